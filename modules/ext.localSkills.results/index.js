// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var ph = Object.create;
var ei = Object.defineProperty, gh = Object.defineProperties, hh = Object.getOwnPropertyDescriptor, yh = Object.getOwnPropertyDescriptors, bh = Object.getOwnPropertyNames, hs = Object.getOwnPropertySymbols, wh = Object.getPrototypeOf, ni = Object.prototype.hasOwnProperty, ml = Object.prototype.propertyIsEnumerable;
var Pt = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), ti = (e) => {
  throw TypeError(e);
};
var dl = (e, n, t) => n in e ? ei(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, v = (e, n) => {
  for (var t in n || (n = {}))
    ni.call(n, t) && dl(e, t, n[t]);
  if (hs)
    for (var t of hs(n))
      ml.call(n, t) && dl(e, t, n[t]);
  return e;
}, E = (e, n) => gh(e, yh(n));
var On = (e, n) => {
  var t = {};
  for (var r in e)
    ni.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && hs)
    for (var r of hs(e))
      n.indexOf(r) < 0 && ml.call(e, r) && (t[r] = e[r]);
  return t;
};
var fl = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var xh = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of bh(n))
      !ni.call(e, s) && s !== t && ei(e, s, { get: () => n[s], enumerable: !(r = hh(n, s)) || r.enumerable });
  return e;
};
var kh = (e, n, t) => (t = e != null ? ph(wh(e)) : {}, xh(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? ei(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var ri = (e, n, t) => n.has(e) || ti("Cannot " + t);
var ne = (e, n, t) => (ri(e, n, "read from private field"), t ? t.call(e) : n.get(e)), pe = (e, n, t) => n.has(e) ? ti("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), $e = (e, n, t, r) => (ri(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), tn = (e, n, t) => (ri(e, n, "access private method"), t);
var j = (e, n, t) => new Promise((r, s) => {
  var o = (l) => {
    try {
      a(t.next(l));
    } catch (u) {
      s(u);
    }
  }, i = (l) => {
    try {
      a(t.throw(l));
    } catch (u) {
      s(u);
    }
  }, a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(o, i);
  a((t = t.apply(e, n)).next());
}), Ve = function(e, n) {
  this[0] = e, this[1] = n;
}, wn = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), f = (l = d.value) instanceof Ve, m = d.done;
      Promise.resolve(f ? l[0] : l).then((h) => f ? r(a === "return" ? a : "next", l[1] ? { done: h.done, value: h.value } : h, u, c) : u({ value: h, done: m })).catch((h) => r("throw", h, u, c));
    } catch (h) {
      c(h);
    }
  }, s = (a, l, u, c) => i[a] = (d) => (l = new Promise((f, m, h) => (h = () => r(a, d, f, m), o ? o.then(h) : h())), c = () => o === u && (o = 0), o = u = l.then(c, c), l), o, i = {};
  return t = t.apply(e, n), i[Pt("asyncIterator")] = () => i, s("next"), s("throw"), s("return"), i;
}, je = (e) => {
  var n = e[Pt("asyncIterator")], t = !1, r, s = {};
  return n == null ? (n = e[Pt("iterator")](), r = (o) => s[o] = (i) => n[o](i)) : (n = n.call(e), r = (o) => s[o] = (i) => {
    if (t) {
      if (t = !1, o === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new Ve(new Promise((a) => {
        var l = n[o](i);
        l instanceof Object || ti("Object expected"), a(l);
      }), 1)
    };
  }), s[Pt("iterator")] = () => s, r("next"), "throw" in n ? r("throw") : s.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), s;
}, Se = (e, n, t) => (n = e[Pt("asyncIterator")]) ? n.call(e) : (e = e[Pt("iterator")](), n = {}, t = (r, s) => (s = e[r]) && (n[r] = (o) => new Promise((i, a, l) => (o = s.call(e, o), l = o.done, Promise.resolve(o.value).then((u) => i({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var Yl = fl((hi, Jl) => {
  (function() {
    var e, n, t, r, s, o, i, a, l, u, c, d, f, m, h;
    t = Math.floor, u = Math.min, n = function(p, g) {
      return p < g ? -1 : p > g ? 1 : 0;
    }, l = function(p, g, y, w, b) {
      var x;
      if (y == null && (y = 0), b == null && (b = n), y < 0)
        throw new Error("lo must be non-negative");
      for (w == null && (w = p.length); y < w; )
        x = t((y + w) / 2), b(g, p[x]) < 0 ? w = x : y = x + 1;
      return [].splice.apply(p, [y, y - y].concat(g)), g;
    }, o = function(p, g, y) {
      return y == null && (y = n), p.push(g), m(p, 0, p.length - 1, y);
    }, s = function(p, g) {
      var y, w;
      return g == null && (g = n), y = p.pop(), p.length ? (w = p[0], p[0] = y, h(p, 0, g)) : w = y, w;
    }, a = function(p, g, y) {
      var w;
      return y == null && (y = n), w = p[0], p[0] = g, h(p, 0, y), w;
    }, i = function(p, g, y) {
      var w;
      return y == null && (y = n), p.length && y(p[0], g) < 0 && (w = [p[0], g], g = w[0], p[0] = w[1], h(p, 0, y)), g;
    }, r = function(p, g) {
      var y, w, b, x, S, k, R, P;
      for (g == null && (g = n), k = (function() {
        P = [];
        for (var T = 0, N = t(p.length / 2); 0 <= N ? T < N : T > N; 0 <= N ? T++ : T--)
          P.push(T);
        return P;
      }).apply(this).reverse(), R = [], w = 0, x = k.length; w < x; w++)
        y = k[w], R.push(h(p, y, g));
      return R;
    }, f = function(p, g, y) {
      var w;
      if (y == null && (y = n), w = p.indexOf(g), w !== -1)
        return m(p, 0, w, y), h(p, w, y);
    }, c = function(p, g, y) {
      var w, b, x, S, k;
      if (y == null && (y = n), b = p.slice(0, g), !b.length)
        return b;
      for (r(b, y), k = p.slice(g), x = 0, S = k.length; x < S; x++)
        w = k[x], i(b, w, y);
      return b.sort(y).reverse();
    }, d = function(p, g, y) {
      var w, b, x, S, k, R, P, T, N, I;
      if (y == null && (y = n), g * 10 <= p.length) {
        if (S = p.slice(0, g).sort(y), !S.length)
          return S;
        for (x = S[S.length - 1], T = p.slice(g), k = 0, P = T.length; k < P; k++)
          w = T[k], y(w, x) < 0 && (l(S, w, 0, null, y), S.pop(), x = S[S.length - 1]);
        return S;
      }
      for (r(p, y), I = [], b = R = 0, N = u(g, p.length); 0 <= N ? R < N : R > N; b = 0 <= N ? ++R : --R)
        I.push(s(p, y));
      return I;
    }, m = function(p, g, y, w) {
      var b, x, S;
      for (w == null && (w = n), b = p[y]; y > g; ) {
        if (S = y - 1 >> 1, x = p[S], w(b, x) < 0) {
          p[y] = x, y = S;
          continue;
        }
        break;
      }
      return p[y] = b;
    }, h = function(p, g, y) {
      var w, b, x, S, k;
      for (y == null && (y = n), b = p.length, k = g, x = p[g], w = 2 * g + 1; w < b; )
        S = w + 1, S < b && !(y(p[w], p[S]) < 0) && (w = S), p[g] = p[w], g = w, w = 2 * g + 1;
      return p[g] = x, m(p, k, g, y);
    }, e = (function() {
      p.push = o, p.pop = s, p.replace = a, p.pushpop = i, p.heapify = r, p.updateItem = f, p.nlargest = c, p.nsmallest = d;
      function p(g) {
        this.cmp = g != null ? g : n, this.nodes = [];
      }
      return p.prototype.push = function(g) {
        return o(this.nodes, g, this.cmp);
      }, p.prototype.pop = function() {
        return s(this.nodes, this.cmp);
      }, p.prototype.peek = function() {
        return this.nodes[0];
      }, p.prototype.contains = function(g) {
        return this.nodes.indexOf(g) !== -1;
      }, p.prototype.replace = function(g) {
        return a(this.nodes, g, this.cmp);
      }, p.prototype.pushpop = function(g) {
        return i(this.nodes, g, this.cmp);
      }, p.prototype.heapify = function() {
        return r(this.nodes, this.cmp);
      }, p.prototype.updateItem = function(g) {
        return f(this.nodes, g, this.cmp);
      }, p.prototype.clear = function() {
        return this.nodes = [];
      }, p.prototype.empty = function() {
        return this.nodes.length === 0;
      }, p.prototype.size = function() {
        return this.nodes.length;
      }, p.prototype.clone = function() {
        var g;
        return g = new p(), g.nodes = this.nodes.slice(0), g;
      }, p.prototype.toArray = function() {
        return this.nodes.slice(0);
      }, p.prototype.insert = p.prototype.push, p.prototype.top = p.prototype.peek, p.prototype.front = p.prototype.peek, p.prototype.has = p.prototype.contains, p.prototype.copy = p.prototype.clone, p;
    })(), (function(p, g) {
      return typeof define == "function" && define.amd ? define([], g) : typeof hi == "object" ? Jl.exports = g() : p.Heap = g();
    })(this, function() {
      return e;
    });
  }).call(hi);
});

// node_modules/heap/index.js
var Zl = fl((QT, Xl) => {
  Xl.exports = Yl();
});

// src/ui/messages.ts
function pl(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (i) => String(e.language.convertNumber(i)), s = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, o = (i, a = 0) => {
    let l = Math.abs(i).toFixed(a), [u, c] = l.split("."), d = i < 0 && Number(l) !== 0 ? "\u2212" : "", f = c === void 0 ? "" : s() + c.split("").map((m) => r(Number(m))).join("");
    return d + r(Number(u)) + f;
  };
  return {
    language: t,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: n,
    text(i, ...a) {
      return e.message(
        i,
        ...a.map((l) => typeof l == "number" ? r(l) : l)
      ).text();
    },
    has: (i) => e.message(i).exists(),
    number: o
  };
}

// src/core/i18n/localized-text.ts
function Nn(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), s = r.includes("default"), o = n.languageChain.find((u) => r.includes(u) || s && u === t), i = o !== void 0 && r.includes(o) ? o : s ? "default" : r.sort()[0], a = i === void 0 ? "" : e.texts[i], l = i === void 0 || i === "default" ? t : i;
  return { text: a, language: l, direction: l === null ? "auto" : si(l) };
}
var Sh = [
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
function si(e) {
  return Sh.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var gl = {
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
function hl(e) {
  let n = gr(e), t = /* @__PURE__ */ new Map();
  return (r, s) => {
    var i;
    let o = (i = t.get(s)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: s, maximumFractionDigits: s });
    return t.set(s, o), o.format(r);
  };
}
function gr(e, n = "") {
  var r, s;
  let t = (s = gl[(r = e.find((o) => Object.prototype.hasOwnProperty.call(gl, o))) != null ? r : ""]) != null ? s : "latn";
  return [...e, "en"].filter(Rh).map((o) => `${o}-u${n}-nu-${t}`);
}
function Rh(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function yl(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var Ph = ["zero", "one", "two", "few", "many", "other"], vh = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Th(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function Ah(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let s = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: o } = Intl, i = o === void 0 ? null : new o(t), l = (i === null ? ["one", "other"] : Ph.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = s[Math.min(l, s.length - 1)]) != null ? u : "";
}
function bl(e, n, t) {
  let r = Th(e), s = [e, ...t.languageChain.filter((a) => a !== e)], o = hl(s), i = (a, l = 0) => o(a, l);
  return {
    language: e,
    languageChain: s,
    direction: si(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: i,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (p) => {
        let g = c(p);
        return g === void 0 ? p : typeof g == "number" ? i(g, yl(g)) : g;
      }), f = "", m = 0;
      return u.replace(vh, (h, p, g, y) => {
        var S, k;
        let [w = "", ...b] = g.split("|"), x = p.toUpperCase() === "PLURAL" ? Ah(Number((S = c(w)) != null ? S : 0), b, r) : (k = b[b.length - 1]) != null ? k : "";
        return f += d(u.slice(m, y)) + d(x), m = y + h.length, "";
      }), f + d(u.slice(m));
    }
  };
}

// src/ui/download-file.ts
var Eh = { csv: "text/csv", json: "application/json" }, wl = "\uFEFF", Oh = 6e4;
function oi(e, n, t, r) {
  let s = t === "csv" && !r.startsWith(wl) ? wl + r : r, o = URL.createObjectURL(new Blob([s], { type: `${Eh[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = o, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(o), Oh);
}

// src/ui/element.ts
function ge(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((s) => r.setAttribute(s, n[s])), t.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
  }), r;
}
function vt(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function Xn(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Zn(e, ...n) {
  let t = ge("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function et(...e) {
  return ge("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function Tt(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var nt = "other", hr = "none", yr = "refused", br = "dontknow", wr = [yr, br], Nh = { other: null, none: null, refused: null, dontKnow: null };
function xl(e) {
  return `${e}.${nt}`;
}
function rn(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function At(e) {
  return "special" in e ? e.special : Nh;
}

// src/core/survey/parameters.ts
function Cn(e, n, t) {
  return `${e}.${n}.${t}`;
}
function ii(e, n) {
  return `${e}.${n}`;
}
function Ch(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function J(e) {
  return Ch(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function te(e) {
  return J(e).reduce((n, t) => n.concat(be(t)), []);
}
function be(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => E(v({}, n), { name: ii(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((s) => E(v({}, n), { name: Cn(e.name, r.value, s.name), row: r, column: s, choices: s.choices }))), []);
    case "text":
      return [E(v({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [E(v({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [E(v({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [E(v({}, n), { choices: [...e.choices, ...rn(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === rn(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", s = E(v({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return At(e).other === null ? [s] : [s, E(v({}, n), { name: xl(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function Z(e) {
  let n = J(e).find((o) => o.name === e.measures.grid);
  if (n === void 0 || n.type !== "matrixdropdown")
    return null;
  let t = (o) => n.columns.find((i) => i.name === o), r = t("importance"), s = t("ability");
  return r === void 0 || s === void 0 ? null : {
    grid: n,
    importance: Et(r.choices, e.notInStatistics),
    ability: Et(s.choices, e.notInStatistics)
  };
}
function Et(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, s) => r[1] - s[1]));
}
function Ie(e) {
  return kl(e).slice(-2);
}
function Le(e) {
  return kl(e).slice(0, 2);
}
function kl(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function A(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function ys(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function ve(e, { minCell: n }) {
  return e > 0 && e < n;
}
var V = { withheld: "small-counts" }, We = { withheld: "little-change" };

// src/core/json/fault.ts
function K(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function W(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}
function tt(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? Mh(t, n) : t
  ));
}
function Mh(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/near-words.ts
function xr(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function bs(e, n, t) {
  let r = Array.from(xr(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let s = r.length < 8 ? 1 : 2, o = null;
  for (let i of n) {
    let a = $h(r, Array.from(xr(t(i))), s);
    a !== null && (o = { found: i, slips: a }, s = a - 1);
  }
  return o;
}
function $h(e, n, t) {
  if (Math.abs(e.length - n.length) > t)
    return null;
  let r = [], s = Array.from({ length: n.length + 1 }, (i, a) => a);
  for (let i = 1; i <= e.length; i++) {
    let a = [i];
    for (let l = 1; l <= n.length; l++) {
      let u = e[i - 1] === n[l - 1], c = Math.min(s[l], a[l - 1]) + 1;
      c = Math.min(c, s[l - 1] + (u ? 0 : 1)), i > 1 && l > 1 && e[i - 1] === n[l - 2] && e[i - 2] === n[l - 1] && (c = Math.min(c, r[l - 2] + 1)), a.push(c);
    }
    r = s, s = a;
  }
  let o = s[n.length];
  return o <= t ? o : null;
}

// src/core/json/value.ts
function G(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function F(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/pages.ts
var mn = "LocalSkills", ws = "MediaWiki:LocalSkills.json", se = /^[a-z0-9-]{1,48}$/;
function Rl(e = mn) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, s] = ["", null], o = (l) => (l !== s && ([r, s] = [`${t(l)}/Answers/`, l]), r), i = `${n}/People/`, a = (l, u) => `${n}/${l}/data${u === 1 ? "" : `-${u}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, u) => o(l) + Pl(u),
    blankAnswer: (l, u) => `${t(l)}/Blank${u === void 0 ? "" : `/${u}`}`,
    results: (l) => `${t(l)}/Results`,
    resultsIn: (l, u) => `${t(l)}/Results/${u}`,
    communityResults: (l, u) => `${t(l)}/Results/Community/${u}`,
    resultsData: (l) => `${t(l)}/Results/data.json`,
    resultsTable: (l) => `${t(l)}/Results/data.csv`,
    resultsPart: (l, u, c) => `${t(l)}/Results/${u}-${c}.${u === "table" ? "csv" : "json"}`,
    texts: (l) => `${t(l)}/Texts`,
    translations: (l, u) => `${t(l)}/Texts/${u}`,
    people: (l) => i + l.replace(/_/g, " "),
    exchange: () => `${n}/Exchange`,
    exchangeIn: (l) => `${n}/Exchange/${l}`,
    exchangeData: (l = 1) => a("Exchange", l),
    exchangeTable: (l) => `${n}/Exchange/${l}.tab.json`,
    capacityExchange: () => `${n}/CapacityExchange`,
    capacityExchangeIn: (l) => `${n}/CapacityExchange/${l}`,
    capacityExchangeData: () => a("CapacityExchange", 1),
    matches: () => `${n}/Matches`,
    matchesIn: (l, u = 1) => `${n}/Matches/${l}${u === 1 ? "" : `/${u}`}`,
    matchesData: (l = 1) => a("Matches", l),
    needs: () => `${n}/Needs`,
    needsIn: (l) => `${n}/Needs/${l}`,
    needsData: () => a("Needs", 1),
    personOf: (l) => Sl(i, l),
    surveyIdOf: (l) => {
      let u = `${n}/Survey/`, c = l.replace(/_/g, " "), d = c.startsWith(u) ? c.slice(u.length) : "";
      return se.test(d) ? d : null;
    },
    answererOf: (l, u) => Sl(o(l), u)
  };
}
function Pl(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Sl(e, n) {
  let t = Pl(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/read-localized-text.ts
var Ee = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function xs(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!G(e))
    return null;
  let n = F(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let s = e[r];
    (r === "default" || Ee.test(r)) && typeof s == "string" && s.trim() !== "" && (t[r] = s);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/skills/provisional-skill.ts
var Ih = /^x(n|[0-9a-z]{6})--(.+)$/;
var [xn, ks, vl, Lh, Fh, Dh, Bh] = [36, 1, 26, 38, 700, 128, 72], Tl = 1114111, _h = [
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
  [917504, Tl]
];
function jh(e) {
  return _h.every(([n, t]) => e < n || e > t);
}
function Wh(e) {
  return e > 65280 && e < 65375;
}
function Al(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Gh(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function qh(e, n, t) {
  let r = Math.floor(e / (t ? Fh : 2));
  r += Math.floor(r / n);
  let s = 0;
  for (; r > (xn - ks) * vl / 2; s += xn)
    r = Math.floor(r / (xn - ks));
  return s + Math.floor((xn - ks + 1) * r / (r + Lh));
}
function Vh(e, n) {
  return Math.min(vl, Math.max(ks, e - n));
}
function Uh(e) {
  let n = e.lastIndexOf("-"), t = Al(e.slice(0, Math.max(0, n))), [r, s, o] = [Dh, 0, Bh], i = n + 1;
  for (; i < e.length; ) {
    let a = s;
    for (let l = xn, u = 1; ; l += xn) {
      let c = i < e.length ? e.charCodeAt(i++) : 0, d = c > 96 ? c - 97 : c > 47 ? c - 22 : xn;
      if (s += d * u, d >= xn || s > 2147483647)
        return null;
      let f = Vh(l, o);
      if (d < f)
        break;
      u *= xn - f;
    }
    if (o = qh(s - a, t.length + 1, a === 0), r += Math.floor(s / (t.length + 1)), s %= t.length + 1, r > Tl || !jh(r))
      return null;
    t.splice(s++, 0, r);
  }
  return t;
}
function Ot(e) {
  var o;
  let [, n = "", t = ""] = (o = Ih.exec(e)) != null ? o : [], r = n === "" ? Al(e) : Uh(t);
  if (r === null)
    return e;
  let s = Gh(r.map((i) => Wh(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return s === "" ? e : n.length > 1 ? `${s}\u2026` : s;
}

// src/core/skills/skill-words.ts
function ai({ label: e }) {
  return e.kind === "texts" ? El(e.texts) : [];
}
function li(e) {
  return El(e.aliases).reduce((n, t) => n.concat(t), []);
}
function El(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Ol(e, n) {
  let t = [];
  for (let s of n.skills.filter(({ isRetired: o }) => !o))
    [s.id, ...ai(s), ...li(s)].sort(Hh).forEach((o) => t.push({ skill: s.id, words: o }));
  let r = bs(e, t, ({ words: s }) => s);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function Hh(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/skills/taxonomy.ts
var Qh = 100;
function zh(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var u;
    return (u = t.get(l)) != null ? u : null;
  }, s = (l, u, c = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), f = [], m = r(l);
    for (; m !== null && f.length < c; ) {
      let h = u(m);
      m = h === null || d.has(h) ? null : r(h), m !== null && (d.add(m.id), f.push(m));
    }
    return f;
  }, o = (l) => {
    var u;
    return (u = s(l, (c) => c.replacedBy).pop()) != null ? u : r(l);
  }, i = /* @__PURE__ */ new Map();
  for (let l of e)
    if (!l.isRetired) {
      let u = l.parent !== null && t.has(l.parent) ? l.parent : null, c = i.get(u);
      c === void 0 ? i.set(u, [l]) : c.push(l);
    }
  let a = null;
  return {
    skills: e,
    locale: n,
    get: r,
    current: o,
    children: (l) => {
      var u;
      return (u = i.get(l)) != null ? u : [];
    },
    ancestors: (l) => s(l, (u) => u.parent, Qh),
    find: (l) => {
      var u, c;
      return a = a != null ? a : Yh(e, o), (c = (u = o(l.trim())) != null ? u : a.get(xr(l))) != null ? c : null;
    }
  };
}
function Nt(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = G(e) ? F(e, "skills") : void 0;
  G(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = K("$.skills", i), l = G(o) ? Kh(o) : null;
    if (l === null) {
      let u = G(o) ? F(o, "id") : o;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [W(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let s = G(e) ? F(e, "locale") : null;
  return {
    taxonomy: zh(
      Array.from(t.values()),
      typeof s == "string" && Ee.test(s) ? s : null
    ),
    faults: n
  };
}
function Ss(e, n, t) {
  var s;
  let r = (s = n == null ? void 0 : n.get(e)) != null ? s : null;
  return r === null ? { text: Ot(e), language: null, direction: "auto" } : Nn(r.label, t, n == null ? void 0 : n.locale);
}
function Kh(e) {
  var o;
  let n = F(e, "id");
  if (typeof n != "string" || !se.test(n))
    return null;
  let t = (i) => {
    let a = F(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = F(e, "capx"), s = t("replacedBy");
  return {
    id: n,
    label: (o = xs(F(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: Jh(F(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: F(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function Jh(e) {
  let n = {};
  if (G(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Ee.test(t)) && Array.isArray(r) && (n[t] = r.filter((s) => typeof s == "string"));
    }
  return n;
}
function Yh(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s) => {
    let o = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of s(i)) {
        let u = xr(l), c = o.get(u);
        o.set(u, c === void 0 || c === a ? a : null);
      }
    }
    o.forEach((i, a) => {
      t.has(a) || t.set(a, i);
    });
  };
  return r(ai), r(li), t;
}

// src/core/survey/text.ts
function Fe(e, n) {
  if (e.text !== null)
    return Nn(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? Nn(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function Te(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : Nn(e.title, n.messages, n.locale);
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
var Xh = ["ar", "fr", "es", "tr"], Zh = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Cl = {
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
function Ml(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[Xh.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((s) => s !== ""))
  };
}
var $l = {
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
function Il(e, n, t) {
  var l, u;
  if (Object.prototype.hasOwnProperty.call(Cl, e))
    return Ml(Cl[e], n).name;
  let [, r = "", s = ""] = (l = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec(e)) != null ? l : [], o = r.replace(/_/g, "-"), i = (u = Object.keys($l).find((c) => $l[c] === o)) != null ? u : o, a = r === "" ? void 0 : t(i);
  return a === void 0 ? null : `${Ml(Zh[s], n).name} \u2013 ${a}`;
}

// src/core/report/code-names.ts
function Rs({ language: e }) {
  let n = Nl(e);
  return {
    language: (t) => {
      var r;
      return (r = n(t)) != null ? r : null;
    },
    wiki: (t) => Il(t, e, n)
  };
}
function Mn(e, n, t, r) {
  let s = n !== void 0 && "choicesFrom" in n ? n.choicesFrom : null, o = e.text !== null ? null : s === "languages" ? r.language(e.value) : s === "wikis" ? r.wiki(e.value) : null;
  return o === null ? Fe(e, t) : { text: o, language: t.messages.language, direction: t.messages.direction };
}

// src/core/i18n/date-format.ts
function Ll(e) {
  let n = new Intl.DateTimeFormat(
    gr(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/wikitext/character-references.ts
var ey = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", ny = ty();
function ty() {
  let e = ey.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var ry = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Ps(e, n) {
  return e.includes("&") ? e.replace(ry, (t, r, s, o) => {
    var i;
    return r !== void 0 ? (i = ny.get(r)) != null ? i : t : n(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var sy = '"&:<=>[]{|}', oy = "!'_~", Fl = 32, iy = ci(sy), ay = ci(oy), ly = ci("#*+-;");
function ci(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function uy(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var cy = 65343, dy = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function my(e, n, t) {
  let r = n === 0, s = n === e.length - 1;
  if (t >= 128)
    return uy(t) || t === cy;
  if (t < 32 || t === 127 || iy[t] === 1 || r && ly[t] === 1)
    return !0;
  if (ay[t] === 1)
    return r || s || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case Fl:
      return r || s || e.charCodeAt(n - 1) === Fl;
    case 73:
    case 80:
    case 82:
      return dy.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var fy = [
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
], ui = "\u0345";
function Dl(e) {
  let n = e.codePointAt(0);
  return e === ui || fy.some(([t, r]) => n >= t && n <= r) || (ui + e).normalize("NFD") !== ui + e.normalize("NFD");
}
var Bl = 768, py = 32, gy = /[\u0300-\uffff]{1000}/;
function hy(e) {
  return !gy.test(e) && e.normalize("NFC") === e;
}
function yy() {
  let e = "";
  return (n, t, r) => {
    if (r || t < Bl)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!Dl(n))
        return e = n, !1;
      if (e.length < py && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function Ue(e) {
  let n = hy(e) ? null : yy(), t = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), i = s + (o > 65535 ? 2 : 1), a = my(e, s, o);
    o >= Bl && s === 0 && !a && (a = Dl(e.slice(0, i))), n !== null && (a = n(e.slice(s, i), o, a)), a && (t += `${e.slice(r, s)}&#${o};`, r = i), s = i;
  }
  return t + e.slice(r);
}
function fn(e) {
  return Ps(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/text-memo.ts
function vs(e) {
  let n = /* @__PURE__ */ new Map();
  return (t) => {
    let r = n.get(t);
    if (r !== void 0)
      return r;
    n.size === 512 && (n = /* @__PURE__ */ new Map());
    let s = e(t);
    return n.set(t, s), s;
  };
}

// src/core/wikitext/title.ts
var _l = [
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
], by = 255, wy = /[\u200e\u200f\u202a-\u202e]+/g, xy = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, ky = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Sy = /(?:^|\/)\.\.?(?:\/|$)/, Ry = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Py = /[\u01c4-\u01cc\u01f1-\u01f3]/, vy = /[\u10d0-\u10ff]/;
function Ty(e) {
  if (Py.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (vy.test(e))
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
function jl(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Ty(n) + e.slice(n.length);
}
function rt(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function di(e) {
  return e.replace(wy, "").replace(xy, " ").replace(/^ | $/g, "");
}
function Ay(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Ey(e) {
  let n = Ps(
    e,
    (t) => Ay(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function Ts(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let i of o)
      s.set(di(i).toLowerCase(), o[0]);
  return (o) => {
    let i = di(Ey(o));
    if (i.includes("\uFFFD") || Ry.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let c = s.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || ky.test(i) || Sy.test(i) || rt(i) > by ? null : (a === "" ? "" : `${a}:`) + (r ? jl(i) : i);
  };
}
var mi = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Oy = vs((e) => jl(di(e.normalize("NFC"))));
function He(e) {
  return mi.test(e) ? e : Oy(e);
}

// src/core/report/round.ts
function Qe(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, s] = Math.abs(e).toExponential().split("e"), o = r.replace(".", ""), i = Number(s) + 1 + t + n, a = i < 0 ? 0 : Number(o.charAt(i) || "0"), l = Math.max(0, i), u = Number(o.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var Ny = 255, Cy = /\uE000(\d+)\uE001/g;
function Wl(e) {
  let n = (i, ...a) => {
    let l = a.map((u, c) => typeof u == "object" ? `\uE000${c}\uE001` : typeof u == "string" ? u.replace(/[\uE000\uE001]/g, "") : u);
    return Ue(e.text(i, ...l)).replace(Cy, (u, c) => {
      let d = a[Number(c)];
      return typeof d == "object" ? d.wikitext : u;
    });
  }, t = (i, a = 0) => {
    let l = Qe(i, a), u = Ue(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${u}</bdi>` : u;
  }, r = Ll(e.languageChain), s = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var u;
      let a = Qe(i, 0, 2), l = (u = s.get(a)) != null ? u : n("localskills-results-percent", e.number(a, 0));
      return s.set(a, l), l;
    },
    date: (i) => `<time datetime="${z({ text: i })}">${Ue(r(i))}</time>`,
    digits: (i) => String(i).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (i, a) => Qe(i, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${t(i, a)}</bdi>` : t(i, a),
    label: ({ text: i, language: a, direction: l }) => a === e.language ? Ue(i) : a === null ? `<bdi>${Ue(i)}</bdi>` : `<bdi lang="${a}" dir="${l}">${Ue(i)}</bdi>`
  };
}
function z({ text: e }) {
  return Ue(e).replace(/"/g, "&quot;");
}
function My(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function Ct(e) {
  return `localskills-${e}`;
}
function ze(e, n, t) {
  let r = My(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${Ct(n)}|<span aria-hidden="true">${t.say("localskills-results-explain-mark")}</span>${r}]]</span>`;
}
function $n(e, n) {
  return `<p class="ext-localSkills-terms">${n.say("localskills-results-explained", { wikitext: e.map(([t, r]) => `<span class="ext-localSkills-term">${Ke(r, t)}</span>`).join(" ") })}</p>`;
}
function Ke(e, n) {
  return `[[#${Ct(e)}|${n}]]`;
}
function Ge(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((s, o) => s === "" ? o : n.say("localskills-results-list", { wikitext: s }, { wikitext: o }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function sn(e, n, t = "share") {
  let r = Qe(Math.min(1, Math.max(0, n)), 1, 2);
  return `<div class="ext-localSkills-measure"><div>${e}</div><div class="ext-localSkills-bar ext-localSkills-bar-${t}" aria-hidden="true"><div style="width:${r}%"></div></div></div>`;
}
function ce(e, n, t) {
  return [
    `<div class="ext-localSkills-scroll" role="region" aria-label="${e}" tabindex="0">`,
    `{| class="wikitable ext-localSkills-table ${n}"`,
    ...t,
    "|}",
    "</div>"
  ].join(`
`);
}
function ee(e, n) {
  return `! scope="col"${n === void 0 ? "" : ' data-sort-type="number"'} | ${e}`;
}
function Y(e, n, t = "") {
  let r = n === null ? "" : Qe(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function ae(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function kr(e, n) {
  return e.some((t) => t.includes('ext-localSkills-earlier"')) ? [`<p class="ext-localSkills-detail">${n.say("localskills-results-earlier-figures")}</p>`] : [];
}
function Mt(e, n, t) {
  return Y(t.say("localskills-results-earlier-figure", { wikitext: e }), n, "ext-localSkills-earlier");
}
function Je(e, n) {
  return e.map((t, r) => n[r] === void 0 || / colspan="/.test(t) ? t : `| data-label="${n[r]}" ${t.slice(2)}`);
}
function de(e, n) {
  return Ye(2, `<span id="${Ct(e)}">${n}</span>`);
}
function Ye(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function Oe(e, n, t) {
  let r = n != null ? n : Ue(e);
  return e.trim() === "" || rt(e) > Ny || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function Gl(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function As(e, n, t = "") {
  return `<span class="plainlinks">[{{fullurl:${e}${t === "" ? "" : `|${t}`}}} ${n}]</span>`;
}
function st(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function ql(e, n, t, r, s = [t], o = null, i = !0) {
  let a = Wl(t), l = { messages: t, locale: e.survey.locale, taxonomy: r }, u = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: a,
    texts: l,
    languages: s,
    isSaved: i,
    change: o,
    codeNames: Rs(t),
    skillName: (c) => {
      var f;
      let d = (f = u.get(c)) != null ? f : a.label(Iy(c, { survey: e.survey, texts: l }));
      return u.set(c, d), d;
    }
  };
}
function $t(e, n, t, r) {
  let { report: s, results: o, survey: i, markup: a } = r;
  return !$y(o) || i.minAnswers > 1 || i.minCell > 1 || !se.test(e) ? t : As(s.titles.exchangeIn(a.messages.language), t, `ls-skill=${e}&ls-direction=${n}`);
}
function $y({ balance: e }) {
  return Object.keys(e).some((n) => {
    var t, r;
    return ((r = (t = e[n]) == null ? void 0 : t.offers) != null ? r : null) !== null;
  });
}
function kn(e, n) {
  return !A(e) || e.withheld !== "little-change" || n === void 0 || A(n) ? null : n;
}
function Sr(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "little-change" ? t.say("localskills-results-withheld-little-change") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function Iy(e, n) {
  var o;
  let { survey: t, texts: r } = n, s = (o = Z(t)) == null ? void 0 : o.grid.rows.find(({ value: i }) => i === e);
  return s !== void 0 ? Fe(s, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : Ss(e, r.taxonomy, r.messages);
}

// src/core/analysis/sorted.ts
function re(e, n) {
  return e < n ? -1 : +(e > n);
}
function q() {
  return /* @__PURE__ */ Object.create(null);
}
function Es(e) {
  let n = q();
  for (let t of Array.from(e.keys()).sort(re))
    n[t] = e.get(t);
  return n;
}
var fi = 100, Vl = "\u2026";
function Os(e) {
  if (e.size <= fi)
    return Es(e);
  let n = Array.from(e).sort(([r, s], [o, i]) => i - s || re(r, o)), t = new Map(n.slice(0, fi));
  return n.slice(fi).forEach(([, r]) => {
    var s;
    t.set(Vl, ((s = t.get(Vl)) != null ? s : 0) + r);
  }), Es(t);
}

// src/core/analysis/exclusion-list.ts
function In(e) {
  var t;
  if (e.reasons !== void 0)
    return e.reasons;
  let n = /* @__PURE__ */ new Map();
  for (let { reason: r } of e)
    n.set(r, ((t = n.get(r)) != null ? t : 0) + 1);
  return n;
}
function It(e, n) {
  var t, r, s, o, i, a;
  return ((t = e.line) != null ? t : 0) - ((r = n.line) != null ? r : 0) || re(e.page, n.page) || re((s = e.community) != null ? s : "", (o = n.community) != null ? o : "") || re(e.reason, n.reason) || ((i = e.revision) != null ? i : 0) - ((a = n.revision) != null ? a : 0);
}

// src/core/json/write-json.ts
function Lt(e) {
  return pi(e, "");
}
function pi(e, n) {
  if (typeof e == "string")
    return Hl(e);
  if (typeof e == "number")
    return Fy(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return e.length > 0 && e.every(Number.isSafeInteger) ? `[
${t}${e.join(`,
${t}`)}
${n}]` : Ul("[", e.map((o) => pi(o, t)), "]", n);
  let r = e, s = Object.keys(r).filter((o) => r[o] !== void 0).map((o) => `${Hl(o)}: ${pi(r[o], t)}`);
  return Ul("{", s, "}", n);
}
function Ul(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((s) => `${r}	${s}`).join(`,
`)}
${r}${t}`;
}
var Ly = /^[ !#-%'-;=?-[\]-~]*$/;
function Hl(e) {
  if (Ly.test(e))
    return `"${e}"`;
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function Fy(e) {
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
function Ns(e, n) {
  let [t, r, s] = [0, 0, 0];
  for (let o = 0; o < e.length; o++)
    for (let i = 0; i < o; i++) {
      let a = Math.sign(e[o] - e[i]), l = Math.sign(n[o] - n[i]);
      t += a * l, r += a * a, s += l * l;
    }
  return r === 0 || s === 0 ? null : t / Math.sqrt(r * s);
}

// src/core/analysis/fraction.ts
function Ft(e, n) {
  let [t, r, s, o] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, a] = Kl(t, r), [l, u] = Kl(s, o);
    if (i !== l || a === 0 || u === 0)
      return i !== l ? i - l : +(a !== 0) - +(u !== 0);
    [t, r, s, o] = [o, u, r, a];
  }
}
function Kl(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function Cs(e, n) {
  let t = e.map((o, i) => ({ item: o, index: i })).sort((o, i) => n(o.item, i.item)), r = [], s = 0;
  return t.forEach(({ item: o, index: i }, a) => {
    let l = t[a - 1];
    s = l !== void 0 && n(l.item, o) === 0 ? s : a + 1, r[i] = s;
  }), r;
}

// src/core/analysis/rank-skills.ts
function Ms(e) {
  let n = gi(e.map(({ mwds: s }) => s), (s, o) => Ft(o, s)), t = gi(e.map(({ rds: s }) => s), Ft), r = gi(e.map(({ highNeed: s }) => s), (s, o) => Ft(o, s));
  return e.map((s, o) => {
    let [i = null, a = null, l = null] = [n, t, r].map((c) => c[o]), u = [i, a, l].filter((c) => c !== null);
    return {
      rankByMwds: i,
      rankByRds: a,
      rankByHighNeed: l,
      rankDifference: u.length < 2 ? null : Math.max(...u) - Math.min(...u)
    };
  });
}
function gi(e, n) {
  let t = Cs(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// node_modules/yalps/dist/index.js
var lu = kh(Zl(), 1);
var Be = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], De = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, yi = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), eu = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), Dy = (e) => {
  var x, S, k, R, P;
  let { direction: n, objective: t, integers: r, binaries: s } = e, o = n === "minimize" ? -1 : 1, i = yi(e.constraints), a = yi(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || s != null) {
    let T = eu(s), N = T === !0 ? !0 : eu(r);
    for (let I = 1; I <= l.length; I++) {
      let [C] = l[I - 1];
      T === !0 || T.has(C) ? (u.push(I), c.push(I)) : (N === !0 || N.has(C)) && c.push(I);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [T, N] of i) {
    let I = (x = d.get(T)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    I.lower = Math.max(I.lower, (k = (S = N.equal) != null ? S : N.min) != null ? k : -1 / 0), I.upper = Math.min(I.upper, (P = (R = N.equal) != null ? R : N.max) != null ? P : 1 / 0), d.has(T) || d.set(T, I);
  }
  let f = 1;
  for (let T of d.values())
    T.row = f, f += (Number.isFinite(T.lower) ? 1 : 0) + (Number.isFinite(T.upper) ? 1 : 0);
  let m = l.length + 1, h = f + u.length, p = m + h, g = new Float64Array(m * h), y = new Int32Array(p), w = new Int32Array(p), b = { matrix: g, width: m, height: h, positionOfVariable: y, variableAtPosition: w };
  for (let T = 0; T < p; T++)
    y[T] = T, w[T] = T;
  for (let T = 1; T < m; T++)
    for (let [N, I] of yi(l[T - 1][1])) {
      N === t && De(b, 0, T, o * I);
      let C = d.get(N);
      C != null && (Number.isFinite(C.upper) ? (De(b, C.row, T, I), Number.isFinite(C.lower) && De(b, C.row + 1, T, -I)) : Number.isFinite(C.lower) && De(b, C.row, T, -I));
    }
  for (let T of d.values())
    Number.isFinite(T.upper) ? (De(b, T.row, 0, T.upper), Number.isFinite(T.lower) && De(b, T.row + 1, 0, -T.lower)) : Number.isFinite(T.lower) && De(b, T.row, 0, -T.lower);
  for (let T = 0; T < u.length; T++) {
    let N = f + T;
    De(b, N, 0, 1), De(b, N, u[T], 1);
  }
  return { tableau: b, sign: o, variables: l, integers: c };
}, su = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, ou = (e, n, t) => {
  let r = Be(e, n, t), s = e.variableAtPosition[e.width + n], o = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = o, e.variableAtPosition[t] = s, e.positionOfVariable[s] = t, e.positionOfVariable[o] = e.width + n;
  let i = [];
  for (let a = 0; a < e.width; a++) {
    let l = Be(e, n, a);
    Math.abs(l) > 1e-16 ? (De(e, n, a, l / r), i.push(a)) : De(e, n, a, 0);
  }
  De(e, n, t, 1 / r);
  for (let a = 0; a < e.height; a++) {
    if (a === n) continue;
    let l = Be(e, a, t);
    if (Math.abs(l) > 1e-16) {
      for (let u = 0; u < i.length; u++) {
        let c = i[u];
        De(e, a, c, Be(e, a, c) - l * Be(e, n, c));
      }
      De(e, a, t, -l / r);
    }
  }
}, iu = (e, n, t, r) => {
  e.push([n.variableAtPosition[n.width + t], n.variableAtPosition[r]]);
  for (let s = 6; s <= Math.trunc(e.length / 2); s++) {
    let o = !0;
    for (let i = 0; i < s; i++) {
      let a = e.length - 1 - i, [l, u] = e[a], [c, d] = e[a - s];
      if (l !== c || u !== d) {
        o = !1;
        break;
      }
    }
    if (o) return !0;
  }
  return !1;
}, By = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let f = Be(e, 0, d);
      f > l && (l = f, a = d);
    }
    if (a === 0) return ["optimal", su(Be(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let f = Be(e, d, a);
      if (f <= r) continue;
      let h = Be(e, d, 0) / f;
      if (h < c && (u = d, c = h, h <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (o && iu(t, e, u, a)) return ["cycled", NaN];
    ou(e, u, a);
  }
  return ["cycled", NaN];
}, au = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let f = Be(e, d, 0);
      f < l && (l = f, a = d);
    }
    if (a === 0) return By(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let f = Be(e, a, d);
      if (f < -r) {
        let m = -Be(e, 0, d) / f;
        m > c && (c = m, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (o && iu(t, e, a, u)) return ["cycled", NaN];
    ou(e, a, u);
  }
  return ["cycled", NaN];
}, nu = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), _y = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, s) => {
  let { width: o, height: i } = e;
  n.set(e.matrix);
  for (let l = 0; l < s.length; l++) {
    let [u, c, d] = s[l], f = (i + l) * o, m = e.positionOfVariable[c];
    if (m < o)
      n[f] = u * d, n.fill(0, f + 1, f + o), n[f + m] = u;
    else {
      let h = (m - o) * o;
      n[f] = u * (d - n[h]);
      for (let p = 1; p < o; p++)
        n[f + p] = -u * n[h + p];
    }
  }
  t.set(e.positionOfVariable), r.set(e.variableAtPosition);
  let a = o + i + s.length;
  for (let l = o + i; l < a; l++)
    t[l] = l, r[l] = l;
  return {
    matrix: n.subarray(0, e.matrix.length + o * s.length),
    width: o,
    height: i + s.length,
    positionOfVariable: t.subarray(0, a),
    variableAtPosition: r.subarray(0, a)
  };
}, tu = (e, n) => {
  let t = 0, r = 0, s = 0;
  for (let o = 0; o < n.length; o++) {
    let i = n[o], a = e.positionOfVariable[i] - e.width;
    if (a < 0) continue;
    let l = Be(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = i, s = l);
  }
  return [r, s, t];
}, jy = (e, n, t) => {
  let { tableau: r, sign: s, integers: o } = e, { precision: i, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, f] = tu(r, o);
  if (f <= i) return [e, "optimal", n];
  let m = new lu.default((C, M) => C[0] - M[0]);
  m.push([n, [[-1, c, Math.ceil(d)]]]), m.push([n, [[1, c, Math.floor(d)]]]);
  let h = o.length * 2, p = r.matrix.length + h * r.width, g = r.positionOfVariable.length + h, y = nu(p, g), w = nu(p, g), b = n * (1 - s * l), x = u + Date.now(), S = Date.now() >= x, k = !1, R = 1 / 0, P = r, T = 0;
  for (; T < a && !m.empty() && R >= b && !S; ) {
    let [C, M] = m.pop();
    if (C > R) break;
    let O = _y(r, y, M), [D, L] = au(O, t);
    if (D === "optimal" && L < R) {
      let [B, U, _] = tu(O, o);
      if (_ <= i) {
        k = !0, R = L, P = O;
        let H = w;
        w = y, y = H;
      } else {
        let H = [], Q = [];
        for (let ie = 0; ie < M.length; ie++) {
          let ue = M[ie], [ke, Yn] = ue;
          Yn === B ? ke < 0 ? Q.push(ue) : H.push(ue) : (H.push(ue), Q.push(ue));
        }
        Q.push([1, B, Math.floor(U)]), H.push([-1, B, Math.ceil(U)]), m.push([L, H]), m.push([L, Q]);
      }
    }
    S = Date.now() >= x, T++;
  }
  let I = (S || T >= a) && !m.empty() && R >= b ? "timedout" : k ? "optimal" : "infeasible";
  return [E(v({}, e), { tableau: P }), I, k ? R : NaN];
}, ru = ({ tableau: e, sign: n, variables: t }, r, s, { precision: o, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(s)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? Be(e, c, 0) : 0;
      d > o ? a.push([u, su(d, o)]) : i && a.push([u, 0]);
    }
    return {
      status: r,
      result: -n * s,
      variables: a
    };
  } else if (r === "unbounded") {
    let a = e.variableAtPosition[s] - 1;
    return {
      status: "unbounded",
      result: n * (1 / 0),
      // prettier-ignore
      variables: 0 <= a && a < t.length ? [[t[a][0], 1 / 0]] : []
    };
  } else
    return {
      status: r,
      result: NaN,
      variables: []
    };
}, uu = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, zT = v({}, uu), bi = (e, n) => {
  let t = Dy(e), r = v(v({}, uu), n), [s, o] = au(t.tableau, r);
  if (t.integers.length === 0 || s !== "optimal")
    return ru(t, s, o, r);
  {
    let [i, a, l] = jy(t, o, r);
    return ru(i, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var Wy = 60, Gy = 150, $s = 1e-6;
function Re(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = qy(e), s = /* @__PURE__ */ new Map();
  return r.forEach((o) => o.counts.forEach((i) => s.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((u) => o[u] !== 0 && s.has(u)).map((u) => s.get(u))), [a, l] = [0, 0];
    for (let u of Array.from(i)) {
      let c = Vy(u, e, o, t);
      if (c === null)
        return null;
      a += c.least, l += c.most;
    }
    return { least: a, most: l };
  });
}
function qy({ counts: e, sums: n, limits: t = [] }) {
  let r = new Map(e.map((l) => [l, l])), s = (l) => {
    let u = l;
    for (; r.get(u) !== u; )
      u = r.get(u);
    return r.set(l, u), u;
  }, o = ({ factors: l }) => Object.keys(l).filter((u) => l[u] !== 0 && r.has(u));
  [...n, ...t].forEach((l) => {
    let [u, ...c] = o(l);
    c.forEach((d) => r.set(s(d), s(u)));
  });
  let i = /* @__PURE__ */ new Map();
  e.forEach((l) => {
    var d;
    let u = s(l), c = (d = i.get(u)) != null ? d : { counts: [], sums: [], limits: [] };
    c.counts.push(l), i.set(u, c);
  });
  let a = (l) => {
    let [u] = o(l);
    return u === void 0 ? void 0 : i.get(s(u));
  };
  return n.forEach((l) => {
    var u;
    return (u = a(l)) == null ? void 0 : u.sums.push(l);
  }), t.forEach((l) => {
    var u;
    return (u = a(l)) == null ? void 0 : u.limits.push(l);
  }), Array.from(i.values(), (l) => E(v({}, l), { names: new Set(l.counts) }));
}
function Vy(e, n, t, r) {
  let s = Hy(e, n, t);
  if (s !== void 0)
    return s;
  let [o, i] = ["minimize", "maximize"].map((a) => Qy(e, n, t, a, r));
  return typeof o != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - $s) + 0,
    most: Math.floor(i + $s) + 0
  };
}
function Uy({ counts: e, limits: n, sums: t }, r) {
  var d;
  let s = /* @__PURE__ */ new Map();
  if (!n.every(({ factors: f, atMost: m }) => {
    var g;
    let [h, ...p] = Object.keys(f).filter((y) => f[y] !== 0);
    return s.set(h, Math.min(m, (g = s.get(h)) != null ? g : 1 / 0)), p.length === 0 && f[h] === 1;
  }) || t.length > 1 || t.some(({ factors: f }) => e.some((m) => f[m] !== 1)))
    return null;
  let [i, a, l, u] = [0, 0, 0, !1];
  e.forEach((f) => {
    let m = s.get(f);
    i += Ln(r, f), a += m != null ? m : 0, l += m === void 0 ? 1 : 0, u = u || Ln(r, f) > (m != null ? m : 1 / 0);
  });
  let c = (d = t[0]) == null ? void 0 : d.equals;
  return {
    total: c,
    least: i,
    most: a,
    open: l,
    mostOf: (f) => {
      var m;
      return (m = s.get(f)) != null ? m : 1 / 0;
    },
    isImpossible: u || c !== void 0 && (i > c || l === 0 && a < c)
  };
}
function Hy(e, n, t) {
  let [r, ...s] = Object.keys(t).filter((u) => t[u] !== 0 && e.names.has(u));
  if (r === void 0 || s.length > 0 || t[r] !== 1)
    return;
  e.row = e.row === void 0 ? Uy(e, n) : e.row;
  let { row: o } = e;
  if (o === null)
    return;
  let [i, a] = [Ln(n, r), o.mostOf(r)];
  if (o.total === void 0)
    return i > a ? null : { least: i, most: a };
  let l = o.open > (a === 1 / 0 ? 1 : 0) ? 1 / 0 : o.most - (a === 1 / 0 ? 0 : a);
  return o.isImpossible ? null : { least: Math.max(i, o.total - l), most: Math.min(a, o.total - o.least + i) };
}
function Qy(e, n, t, r, s) {
  let { status: o, result: i } = cu(e, n, t, r, s);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function cu(e, n, t, r, s) {
  let o = (g) => e.counts.reduce((y, w) => y + Ln(n, w) * pn(g, w), 0), i = [
    ...e.sums.map(({ factors: g, equals: y }) => ({ factors: g, constraint: { equal: y - o(g) } })),
    ...e.limits.map(({ factors: g, atMost: y }) => ({ factors: g, constraint: { max: y - o(g) } }))
  ], a = i.map(({ constraint: g }, y) => [String(y), g]), l = e.counts.map((g) => {
    let y = [["figure", pn(t, g)]];
    return i.forEach(({ factors: w }, b) => {
      let x = pn(w, g);
      x !== 0 && y.push([String(b), x]);
    }), [g, y];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (g) => g.every(([, y]) => Math.abs(y - Math.round(y)) < $s), d = bi(u), f = !s || d.status !== "optimal" || c(d.variables) ? d : bi(E(v({}, u), { integers: !0 }), { maxIterations: Wy, maxPivots: Gy }), { status: m, result: h, variables: p } = f.status === "timedout" || f.status === "cycled" ? d : f;
  return {
    status: m,
    result: o(t) + h,
    counts: new Map(p.map(([g, y]) => [g, Ln(n, g) + y])),
    isWhole: m === "optimal" && c(p)
  };
}
function wi(e, n, t, r) {
  let { counts: s, sums: o, limits: i = [] } = e, a = cu({ counts: s, names: new Set(s), sums: o, limits: i }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : s.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : Ln(e, l);
    return Math.abs(u - Math.round(u)) < $s ? Math.round(u) : u;
  });
}
function Ln({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function pn(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/are-hidden.ts
function Ls(e, n, t, r = Fs()) {
  let s = mu(e, r);
  return s !== null && n.every((o) => {
    let i = /* @__PURE__ */ new Set();
    return s(o, i, () => i.size >= t.minCell);
  });
}
function Rr(e, n, { minCell: t }, r = Fs()) {
  let s = mu(e, r);
  return n.findIndex((o) => {
    var l, u;
    let i = /* @__PURE__ */ new Set();
    if (s === null || s(o, i, () => i.size >= t || i.has(0)))
      return s === null;
    if (((u = (l = Re(e, [o], !1)[0]) == null ? void 0 : l.least) != null ? u : 0) >= t)
      return !1;
    let a = E(v({}, e), { counts: e.counts.filter((c) => pn(o, c) === 0) });
    return xi(a, fu(a), {}, "minimize", r) === null;
  });
}
function mu(e, n) {
  if (e.counts.length > Jy)
    return null;
  let { changesOf: t, sets: r } = Yy(e, n), s = xi(e, r, {}, "minimize", n);
  if (s === null)
    return null;
  let o = e.counts.map((a) => {
    var l;
    return ((l = e.limits) != null ? l : []).reduce(
      (u, { factors: c, atMost: d }) => pn(c, a) === 1 ? Math.min(u, d) : u,
      1 / 0
    );
  }), i = e.counts.map((a) => Ln(e, a));
  return (a, l, u) => {
    let c = e.counts.map((m) => pn(a, m)), d = t(c), f = (m, h) => {
      let p = m.slice(), g = p.reduce((y, w, b) => y + w * c[b], 0);
      for (l.add(g); !u(); ) {
        let y = d.find(({ exchange: w, change: b }) => b * h > 0 && w.every(([x, S]) => {
          let k = p[x] + S;
          return k >= i[x] && k <= o[x];
        }));
        if (y === void 0)
          return;
        y.exchange.forEach(([w, b]) => {
          p[w] = p[w] + b;
        }), g += y.change, l.add(g);
      }
    };
    f(s, 1), f(s, -1);
    for (let m of ["minimize", "maximize"]) {
      let h = u() ? null : xi(e, r, a, m, n);
      h !== null && f(h, m === "minimize" ? 1 : -1);
    }
    return u();
  };
}
function Fs() {
  return { known: /* @__PURE__ */ new Map(), trials: zy };
}
var zy = 5e6, Ky = 2e3, Jy = 225, du = 2e4;
function Yy(e, n) {
  let t = e.sums.map(({ factors: u }) => e.counts.map((c) => pn(u, c)).join()).concat(e.counts).join(" "), r = n.known.get(t);
  if (r !== void 0)
    return r;
  let s = fu(e), o = Xy(s), i = /* @__PURE__ */ new Map(), l = { sets: s, changesOf: (u) => {
    let c = u.join(), d = i.get(c);
    if (d !== void 0)
      return d;
    let f = [];
    return o.forEach((m) => {
      let h = m.reduce((p, [g, y]) => p + y * u[g], 0);
      h !== 0 && f.push({ exchange: m, change: h });
    }), f.sort((m, h) => Math.abs(m.change) - Math.abs(h.change)), i.set(c, f), f;
  } };
  return n.known.set(t, l), l;
}
function fu({ counts: e, sums: n }) {
  let t = e.map((u) => n.map((c) => pn(c.factors, u))), r = (u) => t[u], s = (u) => u.join(), o = /* @__PURE__ */ new Map(), i = (u, c) => {
    let d = o.get(u);
    d === void 0 ? o.set(u, [c]) : d.push(c);
  };
  e.forEach((u, c) => {
    i(s(r(c)), [c]);
    for (let d = c; d < e.length; d++)
      i(s(Is(r(c), r(d), 1)), [c, d]);
  });
  let a = { some: [], sums: n.map(() => 0) }, l = [a, ...Array.from(o.values(), ([u = []]) => ({ some: u, sums: u.reduce((c, d) => Is(c, r(d), 1), a.sums) }))];
  return { sets: o, firsts: l, keyOf: s, sumsOf: r };
}
function Is(e, n, t) {
  return e.map((r, s) => r + t * n[s]);
}
function xi(e, { firsts: n, keyOf: t, sets: r, sumsOf: s }, o, i, a) {
  var m, h;
  let l = wi(e, o, i, !1);
  if (l === null || l.every((p) => p === Math.round(p)))
    return l;
  if (a.trials <= 0)
    return null;
  let u = l.map(Math.floor), c = e.sums.map(({ equals: p, factors: g }) => p - e.counts.reduce(
    (y, w, b) => y + pn(g, w) * u[b],
    0
  )), d = t(c.map(() => 0)), f = [-1, ...u.map((p, g) => p > 0 ? g : -1).filter((p) => p >= 0)];
  for (let p of ((m = e.limits) != null ? m : []).length > 0 ? [] : f) {
    let g = p < 0 ? c : Is(c, s(p), 1);
    for (let { some: y, sums: w } of n) {
      a.trials--;
      let b = t(Is(g, w, -1)), x = b === d ? [] : (h = r.get(b)) == null ? void 0 : h[0];
      if (x !== void 0) {
        let S = /* @__PURE__ */ new Map([[p, -1]]);
        return [...y, ...x].forEach((k) => {
          var R;
          return S.set(k, ((R = S.get(k)) != null ? R : 0) + 1);
        }), u.map((k, R) => {
          var P;
          return k + ((P = S.get(R)) != null ? P : 0);
        });
      }
    }
  }
  return a.trials -= Ky * Math.pow(e.counts.length / 25, 2), wi(e, o, i, !0);
}
function Xy({ sets: e }) {
  let n = [], [t, r] = [0, 0];
  e.forEach(({ length: o }) => {
    t += o * (o - 1), r += o;
  });
  let s = t <= du ? 1 / 0 : Math.max(1, Math.floor(du / 2 / r));
  return e.forEach((o) => o.forEach((i, a) => o.slice(a + 1, a + 1 + s).forEach((l) => {
    let u = /* @__PURE__ */ new Map();
    i.forEach((d) => {
      var f;
      return u.set(d, ((f = u.get(d)) != null ? f : 0) - 1);
    }), l.forEach((d) => {
      var f;
      return u.set(d, ((f = u.get(d)) != null ? f : 0) + 1);
    });
    let c = Array.from(u).filter(([, d]) => d !== 0);
    n.push(c, c.map(([d, f]) => [d, -f]));
  }))), n;
}

// src/core/analysis/disclosure/audit-breakdowns.ts
var ki = 1e-9, Ds = "";
function me({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function gu(e, { minAnswers: n, minCell: t }) {
  let r = Math.max(n, t);
  return e.breakdowns.reduce((s, o) => {
    let i = me(o), a = Object.keys(e.skills).map((l) => eb(o, e, l, i, r));
    return !o.isPartition || o.withheld !== void 0 ? s : s.concat(Zy(o, e.counted, i, r), ...a);
  }, []);
}
function Zy({ groups: e, ungrouped: n }, t, r, s) {
  let i = [...Object.keys(e).map((u) => {
    let c = e[u];
    return [u, A(c) ? c : c.counted];
  }), [Ds, n]], { leastOf: a, limits: l } = hu(i, s);
  return yu(i, t, (u) => {
    var c;
    return (c = a(u)) != null ? c : 1;
  }, l, { part: "breakdowns", key: r, skill: null });
}
function hu(e, n) {
  let t = e.filter(([, r]) => A(r) && r.withheld === "few-answers").map(([r]) => r);
  return {
    leastOf: (r) => t.length === 0 || t.includes(r) ? void 0 : n,
    limits: t.map((r) => ({ factors: { [r]: 1 }, atMost: n - 1 }))
  };
}
function eb({ groups: e, ungrouped: n }, t, r, s, o) {
  let i = t.skills[r];
  if (i === void 0 || A(i))
    return [];
  let a = Object.keys(e), l = (d) => {
    var m;
    let f = e[d];
    return A(f) ? f : (m = f.skills[r]) != null ? m : { withheld: "small-counts" };
  }, u = (d, f) => {
    var h;
    let m = l(d);
    return A(m) ? m : (h = m[f]) != null ? h : 0;
  }, c = a.reduce((d, f) => {
    let m = e[f];
    return A(m) ? d : [...d, { factors: { [f]: 1 }, atMost: m.counted }];
  }, A(n) ? [] : [{ factors: { [Ds]: 1 }, atMost: n }]);
  return ["n", "highNeedCount", "canTeach", "wantToLearn"].reduce((d, f) => {
    let m = i[f];
    if (m === null || A(m))
      return d;
    let h = a.map((x) => [x, u(x, f)]), p = n === 0 ? [] : [[Ds, { withheld: "small-counts" }]], g = h.every(([, x]) => A(x)), y = (x) => !g && !A(e[x]) && (f === "n" || !A(l(x))), w = (x) => {
      let S = e[x];
      return S !== void 0 && !A(S) && S.counted >= o;
    }, b = hu(f === "n" ? h.filter(([x]) => w(x)) : [], o);
    return f === "n" && g ? d : d.concat(yu(
      [...h, ...p],
      m,
      (x) => x === Ds ? 0 : w(x) && b.leastOf(x) || Number(y(x)),
      [...c, ...b.limits],
      { part: "breakdowns", key: s, skill: r }
    ));
  }, []);
}
function yu(e, n, t, r, s) {
  let o = [], i = {}, a = 0;
  e.forEach(([d, f]) => {
    A(f) ? (o.push(d), i[d] = 1) : a += f;
  });
  let l = [{ factors: i, equals: n - a }], u = {};
  o.forEach((d) => {
    u[d] = t(d);
  });
  let c = r.filter((d) => o.includes(Object.keys(d.factors)[0]));
  return o.length === 0 ? [] : [{
    hidden: { counts: o, least: 0, leastOf: u, sums: l, limits: c },
    figures: new Map(o.map((d) => [d, E(v({}, s), { factors: { [d]: 1 } })]))
  }];
}
function bu(e, n, t) {
  let r = [];
  for (let s of Object.keys(e.skills)) {
    let o = e.skills[s];
    o === void 0 || A(o) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: a, isPartition: l } = i, u = [];
      Object.keys(a).forEach((f) => {
        let m = a[f], h = A(m) ? m : m.skills[s];
        h !== void 0 && !A(h) && u.push([f, ot(h.n, h.importance, h.ability)]);
      });
      let c = ot(o.n, o.importance.mean, o.ability.mean), d = l ? [["all others", _e(c, u.map(([, f]) => f))]] : u.map(([f, m]) => [`all but ${f}`, _e(c, [m])]);
      for (let [f, m] of [...u, ...d])
        for (let h of ["importance", "ability"]) {
          let { counts: p } = o[h], g = (w) => {
            var b;
            return A(p) ? 1 / 0 : (b = p[w]) != null ? b : 0;
          }, y = Pr(n[h], m.n, m.sums[h], g).find(
            (w) => he(w, t) || w !== null && w.most === 0
          );
          y !== void 0 && r.push({ part: "breakdowns", key: me(i), skill: s, figure: `${f}: ${h}`, interval: y });
        }
    });
  }
  return r;
}
function ot(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function _e(e, n) {
  let t = (r) => n.reduce((s, o) => s - r(o), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function Pr(e, n, t, r) {
  let s = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), o = s[0], i = s[s.length - 1];
  return n === 0 || o === void 0 || i === void 0 ? [] : [o.value, i.value].map((a) => {
    let l = s.filter(({ value: f }) => f !== a).map(({ value: f, most: m }) => ({ by: Math.abs(f - a), most: m })).sort((f, m) => f.by - m.by), u = Math.abs(t - n * a), c = pu(u, l.slice().reverse()), d = pu(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - ki), most: Math.min(n, Math.floor(d + ki)) };
  });
}
function pu(e, n) {
  let [t, r] = [e, 0];
  for (let { by: s, most: o } of n) {
    let i = Math.min(o, t / s);
    r += i, t -= i * s;
  }
  return t > ki ? null : r;
}

// src/core/analysis/disclosure/need-range.ts
function wu({ ability: e, importance: n }) {
  var s, o;
  let t = [n, e].map((i) => Array.from(i.values()).sort((a, l) => a - l)), r = (o = (s = t[0]) == null ? void 0 : s.length) != null ? o : 0;
  return r >= 4 && t.every((i) => i.length === r && i.every((a, l) => a === l + 1)) ? r : null;
}
function Si({ ability: e, importance: n, n: t }, r, s) {
  let o = t - r, i = Math.max(0, Math.ceil((n - s * r - (s - 2) * o) / 2)), a = Math.min(o, Math.floor((e - t) / 2));
  return i > a || n < (s - 1) * r + o || e > 2 * r + s * o ? null : [i, a];
}
function vr(e, n) {
  let t = wu(n);
  if (t === null)
    return null;
  let [r, s] = [0, e.n];
  for (; r <= s && Si(e, r, t) === null; )
    r++;
  for (; s >= r && Si(e, s, t) === null; )
    s--;
  return { least: r, most: s };
}
function xu(e, n, t, r) {
  let s = wu(t), o = s === null ? null : Si(e, n, s);
  if (s === null || o === null)
    return !1;
  let { ability: i, importance: a, n: l } = e;
  return [{ near: s * l - a, isSwapped: !1 }, { near: i - l, isSwapped: !0 }].every(({ isSwapped: c, near: d }) => [!0, !1].every((f) => {
    let m = /* @__PURE__ */ new Set();
    for (let h = o[0]; h <= o[1] && m.size < r; h++) {
      let p = c ? l - n - h : h, g = l - n - p, y = f ? d : (s - 1) * l - d, [w, b, x] = f ? nb(y, n, p, g, s) : tb(y, n, p, g, s);
      for (let S = b; S <= x && m.size < r; S++)
        m.add(w + S);
    }
    return m.size >= r;
  }));
}
function nb(e, n, t, r, s) {
  let o = e - (s - 1) * r, i = o <= (s - 1) * t ? Math.ceil(o / (s - 1)) : o - (s - 2) * t;
  return [r, Math.max(0, i), Math.min(n + t, e - 2 * r)];
}
function tb(e, n, t, r, s) {
  let o = e - (s - 1) * n, i = o - (s - 1) * t, a = i <= 0 ? Math.ceil(o / (s - 1)) : s > 3 && i <= (s - 3) * r ? t + Math.ceil(i / (s - 3)) : 1 / 0;
  return [n, Math.max(0, a), Math.min(t + r, e - (s - 2) * n)];
}

// src/core/analysis/disclosure/audit-joint-groups.ts
var ku = 4, rb = 6e3;
function Ru(e, n, t, r) {
  let s = [], o = lb(n), i = { programs: rb };
  for (let a of e.breakdowns.filter(({ withheld: l }) => l === void 0))
    for (let l of Object.keys(e.skills)) {
      let u = e.skills[l];
      if (u === void 0 || A(u))
        continue;
      let c = ot(u.n, u.importance.mean, u.ability.mean), d = sb(a, l), f = _e(c, d.map(({ ratings: p }) => p)), m = !a.isPartition || f.n === 0 ? d : [...d, { name: "all others", ratings: f, highNeed: null }], h = d.length === 0 ? void 0 : m.find((p) => {
        var b;
        let g = a.isPartition ? m.filter((x) => x !== p) : [{ name: `all but ${p.name}`, ratings: _e(c, [p.ratings]), highNeed: null }];
        if (!ab(p, g, u, n, t))
          return !1;
        let y = JSON.stringify([
          p,
          g,
          u.rds,
          u.highNeedCount,
          u.discrepancies,
          u.importance.counts,
          u.ability.counts
        ]);
        i.programs -= r.has(y) ? 0 : 2 * o.size;
        let w = (b = r.get(y)) != null ? b : i.programs < 0 || ub(p, g, u, o, n, t);
        return r.set(y, w), w;
      });
      h !== void 0 && s.push({
        part: "breakdowns",
        key: me(a),
        skill: l,
        interval: null,
        figure: `${h.name}: beside all answers`
      });
    }
  return s;
}
function sb({ groups: e }, n) {
  let t = [];
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = s === void 0 || A(s) ? void 0 : s.skills[n];
    o !== void 0 && !A(o) && o.n > 0 && t.push(ob(r, o));
  }), t;
}
function ob(e, { ability: n, highNeedCount: t, importance: r, n: s }) {
  return { name: e, ratings: ot(s, r, n), highNeed: A(t) ? null : t };
}
function ib(e, n) {
  return e.reduce((t, r) => t + n(r), 0);
}
function ab(e, n, t, r, s) {
  var p;
  let { n: o } = e.ratings, i = ib(n, ({ ratings: g }) => g.n);
  if (i === 0 || Math.min(o, i) >= ku * s)
    return !1;
  let a = i < ku * s && [t.importance.counts, t.ability.counts].some((g) => !A(g) && Object.keys(g).some((y) => {
    var w;
    return ((w = g[y]) != null ? w : 0) < Math.max(o, i);
  })), l = !A(t.highNeedCount) && vr(v({ n: o }, e.ratings.sums), r) === null, [u, c] = Su(e.ratings, r), d = Math.round(((p = t.rds) != null ? p : 0) * t.n / 100), f = n.map(({ ratings: g }) => Su(g, r)).map(([g, y]) => [g + (y - g) / 4, y - (y - g) / 4]), [m, h] = f.reduce(([g, y], w) => [g + w[0], y + w[1]], [0, 0]);
  return a || l || u < d - h || c > d - m;
}
function Su({ n: e, sums: n }, { ability: t, importance: r }) {
  let s = [...Array.from(r.values()), ...Array.from(t.values())], o = Math.max(1, Math.max(...s) - Math.min(...s)), i = n.ability - n.importance, a = (l) => {
    let u = Math.max(0, e - l);
    return e - 2 * Math.floor(u / (o + 1)) - Math.min(2, u % (o + 1));
  };
  return [-a(-i), a(i)];
}
function lb({ ability: e, importance: n }) {
  let [t, r] = [Ie(n), Le(e)], s = /* @__PURE__ */ new Map([
    ["highNeed", ([o, i]) => t.includes(o) && r.includes(i)],
    ["negative", ([o, i]) => i < o],
    ["tied", ([o, i]) => i === o],
    ["positive", ([o, i]) => i > o]
  ]);
  return n.forEach((o, i) => s.set(`importance ${i}`, ([a]) => a === o)), e.forEach((o, i) => s.set(`ability ${i}`, ([, a]) => a === o)), s;
}
function ub(e, n, t, r, s, o) {
  var S;
  let i = [];
  s.importance.forEach((k, R) => s.ability.forEach((P, T) => {
    i.push({ name: `${R}/${T}`, pair: [k, P] });
  }));
  let a = (k, R) => {
    let P = {};
    return R.forEach((T) => i.forEach(({ name: N, pair: I }) => {
      P[`${T} ${N}`] = k(I);
    })), P;
  }, l = ["in", "out"], u = (k, R) => {
    var P, T;
    return Number((T = (P = r.get(k)) == null ? void 0 : P(R)) != null ? T : !1);
  }, c = ([k, R]) => Math.sign(R - k), d = { name: "", ratings: _e(db, n.map(({ ratings: k }) => mb(k))) }, f = [];
  [["in", e.ratings], ["out", d.ratings]].forEach(([k, R]) => f.push(
    { factors: a(() => 1, [k]), equals: R.n },
    { factors: a(([P]) => P, [k]), equals: R.sums.importance },
    { factors: a(([, P]) => P, [k]), equals: R.sums.ability }
  )), f.push({ factors: a(c, l), equals: Math.round(((S = t.rds) != null ? S : 0) * t.n / 100) });
  let m = /* @__PURE__ */ new Map();
  A(t.highNeedCount) || m.set("highNeed", t.highNeedCount);
  let { discrepancies: h } = t;
  A(h) || ["negative", "tied", "positive"].forEach((k) => m.set(k, h[k])), ["importance", "ability"].forEach((k) => {
    let { counts: R } = t[k];
    A(R) || Object.keys(R).forEach((P) => m.set(`${k} ${P}`, R[P]));
  }), m.forEach((k, R) => f.push({ factors: a((P) => u(R, P), l), equals: k })), e.highNeed !== null && f.push({ factors: a((k) => u("highNeed", k), ["in"]), equals: e.highNeed });
  let p = n.length < 2 ? [] : fb(n, s, i.map(({ name: k }) => k), a(c, ["out"])), y = { counts: l.reduce((k, R) => k.concat(i.map(({ name: P }) => `${R} ${P}`)), []), least: 0, sums: f, limits: p }, b = Array.from(r.keys()).filter((k) => !(k === "highNeed" && e.highNeed !== null)).map((k) => a((R) => u(k, R), ["in"]));
  return Re(y, b, !1).some((k, R) => {
    var P;
    return he(k, o) || k !== null && k.least < o && k.most - k.least + 1 < o + cb && he((P = Re(y, [b[R]])[0]) != null ? P : null, o);
  });
}
var cb = 2, db = { n: 0, sums: { importance: 0, ability: 0 } };
function mb({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function fb(e, { ability: n, importance: t }, r, s) {
  let o = (d) => {
    var h, p;
    let [f = "", m = ""] = d.split("/");
    return [(h = t.get(f)) != null ? h : 0, (p = n.get(m)) != null ? p : 0];
  }, i = (d) => {
    let f = {};
    return r.forEach((m) => {
      f[m] = d(o(m));
    }), f;
  }, a = i(([d, f]) => Math.sign(f - d)), [l, u] = [0, 0];
  e.forEach(({ ratings: d }) => {
    var m, h;
    let [f = null] = Re({ counts: r, least: 0, sums: [
      { factors: i(() => 1), equals: d.n },
      { factors: i(([p]) => p), equals: d.sums.importance },
      { factors: i(([, p]) => p), equals: d.sums.ability }
    ] }, [a], !1);
    l += (m = f == null ? void 0 : f.least) != null ? m : -d.n, u += (h = f == null ? void 0 : f.most) != null ? h : d.n;
  });
  let c = Object.keys(s).reduce((d, f) => {
    var m;
    return d[f] = -((m = s[f]) != null ? m : 0), d;
  }, {});
  return [{ factors: s, atMost: u }, { factors: c, atMost: -l }];
}

// src/core/survey/conditions/condition-parameters.ts
function Pe(e) {
  let n = /* @__PURE__ */ new Set();
  return Tr(e.expression, n), Array.from(n);
}
function Tr(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      Tr(e.operand, n);
      break;
    case "binary":
      Tr(e.left, n), Tr(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => Tr(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function on(e, n, t = () => !1) {
  return js(e.expression, n, t) == !0;
}
function js(e, n, t) {
  let r = (s) => js(s, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return pb(n(e.parameter));
    case "unary": {
      let s = r(e.operand);
      return e.operator === "not" ? !s : e.operator === "negative" ? Pu("-", 0, s) : qe(s) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: s, left: o, right: i } = e;
      if (s !== "equal" && s !== "notequal")
        return Pu(s, r(o), r(i));
      let a = [o, i].some((l) => l.kind === "answer" && t(l.parameter));
      return Ar(r(o), r(i), a) === (s === "equal");
    }
  }
}
function Ne(e) {
  return typeof e == "object" && e !== null;
}
function _s(e) {
  return e == null;
}
function qe(e) {
  return Ne(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function pb(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = Tu(e)) != null ? n : e;
}
function Tu(e) {
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
function Pu(e, n, t) {
  switch (e) {
    case "less":
      return Bs(n, t);
    case "greater":
      return Bs(t, n);
    case "lessorequal":
      return Ar(n, t) || Bs(n, t);
    case "greaterorequal":
      return Ar(n, t) || Bs(t, n);
    case "contains":
      return it(n, t);
    case "notcontains":
      return !n && !qe(t) || !Au(n, t) && !it(n, t);
    case "anyof":
      return vu(n, t);
    case "noneof":
      return !vu(n, t);
    case "allof":
      return (!!n || qe(t)) && (Ne(t) ? t.every((r) => it(n, r)) : it(n, t));
    default:
      return gb(e, Ri(n, t), Ri(t, Ri(n, t)));
  }
}
function Ri(e, n) {
  return qe(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : Ne(n) ? [] : 0 : e;
}
function gb(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (Ne(n) || Ne(t))
    return;
  let r = n, s = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : Pi(r + s, Math.max(Dt(r), Dt(s)));
    case "-":
      return Pi(r - s, Math.max(Dt(r), Dt(s)));
    case "*":
      return Pi(r * s, Dt(r) + Dt(s));
    case "/":
      return s ? r / s : void 0;
    case "%":
      return s ? r % s : void 0;
    default:
      return Math.pow(r, s);
  }
}
function Dt(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && Tu(e) === null ? 0 : n.length;
}
function Pi(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function Bs(e, n) {
  return !_s(e) && !_s(n) && e < n;
}
function Ar(e, n, t = !1) {
  return e === n ? !0 : Ne(e) || Ne(n) ? Ne(e) && Ne(n) ? hb(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && qe(e) && qe(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : qe(e) || qe(n) ? (_s(e) || e === "") && (_s(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function hb(e, n, t) {
  let [r, s] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === s.length && r.every((o, i) => Ar(o, s[i]));
}
function Au(e, n) {
  return Ne(e) ? !1 : qe(e) || !n;
}
function it(e, n) {
  if (Ne(e)) {
    let t = Ne(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((s) => Ar(s, r)));
  }
  return !Au(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function vu(e, n) {
  return qe(e) || qe(n) ? qe(n) && (qe(e) || !Ne(e) || e.length > 0) : Ne(e) ? Ne(n) ? n.some((t) => it(e, t)) : it(e, n) : it(n, e);
}

// src/core/analysis/disclosure/audit-joint-answers.ts
var yb = 256, bb = 2e4, wb = 5;
function Eu(e, n, t, r, s) {
  let [o, i, a, l] = [[], [], [], []];
  for (let u of xb(r, t, e)) {
    let c = t.filter(({ name: g }) => u.has(g)), d = r.map(({ asked: g, conditions: y, key: w }) => ({
      asked: g,
      key: w,
      conditions: y.filter((b) => Pe(b).every((x) => u.has(x)))
    })).filter(({ conditions: g }) => g.length > 0), f = c.map((g) => Rb(g, d, e, n.notInStatistics)), m = kb(f);
    if (m === null) {
      l.push(...d.map(({ key: g }) => g));
      continue;
    }
    let h = m.map((g, y) => `${String(o.length)} ${String(y)}`), p = (g, y = 1) => {
      let w = {};
      return m.forEach((b, x) => {
        g(b) && (w[h[x]] = y);
      }), w;
    };
    i.push({ factors: p(() => !0), equals: e.counted }), c.forEach(({ isMultiple: g, name: y }, w) => {
      var R;
      let b = e.questions[y];
      if (b === void 0 || A(b))
        return;
      let x = (R = f[w]) != null ? R : [], S = (P, T) => T(P[w]);
      (g ? Array.from(new Set(x.reduce((P, { codes: T }) => P.concat(T), []))).map(
        (P) => ({ codes: [P], isPart: (T) => T.codes.includes(P) })
      ) : x.filter(({ codes: P }) => P.length > 0).map(
        (P) => ({ codes: P.codes, isPart: (T) => T === P })
      )).forEach(({ codes: P, isPart: T }) => {
        let N = p((C) => S(C, T)), I = 0;
        P.forEach((C) => {
          let M = s(an(y, C));
          I += M != null ? M : 0, M === null && (N[an(y, C)] = -1);
        }), i.push({ factors: N, equals: I });
      }), a.push(
        {
          factors: p((P) => S(P, ({ isCounted: T }) => T === !0)),
          atMost: b.n
        },
        {
          factors: p((P) => S(P, ({ isCounted: T }) => T === !1)),
          atMost: e.counted - b.n
        }
      );
    }), d.forEach(({ asked: g, conditions: y }) => a.push({
      factors: p((w) => Sb(y, c, w), -1),
      atMost: -g
    })), o.push(...h);
  }
  return { cells: o, sums: i, limits: a, tooMany: l };
}
function xb(e, n, t) {
  let r = new Set(n.map(({ name: o }) => o)), s = [];
  for (let { conditions: o } of e) {
    let i = new Set(o.reduce((a, l) => a.concat(Pe(l)), []).filter((a) => r.has(a)));
    if (i.size > 1) {
      let a = s.filter((l) => Array.from(i).some((u) => l.has(u)));
      s = s.filter((l) => !a.includes(l)), a.forEach((l) => l.forEach((u) => i.add(u))), s.push(i);
    }
  }
  return s.filter((o) => Array.from(o).some((i) => {
    let a = t.questions[i];
    return a !== void 0 && !A(a) && Object.keys(a.choices).some((l) => A(a.choices[l]));
  }));
}
function kb(e) {
  let n = [[]];
  for (let r of e) {
    if (r === null || n.length * r.length > yb)
      return null;
    n = n.reduce(
      (s, o) => s.concat(r.map((i) => [...o, i])),
      []
    );
  }
  return n.reduce(
    (r, s) => r + s.reduce((o, { values: i }) => o * i.length, 1),
    0
  ) > bb ? null : n;
}
function Sb(e, n, t) {
  let r = (i) => n.some((a) => a.name === i && a.question.type === "ranking"), s = /* @__PURE__ */ new Map(), o = (i) => {
    let a = n[i];
    return a === void 0 ? e.every((l) => on(l, (u) => {
      var c;
      return (c = s.get(u)) != null ? c : null;
    }, r)) : t[i].values.some((l) => (s.set(a.name, l), o(i + 1)));
  };
  return o(0);
}
function Rb({ choices: e, isMultiple: n, kind: t, name: r, question: { name: s } }, o, i, a) {
  let l = o.reduce((y, { conditions: w }) => w.reduce(
    (b, x) => b.concat(Pe(x).includes(r) ? Er(x.expression) : []),
    y
  ), []);
  if (t !== "codes") {
    let y = l.reduce((w, b) => w.concat(
      typeof b == "number" ? [b - 1, b, b + 1] : [b]
    ), [null, Fn, 0]);
    return Array.from(new Set(y)).map((w) => ({ codes: [], values: [w], isCounted: null }));
  }
  let u = i.questions[r], c = u !== void 0 && !A(u), d = c ? Object.keys(u.choices) : (e != null ? e : []).map(({ value: y }) => y).filter((y) => !a.includes(y));
  if (n) {
    let y = d.filter((b) => l.some((x) => String(x).toLowerCase() === b.toLowerCase())), w = l.some((b) => typeof b == "number" && !y.includes(String(b)));
    return y.length > wb || w ? null : Pb(y).reduce((b, x) => b.concat([
      { codes: x, values: [x.length === 0 ? null : x], isCounted: x.length > 0 },
      { codes: x, values: [[...x, Fn]], isCounted: x.length > 0 ? !0 : null }
    ]), []);
  }
  let f = i.versions.some(({ changed: y }) => y.includes(s)), m = !c || f || u.unusable !== 0, h = [null, Fn, ...a, ...m ? d : []], p = (y) => l.length === 0 || l.some((w) => typeof w != "string" || w.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(w.toLowerCase())), g = d.filter((y) => !p(y));
  return [
    ...d.filter(p).map((y) => ({ codes: [y], values: [y], isCounted: !0 })),
    ...g.length === 0 ? [] : [{ codes: g, values: g, isCounted: !0 }],
    { codes: [], values: h, isCounted: !1 }
  ];
}
function Pb(e) {
  return e.reduce((n, t) => n.concat(n.map((r) => [...r, t])), [[]]);
}
function Er(e) {
  switch (e.kind) {
    case "value":
      return Array.isArray(e.value) ? e.value : [e.value];
    case "answer":
      return [];
    case "unary":
      return Er(e.operand);
    case "binary":
      return [...Er(e.left), ...Er(e.right)];
    case "iif":
      return e.operands.reduce((n, t) => n.concat(Er(t)), []);
  }
}

// src/core/analysis/disclosure/audit-questions.ts
function an(e, n) {
  return `${e}=${n}`;
}
function Ou(e, n) {
  let t = [], r = [], s = [], o = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = te(n);
  for (let d of a) {
    let { name: f } = d, m = e.questions[f];
    if (m === void 0 || A(m))
      continue;
    for (let p of Object.keys(m.choices)) {
      let g = Tb(m, f, p, e);
      if (A(g)) {
        let y = an(f, p);
        t.push(y), o.set(y, { part: "questions", key: f, factors: { [y]: 1 } });
      } else
        i.set(an(f, p), g);
    }
    let h = Ab(m, d, i);
    r.push(...h.sums), s.push(...h.limits);
  }
  let l = Nu(e, n, a);
  for (let { factors: d, atMost: f } of Cu(e, n, a, l)) {
    let m = Object.keys(d), h = m.reduce((g, y) => {
      var w;
      return g + d[y] * ((w = i.get(y)) != null ? w : 0);
    }, 0);
    m.every((g) => i.has(g) || o.has(g)) && m.some((g) => o.has(g)) && s.push({ factors: vb(d, (g) => o.has(g)), atMost: f - h });
  }
  if (t.length === 0)
    return [];
  let u = Eu(e, n, a, l, (d) => {
    var f;
    return (f = i.get(d)) != null ? f : null;
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
function vb(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function Tb(e, n, t, r) {
  let s = e.choices[t];
  if (s !== void 0 && !A(s))
    return s.count;
  let o = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !A(i));
  return o === void 0 || A(o) ? s != null ? s : { withheld: "small-counts" } : o.counted;
}
function Ab(e, { choices: n, isMultiple: t, name: r, question: s }, o) {
  var y;
  let i = Object.keys(e.choices), a = i.filter((w) => !o.has(an(r, w)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = Et(n != null ? n : [], []), u = (w, b) => {
    var x;
    return b === 0 ? 1 : Math.pow((x = l.get(w)) != null ? x : 0, b);
  }, c = (w, b = 1) => a.reduce((x, S) => E(v({}, x), { [an(r, S)]: b * u(S, w) }), {}), d = (w) => i.reduce(
    (b, x) => {
      var S;
      return b + ((S = o.get(an(r, x))) != null ? S : 0) * u(x, w);
    },
    0
  ), [f, m] = "minSelectedChoices" in s ? [(y = s.minSelectedChoices) != null ? y : 1, s.maxSelectedChoices] : [1, null];
  if (t) {
    let w = a.map((S) => ({ factors: { [an(r, S)]: 1 }, atMost: e.n })), b = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, f) }, x = m === null ? [] : [{ factors: c(0), atMost: e.n * m - d(0) }];
    return { sums: [], limits: [...w, b, ...x] };
  }
  let h = (w, b) => ({ factors: c(w), equals: Math.round(b) - d(w) }), p = [h(0, e.n)], { summary: g } = e;
  return g !== void 0 && !A(g) && g.mean !== null && (p.push(h(1, g.mean * e.n)), g.sd !== null && !A(g.sd) && p.push(h(2, g.sd * g.sd * (e.n - 1) + g.mean * g.mean * e.n))), { sums: p, limits: [] };
}

// src/core/analysis/disclosure/audit-conditions.ts
var Fn = " ";
function Nu(e, n, t) {
  var o;
  let r = Or(n), s = [];
  for (let { choices: i, name: a, question: l, row: u } of t) {
    let c = e.questions[a];
    if (c === void 0 || A(c))
      continue;
    let d = u === null || u.visibleIf === null ? [] : [u.visibleIf], f = [...(o = r.get(l.name)) != null ? o : [], ...d], { n: m, notAsked: h, notInStatistics: p, unusable: g } = c;
    if (f.length > 0) {
      let y = A(h) ? [p, g].reduce(
        (w, b) => A(b) ? w : w + b,
        m
      ) : e.counted - h;
      s.push({ key: a, conditions: Ws(f), asked: y });
    }
    (i != null ? i : []).forEach(({ value: y, visibleIf: w }) => {
      let b = c.choices[y], x = b === void 0 ? 0 : A(b) ? 1 : b.count;
      w !== null && x > 0 && s.push({ key: a, conditions: Ws([...f, w]), asked: x });
    });
  }
  return s;
}
function Cu(e, n, t, r) {
  return r.reduce((s, { asked: o, conditions: i }) => i.reduce((a, l) => {
    let [u, ...c] = Pe(l), d = t.find((f) => f.name === u);
    return d === void 0 || c.length > 0 || d.kind !== "codes" ? a : a.concat(Ob(l, d, e, o, n.notInStatistics));
  }, s), []);
}
function Or(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.visibleIf === null ? s.slice() : [...s, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, o)) : n.set(r.name, o);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (s) => t(s, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function Ws(e) {
  return e.reduce((n, t) => n.concat(Eb(t)), []);
}
function Eb({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function Ob(e, { isMultiple: n, name: t, question: r }, s, o, i) {
  let a = s.questions[t], l = s.versions.some(({ changed: k }) => k.includes(r.name));
  if (a === void 0 || A(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (k) => on(e, () => k, () => r.type === "ranking"), d = [a.unusable, ...i.some((k) => c(n ? [k] : k)) ? [a.notInStatistics] : []], f = d.some(A) ? a.missing : d.reduce((k, R) => A(R) ? k : k + R, 0), m = (k, R) => k.reduce(
    (P, T) => E(v({}, P), { [an(t, T)]: R }),
    {}
  ), h = s.counted - o;
  if (!n) {
    let k = u.filter(c), R = u.filter((T) => !c(T)), P = !c(null) && !c(Fn);
    return [
      ...R.length === 0 ? [] : [{ factors: m(R, 1), atMost: h }],
      ...P && k.length > 0 ? [{ factors: m(k, -1), atMost: f - o }] : []
    ];
  }
  let p = (k) => u.filter((R) => !k.includes(R)), g = c(u) && !c([]) && !c([Fn]), y = !c(u) && c([]), w = u.filter((k) => c([k])), b = u.filter((k) => g && !c(p([k])) && w.every((R) => R === k)), x = g && w.length > 0 && !c(p(w)), S = u.filter((k) => y && !c([k]) && c(p([k])));
  return [
    ...b.map((k) => ({ factors: m([k], -1), atMost: f - o })),
    ...x ? [{ factors: m(w, -1), atMost: f - o }] : [],
    ...S.map((k) => ({ factors: m([k], 1), atMost: h }))
  ];
}

// src/core/analysis/disclosure/audit-nested-groups.ts
var Nb = ["highNeedCount", "canTeach", "wantToLearn"];
function Iu(e, n, t) {
  let { minAnswers: r, minCell: s } = n, o = [];
  for (let { codes: i, inner: a, outer: l } of Fu(e, n))
    for (let u of Object.keys(e.skills)) {
      let c = i.map((m) => vi(l, m, u)).filter($u), d = Object.keys(a.groups).map((m) => vi(a, m, u)).filter($u);
      if (c.length < i.length || d.length === 0)
        continue;
      let f = _e(Cb, c.map((m) => Mb(Mu(m))));
      for (let m of a.isPartition ? [d] : d.map((h) => [h])) {
        let h = _e(f, m.map(Mu)), p = h.n > 0 && h.n < Math.max(r, s) ? { least: h.n, most: h.n } : ["importance", "ability"].reduce((y, w) => y.concat(
          Pr(t[w], h.n, h.sums[w], () => 1 / 0)
        ), []).find(
          (y) => he(y, s) || y !== null && y.most === 0
        );
        if (p !== void 0) {
          let y = `${i.join()} without its groups`;
          o.push({ part: "breakdowns", key: me(a), skill: u, figure: y, interval: p });
        }
        let g = [
          ...c.map(({ highNeedCount: y }) => y),
          ...m.map(({ highNeedCount: y }) => A(y) ? y : -y)
        ].reduce((y, w) => A(w) ? NaN : y + w, 0);
        (h.n > 0 && g > 0 && (g < s || h.n - g < s) || h.n > g && h.n - g < s) && o.push({
          part: "breakdowns",
          key: me(a),
          skill: u,
          only: "need",
          figure: `${i.join()} without its groups: high need`,
          interval: { least: g, most: g }
        });
      }
    }
  return o;
}
function Lu(e, n) {
  let t = [];
  for (let { codes: r, inner: s, outer: o } of Fu(e, n)) {
    let i = me(s);
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      for (let u of l === void 0 || A(l) ? [] : Nb) {
        let c = (y, w) => {
          let b = vi(y, w, a), x = A(b) ? null : b[u];
          return typeof x == "number" ? x : null;
        }, d = [], f = (y, w) => {
          let b = { factors: {}, known: 0 };
          return w.forEach((x) => {
            let S = c(y, x);
            if (S === null) {
              let k = `${y === s ? "inner" : "outer"} ${x}`;
              b.factors[k] = 1, d.includes(k) || d.push(k);
            } else
              b.known += S;
          }), b;
        }, m = l === void 0 || A(l) ? null : l[u], h = Object.keys(s.groups), p = [], g = [];
        for (let y of s.isPartition ? [h] : h.map((w) => [w])) {
          let [w, b] = [f(o, r), f(s, y)], x = `rest ${y.join()}`, S = E(v({}, w.factors), { [x]: -1 });
          Object.keys(b.factors).forEach((k) => {
            S[k] = -1;
          }), p.push({ factors: S, equals: b.known - w.known }), g.push(x);
        }
        if (o.isPartition && typeof m == "number") {
          let y = f(o, Object.keys(o.groups));
          p.push({ factors: E(v({}, y.factors), { "no group": 1 }), equals: m - y.known });
        }
        if (h.some((y) => c(s, y) !== null)) {
          let y = [...d, ...g, "no group"];
          t.push({
            hidden: { counts: y, least: 0, sums: p },
            figures: new Map([...g, ...d].map((w) => [
              `${u}: ${w}`,
              { part: "breakdowns", key: i, skill: a, factors: { [w]: 1 } }
            ]))
          });
        }
      }
    }
  }
  return t;
}
var Cb = { n: 0, sums: { importance: 0, ability: 0 } };
function Mb({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function Mu({ ability: e, importance: n, n: t }) {
  return ot(t, n, e);
}
function $u(e) {
  return !A(e);
}
function vi({ groups: e }, n, t) {
  var s;
  let r = e[n];
  return r === void 0 ? { withheld: "small-counts" } : A(r) ? r : (s = r.skills[t]) != null ? s : { withheld: "small-counts" };
}
function Fu({ breakdowns: e }, n) {
  let t = e.filter(({ question: a, withheld: l }) => a !== null && l === void 0), r = [];
  if (t.length < 2)
    return r;
  let s = Or(n), o = te(n), i = (a, l, u) => {
    var f, m;
    let c = o.find(({ name: h }) => h === l), d = ((f = c == null ? void 0 : c.choices) != null ? f : []).map(({ value: h }) => h).filter((h) => !n.notInStatistics.includes(h));
    return Ws((m = s.get(a)) != null ? m : []).reduce((h, p) => {
      let [g, ...y] = Pe(p), w = g === void 0 || y.length > 0 || u.includes(g) ? null : g === l ? $b(p, d, (c == null ? void 0 : c.isMultiple) === !0) : Du(p) ? null : i(g, l, [...u, a]);
      return w === null ? h : h === null ? w : h.filter((b) => w.includes(b));
    }, null);
  };
  for (let a of t)
    for (let l of t) {
      let u = a === l ? null : i(l.question, a.question, []);
      u !== null && (a.isPartition || u.length === 1) && r.push({ outer: a, inner: l, codes: u.filter((c) => a.groups[c] !== void 0) });
    }
  return r.filter(({ codes: a }) => a.length > 0);
}
function Du(e) {
  return on(e, () => null) || on(e, () => []);
}
function $b(e, n, t) {
  let r = (o) => on(e, () => t ? [o] : o), s = n.filter(r);
  return Du(e) || r(Fn) ? null : (
    // Several together may be needed: each of them is.
    s.length === 0 ? n.filter((o) => !on(e, () => n.filter((i) => i !== o))).slice(0, 1) : s
  );
}

// src/core/analysis/disclosure/audit-skills.ts
function Bu(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((w, b) => t.ability.forEach((x, S) => {
    r.set(`${b}/${S}`, [w, x]);
  }));
  let s = Array.from(r.keys()), o = (w) => {
    let b = {};
    return r.forEach(([x, S], k) => {
      b[k] = w(x, S);
    }), b;
  }, [i, a] = [Ie(t.importance), Le(t.ability)], l = o((w, b) => Number(i.includes(w) && a.includes(b))), { n: u, importance: c, ability: d, rds: f, highNeedCount: m, discrepancies: h } = n, p = (w, b) => Math.round((w != null ? w : 0) * b), g = [
    { factors: o(() => 1), equals: u },
    { factors: o((w) => w), equals: p(c.mean, u) },
    { factors: o((w, b) => b), equals: p(d.mean, u) },
    { factors: o((w, b) => Math.sign(b - w)), equals: p(f, u / 100) }
  ], y = /* @__PURE__ */ new Map();
  return t.importance.forEach((w, b) => {
    y.set(`importance ${b}`, o((x) => +(x === w)));
  }), t.ability.forEach((w, b) => {
    y.set(`ability ${b}`, o((x, S) => +(S === w)));
  }), A(m) ? y.set("highNeed", l) : g.push({ factors: l, equals: m }), A(h) && (y.set("negative", o((w, b) => +(b < w))), y.set("tied", o((w, b) => +(b === w))), y.set("positive", o((w, b) => +(b > w)))), {
    hidden: { counts: s, least: 0, sums: g },
    figures: new Map(Array.from(y, ([w, b]) => [w, { part: "skills", key: e, factors: b }]))
  };
}

// src/core/analysis/disclosure/audit.ts
function _u(e, n, t = /* @__PURE__ */ new Map()) {
  if (n.minCell <= 1)
    return [];
  let r = [
    ...Ou(e, n),
    ...gu(e, n),
    ...Lu(e, n),
    ...Fb(e)
  ], s = Z(n);
  if (s !== null)
    for (let o of Object.keys(e.skills)) {
      let i = e.skills[o];
      i !== void 0 && !A(i) && A(i.importance.counts) && r.push(Bu(o, i, s));
    }
  return [
    ...r.reduce((o, i) => o.concat(Ib(i, n.minCell)), []),
    ...s === null ? [] : bu(e, s, n.minCell),
    ...s === null ? [] : Ru(e, s, n.minCell, t),
    ...s === null ? [] : Iu(e, n, s),
    ...Db(e, n)
  ];
}
function Ib({ figures: e, hidden: n, unsettled: t = [] }, r) {
  let s = Array.from(e), o = Re(n, s.map(([, { factors: c }]) => c), !1), i = (c) => {
    var f;
    let d = (f = o[c]) != null ? f : null;
    return d !== null && d.least < r && d.most - d.least + 1 < Lb * r;
  }, a = s.map((c, d) => d).filter(i), l = Re(n, a.map((c) => {
    var d, f;
    return (f = (d = s[c]) == null ? void 0 : d[1].factors) != null ? f : {};
  })), u = new Map(l.map((c, d) => [a[d], c]));
  return s.reduce((c, [d, { part: f, key: m, skill: h }], p) => {
    var y;
    let g = (y = u.has(p) ? u.get(p) : o[p]) != null ? y : null;
    return he(g, r) ? [...c, v({ part: f, key: m, figure: d, interval: g }, h === void 0 ? {} : { skill: h })] : c;
  }, t.map((c) => E(v({}, c), { interval: null })));
}
var Lb = 2;
function he(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function Fb({ counted: e, versions: n }) {
  let t = n.filter((o) => A(o.counted)).map(({ revision: o }) => String(o)), r = n.reduce((o, i) => A(i.counted) ? o : o + i.counted, 0), s = {};
  return t.forEach((o) => {
    s[o] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: s, equals: e - r }] },
    figures: new Map(t.map((o) => [o, { part: "versions", key: "", factors: { [o]: 1 } }]))
  }];
}
function Db(e, n) {
  let t = [];
  for (let { name: r, kind: s, isMultiple: o } of te(n)) {
    let i = e.questions[r];
    if (i === void 0 || A(i) || s !== "codes" || o || i.n === 0)
      continue;
    let a = Object.keys(i.choices), l = a.find((u) => {
      let c = i.choices[u];
      return c !== void 0 && !A(c) && c.count === i.n;
    });
    l !== void 0 && a.length > 1 && t.push({ part: "questions", key: r, figure: l, interval: { least: i.n, most: i.n } });
  }
  return t;
}

// src/core/analysis/disclosure/suppress-needs.ts
function Dn({ need: e, ratings: n }, t, r) {
  let s = (o) => o > 0 && o < r;
  return r <= 1 || n.n === 0 || !s(e) && !s(n.n - e) && e !== n.n && xu(n, e, t, r);
}
function ju(e, n, t) {
  let r = t <= 1 || e.n === 0 ? null : vr(e, n);
  return r === null || !he(r, t) && !he({ least: e.n - r.most, most: e.n - r.least }, t);
}
function Wu(e, n, t, r) {
  let s = Array.from(e.keys()), o = (c) => e.get(c), i = new Set(s.filter((c) => !Dn(o(c), t, r))), a = Dn(n, t, r);
  if (i.size === 0 && a)
    return i;
  let l = s.filter((c) => !i.has(c) && o(c).need > 0).sort((c, d) => o(c).need - o(d).need || (c < d ? -1 : 1)), u = () => [...Array.from(i, o), ...n.ratings.n === 0 ? [] : [n]];
  for (; !Bb(u(), i.size, t, r); ) {
    let c = l.shift();
    if (c === void 0)
      return new Set(s);
    i.add(c);
  }
  return i;
}
function Bb(e, n, t, r) {
  let s = e.map(({ ratings: l }, u) => {
    var d;
    let c = (d = vr(l, t)) != null ? d : { least: 0, most: l.n };
    return { least: Math.max(c.least, u < n ? 1 : 0), most: c.most };
  }), o = e.reduce((l, { need: u }) => l + u, 0), [i, a] = ["least", "most"].map(
    (l) => s.reduce((u, c) => u + c[l], 0)
  );
  return s.every((l, u) => {
    let { n: c } = e[u].ratings, d = {
      least: Math.max(l.least, o - (a - l.most)),
      most: Math.min(l.most, o - (i - l.least))
    }, f = d.least === d.most, m = { least: c - d.most, most: c - d.least };
    return !he(d, r) && !he(m, r) && !(f && !Dn(e[u], t, r));
  });
}

// src/core/analysis/disclosure/rating-state.ts
var Bt = "unused ";
function at({ breakdowns: e, skills: n }, t) {
  return {
    skills: Ti(n, (r) => A(r) ? null : jb(r)),
    breakdowns: e.map(({ by: r, groups: s, isPartition: o, question: i, withheld: a }) => ({
      by: r,
      question: i,
      isPartition: o,
      groups: a !== void 0 ? null : Ti(s, _b)
    })),
    gone: t
  };
}
function _b(e) {
  return A(e) ? null : {
    counted: e.counted,
    skills: Ti(e.skills, (n) => A(n) ? null : Wb(n))
  };
}
function Ti(e, n) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function jb(e) {
  var d, f;
  let { ability: n, changedVersion: t, discrepancies: r, highNeedCount: s, importance: o, incomplete: i, n: a, rds: l } = e, u = q(), c = (m, h) => {
    typeof h == "number" && (u[m] = h);
  };
  return c("n", a), c("importance", Math.round(((d = o.mean) != null ? d : 0) * a)), c("ability", Math.round(((f = n.mean) != null ? f : 0) * a)), c("rds", A(l) ? l : Math.round((l != null ? l : 0) * a / 100)), c("highNeed", s), A(r) || ["negative", "tied", "positive"].forEach((m) => c(m, r[m])), ["importance", "ability"].forEach((m) => {
    let { counts: h, notInStatistics: p } = e[m];
    A(h) || Object.keys(h).forEach((g) => c(`${m} ${g}`, h[g])), c(`${Bt}${m}`, p);
  }), c(`${Bt}incomplete`, i), c(`${Bt}changedVersion`, t), u;
}
function Wb({ ability: e, canTeach: n, highNeedCount: t, importance: r, n: s, wantToLearn: o }) {
  return [s, Math.round((r != null ? r : 0) * s), Math.round((e != null ? e : 0) * s), t, n, o].map((i) => typeof i == "number" ? String(i) : "-").join(" ");
}
function Gu(e) {
  let n = e.split(" ").map((l) => l === "-" ? null : Number(l)), [t = 0, r = 0, s = 0, o = null, i = null, a = null] = n;
  return { n: t != null ? t : 0, sums: { importance: r != null ? r : 0, ability: s != null ? s : 0 }, highNeed: o, canTeach: i, wantToLearn: a };
}

// src/core/analysis/disclosure/compare-releases.ts
function Vu(e, n, t, r) {
  var l, u;
  let s = [], o = Z(t);
  if (t.minCell <= 1 || o === null)
    return s;
  let i = e.gone === 0, a = Hb(o, t, r);
  for (let c of Object.keys(n.skills)) {
    let [d, f] = [(l = e.skills[c]) != null ? l : null, (u = n.skills[c]) != null ? u : null];
    d !== null && f !== null && s.push(...Vb(c, d, f, o, t, i, r));
  }
  for (let c of n.breakdowns) {
    let d = e.breakdowns.find((f) => me(f) === me(c));
    d !== void 0 && s.push(...Qb(d, c, e, n, o, t, i, a));
  }
  return s;
}
function Uu(e, n, t) {
  return Object.keys(n).reduce((r, s) => {
    let [o, i] = [e[s], n[s]];
    return t <= 1 || o === void 0 || i === void 0 || A(o) || A(i) ? r : r.concat(qb(s, o, i, t));
  }, []);
}
function _t(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function Bn(e) {
  return { least: e, most: e };
}
function Ai(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var Gb = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function qb(e, n, t, r) {
  return Gb.reduce((s, o) => {
    let i = Ai(n[o], t[o]);
    return i === null || !_t(i, r) ? s : [...s, { part: "questions", key: e, figure: o, interval: Bn(i), only: "remainders" }];
  }, []);
}
function Vb(e, n, t, r, s, o, i) {
  var R;
  let a = Object.keys(t).filter((P) => n[P] !== void 0).map((P) => [P, t[P] - n[P]]), l = ([P]) => P.startsWith(Bt), u = new Map(a.filter((P) => !l(P))), c = (R = u.get("n")) != null ? R : 0, d = a.filter((P) => l(P) && _t(P[1], s.minCell));
  if (d.length > 0)
    return d.map(([P, T]) => ({ part: "skills", key: e, figure: P, interval: Bn(T), only: "steps" }));
  if (Array.from(u.values()).every((P) => P === 0))
    return [];
  let f = { part: "skills", key: e };
  if (c !== 0 && Math.abs(c) < Math.max(s.minAnswers, s.minCell))
    return [E(v({}, f), { figure: "n", interval: Bn(c) })];
  let m = u.get("highNeed"), h = m !== void 0 && c > 0 && (m === c || _t(c - m, s.minCell)), p = Array.from(u).filter(([P, T]) => !["n", "importance", "ability", "rds"].includes(P) && (_t(T, s.minCell) || c !== 0 && T === c && P.includes(" ") || P === "highNeed" && h));
  if (p.length > 0)
    return p.map(([P, T]) => E(v({}, f), { figure: P, interval: Bn(T), only: "steps" }));
  if (!o)
    return [];
  let { counts: g, factorsOf: y, names: w } = Ub(r), b = Object.keys(t).filter((P) => t[P] === 0 && w.includes(P)).map(y), x = g.filter((P) => b.every((T) => {
    var N;
    return ((N = T[P]) != null ? N : 0) === 0;
  })), S = (P, T) => {
    var D, L;
    let N = { counts: x, least: 0, sums: Array.from(P, ([B, U]) => ({ factors: y(B), equals: U })) }, I = w.filter((B) => !P.has(B)), C = Re(N, I.map(y), !1), M = I.findIndex((B, U) => {
      var _;
      return B.includes(" ") && ((_ = C[U]) == null ? void 0 : _.least) === P.get("n");
    }), O = M >= 0 ? M : Rr(N, I.map(y), s, i);
    return O < 0 ? [] : [E(v({}, f), { figure: `${(D = I[O]) != null ? D : ""}${T}`, interval: (L = C[O]) != null ? L : null, only: "steps" })];
  }, k = new Map(Object.keys(n).filter((P) => !P.startsWith(Bt)).map((P) => [P, n[P]]));
  return [...S(u, ""), ...x.length < g.length && k.get("n") !== 0 ? S(k, " before") : []];
}
function Ub(e) {
  let n = [];
  e.importance.forEach((i, a) => e.ability.forEach((l, u) => {
    n.push({ name: `${a}/${u}`, codes: [a, u], importance: i, ability: l });
  }));
  let [t, r] = [Ie(e.importance), Le(e.ability)], s = {
    n: () => 1,
    importance: ({ importance: i }) => i,
    ability: ({ ability: i }) => i,
    rds: ({ ability: i, importance: a }) => Math.sign(i - a),
    highNeed: ({ ability: i, importance: a }) => Number(t.includes(a) && r.includes(i)),
    negative: ({ ability: i, importance: a }) => +(i < a),
    tied: ({ ability: i, importance: a }) => +(i === a),
    positive: ({ ability: i, importance: a }) => +(i > a)
  }, o = (i, a) => {
    let [l, u] = i.split(" ");
    return u === void 0 ? s[i](a) : +(a.codes[l === "importance" ? 0 : 1] === u);
  };
  return {
    counts: n.map(({ name: i }) => i),
    factorsOf: (i) => n.reduce((a, l) => (a[l.name] = o(i, l), a), {}),
    names: [
      "highNeed",
      "negative",
      "tied",
      "positive",
      ...Array.from(e.importance.keys(), (i) => `importance ${i}`),
      ...Array.from(e.ability.keys(), (i) => `ability ${i}`)
    ]
  };
}
function Hb(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return (s, o, i) => {
    let a = [s, o, i].join(), l = r.get(a);
    if (l !== void 0)
      return l;
    let u = Array.from(e[s]), c = (h) => {
      let p = q();
      return u.forEach(([g, y]) => {
        p[g] = h(g, y);
      }), p;
    }, d = { counts: u.map(([h]) => h), least: 0, sums: [
      { factors: c(() => 1), equals: o },
      { factors: c((h, p) => p), equals: i }
    ] }, f = u.map(([h]) => c((p) => +(p === h))), m = Rr(d, f, n, t) < 0;
    return r.set(a, m), m;
  };
}
function Qb(e, n, t, r, s, o, i, a) {
  var f, m, h, p, g, y, w;
  let l = me(n), u = [], c = Object.keys((f = n.groups) != null ? f : {});
  for (let b of n.by === "community" ? [] : c) {
    let [x, S] = [(h = (m = e.groups) == null ? void 0 : m[b]) != null ? h : null, (g = (p = n.groups) == null ? void 0 : p[b]) != null ? g : null], k = x === null || S === null ? 0 : S.counted - x.counted;
    _t(k, o.minCell) && u.push({ part: "breakdowns", key: l, skill: null, figure: b, interval: Bn(k) });
  }
  let d = ({ groups: b }, x, S) => {
    var R, P;
    let k = (P = (R = b == null ? void 0 : b[x]) == null ? void 0 : R.skills[S]) != null ? P : null;
    return k === null ? null : Gu(k);
  };
  for (let b of Object.keys(r.skills)) {
    let x = (N, I) => {
      u.push({ part: "breakdowns", key: l, skill: b, figure: N, interval: I });
    }, S = [];
    for (let N of c) {
      let [I, C] = [d(e, N, b), d(n, N, b)];
      if (I === null || C === null)
        continue;
      let M = _e(C, [I]);
      S.push([N, M]);
      let O = Ai(I.highNeed, C.highNeed);
      O !== null && (O !== 0 || M.n !== 0) && !(i && M.n > 0 && Dn(
        { ratings: v({ n: M.n }, M.sums), need: O },
        s,
        o.minCell
      )) && u.push({ part: "breakdowns", key: l, skill: b, figure: `${N}: high need`, interval: Bn(O), only: "need" }), ["canTeach", "wantToLearn"].forEach((D) => {
        let L = Ai(I[D], C[D]);
        L !== null && _t(L, o.minCell) && x(`${N}: ${D}`, Bn(L));
      });
    }
    let [k, R] = [(y = t.skills[b]) != null ? y : null, (w = r.skills[b]) != null ? w : null], P = k === null || R === null ? null : _e(qu(R), [qu(k)]), T = P === null || S.length === 0 ? [] : n.isPartition ? [["all others", _e(P, S.map(([, N]) => N))]] : S.map(([N, I]) => [`all but ${N}`, _e(P, [I])]);
    for (let [N, I] of [...S, ...T]) {
      let { n: C, sums: M } = I;
      if (!(C === 0 && M.importance === 0 && M.ability === 0)) {
        if (Math.abs(C) < Math.max(o.minAnswers, o.minCell))
          x(N, Bn(C));
        else if (i) {
          let [O, D] = ["importance", "ability"].map(
            (B) => Pr(s[B], C, M[B], () => 1 / 0)
          ), L = [...O != null ? O : [], ...D != null ? D : []].find((B) => he(B, o.minCell) || B !== null && B.most === 0);
          (L !== void 0 || !a("importance", C, M.importance) || !a("ability", C, M.ability)) && x(N, L != null ? L : null);
        }
      }
    }
  }
  return u;
}
function qu({ ability: e = 0, importance: n = 0, n: t = 0 }) {
  return { n: t, sums: { importance: n, ability: e } };
}

// src/core/analysis/disclosure/is-spread.ts
function Hu(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return (s, o) => s.n === 0 || n.minCell <= 1 || ["importance", "ability"].every((i) => {
    let a = (m) => {
      var h, p;
      return (p = (h = o[i]) == null ? void 0 : h[m]) != null ? p : 1 / 0;
    }, l = new Map(Array.from(e[i]).filter(([m]) => a(m) > 0)), u = Array.from(l.keys()).filter((m) => a(m) < s.n).map((m) => [m, a(m)]), c = [
      i,
      s.n,
      s[i],
      ...Array.from(l.keys()),
      "",
      ...u.map((m) => m.join(" "))
    ].join(), d = r.get(c);
    if (d !== void 0)
      return d;
    let f = zb(l, s.n, s[i], u, n, t);
    return r.set(c, f), f;
  });
}
function zb(e, n, t, r, s, o) {
  let i = Array.from(e.values()), a = [Math.min(...i), Math.max(...i)];
  if (Kb(i)) {
    let c = new Map(r), d = Array.from(e, ([f, m]) => {
      var h;
      return { value: m, most: Math.min(n, (h = c.get(f)) != null ? h : n) };
    });
    return a.every((f) => Jb(f, d, n, t, s.minCell));
  }
  let l = (c) => {
    let d = {};
    return e.forEach((f, m) => {
      d[m] = c(f);
    }), d;
  }, u = {
    counts: Array.from(e.keys()),
    least: 0,
    sums: [{ factors: l(() => 1), equals: n }, { factors: l((c) => c), equals: t }],
    limits: r.map(([c, d]) => ({ factors: { [c]: 1 }, atMost: d }))
  };
  return Ls(u, a.map((c) => l((d) => d === c ? 0 : 1)), s, o);
}
function Kb(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function Jb(e, n, t, r, s) {
  var f, m;
  let o = Math.abs(r - t * e), i = n.filter(({ value: h }) => h !== e).map(({ most: h, value: p }) => ({ by: Math.abs(p - e), most: h })).sort((h, p) => h.by - p.by), a = (m = (f = n.find(({ value: h }) => h === e)) == null ? void 0 : f.most) != null ? m : 0, l = Math.min(t, i.reduce((h, p) => h + p.most, 0)), u = (h, p) => {
    let [g, y] = [h, 0];
    for (let w = 0; w < i.length && g > 0; w++) {
      let b = i[p ? w : i.length - 1 - w], x = Math.min(g, b.most);
      y += x * b.by, g -= x;
    }
    return y;
  }, [c, d] = [Math.max(0, t - a), l + 1];
  for (; c < d; ) {
    let h = Math.floor((c + d) / 2);
    [c, d] = u(h, !1) >= o ? [c, h] : [h + 1, d];
  }
  return c + s - 1 <= l && u(c + s - 1, !0) <= o;
}

// src/core/analysis/disclosure/newest-figures.ts
function Gs(e, n) {
  var a, l, u, c, d;
  let t = [n.questions[e], (a = n.earlier) == null ? void 0 : a.questions[e]].filter((f) => f !== void 0 && !A(f)), [r] = t, s = t.find(({ places: f }) => f !== void 0 && Object.keys(f).some((m) => !A(f[m]))), o = t.find(({ summary: f }) => f !== void 0 && !A(f)), i = o == null ? void 0 : o.summary;
  return {
    question: r === void 0 ? null : t.slice(1).reduce(Xb, r),
    places: { places: (l = s == null ? void 0 : s.places) != null ? l : null, n: (u = s == null ? void 0 : s.n) != null ? u : 0, choices: (c = s == null ? void 0 : s.choices) != null ? c : {} },
    summary: { summary: i === void 0 || A(i) ? null : i, n: (d = o == null ? void 0 : o.n) != null ? d : 0 }
  };
}
var Yb = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Xb(e, n) {
  let t = q();
  Object.keys(e.choices).forEach((s) => {
    let [o, i] = [e.choices[s], n.choices[s]];
    t[s] = A(o) && i !== void 0 ? i : o;
  });
  let r = {};
  return Yb.forEach((s) => {
    r[s] = A(e[s]) ? n[s] : e[s];
  }), E(v(v({}, e), r), { choices: t });
}

// src/core/analysis/disclosure/rating-trail.ts
var Zb = 4;
function qs({ change: e, published: n }) {
  var s;
  let { earlier: t } = n;
  return ((s = n.ratingTrail) != null ? s : (
    // Data of a time when only this was kept.
    t === void 0 ? [] : [at(t, 1 / 0)]
  )).map((o) => E(v({}, o), { gone: o.gone + e.removed })).concat(at(n, e.removed));
}
function Qu(e, n) {
  let t = at(n, 0);
  return e.map((r) => nw(r, t)).filter(({ breakdowns: r, skills: s }) => r.length + Object.keys(s).length > 0);
}
function zu(e, n) {
  let t = at(n, 0), r = /* @__PURE__ */ new Map();
  return e.forEach((s) => Ku(s, t).forEach((o) => {
    var i;
    r.set(o, ((i = r.get(o)) != null ? i : 0) + 1);
  })), Array.from(r.keys()).filter(
    (s) => {
      var o;
      return r.get(s) >= Zb && ((o = t.skills[s]) != null ? o : null) !== null;
    }
  );
}
function Ku(e, n) {
  let t = new Set(Object.keys(e.skills).filter((r) => {
    let [s, o] = [e.skills[r], n.skills[r]];
    return s !== null && o !== void 0 && Object.keys(s != null ? s : {}).some((i) => (o == null ? void 0 : o[i]) === void 0);
  }));
  return e.breakdowns.forEach((o) => {
    var i = o, { groups: r } = i, s = On(i, ["groups"]);
    let a = Ju(n, s);
    Object.keys(r != null ? r : {}).forEach((l) => {
      var c;
      let u = r == null ? void 0 : r[l];
      Object.keys((c = u == null ? void 0 : u.skills) != null ? c : {}).forEach((d) => {
        var h;
        let f = (h = u == null ? void 0 : u.skills[d]) != null ? h : null, m = (a == null ? void 0 : a.groups) === null ? null : a == null ? void 0 : a.groups[l];
        f !== null && m !== void 0 && (m === null || ew(f, m.skills[d])) && t.add(d);
      });
    });
  }), t;
}
function Ju({ breakdowns: e }, n) {
  return e.find((t) => me(t) === me(n));
}
function ew(e, n) {
  let t = n == null ? void 0 : n.split(" ");
  return n !== void 0 && e.split(" ").some((r, s) => {
    var o;
    return r !== "-" && ((o = t == null ? void 0 : t[s]) != null ? o : "-") === "-";
  });
}
function nw(e, n) {
  let t = Ku(e, n), r = (o) => {
    let i = q();
    return Object.keys(o).filter((a) => t.has(a)).forEach((a) => {
      i[a] = o[a];
    }), i;
  }, s = e.breakdowns.reduce((o, i) => {
    let f = i, { groups: a } = f, l = On(f, ["groups"]), u = Ju(n, l);
    if (a === null || u === void 0)
      return o;
    let c = q(), d = !1;
    return Object.keys(a).forEach((m) => {
      var g;
      let h = (g = a[m]) != null ? g : null, p = h === null ? {} : r(h.skills);
      d = d || h !== null && (u.groups === null || u.groups[m] === null) || Object.keys(p).some((y) => p[y] !== null), c[m] = h === null ? null : E(v({}, h), { skills: p });
    }), d ? [...o, E(v({}, l), { groups: c })] : o;
  }, []);
  return E(v({}, e), { skills: r(e.skills), breakdowns: s });
}

// src/core/analysis/disclosure/question-trail.ts
var tw = 6;
function Nr({ choices: e, n }, t, r) {
  let s = q();
  return Object.keys(e).forEach((o) => {
    let i = e[o];
    s[o] = i === void 0 || A(i) ? null : i.count;
  }), { n, counts: s, come: t, gone: r };
}
function Vs(e, n) {
  var s;
  let t = (s = n.trails) == null ? void 0 : s[e], r = n.questions[e];
  return t != null ? t : r === void 0 || A(r) ? null : { states: [Nr(r, 0, 0)], come: 0, gone: 0, sealed: [] };
}
function Ei(e, n) {
  let t = Object.keys(v(v({}, e.counts), n.counts));
  return e.n === n.n && t.every((r) => ln(e, r) === ln(n, r));
}
function ln({ counts: e }, n) {
  let t = Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
  return t === void 0 ? 0 : t;
}
function Yu(e, n, t) {
  var a, l;
  let r = ((a = e == null ? void 0 : e.come) != null ? a : 0) + t.added, s = ((l = e == null ? void 0 : e.gone) != null ? l : 0) + t.removed;
  if (A(n))
    return e === null ? null : E(v({}, e), { come: r, gone: s });
  let o = Nr(n, r, s), i = e == null ? void 0 : e.states[e.states.length - 1];
  return e === null || i === void 0 || Zu(o).length === 0 ? null : Ei(i, o) && r + s === 0 ? e.states.length === 1 && e.sealed.length === 0 ? null : e : { states: [...Ni(e), o], come: 0, gone: 0, sealed: Oi(e) };
}
function Oi(e) {
  let n = e.states[e.states.length - 1];
  return n !== void 0 && Xu(e) ? Zu(n) : e.sealed;
}
function Ni(e) {
  return Xu(e) ? e.states.slice(-1) : e.states;
}
function Xu({ states: e }) {
  return e.length >= tw;
}
function Zu({ counts: e }) {
  return Object.keys(e).filter((n) => e[n] === null);
}

// src/core/analysis/disclosure/earlier-figures.ts
function Ci(e, n) {
  if (n === null)
    return e;
  let t = [...n.published.earlier === void 0 ? [] : [n.published.earlier], n.published], r = q(), s = q();
  Object.keys(e.questions).forEach((l) => {
    let u = e.questions[l], c = rw(l, u, n);
    c !== null && Us(c, u) && (r[l] = c);
    let d = Yu(Vs(l, n.published), u, n.change);
    d !== null && (s[l] = d);
  });
  let o = q();
  Object.keys(e.skills).forEach((l) => {
    let u = sw(t.map((c) => c.skills[l]));
    u !== null && Us(u, e.skills[l]) && (o[l] = u);
  });
  let i = e.breakdowns.map((l) => ow(l, t)).filter((l) => l !== null), a = Qu(qs(n), e);
  return v(v(v(v({}, e), Object.keys(r).length + Object.keys(o).length + i.length === 0 ? {} : { earlier: { questions: r, skills: o, breakdowns: i } }), Object.keys(s).length === 0 ? {} : { trails: s }), a.length === 0 ? {} : { ratingTrail: a });
}
function Us(e, n) {
  if (typeof e != "object" || e === null || A(e))
    return A(n) && !A(e);
  let [t, r] = [e, n];
  return A(n) || typeof n == "object" && n !== null && Object.keys(t).some((s) => Us(t == null ? void 0 : t[s], r == null ? void 0 : r[s]));
}
function rw(e, n, { change: t, published: { earlier: r, questions: s }, published: o }) {
  let [i, a] = [s[e], r == null ? void 0 : r.questions[e]];
  return t.added + t.removed === 0 && i !== void 0 && !A(n) && !A(i) && Ei(Nr(n, 0, 0), Nr(i, 0, 0)) && a !== void 0 && !A(a) ? a : Gs(e, o).question;
}
function sw(e) {
  let n = e.find((t) => t !== void 0 && !A(t));
  return n === void 0 || A(n) ? null : n;
}
function ow(e, n) {
  var i, a, l;
  let t = me(e), r = n.map(({ breakdowns: u }) => u.find((c) => me(c) === t)).filter((u) => u !== void 0 && u.withheld === void 0), s = q();
  for (let u of r)
    for (let c of Object.keys(u.groups)) {
      let d = u.groups[c], f = e.groups[c];
      if (A(d))
        continue;
      let m = e.withheld !== void 0 || A(f), h = Object.assign(q(), (i = s[c]) == null ? void 0 : i.skills);
      Object.keys(d.skills).forEach((p) => {
        let g = d.skills[p], y = f === void 0 || A(f) ? void 0 : f.skills[p];
        (m || Us(g, y)) && h[p] === void 0 && !A(g) && (h[p] = g);
      }), (m || Object.keys(h).length > 0) && (s[c] = { counted: (l = (a = s[c]) == null ? void 0 : a.counted) != null ? l : d.counted, skills: h });
    }
  let [o] = r;
  return o === void 0 || Object.keys(s).length === 0 ? null : E(v({}, o), { groups: s });
}

// src/core/analysis/disclosure/withheld-parts.ts
function Xe({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}
function ec(e) {
  let [n, t, r, s] = JSON.parse(e);
  return JSON.stringify([n, t, s === null ? null : r, null]);
}

// src/core/analysis/disclosure/publish-balance.ts
function nc(e, n) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = n("canTeach", r, s.canTeach), i = n("wantToLearn", r, s.wantToLearn), a = [o, i].find(A);
    t[r] = v(E(v({}, s), {
      canTeach: o,
      wantToLearn: i
    }), a === void 0 ? {} : { surveyDifference: a, surveyRatio: a });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function lt(e, n, t) {
  let r = Object.keys(e), s = (u) => e[u], o = new Set(r.filter((u) => s(u) > 0 && s(u) < n));
  if (o.size === 0 || !t)
    return o;
  let i = r.filter((u) => s(u) >= n).sort((u, c) => s(u) - s(c) || (u < c ? -1 : 1)), a = r.filter((u) => o.has(u)).reduce((u, c) => u + s(c), 0), l = () => o.size > 1 && a - o.size + 1 >= n;
  for (; !l(); ) {
    let u = i.shift();
    if (u === void 0)
      return null;
    o.add(u), a += s(u);
  }
  return o;
}

// src/core/analysis/disclosure/suppress-table.ts
function tc(e, n, t, r = () => !1) {
  let s = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return s;
  let o = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of $i(e, n)) {
    let [u, ...c] = a.filter((d) => _n(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && _n(e, ...u) === l && a.forEach(([d, f]) => {
      o[d][f] = !0;
    });
  }
  o.forEach((a, l) => a.forEach((u, c) => {
    s[l][c] = u;
  }));
  let i = Mi(e, s, o, n, t);
  for (; i !== null; ) {
    let a = aw(e, s, n, i);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      s[l][u] = !0;
    }), i = Mi(e, s, o, n, t);
  }
  return uw(e, s, o, n, t), s;
}
function _n(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function $i(e, n) {
  var r;
  let t = ((r = e[0]) != null ? r : []).map((s, o) => {
    var i;
    return { places: e.map((a, l) => [l, o]), total: (i = n.columns) == null ? void 0 : i[o] };
  });
  return [
    ...e.map((s, o) => {
      var i;
      return { places: s.map((a, l) => [o, l]), total: (i = n.rows) == null ? void 0 : i[o] };
    }),
    ...t
  ];
}
function Mi(e, n, t, r, s) {
  var m, h, p, g, y;
  if (e.length === 1 && r.columns === void 0)
    return iw((m = e[0]) != null ? m : [], (h = n[0]) != null ? h : [], (p = t[0]) != null ? p : [], (g = r.rows) == null ? void 0 : g[0], s);
  let o = ([w, b]) => {
    var x;
    return ((x = n[w]) == null ? void 0 : x[b]) === !0;
  }, i = ([w, b]) => `${w}/${b}`, a = $i(e, r), l = a.slice(0, e.length).reduce((w, b) => w.concat(b.places), []).filter(o), u = l.map(i), c = {}, d = [];
  a.forEach((w, b) => {
    let x = w.places.filter(o);
    if (w.places.length > 1 && x.length === w.places.length && x.forEach((S) => {
      c[i(S)] = 0;
    }), w.total !== void 0) {
      let S = x.map(i), k = (T) => T.reduce((N, [I, C]) => N + _n(e, I, C), 0), R = w.total - k(w.places);
      if (R > 0) {
        let T = b < e.length ? [b, Hs] : [Hs, b - e.length];
        S.push(i(T)), u.push(i(T)), c[i(T)] = 0, R < s && l.push(T);
      }
      let P = {};
      S.forEach((T) => {
        P[T] = 1;
      }), d.push({ factors: P, equals: w.total - k(w.places.filter((T) => !o(T))) });
    }
  });
  let f = Re(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((w) => ({ [i(w)]: 1 }))
  );
  return (y = l.find(([w, b], x) => {
    var k, R;
    let S = (k = f[x]) != null ? k : null;
    return S === null || (((R = t[w]) == null ? void 0 : R[b]) !== !1 || S.least < s) && S.most - S.least + 1 < s;
  })) != null ? y : null;
}
function iw(e, n, t, r, s) {
  if (r === void 0)
    return null;
  let o = (h) => h.reduce((p, g) => p + g, 0), i = e.map((h, p) => p).filter((h) => n[h] === !0), a = e.length > 1 && i.length === e.length ? 0 : 1, l = r - o(e), u = r - o(e.filter((h, p) => n[p] !== !0)), c = i.length - 1 + +(l > 0), d = (h, p, g) => {
    let y = c === 0 ? [u, u] : [h, u - p];
    return (g || y[0] < s) && y[1] - y[0] + 1 < s;
  }, f = i.find((h) => d(a, a * (i.length - 1), t[h] === !0));
  return f !== void 0 ? [0, f] : l > 0 && l < s && (i.length === 0 ? !0 : d(0, a * i.length, !0)) ? [0, Hs] : null;
}
var Hs = -1;
function aw(e, n, t, [r, s]) {
  var b, x, S, k, R;
  let o = ([P, T]) => {
    var N;
    return ((N = n[P]) == null ? void 0 : N[T]) === !1 && _n(e, P, T) > 0;
  }, i = (P) => P.reduce((T, [N, I]) => T + _n(e, N, I) + lw, 0), a = (P) => P.filter((T) => T.length > 0).reduce((T, N) => T.length === 0 || i(N) < i(T) ? N.slice() : T, []), l = ((b = e[r]) != null ? b : []).map((P, T) => [r, T]), u = s === Hs ? [] : e.map((P, T) => [T, s]), c = (P) => P.filter(o).map((T) => [T]), d = ((x = t.rows) == null ? void 0 : x[r]) !== void 0 && ((S = t.columns) == null ? void 0 : S[s]) !== void 0, f = (P) => _n(e, ...P) > 0, m = (P, T) => {
    let N = [[r, T], [P, s], [P, T]];
    return P !== r && T !== s && N.every(f) ? N.filter(o) : [];
  }, h = d ? u.reduce(
    (P, [T]) => P.concat(l.map(([, N]) => m(T, N))),
    []
  ) : [], p = c(((k = t.rows) == null ? void 0 : k[r]) !== void 0 ? l : ((R = t.columns) == null ? void 0 : R[s]) !== void 0 ? u : []), g = a(d ? h : p), y = g.length > 0 ? g : a([...c(l), ...c(u)]), w = $i(e, t).reduce((P, { places: T }) => P.concat(c(T)), []);
  return y.length > 0 ? y : a(w);
}
var lw = 1e6;
function uw(e, n, t, r, s) {
  let o = [];
  n.forEach((i, a) => i.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && o.push([a, u]);
  })), o.sort(([i, a], [l, u]) => _n(e, l, u) - _n(e, i, a) || i - l || a - u);
  for (let [i, a] of o) {
    let l = n[i];
    l[a] = !1, l[a] = Mi(e, n, t, r, s) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var cw = { withheld: "few-answers" }, Cr = "";
function sc(e, n) {
  var g, y;
  let { question: t, thresholds: r } = n, s = Object.keys(e.groups), o = (w) => e.groups[w], i = q();
  s.forEach((w) => {
    i[w] = o(w).counted;
  }), i[Cr] = e.ungrouped;
  let { hidden: a, small: l } = dw(i, ic(r), e.isPartition, t), u = s.filter((w) => !a.has(w)), c = s.length === 0 ? [] : Object.keys(o(s[0]).skills), d = q(), f = new Map(u.map((w) => [w, q()]));
  for (let w of c) {
    let b = fw(e, w, u.filter((P) => !l.has(P)), n), x = u.filter((P) => !b.has(P) && !l.has(P)), S = pw(e, w, x, n), k = rc(e, w, "canTeach", u, n), R = rc(e, w, "wantToLearn", u, n);
    for (let P of u) {
      let T = o(P).skills[w];
      f.get(P)[w] = l.has(P) ? cw : (g = b.get(P)) != null ? g : gw(T, S.has(P), k.has(P), R.has(P));
    }
  }
  s.forEach((w) => {
    var b, x;
    d[w] = (x = a.get(w)) != null ? x : { counted: o(w).counted, skills: (b = f.get(w)) != null ? b : {} };
  });
  let { by: m, isPartition: h, question: p } = e;
  return { by: m, question: p, isPartition: h, groups: d, ungrouped: (y = a.get(Cr)) != null ? y : e.ungrouped };
}
function oc({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function ic({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function dw(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = r === null || A(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = o === null ? r : o[l];
    l !== Cr && A(u) && s.set(l, u);
  }
  if (o !== null) {
    let l = Object.keys(e).filter((c) => !s.has(c) && e[c] < n), u = e[Cr];
    return u > 0 && u < n && s.set(Cr, V), { hidden: s, small: new Set(l) };
  }
  let i = q();
  Object.keys(e).filter((l) => !s.has(l)).forEach((l) => {
    i[l] = e[l];
  });
  let a = lt(i, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    s.has(l) || s.set(l, V);
  return { hidden: s, small: /* @__PURE__ */ new Set() };
}
function fw(e, n, t, r) {
  var w;
  let { isSpread: s, measured: o, published: i, thresholds: a, totals: l } = r, u = /* @__PURE__ */ new Map(), c = i[n], d = (w = r.withheldSkill(n)) != null ? w : A(c) ? c : null;
  if (d !== null)
    return t.forEach((b) => u.set(b, d)), u;
  let f = ac(c), m = (b) => {
    var x;
    return Qs((x = e.groups[b]) == null ? void 0 : x.skills[n]);
  }, h = Qs(l[n]), p = (b) => b.n === 0 || b.n >= ic(a) && s(b, f) && ju(b, o, a.minCell);
  for (let b of t) {
    let x = m(b);
    (!p(x) || !e.isPartition && !p(Ii(h, [x]))) && u.set(b, V);
  }
  let g = t.filter((b) => !u.has(b) && m(b).n > 0).sort((b, x) => m(b).n - m(x).n || (b < x ? -1 : 1)), y = (b) => p(b) && (b.n === 0 || b.n >= a.minCell + t.filter((x) => u.has(x)).length - 1);
  for (; e.isPartition && g.length > 0 && !y(Ii(h, g.map(m))); )
    u.set(g.shift(), V);
  return u;
}
function ac(e) {
  let n = (t) => {
    let r = e === void 0 || A(e) ? null : e[t].counts;
    return r === null || A(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function Qs(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (s) => {
    var o;
    return Math.round(((o = typeof s == "object" && s !== null ? s.mean : s) != null ? o : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function Ii(e, n) {
  let t = (r) => n.reduce((s, o) => s - o[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function pw(e, n, t, r) {
  let { measured: s, published: o, thresholds: { minCell: i }, totals: a } = r, l = o[n];
  if (i <= 1)
    return /* @__PURE__ */ new Set();
  let { importance: u, ability: c } = ac(l), d = new Map(t.map((p) => {
    var y, w;
    let g = (y = e.groups[p]) == null ? void 0 : y.skills[n];
    return [p, { ratings: Qs(g), need: (w = g == null ? void 0 : g.highNeedCount) != null ? w : 0 }];
  })), f = Array.from(d.values()).some(({ ratings: { n: p } }) => [u, c].some(
    (g) => g !== null && Object.keys(g).some((y) => {
      var w;
      return ((w = g[y]) != null ? w : 0) < p;
    })
  ));
  if (l === void 0 || A(l) || A(l.highNeedCount) || f || r.isNeedWithheld(n))
    return new Set(t);
  let m = { ratings: Qs(a[n]), need: l.highNeedCount }, h = (p) => ({
    ratings: Ii(m.ratings, p.map(({ ratings: g }) => g)),
    need: p.reduce((g, { need: y }) => g - y, m.need)
  });
  return e.isPartition ? Wu(d, h(Array.from(d.values())), s, i) : new Set(t.filter((p) => {
    let g = d.get(p);
    return !Dn(g, s, i) || !Dn(h([g]), s, i);
  }));
}
function rc(e, n, t, r, { published: s, thresholds: { minCell: o }, totals: i }) {
  var m, h;
  let a = s[n];
  if (o <= 1 || r.length === 0)
    return /* @__PURE__ */ new Set();
  if (a === void 0 || A(a) || A(a[t]))
    return new Set(r);
  let l = (h = (m = i[n]) == null ? void 0 : m[t]) != null ? h : 0, u = r.map((p) => {
    var g, y, w;
    return (w = (y = (g = e.groups[p]) == null ? void 0 : g.skills[n]) == null ? void 0 : y[t]) != null ? w : 0;
  }), c = (p) => {
    var g;
    return u[p] === ((g = e.groups[r[p]]) == null ? void 0 : g.counted);
  }, d = (p, g) => {
    var y, w;
    return (w = (y = tc([p], { rows: [l] }, o, (b, x) => g(x))) == null ? void 0 : y[0]) != null ? w : p.map(() => !0);
  }, f = e.isPartition ? d(u, c) : u.map(
    (p, g) => d([p, l - p], (y) => y === 0 && c(g))[0]
  );
  return new Set(r.filter((p, g) => f[g]));
}
function gw(e, n, t, r) {
  return v(v(v(v({}, e), n ? { highNeed: V, highNeedCount: V } : {}), t && e.canTeach !== null ? { canTeach: V } : {}), r && e.wantToLearn !== null ? { wantToLearn: V } : {});
}

// src/core/analysis/disclosure/audit-trail.ts
var hw = 12;
function jt(e, n, t) {
  var S;
  let r = Array.from(new Set(
    e.reduce((k, { counts: R }) => k.concat(Object.keys(R)), [])
  )), s = [], o = {}, i = [], a = [], l = [], u = [], c = e.map(() => ({ come: {}, gone: {}, known: 0, codes: [] }));
  for (let k of r) {
    let R = { come: [null], gone: [null] }, P = g(k);
    for (let T = 1; T < e.length; T++) {
      let [N, I] = [e[T - 1], e[T]], C = c[T], [M, O] = [ln(N, k), ln(I, k)];
      if (M !== null && O !== null && y(O - M, I.n - N.n)) {
        let U = { least: O - M, most: O - M };
        l.push({ codes: [k], figure: `${k}: came to release ${T}`, interval: U });
      }
      if (M !== null && O !== null && I.gone === 0) {
        if (O < M)
          return null;
        C.known += O - M, R.come.push({ constant: O - M, factors: {} }), R.gone.push(null), P = { constant: O, factors: {} };
        continue;
      }
      let D = p(`${k} + ${T}`), L = I.gone === 0 ? null : p(`${k} - ${T}`);
      C.codes.push(k), C.come[D] = 1, R.come.push({ constant: 0, factors: { [D]: 1 } });
      let B = E(v({}, P.factors), { [D]: 1 });
      if (L !== null && (C.gone[L] = 1, B[L] = -1), R.gone.push(L === null ? null : { constant: 0, factors: { [L]: 1 } }), P = { constant: P.constant, factors: B }, O === null) {
        let U = Object.keys(B).reduce((_, H) => {
          var Q;
          return _ + ((Q = o[H]) != null ? Q : 0);
        }, P.constant);
        (I.gone > 0 || U < n.least) && a.push({ factors: Li(B, -1), atMost: P.constant - n.least }), u.push({ codes: [k], figure: `${k}: in release ${T}`, sum: P, all: 1 / 0 });
      } else
        i.push({ factors: B, equals: O - P.constant }), P = { constant: O, factors: {} };
    }
    ["come", "gone"].forEach((T) => w(k, T, R[T]));
  }
  if (!b())
    return null;
  let f = Re({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, u.map(({ sum: k }) => k.factors)), m = e.slice(1).reduce((k, { gone: R }) => k + R, 0), h = Number.isFinite(m) ? m : 0;
  for (let k = 0; k < u.length; k++) {
    let { all: R, codes: P, figure: T, sum: N } = u[k], I = (S = f[k]) != null ? S : null;
    if (I === null)
      return null;
    let C = { least: I.least + N.constant, most: I.most + N.constant };
    (he(E(v({}, C), { most: C.most - h }), t) || C.least >= R) && l.push({ codes: P, figure: T, interval: C });
  }
  return l;
  function p(k, R = 0) {
    return s.push(k), o[k] = R, k;
  }
  function g(k) {
    let [R] = e, P = R === void 0 ? 0 : ln(R, k);
    if (P !== null || R === void 0)
      return { constant: P != null ? P : 0, factors: {} };
    let T = p(`${k} = 0`, n.least), N = { constant: 0, factors: { [T]: 1 } };
    return c[0].come[T] = 1, u.push({ codes: [k], figure: `${k}: in release 0`, sum: N, all: 1 / 0 }), N;
  }
  function y(k, R) {
    return k !== 0 && (Math.abs(k) < t || !n.isMultiple && r.length > 1 && k === R);
  }
  function w(k, R, P) {
    var T;
    for (let N = 1; N < P.length; N++) {
      let I = { constant: 0, factors: {} };
      for (let C = N; C < P.length; C++) {
        let M = (T = P[C]) != null ? T : null;
        I = M === null ? I : { constant: I.constant + M.constant, factors: v(v({}, I.factors), M.factors) };
        let [O, D] = [e[N - 1], e[C]];
        if (Object.keys(I.factors).length > 0) {
          let L = R === "come" && !n.isMultiple && N === C && D.gone === 0 && r.length > 1 && D.n > O.n;
          u.push({
            codes: [k],
            figure: `${k}: ${R} from release ${N} to ${C}`,
            sum: I,
            all: L ? D.n - O.n : 1 / 0
          });
        }
      }
    }
  }
  function b() {
    return e.every((k, R) => {
      var L;
      let { codes: P, come: T, gone: N, known: I } = c[R], C = e[R - 1], M = C !== void 0 ? I : r.reduce((B, U) => {
        var _;
        return B + ((_ = ln(k, U)) != null ? _ : 0);
      }, 0), O = k.n - ((L = C == null ? void 0 : C.n) != null ? L : 0), D = Object.keys(T);
      if (C !== void 0 && k.gone > 0)
        return x(D, k.come), x(Object.keys(N), k.gone), n.isMultiple || (i.push({ factors: v(v({}, T), Li(N, -1)), equals: O }), a.push(
          ...Number.isFinite(k.come) ? [{ factors: T, atMost: k.come }] : [],
          ...Number.isFinite(k.gone) ? [{ factors: N, atMost: k.gone }] : []
        )), !0;
      if (O < 0 || C !== void 0 && O > k.come)
        return !1;
      if (n.isMultiple)
        return x(D, O), D.length > 0 && D.length <= hw && a.push(
          { factors: Li(T, -1), atMost: M - O * Math.max(1, n.fewest) },
          ...n.most === null ? [] : [{ factors: T, atMost: O * n.most - M }]
        ), !0;
      if (C !== void 0 && D.length > 0 && O - M > 0 && O - M < t) {
        let B = { least: O - M, most: O - M };
        l.push({ codes: P, figure: `hidden: came to release ${R}`, interval: B });
      }
      return i.push(...D.length === 0 ? [] : [{ factors: T, equals: O - M }]), D.length > 0 ? O >= M : O === M;
    });
  }
  function x(k, R) {
    a.push(...Number.isFinite(R) ? k.map((P) => ({ factors: { [P]: 1 }, atMost: R })) : []);
  }
}
function Li(e, n) {
  let t = {};
  return Object.keys(e).forEach((r) => {
    t[r] = n * e[r];
  }), t;
}

// src/core/analysis/disclosure/audit-places.ts
var yw = 8;
function cc(e, n, t, r, s) {
  var f;
  let { choices: o, n: i, places: a } = n.places;
  if (a === null)
    return !0;
  let l = Object.keys(e.places);
  if (t + r === 0 && i === e.n && l.every((m) => bw(a[m], e.places[m])))
    return !0;
  let u = { isMultiple: !1, fewest: 1, most: null, least: 0 }, c = [uc(a, i, 0), uc(e.places, e.n, 1 / 0)], d = e.n - i;
  return r === 0 && d > 0 && ((f = jt(c, u, s.minCell)) == null ? void 0 : f.length) === 0 && xw(
    l.filter((m) => lc(a[m]) && lc(e.places[m])),
    d,
    (m) => ww(e.places[m], e.choices[m], a[m], o[m]),
    l.length,
    s.minCell
  );
}
function bw(e, n) {
  return e !== void 0 && n !== void 0 && JSON.stringify(e) === JSON.stringify(n);
}
function lc(e) {
  return e !== void 0 && !A(e) && !A(e.meanPlace);
}
function uc(e, n, t) {
  let r = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    r[s] = o === void 0 || A(o) ? null : o.first;
  }), { n, counts: r, come: t, gone: 0 };
}
function ww(e, n, t, r) {
  if (e === void 0 || t === void 0 || n === void 0 || r === void 0 || A(e) || A(t) || A(n) || A(r))
    return null;
  let s = ({ meanPlace: o }, i) => Math.round((typeof o == "number" ? o : 0) * i);
  return {
    count: n.count - r.count,
    first: e.first - t.first,
    sum: s(e, n.count) - s(t, r.count)
  };
}
function xw(e, n, t, r, s) {
  let o = [], i = [], a = [], l = Array.from({ length: r }, () => ({}));
  for (let u of e) {
    let c = t(u);
    if (c === null)
      return !1;
    let d = Array.from({ length: r }, (m, h) => `${u} on ${h + 1}`), f = (m) => d.reduce(
      (h, p, g) => E(v({}, h), { [p]: m(g + 1) }),
      {}
    );
    o.push(...d), d.forEach((m, h) => {
      l[h][m] = 1;
    }), i.push(
      { factors: f(() => 1), equals: c.count },
      { factors: f((m) => m), equals: c.sum },
      { factors: f((m) => +(m === 1)), equals: c.first }
    );
  }
  return r <= yw && l.forEach((u) => a.push({ factors: u, atMost: n })), Re({ counts: o, least: 0, sums: i, limits: a }).every((u) => !he(u, s));
}

// src/core/analysis/disclosure/publish-numbers.ts
var dc = 4, mc = 1e-6;
function fc(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > mc * Math.abs(n));
}
function zs({ mean: e, sd: n }, t, r, { minAnswers: s, minCell: o }) {
  if (e === null || n === null || t < Math.max(s, dc * o))
    return V;
  let [i, a] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...a === null ? [] : [Number(a)]].every((c) => {
    let d = t * (e - c), f = (t - 1) * n * n + t * (e - c) * (e - c);
    return f > 0 && d * d / f >= dc / 2 * o - mc;
  }) ? { mean: e, sd: V, median: V } : V;
}

// src/core/analysis/disclosure/suppress-changes.ts
function pc(e, n, t, { minAnswers: r, minCell: s }) {
  var b, x, S;
  let o = e.states[e.states.length - 1], i = Object.keys(n.counts), [a, l] = [e.come + n.come, e.gone + n.gone], u = n.n - o.n, c = (k) => {
    var R;
    return (R = e.states.reduceRight(
      (P, T) => P != null ? P : ln(T, k),
      null
    )) != null ? R : 0;
  }, d = (k) => Math.abs(n.counts[k] - c(k));
  if (u !== 0 && Math.abs(u) < Math.max(r, s))
    return null;
  let f = /* @__PURE__ */ new Set([...Array.from(n.hidden), ...Oi(e)]), m = new Set(f);
  if (i.filter((k) => d(k) > 0 && d(k) < s).forEach((k) => m.add(k)), kw(o, n, a + l))
    return new Set(i.filter((k) => f.has(k) || ln(o, k) === null));
  let h = () => i.every((k) => !m.has(k) || n.counts[k] > 0), p = Ni(e), g = new Set(((b = jt(p, t, s)) != null ? b : []).map(({ figure: k }) => k)), y = () => {
    var P;
    let k = /* @__PURE__ */ Object.create(null);
    i.forEach((T) => {
      k[T] = m.has(T) ? null : n.counts[T];
    });
    let R = (P = jt([...p, { n: n.n, counts: k, come: a, gone: l }], t, s)) != null ? P : (
      // Answers count differently now, so any may have come and gone.
      jt([...p, { n: n.n, counts: k, come: 1 / 0, gone: 1 / 0 }], t, s)
    );
    return R === null ? null : R.filter(({ figure: T }) => !g.has(T));
  };
  for (let k = y(); ; k = y()) {
    if (k === null || !h())
      return null;
    if (k.length === 0)
      break;
    let R = i.filter((T) => !m.has(T) && n.counts[T] > 0).sort((T, N) => +(d(T) === 0) - +(d(N) === 0) || d(T) - d(N) || n.counts[T] - n.counts[N] || (T < N ? -1 : 1)), P = (x = R.find((T) => k == null ? void 0 : k.some((N) => N.codes.includes(T)))) != null ? x : R[0];
    if (P === void 0)
      return null;
    m.add(P);
  }
  let w = i.filter((k) => m.has(k) && !f.has(k)).sort((k, R) => n.counts[R] - n.counts[k] || (k < R ? -1 : 1));
  for (let k of w)
    m.delete(k), ((S = y()) == null ? void 0 : S.length) !== 0 && m.add(k);
  return Sw(m, o, n) ? m : null;
}
function kw(e, { counts: n, n: t }, r) {
  return r === 0 && e.n === t && Object.keys(v(v({}, e.counts), n)).every(
    (s) => {
      var o, i;
      return ((o = ln(e, s)) != null ? o : n[s]) === ((i = n[s]) != null ? i : 0);
    }
  );
}
function Sw(e, n, { counts: t }) {
  let r = Object.keys(t).filter((o) => t[o] > 0 && !e.has(o)).length, s = Object.keys(n.counts).filter((o) => {
    var i;
    return ((i = n.counts[o]) != null ? i : 0) > 0;
  }).length;
  return 2 * r >= s;
}

// src/core/analysis/disclosure/publish-changes.ts
function gc(e, n, t, r, s) {
  var y, w;
  let o = Vs(t.name, s.published);
  if (o === null || A(e) || t.kind === "text")
    return e;
  let i = Gs(t.name, s.published), { added: a, removed: l } = s.change;
  if (t.kind === "number") {
    let b = n.n - ((w = (y = o.states[o.states.length - 1]) == null ? void 0 : y.n) != null ? w : 0);
    return b !== 0 && Math.abs(b) < Math.max(r.minAnswers, r.minCell) ? We : vw(e, n, t, i, o.gone + l, r) ? e : E(v({}, e), { summary: We });
  }
  let u = Object.keys(e.choices), c = q();
  u.forEach((b) => {
    var x, S;
    c[b] = (S = (x = n.choices[b]) == null ? void 0 : x.count) != null ? S : 0;
  });
  let d = new Set(u.filter((b) => A(e.choices[b]))), f = pc(o, { n: n.n, come: a, gone: l, counts: c, hidden: d }, Rw(t), r);
  if (f === null)
    return We;
  let m = q(), h = u.some((b) => f.has(b) && !d.has(b));
  u.forEach((b) => {
    var x;
    m[b] = f.has(b) && h ? We : (x = e.choices[b]) != null ? x : We;
  });
  let { places: p } = e, g = p === void 0 ? void 0 : cc(
    E(v({}, e), { choices: m, places: p }),
    i,
    o.come + a,
    o.gone + l,
    r
  ) ? Pw(p, m) : hc(p);
  return v(v(v(v(E(v({}, e), {
    choices: m
  }), g === void 0 ? {} : { places: g }), h && e.summary !== void 0 ? { summary: We } : {}), h && e.topTwo !== void 0 ? { topTwo: We } : {}), h && e.bottomTwo !== void 0 ? { bottomTwo: We } : {});
}
function Rw({ isMultiple: e, question: n }) {
  var s;
  let [t, r] = "minSelectedChoices" in n ? [(s = n.minSelectedChoices) != null ? s : 1, n.maxSelectedChoices] : [1, null];
  return { isMultiple: e, fewest: t, most: r, least: 1 };
}
function hc(e) {
  let n = q();
  return Object.keys(e).forEach((t) => {
    let r = e[t];
    n[t] = A(r) && r.withheld === "unanimous" ? r : We;
  }), n;
}
function Pw(e, n) {
  return Object.keys(e).some((t) => {
    let r = n[t];
    return A(r) && r.withheld === "little-change" && !A(e[t]);
  }) ? hc(e) : e;
}
function vw(e, n, { question: t }, r, s, o) {
  let { summary: i, n: a } = r.summary, { summary: l } = e, { summary: u } = n;
  if (i === null || l === void 0 || A(l) || u === void 0)
    return !0;
  let c = n.n - a;
  if (c === 0 && s === 0 && i.mean === l.mean)
    return !0;
  let { mean: d, sd: f } = u;
  if (s > 0 || c <= 0 || d === null || f === null || i.mean === null)
    return !1;
  let m = (d * n.n - i.mean * a) / c, h = (n.n - 1) * f * f + n.n * (d - m) * (d - m);
  return !A(zs(
    { mean: m, sd: Math.sqrt(h / Math.max(1, c - 1)), median: null },
    c,
    t,
    o
  ));
}

// src/core/analysis/disclosure/publish-question.ts
function wc(e, n, t) {
  var h;
  let r = ys(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let p = e.places === void 0 ? {} : { places: yc(e.places, () => !0, !0) };
    return r != null ? r : v(v({}, e), p);
  }
  if (n.kind === "number" && e.summary !== void 0 && fc(e.n, e.summary))
    return { withheld: "unanimous" };
  let s = Object.keys(e.choices), o = q();
  if (s.forEach((p) => {
    var g, y;
    o[p] = (y = (g = e.choices[p]) == null ? void 0 : g.count) != null ? y : 0;
  }), e.n > 0 && s.length > 1 && s.some((p) => o[p] === e.n) && !Tw(n))
    return { withheld: "unanimous" };
  let i = lt(o, t.minCell, !0), a = e.places === void 0 ? null : Aw(e.places, t);
  if (i === null || e.places !== void 0 && a === null)
    return V;
  let l = q();
  s.forEach((p) => {
    var g;
    l[p] = i.has(p) ? V : (g = e.choices[p]) != null ? g : V;
  });
  let u = (h = e.places) != null ? h : {}, c = Object.keys(u).some(
    (p) => bc(u[p].counts).some((g) => ve(g, t))
  ), d = Object.keys(u).some(
    (p) => {
      var g;
      return ve(((g = o[p]) != null ? g : 0) - u[p].first, t);
    }
  ), f = Object.keys(u).some(
    (p) => bc(u[p].counts).includes(e.n)
  ), m = v(v(E(v(v({}, e), Ew(e, t)), {
    choices: l,
    unknown: Object.keys(e.unknown).some((p) => {
      var g;
      return ve((g = e.unknown[p]) != null ? g : 0, t);
    }) ? V : e.unknown
  }), e.places === void 0 ? {} : { places: yc(
    e.places,
    (p) => !f && !d && !i.has(p) && (a == null ? void 0 : a.has(p)) === !1,
    !c,
    f ? { withheld: "unanimous" } : V
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: zs(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? m : E(v({}, m), { summary: V, topTwo: V, bottomTwo: V });
}
function Tw({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function yc(e, n, t, r = V) {
  let s = q();
  return Object.keys(e).forEach((o) => {
    let { first: i, meanPlace: a } = e[o];
    s[o] = n(o) ? { first: i, meanPlace: t ? a : V } : r;
  }), s;
}
function Aw(e, { minCell: n }) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    var s, o;
    t[r] = (o = (s = e[r]) == null ? void 0 : s.first) != null ? o : 0;
  }), lt(t, n, !0);
}
function Ew(e, n) {
  let { notAsked: t, notInStatistics: r, unusable: s, changedVersion: o } = e;
  return t > 0 || [r, s, o].some((i) => ve(i, n)) ? Fi(e) : {};
}
function Fi(e) {
  let { changedVersion: n, missing: t, notAsked: r, notInStatistics: s, unusable: o } = e;
  return {
    missing: t + r + s + o + n,
    notAsked: V,
    notInStatistics: V,
    unusable: V,
    changedVersion: V
  };
}
function bc(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/publish-skill.ts
function Di(e, n, t, r, s) {
  let o = ys(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: i, ability: a, discrepancies: { negative: l, tied: u, positive: c }, highNeedCount: d, n: f } = e, m = r || f > 0 && d === f || ve(d, t) || ve(f - d, t), h = [i, a].reduce((x, { counts: S }) => x.concat(kc(S)), []), p = [...h, l, u, c].some((x) => ve(x, t));
  if (h.some((x) => x === f && f > 0))
    return { withheld: "unanimous" };
  let g = p || m;
  if (g && !Ow(e, n, m, t, s))
    return V;
  let { changedVersion: y, incomplete: w, missing: b } = e;
  return v(v(E(v(v({}, e), r || ve(w, t) || ve(y, t) ? { incomplete: V, changedVersion: V, missing: b + w + y } : {}), {
    importance: xc(i, g, r, t),
    ability: xc(a, g, r, t)
  }), g ? { discrepancies: V } : {}), m ? { highNeed: V, highNeedCount: V, highNeedInterval: V } : {});
}
function xc(e, n, t, r) {
  return E(v(v({}, e), n ? { sd: V, median: V, counts: V, topTwo: V, bottomTwo: V } : {}), {
    notInStatistics: t || ve(e.notInStatistics, r) ? V : e.notInStatistics,
    unknown: kc(e.unknown).some((s) => ve(s, r)) ? V : e.unknown
  });
}
function kc(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Ow(e, n, t, r, s) {
  let o = [];
  n.importance.forEach((g, y) => n.ability.forEach((w, b) => {
    o.push({ name: `${y}/${b}`, importance: g, ability: w });
  }));
  let i = (g) => {
    let y = {};
    return o.forEach((w) => {
      y[w.name] = g(w);
    }), y;
  }, a = ({ counts: g }, y) => Array.from(y).reduce(
    (w, [b, x]) => {
      var S;
      return w + x * ((S = g[b]) != null ? S : 0);
    },
    0
  ), [l, u] = [Ie(n.importance), Le(n.ability)], c = ({ importance: g, ability: y }) => Number(l.includes(g) && u.includes(y)), d = [
    { factors: i(() => 1), equals: e.n },
    { factors: i(({ importance: g }) => g), equals: a(e.importance, n.importance) },
    { factors: i(({ ability: g }) => g), equals: a(e.ability, n.ability) },
    {
      factors: i(({ importance: g, ability: y }) => Math.sign(y - g)),
      equals: e.discrepancies.positive - e.discrepancies.negative
    },
    ...t ? [] : [{ factors: i(c), equals: e.highNeedCount }]
  ], f = (g) => Array.from(n[g]).filter(([y]) => {
    var w;
    return ((w = e[g].counts[y]) != null ? w : 0) > 0;
  }).map(([, y]) => i((w) => +(w[g] === y))), m = (g) => [["negative", -1], ["tied", 0], ["positive", 1]].filter(([y]) => ve(e.discrepancies[y], r) === g).map(([, y]) => i(
    ({ importance: w, ability: b }) => +(Math.sign(b - w) === y)
  )), h = [
    ...f("importance"),
    ...f("ability"),
    ...m(!0),
    ...t ? [i(c)] : []
  ], p = { counts: o.map(({ name: g }) => g), least: 0, sums: d };
  return Ls(p, h, r, s) && Rr(p, m(!1), r, s) < 0;
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function Sc(e) {
  var r;
  let n = Or(e), t = /* @__PURE__ */ new Map();
  for (let { column: s, name: o, question: i, row: a } of te(e)) {
    let l = a === null || a.visibleIf === null ? [] : [a.visibleIf], u = [...(r = n.get(i.name)) != null ? r : [], ...l];
    t.set(o, u.reduce(
      (c, d) => c.concat(Pe(d)),
      a === null && s === null && o !== i.name ? [i.name] : []
    ));
  }
  return new Map(Array.from(t, ([s, o]) => {
    let i = new Set(o);
    return i.forEach((a) => {
      var l;
      return ((l = t.get(a)) != null ? l : []).forEach((u) => i.add(u));
    }), [s, Array.from(i)];
  }));
}
function Rc(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { choices: r, name: s } of te(e))
    (r != null ? r : []).forEach(({ value: o, visibleIf: i }) => {
      var a;
      if (i !== null) {
        let l = Pe(i), u = (a = t.get(s)) != null ? a : /* @__PURE__ */ new Map();
        u.set(o, l.reduce((c, d) => {
          var f;
          return c.concat((f = n.get(d)) != null ? f : []);
        }, l)), t.set(s, u);
      }
    });
  return t;
}
function Pc(e, n, t, r, s, o) {
  let i = o <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (A(c) || s(u));
  }).map((u) => r[u]), a = i.some((u) => A(u) && u.withheld === "unanimous"), l = n === 0 || !ve(n, { minAnswers: 0, minCell: o }) && t - n >= o;
  return a || i.length > 0 && !l ? V : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function vc(e, n) {
  let { minCell: t } = n, r = q();
  e.forEach(({ counted: o, revision: i }) => {
    r[String(i)] = o;
  });
  let s = t <= 1 ? /* @__PURE__ */ new Set() : lt(r, t, !0);
  return e.map((o) => s === null || s.has(String(o.revision)) ? E(v({}, o), { counted: V }) : o);
}

// src/core/analysis/disclosure/publish-results.ts
function Ks(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), s = t === null || t.thresholds.minCell < n.minCell || n.minCell <= 1 ? null : t, o = Cw(e, n, s), i = /* @__PURE__ */ new Map(), a = s === null ? [] : [s.published, ...s.published.earlier === void 0 ? [] : [s.published.earlier]], l = s === null ? [] : qs(s);
  for (let c = 0; c < Nw; c++) {
    let d = Tc(e, n, o, r), f = /* @__PURE__ */ new Map(), m = at(d, 0);
    if ([
      ...a.map(({ questions: h }) => Uu(h, d.questions, n.minCell)),
      ...l.map((h) => Vu(h, m, n, o.ways)),
      zu(l, d).map((h) => ({ part: "skills", key: h }))
    ].forEach((h) => h.forEach((p) => {
      let g = Xe(p);
      f.set(r.has(g) ? Xe(E(v({}, p), { only: void 0 })) : g, We);
    })), _u(d, n, i).forEach((h) => f.set(Xe(h), V)), f.size === 0)
      return Ci(d, s);
    if (Array.from(f.keys()).every((h) => r.has(h))) {
      let h = new Map(Array.from(f, ([p, g]) => [ec(p), g]));
      if (Array.from(h.keys()).every((p) => r.has(p)))
        break;
      h.forEach((p, g) => f.set(g, p));
    }
    f.forEach((h, p) => {
      var g;
      return r.set(p, (g = r.get(p)) != null ? g : h);
    });
  }
  return Ci(Tc(e, n, o, { get: () => a.length === 0 ? V : We }), s);
}
var Nw = 8;
function Cw(e, n, t) {
  var f, m;
  let r = /* @__PURE__ */ new Map();
  for (let h of te(n)) {
    let p = e.questions[h.name];
    if (p !== void 0) {
      let g = wc(p, h, n);
      r.set(h.name, t === null ? g : gc(g, p, h, n, t));
    }
  }
  let s = Z(n), o = /* @__PURE__ */ new Map(), i = Fs();
  s !== null && Object.keys(e.skills).forEach((h) => {
    o.set(h, Di(e.skills[h], s, n, !1, i));
  });
  let a = Sc(n), l = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Set();
  for (let { kind: h, name: p, question: g, row: y } of te(n))
    y !== null && g.name === (s == null ? void 0 : s.grid.name) && l.set(y.value, [...(f = l.get(y.value)) != null ? f : [], ...(m = a.get(p)) != null ? m : []]), h === "number" && u.add(p);
  let c = s === null ? () => !0 : Hu(s, n, i), d = Rc(n, a);
  return { questions: r, skills: o, measured: s, leads: a, choiceLeads: d, skillLeads: l, numbers: u, isSpread: c, ways: i };
}
function Tc(e, n, t, r) {
  let s = q();
  t.questions.forEach((f, m) => {
    var p;
    let h = r.get(Xe({ part: "questions", key: m, only: "remainders" })) !== void 0;
    s[m] = (p = r.get(Xe({ part: "questions", key: m }))) != null ? p : A(f) ? f : v(v({}, f), h ? Fi(e.questions[m]) : {});
  });
  let { counted: o } = e, i = (f, m) => Pc(f, m, o, s, (h) => t.numbers.has(h), n.minCell);
  Mw(s, e, t, i);
  let a = new Map(Array.from(t.skills, ([f, m]) => {
    var y, w, b;
    let h = r.get(Xe({ part: "skills", key: f, only: "steps" })) !== void 0, p = i((y = t.skillLeads.get(f)) != null ? y : [], (b = (w = e.skills[f]) == null ? void 0 : w.n) != null ? b : 0), g = p != null ? p : r.get(Xe({ part: "skills", key: f }));
    return [f, g != null ? g : h && t.measured !== null ? Di(e.skills[f], t.measured, n, !0, t.ways) : m];
  })), { survey: l, population: u, excluded: c } = e, d = Iw(e, a, s, n);
  return E(v({
    survey: l,
    population: u,
    counted: o,
    excluded: c,
    questions: s
  }, d), {
    balance: nc(
      e.balance,
      (f, m, h) => Bi(s, n.measures[f], m, h)
    ),
    breakdowns: $w(e, d.skills, s, n, t, r),
    versions: r.get(Xe({ part: "versions", key: "" })) === void 0 ? vc(e.versions, n) : []
  });
}
function Mw(e, n, { choiceLeads: t, leads: r }, s) {
  var i, a, l, u, c;
  let o = !0;
  for (; o; ) {
    o = !1;
    for (let d of Object.keys(e)) {
      let { choices: f = {}, n: m = 0 } = (i = n.questions[d]) != null ? i : {}, h = e[d], p = Array.from(A(h) ? [] : (a = t.get(d)) != null ? a : []).map(([y, w]) => {
        var b, x;
        return [(x = (b = f[y]) == null ? void 0 : b.count) != null ? x : 0, w];
      }).map(([y, w]) => y === 0 ? null : s(w, y)), g = (c = (u = s((l = r.get(d)) != null ? l : [], m)) != null ? u : p.find((y) => y !== null)) != null ? c : null;
      g !== null && !(A(h) && h.withheld === g.withheld) && (e[d] = g, o = !0);
    }
  }
}
function $w(e, n, t, r, s, o) {
  let { measured: i } = s;
  return i === null ? [] : e.breakdowns.reduce((a, l) => {
    var f, m;
    let u = me(l), c = l.question === null ? null : (f = t[l.question]) != null ? f : null, d = (m = o.get(Xe({ part: "breakdowns", key: u }))) != null ? m : A(c) ? c : null;
    return [...a, d !== null ? oc(l, d) : sc(l, {
      totals: e.skills,
      published: n,
      question: c,
      withheldSkill: (h) => {
        var p;
        return (p = o.get(Xe({ part: "breakdowns", key: u, skill: h }))) != null ? p : null;
      },
      isNeedWithheld: (h) => o.get(Xe({ part: "breakdowns", key: u, skill: h, only: "need" })) !== void 0,
      isSpread: s.isSpread,
      measured: i,
      thresholds: r
    })];
  }, []);
}
function Iw(e, n, t, r) {
  var d, f, m, h, p, g, y, w, b, x, S, k;
  let s = Array.from(n.keys()), o = s.filter((R) => !A(n.get(R))), i = Ms(o.map((R) => {
    let { n: P, highNeedCount: T } = n.get(R);
    return E(v({}, Fw(e.skills[R])), {
      highNeed: P === 0 || A(T) ? null : { numerator: T, denominator: P }
    });
  })), a = (R) => {
    let { importance: P, ability: T } = n.get(R);
    return P.mean === null || T.mean === null ? null : { importance: P.mean, ability: T.mean };
  }, l = o.map(a), u = Ql(l.filter((R) => R !== null)), c = q();
  for (let R of s) {
    let P = n.get(R), T = o.indexOf(R), N = l[T];
    c[R] = A(P) ? P : E(v({}, P), {
      rankByMwds: (f = (d = i[T]) == null ? void 0 : d.rankByMwds) != null ? f : null,
      rankByRds: (h = (m = i[T]) == null ? void 0 : m.rankByRds) != null ? h : null,
      rankByHighNeed: (g = (p = i[T]) == null ? void 0 : p.rankByHighNeed) != null ? g : null,
      rankDifference: (w = (y = i[T]) == null ? void 0 : y.rankDifference) != null ? w : null,
      quadrant: N == null || u === null ? null : zl(N, u),
      canTeach: Bi(t, r.measures.canTeach, R, (x = (b = e.skills[R]) == null ? void 0 : b.canTeach) != null ? x : null),
      wantToLearn: Bi(t, r.measures.wantToLearn, R, (k = (S = e.skills[R]) == null ? void 0 : S.wantToLearn) != null ? k : null)
    });
  }
  return { skills: c, cross: u, agreement: Lw(c) };
}
function Bi(e, n, t, r) {
  let s = n === null ? void 0 : e[n], o = s === void 0 || A(s) ? s : s.choices[t];
  return r !== null && A(o) ? o : r;
}
function Lw(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    o !== void 0 && !A(o) && o.rankByMwds !== null && o.rankByRds !== null && o.rankByHighNeed !== null && (n.push(o.rankByMwds), t.push(o.rankByRds), r.push(o.rankByHighNeed));
  }), {
    mwdsRds: Ns(n, t),
    mwdsHighNeed: Ns(n, r),
    rdsHighNeed: Ns(t, r)
  };
}
function Fw(e) {
  let { n, importance: t, ability: r, discrepancies: s } = e, o = (i) => Object.keys(i.counts).reduce((a, l) => a + Number(l) * i.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (o(t) - o(r)) * o(t), denominator: n * n },
    rds: { numerator: 100 * (s.positive - s.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function ut(e, n) {
  return e === null || n === null ? e !== n : e.kind === "message" || n.kind === "message" ? e.kind !== n.kind || e.kind === "message" && n.kind === "message" && e.key !== n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() !== e.texts[t].trim();
  });
}
function jn(e, n) {
  return e === null || n === null ? !1 : e.kind === "message" || n.kind === "message" ? e.kind === "message" && n.kind === "message" && e.key === n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() === e.texts[t].trim();
  });
}

// src/core/survey/choice-changes.ts
function ct(e, n, t, r) {
  var d, f, m, h;
  let s = [], o = (p, g, y, ...w) => {
    s.push({ code: `${n}-${g}`, effect: y, element: e, item: p, parameters: w });
  }, i = Ac(t), a = Ac(r), l = t.filter(({ value: p }) => !a.has(p)), u = r.filter(({ value: p }) => !i.has(p));
  for (let p of l) {
    let g = u.find(({ text: y }) => jn(p.text, y));
    g ? (u.splice(u.indexOf(g), 1), o(p.value, "renamed", "lost", p.value, g.value)) : o(p.value, "removed", "lost");
  }
  u.forEach(({ value: p, isRetired: g }) => {
    g || o(p, "added", "incomplete");
  });
  for (let p of r) {
    let g = i.get(p.value);
    if (g !== void 0) {
      if (g.isRetired !== p.isRetired && o(p.value, p.isRetired ? "retired" : "returned", p.isRetired ? "none" : "incomplete"), ut(g.text, p.text)) {
        let y = t.find(({ value: w, text: b }) => w !== p.value && a.has(w) && jn(b, p.text));
        y && !jn(g.text, p.text) ? o(p.value, "swapped", "lost", p.value, y.value) : o(p.value, "text", "meaning");
      }
      ((f = (d = g.visibleIf) == null ? void 0 : d.source) != null ? f : "") !== ((h = (m = p.visibleIf) == null ? void 0 : m.source) != null ? h : "") && o(p.value, "condition", "incomplete");
    }
  }
  let c = (p) => p.map(({ value: g }) => g).filter((g) => i.has(g) && a.has(g)).join(" ");
  return c(t) !== c(r) && o(null, "order", "none"), s;
}
function Ac(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function ji(e, n) {
  let t = n.name, r = [], s = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && s(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [o, i] = [Ec(e), Ec(n)];
  if (o !== i) {
    let l = o === "choice" && i === "choices";
    return s(l ? "multiple" : "type", l ? "meaning" : "lost", Wt(e), Wt(n)), r;
  }
  Wt(e) !== Wt(n) && s("display", "none", Wt(e), Wt(n)), (ut(e.title, n.title) || ut(e.description, n.description)) && s("text", "meaning"), _i(e.visibleIf) !== _i(n.visibleIf) && s("condition", "incomplete");
  let a = (l) => _i(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && s(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), Oc(e) !== Oc(n) && s("limits", "meaning"), Nc(e) !== Nc(n) ? (s("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? Dw(e, n) : $c(e, n));
}
function Ec(e) {
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
function Wt(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function _i(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function Oc(e) {
  let { minSelectedChoices: n, maxSelectedChoices: t, min: r, max: s, isInteger: o, maxLength: i, isSelectToRank: a, isEachRowRequired: l } = e;
  return JSON.stringify([
    n != null ? n : null,
    t != null ? t : null,
    r != null ? r : null,
    s != null ? s : null,
    o != null ? o : !1,
    i != null ? i : null,
    a != null ? a : !1,
    l != null ? l : !1
  ]);
}
function Nc(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function Dw(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [s, o] = [e.minRateDescription, e.maxRateDescription];
  return jn(s, n.maxRateDescription) && jn(o, n.minRateDescription) && !jn(s, o) ? t("scale-reversed", "lost") : [...ut(s, n.minRateDescription) || ut(o, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...$c(e, n)];
}
function $c(e, n) {
  let t = ct(n.name, "choice", Cc(e), Cc(n));
  return "rows" in e && "rows" in n && t.push(...ct(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...ct(n.name, "column", Mc(e), Mc(n))), n.columns.forEach((r) => {
    let s = e.columns.find(({ name: o }) => o === r.name);
    t.push(...s ? ct(n.name, "choice", s.choices, r.choices) : []);
  })), t;
}
function Cc(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(rn(At(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function Mc(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var Mr = { current: null, earlier: /* @__PURE__ */ new Map() };
function Gt(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], s = [], o = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, a = new Map(J(e).map((l) => [l.name, l]));
  for (let l of J(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : i ? be(l).map(({ name: d }) => d) : _w(u, l, o);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && ji(u, l).some(({ effect: d }) => d === "meaning") && s.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: s };
}
var Bw = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function _w(e, n, t) {
  let r = ji(e, n), s = r.some(({ code: u }) => Bw.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), o = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, a] = [o("row"), o("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (o("choice").length > 0 || Ic(e.choices, n.choices, t, n));
  return be(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: f }) => f === (c == null ? void 0 : c.name)) : void 0;
    return s || l || u !== null && i.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (Ic(d.choices, c.choices, t, n) || jw(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function jw(e, n) {
  return ct("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function Ic(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let s = r === "radiogroup" || r === "dropdown", [o, i] = [e, n].map((a) => Ww(a, t, s));
  return o !== i && o !== "" && i !== "";
}
function Ww(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), s = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), o = (a = s[0]) != null ? a : NaN;
  return (t ? s.length === r.length && (o === 0 || o === 1) && s.every((l, u) => l === o + u) : s.length > r.length / 2) ? s.join(" ") : "";
}

// src/core/survey/map-questions.ts
function Js(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? E(v({}, r), { elements: r.elements.map(t) }) : n(r);
  return E(v({}, e), { pages: e.pages.map((r) => E(v({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var un = ["importance", "ability"], dt = ["1", "2", "3", "4", "5"];
function Fc(e) {
  let n = (t) => {
    let r = un.includes(t.name), s = t.choices.some((o) => Lc(o.value) && o.text !== null);
    return !r || s ? t : E(v({}, t), {
      choices: t.choices.map((o) => Lc(o.value) ? E(v({}, o), { text: { kind: "message", key: `localskills-scale-${t.name}-${o.value}` } }) : o)
    });
  };
  return Js(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? E(v({}, t), { columns: t.columns.map(n) }) : t);
}
function Lc(e) {
  return dt.includes(e);
}

// src/core/analysis/wilson-interval.ts
var Wi = 1.959963984540054;
function Sn(e, n, t = Wi) {
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
function Gi(e, n, t, r, s = null, o = Wi) {
  let [i, a] = [Sn(e, n, o), Sn(t, r, o)];
  if (i === null || a === null)
    return null;
  let [l, u] = [e / n, t / r], c = s === null ? 0 : Gw(s) * s.n / Math.sqrt(n * r), d = (f, m) => Math.sqrt(Math.max(0, f * f + m * m - 2 * c * f * m));
  return {
    low: Math.max(-1, l - u - d(l - i.low, a.high - u)),
    high: Math.min(1, l - u + d(i.high - l, u - a.low))
  };
}
function Gw({ n: e, before: n, now: t, both: r }) {
  let s = n * (e - n) * t * (e - t);
  return s === 0 ? 0 : (e * r - n * t) / Math.sqrt(s);
}
var qw = 40;
function Dc(e, n, t, r, s = null) {
  let [o, i] = [0, qw];
  for (let a = 0; a < 50; a++) {
    let l = (o + i) / 2, u = Gi(e, n, t, r, s, l);
    if (u === null)
      return 1;
    u.low > 0 || u.high < 0 ? o = l : i = l;
  }
  return Vw(o);
}
function Vw(e) {
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
function Bc(e) {
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
function Wc(e, n, t, r, s = null, o = null) {
  let i = Gt(r, n), a = [], l = Jw(), u = ({ survey: f, counted: m }) => ({ survey: f, counted: m }), c = Hw(e, n, t, r, i, a, l, o), d = zw(e, n, t, r, i, a, l, o);
  return {
    before: u(t),
    now: u(e),
    accountsInBoth: s === null ? null : Uw(s, [e, t], [n, r]),
    isPaired: o !== null && o.accounts > 0,
    comparisons: l.finish(),
    skills: c,
    questions: d,
    notCompared: a
  };
}
function Uw(e, n, t) {
  let r = Math.max(...t.map((o) => o.minCell)), s = (o) => o > 0 && o < r;
  return s(e) || n.some(({ counted: o }) => s(o - e)) ? V : e;
}
function Hw(e, n, t, r, s, o, i, a) {
  let l = Qw(n, r, s), u = [], c = qc(e.skills, t.skills);
  for (let p of c) {
    let [g, y] = [e.skills[p], t.skills[p]], w = Gc(g, y, l(p));
    w === null && _c(g) && _c(y) ? u.push({ id: p, now: g, before: y }) : o.push({ part: "skill", name: p, reason: w != null ? w : "no-answers" });
  }
  let d = (p) => Yw(
    u.map((g) => [g.before[p], g.now[p]])
  ), [f, m] = [d("rankByMwds"), d("rankByRds")], h = q();
  return u.forEach((p, g) => {
    var w, b, x;
    let y = (S) => {
      var k, R;
      return qi((k = S(p.before)) != null ? k : 0, (R = S(p.now)) != null ? R : 0);
    };
    h[p.id] = {
      n: y(({ n: S }) => S),
      importance: y(({ importance: S }) => S.mean),
      ability: y(({ ability: S }) => S.mean),
      gap: y(({ gap: S }) => S),
      mwds: y(({ mwds: S }) => S),
      rds: y(({ rds: S }) => S),
      highNeed: i.share(
        p.before.highNeedCount,
        p.before.n,
        p.now.highNeedCount,
        p.now.n,
        (w = a == null ? void 0 : a.highNeed(p.id)) != null ? w : null
      ),
      rankByMwds: (b = f[g]) != null ? b : null,
      rankByRds: (x = m[g]) != null ? x : null
    };
  }), h;
}
function Qw(e, n, { changedParameters: t }) {
  let [r, s] = [Z(e), Z(n)], o = (a) => Array.from(a.keys()).join(" "), i = r !== null && s !== null && r.grid.name === s.grid.name && o(r.importance) === o(s.importance) && o(r.ability) === o(s.ability);
  return (a) => !i || un.some((l) => t.has(Cn(r.grid.name, a, l)));
}
function _c(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function zw(e, n, t, r, s, o, i, a) {
  var c;
  let l = q(), u = new Map([...te(r), ...te(n)].map(
    (d) => [d.name, d]
  ));
  for (let d of qc(e.questions, t.questions)) {
    let [f, m] = [e.questions[d], t.questions[d]], h = Gc(f, m, s.changedParameters.has(d));
    ((c = u.get(d)) == null ? void 0 : c.kind) !== "text" && (h === null && jc(f) && jc(m) ? l[d] = Kw(d, m, f, i, a) : o.push({ part: "question", name: d, reason: h != null ? h : "no-answers" }));
  }
  return l;
}
function jc(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function Kw(e, n, t, r, s) {
  var d;
  let o = q(), [i, a] = [Object.keys(t.choices), Object.keys(n.choices)];
  for (let f of i.filter((m) => a.includes(m))) {
    let [m, h] = [t.choices[f], n.choices[f]];
    o[f] = m === void 0 || h === void 0 || A(m) || A(h) ? V : r.share(h.count, n.n, m.count, t.n, (d = s == null ? void 0 : s.choice(e, f)) != null ? d : null);
  }
  let l = [n, t].map(({ summary: f }) => f === void 0 || A(f) ? null : f.mean), [u = null, c = null] = l;
  return v({
    n: qi(n.n, t.n),
    choices: o,
    onlyBefore: a.filter((f) => !i.includes(f)),
    onlyNow: i.filter((f) => !a.includes(f))
  }, n.summary === void 0 || t.summary === void 0 ? {} : { mean: u === null || c === null ? V : qi(u, c) });
}
function Gc(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : A(e) || A(n) ? "withheld" : null;
}
function qi(e, n) {
  return { before: e, now: n, difference: n - e };
}
function Jw() {
  let e = [];
  return {
    share(n, t, r, s, o) {
      if (A(n) || A(r))
        return A(r) ? r : n;
      let i = Gi(r, s, n, t, o);
      if (i === null)
        return V;
      let a = {
        before: n / t,
        now: r / s,
        // One division, so that equal shares have no difference.
        difference: (r * t - n * s) / (s * t),
        countBefore: n,
        countNow: r,
        interval: i,
        isClear: !1
      };
      return e.push({ change: a, p: Dc(r, s, n, t, o) }), a;
    },
    finish() {
      return Bc(e.map(({ p: n }) => n)).forEach((n, t) => {
        e[t].change.isClear = n;
      }), e.length;
    }
  };
}
function Yw(e) {
  let n = e.filter((o) => o[0] !== null && o[1] !== null), t = (o) => Cs(n.map((i) => i[o]), (i, a) => i - a), [r, s] = [t(0), t(1)];
  return e.map((o) => {
    let i = n.indexOf(o);
    return i < 0 ? null : {
      before: o[0],
      now: o[1],
      places: r[i] - s[i]
    };
  });
}
function qc(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function mt(e) {
  var n;
  return Ks(e.results, e.survey, (n = e.last) != null ? n : null);
}
function Ys({ previous: e = null, survey: n }, t) {
  var r;
  return e === null ? null : Wc(t, n, e.published, e.survey, e.accountsInBoth, (r = e.pairs) != null ? r : null);
}

// src/core/report/results-data.ts
function Hc(e, n) {
  return {
    title: e,
    get text() {
      return Lt(n());
    }
  };
}
var Vc = 5e4, Xs = 1e3, Uc = 100, Vi = 18e5;
function Xw(e, n = mt(e), t = Ys(e, n)) {
  let { titles: r } = e, s = r.resultsData(n.survey), o = Zw(e), i = nx(n, e), { excluded: a, breakdowns: l } = n, u = i.length === 0 ? {} : { excludedMore: {
    count: a.length,
    reasons: Es(In(a)),
    pages: i.map(({ title: p }) => p)
  } }, c = (p, g = n.earlier) => {
    var y, w;
    return Lt(E(v(v(v(v(E(v(E(v({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: a.slice(0, Xs)
    }), u), {
      questions: sx(n.questions, rx),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: p,
      versions: n.versions
    }), g === void 0 ? {} : { earlier: g }), n.trails === void 0 ? {} : { trails: n.trails }), n.ratingTrail === void 0 ? {} : { ratingTrail: n.ratingTrail }), t === null ? {} : { change: t }), {
      answers: (w = (y = e.counted.named) == null ? void 0 : y.map((b) => ex(b, e.home))) != null ? w : { count: e.counted.count, revisions: o.map(({ title: b }) => b) }
    }));
  }, d = c(l);
  if (rt(d) <= Vi)
    return [...o, { title: s, text: d }, ...i];
  let f = tx(l, e), m = l.map(({ by: p, question: g, isPartition: y, ungrouped: w, withheld: b }, x) => E(v({
    by: p,
    question: g,
    isPartition: y
  }, b === void 0 ? {} : { withheld: b }), {
    ungrouped: w,
    pages: f.filter((S) => S.breakdown === x).map(({ title: S }) => S)
  })), h = c(m);
  return [
    ...o,
    // What is kept for whoever reads it goes before what the next release has to be put beside.
    { title: s, text: rt(h) <= Vi || n.earlier === void 0 ? h : c(m, E(v({}, n.earlier), { breakdowns: [] })) },
    ...i,
    ...f.map(({ title: p, text: g }) => ({ title: p, text: g }))
  ];
}
function Qc(e, n = mt(e)) {
  var r, s;
  let t = e.titles.resultsData(n.survey);
  return (s = (r = Xw(e, n).find((o) => o.title === t)) == null ? void 0 : r.text) != null ? s : "";
}
function Zw({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: s, revisions: o }) => {
    for (let i = 0; i < o.length; i += Vc)
      r.push(Hc(n.resultsPart(e.id, "revisions", r.length + 1), () => ({
        survey: e.id,
        community: s,
        revisions: Array.from(o.slice(i, i + Vc))
      })));
  }), r;
}
function ex({ user: e, page: n, revision: t, timestamp: r, community: s }, o) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return o === void 0 || s === o ? i : E(v({}, i), { community: s != null ? s : null });
}
function nx({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let s = Xs; s < n.length; s += Xs)
    r.push(Hc(
      t.resultsPart(e, "excluded", r.length + 1),
      () => ({ survey: e, excluded: n.slice(s, s + Xs) })
    ));
  return r;
}
function tx(e, { survey: n, titles: t }) {
  let r = [];
  return e.forEach(({ by: s, question: o, groups: i }, a) => {
    let [l, u] = [{}, 0], c = () => {
      r.push({
        breakdown: a,
        title: t.resultsPart(n.id, "groups", r.length + 1),
        text: Lt({ survey: n.id, by: s, question: o, groups: l })
      }), [l, u] = [{}, 0];
    };
    Object.keys(i).forEach((d) => {
      let f = i[d], h = rt(Lt(f)) + 2 * Lt(f).split(`
`).length;
      u > 0 && u + h > Vi && c(), l[d] = f, u += h;
    }), u > 0 && c();
  }), r;
}
function rx(e) {
  if (A(e) || A(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= Uc)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, s = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), o = new Set(s.slice(0, Uc)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => o.has(a)).forEach((a) => {
    i[a] = r(a);
  }), E(v({}, e), { unknown: i });
}
function sx(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}

// src/core/report/balance-table.ts
var zc = 150, ox = ["wantToLearn", "canTeach", "seeks", "offers"], ix = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function Kc(e) {
  var x, S;
  let { markup: n, results: t, survey: r } = e, s = Object.keys(t.balance), o = ox.filter((k) => s.some((R) => {
    var P;
    return ((P = t.balance[R]) == null ? void 0 : P[k]) !== null;
  })), i = s.filter((k) => o.some((R) => {
    var P, T;
    return ((P = t.balance[k]) == null ? void 0 : P[R]) !== 0 && ((T = t.balance[k]) == null ? void 0 : T[R]) !== null;
  }));
  if (o.length < 2 || i.length === 0)
    return [];
  let a = o.includes("wantToLearn") && o.includes("canTeach"), l = (k) => Math.max(1, ...i.map((R) => {
    var P;
    return Jc((P = t.balance[R]) == null ? void 0 : P[k], 0);
  })), u = {
    survey: Math.max(l("wantToLearn"), l("canTeach")),
    exchange: Math.max(l("seeks"), l("offers"))
  }, c = (k, R) => {
    var N, I;
    let P = (I = (N = t.balance[k]) == null ? void 0 : N[R]) != null ? I : null, T = R === "wantToLearn" || R === "canTeach";
    return A(P) ? ae(n) : P === null ? Y(n.say("localskills-results-not-asked"), null) : Y(sn(
      T || P === 0 ? n.number(P) : $t(k, R === "seeks" ? "seek" : "offer", n.number(P), e),
      P / u[T ? "survey" : "exchange"],
      R === "wantToLearn" || R === "seeks" ? "demand" : "supply"
    ), P);
  }, d = (k) => {
    let R = k === "wantToLearn" || k === "canTeach" ? r.measures[k] : null, P = R === null ? void 0 : t.questions[R];
    return P === void 0 || A(P) ? null : P.n;
  }, f = [
    ...o.map((k) => [ix[k], k === "wantToLearn" || k === "canTeach" ? "people" : "exchange", d(k)]),
    ...a ? [["lacking", "lacking", null]] : []
  ], m = f.map(([k]) => z({ text: n.messages.text(`localskills-results-column-${k}`) })), [h, p] = [d("wantToLearn"), d("canTeach")], g = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    ee(n.say("localskills-results-column-skill")),
    ...f.map(([k, , R]) => ee(n.say(`localskills-results-column-${k}`) + (R === null ? "" : `<br /><span class="ext-localSkills-detail">${n.say("localskills-results-of-people", R)}</span>`), "number"))
  ];
  for (let k of ax(t.balance, i).slice(0, zc)) {
    let R = (S = (x = t.balance[k]) == null ? void 0 : x.surveyDifference) != null ? S : null;
    g.push("|-", `! scope="row" | ${$t(k, "offer", e.skillName(k), e)}`, ...Je([
      ...o.map((P) => c(k, P)),
      ...a ? [A(R) ? ae(n) : Y(R === null ? "" : n.signed(R), R)] : []
    ], m));
  }
  let y = i.some((k) => $t(k, "offer", "", e) !== ""), w = s.length - i.length, b = i.length - zc;
  return [
    de("balance", n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}${h === null || p === null ? "" : ` ${n.say("localskills-results-balance-bases", h, p)}`}${y ? ` ${n.say("localskills-results-balance-links")}` : ""}</p>`,
    $n(f.map(([k, R]) => [n.say(`localskills-results-column-${k}`), R]), n),
    ce(
      z({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      g
    ),
    ...w > 0 ? [`<p>${n.say("localskills-results-balance-silent", w)}</p>`] : [],
    ...b > 0 ? [`<p>${n.say("localskills-results-more-rows", b)}</p>`] : []
  ];
}
function ax(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: s = null, exchangeDifference: o = null, wantToLearn: i = null } = (a = e[r]) != null ? a : {};
    return [s, o, i].map((l) => Jc(l, -1 / 0));
  };
  return n.slice().sort((r, s) => {
    let [o, i] = [t(r), t(s)], a = o.findIndex((l, u) => l !== i[u]);
    return a === -1 ? r < s ? -1 : 1 : i[a] - o[a];
  });
}
function Jc(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var Ui = 4e3, lx = 50, Hi = {
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
}, $r = /[ \t\n\r]*/y, Qi = /[a-z_]\w*/iy, ux = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, cx = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, dx = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, mx = /\{([^{}]*)\}/y, fx = /\w+|[^]/y, px = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, gx = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function Zs(e) {
  let n = 0, t = 0, r = null;
  function s(w, b = W(i()), x = n) {
    return r = r != null ? r : { code: `condition-${w}`, position: x, parameters: [x + 1, b] }, null;
  }
  function o(w) {
    w.lastIndex = n;
    let b = w.exec(e);
    return n += b ? b[0].length : 0, b;
  }
  function i() {
    let w = n, b = o(fx);
    return n = w, b ? b[0] : "";
  }
  function a(w) {
    o($r);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function l(w) {
    var x;
    let b = u();
    for (; b !== null; ) {
      o($r);
      let S = n, k = (x = o(ux)) != null ? x : o(Qi), R = k === null ? "" : k[0].toLowerCase(), P = Object.prototype.hasOwnProperty.call(Hi, R), [T, N] = P ? Hi[R] : [0, "or"];
      if (T < w)
        return n = S, k === null || P ? b : s("operator");
      let I = l(T + 1);
      b = I && { kind: "binary", operator: N, left: b, right: I };
    }
    return null;
  }
  function u() {
    o($r), t++;
    let w = t > lx ? s("too-deep") : c();
    return t--, w;
  }
  function c() {
    var k;
    let w = n;
    if (a("(")) {
      let R = l(1);
      return R && (a(")") ? R : s("parenthesis", "(", w));
    }
    if (a("!"))
      return d("not", u());
    if (a("["))
      return p(w);
    let b = o(Qi);
    if (b === null)
      return f((k = m()) != null ? k : h());
    let x = b[0].toLowerCase();
    if (e[n] === "(")
      return n++, b[0] === "iif" ? g() : s("function", b[0], w);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return f({ kind: "value", value: x === "true" });
    let S = Object.prototype.hasOwnProperty.call(Hi, x);
    return s(S ? "operand" : x === "not" ? "not" : "word", b[0], w);
  }
  function d(w, b) {
    return b && { kind: "unary", operator: w, operand: b };
  }
  function f(w) {
    o($r);
    let b = n, x = w && o(Qi), S = x ? x[0].toLowerCase() : "";
    return S === "empty" || S === "notempty" ? d(S, w) : (n = b, w);
  }
  function m() {
    let w = o(cx);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = o(dx);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let w = n, b = o(mx);
    if (b === null) {
      let S = i();
      return s(S === "{" ? "brace" : S === '"' || S === "'" ? "text" : "operand");
    }
    let x = b[1];
    return gx.test(x) ? s("context", W(b[0]), w) : px.test(x) ? { kind: "answer", parameter: x } : s("answer", W(b[0]), w);
  }
  function p(w) {
    let b = [];
    if (a("]"))
      return { kind: "value", value: b };
    do {
      o($r);
      let x = m();
      if (x === null)
        return s("list-item");
      b.push(x.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: b } : s("list", "[", w);
  }
  function g() {
    let w = n - 4, b = l(1), x = b && (a(",") ? l(1) : s("iif", "iif", w)), S = x && (a(",") ? l(1) : s("iif", "iif", w));
    return b && x && S && (a(")") ? { kind: "iif", operands: [b, x, S] } : s("iif", "iif", w));
  }
  e.length > Ui ? (n = Ui, s("too-long", Ui)) : e.trim() === "" && s("blank");
  let y = r ? null : l(1);
  return y !== null && n < e.length && s("rest"), r != null ? r : { source: e, expression: y };
}

// src/core/survey/property-reader.ts
var hx = { pages: 100, elements: 200, columns: 30, rows: 300 }, yx = 1e3;
function Yc(e) {
  let n = (s, o, ...i) => {
    e.push({ path: s, code: o, parameters: i });
  }, t = (s, o, i, a, l, ...u) => {
    let c = F(s, i);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(K(o, i), a, W(c), ...u), null);
  }, r = (s, o, i, a, l) => {
    let u = F(s, i);
    return l(u) ? u : (u !== void 0 && n(K(o, i), a), null);
  };
  return {
    fault: n,
    string: t,
    text(s, o, i) {
      let a = F(s, i), l = xs(a);
      return l === null && a !== void 0 && n(K(o, i), "expected-text"), l;
    },
    word(s, o, i, a) {
      var u;
      return (u = t(s, o, i, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (s, o, i) => t(s, o, i, "bad-id", (a) => se.test(a)),
    count(s, o, i) {
      let a = r(s, o, i, "expected-whole-number", Ir);
      return a !== null && a < 0 ? (n(K(o, i), "too-small", a, 0), null) : a;
    },
    list(s, o, i) {
      var u, c;
      let a = (u = r(s, o, i, "expected-list", Array.isArray)) != null ? u : [], l = (c = hx[i]) != null ? c : yx;
      return a.length > l && n(K(o, i), "too-many-items", l), a.slice(0, l);
    },
    object: (s, o, i) => {
      var a;
      return (a = r(s, o, i, "expected-object", G)) != null ? a : {};
    },
    condition(s, o, i) {
      let a = t(s, o, i, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : Zs(a);
      return l !== null && "code" in l ? (n(K(o, i), l.code, ...l.parameters), null) : l;
    }
  };
}
function Xc(e) {
  return Ee.test(e);
}
function Ir(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Wn = 20;
function gn(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = K(n, t);
  return r.list(e, n, t).forEach((i, a) => {
    let l = K(o, a), u = G(i) ? i : {}, c = G(i) ? F(i, "value") : i, d = Ki(c) ? String(c) : "";
    se.test(d) ? s.has(d) ? r.fault(l, "code-taken", d) : s.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: F(u, "retired") === !0
    }) : r.fault(l, "bad-id", W(c));
  }), s.size === 0 ? (r.fault(o, "empty-list"), null) : Array.from(s.values());
}
function Ze(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function zi(e, n, t, r) {
  let s = (o, i, a, l) => {
    var c;
    let u = F(e, i) === void 0 ? a : i;
    return F(e, u) !== !0 ? null : r.some(({ value: d }) => d === o) ? (t.fault(K(n, u), "special-code-taken", o), null) : Ze(o, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${o}` });
  };
  return {
    other: s(nt, "showOtherItem", "hasOther", "otherText"),
    none: s(hr, "showNoneItem", "hasNone", "noneText"),
    refused: s(yr, "showRefuseItem", "", "refuseText"),
    dontKnow: s(br, "showDontKnowItem", "", "dontKnowText")
  };
}
function Zc(e, n, t) {
  if (F(e, "rateValues") !== void 0)
    return gn(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = F(e, l);
    return Ir(c) ? c : (c !== void 0 && t.fault(K(n, l), "expected-whole-number"), u);
  }, [s, o, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (o <= s || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", s, o, i), null;
  let a = [];
  for (let l = s; l <= o && a.length < Wn; l += i)
    a.push(Ze(String(l), null));
  return s + Wn * i <= o && t.fault(`${n}.rateMax`, "too-many-steps", Wn), a;
}
function ed(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((s, o) => {
    let i = K(`${n}.columns`, o), a = G(s) ? F(s, "name") : void 0;
    if (!G(s) || typeof a != "string" || !se.test(a)) {
      t.fault(`${i}.name`, "bad-id", W(a));
      return;
    }
    if (r.has(a)) {
      t.fault(`${i}.name`, "name-taken", a);
      return;
    }
    let l = gn(s, i, "choices", t);
    l !== null && r.set(a, { name: a, title: t.text(s, i, "title"), choices: l });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function Ki(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var bx = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function Lr(e) {
  return bx.test(e);
}
function Fr(e, { by: n, question: t }, r) {
  var d, f;
  let { markup: s, survey: o, texts: i, codeNames: a } = r;
  if (n === "language") {
    let m = a.language(e);
    return m !== null ? z({ text: m }) : Ee.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : z({ text: e });
  }
  if (n === "community")
    return wx(e, r);
  let l = J(o).find(({ name: m }) => m === t), u = l === void 0 ? null : (f = (d = be(l)[0]) == null ? void 0 : d.choices) != null ? f : null, c = u === null ? void 0 : u.find(({ value: m }) => m === e);
  return s.label(Mn(c != null ? c : Ze(e, null), l, i, a));
}
function wx(e, { codeNames: n }) {
  var t;
  return `<bdi>${z({ text: (t = n.wiki(e)) != null ? t : e })}</bdi>`;
}
function nd({ by: e, question: n }, { markup: t, survey: r, texts: s }) {
  let o = J(r).find(({ name: a }) => a === n);
  if (o !== void 0) {
    let a = Te(o, s);
    return { text: a.text, wikitext: t.label(a) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/parameter-title.ts
function qt({ question: e, row: n, column: t }, r) {
  return [
    Te(e, r).text,
    ...n === null ? [] : [Fe(n, r).text],
    ...t === null ? [] : [Te(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var td = 6, xx = 10, kx = ["new", "gone", "changed", "withheld", "no-answers"], Ji = [
  ["gap", "gap"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["high-need", "high-need"],
  ["rank-mwds", "rank"],
  ["n", "n"]
];
function sd(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: s, before: o, comparisons: i, isPaired: a, now: l } = n, u = s === null || A(s) || s === 0 ? t.say("localskills-results-change-others") : `${t.say("localskills-results-change-both", s)} ${t.say(`localskills-results-change-${a ? "paired" : "unpaired"}`)}`;
  return [
    de("change", t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: Oe(r.titles.results(o.survey), Yi(e)) },
      o.counted,
      l.counted
    )} ${u}</p>`,
    ...i < 2 ? [] : [`<p>${t.say(
      "localskills-results-change-many",
      i,
      Math.max(1, Math.round(i / 20)),
      { wikitext: ze(t.say("localskills-results-clear"), "clear", t) }
    )}</p>`],
    ...Sx(n, e),
    ...Rx(n, e),
    ...Px(n, e)
  ];
}
function ft({ difference: e }) {
  return e;
}
function Yi({ markup: e, report: { previous: n = null }, change: t, texts: r }) {
  var s;
  return n === null ? `<bdi>${z({ text: (s = t == null ? void 0 : t.before.survey) != null ? s : "" })}</bdi>` : e.label(Te({ name: n.survey.id, title: n.survey.title }, r));
}
function od(e) {
  let { change: n, markup: t } = e;
  if (n === null || n.before.counted === 0 || n.comparisons === 0)
    return [];
  let [r] = id(n, e), s = { wikitext: Ke("change", t.say("localskills-results-change")) };
  return [r === void 0 ? t.say("localskills-results-change-lead-none", { wikitext: Yi(e) }, s) : t.say("localskills-results-change-lead", { wikitext: Yi(e) }, { wikitext: r.about }, s)];
}
function id({ skills: e, questions: n }, t) {
  var l, u;
  let { markup: r, survey: s, texts: o, codeNames: i } = t, a = [];
  Object.keys(e).forEach((c) => {
    var f;
    let d = (f = e[c]) == null ? void 0 : f.highNeed;
    if (d !== void 0 && !A(d) && d.isClear) {
      let m = { wikitext: `<strong>${t.skillName(c)}</strong>` };
      a.push({
        name: c,
        change: d,
        about: r.say("localskills-results-change-need", m, ...rd(d, t))
      });
    }
  });
  for (let c of te(s)) {
    let d = (u = (l = n[c.name]) == null ? void 0 : l.choices) != null ? u : {};
    Object.keys(d).forEach((f) => {
      var h, p;
      let m = d[f];
      if (m !== void 0 && !A(m) && m.isClear) {
        let g = (p = (h = c.choices) == null ? void 0 : h.find(({ value: w }) => w === f)) != null ? p : Ze(f, null), y = Mn(g, c.question, o, i);
        a.push({ name: `${c.name} ${f}`, change: m, about: r.say(
          "localskills-results-change-choice",
          { wikitext: z({ text: qt(c, o) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...rd(m, t)
        ) });
      }
    });
  }
  return a.sort((c, d) => Math.abs(ft(d.change)) - Math.abs(ft(c.change)) || (c.name < d.name ? -1 : 1)), a;
}
function Sx(e, n) {
  let { markup: t } = n, r = id(e, n), s = r.length - td;
  return r.length === 0 ? [`<p>${t.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...r.slice(0, td).map(({ about: o }) => `<li>${o}</li>`),
    "</ul>",
    ...s > 0 ? [`<p>${t.say("localskills-results-change-more", s)}</p>`] : []
  ];
}
function rd({ before: e, now: n, difference: t, interval: r }, { markup: s }) {
  let o = s.say(
    "localskills-results-change-range",
    { wikitext: s.signed(r.low * 100) },
    { wikitext: s.signed(r.high * 100) },
    { wikitext: s.signed(t * 100) }
  );
  return [s.percent(e), s.percent(n), o].map((i) => ({ wikitext: i }));
}
function Rx({ skills: e }, n) {
  let { markup: t } = n, r = (d) => e[d], s = (d) => ft(r(d).gap), o = Object.keys(e).sort((d, f) => s(f) - s(d) || (d < f ? -1 : 1));
  if (o.length === 0)
    return [];
  let i = o.map(s), a = i.every((d) => d < 0) ? "-fell" : i.every((d) => d > 0) ? "-rose" : "", l = Ji.map(([d]) => z({ text: t.messages.text(`localskills-results-column-${d}`) })), u = [
    `|+ ${t.say(`localskills-results-change-caption${a}`)}`,
    "|-",
    ee(t.say("localskills-results-column-skill")),
    ...Ji.map(([d]) => ee(t.say(`localskills-results-column-${d}`), "number"))
  ], c = (d, f) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: d }, { wikitext: f })}</span>`;
  for (let d of o) {
    let { gap: f, importance: m, ability: h, highNeed: p, rankByMwds: g, n: y } = r(d), w = (b) => Y(
      t.signed(ft(b), 2) + c(t.number(b.before, 2), t.number(b.now, 2)),
      ft(b)
    );
    u.push(
      "|-",
      `! scope="row" | ${n.skillName(d)}`,
      ...Je([
        w(f),
        w(m),
        w(h),
        A(p) ? ae(t) : Y(
          `${t.signed(ft(p) * 100)}${c(t.percent(p.before), t.percent(p.now))}${p.isClear ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
          ft(p)
        ),
        g === null ? Y("", null) : Y(
          t.say("localskills-results-from-to", { wikitext: t.number(g.before) }, { wikitext: t.number(g.now) }),
          g.now
        ),
        Y(t.say("localskills-results-from-to", { wikitext: t.number(y.before) }, { wikitext: t.number(y.now) }), y.now)
      ], l)
    );
  }
  return [
    $n(Ji.map(([d, f]) => [t.say(`localskills-results-column-${d}`), f]), t),
    ce(
      z({ text: t.messages.text("localskills-results-change") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      u
    )
  ];
}
function Px({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: s } = n, o = new Map(te(r).map((a) => [a.name, a])), i = [];
  for (let a of kx) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = o.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${z({ text: c })}</code>` : z({ text: qt(d, s) });
    });
    l.length > 0 && i.push(t.say(`localskills-results-not-compared-${a}`, Ge(l, t, xx)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/headline.ts
function ld(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, s = [];
  for (let d of Object.keys(e.skills)) {
    let f = en(e, d);
    f !== null && !A(f.highNeedCount) && f.highNeedCount > 0 && s.push({ skill: d, count: f.highNeedCount, of: f.n });
  }
  let o = (d) => {
    var f, m;
    return (m = (f = en(e, d)) == null ? void 0 : f.rankByMwds) != null ? m : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => ud(e.skills[d])).sort((d, f) => o(d) - o(f) || re(d, f)), a = ad(e, r), l = ad(e, t), u = l === null || a === null ? [] : Zi(e).filter((d) => {
    var h, p;
    let [f, m] = [eo(e, r, d), eo(e, t, d)];
    return (A(f) || A(m)) && (A(f) || f === 0) && (A(m) || (m != null ? m : 0) > 0) && ((p = (h = e.balance[d]) == null ? void 0 : h.offers) != null ? p : 0) === 0;
  }), c = (l != null ? l : []).filter(({ skill: d }) => {
    var f, m;
    return eo(e, r, d) === 0 && ((m = (f = e.balance[d]) == null ? void 0 : f.offers) != null ? m : 0) === 0;
  });
  return {
    needs: Xi(s),
    assets: Xi(a != null ? a : []),
    unmet: l === null || a === null ? null : Xi(c),
    hiddenNeeds: i,
    hiddenAssets: r === null ? [] : Zi(e).filter((d) => A(eo(e, r, d))),
    maybeUnmet: u
  };
}
function ud(e) {
  return e !== void 0 && (A(e) || A(e.highNeedCount));
}
function en(e, n) {
  let t = e.skills[n];
  return t === void 0 || A(t) ? null : t;
}
function eo(e, n, t) {
  var o;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || A(r))
    return r != null ? r : null;
  let s = r.choices[t];
  return A(s) ? s : (o = s == null ? void 0 : s.count) != null ? o : null;
}
function ad(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || A(t))
    return null;
  let r = Zi(e);
  return Object.keys(t.choices).filter((s) => r.includes(s)).map((s) => {
    let o = t.choices[s];
    return { skill: s, count: o === void 0 || A(o) ? 0 : o.count, of: t.n };
  }).filter(({ count: s }) => s > 0);
}
function Zi({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function Xi(e) {
  return e.slice().sort((n, t) => Ft(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var Vt = 5;
function dd(e) {
  let { markup: n, results: t, survey: r } = e, { needs: s, assets: o, unmet: i, hiddenNeeds: a, hiddenAssets: l, maybeUnmet: u } = ld(t, r), c = (y, ...w) => (b) => n.say(
    y,
    Tx(b, e),
    b.count,
    b.of,
    { wikitext: vx(b, e) },
    ...w
  ), d = (y, { skill: w }) => {
    let b = n.say("localskills-results-see-exchange"), x = $t(w, "offer", b, e);
    return x === b ? y : `${y} ${x}`;
  }, f = (y) => h === 0 ? c("localskills-results-unmet-skill")(y) : c("localskills-results-unmet-skill-of", h)(y), m = r.measures.canTeach === null ? void 0 : t.questions[r.measures.canTeach], h = m === void 0 || A(m) ? 0 : m.n, p = [];
  Object.keys(t.skills).length > 0 && p.push(...ea("needs", s.map(c("localskills-results-need")), e, a)), o.length + l.length > 0 && p.push(...ea("assets", o.map(c("localskills-results-asset")), e, l)), i !== null && p.push(...ea("unmet", i.map((y) => d(f(y), y)), e, u));
  let g = [...od(e), ...Ax(e), ...Ex(e)];
  return [
    ...p.length === 0 ? [] : [
      '<div class="ext-localSkills-findings">',
      ...p,
      "</div>",
      `<p class="ext-localSkills-quiet">${n.say(
        "localskills-results-findings-note",
        { wikitext: ze(n.say("localskills-results-term-interval"), "interval", n) }
      )}</p>`
    ],
    ...g.length === 0 ? [] : ["<ul>", ...g.map((y) => `<li>${y}</li>`), "</ul>"]
  ];
}
function vx({ count: e, of: n }, { markup: t }) {
  var o;
  let { low: r, high: s } = (o = Sn(e, n)) != null ? o : { low: 0, high: 1 };
  return t.say(
    "localskills-results-share-interval",
    { wikitext: t.percent(e / n) },
    { wikitext: t.number(Qe(r, 0, 2)) },
    { wikitext: t.percent(s) }
  );
}
function ea(e, n, t, r = []) {
  let { markup: s } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${s.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((o) => `<li>${o}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${s.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${s.say(
      `localskills-results-${e}-hidden`,
      r.length,
      Ge(r.map(t.skillName), s, Vt)
    )}</p>`],
    "</div>"
  ];
}
function Tx({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function Ax(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((o) => na(t, o) !== null), s = r.filter((o) => na(t, o) === "concentrate-here").sort((o, i) => cd(t, i) - cd(t, o) || (o < i ? -1 : 1));
  return r.length < 4 || s.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    s.length,
    r.length,
    Ge(s.map(e.skillName), n, Vt),
    { wikitext: Ke("plot", n.say("localskills-results-plot")) }
  )];
}
function Ex(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => no(t, i) !== null);
  if (r.length < 2 * Vt)
    return [];
  let s = (i) => {
    var a, l;
    return (l = ((a = no(t, i)) != null ? a : [])[0]) != null ? l : 1 / 0;
  }, o = r.filter((i) => {
    var a;
    return na(t, i) === "concentrate-here" && ((a = no(t, i)) != null ? a : []).every((l) => l <= Vt);
  }).sort((i, a) => s(i) - s(a) || (i < a ? -1 : 1));
  return [o.length === 0 ? n.say("localskills-results-agreed-none", Vt) : n.say("localskills-results-agreed", Vt, Ge(o.map(e.skillName), n), o.length)];
}
function no(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null, rankByHighNeed: s = null } = (o = en(e, n)) != null ? o : {};
  return t === null || r === null || s === null ? null : [t, r, s];
}
function na(e, n) {
  var t, r;
  return (r = (t = en(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function cd(e, n) {
  var t, r;
  return (r = (t = en(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
var Ox = 5;
function md({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: s } = n.agreement, o = [t, r, s].filter((c) => c !== null);
  if (o.length === 0)
    return [];
  let i = o.reduce((c, d) => c + d, 0) / o.length, l = Object.keys(n.skills).filter((c) => no(n, c) !== null).length < Ox ? "few" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", u = (c) => ({ wikitext: c === null ? "\u2013" : e.number(c, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${l}`)} ${e.say("localskills-results-agreement-advice")} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: ze(e.say("localskills-results-term-tau"), "tau", e) },
    u(t),
    u(r),
    u(s)
  )}</p>`];
}

// src/core/report/skills-table.ts
var to = [
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
function fd(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, s = Z(r), o = Object.keys(t.skills);
  if (s === null || o.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    ee(n.say("localskills-results-column-skill")),
    ...to.map(([u]) => ee(
      n.say(`localskills-results-column-${u}`),
      "number"
    ))
  ], a = to.map(([u]) => z({ text: n.messages.text(`localskills-results-column-${u}`) }));
  for (let u of Dr(t.skills)) {
    let c = t.skills[u], d = c === void 0 ? null : kn(c, (l = t.earlier) == null ? void 0 : l.skills[u]), f = d === null ? c : E(v({}, d), {
      rankByMwds: null,
      rankByRds: null,
      rankByHighNeed: null,
      rankDifference: null
    }), m = f !== void 0 && !A(f) && f.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      m && d === null ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}${d === null ? "" : `<div class="ext-localSkills-detail">${n.say("localskills-results-earlier")}</div>`}`,
      ...m ? Je(Cx(f, [s.importance, s.ability], e), a) : [`| class="ext-localSkills-withheld" colspan="${to.length}" | ${A(f) ? Sr(f, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    de("skills", n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...md(e),
    $n(to.map(([u, c]) => [n.say(`localskills-results-column-${u}`), c]), n),
    ce(
      z({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking",
      i
    )
  ];
}
function Dr(e) {
  return Object.keys(e).sort((n, t) => Nx(e, n, t));
}
function Nx(e, n, t) {
  for (let r of ["rankByMwds", "rankByRds"]) {
    let s = (a) => {
      var l, u;
      return (u = (l = en({ skills: e }, a)) == null ? void 0 : l[r]) != null ? u : 1 / 0;
    }, [o, i] = [s(n), s(t)];
    if (o !== i)
      return o - i;
  }
  return n < t ? -1 : 1;
}
function Cx(e, n, { markup: t }) {
  let r = (m, h) => Y(m === null ? "" : t.number(m, h), m), s = (m, h, p) => {
    let [g, y] = [Math.min(...Array.from(p.values())), Math.max(...Array.from(p.values()))];
    return m === null ? Y("", null) : Y(sn(t.number(m, 2), y > g ? (m - g) / (y - g) : 0, h), m);
  }, { highNeed: o, highNeedCount: i, highNeedInterval: a, rankByMwds: l, rankByRds: u, rankByHighNeed: c, rankDifference: d } = e, f = A(a) || a === null ? "" : `<div class="ext-localSkills-detail">${t.say(
    "localskills-results-interval",
    { wikitext: t.number(Qe(a.low, 0, 2)) },
    { wikitext: t.percent(a.high) }
  )}</div>`;
  return [
    r(l, 0),
    r(u, 0),
    A(i) ? ae(t) : r(c, 0),
    r(d, 0),
    A(o) || A(i) ? ae(t) : Y(sn(`${t.percent(o != null ? o : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", i, e.n)}</span>`, o != null ? o : 0, "need") + f, o != null ? o : 0),
    s(e.importance.mean, "importance", n[0]),
    s(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var Mx = { community: 40, language: 12, question: 12 };
function pd(e) {
  let { markup: n, results: t } = e, r = ({ by: o }) => +(o !== "community"), s = t.breakdowns.slice().sort((o, i) => r(o) - r(i)).reduce(
    (o, i) => o.concat(Lx(i, e)),
    []
  );
  return s.length === 0 ? [] : [
    de("breakdowns", n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    Ix(e),
    ...s
  ];
}
function $x({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let a = n[i];
    return a === void 0 || A(a) ? 0 : a.counted;
  }, s = t.slice().sort((i, a) => r(a) - r(i) || (i < a ? -1 : 1)), o = new Set(s.slice(0, Mx[e]));
  return t.filter((i) => o.has(i));
}
function Ix({ markup: e }) {
  let n = (s, o) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${s}">${o}</span>`, t = (s) => ({ wikitext: e.number(s, s % 1 === 0 ? 0 : 1) }), r = (s) => n(s * 2, e.say("localskills-results-heat-up-to", t(s - 0.5), t(s)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function Lx(e, n) {
  var m;
  let { markup: t, results: r } = n, s = (m = r.earlier) == null ? void 0 : m.breakdowns.find(({ by: h, question: p }) => h === e.by && p === e.question), o = e.withheld === "little-change" && s !== void 0, i = o ? s : e, a = Object.keys(i.groups), l = $x(i), u = Dr(r.skills);
  if (a.length < 2 || u.length === 0)
    return [];
  let c = nd(i, n), d = [
    `|+ ${ze(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    ee(t.say("localskills-results-column-skill")),
    ...l.map((h) => ee(
      Bx(h, i, n) + _x(i.groups[h], n),
      "number"
    ))
  ], f = 0;
  for (let h of u) {
    let p = [], g = !1;
    for (let y of l) {
      let w = i.groups[y], b = w === void 0 || A(w) ? w : w.skills[h], x = Fx(b, s == null ? void 0 : s.groups[y], h);
      g = g || x !== null || b !== void 0 && !A(b), p.push(x !== null ? Mt(t.number(x, 2), x, t) : b === void 0 || A(b) ? ae(t) : b.gap === null ? Y("", null) : Y(t.number(b.gap, 2), b.gap, `ext-localSkills-heat-${Dx(b.gap)}`));
    }
    f += +!g, d.push(...g ? ["|-", `! scope="row" | ${n.skillName(h)}`, ...p] : []);
  }
  return f === u.length ? [
    Ye(3, c.wikitext),
    `<p class="ext-localSkills-withheld">${t.say("localskills-results-breakdown-nothing")}</p>`
  ] : [
    Ye(3, c.wikitext),
    ...o ? [`<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`] : kr(d, t),
    ...l.length < 3 ? [] : [`<p class="ext-localSkills-scroll-cue${l.length > 8 ? "" : " ext-localSkills-scroll-cue-narrow"}">${t.say("localskills-results-scroll", l.length)}</p>`],
    ce(z(c), "sortable ext-localSkills-wide ext-localSkills-breakdown", d),
    ...f === 0 ? [] : [`<p>${t.say("localskills-results-breakdown-rows-left-out", f)}</p>`],
    ...l.length < a.length ? [`<p>${t.say("localskills-results-more-groups", a.length - l.length)}</p>`] : []
  ];
}
function Fx(e, n, t) {
  var s, o;
  let r = n === void 0 || A(n) ? void 0 : n.skills[t];
  return e === void 0 ? null : (o = (s = kn(e, r)) == null ? void 0 : s.gap) != null ? o : null;
}
function Dx(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function Bx(e, n, t) {
  let r = Fr(e, n, t), { report: s, survey: o } = t, i = n.groups[e];
  return n.by === "community" && Lr(e) && i !== void 0 && !A(i) ? Oe(s.titles.communityResults(o.id, e), r) : r;
}
function _x(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || A(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/exclusions.ts
var ta = 500;
function gd({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (l) => st(l, e.say("localskills-results-see-revision")), s = ({ page: l, reason: u, revision: c }) => [
    "|-",
    `| ${Oe(l)}`,
    `| ${e.say(`localskills-excluded-${u}`)}${c === void 0 || c === 0 ? "" : ` ${r(c)}`}`
  ], o = In(t), i = Array.from(o.keys()).sort((l, u) => {
    var c, d;
    return ((c = o.get(u)) != null ? c : 0) - ((d = o.get(l)) != null ? d : 0) || (l < u ? -1 : 1);
  }), a = z({ text: e.messages.text("localskills-results-excluded") });
  return [
    de("excluded", e.say("localskills-results-excluded")),
    ...o.size < 2 ? [] : [ce(z({ text: e.messages.text("localskills-results-column-reason") }), "ext-localSkills-excluded", [
      "|-",
      ee(e.say("localskills-results-column-reason")),
      ee(e.say("localskills-results-column-pages")),
      ...i.map((l) => {
        var u, c;
        return [
          "|-",
          `! scope="row" | ${e.say(`localskills-excluded-${l}`)}`,
          Y(e.number((u = o.get(l)) != null ? u : 0), (c = o.get(l)) != null ? c : 0)
        ].join(`
`);
      })
    ])],
    ce(a, "ext-localSkills-excluded", [
      "|-",
      ...["page", "reason"].map((l) => ee(e.say(`localskills-results-column-${l}`))),
      ...t.slice(0, ta).map((l) => s(l).join(`
`))
    ]),
    ...t.length > ta ? [`<p>${e.say("localskills-results-more-excluded", t.length - ta)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function jx({ change: e, markup: n, survey: t, results: r }) {
  let s = (d) => `localskills-results-column-${d}`, o = Z(t), i = o === null ? [1, 5] : [...Array.from(o.importance.values()), ...Array.from(o.ability.values())], { canTeach: a, wantToLearn: l } = t.measures, c = Object.keys(r.balance).map((d) => r.balance[d]).some((d) => d !== void 0 && d.offers !== null);
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
    ...a === null && l === null ? [] : [["people", [
      ...l === null ? [] : [s("want-to-learn")],
      ...a === null ? [] : [s("can-teach")]
    ]]],
    ...a === null || l === null ? [] : [["lacking", [s("lacking")]]],
    ...c ? [["exchange", [s("seek-now"), s("offer-now")]]] : [],
    ["share", [s("people"), s("share")]],
    ["interval", ["localskills-results-term-interval"], { wikitext: n.percent(0.95) }],
    ...e === null ? [] : [["clear", ["localskills-results-clear"], { wikitext: n.percent(0.05) }]],
    ...t.core === null ? [] : [["core", ["localskills-results-core", "localskills-results-local"]]],
    ["withheld", ["localskills-results-withheld"]]
  ];
}
function hd(e) {
  let { markup: n } = e;
  return [
    de("guide", n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...jx(e).reduce((t, [r, s, ...o]) => t.concat(
      s.map((i, a) => `<dt${a === 0 ? ` id="${Ct(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...o)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function yd({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var ra = 100;
function bd(e) {
  let { markup: n, survey: t } = e;
  return [
    de("quality", n.say("localskills-results-methods")),
    ...sa(Wx(e)),
    ...Gx(e),
    ...qx(e),
    ...Z(t) === null ? [] : [
      Ye(3, n.say("localskills-results-formulas")),
      ...sa([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) }),
        ...e.change === null ? [] : [n.say("localskills-results-methods-change")]
      ])
    ],
    Ye(3, n.say("localskills-results-disclosure")),
    ...sa(Vx(e))
  ];
}
function sa(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function Wx({ markup: e, report: n, results: t, survey: r }) {
  let { titles: s, counted: o, definitionRevision: i } = n, a = (d, f) => ({ wikitext: Oe(d, e.say(f)) }), l = i === 0 ? a(s.definition(r.id), "localskills-results-definition") : { wikitext: st(i, e.say("localskills-results-revision", e.digits(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((f, m) => {
    var h;
    return f + ((h = m == null ? void 0 : m[d]) != null ? h : 0);
  }, 0);
  return [
    e.say("localskills-results-methods-counted", t.counted, l),
    e.say("localskills-results-methods-answers", {
      wikitext: `[[Special:PrefixIndex/${s.answersPrefix(r.id)}|${e.say("localskills-results-all-answers")}]]`
    }),
    ...t.excluded.length === 0 ? [] : [e.say(
      "localskills-results-methods-excluded",
      t.excluded.length,
      { wikitext: Ke("excluded", e.say("localskills-results-excluded")) }
    )],
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...u.some((d) => d !== void 0 && d.offers !== null) ? [e.say("localskills-results-methods-exchange", c("offers"), c("seeks"))] : [],
    e.say("localskills-results-methods-data", a(s.resultsData(r.id), "localskills-results-data"), o.count)
  ];
}
function Gx(e) {
  let { markup: n, report: t, results: r, survey: s } = e, o = yd(e);
  if (o === void 0)
    return [];
  let i = (u) => {
    let c = o.groups[u];
    return c === void 0 || A(c) ? null : c.counted;
  }, a = Object.keys(o.groups).sort((u, c) => {
    var d, f;
    return ((d = i(c)) != null ? d : -1) - ((f = i(u)) != null ? f : -1) || (u < c ? -1 : 1);
  }), l = [
    "|-",
    ee(n.say("localskills-results-column-community")),
    ee(n.say("localskills-results-fact-counted"), "number"),
    ee(n.say("localskills-results-column-share"), "number")
  ];
  for (let u of a.slice(0, ra)) {
    let c = i(u), d = Fr(u, o, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && Lr(u) ? Oe(t.titles.communityResults(s.id, u), d) : d}`,
      ...Je(c === null ? [ae(n), ae(n)] : [
        Y(n.number(c), c),
        Y(sn(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ], ["fact-counted", "column-share"].map((f) => z({ text: n.messages.text(`localskills-results-${f}`) })))
    );
  }
  return [
    Ye(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    ce(z({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares ext-localSkills-stacked", l),
    ...a.length > ra ? [`<p>${n.say("localskills-results-more-rows", a.length - ra)}</p>`] : []
  ];
}
function qx(e) {
  let { markup: n, results: t, survey: r, texts: s } = e;
  if (!t.versions.some(({ isCurrent: l, isKnown: u }) => u && !l))
    return [];
  let o = J(r), i = (l) => Ge(l.map((u) => {
    let c = o.find((d) => d.name === u);
    return c === void 0 ? `<code>${z({ text: u })}</code>` : n.label(Te(c, s));
  }), n).wikitext, a = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((l) => ee(n.say(`localskills-results-column-${l}`)))
  ];
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: f, reworded: m } of t.versions) {
    let h = l === null || !d ? n.say("localskills-results-version-unknown") : st(l, n.say("localskills-results-revision", n.digits(l)));
    a.push(
      "|-",
      `! scope="row" | ${h}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      A(u) ? ae(n) : Y(n.number(u), u),
      `| ${i(f)}`,
      `| ${i(m)}`
    );
  }
  return [
    Ye(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    ce(z({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function Vx({ markup: e, survey: n, report: { held: t = null } }) {
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
function wd(e, n) {
  let t = Math.ceil(n * 96), r = [], [s, o] = [t / 2, 96 - t / 2], i = (a, l) => r.every((u) => Math.abs(u.across - a) >= t || Math.abs(u.up - l) >= t);
  for (let a of e) {
    let [l, u] = [a.across * 96, a.up * 96], [c, d] = [{ across: s, up: s }, 1 / 0];
    for (let f = s; f <= o; f++)
      for (let m = s; m <= o; m++) {
        let h = (f - l) ** 2 + (m - u) ** 2;
        h < d && i(f, m) && ([c, d] = [{ across: f, up: m }, h]);
      }
    r.push(c);
  }
  return r.map(({ across: a, up: l }) => ({ across: a / 96, up: l / 96 }));
}
function oa(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var Ux = 32, Hx = 0.075, Qx = 10, zx = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function kd(e) {
  let { markup: n, results: { cross: t } } = e, r = Jx(e);
  if (r.length < 3 || t === null)
    return [];
  let s = r.slice().sort((o, i) => xd(i, t) - xd(o, t) || o.number - i.number).slice(0, Ux).sort((o, i) => o.number - i.number);
  return [
    de("plot", n.say("localskills-results-plot")),
    `<p>${n.say("localskills-results-plot-intro")}${s.length < r.length ? ` ${n.say("localskills-results-plot-more", s.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...Yx(s, r, e),
    ce(
      z({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      Xx(r, e)
    ),
    "</div>",
    ...Kx(e)
  ];
}
function Kx(e) {
  let { markup: n, results: { skills: t } } = e, r = Object.keys(t).filter((a) => {
    var l, u;
    return ((u = (l = en({ skills: t }, a)) == null ? void 0 : l.quadrant) != null ? u : null) === null;
  }), s = r.filter((a) => A(t[a])), o = r.filter((a) => !A(t[a])), i = (a, l) => l.length === 0 ? [] : [`<p>${n.say(a, l.length, Ge(l.map(e.skillName), n, Qx))}</p>`];
  return [...i("localskills-results-plot-unrated", o), ...i("localskills-results-plot-withheld", s)];
}
function Jx({ results: e }) {
  let n = [];
  return Dr(e.skills).forEach((t) => {
    var a, l, u;
    let r = en(e, t), [s, o] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    s !== null && o !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: s, ability: o, quadrant: i });
  }), n;
}
function xd({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function Yx(e, n, { markup: t, results: { cross: r } }) {
  var m, h, p, g;
  let s = oa([...e.map(({ ability: y }) => y), (m = r == null ? void 0 : r.ability) != null ? m : 0]), o = oa([...e.map(({ importance: y }) => y), (h = r == null ? void 0 : r.importance) != null ? h : 0]), i = (y, { low: w, high: b }) => (y - w) / (b - w), a = (y) => `${Qe(y, 2, 2)}%`, l = wd(e.map(({ ability: y, importance: w }) => ({ across: i(y, s), up: i(w, o) })), Hx), u = ({ low: y, high: w }) => {
    let b = w - y > 2 ? 1 : 0.5, x = [];
    for (let S = Math.ceil(y / b) * b; S <= w; S += b)
      x.push(S);
    return x;
  }, c = (y) => t.number(y, y % 1 === 0 ? 0 : 1), d = (y) => `<span class="ext-localSkills-plot-${y}">${t.say(`localskills-results-quadrant-${y}`)}</span>`, f = t.messages.text("localskills-results-plot-description", n.length);
  return [
    `<div class="ext-localSkills-plot" role="img" aria-label="${z({ text: f })}">`,
    `<div class="ext-localSkills-plot-up">${t.say("localskills-results-column-importance")}</div>`,
    `<div class="ext-localSkills-plot-corners">${d("concentrate-here")}${d("keep-up")}</div>`,
    '<div class="ext-localSkills-plot-area">',
    `<div class="ext-localSkills-plot-level" style="bottom:${a(i((p = r == null ? void 0 : r.importance) != null ? p : 0, o))}"></div>`,
    `<div class="ext-localSkills-plot-upright" style="inset-inline-start:${a(i((g = r == null ? void 0 : r.ability) != null ? g : 0, s))}"></div>`,
    ...u(o).map((y) => `<div class="ext-localSkills-plot-tick-up" style="bottom:${a(i(y, o))}">${c(y)}</div>`),
    ...u(s).map((y) => `<div class="ext-localSkills-plot-tick-across" style="inset-inline-start:${a(i(y, s))}">${c(y)}</div>`),
    ...e.map(({ number: y, quadrant: w }, b) => {
      var S;
      let x = (S = l[b]) != null ? S : { across: 0, up: 0 };
      return `<div class="ext-localSkills-plot-point ext-localSkills-plot-${w}" style="inset-inline-start:${a(x.across)};bottom:${a(x.up)}">${t.number(y)}</div>`;
    }),
    "</div>",
    `<div class="ext-localSkills-plot-corners">${d("low-priority")}${d("possible-overkill")}</div>`,
    `<div class="ext-localSkills-plot-across">${t.say("localskills-results-column-ability")}</div>`,
    "</div>"
  ];
}
function Xx(e, n) {
  let { markup: t } = n, r = [
    "|-",
    ee(t.say("localskills-results-column-number")),
    ee(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((s) => ee(ze(t.say(`localskills-results-column-${s}`), "importance", t)))
  ];
  for (let s of zx) {
    let o = e.filter((i) => i.quadrant === s);
    o.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${s}" | ${ze(
      t.say(`localskills-results-quadrant-${s}`),
      "quadrant",
      t
    )} <span class="ext-localSkills-detail">${t.say(`localskills-results-quadrant-${s}-means`)}</span>`), o.forEach(({ number: i, skill: a, importance: l, ability: u }) => r.push(
      "|-",
      `| class="ext-localSkills-figure" | ${t.number(i)}`,
      `! scope="row" | ${n.skillName(a)}`,
      Y(t.number(l, 2), l),
      Y(t.number(u, 2), u)
    ));
  }
  return r;
}

// src/core/report/language-links.ts
function Sd(e, n, t) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${z({ text: n })}">`,
    `<span class="ext-localSkills-languages-label">${t.say("localskills-results-languages-label")}</span>`,
    "<ul>",
    ...e.map(({ language: r, direction: s, title: o }) => {
      let i = `<span lang="${r}" dir="${s}">{{#language:${r}}}</span>`;
      return `<li>${r === t.messages.language ? `<strong>${i}</strong>` : As(o, i)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}

// src/core/report/overview.ts
function Rd(e) {
  var p;
  let { isSaved: n, markup: t, survey: r, report: s, results: o, texts: i } = e, { titles: a, definitionRevision: l } = s, u = t.label(Te({ name: r.id, title: r.title }, i)), c = s.counted.newestDay, d = o.excluded.length, f = (p = In(o.excluded).get("changed-by-others")) != null ? p : 0, m = f === 0 || f === d ? "" : ` <span class="ext-localSkills-detail">${t.say("localskills-results-not-counted-parts", d - f, f)}</span>`, h = [
    ["counted", t.number(o.counted)],
    ["not-counted", d === 0 ? t.number(0) : Ke("excluded", t.number(d)) + m],
    ["newest", c === null ? t.say("localskills-results-none") : t.date(c)],
    ["status", tk(e)],
    ["definition", l === 0 ? Oe(a.definition(r.id), t.say("localskills-results-definition")) : st(l, t.say("localskills-results-revision", t.digits(l)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${r.id}" data-language="${t.messages.language}"></div>`,
    ...Zx(e),
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-results-title" role="heading" aria-level="2">${t.say("localskills-results-title", { wikitext: u })}</div>`,
    `<p>${t.say(
      n ? "localskills-results-intro" : "localskills-results-intro-now",
      { wikitext: Oe(a.survey(r.id), u) }
    )}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...h.map(([g, y]) => `<li><span class="ext-localSkills-fact-name">${t.say(`localskills-results-fact-${g}`)}</span> <span class="ext-localSkills-fact">${y}</span></li>`),
    "</ul>",
    `<p class="ext-localSkills-downloads">${t.say(
      "localskills-results-downloads",
      { wikitext: Gl(a.resultsTable(r.id), t.say("localskills-results-download-table")) },
      { wikitext: Oe(a.resultsData(r.id), t.say("localskills-results-download-data")) },
      { wikitext: Ke("quality", t.say("localskills-results-quality-link")) }
    )}</p>`,
    ...ek(e)
  ];
}
function Zx({ languages: e, markup: n, report: t, survey: r }) {
  let s = e.map(({ language: o, direction: i }) => ({ language: o, direction: i, title: t.titles.resultsIn(r.id, o) }));
  return Sd(s, n.messages.text("localskills-results-languages"), n);
}
function ek({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var nk = 20;
function Pd({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: s } = t;
  if (r.length === 0)
    return [];
  let o = Oe(s.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: o })}</p>`,
    "<ul>",
    ...r.slice(0, nk).map((i) => `<li><code dir="ltr">${Ue(i.path)}</code> ${Ue(tt(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function tk({ markup: e, survey: n }) {
  let t = e.say(`localskills-results-status-${n.status}`), { opens: r, closes: s } = n;
  if (r === null && s === null)
    return t;
  let o = [r, s].filter((a) => a !== null).map((a) => ({ wikitext: e.date(a) })), i = r === null ? "until" : s === null ? "from" : "from-until";
  return e.say(
    "localskills-results-status-dates",
    { wikitext: t },
    { wikitext: e.say(`localskills-results-dates-${i}`, ...o) }
  );
}

// src/core/analysis/count-ranges.ts
function rk(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function vd(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((s) => {
    let o = e.choices[s];
    t += o === void 0 || A(o) ? 0 : o.count, r += A(o) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : rk(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function Td(e, n) {
  var l, u;
  let { summary: t, topTwo: r, bottomTwo: s, n: o } = e, { markup: i } = n, a = [];
  if (o > 0 && t !== void 0 && !A(t) && t.mean !== null && t.median !== null) {
    let c = { wikitext: i.number(t.mean, 2) };
    a.push(A(t.median) ? i.say("localskills-results-mean", c) : i.say(
      "localskills-results-summary",
      c,
      { wikitext: i.number(t.median, t.median % 1 === 0 ? 0 : 1) }
    ));
  }
  return o > 0 && r !== void 0 && s !== void 0 && !A(r) && !A(s) && a.push(i.say(
    "localskills-results-boxes",
    { wikitext: i.percent((l = r.share) != null ? l : 0) },
    { wikitext: i.percent((u = s.share) != null ? u : 0) }
  )), a;
}
function ia(e, n, t, r) {
  let { markup: s, survey: o, texts: i } = r, a = (h) => Ge(h, s), l = [], u = (h, p, ...g) => {
    !A(p) && p > 0 && l.push(s.say(h, p, ...g));
  }, c = [e.notAsked, e.notInStatistics, e.unusable, e.changedVersion].some(A);
  u(c ? "localskills-results-missing-merged" : "localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: h }) => o.notInStatistics.includes(h)).map((h) => s.label(Fe(h, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let d = A(e.unknown) ? {} : e.unknown, f = Object.keys(d);
  f.length > 0 && l.push(s.say("localskills-results-unknown", a(f.map((h) => {
    var p;
    return s.say(
      "localskills-results-code-count",
      (p = d[h]) != null ? p : 0,
      { wikitext: `<code>${z({ text: h })}</code>` }
    );
  })), f.length));
  let m = vd(e, n.isMultiple);
  return m !== null && l.push(s.say("localskills-results-withheld-range", m.least, m.most)), l;
}

// src/core/report/question-tables.ts
var aa = 60;
function Ed(e) {
  let { markup: n, survey: t, texts: r } = e, s = [];
  for (let o of J(t)) {
    let i = o.type === "matrixdropdown" ? ck(o, e) : o.type === "matrix" ? Cd(o, o.choices, ii, e) : ak(o, e);
    if (i.length > 0) {
      let a = n.label(Te(o, r));
      s.push(Ye(3, a), ...ik(o.name, e), ...i);
    }
  }
  return s.length === 0 ? [] : [
    de("questions", n.say("localskills-results-questions")),
    $n(["people", "share"].map((o) => [n.say(`localskills-results-column-${o}`), "share"]), n),
    ...ok(e),
    ...sk(e),
    ...s
  ];
}
function sk({ markup: e, survey: { minAnswers: n, minCell: t } }) {
  return n > 1 || t > 1 ? [] : [`<p class="ext-localSkills-detail">${e.say("localskills-results-public-note")}</p>`];
}
function ok({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${z({ text: n.id })}</bdi>` }
  )}</p>`];
}
function ik(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${ze(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function ak(e, n) {
  var i;
  let { markup: t, results: r } = n, s = r.questions[e.name], [o] = be(e);
  if (s === void 0 || o === void 0)
    return [];
  if (A(s)) {
    let a = kn(s, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return a === null ? [`<p class="ext-localSkills-withheld">${Sr(s, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`,
      ...Ad(e, o, a, n)
    ];
  }
  return Ad(e, o, s, n, Od(e.name, n));
}
function Od(e, { results: { earlier: n } }) {
  let t = n == null ? void 0 : n.questions[e];
  return t === void 0 || A(t) ? null : t;
}
function Ad(e, n, t, r, s = null) {
  var u;
  let { markup: o, texts: i } = r;
  if (n.kind === "text") {
    let c = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(c, t.n), ...ia(t, n, [], r)].join(" ")}</p>`];
  }
  let a = (u = n.choices) != null ? u : lk(t).map((c) => Ze(c, null)), l = n.kind === "number" ? [] : uk(t, n, a, r, s);
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...Td(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...ia(t, n, a, r)
    ].join(" ")}</p>`,
    ...kr(l, o),
    ...n.kind === "number" ? [] : [ce(
      z(Te(e, i)),
      `sortable ext-localSkills-shares ext-localSkills-stacked${t.places === void 0 ? "" : " ext-localSkills-places"}`,
      l
    )],
    ...n.kind === "number" || a.length <= aa ? [] : [`<p>${o.say("localskills-results-more-rows", a.length - aa)}</p>`]
  ];
}
function lk({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || A(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function uk(e, { question: n }, t, r, s) {
  var d, f;
  let { markup: o, texts: i } = r, { places: a } = e, l = ["answer", ...a === void 0 ? [] : ["first", "mean-place"], "people", "share"], u = ["|-", ...l.map((m) => m === "answer" ? ee(o.say("localskills-results-column-answer")) : ee(o.say(`localskills-results-column-${m}`), "number"))], c = l.slice(1).map((m) => z({ text: o.messages.text(`localskills-results-column-${m}`) }));
  for (let m of Md(t, r).slice(0, aa)) {
    let h = Nd(e, m), p = kn(h, s == null ? void 0 : s.choices[m.value]);
    if (m.isRetired && !A(h) && h.count === 0)
      continue;
    let g = a === void 0 ? void 0 : a[m.value];
    u.push(
      "|-",
      `! scope="row" | ${o.label(Mn(m, n, i, r.codeNames))}`,
      ...Je([
        ...n.type !== "ranking" || g === void 0 ? [] : A(g) ? [ae(o), ae(o)] : [
          Y(o.number(g.first), g.first),
          A(g.meanPlace) ? ae(o) : Y(g.meanPlace === null ? "" : o.number(g.meanPlace, 1), g.meanPlace)
        ],
        ...p !== null ? [
          Mt(o.number(p.count), p.count, o),
          Mt(o.percent((d = p.share) != null ? d : 0), (f = p.share) != null ? f : 0, o)
        ] : A(h) ? [ae(o), ae(o)] : [
          Y(o.number(h.count), h.count),
          Y(h.share === null ? "" : sn(o.percent(h.share), h.share), h.share)
        ]
      ], c)
    );
  }
  return u;
}
function Nd(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function ck(e, n) {
  let t = Z(n.survey);
  return e.columns.filter(({ name: s }) => t === null || e !== t.grid || !un.includes(s)).reduce((s, o) => s.concat(Cd(
    e,
    o.choices,
    (i, a) => Cn(i, a, o.name),
    n,
    o
  )), []);
}
function Cd(e, n, t, r, s = null) {
  let { markup: o, results: i, texts: a } = r, l = Md(n, r), u = Te(s != null ? s : e, a), c = [...l.map((f) => Fe(f, a).text), o.messages.text("localskills-results-column-n")].map((f) => z({ text: f })), d = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${o.label(u)}`] : [],
    "|-",
    '| class="ext-localSkills-corner" | ',
    ...l.map((f) => ee(o.label(Fe(f, a)))),
    ee(o.say("localskills-results-column-n"))
  ];
  for (let f of e.rows) {
    let m = t(e.name, f.value), h = Od(m, r), p = i.questions[m], g = p === void 0 ? null : kn(p, h != null ? h : void 0), y = g != null ? g : p;
    d.push("|-", `! scope="row" | ${o.label(Fe(f, a))}${g === null ? "" : `<div class="ext-localSkills-detail">${o.say("localskills-results-earlier")}</div>`}`), y === void 0 || A(y) || y.n === 0 ? d.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${dk(y, r)}`) : d.push(...Je([...l.map((w) => {
      var k;
      let b = Nd(y, w), x = ({ count: R, share: P }) => o.say("localskills-results-count-share", R, { wikitext: o.percent(P != null ? P : 0) }), S = kn(b, h == null ? void 0 : h.choices[w.value]);
      return S !== null ? Mt(x(S), S.count, o) : A(b) ? ae(o) : Y(sn(x(b), (k = b.share) != null ? k : 0), b.count);
    }), Y(o.number(y.n), y.n)], c));
  }
  return [...kr(d, o), ce(z(u), "ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross", d)];
}
function dk(e, n) {
  return A(e) ? Sr(e, n) : n.markup.say("localskills-results-no-answers");
}
function Md(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/short-page.ts
function $d({ earlier: e, skills: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.skills) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0;
  }));
}
function mk({ earlier: e, questions: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.questions) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0 && (o.summary !== void 0 && !A(o.summary) || Object.keys(o.choices).some((i) => {
      let a = o.choices[i];
      return a !== void 0 && !A(a) && a.count > 0;
    }));
  }));
}
function Id({ markup: e, results: n, survey: t }) {
  let { counted: r } = n, { minAnswers: s, minCell: o } = t;
  return r === 0 || $d(n) || mk(n) || s <= 1 && o <= 1 ? null : [`<p class="ext-localSkills-notice">${r < s || o <= 1 ? e.say("localskills-results-short-answers", r, s, Math.max(1, s - r)) : e.say("localskills-results-short-counts", r, o)}</p>`];
}
function Ld({ markup: e, results: n }) {
  let t = Object.keys(n.skills);
  return t.length === 0 || $d(n) || !t.every((r) => A(n.skills[r])) ? null : [
    de("skills", e.say("localskills-results-skills")),
    `<p class="ext-localSkills-withheld">${e.say("localskills-results-short-skills")}</p>`
  ];
}

// src/core/report/results-page.ts
var fk = "Skills survey results";
function Fd(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0, s = Id(e), o = Ld(e), i = (l, u, c, d = !1) => ({ name: l, title: `localskills-results-${u}`, lines: c, isFolded: d }), a = [
    ...s === null && r ? [
      i("plot", "plot", o === null ? kd(e) : []),
      i("skills", "skills", o != null ? o : fd(e)),
      i("balance", "balance", Kc(e)),
      i("change", "change", sd(e)),
      i("breakdowns", "breakdowns", o === null ? pd(e) : [], !0),
      i("questions", "questions", Ed(e), !0),
      i("guide", "guide", hd(e), !0)
    ] : [],
    i("quality", "methods", bd(e), !0),
    i("excluded", "excluded", gd(e), !0)
  ].filter(({ lines: l }) => l.length > 0);
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...Rd(e),
    ...Pd(e),
    ...s != null ? s : r ? dd(e) : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...pk(a, e),
    ...a.reduce((l, u) => l.concat(u.isFolded ? gk(u, e) : u.lines), []),
    "</div>",
    `[[Category:${fk}]]`
  ].join(`
`);
}
function pk(e, { markup: n }) {
  return e.length < 3 ? [] : [
    `<div class="ext-localSkills-contents" role="navigation" aria-label="${z({ text: n.messages.text("localskills-results-contents") })}">`,
    `<div class="ext-localSkills-contents-title" aria-hidden="true">${n.say("localskills-results-contents")}</div>`,
    "<ul>",
    ...e.map(({ name: t, title: r }) => `<li>${Ke(t, n.say(r))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function gk({ lines: [e = "", ...n], title: t }, { markup: r }) {
  let s = (o) => z({ text: r.messages.text(o, r.messages.text(t)) });
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
function Dd(e) {
  return e.map((n) => typeof n == "string" ? bk(n) : n === null ? "" : String(n)).join(",");
}
var hk = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, yk = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function bk(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || yk.test(e.replace(hk, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var Bd = `\r
`;

// src/core/report/results-table.ts
var wk = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function _d(e, n, t, r = null) {
  return [wk, ...xk(e, n, t, r)].map((s) => Dd(s) + Bd).join("");
}
function xk(e, n, t, r) {
  let s = Rs(t.messages), { minAnswers: o, minCell: i } = e, { counted: a, excluded: l, questions: u, skills: c, agreement: d, balance: f, breakdowns: m, versions: h } = n, p = Rk(e, t), g = we({ part: "survey" }, { counted: a, excluded: l.length, minAnswers: o, minCell: i }), y = In(l);
  Array.from(y.keys()).sort().forEach((b) => {
    var x;
    g.push(Br({ part: "excluded", code: b }, "count", (x = y.get(b)) != null ? x : 0, null));
  }), h.forEach(({ revision: b, counted: x }) => g.push(
    ...we({ part: "version", code: b === null ? "" : String(b) }, { counted: x })
  ));
  let w = new Map(te(e).map(
    (b) => [b.name, b]
  ));
  Object.keys(u).forEach((b) => {
    g.push(...Sk(b, w.get(b), u[b], t, s));
  }), Object.keys(c).forEach((b) => {
    g.push(...we({ part: "skill", item: b, itemLabel: p(b) }, c[b]));
  }), g.push(...we({ part: "agreement" }, d)), Object.keys(f).forEach((b) => {
    g.push(...we({ part: "balance", item: b, itemLabel: p(b) }, f[b]));
  }), r !== null && g.push(...kk(r, w, p, t, s));
  for (let { by: b, question: x, groups: S } of m)
    Object.keys(S).forEach((k) => {
      let R = S[k], P = { part: "group", by: x != null ? x : b, group: k };
      if (R === void 0 || A(R)) {
        g.push(...we(P, { counted: R }));
        return;
      }
      g.push(...we(P, { counted: R.counted })), Object.keys(R.skills).forEach((T) => {
        g.push(...we(E(v({}, P), { item: T, itemLabel: p(T) }), R.skills[T]));
      });
    });
  return g;
}
function kk(l, s, o, i, a) {
  var u = l, { skills: e, questions: n, notCompared: t } = u, r = On(u, ["skills", "questions", "notCompared"]);
  let c = we({ part: "change" }, r);
  return Object.keys(e).forEach((d) => {
    c.push(...we({ part: "change", by: "skill", item: d, itemLabel: o(d) }, e[d]));
  }), Object.keys(n).forEach((d) => {
    let { choices: f, n: m, mean: h } = n[d], p = s.get(d), g = { part: "change", by: "question", item: d, itemLabel: p === void 0 ? d : qt(p, i) };
    c.push(...we(g, v({ n: m }, h === void 0 ? {} : { mean: h }))), Object.keys(f).forEach((y) => {
      c.push(...we(E(v({}, g), { code: y, codeLabel: jd(y, p, i, a) }), f[y]));
    });
  }), t.forEach(({ part: d, name: f, reason: m }) => {
    c.push(Br({ part: "change", by: d, item: f }, "notCompared", m, null));
  }), c;
}
function jd(e, n, t, r) {
  var s, o;
  return Mn(
    (o = (s = n == null ? void 0 : n.choices) == null ? void 0 : s.find(({ value: i }) => i === e)) != null ? o : Ze(e, null),
    n == null ? void 0 : n.question,
    t,
    r
  ).text;
}
function Sk(e, n, t, r, s) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : qt(n, r) };
  if (!G(t) || A(t))
    return we(o, t);
  let f = t, { choices: i, places: a, unknown: l } = f, u = On(f, ["choices", "places", "unknown"]), c = we(o, u), d = (m) => jd(m, n, r, s);
  for (let m of [i, a])
    G(m) && Object.keys(m).forEach((h) => {
      c.push(...we(E(v({}, o), { code: h, codeLabel: d(h) }), m[h]));
    });
  return A(l) || !G(l) ? c.push(...we(o, { unknown: l })) : Object.keys(l).forEach((m) => {
    c.push(...we(E(v({}, o), { code: m }), { unknown: l[m] }));
  }), c;
}
function we(e, n, t = "") {
  return A(n) ? [Br(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [Br(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [Br(e, t, String(n), null)] : G(n) ? Object.keys(n).reduce((r, s) => r.concat(
    we(e, n[s], t === "" ? s : `${t}.${s}`)
  ), []) : [];
}
function Br(e, n, t, r) {
  let { part: s, by: o = "", group: i = "", item: a = "", itemLabel: l = "", code: u = "", codeLabel: c = "" } = e;
  return [s, o, i, a, l, u, c, n, t, r];
}
function Rk(e, n) {
  var r, s;
  let t = new Map(((s = (r = Z(e)) == null ? void 0 : r.grid.rows) != null ? s : []).map(
    (o) => [o.value, Fe(o, n).text]
  ));
  return (o) => {
    var i;
    return (i = t.get(o)) != null ? i : n.taxonomy === null ? o : Ss(o, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function ro(e, n = !1) {
  let t = e.length, r = 0, s = "", o = 0, i = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function f(b, x) {
    let S = 0, k = 0;
    for (; S < b || !x; ) {
      let R = e.charCodeAt(r);
      if (R >= 48 && R <= 57)
        k = k * 16 + R - 48;
      else if (R >= 65 && R <= 70)
        k = k * 16 + R - 65 + 10;
      else if (R >= 97 && R <= 102)
        k = k * 16 + R - 97 + 10;
      else
        break;
      r++, S++;
    }
    return S < b && (k = -1), k;
  }
  function m(b) {
    r = b, s = "", o = 0, i = 16, d = 0;
  }
  function h() {
    let b = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Ut(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Ut(e.charCodeAt(r)))
        for (r++; r < e.length && Ut(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(b, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Ut(e.charCodeAt(r))) {
        for (r++; r < e.length && Ut(e.charCodeAt(r)); )
          r++;
        x = r;
      } else
        d = 3;
    return e.substring(b, x);
  }
  function p() {
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
            let R = f(4, !0);
            R >= 0 ? b += String.fromCharCode(R) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (S >= 0 && S <= 31)
        if (_r(S)) {
          b += e.substring(x, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return b;
  }
  function g() {
    if (s = "", d = 0, o = r, l = a, c = u, r >= t)
      return o = t, i = 17;
    let b = e.charCodeAt(r);
    if (la(b)) {
      do
        r++, s += String.fromCharCode(b), b = e.charCodeAt(r);
      while (la(b));
      return i = 15;
    }
    if (_r(b))
      return r++, s += String.fromCharCode(b), b === 13 && e.charCodeAt(r) === 10 && (r++, s += `
`), a++, u = r, i = 14;
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
        return r++, s = p(), i = 10;
      // comments
      case 47:
        let x = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !_r(e.charCodeAt(r)); )
            r++;
          return s = e.substring(x, r), i = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let S = t - 1, k = !1;
          for (; r < S; ) {
            let R = e.charCodeAt(r);
            if (R === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, k = !0;
              break;
            }
            r++, _r(R) && (R === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return k || (r++, d = 1), s = e.substring(x, r), i = 13;
        }
        return s += String.fromCharCode(b), r++, i = 16;
      // numbers
      case 45:
        if (s += String.fromCharCode(b), r++, r === t || !Ut(e.charCodeAt(r)))
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
        return s += h(), i = 11;
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
    if (la(b) || _r(b))
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
      b = g();
    while (b >= 12 && b <= 15);
    return b;
  }
  return {
    setPosition: m,
    getPosition: () => r,
    scan: n ? w : g,
    getToken: () => i,
    getTokenValue: () => s,
    getTokenOffset: () => o,
    getTokenLength: () => r - o,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => o - c,
    getTokenError: () => d
  };
}
function la(e) {
  return e === 32 || e === 9;
}
function _r(e) {
  return e === 10 || e === 13;
}
function Ut(e) {
  return e >= 48 && e <= 57;
}
var Wd;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Wd || (Wd = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var vk = new Array(20).fill(0).map((e, n) => " ".repeat(n)), Ht = 200, Tk = {
  " ": {
    "\n": new Array(Ht).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(Ht).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(Ht).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(Ht).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(Ht).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(Ht).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ua;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(ua || (ua = {}));
function Gd(e, n, t = ua.DEFAULT) {
  let r = ro(e, !1), s = [], o = 0;
  function i(O) {
    return O ? () => o === 0 && O(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(O) {
    return O ? (D) => o === 0 && O(D, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(O) {
    return O ? (D) => o === 0 && O(D, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) : () => !0;
  }
  function u(O) {
    return O ? () => {
      o > 0 ? o++ : O(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function c(O) {
    return O ? () => {
      o > 0 && o--, o === 0 && O(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = u(n.onObjectBegin), f = l(n.onObjectProperty), m = c(n.onObjectEnd), h = u(n.onArrayBegin), p = c(n.onArrayEnd), g = l(n.onLiteralValue), y = a(n.onSeparator), w = i(n.onComment), b = a(n.onError), x = t && t.disallowComments, S = t && t.allowTrailingComma;
  function k() {
    for (; ; ) {
      let O = r.scan();
      switch (r.getTokenError()) {
        case 4:
          R(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          R(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          R(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          x || R(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          R(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          R(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (O) {
        case 12:
        case 13:
          x ? R(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : w();
          break;
        case 16:
          R(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return O;
      }
    }
  }
  function R(O, D = [], L = []) {
    if (b(O), D.length + L.length > 0) {
      let B = r.getToken();
      for (; B !== 17; ) {
        if (D.indexOf(B) !== -1) {
          k();
          break;
        } else if (L.indexOf(B) !== -1)
          break;
        B = k();
      }
    }
  }
  function P(O) {
    let D = r.getTokenValue();
    return O ? g(D) : (f(D), s.push(D)), k(), !0;
  }
  function T() {
    switch (r.getToken()) {
      case 11:
        let O = r.getTokenValue(), D = Number(O);
        isNaN(D) && (R(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), D = 0), g(D);
        break;
      case 7:
        g(null);
        break;
      case 8:
        g(!0);
        break;
      case 9:
        g(!1);
        break;
      default:
        return !1;
    }
    return k(), !0;
  }
  function N() {
    return r.getToken() !== 10 ? (R(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (P(!1), r.getToken() === 6 ? (y(":"), k(), M() || R(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : R(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), s.pop(), !0);
  }
  function I() {
    d(), k();
    let O = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (O || R(4, [], []), y(","), k(), r.getToken() === 2 && S)
          break;
      } else O && R(6, [], []);
      N() || R(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), O = !0;
    }
    return m(), r.getToken() !== 2 ? R(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : k(), !0;
  }
  function C() {
    h(), k();
    let O = !0, D = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (D || R(4, [], []), y(","), k(), r.getToken() === 4 && S)
          break;
      } else D && R(6, [], []);
      O ? (s.push(0), O = !1) : s[s.length - 1]++, M() || R(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), D = !0;
    }
    return p(), O || s.pop(), r.getToken() !== 4 ? R(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : k(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 3:
        return C();
      case 1:
        return I();
      case 10:
        return P(!0);
      default:
        return T();
    }
  }
  return k(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (R(4, [], []), !1) : M() ? (r.getToken() !== 17 && R(9, [], []), !0) : (R(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var qd;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(qd || (qd = {}));
var Vd;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Vd || (Vd = {}));
var ca = Gd;
var Ud;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Ud || (Ud = {}));

// src/core/json/parse-json.ts
function Ae(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return Lk(n) ? { value: void 0, faults: [da] } : { value: n, faults: Dk(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? Fk(e) : da] };
  }
}
var zd = { disallowComments: !0, allowTrailingComma: !1 }, $k = 100, da = { path: "$", code: "json-too-deep", parameters: [] }, Ik = {
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
function Lk(e) {
  let n = [e].filter(Hd);
  for (let t = 0; n.length > 0; t++) {
    if (t === $k)
      return !0;
    let r = [];
    for (let s of n)
      for (let o of Object.keys(s).map((i) => s[i]))
        Hd(o) && r.push(o);
    n = r;
  }
  return !1;
}
function Hd(e) {
  return typeof e == "object" && e !== null;
}
function Fk(e) {
  var a;
  let n = null;
  try {
    ca(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, zd);
  } catch (l) {
    return da;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), s = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((s === "}" || s === "]") && r.trim().endsWith(","))
    return Qd("json-trailing-comma", e, r.lastIndexOf(","), s);
  let o = (a = Ik[t.error]) != null ? a : "json-invalid";
  return Qd(o === "json-comma" ? s === "}" ? "json-list-end" : s === "]" ? "json-object-end" : o : o, e, t.offset, s);
}
function Qd(e, n, t, r) {
  let s = n.slice(0, t).split(/\r\n?|\n/), o = s[s.length - 1].length + 1;
  return { path: "$", code: e, parameters: [s.length, o, W(r)] };
}
function Dk(e) {
  let n = [], t = [];
  return ca(e, {
    onObjectBegin: () => {
      t.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      t.pop();
    },
    onObjectProperty: (r, s, o, i, a, l) => {
      let u = t[t.length - 1], c = u.get(r);
      if (c === void 0)
        u.set(r, i + 1);
      else {
        let d = l().reduce(K, "$");
        n.push({
          path: K(d, r),
          code: "json-duplicate-key",
          parameters: [W(r), c, i + 1]
        });
      }
    }
  }, zd), n;
}

// src/core/survey/dates.ts
function xe(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, s] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && s >= 1 && s <= i;
}
function Kd(e) {
  return xe(`${e}-01`);
}

// src/core/survey/number-text.ts
var Bk = [
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
], _k = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Qt(e) {
  let n = e.trim().replace(/[^ -~]/g, jk), t = _k.exec(n);
  if (t === null)
    return null;
  let [, r, s = "", o, i = ""] = t, a = /^[1-9]\d{0,2}$/.test(s) && i.length === 3 && (o === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (s + i === "" || a)
    return null;
  let l = s.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function jk(e) {
  let n = e.charCodeAt(0), t = Bk.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var hn = ["survey", "revision", "submitted", "language"], Wk = [
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
], ma = ["text", "number", "url", "date", "month"], Jd = ["skills", "languages", "wikis"], jr = 200, Wr = 3;
function Yd(e) {
  let n = new Set(hn), t = 0, r = (o, i, a) => {
    let l = [];
    return e.list(o, i, "elements").forEach((u, c) => {
      let d = s(u, K(`${i}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, s = (o, i, a) => {
    if (!G(o))
      return e.fault(i, "expected-object"), null;
    let l = F(o, "name");
    if (typeof l != "string" || !se.test(l))
      return e.fault(`${i}.name`, "bad-id", W(l)), null;
    if (n.has(l)) {
      let f = hn.includes(l);
      return e.fault(`${i}.name`, f ? "reserved-name" : "name-taken", l, hn), null;
    }
    let u = {
      name: l,
      title: e.text(o, i, "title"),
      description: e.text(o, i, "description"),
      visibleIf: e.condition(o, i, "visibleIf")
    }, c = F(o, "type");
    if (c === "panel")
      return a === Wr ? (e.fault(i, "panels-too-deep", Wr), null) : (n.add(l), E(v({}, u), { type: c, elements: r(o, i, a + 1) }));
    if (c === "html") {
      let f = e.text(o, i, "html");
      return f === null && F(o, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(l), f && E(v({}, u), { type: c, text: f });
    }
    if (t === jr)
      return e.fault(i, "too-many-questions", jr), null;
    let d = Gk(o, i, c, E(v({}, u), {
      isRequired: F(o, "isRequired") === !0,
      requiredIf: e.condition(o, i, "requiredIf"),
      isRetired: F(o, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (o, i) => r(o, i, 0) };
}
function Gk(e, n, t, r, s) {
  switch (t) {
    case "radiogroup": {
      let l = gn(e, n, "choices", s);
      return l && v(E(v({}, r), { type: t }), o(l));
    }
    case "checkbox": {
      let l = gn(e, n, "choices", s);
      return l && v(v(E(v({}, r), { type: t }), o(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = qk(e, n, s), u = l === null ? gn(e, n, "choices", s) : [];
      if (u === null)
        return null;
      let c = E(v(v({}, r), o(u)), { choicesFrom: l });
      return t === "dropdown" ? E(v({}, c), { type: t }) : v(E(v({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = gn(e, n, "choices", s), u = F(e, "selectToRankEnabled") === !0;
      return l && v(E(v({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = Zc(e, n, s);
      return l && E(v({}, r), {
        type: t,
        choices: l,
        minRateDescription: s.text(e, n, "minRateDescription"),
        maxRateDescription: s.text(e, n, "maxRateDescription"),
        special: i(l)
      });
    }
    case "boolean": {
      let l = ["true", "false"].map((u) => {
        var c;
        return Ze(
          u,
          (c = s.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return E(v({}, r), { type: t, choices: l, special: i(l) });
    }
    case "text":
      return v(E(v({}, r), { type: t }), Vk(e, n, s));
    case "comment":
      return E(v({}, r), { type: t, maxLength: s.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = gn(e, n, "rows", s), u = gn(e, n, "columns", s), c = ["eachRowRequired", "isAllRowRequired"].some((d) => F(e, d) === !0);
      return l && u && E(v({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = s.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || se.test(d)), u = l === null ? gn(e, n, "rows", s) : [], c = ed(e, n, s);
      return u && c && E(v({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return s.fault(`${n}.type`, "unknown-question-type", W(t), Wk), null;
  }
  function o(l) {
    let u = zi(e, n, s, l);
    return { choices: [...l, ...rn(u)], special: u };
  }
  function i(l) {
    return E(v({}, zi(e, n, s, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: s.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: s.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function qk(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => Jd.includes(r),
    Jd
  );
}
function Vk(e, n, t) {
  let r = t.word(e, n, "inputType", ma), s = (o) => {
    let i = F(e, o), a = typeof i == "string" || typeof i == "number" ? fa(String(i), r) : null;
    return a === null && i !== void 0 && t.fault(K(n, o), "limit-not-of-type", W(i), r), a;
  };
  return {
    inputType: r,
    min: s("min"),
    max: s("max"),
    isInteger: F(e, "integer") === !0,
    maxLength: t.count(e, n, "maxLength") || null,
    placeholder: t.text(e, n, "placeholder")
  };
}
function fa(e, n) {
  switch (n) {
    case "number":
      return Qt(e);
    case "date":
      return xe(e) ? e : null;
    case "month":
      return Kd(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var Uk = ["draft", "open", "paused", "closed", "archived"], Hk = ["individuals", "affiliates", "partners", "society"], Qk = 5, zk = 5;
function Gn(e) {
  var u, c;
  let n = [], t = Yc(n);
  if (!G(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", s = t.object(e, "$", "localSkills"), o = F(s, "id"), i = typeof o == "string" && se.test(o);
  i || t.fault(`${r}.id`, "bad-id", W(o));
  let a = Kk(e, t);
  if (J({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let l = {
    id: o,
    locale: t.string(e, "$", "locale", "bad-language", Xc),
    status: t.word(s, r, "status", Uk),
    opens: t.string(s, r, "opens", "bad-date", xe),
    closes: t.string(s, r, "closes", "bad-date", xe),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(s, r, "minAnswers")) != null ? u : Qk,
    minCell: (c = t.count(s, r, "minCell")) != null ? c : zk,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(s, r, "notInStatistics").filter(Ki).map(String),
      ...wr
    ])),
    audience: Jk(s, t),
    measures: Yk(s, t),
    core: Xk(s, t),
    follows: t.id(s, r, "follows")
  };
  return { survey: Fc(l), faults: n };
}
function Kk(e, n) {
  let t = Yd(n), r = [];
  return n.list(e, "$", "pages").forEach((s, o) => {
    var l;
    let i = K("$.pages", o);
    if (!G(s)) {
      n.fault(i, "expected-object");
      return;
    }
    let a = (l = n.id(s, i, "name")) != null ? l : `page${o + 1}`;
    r.push({
      // Two pages of one name could not be told apart where a page is shown or hidden by its name.
      name: r.some((u) => u.name === a) ? `${a}-${o + 1}` : a,
      title: n.text(s, i, "title"),
      description: n.text(s, i, "description"),
      visibleIf: n.condition(s, i, "visibleIf"),
      elements: t.read(s, i)
    });
  }), r;
}
function Jk(e, n) {
  var s;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", Hk),
    description: n.text(r, t, "description"),
    minEdits: (s = n.count(r, t, "minEdits")) != null ? s : 0,
    groups: pa(n.list(r, t, "groups"))
  };
}
function Yk(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: pa(n.list(r, t, "groupBy"))
  };
}
function Xk(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), s = n.id(r, t, "id");
  return s === null ? null : { id: s, questions: pa(n.list(r, t, "questions")) };
}
function pa(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function Xd() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : Zk(n);
    return e.set(n, t), t;
  };
}
function Zk(t) {
  return j(this, arguments, function* ({ source: e, titles: n }) {
    var i;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => se.test(a)).sort(), s = yield e.readPages(r.map((a) => n.definition(a))), o = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = s.get(n.definition(a)), u = l === void 0 ? null : Gn(Ae((i = l.latest.text) != null ? i : "").value).survey;
      l !== void 0 && u !== null && u.id === a && o.set(a, { survey: u, revision: l.latest.id });
    }
    return o;
  });
}
function Zd(e, n, t) {
  return j(this, null, function* () {
    let r = [], s = [];
    for (let o of n)
      (yield t(o)).forEach(({ survey: i, revision: a }, l) => {
        var d;
        let u = l === e.id;
        if (u ? o.isHome : ((d = i.core) == null ? void 0 : d.id) !== e.id)
          return;
        if (i.audience.population !== e.audience.population) {
          s.push(`${o.community}: ${o.titles.definition(l)}: it asks ${i.audience.population}, and ${e.id} asks ${e.audience.population}. Its answers are not counted here.`);
          return;
        }
        let c = u ? { id: e.id, questions: J(e).map(({ name: f }) => f) } : i.core;
        r.push({ place: o, local: E(v({}, i), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: s };
  });
}

// src/core/exchange/exchange-record.ts
var qn = { offer: "Offer a skill", seek: "Seek a skill" }, ga = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], em = ["open", "paused", "matched", "closed"], ha = 5, nm = 100, tm = 100, so = 20;
function rm(e, n) {
  if (!xe(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function sm(e, n, t = null) {
  var o;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (rm(i, n) === null) {
      let a = eS(i.skill, t), l = (o = r[i.kind].get(a)) != null ? o : /* @__PURE__ */ new Set();
      l.add(i.user), r[i.kind].set(a, l);
    }
  let s = (i) => new Map(
    Array.from(i).sort(([a], [l]) => re(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: s(r.offer), seeks: s(r.seek) };
}
function eS(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-templates.ts
var Gr = "Skill exchange step", qr = "Skill exchange preferences", ya = [
  qn.offer,
  qn.seek,
  Gr,
  qr
];

// src/core/wikitext/shown-text.ts
var nS = /<!--[\s\S]*?(?:-->|$)/g, tS = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, rS = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), sS = "\u2026";
function zt(e) {
  if (!/[{<]/.test(e))
    return fn(e);
  let n = e.replace(nS, "").replace(tS, (t, r) => (r != null ? r : "").replace(/[{}]/g, (s) => `&#${s.charCodeAt(0)};`));
  return fn(oS(n));
}
function oS(e) {
  var o, i, a, l;
  let n = [], t = [], r = /[{}]/g, s = 0;
  for (; s < e.length; ) {
    let u = e.slice(s, s + 2);
    if (u === "{{")
      t.push(n.length), n.push(u), s += 2;
    else if (u === "}}" && t.length > 0) {
      let [, ...c] = n.splice(t.pop()), d = ((o = c[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(s + 2) === "}", f = c.length <= 2 ? c.join("").trim() : "";
      n.push((i = rS.get(f)) != null ? i : sS), s += d ? 3 : 2;
    } else {
      r.lastIndex = s + 1;
      let c = (l = (a = r.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(s, c)), s = c;
    }
  }
  return n.join("");
}

// src/core/wikitext/extension-tags.ts
var om = [
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
function oo() {
  return { starts: [], ends: [], lengths: [] };
}
function Vr(e, n, t) {
  var i;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((i = o[o.length - 1]) != null ? i : 0) + t - n), r.push(n), s.push(t);
}
function Kt(e, n) {
  let { starts: t } = e, r = 0, s = t.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    t[o] < n ? r = o + 1 : s = o;
  }
  return r;
}
function im(e, n) {
  let { starts: t, ends: r } = e, s = [], o = 0;
  for (let i = 0; i < t.length; i++)
    s.push(n.slice(o, t[i])), o = r[i];
  return s.push(n.slice(o)), s.join("");
}
function ba(e, n) {
  var t;
  return n - ((t = e.lengths[Kt(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Jt = -1, wa = /[[{<]|\n(?==)|-(?={)/g, iS = /[[{<\]]|\n(?==)|-(?={)/g, aS = /[[{<\n]|-(?={)/g, am = /[[{<}|]|\n(?==)|-(?={)/g, lm = /[[{<}|=]|\n(?==)|-(?={)/g, xa = /[[\]{}<>|]/g, lS = 10, um = 45, uS = 60, cm = 61, dm = 91, mm = 93, ka = 123, cS = 124, dS = 125, mS = 6;
function fm(e, n) {
  let t = "", r = 0, s = null, o = [], i = [], a = null, l = wa, u = [], c = 0, d = [];
  function f(C, M, O) {
    let D = M;
    for (; D < r && D - M < O && t.charCodeAt(D) === C; )
      D++;
    return D - M;
  }
  function m() {
    return a !== null && c > a.partsStart && u[c - 1] === Jt;
  }
  function h() {
    a === null ? l = wa : a.kind === "=" ? l = aS : a.kind === "[" ? l = iS : l = m() ? lm : am;
  }
  function p(C, M, O, D) {
    a = { kind: C, count: M, contentStart: O, afterHyphen: D, partsStart: c }, i.push(a), h();
  }
  function g() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, h();
  }
  function y(C) {
    let M = f(cm, C, mS);
    return M > 1 || M === 1 && !m() ? (p("=", M, C + M, !1), C + M) : C;
  }
  function w(C, M) {
    let O = f(ka, C, r);
    return O > 1 && p("{", O, C + O, M), C + O;
  }
  function b(C, M) {
    let O = f(dS, M, Math.min(C.count, 3));
    if (O < 2)
      return M + 1;
    let D = C.contentStart - O, L = M + O, B = O === 3 ? k(C, M) : null;
    for (O === 2 && S(C, M); d.length > 0 && d[d.length - 1].from >= D; )
      d.pop();
    return B !== null && d.push({ from: D, to: L, text: B }), x(C, D, O), L;
  }
  function x(C, M, O) {
    let D = C.count - O;
    c = C.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, D > 1 ? p(C.kind, D, M, C.afterHyphen) : D === 1 && C.kind === "{" && C.afterHyphen ? p("-", 2, M, !1) : h();
  }
  function S(C, M) {
    let O = c > C.partsStart, D = O ? u[C.partsStart] - 1 : M, L = R(C.contentStart, D), B = e(L.isWhole ? L.text : `${L.text}<`, O);
    if (B !== null) {
      let U = u.slice(C.partsStart, c);
      o.push({ template: B, start: C.contentStart - 2, end: M + 2, parts: U });
    }
  }
  function k(C, M) {
    if (c === C.partsStart)
      return null;
    let O = u[C.partsStart], D = c > C.partsStart + 2 ? u[C.partsStart + 2] - 1 : M;
    return R(O, D);
  }
  function R(C, M) {
    var U;
    let O = d.length;
    for (; O > 0 && d[O - 1].from >= C; )
      O--;
    let D = s === null ? 0 : Kt(s, C), L = "", B = C;
    for (; ; ) {
      let _ = d[O], H = Math.min(M, _ ? _.from : M, (U = s == null ? void 0 : s.starts[D]) != null ? U : M);
      xa.lastIndex = B;
      let Q = xa.test(t) ? Math.min(xa.lastIndex - 1, H) : H;
      if (L += t.slice(B, Q), Q < H || H === M)
        return { text: L, isWhole: Q === M };
      if (_ && H === _.from) {
        if (L += _.text.text, !_.text.isWhole)
          return { text: L, isWhole: !1 };
        B = _.to, O++;
      } else s !== null && (B = s.ends[D]);
      D = s === null ? 0 : Kt(s, B);
    }
  }
  function P(C) {
    s === null && (s = oo(), n.begin(t, s));
    let M = n.skip(C);
    return n.atLineStart ? (n.atLineStart = !1, y(M)) : M;
  }
  function T(C, M) {
    switch (C) {
      case lS:
        return a !== null && a.kind === "=" && g(), y(M + 1);
      case uS:
        return P(M);
      case um:
        return t.charCodeAt(M + 2) === ka ? w(M + 1, !0) : (p("-", 2, M + 2, !1), M + 2);
      case ka:
        return w(M, !1);
      case dm: {
        let O = f(dm, M, r);
        return O > 1 && p("[", O, M + O, !1), M + O;
      }
      default:
        return N(a, C, M);
    }
  }
  function N(C, M, O) {
    if (C.kind === "{")
      return b(C, O);
    let D = M === mm ? mm : um;
    return t.charCodeAt(O + 1) !== D ? O + 1 : (x(C, C.contentStart - 2, 2), O + 2);
  }
  function I() {
    let C = y(0);
    for (; ; ) {
      if (l.lastIndex = C, !l.test(t))
        return;
      C = l.lastIndex;
      let M = t.charCodeAt(C - 1);
      M === cS ? (u[c] = C, u[c + 1] = Jt, c += 2, l = lm) : M === cm ? (u[c - 1] = C - 1, l = am) : C = T(M, C - 1);
    }
  }
  return (C) => (t = C, r = C.length, s = null, o = [], i.length = 0, a = null, l = wa, u = [], c = 0, d = [], I(), t = "", n.end(), { calls: o, removed: s });
}

// src/core/wikitext/detached-text.ts
function fe(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function pm(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function io(e, n, t) {
  let r = n;
  for (; r < t && pm(e.charCodeAt(r)); )
    r++;
  return r;
}
function ao(e, n, t) {
  let r = t;
  for (; r > n && pm(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Rn(e, n, t) {
  let r = io(e, n, t);
  return e.slice(r, ao(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Ur = 3, cn, gm, Sa, lo, Hr = class {
  constructor(n, t, r) {
    pe(this, cn);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Ur;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let s = 0; s < r.length; s += Ur)
        if (r[s] === t)
          return tn(this, cn, Sa).call(this, s);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Ur)
      n(tn(this, cn, Sa).call(this, t), tn(this, cn, gm).call(this, t), this);
  }
  entries() {
    return tn(this, cn, lo).call(this).entries();
  }
  keys() {
    return tn(this, cn, lo).call(this).keys();
  }
  values() {
    return tn(this, cn, lo).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
cn = new WeakSet(), gm = function(n) {
  return this.met.names[this.parts[n]];
}, Sa = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, lo = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [fS, pS] = [500, 4], gS = 61;
function hm() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], s = 0, o = [], i = 0;
  function a(u, c) {
    for (let d = s; d < s + pS && d < r.length; d++) {
      let f = r[d], m = e[f];
      if (u.charCodeAt(c + m.length) === gS && u.startsWith(m, c))
        return s = d + 1, f;
    }
    return -1;
  }
  function l(u) {
    let c = n.get(u);
    if (c !== void 0)
      return s = r.indexOf(c) + 1, c;
    if (u === "" || e.length >= fS)
      return -1;
    let d = fe(u), f = e.push(d) - 1;
    return n.set(d, f), o.push(-1), r.splice(s, 0, f), s++, f;
  }
  return (u, c, d) => {
    let f = [];
    s = 0, i++;
    for (let m = c + 1; m <= d; ) {
      let h = u.indexOf("|", m), p = h === -1 ? d : h, g = a(u, m), y = g === -1 ? 0 : m + e[g].length;
      if (g === -1 || y >= p) {
        if (y = u.indexOf("=", m), y === -1 || y >= p)
          return null;
        g = l(u.slice(io(u, m, y), ao(u, m, y)));
      }
      if (g === -1 || o[g] === i)
        return null;
      o[g] = i;
      let w = io(u, y + 1, p);
      f.push(g, w, ao(u, w, p)), m = p + 1;
    }
    return new Hr(u, t, f);
  };
}

// src/core/wikitext/plain-call.ts
var hS = ["[", "]", "{", "<", `
=`], [uo, ym] = ["{{", "}}"], yS = "}", bS = /^\s*$/;
function bm(e) {
  let n = hm();
  return (t) => {
    var l;
    let r = t.startsWith(uo) ? t.indexOf(yS, uo.length) : -1, s = r + ym.length;
    if (r === -1 || !t.startsWith(ym, r) || t.length > s && !bS.test(t.slice(s)) || hS.some((u) => t.includes(u, uo.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let i = e(t.slice(uo.length, o), o < r);
    if (i === null)
      return [];
    let a = (l = n(t, o, r)) != null ? l : wS(t, o, r);
    return [{ template: i, parameters: a, start: 0, end: s }];
  };
}
function wS(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0, o = n;
  for (let i = n + 1; i <= t; ) {
    let a = e.indexOf("|", i), l = a === -1 ? t : a;
    o = o === -1 || o >= i ? o : e.indexOf("=", i), o === -1 || o >= l ? r.set(String(++s), e.slice(i, l)) : r.set(Rn(e, i, o), Rn(e, o + 1, l)), i = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var xS = 60, wm = 62, Rm = 47, xm = 10;
function km(e) {
  return e === 32 || e === 9;
}
function Sm(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === wm || t === Rm && e.charCodeAt(n + 1) === wm;
}
function Pm(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function kS(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(Pm(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function vm(e) {
  let n = kS(e), t = Math.max(...Array.from(n.keys(), (p) => p.length)), r = "", s = oo(), o = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
  function l(p, g) {
    r = p, s = g, o = !1, i.clear(), a.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function c(p) {
    return r.startsWith("!--", p + 1) ? d(p) : m(p);
  }
  function d(p) {
    let g = r.indexOf("-->", p + 4);
    if (g === -1)
      return Vr(s, p, r.length), r.length;
    let y = p;
    for (; y > 0 && km(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === xm) {
      let w = f(g + 3);
      if (r.charCodeAt(w) === xm)
        return Vr(s, y, w + 1), a.atLineStart = !0, w + 1;
    }
    return Vr(s, p, g + 3), g + 3;
  }
  function f(p) {
    for (; ; ) {
      for (; km(r.charCodeAt(p)); )
        p++;
      let g = r.startsWith("<!--", p) ? r.indexOf("-->", p + 4) : -1;
      if (g === -1)
        return p;
      p = g + 3;
    }
  }
  function m(p) {
    let g = p + 1, y = g;
    for (; y - g <= t && y < r.length && !Sm(r, y) && r.charCodeAt(y) !== xS; )
      y++;
    let w = r.slice(g, y), b = Pm(w), x = n.get(b);
    if (x === void 0 || o || !Sm(r, y))
      return g;
    let S = r.indexOf(">", y);
    if (S === -1)
      return o = !0, g;
    let k = S + 1;
    if (x.kind !== "ignored" && r.charCodeAt(S - 1) !== Rm) {
      let R = i.has(b) ? -1 : h(x, k);
      if (R !== -1)
        k = R;
      else if (w === "includeonly")
        k = r.length;
      else
        return i.add(b), k;
    }
    return x.kind !== "extension" && Vr(s, p, k), k;
  }
  function h({ closing: p }, g) {
    p.lastIndex = g;
    let y = p.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function Qr(e) {
  return e.split(" ");
}
var Tm = Qr(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), SS = new Set(Tm.concat(Qr(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), RS = new Set(Qr("articlepath pageid server servername scriptpath stylepath")), PS = new Set(Tm.concat(Qr(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), vS = new Set(Qr(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Am(e) {
  return SS.has(e) || RS.has(e.toLowerCase());
}
function Em(e) {
  return PS.has(e) || vS.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var TS = /^subst:/iu, AS = /^safesubst:/iu, Om = /^msgnw:/iu, ES = /^msg:/iu, OS = /^raw:/iu, NS = 1e3, CS = 200;
function Nm(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, i = Ts({
    defaultNamespace: "Template",
    namespaces: _l.concat(s, [["Template", ...r]]),
    capitalLinks: o
  }), a = /* @__PURE__ */ new Map(), l = (d, f) => {
    let m = i(d);
    if (m === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    a.set(m, f);
  };
  for (let d of Object.keys(t)) {
    let f = t[d];
    if (!n.includes(f))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${f}\u201D, which is none of the templates to look for.`);
    l(d, f);
  }
  n.forEach((d) => l(d, d));
  let u = (d, f) => {
    var g;
    let m = Rn(d, 0, d.length);
    if (TS.test(m) || (m = m.replace(AS, ""), m = Rn(m, 0, m.length), !f && Am(m)))
      return null;
    m = (Om.test(m) ? m.replace(Om, "") : m.replace(ES, "")).replace(OS, "");
    let h = m.indexOf(":");
    if (h !== -1 && Em(m.slice(0, h)))
      return null;
    let p = i(m);
    return p === null ? null : (g = a.get(p)) != null ? g : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, f) => {
    if (d.length > CS)
      return u(d, f);
    let m = f ? c.with : c.without, h = m.get(d);
    return h === void 0 && (m.size === NS && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = u(d, f), m.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function Ra(e) {
  var s;
  let n = Nm(e), t = bm(n), r = fm(n, vm((s = e.extensionTags) != null ? s : om));
  return (o) => {
    let i = t(o);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(o), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var p;
      let { template: d, start: f, end: m } = c;
      if (l === null || ((p = l.starts[Kt(l, f)]) != null ? p : m) >= m)
        return { template: d, parameters: Cm(o, c.parts, m), start: f, end: m };
      u = u != null ? u : im(l, o);
      let h = c.parts.map((g) => g === Jt ? Jt : ba(l, g));
      return { template: d, parameters: Cm(u, h, ba(l, m)), start: f, end: m };
    });
  };
}
function Cm(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < n.length; o += 2) {
    let i = n[o], a = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    a === Jt ? r.set(String(++s), e.slice(i, l)) : r.set(Rn(e, i, a), Rn(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var Mm = 6, MS = /^(.+)-([0-5n])$/i, $m = /^(.+)-(?:.|\d\d)$/;
function Im(e) {
  var t;
  let n = (t = $m.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && co(e) === null && Ee.test(n);
}
function co(e) {
  var s;
  let n = MS.exec(e), t = ((s = n == null ? void 0 : n[1]) != null ? s : e).toLowerCase();
  if (!Ee.test(t) || $m.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Mm : Number(r) };
}
function Lm(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Mm ? "N" : t}`;
}

// src/core/exchange/private-phone.ts
var $S = [
  // Addresses and links.
  /()https?:\/\/[^ \n]+/g,
  /()\[\[[^\]\n]*\]\]/g,
  // Books, courses, revisions.
  /()is[bs]n[\d :.x-]+/g,
  /(^|\W)(?:course|cours|curso|kurs|ders|module|modul|revision|révision|revisión|version|oldid|rev)s?[ :.#-]*\d[\d.-]*/g,
  // Days and months.
  /(^|\D)(?:19|20)\d\d[-./]\d\d?[-./]\d\d?(?!\d)/g,
  /(^|\D)\d\d?[-./]\d\d?[-./](?:19|20)\d\d(?!\d)/g,
  /(^|\D)[01]?\d[-./](?:19|20)\d\d(?!\d)/g,
  // From one time of day to another.
  /(^|\D)[0-2]?\d[.:h][0-5]\d ?- ?[0-2]?\d[.:h][0-5]\d(?!\d)/g,
  /(^|\D)[0-2]\d[0-5]\d ?- ?[0-2]\d[0-5]\d(?!\d)/g,
  // How far it is from UTC.
  /()[ug][tm][ct] ?[+-] ?\d\d?:?\d?\d?/g
], IS = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, LS = /[\d+]$/, FS = /(?:[\w\-/=#&]|\d[.,:])$/, DS = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function Fm(e) {
  let n = e.replace(/\D+$/, ""), t = n.replace(/\D/g, "").length, r = e.indexOf("/");
  return t > 15 && r !== -1 ? Fm(e.slice(0, r)) : t < 8 || t > 15 ? 0 : n.length;
}
function Dm(e) {
  var s;
  let n = $S.reduce((o, i) => o.replace(
    i,
    (a, l) => l + "x".repeat(a.length - l.length)
  ), e), t = DS.exec(n);
  if (t !== null)
    return { kind: "phone", from: t.index + t[1].length, to: t.index + t[0].length };
  let r = 0;
  for (; r < n.length; ) {
    let [o] = (s = IS.exec(n.slice(r))) != null ? s : [""], i = n.slice(Math.max(0, r - 2), r), a = o !== "" && !(o.startsWith("+") ? LS : FS).test(i), l = a ? Fm(o) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += a ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var BS = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), _S = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, jS = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, WS = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, GS = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, qS = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, VS = [1632, 1776, 2406, 2534], US = [
  [160, 160, " "],
  [8192, 8202, " "],
  [8239, 8239, " "],
  [8287, 8287, " "],
  [12288, 12288, " "],
  [8208, 8213, "-"],
  [8722, 8722, "-"],
  [183, 183, "."],
  [65131, 65131, "@"],
  [171, 171, ","],
  [187, 187, ","],
  [8216, 8223, ","],
  [8249, 8250, ","],
  [1548, 1548, ","],
  [1563, 1563, ","],
  [1567, 1567, ","],
  [12289, 12290, ","]
];
function HS(e) {
  var r, s;
  let n = e.charCodeAt(0), t = VS.find((o) => n >= o && n <= o + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (s = (r = US.find(([o, i]) => n >= o && n <= i)) == null ? void 0 : r[2]) != null ? s : e;
}
var QS = 5e3;
function zS(e) {
  return e.replace(/[\u0080-\uffff]/g, HS).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function mo(e, n, t) {
  var s;
  let r = n.exec(t);
  return r === null ? null : { kind: e, from: r.index + ((s = r[1]) != null ? s : "").length, to: r.index + r[0].length };
}
function Bm(e, n = 0) {
  var u;
  let t = GS.exec(e.slice(n));
  if (t === null)
    return null;
  let r = n + t.index, s = r + t[0].length, [o, i, a] = (u = qS.exec(e.slice(s))) != null ? u : [""];
  return (i !== void 0 ? /[a-z_]/.test(i) && i.length > 1 : a !== void 0 && a.length >= 5 && /[\d_]/.test(a) && (/[a-z_]/.test(a) || /^\d{6,}$/.test(a))) ? { kind: "messenger", from: r, to: s + o.length } : Bm(e, s);
}
function KS(e) {
  var t, r, s, o, i;
  let n = zS(e.slice(0, QS));
  return (i = (o = (s = (r = (t = mo("email", BS, n)) != null ? t : mo("email", _S, n)) != null ? r : mo("messenger", WS, n)) != null ? s : Bm(n)) != null ? o : mo("messenger", jS, n)) != null ? i : Dm(n);
}
function _m(e) {
  let n = KS(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}

// src/core/exchange/record-fault.ts
function pt(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function fo(e, n, t) {
  let r = _m(e === "skill" ? Ot(n) : n);
  return r === null ? null : pt(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function po(e, n) {
  let t = bs(e, n, (s) => s), r = n.join(", ");
  return t === null ? pt(e, "unknown-parameter", W(e), r) : pt(e, "near-parameter", W(e), t.found, r);
}

// src/core/exchange/time-passed.ts
function Vn(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var JS = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [YS, XS] = [-720, 840];
function jm(e) {
  var s, o;
  let n = e === "" ? null : JS.exec(e);
  if (n === null)
    return null;
  let t = Number((s = n[2]) != null ? s : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= YS && r <= XS ? r : null;
}

// src/core/exchange/read-record-values.ts
var ZS = [
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
], e0 = ["capacity", "for"], n0 = 182, t0 = 1e3;
function Gm(e, n, t, r = {}) {
  var B, U;
  let s = [], o = (_) => {
    var H;
    return ((H = t.get(_)) != null ? H : "").trim() || null;
  }, i = (_, H, ...Q) => (s.push(pt(_, H, ...Q)), null), a = (_, H, Q, ...ie) => {
    var ke;
    let ue = o(_);
    return ue === null ? null : (ke = H(ue)) != null ? ke : i(_, Q, W(ue), ...ie);
  }, l = (_, H, Q) => {
    var ue;
    let ie = ((ue = o(_)) != null ? ue : "").split(";").map((ke) => ke.trim()).filter((ke) => ke !== "");
    return Array.from(new Set(ie)).map((ke) => {
      var Yn;
      return (Yn = H(ke)) != null ? Yn : i(_, Q(ke), W(ke));
    }).filter((ke) => ke !== null);
  }, u = (_) => {
    var Q;
    let H = fo(_, (Q = o(_)) != null ? Q : "", n);
    return s.push(...H === null ? [] : [H]), H !== null;
  }, c = (_) => (u(_), o(_)), d = (_, H) => u(_) ? null : a(_, (Q) => Array.from(Q).length <= H ? Q : null, _, _, H), f = (_, H = "date", ...Q) => {
    let ie = o(_);
    return ie === null || xe(ie) ? ie : i(_, H, _, W(ie), ...Q);
  }, m = u("skill") ? null : s0(o("skill"), i, r), h = a("level", (_) => Wm(_, 1, ha), "level", ha), p = l("methods", (_) => ga.includes(_) ? _ : null, () => "method"), g = (_) => {
    let H = f(_);
    return H !== null && r.date !== void 0 && H > r.date && i(_, "day-to-come", _, H), H;
  }, y = i0(l(
    "languages",
    co,
    (_) => Im(_) ? "proficiency" : "language"
  ).map(Lm)), w = y.slice(0, so);
  y.length > so && i("languages", "many-languages", "languages", so), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && i("languages", "no-language", "languages");
  let b = e === "offer", x = b ? a("capacity", (_) => Wm(_, 0, t0), "capacity", "capacity") : null, S = {
    kind: e,
    user: n,
    id: a("id", (_) => se.test(_) ? _ : null, "id"),
    level: h,
    methods: ga.filter((_) => p.includes(_)),
    languages: w,
    capacity: x,
    region: d("region", tm),
    timezone: a("timezone", jm, "timezone"),
    for: b ? c("for") : null,
    affiliate: d("affiliate", nm),
    note: c("note")
  }, k = g("since"), R = g("confirmed"), P = o("expires") !== null && !xe(o("expires")), T = P ? r0(R != null ? R : k, r.date) : null, N = T === null ? f("expires", "end-paused") : (B = f("expires", "end", T)) != null ? B : T, I = o("status") === null ? "open" : (U = a("status", o0, "status")) != null ? U : "paused", C = P && T === null, M = C && I === "open" ? "paused" : I, O = f("until", M === "paused" ? "until" : "date"), D = E(v({}, S), {
    since: k,
    confirmed: R,
    expires: N,
    status: M,
    // Open again it would have no end.
    until: C ? null : O
  }), L = ZS.filter((_) => b || !e0.includes(_));
  return t.forEach((_, H) => {
    r.allowsOthers !== !0 && !L.includes(H) && _.trim() !== "" && s.push(po(H, L));
  }), { values: m === null || w.length === 0 ? null : E(v({}, D), { skill: m }), faults: s };
}
function r0(e, n) {
  return e === null || n !== void 0 && e > n ? null : Vn(e, n0);
}
function s0(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: s = `${mn}/Skills.json` } = t, o = se.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!o || r !== null && r.get(e) === null) {
    let a = e.startsWith("xn--") ? Ot(e) : e, l = r === null ? null : Ol(a, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", W(a), s) : n("skill", o ? "near-skill" : "near-skill-only", W(a), s, l.words, l.skill);
  }
  return o ? e : null;
}
function o0(e) {
  var n;
  return (n = em.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function i0(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let s of e)
    n.set((r = (t = co(s)) == null ? void 0 : t.code) != null ? r : s, s);
  return Array.from(n.values());
}
function Wm(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var a0 = 48;
function qm(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: o }, i) => `${o} ${i}`, s = e.map((o) => {
    let i = o.id !== null && !n.has(r(o, o.id));
    return i && n.add(r(o, o.id)), i;
  });
  return e.map((o, i) => {
    var u;
    if (s[i] === !0)
      return { record: E(v({}, o), { id: o.id }), faults: [] };
    let a = o.skill, l = (u = t.get(r(o, a))) != null ? u : 2;
    for (; n.has(r(o, a)); l++) {
      let c = `-${l}`;
      a = o.skill.slice(0, a0 - c.length) + c;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, a)), { record: E(v({}, o), { id: a }), faults: o.id === null ? [] : [pt("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Vm(e, n, t = {}) {
  let r = He(n), s = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, u) => a.set(u, zt(l))), Gm(l0(i), r, a, t);
  }), o = qm(
    s.map(({ values: i }) => i).filter((i) => i !== null)
  );
  return s.map(({ values: i, faults: a }, l) => {
    var c;
    let u = i === null ? void 0 : o.shift();
    return {
      call: e[l],
      record: (c = u == null ? void 0 : u.record) != null ? c : null,
      faults: u === void 0 ? a : [...a, ...u.faults]
    };
  });
}
function go(e, n, t = ["User"]) {
  let r = `${n}/People/`, s = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : s !== -1 && t.includes(e.slice(0, s)) && (o = e.slice(s + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : He(o);
}
function l0({ template: e }) {
  return e === qn.offer ? "offer" : "seek";
}

// src/core/wikitext/same-calls.ts
function Um(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: s, parameters: o }) => [s, Array.from(o)]));
  return t(e) === t(n);
}

// src/wiki/counting/page-histories.ts
var u0 = 20, c0 = 2;
function d0(e, n, t) {
  return j(this, null, function* () {
    var s;
    let r = n.filter((o) => o.first === null);
    for (let o = 0; r.length > c0 && o < u0; o++) {
      let i = yield e.revisions(r.map(({ known: a }) => a[a.length - 1].parentId), "without-texts");
      r = r.filter((a) => {
        let l = i.get(a.known[a.known.length - 1].parentId);
        return l === void 0 ? !1 : (a.known = [...a.known, l], a.first = l.parentId === 0 ? l : null, a.first === null);
      });
    }
    for (let o of n) {
      if (o.first === null && t !== null) {
        let i = yield t.revisionsUpTo(o.page.title, null), { page: { latest: a } } = o;
        o.known = i.length === 0 ? o.known : i.map((l) => l.id === a.id ? a : l), o.first = i.length < 500 && (s = i[i.length - 1]) != null ? s : null;
      }
      o.first === null && (o.first = yield e.firstRevision(o.page.title));
    }
  });
}
function m0({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Pa(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function f0(e, n, t, r) {
  return j(this, null, function* () {
    let { pageIds: s, titles: o } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: a, title: l } = i.page;
      (s.has(a) || o.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function Yt(e, n, t = null, r = null) {
  return j(this, null, function* () {
    let s = n.map((i) => ({
      page: i,
      known: i.history === void 0 ? [i.latest] : i.history.slice(),
      first: m0(i),
      isRecombined: !1
    }));
    yield d0(e, s, r);
    let o = t === null ? void 0 : Pa(s.filter(({ page: i }) => i.history === void 0));
    return t !== null && o !== void 0 && (yield f0(e, t, s, o)), s.filter((i) => i.first !== null);
  });
}
function Hm(e, n, t) {
  return j(this, null, function* () {
    let r = yield ho(e, n, (o) => {
      let i = t(o);
      return i !== null && gt(o, i) ? i : null;
    }), s = yield va(e, r);
    return new Map(Array.from(r, ([o, i]) => {
      var l;
      let a = (l = s.get(o)) == null ? void 0 : l.some((u) => u.user === null && !p0(u, i));
      return [o, i !== null && a === !0 ? E(v({}, i), { text: null, escaped: null }) : i];
    }));
  });
}
function p0(e, n) {
  var t;
  return ((t = e.sha1) != null ? t : null) !== null && e.sha1 === (n == null ? void 0 : n.sha1) || e.text !== null && e.text === (n == null ? void 0 : n.text);
}
function va(e, n) {
  return j(this, null, function* () {
    let t = /* @__PURE__ */ new Map();
    for (let [r, s] of Array.from(n)) {
      if (s === null || s.id === r.page.latest.id)
        continue;
      let o = r.isRecombined ? -1 : r.known.findIndex(({ id: i }) => i === s.id);
      t.set(r, o === -1 ? yield e.revisionsAfter(r.page.title, s.id) : r.known.slice(0, o));
    }
    return t;
  });
}
function gt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function ho(e, n, t) {
  return j(this, null, function* () {
    var i;
    let r = /* @__PURE__ */ new Map();
    for (let a of n) {
      let l = t(a), u = a.isRecombined ? void 0 : a.known.find(({ user: d, userId: f }) => d === l && f !== 0), c = !a.isRecombined && (a.page.history !== void 0 || ((i = a.known[a.known.length - 1]) == null ? void 0 : i.parentId) === 0);
      if (l === null)
        r.set(a, null);
      else if (u !== void 0 || c)
        r.set(a, u != null ? u : null);
      else {
        let d = yield e.newestRevisionBy(a.page.title, l);
        r.set(a, (d == null ? void 0 : d.userId) === 0 ? null : d);
      }
    }
    let s = Array.from(r.values()).filter((a) => a !== null).filter((a) => {
      var l;
      return ((l = a.escaped) != null ? l : null) === null && a.text === null;
    }).map(({ id: a }) => a);
    if (s.length === 0)
      return r;
    let o = yield e.revisions(s, "with-texts");
    return new Map(Array.from(r, ([a, l]) => {
      var u;
      return [a, l === null ? null : (u = o.get(l.id)) != null ? u : l];
    }));
  });
}

// src/wiki/counting/template-calls.ts
function yo(e, n) {
  return j(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), s = (i = t.get(10)) != null ? i : ["Template"], o = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = s[0]) != null ? a : "Template"}:${l}`))
        o[u.slice(u.indexOf(":") + 1)] = l;
    return Ra({ templates: n, redirects: o, templateNamespaces: s, extensionTags: r });
  });
}

// src/core/exchange/keep-own-words.ts
var g0 = 20;
function Kr({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n).sort(([t], [r]) => re(t, r))]);
}
function bo(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(Kr).forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  }), e.filter((r) => {
    var i;
    let s = Kr(r), o = (i = t.get(s)) != null ? i : 0;
    return t.set(s, o - 1), o <= 0;
  });
}
function h0(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function wo(e, n, t) {
  let r = e;
  for (let s = 0; s < g0; s++) {
    let o = bo(t(r), n);
    if (o.length === 0)
      return r;
    let i = (a, l) => l !== a && l.start >= a.start && l.end <= a.end;
    r = o.filter((a) => !o.some((l) => i(a, l))).sort((a, l) => l.start - a.start).reduce(h0, r);
  }
  return null;
}

// src/wiki/exchange/doubted-words.ts
function Qm(o, i, a, l) {
  return j(this, arguments, function* ({ source: e, titles: n }, t, r, s) {
    let u = yield va(e, t), c = u.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (g, y, w) => j(null, null, function* () {
      var b, x;
      for (let [S, k] of Array.from(y.entries())) {
        let R = (b = y[S + 1]) != null ? b : w, P = (x = k.sha1) != null ? x : null;
        if (P !== null && P === R.sha1 && k.parentId === R.id && k.user !== g && (yield e.movesAround(k)).some((N) => N === null || go(N, n.root, c) !== g))
          return !0;
      }
      return !1;
    }), f = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map();
    for (let [g, y] of Array.from(u)) {
      let w = t.get(g), b = y.filter(({ user: x }) => x === null);
      (yield d(r(g), y, w)) ? f.set(g, { doubt: "moved", believed: null }) : b.length > 0 && m.set(g, b);
    }
    let h = Array.from(m.values()).reduce((g, y) => g.concat(y.filter(({ text: w }) => w === null).map(({ id: w }) => w)), []), p = h.length === 0 ? null : yield e.revisions(h, "with-texts");
    return m.forEach((g, y) => {
      let w = t.get(y), b = g.reduce((x, { id: S, text: k }) => {
        var R, P;
        return x === null ? null : wo(x, s((P = k != null ? k : (R = p == null ? void 0 : p.get(S)) == null ? void 0 : R.text) != null ? P : ""), s);
      }, w.text);
      b !== w.text && f.set(y, { doubt: "hidden", believed: b === null ? null : E(v({}, w), { text: b }) });
    }), f;
  });
}

// src/wiki/exchange/moved-pages.ts
var y0 = 5, b0 = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function zm(e, n, t) {
  return j(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; o.length > 0 && i < y0; i++) {
      let a = o.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), u = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: h, there: { first: p } }) => {
        var y, w, b, x;
        let g = (x = b0.exec(((b = (w = p.text) != null ? w : (y = l == null ? void 0 : l.get(p.id)) == null ? void 0 : y.text) != null ? b : "").slice(0, 1e3))) == null ? void 0 : x[1];
        g !== void 0 && (u.set(h, g.replace(/_/g, " ").trim()), r.add(h));
      }), u.size === 0)
        break;
      let c = yield e.readPages(Array.from(new Set(u.values()))), d = yield Yt(e, Array.from(c.values()).map((h) => E(v({}, h), { pageId: 0 }))), f = new Map(d.map((h) => [h.page.title, h])), m = [];
      u.forEach((h, p) => {
        let g = f.get(h);
        g !== void 0 && gt(g, t(p)) ? s.set(p, g) : g !== void 0 && m.push({ origin: p, there: g });
      }), o = m;
    }
    return { redirects: r, moved: s };
  });
}

// src/core/exchange/steps/exchange-step.ts
var xo = ["decline", "withdraw"], Jr = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Jm = ["learned", "partly", "not-met"];
function Km(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Ta(e) {
  let n = e.lastIndexOf("/"), t = He(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !se.test(r) ? null : `${t}/${r}`;
}
function Pn(e) {
  return [Km(e.seek), Km(e.offer)];
}

// src/core/wikitext/substitution.ts
var w0 = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), x0 = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), k0 = new RegExp(`\\{\\{\\s*(?:(?:${w0})[:\uFF1A]|${x0})`, "i");
function Ym(e) {
  return k0.test(e);
}

// src/core/exchange/whose-calls.ts
function Xm(e) {
  let n = /* @__PURE__ */ new Map();
  return e.map(Kr).forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function S0(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let s = 0;
  for (; s < t - r && e.charAt(e.length - 1 - s) === n.charAt(n.length - 1 - s); )
    s++;
  return [r, s];
}
function R0(e, n) {
  let [t, r] = S0(e.text, n.text), s = e.text.length - n.text.length, o = new Set(n.calls.map((a) => a.start)), i = (a) => a.start + e.text.slice(a.start, a.end).search(/[|}]/);
  return e.calls.filter((a) => i(a) < t && !o.has(a.start) || a.start >= e.text.length - r && !o.has(a.start - s));
}
function P0(e, n) {
  if (n.isOwn)
    return n.counts;
  let t = new Map(n.counts);
  return Xm(R0(e, n)).forEach((r, s) => {
    var o;
    return t.set(s, r + ((o = t.get(s)) != null ? o : 0));
  }), t;
}
function Zm(e, n, t) {
  var a, l, u, c, d;
  let r = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set(), i = n ? { isOwn: !0, text: "", calls: [], counts: /* @__PURE__ */ new Map() } : null;
  for (let { isOwn: f, text: m, isAfterGap: h = !1 } of e) {
    let p = t(m != null ? m : ""), g = m === null ? null : { isOwn: f, text: m, calls: p, counts: Xm(p) };
    if (f) {
      let y = /* @__PURE__ */ new Map(), w = g === null || i === null ? null : P0(g, i), b = h || i !== null && !i.isOwn && Ym(i.text);
      for (let [x, S] of Array.from((a = g == null ? void 0 : g.counts) != null ? a : [])) {
        let k = w === null ? S : Math.min(S, (l = w.get(x)) != null ? l : 0), R = Math.min(k, (u = r.get(x)) != null ? u : 0) + S - k;
        y.set(x, b || o.has(x) ? Math.min(R, (c = s.get(x)) != null ? c : 0) : R);
      }
      r = y, y.forEach((x, S) => {
        var k;
        return s.set(S, Math.max(x, (k = s.get(S)) != null ? k : 0));
      });
    }
    g == null || g.counts.forEach((y, w) => {
      var b;
      y > ((b = s.get(w)) != null ? b : 0) && o.add(w);
    }), i = g;
  }
  return ((d = i == null ? void 0 : i.calls) != null ? d : []).filter((f) => {
    var p;
    let m = Kr(f), h = (p = r.get(m)) != null ? p : 0;
    return r.set(m, h - 1), h > 0;
  });
}

// src/wiki/exchange/others-words.ts
var v0 = 100, ef = 20;
function nf({ template: e, parameters: n }) {
  var t;
  return e === qr || e === Gr && xo.includes(zt((t = n.get("step")) != null ? t : "").trim());
}
function T0(e, n, t) {
  let r = (d) => d.user === n && d.userId !== 0, s = e.filter((d, f) => {
    var m, h;
    return r(d) || ((m = d.sha1) != null ? m : null) === null || d.sha1 !== ((h = e[f + 1]) == null ? void 0 : h.sha1);
  });
  if (s.every(r))
    return null;
  let o = [], i = /* @__PURE__ */ new Set(), [a, l, u] = [0, null, 0];
  for (; u < s.length && o.length < v0; u++) {
    let d = s[u], f = s[u + 1], m = l === null || !r(l) || (f === void 0 ? !t : !r(f));
    a = r(d) ? 0 : a + 1, (r(d) ? m : a <= ef) ? o.push(d) : a > ef && i.add(o.filter(r).pop()), l = d;
  }
  let c = u === s.length || s.slice(u).every(r);
  return { revisions: o.reverse(), isWhole: t && c, afterGaps: i };
}
function tf(e, n, t, r) {
  return j(this, null, function* () {
    var a;
    let s = /* @__PURE__ */ new Map();
    for (let [l, u] of Array.from(n)) {
      if (u === null || l.page.history !== void 0)
        continue;
      let c = l.known.findIndex(({ id: p }) => p === u.id), d = () => {
        var p;
        return r((p = u.text) != null ? p : "").every(nf);
      };
      if (c === -1 && d())
        continue;
      let f = c === -1 ? yield e.revisionsUpTo(l.page.title, u.id) : l.known.slice(c), m = ((a = f[f.length - 1]) == null ? void 0 : a.id) === l.first.id || c !== -1 && l.known.length < 500, h = T0([u, ...f.slice(1)], t(l), m);
      h !== null && !d() && s.set(l, h);
    }
    let o = yield A0(e, s), i = /* @__PURE__ */ new Map();
    return s.forEach(({ revisions: l, isWhole: u, afterGaps: c }, d) => {
      var w;
      let f = n.get(d), m = (w = f.text) != null ? w : "", h = t(d), p = r(m), g = Zm(l.map((b) => {
        var x;
        return {
          isOwn: b.user === h && b.userId !== 0,
          text: (x = o.get(b)) != null ? x : null,
          isAfterGap: c.has(b)
        };
      }), u, r), y = bo(p, g).filter((b) => !nf(b));
      if (y.length > 0) {
        let b = wo(m, bo(p, y), r);
        i.set(d, { own: E(v({}, f), { text: b != null ? b : "" }), calls: y });
      }
    }), i;
  });
}
function A0(e, n) {
  return j(this, null, function* () {
    let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map();
    n.forEach(({ revisions: i }, { page: { title: a } }) => i.forEach((l) => {
      var c, d;
      if (l.text !== null) {
        t.set(l, l.text);
        return;
      }
      let u = ((c = l.sha1) != null ? c : null) === null ? String(l.id) : `${a} ${String(l.sha1)}`;
      r.set(u, [...(d = r.get(u)) != null ? d : [], l]);
    }));
    let s = Array.from(r.values()).map(([i]) => i.id), o = s.length === 0 ? null : yield e.revisions(s, "with-texts");
    return r.forEach((i) => i.forEach((a) => {
      var l, u;
      return t.set(a, (u = (l = o == null ? void 0 : o.get(i[0].id)) == null ? void 0 : l.text) != null ? u : null);
    })), t;
  });
}

// src/core/exchange/steps/read-steps.ts
var rf = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], E0 = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function ko(e, n, t) {
  let r = He(n);
  return e.filter(({ template: s }) => s === Gr).map((s) => {
    let o = O0(s, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : E(v({}, o), { step: E(v({}, o.step), { at: t }) });
  });
}
function O0(e, n) {
  let t = [], r = (y, w, ...b) => (t.push(N0(y, w, ...b)), null), s = (y) => {
    var w;
    return zt((w = e.parameters.get(y)) != null ? w : "").trim() || null;
  }, o = (y, w, b, x) => {
    var k;
    let S = s(y);
    return S === null ? x ? r(y, "missing", y) : null : (k = w(S)) != null ? k : r(y, b, W(S), y);
  }, i = o("step", (y) => Jr.includes(y) ? y : null, "step", !0), a = o("seek", Ta, "key", !0), l = o("offer", Ta, "key", !0), u = o("at", (y) => {
    var w, b;
    return xe((b = (w = E0.exec(y)) == null ? void 0 : w[1]) != null ? b : "") ? y : null;
  }, "time", !0), c = o(
    "outcome",
    (y) => Jm.includes(y) ? y : null,
    "outcome",
    i === "confirm"
  ), d = o("on", (y) => xe(y) ? y : null, "day", i === "meet"), f = o("skill", (y) => se.test(y) ? y : null, "skill", !1);
  if (e.parameters.forEach((y, w) => {
    !rf.includes(w) && y.trim() !== "" && t.push(po(w, rf));
  }), i === null || a === null || l === null || u === null || i === "confirm" && c === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [m, h] = Pn({ seek: a, offer: l });
  if (m === h)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== m && n !== h && r("seek", "not-yours", n);
  let p = s("note"), g = fo("note", p != null ? p : "", n);
  return t.push(...g === null ? [] : [g]), {
    call: e,
    step: {
      user: n,
      step: i,
      seek: a,
      offer: l,
      at: u,
      skill: f,
      outcome: i === "confirm" ? c : null,
      on: i === "meet" ? d : null,
      note: p
    },
    faults: t
  };
}
function N0(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function sf(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((s, o) => ({ one: s, index: o })).sort((s, o) => s.one.step.at < o.one.step.at ? 1 : s.one.step.at > o.one.step.at ? -1 : o.index - s.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: s }) => s.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: s }) => s));
  return e.filter((s, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
function C0(e) {
  let t = e.map(({ own: r }) => {
    var s;
    return (s = r == null ? void 0 : r.timestamp) != null ? s : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function of(e, n, t, r) {
  var m, h, p;
  let s = n.slice().sort((g, y) => re(g.title, y.title)), o = [], i = [], a = [], l = (g, y, w, b) => {
    ko(y, e, w == null ? void 0 : w.timestamp).forEach(({ step: x }) => {
      var S;
      x !== null && b(x) && i.push({ step: x, title: g, savedAt: (S = w == null ? void 0 : w.timestamp) != null ? S : x.at });
    });
  }, u = (g) => g.filter(({ template: y }) => y === qr).forEach((y) => a.push(y));
  for (let { title: g, own: y, optOuts: w, refused: b } of s) {
    let x = t((m = y == null ? void 0 : y.text) != null ? m : "");
    x.forEach((R) => o.push({ title: g, call: R })), l(g, x, y, () => !0), u(x), u(t((h = w == null ? void 0 : w.text) != null ? h : ""));
    let S = t((p = b == null ? void 0 : b.text) != null ? p : ""), k = S.length === 0 ? [] : i.map(({ step: R }) => JSON.stringify(R));
    l(g, S, b, (R) => xo.includes(R.step) && !k.includes(JSON.stringify(R))), u(S);
  }
  let c = sf(i), d = o.filter(({ call: { template: g } }) => g === qn.offer || g === qn.seek);
  return { person: {
    user: e,
    pages: s,
    readings: Vm(d.map(({ call: g }) => g), e, v(v({}, r), C0(s))).map((g, y) => E(v({}, g), { title: d[y].title })),
    steps: c.map(({ step: g }) => g),
    stepsBeyond: i.length - c.length,
    preferences: a
  }, placed: c };
}

// src/core/exchange/steps/follow-exchanges.ts
var M0 = 21, $0 = 180, I0 = 366;
function uf(e, n) {
  var r;
  let t = [];
  for (let { round: s, skills: o, disregarded: i } of L0(e, n))
    s !== null && t.push(E(v({}, V0(s, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: i }));
  return t;
}
function L0(e, n) {
  if (!xe(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(F0)) {
    let s = `${r.seek}
${r.offer}`, o = t.get(s);
    o === void 0 ? t.set(s, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(re).map((r) => {
    let s = null, o = [];
    for (let i of t.get(r)) {
      let a = i.at.slice(0, 10) > n.date ? "future" : Pn(i).includes(i.user) ? D0(i, s, n) : "not-a-party";
      typeof a == "string" ? o.push({ step: i, reason: a }) : s = a;
    }
    return { round: s, skills: B0(t.get(r), s), disregarded: o };
  });
}
function F0(e, n) {
  return re(e.at, n.at) || Jr.indexOf(e.step) - Jr.indexOf(n.step) || re(af(e), af(n));
}
function af({ user: e, outcome: n, on: t, skill: r, note: s }) {
  return JSON.stringify([e, n, t, r, s]);
}
function D0(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return G0(e, n, t);
  if (e.step === "decline" && _0(e, n))
    return j0(e, n);
  if (n === null)
    return "no-request";
  let s = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return q0(e, n, s);
    if (So(n, r) !== "accepted")
      return "over";
    let o = U0(e.on, Vn(r, I0)), i = Vn(lf(r, o), df(t));
    return E(v({}, n), { steps: s, on: e.on, until: lf(n.until, i) });
  }
  if (e.step === "withdraw" && W0(e, n))
    return E(v({}, n), { steps: s, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? cf(n, e, t) : e.step === "decline" ? E(v({}, n), { steps: s, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : E(v({}, n), { steps: s, since: r, phase: "withdrawn" });
}
function B0(e, n) {
  let t = e.filter((o) => Pn(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), s = [
    ...t.filter(({ user: o, step: i }) => i === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(s));
}
function _0(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = So(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function j0(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: Pn(e).filter((s) => s !== e.user)[0],
    phase: "declined",
    since: t,
    lastConfirmed: null,
    until: t,
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: (n == null ? void 0 : n.phase) === "declined" ? n.steps.concat([e]) : [e],
    declinedBy: ((r = n == null ? void 0 : n.declinedBy) != null ? r : []).filter((s) => s !== e.user).concat([e.user])
  };
}
function W0(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: s }) => s === e.user);
  return n === "accepted" && r.some(({ step: s }) => s === "ask") && !r.some(({ step: s }) => s === "meet" || s === "confirm");
}
function G0(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), s = n === null ? null : So(n, r);
  return n !== null && s === "asked" ? e.user === n.asker ? "repeated" : cf(n, e, t) : n !== null && (s === "accepted" || s === "done") ? s === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((i) => i !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: Vn(r, (o = t.replyDays) != null ? o : M0),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function cf(e, n, t) {
  let r = n.at.slice(0, 10);
  return E(v({}, e), {
    phase: "accepted",
    since: r,
    until: Vn(r, df(t)),
    steps: e.steps.concat([n])
  });
}
function q0(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : E(v({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function So({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function V0(e, n) {
  let { seek: t, offer: r, asker: s, until: o, on: i, confirmed: a, steps: l, declinedBy: u } = e, c = So(e, n), d = c === "asked" || c === "accepted", f = Pn(e);
  return {
    seek: t,
    offer: r,
    asker: s,
    state: c,
    on: i,
    confirmed: a,
    steps: l,
    declinedBy: u,
    since: c === "expired" || c === "lapsed" ? Vn(o, 1) : c === "done" || c === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: c === "asked" ? f.filter((m) => m !== s) : c === "accepted" && (i === null || i <= n) ? f.filter((m) => !a.has(m)) : []
  };
}
function df(e) {
  var n;
  return (n = e.lapseDays) != null ? n : $0;
}
function U0(e, n) {
  return e < n ? e : n;
}
function lf(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/steps/doubted-times.ts
function mf(e) {
  let n = e.reduce((o, { savedAt: i }) => i > o ? i : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let i = `${o.step.seek}
${o.step.offer}`, a = t.get(i);
    a === void 0 ? t.set(i, [o]) : a.push(o);
  });
  let r = (o) => uf(o, { date: n }).some(({ state: i }) => i === "accepted"), s = [];
  return t.forEach((o) => {
    let i = o.filter(({ step: u, savedAt: c }) => u.at < c);
    if (i.length === 0 || !r(o.map(({ step: u }) => u)))
      return;
    let a = new Set(o.filter(({ step: u }) => u.step === "ask").map(({ step: u }) => u.user)), l = ({ step: u }) => u.step === "accept" || u.step === "meet" || u.step === "ask" && a.size > 1;
    Pn(o[0].step).forEach((u) => {
      let c = i.filter((d) => d.step.user === u && l(d));
      c.length > 0 && !r(o.map((d) => c.includes(d) ? E(v({}, d.step), { at: d.savedAt }) : d.step)) && s.push(...c);
    });
  }), s;
}

// src/wiki/exchange/step-times.ts
function ff(e, n, t) {
  return j(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: i, savedAt: a } of mf(n)) {
      let l = JSON.stringify(o), c = (yield e.revisionsBySince(i, o.user, o.at)).find(({ text: f }) => ko(t(f != null ? f : ""), o.user).some(({ step: m }) => JSON.stringify(m) === l)), d = (s = c == null ? void 0 : c.timestamp) != null ? s : a;
      d !== o.at && r.set(o, E(v({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function pf(t) {
  return j(this, arguments, function* (e, n = {}) {
    var c, d;
    let { source: r, titles: s } = e, { namespaces: o } = yield r.siteInfo(), i = (d = (c = o.get(10)) == null ? void 0 : c[0]) != null ? d : "Template", a = /* @__PURE__ */ new Map(), l = r.pagesOfPeople(s.people(""), ya.map((g) => `${i}:${g}`));
    try {
      for (var f = Se(l), m, h, p; m = !(h = yield f.next()).done; m = !1) {
        let g = h.value;
        a.set(g.title, g);
      }
    } catch (h) {
      p = [h];
    } finally {
      try {
        m && (h = f.return) && (yield h.call(f));
      } finally {
        if (p)
          throw p[0];
      }
    }
    let u = n.taxonomy === void 0 ? (yield r.readPages([s.skills()])).get(s.skills()) : void 0;
    return Q0(e, Array.from(a.values()), H0(e, u, n));
  });
}
function H0({ titles: e }, n, t) {
  var s;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = Nt(Ae((s = n == null ? void 0 : n.latest.text) != null ? s : "").value);
  return v({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function Q0(s, o, i) {
  return j(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var O, D;
    let a = yield yo(e, ya), l = (yield e.siteInfo()).namespaces.get(2), u = /* @__PURE__ */ new Map();
    for (let L of t) {
      let B = go(L.title, n.root, l);
      B !== null && u.set(L, B);
    }
    let c = yield Yt(e, Array.from(u.keys()), null, e), d = ({ page: L }) => u.get(L), f = yield ho(e, c, d), m = (L) => gt(L, d(L)), { redirects: h, moved: p } = yield zm(e, c.filter((L) => !m(L)), d), g = new Set(c.filter(m).map(({ page: L }) => L.title)), y = /* @__PURE__ */ new Map();
    p.forEach((L, B) => {
      g.has(L.page.title) || y.set(L, d(B));
    });
    let w = yield ho(
      e,
      Array.from(y.keys()),
      (L) => {
        var B;
        return (B = y.get(L)) != null ? B : null;
      }
    ), b = new Map(Array.from(f).filter(([L]) => m(L))), x = yield tf(e, b, d, a);
    x.forEach(({ own: L }, B) => b.set(B, L));
    let S = yield Qm({ source: e, titles: n }, b, d, a), k = (L) => {
      var rl, sl, ol, il, al, ll, ul, cl;
      let { page: { title: B, latest: U } } = L, _ = !m(L), H = (rl = f.get(L)) != null ? rl : null, Q = S.get(L), ie = _ ? null : Q === void 0 ? (sl = b.get(L)) != null ? sl : null : Q.believed, ue = (Q == null ? void 0 : Q.doubt) === "moved" ? void 0 : x.get(L), ke = p.get(L), Yn = ie !== null && ie.id === U.id ? [] : a((ol = U.text) != null ? ol : "");
      return {
        title: B,
        latest: U,
        own: ie,
        isMadeByOther: _,
        saved: _ ? null : H,
        othersWords: (il = ue == null ? void 0 : ue.calls) != null ? il : [],
        doubt: (al = Q == null ? void 0 : Q.doubt) != null ? al : null,
        optOuts: _ ? H : null,
        refused: Q !== void 0 || ue !== void 0 ? H : ke === void 0 ? null : (ll = w.get(ke)) != null ? ll : null,
        isStrangers: _ && (Yn.length > 0 || h.has(L)),
        isChangedByOthers: !_ && (ie == null ? void 0 : ie.id) !== U.id && !Um(a((cl = (ul = Q === void 0 ? H : ie) == null ? void 0 : ul.text) != null ? cl : ""), Yn)
      };
    }, R = /* @__PURE__ */ new Map();
    for (let L of c) {
      let B = d(L);
      R.set(B, [...(O = R.get(B)) != null ? O : [], L]);
    }
    let P = /* @__PURE__ */ new Map(), T = [], N = [], I = [];
    for (let L of Array.from(R.keys()).sort(re)) {
      let B;
      try {
        B = of(L, ((D = R.get(L)) != null ? D : []).map(k), a, r);
      } catch (U) {
        T.push({ user: L, error: U });
        continue;
      }
      P.set(L, B.person), B.person.readings.forEach(({ record: U }) => {
        U !== null && N.push(U);
      }), B.placed.forEach((U) => I.push(U));
    }
    let C = yield ff(e, I, a), M = (L) => {
      var B;
      return (B = C.get(L)) != null ? B : L;
    };
    return C.size > 0 && P.forEach((L, B) => P.set(B, E(v({}, L), { steps: L.steps.map(M) }))), { people: P, unread: T, records: N, steps: I.map(({ step: L }) => M(L)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/counting/count-exchange.ts
function gf(e, n) {
  return j(this, null, function* () {
    var a;
    let { source: t, titles: r } = e, { records: s } = yield pf(e), o = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: i } = Nt(Ae((a = o == null ? void 0 : o.latest.text) != null ? a : "").value);
    return sm(s, n, i);
  });
}

// src/core/analysis/exact-sums.ts
var hf = [1], Ro = [10], z0 = 40;
function Ea(e) {
  let n = wf(e);
  if (n !== null)
    return n.n === 0 ? null : n.sum / n.n;
  let { n: t, positive: r, negative: s, decimals: o } = xf(e);
  if (t.length === 0)
    return null;
  let i = kf(Yr(r, s), t, o);
  return Xt(r, s) < 0 ? -i : i;
}
function bf(e) {
  let n = wf(e);
  if (n !== null && n.n > 1 && n.n * Math.max(n.n, n.squares) <= Number.MAX_SAFE_INTEGER)
    return (n.n * n.squares - n.sum ** 2) / (n.n * (n.n - 1));
  let { n: t, positive: r, negative: s, squares: o, decimals: i } = xf(e);
  if (Xt(t, hf) <= 0)
    return null;
  let a = Yr(r, s);
  return kf(Yr(vn(t, o), vn(a, a)), vn(t, Yr(t, hf)), 2 * i);
}
function wf(e) {
  let [n, t, r] = [0, 0, 0];
  for (let { value: s, count: o } of e)
    if (n += o, t += s * o, r += s * s * o, !Number.isInteger(s) || !(r <= Number.MAX_SAFE_INTEGER) || n > Number.MAX_SAFE_INTEGER)
      return null;
  return { n, sum: t, squares: r };
}
function xf(e) {
  let n = e.filter(({ count: s }) => s > 0).map(({ value: s, count: o }) => {
    let [i = "", a] = Math.abs(s).toExponential().split("e"), l = i.replace(".", ""), u = Number(a) - l.length + 1;
    return { digits: l, power: u, count: yf(String(o)), isNegative: s < 0 };
  }), t = n.reduce((s, { power: o }) => Math.min(s, o), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: s, power: o, count: i, isNegative: a } of n) {
    let l = yf(s + "0".repeat(o - t)), u = vn(l, i), c = a ? "negative" : "positive";
    r.n = Aa(r.n, i), r[c] = Aa(r[c], u), r.squares = Aa(r.squares, vn(u, l));
  }
  return r;
}
function yf(e) {
  let n = [];
  for (let t = e.length; t > 0; t -= 7)
    n.push(Number(e.slice(Math.max(0, t - 7), t)));
  return Oa(n);
}
function Oa(e) {
  for (; e[e.length - 1] === 0; )
    e.pop();
  return e;
}
function Xt(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = ht(e, r) - ht(n, r);
  return t;
}
function ht(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function Aa(e, n) {
  let t = [], r = 0;
  for (let s = 0; s < Math.max(e.length, n.length) || r > 0; s++) {
    let o = ht(e, s) + ht(n, s) + r;
    r = Math.floor(o / 1e7), t.push(o % 1e7);
  }
  return t;
}
function Yr(e, n) {
  let [t, r] = Xt(e, n) < 0 ? [n, e] : [e, n], s = 0;
  return Oa(t.map((o, i) => {
    let a = o - ht(r, i) - s;
    return s = a < 0 ? 1 : 0, a + s * 1e7;
  }));
}
function vn(e, n) {
  let t = [];
  return e.forEach((r, s) => {
    let o = 0;
    for (let i = 0; i < n.length || o > 0; i++) {
      let a = r * ht(n, i) + ht(t, s + i) + o;
      o = Math.floor(a / 1e7), t[s + i] = a % 1e7;
    }
  }), Oa(t);
}
function kf(e, n, t) {
  let [r, s, o] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; Xt(r, vn(s, Ro)) >= 0; )
    s = vn(s, Ro), o++;
  for (; Xt(r, s) < 0; )
    r = vn(r, Ro), o--;
  let i = "";
  for (let a = 0; a < z0 && r.length > 0; a++) {
    let l = 0;
    for (; Xt(r, s) >= 0; )
      r = Yr(r, s), l++;
    i += String(l), r = vn(r, Ro);
  }
  return +`${i.slice(0, 1)}.${i.slice(1)}${r.length > 0 ? "1" : "0"}e${o}`;
}

// src/core/analysis/measures.ts
function Ce(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function Na(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function Zt(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function Un(e, n) {
  return n === 0 ? null : e / n;
}
function er(e) {
  return Ea(e);
}
function Sf(e) {
  let n = e.slice().sort((s, o) => s.value - o.value), t = Ce(n), r = (s) => {
    let o = 0;
    return n.find(({ count: i }) => (o += i) > s).value;
  };
  return t === 0 ? null : Ea([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((s) => ({ value: r(s), count: 1 })));
}
function Rf(e) {
  let n = bf(e);
  return n === null ? null : Math.sqrt(n);
}
function yt(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function Po(e) {
  let n = Ce(e);
  return n === 0 ? null : {
    numerator: Na(yt(e, "importance")) - Na(yt(e, "ability")),
    denominator: n
  };
}
function vo(e) {
  let n = Po(e);
  return n === null ? null : {
    numerator: n.numerator * Na(yt(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function Ca(e) {
  let n = (t) => Ce(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function Ma(e) {
  let { negative: n, tied: t, positive: r } = Ca(e), s = n + t + r;
  return s === 0 ? null : { numerator: 100 * (r - n), denominator: s };
}
function nr(e, n) {
  let t = Ie(n.importance), r = Le(n.ability);
  return Ce(e.filter(
    ({ importance: s, ability: o }) => t.includes(s) && r.includes(o)
  ));
}

// src/core/analysis/question-results.ts
function Pf(e, n, t) {
  var l;
  let { choices: r, kind: s, question: o } = n, i = s !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(re) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = q();
  for (let u of i) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: Un(c, e.n) };
  }
  return v(v(v({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: Os(e.unknown)
  }, s === "number" ? { summary: To(K0(e)) } : {}), o.type === "rating" || o.type === "matrix" ? J0(e, Et(r != null ? r : [], t), i.length) : {}), o.type === "ranking" ? { places: Y0(e, i) } : {});
}
function K0(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function To(e) {
  return { mean: er(e), sd: Rf(e), median: Sf(e) };
}
function J0(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([s, o]) => {
    var i;
    return { value: o, count: (i = e.counts.get(s)) != null ? i : 0 };
  });
  return {
    summary: To(r),
    topTwo: Xr(r, Ie(n)),
    bottomTwo: Xr(r, Le(n))
  };
}
function Xr(e, n) {
  let [t, r] = [Ce(e.filter(({ value: s }) => n.includes(s))), Ce(e)];
  return { count: t, share: Un(t, r), interval: Sn(t, r) };
}
function Y0(e, n) {
  var r, s, o;
  let t = q();
  for (let i of n) {
    let a = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), l = q();
    a.forEach(({ value: u, count: c }) => {
      l[String(u)] = c;
    }), t[i] = { first: (o = (s = e.places.get(i)) == null ? void 0 : s.get(1)) != null ? o : 0, meanPlace: er(a), counts: l };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function Of(e, n, t) {
  var l;
  let [r, s] = [vf(e, "canTeach"), vf(e, "wantToLearn")], o = new Set((l = Z(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [s, r])
    X0(u, e, n).forEach((c) => o.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(re).forEach((u) => o.add(u));
  let a = q();
  return o.forEach((u) => {
    var h, p;
    let c = Tf(r, u, n), d = Tf(s, u, n), f = t === null ? null : (h = t.offers.get(u)) != null ? h : 0, m = t === null ? null : (p = t.seeks.get(u)) != null ? p : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: f,
      seeks: m,
      surveyDifference: Af(d, c),
      surveyRatio: Ef(d, c),
      exchangeDifference: Af(m, f),
      exchangeRatio: Ef(m, f)
    };
  }), a;
}
function vf(e, n) {
  let t = J(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : be(t)[0];
}
function X0(e, n, t) {
  var o, i;
  if (e === void 0)
    return [];
  let r = rn(At(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((i = (o = t.get(e.name)) == null ? void 0 : o.counts.keys()) != null ? i : []).sort(re)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function Tf(e, n, t) {
  var r, s;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: o }) => o === n) ? null : (s = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? s : 0;
}
function Af(e, n) {
  return e === null || n === null ? null : e - n;
}
function Ef(e, n) {
  return e === null || n === null ? null : Un(e, n);
}

// src/core/analysis/rating-layout.ts
function Zr(e) {
  let n = Z(e), t = (o) => {
    let i = n == null ? void 0 : n.grid.columns.find((l) => l.name === o), a = ["", ...i === void 0 ? [] : i.choices.map(({ value: l }) => l)];
    return { codes: a, places: new Map(a.map((l, u) => [l, u])) };
  }, [r, s] = [t("importance"), t("ability")];
  return {
    rows: n === null ? [] : n.grid.rows.map(({ value: o }) => ({
      skill: o,
      importance: Cn(n.grid.name, o, "importance"),
      ability: Cn(n.grid.name, o, "ability")
    })),
    importance: r,
    ability: s,
    size: r.codes.length * s.codes.length
  };
}
function Ao(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/survey/codebook.ts
var oe = 0;
function Z0() {
  let e = [[]], n = /* @__PURE__ */ new Map();
  return {
    codes: e,
    numberOf: (t, r = 1 / 0) => {
      let s = n.get(t);
      if (s !== void 0 || e.length > r)
        return s != null ? s : oe;
      let o = fe(t), i = e.push([o]) - 1;
      return n.set(o, i), i;
    }
  };
}
function Eo(e) {
  let n = te(e);
  return {
    parameters: n,
    places: new Map(n.map(({ name: t }, r) => [t, r])),
    numbers: n.map(Z0)
  };
}

// src/core/survey/coded-values.ts
var es, tr, Tn = class {
  /**
   * @param numbers
   * @param read - Gives the codes, or the text; asked at most once
   */
  constructor(n, t) {
    pe(this, es);
    pe(this, tr, null);
    this.numbers = n, $e(this, es, t);
  }
  get codes() {
    var n;
    return $e(this, tr, (n = ne(this, tr)) != null ? n : ne(this, es).call(this)), ne(this, tr);
  }
};
es = new WeakMap(), tr = new WeakMap();
var rr, Oo, dn = class {
  constructor(n, t, r) {
    pe(this, rr);
    this.book = n, this.numbers = t, this.others = r;
  }
  /** What was given to the parameter at a place. */
  at(n) {
    var r, s;
    let t = this.numbers[n];
    return t === oe ? void 0 : t > 0 ? (r = this.book.numbers[n]) == null ? void 0 : r.codes[t] : (s = this.others[-1 - t]) == null ? void 0 : s.codes;
  }
  get size() {
    let n = 0;
    for (let t = 0; t < this.numbers.length; t++)
      n += this.numbers[t] === oe ? 0 : 1;
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
    return tn(this, rr, Oo).call(this).entries();
  }
  keys() {
    return tn(this, rr, Oo).call(this).keys();
  }
  values() {
    return tn(this, rr, Oo).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
rr = new WeakSet(), Oo = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};

// src/core/survey/number-limits.ts
function Nf(e, n) {
  let [t, r] = [n.min, n.max].map((s) => s === null ? null : Number(s));
  return n.isInteger && e.includes(".") ? { code: "not-whole", limits: [] } : typeof t == "number" && Number(e) < t ? { code: "too-small", limits: [t] } : typeof r == "number" && Number(e) > r ? { code: "too-large", limits: [r] } : null;
}

// src/core/analysis/choice-tally.ts
function Mf() {
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
var $f = [], eR = /^[a-z][a-z0-9_]{1,62}$/;
function If(e, n) {
  let { kind: t, isMultiple: r, question: s } = e;
  if (t === "text")
    return (l, u, c) => {
      l[u.length === 0 ? "missing" : "n"] += c;
    };
  if (t === "number")
    return (l, u, c) => {
      let d = u.length === 1 ? Qt(u[0]) : null, f = d === null || s.type === "text" && Nf(d, s) !== null ? null : d;
      l[u.length === 0 ? "missing" : f === null ? "unusable" : "n"] += c, f !== null && Me(l.counts, fe(f), c);
    };
  let o = new Set(n), i = Lf(e), a = s.type === "ranking";
  return (l, u, c) => {
    if (u.length === 0) {
      l.missing += c;
      return;
    }
    let { counts: d } = l, [f, m] = [0, !1];
    for (let h of r || u.length === 1 ? u : [u.join(";")]) {
      let p = d.get(h);
      p === void 0 && o.has(h) ? m = !0 : p !== void 0 || i(h) ? (f++, d.set(p === void 0 ? fe(h) : h, (p != null ? p : 0) + c), a && Me(ts(l.places, h, () => /* @__PURE__ */ new Map()), f, c)) : Me(l.unknown, sr(h), c);
    }
    l[f > 0 ? "n" : m ? "notInStatistics" : "unusable"] += c;
  };
}
function No(e, n) {
  let t = new Set(n), r = Lf(e), s = (o) => !t.has(o) && r(o);
  return (o) => !e.isMultiple && o.length > 1 ? $f : o.every(s) ? o : o.filter(s);
}
var Cf = 60;
function sr(e) {
  return fe(e.length <= Cf ? e : `${e.slice(0, Cf - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function Lf({ choices: e, question: n }) {
  if (e !== null) {
    let s = new Set(e.map((o) => o.value));
    return (o) => s.has(o);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? Ee : t === "wikis" ? eR : se;
  return (s) => r.test(s);
}
function An(e, n) {
  var t;
  return ns((t = e.get(n)) != null ? t : $f);
}
function ns(e) {
  if (nR(e))
    return e;
  let n = e.map((t) => t.trim()).filter((t) => t !== "");
  return n.length < 2 ? n : Array.from(new Set(n));
}
function nR(e) {
  for (let n = 0; n < e.length; n++) {
    let t = e[n], [r, s] = [t.charCodeAt(0), t.charCodeAt(t.length - 1)];
    if (!(r > 32 && r < 128 && s > 32 && s < 128) || n > 0 && e.indexOf(t) < n)
      return !1;
  }
  return !0;
}
function Me(e, n, t) {
  var r;
  e.set(n, ((r = e.get(n)) != null ? r : 0) + t);
}
function ts(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let s = t();
  return e.set(n, s), s;
}

// src/core/analysis/skill-tally.ts
function Co(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function _f(e, n) {
  let [t, r] = [Bf(e, "canTeach"), Bf(e, "wantToLearn")], s = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: o, strange: i, changedVersion: a } = s, { rows: l, size: u, importance: c, ability: d } = n, f = tR(n);
  return (m, h) => {
    i.length = 0, a.length = 0;
    let p = m instanceof dn && h.size === 0;
    p && f.read(m, o);
    for (let g = 0; g < l.length; g++) {
      if (p && o[g] >= 0)
        continue;
      let y = l[g], [w, b] = [Ff(m, y.importance), Ff(m, y.ability)], [x, S] = [c.places.get(w), d.places.get(b)];
      o[g] = -1, h.size > 0 && (w !== "" && h.has(y.importance) || b !== "" && h.has(y.ability)) ? a.push(y.skill) : x === void 0 || S === void 0 ? i.push([y.skill, sr(w), sr(b)]) : o[g] = g * u + x * d.codes.length + S;
    }
    return s.canTeach = t(m, h), s.wantToLearn = r(m, h), s;
  };
}
function tR({ rows: e, size: n, importance: t, ability: r }) {
  let s = null, o = [];
  function i(a, l) {
    let u = o[l], c = (m) => {
      var h;
      return ns((h = a.at(m)) != null ? h : []).join(";");
    }, [d, f] = [t.places.get(c(u.importance)), r.places.get(c(u.ability))];
    return d === void 0 || f === void 0 ? -1 : l * n + d * r.codes.length + f;
  }
  return {
    read: (a, l) => {
      var c, d, f;
      if (a.book !== s) {
        s = a.book;
        let { places: m } = s;
        o = e.map((h) => {
          var p, g;
          return { importance: (p = m.get(h.importance)) != null ? p : NaN, ability: (g = m.get(h.ability)) != null ? g : NaN, cells: [] };
        });
      }
      let { numbers: u } = a;
      for (let m = 0; m < o.length; m++) {
        let h = o[m], [p, g] = [(c = u[h.importance]) != null ? c : oe, (d = u[h.ability]) != null ? d : oe];
        if (p < 0 || g < 0) {
          l[m] = -1;
          continue;
        }
        let y = (f = h.cells[p]) == null ? void 0 : f[g];
        if (y !== void 0) {
          l[m] = y;
          continue;
        }
        let w = i(a, m);
        rR(h.cells, p)[g] = w, l[m] = w;
      }
    }
  };
}
function rR(e, n) {
  var r;
  let t = (r = e[n]) != null ? r : [];
  return e[n] = t, t;
}
function Ff(e, n) {
  let t = An(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Df = [];
function Bf(e, n) {
  let t = J(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : be(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Df;
  let { name: s } = r, o = No(r, e.notInStatistics);
  return (i, a) => a.has(s) ? Df : o(An(i, s));
}
function Mo(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let s = n.cells[r];
    s >= 0 && t[s]++;
  }
  for (let [r, s, o] of n.strange)
    $a(ts(e.strange, r, () => /* @__PURE__ */ new Map()), s, o, 1);
  for (let r of n.changedVersion)
    Me(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Me(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Me(e.wantToLearn, r, 1);
}
function Ia(e, n, t) {
  var s, o, i;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = Ao(n, a);
      $a(r, u, c, l);
    }
  }
  return (i = e.strange.get((o = (s = n.rows[t]) == null ? void 0 : s.skill) != null ? o : "")) == null || i.forEach((a, l) => a.forEach((u, c) => {
    $a(r, l, c, u);
  })), r;
}
function $a(e, n, t, r) {
  Me(ts(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function Wf(e, n) {
  let t = q(), r = Z(e);
  if (r === null)
    return t;
  let s = Zr(e), o = Vf(e), i = r.grid.rows.map(({ value: l }, u) => {
    let c = Ia(n, s, u);
    return { skill: l, cells: c, pairs: qf(c, r) };
  }), a = Ms(i.map(({ pairs: l }) => ({
    mwds: vo(l),
    rds: Ma(l),
    highNeed: Ce(l) === 0 ? null : { numerator: nr(l, r), denominator: Ce(l) }
  })));
  return i.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var g, y, w, b, x, S, k, R, P, T, N;
    let f = Ce(c), m = (g = n.changedVersion.get(l)) != null ? g : 0, h = (w = (y = u.get("")) == null ? void 0 : y.get("")) != null ? w : 0, p = nr(c, r);
    t[l] = v({
      n: f,
      missing: h,
      incomplete: n.counted - f - h - m,
      changedVersion: m,
      importance: jf(r.importance, c, "importance", u, e.notInStatistics),
      ability: jf(r.ability, c, "ability", u, e.notInStatistics),
      gap: Zt(Po(c)),
      mwds: Zt(vo(c)),
      rds: Zt(Ma(c)),
      discrepancies: Ca(c),
      highNeed: Un(p, f),
      highNeedCount: p,
      highNeedInterval: Sn(p, f),
      rankByMwds: (x = (b = a[d]) == null ? void 0 : b.rankByMwds) != null ? x : null,
      rankByRds: (k = (S = a[d]) == null ? void 0 : S.rankByRds) != null ? k : null,
      rankByHighNeed: (P = (R = a[d]) == null ? void 0 : R.rankByHighNeed) != null ? P : null,
      rankDifference: (N = (T = a[d]) == null ? void 0 : T.rankDifference) != null ? N : null
    }, o(n, l));
  }), t;
}
function Gf(e) {
  let n = Z(e);
  if (n === null)
    return ({ counted: s }) => ({ counted: s, skills: {} });
  let t = Zr(e), r = Vf(e);
  return (s) => {
    let o = q();
    return t.rows.forEach(({ skill: i }, a) => {
      let l = qf(Ia(s, t, a), n), u = nr(l, n);
      o[i] = v({
        n: Ce(l),
        importance: er(yt(l, "importance")),
        ability: er(yt(l, "ability")),
        gap: Zt(Po(l)),
        mwds: Zt(vo(l)),
        highNeed: Un(u, Ce(l)),
        highNeedCount: u
      }, r(s, i));
    }), { counted: s.counted, skills: o };
  };
}
function qf(e, n) {
  let t = [];
  return e.forEach((r, s) => r.forEach((o, i) => {
    let a = n.importance.get(s), l = n.ability.get(i);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: o });
  })), t;
}
function jf(e, n, t, r, s) {
  let o = yt(n, t), i = q();
  e.forEach((u, c) => {
    i[c] = Ce(o.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, f) => {
    var h;
    let m = t === "importance" ? c : f;
    s.includes(m) ? a += d : m !== "" && !e.has(m) && l.set(m, ((h = l.get(m)) != null ? h : 0) + d);
  })), E(v({
    n: Ce(o)
  }, To(o)), {
    counts: i,
    topTwo: Xr(o, Ie(e)),
    bottomTwo: Xr(o, Le(e)),
    notInStatistics: a,
    unknown: Os(l)
  });
}
function Vf(e) {
  let n = (s) => {
    var l;
    let o = J(e).find((u) => u.name === e.measures[s]), i = o === void 0 ? void 0 : be(o)[0], a = new Set((l = i == null ? void 0 : i.choices) == null ? void 0 : l.map(({ value: u }) => u));
    return (u, c) => {
      var d;
      return i !== void 0 && (i.choices === null || a.has(c)) ? (d = u[s].get(c)) != null ? d : 0 : null;
    };
  }, [t, r] = [n("canTeach"), n("wantToLearn")];
  return (s, o) => ({ canTeach: t(s, o), wantToLearn: r(s, o) });
}

// src/core/analysis/version-tally.ts
var rs = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function Uf(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, s]) => [
    r,
    Gt(s, e)
  ]));
  return n.current !== null && t.set(n.current, rs), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function Hf(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: s = null }) => {
    var i;
    let o = r !== null && s === null && t.has(r) ? r : null;
    return Me(n, o, 1), (o === null ? rs : (i = t.get(o)) != null ? i : rs).changedParameters;
  };
}
function Qf(e) {
  let { versions: n, differences: t, counts: r } = e, s = (o) => o != null ? o : 1 / 0;
  return Array.from(r).sort(([o], [i]) => s(o) - s(i)).map(([o, i]) => {
    var u;
    let { changed: a, reworded: l } = o === null ? rs : (u = t.get(o)) != null ? u : rs;
    return {
      revision: o,
      counted: i,
      isCurrent: o !== null && o === n.current,
      isKnown: o !== null,
      changed: a,
      reworded: l
    };
  });
}

// src/core/analysis/compute-results.ts
function Kf(e, n, t = {}) {
  let { excluded: r = [], exchange: s = null } = zf(t) ? { excluded: t } : t, o = Gf(e), i = q();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (i[a.name] = Pf(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: zf(r) ? sR(r) : r,
    questions: i,
    skills: Wf(e, n.skills),
    balance: Of(e, n.questions, s),
    breakdowns: n.breakdowns.map((a) => oR(e, a, o)),
    versions: Qf(n.versions)
  };
}
function zf(e) {
  return Array.isArray(e);
}
function sR(e) {
  return e.slice().sort(It);
}
function oR(e, { dimension: n, groups: t, ungrouped: r }, s) {
  var c, d;
  let o = J(e).find(({ name: f }) => f === n.question), i = (d = o === void 0 || (c = be(o)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(i.map(({ value: f }, m) => [f, m])), l = (f) => {
    var m;
    return (m = a.get(f)) != null ? m : a.size;
  }, u = q();
  for (let f of Array.from(t.keys()).sort((m, h) => l(m) - l(h) || re(m, h))) {
    let m = t.get(f);
    m !== void 0 && (u[f] = s(m));
  }
  return E(v({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function Yf(e, n, t) {
  let r = iR(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: o }) => o === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function Xf(e, n, t, r, s) {
  let o = Array.from(t.values()).reduce((l, { length: u }) => l + u, 0), i = Math.max(s.minCell, Math.ceil(o / 2));
  return s.status === "closed" || s.status === "archived" || r.accounts === 0 || r.accounts >= i || Jf(e) <= Jf(n.published) ? null : i;
}
function Zf(e) {
  return typeof e == "object" && e !== null && (A(e) && e.withheld === "little-change" || Object.keys(e).some((n) => Zf(e[n])));
}
function Jf({ breakdowns: e, questions: n, skills: t }) {
  return [
    ...Object.keys(n).map((s) => n[s]),
    ...Object.keys(t).map((s) => t[s]),
    ...e
  ].filter(Zf).length;
}
function iR(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((s, o) => {
    var l;
    let i = (l = e.get(o)) != null ? l : [], a = aR(i, s);
    t += s.length - a, r += i.length - a;
  }), e.forEach((s, o) => {
    r += n.has(o) ? 0 : s.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}
function aR(e, n) {
  let [t, r] = [e[Symbol.iterator](), n[Symbol.iterator]()], [s, o, i] = [t.next(), r.next(), 0];
  for (; s.done !== !0 && o.done !== !0; ) {
    let a = s.value - o.value;
    i += +(a === 0), a <= 0 && (s = t.next()), a >= 0 && (o = r.next());
  }
  return i;
}

// src/core/survey/conditions/resolution-order.ts
function ss(e) {
  let n = np(e), t = /* @__PURE__ */ new Map();
  return tp(n).forEach((r) => r.forEach((s) => {
    let o = !rp(r);
    t.set(s, {
      element: s.element,
      parent: s.parent && t.get(s.parent),
      visibleIf: o ? s.element.visibleIf : null,
      items: o ? s.items : []
    });
  })), Array.from(t.values());
}
function ep(e) {
  let n = np(e);
  return tp(n).filter(rp).map((t) => t.map(({ element: r }) => r.name));
}
function or(e) {
  return "isRequired" in e;
}
function os(e) {
  return e.split(".", 1)[0];
}
function np(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (s, o) => {
    let i = { element: s, parent: o, items: lR(s), needs: o === null ? [] : [o] };
    n.push(i), or(s) ? t.set(s.name, i) : "elements" in s && s.elements.forEach((a) => r(a, i));
  };
  return e.pages.forEach((s) => r(s, null)), n.forEach(({ element: s, items: o, needs: i }) => {
    var a;
    o.map(({ visibleIf: l }) => l).concat((a = s.visibleIf) != null ? a : []).forEach((l) => Pe(l).forEach((u) => {
      let c = t.get(os(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function lR(e) {
  let n = [], t = (r, s, o = "") => r.forEach(({ value: i, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: s, column: o, value: i, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: s }) => t(s, !1, r)), n;
}
function tp(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [], s = (o) => {
    let i = t.size;
    t.set(o, i), r.push(o);
    let a = i;
    for (let l of o.needs) {
      let u = t.get(l);
      u === void 0 ? a = Math.min(a, s(l)) : r.includes(l) && (a = Math.min(a, u));
    }
    if (a === i) {
      let l = r.splice(r.indexOf(o));
      n.push(l.length > 1 ? e.filter((u) => l.includes(u)) : l);
    }
    return a;
  };
  return e.forEach((o) => {
    t.has(o) || s(o);
  }), n;
}
function rp(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function sp(e) {
  let n = ss(e), t = n.filter(Fa), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: o }) => {
    or(o) && r.set(o.name, o);
  });
  let s = (o) => {
    var i;
    return ((i = r.get(o)) == null ? void 0 : i.type) === "ranking";
  };
  return (o) => {
    let i = cR(o), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (f) => uR(i.values().get(f), r.get(f)), c = ({ expression: f }) => js(f, u, s) === !0;
    for (let f of t) {
      let { element: { name: m }, parent: h, visibleIf: p } = f;
      if (h !== null && a.has(h) || p !== null && !c(p)) {
        a.add(f), l.add(La(m, h === null)), i.reduce(m, () => []);
        continue;
      }
      let g = f.items.filter((y) => !on(y.visibleIf, u, s));
      g.length > 0 && (g.forEach(({ value: y, isRow: w, column: b }) => l.add(is(m, w, y, b))), i.reduce(m, (y, w) => {
        let [, b = "", x = ""] = w.split(".");
        return l.has(is(m, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in f.element ? y : y.filter((S) => !l.has(is(m, !1, S, x)))
        );
      }));
    }
    let d = {
      isShown: (f) => !l.has(La(f, !1)),
      isPageShown: (f) => !l.has(La(f, !0)),
      isChoiceShown: (f, m, h = "") => !l.has(is(f, !1, m, h)),
      isRowShown: (f, m) => !l.has(is(f, !0, m, "")),
      isRequired(f) {
        let m = r.get(f);
        return m !== void 0 && !m.isRetired && d.isShown(f) && (m.requiredIf === null ? m.isRequired : c(m.requiredIf));
      },
      values: i.values()
    };
    return d;
  };
}
function $o(e) {
  return new Set(ss(e).filter((n) => or(n.element) && Fa(n)).map(({ element: n }) => n.name));
}
function Fa(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && Fa(e.parent);
}
function La(e, n) {
  return `${n} ${e}`;
}
function is(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function uR(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, s = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && s && isFinite(Number(r)) ? Number(r) : r;
}
function cR(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, s) {
      var o;
      t.size === 0 && e.forEach((i, a) => {
        var u;
        let l = os(a);
        t.set(l, [...(u = t.get(l)) != null ? u : [], a]);
      });
      for (let i of (o = t.get(r)) != null ? o : []) {
        let a = e.get(i), l = s(a, i);
        l.length < a.length && (n = n != null ? n : new Map(e), l.length > 0 ? n.set(i, l) : n.delete(i));
      }
    }
  };
}

// src/core/analysis/breakdown-tally.ts
function op(e) {
  let n = [
    { by: "language", question: null, isPartition: !0 },
    { by: "community", question: null, isPartition: !0 }
  ];
  for (let t of e.measures.groupBy) {
    let r = J(e).find((o) => o.name === t), s = r === void 0 ? void 0 : be(r)[0];
    s !== void 0 && s.kind === "codes" && s.row === null && s.question.type !== "ranking" && n.push({ by: "question", question: t, isPartition: !s.isMultiple });
  }
  return n;
}
function ip(e, n, t) {
  let { groups: r, dimension: { by: s, question: o } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = Co(t), r.set(fe(u), d)), Mo(d, c);
  };
  if (s !== "question" || o === null)
    return (u, c, d, f) => {
      var h;
      let m = (h = s === "language" ? u.language : u.community) != null ? h : null;
      m === null || s === "language" && !r.has(m) && !Ee.test(m) ? e.ungrouped++ : i(m, f);
    };
  let a = te(n).find(({ name: u }) => u === o), l = a === void 0 ? null : No(a, n.notInStatistics);
  return (u, c, d, f) => {
    let m = l === null || d.has(o) ? [] : l(An(c, o));
    m.length === 0 && e.ungrouped++;
    for (let h of m)
      i(h, f);
  };
}

// src/core/analysis/number-counts.ts
var mR = 16;
function ap(e, n) {
  let t = e.map((r) => {
    var o, i, a;
    let s = (o = n.places.get(r.name)) != null ? o : NaN;
    return E(v({}, r), { place: s, codes: (a = (i = n.numbers[s]) == null ? void 0 : i.codes) != null ? a : [], byNumber: new Uint32Array(mR) });
  });
  return {
    add: (r) => {
      var o;
      let { numbers: s } = r;
      for (let i = 0; i < t.length; i++) {
        let a = t[i], l = (o = s[a.place]) != null ? o : oe;
        if (l < 0) {
          a.count(a.tally, An(r, a.name), 1);
          continue;
        }
        if (l >= a.byNumber.length) {
          let u = new Uint32Array(2 * l);
          u.set(a.byNumber), a.byNumber = u;
        }
        a.byNumber[l]++;
      }
    },
    settle: () => {
      for (let { tally: r, count: s, codes: o, byNumber: i } of t)
        i.forEach((a, l) => {
          a > 0 && s(r, l === oe ? [] : ns(o[l]), a);
        }), i.fill(0);
    }
  };
}

// src/core/analysis/tally.ts
function Io(e, n = Mr) {
  let t = Z(e), r = Zr(e), s = te(e).filter(({ question: b, column: x }) => t === null || b !== t.grid || x === null || !un.includes(x.name)), o = $o(e), i = s.map((b) => ({
    name: b.name,
    question: b.question.name,
    row: b.row,
    isConditional: o.has(b.question.name),
    tally: Mf(),
    count: If(b, e.notInStatistics)
  })), a = op(e).map(
    (b) => ({ dimension: b, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((b) => ip(b, e, r)), u = _f(e, r), c = o.size === 0 ? null : sp(e), d = Co(r), f = Uf(e, n), m = Hf(f), h = new Map(i.map((b) => [b.name, b.tally])), p = /* @__PURE__ */ new Map(), g = (b) => {
    var S;
    let x = (S = p.get(b)) != null ? S : ap(i, b);
    return p.set(b, x), x;
  }, y = (b, x, S, k) => {
    for (let R of i) {
      let P = An(b, R.name);
      x !== null && !x.has(R.question) || S !== null && R.isConditional && !(S.isShown(R.question) && (R.row === null || S.isRowShown(R.question, R.row.value))) ? R.tally.notAsked++ : k.size > 0 && P.length > 0 && k.has(R.name) ? R.tally.changedVersion++ : R.count(R.tally, P, 1);
    }
  }, w = {
    survey: e,
    parameters: s,
    layout: r,
    counted: 0,
    get questions() {
      return p.forEach((b) => b.settle()), h;
    },
    skills: d,
    breakdowns: a,
    versions: f,
    add(b) {
      w.counted++;
      let x = m(b), { questions: S = null } = b, k = S === null ? b.values : fR(b.values, S), R = c === null ? null : c(k), P = R === null ? k : R.values;
      S === null && R === null && x.size === 0 && P instanceof dn ? g(P.book).add(P) : y(P, S, R, x);
      let T = u(P, x);
      Mo(d, T);
      for (let N of l)
        N(b, P, x, T);
    }
  };
  return w;
}
function fR(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function Lo(e, n) {
  e.add(n);
}

// src/core/analysis/wave-pairs.ts
function up(e, n, t = { before: Mr, now: Mr }) {
  let r = /* @__PURE__ */ new Map(), s = (...m) => {
    var g;
    let h = JSON.stringify(m), p = (g = r.get(h)) != null ? g : r.size;
    return r.set(h, p), p;
  }, [o, i, a, l] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()], u = /* @__PURE__ */ new Map(), c = 0, d = (m, ...h) => {
    let p = s(...h);
    return u.set(p, m), p;
  }, f = (m, h) => {
    var p, g, y, w;
    return {
      n: (p = o.get(m)) != null ? p : 0,
      before: (g = i.get(h)) != null ? g : 0,
      now: (y = a.get(h)) != null ? y : 0,
      both: (w = l.get(h)) != null ? w : 0
    };
  };
  return {
    read: {
      before: lp(e, t.before, s, d),
      now: lp(n, t.now, s, d)
    },
    add(m, h) {
      c++;
      let [p, g] = [new Set(h.about), new Set(h.said)], y = new Set(m.about.filter((b) => p.has(b))), w = (b) => {
        var x;
        return y.has((x = u.get(b)) != null ? x : -1);
      };
      y.forEach((b) => Me(o, b, 1)), m.said.filter(w).forEach((b) => {
        Me(i, b, 1), g.has(b) && Me(l, b, 1);
      }), h.said.filter(w).forEach((b) => Me(a, b, 1));
    },
    result: () => ({
      accounts: c,
      choice: (m, h) => f(s("question", m), s("choice", m, h)),
      highNeed: (m) => f(s("skill", m), s("need", m))
    })
  };
}
function lp(e, n, t, r) {
  let s = Z(e), o = Io(e, n), { layout: i, questions: a, skills: l } = o, u = Array.from({ length: i.size }, (c, d) => {
    let { importance: f, ability: m } = Ao(i, d), [h, p] = [s == null ? void 0 : s.importance.get(f), s == null ? void 0 : s.ability.get(m)], g = s !== null && h !== void 0 && p !== void 0;
    return { isPair: g, isNeed: g && nr([{ importance: h, ability: p, count: 1 }], s) > 0 };
  });
  return (c) => {
    let d = { about: [], said: [] };
    return Lo(o, c), a.forEach((f, m) => {
      if (f.n > 0) {
        let h = t("question", m);
        d.about.push(h), f.counts.forEach((p, g) => d.said.push(r(h, "choice", m, g)));
      }
      f.n = 0, f.counts.clear();
    }), i.rows.forEach(({ skill: f }, m) => {
      for (let h = 0; h < i.size; h++) {
        let p = u[h];
        if (l.cells[m * i.size + h] !== 0 && p.isPair) {
          let g = t("skill", f);
          d.about.push(g), p.isNeed && d.said.push(r(g, "need", f));
        }
      }
    }), l.cells.fill(0), d;
  };
}

// src/core/analysis/one-answer-per-account.ts
function dp(e, n = null) {
  let { page: t, user: r, revision: s, community: o = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: s };
  return n === null || o === null || o === n ? i : E(v({}, i), { community: o });
}
function pR(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function gR(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || re(n.community, e.community) || re(e.content, n.content);
}
function mp(e, n) {
  let t = ({ timestamp: r, revision: s, community: o }) => ({ place: 0, time: pR(r), revision: s, community: o != null ? o : "", content: "" });
  return gR(t(e), t(n)) >= 0;
}
function Hn(e) {
  return mi.test(e) ? e : hR(e);
}
var hR = vs((e) => {
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = cp(n), r = t.toUpperCase();
  return cp(r) === r ? r + n.slice(t.length) : n;
});
function cp(e) {
  return e === "" ? "" : String.fromCodePoint(e.codePointAt(0));
}

// src/core/report/counted-answers.ts
function fp(e, n = wR) {
  var a;
  let t = [], r = /* @__PURE__ */ new Map(), [s, o] = [0, ""];
  for (let l of e) {
    let { timestamp: u, community: c = null, revision: d } = l;
    s++;
    let f = u.slice(0, 10);
    o = f > o ? f : o, s <= 1e3 && t.push({ user: l.user, page: l.page, revision: d, timestamp: u, community: c });
    let m = (a = r.get(c)) != null ? a : n(r.size === 0 ? e.length : void 0);
    r.set(c, m), m.add(d);
  }
  let i = Array.from(
    r,
    ([l, u]) => ({ community: l, revisions: u.sorted() })
  );
  return {
    count: s,
    newestDay: o === "" ? null : o,
    named: s > 1e3 ? null : t.sort(yR),
    places: i.sort((l, u) => {
      var c, d;
      return as((c = l.community) != null ? c : "", (d = u.community) != null ? d : "");
    })
  };
}
function yR(e, n) {
  var t, r, s, o;
  return as(e.user, n.user) || e.revision - n.revision || as((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || as((s = e.page) != null ? s : "", (o = n.page) != null ? o : "") || as(e.timestamp, n.timestamp);
}
function as(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var bR = 64;
function wR(e = bR) {
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
function Fo(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = Gt(e, n), s = J(e).map(({ name: i }) => i), o = new Set(J(n).map(({ name: i }) => i).filter((i) => t.includes(i) && s.includes(i) && !r.includes(i)));
  for (let i of ss(n))
    or(i.element) && !pp(i).every((a) => o.has(a)) && o.delete(i.element.name);
  return o;
}
function pp(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : Pe(e.visibleIf).map(os),
    ...pp(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function Qn(e, n) {
  return n === null || !xR(e) ? e : Js(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((s) => !hp(s, n)).map(gp);
      return E(v({}, t), { choices: [...r, ...rn(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? E(v({}, t), { rows: kR(t.rowsFrom, n).map(gp) }) : t;
  });
}
function xR(e) {
  return J(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function hp(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function kR(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !hp(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function gp(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var SR = 100;
function Da(e, n, t, r, s) {
  return j(this, null, function* () {
    let o = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, SR).map(([a]) => a), i = /* @__PURE__ */ new Map();
    if (o.length > 0) {
      let a = yield e.source.revisions(o, "with-texts");
      o.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = Gn(Ae((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && i.set(l, Qn(u, s));
      });
    }
    return { current: t === 0 ? null : t, earlier: i };
  });
}

// src/wiki/counting/spill.ts
var zn = class extends Error {
  constructor(n) {
    super(`What was kept outside of memory cannot be read: ${n instanceof Error ? n.message : String(n)}`), this.name = "SpillFault";
  }
};

// src/wiki/counting/put-bytes.ts
function ls(e, n) {
  let t = n.write(e);
  return t === null ? null : { position: t, size: e.length };
}
function Do(e, n) {
  var t;
  return (t = ls(e, n)) != null ? t : Uint8Array.from(e);
}
function Kn(e, n, t) {
  if (e instanceof Uint8Array)
    return e;
  let r = (t == null ? void 0 : t.length) === e.size ? t : new Uint8Array(e.size);
  try {
    n.read(e.position, r);
  } catch (s) {
    throw new zn(s);
  }
  return r;
}

// src/wiki/counting/exclusion-sorter.ts
var [RR, Ba] = [4096, 64], ir, ar, bt, Bo = class {
  constructor(n) {
    this.length = 0;
    pe(this, ir, []);
    pe(this, ar);
    pe(this, bt, []);
    $e(this, ar, n);
  }
  push(n) {
    this.length++, ne(this, bt).push(n) === Ba && (ne(this, ir).push(Do(new TextEncoder().encode(JSON.stringify(ne(this, bt))), ne(this, ar))), $e(this, bt, []));
  }
  *from(n) {
    let t = Math.floor(n / Ba), r = t * Ba;
    for (let s = t; s <= ne(this, ir).length; s++) {
      let o = ne(this, ir)[s], i = o === void 0 ? ne(this, bt) : JSON.parse(new TextDecoder().decode(Kn(o, ne(this, ar))));
      for (let a of i)
        r++ >= n && (yield a);
    }
  }
};
ir = new WeakMap(), ar = new WeakMap(), bt = new WeakMap();
var lr, _a = class {
  constructor(n, t) {
    pe(this, lr);
    this.length = n.length, this.reasons = t, $e(this, lr, n);
  }
  slice(n, t) {
    let r = [];
    for (let s of ne(this, lr).from(n)) {
      if (n + r.length >= t)
        break;
      r.push(s);
    }
    return r;
  }
  [Symbol.iterator]() {
    return ne(this, lr).from(0);
  }
};
lr = new WeakMap();
function PR(e, n) {
  let t = new Bo(n), r = e.map((s) => {
    let o = s.from(0);
    return { rest: o, first: o.next() };
  }).filter(({ first: s }) => s.done !== !0);
  for (; r.length > 0; ) {
    let s = r[0];
    for (let o of r)
      s = It(o.first.value, s.first.value) < 0 ? o : s;
    t.push(s.first.value), s.first = s.rest.next(), s.first.done === !0 && (r = r.filter((o) => o !== s));
  }
  return t;
}
function ja(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [];
  function s(o) {
    let i = new Bo(o);
    r.sort(It).forEach((a) => i.push(a)), n.push(i), r = [];
  }
  return {
    add: (o) => {
      var i;
      e !== null && r.length === RR && s(e), r.push(o), t.set(o.reason, ((i = t.get(o.reason)) != null ? i : 0) + 1);
    },
    sorted: () => e === null || n.length === 0 ? r.slice().sort(It) : (s(e), new _a(PR(n, e), t))
  };
}

// src/wiki/counting/account-table.ts
function _o(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
var wt = -1, vR = 64;
function yp(e) {
  let n = new Int32Array(vR).fill(wt), t = 0;
  function r(o, i) {
    for (let a = o % n.length; ; a = (a + 1) % n.length) {
      let l = n[a];
      if (l === wt || e.at(l) === o && i(l))
        return a;
    }
  }
  function s() {
    let o = n;
    n = new Int32Array(2 * o.length).fill(wt), o.forEach((i) => {
      i !== wt && (n[r(e.at(i), () => !1)] = i);
    });
  }
  return {
    add: (o, i) => {
      2 * t >= n.length && s();
      let a = r(e.at(o), i), l = n[a];
      return l !== wt ? l : (n[a] = o, t++, null);
    },
    replace: (o, i) => {
      n[r(e.at(o), (a) => a === o)] = i;
    },
    find: (o, i) => {
      let a = n[r(o, i)];
      return a === wt ? null : a;
    },
    clear: () => {
      n.fill(wt), t = 0;
    }
  };
}

// src/wiki/counting/number-list.ts
var xt = 2 ** 16, [TR, bp] = [4, 2];
function jo(e = null) {
  let n = [], t = [], r = 0;
  function s(a) {
    var u;
    let l = n[a];
    e !== null && l instanceof Uint32Array && (n[a] = (u = ls(new Uint8Array(l.buffer), e)) != null ? u : l);
  }
  function o(a) {
    var f, m;
    let l = n[a];
    if (l instanceof Uint32Array)
      return l;
    let [u, c] = t;
    if ((u == null ? void 0 : u.part) === a)
      return u.numbers;
    if ((c == null ? void 0 : c.part) === a)
      return c.numbers;
    let d = (m = (f = t[bp - 1]) == null ? void 0 : f.numbers) != null ? m : new Uint32Array(xt);
    return Kn(l, e, new Uint8Array(d.buffer)), t = [{ part: a, numbers: d }, ...t.slice(0, bp - 1)], d;
  }
  function i(a, l) {
    n[Math.floor(a / xt)][a % xt] = l;
  }
  return {
    get length() {
      return r;
    },
    add: (a) => {
      let l = Math.floor(r / xt);
      l === n.length && (n.push(new Uint32Array(xt)), s(l - TR)), i(r++, a);
    },
    setLast: (a) => {
      i(r - 1, a);
    },
    removeLast: () => {
      r--;
    },
    at: (a) => o(Math.floor(a / xt))[a % xt]
  };
}

// src/wiki/counting/byte-records.ts
var Jn = 2 ** 20, [AR, wp] = [8, 2], yn = 128;
function xp(e = null) {
  let n = [new Uint8Array(Jn)], t = [], r = jo(e), [s, o, i, a] = [n[0], 0, 0, 0], l = 1, u = null, [c, d] = [s, 0];
  function f() {
    if (e !== null)
      for (let b = 0; l > AR && b < o; b++) {
        let x = n[b], S = x instanceof Uint8Array ? ls(x, e) : null;
        x instanceof Uint8Array && S !== null && (n[b] = S, u = x.length === Jn ? x : u, l--);
      }
  }
  function m() {
    let b = s.subarray(i, a), x = Math.max(Jn, 2 * b.length), S = x === Jn && u !== null ? u : new Uint8Array(x);
    u = S === u ? null : u, S.set(b), i === 0 ? n[o] = S : (o = n.push(S) - 1, l++), s = S, [i, a] = [0, b.length], h(), f();
  }
  function h() {
    r.setLast(o * Jn + i);
  }
  function p(b) {
    a === s.length && m(), s[a++] = b;
  }
  function g(b) {
    let x = b;
    for (; x >= yn; )
      p(x % yn + yn), x = Math.floor(x / yn);
    p(x);
  }
  function y() {
    let [b, x] = [0, 1];
    for (; ; ) {
      let S = c[d++];
      if (S < yn)
        return b + S * x;
      b += (S - yn) * x, x *= yn;
    }
  }
  function w(b) {
    var R;
    let x = n[b];
    if (x instanceof Uint8Array)
      return x;
    let S = t.find((P) => P.piece === b);
    if (S !== void 0)
      return S.bytes;
    let k = Kn(x, e, (R = t[wp - 1]) == null ? void 0 : R.bytes);
    return t = [{ piece: b, bytes: k }, ...t.slice(0, wp - 1)], k;
  }
  return {
    get length() {
      return r.length;
    },
    begin: () => {
      r.add(0), i = a, i >= Jn && m(), h();
    },
    abandon: () => {
      r.removeLast(), a = i;
    },
    writeByte: p,
    writeNumber: g,
    writeText: (b) => {
      let x = 0;
      for (let S = 0; S < b.length; S++) {
        let k = b.charCodeAt(S);
        x += k < yn ? 1 : k < yn * yn ? 2 : 3;
      }
      g(x);
      for (let S = 0; S < b.length; S++)
        g(b.charCodeAt(S));
    },
    open: (b) => {
      let x = r.at(b);
      c = w(Math.floor(x / Jn)), d = x % Jn;
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
var Wa = "dddd-dd-ddTdd:dd:ddZ", [kp, Sp, ER] = [100, 48, 57];
function vp(e) {
  if (e.length !== Wa.length)
    return null;
  let n = 0;
  for (let t = 0; t < Wa.length; t++) {
    let [r, s] = [e.charCodeAt(t), Wa.charCodeAt(t)];
    if (s === kp && r >= Sp && r <= ER)
      n = 10 * n + r - Sp;
    else if (r !== s || s === kp)
      return null;
  }
  return n;
}
var OR = Array.from({ length: 100 }, (e, n) => String(n).padStart(2, "0"));
function kt(e) {
  return OR[e % 100];
}
var [Rp, Pp] = [NaN, ""];
function Tp(e) {
  let [n, t] = [Math.floor(e / 1e6), e % 1e6];
  return n !== Rp && (Rp = n, Pp = `${kt(Math.floor(n / 1e6))}${kt(Math.floor(n / 1e4))}-${kt(Math.floor(n / 100))}-${kt(n)}T`), `${Pp}${kt(Math.floor(t / 1e4))}:${kt(Math.floor(t / 100))}:${kt(t)}Z`;
}

// src/wiki/counting/packed-values.ts
var Wo = 15, NR = 64, CR = "\u2026", MR = [];
function Ap(e, n, t) {
  let r = $o(n).size > 0, [s, o] = [[], []];
  t.parameters.forEach(({ name: h, kind: p, isMultiple: g }, y) => {
    (!g && (p !== "text" || !r) ? s : o).push({ name: h, kind: p, place: y, codes: t.numbers[y] });
  });
  let i = t.parameters.map(() => oe), a = new Uint32Array(s.length + 1);
  function l({ kind: h, codes: p }, g) {
    return p.numberOf(h === "text" ? CR : h === "codes" && g.length > NR ? sr(g) : g);
  }
  function u(h, p) {
    var g;
    for (let y = 0; y < s.length; y++) {
      let w = s[y], b = p === null ? -1 : p[w.place];
      if (b < 0) {
        let x = p !== null && w.kind === "text" ? [] : h.get(w.name);
        b = x === void 0 ? oe : l(w, (g = x[0]) != null ? g : "");
      }
      a[y] = b;
    }
    for (let y = 0; y < s.length; y += 2) {
      let [w, b] = [a[y], a[y + 1]];
      e.writeByte(Math.min(w, Wo) + 16 * Math.min(b, Wo));
    }
    for (let y = 0; y < s.length; y++)
      a[y] >= Wo && e.writeNumber(a[y]);
  }
  function c(h, p) {
    e.writeNumber(p.length);
    for (let g of p)
      h.kind === "text" ? e.writeText(g) : e.writeNumber(l(h, g));
  }
  function d(h, { numbers: p, others: g }) {
    var x;
    let y = p[h.place], w = y < 0 ? g[-1 - y] : null;
    if (w !== null && w.numbers === null) {
      c(h, w.codes);
      return;
    }
    let b = (x = w == null ? void 0 : w.numbers) != null ? x : null;
    if (e.writeNumber(b === null ? Math.min(y, 1) : b.length), b !== null)
      for (let S = 0; S < b.length; S++)
        e.writeNumber(b[S]);
    else y > 0 && e.writeNumber(y);
  }
  function f(h) {
    for (let p = 0; p < s.length; p += 2) {
      let g = e.readByte();
      a[p] = g % 16, a[p + 1] = Math.floor(g / 16);
    }
    for (let p = 0; p < s.length; p++) {
      let g = a[p];
      h[s[p].place] = g === Wo ? e.readNumber() : g;
    }
  }
  function m({ kind: h, codes: p }, g) {
    if (h === "text") {
      let w = Array.from({ length: g }, () => e.readText());
      return new Tn(null, () => w);
    }
    let y = [];
    for (let w = g; w > 0; w--)
      y.push(e.readNumber());
    return new Tn(y, () => y.map((w) => {
      var b, x;
      return (x = (b = p.codes[w]) == null ? void 0 : b[0]) != null ? x : "";
    }));
  }
  return {
    write: (h) => {
      var g;
      let p = h instanceof dn && h.book === t ? h : null;
      u(h, p === null ? null : p.numbers);
      for (let y of o)
        p === null ? c(y, (g = h.get(y.name)) != null ? g : []) : d(y, p);
    },
    read: () => {
      let h = i.slice(), p = null;
      f(h);
      for (let g of o) {
        let y = e.readNumber();
        y === 1 && g.kind !== "text" ? h[g.place] = e.readNumber() : y > 0 && (p = p != null ? p : [], h[g.place] = -p.push(m(g, y)));
      }
      return new dn(t, h, p != null ? p : MR);
    }
  };
}

// src/wiki/counting/sparse-bits.ts
function Ep(e, n) {
  return (e[n >> 3] & 1 << (n & 7)) !== 0;
}
function us(e = []) {
  let n = e.slice();
  return {
    set: (t) => {
      var i;
      let [r, s] = [Math.floor(t / 65536), t % 65536], o = (i = n[r]) != null ? i : new Uint8Array(65536 / 8);
      n[r] = o, o[s >> 3] = o[s >> 3] | 1 << (s & 7);
    },
    has: (t) => {
      let r = n[Math.floor(t / 65536)];
      return r !== void 0 && Ep(r, t % 65536);
    },
    copy: () => us(Array.from(n, (t) => t == null ? void 0 : t.slice())),
    *[Symbol.iterator]() {
      for (let [t, r = null] of n.entries()) {
        let s = r === null ? 0 : 65536;
        for (let o = 0; o < s; o++)
          Ep(r, o) && (yield t * 65536 + o);
      }
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [Go, Ga] = [1, 2], $R = 5, IR = 2 ** 17;
function Op(e, n = Eo(e), t = null, r = IR) {
  var S, k, R, P;
  let s = xp(t), o = Ap(s, e, n), i = [], a = [], l = /* @__PURE__ */ new Map(), u = jo(t), c = yp(u);
  function d(T) {
    return h(T), s.readText();
  }
  function f(T) {
    return Hn(d(T));
  }
  class m {
    constructor(N) {
      pe(this, S);
      pe(this, k);
      pe(this, R);
      pe(this, P);
      var C;
      $e(this, S, N), s.open(N), $e(this, k, s.readByte()), $e(this, R, i[s.readNumber()]), this.revision = s.readNumber(), $e(this, P, s.readNumber()), this.language = (C = a[s.readNumber() - 1]) != null ? C : null;
      let I = s.readNumber();
      this.definitionRevision = I === 0 ? null : I;
    }
    get user() {
      return d(ne(this, S));
    }
    get page() {
      let N = h(ne(this, S)), I = s.readText();
      return N % 2 === Go ? s.readText() : ne(this, R).pageOf(I);
    }
    get timestamp() {
      if (ne(this, k) < Ga)
        return Tp(ne(this, P));
      let N = h(ne(this, S));
      return s.skipText(), N % 2 === Go && s.skipText(), s.readText();
    }
    get community() {
      return ne(this, R).community;
    }
    get questions() {
      return ne(this, R).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let N = h(ne(this, S));
      return s.skipText(), N % 2 === Go && s.skipText(), N >= Ga && s.skipText(), o.read();
    }
  }
  S = new WeakMap(), k = new WeakMap(), R = new WeakMap(), P = new WeakMap();
  function h(T) {
    s.open(T);
    let N = s.readByte();
    for (let I = $R; I > 0; I--)
      s.readNumber();
    return N;
  }
  function p(T) {
    let N = i.lastIndexOf(T);
    return N === -1 ? i.push(T) - 1 : N;
  }
  function g(T) {
    var N;
    return T === null ? 0 : (N = l.get(T)) != null ? N : y(T);
  }
  function y(T) {
    let N = fe(T), I = a.push(N);
    return l.set(N, I), I;
  }
  function w(T, N, I) {
    return N === 1 || u.at(T) % N === I;
  }
  function b(T, N, I) {
    let C = new Set(I.map(({ user: O }) => Hn(O))), M = new Set(Array.from(C, _o));
    return {
      length: N,
      accounts: (O, D) => {
        c.clear();
        for (let L = 0; L < s.length; L++)
          w(L, O, D) && !T.has(L) && c.add(L, () => !1);
        return (L, B) => c.find(L, (U) => f(U) === B()) !== null || M.has(L) && C.has(B());
      },
      sharedWith: (O) => {
        let D = Math.max(1, Math.ceil(Math.max(s.length, O.length) / r)), L = T.copy(), B = /* @__PURE__ */ new Set(), U = 0;
        for (let _ = 0; _ < D; _++) {
          let H = O.accounts(D, _);
          for (let Q = 0; Q < s.length; Q++)
            !w(Q, D, _) || T.has(Q) || (H(u.at(Q), () => f(Q)) ? U++ : L.set(Q));
          for (let Q of I) {
            let ie = Hn(Q.user), ue = _o(ie);
            ue % D === _ && H(ue, () => ie) && B.add(Q);
          }
        }
        return b(L, U + B.size, I.filter((_) => B.has(_)));
      },
      where: (O, D = []) => {
        let L = T.copy(), B = 0;
        for (let _ = 0; _ < s.length; _++)
          T.has(_) || (O(new m(_)) ? B++ : L.set(_));
        let U = I.filter(O).concat(D);
        return b(L, B + U.length, U);
      },
      *[Symbol.iterator]() {
        for (let O = 0; O < s.length; O++)
          T.has(O) || (yield new m(O));
        yield* je(I);
      }
    };
  }
  function x(T, N) {
    let { user: I, page: C, revision: M, timestamp: O, language: D = null, definitionRevision: L = null, values: B } = T, U = vp(O), _ = C !== null && C !== N.pageOf(I);
    s.writeByte((_ ? Go : 0) + (U === null ? Ga : 0)), s.writeNumber(p(N)), s.writeNumber(M), s.writeNumber(U != null ? U : 0), s.writeNumber(g(D)), s.writeNumber(L != null ? L : 0), s.writeText(I), _ && s.writeText(C), U === null && s.writeText(O), o.write(B), u.add(_o(Hn(I)));
  }
  return {
    add: (T, N) => {
      s.begin();
      try {
        x(T, N);
      } catch (I) {
        throw s.abandon(), I;
      }
    },
    newest: (T) => {
      let N = us(), I = 0, C = Math.max(1, Math.ceil(s.length / r));
      for (let M = 0; M < C; M++) {
        c.clear();
        for (let O = 0; O < s.length; O++) {
          if (!w(O, C, M))
            continue;
          let D = c.add(O, (L) => f(L) === f(O));
          if (D !== null) {
            let L = mp(new m(O), new m(D));
            N.set(L ? D : O), L && c.replace(D, O), I++;
          }
        }
      }
      for (let M of N)
        T(new m(M));
      return b(N, s.length - I, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function Np(e) {
  let { survey: n, titles: t, community: r = null, readAnswer: s, readEscaped: o = null } = e, i = FR(e.renames), a = { title: "", made: "", owner: null }, l = (u, c) => {
    if (a.title !== u || a.made !== c) {
      let d = t.answererOf(n, u), f = d === null || DR(d) ? null : i(He(d), c);
      a = { title: u, made: c, owner: f };
    }
    return a.owner;
  };
  return {
    ownerOf: l,
    decide: (u) => {
      let c = l(u.title, u.first.timestamp), d = u.ownerRevision;
      if (c === null)
        return cs(u, "no-account");
      if (u.first.user !== c || u.first.userId === 0 || d === null) {
        let w = u.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return cs(u, u.isRedirect ? "redirect" : w, u.first.id);
      }
      let f = d.id === u.latest.id;
      if (u.isRedirect && f)
        return cs(u, "redirect", d.id);
      let { escaped: m = null } = d, h = m === null || o === null ? null : o(m), p = h === null ? d.text : "";
      if (p === null)
        return cs(u, "hidden", d.id);
      let g = h != null ? h : s(p);
      if (g.exclusion !== null) {
        let w = g.exclusion === "no-answer" && p.trim() === "";
        return cs(u, w ? "withdrawn" : g.exclusion, d.id);
      }
      let y = f || u.latest.text === d.text;
      return {
        answer: {
          user: c,
          revision: d.id,
          timestamp: d.timestamp,
          page: u.title,
          language: g.language,
          community: r,
          definitionRevision: g.definitionRevision,
          values: g.values
        },
        exclusions: y ? [] : [{ page: u.title, reason: "changed-by-others", revision: u.latest.id }]
      };
    }
  };
}
function LR(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function cs(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : E(v({}, r), { revision: t })] };
}
function FR(e) {
  let n = e.slice().sort((r, s) => LR(r.timestamp, s.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, s) => {
    let o = He(r.from), i = t.get(o);
    i === void 0 ? t.set(o, [s]) : i.push(s);
  }), n.length === 0 ? (r) => r : (r, s) => {
    var a;
    let o = r, i = -1;
    for (; ; ) {
      let l = i, u = ((a = t.get(o)) != null ? a : []).find(
        (c) => c > l && n[c].timestamp >= s
      );
      if (u === void 0)
        return o;
      o = He(n[u].to), i = u;
    }
  };
}
function DR(e) {
  return e.includes(".") && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || e.includes(":") && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function ur(e, n) {
  var s;
  let { kind: t, question: r } = n;
  return t === "number" ? (s = Qt(e)) != null ? s : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var Mp = "Skills survey answer";
function ds(e, n, t = jR(e)) {
  return (r) => {
    let s = n(r), o = s.filter((d) => BR(e.id, d)), i = o[o.length - 1];
    if (i === void 0)
      return E(v({}, _R), { exclusion: s.length === 0 ? "no-answer" : "other-survey" });
    let { values: a, unknown: l } = t(i.parameters), u = i.parameters.get("revision") || "", c = a.size === 0 && Array.from(l.values()).every((d) => d.trim() === "");
    return {
      exclusion: o.length > 1 ? "several-answers" : c ? "withdrawn" : null,
      values: a,
      unknown: l,
      definitionRevision: /^[1-9]\d{0,14}$/.test(u) ? Number(u) : null,
      submitted: i.parameters.get("submitted") || null,
      language: i.parameters.get("language") || null
    };
  };
}
function BR(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || fn(t) === e;
}
var _R = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function jR(e) {
  let n = te(e), t = new Map(n.map(({ name: i }, a) => [i, a])), [r, s] = [Cp(!1), Cp(!0)], o = (i, a) => a.kind !== "codes" ? WR(i, a) : (a.isMultiple ? s : r)(i, a);
  return (i) => {
    let a = /* @__PURE__ */ new Map(), l = (f, m) => {
      let h = o(m, f);
      h.length > 0 && a.set(f.name, h);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return i.forEach((f, m) => {
      let h = t.get(m);
      h !== void 0 ? (d = d && h > c, c = h, l(n[h], f)) : hn.includes(m) || u.set(m, f);
    }), d || (a.clear(), n.forEach((f) => {
      var m;
      return l(f, (m = i.get(f.name)) != null ? m : "");
    })), { values: a, unknown: u };
  };
}
var $p = [];
function WR(e, n) {
  let t = e === "" ? "" : ur(fn(e), n);
  return t === "" ? $p : [t];
}
var GR = 2e3, qR = 100;
function Cp(e) {
  let n = /* @__PURE__ */ new Map([["", $p]]), t = (r, s) => {
    let o = fn(r), i = (e ? o.split(";") : [o]).map((a) => ur(a, s));
    return Array.from(new Set(i)).filter((a) => a !== "");
  };
  return (r, s) => {
    let o = n.get(r);
    if (o !== void 0 || r.length > qR || n.size >= GR)
      return o != null ? o : t(r, s);
    let i = fe(r), a = t(i, s);
    return n.set(i, a), a;
  };
}

// src/core/survey/read-coded-values.ts
var [VR, UR] = [64, 2e3], [HR, QR] = [200, 100], zR = 50, qa = 128, KR = /* @__PURE__ */ new Map(), [Va, JR] = [-1, -2];
function Ip(e) {
  let n = e.parameters.map(
    (a, l) => YR(a, e.numbers[l])
  ), t = e.parameters.map(() => oe), r = null, s = [];
  function o(a) {
    var l;
    return (l = e.places.get(a)) != null ? l : hn.includes(a) ? JR : Va;
  }
  function i(a) {
    for (a !== r && ([r, s] = [a, []]); s.length < a.names.length; )
      s.push(o(a.names[s.length]));
    return s;
  }
  return (a) => {
    let l = t.slice(), u = [], c = null;
    if (a instanceof Hr) {
      let { text: d, parts: f } = a, m = i(a.met);
      for (let h = 0; h < f.length; h += Ur) {
        let p = f[h], [g, y, w] = [m[p], f[h + 1], f[h + 2]];
        g >= 0 ? l[g] = n[g](d, y, w, u) : g === Va && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(a.met.names[p], d.slice(y, w)));
      }
    } else
      a.forEach((d, f) => {
        let m = o(f);
        m >= 0 ? l[m] = n[m](d, 0, d.length, u) : m === Va && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(f, d));
      });
    return { values: new dn(e, l, u), unknown: c != null ? c : KR };
  };
}
function YR(e, n) {
  if (e.kind === "text")
    return ZR(e);
  let t = eP(e, n);
  return e.isMultiple ? nP(n, t) : t;
}
function Ua(e, n) {
  return -n.push(e);
}
function XR({ question: e }) {
  return e.type === "text" && e.inputType !== "text";
}
function ZR(e) {
  let n = XR(e);
  return (t, r, s, o) => {
    let i = t.slice(r, s), a = () => [ur(fn(i), e)];
    return r === s || n && a()[0] === "" ? oe : Ua(new Tn(null, a), o);
  };
}
function eP(e, n) {
  let t = /* @__PURE__ */ new Map(), r = new Uint16Array(qa);
  function s(i) {
    let a = fn(i), l = (e.isMultiple ? a.split(";") : [a]).map((u) => ur(u, e));
    return Array.from(new Set(l)).filter((u) => u !== "");
  }
  function o(i, a) {
    var d;
    let l = s(i), u = l.map((f) => f.length > VR ? oe : n.numberOf(f, UR));
    if (l.length > 1 || u[0] === oe)
      return Ua(new Tn(u.includes(oe) ? null : u, () => l), a);
    let c = (d = u[0]) != null ? d : oe;
    return t.size < HR && i.length <= QR && (t.set(fe(i), c), i.length === 1 && i.charCodeAt(0) < qa && (r[i.charCodeAt(0)] = c)), c;
  }
  return (i, a, l, u) => {
    var m;
    if (a === l)
      return oe;
    let c = i.charCodeAt(a), d = l - a === 1 && c < qa ? r[c] : oe;
    if (d !== oe)
      return d;
    let f = i.slice(a, l);
    return (m = t.get(f)) != null ? m : o(f, u);
  };
}
function nP(e, n) {
  let { codes: t } = e;
  return (r, s, o, i) => {
    var f;
    let a = r.indexOf(";", s), l = a === -1 || a >= o ? -1 : r.indexOf("&", s);
    if (a === -1 || a >= o || l !== -1 && l < o)
      return n(r, s, o, i);
    let u = [], c = [];
    for (let m = s; m <= o; ) {
      let h = r.indexOf(";", m), p = h === -1 || h > o ? o : h, g = n(r, m, p, c);
      if (g < 0 || u.length > zR)
        return n(r, s, o, i);
      g !== oe && !u.includes(g) && u.push(g), m = p + 1;
    }
    let d = () => u.map((m) => {
      var h, p;
      return (p = (h = t[m]) == null ? void 0 : h[0]) != null ? p : "";
    });
    return u.length < 2 ? (f = u[0]) != null ? f : oe : Ua(new Tn(u, d), i);
  };
}

// src/wiki/counting/answer-histories.ts
function Lp(e, n) {
  var d, f;
  let { title: t, isRedirect: r, latest: s, history: o = [], isHistoryPartial: i = !1 } = e, a = o[o.length - 1];
  if (a === void 0)
    return null;
  let l = n.ownerOf(t, a.timestamp), u = l !== null && gt({ first: a }, l) && (d = o.find(({ user: m, userId: h }) => m === l && h !== 0)) != null ? d : null;
  return u === null || ((f = u.escaped) != null ? f : null) !== null || u.text !== null ? { title: t, isRedirect: r, first: a, ownerRevision: u, latest: s, isHistoryPartial: i } : null;
}
function Fp(e, n, t) {
  return j(this, null, function* () {
    let r = yield Yt(e, n, e), s = Pa(r), o = t(s === void 0 ? [] : yield e.renamesSince(s)), i = yield Hm(e, r, ({ page: a, first: l }) => o.ownerOf(a.title, l.timestamp));
    return {
      decider: o,
      answerPages: r.map((a) => {
        var l;
        return v({
          title: a.page.title,
          isRedirect: a.page.isRedirect,
          first: a.first,
          ownerRevision: (l = i.get(a)) != null ? l : null,
          latest: a.page.latest
        }, a.page.isHistoryPartial === !0 ? { isHistoryPartial: !0 } : {});
      })
    };
  });
}

// src/wiki/counting/read-answers.ts
var Dp = { pages: 1e4, characters: 16e6 }, Ha = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function _p(o, i, a, l) {
  return j(this, arguments, function* (e, n, t, r, s = {}) {
    var S, k, R, P, T;
    let { source: u, titles: c, community: d } = e, f = ds(n, e.readAnswerCalls, Ip(t)), m = (k = (S = u.createEscapedReader) == null ? void 0 : S.call(u, n, t, e.readAnswerCalls)) != null ? k : null, h = (O) => Np({ survey: n.id, titles: c, community: d, renames: O, readAnswer: f, readEscaped: m }), p = (O, D) => {
      var B;
      let L;
      try {
        let U = D.decide(O);
        ({ exclusions: L } = U), U.answer !== null && r.answer(U.answer);
      } catch (U) {
        L = [{ page: O.title, reason: "unreadable", revision: O.latest.id }], (B = s.onUnreadable) == null || B.call(s, fe(O.title), U);
      }
      for (let U of L)
        r.exclusion(E(v({}, U), { page: fe(U.page) }));
    }, g = (O) => j(null, null, function* () {
      let { decider: D, answerPages: L } = yield Fp(u, O, h);
      L.forEach((B) => p(B, D));
    }), [y, w, b] = [[], 0, 0], x = null;
    try {
      for (var N = Se(u.pagesBelow(c.answersPrefix(n.id))), I, C, M; I = !(C = yield N.next()).done; I = !1) {
        let O = C.value;
        if (Bp(s), (R = s.onPages) == null || R.call(s, ++b), O.history !== void 0) {
          x = x != null ? x : h(yield u.renamesSince(""));
          let D = Lp(O, x);
          D === null ? yield g([O]) : p(D, x);
          continue;
        }
        y.push(O), w += (T = (P = O.latest.text) == null ? void 0 : P.length) != null ? T : 0, (y.length >= Dp.pages || w >= Dp.characters) && (yield g(y), [y, w] = [[], 0]);
      }
    } catch (C) {
      M = [C];
    } finally {
      try {
        I && (C = N.return) && (yield C.call(N));
      } finally {
        if (M)
          throw M[0];
      }
    }
    yield g(y), Bp(s);
  });
}
function Bp({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new Ha();
}

// src/wiki/counting/gather-answers.ts
function jp(e, n, t, r) {
  let s = ({ community: l = null, revision: u }) => `${u} ${l != null ? l : ""}`, o = new Set(n.map(s)), i = ja(r);
  for (let l of e.excluded)
    i.add(l);
  for (let { page: l, user: u, revision: c, community: d = null } of n) {
    let f = { page: l != null ? l : u, reason: "unreadable", revision: c };
    i.add(d === null || d === t ? f : E(v({}, f), { community: d }));
  }
  let a = e.answers.where((l) => !o.has(s(l)));
  return E(v({}, e), { answers: a, excluded: i.sorted() });
}
function Qa(e, n) {
  return E(v({}, e), { id: n });
}
function Wp(e, n, t, r) {
  return j(this, null, function* () {
    var h;
    let { survey: s, taxonomy: o, definitionRevision: i } = n, a = Eo(s), l = Op(s, a, r.spill), u = ja((h = r.spill) != null ? h : null), c = 0, d = (p, g, y) => j(null, null, function* () {
      let w = c, b = /* @__PURE__ */ new Map(), x = {
        community: p.community,
        pageOf: (S) => p.titles.answer(g.id, S),
        questionsOf: y
      };
      return yield _p(p, g, a, {
        answer: (S) => {
          var R;
          l.add(S, x);
          let { definitionRevision: k = null } = S;
          k !== null && b.set(k, ((R = b.get(k)) != null ? R : 0) + 1);
        },
        exclusion: (S) => u.add(p.isHome ? S : E(v({}, S), { community: p.community }))
      }, E(v({}, r), {
        onPages: (S) => {
          var k;
          c = w + S, (k = r.onPages) == null || k.call(r, c);
        }
      })), b;
    }), f = yield Da(e, s, i, yield d(e, s, () => null), o);
    for (let { place: p, local: g, definitionRevision: y } of t) {
      let w = null, b = /* @__PURE__ */ new Map(), x = yield d(p, Qa(s, g.id), (S) => {
        var P, T;
        let k = (P = w == null ? void 0 : w.earlier.get(S != null ? S : 0)) != null ? P : g, R = (T = b.get(k)) != null ? T : Fo(Qn(E(v({}, k), { core: g.core }), o), s);
        return b.set(k, R), R;
      });
      w = yield Da(p, g, y, x, o);
    }
    return { answers: l.newest((p) => u.add(dp(p, e.community))), excluded: u.sorted(), versions: f };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function qp(e) {
  let [n, t] = [X(e, "minAnswers"), X(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let [r, s] = [X(e, "earlier"), X(e, "ratingTrail")];
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: v(E(v(v({}, Gp(e)), G(r) ? { earlier: Gp(r) } : {}), {
      trails: qo(X(e, "trails"), oP)
    }), Array.isArray(s) ? { ratingTrail: s.map(tP) } : {})
  };
}
function X(e, n) {
  return G(e) ? F(e, n) : void 0;
}
function Gp(e) {
  let n = X(e, "breakdowns");
  return {
    questions: qo(X(e, "questions"), sP),
    skills: qo(X(e, "skills"), iP),
    breakdowns: (Array.isArray(n) ? n : []).filter(aP)
  };
}
function tP(e) {
  let n = X(e, "gone"), t = X(e, "breakdowns");
  return {
    skills: qo(X(e, "skills"), (r) => Vp(r, (s) => typeof s == "number")),
    breakdowns: (Array.isArray(t) ? t : []).filter(rP),
    gone: typeof n == "number" ? n : 1 / 0
  };
}
function Vp(e, n) {
  return e === null || cr(e, n);
}
function rP(e) {
  return Up(e) && Vp(X(e, "groups"), (n) => n === null || typeof X(n, "counted") == "number" && cr(
    X(n, "skills"),
    (t) => t === null || typeof t == "string"
  ));
}
function Up(e) {
  return typeof X(e, "by") == "string" && X(e, "question") !== void 0;
}
function qo(e, n) {
  let t = q();
  return G(e) && Object.keys(e).filter((r) => n(F(e, r))).forEach((r) => {
    t[r] = F(e, r);
  }), t;
}
function cr(e, n) {
  return G(e) && Object.keys(e).every((t) => n(F(e, t)));
}
function ms(e) {
  return typeof X(e, "withheld") == "string";
}
function sP(e) {
  return ms(e) || typeof X(e, "n") == "number" && cr(
    X(e, "choices"),
    (n) => ms(n) || typeof X(n, "count") == "number"
  );
}
function oP(e) {
  let [n, t] = [X(e, "states"), X(e, "sealed")], r = (s) => (o) => typeof X(s, o) == "number";
  return ["come", "gone"].every(r(e)) && Array.isArray(t) && t.every((s) => typeof s == "string") && Array.isArray(n) && n.length > 0 && n.every((s) => ["n", "come", "gone"].every(r(s)) && cr(
    X(s, "counts"),
    (o) => o === null || typeof o == "number"
  ));
}
function iP(e) {
  return ms(e) || typeof X(e, "n") == "number" && G(X(e, "discrepancies")) && ["importance", "ability"].every((n) => G(X(X(e, n), "counts"))) && X(e, "highNeedCount") !== void 0;
}
function aP(e) {
  return Up(e) && cr(X(e, "groups"), (n) => ms(n) || typeof X(n, "counted") == "number" && cr(X(n, "skills"), (t) => ms(t) || typeof X(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function Hp(e, n, t) {
  return j(this, null, function* () {
    let { source: r, titles: s, community: o } = e, i = s.resultsData(n), a = (h) => j(null, null, function* () {
      var y, w, b;
      let p = (y = (yield r.readPages([h])).get(h)) == null ? void 0 : y.latest, g = p === void 0 || t === null || p.user === t ? p : (w = yield r.newestRevisionBy(h, t)) != null ? w : void 0;
      return Ae((b = g == null ? void 0 : g.text) != null ? b : "").value;
    }), l = yield a(i), u = G(l) ? F(l, "answers") : null, c = G(u) ? F(u, "revisions") : null, d = /* @__PURE__ */ new Map(), f = (h) => {
      var w;
      let p = G(h) ? F(h, "community") : null, g = typeof p == "string" && p !== o ? p : "", y = (w = d.get(g)) != null ? w : [];
      d.set(g, y), uP(h).forEach((b) => y.push(b));
    };
    if (Array.isArray(u))
      u.forEach(f);
    else if (!Array.isArray(c))
      return null;
    let m = (h) => j(null, null, function* () {
      return typeof h == "string" && h.startsWith(`${s.results(n)}/`) ? a(h) : null;
    });
    for (let h of Array.isArray(c) ? c : []) {
      let p = yield m(h);
      if (!G(p))
        return null;
      f(p);
    }
    return d.forEach((h) => h.sort((p, g) => p - g)), { revisions: d, figures: qp(yield lP(l, m)) };
  });
}
function lP(e, n) {
  return j(this, null, function* () {
    let t = G(e) ? F(e, "breakdowns") : null;
    if (!Array.isArray(t))
      return e;
    let r = [];
    for (let s of t) {
      let o = G(s) ? F(s, "pages") : null, i = /* @__PURE__ */ Object.create(null);
      for (let a of Array.isArray(o) ? o : []) {
        let l = yield n(a), u = G(l) ? F(l, "groups") : null;
        Object.assign(i, G(u) ? u : {});
      }
      r.push(Array.isArray(o) ? E(v({}, s), { groups: i }) : s);
    }
    return E(v({}, e), { breakdowns: r });
  });
}
function uP(e) {
  let [n, t] = G(e) ? [F(e, "revision"), F(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((s) => typeof s == "number");
}

// src/core/json/schema-faults.ts
var cP = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function Vo(e, n, t) {
  var f;
  let r = [], s = (f = n.definitions) != null ? f : {};
  return a(e, n, "$", ""), r;
  function o(m, h, ...p) {
    r.push({ path: m, code: h, parameters: p });
  }
  function i(m) {
    let [h, p] = [m, ""];
    for (; h.$ref !== void 0; ) {
      p = h.$ref.replace("#/definitions/", "");
      let g = s[p];
      if (g === void 0)
        throw new Error(`The schema has no ${h.$ref}.`);
      h = g;
    }
    return [h, p];
  }
  function a(m, h, p, g) {
    let [y, w] = i(h), b = w === "" ? g : w;
    y.anyOf !== void 0 ? d(m, y.anyOf, p, b) : y.enum !== void 0 ? y.enum.includes(m) || o(p, "not-one-of", W(m), y.enum) : y.type !== void 0 && !Qp(m, y.type) ? o(p, cP[y.type]) : typeof m == "string" ? l(m, y, p, b) : typeof m == "number" ? y.minimum !== void 0 && m < y.minimum ? o(p, "too-small", m, y.minimum) : y.maximum !== void 0 && m > y.maximum && o(p, "too-large", m, y.maximum) : Array.isArray(m) ? u(m, y, p) : G(m) && c(m, y, p);
  }
  function l(m, h, p, g) {
    var b;
    if (h.pattern !== void 0 && !Kp(h.pattern, m)) {
      o(p, (b = t.codes[g]) != null ? b : "bad-text", W(m));
      return;
    }
    let y = t.checks[g], w = y === void 0 ? null : y(m);
    w !== null && o(p, w, W(m));
  }
  function u(m, h, p) {
    h.minItems !== void 0 && m.length < h.minItems ? o(p, "empty-list") : h.maxItems !== void 0 && m.length > h.maxItems && o(p, "too-many-items", h.maxItems);
    let g = h.items;
    g !== void 0 && m.forEach((y, w) => a(y, g, K(p, w), ""));
  }
  function c(m, h, p) {
    var w, b, x, S;
    let g = (w = h.properties) != null ? w : {}, y = (b = h.patternProperties) != null ? b : {};
    for (let k of (x = h.required) != null ? x : [])
      F(m, k) === void 0 && o(K(p, k), k === "default" ? "missing-default" : "missing-property", k);
    for (let k of Object.keys(m)) {
      let R = K(p, k), P = Object.keys(y).find((N) => Kp(N, k)), T = (S = F(g, k)) != null ? S : P && y[P];
      T !== void 0 ? a(m[k], T, R, "") : h.patternProperties !== void 0 ? o(R, "bad-language", W(k)) : h.additionalProperties === !1 && o(R, "unknown-property", W(k), Object.keys(g));
    }
  }
  function d(m, h, p, g) {
    var S, k;
    let y = h.filter((R) => {
      let P = i(R)[0].type;
      return P === void 0 || Qp(m, P) || P === "integer" && typeof m == "number";
    });
    if (!G(m) || y.length < 2) {
      y[0] === void 0 ? o(p, (S = t.codes[g]) != null ? S : "bad-text", W(m)) : a(m, y[0], p, g);
      return;
    }
    let w = y.map((R) => {
      var P, T, N;
      return (N = (T = (P = i(R)[0].properties) == null ? void 0 : P.type) == null ? void 0 : T.enum) == null ? void 0 : N[0];
    }), b = w.indexOf(F(m, "type")), x = w[0] === void 0 ? (k = y.find((R) => {
      var P;
      return ((P = i(R)[0].required) != null ? P : []).some((T) => F(m, T) !== void 0);
    })) != null ? k : y[y.length - 1] : y[b];
    if (x === void 0) {
      let R = w.filter((T) => T !== void 0), P = F(m, "type");
      P === void 0 ? o(K(p, "type"), "missing-property", "type") : o(K(p, "type"), "unknown-question-type", W(P), R);
    } else
      a(m, x, p, g);
  }
}
function Qp(e, n) {
  switch (n) {
    case "object":
      return G(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === n;
  }
}
var zp = /* @__PURE__ */ new Map();
function Kp(e, n) {
  let t = zp.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), zp.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var Jp = {
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
var mP = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function Yp(e, n = {}) {
  let { value: t, faults: r } = Ae(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: s } = n, o = Vo(t, Jp, {
    codes: mP,
    checks: {
      messageKey: (a) => s === void 0 || s(a) ? null : "unknown-message"
    }
  }), { taxonomy: i } = Nt(t);
  return { taxonomy: i, faults: [...r, ...o, ...G(t) ? fP(t, i) : []] };
}
function fP(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), s = F(e, "skills");
  return (Array.isArray(s) ? s : []).forEach((o, i) => {
    let a = G(o) ? F(o, "id") : void 0;
    if (!G(o) || typeof a != "string")
      return;
    let l = K("$.skills", i), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [W(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = F(o, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [W(d)] }) : pP(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [W(a)] }));
    }
    F(o, "replacedBy") !== void 0 && F(o, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [W(a)] });
  }), t;
}
function pP(e, n, t) {
  var o, i, a, l;
  let r = /* @__PURE__ */ new Set(), s = (i = (o = e.get(n)) == null ? void 0 : o[t]) != null ? i : null;
  for (; s !== null && !r.has(s); ) {
    if (s === n)
      return !0;
    r.add(s), s = (l = (a = e.get(s)) == null ? void 0 : a[t]) != null ? l : null;
  }
  return !1;
}

// src/core/survey/definition.schema.json
var Xp = {
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
function za(e) {
  let n = (t, r, s = hP(r)) => ({ list: t, codes: r.map(({ value: o }) => o), isScale: s });
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
function fs(e) {
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
function hP(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var yP = 20;
function Ka(e) {
  let n = nn(e, "pages", "$"), t = [], r = (o) => {
    let i = o[o.length - 1];
    for (let a of nn(i.json, "elements", i.path))
      t.push(E(v({}, a), { name: ye(a.json, "name"), type: F(a.json, "type"), within: o })), o.length < yP && r([...o, a]);
  };
  n.forEach((o) => r([o]));
  let s = F(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: o }) => o !== "panel" && o !== "html"),
    settings: G(s) ? s : {}
  };
}
function Uo({ json: e, path: n, type: t }) {
  let r = nn(e, "columns", n);
  return [
    le(e, "choices", n),
    le(e, "rateValues", n),
    le(e, "rows", n),
    ...t === "matrix" ? [le(e, "columns", n)] : [r.map(Ho), ...r.map((s) => le(s.json, "choices", s.path))]
  ];
}
function le(e, n, t) {
  let r = F(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = K(K(t, n), i), l = G(o) ? o : null, u = l === null ? o : F(l, "value");
    (typeof u == "string" || typeof u == "number") && s.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && F(l, "text") !== void 0,
      isRetired: l !== null && F(l, "retired") === !0,
      json: l
    });
  }), s;
}
function Ho({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = ye(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function nn(e, n, t) {
  let r = F(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    G(o) && s.push({ json: o, path: K(K(t, n), i) });
  }), s;
}
function ye(e, n) {
  let t = F(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function eg(e, n, t, r) {
  let s = "$.localSkills.core", o = F(e.settings, "core");
  if (!(!G(o) || F(o, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${s}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: a } of le(o, "questions", s)) {
      let [l, u] = [n, t].map(
        (c) => J(c).find((d) => d.name === i)
      );
      u === void 0 ? r(a, "core-no-question", i, t.id) : l === void 0 ? e.questions.some((c) => c.name === i) || r(a, "core-question-missing", i) : tg(e, l, u, t.id, !0, r);
    }
  }
}
function ng(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let s of J(t)) {
      let o = J(n).find(({ name: i }) => i === s.name);
      o !== void 0 && tg(e, o, s, t.id, !1, r);
    }
  }
}
function tg(e, n, t, r, s, o) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (fs(n) !== fs(t)) {
    o(`${i}.type`, "kept-type", n.name, fs(n), r, fs(t));
    return;
  }
  let [a, l] = [za(n), za(t)];
  for (let d of l) {
    let f = a.find(({ list: g }) => g === d.list);
    if (f === void 0) {
      o(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let m = `${i}.${d.list.split(".")[0]}`, [h, p] = [Zp(d.codes, f.codes), Zp(f.codes, d.codes)];
    h.length > 0 && o(m, "kept-codes-gone", n.name, r, h), p.length > 0 && (s || d.isScale) && o(m, "kept-codes-added", n.name, r, p), h.length + p.length === 0 && d.isScale && f.codes.join() !== d.codes.join() && o(m, "kept-order", n.name, r, d.codes);
  }
}
function Zp(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var rg = 8;
function sg(e, n, t) {
  let r = n === null ? [] : te(n), s = new Map(r.map((i) => [i.name, i])), o = n === null ? [] : J(n).map(({ name: i }) => i);
  for (let { json: i, path: a } of wP(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = ye(i, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = Zs(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let f of Pe(d)) {
        let m = f.split(".", 1)[0];
        if (!e.questions.some(({ name: p }) => p === m))
          t(c, "condition-no-question", m);
        else if (o.includes(m) && !s.has(f) && !xP(f, r, e)) {
          let p = r.filter((y) => y.question.name === m).map(({ name: y }) => y), g = p.length > 0 ? p : og(m, e).map((y) => `${m}.\u2026.${y}`);
          t(c, "condition-no-part", f, g.slice(0, rg).map((y) => `{${y}}`));
        }
      }
      SP(d, s, c, t);
    }
  for (let i of n === null ? [] : ep(n)) {
    let a = [...e.pages.map(bP), ...e.elements].find(({ name: l }) => l !== null && i.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", i);
  }
}
function bP(e) {
  return E(v({}, e), { name: ye(e.json, "name") });
}
function wP(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((s) => le(r.json, s, r.path)),
    ...nn(r.json, "columns", r.path).map((s) => le(s.json, "choices", s.path))
  ].reduce((s, o) => s.concat(o.reduce((i, { json: a, path: l }) => a === null ? i : i.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, s) => r.concat(s, n(s)), t);
}
function xP(e, n, t) {
  let [r = "", s, o] = e.split(".");
  return s !== void 0 && o !== void 0 && og(r, t).includes(o) && !n.some(({ question: i }) => i.name === r);
}
function og(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : nn(t.json, "columns", "").map(({ json: r }) => {
    var s;
    return (s = ye(r, "name")) != null ? s : "";
  });
}
var kP = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function SP(e, n, t, r) {
  let s = /* @__PURE__ */ new Set(), o = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let f = String(d);
        !c.some((m) => m.value === f) && !s.has(`${u.name}=${f}`) && (s.add(`${u.name}=${f}`), r(
          t,
          "condition-no-code",
          u.name,
          W(f),
          c.slice(0, rg).map((m) => m.value)
        ));
      }
  }, i = (a) => {
    switch (a.kind) {
      case "unary":
        i(a.operand);
        break;
      case "binary":
        kP.includes(a.operator) && (o(a.left, a.right), o(a.right, a.left)), i(a.left), i(a.right);
        break;
      case "iif":
        a.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function ig(e, n) {
  ps(e.pages.map(Ho), "duplicate-name", n), ps(e.elements.map(Ho), "duplicate-name", n);
  for (let { name: t, path: r, type: s, within: o } of e.elements)
    t !== null && hn.includes(t) && n(`${r}.name`, "reserved-name", t, hn), s === "panel" && o.length === Wr + 1 && n(r, "panels-too-deep", Wr);
  e.questions.forEach((t, r) => {
    r === jr && n(t.path, "too-many-questions", jr), Uo(t).forEach((s) => ps(s, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function ps(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: s, path: o } of e) {
    let i = r.get(s);
    i === void 0 ? r.set(s, o) : s !== "" && t(o, n, W(s), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var Ja = {
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
}, ag = [
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
var RP = ["title", "description", "placeholder"];
function cg(e, n) {
  let t = ye(e.json, "locale");
  for (let { json: r, path: s, name: o, type: i } of e.questions) {
    let a = [], l = i === "matrix" ? [] : nn(r, "columns", s);
    for (let { json: u, path: c } of [{ json: r, path: s }, ...l])
      RP.forEach((d) => a.push(...vP(F(u, d), `${c}.${d}`, t)));
    o !== null && a.push({ path: `${s}.name`, text: o, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let f = PP(c, d);
      if (f !== null) {
        n(u, "personal-data-likely", f);
        break;
      }
    }
  }
}
function PP(e, n) {
  let t = mg(e);
  return lg(t, n) === null ? null : lg(
    ag.reduce((r, s) => r.split(dg(s).needle).join(" "), t),
    n
  );
}
function lg(e, n) {
  let t = fg(e), r = n === null ? null : n.split("-")[0], s = null;
  for (let o of Object.keys(Ja).filter((i) => r === null || i === r))
    for (let i of Ja[o]) {
      let { needle: a, bareNeedle: l } = dg(i);
      (e.includes(a) || t.includes(l)) && (s === null || i.length > s.length) && (s = i);
    }
  return s === null ? null : s.replace("*", "");
}
var ug = /* @__PURE__ */ new Map();
function dg(e) {
  let n = ug.get(e);
  if (n === void 0) {
    let t = mg(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: fg(t) }, ug.set(e, n);
  }
  return n;
}
function mg(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function fg(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function vP(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : G(e) ? Object.keys(e).reduce((r, s) => {
    let o = e[s];
    return typeof o == "string" && s !== "message" ? r.concat({ path: n, text: o, language: s === "default" ? t : s }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var TP = [
  ["showOtherItem", nt],
  ["hasOther", nt],
  ["showNoneItem", hr],
  ["hasNone", hr],
  ["showRefuseItem", yr],
  ["showDontKnowItem", br]
];
function gg(e, n, t) {
  let { json: r, path: s, type: o } = e;
  switch (F(r, "personalData") === !0 && t(`${s}.personalData`, "personal-data-marked"), AP(e, t), EP(e, t), o) {
    case "dropdown":
    case "tagbox":
      pg(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      OP(e, t);
      break;
    case "rating":
      NP(e, t);
      break;
    case "text":
      CP(e, t);
      break;
    case "matrixdropdown":
      pg(e, "rows", "rowsFrom", t), MP(e, n, t);
      break;
  }
}
function Qo(e) {
  return TP.filter(([n]) => F(e, n) === !0).map(([, n]) => n);
}
function AP({ json: e, path: n }, t) {
  let r = Qo(e);
  for (let s of ["choices", "rateValues"])
    for (let { code: o, path: i } of le(e, s, n))
      r.includes(o) && t(i, "special-code-taken", o);
}
function EP({ json: e, path: n }, t) {
  let [r, s] = [F(e, "minSelectedChoices"), F(e, "maxSelectedChoices")], o = le(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = o.filter(({ isRetired: a }) => !a).length + Number(Qo(e).includes(nt));
  typeof s == "number" && r > s ? t(`${n}.minSelectedChoices`, "min-above-max", r, s) : o.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function pg({ json: e, path: n }, t, r, s) {
  let [o, i] = [t, r].map((a) => F(e, a) !== void 0);
  o && i ? s(`${n}.${r}`, "not-together", t, r) : !o && !i && s(`${n}.${t}`, "missing-either", t, r);
}
function OP({ json: e, path: n }, t) {
  let r = le(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: s }) => !s).length < 2 && t(`${n}.choices`, "ranking-of-one"), F(e, "selectToRankEnabled") !== !0)
    for (let s of ["minSelectedChoices", "maxSelectedChoices"])
      F(e, s) !== void 0 && t(`${n}.${s}`, "ranking-of-all", s);
}
function NP({ json: e, path: n }, t) {
  var u;
  let r = F(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      F(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Wn && t(`${n}.rateValues`, "too-many-steps", Wn);
    return;
  }
  let s = (c, d) => {
    let f = F(e, c);
    return Ir(f) ? f : d;
  }, [o, i, a] = [s("rateMin", 1), s("rateMax", 5), s("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => F(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (i <= o ? t(l, "bad-rating", o, i, a) : o + (Wn - 1) * a < i ? t(l, "too-many-steps", Wn) : (i - o) % a !== 0 && t(l, "rating-misses-end", o, i, a));
}
function CP({ json: e, path: n }, t) {
  let r = ma.find((a) => {
    var l;
    return a === ((l = ye(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  F(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [s, o] = ["min", "max"].map((a) => {
    let l = F(e, a), u = typeof l == "string" || typeof l == "number" ? fa(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", W(l), r), u;
  });
  s && o && (r === "number" ? Number(s) > Number(o) : s > o) && t(`${n}.min`, "limits-crossed", s, o);
}
function MP({ json: e, path: n }, t, r) {
  let s = ye(e, "rowsFrom");
  t === null || s === null || s === "" || (t.get(s) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", W(s)) : t.children(s).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", W(s)));
}

// src/core/survey/measured-types.ts
var hg = ["matrixdropdown"], yg = ["checkbox", "tagbox", "ranking"], bg = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var dr = "$.localSkills";
function wg(e, n, t) {
  let { settings: r } = e, [s, o, i] = ["id", "opens", "closes"].map((c) => ye(r, c));
  n !== void 0 && s && s !== n && t(`${dr}.id`, "other-id", W(s), n), o && i && i < o && t(`${dr}.closes`, "closes-before-opens", W(i), W(o));
  let a = new Set(wr);
  for (let c of e.questions)
    Uo(c).forEach((d) => d.forEach(({ code: f }) => a.add(f))), Qo(c.json).forEach((d) => a.add(d));
  let l = le(r, "notInStatistics", dr);
  ps(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", W(c));
  let u = F(r, "core");
  s && G(u) && ye(u, "id") === s && t(`${dr}.core.id`, "refers-to-itself", s), s && ye(r, "follows") === s && t(`${dr}.follows`, "refers-to-itself", s);
}
function xg(e, n, t) {
  let r = `${dr}.measures`, s = F(e.settings, "measures");
  if (!G(s))
    return;
  let o = (c, d, f) => {
    let m = typeof d == "string" ? e.questions.find((h) => h.name === d) : null;
    if (m === void 0)
      t(c, "measure-no-question", W(d));
    else if (m !== null && !f.includes(m.type))
      t(c, "measure-wrong-type", W(d), f);
    else
      return m;
    return null;
  }, i = o(`${r}.grid`, F(s, "grid"), hg);
  if (i !== null) {
    let c = le(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    $P(i, `${r}.grid`, [...c, ...wr], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => o(`${r}.${c}`, F(s, c), yg)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", W(a.name));
  let u = F(s, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    o(`${r}.groupBy[${d}]`, c, bg);
  }), Ya(i, "rows", n, t), Ya(a != null ? a : null, "choices", n, t), Ya(l != null ? l : null, "choices", n, t);
}
function Ya(e, n, t, r) {
  if (e === null)
    return;
  let s = F(e.json, "choicesFrom");
  s !== void 0 && s !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", W(s), ["skills"]);
  for (let { code: o, path: i, hasText: a } of t === null ? [] : le(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(o)) === null && r(i, "unknown-skill", W(o));
}
function $P(e, n, t, r) {
  let s = nn(e.json, "columns", e.path);
  for (let o of un) {
    let i = s.find((a) => F(a.json, "name") === o);
    if (i === void 0) {
      r(n, "measure-no-column", W(e.name), o);
      continue;
    }
    IP(i.json, i.path, o, t, (a, ...l) => {
      r(`${i.path}.choices`, a, ...l);
    });
  }
}
function IP(e, n, t, r, s) {
  let o = le(e, "choices", n), i = dt.filter((c) => !o.some((d) => d.code === c)), a = o.map((c) => c.code).filter((c) => !dt.includes(c) && !r.includes(c));
  i.length > 0 && s("scale-code-missing", t, i), a.length > 0 && s("scale-code-extra", t, a.map(W));
  let l = o.filter((c) => dt.includes(c.code)), u = l.filter((c) => c.code === dt[0] || c.code === dt[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && s("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var LP = [
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
function Sg(e, n) {
  let t = [], r = ye(e.json, "locale"), s = (i, a) => {
    if (Array.isArray(i))
      i.forEach((l, u) => s(l, K(a, u)));
    else if (G(i))
      for (let l of Object.keys(i)) {
        let u = LP.includes(l) ? FP(i[l]) : null;
        u === null ? s(i[l], K(a, l)) : t.push({ path: K(a, l), languages: u });
      }
  };
  s(e.json, "$");
  let o = /* @__PURE__ */ new Set();
  t.forEach(({ languages: i }) => i.forEach((a) => o.add(a)));
  for (let i of Array.from(o).sort()) {
    let a = t.filter(({ languages: u }) => !u.includes(i)), [l] = a;
    l !== void 0 && i !== "default" && i !== r && n(l.path, "missing-language", W(i), a.length, t.length);
  }
}
function FP(e) {
  return typeof e == "string" ? ["default"] : !G(e) || F(e, "message") !== void 0 ? null : Object.keys(e);
}
function Rg(e, n) {
  var s;
  let t = F(e.settings, "measures"), r = G(t) ? F(t, "grid") : void 0;
  for (let { json: o, path: i, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = le(o, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => F(o, d) !== void 0) && (u.length === 0 || Pg(u)) && n(i, "scale-ends-bare", W(l));
    } else if (a === "matrix")
      Xa(o, "columns", i, n);
    else if (a === "matrixdropdown")
      for (let u of nn(o, "columns", i)) {
        let c = (s = ye(u.json, "name")) != null ? s : "";
        (l !== r || !un.includes(c)) && Xa(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && Xa(o, "choices", i, n);
}
function Xa(e, n, t, r) {
  let s = le(e, n, t);
  s.length > 1 && s.filter(kg).length >= 3 && Pg(s.filter(kg)) && r(`${t}.${n}`, "scale-ends-bare", W(ye(e, "name")));
}
function kg({ code: e }) {
  return /^-?\d+$/.test(e);
}
function Pg(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function vg(e, n) {
  var l;
  let { faults: t, add: r } = Ag(), s = Ka(e), o = (l = n.taxonomy) != null ? l : null, i = Gn(e).survey, a = i === null ? null : Qn(i, o);
  return ig(s, r), s.questions.forEach((u) => gg(u, o, r)), sg(s, a, r), wg(s, n.id, r), xg(s, o, r), i !== null && n.core && eg(s, i, n.core, r), i !== null && n.previous && ng(s, i, n.previous, r), t;
}
function Tg(e) {
  let { faults: n, add: t } = Ag(), r = Ka(e);
  return cg(r, t), Sg(r, t), Rg(r, t), n;
}
function Ag() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var DP = {
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
function Eg(e, n = {}) {
  let { value: t, faults: r } = Ae(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: Gn(t).survey,
    faults: [...r, ...BP(t, n)],
    warnings: _P(t)
  };
}
function BP(e, n = {}) {
  let { hasMessage: t } = n, r = Vo(e, Xp, {
    codes: DP,
    checks: {
      date: (s) => xe(s) ? null : "bad-date",
      messageKey: (s) => t === void 0 || t(s) ? null : "unknown-message"
    }
  });
  return G(e) && r.push(...vg(e, n)), Og(e, r);
}
function _P(e) {
  return G(e) ? Og(e, Tg(e)) : [];
}
function Og(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o, i) => {
    t.set(i, t.size), Array.isArray(o) ? o.forEach((a, l) => r(a, K(i, l))) : G(o) && (Object.keys(o).forEach((a) => r(F(o, a), K(i, a))), t.set(`${i} end`, t.size));
  };
  r(e, "$");
  let s = (o) => {
    var i, a;
    return (a = (i = t.get(o)) != null ? i : t.get(`${o.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : t.size;
  };
  return n.map((o, i) => ({ fault: o, index: i, position: s(o.path) })).sort((o, i) => o.position - i.position || o.index - i.index).map(({ fault: o }) => o);
}

// src/wiki/counting/survey-fault.ts
var bn = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function Ng(e, n, t) {
  return j(this, null, function* () {
    var p, g;
    let { source: r, titles: s } = e, [o, i] = [s.definition(n), s.skills()], a = (y) => (w) => `${y}: ${w.path}: ${tt(w, t)}`, l = yield r.readPages([o, i]), u = l.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : Yp((p = u.latest.text) != null ? p : "", { hasMessage: t.has }), f = l.get(o);
    if (f === void 0)
      throw new bn(`There is no survey ${n} on this wiki: the page ${o} is missing.`, "no-survey", [o]);
    let { survey: m, faults: h } = Eg((g = f.latest.text) != null ? g : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (m === null)
      throw new bn([
        ...h.map(a(o)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", h.map((y) => `${y.path}: ${tt(y, t)}`));
    if (m.id !== n)
      throw new bn(
        `${o}: the definition calls the survey ${m.id}. It is skipped until both agree.`,
        "other-id",
        [o, m.id]
      );
    return {
      survey: Qn(m, c),
      taxonomy: c,
      definitionRevision: f.latest.id,
      faults: h,
      notes: [...h.map(a(o)), ...d.map(a(i))]
    };
  });
}

// src/wiki/counting/number-sorter.ts
var [Cg, St] = [2 ** 16, 2 ** 12];
function Za(e) {
  return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
var gs, mr, zo = class {
  constructor(n) {
    this.length = 0;
    pe(this, gs, []);
    pe(this, mr);
    $e(this, mr, n);
  }
  /** At most a block; only the last may be smaller. */
  push(n) {
    ne(this, gs).push(Do(Za(n), ne(this, mr))), this.length += n.length;
  }
  /**
   * @param from - Place of the first
   * @yield One block after the other, in the same memory
   */
  *blocks(n = 0) {
    let t = new Float64Array(St);
    for (let r of ne(this, gs).slice(n)) {
      let s = (r instanceof Uint8Array ? r.length : r.size) / t.BYTES_PER_ELEMENT, o = t.subarray(0, s);
      Za(o).set(Kn(r, ne(this, mr), Za(o))), yield o;
    }
  }
  *slice(n, t) {
    let r = Math.floor(n / St), s = r * St;
    for (let o of this.blocks(r))
      if (yield* je(o.subarray(Math.max(0, n - s), Math.max(0, t - s))), s += o.length, s >= t)
        return;
  }
  [Symbol.iterator]() {
    return this.slice(0, this.length);
  }
};
gs = new WeakMap(), mr = new WeakMap();
function Mg(e) {
  if (++e.at >= e.block.length) {
    let n = e.blocks.next();
    if (n.done === !0)
      return !1;
    [e.block, e.at] = [n.value, 0];
  }
  return e.value = e.block[e.at], !0;
}
function jP(e, n) {
  let t = new zo(n), r = new Float64Array(St), s = 0, o = r.subarray(0, 0), i = e.map((a) => ({ value: NaN, block: o, at: 0, blocks: a.blocks() })).filter(Mg);
  for (; i.length > 0; ) {
    let a = i[0];
    for (let l of i)
      a = l.value < a.value ? l : a;
    r[s++] = a.value, s === St && (t.push(r), s = 0), Mg(a) || (i = i.filter((l) => l !== a));
  }
  return s > 0 && t.push(r.subarray(0, s)), t;
}
function $g(e, n = 0) {
  let t = [], [r, s] = [new Float64Array(Math.max(64, e === null ? n : Math.min(n, Cg))), 0];
  function o(i) {
    let a = new zo(i), l = r.subarray(0, s).sort();
    for (let u = 0; u < s; u += St)
      a.push(l.subarray(u, u + St));
    t.push(a), s = 0;
  }
  return {
    add: (i) => {
      if (e !== null && s === Cg && o(e), s === r.length) {
        let a = new Float64Array(2 * s);
        a.set(r), r = a;
      }
      r[s++] = i;
    },
    sorted: () => e === null || t.length === 0 ? r.subarray(0, s).sort() : (o(e), jP(t, e))
  };
}

// src/wiki/counting/released-answers.ts
function Ig(e, n, t, r, s) {
  return j(this, null, function* () {
    var l, u;
    let o = /* @__PURE__ */ new Map();
    e.forEach((c, d) => o.set(d === "" ? t.community : d, WP(c)));
    let i = n.answers.where(({ community: c, revision: d }) => {
      var f;
      return ((f = o.get(c != null ? c : "")) == null ? void 0 : f.find(d)) === !0;
    }), a = [];
    for (let c of Array.from(e.keys())) {
      let d = (u = (l = o.get(c === "" ? t.community : c)) == null ? void 0 : l.missing()) != null ? u : [], f = c === "" ? t : s.map((p) => p.place).find((p) => p.community === c);
      if (f === void 0)
        return null;
      let m = d.length === 0 ? /* @__PURE__ */ new Map() : yield f.source.revisions(d, "with-texts"), h = GP(f, t, r, s);
      for (let p of d) {
        let g = VP(m.get(p), f, h);
        if (g === null)
          return null;
        a.push(g);
      }
    }
    return i.where(() => !0, a);
  });
}
function WP(e) {
  let n = Float64Array.from(e).sort(), t = us();
  return {
    find: (r) => {
      let [s, o] = [0, n.length];
      for (; s < o; ) {
        let a = Math.floor((s + o) / 2);
        [s, o] = n[a] < r ? [a + 1, o] : [s, a];
      }
      let i = n[s] === r;
      return i && t.set(s), i;
    },
    // Of those that stand there twice the first is looked at.
    missing: () => Array.from(n.filter(
      (r, s) => n[s - 1] !== r && !t.has(s)
    ))
  };
}
function GP(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: ds(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((o) => o.place === e).map(({ local: o }) => ({
    id: o.id,
    read: ds(Qa(t, o.id), e.readAnswerCalls),
    questions: Fo(o, t)
  })));
}
function qP(e, n, t) {
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
function VP(...e) {
  try {
    return qP(...e);
  } catch (n) {
    return null;
  }
}

// src/wiki/counting/tally-answers.ts
var fr = class extends Error {
  constructor(n) {
    var t;
    super(`${n.length} answers cannot be counted: ${String((t = n[0]) == null ? void 0 : t.error)}`), this.name = "UncountedAnswers", this.answers = n;
  }
};
function Lg(e, n, t, r) {
  let s = Io(e, n), o = [];
  for (let i of t)
    try {
      Lo(s, i);
    } catch (a) {
      if (a instanceof zn || o.length >= r)
        throw a;
      let { page: l, user: u, revision: c, community: d = null } = i;
      o.push({ page: l, user: u, revision: c, community: d, error: a });
    }
  if (o.length > 0)
    throw new fr(o);
  return s;
}

// src/wiki/counting/count-survey.ts
var Fg = 1e3;
function Dg(r, s) {
  return j(this, arguments, function* (e, n, t = {}) {
    let o = yield Bg(e, n, t), { previous: i, notes: a } = yield UP(e, o, t);
    return E(v({}, o.counted), { report: E(v({}, o.counted.report), { previous: i }), notes: [...o.counted.notes, ...a] });
  });
}
function Bg(e, n, t) {
  return j(this, null, function* () {
    let { home: r, others: s, definitionsOf: o, messages: i } = e, a = yield Ng(r, n, i), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: f, notes: m } = yield Zd(l, [r, ...s], o), h = [], p = yield Wp(r, a, f, E(v({}, t), {
      onUnreadable: (I, C) => {
        if (h.push({ title: I, error: C }) > Fg)
          throw C;
      }
    })), g = e.exchange === null ? null : yield e.exchange(), y = (I) => Kf(
      l,
      Lg(l, p.versions, I, Fg - h.length),
      { excluded: p.excluded, exchange: g }
    ), { spill: w = null } = t, b = null;
    for (; b === null; )
      try {
        b = yield zP(e, l, p, f, y, w);
      } catch (I) {
        if (!(I instanceof fr))
          throw I;
        p = jp(p, I.answers, r.community, w), I.answers.forEach(({ page: C, user: M, error: O }) => h.push({ title: C != null ? C : M, error: O }));
      }
    let { answers: x, counted: S, held: k, last: R, pending: P, isFrozen: T, results: N } = b;
    return {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: N,
          faults: d,
          counted: S,
          held: k,
          last: R,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: P,
        isFrozen: T,
        unread: h,
        notes: [...a.notes, ...m]
      },
      answers: x,
      versions: p.versions
    };
  });
}
function UP(e, n, t) {
  return j(this, null, function* () {
    let { follows: r, id: s } = n.counted.report.survey;
    if (r === null || r === s)
      return { previous: null, notes: [] };
    try {
      let i = yield Bg(e, r, t);
      if (i.counted.isFrozen)
        return { previous: null, notes: [] };
      let o = QP(i, n), { fault: a } = o, l = On(o, ["fault"]);
      return {
        previous: v({
          survey: i.counted.report.survey,
          published: mt(i.counted.report)
        }, l),
        notes: a === null ? [] : [`${s} follows ${r}. What people said each time cannot be set side by side, which should not have happened: ${String(a)}`]
      };
    } catch (i) {
      if (!(i instanceof bn))
        throw i;
      return { previous: null, notes: [`${s} follows ${r}, which it cannot be compared with. ${i.message}`] };
    }
  });
}
var HP = 2e4;
function QP(e, n) {
  let t = e.answers.sharedWith(n.answers), r = t.length, s = [e, n].map(({ counted: { report: c } }) => c.survey);
  if (!s.every(({ minAnswers: c, minCell: d }) => c <= 1 && d <= 1) || r === 0 || r > HP)
    return { accountsInBoth: r, pairs: null, fault: null };
  let [i, a] = s, l = up(i, a, { before: e.versions, now: n.versions }), u = /* @__PURE__ */ new Map();
  try {
    for (let c of t)
      u.set(Hn(c.user), l.read.before(c));
    for (let c of n.answers.sharedWith(e.answers)) {
      let d = u.get(Hn(c.user));
      d !== void 0 && l.add(d, l.read.now(c));
    }
    return { accountsInBoth: r, pairs: l.result(), fault: null };
  } catch (c) {
    if (c instanceof zn)
      throw c;
    return { accountsInBoth: r, pairs: null, fault: c };
  }
}
function zP(e, n, t, r, s, o) {
  return j(this, null, function* () {
    var w;
    let { home: i, writer: a } = e, { answers: l } = t, u = (b) => fp(b, (x) => $g(o, x)), c = u(l);
    if (n.minCell <= 1)
      return { answers: l, counted: c, results: s(l), held: null, last: null, pending: 0, isFrozen: !1 };
    let d = yield Hp(i, n.id, a), f = Yf((w = d == null ? void 0 : d.revisions) != null ? w : null, JP(c, i), n), m = (b) => d === null || d.figures === null ? null : E(v({}, d.figures), { change: b }), h = (b) => j(null, null, function* () {
      var k, R, P;
      let x = (k = d == null ? void 0 : d.revisions) != null ? k : /* @__PURE__ */ new Map(), S = KP(yield Ig(x, t, i, n, r), s);
      return {
        answers: (R = S == null ? void 0 : S.answers) != null ? R : l,
        counted: S === null ? c : u(S.answers),
        results: (P = S == null ? void 0 : S.results) != null ? P : s(l),
        held: { needed: b },
        last: m({ added: 0, removed: 0 }),
        pending: f.change.accounts,
        isFrozen: S === null
      };
    });
    if (f.kind === "hold")
      return h(f.needed);
    let p = s(l), g = m(f.change), y = d === null || g === null || f.change.accounts === 0 ? null : Xf(Ks(p, n, g), g, d.revisions, f.change, n);
    return y !== null ? h(y) : { answers: l, counted: c, results: p, held: null, last: g, pending: 0, isFrozen: !1 };
  });
}
function KP(e, n) {
  try {
    return e === null ? null : { answers: e, results: n(e) };
  } catch (t) {
    if (t instanceof fr)
      return null;
    throw t;
  }
}
function JP({ places: e }, n) {
  return new Map(e.map(({ community: t, revisions: r }) => [t === n.community ? "" : t != null ? t : "", r]));
}

// src/core/site-configuration.ts
var YP = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function _g(e) {
  if (e === null)
    return { root: mn, faults: [] };
  let { value: n, faults: t } = Ae(e);
  if (!G(n))
    return { root: mn, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = F(n, "root");
  return r === void 0 ? { root: mn, faults: t } : typeof r != "string" || YP.test(r) ? { root: mn, faults: [...t, { path: "$.root", code: "expected-text", parameters: [W(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function XP(e, n) {
  return j(this, null, function* () {
    var i;
    let t = (yield e.readPages([ws])).get(ws), { root: r, faults: [s] } = _g((i = t == null ? void 0 : t.latest.text) != null ? i : null), o = r === mn ? r : ev(r, yield e.siteInfo());
    if (s !== void 0 || o === null) {
      let a = s != null ? s : { path: "$.root", code: "expected-text", parameters: [W(r)] }, l = `${a.path}: ${tt(a, n)}`;
      throw new bn(`${ws}: ${l}`, "configuration", [l]);
    }
    return Rl(o);
  });
}
var ZP = [-2, -1, 8];
function ev(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([a]) => a !== 0), s = Ts({
    defaultNamespace: "",
    namespaces: r.map(([, a]) => a),
    capitalLinks: !t
  }), o = /^\s*:/.test(e) ? null : s(e);
  return o !== null && ((a) => !r.some(([l, u]) => {
    var c;
    return ZP.includes(l) && a.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(o) ? o : null;
}
function jg(e, n, t) {
  return j(this, null, function* () {
    return {
      source: e,
      titles: yield XP(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield yo(e, [Mp])
    };
  });
}

// src/ui/survey-results/count-now.ts
function Wg(e, n, t) {
  return j(this, null, function* () {
    let { surveyId: r, reportMessages: s } = e;
    t.onPhase("survey");
    let o = yield jg(n, !0, s), i = !1, { report: a, taxonomy: l, isFrozen: u } = yield Dg({
      home: o,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: Xd(),
      exchange: () => gf(o, e.now().toISOString().slice(0, 10)),
      writer: null,
      messages: s
    }, r, {
      signal: t.signal,
      onPages(w) {
        i || (i = !0, t.onPhase("answers")), t.onPages(w);
      }
    });
    t.onPhase("results");
    let c = yield n.lastChanged(o.titles.resultsData(r)), d = { report: a, isFrozen: u, savedAt: c, fault: null };
    if (u)
      return E(v({}, d), { html: null, files: null });
    let { survey: f } = a, m = mt(a), h = Ys(a, m), p = ql(a, m, s, l, [s], h, !1), g = Fd(p), y = {
      json: Qc(a, m),
      csv: _d(f, m, p.texts, h)
    };
    try {
      return E(v({}, d), { files: y, html: yield n.render(g, o.titles.results(r)) });
    } catch (w) {
      if (t.signal.aborted)
        throw w;
      return E(v({}, d), { files: y, html: null, fault: w });
    }
  });
}

// src/wiki/port.ts
var En = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function el(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var nv = ["offline", "rate-limited"], tv = ["session-lost", "permission-denied", "blocked"], rv = 10;
function sv(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function nl(e, n) {
  let t = (o, ...i) => ge("p", {}, n.text(`localskills-live-fault-${o}`, ...i));
  if (sv(e)) {
    let { kind: o, details: i } = e, a = o === "definition" || o === "configuration";
    return Zn("error", t(o, ...a ? [] : i), a ? ge("ul", {}, ...i.slice(0, rv).map((l) => ge("li", { dir: "auto" }, l))) : null);
  }
  let r = el(e) ? e.reason : "other", s = el(e) ? e.explanation : e instanceof Error ? e.message : "";
  return Zn(
    "error",
    t(nv.includes(r) ? r : tv.includes(r) ? "refused" : "other"),
    s === "" ? null : ge("p", { dir: "auto" }, n.text("localskills-live-fault-details", s))
  );
}

// src/ui/survey-results/progress-view.ts
function Gg(e, n) {
  let r = new OO.ui.ProgressBarWidget({ progress: !1 }).$element.attr("aria-label", e.text("localskills-live-progress")), s = ge("p", { role: "status", class: "ext-localSkills-live-phase" }), o = ge("p", { class: "ext-localSkills-live-pages" }), i = (c) => {
    s.textContent = c, r.attr("aria-valuetext", c);
  }, a = "survey", l = !1, u = () => {
    l = !1, i(e.text(`localskills-live-phase-${a}`));
  };
  return {
    element: ge(
      "div",
      { class: "ext-localSkills-live-working" },
      s,
      r[0],
      o,
      et(Tt(e.text("localskills-live-cancel"), "normal", n))
    ),
    showPhase(c) {
      a = c, u();
    },
    showPages(c) {
      l && u(), o.textContent = e.text("localskills-live-read", c);
    },
    showWait(c) {
      l = !0, i(e.text("localskills-live-waiting", Math.ceil(c / 1e3)));
    }
  };
}

// src/ui/survey-results/results-content.ts
var ov = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", iv = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], Ko = "localskills-live-";
function qg(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (s) => Array.from(n.querySelectorAll(s));
  t(ov).forEach((s) => {
    var o;
    return (o = s.parentNode) == null ? void 0 : o.removeChild(s);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((s) => {
    r.add(s.id), s.id = Ko + s.id;
  }), iv.forEach((s) => t(`[${s}]`).forEach((o) => {
    var a;
    let i = ((a = o.getAttribute(s)) != null ? a : "").split(/\s+/);
    o.setAttribute(s, i.map((l) => r.has(l) ? Ko + l : l).join(" "));
  })), t("a[href]").forEach((s) => {
    var a;
    let o = (a = s.getAttribute("href")) != null ? a : "";
    if (!o.startsWith("#")) {
      s.target = "_blank", s.rel = "noopener";
      return;
    }
    let i = lv(o.slice(1));
    s.setAttribute("href", `#${Ko}${i}`), s.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === Ko + i);
      u !== void 0 && (av(u), u.scrollIntoView(), Xn(u));
    });
  }), n;
}
function av(e) {
  var t;
  let n = e.closest(".mw-collapsed");
  (t = n == null ? void 0 : n.querySelector(".mw-collapsible-toggle")) == null || t.click();
}
function lv(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function Vg(e) {
  let { messages: n, surveyId: t } = e, r = ge("div", { class: "ext-localSkills-live" }), s = () => {
  }, o = (f, m) => Tt(n.text(`localskills-live-${f}`), m, () => d.start());
  function i(f) {
    let { text: m, language: h, direction: p } = f.title === null ? { text: t, language: null, direction: "auto" } : Nn(f.title, n, f.locale);
    return ge("h2", v({ dir: p }, h === null ? {} : { lang: h }), m);
  }
  function a(f) {
    let m = nl(f, n);
    vt(r, m, et(o("try-again", "primary"))), Xn(m);
  }
  function l() {
    let f = Zn("notice", n.text("localskills-live-cancelled"));
    vt(r, f, et(o("again", "primary"))), Xn(f);
  }
  function u(f, m) {
    return ge("p", {}, ...f === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(f)),
      " ",
      ge("a", { href: e.pageUrl(m), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: f, isFrozen: m, savedAt: h, html: p, files: g, fault: y }) {
    var N;
    let w = e.now(), { survey: b, results: { counted: x }, titles: S } = f, k = i(b), R = u(h, S.results(t));
    if (m || g === null) {
      vt(
        r,
        k,
        Zn("warning", ge("p", {}, n.text("localskills-live-frozen")), R),
        et(o("again", "normal"))
      ), Xn(k);
      return;
    }
    let P = ((N = f.held) != null ? N : null) !== null, T = p === null ? null : qg(p);
    vt(
      r,
      k,
      Zn("notice", ge("p", {}, n.text(
        P ? "localskills-live-counted-held" : "localskills-live-counted",
        e.formatTime(w.toISOString()),
        x
      )), R),
      et(
        Tt(n.text("localskills-download-table"), "normal", () => oi(t, w, "csv", g.csv)),
        Tt(n.text("localskills-download-data"), "normal", () => oi(t, w, "json", g.json)),
        o("again", "normal")
      ),
      y === null ? null : nl(y, n),
      T
    ), T !== null && e.enliven(T), Xn(k);
  }
  let d = {
    element: r,
    start() {
      s();
      let f = { aborted: !1 }, m = () => {
        f.aborted = !0, p.cancel();
      }, h = Gg(n, () => {
        m(), l();
      }), p = e.createReader((g) => h.showWait(g));
      s = m, vt(r, h.element), Wg(e, p, {
        signal: f,
        onPhase: (g) => h.showPhase(g),
        onPages: (g) => h.showPages(g)
      }).then((g) => {
        f.aborted || c(g);
      }).catch((g) => {
        f.aborted || a(g);
      });
    },
    stop: () => s()
  };
  return d;
}

// src/ui/show-dialog.ts
function tl(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function uv(e) {
  let { history: n, location: t } = window, r = t.href, s = !1, o = null, i = (a) => {
    !s || tl(a.state) || (s = !1, t.href === r && a.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", i, !0), {
    put() {
      tl(n.state) || n.pushState(E(v({}, n.state), { localSkillsDialog: !0 }), ""), s = !0;
    },
    takeOff: () => new Promise((a) => {
      let l = () => {
        window.removeEventListener("popstate", i, !0), a();
      };
      if (!s || !tl(n.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), n.back();
    })
  };
}
function Ug(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: s } = OO.ui, o = () => s().getCurrentWindow() !== null, i = uv(() => {
    if (o()) {
      i.put();
      return;
    }
    e.executeAction("close").always(() => {
      !e.isClosing() && e.isOpened() && i.put();
    });
  });
  document.documentElement.classList.add(n), document.body.appendChild(r.$element[0]), r.addWindows([e]), i.put(), r.openWindow(e).closed.then(() => {
    r.destroy(), document.documentElement.classList.remove(n), i.takeOff().then(t);
  });
}

// src/ui/survey-results/results-dialog.ts
function Hg(e, n) {
  let { messages: t } = e, r = null;
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = Vg(e), this.$body.append(r.element), this;
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
  });
  let o = new s({ size: "full", classes: ["ext-localSkills-live-dialog"] });
  Ug(o, "ext-localSkills-live-open", n);
}

// src/wiki/action-api/query.ts
function Qg(e, n) {
  return wn(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new Ve(e.read(v(v({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function Rt(e, n) {
  return wn(this, null, function* () {
    var r, s, o, i, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = Se(Qg(e, n)), d, f, m; d = !(f = yield new Ve(c.next())).done; d = !1) {
        let h = f.value;
        for (let p of (s = (r = h.query) == null ? void 0 : r.pages) != null ? s : []) {
          let g = (o = p.pageid) != null ? o : p.title, y = t.get(g), w = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(a = p.revisions) != null ? a : []], b = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(u = p.redirects) != null ? u : []];
          t.set(g, E(v(v({}, y), p), { revisions: w, redirects: b }));
        }
        h.batchcomplete === !0 && (yield* je(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (f) {
      m = [f];
    } finally {
      try {
        d && (f = c.return) && (yield new Ve(f.call(c)));
      } finally {
        if (m)
          throw m[0];
      }
    }
    yield* je(t.values());
  });
}
function Jo(e, n, t) {
  return wn(this, null, function* () {
    var r, s;
    try {
      for (var o = Se(Qg(e, v({ list: n }, t))), i, a, l; i = !(a = yield new Ve(o.next())).done; i = !1) {
        let u = a.value;
        yield* je((s = (r = u.query) == null ? void 0 : r[n]) != null ? s : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        i && (a = o.return) && (yield new Ve(a.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function zg(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: s }) => [r, s]));
}
function Yo(e, n, t) {
  return j(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let s = 0; s < n.length; s += r)
      yield t(n.slice(s, s + r));
  });
}

// src/wiki/action-api/site-info.ts
function Kg(e) {
  return j(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), t = /* @__PURE__ */ new Map();
    for (let { id: r, name: s, canonical: o } of Object.values(n.namespaces)) {
      let i = n.namespacealiases.filter((a) => a.id === r).map(({ alias: a }) => a);
      t.set(r, [.../* @__PURE__ */ new Set([s, o != null ? o : s, ...i])]);
    }
    return {
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: Yg(n.general.lang, yield Jg(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Jg(e, n) {
  return j(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function Yg(e, n) {
  var r, s;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (s = t == null ? void 0 : t.dir) != null ? s : "ltr" };
}
function Xg(e) {
  let n = null;
  return (t) => j(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, Jg(e, Array.from(r)))) };
    }
    return n.codes.add(t), Yg(t, yield n.languages);
  });
}
function Zg(e, n) {
  let t = (s) => s.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [s, o] of r === -1 ? [] : n)
    if (s !== 0 && o.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: s, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Xo = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, pr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, cv = 2, dv = 6e4, mv = 5, fv = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Zo(e) {
  var n, t, r, s, o, i, a, l;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (t = e.user) != null ? t : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (s = e.timestamp) != null ? s : "",
    text: (a = (i = (o = e.slots) == null ? void 0 : o.main) == null ? void 0 : i.content) != null ? a : null,
    sha1: (l = e.sha1) != null ? l : null
  };
}
function eh(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Zo(n)
  };
}
function nh(e) {
  let n = null, t = () => (n != null || (n = Kg(e).catch((c) => {
    throw n = null, c;
  })), n);
  function r(c) {
    return j(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Yo(e, [...new Set(c)], (f) => j(null, null, function* () {
        let m = new Map(f.map((b) => [b, b])), h = /* @__PURE__ */ new Map();
        try {
          for (var p = Se(Rt(E(v({}, e), {
            read: (x) => j(null, null, function* () {
              let S = yield e.read(x);
              return zg(S).forEach((k, R) => m.set(R, k)), S;
            })
          }), v({ titles: f, prop: ["revisions", "info"] }, pr))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            let x = eh(b);
            x !== null && h.set(x.title, x);
          }
        } catch (y) {
          w = [y];
        } finally {
          try {
            g && (y = p.return) && (yield y.call(p));
          } finally {
            if (w)
              throw w[0];
          }
        }
        for (let [b, x] of m) {
          let S = h.get(x);
          S !== void 0 && d.set(b, S);
        }
      })), d;
    });
  }
  function s(c, d) {
    return j(this, null, function* () {
      let { namespace: f, rest: m } = Zg(c, (yield t()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: f, [`${h}apprefix`]: m };
    });
  }
  function o(c) {
    return wn(this, null, function* () {
      try {
        for (var d = Se(Rt(e, v(E(v({}, c), { prop: ["revisions", "info"] }), pr))), f, m, h; f = !(m = yield new Ve(d.next())).done; f = !1) {
          let p = m.value;
          let g = eh(p);
          g !== null && (yield g);
        }
      } catch (m) {
        h = [m];
      } finally {
        try {
          f && (m = d.return) && (yield new Ve(m.call(d)));
        } finally {
          if (h)
            throw h[0];
        }
      }
    });
  }
  function i(c) {
    return wn(this, null, function* () {
      yield* je(o(v({ generator: "allpages", gaplimit: "max" }, yield new Ve(s(c, !0)))));
    });
  }
  function a(c) {
    return wn(this, null, function* () {
      for (let d of c)
        yield* je(o({ generator: "embeddedin", geititle: d, geinamespace: cv, geilimit: "max" }));
    });
  }
  function l(c, d, f) {
    return j(this, null, function* () {
      var h, p, g, y;
      let { query: m } = yield e.read(v({ action: "query", titles: [c], prop: "revisions", rvlimit: d }, f));
      return (y = (g = (p = (h = m == null ? void 0 : m.pages) == null ? void 0 : h[0]) == null ? void 0 : p.revisions) == null ? void 0 : g.map(Zo)) != null ? y : [];
    });
  }
  let u = (c, d) => j(null, null, function* () {
    var f;
    return (f = (yield l(c, 1, d))[0]) != null ? f : null;
  });
  return {
    siteInfo: t,
    languageInfo: Xg(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (c, d) => j(null, null, function* () {
      let f = /* @__PURE__ */ new Set();
      return yield Yo(e, c, (m) => j(null, null, function* () {
        try {
          for (var h = Se(Rt(e, {
            titles: m,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), p, g, y; p = !(g = yield h.next()).done; p = !1) {
            let { title: w, templates: b = [] } = g.value;
            b.length > 0 && f.add(w);
          }
        } catch (g) {
          y = [g];
        } finally {
          try {
            p && (g = h.return) && (yield g.call(h));
          } finally {
            if (y)
              throw y[0];
          }
        }
      })), f;
    }),
    pagesBelow: i,
    usersPagesWith: a,
    pagesOfPeople: function(c, d) {
      return wn(this, null, function* () {
        yield* je(i(c)), yield* je(a(d));
      });
    },
    childrenBelow: (c) => j(null, null, function* () {
      var g, y, w;
      let d = /* @__PURE__ */ new Set(), { apnamespace: f, apprefix: m } = yield s(c, !1), h = m.replace(/ /g, "_"), p = f === 0 ? "" : `${(y = (g = (yield t()).namespaces.get(f)) == null ? void 0 : g[0]) != null ? y : ""}:`;
      for (let b = h; b !== void 0; ) {
        let x = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: f,
          apprefix: m,
          apfrom: b,
          aplimit: "max"
        });
        b = (w = x.continue) == null ? void 0 : w.apcontinue;
        for (let { title: S } of x.query.allpages) {
          let [k, ...R] = S.slice(p.length + m.length).split("/");
          d.add(k != null ? k : ""), R.length > 0 && b !== void 0 && b.startsWith(`${h}${k != null ? k : ""}/`) && (b = `${h}${k != null ? k : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (c) => j(null, null, function* () {
      var f, m;
      let d = [];
      try {
        for (var h = Se(Rt(e, { titles: [c], prop: "redirects", rdprop: "title", rdlimit: "max" })), p, g, y; p = !(g = yield h.next()).done; p = !1) {
          let w = g.value;
          d.push(...(m = (f = w.redirects) == null ? void 0 : f.map((b) => b.title)) != null ? m : []);
        }
      } catch (g) {
        y = [g];
      } finally {
        try {
          p && (g = h.return) && (yield g.call(h));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    }),
    revisions: (c, d) => j(null, null, function* () {
      let f = /* @__PURE__ */ new Map();
      return yield Yo(e, c, (m) => j(null, null, function* () {
        var h;
        try {
          for (var p = Se(Rt(e, v({
            revids: m,
            prop: "revisions"
          }, d === "with-texts" ? pr : Xo))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            (h = b.revisions) == null || h.forEach((x) => f.set(x.revid, Zo(x)));
          }
        } catch (y) {
          w = [y];
        } finally {
          try {
            g && (y = p.return) && (yield y.call(p));
          } finally {
            if (w)
              throw w[0];
          }
        }
      })), f;
    }),
    firstRevision: (c) => u(c, v({ rvdir: "newer" }, Xo)),
    revisionsUpTo: (c, d) => l(c, 500, v(v({}, d === null ? {} : { rvstartid: String(d) }), Xo)),
    newestRevisionBy: (c, d) => u(c, v({ rvuser: d }, pr)),
    revisionsAfter: (c, d) => j(null, null, function* () {
      let f = [];
      try {
        for (var m = Se(Rt(e, v({
          titles: [c],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, Xo))), h, p, g; h = !(p = yield m.next()).done; h = !1) {
          let { revisions: y = [] } = p.value;
          f.push(...y.filter(({ revid: w }) => w !== d).map(Zo));
        }
      } catch (p) {
        g = [p];
      } finally {
        try {
          h && (p = m.return) && (yield p.call(m));
        } finally {
          if (g)
            throw g[0];
        }
      }
      return f;
    }),
    revisionsBySince: (c, d, f) => l(c, mv, v({
      rvuser: d,
      rvstart: f,
      rvdir: "newer"
    }, pr)),
    movesAround: (f) => j(null, [f], function* ({ timestamp: c, user: d }) {
      var h;
      let m = [];
      try {
        for (var p = Se(Jo(e, "logevents", {
          letype: "move",
          lestart: c,
          leend: new Date(Date.parse(c) + dv).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), g, y, w; g = !(y = yield p.next()).done; g = !1) {
          let b = y.value;
          (d === null || b.user === void 0 || b.user === d) && m.push((h = b.title) != null ? h : null);
        }
      } catch (y) {
        w = [y];
      } finally {
        try {
          g && (y = p.return) && (yield y.call(p));
        } finally {
          if (w)
            throw w[0];
        }
      }
      return m;
    }),
    revisionsBy: (c, d, f) => l(c, f, v({ rvuser: d }, pr)),
    recombinedPagesSince: (c) => j(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Set();
      for (let y of fv)
        try {
          for (var m = Se(Jo(e, "logevents", E(v({}, y), {
            lestart: c,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), h, p, g; h = !(p = yield m.next()).done; h = !1) {
            let { title: w, logpage: b, params: x } = p.value;
            b !== void 0 && b !== 0 && d.add(b), [w, x == null ? void 0 : x.dest_title].forEach((S) => S !== void 0 && f.add(S));
          }
        } catch (p) {
          g = [p];
        } finally {
          try {
            h && (p = m.return) && (yield p.call(m));
          } finally {
            if (g)
              throw g[0];
          }
        }
      return { pageIds: d, titles: f };
    }),
    renamesSince: (c) => j(null, null, function* () {
      var f;
      let d = [];
      try {
        for (var m = Se(Jo(e, "logevents", {
          letype: "renameuser",
          lestart: c,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), h, p, g; h = !(p = yield m.next()).done; h = !1) {
          let y = p.value;
          let { olduser: w, newuser: b } = (f = y.params) != null ? f : {};
          w !== void 0 && b !== void 0 && y.timestamp !== void 0 && d.push({ from: w, to: b, timestamp: y.timestamp });
        }
      } catch (p) {
        g = [p];
      } finally {
        try {
          h && (p = m.return) && (yield p.call(m));
        } finally {
          if (g)
            throw g[0];
        }
      }
      return d;
    })
  };
}

// src/wiki/action-api/parameters.ts
function pv(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function th(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = pv(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var rh = {
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
}, gv = new Map(
  Object.keys(rh).reduce(
    (e, n) => e.concat(rh[n].map((t) => [t, n])),
    []
  )
), hv = [
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
function sh(e) {
  let n = e.map((t) => gv.get(t) || "other");
  return hv.find((t) => n.includes(t)) || "other";
}
function oh(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function ih(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function ah(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = oh(a);
    return new En(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), s = t.map((a) => a.html ? ih(a.html) : a.text || a.code), o = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return o ? new En("read-only", o, { code: e }) : new En(
    sh(t.length ? t.map((a) => a.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var yv = 6e3, bv = 6e4, wv = 5, xv = 3;
function kv(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function Sv({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? wv : e === "offline" ? xv : 1;
}
function lh(e) {
  let { api: n, language: t, onWait: r, firstWait: s = 1e3 } = e, o = !1, i = null, a = Promise.resolve(), l = null, u = (m, h) => {
    let p = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(m);
    return new Promise((g, y) => {
      p.then(g, (...w) => {
        var k;
        let [b, x, , S] = w;
        y({ fault: ah(String(b), x), retryAfter: kv((k = x == null ? void 0 : x.xhr) != null ? k : S) });
      });
    });
  }, c = (m) => new Promise((h) => {
    let p = setTimeout(h, m);
    i = () => {
      clearTimeout(p), h();
    };
  });
  function d(m, h) {
    return j(this, null, function* () {
      for (let p = 1; ; p++) {
        if (o)
          throw new En("other", "", { code: "cancelled" });
        try {
          return yield u(m, h);
        } catch (g) {
          let { fault: y, retryAfter: w } = g, b = Math.max(w != null ? w : 0, s * 2 ** (p - 1));
          if (o || p >= Sv(y) || b > bv)
            throw y;
          r(b), yield c(b);
        }
      }
    });
  }
  function f(m, h) {
    let p = th(v({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, m)), g = new URLSearchParams(p).toString().length > yv, y = a.then(() => d(p, h || g));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((m) => m.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (m) => f(m, !1),
    post: (m) => f(m, !0),
    badAnswer: (m) => new En("other", m),
    cancel() {
      o = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/answer-source.ts
function uh(e) {
  let n = lh(e);
  return E(v({}, nh(n)), {
    lastChanged(r) {
      return j(this, null, function* () {
        var o, i, a, l, u;
        let { query: s } = yield n.read({
          action: "query",
          titles: [r],
          prop: "revisions",
          rvprop: "timestamp",
          rvlimit: 1
        });
        return (u = (l = (a = (i = (o = s == null ? void 0 : s.pages) == null ? void 0 : o[0]) == null ? void 0 : i.revisions) == null ? void 0 : a[0]) == null ? void 0 : l.timestamp) != null ? u : null;
      });
    },
    render(r, s) {
      return j(this, null, function* () {
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
var ch = { year: "numeric", month: "long", day: "numeric" }, dh = E(v({}, ch), { hour: "numeric", minute: "2-digit" }), kq = E(v({}, ch), { timeZone: "UTC" });
function mh(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(gr([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-results.ts
var Rv = 12e4;
function Pv(e) {
  let n = pl(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get();
  return {
    surveyId: e,
    messages: n,
    reportMessages: bl(n.language, t, n),
    createReader: (r) => uh({
      api: new mw.Api({ ajax: { timeout: Rv } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: r
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: mh(dh),
    pageUrl: (r) => mw.util.getUrl(r),
    enliven: (r) => {
      mw.hook("wikipage.content").fire($(r));
    }
  };
}
function fh() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, Hg(Pv(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
fh();
