// Built from src/extension/saving.ts by `npm run build`. Change the source, not this file.
"use strict";
var Ln = Object.defineProperty, In = Object.defineProperties;
var $n = Object.getOwnPropertyDescriptors;
var ct = Object.getOwnPropertySymbols;
var Fn = Object.prototype.hasOwnProperty, _n = Object.prototype.propertyIsEnumerable;
var dt = (e) => {
  throw TypeError(e);
};
var ut = (e, t, n) => t in e ? Ln(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, N = (e, t) => {
  for (var n in t || (t = {}))
    Fn.call(t, n) && ut(e, n, t[n]);
  if (ct)
    for (var n of ct(t))
      _n.call(t, n) && ut(e, n, t[n]);
  return e;
}, O = (e, t) => In(e, $n(t));
var Dn = (e, t, n) => t.has(e) || dt("Cannot " + n);
var mt = (e, t, n) => t.has(e) ? dt("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var Q = (e, t, n) => (Dn(e, t, "access private method"), n);
var ce = (e, t, n) => new Promise((r, o) => {
  var i = (a) => {
    try {
      l(n.next(a));
    } catch (c) {
      o(c);
    }
  }, s = (a) => {
    try {
      l(n.throw(a));
    } catch (c) {
      o(c);
    }
  }, l = (a) => a.done ? r(a.value) : Promise.resolve(a.value).then(i, s);
  l((n = n.apply(e, t)).next());
});

// src/core/i18n/localized-text.ts
function ue(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), i = t.languageChain.find((c) => r.includes(c) || o && c === n), s = i !== void 0 && r.includes(i) ? i : o ? "default" : r.sort()[0], l = s === void 0 ? "" : e.texts[s], a = s === void 0 || s === "default" ? n : s;
  return { text: l, language: a, direction: a === null ? "auto" : Un(a) };
}
var Vn = [
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
function Un(e) {
  return Vn.includes(e) ? "rtl" : "ltr";
}

// src/core/survey/text.ts
function X(e, t) {
  if (e.text !== null)
    return ue(e.text, t.messages, t.locale);
  let n = t.taxonomy === null ? null : t.taxonomy.get(e.value);
  return n !== null && t.taxonomy !== null ? ue(n.label, t.messages, t.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function J(e, t) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : ue(e.title, t.messages, t.locale);
}

// src/ui/element.ts
function f(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((o) => r.setAttribute(o, t[o])), n.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function pt(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}

// src/ui/survey-text.ts
function Hn(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function W(e, t) {
  return Hn(f("span", {}, e.text), e, t);
}

// src/ui/survey-form/answer-words.ts
function ft(e, t, n) {
  let { messages: r } = e, o = (s, l) => {
    let a = f("bdi", {}, s);
    return l.then((c) => {
      let u = c.find((d) => d.code === s);
      pt(a, u ? u.name : s);
    }, () => {
    }), a;
  }, i = ({ choices: s, kind: l, question: a }, c) => {
    let u = s === null ? void 0 : s.find(({ value: d }) => d === c);
    return u ? W(X(u, e), r) : l === "codes" && s === null && "choicesFrom" in a ? o(c, a.choicesFrom === "languages" ? t.loadLanguages() : t.loadWikis()) : l === "number" && c.trim() !== "" && isFinite(Number(c)) ? r.number(Number(c), (c.split(".")[1] || "").length) : a.type === "text" && a.inputType === "date" && !isNaN(Date.parse(c)) ? n(c) : c;
  };
  return (s, l) => f(
    "div",
    { class: "ext-localSkills-form-words" },
    ...l.map((a) => f("div", { dir: "auto" }, i(s, a)))
  );
}
function gt(e, t) {
  let { row: n, column: r, question: o } = e, { messages: i } = t;
  return n === null ? W(J(o, t), i) : f(
    "span",
    {},
    W(X(n, t), i),
    ...r === null ? [] : [": ", W(J(r, t), i)]
  );
}

// src/core/survey/special-choices.ts
var Ee = "other";
var Gn = { other: null, none: null, refused: null, dontKnow: null };
function we(e) {
  return `${e}.${Ee}`;
}
function se(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((t) => t !== null);
}
function Te(e) {
  return "special" in e ? e.special : Gn;
}

// src/core/survey/parameters.ts
function Fe(e, t, n) {
  return `${e}.${t}.${n}`;
}
function Wn(e, t) {
  return `${e}.${t}`;
}
function Bn(e) {
  let t = [], n = (r) => {
    t.push(r), r.type === "panel" && r.elements.forEach(n);
  };
  return e.pages.forEach((r) => r.elements.forEach(n)), t;
}
function Z(e) {
  return Bn(e).filter((t) => t.type !== "panel" && t.type !== "html");
}
function ee(e) {
  return Z(e).reduce((t, n) => t.concat(_e(n)), []);
}
function _e(e) {
  let t = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((n) => O(N({}, t), { name: Wn(e.name, n.value), row: n, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((n, r) => n.concat(e.columns.map((o) => O(N({}, t), { name: Fe(e.name, r.value, o.name), row: r, column: o, choices: o.choices }))), []);
    case "text":
      return [O(N({}, t), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [O(N({}, t), { choices: null, kind: "text" })];
    case "ranking":
      return [O(N({}, t), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [O(N({}, t), { choices: [...e.choices, ...se(e.special)] })];
    default: {
      let n = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === se(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", o = O(N({}, t), { choices: n ? null : e.choices, isMultiple: r });
      return Te(e).other === null ? [o] : [o, O(N({}, t), { name: we(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/ui/notice.ts
function te(e, ...t) {
  let n = f("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function q(...e) {
  return f("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function B(e, t, n) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return r.on("click", n), r;
}

// src/ui/survey-form/answer-values.ts
function De(e, t, n) {
  return Ve(e, t, n).length === 0;
}
function Ve(e, t, n) {
  let r = Z(e).filter(({ type: s }) => s === "ranking").map(({ name: s }) => s), o = (s, l) => {
    let a = (s.get(l) || []).slice();
    return JSON.stringify(r.includes(l) ? a : a.sort());
  }, i = new Set(Array.from(t.keys()).concat(Array.from(n.keys())));
  return Array.from(i).filter((s) => o(t, s) !== o(n, s));
}

// src/ui/survey-form/conflict-notice.ts
function xt(e) {
  let { survey: t, texts: n, words: r, mine: o, saved: i, savedBy: s, keepMine: l, takeSaved: a } = e, { messages: c } = n, u = Ve(t, o, i), d = (m, w) => {
    let x = m.get(w.name) || [];
    return f("td", {}, x.length > 0 ? r(w, x) : f("em", {}, c.text("localskills-form-not-answered")));
  }, p = ee(t).filter(({ name: m }) => u.includes(m)).map(
    (m) => f(
      "tr",
      {},
      f("th", { scope: "row" }, gt(m, n)),
      d(o, m),
      d(i, m)
    )
  );
  return te(
    "error",
    f(
      "p",
      {},
      f("strong", {}, c.text("localskills-save-failed")),
      " ",
      s === null ? c.text("localskills-save-conflict-hidden") : c.text("localskills-save-conflict", s)
    ),
    p.length === 0 ? null : f(
      "div",
      { class: "ext-localSkills-form-conflict" },
      f(
        "table",
        { class: "wikitable" },
        f("thead", {}, f(
          "tr",
          {},
          f("th", { scope: "col" }, c.text("localskills-save-conflict-question")),
          f("th", { scope: "col" }, c.text("localskills-save-conflict-mine")),
          f("th", { scope: "col" }, c.text("localskills-save-conflict-saved"))
        )),
        f("tbody", {}, ...p)
      )
    ),
    q(
      B(c.text("localskills-save-keep-mine"), "primary", l),
      B(c.text("localskills-save-take-saved"), "normal", a)
    )
  );
}

// src/ui/wiki-words.ts
var zn = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], qn = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function yt(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !qn.includes(n.nodeName.toUpperCase())) {
      let r = n, o = t, i = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(i) ? o = f("a", { href: i, target: "_blank", rel: "noopener" }) : zn.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), yt(r, o), o !== t && t.appendChild(o);
    }
  });
}
function Ue(e) {
  let t = f("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return yt(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function ht(e, t, n, r = !1) {
  let [o, i] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], s = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  s.$input.attr({ "aria-label": n.text(o), dir: "auto" });
  let l = B(n.text("localskills-save-copy"), "normal", () => {
    s.select(), document.execCommand("copy") && l.setLabel(n.text("localskills-save-copied"));
  });
  return f(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    f("summary", {}, n.text(o)),
    f("p", {}, n.text(i)),
    s.$element[0],
    q(l),
    f("p", {}, f("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Kn = ["offline", "session-lost", "read-only", "rate-limited", "other"], jn = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], bt = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Yn(e, t) {
  let { context: { messages: n }, fault: r, isOther: o, tryAgain: i } = e, { question: s, imageUrl: l } = r.details.captcha, a = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    a.getValue().trim() !== "" && i({ captcha: { id: t, word: a.getValue().trim() } });
  };
  return a.on("enter", c), f(
    "div",
    { class: "ext-localSkills-form-captcha" },
    l === null ? null : f("img", { src: l, alt: n.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(a, {
      align: "top",
      label: s || n.text("localskills-save-captcha-answer")
    }).$element[0],
    q(B(n.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function Et(e) {
  var R, P;
  let { context: t, fault: n, title: r, pageText: o, isKept: i, isOther: s = !1, tryAgain: l } = e, { messages: a, pageUrl: c } = t, { reason: u, explanation: d, details: p } = n, m = (P = (R = p.captcha) == null ? void 0 : R.id) != null ? P : null, w = u === "captcha" && m === null, x = s && bt.includes(u), b = w ? a.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : a.text(`localskills-save-${x ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), h = [
    f("p", {}, f("strong", {}, a.text("localskills-save-failed")), " ", b),
    f("p", {}, a.text(i ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return p.html !== void 0 ? h.push(f("p", {}, a.text("localskills-save-wiki-says")), Ue(p.html)) : d !== "" && h.push(
    f("p", {}, a.text("localskills-save-wiki-says")),
    f("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && h.push(f("p", {}, f("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, a.text("localskills-save-log-in")))), m !== null && h.push(Yn(e, m)), u === "filter-warning" && h.push(q(B(
    a.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => l({ warningsAccepted: !0 })
  ))), Kn.includes(u) && h.push(q(B(a.text("localskills-save-try-again"), "normal", () => l()))), (w || jn.includes(u)) && h.push(ht(o, c(r, { action: "edit" }), a, s)), te(u === "filter-warning" ? "warning" : "error", ...h);
}
function wt(e, t, n = !1) {
  let { messages: r } = e, { html: o } = t.details, i = n && bt.includes(t.reason);
  return te(
    "warning",
    f(
      "p",
      {},
      f("strong", {}, r.text(n ? "localskills-save-page-refused" : "localskills-form-refused")),
      " ",
      r.text(`localskills-save-${i ? "page-" : ""}${t.reason}`)
    ),
    o === void 0 ? null : f("p", {}, r.text("localskills-save-wiki-says")),
    o === void 0 ? null : Ue(o)
  );
}

// src/core/exchange/exchange-record.ts
var z = { offer: "Offer a skill", seek: "Seek a skill" };

// src/core/wikitext/character-references.ts
var Qn = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Xn = Jn();
function Jn() {
  let e = Qn.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var Zn = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Se(e, t) {
  return e.includes("&") ? e.replace(Zn, (n, r, o, i) => {
    var s;
    return r !== void 0 ? (s = Xn.get(r)) != null ? s : n : t(o === void 0 ? parseInt(i, 16) : parseInt(o, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var er = '"&:<=>[]{|}', tr = "!'_~", St = 32, nr = Ge(er), rr = Ge(tr), or = Ge("#*+-;");
function Ge(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function sr(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var ir = 65343, lr = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function ar(e, t, n) {
  let r = t === 0, o = t === e.length - 1;
  if (n >= 128)
    return sr(n) || n === ir;
  if (n < 32 || n === 127 || nr[n] === 1 || r && or[n] === 1)
    return !0;
  if (rr[n] === 1)
    return r || o || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case St:
      return r || o || e.charCodeAt(t - 1) === St;
    case 73:
    case 80:
    case 82:
      return lr.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var cr = [
  [2494, 2494],
  [2519, 2519],
  [2878, 2878],
  [2902, 2903],
  [3006, 3006],
  [3031, 3031],
  [3266, 3266],
  [3285, 3286],
  [3390, 3390],
  [3415, 3415],
  [3535, 3535],
  [3551, 3551],
  [4142, 4142],
  [4449, 4469],
  [4520, 4546],
  [6965, 6965],
  [69927, 69927],
  [70462, 70462],
  [70487, 70487],
  [70584, 70584],
  [70587, 70587],
  [70594, 70594],
  [70601, 70601],
  [70832, 70832],
  [70842, 70842],
  [70845, 70845],
  [71087, 71087],
  [71984, 71984],
  [90398, 90400],
  [90409, 90409],
  [93543, 93543]
], He = "\u0345";
function At(e) {
  let t = e.codePointAt(0);
  return e === He || cr.some(([n, r]) => t >= n && t <= r) || (He + e).normalize("NFD") !== He + e.normalize("NFD");
}
var Rt = 768, ur = 32, dr = /[\u0300-\uffff]{1000}/;
function mr(e) {
  return !dr.test(e) && e.normalize("NFC") === e;
}
function pr() {
  let e = "";
  return (t, n, r) => {
    if (r || n < Rt)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!At(t))
        return e = t, !1;
      if (e.length < ur && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function ne(e) {
  let t = mr(e) ? null : pr(), n = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let i = e.codePointAt(o), s = o + (i > 65535 ? 2 : 1), l = ar(e, o, i);
    i >= Rt && o === 0 && !l && (l = At(e.slice(0, s))), t !== null && (l = t(e.slice(o, s), i, l)), l && (n += `${e.slice(r, o)}&#${i};`, r = s), o = s;
  }
  return n + e.slice(r);
}
function Y(e) {
  return Se(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/write.ts
var fr = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function de(e, t) {
  kt(e);
  let n = `{{${e}
`;
  for (let [r, o] of t)
    kt(r), n += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${n}}}`;
}
function kt(e) {
  if (fr.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var Nt = [
  // MediaWiki
  "gallery",
  "indicator",
  "langconvert",
  "nowiki",
  "pre",
  // CategoryTree, Cite, ImageMap, InputBox, Math, Poem, SyntaxHighlight, TemplateData
  "categorytree",
  "ce",
  "chem",
  "imagemap",
  "inputbox",
  "math",
  "poem",
  "ref",
  "references",
  "source",
  "syntaxhighlight",
  "templatedata",
  // Graph, Kartographer, LabeledSectionTransclusion, Phonos, Score, TemplateStyles, Timeline, Translate, WikiHiero
  "graph",
  "mapframe",
  "maplink",
  "section",
  "phonos",
  "score",
  "templatestyles",
  "timeline",
  "languages",
  "hiero"
];

// src/core/wikitext/removed-text.ts
function Ae() {
  return { starts: [], ends: [], lengths: [] };
}
function me(e, t, n) {
  var s;
  let { starts: r, ends: o, lengths: i } = e;
  i.push(((s = i[i.length - 1]) != null ? s : 0) + n - t), r.push(t), o.push(n);
}
function ie(e, t) {
  let { starts: n } = e, r = 0, o = n.length;
  for (; r < o; ) {
    let i = Math.floor((r + o) / 2);
    n[i] < t ? r = i + 1 : o = i;
  }
  return r;
}
function Ct(e, t) {
  let { starts: n, ends: r } = e, o = [], i = 0;
  for (let s = 0; s < n.length; s++)
    o.push(t.slice(i, n[s])), i = r[s];
  return o.push(t.slice(i)), o.join("");
}
function We(e, t) {
  var n;
  return t - ((n = e.lengths[ie(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var le = -1, Be = /[[{<]|\n(?==)|-(?={)/g, gr = /[[{<\]]|\n(?==)|-(?={)/g, xr = /[[{<\n]|-(?={)/g, vt = /[[{<}|]|\n(?==)|-(?={)/g, Ot = /[[{<}|=]|\n(?==)|-(?={)/g, ze = /[[\]{}<>|]/g, yr = 10, Mt = 45, hr = 60, Pt = 61, Lt = 91, It = 93, qe = 123, br = 124, Er = 125, wr = 6;
function $t(e, t) {
  let n = "", r = 0, o = null, i = [], s = [], l = null, a = Be, c = [], u = 0, d = [];
  function p(y, g, E) {
    let A = g;
    for (; A < r && A - g < E && n.charCodeAt(A) === y; )
      A++;
    return A - g;
  }
  function m() {
    return l !== null && u > l.partsStart && c[u - 1] === le;
  }
  function w() {
    l === null ? a = Be : l.kind === "=" ? a = xr : l.kind === "[" ? a = gr : a = m() ? Ot : vt;
  }
  function x(y, g, E, A) {
    l = { kind: y, count: g, contentStart: E, afterHyphen: A, partsStart: u }, s.push(l), w();
  }
  function b() {
    s.pop(), l = s.length > 0 ? s[s.length - 1] : null, w();
  }
  function h(y) {
    let g = p(Pt, y, wr);
    return g > 1 || g === 1 && !m() ? (x("=", g, y + g, !1), y + g) : y;
  }
  function R(y, g) {
    let E = p(qe, y, r);
    return E > 1 && x("{", E, y + E, g), y + E;
  }
  function P(y, g) {
    let E = p(Er, g, Math.min(y.count, 3));
    if (E < 2)
      return g + 1;
    let A = y.contentStart - E, _ = g + E, D = E === 3 ? C(y, g) : null;
    for (E === 2 && k(y, g); d.length > 0 && d[d.length - 1].from >= A; )
      d.pop();
    return D !== null && d.push({ from: A, to: _, text: D }), T(y, A, E), _;
  }
  function T(y, g, E) {
    let A = y.count - E;
    u = y.partsStart, s.pop(), l = s.length > 0 ? s[s.length - 1] : null, A > 1 ? x(y.kind, A, g, y.afterHyphen) : A === 1 && y.kind === "{" && y.afterHyphen ? x("-", 2, g, !1) : w();
  }
  function k(y, g) {
    let E = u > y.partsStart, A = E ? c[y.partsStart] - 1 : g, _ = v(y.contentStart, A), D = e(_.isWhole ? _.text : `${_.text}<`, E);
    if (D !== null) {
      let H = c.slice(y.partsStart, u);
      i.push({ template: D, start: y.contentStart - 2, end: g + 2, parts: H });
    }
  }
  function C(y, g) {
    if (u === y.partsStart)
      return null;
    let E = c[y.partsStart], A = u > y.partsStart + 2 ? c[y.partsStart + 2] - 1 : g;
    return v(E, A);
  }
  function v(y, g) {
    var H;
    let E = d.length;
    for (; E > 0 && d[E - 1].from >= y; )
      E--;
    let A = o === null ? 0 : ie(o, y), _ = "", D = y;
    for (; ; ) {
      let M = d[E], j = Math.min(g, M ? M.from : g, (H = o == null ? void 0 : o.starts[A]) != null ? H : g);
      ze.lastIndex = D;
      let $e = ze.test(n) ? Math.min(ze.lastIndex - 1, j) : j;
      if (_ += n.slice(D, $e), $e < j || j === g)
        return { text: _, isWhole: $e === g };
      if (M && j === M.from) {
        if (_ += M.text.text, !M.text.isWhole)
          return { text: _, isWhole: !1 };
        D = M.to, E++;
      } else o !== null && (D = o.ends[A]);
      A = o === null ? 0 : ie(o, D);
    }
  }
  function S(y) {
    o === null && (o = Ae(), t.begin(n, o));
    let g = t.skip(y);
    return t.atLineStart ? (t.atLineStart = !1, h(g)) : g;
  }
  function L(y, g) {
    switch (y) {
      case yr:
        return l !== null && l.kind === "=" && b(), h(g + 1);
      case hr:
        return S(g);
      case Mt:
        return n.charCodeAt(g + 2) === qe ? R(g + 1, !0) : (x("-", 2, g + 2, !1), g + 2);
      case qe:
        return R(g, !1);
      case Lt: {
        let E = p(Lt, g, r);
        return E > 1 && x("[", E, g + E, !1), g + E;
      }
      default:
        return I(l, y, g);
    }
  }
  function I(y, g, E) {
    if (y.kind === "{")
      return P(y, E);
    let A = g === It ? It : Mt;
    return n.charCodeAt(E + 1) !== A ? E + 1 : (T(y, y.contentStart - 2, 2), E + 2);
  }
  function U() {
    let y = h(0);
    for (; ; ) {
      if (a.lastIndex = y, !a.test(n))
        return;
      y = a.lastIndex;
      let g = n.charCodeAt(y - 1);
      g === br ? (c[u] = y, c[u + 1] = le, u += 2, a = Ot) : g === Pt ? (c[u - 1] = y - 1, a = vt) : y = L(g, y - 1);
    }
  }
  return (y) => (n = y, r = y.length, o = null, i = [], s.length = 0, l = null, a = Be, c = [], u = 0, d = [], U(), n = "", t.end(), { calls: i, removed: o });
}

// src/core/wikitext/detached-text.ts
function Re(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Ft(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function ke(e, t, n) {
  let r = t;
  for (; r < n && Ft(e.charCodeAt(r)); )
    r++;
  return r;
}
function Ne(e, t, n) {
  let r = n;
  for (; r > t && Ft(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function K(e, t, n) {
  let r = ke(e, t, n);
  return e.slice(r, Ne(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var Ke = 3, G, _t, Ye, Ce, je = class {
  constructor(t, n, r) {
    mt(this, G);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / Ke;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let o = 0; o < r.length; o += Ke)
        if (r[o] === n)
          return Q(this, G, Ye).call(this, o);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += Ke)
      t(Q(this, G, Ye).call(this, n), Q(this, G, _t).call(this, n), this);
  }
  entries() {
    return Q(this, G, Ce).call(this).entries();
  }
  keys() {
    return Q(this, G, Ce).call(this).keys();
  }
  values() {
    return Q(this, G, Ce).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
G = new WeakSet(), _t = function(t) {
  return this.met.names[this.parts[t]];
}, Ye = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, Ce = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [Tr, Sr] = [500, 4], Ar = 61;
function Dt() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], o = 0, i = [], s = 0;
  function l(c, u) {
    for (let d = o; d < o + Sr && d < r.length; d++) {
      let p = r[d], m = e[p];
      if (c.charCodeAt(u + m.length) === Ar && c.startsWith(m, u))
        return o = d + 1, p;
    }
    return -1;
  }
  function a(c) {
    let u = t.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= Tr)
      return -1;
    let d = Re(c), p = e.push(d) - 1;
    return t.set(d, p), i.push(-1), r.splice(o, 0, p), o++, p;
  }
  return (c, u, d) => {
    let p = [];
    o = 0, s++;
    for (let m = u + 1; m <= d; ) {
      let w = c.indexOf("|", m), x = w === -1 ? d : w, b = l(c, m), h = b === -1 ? 0 : m + e[b].length;
      if (b === -1 || h >= x) {
        if (h = c.indexOf("=", m), h === -1 || h >= x)
          return null;
        b = a(c.slice(ke(c, m, h), Ne(c, m, h)));
      }
      if (b === -1 || i[b] === s)
        return null;
      i[b] = s;
      let R = ke(c, h + 1, x);
      p.push(b, R, Ne(c, R, x)), m = x + 1;
    }
    return new je(c, n, p);
  };
}

// src/core/wikitext/plain-call.ts
var Rr = ["[", "]", "{", "<", `
=`], [ve, Vt] = ["{{", "}}"], kr = "}", Nr = /^\s*$/;
function Ut(e) {
  let t = Dt();
  return (n) => {
    var a;
    let r = n.startsWith(ve) ? n.indexOf(kr, ve.length) : -1, o = r + Vt.length;
    if (r === -1 || !n.startsWith(Vt, r) || n.length > o && !Nr.test(n.slice(o)) || Rr.some((c) => n.includes(c, ve.length)))
      return null;
    let i = n.indexOf("|");
    i = i === -1 || i > r ? r : i;
    let s = e(n.slice(ve.length, i), i < r);
    if (s === null)
      return [];
    let l = (a = t(n, i, r)) != null ? a : Cr(n, i, r);
    return [{ template: s, parameters: l, start: 0, end: o }];
  };
}
function Cr(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0, i = t;
  for (let s = t + 1; s <= n; ) {
    let l = e.indexOf("|", s), a = l === -1 ? n : l;
    i = i === -1 || i >= s ? i : e.indexOf("=", s), i === -1 || i >= a ? r.set(String(++o), e.slice(s, a)) : r.set(K(e, s, i), K(e, i + 1, a)), s = a + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var vr = 60, Ht = 62, zt = 47, Gt = 10;
function Wt(e) {
  return e === 32 || e === 9;
}
function Bt(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === Ht || n === zt && e.charCodeAt(t + 1) === Ht;
}
function qt(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function Or(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, o) => {
    let i = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: o, closing: new RegExp(`</${i}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(qt(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function Kt(e) {
  let t = Or(e), n = Math.max(...Array.from(t.keys(), (x) => x.length)), r = "", o = Ae(), i = !1, s = /* @__PURE__ */ new Set(), l = { begin: a, end: c, skip: u, atLineStart: !1 };
  function a(x, b) {
    r = x, o = b, i = !1, s.clear(), l.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(x) {
    return r.startsWith("!--", x + 1) ? d(x) : m(x);
  }
  function d(x) {
    let b = r.indexOf("-->", x + 4);
    if (b === -1)
      return me(o, x, r.length), r.length;
    let h = x;
    for (; h > 0 && Wt(r.charCodeAt(h - 1)); )
      h--;
    if (h > 0 && r.charCodeAt(h - 1) === Gt) {
      let R = p(b + 3);
      if (r.charCodeAt(R) === Gt)
        return me(o, h, R + 1), l.atLineStart = !0, R + 1;
    }
    return me(o, x, b + 3), b + 3;
  }
  function p(x) {
    for (; ; ) {
      for (; Wt(r.charCodeAt(x)); )
        x++;
      let b = r.startsWith("<!--", x) ? r.indexOf("-->", x + 4) : -1;
      if (b === -1)
        return x;
      x = b + 3;
    }
  }
  function m(x) {
    let b = x + 1, h = b;
    for (; h - b <= n && h < r.length && !Bt(r, h) && r.charCodeAt(h) !== vr; )
      h++;
    let R = r.slice(b, h), P = qt(R), T = t.get(P);
    if (T === void 0 || i || !Bt(r, h))
      return b;
    let k = r.indexOf(">", h);
    if (k === -1)
      return i = !0, b;
    let C = k + 1;
    if (T.kind !== "ignored" && r.charCodeAt(k - 1) !== zt) {
      let v = s.has(P) ? -1 : w(T, C);
      if (v !== -1)
        C = v;
      else if (R === "includeonly")
        C = r.length;
      else
        return s.add(P), C;
    }
    return T.kind !== "extension" && me(o, x, C), C;
  }
  function w({ closing: x }, b) {
    x.lastIndex = b;
    let h = x.exec(r);
    return h === null ? -1 : h.index + h[0].length;
  }
  return l;
}

// src/core/wikitext/magic-words.ts
function pe(e) {
  return e.split(" ");
}
var jt = pe(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Mr = new Set(jt.concat(pe(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Pr = new Set(pe("articlepath pageid server servername scriptpath stylepath")), Lr = new Set(jt.concat(pe(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Ir = new Set(pe(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Yt(e) {
  return Mr.has(e) || Pr.has(e.toLowerCase());
}
function Qt(e) {
  return Lr.has(e) || Ir.has(e.toLowerCase());
}

// src/core/wikitext/text-memo.ts
function Xt(e) {
  let t = /* @__PURE__ */ new Map();
  return (n) => {
    let r = t.get(n);
    if (r !== void 0)
      return r;
    t.size === 512 && (t = /* @__PURE__ */ new Map());
    let o = e(n);
    return t.set(n, o), o;
  };
}

// src/core/wikitext/title.ts
var Jt = [
  ["Media"],
  ["Special"],
  ["Talk"],
  ["User"],
  ["User talk"],
  ["Project"],
  ["Project talk"],
  ["File", "Image"],
  ["File talk", "Image talk"],
  ["MediaWiki"],
  ["MediaWiki talk"],
  ["Template"],
  ["Template talk"],
  ["Help"],
  ["Help talk"],
  ["Category"],
  ["Category talk"],
  ["Module"],
  ["Module talk"]
], $r = 255, Fr = /[\u200e\u200f\u202a-\u202e]+/g, _r = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Dr = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Vr = /(?:^|\/)\.\.?(?:\/|$)/, Ur = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Hr = /[\u01c4-\u01cc\u01f1-\u01f3]/, Gr = /[\u10d0-\u10ff]/;
function Wr(e) {
  if (Hr.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (Gr.test(e))
    return e;
  if (t.length > e.length && e !== "\u0149") {
    let n = t.replace(/\u0399$/, "\u0345");
    if (n !== t) {
      let o = n.normalize("NFC");
      return o.length === 1 ? o : n;
    }
    let r = String.fromCodePoint(t.codePointAt(0));
    return r + t.slice(r.length).toLowerCase();
  }
  return t;
}
function Zt(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return Wr(t) + e.slice(t.length);
}
function Br(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function Qe(e) {
  return e.replace(Fr, "").replace(_r, " ").replace(/^ | $/g, "");
}
function zr(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function qr(e) {
  let t = Se(
    e,
    (n) => zr(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function en(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let i of n)
    for (let s of i)
      o.set(Qe(s).toLowerCase(), i[0]);
  return (i) => {
    let s = Qe(qr(i));
    if (s.includes("\uFFFD") || Ur.test(s))
      return null;
    let l = t;
    s.charAt(0) === ":" && (l = "", s = s.slice(1).replace(/^ /, ""));
    let a = s.indexOf(":", 1);
    if (a !== -1) {
      let u = o.get(s.slice(0, a).replace(/ $/, "").toLowerCase());
      u !== void 0 && (l = u, s = s.slice(a + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || Dr.test(s) || Vr.test(s) || Br(s) > $r ? null : (l === "" ? "" : `${l}:`) + (r ? Zt(s) : s);
  };
}
var Us = Xt((e) => Zt(Qe(e.normalize("NFC"))));

// src/core/wikitext/template-name.ts
var Kr = /^subst:/iu, jr = /^safesubst:/iu, tn = /^msgnw:/iu, Yr = /^msg:/iu, Qr = /^raw:/iu, Xr = 1e3, Jr = 200;
function nn(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: i = !0 } = e, s = en({
    defaultNamespace: "Template",
    namespaces: Jt.concat(o, [["Template", ...r]]),
    capitalLinks: i
  }), l = /* @__PURE__ */ new Map(), a = (d, p) => {
    let m = s(d);
    if (m === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    l.set(m, p);
  };
  for (let d of Object.keys(n)) {
    let p = n[d];
    if (!t.includes(p))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${p}\u201D, which is none of the templates to look for.`);
    a(d, p);
  }
  t.forEach((d) => a(d, d));
  let c = (d, p) => {
    var b;
    let m = K(d, 0, d.length);
    if (Kr.test(m) || (m = m.replace(jr, ""), m = K(m, 0, m.length), !p && Yt(m)))
      return null;
    m = (tn.test(m) ? m.replace(tn, "") : m.replace(Yr, "")).replace(Qr, "");
    let w = m.indexOf(":");
    if (w !== -1 && Qt(m.slice(0, w)))
      return null;
    let x = s(m);
    return x === null ? null : (b = l.get(x)) != null ? b : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, p) => {
    if (d.length > Jr)
      return c(d, p);
    let m = p ? u.with : u.without, w = m.get(d);
    return w === void 0 && (m.size === Xr && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), w = c(d, p), m.set(d, w)), w;
  };
}

// src/core/wikitext/template-reader.ts
function re(e) {
  var o;
  let t = nn(e), n = Ut(t), r = $t(t, Kt((o = e.extensionTags) != null ? o : Nt));
  return (i) => {
    let s = n(i);
    if (s !== null)
      return s;
    let { calls: l, removed: a } = r(i), c = null;
    return l.sort((u, d) => u.start - d.start).map((u) => {
      var x;
      let { template: d, start: p, end: m } = u;
      if (a === null || ((x = a.starts[ie(a, p)]) != null ? x : m) >= m)
        return { template: d, parameters: rn(i, u.parts, m), start: p, end: m };
      c = c != null ? c : Ct(a, i);
      let w = u.parts.map((b) => b === le ? le : We(a, b));
      return { template: d, parameters: rn(c, w, We(a, m)), start: p, end: m };
    });
  };
}
function rn(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let i = 0; i < t.length; i += 2) {
    let s = t[i], l = t[i + 1], a = i + 2 < t.length ? t[i + 2] - 1 : n - 2;
    l === le ? r.set(String(++o), e.slice(s, a)) : r.set(K(e, s, l), K(e, l + 1, a));
  }
  return r;
}

// src/core/exchange/edit-records.ts
function on(e, t) {
  let n = 1;
  for (; t.includes(e.charAt(0) + n); )
    n++;
  return e.charAt(0) + n;
}

// src/core/exchange/prefilled-templates.ts
function sn(e, t, n) {
  let r = n.filter(({ template: o }) => o === z[e]).map(({ parameters: o }) => Y(o.get("skill") || ""));
  return t.filter(({ skill: o }) => !r.includes(o));
}
function ln(e, t, n, r, o) {
  let i = o.map(({ parameters: l }) => l.get("id")), s = () => {
    let l = on(e, i);
    return i.push(l), l;
  };
  return t.map(({ skill: l, level: a }) => de(z[e], [
    ["id", s()],
    ["skill", l],
    ...a === null ? [] : [["level", String(a)]],
    ["languages", n],
    ["confirmed", r],
    ["status", "open"]
  ].map(([c, u]) => [c, ne(u)]))).join(`

`);
}

// src/ui/list-words.ts
function an(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/survey-form/answer-notices.ts
function cn(e, t) {
  return f("a", { href: e }, f("bdi", {}, t));
}

// src/ui/survey-form/next-steps.ts
var io = 20;
function un(e, t, n, r) {
  let { messages: o, titles: i, pageUrl: s, wiki: l, now: a, goTo: c } = e, { survey: u, texts: d } = t, { measures: p } = u, m = i.people(r.name), w = re({
    templates: [z.offer, z.seek],
    templateNamespaces: e.templateNamespaces
  }), x = f("ul", {}), b = f(
    "div",
    { class: "ext-localSkills-form-next" },
    f("h3", { class: "ext-localSkills-form-panel-title" }, o.text("localskills-next-heading")),
    x
  );
  b.hidden = !0;
  let h = (S) => {
    let L = Z(u).find((g) => g.name === S), I = L && "choices" in L ? L.choices : [], U = L ? se(Te(L)) : [], y = (g) => !U.some(({ value: E }) => E === g) && !u.notInStatistics.includes(g);
    return {
      skills: (S !== null && n.get(S) || []).filter(y).map((g) => {
        let [E] = p.grid !== null && n.get(Fe(p.grid, g, "ability")) || [];
        return { skill: g, level: E !== void 0 && /^[1-5]$/.test(E) ? Number(E) : null };
      }),
      label(g) {
        let E = I.find(({ value: A }) => A === g);
        return E ? X(E, d).text : g;
      }
    };
  }, R = (S, L) => {
    let I = cn(S, L);
    return x.appendChild(f("li", {}, I)), b.hidden = !1, I;
  }, P = /* @__PURE__ */ new Map(), T = (S, L, I) => {
    let { skills: U, label: y } = h(L), g = w(I && I.latest.text || ""), E = sn(S, U, g).slice(0, io).map((M) => S === "offer" ? M : O(N({}, M), { level: null })), A = P.get(S);
    if (E.length === 0) {
      A !== void 0 && (k(A), P.delete(S));
      return;
    }
    let _ = s(m, {
      action: "edit",
      section: "new",
      preload: `Template:${z[S]}/preload`,
      editintro: `Template:${z[S]}/intro`,
      "preloadparams[]": ln(S, E, o.language, a().toISOString().slice(0, 10), g),
      preloadtitle: o.text(`localskills-next-${S}-heading`)
    }), D = o.text(`localskills-next-${S}`, an(E.map(({ skill: M }) => y(M)), o.language)), H = A != null ? A : R(_, D);
    P.set(S, H), [H.href, H.textContent] = [_, D], H.onclick = (M) => {
      let { openExchange: j } = e;
      j !== null && M.button === 0 && !M.ctrlKey && !M.metaKey && !M.shiftKey && (M.preventDefault(), j(S, E, H, C).then(null, () => c(H.href)));
    };
  }, k = (S) => {
    var I, U, y, g;
    let L = document.activeElement === S;
    if ((I = S.parentElement) == null || I.remove(), b.hidden = x.childElementCount === 0, L) {
      let E = (U = b.closest(".ext-localSkills-survey-form")) == null ? void 0 : U.querySelector(".ext-localSkills-form-step-title");
      (g = (y = x.querySelector("a")) != null ? y : E) == null || g.focus();
    }
  }, C = () => {
    l.readPages([m]).then((S) => {
      T("offer", p.canTeach, S.get(m)), T("seek", p.wantToLearn, S.get(m));
    }).catch(() => {
    });
  }, v = i.results(u.id);
  return l.existingPages([v]).then((S) => {
    S.length > 0 && R(s(v), o.text("localskills-form-results"));
  }).catch(() => {
  }), h(p.canTeach).skills.length + h(p.wantToLearn).skills.length > 0 && C(), b;
}

// src/wiki/port.ts
var Oe = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function et(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/survey/number-text.ts
var lo = [
  1632,
  1776,
  1984,
  2406,
  2534,
  2662,
  2790,
  2918,
  3046,
  3174,
  3302,
  3430,
  3664,
  3792,
  3872,
  4160,
  6112,
  6160,
  65296
], ao = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function tt(e) {
  let t = e.trim().replace(/[^ -~]/g, co), n = ao.exec(t);
  if (n === null)
    return null;
  let [, r, o = "", i, s = ""] = n, l = /^[1-9]\d{0,2}$/.test(o) && s.length === 3 && (i === "," || s.endsWith("0") && !e.includes("\u066B"));
  if (o + s === "" || l)
    return null;
  let a = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", c = s.replace(/0+$/, ""), u = c === "" ? a : `${a}.${c}`;
  return r === "-" && u !== "0" ? `-${u}` : u;
}
function co(e) {
  let t = e.charCodeAt(0), n = lo.find((r) => t >= r && t < r + 10);
  return n !== void 0 ? String(t - n) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/canonical-value.ts
function ge(e, t) {
  var o;
  let { kind: n, question: r } = t;
  return n === "number" ? (o = tt(e)) != null ? o : e.trim() : n === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/conditions/evaluate-condition.ts
function pn(e, t, n = () => !1) {
  return Le(e.expression, t, n) == !0;
}
function Le(e, t, n) {
  let r = (o) => Le(o, t, n);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return uo(t(e.parameter));
    case "unary": {
      let o = r(e.operand);
      return e.operator === "not" ? !o : e.operator === "negative" ? dn("-", 0, o) : V(o) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: o, left: i, right: s } = e;
      if (o !== "equal" && o !== "notequal")
        return dn(o, r(i), r(s));
      let l = [i, s].some((a) => a.kind === "answer" && n(a.parameter));
      return xe(r(i), r(s), l) === (o === "equal");
    }
  }
}
function F(e) {
  return typeof e == "object" && e !== null;
}
function Pe(e) {
  return e == null;
}
function V(e) {
  return F(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function uo(e) {
  var t;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (t = fn(e)) != null ? t : e;
}
function fn(e) {
  let t = e.trim();
  if (/^0x/.test(t)) {
    let o = t.length > 32 ? NaN : parseInt(t);
    return isNaN(o) || !isFinite(t) ? null : o;
  }
  if (t === "" || /^\d{16,}$/.test(t))
    return null;
  let n = t.indexOf(",") === t.lastIndexOf(",") ? t.replace(",", ".") : t, r = parseFloat(n);
  return isNaN(r) || !isFinite(n) ? null : r;
}
function dn(e, t, n) {
  switch (e) {
    case "less":
      return Me(t, n);
    case "greater":
      return Me(n, t);
    case "lessorequal":
      return xe(t, n) || Me(t, n);
    case "greaterorequal":
      return xe(t, n) || Me(n, t);
    case "contains":
      return oe(t, n);
    case "notcontains":
      return !t && !V(n) || !gn(t, n) && !oe(t, n);
    case "anyof":
      return mn(t, n);
    case "noneof":
      return !mn(t, n);
    case "allof":
      return (!!t || V(n)) && (F(n) ? n.every((r) => oe(t, r)) : oe(t, n));
    default:
      return mo(e, nt(t, n), nt(n, nt(t, n)));
  }
}
function nt(e, t) {
  return V(e) ? typeof t == "number" ? 0 : typeof e == "string" ? e : typeof t == "string" ? "" : F(t) ? [] : 0 : e;
}
function mo(e, t, n) {
  if (e === "and")
    return t && n;
  if (e === "or")
    return t || n;
  if (F(t) || F(n))
    return;
  let r = t, o = n;
  switch (e) {
    case "+":
      return typeof t == "string" || typeof n == "string" ? String(t) + String(n) : rt(r + o, Math.max(ae(r), ae(o)));
    case "-":
      return rt(r - o, Math.max(ae(r), ae(o)));
    case "*":
      return rt(r * o, ae(r) + ae(o));
    case "/":
      return o ? r / o : void 0;
    case "%":
      return o ? r % o : void 0;
    default:
      return Math.pow(r, o);
  }
}
function ae(e) {
  let [, t] = String(e).split(".");
  return t === void 0 || typeof e == "string" && fn(e) === null ? 0 : t.length;
}
function rt(e, t) {
  return t > 0 ? parseFloat(e.toFixed(Math.min(t, 100))) : e;
}
function Me(e, t) {
  return !Pe(e) && !Pe(t) && e < t;
}
function xe(e, t, n = !1) {
  return e === t ? !0 : F(e) || F(t) ? F(e) && F(t) ? po(e, t, n) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || t === null) && V(e) && V(t)
  ) : typeof e == "string" && typeof t == "string" ? e.trim().toLowerCase() === t.trim().toLowerCase() : V(e) || V(t) ? (Pe(e) || e === "") && (Pe(t) || t === "") : typeof e != typeof t && typeof e != "number" && typeof t != "number" ? String(e).toLowerCase() === String(t).toLowerCase() : Number(e) === Number(t);
}
function po(e, t, n) {
  let [r, o] = n ? [e, t] : [e.slice().sort(), t.slice().sort()];
  return r.length === o.length && r.every((i, s) => xe(i, o[s]));
}
function gn(e, t) {
  return F(e) ? !1 : V(e) || !t;
}
function oe(e, t) {
  if (F(e)) {
    let n = F(t) ? t : [t];
    return e.length > 0 && n.every((r) => e.some((o) => xe(o, r)));
  }
  return !gn(e, t) && String(e).toLowerCase().includes(String(t).toLowerCase());
}
function mn(e, t) {
  return V(e) || V(t) ? V(t) && (V(e) || !F(e) || e.length > 0) : F(e) ? F(t) ? t.some((n) => oe(e, n)) : oe(e, t) : oe(t, e);
}

// src/core/survey/conditions/condition-parameters.ts
function xn(e) {
  let t = /* @__PURE__ */ new Set();
  return ye(e.expression, t), Array.from(t);
}
function ye(e, t) {
  switch (e.kind) {
    case "answer":
      t.add(e.parameter);
      break;
    case "unary":
      ye(e.operand, t);
      break;
    case "binary":
      ye(e.left, t), ye(e.right, t);
      break;
    case "iif":
      e.operands.forEach((n) => ye(n, t));
      break;
  }
}

// src/core/survey/conditions/resolution-order.ts
function yn(e) {
  let t = fo(e), n = /* @__PURE__ */ new Map();
  return xo(t).forEach((r) => r.forEach((o) => {
    let i = !yo(r);
    n.set(o, {
      element: o.element,
      parent: o.parent && n.get(o.parent),
      visibleIf: i ? o.element.visibleIf : null,
      items: i ? o.items : []
    });
  })), Array.from(n.values());
}
function ot(e) {
  return "isRequired" in e;
}
function st(e) {
  return e.split(".", 1)[0];
}
function fo(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = (o, i) => {
    let s = { element: o, parent: i, items: go(o), needs: i === null ? [] : [i] };
    t.push(s), ot(o) ? n.set(o.name, s) : "elements" in o && o.elements.forEach((l) => r(l, s));
  };
  return e.pages.forEach((o) => r(o, null)), t.forEach(({ element: o, items: i, needs: s }) => {
    var l;
    i.map(({ visibleIf: a }) => a).concat((l = o.visibleIf) != null ? l : []).forEach((a) => xn(a).forEach((c) => {
      let u = n.get(st(c));
      u !== void 0 && !s.includes(u) && s.push(u);
    }));
  }), t;
}
function go(e) {
  let t = [], n = (r, o, i = "") => r.forEach(({ value: s, visibleIf: l, isRetired: a }) => {
    l !== null && !a && t.push({ isRow: o, column: i, value: s, visibleIf: l });
  });
  return "choices" in e && n(e.choices, !1), "rows" in e && n(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => n(o, !1, r)), t;
}
function xo(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = [], o = (i) => {
    let s = n.size;
    n.set(i, s), r.push(i);
    let l = s;
    for (let a of i.needs) {
      let c = n.get(a);
      c === void 0 ? l = Math.min(l, o(a)) : r.includes(a) && (l = Math.min(l, c));
    }
    if (l === s) {
      let a = r.splice(r.indexOf(i));
      t.push(a.length > 1 ? e.filter((c) => a.includes(c)) : a);
    }
    return l;
  };
  return e.forEach((i) => {
    n.has(i) || o(i);
  }), t;
}
function yo(e) {
  return e.length > 1 || e.some((t) => t.needs.includes(t));
}

// src/core/survey/conditions/visibility.ts
function hn(e) {
  let t = yn(e), n = t.filter(bn), r = /* @__PURE__ */ new Map();
  t.forEach(({ element: i }) => {
    ot(i) && r.set(i.name, i);
  });
  let o = (i) => {
    var s;
    return ((s = r.get(i)) == null ? void 0 : s.type) === "ranking";
  };
  return (i) => {
    let s = bo(i), l = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Set(), c = (p) => ho(s.values().get(p), r.get(p)), u = ({ expression: p }) => Le(p, c, o) === !0;
    for (let p of n) {
      let { element: { name: m }, parent: w, visibleIf: x } = p;
      if (w !== null && l.has(w) || x !== null && !u(x)) {
        l.add(p), a.add(it(m, w === null)), s.reduce(m, () => []);
        continue;
      }
      let b = p.items.filter((h) => !pn(h.visibleIf, c, o));
      b.length > 0 && (b.forEach(({ value: h, isRow: R, column: P }) => a.add(he(m, R, h, P))), s.reduce(m, (h, R) => {
        let [, P = "", T = ""] = R.split(".");
        return a.has(he(m, !0, P, "")) ? [] : (
          // The text of "other" is no code.
          P !== "" && "special" in p.element ? h : h.filter((k) => !a.has(he(m, !1, k, T)))
        );
      }));
    }
    let d = {
      isShown: (p) => !a.has(it(p, !1)),
      isPageShown: (p) => !a.has(it(p, !0)),
      isChoiceShown: (p, m, w = "") => !a.has(he(p, !1, m, w)),
      isRowShown: (p, m) => !a.has(he(p, !0, m, "")),
      isRequired(p) {
        let m = r.get(p);
        return m !== void 0 && !m.isRetired && d.isShown(p) && (m.requiredIf === null ? m.isRequired : u(m.requiredIf));
      },
      values: s.values()
    };
    return d;
  };
}
function bn(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && bn(e.parent);
}
function it(e, t) {
  return `${t} ${e}`;
}
function he(e, t, n, r) {
  return `${e} ${t} ${n} ${r}`;
}
function ho(e = [], t) {
  let n = t == null ? void 0 : t.type;
  if (n === "checkbox" || n === "tagbox" || n === "ranking")
    return e;
  let [r = null] = e, o = (t == null ? void 0 : t.type) === "text" && t.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function bo(e) {
  let t = null, n = /* @__PURE__ */ new Map();
  return {
    values: () => t != null ? t : e,
    reduce(r, o) {
      var i;
      n.size === 0 && e.forEach((s, l) => {
        var c;
        let a = st(l);
        n.set(a, [...(c = n.get(a)) != null ? c : [], l]);
      });
      for (let s of (i = n.get(r)) != null ? i : []) {
        let l = e.get(s), a = o(l, s);
        a.length < l.length && (t = t != null ? t : new Map(e), a.length > 0 ? t.set(s, a) : t.delete(s));
      }
    }
  };
}

// src/core/survey/read-questions.ts
var wn = ["survey", "revision", "submitted", "language"];

// src/core/survey/read-answer.ts
var be = "Skills survey answer";
function Sn(e, t, n = wo(e)) {
  return (r) => {
    let o = t(r), i = o.filter((d) => lt(e.id, d)), s = i[i.length - 1];
    if (s === void 0)
      return O(N({}, Eo), { exclusion: o.length === 0 ? "no-answer" : "other-survey" });
    let { values: l, unknown: a } = n(s.parameters), c = s.parameters.get("revision") || "", u = l.size === 0 && Array.from(a.values()).every((d) => d.trim() === "");
    return {
      exclusion: i.length > 1 ? "several-answers" : u ? "withdrawn" : null,
      values: l,
      unknown: a,
      definitionRevision: /^[1-9]\d{0,14}$/.test(c) ? Number(c) : null,
      submitted: s.parameters.get("submitted") || null,
      language: s.parameters.get("language") || null
    };
  };
}
function lt(e, t) {
  let n = t.parameters.get("survey");
  return n === void 0 || n === "" || Y(n) === e;
}
var Eo = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function wo(e) {
  let t = ee(e), n = new Map(t.map(({ name: s }, l) => [s, l])), [r, o] = [Tn(!1), Tn(!0)], i = (s, l) => l.kind !== "codes" ? To(s, l) : (l.isMultiple ? o : r)(s, l);
  return (s) => {
    let l = /* @__PURE__ */ new Map(), a = (p, m) => {
      let w = i(m, p);
      w.length > 0 && l.set(p.name, w);
    }, c = /* @__PURE__ */ new Map(), [u, d] = [-1, !0];
    return s.forEach((p, m) => {
      let w = n.get(m);
      w !== void 0 ? (d = d && w > u, u = w, a(t[w], p)) : wn.includes(m) || c.set(m, p);
    }), d || (l.clear(), t.forEach((p) => {
      var m;
      return a(p, (m = s.get(p.name)) != null ? m : "");
    })), { values: l, unknown: c };
  };
}
var An = [];
function To(e, t) {
  let n = e === "" ? "" : ge(Y(e), t);
  return n === "" ? An : [n];
}
var So = 2e3, Ao = 100;
function Tn(e) {
  let t = /* @__PURE__ */ new Map([["", An]]), n = (r, o) => {
    let i = Y(r), s = (e ? i.split(";") : [i]).map((l) => ge(l, o));
    return Array.from(new Set(s)).filter((l) => l !== "");
  };
  return (r, o) => {
    let i = t.get(r);
    if (i !== void 0 || r.length > Ao || t.size >= So)
      return i != null ? i : n(r, o);
    let s = Re(r), l = n(s, o);
    return t.set(s, l), l;
  };
}

// src/core/survey/write-answer.ts
function kn(e) {
  var s, l, a;
  let t = [
    ["survey", e.survey.id],
    ["revision", String(e.definitionRevision)],
    ["submitted", e.submitted.replace(/\.\d+(?=Z$)/, "")]
  ];
  e.language !== null && t.push(["language", e.language]);
  let { values: n } = hn(e.survey)(e.values);
  for (let c of ee(e.survey)) {
    let { name: u, question: d } = c, m = u !== we(d.name) || c.row !== null || ((s = n.get(d.name)) != null ? s : []).includes(Ee) ? ((l = n.get(u)) != null ? l : []).map((w) => ge(w, c)).filter((w) => w !== "") : [];
    m.length > 0 && t.push([u, ne(m.join(";"))]);
  }
  let r = de(be, t), o = Array.from((a = e.unknown) != null ? a : []), i = Rn(r, o);
  return ko(i, o) ? i : Rn(r, o.map(
    ([c, u]) => [ne(c), ne(u)]
  ));
}
function Rn(e, t) {
  return e.slice(0, -2) + t.map(Co).join("") + e.slice(-2);
}
var Ro = re({ templates: [be] });
function ko(e, t) {
  let n = Ro(e)[0];
  return n !== void 0 && n.start === 0 && n.end === e.length && t.every(
    ([r, o]) => {
      var i;
      return ((i = n.parameters.get(r)) == null ? void 0 : i.trim()) === o.trim();
    }
  );
}
var No = /^[^=|{}[\]<>&\s]+(?: [^=|{}[\]<>&\s]+)*$/;
function Co([e, t]) {
  let n = (r) => r.startsWith("=") ? `
${r}` : r;
  return `|${n(e)}${No.test(e) ? "" : `
`}=${n(t)}
`;
}
function Nn(e, t, n, r) {
  let o = vo(r(e).filter((l) => lt(n, l)));
  if (o.length === 0)
    return e.trim() === "" ? `${t}
` : `${t}

${e.replace(/^\s+/, "")}`;
  let i = "", s = 0;
  return o.forEach((l, a) => {
    i += e.slice(s, l.start) + (a === 0 ? t : ""), s = l.end;
  }), i + e.slice(s);
}
function vo(e) {
  let t = [], n = 0;
  for (let r of e.slice().sort((o, i) => o.start - i.start))
    r.start >= n && (t.push(r), n = r.end);
  return t;
}

// src/ui/survey-form/read-answer-page.ts
function at(e) {
  return re({ templates: [be], templateNamespaces: e.templateNamespaces });
}
function Ie(e, t) {
  let n = Sn(t, at(e));
  return (r) => {
    let o = r && !r.isRedirect && r.latest.text || "";
    return {
      revision: r ? r.latest.id : 0,
      text: o,
      timestamp: r ? r.latest.timestamp : null,
      user: r ? r.latest.user : null,
      reading: n(o)
    };
  };
}

// src/ui/survey-form/publish-answer.ts
function Cn(e, t, n) {
  let { survey: r, definitionRevision: o } = t, { wiki: i, messages: s, titles: l } = e, a = at(e), c = Ie(e, r), u = l.answer(r.id, n), d = t.answer, p = (T) => {
    let k = kn({
      survey: r,
      definitionRevision: o,
      submitted: e.now().toISOString(),
      language: s.language,
      values: T,
      // A withdrawn answer keeps nothing of what was answered.
      unknown: T.size === 0 ? /* @__PURE__ */ new Map() : d.reading.unknown
    });
    return Nn(d.text, k, r.id, a);
  }, m = (T, k) => T.reading.exclusion === (k.size === 0 ? "withdrawn" : null) && De(r, T.reading.values, k), w = () => ce(null, null, function* () {
    return c((yield i.readPages([u])).get(u));
  }), x = (T, k, C, v) => ce(null, null, function* () {
    let S = yield w();
    if (S.revision !== d.revision)
      return b(S, T, k, C, v);
    let L = p(T), I;
    try {
      I = yield i.save(N({ title: u, text: L, summary: k, baseRevision: d.revision }, C));
    } catch (U) {
      if (et(U) && U.reason === "edit-conflict")
        return b(yield w(), T, k, C, v);
      throw U;
    }
    return I.mergedWith !== void 0 ? b(yield w(), T, k, C, v) : (d = c({
      title: u,
      namespace: 0,
      isRedirect: !1,
      latest: {
        id: I.revision,
        parentId: d.revision,
        user: n,
        userId: 0,
        timestamp: e.now().toISOString(),
        text: L
      }
    }), { kind: "published" });
  }), b = (T, k, C, v, S) => ce(null, null, function* () {
    return T.user === n && m(T, k) ? (d = T, { kind: "published" }) : !S && (k.size === 0 || De(r, T.reading.values, d.reading.values)) ? (d = T, x(k, C, v, !0)) : { kind: "conflict", saved: T };
  }), h = (T, k, C) => x(T, k, C, !1).catch((v) => ({
    kind: "fault",
    fault: et(v) ? v : new Oe("other", String(v))
  })), R = `[[${l.survey(r.id)}]]`;
  return {
    base: () => d,
    rebase(T) {
      d = T;
    },
    pageText: p,
    publish(C) {
      return ce(this, arguments, function* (T, k = {}) {
        if (m(d, T) && d.reading.definitionRevision === o)
          return { kind: "unchanged" };
        let v = d.reading.values.size === 0, S = s.text(v ? "localskills-save-summary-answer" : "localskills-save-summary-change", R);
        return h(T, S, k);
      });
    },
    withdraw: (T = {}) => h(/* @__PURE__ */ new Map(), s.text("localskills-save-summary-withdraw", R), T)
  };
}

// src/ui/survey-form/review.ts
function vn(e) {
  let { texts: t, pages: n, visible: r, words: o, onChange: i } = e, { messages: s } = t, l = (u, d) => {
    let p = "rows" in u ? u.rows.filter(({ value: x }) => r.isRowShown(u.name, x)) : [], m = p.filter(({ value: x }) => d.some(({ row: b }) => b !== null && b.value === x)), w = u.type === "matrixdropdown" ? u.columns : [];
    return f(
      "div",
      {},
      f(
        "table",
        { class: "ext-localSkills-form-review-rows" },
        w.length === 0 ? null : f("thead", {}, f(
          "tr",
          {},
          f("td", {}),
          ...w.map((x) => f("th", { scope: "col" }, W(J(x, t), s)))
        )),
        f("tbody", {}, ...m.map((x) => f(
          "tr",
          {},
          f("th", { scope: "row" }, W(X(x, t), s)),
          ...(w.length === 0 ? [null] : w).map((b) => {
            let h = d.find((R) => R.row === x && R.column === b);
            return f("td", {}, h ? o(h, r.values.get(h.name) || []) : "\u2013");
          })
        )))
      ),
      f(
        "div",
        { class: "ext-localSkills-form-question-count" },
        s.text("localskills-form-rows-answered", m.length, p.length)
      )
    );
  }, a = (u) => {
    let d = _e(u).filter(({ name: p }) => (r.values.get(p) || []).length > 0);
    return d.length === 0 ? f("em", { class: "ext-localSkills-form-review-none" }, s.text("localskills-form-not-answered")) : "rows" in u ? l(u, d) : f("div", {}, ...d.map((p) => o(p, r.values.get(p.name) || [])));
  }, c = (u) => {
    let d = OO.ui.generateElementId(), p = f(
      "a",
      { href: "#", id: d, "aria-labelledby": `${d} ${d}-question` },
      s.text("localskills-form-review-change")
    );
    return p.addEventListener("click", (m) => {
      m.preventDefault(), i(u);
    }), f(
      "div",
      { class: "ext-localSkills-form-review-line" },
      f("dt", { id: `${d}-question` }, W(J(u, t), s)),
      f("dd", {}, a(u)),
      f("dd", { class: "ext-localSkills-form-review-change" }, p)
    );
  };
  return f("div", { class: "ext-localSkills-form-review" }, ...n.map((u) => {
    let d = Z({ pages: [u] }).filter(({ name: p, isRetired: m }) => !m && r.isShown(p));
    return d.length === 0 ? null : f(
      "div",
      {},
      u.title && f("h3", { class: "ext-localSkills-form-panel-title" }, W(J(u, t), s)),
      f("dl", {}, ...d.map(c))
    );
  }));
}

// src/ui/survey-form/saving.ts
var On = {
  conflictNotice: xt,
  createAnswerPageReader: Ie,
  createAnswerPublisher: Cn,
  createAnswerWords: ft,
  createReview: vn,
  faultNotice: Et,
  nextSteps: un,
  refusalNotice: wt
};

// src/extension/load-part.ts
function Mn(e, t) {
  mw.hook(Oo(e)).fire(t);
}
function Oo(e) {
  return `localSkills.${e}`;
}

// src/extension/start-saving.ts
function Pn() {
  Mn("saving", On);
}

// src/extension/saving.ts
Pn();
