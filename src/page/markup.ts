/** What the page is drawn with: values in templates become text, never markup. */
export { html, nothing, render } from 'lit';
export { ref } from 'lit/directives/ref.js';
