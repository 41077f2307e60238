// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var Np = Object.create;
var so = Object.defineProperty, Mp = Object.defineProperties, $p = Object.getOwnPropertyDescriptor, Ip = Object.getOwnPropertyDescriptors, Lp = Object.getOwnPropertyNames, qr = Object.getOwnPropertySymbols, Fp = Object.getPrototypeOf, oo = Object.prototype.hasOwnProperty, fl = Object.prototype.propertyIsEnumerable;
var at = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), io = (e) => {
  throw TypeError(e);
};
var ml = (e, n, t) => n in e ? so(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, v = (e, n) => {
  for (var t in n || (n = {}))
    oo.call(n, t) && ml(e, t, n[t]);
  if (qr)
    for (var t of qr(n))
      fl.call(n, t) && ml(e, t, n[t]);
  return e;
}, E = (e, n) => Mp(e, Ip(n));
var lo = (e, n) => {
  var t = {};
  for (var r in e)
    oo.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && qr)
    for (var r of qr(e))
      n.indexOf(r) < 0 && fl.call(e, r) && (t[r] = e[r]);
  return t;
};
var pl = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var Dp = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of Lp(n))
      !oo.call(e, s) && s !== t && so(e, s, { get: () => n[s], enumerable: !(r = $p(n, s)) || r.enumerable });
  return e;
};
var jp = (e, n, t) => (t = e != null ? Np(Fp(e)) : {}, Dp(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? so(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var ao = (e, n, t) => n.has(e) || io("Cannot " + t);
var Ae = (e, n, t) => (ao(e, n, "read from private field"), t ? t.call(e) : n.get(e)), ze = (e, n, t) => n.has(e) ? io("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), vn = (e, n, t, r) => (ao(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), Ke = (e, n, t) => (ao(e, n, "access private method"), t);
var D = (e, n, t) => new Promise((r, s) => {
  var o = (a) => {
    try {
      l(t.next(a));
    } catch (u) {
      s(u);
    }
  }, i = (a) => {
    try {
      l(t.throw(a));
    } catch (u) {
      s(u);
    }
  }, l = (a) => a.done ? r(a.value) : Promise.resolve(a.value).then(o, i);
  l((t = t.apply(e, n)).next());
}), Ie = function(e, n) {
  this[0] = e, this[1] = n;
}, gn = (e, n, t) => {
  var r = (l, a, u, c) => {
    try {
      var d = t[l](a), p = (a = d.value) instanceof Ie, f = d.done;
      Promise.resolve(p ? a[0] : a).then((g) => p ? r(l === "return" ? l : "next", a[1] ? { done: g.done, value: g.value } : g, u, c) : u({ value: g, done: f })).catch((g) => r("throw", g, u, c));
    } catch (g) {
      c(g);
    }
  }, s = (l, a, u, c) => i[l] = (d) => (a = new Promise((p, f, g) => (g = () => r(l, d, p, f), o ? o.then(g) : g())), c = () => o === u && (o = 0), o = u = a.then(c, c), a), o, i = {};
  return t = t.apply(e, n), i[at("asyncIterator")] = () => i, s("next"), s("throw"), s("return"), i;
}, Je = (e) => {
  var n = e[at("asyncIterator")], t = !1, r, s = {};
  return n == null ? (n = e[at("iterator")](), r = (o) => s[o] = (i) => n[o](i)) : (n = n.call(e), r = (o) => s[o] = (i) => {
    if (t) {
      if (t = !1, o === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new Ie(new Promise((l) => {
        var a = n[o](i);
        a instanceof Object || io("Object expected"), l(a);
      }), 1)
    };
  }), s[at("iterator")] = () => s, r("next"), "throw" in n ? r("throw") : s.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), s;
}, we = (e, n, t) => (n = e[at("asyncIterator")]) ? n.call(e) : (e = e[at("iterator")](), n = {}, t = (r, s) => (s = e[r]) && (n[r] = (o) => new Promise((i, l, a) => (o = s.call(e, o), a = o.done, Promise.resolve(o.value).then((u) => i({ value: u, done: a }), l)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var ba = pl((To, ya) => {
  (function() {
    var e, n, t, r, s, o, i, l, a, u, c, d, p, f, g;
    t = Math.floor, u = Math.min, n = function(m, h) {
      return m < h ? -1 : m > h ? 1 : 0;
    }, a = function(m, h, y, w, b) {
      var x;
      if (y == null && (y = 0), b == null && (b = n), y < 0)
        throw new Error("lo must be non-negative");
      for (w == null && (w = m.length); y < w; )
        x = t((y + w) / 2), b(h, m[x]) < 0 ? w = x : y = x + 1;
      return [].splice.apply(m, [y, y - y].concat(h)), h;
    }, o = function(m, h, y) {
      return y == null && (y = n), m.push(h), f(m, 0, m.length - 1, y);
    }, s = function(m, h) {
      var y, w;
      return h == null && (h = n), y = m.pop(), m.length ? (w = m[0], m[0] = y, g(m, 0, h)) : w = y, w;
    }, l = function(m, h, y) {
      var w;
      return y == null && (y = n), w = m[0], m[0] = h, g(m, 0, y), w;
    }, i = function(m, h, y) {
      var w;
      return y == null && (y = n), m.length && y(m[0], h) < 0 && (w = [m[0], h], h = w[0], m[0] = w[1], g(m, 0, y)), h;
    }, r = function(m, h) {
      var y, w, b, x, S, k, P, A;
      for (h == null && (h = n), k = (function() {
        A = [];
        for (var R = 0, C = t(m.length / 2); 0 <= C ? R < C : R > C; 0 <= C ? R++ : R--)
          A.push(R);
        return A;
      }).apply(this).reverse(), P = [], w = 0, x = k.length; w < x; w++)
        y = k[w], P.push(g(m, y, h));
      return P;
    }, p = function(m, h, y) {
      var w;
      if (y == null && (y = n), w = m.indexOf(h), w !== -1)
        return f(m, 0, w, y), g(m, w, y);
    }, c = function(m, h, y) {
      var w, b, x, S, k;
      if (y == null && (y = n), b = m.slice(0, h), !b.length)
        return b;
      for (r(b, y), k = m.slice(h), x = 0, S = k.length; x < S; x++)
        w = k[x], i(b, w, y);
      return b.sort(y).reverse();
    }, d = function(m, h, y) {
      var w, b, x, S, k, P, A, R, C, N;
      if (y == null && (y = n), h * 10 <= m.length) {
        if (S = m.slice(0, h).sort(y), !S.length)
          return S;
        for (x = S[S.length - 1], R = m.slice(h), k = 0, A = R.length; k < A; k++)
          w = R[k], y(w, x) < 0 && (a(S, w, 0, null, y), S.pop(), x = S[S.length - 1]);
        return S;
      }
      for (r(m, y), N = [], b = P = 0, C = u(h, m.length); 0 <= C ? P < C : P > C; b = 0 <= C ? ++P : --P)
        N.push(s(m, y));
      return N;
    }, f = function(m, h, y, w) {
      var b, x, S;
      for (w == null && (w = n), b = m[y]; y > h; ) {
        if (S = y - 1 >> 1, x = m[S], w(b, x) < 0) {
          m[y] = x, y = S;
          continue;
        }
        break;
      }
      return m[y] = b;
    }, g = function(m, h, y) {
      var w, b, x, S, k;
      for (y == null && (y = n), b = m.length, k = h, x = m[h], w = 2 * h + 1; w < b; )
        S = w + 1, S < b && !(y(m[w], m[S]) < 0) && (w = S), m[h] = m[w], h = w, w = 2 * h + 1;
      return m[h] = x, f(m, k, h, y);
    }, e = (function() {
      m.push = o, m.pop = s, m.replace = l, m.pushpop = i, m.heapify = r, m.updateItem = p, m.nlargest = c, m.nsmallest = d;
      function m(h) {
        this.cmp = h != null ? h : n, this.nodes = [];
      }
      return m.prototype.push = function(h) {
        return o(this.nodes, h, this.cmp);
      }, m.prototype.pop = function() {
        return s(this.nodes, this.cmp);
      }, m.prototype.peek = function() {
        return this.nodes[0];
      }, m.prototype.contains = function(h) {
        return this.nodes.indexOf(h) !== -1;
      }, m.prototype.replace = function(h) {
        return l(this.nodes, h, this.cmp);
      }, m.prototype.pushpop = function(h) {
        return i(this.nodes, h, this.cmp);
      }, m.prototype.heapify = function() {
        return r(this.nodes, this.cmp);
      }, m.prototype.updateItem = function(h) {
        return p(this.nodes, h, this.cmp);
      }, m.prototype.clear = function() {
        return this.nodes = [];
      }, m.prototype.empty = function() {
        return this.nodes.length === 0;
      }, m.prototype.size = function() {
        return this.nodes.length;
      }, m.prototype.clone = function() {
        var h;
        return h = new m(), h.nodes = this.nodes.slice(0), h;
      }, m.prototype.toArray = function() {
        return this.nodes.slice(0);
      }, m.prototype.insert = m.prototype.push, m.prototype.top = m.prototype.peek, m.prototype.front = m.prototype.peek, m.prototype.has = m.prototype.contains, m.prototype.copy = m.prototype.clone, m;
    })(), (function(m, h) {
      return typeof define == "function" && define.amd ? define([], h) : typeof To == "object" ? ya.exports = h() : m.Heap = h();
    })(this, function() {
      return e;
    });
  }).call(To);
});

// node_modules/heap/index.js
var ka = pl((xR, wa) => {
  wa.exports = ba();
});

// src/ui/messages.ts
function gl(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (i) => String(e.language.convertNumber(i)), s = () => {
    var l, a;
    return (((a = (l = e.language).getSeparatorTransformTable) == null ? void 0 : a.call(l)) || {})["."] || ".";
  }, o = (i, l = 0) => {
    let a = Math.abs(i).toFixed(l), [u, c] = a.split("."), d = i < 0 && Number(a) !== 0 ? "\u2212" : "", p = c === void 0 ? "" : s() + c.split("").map((f) => r(Number(f))).join("");
    return d + r(Number(u)) + p;
  };
  return {
    language: t,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: n,
    text(i, ...l) {
      return e.message(
        i,
        ...l.map((a) => typeof a == "number" ? r(a) : a)
      ).text();
    },
    has: (i) => e.message(i).exists(),
    number: o
  };
}

// src/core/i18n/localized-text.ts
function Tn(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), s = r.includes("default"), o = n.languageChain.find((u) => r.includes(u) || s && u === t), i = o !== void 0 && r.includes(o) ? o : s ? "default" : r.sort()[0], l = i === void 0 ? "" : e.texts[i], a = i === void 0 || i === "default" ? t : i;
  return { text: l, language: a, direction: a === null ? "auto" : uo(a) };
}
var _p = [
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
function uo(e) {
  return _p.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var hl = {
  acm: "arab",
  ar: "arab",
  ckb: "arab",
  "ks-arab": "arab",
  "ku-arab": "arab",
  "skr-arab": "arab",
  apc: "latn",
  arq: "latn",
  ary: "latn",
  arz: "latn",
  fa: "arabext",
  hno: "arabext",
  "kk-arab": "arabext",
  pnb: "arabext",
  ps: "arabext",
  as: "beng",
  bn: "beng",
  bpy: "beng",
  anp: "deva",
  bgc: "deva",
  bho: "deva",
  hi: "deva",
  "ks-deva": "deva",
  mag: "deva",
  mr: "deva",
  ne: "deva",
  new: "deva",
  pi: "deva",
  sa: "deva",
  blk: "mymr",
  kjp: "mymr",
  ksw: "mymr",
  mnw: "mymr",
  my: "mymr",
  rki: "mymr",
  bo: "tibt",
  ccp: "cakm",
  dz: "tibt",
  gu: "gujr",
  km: "khmr",
  kn: "knda",
  lo: "laoo",
  lzh: "hanidec",
  mni: "mtei",
  nod: "lana",
  nqo: "nkoo",
  or: "orya",
  sat: "olck"
};
function yl(e) {
  let n = Qt(e), t = /* @__PURE__ */ new Map();
  return (r, s) => {
    var i;
    let o = (i = t.get(s)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: s, maximumFractionDigits: s });
    return t.set(s, o), o.format(r);
  };
}
function Qt(e, n = "") {
  var r, s;
  let t = (s = hl[(r = e.find((o) => Object.prototype.hasOwnProperty.call(hl, o))) != null ? r : ""]) != null ? s : "latn";
  return [...e, "en"].filter(Wp).map((o) => `${o}-u${n}-nu-${t}`);
}
function Wp(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function bl(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var Bp = ["zero", "one", "two", "few", "many", "other"], qp = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Vp(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function Gp(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let s = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: o } = Intl, i = o === void 0 ? null : new o(t), a = (i === null ? ["one", "other"] : Bp.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = s[Math.min(a, s.length - 1)]) != null ? u : "";
}
function wl(e, n, t) {
  let r = Vp(e), s = [e, ...t.languageChain.filter((l) => l !== e)], o = yl(s), i = (l, a = 0) => o(l, a);
  return {
    language: e,
    languageChain: s,
    direction: uo(e),
    has: (l) => n[l] !== void 0 || t.has(l),
    number: i,
    text(l, ...a) {
      let u = n[l];
      if (u === void 0)
        return t.text(l, ...a);
      let c = (g) => a[Number(g.replace(/\D/g, "")) - 1], d = (g) => g.replace(/\$\d/g, (m) => {
        let h = c(m);
        return h === void 0 ? m : typeof h == "number" ? i(h, bl(h)) : h;
      }), p = "", f = 0;
      return u.replace(qp, (g, m, h, y) => {
        var S, k;
        let [w = "", ...b] = h.split("|"), x = m.toUpperCase() === "PLURAL" ? Gp(Number((S = c(w)) != null ? S : 0), b, r) : (k = b[b.length - 1]) != null ? k : "";
        return p += d(u.slice(f, y)) + d(x), f = y + g.length, "";
      }), p + d(u.slice(f));
    }
  };
}

// src/ui/download-file.ts
var Up = { csv: "text/csv", json: "application/json" }, kl = "\uFEFF", Hp = 6e4;
function co(e, n, t, r) {
  let s = t === "csv" && !r.startsWith(kl) ? kl + r : r, o = URL.createObjectURL(new Blob([s], { type: `${Up[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = o, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(o), Hp);
}

// src/ui/element.ts
function ie(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((s) => r.setAttribute(s, n[s])), t.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
  }), r;
}
function ut(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function qn(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Vn(e, ...n) {
  let t = ie("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function Gn(...e) {
  return ie("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function ct(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var Un = "other", zt = "none", Kt = "refused", Jt = "dontknow", Xt = [Kt, Jt], Qp = { other: null, none: null, refused: null, dontKnow: null };
function xl(e) {
  return `${e}.${Un}`;
}
function Xe(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function dt(e) {
  return "special" in e ? e.special : Qp;
}

// src/core/survey/parameters.ts
function An(e, n, t) {
  return `${e}.${n}.${t}`;
}
function mo(e, n) {
  return `${e}.${n}`;
}
function zp(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function H(e) {
  return zp(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function J(e) {
  return H(e).reduce((n, t) => n.concat(ue(t)), []);
}
function ue(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => E(v({}, n), { name: mo(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((s) => E(v({}, n), { name: An(e.name, r.value, s.name), row: r, column: s, choices: s.choices }))), []);
    case "text":
      return [E(v({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [E(v({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [E(v({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [E(v({}, n), { choices: [...e.choices, ...Xe(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === Xe(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", s = E(v({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return dt(e).other === null ? [s] : [s, E(v({}, n), { name: xl(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function z(e) {
  let n = H(e).find((o) => o.name === e.measures.grid);
  if (n === void 0 || n.type !== "matrixdropdown")
    return null;
  let t = (o) => n.columns.find((i) => i.name === o), r = t("importance"), s = t("ability");
  return r === void 0 || s === void 0 ? null : {
    grid: n,
    importance: mt(r.choices, e.notInStatistics),
    ability: mt(s.choices, e.notInStatistics)
  };
}
function mt(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, s) => r[1] - s[1]));
}
function Le(e) {
  return Sl(e).slice(-2);
}
function Fe(e) {
  return Sl(e).slice(0, 2);
}
function Sl(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function T(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function Vr(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function ge(e, { minCell: n }) {
  return e > 0 && e < n;
}
var B = { withheld: "small-counts" }, Ne = { withheld: "little-change" };

// src/core/json/fault.ts
function G(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function j(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}
function Hn(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? Kp(t, n) : t
  ));
}
function Kp(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/json/value.ts
function _(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function L(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/pages.ts
var ln = "LocalSkills", Gr = "MediaWiki:LocalSkills.json", Y = /^[a-z0-9-]{1,48}$/;
function Rl(e = ln) {
  let n = e.replace(/_/g, " ").trim(), t = (a) => `${n}/Survey/${a}`, [r, s] = ["", null], o = (a) => (a !== s && ([r, s] = [`${t(a)}/Answers/`, a]), r), i = `${n}/People/`, l = (a, u) => `${n}/${a}/data${u === 1 ? "" : `-${u}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (a) => `${t(a)}/definition.json`,
    answersPrefix: o,
    answer: (a, u) => o(a) + vl(u),
    blankAnswer: (a, u) => `${t(a)}/Blank${u === void 0 ? "" : `/${u}`}`,
    results: (a) => `${t(a)}/Results`,
    resultsIn: (a, u) => `${t(a)}/Results/${u}`,
    communityResults: (a, u) => `${t(a)}/Results/Community/${u}`,
    resultsData: (a) => `${t(a)}/Results/data.json`,
    resultsTable: (a) => `${t(a)}/Results/data.csv`,
    resultsPart: (a, u, c) => `${t(a)}/Results/${u}-${c}.${u === "table" ? "csv" : "json"}`,
    texts: (a) => `${t(a)}/Texts`,
    translations: (a, u) => `${t(a)}/Texts/${u}`,
    people: (a) => i + a.replace(/_/g, " "),
    exchange: () => `${n}/Exchange`,
    exchangeIn: (a) => `${n}/Exchange/${a}`,
    exchangeData: (a = 1) => l("Exchange", a),
    exchangeTable: (a) => `${n}/Exchange/${a}.tab.json`,
    capacityExchange: () => `${n}/CapacityExchange`,
    capacityExchangeIn: (a) => `${n}/CapacityExchange/${a}`,
    capacityExchangeData: () => l("CapacityExchange", 1),
    matches: () => `${n}/Matches`,
    matchesIn: (a, u = 1) => `${n}/Matches/${a}${u === 1 ? "" : `/${u}`}`,
    matchesData: (a = 1) => l("Matches", a),
    needs: () => `${n}/Needs`,
    needsIn: (a) => `${n}/Needs/${a}`,
    needsData: () => l("Needs", 1),
    personOf: (a) => Pl(i, a),
    surveyIdOf: (a) => {
      let u = `${n}/Survey/`, c = a.replace(/_/g, " "), d = c.startsWith(u) ? c.slice(u.length) : "";
      return Y.test(d) ? d : null;
    },
    answererOf: (a, u) => Pl(o(a), u)
  };
}
function vl(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Pl(e, n) {
  let t = vl(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/read-localized-text.ts
var ke = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Ur(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!_(e))
    return null;
  let n = L(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let s = e[r];
    (r === "default" || ke.test(r)) && typeof s == "string" && s.trim() !== "" && (t[r] = s);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/skills/provisional-skill.ts
var Jp = /^x(n|[0-9a-z]{6})--(.+)$/;
var [hn, Hr, Tl, Xp, Yp, Zp, eg] = [36, 1, 26, 38, 700, 128, 72], Al = 1114111, ng = [
  [0, 31],
  [127, 160],
  [173, 173],
  [847, 847],
  [1564, 1564],
  [5760, 5760],
  [6155, 6159],
  [8192, 8203],
  [8206, 8207],
  [8232, 8239],
  [8287, 8303],
  [12288, 12288],
  [55296, 63743],
  [65024, 65039],
  [65279, 65279],
  [65520, 65535],
  [917504, Al]
];
function tg(e) {
  return ng.every(([n, t]) => e < n || e > t);
}
function rg(e) {
  return e > 65280 && e < 65375;
}
function El(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function sg(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function og(e, n, t) {
  let r = Math.floor(e / (t ? Yp : 2));
  r += Math.floor(r / n);
  let s = 0;
  for (; r > (hn - Hr) * Tl / 2; s += hn)
    r = Math.floor(r / (hn - Hr));
  return s + Math.floor((hn - Hr + 1) * r / (r + Xp));
}
function ig(e, n) {
  return Math.min(Tl, Math.max(Hr, e - n));
}
function lg(e) {
  let n = e.lastIndexOf("-"), t = El(e.slice(0, Math.max(0, n))), [r, s, o] = [Zp, 0, eg], i = n + 1;
  for (; i < e.length; ) {
    let l = s;
    for (let a = hn, u = 1; ; a += hn) {
      let c = i < e.length ? e.charCodeAt(i++) : 0, d = c > 96 ? c - 97 : c > 47 ? c - 22 : hn;
      if (s += d * u, d >= hn || s > 2147483647)
        return null;
      let p = ig(a, o);
      if (d < p)
        break;
      u *= hn - p;
    }
    if (o = og(s - l, t.length + 1, l === 0), r += Math.floor(s / (t.length + 1)), s %= t.length + 1, r > Al || !tg(r))
      return null;
    t.splice(s++, 0, r);
  }
  return t;
}
function Qr(e) {
  var o;
  let [, n = "", t = ""] = (o = Jp.exec(e)) != null ? o : [], r = n === "" ? El(e) : lg(t);
  if (r === null)
    return e;
  let s = sg(r.map((i) => rg(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return s === "" ? e : n.length > 1 ? `${s}\u2026` : s;
}

// src/core/skills/skill-words.ts
function Yt(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function fo({ label: e }) {
  return e.kind === "texts" ? Ol(e.texts) : [];
}
function po(e) {
  return Ol(e.aliases).reduce((n, t) => n.concat(t), []);
}
function Ol(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Cl(e, n) {
  let t = Array.from(Yt(e));
  if (t.length < 4 || t.length > 60)
    return null;
  let r = t.length < 8 ? 1 : 2, s = null;
  for (let o of n.skills.filter(({ isRetired: i }) => !i))
    for (let i of [o.id, ...fo(o), ...po(o)].sort(ag)) {
      let l = ug(t, Array.from(Yt(i)), r);
      l !== null && (s = { skill: o.id, words: l === 0 ? o.id : i }, r = l - 1);
    }
  return s;
}
function ag(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}
function ug(e, n, t) {
  if (Math.abs(e.length - n.length) > t)
    return null;
  let r = [], s = Array.from({ length: n.length + 1 }, (i, l) => l);
  for (let i = 1; i <= e.length; i++) {
    let l = [i];
    for (let a = 1; a <= n.length; a++) {
      let u = e[i - 1] === n[a - 1], c = Math.min(s[a], l[a - 1]) + 1;
      c = Math.min(c, s[a - 1] + (u ? 0 : 1)), i > 1 && a > 1 && e[i - 1] === n[a - 2] && e[i - 2] === n[a - 1] && (c = Math.min(c, r[a - 2] + 1)), l.push(c);
    }
    r = s, s = l;
  }
  let o = s[n.length];
  return o <= t ? o : null;
}

// src/core/skills/taxonomy.ts
function cg(e, n = null) {
  let t = new Map(e.map((a) => [a.id, a])), r = (a) => {
    var u;
    return (u = t.get(a)) != null ? u : null;
  }, s = (a, u) => {
    let c = /* @__PURE__ */ new Set([a]), d = [], p = r(a);
    for (; p !== null; ) {
      let f = u(p);
      p = f === null || c.has(f) ? null : r(f), p !== null && (c.add(p.id), d.push(p));
    }
    return d;
  }, o = (a) => {
    var u;
    return (u = s(a, (c) => c.replacedBy).pop()) != null ? u : r(a);
  }, i = /* @__PURE__ */ new Map();
  for (let a of e)
    if (!a.isRetired) {
      let u = a.parent !== null && t.has(a.parent) ? a.parent : null, c = i.get(u);
      c === void 0 ? i.set(u, [a]) : c.push(a);
    }
  let l = null;
  return {
    skills: e,
    locale: n,
    get: r,
    current: o,
    children: (a) => {
      var u;
      return (u = i.get(a)) != null ? u : [];
    },
    ancestors: (a) => s(a, (u) => u.parent),
    find: (a) => {
      var u, c;
      return l = l != null ? l : fg(e, o), (c = (u = o(a.trim())) != null ? u : l.get(Yt(a))) != null ? c : null;
    }
  };
}
function ft(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = _(e) ? L(e, "skills") : void 0;
  _(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, i) => {
    let l = G("$.skills", i), a = _(o) ? dg(o) : null;
    if (a === null) {
      let u = _(o) ? L(o, "id") : o;
      n.push({ path: `${l}.id`, code: "bad-id", parameters: [j(u)] });
    } else t.has(a.id) ? n.push({ path: `${l}.id`, code: "code-taken", parameters: [a.id] }) : t.set(a.id, a);
  });
  let s = _(e) ? L(e, "locale") : null;
  return {
    taxonomy: cg(
      Array.from(t.values()),
      typeof s == "string" && ke.test(s) ? s : null
    ),
    faults: n
  };
}
function zr(e, n, t) {
  var s;
  let r = (s = n == null ? void 0 : n.get(e)) != null ? s : null;
  return r === null ? { text: Qr(e), language: null, direction: "auto" } : Tn(r.label, t, n == null ? void 0 : n.locale);
}
function dg(e) {
  var o;
  let n = L(e, "id");
  if (typeof n != "string" || !Y.test(n))
    return null;
  let t = (i) => {
    let l = L(e, i);
    return typeof l == "string" && l !== "" ? l : null;
  }, r = L(e, "capx"), s = t("replacedBy");
  return {
    id: n,
    label: (o = Ur(L(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: mg(L(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: L(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function mg(e) {
  let n = {};
  if (_(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || ke.test(t)) && Array.isArray(r) && (n[t] = r.filter((s) => typeof s == "string"));
    }
  return n;
}
function fg(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s) => {
    let o = /* @__PURE__ */ new Map();
    for (let i of e) {
      let l = n(i.id);
      for (let a of s(i)) {
        let u = Yt(a), c = o.get(u);
        o.set(u, c === void 0 || c === l ? l : null);
      }
    }
    o.forEach((i, l) => {
      t.has(l) || t.set(l, i);
    });
  };
  return r(fo), r(po), t;
}

// src/core/survey/text.ts
function Ee(e, n) {
  if (e.text !== null)
    return Tn(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? Tn(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function he(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : Tn(e.title, n.messages, n.locale);
}

// src/core/i18n/language-names.ts
function Nl(e) {
  let { DisplayNames: n } = Intl, t;
  try {
    t = n && new n([e], { type: "language", fallback: "none" });
  } catch (r) {
    t = void 0;
  }
  return (r) => {
    try {
      return t && t.of(r);
    } catch (s) {
      return;
    }
  };
}

// src/core/i18n/wiki-names.ts
var pg = ["ar", "fr", "es", "tr"], gg = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Ml = {
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
function $l(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[pg.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((s) => s !== ""))
  };
}
var Il = {
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
function Ll(e, n, t) {
  var a, u;
  if (Object.prototype.hasOwnProperty.call(Ml, e))
    return $l(Ml[e], n).name;
  let [, r = "", s = ""] = (a = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec(e)) != null ? a : [], o = r.replace(/_/g, "-"), i = (u = Object.keys(Il).find((c) => Il[c] === o)) != null ? u : o, l = r === "" ? void 0 : t(i);
  return l === void 0 ? null : `${$l(gg[s], n).name} \u2013 ${l}`;
}

// src/core/report/code-names.ts
function Kr({ language: e }) {
  let n = Nl(e);
  return {
    language: (t) => {
      var r;
      return (r = n(t)) != null ? r : null;
    },
    wiki: (t) => Ll(t, e, n)
  };
}
function En(e, n, t, r) {
  let s = n !== void 0 && "choicesFrom" in n ? n.choicesFrom : null, o = e.text !== null ? null : s === "languages" ? r.language(e.value) : s === "wikis" ? r.wiki(e.value) : null;
  return o === null ? Ee(e, t) : { text: o, language: t.messages.language, direction: t.messages.direction };
}

// src/core/i18n/date-format.ts
function Fl(e) {
  let n = new Intl.DateTimeFormat(
    Qt(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/wikitext/character-references.ts
var hg = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", yg = bg();
function bg() {
  let e = hg.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var wg = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Jr(e, n) {
  return e.includes("&") ? e.replace(wg, (t, r, s, o) => {
    var i;
    return r !== void 0 ? (i = yg.get(r)) != null ? i : t : n(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var kg = '"&:<=>[]{|}', xg = "!'_~", Dl = 32, Sg = ho(kg), Pg = ho(xg), Rg = ho("#*+-;");
function ho(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function vg(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Tg = 65343, Ag = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Eg(e, n, t) {
  let r = n === 0, s = n === e.length - 1;
  if (t >= 128)
    return vg(t) || t === Tg;
  if (t < 32 || t === 127 || Sg[t] === 1 || r && Rg[t] === 1)
    return !0;
  if (Pg[t] === 1)
    return r || s || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case Dl:
      return r || s || e.charCodeAt(n - 1) === Dl;
    case 73:
    case 80:
    case 82:
      return Ag.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var Og = [
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
], go = "\u0345";
function jl(e) {
  let n = e.codePointAt(0);
  return e === go || Og.some(([t, r]) => n >= t && n <= r) || (go + e).normalize("NFD") !== go + e.normalize("NFD");
}
var _l = 768, Cg = 32, Ng = /[\u0300-\uffff]{1000}/;
function Mg(e) {
  return !Ng.test(e) && e.normalize("NFC") === e;
}
function $g() {
  let e = "";
  return (n, t, r) => {
    if (r || t < _l)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!jl(n))
        return e = n, !1;
      if (e.length < Cg && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function De(e) {
  let n = Mg(e) ? null : $g(), t = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), i = s + (o > 65535 ? 2 : 1), l = Eg(e, s, o);
    o >= _l && s === 0 && !l && (l = jl(e.slice(0, i))), n !== null && (l = n(e.slice(s, i), o, l)), l && (t += `${e.slice(r, s)}&#${o};`, r = i), s = i;
  }
  return t + e.slice(r);
}
function an(e) {
  return Jr(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/text-memo.ts
function Xr(e) {
  let n = /* @__PURE__ */ new Map();
  return (t) => {
    let r = n.get(t);
    if (r !== void 0)
      return r;
    n.size === 512 && n.clear();
    let s = e(t);
    return n.set(t, s), s;
  };
}

// src/core/wikitext/title.ts
var Wl = [
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
], Ig = 255, Lg = /[\u200e\u200f\u202a-\u202e]+/g, Fg = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Dg = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, jg = /(?:^|\/)\.\.?(?:\/|$)/, _g = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Wg = /[\u01c4-\u01cc\u01f1-\u01f3]/, Bg = /[\u10d0-\u10ff]/;
function qg(e) {
  if (Wg.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Bg.test(e))
    return e;
  if (n.length > e.length && e !== "\u0149") {
    let t = n.replace(/\u0399$/, "\u0345");
    if (t !== n) {
      let s = t.normalize("NFC");
      return s.length === 1 ? s : t;
    }
    let r = String.fromCodePoint(n.codePointAt(0));
    return r + n.slice(r.length).toLowerCase();
  }
  return n;
}
function Bl(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return qg(n) + e.slice(n.length);
}
function pt(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function yo(e) {
  return e.replace(Lg, "").replace(Fg, " ").replace(/^ | $/g, "");
}
function Vg(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Gg(e) {
  let n = Jr(
    e,
    (t) => Vg(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function Yr(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let i of o)
      s.set(yo(i).toLowerCase(), o[0]);
  return (o) => {
    let i = yo(Gg(o));
    if (i.includes("\uFFFD") || _g.test(i))
      return null;
    let l = n;
    i.charAt(0) === ":" && (l = "", i = i.slice(1).replace(/^ /, ""));
    let a = i.indexOf(":", 1);
    if (a !== -1) {
      let c = s.get(i.slice(0, a).replace(/ $/, "").toLowerCase());
      c !== void 0 && (l = c, i = i.slice(a + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || Dg.test(i) || jg.test(i) || pt(i) > Ig ? null : (l === "" ? "" : `${l}:`) + (r ? Bl(i) : i);
  };
}
var bo = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Ug = Xr((e) => Bl(yo(e.normalize("NFC"))));
function je(e) {
  return bo.test(e) ? e : Ug(e);
}

// src/core/report/round.ts
function _e(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, s] = Math.abs(e).toExponential().split("e"), o = r.replace(".", ""), i = Number(s) + 1 + t + n, l = i < 0 ? 0 : Number(o.charAt(i) || "0"), a = Math.max(0, i), u = Number(o.slice(0, a).padEnd(a, "0") || "0") + (l >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var Hg = 255, Qg = /\uE000(\d+)\uE001/g;
function ql(e) {
  let n = (i, ...l) => {
    let a = l.map((u, c) => typeof u == "object" ? `\uE000${c}\uE001` : typeof u == "string" ? u.replace(/[\uE000\uE001]/g, "") : u);
    return De(e.text(i, ...a)).replace(Qg, (u, c) => {
      let d = l[Number(c)];
      return typeof d == "object" ? d.wikitext : u;
    });
  }, t = (i, l = 0) => {
    let a = _e(i, l), u = De(e.number(Math.abs(a), l));
    return a < 0 ? `<bdi dir="ltr">\u2212${u}</bdi>` : u;
  }, r = Fl(e.languageChain), s = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var u;
      let l = _e(i, 0, 2), a = (u = s.get(l)) != null ? u : n("localskills-results-percent", e.number(l, 0));
      return s.set(l, a), a;
    },
    date: (i) => `<time datetime="${V({ text: i })}">${De(r(i))}</time>`,
    digits: (i) => String(i).replace(/\d/g, (l) => e.number(Number(l))),
    signed: (i, l) => _e(i, l != null ? l : 0) > 0 ? `<bdi dir="ltr">+${t(i, l)}</bdi>` : t(i, l),
    label: ({ text: i, language: l, direction: a }) => l === e.language ? De(i) : l === null ? `<bdi>${De(i)}</bdi>` : `<bdi lang="${l}" dir="${a}">${De(i)}</bdi>`
  };
}
function V({ text: e }) {
  return De(e).replace(/"/g, "&quot;");
}
function zg(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function gt(e) {
  return `localskills-${e}`;
}
function We(e, n, t) {
  let r = zg(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${gt(n)}|<span aria-hidden="true">${t.say("localskills-results-explain-mark")}</span>${r}]]</span>`;
}
function On(e, n) {
  return `<p class="ext-localSkills-terms">${n.say("localskills-results-explained", { wikitext: e.map(([t, r]) => `<span class="ext-localSkills-term">${Be(r, t)}</span>`).join(" ") })}</p>`;
}
function Be(e, n) {
  return `[[#${gt(e)}|${n}]]`;
}
function Me(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((s, o) => s === "" ? o : n.say("localskills-results-list", { wikitext: s }, { wikitext: o }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function Ye(e, n, t = "share") {
  let r = _e(Math.min(1, Math.max(0, n)), 1, 2);
  return `<div class="ext-localSkills-measure"><div>${e}</div><div class="ext-localSkills-bar ext-localSkills-bar-${t}" aria-hidden="true"><div style="width:${r}%"></div></div></div>`;
}
function re(e, n, t) {
  return [
    `<div class="ext-localSkills-scroll" role="region" aria-label="${e}" tabindex="0">`,
    `{| class="wikitable ext-localSkills-table ${n}"`,
    ...t,
    "|}",
    "</div>"
  ].join(`
`);
}
function K(e, n) {
  return `! scope="col"${n === void 0 ? "" : ' data-sort-type="number"'} | ${e}`;
}
function Q(e, n, t = "") {
  let r = n === null ? "" : _e(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function ee(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function Zt(e, n) {
  return e.some((t) => t.includes('ext-localSkills-earlier"')) ? [`<p class="ext-localSkills-detail">${n.say("localskills-results-earlier-figures")}</p>`] : [];
}
function ht(e, n, t) {
  return Q(t.say("localskills-results-earlier-figure", { wikitext: e }), n, "ext-localSkills-earlier");
}
function qe(e, n) {
  return e.map((t, r) => n[r] === void 0 || / colspan="/.test(t) ? t : `| data-label="${n[r]}" ${t.slice(2)}`);
}
function se(e, n) {
  return Ve(2, `<span id="${gt(e)}">${n}</span>`);
}
function Ve(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function xe(e, n, t) {
  let r = n != null ? n : De(e);
  return e.trim() === "" || pt(e) > Hg || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function Vl(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function Zr(e, n, t = "") {
  return `<span class="plainlinks">[{{fullurl:${e}${t === "" ? "" : `|${t}`}}} ${n}]</span>`;
}
function Qn(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function Gl(e, n, t, r, s = [t], o = null, i = !0) {
  let l = ql(t), a = { messages: t, locale: e.survey.locale, taxonomy: r }, u = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: l,
    texts: a,
    languages: s,
    isSaved: i,
    change: o,
    codeNames: Kr(t),
    skillName: (c) => {
      var p;
      let d = (p = u.get(c)) != null ? p : l.label(Jg(c, { survey: e.survey, texts: a }));
      return u.set(c, d), d;
    }
  };
}
function yt(e, n, t, r) {
  let { report: s, results: o, survey: i, markup: l } = r;
  return !Kg(o) || i.minAnswers > 1 || i.minCell > 1 || !Y.test(e) ? t : Zr(s.titles.exchangeIn(l.messages.language), t, `ls-skill=${e}&ls-direction=${n}`);
}
function Kg({ balance: e }) {
  return Object.keys(e).some((n) => {
    var t, r;
    return ((r = (t = e[n]) == null ? void 0 : t.offers) != null ? r : null) !== null;
  });
}
function yn(e, n) {
  return !T(e) || e.withheld !== "little-change" || n === void 0 || T(n) ? null : n;
}
function er(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "little-change" ? t.say("localskills-results-withheld-little-change") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function Jg(e, n) {
  var o;
  let { survey: t, texts: r } = n, s = (o = z(t)) == null ? void 0 : o.grid.rows.find(({ value: i }) => i === e);
  return s !== void 0 ? Ee(s, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : zr(e, r.taxonomy, r.messages);
}

// src/core/json/write-json.ts
function zn(e) {
  return wo(e, "");
}
function wo(e, n) {
  if (typeof e == "string")
    return Hl(e);
  if (typeof e == "number")
    return Yg(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return Ul("[", e.map((o) => wo(o, t)), "]", n);
  let r = e, s = Object.keys(r).filter((o) => r[o] !== void 0).map((o) => `${Hl(o)}: ${wo(r[o], t)}`);
  return Ul("{", s, "}", n);
}
function Ul(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((s) => `${r}	${s}`).join(`,
`)}
${r}${t}`;
}
var Xg = /^[ !#-%'-;=?-[\]-~]*$/;
function Hl(e) {
  if (Xg.test(e))
    return `"${e}"`;
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function Yg(e) {
  if (Number.isSafeInteger(e))
    return String(e);
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/analysis/quadrant.ts
function Ql(e) {
  let n = (t) => e.reduce((r, s) => r + s[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function zl(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function es(e, n) {
  let [t, r, s] = [0, 0, 0];
  for (let o = 0; o < e.length; o++)
    for (let i = 0; i < o; i++) {
      let l = Math.sign(e[o] - e[i]), a = Math.sign(n[o] - n[i]);
      t += l * a, r += l * l, s += a * a;
    }
  return r === 0 || s === 0 ? null : t / Math.sqrt(r * s);
}

// src/core/analysis/fraction.ts
function bt(e, n) {
  let [t, r, s, o] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, l] = Kl(t, r), [a, u] = Kl(s, o);
    if (i !== a || l === 0 || u === 0)
      return i !== a ? i - a : +(l !== 0) - +(u !== 0);
    [t, r, s, o] = [o, u, r, l];
  }
}
function Kl(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function ns(e, n) {
  let t = e.map((o, i) => ({ item: o, index: i })).sort((o, i) => n(o.item, i.item)), r = [], s = 0;
  return t.forEach(({ item: o, index: i }, l) => {
    let a = t[l - 1];
    s = a !== void 0 && n(a.item, o) === 0 ? s : l + 1, r[i] = s;
  }), r;
}

// src/core/analysis/rank-skills.ts
function ts(e) {
  let n = ko(e.map(({ mwds: s }) => s), (s, o) => bt(o, s)), t = ko(e.map(({ rds: s }) => s), bt), r = ko(e.map(({ highNeed: s }) => s), (s, o) => bt(o, s));
  return e.map((s, o) => {
    let [i = null, l = null, a = null] = [n, t, r].map((c) => c[o]), u = [i, l, a].filter((c) => c !== null);
    return {
      rankByMwds: i,
      rankByRds: l,
      rankByHighNeed: a,
      rankDifference: u.length < 2 ? null : Math.max(...u) - Math.min(...u)
    };
  });
}
function ko(e, n) {
  let t = ns(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// src/core/analysis/sorted.ts
function ne(e, n) {
  return e < n ? -1 : +(e > n);
}
function q() {
  return /* @__PURE__ */ Object.create(null);
}
function Jl(e) {
  let n = q();
  for (let t of Array.from(e.keys()).sort(ne))
    n[t] = e.get(t);
  return n;
}
var xo = 100, Xl = "\u2026";
function rs(e) {
  if (e.size <= xo)
    return Jl(e);
  let n = Array.from(e).sort(([r, s], [o, i]) => i - s || ne(r, o)), t = new Map(n.slice(0, xo));
  return n.slice(xo).forEach(([, r]) => {
    var s;
    t.set(Xl, ((s = t.get(Xl)) != null ? s : 0) + r);
  }), Jl(t);
}

// src/core/analysis/disclosure/audit-breakdowns.ts
var So = 1e-9, ss = "";
function ce({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function Zl(e) {
  return e.breakdowns.reduce((n, t) => {
    let r = ce(t), s = Object.keys(e.skills).map((o) => eh(t, e, o, r));
    return !t.isPartition || t.withheld !== void 0 ? n : n.concat(Zg(t, e.counted, r), ...s);
  }, []);
}
function Zg({ groups: e, ungrouped: n }, t, r) {
  let s = Object.keys(e).map((o) => {
    let i = e[o];
    return [o, T(i) ? i : i.counted];
  });
  return ea([...s, [ss, n]], t, () => 1, [], { part: "breakdowns", key: r, skill: null });
}
function eh({ groups: e, ungrouped: n }, t, r, s) {
  let o = t.skills[r];
  if (o === void 0 || T(o))
    return [];
  let i = Object.keys(e), l = (c) => {
    var p;
    let d = e[c];
    return T(d) ? d : (p = d.skills[r]) != null ? p : { withheld: "small-counts" };
  }, a = (c, d) => {
    var f;
    let p = l(c);
    return T(p) ? p : (f = p[d]) != null ? f : 0;
  }, u = i.reduce((c, d) => {
    let p = e[d];
    return T(p) ? c : [...c, { factors: { [d]: 1 }, atMost: p.counted }];
  }, T(n) ? [] : [{ factors: { [ss]: 1 }, atMost: n }]);
  return ["n", "highNeedCount", "canTeach", "wantToLearn"].reduce((c, d) => {
    let p = o[d];
    if (p === null || T(p))
      return c;
    let f = i.map((y) => [y, a(y, d)]), g = n === 0 ? [] : [[ss, { withheld: "small-counts" }]], m = f.every(([, y]) => T(y)), h = (y) => !m && !T(e[y]) && (d === "n" || !T(l(y)));
    return c.concat(ea(
      [...f, ...g],
      p,
      (y) => y !== ss && h(y) ? 1 : 0,
      u,
      { part: "breakdowns", key: s, skill: r }
    ));
  }, []);
}
function ea(e, n, t, r, s) {
  let o = [], i = {}, l = 0;
  e.forEach(([d, p]) => {
    T(p) ? (o.push(d), i[d] = 1) : l += p;
  });
  let a = [{ factors: i, equals: n - l }], u = {};
  o.forEach((d) => {
    u[d] = t(d);
  });
  let c = r.filter((d) => o.includes(Object.keys(d.factors)[0]));
  return o.length === 0 ? [] : [{
    hidden: { counts: o, least: 0, leastOf: u, sums: a, limits: c },
    figures: new Map(o.map((d) => [d, E(v({}, s), { factors: { [d]: 1 } })]))
  }];
}
function na(e, n, t) {
  let r = [];
  for (let s of Object.keys(e.skills)) {
    let o = e.skills[s];
    o === void 0 || T(o) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: l, isPartition: a } = i, u = [];
      Object.keys(l).forEach((p) => {
        let f = l[p], g = T(f) ? f : f.skills[s];
        g !== void 0 && !T(g) && u.push([p, Kn(g.n, g.importance, g.ability)]);
      });
      let c = Kn(o.n, o.importance.mean, o.ability.mean), d = a ? [["all others", un(c, u.map(([, p]) => p))]] : u.map(([p, f]) => [`all but ${p}`, un(c, [f])]);
      for (let [p, f] of [...u, ...d])
        for (let g of ["importance", "ability"]) {
          let { counts: m } = o[g], h = (w) => {
            var b;
            return T(m) ? 1 / 0 : (b = m[w]) != null ? b : 0;
          }, y = nr(n[g], f.n, f.sums[g], h).find(
            (w) => ye(w, t) || w !== null && w.most === 0
          );
          y !== void 0 && r.push({ part: "breakdowns", key: ce(i), skill: s, figure: `${p}: ${g}`, interval: y });
        }
    });
  }
  return r;
}
function Kn(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function un(e, n) {
  let t = (r) => n.reduce((s, o) => s - r(o), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function nr(e, n, t, r) {
  let s = Array.from(e, ([l, a]) => ({ value: a, most: r(l) })).filter(({ most: l }) => l > 0).sort((l, a) => l.value - a.value), o = s[0], i = s[s.length - 1];
  return n === 0 || o === void 0 || i === void 0 ? [] : [o.value, i.value].map((l) => {
    let a = s.filter(({ value: p }) => p !== l).map(({ value: p, most: f }) => ({ by: Math.abs(p - l), most: f })).sort((p, f) => p.by - f.by), u = Math.abs(t - n * l), c = Yl(u, a.slice().reverse()), d = Yl(u, a);
    return c === null || d === null ? null : { least: Math.ceil(c - So), most: Math.min(n, Math.floor(d + So)) };
  });
}
function Yl(e, n) {
  let [t, r] = [e, 0];
  for (let { by: s, most: o } of n) {
    let i = Math.min(o, t / s);
    r += i, t -= i * s;
  }
  return t > So ? null : r;
}

// src/core/survey/conditions/condition-parameters.ts
function pe(e) {
  let n = /* @__PURE__ */ new Set();
  return tr(e.expression, n), Array.from(n);
}
function tr(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      tr(e.operand, n);
      break;
    case "binary":
      tr(e.left, n), tr(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => tr(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function Ze(e, n, t = () => !1) {
  return ls(e.expression, n, t) == !0;
}
function ls(e, n, t) {
  let r = (s) => ls(s, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return nh(n(e.parameter));
    case "unary": {
      let s = r(e.operand);
      return e.operator === "not" ? !s : e.operator === "negative" ? ta("-", 0, s) : $e(s) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: s, left: o, right: i } = e;
      if (s !== "equal" && s !== "notequal")
        return ta(s, r(o), r(i));
      let l = [o, i].some((a) => a.kind === "answer" && t(a.parameter));
      return rr(r(o), r(i), l) === (s === "equal");
    }
  }
}
function Se(e) {
  return typeof e == "object" && e !== null;
}
function is(e) {
  return e == null;
}
function $e(e) {
  return Se(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function nh(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = sa(e)) != null ? n : e;
}
function sa(e) {
  let n = e.trim();
  if (/^0x/.test(n)) {
    let s = n.length > 32 ? NaN : parseInt(n);
    return isNaN(s) || !isFinite(n) ? null : s;
  }
  if (n === "" || /^\d{16,}$/.test(n))
    return null;
  let t = n.indexOf(",") === n.lastIndexOf(",") ? n.replace(",", ".") : n, r = parseFloat(t);
  return isNaN(r) || !isFinite(t) ? null : r;
}
function ta(e, n, t) {
  switch (e) {
    case "less":
      return os(n, t);
    case "greater":
      return os(t, n);
    case "lessorequal":
      return rr(n, t) || os(n, t);
    case "greaterorequal":
      return rr(n, t) || os(t, n);
    case "contains":
      return Jn(n, t);
    case "notcontains":
      return !n && !$e(t) || !oa(n, t) && !Jn(n, t);
    case "anyof":
      return ra(n, t);
    case "noneof":
      return !ra(n, t);
    case "allof":
      return (!!n || $e(t)) && (Se(t) ? t.every((r) => Jn(n, r)) : Jn(n, t));
    default:
      return th(e, Po(n, t), Po(t, Po(n, t)));
  }
}
function Po(e, n) {
  return $e(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : Se(n) ? [] : 0 : e;
}
function th(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (Se(n) || Se(t))
    return;
  let r = n, s = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : Ro(r + s, Math.max(wt(r), wt(s)));
    case "-":
      return Ro(r - s, Math.max(wt(r), wt(s)));
    case "*":
      return Ro(r * s, wt(r) + wt(s));
    case "/":
      return s ? r / s : void 0;
    case "%":
      return s ? r % s : void 0;
    default:
      return Math.pow(r, s);
  }
}
function wt(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && sa(e) === null ? 0 : n.length;
}
function Ro(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function os(e, n) {
  return !is(e) && !is(n) && e < n;
}
function rr(e, n, t = !1) {
  return e === n ? !0 : Se(e) || Se(n) ? Se(e) && Se(n) ? rh(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && $e(e) && $e(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : $e(e) || $e(n) ? (is(e) || e === "") && (is(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function rh(e, n, t) {
  let [r, s] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === s.length && r.every((o, i) => rr(o, s[i]));
}
function oa(e, n) {
  return Se(e) ? !1 : $e(e) || !n;
}
function Jn(e, n) {
  if (Se(e)) {
    let t = Se(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((s) => rr(s, r)));
  }
  return !oa(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function ra(e, n) {
  return $e(e) || $e(n) ? $e(n) && ($e(e) || !Se(e) || e.length > 0) : Se(e) ? Se(n) ? n.some((t) => Jn(e, t)) : Jn(e, n) : Jn(n, e);
}

// src/core/analysis/disclosure/audit-joint-answers.ts
var sh = 256, oh = 2e4, ih = 5;
function ia(e, n, t, r, s) {
  let [o, i, l, a] = [[], [], [], []];
  for (let u of lh(r, t, e)) {
    let c = t.filter(({ name: h }) => u.has(h)), d = r.map(({ asked: h, conditions: y, key: w }) => ({
      asked: h,
      key: w,
      conditions: y.filter((b) => pe(b).every((x) => u.has(x)))
    })).filter(({ conditions: h }) => h.length > 0), p = c.map((h) => ch(h, d, e, n.notInStatistics)), f = ah(p);
    if (f === null) {
      a.push(...d.map(({ key: h }) => h));
      continue;
    }
    let g = f.map((h, y) => `${String(o.length)} ${String(y)}`), m = (h, y = 1) => {
      let w = {};
      return f.forEach((b, x) => {
        h(b) && (w[g[x]] = y);
      }), w;
    };
    i.push({ factors: m(() => !0), equals: e.counted }), c.forEach(({ isMultiple: h, name: y }, w) => {
      var P;
      let b = e.questions[y];
      if (b === void 0 || T(b))
        return;
      let x = (P = p[w]) != null ? P : [], S = (A, R) => R(A[w]);
      (h ? Array.from(new Set(x.reduce((A, { codes: R }) => A.concat(R), []))).map(
        (A) => ({ codes: [A], isPart: (R) => R.codes.includes(A) })
      ) : x.filter(({ codes: A }) => A.length > 0).map(
        (A) => ({ codes: A.codes, isPart: (R) => R === A })
      )).forEach(({ codes: A, isPart: R }) => {
        let C = m((O) => S(O, R)), N = 0;
        A.forEach((O) => {
          let I = s(en(y, O));
          N += I != null ? I : 0, I === null && (C[en(y, O)] = -1);
        }), i.push({ factors: C, equals: N });
      }), l.push(
        {
          factors: m((A) => S(A, ({ isCounted: R }) => R === !0)),
          atMost: b.n
        },
        {
          factors: m((A) => S(A, ({ isCounted: R }) => R === !1)),
          atMost: e.counted - b.n
        }
      );
    }), d.forEach(({ asked: h, conditions: y }) => l.push({
      factors: m((w) => uh(y, c, w), -1),
      atMost: -h
    })), o.push(...g);
  }
  return { cells: o, sums: i, limits: l, tooMany: a };
}
function lh(e, n, t) {
  let r = new Set(n.map(({ name: o }) => o)), s = [];
  for (let { conditions: o } of e) {
    let i = new Set(o.reduce((l, a) => l.concat(pe(a)), []).filter((l) => r.has(l)));
    if (i.size > 1) {
      let l = s.filter((a) => Array.from(i).some((u) => a.has(u)));
      s = s.filter((a) => !l.includes(a)), l.forEach((a) => a.forEach((u) => i.add(u))), s.push(i);
    }
  }
  return s.filter((o) => Array.from(o).some((i) => {
    let l = t.questions[i];
    return l !== void 0 && !T(l) && Object.keys(l.choices).some((a) => T(l.choices[a]));
  }));
}
function ah(e) {
  let n = [[]];
  for (let r of e) {
    if (r === null || n.length * r.length > sh)
      return null;
    n = n.reduce(
      (s, o) => s.concat(r.map((i) => [...o, i])),
      []
    );
  }
  return n.reduce(
    (r, s) => r + s.reduce((o, { values: i }) => o * i.length, 1),
    0
  ) > oh ? null : n;
}
function uh(e, n, t) {
  let r = (i) => n.some((l) => l.name === i && l.question.type === "ranking"), s = /* @__PURE__ */ new Map(), o = (i) => {
    let l = n[i];
    return l === void 0 ? e.every((a) => Ze(a, (u) => {
      var c;
      return (c = s.get(u)) != null ? c : null;
    }, r)) : t[i].values.some((a) => (s.set(l.name, a), o(i + 1)));
  };
  return o(0);
}
function ch({ choices: e, isMultiple: n, kind: t, name: r, question: { name: s } }, o, i, l) {
  let a = o.reduce((y, { conditions: w }) => w.reduce(
    (b, x) => b.concat(pe(x).includes(r) ? sr(x.expression) : []),
    y
  ), []);
  if (t !== "codes") {
    let y = a.reduce((w, b) => w.concat(
      typeof b == "number" ? [b - 1, b, b + 1] : [b]
    ), [null, Cn, 0]);
    return Array.from(new Set(y)).map((w) => ({ codes: [], values: [w], isCounted: null }));
  }
  let u = i.questions[r], c = u !== void 0 && !T(u), d = c ? Object.keys(u.choices) : (e != null ? e : []).map(({ value: y }) => y).filter((y) => !l.includes(y));
  if (n) {
    let y = d.filter((b) => a.some((x) => String(x).toLowerCase() === b.toLowerCase())), w = a.some((b) => typeof b == "number" && !y.includes(String(b)));
    return y.length > ih || w ? null : dh(y).reduce((b, x) => b.concat([
      { codes: x, values: [x.length === 0 ? null : x], isCounted: x.length > 0 },
      { codes: x, values: [[...x, Cn]], isCounted: x.length > 0 ? !0 : null }
    ]), []);
  }
  let p = i.versions.some(({ changed: y }) => y.includes(s)), f = !c || p || u.unusable !== 0, g = [null, Cn, ...l, ...f ? d : []], m = (y) => a.length === 0 || a.some((w) => typeof w != "string" || w.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(w.toLowerCase())), h = d.filter((y) => !m(y));
  return [
    ...d.filter(m).map((y) => ({ codes: [y], values: [y], isCounted: !0 })),
    ...h.length === 0 ? [] : [{ codes: h, values: h, isCounted: !0 }],
    { codes: [], values: g, isCounted: !1 }
  ];
}
function dh(e) {
  return e.reduce((n, t) => n.concat(n.map((r) => [...r, t])), [[]]);
}
function sr(e) {
  switch (e.kind) {
    case "value":
      return Array.isArray(e.value) ? e.value : [e.value];
    case "answer":
      return [];
    case "unary":
      return sr(e.operand);
    case "binary":
      return [...sr(e.left), ...sr(e.right)];
    case "iif":
      return e.operands.reduce((n, t) => n.concat(sr(t)), []);
  }
}

// src/core/analysis/disclosure/audit-questions.ts
function en(e, n) {
  return `${e}=${n}`;
}
function la(e, n) {
  let t = [], r = [], s = [], o = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = J(n);
  for (let d of l) {
    let { name: p } = d, f = e.questions[p];
    if (f === void 0 || T(f))
      continue;
    for (let m of Object.keys(f.choices)) {
      let h = fh(f, p, m, e);
      if (T(h)) {
        let y = en(p, m);
        t.push(y), o.set(y, { part: "questions", key: p, factors: { [y]: 1 } });
      } else
        i.set(en(p, m), h);
    }
    let g = ph(f, d, i);
    r.push(...g.sums), s.push(...g.limits);
  }
  let a = aa(e, n, l);
  for (let { factors: d, atMost: p } of ua(e, n, l, a)) {
    let f = Object.keys(d), g = f.reduce((h, y) => {
      var w;
      return h + d[y] * ((w = i.get(y)) != null ? w : 0);
    }, 0);
    f.every((h) => i.has(h) || o.has(h)) && f.some((h) => o.has(h)) && s.push({ factors: mh(d, (h) => o.has(h)), atMost: p - g });
  }
  if (t.length === 0)
    return [];
  let u = ia(e, n, l, a, (d) => {
    var p;
    return (p = i.get(d)) != null ? p : null;
  }), c = {};
  return u.cells.forEach((d) => {
    c[d] = 0;
  }), [{
    hidden: {
      counts: [...t, ...u.cells],
      least: 1,
      leastOf: c,
      sums: [...r, ...u.sums],
      limits: [...s, ...u.limits]
    },
    figures: o,
    unsettled: u.tooMany.map((d) => ({ part: "questions", key: d, figure: "its conditions" }))
  }];
}
function mh(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function fh(e, n, t, r) {
  let s = e.choices[t];
  if (s !== void 0 && !T(s))
    return s.count;
  let o = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !T(i));
  return o === void 0 || T(o) ? s != null ? s : { withheld: "small-counts" } : o.counted;
}
function ph(e, { choices: n, isMultiple: t, name: r, question: s }, o) {
  var y;
  let i = Object.keys(e.choices), l = i.filter((w) => !o.has(en(r, w)));
  if (l.length === 0)
    return { sums: [], limits: [] };
  let a = mt(n != null ? n : [], []), u = (w, b) => {
    var x;
    return b === 0 ? 1 : Math.pow((x = a.get(w)) != null ? x : 0, b);
  }, c = (w, b = 1) => l.reduce((x, S) => E(v({}, x), { [en(r, S)]: b * u(S, w) }), {}), d = (w) => i.reduce(
    (b, x) => {
      var S;
      return b + ((S = o.get(en(r, x))) != null ? S : 0) * u(x, w);
    },
    0
  ), [p, f] = "minSelectedChoices" in s ? [(y = s.minSelectedChoices) != null ? y : 1, s.maxSelectedChoices] : [1, null];
  if (t) {
    let w = l.map((S) => ({ factors: { [en(r, S)]: 1 }, atMost: e.n })), b = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, p) }, x = f === null ? [] : [{ factors: c(0), atMost: e.n * f - d(0) }];
    return { sums: [], limits: [...w, b, ...x] };
  }
  let g = (w, b) => ({ factors: c(w), equals: Math.round(b) - d(w) }), m = [g(0, e.n)], { summary: h } = e;
  return h !== void 0 && !T(h) && h.mean !== null && (m.push(g(1, h.mean * e.n)), h.sd !== null && !T(h.sd) && m.push(g(2, h.sd * h.sd * (e.n - 1) + h.mean * h.mean * e.n))), { sums: m, limits: [] };
}

// src/core/analysis/disclosure/audit-conditions.ts
var Cn = " ";
function aa(e, n, t) {
  var o;
  let r = or(n), s = [];
  for (let { choices: i, name: l, question: a, row: u } of t) {
    let c = e.questions[l];
    if (c === void 0 || T(c))
      continue;
    let d = u === null || u.visibleIf === null ? [] : [u.visibleIf], p = [...(o = r.get(a.name)) != null ? o : [], ...d], { n: f, notAsked: g, notInStatistics: m, unusable: h } = c;
    if (p.length > 0) {
      let y = T(g) ? [m, h].reduce(
        (w, b) => T(b) ? w : w + b,
        f
      ) : e.counted - g;
      s.push({ key: l, conditions: as(p), asked: y });
    }
    (i != null ? i : []).forEach(({ value: y, visibleIf: w }) => {
      let b = c.choices[y], x = b === void 0 ? 0 : T(b) ? 1 : b.count;
      w !== null && x > 0 && s.push({ key: l, conditions: as([...p, w]), asked: x });
    });
  }
  return s;
}
function ua(e, n, t, r) {
  return r.reduce((s, { asked: o, conditions: i }) => i.reduce((l, a) => {
    let [u, ...c] = pe(a), d = t.find((p) => p.name === u);
    return d === void 0 || c.length > 0 || d.kind !== "codes" ? l : l.concat(hh(a, d, e, o, n.notInStatistics));
  }, s), []);
}
function or(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.visibleIf === null ? s.slice() : [...s, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, o)) : n.set(r.name, o);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (s) => t(s, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function as(e) {
  return e.reduce((n, t) => n.concat(gh(t)), []);
}
function gh({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function hh(e, { isMultiple: n, name: t, question: r }, s, o, i) {
  let l = s.questions[t], a = s.versions.some(({ changed: k }) => k.includes(r.name));
  if (l === void 0 || T(l) || a)
    return [];
  let u = Object.keys(l.choices), c = (k) => Ze(e, () => k, () => r.type === "ranking"), d = [l.unusable, ...i.some((k) => c(n ? [k] : k)) ? [l.notInStatistics] : []], p = d.some(T) ? l.missing : d.reduce((k, P) => T(P) ? k : k + P, 0), f = (k, P) => k.reduce(
    (A, R) => E(v({}, A), { [en(t, R)]: P }),
    {}
  ), g = s.counted - o;
  if (!n) {
    let k = u.filter(c), P = u.filter((R) => !c(R)), A = !c(null) && !c(Cn);
    return [
      ...P.length === 0 ? [] : [{ factors: f(P, 1), atMost: g }],
      ...A && k.length > 0 ? [{ factors: f(k, -1), atMost: p - o }] : []
    ];
  }
  let m = (k) => u.filter((P) => !k.includes(P)), h = c(u) && !c([]) && !c([Cn]), y = !c(u) && c([]), w = u.filter((k) => c([k])), b = u.filter((k) => h && !c(m([k])) && w.every((P) => P === k)), x = h && w.length > 0 && !c(m(w)), S = u.filter((k) => y && !c([k]) && c(m([k])));
  return [
    ...b.map((k) => ({ factors: f([k], -1), atMost: p - o })),
    ...x ? [{ factors: f(w, -1), atMost: p - o }] : [],
    ...S.map((k) => ({ factors: f([k], 1), atMost: g }))
  ];
}

// src/core/analysis/disclosure/audit-nested-groups.ts
var yh = ["highNeedCount", "canTeach", "wantToLearn"];
function ma(e, n, t) {
  let { minAnswers: r, minCell: s } = n, o = [];
  for (let { codes: i, inner: l, outer: a } of pa(e, n))
    for (let u of Object.keys(e.skills)) {
      let c = i.map((f) => vo(a, f, u)).filter(da), d = Object.keys(l.groups).map((f) => vo(l, f, u)).filter(da);
      if (c.length < i.length || d.length === 0)
        continue;
      let p = un(bh, c.map((f) => wh(ca(f))));
      for (let f of l.isPartition ? [d] : d.map((g) => [g])) {
        let g = un(p, f.map(ca)), m = g.n > 0 && g.n < Math.max(r, s) ? { least: g.n, most: g.n } : ["importance", "ability"].reduce((y, w) => y.concat(
          nr(t[w], g.n, g.sums[w], () => 1 / 0)
        ), []).find(
          (y) => ye(y, s) || y !== null && y.most === 0
        );
        if (m !== void 0) {
          let y = `${i.join()} without its groups`;
          o.push({ part: "breakdowns", key: ce(l), skill: u, figure: y, interval: m });
        }
        let h = [
          ...c.map(({ highNeedCount: y }) => y),
          ...f.map(({ highNeedCount: y }) => T(y) ? y : -y)
        ].reduce((y, w) => T(w) ? NaN : y + w, 0);
        (g.n > 0 && h > 0 && (h < s || g.n - h < s) || g.n > h && g.n - h < s) && o.push({
          part: "breakdowns",
          key: ce(l),
          skill: u,
          only: "need",
          figure: `${i.join()} without its groups: high need`,
          interval: { least: h, most: h }
        });
      }
    }
  return o;
}
function fa(e, n) {
  let t = [];
  for (let { codes: r, inner: s, outer: o } of pa(e, n)) {
    let i = ce(s);
    for (let l of Object.keys(e.skills)) {
      let a = e.skills[l];
      for (let u of a === void 0 || T(a) ? [] : yh) {
        let c = (y, w) => {
          let b = vo(y, w, l), x = T(b) ? null : b[u];
          return typeof x == "number" ? x : null;
        }, d = [], p = (y, w) => {
          let b = { factors: {}, known: 0 };
          return w.forEach((x) => {
            let S = c(y, x);
            if (S === null) {
              let k = `${y === s ? "inner" : "outer"} ${x}`;
              b.factors[k] = 1, d.includes(k) || d.push(k);
            } else
              b.known += S;
          }), b;
        }, f = a === void 0 || T(a) ? null : a[u], g = Object.keys(s.groups), m = [], h = [];
        for (let y of s.isPartition ? [g] : g.map((w) => [w])) {
          let [w, b] = [p(o, r), p(s, y)], x = `rest ${y.join()}`, S = E(v({}, w.factors), { [x]: -1 });
          Object.keys(b.factors).forEach((k) => {
            S[k] = -1;
          }), m.push({ factors: S, equals: b.known - w.known }), h.push(x);
        }
        if (o.isPartition && typeof f == "number") {
          let y = p(o, Object.keys(o.groups));
          m.push({ factors: E(v({}, y.factors), { "no group": 1 }), equals: f - y.known });
        }
        if (g.some((y) => c(s, y) !== null)) {
          let y = [...d, ...h, "no group"];
          t.push({
            hidden: { counts: y, least: 0, sums: m },
            figures: new Map([...h, ...d].map((w) => [
              `${u}: ${w}`,
              { part: "breakdowns", key: i, skill: l, factors: { [w]: 1 } }
            ]))
          });
        }
      }
    }
  }
  return t;
}
var bh = { n: 0, sums: { importance: 0, ability: 0 } };
function wh({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function ca({ ability: e, importance: n, n: t }) {
  return Kn(t, n, e);
}
function da(e) {
  return !T(e);
}
function vo({ groups: e }, n, t) {
  var s;
  let r = e[n];
  return r === void 0 ? { withheld: "small-counts" } : T(r) ? r : (s = r.skills[t]) != null ? s : { withheld: "small-counts" };
}
function pa({ breakdowns: e }, n) {
  let t = e.filter(({ question: l, withheld: a }) => l !== null && a === void 0), r = [];
  if (t.length < 2)
    return r;
  let s = or(n), o = J(n), i = (l, a, u) => {
    var p, f;
    let c = o.find(({ name: g }) => g === a), d = ((p = c == null ? void 0 : c.choices) != null ? p : []).map(({ value: g }) => g).filter((g) => !n.notInStatistics.includes(g));
    return as((f = s.get(l)) != null ? f : []).reduce((g, m) => {
      let [h, ...y] = pe(m), w = h === void 0 || y.length > 0 || u.includes(h) ? null : h === a ? kh(m, d, (c == null ? void 0 : c.isMultiple) === !0) : ga(m) ? null : i(h, a, [...u, l]);
      return w === null ? g : g === null ? w : g.filter((b) => w.includes(b));
    }, null);
  };
  for (let l of t)
    for (let a of t) {
      let u = l === a ? null : i(a.question, l.question, []);
      u !== null && (l.isPartition || u.length === 1) && r.push({ outer: l, inner: a, codes: u.filter((c) => l.groups[c] !== void 0) });
    }
  return r.filter(({ codes: l }) => l.length > 0);
}
function ga(e) {
  return Ze(e, () => null) || Ze(e, () => []);
}
function kh(e, n, t) {
  let r = (o) => Ze(e, () => t ? [o] : o), s = n.filter(r);
  return ga(e) || r(Cn) ? null : (
    // Several together may be needed: each of them is.
    s.length === 0 ? n.filter((o) => !Ze(e, () => n.filter((i) => i !== o))).slice(0, 1) : s
  );
}

// src/core/analysis/disclosure/audit-skills.ts
function ha(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((w, b) => t.ability.forEach((x, S) => {
    r.set(`${b}/${S}`, [w, x]);
  }));
  let s = Array.from(r.keys()), o = (w) => {
    let b = {};
    return r.forEach(([x, S], k) => {
      b[k] = w(x, S);
    }), b;
  }, [i, l] = [Le(t.importance), Fe(t.ability)], a = o((w, b) => Number(i.includes(w) && l.includes(b))), { n: u, importance: c, ability: d, rds: p, highNeedCount: f, discrepancies: g } = n, m = (w, b) => Math.round((w != null ? w : 0) * b), h = [
    { factors: o(() => 1), equals: u },
    { factors: o((w) => w), equals: m(c.mean, u) },
    { factors: o((w, b) => b), equals: m(d.mean, u) },
    { factors: o((w, b) => Math.sign(b - w)), equals: m(p, u / 100) }
  ], y = /* @__PURE__ */ new Map();
  return t.importance.forEach((w, b) => {
    y.set(`importance ${b}`, o((x) => +(x === w)));
  }), t.ability.forEach((w, b) => {
    y.set(`ability ${b}`, o((x, S) => +(S === w)));
  }), T(f) ? y.set("highNeed", a) : h.push({ factors: a, equals: f }), T(g) && (y.set("negative", o((w, b) => +(b < w))), y.set("tied", o((w, b) => +(b === w))), y.set("positive", o((w, b) => +(b > w)))), {
    hidden: { counts: s, least: 0, sums: h },
    figures: new Map(Array.from(y, ([w, b]) => [w, { part: "skills", key: e, factors: b }]))
  };
}

// node_modules/yalps/dist/index.js
var Oa = jp(ka(), 1);
var Ce = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], Oe = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, Ao = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), xa = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), xh = (e) => {
  var x, S, k, P, A;
  let { direction: n, objective: t, integers: r, binaries: s } = e, o = n === "minimize" ? -1 : 1, i = Ao(e.constraints), l = Ao(e.variables), a = Array.isArray(l) ? l : Array.from(l), u = [], c = [];
  if (r != null || s != null) {
    let R = xa(s), C = R === !0 ? !0 : xa(r);
    for (let N = 1; N <= a.length; N++) {
      let [O] = a[N - 1];
      R === !0 || R.has(O) ? (u.push(N), c.push(N)) : (C === !0 || C.has(O)) && c.push(N);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [R, C] of i) {
    let N = (x = d.get(R)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    N.lower = Math.max(N.lower, (k = (S = C.equal) != null ? S : C.min) != null ? k : -1 / 0), N.upper = Math.min(N.upper, (A = (P = C.equal) != null ? P : C.max) != null ? A : 1 / 0), d.has(R) || d.set(R, N);
  }
  let p = 1;
  for (let R of d.values())
    R.row = p, p += (Number.isFinite(R.lower) ? 1 : 0) + (Number.isFinite(R.upper) ? 1 : 0);
  let f = a.length + 1, g = p + u.length, m = f + g, h = new Float64Array(f * g), y = new Int32Array(m), w = new Int32Array(m), b = { matrix: h, width: f, height: g, positionOfVariable: y, variableAtPosition: w };
  for (let R = 0; R < m; R++)
    y[R] = R, w[R] = R;
  for (let R = 1; R < f; R++)
    for (let [C, N] of Ao(a[R - 1][1])) {
      C === t && Oe(b, 0, R, o * N);
      let O = d.get(C);
      O != null && (Number.isFinite(O.upper) ? (Oe(b, O.row, R, N), Number.isFinite(O.lower) && Oe(b, O.row + 1, R, -N)) : Number.isFinite(O.lower) && Oe(b, O.row, R, -N));
    }
  for (let R of d.values())
    Number.isFinite(R.upper) ? (Oe(b, R.row, 0, R.upper), Number.isFinite(R.lower) && Oe(b, R.row + 1, 0, -R.lower)) : Number.isFinite(R.lower) && Oe(b, R.row, 0, -R.lower);
  for (let R = 0; R < u.length; R++) {
    let C = p + R;
    Oe(b, C, 0, 1), Oe(b, C, u[R], 1);
  }
  return { tableau: b, sign: o, variables: a, integers: c };
}, va = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, Ta = (e, n, t) => {
  let r = Ce(e, n, t), s = e.variableAtPosition[e.width + n], o = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = o, e.variableAtPosition[t] = s, e.positionOfVariable[s] = t, e.positionOfVariable[o] = e.width + n;
  let i = [];
  for (let l = 0; l < e.width; l++) {
    let a = Ce(e, n, l);
    Math.abs(a) > 1e-16 ? (Oe(e, n, l, a / r), i.push(l)) : Oe(e, n, l, 0);
  }
  Oe(e, n, t, 1 / r);
  for (let l = 0; l < e.height; l++) {
    if (l === n) continue;
    let a = Ce(e, l, t);
    if (Math.abs(a) > 1e-16) {
      for (let u = 0; u < i.length; u++) {
        let c = i[u];
        Oe(e, l, c, Ce(e, l, c) - a * Ce(e, n, c));
      }
      Oe(e, l, t, -a / r);
    }
  }
}, Aa = (e, n, t, r) => {
  e.push([n.variableAtPosition[n.width + t], n.variableAtPosition[r]]);
  for (let s = 6; s <= Math.trunc(e.length / 2); s++) {
    let o = !0;
    for (let i = 0; i < s; i++) {
      let l = e.length - 1 - i, [a, u] = e[l], [c, d] = e[l - s];
      if (a !== c || u !== d) {
        o = !1;
        break;
      }
    }
    if (o) return !0;
  }
  return !1;
}, Sh = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let l = 0, a = r;
    for (let d = 1; d < e.width; d++) {
      let p = Ce(e, 0, d);
      p > a && (a = p, l = d);
    }
    if (l === 0) return ["optimal", va(Ce(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let p = Ce(e, d, l);
      if (p <= r) continue;
      let g = Ce(e, d, 0) / p;
      if (g < c && (u = d, c = g, g <= r))
        break;
    }
    if (u === 0) return ["unbounded", l];
    if (o && Aa(t, e, u, l)) return ["cycled", NaN];
    Ta(e, u, l);
  }
  return ["cycled", NaN];
}, Ea = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let l = 0, a = -r;
    for (let d = 1; d < e.height; d++) {
      let p = Ce(e, d, 0);
      p < a && (a = p, l = d);
    }
    if (l === 0) return Sh(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let p = Ce(e, l, d);
      if (p < -r) {
        let f = -Ce(e, 0, d) / p;
        f > c && (c = f, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (o && Aa(t, e, l, u)) return ["cycled", NaN];
    Ta(e, l, u);
  }
  return ["cycled", NaN];
}, Sa = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), Ph = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, s) => {
  let { width: o, height: i } = e;
  n.set(e.matrix);
  for (let a = 0; a < s.length; a++) {
    let [u, c, d] = s[a], p = (i + a) * o, f = e.positionOfVariable[c];
    if (f < o)
      n[p] = u * d, n.fill(0, p + 1, p + o), n[p + f] = u;
    else {
      let g = (f - o) * o;
      n[p] = u * (d - n[g]);
      for (let m = 1; m < o; m++)
        n[p + m] = -u * n[g + m];
    }
  }
  t.set(e.positionOfVariable), r.set(e.variableAtPosition);
  let l = o + i + s.length;
  for (let a = o + i; a < l; a++)
    t[a] = a, r[a] = a;
  return {
    matrix: n.subarray(0, e.matrix.length + o * s.length),
    width: o,
    height: i + s.length,
    positionOfVariable: t.subarray(0, l),
    variableAtPosition: r.subarray(0, l)
  };
}, Pa = (e, n) => {
  let t = 0, r = 0, s = 0;
  for (let o = 0; o < n.length; o++) {
    let i = n[o], l = e.positionOfVariable[i] - e.width;
    if (l < 0) continue;
    let a = Ce(e, l, 0), u = Math.abs(a - Math.round(a));
    u > t && (t = u, r = i, s = a);
  }
  return [r, s, t];
}, Rh = (e, n, t) => {
  let { tableau: r, sign: s, integers: o } = e, { precision: i, maxIterations: l, tolerance: a, timeout: u } = t, [c, d, p] = Pa(r, o);
  if (p <= i) return [e, "optimal", n];
  let f = new Oa.default((O, I) => O[0] - I[0]);
  f.push([n, [[-1, c, Math.ceil(d)]]]), f.push([n, [[1, c, Math.floor(d)]]]);
  let g = o.length * 2, m = r.matrix.length + g * r.width, h = r.positionOfVariable.length + g, y = Sa(m, h), w = Sa(m, h), b = n * (1 - s * a), x = u + Date.now(), S = Date.now() >= x, k = !1, P = 1 / 0, A = r, R = 0;
  for (; R < l && !f.empty() && P >= b && !S; ) {
    let [O, I] = f.pop();
    if (O > P) break;
    let M = Ph(r, y, I), [F, W] = Ea(M, t);
    if (F === "optimal" && W < P) {
      let [U, oe, me] = Pa(M, o);
      if (me <= i) {
        k = !0, P = W, A = M;
        let fe = w;
        w = y, y = fe;
      } else {
        let fe = [], Te = [];
        for (let lt = 0; lt < I.length; lt++) {
          let Ht = I[lt], [Op, Cp] = Ht;
          Cp === U ? Op < 0 ? Te.push(Ht) : fe.push(Ht) : (fe.push(Ht), Te.push(Ht));
        }
        Te.push([1, U, Math.floor(oe)]), fe.push([-1, U, Math.ceil(oe)]), f.push([W, fe]), f.push([W, Te]);
      }
    }
    S = Date.now() >= x, R++;
  }
  let N = (S || R >= l) && !f.empty() && P >= b ? "timedout" : k ? "optimal" : "infeasible";
  return [E(v({}, e), { tableau: A }), N, k ? P : NaN];
}, Ra = ({ tableau: e, sign: n, variables: t }, r, s, { precision: o, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(s)) {
    let l = [];
    for (let a = 0; a < t.length; a++) {
      let [u] = t[a], c = e.positionOfVariable[a + 1] - e.width, d = c >= 0 ? Ce(e, c, 0) : 0;
      d > o ? l.push([u, va(d, o)]) : i && l.push([u, 0]);
    }
    return {
      status: r,
      result: -n * s,
      variables: l
    };
  } else if (r === "unbounded") {
    let l = e.variableAtPosition[s] - 1;
    return {
      status: "unbounded",
      result: n * (1 / 0),
      // prettier-ignore
      variables: 0 <= l && l < t.length ? [[t[l][0], 1 / 0]] : []
    };
  } else
    return {
      status: r,
      result: NaN,
      variables: []
    };
}, Ca = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, SR = v({}, Ca), Eo = (e, n) => {
  let t = xh(e), r = v(v({}, Ca), n), [s, o] = Ea(t.tableau, r);
  if (t.integers.length === 0 || s !== "optimal")
    return Ra(t, s, o, r);
  {
    let [i, l, a] = Rh(t, o, r);
    return Ra(i, l, a, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var vh = 60, Th = 150, us = 1e-6;
function nn(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = Ah(e), s = /* @__PURE__ */ new Map();
  return r.forEach((o) => o.counts.forEach((i) => s.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((u) => o[u] !== 0 && s.has(u)).map((u) => s.get(u))), [l, a] = [0, 0];
    for (let u of Array.from(i)) {
      let c = Eh(u, e, o, t);
      if (c === null)
        return null;
      l += c.least, a += c.most;
    }
    return { least: l, most: a };
  });
}
function Ah({ counts: e, sums: n, limits: t = [] }) {
  let r = new Map(e.map((a) => [a, a])), s = (a) => {
    let u = a;
    for (; r.get(u) !== u; )
      u = r.get(u);
    return r.set(a, u), u;
  }, o = ({ factors: a }) => Object.keys(a).filter((u) => a[u] !== 0 && r.has(u));
  [...n, ...t].forEach((a) => {
    let [u, ...c] = o(a);
    c.forEach((d) => r.set(s(d), s(u)));
  });
  let i = /* @__PURE__ */ new Map();
  e.forEach((a) => {
    var d;
    let u = s(a), c = (d = i.get(u)) != null ? d : { counts: [], sums: [], limits: [] };
    c.counts.push(a), i.set(u, c);
  });
  let l = (a) => {
    let [u] = o(a);
    return u === void 0 ? void 0 : i.get(s(u));
  };
  return n.forEach((a) => {
    var u;
    return (u = l(a)) == null ? void 0 : u.sums.push(a);
  }), t.forEach((a) => {
    var u;
    return (u = l(a)) == null ? void 0 : u.limits.push(a);
  }), Array.from(i.values());
}
function Eh(e, n, t, r) {
  let s = Oh(e, n, t);
  if (s !== void 0)
    return s;
  let [o, i] = ["minimize", "maximize"].map((l) => Ch(e, n, t, l, r));
  return typeof o != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - us) + 0,
    most: Math.floor(i + us) + 0
  };
}
function Oh(e, n, t) {
  var m, h;
  let [r, ...s] = e.counts.filter((y) => cn(t, y) !== 0), o = /* @__PURE__ */ new Map(), i = e.limits.every(({ factors: y, atMost: w }) => {
    var S;
    let [b, ...x] = Object.keys(y).filter((k) => y[k] !== 0);
    return o.set(b, Math.min(w, (S = o.get(b)) != null ? S : 1 / 0)), x.length === 0 && y[b] === 1;
  });
  if (r === void 0 || s.length > 0 || t[r] !== 1 || !i || e.sums.length > 1 || e.sums.some(({ factors: y }) => e.counts.some((w) => y[w] !== 1)))
    return;
  let [l, a] = [0, 0];
  e.counts.forEach((y) => {
    var w;
    l += Nn(n, y), a += (w = o.get(y)) != null ? w : 1 / 0;
  });
  let u = (m = e.sums[0]) == null ? void 0 : m.equals, [c, d] = [Nn(n, r), (h = o.get(r)) != null ? h : 1 / 0];
  if (u === void 0)
    return c > d ? null : { least: c, most: d };
  let p = (y) => {
    var w;
    return (w = o.get(y)) != null ? w : 1 / 0;
  }, f = e.counts.reduce((y, w) => w === r ? y : y + p(w), 0), g = e.counts.some((y) => Nn(n, y) > p(y));
  return l > u || a < u || g ? null : { least: Math.max(c, u - f), most: Math.min(d, u - l + c) };
}
function Ch(e, n, t, r, s) {
  let { status: o, result: i } = Na(e, n, t, r, s);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function Na(e, n, t, r, s) {
  let o = (h) => e.counts.reduce((y, w) => y + Nn(n, w) * cn(h, w), 0), i = [
    ...e.sums.map(({ factors: h, equals: y }) => ({ factors: h, constraint: { equal: y - o(h) } })),
    ...e.limits.map(({ factors: h, atMost: y }) => ({ factors: h, constraint: { max: y - o(h) } }))
  ], l = i.map(({ constraint: h }, y) => [String(y), h]), a = e.counts.map((h) => {
    let y = [["figure", cn(t, h)]];
    return i.forEach(({ factors: w }, b) => {
      let x = cn(w, h);
      x !== 0 && y.push([String(b), x]);
    }), [h, y];
  }), u = { direction: r, objective: "figure", constraints: l, variables: a }, c = (h) => h.every(([, y]) => Math.abs(y - Math.round(y)) < us), d = Eo(u), p = !s || d.status !== "optimal" || c(d.variables) ? d : Eo(E(v({}, u), { integers: !0 }), { maxIterations: vh, maxPivots: Th }), { status: f, result: g, variables: m } = p.status === "timedout" || p.status === "cycled" ? d : p;
  return {
    status: f,
    result: o(t) + g,
    counts: new Map(m.map(([h, y]) => [h, Nn(n, h) + y])),
    isWhole: f === "optimal" && c(m)
  };
}
function Oo(e, n, t, r) {
  let { counts: s, sums: o, limits: i = [] } = e, l = Na({ counts: s, sums: o, limits: i }, e, n, t, r);
  return l.status !== "optimal" || r && !l.isWhole ? null : s.map((a) => {
    var c;
    let u = (c = l.counts.get(a)) != null ? c : Nn(e, a);
    return Math.abs(u - Math.round(u)) < us ? Math.round(u) : u;
  });
}
function Nn({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function cn(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/audit.ts
function Ma(e, n) {
  if (n.minCell <= 1)
    return [];
  let t = [
    ...la(e, n),
    ...Zl(e),
    ...fa(e, n),
    ...$h(e)
  ], r = z(n);
  if (r !== null)
    for (let s of Object.keys(e.skills)) {
      let o = e.skills[s];
      o !== void 0 && !T(o) && T(o.importance.counts) && t.push(ha(s, o, r));
    }
  return [
    ...t.reduce((s, o) => s.concat(Nh(o, n.minCell)), []),
    ...r === null ? [] : na(e, r, n.minCell),
    ...r === null ? [] : ma(e, n, r),
    ...Ih(e, n)
  ];
}
function Nh({ figures: e, hidden: n, unsettled: t = [] }, r) {
  let s = Array.from(e), o = nn(n, s.map(([, { factors: i }]) => i), !1);
  return s.reduce((i, [l, { part: a, key: u, skill: c, factors: d }], p) => {
    var h, y;
    let f = (h = o[p]) != null ? h : null, m = f !== null && f.least < r && f.most - f.least + 1 < Mh * r ? (y = nn(n, [d])[0]) != null ? y : null : f;
    return ye(m, r) ? [...i, v({ part: a, key: u, figure: l, interval: m }, c === void 0 ? {} : { skill: c })] : i;
  }, t.map((i) => E(v({}, i), { interval: null })));
}
var Mh = 2;
function ye(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function $h({ counted: e, versions: n }) {
  let t = n.filter((o) => T(o.counted)).map(({ revision: o }) => String(o)), r = n.reduce((o, i) => T(i.counted) ? o : o + i.counted, 0), s = {};
  return t.forEach((o) => {
    s[o] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: s, equals: e - r }] },
    figures: new Map(t.map((o) => [o, { part: "versions", key: "", factors: { [o]: 1 } }]))
  }];
}
function Ih(e, n) {
  let t = [];
  for (let { name: r, kind: s, isMultiple: o } of J(n)) {
    let i = e.questions[r];
    if (i === void 0 || T(i) || s !== "codes" || o || i.n === 0)
      continue;
    let l = Object.keys(i.choices), a = l.find((u) => {
      let c = i.choices[u];
      return c !== void 0 && !T(c) && c.count === i.n;
    });
    a !== void 0 && l.length > 1 && t.push({ part: "questions", key: r, figure: a, interval: { least: i.n, most: i.n } });
  }
  return t;
}

// src/core/analysis/disclosure/are-hidden.ts
function kt(e, n, t, r = /* @__PURE__ */ new Map()) {
  let { exchanges: s, sets: o } = Lh(e, r), i = $a(e, o, {}, "minimize");
  if (i === null)
    return !1;
  let l = e.counts.map((u) => {
    var c;
    return ((c = e.limits) != null ? c : []).reduce(
      (d, { factors: p, atMost: f }) => cn(p, u) === 1 ? Math.min(d, f) : d,
      1 / 0
    );
  }), a = e.counts.map((u) => Nn(e, u));
  return n.every((u) => {
    let c = e.counts.map((g) => cn(u, g)), d = /* @__PURE__ */ new Set(), p = s.map((g) => ({ exchange: g, change: g.reduce((m, [h, y]) => m + y * c[h], 0) })).filter(({ change: g }) => g !== 0).sort((g, m) => Math.abs(g.change) - Math.abs(m.change)), f = (g, m) => {
      let h = g.slice(), y = h.reduce((w, b, x) => w + b * c[x], 0);
      for (d.add(y); d.size < t.minCell; ) {
        let w = p.find(({ exchange: b, change: x }) => x * m > 0 && b.every(([S, k]) => {
          let P = h[S] + k;
          return P >= a[S] && P <= l[S];
        }));
        if (w === void 0)
          return;
        w.exchange.forEach(([b, x]) => {
          h[b] = h[b] + x;
        }), y += w.change, d.add(y);
      }
    };
    f(i, 1), f(i, -1);
    for (let g of ["minimize", "maximize"]) {
      let m = d.size < t.minCell ? $a(e, o, u, g) : null;
      m !== null && f(m, g === "minimize" ? 1 : -1);
    }
    return d.size >= t.minCell;
  });
}
function Lh(e, n) {
  let t = e.sums.map(({ factors: i }) => e.counts.map((l) => cn(i, l)).join()).concat(e.counts).join(" "), r = n.get(t);
  if (r !== void 0)
    return r;
  let s = Fh(e), o = { sets: s, exchanges: Dh(s) };
  return n.set(t, o), o;
}
function Fh({ counts: e, sums: n }) {
  let t = e.map((l) => n.map((a) => cn(a.factors, l))), r = (l) => t[l], s = (l) => l.join(), o = /* @__PURE__ */ new Map(), i = (l, a) => {
    let u = o.get(l);
    u === void 0 ? o.set(l, [a]) : u.push(a);
  };
  return e.forEach((l, a) => {
    i(s(r(a)), [a]);
    for (let u = a; u < e.length; u++)
      i(s(Co(r(a), r(u), 1)), [a, u]);
  }), { sets: o, keyOf: s, sumsOf: r };
}
function Co(e, n, t) {
  return e.map((r, s) => r + t * n[s]);
}
function $a(e, { keyOf: n, sets: t, sumsOf: r }, s, o) {
  var p, f;
  let i = Oo(e, s, o, !1);
  if (i === null || i.every((g) => g === Math.round(g)))
    return i;
  let l = i.map(Math.floor), a = e.sums.map(({ equals: g, factors: m }) => g - e.counts.reduce(
    (h, y, w) => h + cn(m, y) * l[w],
    0
  )), u = Array.from(t.values()).reduce((g, m) => g.concat(m), [[]]), c = new Map([[n(a.map(() => 0)), [[]]], ...Array.from(t)]), d = [-1, ...l.map((g, m) => g > 0 ? m : -1).filter((g) => g >= 0)];
  for (let g of ((p = e.limits) != null ? p : []).length > 0 ? [] : d) {
    let m = g < 0 ? a : Co(a, r(g), 1);
    for (let h of u) {
      let y = h.reduce((b, x) => Co(b, r(x), -1), m), w = (f = c.get(n(y))) == null ? void 0 : f[0];
      if (w !== void 0) {
        let b = /* @__PURE__ */ new Map([[g, -1]]);
        return [...h, ...w].forEach((x) => {
          var S;
          return b.set(x, ((S = b.get(x)) != null ? S : 0) + 1);
        }), l.map((x, S) => {
          var k;
          return x + ((k = b.get(S)) != null ? k : 0);
        });
      }
    }
  }
  return Oo(e, s, o, !0);
}
function Dh({ sets: e }) {
  let n = [];
  return e.forEach((t) => t.forEach((r, s) => t.slice(s + 1).forEach((o) => {
    let i = /* @__PURE__ */ new Map();
    r.forEach((a) => {
      var u;
      return i.set(a, ((u = i.get(a)) != null ? u : 0) - 1);
    }), o.forEach((a) => {
      var u;
      return i.set(a, ((u = i.get(a)) != null ? u : 0) + 1);
    });
    let l = Array.from(i).filter(([, a]) => a !== 0);
    n.push(l, l.map(([a, u]) => [a, -u]));
  }))), n;
}

// src/core/analysis/disclosure/need-range.ts
function Ia({ ability: e, importance: n }) {
  var s, o;
  let t = [n, e].map((i) => Array.from(i.values()).sort((l, a) => l - a)), r = (o = (s = t[0]) == null ? void 0 : s.length) != null ? o : 0;
  return r >= 4 && t.every((i) => i.length === r && i.every((l, a) => l === a + 1)) ? r : null;
}
function No({ ability: e, importance: n, n: t }, r, s) {
  let o = t - r, i = Math.max(0, Math.ceil((n - s * r - (s - 2) * o) / 2)), l = Math.min(o, Math.floor((e - t) / 2));
  return i > l || n < (s - 1) * r + o || e > 2 * r + s * o ? null : [i, l];
}
function Mo(e, n) {
  let t = Ia(n);
  if (t === null)
    return null;
  let [r, s] = [0, e.n];
  for (; r <= s && No(e, r, t) === null; )
    r++;
  for (; s >= r && No(e, s, t) === null; )
    s--;
  return { least: r, most: s };
}
function La(e, n, t, r) {
  let s = Ia(t), o = s === null ? null : No(e, n, s);
  if (s === null || o === null)
    return !1;
  let { ability: i, importance: l, n: a } = e;
  return [{ near: s * a - l, isSwapped: !1 }, { near: i - a, isSwapped: !0 }].every(({ isSwapped: c, near: d }) => [!0, !1].every((p) => {
    let f = /* @__PURE__ */ new Set();
    for (let g = o[0]; g <= o[1] && f.size < r; g++) {
      let m = c ? a - n - g : g, h = a - n - m, y = p ? d : (s - 1) * a - d, [w, b, x] = p ? jh(y, n, m, h, s) : _h(y, n, m, h, s);
      for (let S = b; S <= x && f.size < r; S++)
        f.add(w + S);
    }
    return f.size >= r;
  }));
}
function jh(e, n, t, r, s) {
  let o = e - (s - 1) * r, i = o <= (s - 1) * t ? Math.ceil(o / (s - 1)) : o - (s - 2) * t;
  return [r, Math.max(0, i), Math.min(n + t, e - 2 * r)];
}
function _h(e, n, t, r, s) {
  let o = e - (s - 1) * n, i = o - (s - 1) * t, l = i <= 0 ? Math.ceil(o / (s - 1)) : s > 3 && i <= (s - 3) * r ? t + Math.ceil(i / (s - 3)) : 1 / 0;
  return [n, Math.max(0, l), Math.min(t + r, e - (s - 2) * n)];
}

// src/core/analysis/disclosure/suppress-needs.ts
function Mn({ need: e, ratings: n }, t, r) {
  let s = (o) => o > 0 && o < r;
  return r <= 1 || n.n === 0 || !s(e) && !s(n.n - e) && e !== n.n && La(n, e, t, r);
}
function Fa(e, n, t) {
  let r = t <= 1 || e.n === 0 ? null : Mo(e, n);
  return r === null || !ye(r, t) && !ye({ least: e.n - r.most, most: e.n - r.least }, t);
}
function Da(e, n, t, r) {
  let s = Array.from(e.keys()), o = (c) => e.get(c), i = new Set(s.filter((c) => !Mn(o(c), t, r))), l = Mn(n, t, r);
  if (i.size === 0 && l)
    return i;
  let a = s.filter((c) => !i.has(c) && o(c).need > 0).sort((c, d) => o(c).need - o(d).need || (c < d ? -1 : 1)), u = () => [...Array.from(i, o), ...n.ratings.n === 0 ? [] : [n]];
  for (; !Wh(u(), i.size, t, r); ) {
    let c = a.shift();
    if (c === void 0)
      return new Set(s);
    i.add(c);
  }
  return i;
}
function Wh(e, n, t, r) {
  let s = e.map(({ ratings: a }, u) => {
    var d;
    let c = (d = Mo(a, t)) != null ? d : { least: 0, most: a.n };
    return { least: Math.max(c.least, u < n ? 1 : 0), most: c.most };
  }), o = e.reduce((a, { need: u }) => a + u, 0), [i, l] = ["least", "most"].map(
    (a) => s.reduce((u, c) => u + c[a], 0)
  );
  return s.every((a, u) => {
    let { n: c } = e[u].ratings, d = {
      least: Math.max(a.least, o - (l - a.most)),
      most: Math.min(a.most, o - (i - a.least))
    }, p = d.least === d.most, f = { least: c - d.most, most: c - d.least };
    return !ye(d, r) && !ye(f, r) && !(p && !Mn(e[u], t, r));
  });
}

// src/core/analysis/disclosure/compare-releases.ts
function Ba(e, n, t, r) {
  let s = [], o = z(t);
  if (t.minCell <= 1 || o === null)
    return s;
  for (let i of Object.keys(n.skills)) {
    let [l, a] = [e.skills[i], n.skills[i]];
    l !== void 0 && a !== void 0 && !T(l) && !T(a) && s.push(...Vh(i, l, a, o, t, r));
  }
  for (let i of n.breakdowns) {
    let l = e.breakdowns.find((a) => ce(a) === ce(i));
    l !== void 0 && s.push(...Uh(l, i, e, n, o, t, r));
  }
  return s;
}
function qa(e, n, t) {
  return Object.keys(n).reduce((r, s) => {
    let [o, i] = [e[s], n[s]];
    return t <= 1 || o === void 0 || i === void 0 || T(o) || T(i) ? r : r.concat(qh(s, o, i, t));
  }, []);
}
function ir(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function $n(e) {
  return { least: e, most: e };
}
function Xn(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var Bh = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function qh(e, n, t, r) {
  return Bh.reduce((s, o) => {
    let i = Xn(n[o], t[o]);
    return i === null || !ir(i, r) ? s : [...s, { part: "questions", key: e, figure: o, interval: $n(i), only: "remainders" }];
  }, []);
}
function ja(e) {
  var a, u;
  let { ability: n, discrepancies: t, highNeedCount: r, importance: s, n: o, rds: i } = e, l = /* @__PURE__ */ new Map([
    ["n", o],
    ["importance", Math.round(((a = s.mean) != null ? a : 0) * o)],
    ["ability", Math.round(((u = n.mean) != null ? u : 0) * o)],
    ["rds", Math.round((i != null ? i : 0) * o / 100)]
  ]);
  return T(r) || l.set("highNeed", r), T(t) || ["negative", "tied", "positive"].forEach((c) => l.set(c, t[c])), ["importance", "ability"].forEach((c) => {
    let { counts: d } = e[c];
    T(d) || Object.keys(d).forEach((p) => l.set(`${c} ${p}`, d[p]));
  }), l;
}
function Vh(e, n, t, r, s, o) {
  var x;
  let i = ja(n), l = new Map(Array.from(ja(t)).filter(([S]) => i.has(S)).map(([S, k]) => [S, k - i.get(S)])), a = (x = l.get("n")) != null ? x : 0, c = [
    ["incomplete", Xn(n.incomplete, t.incomplete)],
    ["changedVersion", Xn(n.changedVersion, t.changedVersion)],
    ["importance", Xn(n.importance.notInStatistics, t.importance.notInStatistics)],
    ["ability", Xn(n.ability.notInStatistics, t.ability.notInStatistics)]
  ].filter(([, S]) => S !== null && ir(S, s.minCell));
  if (c.length > 0)
    return c.map(([S, k]) => ({ part: "skills", key: e, figure: `${S}: not counted`, interval: $n(k != null ? k : 0), only: "steps" }));
  if (Array.from(l.values()).every((S) => S === 0))
    return [];
  let d = { part: "skills", key: e };
  if (a !== 0 && Math.abs(a) < Math.max(s.minAnswers, s.minCell))
    return [E(v({}, d), { figure: "n", interval: $n(a) })];
  let p = Array.from(l).filter(([S, k]) => !["n", "importance", "ability", "rds"].includes(S) && (ir(k, s.minCell) || a !== 0 && k === a && S.includes(" ")));
  if (p.length > 0)
    return p.map(([S, k]) => E(v({}, d), { figure: S, interval: $n(k), only: "steps" }));
  if (!o)
    return [];
  let { counts: f, factorsOf: g, names: m } = Gh(r), h = Array.from(l, ([S, k]) => ({ factors: g(S), equals: k })), y = m.filter((S) => !l.has(S)), w = { counts: f, least: 0, sums: h }, b = nn(w, y.map(g), !1);
  return y.map((S, k) => {
    var P;
    return E(v({}, d), { figure: S, interval: (P = b[k]) != null ? P : null });
  }).filter(({ figure: S, interval: k }) => k === null || k.least === a && S.includes(" ") || k.least > 0 && k.least < s.minCell && !kt(w, [g(S)], s));
}
function Gh(e) {
  let n = [];
  e.importance.forEach((i, l) => e.ability.forEach((a, u) => {
    n.push({ name: `${l}/${u}`, codes: [l, u], importance: i, ability: a });
  }));
  let [t, r] = [Le(e.importance), Fe(e.ability)], s = {
    n: () => 1,
    importance: ({ importance: i }) => i,
    ability: ({ ability: i }) => i,
    rds: ({ ability: i, importance: l }) => Math.sign(i - l),
    highNeed: ({ ability: i, importance: l }) => Number(t.includes(l) && r.includes(i)),
    negative: ({ ability: i, importance: l }) => +(i < l),
    tied: ({ ability: i, importance: l }) => +(i === l),
    positive: ({ ability: i, importance: l }) => +(i > l)
  }, o = (i, l) => {
    let [a, u] = i.split(" ");
    return u === void 0 ? s[i](l) : +(l.codes[a === "importance" ? 0 : 1] === u);
  };
  return {
    counts: n.map(({ name: i }) => i),
    factorsOf: (i) => n.reduce((l, a) => (l[a.name] = o(i, a), l), {}),
    names: [
      "highNeed",
      ...Array.from(e.importance.keys(), (i) => `importance ${i}`),
      ...Array.from(e.ability.keys(), (i) => `ability ${i}`)
    ]
  };
}
function Uh(e, n, t, r, s, o, i) {
  let l = ce(n), a = [], u = Object.keys(n.groups);
  for (let d of n.by === "community" ? [] : u) {
    let [p, f] = [e.groups[d], n.groups[d]], g = p === void 0 || f === void 0 || T(p) || T(f) ? 0 : f.counted - p.counted;
    ir(g, o.minCell) && a.push({ part: "breakdowns", key: l, skill: null, figure: d, interval: $n(g) });
  }
  let c = ({ groups: d }, p, f) => {
    let g = d[p], m = g === void 0 || T(g) ? void 0 : g.skills[f];
    return m === void 0 || T(m) ? null : m;
  };
  for (let d of Object.keys(r.skills)) {
    let p = (w, b) => {
      a.push({ part: "breakdowns", key: l, skill: d, figure: w, interval: b });
    }, f = [];
    for (let w of u) {
      let [b, x] = [c(e, w, d), c(n, w, d)];
      if (b === null || x === null)
        continue;
      let S = un(_a(x), [_a(b)]);
      f.push([w, S]);
      let k = Xn(b.highNeedCount, x.highNeedCount);
      k !== null && (k !== 0 || S.n !== 0) && !(i && S.n > 0 && Mn(
        { ratings: v({ n: S.n }, S.sums), need: k },
        s,
        o.minCell
      )) && a.push({ part: "breakdowns", key: l, skill: d, figure: `${w}: high need`, interval: $n(k), only: "need" }), ["canTeach", "wantToLearn"].forEach((P) => {
        let A = Xn(b[P], x[P]);
        A !== null && ir(A, o.minCell) && p(`${w}: ${P}`, $n(A));
      });
    }
    let [g, m] = [t.skills[d], r.skills[d]], h = g === void 0 || m === void 0 || T(g) || T(m) ? null : un(Wa(m), [Wa(g)]), y = h === null || f.length === 0 ? [] : n.isPartition ? [["all others", un(h, f.map(([, w]) => w))]] : f.map(([w, b]) => [`all but ${w}`, un(h, [b])]);
    for (let [w, b] of [...f, ...y]) {
      let { n: x, sums: S } = b;
      if (!(x === 0 && S.importance === 0 && S.ability === 0)) {
        if (Math.abs(x) < Math.max(o.minAnswers, o.minCell))
          p(w, $n(x));
        else if (i) {
          let [k, P] = ["importance", "ability"].map(
            (R) => nr(s[R], x, S[R], () => 1 / 0)
          ), A = [...k != null ? k : [], ...P != null ? P : []].find((R) => ye(R, o.minCell) || R !== null && R.most === 0);
          A !== void 0 && p(w, A);
        }
      }
    }
  }
  return a;
}
function _a({ ability: e, importance: n, n: t }) {
  return Kn(t, n, e);
}
function Wa({ ability: e, importance: n, n: t }) {
  return Kn(t, n.mean, e.mean);
}

// src/core/analysis/disclosure/is-spread.ts
function Va(e, n) {
  let t = /* @__PURE__ */ new Map();
  return (r, s) => r.n === 0 || n.minCell <= 1 || ["importance", "ability"].every((o) => {
    let i = (p) => {
      var f, g;
      return (g = (f = s[o]) == null ? void 0 : f[p]) != null ? g : 1 / 0;
    }, l = new Map(Array.from(e[o]).filter(([p]) => i(p) > 0)), a = Array.from(l.keys()).filter((p) => i(p) < r.n).map((p) => [p, i(p)]), u = [
      o,
      r.n,
      r[o],
      ...Array.from(l.keys()),
      "",
      ...a.map((p) => p.join(" "))
    ].join(), c = t.get(u);
    if (c !== void 0)
      return c;
    let d = Hh(l, r.n, r[o], a, n);
    return t.set(u, d), d;
  });
}
function Hh(e, n, t, r, s) {
  let o = Array.from(e.values()), i = [Math.min(...o), Math.max(...o)];
  if (Qh(o)) {
    let u = new Map(r), c = Array.from(e, ([d, p]) => {
      var f;
      return { value: p, most: Math.min(n, (f = u.get(d)) != null ? f : n) };
    });
    return i.every((d) => zh(d, c, n, t, s.minCell));
  }
  let l = (u) => {
    let c = {};
    return e.forEach((d, p) => {
      c[p] = u(d);
    }), c;
  }, a = {
    counts: Array.from(e.keys()),
    least: 0,
    sums: [{ factors: l(() => 1), equals: n }, { factors: l((u) => u), equals: t }],
    limits: r.map(([u, c]) => ({ factors: { [u]: 1 }, atMost: c }))
  };
  return kt(a, i.map((u) => l((c) => c === u ? 0 : 1)), s);
}
function Qh(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function zh(e, n, t, r, s) {
  var p, f;
  let o = Math.abs(r - t * e), i = n.filter(({ value: g }) => g !== e).map(({ most: g, value: m }) => ({ by: Math.abs(m - e), most: g })).sort((g, m) => g.by - m.by), l = (f = (p = n.find(({ value: g }) => g === e)) == null ? void 0 : p.most) != null ? f : 0, a = Math.min(t, i.reduce((g, m) => g + m.most, 0)), u = (g, m) => {
    let [h, y] = [g, 0];
    for (let w = 0; w < i.length && h > 0; w++) {
      let b = i[m ? w : i.length - 1 - w], x = Math.min(h, b.most);
      y += x * b.by, h -= x;
    }
    return y;
  }, [c, d] = [Math.max(0, t - l), a + 1];
  for (; c < d; ) {
    let g = Math.floor((c + d) / 2);
    [c, d] = u(g, !1) >= o ? [c, g] : [g + 1, d];
  }
  return c + s - 1 <= a && u(c + s - 1, !0) <= o;
}

// src/core/analysis/disclosure/is-missing.ts
function bn(e, n) {
  if (typeof e != "object" || e === null || T(e))
    return T(n) && !T(e);
  let [t, r] = [e, n];
  return T(n) || typeof n == "object" && n !== null && Object.keys(t).some((s) => bn(t == null ? void 0 : t[s], r == null ? void 0 : r[s]));
}

// src/core/analysis/disclosure/newest-figures.ts
function cs(e, n) {
  var l, a, u, c, d;
  let t = [n.questions[e], (l = n.earlier) == null ? void 0 : l.questions[e]].filter((p) => p !== void 0 && !T(p)), [r] = t, s = t.find(({ places: p }) => p !== void 0 && Object.keys(p).some((f) => !T(p[f]))), o = t.find(({ summary: p }) => p !== void 0 && !T(p)), i = o == null ? void 0 : o.summary;
  return {
    question: r === void 0 ? null : t.slice(1).reduce(Jh, r),
    places: { places: (a = s == null ? void 0 : s.places) != null ? a : null, n: (u = s == null ? void 0 : s.n) != null ? u : 0, choices: (c = s == null ? void 0 : s.choices) != null ? c : {} },
    summary: { summary: i === void 0 || T(i) ? null : i, n: (d = o == null ? void 0 : o.n) != null ? d : 0 }
  };
}
var Kh = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Jh(e, n) {
  let t = q();
  Object.keys(e.choices).forEach((s) => {
    let [o, i] = [e.choices[s], n.choices[s]];
    t[s] = T(o) && i !== void 0 ? i : o;
  });
  let r = {};
  return Kh.forEach((s) => {
    r[s] = T(e[s]) ? n[s] : e[s];
  }), E(v(v({}, e), r), { choices: t });
}

// src/core/analysis/disclosure/rating-trail.ts
var Xh = 4;
function ds({ change: e, published: n }) {
  var i;
  let { earlier: t } = n, r = (i = n.ratingTrail) != null ? i : t === void 0 ? [] : [E(v({}, t), { gone: 1 / 0 })], { breakdowns: s, skills: o } = n;
  return [
    ...r.map((l) => E(v({}, l), { gone: l.gone + e.removed })),
    { skills: o, breakdowns: s, gone: e.removed }
  ];
}
function $o(e, n) {
  return e.map((t) => Yh(t, n)).filter(({ breakdowns: t, skills: r }) => t.length + Object.keys(r).length > 0);
}
function Ga(e, n) {
  let t = /* @__PURE__ */ new Map();
  $o(e, n).forEach(({ skills: s }) => Object.keys(s).forEach((o) => {
    var i;
    t.set(o, ((i = t.get(o)) != null ? i : 0) + 1);
  }));
  let r = (s) => {
    let o = n.skills[s];
    return o !== void 0 && !T(o);
  };
  return Array.from(t.keys()).filter((s) => t.get(s) >= Xh && r(s));
}
function Yh(e, n) {
  let t = new Map(n.breakdowns.map((l) => [ce(l), l])), r = e.breakdowns.filter(({ withheld: l }) => l === void 0).map((l) => ({ breakdown: l, current: t.get(ce(l)) })), s = new Set(Object.keys(e.skills).filter((l) => bn(e.skills[l], n.skills[l])));
  r.forEach(({ breakdown: { groups: l }, current: a }) => Object.keys(l).forEach((u) => {
    let c = l[u], d = T(c) ? {} : c.skills;
    Object.keys(d).filter((p) => bn(d[p], Zh(a, u, p))).forEach((p) => s.add(p));
  }));
  let o = q();
  Object.keys(e.skills).filter((l) => s.has(l)).forEach((l) => {
    o[l] = e.skills[l];
  });
  let i = r.reduce((l, { breakdown: a, current: u }) => {
    let { groups: c, ungrouped: d } = a, p = u !== void 0 && (u.withheld !== void 0 || bn(d, u.ungrouped) || Object.keys(c).some(
      (m) => !T(c[m]) && T(u.groups[m])
    )), f = q(), g = p;
    return Object.keys(c).forEach((m) => {
      let h = c[m];
      if (T(h)) {
        f[m] = h;
        return;
      }
      let y = q();
      Object.keys(h.skills).filter((w) => s.has(w)).forEach((w) => {
        y[w] = h.skills[w], g = g || !T(y[w]);
      }), f[m] = { counted: h.counted, skills: y };
    }), g ? [...l, E(v({}, a), { groups: f })] : l;
  }, []);
  return E(v({}, e), { skills: o, breakdowns: i });
}
function Zh(e, n, t) {
  let r = e == null ? void 0 : e.groups[n];
  return (e == null ? void 0 : e.withheld) !== void 0 ? { withheld: e.withheld } : r === void 0 || T(r) ? r : r.skills[t];
}

// src/core/analysis/disclosure/question-trail.ts
var ey = 6;
function lr({ choices: e, n }, t, r) {
  let s = q();
  return Object.keys(e).forEach((o) => {
    let i = e[o];
    s[o] = i === void 0 || T(i) ? null : i.count;
  }), { n, counts: s, come: t, gone: r };
}
function ms(e, n) {
  var s;
  let t = (s = n.trails) == null ? void 0 : s[e], r = n.questions[e];
  return t != null ? t : r === void 0 || T(r) ? null : { states: [lr(r, 0, 0)], come: 0, gone: 0, sealed: [] };
}
function Io(e, n) {
  let t = Object.keys(v(v({}, e.counts), n.counts));
  return e.n === n.n && t.every((r) => tn(e, r) === tn(n, r));
}
function tn({ counts: e }, n) {
  let t = Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
  return t === void 0 ? 0 : t;
}
function Ua(e, n, t) {
  var l, a;
  let r = ((l = e == null ? void 0 : e.come) != null ? l : 0) + t.added, s = ((a = e == null ? void 0 : e.gone) != null ? a : 0) + t.removed;
  if (T(n))
    return e === null ? null : E(v({}, e), { come: r, gone: s });
  let o = lr(n, r, s), i = e == null ? void 0 : e.states[e.states.length - 1];
  return e === null || i === void 0 || Qa(o).length === 0 ? null : Io(i, o) && r + s === 0 ? e.states.length === 1 && e.sealed.length === 0 ? null : e : { states: [...Fo(e), o], come: 0, gone: 0, sealed: Lo(e) };
}
function Lo(e) {
  let n = e.states[e.states.length - 1];
  return n !== void 0 && Ha(e) ? Qa(n) : e.sealed;
}
function Fo(e) {
  return Ha(e) ? e.states.slice(-1) : e.states;
}
function Ha({ states: e }) {
  return e.length >= ey;
}
function Qa({ counts: e }) {
  return Object.keys(e).filter((n) => e[n] === null);
}

// src/core/analysis/disclosure/earlier-figures.ts
function Do(e, n) {
  if (n === null)
    return e;
  let t = [...n.published.earlier === void 0 ? [] : [n.published.earlier], n.published], r = q(), s = q();
  Object.keys(e.questions).forEach((a) => {
    let u = e.questions[a], c = ny(a, u, n);
    c !== null && bn(c, u) && (r[a] = c);
    let d = Ua(ms(a, n.published), u, n.change);
    d !== null && (s[a] = d);
  });
  let o = q();
  Object.keys(e.skills).forEach((a) => {
    let u = ty(t.map((c) => c.skills[a]));
    u !== null && bn(u, e.skills[a]) && (o[a] = u);
  });
  let i = e.breakdowns.map((a) => ry(a, t)).filter((a) => a !== null), l = $o(ds(n), e);
  return v(v(v(v({}, e), Object.keys(r).length + Object.keys(o).length + i.length === 0 ? {} : { earlier: { questions: r, skills: o, breakdowns: i } }), Object.keys(s).length === 0 ? {} : { trails: s }), l.length === 0 ? {} : { ratingTrail: l });
}
function ny(e, n, { change: t, published: { earlier: r, questions: s }, published: o }) {
  let [i, l] = [s[e], r == null ? void 0 : r.questions[e]];
  return t.added + t.removed === 0 && i !== void 0 && !T(n) && !T(i) && Io(lr(n, 0, 0), lr(i, 0, 0)) && l !== void 0 && !T(l) ? l : cs(e, o).question;
}
function ty(e) {
  let n = e.find((t) => t !== void 0 && !T(t));
  return n === void 0 || T(n) ? null : n;
}
function ry(e, n) {
  var i, l, a;
  let t = ce(e), r = n.map(({ breakdowns: u }) => u.find((c) => ce(c) === t)).filter((u) => u !== void 0 && u.withheld === void 0), s = q();
  for (let u of r)
    for (let c of Object.keys(u.groups)) {
      let d = u.groups[c], p = e.groups[c];
      if (T(d))
        continue;
      let f = e.withheld !== void 0 || T(p), g = Object.assign(q(), (i = s[c]) == null ? void 0 : i.skills);
      Object.keys(d.skills).forEach((m) => {
        let h = d.skills[m], y = p === void 0 || T(p) ? void 0 : p.skills[m];
        (f || bn(h, y)) && g[m] === void 0 && !T(h) && (g[m] = h);
      }), (f || Object.keys(g).length > 0) && (s[c] = { counted: (a = (l = s[c]) == null ? void 0 : l.counted) != null ? a : d.counted, skills: g });
    }
  let [o] = r;
  return o === void 0 || Object.keys(s).length === 0 ? null : E(v({}, o), { groups: s });
}

// src/core/analysis/disclosure/withheld-parts.ts
function Ge({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}

// src/core/analysis/disclosure/publish-balance.ts
function za(e, n) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = n("canTeach", r, s.canTeach), i = n("wantToLearn", r, s.wantToLearn), l = [o, i].find(T);
    t[r] = v(E(v({}, s), {
      canTeach: o,
      wantToLearn: i
    }), l === void 0 ? {} : { surveyDifference: l, surveyRatio: l });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function Yn(e, n, t) {
  let r = Object.keys(e), s = (u) => e[u], o = new Set(r.filter((u) => s(u) > 0 && s(u) < n));
  if (o.size === 0 || !t)
    return o;
  let i = r.filter((u) => s(u) >= n).sort((u, c) => s(u) - s(c) || (u < c ? -1 : 1)), l = r.filter((u) => o.has(u)).reduce((u, c) => u + s(c), 0), a = () => o.size > 1 && l - o.size + 1 >= n;
  for (; !a(); ) {
    let u = i.shift();
    if (u === void 0)
      return null;
    o.add(u), l += s(u);
  }
  return o;
}

// src/core/analysis/disclosure/suppress-table.ts
function Ka(e, n, t, r = () => !1) {
  let s = e.map((l) => l.map(() => !1));
  if (t <= 1)
    return s;
  let o = e.map((l, a) => l.map(
    (u, c) => u > 0 && (u < t || r(a, c))
  ));
  for (let { places: l, total: a } of _o(e, n)) {
    let [u, ...c] = l.filter((d) => In(e, ...d) > 0);
    l.length > 1 && u !== void 0 && c.length === 0 && In(e, ...u) === a && l.forEach(([d, p]) => {
      o[d][p] = !0;
    });
  }
  o.forEach((l, a) => l.forEach((u, c) => {
    s[a][c] = u;
  }));
  let i = jo(e, s, o, n, t);
  for (; i !== null; ) {
    let l = oy(e, s, n, i);
    if (l.length === 0)
      return null;
    l.forEach(([a, u]) => {
      s[a][u] = !0;
    }), i = jo(e, s, o, n, t);
  }
  return ly(e, s, o, n, t), s;
}
function In(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function _o(e, n) {
  var r;
  let t = ((r = e[0]) != null ? r : []).map((s, o) => {
    var i;
    return { places: e.map((l, a) => [a, o]), total: (i = n.columns) == null ? void 0 : i[o] };
  });
  return [
    ...e.map((s, o) => {
      var i;
      return { places: s.map((l, a) => [o, a]), total: (i = n.rows) == null ? void 0 : i[o] };
    }),
    ...t
  ];
}
function jo(e, n, t, r, s) {
  var f, g, m, h, y;
  if (e.length === 1 && r.columns === void 0)
    return sy((f = e[0]) != null ? f : [], (g = n[0]) != null ? g : [], (m = t[0]) != null ? m : [], (h = r.rows) == null ? void 0 : h[0], s);
  let o = ([w, b]) => {
    var x;
    return ((x = n[w]) == null ? void 0 : x[b]) === !0;
  }, i = ([w, b]) => `${w}/${b}`, l = _o(e, r), a = l.slice(0, e.length).reduce((w, b) => w.concat(b.places), []).filter(o), u = a.map(i), c = {}, d = [];
  l.forEach((w, b) => {
    let x = w.places.filter(o);
    if (w.places.length > 1 && x.length === w.places.length && x.forEach((S) => {
      c[i(S)] = 0;
    }), w.total !== void 0) {
      let S = x.map(i), k = (R) => R.reduce((C, [N, O]) => C + In(e, N, O), 0), P = w.total - k(w.places);
      if (P > 0) {
        let R = b < e.length ? [b, fs] : [fs, b - e.length];
        S.push(i(R)), u.push(i(R)), c[i(R)] = 0, P < s && a.push(R);
      }
      let A = {};
      S.forEach((R) => {
        A[R] = 1;
      }), d.push({ factors: A, equals: w.total - k(w.places.filter((R) => !o(R))) });
    }
  });
  let p = nn(
    { counts: u, least: 1, leastOf: c, sums: d },
    a.map((w) => ({ [i(w)]: 1 }))
  );
  return (y = a.find(([w, b], x) => {
    var k, P;
    let S = (k = p[x]) != null ? k : null;
    return S === null || (((P = t[w]) == null ? void 0 : P[b]) !== !1 || S.least < s) && S.most - S.least + 1 < s;
  })) != null ? y : null;
}
function sy(e, n, t, r, s) {
  if (r === void 0)
    return null;
  let o = (g) => g.reduce((m, h) => m + h, 0), i = e.map((g, m) => m).filter((g) => n[g] === !0), l = e.length > 1 && i.length === e.length ? 0 : 1, a = r - o(e), u = r - o(e.filter((g, m) => n[m] !== !0)), c = i.length - 1 + +(a > 0), d = (g, m, h) => {
    let y = c === 0 ? [u, u] : [g, u - m];
    return (h || y[0] < s) && y[1] - y[0] + 1 < s;
  }, p = i.find((g) => d(l, l * (i.length - 1), t[g] === !0));
  return p !== void 0 ? [0, p] : a > 0 && a < s && (i.length === 0 ? !0 : d(0, l * i.length, !0)) ? [0, fs] : null;
}
var fs = -1;
function oy(e, n, t, [r, s]) {
  var b, x, S, k, P;
  let o = ([A, R]) => {
    var C;
    return ((C = n[A]) == null ? void 0 : C[R]) === !1 && In(e, A, R) > 0;
  }, i = (A) => A.reduce((R, [C, N]) => R + In(e, C, N) + iy, 0), l = (A) => A.filter((R) => R.length > 0).reduce((R, C) => R.length === 0 || i(C) < i(R) ? C.slice() : R, []), a = ((b = e[r]) != null ? b : []).map((A, R) => [r, R]), u = s === fs ? [] : e.map((A, R) => [R, s]), c = (A) => A.filter(o).map((R) => [R]), d = ((x = t.rows) == null ? void 0 : x[r]) !== void 0 && ((S = t.columns) == null ? void 0 : S[s]) !== void 0, p = (A) => In(e, ...A) > 0, f = (A, R) => {
    let C = [[r, R], [A, s], [A, R]];
    return A !== r && R !== s && C.every(p) ? C.filter(o) : [];
  }, g = d ? u.reduce(
    (A, [R]) => A.concat(a.map(([, C]) => f(R, C))),
    []
  ) : [], m = c(((k = t.rows) == null ? void 0 : k[r]) !== void 0 ? a : ((P = t.columns) == null ? void 0 : P[s]) !== void 0 ? u : []), h = l(d ? g : m), y = h.length > 0 ? h : l([...c(a), ...c(u)]), w = _o(e, t).reduce((A, { places: R }) => A.concat(c(R)), []);
  return y.length > 0 ? y : l(w);
}
var iy = 1e6;
function ly(e, n, t, r, s) {
  let o = [];
  n.forEach((i, l) => i.forEach((a, u) => {
    var c;
    a && ((c = t[l]) == null ? void 0 : c[u]) !== !0 && o.push([l, u]);
  })), o.sort(([i, l], [a, u]) => In(e, a, u) - In(e, i, l) || i - a || l - u);
  for (let [i, l] of o) {
    let a = n[i];
    a[l] = !1, a[l] = jo(e, n, t, r, s) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var Xa = { withheld: "few-answers" }, ar = "";
function Ya(e, n) {
  var h, y;
  let { question: t, thresholds: r } = n, s = Object.keys(e.groups), o = (w) => e.groups[w], i = q();
  s.forEach((w) => {
    i[w] = o(w).counted;
  }), i[ar] = e.ungrouped;
  let { hidden: l, small: a } = ay(i, Wo(r), e.isPartition, t), u = s.filter((w) => !l.has(w)), c = s.length === 0 ? [] : Object.keys(o(s[0]).skills), d = q(), p = new Map(u.map((w) => [w, q()]));
  for (let w of c) {
    let b = uy(e, w, u.filter((A) => !a.has(A)), n), x = u.filter((A) => !b.has(A) && !a.has(A)), S = cy(e, w, x, n), k = Ja(e, w, "canTeach", u, n), P = Ja(e, w, "wantToLearn", u, n);
    for (let A of u) {
      let R = o(A).skills[w];
      p.get(A)[w] = a.has(A) ? Xa : (h = b.get(A)) != null ? h : dy(R, S.has(A), k.has(A), P.has(A));
    }
  }
  s.forEach((w) => {
    var b, x;
    d[w] = (x = l.get(w)) != null ? x : { counted: o(w).counted, skills: (b = p.get(w)) != null ? b : {} };
  });
  let { by: f, isPartition: g, question: m } = e;
  return { by: f, question: m, isPartition: g, groups: d, ungrouped: (y = l.get(ar)) != null ? y : e.ungrouped };
}
function Za({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function Wo({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function ay(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = r === null || T(r) ? null : r.choices;
  for (let a of Object.keys(e)) {
    let u = o === null ? r : o[a];
    a !== ar && T(u) && s.set(a, u);
  }
  if (o !== null) {
    let a = Object.keys(e).filter((c) => !s.has(c) && e[c] < n), u = e[ar];
    return u > 0 && u < n && s.set(ar, B), { hidden: s, small: new Set(a) };
  }
  let i = q();
  Object.keys(e).filter((a) => !s.has(a)).forEach((a) => {
    i[a] = e[a];
  });
  let l = Yn(i, n, t);
  for (let a of l === null ? Object.keys(e) : Array.from(l))
    s.has(a) || s.set(a, e[a] < n ? Xa : B);
  return { hidden: s, small: /* @__PURE__ */ new Set() };
}
function uy(e, n, t, r) {
  var w;
  let { isSpread: s, measured: o, published: i, thresholds: l, totals: a } = r, u = /* @__PURE__ */ new Map(), c = i[n], d = (w = r.withheldSkill(n)) != null ? w : T(c) ? c : null;
  if (d !== null)
    return t.forEach((b) => u.set(b, d)), u;
  let p = eu(c), f = (b) => {
    var x;
    return ps((x = e.groups[b]) == null ? void 0 : x.skills[n]);
  }, g = ps(a[n]), m = (b) => b.n === 0 || b.n >= Wo(l) && s(b, p) && Fa(b, o, l.minCell);
  for (let b of t) {
    let x = f(b);
    (!m(x) || !e.isPartition && !m(Bo(g, [x]))) && u.set(b, x.n < Wo(l) ? { withheld: "few-answers" } : B);
  }
  let h = t.filter((b) => !u.has(b) && f(b).n > 0).sort((b, x) => f(b).n - f(x).n || (b < x ? -1 : 1)), y = (b) => m(b) && (b.n === 0 || b.n >= l.minCell + t.filter((x) => u.has(x)).length - 1);
  for (; e.isPartition && h.length > 0 && !y(Bo(g, h.map(f))); )
    u.set(h.shift(), B);
  return u;
}
function eu(e) {
  let n = (t) => {
    let r = e === void 0 || T(e) ? null : e[t].counts;
    return r === null || T(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function ps(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (s) => {
    var o;
    return Math.round(((o = typeof s == "object" && s !== null ? s.mean : s) != null ? o : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function Bo(e, n) {
  let t = (r) => n.reduce((s, o) => s - o[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function cy(e, n, t, r) {
  let { measured: s, published: o, thresholds: { minCell: i }, totals: l } = r, a = o[n];
  if (i <= 1)
    return /* @__PURE__ */ new Set();
  let { importance: u, ability: c } = eu(a), d = new Map(t.map((m) => {
    var y, w;
    let h = (y = e.groups[m]) == null ? void 0 : y.skills[n];
    return [m, { ratings: ps(h), need: (w = h == null ? void 0 : h.highNeedCount) != null ? w : 0 }];
  })), p = Array.from(d.values()).some(({ ratings: { n: m } }) => [u, c].some(
    (h) => h !== null && Object.keys(h).some((y) => {
      var w;
      return ((w = h[y]) != null ? w : 0) < m;
    })
  ));
  if (a === void 0 || T(a) || T(a.highNeedCount) || p || r.isNeedWithheld(n))
    return new Set(t);
  let f = { ratings: ps(l[n]), need: a.highNeedCount }, g = (m) => ({
    ratings: Bo(f.ratings, m.map(({ ratings: h }) => h)),
    need: m.reduce((h, { need: y }) => h - y, f.need)
  });
  return e.isPartition ? Da(d, g(Array.from(d.values())), s, i) : new Set(t.filter((m) => {
    let h = d.get(m);
    return !Mn(h, s, i) || !Mn(g([h]), s, i);
  }));
}
function Ja(e, n, t, r, { published: s, thresholds: { minCell: o }, totals: i }) {
  var f, g;
  let l = s[n];
  if (o <= 1 || r.length === 0)
    return /* @__PURE__ */ new Set();
  if (l === void 0 || T(l) || T(l[t]))
    return new Set(r);
  let a = (g = (f = i[n]) == null ? void 0 : f[t]) != null ? g : 0, u = r.map((m) => {
    var h, y, w;
    return (w = (y = (h = e.groups[m]) == null ? void 0 : h.skills[n]) == null ? void 0 : y[t]) != null ? w : 0;
  }), c = (m) => {
    var h;
    return u[m] === ((h = e.groups[r[m]]) == null ? void 0 : h.counted);
  }, d = (m, h) => {
    var y, w;
    return (w = (y = Ka([m], { rows: [a] }, o, (b, x) => h(x))) == null ? void 0 : y[0]) != null ? w : m.map(() => !0);
  }, p = e.isPartition ? d(u, c) : u.map(
    (m, h) => d([m, a - m], (y) => y === 0 && c(h))[0]
  );
  return new Set(r.filter((m, h) => p[h]));
}
function dy(e, n, t, r) {
  return v(v(v(v({}, e), n ? { highNeed: B, highNeedCount: B } : {}), t && e.canTeach !== null ? { canTeach: B } : {}), r && e.wantToLearn !== null ? { wantToLearn: B } : {});
}

// src/core/analysis/disclosure/audit-trail.ts
var my = 12;
function xt(e, n, t) {
  var S;
  let r = Array.from(new Set(
    e.reduce((k, { counts: P }) => k.concat(Object.keys(P)), [])
  )), s = [], o = {}, i = [], l = [], a = [], u = [], c = e.map(() => ({ come: {}, gone: {}, known: 0, codes: [] }));
  for (let k of r) {
    let P = { come: [null], gone: [null] }, A = h(k);
    for (let R = 1; R < e.length; R++) {
      let [C, N] = [e[R - 1], e[R]], O = c[R], [I, M] = [tn(C, k), tn(N, k)];
      if (I !== null && M !== null && y(M - I, N.n - C.n)) {
        let oe = { least: M - I, most: M - I };
        a.push({ codes: [k], figure: `${k}: came to release ${R}`, interval: oe });
      }
      if (I !== null && M !== null && N.gone === 0) {
        if (M < I)
          return null;
        O.known += M - I, P.come.push({ constant: M - I, factors: {} }), P.gone.push(null), A = { constant: M, factors: {} };
        continue;
      }
      let F = m(`${k} + ${R}`), W = N.gone === 0 ? null : m(`${k} - ${R}`);
      O.codes.push(k), O.come[F] = 1, P.come.push({ constant: 0, factors: { [F]: 1 } });
      let U = E(v({}, A.factors), { [F]: 1 });
      if (W !== null && (O.gone[W] = 1, U[W] = -1), P.gone.push(W === null ? null : { constant: 0, factors: { [W]: 1 } }), A = { constant: A.constant, factors: U }, M === null) {
        let oe = Object.keys(U).reduce((me, fe) => {
          var Te;
          return me + ((Te = o[fe]) != null ? Te : 0);
        }, A.constant);
        (N.gone > 0 || oe < n.least) && l.push({ factors: qo(U, -1), atMost: A.constant - n.least }), u.push({ codes: [k], figure: `${k}: in release ${R}`, sum: A, all: 1 / 0 });
      } else
        i.push({ factors: U, equals: M - A.constant }), A = { constant: M, factors: {} };
    }
    ["come", "gone"].forEach((R) => w(k, R, P[R]));
  }
  if (!b())
    return null;
  let p = nn({ counts: s, least: 0, leastOf: o, sums: i, limits: l }, u.map(({ sum: k }) => k.factors)), f = e.slice(1).reduce((k, { gone: P }) => k + P, 0), g = Number.isFinite(f) ? f : 0;
  for (let k = 0; k < u.length; k++) {
    let { all: P, codes: A, figure: R, sum: C } = u[k], N = (S = p[k]) != null ? S : null;
    if (N === null)
      return null;
    let O = { least: N.least + C.constant, most: N.most + C.constant };
    (ye(E(v({}, O), { most: O.most - g }), t) || O.least >= P) && a.push({ codes: A, figure: R, interval: O });
  }
  return a;
  function m(k, P = 0) {
    return s.push(k), o[k] = P, k;
  }
  function h(k) {
    let [P] = e, A = P === void 0 ? 0 : tn(P, k);
    if (A !== null || P === void 0)
      return { constant: A != null ? A : 0, factors: {} };
    let R = m(`${k} = 0`, n.least), C = { constant: 0, factors: { [R]: 1 } };
    return c[0].come[R] = 1, u.push({ codes: [k], figure: `${k}: in release 0`, sum: C, all: 1 / 0 }), C;
  }
  function y(k, P) {
    return k !== 0 && (Math.abs(k) < t || !n.isMultiple && r.length > 1 && k === P);
  }
  function w(k, P, A) {
    var R;
    for (let C = 1; C < A.length; C++) {
      let N = { constant: 0, factors: {} };
      for (let O = C; O < A.length; O++) {
        let I = (R = A[O]) != null ? R : null;
        N = I === null ? N : { constant: N.constant + I.constant, factors: v(v({}, N.factors), I.factors) };
        let [M, F] = [e[C - 1], e[O]];
        if (Object.keys(N.factors).length > 0) {
          let W = P === "come" && !n.isMultiple && C === O && F.gone === 0 && r.length > 1 && F.n > M.n;
          u.push({
            codes: [k],
            figure: `${k}: ${P} from release ${C} to ${O}`,
            sum: N,
            all: W ? F.n - M.n : 1 / 0
          });
        }
      }
    }
  }
  function b() {
    return e.every((k, P) => {
      var W;
      let { codes: A, come: R, gone: C, known: N } = c[P], O = e[P - 1], I = O !== void 0 ? N : r.reduce((U, oe) => {
        var me;
        return U + ((me = tn(k, oe)) != null ? me : 0);
      }, 0), M = k.n - ((W = O == null ? void 0 : O.n) != null ? W : 0), F = Object.keys(R);
      if (O !== void 0 && k.gone > 0)
        return x(F, k.come), x(Object.keys(C), k.gone), n.isMultiple || (i.push({ factors: v(v({}, R), qo(C, -1)), equals: M }), l.push(
          ...Number.isFinite(k.come) ? [{ factors: R, atMost: k.come }] : [],
          ...Number.isFinite(k.gone) ? [{ factors: C, atMost: k.gone }] : []
        )), !0;
      if (M < 0 || O !== void 0 && M > k.come)
        return !1;
      if (n.isMultiple)
        return x(F, M), F.length > 0 && F.length <= my && l.push(
          { factors: qo(R, -1), atMost: I - M * Math.max(1, n.fewest) },
          ...n.most === null ? [] : [{ factors: R, atMost: M * n.most - I }]
        ), !0;
      if (O !== void 0 && F.length > 0 && M - I > 0 && M - I < t) {
        let U = { least: M - I, most: M - I };
        a.push({ codes: A, figure: `hidden: came to release ${P}`, interval: U });
      }
      return i.push(...F.length === 0 ? [] : [{ factors: R, equals: M - I }]), F.length > 0 ? M >= I : M === I;
    });
  }
  function x(k, P) {
    l.push(...Number.isFinite(P) ? k.map((A) => ({ factors: { [A]: 1 }, atMost: P })) : []);
  }
}
function qo(e, n) {
  let t = {};
  return Object.keys(e).forEach((r) => {
    t[r] = n * e[r];
  }), t;
}

// src/core/analysis/disclosure/audit-places.ts
var fy = 8;
function ru(e, n, t, r, s) {
  var p;
  let { choices: o, n: i, places: l } = n.places;
  if (l === null)
    return !0;
  let a = Object.keys(e.places);
  if (t + r === 0 && i === e.n && a.every((f) => py(l[f], e.places[f])))
    return !0;
  let u = { isMultiple: !1, fewest: 1, most: null, least: 0 }, c = [tu(l, i, 0), tu(e.places, e.n, 1 / 0)], d = e.n - i;
  return r === 0 && d > 0 && ((p = xt(c, u, s.minCell)) == null ? void 0 : p.length) === 0 && hy(
    a.filter((f) => nu(l[f]) && nu(e.places[f])),
    d,
    (f) => gy(e.places[f], e.choices[f], l[f], o[f]),
    a.length,
    s.minCell
  );
}
function py(e, n) {
  return e !== void 0 && n !== void 0 && JSON.stringify(e) === JSON.stringify(n);
}
function nu(e) {
  return e !== void 0 && !T(e) && !T(e.meanPlace);
}
function tu(e, n, t) {
  let r = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    r[s] = o === void 0 || T(o) ? null : o.first;
  }), { n, counts: r, come: t, gone: 0 };
}
function gy(e, n, t, r) {
  if (e === void 0 || t === void 0 || n === void 0 || r === void 0 || T(e) || T(t) || T(n) || T(r))
    return null;
  let s = ({ meanPlace: o }, i) => Math.round((typeof o == "number" ? o : 0) * i);
  return {
    count: n.count - r.count,
    first: e.first - t.first,
    sum: s(e, n.count) - s(t, r.count)
  };
}
function hy(e, n, t, r, s) {
  let o = [], i = [], l = [], a = Array.from({ length: r }, () => ({}));
  for (let u of e) {
    let c = t(u);
    if (c === null)
      return !1;
    let d = Array.from({ length: r }, (f, g) => `${u} on ${g + 1}`), p = (f) => d.reduce(
      (g, m, h) => E(v({}, g), { [m]: f(h + 1) }),
      {}
    );
    o.push(...d), d.forEach((f, g) => {
      a[g][f] = 1;
    }), i.push(
      { factors: p(() => 1), equals: c.count },
      { factors: p((f) => f), equals: c.sum },
      { factors: p((f) => +(f === 1)), equals: c.first }
    );
  }
  return r <= fy && a.forEach((u) => l.push({ factors: u, atMost: n })), nn({ counts: o, least: 0, sums: i, limits: l }).every((u) => !ye(u, s));
}

// src/core/analysis/disclosure/publish-numbers.ts
var su = 4, ou = 1e-6;
function iu(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > ou * Math.abs(n));
}
function gs({ mean: e, sd: n }, t, r, { minAnswers: s, minCell: o }) {
  if (e === null || n === null || t < Math.max(s, su * o))
    return B;
  let [i, l] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...l === null ? [] : [Number(l)]].every((c) => {
    let d = t * (e - c), p = (t - 1) * n * n + t * (e - c) * (e - c);
    return p > 0 && d * d / p >= su / 2 * o - ou;
  }) ? { mean: e, sd: B, median: B } : B;
}

// src/core/analysis/disclosure/suppress-changes.ts
function lu(e, n, t, { minAnswers: r, minCell: s }) {
  var b, x, S;
  let o = e.states[e.states.length - 1], i = Object.keys(n.counts), [l, a] = [e.come + n.come, e.gone + n.gone], u = n.n - o.n, c = (k) => {
    var P;
    return (P = e.states.reduceRight(
      (A, R) => A != null ? A : tn(R, k),
      null
    )) != null ? P : 0;
  }, d = (k) => Math.abs(n.counts[k] - c(k));
  if (u !== 0 && Math.abs(u) < Math.max(r, s))
    return null;
  let p = /* @__PURE__ */ new Set([...Array.from(n.hidden), ...Lo(e)]), f = new Set(p);
  if (i.filter((k) => d(k) > 0 && d(k) < s).forEach((k) => f.add(k)), yy(o, n, l + a))
    return new Set(i.filter((k) => p.has(k) || tn(o, k) === null));
  let g = () => i.every((k) => !f.has(k) || n.counts[k] > 0), m = Fo(e), h = new Set(((b = xt(m, t, s)) != null ? b : []).map(({ figure: k }) => k)), y = () => {
    var A;
    let k = /* @__PURE__ */ Object.create(null);
    i.forEach((R) => {
      k[R] = f.has(R) ? null : n.counts[R];
    });
    let P = (A = xt([...m, { n: n.n, counts: k, come: l, gone: a }], t, s)) != null ? A : (
      // Answers count differently now, so any may have come and gone.
      xt([...m, { n: n.n, counts: k, come: 1 / 0, gone: 1 / 0 }], t, s)
    );
    return P === null ? null : P.filter(({ figure: R }) => !h.has(R));
  };
  for (let k = y(); ; k = y()) {
    if (k === null || !g())
      return null;
    if (k.length === 0)
      break;
    let P = i.filter((R) => !f.has(R) && n.counts[R] > 0).sort((R, C) => +(d(R) === 0) - +(d(C) === 0) || d(R) - d(C) || n.counts[R] - n.counts[C] || (R < C ? -1 : 1)), A = (x = P.find((R) => k == null ? void 0 : k.some((C) => C.codes.includes(R)))) != null ? x : P[0];
    if (A === void 0)
      return null;
    f.add(A);
  }
  let w = i.filter((k) => f.has(k) && !p.has(k)).sort((k, P) => n.counts[P] - n.counts[k] || (k < P ? -1 : 1));
  for (let k of w)
    f.delete(k), ((S = y()) == null ? void 0 : S.length) !== 0 && f.add(k);
  return by(f, o, n) ? f : null;
}
function yy(e, { counts: n, n: t }, r) {
  return r === 0 && e.n === t && Object.keys(v(v({}, e.counts), n)).every(
    (s) => {
      var o, i;
      return ((o = tn(e, s)) != null ? o : n[s]) === ((i = n[s]) != null ? i : 0);
    }
  );
}
function by(e, n, { counts: t }) {
  let r = Object.keys(t).filter((o) => t[o] > 0 && !e.has(o)).length, s = Object.keys(n.counts).filter((o) => {
    var i;
    return ((i = n.counts[o]) != null ? i : 0) > 0;
  }).length;
  return 2 * r >= s;
}

// src/core/analysis/disclosure/publish-changes.ts
function au(e, n, t, r, s) {
  var y, w;
  let o = ms(t.name, s.published);
  if (o === null || T(e) || t.kind === "text")
    return e;
  let i = cs(t.name, s.published), { added: l, removed: a } = s.change;
  if (t.kind === "number") {
    let b = n.n - ((w = (y = o.states[o.states.length - 1]) == null ? void 0 : y.n) != null ? w : 0);
    return b !== 0 && Math.abs(b) < Math.max(r.minAnswers, r.minCell) ? Ne : xy(e, n, t, i, o.gone + a, r) ? e : E(v({}, e), { summary: Ne });
  }
  let u = Object.keys(e.choices), c = q();
  u.forEach((b) => {
    var x, S;
    c[b] = (S = (x = n.choices[b]) == null ? void 0 : x.count) != null ? S : 0;
  });
  let d = new Set(u.filter((b) => T(e.choices[b]))), p = lu(o, { n: n.n, come: l, gone: a, counts: c, hidden: d }, wy(t), r);
  if (p === null)
    return Ne;
  let f = q();
  u.forEach((b) => {
    var x;
    f[b] = p.has(b) && !d.has(b) ? Ne : (x = e.choices[b]) != null ? x : Ne;
  });
  let g = u.some((b) => p.has(b) && !d.has(b)), { places: m } = e, h = m === void 0 ? void 0 : ru(
    E(v({}, e), { choices: f, places: m }),
    i,
    o.come + l,
    o.gone + a,
    r
  ) ? ky(m, f) : uu(m);
  return v(v(v(v(E(v({}, e), {
    choices: f
  }), h === void 0 ? {} : { places: h }), g && e.summary !== void 0 ? { summary: Ne } : {}), g && e.topTwo !== void 0 ? { topTwo: Ne } : {}), g && e.bottomTwo !== void 0 ? { bottomTwo: Ne } : {});
}
function wy({ isMultiple: e, question: n }) {
  var s;
  let [t, r] = "minSelectedChoices" in n ? [(s = n.minSelectedChoices) != null ? s : 1, n.maxSelectedChoices] : [1, null];
  return { isMultiple: e, fewest: t, most: r, least: 1 };
}
function uu(e) {
  let n = q();
  return Object.keys(e).forEach((t) => {
    let r = e[t];
    n[t] = T(r) ? r : Ne;
  }), n;
}
function ky(e, n) {
  return Object.keys(e).some((t) => {
    let r = n[t];
    return T(r) && r.withheld === "little-change" && !T(e[t]);
  }) ? uu(e) : e;
}
function xy(e, n, { question: t }, r, s, o) {
  let { summary: i, n: l } = r.summary, { summary: a } = e, { summary: u } = n;
  if (i === null || a === void 0 || T(a) || u === void 0)
    return !0;
  let c = n.n - l;
  if (c === 0 && s === 0 && i.mean === a.mean)
    return !0;
  let { mean: d, sd: p } = u;
  if (s > 0 || c <= 0 || d === null || p === null || i.mean === null)
    return !1;
  let f = (d * n.n - i.mean * l) / c, g = (n.n - 1) * p * p + n.n * (d - f) * (d - f);
  return !T(gs(
    { mean: f, sd: Math.sqrt(g / Math.max(1, c - 1)), median: null },
    c,
    t,
    o
  ));
}

// src/core/analysis/disclosure/publish-question.ts
function mu(e, n, t) {
  var g;
  let r = Vr(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let m = e.places === void 0 ? {} : { places: cu(e.places, () => !0, !0) };
    return r != null ? r : v(v({}, e), m);
  }
  if (n.kind === "number" && e.summary !== void 0 && iu(e.n, e.summary))
    return { withheld: "unanimous" };
  let s = Object.keys(e.choices), o = q();
  if (s.forEach((m) => {
    var h, y;
    o[m] = (y = (h = e.choices[m]) == null ? void 0 : h.count) != null ? y : 0;
  }), e.n > 0 && s.length > 1 && s.some((m) => o[m] === e.n) && !Sy(n))
    return { withheld: "unanimous" };
  let i = Yn(o, t.minCell, !0), l = e.places === void 0 ? null : Py(e.places, t);
  if (i === null || e.places !== void 0 && l === null)
    return B;
  let a = q();
  s.forEach((m) => {
    var h;
    a[m] = i.has(m) ? B : (h = e.choices[m]) != null ? h : B;
  });
  let u = (g = e.places) != null ? g : {}, c = Object.keys(u).some(
    (m) => du(u[m].counts).some((h) => ge(h, t))
  ), d = Object.keys(u).some(
    (m) => {
      var h;
      return ge(((h = o[m]) != null ? h : 0) - u[m].first, t);
    }
  ), p = Object.keys(u).some(
    (m) => du(u[m].counts).includes(e.n)
  ), f = v(v(E(v(v({}, e), Ry(e, t)), {
    choices: a,
    unknown: Object.keys(e.unknown).some((m) => {
      var h;
      return ge((h = e.unknown[m]) != null ? h : 0, t);
    }) ? B : e.unknown
  }), e.places === void 0 ? {} : { places: cu(
    e.places,
    (m) => !p && !d && !i.has(m) && (l == null ? void 0 : l.has(m)) === !1,
    !c,
    p ? { withheld: "unanimous" } : B
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: gs(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? f : E(v({}, f), { summary: B, topTwo: B, bottomTwo: B });
}
function Sy({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function cu(e, n, t, r = B) {
  let s = q();
  return Object.keys(e).forEach((o) => {
    let { first: i, meanPlace: l } = e[o];
    s[o] = n(o) ? { first: i, meanPlace: t ? l : B } : r;
  }), s;
}
function Py(e, { minCell: n }) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    var s, o;
    t[r] = (o = (s = e[r]) == null ? void 0 : s.first) != null ? o : 0;
  }), Yn(t, n, !0);
}
function Ry(e, n) {
  let { notAsked: t, notInStatistics: r, unusable: s, changedVersion: o } = e;
  return t > 0 || [r, s, o].some((i) => ge(i, n)) ? Vo(e) : {};
}
function Vo(e) {
  let { changedVersion: n, missing: t, notAsked: r, notInStatistics: s, unusable: o } = e;
  return {
    missing: t + r + s + o + n,
    notAsked: B,
    notInStatistics: B,
    unusable: B,
    changedVersion: B
  };
}
function du(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/publish-skill.ts
function Go(e, n, t, r, s) {
  let o = Vr(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: i, ability: l, discrepancies: { negative: a, tied: u, positive: c }, highNeedCount: d, n: p } = e, f = r || p > 0 && d === p || ge(d, t) || ge(p - d, t), g = [i, l].reduce((x, { counts: S }) => x.concat(pu(S)), []), m = [...g, a, u, c].some((x) => ge(x, t));
  if (g.some((x) => x === p && p > 0))
    return { withheld: "unanimous" };
  let h = m || f;
  if (h && !vy(e, n, f, t, s))
    return B;
  let { changedVersion: y, incomplete: w, missing: b } = e;
  return v(v(E(v(v({}, e), r || ge(w, t) || ge(y, t) ? { incomplete: B, changedVersion: B, missing: b + w + y } : {}), {
    importance: fu(i, h, r, t),
    ability: fu(l, h, r, t)
  }), h ? { discrepancies: B } : {}), f ? { highNeed: B, highNeedCount: B, highNeedInterval: B } : {});
}
function fu(e, n, t, r) {
  return E(v(v({}, e), n ? { sd: B, median: B, counts: B, topTwo: B, bottomTwo: B } : {}), {
    notInStatistics: t || ge(e.notInStatistics, r) ? B : e.notInStatistics,
    unknown: pu(e.unknown).some((s) => ge(s, r)) ? B : e.unknown
  });
}
function pu(e) {
  return Object.keys(e).map((n) => e[n]);
}
function vy(e, n, t, r, s) {
  let o = [];
  n.importance.forEach((m, h) => n.ability.forEach((y, w) => {
    o.push({ name: `${h}/${w}`, importance: m, ability: y });
  }));
  let i = (m) => {
    let h = {};
    return o.forEach((y) => {
      h[y.name] = m(y);
    }), h;
  }, l = ({ counts: m }, h) => Array.from(h).reduce(
    (y, [w, b]) => {
      var x;
      return y + b * ((x = m[w]) != null ? x : 0);
    },
    0
  ), [a, u] = [Le(n.importance), Fe(n.ability)], c = ({ importance: m, ability: h }) => Number(a.includes(m) && u.includes(h)), d = [
    { factors: i(() => 1), equals: e.n },
    { factors: i(({ importance: m }) => m), equals: l(e.importance, n.importance) },
    { factors: i(({ ability: m }) => m), equals: l(e.ability, n.ability) },
    {
      factors: i(({ importance: m, ability: h }) => Math.sign(h - m)),
      equals: e.discrepancies.positive - e.discrepancies.negative
    },
    ...t ? [] : [{ factors: i(c), equals: e.highNeedCount }]
  ], p = (m) => Array.from(n[m]).filter(([h]) => {
    var y;
    return ((y = e[m].counts[h]) != null ? y : 0) > 0;
  }).map(([, h]) => i((y) => +(y[m] === h))), f = [["negative", -1], ["tied", 0], ["positive", 1]].filter(([m]) => ge(e.discrepancies[m], r)).map(([, m]) => i(({ importance: h, ability: y }) => +(Math.sign(y - h) === m))), g = [...p("importance"), ...p("ability"), ...f, ...t ? [i(c)] : []];
  return kt({ counts: o.map(({ name: m }) => m), least: 0, sums: d }, g, r, s);
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function gu(e) {
  var r;
  let n = or(e), t = /* @__PURE__ */ new Map();
  for (let { column: s, name: o, question: i, row: l } of J(e)) {
    let a = l === null || l.visibleIf === null ? [] : [l.visibleIf], u = [...(r = n.get(i.name)) != null ? r : [], ...a];
    t.set(o, u.reduce(
      (c, d) => c.concat(pe(d)),
      l === null && s === null && o !== i.name ? [i.name] : []
    ));
  }
  return new Map(Array.from(t, ([s, o]) => {
    let i = new Set(o);
    return i.forEach((l) => {
      var a;
      return ((a = t.get(l)) != null ? a : []).forEach((u) => i.add(u));
    }), [s, Array.from(i)];
  }));
}
function hu(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { choices: r, name: s } of J(e))
    (r != null ? r : []).forEach(({ value: o, visibleIf: i }) => {
      var l;
      if (i !== null) {
        let a = pe(i), u = (l = t.get(s)) != null ? l : /* @__PURE__ */ new Map();
        u.set(o, a.reduce((c, d) => {
          var p;
          return c.concat((p = n.get(d)) != null ? p : []);
        }, a)), t.set(s, u);
      }
    });
  return t;
}
function yu(e, n, t, r, s, o) {
  let i = o <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (T(c) || s(u));
  }).map((u) => r[u]), l = i.some((u) => T(u) && u.withheld === "unanimous"), a = n === 0 || !ge(n, { minAnswers: 0, minCell: o }) && t - n >= o;
  return l || i.length > 0 && !a ? B : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function bu(e, n) {
  let { minCell: t } = n, r = q();
  e.forEach(({ counted: o, revision: i }) => {
    r[String(i)] = o;
  });
  let s = t <= 1 ? /* @__PURE__ */ new Set() : Yn(r, t, !0);
  return e.map((o) => s === null || s.has(String(o.revision)) ? E(v({}, o), { counted: B }) : o);
}

// src/core/analysis/disclosure/publish-results.ts
function hs(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), s = t === null || t.thresholds.minCell < n.minCell || n.minCell <= 1 ? null : t, o = Ay(e, n, s), i = s === null ? [] : [s.published, ...s.published.earlier === void 0 ? [] : [s.published.earlier]], l = s === null ? [] : ds(s);
  for (let u = 0; u < Ty; u++) {
    let c = wu(e, n, o, r), d = /* @__PURE__ */ new Map();
    if ([
      ...i.map(({ questions: p }) => qa(p, c.questions, n.minCell)),
      ...l.map((p) => Ba(p, c, n, p.gone === 0)),
      Ga(l, c).map((p) => ({ part: "skills", key: p }))
    ].forEach((p) => p.forEach((f) => {
      let g = Ge(f);
      d.set(r.has(g) ? Ge(E(v({}, f), { only: void 0 })) : g, Ne);
    })), Ma(c, n).forEach((p) => d.set(Ge(p), B)), d.size === 0)
      return Do(c, s);
    if (Array.from(d.keys()).every((p) => r.has(p)))
      break;
    d.forEach((p, f) => {
      var g;
      return r.set(f, (g = r.get(f)) != null ? g : p);
    });
  }
  return Do(wu(e, n, o, { get: () => i.length === 0 ? B : Ne }), s);
}
var Ty = 8;
function Ay(e, n, t) {
  var p, f;
  let r = /* @__PURE__ */ new Map();
  for (let g of J(n)) {
    let m = e.questions[g.name];
    if (m !== void 0) {
      let h = mu(m, g, n);
      r.set(g.name, t === null ? h : au(h, m, g, n, t));
    }
  }
  let s = z(n), o = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map();
  s !== null && Object.keys(e.skills).forEach((g) => {
    o.set(g, Go(e.skills[g], s, n, !1, i));
  });
  let l = gu(n), a = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Set();
  for (let { kind: g, name: m, question: h, row: y } of J(n))
    y !== null && h.name === (s == null ? void 0 : s.grid.name) && a.set(y.value, [...(p = a.get(y.value)) != null ? p : [], ...(f = l.get(m)) != null ? f : []]), g === "number" && u.add(m);
  let c = s === null ? () => !0 : Va(s, n), d = hu(n, l);
  return { questions: r, skills: o, measured: s, leads: l, choiceLeads: d, skillLeads: a, numbers: u, isSpread: c, ways: i };
}
function wu(e, n, t, r) {
  let s = q();
  t.questions.forEach((p, f) => {
    var m;
    let g = r.get(Ge({ part: "questions", key: f, only: "remainders" })) !== void 0;
    s[f] = (m = r.get(Ge({ part: "questions", key: f }))) != null ? m : T(p) ? p : v(v({}, p), g ? Vo(e.questions[f]) : {});
  });
  let { counted: o } = e, i = (p, f) => yu(p, f, o, s, (g) => t.numbers.has(g), n.minCell);
  Ey(s, e, t, i);
  let l = new Map(Array.from(t.skills, ([p, f]) => {
    var y, w, b;
    let g = r.get(Ge({ part: "skills", key: p, only: "steps" })) !== void 0, m = i((y = t.skillLeads.get(p)) != null ? y : [], (b = (w = e.skills[p]) == null ? void 0 : w.n) != null ? b : 0), h = m != null ? m : r.get(Ge({ part: "skills", key: p }));
    return [p, h != null ? h : g && t.measured !== null ? Go(e.skills[p], t.measured, n, !0, t.ways) : f];
  })), { survey: a, population: u, excluded: c } = e, d = Cy(e, l, s, n);
  return E(v({
    survey: a,
    population: u,
    counted: o,
    excluded: c,
    questions: s
  }, d), {
    balance: za(
      e.balance,
      (p, f, g) => Uo(s, n.measures[p], f, g)
    ),
    breakdowns: Oy(e, d.skills, s, n, t, r),
    versions: r.get(Ge({ part: "versions", key: "" })) === void 0 ? bu(e.versions, n) : []
  });
}
function Ey(e, n, { choiceLeads: t, leads: r }, s) {
  var i, l, a, u, c;
  let o = !0;
  for (; o; ) {
    o = !1;
    for (let d of Object.keys(e)) {
      let { choices: p = {}, n: f = 0 } = (i = n.questions[d]) != null ? i : {}, g = e[d], m = Array.from(T(g) ? [] : (l = t.get(d)) != null ? l : []).map(([y, w]) => {
        var b, x;
        return [(x = (b = p[y]) == null ? void 0 : b.count) != null ? x : 0, w];
      }).map(([y, w]) => y === 0 ? null : s(w, y)), h = (c = (u = s((a = r.get(d)) != null ? a : [], f)) != null ? u : m.find((y) => y !== null)) != null ? c : null;
      h !== null && !(T(g) && g.withheld === h.withheld) && (e[d] = h, o = !0);
    }
  }
}
function Oy(e, n, t, r, s, o) {
  let { measured: i } = s;
  return i === null ? [] : e.breakdowns.reduce((l, a) => {
    var p, f;
    let u = ce(a), c = a.question === null ? null : (p = t[a.question]) != null ? p : null, d = (f = o.get(Ge({ part: "breakdowns", key: u }))) != null ? f : T(c) ? c : null;
    return [...l, d !== null ? Za(a, d) : Ya(a, {
      totals: e.skills,
      published: n,
      question: c,
      withheldSkill: (g) => {
        var m;
        return (m = o.get(Ge({ part: "breakdowns", key: u, skill: g }))) != null ? m : null;
      },
      isNeedWithheld: (g) => o.get(Ge({ part: "breakdowns", key: u, skill: g, only: "need" })) !== void 0,
      isSpread: s.isSpread,
      measured: i,
      thresholds: r
    })];
  }, []);
}
function Cy(e, n, t, r) {
  var d, p, f, g, m, h, y, w, b, x, S, k;
  let s = Array.from(n.keys()), o = s.filter((P) => !T(n.get(P))), i = ts(o.map((P) => {
    let { n: A, highNeedCount: R } = n.get(P);
    return E(v({}, My(e.skills[P])), {
      highNeed: A === 0 || T(R) ? null : { numerator: R, denominator: A }
    });
  })), l = (P) => {
    let { importance: A, ability: R } = n.get(P);
    return A.mean === null || R.mean === null ? null : { importance: A.mean, ability: R.mean };
  }, a = o.map(l), u = Ql(a.filter((P) => P !== null)), c = q();
  for (let P of s) {
    let A = n.get(P), R = o.indexOf(P), C = a[R];
    c[P] = T(A) ? A : E(v({}, A), {
      rankByMwds: (p = (d = i[R]) == null ? void 0 : d.rankByMwds) != null ? p : null,
      rankByRds: (g = (f = i[R]) == null ? void 0 : f.rankByRds) != null ? g : null,
      rankByHighNeed: (h = (m = i[R]) == null ? void 0 : m.rankByHighNeed) != null ? h : null,
      rankDifference: (w = (y = i[R]) == null ? void 0 : y.rankDifference) != null ? w : null,
      quadrant: C == null || u === null ? null : zl(C, u),
      canTeach: Uo(t, r.measures.canTeach, P, (x = (b = e.skills[P]) == null ? void 0 : b.canTeach) != null ? x : null),
      wantToLearn: Uo(t, r.measures.wantToLearn, P, (k = (S = e.skills[P]) == null ? void 0 : S.wantToLearn) != null ? k : null)
    });
  }
  return { skills: c, cross: u, agreement: Ny(c) };
}
function Uo(e, n, t, r) {
  let s = n === null ? void 0 : e[n], o = s === void 0 || T(s) ? s : s.choices[t];
  return r !== null && T(o) ? o : r;
}
function Ny(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    o !== void 0 && !T(o) && o.rankByMwds !== null && o.rankByRds !== null && o.rankByHighNeed !== null && (n.push(o.rankByMwds), t.push(o.rankByRds), r.push(o.rankByHighNeed));
  }), {
    mwdsRds: es(n, t),
    mwdsHighNeed: es(n, r),
    rdsHighNeed: es(t, r)
  };
}
function My(e) {
  let { n, importance: t, ability: r, discrepancies: s } = e, o = (i) => Object.keys(i.counts).reduce((l, a) => l + Number(a) * i.counts[a], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (o(t) - o(r)) * o(t), denominator: n * n },
    rds: { numerator: 100 * (s.positive - s.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function Zn(e, n) {
  return e === null || n === null ? e !== n : e.kind === "message" || n.kind === "message" ? e.kind !== n.kind || e.kind === "message" && n.kind === "message" && e.key !== n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() !== e.texts[t].trim();
  });
}
function Ln(e, n) {
  return e === null || n === null ? !1 : e.kind === "message" || n.kind === "message" ? e.kind === "message" && n.kind === "message" && e.key === n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() === e.texts[t].trim();
  });
}

// src/core/survey/choice-changes.ts
function et(e, n, t, r) {
  var d, p, f, g;
  let s = [], o = (m, h, y, ...w) => {
    s.push({ code: `${n}-${h}`, effect: y, element: e, item: m, parameters: w });
  }, i = ku(t), l = ku(r), a = t.filter(({ value: m }) => !l.has(m)), u = r.filter(({ value: m }) => !i.has(m));
  for (let m of a) {
    let h = u.find(({ text: y }) => Ln(m.text, y));
    h ? (u.splice(u.indexOf(h), 1), o(m.value, "renamed", "lost", m.value, h.value)) : o(m.value, "removed", "lost");
  }
  u.forEach(({ value: m, isRetired: h }) => {
    h || o(m, "added", "incomplete");
  });
  for (let m of r) {
    let h = i.get(m.value);
    if (h !== void 0) {
      if (h.isRetired !== m.isRetired && o(m.value, m.isRetired ? "retired" : "returned", m.isRetired ? "none" : "incomplete"), Zn(h.text, m.text)) {
        let y = t.find(({ value: w, text: b }) => w !== m.value && l.has(w) && Ln(b, m.text));
        y && !Ln(h.text, m.text) ? o(m.value, "swapped", "lost", m.value, y.value) : o(m.value, "text", "meaning");
      }
      ((p = (d = h.visibleIf) == null ? void 0 : d.source) != null ? p : "") !== ((g = (f = m.visibleIf) == null ? void 0 : f.source) != null ? g : "") && o(m.value, "condition", "incomplete");
    }
  }
  let c = (m) => m.map(({ value: h }) => h).filter((h) => i.has(h) && l.has(h)).join(" ");
  return c(t) !== c(r) && o(null, "order", "none"), s;
}
function ku(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function Qo(e, n) {
  let t = n.name, r = [], s = (a, u, ...c) => {
    r.push({ code: `question-${a}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && s(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [o, i] = [xu(e), xu(n)];
  if (o !== i) {
    let a = o === "choice" && i === "choices";
    return s(a ? "multiple" : "type", a ? "meaning" : "lost", St(e), St(n)), r;
  }
  St(e) !== St(n) && s("display", "none", St(e), St(n)), (Zn(e.title, n.title) || Zn(e.description, n.description)) && s("text", "meaning"), Ho(e.visibleIf) !== Ho(n.visibleIf) && s("condition", "incomplete");
  let l = (a) => Ho(a.requiredIf) || String(a.isRequired);
  return l(e) !== l(n) && s(l(n) === "false" ? "optional" : "required", l(n) === "false" ? "none" : "incomplete"), Su(e) !== Su(n) && s("limits", "meaning"), Pu(e) !== Pu(n) ? (s("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? $y(e, n) : Tu(e, n));
}
function xu(e) {
  switch (e.type) {
    case "radiogroup":
    case "dropdown":
      return "choice";
    case "checkbox":
    case "tagbox":
      return "choices";
    case "comment":
      return "text";
    case "text":
      return e.inputType === "url" ? "text" : e.inputType;
    default:
      return e.type;
  }
}
function St(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function Ho(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function Su(e) {
  let { minSelectedChoices: n, maxSelectedChoices: t, min: r, max: s, isInteger: o, maxLength: i, isSelectToRank: l, isEachRowRequired: a } = e;
  return JSON.stringify([
    n != null ? n : null,
    t != null ? t : null,
    r != null ? r : null,
    s != null ? s : null,
    o != null ? o : !1,
    i != null ? i : null,
    l != null ? l : !1,
    a != null ? a : !1
  ]);
}
function Pu(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function $y(e, n) {
  let t = (a, u) => [{ code: a, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: a }) => a.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [s, o] = [e.minRateDescription, e.maxRateDescription];
  return Ln(s, n.maxRateDescription) && Ln(o, n.minRateDescription) && !Ln(s, o) ? t("scale-reversed", "lost") : [...Zn(s, n.minRateDescription) || Zn(o, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...Tu(e, n)];
}
function Tu(e, n) {
  let t = et(n.name, "choice", Ru(e), Ru(n));
  return "rows" in e && "rows" in n && t.push(...et(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...et(n.name, "column", vu(e), vu(n))), n.columns.forEach((r) => {
    let s = e.columns.find(({ name: o }) => o === r.name);
    t.push(...s ? et(n.name, "choice", s.choices, r.choices) : []);
  })), t;
}
function Ru(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(Xe(dt(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function vu(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var ur = { current: null, earlier: /* @__PURE__ */ new Map() };
function Pt(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], s = [], o = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, l = new Map(H(e).map((a) => [a.name, a]));
  for (let a of H(n)) {
    let u = l.get(a.name), c = u === void 0 ? [] : i ? ue(a).map(({ name: d }) => d) : Ly(u, a, o);
    c.length > 0 ? (r.push(a.name), c.forEach((d) => t.add(d))) : u !== void 0 && Qo(u, a).some(({ effect: d }) => d === "meaning") && s.push(a.name);
  }
  return { changedParameters: t, changed: r, reworded: s };
}
var Iy = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function Ly(e, n, t) {
  let r = Qo(e, n), s = r.some(({ code: u }) => Iy.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), o = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, l] = [o("row"), o("column")], a = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (o("choice").length > 0 || Au(e.choices, n.choices, t, n));
  return ue(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: p }) => p === (c == null ? void 0 : c.name)) : void 0;
    return s || a || u !== null && i.includes(u.value) || c !== null && (l.includes(c.name) || d !== void 0 && (Au(d.choices, c.choices, t, n) || Fy(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function Fy(e, n) {
  return et("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function Au(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let s = r === "radiogroup" || r === "dropdown", [o, i] = [e, n].map((l) => Dy(l, t, s));
  return o !== i && o !== "" && i !== "";
}
function Dy(e, n, t) {
  var l;
  let r = e.map(({ value: a }) => a).filter((a) => !n.includes(a)), s = r.filter((a) => /^-?\d{1,9}$/.test(a)).map(Number).sort((a, u) => a - u), o = (l = s[0]) != null ? l : NaN;
  return (t ? s.length === r.length && (o === 0 || o === 1) && s.every((a, u) => a === o + u) : s.length > r.length / 2) ? s.join(" ") : "";
}

// src/core/survey/map-questions.ts
function ys(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? E(v({}, r), { elements: r.elements.map(t) }) : n(r);
  return E(v({}, e), { pages: e.pages.map((r) => E(v({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var rn = ["importance", "ability"], nt = ["1", "2", "3", "4", "5"];
function Ou(e) {
  let n = (t) => {
    let r = rn.includes(t.name), s = t.choices.some((o) => Eu(o.value) && o.text !== null);
    return !r || s ? t : E(v({}, t), {
      choices: t.choices.map((o) => Eu(o.value) ? E(v({}, o), { text: { kind: "message", key: `localskills-scale-${t.name}-${o.value}` } }) : o)
    });
  };
  return ys(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? E(v({}, t), { columns: t.columns.map(n) }) : t);
}
function Eu(e) {
  return nt.includes(e);
}

// src/core/analysis/wilson-interval.ts
var zo = 1.959963984540054;
function wn(e, n, t = zo) {
  if (n === 0)
    return null;
  let r = e / n, s = r + t * t / (2 * n), o = t * Math.sqrt(r * (1 - r) / n + t * t / (4 * n * n)), i = 1 + t * t / n;
  return {
    // Rounding errors must not lead out of what can be, nor away from none and all.
    low: e === 0 ? 0 : Math.max(0, (s - o) / i),
    high: e === n ? 1 : Math.min(1, (s + o) / i)
  };
}

// src/core/analysis/difference-interval.ts
function Ko(e, n, t, r, s = null, o = zo) {
  let [i, l] = [wn(e, n, o), wn(t, r, o)];
  if (i === null || l === null)
    return null;
  let [a, u] = [e / n, t / r], c = s === null ? 0 : jy(s) * s.n / Math.sqrt(n * r), d = (p, f) => Math.sqrt(Math.max(0, p * p + f * f - 2 * c * p * f));
  return {
    low: Math.max(-1, a - u - d(a - i.low, l.high - u)),
    high: Math.min(1, a - u + d(i.high - a, u - l.low))
  };
}
function jy({ n: e, before: n, now: t, both: r }) {
  let s = n * (e - n) * t * (e - t);
  return s === 0 ? 0 : (e * r - n * t) / Math.sqrt(s);
}
var _y = 40;
function Cu(e, n, t, r, s = null) {
  let [o, i] = [0, _y];
  for (let l = 0; l < 50; l++) {
    let a = (o + i) / 2, u = Ko(e, n, t, r, s, a);
    if (u === null)
      return 1;
    u.low > 0 || u.high < 0 ? o = a : i = a;
  }
  return Wy(o);
}
function Wy(e) {
  let n = e / Math.SQRT2, t = 1 / (1 + 0.5 * n), r = [
    0.17087277,
    -0.82215223,
    1.48851587,
    -1.13520398,
    0.27886807,
    -0.18628806,
    0.09678418,
    0.37409196,
    1.00002368
  ].reduce((s, o) => s * t + o, 0);
  return Math.min(1, t * Math.exp(-n * n - 1.26551223 + t * r));
}
function Nu(e) {
  let n = e.map((r, s) => s).sort((r, s) => e[r] - e[s]), t = e.map(() => !1);
  for (let r = 0; r < n.length; r++) {
    let s = n[r];
    if (e[s] > 0.05 / (n.length - r))
      break;
    t[s] = !0;
  }
  return t;
}

// src/core/analysis/compare-waves.ts
function Iu(e, n, t, r, s = null, o = null) {
  let i = Pt(r, n), l = [], a = Hy(), u = ({ survey: p, counted: f }) => ({ survey: p, counted: f }), c = qy(e, n, t, r, i, l, a, o), d = Gy(e, n, t, r, i, l, a, o);
  return {
    before: u(t),
    now: u(e),
    accountsInBoth: s === null ? null : By(s, [e, t], [n, r]),
    isPaired: o !== null && o.accounts > 0,
    comparisons: a.finish(),
    skills: c,
    questions: d,
    notCompared: l
  };
}
function By(e, n, t) {
  let r = Math.max(...t.map((o) => o.minCell)), s = (o) => o > 0 && o < r;
  return s(e) || n.some(({ counted: o }) => s(o - e)) ? B : e;
}
function qy(e, n, t, r, s, o, i, l) {
  let a = Vy(n, r, s), u = [], c = Fu(e.skills, t.skills);
  for (let m of c) {
    let [h, y] = [e.skills[m], t.skills[m]], w = Lu(h, y, a(m));
    w === null && Mu(h) && Mu(y) ? u.push({ id: m, now: h, before: y }) : o.push({ part: "skill", name: m, reason: w != null ? w : "no-answers" });
  }
  let d = (m) => Qy(
    u.map((h) => [h.before[m], h.now[m]])
  ), [p, f] = [d("rankByMwds"), d("rankByRds")], g = q();
  return u.forEach((m, h) => {
    var w, b, x;
    let y = (S) => {
      var k, P;
      return Jo((k = S(m.before)) != null ? k : 0, (P = S(m.now)) != null ? P : 0);
    };
    g[m.id] = {
      n: y(({ n: S }) => S),
      importance: y(({ importance: S }) => S.mean),
      ability: y(({ ability: S }) => S.mean),
      gap: y(({ gap: S }) => S),
      mwds: y(({ mwds: S }) => S),
      rds: y(({ rds: S }) => S),
      highNeed: i.share(
        m.before.highNeedCount,
        m.before.n,
        m.now.highNeedCount,
        m.now.n,
        (w = l == null ? void 0 : l.highNeed(m.id)) != null ? w : null
      ),
      rankByMwds: (b = p[h]) != null ? b : null,
      rankByRds: (x = f[h]) != null ? x : null
    };
  }), g;
}
function Vy(e, n, { changedParameters: t }) {
  let [r, s] = [z(e), z(n)], o = (l) => Array.from(l.keys()).join(" "), i = r !== null && s !== null && r.grid.name === s.grid.name && o(r.importance) === o(s.importance) && o(r.ability) === o(s.ability);
  return (l) => !i || rn.some((a) => t.has(An(r.grid.name, l, a)));
}
function Mu(e) {
  return e !== void 0 && !T(e) && e.n > 0;
}
function Gy(e, n, t, r, s, o, i, l) {
  var c;
  let a = q(), u = new Map([...J(r), ...J(n)].map(
    (d) => [d.name, d]
  ));
  for (let d of Fu(e.questions, t.questions)) {
    let [p, f] = [e.questions[d], t.questions[d]], g = Lu(p, f, s.changedParameters.has(d));
    ((c = u.get(d)) == null ? void 0 : c.kind) !== "text" && (g === null && $u(p) && $u(f) ? a[d] = Uy(d, f, p, i, l) : o.push({ part: "question", name: d, reason: g != null ? g : "no-answers" }));
  }
  return a;
}
function $u(e) {
  return e !== void 0 && !T(e) && e.n > 0;
}
function Uy(e, n, t, r, s) {
  var d;
  let o = q(), [i, l] = [Object.keys(t.choices), Object.keys(n.choices)];
  for (let p of i.filter((f) => l.includes(f))) {
    let [f, g] = [t.choices[p], n.choices[p]];
    o[p] = f === void 0 || g === void 0 || T(f) || T(g) ? B : r.share(g.count, n.n, f.count, t.n, (d = s == null ? void 0 : s.choice(e, p)) != null ? d : null);
  }
  let a = [n, t].map(({ summary: p }) => p === void 0 || T(p) ? null : p.mean), [u = null, c = null] = a;
  return v({
    n: Jo(n.n, t.n),
    choices: o,
    onlyBefore: l.filter((p) => !i.includes(p)),
    onlyNow: i.filter((p) => !l.includes(p))
  }, n.summary === void 0 || t.summary === void 0 ? {} : { mean: u === null || c === null ? B : Jo(u, c) });
}
function Lu(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : T(e) || T(n) ? "withheld" : null;
}
function Jo(e, n) {
  return { before: e, now: n, difference: n - e };
}
function Hy() {
  let e = [];
  return {
    share(n, t, r, s, o) {
      if (T(n) || T(r))
        return T(r) ? r : n;
      let i = Ko(r, s, n, t, o);
      if (i === null)
        return B;
      let l = {
        before: n / t,
        now: r / s,
        // One division, so that equal shares have no difference.
        difference: (r * t - n * s) / (s * t),
        countBefore: n,
        countNow: r,
        interval: i,
        isClear: !1
      };
      return e.push({ change: l, p: Cu(r, s, n, t, o) }), l;
    },
    finish() {
      return Nu(e.map(({ p: n }) => n)).forEach((n, t) => {
        e[t].change.isClear = n;
      }), e.length;
    }
  };
}
function Qy(e) {
  let n = e.filter((o) => o[0] !== null && o[1] !== null), t = (o) => ns(n.map((i) => i[o]), (i, l) => i - l), [r, s] = [t(0), t(1)];
  return e.map((o) => {
    let i = n.indexOf(o);
    return i < 0 ? null : {
      before: o[0],
      now: o[1],
      places: r[i] - s[i]
    };
  });
}
function Fu(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function tt(e) {
  var n;
  return hs(e.results, e.survey, (n = e.last) != null ? n : null);
}
function bs({ previous: e = null, survey: n }, t) {
  var r;
  return e === null ? null : Iu(t, n, e.published, e.survey, e.accountsInBoth, (r = e.pairs) != null ? r : null);
}

// src/core/report/results-data.ts
var Du = 5e4, ws = 1e3, ju = 100, _u = 18e5;
function zy(e, n = tt(e), t = bs(e, n)) {
  let { titles: r } = e, s = r.resultsData(n.survey), o = Ky(e), i = Xy(n, e), { excluded: l, breakdowns: a } = n, u = {};
  l.forEach(({ reason: g }) => {
    var m;
    u[g] = ((m = u[g]) != null ? m : 0) + 1;
  });
  let c = (g) => {
    var m, h;
    return zn(E(v(v(v(v(E(v(E(v({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: i.length === 0 ? l : l.slice(0, ws)
    }), i.length === 0 ? {} : { excludedMore: {
      count: l.length,
      reasons: nb(u),
      pages: i.map(({ title: y }) => y)
    } }), {
      questions: eb(n.questions, Zy),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: g,
      versions: n.versions
    }), n.earlier === void 0 ? {} : { earlier: n.earlier }), n.trails === void 0 ? {} : { trails: n.trails }), n.ratingTrail === void 0 ? {} : { ratingTrail: n.ratingTrail }), t === null ? {} : { change: t }), {
      answers: (h = (m = e.counted.named) == null ? void 0 : m.map((y) => Jy(y, e.home))) != null ? h : { count: e.counted.count, revisions: o.map(({ title: y }) => y) }
    }));
  }, d = c(a);
  if (pt(d) <= _u)
    return [...o, { title: s, text: d }, ...i];
  let p = Yy(a, e), f = a.map(({ by: g, question: m, isPartition: h, ungrouped: y, withheld: w }, b) => E(v({
    by: g,
    question: m,
    isPartition: h
  }, w === void 0 ? {} : { withheld: w }), {
    ungrouped: y,
    pages: p.filter((x) => x.breakdown === b).map(({ title: x }) => x)
  }));
  return [
    ...o,
    { title: s, text: c(f) },
    ...i,
    ...p.map(({ title: g, text: m }) => ({ title: g, text: m }))
  ];
}
function Wu(e, n = tt(e)) {
  var r, s;
  let t = e.titles.resultsData(n.survey);
  return (s = (r = zy(e, n).find((o) => o.title === t)) == null ? void 0 : r.text) != null ? s : "";
}
function Ky({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: s, revisions: o }) => {
    for (let i = 0; i < o.length; i += Du)
      r.push({
        title: n.resultsPart(e.id, "revisions", r.length + 1),
        text: zn({
          survey: e.id,
          community: s,
          revisions: Array.from(o.subarray(i, i + Du))
        })
      });
  }), r;
}
function Jy({ user: e, page: n, revision: t, timestamp: r, community: s }, o) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return o === void 0 || s === o ? i : E(v({}, i), { community: s != null ? s : null });
}
function Xy({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let s = ws; s < n.length; s += ws)
    r.push({
      title: t.resultsPart(e, "excluded", r.length + 1),
      text: zn({ survey: e, excluded: n.slice(s, s + ws) })
    });
  return r;
}
function Yy(e, { survey: n, titles: t }) {
  let r = [];
  return e.forEach(({ by: s, question: o, groups: i }, l) => {
    let [a, u] = [{}, 0], c = () => {
      r.push({
        breakdown: l,
        title: t.resultsPart(n.id, "groups", r.length + 1),
        text: zn({ survey: n.id, by: s, question: o, groups: a })
      }), [a, u] = [{}, 0];
    };
    Object.keys(i).forEach((d) => {
      let p = i[d], g = pt(zn(p)) + 2 * zn(p).split(`
`).length;
      u > 0 && u + g > _u && c(), a[d] = p, u += g;
    }), u > 0 && c();
  }), r;
}
function Zy(e) {
  if (T(e) || T(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= ju)
    return e;
  let r = (l) => {
    var a;
    return (a = n[l]) != null ? a : 0;
  }, s = t.slice().sort((l, a) => r(a) - r(l) || (l < a ? -1 : 1)), o = new Set(s.slice(0, ju)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((l) => o.has(l)).forEach((l) => {
    i[l] = r(l);
  }), E(v({}, e), { unknown: i });
}
function eb(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function nb(e) {
  let n = {};
  return Object.keys(e).sort().forEach((t) => {
    n[t] = e[t];
  }), n;
}

// src/core/report/balance-table.ts
var Bu = 150, tb = ["wantToLearn", "canTeach", "seeks", "offers"], rb = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function qu(e) {
  var x, S;
  let { markup: n, results: t, survey: r } = e, s = Object.keys(t.balance), o = tb.filter((k) => s.some((P) => {
    var A;
    return ((A = t.balance[P]) == null ? void 0 : A[k]) !== null;
  })), i = s.filter((k) => o.some((P) => {
    var A, R;
    return ((A = t.balance[k]) == null ? void 0 : A[P]) !== 0 && ((R = t.balance[k]) == null ? void 0 : R[P]) !== null;
  }));
  if (o.length < 2 || i.length === 0)
    return [];
  let l = o.includes("wantToLearn") && o.includes("canTeach"), a = (k) => Math.max(1, ...i.map((P) => {
    var A;
    return Vu((A = t.balance[P]) == null ? void 0 : A[k], 0);
  })), u = {
    survey: Math.max(a("wantToLearn"), a("canTeach")),
    exchange: Math.max(a("seeks"), a("offers"))
  }, c = (k, P) => {
    var C, N;
    let A = (N = (C = t.balance[k]) == null ? void 0 : C[P]) != null ? N : null, R = P === "wantToLearn" || P === "canTeach";
    return T(A) ? ee(n) : A === null ? Q(n.say("localskills-results-not-asked"), null) : Q(Ye(
      R || A === 0 ? n.number(A) : yt(k, P === "seeks" ? "seek" : "offer", n.number(A), e),
      A / u[R ? "survey" : "exchange"],
      P === "wantToLearn" || P === "seeks" ? "demand" : "supply"
    ), A);
  }, d = (k) => {
    let P = k === "wantToLearn" || k === "canTeach" ? r.measures[k] : null, A = P === null ? void 0 : t.questions[P];
    return A === void 0 || T(A) ? null : A.n;
  }, p = [
    ...o.map((k) => [rb[k], k === "wantToLearn" || k === "canTeach" ? "people" : "exchange", d(k)]),
    ...l ? [["lacking", "lacking", null]] : []
  ], f = p.map(([k]) => V({ text: n.messages.text(`localskills-results-column-${k}`) })), [g, m] = [d("wantToLearn"), d("canTeach")], h = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    K(n.say("localskills-results-column-skill")),
    ...p.map(([k, , P]) => K(n.say(`localskills-results-column-${k}`) + (P === null ? "" : `<br /><span class="ext-localSkills-detail">${n.say("localskills-results-of-people", P)}</span>`), "number"))
  ];
  for (let k of sb(t.balance, i).slice(0, Bu)) {
    let P = (S = (x = t.balance[k]) == null ? void 0 : x.surveyDifference) != null ? S : null;
    h.push("|-", `! scope="row" | ${yt(k, "offer", e.skillName(k), e)}`, ...qe([
      ...o.map((A) => c(k, A)),
      ...l ? [T(P) ? ee(n) : Q(P === null ? "" : n.signed(P), P)] : []
    ], f));
  }
  let y = i.some((k) => yt(k, "offer", "", e) !== ""), w = s.length - i.length, b = i.length - Bu;
  return [
    se("balance", n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}${g === null || m === null ? "" : ` ${n.say("localskills-results-balance-bases", g, m)}`}${y ? ` ${n.say("localskills-results-balance-links")}` : ""}</p>`,
    On(p.map(([k, P]) => [n.say(`localskills-results-column-${k}`), P]), n),
    re(
      V({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      h
    ),
    ...w > 0 ? [`<p>${n.say("localskills-results-balance-silent", w)}</p>`] : [],
    ...b > 0 ? [`<p>${n.say("localskills-results-more-rows", b)}</p>`] : []
  ];
}
function sb(e, n) {
  let t = (r) => {
    var l;
    let { surveyDifference: s = null, exchangeDifference: o = null, wantToLearn: i = null } = (l = e[r]) != null ? l : {};
    return [s, o, i].map((a) => Vu(a, -1 / 0));
  };
  return n.slice().sort((r, s) => {
    let [o, i] = [t(r), t(s)], l = o.findIndex((a, u) => a !== i[u]);
    return l === -1 ? r < s ? -1 : 1 : i[l] - o[l];
  });
}
function Vu(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var Xo = 4e3, ob = 50, Yo = {
  or: [1, "or"],
  "||": [1, "or"],
  and: [2, "and"],
  "&&": [2, "and"],
  equal: [3, "equal"],
  "=": [3, "equal"],
  "==": [3, "equal"],
  notequal: [3, "notequal"],
  "!=": [3, "notequal"],
  "<>": [3, "notequal"],
  less: [3, "less"],
  "<": [3, "less"],
  lessorequal: [3, "lessorequal"],
  "<=": [3, "lessorequal"],
  "=<": [3, "lessorequal"],
  greater: [3, "greater"],
  ">": [3, "greater"],
  greaterorequal: [3, "greaterorequal"],
  ">=": [3, "greaterorequal"],
  "=>": [3, "greaterorequal"],
  "+": [4, "+"],
  "-": [4, "-"],
  "*": [5, "*"],
  "/": [5, "/"],
  "%": [5, "%"],
  "^": [6, "^"],
  power: [6, "^"],
  contains: [7, "contains"],
  contain: [7, "contains"],
  "*=": [7, "contains"],
  notcontains: [7, "notcontains"],
  notcontain: [7, "notcontains"],
  anyof: [7, "anyof"],
  noneof: [7, "noneof"],
  allof: [7, "allof"]
}, cr = /[ \t\n\r]*/y, Zo = /[a-z_]\w*/iy, ib = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, lb = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, ab = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, ub = /\{([^{}]*)\}/y, cb = /\w+|[^]/y, db = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, mb = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function ks(e) {
  let n = 0, t = 0, r = null;
  function s(w, b = j(i()), x = n) {
    return r = r != null ? r : { code: `condition-${w}`, position: x, parameters: [x + 1, b] }, null;
  }
  function o(w) {
    w.lastIndex = n;
    let b = w.exec(e);
    return n += b ? b[0].length : 0, b;
  }
  function i() {
    let w = n, b = o(cb);
    return n = w, b ? b[0] : "";
  }
  function l(w) {
    o(cr);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function a(w) {
    var x;
    let b = u();
    for (; b !== null; ) {
      o(cr);
      let S = n, k = (x = o(ib)) != null ? x : o(Zo), P = k === null ? "" : k[0].toLowerCase(), A = Object.prototype.hasOwnProperty.call(Yo, P), [R, C] = A ? Yo[P] : [0, "or"];
      if (R < w)
        return n = S, k === null || A ? b : s("operator");
      let N = a(R + 1);
      b = N && { kind: "binary", operator: C, left: b, right: N };
    }
    return null;
  }
  function u() {
    o(cr), t++;
    let w = t > ob ? s("too-deep") : c();
    return t--, w;
  }
  function c() {
    var k;
    let w = n;
    if (l("(")) {
      let P = a(1);
      return P && (l(")") ? P : s("parenthesis", "(", w));
    }
    if (l("!"))
      return d("not", u());
    if (l("["))
      return m(w);
    let b = o(Zo);
    if (b === null)
      return p((k = f()) != null ? k : g());
    let x = b[0].toLowerCase();
    if (e[n] === "(")
      return n++, b[0] === "iif" ? h() : s("function", b[0], w);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return p({ kind: "value", value: x === "true" });
    let S = Object.prototype.hasOwnProperty.call(Yo, x);
    return s(S ? "operand" : x === "not" ? "not" : "word", b[0], w);
  }
  function d(w, b) {
    return b && { kind: "unary", operator: w, operand: b };
  }
  function p(w) {
    o(cr);
    let b = n, x = w && o(Zo), S = x ? x[0].toLowerCase() : "";
    return S === "empty" || S === "notempty" ? d(S, w) : (n = b, w);
  }
  function f() {
    let w = o(lb);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = o(ab);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function g() {
    let w = n, b = o(ub);
    if (b === null) {
      let S = i();
      return s(S === "{" ? "brace" : S === '"' || S === "'" ? "text" : "operand");
    }
    let x = b[1];
    return mb.test(x) ? s("context", j(b[0]), w) : db.test(x) ? { kind: "answer", parameter: x } : s("answer", j(b[0]), w);
  }
  function m(w) {
    let b = [];
    if (l("]"))
      return { kind: "value", value: b };
    do {
      o(cr);
      let x = f();
      if (x === null)
        return s("list-item");
      b.push(x.value);
    } while (l(","));
    return l("]") ? { kind: "value", value: b } : s("list", "[", w);
  }
  function h() {
    let w = n - 4, b = a(1), x = b && (l(",") ? a(1) : s("iif", "iif", w)), S = x && (l(",") ? a(1) : s("iif", "iif", w));
    return b && x && S && (l(")") ? { kind: "iif", operands: [b, x, S] } : s("iif", "iif", w));
  }
  e.length > Xo ? (n = Xo, s("too-long", Xo)) : e.trim() === "" && s("blank");
  let y = r ? null : a(1);
  return y !== null && n < e.length && s("rest"), r != null ? r : { source: e, expression: y };
}

// src/core/survey/property-reader.ts
var fb = { pages: 100, elements: 200, columns: 30, rows: 300 }, pb = 1e3;
function Gu(e) {
  let n = (s, o, ...i) => {
    e.push({ path: s, code: o, parameters: i });
  }, t = (s, o, i, l, a, ...u) => {
    let c = L(s, i);
    return typeof c == "string" && a(c) ? c : (c !== void 0 && n(G(o, i), l, j(c), ...u), null);
  }, r = (s, o, i, l, a) => {
    let u = L(s, i);
    return a(u) ? u : (u !== void 0 && n(G(o, i), l), null);
  };
  return {
    fault: n,
    string: t,
    text(s, o, i) {
      let l = L(s, i), a = Ur(l);
      return a === null && l !== void 0 && n(G(o, i), "expected-text"), a;
    },
    word(s, o, i, l) {
      var u;
      return (u = t(s, o, i, "not-one-of", (c) => l.includes(c), l)) != null ? u : l[0];
    },
    id: (s, o, i) => t(s, o, i, "bad-id", (l) => Y.test(l)),
    count(s, o, i) {
      let l = r(s, o, i, "expected-whole-number", dr);
      return l !== null && l < 0 ? (n(G(o, i), "too-small", l, 0), null) : l;
    },
    list(s, o, i) {
      var u, c;
      let l = (u = r(s, o, i, "expected-list", Array.isArray)) != null ? u : [], a = (c = fb[i]) != null ? c : pb;
      return l.length > a && n(G(o, i), "too-many-items", a), l.slice(0, a);
    },
    object: (s, o, i) => {
      var l;
      return (l = r(s, o, i, "expected-object", _)) != null ? l : {};
    },
    condition(s, o, i) {
      let l = t(s, o, i, "expected-string", (u) => u.trim() !== ""), a = l === null ? null : ks(l);
      return a !== null && "code" in a ? (n(G(o, i), a.code, ...a.parameters), null) : a;
    }
  };
}
function Uu(e) {
  return ke.test(e);
}
function dr(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Fn = 20;
function dn(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = G(n, t);
  return r.list(e, n, t).forEach((i, l) => {
    let a = G(o, l), u = _(i) ? i : {}, c = _(i) ? L(i, "value") : i, d = ni(c) ? String(c) : "";
    Y.test(d) ? s.has(d) ? r.fault(a, "code-taken", d) : s.set(d, {
      value: d,
      text: r.text(u, a, "text"),
      visibleIf: r.condition(u, a, "visibleIf"),
      isRetired: L(u, "retired") === !0
    }) : r.fault(a, "bad-id", j(c));
  }), s.size === 0 ? (r.fault(o, "empty-list"), null) : Array.from(s.values());
}
function Ue(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function ei(e, n, t, r) {
  let s = (o, i, l, a) => {
    var c;
    let u = L(e, i) === void 0 ? l : i;
    return L(e, u) !== !0 ? null : r.some(({ value: d }) => d === o) ? (t.fault(G(n, u), "special-code-taken", o), null) : Ue(o, (c = t.text(e, n, a)) != null ? c : { kind: "message", key: `localskills-choice-${o}` });
  };
  return {
    other: s(Un, "showOtherItem", "hasOther", "otherText"),
    none: s(zt, "showNoneItem", "hasNone", "noneText"),
    refused: s(Kt, "showRefuseItem", "", "refuseText"),
    dontKnow: s(Jt, "showDontKnowItem", "", "dontKnowText")
  };
}
function Hu(e, n, t) {
  if (L(e, "rateValues") !== void 0)
    return dn(e, n, "rateValues", t);
  let r = (a, u) => {
    let c = L(e, a);
    return dr(c) ? c : (c !== void 0 && t.fault(G(n, a), "expected-whole-number"), u);
  }, [s, o, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (o <= s || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", s, o, i), null;
  let l = [];
  for (let a = s; a <= o && l.length < Fn; a += i)
    l.push(Ue(String(a), null));
  return s + Fn * i <= o && t.fault(`${n}.rateMax`, "too-many-steps", Fn), l;
}
function Qu(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((s, o) => {
    let i = G(`${n}.columns`, o), l = _(s) ? L(s, "name") : void 0;
    if (!_(s) || typeof l != "string" || !Y.test(l)) {
      t.fault(`${i}.name`, "bad-id", j(l));
      return;
    }
    if (r.has(l)) {
      t.fault(`${i}.name`, "name-taken", l);
      return;
    }
    let a = dn(s, i, "choices", t);
    a !== null && r.set(l, { name: l, title: t.text(s, i, "title"), choices: a });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function ni(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var gb = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function mr(e) {
  return gb.test(e);
}
function fr(e, { by: n, question: t }, r) {
  var d, p;
  let { markup: s, survey: o, texts: i, codeNames: l } = r;
  if (n === "language") {
    let f = l.language(e);
    return f !== null ? V({ text: f }) : ke.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : V({ text: e });
  }
  if (n === "community")
    return hb(e, r);
  let a = H(o).find(({ name: f }) => f === t), u = a === void 0 ? null : (p = (d = ue(a)[0]) == null ? void 0 : d.choices) != null ? p : null, c = u === null ? void 0 : u.find(({ value: f }) => f === e);
  return s.label(En(c != null ? c : Ue(e, null), a, i, l));
}
function hb(e, { codeNames: n }) {
  var t;
  return `<bdi>${V({ text: (t = n.wiki(e)) != null ? t : e })}</bdi>`;
}
function zu({ by: e, question: n }, { markup: t, survey: r, texts: s }) {
  let o = H(r).find(({ name: l }) => l === n);
  if (o !== void 0) {
    let l = he(o, s);
    return { text: l.text, wikitext: t.label(l) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/parameter-title.ts
function Rt({ question: e, row: n, column: t }, r) {
  return [
    he(e, r).text,
    ...n === null ? [] : [Ee(n, r).text],
    ...t === null ? [] : [he(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var Ku = 6, yb = 10, bb = ["new", "gone", "changed", "withheld", "no-answers"], ti = [
  ["gap", "gap"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["high-need", "high-need"],
  ["rank-mwds", "rank"],
  ["n", "n"]
];
function Xu(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: s, before: o, comparisons: i, isPaired: l, now: a } = n, u = s === null || T(s) || s === 0 ? t.say("localskills-results-change-others") : `${t.say("localskills-results-change-both", s)} ${t.say(`localskills-results-change-${l ? "paired" : "unpaired"}`)}`;
  return [
    se("change", t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: xe(r.titles.results(o.survey), ri(e)) },
      o.counted,
      a.counted
    )} ${u}</p>`,
    ...i < 2 ? [] : [`<p>${t.say(
      "localskills-results-change-many",
      i,
      Math.max(1, Math.round(i / 20)),
      { wikitext: We(t.say("localskills-results-clear"), "clear", t) }
    )}</p>`],
    ...wb(n, e),
    ...kb(n, e),
    ...xb(n, e)
  ];
}
function rt({ difference: e }) {
  return e;
}
function ri({ markup: e, report: { previous: n = null }, change: t, texts: r }) {
  var s;
  return n === null ? `<bdi>${V({ text: (s = t == null ? void 0 : t.before.survey) != null ? s : "" })}</bdi>` : e.label(he({ name: n.survey.id, title: n.survey.title }, r));
}
function Yu(e) {
  let { change: n, markup: t } = e;
  if (n === null || n.before.counted === 0 || n.comparisons === 0)
    return [];
  let [r] = Zu(n, e), s = { wikitext: Be("change", t.say("localskills-results-change")) };
  return [r === void 0 ? t.say("localskills-results-change-lead-none", { wikitext: ri(e) }, s) : t.say("localskills-results-change-lead", { wikitext: ri(e) }, { wikitext: r.about }, s)];
}
function Zu({ skills: e, questions: n }, t) {
  var a, u;
  let { markup: r, survey: s, texts: o, codeNames: i } = t, l = [];
  Object.keys(e).forEach((c) => {
    var p;
    let d = (p = e[c]) == null ? void 0 : p.highNeed;
    if (d !== void 0 && !T(d) && d.isClear) {
      let f = { wikitext: `<strong>${t.skillName(c)}</strong>` };
      l.push({
        name: c,
        change: d,
        about: r.say("localskills-results-change-need", f, ...Ju(d, t))
      });
    }
  });
  for (let c of J(s)) {
    let d = (u = (a = n[c.name]) == null ? void 0 : a.choices) != null ? u : {};
    Object.keys(d).forEach((p) => {
      var g, m;
      let f = d[p];
      if (f !== void 0 && !T(f) && f.isClear) {
        let h = (m = (g = c.choices) == null ? void 0 : g.find(({ value: w }) => w === p)) != null ? m : Ue(p, null), y = En(h, c.question, o, i);
        l.push({ name: `${c.name} ${p}`, change: f, about: r.say(
          "localskills-results-change-choice",
          { wikitext: V({ text: Rt(c, o) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...Ju(f, t)
        ) });
      }
    });
  }
  return l.sort((c, d) => Math.abs(rt(d.change)) - Math.abs(rt(c.change)) || (c.name < d.name ? -1 : 1)), l;
}
function wb(e, n) {
  let { markup: t } = n, r = Zu(e, n), s = r.length - Ku;
  return r.length === 0 ? [`<p>${t.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...r.slice(0, Ku).map(({ about: o }) => `<li>${o}</li>`),
    "</ul>",
    ...s > 0 ? [`<p>${t.say("localskills-results-change-more", s)}</p>`] : []
  ];
}
function Ju({ before: e, now: n, difference: t, interval: r }, { markup: s }) {
  let o = s.say(
    "localskills-results-change-range",
    { wikitext: s.signed(r.low * 100) },
    { wikitext: s.signed(r.high * 100) },
    { wikitext: s.signed(t * 100) }
  );
  return [s.percent(e), s.percent(n), o].map((i) => ({ wikitext: i }));
}
function kb({ skills: e }, n) {
  let { markup: t } = n, r = (d) => e[d], s = (d) => rt(r(d).gap), o = Object.keys(e).sort((d, p) => s(p) - s(d) || (d < p ? -1 : 1));
  if (o.length === 0)
    return [];
  let i = o.map(s), l = i.every((d) => d < 0) ? "-fell" : i.every((d) => d > 0) ? "-rose" : "", a = ti.map(([d]) => V({ text: t.messages.text(`localskills-results-column-${d}`) })), u = [
    `|+ ${t.say(`localskills-results-change-caption${l}`)}`,
    "|-",
    K(t.say("localskills-results-column-skill")),
    ...ti.map(([d]) => K(t.say(`localskills-results-column-${d}`), "number"))
  ], c = (d, p) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: d }, { wikitext: p })}</span>`;
  for (let d of o) {
    let { gap: p, importance: f, ability: g, highNeed: m, rankByMwds: h, n: y } = r(d), w = (b) => Q(
      t.signed(rt(b), 2) + c(t.number(b.before, 2), t.number(b.now, 2)),
      rt(b)
    );
    u.push(
      "|-",
      `! scope="row" | ${n.skillName(d)}`,
      ...qe([
        w(p),
        w(f),
        w(g),
        T(m) ? ee(t) : Q(
          `${t.signed(rt(m) * 100)}${c(t.percent(m.before), t.percent(m.now))}${m.isClear ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
          rt(m)
        ),
        h === null ? Q("", null) : Q(
          t.say("localskills-results-from-to", { wikitext: t.number(h.before) }, { wikitext: t.number(h.now) }),
          h.now
        ),
        Q(t.say("localskills-results-from-to", { wikitext: t.number(y.before) }, { wikitext: t.number(y.now) }), y.now)
      ], a)
    );
  }
  return [
    On(ti.map(([d, p]) => [t.say(`localskills-results-column-${d}`), p]), t),
    re(
      V({ text: t.messages.text("localskills-results-change") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      u
    )
  ];
}
function xb({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: s } = n, o = new Map(J(r).map((l) => [l.name, l])), i = [];
  for (let l of bb) {
    let a = e.filter((u) => u.reason === l).map(({ part: u, name: c }) => {
      let d = o.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${V({ text: c })}</code>` : V({ text: Rt(d, s) });
    });
    a.length > 0 && i.push(t.say(`localskills-results-not-compared-${l}`, Me(a, t, yb)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((l) => `<li>${l}</li>`),
    "</ul>"
  ];
}

// src/core/report/headline.ts
function nc(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, s = [];
  for (let d of Object.keys(e.skills)) {
    let p = He(e, d);
    p !== null && !T(p.highNeedCount) && p.highNeedCount > 0 && s.push({ skill: d, count: p.highNeedCount, of: p.n });
  }
  let o = (d) => {
    var p, f;
    return (f = (p = He(e, d)) == null ? void 0 : p.rankByMwds) != null ? f : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => tc(e.skills[d])).sort((d, p) => o(d) - o(p) || ne(d, p)), l = ec(e, r), a = ec(e, t), u = a === null || l === null ? [] : oi(e).filter((d) => {
    var g, m;
    let [p, f] = [xs(e, r, d), xs(e, t, d)];
    return (T(p) || T(f)) && (T(p) || p === 0) && (T(f) || (f != null ? f : 0) > 0) && ((m = (g = e.balance[d]) == null ? void 0 : g.offers) != null ? m : 0) === 0;
  }), c = (a != null ? a : []).filter(({ skill: d }) => {
    var p, f;
    return xs(e, r, d) === 0 && ((f = (p = e.balance[d]) == null ? void 0 : p.offers) != null ? f : 0) === 0;
  });
  return {
    needs: si(s),
    assets: si(l != null ? l : []),
    unmet: a === null || l === null ? null : si(c),
    hiddenNeeds: i,
    hiddenAssets: r === null ? [] : oi(e).filter((d) => T(xs(e, r, d))),
    maybeUnmet: u
  };
}
function tc(e) {
  return e !== void 0 && (T(e) || T(e.highNeedCount));
}
function He(e, n) {
  let t = e.skills[n];
  return t === void 0 || T(t) ? null : t;
}
function xs(e, n, t) {
  var o;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || T(r))
    return r != null ? r : null;
  let s = r.choices[t];
  return T(s) ? s : (o = s == null ? void 0 : s.count) != null ? o : null;
}
function ec(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || T(t))
    return null;
  let r = oi(e);
  return Object.keys(t.choices).filter((s) => r.includes(s)).map((s) => {
    let o = t.choices[s];
    return { skill: s, count: o === void 0 || T(o) ? 0 : o.count, of: t.n };
  }).filter(({ count: s }) => s > 0);
}
function oi({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function si(e) {
  return e.slice().sort((n, t) => bt(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var vt = 5;
function sc(e) {
  let { markup: n, results: t, survey: r } = e, { needs: s, assets: o, unmet: i, hiddenNeeds: l, hiddenAssets: a, maybeUnmet: u } = nc(t, r), c = (y, ...w) => (b) => n.say(
    y,
    Pb(b, e),
    b.count,
    b.of,
    { wikitext: Sb(b, e) },
    ...w
  ), d = (y, { skill: w }) => {
    let b = n.say("localskills-results-see-exchange"), x = yt(w, "offer", b, e);
    return x === b ? y : `${y} ${x}`;
  }, p = (y) => g === 0 ? c("localskills-results-unmet-skill")(y) : c("localskills-results-unmet-skill-of", g)(y), f = r.measures.canTeach === null ? void 0 : t.questions[r.measures.canTeach], g = f === void 0 || T(f) ? 0 : f.n, m = [];
  Object.keys(t.skills).length > 0 && m.push(...ii("needs", s.map(c("localskills-results-need")), e, l)), o.length + a.length > 0 && m.push(...ii("assets", o.map(c("localskills-results-asset")), e, a)), i !== null && m.push(...ii("unmet", i.map((y) => d(p(y), y)), e, u));
  let h = [...Yu(e), ...Rb(e), ...vb(e)];
  return [
    ...m.length === 0 ? [] : [
      '<div class="ext-localSkills-findings">',
      ...m,
      "</div>",
      `<p class="ext-localSkills-quiet">${n.say(
        "localskills-results-findings-note",
        { wikitext: We(n.say("localskills-results-term-interval"), "interval", n) }
      )}</p>`
    ],
    ...h.length === 0 ? [] : ["<ul>", ...h.map((y) => `<li>${y}</li>`), "</ul>"]
  ];
}
function Sb({ count: e, of: n }, { markup: t }) {
  var o;
  let { low: r, high: s } = (o = wn(e, n)) != null ? o : { low: 0, high: 1 };
  return t.say(
    "localskills-results-share-interval",
    { wikitext: t.percent(e / n) },
    { wikitext: t.number(_e(r, 0, 2)) },
    { wikitext: t.percent(s) }
  );
}
function ii(e, n, t, r = []) {
  let { markup: s } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${s.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((o) => `<li>${o}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${s.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${s.say(
      `localskills-results-${e}-hidden`,
      r.length,
      Me(r.map(t.skillName), s, vt)
    )}</p>`],
    "</div>"
  ];
}
function Pb({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function Rb(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((o) => li(t, o) !== null), s = r.filter((o) => li(t, o) === "concentrate-here").sort((o, i) => rc(t, i) - rc(t, o) || (o < i ? -1 : 1));
  return r.length < 4 || s.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    s.length,
    r.length,
    Me(s.map(e.skillName), n, vt),
    { wikitext: Be("plot", n.say("localskills-results-plot")) }
  )];
}
function vb(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => Ss(t, i) !== null);
  if (r.length < 2 * vt)
    return [];
  let s = (i) => {
    var l, a;
    return (a = ((l = Ss(t, i)) != null ? l : [])[0]) != null ? a : 1 / 0;
  }, o = r.filter((i) => {
    var l;
    return li(t, i) === "concentrate-here" && ((l = Ss(t, i)) != null ? l : []).every((a) => a <= vt);
  }).sort((i, l) => s(i) - s(l) || (i < l ? -1 : 1));
  return [o.length === 0 ? n.say("localskills-results-agreed-none", vt) : n.say("localskills-results-agreed", vt, Me(o.map(e.skillName), n), o.length)];
}
function Ss(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null, rankByHighNeed: s = null } = (o = He(e, n)) != null ? o : {};
  return t === null || r === null || s === null ? null : [t, r, s];
}
function li(e, n) {
  var t, r;
  return (r = (t = He(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function rc(e, n) {
  var t, r;
  return (r = (t = He(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
var Tb = 5;
function oc({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: s } = n.agreement, o = [t, r, s].filter((c) => c !== null);
  if (o.length === 0)
    return [];
  let i = o.reduce((c, d) => c + d, 0) / o.length, a = Object.keys(n.skills).filter((c) => Ss(n, c) !== null).length < Tb ? "few" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", u = (c) => ({ wikitext: c === null ? "\u2013" : e.number(c, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${a}`)} ${e.say("localskills-results-agreement-advice")} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: We(e.say("localskills-results-term-tau"), "tau", e) },
    u(t),
    u(r),
    u(s)
  )}</p>`];
}

// src/core/report/skills-table.ts
var Ps = [
  ["rank-mwds", "rank"],
  ["rank-rds", "rank"],
  ["rank-high-need", "rank"],
  ["rank-difference", "rank-difference"],
  ["high-need", "high-need"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["gap", "gap"],
  ["mwds", "mwds"],
  ["rds", "rds"],
  ["n", "n"]
];
function ic(e) {
  var a;
  let { markup: n, results: t, survey: r } = e, s = z(r), o = Object.keys(t.skills);
  if (s === null || o.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    K(n.say("localskills-results-column-skill")),
    ...Ps.map(([u]) => K(
      n.say(`localskills-results-column-${u}`),
      "number"
    ))
  ], l = Ps.map(([u]) => V({ text: n.messages.text(`localskills-results-column-${u}`) }));
  for (let u of pr(t.skills)) {
    let c = t.skills[u], d = c === void 0 ? null : yn(c, (a = t.earlier) == null ? void 0 : a.skills[u]), p = d === null ? c : E(v({}, d), {
      rankByMwds: null,
      rankByRds: null,
      rankByHighNeed: null,
      rankDifference: null
    }), f = p !== void 0 && !T(p) && p.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      f && d === null ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}${d === null ? "" : `<div class="ext-localSkills-detail">${n.say("localskills-results-earlier")}</div>`}`,
      ...f ? qe(Eb(p, [s.importance, s.ability], e), l) : [`| class="ext-localSkills-withheld" colspan="${Ps.length}" | ${T(p) ? er(p, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    se("skills", n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...oc(e),
    On(Ps.map(([u, c]) => [n.say(`localskills-results-column-${u}`), c]), n),
    re(
      V({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking",
      i
    )
  ];
}
function pr(e) {
  return Object.keys(e).sort((n, t) => Ab(e, n, t));
}
function Ab(e, n, t) {
  for (let r of ["rankByMwds", "rankByRds"]) {
    let s = (l) => {
      var a, u;
      return (u = (a = He({ skills: e }, l)) == null ? void 0 : a[r]) != null ? u : 1 / 0;
    }, [o, i] = [s(n), s(t)];
    if (o !== i)
      return o - i;
  }
  return n < t ? -1 : 1;
}
function Eb(e, n, { markup: t }) {
  let r = (f, g) => Q(f === null ? "" : t.number(f, g), f), s = (f, g, m) => {
    let [h, y] = [Math.min(...Array.from(m.values())), Math.max(...Array.from(m.values()))];
    return f === null ? Q("", null) : Q(Ye(t.number(f, 2), y > h ? (f - h) / (y - h) : 0, g), f);
  }, { highNeed: o, highNeedCount: i, highNeedInterval: l, rankByMwds: a, rankByRds: u, rankByHighNeed: c, rankDifference: d } = e, p = T(l) || l === null ? "" : `<div class="ext-localSkills-detail">${t.say(
    "localskills-results-interval",
    { wikitext: t.number(_e(l.low, 0, 2)) },
    { wikitext: t.percent(l.high) }
  )}</div>`;
  return [
    r(a, 0),
    r(u, 0),
    T(i) ? ee(t) : r(c, 0),
    r(d, 0),
    T(o) || T(i) ? ee(t) : Q(Ye(`${t.percent(o != null ? o : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", i, e.n)}</span>`, o != null ? o : 0, "need") + p, o != null ? o : 0),
    s(e.importance.mean, "importance", n[0]),
    s(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var Ob = { community: 40, language: 12, question: 12 };
function lc(e) {
  let { markup: n, results: t } = e, r = ({ by: o }) => +(o !== "community"), s = t.breakdowns.slice().sort((o, i) => r(o) - r(i)).reduce(
    (o, i) => o.concat(Mb(i, e)),
    []
  );
  return s.length === 0 ? [] : [
    se("breakdowns", n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    Nb(e),
    ...s
  ];
}
function Cb({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let l = n[i];
    return l === void 0 || T(l) ? 0 : l.counted;
  }, s = t.slice().sort((i, l) => r(l) - r(i) || (i < l ? -1 : 1)), o = new Set(s.slice(0, Ob[e]));
  return t.filter((i) => o.has(i));
}
function Nb({ markup: e }) {
  let n = (s, o) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${s}">${o}</span>`, t = (s) => ({ wikitext: e.number(s, s % 1 === 0 ? 0 : 1) }), r = (s) => n(s * 2, e.say("localskills-results-heat-up-to", t(s - 0.5), t(s)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function Mb(e, n) {
  var f;
  let { markup: t, results: r } = n, s = (f = r.earlier) == null ? void 0 : f.breakdowns.find(({ by: g, question: m }) => g === e.by && m === e.question), o = e.withheld === "little-change" && s !== void 0, i = o ? s : e, l = Object.keys(i.groups), a = Cb(i), u = pr(r.skills);
  if (l.length < 2 || u.length === 0)
    return [];
  let c = zu(i, n), d = [
    `|+ ${We(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    K(t.say("localskills-results-column-skill")),
    ...a.map((g) => K(
      Lb(g, i, n) + Fb(i.groups[g], n),
      "number"
    ))
  ], p = 0;
  for (let g of u) {
    let m = [], h = !1;
    for (let y of a) {
      let w = i.groups[y], b = w === void 0 || T(w) ? w : w.skills[g], x = $b(b, s == null ? void 0 : s.groups[y], g);
      h = h || x !== null || b !== void 0 && !T(b), m.push(x !== null ? ht(t.number(x, 2), x, t) : b === void 0 || T(b) ? ee(t) : b.gap === null ? Q("", null) : Q(t.number(b.gap, 2), b.gap, `ext-localSkills-heat-${Ib(b.gap)}`));
    }
    p += +!h, d.push(...h ? ["|-", `! scope="row" | ${n.skillName(g)}`, ...m] : []);
  }
  return p === u.length ? [
    Ve(3, c.wikitext),
    `<p class="ext-localSkills-withheld">${t.say("localskills-results-breakdown-nothing")}</p>`
  ] : [
    Ve(3, c.wikitext),
    ...o ? [`<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`] : Zt(d, t),
    ...a.length < 3 ? [] : [`<p class="ext-localSkills-scroll-cue${a.length > 8 ? "" : " ext-localSkills-scroll-cue-narrow"}">${t.say("localskills-results-scroll", a.length)}</p>`],
    re(V(c), "sortable ext-localSkills-wide ext-localSkills-breakdown", d),
    ...p === 0 ? [] : [`<p>${t.say("localskills-results-breakdown-rows-left-out", p)}</p>`],
    ...a.length < l.length ? [`<p>${t.say("localskills-results-more-groups", l.length - a.length)}</p>`] : []
  ];
}
function $b(e, n, t) {
  var s, o;
  let r = n === void 0 || T(n) ? void 0 : n.skills[t];
  return e === void 0 ? null : (o = (s = yn(e, r)) == null ? void 0 : s.gap) != null ? o : null;
}
function Ib(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function Lb(e, n, t) {
  let r = fr(e, n, t), { report: s, survey: o } = t, i = n.groups[e];
  return n.by === "community" && mr(e) && i !== void 0 && !T(i) ? xe(s.titles.communityResults(o.id, e), r) : r;
}
function Fb(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || T(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/exclusions.ts
var ai = 500;
function ac({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (a) => Qn(a, e.say("localskills-results-see-revision")), s = ({ page: a, reason: u, revision: c }) => [
    "|-",
    `| ${xe(a)}`,
    `| ${e.say(`localskills-excluded-${u}`)}${c === void 0 || c === 0 ? "" : ` ${r(c)}`}`
  ], o = /* @__PURE__ */ new Map();
  t.forEach(({ reason: a }) => {
    var u;
    return o.set(a, ((u = o.get(a)) != null ? u : 0) + 1);
  });
  let i = Array.from(o.keys()).sort((a, u) => {
    var c, d;
    return ((c = o.get(u)) != null ? c : 0) - ((d = o.get(a)) != null ? d : 0) || (a < u ? -1 : 1);
  }), l = V({ text: e.messages.text("localskills-results-excluded") });
  return [
    se("excluded", e.say("localskills-results-excluded")),
    ...o.size < 2 ? [] : [re(V({ text: e.messages.text("localskills-results-column-reason") }), "ext-localSkills-excluded", [
      "|-",
      K(e.say("localskills-results-column-reason")),
      K(e.say("localskills-results-column-pages")),
      ...i.map((a) => {
        var u, c;
        return [
          "|-",
          `! scope="row" | ${e.say(`localskills-excluded-${a}`)}`,
          Q(e.number((u = o.get(a)) != null ? u : 0), (c = o.get(a)) != null ? c : 0)
        ].join(`
`);
      })
    ])],
    re(l, "ext-localSkills-excluded", [
      "|-",
      ...["page", "reason"].map((a) => K(e.say(`localskills-results-column-${a}`))),
      ...t.slice(0, ai).map((a) => s(a).join(`
`))
    ]),
    ...t.length > ai ? [`<p>${e.say("localskills-results-more-excluded", t.length - ai)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function Db({ change: e, markup: n, survey: t, results: r }) {
  let s = (d) => `localskills-results-column-${d}`, o = z(t), i = o === null ? [1, 5] : [...Array.from(o.importance.values()), ...Array.from(o.ability.values())], { canTeach: l, wantToLearn: a } = t.measures, c = Object.keys(r.balance).map((d) => r.balance[d]).some((d) => d !== void 0 && d.offers !== null);
  return [
    ...o === null ? [] : [
      ["high-need", [s("high-need")]],
      ["importance", [s("importance"), s("ability")], Math.min(...i), Math.max(...i)],
      ["quadrant", ["localskills-results-term-quadrant"]],
      ["gap", [s("gap")]],
      ["mwds", [s("mwds")]],
      ["rds", [s("rds")], { wikitext: n.number(-100) }],
      ["rank", [s("rank-mwds"), s("rank-rds"), s("rank-high-need")]],
      ["rank-difference", [s("rank-difference")]],
      ["tau", ["localskills-results-term-tau"]],
      ["n", [s("n")]]
    ],
    ...l === null && a === null ? [] : [["people", [
      ...a === null ? [] : [s("want-to-learn")],
      ...l === null ? [] : [s("can-teach")]
    ]]],
    ...l === null || a === null ? [] : [["lacking", [s("lacking")]]],
    ...c ? [["exchange", [s("seek-now"), s("offer-now")]]] : [],
    ["share", [s("people"), s("share")]],
    ["interval", ["localskills-results-term-interval"], { wikitext: n.percent(0.95) }],
    ...e === null ? [] : [["clear", ["localskills-results-clear"], { wikitext: n.percent(0.05) }]],
    ...t.core === null ? [] : [["core", ["localskills-results-core", "localskills-results-local"]]],
    ["withheld", ["localskills-results-withheld"]]
  ];
}
function uc(e) {
  let { markup: n } = e;
  return [
    se("guide", n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...Db(e).reduce((t, [r, s, ...o]) => t.concat(
      s.map((i, l) => `<dt${l === 0 ? ` id="${gt(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...o)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function cc({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var ui = 100;
function dc(e) {
  let { markup: n, survey: t } = e;
  return [
    se("quality", n.say("localskills-results-methods")),
    ...ci(jb(e)),
    ..._b(e),
    ...Wb(e),
    ...z(t) === null ? [] : [
      Ve(3, n.say("localskills-results-formulas")),
      ...ci([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) }),
        ...e.change === null ? [] : [n.say("localskills-results-methods-change")]
      ])
    ],
    Ve(3, n.say("localskills-results-disclosure")),
    ...ci(Bb(e))
  ];
}
function ci(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function jb({ markup: e, report: n, results: t, survey: r }) {
  let { titles: s, counted: o, definitionRevision: i } = n, l = (d, p) => ({ wikitext: xe(d, e.say(p)) }), a = i === 0 ? l(s.definition(r.id), "localskills-results-definition") : { wikitext: Qn(i, e.say("localskills-results-revision", e.digits(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((p, f) => {
    var g;
    return p + ((g = f == null ? void 0 : f[d]) != null ? g : 0);
  }, 0);
  return [
    e.say("localskills-results-methods-counted", t.counted, a),
    e.say("localskills-results-methods-answers", {
      wikitext: `[[Special:PrefixIndex/${s.answersPrefix(r.id)}|${e.say("localskills-results-all-answers")}]]`
    }),
    ...t.excluded.length === 0 ? [] : [e.say(
      "localskills-results-methods-excluded",
      t.excluded.length,
      { wikitext: Be("excluded", e.say("localskills-results-excluded")) }
    )],
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...u.some((d) => d !== void 0 && d.offers !== null) ? [e.say("localskills-results-methods-exchange", c("offers"), c("seeks"))] : [],
    e.say("localskills-results-methods-data", l(s.resultsData(r.id), "localskills-results-data"), o.count)
  ];
}
function _b(e) {
  let { markup: n, report: t, results: r, survey: s } = e, o = cc(e);
  if (o === void 0)
    return [];
  let i = (u) => {
    let c = o.groups[u];
    return c === void 0 || T(c) ? null : c.counted;
  }, l = Object.keys(o.groups).sort((u, c) => {
    var d, p;
    return ((d = i(c)) != null ? d : -1) - ((p = i(u)) != null ? p : -1) || (u < c ? -1 : 1);
  }), a = [
    "|-",
    K(n.say("localskills-results-column-community")),
    K(n.say("localskills-results-fact-counted"), "number"),
    K(n.say("localskills-results-column-share"), "number")
  ];
  for (let u of l.slice(0, ui)) {
    let c = i(u), d = fr(u, o, e);
    a.push(
      "|-",
      `! scope="row" | ${c !== null && mr(u) ? xe(t.titles.communityResults(s.id, u), d) : d}`,
      ...qe(c === null ? [ee(n), ee(n)] : [
        Q(n.number(c), c),
        Q(Ye(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ], ["fact-counted", "column-share"].map((p) => V({ text: n.messages.text(`localskills-results-${p}`) })))
    );
  }
  return [
    Ve(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    re(V({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares ext-localSkills-stacked", a),
    ...l.length > ui ? [`<p>${n.say("localskills-results-more-rows", l.length - ui)}</p>`] : []
  ];
}
function Wb(e) {
  let { markup: n, results: t, survey: r, texts: s } = e;
  if (!t.versions.some(({ isCurrent: a, isKnown: u }) => u && !a))
    return [];
  let o = H(r), i = (a) => Me(a.map((u) => {
    let c = o.find((d) => d.name === u);
    return c === void 0 ? `<code>${V({ text: u })}</code>` : n.label(he(c, s));
  }), n).wikitext, l = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((a) => K(n.say(`localskills-results-column-${a}`)))
  ];
  for (let { revision: a, counted: u, isCurrent: c, isKnown: d, changed: p, reworded: f } of t.versions) {
    let g = a === null || !d ? n.say("localskills-results-version-unknown") : Qn(a, n.say("localskills-results-revision", n.digits(a)));
    l.push(
      "|-",
      `! scope="row" | ${g}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      T(u) ? ee(n) : Q(n.number(u), u),
      `| ${i(p)}`,
      `| ${i(f)}`
    );
  }
  return [
    Ve(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    re(V({ text: n.messages.text("localskills-results-versions") }), "", l)
  ];
}
function Bb({ markup: e, survey: n, report: { held: t = null } }) {
  let { minAnswers: r, minCell: s } = n;
  return [
    ...r > 1 ? [e.say("localskills-results-methods-min-answers", r)] : [],
    ...s > 1 ? [e.say("localskills-results-methods-min-cell", s)] : [],
    ...s > 1 ? [e.say("localskills-results-methods-held", s)] : [],
    ...s > 1 ? [e.say("localskills-results-methods-releases", s)] : [],
    ...t === null ? [] : [e.say("localskills-results-held", t.needed)],
    e.say(r > 1 || s > 1 ? "localskills-results-methods-public-thresholds" : "localskills-results-methods-public")
  ];
}

// src/core/report/plot-places.ts
function mc(e, n) {
  let t = Math.ceil(n * 96), r = [], [s, o] = [t / 2, 96 - t / 2], i = (l, a) => r.every((u) => Math.abs(u.across - l) >= t || Math.abs(u.up - a) >= t);
  for (let l of e) {
    let [a, u] = [l.across * 96, l.up * 96], [c, d] = [{ across: s, up: s }, 1 / 0];
    for (let p = s; p <= o; p++)
      for (let f = s; f <= o; f++) {
        let g = (p - a) ** 2 + (f - u) ** 2;
        g < d && i(p, f) && ([c, d] = [{ across: p, up: f }, g]);
      }
    r.push(c);
  }
  return r.map(({ across: l, up: a }) => ({ across: l / 96, up: a / 96 }));
}
function di(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var qb = 32, Vb = 0.075, Gb = 10, Ub = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function pc(e) {
  let { markup: n, results: { cross: t } } = e, r = Qb(e);
  if (r.length < 3 || t === null)
    return [];
  let s = r.slice().sort((o, i) => fc(i, t) - fc(o, t) || o.number - i.number).slice(0, qb).sort((o, i) => o.number - i.number);
  return [
    se("plot", n.say("localskills-results-plot")),
    `<p>${n.say("localskills-results-plot-intro")}${s.length < r.length ? ` ${n.say("localskills-results-plot-more", s.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...zb(s, r, e),
    re(
      V({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      Kb(r, e)
    ),
    "</div>",
    ...Hb(e)
  ];
}
function Hb(e) {
  let { markup: n, results: { skills: t } } = e, r = Object.keys(t).filter((l) => {
    var a, u;
    return ((u = (a = He({ skills: t }, l)) == null ? void 0 : a.quadrant) != null ? u : null) === null;
  }), s = r.filter((l) => T(t[l])), o = r.filter((l) => !T(t[l])), i = (l, a) => a.length === 0 ? [] : [`<p>${n.say(l, a.length, Me(a.map(e.skillName), n, Gb))}</p>`];
  return [...i("localskills-results-plot-unrated", o), ...i("localskills-results-plot-withheld", s)];
}
function Qb({ results: e }) {
  let n = [];
  return pr(e.skills).forEach((t) => {
    var l, a, u;
    let r = He(e, t), [s, o] = [(l = r == null ? void 0 : r.importance.mean) != null ? l : null, (a = r == null ? void 0 : r.ability.mean) != null ? a : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    s !== null && o !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: s, ability: o, quadrant: i });
  }), n;
}
function fc({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function zb(e, n, { markup: t, results: { cross: r } }) {
  var f, g, m, h;
  let s = di([...e.map(({ ability: y }) => y), (f = r == null ? void 0 : r.ability) != null ? f : 0]), o = di([...e.map(({ importance: y }) => y), (g = r == null ? void 0 : r.importance) != null ? g : 0]), i = (y, { low: w, high: b }) => (y - w) / (b - w), l = (y) => `${_e(y, 2, 2)}%`, a = mc(e.map(({ ability: y, importance: w }) => ({ across: i(y, s), up: i(w, o) })), Vb), u = ({ low: y, high: w }) => {
    let b = w - y > 2 ? 1 : 0.5, x = [];
    for (let S = Math.ceil(y / b) * b; S <= w; S += b)
      x.push(S);
    return x;
  }, c = (y) => t.number(y, y % 1 === 0 ? 0 : 1), d = (y) => `<span class="ext-localSkills-plot-${y}">${t.say(`localskills-results-quadrant-${y}`)}</span>`, p = t.messages.text("localskills-results-plot-description", n.length);
  return [
    `<div class="ext-localSkills-plot" role="img" aria-label="${V({ text: p })}">`,
    `<div class="ext-localSkills-plot-up">${t.say("localskills-results-column-importance")}</div>`,
    `<div class="ext-localSkills-plot-corners">${d("concentrate-here")}${d("keep-up")}</div>`,
    '<div class="ext-localSkills-plot-area">',
    `<div class="ext-localSkills-plot-level" style="bottom:${l(i((m = r == null ? void 0 : r.importance) != null ? m : 0, o))}"></div>`,
    `<div class="ext-localSkills-plot-upright" style="inset-inline-start:${l(i((h = r == null ? void 0 : r.ability) != null ? h : 0, s))}"></div>`,
    ...u(o).map((y) => `<div class="ext-localSkills-plot-tick-up" style="bottom:${l(i(y, o))}">${c(y)}</div>`),
    ...u(s).map((y) => `<div class="ext-localSkills-plot-tick-across" style="inset-inline-start:${l(i(y, s))}">${c(y)}</div>`),
    ...e.map(({ number: y, quadrant: w }, b) => {
      var S;
      let x = (S = a[b]) != null ? S : { across: 0, up: 0 };
      return `<div class="ext-localSkills-plot-point ext-localSkills-plot-${w}" style="inset-inline-start:${l(x.across)};bottom:${l(x.up)}">${t.number(y)}</div>`;
    }),
    "</div>",
    `<div class="ext-localSkills-plot-corners">${d("low-priority")}${d("possible-overkill")}</div>`,
    `<div class="ext-localSkills-plot-across">${t.say("localskills-results-column-ability")}</div>`,
    "</div>"
  ];
}
function Kb(e, n) {
  let { markup: t } = n, r = [
    "|-",
    K(t.say("localskills-results-column-number")),
    K(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((s) => K(We(t.say(`localskills-results-column-${s}`), "importance", t)))
  ];
  for (let s of Ub) {
    let o = e.filter((i) => i.quadrant === s);
    o.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${s}" | ${We(
      t.say(`localskills-results-quadrant-${s}`),
      "quadrant",
      t
    )} <span class="ext-localSkills-detail">${t.say(`localskills-results-quadrant-${s}-means`)}</span>`), o.forEach(({ number: i, skill: l, importance: a, ability: u }) => r.push(
      "|-",
      `| class="ext-localSkills-figure" | ${t.number(i)}`,
      `! scope="row" | ${n.skillName(l)}`,
      Q(t.number(a, 2), a),
      Q(t.number(u, 2), u)
    ));
  }
  return r;
}

// src/core/report/language-links.ts
function gc(e, n, t) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${V({ text: n })}">`,
    `<span class="ext-localSkills-languages-label">${t.say("localskills-results-languages-label")}</span>`,
    "<ul>",
    ...e.map(({ language: r, direction: s, title: o }) => {
      let i = `<span lang="${r}" dir="${s}">{{#language:${r}}}</span>`;
      return `<li>${r === t.messages.language ? `<strong>${i}</strong>` : Zr(o, i)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}

// src/core/report/overview.ts
function hc(e) {
  let { isSaved: n, markup: t, survey: r, report: s, results: o, texts: i } = e, { titles: l, definitionRevision: a } = s, u = t.label(he({ name: r.id, title: r.title }, i)), c = s.counted.newestDay, d = o.excluded.length, p = o.excluded.filter(({ reason: m }) => m === "changed-by-others").length, f = p === 0 || p === d ? "" : ` <span class="ext-localSkills-detail">${t.say("localskills-results-not-counted-parts", d - p, p)}</span>`, g = [
    ["counted", t.number(o.counted)],
    ["not-counted", d === 0 ? t.number(0) : Be("excluded", t.number(d)) + f],
    ["newest", c === null ? t.say("localskills-results-none") : t.date(c)],
    ["status", Zb(e)],
    ["definition", a === 0 ? xe(l.definition(r.id), t.say("localskills-results-definition")) : Qn(a, t.say("localskills-results-revision", t.digits(a)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${r.id}" data-language="${t.messages.language}"></div>`,
    ...Jb(e),
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-results-title" role="heading" aria-level="2">${t.say("localskills-results-title", { wikitext: u })}</div>`,
    `<p>${t.say(
      n ? "localskills-results-intro" : "localskills-results-intro-now",
      { wikitext: xe(l.survey(r.id), u) }
    )}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...g.map(([m, h]) => `<li><span class="ext-localSkills-fact-name">${t.say(`localskills-results-fact-${m}`)}</span> <span class="ext-localSkills-fact">${h}</span></li>`),
    "</ul>",
    `<p class="ext-localSkills-downloads">${t.say(
      "localskills-results-downloads",
      { wikitext: Vl(l.resultsTable(r.id), t.say("localskills-results-download-table")) },
      { wikitext: xe(l.resultsData(r.id), t.say("localskills-results-download-data")) },
      { wikitext: Be("quality", t.say("localskills-results-quality-link")) }
    )}</p>`,
    ...Xb(e)
  ];
}
function Jb({ languages: e, markup: n, report: t, survey: r }) {
  let s = e.map(({ language: o, direction: i }) => ({ language: o, direction: i, title: t.titles.resultsIn(r.id, o) }));
  return gc(s, n.messages.text("localskills-results-languages"), n);
}
function Xb({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var Yb = 20;
function yc({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: s } = t;
  if (r.length === 0)
    return [];
  let o = xe(s.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: o })}</p>`,
    "<ul>",
    ...r.slice(0, Yb).map((i) => `<li><code dir="ltr">${De(i.path)}</code> ${De(Hn(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function Zb({ markup: e, survey: n }) {
  let t = e.say(`localskills-results-status-${n.status}`), { opens: r, closes: s } = n;
  if (r === null && s === null)
    return t;
  let o = [r, s].filter((l) => l !== null).map((l) => ({ wikitext: e.date(l) })), i = r === null ? "until" : s === null ? "from" : "from-until";
  return e.say(
    "localskills-results-status-dates",
    { wikitext: t },
    { wikitext: e.say(`localskills-results-dates-${i}`, ...o) }
  );
}

// src/core/analysis/count-ranges.ts
function ew(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function bc(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((s) => {
    let o = e.choices[s];
    t += o === void 0 || T(o) ? 0 : o.count, r += T(o) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : ew(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function wc(e, n) {
  var a, u;
  let { summary: t, topTwo: r, bottomTwo: s, n: o } = e, { markup: i } = n, l = [];
  if (o > 0 && t !== void 0 && !T(t) && t.mean !== null && t.median !== null) {
    let c = { wikitext: i.number(t.mean, 2) };
    l.push(T(t.median) ? i.say("localskills-results-mean", c) : i.say(
      "localskills-results-summary",
      c,
      { wikitext: i.number(t.median, t.median % 1 === 0 ? 0 : 1) }
    ));
  }
  return o > 0 && r !== void 0 && s !== void 0 && !T(r) && !T(s) && l.push(i.say(
    "localskills-results-boxes",
    { wikitext: i.percent((a = r.share) != null ? a : 0) },
    { wikitext: i.percent((u = s.share) != null ? u : 0) }
  )), l;
}
function mi(e, n, t, r) {
  let { markup: s, survey: o, texts: i } = r, l = (g) => Me(g, s), a = [], u = (g, m, ...h) => {
    !T(m) && m > 0 && a.push(s.say(g, m, ...h));
  }, c = [e.notAsked, e.notInStatistics, e.unusable, e.changedVersion].some(T);
  u(c ? "localskills-results-missing-merged" : "localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, l(t.filter(({ value: g }) => o.notInStatistics.includes(g)).map((g) => s.label(Ee(g, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let d = T(e.unknown) ? {} : e.unknown, p = Object.keys(d);
  p.length > 0 && a.push(s.say("localskills-results-unknown", l(p.map((g) => {
    var m;
    return s.say(
      "localskills-results-code-count",
      (m = d[g]) != null ? m : 0,
      { wikitext: `<code>${V({ text: g })}</code>` }
    );
  })), p.length));
  let f = bc(e, n.isMultiple);
  return f !== null && a.push(s.say("localskills-results-withheld-range", f.least, f.most)), a;
}

// src/core/report/question-tables.ts
var fi = 60;
function xc(e) {
  let { markup: n, survey: t, texts: r } = e, s = [];
  for (let o of H(t)) {
    let i = o.type === "matrixdropdown" ? lw(o, e) : o.type === "matrix" ? Rc(o, o.choices, mo, e) : sw(o, e);
    if (i.length > 0) {
      let l = n.label(he(o, r));
      s.push(Ve(3, l), ...rw(o.name, e), ...i);
    }
  }
  return s.length === 0 ? [] : [
    se("questions", n.say("localskills-results-questions")),
    On(["people", "share"].map((o) => [n.say(`localskills-results-column-${o}`), "share"]), n),
    ...tw(e),
    ...nw(e),
    ...s
  ];
}
function nw({ markup: e, survey: { minAnswers: n, minCell: t } }) {
  return n > 1 || t > 1 ? [] : [`<p class="ext-localSkills-detail">${e.say("localskills-results-public-note")}</p>`];
}
function tw({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${V({ text: n.id })}</bdi>` }
  )}</p>`];
}
function rw(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${We(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function sw(e, n) {
  var i;
  let { markup: t, results: r } = n, s = r.questions[e.name], [o] = ue(e);
  if (s === void 0 || o === void 0)
    return [];
  if (T(s)) {
    let l = yn(s, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return l === null ? [`<p class="ext-localSkills-withheld">${er(s, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`,
      ...kc(e, o, l, n)
    ];
  }
  return kc(e, o, s, n, Sc(e.name, n));
}
function Sc(e, { results: { earlier: n } }) {
  let t = n == null ? void 0 : n.questions[e];
  return t === void 0 || T(t) ? null : t;
}
function kc(e, n, t, r, s = null) {
  var u;
  let { markup: o, texts: i } = r;
  if (n.kind === "text") {
    let c = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(c, t.n), ...mi(t, n, [], r)].join(" ")}</p>`];
  }
  let l = (u = n.choices) != null ? u : ow(t).map((c) => Ue(c, null)), a = n.kind === "number" ? [] : iw(t, n, l, r, s);
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...wc(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...mi(t, n, l, r)
    ].join(" ")}</p>`,
    ...Zt(a, o),
    ...n.kind === "number" ? [] : [re(
      V(he(e, i)),
      `sortable ext-localSkills-shares ext-localSkills-stacked${t.places === void 0 ? "" : " ext-localSkills-places"}`,
      a
    )],
    ...n.kind === "number" || l.length <= fi ? [] : [`<p>${o.say("localskills-results-more-rows", l.length - fi)}</p>`]
  ];
}
function ow({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || T(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function iw(e, { question: n }, t, r, s) {
  var d, p;
  let { markup: o, texts: i } = r, { places: l } = e, a = ["answer", ...l === void 0 ? [] : ["first", "mean-place"], "people", "share"], u = ["|-", ...a.map((f) => f === "answer" ? K(o.say("localskills-results-column-answer")) : K(o.say(`localskills-results-column-${f}`), "number"))], c = a.slice(1).map((f) => V({ text: o.messages.text(`localskills-results-column-${f}`) }));
  for (let f of vc(t, r).slice(0, fi)) {
    let g = Pc(e, f), m = yn(g, s == null ? void 0 : s.choices[f.value]);
    if (f.isRetired && !T(g) && g.count === 0)
      continue;
    let h = l === void 0 ? void 0 : l[f.value];
    u.push(
      "|-",
      `! scope="row" | ${o.label(En(f, n, i, r.codeNames))}`,
      ...qe([
        ...n.type !== "ranking" || h === void 0 ? [] : T(h) ? [ee(o), ee(o)] : [
          Q(o.number(h.first), h.first),
          T(h.meanPlace) ? ee(o) : Q(h.meanPlace === null ? "" : o.number(h.meanPlace, 1), h.meanPlace)
        ],
        ...m !== null ? [
          ht(o.number(m.count), m.count, o),
          ht(o.percent((d = m.share) != null ? d : 0), (p = m.share) != null ? p : 0, o)
        ] : T(g) ? [ee(o), ee(o)] : [
          Q(o.number(g.count), g.count),
          Q(g.share === null ? "" : Ye(o.percent(g.share), g.share), g.share)
        ]
      ], c)
    );
  }
  return u;
}
function Pc(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function lw(e, n) {
  let t = z(n.survey);
  return e.columns.filter(({ name: s }) => t === null || e !== t.grid || !rn.includes(s)).reduce((s, o) => s.concat(Rc(
    e,
    o.choices,
    (i, l) => An(i, l, o.name),
    n,
    o
  )), []);
}
function Rc(e, n, t, r, s = null) {
  let { markup: o, results: i, texts: l } = r, a = vc(n, r), u = he(s != null ? s : e, l), c = [...a.map((p) => Ee(p, l).text), o.messages.text("localskills-results-column-n")].map((p) => V({ text: p })), d = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${o.label(u)}`] : [],
    "|-",
    '| class="ext-localSkills-corner" | ',
    ...a.map((p) => K(o.label(Ee(p, l)))),
    K(o.say("localskills-results-column-n"))
  ];
  for (let p of e.rows) {
    let f = t(e.name, p.value), g = Sc(f, r), m = i.questions[f], h = m === void 0 ? null : yn(m, g != null ? g : void 0), y = h != null ? h : m;
    d.push("|-", `! scope="row" | ${o.label(Ee(p, l))}${h === null ? "" : `<div class="ext-localSkills-detail">${o.say("localskills-results-earlier")}</div>`}`), y === void 0 || T(y) || y.n === 0 ? d.push(`| class="ext-localSkills-withheld" colspan="${a.length + 1}" | ${aw(y, r)}`) : d.push(...qe([...a.map((w) => {
      var k;
      let b = Pc(y, w), x = ({ count: P, share: A }) => o.say("localskills-results-count-share", P, { wikitext: o.percent(A != null ? A : 0) }), S = yn(b, g == null ? void 0 : g.choices[w.value]);
      return S !== null ? ht(x(S), S.count, o) : T(b) ? ee(o) : Q(Ye(x(b), (k = b.share) != null ? k : 0), b.count);
    }), Q(o.number(y.n), y.n)], c));
  }
  return [...Zt(d, o), re(V(u), "ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross", d)];
}
function aw(e, n) {
  return T(e) ? er(e, n) : n.markup.say("localskills-results-no-answers");
}
function vc(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/short-page.ts
function Tc({ earlier: e, skills: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.skills) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !T(o) && o.n > 0;
  }));
}
function uw({ earlier: e, questions: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.questions) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !T(o) && o.n > 0 && (o.summary !== void 0 && !T(o.summary) || Object.keys(o.choices).some((i) => {
      let l = o.choices[i];
      return l !== void 0 && !T(l) && l.count > 0;
    }));
  }));
}
function Ac({ markup: e, results: n, survey: t }) {
  let { counted: r } = n, { minAnswers: s, minCell: o } = t;
  return r === 0 || Tc(n) || uw(n) || s <= 1 && o <= 1 ? null : [`<p class="ext-localSkills-notice">${r < s || o <= 1 ? e.say("localskills-results-short-answers", r, s, Math.max(1, s - r)) : e.say("localskills-results-short-counts", r, o)}</p>`];
}
function Ec({ markup: e, results: n }) {
  let t = Object.keys(n.skills);
  return t.length === 0 || Tc(n) || !t.every((r) => T(n.skills[r])) ? null : [
    se("skills", e.say("localskills-results-skills")),
    `<p class="ext-localSkills-withheld">${e.say("localskills-results-short-skills")}</p>`
  ];
}

// src/core/report/results-page.ts
var cw = "Skills survey results";
function Oc(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0, s = Ac(e), o = Ec(e), i = (a, u, c, d = !1) => ({ name: a, title: `localskills-results-${u}`, lines: c, isFolded: d }), l = [
    ...s === null && r ? [
      i("plot", "plot", o === null ? pc(e) : []),
      i("skills", "skills", o != null ? o : ic(e)),
      i("balance", "balance", qu(e)),
      i("change", "change", Xu(e)),
      i("breakdowns", "breakdowns", o === null ? lc(e) : [], !0),
      i("questions", "questions", xc(e), !0),
      i("guide", "guide", uc(e), !0)
    ] : [],
    i("quality", "methods", dc(e), !0),
    i("excluded", "excluded", ac(e), !0)
  ].filter(({ lines: a }) => a.length > 0);
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...hc(e),
    ...yc(e),
    ...s != null ? s : r ? sc(e) : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...dw(l, e),
    ...l.reduce((a, u) => a.concat(u.isFolded ? fw(u, e) : u.lines), []),
    "</div>",
    `[[Category:${cw}]]`
  ].join(`
`);
}
function dw(e, { markup: n }) {
  return e.length < 3 ? [] : [
    `<div class="ext-localSkills-contents" role="navigation" aria-label="${V({ text: n.messages.text("localskills-results-contents") })}">`,
    `<div class="ext-localSkills-contents-title" aria-hidden="true">${n.say("localskills-results-contents")}</div>`,
    "<ul>",
    ...e.map(({ name: t, title: r }) => `<li>${Be(t, n.say(r))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function fw({ lines: [e = "", ...n], title: t }, { markup: r }) {
  let s = (o) => V({ text: r.messages.text(o, r.messages.text(t)) });
  return [
    `<div class="mw-collapsible mw-collapsed ext-localSkills-folded" data-expandtext="${s("localskills-results-unfold")}" data-collapsetext="${s("localskills-results-fold")}">`,
    // Within it, so that a link to the heading opens what is below.
    e,
    '<div class="mw-collapsible-content">',
    ...n,
    "</div>",
    "</div>"
  ];
}

// src/core/report/csv.ts
function Cc(e) {
  return e.map((n) => typeof n == "string" ? hw(n) : n === null ? "" : String(n)).join(",");
}
var pw = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, gw = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function hw(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || gw.test(e.replace(pw, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var Nc = `\r
`;

// src/core/report/results-table.ts
var yw = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function Mc(e, n, t, r = null) {
  return [yw, ...bw(e, n, t, r)].map((s) => Cc(s) + Nc).join("");
}
function bw(e, n, t, r) {
  let s = Kr(t.messages), { minAnswers: o, minCell: i } = e, { counted: l, excluded: a, questions: u, skills: c, agreement: d, balance: p, breakdowns: f, versions: g } = n, m = xw(e, t), h = de({ part: "survey" }, { counted: l, excluded: a.length, minAnswers: o, minCell: i }), y = /* @__PURE__ */ new Map();
  a.forEach(({ reason: b }) => {
    var x;
    return y.set(b, ((x = y.get(b)) != null ? x : 0) + 1);
  }), Array.from(y.keys()).sort().forEach((b) => {
    var x;
    h.push(gr({ part: "excluded", code: b }, "count", (x = y.get(b)) != null ? x : 0, null));
  }), g.forEach(({ revision: b, counted: x }) => h.push(
    ...de({ part: "version", code: b === null ? "" : String(b) }, { counted: x })
  ));
  let w = new Map(J(e).map(
    (b) => [b.name, b]
  ));
  Object.keys(u).forEach((b) => {
    h.push(...kw(b, w.get(b), u[b], t, s));
  }), Object.keys(c).forEach((b) => {
    h.push(...de({ part: "skill", item: b, itemLabel: m(b) }, c[b]));
  }), h.push(...de({ part: "agreement" }, d)), Object.keys(p).forEach((b) => {
    h.push(...de({ part: "balance", item: b, itemLabel: m(b) }, p[b]));
  }), r !== null && h.push(...ww(r, w, m, t, s));
  for (let { by: b, question: x, groups: S } of f)
    Object.keys(S).forEach((k) => {
      let P = S[k], A = { part: "group", by: x != null ? x : b, group: k };
      if (P === void 0 || T(P)) {
        h.push(...de(A, { counted: P }));
        return;
      }
      h.push(...de(A, { counted: P.counted })), Object.keys(P.skills).forEach((R) => {
        h.push(...de(E(v({}, A), { item: R, itemLabel: m(R) }), P.skills[R]));
      });
    });
  return h;
}
function ww(a, s, o, i, l) {
  var u = a, { skills: e, questions: n, notCompared: t } = u, r = lo(u, ["skills", "questions", "notCompared"]);
  let c = de({ part: "change" }, r);
  return Object.keys(e).forEach((d) => {
    c.push(...de({ part: "change", by: "skill", item: d, itemLabel: o(d) }, e[d]));
  }), Object.keys(n).forEach((d) => {
    let { choices: p, n: f, mean: g } = n[d], m = s.get(d), h = { part: "change", by: "question", item: d, itemLabel: m === void 0 ? d : Rt(m, i) };
    c.push(...de(h, v({ n: f }, g === void 0 ? {} : { mean: g }))), Object.keys(p).forEach((y) => {
      c.push(...de(E(v({}, h), { code: y, codeLabel: $c(y, m, i, l) }), p[y]));
    });
  }), t.forEach(({ part: d, name: p, reason: f }) => {
    c.push(gr({ part: "change", by: d, item: p }, "notCompared", f, null));
  }), c;
}
function $c(e, n, t, r) {
  var s, o;
  return En(
    (o = (s = n == null ? void 0 : n.choices) == null ? void 0 : s.find(({ value: i }) => i === e)) != null ? o : Ue(e, null),
    n == null ? void 0 : n.question,
    t,
    r
  ).text;
}
function kw(e, n, t, r, s) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : Rt(n, r) };
  if (!_(t) || T(t))
    return de(o, t);
  let p = t, { choices: i, places: l, unknown: a } = p, u = lo(p, ["choices", "places", "unknown"]), c = de(o, u), d = (f) => $c(f, n, r, s);
  for (let f of [i, l])
    _(f) && Object.keys(f).forEach((g) => {
      c.push(...de(E(v({}, o), { code: g, codeLabel: d(g) }), f[g]));
    });
  return T(a) || !_(a) ? c.push(...de(o, { unknown: a })) : Object.keys(a).forEach((f) => {
    c.push(...de(E(v({}, o), { code: f }), { unknown: a[f] }));
  }), c;
}
function de(e, n, t = "") {
  return T(n) ? [gr(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [gr(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [gr(e, t, String(n), null)] : _(n) ? Object.keys(n).reduce((r, s) => r.concat(
    de(e, n[s], t === "" ? s : `${t}.${s}`)
  ), []) : [];
}
function gr(e, n, t, r) {
  let { part: s, by: o = "", group: i = "", item: l = "", itemLabel: a = "", code: u = "", codeLabel: c = "" } = e;
  return [s, o, i, l, a, u, c, n, t, r];
}
function xw(e, n) {
  var r, s;
  let t = new Map(((s = (r = z(e)) == null ? void 0 : r.grid.rows) != null ? s : []).map(
    (o) => [o.value, Ee(o, n).text]
  ));
  return (o) => {
    var i;
    return (i = t.get(o)) != null ? i : n.taxonomy === null ? o : zr(o, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Rs(e, n = !1) {
  let t = e.length, r = 0, s = "", o = 0, i = 16, l = 0, a = 0, u = 0, c = 0, d = 0;
  function p(b, x) {
    let S = 0, k = 0;
    for (; S < b || !x; ) {
      let P = e.charCodeAt(r);
      if (P >= 48 && P <= 57)
        k = k * 16 + P - 48;
      else if (P >= 65 && P <= 70)
        k = k * 16 + P - 65 + 10;
      else if (P >= 97 && P <= 102)
        k = k * 16 + P - 97 + 10;
      else
        break;
      r++, S++;
    }
    return S < b && (k = -1), k;
  }
  function f(b) {
    r = b, s = "", o = 0, i = 16, d = 0;
  }
  function g() {
    let b = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Tt(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Tt(e.charCodeAt(r)))
        for (r++; r < e.length && Tt(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(b, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Tt(e.charCodeAt(r))) {
        for (r++; r < e.length && Tt(e.charCodeAt(r)); )
          r++;
        x = r;
      } else
        d = 3;
    return e.substring(b, x);
  }
  function m() {
    let b = "", x = r;
    for (; ; ) {
      if (r >= t) {
        b += e.substring(x, r), d = 2;
        break;
      }
      let S = e.charCodeAt(r);
      if (S === 34) {
        b += e.substring(x, r), r++;
        break;
      }
      if (S === 92) {
        if (b += e.substring(x, r), r++, r >= t) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(r++)) {
          case 34:
            b += '"';
            break;
          case 92:
            b += "\\";
            break;
          case 47:
            b += "/";
            break;
          case 98:
            b += "\b";
            break;
          case 102:
            b += "\f";
            break;
          case 110:
            b += `
`;
            break;
          case 114:
            b += "\r";
            break;
          case 116:
            b += "	";
            break;
          case 117:
            let P = p(4, !0);
            P >= 0 ? b += String.fromCharCode(P) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (S >= 0 && S <= 31)
        if (hr(S)) {
          b += e.substring(x, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return b;
  }
  function h() {
    if (s = "", d = 0, o = r, a = l, c = u, r >= t)
      return o = t, i = 17;
    let b = e.charCodeAt(r);
    if (pi(b)) {
      do
        r++, s += String.fromCharCode(b), b = e.charCodeAt(r);
      while (pi(b));
      return i = 15;
    }
    if (hr(b))
      return r++, s += String.fromCharCode(b), b === 13 && e.charCodeAt(r) === 10 && (r++, s += `
`), l++, u = r, i = 14;
    switch (b) {
      // tokens: []{}:,
      case 123:
        return r++, i = 1;
      case 125:
        return r++, i = 2;
      case 91:
        return r++, i = 3;
      case 93:
        return r++, i = 4;
      case 58:
        return r++, i = 6;
      case 44:
        return r++, i = 5;
      // strings
      case 34:
        return r++, s = m(), i = 10;
      // comments
      case 47:
        let x = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !hr(e.charCodeAt(r)); )
            r++;
          return s = e.substring(x, r), i = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let S = t - 1, k = !1;
          for (; r < S; ) {
            let P = e.charCodeAt(r);
            if (P === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, k = !0;
              break;
            }
            r++, hr(P) && (P === 13 && e.charCodeAt(r) === 10 && r++, l++, u = r);
          }
          return k || (r++, d = 1), s = e.substring(x, r), i = 13;
        }
        return s += String.fromCharCode(b), r++, i = 16;
      // numbers
      case 45:
        if (s += String.fromCharCode(b), r++, r === t || !Tt(e.charCodeAt(r)))
          return i = 16;
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        return s += g(), i = 11;
      // literals and unknown symbols
      default:
        for (; r < t && y(b); )
          r++, b = e.charCodeAt(r);
        if (o !== r) {
          switch (s = e.substring(o, r), s) {
            case "true":
              return i = 8;
            case "false":
              return i = 9;
            case "null":
              return i = 7;
          }
          return i = 16;
        }
        return s += String.fromCharCode(b), r++, i = 16;
    }
  }
  function y(b) {
    if (pi(b) || hr(b))
      return !1;
    switch (b) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return !1;
    }
    return !0;
  }
  function w() {
    let b;
    do
      b = h();
    while (b >= 12 && b <= 15);
    return b;
  }
  return {
    setPosition: f,
    getPosition: () => r,
    scan: n ? w : h,
    getToken: () => i,
    getTokenValue: () => s,
    getTokenOffset: () => o,
    getTokenLength: () => r - o,
    getTokenStartLine: () => a,
    getTokenStartCharacter: () => o - c,
    getTokenError: () => d
  };
}
function pi(e) {
  return e === 32 || e === 9;
}
function hr(e) {
  return e === 10 || e === 13;
}
function Tt(e) {
  return e >= 48 && e <= 57;
}
var Ic;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Ic || (Ic = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Pw = new Array(20).fill(0).map((e, n) => " ".repeat(n)), At = 200, Rw = {
  " ": {
    "\n": new Array(At).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(At).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(At).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(At).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(At).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(At).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var gi;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(gi || (gi = {}));
function Lc(e, n, t = gi.DEFAULT) {
  let r = Rs(e, !1), s = [], o = 0;
  function i(M) {
    return M ? () => o === 0 && M(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(M) {
    return M ? (F) => o === 0 && M(F, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(M) {
    return M ? (F) => o === 0 && M(F, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) : () => !0;
  }
  function u(M) {
    return M ? () => {
      o > 0 ? o++ : M(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function c(M) {
    return M ? () => {
      o > 0 && o--, o === 0 && M(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = u(n.onObjectBegin), p = a(n.onObjectProperty), f = c(n.onObjectEnd), g = u(n.onArrayBegin), m = c(n.onArrayEnd), h = a(n.onLiteralValue), y = l(n.onSeparator), w = i(n.onComment), b = l(n.onError), x = t && t.disallowComments, S = t && t.allowTrailingComma;
  function k() {
    for (; ; ) {
      let M = r.scan();
      switch (r.getTokenError()) {
        case 4:
          P(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          P(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          P(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          x || P(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          P(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          P(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (M) {
        case 12:
        case 13:
          x ? P(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : w();
          break;
        case 16:
          P(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return M;
      }
    }
  }
  function P(M, F = [], W = []) {
    if (b(M), F.length + W.length > 0) {
      let U = r.getToken();
      for (; U !== 17; ) {
        if (F.indexOf(U) !== -1) {
          k();
          break;
        } else if (W.indexOf(U) !== -1)
          break;
        U = k();
      }
    }
  }
  function A(M) {
    let F = r.getTokenValue();
    return M ? h(F) : (p(F), s.push(F)), k(), !0;
  }
  function R() {
    switch (r.getToken()) {
      case 11:
        let M = r.getTokenValue(), F = Number(M);
        isNaN(F) && (P(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), F = 0), h(F);
        break;
      case 7:
        h(null);
        break;
      case 8:
        h(!0);
        break;
      case 9:
        h(!1);
        break;
      default:
        return !1;
    }
    return k(), !0;
  }
  function C() {
    return r.getToken() !== 10 ? (P(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (A(!1), r.getToken() === 6 ? (y(":"), k(), I() || P(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : P(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), s.pop(), !0);
  }
  function N() {
    d(), k();
    let M = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (M || P(4, [], []), y(","), k(), r.getToken() === 2 && S)
          break;
      } else M && P(6, [], []);
      C() || P(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), M = !0;
    }
    return f(), r.getToken() !== 2 ? P(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : k(), !0;
  }
  function O() {
    g(), k();
    let M = !0, F = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (F || P(4, [], []), y(","), k(), r.getToken() === 4 && S)
          break;
      } else F && P(6, [], []);
      M ? (s.push(0), M = !1) : s[s.length - 1]++, I() || P(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), F = !0;
    }
    return m(), M || s.pop(), r.getToken() !== 4 ? P(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : k(), !0;
  }
  function I() {
    switch (r.getToken()) {
      case 3:
        return O();
      case 1:
        return N();
      case 10:
        return A(!0);
      default:
        return R();
    }
  }
  return k(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (P(4, [], []), !1) : I() ? (r.getToken() !== 17 && P(9, [], []), !0) : (P(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Fc;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Fc || (Fc = {}));
var Dc;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Dc || (Dc = {}));
var hi = Lc;
var jc;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(jc || (jc = {}));

// src/core/json/parse-json.ts
function be(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return $w(n) ? { value: void 0, faults: [yi] } : { value: n, faults: Lw(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? Iw(e) : yi] };
  }
}
var Bc = { disallowComments: !0, allowTrailingComma: !1 }, Nw = 100, yi = { path: "$", code: "json-too-deep", parameters: [] }, Mw = {
  1: "json-symbol",
  2: "json-number",
  3: "json-property-name",
  4: "json-value",
  5: "json-colon",
  6: "json-comma",
  7: "json-object-end",
  8: "json-list-end",
  9: "json-rest",
  10: "json-comment",
  11: "json-comment",
  12: "json-string-end",
  13: "json-number",
  14: "json-escape",
  15: "json-escape",
  16: "json-character"
};
function $w(e) {
  let n = [e].filter(_c);
  for (let t = 0; n.length > 0; t++) {
    if (t === Nw)
      return !0;
    let r = [];
    for (let s of n)
      for (let o of Object.keys(s).map((i) => s[i]))
        _c(o) && r.push(o);
    n = r;
  }
  return !1;
}
function _c(e) {
  return typeof e == "object" && e !== null;
}
function Iw(e) {
  var l;
  let n = null;
  try {
    hi(e, {
      onError: (a, u, c) => {
        n = n != null ? n : { error: a, offset: u, length: c };
      }
    }, Bc);
  } catch (a) {
    return yi;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), s = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((s === "}" || s === "]") && r.trim().endsWith(","))
    return Wc("json-trailing-comma", e, r.lastIndexOf(","), s);
  let o = (l = Mw[t.error]) != null ? l : "json-invalid";
  return Wc(o === "json-comma" ? s === "}" ? "json-list-end" : s === "]" ? "json-object-end" : o : o, e, t.offset, s);
}
function Wc(e, n, t, r) {
  let s = n.slice(0, t).split(/\r\n?|\n/), o = s[s.length - 1].length + 1;
  return { path: "$", code: e, parameters: [s.length, o, j(r)] };
}
function Lw(e) {
  let n = [], t = [];
  return hi(e, {
    onObjectBegin: () => {
      t.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      t.pop();
    },
    onObjectProperty: (r, s, o, i, l, a) => {
      let u = t[t.length - 1], c = u.get(r);
      if (c === void 0)
        u.set(r, i + 1);
      else {
        let d = a().reduce(G, "$");
        n.push({
          path: G(d, r),
          code: "json-duplicate-key",
          parameters: [j(r), c, i + 1]
        });
      }
    }
  }, Bc), n;
}

// src/core/survey/dates.ts
function Pe(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, s] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && s >= 1 && s <= i;
}
function qc(e) {
  return Pe(`${e}-01`);
}

// src/core/survey/number-text.ts
var Fw = [
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
], Dw = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Et(e) {
  let n = e.trim().replace(/[^ -~]/g, jw), t = Dw.exec(n);
  if (t === null)
    return null;
  let [, r, s = "", o, i = ""] = t, l = /^[1-9]\d{0,2}$/.test(s) && i.length === 3 && (o === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (s + i === "" || l)
    return null;
  let a = s.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? a : `${a}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function jw(e) {
  let n = e.charCodeAt(0), t = Fw.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var mn = ["survey", "revision", "submitted", "language"], _w = [
  "radiogroup",
  "dropdown",
  "checkbox",
  "tagbox",
  "ranking",
  "rating",
  "boolean",
  "text",
  "comment",
  "matrix",
  "matrixdropdown",
  "html",
  "panel"
], bi = ["text", "number", "url", "date", "month"], Vc = ["skills", "languages", "wikis"], yr = 200, br = 3;
function Gc(e) {
  let n = new Set(mn), t = 0, r = (o, i, l) => {
    let a = [];
    return e.list(o, i, "elements").forEach((u, c) => {
      let d = s(u, G(`${i}.elements`, c), l);
      d !== null && a.push(d);
    }), a;
  }, s = (o, i, l) => {
    if (!_(o))
      return e.fault(i, "expected-object"), null;
    let a = L(o, "name");
    if (typeof a != "string" || !Y.test(a))
      return e.fault(`${i}.name`, "bad-id", j(a)), null;
    if (n.has(a)) {
      let p = mn.includes(a);
      return e.fault(`${i}.name`, p ? "reserved-name" : "name-taken", a, mn), null;
    }
    let u = {
      name: a,
      title: e.text(o, i, "title"),
      description: e.text(o, i, "description"),
      visibleIf: e.condition(o, i, "visibleIf")
    }, c = L(o, "type");
    if (c === "panel")
      return l === br ? (e.fault(i, "panels-too-deep", br), null) : (n.add(a), E(v({}, u), { type: c, elements: r(o, i, l + 1) }));
    if (c === "html") {
      let p = e.text(o, i, "html");
      return p === null && L(o, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(a), p && E(v({}, u), { type: c, text: p });
    }
    if (t === yr)
      return e.fault(i, "too-many-questions", yr), null;
    let d = Ww(o, i, c, E(v({}, u), {
      isRequired: L(o, "isRequired") === !0,
      requiredIf: e.condition(o, i, "requiredIf"),
      isRetired: L(o, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(a)), d;
  };
  return { read: (o, i) => r(o, i, 0) };
}
function Ww(e, n, t, r, s) {
  switch (t) {
    case "radiogroup": {
      let a = dn(e, n, "choices", s);
      return a && v(E(v({}, r), { type: t }), o(a));
    }
    case "checkbox": {
      let a = dn(e, n, "choices", s);
      return a && v(v(E(v({}, r), { type: t }), o(a)), l());
    }
    case "dropdown":
    case "tagbox": {
      let a = Bw(e, n, s), u = a === null ? dn(e, n, "choices", s) : [];
      if (u === null)
        return null;
      let c = E(v(v({}, r), o(u)), { choicesFrom: a });
      return t === "dropdown" ? E(v({}, c), { type: t }) : v(E(v({}, c), { type: t }), l());
    }
    case "ranking": {
      let a = dn(e, n, "choices", s), u = L(e, "selectToRankEnabled") === !0;
      return a && v(E(v({}, r), { type: t, choices: a, isSelectToRank: u }), l());
    }
    case "rating": {
      let a = Hu(e, n, s);
      return a && E(v({}, r), {
        type: t,
        choices: a,
        minRateDescription: s.text(e, n, "minRateDescription"),
        maxRateDescription: s.text(e, n, "maxRateDescription"),
        special: i(a)
      });
    }
    case "boolean": {
      let a = ["true", "false"].map((u) => {
        var c;
        return Ue(
          u,
          (c = s.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return E(v({}, r), { type: t, choices: a, special: i(a) });
    }
    case "text":
      return v(E(v({}, r), { type: t }), qw(e, n, s));
    case "comment":
      return E(v({}, r), { type: t, maxLength: s.count(e, n, "maxLength") || null });
    case "matrix": {
      let a = dn(e, n, "rows", s), u = dn(e, n, "columns", s), c = ["eachRowRequired", "isAllRowRequired"].some((d) => L(e, d) === !0);
      return a && u && E(v({}, r), { type: t, choices: u, rows: a, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let a = s.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || Y.test(d)), u = a === null ? dn(e, n, "rows", s) : [], c = Qu(e, n, s);
      return u && c && E(v({}, r), { type: t, columns: c, rows: u, rowsFrom: a });
    }
    default:
      return s.fault(`${n}.type`, "unknown-question-type", j(t), _w), null;
  }
  function o(a) {
    let u = ei(e, n, s, a);
    return { choices: [...a, ...Xe(u)], special: u };
  }
  function i(a) {
    return E(v({}, ei(e, n, s, a)), { other: null, none: null });
  }
  function l() {
    return {
      minSelectedChoices: s.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: s.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function Bw(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => Vc.includes(r),
    Vc
  );
}
function qw(e, n, t) {
  let r = t.word(e, n, "inputType", bi), s = (o) => {
    let i = L(e, o), l = typeof i == "string" || typeof i == "number" ? wi(String(i), r) : null;
    return l === null && i !== void 0 && t.fault(G(n, o), "limit-not-of-type", j(i), r), l;
  };
  return {
    inputType: r,
    min: s("min"),
    max: s("max"),
    isInteger: L(e, "integer") === !0,
    maxLength: t.count(e, n, "maxLength") || null,
    placeholder: t.text(e, n, "placeholder")
  };
}
function wi(e, n) {
  switch (n) {
    case "number":
      return Et(e);
    case "date":
      return Pe(e) ? e : null;
    case "month":
      return qc(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var Vw = ["draft", "open", "paused", "closed", "archived"], Gw = ["individuals", "affiliates", "partners", "society"], Uw = 5, Hw = 5;
function Dn(e) {
  var u, c;
  let n = [], t = Gu(n);
  if (!_(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", s = t.object(e, "$", "localSkills"), o = L(s, "id"), i = typeof o == "string" && Y.test(o);
  i || t.fault(`${r}.id`, "bad-id", j(o));
  let l = Qw(e, t);
  if (H({ pages: l }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let a = {
    id: o,
    locale: t.string(e, "$", "locale", "bad-language", Uu),
    status: t.word(s, r, "status", Vw),
    opens: t.string(s, r, "opens", "bad-date", Pe),
    closes: t.string(s, r, "closes", "bad-date", Pe),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: l,
    minAnswers: (u = t.count(s, r, "minAnswers")) != null ? u : Uw,
    minCell: (c = t.count(s, r, "minCell")) != null ? c : Hw,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(s, r, "notInStatistics").filter(ni).map(String),
      ...Xt
    ])),
    audience: zw(s, t),
    measures: Kw(s, t),
    core: Jw(s, t),
    follows: t.id(s, r, "follows")
  };
  return { survey: Ou(a), faults: n };
}
function Qw(e, n) {
  let t = Gc(n), r = [];
  return n.list(e, "$", "pages").forEach((s, o) => {
    var a;
    let i = G("$.pages", o);
    if (!_(s)) {
      n.fault(i, "expected-object");
      return;
    }
    let l = (a = n.id(s, i, "name")) != null ? a : `page${o + 1}`;
    r.push({
      // Two pages of one name could not be told apart where a page is shown or hidden by its name.
      name: r.some((u) => u.name === l) ? `${l}-${o + 1}` : l,
      title: n.text(s, i, "title"),
      description: n.text(s, i, "description"),
      visibleIf: n.condition(s, i, "visibleIf"),
      elements: t.read(s, i)
    });
  }), r;
}
function zw(e, n) {
  var s;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", Gw),
    description: n.text(r, t, "description"),
    minEdits: (s = n.count(r, t, "minEdits")) != null ? s : 0,
    groups: ki(n.list(r, t, "groups"))
  };
}
function Kw(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: ki(n.list(r, t, "groupBy"))
  };
}
function Jw(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), s = n.id(r, t, "id");
  return s === null ? null : { id: s, questions: ki(n.list(r, t, "questions")) };
}
function ki(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function Uc() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : Xw(n);
    return e.set(n, t), t;
  };
}
function Xw(t) {
  return D(this, arguments, function* ({ source: e, titles: n }) {
    var i;
    let r = (yield e.childrenBelow(n.survey(""))).filter((l) => Y.test(l)).sort(), s = yield e.readPages(r.map((l) => n.definition(l))), o = /* @__PURE__ */ new Map();
    for (let l of r) {
      let a = s.get(n.definition(l)), u = a === void 0 ? null : Dn(be((i = a.latest.text) != null ? i : "").value).survey;
      a !== void 0 && u !== null && u.id === l && o.set(l, { survey: u, revision: a.latest.id });
    }
    return o;
  });
}
function Hc(e, n, t) {
  return D(this, null, function* () {
    let r = [], s = [];
    for (let o of n)
      (yield t(o)).forEach(({ survey: i, revision: l }, a) => {
        var d;
        let u = a === e.id;
        if (u ? o.isHome : ((d = i.core) == null ? void 0 : d.id) !== e.id)
          return;
        if (i.audience.population !== e.audience.population) {
          s.push(`${o.community}: ${o.titles.definition(a)}: it asks ${i.audience.population}, and ${e.id} asks ${e.audience.population}. Its answers are not counted here.`);
          return;
        }
        let c = u ? { id: e.id, questions: H(e).map(({ name: p }) => p) } : i.core;
        r.push({ place: o, local: E(v({}, i), { core: c }), definitionRevision: l });
      });
    return { found: r, notes: s };
  });
}

// src/core/exchange/exchange-record.ts
var jn = { offer: "Offer a skill", seek: "Seek a skill" }, xi = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Qc = ["open", "paused", "matched", "closed"], Si = 5, zc = 100, Kc = 100, vs = 20;
function Jc(e, n) {
  if (!Pe(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Xc(e, n, t = null) {
  var o;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (Jc(i, n) === null) {
      let l = Yw(i.skill, t), a = (o = r[i.kind].get(l)) != null ? o : /* @__PURE__ */ new Set();
      a.add(i.user), r[i.kind].set(l, a);
    }
  let s = (i) => new Map(
    Array.from(i).sort(([l], [a]) => ne(l, a)).map(([l, { size: a }]) => [l, a])
  );
  return { offers: s(r.offer), seeks: s(r.seek) };
}
function Yw(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-templates.ts
var Pi = "Skill exchange step", Ri = "Skill exchange preferences", vi = [
  jn.offer,
  jn.seek,
  Pi,
  Ri
];

// src/core/wikitext/shown-text.ts
var Zw = /<!--[\s\S]*?(?:-->|$)/g, ek = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, nk = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), tk = "\u2026";
function Ts(e) {
  if (!/[{<]/.test(e))
    return an(e);
  let n = e.replace(Zw, "").replace(ek, (t, r) => (r != null ? r : "").replace(/[{}]/g, (s) => `&#${s.charCodeAt(0)};`));
  return an(rk(n));
}
function rk(e) {
  var o, i, l, a;
  let n = [], t = [], r = /[{}]/g, s = 0;
  for (; s < e.length; ) {
    let u = e.slice(s, s + 2);
    if (u === "{{")
      t.push(n.length), n.push(u), s += 2;
    else if (u === "}}" && t.length > 0) {
      let [, ...c] = n.splice(t.pop()), d = ((o = c[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(s + 2) === "}", p = c.length <= 2 ? c.join("").trim() : "";
      n.push((i = nk.get(p)) != null ? i : tk), s += d ? 3 : 2;
    } else {
      r.lastIndex = s + 1;
      let c = (a = (l = r.exec(e)) == null ? void 0 : l.index) != null ? a : e.length;
      n.push(e.slice(s, c)), s = c;
    }
  }
  return n.join("");
}

// src/core/wikitext/extension-tags.ts
var Yc = [
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
function As() {
  return { starts: [], ends: [], lengths: [] };
}
function wr(e, n, t) {
  var i;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((i = o[o.length - 1]) != null ? i : 0) + t - n), r.push(n), s.push(t);
}
function Ot(e, n) {
  let { starts: t } = e, r = 0, s = t.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    t[o] < n ? r = o + 1 : s = o;
  }
  return r;
}
function Zc(e, n) {
  let { starts: t, ends: r } = e, s = [], o = 0;
  for (let i = 0; i < t.length; i++)
    s.push(n.slice(o, t[i])), o = r[i];
  return s.push(n.slice(o)), s.join("");
}
function Ti(e, n) {
  var t;
  return n - ((t = e.lengths[Ot(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Ct = -1, Ai = /[[{<]|\n(?==)|-(?={)/g, sk = /[[{<\]]|\n(?==)|-(?={)/g, ok = /[[{<\n]|-(?={)/g, ed = /[[{<}|]|\n(?==)|-(?={)/g, nd = /[[{<}|=]|\n(?==)|-(?={)/g, Ei = /[[\]{}<>|]/g, ik = 10, td = 45, lk = 60, rd = 61, sd = 91, od = 93, Oi = 123, ak = 124, uk = 125, ck = 6;
function id(e, n) {
  let t = "", r = 0, s = null, o = [], i = [], l = null, a = Ai, u = [], c = 0, d = [];
  function p(O, I, M) {
    let F = I;
    for (; F < r && F - I < M && t.charCodeAt(F) === O; )
      F++;
    return F - I;
  }
  function f() {
    return l !== null && c > l.partsStart && u[c - 1] === Ct;
  }
  function g() {
    l === null ? a = Ai : l.kind === "=" ? a = ok : l.kind === "[" ? a = sk : a = f() ? nd : ed;
  }
  function m(O, I, M, F) {
    l = { kind: O, count: I, contentStart: M, afterHyphen: F, partsStart: c }, i.push(l), g();
  }
  function h() {
    i.pop(), l = i.length > 0 ? i[i.length - 1] : null, g();
  }
  function y(O) {
    let I = p(rd, O, ck);
    return I > 1 || I === 1 && !f() ? (m("=", I, O + I, !1), O + I) : O;
  }
  function w(O, I) {
    let M = p(Oi, O, r);
    return M > 1 && m("{", M, O + M, I), O + M;
  }
  function b(O, I) {
    let M = p(uk, I, Math.min(O.count, 3));
    if (M < 2)
      return I + 1;
    let F = O.contentStart - M, W = I + M, U = M === 3 ? k(O, I) : null;
    for (M === 2 && S(O, I); d.length > 0 && d[d.length - 1].from >= F; )
      d.pop();
    return U !== null && d.push({ from: F, to: W, text: U }), x(O, F, M), W;
  }
  function x(O, I, M) {
    let F = O.count - M;
    c = O.partsStart, i.pop(), l = i.length > 0 ? i[i.length - 1] : null, F > 1 ? m(O.kind, F, I, O.afterHyphen) : F === 1 && O.kind === "{" && O.afterHyphen ? m("-", 2, I, !1) : g();
  }
  function S(O, I) {
    let M = c > O.partsStart, F = M ? u[O.partsStart] - 1 : I, W = P(O.contentStart, F), U = e(W.isWhole ? W.text : `${W.text}<`, M);
    if (U !== null) {
      let oe = u.slice(O.partsStart, c);
      o.push({ template: U, start: O.contentStart - 2, end: I + 2, parts: oe });
    }
  }
  function k(O, I) {
    if (c === O.partsStart)
      return null;
    let M = u[O.partsStart], F = c > O.partsStart + 2 ? u[O.partsStart + 2] - 1 : I;
    return P(M, F);
  }
  function P(O, I) {
    var oe;
    let M = d.length;
    for (; M > 0 && d[M - 1].from >= O; )
      M--;
    let F = s === null ? 0 : Ot(s, O), W = "", U = O;
    for (; ; ) {
      let me = d[M], fe = Math.min(I, me ? me.from : I, (oe = s == null ? void 0 : s.starts[F]) != null ? oe : I);
      Ei.lastIndex = U;
      let Te = Ei.test(t) ? Math.min(Ei.lastIndex - 1, fe) : fe;
      if (W += t.slice(U, Te), Te < fe || fe === I)
        return { text: W, isWhole: Te === I };
      if (me && fe === me.from) {
        if (W += me.text.text, !me.text.isWhole)
          return { text: W, isWhole: !1 };
        U = me.to, M++;
      } else s !== null && (U = s.ends[F]);
      F = s === null ? 0 : Ot(s, U);
    }
  }
  function A(O) {
    s === null && (s = As(), n.begin(t, s));
    let I = n.skip(O);
    return n.atLineStart ? (n.atLineStart = !1, y(I)) : I;
  }
  function R(O, I) {
    switch (O) {
      case ik:
        return l !== null && l.kind === "=" && h(), y(I + 1);
      case lk:
        return A(I);
      case td:
        return t.charCodeAt(I + 2) === Oi ? w(I + 1, !0) : (m("-", 2, I + 2, !1), I + 2);
      case Oi:
        return w(I, !1);
      case sd: {
        let M = p(sd, I, r);
        return M > 1 && m("[", M, I + M, !1), I + M;
      }
      default:
        return C(l, O, I);
    }
  }
  function C(O, I, M) {
    if (O.kind === "{")
      return b(O, M);
    let F = I === od ? od : td;
    return t.charCodeAt(M + 1) !== F ? M + 1 : (x(O, O.contentStart - 2, 2), M + 2);
  }
  function N() {
    let O = y(0);
    for (; ; ) {
      if (a.lastIndex = O, !a.test(t))
        return;
      O = a.lastIndex;
      let I = t.charCodeAt(O - 1);
      I === ak ? (u[c] = O, u[c + 1] = Ct, c += 2, a = nd) : I === rd ? (u[c - 1] = O - 1, a = ed) : O = R(I, O - 1);
    }
  }
  return (O) => (t = O, r = O.length, s = null, o = [], i.length = 0, l = null, a = Ai, u = [], c = 0, d = [], N(), t = "", n.end(), { calls: o, removed: s });
}

// src/core/wikitext/detached-text.ts
function le(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function ld(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Es(e, n, t) {
  let r = n;
  for (; r < t && ld(e.charCodeAt(r)); )
    r++;
  return r;
}
function Os(e, n, t) {
  let r = t;
  for (; r > n && ld(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function kn(e, n, t) {
  let r = Es(e, n, t);
  return e.slice(r, Os(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var kr = 3, sn, ad, Ci, Cs, xr = class {
  constructor(n, t, r) {
    ze(this, sn);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / kr;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let s = 0; s < r.length; s += kr)
        if (r[s] === t)
          return Ke(this, sn, Ci).call(this, s);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += kr)
      n(Ke(this, sn, Ci).call(this, t), Ke(this, sn, ad).call(this, t), this);
  }
  entries() {
    return Ke(this, sn, Cs).call(this).entries();
  }
  keys() {
    return Ke(this, sn, Cs).call(this).keys();
  }
  values() {
    return Ke(this, sn, Cs).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
sn = new WeakSet(), ad = function(n) {
  return this.met.names[this.parts[n]];
}, Ci = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, Cs = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [dk, mk] = [500, 4], fk = 61;
function ud() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], s = 0, o = [], i = 0;
  function l(u, c) {
    for (let d = s; d < s + mk && d < r.length; d++) {
      let p = r[d], f = e[p];
      if (u.charCodeAt(c + f.length) === fk && u.startsWith(f, c))
        return s = d + 1, p;
    }
    return -1;
  }
  function a(u) {
    let c = n.get(u);
    if (c !== void 0)
      return s = r.indexOf(c) + 1, c;
    if (u === "" || e.length >= dk)
      return -1;
    let d = le(u), p = e.push(d) - 1;
    return n.set(d, p), o.push(-1), r.splice(s, 0, p), s++, p;
  }
  return (u, c, d) => {
    let p = [];
    s = 0, i++;
    for (let f = c + 1; f <= d; ) {
      let g = u.indexOf("|", f), m = g === -1 ? d : g, h = l(u, f), y = h === -1 ? 0 : f + e[h].length;
      if (h === -1 || y >= m) {
        if (y = u.indexOf("=", f), y === -1 || y >= m)
          return null;
        h = a(u.slice(Es(u, f, y), Os(u, f, y)));
      }
      if (h === -1 || o[h] === i)
        return null;
      o[h] = i;
      let w = Es(u, y + 1, m);
      p.push(h, w, Os(u, w, m)), f = m + 1;
    }
    return new xr(u, t, p);
  };
}

// src/core/wikitext/plain-call.ts
var pk = ["[", "]", "{", "<", `
=`], [Ns, cd] = ["{{", "}}"], gk = "}", hk = /^\s*$/;
function dd(e) {
  let n = ud();
  return (t) => {
    var a;
    let r = t.startsWith(Ns) ? t.indexOf(gk, Ns.length) : -1, s = r + cd.length;
    if (r === -1 || !t.startsWith(cd, r) || t.length > s && !hk.test(t.slice(s)) || pk.some((u) => t.includes(u, Ns.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let i = e(t.slice(Ns.length, o), o < r);
    if (i === null)
      return [];
    let l = (a = n(t, o, r)) != null ? a : yk(t, o, r);
    return [{ template: i, parameters: l, start: 0, end: s }];
  };
}
function yk(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0, o = n;
  for (let i = n + 1; i <= t; ) {
    let l = e.indexOf("|", i), a = l === -1 ? t : l;
    o = o === -1 || o >= i ? o : e.indexOf("=", i), o === -1 || o >= a ? r.set(String(++s), e.slice(i, a)) : r.set(kn(e, i, o), kn(e, o + 1, a)), i = a + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var bk = 60, md = 62, hd = 47, fd = 10;
function pd(e) {
  return e === 32 || e === 9;
}
function gd(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === md || t === hd && e.charCodeAt(n + 1) === md;
}
function yd(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function wk(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(yd(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function bd(e) {
  let n = wk(e), t = Math.max(...Array.from(n.keys(), (m) => m.length)), r = "", s = As(), o = !1, i = /* @__PURE__ */ new Set(), l = { begin: a, end: u, skip: c, atLineStart: !1 };
  function a(m, h) {
    r = m, s = h, o = !1, i.clear(), l.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function c(m) {
    return r.startsWith("!--", m + 1) ? d(m) : f(m);
  }
  function d(m) {
    let h = r.indexOf("-->", m + 4);
    if (h === -1)
      return wr(s, m, r.length), r.length;
    let y = m;
    for (; y > 0 && pd(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === fd) {
      let w = p(h + 3);
      if (r.charCodeAt(w) === fd)
        return wr(s, y, w + 1), l.atLineStart = !0, w + 1;
    }
    return wr(s, m, h + 3), h + 3;
  }
  function p(m) {
    for (; ; ) {
      for (; pd(r.charCodeAt(m)); )
        m++;
      let h = r.startsWith("<!--", m) ? r.indexOf("-->", m + 4) : -1;
      if (h === -1)
        return m;
      m = h + 3;
    }
  }
  function f(m) {
    let h = m + 1, y = h;
    for (; y - h <= t && y < r.length && !gd(r, y) && r.charCodeAt(y) !== bk; )
      y++;
    let w = r.slice(h, y), b = yd(w), x = n.get(b);
    if (x === void 0 || o || !gd(r, y))
      return h;
    let S = r.indexOf(">", y);
    if (S === -1)
      return o = !0, h;
    let k = S + 1;
    if (x.kind !== "ignored" && r.charCodeAt(S - 1) !== hd) {
      let P = i.has(b) ? -1 : g(x, k);
      if (P !== -1)
        k = P;
      else if (w === "includeonly")
        k = r.length;
      else
        return i.add(b), k;
    }
    return x.kind !== "extension" && wr(s, m, k), k;
  }
  function g({ closing: m }, h) {
    m.lastIndex = h;
    let y = m.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return l;
}

// src/core/wikitext/magic-words.ts
function Sr(e) {
  return e.split(" ");
}
var wd = Sr(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), kk = new Set(wd.concat(Sr(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), xk = new Set(Sr("articlepath pageid server servername scriptpath stylepath")), Sk = new Set(wd.concat(Sr(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Pk = new Set(Sr(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function kd(e) {
  return kk.has(e) || xk.has(e.toLowerCase());
}
function xd(e) {
  return Sk.has(e) || Pk.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var Rk = /^subst:/iu, vk = /^safesubst:/iu, Sd = /^msgnw:/iu, Tk = /^msg:/iu, Ak = /^raw:/iu, Ek = 1e3, Ok = 200;
function Pd(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, i = Yr({
    defaultNamespace: "Template",
    namespaces: Wl.concat(s, [["Template", ...r]]),
    capitalLinks: o
  }), l = /* @__PURE__ */ new Map(), a = (d, p) => {
    let f = i(d);
    if (f === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    l.set(f, p);
  };
  for (let d of Object.keys(t)) {
    let p = t[d];
    if (!n.includes(p))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${p}\u201D, which is none of the templates to look for.`);
    a(d, p);
  }
  n.forEach((d) => a(d, d));
  let u = (d, p) => {
    var h;
    let f = kn(d, 0, d.length);
    if (Rk.test(f) || (f = f.replace(vk, ""), f = kn(f, 0, f.length), !p && kd(f)))
      return null;
    f = (Sd.test(f) ? f.replace(Sd, "") : f.replace(Tk, "")).replace(Ak, "");
    let g = f.indexOf(":");
    if (g !== -1 && xd(f.slice(0, g)))
      return null;
    let m = i(f);
    return m === null ? null : (h = l.get(m)) != null ? h : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, p) => {
    if (d.length > Ok)
      return u(d, p);
    let f = p ? c.with : c.without, g = f.get(d);
    return g === void 0 && (f.size === Ek && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), g = u(d, p), f.set(d, g)), g;
  };
}

// src/core/wikitext/template-reader.ts
function Ni(e) {
  var s;
  let n = Pd(e), t = dd(n), r = id(n, bd((s = e.extensionTags) != null ? s : Yc));
  return (o) => {
    let i = t(o);
    if (i !== null)
      return i;
    let { calls: l, removed: a } = r(o), u = null;
    return l.sort((c, d) => c.start - d.start).map((c) => {
      var m;
      let { template: d, start: p, end: f } = c;
      if (a === null || ((m = a.starts[Ot(a, p)]) != null ? m : f) >= f)
        return { template: d, parameters: Rd(o, c.parts, f), start: p, end: f };
      u = u != null ? u : Zc(a, o);
      let g = c.parts.map((h) => h === Ct ? Ct : Ti(a, h));
      return { template: d, parameters: Rd(u, g, Ti(a, f)), start: p, end: f };
    });
  };
}
function Rd(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < n.length; o += 2) {
    let i = n[o], l = n[o + 1], a = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    l === Ct ? r.set(String(++s), e.slice(i, a)) : r.set(kn(e, i, l), kn(e, l + 1, a));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var vd = 6, Ck = /^(.+)-([0-5n])$/i, Td = /^(.+)-(?:.|\d\d)$/;
function Ad(e) {
  var t;
  let n = (t = Td.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && Ms(e) === null && ke.test(n);
}
function Ms(e) {
  var s;
  let n = Ck.exec(e), t = ((s = n == null ? void 0 : n[1]) != null ? s : e).toLowerCase();
  if (!ke.test(t) || Td.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? vd : Number(r) };
}
function Ed(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === vd ? "N" : t}`;
}

// src/core/exchange/record-fault.ts
function Nt(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}

// src/core/exchange/timezone.ts
var Nk = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Mk, $k] = [-720, 840];
function Od(e) {
  var s, o;
  let n = e === "" ? null : Nk.exec(e);
  if (n === null)
    return null;
  let t = Number((s = n[2]) != null ? s : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= Mk && r <= $k ? r : null;
}

// src/core/exchange/read-record-values.ts
var Ik = [
  "id",
  "skill",
  "level",
  "methods",
  "languages",
  "capacity",
  "region",
  "timezone",
  "for",
  "affiliate",
  "note",
  "since",
  "confirmed",
  "expires",
  "status",
  "until",
  "lang"
], Lk = ["capacity", "for"], Fk = 1e3;
function Nd(e, n, t, r = {}) {
  var S;
  let s = [], o = (k) => {
    var P;
    return ((P = t.get(k)) != null ? P : "").trim() || null;
  }, i = (k, P, ...A) => (s.push(Nt(k, P, ...A)), null), l = (k, P, A, ...R) => {
    var N;
    let C = o(k);
    return C === null ? null : (N = P(C)) != null ? N : i(k, A, j(C), ...R);
  }, a = (k, P, A) => {
    var C;
    let R = ((C = o(k)) != null ? C : "").split(";").map((N) => N.trim()).filter((N) => N !== "");
    return Array.from(new Set(R)).map((N) => {
      var O;
      return (O = P(N)) != null ? O : i(k, A(N), j(N));
    }).filter((N) => N !== null);
  }, u = (k, P) => l(k, (A) => Array.from(A).length <= P ? A : null, k, k, P), c = (k) => {
    let P = o(k);
    return P === null || Pe(P) ? P : i(k, "date", k, j(P));
  }, d = Dk(o("skill"), i, r), p = l("level", (k) => Cd(k, 1, Si), "level", Si), f = a("methods", (k) => xi.includes(k) ? k : null, () => "method"), g = (k) => {
    let P = c(k);
    return P !== null && r.date !== void 0 && P > r.date && i(k, "day-to-come", k, P), P;
  }, m = jk(a(
    "languages",
    Ms,
    (k) => Ad(k) ? "proficiency" : "language"
  ).map(Ed)), h = m.slice(0, vs);
  m.length > vs && i("languages", "many-languages", "languages", vs), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && i("languages", "no-language", "languages");
  let y = e === "offer", w = y ? l("capacity", (k) => Cd(k, 0, Fk), "capacity", "capacity") : null, b = {
    kind: e,
    user: n,
    id: l("id", (k) => Y.test(k) ? k : null, "id"),
    level: p,
    methods: xi.filter((k) => f.includes(k)),
    languages: h,
    capacity: w,
    region: u("region", Kc),
    timezone: l("timezone", Od, "timezone"),
    for: y ? o("for") : null,
    affiliate: u("affiliate", zc),
    note: o("note"),
    since: g("since"),
    confirmed: g("confirmed"),
    expires: c("expires"),
    status: (S = l("status", (k) => Qc.includes(k) ? k : null, "status")) != null ? S : "open",
    until: c("until")
  }, x = Ik.filter((k) => y || !Lk.includes(k));
  return t.forEach((k, P) => {
    r.allowsOthers !== !0 && !x.includes(P) && k.trim() !== "" && i(P, "unknown-parameter", j(P), x.join(", "));
  }), { values: d === null || h.length === 0 ? null : E(v({}, b), { skill: d }), faults: s };
}
function Dk(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: s = `${ln}/Skills.json` } = t, o = Y.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!o || r !== null && r.get(e) === null) {
    let l = e.startsWith("xn--") ? Qr(e) : e, a = r === null ? null : Cl(l, r);
    a === null ? n("skill", o ? "unknown-skill" : "no-such-skill", j(l), s) : n("skill", o ? "near-skill" : "near-skill-only", j(l), s, a.words, a.skill);
  }
  return o ? e : null;
}
function jk(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let s of e)
    n.set((r = (t = Ms(s)) == null ? void 0 : t.code) != null ? r : s, s);
  return Array.from(n.values());
}
function Cd(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var _k = 48;
function Md(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: o }, i) => `${o} ${i}`, s = e.map((o) => {
    let i = o.id !== null && !n.has(r(o, o.id));
    return i && n.add(r(o, o.id)), i;
  });
  return e.map((o, i) => {
    var u;
    if (s[i] === !0)
      return { record: E(v({}, o), { id: o.id }), faults: [] };
    let l = o.skill, a = (u = t.get(r(o, l))) != null ? u : 2;
    for (; n.has(r(o, l)); a++) {
      let c = `-${a}`;
      l = o.skill.slice(0, _k - c.length) + c;
    }
    return t.set(r(o, o.skill), a), n.add(r(o, l)), { record: E(v({}, o), { id: l }), faults: o.id === null ? [] : [Nt("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function $d(e, n, t = {}) {
  let r = je(n), s = e.map((i) => {
    let l = /* @__PURE__ */ new Map();
    return i.parameters.forEach((a, u) => l.set(u, Ts(a))), Nd(Wk(i), r, l, t);
  }), o = Md(
    s.map(({ values: i }) => i).filter((i) => i !== null)
  );
  return s.map(({ values: i, faults: l }, a) => {
    var c;
    let u = i === null ? void 0 : o.shift();
    return {
      call: e[a],
      record: (c = u == null ? void 0 : u.record) != null ? c : null,
      faults: u === void 0 ? l : [...l, ...u.faults]
    };
  });
}
function Id(e, n, t = ["User"]) {
  let r = `${n}/People/`, s = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : s !== -1 && t.includes(e.slice(0, s)) && (o = e.slice(s + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : je(o);
}
function Wk({ template: e }) {
  return e === jn.offer ? "offer" : "seek";
}

// src/core/exchange/steps/exchange-step.ts
var Fd = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Dd = ["learned", "partly", "not-met"];
function Ld(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Mi(e) {
  let n = e.lastIndexOf("/"), t = je(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !Y.test(r) ? null : `${t}/${r}`;
}
function jd(e) {
  return [Ld(e.seek), Ld(e.offer)];
}

// src/core/exchange/steps/read-steps.ts
var _d = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Bk = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Wd(e, n, t) {
  let r = je(n);
  return e.filter(({ template: s }) => s === Pi).map((s) => {
    let o = qk(s, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : E(v({}, o), { step: E(v({}, o.step), { at: t }) });
  });
}
function qk(e, n) {
  let t = [], r = (m, h, ...y) => (t.push(Vk(m, h, ...y)), null), s = (m) => {
    var h;
    return Ts((h = e.parameters.get(m)) != null ? h : "").trim() || null;
  }, o = (m, h, y, w) => {
    var x;
    let b = s(m);
    return b === null ? w ? r(m, "missing", m) : null : (x = h(b)) != null ? x : r(m, y, j(b), m);
  }, i = o("step", (m) => Fd.includes(m) ? m : null, "step", !0), l = o("seek", Mi, "key", !0), a = o("offer", Mi, "key", !0), u = o("at", (m) => {
    var h, y;
    return Pe((y = (h = Bk.exec(m)) == null ? void 0 : h[1]) != null ? y : "") ? m : null;
  }, "time", !0), c = o(
    "outcome",
    (m) => Dd.includes(m) ? m : null,
    "outcome",
    i === "confirm"
  ), d = o("on", (m) => Pe(m) ? m : null, "day", i === "meet"), p = o("skill", (m) => Y.test(m) ? m : null, "skill", !1);
  if (e.parameters.forEach((m, h) => {
    !_d.includes(h) && m.trim() !== "" && t.push(Nt(h, "unknown-parameter", j(h), _d.join(", ")));
  }), i === null || l === null || a === null || u === null || i === "confirm" && c === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [f, g] = jd({ seek: l, offer: a });
  return f === g ? (r("offer", "alone"), { call: e, step: null, faults: t }) : (n !== f && n !== g && r("seek", "not-yours", n), {
    call: e,
    step: {
      user: n,
      step: i,
      seek: l,
      offer: a,
      at: u,
      skill: p,
      outcome: i === "confirm" ? c : null,
      on: i === "meet" ? d : null,
      note: s("note")
    },
    faults: t
  });
}
function Vk(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/wikitext/same-calls.ts
function Bd(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: s, parameters: o }) => [s, Array.from(o)]));
  return t(e) === t(n);
}

// src/wiki/counting/page-histories.ts
function Gk(e, n) {
  return D(this, null, function* () {
    let t = n.filter((r) => r.first === null);
    for (let r = 0; t.length > 2 && r < 20; r++) {
      let s = yield e.revisions(t.map(({ known: o }) => o[o.length - 1].parentId), "without-texts");
      t = t.filter((o) => {
        let i = s.get(o.known[o.known.length - 1].parentId);
        return i === void 0 ? !1 : (o.known.push(i), o.first = i.parentId === 0 ? i : null, o.first === null);
      });
    }
    for (let r of n)
      r.first === null && (r.first = yield e.firstRevision(r.page.title));
  });
}
function Uk({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function $i(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function Hk(e, n, t, r) {
  return D(this, null, function* () {
    let { pageIds: s, titles: o } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: l, title: a } = i.page;
      (s.has(l) || o.has(a)) && (i.isRecombined = !0, i.first = yield e.firstRevision(a));
    }
  });
}
function Mt(e, n, t = null) {
  return D(this, null, function* () {
    let r = n.map((o) => ({
      page: o,
      known: o.history === void 0 ? [o.latest] : o.history.slice(),
      first: Uk(o),
      isRecombined: !1
    }));
    yield Gk(e, r);
    let s = t === null ? void 0 : $i(r.filter(({ page: o }) => o.history === void 0));
    return t !== null && s !== void 0 && (yield Hk(e, t, r, s)), r.filter((o) => o.first !== null);
  });
}
function qd(e, n, t) {
  return $s(e, n, (r) => {
    let s = t(r);
    return s !== null && Pr(r, s) ? s : null;
  });
}
function Pr({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function $s(e, n, t) {
  return D(this, null, function* () {
    var i;
    let r = /* @__PURE__ */ new Map();
    for (let l of n) {
      let a = t(l), u = l.isRecombined ? void 0 : l.known.find(({ user: d, userId: p }) => d === a && p !== 0), c = !l.isRecombined && (l.page.history !== void 0 || ((i = l.known[l.known.length - 1]) == null ? void 0 : i.parentId) === 0);
      if (a === null)
        r.set(l, null);
      else if (u !== void 0 || c)
        r.set(l, u != null ? u : null);
      else {
        let d = yield e.newestRevisionBy(l.page.title, a);
        r.set(l, (d == null ? void 0 : d.userId) === 0 ? null : d);
      }
    }
    let s = Array.from(r.values()).filter((l) => l !== null).filter((l) => {
      var a;
      return ((a = l.escaped) != null ? a : null) === null && l.text === null;
    }).map(({ id: l }) => l);
    if (s.length === 0)
      return r;
    let o = yield e.revisions(s, "with-texts");
    return new Map(Array.from(r, ([l, a]) => {
      var u;
      return [l, a === null ? null : (u = o.get(a.id)) != null ? u : a];
    }));
  });
}

// src/wiki/counting/template-calls.ts
function Is(e, n) {
  return D(this, null, function* () {
    var i, l;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), s = (i = t.get(10)) != null ? i : ["Template"], o = {};
    for (let a of n)
      for (let u of yield e.redirectsTo(`${(l = s[0]) != null ? l : "Template"}:${a}`))
        o[u.slice(u.indexOf(":") + 1)] = a;
    return Ni({ templates: n, redirects: o, templateNamespaces: s, extensionTags: r });
  });
}

// src/wiki/exchange/moved-pages.ts
var Qk = 5, zk = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Vd(e, n, t) {
  return D(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; o.length > 0 && i < Qk; i++) {
      let l = o.filter(({ there: { first: g } }) => g.text === null).map(({ there: { first: g } }) => g.id), a = l.length === 0 ? null : yield e.revisions(l, "with-texts"), u = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: g, there: { first: m } }) => {
        var y, w, b, x;
        let h = (x = zk.exec(((b = (w = m.text) != null ? w : (y = a == null ? void 0 : a.get(m.id)) == null ? void 0 : y.text) != null ? b : "").slice(0, 1e3))) == null ? void 0 : x[1];
        h !== void 0 && (u.set(g, h.replace(/_/g, " ").trim()), r.add(g));
      }), u.size === 0)
        break;
      let c = yield e.readPages(Array.from(new Set(u.values()))), d = yield Mt(e, Array.from(c.values()).map((g) => E(v({}, g), { pageId: 0 }))), p = new Map(d.map((g) => [g.page.title, g])), f = [];
      u.forEach((g, m) => {
        let h = p.get(g);
        h !== void 0 && Pr(h, t(m)) ? s.set(m, h) : h !== void 0 && f.push({ origin: m, there: h });
      }), o = f;
    }
    return { redirects: r, moved: s };
  });
}

// src/wiki/exchange/read-exchange.ts
var Kk = ["decline", "withdraw"];
function Gd(t) {
  return D(this, arguments, function* (e, n = {}) {
    var c, d;
    let { source: r, titles: s } = e, { namespaces: o } = yield r.siteInfo(), i = (d = (c = o.get(10)) == null ? void 0 : c[0]) != null ? d : "Template", l = /* @__PURE__ */ new Map(), a = r.pagesOfPeople(s.people(""), vi.map((h) => `${i}:${h}`));
    try {
      for (var p = we(a), f, g, m; f = !(g = yield p.next()).done; f = !1) {
        let h = g.value;
        l.set(h.title, h);
      }
    } catch (g) {
      m = [g];
    } finally {
      try {
        f && (g = p.return) && (yield g.call(p));
      } finally {
        if (m)
          throw m[0];
      }
    }
    let u = n.taxonomy === void 0 ? (yield r.readPages([s.skills()])).get(s.skills()) : void 0;
    return Xk(e, Array.from(l.values()), Jk(e, u, n));
  });
}
function Jk({ titles: e }, n, t) {
  var s;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = ft(be((s = n == null ? void 0 : n.latest.text) != null ? s : "").value);
  return v({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function Xk(s, o, i) {
  return D(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var R, C;
    let l = yield Is(e, vi), a = (yield e.siteInfo()).namespaces.get(2), u = /* @__PURE__ */ new Map();
    for (let N of t) {
      let O = Id(N.title, n.root, a);
      O !== null && u.set(N, O);
    }
    let c = yield Mt(e, Array.from(u.keys())), d = ({ page: N }) => u.get(N), p = yield $s(e, c, d), f = (N) => Pr(N, d(N)), { redirects: g, moved: m } = yield Vd(e, c.filter((N) => !f(N)), d), h = new Set(c.filter(f).map(({ page: N }) => N.title)), y = /* @__PURE__ */ new Map();
    m.forEach((N, O) => {
      h.has(N.page.title) || y.set(N, d(O));
    });
    let w = yield $s(
      e,
      Array.from(y.keys()),
      (N) => {
        var O;
        return (O = y.get(N)) != null ? O : null;
      }
    ), b = (N) => {
      var me, fe, Te, lt;
      let { page: { title: O, latest: I } } = N, M = !f(N), F = (me = p.get(N)) != null ? me : null, W = M ? null : F, U = m.get(N), oe = W !== null && W.id === I.id ? [] : l((fe = I.text) != null ? fe : "");
      return {
        title: O,
        latest: I,
        own: W,
        isMadeByOther: M,
        optOuts: M ? F : null,
        movedAway: U === void 0 ? null : (Te = w.get(U)) != null ? Te : null,
        isStrangers: M && (oe.length > 0 || g.has(N)),
        isChangedByOthers: !M && (W == null ? void 0 : W.id) !== I.id && !Bd(l((lt = W == null ? void 0 : W.text) != null ? lt : ""), oe)
      };
    }, x = /* @__PURE__ */ new Map();
    for (let N of c) {
      let O = d(N);
      x.set(O, [...(R = x.get(O)) != null ? R : [], N]);
    }
    let S = /* @__PURE__ */ new Map(), k = [], P = [], A = [];
    for (let N of Array.from(x.keys()).sort(ne)) {
      let O;
      try {
        O = Yk(N, ((C = x.get(N)) != null ? C : []).map(b), l, r);
      } catch (I) {
        k.push({ user: N, error: I });
        continue;
      }
      S.set(N, O), O.readings.forEach(({ record: I }) => {
        I !== null && P.push(I);
      }), O.steps.forEach((I) => A.push(I));
    }
    return { people: S, unread: k, records: P, steps: A, ownPages: /* @__PURE__ */ new Map() };
  });
}
function Yk(e, n, t, r) {
  var d, p, f;
  let s = n.slice().sort((g, m) => ne(g.title, m.title)), o = [], i = [], l = [], a = (g, m, h) => {
    Wd(g, e, m).forEach(({ step: y }) => {
      y !== null && h(y) && i.push(y);
    });
  }, u = (g) => g.filter(({ template: m }) => m === Ri).forEach((m) => l.push(m));
  for (let { title: g, own: m, optOuts: h, movedAway: y } of s) {
    let w = t((d = m == null ? void 0 : m.text) != null ? d : "");
    w.forEach((x) => o.push({ title: g, call: x })), a(w, m == null ? void 0 : m.timestamp, () => !0), u(w), u(t((p = h == null ? void 0 : h.text) != null ? p : ""));
    let b = t((f = y == null ? void 0 : y.text) != null ? f : "");
    a(b, y == null ? void 0 : y.timestamp, ({ step: x }) => Kk.includes(x)), u(b);
  }
  let c = o.filter(({ call: { template: g } }) => g === jn.offer || g === jn.seek);
  return {
    user: e,
    pages: s,
    readings: $d(c.map(({ call: g }) => g), e, r).map((g, m) => E(v({}, g), { title: c[m].title })),
    steps: i,
    preferences: l
  };
}

// src/wiki/counting/count-exchange.ts
function Ud(e, n) {
  return D(this, null, function* () {
    var l;
    let { source: t, titles: r } = e, { records: s } = yield Gd(e), o = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: i } = ft(be((l = o == null ? void 0 : o.latest.text) != null ? l : "").value);
    return Xc(s, n, i);
  });
}

// src/core/analysis/exact-sums.ts
var Hd = [1], Ls = [10], Zk = 40;
function Li(e) {
  let n = Kd(e);
  if (n !== null)
    return n.n === 0 ? null : n.sum / n.n;
  let { n: t, positive: r, negative: s, decimals: o } = Jd(e);
  if (t.length === 0)
    return null;
  let i = Xd(Rr(r, s), t, o);
  return $t(r, s) < 0 ? -i : i;
}
function zd(e) {
  let n = Kd(e);
  if (n !== null && n.n > 1 && n.n * Math.max(n.n, n.squares) <= Number.MAX_SAFE_INTEGER)
    return (n.n * n.squares - n.sum ** 2) / (n.n * (n.n - 1));
  let { n: t, positive: r, negative: s, squares: o, decimals: i } = Jd(e);
  if ($t(t, Hd) <= 0)
    return null;
  let l = Rr(r, s);
  return Xd(Rr(xn(t, o), xn(l, l)), xn(t, Rr(t, Hd)), 2 * i);
}
function Kd(e) {
  let [n, t, r] = [0, 0, 0];
  for (let { value: s, count: o } of e)
    if (n += o, t += s * o, r += s * s * o, !Number.isInteger(s) || !(r <= Number.MAX_SAFE_INTEGER) || n > Number.MAX_SAFE_INTEGER)
      return null;
  return { n, sum: t, squares: r };
}
function Jd(e) {
  let n = e.filter(({ count: s }) => s > 0).map(({ value: s, count: o }) => {
    let [i = "", l] = Math.abs(s).toExponential().split("e"), a = i.replace(".", ""), u = Number(l) - a.length + 1;
    return { digits: a, power: u, count: Qd(String(o)), isNegative: s < 0 };
  }), t = n.reduce((s, { power: o }) => Math.min(s, o), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: s, power: o, count: i, isNegative: l } of n) {
    let a = Qd(s + "0".repeat(o - t)), u = xn(a, i), c = l ? "negative" : "positive";
    r.n = Ii(r.n, i), r[c] = Ii(r[c], u), r.squares = Ii(r.squares, xn(u, a));
  }
  return r;
}
function Qd(e) {
  let n = [];
  for (let t = e.length; t > 0; t -= 7)
    n.push(Number(e.slice(Math.max(0, t - 7), t)));
  return Fi(n);
}
function Fi(e) {
  for (; e[e.length - 1] === 0; )
    e.pop();
  return e;
}
function $t(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = st(e, r) - st(n, r);
  return t;
}
function st(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function Ii(e, n) {
  let t = [], r = 0;
  for (let s = 0; s < Math.max(e.length, n.length) || r > 0; s++) {
    let o = st(e, s) + st(n, s) + r;
    r = Math.floor(o / 1e7), t.push(o % 1e7);
  }
  return t;
}
function Rr(e, n) {
  let [t, r] = $t(e, n) < 0 ? [n, e] : [e, n], s = 0;
  return Fi(t.map((o, i) => {
    let l = o - st(r, i) - s;
    return s = l < 0 ? 1 : 0, l + s * 1e7;
  }));
}
function xn(e, n) {
  let t = [];
  return e.forEach((r, s) => {
    let o = 0;
    for (let i = 0; i < n.length || o > 0; i++) {
      let l = r * st(n, i) + st(t, s + i) + o;
      o = Math.floor(l / 1e7), t[s + i] = l % 1e7;
    }
  }), Fi(t);
}
function Xd(e, n, t) {
  let [r, s, o] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; $t(r, xn(s, Ls)) >= 0; )
    s = xn(s, Ls), o++;
  for (; $t(r, s) < 0; )
    r = xn(r, Ls), o--;
  let i = "";
  for (let l = 0; l < Zk && r.length > 0; l++) {
    let a = 0;
    for (; $t(r, s) >= 0; )
      r = Rr(r, s), a++;
    i += String(a), r = xn(r, Ls);
  }
  return +`${i.slice(0, 1)}.${i.slice(1)}${r.length > 0 ? "1" : "0"}e${o}`;
}

// src/core/analysis/measures.ts
function Re(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function Di(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function It(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function _n(e, n) {
  return n === 0 ? null : e / n;
}
function Lt(e) {
  return Li(e);
}
function Yd(e) {
  let n = e.slice().sort((s, o) => s.value - o.value), t = Re(n), r = (s) => {
    let o = 0;
    return n.find(({ count: i }) => (o += i) > s).value;
  };
  return t === 0 ? null : Li([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((s) => ({ value: r(s), count: 1 })));
}
function Zd(e) {
  let n = zd(e);
  return n === null ? null : Math.sqrt(n);
}
function ot(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function Fs(e) {
  let n = Re(e);
  return n === 0 ? null : {
    numerator: Di(ot(e, "importance")) - Di(ot(e, "ability")),
    denominator: n
  };
}
function Ds(e) {
  let n = Fs(e);
  return n === null ? null : {
    numerator: n.numerator * Di(ot(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function ji(e) {
  let n = (t) => Re(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function _i(e) {
  let { negative: n, tied: t, positive: r } = ji(e), s = n + t + r;
  return s === 0 ? null : { numerator: 100 * (r - n), denominator: s };
}
function Ft(e, n) {
  let t = Le(n.importance), r = Fe(n.ability);
  return Re(e.filter(
    ({ importance: s, ability: o }) => t.includes(s) && r.includes(o)
  ));
}

// src/core/analysis/question-results.ts
function em(e, n, t) {
  var a;
  let { choices: r, kind: s, question: o } = n, i = s !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(ne) : r.map((u) => u.value).filter((u) => !t.includes(u)), l = q();
  for (let u of i) {
    let c = (a = e.counts.get(u)) != null ? a : 0;
    l[u] = { count: c, share: _n(c, e.n) };
  }
  return v(v(v({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: l,
    unknown: rs(e.unknown)
  }, s === "number" ? { summary: js(ex(e)) } : {}), o.type === "rating" || o.type === "matrix" ? nx(e, mt(r != null ? r : [], t), i.length) : {}), o.type === "ranking" ? { places: tx(e, i) } : {});
}
function ex(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function js(e) {
  return { mean: Lt(e), sd: Zd(e), median: Yd(e) };
}
function nx(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([s, o]) => {
    var i;
    return { value: o, count: (i = e.counts.get(s)) != null ? i : 0 };
  });
  return {
    summary: js(r),
    topTwo: vr(r, Le(n)),
    bottomTwo: vr(r, Fe(n))
  };
}
function vr(e, n) {
  let [t, r] = [Re(e.filter(({ value: s }) => n.includes(s))), Re(e)];
  return { count: t, share: _n(t, r), interval: wn(t, r) };
}
function tx(e, n) {
  var r, s, o;
  let t = q();
  for (let i of n) {
    let l = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), a = q();
    l.forEach(({ value: u, count: c }) => {
      a[String(u)] = c;
    }), t[i] = { first: (o = (s = e.places.get(i)) == null ? void 0 : s.get(1)) != null ? o : 0, meanPlace: Lt(l), counts: a };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function om(e, n, t) {
  var a;
  let [r, s] = [nm(e, "canTeach"), nm(e, "wantToLearn")], o = new Set((a = z(e)) == null ? void 0 : a.grid.rows.map(({ value: u }) => u));
  for (let u of [s, r])
    rx(u, e, n).forEach((c) => o.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(ne).forEach((u) => o.add(u));
  let l = q();
  return o.forEach((u) => {
    var g, m;
    let c = tm(r, u, n), d = tm(s, u, n), p = t === null ? null : (g = t.offers.get(u)) != null ? g : 0, f = t === null ? null : (m = t.seeks.get(u)) != null ? m : 0;
    l[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: p,
      seeks: f,
      surveyDifference: rm(d, c),
      surveyRatio: sm(d, c),
      exchangeDifference: rm(f, p),
      exchangeRatio: sm(f, p)
    };
  }), l;
}
function nm(e, n) {
  let t = H(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : ue(t)[0];
}
function rx(e, n, t) {
  var o, i;
  if (e === void 0)
    return [];
  let r = Xe(dt(e.question)).map(({ value: l }) => l);
  return (e.choices !== null ? e.choices.map(({ value: l }) => l) : Array.from((i = (o = t.get(e.name)) == null ? void 0 : o.counts.keys()) != null ? i : []).sort(ne)).filter((l) => !r.includes(l) && !n.notInStatistics.includes(l));
}
function tm(e, n, t) {
  var r, s;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: o }) => o === n) ? null : (s = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? s : 0;
}
function rm(e, n) {
  return e === null || n === null ? null : e - n;
}
function sm(e, n) {
  return e === null || n === null ? null : _n(e, n);
}

// src/core/analysis/rating-layout.ts
function Tr(e) {
  let n = z(e), t = (o) => {
    let i = n == null ? void 0 : n.grid.columns.find((a) => a.name === o), l = ["", ...i === void 0 ? [] : i.choices.map(({ value: a }) => a)];
    return { codes: l, places: new Map(l.map((a, u) => [a, u])) };
  }, [r, s] = [t("importance"), t("ability")];
  return {
    rows: n === null ? [] : n.grid.rows.map(({ value: o }) => ({
      skill: o,
      importance: An(n.grid.name, o, "importance"),
      ability: An(n.grid.name, o, "ability")
    })),
    importance: r,
    ability: s,
    size: r.codes.length * s.codes.length
  };
}
function _s(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/survey/codebook.ts
var Z = 0;
function sx() {
  let e = [[]], n = /* @__PURE__ */ new Map();
  return {
    codes: e,
    numberOf: (t, r = 1 / 0) => {
      let s = n.get(t);
      if (s !== void 0 || e.length > r)
        return s != null ? s : Z;
      let o = le(t), i = e.push([o]) - 1;
      return n.set(o, i), i;
    }
  };
}
function Ws(e) {
  let n = J(e);
  return {
    parameters: n,
    places: new Map(n.map(({ name: t }, r) => [t, r])),
    numbers: n.map(sx)
  };
}

// src/core/survey/coded-values.ts
var Ar, Dt, Sn = class {
  /**
   * @param numbers
   * @param read - Gives the codes, or the text; asked at most once
   */
  constructor(n, t) {
    ze(this, Ar);
    ze(this, Dt, null);
    this.numbers = n, vn(this, Ar, t);
  }
  get codes() {
    var n;
    return vn(this, Dt, (n = Ae(this, Dt)) != null ? n : Ae(this, Ar).call(this)), Ae(this, Dt);
  }
};
Ar = new WeakMap(), Dt = new WeakMap();
var jt, Bs, on = class {
  constructor(n, t, r) {
    ze(this, jt);
    this.book = n, this.numbers = t, this.others = r;
  }
  /** What was given to the parameter at a place. */
  at(n) {
    var r, s;
    let t = this.numbers[n];
    return t === Z ? void 0 : t > 0 ? (r = this.book.numbers[n]) == null ? void 0 : r.codes[t] : (s = this.others[-1 - t]) == null ? void 0 : s.codes;
  }
  get size() {
    let n = 0;
    for (let t = 0; t < this.numbers.length; t++)
      n += this.numbers[t] === Z ? 0 : 1;
    return n;
  }
  get(n) {
    let t = this.book.places.get(n);
    return t === void 0 ? void 0 : this.at(t);
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    this.book.parameters.forEach(({ name: t }, r) => {
      let s = this.at(r);
      s !== void 0 && n(s, t, this);
    });
  }
  entries() {
    return Ke(this, jt, Bs).call(this).entries();
  }
  keys() {
    return Ke(this, jt, Bs).call(this).keys();
  }
  values() {
    return Ke(this, jt, Bs).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
jt = new WeakSet(), Bs = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};

// src/core/analysis/choice-tally.ts
function lm() {
  return {
    n: 0,
    missing: 0,
    notAsked: 0,
    notInStatistics: 0,
    unusable: 0,
    changedVersion: 0,
    counts: /* @__PURE__ */ new Map(),
    unknown: /* @__PURE__ */ new Map(),
    places: /* @__PURE__ */ new Map()
  };
}
var am = [], ox = /^[a-z][a-z0-9_]{1,62}$/;
function um(e, n) {
  let { kind: t, isMultiple: r, question: s } = e;
  if (t === "text")
    return (a, u, c) => {
      a[u.length === 0 ? "missing" : "n"] += c;
    };
  if (t === "number")
    return (a, u, c) => {
      let d = u.length === 1 ? Et(u[0]) : null;
      a[u.length === 0 ? "missing" : d === null ? "unusable" : "n"] += c, d !== null && ve(a.counts, le(d), c);
    };
  let o = new Set(n), i = cm(e), l = s.type === "ranking";
  return (a, u, c) => {
    if (u.length === 0) {
      a.missing += c;
      return;
    }
    let { counts: d } = a, [p, f] = [0, !1];
    for (let g of r || u.length === 1 ? u : [u.join(";")]) {
      let m = d.get(g);
      m === void 0 && o.has(g) ? f = !0 : m !== void 0 || i(g) ? (p++, d.set(m === void 0 ? le(g) : g, (m != null ? m : 0) + c), l && ve(Or(a.places, g, () => /* @__PURE__ */ new Map()), p, c)) : ve(a.unknown, _t(g), c);
    }
    a[p > 0 ? "n" : f ? "notInStatistics" : "unusable"] += c;
  };
}
function qs(e, n) {
  let t = new Set(n), r = cm(e), s = (o) => !t.has(o) && r(o);
  return (o) => !e.isMultiple && o.length > 1 ? am : o.every(s) ? o : o.filter(s);
}
var im = 60;
function _t(e) {
  return le(e.length <= im ? e : `${e.slice(0, im - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function cm({ choices: e, question: n }) {
  if (e !== null) {
    let s = new Set(e.map((o) => o.value));
    return (o) => s.has(o);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? ke : t === "wikis" ? ox : Y;
  return (s) => r.test(s);
}
function Pn(e, n) {
  var t;
  return Er((t = e.get(n)) != null ? t : am);
}
function Er(e) {
  if (ix(e))
    return e;
  let n = e.map((t) => t.trim()).filter((t) => t !== "");
  return n.length < 2 ? n : Array.from(new Set(n));
}
function ix(e) {
  for (let n = 0; n < e.length; n++) {
    let t = e[n], [r, s] = [t.charCodeAt(0), t.charCodeAt(t.length - 1)];
    if (!(r > 32 && r < 128 && s > 32 && s < 128) || n > 0 && e.indexOf(t) < n)
      return !1;
  }
  return !0;
}
function ve(e, n, t) {
  var r;
  e.set(n, ((r = e.get(n)) != null ? r : 0) + t);
}
function Or(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let s = t();
  return e.set(n, s), s;
}

// src/core/analysis/skill-tally.ts
function Vs(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function pm(e, n) {
  let [t, r] = [fm(e, "canTeach"), fm(e, "wantToLearn")], s = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: o, strange: i, changedVersion: l } = s, { rows: a, size: u, importance: c, ability: d } = n, p = lx(n);
  return (f, g) => {
    i.length = 0, l.length = 0;
    let m = f instanceof on && g.size === 0;
    m && p.read(f, o);
    for (let h = 0; h < a.length; h++) {
      if (m && o[h] >= 0)
        continue;
      let y = a[h], [w, b] = [dm(f, y.importance), dm(f, y.ability)], [x, S] = [c.places.get(w), d.places.get(b)];
      o[h] = -1, g.size > 0 && (w !== "" && g.has(y.importance) || b !== "" && g.has(y.ability)) ? l.push(y.skill) : x === void 0 || S === void 0 ? i.push([y.skill, _t(w), _t(b)]) : o[h] = h * u + x * d.codes.length + S;
    }
    return s.canTeach = t(f, g), s.wantToLearn = r(f, g), s;
  };
}
function lx({ rows: e, size: n, importance: t, ability: r }) {
  let s = null, o = [];
  function i(l, a) {
    let u = o[a], c = (f) => {
      var g;
      return Er((g = l.at(f)) != null ? g : []).join(";");
    }, [d, p] = [t.places.get(c(u.importance)), r.places.get(c(u.ability))];
    return d === void 0 || p === void 0 ? -1 : a * n + d * r.codes.length + p;
  }
  return {
    read: (l, a) => {
      var c, d, p;
      if (l.book !== s) {
        s = l.book;
        let { places: f } = s;
        o = e.map((g) => {
          var m, h;
          return { importance: (m = f.get(g.importance)) != null ? m : NaN, ability: (h = f.get(g.ability)) != null ? h : NaN, cells: [] };
        });
      }
      let { numbers: u } = l;
      for (let f = 0; f < o.length; f++) {
        let g = o[f], [m, h] = [(c = u[g.importance]) != null ? c : Z, (d = u[g.ability]) != null ? d : Z];
        if (m < 0 || h < 0) {
          a[f] = -1;
          continue;
        }
        let y = (p = g.cells[m]) == null ? void 0 : p[h];
        if (y !== void 0) {
          a[f] = y;
          continue;
        }
        let w = i(l, f);
        ax(g.cells, m)[h] = w, a[f] = w;
      }
    }
  };
}
function ax(e, n) {
  var r;
  let t = (r = e[n]) != null ? r : [];
  return e[n] = t, t;
}
function dm(e, n) {
  let t = Pn(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var mm = [];
function fm(e, n) {
  let t = H(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : ue(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => mm;
  let { name: s } = r, o = qs(r, e.notInStatistics);
  return (i, l) => l.has(s) ? mm : o(Pn(i, s));
}
function Gs(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let s = n.cells[r];
    s >= 0 && t[s]++;
  }
  for (let [r, s, o] of n.strange)
    Wi(Or(e.strange, r, () => /* @__PURE__ */ new Map()), s, o, 1);
  for (let r of n.changedVersion)
    ve(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    ve(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    ve(e.wantToLearn, r, 1);
}
function Bi(e, n, t) {
  var s, o, i;
  let r = /* @__PURE__ */ new Map();
  for (let l = 0; l < n.size; l++) {
    let a = e.cells[t * n.size + l];
    if (a > 0) {
      let { importance: u, ability: c } = _s(n, l);
      Wi(r, u, c, a);
    }
  }
  return (i = e.strange.get((o = (s = n.rows[t]) == null ? void 0 : s.skill) != null ? o : "")) == null || i.forEach((l, a) => l.forEach((u, c) => {
    Wi(r, a, c, u);
  })), r;
}
function Wi(e, n, t, r) {
  ve(Or(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function hm(e, n) {
  let t = q(), r = z(e);
  if (r === null)
    return t;
  let s = Tr(e), o = wm(e), i = r.grid.rows.map(({ value: a }, u) => {
    let c = Bi(n, s, u);
    return { skill: a, cells: c, pairs: bm(c, r) };
  }), l = ts(i.map(({ pairs: a }) => ({
    mwds: Ds(a),
    rds: _i(a),
    highNeed: Re(a) === 0 ? null : { numerator: Ft(a, r), denominator: Re(a) }
  })));
  return i.forEach(({ skill: a, cells: u, pairs: c }, d) => {
    var h, y, w, b, x, S, k, P, A, R, C;
    let p = Re(c), f = (h = n.changedVersion.get(a)) != null ? h : 0, g = (w = (y = u.get("")) == null ? void 0 : y.get("")) != null ? w : 0, m = Ft(c, r);
    t[a] = v({
      n: p,
      missing: g,
      incomplete: n.counted - p - g - f,
      changedVersion: f,
      importance: gm(r.importance, c, "importance", u, e.notInStatistics),
      ability: gm(r.ability, c, "ability", u, e.notInStatistics),
      gap: It(Fs(c)),
      mwds: It(Ds(c)),
      rds: It(_i(c)),
      discrepancies: ji(c),
      highNeed: _n(m, p),
      highNeedCount: m,
      highNeedInterval: wn(m, p),
      rankByMwds: (x = (b = l[d]) == null ? void 0 : b.rankByMwds) != null ? x : null,
      rankByRds: (k = (S = l[d]) == null ? void 0 : S.rankByRds) != null ? k : null,
      rankByHighNeed: (A = (P = l[d]) == null ? void 0 : P.rankByHighNeed) != null ? A : null,
      rankDifference: (C = (R = l[d]) == null ? void 0 : R.rankDifference) != null ? C : null
    }, o(n, a));
  }), t;
}
function ym(e) {
  let n = z(e);
  if (n === null)
    return ({ counted: s }) => ({ counted: s, skills: {} });
  let t = Tr(e), r = wm(e);
  return (s) => {
    let o = q();
    return t.rows.forEach(({ skill: i }, l) => {
      let a = bm(Bi(s, t, l), n), u = Ft(a, n);
      o[i] = v({
        n: Re(a),
        importance: Lt(ot(a, "importance")),
        ability: Lt(ot(a, "ability")),
        gap: It(Fs(a)),
        mwds: It(Ds(a)),
        highNeed: _n(u, Re(a)),
        highNeedCount: u
      }, r(s, i));
    }), { counted: s.counted, skills: o };
  };
}
function bm(e, n) {
  let t = [];
  return e.forEach((r, s) => r.forEach((o, i) => {
    let l = n.importance.get(s), a = n.ability.get(i);
    l !== void 0 && a !== void 0 && t.push({ importance: l, ability: a, count: o });
  })), t;
}
function gm(e, n, t, r, s) {
  let o = ot(n, t), i = q();
  e.forEach((u, c) => {
    i[c] = Re(o.filter((d) => d.value === u));
  });
  let l = 0, a = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, p) => {
    var g;
    let f = t === "importance" ? c : p;
    s.includes(f) ? l += d : f !== "" && !e.has(f) && a.set(f, ((g = a.get(f)) != null ? g : 0) + d);
  })), E(v({
    n: Re(o)
  }, js(o)), {
    counts: i,
    topTwo: vr(o, Le(e)),
    bottomTwo: vr(o, Fe(e)),
    notInStatistics: l,
    unknown: rs(a)
  });
}
function wm(e) {
  let n = (s) => {
    var a;
    let o = H(e).find((u) => u.name === e.measures[s]), i = o === void 0 ? void 0 : ue(o)[0], l = new Set((a = i == null ? void 0 : i.choices) == null ? void 0 : a.map(({ value: u }) => u));
    return (u, c) => {
      var d;
      return i !== void 0 && (i.choices === null || l.has(c)) ? (d = u[s].get(c)) != null ? d : 0 : null;
    };
  }, [t, r] = [n("canTeach"), n("wantToLearn")];
  return (s, o) => ({ canTeach: t(s, o), wantToLearn: r(s, o) });
}

// src/core/analysis/version-tally.ts
var Cr = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function km(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, s]) => [
    r,
    Pt(s, e)
  ]));
  return n.current !== null && t.set(n.current, Cr), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function xm(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: s = null }) => {
    var i;
    let o = r !== null && s === null && t.has(r) ? r : null;
    return ve(n, o, 1), (o === null ? Cr : (i = t.get(o)) != null ? i : Cr).changedParameters;
  };
}
function Sm(e) {
  let { versions: n, differences: t, counts: r } = e, s = (o) => o != null ? o : 1 / 0;
  return Array.from(r).sort(([o], [i]) => s(o) - s(i)).map(([o, i]) => {
    var u;
    let { changed: l, reworded: a } = o === null ? Cr : (u = t.get(o)) != null ? u : Cr;
    return {
      revision: o,
      counted: i,
      isCurrent: o !== null && o === n.current,
      isKnown: o !== null,
      changed: l,
      reworded: a
    };
  });
}

// src/core/analysis/compute-results.ts
function Pm(e, n, t = {}) {
  let { excluded: r = [], exchange: s = null } = ux(t) ? { excluded: t } : t, o = ym(e), i = q();
  for (let l of n.parameters) {
    let a = n.questions.get(l.name);
    a !== void 0 && (i[l.name] = em(a, l, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: cx(r),
    questions: i,
    skills: hm(e, n.skills),
    balance: om(e, n.questions, s),
    breakdowns: n.breakdowns.map((l) => dx(e, l, o)),
    versions: Sm(n.versions)
  };
}
function ux(e) {
  return Array.isArray(e);
}
function cx(e) {
  return e.slice().sort((n, t) => {
    var r, s, o, i, l, a;
    return ((r = n.line) != null ? r : 0) - ((s = t.line) != null ? s : 0) || ne(n.page, t.page) || ne((o = n.community) != null ? o : "", (i = t.community) != null ? i : "") || ne(n.reason, t.reason) || ((l = n.revision) != null ? l : 0) - ((a = t.revision) != null ? a : 0);
  });
}
function dx(e, { dimension: n, groups: t, ungrouped: r }, s) {
  var c, d;
  let o = H(e).find(({ name: p }) => p === n.question), i = (d = o === void 0 || (c = ue(o)[0]) == null ? void 0 : c.choices) != null ? d : [], l = new Map(i.map(({ value: p }, f) => [p, f])), a = (p) => {
    var f;
    return (f = l.get(p)) != null ? f : l.size;
  }, u = q();
  for (let p of Array.from(t.keys()).sort((f, g) => a(f) - a(g) || ne(f, g))) {
    let f = t.get(p);
    f !== void 0 && (u[p] = s(f));
  }
  return E(v({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function vm(e, n, t) {
  let r = mx(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: o }) => o === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function Tm(e, n, t, r, s) {
  let o = Array.from(t.values()).reduce((a, { length: u }) => a + u, 0), i = Math.max(s.minCell, Math.ceil(o / 2));
  return s.status === "closed" || s.status === "archived" || r.accounts === 0 || r.accounts >= i || Rm(e) <= Rm(n.published) ? null : i;
}
function Am(e) {
  return typeof e == "object" && e !== null && (T(e) && e.withheld === "little-change" || Object.keys(e).some((n) => Am(e[n])));
}
function Rm({ breakdowns: e, questions: n, skills: t }) {
  return [
    ...Object.keys(n).map((s) => n[s]),
    ...Object.keys(t).map((s) => t[s]),
    ...e
  ].filter(Am).length;
}
function mx(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((s, o) => {
    var c;
    let i = (c = e.get(o)) != null ? c : [], [l, a, u] = [0, 0, 0];
    for (; l < i.length && a < s.length; ) {
      let [d, p] = [i[l], s[a]];
      u += +(d === p), l += +(d <= p), a += +(p <= d);
    }
    t += s.length - u, r += i.length - u;
  }), e.forEach((s, o) => {
    r += n.has(o) ? 0 : s.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}

// src/core/survey/conditions/resolution-order.ts
function Nr(e) {
  let n = Om(e), t = /* @__PURE__ */ new Map();
  return Cm(n).forEach((r) => r.forEach((s) => {
    let o = !Nm(r);
    t.set(s, {
      element: s.element,
      parent: s.parent && t.get(s.parent),
      visibleIf: o ? s.element.visibleIf : null,
      items: o ? s.items : []
    });
  })), Array.from(t.values());
}
function Em(e) {
  let n = Om(e);
  return Cm(n).filter(Nm).map((t) => t.map(({ element: r }) => r.name));
}
function Wt(e) {
  return "isRequired" in e;
}
function Mr(e) {
  return e.split(".", 1)[0];
}
function Om(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (s, o) => {
    let i = { element: s, parent: o, items: fx(s), needs: o === null ? [] : [o] };
    n.push(i), Wt(s) ? t.set(s.name, i) : "elements" in s && s.elements.forEach((l) => r(l, i));
  };
  return e.pages.forEach((s) => r(s, null)), n.forEach(({ element: s, items: o, needs: i }) => {
    var l;
    o.map(({ visibleIf: a }) => a).concat((l = s.visibleIf) != null ? l : []).forEach((a) => pe(a).forEach((u) => {
      let c = t.get(Mr(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function fx(e) {
  let n = [], t = (r, s, o = "") => r.forEach(({ value: i, visibleIf: l, isRetired: a }) => {
    l !== null && !a && n.push({ isRow: s, column: o, value: i, visibleIf: l });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: s }) => t(s, !1, r)), n;
}
function Cm(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [], s = (o) => {
    let i = t.size;
    t.set(o, i), r.push(o);
    let l = i;
    for (let a of o.needs) {
      let u = t.get(a);
      u === void 0 ? l = Math.min(l, s(a)) : r.includes(a) && (l = Math.min(l, u));
    }
    if (l === i) {
      let a = r.splice(r.indexOf(o));
      n.push(a.length > 1 ? e.filter((u) => a.includes(u)) : a);
    }
    return l;
  };
  return e.forEach((o) => {
    t.has(o) || s(o);
  }), n;
}
function Nm(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function Mm(e) {
  let n = Nr(e), t = n.filter(Vi), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: o }) => {
    Wt(o) && r.set(o.name, o);
  });
  let s = (o) => {
    var i;
    return ((i = r.get(o)) == null ? void 0 : i.type) === "ranking";
  };
  return (o) => {
    let i = gx(o), l = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Set(), u = (p) => px(i.values().get(p), r.get(p)), c = ({ expression: p }) => ls(p, u, s) === !0;
    for (let p of t) {
      let { element: { name: f }, parent: g, visibleIf: m } = p;
      if (g !== null && l.has(g) || m !== null && !c(m)) {
        l.add(p), a.add(qi(f, g === null)), i.reduce(f, () => []);
        continue;
      }
      let h = p.items.filter((y) => !Ze(y.visibleIf, u, s));
      h.length > 0 && (h.forEach(({ value: y, isRow: w, column: b }) => a.add($r(f, w, y, b))), i.reduce(f, (y, w) => {
        let [, b = "", x = ""] = w.split(".");
        return a.has($r(f, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in p.element ? y : y.filter((S) => !a.has($r(f, !1, S, x)))
        );
      }));
    }
    let d = {
      isShown: (p) => !a.has(qi(p, !1)),
      isPageShown: (p) => !a.has(qi(p, !0)),
      isChoiceShown: (p, f, g = "") => !a.has($r(p, !1, f, g)),
      isRowShown: (p, f) => !a.has($r(p, !0, f, "")),
      isRequired(p) {
        let f = r.get(p);
        return f !== void 0 && !f.isRetired && d.isShown(p) && (f.requiredIf === null ? f.isRequired : c(f.requiredIf));
      },
      values: i.values()
    };
    return d;
  };
}
function Us(e) {
  return new Set(Nr(e).filter((n) => Wt(n.element) && Vi(n)).map(({ element: n }) => n.name));
}
function Vi(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && Vi(e.parent);
}
function qi(e, n) {
  return `${n} ${e}`;
}
function $r(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function px(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, s = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && s && isFinite(Number(r)) ? Number(r) : r;
}
function gx(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, s) {
      var o;
      t.size === 0 && e.forEach((i, l) => {
        var u;
        let a = Mr(l);
        t.set(a, [...(u = t.get(a)) != null ? u : [], l]);
      });
      for (let i of (o = t.get(r)) != null ? o : []) {
        let l = e.get(i), a = s(l, i);
        a.length < l.length && (n = n != null ? n : new Map(e), a.length > 0 ? n.set(i, a) : n.delete(i));
      }
    }
  };
}

// src/core/analysis/breakdown-tally.ts
function $m(e) {
  let n = [
    { by: "language", question: null, isPartition: !0 },
    { by: "community", question: null, isPartition: !0 }
  ];
  for (let t of e.measures.groupBy) {
    let r = H(e).find((o) => o.name === t), s = r === void 0 ? void 0 : ue(r)[0];
    s !== void 0 && s.kind === "codes" && s.row === null && s.question.type !== "ranking" && n.push({ by: "question", question: t, isPartition: !s.isMultiple });
  }
  return n;
}
function Im(e, n, t) {
  let { groups: r, dimension: { by: s, question: o } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = Vs(t), r.set(le(u), d)), Gs(d, c);
  };
  if (s !== "question" || o === null)
    return (u, c, d, p) => {
      var g;
      let f = (g = s === "language" ? u.language : u.community) != null ? g : null;
      f === null || s === "language" && !r.has(f) && !ke.test(f) ? e.ungrouped++ : i(f, p);
    };
  let l = J(n).find(({ name: u }) => u === o), a = l === void 0 ? null : qs(l, n.notInStatistics);
  return (u, c, d, p) => {
    let f = a === null || d.has(o) ? [] : a(Pn(c, o));
    f.length === 0 && e.ungrouped++;
    for (let g of f)
      i(g, p);
  };
}

// src/core/analysis/number-counts.ts
var yx = 16;
function Lm(e, n) {
  let t = e.map((r) => {
    var o, i, l;
    let s = (o = n.places.get(r.name)) != null ? o : NaN;
    return E(v({}, r), { place: s, codes: (l = (i = n.numbers[s]) == null ? void 0 : i.codes) != null ? l : [], byNumber: new Uint32Array(yx) });
  });
  return {
    add: (r) => {
      var o;
      let { numbers: s } = r;
      for (let i = 0; i < t.length; i++) {
        let l = t[i], a = (o = s[l.place]) != null ? o : Z;
        if (a < 0) {
          l.count(l.tally, Pn(r, l.name), 1);
          continue;
        }
        if (a >= l.byNumber.length) {
          let u = new Uint32Array(2 * a);
          u.set(l.byNumber), l.byNumber = u;
        }
        l.byNumber[a]++;
      }
    },
    settle: () => {
      for (let { tally: r, count: s, codes: o, byNumber: i } of t)
        i.forEach((l, a) => {
          l > 0 && s(r, a === Z ? [] : Er(o[a]), l);
        }), i.fill(0);
    }
  };
}

// src/core/analysis/tally.ts
function Hs(e, n = ur) {
  let t = z(e), r = Tr(e), s = J(e).filter(({ question: b, column: x }) => t === null || b !== t.grid || x === null || !rn.includes(x.name)), o = Us(e), i = s.map((b) => ({
    name: b.name,
    question: b.question.name,
    row: b.row,
    isConditional: o.has(b.question.name),
    tally: lm(),
    count: um(b, e.notInStatistics)
  })), l = $m(e).map(
    (b) => ({ dimension: b, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), a = l.map((b) => Im(b, e, r)), u = pm(e, r), c = o.size === 0 ? null : Mm(e), d = Vs(r), p = km(e, n), f = xm(p), g = new Map(i.map((b) => [b.name, b.tally])), m = /* @__PURE__ */ new Map(), h = (b) => {
    var S;
    let x = (S = m.get(b)) != null ? S : Lm(i, b);
    return m.set(b, x), x;
  }, y = (b, x, S, k) => {
    for (let P of i) {
      let A = Pn(b, P.name);
      x !== null && !x.has(P.question) || S !== null && P.isConditional && !(S.isShown(P.question) && (P.row === null || S.isRowShown(P.question, P.row.value))) ? P.tally.notAsked++ : k.size > 0 && A.length > 0 && k.has(P.name) ? P.tally.changedVersion++ : P.count(P.tally, A, 1);
    }
  }, w = {
    survey: e,
    parameters: s,
    layout: r,
    counted: 0,
    get questions() {
      return m.forEach((b) => b.settle()), g;
    },
    skills: d,
    breakdowns: l,
    versions: p,
    add(b) {
      w.counted++;
      let x = f(b), { questions: S = null } = b, k = S === null ? b.values : bx(b.values, S), P = c === null ? null : c(k), A = P === null ? k : P.values;
      S === null && P === null && x.size === 0 && A instanceof on ? h(A.book).add(A) : y(A, S, P, x);
      let R = u(A, x);
      Gs(d, R);
      for (let C of a)
        C(b, A, x, R);
    }
  };
  return w;
}
function bx(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function Qs(e, n) {
  e.add(n);
}

// src/core/analysis/wave-pairs.ts
function Dm(e, n, t = { before: ur, now: ur }) {
  let r = /* @__PURE__ */ new Map(), s = (...f) => {
    var h;
    let g = JSON.stringify(f), m = (h = r.get(g)) != null ? h : r.size;
    return r.set(g, m), m;
  }, [o, i, l, a] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()], u = /* @__PURE__ */ new Map(), c = 0, d = (f, ...g) => {
    let m = s(...g);
    return u.set(m, f), m;
  }, p = (f, g) => {
    var m, h, y, w;
    return {
      n: (m = o.get(f)) != null ? m : 0,
      before: (h = i.get(g)) != null ? h : 0,
      now: (y = l.get(g)) != null ? y : 0,
      both: (w = a.get(g)) != null ? w : 0
    };
  };
  return {
    read: {
      before: Fm(e, t.before, s, d),
      now: Fm(n, t.now, s, d)
    },
    add(f, g) {
      c++;
      let [m, h] = [new Set(g.about), new Set(g.said)], y = new Set(f.about.filter((b) => m.has(b))), w = (b) => {
        var x;
        return y.has((x = u.get(b)) != null ? x : -1);
      };
      y.forEach((b) => ve(o, b, 1)), f.said.filter(w).forEach((b) => {
        ve(i, b, 1), h.has(b) && ve(a, b, 1);
      }), g.said.filter(w).forEach((b) => ve(l, b, 1));
    },
    result: () => ({
      accounts: c,
      choice: (f, g) => p(s("question", f), s("choice", f, g)),
      highNeed: (f) => p(s("skill", f), s("need", f))
    })
  };
}
function Fm(e, n, t, r) {
  let s = z(e), o = Hs(e, n), { layout: i, questions: l, skills: a } = o, u = Array.from({ length: i.size }, (c, d) => {
    let { importance: p, ability: f } = _s(i, d), [g, m] = [s == null ? void 0 : s.importance.get(p), s == null ? void 0 : s.ability.get(f)], h = s !== null && g !== void 0 && m !== void 0;
    return { isPair: h, isNeed: h && Ft([{ importance: g, ability: m, count: 1 }], s) > 0 };
  });
  return (c) => {
    let d = { about: [], said: [] };
    return Qs(o, c), l.forEach((p, f) => {
      if (p.n > 0) {
        let g = t("question", f);
        d.about.push(g), p.counts.forEach((m, h) => d.said.push(r(g, "choice", f, h)));
      }
      p.n = 0, p.counts.clear();
    }), i.rows.forEach(({ skill: p }, f) => {
      for (let g = 0; g < i.size; g++) {
        let m = u[g];
        if (a.cells[f * i.size + g] !== 0 && m.isPair) {
          let h = t("skill", p);
          d.about.push(h), m.isNeed && d.said.push(r(h, "need", p));
        }
      }
    }), a.cells.fill(0), d;
  };
}

// src/core/analysis/one-answer-per-account.ts
function _m(e, n = null) {
  let { page: t, user: r, revision: s, community: o = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: s };
  return n === null || o === null || o === n ? i : E(v({}, i), { community: o });
}
function wx(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function kx(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || ne(n.community, e.community) || ne(e.content, n.content);
}
function Wm(e, n) {
  let t = ({ timestamp: r, revision: s, community: o }) => ({ place: 0, time: wx(r), revision: s, community: o != null ? o : "", content: "" });
  return kx(t(e), t(n)) >= 0;
}
function Wn(e) {
  return bo.test(e) ? e : xx(e);
}
var xx = Xr((e) => {
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = jm(n), r = t.toUpperCase();
  return jm(r) === r ? r + n.slice(t.length) : n;
});
function jm(e) {
  return e === "" ? "" : String.fromCodePoint(e.codePointAt(0));
}

// src/core/report/counted-answers.ts
function Gi(e) {
  var i;
  let n = [], t = /* @__PURE__ */ new Map(), [r, s] = [0, ""];
  for (let l of e) {
    let { timestamp: a, community: u = null, revision: c } = l;
    r++;
    let d = a.slice(0, 10);
    s = d > s ? d : s, r <= 1e3 && n.push({ user: l.user, page: l.page, revision: c, timestamp: a, community: u });
    let p = (i = t.get(u)) != null ? i : Rx(t.size === 0 ? e.length : void 0);
    t.set(u, p), p.add(c);
  }
  let o = Array.from(
    t,
    ([l, a]) => ({ community: l, revisions: a.sorted() })
  );
  return {
    count: r,
    newestDay: s === "" ? null : s,
    named: r > 1e3 ? null : n.sort(Sx),
    places: o.sort((l, a) => {
      var u, c;
      return Ir((u = l.community) != null ? u : "", (c = a.community) != null ? c : "");
    })
  };
}
function Sx(e, n) {
  var t, r, s, o;
  return Ir(e.user, n.user) || e.revision - n.revision || Ir((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || Ir((s = e.page) != null ? s : "", (o = n.page) != null ? o : "") || Ir(e.timestamp, n.timestamp);
}
function Ir(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var Px = 64;
function Rx(e = Px) {
  let [n, t] = [new Float64Array(Math.max(e, 1)), 0];
  return {
    add: (r) => {
      if (t === n.length) {
        let s = new Float64Array(2 * t);
        s.set(n), n = s;
      }
      n[t++] = r;
    },
    sorted: () => n.subarray(0, t).sort()
  };
}

// src/core/survey/core-questions.ts
function zs(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = Pt(e, n), s = H(e).map(({ name: i }) => i), o = new Set(H(n).map(({ name: i }) => i).filter((i) => t.includes(i) && s.includes(i) && !r.includes(i)));
  for (let i of Nr(n))
    Wt(i.element) && !Bm(i).every((l) => o.has(l)) && o.delete(i.element.name);
  return o;
}
function Bm(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : pe(e.visibleIf).map(Mr),
    ...Bm(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function Bn(e, n) {
  return n === null || !vx(e) ? e : ys(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((s) => !Vm(s, n)).map(qm);
      return E(v({}, t), { choices: [...r, ...Xe(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? E(v({}, t), { rows: Tx(t.rowsFrom, n).map(qm) }) : t;
  });
}
function vx(e) {
  return H(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function Vm(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function Tx(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !Vm(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function qm(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var Ax = 100;
function Ui(e, n, t, r, s) {
  return D(this, null, function* () {
    let o = Array.from(r).filter(([l]) => l !== t).sort(([l, a], [u, c]) => c - a || l - u).slice(0, Ax).map(([l]) => l), i = /* @__PURE__ */ new Map();
    if (o.length > 0) {
      let l = yield e.source.revisions(o, "with-texts");
      o.sort((a, u) => a - u).forEach((a) => {
        var c, d;
        let u = Dn(be((d = (c = l.get(a)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && i.set(a, Bn(u, s));
      });
    }
    return { current: t === 0 ? null : t, earlier: i };
  });
}

// src/wiki/counting/account-table.ts
function Hi(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
var Lr = 2 ** 16;
function Gm() {
  let e = [], n = 0;
  return {
    add: (t) => {
      n % Lr === 0 && e.push(new Uint32Array(Lr)), e[e.length - 1][n % Lr] = t, n++;
    },
    at: (t) => e[Math.floor(t / Lr)][t % Lr]
  };
}
var Bt = -1, Ex = 64;
function Qi(e) {
  let n = new Int32Array(Ex).fill(Bt), t = 0;
  function r(o, i) {
    for (let l = o % n.length; ; l = (l + 1) % n.length) {
      let a = n[l];
      if (a === Bt || e.at(a) === o && i(a))
        return l;
    }
  }
  function s() {
    let o = n;
    n = new Int32Array(2 * o.length).fill(Bt), o.forEach((i) => {
      i !== Bt && (n[r(e.at(i), () => !1)] = i);
    });
  }
  return {
    add: (o, i) => {
      2 * t >= n.length && s();
      let l = r(e.at(o), i), a = n[l];
      return a !== Bt ? a : (n[l] = o, t++, null);
    },
    replace: (o, i) => {
      n[r(e.at(o), (l) => l === o)] = i;
    },
    find: (o, i) => {
      let l = n[r(o, i)];
      return l === Bt ? null : l;
    }
  };
}

// src/wiki/counting/byte-records.ts
var [Ox, Cx] = [8, 2], qt = 2 ** 16, fn = 128;
function Um(e = null) {
  let n = [new Uint8Array(1048576)], t = [], r = [], s = 0, [o, i, l, a] = [n[0], 0, 0, 0], u = 1, [c, d] = [o, 0];
  function p() {
    if (e !== null)
      for (let b = 0; u > Ox && b < i; b++) {
        let x = n[b], S = x instanceof Uint8Array ? e.write(x) : null;
        x instanceof Uint8Array && S !== null && (n[b] = { position: S, size: x.length }, u--);
      }
  }
  function f() {
    let b = o.subarray(l, a), x = new Uint8Array(Math.max(1048576, 2 * b.length));
    x.set(b), l === 0 ? n[i] = x : (i = n.push(x) - 1, u++), o = x, [l, a] = [0, b.length], g(), p();
  }
  function g() {
    let b = s - 1;
    r[Math.floor(b / qt)][b % qt] = i * 1048576 + l;
  }
  function m(b) {
    a === o.length && f(), o[a++] = b;
  }
  function h(b) {
    let x = b;
    for (; x >= fn; )
      m(x % fn + fn), x = Math.floor(x / fn);
    m(x);
  }
  function y() {
    let [b, x] = [0, 1];
    for (; ; ) {
      let S = c[d++];
      if (S < fn)
        return b + S * x;
      b += (S - fn) * x, x *= fn;
    }
  }
  function w(b) {
    let x = n[b];
    if (x instanceof Uint8Array)
      return x;
    let S = t.find((P) => P.piece === b);
    if (S !== void 0)
      return S.bytes;
    let k = new Uint8Array(x.size);
    return e.read(x.position, k), t = [{ piece: b, bytes: k }, ...t.slice(0, Cx - 1)], k;
  }
  return {
    get length() {
      return s;
    },
    begin: () => {
      s % qt === 0 && r.push(new Uint32Array(qt)), s++, l = a, l >= 1048576 && f(), g();
    },
    writeByte: m,
    writeNumber: h,
    writeText: (b) => {
      let x = 0;
      for (let S = 0; S < b.length; S++) {
        let k = b.charCodeAt(S);
        x += k < fn ? 1 : k < fn * fn ? 2 : 3;
      }
      h(x);
      for (let S = 0; S < b.length; S++)
        h(b.charCodeAt(S));
    },
    open: (b) => {
      let x = r[Math.floor(b / qt)][b % qt];
      c = w(Math.floor(x / 1048576)), d = x % 1048576;
    },
    readByte: () => c[d++],
    readNumber: y,
    readText: () => {
      let b = "", x = y();
      for (let S = d + x; d < S; )
        b += String.fromCharCode(y());
      return b;
    },
    skipText: () => {
      let b = y();
      d += b;
    }
  };
}

// src/wiki/counting/packed-times.ts
var zi = "dddd-dd-ddTdd:dd:ddZ", [Hm, Qm, Nx] = [100, 48, 57];
function Jm(e) {
  if (e.length !== zi.length)
    return null;
  let n = 0;
  for (let t = 0; t < zi.length; t++) {
    let [r, s] = [e.charCodeAt(t), zi.charCodeAt(t)];
    if (s === Hm && r >= Qm && r <= Nx)
      n = 10 * n + r - Qm;
    else if (r !== s || s === Hm)
      return null;
  }
  return n;
}
var Mx = Array.from({ length: 100 }, (e, n) => String(n).padStart(2, "0"));
function it(e) {
  return Mx[e % 100];
}
var [zm, Km] = [NaN, ""];
function Xm(e) {
  let [n, t] = [Math.floor(e / 1e6), e % 1e6];
  return n !== zm && (zm = n, Km = `${it(Math.floor(n / 1e6))}${it(Math.floor(n / 1e4))}-${it(Math.floor(n / 100))}-${it(n)}T`), `${Km}${it(Math.floor(t / 1e4))}:${it(Math.floor(t / 100))}:${it(t)}Z`;
}

// src/wiki/counting/packed-values.ts
var Ks = 15, $x = 64, Ix = "\u2026", Lx = [];
function Ym(e, n, t) {
  let r = Us(n).size > 0, [s, o] = [[], []];
  t.parameters.forEach(({ name: g, kind: m, isMultiple: h }, y) => {
    (!h && (m !== "text" || !r) ? s : o).push({ name: g, kind: m, place: y, codes: t.numbers[y] });
  });
  let i = t.parameters.map(() => Z), l = new Uint32Array(s.length + 1);
  function a({ kind: g, codes: m }, h) {
    return m.numberOf(g === "text" ? Ix : g === "codes" && h.length > $x ? _t(h) : h);
  }
  function u(g, m) {
    var h;
    for (let y = 0; y < s.length; y++) {
      let w = s[y], b = m === null ? -1 : m[w.place];
      if (b < 0) {
        let x = m !== null && w.kind === "text" ? [] : g.get(w.name);
        b = x === void 0 ? Z : a(w, (h = x[0]) != null ? h : "");
      }
      l[y] = b;
    }
    for (let y = 0; y < s.length; y += 2) {
      let [w, b] = [l[y], l[y + 1]];
      e.writeByte(Math.min(w, Ks) + 16 * Math.min(b, Ks));
    }
    for (let y = 0; y < s.length; y++)
      l[y] >= Ks && e.writeNumber(l[y]);
  }
  function c(g, m) {
    e.writeNumber(m.length);
    for (let h of m)
      g.kind === "text" ? e.writeText(h) : e.writeNumber(a(g, h));
  }
  function d(g, { numbers: m, others: h }) {
    var x;
    let y = m[g.place], w = y < 0 ? h[-1 - y] : null;
    if (w !== null && w.numbers === null) {
      c(g, w.codes);
      return;
    }
    let b = (x = w == null ? void 0 : w.numbers) != null ? x : null;
    if (e.writeNumber(b === null ? Math.min(y, 1) : b.length), b !== null)
      for (let S = 0; S < b.length; S++)
        e.writeNumber(b[S]);
    else y > 0 && e.writeNumber(y);
  }
  function p(g) {
    for (let m = 0; m < s.length; m += 2) {
      let h = e.readByte();
      l[m] = h % 16, l[m + 1] = Math.floor(h / 16);
    }
    for (let m = 0; m < s.length; m++) {
      let h = l[m];
      g[s[m].place] = h === Ks ? e.readNumber() : h;
    }
  }
  function f({ kind: g, codes: m }, h) {
    if (g === "text") {
      let w = Array.from({ length: h }, () => e.readText());
      return new Sn(null, () => w);
    }
    let y = [];
    for (let w = h; w > 0; w--)
      y.push(e.readNumber());
    return new Sn(y, () => y.map((w) => {
      var b, x;
      return (x = (b = m.codes[w]) == null ? void 0 : b[0]) != null ? x : "";
    }));
  }
  return {
    write: (g) => {
      var h;
      let m = g instanceof on && g.book === t ? g : null;
      u(g, m === null ? null : m.numbers);
      for (let y of o)
        m === null ? c(y, (h = g.get(y.name)) != null ? h : []) : d(y, m);
    },
    read: () => {
      let g = i.slice(), m = null;
      p(g);
      for (let h of o) {
        let y = e.readNumber();
        y === 1 && h.kind !== "text" ? g[h.place] = e.readNumber() : y > 0 && (m = m != null ? m : [], g[h.place] = -m.push(f(h, y)));
      }
      return new on(t, g, m != null ? m : Lx);
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [Js, Ki] = [1, 2], Fx = 5, Dx = 2 ** 16;
function Zm(e, n = Ws(e), t = null, r = Dx) {
  var S, k, P, A;
  let s = Um(t), o = Ym(s, e, n), i = [], l = [], a = /* @__PURE__ */ new Map(), u = Gm(), c = null;
  function d(R) {
    return g(R), s.readText();
  }
  function p(R) {
    return Wn(d(R));
  }
  class f {
    constructor(C) {
      ze(this, S);
      ze(this, k);
      ze(this, P);
      ze(this, A);
      var O;
      vn(this, S, C), s.open(C), vn(this, k, s.readByte()), vn(this, P, i[s.readNumber()]), this.revision = s.readNumber(), vn(this, A, s.readNumber()), this.language = (O = l[s.readNumber() - 1]) != null ? O : null;
      let N = s.readNumber();
      this.definitionRevision = N === 0 ? null : N;
    }
    get user() {
      return d(Ae(this, S));
    }
    get page() {
      let C = g(Ae(this, S)), N = s.readText();
      return C % 2 === Js ? s.readText() : Ae(this, P).pageOf(N);
    }
    get timestamp() {
      if (Ae(this, k) < Ki)
        return Xm(Ae(this, A));
      let C = g(Ae(this, S));
      return s.skipText(), C % 2 === Js && s.skipText(), s.readText();
    }
    get community() {
      return Ae(this, P).community;
    }
    get questions() {
      return Ae(this, P).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let C = g(Ae(this, S));
      return s.skipText(), C % 2 === Js && s.skipText(), C >= Ki && s.skipText(), o.read();
    }
  }
  S = new WeakMap(), k = new WeakMap(), P = new WeakMap(), A = new WeakMap();
  function g(R) {
    s.open(R);
    let C = s.readByte();
    for (let N = Fx; N > 0; N--)
      s.readNumber();
    return C;
  }
  function m(R) {
    let C = i.lastIndexOf(R);
    return C === -1 ? i.push(R) - 1 : C;
  }
  function h(R) {
    var C;
    return R === null ? 0 : (C = a.get(R)) != null ? C : y(R);
  }
  function y(R) {
    let C = le(R), N = l.push(C);
    return a.set(C, N), N;
  }
  let w = new Uint8Array(0);
  function b(R) {
    let C = Qi(u);
    return R.forEach((N, O) => {
      N === 0 && C.add(O, () => !1);
    }), C;
  }
  function x(R, C, N) {
    return {
      length: C + N.length,
      hasAccount: (O) => {
        let I = Wn(O);
        c = c != null ? c : b(w);
        let M = c.find(Hi(I), (F) => p(F) === I);
        return M !== null && R[M] === 0 || N.some((F) => Wn(F.user) === I);
      },
      where: (O, I = []) => {
        let M = R.slice(), F = 0;
        for (let W = 0; W < M.length; W++)
          M[W] === 0 && (M[W] = O(new f(W)) ? 0 : 1, F += 1 - M[W]);
        return x(M, F, N.filter(O).concat(I));
      },
      *[Symbol.iterator]() {
        for (let O = 0; O < R.length; O++)
          R[O] === 0 && (yield new f(O));
        yield* Je(N);
      }
    };
  }
  return {
    add: (R, C) => {
      let { user: N, page: O, revision: I, timestamp: M, language: F = null, definitionRevision: W = null } = R, U = Jm(M), oe = O !== null && O !== C.pageOf(N);
      s.begin(), s.writeByte((oe ? Js : 0) + (U === null ? Ki : 0)), s.writeNumber(m(C)), s.writeNumber(I), s.writeNumber(U != null ? U : 0), s.writeNumber(h(F)), s.writeNumber(W != null ? W : 0), s.writeText(N), oe && s.writeText(O), U === null && s.writeText(M), o.write(R.values), u.add(Hi(Wn(N)));
    },
    newest: (R) => {
      w = new Uint8Array(s.length), c = null;
      let C = 0, N = Math.ceil(s.length / r);
      for (let O = 0; O < N; O++) {
        let I = Qi(u);
        for (let M = 0; M < s.length; M++) {
          if (N > 1 && u.at(M) % N !== O)
            continue;
          let F = I.add(M, (W) => p(W) === p(M));
          if (F !== null) {
            let W = Wm(new f(M), new f(F));
            w[W ? F : M] = 1, W && I.replace(F, M), C++;
          }
        }
      }
      return w.forEach((O, I) => {
        O === 1 && R(new f(I));
      }), x(w, s.length - C, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function ef(e) {
  let { survey: n, titles: t, readAnswer: r, readEscaped: s = null } = e, o = _x(e.renames), i = (l, a) => {
    let u = t.answererOf(n, l);
    return u === null || Wx(u) ? null : o(je(u), a);
  };
  return {
    ownerOf: i,
    decide: (l) => {
      let a = i(l.title, l.first.timestamp), u = l.ownerRevision;
      if (a === null)
        return Fr(l, "no-account");
      if (l.first.user !== a || l.first.userId === 0 || u === null) {
        let h = l.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return Fr(l, l.isRedirect ? "redirect" : h, l.first.id);
      }
      let c = u.id === l.latest.id;
      if (l.isRedirect && c)
        return Fr(l, "redirect", u.id);
      let { escaped: d = null } = u, p = d === null || s === null ? null : s(d), f = p === null ? u.text : "";
      if (f === null)
        return Fr(l, "hidden", u.id);
      let g = p != null ? p : r(f);
      if (g.exclusion !== null) {
        let h = g.exclusion === "no-answer" && f.trim() === "";
        return Fr(l, h ? "withdrawn" : g.exclusion, u.id);
      }
      let m = c || l.latest.text === u.text;
      return {
        answer: {
          user: a,
          revision: u.id,
          timestamp: u.timestamp,
          page: l.title,
          language: g.language,
          definitionRevision: g.definitionRevision,
          values: g.values
        },
        exclusions: m ? [] : [{ page: l.title, reason: "changed-by-others", revision: l.latest.id }]
      };
    }
  };
}
function jx(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function Fr(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : E(v({}, r), { revision: t })] };
}
function _x(e) {
  let n = e.slice().sort((r, s) => jx(r.timestamp, s.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, s) => {
    let o = je(r.from), i = t.get(o);
    i === void 0 ? t.set(o, [s]) : i.push(s);
  }), n.length === 0 ? (r) => r : (r, s) => {
    var l;
    let o = r, i = -1;
    for (; ; ) {
      let a = i, u = ((l = t.get(o)) != null ? l : []).find(
        (c) => c > a && n[c].timestamp >= s
      );
      if (u === void 0)
        return o;
      o = je(n[u].to), i = u;
    }
  };
}
function Wx(e) {
  return e.includes(".") && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || e.includes(":") && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function Vt(e, n) {
  var s;
  let { kind: t, question: r } = n;
  return t === "number" ? (s = Et(e)) != null ? s : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var tf = "Skills survey answer";
function Dr(e, n, t = Vx(e)) {
  return (r) => {
    let s = n(r), o = s.filter((d) => Bx(e.id, d)), i = o[o.length - 1];
    if (i === void 0)
      return E(v({}, qx), { exclusion: s.length === 0 ? "no-answer" : "other-survey" });
    let { values: l, unknown: a } = t(i.parameters), u = i.parameters.get("revision") || "", c = l.size === 0 && Array.from(a.values()).every((d) => d.trim() === "");
    return {
      exclusion: o.length > 1 ? "several-answers" : c ? "withdrawn" : null,
      values: l,
      unknown: a,
      definitionRevision: /^[1-9]\d{0,14}$/.test(u) ? Number(u) : null,
      submitted: i.parameters.get("submitted") || null,
      language: i.parameters.get("language") || null
    };
  };
}
function Bx(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || an(t) === e;
}
var qx = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function Vx(e) {
  let n = J(e), t = new Map(n.map(({ name: i }, l) => [i, l])), [r, s] = [nf(!1), nf(!0)], o = (i, l) => l.kind !== "codes" ? Gx(i, l) : (l.isMultiple ? s : r)(i, l);
  return (i) => {
    let l = /* @__PURE__ */ new Map(), a = (p, f) => {
      let g = o(f, p);
      g.length > 0 && l.set(p.name, g);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return i.forEach((p, f) => {
      let g = t.get(f);
      g !== void 0 ? (d = d && g > c, c = g, a(n[g], p)) : mn.includes(f) || u.set(f, p);
    }), d || (l.clear(), n.forEach((p) => {
      var f;
      return a(p, (f = i.get(p.name)) != null ? f : "");
    })), { values: l, unknown: u };
  };
}
var rf = [];
function Gx(e, n) {
  let t = e === "" ? "" : Vt(an(e), n);
  return t === "" ? rf : [t];
}
var Ux = 2e3, Hx = 100;
function nf(e) {
  let n = /* @__PURE__ */ new Map([["", rf]]), t = (r, s) => {
    let o = an(r), i = (e ? o.split(";") : [o]).map((l) => Vt(l, s));
    return Array.from(new Set(i)).filter((l) => l !== "");
  };
  return (r, s) => {
    let o = n.get(r);
    if (o !== void 0 || r.length > Hx || n.size >= Ux)
      return o != null ? o : t(r, s);
    let i = le(r), l = t(i, s);
    return n.set(i, l), l;
  };
}

// src/core/survey/read-coded-values.ts
var [Qx, zx] = [64, 2e3], [Kx, Jx] = [200, 100], Xx = 50, Ji = 128, Yx = /* @__PURE__ */ new Map(), [Xi, Zx] = [-1, -2];
function sf(e) {
  let n = e.parameters.map(
    (l, a) => eS(l, e.numbers[a])
  ), t = e.parameters.map(() => Z), r = null, s = [];
  function o(l) {
    var a;
    return (a = e.places.get(l)) != null ? a : mn.includes(l) ? Zx : Xi;
  }
  function i(l) {
    for (l !== r && ([r, s] = [l, []]); s.length < l.names.length; )
      s.push(o(l.names[s.length]));
    return s;
  }
  return (l) => {
    let a = t.slice(), u = [], c = null;
    if (l instanceof xr) {
      let { text: d, parts: p } = l, f = i(l.met);
      for (let g = 0; g < p.length; g += kr) {
        let m = p[g], [h, y, w] = [f[m], p[g + 1], p[g + 2]];
        h >= 0 ? a[h] = n[h](d, y, w, u) : h === Xi && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(l.met.names[m], d.slice(y, w)));
      }
    } else
      l.forEach((d, p) => {
        let f = o(p);
        f >= 0 ? a[f] = n[f](d, 0, d.length, u) : f === Xi && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(p, d));
      });
    return { values: new on(e, a, u), unknown: c != null ? c : Yx };
  };
}
function eS(e, n) {
  if (e.kind === "text")
    return tS(e);
  let t = rS(e, n);
  return e.isMultiple ? sS(n, t) : t;
}
function Yi(e, n) {
  return -n.push(e);
}
function nS({ question: e }) {
  return e.type === "text" && e.inputType !== "text";
}
function tS(e) {
  let n = nS(e);
  return (t, r, s, o) => {
    let i = t.slice(r, s), l = () => [Vt(an(i), e)];
    return r === s || n && l()[0] === "" ? Z : Yi(new Sn(null, l), o);
  };
}
function rS(e, n) {
  let t = /* @__PURE__ */ new Map(), r = new Uint16Array(Ji);
  function s(i) {
    let l = an(i), a = (e.isMultiple ? l.split(";") : [l]).map((u) => Vt(u, e));
    return Array.from(new Set(a)).filter((u) => u !== "");
  }
  function o(i, l) {
    var d;
    let a = s(i), u = a.map((p) => p.length > Qx ? Z : n.numberOf(p, zx));
    if (a.length > 1 || u[0] === Z)
      return Yi(new Sn(u.includes(Z) ? null : u, () => a), l);
    let c = (d = u[0]) != null ? d : Z;
    return t.size < Kx && i.length <= Jx && (t.set(le(i), c), i.length === 1 && i.charCodeAt(0) < Ji && (r[i.charCodeAt(0)] = c)), c;
  }
  return (i, l, a, u) => {
    var f;
    if (l === a)
      return Z;
    let c = i.charCodeAt(l), d = a - l === 1 && c < Ji ? r[c] : Z;
    if (d !== Z)
      return d;
    let p = i.slice(l, a);
    return (f = t.get(p)) != null ? f : o(p, u);
  };
}
function sS(e, n) {
  let { codes: t } = e;
  return (r, s, o, i) => {
    var p;
    let l = r.indexOf(";", s), a = l === -1 || l >= o ? -1 : r.indexOf("&", s);
    if (l === -1 || l >= o || a !== -1 && a < o)
      return n(r, s, o, i);
    let u = [], c = [];
    for (let f = s; f <= o; ) {
      let g = r.indexOf(";", f), m = g === -1 || g > o ? o : g, h = n(r, f, m, c);
      if (h < 0 || u.length > Xx)
        return n(r, s, o, i);
      h !== Z && !u.includes(h) && u.push(h), f = m + 1;
    }
    let d = () => u.map((f) => {
      var g, m;
      return (m = (g = t[f]) == null ? void 0 : g[0]) != null ? m : "";
    });
    return u.length < 2 ? (p = u[0]) != null ? p : Z : Yi(new Sn(u, d), i);
  };
}

// src/wiki/counting/answer-histories.ts
function of(e, n, t) {
  return D(this, null, function* () {
    let r = yield Mt(e, n, e), s = $i(r), o = t(s === void 0 ? [] : yield e.renamesSince(s)), i = yield qd(e, r, ({ page: l, first: a }) => o.ownerOf(l.title, a.timestamp));
    return {
      decider: o,
      answerPages: r.map((l) => {
        var a;
        return v({
          title: l.page.title,
          isRedirect: l.page.isRedirect,
          first: l.first,
          ownerRevision: (a = i.get(l)) != null ? a : null,
          latest: l.page.latest
        }, l.page.isHistoryPartial === !0 ? { isHistoryPartial: !0 } : {});
      })
    };
  });
}

// src/wiki/counting/read-answers.ts
var lf = { pages: 1e4, characters: 16e6 }, oS = 200, Zi = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function uf(o, i, l, a) {
  return D(this, arguments, function* (e, n, t, r, s = {}) {
    var b, x, S;
    let { source: u, titles: c, community: d } = e, p = Dr(n, e.readAnswerCalls, sf(t)), f = (x = (b = u.createEscapedReader) == null ? void 0 : b.call(u, n, t, e.readAnswerCalls)) != null ? x : null, g = [], m = (C) => D(null, null, function* () {
      let { decider: N, answerPages: O } = yield of(
        u,
        C,
        (I) => ef({ survey: n.id, titles: c, renames: I, readAnswer: p, readEscaped: f })
      );
      for (let I of O) {
        let { answer: M, exclusions: F } = N.decide(I);
        for (let W of F)
          g.push(E(v({}, W), { page: le(W.page) }));
        M !== null && r(E(v({}, M), { community: d }));
      }
    }), [h, y, w] = [[], 0, 0];
    try {
      for (var k = we(u.pagesBelow(c.answersPrefix(n.id))), P, A, R; P = !(A = yield k.next()).done; P = !1) {
        let C = A.value;
        af(s), h.push(C), y += iS(C.latest), (S = s.onPages) == null || S.call(s, ++w);
        let N = C.history === void 0 ? lf.pages : oS;
        (h.length >= N || y >= lf.characters) && (yield m(h), [h, y] = [[], 0]);
      }
    } catch (A) {
      R = [A];
    } finally {
      try {
        P && (A = k.return) && (yield A.call(k));
      } finally {
        if (R)
          throw R[0];
      }
    }
    return yield m(h), af(s), g;
  });
}
function iS(e) {
  var t, r;
  let { escaped: n = null } = e;
  return n === null ? (r = (t = e.text) == null ? void 0 : t.length) != null ? r : 0 : n.to - n.from;
}
function af({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new Zi();
}

// src/wiki/counting/gather-answers.ts
function el(e, n) {
  return E(v({}, e), { id: n });
}
function cf(e, n, t, r) {
  return D(this, null, function* () {
    let { survey: s, taxonomy: o, definitionRevision: i } = n, l = Ws(s), a = Zm(s, l, r.spill), u = [], c = 0, d = (g, m, h) => D(null, null, function* () {
      let y = c, w = /* @__PURE__ */ new Map(), b = {
        community: g.community,
        pageOf: (S) => g.titles.answer(m.id, S),
        questionsOf: h
      }, x = yield uf(g, m, l, (S) => {
        var P;
        a.add(S, b);
        let { definitionRevision: k = null } = S;
        k !== null && w.set(k, ((P = w.get(k)) != null ? P : 0) + 1);
      }, E(v({}, r), {
        onPages: (S) => {
          var k;
          c = y + S, (k = r.onPages) == null || k.call(r, c);
        }
      }));
      for (let S of x)
        u.push(g.isHome ? S : E(v({}, S), { community: g.community }));
      return w;
    }), p = yield Ui(e, s, i, yield d(e, s, () => null), o);
    for (let { place: g, local: m, definitionRevision: h } of t) {
      let y = null, w = /* @__PURE__ */ new Map(), b = yield d(g, el(s, m.id), (x) => {
        var P, A;
        let S = (P = y == null ? void 0 : y.earlier.get(x != null ? x : 0)) != null ? P : m, k = (A = w.get(S)) != null ? A : zs(Bn(E(v({}, S), { core: m.core }), o), s);
        return w.set(S, k), k;
      });
      y = yield Ui(g, m, h, b, o);
    }
    return { answers: a.newest((g) => u.push(_m(g, e.community))), excluded: u, versions: p };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function df(e) {
  let [n, t] = [X(e, "minAnswers"), X(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let [r, s] = [X(e, "earlier"), X(e, "ratingTrail")];
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: v(E(v(v({}, nl(e)), _(r) ? { earlier: nl(r) } : {}), {
      trails: tl(X(e, "trails"), uS)
    }), Array.isArray(s) ? { ratingTrail: s.map(lS) } : {})
  };
}
function X(e, n) {
  return _(e) ? L(e, n) : void 0;
}
function nl(e) {
  let n = X(e, "breakdowns");
  return {
    questions: tl(X(e, "questions"), aS),
    skills: tl(X(e, "skills"), cS),
    breakdowns: (Array.isArray(n) ? n : []).filter(dS)
  };
}
function lS(e) {
  let n = X(e, "gone"), { breakdowns: t, skills: r } = nl(e);
  return { skills: r, breakdowns: t, gone: typeof n == "number" ? n : 1 / 0 };
}
function tl(e, n) {
  let t = q();
  return _(e) && Object.keys(e).filter((r) => n(L(e, r))).forEach((r) => {
    t[r] = L(e, r);
  }), t;
}
function Xs(e, n) {
  return _(e) && Object.keys(e).every((t) => n(L(e, t)));
}
function jr(e) {
  return typeof X(e, "withheld") == "string";
}
function aS(e) {
  return jr(e) || typeof X(e, "n") == "number" && Xs(
    X(e, "choices"),
    (n) => jr(n) || typeof X(n, "count") == "number"
  );
}
function uS(e) {
  let [n, t] = [X(e, "states"), X(e, "sealed")], r = (s) => (o) => typeof X(s, o) == "number";
  return ["come", "gone"].every(r(e)) && Array.isArray(t) && t.every((s) => typeof s == "string") && Array.isArray(n) && n.length > 0 && n.every((s) => ["n", "come", "gone"].every(r(s)) && Xs(
    X(s, "counts"),
    (o) => o === null || typeof o == "number"
  ));
}
function cS(e) {
  return jr(e) || typeof X(e, "n") == "number" && _(X(e, "discrepancies")) && ["importance", "ability"].every((n) => _(X(X(e, n), "counts"))) && X(e, "highNeedCount") !== void 0;
}
function dS(e) {
  return typeof X(e, "by") == "string" && X(e, "question") !== void 0 && Xs(X(e, "groups"), (n) => jr(n) || typeof X(n, "counted") == "number" && Xs(X(n, "skills"), (t) => jr(t) || typeof X(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function mf(e, n, t) {
  return D(this, null, function* () {
    let { source: r, titles: s, community: o } = e, i = s.resultsData(n), l = (f) => D(null, null, function* () {
      var h, y, w;
      let g = (h = (yield r.readPages([f])).get(f)) == null ? void 0 : h.latest, m = g === void 0 || t === null || g.user === t ? g : (y = yield r.newestRevisionBy(f, t)) != null ? y : void 0;
      return be((w = m == null ? void 0 : m.text) != null ? w : "").value;
    }), a = yield l(i), u = _(a) ? L(a, "answers") : null, c = _(u) ? L(u, "revisions") : null, d = /* @__PURE__ */ new Map(), p = (f) => {
      var y;
      let g = _(f) ? L(f, "community") : null, m = typeof g == "string" && g !== o ? g : "", h = (y = d.get(m)) != null ? y : [];
      d.set(m, h), mS(f).forEach((w) => h.push(w));
    };
    if (Array.isArray(u))
      u.forEach(p);
    else if (!Array.isArray(c))
      return null;
    for (let f of Array.isArray(c) ? c : []) {
      let g = typeof f == "string" && f.startsWith(`${s.results(n)}/`) ? yield l(f) : null;
      if (!_(g))
        return null;
      p(g);
    }
    return d.forEach((f) => f.sort((g, m) => g - m)), { revisions: d, figures: df(a) };
  });
}
function mS(e) {
  let [n, t] = _(e) ? [L(e, "revision"), L(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((s) => typeof s == "number");
}

// src/core/json/schema-faults.ts
var fS = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function Ys(e, n, t) {
  var p;
  let r = [], s = (p = n.definitions) != null ? p : {};
  return l(e, n, "$", ""), r;
  function o(f, g, ...m) {
    r.push({ path: f, code: g, parameters: m });
  }
  function i(f) {
    let [g, m] = [f, ""];
    for (; g.$ref !== void 0; ) {
      m = g.$ref.replace("#/definitions/", "");
      let h = s[m];
      if (h === void 0)
        throw new Error(`The schema has no ${g.$ref}.`);
      g = h;
    }
    return [g, m];
  }
  function l(f, g, m, h) {
    let [y, w] = i(g), b = w === "" ? h : w;
    y.anyOf !== void 0 ? d(f, y.anyOf, m, b) : y.enum !== void 0 ? y.enum.includes(f) || o(m, "not-one-of", j(f), y.enum) : y.type !== void 0 && !ff(f, y.type) ? o(m, fS[y.type]) : typeof f == "string" ? a(f, y, m, b) : typeof f == "number" ? y.minimum !== void 0 && f < y.minimum ? o(m, "too-small", f, y.minimum) : y.maximum !== void 0 && f > y.maximum && o(m, "too-large", f, y.maximum) : Array.isArray(f) ? u(f, y, m) : _(f) && c(f, y, m);
  }
  function a(f, g, m, h) {
    var b;
    if (g.pattern !== void 0 && !gf(g.pattern, f)) {
      o(m, (b = t.codes[h]) != null ? b : "bad-text", j(f));
      return;
    }
    let y = t.checks[h], w = y === void 0 ? null : y(f);
    w !== null && o(m, w, j(f));
  }
  function u(f, g, m) {
    g.minItems !== void 0 && f.length < g.minItems ? o(m, "empty-list") : g.maxItems !== void 0 && f.length > g.maxItems && o(m, "too-many-items", g.maxItems);
    let h = g.items;
    h !== void 0 && f.forEach((y, w) => l(y, h, G(m, w), ""));
  }
  function c(f, g, m) {
    var w, b, x, S;
    let h = (w = g.properties) != null ? w : {}, y = (b = g.patternProperties) != null ? b : {};
    for (let k of (x = g.required) != null ? x : [])
      L(f, k) === void 0 && o(G(m, k), k === "default" ? "missing-default" : "missing-property", k);
    for (let k of Object.keys(f)) {
      let P = G(m, k), A = Object.keys(y).find((C) => gf(C, k)), R = (S = L(h, k)) != null ? S : A && y[A];
      R !== void 0 ? l(f[k], R, P, "") : g.patternProperties !== void 0 ? o(P, "bad-language", j(k)) : g.additionalProperties === !1 && o(P, "unknown-property", j(k), Object.keys(h));
    }
  }
  function d(f, g, m, h) {
    var S, k;
    let y = g.filter((P) => {
      let A = i(P)[0].type;
      return A === void 0 || ff(f, A) || A === "integer" && typeof f == "number";
    });
    if (!_(f) || y.length < 2) {
      y[0] === void 0 ? o(m, (S = t.codes[h]) != null ? S : "bad-text", j(f)) : l(f, y[0], m, h);
      return;
    }
    let w = y.map((P) => {
      var A, R, C;
      return (C = (R = (A = i(P)[0].properties) == null ? void 0 : A.type) == null ? void 0 : R.enum) == null ? void 0 : C[0];
    }), b = w.indexOf(L(f, "type")), x = w[0] === void 0 ? (k = y.find((P) => {
      var A;
      return ((A = i(P)[0].required) != null ? A : []).some((R) => L(f, R) !== void 0);
    })) != null ? k : y[y.length - 1] : y[b];
    if (x === void 0) {
      let P = w.filter((R) => R !== void 0), A = L(f, "type");
      A === void 0 ? o(G(m, "type"), "missing-property", "type") : o(G(m, "type"), "unknown-question-type", j(A), P);
    } else
      l(f, x, m, h);
  }
}
function ff(e, n) {
  switch (n) {
    case "object":
      return _(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === n;
  }
}
var pf = /* @__PURE__ */ new Map();
function gf(e, n) {
  let t = pf.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), pf.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var hf = {
  $schema: "http://json-schema.org/draft-04/schema#",
  title: "LocalSkills skill taxonomy",
  description: "The skills that surveys, offers and seeks speak of, as they stand on Skills.json. Pages hold ids; labels, order and hierarchy may change at any time.",
  type: "object",
  required: ["skills"],
  additionalProperties: !1,
  properties: {
    $schema: {
      description: "Address of this schema, for editors that complete and check while one types. Has no effect.",
      type: "string"
    },
    locale: {
      description: 'Language code of the texts that stand without one: plain strings and "default".',
      $ref: "#/definitions/language"
    },
    skills: {
      description: "Every skill, the retired ones too. Skills with the same parent are shown in this order.",
      type: "array",
      items: { $ref: "#/definitions/skill" }
    }
  },
  definitions: {
    id: {
      description: "1 to 48 of the characters a\u2013z, 0\u20139 and the hyphen. (The look-ahead keeps PHP's $ from taking a line break.)",
      type: "string",
      pattern: "^[a-z0-9-]{1,48}(?!\\n)$"
    },
    language: {
      description: 'A language code as MediaWiki writes it: lower case, parts joined by hyphens, such as "fr", "pt-br" or "zh-hant".',
      type: "string",
      pattern: "^([a-z]{2,3}(-[a-z0-9]{1,8})*|simple)(?!\\n)$"
    },
    label: {
      description: "A text with at least one visible character.",
      type: "string",
      pattern: "\\S"
    },
    text: {
      description: "A text that people read: a string, one text for each language, or a message of the project.",
      anyOf: [
        { $ref: "#/definitions/label" },
        { $ref: "#/definitions/message" },
        { $ref: "#/definitions/texts" }
      ]
    },
    message: {
      description: "A text that the project ships and translates, by its message key.",
      type: "object",
      required: ["message"],
      additionalProperties: !1,
      properties: {
        message: { $ref: "#/definitions/messageKey" }
      }
    },
    messageKey: {
      description: "The key of a message of the project.",
      type: "string",
      pattern: "^localskills-[a-z0-9-]+(?!\\n)$"
    },
    texts: {
      description: `One text for each language. A reader gets their language or the nearest of MediaWiki's fallback languages, and else "default".`,
      type: "object",
      required: ["default"],
      additionalProperties: !1,
      properties: {
        default: {
          description: "Shown where there is no text in a language of the reader.",
          $ref: "#/definitions/label"
        }
      },
      patternProperties: {
        "^([a-z]{2,3}(-[a-z0-9]{1,8})*|simple)(?!\\n)$": { $ref: "#/definitions/label" }
      }
    },
    capacities: {
      description: "Id of the same capacity in the Capacity Exchange, or several where that list has it more than once.",
      anyOf: [
        { type: "integer", minimum: 1 },
        { type: "array", minItems: 1, items: { type: "integer", minimum: 1 } }
      ]
    },
    item: {
      description: 'A Wikidata item, such as "Q837171".',
      type: "string",
      pattern: "^Q[1-9][0-9]*(?!\\n)$"
    },
    words: {
      description: "Further words for the same skill.",
      type: "array",
      items: { $ref: "#/definitions/label" }
    },
    skill: {
      description: "One skill, or a group of skills: whatever others name as their parent.",
      type: "object",
      required: ["id", "label"],
      additionalProperties: !1,
      properties: {
        id: {
          description: "The skill's id, for ever. A retired id is never given away again.",
          $ref: "#/definitions/id"
        },
        label: {
          description: "The skill's name as people read it.",
          $ref: "#/definitions/text"
        },
        aliases: {
          description: 'Other words for the skill, for each language ("default" for words in no language or in that of "locale"). People find the skill by them.',
          type: "object",
          additionalProperties: !1,
          properties: {
            default: { $ref: "#/definitions/words" }
          },
          patternProperties: {
            "^([a-z]{2,3}(-[a-z0-9]{1,8})*|simple)(?!\\n)$": { $ref: "#/definitions/words" }
          }
        },
        parent: {
          description: "Id of the skill that this one belongs to; none at the top.",
          $ref: "#/definitions/id"
        },
        capx: { $ref: "#/definitions/capacities" },
        wikidata: { $ref: "#/definitions/item" },
        status: {
          description: '"retired" skills are no longer offered to choose from; pages that hold them still show their label.',
          enum: ["retired"]
        },
        replacedBy: {
          description: "Id of the skill to read instead of this one. Only for retired skills.",
          $ref: "#/definitions/id"
        }
      }
    }
  }
};

// src/core/skills/lint-taxonomy.ts
var gS = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function yf(e, n = {}) {
  let { value: t, faults: r } = be(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: s } = n, o = Ys(t, hf, {
    codes: gS,
    checks: {
      messageKey: (l) => s === void 0 || s(l) ? null : "unknown-message"
    }
  }), { taxonomy: i } = ft(t);
  return { taxonomy: i, faults: [...r, ...o, ..._(t) ? hS(t, i) : []] };
}
function hS(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), s = L(e, "skills");
  return (Array.isArray(s) ? s : []).forEach((o, i) => {
    let l = _(o) ? L(o, "id") : void 0;
    if (!_(o) || typeof l != "string")
      return;
    let a = G("$.skills", i), u = r.get(l);
    if (u !== void 0) {
      t.push({ path: `${a}.id`, code: "duplicate-code", parameters: [j(l), u] });
      return;
    }
    r.set(l, `${a}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = L(o, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${a}.${c}`, code: "no-such-skill", parameters: [j(d)] }) : yS(n, l, c) && t.push({ path: `${a}.${c}`, code: "skill-circle", parameters: [j(l)] }));
    }
    L(o, "replacedBy") !== void 0 && L(o, "status") !== "retired" && t.push({ path: `${a}.replacedBy`, code: "replaced-not-retired", parameters: [j(l)] });
  }), t;
}
function yS(e, n, t) {
  var o, i, l, a;
  let r = /* @__PURE__ */ new Set(), s = (i = (o = e.get(n)) == null ? void 0 : o[t]) != null ? i : null;
  for (; s !== null && !r.has(s); ) {
    if (s === n)
      return !0;
    r.add(s), s = (a = (l = e.get(s)) == null ? void 0 : l[t]) != null ? a : null;
  }
  return !1;
}

// src/core/survey/definition.schema.json
var bf = {
  $schema: "http://json-schema.org/draft-04/schema#",
  title: "LocalSkills survey definition",
  description: `A survey as it stands on its definition.json page: a strict subset of the SurveyJS JSON dialect, with the project's own settings under "localSkills". Draft 4 of JSON Schema, because the wiki, the command line and the browser all check with this one file.`,
  type: "object",
  required: ["pages", "localSkills"],
  additionalProperties: !1,
  properties: {
    $schema: {
      description: "Address of this schema, for editors that complete and check while one types. Has no effect on the survey.",
      type: "string"
    },
    locale: {
      description: 'Language code of the texts that stand without one: plain strings and "default". Lets browsers and screen readers treat them in the right language.',
      $ref: "#/definitions/language"
    },
    title: {
      description: "The survey's title, shown above the form and the results.",
      $ref: "#/definitions/text"
    },
    description: {
      description: "What the survey is for, shown before the first question.",
      $ref: "#/definitions/text"
    },
    pages: {
      description: "The steps of the form, in their order.",
      type: "array",
      minItems: 1,
      maxItems: 100,
      items: { $ref: "#/definitions/page" }
    },
    localSkills: { $ref: "#/definitions/settings" }
  },
  definitions: {
    id: {
      description: "A name or code that answers store: 1 to 48 of the characters a\u2013z, 0\u20139 and the hyphen. It is for ever; only labels change. (The look-ahead keeps PHP's $ from taking a line break.)",
      type: "string",
      pattern: "^[a-z0-9-]{1,48}(?!\\n)$"
    },
    language: {
      description: 'A language code as MediaWiki writes it: lower case, parts joined by hyphens, such as "fr", "pt-br" or "zh-hant".',
      type: "string",
      pattern: "^([a-z]{2,3}(-[a-z0-9]{1,8})*|simple)(?!\\n)$"
    },
    date: {
      description: "A day in UTC, written YYYY-MM-DD.",
      type: "string",
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?!\\n)$"
    },
    label: {
      description: "A text with at least one visible character.",
      type: "string",
      pattern: "\\S"
    },
    text: {
      description: "A text that people read: a string, one text for each language, or a message of the project.",
      anyOf: [
        { $ref: "#/definitions/label" },
        { $ref: "#/definitions/message" },
        { $ref: "#/definitions/texts" }
      ]
    },
    message: {
      description: "A text that the project ships and translates, by its message key.",
      type: "object",
      required: ["message"],
      additionalProperties: !1,
      properties: {
        message: { $ref: "#/definitions/messageKey" }
      }
    },
    messageKey: {
      description: 'The key of a message of the project, such as "localskills-choice-other".',
      type: "string",
      pattern: "^localskills-[a-z0-9-]+(?!\\n)$"
    },
    texts: {
      description: `One text for each language. A reader gets their language or the nearest of MediaWiki's fallback languages, and else "default".`,
      type: "object",
      required: ["default"],
      additionalProperties: !1,
      properties: {
        default: {
          description: "Shown where there is no text in a language of the reader.",
          $ref: "#/definitions/label"
        }
      },
      patternProperties: {
        "^([a-z]{2,3}(-[a-z0-9]{1,8})*|simple)(?!\\n)$": { $ref: "#/definitions/label" }
      }
    },
    code: {
      description: "A code that answers store. A whole number is the same as its digits in quotes.",
      anyOf: [
        { $ref: "#/definitions/id" },
        { type: "integer", minimum: 0, maximum: 999999999 }
      ]
    },
    choice: {
      description: "Something to choose: a bare code, or a code with a text. A code without a text is shown with the label of the skill of that id, and else as it is.",
      anyOf: [
        { $ref: "#/definitions/id" },
        { type: "integer", minimum: 0, maximum: 999999999 },
        { $ref: "#/definitions/labelledChoice" }
      ]
    },
    labelledChoice: {
      description: "A code, the text that stands for it, and when it is offered.",
      type: "object",
      required: ["value"],
      additionalProperties: !1,
      properties: {
        value: {
          description: "The code that answers store, for ever.",
          $ref: "#/definitions/code"
        },
        text: {
          description: "What people read.",
          $ref: "#/definitions/text"
        },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        retired: {
          description: "Whether this is offered no longer. Answers that have it keep it, and it stays in the results.",
          type: "boolean"
        }
      }
    },
    choices: {
      description: "What can be chosen, in the order shown.",
      type: "array",
      minItems: 1,
      maxItems: 1e3,
      items: { $ref: "#/definitions/choice" }
    },
    choicesFrom: {
      description: "Instead of a list of choices: the skills of the wiki's Skills.json, the languages that MediaWiki knows (their codes), or the wikis of the Wikimedia movement (their database names, such as frwiki).",
      enum: ["skills", "languages", "wikis"]
    },
    condition: {
      description: `A condition over the answers, in the documented subset of SurveyJS's expressions: "{role} = 'trainer' and {skills.budgeting.ability} >= 4". Hidden questions have no answer.`,
      type: "string",
      pattern: "\\S"
    },
    visibleIf: {
      description: "Shown only where this condition holds. What is hidden is not saved.",
      $ref: "#/definitions/condition"
    },
    requiredIf: {
      description: "An answer is required where this condition holds.",
      $ref: "#/definitions/condition"
    },
    elements: {
      description: "Questions, notes and panels, in the order shown.",
      type: "array",
      minItems: 1,
      maxItems: 200,
      items: { $ref: "#/definitions/question" }
    },
    page: {
      description: "One step of the form.",
      type: "object",
      required: ["elements"],
      additionalProperties: !1,
      properties: {
        name: {
          description: `The step's own name; "page1", "page2"\u2026 when left out. Answers do not store it.`,
          $ref: "#/definitions/id"
        },
        title: {
          description: "Heading of the step.",
          $ref: "#/definitions/text"
        },
        description: {
          description: "Introduction below the heading.",
          $ref: "#/definitions/text"
        },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        elements: { $ref: "#/definitions/elements" }
      }
    },
    question: {
      description: 'A question, a note or a panel; "type" says which kind.',
      anyOf: [
        { $ref: "#/definitions/radiogroup" },
        { $ref: "#/definitions/dropdown" },
        { $ref: "#/definitions/checkbox" },
        { $ref: "#/definitions/tagbox" },
        { $ref: "#/definitions/ranking" },
        { $ref: "#/definitions/rating" },
        { $ref: "#/definitions/boolean" },
        { $ref: "#/definitions/shortText" },
        { $ref: "#/definitions/comment" },
        { $ref: "#/definitions/matrix" },
        { $ref: "#/definitions/matrixdropdown" },
        { $ref: "#/definitions/html" },
        { $ref: "#/definitions/panel" }
      ]
    },
    questionName: {
      description: `The name, which answers store as the parameter's name. Unique in the survey, and none of "survey", "revision", "submitted" and "language", which are the answer's own.`,
      $ref: "#/definitions/id"
    },
    questionTitle: {
      description: "The question as people read it; its name when left out.",
      $ref: "#/definitions/text"
    },
    questionDescription: {
      description: "Help below the question.",
      $ref: "#/definitions/text"
    },
    isRequired: {
      description: "Whether the form insists on an answer (in a matrix or grid: on at least one cell).",
      type: "boolean"
    },
    retiredQuestion: {
      description: "Whether the question is asked no longer. Answers that have it keep it, and it stays in the results.",
      type: "boolean"
    },
    personalData: {
      description: "Marks a question that asks for personal data. Answers are public pages, so the check refuses it: remove the question.",
      type: "boolean"
    },
    showOtherItem: {
      description: `Whether "other" can be chosen (code "other"), with a text of the person's own, which answers store under question.other.`,
      type: "boolean"
    },
    otherText: {
      description: 'What "other" is called; a translated text of LocalSkills when left out.',
      $ref: "#/definitions/text"
    },
    showNoneItem: {
      description: 'Whether "none of these" can be chosen (code "none"). It excludes all others, and enters the statistics.',
      type: "boolean"
    },
    noneText: {
      description: 'What "none of these" is called; a translated text of LocalSkills when left out.',
      $ref: "#/definitions/text"
    },
    showRefuseItem: {
      description: 'Whether "prefer not to say" can be chosen (code "refused"). It excludes all others, and never enters a statistic.',
      type: "boolean"
    },
    refuseText: {
      description: 'What "prefer not to say" is called; a translated text of LocalSkills when left out.',
      $ref: "#/definitions/text"
    },
    showDontKnowItem: {
      description: 'Whether "I do not know" can be chosen (code "dontknow"). It excludes all others, and never enters a statistic.',
      type: "boolean"
    },
    dontKnowText: {
      description: 'What "I do not know" is called; a translated text of LocalSkills when left out.',
      $ref: "#/definitions/text"
    },
    minSelectedChoices: {
      description: "The fewest choices that an answer may have, once something is chosen at all.",
      type: "integer",
      minimum: 0
    },
    maxSelectedChoices: {
      description: "The most choices that an answer may have.",
      type: "integer",
      minimum: 1
    },
    maxLength: {
      description: "The most characters that the form takes.",
      type: "integer",
      minimum: 1
    },
    step: {
      description: "A whole number on the scale of a rating.",
      type: "integer",
      minimum: -999999999,
      maximum: 999999999
    },
    limit: {
      description: "The smallest or largest number, day (2026-11-30) or month (2026-11) that is taken, itself included.",
      anyOf: [
        { $ref: "#/definitions/limitText" },
        { type: "number" }
      ]
    },
    limitText: {
      description: "A limit in quotes.",
      type: "string",
      pattern: "^(-?[0-9]{1,15}([.][0-9]{1,15})?|[0-9]{4}-[0-9]{2}(-[0-9]{2})?)(?!\\n)$"
    },
    radiogroup: {
      description: "Single choice, all choices in view.",
      type: "object",
      required: ["type", "name", "choices"],
      additionalProperties: !1,
      properties: {
        type: { description: "Single choice.", enum: ["radiogroup"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        showOtherItem: { $ref: "#/definitions/showOtherItem" },
        hasOther: { $ref: "#/definitions/showOtherItem" },
        otherText: { $ref: "#/definitions/otherText" },
        showNoneItem: { $ref: "#/definitions/showNoneItem" },
        hasNone: { $ref: "#/definitions/showNoneItem" },
        noneText: { $ref: "#/definitions/noneText" },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" }
      }
    },
    dropdown: {
      description: 'Single choice from a list that opens. Has "choices" or "choicesFrom".',
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "Single choice from a list that opens.", enum: ["dropdown"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        choicesFrom: { $ref: "#/definitions/choicesFrom" },
        showOtherItem: { $ref: "#/definitions/showOtherItem" },
        hasOther: { $ref: "#/definitions/showOtherItem" },
        otherText: { $ref: "#/definitions/otherText" },
        showNoneItem: { $ref: "#/definitions/showNoneItem" },
        hasNone: { $ref: "#/definitions/showNoneItem" },
        noneText: { $ref: "#/definitions/noneText" },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" }
      }
    },
    checkbox: {
      description: "Multiple choice, all choices in view.",
      type: "object",
      required: ["type", "name", "choices"],
      additionalProperties: !1,
      properties: {
        type: { description: "Multiple choice.", enum: ["checkbox"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        showOtherItem: { $ref: "#/definitions/showOtherItem" },
        hasOther: { $ref: "#/definitions/showOtherItem" },
        otherText: { $ref: "#/definitions/otherText" },
        showNoneItem: { $ref: "#/definitions/showNoneItem" },
        hasNone: { $ref: "#/definitions/showNoneItem" },
        noneText: { $ref: "#/definitions/noneText" },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" },
        minSelectedChoices: { $ref: "#/definitions/minSelectedChoices" },
        maxSelectedChoices: { $ref: "#/definitions/maxSelectedChoices" }
      }
    },
    tagbox: {
      description: 'Multiple choice by searching: of skills, languages, wikis or a long list. Has "choices" or "choicesFrom".',
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "Multiple choice by searching.", enum: ["tagbox"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        choicesFrom: { $ref: "#/definitions/choicesFrom" },
        showOtherItem: { $ref: "#/definitions/showOtherItem" },
        hasOther: { $ref: "#/definitions/showOtherItem" },
        otherText: { $ref: "#/definitions/otherText" },
        showNoneItem: { $ref: "#/definitions/showNoneItem" },
        hasNone: { $ref: "#/definitions/showNoneItem" },
        noneText: { $ref: "#/definitions/noneText" },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" },
        minSelectedChoices: { $ref: "#/definitions/minSelectedChoices" },
        maxSelectedChoices: { $ref: "#/definitions/maxSelectedChoices" }
      }
    },
    ranking: {
      description: "Putting choices into an order, first the first.",
      type: "object",
      required: ["type", "name", "choices"],
      additionalProperties: !1,
      properties: {
        type: { description: "A ranking.", enum: ["ranking"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        choices: { $ref: "#/definitions/choices" },
        selectToRankEnabled: {
          description: "Whether people pick those that they rank; otherwise all are ranked.",
          type: "boolean"
        },
        minSelectedChoices: { $ref: "#/definitions/minSelectedChoices" },
        maxSelectedChoices: { $ref: "#/definitions/maxSelectedChoices" }
      }
    },
    rating: {
      description: 'A step on a scale with named ends. Its steps are "rateValues", or the whole numbers from "rateMin" (1) to "rateMax" (5) by "rateStep" (1).',
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "A step on a scale.", enum: ["rating"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        rateMin: {
          description: "The lowest step; 1 when left out.",
          $ref: "#/definitions/step"
        },
        rateMax: {
          description: "The highest step; 5 when left out.",
          $ref: "#/definitions/step"
        },
        rateStep: {
          description: "From one step to the next; 1 when left out.",
          type: "integer",
          minimum: 1
        },
        rateValues: {
          description: "The steps one by one, lowest first, each perhaps with a text.",
          $ref: "#/definitions/choices"
        },
        minRateDescription: {
          description: "What the lowest step means.",
          $ref: "#/definitions/text"
        },
        maxRateDescription: {
          description: "What the highest step means.",
          $ref: "#/definitions/text"
        },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" }
      }
    },
    boolean: {
      description: 'Yes or no; codes "true" and "false".',
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "Yes or no.", enum: ["boolean"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        labelTrue: {
          description: 'What "yes" is called; a translated text of LocalSkills when left out.',
          $ref: "#/definitions/text"
        },
        labelFalse: {
          description: 'What "no" is called; a translated text of LocalSkills when left out.',
          $ref: "#/definitions/text"
        },
        showRefuseItem: { $ref: "#/definitions/showRefuseItem" },
        refuseText: { $ref: "#/definitions/refuseText" },
        showDontKnowItem: { $ref: "#/definitions/showDontKnowItem" },
        dontKnowText: { $ref: "#/definitions/dontKnowText" }
      }
    },
    shortText: {
      description: "One line: a text, a number, a web address, a day or a month.",
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "One line of text.", enum: ["text"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        inputType: {
          description: 'What is asked for; "text" when left out.',
          enum: ["text", "number", "url", "date", "month"]
        },
        min: {
          description: "Of a number, a day or a month: the smallest that is taken.",
          $ref: "#/definitions/limit"
        },
        max: {
          description: "Of a number, a day or a month: the largest that is taken.",
          $ref: "#/definitions/limit"
        },
        integer: {
          description: "Of a number: whether only whole numbers are taken.",
          type: "boolean"
        },
        maxLength: { $ref: "#/definitions/maxLength" },
        placeholder: {
          description: "An example, shown in the empty field.",
          $ref: "#/definitions/text"
        }
      }
    },
    comment: {
      description: "Free text of several lines. It is never part of a statistic.",
      type: "object",
      required: ["type", "name"],
      additionalProperties: !1,
      properties: {
        type: { description: "Free text.", enum: ["comment"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        maxLength: { $ref: "#/definitions/maxLength" }
      }
    },
    matrix: {
      description: "One choice for every row, all rows with the same choices. An answer stores a row under matrix.row.",
      type: "object",
      required: ["type", "name", "columns", "rows"],
      additionalProperties: !1,
      properties: {
        type: { description: "A matrix.", enum: ["matrix"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        columns: {
          description: "What can be chosen in every row.",
          type: "array",
          minItems: 1,
          maxItems: 20,
          items: { $ref: "#/definitions/choice" }
        },
        rows: {
          description: "What is asked about.",
          type: "array",
          minItems: 1,
          maxItems: 300,
          items: { $ref: "#/definitions/choice" }
        },
        eachRowRequired: { $ref: "#/definitions/eachRowRequired" },
        isAllRowRequired: { $ref: "#/definitions/eachRowRequired" }
      }
    },
    eachRowRequired: {
      description: "Whether every row needs an answer, once any has one or the question is required.",
      type: "boolean"
    },
    matrixdropdown: {
      description: 'A grid: for every row, one choice in each column. With the columns "importance" and "ability" over skills it is the needs assessment itself; see "measures". Has "rows" or "rowsFrom".',
      type: "object",
      required: ["type", "name", "columns"],
      additionalProperties: !1,
      properties: {
        type: { description: "A grid.", enum: ["matrixdropdown"] },
        name: { $ref: "#/definitions/questionName" },
        title: { $ref: "#/definitions/questionTitle" },
        description: { $ref: "#/definitions/questionDescription" },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        isRequired: { $ref: "#/definitions/isRequired" },
        requiredIf: { $ref: "#/definitions/requiredIf" },
        retired: { $ref: "#/definitions/retiredQuestion" },
        personalData: { $ref: "#/definitions/personalData" },
        columns: {
          description: "What is asked of every row.",
          type: "array",
          minItems: 1,
          maxItems: 10,
          items: { $ref: "#/definitions/column" }
        },
        rows: {
          description: "What is asked about, such as skills by their ids.",
          type: "array",
          minItems: 1,
          maxItems: 300,
          items: { $ref: "#/definitions/choice" }
        },
        rowsFrom: {
          description: `Instead of rows: the id of a skill in the wiki's Skills.json, below which are the skills that become the rows; "" takes all skills. Areas that only group others are left out.`,
          $ref: "#/definitions/skillOrAll"
        }
      }
    },
    skillOrAll: {
      description: "The id of a skill, or nothing for all.",
      type: "string",
      pattern: "^[a-z0-9-]{0,48}(?!\\n)$"
    },
    column: {
      description: "A column of a grid: a single choice for each row.",
      type: "object",
      required: ["name", "choices"],
      additionalProperties: !1,
      properties: {
        name: {
          description: "The column's code. An answer stores a cell under grid.row.column.",
          $ref: "#/definitions/id"
        },
        title: {
          description: "Heading of the column; its name when left out.",
          $ref: "#/definitions/text"
        },
        choices: { $ref: "#/definitions/choices" }
      }
    },
    html: {
      description: "A note: text between the questions. (SurveyJS calls the type html; here nothing in the text is markup, and a blank line begins a new paragraph.)",
      type: "object",
      required: ["type", "name", "html"],
      additionalProperties: !1,
      properties: {
        type: { description: "A note.", enum: ["html"] },
        name: { $ref: "#/definitions/questionName" },
        title: {
          description: "A heading above the note.",
          $ref: "#/definitions/text"
        },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        html: {
          description: "The note itself.",
          $ref: "#/definitions/text"
        }
      }
    },
    panel: {
      description: "Elements that belong together. Panels can stand in each other three deep.",
      type: "object",
      required: ["type", "name", "elements"],
      additionalProperties: !1,
      properties: {
        type: { description: "A panel.", enum: ["panel"] },
        name: { $ref: "#/definitions/questionName" },
        title: {
          description: "Heading of the panel.",
          $ref: "#/definitions/text"
        },
        description: {
          description: "Introduction below the heading.",
          $ref: "#/definitions/text"
        },
        visibleIf: { $ref: "#/definitions/visibleIf" },
        elements: { $ref: "#/definitions/elements" }
      }
    },
    settings: {
      description: "The project's own settings.",
      type: "object",
      required: ["id"],
      additionalProperties: !1,
      properties: {
        id: {
          description: "The survey's id, the same as in the title of its page. Never given to another survey.",
          $ref: "#/definitions/id"
        },
        status: {
          description: '"draft" (default) takes no answers yet; "open" takes answers between "opens" and "closes"; "paused" takes none for a while; "closed" takes no more; "archived" is closed and no longer offered.',
          enum: ["draft", "open", "paused", "closed", "archived"]
        },
        opens: {
          description: "The first day on which answers are taken.",
          $ref: "#/definitions/date"
        },
        closes: {
          description: "The last day on which answers are taken.",
          $ref: "#/definitions/date"
        },
        audience: { $ref: "#/definitions/audience" },
        minAnswers: {
          description: "A question with fewer usable answers than this is not shown in the results. 5 when left out; 0 shows everything.",
          type: "integer",
          minimum: 0
        },
        minCell: {
          description: "A count from 1 to this minus one is not shown in the results. 5 when left out; 0 shows everything.",
          type: "integer",
          minimum: 0
        },
        notInStatistics: {
          description: 'Codes of choices that never enter a statistic, such as "na" for "not relevant to me". "refused" and "dontknow" never do.',
          type: "array",
          items: { $ref: "#/definitions/code" }
        },
        measures: { $ref: "#/definitions/measures" },
        core: { $ref: "#/definitions/core" },
        follows: {
          description: "Id of the survey that this one repeats: the wave before it. What bears the same name in both is compared.",
          $ref: "#/definitions/id"
        }
      }
    },
    core: {
      description: "The questions that this survey shares with those of other communities, to be rolled up with theirs.",
      type: "object",
      required: ["id", "questions"],
      additionalProperties: !1,
      properties: {
        id: {
          description: "Id of the survey whose definition is the core module.",
          $ref: "#/definitions/id"
        },
        questions: {
          description: "Names of the module's questions that stand in this survey, with the same types, codes and scales. Their texts may be translated.",
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: { $ref: "#/definitions/id" }
        }
      }
    },
    audience: {
      description: "Whom the survey invites. The form tells everybody else that it is not meant for them; it is an invitation and no lock, and the bot counts every answer.",
      type: "object",
      additionalProperties: !1,
      properties: {
        population: {
          description: 'For whom or what one answer speaks: a person ("individuals", when left out), an affiliate, a partner organisation, or society around the movement. Answers of different populations never stand in one figure.',
          enum: ["individuals", "affiliates", "partners", "society"]
        },
        description: {
          description: "Whom the survey invites, in words.",
          $ref: "#/definitions/text"
        },
        minEdits: {
          description: "Invites accounts with at least this many edits on this wiki.",
          type: "integer",
          minimum: 0
        },
        groups: {
          description: 'Invites members of any of these user groups, such as "autoconfirmed" or "sysop".',
          type: "array",
          minItems: 1,
          items: { $ref: "#/definitions/label" }
        }
      }
    },
    measures: {
      description: "Which question carries which meaning, so that the analysis guesses nothing.",
      type: "object",
      additionalProperties: !1,
      properties: {
        grid: {
          description: 'Name of the grid that has the columns "importance" and "ability", each with the codes 1 to 5 and any codes of "notInStatistics".',
          $ref: "#/definitions/id"
        },
        wantToLearn: {
          description: "Name of the multiple choice question (checkbox or tagbox) or ranking: which skills a person wants to learn.",
          $ref: "#/definitions/id"
        },
        groupBy: {
          description: "Names of choice questions by which the results break the skills down, such as role or region.",
          type: "array",
          maxItems: 10,
          items: { $ref: "#/definitions/id" }
        },
        canTeach: {
          description: "Name of the multiple choice question (checkbox or tagbox) or ranking: which skills a person can teach.",
          $ref: "#/definitions/id"
        }
      }
    }
  }
};

// src/core/survey/rules/kept-parts.ts
function rl(e) {
  let n = (t, r, s = wS(r)) => ({ list: t, codes: r.map(({ value: o }) => o), isScale: s });
  switch (e.type) {
    case "text":
    case "comment":
      return [];
    case "rating":
      return [n("choices", e.choices, !0)];
    case "matrix":
      return [n("columns", e.choices), n("rows", e.rows)];
    case "matrixdropdown":
      return [
        ...e.columns.map((t) => n(`columns.${t.name}`, t.choices)),
        ...e.rowsFrom === null ? [n("rows", e.rows, !1)] : []
      ];
    default:
      return "choicesFrom" in e && e.choicesFrom !== null ? [] : [n("choices", e.choices)];
  }
}
function _r(e) {
  switch (e.type) {
    case "text":
      return `text (${e.inputType})`;
    case "dropdown":
    case "tagbox":
      return e.choicesFrom === null ? e.type : `${e.type} (${e.choicesFrom})`;
    case "matrixdropdown":
      return e.rowsFrom === null ? e.type : `matrixdropdown (rowsFrom "${e.rowsFrom}")`;
    default:
      return e.type;
  }
}
function wS(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var kS = 20;
function sl(e) {
  let n = Qe(e, "pages", "$"), t = [], r = (o) => {
    let i = o[o.length - 1];
    for (let l of Qe(i.json, "elements", i.path))
      t.push(E(v({}, l), { name: ae(l.json, "name"), type: L(l.json, "type"), within: o })), o.length < kS && r([...o, l]);
  };
  n.forEach((o) => r([o]));
  let s = L(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: o }) => o !== "panel" && o !== "html"),
    settings: _(s) ? s : {}
  };
}
function Zs({ json: e, path: n, type: t }) {
  let r = Qe(e, "columns", n);
  return [
    te(e, "choices", n),
    te(e, "rateValues", n),
    te(e, "rows", n),
    ...t === "matrix" ? [te(e, "columns", n)] : [r.map(eo), ...r.map((s) => te(s.json, "choices", s.path))]
  ];
}
function te(e, n, t) {
  let r = L(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    let l = G(G(t, n), i), a = _(o) ? o : null, u = a === null ? o : L(a, "value");
    (typeof u == "string" || typeof u == "number") && s.push({
      path: a === null ? l : `${l}.value`,
      code: String(u),
      hasText: a !== null && L(a, "text") !== void 0,
      isRetired: a !== null && L(a, "retired") === !0,
      json: a
    });
  }), s;
}
function eo({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = ae(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function Qe(e, n, t) {
  let r = L(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    _(o) && s.push({ json: o, path: G(G(t, n), i) });
  }), s;
}
function ae(e, n) {
  let t = L(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function kf(e, n, t, r) {
  let s = "$.localSkills.core", o = L(e.settings, "core");
  if (!(!_(o) || L(o, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${s}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: l } of te(o, "questions", s)) {
      let [a, u] = [n, t].map(
        (c) => H(c).find((d) => d.name === i)
      );
      u === void 0 ? r(l, "core-no-question", i, t.id) : a === void 0 ? e.questions.some((c) => c.name === i) || r(l, "core-question-missing", i) : Sf(e, a, u, t.id, !0, r);
    }
  }
}
function xf(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let s of H(t)) {
      let o = H(n).find(({ name: i }) => i === s.name);
      o !== void 0 && Sf(e, o, s, t.id, !1, r);
    }
  }
}
function Sf(e, n, t, r, s, o) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (_r(n) !== _r(t)) {
    o(`${i}.type`, "kept-type", n.name, _r(n), r, _r(t));
    return;
  }
  let [l, a] = [rl(n), rl(t)];
  for (let d of a) {
    let p = l.find(({ list: h }) => h === d.list);
    if (p === void 0) {
      o(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let f = `${i}.${d.list.split(".")[0]}`, [g, m] = [wf(d.codes, p.codes), wf(p.codes, d.codes)];
    g.length > 0 && o(f, "kept-codes-gone", n.name, r, g), m.length > 0 && (s || d.isScale) && o(f, "kept-codes-added", n.name, r, m), g.length + m.length === 0 && d.isScale && p.codes.join() !== d.codes.join() && o(f, "kept-order", n.name, r, d.codes);
  }
}
function wf(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var Pf = 8;
function Rf(e, n, t) {
  let r = n === null ? [] : J(n), s = new Map(r.map((i) => [i.name, i])), o = n === null ? [] : H(n).map(({ name: i }) => i);
  for (let { json: i, path: l } of SS(e))
    for (let a of ["visibleIf", "requiredIf"]) {
      let u = ae(i, a);
      if (u === null || u.trim() === "")
        continue;
      let c = `${l}.${a}`, d = ks(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let p of pe(d)) {
        let f = p.split(".", 1)[0];
        if (!e.questions.some(({ name: m }) => m === f))
          t(c, "condition-no-question", f);
        else if (o.includes(f) && !s.has(p) && !PS(p, r, e)) {
          let m = r.filter((y) => y.question.name === f).map(({ name: y }) => y), h = m.length > 0 ? m : vf(f, e).map((y) => `${f}.\u2026.${y}`);
          t(c, "condition-no-part", p, h.slice(0, Pf).map((y) => `{${y}}`));
        }
      }
      vS(d, s, c, t);
    }
  for (let i of n === null ? [] : Em(n)) {
    let l = [...e.pages.map(xS), ...e.elements].find(({ name: a }) => a !== null && i.includes(a));
    t(l === void 0 ? "$.pages" : `${l.path}.visibleIf`, "condition-circle", i);
  }
}
function xS(e) {
  return E(v({}, e), { name: ae(e.json, "name") });
}
function SS(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((s) => te(r.json, s, r.path)),
    ...Qe(r.json, "columns", r.path).map((s) => te(s.json, "choices", s.path))
  ].reduce((s, o) => s.concat(o.reduce((i, { json: l, path: a }) => l === null ? i : i.concat({ json: l, path: a.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, s) => r.concat(s, n(s)), t);
}
function PS(e, n, t) {
  let [r = "", s, o] = e.split(".");
  return s !== void 0 && o !== void 0 && vf(r, t).includes(o) && !n.some(({ question: i }) => i.name === r);
}
function vf(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : Qe(t.json, "columns", "").map(({ json: r }) => {
    var s;
    return (s = ae(r, "name")) != null ? s : "";
  });
}
var RS = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function vS(e, n, t, r) {
  let s = /* @__PURE__ */ new Set(), o = (l, a) => {
    let u = l.kind === "answer" ? n.get(l.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || a.kind !== "value" || a.value === null))
      for (let d of Array.isArray(a.value) ? a.value : [a.value]) {
        let p = String(d);
        !c.some((f) => f.value === p) && !s.has(`${u.name}=${p}`) && (s.add(`${u.name}=${p}`), r(
          t,
          "condition-no-code",
          u.name,
          j(p),
          c.slice(0, Pf).map((f) => f.value)
        ));
      }
  }, i = (l) => {
    switch (l.kind) {
      case "unary":
        i(l.operand);
        break;
      case "binary":
        RS.includes(l.operator) && (o(l.left, l.right), o(l.right, l.left)), i(l.left), i(l.right);
        break;
      case "iif":
        l.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function Tf(e, n) {
  Wr(e.pages.map(eo), "duplicate-name", n), Wr(e.elements.map(eo), "duplicate-name", n);
  for (let { name: t, path: r, type: s, within: o } of e.elements)
    t !== null && mn.includes(t) && n(`${r}.name`, "reserved-name", t, mn), s === "panel" && o.length === br + 1 && n(r, "panels-too-deep", br);
  e.questions.forEach((t, r) => {
    r === yr && n(t.path, "too-many-questions", yr), Zs(t).forEach((s) => Wr(s, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function Wr(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: s, path: o } of e) {
    let i = r.get(s);
    i === void 0 ? r.set(s, o) : s !== "" && t(o, n, j(s), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var ol = {
  en: [
    "e-mail",
    "email",
    "e-mail address",
    "phone",
    "telephone",
    "phone number",
    "mobile number",
    "whatsapp number",
    "postal address",
    "home address",
    "street address",
    "mailing address",
    "your address",
    "postcode",
    "zip code",
    "phones",
    "emails",
    "your name",
    "real name",
    "full name",
    "legal name",
    "first name",
    "last name",
    "surname",
    "family name",
    "date of birth",
    "birth date",
    "birthdate",
    "birthday",
    "year of birth",
    "gender",
    "gender identity",
    "pronouns",
    "your sex",
    "religion",
    "religious",
    "ethnicity",
    "ethnic",
    "race",
    "caste",
    "skin colour",
    "skin color",
    "your health",
    "health condition",
    "medical",
    "disability",
    "disabilities",
    "disabled",
    "illness",
    "diagnosis",
    "sexual orientation",
    "sexuality",
    "lgbt*",
    "political opinion",
    "political opinions",
    "political views",
    "political party",
    "passport",
    "passport number",
    "identity card",
    "id card",
    "id number",
    "national id",
    "social security",
    "bank account",
    "marital status",
    "trade union"
  ],
  ar: [
    "\u0627\u0644\u0628\u0631\u064A\u062F \u0627\u0644\u0625\u0644\u0643\u062A\u0631\u0648\u0646\u064A",
    "\u0628\u0631\u064A\u062F\u0643",
    "\u0628\u0631\u064A\u062F\u0643\u0645",
    "\u0628\u0631\u064A\u062F\u0643\u0646",
    "\u0625\u064A\u0645\u064A\u0644*",
    "\u0647\u0627\u062A\u0641*",
    "\u0631\u0642\u0645 \u0627\u0644\u062C\u0648\u0627\u0644",
    "\u062C\u0648\u0627\u0644\u0643*",
    "\u0631\u0642\u0645 \u0627\u0644\u0645\u062D\u0645\u0648\u0644",
    "\u0648\u0627\u062A\u0633\u0627\u0628",
    "\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0633\u0643\u0646",
    "\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0645\u0646\u0632\u0644",
    "\u0639\u0646\u0648\u0627\u0646\u0643*",
    "\u0627\u0644\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u0628\u0631\u064A\u062F\u064A",
    "\u0627\u0644\u0631\u0645\u0632 \u0627\u0644\u0628\u0631\u064A\u062F\u064A",
    "\u0627\u0633\u0645\u0643 \u0627\u0644\u062D\u0642\u064A\u0642\u064A",
    "\u0627\u0644\u0627\u0633\u0645 \u0627\u0644\u062D\u0642\u064A\u0642\u064A",
    "\u0627\u0644\u0627\u0633\u0645 \u0627\u0644\u0643\u0627\u0645\u0644",
    "\u0627\u0633\u0645\u0643 \u0627\u0644\u0643\u0627\u0645\u0644",
    "\u0627\u0633\u0645\u0643\u0645 \u0627\u0644\u0643\u0627\u0645\u0644",
    "\u0627\u0633\u0645\u0643",
    "\u0627\u0633\u0645\u0643\u0645",
    "\u0627\u0633\u0645 \u0627\u0644\u0639\u0627\u0626\u0644\u0629",
    "\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0645\u064A\u0644\u0627\u062F",
    "\u062A\u0627\u0631\u064A\u062E \u0645\u064A\u0644\u0627\u062F\u0643*",
    "\u0633\u0646\u0629 \u0627\u0644\u0645\u064A\u0644\u0627\u062F",
    "\u062C\u0646\u0633\u0643",
    "\u062C\u0646\u0633\u0643\u0645",
    "\u0627\u0644\u0646\u0648\u0639 \u0627\u0644\u0627\u062C\u062A\u0645\u0627\u0639\u064A",
    "\u0647\u0648\u064A\u062A\u0643 \u0627\u0644\u062C\u0646\u062F\u0631\u064A\u0629",
    "\u062F\u064A\u0627\u0646\u0629",
    "\u062F\u064A\u0627\u0646\u062A\u0643*",
    "\u0627\u0644\u062F\u064A\u0646",
    "\u062F\u064A\u0646\u0643*",
    "\u0645\u0639\u062A\u0642\u062F\u0627\u062A\u0643*",
    "\u0627\u0644\u0639\u0631\u0642",
    "\u0639\u0631\u0642\u0643*",
    "\u0627\u0644\u0625\u062B\u0646\u064A\u0629",
    "\u0627\u0644\u0627\u0646\u062A\u0645\u0627\u0621 \u0627\u0644\u0639\u0631\u0642\u064A",
    "\u0637\u0627\u0626\u0641\u062A\u0643*",
    "\u0642\u0628\u064A\u0644\u062A\u0643*",
    "\u0635\u062D\u062A\u0643*",
    "\u062D\u0627\u0644\u062A\u0643 \u0627\u0644\u0635\u062D\u064A\u0629",
    "\u0627\u0644\u062D\u0627\u0644\u0629 \u0627\u0644\u0635\u062D\u064A\u0629",
    "\u0645\u0631\u0636",
    "\u0625\u0639\u0627\u0642\u0629",
    "\u0625\u0639\u0627\u0642\u062A\u0643*",
    "\u0627\u0644\u0645\u064A\u0644 \u0627\u0644\u062C\u0646\u0633\u064A",
    "\u0645\u064A\u0648\u0644\u0643 \u0627\u0644\u062C\u0646\u0633\u064A\u0629",
    "\u0627\u0644\u062A\u0648\u062C\u0647 \u0627\u0644\u062C\u0646\u0633\u064A",
    "\u0622\u0631\u0627\u0624\u0643 \u0627\u0644\u0633\u064A\u0627\u0633\u064A\u0629",
    "\u0627\u0644\u0622\u0631\u0627\u0621 \u0627\u0644\u0633\u064A\u0627\u0633\u064A\u0629",
    "\u0627\u0644\u0627\u0646\u062A\u0645\u0627\u0621 \u0627\u0644\u0633\u064A\u0627\u0633\u064A",
    "\u062D\u0632\u0628",
    "\u062C\u0648\u0627\u0632 \u0627\u0644\u0633\u0641\u0631",
    "\u062C\u0648\u0627\u0632 \u0633\u0641\u0631\u0643*",
    "\u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0647\u0648\u064A\u0629",
    "\u0631\u0642\u0645 \u0627\u0644\u0647\u0648\u064A\u0629",
    "\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0642\u0648\u0645\u064A",
    "\u0627\u0644\u062D\u0627\u0644\u0629 \u0627\u0644\u0627\u062C\u062A\u0645\u0627\u0639\u064A\u0629"
  ],
  fr: [
    "e-mail",
    "email",
    "mail",
    "courriel",
    "adresse \xE9lectronique",
    "t\xE9l\xE9phone",
    "num\xE9ro de t\xE9l\xE9phone",
    "portable",
    "adresse postale",
    "votre adresse",
    "ton adresse",
    "votre nom",
    "ton nom",
    "code postal",
    "vrai nom",
    "v\xE9ritable nom",
    "nom r\xE9el",
    "nom complet",
    "pr\xE9nom",
    "nom de famille",
    "\xE9tat civil",
    "date de naissance",
    "ann\xE9e de naissance",
    "genre",
    "identit\xE9 de genre",
    "pronoms",
    "sexe",
    "religion",
    "religieuse",
    "religieux",
    "ethnie",
    "ethnique",
    "origine ethnique",
    "origines",
    "race",
    "couleur de peau",
    "votre sant\xE9",
    "\xE9tat de sant\xE9",
    "handicap",
    "maladie",
    "orientation sexuelle",
    "sexualit\xE9",
    "lgbt*",
    "opinion politique",
    "opinions politiques",
    "parti politique",
    "passeport",
    "carte d\u2019identit\xE9",
    "pi\xE8ce d\u2019identit\xE9",
    "s\xE9curit\xE9 sociale",
    "situation matrimoniale",
    "syndicat"
  ],
  es: [
    "correo electr\xF3nico",
    "tu correo",
    "su correo",
    "e-mail",
    "email",
    "tel\xE9fono",
    "n\xFAmero de m\xF3vil",
    "celular",
    "direcci\xF3n postal",
    "tu direcci\xF3n",
    "su direcci\xF3n",
    "domicilio",
    "c\xF3digo postal",
    "tu nombre",
    "su nombre",
    "nombre real",
    "nombre completo",
    "nombre y apellidos",
    "apellido",
    "apellidos",
    "fecha de nacimiento",
    "a\xF1o de nacimiento",
    "cumplea\xF1os",
    "g\xE9nero",
    "identidad de g\xE9nero",
    "pronombres",
    "sexo",
    "religi\xF3n",
    "religiosa",
    "religiosas",
    "etnia",
    "origen \xE9tnico",
    "\xE9tnico",
    "\xE9tnica",
    "raza",
    "color de piel",
    "tu salud",
    "su salud",
    "estado de salud",
    "discapacidad",
    "enfermedad",
    "orientaci\xF3n sexual",
    "sexualidad",
    "lgbt*",
    "opini\xF3n pol\xEDtica",
    "opiniones pol\xEDticas",
    "ideolog\xEDa",
    "partido pol\xEDtico",
    "pasaporte",
    "documento de identidad",
    "dni",
    "c\xE9dula",
    "estado civil",
    "sindicato"
  ],
  tr: [
    "e-posta*",
    "eposta*",
    "e-mail",
    "email",
    "telefon*",
    "cep numara*",
    "ev adres*",
    "posta adres*",
    "adresin*",
    "posta kodu*",
    "ger\xE7ek ad*",
    "ger\xE7ek isim*",
    "tam ad\u0131n*",
    "ad\u0131n\u0131z",
    "ad\u0131n\u0131z ve soyad\u0131n\u0131z",
    "isminiz",
    "soyad*",
    "do\u011Fum tarih*",
    "do\u011Fum y\u0131l*",
    "do\u011Fum g\xFCn*",
    "cinsiyet*",
    "toplumsal cinsiyet*",
    "zamir*",
    "dininiz*",
    "dinin",
    "dini inan*",
    "din",
    "mezheb*",
    "etnik*",
    "\u0131rk\u0131n\u0131z",
    "etnisite*",
    "sa\u011Fl\u0131\u011F\u0131n\u0131z",
    "sa\u011Fl\u0131k durum*",
    "hastal\u0131k*",
    "hastal\u0131\u011F*",
    "engelli*",
    "engellilik*",
    "cinsel y\xF6nelim*",
    "lgbt*",
    "siyasi g\xF6r\xFC\u015F*",
    "siyasal g\xF6r\xFC\u015F*",
    "siyasi parti*",
    "pasaport*",
    "kimlik numara*",
    "kimlik kart*",
    "kimlik no",
    "tc kimlik",
    "medeni hal*",
    "medeni durum*",
    "sendika*"
  ],
  de: [
    "e-mail",
    "email",
    "e-mail-adresse",
    "telefon",
    "telefonnummer",
    "handynummer",
    "anschrift",
    "postanschrift",
    "wohnadresse",
    "ihre adresse",
    "deine adresse",
    "postleitzahl",
    "ihr name",
    "dein name",
    "klarname",
    "echter name",
    "vollst\xE4ndiger name",
    "vorname",
    "nachname",
    "familienname",
    "geburtsdatum",
    "geburtstag",
    "geburtsjahr",
    "geschlecht",
    "geschlechtsidentit\xE4t",
    "pronomen",
    "religion",
    "konfession",
    "religi\xF6s",
    "ethnie",
    "ethnisch*",
    "hautfarbe",
    "gesundheitszustand",
    "deine gesundheit",
    "ihre gesundheit",
    "behinderung",
    "krankheit",
    "sexuelle orientierung",
    "sexualit\xE4t",
    "lgbt*",
    "politische meinung",
    "politische einstellung",
    "partei",
    "reisepass",
    "personalausweis",
    "ausweisnummer",
    "familienstand",
    "gewerkschaft"
  ],
  pt: [
    "e-mail",
    "email",
    "correio eletr\xF4nico",
    "correio eletr\xF3nico",
    "telefone",
    "celular",
    "telem\xF3vel",
    "endere\xE7o residencial",
    "seu endere\xE7o",
    "morada",
    "c\xF3digo postal",
    "cep",
    "nome real",
    "nome verdadeiro",
    "nome completo",
    "sobrenome",
    "apelido",
    "data de nascimento",
    "ano de nascimento",
    "anivers\xE1rio",
    "g\xEAnero",
    "g\xE9nero",
    "identidade de g\xEAnero",
    "pronomes",
    "sexo",
    "religi\xE3o",
    "religiosa",
    "etnia",
    "\xE9tnica",
    "ra\xE7a",
    "cor da pele",
    "sua sa\xFAde",
    "estado de sa\xFAde",
    "defici\xEAncia",
    "doen\xE7a",
    "orienta\xE7\xE3o sexual",
    "sexualidade",
    "lgbt*",
    "opini\xE3o pol\xEDtica",
    "opini\xF5es pol\xEDticas",
    "partido pol\xEDtico",
    "passaporte",
    "documento de identidade",
    "rg",
    "cpf",
    "estado civil",
    "sindicato"
  ],
  it: [
    "e-mail",
    "email",
    "posta elettronica",
    "telefono",
    "cellulare",
    "indirizzo di casa",
    "tuo indirizzo",
    "domicilio",
    "residenza",
    "codice postale",
    "nome vero",
    "nome reale",
    "nome completo",
    "nome e cognome",
    "cognome",
    "data di nascita",
    "anno di nascita",
    "compleanno",
    "genere",
    "identit\xE0 di genere",
    "pronomi",
    "sesso",
    "religione",
    "religioso",
    "religiosa",
    "etnia",
    "etnica",
    "razza",
    "tua salute",
    "stato di salute",
    "disabilit\xE0",
    "malattia",
    "orientamento sessuale",
    "lgbt*",
    "opinione politica",
    "opinioni politiche",
    "partito politico",
    "passaporto",
    "carta d\u2019identit\xE0",
    "codice fiscale",
    "stato civile",
    "sindacato"
  ],
  ru: [
    "\u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u0430\u044F \u043F\u043E\u0447\u0442\u0430",
    "\u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u043E\u0439 \u043F\u043E\u0447\u0442\u044B",
    "\u0435\u043C\u0435\u0439\u043B",
    "\u0438\u043C\u0435\u0439\u043B",
    "\u0442\u0435\u043B\u0435\u0444\u043E\u043D*",
    "\u0434\u043E\u043C\u0430\u0448\u043D\u0438\u0439 \u0430\u0434\u0440\u0435\u0441",
    "\u043F\u043E\u0447\u0442\u043E\u0432\u044B\u0439 \u0430\u0434\u0440\u0435\u0441",
    "\u0432\u0430\u0448 \u0430\u0434\u0440\u0435\u0441",
    "\u043F\u043E\u0447\u0442\u043E\u0432\u044B\u0439 \u0438\u043D\u0434\u0435\u043A\u0441",
    "\u043D\u0430\u0441\u0442\u043E\u044F\u0449\u0435\u0435 \u0438\u043C\u044F",
    "\u043F\u043E\u043B\u043D\u043E\u0435 \u0438\u043C\u044F",
    "\u0444\u0430\u043C\u0438\u043B\u0438*",
    "\u0434\u0430\u0442\u0430 \u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F",
    "\u0434\u0430\u0442\u0443 \u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F",
    "\u0433\u043E\u0434 \u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F",
    "\u0434\u0435\u043D\u044C \u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F",
    "\u043F\u043E\u043B",
    "\u0432\u0430\u0448 \u043F\u043E\u043B",
    "\u0433\u0435\u043D\u0434\u0435\u0440*",
    "\u0440\u0435\u043B\u0438\u0433\u0438*",
    "\u0432\u0435\u0440\u043E\u0438\u0441\u043F\u043E\u0432\u0435\u0434\u0430\u043D\u0438*",
    "\u043D\u0430\u0446\u0438\u043E\u043D\u0430\u043B\u044C\u043D\u043E\u0441\u0442*",
    "\u044D\u0442\u043D\u0438\u0447\u0435\u0441\u043A*",
    "\u0440\u0430\u0441\u0430",
    "\u0437\u0434\u043E\u0440\u043E\u0432\u044C*",
    "\u0438\u043D\u0432\u0430\u043B\u0438\u0434\u043D\u043E\u0441\u0442*",
    "\u0431\u043E\u043B\u0435\u0437\u043D*",
    "\u0441\u0435\u043A\u0441\u0443\u0430\u043B\u044C\u043D*",
    "\u043F\u043E\u043B\u0438\u0442\u0438\u0447\u0435\u0441\u043A\u0438\u0435 \u0432\u0437\u0433\u043B\u044F\u0434\u044B",
    "\u043F\u043E\u043B\u0438\u0442\u0438\u0447\u0435\u0441\u043A\u0438\u0445 \u0432\u0437\u0433\u043B\u044F\u0434\u043E\u0432",
    "\u043F\u0430\u0440\u0442\u0438\u0438",
    "\u043F\u0430\u0441\u043F\u043E\u0440\u0442*",
    "\u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u0435\u043D\u0438*",
    "\u0441\u0435\u043C\u0435\u0439\u043D\u043E\u0435 \u043F\u043E\u043B\u043E\u0436\u0435\u043D\u0438\u0435",
    "\u043F\u0440\u043E\u0444\u0441\u043E\u044E\u0437*"
  ],
  id: [
    "surel",
    "e-mail",
    "email",
    "nomor telepon",
    "nomor hp",
    "telepon",
    "alamat rumah",
    "alamat anda",
    "kode pos",
    "nama asli",
    "nama lengkap",
    "tanggal lahir",
    "tahun lahir",
    "jenis kelamin",
    "gender",
    "agama",
    "suku",
    "etnis",
    "ras",
    "kesehatan anda",
    "disabilitas",
    "penyakit",
    "orientasi seksual",
    "lgbt*",
    "pandangan politik",
    "partai politik",
    "paspor",
    "ktp",
    "nik",
    "status pernikahan"
  ]
}, Af = [
  "gender gap",
  "gender equality",
  "gender balance",
  "genre litt\xE9raire",
  "genre d\u2019article",
  "genre de",
  "write gap",
  "brecha de g\xE9nero",
  "lacune de genre",
  "foss\xE9 des genres",
  "divario di genere",
  "in genere",
  "email list",
  "mailing list",
  "race condition",
  "email template",
  "cinsiyet u\xE7urumu",
  "toplumsal cinsiyet e\u015Fitli\u011Fi",
  "\u0627\u0644\u0641\u062C\u0648\u0629 \u0628\u064A\u0646 \u0627\u0644\u062C\u0646\u0633\u064A\u0646",
  "du genre",
  "ce genre",
  "en portable",
  "ordinateur portable",
  "genre d\u2019",
  "genre d'",
  "g\xE9nero literario",
  "por su nombre",
  "su nombre tal como",
  "origines des sources",
  "edit on a phone",
  "on a phone",
  "medical sources",
  "medical articles"
];

// src/core/survey/rules/privacy-rules.ts
var TS = ["title", "description", "placeholder"];
function Cf(e, n) {
  let t = ae(e.json, "locale");
  for (let { json: r, path: s, name: o, type: i } of e.questions) {
    let l = [], a = i === "matrix" ? [] : Qe(r, "columns", s);
    for (let { json: u, path: c } of [{ json: r, path: s }, ...a])
      TS.forEach((d) => l.push(...ES(L(u, d), `${c}.${d}`, t)));
    o !== null && l.push({ path: `${s}.name`, text: o, language: "en" });
    for (let { path: u, text: c, language: d } of l) {
      let p = AS(c, d);
      if (p !== null) {
        n(u, "personal-data-likely", p);
        break;
      }
    }
  }
}
function AS(e, n) {
  let t = Mf(e);
  return Ef(t, n) === null ? null : Ef(
    Af.reduce((r, s) => r.split(Nf(s).needle).join(" "), t),
    n
  );
}
function Ef(e, n) {
  let t = $f(e), r = n === null ? null : n.split("-")[0], s = null;
  for (let o of Object.keys(ol).filter((i) => r === null || i === r))
    for (let i of ol[o]) {
      let { needle: l, bareNeedle: a } = Nf(i);
      (e.includes(l) || t.includes(a)) && (s === null || i.length > s.length) && (s = i);
    }
  return s === null ? null : s.replace("*", "");
}
var Of = /* @__PURE__ */ new Map();
function Nf(e) {
  let n = Of.get(e);
  if (n === void 0) {
    let t = Mf(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: $f(t) }, Of.set(e, n);
  }
  return n;
}
function Mf(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function $f(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function ES(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : _(e) ? Object.keys(e).reduce((r, s) => {
    let o = e[s];
    return typeof o == "string" && s !== "message" ? r.concat({ path: n, text: o, language: s === "default" ? t : s }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var OS = [
  ["showOtherItem", Un],
  ["hasOther", Un],
  ["showNoneItem", zt],
  ["hasNone", zt],
  ["showRefuseItem", Kt],
  ["showDontKnowItem", Jt]
];
function Lf(e, n, t) {
  let { json: r, path: s, type: o } = e;
  switch (L(r, "personalData") === !0 && t(`${s}.personalData`, "personal-data-marked"), CS(e, t), NS(e, t), o) {
    case "dropdown":
    case "tagbox":
      If(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      MS(e, t);
      break;
    case "rating":
      $S(e, t);
      break;
    case "text":
      IS(e, t);
      break;
    case "matrixdropdown":
      If(e, "rows", "rowsFrom", t), LS(e, n, t);
      break;
  }
}
function no(e) {
  return OS.filter(([n]) => L(e, n) === !0).map(([, n]) => n);
}
function CS({ json: e, path: n }, t) {
  let r = no(e);
  for (let s of ["choices", "rateValues"])
    for (let { code: o, path: i } of te(e, s, n))
      r.includes(o) && t(i, "special-code-taken", o);
}
function NS({ json: e, path: n }, t) {
  let [r, s] = [L(e, "minSelectedChoices"), L(e, "maxSelectedChoices")], o = te(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = o.filter(({ isRetired: l }) => !l).length + Number(no(e).includes(Un));
  typeof s == "number" && r > s ? t(`${n}.minSelectedChoices`, "min-above-max", r, s) : o.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function If({ json: e, path: n }, t, r, s) {
  let [o, i] = [t, r].map((l) => L(e, l) !== void 0);
  o && i ? s(`${n}.${r}`, "not-together", t, r) : !o && !i && s(`${n}.${t}`, "missing-either", t, r);
}
function MS({ json: e, path: n }, t) {
  let r = te(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: s }) => !s).length < 2 && t(`${n}.choices`, "ranking-of-one"), L(e, "selectToRankEnabled") !== !0)
    for (let s of ["minSelectedChoices", "maxSelectedChoices"])
      L(e, s) !== void 0 && t(`${n}.${s}`, "ranking-of-all", s);
}
function $S({ json: e, path: n }, t) {
  var u;
  let r = L(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      L(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Fn && t(`${n}.rateValues`, "too-many-steps", Fn);
    return;
  }
  let s = (c, d) => {
    let p = L(e, c);
    return dr(p) ? p : d;
  }, [o, i, l] = [s("rateMin", 1), s("rateMax", 5), s("rateStep", 1)], a = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => L(e, c) !== void 0)) != null ? u : "type"}`;
  l < 1 || (i <= o ? t(a, "bad-rating", o, i, l) : o + (Fn - 1) * l < i ? t(a, "too-many-steps", Fn) : (i - o) % l !== 0 && t(a, "rating-misses-end", o, i, l));
}
function IS({ json: e, path: n }, t) {
  let r = bi.find((l) => {
    var a;
    return l === ((a = ae(e, "inputType")) != null ? a : "text");
  });
  if (r === void 0)
    return;
  L(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [s, o] = ["min", "max"].map((l) => {
    let a = L(e, l), u = typeof a == "string" || typeof a == "number" ? wi(String(a), r) : null;
    return u === null && a !== void 0 && t(`${n}.${l}`, "limit-not-of-type", j(a), r), u;
  });
  s && o && (r === "number" ? Number(s) > Number(o) : s > o) && t(`${n}.min`, "limits-crossed", s, o);
}
function LS({ json: e, path: n }, t, r) {
  let s = ae(e, "rowsFrom");
  t === null || s === null || s === "" || (t.get(s) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", j(s)) : t.children(s).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", j(s)));
}

// src/core/survey/measured-types.ts
var Ff = ["matrixdropdown"], Df = ["checkbox", "tagbox", "ranking"], jf = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var Gt = "$.localSkills";
function _f(e, n, t) {
  let { settings: r } = e, [s, o, i] = ["id", "opens", "closes"].map((c) => ae(r, c));
  n !== void 0 && s && s !== n && t(`${Gt}.id`, "other-id", j(s), n), o && i && i < o && t(`${Gt}.closes`, "closes-before-opens", j(i), j(o));
  let l = new Set(Xt);
  for (let c of e.questions)
    Zs(c).forEach((d) => d.forEach(({ code: p }) => l.add(p))), no(c.json).forEach((d) => l.add(d));
  let a = te(r, "notInStatistics", Gt);
  Wr(a, "duplicate-code", t);
  for (let { code: c, path: d } of a)
    l.has(c) || t(d, "unused-code", j(c));
  let u = L(r, "core");
  s && _(u) && ae(u, "id") === s && t(`${Gt}.core.id`, "refers-to-itself", s), s && ae(r, "follows") === s && t(`${Gt}.follows`, "refers-to-itself", s);
}
function Wf(e, n, t) {
  let r = `${Gt}.measures`, s = L(e.settings, "measures");
  if (!_(s))
    return;
  let o = (c, d, p) => {
    let f = typeof d == "string" ? e.questions.find((g) => g.name === d) : null;
    if (f === void 0)
      t(c, "measure-no-question", j(d));
    else if (f !== null && !p.includes(f.type))
      t(c, "measure-wrong-type", j(d), p);
    else
      return f;
    return null;
  }, i = o(`${r}.grid`, L(s, "grid"), Ff);
  if (i !== null) {
    let c = te(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    FS(i, `${r}.grid`, [...c, ...Xt], t);
  }
  let [l, a] = ["wantToLearn", "canTeach"].map(
    (c) => o(`${r}.${c}`, L(s, c), Df)
  );
  l && l === a && t(`${r}.canTeach`, "measure-twice", j(l.name));
  let u = L(s, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    o(`${r}.groupBy[${d}]`, c, jf);
  }), il(i, "rows", n, t), il(l != null ? l : null, "choices", n, t), il(a != null ? a : null, "choices", n, t);
}
function il(e, n, t, r) {
  if (e === null)
    return;
  let s = L(e.json, "choicesFrom");
  s !== void 0 && s !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", j(s), ["skills"]);
  for (let { code: o, path: i, hasText: l } of t === null ? [] : te(e.json, n, e.path))
    !l && (t == null ? void 0 : t.get(o)) === null && r(i, "unknown-skill", j(o));
}
function FS(e, n, t, r) {
  let s = Qe(e.json, "columns", e.path);
  for (let o of rn) {
    let i = s.find((l) => L(l.json, "name") === o);
    if (i === void 0) {
      r(n, "measure-no-column", j(e.name), o);
      continue;
    }
    DS(i.json, i.path, o, t, (l, ...a) => {
      r(`${i.path}.choices`, l, ...a);
    });
  }
}
function DS(e, n, t, r, s) {
  let o = te(e, "choices", n), i = nt.filter((c) => !o.some((d) => d.code === c)), l = o.map((c) => c.code).filter((c) => !nt.includes(c) && !r.includes(c));
  i.length > 0 && s("scale-code-missing", t, i), l.length > 0 && s("scale-code-extra", t, l.map(j));
  let a = o.filter((c) => nt.includes(c.code)), u = a.filter((c) => c.code === nt[0] || c.code === nt[4]);
  a.some((c) => c.hasText) && u.some((c) => !c.hasText) && s("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var jS = [
  "title",
  "description",
  "text",
  "html",
  "placeholder",
  "otherText",
  "noneText",
  "refuseText",
  "dontKnowText",
  "minRateDescription",
  "maxRateDescription",
  "labelTrue",
  "labelFalse"
];
function qf(e, n) {
  let t = [], r = ae(e.json, "locale"), s = (i, l) => {
    if (Array.isArray(i))
      i.forEach((a, u) => s(a, G(l, u)));
    else if (_(i))
      for (let a of Object.keys(i)) {
        let u = jS.includes(a) ? _S(i[a]) : null;
        u === null ? s(i[a], G(l, a)) : t.push({ path: G(l, a), languages: u });
      }
  };
  s(e.json, "$");
  let o = /* @__PURE__ */ new Set();
  t.forEach(({ languages: i }) => i.forEach((l) => o.add(l)));
  for (let i of Array.from(o).sort()) {
    let l = t.filter(({ languages: u }) => !u.includes(i)), [a] = l;
    a !== void 0 && i !== "default" && i !== r && n(a.path, "missing-language", j(i), l.length, t.length);
  }
}
function _S(e) {
  return typeof e == "string" ? ["default"] : !_(e) || L(e, "message") !== void 0 ? null : Object.keys(e);
}
function Vf(e, n) {
  var s;
  let t = L(e.settings, "measures"), r = _(t) ? L(t, "grid") : void 0;
  for (let { json: o, path: i, type: l, name: a } of e.questions)
    if (l === "rating") {
      let u = te(o, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => L(o, d) !== void 0) && (u.length === 0 || Gf(u)) && n(i, "scale-ends-bare", j(a));
    } else if (l === "matrix")
      ll(o, "columns", i, n);
    else if (l === "matrixdropdown")
      for (let u of Qe(o, "columns", i)) {
        let c = (s = ae(u.json, "name")) != null ? s : "";
        (a !== r || !rn.includes(c)) && ll(u.json, "choices", u.path, n);
      }
    else (l === "radiogroup" || l === "dropdown") && ll(o, "choices", i, n);
}
function ll(e, n, t, r) {
  let s = te(e, n, t);
  s.length > 1 && s.filter(Bf).length >= 3 && Gf(s.filter(Bf)) && r(`${t}.${n}`, "scale-ends-bare", j(ae(e, "name")));
}
function Bf({ code: e }) {
  return /^-?\d+$/.test(e);
}
function Gf(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function Uf(e, n) {
  var a;
  let { faults: t, add: r } = Qf(), s = sl(e), o = (a = n.taxonomy) != null ? a : null, i = Dn(e).survey, l = i === null ? null : Bn(i, o);
  return Tf(s, r), s.questions.forEach((u) => Lf(u, o, r)), Rf(s, l, r), _f(s, n.id, r), Wf(s, o, r), i !== null && n.core && kf(s, i, n.core, r), i !== null && n.previous && xf(s, i, n.previous, r), t;
}
function Hf(e) {
  let { faults: n, add: t } = Qf(), r = sl(e);
  return Cf(r, t), qf(r, t), Vf(r, t), n;
}
function Qf() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var WS = {
  id: "bad-id",
  language: "bad-language",
  date: "bad-date",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  code: "expected-code",
  choice: "expected-choice",
  question: "expected-object",
  limit: "bad-limit",
  limitText: "bad-limit",
  condition: "empty-text",
  skillOrAll: "bad-id"
};
function zf(e, n = {}) {
  let { value: t, faults: r } = be(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: Dn(t).survey,
    faults: [...r, ...BS(t, n)],
    warnings: qS(t)
  };
}
function BS(e, n = {}) {
  let { hasMessage: t } = n, r = Ys(e, bf, {
    codes: WS,
    checks: {
      date: (s) => Pe(s) ? null : "bad-date",
      messageKey: (s) => t === void 0 || t(s) ? null : "unknown-message"
    }
  });
  return _(e) && r.push(...Uf(e, n)), Kf(e, r);
}
function qS(e) {
  return _(e) ? Kf(e, Hf(e)) : [];
}
function Kf(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o, i) => {
    t.set(i, t.size), Array.isArray(o) ? o.forEach((l, a) => r(l, G(i, a))) : _(o) && (Object.keys(o).forEach((l) => r(L(o, l), G(i, l))), t.set(`${i} end`, t.size));
  };
  r(e, "$");
  let s = (o) => {
    var i, l;
    return (l = (i = t.get(o)) != null ? i : t.get(`${o.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? l : t.size;
  };
  return n.map((o, i) => ({ fault: o, index: i, position: s(o.path) })).sort((o, i) => o.position - i.position || o.index - i.index).map(({ fault: o }) => o);
}

// src/wiki/counting/survey-fault.ts
var pn = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function Jf(e, n, t) {
  return D(this, null, function* () {
    var m, h;
    let { source: r, titles: s } = e, [o, i] = [s.definition(n), s.skills()], l = (y) => (w) => `${y}: ${w.path}: ${Hn(w, t)}`, a = yield r.readPages([o, i]), u = a.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : yf((m = u.latest.text) != null ? m : "", { hasMessage: t.has }), p = a.get(o);
    if (p === void 0)
      throw new pn(`There is no survey ${n} on this wiki: the page ${o} is missing.`, "no-survey", [o]);
    let { survey: f, faults: g } = zf((h = p.latest.text) != null ? h : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (f === null)
      throw new pn([
        ...g.map(l(o)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", g.map((y) => `${y.path}: ${Hn(y, t)}`));
    if (f.id !== n)
      throw new pn(
        `${o}: the definition calls the survey ${f.id}. It is skipped until both agree.`,
        "other-id",
        [o, f.id]
      );
    return {
      survey: Bn(f, c),
      taxonomy: c,
      definitionRevision: p.latest.id,
      faults: g,
      notes: [...g.map(l(o)), ...d.map(l(i))]
    };
  });
}

// src/wiki/counting/released-answers.ts
function Xf(e, n, t, r, s) {
  return D(this, null, function* () {
    var a, u;
    let o = /* @__PURE__ */ new Map();
    e.forEach((c, d) => o.set(d === "" ? t.community : d, new Set(Array.from(c))));
    let i = n.answers.where(({ community: c, revision: d }) => {
      var p;
      return ((p = o.get(c != null ? c : "")) == null ? void 0 : p.has(d)) === !0;
    });
    for (let { community: c, revision: d } of i)
      (a = o.get(c != null ? c : "")) == null || a.delete(d);
    let l = [];
    for (let c of Array.from(e.keys())) {
      let d = Array.from((u = o.get(c === "" ? t.community : c)) != null ? u : []), p = c === "" ? t : s.map((m) => m.place).find((m) => m.community === c);
      if (p === void 0)
        return null;
      let f = d.length === 0 ? /* @__PURE__ */ new Map() : yield p.source.revisions(d, "with-texts"), g = VS(p, t, r, s);
      for (let m of d) {
        let h = GS(f.get(m), p, g);
        if (h === null)
          return null;
        l.push(h);
      }
    }
    return i.where(() => !0, l);
  });
}
function VS(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: Dr(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((o) => o.place === e).map(({ local: o }) => ({
    id: o.id,
    read: Dr(el(t, o.id), e.readAnswerCalls),
    questions: zs(o, t)
  })));
}
function GS(e, n, t) {
  if (e === void 0 || e.text === null || e.user === null)
    return null;
  for (let { id: r, read: s, questions: o } of t) {
    let i = s(e.text);
    if (i.exclusion === null)
      return {
        user: e.user,
        revision: e.id,
        timestamp: e.timestamp,
        page: n.titles.answer(r, e.user),
        language: i.language,
        community: n.community,
        definitionRevision: i.definitionRevision,
        values: i.values,
        questions: o
      };
  }
  return null;
}

// src/wiki/counting/count-survey.ts
function Yf(r, s) {
  return D(this, arguments, function* (e, n, t = {}) {
    let o = yield Zf(e, n, t), { previous: i, notes: l } = yield US(e, o, t);
    return E(v({}, o.counted), { report: E(v({}, o.counted.report), { previous: i }), notes: [...o.counted.notes, ...l] });
  });
}
function Zf(e, n, t) {
  return D(this, null, function* () {
    let { home: r, others: s, definitionsOf: o, messages: i } = e, l = yield Jf(r, n, i), { survey: a, taxonomy: u, definitionRevision: c, faults: d } = l, { found: p, notes: f } = yield Hc(a, [r, ...s], o), g = yield cf(r, l, p, t), m = e.exchange === null ? null : yield e.exchange(), y = yield zS(e, a, g, p, ({ answers: R }) => {
      let C = Hs(a, g.versions);
      for (let N of R)
        Qs(C, N);
      return Pm(a, C, { excluded: g.excluded, exchange: m });
    }), { answers: w, counted: b, held: x, last: S, pending: k, isFrozen: P, results: A } = y;
    return {
      counted: {
        report: {
          survey: a,
          definitionRevision: c,
          results: A,
          faults: d,
          counted: b,
          held: x,
          last: S,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: k,
        isFrozen: P,
        notes: [...l.notes, ...f]
      },
      answers: w,
      versions: g.versions
    };
  });
}
function US(e, n, t) {
  return D(this, null, function* () {
    let { follows: r, id: s } = n.counted.report.survey;
    if (r === null || r === s)
      return { previous: null, notes: [] };
    try {
      let o = yield Zf(e, r, t);
      return o.counted.isFrozen ? { previous: null, notes: [] } : {
        previous: v({
          survey: o.counted.report.survey,
          published: tt(o.counted.report)
        }, QS(o, n)),
        notes: []
      };
    } catch (o) {
      if (!(o instanceof pn))
        throw o;
      return { previous: null, notes: [`${s} follows ${r}, which it cannot be compared with. ${o.message}`] };
    }
  });
}
var HS = 2e4;
function QS(e, n) {
  let t = 0;
  for (let { user: u } of e.answers)
    t += n.answers.hasAccount(u) ? 1 : 0;
  let r = [e, n].map(({ counted: { report: u } }) => u.survey);
  if (!r.every(({ minAnswers: u, minCell: c }) => u <= 1 && c <= 1) || t === 0 || t > HS)
    return { accountsInBoth: t, pairs: null };
  let [o, i] = r, l = Dm(o, i, { before: e.versions, now: n.versions }), a = /* @__PURE__ */ new Map();
  for (let u of e.answers)
    n.answers.hasAccount(u.user) && a.set(Wn(u.user), l.read.before(u));
  for (let u of n.answers) {
    let c = a.get(Wn(u.user));
    c !== void 0 && l.add(c, l.read.now(u));
  }
  return { accountsInBoth: t, pairs: l.result() };
}
function zS(e, n, t, r, s) {
  return D(this, null, function* () {
    var h;
    let { home: o, writer: i } = e, { answers: l } = t, a = Gi(l);
    if (n.minCell <= 1)
      return { answers: l, counted: a, results: s(t), held: null, last: null, pending: 0, isFrozen: !1 };
    let u = yield mf(o, n.id, i), c = vm((h = u == null ? void 0 : u.revisions) != null ? h : null, KS(a, o), n), d = (y) => u === null || u.figures === null ? null : E(v({}, u.figures), { change: y }), p = (y) => D(null, null, function* () {
      var x;
      let w = (x = u == null ? void 0 : u.revisions) != null ? x : /* @__PURE__ */ new Map(), b = yield Xf(w, t, o, n, r);
      return {
        answers: b != null ? b : l,
        counted: b === null ? a : Gi(b),
        results: s({ answers: b != null ? b : l }),
        held: { needed: y },
        last: d({ added: 0, removed: 0 }),
        pending: c.change.accounts,
        isFrozen: b === null
      };
    });
    if (c.kind === "hold")
      return p(c.needed);
    let f = s(t), g = d(c.change), m = u === null || g === null || c.change.accounts === 0 ? null : Tm(hs(f, n, g), g, u.revisions, c.change, n);
    return m !== null ? p(m) : { answers: l, counted: a, results: f, held: null, last: g, pending: 0, isFrozen: !1 };
  });
}
function KS({ places: e }, n) {
  return new Map(e.map(({ community: t, revisions: r }) => [t === n.community ? "" : t != null ? t : "", r]));
}

// src/core/site-configuration.ts
var JS = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function ep(e) {
  if (e === null)
    return { root: ln, faults: [] };
  let { value: n, faults: t } = be(e);
  if (!_(n))
    return { root: ln, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = L(n, "root");
  return r === void 0 ? { root: ln, faults: t } : typeof r != "string" || JS.test(r) ? { root: ln, faults: [...t, { path: "$.root", code: "expected-text", parameters: [j(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function XS(e, n) {
  return D(this, null, function* () {
    var i;
    let t = (yield e.readPages([Gr])).get(Gr), { root: r, faults: [s] } = ep((i = t == null ? void 0 : t.latest.text) != null ? i : null), o = r === ln ? r : ZS(r, yield e.siteInfo());
    if (s !== void 0 || o === null) {
      let l = s != null ? s : { path: "$.root", code: "expected-text", parameters: [j(r)] }, a = `${l.path}: ${Hn(l, n)}`;
      throw new pn(`${Gr}: ${a}`, "configuration", [a]);
    }
    return Rl(o);
  });
}
var YS = [-2, -1, 8];
function ZS(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([l]) => l !== 0), s = Yr({
    defaultNamespace: "",
    namespaces: r.map(([, l]) => l),
    capitalLinks: !t
  }), o = /^\s*:/.test(e) ? null : s(e);
  return o !== null && ((l) => !r.some(([a, u]) => {
    var c;
    return YS.includes(a) && l.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(o) ? o : null;
}
function np(e, n, t) {
  return D(this, null, function* () {
    return {
      source: e,
      titles: yield XS(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield Is(e, [tf])
    };
  });
}

// src/ui/survey-results/count-now.ts
function tp(e, n, t) {
  return D(this, null, function* () {
    let { surveyId: r, reportMessages: s } = e;
    t.onPhase("survey");
    let o = yield np(n, !0, s), i = !1, { report: l, taxonomy: a, isFrozen: u } = yield Yf({
      home: o,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: Uc(),
      exchange: () => Ud(o, e.now().toISOString().slice(0, 10)),
      writer: null,
      messages: s
    }, r, {
      signal: t.signal,
      onPages(w) {
        i || (i = !0, t.onPhase("answers")), t.onPages(w);
      }
    });
    t.onPhase("results");
    let c = yield n.lastChanged(o.titles.resultsData(r)), d = { report: l, isFrozen: u, savedAt: c, fault: null };
    if (u)
      return E(v({}, d), { html: null, files: null });
    let { survey: p } = l, f = tt(l), g = bs(l, f), m = Gl(l, f, s, a, [s], g, !1), h = Oc(m), y = {
      json: Wu(l, f),
      csv: Mc(p, f, m.texts, g)
    };
    try {
      return E(v({}, d), { files: y, html: yield n.render(h, o.titles.results(r)) });
    } catch (w) {
      if (t.signal.aborted)
        throw w;
      return E(v({}, d), { files: y, html: null, fault: w });
    }
  });
}

// src/wiki/port.ts
var Rn = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function al(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var e0 = ["offline", "rate-limited"], n0 = ["session-lost", "permission-denied", "blocked"], t0 = 10;
function r0(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function ul(e, n) {
  let t = (o, ...i) => ie("p", {}, n.text(`localskills-live-fault-${o}`, ...i));
  if (r0(e)) {
    let { kind: o, details: i } = e, l = o === "definition" || o === "configuration";
    return Vn("error", t(o, ...l ? [] : i), l ? ie("ul", {}, ...i.slice(0, t0).map((a) => ie("li", { dir: "auto" }, a))) : null);
  }
  let r = al(e) ? e.reason : "other", s = al(e) ? e.explanation : e instanceof Error ? e.message : "";
  return Vn(
    "error",
    t(e0.includes(r) ? r : n0.includes(r) ? "refused" : "other"),
    s === "" ? null : ie("p", { dir: "auto" }, n.text("localskills-live-fault-details", s))
  );
}

// src/ui/survey-results/progress-view.ts
function rp(e, n) {
  let r = new OO.ui.ProgressBarWidget({ progress: !1 }).$element.attr("aria-label", e.text("localskills-live-progress")), s = ie("p", { role: "status", class: "ext-localSkills-live-phase" }), o = ie("p", { class: "ext-localSkills-live-pages" }), i = (c) => {
    s.textContent = c, r.attr("aria-valuetext", c);
  }, l = "survey", a = !1, u = () => {
    a = !1, i(e.text(`localskills-live-phase-${l}`));
  };
  return {
    element: ie(
      "div",
      { class: "ext-localSkills-live-working" },
      s,
      r[0],
      o,
      Gn(ct(e.text("localskills-live-cancel"), "normal", n))
    ),
    showPhase(c) {
      l = c, u();
    },
    showPages(c) {
      a && u(), o.textContent = e.text("localskills-live-read", c);
    },
    showWait(c) {
      a = !0, i(e.text("localskills-live-waiting", Math.ceil(c / 1e3)));
    }
  };
}

// src/ui/survey-results/results-content.ts
var s0 = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", o0 = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], to = "localskills-live-";
function sp(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (s) => Array.from(n.querySelectorAll(s));
  t(s0).forEach((s) => {
    var o;
    return (o = s.parentNode) == null ? void 0 : o.removeChild(s);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((s) => {
    r.add(s.id), s.id = to + s.id;
  }), o0.forEach((s) => t(`[${s}]`).forEach((o) => {
    var l;
    let i = ((l = o.getAttribute(s)) != null ? l : "").split(/\s+/);
    o.setAttribute(s, i.map((a) => r.has(a) ? to + a : a).join(" "));
  })), t("a[href]").forEach((s) => {
    var l;
    let o = (l = s.getAttribute("href")) != null ? l : "";
    if (!o.startsWith("#")) {
      s.target = "_blank", s.rel = "noopener";
      return;
    }
    let i = l0(o.slice(1));
    s.setAttribute("href", `#${to}${i}`), s.addEventListener("click", (a) => {
      a.preventDefault();
      let u = t("[id]").find((c) => c.id === to + i);
      u !== void 0 && (i0(u), u.scrollIntoView(), qn(u));
    });
  }), n;
}
function i0(e) {
  var t;
  let n = e.closest(".mw-collapsed");
  (t = n == null ? void 0 : n.querySelector(".mw-collapsible-toggle")) == null || t.click();
}
function l0(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function op(e) {
  let { messages: n, surveyId: t } = e, r = ie("div", { class: "ext-localSkills-live" }), s = () => {
  }, o = (p, f) => ct(n.text(`localskills-live-${p}`), f, () => d.start());
  function i(p) {
    let { text: f, language: g, direction: m } = p.title === null ? { text: t, language: null, direction: "auto" } : Tn(p.title, n, p.locale);
    return ie("h2", v({ dir: m }, g === null ? {} : { lang: g }), f);
  }
  function l(p) {
    let f = ul(p, n);
    ut(r, f, Gn(o("try-again", "primary"))), qn(f);
  }
  function a() {
    let p = Vn("notice", n.text("localskills-live-cancelled"));
    ut(r, p, Gn(o("again", "primary"))), qn(p);
  }
  function u(p, f) {
    return ie("p", {}, ...p === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(p)),
      " ",
      ie("a", { href: e.pageUrl(f), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: p, isFrozen: f, savedAt: g, html: m, files: h, fault: y }) {
    var C;
    let w = e.now(), { survey: b, results: { counted: x }, titles: S } = p, k = i(b), P = u(g, S.results(t));
    if (f || h === null) {
      ut(
        r,
        k,
        Vn("warning", ie("p", {}, n.text("localskills-live-frozen")), P),
        Gn(o("again", "normal"))
      ), qn(k);
      return;
    }
    let A = ((C = p.held) != null ? C : null) !== null, R = m === null ? null : sp(m);
    ut(
      r,
      k,
      Vn("notice", ie("p", {}, n.text(
        A ? "localskills-live-counted-held" : "localskills-live-counted",
        e.formatTime(w.toISOString()),
        x
      )), P),
      Gn(
        ct(n.text("localskills-download-table"), "normal", () => co(t, w, "csv", h.csv)),
        ct(n.text("localskills-download-data"), "normal", () => co(t, w, "json", h.json)),
        o("again", "normal")
      ),
      y === null ? null : ul(y, n),
      R
    ), R !== null && e.enliven(R), qn(k);
  }
  let d = {
    element: r,
    start() {
      s();
      let p = { aborted: !1 }, f = () => {
        p.aborted = !0, m.cancel();
      }, g = rp(n, () => {
        f(), a();
      }), m = e.createReader((h) => g.showWait(h));
      s = f, ut(r, g.element), tp(e, m, {
        signal: p,
        onPhase: (h) => g.showPhase(h),
        onPages: (h) => g.showPages(h)
      }).then((h) => {
        p.aborted || c(h);
      }).catch((h) => {
        p.aborted || l(h);
      });
    },
    stop: () => s()
  };
  return d;
}

// src/ui/survey-results/results-dialog.ts
function ip(e, n) {
  let { messages: t } = e, r = null;
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = op(e), this.$body.append(r.element), this;
    }
    getSetupProcess(a) {
      return super.getSetupProcess(a).next(() => {
        this.title.setLabel(t.text("localskills-live-title")), r == null || r.start();
      });
    }
    getActionProcess(a) {
      return new OO.ui.Process(() => {
        (a === "close" || a === "") && this.close();
      });
    }
    getTeardownProcess(a) {
      return super.getTeardownProcess(a).first(() => {
        r == null || r.stop();
      });
    }
    getBodyHeight() {
      return window.innerHeight;
    }
  }
  s.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsResults",
    size: "full",
    title: t.text("localskills-live-title"),
    actions: [{ action: "close", label: t.text("localskills-live-close"), flags: ["safe", "close"], modes: void 0 }]
  }), document.documentElement.classList.add("ext-localSkills-live-open");
  let o = new OO.ui.WindowManager(), i = new s({ size: "full", classes: ["ext-localSkills-live-dialog"] });
  document.body.appendChild(o.$element[0]), o.addWindows([i]), o.openWindow(i).closed.then(() => {
    o.destroy(), document.documentElement.classList.remove("ext-localSkills-live-open"), n();
  });
}

// src/wiki/action-api/query.ts
function lp(e, n) {
  return gn(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new Ie(e.read(v(v({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function Ut(e, n) {
  return gn(this, null, function* () {
    var r, s, o, i, l, a, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = we(lp(e, n)), d, p, f; d = !(p = yield new Ie(c.next())).done; d = !1) {
        let g = p.value;
        for (let m of (s = (r = g.query) == null ? void 0 : r.pages) != null ? s : []) {
          let h = (o = m.pageid) != null ? o : m.title, y = t.get(h), w = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(l = m.revisions) != null ? l : []], b = [...(a = y == null ? void 0 : y.redirects) != null ? a : [], ...(u = m.redirects) != null ? u : []];
          t.set(h, E(v(v({}, y), m), { revisions: w, redirects: b }));
        }
        g.batchcomplete === !0 && (yield* Je(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (p) {
      f = [p];
    } finally {
      try {
        d && (p = c.return) && (yield new Ie(p.call(c)));
      } finally {
        if (f)
          throw f[0];
      }
    }
    yield* Je(t.values());
  });
}
function cl(e, n, t) {
  return gn(this, null, function* () {
    var r, s;
    try {
      for (var o = we(lp(e, v({ list: n }, t))), i, l, a; i = !(l = yield new Ie(o.next())).done; i = !1) {
        let u = l.value;
        yield* Je((s = (r = u.query) == null ? void 0 : r[n]) != null ? s : []);
      }
    } catch (l) {
      a = [l];
    } finally {
      try {
        i && (l = o.return) && (yield new Ie(l.call(o)));
      } finally {
        if (a)
          throw a[0];
      }
    }
  });
}
function ap(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: s }) => [r, s]));
}
function ro(e, n, t) {
  return D(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let s = 0; s < n.length; s += r)
      yield t(n.slice(s, s + r));
  });
}

// src/wiki/action-api/site-info.ts
function up(e) {
  return D(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), t = /* @__PURE__ */ new Map();
    for (let { id: r, name: s, canonical: o } of Object.values(n.namespaces)) {
      let i = n.namespacealiases.filter((l) => l.id === r).map(({ alias: l }) => l);
      t.set(r, [.../* @__PURE__ */ new Set([s, o != null ? o : s, ...i])]);
    }
    return {
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: dp(n.general.lang, yield cp(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function cp(e, n) {
  return D(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function dp(e, n) {
  var r, s;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (s = t == null ? void 0 : t.dir) != null ? s : "ltr" };
}
function mp(e) {
  let n = null;
  return (t) => D(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, cp(e, Array.from(r)))) };
    }
    return n.codes.add(t), dp(t, yield n.languages);
  });
}
function fp(e, n) {
  let t = (s) => s.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [s, o] of r === -1 ? [] : n)
    if (s !== 0 && o.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: s, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var pp = { rvprop: ["ids", "timestamp", "user", "userid"] }, Br = { rvprop: ["ids", "timestamp", "user", "userid", "content"], rvslots: "main" }, a0 = 2, u0 = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function dl(e) {
  var n, t, r, s, o, i, l;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (t = e.user) != null ? t : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (s = e.timestamp) != null ? s : "",
    text: (l = (i = (o = e.slots) == null ? void 0 : o.main) == null ? void 0 : i.content) != null ? l : null
  };
}
function gp(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: dl(n)
  };
}
function hp(e) {
  let n = null, t = () => (n != null || (n = up(e).catch((c) => {
    throw n = null, c;
  })), n);
  function r(c) {
    return D(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield ro(e, [...new Set(c)], (p) => D(null, null, function* () {
        let f = new Map(p.map((b) => [b, b])), g = /* @__PURE__ */ new Map();
        try {
          for (var m = we(Ut(E(v({}, e), {
            read: (x) => D(null, null, function* () {
              let S = yield e.read(x);
              return ap(S).forEach((k, P) => f.set(P, k)), S;
            })
          }), v({ titles: p, prop: ["revisions", "info"] }, Br))), h, y, w; h = !(y = yield m.next()).done; h = !1) {
            let b = y.value;
            let x = gp(b);
            x !== null && g.set(x.title, x);
          }
        } catch (y) {
          w = [y];
        } finally {
          try {
            h && (y = m.return) && (yield y.call(m));
          } finally {
            if (w)
              throw w[0];
          }
        }
        for (let [b, x] of f) {
          let S = g.get(x);
          S !== void 0 && d.set(b, S);
        }
      })), d;
    });
  }
  function s(c, d) {
    return D(this, null, function* () {
      let { namespace: p, rest: f } = fp(c, (yield t()).namespaces), g = d ? "g" : "";
      return { [`${g}apnamespace`]: p, [`${g}apprefix`]: f };
    });
  }
  function o(c) {
    return gn(this, null, function* () {
      try {
        for (var d = we(Ut(e, v(E(v({}, c), { prop: ["revisions", "info"] }), Br))), p, f, g; p = !(f = yield new Ie(d.next())).done; p = !1) {
          let m = f.value;
          let h = gp(m);
          h !== null && (yield h);
        }
      } catch (f) {
        g = [f];
      } finally {
        try {
          p && (f = d.return) && (yield new Ie(f.call(d)));
        } finally {
          if (g)
            throw g[0];
        }
      }
    });
  }
  function i(c) {
    return gn(this, null, function* () {
      yield* Je(o(v({ generator: "allpages", gaplimit: "max" }, yield new Ie(s(c, !0)))));
    });
  }
  function l(c) {
    return gn(this, null, function* () {
      for (let d of c)
        yield* Je(o({ generator: "embeddedin", geititle: d, geinamespace: a0, geilimit: "max" }));
    });
  }
  function a(c, d, p) {
    return D(this, null, function* () {
      var g, m, h, y;
      let { query: f } = yield e.read(v({ action: "query", titles: [c], prop: "revisions", rvlimit: d }, p));
      return (y = (h = (m = (g = f == null ? void 0 : f.pages) == null ? void 0 : g[0]) == null ? void 0 : m.revisions) == null ? void 0 : h.map(dl)) != null ? y : [];
    });
  }
  let u = (c, d) => D(null, null, function* () {
    var p;
    return (p = (yield a(c, 1, d))[0]) != null ? p : null;
  });
  return {
    siteInfo: t,
    languageInfo: mp(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (c, d) => D(null, null, function* () {
      let p = /* @__PURE__ */ new Set();
      return yield ro(e, c, (f) => D(null, null, function* () {
        try {
          for (var g = we(Ut(e, {
            titles: f,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), m, h, y; m = !(h = yield g.next()).done; m = !1) {
            let { title: w, templates: b = [] } = h.value;
            b.length > 0 && p.add(w);
          }
        } catch (h) {
          y = [h];
        } finally {
          try {
            m && (h = g.return) && (yield h.call(g));
          } finally {
            if (y)
              throw y[0];
          }
        }
      })), p;
    }),
    pagesBelow: i,
    usersPagesWith: l,
    pagesOfPeople: function(c, d) {
      return gn(this, null, function* () {
        yield* Je(i(c)), yield* Je(l(d));
      });
    },
    childrenBelow: (c) => D(null, null, function* () {
      var h, y, w;
      let d = /* @__PURE__ */ new Set(), { apnamespace: p, apprefix: f } = yield s(c, !1), g = f.replace(/ /g, "_"), m = p === 0 ? "" : `${(y = (h = (yield t()).namespaces.get(p)) == null ? void 0 : h[0]) != null ? y : ""}:`;
      for (let b = g; b !== void 0; ) {
        let x = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: p,
          apprefix: f,
          apfrom: b,
          aplimit: "max"
        });
        b = (w = x.continue) == null ? void 0 : w.apcontinue;
        for (let { title: S } of x.query.allpages) {
          let [k, ...P] = S.slice(m.length + f.length).split("/");
          d.add(k != null ? k : ""), P.length > 0 && b !== void 0 && b.startsWith(`${g}${k != null ? k : ""}/`) && (b = `${g}${k != null ? k : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (c) => D(null, null, function* () {
      var p, f;
      let d = [];
      try {
        for (var g = we(Ut(e, { titles: [c], prop: "redirects", rdprop: "title", rdlimit: "max" })), m, h, y; m = !(h = yield g.next()).done; m = !1) {
          let w = h.value;
          d.push(...(f = (p = w.redirects) == null ? void 0 : p.map((b) => b.title)) != null ? f : []);
        }
      } catch (h) {
        y = [h];
      } finally {
        try {
          m && (h = g.return) && (yield h.call(g));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    }),
    revisions: (c, d) => D(null, null, function* () {
      let p = /* @__PURE__ */ new Map();
      return yield ro(e, c, (f) => D(null, null, function* () {
        var g;
        try {
          for (var m = we(Ut(e, v({
            revids: f,
            prop: "revisions"
          }, d === "with-texts" ? Br : pp))), h, y, w; h = !(y = yield m.next()).done; h = !1) {
            let b = y.value;
            (g = b.revisions) == null || g.forEach((x) => p.set(x.revid, dl(x)));
          }
        } catch (y) {
          w = [y];
        } finally {
          try {
            h && (y = m.return) && (yield y.call(m));
          } finally {
            if (w)
              throw w[0];
          }
        }
      })), p;
    }),
    firstRevision: (c) => u(c, v({ rvdir: "newer" }, pp)),
    newestRevisionBy: (c, d) => u(c, v({ rvuser: d }, Br)),
    revisionsBy: (c, d, p) => a(c, p, v({ rvuser: d }, Br)),
    recombinedPagesSince: (c) => D(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), p = /* @__PURE__ */ new Set();
      for (let y of u0)
        try {
          for (var f = we(cl(e, "logevents", E(v({}, y), {
            lestart: c,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), g, m, h; g = !(m = yield f.next()).done; g = !1) {
            let { title: w, logpage: b, params: x } = m.value;
            b !== void 0 && b !== 0 && d.add(b), [w, x == null ? void 0 : x.dest_title].forEach((S) => S !== void 0 && p.add(S));
          }
        } catch (m) {
          h = [m];
        } finally {
          try {
            g && (m = f.return) && (yield m.call(f));
          } finally {
            if (h)
              throw h[0];
          }
        }
      return { pageIds: d, titles: p };
    }),
    renamesSince: (c) => D(null, null, function* () {
      var p;
      let d = [];
      try {
        for (var f = we(cl(e, "logevents", {
          letype: "renameuser",
          lestart: c,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), g, m, h; g = !(m = yield f.next()).done; g = !1) {
          let y = m.value;
          let { olduser: w, newuser: b } = (p = y.params) != null ? p : {};
          w !== void 0 && b !== void 0 && y.timestamp !== void 0 && d.push({ from: w, to: b, timestamp: y.timestamp });
        }
      } catch (m) {
        h = [m];
      } finally {
        try {
          g && (m = f.return) && (yield m.call(f));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return d;
    })
  };
}

// src/wiki/action-api/parameters.ts
function c0(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function yp(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = c0(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var bp = {
  offline: [],
  "session-lost": [
    "badtoken",
    "notoken",
    "token-missing",
    "missingtoken",
    "assertuserfailed",
    "assertnameduserfailed",
    "assertbotfailed",
    "assertanonfailed",
    "notloggedin",
    "mustbeloggedin",
    "mustbeloggedin-generic",
    "reauthenticate"
  ],
  "edit-conflict": [
    "editconflict",
    "edit-conflict",
    "articleexists",
    "missingtitle",
    "pagedeleted",
    "nosuchrevid",
    "edit-already-exists",
    "edit-gone-missing"
  ],
  protected: [
    "protectedpage",
    "protectedtitle",
    "cascadeprotected",
    "cascadeprotected-creation",
    "protectednamespace",
    "protectednamespace-interface",
    "namespaceprotected",
    "protectedinterface",
    "titleprotected",
    "semiprotected"
  ],
  blocked: [
    "blocked",
    "autoblocked",
    "systemblocked",
    "blockedfrommail",
    "globalblocked",
    "compositeblocked",
    "partiallyblocked",
    "globalblocking-blockedtext-user",
    "globalblocking-blockedtext-ip",
    "globalblocking-blockedtext-range",
    "torblocked"
  ],
  "permission-denied": [
    "permissiondenied",
    "noedit",
    "noedit-anon",
    "cantcreate",
    "cantcreate-anon",
    "nocreate-loggedin",
    "nocreatetext",
    "writeapidenied",
    "readapidenied",
    "badaccess-groups",
    "titleblacklist-forbidden",
    "titleblacklist-forbidden-edit",
    "apihighlimits",
    "mwoauth-invalid-authorization",
    "confirmedit",
    "emailnotconfirmed",
    "confirmemail"
  ],
  "filter-warning": ["abusefilter-warning"],
  "filter-disallowed": ["abusefilter-disallowed", "abusefilter-degrouped", "abusefilter-blocked"],
  "spam-blacklist": ["spamblacklist", "spamdetected", "abusefilter-blocked-domains-attempted"],
  captcha: ["captcha", "captcha-edit-fail", "captcha-edit", "captchaerror"],
  "read-only": ["readonly", "readonlytext"],
  "rate-limited": ["ratelimited", "actionthrottledtext"],
  "too-big": ["contenttoobig", "toobig"],
  "not-yours": [],
  "invalid-content": [
    "invalid-json-data",
    "invalid-content-data",
    "parseerror",
    "contentserializationexception",
    "badformat",
    "no-direct-editing",
    "contentmodel-mismatch"
  ],
  other: []
}, d0 = new Map(
  Object.keys(bp).reduce(
    (e, n) => e.concat(bp[n].map((t) => [t, n])),
    []
  )
), m0 = [
  "session-lost",
  "blocked",
  "protected",
  "permission-denied",
  "read-only",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "rate-limited",
  "edit-conflict",
  "captcha",
  "filter-warning",
  "invalid-content",
  "offline",
  "other"
];
function wp(e) {
  let n = e.map((t) => d0.get(t) || "other");
  return m0.find((t) => n.includes(t)) || "other";
}
function kp(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function xp(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function Sp(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let l = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, a = kp(l);
    return new Rn(a, a === "other" ? `HTTP ${l}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((l) => l.html || "").filter((l) => l !== "").join("<hr>"), s = t.map((l) => l.html ? xp(l.html) : l.text || l.code), o = t.map((l) => {
    var a;
    return (a = l.data) == null ? void 0 : a.readonlyreason;
  }).find((l) => l);
  return o ? new Rn("read-only", o, { code: e }) : new Rn(
    wp(t.length ? t.map((l) => l.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var f0 = 6e3, p0 = 6e4, g0 = 5, h0 = 3;
function y0(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function b0({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? g0 : e === "offline" ? h0 : 1;
}
function Pp(e) {
  let { api: n, language: t, onWait: r, firstWait: s = 1e3 } = e, o = !1, i = null, l = Promise.resolve(), a = null, u = (f, g) => {
    let m = g ? (
      // Tells servers in several places that any of them may answer.
      n.post(f, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(f);
    return new Promise((h, y) => {
      m.then(h, (...w) => {
        var k;
        let [b, x, , S] = w;
        y({ fault: Sp(String(b), x), retryAfter: y0((k = x == null ? void 0 : x.xhr) != null ? k : S) });
      });
    });
  }, c = (f) => new Promise((g) => {
    let m = setTimeout(g, f);
    i = () => {
      clearTimeout(m), g();
    };
  });
  function d(f, g) {
    return D(this, null, function* () {
      for (let m = 1; ; m++) {
        if (o)
          throw new Rn("other", "", { code: "cancelled" });
        try {
          return yield u(f, g);
        } catch (h) {
          let { fault: y, retryAfter: w } = h, b = Math.max(w != null ? w : 0, s * 2 ** (m - 1));
          if (o || m >= b0(y) || b > p0)
            throw y;
          r(b), yield c(b);
        }
      }
    });
  }
  function p(f, g) {
    let m = yp(v({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, f)), h = new URLSearchParams(m).toString().length > f0, y = l.then(() => d(m, g || h));
    return l = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return a = a != null ? a : Promise.resolve(e.rights()).then((f) => f.includes("apihighlimits") ? 500 : 50, () => 50), a;
    },
    read: (f) => p(f, !1),
    post: (f) => p(f, !0),
    badAnswer: (f) => new Rn("other", f),
    cancel() {
      o = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/answer-source.ts
function Rp(e) {
  let n = Pp(e);
  return E(v({}, hp(n)), {
    lastChanged(r) {
      return D(this, null, function* () {
        var o, i, l, a, u;
        let { query: s } = yield n.read({
          action: "query",
          titles: [r],
          prop: "revisions",
          rvprop: "timestamp",
          rvlimit: 1
        });
        return (u = (a = (l = (i = (o = s == null ? void 0 : s.pages) == null ? void 0 : o[0]) == null ? void 0 : i.revisions) == null ? void 0 : l[0]) == null ? void 0 : a.timestamp) != null ? u : null;
      });
    },
    render(r, s) {
      return D(this, null, function* () {
        let { parse: o } = yield n.post({
          action: "parse",
          contentmodel: "wikitext",
          title: s,
          text: r,
          prop: "text",
          uselang: e.language,
          disableeditsection: !0,
          disablelimitreport: !0,
          disabletoc: !0
        });
        if (typeof (o == null ? void 0 : o.text) != "string")
          throw n.badAnswer("");
        return o.text;
      });
    },
    cancel: () => n.cancel()
  });
}

// src/extension/time-format.ts
var vp = { year: "numeric", month: "long", day: "numeric" }, Tp = E(v({}, vp), { hour: "numeric", minute: "2-digit" }), pj = E(v({}, vp), { timeZone: "UTC" });
function Ap(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(Qt([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-results.ts
var w0 = 12e4;
function k0(e) {
  let n = gl(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get();
  return {
    surveyId: e,
    messages: n,
    reportMessages: wl(n.language, t, n),
    createReader: (r) => Rp({
      api: new mw.Api({ ajax: { timeout: w0 } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: r
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: Ap(Tp),
    pageUrl: (r) => mw.util.getUrl(r),
    enliven: (r) => {
      mw.hook("wikipage.content").fire($(r));
    }
  };
}
function Ep() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, ip(k0(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
Ep();
