// Built from src/extension/pickers.ts by `npm run build`. Change the source, not this file.
"use strict";
var We = Object.defineProperty, Ne = Object.defineProperties;
var Ie = Object.getOwnPropertyDescriptors;
var ue = Object.getOwnPropertySymbols;
var $e = Object.prototype.hasOwnProperty, Qe = Object.prototype.propertyIsEnumerable;
var me = (e, t, n) => t in e ? We(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, D = (e, t) => {
  for (var n in t || (t = {}))
    $e.call(t, n) && me(e, n, t[n]);
  if (ue)
    for (var n of ue(t))
      Qe.call(t, n) && me(e, n, t[n]);
  return e;
}, oe = (e, t) => Ne(e, Ie(t));
var ie = (e, t, n) => new Promise((r, s) => {
  var o = (l) => {
    try {
      c(n.next(l));
    } catch (m) {
      s(m);
    }
  }, d = (l) => {
    try {
      c(n.throw(l));
    } catch (m) {
      s(m);
    }
  }, c = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(o, d);
  c((n = n.apply(e, t)).next());
});

// src/core/survey/special-choices.ts
var F = "other";
var De = { other: null, none: null, refused: null, dontKnow: null };
function K(e) {
  return `${e}.${F}`;
}
function pe(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((t) => t !== null);
}
function fe(e) {
  return "special" in e ? e.special : De;
}
function re(e, t) {
  return [e.none, e.refused, e.dontKnow].some((n) => n !== null && n.value === t);
}

// src/ui/element.ts
function p(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((s) => r.setAttribute(s, t[s])), n.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
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
function $(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), s = r.includes("default"), o = t.languageChain.find((m) => r.includes(m) || s && m === n), d = o !== void 0 && r.includes(o) ? o : s ? "default" : r.sort()[0], c = d === void 0 ? "" : e.texts[d], l = d === void 0 || d === "default" ? n : d;
  return { text: c, language: l, direction: l === null ? "auto" : je(l) };
}
var ze = [
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
function je(e) {
  return ze.includes(e) ? "rtl" : "ltr";
}

// src/core/survey/text.ts
function q(e, t) {
  if (e.text !== null)
    return $(e.text, t.messages, t.locale);
  let n = t.taxonomy === null ? null : t.taxonomy.get(e.value);
  return n !== null && t.taxonomy !== null ? $(n.label, t.messages, t.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function ge(e, t) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : $(e.title, t.messages, t.locale);
}

// src/ui/survey-text.ts
function Be(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function V(e, t) {
  return Be(p("span", {}, e.text), e, t);
}

// src/ui/questions/choice-input.ts
function j(e, t, n) {
  let { messages: r } = n, s = q(e, n);
  return t ? p("span", {}, r.text("localskills-form-retired-choice", s.text)) : V(s, r);
}
function G(e) {
  return { value: e, text: null, visibleIf: null, isRetired: !0 };
}

// src/ui/questions/picker-options.ts
var _e = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function U(e) {
  return " " + e.normalize("NFD").toLowerCase().replace(_e, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function ke(e) {
  return `
${e.map(U).join(`
`)}
`;
}
function le(e, t, n) {
  let { messages: r } = n, s = t === "skills" ? n.taxonomy : null, o = r.languageChain.concat("default");
  return e.map((d) => {
    let c = s && s.get(d.value), l = s && c ? s.ancestors(c.id).concat(c).find(
      ({ parent: k }) => k === null
    ) : null, m = l && s ? $(l.label, r, s.locale).text : "", C = c ? o.reduce((k, h) => k.concat(
      c.label.kind === "texts" && c.label.texts[h] || [],
      c.aliases[h] || []
    ), []) : [];
    return {
      code: d.value,
      words: () => j(d, d.isRetired, n),
      hint: "",
      group: m,
      found: ke([q(d, n).text].concat(C, m)),
      choice: d
    };
  });
}
function ye(e) {
  return e.map(({ code: t, name: n, hint: r, words: s }) => ({
    code: t,
    words: () => p("bdi", {}, n),
    hint: r,
    group: "",
    found: ke([n, r, t].concat(s)),
    choice: null
  }));
}
function xe(e, t) {
  let n = U(t), r = n.trim().split(" "), s = (d) => e.filter(({ found: c }) => r.every((l) => c.includes(d + l)));
  if (n === " ")
    return e;
  let o = new Set(s(" "));
  return o.size === 0 ? s("").sort((d, c) => d.found.length - c.found.length) : [`
${n}
`, `
${n}`, ""].reduce((d, c) => d.concat(
    Array.from(o).filter((l) => l.found.includes(c) && o.delete(l))
  ), []);
}
function he(e, t) {
  let n = U(t), r = n === " " ? [] : e.filter(({ found: s, group: o }) => s.includes(`
${n}
`) && U(o) !== n);
  return r.length === 1 ? r[0] : void 0;
}

// src/ui/questions/combobox.ts
var Ve = 100;
function ve(e) {
  let { id: t, isMultiple: n, messages: r } = e, s = `${t}-list`, o = p("input", {
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
    "aria-controls": s,
    placeholder: r.text("localskills-form-picker-search")
  }, c = p("button", {
    type: "button",
    tabindex: "-1",
    class: "ext-localSkills-form-picker-toggle",
    "aria-label": r.text("localskills-form-picker-open")
  }), l = p("div", D({
    role: "listbox",
    id: s,
    class: "ext-localSkills-form-picker-list",
    "aria-label": r.text("localskills-form-picker-open")
  }, n ? { "aria-multiselectable": "true" } : {})), m = p("div", { class: "ext-localSkills-form-picker-status", role: "status" }), C = p("div", { class: "ext-localSkills-form-picker-field" }, o, c, l), k = p("div", { class: "ext-localSkills-form-picker" }, C, m), h = !0, g = null, v = "", b = !1;
  l.hidden = !0;
  let E = () => Array.from(l.querySelectorAll("[ role=option ]")), S = (i) => {
    if (g && g.classList.remove("ext-localSkills-form-picker-active"), g = i, !i) {
      o.removeAttribute("aria-activedescendant");
      return;
    }
    i.classList.add("ext-localSkills-form-picker-active"), o.setAttribute("aria-activedescendant", i.id);
    let { offsetTop: u, offsetHeight: y } = i;
    l.scrollTop = Math.max(u + y - l.clientHeight, Math.min(l.scrollTop, u));
  }, z = ({ code: i, words: u, hint: y }, f) => p("div", {
    role: "option",
    id: `${s}-${f}`,
    "data-code": i,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(i))
  }, u(), y === "" ? null : p("bdi", { class: "ext-localSkills-form-picker-hint" }, y)), A = () => {
    if (l.hidden)
      return;
    let i = g && g.getAttribute("data-code"), u = xe(e.options(), o.value), y = o.value === "" ? e.suggested() : [], f = y.map((O) => u.find((Q) => Q.code === O)).filter((O) => O !== void 0), x = u.filter(({ code: O }) => !y.includes(O)).slice(0, e.isLong ? Ve : u.length), T = /* @__PURE__ */ new Map();
    f.length > 0 && T.set(r.text("localskills-form-picker-suggested"), f), x.forEach((O) => {
      T.set(O.group, (T.get(O.group) || []).concat(O));
    });
    let M = 0, _ = [];
    T.forEach((O, Q) => {
      let de = O.map((He) => z(He, M++));
      _.push(...Q === "" ? de : [p(
        "div",
        { role: "group", "aria-label": Q },
        p("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, Q),
        ...de
      )]);
    }), L(l, ..._), l.classList.toggle("ext-localSkills-form-picker-none", M === 0), S(E().find((O) => O.getAttribute("data-code") === i) || null), L(m, M === 0 ? r.text("localskills-form-picker-none") : M < u.length ? r.text("localskills-form-picker-more", u.length, M) : o.value !== "" ? r.text("localskills-form-picker-found", M) : null);
  }, I = (i) => {
    l.hidden = !0, o.value = i, S(null), o.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", W);
  }, w = (i = "") => {
    I(i), L(m);
  }, R = () => {
    b = !1;
    let i = o.value, u = h && i !== v ? he(e.options(), i) : void 0;
    w(u || i === v ? "" : i), u && !e.chosen().includes(u.code) && e.pick(u.code);
  }, W = ({ target: i }) => {
    k.contains(i) || (I(o.value), b = !0, document.addEventListener("mouseup", R, { capture: !0, once: !0 }));
  }, N = () => (l.hidden && h && (l.hidden = !1, o.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", W), L(l), L(m, r.text("localskills-form-picker-loading"))), e.prepare().then(A)), H = (i) => {
    e.pick(i.getAttribute("data-code")), n ? (v = o.value, o.select()) : w();
  }, P = () => {
    h || (o.value = e.take(o.value));
  };
  o.addEventListener("input", () => {
    v = "", N();
  }), o.addEventListener("click", N), o.addEventListener("focus", () => {
    h || e.prepare();
  }), o.addEventListener("change", P), c.addEventListener("click", () => l.hidden ? N() : w(o.value)), o.addEventListener("keydown", (i) => {
    let { key: u } = i;
    u === "Enter" ? (i.preventDefault(), g ? H(g) : P()) : u === "Escape" && !l.hidden ? (i.preventDefault(), w()) : (u === "ArrowDown" || u === "ArrowUp") && h && (i.preventDefault(), (l.hidden ? N() : Promise.resolve()).then(() => {
      let y = E(), f = g ? y.indexOf(g) : -1, x = u === "ArrowDown" ? f + 1 : f < 0 ? y.length - 1 : f - 1;
      S(y[(x + y.length) % y.length] || null);
    }));
  }), l.addEventListener("mousedown", (i) => i.preventDefault()), l.addEventListener("click", ({ target: i }) => {
    let u = i.closest("[ role=option ]");
    u && (S(u), H(u));
  }), k.addEventListener("focusout", ({ relatedTarget: i }) => {
    i && !b && !k.contains(i) && R();
  });
  let a = (i) => {
    h = i, c.hidden = !i, i ? o.hasAttribute("role") || Object.keys(d).forEach((u) => o.setAttribute(u, d[u])) : (w(o.value), Object.keys(d).forEach((u) => o.removeAttribute(u)));
  };
  return a(!0), { element: k, input: o, draw: A, setList: a };
}

// src/ui/questions/offered-choices.ts
function se(e) {
  return pe(fe(e));
}
function Y(e) {
  let t = se(e).map(({ value: n }) => n);
  return "choices" in e ? e.choices.filter(({ value: n }) => !t.includes(n)) : [];
}

// src/ui/questions/other-text.ts
function be(e, t, n) {
  let { texts: { messages: r }, onChange: s } = t, o = K(e.name), d = p("input", {
    type: "text",
    class: "ext-localSkills-form-input",
    "aria-describedby": n
  }), c = p("label", { class: "ext-localSkills-form-other" }, r.text("localskills-form-other-text"), d);
  c.hidden = !0;
  let l = () => s(o, c.hidden || d.value.trim() === "" ? [] : [d.value]);
  return d.addEventListener("input", l), {
    element: c,
    show(m) {
      d.value = (m.get(o) || [])[0] || "", c.hidden = !(m.get(e.name) || []).includes(F);
    },
    update(m) {
      c.hidden === m.includes(F) && (c.hidden = !c.hidden, l());
    },
    focus: () => d.focus()
  };
}

// src/ui/questions/question-frame.ts
function J(e, t, n, r = null) {
  let { messages: s } = t, o = OO.ui.generateElementId(), d = p("span", { class: "ext-localSkills-form-question-required" }, s.text("localskills-form-required"));
  d.hidden = !e.isRequired;
  let c = [V(ge(e, t), s), " ", d], l = r === null ? p("legend", { class: "ext-localSkills-form-question-title" }, ...c) : p("label", { class: "ext-localSkills-form-question-title", for: r }, ...c), m = p("div", { class: "ext-localSkills-form-question-help", id: `${o}-help` });
  e.description !== null ? m.appendChild(p("p", {}, V($(e.description, s, t.locale), s))) : n !== "" && m.appendChild(p("p", {}, n));
  let C = p("div", { class: "ext-localSkills-form-question-fault", id: `${o}-fault` }), k = p("div", { class: "ext-localSkills-form-question-body" }), h = null, g = (m.firstChild ? `${o}-help ` : "") + `${o}-fault`, v = p(
    r === null ? "fieldset" : "div",
    { class: `ext-localSkills-form-question ext-localSkills-form-question-${e.type}` },
    l,
    m.firstChild ? m : null,
    C,
    k
  );
  return r === null && v.setAttribute("aria-describedby", g), {
    element: v,
    body: k,
    fault: C,
    describedBy: g,
    update(b) {
      d.hidden = !b.isRequired(e.name);
    },
    setFault(b) {
      b !== h && (h = b, v.classList.toggle("ext-localSkills-form-question-faulty", b !== null), L(C, b), Array.from(k.querySelectorAll("input:not( [ type=radio ] ), select, textarea")).forEach(
        (E) => b === null ? E.removeAttribute("aria-invalid") : E.setAttribute("aria-invalid", "true")
      ));
    }
  };
}

// src/ui/questions/selection-limits.ts
function X(e, t) {
  let { minSelectedChoices: n, maxSelectedChoices: r } = "minSelectedChoices" in e ? e : { minSelectedChoices: null, maxSelectedChoices: null };
  return n !== null && r !== null ? t.text("localskills-form-choose-between", n, r) : r !== null ? t.text("localskills-form-choose-at-most", r) : n !== null ? t.text("localskills-form-choose-at-least", n) : "";
}
function Z(e, t, n, r) {
  let { minSelectedChoices: s, maxSelectedChoices: o } = n, d = o !== null ? o : s;
  e.classList.toggle("ext-localSkills-form-question-count-over", o !== null && t > o), L(e, d === null ? null : r.text("localskills-form-chosen-of", t, d));
}

// src/ui/questions/small-button.ts
function B(e, t, n) {
  return p(
    "button",
    { type: "button", class: `ext-localSkills-form-tool ext-localSkills-form-${e}`, title: n },
    p("span", { "aria-hidden": "true" }, t),
    p("span", { class: "ext-localSkills-form-read-out" }, n)
  );
}
function ee(e, t) {
  let n = p("button", { type: "button", class: "ext-localSkills-form-text-button" }, e);
  return n.addEventListener("click", t), n;
}

// src/ui/questions/picker.ts
var Fe = {
  languages: "ar, fr, pt-br",
  wikis: "arwiki, commonswiki",
  skills: "budgeting, facilitation"
}, Ce = /^[a-z0-9_-]+$/;
function we(e, t) {
  let { texts: n, onChange: r, loadLanguages: s, loadWikis: o, suggest: d } = t, { messages: c } = n, l = e.choicesFrom, m = e.type === "tagbox", C = OO.ui.generateElementId(), k = J(e, n, X(e, c), C), h = be(e, t, k.describedBy), g = p("ul", { class: "ext-localSkills-form-tags", "aria-label": c.text("localskills-form-picker-chosen") }), v = p("div", { class: "ext-localSkills-form-picker-failure", role: "status" }), b = p("div", { class: "ext-localSkills-form-question-count", "aria-live": "polite" }), E = Y(e), S = l === "languages" ? s : l === "wikis" ? o : (
    // Without a taxonomy there are no skills to show.
    l === "skills" && E.length === 0 ? () => Promise.reject(l) : null
  ), z = le(se(e), null, n), A = le(E, l, n).concat(z), I = [], w = [], R = null, W = ({ choice: f }) => f === null || !f.isRetired, N = !1, H = (f) => A.find((x) => x.code === f), P = () => {
    let f = w.filter((x) => {
      let T = H(x);
      return !T || T.choice !== null && T.choice.isRetired || W(T);
    });
    g.hidden = f.length === 0, L(g, ...f.map((x) => {
      let T = H(x), M = T ? T.words() : S ? p("bdi", {}, x) : j(G(x), !0, n), _ = B("tag-out", "\xD7", c.text("localskills-form-remove", M.textContent || ""));
      return _.addEventListener("click", () => {
        let O = f.indexOf(x);
        a(w.filter((Q) => Q !== x)), (g.querySelectorAll("button")[Math.min(O, f.length - 2)] || y.input).focus();
      }), p("li", { class: "ext-localSkills-form-tag" }, M, _);
    })), e.type === "tagbox" && Z(b, f.length, e, c);
  }, a = (f) => {
    w = f, P(), y.draw(), r(e.name, f), h.update(f);
  }, i = (f) => a(
    m && w.includes(f) ? w.filter((x) => x !== f) : !m || re(e.special, f) ? [f] : w.filter((x) => !re(e.special, x)).concat(f)
  ), u = () => (R = R || Promise.all([
    S ? S().then(ye) : A,
    d && l ? d(l).catch(() => []) : []
  ]).then(([f, x]) => {
    A = S ? f.concat(z) : A, I = x, y.setList(!0), L(v), P();
  }, () => {
    R = null, y.setList(!1), L(v, c.text("localskills-form-picker-failed", Fe[l]));
  }), R), y = ve({
    id: C,
    describedBy: k.describedBy,
    isMultiple: m,
    isLong: S !== null,
    messages: c,
    prepare: u,
    options: () => A.filter(W),
    suggested: () => I,
    chosen: () => w,
    pick: i,
    /** Takes what are codes among what was typed, and leaves the rest in the field. */
    take(f) {
      let x = f.toLowerCase().split(/[\s,;،؛]+/).filter((M) => M !== ""), T = x.filter((M) => Ce.test(M) && !w.includes(M));
      return T.length > 0 && a(m ? w.concat(T) : T.slice(0, 1)), x.filter((M) => !Ce.test(M)).join(" ");
    }
  });
  return [g, y.element, v, h.element, b].forEach((f) => k.body.appendChild(f)), P(), {
    element: k.element,
    show(f) {
      w = f.get(e.name) || [], P(), h.show(f), S && w.some((x) => !H(x)) && u();
    },
    update(f) {
      k.update(f), W = ({ choice: x }) => x === null || !x.isRetired && f.isChoiceShown(e.name, x.value), e.choices.some(({ visibleIf: x }) => x !== null) && (P(), y.draw());
    },
    setFault(f, x) {
      k.setFault(f), N = f !== null && x === K(e.name);
    },
    focus: () => N ? h.focus() : y.input.focus()
  };
}

// src/ui/questions/drag-to-order.ts
function Ee(e, t, n) {
  e.addEventListener("pointerdown", (r) => {
    let s = r.target, o = s.closest(`.${t}`), d = r.pointerType === "mouse" ? !s.closest("button, input, textarea, select, summary") : s.closest(`.${t}-handle`);
    if (!o || !d || r.button !== 0)
      return;
    r.preventDefault(), e.setPointerCapture(r.pointerId), o.classList.add(`${t}-dragged`);
    let c = Array.from(e.children), l = r.clientY - o.getBoundingClientRect().top, m = ({ clientY: k }) => {
      o.style.transform = "";
      let { height: h } = o.getBoundingClientRect(), g = k - l + h / 2, v = Array.from(e.children).find((b) => {
        let { top: E, height: S } = b.getBoundingClientRect();
        return b !== o && g < E + S / 2;
      }) || null;
      v !== o.nextElementSibling && e.insertBefore(o, v), o.style.transform = `translateY(${k - l - o.getBoundingClientRect().top}px)`;
    }, C = ({ type: k }) => {
      ["pointermove", "pointerup", "pointercancel", "lostpointercapture"].forEach(
        (g) => e.removeEventListener(g, g === "pointermove" ? m : C)
      ), o.classList.remove(`${t}-dragged`), o.style.transform = "";
      let h = Array.from(e.children).indexOf(o);
      k !== "pointerup" ? c.forEach((g) => e.appendChild(g)) : h !== c.indexOf(o) && n(o, h);
    };
    e.addEventListener("pointermove", m), ["pointerup", "pointercancel", "lostpointercapture"].forEach((k) => e.addEventListener(k, C));
  });
}

// src/ui/questions/ranking.ts
function Se(e, t) {
  let { texts: n, onChange: r } = t, { messages: s } = n, { isSelectToRank: o } = e, d = J(e, n, X(e, s) || s.text(o ? "localskills-form-rank-choose" : "localskills-form-rank-all")), c = new Map(Y(e).map((a) => [a.value, a])), l = /* @__PURE__ */ new Map(), m = p("ol", { class: "ext-localSkills-form-ranking" }), C = p("div", { class: "ext-localSkills-form-pool" }), k = p("div", { class: "ext-localSkills-form-question-count" }), h = p("div", { class: "ext-localSkills-form-read-out", role: "status" }), g = [], v = !1, b = (a) => !a.isRetired, E = () => g.filter((a) => {
    let i = c.get(a);
    return i === void 0 || i.isRetired || b(i);
  }), S = (a) => {
    let i = c.get(a);
    return j(i || G(a), i === void 0 || i.isRetired, n);
  }, z = (a) => {
    let i = S(a), u = i.textContent || "", y = p(
      "li",
      { class: "ext-localSkills-form-rank", "data-code": a },
      p("span", { class: "ext-localSkills-form-rank-handle", "aria-hidden": "true" }),
      p("span", { class: "ext-localSkills-form-rank-place" }),
      p("span", { class: "ext-localSkills-form-rank-label" }, i),
      B("rank-up", "\u2191", s.text("localskills-form-rank-up", u)),
      B("rank-down", "\u2193", s.text("localskills-form-rank-down", u)),
      o ? B("rank-out", "\xD7", s.text("localskills-form-remove", u)) : null
    );
    return l.set(a, y), y;
  }, A = ee(s.text("localskills-form-clear"), () => {
    v = !1, g = o ? [] : Array.from(c.keys()), w(), r(e.name, []), P.focus();
  }), I = ee(s.text("localskills-form-rank-confirm"), () => {
    R(), P.focus();
  }), w = () => {
    let a = E();
    L(m, ...a.map((i, u) => {
      let y = l.get(i) || z(i);
      return L(y.children[1], v ? s.number(u + 1) : "\u2013"), y;
    })), m.hidden = a.length === 0, L(C, ...(o ? Array.from(c.values()) : []).filter((i) => b(i) && !g.includes(i.value)).map(({ value: i }) => {
      let u = ee("+ ", () => {
        g.push(i), R(i), (C.firstChild || m.querySelector("button")).focus();
      });
      return u.appendChild(S(i)), u;
    })), A.hidden = !v || e.isRequired, I.hidden = v || o, Z(k, o ? a.length : 0, e, s);
  }, R = (a) => {
    let i = document.activeElement;
    v = g.length > 0, w(), i && m.contains(i) && i.focus(), r(e.name, g.slice()), a !== void 0 && L(h, s.text(
      "localskills-form-rank-moved",
      S(a).textContent || "",
      E().indexOf(a) + 1,
      E().length
    ));
  }, W = (a, i) => {
    let u = E(), y = u[Math.min(Math.max(i, 0), u.length - 1)], f = u.indexOf(a) < u.indexOf(y);
    y !== a && (g = g.filter((x) => x !== a), g.splice(g.indexOf(y) + (f ? 1 : 0), 0, a), R(a));
  }, N = (a) => a.closest(".ext-localSkills-form-rank"), H = (a) => N(a).getAttribute("data-code");
  m.addEventListener("click", ({ target: a }) => {
    let i = a.closest("button");
    if (!i)
      return;
    let u = H(i);
    i.classList.contains("ext-localSkills-form-rank-out") ? (g = g.filter((y) => y !== u), R(), P.focus()) : W(u, E().indexOf(u) + (i.classList.contains("ext-localSkills-form-rank-up") ? -1 : 1));
  }), m.addEventListener("keydown", (a) => {
    let i = E().indexOf(H(a.target)), u = (/* @__PURE__ */ new Map([["ArrowUp", i - 1], ["ArrowDown", i + 1], ["Home", 0], ["End", g.length]])).get(a.key);
    u !== void 0 && !a.altKey && !a.ctrlKey && !a.metaKey && (a.preventDefault(), W(H(a.target), u));
  }), Ee(m, "ext-localSkills-form-rank", (a, i) => W(H(a), i)), [m, C, k, I, A, h].forEach((a) => d.body.appendChild(a));
  let P = {
    element: d.element,
    show(a) {
      let i = a.get(e.name) || [], u = o ? [] : Array.from(c.values()).filter(
        ({ value: y, isRetired: f }) => !f && !i.includes(y)
      ).map(({ value: y }) => y);
      g = i.concat(u), v = i.length > 0, w();
    },
    update(a) {
      d.update(a), b = (i) => !i.isRetired && a.isChoiceShown(e.name, i.value), e.choices.some(({ visibleIf: i }) => i !== null) && w();
    },
    setFault: (a) => d.setFault(a),
    focus() {
      let a = (m.hidden ? C : m).querySelector("button");
      a && a.focus();
    }
  };
  return P.show(/* @__PURE__ */ new Map()), P;
}

// src/core/i18n/language-names.ts
function ae(e) {
  let { DisplayNames: t } = Intl, n;
  try {
    n = t && new t([e], { type: "language", fallback: "none" });
  } catch (r) {
    n = void 0;
  }
  return (r) => {
    try {
      return n && n.of(r);
    } catch (s) {
      return;
    }
  };
}

// src/core/i18n/wiki-names.ts
var Ke = ["ar", "fr", "es", "tr"], te = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, ce = {
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
function ne(e, t) {
  let [n = "", ...r] = e.split("|");
  return {
    name: r[Ke.indexOf(t.split("-")[0])] || n,
    all: [n].concat(r.filter((s) => s !== ""))
  };
}
var Le = {
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

// src/wiki/browser/catalogues.ts
var Te = 1440 * 60;
function Me(e, t, n) {
  let { name: r, all: s } = ne(ce[e] || t || e, n);
  return { code: e, name: r, hint: e, words: s.concat(t).filter((o) => o !== "" && o !== r) };
}
function Oe({ all: e }, t) {
  return t.reduce((n, r) => n.concat(e.map((s) => `${s} ${r}`)), []).concat(t);
}
var qe = [
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
function Ge(e, t) {
  let n = Object.keys(ce).map((o) => Me(o, "", t)), r = /* @__PURE__ */ new Set(), s = e.map((o) => ({ language: o, code: Le[o.code] || o.code })).filter(({ code: o }) => (!o.includes("-") || qe.includes(o)) && !r.has(o) && r.add(o));
  return Object.keys(te).reduce((o, d) => {
    let c = ne(te[d], t);
    return o.concat(s.map(({ language: l, code: m }) => {
      let C = m.replace(/-/g, "_") + d;
      return {
        code: C,
        name: `${c.name} \u2013 ${l.name}`,
        hint: C,
        words: Oe(c, [l.name, l.hint].filter((k) => k !== "")).concat(l.words, l.code)
      };
    }));
  }, n);
}
function Ue({ sitematrix: e }, t) {
  let n = (o) => !o.closed && !o.private, s = (e.specials || []).filter(n).map(({ dbname: o, sitename: d }) => Me(o, d || "", t));
  return Object.keys(e).filter((o) => /^\d+$/.test(o)).reduce((o, d) => {
    let { code: c, name: l, localname: m, site: C } = e[d], k = m && m !== l ? [m, l] : [l];
    return o.concat(C.filter(n).map(({ dbname: h, code: g, sitename: v = "" }) => {
      let b = ne(te[g] || v, t);
      return {
        code: h,
        name: `${b.name} \u2013 ${k[0]}`,
        hint: h,
        words: Oe(b, k).concat(v, c)
      };
    }));
  }, s);
}
function Pe(e, t) {
  let n = { formatversion: 2, uselang: t, maxage: Te, smaxage: Te }, r = null, s = null, o = () => ie(null, null, function* () {
    let l = ae(t), m = ae("en"), C = [], k = {};
    for (; k; ) {
      let h = yield e.get(D(oe(D({}, n), {
        action: "query",
        meta: "languageinfo",
        liprop: ["autonym", "name"]
      }), k)), { languageinfo: g } = h.query;
      Object.keys(g).forEach((v) => {
        let { autonym: b, name: E } = g[v], S = E !== b && E || l(v) || E || v;
        C.push({ code: v, name: S, hint: b === S ? "" : b, words: [m(v) || ""] });
      }), k = h.continue;
    }
    return C.sort((h, g) => h.name.localeCompare(g.name, t));
  }), d = () => ie(null, null, function* () {
    try {
      return Ue(yield e.get(oe(D({}, n), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })), t);
    } catch (l) {
      if (l === "http")
        throw l;
      return Ge(yield c.loadLanguages(), t);
    }
  }), c = {
    loadLanguages() {
      return r = r || o().catch((l) => {
        throw r = null, l;
      }), r;
    },
    loadWikis() {
      return s = s || d().catch((l) => {
        throw s = null, l;
      }), s;
    }
  };
  return c;
}

// src/extension/load-part.ts
function Re(e, t) {
  mw.hook(Ye(e)).fire(t);
}
function Ye(e) {
  return `localSkills.${e}`;
}

// src/extension/start-pickers.ts
function Ae() {
  Re("pickers", { createPicker: we, createRanking: Se, createCatalogues: Pe });
}

// src/extension/pickers.ts
Ae();
