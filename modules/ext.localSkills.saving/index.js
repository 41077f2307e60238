// Built from src/extension/saving.ts by `npm run build`. Change the source, not this file.
"use strict";
var cn = Object.defineProperty, dn = Object.defineProperties;
var mn = Object.getOwnPropertyDescriptors;
var je = Object.getOwnPropertySymbols;
var pn = Object.prototype.hasOwnProperty, fn = Object.prototype.propertyIsEnumerable;
var Xe = (e, t, n) => t in e ? cn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, O = (e, t) => {
  for (var n in t || (t = {}))
    pn.call(t, n) && Xe(e, n, t[n]);
  if (je)
    for (var n of je(t))
      fn.call(t, n) && Xe(e, n, t[n]);
  return e;
}, M = (e, t) => dn(e, mn(t));
var se = (e, t, n) => new Promise((r, o) => {
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
function ie(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), i = t.languageChain.find((u) => r.includes(u) || o && u === n), s = i !== void 0 && r.includes(i) ? i : o ? "default" : r.sort()[0], a = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: a, language: l, direction: l === null ? "auto" : yn(l) };
}
var gn = [
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
function yn(e) {
  return gn.includes(e) ? "rtl" : "ltr";
}

// src/core/survey/text.ts
function B(e, t) {
  if (e.text !== null)
    return ie(e.text, t.messages, t.locale);
  let n = t.taxonomy === null ? null : t.taxonomy.get(e.value);
  return n !== null && t.taxonomy !== null ? ie(n.label, t.messages, t.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function q(e, t) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : ie(e.title, t.messages, t.locale);
}

// src/ui/element.ts
function m(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((o) => r.setAttribute(o, t[o])), n.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function Ze(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}

// src/ui/survey-text.ts
function xn(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function D(e, t) {
  return xn(m("span", {}, e.text), e, t);
}

// src/ui/survey-form/answer-words.ts
function et(e, t, n) {
  let { messages: r } = e, o = (s, a) => {
    let l = m("bdi", {}, s);
    return a.then((u) => {
      let d = u.find((c) => c.code === s);
      Ze(l, d ? d.name : s);
    }, () => {
    }), l;
  }, i = ({ choices: s, kind: a, question: l }, u) => {
    let d = s === null ? void 0 : s.find(({ value: c }) => c === u);
    return d ? D(B(d, e), r) : a === "codes" && s === null && "choicesFrom" in l ? o(u, l.choicesFrom === "languages" ? t.loadLanguages() : t.loadWikis()) : a === "number" && u.trim() !== "" && isFinite(Number(u)) ? r.number(Number(u), (u.split(".")[1] || "").length) : l.type === "text" && l.inputType === "date" && !isNaN(Date.parse(u)) ? n(u) : u;
  };
  return (s, a) => m(
    "div",
    { class: "ext-localSkills-form-words" },
    ...a.map((l) => m("div", { dir: "auto" }, i(s, l)))
  );
}
function tt(e, t) {
  let { row: n, column: r, question: o } = e, { messages: i } = t;
  return n === null ? D(q(o, t), i) : m(
    "span",
    {},
    D(B(n, t), i),
    ...r === null ? [] : [": ", D(q(r, t), i)]
  );
}

// src/core/survey/special-choices.ts
var ge = "other";
var hn = { other: null, none: null, refused: null, dontKnow: null };
function ye(e) {
  return `${e}.${ge}`;
}
function j(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((t) => t !== null);
}
function xe(e) {
  return "special" in e ? e.special : hn;
}

// src/core/survey/parameters.ts
function Ne(e, t, n) {
  return `${e}.${t}.${n}`;
}
function bn(e, t) {
  return `${e}.${t}`;
}
function En(e) {
  let t = [], n = (r) => {
    t.push(r), r.type === "panel" && r.elements.forEach(n);
  };
  return e.pages.forEach((r) => r.elements.forEach(n)), t;
}
function z(e) {
  return En(e).filter((t) => t.type !== "panel" && t.type !== "html");
}
function K(e) {
  return z(e).reduce((t, n) => t.concat(Re(n)), []);
}
function Re(e) {
  let t = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((n) => M(O({}, t), { name: bn(e.name, n.value), row: n, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((n, r) => n.concat(e.columns.map((o) => M(O({}, t), { name: Ne(e.name, r.value, o.name), row: r, column: o, choices: o.choices }))), []);
    case "text":
      return [M(O({}, t), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [M(O({}, t), { choices: null, kind: "text" })];
    case "ranking":
      return [M(O({}, t), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [M(O({}, t), { choices: [...e.choices, ...j(e.special)] })];
    default: {
      let n = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === j(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", o = M(O({}, t), { choices: n ? null : e.choices, isMultiple: r });
      return xe(e).other === null ? [o] : [o, M(O({}, t), { name: ye(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/ui/notice.ts
function Q(e, ...t) {
  let n = m("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function G(...e) {
  return m("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
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
function Oe(e, t, n) {
  return Pe(e, t, n).length === 0;
}
function Pe(e, t, n) {
  let r = z(e).filter(({ type: s }) => s === "ranking").map(({ name: s }) => s), o = (s, a) => {
    let l = (s.get(a) || []).slice();
    return JSON.stringify(r.includes(a) ? l : l.sort());
  }, i = new Set(Array.from(t.keys()).concat(Array.from(n.keys())));
  return Array.from(i).filter((s) => o(t, s) !== o(n, s));
}

// src/ui/survey-form/conflict-notice.ts
function nt(e) {
  let { survey: t, texts: n, words: r, mine: o, saved: i, savedBy: s, keepMine: a, takeSaved: l } = e, { messages: u } = n, d = Pe(t, o, i), c = (f, b) => {
    let g = f.get(b.name) || [];
    return m("td", {}, g.length > 0 ? r(b, g) : m("em", {}, u.text("localskills-form-not-answered")));
  }, p = K(t).filter(({ name: f }) => d.includes(f)).map(
    (f) => m(
      "tr",
      {},
      m("th", { scope: "row" }, tt(f, n)),
      c(o, f),
      c(i, f)
    )
  );
  return Q(
    "error",
    m(
      "p",
      {},
      m("strong", {}, u.text("localskills-save-failed")),
      " ",
      s === null ? u.text("localskills-save-conflict-hidden") : u.text("localskills-save-conflict", s)
    ),
    p.length === 0 ? null : m(
      "div",
      { class: "ext-localSkills-form-conflict" },
      m(
        "table",
        { class: "wikitable" },
        m("thead", {}, m(
          "tr",
          {},
          m("th", { scope: "col" }, u.text("localskills-save-conflict-question")),
          m("th", { scope: "col" }, u.text("localskills-save-conflict-mine")),
          m("th", { scope: "col" }, u.text("localskills-save-conflict-saved"))
        )),
        m("tbody", {}, ...p)
      )
    ),
    G(
      H(u.text("localskills-save-keep-mine"), "primary", a),
      H(u.text("localskills-save-take-saved"), "normal", l)
    )
  );
}

// src/ui/wiki-words.ts
var wn = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Sn = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function rt(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !Sn.includes(n.nodeName.toUpperCase())) {
      let r = n, o = t, i = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(i) ? o = m("a", { href: i, target: "_blank", rel: "noopener" }) : wn.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), rt(r, o), o !== t && t.appendChild(o);
    }
  });
}
function Me(e) {
  let t = m("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return rt(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function ot(e, t, n) {
  let r = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  r.$input.attr({ "aria-label": n.text("localskills-save-as-text"), dir: "auto" });
  let o = H(n.text("localskills-save-copy"), "normal", () => {
    r.select(), document.execCommand("copy") && o.setLabel(n.text("localskills-save-copied"));
  });
  return m(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    m("summary", {}, n.text("localskills-save-as-text")),
    m("p", {}, n.text("localskills-save-as-text-help")),
    r.$element[0],
    G(o),
    m("p", {}, m("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Tn = ["offline", "session-lost", "read-only", "rate-limited", "other"], An = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
];
function vn(e, t) {
  let { context: { messages: n }, fault: r, tryAgain: o } = e, { question: i, imageUrl: s } = r.details.captcha, a = new OO.ui.TextInputWidget({ autocomplete: "off" }), l = () => {
    a.getValue().trim() !== "" && o({ captcha: { id: t, word: a.getValue().trim() } });
  };
  return a.on("enter", l), m(
    "div",
    { class: "ext-localSkills-form-captcha" },
    s === null ? null : m("img", { src: s, alt: n.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(a, {
      align: "top",
      label: i || n.text("localskills-save-captcha-answer")
    }).$element[0],
    G(H(n.text("localskills-form-publish"), "primary", l))
  );
}
function st(e) {
  var w, E;
  let { context: t, fault: n, title: r, pageText: o, isKept: i, tryAgain: s } = e, { messages: a, pageUrl: l } = t, { reason: u, explanation: d, details: c } = n, p = (E = (w = c.captcha) == null ? void 0 : w.id) != null ? E : null, f = u === "captcha" && p === null, b = f ? a.text("localskills-save-captcha-elsewhere") : a.text(`localskills-save-${u}`, t.user === null ? "" : t.user.name), g = [
    m("p", {}, m("strong", {}, a.text("localskills-save-failed")), " ", b),
    m("p", {}, a.text(i ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return c.html !== void 0 ? g.push(m("p", {}, a.text("localskills-save-wiki-says")), Me(c.html)) : d !== "" && g.push(
    m("p", {}, a.text("localskills-save-wiki-says")),
    m("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && g.push(m("p", {}, m("a", {
    href: l("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, a.text("localskills-save-log-in")))), p !== null && g.push(vn(e, p)), u === "filter-warning" && g.push(G(H(
    a.text("localskills-save-anyway"),
    "normal",
    () => s({ warningsAccepted: !0 })
  ))), Tn.includes(u) && g.push(G(H(a.text("localskills-save-try-again"), "normal", () => s()))), (f || An.includes(u)) && g.push(ot(o, l(r, { action: "edit" }), a)), Q(u === "filter-warning" ? "warning" : "error", ...g);
}
function it(e, t) {
  let { messages: n } = e, { html: r } = t.details;
  return Q(
    "warning",
    m(
      "p",
      {},
      m("strong", {}, n.text("localskills-form-refused")),
      " ",
      n.text(`localskills-save-${t.reason}`)
    ),
    r === void 0 ? null : m("p", {}, n.text("localskills-save-wiki-says")),
    r === void 0 ? null : Me(r)
  );
}

// src/core/exchange/exchange-record.ts
var J = { offer: "Offer a skill", seek: "Seek a skill" };

// src/core/wikitext/character-references.ts
var kn = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Nn = Rn();
function Rn() {
  let e = kn.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var On = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function he(e, t) {
  return e.includes("&") ? e.replace(On, (n, r, o, i) => {
    var s;
    return r !== void 0 ? (s = Nn.get(r)) != null ? s : n : t(o === void 0 ? parseInt(i, 16) : parseInt(o, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var Pn = '"&:<=>[]{|}', Mn = "!'_~", at = 32, Ln = Ie(Pn), In = Ie(Mn), $n = Ie("#*+-;");
function Ie(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function Vn(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Fn = 65343, _n = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Un(e, t, n) {
  let r = t === 0, o = t === e.length - 1;
  if (n >= 128)
    return Vn(n) || n === Fn;
  if (n < 32 || n === 127 || Ln[n] === 1 || r && $n[n] === 1)
    return !0;
  if (In[n] === 1)
    return r || o || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case at:
      return r || o || e.charCodeAt(t - 1) === at;
    case 73:
    case 80:
    case 82:
      return _n.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var Dn = [
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
], Le = "\u0345";
function lt(e) {
  let t = e.codePointAt(0);
  return e === Le || Dn.some(([n, r]) => t >= n && t <= r) || (Le + e).normalize("NFD") !== Le + e.normalize("NFD");
}
var ut = 768, Hn = 32, Gn = /[\u0300-\uffff]{1000}/;
function Wn(e) {
  return !Gn.test(e) && e.normalize("NFC") === e;
}
function Bn() {
  let e = "";
  return (t, n, r) => {
    if (r || n < ut)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!lt(t))
        return e = t, !1;
      if (e.length < Hn && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function X(e) {
  let t = Wn(e) ? null : Bn(), n = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let i = e.codePointAt(o), s = o + (i > 65535 ? 2 : 1), a = Un(e, o, i);
    i >= ut && o === 0 && !a && (a = lt(e.slice(0, s))), t !== null && (a = t(e.slice(o, s), i, a)), a && (n += `${e.slice(r, o)}&#${i};`, r = s), o = s;
  }
  return n + e.slice(r);
}
function ae(e) {
  return he(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/write.ts
var qn = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function be(e, t) {
  ct(e);
  let n = `{{${e}
`;
  for (let [r, o] of t)
    ct(r), n += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${n}}}`;
}
function ct(e) {
  if (qn.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/exchange/prefilled-templates.ts
function dt(e, t, n) {
  let r = n.filter(({ template: o }) => o === J[e]).map(({ parameters: o }) => ae(o.get("skill") || ""));
  return t.filter(({ skill: o }) => !r.includes(o));
}
function mt(e, t, n, r, o) {
  let i = o.map(({ parameters: l }) => l.get("id")), s = 0, a = () => {
    let l;
    do
      l = e.charAt(0) + ++s;
    while (i.includes(l));
    return l;
  };
  return t.map(({ skill: l, level: u }) => be(J[e], [
    ["id", a()],
    ["skill", l],
    ...u === null ? [] : [["level", String(u)]],
    ["languages", n],
    ["confirmed", r],
    ["status", "open"]
  ].map(([d, c]) => [d, X(c)]))).join(`

`);
}

// src/core/wikitext/extension-tags.ts
var pt = [
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
function Ee() {
  return { starts: [], ends: [], lengths: [] };
}
function le(e, t, n) {
  var s;
  let { starts: r, ends: o, lengths: i } = e;
  i.push(((s = i[i.length - 1]) != null ? s : 0) + n - t), r.push(t), o.push(n);
}
function Z(e, t) {
  let { starts: n } = e, r = 0, o = n.length;
  for (; r < o; ) {
    let i = Math.floor((r + o) / 2);
    n[i] < t ? r = i + 1 : o = i;
  }
  return r;
}
function ft(e, t) {
  let { starts: n, ends: r } = e, o = [], i = 0;
  for (let s = 0; s < n.length; s++)
    o.push(t.slice(i, n[s])), i = r[s];
  return o.push(t.slice(i)), o.join("");
}
function $e(e, t) {
  var n;
  return t - ((n = e.lengths[Z(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var ee = -1, Ve = /[[{<]|\n(?==)|-(?={)/g, zn = /[[{<\]]|\n(?==)|-(?={)/g, Kn = /[[{<\n]|-(?={)/g, gt = /[[{<}|]|\n(?==)|-(?={)/g, yt = /[[{<}|=]|\n(?==)|-(?={)/g, Fe = /[[\]{}<>|]/g, Qn = 10, xt = 45, Jn = 60, ht = 61, bt = 91, Et = 93, _e = 123, Yn = 124, jn = 125, Xn = 6;
function wt(e, t) {
  let n = "", r = 0, o = null, i = [], s = [], a = null, l = Ve, u = [], d = 0, c = [];
  function p(y, h, S) {
    let A = h;
    for (; A < r && A - h < S && n.charCodeAt(A) === y; )
      A++;
    return A - h;
  }
  function f() {
    return a !== null && d > a.partsStart && u[d - 1] === ee;
  }
  function b() {
    a === null ? l = Ve : a.kind === "=" ? l = Kn : a.kind === "[" ? l = zn : l = f() ? yt : gt;
  }
  function g(y, h, S, A) {
    a = { kind: y, count: h, contentStart: S, afterHyphen: A, partsStart: d }, s.push(a), b();
  }
  function w() {
    s.pop(), a = s.length > 0 ? s[s.length - 1] : null, b();
  }
  function E(y) {
    let h = p(ht, y, Xn);
    return h > 1 || h === 1 && !f() ? (g("=", h, y + h, !1), y + h) : y;
  }
  function v(y, h) {
    let S = p(_e, y, r);
    return S > 1 && g("{", S, y + S, h), y + S;
  }
  function L(y, h) {
    let S = p(jn, h, Math.min(y.count, 3));
    if (S < 2)
      return h + 1;
    let A = y.contentStart - S, _ = h + S, U = S === 3 ? C(y, h) : null;
    for (S === 2 && T(y, h); c.length > 0 && c[c.length - 1].from >= A; )
      c.pop();
    return U !== null && c.push({ from: A, to: _, text: U }), x(y, A, S), _;
  }
  function x(y, h, S) {
    let A = y.count - S;
    d = y.partsStart, s.pop(), a = s.length > 0 ? s[s.length - 1] : null, A > 1 ? g(y.kind, A, h, y.afterHyphen) : A === 1 && y.kind === "{" && y.afterHyphen ? g("-", 2, h, !1) : b();
  }
  function T(y, h) {
    let S = d > y.partsStart, A = S ? u[y.partsStart] - 1 : h, _ = k(y.contentStart, A), U = e(_.isWhole ? _.text : `${_.text}<`, S);
    if (U !== null) {
      let fe = u.slice(y.partsStart, d);
      i.push({ template: U, start: y.contentStart - 2, end: h + 2, parts: fe });
    }
  }
  function C(y, h) {
    if (d === y.partsStart)
      return null;
    let S = u[y.partsStart], A = d > y.partsStart + 2 ? u[y.partsStart + 2] - 1 : h;
    return k(S, A);
  }
  function k(y, h) {
    var fe;
    let S = c.length;
    for (; S > 0 && c[S - 1].from >= y; )
      S--;
    let A = o === null ? 0 : Z(o, y), _ = "", U = y;
    for (; ; ) {
      let W = c[S], oe = Math.min(h, W ? W.from : h, (fe = o == null ? void 0 : o.starts[A]) != null ? fe : h);
      Fe.lastIndex = U;
      let ke = Fe.test(n) ? Math.min(Fe.lastIndex - 1, oe) : oe;
      if (_ += n.slice(U, ke), ke < oe || oe === h)
        return { text: _, isWhole: ke === h };
      if (W && oe === W.from) {
        if (_ += W.text.text, !W.text.isWhole)
          return { text: _, isWhole: !1 };
        U = W.to, S++;
      } else o !== null && (U = o.ends[A]);
      A = o === null ? 0 : Z(o, U);
    }
  }
  function V(y) {
    o === null && (o = Ee(), t.begin(n, o));
    let h = t.skip(y);
    return t.atLineStart ? (t.atLineStart = !1, E(h)) : h;
  }
  function N(y, h) {
    switch (y) {
      case Qn:
        return a !== null && a.kind === "=" && w(), E(h + 1);
      case Jn:
        return V(h);
      case xt:
        return n.charCodeAt(h + 2) === _e ? v(h + 1, !0) : (g("-", 2, h + 2, !1), h + 2);
      case _e:
        return v(h, !1);
      case bt: {
        let S = p(bt, h, r);
        return S > 1 && g("[", S, h + S, !1), h + S;
      }
      default:
        return R(a, y, h);
    }
  }
  function R(y, h, S) {
    if (y.kind === "{")
      return L(y, S);
    let A = h === Et ? Et : xt;
    return n.charCodeAt(S + 1) !== A ? S + 1 : (x(y, y.contentStart - 2, 2), S + 2);
  }
  function F() {
    let y = E(0);
    for (; ; ) {
      if (l.lastIndex = y, !l.test(n))
        return;
      y = l.lastIndex;
      let h = n.charCodeAt(y - 1);
      h === Yn ? (u[d] = y, u[d + 1] = ee, d += 2, l = yt) : h === ht ? (u[d - 1] = y - 1, l = gt) : y = N(h, y - 1);
    }
  }
  return (y) => (n = y, r = y.length, o = null, i = [], s.length = 0, a = null, l = Ve, u = [], d = 0, c = [], F(), n = "", t.end(), { calls: i, removed: o });
}

// src/core/wikitext/skip-angle.ts
var Zn = 60, St = 62, Ct = 47, Tt = 10;
function At(e) {
  return e === 32 || e === 9;
}
function vt(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === St || n === Ct && e.charCodeAt(t + 1) === St;
}
function kt(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function er(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, o) => {
    let i = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: o, closing: new RegExp(`</${i}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(kt(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function Nt(e) {
  let t = er(e), n = Math.max(...Array.from(t.keys(), (g) => g.length)), r = "", o = Ee(), i = !1, s = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: d, atLineStart: !1 };
  function l(g, w) {
    r = g, o = w, i = !1, s.clear(), a.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function d(g) {
    return r.startsWith("!--", g + 1) ? c(g) : f(g);
  }
  function c(g) {
    let w = r.indexOf("-->", g + 4);
    if (w === -1)
      return le(o, g, r.length), r.length;
    let E = g;
    for (; E > 0 && At(r.charCodeAt(E - 1)); )
      E--;
    if (E > 0 && r.charCodeAt(E - 1) === Tt) {
      let v = p(w + 3);
      if (r.charCodeAt(v) === Tt)
        return le(o, E, v + 1), a.atLineStart = !0, v + 1;
    }
    return le(o, g, w + 3), w + 3;
  }
  function p(g) {
    for (; ; ) {
      for (; At(r.charCodeAt(g)); )
        g++;
      let w = r.startsWith("<!--", g) ? r.indexOf("-->", g + 4) : -1;
      if (w === -1)
        return g;
      g = w + 3;
    }
  }
  function f(g) {
    let w = g + 1, E = w;
    for (; E - w <= n && E < r.length && !vt(r, E) && r.charCodeAt(E) !== Zn; )
      E++;
    let v = r.slice(w, E), L = kt(v), x = t.get(L);
    if (x === void 0 || i || !vt(r, E))
      return w;
    let T = r.indexOf(">", E);
    if (T === -1)
      return i = !0, w;
    let C = T + 1;
    if (x.kind !== "ignored" && r.charCodeAt(T - 1) !== Ct) {
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
  function b({ closing: g }, w) {
    g.lastIndex = w;
    let E = g.exec(r);
    return E === null ? -1 : E.index + E[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function ue(e) {
  return e.split(" ");
}
var Rt = ue(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), tr = new Set(Rt.concat(ue(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), nr = new Set(ue("articlepath pageid server servername scriptpath stylepath")), rr = new Set(Rt.concat(ue(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), or = new Set(ue(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Ot(e) {
  return tr.has(e) || nr.has(e.toLowerCase());
}
function Pt(e) {
  return rr.has(e) || or.has(e.toLowerCase());
}

// src/core/wikitext/title.ts
var Lt = [
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
], sr = 255, ir = /[\u200e\u200f\u202a-\u202e]+/g, ar = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, lr = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, ur = /(?:^|\/)\.\.?(?:\/|$)/, cr = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, dr = /[\u01c4-\u01cc\u01f1-\u01f3]/, mr = /[\u10d0-\u10ff]/;
function pr(e) {
  if (dr.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (mr.test(e))
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
function fr(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return pr(t) + e.slice(t.length);
}
function gr(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function Mt(e) {
  return e.replace(ir, "").replace(ar, " ").replace(/^ | $/g, "");
}
function yr(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function xr(e) {
  let t = he(
    e,
    (n) => yr(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function It(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let i of n)
    for (let s of i)
      o.set(Mt(s).toLowerCase(), i[0]);
  return (i) => {
    let s = Mt(xr(i));
    if (s.includes("\uFFFD") || cr.test(s))
      return null;
    let a = t;
    s.charAt(0) === ":" && (a = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let d = o.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      d !== void 0 && (a = d, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let u = s.indexOf("#");
    return u !== -1 && (s = s.slice(0, u).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || lr.test(s) || ur.test(s) || gr(s) > sr ? null : (a === "" ? "" : `${a}:`) + (r ? fr(s) : s);
  };
}

// src/core/wikitext/trim.ts
function $t(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function te(e, t, n) {
  for (; t < n && $t(e.charCodeAt(t)); )
    t++;
  for (; n > t && $t(e.charCodeAt(n - 1)); )
    n--;
  return e.slice(t, n);
}

// src/core/wikitext/template-name.ts
var hr = /^subst:/iu, br = /^safesubst:/iu, Vt = /^msgnw:/iu, Er = /^msg:/iu, wr = /^raw:/iu, Sr = 1e3, Tr = 200;
function Ft(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: i = !0 } = e, s = It({
    defaultNamespace: "Template",
    namespaces: Lt.concat(o, [["Template", ...r]]),
    capitalLinks: i
  }), a = /* @__PURE__ */ new Map(), l = (c, p) => {
    let f = s(c);
    if (f === null)
      throw new RangeError(`\u201C${c}\u201D cannot be a template: no page can have this title.`);
    a.set(f, p);
  };
  for (let c of Object.keys(n)) {
    let p = n[c];
    if (!t.includes(p))
      throw new RangeError(`The redirect \u201C${c}\u201D leads to \u201C${p}\u201D, which is none of the templates to look for.`);
    l(c, p);
  }
  t.forEach((c) => l(c, c));
  let u = (c, p) => {
    var w;
    let f = te(c, 0, c.length);
    if (hr.test(f) || (f = f.replace(br, ""), f = te(f, 0, f.length), !p && Ot(f)))
      return null;
    f = (Vt.test(f) ? f.replace(Vt, "") : f.replace(Er, "")).replace(wr, "");
    let b = f.indexOf(":");
    if (b !== -1 && Pt(f.slice(0, b)))
      return null;
    let g = s(f);
    return g === null ? null : (w = a.get(g)) != null ? w : null;
  }, d = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (c, p) => {
    if (c.length > Tr)
      return u(c, p);
    let f = p ? d.with : d.without, b = f.get(c);
    return b === void 0 && (f.size === Sr && (d = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), b = u(c, p), f.set(c, b)), b;
  };
}

// src/core/wikitext/template-reader.ts
function ne(e) {
  var r;
  let t = Ft(e), n = wt(t, Nt((r = e.extensionTags) != null ? r : pt));
  return (o) => {
    let { calls: i, removed: s } = n(o), a = null;
    return i.sort((l, u) => l.start - u.start).map((l) => {
      var f;
      let { template: u, start: d, end: c } = l;
      if (s === null || ((f = s.starts[Z(s, d)]) != null ? f : c) >= c)
        return { template: u, parameters: _t(o, l.parts, c), start: d, end: c };
      a = a != null ? a : ft(s, o);
      let p = l.parts.map((b) => b === ee ? ee : $e(s, b));
      return { template: u, parameters: _t(a, p, $e(s, c)), start: d, end: c };
    });
  };
}
function _t(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let i = 0; i < t.length; i += 2) {
    let s = t[i], a = t[i + 1], l = i + 2 < t.length ? t[i + 2] - 1 : n - 2;
    a === ee ? r.set(String(++o), e.slice(s, l)) : r.set(te(e, s, a), te(e, a + 1, l));
  }
  return r;
}

// src/ui/list-words.ts
function Ut(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/survey-form/answer-notices.ts
function Dt(e, t) {
  return m("a", { href: e }, m("bdi", {}, t));
}

// src/ui/survey-form/next-steps.ts
var Ar = 20;
function Ht(e, t, n, r) {
  let { messages: o, titles: i, pageUrl: s, wiki: a, now: l } = e, { survey: u, texts: d } = t, { measures: c } = u, p = i.people(r.name), f = ne({
    templates: [J.offer, J.seek],
    templateNamespaces: e.templateNamespaces
  }), b = m("ul", {}), g = m(
    "div",
    { class: "ext-localSkills-form-next" },
    m("h3", { class: "ext-localSkills-form-panel-title" }, o.text("localskills-next-heading")),
    b
  );
  g.hidden = !0;
  let w = (x) => {
    let T = z(u).find((N) => N.name === x), C = T && "choices" in T ? T.choices : [], k = T ? j(xe(T)) : [], V = (N) => !k.some(({ value: R }) => R === N) && !u.notInStatistics.includes(N);
    return {
      skills: (x !== null && n.get(x) || []).filter(V).map((N) => {
        let [R] = c.grid !== null && n.get(Ne(c.grid, N, "ability")) || [];
        return { skill: N, level: R !== void 0 && /^[1-5]$/.test(R) ? Number(R) : null };
      }),
      label(N) {
        let R = C.find(({ value: F }) => F === N);
        return R ? B(R, d).text : N;
      }
    };
  }, E = (x, T) => {
    b.appendChild(m("li", {}, Dt(x, T))), g.hidden = !1;
  }, v = (x, T, C) => {
    let { skills: k, label: V } = w(T), N = f(C && C.latest.text || ""), R = dt(x, k, N).slice(0, Ar).map((F) => x === "offer" ? F : M(O({}, F), { level: null }));
    R.length > 0 && E(s(p, {
      action: "edit",
      section: "new",
      preload: `Template:${J[x]}/preload`,
      "preloadparams[]": mt(x, R, o.language, l().toISOString().slice(0, 10), N),
      preloadtitle: o.text(`localskills-next-${x}-heading`)
    }), o.text(`localskills-next-${x}`, Ut(R.map(({ skill: F }) => V(F)), o.language)));
  }, L = i.results(u.id);
  return a.existingPages([L]).then((x) => {
    x.length > 0 && E(s(L), o.text("localskills-form-results"));
  }).catch(() => {
  }), w(c.canTeach).skills.length + w(c.wantToLearn).skills.length > 0 && a.readPages([p]).then((x) => {
    v("offer", c.canTeach, x.get(p)), v("seek", c.wantToLearn, x.get(p));
  }).catch(() => {
  }), g;
}

// src/wiki/port.ts
var we = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function Ue(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/survey/number-text.ts
var vr = [
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
], Cr = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function De(e) {
  let t = e.trim().replace(/[^ -~]/g, kr), n = Cr.exec(t);
  if (n === null)
    return null;
  let [, r, o = "", i, s = ""] = n, a = /^[1-9]\d{0,2}$/.test(o) && s.length === 3 && (i === "," || s.endsWith("0") && !e.includes("\u066B"));
  if (o + s === "" || a)
    return null;
  let l = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = s.replace(/0+$/, ""), d = u === "" ? l : `${l}.${u}`;
  return r === "-" && d !== "0" ? `-${d}` : d;
}
function kr(e) {
  let t = e.charCodeAt(0), n = vr.find((r) => t >= r && t < r + 10);
  return n !== void 0 ? String(t - n) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/canonical-value.ts
function Se(e, t) {
  var o;
  let { kind: n, question: r } = t;
  return n === "number" ? (o = De(e)) != null ? o : e.trim() : n === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/conditions/evaluate-condition.ts
function Bt(e, t, n = () => !1) {
  return ve(e.expression, t, n) == !0;
}
function ve(e, t, n) {
  let r = (o) => ve(o, t, n);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return Nr(t(e.parameter));
    case "unary": {
      let o = r(e.operand);
      return e.operator === "not" ? !o : e.operator === "negative" ? Gt("-", 0, o) : I(o) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: o, left: i, right: s } = e;
      if (o !== "equal" && o !== "notequal")
        return Gt(o, r(i), r(s));
      let a = [i, s].some((l) => l.kind === "answer" && n(l.parameter));
      return ce(r(i), r(s), a) === (o === "equal");
    }
  }
}
function P(e) {
  return typeof e == "object" && e !== null;
}
function Ae(e) {
  return e == null;
}
function I(e) {
  return P(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function Nr(e) {
  var t;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (t = qt(e)) != null ? t : e;
}
function qt(e) {
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
function Gt(e, t, n) {
  switch (e) {
    case "less":
      return Te(t, n);
    case "greater":
      return Te(n, t);
    case "lessorequal":
      return ce(t, n) || Te(t, n);
    case "greaterorequal":
      return ce(t, n) || Te(n, t);
    case "contains":
      return Y(t, n);
    case "notcontains":
      return !t && !I(n) || !zt(t, n) && !Y(t, n);
    case "anyof":
      return Wt(t, n);
    case "noneof":
      return !Wt(t, n);
    case "allof":
      return (!!t || I(n)) && (P(n) ? n.every((r) => Y(t, r)) : Y(t, n));
    default:
      return Rr(e, He(t, n), He(n, He(t, n)));
  }
}
function He(e, t) {
  return I(e) ? typeof t == "number" ? 0 : typeof e == "string" ? e : typeof t == "string" ? "" : P(t) ? [] : 0 : e;
}
function Rr(e, t, n) {
  if (e === "and")
    return t && n;
  if (e === "or")
    return t || n;
  if (P(t) || P(n))
    return;
  let r = t, o = n;
  switch (e) {
    case "+":
      return typeof t == "string" || typeof n == "string" ? String(t) + String(n) : Ge(r + o, Math.max(re(r), re(o)));
    case "-":
      return Ge(r - o, Math.max(re(r), re(o)));
    case "*":
      return Ge(r * o, re(r) + re(o));
    case "/":
      return o ? r / o : void 0;
    case "%":
      return o ? r % o : void 0;
    default:
      return Math.pow(r, o);
  }
}
function re(e) {
  let [, t] = String(e).split(".");
  return t === void 0 || typeof e == "string" && qt(e) === null ? 0 : t.length;
}
function Ge(e, t) {
  return t > 0 ? parseFloat(e.toFixed(Math.min(t, 100))) : e;
}
function Te(e, t) {
  return !Ae(e) && !Ae(t) && e < t;
}
function ce(e, t, n = !1) {
  return e === t ? !0 : P(e) || P(t) ? P(e) && P(t) ? Or(e, t, n) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || t === null) && I(e) && I(t)
  ) : typeof e == "string" && typeof t == "string" ? e.trim().toLowerCase() === t.trim().toLowerCase() : I(e) || I(t) ? (Ae(e) || e === "") && (Ae(t) || t === "") : typeof e != typeof t && typeof e != "number" && typeof t != "number" ? String(e).toLowerCase() === String(t).toLowerCase() : Number(e) === Number(t);
}
function Or(e, t, n) {
  let [r, o] = n ? [e, t] : [e.slice().sort(), t.slice().sort()];
  return r.length === o.length && r.every((i, s) => ce(i, o[s]));
}
function zt(e, t) {
  return P(e) ? !1 : I(e) || !t;
}
function Y(e, t) {
  if (P(e)) {
    let n = P(t) ? t : [t];
    return e.length > 0 && n.every((r) => e.some((o) => ce(o, r)));
  }
  return !zt(e, t) && String(e).toLowerCase().includes(String(t).toLowerCase());
}
function Wt(e, t) {
  return I(e) || I(t) ? I(t) && (I(e) || !P(e) || e.length > 0) : P(e) ? P(t) ? t.some((n) => Y(e, n)) : Y(e, t) : Y(t, e);
}

// src/core/survey/conditions/condition-parameters.ts
function Kt(e) {
  let t = /* @__PURE__ */ new Set();
  return de(e.expression, t), Array.from(t);
}
function de(e, t) {
  switch (e.kind) {
    case "answer":
      t.add(e.parameter);
      break;
    case "unary":
      de(e.operand, t);
      break;
    case "binary":
      de(e.left, t), de(e.right, t);
      break;
    case "iif":
      e.operands.forEach((n) => de(n, t));
      break;
  }
}

// src/core/survey/conditions/resolution-order.ts
function Qt(e) {
  let t = Pr(e), n = /* @__PURE__ */ new Map();
  return Lr(t).forEach((r) => r.forEach((o) => {
    let i = !Ir(r);
    n.set(o, {
      element: o.element,
      parent: o.parent && n.get(o.parent),
      visibleIf: i ? o.element.visibleIf : null,
      items: i ? o.items : []
    });
  })), Array.from(n.values());
}
function We(e) {
  return "isRequired" in e;
}
function Be(e) {
  return e.split(".", 1)[0];
}
function Pr(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = (o, i) => {
    let s = { element: o, parent: i, items: Mr(o), needs: i === null ? [] : [i] };
    t.push(s), We(o) ? n.set(o.name, s) : "elements" in o && o.elements.forEach((a) => r(a, s));
  };
  return e.pages.forEach((o) => r(o, null)), t.forEach(({ element: o, items: i, needs: s }) => {
    var a;
    i.map(({ visibleIf: l }) => l).concat((a = o.visibleIf) != null ? a : []).forEach((l) => Kt(l).forEach((u) => {
      let d = n.get(Be(u));
      d !== void 0 && !s.includes(d) && s.push(d);
    }));
  }), t;
}
function Mr(e) {
  let t = [], n = (r, o, i = "") => r.forEach(({ value: s, visibleIf: a, isRetired: l }) => {
    a !== null && !l && t.push({ isRow: o, column: i, value: s, visibleIf: a });
  });
  return "choices" in e && n(e.choices, !1), "rows" in e && n(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => n(o, !1, r)), t;
}
function Lr(e) {
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
function Ir(e) {
  return e.length > 1 || e.some((t) => t.needs.includes(t));
}

// src/core/survey/conditions/visibility.ts
function Jt(e) {
  let t = Qt(e), n = t.filter(Yt), r = /* @__PURE__ */ new Map();
  t.forEach(({ element: i }) => {
    We(i) && r.set(i.name, i);
  });
  let o = (i) => {
    var s;
    return ((s = r.get(i)) == null ? void 0 : s.type) === "ranking";
  };
  return (i) => {
    let s = Vr(i), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (p) => $r(s.values().get(p), r.get(p)), d = ({ expression: p }) => ve(p, u, o) === !0;
    for (let p of n) {
      let { element: { name: f }, parent: b, visibleIf: g } = p;
      if (b !== null && a.has(b) || g !== null && !d(g)) {
        a.add(p), l.add(qe(f, b === null)), s.reduce(f, () => []);
        continue;
      }
      let w = p.items.filter((E) => !Bt(E.visibleIf, u, o));
      w.length > 0 && (w.forEach(({ value: E, isRow: v, column: L }) => l.add(me(f, v, E, L))), s.reduce(f, (E, v) => {
        let [, L = "", x = ""] = v.split(".");
        return l.has(me(f, !0, L, "")) ? [] : (
          // The text of "other" is no code.
          L !== "" && "special" in p.element ? E : E.filter((T) => !l.has(me(f, !1, T, x)))
        );
      }));
    }
    let c = {
      isShown: (p) => !l.has(qe(p, !1)),
      isPageShown: (p) => !l.has(qe(p, !0)),
      isChoiceShown: (p, f, b = "") => !l.has(me(p, !1, f, b)),
      isRowShown: (p, f) => !l.has(me(p, !0, f, "")),
      isRequired(p) {
        let f = r.get(p);
        return f !== void 0 && !f.isRetired && c.isShown(p) && (f.requiredIf === null ? f.isRequired : d(f.requiredIf));
      },
      values: s.values()
    };
    return c;
  };
}
function Yt(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && Yt(e.parent);
}
function qe(e, t) {
  return `${t} ${e}`;
}
function me(e, t, n, r) {
  return `${e} ${t} ${n} ${r}`;
}
function $r(e = [], t) {
  let n = t == null ? void 0 : t.type;
  if (n === "checkbox" || n === "tagbox" || n === "ranking")
    return e;
  let [r = null] = e, o = (t == null ? void 0 : t.type) === "text" && t.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function Vr(e) {
  let t = null, n = /* @__PURE__ */ new Map();
  return {
    values: () => t != null ? t : e,
    reduce(r, o) {
      var i;
      n.size === 0 && e.forEach((s, a) => {
        var u;
        let l = Be(a);
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
var Zt = ["survey", "revision", "submitted", "language"];

// src/core/survey/read-answer.ts
var pe = "Skills survey answer";
function en(e, t) {
  let n = K(e), r = /* @__PURE__ */ new Set([...Zt, ...n.map((o) => o.name)]);
  return (o) => {
    let i = t(o), s = i.filter((p) => Je(e.id, p)), a = s[s.length - 1];
    if (a === void 0)
      return M(O({}, Fr), { exclusion: i.length === 0 ? "no-answer" : "other-survey" });
    let l = _r(a, n), u = a.parameters.get("revision") || "", d = new Map(Array.from(a.parameters).filter(([p]) => !r.has(p))), c = l.size === 0 && Array.from(d.values()).every((p) => p.trim() === "");
    return {
      exclusion: s.length > 1 ? "several-answers" : c ? "withdrawn" : null,
      values: l,
      unknown: d,
      definitionRevision: /^[1-9]\d{0,14}$/.test(u) ? Number(u) : null,
      submitted: a.parameters.get("submitted") || null,
      language: a.parameters.get("language") || null
    };
  };
}
function Je(e, t) {
  let n = t.parameters.get("survey");
  return n === void 0 || n === "" || ae(n) === e;
}
var Fr = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function _r(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of t) {
    let o = e.parameters.get(r.name), i = o === void 0 || o === "" ? [] : Ur(ae(o), r);
    i.length > 0 && n.set(r.name, i);
  }
  return n;
}
function Ur(e, t) {
  let n = t.isMultiple ? e.split(";") : [e];
  return Array.from(new Set(n.map((r) => Se(r, t)))).filter((r) => r !== "");
}

// src/core/survey/write-answer.ts
function nn(e) {
  var s, a, l;
  let t = [
    ["survey", e.survey.id],
    ["revision", String(e.definitionRevision)],
    ["submitted", e.submitted.replace(/\.\d+(?=Z$)/, "")]
  ];
  e.language !== null && t.push(["language", e.language]);
  let { values: n } = Jt(e.survey)(e.values);
  for (let u of K(e.survey)) {
    let { name: d, question: c } = u, f = d !== ye(c.name) || u.row !== null || ((s = n.get(c.name)) != null ? s : []).includes(ge) ? ((a = n.get(d)) != null ? a : []).map((b) => Se(b, u)).filter((b) => b !== "") : [];
    f.length > 0 && t.push([d, X(f.join(";"))]);
  }
  let r = be(pe, t), o = Array.from((l = e.unknown) != null ? l : []), i = tn(r, o);
  return Hr(i, o) ? i : tn(r, o.map(
    ([u, d]) => [X(u), X(d)]
  ));
}
function tn(e, t) {
  return e.slice(0, -2) + t.map(Wr).join("") + e.slice(-2);
}
var Dr = ne({ templates: [pe] });
function Hr(e, t) {
  let n = Dr(e)[0];
  return n !== void 0 && n.start === 0 && n.end === e.length && t.every(
    ([r, o]) => {
      var i;
      return ((i = n.parameters.get(r)) == null ? void 0 : i.trim()) === o.trim();
    }
  );
}
var Gr = /^[^=|{}[\]<>&\s]+(?: [^=|{}[\]<>&\s]+)*$/;
function Wr([e, t]) {
  let n = (r) => r.startsWith("=") ? `
${r}` : r;
  return `|${n(e)}${Gr.test(e) ? "" : `
`}=${n(t)}
`;
}
function rn(e, t, n, r) {
  let o = Br(r(e).filter((a) => Je(n, a)));
  if (o.length === 0)
    return e.trim() === "" ? `${t}
` : `${t}

${e.replace(/^\s+/, "")}`;
  let i = "", s = 0;
  return o.forEach((a, l) => {
    i += e.slice(s, a.start) + (l === 0 ? t : ""), s = a.end;
  }), i + e.slice(s);
}
function Br(e) {
  let t = [], n = 0;
  for (let r of e.slice().sort((o, i) => o.start - i.start))
    r.start >= n && (t.push(r), n = r.end);
  return t;
}

// src/ui/survey-form/read-answer-page.ts
function Ye(e) {
  return ne({ templates: [pe], templateNamespaces: e.templateNamespaces });
}
function Ce(e, t) {
  let n = en(t, Ye(e));
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
function on(e, t, n) {
  let { survey: r, definitionRevision: o } = t, { wiki: i, messages: s, titles: a } = e, l = Ye(e), u = Ce(e, r), d = a.answer(r.id, n), c = t.answer, p = (x) => {
    let T = nn({
      survey: r,
      definitionRevision: o,
      submitted: e.now().toISOString(),
      language: s.language,
      values: x,
      // A withdrawn answer keeps nothing of what was answered.
      unknown: x.size === 0 ? /* @__PURE__ */ new Map() : c.reading.unknown
    });
    return rn(c.text, T, r.id, l);
  }, f = (x, T) => x.reading.exclusion === (T.size === 0 ? "withdrawn" : null) && Oe(r, x.reading.values, T), b = () => se(null, null, function* () {
    return u((yield i.readPages([d])).get(d));
  }), g = (x, T, C, k) => se(null, null, function* () {
    let V = yield b();
    if (V.revision !== c.revision)
      return w(V, x, T, C, k);
    let N = p(x), R;
    try {
      R = yield i.save(O({ title: d, text: N, summary: T, baseRevision: c.revision }, C));
    } catch (F) {
      if (Ue(F) && F.reason === "edit-conflict")
        return w(yield b(), x, T, C, k);
      throw F;
    }
    return R.mergedWith !== void 0 ? w(yield b(), x, T, C, k) : (c = u({
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
  }), w = (x, T, C, k, V) => se(null, null, function* () {
    return x.user === n && f(x, T) ? (c = x, { kind: "published" }) : !V && (T.size === 0 || Oe(r, x.reading.values, c.reading.values)) ? (c = x, g(T, C, k, !0)) : { kind: "conflict", saved: x };
  }), E = (x, T, C) => g(x, T, C, !1).catch((k) => ({
    kind: "fault",
    fault: Ue(k) ? k : new we("other", String(k))
  })), v = `[[${a.survey(r.id)}]]`;
  return {
    base: () => c,
    rebase(x) {
      c = x;
    },
    pageText: p,
    publish(C) {
      return se(this, arguments, function* (x, T = {}) {
        if (f(c, x) && c.reading.definitionRevision === o)
          return { kind: "unchanged" };
        let k = c.reading.values.size === 0, V = s.text(k ? "localskills-save-summary-answer" : "localskills-save-summary-change", v);
        return E(x, V, T);
      });
    },
    withdraw: (x = {}) => E(/* @__PURE__ */ new Map(), s.text("localskills-save-summary-withdraw", v), x)
  };
}

// src/ui/survey-form/review.ts
function sn(e) {
  let { texts: t, pages: n, visible: r, words: o, onChange: i } = e, { messages: s } = t, a = (d, c) => {
    let p = "rows" in d ? d.rows.filter(({ value: g }) => r.isRowShown(d.name, g)) : [], f = p.filter(({ value: g }) => c.some(({ row: w }) => w !== null && w.value === g)), b = d.type === "matrixdropdown" ? d.columns : [];
    return m(
      "div",
      {},
      m(
        "table",
        { class: "ext-localSkills-form-review-rows" },
        b.length === 0 ? null : m("thead", {}, m(
          "tr",
          {},
          m("td", {}),
          ...b.map((g) => m("th", { scope: "col" }, D(q(g, t), s)))
        )),
        m("tbody", {}, ...f.map((g) => m(
          "tr",
          {},
          m("th", { scope: "row" }, D(B(g, t), s)),
          ...(b.length === 0 ? [null] : b).map((w) => {
            let E = c.find((v) => v.row === g && v.column === w);
            return m("td", {}, E ? o(E, r.values.get(E.name) || []) : "\u2013");
          })
        )))
      ),
      m(
        "div",
        { class: "ext-localSkills-form-question-count" },
        s.text("localskills-form-rows-answered", f.length, p.length)
      )
    );
  }, l = (d) => {
    let c = Re(d).filter(({ name: p }) => (r.values.get(p) || []).length > 0);
    return c.length === 0 ? m("em", { class: "ext-localSkills-form-review-none" }, s.text("localskills-form-not-answered")) : "rows" in d ? a(d, c) : m("div", {}, ...c.map((p) => o(p, r.values.get(p.name) || [])));
  }, u = (d) => {
    let c = OO.ui.generateElementId(), p = m(
      "a",
      { href: "#", id: c, "aria-labelledby": `${c} ${c}-question` },
      s.text("localskills-form-review-change")
    );
    return p.addEventListener("click", (f) => {
      f.preventDefault(), i(d);
    }), m(
      "div",
      { class: "ext-localSkills-form-review-line" },
      m("dt", { id: `${c}-question` }, D(q(d, t), s)),
      m("dd", {}, l(d)),
      m("dd", { class: "ext-localSkills-form-review-change" }, p)
    );
  };
  return m("div", { class: "ext-localSkills-form-review" }, ...n.map((d) => {
    let c = z({ pages: [d] }).filter(({ name: p, isRetired: f }) => !f && r.isShown(p));
    return c.length === 0 ? null : m(
      "div",
      {},
      d.title && m("h3", { class: "ext-localSkills-form-panel-title" }, D(q(d, t), s)),
      m("dl", {}, ...c.map(u))
    );
  }));
}

// src/ui/survey-form/saving.ts
var an = {
  conflictNotice: nt,
  createAnswerPageReader: Ce,
  createAnswerPublisher: on,
  createAnswerWords: et,
  createReview: sn,
  faultNotice: st,
  nextSteps: Ht,
  refusalNotice: it
};

// src/extension/load-part.ts
function ln(e, t) {
  mw.hook(qr(e)).fire(t);
}
function qr(e) {
  return `localSkills.${e}`;
}

// src/extension/start-saving.ts
function un() {
  ln("saving", an);
}

// src/extension/saving.ts
un();
