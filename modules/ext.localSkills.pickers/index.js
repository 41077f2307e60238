// Built from src/extension/pickers.ts by `npm run build`. Change the source, not this file.
"use strict";
var Le = Object.defineProperty, Te = Object.defineProperties;
var Me = Object.getOwnPropertyDescriptors;
var ie = Object.getOwnPropertySymbols;
var Oe = Object.prototype.hasOwnProperty, Re = Object.prototype.propertyIsEnumerable;
var le = (e, t, o) => t in e ? Le(e, t, { enumerable: !0, configurable: !0, writable: !0, value: o }) : e[t] = o, D = (e, t) => {
  for (var o in t || (t = {}))
    Oe.call(t, o) && le(e, o, t[o]);
  if (ie)
    for (var o of ie(t))
      Re.call(t, o) && le(e, o, t[o]);
  return e;
}, Z = (e, t) => Te(e, Me(t));
var q = (e, t, o) => new Promise((i, r) => {
  var n = (l) => {
    try {
      a(o.next(l));
    } catch (m) {
      r(m);
    }
  }, c = (l) => {
    try {
      a(o.throw(l));
    } catch (m) {
      r(m);
    }
  }, a = (l) => l.done ? i(l.value) : Promise.resolve(l.value).then(n, c);
  a((o = o.apply(e, t)).next());
});

// src/core/survey/special-choices.ts
var K = "other";
var Pe = { other: null, none: null, refused: null, dontKnow: null };
function _(e) {
  return `${e}.${K}`;
}
function se(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((t) => t !== null);
}
function ae(e) {
  return "special" in e ? e.special : Pe;
}
function ee(e, t) {
  return [e.none, e.refused, e.dontKnow].some((o) => o !== null && o.value === t);
}

// src/ui/element.ts
function u(e, t, ...o) {
  let i = document.createElement(e);
  return Object.keys(t).forEach((r) => i.setAttribute(r, t[r])), o.forEach((r) => {
    r !== null && i.appendChild(typeof r == "string" ? document.createTextNode(r) : r);
  }), i;
}
function M(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((o) => {
    o !== null && e.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  });
}

// src/core/i18n/localized-text.ts
function $(e, t, o = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let i = Object.keys(e.texts), r = i.includes("default"), n = t.languageChain.find((m) => i.includes(m) || r && m === o), c = n !== void 0 && i.includes(n) ? n : r ? "default" : i.sort()[0], a = c === void 0 ? "" : e.texts[c], l = c === void 0 || c === "default" ? o : c;
  return { text: a, language: l, direction: l === null ? "auto" : He(l) };
}
var Ae = [
  "acm",
  "aeb-arab",
  "aii",
  "apc",
  "ar",
  "arc",
  "arq",
  "ary",
  "arz",
  "azb",
  "bcc",
  "bft",
  "bgc-arab",
  "bgn",
  "bqi",
  "ckb",
  "dv",
  "en-rtl",
  "fa",
  "fuc",
  "glk",
  "he",
  "hno",
  "khw",
  "kk-arab",
  "kk-cn",
  "ks-arab",
  "ku-arab",
  "lad-hebr",
  "lki",
  "lrc",
  "luz",
  "mey",
  "ms-arab",
  "mzn",
  "nqo",
  "ota",
  "phr",
  "pnb",
  "prs",
  "ps",
  "sd",
  "sdh",
  "skr",
  "skr-arab",
  "tmr",
  "trw",
  "ug",
  "ug-arab",
  "ur",
  "yi"
];
function He(e) {
  return Ae.includes(e) ? "rtl" : "ltr";
}

