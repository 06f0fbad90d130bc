// What stands in the chat's place where there is none: it can be closed, as the chat can. It has nothing of the chat, which would begin with it.

const close = () => window.parent.postMessage({ livechat: 1, kind: 'close' }, '*'); // it says nothing that the page may not know

const shut = /** @type {HTMLButtonElement} */ (document.querySelector('.shut'));
shut.addEventListener('click', close);
document.addEventListener('keydown', (event) => event.key === 'Escape' && close());
shut.hidden = false;
