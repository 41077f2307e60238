// Built from src/extension/saving.ts by `npm run build`. Change the source, not this file.
"use strict";
var xn = Object.defineProperty, hn = Object.defineProperties;
var bn = Object.getOwnPropertyDescriptors;
var et = Object.getOwnPropertySymbols;
var En = Object.prototype.hasOwnProperty, wn = Object.prototype.propertyIsEnumerable;
var tt = (e, t, n) => t in e ? xn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, O = (e, t) => {
  for (var n in t || (t = {}))
    En.call(t, n) && tt(e, n, t[n]);
  if (et)
    for (var n of et(t))
      wn.call(t, n) && tt(e, n, t[n]);
  return e;
}, M = (e, t) => hn(e, bn(t));
var ie = (e, t, n) => new Promise((r, o) => {
  var i = (l) => {
    try {
      a(n.next(l));
    } catch (u) {
      o(u);
    }
  }, s = (l) => {
    try {
      a(n.throw(l));
    } catch (u) {
      o(u);
    }
  }, a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, s);
  a((n = n.apply(e, t)).next());
});

// src/core/i18n/localized-text.ts
function ae(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), i = t.languageChain.find((u) => r.includes(u) || o && u === n), s = i !== void 0 && r.includes(i) ? i : o ? "default" : r.sort()[0], a = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: a, language: l, direction: l === null ? "auto" : Tn(l) };
}
var Sn = [
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
function Tn(e) {
  return Sn.includes(e) ? "rtl" : "ltr";
}

// src/core/survey/text.ts
function q(e, t) {
  if (e.text !== null)
    return ae(e.text, t.messages, t.locale);
  let n = t.taxonomy === null ? null : t.taxonomy.get(e.value);
  return n !== null && t.taxonomy !== null ? ae(n.label, t.messages, t.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function z(e, t) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : ae(e.title, t.messages, t.locale);
}

// src/ui/element.ts
function f(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((o) => r.setAttribute(o, t[o])), n.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function nt(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}

// src/ui/survey-text.ts
function An(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function U(e, t) {
  return An(f("span", {}, e.text), e, t);
}

// src/ui/survey-form/answer-words.ts
function rt(e, t, n) {
  let { messages: r } = e, o = (s, a) => {
    let l = f("bdi", {}, s);
    return a.then((u) => {
      let d = u.find((c) => c.code === s);
      nt(l, d ? d.name : s);
    }, () => {
    }), l;
  }, i = ({ choices: s, kind: a, question: l }, u) => {
    let d = s === null ? void 0 : s.find(({ value: c }) => c === u);
    return d ? U(q(d, e), r) : a === "codes" && s === null && "choicesFrom" in l ? o(u, l.choicesFrom === "languages" ? t.loadLanguages() : t.loadWikis()) : a === "number" && u.trim() !== "" && isFinite(Number(u)) ? r.number(Number(u), (u.split(".")[1] || "").length) : l.type === "text" && l.inputType === "date" && !isNaN(Date.parse(u)) ? n(u) : u;
  };
  return (s, a) => f(
    "div",
    { class: "ext-localSkills-form-words" },
    ...a.map((l) => f("div", { dir: "auto" }, i(s, l)))
  );
}
function ot(e, t) {
  let { row: n, column: r, question: o } = e, { messages: i } = t;
  return n === null ? U(z(o, t), i) : f(
    "span",
    {},
    U(q(n, t), i),
    ...r === null ? [] : [": ", U(z(r, t), i)]
  );
}

// src/core/survey/special-choices.ts
var ye = "other";
var vn = { other: null, none: null, refused: null, dontKnow: null };
function xe(e) {
  return `${e}.${ye}`;
}
function X(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((t) => t !== null);
}
function he(e) {
  return "special" in e ? e.special : vn;
}

// src/core/survey/parameters.ts
function Re(e, t, n) {
  return `${e}.${t}.${n}`;
}
function Cn(e, t) {
  return `${e}.${t}`;
}
function kn(e) {
  let t = [], n = (r) => {
    t.push(r), r.type === "panel" && r.elements.forEach(n);
  };
  return e.pages.forEach((r) => r.elements.forEach(n)), t;
}
function K(e) {
  return kn(e).filter((t) => t.type !== "panel" && t.type !== "html");
}
function Q(e) {
  return K(e).reduce((t, n) => t.concat(Oe(n)), []);
}
function Oe(e) {
  let t = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((n) => M(O({}, t), { name: Cn(e.name, n.value), row: n, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((n, r) => n.concat(e.columns.map((o) => M(O({}, t), { name: Re(e.name, r.value, o.name), row: r, column: o, choices: o.choices }))), []);
    case "text":
      return [M(O({}, t), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [M(O({}, t), { choices: null, kind: "text" })];
    case "ranking":
      return [M(O({}, t), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [M(O({}, t), { choices: [...e.choices, ...X(e.special)] })];
    default: {
      let n = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === X(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", o = M(O({}, t), { choices: n ? null : e.choices, isMultiple: r });
      return he(e).other === null ? [o] : [o, M(O({}, t), { name: xe(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/ui/notice.ts
function J(e, ...t) {
  let n = f("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function W(...e) {
  return f("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function H(e, t, n) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return r.on("click", n), r;
}

// src/ui/survey-form/answer-values.ts
function Pe(e, t, n) {
  return Me(e, t, n).length === 0;
}
function Me(e, t, n) {
  let r = K(e).filter(({ type: s }) => s === "ranking").map(({ name: s }) => s), o = (s, a) => {
    let l = (s.get(a) || []).slice();
    return JSON.stringify(r.includes(a) ? l : l.sort());
  }, i = new Set(Array.from(t.keys()).concat(Array.from(n.keys())));
  return Array.from(i).filter((s) => o(t, s) !== o(n, s));
}

// src/ui/survey-form/conflict-notice.ts
function st(e) {
  let { survey: t, texts: n, words: r, mine: o, saved: i, savedBy: s, keepMine: a, takeSaved: l } = e, { messages: u } = n, d = Me(t, o, i), c = (m, b) => {
    let g = m.get(b.name) || [];
    return f("td", {}, g.length > 0 ? r(b, g) : f("em", {}, u.text("localskills-form-not-answered")));
  }, p = Q(t).filter(({ name: m }) => d.includes(m)).map(
    (m) => f(
      "tr",
      {},
      f("th", { scope: "row" }, ot(m, n)),
      c(o, m),
      c(i, m)
    )
  );
  return J(
    "error",
    f(
      "p",
      {},
      f("strong", {}, u.text("localskills-save-failed")),
      " ",
      s === null ? u.text("localskills-save-conflict-hidden") : u.text("localskills-save-conflict", s)
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
          f("th", { scope: "col" }, u.text("localskills-save-conflict-question")),
          f("th", { scope: "col" }, u.text("localskills-save-conflict-mine")),
          f("th", { scope: "col" }, u.text("localskills-save-conflict-saved"))
        )),
        f("tbody", {}, ...p)
      )
    ),
    W(
      H(u.text("localskills-save-keep-mine"), "primary", a),
      H(u.text("localskills-save-take-saved"), "normal", l)
    )
  );
}

// src/ui/wiki-words.ts
var Nn = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Rn = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function it(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !Rn.includes(n.nodeName.toUpperCase())) {
      let r = n, o = t, i = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(i) ? o = f("a", { href: i, target: "_blank", rel: "noopener" }) : Nn.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), it(r, o), o !== t && t.appendChild(o);
    }
  });
}
function Le(e) {
  let t = f("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return it(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function at(e, t, n) {
  let r = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  r.$input.attr({ "aria-label": n.text("localskills-save-as-text"), dir: "auto" });
  let o = H(n.text("localskills-save-copy"), "normal", () => {
    r.select(), document.execCommand("copy") && o.setLabel(n.text("localskills-save-copied"));
  });
  return f(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    f("summary", {}, n.text("localskills-save-as-text")),
    f("p", {}, n.text("localskills-save-as-text-help")),
    r.$element[0],
    W(o),
    f("p", {}, f("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var On = ["offline", "session-lost", "read-only", "rate-limited", "other"], Pn = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
];
function Mn(e, t) {
  let { context: { messages: n }, fault: r, tryAgain: o } = e, { question: i, imageUrl: s } = r.details.captcha, a = new OO.ui.TextInputWidget({ autocomplete: "off" }), l = () => {
    a.getValue().trim() !== "" && o({ captcha: { id: t, word: a.getValue().trim() } });
  };
  return a.on("enter", l), f(
    "div",
    { class: "ext-localSkills-form-captcha" },
    s === null ? null : f("img", { src: s, alt: n.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(a, {
      align: "top",
      label: i || n.text("localskills-save-captcha-answer")
    }).$element[0],
    W(H(n.text("localskills-form-publish"), "primary", l))
  );
}
function lt(e) {
  var E, w;
  let { context: t, fault: n, title: r, pageText: o, isKept: i, tryAgain: s } = e, { messages: a, pageUrl: l } = t, { reason: u, explanation: d, details: c } = n, p = (w = (E = c.captcha) == null ? void 0 : E.id) != null ? w : null, m = u === "captcha" && p === null, b = m ? a.text("localskills-save-captcha-elsewhere") : a.text(`localskills-save-${u}`, t.user === null ? "" : t.user.name), g = [
    f("p", {}, f("strong", {}, a.text("localskills-save-failed")), " ", b),
    f("p", {}, a.text(i ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return c.html !== void 0 ? g.push(f("p", {}, a.text("localskills-save-wiki-says")), Le(c.html)) : d !== "" && g.push(
    f("p", {}, a.text("localskills-save-wiki-says")),
    f("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && g.push(f("p", {}, f("a", {
    href: l("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, a.text("localskills-save-log-in")))), p !== null && g.push(Mn(e, p)), u === "filter-warning" && g.push(W(H(
    a.text("localskills-save-anyway"),
    "normal",
    () => s({ warningsAccepted: !0 })
  ))), On.includes(u) && g.push(W(H(a.text("localskills-save-try-again"), "normal", () => s()))), (m || Pn.includes(u)) && g.push(at(o, l(r, { action: "edit" }), a)), J(u === "filter-warning" ? "warning" : "error", ...g);
}
function ut(e, t) {
  let { messages: n } = e, { html: r } = t.details;
  return J(
    "warning",
    f(
      "p",
      {},
      f("strong", {}, n.text("localskills-form-refused")),
      " ",
      n.text(`localskills-save-${t.reason}`)
    ),
    r === void 0 ? null : f("p", {}, n.text("localskills-save-wiki-says")),
    r === void 0 ? null : Le(r)
  );
}

// src/core/exchange/exchange-record.ts
var j = { offer: "Offer a skill", seek: "Seek a skill" };

// src/core/wikitext/character-references.ts
var In = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", $n = _n();
function _n() {
  let e = In.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var Vn = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function be(e, t) {
  return e.includes("&") ? e.replace(Vn, (n, r, o, i) => {
    var s;
    return r !== void 0 ? (s = $n.get(r)) != null ? s : n : t(o === void 0 ? parseInt(i, 16) : parseInt(o, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var Fn = '"&:<=>[]{|}', Dn = "!'_~", ct = 32, Un = $e(Fn), Hn = $e(Dn), Gn = $e("#*+-;");
function $e(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function Wn(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Bn = 65343, qn = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function zn(e, t, n) {
  let r = t === 0, o = t === e.length - 1;
  if (n >= 128)
    return Wn(n) || n === Bn;
  if (n < 32 || n === 127 || Un[n] === 1 || r && Gn[n] === 1)
    return !0;
  if (Hn[n] === 1)
    return r || o || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case ct:
      return r || o || e.charCodeAt(t - 1) === ct;
    case 73:
    case 80:
    case 82:
      return qn.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var Kn = [
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
], Ie = "\u0345";
function dt(e) {
  let t = e.codePointAt(0);
  return e === Ie || Kn.some(([n, r]) => t >= n && t <= r) || (Ie + e).normalize("NFD") !== Ie + e.normalize("NFD");
}
var mt = 768, Qn = 32, Jn = /[\u0300-\uffff]{1000}/;
function jn(e) {
  return !Jn.test(e) && e.normalize("NFC") === e;
}
function Yn() {
  let e = "";
  return (t, n, r) => {
    if (r || n < mt)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!dt(t))
        return e = t, !1;
      if (e.length < Qn && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function Z(e) {
  let t = jn(e) ? null : Yn(), n = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let i = e.codePointAt(o), s = o + (i > 65535 ? 2 : 1), a = zn(e, o, i);
    i >= mt && o === 0 && !a && (a = dt(e.slice(0, s))), t !== null && (a = t(e.slice(o, s), i, a)), a && (n += `${e.slice(r, o)}&#${i};`, r = s), o = s;
  }
  return n + e.slice(r);
}
function ee(e) {
  return be(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/write.ts
var Xn = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Ee(e, t) {
  pt(e);
  let n = `{{${e}
`;
  for (let [r, o] of t)
    pt(r), n += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${n}}}`;
}
function pt(e) {
  if (Xn.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/exchange/prefilled-templates.ts
function ft(e, t, n) {
  let r = n.filter(({ template: o }) => o === j[e]).map(({ parameters: o }) => ee(o.get("skill") || ""));
  return t.filter(({ skill: o }) => !r.includes(o));
}
function gt(e, t, n, r, o) {
  let i = o.map(({ parameters: l }) => l.get("id")), s = 0, a = () => {
    let l;
    do
      l = e.charAt(0) + ++s;
    while (i.includes(l));
    return l;
  };
  return t.map(({ skill: l, level: u }) => Ee(j[e], [
    ["id", a()],
    ["skill", l],
    ...u === null ? [] : [["level", String(u)]],
    ["languages", n],
    ["confirmed", r],
    ["status", "open"]
  ].map(([d, c]) => [d, Z(c)]))).join(`

`);
}

// src/core/wikitext/extension-tags.ts
var yt = [
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
function we() {
  return { starts: [], ends: [], lengths: [] };
}
function le(e, t, n) {
  var s;
  let { starts: r, ends: o, lengths: i } = e;
  i.push(((s = i[i.length - 1]) != null ? s : 0) + n - t), r.push(t), o.push(n);
}
function te(e, t) {
  let { starts: n } = e, r = 0, o = n.length;
  for (; r < o; ) {
    let i = Math.floor((r + o) / 2);
    n[i] < t ? r = i + 1 : o = i;
  }
  return r;
}
function xt(e, t) {
  let { starts: n, ends: r } = e, o = [], i = 0;
  for (let s = 0; s < n.length; s++)
    o.push(t.slice(i, n[s])), i = r[s];
  return o.push(t.slice(i)), o.join("");
}
function _e(e, t) {
  var n;
  return t - ((n = e.lengths[te(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var ne = -1, Ve = /[[{<]|\n(?==)|-(?={)/g, Zn = /[[{<\]]|\n(?==)|-(?={)/g, er = /[[{<\n]|-(?={)/g, ht = /[[{<}|]|\n(?==)|-(?={)/g, bt = /[[{<}|=]|\n(?==)|-(?={)/g, Fe = /[[\]{}<>|]/g, tr = 10, Et = 45, nr = 60, wt = 61, St = 91, Tt = 93, De = 123, rr = 124, or = 125, sr = 6;
function At(e, t) {
  let n = "", r = 0, o = null, i = [], s = [], a = null, l = Ve, u = [], d = 0, c = [];
  function p(y, h, S) {
    let A = h;
    for (; A < r && A - h < S && n.charCodeAt(A) === y; )
      A++;
    return A - h;
  }
  function m() {
    return a !== null && d > a.partsStart && u[d - 1] === ne;
  }
  function b() {
    a === null ? l = Ve : a.kind === "=" ? l = er : a.kind === "[" ? l = Zn : l = m() ? bt : ht;
  }
  function g(y, h, S, A) {
    a = { kind: y, count: h, contentStart: S, afterHyphen: A, partsStart: d }, s.push(a), b();
  }
  function E() {
    s.pop(), a = s.length > 0 ? s[s.length - 1] : null, b();
  }
  function w(y) {
    let h = p(wt, y, sr);
    return h > 1 || h === 1 && !m() ? (g("=", h, y + h, !1), y + h) : y;
  }
  function v(y, h) {
    let S = p(De, y, r);
    return S > 1 && g("{", S, y + S, h), y + S;
  }
  function L(y, h) {
    let S = p(or, h, Math.min(y.count, 3));
    if (S < 2)
      return h + 1;
    let A = y.contentStart - S, F = h + S, D = S === 3 ? C(y, h) : null;
    for (S === 2 && T(y, h); c.length > 0 && c[c.length - 1].from >= A; )
      c.pop();
    return D !== null && c.push({ from: A, to: F, text: D }), x(y, A, S), F;
  }
  function x(y, h, S) {
    let A = y.count - S;
    d = y.partsStart, s.pop(), a = s.length > 0 ? s[s.length - 1] : null, A > 1 ? g(y.kind, A, h, y.afterHyphen) : A === 1 && y.kind === "{" && y.afterHyphen ? g("-", 2, h, !1) : b();
  }
  function T(y, h) {
    let S = d > y.partsStart, A = S ? u[y.partsStart] - 1 : h, F = k(y.contentStart, A), D = e(F.isWhole ? F.text : `${F.text}<`, S);
    if (D !== null) {
      let ge = u.slice(y.partsStart, d);
      i.push({ template: D, start: y.contentStart - 2, end: h + 2, parts: ge });
    }
  }
  function C(y, h) {
    if (d === y.partsStart)
      return null;
    let S = u[y.partsStart], A = d > y.partsStart + 2 ? u[y.partsStart + 2] - 1 : h;
    return k(S, A);
  }
  function k(y, h) {
    var ge;
    let S = c.length;
    for (; S > 0 && c[S - 1].from >= y; )
      S--;
    let A = o === null ? 0 : te(o, y), F = "", D = y;
    for (; ; ) {
      let B = c[S], se = Math.min(h, B ? B.from : h, (ge = o == null ? void 0 : o.starts[A]) != null ? ge : h);
      Fe.lastIndex = D;
      let Ne = Fe.test(n) ? Math.min(Fe.lastIndex - 1, se) : se;
      if (F += n.slice(D, Ne), Ne < se || se === h)
        return { text: F, isWhole: Ne === h };
      if (B && se === B.from) {
        if (F += B.text.text, !B.text.isWhole)
          return { text: F, isWhole: !1 };
        D = B.to, S++;
      } else o !== null && (D = o.ends[A]);
      A = o === null ? 0 : te(o, D);
    }
  }
  function _(y) {
    o === null && (o = we(), t.begin(n, o));
    let h = t.skip(y);
    return t.atLineStart ? (t.atLineStart = !1, w(h)) : h;
  }
  function N(y, h) {
    switch (y) {
      case tr:
        return a !== null && a.kind === "=" && E(), w(h + 1);
      case nr:
        return _(h);
      case Et:
        return n.charCodeAt(h + 2) === De ? v(h + 1, !0) : (g("-", 2, h + 2, !1), h + 2);
      case De:
        return v(h, !1);
      case St: {
        let S = p(St, h, r);
        return S > 1 && g("[", S, h + S, !1), h + S;
      }
      default:
        return R(a, y, h);
    }
  }
  function R(y, h, S) {
    if (y.kind === "{")
      return L(y, S);
    let A = h === Tt ? Tt : Et;
    return n.charCodeAt(S + 1) !== A ? S + 1 : (x(y, y.contentStart - 2, 2), S + 2);
  }
  function V() {
    let y = w(0);
    for (; ; ) {
      if (l.lastIndex = y, !l.test(n))
        return;
      y = l.lastIndex;
      let h = n.charCodeAt(y - 1);
      h === rr ? (u[d] = y, u[d + 1] = ne, d += 2, l = bt) : h === wt ? (u[d - 1] = y - 1, l = ht) : y = N(h, y - 1);
    }
  }
  return (y) => (n = y, r = y.length, o = null, i = [], s.length = 0, a = null, l = Ve, u = [], d = 0, c = [], V(), n = "", t.end(), { calls: i, removed: o });
}

// src/core/wikitext/detached-text.ts
function Se(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function vt(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function G(e, t, n) {
  for (; t < n && vt(e.charCodeAt(t)); )
    t++;
  for (; n > t && vt(e.charCodeAt(n - 1)); )
    n--;
  return e.slice(t, n);
}

// src/core/wikitext/plain-call.ts
var Ue = /[[\]{}<]|\n=/g, [He, Ct] = ["{{", "}}"], ir = /^\s*$/;
function kt(e) {
  let t = cr();
  return (n) => {
    if (!n.startsWith(He))
      return null;
    Ue.lastIndex = He.length;
    let r = Ue.test(n) ? Ue.lastIndex - 1 : -1, o = r + Ct.length;
    if (r === -1 || !n.startsWith(Ct, r) || n.length > o && !ir.test(n.slice(o)))
      return null;
    let i = n.indexOf("|");
    i = i === -1 || i > r ? r : i;
    let s = e(n.slice(He.length, i), i < r);
    return s === null ? [] : [{ template: s, parameters: t(n, i, r), start: 0, end: o }];
  };
}
var [ar, lr] = [500, 4], ur = 61;
function cr() {
  let e = [], t = 0;
  function n(o, i) {
    for (let s = 0; s < lr; s++) {
      let a = e[t + s];
      if (a !== void 0 && o.charCodeAt(i + a.length) === ur && o.startsWith(a, i))
        return t += s + 1, a;
    }
    return "";
  }
  function r(o) {
    let i = e.indexOf(o);
    i !== -1 ? t = i + 1 : o !== "" && !o.includes("=") && e.length < ar && (e.splice(t, 0, Se(o)), t++);
  }
  return (o, i, s) => {
    let a = /* @__PURE__ */ new Map(), l = 0;
    t = 0;
    for (let u = i + 1; u <= s; ) {
      let d = o.indexOf("|", u), c = d === -1 ? s : d, p = n(o, u);
      if (p !== "" && u + p.length < c)
        a.set(p, G(o, u + p.length + 1, c));
      else {
        let m = o.indexOf("=", u);
        if (m === -1 || m >= c)
          a.set(String(++l), o.slice(u, c));
        else {
          let b = G(o, u, m);
          r(b), a.set(b, G(o, m + 1, c));
        }
      }
      u = c + 1;
    }
    return a;
  };
}

// src/core/wikitext/skip-angle.ts
var dr = 60, Nt = 62, Mt = 47, Rt = 10;
function Ot(e) {
  return e === 32 || e === 9;
}
function Pt(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === Nt || n === Mt && e.charCodeAt(t + 1) === Nt;
}
function Lt(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function mr(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, o) => {
    let i = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: o, closing: new RegExp(`</${i}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(Lt(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function It(e) {
  let t = mr(e), n = Math.max(...Array.from(t.keys(), (g) => g.length)), r = "", o = we(), i = !1, s = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: d, atLineStart: !1 };
  function l(g, E) {
    r = g, o = E, i = !1, s.clear(), a.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function d(g) {
    return r.startsWith("!--", g + 1) ? c(g) : m(g);
  }
  function c(g) {
    let E = r.indexOf("-->", g + 4);
    if (E === -1)
      return le(o, g, r.length), r.length;
    let w = g;
    for (; w > 0 && Ot(r.charCodeAt(w - 1)); )
      w--;
    if (w > 0 && r.charCodeAt(w - 1) === Rt) {
      let v = p(E + 3);
      if (r.charCodeAt(v) === Rt)
        return le(o, w, v + 1), a.atLineStart = !0, v + 1;
    }
    return le(o, g, E + 3), E + 3;
  }
  function p(g) {
    for (; ; ) {
      for (; Ot(r.charCodeAt(g)); )
        g++;
      let E = r.startsWith("<!--", g) ? r.indexOf("-->", g + 4) : -1;
      if (E === -1)
        return g;
      g = E + 3;
    }
  }
  function m(g) {
    let E = g + 1, w = E;
    for (; w - E <= n && w < r.length && !Pt(r, w) && r.charCodeAt(w) !== dr; )
      w++;
    let v = r.slice(E, w), L = Lt(v), x = t.get(L);
    if (x === void 0 || i || !Pt(r, w))
      return E;
    let T = r.indexOf(">", w);
    if (T === -1)
      return i = !0, E;
    let C = T + 1;
    if (x.kind !== "ignored" && r.charCodeAt(T - 1) !== Mt) {
      let k = s.has(L) ? -1 : b(x, C);
      if (k !== -1)
        C = k;
      else if (v === "includeonly")
        C = r.length;
      else
        return s.add(L), C;
    }
    return x.kind !== "extension" && le(o, g, C), C;
  }
  function b({ closing: g }, E) {
    g.lastIndex = E;
    let w = g.exec(r);
    return w === null ? -1 : w.index + w[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function ue(e) {
  return e.split(" ");
}
var $t = ue(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), pr = new Set($t.concat(ue(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), fr = new Set(ue("articlepath pageid server servername scriptpath stylepath")), gr = new Set($t.concat(ue(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), yr = new Set(ue(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function _t(e) {
  return pr.has(e) || fr.has(e.toLowerCase());
}
function Vt(e) {
  return gr.has(e) || yr.has(e.toLowerCase());
}

// src/core/wikitext/title.ts
var Dt = [
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
], xr = 255, hr = /[\u200e\u200f\u202a-\u202e]+/g, br = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Er = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, wr = /(?:^|\/)\.\.?(?:\/|$)/, Sr = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Tr = /[\u01c4-\u01cc\u01f1-\u01f3]/, Ar = /[\u10d0-\u10ff]/;
function vr(e) {
  if (Tr.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (Ar.test(e))
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
function Cr(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return vr(t) + e.slice(t.length);
}
function kr(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function Ft(e) {
  return e.replace(hr, "").replace(br, " ").replace(/^ | $/g, "");
}
function Nr(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Rr(e) {
  let t = be(
    e,
    (n) => Nr(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function Ut(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let i of n)
    for (let s of i)
      o.set(Ft(s).toLowerCase(), i[0]);
  return (i) => {
    let s = Ft(Rr(i));
    if (s.includes("\uFFFD") || Sr.test(s))
      return null;
    let a = t;
    s.charAt(0) === ":" && (a = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let d = o.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      d !== void 0 && (a = d, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let u = s.indexOf("#");
    return u !== -1 && (s = s.slice(0, u).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || Er.test(s) || wr.test(s) || kr(s) > xr ? null : (a === "" ? "" : `${a}:`) + (r ? Cr(s) : s);
  };
}

// src/core/wikitext/template-name.ts
var Or = /^subst:/iu, Pr = /^safesubst:/iu, Ht = /^msgnw:/iu, Mr = /^msg:/iu, Lr = /^raw:/iu, Ir = 1e3, $r = 200;
function Gt(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: i = !0 } = e, s = Ut({
    defaultNamespace: "Template",
    namespaces: Dt.concat(o, [["Template", ...r]]),
    capitalLinks: i
  }), a = /* @__PURE__ */ new Map(), l = (c, p) => {
    let m = s(c);
    if (m === null)
      throw new RangeError(`\u201C${c}\u201D cannot be a template: no page can have this title.`);
    a.set(m, p);
  };
  for (let c of Object.keys(n)) {
    let p = n[c];
    if (!t.includes(p))
      throw new RangeError(`The redirect \u201C${c}\u201D leads to \u201C${p}\u201D, which is none of the templates to look for.`);
    l(c, p);
  }
  t.forEach((c) => l(c, c));
  let u = (c, p) => {
    var E;
    let m = G(c, 0, c.length);
    if (Or.test(m) || (m = m.replace(Pr, ""), m = G(m, 0, m.length), !p && _t(m)))
      return null;
    m = (Ht.test(m) ? m.replace(Ht, "") : m.replace(Mr, "")).replace(Lr, "");
    let b = m.indexOf(":");
    if (b !== -1 && Vt(m.slice(0, b)))
      return null;
    let g = s(m);
    return g === null ? null : (E = a.get(g)) != null ? E : null;
  }, d = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (c, p) => {
    if (c.length > $r)
      return u(c, p);
    let m = p ? d.with : d.without, b = m.get(c);
    return b === void 0 && (m.size === Ir && (d = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), b = u(c, p), m.set(c, b)), b;
  };
}

// src/core/wikitext/template-reader.ts
function re(e) {
  var o;
  let t = Gt(e), n = kt(t), r = At(t, It((o = e.extensionTags) != null ? o : yt));
  return (i) => {
    let s = n(i);
    if (s !== null)
      return s;
    let { calls: a, removed: l } = r(i), u = null;
    return a.sort((d, c) => d.start - c.start).map((d) => {
      var g;
      let { template: c, start: p, end: m } = d;
      if (l === null || ((g = l.starts[te(l, p)]) != null ? g : m) >= m)
        return { template: c, parameters: Wt(i, d.parts, m), start: p, end: m };
      u = u != null ? u : xt(l, i);
      let b = d.parts.map((E) => E === ne ? ne : _e(l, E));
      return { template: c, parameters: Wt(u, b, _e(l, m)), start: p, end: m };
    });
  };
}
function Wt(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let i = 0; i < t.length; i += 2) {
    let s = t[i], a = t[i + 1], l = i + 2 < t.length ? t[i + 2] - 1 : n - 2;
    a === ne ? r.set(String(++o), e.slice(s, l)) : r.set(G(e, s, a), G(e, a + 1, l));
  }
  return r;
}

// src/ui/list-words.ts
function Bt(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/survey-form/answer-notices.ts
function qt(e, t) {
  return f("a", { href: e }, f("bdi", {}, t));
}

// src/ui/survey-form/next-steps.ts
var _r = 20;
function zt(e, t, n, r) {
  let { messages: o, titles: i, pageUrl: s, wiki: a, now: l } = e, { survey: u, texts: d } = t, { measures: c } = u, p = i.people(r.name), m = re({
    templates: [j.offer, j.seek],
    templateNamespaces: e.templateNamespaces
  }), b = f("ul", {}), g = f(
    "div",
    { class: "ext-localSkills-form-next" },
    f("h3", { class: "ext-localSkills-form-panel-title" }, o.text("localskills-next-heading")),
    b
  );
  g.hidden = !0;
  let E = (x) => {
    let T = K(u).find((N) => N.name === x), C = T && "choices" in T ? T.choices : [], k = T ? X(he(T)) : [], _ = (N) => !k.some(({ value: R }) => R === N) && !u.notInStatistics.includes(N);
    return {
      skills: (x !== null && n.get(x) || []).filter(_).map((N) => {
        let [R] = c.grid !== null && n.get(Re(c.grid, N, "ability")) || [];
        return { skill: N, level: R !== void 0 && /^[1-5]$/.test(R) ? Number(R) : null };
      }),
      label(N) {
        let R = C.find(({ value: V }) => V === N);
        return R ? q(R, d).text : N;
      }
    };
  }, w = (x, T) => {
    b.appendChild(f("li", {}, qt(x, T))), g.hidden = !1;
  }, v = (x, T, C) => {
    let { skills: k, label: _ } = E(T), N = m(C && C.latest.text || ""), R = ft(x, k, N).slice(0, _r).map((V) => x === "offer" ? V : M(O({}, V), { level: null }));
    R.length > 0 && w(s(p, {
      action: "edit",
      section: "new",
      preload: `Template:${j[x]}/preload`,
      "preloadparams[]": gt(x, R, o.language, l().toISOString().slice(0, 10), N),
      preloadtitle: o.text(`localskills-next-${x}-heading`)
    }), o.text(`localskills-next-${x}`, Bt(R.map(({ skill: V }) => _(V)), o.language)));
  }, L = i.results(u.id);
  return a.existingPages([L]).then((x) => {
    x.length > 0 && w(s(L), o.text("localskills-form-results"));
  }).catch(() => {
  }), E(c.canTeach).skills.length + E(c.wantToLearn).skills.length > 0 && a.readPages([p]).then((x) => {
    v("offer", c.canTeach, x.get(p)), v("seek", c.wantToLearn, x.get(p));
  }).catch(() => {
  }), g;
}

// src/wiki/port.ts
var Te = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function Ge(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/survey/number-text.ts
var Vr = [
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
], Fr = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function We(e) {
  let t = e.trim().replace(/[^ -~]/g, Dr), n = Fr.exec(t);
  if (n === null)
    return null;
  let [, r, o = "", i, s = ""] = n, a = /^[1-9]\d{0,2}$/.test(o) && s.length === 3 && (i === "," || s.endsWith("0") && !e.includes("\u066B"));
  if (o + s === "" || a)
    return null;
  let l = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = s.replace(/0+$/, ""), d = u === "" ? l : `${l}.${u}`;
  return r === "-" && d !== "0" ? `-${d}` : d;
}
function Dr(e) {
  let t = e.charCodeAt(0), n = Vr.find((r) => t >= r && t < r + 10);
  return n !== void 0 ? String(t - n) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/canonical-value.ts
function ce(e, t) {
  var o;
  let { kind: n, question: r } = t;
  return n === "number" ? (o = We(e)) != null ? o : e.trim() : n === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/conditions/evaluate-condition.ts
function Jt(e, t, n = () => !1) {
  return Ce(e.expression, t, n) == !0;
}
function Ce(e, t, n) {
  let r = (o) => Ce(o, t, n);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return Ur(t(e.parameter));
    case "unary": {
      let o = r(e.operand);
      return e.operator === "not" ? !o : e.operator === "negative" ? Kt("-", 0, o) : I(o) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: o, left: i, right: s } = e;
      if (o !== "equal" && o !== "notequal")
        return Kt(o, r(i), r(s));
      let a = [i, s].some((l) => l.kind === "answer" && n(l.parameter));
      return de(r(i), r(s), a) === (o === "equal");
    }
  }
}
function P(e) {
  return typeof e == "object" && e !== null;
}
function ve(e) {
  return e == null;
}
function I(e) {
  return P(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function Ur(e) {
  var t;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (t = jt(e)) != null ? t : e;
}
function jt(e) {
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
function Kt(e, t, n) {
  switch (e) {
    case "less":
      return Ae(t, n);
    case "greater":
      return Ae(n, t);
    case "lessorequal":
      return de(t, n) || Ae(t, n);
    case "greaterorequal":
      return de(t, n) || Ae(n, t);
    case "contains":
      return Y(t, n);
    case "notcontains":
      return !t && !I(n) || !Yt(t, n) && !Y(t, n);
    case "anyof":
      return Qt(t, n);
    case "noneof":
      return !Qt(t, n);
    case "allof":
      return (!!t || I(n)) && (P(n) ? n.every((r) => Y(t, r)) : Y(t, n));
    default:
      return Hr(e, Be(t, n), Be(n, Be(t, n)));
  }
}
function Be(e, t) {
  return I(e) ? typeof t == "number" ? 0 : typeof e == "string" ? e : typeof t == "string" ? "" : P(t) ? [] : 0 : e;
}
function Hr(e, t, n) {
  if (e === "and")
    return t && n;
  if (e === "or")
    return t || n;
  if (P(t) || P(n))
    return;
  let r = t, o = n;
  switch (e) {
    case "+":
      return typeof t == "string" || typeof n == "string" ? String(t) + String(n) : qe(r + o, Math.max(oe(r), oe(o)));
    case "-":
      return qe(r - o, Math.max(oe(r), oe(o)));
    case "*":
      return qe(r * o, oe(r) + oe(o));
    case "/":
      return o ? r / o : void 0;
    case "%":
      return o ? r % o : void 0;
    default:
      return Math.pow(r, o);
  }
}
function oe(e) {
  let [, t] = String(e).split(".");
  return t === void 0 || typeof e == "string" && jt(e) === null ? 0 : t.length;
}
function qe(e, t) {
  return t > 0 ? parseFloat(e.toFixed(Math.min(t, 100))) : e;
}
function Ae(e, t) {
  return !ve(e) && !ve(t) && e < t;
}
function de(e, t, n = !1) {
  return e === t ? !0 : P(e) || P(t) ? P(e) && P(t) ? Gr(e, t, n) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || t === null) && I(e) && I(t)
  ) : typeof e == "string" && typeof t == "string" ? e.trim().toLowerCase() === t.trim().toLowerCase() : I(e) || I(t) ? (ve(e) || e === "") && (ve(t) || t === "") : typeof e != typeof t && typeof e != "number" && typeof t != "number" ? String(e).toLowerCase() === String(t).toLowerCase() : Number(e) === Number(t);
}
function Gr(e, t, n) {
  let [r, o] = n ? [e, t] : [e.slice().sort(), t.slice().sort()];
  return r.length === o.length && r.every((i, s) => de(i, o[s]));
}
function Yt(e, t) {
  return P(e) ? !1 : I(e) || !t;
}
function Y(e, t) {
  if (P(e)) {
    let n = P(t) ? t : [t];
    return e.length > 0 && n.every((r) => e.some((o) => de(o, r)));
  }
  return !Yt(e, t) && String(e).toLowerCase().includes(String(t).toLowerCase());
}
function Qt(e, t) {
  return I(e) || I(t) ? I(t) && (I(e) || !P(e) || e.length > 0) : P(e) ? P(t) ? t.some((n) => Y(e, n)) : Y(e, t) : Y(t, e);
}

// src/core/survey/conditions/condition-parameters.ts
function Xt(e) {
  let t = /* @__PURE__ */ new Set();
  return me(e.expression, t), Array.from(t);
}
function me(e, t) {
  switch (e.kind) {
    case "answer":
      t.add(e.parameter);
      break;
    case "unary":
      me(e.operand, t);
      break;
    case "binary":
      me(e.left, t), me(e.right, t);
      break;
    case "iif":
      e.operands.forEach((n) => me(n, t));
      break;
  }
}

// src/core/survey/conditions/resolution-order.ts
function Zt(e) {
  let t = Wr(e), n = /* @__PURE__ */ new Map();
  return qr(t).forEach((r) => r.forEach((o) => {
    let i = !zr(r);
    n.set(o, {
      element: o.element,
      parent: o.parent && n.get(o.parent),
      visibleIf: i ? o.element.visibleIf : null,
      items: i ? o.items : []
    });
  })), Array.from(n.values());
}
function ze(e) {
  return "isRequired" in e;
}
function Ke(e) {
  return e.split(".", 1)[0];
}
function Wr(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = (o, i) => {
    let s = { element: o, parent: i, items: Br(o), needs: i === null ? [] : [i] };
    t.push(s), ze(o) ? n.set(o.name, s) : "elements" in o && o.elements.forEach((a) => r(a, s));
  };
  return e.pages.forEach((o) => r(o, null)), t.forEach(({ element: o, items: i, needs: s }) => {
    var a;
    i.map(({ visibleIf: l }) => l).concat((a = o.visibleIf) != null ? a : []).forEach((l) => Xt(l).forEach((u) => {
      let d = n.get(Ke(u));
      d !== void 0 && !s.includes(d) && s.push(d);
    }));
  }), t;
}
function Br(e) {
  let t = [], n = (r, o, i = "") => r.forEach(({ value: s, visibleIf: a, isRetired: l }) => {
    a !== null && !l && t.push({ isRow: o, column: i, value: s, visibleIf: a });
  });
  return "choices" in e && n(e.choices, !1), "rows" in e && n(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => n(o, !1, r)), t;
}
function qr(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = [], o = (i) => {
    let s = n.size;
    n.set(i, s), r.push(i);
    let a = s;
    for (let l of i.needs) {
      let u = n.get(l);
      u === void 0 ? a = Math.min(a, o(l)) : r.includes(l) && (a = Math.min(a, u));
    }
    if (a === s) {
      let l = r.splice(r.indexOf(i));
      t.push(l.length > 1 ? e.filter((u) => l.includes(u)) : l);
    }
    return a;
  };
  return e.forEach((i) => {
    n.has(i) || o(i);
  }), t;
}
function zr(e) {
  return e.length > 1 || e.some((t) => t.needs.includes(t));
}

// src/core/survey/conditions/visibility.ts
function en(e) {
  let t = Zt(e), n = t.filter(tn), r = /* @__PURE__ */ new Map();
  t.forEach(({ element: i }) => {
    ze(i) && r.set(i.name, i);
  });
  let o = (i) => {
    var s;
    return ((s = r.get(i)) == null ? void 0 : s.type) === "ranking";
  };
  return (i) => {
    let s = Qr(i), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (p) => Kr(s.values().get(p), r.get(p)), d = ({ expression: p }) => Ce(p, u, o) === !0;
    for (let p of n) {
      let { element: { name: m }, parent: b, visibleIf: g } = p;
      if (b !== null && a.has(b) || g !== null && !d(g)) {
        a.add(p), l.add(Qe(m, b === null)), s.reduce(m, () => []);
        continue;
      }
      let E = p.items.filter((w) => !Jt(w.visibleIf, u, o));
      E.length > 0 && (E.forEach(({ value: w, isRow: v, column: L }) => l.add(pe(m, v, w, L))), s.reduce(m, (w, v) => {
        let [, L = "", x = ""] = v.split(".");
        return l.has(pe(m, !0, L, "")) ? [] : (
          // The text of "other" is no code.
          L !== "" && "special" in p.element ? w : w.filter((T) => !l.has(pe(m, !1, T, x)))
        );
      }));
    }
    let c = {
      isShown: (p) => !l.has(Qe(p, !1)),
      isPageShown: (p) => !l.has(Qe(p, !0)),
      isChoiceShown: (p, m, b = "") => !l.has(pe(p, !1, m, b)),
      isRowShown: (p, m) => !l.has(pe(p, !0, m, "")),
      isRequired(p) {
        let m = r.get(p);
        return m !== void 0 && !m.isRetired && c.isShown(p) && (m.requiredIf === null ? m.isRequired : d(m.requiredIf));
      },
      values: s.values()
    };
    return c;
  };
}
function tn(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && tn(e.parent);
}
function Qe(e, t) {
  return `${t} ${e}`;
}
function pe(e, t, n, r) {
  return `${e} ${t} ${n} ${r}`;
}
function Kr(e = [], t) {
  let n = t == null ? void 0 : t.type;
  if (n === "checkbox" || n === "tagbox" || n === "ranking")
    return e;
  let [r = null] = e, o = (t == null ? void 0 : t.type) === "text" && t.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function Qr(e) {
  let t = null, n = /* @__PURE__ */ new Map();
  return {
    values: () => t != null ? t : e,
    reduce(r, o) {
      var i;
      n.size === 0 && e.forEach((s, a) => {
        var u;
        let l = Ke(a);
        n.set(l, [...(u = n.get(l)) != null ? u : [], a]);
      });
      for (let s of (i = n.get(r)) != null ? i : []) {
        let a = e.get(s), l = o(a, s);
        l.length < a.length && (t = t != null ? t : new Map(e), l.length > 0 ? t.set(s, l) : t.delete(s));
      }
    }
  };
}

// src/core/survey/read-questions.ts
var on = ["survey", "revision", "submitted", "language"];

// src/core/survey/read-answer.ts
var fe = "Skills survey answer";
function an(e, t) {
  let n = jr(e);
  return (r) => {
    let o = t(r), i = o.filter((c) => Xe(e.id, c)), s = i[i.length - 1];
    if (s === void 0)
      return M(O({}, Jr), { exclusion: o.length === 0 ? "no-answer" : "other-survey" });
    let { values: a, unknown: l } = n(s.parameters), u = s.parameters.get("revision") || "", d = a.size === 0 && Array.from(l.values()).every((c) => c.trim() === "");
    return {
      exclusion: i.length > 1 ? "several-answers" : d ? "withdrawn" : null,
      values: a,
      unknown: l,
      definitionRevision: /^[1-9]\d{0,14}$/.test(u) ? Number(u) : null,
      submitted: s.parameters.get("submitted") || null,
      language: s.parameters.get("language") || null
    };
  };
}
function Xe(e, t) {
  let n = t.parameters.get("survey");
  return n === void 0 || n === "" || ee(n) === e;
}
var Jr = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function jr(e) {
  let t = Q(e), n = new Map(t.map(({ name: s }, a) => [s, a])), [r, o] = [sn(!1), sn(!0)], i = (s, a) => a.kind !== "codes" ? Yr(s, a) : (a.isMultiple ? o : r)(s, a);
  return (s) => {
    let a = /* @__PURE__ */ new Map(), l = (p, m) => {
      let b = i(m, p);
      b.length > 0 && a.set(p.name, b);
    }, u = /* @__PURE__ */ new Map(), [d, c] = [-1, !0];
    return s.forEach((p, m) => {
      let b = n.get(m);
      b !== void 0 ? (c = c && b > d, d = b, l(t[b], p)) : on.includes(m) || u.set(m, p);
    }), c || (a.clear(), t.forEach((p) => {
      var m;
      return l(p, (m = s.get(p.name)) != null ? m : "");
    })), { values: a, unknown: u };
  };
}
var ln = [];
function Yr(e, t) {
  let n = e === "" ? "" : ce(ee(e), t);
  return n === "" ? ln : [n];
}
var Xr = 2e3, Zr = 100;
function sn(e) {
  let t = /* @__PURE__ */ new Map([["", ln]]), n = (r, o) => {
    let i = ee(r), s = (e ? i.split(";") : [i]).map((a) => ce(a, o));
    return Array.from(new Set(s)).filter((a) => a !== "");
  };
  return (r, o) => {
    let i = t.get(r);
    if (i !== void 0 || r.length > Zr || t.size >= Xr)
      return i != null ? i : n(r, o);
    let s = Se(r), a = n(s, o);
    return t.set(s, a), a;
  };
}

// src/core/survey/write-answer.ts
function cn(e) {
  var s, a, l;
  let t = [
    ["survey", e.survey.id],
    ["revision", String(e.definitionRevision)],
    ["submitted", e.submitted.replace(/\.\d+(?=Z$)/, "")]
  ];
  e.language !== null && t.push(["language", e.language]);
  let { values: n } = en(e.survey)(e.values);
  for (let u of Q(e.survey)) {
    let { name: d, question: c } = u, m = d !== xe(c.name) || u.row !== null || ((s = n.get(c.name)) != null ? s : []).includes(ye) ? ((a = n.get(d)) != null ? a : []).map((b) => ce(b, u)).filter((b) => b !== "") : [];
    m.length > 0 && t.push([d, Z(m.join(";"))]);
  }
  let r = Ee(fe, t), o = Array.from((l = e.unknown) != null ? l : []), i = un(r, o);
  return to(i, o) ? i : un(r, o.map(
    ([u, d]) => [Z(u), Z(d)]
  ));
}
function un(e, t) {
  return e.slice(0, -2) + t.map(ro).join("") + e.slice(-2);
}
var eo = re({ templates: [fe] });
function to(e, t) {
  let n = eo(e)[0];
  return n !== void 0 && n.start === 0 && n.end === e.length && t.every(
    ([r, o]) => {
      var i;
      return ((i = n.parameters.get(r)) == null ? void 0 : i.trim()) === o.trim();
    }
  );
}
var no = /^[^=|{}[\]<>&\s]+(?: [^=|{}[\]<>&\s]+)*$/;
function ro([e, t]) {
  let n = (r) => r.startsWith("=") ? `
${r}` : r;
  return `|${n(e)}${no.test(e) ? "" : `
`}=${n(t)}
`;
}
function dn(e, t, n, r) {
  let o = oo(r(e).filter((a) => Xe(n, a)));
  if (o.length === 0)
    return e.trim() === "" ? `${t}
` : `${t}

${e.replace(/^\s+/, "")}`;
  let i = "", s = 0;
  return o.forEach((a, l) => {
    i += e.slice(s, a.start) + (l === 0 ? t : ""), s = a.end;
  }), i + e.slice(s);
}
function oo(e) {
  let t = [], n = 0;
  for (let r of e.slice().sort((o, i) => o.start - i.start))
    r.start >= n && (t.push(r), n = r.end);
  return t;
}

// src/ui/survey-form/read-answer-page.ts
function Ze(e) {
  return re({ templates: [fe], templateNamespaces: e.templateNamespaces });
}
function ke(e, t) {
  let n = an(t, Ze(e));
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
function mn(e, t, n) {
  let { survey: r, definitionRevision: o } = t, { wiki: i, messages: s, titles: a } = e, l = Ze(e), u = ke(e, r), d = a.answer(r.id, n), c = t.answer, p = (x) => {
    let T = cn({
      survey: r,
      definitionRevision: o,
      submitted: e.now().toISOString(),
      language: s.language,
      values: x,
      // A withdrawn answer keeps nothing of what was answered.
      unknown: x.size === 0 ? /* @__PURE__ */ new Map() : c.reading.unknown
    });
    return dn(c.text, T, r.id, l);
  }, m = (x, T) => x.reading.exclusion === (T.size === 0 ? "withdrawn" : null) && Pe(r, x.reading.values, T), b = () => ie(null, null, function* () {
    return u((yield i.readPages([d])).get(d));
  }), g = (x, T, C, k) => ie(null, null, function* () {
    let _ = yield b();
    if (_.revision !== c.revision)
      return E(_, x, T, C, k);
    let N = p(x), R;
    try {
      R = yield i.save(O({ title: d, text: N, summary: T, baseRevision: c.revision }, C));
    } catch (V) {
      if (Ge(V) && V.reason === "edit-conflict")
        return E(yield b(), x, T, C, k);
      throw V;
    }
    return R.mergedWith !== void 0 ? E(yield b(), x, T, C, k) : (c = u({
      title: d,
      namespace: 0,
      isRedirect: !1,
      latest: {
        id: R.revision,
        parentId: c.revision,
        user: n,
        userId: 0,
        timestamp: e.now().toISOString(),
        text: N
      }
    }), { kind: "published" });
  }), E = (x, T, C, k, _) => ie(null, null, function* () {
    return x.user === n && m(x, T) ? (c = x, { kind: "published" }) : !_ && (T.size === 0 || Pe(r, x.reading.values, c.reading.values)) ? (c = x, g(T, C, k, !0)) : { kind: "conflict", saved: x };
  }), w = (x, T, C) => g(x, T, C, !1).catch((k) => ({
    kind: "fault",
    fault: Ge(k) ? k : new Te("other", String(k))
  })), v = `[[${a.survey(r.id)}]]`;
  return {
    base: () => c,
    rebase(x) {
      c = x;
    },
    pageText: p,
    publish(C) {
      return ie(this, arguments, function* (x, T = {}) {
        if (m(c, x) && c.reading.definitionRevision === o)
          return { kind: "unchanged" };
        let k = c.reading.values.size === 0, _ = s.text(k ? "localskills-save-summary-answer" : "localskills-save-summary-change", v);
        return w(x, _, T);
      });
    },
    withdraw: (x = {}) => w(/* @__PURE__ */ new Map(), s.text("localskills-save-summary-withdraw", v), x)
  };
}

// src/ui/survey-form/review.ts
function pn(e) {
  let { texts: t, pages: n, visible: r, words: o, onChange: i } = e, { messages: s } = t, a = (d, c) => {
    let p = "rows" in d ? d.rows.filter(({ value: g }) => r.isRowShown(d.name, g)) : [], m = p.filter(({ value: g }) => c.some(({ row: E }) => E !== null && E.value === g)), b = d.type === "matrixdropdown" ? d.columns : [];
    return f(
      "div",
      {},
      f(
        "table",
        { class: "ext-localSkills-form-review-rows" },
        b.length === 0 ? null : f("thead", {}, f(
          "tr",
          {},
          f("td", {}),
          ...b.map((g) => f("th", { scope: "col" }, U(z(g, t), s)))
        )),
        f("tbody", {}, ...m.map((g) => f(
          "tr",
          {},
          f("th", { scope: "row" }, U(q(g, t), s)),
          ...(b.length === 0 ? [null] : b).map((E) => {
            let w = c.find((v) => v.row === g && v.column === E);
            return f("td", {}, w ? o(w, r.values.get(w.name) || []) : "\u2013");
          })
        )))
      ),
      f(
        "div",
        { class: "ext-localSkills-form-question-count" },
        s.text("localskills-form-rows-answered", m.length, p.length)
      )
    );
  }, l = (d) => {
    let c = Oe(d).filter(({ name: p }) => (r.values.get(p) || []).length > 0);
    return c.length === 0 ? f("em", { class: "ext-localSkills-form-review-none" }, s.text("localskills-form-not-answered")) : "rows" in d ? a(d, c) : f("div", {}, ...c.map((p) => o(p, r.values.get(p.name) || [])));
  }, u = (d) => {
    let c = OO.ui.generateElementId(), p = f(
      "a",
      { href: "#", id: c, "aria-labelledby": `${c} ${c}-question` },
      s.text("localskills-form-review-change")
    );
    return p.addEventListener("click", (m) => {
      m.preventDefault(), i(d);
    }), f(
      "div",
      { class: "ext-localSkills-form-review-line" },
      f("dt", { id: `${c}-question` }, U(z(d, t), s)),
      f("dd", {}, l(d)),
      f("dd", { class: "ext-localSkills-form-review-change" }, p)
    );
  };
  return f("div", { class: "ext-localSkills-form-review" }, ...n.map((d) => {
    let c = K({ pages: [d] }).filter(({ name: p, isRetired: m }) => !m && r.isShown(p));
    return c.length === 0 ? null : f(
      "div",
      {},
      d.title && f("h3", { class: "ext-localSkills-form-panel-title" }, U(z(d, t), s)),
      f("dl", {}, ...c.map(u))
    );
  }));
}

// src/ui/survey-form/saving.ts
var fn = {
  conflictNotice: st,
  createAnswerPageReader: ke,
  createAnswerPublisher: mn,
  createAnswerWords: rt,
  createReview: pn,
  faultNotice: lt,
  nextSteps: zt,
  refusalNotice: ut
};

// src/extension/load-part.ts
function gn(e, t) {
  mw.hook(so(e)).fire(t);
}
function so(e) {
  return `localSkills.${e}`;
}

// src/extension/start-saving.ts
function yn() {
  gn("saving", fn);
}

// src/extension/saving.ts
yn();
