// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var ry = Object.create;
var wi = Object.defineProperty, sy = Object.defineProperties, oy = Object.getOwnPropertyDescriptor, iy = Object.getOwnPropertyDescriptors, ay = Object.getOwnPropertyNames, Ts = Object.getOwnPropertySymbols, ly = Object.getPrototypeOf, ki = Object.prototype.hasOwnProperty, Il = Object.prototype.propertyIsEnumerable;
var It = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), xi = (e) => {
  throw TypeError(e);
};
var $l = (e, n, t) => n in e ? wi(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, P = (e, n) => {
  for (var t in n || (n = {}))
    ki.call(n, t) && $l(e, t, n[t]);
  if (Ts)
    for (var t of Ts(n))
      Il.call(n, t) && $l(e, t, n[t]);
  return e;
}, M = (e, n) => sy(e, iy(n));
var Sn = (e, n) => {
  var t = {};
  for (var r in e)
    ki.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Ts)
    for (var r of Ts(e))
      n.indexOf(r) < 0 && Il.call(e, r) && (t[r] = e[r]);
  return t;
};
var Ll = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var uy = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of ay(n))
      !ki.call(e, s) && s !== t && wi(e, s, { get: () => n[s], enumerable: !(r = oy(n, s)) || r.enumerable });
  return e;
};
var cy = (e, n, t) => (t = e != null ? ry(ly(e)) : {}, uy(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? wi(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var Si = (e, n, t) => n.has(e) || xi("Cannot " + t);
var te = (e, n, t) => (Si(e, n, "read from private field"), t ? t.call(e) : n.get(e)), be = (e, n, t) => n.has(e) ? xi("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), Fe = (e, n, t, r) => (Si(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), rn = (e, n, t) => (Si(e, n, "access private method"), t);
var _ = (e, n, t) => new Promise((r, s) => {
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
}), Ue = function(e, n) {
  this[0] = e, this[1] = n;
}, Rn = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), f = (l = d.value) instanceof Ue, m = d.done;
      Promise.resolve(f ? l[0] : l).then((h) => f ? r(a === "return" ? a : "next", l[1] ? { done: h.done, value: h.value } : h, u, c) : u({ value: h, done: m })).catch((h) => r("throw", h, u, c));
    } catch (h) {
      c(h);
    }
  }, s = (a, l, u, c) => i[a] = (d) => (l = new Promise((f, m, h) => (h = () => r(a, d, f, m), o ? o.then(h) : h())), c = () => o === u && (o = 0), o = u = l.then(c, c), l), o, i = {};
  return t = t.apply(e, n), i[It("asyncIterator")] = () => i, s("next"), s("throw"), s("return"), i;
}, Ge = (e) => {
  var n = e[It("asyncIterator")], t = !1, r, s = {};
  return n == null ? (n = e[It("iterator")](), r = (o) => s[o] = (i) => n[o](i)) : (n = n.call(e), r = (o) => s[o] = (i) => {
    if (t) {
      if (t = !1, o === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new Ue(new Promise((a) => {
        var l = n[o](i);
        l instanceof Object || xi("Object expected"), a(l);
      }), 1)
    };
  }), s[It("iterator")] = () => s, r("next"), "throw" in n ? r("throw") : s.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), s;
}, Te = (e, n, t) => (n = e[It("asyncIterator")]) ? n.call(e) : (e = e[It("iterator")](), n = {}, t = (r, s) => (s = e[r]) && (n[r] = (o) => new Promise((i, a, l) => (o = s.call(e, o), l = o.done, Promise.resolve(o.value).then((u) => i({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var wu = Ll((Li, bu) => {
  (function() {
    var e, n, t, r, s, o, i, a, l, u, c, d, f, m, h;
    t = Math.floor, u = Math.min, n = function(p, g) {
      return p < g ? -1 : p > g ? 1 : 0;
    }, l = function(p, g, y, w, b) {
      var k;
      if (y == null && (y = 0), b == null && (b = n), y < 0)
        throw new Error("lo must be non-negative");
      for (w == null && (w = p.length); y < w; )
        k = t((y + w) / 2), b(g, p[k]) < 0 ? w = k : y = k + 1;
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
      var y, w, b, k, x, S, R, T;
      for (g == null && (g = n), S = (function() {
        T = [];
        for (var v = 0, O = t(p.length / 2); 0 <= O ? v < O : v > O; 0 <= O ? v++ : v--)
          T.push(v);
        return T;
      }).apply(this).reverse(), R = [], w = 0, k = S.length; w < k; w++)
        y = S[w], R.push(h(p, y, g));
      return R;
    }, f = function(p, g, y) {
      var w;
      if (y == null && (y = n), w = p.indexOf(g), w !== -1)
        return m(p, 0, w, y), h(p, w, y);
    }, c = function(p, g, y) {
      var w, b, k, x, S;
      if (y == null && (y = n), b = p.slice(0, g), !b.length)
        return b;
      for (r(b, y), S = p.slice(g), k = 0, x = S.length; k < x; k++)
        w = S[k], i(b, w, y);
      return b.sort(y).reverse();
    }, d = function(p, g, y) {
      var w, b, k, x, S, R, T, v, O, I;
      if (y == null && (y = n), g * 10 <= p.length) {
        if (x = p.slice(0, g).sort(y), !x.length)
          return x;
        for (k = x[x.length - 1], v = p.slice(g), S = 0, T = v.length; S < T; S++)
          w = v[S], y(w, k) < 0 && (l(x, w, 0, null, y), x.pop(), k = x[x.length - 1]);
        return x;
      }
      for (r(p, y), I = [], b = R = 0, O = u(g, p.length); 0 <= O ? R < O : R > O; b = 0 <= O ? ++R : --R)
        I.push(s(p, y));
      return I;
    }, m = function(p, g, y, w) {
      var b, k, x;
      for (w == null && (w = n), b = p[y]; y > g; ) {
        if (x = y - 1 >> 1, k = p[x], w(b, k) < 0) {
          p[y] = k, y = x;
          continue;
        }
        break;
      }
      return p[y] = b;
    }, h = function(p, g, y) {
      var w, b, k, x, S;
      for (y == null && (y = n), b = p.length, S = g, k = p[g], w = 2 * g + 1; w < b; )
        x = w + 1, x < b && !(y(p[w], p[x]) < 0) && (w = x), p[g] = p[w], g = w, w = 2 * g + 1;
      return p[g] = k, m(p, S, g, y);
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
      return typeof define == "function" && define.amd ? define([], g) : typeof Li == "object" ? bu.exports = g() : p.Heap = g();
    })(this, function() {
      return e;
    });
  }).call(Li);
});

// node_modules/heap/index.js
var xu = Ll((fE, ku) => {
  ku.exports = wu();
});

// src/ui/messages.ts
function Fl(e, n) {
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
function $n(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), s = r.includes("default"), o = n.languageChain.find((u) => r.includes(u) || s && u === t), i = o !== void 0 && r.includes(o) ? o : s ? "default" : r.sort()[0], a = i === void 0 ? "" : e.texts[i], l = i === void 0 || i === "default" ? t : i;
  return { text: a, language: l, direction: l === null ? "auto" : Ri(l) };
}
var dy = [
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
function Ri(e) {
  return dy.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var Dl = {
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
function jl(e) {
  let n = Pr(e), t = /* @__PURE__ */ new Map();
  return (r, s) => {
    var i;
    let o = (i = t.get(s)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: s, maximumFractionDigits: s });
    return t.set(s, o), o.format(r);
  };
}
function Pr(e, n = "") {
  var r, s;
  let t = (s = Dl[(r = e.find((o) => Object.prototype.hasOwnProperty.call(Dl, o))) != null ? r : ""]) != null ? s : "latn";
  return [...e, "en"].filter(my).map((o) => `${o}-u${n}-nu-${t}`);
}
function my(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Wl(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var fy = ["zero", "one", "two", "few", "many", "other"], py = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function gy(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function hy(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let s = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: o } = Intl, i = o === void 0 ? null : new o(t), l = (i === null ? ["one", "other"] : fy.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = s[Math.min(l, s.length - 1)]) != null ? u : "";
}
function _l(e, n, t) {
  let r = gy(e), s = [e, ...t.languageChain.filter((a) => a !== e)], o = jl(s), i = (a, l = 0) => o(a, l);
  return {
    language: e,
    languageChain: s,
    direction: Ri(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: i,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (p) => {
        let g = c(p);
        return g === void 0 ? p : typeof g == "number" ? i(g, Wl(g)) : g;
      }), f = "", m = 0;
      return u.replace(py, (h, p, g, y) => {
        var x, S;
        let [w = "", ...b] = g.split("|"), k = p.toUpperCase() === "PLURAL" ? hy(Number((x = c(w)) != null ? x : 0), b, r) : (S = b[b.length - 1]) != null ? S : "";
        return f += d(u.slice(m, y)) + d(k), m = y + h.length, "";
      }), f + d(u.slice(m));
    }
  };
}

// src/ui/download-file.ts
var yy = { csv: "text/csv", json: "application/json" }, Bl = "\uFEFF", by = 6e4;
function Pi(e, n, t, r) {
  let s = t === "csv" && !r.startsWith(Bl) ? Bl + r : r, o = URL.createObjectURL(new Blob([s], { type: `${yy[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = o, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(o), by);
}

// src/ui/element.ts
function we(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((s) => r.setAttribute(s, n[s])), t.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
  }), r;
}
function Lt(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function et(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function nt(e, ...n) {
  let t = we("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function tt(...e) {
  return we("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function Ft(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var rt = "other", vr = "none", Tr = "refused", Ar = "dontknow", Er = [Tr, Ar], wy = { other: null, none: null, refused: null, dontKnow: null };
function Gl(e) {
  return `${e}.${rt}`;
}
function sn(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function Dt(e) {
  return "special" in e ? e.special : wy;
}

// src/core/survey/parameters.ts
function In(e, n, t) {
  return `${e}.${n}.${t}`;
}
function vi(e, n) {
  return `${e}.${n}`;
}
function ky(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function Y(e) {
  return ky(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function Z(e) {
  return Y(e).reduce((n, t) => n.concat(Se(t)), []);
}
function Se(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => M(P({}, n), { name: vi(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((s) => M(P({}, n), { name: In(e.name, r.value, s.name), row: r, column: s, choices: s.choices }))), []);
    case "text":
      return [M(P({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [M(P({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [M(P({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [M(P({}, n), { choices: [...e.choices, ...sn(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === sn(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", s = M(P({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return Dt(e).other === null ? [s] : [s, M(P({}, n), { name: Gl(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function ee(e) {
  let n = Y(e).find((o) => o.name === e.measures.grid);
  if (n === void 0 || n.type !== "matrixdropdown")
    return null;
  let t = (o) => n.columns.find((i) => i.name === o), r = t("importance"), s = t("ability");
  return r === void 0 || s === void 0 ? null : {
    grid: n,
    importance: jt(r.choices, e.notInStatistics),
    ability: jt(s.choices, e.notInStatistics)
  };
}
function jt(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, s) => r[1] - s[1]));
}
function As(e) {
  return Math.min(2, Math.floor(e / 2));
}
function De(e) {
  let n = ql(e);
  return n.slice(n.length - As(n.length));
}
function je(e) {
  let n = ql(e);
  return n.slice(0, As(n.length));
}
function ql(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function A(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function Es(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function fn(e, { minCell: n }) {
  return e > 0 && e < n;
}
var H = { withheld: "small-counts" }, fe = { withheld: "little-change" };

// src/core/json/fault.ts
function J(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function V(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}
function st(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? xy(t, n) : t
  ));
}
function xy(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/near-words.ts
function Or(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Os(e, n, t) {
  let r = Array.from(Or(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let s = r.length < 8 ? 1 : 2, o = null;
  for (let i of n) {
    let a = Sy(r, Array.from(Or(t(i))), s);
    a !== null && (o = { found: i, slips: a }, s = a - 1);
  }
  return o;
}
function Sy(e, n, t) {
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
function q(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function W(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/pages.ts
var pn = "LocalSkills", Ms = "MediaWiki:LocalSkills.json", oe = /^[a-z0-9-]{1,48}$/;
function Ul(e = pn) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, s] = ["", null], o = (l) => (l !== s && ([r, s] = [`${t(l)}/Answers/`, l]), r), i = `${n}/People/`, a = (l, u) => `${n}/${l}/data${u === 1 ? "" : `-${u}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, u) => o(l) + Hl(u),
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
    personOf: (l) => Vl(i, l),
    surveyIdOf: (l) => {
      let u = `${n}/Survey/`, c = l.replace(/_/g, " "), d = c.startsWith(u) ? c.slice(u.length) : "";
      return oe.test(d) ? d : null;
    },
    answererOf: (l, u) => Vl(o(l), u)
  };
}
function Hl(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Vl(e, n) {
  let t = Hl(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/read-localized-text.ts
var Ce = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Cs(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!q(e))
    return null;
  let n = W(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let s = e[r];
    (r === "default" || Ce.test(r)) && typeof s == "string" && s.trim() !== "" && (t[r] = s);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/skills/provisional-skill.ts
var Ry = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Pn, Ns, Ql, Py, vy, Ty, Ay] = [36, 1, 26, 38, 700, 128, 72], zl = 1114111, Ey = [
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
  [917504, zl]
];
function Oy(e) {
  return Ey.every(([n, t]) => e < n || e > t);
}
function My(e) {
  return e > 65280 && e < 65375;
}
function Kl(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Cy(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function Ny(e, n, t) {
  let r = Math.floor(e / (t ? vy : 2));
  r += Math.floor(r / n);
  let s = 0;
  for (; r > (Pn - Ns) * Ql / 2; s += Pn)
    r = Math.floor(r / (Pn - Ns));
  return s + Math.floor((Pn - Ns + 1) * r / (r + Py));
}
function $y(e, n) {
  return Math.min(Ql, Math.max(Ns, e - n));
}
function Iy(e) {
  let n = e.lastIndexOf("-"), t = Kl(e.slice(0, Math.max(0, n))), [r, s, o] = [Ty, 0, Ay], i = n + 1;
  for (; i < e.length; ) {
    let a = s;
    for (let l = Pn, u = 1; ; l += Pn) {
      let c = i < e.length ? e.charCodeAt(i++) : 0, d = c > 96 ? c - 97 : c > 47 ? c - 22 : Pn;
      if (s += d * u, d >= Pn || s > 2147483647)
        return null;
      let f = $y(l, o);
      if (d < f)
        break;
      u *= Pn - f;
    }
    if (o = Ny(s - a, t.length + 1, a === 0), r += Math.floor(s / (t.length + 1)), s %= t.length + 1, r > zl || !Oy(r))
      return null;
    t.splice(s++, 0, r);
  }
  return t;
}
function Wt(e) {
  var o;
  let [, n = "", t = ""] = (o = Ry.exec(e)) != null ? o : [], r = n === "" ? Kl(e) : Iy(t);
  if (r === null)
    return e;
  let s = Cy(r.map((i) => My(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return s === "" ? e : n.length > 1 ? `${s}\u2026` : s;
}

// src/core/skills/skill-words.ts
function Ti({ label: e }) {
  return e.kind === "texts" ? Jl(e.texts) : [];
}
function Ai(e) {
  return Jl(e.aliases).reduce((n, t) => n.concat(t), []);
}
function Jl(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Yl(e, n) {
  let t = [];
  for (let s of n.skills.filter(({ isRetired: o }) => !o))
    [s.id, ...Ti(s), ...Ai(s)].sort(Ly).forEach((o) => t.push({ skill: s.id, words: o }));
  let r = Os(e, t, ({ words: s }) => s);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function Ly(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/skills/taxonomy.ts
var Fy = 100;
function Dy(e, n = null) {
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
    ancestors: (l) => s(l, (u) => u.parent, Fy),
    find: (l) => {
      var u, c;
      return a = a != null ? a : _y(e, o), (c = (u = o(l.trim())) != null ? u : a.get(Or(l))) != null ? c : null;
    }
  };
}
function _t(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = q(e) ? W(e, "skills") : void 0;
  q(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = J("$.skills", i), l = q(o) ? jy(o) : null;
    if (l === null) {
      let u = q(o) ? W(o, "id") : o;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [V(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let s = q(e) ? W(e, "locale") : null;
  return {
    taxonomy: Dy(
      Array.from(t.values()),
      typeof s == "string" && Ce.test(s) ? s : null
    ),
    faults: n
  };
}
function $s(e, n, t) {
  var s;
  let r = (s = n == null ? void 0 : n.get(e)) != null ? s : null;
  return r === null ? { text: Wt(e), language: null, direction: "auto" } : $n(r.label, t, n == null ? void 0 : n.locale);
}
function jy(e) {
  var o;
  let n = W(e, "id");
  if (typeof n != "string" || !oe.test(n))
    return null;
  let t = (i) => {
    let a = W(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = W(e, "capx"), s = t("replacedBy");
  return {
    id: n,
    label: (o = Cs(W(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: Wy(W(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: W(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function Wy(e) {
  let n = {};
  if (q(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Ce.test(t)) && Array.isArray(r) && (n[t] = r.filter((s) => typeof s == "string"));
    }
  return n;
}
function _y(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s) => {
    let o = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of s(i)) {
        let u = Or(l), c = o.get(u);
        o.set(u, c === void 0 || c === a ? a : null);
      }
    }
    o.forEach((i, a) => {
      t.has(a) || t.set(a, i);
    });
  };
  return r(Ti), r(Ai), t;
}

// src/core/survey/text.ts
function We(e, n) {
  if (e.text !== null)
    return $n(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? $n(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function Ee(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : $n(e.title, n.messages, n.locale);
}

// src/core/i18n/language-names.ts
function Xl(e) {
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
var By = ["ar", "fr", "es", "tr"], Gy = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Zl = {
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
function eu(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[By.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((s) => s !== ""))
  };
}
var nu = {
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
function tu(e, n, t) {
  var l, u;
  if (Object.prototype.hasOwnProperty.call(Zl, e))
    return eu(Zl[e], n).name;
  let [, r = "", s = ""] = (l = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec(e)) != null ? l : [], o = r.replace(/_/g, "-"), i = (u = Object.keys(nu).find((c) => nu[c] === o)) != null ? u : o, a = r === "" ? void 0 : t(i);
  return a === void 0 ? null : `${eu(Gy[s], n).name} \u2013 ${a}`;
}

// src/core/report/code-names.ts
function Is({ language: e }) {
  let n = Xl(e);
  return {
    language: (t) => {
      var r;
      return (r = n(t)) != null ? r : null;
    },
    wiki: (t) => tu(t, e, n)
  };
}
function Ln(e, n, t, r) {
  let s = n !== void 0 && "choicesFrom" in n ? n.choicesFrom : null, o = e.text !== null ? null : s === "languages" ? r.language(e.value) : s === "wikis" ? r.wiki(e.value) : null;
  return o === null ? We(e, t) : { text: o, language: t.messages.language, direction: t.messages.direction };
}

// src/core/i18n/date-format.ts
function ru(e) {
  let n = new Intl.DateTimeFormat(
    Pr(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/wikitext/character-references.ts
var qy = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Vy = Uy();
function Uy() {
  let e = qy.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var Hy = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Ls(e, n) {
  return e.includes("&") ? e.replace(Hy, (t, r, s, o) => {
    var i;
    return r !== void 0 ? (i = Vy.get(r)) != null ? i : t : n(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var Qy = '"&:<=>[]{|}', zy = "!'_~", su = 32, Ky = Oi(Qy), Jy = Oi(zy), Yy = Oi("#*+-;");
function Oi(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function Xy(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Zy = 65343, eb = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function nb(e, n, t) {
  let r = n === 0, s = n === e.length - 1;
  if (t >= 128)
    return Xy(t) || t === Zy;
  if (t < 32 || t === 127 || Ky[t] === 1 || r && Yy[t] === 1)
    return !0;
  if (Jy[t] === 1)
    return r || s || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case su:
      return r || s || e.charCodeAt(n - 1) === su;
    case 73:
    case 80:
    case 82:
      return eb.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var tb = [
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
], Ei = "\u0345";
function ou(e) {
  let n = e.codePointAt(0);
  return e === Ei || tb.some(([t, r]) => n >= t && n <= r) || (Ei + e).normalize("NFD") !== Ei + e.normalize("NFD");
}
var iu = 768, rb = 32, sb = /[\u0300-\uffff]{1000}/;
function ob(e) {
  return !sb.test(e) && e.normalize("NFC") === e;
}
function ib() {
  let e = "";
  return (n, t, r) => {
    if (r || t < iu)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!ou(n))
        return e = n, !1;
      if (e.length < rb && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function He(e) {
  let n = ob(e) ? null : ib(), t = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), i = s + (o > 65535 ? 2 : 1), a = nb(e, s, o);
    o >= iu && s === 0 && !a && (a = ou(e.slice(0, i))), n !== null && (a = n(e.slice(s, i), o, a)), a && (t += `${e.slice(r, s)}&#${o};`, r = i), s = i;
  }
  return t + e.slice(r);
}
function gn(e) {
  return Ls(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/text-memo.ts
function Fs(e) {
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
var au = [
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
], ab = 255, lb = /[\u200e\u200f\u202a-\u202e]+/g, ub = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, cb = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, db = /(?:^|\/)\.\.?(?:\/|$)/, mb = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, fb = /[\u01c4-\u01cc\u01f1-\u01f3]/, pb = /[\u10d0-\u10ff]/;
function gb(e) {
  if (fb.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (pb.test(e))
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
function lu(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return gb(n) + e.slice(n.length);
}
function ot(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function Mi(e) {
  return e.replace(lb, "").replace(ub, " ").replace(/^ | $/g, "");
}
function hb(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function yb(e) {
  let n = Ls(
    e,
    (t) => hb(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function Ds(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let i of o)
      s.set(Mi(i).toLowerCase(), o[0]);
  return (o) => {
    let i = Mi(yb(o));
    if (i.includes("\uFFFD") || mb.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let c = s.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || cb.test(i) || db.test(i) || ot(i) > ab ? null : (a === "" ? "" : `${a}:`) + (r ? lu(i) : i);
  };
}
var Ci = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, bb = Fs((e) => lu(Mi(e.normalize("NFC"))));
function Qe(e) {
  return Ci.test(e) ? e : bb(e);
}

// src/core/report/round.ts
function ze(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, s] = Math.abs(e).toExponential().split("e"), o = r.replace(".", ""), i = Number(s) + 1 + t + n, a = i < 0 ? 0 : Number(o.charAt(i) || "0"), l = Math.max(0, i), u = Number(o.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var wb = 255, kb = /\uE000(\d+)\uE001/g;
function uu(e) {
  let n = (i, ...a) => {
    let l = a.map((u, c) => typeof u == "object" ? `\uE000${c}\uE001` : typeof u == "string" ? u.replace(/[\uE000\uE001]/g, "") : u);
    return He(e.text(i, ...l)).replace(kb, (u, c) => {
      let d = a[Number(c)];
      return typeof d == "object" ? d.wikitext : u;
    });
  }, t = (i, a = 0) => {
    let l = ze(i, a), u = He(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${u}</bdi>` : u;
  }, r = ru(e.languageChain), s = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var u;
      let a = ze(i, 0, 2), l = (u = s.get(a)) != null ? u : n("localskills-results-percent", e.number(a, 0));
      return s.set(a, l), l;
    },
    date: (i) => `<time datetime="${z({ text: i })}">${He(r(i))}</time>`,
    digits: (i) => String(i).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (i, a) => ze(i, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${t(i, a)}</bdi>` : t(i, a),
    label: ({ text: i, language: a, direction: l }) => a === e.language ? He(i) : a === null ? `<bdi>${He(i)}</bdi>` : `<bdi lang="${a}" dir="${l}">${He(i)}</bdi>`
  };
}
function z({ text: e }) {
  return He(e).replace(/"/g, "&quot;");
}
function xb(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function Bt(e) {
  return `localskills-${e}`;
}
function Ke(e, n, t) {
  let r = xb(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${Bt(n)}|<span aria-hidden="true">${t.say("localskills-results-explain-mark")}</span>${r}]]</span>`;
}
function Fn(e, n) {
  return `<p class="ext-localSkills-terms">${n.say("localskills-results-explained", { wikitext: e.map(([t, r]) => `<span class="ext-localSkills-term">${Je(r, t)}</span>`).join(" ") })}</p>`;
}
function Je(e, n) {
  return `[[#${Bt(e)}|${n}]]`;
}
function qe(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((s, o) => s === "" ? o : n.say("localskills-results-list", { wikitext: s }, { wikitext: o }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function on(e, n, t = "share") {
  let r = ze(Math.min(1, Math.max(0, n)), 1, 2);
  return `<div class="ext-localSkills-measure"><div>${e}</div><div class="ext-localSkills-bar ext-localSkills-bar-${t}" aria-hidden="true"><div style="width:${r}%"></div></div></div>`;
}
function pe(e, n, t) {
  return [
    `<div class="ext-localSkills-scroll" role="region" aria-label="${e}" tabindex="0">`,
    `{| class="wikitable ext-localSkills-table ${n}"`,
    ...t,
    "|}",
    "</div>"
  ].join(`
`);
}
function ne(e, n) {
  return `! scope="col"${n === void 0 ? "" : ' data-sort-type="number"'} | ${e}`;
}
function X(e, n, t = "") {
  let r = n === null ? "" : ze(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function ce(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function Mr(e, n) {
  return e.some((t) => t.includes('ext-localSkills-earlier"')) ? [`<p class="ext-localSkills-detail">${n.say("localskills-results-earlier-figures")}</p>`] : [];
}
function Gt(e, n, t) {
  return X(t.say("localskills-results-earlier-figure", { wikitext: e }), n, "ext-localSkills-earlier");
}
function Ye(e, n) {
  return e.map((t, r) => n[r] === void 0 || / colspan="/.test(t) ? t : `| data-label="${n[r]}" ${t.slice(2)}`);
}
function ge(e, n) {
  return Xe(2, `<span id="${Bt(e)}">${n}</span>`);
}
function Xe(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function Ne(e, n, t) {
  let r = n != null ? n : He(e);
  return e.trim() === "" || ot(e) > wb || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function cu(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function js(e, n, t = "") {
  return `<span class="plainlinks">[{{fullurl:${e}${t === "" ? "" : `|${t}`}}} ${n}]</span>`;
}
function it(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function du(e, n, t, r, s = [t], o = null, i = !0) {
  let a = uu(t), l = { messages: t, locale: e.survey.locale, taxonomy: r }, u = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: a,
    texts: l,
    languages: s,
    isSaved: i,
    change: o,
    codeNames: Is(t),
    skillName: (c) => {
      var f;
      let d = (f = u.get(c)) != null ? f : a.label(Rb(c, { survey: e.survey, texts: l }));
      return u.set(c, d), d;
    }
  };
}
function qt(e, n, t, r) {
  let { report: s, results: o, survey: i, markup: a } = r;
  return !Sb(o) || i.minAnswers > 1 || i.minCell > 1 || !oe.test(e) ? t : js(s.titles.exchangeIn(a.messages.language), t, `ls-skill=${e}&ls-direction=${n}`);
}
function Sb({ balance: e }) {
  return Object.keys(e).some((n) => {
    var t, r;
    return ((r = (t = e[n]) == null ? void 0 : t.offers) != null ? r : null) !== null;
  });
}
function vn(e, n) {
  return !A(e) || e.withheld !== "little-change" || n === void 0 || A(n) ? null : n;
}
function Cr(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "little-change" ? t.say("localskills-results-withheld-little-change") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function Rb(e, n) {
  var o;
  let { survey: t, texts: r } = n, s = (o = ee(t)) == null ? void 0 : o.grid.rows.find(({ value: i }) => i === e);
  return s !== void 0 ? We(s, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : $s(e, r.taxonomy, r.messages);
}

// src/core/analysis/sorted.ts
function re(e, n) {
  return e < n ? -1 : +(e > n);
}
function G() {
  return /* @__PURE__ */ Object.create(null);
}
function Ws(e) {
  let n = G();
  for (let t of Array.from(e.keys()).sort(re))
    n[t] = e.get(t);
  return n;
}
var Ni = 100, mu = "\u2026";
function _s(e) {
  if (e.size <= Ni)
    return Ws(e);
  let n = Array.from(e).sort(([r, s], [o, i]) => i - s || re(r, o)), t = new Map(n.slice(0, Ni));
  return n.slice(Ni).forEach(([, r]) => {
    var s;
    t.set(mu, ((s = t.get(mu)) != null ? s : 0) + r);
  }), Ws(t);
}

// src/core/analysis/exclusion-list.ts
function Dn(e) {
  var t;
  if (e.reasons !== void 0)
    return e.reasons;
  let n = /* @__PURE__ */ new Map();
  for (let { reason: r } of e)
    n.set(r, ((t = n.get(r)) != null ? t : 0) + 1);
  return n;
}
function Vt(e, n) {
  var t, r, s, o, i, a;
  return ((t = e.line) != null ? t : 0) - ((r = n.line) != null ? r : 0) || re(e.page, n.page) || re((s = e.community) != null ? s : "", (o = n.community) != null ? o : "") || re(e.reason, n.reason) || ((i = e.revision) != null ? i : 0) - ((a = n.revision) != null ? a : 0);
}

// src/core/json/write-json.ts
function Ut(e) {
  return $i(e, "");
}
function $i(e, n) {
  if (typeof e == "string")
    return pu(e);
  if (typeof e == "number")
    return vb(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return e.length > 0 && e.every(Number.isSafeInteger) ? `[
${t}${e.join(`,
${t}`)}
${n}]` : fu("[", e.map((o) => $i(o, t)), "]", n);
  let r = e, s = Object.keys(r).filter((o) => r[o] !== void 0).map((o) => `${pu(o)}: ${$i(r[o], t)}`);
  return fu("{", s, "}", n);
}
function fu(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((s) => `${r}	${s}`).join(`,
`)}
${r}${t}`;
}
var Pb = /^[ !#-%'-;=?-[\]-~]*$/;
function pu(e) {
  if (Pb.test(e))
    return `"${e}"`;
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function vb(e) {
  if (Number.isSafeInteger(e))
    return String(e);
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/analysis/quadrant.ts
function gu(e) {
  let n = (t) => e.reduce((r, s) => r + s[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function hu(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function Bs(e, n) {
  let [t, r, s] = [0, 0, 0];
  for (let o = 0; o < e.length; o++)
    for (let i = 0; i < o; i++) {
      let a = Math.sign(e[o] - e[i]), l = Math.sign(n[o] - n[i]);
      t += a * l, r += a * a, s += l * l;
    }
  return r === 0 || s === 0 ? null : t / Math.sqrt(r * s);
}

// src/core/analysis/fraction.ts
function Ht(e, n) {
  let [t, r, s, o] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, a] = yu(t, r), [l, u] = yu(s, o);
    if (i !== l || a === 0 || u === 0)
      return i !== l ? i - l : +(a !== 0) - +(u !== 0);
    [t, r, s, o] = [o, u, r, a];
  }
}
function yu(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function Gs(e, n) {
  let t = e.map((o, i) => ({ item: o, index: i })).sort((o, i) => n(o.item, i.item)), r = [], s = 0;
  return t.forEach(({ item: o, index: i }, a) => {
    let l = t[a - 1];
    s = l !== void 0 && n(l.item, o) === 0 ? s : a + 1, r[i] = s;
  }), r;
}

// src/core/analysis/rank-skills.ts
function qs(e) {
  let n = Ii(e.map(({ mwds: s }) => s), (s, o) => Ht(o, s)), t = Ii(e.map(({ rds: s }) => s), Ht), r = Ii(e.map(({ highNeed: s }) => s), (s, o) => Ht(o, s));
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
function Ii(e, n) {
  let t = Gs(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// node_modules/yalps/dist/index.js
var Mu = cy(xu(), 1);
var Be = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], _e = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, Fi = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), Su = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), Tb = (e) => {
  var k, x, S, R, T;
  let { direction: n, objective: t, integers: r, binaries: s } = e, o = n === "minimize" ? -1 : 1, i = Fi(e.constraints), a = Fi(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || s != null) {
    let v = Su(s), O = v === !0 ? !0 : Su(r);
    for (let I = 1; I <= l.length; I++) {
      let [C] = l[I - 1];
      v === !0 || v.has(C) ? (u.push(I), c.push(I)) : (O === !0 || O.has(C)) && c.push(I);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [v, O] of i) {
    let I = (k = d.get(v)) != null ? k : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    I.lower = Math.max(I.lower, (S = (x = O.equal) != null ? x : O.min) != null ? S : -1 / 0), I.upper = Math.min(I.upper, (T = (R = O.equal) != null ? R : O.max) != null ? T : 1 / 0), d.has(v) || d.set(v, I);
  }
  let f = 1;
  for (let v of d.values())
    v.row = f, f += (Number.isFinite(v.lower) ? 1 : 0) + (Number.isFinite(v.upper) ? 1 : 0);
  let m = l.length + 1, h = f + u.length, p = m + h, g = new Float64Array(m * h), y = new Int32Array(p), w = new Int32Array(p), b = { matrix: g, width: m, height: h, positionOfVariable: y, variableAtPosition: w };
  for (let v = 0; v < p; v++)
    y[v] = v, w[v] = v;
  for (let v = 1; v < m; v++)
    for (let [O, I] of Fi(l[v - 1][1])) {
      O === t && _e(b, 0, v, o * I);
      let C = d.get(O);
      C != null && (Number.isFinite(C.upper) ? (_e(b, C.row, v, I), Number.isFinite(C.lower) && _e(b, C.row + 1, v, -I)) : Number.isFinite(C.lower) && _e(b, C.row, v, -I));
    }
  for (let v of d.values())
    Number.isFinite(v.upper) ? (_e(b, v.row, 0, v.upper), Number.isFinite(v.lower) && _e(b, v.row + 1, 0, -v.lower)) : Number.isFinite(v.lower) && _e(b, v.row, 0, -v.lower);
  for (let v = 0; v < u.length; v++) {
    let O = f + v;
    _e(b, O, 0, 1), _e(b, O, u[v], 1);
  }
  return { tableau: b, sign: o, variables: l, integers: c };
}, Tu = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, Au = (e, n, t) => {
  let r = Be(e, n, t), s = e.variableAtPosition[e.width + n], o = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = o, e.variableAtPosition[t] = s, e.positionOfVariable[s] = t, e.positionOfVariable[o] = e.width + n;
  let i = [];
  for (let a = 0; a < e.width; a++) {
    let l = Be(e, n, a);
    Math.abs(l) > 1e-16 ? (_e(e, n, a, l / r), i.push(a)) : _e(e, n, a, 0);
  }
  _e(e, n, t, 1 / r);
  for (let a = 0; a < e.height; a++) {
    if (a === n) continue;
    let l = Be(e, a, t);
    if (Math.abs(l) > 1e-16) {
      for (let u = 0; u < i.length; u++) {
        let c = i[u];
        _e(e, a, c, Be(e, a, c) - l * Be(e, n, c));
      }
      _e(e, a, t, -l / r);
    }
  }
}, Eu = (e, n, t, r) => {
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
}, Ab = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let f = Be(e, 0, d);
      f > l && (l = f, a = d);
    }
    if (a === 0) return ["optimal", Tu(Be(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let f = Be(e, d, a);
      if (f <= r) continue;
      let h = Be(e, d, 0) / f;
      if (h < c && (u = d, c = h, h <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (o && Eu(t, e, u, a)) return ["cycled", NaN];
    Au(e, u, a);
  }
  return ["cycled", NaN];
}, Ou = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let f = Be(e, d, 0);
      f < l && (l = f, a = d);
    }
    if (a === 0) return Ab(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let f = Be(e, a, d);
      if (f < -r) {
        let m = -Be(e, 0, d) / f;
        m > c && (c = m, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (o && Eu(t, e, a, u)) return ["cycled", NaN];
    Au(e, a, u);
  }
  return ["cycled", NaN];
}, Ru = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), Eb = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, s) => {
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
}, Pu = (e, n) => {
  let t = 0, r = 0, s = 0;
  for (let o = 0; o < n.length; o++) {
    let i = n[o], a = e.positionOfVariable[i] - e.width;
    if (a < 0) continue;
    let l = Be(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = i, s = l);
  }
  return [r, s, t];
}, Ob = (e, n, t) => {
  let { tableau: r, sign: s, integers: o } = e, { precision: i, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, f] = Pu(r, o);
  if (f <= i) return [e, "optimal", n];
  let m = new Mu.default((C, F) => C[0] - F[0]);
  m.push([n, [[-1, c, Math.ceil(d)]]]), m.push([n, [[1, c, Math.floor(d)]]]);
  let h = o.length * 2, p = r.matrix.length + h * r.width, g = r.positionOfVariable.length + h, y = Ru(p, g), w = Ru(p, g), b = n * (1 - s * l), k = u + Date.now(), x = Date.now() >= k, S = !1, R = 1 / 0, T = r, v = 0;
  for (; v < a && !m.empty() && R >= b && !x; ) {
    let [C, F] = m.pop();
    if (C > R) break;
    let E = Eb(r, y, F), [L, N] = Ou(E, t);
    if (L === "optimal" && N < R) {
      let [D, B, j] = Pu(E, o);
      if (j <= i) {
        S = !0, R = N, T = E;
        let U = w;
        w = y, y = U;
      } else {
        let U = [], Q = [];
        for (let ae = 0; ae < F.length; ae++) {
          let ue = F[ae], [ye, mn] = ue;
          mn === D ? ye < 0 ? Q.push(ue) : U.push(ue) : (U.push(ue), Q.push(ue));
        }
        Q.push([1, D, Math.floor(B)]), U.push([-1, D, Math.ceil(B)]), m.push([N, U]), m.push([N, Q]);
      }
    }
    x = Date.now() >= k, v++;
  }
  let I = (x || v >= a) && !m.empty() && R >= b ? "timedout" : S ? "optimal" : "infeasible";
  return [M(P({}, e), { tableau: T }), I, S ? R : NaN];
}, vu = ({ tableau: e, sign: n, variables: t }, r, s, { precision: o, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(s)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? Be(e, c, 0) : 0;
      d > o ? a.push([u, Tu(d, o)]) : i && a.push([u, 0]);
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
}, Cu = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, pE = P({}, Cu), Di = (e, n) => {
  let t = Tb(e), r = P(P({}, Cu), n), [s, o] = Ou(t.tableau, r);
  if (t.integers.length === 0 || s !== "optimal")
    return vu(t, s, o, r);
  {
    let [i, a, l] = Ob(t, o, r);
    return vu(i, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var Mb = 60, Cb = 150, Vs = 1e-6;
function ie(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = Nb(e), s = /* @__PURE__ */ new Map();
  return r.forEach((o) => o.counts.forEach((i) => s.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((u) => o[u] !== 0 && s.has(u)).map((u) => s.get(u))), [a, l] = [0, 0];
    for (let u of Array.from(i)) {
      let c = $b(u, e, o, t);
      if (c === null)
        return null;
      a += c.least, l += c.most;
    }
    return { least: a, most: l };
  });
}
function Nb({ counts: e, sums: n, limits: t = [] }) {
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
  }), Array.from(i.values(), (l) => M(P({}, l), { names: new Set(l.counts) }));
}
function $b(e, n, t, r) {
  let s = Lb(e, n, t);
  if (s !== void 0)
    return s;
  let [o, i] = ["minimize", "maximize"].map((a) => Fb(e, n, t, a, r));
  return typeof o != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - Vs) + 0,
    most: Math.floor(i + Vs) + 0
  };
}
function Ib({ counts: e, limits: n, sums: t }, r) {
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
    i += jn(r, f), a += m != null ? m : 0, l += m === void 0 ? 1 : 0, u = u || jn(r, f) > (m != null ? m : 1 / 0);
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
function Lb(e, n, t) {
  let [r, ...s] = Object.keys(t).filter((u) => t[u] !== 0 && e.names.has(u));
  if (r === void 0 || s.length > 0 || t[r] !== 1)
    return;
  e.row = e.row === void 0 ? Ib(e, n) : e.row;
  let { row: o } = e;
  if (o === null)
    return;
  let [i, a] = [jn(n, r), o.mostOf(r)];
  if (o.total === void 0)
    return i > a ? null : { least: i, most: a };
  let l = o.open > (a === 1 / 0 ? 1 : 0) ? 1 / 0 : o.most - (a === 1 / 0 ? 0 : a);
  return o.isImpossible ? null : { least: Math.max(i, o.total - l), most: Math.min(a, o.total - o.least + i) };
}
function Fb(e, n, t, r, s) {
  let { status: o, result: i } = Nu(e, n, t, r, s);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function Nu(e, n, t, r, s) {
  let o = (g) => e.counts.reduce((y, w) => y + jn(n, w) * hn(g, w), 0), i = [
    ...e.sums.map(({ factors: g, equals: y }) => ({ factors: g, constraint: { equal: y - o(g) } })),
    ...e.limits.map(({ factors: g, atMost: y }) => ({ factors: g, constraint: { max: y - o(g) } }))
  ], a = i.map(({ constraint: g }, y) => [String(y), g]), l = e.counts.map((g) => {
    let y = [["figure", hn(t, g)]];
    return i.forEach(({ factors: w }, b) => {
      let k = hn(w, g);
      k !== 0 && y.push([String(b), k]);
    }), [g, y];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (g) => g.every(([, y]) => Math.abs(y - Math.round(y)) < Vs), d = Di(u), f = !s || d.status !== "optimal" || c(d.variables) ? d : Di(M(P({}, u), { integers: !0 }), { maxIterations: Mb, maxPivots: Cb }), { status: m, result: h, variables: p } = f.status === "timedout" || f.status === "cycled" ? d : f;
  return {
    status: m,
    result: o(t) + h,
    counts: new Map(p.map(([g, y]) => [g, jn(n, g) + y])),
    isWhole: m === "optimal" && c(p)
  };
}
function at(e, n, t, r) {
  let { counts: s, sums: o, limits: i = [] } = e, a = Nu({ counts: s, names: new Set(s), sums: o, limits: i }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : s.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : jn(e, l);
    return Math.abs(u - Math.round(u)) < Vs ? Math.round(u) : u;
  });
}
function jn({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function hn(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/are-hidden.ts
function Hs(e, n, t, r = Qs()) {
  let s = Iu(e, r);
  return s !== null && n.every((o) => {
    let i = /* @__PURE__ */ new Set();
    return s(o, i, () => i.size >= t.minCell);
  });
}
function lt(e, n, { minCell: t }, r = Qs()) {
  let s = Iu(e, r);
  return n.findIndex((o) => {
    var l, u;
    let i = /* @__PURE__ */ new Set();
    if (s === null || s(o, i, () => i.size >= t || i.has(0)))
      return s === null;
    if (((u = (l = ie(e, [o], !1)[0]) == null ? void 0 : l.least) != null ? u : 0) >= t)
      return !1;
    let a = M(P({}, e), { counts: e.counts.filter((c) => hn(o, c) === 0) });
    return ji(a, Lu(a), {}, "minimize", r) === null;
  });
}
function Iu(e, n) {
  if (e.counts.length > Wb)
    return null;
  let { changesOf: t, sets: r } = _b(e, n), s = ji(e, r, {}, "minimize", n);
  if (s === null)
    return null;
  let o = e.counts.map((a) => {
    var l;
    return ((l = e.limits) != null ? l : []).reduce(
      (u, { factors: c, atMost: d }) => hn(c, a) === 1 ? Math.min(u, d) : u,
      1 / 0
    );
  }), i = e.counts.map((a) => jn(e, a));
  return (a, l, u) => {
    let c = e.counts.map((m) => hn(a, m)), d = t(c), f = (m, h) => {
      let p = m.slice(), g = p.reduce((y, w, b) => y + w * c[b], 0);
      for (l.add(g); !u(); ) {
        let y = d.find(({ exchange: w, change: b }) => b * h > 0 && w.every(([k, x]) => {
          let S = p[k] + x;
          return S >= i[k] && S <= o[k];
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
      let h = u() ? null : ji(e, r, a, m, n);
      h !== null && f(h, m === "minimize" ? 1 : -1);
    }
    return u();
  };
}
function Qs() {
  return { known: /* @__PURE__ */ new Map(), trials: Db };
}
var Db = 5e6, jb = 2e3, Wb = 225, $u = 2e4;
function _b(e, n) {
  let t = e.sums.map(({ factors: u }) => e.counts.map((c) => hn(u, c)).join()).concat(e.counts).join(" "), r = n.known.get(t);
  if (r !== void 0)
    return r;
  let s = Lu(e), o = Bb(s), i = /* @__PURE__ */ new Map(), l = { sets: s, changesOf: (u) => {
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
function Lu({ counts: e, sums: n }) {
  let t = e.map((u) => n.map((c) => hn(c.factors, u))), r = (u) => t[u], s = (u) => u.join(), o = /* @__PURE__ */ new Map(), i = (u, c) => {
    let d = o.get(u);
    d === void 0 ? o.set(u, [c]) : d.push(c);
  };
  e.forEach((u, c) => {
    i(s(r(c)), [c]);
    for (let d = c; d < e.length; d++)
      i(s(Us(r(c), r(d), 1)), [c, d]);
  });
  let a = { some: [], sums: n.map(() => 0) }, l = [a, ...Array.from(o.values(), ([u = []]) => ({ some: u, sums: u.reduce((c, d) => Us(c, r(d), 1), a.sums) }))];
  return { sets: o, firsts: l, keyOf: s, sumsOf: r };
}
function Us(e, n, t) {
  return e.map((r, s) => r + t * n[s]);
}
function ji(e, { firsts: n, keyOf: t, sets: r, sumsOf: s }, o, i, a) {
  var m, h;
  let l = at(e, o, i, !1);
  if (l === null || l.every((p) => p === Math.round(p)))
    return l;
  if (a.trials <= 0)
    return null;
  let u = l.map(Math.floor), c = e.sums.map(({ equals: p, factors: g }) => p - e.counts.reduce(
    (y, w, b) => y + hn(g, w) * u[b],
    0
  )), d = t(c.map(() => 0)), f = [-1, ...u.map((p, g) => p > 0 ? g : -1).filter((p) => p >= 0)];
  for (let p of ((m = e.limits) != null ? m : []).length > 0 ? [] : f) {
    let g = p < 0 ? c : Us(c, s(p), 1);
    for (let { some: y, sums: w } of n) {
      a.trials--;
      let b = t(Us(g, w, -1)), k = b === d ? [] : (h = r.get(b)) == null ? void 0 : h[0];
      if (k !== void 0) {
        let x = /* @__PURE__ */ new Map([[p, -1]]);
        return [...y, ...k].forEach((S) => {
          var R;
          return x.set(S, ((R = x.get(S)) != null ? R : 0) + 1);
        }), u.map((S, R) => {
          var T;
          return S + ((T = x.get(R)) != null ? T : 0);
        });
      }
    }
  }
  return a.trials -= jb * Math.pow(e.counts.length / 25, 2), at(e, o, i, !0);
}
function Bb({ sets: e }) {
  let n = [], [t, r] = [0, 0];
  e.forEach(({ length: o }) => {
    t += o * (o - 1), r += o;
  });
  let s = t <= $u ? 1 / 0 : Math.max(1, Math.floor($u / 2 / r));
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
var Wi = 1e-9, zs = "";
function de({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function Du(e, { minAnswers: n, minCell: t }) {
  let r = Math.max(n, t);
  return e.breakdowns.reduce((s, o) => {
    let i = de(o), a = Object.keys(e.skills).map((l) => qb(o, e, l, i, r));
    return !o.isPartition || o.withheld !== void 0 ? s : s.concat(Gb(o, e.counted, i, r), ...a);
  }, []);
}
function Gb({ groups: e, ungrouped: n }, t, r, s) {
  let i = [...Object.keys(e).map((u) => {
    let c = e[u];
    return [u, A(c) ? c : c.counted];
  }), [zs, n]], { leastOf: a, limits: l } = ju(i, s);
  return Wu(i, t, (u) => {
    var c;
    return (c = a(u)) != null ? c : 1;
  }, l, { part: "breakdowns", key: r, skill: null });
}
function ju(e, n) {
  let t = e.filter(([, r]) => A(r) && r.withheld === "few-answers").map(([r]) => r);
  return {
    leastOf: (r) => t.length === 0 || t.includes(r) ? void 0 : n,
    limits: t.map((r) => ({ factors: { [r]: 1 }, atMost: n - 1 }))
  };
}
function qb({ groups: e, ungrouped: n }, t, r, s, o) {
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
  }, A(n) ? [] : [{ factors: { [zs]: 1 }, atMost: n }]);
  return ["n", "highNeedCount", "canTeach", "wantToLearn"].reduce((d, f) => {
    let m = i[f];
    if (m === null || A(m))
      return d;
    let h = a.map((k) => [k, u(k, f)]), p = n === 0 ? [] : [[zs, { withheld: "small-counts" }]], g = h.every(([, k]) => A(k)), y = (k) => !g && !A(e[k]) && (f === "n" || !A(l(k))), w = (k) => {
      let x = e[k];
      return x !== void 0 && !A(x) && x.counted >= o;
    }, b = ju(f === "n" ? h.filter(([k]) => w(k)) : [], o);
    return f === "n" && g ? d : d.concat(Wu(
      [...h, ...p],
      m,
      (k) => k === zs ? 0 : w(k) && b.leastOf(k) || Number(y(k)),
      [...c, ...b.limits],
      { part: "breakdowns", key: s, skill: r }
    ));
  }, []);
}
function Wu(e, n, t, r, s) {
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
    figures: new Map(o.map((d) => [d, M(P({}, s), { factors: { [d]: 1 } })]))
  }];
}
function _u(e, n, t) {
  let r = [];
  for (let s of Object.keys(e.skills)) {
    let o = e.skills[s];
    o === void 0 || A(o) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: a, isPartition: l } = i, u = [];
      Object.keys(a).forEach((f) => {
        let m = a[f], h = A(m) ? m : m.skills[s];
        h !== void 0 && !A(h) && u.push([f, an(h.n, h.importance, h.ability)]);
      });
      let c = an(o.n, o.importance.mean, o.ability.mean), d = l ? [["all others", Ae(c, u.map(([, f]) => f))]] : u.map(([f, m]) => [`all but ${f}`, Ae(c, [m])]);
      for (let [f, m] of [...u, ...d])
        for (let h of ["importance", "ability"]) {
          let { counts: p } = o[h], g = (w) => {
            var b;
            return A(p) ? 1 / 0 : (b = p[w]) != null ? b : 0;
          }, y = Nr(n[h], m.n, m.sums[h], g).find(
            (w) => se(w, t) || w !== null && w.most === 0
          );
          y !== void 0 && r.push({ part: "breakdowns", key: de(i), skill: s, figure: `${f}: ${h}`, interval: y });
        }
    });
  }
  return r;
}
function an(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function Ae(e, n) {
  let t = (r) => n.reduce((s, o) => s - r(o), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function Nr(e, n, t, r) {
  let s = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), o = s[0], i = s[s.length - 1];
  return n === 0 || o === void 0 || i === void 0 ? [] : [o.value, i.value].map((a) => {
    let l = s.filter(({ value: f }) => f !== a).map(({ value: f, most: m }) => ({ by: Math.abs(f - a), most: m })).sort((f, m) => f.by - m.by), u = Math.abs(t - n * a), c = Fu(u, l.slice().reverse()), d = Fu(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - Wi), most: Math.min(n, Math.floor(d + Wi)) };
  });
}
function Fu(e, n) {
  let [t, r] = [e, 0];
  for (let { by: s, most: o } of n) {
    let i = Math.min(o, t / s);
    r += i, t -= i * s;
  }
  return t > Wi ? null : r;
}

// src/core/analysis/disclosure/need-range.ts
function Bu({ ability: e, importance: n }) {
  var s, o;
  let t = [n, e].map((i) => Array.from(i.values()).sort((a, l) => a - l)), r = (o = (s = t[0]) == null ? void 0 : s.length) != null ? o : 0;
  return r >= 4 && t.every((i) => i.length === r && i.every((a, l) => a === l + 1)) ? r : null;
}
function _i({ ability: e, importance: n, n: t }, r, s) {
  let o = t - r, i = Math.max(0, Math.ceil((n - s * r - (s - 2) * o) / 2)), a = Math.min(o, Math.floor((e - t) / 2));
  return i > a || n < (s - 1) * r + o || e > 2 * r + s * o ? null : [i, a];
}
function ut(e, n) {
  let t = Bu(n);
  if (t === null)
    return null;
  let [r, s] = [0, e.n];
  for (; r <= s && _i(e, r, t) === null; )
    r++;
  for (; s >= r && _i(e, s, t) === null; )
    s--;
  return { least: r, most: s };
}
function Gu(e, n, t, r) {
  let s = Bu(t), o = s === null ? null : _i(e, n, s);
  if (s === null || o === null)
    return !1;
  let { ability: i, importance: a, n: l } = e;
  return [{ near: s * l - a, isSwapped: !1 }, { near: i - l, isSwapped: !0 }].every(({ isSwapped: c, near: d }) => [!0, !1].every((f) => {
    let m = /* @__PURE__ */ new Set();
    for (let h = o[0]; h <= o[1] && m.size < r; h++) {
      let p = c ? l - n - h : h, g = l - n - p, y = f ? d : (s - 1) * l - d, [w, b, k] = f ? Vb(y, n, p, g, s) : Ub(y, n, p, g, s);
      for (let x = b; x <= k && m.size < r; x++)
        m.add(w + x);
    }
    return m.size >= r;
  }));
}
function Vb(e, n, t, r, s) {
  let o = e - (s - 1) * r, i = o <= (s - 1) * t ? Math.ceil(o / (s - 1)) : o - (s - 2) * t;
  return [r, Math.max(0, i), Math.min(n + t, e - 2 * r)];
}
function Ub(e, n, t, r, s) {
  let o = e - (s - 1) * n, i = o - (s - 1) * t, a = i <= 0 ? Math.ceil(o / (s - 1)) : s > 3 && i <= (s - 3) * r ? t + Math.ceil(i / (s - 3)) : 1 / 0;
  return [n, Math.max(0, a), Math.min(t + r, e - (s - 2) * n)];
}

// src/core/analysis/disclosure/audit-joint-groups.ts
var qu = 4, Hb = 6, Qb = 6e3;
function Uu(e, n, t, r) {
  let s = [], o = Xb(n), i = { programs: Qb };
  for (let a of e.breakdowns.filter(({ withheld: l }) => l === void 0))
    for (let l of Object.keys(e.skills)) {
      let u = e.skills[l];
      if (u === void 0 || A(u))
        continue;
      let c = an(u.n, u.importance.mean, u.ability.mean), d = Hu(a, l), f = Ae(c, d.map(({ ratings: p }) => p)), m = !a.isPartition || f.n === 0 ? d : [...d, { name: "all others", ratings: f, highNeed: null }], h = d.length === 0 ? void 0 : m.find((p) => {
        var k;
        let g = a.isPartition ? m.filter((x) => x !== p) : [{ name: `all but ${p.name}`, ratings: Ae(c, [p.ratings]), highNeed: null }];
        if (!Yb(p, g, u, n, t))
          return !1;
        let y = a.isPartition ? zb(a, e, l, u, t) : [], w = JSON.stringify([
          p,
          g,
          y,
          u.rds,
          u.highNeedCount,
          u.discrepancies,
          u.importance.counts,
          u.ability.counts
        ]);
        i.programs -= r.has(w) ? 0 : 2 * o.size;
        let b = (k = r.get(w)) != null ? k : i.programs < 0 || Zb(p, g, y, u, o, n, t);
        return r.set(w, b), b;
      });
      h !== void 0 && s.push({
        part: "breakdowns",
        key: de(a),
        skill: l,
        interval: null,
        figure: `${h.name}: beside all answers`
      });
    }
  return s;
}
function zb(e, { breakdowns: n }, t, r, s) {
  let o = an(r.n, r.importance.mean, r.ability.mean);
  return r.n >= Hb * s ? [] : n.filter((i) => i !== e && i.withheld === void 0 && i.isPartition).map((i) => Hu(i, t)).filter(({ length: i }) => i > 0).map((i) => {
    let a = Ae(o, i.map(({ ratings: l }) => l));
    return a.n === 0 ? i : [...i, { name: "all others", ratings: a, highNeed: null }];
  });
}
function Hu({ groups: e }, n) {
  let t = [];
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = s === void 0 || A(s) ? void 0 : s.skills[n];
    o !== void 0 && !A(o) && o.n > 0 && t.push(Kb(r, o));
  }), t;
}
function Kb(e, { ability: n, highNeedCount: t, importance: r, n: s }) {
  return { name: e, ratings: an(s, r, n), highNeed: A(t) ? null : t };
}
function Jb(e, n) {
  return e.reduce((t, r) => t + n(r), 0);
}
function Yb(e, n, t, r, s) {
  var p;
  let { n: o } = e.ratings, i = Jb(n, ({ ratings: g }) => g.n);
  if (i === 0 || Math.min(o, i) >= qu * s)
    return !1;
  let a = i < qu * s && [t.importance.counts, t.ability.counts].some((g) => !A(g) && Object.keys(g).some((y) => {
    var w;
    return ((w = g[y]) != null ? w : 0) < Math.max(o, i);
  })), l = !A(t.highNeedCount) && ut(P({ n: o }, e.ratings.sums), r) === null, [u, c] = Vu(e.ratings, r), d = Math.round(((p = t.rds) != null ? p : 0) * t.n / 100), f = n.map(({ ratings: g }) => Vu(g, r)).map(([g, y]) => [g + (y - g) / 4, y - (y - g) / 4]), [m, h] = f.reduce(([g, y], w) => [g + w[0], y + w[1]], [0, 0]);
  return a || l || u < d - h || c > d - m;
}
function Vu({ n: e, sums: n }, { ability: t, importance: r }) {
  let s = [...Array.from(r.values()), ...Array.from(t.values())], o = Math.max(1, Math.max(...s) - Math.min(...s)), i = n.ability - n.importance, a = (l) => {
    let u = Math.max(0, e - l);
    return e - 2 * Math.floor(u / (o + 1)) - Math.min(2, u % (o + 1));
  };
  return [-a(-i), a(i)];
}
function Xb({ ability: e, importance: n }) {
  let [t, r] = [De(n), je(e)], s = /* @__PURE__ */ new Map([
    ["highNeed", ([o, i]) => t.includes(o) && r.includes(i)],
    ["negative", ([o, i]) => i < o],
    ["tied", ([o, i]) => i === o],
    ["positive", ([o, i]) => i > o]
  ]);
  return n.forEach((o, i) => s.set(`importance ${i}`, ([a]) => a === o)), e.forEach((o, i) => s.set(`ability ${i}`, ([, a]) => a === o)), s;
}
function Zb(e, n, t, r, s, o, i) {
  var T;
  let a = [];
  o.importance.forEach((v, O) => o.ability.forEach((I, C) => {
    a.push({ name: `${O}/${C}`, pair: [v, I] });
  }));
  let l = (v, O) => {
    let I = {};
    return O.forEach((C) => a.forEach(({ name: F, pair: E }) => {
      I[`${C} ${F}`] = v(E);
    })), I;
  }, u = ["in", "out"], c = (v, O) => {
    var I, C;
    return Number((C = (I = s.get(v)) == null ? void 0 : I(O)) != null ? C : !1);
  }, d = ([v, O]) => Math.sign(O - v), f = { name: "", ratings: Ae(nw, n.map(({ ratings: v }) => tw(v))) }, m = [], h = (v, O) => {
    m.push(
      { factors: l(() => 1, [v]), equals: O.n },
      { factors: l(([I]) => I, [v]), equals: O.sums.importance },
      { factors: l(([, I]) => I, [v]), equals: O.sums.ability }
    );
  };
  h("in", e.ratings), h("out", f.ratings);
  let p = t.map((v, O) => v.map((I, C) => `${O}.${C}`));
  t.forEach((v, O) => {
    var C;
    let I = (C = p[O]) != null ? C : [];
    v.forEach(({ highNeed: F, ratings: E }, L) => {
      h(I[L], E), m.push(...F === null ? [] : [{ factors: l((N) => c("highNeed", N), [I[L]]), equals: F }]);
    }), a.forEach(({ pair: F }) => {
      let E = (N) => +(N === F), L = l(E, u);
      I.forEach((N) => Object.assign(L, l((D) => -E(D), [N]))), m.push({ factors: L, equals: 0 });
    });
  }), m.push({ factors: l(d, u), equals: Math.round(((T = r.rds) != null ? T : 0) * r.n / 100) });
  let g = /* @__PURE__ */ new Map();
  A(r.highNeedCount) || g.set("highNeed", r.highNeedCount);
  let { discrepancies: y } = r;
  A(y) || ["negative", "tied", "positive"].forEach((v) => g.set(v, y[v])), ["importance", "ability"].forEach((v) => {
    let { counts: O } = r[v];
    A(O) || Object.keys(O).forEach((I) => g.set(`${v} ${I}`, O[I]));
  }), g.forEach((v, O) => m.push({ factors: l((I) => c(O, I), u), equals: v })), e.highNeed !== null && m.push({ factors: l((v) => c("highNeed", v), ["in"]), equals: e.highNeed });
  let w = n.length < 2 ? [] : rw(n, o, a.map(({ name: v }) => v), l(d, ["out"])), k = { counts: [...u, ...p.reduce((v, O) => v.concat(O), [])].reduce(
    (v, O) => v.concat(a.map(({ name: I }) => `${O} ${I}`)),
    []
  ), least: 0, sums: m, limits: w }, S = Array.from(s.keys()).filter((v) => !(v === "highNeed" && e.highNeed !== null)).map((v) => l((O) => c(v, O), ["in"]));
  return ie(k, S, !1).some((v, O) => {
    var I;
    return se(v, i) || v !== null && v.least < i && v.most - v.least + 1 < i + ew && se((I = ie(k, [S[O]])[0]) != null ? I : null, i);
  });
}
var ew = 2, nw = { n: 0, sums: { importance: 0, ability: 0 } };
function tw({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function rw(e, { ability: n, importance: t }, r, s) {
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
    let [f = null] = ie({ counts: r, least: 0, sums: [
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
function ke(e) {
  let n = /* @__PURE__ */ new Set();
  return $r(e.expression, n), Array.from(n);
}
function $r(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      $r(e.operand, n);
      break;
    case "binary":
      $r(e.left, n), $r(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => $r(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function ln(e, n, t = () => !1) {
  return Ys(e.expression, n, t) == !0;
}
function Ys(e, n, t) {
  let r = (s) => Ys(s, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return sw(n(e.parameter));
    case "unary": {
      let s = r(e.operand);
      return e.operator === "not" ? !s : e.operator === "negative" ? Qu("-", 0, s) : Ve(s) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: s, left: o, right: i } = e;
      if (s !== "equal" && s !== "notequal")
        return Qu(s, r(o), r(i));
      let a = [o, i].some((l) => l.kind === "answer" && t(l.parameter));
      return Ir(r(o), r(i), a) === (s === "equal");
    }
  }
}
function $e(e) {
  return typeof e == "object" && e !== null;
}
function Js(e) {
  return e == null;
}
function Ve(e) {
  return $e(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function sw(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = Ku(e)) != null ? n : e;
}
function Ku(e) {
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
function Qu(e, n, t) {
  switch (e) {
    case "less":
      return Ks(n, t);
    case "greater":
      return Ks(t, n);
    case "lessorequal":
      return Ir(n, t) || Ks(n, t);
    case "greaterorequal":
      return Ir(n, t) || Ks(t, n);
    case "contains":
      return ct(n, t);
    case "notcontains":
      return !n && !Ve(t) || !Ju(n, t) && !ct(n, t);
    case "anyof":
      return zu(n, t);
    case "noneof":
      return !zu(n, t);
    case "allof":
      return (!!n || Ve(t)) && ($e(t) ? t.every((r) => ct(n, r)) : ct(n, t));
    default:
      return ow(e, Bi(n, t), Bi(t, Bi(n, t)));
  }
}
function Bi(e, n) {
  return Ve(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : $e(n) ? [] : 0 : e;
}
function ow(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if ($e(n) || $e(t))
    return;
  let r = n, s = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : Gi(r + s, Math.max(Qt(r), Qt(s)));
    case "-":
      return Gi(r - s, Math.max(Qt(r), Qt(s)));
    case "*":
      return Gi(r * s, Qt(r) + Qt(s));
    case "/":
      return s ? r / s : void 0;
    case "%":
      return s ? r % s : void 0;
    default:
      return Math.pow(r, s);
  }
}
function Qt(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && Ku(e) === null ? 0 : n.length;
}
function Gi(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function Ks(e, n) {
  return !Js(e) && !Js(n) && e < n;
}
function Ir(e, n, t = !1) {
  return e === n ? !0 : $e(e) || $e(n) ? $e(e) && $e(n) ? iw(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && Ve(e) && Ve(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : Ve(e) || Ve(n) ? (Js(e) || e === "") && (Js(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function iw(e, n, t) {
  let [r, s] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === s.length && r.every((o, i) => Ir(o, s[i]));
}
function Ju(e, n) {
  return $e(e) ? !1 : Ve(e) || !n;
}
function ct(e, n) {
  if ($e(e)) {
    let t = $e(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((s) => Ir(s, r)));
  }
  return !Ju(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function zu(e, n) {
  return Ve(e) || Ve(n) ? Ve(n) && (Ve(e) || !$e(e) || e.length > 0) : $e(e) ? $e(n) ? n.some((t) => ct(e, t)) : ct(e, n) : ct(n, e);
}

// src/core/analysis/disclosure/audit-joint-answers.ts
var aw = 256, lw = 2e4, uw = 5;
function Yu(e, n, t, r, s) {
  let [o, i, a, l] = [[], [], [], []];
  for (let u of cw(r, t, e)) {
    let c = t.filter(({ name: g }) => u.has(g)), d = r.map(({ asked: g, conditions: y, key: w }) => ({
      asked: g,
      key: w,
      conditions: y.filter((b) => ke(b).every((k) => u.has(k)))
    })).filter(({ conditions: g }) => g.length > 0), f = c.map((g) => pw(g, d, e, n.notInStatistics)), m = dw(f);
    if (m === null) {
      l.push(...d.map(({ key: g }) => g));
      continue;
    }
    let h = m.map((g, y) => `${String(o.length)} ${String(y)}`), p = (g, y = 1) => {
      let w = {};
      return m.forEach((b, k) => {
        g(b) && (w[h[k]] = y);
      }), w;
    };
    i.push({ factors: p(() => !0), equals: e.counted }), c.forEach(({ isMultiple: g, name: y }, w) => {
      var R;
      let b = e.questions[y];
      if (b === void 0 || A(b))
        return;
      let k = (R = f[w]) != null ? R : [], x = (T, v) => v(T[w]);
      (g ? Array.from(new Set(k.reduce((T, { codes: v }) => T.concat(v), []))).map(
        (T) => ({ codes: [T], isPart: (v) => v.codes.includes(T) })
      ) : k.filter(({ codes: T }) => T.length > 0).map(
        (T) => ({ codes: T.codes, isPart: (v) => v === T })
      )).forEach(({ codes: T, isPart: v }) => {
        let O = p((C) => x(C, v)), I = 0;
        T.forEach((C) => {
          let F = s(Oe(y, C));
          I += F != null ? F : 0, F === null && (O[Oe(y, C)] = -1);
        }), i.push({ factors: O, equals: I });
      }), a.push(
        {
          factors: p((T) => x(T, ({ isCounted: v }) => v === !0)),
          atMost: b.n
        },
        {
          factors: p((T) => x(T, ({ isCounted: v }) => v === !1)),
          atMost: e.counted - b.n
        }
      );
    }), d.forEach(({ asked: g, conditions: y }) => a.push({
      factors: p((w) => fw(y, c, w), -1),
      atMost: -g
    })), o.push(...h);
  }
  return { cells: o, sums: i, limits: a, tooMany: l };
}
function cw(e, n, t) {
  let r = new Set(n.map(({ name: o }) => o)), s = [];
  for (let { conditions: o } of e) {
    let i = new Set(o.reduce((a, l) => a.concat(ke(l)), []).filter((a) => r.has(a)));
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
function dw(e) {
  let n = [[]];
  for (let r of e) {
    if (r === null || n.length * r.length > aw)
      return null;
    n = n.reduce(
      (s, o) => s.concat(r.map((i) => [...o, i])),
      []
    );
  }
  return n.reduce(
    (r, s) => r + s.reduce((o, { values: i }) => o * i.length, 1),
    0
  ) > lw ? null : n;
}
function fw(e, n, t) {
  let r = (i) => n.some((a) => a.name === i && a.question.type === "ranking"), s = /* @__PURE__ */ new Map(), o = (i) => {
    let a = n[i];
    return a === void 0 ? e.every((l) => ln(l, (u) => {
      var c;
      return (c = s.get(u)) != null ? c : null;
    }, r)) : t[i].values.some((l) => (s.set(a.name, l), o(i + 1)));
  };
  return o(0);
}
function pw({ choices: e, isMultiple: n, kind: t, name: r, question: { name: s } }, o, i, a) {
  let l = o.reduce((y, { conditions: w }) => w.reduce(
    (b, k) => b.concat(ke(k).includes(r) ? Lr(k.expression) : []),
    y
  ), []);
  if (t !== "codes") {
    let y = l.reduce((w, b) => w.concat(
      typeof b == "number" ? [b - 1, b, b + 1] : [b]
    ), [null, Wn, 0]);
    return Array.from(new Set(y)).map((w) => ({ codes: [], values: [w], isCounted: null }));
  }
  let u = i.questions[r], c = u !== void 0 && !A(u), d = c ? Object.keys(u.choices) : (e != null ? e : []).map(({ value: y }) => y).filter((y) => !a.includes(y));
  if (n) {
    let y = d.filter((b) => l.some((k) => String(k).toLowerCase() === b.toLowerCase())), w = l.some((b) => typeof b == "number" && !y.includes(String(b)));
    return y.length > uw || w ? null : gw(y).reduce((b, k) => b.concat([
      { codes: k, values: [k.length === 0 ? null : k], isCounted: k.length > 0 },
      { codes: k, values: [[...k, Wn]], isCounted: k.length > 0 ? !0 : null }
    ]), []);
  }
  let f = i.versions.some(({ changed: y }) => y.includes(s)), m = !c || f || typeof u.unusable == "number" && u.unusable > 0, h = [null, Wn, ...a, ...m ? d : []], p = (y) => l.length === 0 || l.some((w) => typeof w != "string" || w.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(w.toLowerCase())), g = d.filter((y) => !p(y));
  return [
    ...d.filter(p).map((y) => ({ codes: [y], values: [y], isCounted: !0 })),
    ...g.length === 0 ? [] : [{ codes: g, values: g, isCounted: !0 }],
    { codes: [], values: h, isCounted: !1 }
  ];
}
function gw(e) {
  return e.reduce((n, t) => n.concat(n.map((r) => [...r, t])), [[]]);
}
function Lr(e) {
  switch (e.kind) {
    case "value":
      return Array.isArray(e.value) ? e.value : [e.value];
    case "answer":
      return [];
    case "unary":
      return Lr(e.operand);
    case "binary":
      return [...Lr(e.left), ...Lr(e.right)];
    case "iif":
      return e.operands.reduce((n, t) => n.concat(Lr(t)), []);
  }
}

// src/core/analysis/disclosure/audit-questions.ts
function Oe(e, n) {
  return `${e}=${n}`;
}
function Xu(e, n) {
  let t = [], r = [], s = [], o = {}, i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), l = Z(n);
  for (let d of l) {
    let { name: f } = d, m = e.questions[f];
    if (m === void 0 || A(m))
      continue;
    for (let g of Object.keys(m.choices)) {
      let y = yw(m, f, g, e);
      if (A(y)) {
        let w = Oe(f, g);
        t.push(w), i.set(w, { part: "questions", key: f, factors: { [w]: 1 } });
      } else
        a.set(Oe(f, g), y);
    }
    let h = bw(m, f, n.minCell);
    s.push(...h.limits.filter(
      ({ factors: g }) => Object.keys(g).every((y) => i.has(y))
    )), Object.assign(o, h.leastOf);
    let p = ww(m, d, a);
    r.push(...p.sums), s.push(...p.limits);
  }
  let u = Xs(e, n, l);
  for (let { factors: d, atMost: f } of Zs(e, n, l, u)) {
    let m = Object.keys(d), h = m.reduce((g, y) => {
      var w;
      return g + d[y] * ((w = a.get(y)) != null ? w : 0);
    }, 0);
    m.every((g) => a.has(g) || i.has(g)) && m.some((g) => i.has(g)) && s.push({ factors: hw(d, (g) => i.has(g)), atMost: f - h });
  }
  if (t.length === 0)
    return [];
  let c = Yu(e, n, l, u, (d) => {
    var f;
    return (f = a.get(d)) != null ? f : null;
  });
  return c.cells.forEach((d) => {
    o[d] = 0;
  }), [{
    hidden: {
      counts: [...t, ...c.cells],
      least: 1,
      leastOf: o,
      sums: [...r, ...c.sums],
      limits: [...s, ...c.limits]
    },
    figures: i,
    unsettled: c.tooMany.map((d) => ({ part: "questions", key: d, figure: "its conditions" }))
  }];
}
function hw(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function yw(e, n, t, r) {
  let s = e.choices[t];
  if (s !== void 0 && !A(s))
    return s.count;
  let o = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !A(i));
  return o === void 0 || A(o) ? s != null ? s : { withheld: "small-counts" } : o.counted;
}
function bw({ choices: e }, n, t) {
  let r = /* @__PURE__ */ new Map();
  Object.keys(e).forEach((i) => {
    var l;
    let a = e[i];
    A(a) && r.set(a.withheld, [...(l = r.get(a.withheld)) != null ? l : [], Oe(n, i)]);
  });
  let s = {}, o = [];
  return r.forEach((i, a) => {
    let l = a === "few-answers" || a === "small-counts" && r.size > 1 && i.length === 1 && !r.has("few-answers"), u = !l && (a !== "small-counts" && r.size > 1 || r.has("few-answers"));
    i.forEach((c) => {
      u && (s[c] = t), o.push(...l ? [{ factors: { [c]: 1 }, atMost: t - 1 }] : []);
    });
  }), { leastOf: s, limits: o };
}
function ww(e, { choices: n, isMultiple: t, name: r, question: s }, o) {
  var y;
  let i = Object.keys(e.choices), a = i.filter((w) => !o.has(Oe(r, w)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = jt(n != null ? n : [], []), u = (w, b) => {
    var k;
    return b === 0 ? 1 : Math.pow((k = l.get(w)) != null ? k : 0, b);
  }, c = (w, b = 1) => a.reduce((k, x) => M(P({}, k), { [Oe(r, x)]: b * u(x, w) }), {}), d = (w) => i.reduce(
    (b, k) => {
      var x;
      return b + ((x = o.get(Oe(r, k))) != null ? x : 0) * u(k, w);
    },
    0
  ), [f, m] = "minSelectedChoices" in s ? [(y = s.minSelectedChoices) != null ? y : 1, s.maxSelectedChoices] : [1, null];
  if (t) {
    let w = a.map((x) => ({ factors: { [Oe(r, x)]: 1 }, atMost: e.n })), b = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, f) }, k = m === null ? [] : [{ factors: c(0), atMost: e.n * m - d(0) }];
    return { sums: [], limits: [...w, b, ...k] };
  }
  let h = (w, b) => ({ factors: c(w), equals: Math.round(b) - d(w) }), p = [h(0, e.n)], { summary: g } = e;
  return g !== void 0 && !A(g) && g.mean !== null && (p.push(h(1, g.mean * e.n)), g.sd !== null && !A(g.sd) && p.push(h(2, g.sd * g.sd * (e.n - 1) + g.mean * g.mean * e.n))), { sums: p, limits: [] };
}

// src/core/analysis/disclosure/audit-conditions.ts
var Wn = " ";
function Xs(e, n, t) {
  var o;
  let r = Fr(n), s = [];
  for (let { choices: i, name: a, question: l, row: u } of t) {
    let c = e.questions[a];
    if (c === void 0 || A(c))
      continue;
    let d = u === null || u.visibleIf === null ? [] : [u.visibleIf], f = [...(o = r.get(l.name)) != null ? o : [], ...d], { n: m, notAsked: h, notInStatistics: p, unusable: g } = c;
    if (f.length > 0) {
      let y = A(h) ? [p, g].reduce(
        (b, k) => A(k) ? b : b + k,
        m
      ) : e.counted - h, w = [h, p, g].map((b) => A(b) ? "" : "+");
      s.push({ key: a, name: `${a} ${w.join("/")}`, conditions: eo(f), asked: y });
    }
    (i != null ? i : []).forEach(({ value: y, visibleIf: w }) => {
      let b = c.choices[y], k = b === void 0 ? 0 : A(b) ? 1 : b.count;
      if (w !== null && k > 0) {
        let x = `${Oe(a, y)}${A(b) ? " withheld" : ""}`;
        s.push({ key: a, name: x, conditions: eo([...f, w]), asked: k });
      }
    });
  }
  return s;
}
function Zs(e, n, t, r) {
  return r.reduce((s, { asked: o, conditions: i }) => i.reduce((a, l) => {
    let [u, ...c] = ke(l), d = t.find((f) => f.name === u);
    return d === void 0 || c.length > 0 || d.kind !== "codes" ? a : a.concat(xw(l, d, e, o, n.notInStatistics));
  }, s), []);
}
function Fr(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.visibleIf === null ? s.slice() : [...s, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, o)) : n.set(r.name, o);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (s) => t(s, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function eo(e) {
  return e.reduce((n, t) => n.concat(kw(t)), []);
}
function kw({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function xw(e, { isMultiple: n, name: t, question: r }, s, o, i) {
  let a = s.questions[t], l = s.versions.some(({ changed: R }) => R.includes(r.name));
  if (a === void 0 || A(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (R) => ln(e, () => R, () => r.type === "ranking"), f = [A(a.unusable) ? 0 : a.unusable, ...i.some((R) => c(n ? [R] : R)) ? [a.notInStatistics] : []], m = f.some(A) ? a.missing : f.reduce((R, T) => A(T) ? R : R + T, 0), h = (R, T) => R.reduce(
    (v, O) => M(P({}, v), { [Oe(t, O)]: T }),
    {}
  ), p = s.counted - o;
  if (!n) {
    let R = u.filter(c), T = u.filter((O) => !c(O)), v = !c(null) && !c(Wn);
    return [
      ...T.length === 0 ? [] : [{ factors: h(T, 1), atMost: p }],
      ...v && R.length > 0 ? [{ factors: h(R, -1), atMost: m - o }] : []
    ];
  }
  let g = (R) => u.filter((T) => !R.includes(T)), y = c(u) && !c([]) && !c([Wn]), w = !c(u) && c([]), b = u.filter((R) => c([R])), k = u.filter((R) => y && !c(g([R])) && b.every((T) => T === R)), x = y && b.length > 0 && !c(g(b)), S = u.filter((R) => w && !c([R]) && c(g([R])));
  return [
    ...k.map((R) => ({ factors: h([R], -1), atMost: m - o })),
    ...x ? [{ factors: h(b, -1), atMost: m - o }] : [],
    ...S.map((R) => ({ factors: h([R], 1), atMost: p }))
  ];
}

// src/core/analysis/disclosure/audit-nested-groups.ts
var Sw = ["highNeedCount", "canTeach", "wantToLearn"];
function nc(e, n, t) {
  let { minAnswers: r, minCell: s } = n, o = [];
  for (let { codes: i, inner: a, outer: l } of rc(e, n))
    for (let u of Object.keys(e.skills)) {
      let c = i.map((m) => qi(l, m, u)).filter(ec), d = Object.keys(a.groups).map((m) => qi(a, m, u)).filter(ec);
      if (c.length < i.length || d.length === 0)
        continue;
      let f = Ae(Rw, c.map((m) => Pw(Zu(m))));
      for (let m of a.isPartition ? [d] : d.map((h) => [h])) {
        let h = Ae(f, m.map(Zu)), p = h.n > 0 && h.n < Math.max(r, s) ? { least: h.n, most: h.n } : ["importance", "ability"].reduce((y, w) => y.concat(
          Nr(t[w], h.n, h.sums[w], () => 1 / 0)
        ), []).find(
          (y) => se(y, s) || y !== null && y.most === 0
        );
        if (p !== void 0) {
          let y = `${i.join()} without its groups`;
          o.push({ part: "breakdowns", key: de(a), skill: u, figure: y, interval: p });
        }
        let g = [
          ...c.map(({ highNeedCount: y }) => y),
          ...m.map(({ highNeedCount: y }) => A(y) ? y : -y)
        ].reduce((y, w) => A(w) ? NaN : y + w, 0);
        (h.n > 0 && g > 0 && (g < s || h.n - g < s) || h.n > g && h.n - g < s) && o.push({
          part: "breakdowns",
          key: de(a),
          skill: u,
          only: "need",
          figure: `${i.join()} without its groups: high need`,
          interval: { least: g, most: g }
        });
      }
    }
  return o;
}
function tc(e, n) {
  let t = [];
  for (let { codes: r, inner: s, outer: o } of rc(e, n)) {
    let i = de(s);
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      for (let u of l === void 0 || A(l) ? [] : Sw) {
        let c = (y, w) => {
          let b = qi(y, w, a), k = A(b) ? null : b[u];
          return typeof k == "number" ? k : null;
        }, d = [], f = (y, w) => {
          let b = { factors: {}, known: 0 };
          return w.forEach((k) => {
            let x = c(y, k);
            if (x === null) {
              let S = `${y === s ? "inner" : "outer"} ${k}`;
              b.factors[S] = 1, d.includes(S) || d.push(S);
            } else
              b.known += x;
          }), b;
        }, m = l === void 0 || A(l) ? null : l[u], h = Object.keys(s.groups), p = [], g = [];
        for (let y of s.isPartition ? [h] : h.map((w) => [w])) {
          let [w, b] = [f(o, r), f(s, y)], k = `rest ${y.join()}`, x = M(P({}, w.factors), { [k]: -1 });
          Object.keys(b.factors).forEach((S) => {
            x[S] = -1;
          }), p.push({ factors: x, equals: b.known - w.known }), g.push(k);
        }
        if (o.isPartition && typeof m == "number") {
          let y = f(o, Object.keys(o.groups));
          p.push({ factors: M(P({}, y.factors), { "no group": 1 }), equals: m - y.known });
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
var Rw = { n: 0, sums: { importance: 0, ability: 0 } };
function Pw({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function Zu({ ability: e, importance: n, n: t }) {
  return an(t, n, e);
}
function ec(e) {
  return !A(e);
}
function qi({ groups: e }, n, t) {
  var s;
  let r = e[n];
  return r === void 0 ? { withheld: "small-counts" } : A(r) ? r : (s = r.skills[t]) != null ? s : { withheld: "small-counts" };
}
function rc({ breakdowns: e }, n) {
  let t = e.filter(({ question: a, withheld: l }) => a !== null && l === void 0), r = [];
  if (t.length < 2)
    return r;
  let s = Fr(n), o = Z(n), i = (a, l, u) => {
    var f, m;
    let c = o.find(({ name: h }) => h === l), d = ((f = c == null ? void 0 : c.choices) != null ? f : []).map(({ value: h }) => h).filter((h) => !n.notInStatistics.includes(h));
    return eo((m = s.get(a)) != null ? m : []).reduce((h, p) => {
      let [g, ...y] = ke(p), w = g === void 0 || y.length > 0 || u.includes(g) ? null : g === l ? vw(p, d, (c == null ? void 0 : c.isMultiple) === !0) : sc(p) ? null : i(g, l, [...u, a]);
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
function sc(e) {
  return ln(e, () => null) || ln(e, () => []);
}
function vw(e, n, t) {
  let r = (o) => ln(e, () => t ? [o] : o), s = n.filter(r);
  return sc(e) || r(Wn) ? null : (
    // Several together may be needed: each of them is.
    s.length === 0 ? n.filter((o) => !ln(e, () => n.filter((i) => i !== o))).slice(0, 1) : s
  );
}

// src/core/analysis/disclosure/audit-skills.ts
function oc(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((w, b) => t.ability.forEach((k, x) => {
    r.set(`${b}/${x}`, [w, k]);
  }));
  let s = Array.from(r.keys()), o = (w) => {
    let b = {};
    return r.forEach(([k, x], S) => {
      b[S] = w(k, x);
    }), b;
  }, [i, a] = [De(t.importance), je(t.ability)], l = o((w, b) => Number(i.includes(w) && a.includes(b))), { n: u, importance: c, ability: d, rds: f, highNeedCount: m, discrepancies: h } = n, p = (w, b) => Math.round((w != null ? w : 0) * b), g = [
    { factors: o(() => 1), equals: u },
    { factors: o((w) => w), equals: p(c.mean, u) },
    { factors: o((w, b) => b), equals: p(d.mean, u) },
    { factors: o((w, b) => Math.sign(b - w)), equals: p(f, u / 100) }
  ], y = /* @__PURE__ */ new Map();
  return t.importance.forEach((w, b) => {
    y.set(`importance ${b}`, o((k) => +(k === w)));
  }), t.ability.forEach((w, b) => {
    y.set(`ability ${b}`, o((k, x) => +(x === w)));
  }), A(m) ? y.set("highNeed", l) : g.push({ factors: l, equals: m }), A(h) && (y.set("negative", o((w, b) => +(b < w))), y.set("tied", o((w, b) => +(b === w))), y.set("positive", o((w, b) => +(b > w)))), {
    hidden: { counts: s, least: 0, sums: g },
    figures: new Map(Array.from(y, ([w, b]) => [w, { part: "skills", key: e, factors: b }]))
  };
}

// src/core/analysis/disclosure/sums-of-groups.ts
function uc(e, n, t, r) {
  var d;
  let s = e.map(Aw), [o, i] = s.reduce(([f, m], h) => [f + h[0], m + h[1]], [0, 0]), a = e.map((f, m) => m).filter((f) => {
    let [m, h] = s[f], p = e[f].filter(({ sum: g }) => g >= m && g <= h && n - g >= o - m && n - g <= i - h);
    return ac(p).some((g) => !g.has(0) && g.size < t);
  });
  if (a.length === 0)
    return null;
  let l = e.map((f) => Array.from(new Set(f.map(({ sum: m }) => m)))), u = [ic], c = [ic];
  for (let f = 0; f < e.length - 1; f++)
    u.push(lc(u[f], l[f], r)), c.push(lc(c[f], l[e.length - 1 - f], r));
  return (d = a.find((f) => {
    if (r.steps < 0)
      return !0;
    let [m, h] = [u[f], c[e.length - 1 - f]], p = new Set(l[f].filter((g) => Ew(m, h, n - g, r)));
    return ac(e[f].filter(({ sum: g }) => p.has(g))).some((g) => Tw(g, t));
  })) != null ? d : null;
}
var ic = { from: 0, has: new Uint8Array([1]) };
function Tw(e, n) {
  return e.size > 0 && e.size < n && !e.has(0) && Math.min(...Array.from(e)) < n;
}
function ac(e) {
  let [n] = e;
  return n === void 0 ? [/* @__PURE__ */ new Set()] : n.numbers.map((t, r) => new Set(e.map(({ numbers: s }) => s[r])));
}
function Aw(e) {
  var s, o;
  let n = Array.from(new Set(e.map(({ sum: i }) => i))).sort((i, a) => i - a), t = [(s = n[0]) != null ? s : 0, (o = n[0]) != null ? o : 0], r = t[0];
  return n.forEach((i, a) => {
    r = a > 0 && i === n[a - 1] + 1 ? r : i, t = i - r > t[1] - t[0] ? [r, i] : t;
  }), t;
}
function lc({ from: e, has: n }, t, r) {
  if (r.steps -= n.length * t.length, t.length === 0 || r.steps < 0)
    return { from: e, has: new Uint8Array(0) };
  let [s, o] = [Math.min(...t), Math.max(...t)], i = new Uint8Array(n.length + o - s);
  return n.forEach((a, l) => {
    a === 1 && t.forEach((u) => {
      i[l + u - s] = 1;
    });
  }), { from: e + s, has: i };
}
function Ew(e, n, t, r) {
  return r.steps -= e.has.length, e.has.some((s, o) => s === 1 && n.has[t - e.from - o - n.from] === 1);
}

// src/core/analysis/disclosure/audit-sums-of-groups.ts
var Mw = 2e4;
function cc(e, n, t) {
  let r = [], s = { steps: 1e8 }, o = $w();
  for (let i of e.breakdowns.filter(({ withheld: a }) => a === void 0))
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      if (l === void 0 || A(l))
        continue;
      let u = Cw(i, a, l);
      (u.length === 0 ? [] : Nw(l, n, o)).some(({ total: f, waysOf: m }) => u.some(
        (h) => uc(h.map(m), f, t, s) !== null
      )) && r.push({
        part: "breakdowns",
        key: de(i),
        skill: a,
        interval: null,
        figure: "groups beside all answers"
      });
    }
  return r;
}
function Cw({ groups: e, isPartition: n }, t, r) {
  let s = an(r.n, r.importance.mean, r.ability.mean), o = Object.keys(e).reduce((a, l) => {
    let u = e[l], c = u === void 0 || A(u) ? void 0 : u.skills[t];
    return c === void 0 || A(c) || c.n === 0 ? a : [...a, {
      ratings: an(c.n, c.importance, c.ability),
      highNeed: A(c.highNeedCount) ? null : c.highNeedCount
    }];
  }, []), i = (a) => {
    let l = Ae(s, a.map((u) => u.ratings));
    return l.n === 0 ? a.slice() : [...a, { ratings: l, highNeed: null }];
  };
  return o.length === 0 ? [] : n ? [i(o)] : o.map((a) => i([a]));
}
function Nw(e, n, t) {
  var a;
  let r = [];
  ["importance", "ability"].forEach((l) => {
    let { counts: u } = e[l];
    if (!A(u)) {
      let c = Array.from(n[l]).filter(([d]) => {
        var f;
        return ((f = u[d]) != null ? f : 0) > 0;
      });
      c.forEach(([d, f]) => r.push({
        total: u[d],
        waysOf: ({ ratings: m }) => Iw(
          m.n,
          m.sums[l],
          f,
          u[d],
          t(c.filter(([h]) => h !== d).map(([, h]) => h), m.n)
        )
      }));
    }
  });
  let s = Lw(n), { discrepancies: o, highNeedCount: i } = e;
  if (s !== null) {
    let l = A(o) ? () => !0 : (c, d, f) => c <= o.negative && d <= o.positive && f <= o.tied, u = (c, d) => {
      r.push({ total: c, waysOf: ({ ratings: f }) => Fw(f, s, l, d) });
    };
    u(Math.round(((a = e.rds) != null ? a : 0) * e.n / 100), (c, d) => d - c), A(o) || (u(o.negative, (c) => c), u(o.positive, (c, d) => d), u(o.tied, (c, d, f) => f));
  }
  return A(i) || r.push({ total: i, waysOf: (l) => Dw(l, n) }), r;
}
function $w() {
  let e = /* @__PURE__ */ new Map();
  return (n, t) => {
    var l;
    if (n.length === 0)
      return (u, c) => u === 0 && c === 0;
    let r = Math.min(...n), s = n.map((u) => u - r), o = Math.max(...s);
    if (o * t > Mw)
      return null;
    let i = n.join(), a = (l = e.get(i)) != null ? l : [new Uint8Array([1])];
    return e.set(i, a), (u, c) => {
      var d;
      for (; a.length <= u; ) {
        let f = a[a.length - 1], m = new Uint8Array(f.length + o);
        f.forEach((h, p) => s.forEach((g) => {
          m[p + g] = m[p + g] || h;
        })), a.push(m);
      }
      return ((d = a[u]) == null ? void 0 : d[c - u * r]) === 1;
    };
  };
}
function Iw(e, n, t, r, s) {
  let o = [];
  for (let i = 0; i <= Math.min(e, r); i++)
    (s === null || s(e - i, n - i * t)) && o.push({ sum: i, numbers: [i] });
  return o;
}
function Lw({ ability: e, importance: n }) {
  var o;
  let t = Array.from(n.values()), r = (o = t[0]) != null ? o : 0, s = t.length === e.size && Array.from(e.values()).every(
    (i, a) => i === t[a] && i === r + a
  );
  return t.length > 1 && s ? [r, r + t.length - 1] : null;
}
function Fw({ n: e, sums: n }, [t, r], s, o) {
  let i = [], a = r - t, l = n.ability - n.importance;
  for (let u = 0; u <= e; u++)
    for (let c = 0; c <= e - u; c++) {
      let d = Math.max(u, c - l), f = Math.min(a * u, a * c - l);
      d <= f && s(u, c, e - u - c) && n.importance >= e * t + d && n.importance <= e * r - d - l && i.push({ sum: o(u, c, e - u - c), numbers: [u, e - u - c, c] });
    }
  return i;
}
function Dw({ highNeed: e, ratings: { n, sums: t } }, r) {
  var i;
  if (e !== null)
    return [{ sum: e, numbers: [] }];
  let { least: s, most: o } = (i = ut(P({ n }, t), r)) != null ? i : { least: 0, most: n };
  return Array.from({ length: Math.max(0, o - s + 1) }, (a, l) => ({ sum: s + l, numbers: [s + l] }));
}

// src/core/analysis/disclosure/audit.ts
function dc(e, n, t = /* @__PURE__ */ new Map()) {
  if (n.minCell <= 1)
    return [];
  let r = [
    ...Xu(e, n),
    ...Du(e, n),
    ...tc(e, n),
    ..._w(e)
  ], s = ee(n);
  if (s !== null)
    for (let o of Object.keys(e.skills)) {
      let i = e.skills[o];
      i !== void 0 && !A(i) && A(i.importance.counts) && r.push(oc(o, i, s));
    }
  return [
    ...r.reduce((o, i) => o.concat(jw(i, n.minCell)), []),
    ...s === null ? [] : _u(e, s, n.minCell),
    ...s === null ? [] : Uu(e, s, n.minCell, t),
    ...s === null ? [] : cc(e, s, n.minCell),
    ...s === null ? [] : nc(e, n, s),
    ...Bw(e, n)
  ];
}
function jw({ figures: e, hidden: n, unsettled: t = [] }, r) {
  let s = Array.from(e), o = ie(n, s.map(([, { factors: c }]) => c), !1), i = (c) => {
    var f;
    let d = (f = o[c]) != null ? f : null;
    return d !== null && d.least < r && d.most - d.least + 1 < Ww * r;
  }, a = s.map((c, d) => d).filter(i), l = ie(n, a.map((c) => {
    var d, f;
    return (f = (d = s[c]) == null ? void 0 : d[1].factors) != null ? f : {};
  })), u = new Map(l.map((c, d) => [a[d], c]));
  return s.reduce((c, [d, { part: f, key: m, skill: h }], p) => {
    var y;
    let g = (y = u.has(p) ? u.get(p) : o[p]) != null ? y : null;
    return se(g, r) ? [...c, P({ part: f, key: m, figure: d, interval: g }, h === void 0 ? {} : { skill: h })] : c;
  }, t.map((c) => M(P({}, c), { interval: null })));
}
var Ww = 2;
function se(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function _w({ counted: e, versions: n }) {
  let t = n.filter((o) => A(o.counted)).map(({ revision: o }) => String(o)), r = n.reduce((o, i) => A(i.counted) ? o : o + i.counted, 0), s = {};
  return t.forEach((o) => {
    s[o] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: s, equals: e - r }] },
    figures: new Map(t.map((o) => [o, { part: "versions", key: "", factors: { [o]: 1 } }]))
  }];
}
function Bw(e, n) {
  let t = [];
  for (let { name: r, kind: s, isMultiple: o } of Z(n)) {
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

// src/core/analysis/disclosure/pair-factors.ts
function zt(e) {
  let n = [];
  e.importance.forEach((i, a) => e.ability.forEach((l, u) => {
    n.push({ name: `${a}/${u}`, codes: [a, u], importance: i, ability: l });
  }));
  let [t, r] = [De(e.importance), je(e.ability)], s = {
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

// src/core/analysis/disclosure/interval-gaps.ts
function no(e) {
  return {
    least: Math.min(...e.map(({ least: n }) => n)),
    most: Math.max(...e.map(({ most: n }) => n))
  };
}
function to(e) {
  var o;
  let [n, ...t] = e.slice().sort((i, a) => i.least - a.least), r = 0, s = (o = n == null ? void 0 : n.most) != null ? o : 0;
  return t.forEach((i) => {
    r += Math.max(0, i.least - s - 1), s = Math.max(s, i.most);
  }), r;
}

// src/core/analysis/disclosure/audit-alike-ratings.ts
function mc(e, n, t, r) {
  let s = [];
  return e.forEach(({ alike: o = {}, come: i = 1 / 0, gone: a }) => Object.keys(o).forEach((l) => {
    var d;
    let u = (d = n.skills[l]) != null ? d : null, c = u === null ? null : Gw(o[l], { come: i, gone: a }, u, t, r);
    c !== null && s.push(M(P({ part: "skills", key: l }, c), { only: "steps" }));
  })), s;
}
function Gw(e, { come: n, gone: t }, r, s, o) {
  let { counts: i, factorsOf: a, names: l } = zt(s), u = l.filter((k) => k.includes(" ")), c = new Map([...l, ...Object.keys(r)].map((k) => [k, a(k)])), d = (k, x) => {
    let S = G();
    return i.forEach((R) => x.forEach((T) => {
      S[`${T} ${R}`] = k(R);
    })), S;
  }, f = (k) => (x) => {
    var S, R;
    return (R = (S = c.get(k)) == null ? void 0 : S[x]) != null ? R : 0;
  }, m = () => 1, { n: h = 0 } = r, p = Math.max(0, e.least - t, h - n), g = Math.min(e.most, h), y = p <= 0 || p > g ? [] : u.map((k) => ({ step: k, hidden: {
    counts: [
      ...i.filter((x) => f(k)(x) !== 0).map((x) => `then ${x}`),
      ...i.map((x) => `since ${x}`)
    ],
    least: 0,
    sums: Object.keys(r).map((x) => ({ factors: d(f(x), ["then", "since"]), equals: r[x] })),
    limits: [
      { factors: d(m, ["then"]), atMost: g },
      { factors: d(() => -1, ["then"]), atMost: -p }
    ]
  } })).filter(({ hidden: k }) => at(k, {}, "minimize", !1) !== null);
  if (y.length === 0)
    return null;
  let w = (k, x) => {
    var S;
    return (S = ie(k, [x], !1)[0]) != null ? S : null;
  }, b = u.find((k) => y.every((x) => {
    var S;
    return x.step === k || ((S = w(x.hidden, d((R) => 1 - f(k)(R), ["then"]))) == null ? void 0 : S.most) === 0;
  }));
  if (b !== void 0)
    return { figure: `${b} of all before`, interval: null };
  for (let k of l) {
    let x = y.map(({ hidden: R }) => {
      var T;
      return (T = w(R, d(f(k), ["since"]))) != null ? T : qw;
    }), S = no(x);
    if (se(M(P({}, S), { most: S.most - to(x) - t }), o))
      return { figure: `${k} since all were alike`, interval: S };
  }
  return null;
}
var qw = { least: 0, most: 1 / 0 };

// src/core/analysis/disclosure/audit-mixed-changes.ts
function Vi(e, n, t, r, s, o) {
  let i = Math.min(r.come, r.gone + t), a = i - t;
  if (!Number.isFinite(i) || i < 0 || a < 0)
    return null;
  let l = (m, h, p) => {
    let g = {};
    return e.forEach((y) => {
      var b;
      let w = (b = m[y]) != null ? b : 0;
      w !== 0 && (g[`${h} ${y}`] = p * w);
    }), g;
  }, u = {};
  e.forEach((m) => {
    u[m] = 1;
  });
  let c = {
    counts: [...e.map((m) => `+ ${m}`), ...e.map((m) => `- ${m}`)],
    least: 0,
    sums: [...n, { factors: u, equals: t }].map(({ equals: m, factors: h }) => ({ factors: P(P({}, l(h, "+", 1)), l(h, "-", -1)), equals: m })),
    limits: [{ factors: l(u, "+", 1), atMost: i }]
  }, d = [
    ...s.map((m, h) => ({ figure: h, factors: l(m, "+", 1), all: i })),
    ...s.map((m, h) => ({ figure: h, factors: l(m, "-", 1), all: a }))
  ], f = /* @__PURE__ */ new Set();
  for (let m = 0; m < d.length; m++) {
    let { all: h, factors: p, figure: g } = d[m];
    if (f.has(m) || h === 0)
      continue;
    let y = at(c, p, "minimize", !1);
    if (y === null)
      return null;
    d.forEach((b, k) => {
      c.counts.every((x, S) => b.factors[x] === void 0 || y[S] === 0) && f.add(k);
    });
    let [w = null] = f.has(m) ? [] : ie(c, [p], !1);
    if (w !== null && w.least > 0 && (w.least >= h || se(M(P({}, w), { most: w.most - r.gone }), o)))
      return { figure: g, interval: w };
  }
  return null;
}

// src/core/analysis/disclosure/suppress-needs.ts
function _n({ need: e, ratings: n }, t, r) {
  let s = (o) => o > 0 && o < r;
  return r <= 1 || n.n === 0 || !s(e) && !s(n.n - e) && e !== n.n && Gu(n, e, t, r);
}
function fc(e, n, t) {
  let r = t <= 1 || e.n === 0 ? null : ut(e, n);
  return r === null || !se(r, t) && !se({ least: e.n - r.most, most: e.n - r.least }, t);
}
function pc(e, n, t, r) {
  let s = Array.from(e.keys()), o = (c) => e.get(c), i = new Set(s.filter((c) => !_n(o(c), t, r))), a = _n(n, t, r);
  if (i.size === 0 && a)
    return i;
  let l = s.filter((c) => !i.has(c) && o(c).need > 0).sort((c, d) => o(c).need - o(d).need || (c < d ? -1 : 1)), u = () => [...Array.from(i, o), ...n.ratings.n === 0 ? [] : [n]];
  for (; !Vw(u(), i.size, t, r); ) {
    let c = l.shift();
    if (c === void 0)
      return new Set(s);
    i.add(c);
  }
  return i;
}
function Vw(e, n, t, r) {
  let s = e.map(({ ratings: l }, u) => {
    var d;
    let c = (d = ut(l, t)) != null ? d : { least: 0, most: l.n };
    return { least: Math.max(c.least, u < n ? 1 : 0), most: c.most };
  }), o = e.reduce((l, { need: u }) => l + u, 0), [i, a] = ["least", "most"].map(
    (l) => s.reduce((u, c) => u + c[l], 0)
  );
  return s.every((l, u) => {
    let { n: c } = e[u].ratings, d = {
      least: Math.max(l.least, o - (a - l.most)),
      most: Math.min(l.most, o - (i - l.least))
    }, f = d.least === d.most, m = { least: c - d.most, most: c - d.least };
    return !se(d, r) && !se(m, r) && !(f && !_n(e[u], t, r));
  });
}

// src/core/analysis/disclosure/publish-remainders.ts
var gc = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function hc(e, { minCell: n }) {
  let t = G();
  Object.keys(e.unknown).forEach((s) => {
    var i;
    let o = (i = e.unknown[s]) != null ? i : 0;
    o >= n && (t[s] = o);
  });
  let r = e.notAsked > 0 || Ui(dt(e), gc.map((s) => e[s]), n);
  return M(P({}, r ? Dr(e) : {}), { unknown: t });
}
function Dr(e) {
  return {
    missing: dt(e),
    notAsked: H,
    notInStatistics: H,
    unusable: H,
    changedVersion: H
  };
}
function dt(e) {
  return gc.reduce((n, t) => {
    let r = e[t];
    return n + (A(r) ? 0 : r);
  }, e.missing);
}
function Ui(e, n, t) {
  return e !== 0 && Math.abs(e) < t || n.some((r) => jr(r, t));
}
function jr(e, n) {
  return e !== 0 && Math.abs(e) <= 2 * n - 2;
}

// src/core/analysis/disclosure/rating-state.ts
function mt({ breakdowns: e, skills: n }, t, r) {
  return P({
    skills: Hi(n, (s) => A(s) ? null : Hw(s)),
    breakdowns: e.map(({ by: s, groups: o, isPartition: i, question: a, withheld: l }) => ({
      by: s,
      question: a,
      isPartition: i,
      groups: l !== void 0 ? null : Hi(o, Uw)
    })),
    gone: t
  }, r === void 0 ? {} : { come: r });
}
function Uw(e) {
  return A(e) ? null : {
    counted: e.counted,
    skills: Hi(e.skills, (n) => A(n) ? null : Qw(n))
  };
}
function Hi(e, n) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function Hw(e) {
  var u, c;
  let { ability: n, discrepancies: t, highNeedCount: r, importance: s, n: o, rds: i } = e, a = G(), l = (d, f) => {
    typeof f == "number" && (a[d] = f);
  };
  return l("n", o), l("importance", Math.round(((u = s.mean) != null ? u : 0) * o)), l("ability", Math.round(((c = n.mean) != null ? c : 0) * o)), l("rds", A(i) ? i : Math.round((i != null ? i : 0) * o / 100)), l("highNeed", r), A(t) || ["negative", "tied", "positive"].forEach((d) => l(d, t[d])), ["importance", "ability"].forEach((d) => {
    let { counts: f } = e[d];
    A(f) || Object.keys(f).forEach((m) => l(`${d} ${m}`, f[m]));
  }), a;
}
function Qw({ ability: e, canTeach: n, highNeedCount: t, importance: r, n: s, wantToLearn: o }) {
  return [s, Math.round((r != null ? r : 0) * s), Math.round((e != null ? e : 0) * s), t, n, o].map((i) => typeof i == "number" ? String(i) : "-").join(" ");
}
function yc(e) {
  let n = e.split(" ").map((l) => l === "-" ? null : Number(l)), [t = 0, r = 0, s = 0, o = null, i = null, a = null] = n;
  return { n: t != null ? t : 0, sums: { importance: r != null ? r : 0, ability: s != null ? s : 0 }, highNeed: o, canTeach: i, wantToLearn: a };
}

// src/core/analysis/disclosure/compare-releases.ts
function Qi(e, n, t, r) {
  var l, u, c;
  let s = [], o = ee(t);
  if (t.minCell <= 1 || o === null)
    return s;
  if (e.gone > 0 && e.come === 0)
    return Qi(M(P({}, n), { gone: 0 }), e, t, r);
  let i = e.gone === 0 ? null : { come: (l = e.come) != null ? l : 1 / 0, gone: e.gone }, a = Yw(o, t, i, r);
  for (let d of Object.keys(n.skills)) {
    let [f, m] = [(u = e.skills[d]) != null ? u : null, (c = n.skills[d]) != null ? c : null];
    f !== null && m !== null && s.push(...Jw(d, f, m, o, t, i, r));
  }
  for (let d of n.breakdowns) {
    let f = e.breakdowns.find((m) => de(m) === de(d));
    f !== void 0 && s.push(...Xw(f, d, e, n, o, t, i === null, a));
  }
  return s;
}
function wc(e, n, t) {
  return Object.keys(n).reduce((r, s) => {
    let [o, i] = [e[s], n[s]];
    return t <= 1 || o === void 0 || i === void 0 || A(o) || A(i) ? r : r.concat(Kw(s, o, i, t));
  }, []);
}
function ro(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function ft(e) {
  return { least: e, most: e };
}
function so(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var zw = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Kw(e, n, t, r) {
  let s = dt(t) - dt(n), [o, i] = [n.unknown, t.unknown], a = zw.map((f) => [f, so(n[f], t[f])]), l = A(o) || A(i) ? [] : Object.keys(i).map((f) => [`unknown ${f}`, so(o[f], i[f])]), u = a.every(([, f]) => f !== null), c = l.filter(([, f]) => jr(f != null ? f : 0, r));
  return (u && Ui(s, a.map(([, f]) => f != null ? f : 0), r) ? [...a, ...l] : c).filter(([, f]) => f !== null).map(([f, m]) => ({ part: "questions", key: e, figure: f, interval: ft(m != null ? m : 0), only: "remainders" }));
}
function Jw(e, n, t, r, s, o, i) {
  var k, x;
  let a = new Map(Object.keys(t).filter((S) => n[S] !== void 0).map((S) => [S, t[S] - n[S]])), l = (k = a.get("n")) != null ? k : 0;
  if (Array.from(a.values()).every((S) => S === 0))
    return [];
  let u = { part: "skills", key: e };
  if (l !== 0 && Math.abs(l) < Math.max(s.minAnswers, s.minCell))
    return [M(P({}, u), { figure: "n", interval: ft(l) })];
  let c = a.get("highNeed"), d = c !== void 0 && l > 0 && (c === l || ro(l - c, s.minCell)), f = Array.from(a).filter(([S, R]) => !["n", "importance", "ability", "rds"].includes(S) && (ro(R, s.minCell) || l !== 0 && R === l && S.includes(" ") || S === "highNeed" && d));
  if (f.length > 0)
    return f.map(([S, R]) => M(P({}, u), { figure: S, interval: ft(R), only: "steps" }));
  let { counts: m, factorsOf: h, names: p } = zt(r);
  if (o !== null) {
    let S = Array.from(a, ([T, v]) => ({ factors: h(T), equals: v })), R = Vi(m, S, l, o, p.map(h), s.minCell);
    return R === null ? [] : [M(P({}, u), { figure: `${(x = p[R.figure]) != null ? x : ""} of both`, interval: R.interval, only: "steps" })];
  }
  let g = Object.keys(t).filter((S) => t[S] === 0 && p.includes(S)).map(h), y = m.filter((S) => g.every((R) => {
    var T;
    return ((T = R[S]) != null ? T : 0) === 0;
  })), w = (S, R) => {
    var F, E;
    let T = { counts: y, least: 0, sums: Array.from(S, ([L, N]) => ({ factors: h(L), equals: N })) }, v = p.filter((L) => !S.has(L)), O = ie(T, v.map(h), !1), I = v.findIndex((L, N) => {
      var D;
      return L.includes(" ") && ((D = O[N]) == null ? void 0 : D.least) === S.get("n");
    }), C = I >= 0 ? I : lt(T, v.map(h), s, i);
    return C < 0 ? [] : [M(P({}, u), { figure: `${(F = v[C]) != null ? F : ""}${R}`, interval: (E = O[C]) != null ? E : null, only: "steps" })];
  }, b = new Map(Object.keys(n).map((S) => [S, n[S]]));
  return [...w(a, ""), ...y.length < m.length && b.get("n") !== 0 ? w(b, " before") : []];
}
function Yw(e, n, t, r) {
  let s = /* @__PURE__ */ new Map();
  return (o, i, a) => {
    let l = [o, i, a].join(), u = s.get(l);
    if (u !== void 0)
      return u;
    let c = Array.from(e[o]), d = (p) => {
      let g = G();
      return c.forEach(([y, w]) => {
        g[y] = p(y, w);
      }), g;
    }, f = { counts: c.map(([p]) => p), least: 0, sums: [
      { factors: d(() => 1), equals: i },
      { factors: d((p, g) => g), equals: a }
    ] }, m = c.map(([p]) => d((g) => +(g === p))), h = t === null ? lt(f, m, n, r) < 0 : Vi(f.counts, f.sums, i, t, m, n.minCell) === null;
    return s.set(l, h), h;
  };
}
function Xw(e, n, t, r, s, o, i, a) {
  var f, m, h, p, g, y, w;
  let l = de(n), u = [], c = Object.keys((f = n.groups) != null ? f : {});
  for (let b of n.by === "community" ? [] : c) {
    let [k, x] = [(h = (m = e.groups) == null ? void 0 : m[b]) != null ? h : null, (g = (p = n.groups) == null ? void 0 : p[b]) != null ? g : null], S = k === null || x === null ? 0 : x.counted - k.counted;
    ro(S, o.minCell) && u.push({ part: "breakdowns", key: l, skill: null, figure: b, interval: ft(S) });
  }
  let d = ({ groups: b }, k, x) => {
    var R, T;
    let S = (T = (R = b == null ? void 0 : b[k]) == null ? void 0 : R.skills[x]) != null ? T : null;
    return S === null ? null : yc(S);
  };
  for (let b of Object.keys(r.skills)) {
    let k = (O, I) => {
      u.push({ part: "breakdowns", key: l, skill: b, figure: O, interval: I });
    }, x = [];
    for (let O of c) {
      let [I, C] = [d(e, O, b), d(n, O, b)];
      if (I === null || C === null)
        continue;
      let F = Ae(C, [I]);
      x.push([O, F]);
      let E = so(I.highNeed, C.highNeed);
      E !== null && (E !== 0 || F.n !== 0) && !(i && F.n > 0 && _n(
        { ratings: P({ n: F.n }, F.sums), need: E },
        s,
        o.minCell
      )) && u.push({ part: "breakdowns", key: l, skill: b, figure: `${O}: high need`, interval: ft(E), only: "need" }), ["canTeach", "wantToLearn"].forEach((L) => {
        let N = so(I[L], C[L]);
        N !== null && ro(N, o.minCell) && k(`${O}: ${L}`, ft(N));
      });
    }
    let [S, R] = [(y = t.skills[b]) != null ? y : null, (w = r.skills[b]) != null ? w : null], T = S === null || R === null ? null : Ae(bc(R), [bc(S)]), v = T === null || x.length === 0 ? [] : n.isPartition ? [["all others", Ae(T, x.map(([, O]) => O))]] : x.map(([O, I]) => [`all but ${O}`, Ae(T, [I])]);
    for (let [O, I] of [...x, ...v]) {
      let { n: C, sums: F } = I;
      if (!(C === 0 && F.importance === 0 && F.ability === 0))
        if (Math.abs(C) < Math.max(o.minAnswers, o.minCell))
          k(O, ft(C));
        else {
          let [E, L] = ["importance", "ability"].map(
            (D) => i ? Nr(s[D], C, F[D], () => 1 / 0) : []
          ), N = [...E != null ? E : [], ...L != null ? L : []].find((D) => se(D, o.minCell) || D !== null && D.most === 0);
          (N !== void 0 || !a("importance", C, F.importance) || !a("ability", C, F.ability)) && k(O, N != null ? N : null);
        }
    }
  }
  return u;
}
function bc({ ability: e = 0, importance: n = 0, n: t = 0 }) {
  return { n: t, sums: { importance: n, ability: e } };
}

// src/core/analysis/disclosure/audit-rating-trail.ts
var Zw = 4;
function Sc(e, n, t, r, s, o) {
  var a;
  let i = [];
  for (let l of Object.keys(n.skills)) {
    let u = [...e, n].reduce((h, { gone: p, skills: g }) => {
      var w;
      let y = (w = g[l]) != null ? w : null;
      return y === null ? h : [...h, { sums: y, gone: p }];
    }, []), d = ((a = n.skills[l]) != null ? a : null) !== null ? kc(u, t, r, s, o) : [], f = d.length === 0 ? [] : kc(u.slice(0, -1), t, r, s, o), m = d.find(({ figure: h, first: p, last: g }) => !f.some((y) => y.figure === h && y.first === p && y.last === g));
    if (m !== void 0) {
      let { figure: h, first: p, interval: g, last: y } = m, w = `from release ${p} to ${y}`;
      i.push({ part: "skills", key: l, figure: `${h}: ${w}`, interval: g, only: "steps" });
    }
  }
  return i;
}
function kc(e, n, t, r, s) {
  var f;
  let o = e.map(({ sums: m }) => Object.keys(m).join()), i = e.map(({ sums: { n: m = 0 } }, h) => {
    var p, g;
    return m - ((g = (p = e[h - 1]) == null ? void 0 : p.sums.n) != null ? g : 0);
  }), a = e.every(({ gone: m }) => {
    var h;
    return m === ((h = e[e.length - 1]) == null ? void 0 : h.gone);
  }), l = o.every((m) => m === o[0]), u = i.every((m) => m === 0 || m >= Zw * t);
  if (e.length < 2 || !e.every(({ gone: m }) => Number.isFinite(m)) || a && (l || u || i.some((m) => m < 0)))
    return [];
  let c = JSON.stringify(e), d = (f = s.get(c)) != null ? f : ek(e, a, n, t, r);
  return s.set(c, d), d;
}
function ek(e, n, t, r, s) {
  var O, I, C, F;
  let { counts: o, factorsOf: i, names: a } = zt(t), l = /* @__PURE__ */ new Map(), u = (E, L) => {
    var D, B;
    let N = (D = l.get(E)) != null ? D : i(E);
    return l.set(E, N), (B = N[L]) != null ? B : 0;
  }, c = (E) => E === 0 ? 0 : e[E - 1].gone - e[E].gone, d = (E, L) => n && e.slice(L).some(({ sums: N }) => Object.keys(N).some((D) => N[D] === 0 && a.includes(D) && u(D, E) !== 0)), f = e.map((E, L) => o.filter((N) => !d(N, L))), m = e.map((E, L) => c(L) > 0 ? o : []), h = (E, L, N, D) => {
    var B;
    return (B = (D === "come" ? f : m)[N]) == null ? void 0 : B.forEach((j) => {
      let U = u(L, j);
      U !== 0 && (E[`${D} ${N} ${j}`] = D === "come" ? U : -U);
    });
  }, p = (E, L, N, D) => {
    let B = {};
    for (let j = L; j <= N; j++)
      h(B, E, j, "come"), D && h(B, E, j, "gone");
    return B;
  }, g = e.reduce((E, L, N) => E.concat(Object.keys(L.sums).map((D) => ({ factors: p(D, 0, N, !0), equals: L.sums[D] }))), []), y = [];
  m.forEach((E, L) => {
    E.length > 0 && (y.push({ factors: T("n", L), atMost: c(L) }), E.forEach((N) => y.push({ factors: xc(v(N, L)), atMost: 0 })));
  });
  let w = {
    counts: e.reduce((E, L, N) => {
      var D, B;
      return E.concat(
        ((D = f[N]) != null ? D : []).map((j) => `come ${N} ${j}`),
        ((B = m[N]) != null ? B : []).map((j) => `gone ${N} ${j}`)
      );
    }, []),
    least: 0,
    sums: g,
    limits: y
  }, b = (E, L) => {
    var N;
    return L < 0 || ((N = e[L]) == null ? void 0 : N.sums[E]) !== void 0;
  }, k = ((I = (O = e[0]) == null ? void 0 : O.gone) != null ? I : 0) - ((F = (C = e[e.length - 1]) == null ? void 0 : C.gone) != null ? F : 0), x = [];
  for (let E = 0; E < e.length; E++) {
    for (let L = E; L < e.length; L++)
      for (let N of a)
        (n || E === 0) && b(N, E - 1) && b(N, L) || S(N, E, L, p(N, E, L, E === 0), p("n", E, L, E === 0));
    a.filter(() => {
      var L;
      return ((L = m[E]) != null ? L : []).length > 0;
    }).forEach((L) => S(`${L} of those who went`, E, E, T(L, E), T("n", E)));
  }
  return x;
  function S(E, L, N, D, B) {
    let [j = null] = ie(w, [D], !1);
    if (j === null || j.least <= 0)
      return;
    (j.least < r && (n ? lt(w, [D], { minCell: r }, s) >= 0 : se(M(P({}, j), { most: j.most - k }), r)) || !n && E.includes(" ") && R(D, B)) && x.push({ first: L, last: N, figure: E, interval: j });
  }
  function R(E, L) {
    var D;
    let N = P({}, L);
    return Object.keys(E).forEach((B) => {
      var j;
      N[B] = ((j = N[B]) != null ? j : 0) - E[B];
    }), ((D = ie(w, [N], !1)[0]) == null ? void 0 : D.most) === 0;
  }
  function T(E, L) {
    let N = {};
    return h(N, E, L, "gone"), xc(N);
  }
  function v(E, L) {
    var D, B;
    let N = {};
    for (let j = 0; j <= L; j++)
      j < L && ((D = f[j]) != null ? D : []).includes(E) && (N[`come ${j} ${E}`] = 1), ((B = m[j]) != null ? B : []).length > 0 && (N[`gone ${j} ${E}`] = -1);
    return N;
  }
}
function xc(e) {
  let n = {};
  return Object.keys(e).forEach((t) => {
    n[t] = -e[t];
  }), n;
}

// src/core/analysis/disclosure/is-spread.ts
function Rc(e, n, t) {
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
    let f = nk(l, s.n, s[i], u, n, t);
    return r.set(c, f), f;
  });
}
function nk(e, n, t, r, s, o) {
  let i = Array.from(e.values()), a = [Math.min(...i), Math.max(...i)];
  if (tk(i)) {
    let c = new Map(r), d = Array.from(e, ([f, m]) => {
      var h;
      return { value: m, most: Math.min(n, (h = c.get(f)) != null ? h : n) };
    });
    return a.every((f) => rk(f, d, n, t, s.minCell));
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
  return Hs(u, a.map((c) => l((d) => d === c ? 0 : 1)), s, o);
}
function tk(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function rk(e, n, t, r, s) {
  var f, m;
  let o = Math.abs(r - t * e), i = n.filter(({ value: h }) => h !== e).map(({ most: h, value: p }) => ({ by: Math.abs(p - e), most: h })).sort((h, p) => h.by - p.by), a = (m = (f = n.find(({ value: h }) => h === e)) == null ? void 0 : f.most) != null ? m : 0, l = Math.min(t, i.reduce((h, p) => h + p.most, 0)), u = (h, p) => {
    let [g, y] = [h, 0];
    for (let w = 0; w < i.length && g > 0; w++) {
      let b = i[p ? w : i.length - 1 - w], k = Math.min(g, b.most);
      y += k * b.by, g -= k;
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
function Wr(e, n) {
  var a, l, u, c, d;
  let t = [n.questions[e], (a = n.earlier) == null ? void 0 : a.questions[e]].filter((f) => f !== void 0 && !A(f)), [r] = t, s = t.find(({ places: f }) => f !== void 0 && Object.keys(f).some((m) => !A(f[m]))), o = t.find(({ summary: f }) => f !== void 0 && !A(f)), i = o == null ? void 0 : o.summary;
  return {
    question: r === void 0 ? null : t.slice(1).reduce(ik, r),
    places: { places: (l = s == null ? void 0 : s.places) != null ? l : null, n: (u = s == null ? void 0 : s.n) != null ? u : 0, choices: (c = s == null ? void 0 : s.choices) != null ? c : {} },
    summary: { summary: i === void 0 || A(i) ? null : i, n: (d = o == null ? void 0 : o.n) != null ? d : 0 }
  };
}
function sk({ changedVersion: e, missing: n, notAsked: t, notInStatistics: r, unusable: s }) {
  return { changedVersion: e, missing: n, notAsked: t, notInStatistics: r, unusable: s };
}
var ok = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function ik(e, n) {
  let t = G();
  Object.keys(e.choices).forEach((o) => {
    let [i, a] = [e.choices[o], n.choices[o]];
    t[o] = A(i) && a !== void 0 ? a : i;
  });
  let r = A(e.unknown) ? n.unknown : e.unknown, s = ok.some((o) => A(e[o]));
  return M(P(P({}, e), s ? sk(n) : {}), { choices: t, unknown: r });
}

// src/core/analysis/disclosure/rating-trail.ts
var ak = 4;
function oo({ change: e, published: n, thresholds: t }) {
  var o, i;
  let { earlier: r } = n;
  return ((o = n.ratingTrail) != null ? o : (
    // Data of a time when only this was kept.
    r === void 0 ? [] : [mt(r, 1 / 0)]
  )).map((a) => P(M(P({}, a), {
    gone: a.gone + e.removed
  }), a.come === void 0 ? {} : { come: a.come + e.added })).concat(P(P({}, mt(n, e.removed, e.added)), lk(n, { least: Math.max(1, t.minAnswers), most: (i = n.counted) != null ? i : 1 / 0 })));
}
function lk({ skills: e }, n) {
  let t = G();
  return Object.keys(e).filter((r) => Pc(e[r])).forEach((r) => {
    t[r] = n;
  }), Object.keys(t).length === 0 ? {} : { alike: t };
}
function Pc(e) {
  return A(e) && e.withheld === "unanimous";
}
function vc(e, n) {
  let t = mt(n, 0);
  return e.map((r) => ck(r, t, n)).filter(({ alike: r = {}, breakdowns: s, skills: o }) => s.length + Object.keys(o).length + Object.keys(r).length > 0);
}
function Tc(e, n) {
  let t = mt(n, 0), r = /* @__PURE__ */ new Map();
  return e.forEach((s) => Ac(s, t).forEach((o) => {
    var i;
    r.set(o, ((i = r.get(o)) != null ? i : 0) + 1);
  })), Array.from(r.keys()).filter(
    (s) => {
      var o;
      return r.get(s) >= ak && ((o = t.skills[s]) != null ? o : null) !== null;
    }
  );
}
function Ac(e, n) {
  let t = new Set(Object.keys(e.skills).filter((r) => {
    let [s, o] = [e.skills[r], n.skills[r]];
    return s !== null && o !== void 0 && Object.keys(s != null ? s : {}).some((i) => (o == null ? void 0 : o[i]) === void 0);
  }));
  return e.breakdowns.forEach((o) => {
    var i = o, { groups: r } = i, s = Sn(i, ["groups"]);
    let a = Ec(n, s);
    Object.keys(r != null ? r : {}).forEach((l) => {
      var c;
      let u = r == null ? void 0 : r[l];
      Object.keys((c = u == null ? void 0 : u.skills) != null ? c : {}).forEach((d) => {
        var h;
        let f = (h = u == null ? void 0 : u.skills[d]) != null ? h : null, m = (a == null ? void 0 : a.groups) === null ? null : a == null ? void 0 : a.groups[l];
        f !== null && m !== void 0 && (m === null || uk(f, m.skills[d])) && t.add(d);
      });
    });
  }), t;
}
function Ec({ breakdowns: e }, n) {
  return e.find((t) => de(t) === de(n));
}
function uk(e, n) {
  let t = n == null ? void 0 : n.split(" ");
  return n !== void 0 && e.split(" ").some((r, s) => {
    var o;
    return r !== "-" && ((o = t == null ? void 0 : t[s]) != null ? o : "-") === "-";
  });
}
function ck(s, t, r) {
  var o = s, { alike: e = {} } = o, n = Sn(o, ["alike"]);
  let i = Ac(n, t), a = (c) => {
    let d = G();
    return Object.keys(c).filter((f) => i.has(f)).forEach((f) => {
      d[f] = c[f];
    }), d;
  }, l = n.breakdowns.reduce((c, d) => {
    let y = d, { groups: f } = y, m = Sn(y, ["groups"]), h = Ec(t, m);
    if (f === null || h === void 0)
      return c;
    let p = G(), g = !1;
    return Object.keys(f).forEach((w) => {
      var x;
      let b = (x = f[w]) != null ? x : null, k = b === null ? {} : a(b.skills);
      g = g || b !== null && (h.groups === null || h.groups[w] === null) || Object.keys(k).some((S) => k[S] !== null), p[w] = b === null ? null : M(P({}, b), { skills: k });
    }), g ? [...c, M(P({}, m), { groups: p })] : c;
  }, []), u = G();
  return Object.keys(e).forEach((c) => {
    let d = t.skills[c];
    d !== void 0 && (d == null ? void 0 : d.negative) === void 0 && !Pc(r.skills[c]) && (u[c] = e[c]);
  }), P(M(P({}, n), {
    skills: a(n.skills),
    breakdowns: l
  }), Object.keys(u).length === 0 ? {} : { alike: u });
}

// src/core/analysis/disclosure/publish-skill.ts
function zi(e, n, t, r, s) {
  let o = Es(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: i, ability: a, discrepancies: { negative: l, tied: u, positive: c }, highNeedCount: d, n: f } = e, m = r || f > 0 && d === f || fn(d, t) || fn(f - d, t), h = [i, a].reduce((y, { counts: w }) => y.concat(dk(w)), []), p = [...h, l, u, c].some((y) => fn(y, t));
  if (h.some((y) => y === f && f > 0))
    return { withheld: "unanimous" };
  let g = p || m;
  return g && !mk(e, n, m, t, s) ? H : Ki(P(P(M(P({}, e), {
    importance: Oc(i, g),
    ability: Oc(a, g)
  }), g ? { discrepancies: H } : {}), m ? { highNeed: H, highNeedCount: H, highNeedInterval: H } : {}));
}
function Ki(e) {
  let { ability: n, changedVersion: t, importance: r, incomplete: s, missing: o } = e, i = (l) => A(l) ? 0 : l, a = { notInStatistics: H, unknown: H };
  return M(P({}, e), {
    missing: o + i(s) + i(t),
    incomplete: H,
    changedVersion: H,
    importance: P(P({}, r), a),
    ability: P(P({}, n), a)
  });
}
function Oc(e, n) {
  return P(P({}, e), n ? { sd: H, median: H, counts: H, topTwo: H, bottomTwo: H } : {});
}
function dk(e) {
  return Object.keys(e).map((n) => e[n]);
}
function mk(e, n, t, r, s) {
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
    (w, [b, k]) => {
      var x;
      return w + k * ((x = g[b]) != null ? x : 0);
    },
    0
  ), [l, u] = [De(n.importance), je(n.ability)], c = ({ importance: g, ability: y }) => Number(l.includes(g) && u.includes(y)), d = [
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
  }).map(([, y]) => i((w) => +(w[g] === y))), m = (g) => [["negative", -1], ["tied", 0], ["positive", 1]].filter(([y]) => fn(e.discrepancies[y], r) === g).map(([, y]) => i(
    ({ importance: w, ability: b }) => +(Math.sign(b - w) === y)
  )), h = [
    ...f("importance"),
    ...f("ability"),
    ...m(!0),
    ...t ? [i(c)] : []
  ], p = { counts: o.map(({ name: g }) => g), least: 0, sums: d };
  return Hs(p, h, r, s) && lt(p, m(!1), r, s) < 0;
}

// src/core/analysis/disclosure/question-trail.ts
var fk = 6;
function pt(e, n, t, r = []) {
  let { choices: s, n: o } = e, i = G();
  return Object.keys(s).forEach((a) => {
    let l = s[a];
    i[a] = l === void 0 || A(l) ? null : l.count;
  }), P({ n: o, counts: i, come: n, gone: t, outside: pk(e) }, r.length === 0 ? {} : { limits: r });
}
function pk(e) {
  let { notInStatistics: n, unknown: t, unusable: r } = e, s = typeof n == "number" && typeof r == "number";
  return P(P({
    all: dt(e)
  }, s ? { uncounted: n + r } : {}), A(t) || Object.keys(t).length === 0 ? {} : { codes: t });
}
function io(e, { published: n, thresholds: t }, r) {
  var m;
  let { counted: s = gk, earlier: o, questions: i } = n, a = (m = n.trails) == null ? void 0 : m[e], l = i[e], u = o == null ? void 0 : o.questions[e], c = { come: 0, gone: 0 };
  if (l === void 0 || A(l)) {
    let h = P({ n: s, counts: {}, alike: Math.max(1, t.minAnswers) }, c);
    return a != null ? a : (l == null ? void 0 : l.withheld) !== "unanimous" ? null : P({ states: [h], sealed: [] }, c);
  }
  let d = a != null ? a : P({ states: [pt(l, 0, 0, r)], sealed: [] }, c);
  return d.others === void 0 && Cc(l) && u !== void 0 && !A(u) && Mc(u) ? M(P({}, d), { others: { come: s, gone: s } }) : d;
}
var gk = 1e9;
function Ji({ come: e, gone: n, others: t }) {
  return t != null ? t : { come: e, gone: n };
}
function Mc({ choices: e, places: n, summary: t }) {
  return t !== void 0 && !A(t) && Object.keys(e).length === 0 || n !== void 0 && Object.keys(n).some((r) => !A(n[r]));
}
function Cc(e) {
  let n = e.summary !== void 0 && Object.keys(e.choices).length === 0;
  return (e.places !== void 0 || n) && !Mc(e);
}
function Yi(e, n) {
  let t = Object.keys(P(P({}, e.counts), n.counts));
  return e.n === n.n && t.every((r) => Re(e, r) === Re(n, r));
}
function Re({ alike: e, counts: n }, t) {
  if (e !== void 0)
    return null;
  let r = Object.prototype.hasOwnProperty.call(n, t) ? n[t] : 0;
  return r === void 0 ? 0 : r;
}
function Nc(e, n, t, r, s) {
  let o = e == null ? void 0 : e.states[e.states.length - 1];
  if (e === null || o === void 0)
    return null;
  let i = ({ come: p, gone: g }) => ({ come: p + t.added, gone: g + t.removed }), { come: a, gone: l } = i(e), u = i(Ji(e));
  if (A(n))
    return n.withheld === "unanimous" && o.alike !== void 0 ? null : P(M(P({}, e), { come: a, gone: l }), e.others === void 0 ? {} : { others: u });
  let c = pt(n, a, l, s), d = Cc(n), f = d ? e.states.filter((p) => p.alike !== void 0) : [], m = d && r ? { others: u } : {}, h = Ic(c).length === 0 && !Xi(e, c);
  return h && f.length === 0 && m.others === void 0 ? null : o.alike === void 0 && Yi(o, c) && a + l === 0 ? e.states.length === 1 && e.sealed.length === 0 && m.others === void 0 ? null : P(P({}, e), m) : P({
    states: h ? [...f, c] : [...Kt(e), c],
    come: 0,
    gone: 0,
    sealed: h ? [] : ao(e)
  }, m);
}
function ao(e) {
  let n = e.states[e.states.length - 1];
  return n === void 0 || !$c(e) ? e.sealed : [...Ic(n), ...Array.from(/* @__PURE__ */ new Set([...e.sealed, ...lo(e.states)])).filter((t) => !yn(n, t))];
}
function Xi(e, n) {
  return lo([...Kt(e), n]).length > 0 || ao(e).some((t) => !yn(n, t));
}
function lo(e) {
  let n = e.filter(({ alike: t }) => t === void 0);
  return Zi(n).filter((t) => n.some((r) => yn(r, t) && Re(r, t) !== 0) && n.some((r) => !yn(r, t)) && !hk(n, t));
}
function hk(e, n) {
  let t = e.findIndex((o) => yn(o, n)), [r, s] = [e[t - 1], e[t]];
  return s !== void 0 && e.slice(t).every((o) => yn(o, n)) && (r === void 0 || s.n - r.n <= s.come);
}
function Zi(e) {
  return Array.from(new Set(e.reduce((n, { counts: t }) => n.concat(Object.keys(t)), [])));
}
function yn({ counts: e }, n) {
  return Object.prototype.hasOwnProperty.call(e, n);
}
function Kt(e) {
  return $c(e) ? e.states.slice(-1) : e.states;
}
function $c({ states: e }) {
  return e.length >= fk;
}
function Ic({ counts: e }) {
  return Object.keys(e).filter((n) => e[n] === null);
}

// src/core/analysis/disclosure/trail-limits.ts
function Jt(e, n) {
  let t = Z(n), r = /* @__PURE__ */ new Map();
  for (let s of Xs(e, n, t))
    s.conditions.forEach((o, i) => {
      let [a = ""] = ke(o), l = Object.keys(yk(e, a));
      (l.length === 0 ? [] : Zs(e, n, t, [M(P({}, s), { conditions: [o] })])).forEach(({ atMost: c, factors: d }, f) => {
        var p;
        let m = G();
        l.filter((g) => d[Oe(a, g)] !== void 0).forEach((g) => {
          m[g] = d[Oe(a, g)];
        });
        let h = { name: [s.name, i, f].join(" "), factors: m, atMost: c };
        r.set(a, [...(p = r.get(a)) != null ? p : [], h]);
      });
    });
  return r;
}
function yk({ questions: e }, n) {
  let t = e[n];
  return t === void 0 || A(t) ? {} : t.choices;
}
function uo({ published: e }) {
  let { counted: n, questions: t } = e;
  return { questions: n === void 0 ? {} : t, counted: n != null ? n : 0, versions: [] };
}

// src/core/analysis/disclosure/earlier-figures.ts
function ea(e, n, t) {
  if (n === null)
    return e;
  let [r, s] = [Jt(uo(n), t), Jt(e, t)], o = [...n.published.earlier === void 0 ? [] : [n.published.earlier], n.published], i = G(), a = G();
  Object.keys(e.questions).forEach((d) => {
    var y, w;
    let f = e.questions[d], m = bk(d, f, n);
    m !== null && co(m, f) && (i[d] = m);
    let { places: h, summary: p } = Wr(d, n.published), g = Nc(
      io(d, n, (y = r.get(d)) != null ? y : []),
      f,
      n.change,
      h.places !== null || p.summary !== null,
      (w = s.get(d)) != null ? w : []
    );
    g !== null && (a[d] = g);
  });
  let l = G();
  Object.keys(e.skills).forEach((d) => {
    let f = wk(o.map((h) => h.skills[d])), m = f === null ? null : Ki(f);
    m !== null && co(m, e.skills[d]) && (l[d] = m);
  });
  let u = e.breakdowns.map((d) => kk(d, o)).filter((d) => d !== null), c = vc(oo(n), e);
  return P(P(P(P({}, e), Object.keys(i).length + Object.keys(l).length + u.length === 0 ? {} : { earlier: { questions: i, skills: l, breakdowns: u } }), Object.keys(a).length === 0 ? {} : { trails: a }), c.length === 0 ? {} : { ratingTrail: c });
}
function co(e, n) {
  if (typeof e != "object" || e === null || A(e))
    return A(n) && !A(e);
  let [t, r] = [e, n];
  return A(n) || typeof n == "object" && n !== null && Object.keys(t).some((s) => co(t == null ? void 0 : t[s], r == null ? void 0 : r[s]));
}
function bk(e, n, { change: t, published: { earlier: r, questions: s }, published: o }) {
  let [i, a] = [s[e], r == null ? void 0 : r.questions[e]];
  return t.added + t.removed === 0 && i !== void 0 && !A(n) && !A(i) && Yi(pt(n, 0, 0), pt(i, 0, 0)) && a !== void 0 && !A(a) ? a : Wr(e, o).question;
}
function wk(e) {
  let n = e.find((t) => t !== void 0 && !A(t));
  return n === void 0 || A(n) ? null : n;
}
function kk(e, n) {
  var i, a, l;
  let t = de(e), r = n.map(({ breakdowns: u }) => u.find((c) => de(c) === t)).filter((u) => u !== void 0 && u.withheld === void 0), s = G();
  for (let u of r)
    for (let c of Object.keys(u.groups)) {
      let d = u.groups[c], f = e.groups[c];
      if (A(d))
        continue;
      let m = e.withheld !== void 0 || A(f), h = Object.assign(G(), (i = s[c]) == null ? void 0 : i.skills);
      Object.keys(d.skills).forEach((p) => {
        let g = d.skills[p], y = f === void 0 || A(f) ? void 0 : f.skills[p];
        (m || co(g, y)) && h[p] === void 0 && !A(g) && (h[p] = g);
      }), (m || Object.keys(h).length > 0) && (s[c] = { counted: (l = (a = s[c]) == null ? void 0 : a.counted) != null ? l : d.counted, skills: h });
    }
  let [o] = r;
  return o === void 0 || Object.keys(s).length === 0 ? null : M(P({}, o), { groups: s });
}

// src/core/analysis/disclosure/withheld-parts.ts
function Ze({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}
function Lc(e) {
  let [n, t, r, s] = JSON.parse(e);
  return JSON.stringify([n, t, s === null ? null : r, null]);
}

// src/core/analysis/disclosure/publish-balance.ts
function Fc(e, n) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = n("canTeach", r, s.canTeach), i = n("wantToLearn", r, s.wantToLearn), a = [o, i].find(A);
    t[r] = P(M(P({}, s), {
      canTeach: o,
      wantToLearn: i
    }), a === void 0 ? {} : { surveyDifference: a, surveyRatio: a });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function gt(e, n, t) {
  let r = Object.keys(e), s = (a) => e[a];
  if (!t)
    return new Set(r.filter((a) => jr(s(a), n)));
  if (!r.some((a) => s(a) > 0 && s(a) < n))
    return /* @__PURE__ */ new Set();
  let o = r.map(s).filter((a) => a > 0).sort((a, l) => a - l), i = Dc(o, o.length, n, /* @__PURE__ */ new Map());
  return i === null ? null : new Set(r.filter((a) => s(a) > 0 && s(a) <= i));
}
function Dc(e, n, t, r) {
  let s = 0;
  for (let o = 0; o < n; o++) {
    let [i, a] = [e[o], e[o + 1]];
    if (s += i, (a === void 0 || a > i && a >= t) && xk(o + 1, s, a === void 0 ? s : a - 1, t, r))
      return i;
  }
  return null;
}
function xk(e, n, t, r, s) {
  let o = [e, n, t].join(), i = s.get(o);
  if (i !== void 0)
    return i;
  let a = /* @__PURE__ */ new Set(), l = { trials: Sk }, u = (d, f) => {
    var p;
    let m = e - d.length;
    if (m === 0) {
      l.trials--;
      let g = d.slice().reverse();
      g[0] < r && Dc(g, g.indexOf(d[0]), r, s) === null && g.forEach((w) => a.add(w));
      return;
    }
    let h = Math.min((p = d[d.length - 1]) != null ? p : t, f - m + 1);
    for (let g = Math.ceil(f / m); g <= h && l.trials > 0 && a.size < r; g++)
      u([...d, g], f - g);
  };
  u([], n);
  let c = e > 1 && a.size >= r;
  return s.set(o, c), c;
}
var Sk = 200;

// src/core/analysis/disclosure/suppress-table.ts
function jc(e, n, t, r = () => !1) {
  let s = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return s;
  let o = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of ta(e, n)) {
    let [u, ...c] = a.filter((d) => Bn(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && Bn(e, ...u) === l && a.forEach(([d, f]) => {
      o[d][f] = !0;
    });
  }
  o.forEach((a, l) => a.forEach((u, c) => {
    s[l][c] = u;
  }));
  let i = na(e, s, o, n, t);
  for (; i !== null; ) {
    let a = Pk(e, s, n, i);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      s[l][u] = !0;
    }), i = na(e, s, o, n, t);
  }
  return Tk(e, s, o, n, t), s;
}
function Bn(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function ta(e, n) {
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
function na(e, n, t, r, s) {
  var m, h, p, g, y;
  if (e.length === 1 && r.columns === void 0)
    return Rk((m = e[0]) != null ? m : [], (h = n[0]) != null ? h : [], (p = t[0]) != null ? p : [], (g = r.rows) == null ? void 0 : g[0], s);
  let o = ([w, b]) => {
    var k;
    return ((k = n[w]) == null ? void 0 : k[b]) === !0;
  }, i = ([w, b]) => `${w}/${b}`, a = ta(e, r), l = a.slice(0, e.length).reduce((w, b) => w.concat(b.places), []).filter(o), u = l.map(i), c = {}, d = [];
  a.forEach((w, b) => {
    let k = w.places.filter(o);
    if (w.places.length > 1 && k.length === w.places.length && k.forEach((x) => {
      c[i(x)] = 0;
    }), w.total !== void 0) {
      let x = k.map(i), S = (v) => v.reduce((O, [I, C]) => O + Bn(e, I, C), 0), R = w.total - S(w.places);
      if (R > 0) {
        let v = b < e.length ? [b, mo] : [mo, b - e.length];
        x.push(i(v)), u.push(i(v)), c[i(v)] = 0, R < s && l.push(v);
      }
      let T = {};
      x.forEach((v) => {
        T[v] = 1;
      }), d.push({ factors: T, equals: w.total - S(w.places.filter((v) => !o(v))) });
    }
  });
  let f = ie(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((w) => ({ [i(w)]: 1 }))
  );
  return (y = l.find(([w, b], k) => {
    var S, R;
    let x = (S = f[k]) != null ? S : null;
    return x === null || (((R = t[w]) == null ? void 0 : R[b]) !== !1 || x.least < s) && x.most - x.least + 1 < s;
  })) != null ? y : null;
}
function Rk(e, n, t, r, s) {
  if (r === void 0)
    return null;
  let o = (h) => h.reduce((p, g) => p + g, 0), i = e.map((h, p) => p).filter((h) => n[h] === !0), a = e.length > 1 && i.length === e.length ? 0 : 1, l = r - o(e), u = r - o(e.filter((h, p) => n[p] !== !0)), c = i.length - 1 + +(l > 0), d = (h, p, g) => {
    let y = c === 0 ? [u, u] : [h, u - p];
    return (g || y[0] < s) && y[1] - y[0] + 1 < s;
  }, f = i.find((h) => d(a, a * (i.length - 1), t[h] === !0));
  return f !== void 0 ? [0, f] : l > 0 && l < s && (i.length === 0 ? !0 : d(0, a * i.length, !0)) ? [0, mo] : null;
}
var mo = -1;
function Pk(e, n, t, [r, s]) {
  var b, k, x, S, R;
  let o = ([T, v]) => {
    var O;
    return ((O = n[T]) == null ? void 0 : O[v]) === !1 && Bn(e, T, v) > 0;
  }, i = (T) => T.reduce((v, [O, I]) => v + Bn(e, O, I) + vk, 0), a = (T) => T.filter((v) => v.length > 0).reduce((v, O) => v.length === 0 || i(O) < i(v) ? O.slice() : v, []), l = ((b = e[r]) != null ? b : []).map((T, v) => [r, v]), u = s === mo ? [] : e.map((T, v) => [v, s]), c = (T) => T.filter(o).map((v) => [v]), d = ((k = t.rows) == null ? void 0 : k[r]) !== void 0 && ((x = t.columns) == null ? void 0 : x[s]) !== void 0, f = (T) => Bn(e, ...T) > 0, m = (T, v) => {
    let O = [[r, v], [T, s], [T, v]];
    return T !== r && v !== s && O.every(f) ? O.filter(o) : [];
  }, h = d ? u.reduce(
    (T, [v]) => T.concat(l.map(([, O]) => m(v, O))),
    []
  ) : [], p = c(((S = t.rows) == null ? void 0 : S[r]) !== void 0 ? l : ((R = t.columns) == null ? void 0 : R[s]) !== void 0 ? u : []), g = a(d ? h : p), y = g.length > 0 ? g : a([...c(l), ...c(u)]), w = ta(e, t).reduce((T, { places: v }) => T.concat(c(v)), []);
  return y.length > 0 ? y : a(w);
}
var vk = 1e6;
function Tk(e, n, t, r, s) {
  let o = [];
  n.forEach((i, a) => i.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && o.push([a, u]);
  })), o.sort(([i, a], [l, u]) => Bn(e, l, u) - Bn(e, i, a) || i - l || a - u);
  for (let [i, a] of o) {
    let l = n[i];
    l[a] = !1, l[a] = na(e, n, t, r, s) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var Ak = { withheld: "few-answers" }, _r = "";
function _c(e, n) {
  var g, y;
  let { question: t, thresholds: r } = n, s = Object.keys(e.groups), o = (w) => e.groups[w], i = G();
  s.forEach((w) => {
    i[w] = o(w).counted;
  }), i[_r] = e.ungrouped;
  let { hidden: a, small: l } = Ek(i, Gc(r), e.isPartition, t), u = s.filter((w) => !a.has(w)), c = s.length === 0 ? [] : Object.keys(o(s[0]).skills), d = G(), f = new Map(u.map((w) => [w, G()]));
  for (let w of c) {
    let b = Ok(e, w, u.filter((T) => !l.has(T)), n), k = u.filter((T) => !b.has(T) && !l.has(T)), x = Mk(e, w, k, n), S = Wc(e, w, "canTeach", u, n), R = Wc(e, w, "wantToLearn", u, n);
    for (let T of u) {
      let v = o(T).skills[w];
      f.get(T)[w] = l.has(T) ? Ak : (g = b.get(T)) != null ? g : Ck(v, x.has(T), S.has(T), R.has(T));
    }
  }
  s.forEach((w) => {
    var b, k;
    d[w] = (k = a.get(w)) != null ? k : { counted: o(w).counted, skills: (b = f.get(w)) != null ? b : {} };
  });
  let { by: m, isPartition: h, question: p } = e;
  return { by: m, question: p, isPartition: h, groups: d, ungrouped: (y = a.get(_r)) != null ? y : e.ungrouped };
}
function Bc({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function Gc({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function Ek(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = r === null || A(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = o === null ? r : o[l];
    l !== _r && A(u) && s.set(l, u);
  }
  if (o !== null) {
    let l = Object.keys(e).filter((c) => !s.has(c) && e[c] < n), u = e[_r];
    return u > 0 && u < n && s.set(_r, H), { hidden: s, small: new Set(l) };
  }
  let i = G();
  Object.keys(e).filter((l) => !s.has(l)).forEach((l) => {
    i[l] = e[l];
  });
  let a = gt(i, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    s.has(l) || s.set(l, H);
  return { hidden: s, small: /* @__PURE__ */ new Set() };
}
function Ok(e, n, t, r) {
  var w;
  let { isSpread: s, measured: o, published: i, thresholds: a, totals: l } = r, u = /* @__PURE__ */ new Map(), c = i[n], d = (w = r.withheldSkill(n)) != null ? w : A(c) ? c : null;
  if (d !== null)
    return t.forEach((b) => u.set(b, d)), u;
  let f = qc(c), m = (b) => {
    var k;
    return fo((k = e.groups[b]) == null ? void 0 : k.skills[n]);
  }, h = fo(l[n]), p = (b) => b.n === 0 || b.n >= Gc(a) && s(b, f) && fc(b, o, a.minCell);
  for (let b of t) {
    let k = m(b);
    (!p(k) || !e.isPartition && !p(ra(h, [k]))) && u.set(b, H);
  }
  let g = t.filter((b) => !u.has(b) && m(b).n > 0).sort((b, k) => m(b).n - m(k).n || (b < k ? -1 : 1)), y = (b) => p(b) && (b.n === 0 || b.n >= a.minCell + t.filter((k) => u.has(k)).length - 1);
  for (; e.isPartition && g.length > 0 && !y(ra(h, g.map(m))); )
    u.set(g.shift(), H);
  return u;
}
function qc(e) {
  let n = (t) => {
    let r = e === void 0 || A(e) ? null : e[t].counts;
    return r === null || A(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function fo(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (s) => {
    var o;
    return Math.round(((o = typeof s == "object" && s !== null ? s.mean : s) != null ? o : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function ra(e, n) {
  let t = (r) => n.reduce((s, o) => s - o[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function Mk(e, n, t, r) {
  let { measured: s, published: o, thresholds: { minCell: i }, totals: a } = r, l = o[n];
  if (i <= 1)
    return /* @__PURE__ */ new Set();
  let { importance: u, ability: c } = qc(l), d = new Map(t.map((p) => {
    var y, w;
    let g = (y = e.groups[p]) == null ? void 0 : y.skills[n];
    return [p, { ratings: fo(g), need: (w = g == null ? void 0 : g.highNeedCount) != null ? w : 0 }];
  })), f = Array.from(d.values()).some(({ ratings: { n: p } }) => [u, c].some(
    (g) => g !== null && Object.keys(g).some((y) => {
      var w;
      return ((w = g[y]) != null ? w : 0) < p;
    })
  ));
  if (l === void 0 || A(l) || A(l.highNeedCount) || f || r.isNeedWithheld(n))
    return new Set(t);
  let m = { ratings: fo(a[n]), need: l.highNeedCount }, h = (p) => ({
    ratings: ra(m.ratings, p.map(({ ratings: g }) => g)),
    need: p.reduce((g, { need: y }) => g - y, m.need)
  });
  return e.isPartition ? pc(d, h(Array.from(d.values())), s, i) : new Set(t.filter((p) => {
    let g = d.get(p);
    return !_n(g, s, i) || !_n(h([g]), s, i);
  }));
}
function Wc(e, n, t, r, { published: s, thresholds: { minCell: o }, totals: i }) {
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
    return (w = (y = jc([p], { rows: [l] }, o, (b, k) => g(k))) == null ? void 0 : y[0]) != null ? w : p.map(() => !0);
  }, f = e.isPartition ? d(u, c) : u.map(
    (p, g) => d([p, l - p], (y) => y === 0 && c(g))[0]
  );
  return new Set(r.filter((p, g) => f[g]));
}
function Ck(e, n, t, r) {
  return P(P(P(P({}, e), n ? { highNeed: H, highNeedCount: H } : {}), t && e.canTeach !== null ? { canTeach: H } : {}), r && e.wantToLearn !== null ? { wantToLearn: H } : {});
}

// src/core/analysis/disclosure/conditional-trail.ts
function Vc(e, n) {
  let t = [], r = ({ factors: s }, o, i) => {
    let a = {}, l = o;
    Object.keys(s).forEach((u) => i(u).forEach((c) => {
      var f, m;
      let d = s[u];
      l -= d * ((f = c == null ? void 0 : c.constant) != null ? f : 0), Object.keys((m = c == null ? void 0 : c.factors) != null ? m : {}).forEach((h) => {
        var p;
        a[h] = ((p = a[h]) != null ? p : 0) + d * (c == null ? void 0 : c.factors[h]);
      });
    })), t.push(...Object.keys(a).length === 0 ? [] : [{ factors: a, atMost: l }]);
  };
  return e.forEach(({ limits: s = [] }, o) => s.forEach((i) => {
    var d, f;
    r(i, i.atMost, (m) => {
      var h;
      return [(h = n.get(m)) == null ? void 0 : h.counts[o]];
    });
    let a = e.slice(0, o).reduce((m, h, p) => {
      var g;
      return ((g = h.limits) == null ? void 0 : g.some(({ name: y }) => y === i.name)) === !0 ? p : m;
    }, -1), l = (f = (d = e[a]) == null ? void 0 : d.limits) == null ? void 0 : f.find(({ name: m }) => m === i.name), u = e.slice(a + 1, o + 1);
    l !== void 0 && JSON.stringify(l.factors) === JSON.stringify(i.factors) && u.every(({ gone: m }) => m === 0) && r(
      i,
      i.atMost - l.atMost,
      (m) => u.map((h, p) => {
        var g;
        return (g = n.get(m)) == null ? void 0 : g.come[a + 1 + p];
      })
    );
  })), t;
}

// src/core/analysis/disclosure/audit-trail.ts
var Nk = 12;
function Gn(e, n, t) {
  let r = Array.from(new Set(
    e.reduce((p, { counts: g }) => p.concat(Object.keys(g)), [])
  )), [s, ...o] = e, i = (s == null ? void 0 : s.alike) !== void 0;
  if (i && o.length === 0)
    return [];
  let a = (p) => {
    let g = G();
    return g[p] = null, g;
  }, u = (i ? r.map((p) => ({ code: p, states: [M(P({}, s), { counts: a(p) }), ...o] })) : [{ code: "", states: e }]).map((p) => ({ code: p.code, figures: Ik(p.states, r, n, t) })).filter((p) => p.figures !== null), [c, ...d] = u;
  if (c === void 0)
    return null;
  let f = i && d.length === 0 ? [{ codes: [c.code], figure: `${c.code}: all in release 0`, interval: null }] : [], m = e.slice(1).reduce((p, { gone: g }) => p + g, 0), h = Number.isFinite(m) ? m : 0;
  return c.figures.forEach(({ all: p, codes: g, interval: y, isTold: w }, b) => {
    let k = [y, ...d.map(({ figures: T }) => {
      var v, O;
      return (O = (v = T.get(b)) == null ? void 0 : v.interval) != null ? O : $k;
    })], x = no(k), S = x.most - x.least + 1 - to(k), R = { least: x.least, most: x.least + S - 1 - h };
    (w || se(R, t) || x.least >= p) && f.push({ codes: g, figure: b, interval: x });
  }), f;
}
var $k = { least: 0, most: 1 / 0 };
function Ik(e, n, t, r) {
  var R;
  let s = [], o = {}, i = [], a = [], l = /* @__PURE__ */ new Map(), u = [], c = e.map(() => ({ come: {}, gone: {}, known: 0, codes: [] })), d = /* @__PURE__ */ new Map();
  for (let T of n) {
    let v = { come: [null], gone: [null] }, O = g(T), I = [O];
    d.set(T, { come: v.come, counts: I });
    for (let C = 1; C < e.length; C++) {
      let [F, E] = [e[C - 1], e[C]], L = c[C], N = Uc(F, T), D = Re(E, T);
      if (F.alike === void 0 && N !== null && D !== null && y(D - N, E.n - F.n) && h([T], `${T}: came to release ${C}`, D - N), N !== null && D !== null && E.gone === 0) {
        if (D < N)
          return null;
        L.known += D - N, v.come.push({ constant: D - N, factors: {} }), v.gone.push(null), O = { constant: D, factors: {} }, I.push(O);
        continue;
      }
      let j = p(`${T} + ${C}`), U = E.gone === 0 ? null : p(`${T} - ${C}`);
      L.codes.push(T), L.come[j] = 1, v.come.push({ constant: 0, factors: { [j]: 1 } });
      let Q = M(P({}, O.factors), { [j]: 1 });
      if (U !== null && (L.gone[U] = 1, Q[U] = -1), v.gone.push(U === null ? null : { constant: 0, factors: { [U]: 1 } }), O = { constant: O.constant, factors: Q }, D === null) {
        let ae = Object.keys(Q).reduce((ue, ye) => {
          var mn;
          return ue + ((mn = o[ye]) != null ? mn : 0);
        }, O.constant);
        (E.gone > 0 || ae < t.least) && a.push({ factors: po(Q, -1), atMost: O.constant - t.least }), u.push({ codes: [T], figure: `${T}: in release ${C}`, sum: O, all: 1 / 0 });
      } else
        i.push({ factors: Q, equals: D - O.constant }), O = { constant: D, factors: {} };
      I.push(O);
    }
    ["come", "gone"].forEach((C) => w(T, C, v[C]));
  }
  if (a.push(...Vc(e, d)), !k())
    return null;
  let m = ie({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, u.map(({ sum: T }) => T.factors));
  for (let T = 0; T < u.length; T++) {
    let { all: v, codes: O, figure: I, sum: C } = u[T], F = (R = m[T]) != null ? R : null;
    if (F === null)
      return null;
    let E = { least: F.least + C.constant, most: F.most + C.constant };
    l.set(I, { codes: O, interval: E, all: v, isTold: !1 });
  }
  return l;
  function h(T, v, O) {
    let I = { least: O, most: O };
    l.set(`${v} on the whole`, { codes: T, interval: I, all: 1 / 0, isTold: !0 });
  }
  function p(T, v = 0) {
    return s.push(T), o[T] = v, T;
  }
  function g(T) {
    let [v] = e, O = v === void 0 ? 0 : Uc(v, T);
    if (O !== null || v === void 0)
      return { constant: O != null ? O : 0, factors: {} };
    let I = p(`${T} = 0`, t.least), C = { constant: 0, factors: { [I]: 1 } };
    return c[0].come[I] = 1, u.push({ codes: [T], figure: `${T}: in release 0`, sum: C, all: 1 / 0 }), C;
  }
  function y(T, v) {
    return T !== 0 && (Math.abs(T) < r || !t.isMultiple && n.length > 1 && T === v);
  }
  function w(T, v, O) {
    var I, C;
    for (let F = 1; F < O.length; F++) {
      let E = { constant: 0, factors: {} };
      for (let L = F; L < O.length; L++) {
        let N = (I = O[L]) != null ? I : null;
        E = N === null ? E : { constant: E.constant + N.constant, factors: P(P({}, E.factors), N.factors) };
        let [D, B] = [e[F - 1], e[L]];
        (Object.keys(E.factors).length > 0 || ((C = e[0]) == null ? void 0 : C.alike) !== void 0) && u.push({
          codes: [T],
          figure: `${T}: ${v} from release ${F} to ${L}`,
          sum: E,
          all: F !== L || D.alike !== void 0 || t.isMultiple || n.length < 2 ? 1 / 0 : b(v, D, B)
        });
      }
    }
  }
  function b(T, v, { come: O, gone: I, n: C }) {
    let F = C - v.n, E = T === "come" ? Math.min(O, I + F) : Math.min(I, O - F);
    return E > 0 ? E : 1 / 0;
  }
  function k() {
    return e.every((T, v) => {
      let { codes: O, come: I, gone: C, known: F } = c[v], E = e[v - 1], L = E !== void 0 ? F : T.alike !== void 0 ? 0 : n.reduce((j, U) => {
        var Q;
        return j + ((Q = Re(T, U)) != null ? Q : 0);
      }, 0), N = Object.keys(I);
      if (T.alike !== void 0)
        return a.push({ factors: po(I, -1), atMost: -T.alike }, { factors: I, atMost: T.n }), !0;
      let D = (E == null ? void 0 : E.alike) === void 0 ? {} : c[0].come, B = T.n - (E === void 0 || E.alike !== void 0 ? 0 : E.n);
      return E !== void 0 && T.gone > 0 ? (S(N, T.come), S(Object.keys(C), T.gone), t.isMultiple || (i.push({ factors: P(P(P({}, I), po(C, -1)), D), equals: B }), a.push(
        ...Number.isFinite(T.come) ? [{ factors: I, atMost: T.come }] : [],
        ...Number.isFinite(T.gone) ? [{ factors: C, atMost: T.gone }] : []
      ), x(T, E, v)), !0) : (E == null ? void 0 : E.alike) !== void 0 ? (i.push({ factors: P(P({}, I), D), equals: B - L }), a.push({ factors: I, atMost: T.come - L }), !0) : B < 0 || E !== void 0 && B > T.come ? !1 : t.isMultiple ? (S(N, B), N.length > 0 && N.length <= Nk && a.push(
        { factors: po(I, -1), atMost: L - B * Math.max(1, t.fewest) },
        ...t.most === null ? [] : [{ factors: I, atMost: B * t.most - L }]
      ), !0) : (E !== void 0 && N.length > 0 && B - L > 0 && B - L < r && h(O, `hidden: came to release ${v}`, B - L), i.push(...N.length === 0 ? [] : [{ factors: I, equals: B - L }]), N.length > 0 ? B >= L : B === L);
    });
  }
  function x(T, v, O) {
    let I = n.filter((F) => Re(v, F) === null || Re(T, F) === null), C = v.n - T.n - n.filter((F) => !I.includes(F)).reduce(
      (F, E) => {
        var L, N;
        return F + ((L = Re(v, E)) != null ? L : 0) - ((N = Re(T, E)) != null ? N : 0);
      },
      0
    );
    T.come === 0 && v.alike === void 0 && I.length > 0 && C > 0 && C < r && h(I, `hidden: gone to release ${O}`, C);
  }
  function S(T, v) {
    a.push(...Number.isFinite(v) ? T.map((O) => ({ factors: { [O]: 1 }, atMost: v })) : []);
  }
}
function Uc(e, n) {
  return e.alike === void 0 ? Re(e, n) : Object.keys(e.counts).includes(n) ? null : 0;
}
function po(e, n) {
  let t = {};
  return Object.keys(e).forEach((r) => {
    t[r] = n * e[r];
  }), t;
}

// src/core/analysis/disclosure/audit-places.ts
var Lk = 8;
function zc(e, n, t, r, s) {
  var m;
  let { choices: o, n: i, places: a } = n.places;
  if (a === null)
    return !0;
  let l = Object.keys(e.places);
  if (t + r === 0 && i === e.n && l.every((h) => Dk(a[h], e.places[h])))
    return !0;
  let u = { isMultiple: !1, fewest: 1, most: null, least: 0 }, c = e.n - i, d = { come: r === 0 ? c : t, gone: r }, f = [Qc(a, i, Fk), Qc(e.places, e.n, d)];
  return (r > 0 || c > 0) && ((m = Gn(f, u, s.minCell)) == null ? void 0 : m.length) === 0 && Wk(
    l.filter((h) => Hc(a[h]) && Hc(e.places[h])),
    d,
    (h) => jk(e.places[h], e.choices[h], a[h], o[h]),
    l.length,
    s.minCell
  );
}
var Fk = { come: 0, gone: 0 };
function Dk(e, n) {
  return e !== void 0 && n !== void 0 && JSON.stringify(e) === JSON.stringify(n);
}
function Hc(e) {
  return e !== void 0 && !A(e) && !A(e.meanPlace);
}
function Qc(e, n, t) {
  let r = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    r[s] = o === void 0 || A(o) ? null : o.first;
  }), P({ n, counts: r }, t);
}
function jk(e, n, t, r) {
  if (e === void 0 || t === void 0 || n === void 0 || r === void 0 || A(e) || A(t) || A(n) || A(r))
    return null;
  let s = ({ meanPlace: o }, i) => Math.round((typeof o == "number" ? o : 0) * i);
  return {
    count: n.count - r.count,
    first: e.first - t.first,
    sum: s(e, n.count) - s(t, r.count)
  };
}
function Wk(e, { come: n, gone: t }, r, s, o) {
  let i = [], a = [], l = [], u = t === 0 ? [["+", 1, n]] : [["+", 1, n], ["-", -1, t]], c = /* @__PURE__ */ new Map();
  for (let d of e) {
    let f = r(d);
    if (f === null)
      return !1;
    let m = (h) => {
      let p = {};
      for (let g = 1; g <= s; g++)
        u.forEach(([y, w]) => {
          p[`${d} on ${g} ${y}`] = w * h(g);
        });
      return p;
    };
    i.push(...Object.keys(m(() => 1)));
    for (let h = 1; h <= s; h++)
      u.forEach(([p, , g]) => {
        var b;
        let y = `${h} ${p}`, w = (b = c.get(y)) != null ? b : { factors: {}, atMost: g };
        w.factors[`${d} on ${y}`] = 1, c.set(y, w);
      });
    a.push(
      { factors: m(() => 1), equals: f.count },
      { factors: m((h) => h), equals: f.sum },
      { factors: m((h) => +(h === 1)), equals: f.first }
    );
  }
  return (s <= Lk || t > 0) && l.push(...Array.from(c.values())), ie({ counts: i, least: 0, sums: a, limits: l }).every((d) => d !== null && !se(M(P({}, d), { most: d.most - t }), o));
}

// src/core/analysis/disclosure/audit-moved-codes.ts
var ht = "";
function Kc(e, n, t) {
  let r = [...Zi(e), ht], s = [], o = {}, i = [], a = [], l = [], u = (d, f = 0) => (s.push(d), o[d] = f, d);
  e.forEach((d, f) => {
    var x, S;
    let { outside: m } = d, h = e[f - 1], p = (R) => r.filter((T) => (T !== ht && yn(d, T)) === R).map((T) => `${f} = ${T}`), g = [], y = [];
    for (let R of r) {
      let T = R !== ht && yn(d, R), v = T ? Re(d, R) : (S = (x = m == null ? void 0 : m.codes) == null ? void 0 : x[R]) != null ? S : null, O = u(`${f} = ${R}`, T && v === null ? n.least : 0);
      if (i.push(...v === null ? [] : [{ factors: { [O]: 1 }, equals: v }]), R !== ht && v === null && l.push({ [O]: 1 }), h !== void 0) {
        let [I, C] = [u(`${f} + ${R}`), u(`${f} - ${R}`)];
        g.push(I), y.push(C), i.push({ factors: { [O]: 1, [`${f - 1} = ${R}`]: -1, [I]: -1, [C]: 1 }, equals: 0 }), R !== ht && (v === null || Re(h, R) === null || !yn(h, R)) && (l.push({ [I]: 1 }), l.push(...d.gone > 0 ? [{ [C]: 1 }] : []));
      }
    }
    let [w, b] = [p(!0), p(!1)], k = b.filter((R) => R !== `${f} = ${ht}`);
    n.isMultiple ? (a.push(
      ...w.map((R) => ({ factors: { [R]: 1 }, atMost: d.n })),
      { factors: yt(w, -1), atMost: -d.n }
    ), m !== void 0 && a.push(
      { factors: { [`${f} = ${ht}`]: 1 }, atMost: m.all },
      { factors: yt(b, -1), atMost: -m.all }
    ), a.push(
      ...g.map((R) => ({ factors: { [R]: 1 }, atMost: d.come })),
      ...y.map((R) => ({ factors: { [R]: 1 }, atMost: d.gone }))
    )) : (i.push(
      { factors: yt(w, 1), equals: d.n },
      ...m === void 0 ? [] : [{ factors: yt(b, 1), equals: m.all }]
    ), a.push(
      ...(m == null ? void 0 : m.uncounted) === void 0 ? [] : [{ factors: yt(k, 1), atMost: m.uncounted }],
      ...h === void 0 ? [] : [{ factors: yt(g, 1), atMost: d.come }, { factors: yt(y, 1), atMost: d.gone }]
    ));
  });
  let c = e.slice(1).reduce((d, { gone: f }) => d + f, 0);
  return ie({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, l).every((d) => d !== null && !se(M(P({}, d), { most: d.most - c }), t));
}
function yt(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n;
  }), t;
}

// src/core/analysis/disclosure/publish-numbers.ts
var Jc = 4, Yc = 1e-6;
function Xc(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > Yc * Math.abs(n));
}
function go({ mean: e, sd: n }, t, r, { minAnswers: s, minCell: o }) {
  if (e === null || n === null || t < Math.max(s, Jc * o))
    return H;
  let [i, a] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...a === null ? [] : [Number(a)]].every((c) => {
    let d = t * (e - c), f = (t - 1) * n * n + t * (e - c) * (e - c);
    return f > 0 && d * d / f >= Jc / 2 * o - Yc;
  }) ? { mean: e, sd: H, median: H } : H;
}

// src/core/analysis/disclosure/suppress-changes.ts
function ed(e, n, t, { minAnswers: r, minCell: s }) {
  var b, k, x;
  let o = e.states[e.states.length - 1], i = Object.keys(n.counts), [a, l] = [e.come + n.come, e.gone + n.gone], u = o.alike !== void 0 ? 0 : n.n - o.n, c = (S) => {
    var R;
    return (R = e.states.reduceRight(
      (T, v) => T != null ? T : Re(v, S),
      null
    )) != null ? R : 0;
  }, d = (S) => Math.abs(n.counts[S] - c(S));
  if (u !== 0 && Math.abs(u) < Math.max(r, s))
    return null;
  let f = /* @__PURE__ */ new Set([...Array.from(n.hidden), ...ao(e)]), m = new Set(f);
  if (i.filter((S) => d(S) > 0 && d(S) < s).forEach((S) => m.add(S)), _k(o, n, a + l))
    return new Set(i.filter((S) => f.has(S) || Re(o, S) === null));
  let h = () => i.every((S) => !m.has(S) || n.counts[S] > 0), p = Kt(e), g = new Set(((b = Gn(p, t, s)) != null ? b : []).map(({ figure: S }) => S)), y = () => {
    var v, O, I, C;
    let S = /* @__PURE__ */ Object.create(null);
    i.forEach((F) => {
      S[F] = m.has(F) ? null : n.counts[F];
    });
    let R = { n: n.n, counts: S, come: a, gone: l }, T = (C = (I = (O = Gn([...p, M(P({}, R), { limits: (v = n.limits) != null ? v : [] })], t, s)) != null ? O : (
      // Some answered what they were not asked.
      Gn([...p.map(sa), R], t, s)
    )) != null ? I : (
      // Answers count differently now, so any may have come and gone.
      Gn([...p.map(sa), Zc(R)], t, s)
    )) != null ? C : (
      // They did so between two releases before.
      Gn([...p.map(sa), R].map(Zc), t, s)
    );
    return T === null ? null : T.filter(({ figure: F }) => !g.has(F));
  };
  for (let S = y(); ; S = y()) {
    if (S === null || !h())
      return null;
    if (S.length === 0)
      break;
    let R = i.filter((v) => !m.has(v) && n.counts[v] > 0).sort((v, O) => +(d(v) === 0) - +(d(O) === 0) || d(v) - d(O) || n.counts[v] - n.counts[O] || (v < O ? -1 : 1)), T = (k = R.find((v) => S == null ? void 0 : S.some((O) => O.codes.includes(v)))) != null ? k : R[0];
    if (T === void 0)
      return null;
    m.add(T);
  }
  let w = i.filter((S) => m.has(S) && !f.has(S)).sort((S, R) => n.counts[R] - n.counts[S] || (S < R ? -1 : 1));
  for (let S of w)
    m.delete(S), ((x = y()) == null ? void 0 : x.length) !== 0 && m.add(S);
  return Bk(m, o, n) ? m : null;
}
function sa(e) {
  return M(P({}, e), { limits: [] });
}
function Zc(e) {
  return M(P({}, e), { come: 1 / 0, gone: 1 / 0 });
}
function _k(e, { counts: n, n: t }, r) {
  return r === 0 && e.alike === void 0 && e.n === t && Object.keys(P(P({}, e.counts), n)).every(
    (s) => {
      var o, i;
      return ((o = Re(e, s)) != null ? o : n[s]) === ((i = n[s]) != null ? i : 0);
    }
  );
}
function Bk(e, n, { counts: t }) {
  let r = Object.keys(t).filter((o) => t[o] > 0 && !e.has(o)).length, s = n.alike !== void 0 ? 1 : Object.keys(n.counts).filter((o) => {
    var i;
    return ((i = n.counts[o]) != null ? i : 0) > 0;
  }).length;
  return 2 * r >= s;
}

// src/core/analysis/disclosure/publish-changes.ts
function rd(e, n, t, r, s, o) {
  var O;
  let i = io(t.name, s, o.before), a = i == null ? void 0 : i.states[i.states.length - 1];
  if (i === null || a === void 0 || t.kind === "text")
    return e;
  if (A(e))
    return e.withheld === "unanimous" && a.alike === void 0 ? fe : e;
  let l = Wr(t.name, s.published), { added: u, removed: c } = s.change, d = Ji(i), f = { come: d.come + u, gone: d.gone + c };
  if (t.kind === "number") {
    let I = a.alike !== void 0 ? 0 : n.n - a.n, C = (O = i.states.find((F) => F.alike !== void 0)) != null ? O : null;
    return I !== 0 && Math.abs(I) < Math.max(r.minAnswers, r.minCell) ? fe : Vk(e, n, t, l, f.gone, r) && Uk(e, n, t, C, r) ? e : M(P({}, e), { summary: fe });
  }
  let m = Object.keys(e.choices), h = G();
  m.forEach((I) => {
    var C, F;
    h[I] = (F = (C = n.choices[I]) == null ? void 0 : C.count) != null ? F : 0;
  });
  let p = new Set(m.filter((I) => A(e.choices[I]))), g = { n: n.n, come: u, gone: c, counts: h, hidden: p, limits: o.now }, y = ed(i, g, nd(t), r);
  if (y === null)
    return fe;
  let w = M(P({}, Dr(n)), { unknown: fe }), b = pt(
    M(P(P({}, e), w), { choices: Gk(e.choices, y) }),
    i.come + u,
    i.gone + c
  ), k = [...Kt(i), b].filter(({ alike: I }) => I === void 0), x = Xi(i, b);
  if (lo(k).length > 0 && !Kc(k, nd(t), r.minCell))
    return fe;
  let S = G(), R = m.some((I) => y.has(I) && !p.has(I));
  m.forEach((I) => {
    var C;
    S[I] = y.has(I) && R ? fe : (C = e.choices[I]) != null ? C : fe;
  });
  let { places: T } = e, v = T === void 0 ? void 0 : zc(
    M(P({}, e), { choices: S, places: T }),
    l,
    f.come,
    f.gone,
    r
  ) && !x ? qk(T, S) : sd(T);
  return P(P(P(P(M(P(P({}, e), x ? w : {}), {
    choices: S
  }), v === void 0 ? {} : { places: v }), R && e.summary !== void 0 ? { summary: fe } : {}), R && e.topTwo !== void 0 ? { topTwo: fe } : {}), R && e.bottomTwo !== void 0 ? { bottomTwo: fe } : {});
}
function nd({ isMultiple: e, question: n }) {
  var s;
  let [t, r] = "minSelectedChoices" in n ? [(s = n.minSelectedChoices) != null ? s : 1, n.maxSelectedChoices] : [1, null];
  return { isMultiple: e, fewest: t, most: r, least: 1 };
}
function Gk(e, n) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    var s;
    t[r] = n.has(r) ? fe : (s = e[r]) != null ? s : fe;
  }), t;
}
function sd(e) {
  let n = G();
  return Object.keys(e).forEach((t) => {
    let r = e[t];
    n[t] = A(r) && r.withheld === "unanimous" ? r : fe;
  }), n;
}
function qk(e, n) {
  return Object.keys(e).some((t) => {
    let r = n[t];
    return A(r) && r.withheld === "little-change" && !A(e[t]);
  }) ? sd(e) : e;
}
function Vk(e, n, { question: t }, r, s, o) {
  let { summary: i, n: a } = r.summary, { summary: l } = e, { summary: u } = n;
  if (i === null || l === void 0 || A(l) || u === void 0 || n.n === a && i.mean === l.mean)
    return !0;
  let { mean: c, sd: d } = u, f = i.mean;
  if (c === null || d === null || f === null)
    return !1;
  let { least: m, most: h } = od(t), p = (y, w) => {
    let b = n.n - a + y;
    if (b <= 0)
      return !1;
    let k = (c * n.n - f * a + y * w) / b, x = (n.n - 1) * d * d + n.n * (c - k) * (c - k);
    return !A(go(
      { mean: k, sd: Math.sqrt(x / Math.max(1, b - 1)), median: null },
      b,
      t,
      o
    ));
  }, g = [m, h != null ? h : Math.max(m, c)];
  return p(0, 0) && (s === 0 || g.every((y) => p(s, y)));
}
function Uk({ summary: e }, { n, summary: t }, { question: r }, s, { minCell: o }) {
  if (s === null || e === void 0 || A(e) || t === void 0 || t.mean === null)
    return !0;
  let { least: i, most: a } = od(r), l = Math.min(s.n, n), u = n * t.mean, c = (u - (n - l) * i) / l, d = a === null ? i : Math.max(i, (u - (n - l) * a) / l);
  return Math.floor(Math.min(c, a != null ? a : c) + td) - Math.ceil(d - td) + 1 >= Math.max(2, o);
}
var td = 1e-6;
function od(e) {
  let [n, t] = e.type === "text" ? [e.min, e.max] : [null, null];
  return { least: n === null ? 0 : Number(n), most: t === null ? null : Number(t) };
}

// src/core/analysis/disclosure/publish-question.ts
function ld(e, n, t) {
  var h;
  let r = Es(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let p = e.places === void 0 ? {} : { places: id(e.places, () => !0, !0) };
    return r != null ? r : P(P({}, e), p);
  }
  if (n.kind === "number" && e.summary !== void 0 && Xc(e.n, e.summary))
    return { withheld: "unanimous" };
  let s = Object.keys(e.choices), o = G();
  if (s.forEach((p) => {
    var g, y;
    o[p] = (y = (g = e.choices[p]) == null ? void 0 : g.count) != null ? y : 0;
  }), e.n > 0 && s.length > 1 && s.some((p) => o[p] === e.n) && !Hk(n))
    return { withheld: "unanimous" };
  let i = gt(o, t.minCell, !0), a = e.places === void 0 ? null : Qk(e.places, t);
  if (i === null || e.places !== void 0 && a === null)
    return H;
  let l = G();
  s.forEach((p) => {
    var g;
    l[p] = i.has(p) ? H : (g = e.choices[p]) != null ? g : H;
  });
  let u = (h = e.places) != null ? h : {}, c = Object.keys(u).some(
    (p) => ad(u[p].counts).some((g) => fn(g, t))
  ), d = Object.keys(u).some(
    (p) => {
      var g;
      return fn(((g = o[p]) != null ? g : 0) - u[p].first, t);
    }
  ), f = Object.keys(u).some(
    (p) => ad(u[p].counts).includes(e.n)
  ), m = P(P(M(P(P({}, e), hc(e, t)), {
    choices: l
  }), e.places === void 0 ? {} : { places: id(
    e.places,
    (p) => !f && !d && !i.has(p) && (a == null ? void 0 : a.has(p)) === !1,
    !c,
    f ? { withheld: "unanimous" } : H
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: go(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? m : M(P({}, m), { summary: H, topTwo: H, bottomTwo: H });
}
function Hk({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function id(e, n, t, r = H) {
  let s = G();
  return Object.keys(e).forEach((o) => {
    let { first: i, meanPlace: a } = e[o];
    s[o] = n(o) ? { first: i, meanPlace: t ? a : H } : r;
  }), s;
}
function Qk(e, { minCell: n }) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    var s, o;
    t[r] = (o = (s = e[r]) == null ? void 0 : s.first) != null ? o : 0;
  }), gt(t, n, !0);
}
function ad(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/publish-questions.ts
function ud(e, n, t) {
  let r = t === null ? null : Jt(uo(t), n), s = Z(n).filter(({ name: d }) => e.questions[d] !== void 0), o = (d) => e.questions[d], i = new Map(s.map((d) => [d.name, ld(o(d.name), d, n)]));
  if (t === null || r === null)
    return i;
  let a = (d, f) => {
    var p, g;
    let { name: m } = d, h = { before: (p = r.get(m)) != null ? p : [], now: (g = f.get(m)) != null ? g : [] };
    return rd(i.get(m), o(m), d, n, t, h);
  }, l = new Map(s.map((d) => [d.name, a(d, /* @__PURE__ */ new Map())])), u = G();
  l.forEach((d, f) => {
    let m = i.get(f);
    u[f] = A(d) || m === void 0 ? d : m;
  });
  let c = Jt({ questions: u, counted: e.counted, versions: e.versions }, n);
  return s.filter(({ name: d }) => c.has(d)).forEach((d) => {
    l.set(d.name, a(d, c));
  }), l;
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function cd(e) {
  var r;
  let n = Fr(e), t = /* @__PURE__ */ new Map();
  for (let { column: s, name: o, question: i, row: a } of Z(e)) {
    let l = a === null || a.visibleIf === null ? [] : [a.visibleIf], u = [...(r = n.get(i.name)) != null ? r : [], ...l];
    t.set(o, u.reduce(
      (c, d) => c.concat(ke(d)),
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
function dd(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { choices: r, name: s } of Z(e))
    (r != null ? r : []).forEach(({ value: o, visibleIf: i }) => {
      var a;
      if (i !== null) {
        let l = ke(i), u = (a = t.get(s)) != null ? a : /* @__PURE__ */ new Map();
        u.set(o, l.reduce((c, d) => {
          var f;
          return c.concat((f = n.get(d)) != null ? f : []);
        }, l)), t.set(s, u);
      }
    });
  return t;
}
function md(e, n, t, r, s, o) {
  let i = o <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (A(c) || s(u));
  }).map((u) => r[u]), a = i.some((u) => A(u) && u.withheld === "unanimous"), l = n === 0 || !fn(n, { minAnswers: 0, minCell: o }) && t - n >= o;
  return a || i.length > 0 && !l ? H : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function fd(e, n) {
  let { minCell: t } = n, r = G();
  e.forEach(({ counted: o, revision: i }) => {
    r[String(i)] = o;
  });
  let s = t <= 1 ? /* @__PURE__ */ new Set() : gt(r, t, !0);
  return e.map((o) => s === null || s.has(String(o.revision)) ? M(P({}, o), { counted: H }) : o);
}

// src/core/analysis/disclosure/publish-results.ts
function ho(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), s = t === null || t.thresholds.minCell < n.minCell || n.minCell <= 1 ? null : t, o = s === null ? [] : oo(s), i = Kk(e, n, s, o), a = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Map(), u = s === null ? [] : [s.published, ...s.published.earlier === void 0 ? [] : [s.published.earlier]];
  for (let d = 0; d < zk; d++) {
    let f = pd(e, n, i, r), m = /* @__PURE__ */ new Map(), h = mt(f, 0);
    if ([
      ...u.map(({ questions: p }) => wc(p, f.questions, n.minCell)),
      ...o.map((p) => Qi(p, h, n, i.ways)),
      i.measured === null ? [] : Sc(o, h, i.measured, n.minCell, i.ways, l),
      i.measured === null ? [] : mc(o, h, i.measured, n.minCell),
      Tc(o, f).map((p) => ({ part: "skills", key: p }))
    ].forEach((p) => p.forEach((g) => {
      let y = Ze(g);
      m.set(r.has(y) ? Ze(M(P({}, g), { only: void 0 })) : y, fe);
    })), dc(f, n, a).forEach((p) => m.set(Ze(p), H)), m.size === 0)
      return ea(f, s, n);
    if (Array.from(m.keys()).every((p) => r.has(p))) {
      let p = new Map(Array.from(m, ([g, y]) => [Lc(g), y]));
      if (Array.from(p.keys()).every((g) => r.has(g)))
        break;
      p.forEach((g, y) => m.set(y, g));
    }
    m.forEach((p, g) => {
      var y;
      return r.set(g, (y = r.get(g)) != null ? y : p);
    });
  }
  return ea(pd(e, n, i, { get: () => u.length === 0 ? H : fe }), s, n);
}
var zk = 8;
function Kk(e, n, t, r) {
  var m, h;
  let s = ud(e, n, t), o = ee(n), i = /* @__PURE__ */ new Map(), a = Qs();
  o !== null && Object.keys(e.skills).forEach((p) => {
    let g = zi(e.skills[p], o, n, !1, a), y = A(g) && g.withheld === "unanimous" && r.some((w) => {
      var b;
      return ((b = w.skills[p]) != null ? b : null) !== null;
    });
    i.set(p, y ? fe : g);
  });
  let l = cd(n), u = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Set();
  for (let { kind: p, name: g, question: y, row: w } of Z(n))
    w !== null && y.name === (o == null ? void 0 : o.grid.name) && u.set(w.value, [...(m = u.get(w.value)) != null ? m : [], ...(h = l.get(g)) != null ? h : []]), p === "number" && c.add(g);
  let d = o === null ? () => !0 : Rc(o, n, a), f = dd(n, l);
  return { questions: s, skills: i, measured: o, leads: l, choiceLeads: f, skillLeads: u, numbers: c, isSpread: d, ways: a };
}
function pd(e, n, t, r) {
  let s = G();
  t.questions.forEach((f, m) => {
    var p;
    let h = r.get(Ze({ part: "questions", key: m, only: "remainders" })) !== void 0;
    s[m] = (p = r.get(Ze({ part: "questions", key: m }))) != null ? p : A(f) ? f : P(P({}, f), h ? M(P({}, Dr(e.questions[m])), { unknown: fe }) : {});
  });
  let { counted: o } = e, i = (f, m) => md(f, m, o, s, (h) => t.numbers.has(h), n.minCell);
  Jk(s, e, t, i);
  let a = new Map(Array.from(t.skills, ([f, m]) => {
    var y, w, b;
    let h = r.get(Ze({ part: "skills", key: f, only: "steps" })) !== void 0, p = i((y = t.skillLeads.get(f)) != null ? y : [], (b = (w = e.skills[f]) == null ? void 0 : w.n) != null ? b : 0), g = p != null ? p : r.get(Ze({ part: "skills", key: f }));
    return [f, g != null ? g : h && t.measured !== null ? zi(e.skills[f], t.measured, n, !0, t.ways) : m];
  })), { survey: l, population: u, excluded: c } = e, d = Xk(e, a, s, n);
  return M(P({
    survey: l,
    population: u,
    counted: o,
    excluded: c,
    questions: s
  }, d), {
    balance: Fc(
      e.balance,
      (f, m, h) => oa(s, n.measures[f], m, h)
    ),
    breakdowns: Yk(e, d.skills, s, n, t, r),
    versions: r.get(Ze({ part: "versions", key: "" })) === void 0 ? fd(e.versions, n) : []
  });
}
function Jk(e, n, { choiceLeads: t, leads: r }, s) {
  var i, a, l, u, c;
  let o = !0;
  for (; o; ) {
    o = !1;
    for (let d of Object.keys(e)) {
      let { choices: f = {}, n: m = 0 } = (i = n.questions[d]) != null ? i : {}, h = e[d], p = Array.from(A(h) ? [] : (a = t.get(d)) != null ? a : []).map(([y, w]) => {
        var b, k;
        return [(k = (b = f[y]) == null ? void 0 : b.count) != null ? k : 0, w];
      }).map(([y, w]) => y === 0 ? null : s(w, y)), g = (c = (u = s((l = r.get(d)) != null ? l : [], m)) != null ? u : p.find((y) => y !== null)) != null ? c : null;
      g !== null && !(A(h) && h.withheld === g.withheld) && (e[d] = g, o = !0);
    }
  }
}
function Yk(e, n, t, r, s, o) {
  let { measured: i } = s;
  return i === null ? [] : e.breakdowns.reduce((a, l) => {
    var f, m;
    let u = de(l), c = l.question === null ? null : (f = t[l.question]) != null ? f : null, d = (m = o.get(Ze({ part: "breakdowns", key: u }))) != null ? m : A(c) ? c : null;
    return [...a, d !== null ? Bc(l, d) : _c(l, {
      totals: e.skills,
      published: n,
      question: c,
      withheldSkill: (h) => {
        var p;
        return (p = o.get(Ze({ part: "breakdowns", key: u, skill: h }))) != null ? p : null;
      },
      isNeedWithheld: (h) => o.get(Ze({ part: "breakdowns", key: u, skill: h, only: "need" })) !== void 0,
      isSpread: s.isSpread,
      measured: i,
      thresholds: r
    })];
  }, []);
}
function Xk(e, n, t, r) {
  var d, f, m, h, p, g, y, w, b, k, x, S;
  let s = Array.from(n.keys()), o = s.filter((R) => !A(n.get(R))), i = qs(o.map((R) => {
    let { n: T, highNeedCount: v } = n.get(R);
    return M(P({}, ex(e.skills[R])), {
      highNeed: T === 0 || A(v) ? null : { numerator: v, denominator: T }
    });
  })), a = (R) => {
    let { importance: T, ability: v } = n.get(R);
    return T.mean === null || v.mean === null ? null : { importance: T.mean, ability: v.mean };
  }, l = o.map(a), u = gu(l.filter((R) => R !== null)), c = G();
  for (let R of s) {
    let T = n.get(R), v = o.indexOf(R), O = l[v];
    c[R] = A(T) ? T : M(P({}, T), {
      rankByMwds: (f = (d = i[v]) == null ? void 0 : d.rankByMwds) != null ? f : null,
      rankByRds: (h = (m = i[v]) == null ? void 0 : m.rankByRds) != null ? h : null,
      rankByHighNeed: (g = (p = i[v]) == null ? void 0 : p.rankByHighNeed) != null ? g : null,
      rankDifference: (w = (y = i[v]) == null ? void 0 : y.rankDifference) != null ? w : null,
      quadrant: O == null || u === null ? null : hu(O, u),
      canTeach: oa(t, r.measures.canTeach, R, (k = (b = e.skills[R]) == null ? void 0 : b.canTeach) != null ? k : null),
      wantToLearn: oa(t, r.measures.wantToLearn, R, (S = (x = e.skills[R]) == null ? void 0 : x.wantToLearn) != null ? S : null)
    });
  }
  return { skills: c, cross: u, agreement: Zk(c) };
}
function oa(e, n, t, r) {
  let s = n === null ? void 0 : e[n], o = s === void 0 || A(s) ? s : s.choices[t];
  return r !== null && A(o) ? o : r;
}
function Zk(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    o !== void 0 && !A(o) && o.rankByMwds !== null && o.rankByRds !== null && o.rankByHighNeed !== null && (n.push(o.rankByMwds), t.push(o.rankByRds), r.push(o.rankByHighNeed));
  }), {
    mwdsRds: Bs(n, t),
    mwdsHighNeed: Bs(n, r),
    rdsHighNeed: Bs(t, r)
  };
}
function ex(e) {
  let { n, importance: t, ability: r, discrepancies: s } = e, o = (i) => Object.keys(i.counts).reduce((a, l) => a + Number(l) * i.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (o(t) - o(r)) * o(t), denominator: n * n },
    rds: { numerator: 100 * (s.positive - s.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function bt(e, n) {
  return e === null || n === null ? e !== n : e.kind === "message" || n.kind === "message" ? e.kind !== n.kind || e.kind === "message" && n.kind === "message" && e.key !== n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() !== e.texts[t].trim();
  });
}
function qn(e, n) {
  return e === null || n === null ? !1 : e.kind === "message" || n.kind === "message" ? e.kind === "message" && n.kind === "message" && e.key === n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() === e.texts[t].trim();
  });
}

// src/core/survey/choice-changes.ts
function wt(e, n, t, r) {
  var d, f, m, h;
  let s = [], o = (p, g, y, ...w) => {
    s.push({ code: `${n}-${g}`, effect: y, element: e, item: p, parameters: w });
  }, i = gd(t), a = gd(r), l = t.filter(({ value: p }) => !a.has(p)), u = r.filter(({ value: p }) => !i.has(p));
  for (let p of l) {
    let g = u.find(({ text: y }) => qn(p.text, y));
    g ? (u.splice(u.indexOf(g), 1), o(p.value, "renamed", "lost", p.value, g.value)) : o(p.value, "removed", "lost");
  }
  u.forEach(({ value: p, isRetired: g }) => {
    g || o(p, "added", "incomplete");
  });
  for (let p of r) {
    let g = i.get(p.value);
    if (g !== void 0) {
      if (g.isRetired !== p.isRetired && o(p.value, p.isRetired ? "retired" : "returned", p.isRetired ? "none" : "incomplete"), bt(g.text, p.text)) {
        let y = t.find(({ value: w, text: b }) => w !== p.value && a.has(w) && qn(b, p.text));
        y && !qn(g.text, p.text) ? o(p.value, "swapped", "lost", p.value, y.value) : o(p.value, "text", "meaning");
      }
      ((f = (d = g.visibleIf) == null ? void 0 : d.source) != null ? f : "") !== ((h = (m = p.visibleIf) == null ? void 0 : m.source) != null ? h : "") && o(p.value, "condition", "incomplete");
    }
  }
  let c = (p) => p.map(({ value: g }) => g).filter((g) => i.has(g) && a.has(g)).join(" ");
  return c(t) !== c(r) && o(null, "order", "none"), s;
}
function gd(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function aa(e, n) {
  let t = n.name, r = [], s = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && s(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [o, i] = [hd(e), hd(n)];
  if (o !== i) {
    let l = o === "choice" && i === "choices";
    return s(l ? "multiple" : "type", l ? "meaning" : "lost", Yt(e), Yt(n)), r;
  }
  Yt(e) !== Yt(n) && s("display", "none", Yt(e), Yt(n)), (bt(e.title, n.title) || bt(e.description, n.description)) && s("text", "meaning"), ia(e.visibleIf) !== ia(n.visibleIf) && s("condition", "incomplete");
  let a = (l) => ia(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && s(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), yd(e) !== yd(n) && s("limits", "meaning"), bd(e) !== bd(n) ? (s("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? nx(e, n) : xd(e, n));
}
function hd(e) {
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
function Yt(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function ia(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function yd(e) {
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
function bd(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function nx(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [s, o] = [e.minRateDescription, e.maxRateDescription];
  return qn(s, n.maxRateDescription) && qn(o, n.minRateDescription) && !qn(s, o) ? t("scale-reversed", "lost") : [...bt(s, n.minRateDescription) || bt(o, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...xd(e, n)];
}
function xd(e, n) {
  let t = wt(n.name, "choice", wd(e), wd(n));
  return "rows" in e && "rows" in n && t.push(...wt(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...wt(n.name, "column", kd(e), kd(n))), n.columns.forEach((r) => {
    let s = e.columns.find(({ name: o }) => o === r.name);
    t.push(...s ? wt(n.name, "choice", s.choices, r.choices) : []);
  })), t;
}
function wd(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(sn(Dt(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function kd(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var Br = { current: null, earlier: /* @__PURE__ */ new Map() };
function Xt(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], s = [], o = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, a = new Map(Y(e).map((l) => [l.name, l]));
  for (let l of Y(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : i ? Se(l).map(({ name: d }) => d) : rx(u, l, o);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && aa(u, l).some(({ effect: d }) => d === "meaning") && s.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: s };
}
var tx = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function rx(e, n, t) {
  let r = aa(e, n), s = r.some(({ code: u }) => tx.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), o = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, a] = [o("row"), o("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (o("choice").length > 0 || Sd(e.choices, n.choices, t, n));
  return Se(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: f }) => f === (c == null ? void 0 : c.name)) : void 0;
    return s || l || u !== null && i.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (Sd(d.choices, c.choices, t, n) || sx(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function sx(e, n) {
  return wt("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function Sd(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let s = r === "radiogroup" || r === "dropdown", [o, i] = [e, n].map((a) => ox(a, t, s));
  return o !== i && o !== "" && i !== "";
}
function ox(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), s = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), o = (a = s[0]) != null ? a : NaN;
  return (t ? s.length === r.length && (o === 0 || o === 1) && s.every((l, u) => l === o + u) : s.length > r.length / 2) ? s.join(" ") : "";
}

// src/core/survey/map-questions.ts
function yo(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? M(P({}, r), { elements: r.elements.map(t) }) : n(r);
  return M(P({}, e), { pages: e.pages.map((r) => M(P({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var un = ["importance", "ability"], kt = ["1", "2", "3", "4", "5"];
function Pd(e) {
  let n = (t) => {
    let r = un.includes(t.name), s = t.choices.some((o) => Rd(o.value) && o.text !== null);
    return !r || s ? t : M(P({}, t), {
      choices: t.choices.map((o) => Rd(o.value) ? M(P({}, o), { text: { kind: "message", key: `localskills-scale-${t.name}-${o.value}` } }) : o)
    });
  };
  return yo(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? M(P({}, t), { columns: t.columns.map(n) }) : t);
}
function Rd(e) {
  return kt.includes(e);
}

// src/core/analysis/wilson-interval.ts
var la = 1.959963984540054;
function Tn(e, n, t = la) {
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
function ua(e, n, t, r, s = null, o = la) {
  let [i, a] = [Tn(e, n, o), Tn(t, r, o)];
  if (i === null || a === null)
    return null;
  let [l, u] = [e / n, t / r], c = s === null ? 0 : ix(s) * s.n / Math.sqrt(n * r), d = (f, m) => Math.sqrt(Math.max(0, f * f + m * m - 2 * c * f * m));
  return {
    low: Math.max(-1, l - u - d(l - i.low, a.high - u)),
    high: Math.min(1, l - u + d(i.high - l, u - a.low))
  };
}
function ix({ n: e, before: n, now: t, both: r }) {
  let s = n * (e - n) * t * (e - t);
  return s === 0 ? 0 : (e * r - n * t) / Math.sqrt(s);
}
var ax = 40;
function vd(e, n, t, r, s = null) {
  let [o, i] = [0, ax];
  for (let a = 0; a < 50; a++) {
    let l = (o + i) / 2, u = ua(e, n, t, r, s, l);
    if (u === null)
      return 1;
    u.low > 0 || u.high < 0 ? o = l : i = l;
  }
  return lx(o);
}
function lx(e) {
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
function Td(e) {
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
function Od(e, n, t, r, s = null, o = null) {
  let i = Xt(r, n), a = [], l = px(), u = ({ survey: f, counted: m }) => ({ survey: f, counted: m }), c = cx(e, n, t, r, i, a, l, o), d = mx(e, n, t, r, i, a, l, o);
  return {
    before: u(t),
    now: u(e),
    accountsInBoth: s === null ? null : ux(s, [e, t], [n, r]),
    isPaired: o !== null && o.accounts > 0,
    comparisons: l.finish(),
    skills: c,
    questions: d,
    notCompared: a
  };
}
function ux(e, n, t) {
  let r = Math.max(...t.map((o) => o.minCell)), s = (o) => o > 0 && o < r;
  return s(e) || n.some(({ counted: o }) => s(o - e)) ? H : e;
}
function cx(e, n, t, r, s, o, i, a) {
  let l = dx(n, r, s), u = [], c = Cd(e.skills, t.skills);
  for (let p of c) {
    let [g, y] = [e.skills[p], t.skills[p]], w = Md(g, y, l(p));
    w === null && Ad(g) && Ad(y) ? u.push({ id: p, now: g, before: y }) : o.push({ part: "skill", name: p, reason: w != null ? w : "no-answers" });
  }
  let d = (p) => gx(
    u.map((g) => [g.before[p], g.now[p]])
  ), [f, m] = [d("rankByMwds"), d("rankByRds")], h = G();
  return u.forEach((p, g) => {
    var w, b, k;
    let y = (x) => {
      var S, R;
      return ca((S = x(p.before)) != null ? S : 0, (R = x(p.now)) != null ? R : 0);
    };
    h[p.id] = {
      n: y(({ n: x }) => x),
      importance: y(({ importance: x }) => x.mean),
      ability: y(({ ability: x }) => x.mean),
      gap: y(({ gap: x }) => x),
      mwds: y(({ mwds: x }) => x),
      rds: y(({ rds: x }) => x),
      highNeed: i.share(
        p.before.highNeedCount,
        p.before.n,
        p.now.highNeedCount,
        p.now.n,
        (w = a == null ? void 0 : a.highNeed(p.id)) != null ? w : null
      ),
      rankByMwds: (b = f[g]) != null ? b : null,
      rankByRds: (k = m[g]) != null ? k : null
    };
  }), h;
}
function dx(e, n, { changedParameters: t }) {
  let [r, s] = [ee(e), ee(n)], o = (a) => Array.from(a.keys()).join(" "), i = r !== null && s !== null && r.grid.name === s.grid.name && o(r.importance) === o(s.importance) && o(r.ability) === o(s.ability);
  return (a) => !i || un.some((l) => t.has(In(r.grid.name, a, l)));
}
function Ad(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function mx(e, n, t, r, s, o, i, a) {
  var c;
  let l = G(), u = new Map([...Z(r), ...Z(n)].map(
    (d) => [d.name, d]
  ));
  for (let d of Cd(e.questions, t.questions)) {
    let [f, m] = [e.questions[d], t.questions[d]], h = Md(f, m, s.changedParameters.has(d));
    ((c = u.get(d)) == null ? void 0 : c.kind) !== "text" && (h === null && Ed(f) && Ed(m) ? l[d] = fx(d, m, f, i, a) : o.push({ part: "question", name: d, reason: h != null ? h : "no-answers" }));
  }
  return l;
}
function Ed(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function fx(e, n, t, r, s) {
  var d;
  let o = G(), [i, a] = [Object.keys(t.choices), Object.keys(n.choices)];
  for (let f of i.filter((m) => a.includes(m))) {
    let [m, h] = [t.choices[f], n.choices[f]];
    o[f] = m === void 0 || h === void 0 || A(m) || A(h) ? H : r.share(h.count, n.n, m.count, t.n, (d = s == null ? void 0 : s.choice(e, f)) != null ? d : null);
  }
  let l = [n, t].map(({ summary: f }) => f === void 0 || A(f) ? null : f.mean), [u = null, c = null] = l;
  return P({
    n: ca(n.n, t.n),
    choices: o,
    onlyBefore: a.filter((f) => !i.includes(f)),
    onlyNow: i.filter((f) => !a.includes(f))
  }, n.summary === void 0 || t.summary === void 0 ? {} : { mean: u === null || c === null ? H : ca(u, c) });
}
function Md(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : A(e) || A(n) ? "withheld" : null;
}
function ca(e, n) {
  return { before: e, now: n, difference: n - e };
}
function px() {
  let e = [];
  return {
    share(n, t, r, s, o) {
      if (A(n) || A(r))
        return A(r) ? r : n;
      let i = ua(r, s, n, t, o);
      if (i === null)
        return H;
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
      return e.push({ change: a, p: vd(r, s, n, t, o) }), a;
    },
    finish() {
      return Td(e.map(({ p: n }) => n)).forEach((n, t) => {
        e[t].change.isClear = n;
      }), e.length;
    }
  };
}
function gx(e) {
  let n = e.filter((o) => o[0] !== null && o[1] !== null), t = (o) => Gs(n.map((i) => i[o]), (i, a) => i - a), [r, s] = [t(0), t(1)];
  return e.map((o) => {
    let i = n.indexOf(o);
    return i < 0 ? null : {
      before: o[0],
      now: o[1],
      places: r[i] - s[i]
    };
  });
}
function Cd(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function xt(e) {
  var n;
  return ho(e.results, e.survey, (n = e.last) != null ? n : null);
}
function bo({ previous: e = null, survey: n }, t) {
  var r;
  return e === null ? null : Od(t, n, e.published, e.survey, e.accountsInBoth, (r = e.pairs) != null ? r : null);
}

// src/core/report/results-data.ts
function Id(e, n) {
  return {
    title: e,
    get text() {
      return Ut(n());
    }
  };
}
var Nd = 5e4, wo = 1e3, $d = 100, da = 18e5;
function hx(e, n = xt(e), t = bo(e, n)) {
  let { titles: r } = e, s = r.resultsData(n.survey), o = yx(e), i = wx(n, e), { excluded: a, breakdowns: l } = n, u = i.length === 0 ? {} : { excludedMore: {
    count: a.length,
    reasons: Ws(Dn(a)),
    pages: i.map(({ title: p }) => p)
  } }, c = (p, g = n.earlier) => {
    var y, w;
    return Ut(M(P(P(P(P(M(P(M(P({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: a.slice(0, wo)
    }), u), {
      questions: Sx(n.questions, xx),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: p,
      versions: n.versions
    }), g === void 0 ? {} : { earlier: g }), n.trails === void 0 ? {} : { trails: n.trails }), n.ratingTrail === void 0 ? {} : { ratingTrail: n.ratingTrail }), t === null ? {} : { change: t }), {
      answers: (w = (y = e.counted.named) == null ? void 0 : y.map((b) => bx(b, e.home))) != null ? w : { count: e.counted.count, revisions: o.map(({ title: b }) => b) }
    }));
  }, d = c(l);
  if (ot(d) <= da)
    return [...o, { title: s, text: d }, ...i];
  let f = kx(l, e), m = l.map(({ by: p, question: g, isPartition: y, ungrouped: w, withheld: b }, k) => M(P({
    by: p,
    question: g,
    isPartition: y
  }, b === void 0 ? {} : { withheld: b }), {
    ungrouped: w,
    pages: f.filter((x) => x.breakdown === k).map(({ title: x }) => x)
  })), h = c(m);
  return [
    ...o,
    // What is kept for whoever reads it goes before what the next release has to be put beside.
    { title: s, text: ot(h) <= da || n.earlier === void 0 ? h : c(m, M(P({}, n.earlier), { breakdowns: [] })) },
    ...i,
    ...f.map(({ title: p, text: g }) => ({ title: p, text: g }))
  ];
}
function Ld(e, n = xt(e)) {
  var r, s;
  let t = e.titles.resultsData(n.survey);
  return (s = (r = hx(e, n).find((o) => o.title === t)) == null ? void 0 : r.text) != null ? s : "";
}
function yx({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: s, revisions: o }) => {
    for (let i = 0; i < o.length; i += Nd)
      r.push(Id(n.resultsPart(e.id, "revisions", r.length + 1), () => ({
        survey: e.id,
        community: s,
        revisions: Array.from(o.slice(i, i + Nd))
      })));
  }), r;
}
function bx({ user: e, page: n, revision: t, timestamp: r, community: s }, o) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return o === void 0 || s === o ? i : M(P({}, i), { community: s != null ? s : null });
}
function wx({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let s = wo; s < n.length; s += wo)
    r.push(Id(
      t.resultsPart(e, "excluded", r.length + 1),
      () => ({ survey: e, excluded: n.slice(s, s + wo) })
    ));
  return r;
}
function kx(e, { survey: n, titles: t }) {
  let r = [];
  return e.forEach(({ by: s, question: o, groups: i }, a) => {
    let [l, u] = [{}, 0], c = () => {
      r.push({
        breakdown: a,
        title: t.resultsPart(n.id, "groups", r.length + 1),
        text: Ut({ survey: n.id, by: s, question: o, groups: l })
      }), [l, u] = [{}, 0];
    };
    Object.keys(i).forEach((d) => {
      let f = i[d], h = ot(Ut(f)) + 2 * Ut(f).split(`
`).length;
      u > 0 && u + h > da && c(), l[d] = f, u += h;
    }), u > 0 && c();
  }), r;
}
function xx(e) {
  if (A(e) || A(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= $d)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, s = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), o = new Set(s.slice(0, $d)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => o.has(a)).forEach((a) => {
    i[a] = r(a);
  }), M(P({}, e), { unknown: i });
}
function Sx(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}

// src/core/report/balance-table.ts
var Fd = 150, Rx = ["wantToLearn", "canTeach", "seeks", "offers"], Px = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function Dd(e) {
  var k, x;
  let { markup: n, results: t, survey: r } = e, s = Object.keys(t.balance), o = Rx.filter((S) => s.some((R) => {
    var T;
    return ((T = t.balance[R]) == null ? void 0 : T[S]) !== null;
  })), i = s.filter((S) => o.some((R) => {
    var T, v;
    return ((T = t.balance[S]) == null ? void 0 : T[R]) !== 0 && ((v = t.balance[S]) == null ? void 0 : v[R]) !== null;
  }));
  if (o.length < 2 || i.length === 0)
    return [];
  let a = o.includes("wantToLearn") && o.includes("canTeach"), l = (S) => Math.max(1, ...i.map((R) => {
    var T;
    return jd((T = t.balance[R]) == null ? void 0 : T[S], 0);
  })), u = {
    survey: Math.max(l("wantToLearn"), l("canTeach")),
    exchange: Math.max(l("seeks"), l("offers"))
  }, c = (S, R) => {
    var O, I;
    let T = (I = (O = t.balance[S]) == null ? void 0 : O[R]) != null ? I : null, v = R === "wantToLearn" || R === "canTeach";
    return A(T) ? ce(n) : T === null ? X(n.say("localskills-results-not-asked"), null) : X(on(
      v || T === 0 ? n.number(T) : qt(S, R === "seeks" ? "seek" : "offer", n.number(T), e),
      T / u[v ? "survey" : "exchange"],
      R === "wantToLearn" || R === "seeks" ? "demand" : "supply"
    ), T);
  }, d = (S) => {
    let R = S === "wantToLearn" || S === "canTeach" ? r.measures[S] : null, T = R === null ? void 0 : t.questions[R];
    return T === void 0 || A(T) ? null : T.n;
  }, f = [
    ...o.map((S) => [Px[S], S === "wantToLearn" || S === "canTeach" ? "people" : "exchange", d(S)]),
    ...a ? [["lacking", "lacking", null]] : []
  ], m = f.map(([S]) => z({ text: n.messages.text(`localskills-results-column-${S}`) })), [h, p] = [d("wantToLearn"), d("canTeach")], g = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    ne(n.say("localskills-results-column-skill")),
    ...f.map(([S, , R]) => ne(n.say(`localskills-results-column-${S}`) + (R === null ? "" : `<br /><span class="ext-localSkills-detail">${n.say("localskills-results-of-people", R)}</span>`), "number"))
  ];
  for (let S of vx(t.balance, i).slice(0, Fd)) {
    let R = (x = (k = t.balance[S]) == null ? void 0 : k.surveyDifference) != null ? x : null;
    g.push("|-", `! scope="row" | ${qt(S, "offer", e.skillName(S), e)}`, ...Ye([
      ...o.map((T) => c(S, T)),
      ...a ? [A(R) ? ce(n) : X(R === null ? "" : n.signed(R), R)] : []
    ], m));
  }
  let y = i.some((S) => qt(S, "offer", "", e) !== ""), w = s.length - i.length, b = i.length - Fd;
  return [
    ge("balance", n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}${h === null || p === null ? "" : ` ${n.say("localskills-results-balance-bases", h, p)}`}${y ? ` ${n.say("localskills-results-balance-links")}` : ""}</p>`,
    Fn(f.map(([S, R]) => [n.say(`localskills-results-column-${S}`), R]), n),
    pe(
      z({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      g
    ),
    ...w > 0 ? [`<p>${n.say("localskills-results-balance-silent", w)}</p>`] : [],
    ...b > 0 ? [`<p>${n.say("localskills-results-more-rows", b)}</p>`] : []
  ];
}
function vx(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: s = null, exchangeDifference: o = null, wantToLearn: i = null } = (a = e[r]) != null ? a : {};
    return [s, o, i].map((l) => jd(l, -1 / 0));
  };
  return n.slice().sort((r, s) => {
    let [o, i] = [t(r), t(s)], a = o.findIndex((l, u) => l !== i[u]);
    return a === -1 ? r < s ? -1 : 1 : i[a] - o[a];
  });
}
function jd(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var ma = 4e3, Tx = 50, fa = {
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
}, Gr = /[ \t\n\r]*/y, pa = /[a-z_]\w*/iy, Ax = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, Ex = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, Ox = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, Mx = /\{([^{}]*)\}/y, Cx = /\w+|[^]/y, Nx = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, $x = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function ko(e) {
  let n = 0, t = 0, r = null;
  function s(w, b = V(i()), k = n) {
    return r = r != null ? r : { code: `condition-${w}`, position: k, parameters: [k + 1, b] }, null;
  }
  function o(w) {
    w.lastIndex = n;
    let b = w.exec(e);
    return n += b ? b[0].length : 0, b;
  }
  function i() {
    let w = n, b = o(Cx);
    return n = w, b ? b[0] : "";
  }
  function a(w) {
    o(Gr);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function l(w) {
    var k;
    let b = u();
    for (; b !== null; ) {
      o(Gr);
      let x = n, S = (k = o(Ax)) != null ? k : o(pa), R = S === null ? "" : S[0].toLowerCase(), T = Object.prototype.hasOwnProperty.call(fa, R), [v, O] = T ? fa[R] : [0, "or"];
      if (v < w)
        return n = x, S === null || T ? b : s("operator");
      let I = l(v + 1);
      b = I && { kind: "binary", operator: O, left: b, right: I };
    }
    return null;
  }
  function u() {
    o(Gr), t++;
    let w = t > Tx ? s("too-deep") : c();
    return t--, w;
  }
  function c() {
    var S;
    let w = n;
    if (a("(")) {
      let R = l(1);
      return R && (a(")") ? R : s("parenthesis", "(", w));
    }
    if (a("!"))
      return d("not", u());
    if (a("["))
      return p(w);
    let b = o(pa);
    if (b === null)
      return f((S = m()) != null ? S : h());
    let k = b[0].toLowerCase();
    if (e[n] === "(")
      return n++, b[0] === "iif" ? g() : s("function", b[0], w);
    if (k === "negate")
      return d("not", u());
    if (k === "true" || k === "false")
      return f({ kind: "value", value: k === "true" });
    let x = Object.prototype.hasOwnProperty.call(fa, k);
    return s(x ? "operand" : k === "not" ? "not" : "word", b[0], w);
  }
  function d(w, b) {
    return b && { kind: "unary", operator: w, operand: b };
  }
  function f(w) {
    o(Gr);
    let b = n, k = w && o(pa), x = k ? k[0].toLowerCase() : "";
    return x === "empty" || x === "notempty" ? d(x, w) : (n = b, w);
  }
  function m() {
    let w = o(Ex);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = o(Ox);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let w = n, b = o(Mx);
    if (b === null) {
      let x = i();
      return s(x === "{" ? "brace" : x === '"' || x === "'" ? "text" : "operand");
    }
    let k = b[1];
    return $x.test(k) ? s("context", V(b[0]), w) : Nx.test(k) ? { kind: "answer", parameter: k } : s("answer", V(b[0]), w);
  }
  function p(w) {
    let b = [];
    if (a("]"))
      return { kind: "value", value: b };
    do {
      o(Gr);
      let k = m();
      if (k === null)
        return s("list-item");
      b.push(k.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: b } : s("list", "[", w);
  }
  function g() {
    let w = n - 4, b = l(1), k = b && (a(",") ? l(1) : s("iif", "iif", w)), x = k && (a(",") ? l(1) : s("iif", "iif", w));
    return b && k && x && (a(")") ? { kind: "iif", operands: [b, k, x] } : s("iif", "iif", w));
  }
  e.length > ma ? (n = ma, s("too-long", ma)) : e.trim() === "" && s("blank");
  let y = r ? null : l(1);
  return y !== null && n < e.length && s("rest"), r != null ? r : { source: e, expression: y };
}

// src/core/survey/property-reader.ts
var Ix = { pages: 100, elements: 200, columns: 30, rows: 300 }, Lx = 1e3;
function Wd(e) {
  let n = (s, o, ...i) => {
    e.push({ path: s, code: o, parameters: i });
  }, t = (s, o, i, a, l, ...u) => {
    let c = W(s, i);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(J(o, i), a, V(c), ...u), null);
  }, r = (s, o, i, a, l) => {
    let u = W(s, i);
    return l(u) ? u : (u !== void 0 && n(J(o, i), a), null);
  };
  return {
    fault: n,
    string: t,
    text(s, o, i) {
      let a = W(s, i), l = Cs(a);
      return l === null && a !== void 0 && n(J(o, i), "expected-text"), l;
    },
    word(s, o, i, a) {
      var u;
      return (u = t(s, o, i, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (s, o, i) => t(s, o, i, "bad-id", (a) => oe.test(a)),
    count(s, o, i) {
      let a = r(s, o, i, "expected-whole-number", qr);
      return a !== null && a < 0 ? (n(J(o, i), "too-small", a, 0), null) : a;
    },
    list(s, o, i) {
      var u, c;
      let a = (u = r(s, o, i, "expected-list", Array.isArray)) != null ? u : [], l = (c = Ix[i]) != null ? c : Lx;
      return a.length > l && n(J(o, i), "too-many-items", l), a.slice(0, l);
    },
    object: (s, o, i) => {
      var a;
      return (a = r(s, o, i, "expected-object", q)) != null ? a : {};
    },
    condition(s, o, i) {
      let a = t(s, o, i, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : ko(a);
      return l !== null && "code" in l ? (n(J(o, i), l.code, ...l.parameters), null) : l;
    }
  };
}
function _d(e) {
  return Ce.test(e);
}
function qr(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Vn = 20;
function bn(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = J(n, t);
  return r.list(e, n, t).forEach((i, a) => {
    let l = J(o, a), u = q(i) ? i : {}, c = q(i) ? W(i, "value") : i, d = ha(c) ? String(c) : "";
    oe.test(d) ? s.has(d) ? r.fault(l, "code-taken", d) : s.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: W(u, "retired") === !0
    }) : r.fault(l, "bad-id", V(c));
  }), s.size === 0 ? (r.fault(o, "empty-list"), null) : Array.from(s.values());
}
function en(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function ga(e, n, t, r) {
  let s = (o, i, a, l) => {
    var c;
    let u = W(e, i) === void 0 ? a : i;
    return W(e, u) !== !0 ? null : r.some(({ value: d }) => d === o) ? (t.fault(J(n, u), "special-code-taken", o), null) : en(o, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${o}` });
  };
  return {
    other: s(rt, "showOtherItem", "hasOther", "otherText"),
    none: s(vr, "showNoneItem", "hasNone", "noneText"),
    refused: s(Tr, "showRefuseItem", "", "refuseText"),
    dontKnow: s(Ar, "showDontKnowItem", "", "dontKnowText")
  };
}
function Bd(e, n, t) {
  if (W(e, "rateValues") !== void 0)
    return bn(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = W(e, l);
    return qr(c) ? c : (c !== void 0 && t.fault(J(n, l), "expected-whole-number"), u);
  }, [s, o, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (o <= s || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", s, o, i), null;
  let a = [];
  for (let l = s; l <= o && a.length < Vn; l += i)
    a.push(en(String(l), null));
  return s + Vn * i <= o && t.fault(`${n}.rateMax`, "too-many-steps", Vn), a;
}
function Gd(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((s, o) => {
    let i = J(`${n}.columns`, o), a = q(s) ? W(s, "name") : void 0;
    if (!q(s) || typeof a != "string" || !oe.test(a)) {
      t.fault(`${i}.name`, "bad-id", V(a));
      return;
    }
    if (r.has(a)) {
      t.fault(`${i}.name`, "name-taken", a);
      return;
    }
    let l = bn(s, i, "choices", t);
    l !== null && r.set(a, { name: a, title: t.text(s, i, "title"), choices: l });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function ha(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var Fx = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function Vr(e) {
  return Fx.test(e);
}
function Ur(e, { by: n, question: t }, r) {
  var d, f;
  let { markup: s, survey: o, texts: i, codeNames: a } = r;
  if (n === "language") {
    let m = a.language(e);
    return m !== null ? z({ text: m }) : Ce.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : z({ text: e });
  }
  if (n === "community")
    return Dx(e, r);
  let l = Y(o).find(({ name: m }) => m === t), u = l === void 0 ? null : (f = (d = Se(l)[0]) == null ? void 0 : d.choices) != null ? f : null, c = u === null ? void 0 : u.find(({ value: m }) => m === e);
  return s.label(Ln(c != null ? c : en(e, null), l, i, a));
}
function Dx(e, { codeNames: n }) {
  var t;
  return `<bdi>${z({ text: (t = n.wiki(e)) != null ? t : e })}</bdi>`;
}
function qd({ by: e, question: n }, { markup: t, survey: r, texts: s }) {
  let o = Y(r).find(({ name: a }) => a === n);
  if (o !== void 0) {
    let a = Ee(o, s);
    return { text: a.text, wikitext: t.label(a) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/parameter-title.ts
function Zt({ question: e, row: n, column: t }, r) {
  return [
    Ee(e, r).text,
    ...n === null ? [] : [We(n, r).text],
    ...t === null ? [] : [Ee(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var Vd = 6, jx = 10, Wx = ["new", "gone", "changed", "withheld", "no-answers"], ya = [
  ["gap", "gap"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["high-need", "high-need"],
  ["rank-mwds", "rank"],
  ["n", "n"]
];
function Hd(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: s, before: o, comparisons: i, isPaired: a, now: l } = n, u = s === null || A(s) || s === 0 ? t.say("localskills-results-change-others") : `${t.say("localskills-results-change-both", s)} ${t.say(`localskills-results-change-${a ? "paired" : "unpaired"}`)}`;
  return [
    ge("change", t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: Ne(r.titles.results(o.survey), ba(e)) },
      o.counted,
      l.counted
    )} ${u}</p>`,
    ...i < 2 ? [] : [`<p>${t.say(
      "localskills-results-change-many",
      i,
      Math.max(1, Math.round(i / 20)),
      { wikitext: Ke(t.say("localskills-results-clear"), "clear", t) }
    )}</p>`],
    ..._x(n, e),
    ...Bx(n, e),
    ...Gx(n, e)
  ];
}
function St({ difference: e }) {
  return e;
}
function ba({ markup: e, report: { previous: n = null }, change: t, texts: r }) {
  var s;
  return n === null ? `<bdi>${z({ text: (s = t == null ? void 0 : t.before.survey) != null ? s : "" })}</bdi>` : e.label(Ee({ name: n.survey.id, title: n.survey.title }, r));
}
function Qd(e) {
  let { change: n, markup: t } = e;
  if (n === null || n.before.counted === 0 || n.comparisons === 0)
    return [];
  let [r] = zd(n, e), s = { wikitext: Je("change", t.say("localskills-results-change")) };
  return [r === void 0 ? t.say("localskills-results-change-lead-none", { wikitext: ba(e) }, s) : t.say("localskills-results-change-lead", { wikitext: ba(e) }, { wikitext: r.about }, s)];
}
function zd({ skills: e, questions: n }, t) {
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
        about: r.say("localskills-results-change-need", m, ...Ud(d, t))
      });
    }
  });
  for (let c of Z(s)) {
    let d = (u = (l = n[c.name]) == null ? void 0 : l.choices) != null ? u : {};
    Object.keys(d).forEach((f) => {
      var h, p;
      let m = d[f];
      if (m !== void 0 && !A(m) && m.isClear) {
        let g = (p = (h = c.choices) == null ? void 0 : h.find(({ value: w }) => w === f)) != null ? p : en(f, null), y = Ln(g, c.question, o, i);
        a.push({ name: `${c.name} ${f}`, change: m, about: r.say(
          "localskills-results-change-choice",
          { wikitext: z({ text: Zt(c, o) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...Ud(m, t)
        ) });
      }
    });
  }
  return a.sort((c, d) => Math.abs(St(d.change)) - Math.abs(St(c.change)) || (c.name < d.name ? -1 : 1)), a;
}
function _x(e, n) {
  let { markup: t } = n, r = zd(e, n), s = r.length - Vd;
  return r.length === 0 ? [`<p>${t.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...r.slice(0, Vd).map(({ about: o }) => `<li>${o}</li>`),
    "</ul>",
    ...s > 0 ? [`<p>${t.say("localskills-results-change-more", s)}</p>`] : []
  ];
}
function Ud({ before: e, now: n, difference: t, interval: r }, { markup: s }) {
  let o = s.say(
    "localskills-results-change-range",
    { wikitext: s.signed(r.low * 100) },
    { wikitext: s.signed(r.high * 100) },
    { wikitext: s.signed(t * 100) }
  );
  return [s.percent(e), s.percent(n), o].map((i) => ({ wikitext: i }));
}
function Bx({ skills: e }, n) {
  let { markup: t } = n, r = (d) => e[d], s = (d) => St(r(d).gap), o = Object.keys(e).sort((d, f) => s(f) - s(d) || (d < f ? -1 : 1));
  if (o.length === 0)
    return [];
  let i = o.map(s), a = i.every((d) => d < 0) ? "-fell" : i.every((d) => d > 0) ? "-rose" : "", l = ya.map(([d]) => z({ text: t.messages.text(`localskills-results-column-${d}`) })), u = [
    `|+ ${t.say(`localskills-results-change-caption${a}`)}`,
    "|-",
    ne(t.say("localskills-results-column-skill")),
    ...ya.map(([d]) => ne(t.say(`localskills-results-column-${d}`), "number"))
  ], c = (d, f) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: d }, { wikitext: f })}</span>`;
  for (let d of o) {
    let { gap: f, importance: m, ability: h, highNeed: p, rankByMwds: g, n: y } = r(d), w = (b) => X(
      t.signed(St(b), 2) + c(t.number(b.before, 2), t.number(b.now, 2)),
      St(b)
    );
    u.push(
      "|-",
      `! scope="row" | ${n.skillName(d)}`,
      ...Ye([
        w(f),
        w(m),
        w(h),
        A(p) ? ce(t) : X(
          `${t.signed(St(p) * 100)}${c(t.percent(p.before), t.percent(p.now))}${p.isClear ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
          St(p)
        ),
        g === null ? X("", null) : X(
          t.say("localskills-results-from-to", { wikitext: t.number(g.before) }, { wikitext: t.number(g.now) }),
          g.now
        ),
        X(t.say("localskills-results-from-to", { wikitext: t.number(y.before) }, { wikitext: t.number(y.now) }), y.now)
      ], l)
    );
  }
  return [
    Fn(ya.map(([d, f]) => [t.say(`localskills-results-column-${d}`), f]), t),
    pe(
      z({ text: t.messages.text("localskills-results-change") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      u
    )
  ];
}
function Gx({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: s } = n, o = new Map(Z(r).map((a) => [a.name, a])), i = [];
  for (let a of Wx) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = o.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${z({ text: c })}</code>` : z({ text: Zt(d, s) });
    });
    l.length > 0 && i.push(t.say(`localskills-results-not-compared-${a}`, qe(l, t, jx)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/headline.ts
function Jd(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, s = [];
  for (let d of Object.keys(e.skills)) {
    let f = nn(e, d);
    f !== null && !A(f.highNeedCount) && f.highNeedCount > 0 && s.push({ skill: d, count: f.highNeedCount, of: f.n });
  }
  let o = (d) => {
    var f, m;
    return (m = (f = nn(e, d)) == null ? void 0 : f.rankByMwds) != null ? m : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => Yd(e.skills[d])).sort((d, f) => o(d) - o(f) || re(d, f)), a = Kd(e, r), l = Kd(e, t), u = l === null || a === null ? [] : ka(e).filter((d) => {
    var h, p;
    let [f, m] = [xo(e, r, d), xo(e, t, d)];
    return (A(f) || A(m)) && (A(f) || f === 0) && (A(m) || (m != null ? m : 0) > 0) && ((p = (h = e.balance[d]) == null ? void 0 : h.offers) != null ? p : 0) === 0;
  }), c = (l != null ? l : []).filter(({ skill: d }) => {
    var f, m;
    return xo(e, r, d) === 0 && ((m = (f = e.balance[d]) == null ? void 0 : f.offers) != null ? m : 0) === 0;
  });
  return {
    needs: wa(s),
    assets: wa(a != null ? a : []),
    unmet: l === null || a === null ? null : wa(c),
    hiddenNeeds: i,
    hiddenAssets: r === null ? [] : ka(e).filter((d) => A(xo(e, r, d))),
    maybeUnmet: u
  };
}
function Yd(e) {
  return e !== void 0 && (A(e) || A(e.highNeedCount));
}
function nn(e, n) {
  let t = e.skills[n];
  return t === void 0 || A(t) ? null : t;
}
function xo(e, n, t) {
  var o;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || A(r))
    return r != null ? r : null;
  let s = r.choices[t];
  return A(s) ? s : (o = s == null ? void 0 : s.count) != null ? o : null;
}
function Kd(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || A(t))
    return null;
  let r = ka(e);
  return Object.keys(t.choices).filter((s) => r.includes(s)).map((s) => {
    let o = t.choices[s];
    return { skill: s, count: o === void 0 || A(o) ? 0 : o.count, of: t.n };
  }).filter(({ count: s }) => s > 0);
}
function ka({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function wa(e) {
  return e.slice().sort((n, t) => Ht(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var er = 5;
function Zd(e) {
  let { markup: n, results: t, survey: r } = e, { needs: s, assets: o, unmet: i, hiddenNeeds: a, hiddenAssets: l, maybeUnmet: u } = Jd(t, r), c = (y, ...w) => (b) => n.say(
    y,
    Vx(b, e),
    b.count,
    b.of,
    { wikitext: qx(b, e) },
    ...w
  ), d = (y, { skill: w }) => {
    let b = n.say("localskills-results-see-exchange"), k = qt(w, "offer", b, e);
    return k === b ? y : `${y} ${k}`;
  }, f = (y) => h === 0 ? c("localskills-results-unmet-skill")(y) : c("localskills-results-unmet-skill-of", h)(y), m = r.measures.canTeach === null ? void 0 : t.questions[r.measures.canTeach], h = m === void 0 || A(m) ? 0 : m.n, p = [];
  Object.keys(t.skills).length > 0 && p.push(...xa("needs", s.map(c("localskills-results-need")), e, a)), o.length + l.length > 0 && p.push(...xa("assets", o.map(c("localskills-results-asset")), e, l)), i !== null && p.push(...xa("unmet", i.map((y) => d(f(y), y)), e, u));
  let g = [...Qd(e), ...Ux(e), ...Hx(e)];
  return [
    ...p.length === 0 ? [] : [
      '<div class="ext-localSkills-findings">',
      ...p,
      "</div>",
      `<p class="ext-localSkills-quiet">${n.say(
        "localskills-results-findings-note",
        { wikitext: Ke(n.say("localskills-results-term-interval"), "interval", n) }
      )}</p>`
    ],
    ...g.length === 0 ? [] : ["<ul>", ...g.map((y) => `<li>${y}</li>`), "</ul>"]
  ];
}
function qx({ count: e, of: n }, { markup: t }) {
  var o;
  let { low: r, high: s } = (o = Tn(e, n)) != null ? o : { low: 0, high: 1 };
  return t.say(
    "localskills-results-share-interval",
    { wikitext: t.percent(e / n) },
    { wikitext: t.number(ze(r, 0, 2)) },
    { wikitext: t.percent(s) }
  );
}
function xa(e, n, t, r = []) {
  let { markup: s } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${s.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((o) => `<li>${o}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${s.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${s.say(
      `localskills-results-${e}-hidden`,
      r.length,
      qe(r.map(t.skillName), s, er)
    )}</p>`],
    "</div>"
  ];
}
function Vx({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function Ux(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((o) => Sa(t, o) !== null), s = r.filter((o) => Sa(t, o) === "concentrate-here").sort((o, i) => Xd(t, i) - Xd(t, o) || (o < i ? -1 : 1));
  return r.length < 4 || s.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    s.length,
    r.length,
    qe(s.map(e.skillName), n, er),
    { wikitext: Je("plot", n.say("localskills-results-plot")) }
  )];
}
function Hx(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => So(t, i) !== null);
  if (r.length < 2 * er)
    return [];
  let s = (i) => {
    var a, l;
    return (l = ((a = So(t, i)) != null ? a : [])[0]) != null ? l : 1 / 0;
  }, o = r.filter((i) => {
    var a;
    return Sa(t, i) === "concentrate-here" && ((a = So(t, i)) != null ? a : []).every((l) => l <= er);
  }).sort((i, a) => s(i) - s(a) || (i < a ? -1 : 1));
  return [o.length === 0 ? n.say("localskills-results-agreed-none", er) : n.say("localskills-results-agreed", er, qe(o.map(e.skillName), n), o.length)];
}
function So(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null, rankByHighNeed: s = null } = (o = nn(e, n)) != null ? o : {};
  return t === null || r === null || s === null ? null : [t, r, s];
}
function Sa(e, n) {
  var t, r;
  return (r = (t = nn(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function Xd(e, n) {
  var t, r;
  return (r = (t = nn(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
var Qx = 5;
function em({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: s } = n.agreement, o = [t, r, s].filter((c) => c !== null);
  if (o.length === 0)
    return [];
  let i = o.reduce((c, d) => c + d, 0) / o.length, l = Object.keys(n.skills).filter((c) => So(n, c) !== null).length < Qx ? "few" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", u = (c) => ({ wikitext: c === null ? "\u2013" : e.number(c, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${l}`)} ${e.say("localskills-results-agreement-advice")} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: Ke(e.say("localskills-results-term-tau"), "tau", e) },
    u(t),
    u(r),
    u(s)
  )}</p>`];
}

// src/core/report/skills-table.ts
var Ro = [
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
function nm(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, s = ee(r), o = Object.keys(t.skills);
  if (s === null || o.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    ne(n.say("localskills-results-column-skill")),
    ...Ro.map(([u]) => ne(
      n.say(`localskills-results-column-${u}`),
      "number"
    ))
  ], a = Ro.map(([u]) => z({ text: n.messages.text(`localskills-results-column-${u}`) }));
  for (let u of Hr(t.skills)) {
    let c = t.skills[u], d = c === void 0 ? null : vn(c, (l = t.earlier) == null ? void 0 : l.skills[u]), f = d === null ? c : M(P({}, d), {
      rankByMwds: null,
      rankByRds: null,
      rankByHighNeed: null,
      rankDifference: null
    }), m = f !== void 0 && !A(f) && f.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      m && d === null ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}${d === null ? "" : `<div class="ext-localSkills-detail">${n.say("localskills-results-earlier")}</div>`}`,
      ...m ? Ye(Kx(f, [s.importance, s.ability], e), a) : [`| class="ext-localSkills-withheld" colspan="${Ro.length}" | ${A(f) ? Cr(f, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    ge("skills", n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...em(e),
    Fn(Ro.map(([u, c]) => [n.say(`localskills-results-column-${u}`), c]), n),
    pe(
      z({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking",
      i
    )
  ];
}
function Hr(e) {
  return Object.keys(e).sort((n, t) => zx(e, n, t));
}
function zx(e, n, t) {
  for (let r of ["rankByMwds", "rankByRds"]) {
    let s = (a) => {
      var l, u;
      return (u = (l = nn({ skills: e }, a)) == null ? void 0 : l[r]) != null ? u : 1 / 0;
    }, [o, i] = [s(n), s(t)];
    if (o !== i)
      return o - i;
  }
  return n < t ? -1 : 1;
}
function Kx(e, n, { markup: t }) {
  let r = (m, h) => X(m === null ? "" : t.number(m, h), m), s = (m, h, p) => {
    let [g, y] = [Math.min(...Array.from(p.values())), Math.max(...Array.from(p.values()))];
    return m === null ? X("", null) : X(on(t.number(m, 2), y > g ? (m - g) / (y - g) : 0, h), m);
  }, { highNeed: o, highNeedCount: i, highNeedInterval: a, rankByMwds: l, rankByRds: u, rankByHighNeed: c, rankDifference: d } = e, f = A(a) || a === null ? "" : `<div class="ext-localSkills-detail">${t.say(
    "localskills-results-interval",
    { wikitext: t.number(ze(a.low, 0, 2)) },
    { wikitext: t.percent(a.high) }
  )}</div>`;
  return [
    r(l, 0),
    r(u, 0),
    A(i) ? ce(t) : r(c, 0),
    r(d, 0),
    A(o) || A(i) ? ce(t) : X(on(`${t.percent(o != null ? o : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", i, e.n)}</span>`, o != null ? o : 0, "need") + f, o != null ? o : 0),
    s(e.importance.mean, "importance", n[0]),
    s(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var Jx = { community: 40, language: 12, question: 12 };
function tm(e) {
  let { markup: n, results: t } = e, r = ({ by: o }) => +(o !== "community"), s = t.breakdowns.slice().sort((o, i) => r(o) - r(i)).reduce(
    (o, i) => o.concat(Zx(i, e)),
    []
  );
  return s.length === 0 ? [] : [
    ge("breakdowns", n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    Xx(e),
    ...s
  ];
}
function Yx({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let a = n[i];
    return a === void 0 || A(a) ? 0 : a.counted;
  }, s = t.slice().sort((i, a) => r(a) - r(i) || (i < a ? -1 : 1)), o = new Set(s.slice(0, Jx[e]));
  return t.filter((i) => o.has(i));
}
function Xx({ markup: e }) {
  let n = (s, o) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${s}">${o}</span>`, t = (s) => ({ wikitext: e.number(s, s % 1 === 0 ? 0 : 1) }), r = (s) => n(s * 2, e.say("localskills-results-heat-up-to", t(s - 0.5), t(s)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function Zx(e, n) {
  var m;
  let { markup: t, results: r } = n, s = (m = r.earlier) == null ? void 0 : m.breakdowns.find(({ by: h, question: p }) => h === e.by && p === e.question), o = e.withheld === "little-change" && s !== void 0, i = o ? s : e, a = Object.keys(i.groups), l = Yx(i), u = Hr(r.skills);
  if (a.length < 2 || u.length === 0)
    return [];
  let c = qd(i, n), d = [
    `|+ ${Ke(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    ne(t.say("localskills-results-column-skill")),
    ...l.map((h) => ne(
      tS(h, i, n) + rS(i.groups[h], n),
      "number"
    ))
  ], f = 0;
  for (let h of u) {
    let p = [], g = !1;
    for (let y of l) {
      let w = i.groups[y], b = w === void 0 || A(w) ? w : w.skills[h], k = eS(b, s == null ? void 0 : s.groups[y], h);
      g = g || k !== null || b !== void 0 && !A(b), p.push(k !== null ? Gt(t.number(k, 2), k, t) : b === void 0 || A(b) ? ce(t) : b.gap === null ? X("", null) : X(t.number(b.gap, 2), b.gap, `ext-localSkills-heat-${nS(b.gap)}`));
    }
    f += +!g, d.push(...g ? ["|-", `! scope="row" | ${n.skillName(h)}`, ...p] : []);
  }
  return f === u.length ? [
    Xe(3, c.wikitext),
    `<p class="ext-localSkills-withheld">${t.say("localskills-results-breakdown-nothing")}</p>`
  ] : [
    Xe(3, c.wikitext),
    ...o ? [`<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`] : Mr(d, t),
    ...l.length < 3 ? [] : [`<p class="ext-localSkills-scroll-cue${l.length > 8 ? "" : " ext-localSkills-scroll-cue-narrow"}">${t.say("localskills-results-scroll", l.length)}</p>`],
    pe(z(c), "sortable ext-localSkills-wide ext-localSkills-breakdown", d),
    ...f === 0 ? [] : [`<p>${t.say("localskills-results-breakdown-rows-left-out", f)}</p>`],
    ...l.length < a.length ? [`<p>${t.say("localskills-results-more-groups", a.length - l.length)}</p>`] : []
  ];
}
function eS(e, n, t) {
  var s, o;
  let r = n === void 0 || A(n) ? void 0 : n.skills[t];
  return e === void 0 ? null : (o = (s = vn(e, r)) == null ? void 0 : s.gap) != null ? o : null;
}
function nS(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function tS(e, n, t) {
  let r = Ur(e, n, t), { report: s, survey: o } = t, i = n.groups[e];
  return n.by === "community" && Vr(e) && i !== void 0 && !A(i) ? Ne(s.titles.communityResults(o.id, e), r) : r;
}
function rS(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || A(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/exclusions.ts
var Ra = 500;
function rm({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (l) => it(l, e.say("localskills-results-see-revision")), s = ({ page: l, reason: u, revision: c }) => [
    "|-",
    `| ${Ne(l)}`,
    `| ${e.say(`localskills-excluded-${u}`)}${c === void 0 || c === 0 ? "" : ` ${r(c)}`}`
  ], o = Dn(t), i = Array.from(o.keys()).sort((l, u) => {
    var c, d;
    return ((c = o.get(u)) != null ? c : 0) - ((d = o.get(l)) != null ? d : 0) || (l < u ? -1 : 1);
  }), a = z({ text: e.messages.text("localskills-results-excluded") });
  return [
    ge("excluded", e.say("localskills-results-excluded")),
    ...o.size < 2 ? [] : [pe(z({ text: e.messages.text("localskills-results-column-reason") }), "ext-localSkills-excluded", [
      "|-",
      ne(e.say("localskills-results-column-reason")),
      ne(e.say("localskills-results-column-pages")),
      ...i.map((l) => {
        var u, c;
        return [
          "|-",
          `! scope="row" | ${e.say(`localskills-excluded-${l}`)}`,
          X(e.number((u = o.get(l)) != null ? u : 0), (c = o.get(l)) != null ? c : 0)
        ].join(`
`);
      })
    ])],
    pe(a, "ext-localSkills-excluded", [
      "|-",
      ...["page", "reason"].map((l) => ne(e.say(`localskills-results-column-${l}`))),
      ...t.slice(0, Ra).map((l) => s(l).join(`
`))
    ]),
    ...t.length > Ra ? [`<p>${e.say("localskills-results-more-excluded", t.length - Ra)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function sS({ change: e, markup: n, survey: t, results: r }) {
  let s = (d) => `localskills-results-column-${d}`, o = ee(t), i = o === null ? [1, 5] : [...Array.from(o.importance.values()), ...Array.from(o.ability.values())], { canTeach: a, wantToLearn: l } = t.measures, c = Object.keys(r.balance).map((d) => r.balance[d]).some((d) => d !== void 0 && d.offers !== null);
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
function sm(e) {
  let { markup: n } = e;
  return [
    ge("guide", n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...sS(e).reduce((t, [r, s, ...o]) => t.concat(
      s.map((i, a) => `<dt${a === 0 ? ` id="${Bt(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...o)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function om({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var Pa = 100;
function im(e) {
  let { markup: n, survey: t } = e;
  return [
    ge("quality", n.say("localskills-results-methods")),
    ...va(oS(e)),
    ...iS(e),
    ...aS(e),
    ...ee(t) === null ? [] : [
      Xe(3, n.say("localskills-results-formulas")),
      ...va([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) }),
        ...e.change === null ? [] : [n.say("localskills-results-methods-change")]
      ])
    ],
    Xe(3, n.say("localskills-results-disclosure")),
    ...va(lS(e))
  ];
}
function va(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function oS({ markup: e, report: n, results: t, survey: r }) {
  let { titles: s, counted: o, definitionRevision: i } = n, a = (d, f) => ({ wikitext: Ne(d, e.say(f)) }), l = i === 0 ? a(s.definition(r.id), "localskills-results-definition") : { wikitext: it(i, e.say("localskills-results-revision", e.digits(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((f, m) => {
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
      { wikitext: Je("excluded", e.say("localskills-results-excluded")) }
    )],
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...u.some((d) => d !== void 0 && d.offers !== null) ? [e.say("localskills-results-methods-exchange", c("offers"), c("seeks"))] : [],
    e.say("localskills-results-methods-data", a(s.resultsData(r.id), "localskills-results-data"), o.count)
  ];
}
function iS(e) {
  let { markup: n, report: t, results: r, survey: s } = e, o = om(e);
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
    ne(n.say("localskills-results-column-community")),
    ne(n.say("localskills-results-fact-counted"), "number"),
    ne(n.say("localskills-results-column-share"), "number")
  ];
  for (let u of a.slice(0, Pa)) {
    let c = i(u), d = Ur(u, o, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && Vr(u) ? Ne(t.titles.communityResults(s.id, u), d) : d}`,
      ...Ye(c === null ? [ce(n), ce(n)] : [
        X(n.number(c), c),
        X(on(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ], ["fact-counted", "column-share"].map((f) => z({ text: n.messages.text(`localskills-results-${f}`) })))
    );
  }
  return [
    Xe(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    pe(z({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares ext-localSkills-stacked", l),
    ...a.length > Pa ? [`<p>${n.say("localskills-results-more-rows", a.length - Pa)}</p>`] : []
  ];
}
function aS(e) {
  let { markup: n, results: t, survey: r, texts: s } = e;
  if (!t.versions.some(({ isCurrent: l, isKnown: u }) => u && !l))
    return [];
  let o = Y(r), i = (l) => qe(l.map((u) => {
    let c = o.find((d) => d.name === u);
    return c === void 0 ? `<code>${z({ text: u })}</code>` : n.label(Ee(c, s));
  }), n).wikitext, a = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((l) => ne(n.say(`localskills-results-column-${l}`)))
  ];
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: f, reworded: m } of t.versions) {
    let h = l === null || !d ? n.say("localskills-results-version-unknown") : it(l, n.say("localskills-results-revision", n.digits(l)));
    a.push(
      "|-",
      `! scope="row" | ${h}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      A(u) ? ce(n) : X(n.number(u), u),
      `| ${i(f)}`,
      `| ${i(m)}`
    );
  }
  return [
    Xe(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    pe(z({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function lS({ markup: e, survey: n, report: { held: t = null } }) {
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
function am(e, n) {
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
function Ta(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var uS = 32, cS = 0.075, dS = 10, mS = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function um(e) {
  let { markup: n, results: { cross: t } } = e, r = pS(e);
  if (r.length < 3 || t === null)
    return [];
  let s = r.slice().sort((o, i) => lm(i, t) - lm(o, t) || o.number - i.number).slice(0, uS).sort((o, i) => o.number - i.number);
  return [
    ge("plot", n.say("localskills-results-plot")),
    `<p>${n.say("localskills-results-plot-intro")}${s.length < r.length ? ` ${n.say("localskills-results-plot-more", s.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...gS(s, r, e),
    pe(
      z({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      hS(r, e)
    ),
    "</div>",
    ...fS(e)
  ];
}
function fS(e) {
  let { markup: n, results: { skills: t } } = e, r = Object.keys(t).filter((a) => {
    var l, u;
    return ((u = (l = nn({ skills: t }, a)) == null ? void 0 : l.quadrant) != null ? u : null) === null;
  }), s = r.filter((a) => A(t[a])), o = r.filter((a) => !A(t[a])), i = (a, l) => l.length === 0 ? [] : [`<p>${n.say(a, l.length, qe(l.map(e.skillName), n, dS))}</p>`];
  return [...i("localskills-results-plot-unrated", o), ...i("localskills-results-plot-withheld", s)];
}
function pS({ results: e }) {
  let n = [];
  return Hr(e.skills).forEach((t) => {
    var a, l, u;
    let r = nn(e, t), [s, o] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    s !== null && o !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: s, ability: o, quadrant: i });
  }), n;
}
function lm({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function gS(e, n, { markup: t, results: { cross: r } }) {
  var m, h, p, g;
  let s = Ta([...e.map(({ ability: y }) => y), (m = r == null ? void 0 : r.ability) != null ? m : 0]), o = Ta([...e.map(({ importance: y }) => y), (h = r == null ? void 0 : r.importance) != null ? h : 0]), i = (y, { low: w, high: b }) => (y - w) / (b - w), a = (y) => `${ze(y, 2, 2)}%`, l = am(e.map(({ ability: y, importance: w }) => ({ across: i(y, s), up: i(w, o) })), cS), u = ({ low: y, high: w }) => {
    let b = w - y > 2 ? 1 : 0.5, k = [];
    for (let x = Math.ceil(y / b) * b; x <= w; x += b)
      k.push(x);
    return k;
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
      var x;
      let k = (x = l[b]) != null ? x : { across: 0, up: 0 };
      return `<div class="ext-localSkills-plot-point ext-localSkills-plot-${w}" style="inset-inline-start:${a(k.across)};bottom:${a(k.up)}">${t.number(y)}</div>`;
    }),
    "</div>",
    `<div class="ext-localSkills-plot-corners">${d("low-priority")}${d("possible-overkill")}</div>`,
    `<div class="ext-localSkills-plot-across">${t.say("localskills-results-column-ability")}</div>`,
    "</div>"
  ];
}
function hS(e, n) {
  let { markup: t } = n, r = [
    "|-",
    ne(t.say("localskills-results-column-number")),
    ne(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((s) => ne(Ke(t.say(`localskills-results-column-${s}`), "importance", t)))
  ];
  for (let s of mS) {
    let o = e.filter((i) => i.quadrant === s);
    o.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${s}" | ${Ke(
      t.say(`localskills-results-quadrant-${s}`),
      "quadrant",
      t
    )} <span class="ext-localSkills-detail">${t.say(`localskills-results-quadrant-${s}-means`)}</span>`), o.forEach(({ number: i, skill: a, importance: l, ability: u }) => r.push(
      "|-",
      `| class="ext-localSkills-figure" | ${t.number(i)}`,
      `! scope="row" | ${n.skillName(a)}`,
      X(t.number(l, 2), l),
      X(t.number(u, 2), u)
    ));
  }
  return r;
}

// src/core/report/language-links.ts
function cm(e, n, t) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${z({ text: n })}">`,
    `<span class="ext-localSkills-languages-label">${t.say("localskills-results-languages-label")}</span>`,
    "<ul>",
    ...e.map(({ language: r, direction: s, title: o }) => {
      let i = `<span lang="${r}" dir="${s}">{{#language:${r}}}</span>`;
      return `<li>${r === t.messages.language ? `<strong>${i}</strong>` : js(o, i)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}

// src/core/report/overview.ts
function dm(e) {
  var p;
  let { isSaved: n, markup: t, survey: r, report: s, results: o, texts: i } = e, { titles: a, definitionRevision: l } = s, u = t.label(Ee({ name: r.id, title: r.title }, i)), c = s.counted.newestDay, d = o.excluded.length, f = (p = Dn(o.excluded).get("changed-by-others")) != null ? p : 0, m = f === 0 || f === d ? "" : ` <span class="ext-localSkills-detail">${t.say("localskills-results-not-counted-parts", d - f, f)}</span>`, h = [
    ["counted", t.number(o.counted)],
    ["not-counted", d === 0 ? t.number(0) : Je("excluded", t.number(d)) + m],
    ["newest", c === null ? t.say("localskills-results-none") : t.date(c)],
    ["status", kS(e)],
    ["definition", l === 0 ? Ne(a.definition(r.id), t.say("localskills-results-definition")) : it(l, t.say("localskills-results-revision", t.digits(l)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${r.id}" data-language="${t.messages.language}"></div>`,
    ...yS(e),
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-results-title" role="heading" aria-level="2">${t.say("localskills-results-title", { wikitext: u })}</div>`,
    `<p>${t.say(
      n ? "localskills-results-intro" : "localskills-results-intro-now",
      { wikitext: Ne(a.survey(r.id), u) }
    )}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...h.map(([g, y]) => `<li><span class="ext-localSkills-fact-name">${t.say(`localskills-results-fact-${g}`)}</span> <span class="ext-localSkills-fact">${y}</span></li>`),
    "</ul>",
    `<p class="ext-localSkills-downloads">${t.say(
      "localskills-results-downloads",
      { wikitext: cu(a.resultsTable(r.id), t.say("localskills-results-download-table")) },
      { wikitext: Ne(a.resultsData(r.id), t.say("localskills-results-download-data")) },
      { wikitext: Je("quality", t.say("localskills-results-quality-link")) }
    )}</p>`,
    ...bS(e)
  ];
}
function yS({ languages: e, markup: n, report: t, survey: r }) {
  let s = e.map(({ language: o, direction: i }) => ({ language: o, direction: i, title: t.titles.resultsIn(r.id, o) }));
  return cm(s, n.messages.text("localskills-results-languages"), n);
}
function bS({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var wS = 20;
function mm({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: s } = t;
  if (r.length === 0)
    return [];
  let o = Ne(s.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: o })}</p>`,
    "<ul>",
    ...r.slice(0, wS).map((i) => `<li><code dir="ltr">${He(i.path)}</code> ${He(st(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function kS({ markup: e, survey: n }) {
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
function xS(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function fm(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((s) => {
    let o = e.choices[s];
    t += o === void 0 || A(o) ? 0 : o.count, r += A(o) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : xS(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function pm(e, n) {
  var d, f;
  let { choices: t, summary: r, topTwo: s, bottomTwo: o, n: i } = e, { markup: a } = n, l = [];
  if (i > 0 && r !== void 0 && !A(r) && r.mean !== null && r.median !== null) {
    let m = { wikitext: a.number(r.mean, 2) };
    l.push(A(r.median) ? a.say("localskills-results-mean", m) : a.say(
      "localskills-results-summary",
      m,
      { wikitext: a.number(r.median, r.median % 1 === 0 ? 0 : 1) }
    ));
  }
  let u = As(Object.keys(t).length), c = s !== void 0 && o !== void 0 && !A(s) && !A(o);
  return i > 0 && u > 0 && c && l.push(a.say(
    u === 1 ? "localskills-results-boxes-one" : "localskills-results-boxes",
    { wikitext: a.percent((d = s.share) != null ? d : 0) },
    { wikitext: a.percent((f = o.share) != null ? f : 0) }
  )), l;
}
function Aa(e, n, t, r) {
  let { markup: s, survey: o, texts: i } = r, a = (h) => qe(h, s), l = [], u = (h, p, ...g) => {
    !A(p) && p > 0 && l.push(s.say(h, p, ...g));
  }, c = [e.notAsked, e.notInStatistics, e.unusable, e.changedVersion].some(A);
  u(c ? "localskills-results-missing-merged" : "localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: h }) => o.notInStatistics.includes(h)).map((h) => s.label(We(h, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let d = A(e.unknown) ? {} : e.unknown, f = Object.keys(d);
  f.length > 0 && l.push(s.say("localskills-results-unknown", a(f.map((h) => {
    var p;
    return s.say(
      "localskills-results-code-count",
      (p = d[h]) != null ? p : 0,
      { wikitext: `<code>${z({ text: h })}</code>` }
    );
  })), f.length));
  let m = fm(e, n.isMultiple);
  return m !== null && l.push(s.say("localskills-results-withheld-range", m.least, m.most)), l;
}

// src/core/report/question-tables.ts
var Ea = 60;
function hm(e) {
  let { markup: n, survey: t, texts: r } = e, s = [];
  for (let o of Y(t)) {
    let i = o.type === "matrixdropdown" ? ES(o, e) : o.type === "matrix" ? wm(o, o.choices, vi, e) : vS(o, e);
    if (i.length > 0) {
      let a = n.label(Ee(o, r));
      s.push(Xe(3, a), ...PS(o.name, e), ...i);
    }
  }
  return s.length === 0 ? [] : [
    ge("questions", n.say("localskills-results-questions")),
    Fn(["people", "share"].map((o) => [n.say(`localskills-results-column-${o}`), "share"]), n),
    ...RS(e),
    ...SS(e),
    ...s
  ];
}
function SS({ markup: e, survey: { minAnswers: n, minCell: t } }) {
  return n > 1 || t > 1 ? [] : [`<p class="ext-localSkills-detail">${e.say("localskills-results-public-note")}</p>`];
}
function RS({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${z({ text: n.id })}</bdi>` }
  )}</p>`];
}
function PS(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${Ke(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function vS(e, n) {
  var i;
  let { markup: t, results: r } = n, s = r.questions[e.name], [o] = Se(e);
  if (s === void 0 || o === void 0)
    return [];
  if (A(s)) {
    let a = vn(s, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return a === null ? [`<p class="ext-localSkills-withheld">${Cr(s, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`,
      ...gm(e, o, a, n)
    ];
  }
  return gm(e, o, s, n, ym(e.name, n));
}
function ym(e, { results: { earlier: n } }) {
  let t = n == null ? void 0 : n.questions[e];
  return t === void 0 || A(t) ? null : t;
}
function gm(e, n, t, r, s = null) {
  var u;
  let { markup: o, texts: i } = r;
  if (n.kind === "text") {
    let c = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(c, t.n), ...Aa(t, n, [], r)].join(" ")}</p>`];
  }
  let a = (u = n.choices) != null ? u : TS(t).map((c) => en(c, null)), l = n.kind === "number" ? [] : AS(t, n, a, r, s);
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...pm(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...Aa(t, n, a, r)
    ].join(" ")}</p>`,
    ...Mr(l, o),
    ...n.kind === "number" ? [] : [pe(
      z(Ee(e, i)),
      `sortable ext-localSkills-shares ext-localSkills-stacked${t.places === void 0 ? "" : " ext-localSkills-places"}`,
      l
    )],
    ...n.kind === "number" || a.length <= Ea ? [] : [`<p>${o.say("localskills-results-more-rows", a.length - Ea)}</p>`]
  ];
}
function TS({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || A(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function AS(e, { question: n }, t, r, s) {
  var d, f;
  let { markup: o, texts: i } = r, { places: a } = e, l = ["answer", ...a === void 0 ? [] : ["first", "mean-place"], "people", "share"], u = ["|-", ...l.map((m) => m === "answer" ? ne(o.say("localskills-results-column-answer")) : ne(o.say(`localskills-results-column-${m}`), "number"))], c = l.slice(1).map((m) => z({ text: o.messages.text(`localskills-results-column-${m}`) }));
  for (let m of km(t, r).slice(0, Ea)) {
    let h = bm(e, m), p = vn(h, s == null ? void 0 : s.choices[m.value]);
    if (m.isRetired && !A(h) && h.count === 0)
      continue;
    let g = a === void 0 ? void 0 : a[m.value];
    u.push(
      "|-",
      `! scope="row" | ${o.label(Ln(m, n, i, r.codeNames))}`,
      ...Ye([
        ...n.type !== "ranking" || g === void 0 ? [] : A(g) ? [ce(o), ce(o)] : [
          X(o.number(g.first), g.first),
          A(g.meanPlace) ? ce(o) : X(g.meanPlace === null ? "" : o.number(g.meanPlace, 1), g.meanPlace)
        ],
        ...p !== null ? [
          Gt(o.number(p.count), p.count, o),
          Gt(o.percent((d = p.share) != null ? d : 0), (f = p.share) != null ? f : 0, o)
        ] : A(h) ? [ce(o), ce(o)] : [
          X(o.number(h.count), h.count),
          X(h.share === null ? "" : on(o.percent(h.share), h.share), h.share)
        ]
      ], c)
    );
  }
  return u;
}
function bm(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function ES(e, n) {
  let t = ee(n.survey);
  return e.columns.filter(({ name: s }) => t === null || e !== t.grid || !un.includes(s)).reduce((s, o) => s.concat(wm(
    e,
    o.choices,
    (i, a) => In(i, a, o.name),
    n,
    o
  )), []);
}
function wm(e, n, t, r, s = null) {
  let { markup: o, results: i, texts: a } = r, l = km(n, r), u = Ee(s != null ? s : e, a), c = [...l.map((f) => We(f, a).text), o.messages.text("localskills-results-column-n")].map((f) => z({ text: f })), d = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${o.label(u)}`] : [],
    "|-",
    '| class="ext-localSkills-corner" | ',
    ...l.map((f) => ne(o.label(We(f, a)))),
    ne(o.say("localskills-results-column-n"))
  ];
  for (let f of e.rows) {
    let m = t(e.name, f.value), h = ym(m, r), p = i.questions[m], g = p === void 0 ? null : vn(p, h != null ? h : void 0), y = g != null ? g : p;
    d.push("|-", `! scope="row" | ${o.label(We(f, a))}${g === null ? "" : `<div class="ext-localSkills-detail">${o.say("localskills-results-earlier")}</div>`}`), y === void 0 || A(y) || y.n === 0 ? d.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${OS(y, r)}`) : d.push(...Ye([...l.map((w) => {
      var S;
      let b = bm(y, w), k = ({ count: R, share: T }) => o.say("localskills-results-count-share", R, { wikitext: o.percent(T != null ? T : 0) }), x = vn(b, h == null ? void 0 : h.choices[w.value]);
      return x !== null ? Gt(k(x), x.count, o) : A(b) ? ce(o) : X(on(k(b), (S = b.share) != null ? S : 0), b.count);
    }), X(o.number(y.n), y.n)], c));
  }
  return [...Mr(d, o), pe(z(u), "ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross", d)];
}
function OS(e, n) {
  return A(e) ? Cr(e, n) : n.markup.say("localskills-results-no-answers");
}
function km(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/short-page.ts
function xm({ earlier: e, skills: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.skills) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0;
  }));
}
function MS({ earlier: e, questions: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.questions) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0 && (o.summary !== void 0 && !A(o.summary) || Object.keys(o.choices).some((i) => {
      let a = o.choices[i];
      return a !== void 0 && !A(a) && a.count > 0;
    }));
  }));
}
function Sm({ markup: e, results: n, survey: t }) {
  let { counted: r } = n, { minAnswers: s, minCell: o } = t;
  return r === 0 || xm(n) || MS(n) || s <= 1 && o <= 1 ? null : [`<p class="ext-localSkills-notice">${r < s || o <= 1 ? e.say("localskills-results-short-answers", r, s, Math.max(1, s - r)) : e.say("localskills-results-short-counts", r, o)}</p>`];
}
function Rm({ markup: e, results: n }) {
  let t = Object.keys(n.skills);
  return t.length === 0 || xm(n) || !t.every((r) => A(n.skills[r])) ? null : [
    ge("skills", e.say("localskills-results-skills")),
    `<p class="ext-localSkills-withheld">${e.say("localskills-results-short-skills")}</p>`
  ];
}

// src/core/report/results-page.ts
var CS = "Skills survey results";
function Pm(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0, s = Sm(e), o = Rm(e), i = (l, u, c, d = !1) => ({ name: l, title: `localskills-results-${u}`, lines: c, isFolded: d }), a = [
    ...s === null && r ? [
      i("plot", "plot", o === null ? um(e) : []),
      i("skills", "skills", o != null ? o : nm(e)),
      i("balance", "balance", Dd(e)),
      i("change", "change", Hd(e)),
      i("breakdowns", "breakdowns", o === null ? tm(e) : [], !0),
      i("questions", "questions", hm(e), !0),
      i("guide", "guide", sm(e), !0)
    ] : [],
    i("quality", "methods", im(e), !0),
    i("excluded", "excluded", rm(e), !0)
  ].filter(({ lines: l }) => l.length > 0);
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...dm(e),
    ...mm(e),
    ...s != null ? s : r ? Zd(e) : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...NS(a, e),
    ...a.reduce((l, u) => l.concat(u.isFolded ? $S(u, e) : u.lines), []),
    "</div>",
    `[[Category:${CS}]]`
  ].join(`
`);
}
function NS(e, { markup: n }) {
  return e.length < 3 ? [] : [
    `<div class="ext-localSkills-contents" role="navigation" aria-label="${z({ text: n.messages.text("localskills-results-contents") })}">`,
    `<div class="ext-localSkills-contents-title" aria-hidden="true">${n.say("localskills-results-contents")}</div>`,
    "<ul>",
    ...e.map(({ name: t, title: r }) => `<li>${Je(t, n.say(r))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function $S({ lines: [e = "", ...n], title: t }, { markup: r }) {
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
function vm(e) {
  return e.map((n) => typeof n == "string" ? FS(n) : n === null ? "" : String(n)).join(",");
}
var IS = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, LS = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function FS(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || LS.test(e.replace(IS, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var Tm = `\r
`;

// src/core/report/results-table.ts
var DS = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function Am(e, n, t, r = null) {
  return [DS, ...jS(e, n, t, r)].map((s) => vm(s) + Tm).join("");
}
function jS(e, n, t, r) {
  let s = Is(t.messages), { minAnswers: o, minCell: i } = e, { counted: a, excluded: l, questions: u, skills: c, agreement: d, balance: f, breakdowns: m, versions: h } = n, p = BS(e, t), g = Pe({ part: "survey" }, { counted: a, excluded: l.length, minAnswers: o, minCell: i }), y = Dn(l);
  Array.from(y.keys()).sort().forEach((b) => {
    var k;
    g.push(Qr({ part: "excluded", code: b }, "count", (k = y.get(b)) != null ? k : 0, null));
  }), h.forEach(({ revision: b, counted: k }) => g.push(
    ...Pe({ part: "version", code: b === null ? "" : String(b) }, { counted: k })
  ));
  let w = new Map(Z(e).map(
    (b) => [b.name, b]
  ));
  Object.keys(u).forEach((b) => {
    g.push(..._S(b, w.get(b), u[b], t, s));
  }), Object.keys(c).forEach((b) => {
    g.push(...Pe({ part: "skill", item: b, itemLabel: p(b) }, c[b]));
  }), g.push(...Pe({ part: "agreement" }, d)), Object.keys(f).forEach((b) => {
    g.push(...Pe({ part: "balance", item: b, itemLabel: p(b) }, f[b]));
  }), r !== null && g.push(...WS(r, w, p, t, s));
  for (let { by: b, question: k, groups: x } of m)
    Object.keys(x).forEach((S) => {
      let R = x[S], T = { part: "group", by: k != null ? k : b, group: S };
      if (R === void 0 || A(R)) {
        g.push(...Pe(T, { counted: R }));
        return;
      }
      g.push(...Pe(T, { counted: R.counted })), Object.keys(R.skills).forEach((v) => {
        g.push(...Pe(M(P({}, T), { item: v, itemLabel: p(v) }), R.skills[v]));
      });
    });
  return g;
}
function WS(l, s, o, i, a) {
  var u = l, { skills: e, questions: n, notCompared: t } = u, r = Sn(u, ["skills", "questions", "notCompared"]);
  let c = Pe({ part: "change" }, r);
  return Object.keys(e).forEach((d) => {
    c.push(...Pe({ part: "change", by: "skill", item: d, itemLabel: o(d) }, e[d]));
  }), Object.keys(n).forEach((d) => {
    let { choices: f, n: m, mean: h } = n[d], p = s.get(d), g = { part: "change", by: "question", item: d, itemLabel: p === void 0 ? d : Zt(p, i) };
    c.push(...Pe(g, P({ n: m }, h === void 0 ? {} : { mean: h }))), Object.keys(f).forEach((y) => {
      c.push(...Pe(M(P({}, g), { code: y, codeLabel: Em(y, p, i, a) }), f[y]));
    });
  }), t.forEach(({ part: d, name: f, reason: m }) => {
    c.push(Qr({ part: "change", by: d, item: f }, "notCompared", m, null));
  }), c;
}
function Em(e, n, t, r) {
  var s, o;
  return Ln(
    (o = (s = n == null ? void 0 : n.choices) == null ? void 0 : s.find(({ value: i }) => i === e)) != null ? o : en(e, null),
    n == null ? void 0 : n.question,
    t,
    r
  ).text;
}
function _S(e, n, t, r, s) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : Zt(n, r) };
  if (!q(t) || A(t))
    return Pe(o, t);
  let f = t, { choices: i, places: a, unknown: l } = f, u = Sn(f, ["choices", "places", "unknown"]), c = Pe(o, u), d = (m) => Em(m, n, r, s);
  for (let m of [i, a])
    q(m) && Object.keys(m).forEach((h) => {
      c.push(...Pe(M(P({}, o), { code: h, codeLabel: d(h) }), m[h]));
    });
  return A(l) || !q(l) ? c.push(...Pe(o, { unknown: l })) : Object.keys(l).forEach((m) => {
    c.push(...Pe(M(P({}, o), { code: m }), { unknown: l[m] }));
  }), c;
}
function Pe(e, n, t = "") {
  return A(n) ? [Qr(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [Qr(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [Qr(e, t, String(n), null)] : q(n) ? Object.keys(n).reduce((r, s) => r.concat(
    Pe(e, n[s], t === "" ? s : `${t}.${s}`)
  ), []) : [];
}
function Qr(e, n, t, r) {
  let { part: s, by: o = "", group: i = "", item: a = "", itemLabel: l = "", code: u = "", codeLabel: c = "" } = e;
  return [s, o, i, a, l, u, c, n, t, r];
}
function BS(e, n) {
  var r, s;
  let t = new Map(((s = (r = ee(e)) == null ? void 0 : r.grid.rows) != null ? s : []).map(
    (o) => [o.value, We(o, n).text]
  ));
  return (o) => {
    var i;
    return (i = t.get(o)) != null ? i : n.taxonomy === null ? o : $s(o, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Po(e, n = !1) {
  let t = e.length, r = 0, s = "", o = 0, i = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function f(b, k) {
    let x = 0, S = 0;
    for (; x < b || !k; ) {
      let R = e.charCodeAt(r);
      if (R >= 48 && R <= 57)
        S = S * 16 + R - 48;
      else if (R >= 65 && R <= 70)
        S = S * 16 + R - 65 + 10;
      else if (R >= 97 && R <= 102)
        S = S * 16 + R - 97 + 10;
      else
        break;
      r++, x++;
    }
    return x < b && (S = -1), S;
  }
  function m(b) {
    r = b, s = "", o = 0, i = 16, d = 0;
  }
  function h() {
    let b = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && nr(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && nr(e.charCodeAt(r)))
        for (r++; r < e.length && nr(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(b, r);
    let k = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && nr(e.charCodeAt(r))) {
        for (r++; r < e.length && nr(e.charCodeAt(r)); )
          r++;
        k = r;
      } else
        d = 3;
    return e.substring(b, k);
  }
  function p() {
    let b = "", k = r;
    for (; ; ) {
      if (r >= t) {
        b += e.substring(k, r), d = 2;
        break;
      }
      let x = e.charCodeAt(r);
      if (x === 34) {
        b += e.substring(k, r), r++;
        break;
      }
      if (x === 92) {
        if (b += e.substring(k, r), r++, r >= t) {
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
        k = r;
        continue;
      }
      if (x >= 0 && x <= 31)
        if (zr(x)) {
          b += e.substring(k, r), d = 2;
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
    if (Oa(b)) {
      do
        r++, s += String.fromCharCode(b), b = e.charCodeAt(r);
      while (Oa(b));
      return i = 15;
    }
    if (zr(b))
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
        let k = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !zr(e.charCodeAt(r)); )
            r++;
          return s = e.substring(k, r), i = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let x = t - 1, S = !1;
          for (; r < x; ) {
            let R = e.charCodeAt(r);
            if (R === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, S = !0;
              break;
            }
            r++, zr(R) && (R === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return S || (r++, d = 1), s = e.substring(k, r), i = 13;
        }
        return s += String.fromCharCode(b), r++, i = 16;
      // numbers
      case 45:
        if (s += String.fromCharCode(b), r++, r === t || !nr(e.charCodeAt(r)))
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
    if (Oa(b) || zr(b))
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
function Oa(e) {
  return e === 32 || e === 9;
}
function zr(e) {
  return e === 10 || e === 13;
}
function nr(e) {
  return e >= 48 && e <= 57;
}
var Om;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Om || (Om = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var qS = new Array(20).fill(0).map((e, n) => " ".repeat(n)), tr = 200, VS = {
  " ": {
    "\n": new Array(tr).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(tr).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(tr).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(tr).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(tr).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(tr).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Ma;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Ma || (Ma = {}));
function Mm(e, n, t = Ma.DEFAULT) {
  let r = Po(e, !1), s = [], o = 0;
  function i(E) {
    return E ? () => o === 0 && E(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(E) {
    return E ? (L) => o === 0 && E(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(E) {
    return E ? (L) => o === 0 && E(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) : () => !0;
  }
  function u(E) {
    return E ? () => {
      o > 0 ? o++ : E(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function c(E) {
    return E ? () => {
      o > 0 && o--, o === 0 && E(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = u(n.onObjectBegin), f = l(n.onObjectProperty), m = c(n.onObjectEnd), h = u(n.onArrayBegin), p = c(n.onArrayEnd), g = l(n.onLiteralValue), y = a(n.onSeparator), w = i(n.onComment), b = a(n.onError), k = t && t.disallowComments, x = t && t.allowTrailingComma;
  function S() {
    for (; ; ) {
      let E = r.scan();
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
          k || R(
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
      switch (E) {
        case 12:
        case 13:
          k ? R(
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
          return E;
      }
    }
  }
  function R(E, L = [], N = []) {
    if (b(E), L.length + N.length > 0) {
      let D = r.getToken();
      for (; D !== 17; ) {
        if (L.indexOf(D) !== -1) {
          S();
          break;
        } else if (N.indexOf(D) !== -1)
          break;
        D = S();
      }
    }
  }
  function T(E) {
    let L = r.getTokenValue();
    return E ? g(L) : (f(L), s.push(L)), S(), !0;
  }
  function v() {
    switch (r.getToken()) {
      case 11:
        let E = r.getTokenValue(), L = Number(E);
        isNaN(L) && (R(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), L = 0), g(L);
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
    return S(), !0;
  }
  function O() {
    return r.getToken() !== 10 ? (R(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (T(!1), r.getToken() === 6 ? (y(":"), S(), F() || R(4, [], [
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
    d(), S();
    let E = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (E || R(4, [], []), y(","), S(), r.getToken() === 2 && x)
          break;
      } else E && R(6, [], []);
      O() || R(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), E = !0;
    }
    return m(), r.getToken() !== 2 ? R(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : S(), !0;
  }
  function C() {
    h(), S();
    let E = !0, L = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (L || R(4, [], []), y(","), S(), r.getToken() === 4 && x)
          break;
      } else L && R(6, [], []);
      E ? (s.push(0), E = !1) : s[s.length - 1]++, F() || R(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), L = !0;
    }
    return p(), E || s.pop(), r.getToken() !== 4 ? R(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : S(), !0;
  }
  function F() {
    switch (r.getToken()) {
      case 3:
        return C();
      case 1:
        return I();
      case 10:
        return T(!0);
      default:
        return v();
    }
  }
  return S(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (R(4, [], []), !1) : F() ? (r.getToken() !== 17 && R(9, [], []), !0) : (R(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Cm;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Cm || (Cm = {}));
var Nm;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Nm || (Nm = {}));
var Ca = Mm;
var $m;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})($m || ($m = {}));

// src/core/json/parse-json.ts
function Me(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return ZS(n) ? { value: void 0, faults: [Na] } : { value: n, faults: n0(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? e0(e) : Na] };
  }
}
var Fm = { disallowComments: !0, allowTrailingComma: !1 }, YS = 100, Na = { path: "$", code: "json-too-deep", parameters: [] }, XS = {
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
function ZS(e) {
  let n = [e].filter(Im);
  for (let t = 0; n.length > 0; t++) {
    if (t === YS)
      return !0;
    let r = [];
    for (let s of n)
      for (let o of Object.keys(s).map((i) => s[i]))
        Im(o) && r.push(o);
    n = r;
  }
  return !1;
}
function Im(e) {
  return typeof e == "object" && e !== null;
}
function e0(e) {
  var a;
  let n = null;
  try {
    Ca(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, Fm);
  } catch (l) {
    return Na;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), s = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((s === "}" || s === "]") && r.trim().endsWith(","))
    return Lm("json-trailing-comma", e, r.lastIndexOf(","), s);
  let o = (a = XS[t.error]) != null ? a : "json-invalid";
  return Lm(o === "json-comma" ? s === "}" ? "json-list-end" : s === "]" ? "json-object-end" : o : o, e, t.offset, s);
}
function Lm(e, n, t, r) {
  let s = n.slice(0, t).split(/\r\n?|\n/), o = s[s.length - 1].length + 1;
  return { path: "$", code: e, parameters: [s.length, o, V(r)] };
}
function n0(e) {
  let n = [], t = [];
  return Ca(e, {
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
        let d = l().reduce(J, "$");
        n.push({
          path: J(d, r),
          code: "json-duplicate-key",
          parameters: [V(r), c, i + 1]
        });
      }
    }
  }, Fm), n;
}

// src/core/survey/dates.ts
function ve(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, s] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && s >= 1 && s <= i;
}
function Dm(e) {
  return ve(`${e}-01`);
}

// src/core/survey/number-text.ts
var t0 = [
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
], r0 = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function rr(e) {
  let n = e.trim().replace(/[^ -~]/g, s0), t = r0.exec(n);
  if (t === null)
    return null;
  let [, r, s = "", o, i = ""] = t, a = /^[1-9]\d{0,2}$/.test(s) && i.length === 3 && (o === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (s + i === "" || a)
    return null;
  let l = s.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function s0(e) {
  let n = e.charCodeAt(0), t = t0.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var wn = ["survey", "revision", "submitted", "language"], o0 = [
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
], $a = ["text", "number", "url", "date", "month"], jm = ["skills", "languages", "wikis"], Kr = 200, Jr = 3;
function Wm(e) {
  let n = new Set(wn), t = 0, r = (o, i, a) => {
    let l = [];
    return e.list(o, i, "elements").forEach((u, c) => {
      let d = s(u, J(`${i}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, s = (o, i, a) => {
    if (!q(o))
      return e.fault(i, "expected-object"), null;
    let l = W(o, "name");
    if (typeof l != "string" || !oe.test(l))
      return e.fault(`${i}.name`, "bad-id", V(l)), null;
    if (n.has(l)) {
      let f = wn.includes(l);
      return e.fault(`${i}.name`, f ? "reserved-name" : "name-taken", l, wn), null;
    }
    let u = {
      name: l,
      title: e.text(o, i, "title"),
      description: e.text(o, i, "description"),
      visibleIf: e.condition(o, i, "visibleIf")
    }, c = W(o, "type");
    if (c === "panel")
      return a === Jr ? (e.fault(i, "panels-too-deep", Jr), null) : (n.add(l), M(P({}, u), { type: c, elements: r(o, i, a + 1) }));
    if (c === "html") {
      let f = e.text(o, i, "html");
      return f === null && W(o, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(l), f && M(P({}, u), { type: c, text: f });
    }
    if (t === Kr)
      return e.fault(i, "too-many-questions", Kr), null;
    let d = i0(o, i, c, M(P({}, u), {
      isRequired: W(o, "isRequired") === !0,
      requiredIf: e.condition(o, i, "requiredIf"),
      isRetired: W(o, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (o, i) => r(o, i, 0) };
}
function i0(e, n, t, r, s) {
  switch (t) {
    case "radiogroup": {
      let l = bn(e, n, "choices", s);
      return l && P(M(P({}, r), { type: t }), o(l));
    }
    case "checkbox": {
      let l = bn(e, n, "choices", s);
      return l && P(P(M(P({}, r), { type: t }), o(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = a0(e, n, s), u = l === null ? bn(e, n, "choices", s) : [];
      if (u === null)
        return null;
      let c = M(P(P({}, r), o(u)), { choicesFrom: l });
      return t === "dropdown" ? M(P({}, c), { type: t }) : P(M(P({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = bn(e, n, "choices", s), u = W(e, "selectToRankEnabled") === !0;
      return l && P(M(P({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = Bd(e, n, s);
      return l && M(P({}, r), {
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
        return en(
          u,
          (c = s.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return M(P({}, r), { type: t, choices: l, special: i(l) });
    }
    case "text":
      return P(M(P({}, r), { type: t }), l0(e, n, s));
    case "comment":
      return M(P({}, r), { type: t, maxLength: s.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = bn(e, n, "rows", s), u = bn(e, n, "columns", s), c = ["eachRowRequired", "isAllRowRequired"].some((d) => W(e, d) === !0);
      return l && u && M(P({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = s.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || oe.test(d)), u = l === null ? bn(e, n, "rows", s) : [], c = Gd(e, n, s);
      return u && c && M(P({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return s.fault(`${n}.type`, "unknown-question-type", V(t), o0), null;
  }
  function o(l) {
    let u = ga(e, n, s, l);
    return { choices: [...l, ...sn(u)], special: u };
  }
  function i(l) {
    return M(P({}, ga(e, n, s, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: s.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: s.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function a0(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => jm.includes(r),
    jm
  );
}
function l0(e, n, t) {
  let r = t.word(e, n, "inputType", $a), s = (o) => {
    let i = W(e, o), a = typeof i == "string" || typeof i == "number" ? Ia(String(i), r) : null;
    return a === null && i !== void 0 && t.fault(J(n, o), "limit-not-of-type", V(i), r), a;
  };
  return {
    inputType: r,
    min: s("min"),
    max: s("max"),
    isInteger: W(e, "integer") === !0,
    maxLength: t.count(e, n, "maxLength") || null,
    placeholder: t.text(e, n, "placeholder")
  };
}
function Ia(e, n) {
  switch (n) {
    case "number":
      return rr(e);
    case "date":
      return ve(e) ? e : null;
    case "month":
      return Dm(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var u0 = ["draft", "open", "paused", "closed", "archived"], c0 = ["individuals", "affiliates", "partners", "society"], d0 = 5, m0 = 5;
function Un(e) {
  var u, c;
  let n = [], t = Wd(n);
  if (!q(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", s = t.object(e, "$", "localSkills"), o = W(s, "id"), i = typeof o == "string" && oe.test(o);
  i || t.fault(`${r}.id`, "bad-id", V(o));
  let a = f0(e, t);
  if (Y({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let l = {
    id: o,
    locale: t.string(e, "$", "locale", "bad-language", _d),
    status: t.word(s, r, "status", u0),
    opens: t.string(s, r, "opens", "bad-date", ve),
    closes: t.string(s, r, "closes", "bad-date", ve),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(s, r, "minAnswers")) != null ? u : d0,
    minCell: (c = t.count(s, r, "minCell")) != null ? c : m0,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(s, r, "notInStatistics").filter(ha).map(String),
      ...Er
    ])),
    audience: p0(s, t),
    measures: g0(s, t),
    core: h0(s, t),
    follows: t.id(s, r, "follows")
  };
  return { survey: Pd(l), faults: n };
}
function f0(e, n) {
  let t = Wm(n), r = [];
  return n.list(e, "$", "pages").forEach((s, o) => {
    var l;
    let i = J("$.pages", o);
    if (!q(s)) {
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
function p0(e, n) {
  var s;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", c0),
    description: n.text(r, t, "description"),
    minEdits: (s = n.count(r, t, "minEdits")) != null ? s : 0,
    groups: La(n.list(r, t, "groups"))
  };
}
function g0(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: La(n.list(r, t, "groupBy"))
  };
}
function h0(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), s = n.id(r, t, "id");
  return s === null ? null : { id: s, questions: La(n.list(r, t, "questions")) };
}
function La(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function _m() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : y0(n);
    return e.set(n, t), t;
  };
}
function y0(t) {
  return _(this, arguments, function* ({ source: e, titles: n }) {
    var i;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => oe.test(a)).sort(), s = yield e.readPages(r.map((a) => n.definition(a))), o = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = s.get(n.definition(a)), u = l === void 0 ? null : Un(Me((i = l.latest.text) != null ? i : "").value).survey;
      l !== void 0 && u !== null && u.id === a && o.set(a, { survey: u, revision: l.latest.id });
    }
    return o;
  });
}
function Bm(e, n, t) {
  return _(this, null, function* () {
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
        let c = u ? { id: e.id, questions: Y(e).map(({ name: f }) => f) } : i.core;
        r.push({ place: o, local: M(P({}, i), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: s };
  });
}

// src/core/exchange/exchange-record.ts
var Hn = { offer: "Offer a skill", seek: "Seek a skill" }, Fa = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Gm = ["open", "paused", "matched", "closed"], Da = 5, qm = 100, Vm = 100, vo = 20;
function Um(e, n) {
  if (!ve(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Hm(e, n, t = null) {
  var o;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (Um(i, n) === null) {
      let a = b0(i.skill, t), l = (o = r[i.kind].get(a)) != null ? o : /* @__PURE__ */ new Set();
      l.add(i.user), r[i.kind].set(a, l);
    }
  let s = (i) => new Map(
    Array.from(i).sort(([a], [l]) => re(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: s(r.offer), seeks: s(r.seek) };
}
function b0(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-templates.ts
var Yr = "Skill exchange step", Xr = "Skill exchange preferences", ja = [
  Hn.offer,
  Hn.seek,
  Yr,
  Xr
];

// src/core/wikitext/shown-text.ts
var w0 = /<!--[\s\S]*?(?:-->|$)/g, k0 = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, x0 = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), S0 = "\u2026";
function sr(e) {
  if (!/[{<]/.test(e))
    return gn(e);
  let n = e.replace(w0, "").replace(k0, (t, r) => (r != null ? r : "").replace(/[{}]/g, (s) => `&#${s.charCodeAt(0)};`));
  return gn(R0(n));
}
function R0(e) {
  var o, i, a, l;
  let n = [], t = [], r = /[{}]/g, s = 0;
  for (; s < e.length; ) {
    let u = e.slice(s, s + 2);
    if (u === "{{")
      t.push(n.length), n.push(u), s += 2;
    else if (u === "}}" && t.length > 0) {
      let [, ...c] = n.splice(t.pop()), d = ((o = c[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(s + 2) === "}", f = c.length <= 2 ? c.join("").trim() : "";
      n.push((i = x0.get(f)) != null ? i : S0), s += d ? 3 : 2;
    } else {
      r.lastIndex = s + 1;
      let c = (l = (a = r.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(s, c)), s = c;
    }
  }
  return n.join("");
}

// src/core/wikitext/extension-tags.ts
var Qm = [
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
function To() {
  return { starts: [], ends: [], lengths: [] };
}
function Zr(e, n, t) {
  var i;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((i = o[o.length - 1]) != null ? i : 0) + t - n), r.push(n), s.push(t);
}
function or(e, n) {
  let { starts: t } = e, r = 0, s = t.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    t[o] < n ? r = o + 1 : s = o;
  }
  return r;
}
function zm(e, n) {
  let { starts: t, ends: r } = e, s = [], o = 0;
  for (let i = 0; i < t.length; i++)
    s.push(n.slice(o, t[i])), o = r[i];
  return s.push(n.slice(o)), s.join("");
}
function Wa(e, n) {
  var t;
  return n - ((t = e.lengths[or(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var ir = -1, _a = /[[{<]|\n(?==)|-(?={)/g, P0 = /[[{<\]]|\n(?==)|-(?={)/g, v0 = /[[{<\n]|-(?={)/g, Km = /[[{<}|]|\n(?==)|-(?={)/g, Jm = /[[{<}|=]|\n(?==)|-(?={)/g, Ba = /[[\]{}<>|]/g, T0 = 10, Ym = 45, A0 = 60, Xm = 61, Zm = 91, ef = 93, Ga = 123, E0 = 124, O0 = 125, M0 = 6;
function nf(e, n) {
  let t = "", r = 0, s = null, o = [], i = [], a = null, l = _a, u = [], c = 0, d = [];
  function f(C, F, E) {
    let L = F;
    for (; L < r && L - F < E && t.charCodeAt(L) === C; )
      L++;
    return L - F;
  }
  function m() {
    return a !== null && c > a.partsStart && u[c - 1] === ir;
  }
  function h() {
    a === null ? l = _a : a.kind === "=" ? l = v0 : a.kind === "[" ? l = P0 : l = m() ? Jm : Km;
  }
  function p(C, F, E, L) {
    a = { kind: C, count: F, contentStart: E, afterHyphen: L, partsStart: c }, i.push(a), h();
  }
  function g() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, h();
  }
  function y(C) {
    let F = f(Xm, C, M0);
    return F > 1 || F === 1 && !m() ? (p("=", F, C + F, !1), C + F) : C;
  }
  function w(C, F) {
    let E = f(Ga, C, r);
    return E > 1 && p("{", E, C + E, F), C + E;
  }
  function b(C, F) {
    let E = f(O0, F, Math.min(C.count, 3));
    if (E < 2)
      return F + 1;
    let L = C.contentStart - E, N = F + E, D = E === 3 ? S(C, F) : null;
    for (E === 2 && x(C, F); d.length > 0 && d[d.length - 1].from >= L; )
      d.pop();
    return D !== null && d.push({ from: L, to: N, text: D }), k(C, L, E), N;
  }
  function k(C, F, E) {
    let L = C.count - E;
    c = C.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, L > 1 ? p(C.kind, L, F, C.afterHyphen) : L === 1 && C.kind === "{" && C.afterHyphen ? p("-", 2, F, !1) : h();
  }
  function x(C, F) {
    let E = c > C.partsStart, L = E ? u[C.partsStart] - 1 : F, N = R(C.contentStart, L), D = e(N.isWhole ? N.text : `${N.text}<`, E);
    if (D !== null) {
      let B = u.slice(C.partsStart, c);
      o.push({ template: D, start: C.contentStart - 2, end: F + 2, parts: B });
    }
  }
  function S(C, F) {
    if (c === C.partsStart)
      return null;
    let E = u[C.partsStart], L = c > C.partsStart + 2 ? u[C.partsStart + 2] - 1 : F;
    return R(E, L);
  }
  function R(C, F) {
    var B;
    let E = d.length;
    for (; E > 0 && d[E - 1].from >= C; )
      E--;
    let L = s === null ? 0 : or(s, C), N = "", D = C;
    for (; ; ) {
      let j = d[E], U = Math.min(F, j ? j.from : F, (B = s == null ? void 0 : s.starts[L]) != null ? B : F);
      Ba.lastIndex = D;
      let Q = Ba.test(t) ? Math.min(Ba.lastIndex - 1, U) : U;
      if (N += t.slice(D, Q), Q < U || U === F)
        return { text: N, isWhole: Q === F };
      if (j && U === j.from) {
        if (N += j.text.text, !j.text.isWhole)
          return { text: N, isWhole: !1 };
        D = j.to, E++;
      } else s !== null && (D = s.ends[L]);
      L = s === null ? 0 : or(s, D);
    }
  }
  function T(C) {
    s === null && (s = To(), n.begin(t, s));
    let F = n.skip(C);
    return n.atLineStart ? (n.atLineStart = !1, y(F)) : F;
  }
  function v(C, F) {
    switch (C) {
      case T0:
        return a !== null && a.kind === "=" && g(), y(F + 1);
      case A0:
        return T(F);
      case Ym:
        return t.charCodeAt(F + 2) === Ga ? w(F + 1, !0) : (p("-", 2, F + 2, !1), F + 2);
      case Ga:
        return w(F, !1);
      case Zm: {
        let E = f(Zm, F, r);
        return E > 1 && p("[", E, F + E, !1), F + E;
      }
      default:
        return O(a, C, F);
    }
  }
  function O(C, F, E) {
    if (C.kind === "{")
      return b(C, E);
    let L = F === ef ? ef : Ym;
    return t.charCodeAt(E + 1) !== L ? E + 1 : (k(C, C.contentStart - 2, 2), E + 2);
  }
  function I() {
    let C = y(0);
    for (; ; ) {
      if (l.lastIndex = C, !l.test(t))
        return;
      C = l.lastIndex;
      let F = t.charCodeAt(C - 1);
      F === E0 ? (u[c] = C, u[c + 1] = ir, c += 2, l = Jm) : F === Xm ? (u[c - 1] = C - 1, l = Km) : C = v(F, C - 1);
    }
  }
  return (C) => (t = C, r = C.length, s = null, o = [], i.length = 0, a = null, l = _a, u = [], c = 0, d = [], I(), t = "", n.end(), { calls: o, removed: s });
}

// src/core/wikitext/detached-text.ts
function he(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function tf(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Ao(e, n, t) {
  let r = n;
  for (; r < t && tf(e.charCodeAt(r)); )
    r++;
  return r;
}
function Eo(e, n, t) {
  let r = t;
  for (; r > n && tf(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function An(e, n, t) {
  let r = Ao(e, n, t);
  return e.slice(r, Eo(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var es = 3, cn, rf, qa, Oo, ns = class {
  constructor(n, t, r) {
    be(this, cn);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / es;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let s = 0; s < r.length; s += es)
        if (r[s] === t)
          return rn(this, cn, qa).call(this, s);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += es)
      n(rn(this, cn, qa).call(this, t), rn(this, cn, rf).call(this, t), this);
  }
  entries() {
    return rn(this, cn, Oo).call(this).entries();
  }
  keys() {
    return rn(this, cn, Oo).call(this).keys();
  }
  values() {
    return rn(this, cn, Oo).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
cn = new WeakSet(), rf = function(n) {
  return this.met.names[this.parts[n]];
}, qa = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, Oo = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [C0, N0] = [500, 4], $0 = 61;
function sf() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], s = 0, o = [], i = 0;
  function a(u, c) {
    for (let d = s; d < s + N0 && d < r.length; d++) {
      let f = r[d], m = e[f];
      if (u.charCodeAt(c + m.length) === $0 && u.startsWith(m, c))
        return s = d + 1, f;
    }
    return -1;
  }
  function l(u) {
    let c = n.get(u);
    if (c !== void 0)
      return s = r.indexOf(c) + 1, c;
    if (u === "" || e.length >= C0)
      return -1;
    let d = he(u), f = e.push(d) - 1;
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
        g = l(u.slice(Ao(u, m, y), Eo(u, m, y)));
      }
      if (g === -1 || o[g] === i)
        return null;
      o[g] = i;
      let w = Ao(u, y + 1, p);
      f.push(g, w, Eo(u, w, p)), m = p + 1;
    }
    return new ns(u, t, f);
  };
}

// src/core/wikitext/plain-call.ts
var I0 = ["[", "]", "{", "<", `
=`], [Mo, of] = ["{{", "}}"], L0 = "}", F0 = /^\s*$/;
function af(e) {
  let n = sf();
  return (t) => {
    var l;
    let r = t.startsWith(Mo) ? t.indexOf(L0, Mo.length) : -1, s = r + of.length;
    if (r === -1 || !t.startsWith(of, r) || t.length > s && !F0.test(t.slice(s)) || I0.some((u) => t.includes(u, Mo.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let i = e(t.slice(Mo.length, o), o < r);
    if (i === null)
      return [];
    let a = (l = n(t, o, r)) != null ? l : D0(t, o, r);
    return [{ template: i, parameters: a, start: 0, end: s }];
  };
}
function D0(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0, o = n;
  for (let i = n + 1; i <= t; ) {
    let a = e.indexOf("|", i), l = a === -1 ? t : a;
    o = o === -1 || o >= i ? o : e.indexOf("=", i), o === -1 || o >= l ? r.set(String(++s), e.slice(i, l)) : r.set(An(e, i, o), An(e, o + 1, l)), i = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var j0 = 60, lf = 62, mf = 47, uf = 10;
function cf(e) {
  return e === 32 || e === 9;
}
function df(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === lf || t === mf && e.charCodeAt(n + 1) === lf;
}
function ff(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function W0(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(ff(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function pf(e) {
  let n = W0(e), t = Math.max(...Array.from(n.keys(), (p) => p.length)), r = "", s = To(), o = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
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
      return Zr(s, p, r.length), r.length;
    let y = p;
    for (; y > 0 && cf(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === uf) {
      let w = f(g + 3);
      if (r.charCodeAt(w) === uf)
        return Zr(s, y, w + 1), a.atLineStart = !0, w + 1;
    }
    return Zr(s, p, g + 3), g + 3;
  }
  function f(p) {
    for (; ; ) {
      for (; cf(r.charCodeAt(p)); )
        p++;
      let g = r.startsWith("<!--", p) ? r.indexOf("-->", p + 4) : -1;
      if (g === -1)
        return p;
      p = g + 3;
    }
  }
  function m(p) {
    let g = p + 1, y = g;
    for (; y - g <= t && y < r.length && !df(r, y) && r.charCodeAt(y) !== j0; )
      y++;
    let w = r.slice(g, y), b = ff(w), k = n.get(b);
    if (k === void 0 || o || !df(r, y))
      return g;
    let x = r.indexOf(">", y);
    if (x === -1)
      return o = !0, g;
    let S = x + 1;
    if (k.kind !== "ignored" && r.charCodeAt(x - 1) !== mf) {
      let R = i.has(b) ? -1 : h(k, S);
      if (R !== -1)
        S = R;
      else if (w === "includeonly")
        S = r.length;
      else
        return i.add(b), S;
    }
    return k.kind !== "extension" && Zr(s, p, S), S;
  }
  function h({ closing: p }, g) {
    p.lastIndex = g;
    let y = p.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function ts(e) {
  return e.split(" ");
}
var gf = ts(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), _0 = new Set(gf.concat(ts(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), B0 = new Set(ts("articlepath pageid server servername scriptpath stylepath")), G0 = new Set(gf.concat(ts(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), q0 = new Set(ts(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function hf(e) {
  return _0.has(e) || B0.has(e.toLowerCase());
}
function yf(e) {
  return G0.has(e) || q0.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var V0 = /^subst:/iu, U0 = /^safesubst:/iu, bf = /^msgnw:/iu, H0 = /^msg:/iu, Q0 = /^raw:/iu, z0 = 1e3, K0 = 200;
function wf(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, i = Ds({
    defaultNamespace: "Template",
    namespaces: au.concat(s, [["Template", ...r]]),
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
    let m = An(d, 0, d.length);
    if (V0.test(m) || (m = m.replace(U0, ""), m = An(m, 0, m.length), !f && hf(m)))
      return null;
    m = (bf.test(m) ? m.replace(bf, "") : m.replace(H0, "")).replace(Q0, "");
    let h = m.indexOf(":");
    if (h !== -1 && yf(m.slice(0, h)))
      return null;
    let p = i(m);
    return p === null ? null : (g = a.get(p)) != null ? g : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, f) => {
    if (d.length > K0)
      return u(d, f);
    let m = f ? c.with : c.without, h = m.get(d);
    return h === void 0 && (m.size === z0 && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = u(d, f), m.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function Va(e) {
  var s;
  let n = wf(e), t = af(n), r = nf(n, pf((s = e.extensionTags) != null ? s : Qm));
  return (o) => {
    let i = t(o);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(o), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var p;
      let { template: d, start: f, end: m } = c;
      if (l === null || ((p = l.starts[or(l, f)]) != null ? p : m) >= m)
        return { template: d, parameters: kf(o, c.parts, m), start: f, end: m };
      u = u != null ? u : zm(l, o);
      let h = c.parts.map((g) => g === ir ? ir : Wa(l, g));
      return { template: d, parameters: kf(u, h, Wa(l, m)), start: f, end: m };
    });
  };
}
function kf(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < n.length; o += 2) {
    let i = n[o], a = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    a === ir ? r.set(String(++s), e.slice(i, l)) : r.set(An(e, i, a), An(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var xf = 6, J0 = /^(.+)-([0-5n])$/i, Sf = /^(.+)-(?:.|\d\d)$/;
function Rf(e) {
  var t;
  let n = (t = Sf.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && Co(e) === null && Ce.test(n);
}
function Co(e) {
  var s;
  let n = J0.exec(e), t = ((s = n == null ? void 0 : n[1]) != null ? s : e).toLowerCase();
  if (!Ce.test(t) || Sf.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? xf : Number(r) };
}
function Pf(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === xf ? "N" : t}`;
}

// src/core/exchange/private-phone.ts
var Y0 = [
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
], X0 = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, Z0 = /[\d+]$/, eR = /(?:[\w\-/=#&]|\d[.,:])$/, nR = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function vf(e) {
  let n = e.replace(/\D+$/, ""), t = n.replace(/\D/g, "").length, r = e.indexOf("/");
  return t > 15 && r !== -1 ? vf(e.slice(0, r)) : t < 8 || t > 15 ? 0 : n.length;
}
function Tf(e) {
  var s;
  let n = Y0.reduce((o, i) => o.replace(
    i,
    (a, l) => l + "x".repeat(a.length - l.length)
  ), e), t = nR.exec(n);
  if (t !== null)
    return { kind: "phone", from: t.index + t[1].length, to: t.index + t[0].length };
  let r = 0;
  for (; r < n.length; ) {
    let [o] = (s = X0.exec(n.slice(r))) != null ? s : [""], i = n.slice(Math.max(0, r - 2), r), a = o !== "" && !(o.startsWith("+") ? Z0 : eR).test(i), l = a ? vf(o) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += a ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var tR = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), rR = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, sR = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, oR = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, iR = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, aR = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, lR = [1632, 1776, 2406, 2534], uR = [
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
function cR(e) {
  var r, s;
  let n = e.charCodeAt(0), t = lR.find((o) => n >= o && n <= o + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (s = (r = uR.find(([o, i]) => n >= o && n <= i)) == null ? void 0 : r[2]) != null ? s : e;
}
var dR = 5e3;
function mR(e) {
  return e.replace(/[\u0080-\uffff]/g, cR).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function No(e, n, t) {
  var s;
  let r = n.exec(t);
  return r === null ? null : { kind: e, from: r.index + ((s = r[1]) != null ? s : "").length, to: r.index + r[0].length };
}
function Af(e, n = 0) {
  var u;
  let t = iR.exec(e.slice(n));
  if (t === null)
    return null;
  let r = n + t.index, s = r + t[0].length, [o, i, a] = (u = aR.exec(e.slice(s))) != null ? u : [""];
  return (i !== void 0 ? /[a-z_]/.test(i) && i.length > 1 : a !== void 0 && a.length >= 5 && /[\d_]/.test(a) && (/[a-z_]/.test(a) || /^\d{6,}$/.test(a))) ? { kind: "messenger", from: r, to: s + o.length } : Af(e, s);
}
function fR(e) {
  var t, r, s, o, i;
  let n = mR(e.slice(0, dR));
  return (i = (o = (s = (r = (t = No("email", tR, n)) != null ? t : No("email", rR, n)) != null ? r : No("messenger", oR, n)) != null ? s : Af(n)) != null ? o : No("messenger", sR, n)) != null ? i : Tf(n);
}
function Ef(e) {
  let n = fR(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}

// src/core/exchange/record-fault.ts
function Rt(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function $o(e, n, t) {
  let r = Ef(e === "skill" ? Wt(n) : n);
  return r === null ? null : Rt(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function Io(e, n) {
  let t = Os(e, n, (s) => s), r = n.join(", ");
  return t === null ? Rt(e, "unknown-parameter", V(e), r) : Rt(e, "near-parameter", V(e), t.found, r);
}

// src/core/exchange/time-passed.ts
function Qn(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var pR = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [gR, hR] = [-720, 840];
function Of(e) {
  var s, o;
  let n = e === "" ? null : pR.exec(e);
  if (n === null)
    return null;
  let t = Number((s = n[2]) != null ? s : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= gR && r <= hR ? r : null;
}

// src/core/exchange/read-record-values.ts
var yR = [
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
], bR = ["capacity", "for"], wR = 182, kR = 1e3;
function Cf(e, n, t, r = {}) {
  var D, B;
  let s = [], o = (j) => {
    var U;
    return ((U = t.get(j)) != null ? U : "").trim() || null;
  }, i = (j, U, ...Q) => (s.push(Rt(j, U, ...Q)), null), a = (j, U, Q, ...ae) => {
    var ye;
    let ue = o(j);
    return ue === null ? null : (ye = U(ue)) != null ? ye : i(j, Q, V(ue), ...ae);
  }, l = (j, U, Q) => {
    var ue;
    let ae = ((ue = o(j)) != null ? ue : "").split(";").map((ye) => ye.trim()).filter((ye) => ye !== "");
    return Array.from(new Set(ae)).map((ye) => {
      var mn;
      return (mn = U(ye)) != null ? mn : i(j, Q(ye), V(ye));
    }).filter((ye) => ye !== null);
  }, u = (j) => {
    var Q;
    let U = $o(j, (Q = o(j)) != null ? Q : "", n);
    return s.push(...U === null ? [] : [U]), U !== null;
  }, c = (j) => (u(j), o(j)), d = (j, U) => u(j) ? null : a(j, (Q) => Array.from(Q).length <= U ? Q : null, j, j, U), f = (j, U = "date", ...Q) => {
    let ae = o(j);
    return ae === null || ve(ae) ? ae : i(j, U, j, V(ae), ...Q);
  }, m = u("skill") ? null : SR(o("skill"), i, r), h = a("level", (j) => Mf(j, 1, Da), "level", Da), p = l("methods", (j) => Fa.includes(j) ? j : null, () => "method"), g = (j) => {
    let U = f(j);
    return U !== null && r.date !== void 0 && U > r.date && i(j, "day-to-come", j, U), U;
  }, y = PR(l(
    "languages",
    Co,
    (j) => Rf(j) ? "proficiency" : "language"
  ).map(Pf)), w = y.slice(0, vo);
  y.length > vo && i("languages", "many-languages", "languages", vo), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && i("languages", "no-language", "languages");
  let b = e === "offer", k = b ? a("capacity", (j) => Mf(j, 0, kR), "capacity", "capacity") : null, x = {
    kind: e,
    user: n,
    id: a("id", (j) => oe.test(j) ? j : null, "id"),
    level: h,
    methods: Fa.filter((j) => p.includes(j)),
    languages: w,
    capacity: k,
    region: d("region", Vm),
    timezone: a("timezone", Of, "timezone"),
    for: b ? c("for") : null,
    affiliate: d("affiliate", qm),
    note: c("note")
  }, S = g("since"), R = g("confirmed"), T = o("expires") !== null && !ve(o("expires")), v = T ? xR(R != null ? R : S, r.date) : null, O = v === null ? f("expires", "end-paused") : (D = f("expires", "end", v)) != null ? D : v, I = o("status") === null ? "open" : (B = a("status", RR, "status")) != null ? B : "paused", C = T && v === null, F = C && I === "open" ? "paused" : I, E = f("until", F === "paused" ? "until" : "date"), L = M(P({}, x), {
    since: S,
    confirmed: R,
    expires: O,
    status: F,
    // Open again it would have no end.
    until: C ? null : E
  }), N = yR.filter((j) => b || !bR.includes(j));
  return t.forEach((j, U) => {
    r.allowsOthers !== !0 && !N.includes(U) && j.trim() !== "" && s.push(Io(U, N));
  }), { values: m === null || w.length === 0 ? null : M(P({}, L), { skill: m }), faults: s };
}
function xR(e, n) {
  return e === null || n !== void 0 && e > n ? null : Qn(e, wR);
}
function SR(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: s = `${pn}/Skills.json` } = t, o = oe.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!o || r !== null && r.get(e) === null) {
    let a = e.startsWith("xn--") ? Wt(e) : e, l = r === null ? null : Yl(a, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", V(a), s) : n("skill", o ? "near-skill" : "near-skill-only", V(a), s, l.words, l.skill);
  }
  return o ? e : null;
}
function RR(e) {
  var n;
  return (n = Gm.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function PR(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let s of e)
    n.set((r = (t = Co(s)) == null ? void 0 : t.code) != null ? r : s, s);
  return Array.from(n.values());
}
function Mf(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var vR = 48;
function Nf(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: o }, i) => `${o} ${i}`, s = e.map((o) => {
    let i = o.id !== null && !n.has(r(o, o.id));
    return i && n.add(r(o, o.id)), i;
  });
  return e.map((o, i) => {
    var u;
    if (s[i] === !0)
      return { record: M(P({}, o), { id: o.id }), faults: [] };
    let a = o.skill, l = (u = t.get(r(o, a))) != null ? u : 2;
    for (; n.has(r(o, a)); l++) {
      let c = `-${l}`;
      a = o.skill.slice(0, vR - c.length) + c;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, a)), { record: M(P({}, o), { id: a }), faults: o.id === null ? [] : [Rt("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function $f(e, n, t = {}) {
  let r = Qe(n), s = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, u) => a.set(u, sr(l))), Cf(TR(i), r, a, t);
  }), o = Nf(
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
function Lo(e, n, t = ["User"]) {
  let r = `${n}/People/`, s = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : s !== -1 && t.includes(e.slice(0, s)) && (o = e.slice(s + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : Qe(o);
}
function TR({ template: e }) {
  return e === Hn.offer ? "offer" : "seek";
}

// src/core/wikitext/same-calls.ts
function If(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: s, parameters: o }) => [s, Array.from(o)]));
  return t(e) === t(n);
}

// src/wiki/counting/page-histories.ts
var AR = 20, ER = 2;
function OR(e, n, t) {
  return _(this, null, function* () {
    var s;
    let r = n.filter((o) => o.first === null);
    for (let o = 0; r.length > ER && o < AR; o++) {
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
function MR({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Ua(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function CR(e, n, t, r) {
  return _(this, null, function* () {
    let { pageIds: s, titles: o } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: a, title: l } = i.page;
      (s.has(a) || o.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function ar(e, n, t = null, r = null) {
  return _(this, null, function* () {
    let s = n.map((i) => ({
      page: i,
      known: i.history === void 0 ? [i.latest] : i.history.slice(),
      first: MR(i),
      isRecombined: !1
    }));
    yield OR(e, s, r);
    let o = t === null ? void 0 : Ua(s.filter(({ page: i }) => i.history === void 0));
    return t !== null && o !== void 0 && (yield CR(e, t, s, o)), s.filter((i) => i.first !== null);
  });
}
function Lf(e, n, t) {
  return _(this, null, function* () {
    let r = yield Fo(e, n, (o) => {
      let i = t(o);
      return i !== null && Pt(o, i) ? i : null;
    }), s = yield Ha(e, r);
    return new Map(Array.from(r, ([o, i]) => {
      var l;
      let a = (l = s.get(o)) == null ? void 0 : l.some((u) => u.user === null && !NR(u, i));
      return [o, i !== null && a === !0 ? M(P({}, i), { text: null, escaped: null }) : i];
    }));
  });
}
function NR(e, n) {
  var t;
  return ((t = e.sha1) != null ? t : null) !== null && e.sha1 === (n == null ? void 0 : n.sha1) || e.text !== null && e.text === (n == null ? void 0 : n.text);
}
function Ha(e, n) {
  return _(this, null, function* () {
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
function Pt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Fo(e, n, t) {
  return _(this, null, function* () {
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
function Do(e, n) {
  return _(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), s = (i = t.get(10)) != null ? i : ["Template"], o = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = s[0]) != null ? a : "Template"}:${l}`))
        o[u.slice(u.indexOf(":") + 1)] = l;
    return Va({ templates: n, redirects: o, templateNamespaces: s, extensionTags: r });
  });
}

// src/core/exchange/keep-own-words.ts
var $R = 20;
function ss({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n).sort(([t], [r]) => re(t, r))]);
}
function jo(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(ss).forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  }), e.filter((r) => {
    var i;
    let s = ss(r), o = (i = t.get(s)) != null ? i : 0;
    return t.set(s, o - 1), o <= 0;
  });
}
function IR(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function Wo(e, n, t) {
  let r = e;
  for (let s = 0; s < $R; s++) {
    let o = jo(t(r), n);
    if (o.length === 0)
      return r;
    let i = (a, l) => l !== a && l.start >= a.start && l.end <= a.end;
    r = o.filter((a) => !o.some((l) => i(a, l))).sort((a, l) => l.start - a.start).reduce(IR, r);
  }
  return null;
}

// src/wiki/exchange/doubted-words.ts
function Ff(o, i, a, l) {
  return _(this, arguments, function* ({ source: e, titles: n }, t, r, s) {
    let u = yield Ha(e, t), c = u.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (g, y, w) => _(null, null, function* () {
      var b, k;
      for (let [x, S] of Array.from(y.entries())) {
        let R = (b = y[x + 1]) != null ? b : w, T = (k = S.sha1) != null ? k : null;
        if (T !== null && T === R.sha1 && S.parentId === R.id && S.user !== g && (yield e.movesAround(S)).some((O) => O === null || Lo(O, n.root, c) !== g))
          return !0;
      }
      return !1;
    }), f = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map();
    for (let [g, y] of Array.from(u)) {
      let w = t.get(g), b = y.filter(({ user: k }) => k === null);
      (yield d(r(g), y, w)) ? f.set(g, { doubt: "moved", believed: null }) : b.length > 0 && m.set(g, b);
    }
    let h = Array.from(m.values()).reduce((g, y) => g.concat(y.filter(({ text: w }) => w === null).map(({ id: w }) => w)), []), p = h.length === 0 ? null : yield e.revisions(h, "with-texts");
    return m.forEach((g, y) => {
      let w = t.get(y), b = g.reduce((k, { id: x, text: S }) => {
        var R, T;
        return k === null ? null : Wo(k, s((T = S != null ? S : (R = p == null ? void 0 : p.get(x)) == null ? void 0 : R.text) != null ? T : ""), s);
      }, w.text);
      b !== w.text && f.set(y, { doubt: "hidden", believed: b === null ? null : M(P({}, w), { text: b }) });
    }), f;
  });
}

// src/wiki/exchange/moved-pages.ts
var LR = 5, FR = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Df(e, n, t) {
  return _(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; o.length > 0 && i < LR; i++) {
      let a = o.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), u = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: h, there: { first: p } }) => {
        var y, w, b, k;
        let g = (k = FR.exec(((b = (w = p.text) != null ? w : (y = l == null ? void 0 : l.get(p.id)) == null ? void 0 : y.text) != null ? b : "").slice(0, 1e3))) == null ? void 0 : k[1];
        g !== void 0 && (u.set(h, g.replace(/_/g, " ").trim()), r.add(h));
      }), u.size === 0)
        break;
      let c = yield e.readPages(Array.from(new Set(u.values()))), d = yield ar(e, Array.from(c.values()).map((h) => M(P({}, h), { pageId: 0 }))), f = new Map(d.map((h) => [h.page.title, h])), m = [];
      u.forEach((h, p) => {
        let g = f.get(h);
        g !== void 0 && Pt(g, t(p)) ? s.set(p, g) : g !== void 0 && m.push({ origin: p, there: g });
      }), o = m;
    }
    return { redirects: r, moved: s };
  });
}

// src/core/exchange/steps/exchange-step.ts
var _o = ["decline", "withdraw"], os = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Wf = ["learned", "partly", "not-met"];
function jf(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Qa(e) {
  let n = e.lastIndexOf("/"), t = Qe(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !oe.test(r) ? null : `${t}/${r}`;
}
function En(e) {
  return [jf(e.seek), jf(e.offer)];
}

// src/core/wikitext/substitution.ts
var DR = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), jR = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), WR = new RegExp(`\\{\\{\\s*(?:(?:${DR})[:\uFF1A]|${jR})`, "i");
function _f(e) {
  return WR.test(e);
}

// src/core/exchange/whose-calls.ts
function Bf(e) {
  let n = /* @__PURE__ */ new Map();
  return e.map(ss).forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function _R(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let s = 0;
  for (; s < t - r && e.charAt(e.length - 1 - s) === n.charAt(n.length - 1 - s); )
    s++;
  return [r, s];
}
function BR(e, n) {
  let [t, r] = _R(e.text, n.text), s = e.text.length - n.text.length, o = new Set(n.calls.map((a) => a.start)), i = (a) => a.start + e.text.slice(a.start, a.end).search(/[|}]/);
  return e.calls.filter((a) => i(a) < t && !o.has(a.start) || a.start >= e.text.length - r && !o.has(a.start - s));
}
function GR(e, n) {
  if (n.isOwn)
    return n.counts;
  let t = new Map(n.counts);
  return Bf(BR(e, n)).forEach((r, s) => {
    var o;
    return t.set(s, r + ((o = t.get(s)) != null ? o : 0));
  }), t;
}
function Gf(e, n, t) {
  var a, l, u, c, d;
  let r = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set(), i = n ? { isOwn: !0, text: "", calls: [], counts: /* @__PURE__ */ new Map() } : null;
  for (let { isOwn: f, text: m, isAfterGap: h = !1 } of e) {
    let p = t(m != null ? m : ""), g = m === null ? null : { isOwn: f, text: m, calls: p, counts: Bf(p) };
    if (f) {
      let y = /* @__PURE__ */ new Map(), w = g === null || i === null ? null : GR(g, i), b = h || i !== null && !i.isOwn && _f(i.text);
      for (let [k, x] of Array.from((a = g == null ? void 0 : g.counts) != null ? a : [])) {
        let S = w === null ? x : Math.min(x, (l = w.get(k)) != null ? l : 0), R = Math.min(S, (u = r.get(k)) != null ? u : 0) + x - S;
        y.set(k, b || o.has(k) ? Math.min(R, (c = s.get(k)) != null ? c : 0) : R);
      }
      r = y, y.forEach((k, x) => {
        var S;
        return s.set(x, Math.max(k, (S = s.get(x)) != null ? S : 0));
      });
    }
    g == null || g.counts.forEach((y, w) => {
      var b;
      y > ((b = s.get(w)) != null ? b : 0) && o.add(w);
    }), i = g;
  }
  return ((d = i == null ? void 0 : i.calls) != null ? d : []).filter((f) => {
    var p;
    let m = ss(f), h = (p = r.get(m)) != null ? p : 0;
    return r.set(m, h - 1), h > 0;
  });
}

// src/wiki/exchange/others-words.ts
var qR = 100, qf = 20;
function Vf({ template: e, parameters: n }) {
  var t;
  return e === Xr || e === Yr && _o.includes(sr((t = n.get("step")) != null ? t : "").trim());
}
function VR(e, n, t) {
  let r = (d) => d.user === n && d.userId !== 0, s = e.filter((d, f) => {
    var m, h;
    return r(d) || ((m = d.sha1) != null ? m : null) === null || d.sha1 !== ((h = e[f + 1]) == null ? void 0 : h.sha1);
  });
  if (s.every(r))
    return null;
  let o = [], i = /* @__PURE__ */ new Set(), [a, l, u] = [0, null, 0];
  for (; u < s.length && o.length < qR; u++) {
    let d = s[u], f = s[u + 1], m = l === null || !r(l) || (f === void 0 ? !t : !r(f));
    a = r(d) ? 0 : a + 1, (r(d) ? m : a <= qf) ? o.push(d) : a > qf && i.add(o.filter(r).pop()), l = d;
  }
  let c = u === s.length || s.slice(u).every(r);
  return { revisions: o.reverse(), isWhole: t && c, afterGaps: i };
}
function Uf(e, n, t, r) {
  return _(this, null, function* () {
    var a;
    let s = /* @__PURE__ */ new Map();
    for (let [l, u] of Array.from(n)) {
      if (u === null || l.page.history !== void 0)
        continue;
      let c = l.known.findIndex(({ id: p }) => p === u.id), d = () => {
        var p;
        return r((p = u.text) != null ? p : "").every(Vf);
      };
      if (c === -1 && d())
        continue;
      let f = c === -1 ? yield e.revisionsUpTo(l.page.title, u.id) : l.known.slice(c), m = ((a = f[f.length - 1]) == null ? void 0 : a.id) === l.first.id || c !== -1 && l.known.length < 500, h = VR([u, ...f.slice(1)], t(l), m);
      h !== null && !d() && s.set(l, h);
    }
    let o = yield UR(e, s), i = /* @__PURE__ */ new Map();
    return s.forEach(({ revisions: l, isWhole: u, afterGaps: c }, d) => {
      var w;
      let f = n.get(d), m = (w = f.text) != null ? w : "", h = t(d), p = r(m), g = Gf(l.map((b) => {
        var k;
        return {
          isOwn: b.user === h && b.userId !== 0,
          text: (k = o.get(b)) != null ? k : null,
          isAfterGap: c.has(b)
        };
      }), u, r), y = jo(p, g).filter((b) => !Vf(b));
      if (y.length > 0) {
        let b = Wo(m, jo(p, y), r);
        i.set(d, { own: M(P({}, f), { text: b != null ? b : "" }), calls: y });
      }
    }), i;
  });
}
function UR(e, n) {
  return _(this, null, function* () {
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
var Hf = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], HR = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Bo(e, n, t) {
  let r = Qe(n);
  return e.filter(({ template: s }) => s === Yr).map((s) => {
    let o = QR(s, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : M(P({}, o), { step: M(P({}, o.step), { at: t }) });
  });
}
function QR(e, n) {
  let t = [], r = (y, w, ...b) => (t.push(zR(y, w, ...b)), null), s = (y) => {
    var w;
    return sr((w = e.parameters.get(y)) != null ? w : "").trim() || null;
  }, o = (y, w, b, k) => {
    var S;
    let x = s(y);
    return x === null ? k ? r(y, "missing", y) : null : (S = w(x)) != null ? S : r(y, b, V(x), y);
  }, i = o("step", (y) => os.includes(y) ? y : null, "step", !0), a = o("seek", Qa, "key", !0), l = o("offer", Qa, "key", !0), u = o("at", (y) => {
    var w, b;
    return ve((b = (w = HR.exec(y)) == null ? void 0 : w[1]) != null ? b : "") ? y : null;
  }, "time", !0), c = o(
    "outcome",
    (y) => Wf.includes(y) ? y : null,
    "outcome",
    i === "confirm"
  ), d = o("on", (y) => ve(y) ? y : null, "day", i === "meet"), f = o("skill", (y) => oe.test(y) ? y : null, "skill", !1);
  if (e.parameters.forEach((y, w) => {
    !Hf.includes(w) && y.trim() !== "" && t.push(Io(w, Hf));
  }), i === null || a === null || l === null || u === null || i === "confirm" && c === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [m, h] = En({ seek: a, offer: l });
  if (m === h)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== m && n !== h && r("seek", "not-yours", n);
  let p = s("note"), g = $o("note", p != null ? p : "", n);
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
function zR(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function Qf(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((s, o) => ({ one: s, index: o })).sort((s, o) => s.one.step.at < o.one.step.at ? 1 : s.one.step.at > o.one.step.at ? -1 : o.index - s.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: s }) => s.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: s }) => s));
  return e.filter((s, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
function KR(e) {
  let t = e.map(({ own: r }) => {
    var s;
    return (s = r == null ? void 0 : r.timestamp) != null ? s : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function zf(e, n, t, r) {
  var m, h, p;
  let s = n.slice().sort((g, y) => re(g.title, y.title)), o = [], i = [], a = [], l = (g, y, w, b) => {
    Bo(y, e, w == null ? void 0 : w.timestamp).forEach(({ step: k }) => {
      var x;
      k !== null && b(k) && i.push({ step: k, title: g, savedAt: (x = w == null ? void 0 : w.timestamp) != null ? x : k.at });
    });
  }, u = (g) => g.filter(({ template: y }) => y === Xr).forEach((y) => a.push(y));
  for (let { title: g, own: y, optOuts: w, refused: b } of s) {
    let k = t((m = y == null ? void 0 : y.text) != null ? m : "");
    k.forEach((R) => o.push({ title: g, call: R })), l(g, k, y, () => !0), u(k), u(t((h = w == null ? void 0 : w.text) != null ? h : ""));
    let x = t((p = b == null ? void 0 : b.text) != null ? p : ""), S = x.length === 0 ? [] : i.map(({ step: R }) => JSON.stringify(R));
    l(g, x, b, (R) => _o.includes(R.step) && !S.includes(JSON.stringify(R))), u(x);
  }
  let c = Qf(i), d = o.filter(({ call: { template: g } }) => g === Hn.offer || g === Hn.seek);
  return { person: {
    user: e,
    pages: s,
    readings: $f(d.map(({ call: g }) => g), e, P(P({}, r), KR(s))).map((g, y) => M(P({}, g), { title: d[y].title })),
    steps: c.map(({ step: g }) => g),
    stepsBeyond: i.length - c.length,
    preferences: a
  }, placed: c };
}

// src/core/exchange/steps/follow-exchanges.ts
var JR = 21, YR = 180, XR = 366;
function Yf(e, n) {
  var r;
  let t = [];
  for (let { round: s, skills: o, disregarded: i } of ZR(e, n))
    s !== null && t.push(M(P({}, lP(s, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: i }));
  return t;
}
function ZR(e, n) {
  if (!ve(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(eP)) {
    let s = `${r.seek}
${r.offer}`, o = t.get(s);
    o === void 0 ? t.set(s, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(re).map((r) => {
    let s = null, o = [];
    for (let i of t.get(r)) {
      let a = i.at.slice(0, 10) > n.date ? "future" : En(i).includes(i.user) ? nP(i, s, n) : "not-a-party";
      typeof a == "string" ? o.push({ step: i, reason: a }) : s = a;
    }
    return { round: s, skills: tP(t.get(r), s), disregarded: o };
  });
}
function eP(e, n) {
  return re(e.at, n.at) || os.indexOf(e.step) - os.indexOf(n.step) || re(Kf(e), Kf(n));
}
function Kf({ user: e, outcome: n, on: t, skill: r, note: s }) {
  return JSON.stringify([e, n, t, r, s]);
}
function nP(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return iP(e, n, t);
  if (e.step === "decline" && rP(e, n))
    return sP(e, n);
  if (n === null)
    return "no-request";
  let s = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return aP(e, n, s);
    if (Go(n, r) !== "accepted")
      return "over";
    let o = uP(e.on, Qn(r, XR)), i = Qn(Jf(r, o), Zf(t));
    return M(P({}, n), { steps: s, on: e.on, until: Jf(n.until, i) });
  }
  if (e.step === "withdraw" && oP(e, n))
    return M(P({}, n), { steps: s, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Xf(n, e, t) : e.step === "decline" ? M(P({}, n), { steps: s, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : M(P({}, n), { steps: s, since: r, phase: "withdrawn" });
}
function tP(e, n) {
  let t = e.filter((o) => En(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), s = [
    ...t.filter(({ user: o, step: i }) => i === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(s));
}
function rP(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = Go(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function sP(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: En(e).filter((s) => s !== e.user)[0],
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
function oP(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: s }) => s === e.user);
  return n === "accepted" && r.some(({ step: s }) => s === "ask") && !r.some(({ step: s }) => s === "meet" || s === "confirm");
}
function iP(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), s = n === null ? null : Go(n, r);
  return n !== null && s === "asked" ? e.user === n.asker ? "repeated" : Xf(n, e, t) : n !== null && (s === "accepted" || s === "done") ? s === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((i) => i !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: Qn(r, (o = t.replyDays) != null ? o : JR),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Xf(e, n, t) {
  let r = n.at.slice(0, 10);
  return M(P({}, e), {
    phase: "accepted",
    since: r,
    until: Qn(r, Zf(t)),
    steps: e.steps.concat([n])
  });
}
function aP(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : M(P({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function Go({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function lP(e, n) {
  let { seek: t, offer: r, asker: s, until: o, on: i, confirmed: a, steps: l, declinedBy: u } = e, c = Go(e, n), d = c === "asked" || c === "accepted", f = En(e);
  return {
    seek: t,
    offer: r,
    asker: s,
    state: c,
    on: i,
    confirmed: a,
    steps: l,
    declinedBy: u,
    since: c === "expired" || c === "lapsed" ? Qn(o, 1) : c === "done" || c === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: c === "asked" ? f.filter((m) => m !== s) : c === "accepted" && (i === null || i <= n) ? f.filter((m) => !a.has(m)) : []
  };
}
function Zf(e) {
  var n;
  return (n = e.lapseDays) != null ? n : YR;
}
function uP(e, n) {
  return e < n ? e : n;
}
function Jf(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/steps/doubted-times.ts
function ep(e) {
  let n = e.reduce((o, { savedAt: i }) => i > o ? i : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let i = `${o.step.seek}
${o.step.offer}`, a = t.get(i);
    a === void 0 ? t.set(i, [o]) : a.push(o);
  });
  let r = (o) => Yf(o, { date: n }).some(({ state: i }) => i === "accepted"), s = [];
  return t.forEach((o) => {
    let i = o.filter(({ step: u, savedAt: c }) => u.at < c);
    if (i.length === 0 || !r(o.map(({ step: u }) => u)))
      return;
    let a = new Set(o.filter(({ step: u }) => u.step === "ask").map(({ step: u }) => u.user)), l = ({ step: u }) => u.step === "accept" || u.step === "meet" || u.step === "ask" && a.size > 1;
    En(o[0].step).forEach((u) => {
      let c = i.filter((d) => d.step.user === u && l(d));
      c.length > 0 && !r(o.map((d) => c.includes(d) ? M(P({}, d.step), { at: d.savedAt }) : d.step)) && s.push(...c);
    });
  }), s;
}

// src/wiki/exchange/step-times.ts
function np(e, n, t) {
  return _(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: i, savedAt: a } of ep(n)) {
      let l = JSON.stringify(o), c = (yield e.revisionsBySince(i, o.user, o.at)).find(({ text: f }) => Bo(t(f != null ? f : ""), o.user).some(({ step: m }) => JSON.stringify(m) === l)), d = (s = c == null ? void 0 : c.timestamp) != null ? s : a;
      d !== o.at && r.set(o, M(P({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function tp(t) {
  return _(this, arguments, function* (e, n = {}) {
    var c, d;
    let { source: r, titles: s } = e, { namespaces: o } = yield r.siteInfo(), i = (d = (c = o.get(10)) == null ? void 0 : c[0]) != null ? d : "Template", a = /* @__PURE__ */ new Map(), l = r.pagesOfPeople(s.people(""), ja.map((g) => `${i}:${g}`));
    try {
      for (var f = Te(l), m, h, p; m = !(h = yield f.next()).done; m = !1) {
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
    return dP(e, Array.from(a.values()), cP(e, u, n));
  });
}
function cP({ titles: e }, n, t) {
  var s;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = _t(Me((s = n == null ? void 0 : n.latest.text) != null ? s : "").value);
  return P({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function dP(s, o, i) {
  return _(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var E, L;
    let a = yield Do(e, ja), l = (yield e.siteInfo()).namespaces.get(2), u = /* @__PURE__ */ new Map();
    for (let N of t) {
      let D = Lo(N.title, n.root, l);
      D !== null && u.set(N, D);
    }
    let c = yield ar(e, Array.from(u.keys()), null, e), d = ({ page: N }) => u.get(N), f = yield Fo(e, c, d), m = (N) => Pt(N, d(N)), { redirects: h, moved: p } = yield Df(e, c.filter((N) => !m(N)), d), g = new Set(c.filter(m).map(({ page: N }) => N.title)), y = /* @__PURE__ */ new Map();
    p.forEach((N, D) => {
      g.has(N.page.title) || y.set(N, d(D));
    });
    let w = yield Fo(
      e,
      Array.from(y.keys()),
      (N) => {
        var D;
        return (D = y.get(N)) != null ? D : null;
      }
    ), b = new Map(Array.from(f).filter(([N]) => m(N))), k = yield Uf(e, b, d, a);
    k.forEach(({ own: N }, D) => b.set(D, N));
    let x = yield Ff({ source: e, titles: n }, b, d, a), S = (N) => {
      var vl, Tl, Al, El, Ol, Ml, Cl, Nl;
      let { page: { title: D, latest: B } } = N, j = !m(N), U = (vl = f.get(N)) != null ? vl : null, Q = x.get(N), ae = j ? null : Q === void 0 ? (Tl = b.get(N)) != null ? Tl : null : Q.believed, ue = (Q == null ? void 0 : Q.doubt) === "moved" ? void 0 : k.get(N), ye = p.get(N), mn = ae !== null && ae.id === B.id ? [] : a((Al = B.text) != null ? Al : "");
      return {
        title: D,
        latest: B,
        own: ae,
        isMadeByOther: j,
        saved: j ? null : U,
        othersWords: (El = ue == null ? void 0 : ue.calls) != null ? El : [],
        doubt: (Ol = Q == null ? void 0 : Q.doubt) != null ? Ol : null,
        optOuts: j ? U : null,
        refused: Q !== void 0 || ue !== void 0 ? U : ye === void 0 ? null : (Ml = w.get(ye)) != null ? Ml : null,
        isStrangers: j && (mn.length > 0 || h.has(N)),
        isChangedByOthers: !j && (ae == null ? void 0 : ae.id) !== B.id && !If(a((Nl = (Cl = Q === void 0 ? U : ae) == null ? void 0 : Cl.text) != null ? Nl : ""), mn)
      };
    }, R = /* @__PURE__ */ new Map();
    for (let N of c) {
      let D = d(N);
      R.set(D, [...(E = R.get(D)) != null ? E : [], N]);
    }
    let T = /* @__PURE__ */ new Map(), v = [], O = [], I = [];
    for (let N of Array.from(R.keys()).sort(re)) {
      let D;
      try {
        D = zf(N, ((L = R.get(N)) != null ? L : []).map(S), a, r);
      } catch (B) {
        v.push({ user: N, error: B });
        continue;
      }
      T.set(N, D.person), D.person.readings.forEach(({ record: B }) => {
        B !== null && O.push(B);
      }), D.placed.forEach((B) => I.push(B));
    }
    let C = yield np(e, I, a), F = (N) => {
      var D;
      return (D = C.get(N)) != null ? D : N;
    };
    return C.size > 0 && T.forEach((N, D) => T.set(D, M(P({}, N), { steps: N.steps.map(F) }))), { people: T, unread: v, records: O, steps: I.map(({ step: N }) => F(N)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/counting/count-exchange.ts
function rp(e, n) {
  return _(this, null, function* () {
    var a;
    let { source: t, titles: r } = e, { records: s } = yield tp(e), o = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: i } = _t(Me((a = o == null ? void 0 : o.latest.text) != null ? a : "").value);
    return Hm(s, n, i);
  });
}

// src/core/analysis/exact-sums.ts
var sp = [1], qo = [10], mP = 40;
function Ka(e) {
  let n = ap(e);
  if (n !== null)
    return n.n === 0 ? null : n.sum / n.n;
  let { n: t, positive: r, negative: s, decimals: o } = lp(e);
  if (t.length === 0)
    return null;
  let i = up(is(r, s), t, o);
  return lr(r, s) < 0 ? -i : i;
}
function ip(e) {
  let n = ap(e);
  if (n !== null && n.n > 1 && n.n * Math.max(n.n, n.squares) <= Number.MAX_SAFE_INTEGER)
    return (n.n * n.squares - n.sum ** 2) / (n.n * (n.n - 1));
  let { n: t, positive: r, negative: s, squares: o, decimals: i } = lp(e);
  if (lr(t, sp) <= 0)
    return null;
  let a = is(r, s);
  return up(is(On(t, o), On(a, a)), On(t, is(t, sp)), 2 * i);
}
function ap(e) {
  let [n, t, r] = [0, 0, 0];
  for (let { value: s, count: o } of e)
    if (n += o, t += s * o, r += s * s * o, !Number.isInteger(s) || !(r <= Number.MAX_SAFE_INTEGER) || n > Number.MAX_SAFE_INTEGER)
      return null;
  return { n, sum: t, squares: r };
}
function lp(e) {
  let n = e.filter(({ count: s }) => s > 0).map(({ value: s, count: o }) => {
    let [i = "", a] = Math.abs(s).toExponential().split("e"), l = i.replace(".", ""), u = Number(a) - l.length + 1;
    return { digits: l, power: u, count: op(String(o)), isNegative: s < 0 };
  }), t = n.reduce((s, { power: o }) => Math.min(s, o), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: s, power: o, count: i, isNegative: a } of n) {
    let l = op(s + "0".repeat(o - t)), u = On(l, i), c = a ? "negative" : "positive";
    r.n = za(r.n, i), r[c] = za(r[c], u), r.squares = za(r.squares, On(u, l));
  }
  return r;
}
function op(e) {
  let n = [];
  for (let t = e.length; t > 0; t -= 7)
    n.push(Number(e.slice(Math.max(0, t - 7), t)));
  return Ja(n);
}
function Ja(e) {
  for (; e[e.length - 1] === 0; )
    e.pop();
  return e;
}
function lr(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = vt(e, r) - vt(n, r);
  return t;
}
function vt(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function za(e, n) {
  let t = [], r = 0;
  for (let s = 0; s < Math.max(e.length, n.length) || r > 0; s++) {
    let o = vt(e, s) + vt(n, s) + r;
    r = Math.floor(o / 1e7), t.push(o % 1e7);
  }
  return t;
}
function is(e, n) {
  let [t, r] = lr(e, n) < 0 ? [n, e] : [e, n], s = 0;
  return Ja(t.map((o, i) => {
    let a = o - vt(r, i) - s;
    return s = a < 0 ? 1 : 0, a + s * 1e7;
  }));
}
function On(e, n) {
  let t = [];
  return e.forEach((r, s) => {
    let o = 0;
    for (let i = 0; i < n.length || o > 0; i++) {
      let a = r * vt(n, i) + vt(t, s + i) + o;
      o = Math.floor(a / 1e7), t[s + i] = a % 1e7;
    }
  }), Ja(t);
}
function up(e, n, t) {
  let [r, s, o] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; lr(r, On(s, qo)) >= 0; )
    s = On(s, qo), o++;
  for (; lr(r, s) < 0; )
    r = On(r, qo), o--;
  let i = "";
  for (let a = 0; a < mP && r.length > 0; a++) {
    let l = 0;
    for (; lr(r, s) >= 0; )
      r = is(r, s), l++;
    i += String(l), r = On(r, qo);
  }
  return +`${i.slice(0, 1)}.${i.slice(1)}${r.length > 0 ? "1" : "0"}e${o}`;
}

// src/core/analysis/measures.ts
function Ie(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function Ya(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function ur(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function zn(e, n) {
  return n === 0 ? null : e / n;
}
function cr(e) {
  return Ka(e);
}
function cp(e) {
  let n = e.slice().sort((s, o) => s.value - o.value), t = Ie(n), r = (s) => {
    let o = 0;
    return n.find(({ count: i }) => (o += i) > s).value;
  };
  return t === 0 ? null : Ka([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((s) => ({ value: r(s), count: 1 })));
}
function dp(e) {
  let n = ip(e);
  return n === null ? null : Math.sqrt(n);
}
function Tt(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function Vo(e) {
  let n = Ie(e);
  return n === 0 ? null : {
    numerator: Ya(Tt(e, "importance")) - Ya(Tt(e, "ability")),
    denominator: n
  };
}
function Uo(e) {
  let n = Vo(e);
  return n === null ? null : {
    numerator: n.numerator * Ya(Tt(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function Xa(e) {
  let n = (t) => Ie(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function Za(e) {
  let { negative: n, tied: t, positive: r } = Xa(e), s = n + t + r;
  return s === 0 ? null : { numerator: 100 * (r - n), denominator: s };
}
function dr(e, n) {
  let t = De(n.importance), r = je(n.ability);
  return Ie(e.filter(
    ({ importance: s, ability: o }) => t.includes(s) && r.includes(o)
  ));
}

// src/core/analysis/question-results.ts
function mp(e, n, t) {
  var l;
  let { choices: r, kind: s, question: o } = n, i = s !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(re) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = G();
  for (let u of i) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: zn(c, e.n) };
  }
  return P(P(P({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: _s(e.unknown)
  }, s === "number" ? { summary: Ho(fP(e)) } : {}), o.type === "rating" || o.type === "matrix" ? pP(e, jt(r != null ? r : [], t), i.length) : {}), o.type === "ranking" ? { places: gP(e, i) } : {});
}
function fP(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function Ho(e) {
  return { mean: cr(e), sd: dp(e), median: cp(e) };
}
function pP(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([s, o]) => {
    var i;
    return { value: o, count: (i = e.counts.get(s)) != null ? i : 0 };
  });
  return {
    summary: Ho(r),
    topTwo: as(r, De(n)),
    bottomTwo: as(r, je(n))
  };
}
function as(e, n) {
  let [t, r] = [Ie(e.filter(({ value: s }) => n.includes(s))), Ie(e)];
  return { count: t, share: zn(t, r), interval: Tn(t, r) };
}
function gP(e, n) {
  var r, s, o;
  let t = G();
  for (let i of n) {
    let a = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), l = G();
    a.forEach(({ value: u, count: c }) => {
      l[String(u)] = c;
    }), t[i] = { first: (o = (s = e.places.get(i)) == null ? void 0 : s.get(1)) != null ? o : 0, meanPlace: cr(a), counts: l };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function yp(e, n, t) {
  var l;
  let [r, s] = [fp(e, "canTeach"), fp(e, "wantToLearn")], o = new Set((l = ee(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [s, r])
    hP(u, e, n).forEach((c) => o.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(re).forEach((u) => o.add(u));
  let a = G();
  return o.forEach((u) => {
    var h, p;
    let c = pp(r, u, n), d = pp(s, u, n), f = t === null ? null : (h = t.offers.get(u)) != null ? h : 0, m = t === null ? null : (p = t.seeks.get(u)) != null ? p : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: f,
      seeks: m,
      surveyDifference: gp(d, c),
      surveyRatio: hp(d, c),
      exchangeDifference: gp(m, f),
      exchangeRatio: hp(m, f)
    };
  }), a;
}
function fp(e, n) {
  let t = Y(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : Se(t)[0];
}
function hP(e, n, t) {
  var o, i;
  if (e === void 0)
    return [];
  let r = sn(Dt(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((i = (o = t.get(e.name)) == null ? void 0 : o.counts.keys()) != null ? i : []).sort(re)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function pp(e, n, t) {
  var r, s;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: o }) => o === n) ? null : (s = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? s : 0;
}
function gp(e, n) {
  return e === null || n === null ? null : e - n;
}
function hp(e, n) {
  return e === null || n === null ? null : zn(e, n);
}

// src/core/analysis/rating-layout.ts
function ls(e) {
  let n = ee(e), t = (o) => {
    let i = n == null ? void 0 : n.grid.columns.find((l) => l.name === o), a = ["", ...i === void 0 ? [] : i.choices.map(({ value: l }) => l)];
    return { codes: a, places: new Map(a.map((l, u) => [l, u])) };
  }, [r, s] = [t("importance"), t("ability")];
  return {
    rows: n === null ? [] : n.grid.rows.map(({ value: o }) => ({
      skill: o,
      importance: In(n.grid.name, o, "importance"),
      ability: In(n.grid.name, o, "ability")
    })),
    importance: r,
    ability: s,
    size: r.codes.length * s.codes.length
  };
}
function Qo(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/survey/codebook.ts
var le = 0;
function yP() {
  let e = [[]], n = /* @__PURE__ */ new Map();
  return {
    codes: e,
    numberOf: (t, r = 1 / 0) => {
      let s = n.get(t);
      if (s !== void 0 || e.length > r)
        return s != null ? s : le;
      let o = he(t), i = e.push([o]) - 1;
      return n.set(o, i), i;
    }
  };
}
function zo(e) {
  let n = Z(e);
  return {
    parameters: n,
    places: new Map(n.map(({ name: t }, r) => [t, r])),
    numbers: n.map(yP)
  };
}

// src/core/survey/coded-values.ts
var us, mr, Mn = class {
  /**
   * @param numbers
   * @param read - Gives the codes, or the text; asked at most once
   */
  constructor(n, t) {
    be(this, us);
    be(this, mr, null);
    this.numbers = n, Fe(this, us, t);
  }
  get codes() {
    var n;
    return Fe(this, mr, (n = te(this, mr)) != null ? n : te(this, us).call(this)), te(this, mr);
  }
};
us = new WeakMap(), mr = new WeakMap();
var fr, Ko, dn = class {
  constructor(n, t, r) {
    be(this, fr);
    this.book = n, this.numbers = t, this.others = r;
  }
  /** What was given to the parameter at a place. */
  at(n) {
    var r, s;
    let t = this.numbers[n];
    return t === le ? void 0 : t > 0 ? (r = this.book.numbers[n]) == null ? void 0 : r.codes[t] : (s = this.others[-1 - t]) == null ? void 0 : s.codes;
  }
  get size() {
    let n = 0;
    for (let t = 0; t < this.numbers.length; t++)
      n += this.numbers[t] === le ? 0 : 1;
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
    return rn(this, fr, Ko).call(this).entries();
  }
  keys() {
    return rn(this, fr, Ko).call(this).keys();
  }
  values() {
    return rn(this, fr, Ko).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
fr = new WeakSet(), Ko = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};

// src/core/survey/number-limits.ts
function bp(e, n) {
  let [t, r] = [n.min, n.max].map((s) => s === null ? null : Number(s));
  return n.isInteger && e.includes(".") ? { code: "not-whole", limits: [] } : typeof t == "number" && Number(e) < t ? { code: "too-small", limits: [t] } : typeof r == "number" && Number(e) > r ? { code: "too-large", limits: [r] } : null;
}

// src/core/analysis/choice-tally.ts
function kp() {
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
var xp = [], bP = /^[a-z][a-z0-9_]{1,62}$/;
function Sp(e, n) {
  let { kind: t, isMultiple: r, question: s } = e;
  if (t === "text")
    return (l, u, c) => {
      l[u.length === 0 ? "missing" : "n"] += c;
    };
  if (t === "number")
    return (l, u, c) => {
      let d = u.length === 1 ? rr(u[0]) : null, f = d === null || s.type === "text" && bp(d, s) !== null ? null : d;
      l[u.length === 0 ? "missing" : f === null ? "unusable" : "n"] += c, f !== null && Le(l.counts, he(f), c);
    };
  let o = new Set(n), i = Rp(e), a = s.type === "ranking";
  return (l, u, c) => {
    if (u.length === 0) {
      l.missing += c;
      return;
    }
    let { counts: d } = l, [f, m] = [0, !1];
    for (let h of r || u.length === 1 ? u : [u.join(";")]) {
      let p = d.get(h);
      p === void 0 && o.has(h) ? m = !0 : p !== void 0 || i(h) ? (f++, d.set(p === void 0 ? he(h) : h, (p != null ? p : 0) + c), a && Le(ds(l.places, h, () => /* @__PURE__ */ new Map()), f, c)) : Le(l.unknown, pr(h), c);
    }
    l[f > 0 ? "n" : m ? "notInStatistics" : "unusable"] += c;
  };
}
function Jo(e, n) {
  let t = new Set(n), r = Rp(e), s = (o) => !t.has(o) && r(o);
  return (o) => !e.isMultiple && o.length > 1 ? xp : o.every(s) ? o : o.filter(s);
}
var wp = 60;
function pr(e) {
  return he(e.length <= wp ? e : `${e.slice(0, wp - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function Rp({ choices: e, question: n }) {
  if (e !== null) {
    let s = new Set(e.map((o) => o.value));
    return (o) => s.has(o);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? Ce : t === "wikis" ? bP : oe;
  return (s) => r.test(s);
}
function Cn(e, n) {
  var t;
  return cs((t = e.get(n)) != null ? t : xp);
}
function cs(e) {
  if (wP(e))
    return e;
  let n = e.map((t) => t.trim()).filter((t) => t !== "");
  return n.length < 2 ? n : Array.from(new Set(n));
}
function wP(e) {
  for (let n = 0; n < e.length; n++) {
    let t = e[n], [r, s] = [t.charCodeAt(0), t.charCodeAt(t.length - 1)];
    if (!(r > 32 && r < 128 && s > 32 && s < 128) || n > 0 && e.indexOf(t) < n)
      return !1;
  }
  return !0;
}
function Le(e, n, t) {
  var r;
  e.set(n, ((r = e.get(n)) != null ? r : 0) + t);
}
function ds(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let s = t();
  return e.set(n, s), s;
}

// src/core/analysis/skill-tally.ts
function Yo(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function Ap(e, n) {
  let [t, r] = [Tp(e, "canTeach"), Tp(e, "wantToLearn")], s = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: o, strange: i, changedVersion: a } = s, { rows: l, size: u, importance: c, ability: d } = n, f = kP(n);
  return (m, h) => {
    i.length = 0, a.length = 0;
    let p = m instanceof dn && h.size === 0;
    p && f.read(m, o);
    for (let g = 0; g < l.length; g++) {
      if (p && o[g] >= 0)
        continue;
      let y = l[g], [w, b] = [Pp(m, y.importance), Pp(m, y.ability)], [k, x] = [c.places.get(w), d.places.get(b)];
      o[g] = -1, h.size > 0 && (w !== "" && h.has(y.importance) || b !== "" && h.has(y.ability)) ? a.push(y.skill) : k === void 0 || x === void 0 ? i.push([y.skill, pr(w), pr(b)]) : o[g] = g * u + k * d.codes.length + x;
    }
    return s.canTeach = t(m, h), s.wantToLearn = r(m, h), s;
  };
}
function kP({ rows: e, size: n, importance: t, ability: r }) {
  let s = null, o = [];
  function i(a, l) {
    let u = o[l], c = (m) => {
      var h;
      return cs((h = a.at(m)) != null ? h : []).join(";");
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
        let h = o[m], [p, g] = [(c = u[h.importance]) != null ? c : le, (d = u[h.ability]) != null ? d : le];
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
        xP(h.cells, p)[g] = w, l[m] = w;
      }
    }
  };
}
function xP(e, n) {
  var r;
  let t = (r = e[n]) != null ? r : [];
  return e[n] = t, t;
}
function Pp(e, n) {
  let t = Cn(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var vp = [];
function Tp(e, n) {
  let t = Y(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : Se(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => vp;
  let { name: s } = r, o = Jo(r, e.notInStatistics);
  return (i, a) => a.has(s) ? vp : o(Cn(i, s));
}
function Xo(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let s = n.cells[r];
    s >= 0 && t[s]++;
  }
  for (let [r, s, o] of n.strange)
    el(ds(e.strange, r, () => /* @__PURE__ */ new Map()), s, o, 1);
  for (let r of n.changedVersion)
    Le(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Le(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Le(e.wantToLearn, r, 1);
}
function nl(e, n, t) {
  var s, o, i;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = Qo(n, a);
      el(r, u, c, l);
    }
  }
  return (i = e.strange.get((o = (s = n.rows[t]) == null ? void 0 : s.skill) != null ? o : "")) == null || i.forEach((a, l) => a.forEach((u, c) => {
    el(r, l, c, u);
  })), r;
}
function el(e, n, t, r) {
  Le(ds(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function Op(e, n) {
  let t = G(), r = ee(e);
  if (r === null)
    return t;
  let s = ls(e), o = Np(e), i = r.grid.rows.map(({ value: l }, u) => {
    let c = nl(n, s, u);
    return { skill: l, cells: c, pairs: Cp(c, r) };
  }), a = qs(i.map(({ pairs: l }) => ({
    mwds: Uo(l),
    rds: Za(l),
    highNeed: Ie(l) === 0 ? null : { numerator: dr(l, r), denominator: Ie(l) }
  })));
  return i.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var g, y, w, b, k, x, S, R, T, v, O;
    let f = Ie(c), m = (g = n.changedVersion.get(l)) != null ? g : 0, h = (w = (y = u.get("")) == null ? void 0 : y.get("")) != null ? w : 0, p = dr(c, r);
    t[l] = P({
      n: f,
      missing: h,
      incomplete: n.counted - f - h - m,
      changedVersion: m,
      importance: Ep(r.importance, c, "importance", u, e.notInStatistics),
      ability: Ep(r.ability, c, "ability", u, e.notInStatistics),
      gap: ur(Vo(c)),
      mwds: ur(Uo(c)),
      rds: ur(Za(c)),
      discrepancies: Xa(c),
      highNeed: zn(p, f),
      highNeedCount: p,
      highNeedInterval: Tn(p, f),
      rankByMwds: (k = (b = a[d]) == null ? void 0 : b.rankByMwds) != null ? k : null,
      rankByRds: (S = (x = a[d]) == null ? void 0 : x.rankByRds) != null ? S : null,
      rankByHighNeed: (T = (R = a[d]) == null ? void 0 : R.rankByHighNeed) != null ? T : null,
      rankDifference: (O = (v = a[d]) == null ? void 0 : v.rankDifference) != null ? O : null
    }, o(n, l));
  }), t;
}
function Mp(e) {
  let n = ee(e);
  if (n === null)
    return ({ counted: s }) => ({ counted: s, skills: {} });
  let t = ls(e), r = Np(e);
  return (s) => {
    let o = G();
    return t.rows.forEach(({ skill: i }, a) => {
      let l = Cp(nl(s, t, a), n), u = dr(l, n);
      o[i] = P({
        n: Ie(l),
        importance: cr(Tt(l, "importance")),
        ability: cr(Tt(l, "ability")),
        gap: ur(Vo(l)),
        mwds: ur(Uo(l)),
        highNeed: zn(u, Ie(l)),
        highNeedCount: u
      }, r(s, i));
    }), { counted: s.counted, skills: o };
  };
}
function Cp(e, n) {
  let t = [];
  return e.forEach((r, s) => r.forEach((o, i) => {
    let a = n.importance.get(s), l = n.ability.get(i);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: o });
  })), t;
}
function Ep(e, n, t, r, s) {
  let o = Tt(n, t), i = G();
  e.forEach((u, c) => {
    i[c] = Ie(o.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, f) => {
    var h;
    let m = t === "importance" ? c : f;
    s.includes(m) ? a += d : m !== "" && !e.has(m) && l.set(m, ((h = l.get(m)) != null ? h : 0) + d);
  })), M(P({
    n: Ie(o)
  }, Ho(o)), {
    counts: i,
    topTwo: as(o, De(e)),
    bottomTwo: as(o, je(e)),
    notInStatistics: a,
    unknown: _s(l)
  });
}
function Np(e) {
  let n = (s) => {
    var l;
    let o = Y(e).find((u) => u.name === e.measures[s]), i = o === void 0 ? void 0 : Se(o)[0], a = new Set((l = i == null ? void 0 : i.choices) == null ? void 0 : l.map(({ value: u }) => u));
    return (u, c) => {
      var d;
      return i !== void 0 && (i.choices === null || a.has(c)) ? (d = u[s].get(c)) != null ? d : 0 : null;
    };
  }, [t, r] = [n("canTeach"), n("wantToLearn")];
  return (s, o) => ({ canTeach: t(s, o), wantToLearn: r(s, o) });
}

// src/core/analysis/version-tally.ts
var ms = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function $p(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, s]) => [
    r,
    Xt(s, e)
  ]));
  return n.current !== null && t.set(n.current, ms), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function Ip(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: s = null }) => {
    var i;
    let o = r !== null && s === null && t.has(r) ? r : null;
    return Le(n, o, 1), (o === null ? ms : (i = t.get(o)) != null ? i : ms).changedParameters;
  };
}
function Lp(e) {
  let { versions: n, differences: t, counts: r } = e, s = (o) => o != null ? o : 1 / 0;
  return Array.from(r).sort(([o], [i]) => s(o) - s(i)).map(([o, i]) => {
    var u;
    let { changed: a, reworded: l } = o === null ? ms : (u = t.get(o)) != null ? u : ms;
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
function Dp(e, n, t = {}) {
  let { excluded: r = [], exchange: s = null } = Fp(t) ? { excluded: t } : t, o = Mp(e), i = G();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (i[a.name] = mp(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: Fp(r) ? SP(r) : r,
    questions: i,
    skills: Op(e, n.skills),
    balance: yp(e, n.questions, s),
    breakdowns: n.breakdowns.map((a) => RP(e, a, o)),
    versions: Lp(n.versions)
  };
}
function Fp(e) {
  return Array.isArray(e);
}
function SP(e) {
  return e.slice().sort(Vt);
}
function RP(e, { dimension: n, groups: t, ungrouped: r }, s) {
  var c, d;
  let o = Y(e).find(({ name: f }) => f === n.question), i = (d = o === void 0 || (c = Se(o)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(i.map(({ value: f }, m) => [f, m])), l = (f) => {
    var m;
    return (m = a.get(f)) != null ? m : a.size;
  }, u = G();
  for (let f of Array.from(t.keys()).sort((m, h) => l(m) - l(h) || re(m, h))) {
    let m = t.get(f);
    m !== void 0 && (u[f] = s(m));
  }
  return M(P({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function Wp(e, n, t) {
  let r = PP(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: o }) => o === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function _p(e, n, t, r, s) {
  let o = Array.from(t.values()).reduce((a, { length: l }) => a + l, 0), i = Math.max(s.minCell, Math.ceil(o / 2));
  return tl(s) || r.accounts === 0 || r.accounts >= i || jp(e) <= jp(n.published) ? null : i;
}
function tl({ status: e }) {
  return e === "closed" || e === "archived";
}
function Bp(e) {
  return typeof e == "object" && e !== null && (A(e) && e.withheld === "little-change" || Object.keys(e).some((n) => Bp(e[n])));
}
function jp({ breakdowns: e, questions: n, skills: t }) {
  return [
    ...Object.keys(n).map((s) => n[s]),
    ...Object.keys(t).map((s) => t[s]),
    ...e
  ].filter(Bp).length;
}
function PP(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((s, o) => {
    var l;
    let i = (l = e.get(o)) != null ? l : [], a = vP(i, s);
    t += s.length - a, r += i.length - a;
  }), e.forEach((s, o) => {
    r += n.has(o) ? 0 : s.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}
function vP(e, n) {
  let [t, r] = [e[Symbol.iterator](), n[Symbol.iterator]()], [s, o, i] = [t.next(), r.next(), 0];
  for (; s.done !== !0 && o.done !== !0; ) {
    let a = s.value - o.value;
    i += +(a === 0), a <= 0 && (s = t.next()), a >= 0 && (o = r.next());
  }
  return i;
}

// src/core/survey/conditions/resolution-order.ts
function fs(e) {
  let n = qp(e), t = /* @__PURE__ */ new Map();
  return Vp(n).forEach((r) => r.forEach((s) => {
    let o = !Up(r);
    t.set(s, {
      element: s.element,
      parent: s.parent && t.get(s.parent),
      visibleIf: o ? s.element.visibleIf : null,
      items: o ? s.items : []
    });
  })), Array.from(t.values());
}
function Gp(e) {
  let n = qp(e);
  return Vp(n).filter(Up).map((t) => t.map(({ element: r }) => r.name));
}
function gr(e) {
  return "isRequired" in e;
}
function ps(e) {
  return e.split(".", 1)[0];
}
function qp(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (s, o) => {
    let i = { element: s, parent: o, items: TP(s), needs: o === null ? [] : [o] };
    n.push(i), gr(s) ? t.set(s.name, i) : "elements" in s && s.elements.forEach((a) => r(a, i));
  };
  return e.pages.forEach((s) => r(s, null)), n.forEach(({ element: s, items: o, needs: i }) => {
    var a;
    o.map(({ visibleIf: l }) => l).concat((a = s.visibleIf) != null ? a : []).forEach((l) => ke(l).forEach((u) => {
      let c = t.get(ps(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function TP(e) {
  let n = [], t = (r, s, o = "") => r.forEach(({ value: i, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: s, column: o, value: i, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: s }) => t(s, !1, r)), n;
}
function Vp(e) {
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
function Up(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function Hp(e) {
  let n = fs(e), t = n.filter(sl), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: o }) => {
    gr(o) && r.set(o.name, o);
  });
  let s = (o) => {
    var i;
    return ((i = r.get(o)) == null ? void 0 : i.type) === "ranking";
  };
  return (o) => {
    let i = EP(o), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (f) => AP(i.values().get(f), r.get(f)), c = ({ expression: f }) => Ys(f, u, s) === !0;
    for (let f of t) {
      let { element: { name: m }, parent: h, visibleIf: p } = f;
      if (h !== null && a.has(h) || p !== null && !c(p)) {
        a.add(f), l.add(rl(m, h === null)), i.reduce(m, () => []);
        continue;
      }
      let g = f.items.filter((y) => !ln(y.visibleIf, u, s));
      g.length > 0 && (g.forEach(({ value: y, isRow: w, column: b }) => l.add(gs(m, w, y, b))), i.reduce(m, (y, w) => {
        let [, b = "", k = ""] = w.split(".");
        return l.has(gs(m, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in f.element ? y : y.filter((x) => !l.has(gs(m, !1, x, k)))
        );
      }));
    }
    let d = {
      isShown: (f) => !l.has(rl(f, !1)),
      isPageShown: (f) => !l.has(rl(f, !0)),
      isChoiceShown: (f, m, h = "") => !l.has(gs(f, !1, m, h)),
      isRowShown: (f, m) => !l.has(gs(f, !0, m, "")),
      isRequired(f) {
        let m = r.get(f);
        return m !== void 0 && !m.isRetired && d.isShown(f) && (m.requiredIf === null ? m.isRequired : c(m.requiredIf));
      },
      values: i.values()
    };
    return d;
  };
}
function Zo(e) {
  return new Set(fs(e).filter((n) => gr(n.element) && sl(n)).map(({ element: n }) => n.name));
}
function sl(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && sl(e.parent);
}
function rl(e, n) {
  return `${n} ${e}`;
}
function gs(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function AP(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, s = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && s && isFinite(Number(r)) ? Number(r) : r;
}
function EP(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, s) {
      var o;
      t.size === 0 && e.forEach((i, a) => {
        var u;
        let l = ps(a);
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
function Qp(e) {
  let n = [
    { by: "language", question: null, isPartition: !0 },
    { by: "community", question: null, isPartition: !0 }
  ];
  for (let t of e.measures.groupBy) {
    let r = Y(e).find((o) => o.name === t), s = r === void 0 ? void 0 : Se(r)[0];
    s !== void 0 && s.kind === "codes" && s.row === null && s.question.type !== "ranking" && n.push({ by: "question", question: t, isPartition: !s.isMultiple });
  }
  return n;
}
function zp(e, n, t) {
  let { groups: r, dimension: { by: s, question: o } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = Yo(t), r.set(he(u), d)), Xo(d, c);
  };
  if (s !== "question" || o === null)
    return (u, c, d, f) => {
      var h;
      let m = (h = s === "language" ? u.language : u.community) != null ? h : null;
      m === null || s === "language" && !r.has(m) && !Ce.test(m) ? e.ungrouped++ : i(m, f);
    };
  let a = Z(n).find(({ name: u }) => u === o), l = a === void 0 ? null : Jo(a, n.notInStatistics);
  return (u, c, d, f) => {
    let m = l === null || d.has(o) ? [] : l(Cn(c, o));
    m.length === 0 && e.ungrouped++;
    for (let h of m)
      i(h, f);
  };
}

// src/core/analysis/number-counts.ts
var MP = 16;
function Kp(e, n) {
  let t = e.map((r) => {
    var o, i, a;
    let s = (o = n.places.get(r.name)) != null ? o : NaN;
    return M(P({}, r), { place: s, codes: (a = (i = n.numbers[s]) == null ? void 0 : i.codes) != null ? a : [], byNumber: new Uint32Array(MP) });
  });
  return {
    add: (r) => {
      var o;
      let { numbers: s } = r;
      for (let i = 0; i < t.length; i++) {
        let a = t[i], l = (o = s[a.place]) != null ? o : le;
        if (l < 0) {
          a.count(a.tally, Cn(r, a.name), 1);
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
          a > 0 && s(r, l === le ? [] : cs(o[l]), a);
        }), i.fill(0);
    }
  };
}

// src/core/analysis/tally.ts
function ei(e, n = Br) {
  let t = ee(e), r = ls(e), s = Z(e).filter(({ question: b, column: k }) => t === null || b !== t.grid || k === null || !un.includes(k.name)), o = Zo(e), i = s.map((b) => ({
    name: b.name,
    question: b.question.name,
    row: b.row,
    isConditional: o.has(b.question.name),
    tally: kp(),
    count: Sp(b, e.notInStatistics)
  })), a = Qp(e).map(
    (b) => ({ dimension: b, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((b) => zp(b, e, r)), u = Ap(e, r), c = o.size === 0 ? null : Hp(e), d = Yo(r), f = $p(e, n), m = Ip(f), h = new Map(i.map((b) => [b.name, b.tally])), p = /* @__PURE__ */ new Map(), g = (b) => {
    var x;
    let k = (x = p.get(b)) != null ? x : Kp(i, b);
    return p.set(b, k), k;
  }, y = (b, k, x, S) => {
    for (let R of i) {
      let T = Cn(b, R.name);
      k !== null && !k.has(R.question) || x !== null && R.isConditional && !(x.isShown(R.question) && (R.row === null || x.isRowShown(R.question, R.row.value))) ? R.tally.notAsked++ : S.size > 0 && T.length > 0 && S.has(R.name) ? R.tally.changedVersion++ : R.count(R.tally, T, 1);
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
      let k = m(b), { questions: x = null } = b, S = x === null ? b.values : CP(b.values, x), R = c === null ? null : c(S), T = R === null ? S : R.values;
      x === null && R === null && k.size === 0 && T instanceof dn ? g(T.book).add(T) : y(T, x, R, k);
      let v = u(T, k);
      Xo(d, v);
      for (let O of l)
        O(b, T, k, v);
    }
  };
  return w;
}
function CP(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function ni(e, n) {
  e.add(n);
}

// src/core/analysis/wave-pairs.ts
function Yp(e, n, t = { before: Br, now: Br }) {
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
      before: Jp(e, t.before, s, d),
      now: Jp(n, t.now, s, d)
    },
    add(m, h) {
      c++;
      let [p, g] = [new Set(h.about), new Set(h.said)], y = new Set(m.about.filter((b) => p.has(b))), w = (b) => {
        var k;
        return y.has((k = u.get(b)) != null ? k : -1);
      };
      y.forEach((b) => Le(o, b, 1)), m.said.filter(w).forEach((b) => {
        Le(i, b, 1), g.has(b) && Le(l, b, 1);
      }), h.said.filter(w).forEach((b) => Le(a, b, 1));
    },
    result: () => ({
      accounts: c,
      choice: (m, h) => f(s("question", m), s("choice", m, h)),
      highNeed: (m) => f(s("skill", m), s("need", m))
    })
  };
}
function Jp(e, n, t, r) {
  let s = ee(e), o = ei(e, n), { layout: i, questions: a, skills: l } = o, u = Array.from({ length: i.size }, (c, d) => {
    let { importance: f, ability: m } = Qo(i, d), [h, p] = [s == null ? void 0 : s.importance.get(f), s == null ? void 0 : s.ability.get(m)], g = s !== null && h !== void 0 && p !== void 0;
    return { isPair: g, isNeed: g && dr([{ importance: h, ability: p, count: 1 }], s) > 0 };
  });
  return (c) => {
    let d = { about: [], said: [] };
    return ni(o, c), a.forEach((f, m) => {
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
function Zp(e, n = null) {
  let { page: t, user: r, revision: s, community: o = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: s };
  return n === null || o === null || o === n ? i : M(P({}, i), { community: o });
}
function NP(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function $P(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || re(n.community, e.community) || re(e.content, n.content);
}
function eg(e, n) {
  let t = ({ timestamp: r, revision: s, community: o }) => ({ place: 0, time: NP(r), revision: s, community: o != null ? o : "", content: "" });
  return $P(t(e), t(n)) >= 0;
}
function Kn(e) {
  return Ci.test(e) ? e : IP(e);
}
var IP = Fs((e) => {
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = Xp(n), r = t.toUpperCase();
  return Xp(r) === r ? r + n.slice(t.length) : n;
});
function Xp(e) {
  return e === "" ? "" : String.fromCodePoint(e.codePointAt(0));
}

// src/core/report/counted-answers.ts
function ng(e, n = DP) {
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
    named: s > 1e3 ? null : t.sort(LP),
    places: i.sort((l, u) => {
      var c, d;
      return hs((c = l.community) != null ? c : "", (d = u.community) != null ? d : "");
    })
  };
}
function LP(e, n) {
  var t, r, s, o;
  return hs(e.user, n.user) || e.revision - n.revision || hs((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || hs((s = e.page) != null ? s : "", (o = n.page) != null ? o : "") || hs(e.timestamp, n.timestamp);
}
function hs(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var FP = 64;
function DP(e = FP) {
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
function ti(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = Xt(e, n), s = Y(e).map(({ name: i }) => i), o = new Set(Y(n).map(({ name: i }) => i).filter((i) => t.includes(i) && s.includes(i) && !r.includes(i)));
  for (let i of fs(n))
    gr(i.element) && !tg(i).every((a) => o.has(a)) && o.delete(i.element.name);
  return o;
}
function tg(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : ke(e.visibleIf).map(ps),
    ...tg(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function Jn(e, n) {
  return n === null || !jP(e) ? e : yo(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((s) => !sg(s, n)).map(rg);
      return M(P({}, t), { choices: [...r, ...sn(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? M(P({}, t), { rows: WP(t.rowsFrom, n).map(rg) }) : t;
  });
}
function jP(e) {
  return Y(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function sg(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function WP(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !sg(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function rg(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var _P = 100;
function ol(e, n, t, r, s) {
  return _(this, null, function* () {
    let o = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, _P).map(([a]) => a), i = /* @__PURE__ */ new Map();
    if (o.length > 0) {
      let a = yield e.source.revisions(o, "with-texts");
      o.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = Un(Me((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && i.set(l, Jn(u, s));
      });
    }
    return { current: t === 0 ? null : t, earlier: i };
  });
}

// src/wiki/counting/spill.ts
var Yn = class extends Error {
  constructor(n) {
    super(`What was kept outside of memory cannot be read: ${n instanceof Error ? n.message : String(n)}`), this.name = "SpillFault";
  }
};

// src/wiki/counting/put-bytes.ts
function ys(e, n) {
  let t = n.write(e);
  return t === null ? null : { position: t, size: e.length };
}
function ri(e, n) {
  var t;
  return (t = ys(e, n)) != null ? t : Uint8Array.from(e);
}
function Xn(e, n, t) {
  if (e instanceof Uint8Array)
    return e;
  let r = (t == null ? void 0 : t.length) === e.size ? t : new Uint8Array(e.size);
  try {
    n.read(e.position, r);
  } catch (s) {
    throw new Yn(s);
  }
  return r;
}

// src/wiki/counting/exclusion-sorter.ts
var [BP, il] = [4096, 64], hr, yr, At, si = class {
  constructor(n) {
    this.length = 0;
    be(this, hr, []);
    be(this, yr);
    be(this, At, []);
    Fe(this, yr, n);
  }
  push(n) {
    this.length++, te(this, At).push(n) === il && (te(this, hr).push(ri(new TextEncoder().encode(JSON.stringify(te(this, At))), te(this, yr))), Fe(this, At, []));
  }
  *from(n) {
    let t = Math.floor(n / il), r = t * il;
    for (let s = t; s <= te(this, hr).length; s++) {
      let o = te(this, hr)[s], i = o === void 0 ? te(this, At) : JSON.parse(new TextDecoder().decode(Xn(o, te(this, yr))));
      for (let a of i)
        r++ >= n && (yield a);
    }
  }
};
hr = new WeakMap(), yr = new WeakMap(), At = new WeakMap();
var br, al = class {
  constructor(n, t) {
    be(this, br);
    this.length = n.length, this.reasons = t, Fe(this, br, n);
  }
  slice(n, t) {
    let r = [];
    for (let s of te(this, br).from(n)) {
      if (n + r.length >= t)
        break;
      r.push(s);
    }
    return r;
  }
  [Symbol.iterator]() {
    return te(this, br).from(0);
  }
};
br = new WeakMap();
function GP(e, n) {
  let t = new si(n), r = e.map((s) => {
    let o = s.from(0);
    return { rest: o, first: o.next() };
  }).filter(({ first: s }) => s.done !== !0);
  for (; r.length > 0; ) {
    let s = r[0];
    for (let o of r)
      s = Vt(o.first.value, s.first.value) < 0 ? o : s;
    t.push(s.first.value), s.first = s.rest.next(), s.first.done === !0 && (r = r.filter((o) => o !== s));
  }
  return t;
}
function ll(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [];
  function s(o) {
    let i = new si(o);
    r.sort(Vt).forEach((a) => i.push(a)), n.push(i), r = [];
  }
  return {
    add: (o) => {
      var i;
      e !== null && r.length === BP && s(e), r.push(o), t.set(o.reason, ((i = t.get(o.reason)) != null ? i : 0) + 1);
    },
    sorted: () => e === null || n.length === 0 ? r.slice().sort(Vt) : (s(e), new al(GP(n, e), t))
  };
}

// src/wiki/counting/account-table.ts
function oi(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
var Et = -1, qP = 64;
function og(e) {
  let n = new Int32Array(qP).fill(Et), t = 0;
  function r(o, i) {
    for (let a = o % n.length; ; a = (a + 1) % n.length) {
      let l = n[a];
      if (l === Et || e.at(l) === o && i(l))
        return a;
    }
  }
  function s() {
    let o = n;
    n = new Int32Array(2 * o.length).fill(Et), o.forEach((i) => {
      i !== Et && (n[r(e.at(i), () => !1)] = i);
    });
  }
  return {
    add: (o, i) => {
      2 * t >= n.length && s();
      let a = r(e.at(o), i), l = n[a];
      return l !== Et ? l : (n[a] = o, t++, null);
    },
    replace: (o, i) => {
      n[r(e.at(o), (a) => a === o)] = i;
    },
    find: (o, i) => {
      let a = n[r(o, i)];
      return a === Et ? null : a;
    },
    clear: () => {
      n.fill(Et), t = 0;
    }
  };
}

// src/wiki/counting/number-list.ts
var Ot = 2 ** 16, [VP, ig] = [4, 2];
function ii(e = null) {
  let n = [], t = [], r = 0;
  function s(a) {
    var u;
    let l = n[a];
    e !== null && l instanceof Uint32Array && (n[a] = (u = ys(new Uint8Array(l.buffer), e)) != null ? u : l);
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
    let d = (m = (f = t[ig - 1]) == null ? void 0 : f.numbers) != null ? m : new Uint32Array(Ot);
    return Xn(l, e, new Uint8Array(d.buffer)), t = [{ part: a, numbers: d }, ...t.slice(0, ig - 1)], d;
  }
  function i(a, l) {
    n[Math.floor(a / Ot)][a % Ot] = l;
  }
  return {
    get length() {
      return r;
    },
    add: (a) => {
      let l = Math.floor(r / Ot);
      l === n.length && (n.push(new Uint32Array(Ot)), s(l - VP)), i(r++, a);
    },
    setLast: (a) => {
      i(r - 1, a);
    },
    removeLast: () => {
      r--;
    },
    at: (a) => o(Math.floor(a / Ot))[a % Ot]
  };
}

// src/wiki/counting/byte-records.ts
var Zn = 2 ** 20, [UP, ag] = [8, 2], kn = 128;
function lg(e = null) {
  let n = [new Uint8Array(Zn)], t = [], r = ii(e), [s, o, i, a] = [n[0], 0, 0, 0], l = 1, u = null, [c, d] = [s, 0];
  function f() {
    if (e !== null)
      for (let b = 0; l > UP && b < o; b++) {
        let k = n[b], x = k instanceof Uint8Array ? ys(k, e) : null;
        k instanceof Uint8Array && x !== null && (n[b] = x, u = k.length === Zn ? k : u, l--);
      }
  }
  function m() {
    let b = s.subarray(i, a), k = Math.max(Zn, 2 * b.length), x = k === Zn && u !== null ? u : new Uint8Array(k);
    u = x === u ? null : u, x.set(b), i === 0 ? n[o] = x : (o = n.push(x) - 1, l++), s = x, [i, a] = [0, b.length], h(), f();
  }
  function h() {
    r.setLast(o * Zn + i);
  }
  function p(b) {
    a === s.length && m(), s[a++] = b;
  }
  function g(b) {
    let k = b;
    for (; k >= kn; )
      p(k % kn + kn), k = Math.floor(k / kn);
    p(k);
  }
  function y() {
    let [b, k] = [0, 1];
    for (; ; ) {
      let x = c[d++];
      if (x < kn)
        return b + x * k;
      b += (x - kn) * k, k *= kn;
    }
  }
  function w(b) {
    var R;
    let k = n[b];
    if (k instanceof Uint8Array)
      return k;
    let x = t.find((T) => T.piece === b);
    if (x !== void 0)
      return x.bytes;
    let S = Xn(k, e, (R = t[ag - 1]) == null ? void 0 : R.bytes);
    return t = [{ piece: b, bytes: S }, ...t.slice(0, ag - 1)], S;
  }
  return {
    get length() {
      return r.length;
    },
    begin: () => {
      r.add(0), i = a, i >= Zn && m(), h();
    },
    abandon: () => {
      r.removeLast(), a = i;
    },
    writeByte: p,
    writeNumber: g,
    writeText: (b) => {
      let k = 0;
      for (let x = 0; x < b.length; x++) {
        let S = b.charCodeAt(x);
        k += S < kn ? 1 : S < kn * kn ? 2 : 3;
      }
      g(k);
      for (let x = 0; x < b.length; x++)
        g(b.charCodeAt(x));
    },
    open: (b) => {
      let k = r.at(b);
      c = w(Math.floor(k / Zn)), d = k % Zn;
    },
    readByte: () => c[d++],
    readNumber: y,
    readText: () => {
      let b = "", k = y();
      for (let x = d + k; d < x; )
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
var ul = "dddd-dd-ddTdd:dd:ddZ", [ug, cg, HP] = [100, 48, 57];
function fg(e) {
  if (e.length !== ul.length)
    return null;
  let n = 0;
  for (let t = 0; t < ul.length; t++) {
    let [r, s] = [e.charCodeAt(t), ul.charCodeAt(t)];
    if (s === ug && r >= cg && r <= HP)
      n = 10 * n + r - cg;
    else if (r !== s || s === ug)
      return null;
  }
  return n;
}
var QP = Array.from({ length: 100 }, (e, n) => String(n).padStart(2, "0"));
function Mt(e) {
  return QP[e % 100];
}
var [dg, mg] = [NaN, ""];
function pg(e) {
  let [n, t] = [Math.floor(e / 1e6), e % 1e6];
  return n !== dg && (dg = n, mg = `${Mt(Math.floor(n / 1e6))}${Mt(Math.floor(n / 1e4))}-${Mt(Math.floor(n / 100))}-${Mt(n)}T`), `${mg}${Mt(Math.floor(t / 1e4))}:${Mt(Math.floor(t / 100))}:${Mt(t)}Z`;
}

// src/wiki/counting/packed-values.ts
var ai = 15, zP = 64, KP = "\u2026", JP = [];
function gg(e, n, t) {
  let r = Zo(n).size > 0, [s, o] = [[], []];
  t.parameters.forEach(({ name: h, kind: p, isMultiple: g }, y) => {
    (!g && (p !== "text" || !r) ? s : o).push({ name: h, kind: p, place: y, codes: t.numbers[y] });
  });
  let i = t.parameters.map(() => le), a = new Uint32Array(s.length + 1);
  function l({ kind: h, codes: p }, g) {
    return p.numberOf(h === "text" ? KP : h === "codes" && g.length > zP ? pr(g) : g);
  }
  function u(h, p) {
    var g;
    for (let y = 0; y < s.length; y++) {
      let w = s[y], b = p === null ? -1 : p[w.place];
      if (b < 0) {
        let k = p !== null && w.kind === "text" ? [] : h.get(w.name);
        b = k === void 0 ? le : l(w, (g = k[0]) != null ? g : "");
      }
      a[y] = b;
    }
    for (let y = 0; y < s.length; y += 2) {
      let [w, b] = [a[y], a[y + 1]];
      e.writeByte(Math.min(w, ai) + 16 * Math.min(b, ai));
    }
    for (let y = 0; y < s.length; y++)
      a[y] >= ai && e.writeNumber(a[y]);
  }
  function c(h, p) {
    e.writeNumber(p.length);
    for (let g of p)
      h.kind === "text" ? e.writeText(g) : e.writeNumber(l(h, g));
  }
  function d(h, { numbers: p, others: g }) {
    var k;
    let y = p[h.place], w = y < 0 ? g[-1 - y] : null;
    if (w !== null && w.numbers === null) {
      c(h, w.codes);
      return;
    }
    let b = (k = w == null ? void 0 : w.numbers) != null ? k : null;
    if (e.writeNumber(b === null ? Math.min(y, 1) : b.length), b !== null)
      for (let x = 0; x < b.length; x++)
        e.writeNumber(b[x]);
    else y > 0 && e.writeNumber(y);
  }
  function f(h) {
    for (let p = 0; p < s.length; p += 2) {
      let g = e.readByte();
      a[p] = g % 16, a[p + 1] = Math.floor(g / 16);
    }
    for (let p = 0; p < s.length; p++) {
      let g = a[p];
      h[s[p].place] = g === ai ? e.readNumber() : g;
    }
  }
  function m({ kind: h, codes: p }, g) {
    if (h === "text") {
      let w = Array.from({ length: g }, () => e.readText());
      return new Mn(null, () => w);
    }
    let y = [];
    for (let w = g; w > 0; w--)
      y.push(e.readNumber());
    return new Mn(y, () => y.map((w) => {
      var b, k;
      return (k = (b = p.codes[w]) == null ? void 0 : b[0]) != null ? k : "";
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
      return new dn(t, h, p != null ? p : JP);
    }
  };
}

// src/wiki/counting/sparse-bits.ts
function hg(e, n) {
  return (e[n >> 3] & 1 << (n & 7)) !== 0;
}
function bs(e = []) {
  let n = e.slice();
  return {
    set: (t) => {
      var i;
      let [r, s] = [Math.floor(t / 65536), t % 65536], o = (i = n[r]) != null ? i : new Uint8Array(65536 / 8);
      n[r] = o, o[s >> 3] = o[s >> 3] | 1 << (s & 7);
    },
    has: (t) => {
      let r = n[Math.floor(t / 65536)];
      return r !== void 0 && hg(r, t % 65536);
    },
    copy: () => bs(Array.from(n, (t) => t == null ? void 0 : t.slice())),
    *[Symbol.iterator]() {
      for (let [t, r = null] of n.entries()) {
        let s = r === null ? 0 : 65536;
        for (let o = 0; o < s; o++)
          hg(r, o) && (yield t * 65536 + o);
      }
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [li, cl] = [1, 2], YP = 5, XP = 2 ** 17;
function yg(e, n = zo(e), t = null, r = XP) {
  var x, S, R, T;
  let s = lg(t), o = gg(s, e, n), i = [], a = [], l = /* @__PURE__ */ new Map(), u = ii(t), c = og(u);
  function d(v) {
    return h(v), s.readText();
  }
  function f(v) {
    return Kn(d(v));
  }
  class m {
    constructor(O) {
      be(this, x);
      be(this, S);
      be(this, R);
      be(this, T);
      var C;
      Fe(this, x, O), s.open(O), Fe(this, S, s.readByte()), Fe(this, R, i[s.readNumber()]), this.revision = s.readNumber(), Fe(this, T, s.readNumber()), this.language = (C = a[s.readNumber() - 1]) != null ? C : null;
      let I = s.readNumber();
      this.definitionRevision = I === 0 ? null : I;
    }
    get user() {
      return d(te(this, x));
    }
    get page() {
      let O = h(te(this, x)), I = s.readText();
      return O % 2 === li ? s.readText() : te(this, R).pageOf(I);
    }
    get timestamp() {
      if (te(this, S) < cl)
        return pg(te(this, T));
      let O = h(te(this, x));
      return s.skipText(), O % 2 === li && s.skipText(), s.readText();
    }
    get community() {
      return te(this, R).community;
    }
    get questions() {
      return te(this, R).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let O = h(te(this, x));
      return s.skipText(), O % 2 === li && s.skipText(), O >= cl && s.skipText(), o.read();
    }
  }
  x = new WeakMap(), S = new WeakMap(), R = new WeakMap(), T = new WeakMap();
  function h(v) {
    s.open(v);
    let O = s.readByte();
    for (let I = YP; I > 0; I--)
      s.readNumber();
    return O;
  }
  function p(v) {
    let O = i.lastIndexOf(v);
    return O === -1 ? i.push(v) - 1 : O;
  }
  function g(v) {
    var O;
    return v === null ? 0 : (O = l.get(v)) != null ? O : y(v);
  }
  function y(v) {
    let O = he(v), I = a.push(O);
    return l.set(O, I), I;
  }
  function w(v, O, I) {
    return O === 1 || u.at(v) % O === I;
  }
  function b(v, O, I) {
    let C = new Set(I.map(({ user: E }) => Kn(E))), F = new Set(Array.from(C, oi));
    return {
      length: O,
      accounts: (E, L) => {
        c.clear();
        for (let N = 0; N < s.length; N++)
          w(N, E, L) && !v.has(N) && c.add(N, () => !1);
        return (N, D) => c.find(N, (B) => f(B) === D()) !== null || F.has(N) && C.has(D());
      },
      sharedWith: (E) => {
        let L = Math.max(1, Math.ceil(Math.max(s.length, E.length) / r)), N = v.copy(), D = /* @__PURE__ */ new Set(), B = 0;
        for (let j = 0; j < L; j++) {
          let U = E.accounts(L, j);
          for (let Q = 0; Q < s.length; Q++)
            !w(Q, L, j) || v.has(Q) || (U(u.at(Q), () => f(Q)) ? B++ : N.set(Q));
          for (let Q of I) {
            let ae = Kn(Q.user), ue = oi(ae);
            ue % L === j && U(ue, () => ae) && D.add(Q);
          }
        }
        return b(N, B + D.size, I.filter((j) => D.has(j)));
      },
      where: (E, L = []) => {
        let N = v.copy(), D = 0;
        for (let j = 0; j < s.length; j++)
          v.has(j) || (E(new m(j)) ? D++ : N.set(j));
        let B = I.filter(E).concat(L);
        return b(N, D + B.length, B);
      },
      *[Symbol.iterator]() {
        for (let E = 0; E < s.length; E++)
          v.has(E) || (yield new m(E));
        yield* Ge(I);
      }
    };
  }
  function k(v, O) {
    let { user: I, page: C, revision: F, timestamp: E, language: L = null, definitionRevision: N = null, values: D } = v, B = fg(E), j = C !== null && C !== O.pageOf(I);
    s.writeByte((j ? li : 0) + (B === null ? cl : 0)), s.writeNumber(p(O)), s.writeNumber(F), s.writeNumber(B != null ? B : 0), s.writeNumber(g(L)), s.writeNumber(N != null ? N : 0), s.writeText(I), j && s.writeText(C), B === null && s.writeText(E), o.write(D), u.add(oi(Kn(I)));
  }
  return {
    add: (v, O) => {
      s.begin();
      try {
        k(v, O);
      } catch (I) {
        throw s.abandon(), I;
      }
    },
    newest: (v) => {
      let O = bs(), I = 0, C = Math.max(1, Math.ceil(s.length / r));
      for (let F = 0; F < C; F++) {
        c.clear();
        for (let E = 0; E < s.length; E++) {
          if (!w(E, C, F))
            continue;
          let L = c.add(E, (N) => f(N) === f(E));
          if (L !== null) {
            let N = eg(new m(E), new m(L));
            O.set(N ? L : E), N && c.replace(L, E), I++;
          }
        }
      }
      for (let F of O)
        v(new m(F));
      return b(O, s.length - I, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function bg(e) {
  let { survey: n, titles: t, community: r = null, readAnswer: s, readEscaped: o = null } = e, i = ev(e.renames), a = { title: "", made: "", owner: null }, l = (u, c) => {
    if (a.title !== u || a.made !== c) {
      let d = t.answererOf(n, u), f = d === null || nv(d) ? null : i(Qe(d), c);
      a = { title: u, made: c, owner: f };
    }
    return a.owner;
  };
  return {
    ownerOf: l,
    decide: (u) => {
      let c = l(u.title, u.first.timestamp), d = u.ownerRevision;
      if (c === null)
        return ws(u, "no-account");
      if (u.first.user !== c || u.first.userId === 0 || d === null) {
        let w = u.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return ws(u, u.isRedirect ? "redirect" : w, u.first.id);
      }
      let f = d.id === u.latest.id;
      if (u.isRedirect && f)
        return ws(u, "redirect", d.id);
      let { escaped: m = null } = d, h = m === null || o === null ? null : o(m), p = h === null ? d.text : "";
      if (p === null)
        return ws(u, "hidden", d.id);
      let g = h != null ? h : s(p);
      if (g.exclusion !== null) {
        let w = g.exclusion === "no-answer" && p.trim() === "";
        return ws(u, w ? "withdrawn" : g.exclusion, d.id);
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
function ZP(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function ws(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : M(P({}, r), { revision: t })] };
}
function ev(e) {
  let n = e.slice().sort((r, s) => ZP(r.timestamp, s.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, s) => {
    let o = Qe(r.from), i = t.get(o);
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
      o = Qe(n[u].to), i = u;
    }
  };
}
function nv(e) {
  return e.includes(".") && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || e.includes(":") && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function wr(e, n) {
  var s;
  let { kind: t, question: r } = n;
  return t === "number" ? (s = rr(e)) != null ? s : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var kg = "Skills survey answer";
function ks(e, n, t = sv(e)) {
  return (r) => {
    let s = n(r), o = s.filter((d) => tv(e.id, d)), i = o[o.length - 1];
    if (i === void 0)
      return M(P({}, rv), { exclusion: s.length === 0 ? "no-answer" : "other-survey" });
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
function tv(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || gn(t) === e;
}
var rv = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function sv(e) {
  let n = Z(e), t = new Map(n.map(({ name: i }, a) => [i, a])), [r, s] = [wg(!1), wg(!0)], o = (i, a) => a.kind !== "codes" ? ov(i, a) : (a.isMultiple ? s : r)(i, a);
  return (i) => {
    let a = /* @__PURE__ */ new Map(), l = (f, m) => {
      let h = o(m, f);
      h.length > 0 && a.set(f.name, h);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return i.forEach((f, m) => {
      let h = t.get(m);
      h !== void 0 ? (d = d && h > c, c = h, l(n[h], f)) : wn.includes(m) || u.set(m, f);
    }), d || (a.clear(), n.forEach((f) => {
      var m;
      return l(f, (m = i.get(f.name)) != null ? m : "");
    })), { values: a, unknown: u };
  };
}
var xg = [];
function ov(e, n) {
  let t = e === "" ? "" : wr(gn(e), n);
  return t === "" ? xg : [t];
}
var iv = 2e3, av = 100;
function wg(e) {
  let n = /* @__PURE__ */ new Map([["", xg]]), t = (r, s) => {
    let o = gn(r), i = (e ? o.split(";") : [o]).map((a) => wr(a, s));
    return Array.from(new Set(i)).filter((a) => a !== "");
  };
  return (r, s) => {
    let o = n.get(r);
    if (o !== void 0 || r.length > av || n.size >= iv)
      return o != null ? o : t(r, s);
    let i = he(r), a = t(i, s);
    return n.set(i, a), a;
  };
}

// src/core/survey/read-coded-values.ts
var [lv, uv] = [64, 2e3], [cv, dv] = [200, 100], mv = 50, dl = 128, fv = /* @__PURE__ */ new Map(), [ml, pv] = [-1, -2];
function Sg(e) {
  let n = e.parameters.map(
    (a, l) => gv(a, e.numbers[l])
  ), t = e.parameters.map(() => le), r = null, s = [];
  function o(a) {
    var l;
    return (l = e.places.get(a)) != null ? l : wn.includes(a) ? pv : ml;
  }
  function i(a) {
    for (a !== r && ([r, s] = [a, []]); s.length < a.names.length; )
      s.push(o(a.names[s.length]));
    return s;
  }
  return (a) => {
    let l = t.slice(), u = [], c = null;
    if (a instanceof ns) {
      let { text: d, parts: f } = a, m = i(a.met);
      for (let h = 0; h < f.length; h += es) {
        let p = f[h], [g, y, w] = [m[p], f[h + 1], f[h + 2]];
        g >= 0 ? l[g] = n[g](d, y, w, u) : g === ml && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(a.met.names[p], d.slice(y, w)));
      }
    } else
      a.forEach((d, f) => {
        let m = o(f);
        m >= 0 ? l[m] = n[m](d, 0, d.length, u) : m === ml && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(f, d));
      });
    return { values: new dn(e, l, u), unknown: c != null ? c : fv };
  };
}
function gv(e, n) {
  if (e.kind === "text")
    return yv(e);
  let t = bv(e, n);
  return e.isMultiple ? wv(n, t) : t;
}
function fl(e, n) {
  return -n.push(e);
}
function hv({ question: e }) {
  return e.type === "text" && e.inputType !== "text";
}
function yv(e) {
  let n = hv(e);
  return (t, r, s, o) => {
    let i = t.slice(r, s), a = () => [wr(gn(i), e)];
    return r === s || n && a()[0] === "" ? le : fl(new Mn(null, a), o);
  };
}
function bv(e, n) {
  let t = /* @__PURE__ */ new Map(), r = new Uint16Array(dl);
  function s(i) {
    let a = gn(i), l = (e.isMultiple ? a.split(";") : [a]).map((u) => wr(u, e));
    return Array.from(new Set(l)).filter((u) => u !== "");
  }
  function o(i, a) {
    var d;
    let l = s(i), u = l.map((f) => f.length > lv ? le : n.numberOf(f, uv));
    if (l.length > 1 || u[0] === le)
      return fl(new Mn(u.includes(le) ? null : u, () => l), a);
    let c = (d = u[0]) != null ? d : le;
    return t.size < cv && i.length <= dv && (t.set(he(i), c), i.length === 1 && i.charCodeAt(0) < dl && (r[i.charCodeAt(0)] = c)), c;
  }
  return (i, a, l, u) => {
    var m;
    if (a === l)
      return le;
    let c = i.charCodeAt(a), d = l - a === 1 && c < dl ? r[c] : le;
    if (d !== le)
      return d;
    let f = i.slice(a, l);
    return (m = t.get(f)) != null ? m : o(f, u);
  };
}
function wv(e, n) {
  let { codes: t } = e;
  return (r, s, o, i) => {
    var f;
    let a = r.indexOf(";", s), l = a === -1 || a >= o ? -1 : r.indexOf("&", s);
    if (a === -1 || a >= o || l !== -1 && l < o)
      return n(r, s, o, i);
    let u = [], c = [];
    for (let m = s; m <= o; ) {
      let h = r.indexOf(";", m), p = h === -1 || h > o ? o : h, g = n(r, m, p, c);
      if (g < 0 || u.length > mv)
        return n(r, s, o, i);
      g !== le && !u.includes(g) && u.push(g), m = p + 1;
    }
    let d = () => u.map((m) => {
      var h, p;
      return (p = (h = t[m]) == null ? void 0 : h[0]) != null ? p : "";
    });
    return u.length < 2 ? (f = u[0]) != null ? f : le : fl(new Mn(u, d), i);
  };
}

// src/wiki/counting/answer-histories.ts
function Rg(e, n) {
  var d, f;
  let { title: t, isRedirect: r, latest: s, history: o = [], isHistoryPartial: i = !1 } = e, a = o[o.length - 1];
  if (a === void 0)
    return null;
  let l = n.ownerOf(t, a.timestamp), u = l !== null && Pt({ first: a }, l) && (d = o.find(({ user: m, userId: h }) => m === l && h !== 0)) != null ? d : null;
  return u === null || ((f = u.escaped) != null ? f : null) !== null || u.text !== null ? { title: t, isRedirect: r, first: a, ownerRevision: u, latest: s, isHistoryPartial: i } : null;
}
function Pg(e, n, t) {
  return _(this, null, function* () {
    let r = yield ar(e, n, e), s = Ua(r), o = t(s === void 0 ? [] : yield e.renamesSince(s)), i = yield Lf(e, r, ({ page: a, first: l }) => o.ownerOf(a.title, l.timestamp));
    return {
      decider: o,
      answerPages: r.map((a) => {
        var l;
        return P({
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
var vg = { pages: 1e4, characters: 16e6 }, pl = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function Ag(o, i, a, l) {
  return _(this, arguments, function* (e, n, t, r, s = {}) {
    var x, S, R, T, v;
    let { source: u, titles: c, community: d } = e, f = ks(n, e.readAnswerCalls, Sg(t)), m = (S = (x = u.createEscapedReader) == null ? void 0 : x.call(u, n, t, e.readAnswerCalls)) != null ? S : null, h = (E) => bg({ survey: n.id, titles: c, community: d, renames: E, readAnswer: f, readEscaped: m }), p = (E, L) => {
      var D;
      let N;
      try {
        let B = L.decide(E);
        ({ exclusions: N } = B), B.answer !== null && r.answer(B.answer);
      } catch (B) {
        N = [{ page: E.title, reason: "unreadable", revision: E.latest.id }], (D = s.onUnreadable) == null || D.call(s, he(E.title), B);
      }
      for (let B of N)
        r.exclusion(M(P({}, B), { page: he(B.page) }));
    }, g = (E) => _(null, null, function* () {
      let { decider: L, answerPages: N } = yield Pg(u, E, h);
      N.forEach((D) => p(D, L));
    }), [y, w, b] = [[], 0, 0], k = null;
    try {
      for (var O = Te(u.pagesBelow(c.answersPrefix(n.id))), I, C, F; I = !(C = yield O.next()).done; I = !1) {
        let E = C.value;
        if (Tg(s), (R = s.onPages) == null || R.call(s, ++b), E.history !== void 0) {
          k = k != null ? k : h(yield u.renamesSince(""));
          let L = Rg(E, k);
          L === null ? yield g([E]) : p(L, k);
          continue;
        }
        y.push(E), w += (v = (T = E.latest.text) == null ? void 0 : T.length) != null ? v : 0, (y.length >= vg.pages || w >= vg.characters) && (yield g(y), [y, w] = [[], 0]);
      }
    } catch (C) {
      F = [C];
    } finally {
      try {
        I && (C = O.return) && (yield C.call(O));
      } finally {
        if (F)
          throw F[0];
      }
    }
    yield g(y), Tg(s);
  });
}
function Tg({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new pl();
}

// src/wiki/counting/gather-answers.ts
function Eg(e, n, t, r) {
  let s = ({ community: l = null, revision: u }) => `${u} ${l != null ? l : ""}`, o = new Set(n.map(s)), i = ll(r);
  for (let l of e.excluded)
    i.add(l);
  for (let { page: l, user: u, revision: c, community: d = null } of n) {
    let f = { page: l != null ? l : u, reason: "unreadable", revision: c };
    i.add(d === null || d === t ? f : M(P({}, f), { community: d }));
  }
  let a = e.answers.where((l) => !o.has(s(l)));
  return M(P({}, e), { answers: a, excluded: i.sorted() });
}
function gl(e, n) {
  return M(P({}, e), { id: n });
}
function Og(e, n, t, r) {
  return _(this, null, function* () {
    var h;
    let { survey: s, taxonomy: o, definitionRevision: i } = n, a = zo(s), l = yg(s, a, r.spill), u = ll((h = r.spill) != null ? h : null), c = 0, d = (p, g, y) => _(null, null, function* () {
      let w = c, b = /* @__PURE__ */ new Map(), k = {
        community: p.community,
        pageOf: (x) => p.titles.answer(g.id, x),
        questionsOf: y
      };
      return yield Ag(p, g, a, {
        answer: (x) => {
          var R;
          l.add(x, k);
          let { definitionRevision: S = null } = x;
          S !== null && b.set(S, ((R = b.get(S)) != null ? R : 0) + 1);
        },
        exclusion: (x) => u.add(p.isHome ? x : M(P({}, x), { community: p.community }))
      }, M(P({}, r), {
        onPages: (x) => {
          var S;
          c = w + x, (S = r.onPages) == null || S.call(r, c);
        }
      })), b;
    }), f = yield ol(e, s, i, yield d(e, s, () => null), o);
    for (let { place: p, local: g, definitionRevision: y } of t) {
      let w = null, b = /* @__PURE__ */ new Map(), k = yield d(p, gl(s, g.id), (x) => {
        var T, v;
        let S = (T = w == null ? void 0 : w.earlier.get(x != null ? x : 0)) != null ? T : g, R = (v = b.get(S)) != null ? v : ti(Jn(M(P({}, S), { core: g.core }), o), s);
        return b.set(S, R), R;
      });
      w = yield ol(p, g, y, k, o);
    }
    return { answers: l.newest((p) => u.add(Zp(p, e.community))), excluded: u.sorted(), versions: f };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function Cg(e) {
  let [n, t] = [K(e, "minAnswers"), K(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let [r, s, o] = [K(e, "counted"), K(e, "earlier"), K(e, "ratingTrail")];
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: P(M(P(P(P({}, Mg(e)), typeof r == "number" ? { counted: r } : {}), q(s) ? { earlier: Mg(s) } : {}), {
      trails: xs(K(e, "trails"), Pv)
    }), Array.isArray(o) ? { ratingTrail: o.map(kv) } : {})
  };
}
function K(e, n) {
  return q(e) ? W(e, n) : void 0;
}
function Mg(e) {
  let n = K(e, "breakdowns");
  return {
    questions: xs(K(e, "questions"), Rv),
    skills: xs(K(e, "skills"), Tv),
    breakdowns: (Array.isArray(n) ? n : []).filter(Av)
  };
}
function kv(e) {
  let [n, t, r] = [K(e, "alike"), K(e, "come"), K(e, "gone")], s = K(e, "breakdowns");
  return P(P({
    skills: xv(xs(K(e, "skills"), (o) => Ng(o, (i) => typeof i == "number"))),
    breakdowns: (Array.isArray(s) ? s : []).filter(Sv),
    gone: typeof r == "number" ? r : 1 / 0
  }, typeof t == "number" ? { come: t } : {}), q(n) ? { alike: xs(n, (o) => typeof K(o, "least") == "number" && typeof K(o, "most") == "number") } : {});
}
function xv(e) {
  let n = G();
  return Object.keys(e).forEach((t) => {
    var o;
    let r = (o = e[t]) != null ? o : null, s = G();
    Object.keys(r != null ? r : {}).filter((i) => !i.startsWith("unused ")).forEach((i) => {
      s[i] = r == null ? void 0 : r[i];
    }), n[t] = r === null ? null : s;
  }), n;
}
function Ng(e, n) {
  return e === null || Ct(e, n);
}
function Sv(e) {
  return $g(e) && Ng(K(e, "groups"), (n) => n === null || typeof K(n, "counted") == "number" && Ct(
    K(n, "skills"),
    (t) => t === null || typeof t == "string"
  ));
}
function $g(e) {
  return typeof K(e, "by") == "string" && K(e, "question") !== void 0;
}
function xs(e, n) {
  let t = G();
  return q(e) && Object.keys(e).filter((r) => n(W(e, r))).forEach((r) => {
    t[r] = W(e, r);
  }), t;
}
function Ct(e, n) {
  return q(e) && Object.keys(e).every((t) => n(W(e, t)));
}
function Ss(e) {
  return typeof K(e, "withheld") == "string";
}
function Rv(e) {
  return Ss(e) || typeof K(e, "n") == "number" && Ct(
    K(e, "choices"),
    (n) => Ss(n) || typeof K(n, "count") == "number"
  );
}
function Pv(e) {
  let [n, t] = [K(e, "states"), K(e, "sealed")], r = (o) => (i) => typeof K(o, i) == "number", s = K(e, "others");
  return ["come", "gone"].every(r(e)) && (s === void 0 || ["come", "gone"].every(r(s))) && Array.isArray(t) && t.every((o) => typeof o == "string") && Array.isArray(n) && n.length > 0 && n.every((o) => ["n", "come", "gone"].every(r(o)) && ["undefined", "number"].includes(typeof K(o, "alike")) && vv(K(o, "limits")) && Ct(
    K(o, "counts"),
    (i) => i === null || typeof i == "number"
  ));
}
function vv(e) {
  return e === void 0 || Array.isArray(e) && e.every((n) => typeof K(n, "name") == "string" && typeof K(n, "atMost") == "number" && Ct(K(n, "factors"), (t) => typeof t == "number"));
}
function Tv(e) {
  return Ss(e) || typeof K(e, "n") == "number" && q(K(e, "discrepancies")) && ["importance", "ability"].every((n) => q(K(K(e, n), "counts"))) && K(e, "highNeedCount") !== void 0;
}
function Av(e) {
  return $g(e) && Ct(K(e, "groups"), (n) => Ss(n) || typeof K(n, "counted") == "number" && Ct(K(n, "skills"), (t) => Ss(t) || typeof K(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function Ig(e, n, t) {
  return _(this, null, function* () {
    let { source: r, titles: s, community: o } = e, i = s.resultsData(n), a = (h) => _(null, null, function* () {
      var y, w, b;
      let p = (y = (yield r.readPages([h])).get(h)) == null ? void 0 : y.latest, g = p === void 0 || t === null || p.user === t ? p : (w = yield r.newestRevisionBy(h, t)) != null ? w : void 0;
      return Me((b = g == null ? void 0 : g.text) != null ? b : "").value;
    }), l = yield a(i), u = q(l) ? W(l, "answers") : null, c = q(u) ? W(u, "revisions") : null, d = /* @__PURE__ */ new Map(), f = (h) => {
      var w;
      let p = q(h) ? W(h, "community") : null, g = typeof p == "string" && p !== o ? p : "", y = (w = d.get(g)) != null ? w : [];
      d.set(g, y), Ov(h).forEach((b) => y.push(b));
    };
    if (Array.isArray(u))
      u.forEach(f);
    else if (!Array.isArray(c))
      return null;
    let m = (h) => _(null, null, function* () {
      return typeof h == "string" && h.startsWith(`${s.results(n)}/`) ? a(h) : null;
    });
    for (let h of Array.isArray(c) ? c : []) {
      let p = yield m(h);
      if (!q(p))
        return null;
      f(p);
    }
    return d.forEach((h) => h.sort((p, g) => p - g)), { revisions: d, figures: Cg(yield Ev(l, m)) };
  });
}
function Ev(e, n) {
  return _(this, null, function* () {
    let t = q(e) ? W(e, "breakdowns") : null;
    if (!Array.isArray(t))
      return e;
    let r = [];
    for (let s of t) {
      let o = q(s) ? W(s, "pages") : null, i = /* @__PURE__ */ Object.create(null);
      for (let a of Array.isArray(o) ? o : []) {
        let l = yield n(a), u = q(l) ? W(l, "groups") : null;
        Object.assign(i, q(u) ? u : {});
      }
      r.push(Array.isArray(o) ? M(P({}, s), { groups: i }) : s);
    }
    return M(P({}, e), { breakdowns: r });
  });
}
function Ov(e) {
  let [n, t] = q(e) ? [W(e, "revision"), W(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((s) => typeof s == "number");
}

// src/core/json/schema-faults.ts
var Mv = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function ui(e, n, t) {
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
    y.anyOf !== void 0 ? d(m, y.anyOf, p, b) : y.enum !== void 0 ? y.enum.includes(m) || o(p, "not-one-of", V(m), y.enum) : y.type !== void 0 && !Lg(m, y.type) ? o(p, Mv[y.type]) : typeof m == "string" ? l(m, y, p, b) : typeof m == "number" ? y.minimum !== void 0 && m < y.minimum ? o(p, "too-small", m, y.minimum) : y.maximum !== void 0 && m > y.maximum && o(p, "too-large", m, y.maximum) : Array.isArray(m) ? u(m, y, p) : q(m) && c(m, y, p);
  }
  function l(m, h, p, g) {
    var b;
    if (h.pattern !== void 0 && !Dg(h.pattern, m)) {
      o(p, (b = t.codes[g]) != null ? b : "bad-text", V(m));
      return;
    }
    let y = t.checks[g], w = y === void 0 ? null : y(m);
    w !== null && o(p, w, V(m));
  }
  function u(m, h, p) {
    h.minItems !== void 0 && m.length < h.minItems ? o(p, "empty-list") : h.maxItems !== void 0 && m.length > h.maxItems && o(p, "too-many-items", h.maxItems);
    let g = h.items;
    g !== void 0 && m.forEach((y, w) => a(y, g, J(p, w), ""));
  }
  function c(m, h, p) {
    var w, b, k, x;
    let g = (w = h.properties) != null ? w : {}, y = (b = h.patternProperties) != null ? b : {};
    for (let S of (k = h.required) != null ? k : [])
      W(m, S) === void 0 && o(J(p, S), S === "default" ? "missing-default" : "missing-property", S);
    for (let S of Object.keys(m)) {
      let R = J(p, S), T = Object.keys(y).find((O) => Dg(O, S)), v = (x = W(g, S)) != null ? x : T && y[T];
      v !== void 0 ? a(m[S], v, R, "") : h.patternProperties !== void 0 ? o(R, "bad-language", V(S)) : h.additionalProperties === !1 && o(R, "unknown-property", V(S), Object.keys(g));
    }
  }
  function d(m, h, p, g) {
    var x, S;
    let y = h.filter((R) => {
      let T = i(R)[0].type;
      return T === void 0 || Lg(m, T) || T === "integer" && typeof m == "number";
    });
    if (!q(m) || y.length < 2) {
      y[0] === void 0 ? o(p, (x = t.codes[g]) != null ? x : "bad-text", V(m)) : a(m, y[0], p, g);
      return;
    }
    let w = y.map((R) => {
      var T, v, O;
      return (O = (v = (T = i(R)[0].properties) == null ? void 0 : T.type) == null ? void 0 : v.enum) == null ? void 0 : O[0];
    }), b = w.indexOf(W(m, "type")), k = w[0] === void 0 ? (S = y.find((R) => {
      var T;
      return ((T = i(R)[0].required) != null ? T : []).some((v) => W(m, v) !== void 0);
    })) != null ? S : y[y.length - 1] : y[b];
    if (k === void 0) {
      let R = w.filter((v) => v !== void 0), T = W(m, "type");
      T === void 0 ? o(J(p, "type"), "missing-property", "type") : o(J(p, "type"), "unknown-question-type", V(T), R);
    } else
      a(m, k, p, g);
  }
}
function Lg(e, n) {
  switch (n) {
    case "object":
      return q(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === n;
  }
}
var Fg = /* @__PURE__ */ new Map();
function Dg(e, n) {
  let t = Fg.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), Fg.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var jg = {
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
var Nv = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function Wg(e, n = {}) {
  let { value: t, faults: r } = Me(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: s } = n, o = ui(t, jg, {
    codes: Nv,
    checks: {
      messageKey: (a) => s === void 0 || s(a) ? null : "unknown-message"
    }
  }), { taxonomy: i } = _t(t);
  return { taxonomy: i, faults: [...r, ...o, ...q(t) ? $v(t, i) : []] };
}
function $v(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), s = W(e, "skills");
  return (Array.isArray(s) ? s : []).forEach((o, i) => {
    let a = q(o) ? W(o, "id") : void 0;
    if (!q(o) || typeof a != "string")
      return;
    let l = J("$.skills", i), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [V(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = W(o, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [V(d)] }) : Iv(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [V(a)] }));
    }
    W(o, "replacedBy") !== void 0 && W(o, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [V(a)] });
  }), t;
}
function Iv(e, n, t) {
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
var _g = {
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
function hl(e) {
  let n = (t, r, s = Fv(r)) => ({ list: t, codes: r.map(({ value: o }) => o), isScale: s });
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
function Rs(e) {
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
function Fv(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var Dv = 20;
function yl(e) {
  let n = tn(e, "pages", "$"), t = [], r = (o) => {
    let i = o[o.length - 1];
    for (let a of tn(i.json, "elements", i.path))
      t.push(M(P({}, a), { name: xe(a.json, "name"), type: W(a.json, "type"), within: o })), o.length < Dv && r([...o, a]);
  };
  n.forEach((o) => r([o]));
  let s = W(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: o }) => o !== "panel" && o !== "html"),
    settings: q(s) ? s : {}
  };
}
function ci({ json: e, path: n, type: t }) {
  let r = tn(e, "columns", n);
  return [
    me(e, "choices", n),
    me(e, "rateValues", n),
    me(e, "rows", n),
    ...t === "matrix" ? [me(e, "columns", n)] : [r.map(di), ...r.map((s) => me(s.json, "choices", s.path))]
  ];
}
function me(e, n, t) {
  let r = W(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = J(J(t, n), i), l = q(o) ? o : null, u = l === null ? o : W(l, "value");
    (typeof u == "string" || typeof u == "number") && s.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && W(l, "text") !== void 0,
      isRetired: l !== null && W(l, "retired") === !0,
      json: l
    });
  }), s;
}
function di({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = xe(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function tn(e, n, t) {
  let r = W(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    q(o) && s.push({ json: o, path: J(J(t, n), i) });
  }), s;
}
function xe(e, n) {
  let t = W(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function Gg(e, n, t, r) {
  let s = "$.localSkills.core", o = W(e.settings, "core");
  if (!(!q(o) || W(o, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${s}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: a } of me(o, "questions", s)) {
      let [l, u] = [n, t].map(
        (c) => Y(c).find((d) => d.name === i)
      );
      u === void 0 ? r(a, "core-no-question", i, t.id) : l === void 0 ? e.questions.some((c) => c.name === i) || r(a, "core-question-missing", i) : Vg(e, l, u, t.id, !0, r);
    }
  }
}
function qg(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let s of Y(t)) {
      let o = Y(n).find(({ name: i }) => i === s.name);
      o !== void 0 && Vg(e, o, s, t.id, !1, r);
    }
  }
}
function Vg(e, n, t, r, s, o) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (Rs(n) !== Rs(t)) {
    o(`${i}.type`, "kept-type", n.name, Rs(n), r, Rs(t));
    return;
  }
  let [a, l] = [hl(n), hl(t)];
  for (let d of l) {
    let f = a.find(({ list: g }) => g === d.list);
    if (f === void 0) {
      o(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let m = `${i}.${d.list.split(".")[0]}`, [h, p] = [Bg(d.codes, f.codes), Bg(f.codes, d.codes)];
    h.length > 0 && o(m, "kept-codes-gone", n.name, r, h), p.length > 0 && (s || d.isScale) && o(m, "kept-codes-added", n.name, r, p), h.length + p.length === 0 && d.isScale && f.codes.join() !== d.codes.join() && o(m, "kept-order", n.name, r, d.codes);
  }
}
function Bg(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var Ug = 8;
function Hg(e, n, t) {
  let r = n === null ? [] : Z(n), s = new Map(r.map((i) => [i.name, i])), o = n === null ? [] : Y(n).map(({ name: i }) => i);
  for (let { json: i, path: a } of Wv(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = xe(i, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = ko(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let f of ke(d)) {
        let m = f.split(".", 1)[0];
        if (!e.questions.some(({ name: p }) => p === m))
          t(c, "condition-no-question", m);
        else if (o.includes(m) && !s.has(f) && !_v(f, r, e)) {
          let p = r.filter((y) => y.question.name === m).map(({ name: y }) => y), g = p.length > 0 ? p : Qg(m, e).map((y) => `${m}.\u2026.${y}`);
          t(c, "condition-no-part", f, g.slice(0, Ug).map((y) => `{${y}}`));
        }
      }
      Gv(d, s, c, t);
    }
  for (let i of n === null ? [] : Gp(n)) {
    let a = [...e.pages.map(jv), ...e.elements].find(({ name: l }) => l !== null && i.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", i);
  }
}
function jv(e) {
  return M(P({}, e), { name: xe(e.json, "name") });
}
function Wv(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((s) => me(r.json, s, r.path)),
    ...tn(r.json, "columns", r.path).map((s) => me(s.json, "choices", s.path))
  ].reduce((s, o) => s.concat(o.reduce((i, { json: a, path: l }) => a === null ? i : i.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, s) => r.concat(s, n(s)), t);
}
function _v(e, n, t) {
  let [r = "", s, o] = e.split(".");
  return s !== void 0 && o !== void 0 && Qg(r, t).includes(o) && !n.some(({ question: i }) => i.name === r);
}
function Qg(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : tn(t.json, "columns", "").map(({ json: r }) => {
    var s;
    return (s = xe(r, "name")) != null ? s : "";
  });
}
var Bv = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function Gv(e, n, t, r) {
  let s = /* @__PURE__ */ new Set(), o = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let f = String(d);
        !c.some((m) => m.value === f) && !s.has(`${u.name}=${f}`) && (s.add(`${u.name}=${f}`), r(
          t,
          "condition-no-code",
          u.name,
          V(f),
          c.slice(0, Ug).map((m) => m.value)
        ));
      }
  }, i = (a) => {
    switch (a.kind) {
      case "unary":
        i(a.operand);
        break;
      case "binary":
        Bv.includes(a.operator) && (o(a.left, a.right), o(a.right, a.left)), i(a.left), i(a.right);
        break;
      case "iif":
        a.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function zg(e, n) {
  Ps(e.pages.map(di), "duplicate-name", n), Ps(e.elements.map(di), "duplicate-name", n);
  for (let { name: t, path: r, type: s, within: o } of e.elements)
    t !== null && wn.includes(t) && n(`${r}.name`, "reserved-name", t, wn), s === "panel" && o.length === Jr + 1 && n(r, "panels-too-deep", Jr);
  e.questions.forEach((t, r) => {
    r === Kr && n(t.path, "too-many-questions", Kr), ci(t).forEach((s) => Ps(s, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function Ps(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: s, path: o } of e) {
    let i = r.get(s);
    i === void 0 ? r.set(s, o) : s !== "" && t(o, n, V(s), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var bl = {
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
}, Kg = [
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
var qv = ["title", "description", "placeholder"];
function Xg(e, n) {
  let t = xe(e.json, "locale");
  for (let { json: r, path: s, name: o, type: i } of e.questions) {
    let a = [], l = i === "matrix" ? [] : tn(r, "columns", s);
    for (let { json: u, path: c } of [{ json: r, path: s }, ...l])
      qv.forEach((d) => a.push(...Uv(W(u, d), `${c}.${d}`, t)));
    o !== null && a.push({ path: `${s}.name`, text: o, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let f = Vv(c, d);
      if (f !== null) {
        n(u, "personal-data-likely", f);
        break;
      }
    }
  }
}
function Vv(e, n) {
  let t = eh(e);
  return Jg(t, n) === null ? null : Jg(
    Kg.reduce((r, s) => r.split(Zg(s).needle).join(" "), t),
    n
  );
}
function Jg(e, n) {
  let t = nh(e), r = n === null ? null : n.split("-")[0], s = null;
  for (let o of Object.keys(bl).filter((i) => r === null || i === r))
    for (let i of bl[o]) {
      let { needle: a, bareNeedle: l } = Zg(i);
      (e.includes(a) || t.includes(l)) && (s === null || i.length > s.length) && (s = i);
    }
  return s === null ? null : s.replace("*", "");
}
var Yg = /* @__PURE__ */ new Map();
function Zg(e) {
  let n = Yg.get(e);
  if (n === void 0) {
    let t = eh(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: nh(t) }, Yg.set(e, n);
  }
  return n;
}
function eh(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function nh(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function Uv(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : q(e) ? Object.keys(e).reduce((r, s) => {
    let o = e[s];
    return typeof o == "string" && s !== "message" ? r.concat({ path: n, text: o, language: s === "default" ? t : s }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var Hv = [
  ["showOtherItem", rt],
  ["hasOther", rt],
  ["showNoneItem", vr],
  ["hasNone", vr],
  ["showRefuseItem", Tr],
  ["showDontKnowItem", Ar]
];
function rh(e, n, t) {
  let { json: r, path: s, type: o } = e;
  switch (W(r, "personalData") === !0 && t(`${s}.personalData`, "personal-data-marked"), Qv(e, t), zv(e, t), o) {
    case "dropdown":
    case "tagbox":
      th(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      Kv(e, t);
      break;
    case "rating":
      Jv(e, t);
      break;
    case "text":
      Yv(e, t);
      break;
    case "matrixdropdown":
      th(e, "rows", "rowsFrom", t), Xv(e, n, t);
      break;
  }
}
function mi(e) {
  return Hv.filter(([n]) => W(e, n) === !0).map(([, n]) => n);
}
function Qv({ json: e, path: n }, t) {
  let r = mi(e);
  for (let s of ["choices", "rateValues"])
    for (let { code: o, path: i } of me(e, s, n))
      r.includes(o) && t(i, "special-code-taken", o);
}
function zv({ json: e, path: n }, t) {
  let [r, s] = [W(e, "minSelectedChoices"), W(e, "maxSelectedChoices")], o = me(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = o.filter(({ isRetired: a }) => !a).length + Number(mi(e).includes(rt));
  typeof s == "number" && r > s ? t(`${n}.minSelectedChoices`, "min-above-max", r, s) : o.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function th({ json: e, path: n }, t, r, s) {
  let [o, i] = [t, r].map((a) => W(e, a) !== void 0);
  o && i ? s(`${n}.${r}`, "not-together", t, r) : !o && !i && s(`${n}.${t}`, "missing-either", t, r);
}
function Kv({ json: e, path: n }, t) {
  let r = me(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: s }) => !s).length < 2 && t(`${n}.choices`, "ranking-of-one"), W(e, "selectToRankEnabled") !== !0)
    for (let s of ["minSelectedChoices", "maxSelectedChoices"])
      W(e, s) !== void 0 && t(`${n}.${s}`, "ranking-of-all", s);
}
function Jv({ json: e, path: n }, t) {
  var u;
  let r = W(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      W(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Vn && t(`${n}.rateValues`, "too-many-steps", Vn);
    return;
  }
  let s = (c, d) => {
    let f = W(e, c);
    return qr(f) ? f : d;
  }, [o, i, a] = [s("rateMin", 1), s("rateMax", 5), s("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => W(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (i <= o ? t(l, "bad-rating", o, i, a) : o + (Vn - 1) * a < i ? t(l, "too-many-steps", Vn) : (i - o) % a !== 0 && t(l, "rating-misses-end", o, i, a));
}
function Yv({ json: e, path: n }, t) {
  let r = $a.find((a) => {
    var l;
    return a === ((l = xe(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  W(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [s, o] = ["min", "max"].map((a) => {
    let l = W(e, a), u = typeof l == "string" || typeof l == "number" ? Ia(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", V(l), r), u;
  });
  s && o && (r === "number" ? Number(s) > Number(o) : s > o) && t(`${n}.min`, "limits-crossed", s, o);
}
function Xv({ json: e, path: n }, t, r) {
  let s = xe(e, "rowsFrom");
  t === null || s === null || s === "" || (t.get(s) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", V(s)) : t.children(s).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", V(s)));
}

// src/core/survey/measured-types.ts
var sh = ["matrixdropdown"], oh = ["checkbox", "tagbox", "ranking"], ih = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var kr = "$.localSkills";
function ah(e, n, t) {
  let { settings: r } = e, [s, o, i] = ["id", "opens", "closes"].map((c) => xe(r, c));
  n !== void 0 && s && s !== n && t(`${kr}.id`, "other-id", V(s), n), o && i && i < o && t(`${kr}.closes`, "closes-before-opens", V(i), V(o));
  let a = new Set(Er);
  for (let c of e.questions)
    ci(c).forEach((d) => d.forEach(({ code: f }) => a.add(f))), mi(c.json).forEach((d) => a.add(d));
  let l = me(r, "notInStatistics", kr);
  Ps(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", V(c));
  let u = W(r, "core");
  s && q(u) && xe(u, "id") === s && t(`${kr}.core.id`, "refers-to-itself", s), s && xe(r, "follows") === s && t(`${kr}.follows`, "refers-to-itself", s);
}
function lh(e, n, t) {
  let r = `${kr}.measures`, s = W(e.settings, "measures");
  if (!q(s))
    return;
  let o = (c, d, f) => {
    let m = typeof d == "string" ? e.questions.find((h) => h.name === d) : null;
    if (m === void 0)
      t(c, "measure-no-question", V(d));
    else if (m !== null && !f.includes(m.type))
      t(c, "measure-wrong-type", V(d), f);
    else
      return m;
    return null;
  }, i = o(`${r}.grid`, W(s, "grid"), sh);
  if (i !== null) {
    let c = me(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    Zv(i, `${r}.grid`, [...c, ...Er], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => o(`${r}.${c}`, W(s, c), oh)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", V(a.name));
  let u = W(s, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    o(`${r}.groupBy[${d}]`, c, ih);
  }), wl(i, "rows", n, t), wl(a != null ? a : null, "choices", n, t), wl(l != null ? l : null, "choices", n, t);
}
function wl(e, n, t, r) {
  if (e === null)
    return;
  let s = W(e.json, "choicesFrom");
  s !== void 0 && s !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", V(s), ["skills"]);
  for (let { code: o, path: i, hasText: a } of t === null ? [] : me(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(o)) === null && r(i, "unknown-skill", V(o));
}
function Zv(e, n, t, r) {
  let s = tn(e.json, "columns", e.path);
  for (let o of un) {
    let i = s.find((a) => W(a.json, "name") === o);
    if (i === void 0) {
      r(n, "measure-no-column", V(e.name), o);
      continue;
    }
    eT(i.json, i.path, o, t, (a, ...l) => {
      r(`${i.path}.choices`, a, ...l);
    });
  }
}
function eT(e, n, t, r, s) {
  let o = me(e, "choices", n), i = kt.filter((c) => !o.some((d) => d.code === c)), a = o.map((c) => c.code).filter((c) => !kt.includes(c) && !r.includes(c));
  i.length > 0 && s("scale-code-missing", t, i), a.length > 0 && s("scale-code-extra", t, a.map(V));
  let l = o.filter((c) => kt.includes(c.code)), u = l.filter((c) => c.code === kt[0] || c.code === kt[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && s("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var nT = [
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
function ch(e, n) {
  let t = [], r = xe(e.json, "locale"), s = (i, a) => {
    if (Array.isArray(i))
      i.forEach((l, u) => s(l, J(a, u)));
    else if (q(i))
      for (let l of Object.keys(i)) {
        let u = nT.includes(l) ? tT(i[l]) : null;
        u === null ? s(i[l], J(a, l)) : t.push({ path: J(a, l), languages: u });
      }
  };
  s(e.json, "$");
  let o = /* @__PURE__ */ new Set();
  t.forEach(({ languages: i }) => i.forEach((a) => o.add(a)));
  for (let i of Array.from(o).sort()) {
    let a = t.filter(({ languages: u }) => !u.includes(i)), [l] = a;
    l !== void 0 && i !== "default" && i !== r && n(l.path, "missing-language", V(i), a.length, t.length);
  }
}
function tT(e) {
  return typeof e == "string" ? ["default"] : !q(e) || W(e, "message") !== void 0 ? null : Object.keys(e);
}
function dh(e, n) {
  var s;
  let t = W(e.settings, "measures"), r = q(t) ? W(t, "grid") : void 0;
  for (let { json: o, path: i, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = me(o, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => W(o, d) !== void 0) && (u.length === 0 || mh(u)) && n(i, "scale-ends-bare", V(l));
    } else if (a === "matrix")
      kl(o, "columns", i, n);
    else if (a === "matrixdropdown")
      for (let u of tn(o, "columns", i)) {
        let c = (s = xe(u.json, "name")) != null ? s : "";
        (l !== r || !un.includes(c)) && kl(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && kl(o, "choices", i, n);
}
function kl(e, n, t, r) {
  let s = me(e, n, t);
  s.length > 1 && s.filter(uh).length >= 3 && mh(s.filter(uh)) && r(`${t}.${n}`, "scale-ends-bare", V(xe(e, "name")));
}
function uh({ code: e }) {
  return /^-?\d+$/.test(e);
}
function mh(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function fh(e, n) {
  var l;
  let { faults: t, add: r } = gh(), s = yl(e), o = (l = n.taxonomy) != null ? l : null, i = Un(e).survey, a = i === null ? null : Jn(i, o);
  return zg(s, r), s.questions.forEach((u) => rh(u, o, r)), Hg(s, a, r), ah(s, n.id, r), lh(s, o, r), i !== null && n.core && Gg(s, i, n.core, r), i !== null && n.previous && qg(s, i, n.previous, r), t;
}
function ph(e) {
  let { faults: n, add: t } = gh(), r = yl(e);
  return Xg(r, t), ch(r, t), dh(r, t), n;
}
function gh() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var rT = {
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
function hh(e, n = {}) {
  let { value: t, faults: r } = Me(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: Un(t).survey,
    faults: [...r, ...sT(t, n)],
    warnings: oT(t)
  };
}
function sT(e, n = {}) {
  let { hasMessage: t } = n, r = ui(e, _g, {
    codes: rT,
    checks: {
      date: (s) => ve(s) ? null : "bad-date",
      messageKey: (s) => t === void 0 || t(s) ? null : "unknown-message"
    }
  });
  return q(e) && r.push(...fh(e, n)), yh(e, r);
}
function oT(e) {
  return q(e) ? yh(e, ph(e)) : [];
}
function yh(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o, i) => {
    t.set(i, t.size), Array.isArray(o) ? o.forEach((a, l) => r(a, J(i, l))) : q(o) && (Object.keys(o).forEach((a) => r(W(o, a), J(i, a))), t.set(`${i} end`, t.size));
  };
  r(e, "$");
  let s = (o) => {
    var i, a;
    return (a = (i = t.get(o)) != null ? i : t.get(`${o.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : t.size;
  };
  return n.map((o, i) => ({ fault: o, index: i, position: s(o.path) })).sort((o, i) => o.position - i.position || o.index - i.index).map(({ fault: o }) => o);
}

// src/wiki/counting/survey-fault.ts
var xn = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function bh(e, n, t) {
  return _(this, null, function* () {
    var p, g;
    let { source: r, titles: s } = e, [o, i] = [s.definition(n), s.skills()], a = (y) => (w) => `${y}: ${w.path}: ${st(w, t)}`, l = yield r.readPages([o, i]), u = l.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : Wg((p = u.latest.text) != null ? p : "", { hasMessage: t.has }), f = l.get(o);
    if (f === void 0)
      throw new xn(`There is no survey ${n} on this wiki: the page ${o} is missing.`, "no-survey", [o]);
    let { survey: m, faults: h } = hh((g = f.latest.text) != null ? g : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (m === null)
      throw new xn([
        ...h.map(a(o)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", h.map((y) => `${y.path}: ${st(y, t)}`));
    if (m.id !== n)
      throw new xn(
        `${o}: the definition calls the survey ${m.id}. It is skipped until both agree.`,
        "other-id",
        [o, m.id]
      );
    return {
      survey: Jn(m, c),
      taxonomy: c,
      definitionRevision: f.latest.id,
      faults: h,
      notes: [...h.map(a(o)), ...d.map(a(i))]
    };
  });
}

// src/wiki/counting/number-sorter.ts
var [wh, Nt] = [2 ** 16, 2 ** 12];
function xl(e) {
  return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
var vs, xr, fi = class {
  constructor(n) {
    this.length = 0;
    be(this, vs, []);
    be(this, xr);
    Fe(this, xr, n);
  }
  /** At most a block; only the last may be smaller. */
  push(n) {
    te(this, vs).push(ri(xl(n), te(this, xr))), this.length += n.length;
  }
  /**
   * @param from - Place of the first
   * @yield One block after the other, in the same memory
   */
  *blocks(n = 0) {
    let t = new Float64Array(Nt);
    for (let r of te(this, vs).slice(n)) {
      let s = (r instanceof Uint8Array ? r.length : r.size) / t.BYTES_PER_ELEMENT, o = t.subarray(0, s);
      xl(o).set(Xn(r, te(this, xr), xl(o))), yield o;
    }
  }
  *slice(n, t) {
    let r = Math.floor(n / Nt), s = r * Nt;
    for (let o of this.blocks(r))
      if (yield* Ge(o.subarray(Math.max(0, n - s), Math.max(0, t - s))), s += o.length, s >= t)
        return;
  }
  [Symbol.iterator]() {
    return this.slice(0, this.length);
  }
};
vs = new WeakMap(), xr = new WeakMap();
function kh(e) {
  if (++e.at >= e.block.length) {
    let n = e.blocks.next();
    if (n.done === !0)
      return !1;
    [e.block, e.at] = [n.value, 0];
  }
  return e.value = e.block[e.at], !0;
}
function iT(e, n) {
  let t = new fi(n), r = new Float64Array(Nt), s = 0, o = r.subarray(0, 0), i = e.map((a) => ({ value: NaN, block: o, at: 0, blocks: a.blocks() })).filter(kh);
  for (; i.length > 0; ) {
    let a = i[0];
    for (let l of i)
      a = l.value < a.value ? l : a;
    r[s++] = a.value, s === Nt && (t.push(r), s = 0), kh(a) || (i = i.filter((l) => l !== a));
  }
  return s > 0 && t.push(r.subarray(0, s)), t;
}
function xh(e, n = 0) {
  let t = [], [r, s] = [new Float64Array(Math.max(64, e === null ? n : Math.min(n, wh))), 0];
  function o(i) {
    let a = new fi(i), l = r.subarray(0, s).sort();
    for (let u = 0; u < s; u += Nt)
      a.push(l.subarray(u, u + Nt));
    t.push(a), s = 0;
  }
  return {
    add: (i) => {
      if (e !== null && s === wh && o(e), s === r.length) {
        let a = new Float64Array(2 * s);
        a.set(r), r = a;
      }
      r[s++] = i;
    },
    sorted: () => e === null || t.length === 0 ? r.subarray(0, s).sort() : (o(e), iT(t, e))
  };
}

// src/wiki/counting/released-answers.ts
function Sh(e, n, t, r, s) {
  return _(this, null, function* () {
    var l, u;
    let o = /* @__PURE__ */ new Map();
    e.forEach((c, d) => o.set(d === "" ? t.community : d, aT(c)));
    let i = n.answers.where(({ community: c, revision: d }) => {
      var f;
      return ((f = o.get(c != null ? c : "")) == null ? void 0 : f.find(d)) === !0;
    }), a = [];
    for (let c of Array.from(e.keys())) {
      let d = (u = (l = o.get(c === "" ? t.community : c)) == null ? void 0 : l.missing()) != null ? u : [], f = c === "" ? t : s.map((p) => p.place).find((p) => p.community === c);
      if (f === void 0)
        return null;
      let m = d.length === 0 ? /* @__PURE__ */ new Map() : yield f.source.revisions(d, "with-texts"), h = lT(f, t, r, s);
      for (let p of d) {
        let g = cT(m.get(p), f, h);
        if (g === null)
          return null;
        a.push(g);
      }
    }
    return i.where(() => !0, a);
  });
}
function aT(e) {
  let n = Float64Array.from(e).sort(), t = bs();
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
function lT(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: ks(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((o) => o.place === e).map(({ local: o }) => ({
    id: o.id,
    read: ks(gl(t, o.id), e.readAnswerCalls),
    questions: ti(o, t)
  })));
}
function uT(e, n, t) {
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
function cT(...e) {
  try {
    return uT(...e);
  } catch (n) {
    return null;
  }
}

// src/wiki/counting/tally-answers.ts
var Sr = class extends Error {
  constructor(n) {
    var t;
    super(`${n.length} answers cannot be counted: ${String((t = n[0]) == null ? void 0 : t.error)}`), this.name = "UncountedAnswers", this.answers = n;
  }
};
function Rh(e, n, t, r) {
  let s = ei(e, n), o = [];
  for (let i of t)
    try {
      ni(s, i);
    } catch (a) {
      if (a instanceof Yn || o.length >= r)
        throw a;
      let { page: l, user: u, revision: c, community: d = null } = i;
      o.push({ page: l, user: u, revision: c, community: d, error: a });
    }
  if (o.length > 0)
    throw new Sr(o);
  return s;
}

// src/wiki/counting/count-survey.ts
var Ph = 1e3;
function Th(r, s) {
  return _(this, arguments, function* (e, n, t = {}) {
    let o = yield Ah(e, n, t), { previous: i, notes: a } = yield dT(e, o, t);
    return M(P({}, o.counted), { report: M(P({}, o.counted.report), { previous: i }), notes: [...o.counted.notes, ...a] });
  });
}
function Ah(e, n, t) {
  return _(this, null, function* () {
    let { home: r, others: s, definitionsOf: o, messages: i } = e, a = yield bh(r, n, i), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: f, notes: m } = yield Bm(l, [r, ...s], o), h = [], p = yield Og(r, a, f, M(P({}, t), {
      onUnreadable: (C, F) => {
        if (h.push({ title: C, error: F }) > Ph)
          throw F;
      }
    })), g = e.exchange === null ? null : yield e.exchange(), y = (C) => Dp(
      l,
      Rh(l, p.versions, C, Ph - h.length),
      { excluded: p.excluded, exchange: g }
    ), { spill: w = null } = t, b = null;
    for (; b === null; )
      try {
        b = yield pT(e, l, p, f, y, w);
      } catch (C) {
        if (!(C instanceof Sr))
          throw C;
        p = Eg(p, C.answers, r.community, w), C.answers.forEach(({ page: F, user: E, error: L }) => h.push({ title: F != null ? F : E, error: L }));
      }
    let { answers: k, counted: x, held: S, last: R, pending: T, isFrozen: v, isUnsaved: O, results: I } = b;
    return {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: I,
          faults: d,
          counted: x,
          held: S,
          last: R,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: T,
        isFrozen: v,
        isUnsaved: O,
        unread: h,
        notes: [...a.notes, ...m]
      },
      answers: k,
      versions: p.versions
    };
  });
}
function dT(e, n, t) {
  return _(this, null, function* () {
    let { follows: r, id: s } = n.counted.report.survey;
    if (r === null || r === s)
      return { previous: null, notes: [] };
    try {
      let i = yield Ah(e, r, t);
      if (i.counted.isFrozen)
        return { previous: null, notes: [] };
      let o = fT(i, n), { fault: a } = o, l = Sn(o, ["fault"]);
      return {
        previous: P({
          survey: i.counted.report.survey,
          published: xt(i.counted.report)
        }, l),
        notes: a === null ? [] : [`${s} follows ${r}. What people said each time cannot be set side by side, which should not have happened: ${String(a)}`]
      };
    } catch (i) {
      if (!(i instanceof xn))
        throw i;
      return { previous: null, notes: [`${s} follows ${r}, which it cannot be compared with. ${i.message}`] };
    }
  });
}
var mT = 2e4;
function fT(e, n) {
  let t = e.answers.sharedWith(n.answers), r = t.length, s = [e, n].map(({ counted: { report: c } }) => c.survey);
  if (!s.every(({ minAnswers: c, minCell: d }) => c <= 1 && d <= 1) || r === 0 || r > mT)
    return { accountsInBoth: r, pairs: null, fault: null };
  let [i, a] = s, l = Yp(i, a, { before: e.versions, now: n.versions }), u = /* @__PURE__ */ new Map();
  try {
    for (let c of t)
      u.set(Kn(c.user), l.read.before(c));
    for (let c of n.answers.sharedWith(e.answers)) {
      let d = u.get(Kn(c.user));
      d !== void 0 && l.add(d, l.read.now(c));
    }
    return { accountsInBoth: r, pairs: l.result(), fault: null };
  } catch (c) {
    if (c instanceof Yn)
      throw c;
    return { accountsInBoth: r, pairs: null, fault: c };
  }
}
var vh = { pending: 0, isFrozen: !1, isUnsaved: !1 };
function pT(e, n, t, r, s, o) {
  return _(this, null, function* () {
    var k;
    let { home: i, isLook: a = !1, writer: l } = e, { answers: u } = t, c = (x) => ng(x, (S) => xh(o, S)), d = c(u);
    if (n.minCell <= 1)
      return P({ answers: u, counted: d, results: s(u), held: null, last: null }, vh);
    let f = yield Ig(i, n.id, l), m = Wp((k = f == null ? void 0 : f.revisions) != null ? k : null, hT(d, i), n), h = f === null || Array.from(f.revisions.values()).every(({ length: x }) => x === 0), p = (x) => f === null || f.figures === null ? null : M(P({}, f.figures), { change: x }), g = (x) => _(null, null, function* () {
      var T, v, O;
      let S = (T = f == null ? void 0 : f.revisions) != null ? T : /* @__PURE__ */ new Map(), R = gT(yield Sh(S, t, i, n, r), s);
      return {
        answers: (v = R == null ? void 0 : R.answers) != null ? v : u,
        counted: R === null ? d : c(R.answers),
        results: (O = R == null ? void 0 : R.results) != null ? O : s(u),
        held: x === null ? null : { needed: x },
        last: p({ added: 0, removed: 0 }),
        pending: m.change.accounts,
        isFrozen: R === null,
        isUnsaved: !1
      };
    });
    if (m.kind === "hold")
      return g(m.needed);
    let y = s(u), w = p(m.change);
    if (a && h && !tl(n))
      return { answers: u, counted: d, results: y, held: null, last: w, pending: d.count, isFrozen: !0, isUnsaved: !0 };
    if (a && !h && m.change.accounts > 0)
      return g(null);
    let b = f === null || w === null || m.change.accounts === 0 ? null : _p(ho(y, n, w), w, f.revisions, m.change, n);
    return b !== null ? g(b) : P({ answers: u, counted: d, results: y, held: null, last: w }, vh);
  });
}
function gT(e, n) {
  try {
    return e === null ? null : { answers: e, results: n(e) };
  } catch (t) {
    if (t instanceof Sr)
      return null;
    throw t;
  }
}
function hT({ places: e }, n) {
  return new Map(e.map(({ community: t, revisions: r }) => [t === n.community ? "" : t != null ? t : "", r]));
}

// src/core/site-configuration.ts
var yT = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Eh(e) {
  if (e === null)
    return { root: pn, faults: [] };
  let { value: n, faults: t } = Me(e);
  if (!q(n))
    return { root: pn, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = W(n, "root");
  return r === void 0 ? { root: pn, faults: t } : typeof r != "string" || yT.test(r) ? { root: pn, faults: [...t, { path: "$.root", code: "expected-text", parameters: [V(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function bT(e, n) {
  return _(this, null, function* () {
    var i;
    let t = (yield e.readPages([Ms])).get(Ms), { root: r, faults: [s] } = Eh((i = t == null ? void 0 : t.latest.text) != null ? i : null), o = r === pn ? r : kT(r, yield e.siteInfo());
    if (s !== void 0 || o === null) {
      let a = s != null ? s : { path: "$.root", code: "expected-text", parameters: [V(r)] }, l = `${a.path}: ${st(a, n)}`;
      throw new xn(`${Ms}: ${l}`, "configuration", [l]);
    }
    return Ul(o);
  });
}
var wT = [-2, -1, 8];
function kT(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([a]) => a !== 0), s = Ds({
    defaultNamespace: "",
    namespaces: r.map(([, a]) => a),
    capitalLinks: !t
  }), o = /^\s*:/.test(e) ? null : s(e);
  return o !== null && ((a) => !r.some(([l, u]) => {
    var c;
    return wT.includes(l) && a.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(o) ? o : null;
}
function Oh(e, n, t) {
  return _(this, null, function* () {
    return {
      source: e,
      titles: yield bT(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield Do(e, [kg])
    };
  });
}

// src/ui/survey-results/count-now.ts
function Mh(e, n, t) {
  return _(this, null, function* () {
    let { surveyId: r, reportMessages: s } = e;
    t.onPhase("survey");
    let o = yield Oh(n, !0, s), i = !1, { report: a, taxonomy: l, isFrozen: u, isUnsaved: c, pending: d } = yield Th({
      home: o,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: _m(),
      exchange: () => rp(o, e.now().toISOString().slice(0, 10)),
      writer: null,
      isLook: !0,
      messages: s
    }, r, {
      signal: t.signal,
      onPages(k) {
        i || (i = !0, t.onPhase("answers")), t.onPages(k);
      }
    });
    t.onPhase("results");
    let f = yield n.lastChanged(o.titles.resultsData(r)), m = { report: a, isFrozen: u, isUnsaved: c, pending: d, savedAt: f, fault: null };
    if (u)
      return M(P({}, m), { html: null, files: null });
    let { survey: h } = a, p = xt(a), g = bo(a, p), y = du(a, p, s, l, [s], g, !1), w = Pm(y), b = {
      json: Ld(a, p),
      csv: Am(h, p, y.texts, g)
    };
    try {
      return M(P({}, m), { files: b, html: yield n.render(w, o.titles.results(r)) });
    } catch (k) {
      if (t.signal.aborted)
        throw k;
      return M(P({}, m), { files: b, html: null, fault: k });
    }
  });
}

// src/wiki/port.ts
var Nn = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function Sl(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var xT = ["offline", "rate-limited"], ST = ["session-lost", "permission-denied", "blocked"], RT = 10;
function PT(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function Rl(e, n) {
  let t = (o, ...i) => we("p", {}, n.text(`localskills-live-fault-${o}`, ...i));
  if (PT(e)) {
    let { kind: o, details: i } = e, a = o === "definition" || o === "configuration";
    return nt("error", t(o, ...a ? [] : i), a ? we("ul", {}, ...i.slice(0, RT).map((l) => we("li", { dir: "auto" }, l))) : null);
  }
  let r = Sl(e) ? e.reason : "other", s = Sl(e) ? e.explanation : e instanceof Error ? e.message : "";
  return nt(
    "error",
    t(xT.includes(r) ? r : ST.includes(r) ? "refused" : "other"),
    s === "" ? null : we("p", { dir: "auto" }, n.text("localskills-live-fault-details", s))
  );
}

// src/ui/survey-results/progress-view.ts
function Ch(e, n) {
  let r = new OO.ui.ProgressBarWidget({ progress: !1 }).$element.attr("aria-label", e.text("localskills-live-progress")), s = we("p", { role: "status", class: "ext-localSkills-live-phase" }), o = we("p", { class: "ext-localSkills-live-pages" }), i = (c) => {
    s.textContent = c, r.attr("aria-valuetext", c);
  }, a = "survey", l = !1, u = () => {
    l = !1, i(e.text(`localskills-live-phase-${a}`));
  };
  return {
    element: we(
      "div",
      { class: "ext-localSkills-live-working" },
      s,
      r[0],
      o,
      tt(Ft(e.text("localskills-live-cancel"), "normal", n))
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
var vT = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", TT = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], pi = "localskills-live-";
function Nh(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (s) => Array.from(n.querySelectorAll(s));
  t(vT).forEach((s) => {
    var o;
    return (o = s.parentNode) == null ? void 0 : o.removeChild(s);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((s) => {
    r.add(s.id), s.id = pi + s.id;
  }), TT.forEach((s) => t(`[${s}]`).forEach((o) => {
    var a;
    let i = ((a = o.getAttribute(s)) != null ? a : "").split(/\s+/);
    o.setAttribute(s, i.map((l) => r.has(l) ? pi + l : l).join(" "));
  })), t("a[href]").forEach((s) => {
    var a;
    let o = (a = s.getAttribute("href")) != null ? a : "";
    if (!o.startsWith("#")) {
      s.target = "_blank", s.rel = "noopener";
      return;
    }
    let i = ET(o.slice(1));
    s.setAttribute("href", `#${pi}${i}`), s.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === pi + i);
      u !== void 0 && (AT(u), u.scrollIntoView(), et(u));
    });
  }), n;
}
function AT(e) {
  var t;
  let n = e.closest(".mw-collapsed");
  (t = n == null ? void 0 : n.querySelector(".mw-collapsible-toggle")) == null || t.click();
}
function ET(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function $h(e) {
  let { messages: n, surveyId: t } = e, r = we("div", { class: "ext-localSkills-live" }), s = () => {
  }, o = (f, m) => Ft(n.text(`localskills-live-${f}`), m, () => d.start());
  function i(f) {
    let { text: m, language: h, direction: p } = f.title === null ? { text: t, language: null, direction: "auto" } : $n(f.title, n, f.locale);
    return we("h2", P({ dir: p }, h === null ? {} : { lang: h }), m);
  }
  function a(f) {
    let m = Rl(f, n);
    Lt(r, m, tt(o("try-again", "primary"))), et(m);
  }
  function l() {
    let f = nt("notice", n.text("localskills-live-cancelled"));
    Lt(r, f, tt(o("again", "primary"))), et(f);
  }
  function u(f, m) {
    return we("p", {}, ...f === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(f)),
      " ",
      we("a", { href: e.pageUrl(m), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: f, isFrozen: m, isUnsaved: h, pending: p, savedAt: g, html: y, files: w, fault: b }) {
    let k = e.now(), { survey: x, results: { counted: S }, titles: R } = f, T = i(x), v = u(g, R.results(t));
    if (m || w === null) {
      let C = h ? n.text("localskills-live-first", p) : n.text("localskills-live-frozen");
      Lt(
        r,
        T,
        nt(h ? "notice" : "warning", we("p", {}, C), v),
        tt(o("again", "normal"))
      ), et(T);
      return;
    }
    let O = p > 0, I = y === null ? null : Nh(y);
    Lt(
      r,
      T,
      nt("notice", we("p", {}, n.text(
        O ? "localskills-live-counted-held" : "localskills-live-counted",
        e.formatTime(k.toISOString()),
        S,
        p
      )), v),
      tt(
        Ft(n.text("localskills-download-table"), "normal", () => Pi(t, k, "csv", w.csv)),
        Ft(n.text("localskills-download-data"), "normal", () => Pi(t, k, "json", w.json)),
        o("again", "normal")
      ),
      b === null ? null : Rl(b, n),
      I
    ), I !== null && e.enliven(I), et(T);
  }
  let d = {
    element: r,
    start() {
      s();
      let f = { aborted: !1 }, m = () => {
        f.aborted = !0, p.cancel();
      }, h = Ch(n, () => {
        m(), l();
      }), p = e.createReader((g) => h.showWait(g));
      s = m, Lt(r, h.element), Mh(e, p, {
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
function Pl(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function OT(e) {
  let { history: n, location: t } = window, r = t.href, s = !1, o = null, i = (a) => {
    !s || Pl(a.state) || (s = !1, t.href === r && a.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", i, !0), {
    put() {
      Pl(n.state) || n.pushState(M(P({}, n.state), { localSkillsDialog: !0 }), ""), s = !0;
    },
    takeOff: () => new Promise((a) => {
      let l = () => {
        window.removeEventListener("popstate", i, !0), a();
      };
      if (!s || !Pl(n.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), n.back();
    })
  };
}
function Ih(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: s } = OO.ui, o = () => s().getCurrentWindow() !== null, i = OT(() => {
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
function Lh(e, n) {
  let { messages: t } = e, r = null;
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = $h(e), this.$body.append(r.element), this;
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
  Ih(o, "ext-localSkills-live-open", n);
}

// src/wiki/action-api/query.ts
function Fh(e, n) {
  return Rn(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new Ue(e.read(P(P({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function $t(e, n) {
  return Rn(this, null, function* () {
    var r, s, o, i, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = Te(Fh(e, n)), d, f, m; d = !(f = yield new Ue(c.next())).done; d = !1) {
        let h = f.value;
        for (let p of (s = (r = h.query) == null ? void 0 : r.pages) != null ? s : []) {
          let g = (o = p.pageid) != null ? o : p.title, y = t.get(g), w = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(a = p.revisions) != null ? a : []], b = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(u = p.redirects) != null ? u : []];
          t.set(g, M(P(P({}, y), p), { revisions: w, redirects: b }));
        }
        h.batchcomplete === !0 && (yield* Ge(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (f) {
      m = [f];
    } finally {
      try {
        d && (f = c.return) && (yield new Ue(f.call(c)));
      } finally {
        if (m)
          throw m[0];
      }
    }
    yield* Ge(t.values());
  });
}
function gi(e, n, t) {
  return Rn(this, null, function* () {
    var r, s;
    try {
      for (var o = Te(Fh(e, P({ list: n }, t))), i, a, l; i = !(a = yield new Ue(o.next())).done; i = !1) {
        let u = a.value;
        yield* Ge((s = (r = u.query) == null ? void 0 : r[n]) != null ? s : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        i && (a = o.return) && (yield new Ue(a.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function Dh(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: s }) => [r, s]));
}
function hi(e, n, t) {
  return _(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let s = 0; s < n.length; s += r)
      yield t(n.slice(s, s + r));
  });
}

// src/wiki/action-api/site-info.ts
function jh(e) {
  return _(this, null, function* () {
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
      language: _h(n.general.lang, yield Wh(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Wh(e, n) {
  return _(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function _h(e, n) {
  var r, s;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (s = t == null ? void 0 : t.dir) != null ? s : "ltr" };
}
function Bh(e) {
  let n = null;
  return (t) => _(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, Wh(e, Array.from(r)))) };
    }
    return n.codes.add(t), _h(t, yield n.languages);
  });
}
function Gh(e, n) {
  let t = (s) => s.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [s, o] of r === -1 ? [] : n)
    if (s !== 0 && o.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: s, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var yi = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, Rr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, MT = 2, CT = 6e4, NT = 5, $T = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function bi(e) {
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
function qh(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: bi(n)
  };
}
function Vh(e) {
  let n = null, t = () => (n != null || (n = jh(e).catch((c) => {
    throw n = null, c;
  })), n);
  function r(c) {
    return _(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield hi(e, [...new Set(c)], (f) => _(null, null, function* () {
        let m = new Map(f.map((b) => [b, b])), h = /* @__PURE__ */ new Map();
        try {
          for (var p = Te($t(M(P({}, e), {
            read: (k) => _(null, null, function* () {
              let x = yield e.read(k);
              return Dh(x).forEach((S, R) => m.set(R, S)), x;
            })
          }), P({ titles: f, prop: ["revisions", "info"] }, Rr))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            let k = qh(b);
            k !== null && h.set(k.title, k);
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
        for (let [b, k] of m) {
          let x = h.get(k);
          x !== void 0 && d.set(b, x);
        }
      })), d;
    });
  }
  function s(c, d) {
    return _(this, null, function* () {
      let { namespace: f, rest: m } = Gh(c, (yield t()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: f, [`${h}apprefix`]: m };
    });
  }
  function o(c) {
    return Rn(this, null, function* () {
      try {
        for (var d = Te($t(e, P(M(P({}, c), { prop: ["revisions", "info"] }), Rr))), f, m, h; f = !(m = yield new Ue(d.next())).done; f = !1) {
          let p = m.value;
          let g = qh(p);
          g !== null && (yield g);
        }
      } catch (m) {
        h = [m];
      } finally {
        try {
          f && (m = d.return) && (yield new Ue(m.call(d)));
        } finally {
          if (h)
            throw h[0];
        }
      }
    });
  }
  function i(c) {
    return Rn(this, null, function* () {
      yield* Ge(o(P({ generator: "allpages", gaplimit: "max" }, yield new Ue(s(c, !0)))));
    });
  }
  function a(c) {
    return Rn(this, null, function* () {
      for (let d of c)
        yield* Ge(o({ generator: "embeddedin", geititle: d, geinamespace: MT, geilimit: "max" }));
    });
  }
  function l(c, d, f) {
    return _(this, null, function* () {
      var h, p, g, y;
      let { query: m } = yield e.read(P({ action: "query", titles: [c], prop: "revisions", rvlimit: d }, f));
      return (y = (g = (p = (h = m == null ? void 0 : m.pages) == null ? void 0 : h[0]) == null ? void 0 : p.revisions) == null ? void 0 : g.map(bi)) != null ? y : [];
    });
  }
  let u = (c, d) => _(null, null, function* () {
    var f;
    return (f = (yield l(c, 1, d))[0]) != null ? f : null;
  });
  return {
    siteInfo: t,
    languageInfo: Bh(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (c, d) => _(null, null, function* () {
      let f = /* @__PURE__ */ new Set();
      return yield hi(e, c, (m) => _(null, null, function* () {
        try {
          for (var h = Te($t(e, {
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
      return Rn(this, null, function* () {
        yield* Ge(i(c)), yield* Ge(a(d));
      });
    },
    childrenBelow: (c) => _(null, null, function* () {
      var g, y, w;
      let d = /* @__PURE__ */ new Set(), { apnamespace: f, apprefix: m } = yield s(c, !1), h = m.replace(/ /g, "_"), p = f === 0 ? "" : `${(y = (g = (yield t()).namespaces.get(f)) == null ? void 0 : g[0]) != null ? y : ""}:`;
      for (let b = h; b !== void 0; ) {
        let k = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: f,
          apprefix: m,
          apfrom: b,
          aplimit: "max"
        });
        b = (w = k.continue) == null ? void 0 : w.apcontinue;
        for (let { title: x } of k.query.allpages) {
          let [S, ...R] = x.slice(p.length + m.length).split("/");
          d.add(S != null ? S : ""), R.length > 0 && b !== void 0 && b.startsWith(`${h}${S != null ? S : ""}/`) && (b = `${h}${S != null ? S : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (c) => _(null, null, function* () {
      var f, m;
      let d = [];
      try {
        for (var h = Te($t(e, { titles: [c], prop: "redirects", rdprop: "title", rdlimit: "max" })), p, g, y; p = !(g = yield h.next()).done; p = !1) {
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
    revisions: (c, d) => _(null, null, function* () {
      let f = /* @__PURE__ */ new Map();
      return yield hi(e, c, (m) => _(null, null, function* () {
        var h;
        try {
          for (var p = Te($t(e, P({
            revids: m,
            prop: "revisions"
          }, d === "with-texts" ? Rr : yi))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            (h = b.revisions) == null || h.forEach((k) => f.set(k.revid, bi(k)));
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
    firstRevision: (c) => u(c, P({ rvdir: "newer" }, yi)),
    revisionsUpTo: (c, d) => l(c, 500, P(P({}, d === null ? {} : { rvstartid: String(d) }), yi)),
    newestRevisionBy: (c, d) => u(c, P({ rvuser: d }, Rr)),
    revisionsAfter: (c, d) => _(null, null, function* () {
      let f = [];
      try {
        for (var m = Te($t(e, P({
          titles: [c],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, yi))), h, p, g; h = !(p = yield m.next()).done; h = !1) {
          let { revisions: y = [] } = p.value;
          f.push(...y.filter(({ revid: w }) => w !== d).map(bi));
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
    revisionsBySince: (c, d, f) => l(c, NT, P({
      rvuser: d,
      rvstart: f,
      rvdir: "newer"
    }, Rr)),
    movesAround: (f) => _(null, [f], function* ({ timestamp: c, user: d }) {
      var h;
      let m = [];
      try {
        for (var p = Te(gi(e, "logevents", {
          letype: "move",
          lestart: c,
          leend: new Date(Date.parse(c) + CT).toISOString(),
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
    revisionsBy: (c, d, f) => l(c, f, P({ rvuser: d }, Rr)),
    recombinedPagesSince: (c) => _(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Set();
      for (let y of $T)
        try {
          for (var m = Te(gi(e, "logevents", M(P({}, y), {
            lestart: c,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), h, p, g; h = !(p = yield m.next()).done; h = !1) {
            let { title: w, logpage: b, params: k } = p.value;
            b !== void 0 && b !== 0 && d.add(b), [w, k == null ? void 0 : k.dest_title].forEach((x) => x !== void 0 && f.add(x));
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
    renamesSince: (c) => _(null, null, function* () {
      var f;
      let d = [];
      try {
        for (var m = Te(gi(e, "logevents", {
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
function IT(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Uh(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = IT(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var Hh = {
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
}, LT = new Map(
  Object.keys(Hh).reduce(
    (e, n) => e.concat(Hh[n].map((t) => [t, n])),
    []
  )
), FT = [
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
function Qh(e) {
  let n = e.map((t) => LT.get(t) || "other");
  return FT.find((t) => n.includes(t)) || "other";
}
function zh(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Kh(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function Jh(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = zh(a);
    return new Nn(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), s = t.map((a) => a.html ? Kh(a.html) : a.text || a.code), o = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return o ? new Nn("read-only", o, { code: e }) : new Nn(
    Qh(t.length ? t.map((a) => a.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var DT = 6e3, jT = 6e4, WT = 5, _T = 3;
function BT(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function GT({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? WT : e === "offline" ? _T : 1;
}
function Yh(e) {
  let { api: n, language: t, onWait: r, firstWait: s = 1e3 } = e, o = !1, i = null, a = Promise.resolve(), l = null, u = (m, h) => {
    let p = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(m);
    return new Promise((g, y) => {
      p.then(g, (...w) => {
        var S;
        let [b, k, , x] = w;
        y({ fault: Jh(String(b), k), retryAfter: BT((S = k == null ? void 0 : k.xhr) != null ? S : x) });
      });
    });
  }, c = (m) => new Promise((h) => {
    let p = setTimeout(h, m);
    i = () => {
      clearTimeout(p), h();
    };
  });
  function d(m, h) {
    return _(this, null, function* () {
      for (let p = 1; ; p++) {
        if (o)
          throw new Nn("other", "", { code: "cancelled" });
        try {
          return yield u(m, h);
        } catch (g) {
          let { fault: y, retryAfter: w } = g, b = Math.max(w != null ? w : 0, s * 2 ** (p - 1));
          if (o || p >= GT(y) || b > jT)
            throw y;
          r(b), yield c(b);
        }
      }
    });
  }
  function f(m, h) {
    let p = Uh(P({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, m)), g = new URLSearchParams(p).toString().length > DT, y = a.then(() => d(p, h || g));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((m) => m.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (m) => f(m, !1),
    post: (m) => f(m, !0),
    badAnswer: (m) => new Nn("other", m),
    cancel() {
      o = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/answer-source.ts
function Xh(e) {
  let n = Yh(e);
  return M(P({}, Vh(n)), {
    lastChanged(r) {
      return _(this, null, function* () {
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
      return _(this, null, function* () {
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
var Zh = { year: "numeric", month: "long", day: "numeric" }, ey = M(P({}, Zh), { hour: "numeric", minute: "2-digit" }), rH = M(P({}, Zh), { timeZone: "UTC" });
function ny(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(Pr([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-results.ts
var qT = 12e4;
function VT(e) {
  let n = Fl(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get();
  return {
    surveyId: e,
    messages: n,
    reportMessages: _l(n.language, t, n),
    createReader: (r) => Xh({
      api: new mw.Api({ ajax: { timeout: qT } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: r
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: ny(ey),
    pageUrl: (r) => mw.util.getUrl(r),
    enliven: (r) => {
      mw.hook("wikipage.content").fire($(r));
    }
  };
}
function ty() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, Lh(VT(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
ty();
