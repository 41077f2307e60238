// Built from src/extension/start.ts by `npm run build`. Change the source, not this file.
"use strict";
var te = Object.defineProperty, ne = Object.defineProperties;
var se = Object.getOwnPropertyDescriptors;
var b = Object.getOwnPropertySymbols;
var le = Object.prototype.hasOwnProperty, re = Object.prototype.propertyIsEnumerable;
var A = (e, t, n) => t in e ? te(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, m = (e, t) => {
  for (var n in t || (t = {}))
    le.call(t, n) && A(e, n, t[n]);
  if (b)
    for (var n of b(t))
      re.call(t, n) && A(e, n, t[n]);
  return e;
}, T = (e, t) => ne(e, se(t));

// src/core/pages.ts
var d = "LocalSkills";
var g = /^[a-z0-9-]{1,48}$/;

// src/extension/without-idling.ts
var L = 0, f = null;
function ae(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function v(e) {
  let t = mw;
  L++ === 0 && (f = t.requestIdleCallback, t.requestIdleCallback = ae);
  let n = () => {
    --L === 0 && f !== null && (t.requestIdleCallback = f, f = null);
  }, s = mw.loader.using(e);
  return s.then(n, n), s;
}

// src/extension/load-modules.ts
function c(e) {
  var s;
  let t = (l) => mw.loader.getState(l) !== null, n = ((s = e.find((l) => l.some(t))) != null ? s : []).filter(t);
  return n.filter((l) => mw.loader.getState(l) === "error").forEach((l) => {
    mw.loader.state({ [l]: "registered" });
  }), v(n);
}

// src/extension/search-in-address.ts
var oe = ["pointerover", "pointerdown", "focusin", "click"];
function ie() {
  let e = new URLSearchParams();
  return new URL(window.location.href).searchParams.forEach((t, n) => {
    n.startsWith("ls-") && e.set(n, t);
  }), e;
}
function R(e, t) {
  let n = () => {
    let s = ie();
    Array.from(e.querySelectorAll("a")).forEach((l) => t(l, s));
  };
  oe.forEach((s) => e.addEventListener(s, n, !0)), n();
}
function C(e) {
  R(e, (t, n) => {
    let s = new URL(t.href);
    Array.from(s.searchParams.keys()).filter((l) => l.startsWith("ls-")).forEach((l) => s.searchParams.delete(l)), n.forEach((l, r) => s.searchParams.set(r, l)), s.href !== t.href && (t.href = s.href);
  });
}
function p(e) {
  let t = document.createElement("span"), n = document.createElement("a");
  return n.textContent = e, t.appendChild(n), R(t, (s, l) => {
    let r = l.toString();
    n.href = mw.util.getUrl("Special:UserLogin", m({
      returnto: mw.config.get("wgPageName")
    }, r === "" ? {} : { returntoquery: r }));
  }), t;
}

// src/extension/start-button.ts
var ce = 0;
function u(e, t) {
  let n = document.createElement("button");
  n.type = "button", n.className = `ext-localSkills-start-button${t.isQuiet === !0 ? " ext-localSkills-start-button-quiet" : ""}`, n.textContent = t.label, t.about && (t.about.id = t.about.id || `ext-localSkills-start-about-${++ce}`, n.setAttribute("aria-describedby", t.about.id));
  let s = document.createElement("span");
  s.setAttribute("role", "status"), s.className = "ext-localSkills-start-status", n.addEventListener("click", () => {
    if (n.getAttribute("aria-disabled") === "true")
      return;
    n.setAttribute("aria-disabled", "true"), s.textContent = mw.msg("localskills-start-loading");
    let l = (r) => {
      s.textContent = r, n.removeAttribute("aria-disabled");
    };
    t.act(n).then(() => l(""), (r) => l(typeof r == "string" ? r : t.failed));
  }), e.appendChild(n), e.appendChild(s);
}

// src/extension/exchange-buttons.ts
var E = "[data-localskills-exchange]", N = "[data-localskills-card][data-localskills-user]", w = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function O() {
  return w.some(([e]) => mw.loader.getState(e) !== null);
}
function P(e) {
  return c(w).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}
function I() {
  mw.hook("localSkills.editRecord").add(() => {
    c(w);
  });
}
function ue() {
  let e = document.createElement("p");
  return e.textContent = `${mw.msg("localskills-start-exchange-log-in")} `, e.appendChild(p(mw.msg("localskills-start-log-in-link"))), e;
}
function M(e) {
  var l, r, a;
  let t = (r = (l = e.parentElement) == null ? void 0 : l.parentElement) == null ? void 0 : r.querySelector(":scope > .ext-localSkills-exchange-by-hand");
  if (!t)
    return;
  let n = document.createElement("details"), s = document.createElement("summary");
  s.textContent = mw.msg("localskills-start-by-hand"), s.lang = document.documentElement.lang, s.dir = document.documentElement.dir, (a = t.parentElement) == null || a.insertBefore(n, t), n.appendChild(s), n.appendChild(t);
}
function H(e) {
  var l;
  let t = e.getAttribute("data-localskills-exchange");
  if (t !== "offer" && t !== "seek" || !O())
    return;
  if (!mw.user.isNamed()) {
    ((l = e.parentElement) == null ? void 0 : l.querySelector(E)) === e && e.appendChild(ue()), M(e);
    return;
  }
  let n = e.getAttribute("data-localskills-root") || d, s = e.getAttribute("data-localskills-skill");
  u(e, {
    // Messages used here: localskills-start-offer, localskills-start-seek
    label: mw.msg(`localskills-start-${t}`),
    failed: mw.msg("localskills-start-failed"),
    act: (r) => P(m({ direction: t, id: null, opener: r, root: n }, s ? { skill: s } : {}))
  }), M(e);
}
function q(e) {
  let t = e.getAttribute("data-localskills-card");
  if (!(mw.user.isNamed() && e.getAttribute("data-localskills-user") === mw.user.getName()) || t !== "offer" && t !== "seek" || !O() || mw.config.get("wgAction") !== "view")
    return;
  let s = document.createElement("div");
  s.className = "ext-localSkills-start-tools", [
    ["change", "localskills-start-card-change"],
    ["manage", "localskills-start-card-manage"]
  ].forEach(([r, a]) => u(s, {
    label: mw.msg(a),
    isQuiet: !0,
    failed: mw.msg("localskills-start-failed"),
    act: (o) => P({
      direction: t,
      view: r,
      opener: o,
      id: e.getAttribute("data-localskills-id") || "",
      page: mw.config.get("wgPageName").replace(/_/g, " "),
      root: e.getAttribute("data-localskills-root") || d
    })
  })), e.appendChild(s);
}

// src/core/wikitext/character-references.ts
var de = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Xe = me();
function me() {
  let e = de.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}

// src/core/wikitext/text-memo.ts
function U(e) {
  let t = /* @__PURE__ */ new Map();
  return (n) => {
    let s = t.get(n);
    if (s !== void 0)
      return s;
    t.size === 512 && (t = /* @__PURE__ */ new Map());
    let l = e(n);
    return t.set(n, l), l;
  };
}

// src/core/wikitext/title.ts
var ge = /[\u200e\u200f\u202a-\u202e]+/g, fe = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
var pe = /[\u01c4-\u01cc\u01f1-\u01f3]/, ke = /[\u10d0-\u10ff]/;
function he(e) {
  if (pe.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (ke.test(e))
    return e;
  if (t.length > e.length && e !== "\u0149") {
    let n = t.replace(/\u0399$/, "\u0345");
    if (n !== t) {
      let l = n.normalize("NFC");
      return l.length === 1 ? l : n;
    }
    let s = String.fromCodePoint(t.codePointAt(0));
    return s + t.slice(s.length).toLowerCase();
  }
  return t;
}
function Ee(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return he(t) + e.slice(t.length);
}
function we(e) {
  return e.replace(ge, "").replace(fe, " ").replace(/^ | $/g, "");
}
var tt = U((e) => Ee(we(e.normalize("NFC"))));

// src/core/exchange/steps/exchange-step.ts
function x(e) {
  return e.slice(0, e.lastIndexOf("/"));
}

// src/extension/meeting-buttons.ts
var D = "[data-localskills-mine], [data-localskills-ask], [data-localskills-card]", y = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]], xe = ".ext-localSkills-match > div, .ext-localSkills-find-skill h3, .ext-localSkills-card-skill", B = "#my-exchanges", F = { localskills: "mine" };
function k(e) {
  return e.getAttribute("data-localskills-root") || d;
}
function ye(e, t) {
  return c(y).then(() => {
    mw.hook("localSkills.myExchanges").fire({ opener: e, root: t });
  });
}
function _() {
  return window.location.hash === B || mw.util.getParamValue("localskills") === F.localskills;
}
function G(e) {
  let t = k(e);
  if (!mw.user.isNamed()) {
    let l = document.createElement("p"), r = document.createElement("a");
    r.href = mw.util.getUrl("Special:UserLogin", {
      returnto: mw.config.get("wgPageName"),
      returntoquery: `localskills=${F.localskills}`
    }), r.textContent = mw.msg("localskills-start-log-in-link"), l.textContent = `${mw.msg("localskills-start-mine-log-in")} `, l.appendChild(r), e.appendChild(l), _() && r.focus();
    return;
  }
  u(e, {
    label: mw.msg("localskills-start-mine"),
    failed: mw.msg("localskills-start-meeting-failed"),
    act: (l) => ye(l, t)
  });
  let n = e.querySelector("button"), s = () => {
    _() && n.click();
  };
  window.addEventListener("hashchange", () => {
    window.location.hash === B && n.click();
  }), s();
}
function W(e, t) {
  var r, a;
  let { kind: n, key: s } = t, l = x(s);
  if (!(l === "" || l === mw.user.getName())) {
    if (!mw.user.isNamed()) {
      e.appendChild(p(mw.msg(n === "offer" ? "localskills-start-log-in-learn" : "localskills-start-log-in-teach")));
      return;
    }
    u(e, {
      about: (a = (r = e.parentElement) == null ? void 0 : r.querySelector(xe)) != null ? a : null,
      label: mw.msg(n === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", l),
      failed: mw.msg("localskills-start-meeting-failed"),
      act: (o) => c(y).then(() => {
        mw.hook("localSkills.ask").fire(T(m({}, t), { opener: o }));
      })
    });
  }
}
function Se(e) {
  let t = e.getAttribute("data-localskills-card") === "seek" ? "seek" : "offer", n = e.getAttribute("data-localskills-user") || "", s = e.getAttribute("data-localskills-id") || "";
  if (n === mw.user.getName())
    be(e);
  else if (s !== "" && !e.classList.contains("ext-localSkills-card-inactive")) {
    let l = document.createElement("div");
    l.className = "ext-localSkills-card-ask", e.appendChild(l), W(l, { kind: t, key: `${n}/${s}`, root: k(e) });
  }
}
function be(e) {
  var t;
  if (document.querySelector("[data-localskills-mine]") === null) {
    let n = document.createElement("div");
    n.setAttribute("data-localskills-mine", ""), n.setAttribute("data-localskills-root", k(e)), n.lang = document.documentElement.lang, n.dir = document.documentElement.dir, (t = e.parentElement) == null || t.insertBefore(n, e), G(n);
  }
}
function j(e) {
  if (e.hasAttribute("data-localskills-mine"))
    G(e);
  else if (e.hasAttribute("data-localskills-ask")) {
    let t = e.getAttribute("data-localskills-own");
    if (t !== null && x(t) !== mw.user.getName())
      return;
    W(e, {
      mine: t,
      kind: e.getAttribute("data-localskills-kind") === "seek" ? "seek" : "offer",
      key: e.getAttribute("data-localskills-ask") || "",
      root: k(e)
    });
  } else
    Se(e);
}
function z() {
  let e = () => {
    c(y);
  };
  mw.hook("localSkills.ask").add(e), mw.hook("localSkills.myExchanges").add(e);
}

// src/extension/own-language.ts
var K = ".ext-localSkills-languages:not( .ext-localSkills-board-groups )";
function Q(e) {
  Ae(e), C(e);
}
function Ae(e) {
  var i;
  let t = document.documentElement.lang, n = [t, t.split("-")[0]], s = Array.from(e.querySelectorAll("li [lang]")), l = n.map((h) => s.find(({ lang: ee }) => ee.toLowerCase() === h.toLowerCase())).find((h) => h !== void 0), r = (i = l == null ? void 0 : l.closest("a")) == null ? void 0 : i.href;
  if (l === void 0 || r === void 0)
    return;
  let a = document.createElement("a");
  a.href = r, a.lang = t, a.dir = document.documentElement.dir, a.textContent = mw.msg("localskills-start-own-language");
  let o = document.createElement("p");
  o.className = "ext-localSkills-own-language", o.dir = a.dir, o.appendChild(a), e.insertBefore(o, e.firstChild);
}

// src/ui/download-file.ts
var Te = { csv: "text/csv", json: "application/json" }, X = "\uFEFF", Le = 6e4;
function J(e, t, n, s) {
  let l = n === "csv" && !s.startsWith(X) ? X + s : s, r = URL.createObjectURL(new Blob([l], { type: `${Te[n]};charset=utf-8` })), a = document.createElement("a");
  a.href = r, a.download = `${e}-results-${t.toISOString().slice(0, 10)}.${n}`, document.body.appendChild(a), a.click(), document.body.removeChild(a), setTimeout(() => URL.revokeObjectURL(r), Le);
}

// src/extension/results-tools.ts
var V = ".ext-localSkills-results-tools[data-survey]", ve = [["ext.localSkills.results"], ["ext.gadget.LocalSkills-results"]];
function S(e, t, n) {
  u(e, {
    label: mw.msg("localskills-start-results"),
    isQuiet: n,
    failed: mw.msg("localskills-start-failed"),
    act: (s) => c(ve).then(() => {
      mw.hook("localSkills.showResults").fire({ surveyId: t, opener: s });
    })
  });
}
function Re(e, t, n) {
  return $.ajax({ url: mw.util.wikiScript(), data: { title: t, action: "raw" }, dataType: "text" }).then((s, l, r) => {
    var o;
    let a = Date.parse((o = r.getResponseHeader("Last-Modified")) != null ? o : "");
    J(e, isNaN(a) ? /* @__PURE__ */ new Date() : new Date(a), n, s);
  }, (s) => $.Deferred().reject(
    mw.msg(s.status === 404 ? "localskills-download-missing" : "localskills-download-failed")
  ));
}
function Z(e) {
  var r, a;
  let t = (r = e.getAttribute("data-survey")) != null ? r : "";
  if (!g.test(t) || e.firstChild !== null)
    return;
  let n = document.createElement("div");
  n.className = "ext-localSkills-start-tools", S(n, t, !1);
  let [s] = (a = new RegExp(`^.+/Survey/${t}/Results(?=/|$)`).exec(mw.config.get("wgPageName"))) != null ? a : [];
  [["csv", "localskills-download-table"], ["json", "localskills-download-data"]].forEach(([o, i]) => s !== void 0 && u(n, {
    label: mw.msg(i),
    isQuiet: !0,
    failed: mw.msg("localskills-download-failed"),
    act: () => Re(t, `${s}/data.${o}`, o)
  })), e.appendChild(n);
}

// src/extension/start-buttons.ts
var Ce = "[data-localskills-make]", Me = [
  ["ext.localSkills.making", "ext.localSkills.survey"],
  ["ext.gadget.LocalSkills-making", "ext.gadget.LocalSkills"]
];
function Ne(e) {
  let t = document.createElement("p");
  return t.textContent = e, t;
}
function Oe() {
  let e = Ne(`${mw.msg("localskills-start-log-in")} `), t = document.createElement("a");
  return t.href = mw.util.getUrl("Special:UserLogin", { returnto: mw.config.get("wgPageName") }), t.textContent = mw.msg("localskills-start-log-in-link"), e.appendChild(t), e;
}
function Pe(e) {
  var r, a, o;
  let n = e.closest(".ext-localSkills-start") === null ? [] : Array.from((a = (r = e.parentElement) == null ? void 0 : r.children) != null ? a : []).filter((i) => i !== e);
  if (n.length === 0)
    return;
  let s = document.createElement("details"), l = document.createElement("summary");
  l.textContent = mw.msg("localskills-start-by-hand"), l.lang = document.documentElement.lang, l.dir = document.documentElement.dir, s.appendChild(l), n.forEach((i) => s.appendChild(i)), (o = e.parentElement) == null || o.appendChild(s);
}
function $e(e) {
  let t = e.getAttribute("data-localskills-make") || "", n = g.test(t) ? t : null, s = e.getAttribute("data-localskills-root") || d, l = mw.user.isNamed();
  if (!(!l && n !== null)) {
    for (; e.firstChild; )
      e.removeChild(e.firstChild);
    if (!l) {
      e.appendChild(Oe());
      return;
    }
    u(e, {
      label: mw.msg(n === null ? "localskills-start-new" : "localskills-start-manage"),
      // To start is what the portal is for; to manage is for few of those who read a survey's page.
      isQuiet: n !== null,
      failed: mw.msg("localskills-start-failed"),
      act: (r) => c(Me).then(() => {
        mw.hook("localSkills.makeSurvey").fire({ surveyId: n, root: s, opener: r });
      })
    }), n !== null && S(e, n, !0), n === null && Pe(e);
  }
}
function Y() {
  let e = /* @__PURE__ */ new Map(), t = (n, s, l) => {
    var a;
    let r = (a = e.get(s)) != null ? a : /* @__PURE__ */ new WeakSet();
    e.set(s, r), n.find(s).addBack(s).each((o, i) => {
      r.has(i) || (r.add(i), l(i));
    });
  };
  mw.hook("wikipage.content").add((n) => {
    t(n, K, Q), t(n, Ce, $e), t(n, V, Z), t(n, D, j), t(n, E, H), t(n, N, q);
  }), I(), z();
}

// src/extension/start.ts
Y();
