// Built from src/extension/pickers.ts by `npm run build`. Change the source, not this file.
"use strict";
var Re = Object.defineProperty, Ae = Object.defineProperties;
var He = Object.getOwnPropertyDescriptors;
var ae = Object.getOwnPropertySymbols;
var We = Object.prototype.hasOwnProperty, Ne = Object.prototype.propertyIsEnumerable;
var ce = (e, t, n) => t in e ? Re(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, I = (e, t) => {
  for (var n in t || (t = {}))
    We.call(t, n) && ce(e, n, t[n]);
  if (ae)
    for (var n of ae(t))
      Ne.call(t, n) && ce(e, n, t[n]);
  return e;
}, te = (e, t) => Ae(e, He(t));
var ne = (e, t, n) => new Promise((r, a) => {
  var o = (s) => {
    try {
      c(n.next(s));
    } catch (u) {
      a(u);
    }
  }, d = (s) => {
    try {
      c(n.throw(s));
    } catch (u) {
      a(u);
    }
  }, c = (s) => s.done ? r(s.value) : Promise.resolve(s.value).then(o, d);
  c((n = n.apply(e, t)).next());
});

// src/core/survey/special-choices.ts
var K = "other";
var Qe = { other: null, none: null, refused: null, dontKnow: null };
function _(e) {
  return `${e}.${K}`;
}
function de(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((t) => t !== null);
}
function ue(e) {
  return "special" in e ? e.special : Qe;
}
function oe(e, t) {
  return [e.none, e.refused, e.dontKnow].some((n) => n !== null && n.value === t);
}

// src/ui/element.ts
function m(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((a) => r.setAttribute(a, t[a])), n.forEach((a) => {
    a !== null && r.appendChild(typeof a == "string" ? document.createTextNode(a) : a);
  }), r;
}
function L(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}

// src/core/i18n/localized-text.ts
function Q(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), a = r.includes("default"), o = t.languageChain.find((u) => r.includes(u) || a && u === n), d = o !== void 0 && r.includes(o) ? o : a ? "default" : r.sort()[0], c = d === void 0 ? "" : e.texts[d], s = d === void 0 || d === "default" ? n : d;
  return { text: c, language: s, direction: s === null ? "auto" : De(s) };
}
var $e = [
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
function De(e) {
  return $e.includes(e) ? "rtl" : "ltr";
}

// src/core/survey/text.ts
function G(e, t) {
  if (e.text !== null)
    return Q(e.text, t.messages, t.locale);
  let n = t.taxonomy === null ? null : t.taxonomy.get(e.value);
  return n !== null && t.taxonomy !== null ? Q(n.label, t.messages, t.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function me(e, t) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : Q(e.title, t.messages, t.locale);
}

// src/ui/survey-text.ts
function Ie(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function j(e, t) {
  return Ie(m("span", {}, e.text), e, t);
}

// src/ui/questions/choice-input.ts
function B(e, t, n) {
  let { messages: r } = n, a = G(e, n);
  return t ? m("span", {}, r.text("localskills-form-retired-choice", a.text)) : j(a, r);
}
function U(e) {
  return { value: e, text: null, visibleIf: null, isRetired: !0 };
}

// src/ui/questions/picker-options.ts
var ze = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function Y(e) {
  return " " + e.normalize("NFD").toLowerCase().replace(ze, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function pe(e) {
  return `
${e.map(Y).join(`
`)}
`;
}
function ie(e, t, n) {
  let { messages: r } = n, a = t === "skills" ? n.taxonomy : null, o = r.languageChain.concat("default");
  return e.map((d) => {
    let c = a && a.get(d.value), s = a && c ? a.ancestors(c.id).concat(c).find(
      ({ parent: k }) => k === null
    ) : null, u = s && a ? Q(s.label, r, a.locale).text : "", C = c ? o.reduce((k, x) => k.concat(
      c.label.kind === "texts" && c.label.texts[x] || [],
      c.aliases[x] || []
    ), []) : [];
    return {
      code: d.value,
      words: () => B(d, d.isRetired, n),
      hint: "",
      group: u,
      found: pe([G(d, n).text].concat(C, u)),
      choice: d
    };
  });
}
function fe(e) {
  return e.map(({ code: t, name: n, hint: r, words: a }) => ({
    code: t,
    words: () => m("bdi", {}, n),
    hint: r,
    group: "",
    found: pe([n, r, t].concat(a)),
    choice: null
  }));
}
function ge(e, t) {
  let n = Y(t), r = n.trim().split(" "), a = (d) => e.filter(({ found: c }) => r.every((s) => c.includes(d + s)));
  if (n === " ")
    return e;
  let o = new Set(a(" "));
  return o.size === 0 ? a("").sort((d, c) => d.found.length - c.found.length) : [`
${n}
`, `
${n}`, ""].reduce((d, c) => d.concat(
    Array.from(o).filter((s) => s.found.includes(c) && o.delete(s))
  ), []);
}
function ke(e, t) {
  let n = Y(t), r = n === " " ? [] : e.filter(({ found: a, group: o }) => a.includes(`
${n}
`) && Y(o) !== n);
  return r.length === 1 ? r[0] : void 0;
}

// src/ui/questions/combobox.ts
var Be = 100;
function ye(e) {
  let { id: t, isMultiple: n, messages: r } = e, a = `${t}-list`, o = m("input", {
    type: "text",
    id: t,
    class: "ext-localSkills-form-input",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    "aria-describedby": e.describedBy
  }), d = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": a,
    placeholder: r.text("localskills-form-picker-search")
  }, c = m("button", {
    type: "button",
    tabindex: "-1",
    class: "ext-localSkills-form-picker-toggle",
    "aria-label": r.text("localskills-form-picker-open")
  }), s = m("div", I({
    role: "listbox",
    id: a,
    class: "ext-localSkills-form-picker-list",
    "aria-label": r.text("localskills-form-picker-open")
  }, n ? { "aria-multiselectable": "true" } : {})), u = m("div", { class: "ext-localSkills-form-picker-status", role: "status" }), C = m("div", { class: "ext-localSkills-form-picker-field" }, o, c, s), k = m("div", { class: "ext-localSkills-form-picker" }, C, u), x = !0, p = null, v = "", b = !1;
  s.hidden = !0;
  let E = () => Array.from(s.querySelectorAll("[ role=option ]")), w = (i) => {
    if (p && p.classList.remove("ext-localSkills-form-picker-active"), p = i, !i) {
      o.removeAttribute("aria-activedescendant");
      return;
    }
    i.classList.add("ext-localSkills-form-picker-active"), o.setAttribute("aria-activedescendant", i.id);
    let { offsetTop: l, offsetHeight: g } = i;
    s.scrollTop = Math.max(l + g - s.clientHeight, Math.min(s.scrollTop, l));
  }, z = ({ code: i, words: l, hint: g }, h) => m("div", {
    role: "option",
    id: `${a}-${h}`,
    "data-code": i,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(i))
  }, l(), g === "" ? null : m("bdi", { class: "ext-localSkills-form-picker-hint" }, g)), W = () => {
    if (s.hidden)
      return;
    let i = p && p.getAttribute("data-code"), l = ge(e.options(), o.value), g = o.value === "" ? e.suggested() : [], h = g.map((M) => l.find((D) => D.code === M)).filter((M) => M !== void 0), f = l.filter(({ code: M }) => !g.includes(M)).slice(0, e.isLong ? Be : l.length), y = /* @__PURE__ */ new Map();
    h.length > 0 && y.set(r.text("localskills-form-picker-suggested"), h), f.forEach((M) => {
      y.set(M.group, (y.get(M.group) || []).concat(M));
    });
    let T = 0, H = [];
    y.forEach((M, D) => {
      let F = M.map((Pe) => z(Pe, T++));
      H.push(...D === "" ? F : [m(
        "div",
        { role: "group", "aria-label": D },
        m("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, D),
        ...F
      )]);
    }), L(s, ...H), s.classList.toggle("ext-localSkills-form-picker-none", T === 0), w(E().find((M) => M.getAttribute("data-code") === i) || null), L(u, T === 0 ? r.text("localskills-form-picker-none") : T < l.length ? r.text("localskills-form-picker-more", l.length, T) : o.value !== "" ? r.text("localskills-form-picker-found", T) : null);
  }, P = (i = "") => {
    s.hidden = !0, o.value = i, w(null), L(u), o.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", R);
  }, S = () => {
    b = !1;
    let i = o.value, l = x && i !== v ? ke(e.options(), i) : void 0;
    P(l || i === v ? "" : i), l && !e.chosen().includes(l.code) && e.pick(l.code);
  }, R = ({ target: i }) => {
    k.contains(i) || (P(o.value), b = !0, document.addEventListener("mouseup", S, { capture: !0, once: !0 }));
  }, A = () => (s.hidden && x && (s.hidden = !1, o.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", R), L(s), L(u, r.text("localskills-form-picker-loading"))), e.prepare().then(W)), $ = (i) => {
    e.pick(i.getAttribute("data-code")), n ? (v = o.value, o.select()) : P();
  }, N = () => {
    x || (o.value = e.take(o.value));
  };
  o.addEventListener("input", () => {
    v = "", A();
  }), o.addEventListener("click", A), o.addEventListener("focus", () => {
    x || e.prepare();
  }), o.addEventListener("change", N), c.addEventListener("click", () => s.hidden ? A() : P(o.value)), o.addEventListener("keydown", (i) => {
    let { key: l } = i;
    l === "Enter" ? (i.preventDefault(), p ? $(p) : N()) : l === "Escape" && !s.hidden ? (i.preventDefault(), P()) : (l === "ArrowDown" || l === "ArrowUp") && x && (i.preventDefault(), (s.hidden ? A() : Promise.resolve()).then(() => {
      let g = E(), h = p ? g.indexOf(p) : -1, f = l === "ArrowDown" ? h + 1 : h < 0 ? g.length - 1 : h - 1;
      w(g[(f + g.length) % g.length] || null);
    }));
  }), s.addEventListener("mousedown", (i) => i.preventDefault()), s.addEventListener("click", ({ target: i }) => {
    let l = i.closest("[ role=option ]");
    l && (w(l), $(l));
  }), k.addEventListener("focusout", ({ relatedTarget: i }) => {
    i && !b && !k.contains(i) && S();
  });
  let O = (i) => {
    x = i, c.hidden = !i, i ? o.hasAttribute("role") || Object.keys(d).forEach((l) => o.setAttribute(l, d[l])) : (P(o.value), Object.keys(d).forEach((l) => o.removeAttribute(l)));
  };
  return O(!0), { element: k, input: o, draw: W, setList: O };
}

// src/ui/questions/offered-choices.ts
function re(e) {
  return de(ue(e));
}
function X(e) {
  let t = re(e).map(({ value: n }) => n);
  return "choices" in e ? e.choices.filter(({ value: n }) => !t.includes(n)) : [];
}

// src/ui/questions/other-text.ts
function xe(e, t, n) {
  let { texts: { messages: r }, onChange: a } = t, o = _(e.name), d = m("input", {
    type: "text",
    class: "ext-localSkills-form-input",
    "aria-describedby": n
  }), c = m("label", { class: "ext-localSkills-form-other" }, r.text("localskills-form-other-text"), d);
  c.hidden = !0;
  let s = () => a(o, c.hidden || d.value.trim() === "" ? [] : [d.value]);
  return d.addEventListener("input", s), {
    element: c,
    show(u) {
      d.value = (u.get(o) || [])[0] || "", c.hidden = !(u.get(e.name) || []).includes(K);
    },
    update(u) {
      c.hidden === u.includes(K) && (c.hidden = !c.hidden, s());
    },
    focus: () => d.focus()
  };
}

// src/ui/questions/question-frame.ts
function J(e, t, n, r = null) {
  let { messages: a } = t, o = OO.ui.generateElementId(), d = m("span", { class: "ext-localSkills-form-question-required" }, a.text("localskills-form-required"));
  d.hidden = !e.isRequired;
  let c = [j(me(e, t), a), " ", d], s = r === null ? m("legend", { class: "ext-localSkills-form-question-title" }, ...c) : m("label", { class: "ext-localSkills-form-question-title", for: r }, ...c), u = m("div", { class: "ext-localSkills-form-question-help", id: `${o}-help` });
  e.description !== null ? u.appendChild(m("p", {}, j(Q(e.description, a, t.locale), a))) : n !== "" && u.appendChild(m("p", {}, n));
  let C = m("div", { class: "ext-localSkills-form-question-fault", id: `${o}-fault` }), k = m("div", { class: "ext-localSkills-form-question-body" }), x = null, p = (u.firstChild ? `${o}-help ` : "") + `${o}-fault`, v = m(
    r === null ? "fieldset" : "div",
    { class: `ext-localSkills-form-question ext-localSkills-form-question-${e.type}` },
    s,
    u.firstChild ? u : null,
    C,
    k
  );
  return r === null && v.setAttribute("aria-describedby", p), {
    element: v,
    body: k,
    fault: C,
    describedBy: p,
    update(b) {
      d.hidden = !b.isRequired(e.name);
    },
    setFault(b) {
      b !== x && (x = b, v.classList.toggle("ext-localSkills-form-question-faulty", b !== null), L(C, b), Array.from(k.querySelectorAll("input:not( [ type=radio ] ), select, textarea")).forEach(
        (E) => b === null ? E.removeAttribute("aria-invalid") : E.setAttribute("aria-invalid", "true")
      ));
    }
  };
}

// src/ui/questions/selection-limits.ts
function Z(e, t) {
  let { minSelectedChoices: n, maxSelectedChoices: r } = "minSelectedChoices" in e ? e : { minSelectedChoices: null, maxSelectedChoices: null };
  return n !== null && r !== null ? t.text("localskills-form-choose-between", n, r) : r !== null ? t.text("localskills-form-choose-at-most", r) : n !== null ? t.text("localskills-form-choose-at-least", n) : "";
}
function q(e, t, n, r) {
  let { minSelectedChoices: a, maxSelectedChoices: o } = n, d = o !== null ? o : a;
  e.classList.toggle("ext-localSkills-form-question-count-over", o !== null && t > o), L(e, d === null ? null : r.text("localskills-form-chosen-of", t, d));
}

// src/ui/questions/small-button.ts
function V(e, t, n) {
  return m(
    "button",
    { type: "button", class: `ext-localSkills-form-tool ext-localSkills-form-${e}`, title: n },
    m("span", { "aria-hidden": "true" }, t),
    m("span", { class: "ext-localSkills-form-read-out" }, n)
  );
}
function ee(e, t) {
  let n = m("button", { type: "button", class: "ext-localSkills-form-text-button" }, e);
  return n.addEventListener("click", t), n;
}

// src/ui/questions/picker.ts
var Ve = {
  languages: "ar, fr, pt-br",
  wikis: "arwiki, commonswiki",
  skills: "budgeting, facilitation"
}, he = /^[a-z0-9_-]+$/;
function ve(e, t) {
  let { texts: n, onChange: r, loadLanguages: a, loadWikis: o, suggest: d } = t, { messages: c } = n, s = e.choicesFrom, u = e.type === "tagbox", C = OO.ui.generateElementId(), k = J(e, n, Z(e, c), C), x = xe(e, t, k.describedBy), p = m("ul", { class: "ext-localSkills-form-tags", "aria-label": c.text("localskills-form-picker-chosen") }), v = m("div", { class: "ext-localSkills-form-picker-failure", role: "status" }), b = m("div", { class: "ext-localSkills-form-question-count", "aria-live": "polite" }), E = X(e), w = s === "languages" ? a : s === "wikis" ? o : (
    // Without a taxonomy there are no skills to show.
    s === "skills" && E.length === 0 ? () => Promise.reject(s) : null
  ), z = ie(re(e), null, n), W = ie(E, s, n).concat(z), P = [], S = [], R = null, A = ({ choice: f }) => f === null || !f.isRetired, $ = !1, N = (f) => W.find((y) => y.code === f), O = () => {
    let f = S.filter((y) => {
      let T = N(y);
      return !T || T.choice !== null && T.choice.isRetired || A(T);
    });
    p.hidden = f.length === 0, L(p, ...f.map((y) => {
      let T = N(y), H = T ? T.words() : w ? m("bdi", {}, y) : B(U(y), !0, n), M = V("tag-out", "\xD7", c.text("localskills-form-remove", H.textContent || ""));
      return M.addEventListener("click", () => {
        let D = f.indexOf(y);
        i(S.filter((F) => F !== y)), (p.querySelectorAll("button")[Math.min(D, f.length - 2)] || h.input).focus();
      }), m("li", { class: "ext-localSkills-form-tag" }, H, M);
    })), e.type === "tagbox" && q(b, f.length, e, c);
  }, i = (f) => {
    S = f, O(), h.draw(), r(e.name, f), x.update(f);
  }, l = (f) => i(
    u && S.includes(f) ? S.filter((y) => y !== f) : !u || oe(e.special, f) ? [f] : S.filter((y) => !oe(e.special, y)).concat(f)
  ), g = () => (R = R || Promise.all([
    w ? w().then(fe) : W,
    d && s ? d(s).catch(() => []) : []
  ]).then(([f, y]) => {
    W = w ? f.concat(z) : W, P = y, h.setList(!0), L(v), O();
  }, () => {
    R = null, h.setList(!1), L(v, c.text("localskills-form-picker-failed", Ve[s]));
  }), R), h = ye({
    id: C,
    describedBy: k.describedBy,
    isMultiple: u,
    isLong: w !== null,
    messages: c,
    prepare: g,
    options: () => W.filter(A),
    suggested: () => P,
    chosen: () => S,
    pick: l,
    /** Takes what are codes among what was typed, and leaves the rest in the field. */
    take(f) {
      let y = f.toLowerCase().split(/[\s,;،؛]+/).filter((H) => H !== ""), T = y.filter((H) => he.test(H) && !S.includes(H));
      return T.length > 0 && i(u ? S.concat(T) : T.slice(0, 1)), y.filter((H) => !he.test(H)).join(" ");
    }
  });
  return [p, h.element, v, x.element, b].forEach((f) => k.body.appendChild(f)), O(), {
    element: k.element,
    show(f) {
      S = f.get(e.name) || [], O(), x.show(f), w && S.some((y) => !N(y)) && g();
    },
    update(f) {
      k.update(f), A = ({ choice: y }) => y === null || !y.isRetired && f.isChoiceShown(e.name, y.value), e.choices.some(({ visibleIf: y }) => y !== null) && (O(), h.draw());
    },
    setFault(f, y) {
      k.setFault(f), $ = f !== null && y === _(e.name);
    },
    focus: () => $ ? x.focus() : h.input.focus()
  };
}

// src/ui/questions/drag-to-order.ts
function be(e, t, n) {
  e.addEventListener("pointerdown", (r) => {
    let a = r.target, o = a.closest(`.${t}`), d = r.pointerType === "mouse" ? !a.closest("button, input, textarea, select, summary") : a.closest(`.${t}-handle`);
    if (!o || !d || r.button !== 0)
      return;
    r.preventDefault(), e.setPointerCapture(r.pointerId), o.classList.add(`${t}-dragged`);
    let c = Array.from(e.children), s = r.clientY - o.getBoundingClientRect().top, u = ({ clientY: k }) => {
      o.style.transform = "";
      let { height: x } = o.getBoundingClientRect(), p = k - s + x / 2, v = Array.from(e.children).find((b) => {
        let { top: E, height: w } = b.getBoundingClientRect();
        return b !== o && p < E + w / 2;
      }) || null;
      v !== o.nextElementSibling && e.insertBefore(o, v), o.style.transform = `translateY(${k - s - o.getBoundingClientRect().top}px)`;
    }, C = ({ type: k }) => {
      ["pointermove", "pointerup", "pointercancel", "lostpointercapture"].forEach(
        (p) => e.removeEventListener(p, p === "pointermove" ? u : C)
      ), o.classList.remove(`${t}-dragged`), o.style.transform = "";
      let x = Array.from(e.children).indexOf(o);
      k !== "pointerup" ? c.forEach((p) => e.appendChild(p)) : x !== c.indexOf(o) && n(o, x);
    };
    e.addEventListener("pointermove", u), ["pointerup", "pointercancel", "lostpointercapture"].forEach((k) => e.addEventListener(k, C));
  });
}

// src/ui/questions/ranking.ts
function Ce(e, t) {
  let { texts: n, onChange: r } = t, { messages: a } = n, { isSelectToRank: o } = e, d = J(e, n, Z(e, a) || a.text(o ? "localskills-form-rank-choose" : "localskills-form-rank-all")), c = new Map(X(e).map((i) => [i.value, i])), s = /* @__PURE__ */ new Map(), u = m("ol", { class: "ext-localSkills-form-ranking" }), C = m("div", { class: "ext-localSkills-form-pool" }), k = m("div", { class: "ext-localSkills-form-question-count" }), x = m("div", { class: "ext-localSkills-form-read-out", role: "status" }), p = [], v = !1, b = (i) => !i.isRetired, E = () => p.filter((i) => {
    let l = c.get(i);
    return l === void 0 || l.isRetired || b(l);
  }), w = (i) => {
    let l = c.get(i);
    return B(l || U(i), l === void 0 || l.isRetired, n);
  }, z = (i) => {
    let l = w(i), g = l.textContent || "", h = m(
      "li",
      { class: "ext-localSkills-form-rank", "data-code": i },
      m("span", { class: "ext-localSkills-form-rank-handle", "aria-hidden": "true" }),
      m("span", { class: "ext-localSkills-form-rank-place" }),
      m("span", { class: "ext-localSkills-form-rank-label" }, l),
      V("rank-up", "\u2191", a.text("localskills-form-rank-up", g)),
      V("rank-down", "\u2193", a.text("localskills-form-rank-down", g)),
      o ? V("rank-out", "\xD7", a.text("localskills-form-remove", g)) : null
    );
    return s.set(i, h), h;
  }, W = ee(a.text("localskills-form-clear"), () => {
    v = !1, p = o ? [] : Array.from(c.keys()), S(), r(e.name, []), O.focus();
  }), P = ee(a.text("localskills-form-rank-confirm"), () => {
    R(), O.focus();
  }), S = () => {
    let i = E();
    L(u, ...i.map((l, g) => {
      let h = s.get(l) || z(l);
      return L(h.children[1], v ? a.number(g + 1) : "\u2013"), h;
    })), u.hidden = i.length === 0, L(C, ...(o ? Array.from(c.values()) : []).filter((l) => b(l) && !p.includes(l.value)).map(({ value: l }) => {
      let g = ee("+ ", () => {
        p.push(l), R(l), (C.firstChild || u.querySelector("button")).focus();
      });
      return g.appendChild(w(l)), g;
    })), W.hidden = !v || e.isRequired, P.hidden = v || o, q(k, o ? i.length : 0, e, a);
  }, R = (i) => {
    let l = document.activeElement;
    v = p.length > 0, S(), l && u.contains(l) && l.focus(), r(e.name, p.slice()), i !== void 0 && L(x, a.text(
      "localskills-form-rank-moved",
      w(i).textContent || "",
      E().indexOf(i) + 1,
      E().length
    ));
  }, A = (i, l) => {
    let g = E(), h = g[Math.min(Math.max(l, 0), g.length - 1)], f = g.indexOf(i) < g.indexOf(h);
    h !== i && (p = p.filter((y) => y !== i), p.splice(p.indexOf(h) + (f ? 1 : 0), 0, i), R(i));
  }, $ = (i) => i.closest(".ext-localSkills-form-rank"), N = (i) => $(i).getAttribute("data-code");
  u.addEventListener("click", ({ target: i }) => {
    let l = i.closest("button");
    if (!l)
      return;
    let g = N(l);
    l.classList.contains("ext-localSkills-form-rank-out") ? (p = p.filter((h) => h !== g), R(), O.focus()) : A(g, E().indexOf(g) + (l.classList.contains("ext-localSkills-form-rank-up") ? -1 : 1));
  }), u.addEventListener("keydown", (i) => {
    let l = E().indexOf(N(i.target)), g = (/* @__PURE__ */ new Map([["ArrowUp", l - 1], ["ArrowDown", l + 1], ["Home", 0], ["End", p.length]])).get(i.key);
    g !== void 0 && !i.altKey && !i.ctrlKey && !i.metaKey && (i.preventDefault(), A(N(i.target), g));
  }), be(u, "ext-localSkills-form-rank", (i, l) => A(N(i), l)), [u, C, k, P, W, x].forEach((i) => d.body.appendChild(i));
  let O = {
    element: d.element,
    show(i) {
      let l = i.get(e.name) || [], g = o ? [] : Array.from(c.values()).filter(
        ({ value: h, isRetired: f }) => !f && !l.includes(h)
      ).map(({ value: h }) => h);
      p = l.concat(g), v = l.length > 0, S();
    },
    update(i) {
      d.update(i), b = (l) => !l.isRetired && i.isChoiceShown(e.name, l.value), e.choices.some(({ visibleIf: l }) => l !== null) && S();
    },
    setFault: (i) => d.setFault(i),
    focus() {
      let i = (u.hidden ? C : u).querySelector("button");
      i && i.focus();
    }
  };
  return O.show(/* @__PURE__ */ new Map()), O;
}

// src/wiki/browser/catalogues.ts
var je = ["ar", "fr", "es", "tr"], le = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, we = {
  commonswiki: "Wikimedia Commons|\u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627 \u0643\u0648\u0645\u0646\u0632",
  wikidatawiki: "Wikidata|\u0648\u064A\u0643\u064A \u0628\u064A\u0627\u0646\u0627\u062A|||Vikiveri",
  metawiki: "Meta-Wiki|\u0645\u064A\u062A\u0627 \u0648\u064A\u0643\u064A|M\xE9ta-Wiki||Meta-Viki",
  mediawikiwiki: "MediaWiki.org|\u0645\u064A\u062F\u064A\u0627\u0648\u064A\u0643\u064A",
  wikifunctionswiki: "Wikifunctions|\u0648\u064A\u0643\u064A \u062F\u0648\u0627\u0644|Wikifonctions|Wikifunciones|Vikifonksiyonlar",
  specieswiki: "Wikispecies|\u0648\u064A\u0643\u064A \u0623\u0646\u0648\u0627\u0639||Wikiespecies|Vikit\xFCr",
  incubatorwiki: "Wikimedia Incubator|\u062D\u0627\u0636\u0646\u0629 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627|Incubateur|Incubadora",
  sourceswiki: "Multilingual Wikisource",
  outreachwiki: "Outreach Wiki"
};
function se(e, t) {
  let [n = "", ...r] = e.split("|");
  return {
    name: r[je.indexOf(t.split("-")[0])] || n,
    all: [n].concat(r.filter((a) => a !== ""))
  };
}
function Se(e, t, n) {
  let { name: r, all: a } = se(we[e] || t || e, n);
  return { code: e, name: r, hint: e, words: a.concat(t).filter((o) => o !== "" && o !== r) };
}
function Le({ all: e }, t) {
  return t.reduce((n, r) => n.concat(e.map((a) => `${a} ${r}`)), []).concat(t);
}
var Fe = {
  "be-tarask": "be-x-old",
  gsw: "als",
  lzh: "zh-classical",
  nan: "zh-min-nan",
  nb: "no",
  rup: "roa-rup",
  sgs: "bat-smg",
  vro: "fiu-vro",
  yue: "zh-yue"
}, Ke = [
  "be-tarask",
  "be-x-old",
  "zh-yue",
  "zh-classical",
  "zh-min-nan",
  "bat-smg",
  "fiu-vro",
  "map-bms",
  "nds-nl",
  "roa-rup",
  "roa-tara",
  "cbk-zam"
];
function Ee(e) {
  let { DisplayNames: t } = Intl, n;
  try {
    n = t && new t([e], { type: "language", fallback: "none" });
  } catch (r) {
    n = void 0;
  }
  return (r) => {
    try {
      return n && n.of(r);
    } catch (a) {
      return;
    }
  };
}
function _e(e, t) {
  let n = Object.keys(we).map((o) => Se(o, "", t)), r = /* @__PURE__ */ new Set(), a = e.map((o) => ({ language: o, code: Fe[o.code] || o.code })).filter(({ code: o }) => (!o.includes("-") || Ke.includes(o)) && !r.has(o) && r.add(o));
  return Object.keys(le).reduce((o, d) => {
    let c = se(le[d], t);
    return o.concat(a.map(({ language: s, code: u }) => {
      let C = u.replace(/-/g, "_") + d;
      return {
        code: C,
        name: `${c.name} \u2013 ${s.name}`,
        hint: C,
        words: Le(c, [s.name, s.hint].filter((k) => k !== "")).concat(s.words, s.code)
      };
    }));
  }, n);
}
function Ge({ sitematrix: e }, t) {
  let n = (o) => !o.closed && !o.private, a = (e.specials || []).filter(n).map(({ dbname: o, sitename: d }) => Se(o, d || "", t));
  return Object.keys(e).filter((o) => /^\d+$/.test(o)).reduce((o, d) => {
    let { code: c, name: s, localname: u, site: C } = e[d], k = u && u !== s ? [u, s] : [s];
    return o.concat(C.filter(n).map(({ dbname: x, code: p, sitename: v = "" }) => {
      let b = se(le[p] || v, t);
      return {
        code: x,
        name: `${b.name} \u2013 ${k[0]}`,
        hint: x,
        words: Le(b, k).concat(v, c)
      };
    }));
  }, a);
}
function Te(e, t) {
  let n = { formatversion: 2, uselang: t, maxage: 86400, smaxage: 86400 }, r = null, a = null, o = () => ne(null, null, function* () {
    let s = Ee(t), u = Ee("en"), C = [], k = {};
    for (; k; ) {
      let x = yield e.get(I(te(I({}, n), {
        action: "query",
        meta: "languageinfo",
        liprop: ["autonym", "name"]
      }), k)), { languageinfo: p } = x.query;
      Object.keys(p).forEach((v) => {
        let { autonym: b, name: E } = p[v], w = E !== b && E || s(v) || E || v;
        C.push({ code: v, name: w, hint: b === w ? "" : b, words: [u(v) || ""] });
      }), k = x.continue;
    }
    return C.sort((x, p) => x.name.localeCompare(p.name, t));
  }), d = () => ne(null, null, function* () {
    try {
      return Ge(yield e.get(te(I({}, n), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })), t);
    } catch (s) {
      if (s === "http")
        throw s;
      return _e(yield c.loadLanguages(), t);
    }
  }), c = {
    loadLanguages() {
      return r = r || o().catch((s) => {
        throw r = null, s;
      }), r;
    },
    loadWikis() {
      return a = a || d().catch((s) => {
        throw a = null, s;
      }), a;
    }
  };
  return c;
}

// src/extension/load-part.ts
function Me(e, t) {
  mw.hook(Ue(e)).fire(t);
}
function Ue(e) {
  return `localSkills.${e}`;
}

// src/extension/start-pickers.ts
function Oe() {
  Me("pickers", { createPicker: ve, createRanking: Ce, createCatalogues: Te });
}

// src/extension/pickers.ts
Oe();
