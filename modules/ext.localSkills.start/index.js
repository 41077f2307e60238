// Built from src/extension/start.ts by `npm run build`. Change the source, not this file.
"use strict";

// src/extension/start-buttons.ts
function t() {
  mw.hook("wikipage.content").add(() => {
  });
}

// src/extension/start.ts
t();