// src/core/survey/text.ts
function j(e, t) {
  if (e.text !== null)
    return $(e.text, t.messages, t.locale);
  let o = t.taxonomy === null ? null : t.taxonomy.get(e.value);
  return o !== null && t.taxonomy !== null ? $(o.label, t.messages, t.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function ce(e, t) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : $(e.title, t.messages, t.locale);
}

// src/ui/survey-text.ts
function Qe(e, t, o) {
  return t.language !== o.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function F(e, t) {
  return Qe(u("span", {}, e.text), e, t);
}

// src/ui/questions/choice-input.ts
function I(e, t, o) {
  let { messages: i } = o, r = j(e, o);
  return t ? u("span", {}, i.text("localskills-form-retired-choice", r.text)) : F(r, i);
}
function V(e) {
  return { value: e, text: null, visibleIf: null, isRetired: !0 };
}

// src/ui/questions/picker-options.ts
var We = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function de(e) {
  return " " + e.normalize("NFD").toLowerCase().replace(We, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function ue(e) {
  return `
${e.map(de).join(`
`)}
`;
}
function te(e, t, o) {
  let { messages: i } = o, r = t === "skills" ? o.taxonomy : null, n = i.languageChain.concat("default");
  return e.map((c) => {
    let a = r && r.get(c.value), l = r && a ? r.ancestors(a.id).concat(a).find(
      ({ parent: k }) => k === null
    ) : null, m = l && r ? $(l.label, i, r.locale).text : "", S = a ? n.reduce((k, x) => k.concat(
      a.label.kind === "texts" && a.label.texts[x] || [],
      a.aliases[x] || []
    ), []) : [];
    return {
      code: c.value,
      words: () => I(c, c.isRetired, o),
      hint: "",
      group: m,
      found: ue([j(c, o).text].concat(S, m)),
      choice: c
    };
  });
}
function me(e) {
  return e.map(({ code: t, name: o, hint: i, words: r }) => ({
    code: t,
    words: () => u("bdi", {}, o),
    hint: i,
    group: "",
    found: ue([o, i, t].concat(r)),
    choice: null
  }));
}
function pe(e, t) {
  let o = de(t), i = o.trim().split(" "), r = (c) => e.filter(({ found: a }) => i.every((l) => a.includes(c + l)));
  if (o === " ")
    return e;
  let n = new Set(r(" "));
  return n.size === 0 ? r("").sort((c, a) => c.found.length - a.found.length) : [`
${o}
`, `
${o}`, ""].reduce((c, a) => c.concat(
    Array.from(n).filter((l) => l.found.includes(a) && n.delete(l))
  ), []);
}

// src/ui/questions/combobox.ts
var Ne = 100;
function fe(e) {
  let { id: t, isMultiple: o, messages: i } = e, r = `${t}-list`, n = u("input", {
    type: "text",
    id: t,
    class: "ext-localSkills-form-input",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    "aria-describedby": e.describedBy
  }), c = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": r,
    placeholder: i.text("localskills-form-picker-search")
  }, a = u("button", {
    type: "button",
    tabindex: "-1",
    class: "ext-localSkills-form-picker-toggle",
    "aria-label": i.text("localskills-form-picker-open")
  }), l = u("div", D({
    role: "listbox",
    id: r,
    class: "ext-localSkills-form-picker-list",
    "aria-label": i.text("localskills-form-picker-open")
  }, o ? { "aria-multiselectable": "true" } : {})), m = u("div", { class: "ext-localSkills-form-picker-status", role: "status" }), S = u("div", { class: "ext-localSkills-form-picker-field" }, n, a, l), k = u("div", { class: "ext-localSkills-form-picker" }, S, m), x = !0, p = null;
  l.hidden = !0;
  let w = () => Array.from(l.querySelectorAll("[ role=option ]")), E = (y) => {
    if (p && p.classList.remove("ext-localSkills-form-picker-active"), p = y, !y) {
      n.removeAttribute("aria-activedescendant");
      return;
    }
    y.classList.add("ext-localSkills-form-picker-active"), n.setAttribute("aria-activedescendant", y.id);
    let { offsetTop: h, offsetHeight: v } = y;
    l.scrollTop = Math.max(h + v - l.clientHeight, Math.min(l.scrollTop, h));
  }, L = ({ code: y, words: h, hint: v }, s) => u("div", {
    role: "option",
    id: `${r}-${s}`,
    "data-code": y,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(y))
  }, h(), v === "" ? null : u("bdi", { class: "ext-localSkills-form-picker-hint" }, v)), O = () => {
    if (l.hidden)
      return;
    let y = p && p.getAttribute("data-code"), h = pe(e.options(), n.value), v = n.value === "" ? e.suggested() : [], s = v.map((f) => h.find((R) => R.code === f)).filter((f) => f !== void 0), d = h.filter(({ code: f }) => !v.includes(f)).slice(0, e.isLong ? Ne : h.length), b = /* @__PURE__ */ new Map();
    s.length > 0 && b.set(i.text("localskills-form-picker-suggested"), s), d.forEach((f) => {
      b.set(f.group, (b.get(f.group) || []).concat(f));
    });
    let C = 0, g = [];
    b.forEach((f, R) => {
      let A = f.map((z) => L(z, C++));
      g.push(...R === "" ? A : [u(
        "div",
        { role: "group", "aria-label": R },
        u("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, R),
        ...A
      )]);
    }), M(l, ...g), l.classList.toggle("ext-localSkills-form-picker-none", C === 0), E(w().find((f) => f.getAttribute("data-code") === y) || null), M(m, C === 0 ? i.text("localskills-form-picker-none") : C < h.length ? i.text("localskills-form-picker-more", h.length, C) : n.value !== "" ? i.text("localskills-form-picker-found", C) : null);
  }, H = () => {
    l.hidden = !0, n.value = "", E(null), M(m), n.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", Q);
  }, Q = ({ target: y }) => {
    k.contains(y) || H();
  }, W = () => (l.hidden && x && (l.hidden = !1, n.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", Q), M(l), M(m, i.text("localskills-form-picker-loading"))), e.prepare().then(O)), T = (y) => {
    e.pick(y.getAttribute("data-code")), o ? n.select() : H();
  }, P = () => {
    x || (n.value = e.take(n.value));
  };
  n.addEventListener("input", W), n.addEventListener("click", W), n.addEventListener("focus", () => {
    x || e.prepare();
  }), n.addEventListener("change", P), a.addEventListener("click", () => l.hidden ? W() : H()), n.addEventListener("keydown", (y) => {
    let { key: h } = y;
    h === "Enter" ? (y.preventDefault(), p ? T(p) : P()) : h === "Escape" && !l.hidden ? (y.preventDefault(), H()) : (h === "ArrowDown" || h === "ArrowUp") && x && (y.preventDefault(), (l.hidden ? W() : Promise.resolve()).then(() => {
      let v = w(), s = p ? v.indexOf(p) : -1, d = h === "ArrowDown" ? s + 1 : s < 0 ? v.length - 1 : s - 1;
      E(v[(d + v.length) % v.length] || null);
    }));
  }), l.addEventListener("mousedown", (y) => y.preventDefault()), l.addEventListener("click", ({ target: y }) => {
    let h = y.closest("[ role=option ]");
    h && (E(h), T(h));
  }), k.addEventListener("focusout", ({ relatedTarget: y }) => {
    y && !k.contains(y) && H();
  });
  let N = (y) => {
    let h = n.value;
    x = y, a.hidden = !y, y ? n.hasAttribute("role") || Object.keys(c).forEach((v) => n.setAttribute(v, c[v])) : (H(), n.value = h, Object.keys(c).forEach((v) => n.removeAttribute(v)));
  };
  return N(!0), { element: k, input: n, draw: O, setList: N };
}

// src/ui/questions/offered-choices.ts
function oe(e) {
  return se(ae(e));
}
function G(e) {
  let t = oe(e).map(({ value: o }) => o);
  return "choices" in e ? e.choices.filter(({ value: o }) => !t.includes(o)) : [];
}

// src/ui/questions/other-text.ts
function ge(e, t, o) {
  let { texts: { messages: i }, onChange: r } = t, n = _(e.name), c = u("input", {
    type: "text",
    class: "ext-localSkills-form-input",
    "aria-describedby": o
  }), a = u("label", { class: "ext-localSkills-form-other" }, i.text("localskills-form-other-text"), c);
  a.hidden = !0;
  let l = () => r(n, a.hidden || c.value.trim() === "" ? [] : [c.value]);
  return c.addEventListener("input", l), {
    element: a,
    show(m) {
      c.value = (m.get(n) || [])[0] || "", a.hidden = !(m.get(e.name) || []).includes(K);
    },
    update(m) {
      a.hidden === m.includes(K) && (a.hidden = !a.hidden, l());
    },
    focus: () => c.focus()
  };
}

// src/ui/questions/question-frame.ts
function U(e, t, o, i = null) {
  let { messages: r } = t, n = OO.ui.generateElementId(), c = u("span", { class: "ext-localSkills-form-question-required" }, r.text("localskills-form-required"));
  c.hidden = !e.isRequired;
  let a = [F(ce(e, t), r), " ", c], l = i === null ? u("legend", { class: "ext-localSkills-form-question-title" }, ...a) : u("label", { class: "ext-localSkills-form-question-title", for: i }, ...a), m = u("div", { class: "ext-localSkills-form-question-help", id: `${n}-help` });
  e.description !== null ? m.appendChild(u("p", {}, F($(e.description, r, t.locale), r))) : o !== "" && m.appendChild(u("p", {}, o));
  let S = u("div", { class: "ext-localSkills-form-question-fault", id: `${n}-fault` }), k = u("div", { class: "ext-localSkills-form-question-body" }), x = null, p = (m.firstChild ? `${n}-help ` : "") + `${n}-fault`, w = u(
    i === null ? "fieldset" : "div",
    { class: `ext-localSkills-form-question ext-localSkills-form-question-${e.type}` },
    l,
    m.firstChild ? m : null,
    S,
    k
  );
  return i === null && w.setAttribute("aria-describedby", p), {
    element: w,
    body: k,
    fault: S,
    describedBy: p,
    update(E) {
      c.hidden = !E.isRequired(e.name);
    },
    setFault(E) {
      E !== x && (x = E, w.classList.toggle("ext-localSkills-form-question-faulty", E !== null), M(S, E), Array.from(k.querySelectorAll("input:not( [ type=radio ] ), select, textarea")).forEach(
        (L) => E === null ? L.removeAttribute("aria-invalid") : L.setAttribute("aria-invalid", "true")
      ));
    }
  };
}

// src/ui/questions/selection-limits.ts
function X(e, t) {
  let { minSelectedChoices: o, maxSelectedChoices: i } = "minSelectedChoices" in e ? e : { minSelectedChoices: null, maxSelectedChoices: null };
  return o !== null && i !== null ? t.text("localskills-form-choose-between", o, i) : i !== null ? t.text("localskills-form-choose-at-most", i) : o !== null ? t.text("localskills-form-choose-at-least", o) : "";
}
function Y(e, t, o, i) {
  let { minSelectedChoices: r, maxSelectedChoices: n } = o, c = n !== null ? n : r;
  e.classList.toggle("ext-localSkills-form-question-count-over", n !== null && t > n), M(e, c === null ? null : i.text("localskills-form-chosen-of", t, c));
}

// src/ui/questions/small-button.ts
function B(e, t, o) {
  return u(
    "button",
    { type: "button", class: `ext-localSkills-form-tool ext-localSkills-form-${e}`, title: o },
    u("span", { "aria-hidden": "true" }, t),
    u("span", { class: "ext-localSkills-form-read-out" }, o)
  );
}
function J(e, t) {
  let o = u("button", { type: "button", class: "ext-localSkills-form-text-button" }, e);
  return o.addEventListener("click", t), o;
}

// src/ui/questions/picker.ts
var $e = {
  languages: "ar, fr, pt-br",
  wikis: "arwiki, commonswiki",
  skills: "budgeting, facilitation"
}, ke = /^[a-z0-9_-]+$/;
function ye(e, t) {
  let { texts: o, onChange: i, loadLanguages: r, loadWikis: n, suggest: c } = t, { messages: a } = o, l = e.choicesFrom, m = e.type === "tagbox", S = OO.ui.generateElementId(), k = U(e, o, X(e, a), S), x = ge(e, t, k.describedBy), p = u("ul", { class: "ext-localSkills-form-tags", "aria-label": a.text("localskills-form-picker-chosen") }), w = u("div", { class: "ext-localSkills-form-picker-failure", role: "status" }), E = u("div", { class: "ext-localSkills-form-question-count", "aria-live": "polite" }), L = G(e), O = l === "languages" ? r : l === "wikis" ? n : (
    // Without a taxonomy there are no skills to show.
    l === "skills" && L.length === 0 ? () => Promise.reject(l) : null
  ), H = te(oe(e), null, o), Q = te(L, l, o).concat(H), W = [], T = [], P = null, N = ({ choice: g }) => g === null || !g.isRetired, y = !1, h = (g) => Q.find((f) => f.code === g), v = () => {
    let g = T.filter((f) => {
      let R = h(f);
      return !R || R.choice !== null && R.choice.isRetired || N(R);
    });
    p.hidden = g.length === 0, M(p, ...g.map((f) => {
      let R = h(f), A = R ? R.words() : O ? u("bdi", {}, f) : I(V(f), !0, o), z = B("tag-out", "\xD7", a.text("localskills-form-remove", A.textContent || ""));
      return z.addEventListener("click", () => {
        let Ee = g.indexOf(f);
        s(T.filter((Se) => Se !== f)), (p.querySelectorAll("button")[Math.min(Ee, g.length - 2)] || C.input).focus();
      }), u("li", { class: "ext-localSkills-form-tag" }, A, z);
    })), e.type === "tagbox" && Y(E, g.length, e, a);
  }, s = (g) => {
    T = g, v(), C.draw(), i(e.name, g), x.update(g);
  }, d = (g) => s(
    m && T.includes(g) ? T.filter((f) => f !== g) : !m || ee(e.special, g) ? [g] : T.filter((f) => !ee(e.special, f)).concat(g)
  ), b = () => (P = P || Promise.all([
    O ? O().then(me) : Q,
    c && l ? c(l).catch(() => []) : []
  ]).then(([g, f]) => {
    Q = O ? g.concat(H) : Q, W = f, C.setList(!0), M(w), v();
  }, () => {
    P = null, C.setList(!1), M(w, a.text("localskills-form-picker-failed", $e[l]));
  }), P), C = fe({
    id: S,
    describedBy: k.describedBy,
    isMultiple: m,
    isLong: O !== null,
    messages: a,
    prepare: b,
    options: () => Q.filter(N),
    suggested: () => W,
    chosen: () => T,
    pick: d,
    /** Takes what are codes among what was typed, and leaves the rest in the field. */
    take(g) {
      let f = g.toLowerCase().split(/[\s,;،؛]+/).filter((A) => A !== ""), R = f.filter((A) => ke.test(A) && !T.includes(A));
      return R.length > 0 && s(m ? T.concat(R) : R.slice(0, 1)), f.filter((A) => !ke.test(A)).join(" ");
    }
  });
  return [p, C.element, w, x.element, E].forEach((g) => k.body.appendChild(g)), v(), {
    element: k.element,
    show(g) {
      T = g.get(e.name) || [], v(), x.show(g), O && T.some((f) => !h(f)) && b();
    },
    update(g) {
      k.update(g), N = ({ choice: f }) => f === null || !f.isRetired && g.isChoiceShown(e.name, f.value), e.choices.some(({ visibleIf: f }) => f !== null) && (v(), C.draw());
    },
    setFault(g, f) {
      k.setFault(g), y = g !== null && f === _(e.name);
    },
    focus: () => y ? x.focus() : C.input.focus()
  };
}

// src/ui/questions/drag-to-order.ts
function xe(e, t, o) {
  e.addEventListener("pointerdown", (i) => {
    let r = i.target, n = r.closest(`.${t}`), c = i.pointerType === "mouse" ? !r.closest("button, input, textarea, select, summary") : r.closest(`.${t}-handle`);
    if (!n || !c || i.button !== 0)
      return;
    i.preventDefault(), e.setPointerCapture(i.pointerId), n.classList.add(`${t}-dragged`);
    let a = Array.from(e.children), l = i.clientY - n.getBoundingClientRect().top, m = ({ clientY: k }) => {
      n.style.transform = "";
      let { height: x } = n.getBoundingClientRect(), p = k - l + x / 2, w = Array.from(e.children).find((E) => {
        let { top: L, height: O } = E.getBoundingClientRect();
        return E !== n && p < L + O / 2;
      }) || null;
      w !== n.nextElementSibling && e.insertBefore(n, w), n.style.transform = `translateY(${k - l - n.getBoundingClientRect().top}px)`;
    }, S = ({ type: k }) => {
      ["pointermove", "pointerup", "pointercancel", "lostpointercapture"].forEach(
        (p) => e.removeEventListener(p, p === "pointermove" ? m : S)
      ), n.classList.remove(`${t}-dragged`), n.style.transform = "";
      let x = Array.from(e.children).indexOf(n);
      k !== "pointerup" ? a.forEach((p) => e.appendChild(p)) : x !== a.indexOf(n) && o(n, x);
    };
    e.addEventListener("pointermove", m), ["pointerup", "pointercancel", "lostpointercapture"].forEach((k) => e.addEventListener(k, S));
  });
}

// src/ui/questions/ranking.ts
function he(e, t) {
  let { texts: o, onChange: i } = t, { messages: r } = o, { isSelectToRank: n } = e, c = U(e, o, X(e, r) || r.text(n ? "localskills-form-rank-choose" : "localskills-form-rank-all")), a = new Map(G(e).map((s) => [s.value, s])), l = /* @__PURE__ */ new Map(), m = u("ol", { class: "ext-localSkills-form-ranking" }), S = u("div", { class: "ext-localSkills-form-pool" }), k = u("div", { class: "ext-localSkills-form-question-count" }), x = u("div", { class: "ext-localSkills-form-read-out", role: "status" }), p = [], w = !1, E = (s) => !s.isRetired, L = () => p.filter((s) => {
    let d = a.get(s);
    return d === void 0 || d.isRetired || E(d);
  }), O = (s) => {
    let d = a.get(s);
    return I(d || V(s), d === void 0 || d.isRetired, o);
  }, H = (s) => {
    let d = O(s), b = d.textContent || "", C = u(
      "li",
      { class: "ext-localSkills-form-rank", "data-code": s },
      u("span", { class: "ext-localSkills-form-rank-handle", "aria-hidden": "true" }),
      u("span", { class: "ext-localSkills-form-rank-place" }),
      u("span", { class: "ext-localSkills-form-rank-label" }, d),
      B("rank-up", "\u2191", r.text("localskills-form-rank-up", b)),
      B("rank-down", "\u2193", r.text("localskills-form-rank-down", b)),
      n ? B("rank-out", "\xD7", r.text("localskills-form-remove", b)) : null
    );
    return l.set(s, C), C;
  }, Q = J(r.text("localskills-form-clear"), () => {
    w = !1, p = n ? [] : Array.from(a.keys()), T(), i(e.name, []), v.focus();
  }), W = J(r.text("localskills-form-rank-confirm"), () => {
    P(), v.focus();
  }), T = () => {
    let s = L();
    M(m, ...s.map((d, b) => {
      let C = l.get(d) || H(d);
      return M(C.children[1], w ? r.number(b + 1) : "\u2013"), C;
    })), m.hidden = s.length === 0, M(S, ...(n ? Array.from(a.values()) : []).filter((d) => E(d) && !p.includes(d.value)).map(({ value: d }) => {
      let b = J("+ ", () => {
        p.push(d), P(d), (S.firstChild || m.querySelector("button")).focus();
      });
      return b.appendChild(O(d)), b;
    })), Q.hidden = !w || e.isRequired, W.hidden = w || n, Y(k, n ? s.length : 0, e, r);
  }, P = (s) => {
    let d = document.activeElement;
    w = p.length > 0, T(), d && m.contains(d) && d.focus(), i(e.name, p.slice()), s !== void 0 && M(x, r.text(
      "localskills-form-rank-moved",
      O(s).textContent || "",
      L().indexOf(s) + 1,
      L().length
    ));
  }, N = (s, d) => {
    let b = L(), C = b[Math.min(Math.max(d, 0), b.length - 1)], g = b.indexOf(s) < b.indexOf(C);
    C !== s && (p = p.filter((f) => f !== s), p.splice(p.indexOf(C) + (g ? 1 : 0), 0, s), P(s));
  }, y = (s) => s.closest(".ext-localSkills-form-rank"), h = (s) => y(s).getAttribute("data-code");
  m.addEventListener("click", ({ target: s }) => {
    let d = s.closest("button");
    if (!d)
      return;
    let b = h(d);
    d.classList.contains("ext-localSkills-form-rank-out") ? (p = p.filter((C) => C !== b), P(), v.focus()) : N(b, L().indexOf(b) + (d.classList.contains("ext-localSkills-form-rank-up") ? -1 : 1));
  }), m.addEventListener("keydown", (s) => {
    let d = L().indexOf(h(s.target)), b = (/* @__PURE__ */ new Map([["ArrowUp", d - 1], ["ArrowDown", d + 1], ["Home", 0], ["End", p.length]])).get(s.key);
    b !== void 0 && !s.altKey && !s.ctrlKey && !s.metaKey && (s.preventDefault(), N(h(s.target), b));
  }), xe(m, "ext-localSkills-form-rank", (s, d) => N(h(s), d)), [m, S, k, W, Q, x].forEach((s) => c.body.appendChild(s));
  let v = {
    element: c.element,
    show(s) {
      let d = s.get(e.name) || [], b = n ? [] : Array.from(a.values()).filter(
        ({ value: C, isRetired: g }) => !g && !d.includes(C)
      ).map(({ value: C }) => C);
      p = d.concat(b), w = d.length > 0, T();
    },
    update(s) {
      c.update(s), E = (d) => !d.isRetired && s.isChoiceShown(e.name, d.value), e.choices.some(({ visibleIf: d }) => d !== null) && T();
    },
    setFault: (s) => c.setFault(s),
    focus() {
      let s = (m.hidden ? S : m).querySelector("button");
      s && s.focus();
    }
  };
  return v.show(/* @__PURE__ */ new Map()), v;
}

// src/wiki/browser/catalogues.ts
var ne = {
  wiki: "Wikipedia",
  wiktionary: "Wiktionary",
  wikibooks: "Wikibooks",
  wikinews: "Wikinews",
  wikiquote: "Wikiquote",
  wikisource: "Wikisource",
  wikiversity: "Wikiversity",
  wikivoyage: "Wikivoyage"
}, re = {
  commonswiki: "Wikimedia Commons",
  wikidatawiki: "Wikidata",
  metawiki: "Meta-Wiki",
  mediawikiwiki: "MediaWiki",
  wikifunctionswiki: "Wikifunctions",
  specieswiki: "Wikispecies",
  incubatorwiki: "Wikimedia Incubator",
  sourceswiki: "Multilingual Wikisource",
  outreachwiki: "Outreach Wiki"
}, De = {
  "be-tarask": "be-x-old",
  gsw: "als",
  lzh: "zh-classical",
  nan: "zh-min-nan",
  nb: "no",
  rup: "roa-rup",
  sgs: "bat-smg",
  vro: "fiu-vro",
  yue: "zh-yue"
};
function ve(e) {
  let { DisplayNames: t } = Intl, o;
  try {
    o = t && new t([e], { type: "language", fallback: "none" });
  } catch (i) {
    o = void 0;
  }
  return (i) => {
    try {
      return o && o.of(i);
    } catch (r) {
      return;
    }
  };
}
function Ie(e) {
  let o = Object.keys(re).map((i) => ({ code: i, name: re[i], hint: i, words: [] }));
  return Object.keys(ne).reduce((i, r) => i.concat(e.map((n) => {
    let c = (De[n.code] || n.code).replace(/-/g, "_") + r;
    return {
      code: c,
      name: `${ne[r]} \u2013 ${n.name}`,
      hint: c,
      words: n.words.concat(n.hint, n.code)
    };
  })), o);
}
function Be({ sitematrix: e }) {
  let t = (r) => !r.closed && !r.private, i = (e.specials || []).filter(t).map(({ dbname: r, sitename: n }) => ({ code: r, name: re[r] || n || r, hint: r, words: n ? [n] : [] }));
  return Object.keys(e).filter((r) => /^\d+$/.test(r)).reduce((r, n) => {
    let { code: c, name: a, localname: l, site: m } = e[n];
    return r.concat(m.filter(t).map(({ dbname: S, code: k, sitename: x = "" }) => ({
      code: S,
      name: `${ne[k] || x} \u2013 ${l || a}`,
      hint: S,
      words: [x, a, c]
    })));
  }, i);
}
function be(e, t) {
  let o = { formatversion: 2, uselang: t, maxage: 86400, smaxage: 86400 }, i = null, r = null, n = () => q(null, null, function* () {
    let l = ve(t), m = ve("en"), S = [], k = {};
    for (; k; ) {
      let x = yield e.get(D(Z(D({}, o), {
        action: "query",
        meta: "languageinfo",
        liprop: ["autonym", "name"]
      }), k)), { languageinfo: p } = x.query;
      Object.keys(p).forEach((w) => {
        let { autonym: E, name: L } = p[w], O = L !== E && L || l(w) || L || w;
        S.push({ code: w, name: O, hint: E === O ? "" : E, words: [m(w) || ""] });
      }), k = x.continue;
    }
    return S.sort((x, p) => x.name.localeCompare(p.name, t));
  }), c = () => q(null, null, function* () {
    try {
      return Be(yield e.get(Z(D({}, o), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })));
    } catch (l) {
      if (l === "http")
        throw l;
      return Ie(yield a.loadLanguages());
    }
  }), a = {
    loadLanguages() {
      return i = i || n().catch((l) => {
        throw i = null, l;
      }), i;
    },
    loadWikis() {
      return r = r || c().catch((l) => {
        throw r = null, l;
      }), r;
    }
  };
  return a;
}

// src/extension/load-part.ts
function Ce(e, t) {
  mw.hook(Fe(e)).fire(t);
}
function Fe(e) {
  return `localSkills.${e}`;
}

// src/extension/start-pickers.ts
function we() {
  Ce("pickers", { createPicker: ye, createRanking: he, createCatalogues: be });
}

// src/extension/pickers.ts
we();
