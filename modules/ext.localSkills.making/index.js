// Built from src/extension/making.ts by `npm run build`. Change the source, not this file.
"use strict";

// src/extension/start-making.ts
function o() {
  mw.hook("localSkills.makeSurvey").add(() => {
  });
}

// src/extension/making.ts
o();
