/** Compiled, never run: what React 19 accepts and refuses, by the generated jsx.d.ts. */
import type {} from '../../packages/elements/jsx.d.ts';

export const accepted = (
  <ila-config api="https://api.example/v1" theme="dark" lang="fr">
    <ila-course-finder
      q="solar"
      pageSize={10}
      onila-course-select={(event) => {
        const id: string = event.detail.courseId;
        event.preventDefault();
        console.log(id, event.target.q);
      }}
    />
  </ila-config>
);

// @ts-expect-error no such property
export const misspelt = <ila-course-finder pageSzie={10} />;

// @ts-expect-error a number is wanted
export const mistyped = <ila-course-finder pageSize="ten" />;

// @ts-expect-error no such element
export const unknown = <ila-course-findr />;
