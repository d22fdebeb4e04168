/** The provider's own script: marks where one is, and shows the course that the address names. The finder needs none of it. */
document.querySelector('.demonstration a[href="/provider"]').setAttribute('aria-current', 'true');

const id = new URLSearchParams(location.search).get('id');
if (id) document.querySelector('#course')?.setAttribute('course-id', id);
