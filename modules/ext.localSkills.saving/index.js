// Built from src/extension/saving.ts by `npm run build`. Change the source, not this file.
"use strict";
var pn = Object.defineProperty, fn = Object.defineProperties;
var gn = Object.getOwnPropertyDescriptors;
var Ye = Object.getOwnPropertySymbols;
var yn = Object.prototype.hasOwnProperty, xn = Object.prototype.propertyIsEnumerable;
var Xe = (e, t, n) => t in e ? pn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, O = (e, t) => {
  for (var n in t || (t = {}))
    yn.call(t, n) && Xe(e, n, t[n]);
  if (Ye)
    for (var n of Ye(t))
      xn.call(t, n) && Xe(e, n, t[n]);
  return e;
}, M = (e, t) => fn(e, gn(t));
var ie = (e, t, n) => new Promise((r, o) => {
  var i = (l) => {
    try {
      a(n.next(l));
    } catch (c) {
      o(c);
    }
  }, s = (l) => {
    try {
      a(n.throw(l));
    } catch (c) {
      o(c);
    }
  }, a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, s);
  a((n = n.apply(e, t)).next());
});

// src/core/i18n/localized-text.ts
function ae(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), i = t.languageChain.find((c) => r.includes(c) || o && c === n), s = i !== void 0 && r.includes(i) ? i : o ? "default" : r.sort()[0], a = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: a, language: l, direction: l === null ? "auto" : bn(l) };
}
var hn = [
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
function bn(e) {
  return hn.includes(e) ? "rtl" : "ltr";
}

// src/core/survey/text.ts
function B(e, t) {
  if (e.text !== null)
    return ae(e.text, t.messages, t.locale);
  let n = t.taxonomy === null ? null : t.taxonomy.get(e.value);
  return n !== null && t.taxonomy !== null ? ae(n.label, t.messages, t.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function q(e, t) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : ae(e.title, t.messages, t.locale);
}

// src/ui/element.ts
function p(e, t, ...n) {
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
function En(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function U(e, t) {
  return En(p("span", {}, e.text), e, t);
}

// src/ui/survey-form/answer-words.ts
function et(e, t, n) {
  let { messages: r } = e, o = (s, a) => {
    let l = p("bdi", {}, s);
    return a.then((c) => {
      let d = c.find((u) => u.code === s);
      Ze(l, d ? d.name : s);
    }, () => {
    }), l;
  }, i = ({ choices: s, kind: a, question: l }, c) => {
    let d = s === null ? void 0 : s.find(({ value: u }) => u === c);
    return d ? U(B(d, e), r) : a === "codes" && s === null && "choicesFrom" in l ? o(c, l.choicesFrom === "languages" ? t.loadLanguages() : t.loadWikis()) : a === "number" && c.trim() !== "" && isFinite(Number(c)) ? r.number(Number(c), (c.split(".")[1] || "").length) : l.type === "text" && l.inputType === "date" && !isNaN(Date.parse(c)) ? n(c) : c;
  };
  return (s, a) => p(
    "div",
    { class: "ext-localSkills-form-words" },
    ...a.map((l) => p("div", { dir: "auto" }, i(s, l)))
  );
}
function tt(e, t) {
  let { row: n, column: r, question: o } = e, { messages: i } = t;
  return n === null ? U(q(o, t), i) : p(
    "span",
    {},
    U(B(n, t), i),
    ...r === null ? [] : [": ", U(q(r, t), i)]
  );
}

// src/core/survey/special-choices.ts
var ye = "other";
var wn = { other: null, none: null, refused: null, dontKnow: null };
function xe(e) {
  return `${e}.${ye}`;
}
function Y(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((t) => t !== null);
}
function he(e) {
  return "special" in e ? e.special : wn;
}

// src/core/survey/parameters.ts
function Ne(e, t, n) {
  return `${e}.${t}.${n}`;
}
function Sn(e, t) {
  return `${e}.${t}`;
}
function Tn(e) {
  let t = [], n = (r) => {
    t.push(r), r.type === "panel" && r.elements.forEach(n);
  };
  return e.pages.forEach((r) => r.elements.forEach(n)), t;
}
function z(e) {
  return Tn(e).filter((t) => t.type !== "panel" && t.type !== "html");
}
function K(e) {
  return z(e).reduce((t, n) => t.concat(Re(n)), []);
}
function Re(e) {
  let t = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((n) => M(O({}, t), { name: Sn(e.name, n.value), row: n, choices: e.choices }));
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
      return [M(O({}, t), { choices: [...e.choices, ...Y(e.special)] })];
    default: {
      let n = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === Y(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", o = M(O({}, t), { choices: n ? null : e.choices, isMultiple: r });
      return he(e).other === null ? [o] : [o, M(O({}, t), { name: xe(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/ui/notice.ts
function Q(e, ...t) {
  let n = p("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function G(...e) {
  return p("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
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
  let { survey: t, texts: n, words: r, mine: o, saved: i, savedBy: s, keepMine: a, takeSaved: l } = e, { messages: c } = n, d = Pe(t, o, i), u = (m, b) => {
    let g = m.get(b.name) || [];
    return p("td", {}, g.length > 0 ? r(b, g) : p("em", {}, c.text("localskills-form-not-answered")));
  }, f = K(t).filter(({ name: m }) => d.includes(m)).map(
    (m) => p(
      "tr",
      {},
      p("th", { scope: "row" }, tt(m, n)),
      u(o, m),
      u(i, m)
    )
  );
  return Q(
    "error",
    p(
      "p",
      {},
      p("strong", {}, c.text("localskills-save-failed")),
      " ",
      s === null ? c.text("localskills-save-conflict-hidden") : c.text("localskills-save-conflict", s)
    ),
    f.length === 0 ? null : p(
      "div",
      { class: "ext-localSkills-form-conflict" },
      p(
        "table",
        { class: "wikitable" },
        p("thead", {}, p(
          "tr",
          {},
          p("th", { scope: "col" }, c.text("localskills-save-conflict-question")),
          p("th", { scope: "col" }, c.text("localskills-save-conflict-mine")),
          p("th", { scope: "col" }, c.text("localskills-save-conflict-saved"))
        )),
        p("tbody", {}, ...f)
      )
    ),
    G(
      H(c.text("localskills-save-keep-mine"), "primary", a),
      H(c.text("localskills-save-take-saved"), "normal", l)
    )
  );
}

// src/ui/wiki-words.ts
var An = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], vn = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function rt(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !vn.includes(n.nodeName.toUpperCase())) {
      let r = n, o = t, i = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(i) ? o = p("a", { href: i, target: "_blank", rel: "noopener" }) : An.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), rt(r, o), o !== t && t.appendChild(o);
    }
  });
}
function Me(e) {
  let t = p("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return rt(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function ot(e, t, n) {
  let r = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  r.$input.attr({ "aria-label": n.text("localskills-save-as-text"), dir: "auto" });
  let o = H(n.text("localskills-save-copy"), "normal", () => {
    r.select(), document.execCommand("copy") && o.setLabel(n.text("localskills-save-copied"));
  });
  return p(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    p("summary", {}, n.text("localskills-save-as-text")),
    p("p", {}, n.text("localskills-save-as-text-help")),
    r.$element[0],
    G(o),
    p("p", {}, p("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Cn = ["offline", "session-lost", "read-only", "rate-limited", "other"], kn = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
];
function Nn(e, t) {
  let { context: { messages: n }, fault: r, tryAgain: o } = e, { question: i, imageUrl: s } = r.details.captcha, a = new OO.ui.TextInputWidget({ autocomplete: "off" }), l = () => {
    a.getValue().trim() !== "" && o({ captcha: { id: t, word: a.getValue().trim() } });
  };
  return a.on("enter", l), p(
    "div",
    { class: "ext-localSkills-form-captcha" },
    s === null ? null : p("img", { src: s, alt: n.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(a, {
      align: "top",
      label: i || n.text("localskills-save-captcha-answer")
    }).$element[0],
    G(H(n.text("localskills-form-publish"), "primary", l))
  );
}
function st(e) {
  var w, E;
  let { context: t, fault: n, title: r, pageText: o, isKept: i, tryAgain: s } = e, { messages: a, pageUrl: l } = t, { reason: c, explanation: d, details: u } = n, f = (E = (w = u.captcha) == null ? void 0 : w.id) != null ? E : null, m = c === "captcha" && f === null, b = m ? a.text("localskills-save-captcha-elsewhere") : a.text(`localskills-save-${c}`, t.user === null ? "" : t.user.name), g = [
    p("p", {}, p("strong", {}, a.text("localskills-save-failed")), " ", b),
    p("p", {}, a.text(i ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return u.html !== void 0 ? g.push(p("p", {}, a.text("localskills-save-wiki-says")), Me(u.html)) : d !== "" && g.push(
    p("p", {}, a.text("localskills-save-wiki-says")),
    p("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), c === "session-lost" && g.push(p("p", {}, p("a", {
    href: l("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, a.text("localskills-save-log-in")))), f !== null && g.push(Nn(e, f)), c === "filter-warning" && g.push(G(H(
    a.text("localskills-save-anyway"),
    "normal",
    () => s({ warningsAccepted: !0 })
  ))), Cn.includes(c) && g.push(G(H(a.text("localskills-save-try-again"), "normal", () => s()))), (m || kn.includes(c)) && g.push(ot(o, l(r, { action: "edit" }), a)), Q(c === "filter-warning" ? "warning" : "error", ...g);
}
function it(e, t) {
  let { messages: n } = e, { html: r } = t.details;
  return Q(
    "warning",
    p(
      "p",
      {},
      p("strong", {}, n.text("localskills-form-refused")),
      " ",
      n.text(`localskills-save-${t.reason}`)
    ),
    r === void 0 ? null : p("p", {}, n.text("localskills-save-wiki-says")),
    r === void 0 ? null : Me(r)
  );
}

// src/core/exchange/exchange-record.ts
var J = { offer: "Offer a skill", seek: "Seek a skill" };

// src/core/wikitext/character-references.ts
var On = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Pn = Mn();
function Mn() {
  let e = On.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var Ln = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function be(e, t) {
  return e.includes("&") ? e.replace(Ln, (n, r, o, i) => {
    var s;
    return r !== void 0 ? (s = Pn.get(r)) != null ? s : n : t(o === void 0 ? parseInt(i, 16) : parseInt(o, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var In = '"&:<=>[]{|}', $n = "!'_~", at = 32, Vn = Ie(In), _n = Ie($n), Fn = Ie("#*+-;");
function Ie(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function Dn(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Un = 65343, Hn = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Gn(e, t, n) {
  let r = t === 0, o = t === e.length - 1;
  if (n >= 128)
    return Dn(n) || n === Un;
  if (n < 32 || n === 127 || Vn[n] === 1 || r && Fn[n] === 1)
    return !0;
  if (_n[n] === 1)
    return r || o || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case at:
      return r || o || e.charCodeAt(t - 1) === at;
    case 73:
    case 80:
    case 82:
      return Hn.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var Wn = [
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
  return e === Le || Wn.some(([n, r]) => t >= n && t <= r) || (Le + e).normalize("NFD") !== Le + e.normalize("NFD");
}
var ut = 768, Bn = 32, qn = /[\u0300-\uffff]{1000}/;
function zn(e) {
  return !qn.test(e) && e.normalize("NFC") === e;
}
function Kn() {
  let e = "";
  return (t, n, r) => {
    if (r || n < ut)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!lt(t))
        return e = t, !1;
      if (e.length < Bn && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function X(e) {
  let t = zn(e) ? null : Kn(), n = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let i = e.codePointAt(o), s = o + (i > 65535 ? 2 : 1), a = Gn(e, o, i);
    i >= ut && o === 0 && !a && (a = lt(e.slice(0, s))), t !== null && (a = t(e.slice(o, s), i, a)), a && (n += `${e.slice(r, o)}&#${i};`, r = s), o = s;
  }
  return n + e.slice(r);
}
function Z(e) {
  return be(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/write.ts
var Qn = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Ee(e, t) {
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
  if (Qn.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/exchange/prefilled-templates.ts
function dt(e, t, n) {
  let r = n.filter(({ template: o }) => o === J[e]).map(({ parameters: o }) => Z(o.get("skill") || ""));
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
  return t.map(({ skill: l, level: c }) => Ee(J[e], [
    ["id", a()],
    ["skill", l],
    ...c === null ? [] : [["level", String(c)]],
    ["languages", n],
    ["confirmed", r],
    ["status", "open"]
  ].map(([d, u]) => [d, X(u)]))).join(`

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
function we() {
  return { starts: [], ends: [], lengths: [] };
}
function le(e, t, n) {
  var s;
  let { starts: r, ends: o, lengths: i } = e;
  i.push(((s = i[i.length - 1]) != null ? s : 0) + n - t), r.push(t), o.push(n);
}
function ee(e, t) {
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
  return t - ((n = e.lengths[ee(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var te = -1, Ve = /[[{<]|\n(?==)|-(?={)/g, Jn = /[[{<\]]|\n(?==)|-(?={)/g, jn = /[[{<\n]|-(?={)/g, gt = /[[{<}|]|\n(?==)|-(?={)/g, yt = /[[{<}|=]|\n(?==)|-(?={)/g, _e = /[[\]{}<>|]/g, Yn = 10, xt = 45, Xn = 60, ht = 61, bt = 91, Et = 93, Fe = 123, Zn = 124, er = 125, tr = 6;
function wt(e, t) {
  let n = "", r = 0, o = null, i = [], s = [], a = null, l = Ve, c = [], d = 0, u = [];
  function f(y, h, S) {
    let A = h;
    for (; A < r && A - h < S && n.charCodeAt(A) === y; )
      A++;
    return A - h;
  }
  function m() {
    return a !== null && d > a.partsStart && c[d - 1] === te;
  }
  function b() {
    a === null ? l = Ve : a.kind === "=" ? l = jn : a.kind === "[" ? l = Jn : l = m() ? yt : gt;
  }
  function g(y, h, S, A) {
    a = { kind: y, count: h, contentStart: S, afterHyphen: A, partsStart: d }, s.push(a), b();
  }
  function w() {
    s.pop(), a = s.length > 0 ? s[s.length - 1] : null, b();
  }
  function E(y) {
    let h = f(ht, y, tr);
    return h > 1 || h === 1 && !m() ? (g("=", h, y + h, !1), y + h) : y;
  }
  function v(y, h) {
    let S = f(Fe, y, r);
    return S > 1 && g("{", S, y + S, h), y + S;
  }
  function L(y, h) {
    let S = f(er, h, Math.min(y.count, 3));
    if (S < 2)
      return h + 1;
    let A = y.contentStart - S, F = h + S, D = S === 3 ? C(y, h) : null;
    for (S === 2 && T(y, h); u.length > 0 && u[u.length - 1].from >= A; )
      u.pop();
    return D !== null && u.push({ from: A, to: F, text: D }), x(y, A, S), F;
  }
  function x(y, h, S) {
    let A = y.count - S;
    d = y.partsStart, s.pop(), a = s.length > 0 ? s[s.length - 1] : null, A > 1 ? g(y.kind, A, h, y.afterHyphen) : A === 1 && y.kind === "{" && y.afterHyphen ? g("-", 2, h, !1) : b();
  }
  function T(y, h) {
    let S = d > y.partsStart, A = S ? c[y.partsStart] - 1 : h, F = k(y.contentStart, A), D = e(F.isWhole ? F.text : `${F.text}<`, S);
    if (D !== null) {
      let ge = c.slice(y.partsStart, d);
      i.push({ template: D, start: y.contentStart - 2, end: h + 2, parts: ge });
    }
  }
  function C(y, h) {
    if (d === y.partsStart)
      return null;
    let S = c[y.partsStart], A = d > y.partsStart + 2 ? c[y.partsStart + 2] - 1 : h;
    return k(S, A);
  }
  function k(y, h) {
    var ge;
    let S = u.length;
    for (; S > 0 && u[S - 1].from >= y; )
      S--;
    let A = o === null ? 0 : ee(o, y), F = "", D = y;
    for (; ; ) {
      let W = u[S], se = Math.min(h, W ? W.from : h, (ge = o == null ? void 0 : o.starts[A]) != null ? ge : h);
      _e.lastIndex = D;
      let ke = _e.test(n) ? Math.min(_e.lastIndex - 1, se) : se;
      if (F += n.slice(D, ke), ke < se || se === h)
        return { text: F, isWhole: ke === h };
      if (W && se === W.from) {
        if (F += W.text.text, !W.text.isWhole)
          return { text: F, isWhole: !1 };
        D = W.to, S++;
      } else o !== null && (D = o.ends[A]);
      A = o === null ? 0 : ee(o, D);
    }
  }
  function V(y) {
    o === null && (o = we(), t.begin(n, o));
    let h = t.skip(y);
    return t.atLineStart ? (t.atLineStart = !1, E(h)) : h;
  }
  function N(y, h) {
    switch (y) {
      case Yn:
        return a !== null && a.kind === "=" && w(), E(h + 1);
      case Xn:
        return V(h);
      case xt:
        return n.charCodeAt(h + 2) === Fe ? v(h + 1, !0) : (g("-", 2, h + 2, !1), h + 2);
      case Fe:
        return v(h, !1);
      case bt: {
        let S = f(bt, h, r);
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
  function _() {
    let y = E(0);
    for (; ; ) {
      if (l.lastIndex = y, !l.test(n))
        return;
      y = l.lastIndex;
      let h = n.charCodeAt(y - 1);
      h === Zn ? (c[d] = y, c[d + 1] = te, d += 2, l = yt) : h === ht ? (c[d - 1] = y - 1, l = gt) : y = N(h, y - 1);
    }
  }
  return (y) => (n = y, r = y.length, o = null, i = [], s.length = 0, a = null, l = Ve, c = [], d = 0, u = [], _(), n = "", t.end(), { calls: i, removed: o });
}

// src/core/wikitext/skip-angle.ts
var nr = 60, St = 62, Ct = 47, Tt = 10;
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
function rr(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, o) => {
    let i = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: o, closing: new RegExp(`</${i}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(kt(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function Nt(e) {
  let t = rr(e), n = Math.max(...Array.from(t.keys(), (g) => g.length)), r = "", o = we(), i = !1, s = /* @__PURE__ */ new Set(), a = { begin: l, end: c, skip: d, atLineStart: !1 };
  function l(g, w) {
    r = g, o = w, i = !1, s.clear(), a.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function d(g) {
    return r.startsWith("!--", g + 1) ? u(g) : m(g);
  }
  function u(g) {
    let w = r.indexOf("-->", g + 4);
    if (w === -1)
      return le(o, g, r.length), r.length;
    let E = g;
    for (; E > 0 && At(r.charCodeAt(E - 1)); )
      E--;
    if (E > 0 && r.charCodeAt(E - 1) === Tt) {
      let v = f(w + 3);
      if (r.charCodeAt(v) === Tt)
        return le(o, E, v + 1), a.atLineStart = !0, v + 1;
    }
    return le(o, g, w + 3), w + 3;
  }
  function f(g) {
    for (; ; ) {
      for (; At(r.charCodeAt(g)); )
        g++;
      let w = r.startsWith("<!--", g) ? r.indexOf("-->", g + 4) : -1;
      if (w === -1)
        return g;
      g = w + 3;
    }
  }
  function m(g) {
    let w = g + 1, E = w;
    for (; E - w <= n && E < r.length && !vt(r, E) && r.charCodeAt(E) !== nr; )
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
), or = new Set(Rt.concat(ue(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), sr = new Set(ue("articlepath pageid server servername scriptpath stylepath")), ir = new Set(Rt.concat(ue(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), ar = new Set(ue(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Ot(e) {
  return or.has(e) || sr.has(e.toLowerCase());
}
function Pt(e) {
  return ir.has(e) || ar.has(e.toLowerCase());
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
], lr = 255, ur = /[\u200e\u200f\u202a-\u202e]+/g, cr = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, dr = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, mr = /(?:^|\/)\.\.?(?:\/|$)/, pr = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, fr = /[\u01c4-\u01cc\u01f1-\u01f3]/, gr = /[\u10d0-\u10ff]/;
function yr(e) {
  if (fr.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (gr.test(e))
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
function xr(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return yr(t) + e.slice(t.length);
}
function hr(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function Mt(e) {
  return e.replace(ur, "").replace(cr, " ").replace(/^ | $/g, "");
}
function br(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Er(e) {
  let t = be(
    e,
    (n) => br(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function It(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let i of n)
    for (let s of i)
      o.set(Mt(s).toLowerCase(), i[0]);
  return (i) => {
    let s = Mt(Er(i));
    if (s.includes("\uFFFD") || pr.test(s))
      return null;
    let a = t;
    s.charAt(0) === ":" && (a = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let d = o.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      d !== void 0 && (a = d, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || dr.test(s) || mr.test(s) || hr(s) > lr ? null : (a === "" ? "" : `${a}:`) + (r ? xr(s) : s);
  };
}

// src/core/wikitext/trim.ts
function $t(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function ne(e, t, n) {
  for (; t < n && $t(e.charCodeAt(t)); )
    t++;
  for (; n > t && $t(e.charCodeAt(n - 1)); )
    n--;
  return e.slice(t, n);
}

// src/core/wikitext/template-name.ts
var wr = /^subst:/iu, Sr = /^safesubst:/iu, Vt = /^msgnw:/iu, Tr = /^msg:/iu, Ar = /^raw:/iu, vr = 1e3, Cr = 200;
function _t(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: i = !0 } = e, s = It({
    defaultNamespace: "Template",
    namespaces: Lt.concat(o, [["Template", ...r]]),
    capitalLinks: i
  }), a = /* @__PURE__ */ new Map(), l = (u, f) => {
    let m = s(u);
    if (m === null)
      throw new RangeError(`\u201C${u}\u201D cannot be a template: no page can have this title.`);
    a.set(m, f);
  };
  for (let u of Object.keys(n)) {
    let f = n[u];
    if (!t.includes(f))
      throw new RangeError(`The redirect \u201C${u}\u201D leads to \u201C${f}\u201D, which is none of the templates to look for.`);
    l(u, f);
  }
  t.forEach((u) => l(u, u));
  let c = (u, f) => {
    var w;
    let m = ne(u, 0, u.length);
    if (wr.test(m) || (m = m.replace(Sr, ""), m = ne(m, 0, m.length), !f && Ot(m)))
      return null;
    m = (Vt.test(m) ? m.replace(Vt, "") : m.replace(Tr, "")).replace(Ar, "");
    let b = m.indexOf(":");
    if (b !== -1 && Pt(m.slice(0, b)))
      return null;
    let g = s(m);
    return g === null ? null : (w = a.get(g)) != null ? w : null;
  }, d = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (u, f) => {
    if (u.length > Cr)
      return c(u, f);
    let m = f ? d.with : d.without, b = m.get(u);
    return b === void 0 && (m.size === vr && (d = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), b = c(u, f), m.set(u, b)), b;
  };
}

// src/core/wikitext/template-reader.ts
function re(e) {
  var r;
  let t = _t(e), n = wt(t, Nt((r = e.extensionTags) != null ? r : pt));
  return (o) => {
    let { calls: i, removed: s } = n(o), a = null;
    return i.sort((l, c) => l.start - c.start).map((l) => {
      var m;
      let { template: c, start: d, end: u } = l;
      if (s === null || ((m = s.starts[ee(s, d)]) != null ? m : u) >= u)
        return { template: c, parameters: Ft(o, l.parts, u), start: d, end: u };
      a = a != null ? a : ft(s, o);
      let f = l.parts.map((b) => b === te ? te : $e(s, b));
      return { template: c, parameters: Ft(a, f, $e(s, u)), start: d, end: u };
    });
  };
}
function Ft(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let i = 0; i < t.length; i += 2) {
    let s = t[i], a = t[i + 1], l = i + 2 < t.length ? t[i + 2] - 1 : n - 2;
    a === te ? r.set(String(++o), e.slice(s, l)) : r.set(ne(e, s, a), ne(e, a + 1, l));
  }
  return r;
}

// src/ui/list-words.ts
function Dt(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/survey-form/answer-notices.ts
function Ut(e, t) {
  return p("a", { href: e }, p("bdi", {}, t));
}

// src/ui/survey-form/next-steps.ts
var kr = 20;
function Ht(e, t, n, r) {
  let { messages: o, titles: i, pageUrl: s, wiki: a, now: l } = e, { survey: c, texts: d } = t, { measures: u } = c, f = i.people(r.name), m = re({
    templates: [J.offer, J.seek],
    templateNamespaces: e.templateNamespaces
  }), b = p("ul", {}), g = p(
    "div",
    { class: "ext-localSkills-form-next" },
    p("h3", { class: "ext-localSkills-form-panel-title" }, o.text("localskills-next-heading")),
    b
  );
  g.hidden = !0;
  let w = (x) => {
    let T = z(c).find((N) => N.name === x), C = T && "choices" in T ? T.choices : [], k = T ? Y(he(T)) : [], V = (N) => !k.some(({ value: R }) => R === N) && !c.notInStatistics.includes(N);
    return {
      skills: (x !== null && n.get(x) || []).filter(V).map((N) => {
        let [R] = u.grid !== null && n.get(Ne(u.grid, N, "ability")) || [];
        return { skill: N, level: R !== void 0 && /^[1-5]$/.test(R) ? Number(R) : null };
      }),
      label(N) {
        let R = C.find(({ value: _ }) => _ === N);
        return R ? B(R, d).text : N;
      }
    };
  }, E = (x, T) => {
    b.appendChild(p("li", {}, Ut(x, T))), g.hidden = !1;
  }, v = (x, T, C) => {
    let { skills: k, label: V } = w(T), N = m(C && C.latest.text || ""), R = dt(x, k, N).slice(0, kr).map((_) => x === "offer" ? _ : M(O({}, _), { level: null }));
    R.length > 0 && E(s(f, {
      action: "edit",
      section: "new",
      preload: `Template:${J[x]}/preload`,
      "preloadparams[]": mt(x, R, o.language, l().toISOString().slice(0, 10), N),
      preloadtitle: o.text(`localskills-next-${x}-heading`)
    }), o.text(`localskills-next-${x}`, Dt(R.map(({ skill: _ }) => V(_)), o.language)));
  }, L = i.results(c.id);
  return a.existingPages([L]).then((x) => {
    x.length > 0 && E(s(L), o.text("localskills-form-results"));
  }).catch(() => {
  }), w(u.canTeach).skills.length + w(u.wantToLearn).skills.length > 0 && a.readPages([f]).then((x) => {
    v("offer", u.canTeach, x.get(f)), v("seek", u.wantToLearn, x.get(f));
  }).catch(() => {
  }), g;
}

// src/wiki/port.ts
var Se = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function De(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/survey/number-text.ts
var Nr = [
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
], Rr = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Ue(e) {
  let t = e.trim().replace(/[^ -~]/g, Or), n = Rr.exec(t);
  if (n === null)
    return null;
  let [, r, o = "", i, s = ""] = n, a = /^[1-9]\d{0,2}$/.test(o) && s.length === 3 && (i === "," || s.endsWith("0") && !e.includes("\u066B"));
  if (o + s === "" || a)
    return null;
  let l = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", c = s.replace(/0+$/, ""), d = c === "" ? l : `${l}.${c}`;
  return r === "-" && d !== "0" ? `-${d}` : d;
}
function Or(e) {
  let t = e.charCodeAt(0), n = Nr.find((r) => t >= r && t < r + 10);
  return n !== void 0 ? String(t - n) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/canonical-value.ts
function ce(e, t) {
  var o;
  let { kind: n, question: r } = t;
  return n === "number" ? (o = Ue(e)) != null ? o : e.trim() : n === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
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
      return Pr(t(e.parameter));
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
      return de(r(i), r(s), a) === (o === "equal");
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
function Pr(e) {
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
      return de(t, n) || Te(t, n);
    case "greaterorequal":
      return de(t, n) || Te(n, t);
    case "contains":
      return j(t, n);
    case "notcontains":
      return !t && !I(n) || !zt(t, n) && !j(t, n);
    case "anyof":
      return Wt(t, n);
    case "noneof":
      return !Wt(t, n);
    case "allof":
      return (!!t || I(n)) && (P(n) ? n.every((r) => j(t, r)) : j(t, n));
    default:
      return Mr(e, He(t, n), He(n, He(t, n)));
  }
}
function He(e, t) {
  return I(e) ? typeof t == "number" ? 0 : typeof e == "string" ? e : typeof t == "string" ? "" : P(t) ? [] : 0 : e;
}
function Mr(e, t, n) {
  if (e === "and")
    return t && n;
  if (e === "or")
    return t || n;
  if (P(t) || P(n))
    return;
  let r = t, o = n;
  switch (e) {
    case "+":
      return typeof t == "string" || typeof n == "string" ? String(t) + String(n) : Ge(r + o, Math.max(oe(r), oe(o)));
    case "-":
      return Ge(r - o, Math.max(oe(r), oe(o)));
    case "*":
      return Ge(r * o, oe(r) + oe(o));
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
  return t === void 0 || typeof e == "string" && qt(e) === null ? 0 : t.length;
}
function Ge(e, t) {
  return t > 0 ? parseFloat(e.toFixed(Math.min(t, 100))) : e;
}
function Te(e, t) {
  return !Ae(e) && !Ae(t) && e < t;
}
function de(e, t, n = !1) {
  return e === t ? !0 : P(e) || P(t) ? P(e) && P(t) ? Lr(e, t, n) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || t === null) && I(e) && I(t)
  ) : typeof e == "string" && typeof t == "string" ? e.trim().toLowerCase() === t.trim().toLowerCase() : I(e) || I(t) ? (Ae(e) || e === "") && (Ae(t) || t === "") : typeof e != typeof t && typeof e != "number" && typeof t != "number" ? String(e).toLowerCase() === String(t).toLowerCase() : Number(e) === Number(t);
}
function Lr(e, t, n) {
  let [r, o] = n ? [e, t] : [e.slice().sort(), t.slice().sort()];
  return r.length === o.length && r.every((i, s) => de(i, o[s]));
}
function zt(e, t) {
  return P(e) ? !1 : I(e) || !t;
}
function j(e, t) {
  if (P(e)) {
    let n = P(t) ? t : [t];
    return e.length > 0 && n.every((r) => e.some((o) => de(o, r)));
  }
  return !zt(e, t) && String(e).toLowerCase().includes(String(t).toLowerCase());
}
function Wt(e, t) {
  return I(e) || I(t) ? I(t) && (I(e) || !P(e) || e.length > 0) : P(e) ? P(t) ? t.some((n) => j(e, n)) : j(e, t) : j(t, e);
}

// src/core/survey/conditions/condition-parameters.ts
function Kt(e) {
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
function Qt(e) {
  let t = Ir(e), n = /* @__PURE__ */ new Map();
  return Vr(t).forEach((r) => r.forEach((o) => {
    let i = !_r(r);
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
function Ir(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = (o, i) => {
    let s = { element: o, parent: i, items: $r(o), needs: i === null ? [] : [i] };
    t.push(s), We(o) ? n.set(o.name, s) : "elements" in o && o.elements.forEach((a) => r(a, s));
  };
  return e.pages.forEach((o) => r(o, null)), t.forEach(({ element: o, items: i, needs: s }) => {
    var a;
    i.map(({ visibleIf: l }) => l).concat((a = o.visibleIf) != null ? a : []).forEach((l) => Kt(l).forEach((c) => {
      let d = n.get(Be(c));
      d !== void 0 && !s.includes(d) && s.push(d);
    }));
  }), t;
}
function $r(e) {
  let t = [], n = (r, o, i = "") => r.forEach(({ value: s, visibleIf: a, isRetired: l }) => {
    a !== null && !l && t.push({ isRow: o, column: i, value: s, visibleIf: a });
  });
  return "choices" in e && n(e.choices, !1), "rows" in e && n(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => n(o, !1, r)), t;
}
function Vr(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = [], o = (i) => {
    let s = n.size;
    n.set(i, s), r.push(i);
    let a = s;
    for (let l of i.needs) {
      let c = n.get(l);
      c === void 0 ? a = Math.min(a, o(l)) : r.includes(l) && (a = Math.min(a, c));
    }
    if (a === s) {
      let l = r.splice(r.indexOf(i));
      t.push(l.length > 1 ? e.filter((c) => l.includes(c)) : l);
    }
    return a;
  };
  return e.forEach((i) => {
    n.has(i) || o(i);
  }), t;
}
function _r(e) {
  return e.length > 1 || e.some((t) => t.needs.includes(t));
}

// src/core/survey/conditions/visibility.ts
function Jt(e) {
  let t = Qt(e), n = t.filter(jt), r = /* @__PURE__ */ new Map();
  t.forEach(({ element: i }) => {
    We(i) && r.set(i.name, i);
  });
  let o = (i) => {
    var s;
    return ((s = r.get(i)) == null ? void 0 : s.type) === "ranking";
  };
  return (i) => {
    let s = Dr(i), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), c = (f) => Fr(s.values().get(f), r.get(f)), d = ({ expression: f }) => ve(f, c, o) === !0;
    for (let f of n) {
      let { element: { name: m }, parent: b, visibleIf: g } = f;
      if (b !== null && a.has(b) || g !== null && !d(g)) {
        a.add(f), l.add(qe(m, b === null)), s.reduce(m, () => []);
        continue;
      }
      let w = f.items.filter((E) => !Bt(E.visibleIf, c, o));
      w.length > 0 && (w.forEach(({ value: E, isRow: v, column: L }) => l.add(pe(m, v, E, L))), s.reduce(m, (E, v) => {
        let [, L = "", x = ""] = v.split(".");
        return l.has(pe(m, !0, L, "")) ? [] : (
          // The text of "other" is no code.
          L !== "" && "special" in f.element ? E : E.filter((T) => !l.has(pe(m, !1, T, x)))
        );
      }));
    }
    let u = {
      isShown: (f) => !l.has(qe(f, !1)),
      isPageShown: (f) => !l.has(qe(f, !0)),
      isChoiceShown: (f, m, b = "") => !l.has(pe(f, !1, m, b)),
      isRowShown: (f, m) => !l.has(pe(f, !0, m, "")),
      isRequired(f) {
        let m = r.get(f);
        return m !== void 0 && !m.isRetired && u.isShown(f) && (m.requiredIf === null ? m.isRequired : d(m.requiredIf));
      },
      values: s.values()
    };
    return u;
  };
}
function jt(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && jt(e.parent);
}
function qe(e, t) {
  return `${t} ${e}`;
}
function pe(e, t, n, r) {
  return `${e} ${t} ${n} ${r}`;
}
function Fr(e = [], t) {
  let n = t == null ? void 0 : t.type;
  if (n === "checkbox" || n === "tagbox" || n === "ranking")
    return e;
  let [r = null] = e, o = (t == null ? void 0 : t.type) === "text" && t.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function Dr(e) {
  let t = null, n = /* @__PURE__ */ new Map();
  return {
    values: () => t != null ? t : e,
    reduce(r, o) {
      var i;
      n.size === 0 && e.forEach((s, a) => {
        var c;
        let l = Be(a);
        n.set(l, [...(c = n.get(l)) != null ? c : [], a]);
      });
      for (let s of (i = n.get(r)) != null ? i : []) {
        let a = e.get(s), l = o(a, s);
        l.length < a.length && (t = t != null ? t : new Map(e), l.length > 0 ? t.set(s, l) : t.delete(s));
      }
    }
  };
}

// src/core/wikitext/detached-text.ts
function Yt(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/survey/read-questions.ts
var en = ["survey", "revision", "submitted", "language"];

// src/core/survey/read-answer.ts
var fe = "Skills survey answer";
function nn(e, t) {
  let n = Hr(e);
  return (r) => {
    let o = t(r), i = o.filter((u) => Je(e.id, u)), s = i[i.length - 1];
    if (s === void 0)
      return M(O({}, Ur), { exclusion: o.length === 0 ? "no-answer" : "other-survey" });
    let { values: a, unknown: l } = n(s.parameters), c = s.parameters.get("revision") || "", d = a.size === 0 && Array.from(l.values()).every((u) => u.trim() === "");
    return {
      exclusion: i.length > 1 ? "several-answers" : d ? "withdrawn" : null,
      values: a,
      unknown: l,
      definitionRevision: /^[1-9]\d{0,14}$/.test(c) ? Number(c) : null,
      submitted: s.parameters.get("submitted") || null,
      language: s.parameters.get("language") || null
    };
  };
}
function Je(e, t) {
  let n = t.parameters.get("survey");
  return n === void 0 || n === "" || Z(n) === e;
}
var Ur = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function Hr(e) {
  let t = K(e), n = new Map(t.map(({ name: s }, a) => [s, a])), [r, o] = [tn(!1), tn(!0)], i = (s, a) => a.kind !== "codes" ? Gr(s, a) : (a.isMultiple ? o : r)(s, a);
  return (s) => {
    let a = /* @__PURE__ */ new Map(), l = (f, m) => {
      let b = i(m, f);
      b.length > 0 && a.set(f.name, b);
    }, c = /* @__PURE__ */ new Map(), [d, u] = [-1, !0];
    return s.forEach((f, m) => {
      let b = n.get(m);
      b !== void 0 ? (u = u && b > d, d = b, l(t[b], f)) : en.includes(m) || c.set(m, f);
    }), u || (a.clear(), t.forEach((f) => {
      var m;
      return l(f, (m = s.get(f.name)) != null ? m : "");
    })), { values: a, unknown: c };
  };
}
var rn = [];
function Gr(e, t) {
  let n = e === "" ? "" : ce(Z(e), t);
  return n === "" ? rn : [n];
}
var Wr = 2e3, Br = 100;
function tn(e) {
  let t = /* @__PURE__ */ new Map([["", rn]]), n = (r, o) => {
    let i = Z(r), s = (e ? i.split(";") : [i]).map((a) => ce(a, o));
    return Array.from(new Set(s)).filter((a) => a !== "");
  };
  return (r, o) => {
    let i = t.get(r);
    if (i !== void 0 || r.length > Br || t.size >= Wr)
      return i != null ? i : n(r, o);
    let s = Yt(r), a = n(s, o);
    return t.set(s, a), a;
  };
}

// src/core/survey/write-answer.ts
function sn(e) {
  var s, a, l;
  let t = [
    ["survey", e.survey.id],
    ["revision", String(e.definitionRevision)],
    ["submitted", e.submitted.replace(/\.\d+(?=Z$)/, "")]
  ];
  e.language !== null && t.push(["language", e.language]);
  let { values: n } = Jt(e.survey)(e.values);
  for (let c of K(e.survey)) {
    let { name: d, question: u } = c, m = d !== xe(u.name) || c.row !== null || ((s = n.get(u.name)) != null ? s : []).includes(ye) ? ((a = n.get(d)) != null ? a : []).map((b) => ce(b, c)).filter((b) => b !== "") : [];
    m.length > 0 && t.push([d, X(m.join(";"))]);
  }
  let r = Ee(fe, t), o = Array.from((l = e.unknown) != null ? l : []), i = on(r, o);
  return zr(i, o) ? i : on(r, o.map(
    ([c, d]) => [X(c), X(d)]
  ));
}
function on(e, t) {
  return e.slice(0, -2) + t.map(Qr).join("") + e.slice(-2);
}
var qr = re({ templates: [fe] });
function zr(e, t) {
  let n = qr(e)[0];
  return n !== void 0 && n.start === 0 && n.end === e.length && t.every(
    ([r, o]) => {
      var i;
      return ((i = n.parameters.get(r)) == null ? void 0 : i.trim()) === o.trim();
    }
  );
}
var Kr = /^[^=|{}[\]<>&\s]+(?: [^=|{}[\]<>&\s]+)*$/;
function Qr([e, t]) {
  let n = (r) => r.startsWith("=") ? `
${r}` : r;
  return `|${n(e)}${Kr.test(e) ? "" : `
`}=${n(t)}
`;
}
function an(e, t, n, r) {
  let o = Jr(r(e).filter((a) => Je(n, a)));
  if (o.length === 0)
    return e.trim() === "" ? `${t}
` : `${t}

${e.replace(/^\s+/, "")}`;
  let i = "", s = 0;
  return o.forEach((a, l) => {
    i += e.slice(s, a.start) + (l === 0 ? t : ""), s = a.end;
  }), i + e.slice(s);
}
function Jr(e) {
  let t = [], n = 0;
  for (let r of e.slice().sort((o, i) => o.start - i.start))
    r.start >= n && (t.push(r), n = r.end);
  return t;
}

// src/ui/survey-form/read-answer-page.ts
function je(e) {
  return re({ templates: [fe], templateNamespaces: e.templateNamespaces });
}
function Ce(e, t) {
  let n = nn(t, je(e));
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
function ln(e, t, n) {
  let { survey: r, definitionRevision: o } = t, { wiki: i, messages: s, titles: a } = e, l = je(e), c = Ce(e, r), d = a.answer(r.id, n), u = t.answer, f = (x) => {
    let T = sn({
      survey: r,
      definitionRevision: o,
      submitted: e.now().toISOString(),
      language: s.language,
      values: x,
      // A withdrawn answer keeps nothing of what was answered.
      unknown: x.size === 0 ? /* @__PURE__ */ new Map() : u.reading.unknown
    });
    return an(u.text, T, r.id, l);
  }, m = (x, T) => x.reading.exclusion === (T.size === 0 ? "withdrawn" : null) && Oe(r, x.reading.values, T), b = () => ie(null, null, function* () {
    return c((yield i.readPages([d])).get(d));
  }), g = (x, T, C, k) => ie(null, null, function* () {
    let V = yield b();
    if (V.revision !== u.revision)
      return w(V, x, T, C, k);
    let N = f(x), R;
    try {
      R = yield i.save(O({ title: d, text: N, summary: T, baseRevision: u.revision }, C));
    } catch (_) {
      if (De(_) && _.reason === "edit-conflict")
        return w(yield b(), x, T, C, k);
      throw _;
    }
    return R.mergedWith !== void 0 ? w(yield b(), x, T, C, k) : (u = c({
      title: d,
      namespace: 0,
      isRedirect: !1,
      latest: {
        id: R.revision,
        parentId: u.revision,
        user: n,
        userId: 0,
        timestamp: e.now().toISOString(),
        text: N
      }
    }), { kind: "published" });
  }), w = (x, T, C, k, V) => ie(null, null, function* () {
    return x.user === n && m(x, T) ? (u = x, { kind: "published" }) : !V && (T.size === 0 || Oe(r, x.reading.values, u.reading.values)) ? (u = x, g(T, C, k, !0)) : { kind: "conflict", saved: x };
  }), E = (x, T, C) => g(x, T, C, !1).catch((k) => ({
    kind: "fault",
    fault: De(k) ? k : new Se("other", String(k))
  })), v = `[[${a.survey(r.id)}]]`;
  return {
    base: () => u,
    rebase(x) {
      u = x;
    },
    pageText: f,
    publish(C) {
      return ie(this, arguments, function* (x, T = {}) {
        if (m(u, x) && u.reading.definitionRevision === o)
          return { kind: "unchanged" };
        let k = u.reading.values.size === 0, V = s.text(k ? "localskills-save-summary-answer" : "localskills-save-summary-change", v);
        return E(x, V, T);
      });
    },
    withdraw: (x = {}) => E(/* @__PURE__ */ new Map(), s.text("localskills-save-summary-withdraw", v), x)
  };
}

// src/ui/survey-form/review.ts
function un(e) {
  let { texts: t, pages: n, visible: r, words: o, onChange: i } = e, { messages: s } = t, a = (d, u) => {
    let f = "rows" in d ? d.rows.filter(({ value: g }) => r.isRowShown(d.name, g)) : [], m = f.filter(({ value: g }) => u.some(({ row: w }) => w !== null && w.value === g)), b = d.type === "matrixdropdown" ? d.columns : [];
    return p(
      "div",
      {},
      p(
        "table",
        { class: "ext-localSkills-form-review-rows" },
        b.length === 0 ? null : p("thead", {}, p(
          "tr",
          {},
          p("td", {}),
          ...b.map((g) => p("th", { scope: "col" }, U(q(g, t), s)))
        )),
        p("tbody", {}, ...m.map((g) => p(
          "tr",
          {},
          p("th", { scope: "row" }, U(B(g, t), s)),
          ...(b.length === 0 ? [null] : b).map((w) => {
            let E = u.find((v) => v.row === g && v.column === w);
            return p("td", {}, E ? o(E, r.values.get(E.name) || []) : "\u2013");
          })
        )))
      ),
      p(
        "div",
        { class: "ext-localSkills-form-question-count" },
        s.text("localskills-form-rows-answered", m.length, f.length)
      )
    );
  }, l = (d) => {
    let u = Re(d).filter(({ name: f }) => (r.values.get(f) || []).length > 0);
    return u.length === 0 ? p("em", { class: "ext-localSkills-form-review-none" }, s.text("localskills-form-not-answered")) : "rows" in d ? a(d, u) : p("div", {}, ...u.map((f) => o(f, r.values.get(f.name) || [])));
  }, c = (d) => {
    let u = OO.ui.generateElementId(), f = p(
      "a",
      { href: "#", id: u, "aria-labelledby": `${u} ${u}-question` },
      s.text("localskills-form-review-change")
    );
    return f.addEventListener("click", (m) => {
      m.preventDefault(), i(d);
    }), p(
      "div",
      { class: "ext-localSkills-form-review-line" },
      p("dt", { id: `${u}-question` }, U(q(d, t), s)),
      p("dd", {}, l(d)),
      p("dd", { class: "ext-localSkills-form-review-change" }, f)
    );
  };
  return p("div", { class: "ext-localSkills-form-review" }, ...n.map((d) => {
    let u = z({ pages: [d] }).filter(({ name: f, isRetired: m }) => !m && r.isShown(f));
    return u.length === 0 ? null : p(
      "div",
      {},
      d.title && p("h3", { class: "ext-localSkills-form-panel-title" }, U(q(d, t), s)),
      p("dl", {}, ...u.map(c))
    );
  }));
}

// src/ui/survey-form/saving.ts
var cn = {
  conflictNotice: nt,
  createAnswerPageReader: Ce,
  createAnswerPublisher: ln,
  createAnswerWords: et,
  createReview: un,
  faultNotice: st,
  nextSteps: Ht,
  refusalNotice: it
};

// src/extension/load-part.ts
function dn(e, t) {
  mw.hook(jr(e)).fire(t);
}
function jr(e) {
  return `localSkills.${e}`;
}

// src/extension/start-saving.ts
function mn() {
  dn("saving", cn);
}

// src/extension/saving.ts
mn();
