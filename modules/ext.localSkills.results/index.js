// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var uy = Object.create;
var xi = Object.defineProperty, cy = Object.defineProperties, dy = Object.getOwnPropertyDescriptor, my = Object.getOwnPropertyDescriptors, fy = Object.getOwnPropertyNames, As = Object.getOwnPropertySymbols, py = Object.getPrototypeOf, Si = Object.prototype.hasOwnProperty, jl = Object.prototype.propertyIsEnumerable;
var Ft = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Ri = (e) => {
  throw TypeError(e);
};
var Dl = (e, n, t) => n in e ? xi(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, P = (e, n) => {
  for (var t in n || (n = {}))
    Si.call(n, t) && Dl(e, t, n[t]);
  if (As)
    for (var t of As(n))
      jl.call(n, t) && Dl(e, t, n[t]);
  return e;
}, M = (e, n) => cy(e, my(n));
var rn = (e, n) => {
  var t = {};
  for (var r in e)
    Si.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && As)
    for (var r of As(e))
      n.indexOf(r) < 0 && jl.call(e, r) && (t[r] = e[r]);
  return t;
};
var Wl = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var gy = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of fy(n))
      !Si.call(e, s) && s !== t && xi(e, s, { get: () => n[s], enumerable: !(r = dy(n, s)) || r.enumerable });
  return e;
};
var hy = (e, n, t) => (t = e != null ? uy(py(e)) : {}, gy(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? xi(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var Pi = (e, n, t) => n.has(e) || Ri("Cannot " + t);
var te = (e, n, t) => (Pi(e, n, "read from private field"), t ? t.call(e) : n.get(e)), be = (e, n, t) => n.has(e) ? Ri("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), Fe = (e, n, t, r) => (Pi(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), sn = (e, n, t) => (Pi(e, n, "access private method"), t);
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
      var d = t[a](l), m = (l = d.value) instanceof Ue, f = d.done;
      Promise.resolve(m ? l[0] : l).then((h) => m ? r(a === "return" ? a : "next", l[1] ? { done: h.done, value: h.value } : h, u, c) : u({ value: h, done: f })).catch((h) => r("throw", h, u, c));
    } catch (h) {
      c(h);
    }
  }, s = (a, l, u, c) => i[a] = (d) => (l = new Promise((m, f, h) => (h = () => r(a, d, m, f), o ? o.then(h) : h())), c = () => o === u && (o = 0), o = u = l.then(c, c), l), o, i = {};
  return t = t.apply(e, n), i[Ft("asyncIterator")] = () => i, s("next"), s("throw"), s("return"), i;
}, Ge = (e) => {
  var n = e[Ft("asyncIterator")], t = !1, r, s = {};
  return n == null ? (n = e[Ft("iterator")](), r = (o) => s[o] = (i) => n[o](i)) : (n = n.call(e), r = (o) => s[o] = (i) => {
    if (t) {
      if (t = !1, o === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new Ue(new Promise((a) => {
        var l = n[o](i);
        l instanceof Object || Ri("Object expected"), a(l);
      }), 1)
    };
  }), s[Ft("iterator")] = () => s, r("next"), "throw" in n ? r("throw") : s.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), s;
}, Te = (e, n, t) => (n = e[Ft("asyncIterator")]) ? n.call(e) : (e = e[Ft("iterator")](), n = {}, t = (r, s) => (s = e[r]) && (n[r] = (o) => new Promise((i, a, l) => (o = s.call(e, o), l = o.done, Promise.resolve(o.value).then((u) => i({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var Ru = Wl((Di, Su) => {
  (function() {
    var e, n, t, r, s, o, i, a, l, u, c, d, m, f, h;
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
      return y == null && (y = n), p.push(g), f(p, 0, p.length - 1, y);
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
      var y, w, b, k, x, R, S, T;
      for (g == null && (g = n), R = (function() {
        T = [];
        for (var v = 0, E = t(p.length / 2); 0 <= E ? v < E : v > E; 0 <= E ? v++ : v--)
          T.push(v);
        return T;
      }).apply(this).reverse(), S = [], w = 0, k = R.length; w < k; w++)
        y = R[w], S.push(h(p, y, g));
      return S;
    }, m = function(p, g, y) {
      var w;
      if (y == null && (y = n), w = p.indexOf(g), w !== -1)
        return f(p, 0, w, y), h(p, w, y);
    }, c = function(p, g, y) {
      var w, b, k, x, R;
      if (y == null && (y = n), b = p.slice(0, g), !b.length)
        return b;
      for (r(b, y), R = p.slice(g), k = 0, x = R.length; k < x; k++)
        w = R[k], i(b, w, y);
      return b.sort(y).reverse();
    }, d = function(p, g, y) {
      var w, b, k, x, R, S, T, v, E, N;
      if (y == null && (y = n), g * 10 <= p.length) {
        if (x = p.slice(0, g).sort(y), !x.length)
          return x;
        for (k = x[x.length - 1], v = p.slice(g), R = 0, T = v.length; R < T; R++)
          w = v[R], y(w, k) < 0 && (l(x, w, 0, null, y), x.pop(), k = x[x.length - 1]);
        return x;
      }
      for (r(p, y), N = [], b = S = 0, E = u(g, p.length); 0 <= E ? S < E : S > E; b = 0 <= E ? ++S : --S)
        N.push(s(p, y));
      return N;
    }, f = function(p, g, y, w) {
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
      var w, b, k, x, R;
      for (y == null && (y = n), b = p.length, R = g, k = p[g], w = 2 * g + 1; w < b; )
        x = w + 1, x < b && !(y(p[w], p[x]) < 0) && (w = x), p[g] = p[w], g = w, w = 2 * g + 1;
      return p[g] = k, f(p, R, g, y);
    }, e = (function() {
      p.push = o, p.pop = s, p.replace = a, p.pushpop = i, p.heapify = r, p.updateItem = m, p.nlargest = c, p.nsmallest = d;
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
        return m(this.nodes, g, this.cmp);
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
      return typeof define == "function" && define.amd ? define([], g) : typeof Di == "object" ? Su.exports = g() : p.Heap = g();
    })(this, function() {
      return e;
    });
  }).call(Di);
});

// node_modules/heap/index.js
var vu = Wl((TE, Pu) => {
  Pu.exports = Ru();
});

// src/ui/messages.ts
function _l(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (i) => String(e.language.convertNumber(i)), s = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, o = (i, a = 0) => {
    let l = Math.abs(i).toFixed(a), [u, c] = l.split("."), d = i < 0 && Number(l) !== 0 ? "\u2212" : "", m = c === void 0 ? "" : s() + c.split("").map((f) => r(Number(f))).join("");
    return d + r(Number(u)) + m;
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
  return { text: a, language: l, direction: l === null ? "auto" : vi(l) };
}
var yy = [
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
function vi(e) {
  return yy.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var Bl = {
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
function Gl(e) {
  let n = Ar(e), t = /* @__PURE__ */ new Map();
  return (r, s) => {
    var i;
    let o = (i = t.get(s)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: s, maximumFractionDigits: s });
    return t.set(s, o), o.format(r);
  };
}
function Ar(e, n = "") {
  var r, s;
  let t = (s = Bl[(r = e.find((o) => Object.prototype.hasOwnProperty.call(Bl, o))) != null ? r : ""]) != null ? s : "latn";
  return [...e, "en"].filter(by).map((o) => `${o}-u${n}-nu-${t}`);
}
function by(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function ql(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var wy = ["zero", "one", "two", "few", "many", "other"], ky = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function xy(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function Sy(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let s = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: o } = Intl, i = o === void 0 ? null : new o(t), l = (i === null ? ["one", "other"] : wy.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = s[Math.min(l, s.length - 1)]) != null ? u : "";
}
function Vl(e, n, t) {
  let r = xy(e), s = [e, ...t.languageChain.filter((a) => a !== e)], o = Gl(s), i = (a, l = 0) => o(a, l);
  return {
    language: e,
    languageChain: s,
    direction: vi(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: i,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (p) => {
        let g = c(p);
        return g === void 0 ? p : typeof g == "number" ? i(g, ql(g)) : g;
      }), m = "", f = 0;
      return u.replace(ky, (h, p, g, y) => {
        var x, R;
        let [w = "", ...b] = g.split("|"), k = p.toUpperCase() === "PLURAL" ? Sy(Number((x = c(w)) != null ? x : 0), b, r) : (R = b[b.length - 1]) != null ? R : "";
        return m += d(u.slice(f, y)) + d(k), f = y + h.length, "";
      }), m + d(u.slice(f));
    }
  };
}

// src/ui/download-file.ts
var Ry = { csv: "text/csv", json: "application/json" }, Ul = "\uFEFF", Py = 6e4;
function Ti(e, n, t, r) {
  let s = t === "csv" && !r.startsWith(Ul) ? Ul + r : r, o = URL.createObjectURL(new Blob([s], { type: `${Ry[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = o, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(o), Py);
}

// src/ui/element.ts
function we(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((s) => r.setAttribute(s, n[s])), t.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
  }), r;
}
function Dt(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function nt(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function tt(e, ...n) {
  let t = we("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function rt(...e) {
  return we("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function jt(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var st = "other", Er = "none", Or = "refused", Mr = "dontknow", Cr = [Or, Mr], vy = { other: null, none: null, refused: null, dontKnow: null };
function Hl(e) {
  return `${e}.${st}`;
}
function on(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function Wt(e) {
  return "special" in e ? e.special : vy;
}

// src/core/survey/parameters.ts
function In(e, n, t) {
  return `${e}.${n}.${t}`;
}
function Ai(e, n) {
  return `${e}.${n}`;
}
function Ty(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function Y(e) {
  return Ty(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function Z(e) {
  return Y(e).reduce((n, t) => n.concat(Se(t)), []);
}
function Se(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => M(P({}, n), { name: Ai(e.name, t.value), row: t, choices: e.choices }));
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
      return [M(P({}, n), { choices: [...e.choices, ...on(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === on(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", s = M(P({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return Wt(e).other === null ? [s] : [s, M(P({}, n), { name: Hl(e.name), choices: null, kind: "text" })];
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
    importance: _t(r.choices, e.notInStatistics),
    ability: _t(s.choices, e.notInStatistics)
  };
}
function _t(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, s) => r[1] - s[1]));
}
function Es(e) {
  return Math.min(2, Math.floor(e / 2));
}
function De(e) {
  let n = Ql(e);
  return n.slice(n.length - Es(n.length));
}
function je(e) {
  let n = Ql(e);
  return n.slice(0, Es(n.length));
}
function Ql(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function A(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function Os(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function pn(e, { minCell: n }) {
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
function ot(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? Ay(t, n) : t
  ));
}
function Ay(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/near-words.ts
function Nr(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Ms(e, n, t) {
  let r = Array.from(Nr(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let s = r.length < 8 ? 1 : 2, o = null;
  for (let i of n) {
    let a = Ey(r, Array.from(Nr(t(i))), s);
    a !== null && (o = { found: i, slips: a }, s = a - 1);
  }
  return o;
}
function Ey(e, n, t) {
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
var gn = "LocalSkills", Cs = "MediaWiki:LocalSkills.json", oe = /^[a-z0-9-]{1,48}$/;
function Kl(e = gn) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, s] = ["", null], o = (l) => (l !== s && ([r, s] = [`${t(l)}/Answers/`, l]), r), i = `${n}/People/`, a = (l, u) => `${n}/${l}/data${u === 1 ? "" : `-${u}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, u) => o(l) + Jl(u),
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
    personOf: (l) => zl(i, l),
    surveyIdOf: (l) => {
      let u = `${n}/Survey/`, c = l.replace(/_/g, " "), d = c.startsWith(u) ? c.slice(u.length) : "";
      return oe.test(d) ? d : null;
    },
    answererOf: (l, u) => zl(o(l), u)
  };
}
function Jl(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function zl(e, n) {
  let t = Jl(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/read-localized-text.ts
var Ce = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Ns(e) {
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
var Oy = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Pn, $s, Yl, My, Cy, Ny, $y] = [36, 1, 26, 38, 700, 128, 72], Xl = 1114111, Iy = [
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
  [917504, Xl]
];
function Ly(e) {
  return Iy.every(([n, t]) => e < n || e > t);
}
function Fy(e) {
  return e > 65280 && e < 65375;
}
function Zl(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Dy(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function jy(e, n, t) {
  let r = Math.floor(e / (t ? Cy : 2));
  r += Math.floor(r / n);
  let s = 0;
  for (; r > (Pn - $s) * Yl / 2; s += Pn)
    r = Math.floor(r / (Pn - $s));
  return s + Math.floor((Pn - $s + 1) * r / (r + My));
}
function Wy(e, n) {
  return Math.min(Yl, Math.max($s, e - n));
}
function _y(e) {
  let n = e.lastIndexOf("-"), t = Zl(e.slice(0, Math.max(0, n))), [r, s, o] = [Ny, 0, $y], i = n + 1;
  for (; i < e.length; ) {
    let a = s;
    for (let l = Pn, u = 1; ; l += Pn) {
      let c = i < e.length ? e.charCodeAt(i++) : 0, d = c > 96 ? c - 97 : c > 47 ? c - 22 : Pn;
      if (s += d * u, d >= Pn || s > 2147483647)
        return null;
      let m = Wy(l, o);
      if (d < m)
        break;
      u *= Pn - m;
    }
    if (o = jy(s - a, t.length + 1, a === 0), r += Math.floor(s / (t.length + 1)), s %= t.length + 1, r > Xl || !Ly(r))
      return null;
    t.splice(s++, 0, r);
  }
  return t;
}
function Bt(e) {
  var o;
  let [, n = "", t = ""] = (o = Oy.exec(e)) != null ? o : [], r = n === "" ? Zl(e) : _y(t);
  if (r === null)
    return e;
  let s = Dy(r.map((i) => Fy(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return s === "" ? e : n.length > 1 ? `${s}\u2026` : s;
}

// src/core/skills/skill-words.ts
function Ei({ label: e }) {
  return e.kind === "texts" ? eu(e.texts) : [];
}
function Oi(e) {
  return eu(e.aliases).reduce((n, t) => n.concat(t), []);
}
function eu(e) {
  return Object.keys(e).map((n) => e[n]);
}
function nu(e, n) {
  let t = [];
  for (let s of n.skills.filter(({ isRetired: o }) => !o))
    [s.id, ...Ei(s), ...Oi(s)].sort(By).forEach((o) => t.push({ skill: s.id, words: o }));
  let r = Ms(e, t, ({ words: s }) => s);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function By(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/skills/taxonomy.ts
var Gy = 100;
function qy(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var u;
    return (u = t.get(l)) != null ? u : null;
  }, s = (l, u, c = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), m = [], f = r(l);
    for (; f !== null && m.length < c; ) {
      let h = u(f);
      f = h === null || d.has(h) ? null : r(h), f !== null && (d.add(f.id), m.push(f));
    }
    return m;
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
    ancestors: (l) => s(l, (u) => u.parent, Gy),
    find: (l) => {
      var u, c;
      return a = a != null ? a : Hy(e, o), (c = (u = o(l.trim())) != null ? u : a.get(Nr(l))) != null ? c : null;
    }
  };
}
function Gt(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = q(e) ? W(e, "skills") : void 0;
  q(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = J("$.skills", i), l = q(o) ? Vy(o) : null;
    if (l === null) {
      let u = q(o) ? W(o, "id") : o;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [V(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let s = q(e) ? W(e, "locale") : null;
  return {
    taxonomy: qy(
      Array.from(t.values()),
      typeof s == "string" && Ce.test(s) ? s : null
    ),
    faults: n
  };
}
function Is(e, n, t) {
  var s;
  let r = (s = n == null ? void 0 : n.get(e)) != null ? s : null;
  return r === null ? { text: Bt(e), language: null, direction: "auto" } : $n(r.label, t, n == null ? void 0 : n.locale);
}
function Vy(e) {
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
    label: (o = Ns(W(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: Uy(W(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: W(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function Uy(e) {
  let n = {};
  if (q(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Ce.test(t)) && Array.isArray(r) && (n[t] = r.filter((s) => typeof s == "string"));
    }
  return n;
}
function Hy(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s) => {
    let o = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of s(i)) {
        let u = Nr(l), c = o.get(u);
        o.set(u, c === void 0 || c === a ? a : null);
      }
    }
    o.forEach((i, a) => {
      t.has(a) || t.set(a, i);
    });
  };
  return r(Ei), r(Oi), t;
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
function tu(e) {
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
var Qy = ["ar", "fr", "es", "tr"], zy = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, ru = {
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
function su(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[Qy.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((s) => s !== ""))
  };
}
var ou = {
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
function iu(e, n, t) {
  var l, u;
  if (Object.prototype.hasOwnProperty.call(ru, e))
    return su(ru[e], n).name;
  let [, r = "", s = ""] = (l = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec(e)) != null ? l : [], o = r.replace(/_/g, "-"), i = (u = Object.keys(ou).find((c) => ou[c] === o)) != null ? u : o, a = r === "" ? void 0 : t(i);
  return a === void 0 ? null : `${su(zy[s], n).name} \u2013 ${a}`;
}

// src/core/report/code-names.ts
function Ls({ language: e }) {
  let n = tu(e);
  return {
    language: (t) => {
      var r;
      return (r = n(t)) != null ? r : null;
    },
    wiki: (t) => iu(t, e, n)
  };
}
function Ln(e, n, t, r) {
  let s = n !== void 0 && "choicesFrom" in n ? n.choicesFrom : null, o = e.text !== null ? null : s === "languages" ? r.language(e.value) : s === "wikis" ? r.wiki(e.value) : null;
  return o === null ? We(e, t) : { text: o, language: t.messages.language, direction: t.messages.direction };
}

// src/core/i18n/date-format.ts
function au(e) {
  let n = new Intl.DateTimeFormat(
    Ar(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/wikitext/character-references.ts
var Ky = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Jy = Yy();
function Yy() {
  let e = Ky.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var Xy = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Fs(e, n) {
  return e.includes("&") ? e.replace(Xy, (t, r, s, o) => {
    var i;
    return r !== void 0 ? (i = Jy.get(r)) != null ? i : t : n(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var Zy = '"&:<=>[]{|}', eb = "!'_~", lu = 32, nb = Ci(Zy), tb = Ci(eb), rb = Ci("#*+-;");
function Ci(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function sb(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var ob = 65343, ib = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function ab(e, n, t) {
  let r = n === 0, s = n === e.length - 1;
  if (t >= 128)
    return sb(t) || t === ob;
  if (t < 32 || t === 127 || nb[t] === 1 || r && rb[t] === 1)
    return !0;
  if (tb[t] === 1)
    return r || s || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case lu:
      return r || s || e.charCodeAt(n - 1) === lu;
    case 73:
    case 80:
    case 82:
      return ib.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var lb = [
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
], Mi = "\u0345";
function uu(e) {
  let n = e.codePointAt(0);
  return e === Mi || lb.some(([t, r]) => n >= t && n <= r) || (Mi + e).normalize("NFD") !== Mi + e.normalize("NFD");
}
var cu = 768, ub = 32, cb = /[\u0300-\uffff]{1000}/;
function db(e) {
  return !cb.test(e) && e.normalize("NFC") === e;
}
function mb() {
  let e = "";
  return (n, t, r) => {
    if (r || t < cu)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!uu(n))
        return e = n, !1;
      if (e.length < ub && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function He(e) {
  let n = db(e) ? null : mb(), t = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), i = s + (o > 65535 ? 2 : 1), a = ab(e, s, o);
    o >= cu && s === 0 && !a && (a = uu(e.slice(0, i))), n !== null && (a = n(e.slice(s, i), o, a)), a && (t += `${e.slice(r, s)}&#${o};`, r = i), s = i;
  }
  return t + e.slice(r);
}
function hn(e) {
  return Fs(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/text-memo.ts
function Ds(e) {
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
var du = [
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
], fb = 255, pb = /[\u200e\u200f\u202a-\u202e]+/g, gb = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, hb = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, yb = /(?:^|\/)\.\.?(?:\/|$)/, bb = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, wb = /[\u01c4-\u01cc\u01f1-\u01f3]/, kb = /[\u10d0-\u10ff]/;
function xb(e) {
  if (wb.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (kb.test(e))
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
function mu(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return xb(n) + e.slice(n.length);
}
function it(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function Ni(e) {
  return e.replace(pb, "").replace(gb, " ").replace(/^ | $/g, "");
}
function Sb(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Rb(e) {
  let n = Fs(
    e,
    (t) => Sb(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function js(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let i of o)
      s.set(Ni(i).toLowerCase(), o[0]);
  return (o) => {
    let i = Ni(Rb(o));
    if (i.includes("\uFFFD") || bb.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let c = s.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || hb.test(i) || yb.test(i) || it(i) > fb ? null : (a === "" ? "" : `${a}:`) + (r ? mu(i) : i);
  };
}
var $i = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Pb = Ds((e) => mu(Ni(e.normalize("NFC"))));
function Qe(e) {
  return $i.test(e) ? e : Pb(e);
}

// src/core/report/round.ts
function ze(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, s] = Math.abs(e).toExponential().split("e"), o = r.replace(".", ""), i = Number(s) + 1 + t + n, a = i < 0 ? 0 : Number(o.charAt(i) || "0"), l = Math.max(0, i), u = Number(o.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var vb = 255, Tb = /\uE000(\d+)\uE001/g;
function fu(e) {
  let n = (i, ...a) => {
    let l = a.map((u, c) => typeof u == "object" ? `\uE000${c}\uE001` : typeof u == "string" ? u.replace(/[\uE000\uE001]/g, "") : u);
    return He(e.text(i, ...l)).replace(Tb, (u, c) => {
      let d = a[Number(c)];
      return typeof d == "object" ? d.wikitext : u;
    });
  }, t = (i, a = 0) => {
    let l = ze(i, a), u = He(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${u}</bdi>` : u;
  }, r = au(e.languageChain), s = /* @__PURE__ */ new Map();
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
function Ab(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function qt(e) {
  return `localskills-${e}`;
}
function Ke(e, n, t) {
  let r = Ab(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${qt(n)}|<span aria-hidden="true">${t.say("localskills-results-explain-mark")}</span>${r}]]</span>`;
}
function Fn(e, n) {
  return `<p class="ext-localSkills-terms">${n.say("localskills-results-explained", { wikitext: e.map(([t, r]) => `<span class="ext-localSkills-term">${Je(r, t)}</span>`).join(" ") })}</p>`;
}
function Je(e, n) {
  return `[[#${qt(e)}|${n}]]`;
}
function qe(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((s, o) => s === "" ? o : n.say("localskills-results-list", { wikitext: s }, { wikitext: o }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function an(e, n, t = "share") {
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
function $r(e, n) {
  return e.some((t) => t.includes('ext-localSkills-earlier"')) ? [`<p class="ext-localSkills-detail">${n.say("localskills-results-earlier-figures")}</p>`] : [];
}
function Vt(e, n, t) {
  return X(t.say("localskills-results-earlier-figure", { wikitext: e }), n, "ext-localSkills-earlier");
}
function Ye(e, n) {
  return e.map((t, r) => n[r] === void 0 || / colspan="/.test(t) ? t : `| data-label="${n[r]}" ${t.slice(2)}`);
}
function ge(e, n) {
  return Xe(2, `<span id="${qt(e)}">${n}</span>`);
}
function Xe(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function Ne(e, n, t) {
  let r = n != null ? n : He(e);
  return e.trim() === "" || it(e) > vb || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function pu(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function Ws(e, n, t = "") {
  return `<span class="plainlinks">[{{fullurl:${e}${t === "" ? "" : `|${t}`}}} ${n}]</span>`;
}
function at(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function gu(e, n, t, r, s = [t], o = null, i = !0) {
  let a = fu(t), l = { messages: t, locale: e.survey.locale, taxonomy: r }, u = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: a,
    texts: l,
    languages: s,
    isSaved: i,
    change: o,
    codeNames: Ls(t),
    skillName: (c) => {
      var m;
      let d = (m = u.get(c)) != null ? m : a.label(Ob(c, { survey: e.survey, texts: l }));
      return u.set(c, d), d;
    }
  };
}
function Ut(e, n, t, r) {
  let { report: s, results: o, survey: i, markup: a } = r;
  return !Eb(o) || i.minAnswers > 1 || i.minCell > 1 || !oe.test(e) ? t : Ws(s.titles.exchangeIn(a.messages.language), t, `ls-skill=${e}&ls-direction=${n}`);
}
function Eb({ balance: e }) {
  return Object.keys(e).some((n) => {
    var t, r;
    return ((r = (t = e[n]) == null ? void 0 : t.offers) != null ? r : null) !== null;
  });
}
function vn(e, n) {
  return !A(e) || e.withheld !== "little-change" || n === void 0 || A(n) ? null : n;
}
function Ir(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "little-change" ? t.say("localskills-results-withheld-little-change") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function Ob(e, n) {
  var o;
  let { survey: t, texts: r } = n, s = (o = ee(t)) == null ? void 0 : o.grid.rows.find(({ value: i }) => i === e);
  return s !== void 0 ? We(s, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : Is(e, r.taxonomy, r.messages);
}

// src/core/analysis/sorted.ts
function re(e, n) {
  return e < n ? -1 : +(e > n);
}
function G() {
  return /* @__PURE__ */ Object.create(null);
}
function _s(e) {
  let n = G();
  for (let t of Array.from(e.keys()).sort(re))
    n[t] = e.get(t);
  return n;
}
var Ii = 100, hu = "\u2026";
function Bs(e) {
  if (e.size <= Ii)
    return _s(e);
  let n = Array.from(e).sort(([r, s], [o, i]) => i - s || re(r, o)), t = new Map(n.slice(0, Ii));
  return n.slice(Ii).forEach(([, r]) => {
    var s;
    t.set(hu, ((s = t.get(hu)) != null ? s : 0) + r);
  }), _s(t);
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
function Ht(e, n) {
  var t, r, s, o, i, a;
  return ((t = e.line) != null ? t : 0) - ((r = n.line) != null ? r : 0) || re(e.page, n.page) || re((s = e.community) != null ? s : "", (o = n.community) != null ? o : "") || re(e.reason, n.reason) || ((i = e.revision) != null ? i : 0) - ((a = n.revision) != null ? a : 0);
}

// src/core/json/write-json.ts
function Qt(e) {
  return Li(e, "");
}
function Li(e, n) {
  if (typeof e == "string")
    return bu(e);
  if (typeof e == "number")
    return Cb(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return e.length > 0 && e.every(Number.isSafeInteger) ? `[
${t}${e.join(`,
${t}`)}
${n}]` : yu("[", e.map((o) => Li(o, t)), "]", n);
  let r = e, s = Object.keys(r).filter((o) => r[o] !== void 0).map((o) => `${bu(o)}: ${Li(r[o], t)}`);
  return yu("{", s, "}", n);
}
function yu(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((s) => `${r}	${s}`).join(`,
`)}
${r}${t}`;
}
var Mb = /^[ !#-%'-;=?-[\]-~]*$/;
function bu(e) {
  if (Mb.test(e))
    return `"${e}"`;
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function Cb(e) {
  if (Number.isSafeInteger(e))
    return String(e);
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/analysis/quadrant.ts
function wu(e) {
  let n = (t) => e.reduce((r, s) => r + s[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function ku(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function Gs(e, n) {
  let [t, r, s] = [0, 0, 0];
  for (let o = 0; o < e.length; o++)
    for (let i = 0; i < o; i++) {
      let a = Math.sign(e[o] - e[i]), l = Math.sign(n[o] - n[i]);
      t += a * l, r += a * a, s += l * l;
    }
  return r === 0 || s === 0 ? null : t / Math.sqrt(r * s);
}

// src/core/analysis/fraction.ts
function zt(e, n) {
  let [t, r, s, o] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, a] = xu(t, r), [l, u] = xu(s, o);
    if (i !== l || a === 0 || u === 0)
      return i !== l ? i - l : +(a !== 0) - +(u !== 0);
    [t, r, s, o] = [o, u, r, a];
  }
}
function xu(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function qs(e, n) {
  let t = e.map((o, i) => ({ item: o, index: i })).sort((o, i) => n(o.item, i.item)), r = [], s = 0;
  return t.forEach(({ item: o, index: i }, a) => {
    let l = t[a - 1];
    s = l !== void 0 && n(l.item, o) === 0 ? s : a + 1, r[i] = s;
  }), r;
}

// src/core/analysis/rank-skills.ts
function Vs(e) {
  let n = Fi(e.map(({ mwds: s }) => s), (s, o) => zt(o, s)), t = Fi(e.map(({ rds: s }) => s), zt), r = Fi(e.map(({ highNeed: s }) => s), (s, o) => zt(o, s));
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
function Fi(e, n) {
  let t = qs(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// node_modules/yalps/dist/index.js
var Iu = hy(vu(), 1);
var Be = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], _e = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, ji = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), Tu = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), Nb = (e) => {
  var k, x, R, S, T;
  let { direction: n, objective: t, integers: r, binaries: s } = e, o = n === "minimize" ? -1 : 1, i = ji(e.constraints), a = ji(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || s != null) {
    let v = Tu(s), E = v === !0 ? !0 : Tu(r);
    for (let N = 1; N <= l.length; N++) {
      let [C] = l[N - 1];
      v === !0 || v.has(C) ? (u.push(N), c.push(N)) : (E === !0 || E.has(C)) && c.push(N);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [v, E] of i) {
    let N = (k = d.get(v)) != null ? k : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    N.lower = Math.max(N.lower, (R = (x = E.equal) != null ? x : E.min) != null ? R : -1 / 0), N.upper = Math.min(N.upper, (T = (S = E.equal) != null ? S : E.max) != null ? T : 1 / 0), d.has(v) || d.set(v, N);
  }
  let m = 1;
  for (let v of d.values())
    v.row = m, m += (Number.isFinite(v.lower) ? 1 : 0) + (Number.isFinite(v.upper) ? 1 : 0);
  let f = l.length + 1, h = m + u.length, p = f + h, g = new Float64Array(f * h), y = new Int32Array(p), w = new Int32Array(p), b = { matrix: g, width: f, height: h, positionOfVariable: y, variableAtPosition: w };
  for (let v = 0; v < p; v++)
    y[v] = v, w[v] = v;
  for (let v = 1; v < f; v++)
    for (let [E, N] of ji(l[v - 1][1])) {
      E === t && _e(b, 0, v, o * N);
      let C = d.get(E);
      C != null && (Number.isFinite(C.upper) ? (_e(b, C.row, v, N), Number.isFinite(C.lower) && _e(b, C.row + 1, v, -N)) : Number.isFinite(C.lower) && _e(b, C.row, v, -N));
    }
  for (let v of d.values())
    Number.isFinite(v.upper) ? (_e(b, v.row, 0, v.upper), Number.isFinite(v.lower) && _e(b, v.row + 1, 0, -v.lower)) : Number.isFinite(v.lower) && _e(b, v.row, 0, -v.lower);
  for (let v = 0; v < u.length; v++) {
    let E = m + v;
    _e(b, E, 0, 1), _e(b, E, u[v], 1);
  }
  return { tableau: b, sign: o, variables: l, integers: c };
}, Mu = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, Cu = (e, n, t) => {
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
}, Nu = (e, n, t, r) => {
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
}, $b = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let m = Be(e, 0, d);
      m > l && (l = m, a = d);
    }
    if (a === 0) return ["optimal", Mu(Be(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let m = Be(e, d, a);
      if (m <= r) continue;
      let h = Be(e, d, 0) / m;
      if (h < c && (u = d, c = h, h <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (o && Nu(t, e, u, a)) return ["cycled", NaN];
    Cu(e, u, a);
  }
  return ["cycled", NaN];
}, $u = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let m = Be(e, d, 0);
      m < l && (l = m, a = d);
    }
    if (a === 0) return $b(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let m = Be(e, a, d);
      if (m < -r) {
        let f = -Be(e, 0, d) / m;
        f > c && (c = f, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (o && Nu(t, e, a, u)) return ["cycled", NaN];
    Cu(e, a, u);
  }
  return ["cycled", NaN];
}, Au = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), Ib = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, s) => {
  let { width: o, height: i } = e;
  n.set(e.matrix);
  for (let l = 0; l < s.length; l++) {
    let [u, c, d] = s[l], m = (i + l) * o, f = e.positionOfVariable[c];
    if (f < o)
      n[m] = u * d, n.fill(0, m + 1, m + o), n[m + f] = u;
    else {
      let h = (f - o) * o;
      n[m] = u * (d - n[h]);
      for (let p = 1; p < o; p++)
        n[m + p] = -u * n[h + p];
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
}, Eu = (e, n) => {
  let t = 0, r = 0, s = 0;
  for (let o = 0; o < n.length; o++) {
    let i = n[o], a = e.positionOfVariable[i] - e.width;
    if (a < 0) continue;
    let l = Be(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = i, s = l);
  }
  return [r, s, t];
}, Lb = (e, n, t) => {
  let { tableau: r, sign: s, integers: o } = e, { precision: i, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, m] = Eu(r, o);
  if (m <= i) return [e, "optimal", n];
  let f = new Iu.default((C, F) => C[0] - F[0]);
  f.push([n, [[-1, c, Math.ceil(d)]]]), f.push([n, [[1, c, Math.floor(d)]]]);
  let h = o.length * 2, p = r.matrix.length + h * r.width, g = r.positionOfVariable.length + h, y = Au(p, g), w = Au(p, g), b = n * (1 - s * l), k = u + Date.now(), x = Date.now() >= k, R = !1, S = 1 / 0, T = r, v = 0;
  for (; v < a && !f.empty() && S >= b && !x; ) {
    let [C, F] = f.pop();
    if (C > S) break;
    let O = Ib(r, y, F), [L, I] = $u(O, t);
    if (L === "optimal" && I < S) {
      let [D, B, j] = Eu(O, o);
      if (j <= i) {
        R = !0, S = I, T = O;
        let U = w;
        w = y, y = U;
      } else {
        let U = [], Q = [];
        for (let ae = 0; ae < F.length; ae++) {
          let ue = F[ae], [ye, fn] = ue;
          fn === D ? ye < 0 ? Q.push(ue) : U.push(ue) : (U.push(ue), Q.push(ue));
        }
        Q.push([1, D, Math.floor(B)]), U.push([-1, D, Math.ceil(B)]), f.push([I, U]), f.push([I, Q]);
      }
    }
    x = Date.now() >= k, v++;
  }
  let N = (x || v >= a) && !f.empty() && S >= b ? "timedout" : R ? "optimal" : "infeasible";
  return [M(P({}, e), { tableau: T }), N, R ? S : NaN];
}, Ou = ({ tableau: e, sign: n, variables: t }, r, s, { precision: o, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(s)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? Be(e, c, 0) : 0;
      d > o ? a.push([u, Mu(d, o)]) : i && a.push([u, 0]);
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
}, Lu = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, AE = P({}, Lu), Wi = (e, n) => {
  let t = Nb(e), r = P(P({}, Lu), n), [s, o] = $u(t.tableau, r);
  if (t.integers.length === 0 || s !== "optimal")
    return Ou(t, s, o, r);
  {
    let [i, a, l] = Lb(t, o, r);
    return Ou(i, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var Fb = 60, Db = 150, Us = 1e-6;
function ie(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = jb(e), s = /* @__PURE__ */ new Map();
  return r.forEach((o) => o.counts.forEach((i) => s.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((u) => o[u] !== 0 && s.has(u)).map((u) => s.get(u))), [a, l] = [0, 0];
    for (let u of Array.from(i)) {
      let c = Wb(u, e, o, t);
      if (c === null)
        return null;
      a += c.least, l += c.most;
    }
    return { least: a, most: l };
  });
}
function jb({ counts: e, sums: n, limits: t = [] }) {
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
function Wb(e, n, t, r) {
  let s = Bb(e, n, t);
  if (s !== void 0)
    return s;
  let [o, i] = ["minimize", "maximize"].map((a) => Gb(e, n, t, a, r));
  return typeof o != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - Us) + 0,
    most: Math.floor(i + Us) + 0
  };
}
function _b({ counts: e, limits: n, sums: t }, r) {
  var d;
  let s = /* @__PURE__ */ new Map();
  if (!n.every(({ factors: m, atMost: f }) => {
    var g;
    let [h, ...p] = Object.keys(m).filter((y) => m[y] !== 0);
    return s.set(h, Math.min(f, (g = s.get(h)) != null ? g : 1 / 0)), p.length === 0 && m[h] === 1;
  }) || t.length > 1 || t.some(({ factors: m }) => e.some((f) => m[f] !== 1)))
    return null;
  let [i, a, l, u] = [0, 0, 0, !1];
  e.forEach((m) => {
    let f = s.get(m);
    i += jn(r, m), a += f != null ? f : 0, l += f === void 0 ? 1 : 0, u = u || jn(r, m) > (f != null ? f : 1 / 0);
  });
  let c = (d = t[0]) == null ? void 0 : d.equals;
  return {
    total: c,
    least: i,
    most: a,
    open: l,
    mostOf: (m) => {
      var f;
      return (f = s.get(m)) != null ? f : 1 / 0;
    },
    isImpossible: u || c !== void 0 && (i > c || l === 0 && a < c)
  };
}
function Bb(e, n, t) {
  let [r, ...s] = Object.keys(t).filter((u) => t[u] !== 0 && e.names.has(u));
  if (r === void 0 || s.length > 0 || t[r] !== 1)
    return;
  e.row = e.row === void 0 ? _b(e, n) : e.row;
  let { row: o } = e;
  if (o === null)
    return;
  let [i, a] = [jn(n, r), o.mostOf(r)];
  if (o.total === void 0)
    return i > a ? null : { least: i, most: a };
  let l = o.open > (a === 1 / 0 ? 1 : 0) ? 1 / 0 : o.most - (a === 1 / 0 ? 0 : a);
  return o.isImpossible ? null : { least: Math.max(i, o.total - l), most: Math.min(a, o.total - o.least + i) };
}
function Gb(e, n, t, r, s) {
  let { status: o, result: i } = Fu(e, n, t, r, s);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function Fu(e, n, t, r, s) {
  let o = (g) => e.counts.reduce((y, w) => y + jn(n, w) * yn(g, w), 0), i = [
    ...e.sums.map(({ factors: g, equals: y }) => ({ factors: g, constraint: { equal: y - o(g) } })),
    ...e.limits.map(({ factors: g, atMost: y }) => ({ factors: g, constraint: { max: y - o(g) } }))
  ], a = i.map(({ constraint: g }, y) => [String(y), g]), l = e.counts.map((g) => {
    let y = [["figure", yn(t, g)]];
    return i.forEach(({ factors: w }, b) => {
      let k = yn(w, g);
      k !== 0 && y.push([String(b), k]);
    }), [g, y];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (g) => g.every(([, y]) => Math.abs(y - Math.round(y)) < Us), d = Wi(u), m = !s || d.status !== "optimal" || c(d.variables) ? d : Wi(M(P({}, u), { integers: !0 }), { maxIterations: Fb, maxPivots: Db }), { status: f, result: h, variables: p } = m.status === "timedout" || m.status === "cycled" ? d : m;
  return {
    status: f,
    result: o(t) + h,
    counts: new Map(p.map(([g, y]) => [g, jn(n, g) + y])),
    isWhole: f === "optimal" && c(p)
  };
}
function lt(e, n, t, r) {
  let { counts: s, sums: o, limits: i = [] } = e, a = Fu({ counts: s, names: new Set(s), sums: o, limits: i }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : s.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : jn(e, l);
    return Math.abs(u - Math.round(u)) < Us ? Math.round(u) : u;
  });
}
function jn({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function yn(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/are-hidden.ts
function Qs(e, n, t, r = zs()) {
  let s = ju(e, r);
  return s !== null && n.every((o) => {
    let i = /* @__PURE__ */ new Set();
    return s(o, i, () => i.size >= t.minCell);
  });
}
function ut(e, n, { minCell: t }, r = zs()) {
  let s = ju(e, r);
  return n.findIndex((o) => {
    var l, u;
    let i = /* @__PURE__ */ new Set();
    if (s === null || s(o, i, () => i.size >= t || i.has(0)))
      return s === null;
    if (((u = (l = ie(e, [o], !1)[0]) == null ? void 0 : l.least) != null ? u : 0) >= t)
      return !1;
    let a = M(P({}, e), { counts: e.counts.filter((c) => yn(o, c) === 0) });
    return _i(a, Wu(a), {}, "minimize", r) === null;
  });
}
function ju(e, n) {
  if (e.counts.length > Ub)
    return null;
  let { changesOf: t, sets: r } = Hb(e, n), s = _i(e, r, {}, "minimize", n);
  if (s === null)
    return null;
  let o = e.counts.map((a) => {
    var l;
    return ((l = e.limits) != null ? l : []).reduce(
      (u, { factors: c, atMost: d }) => yn(c, a) === 1 ? Math.min(u, d) : u,
      1 / 0
    );
  }), i = e.counts.map((a) => jn(e, a));
  return (a, l, u) => {
    let c = e.counts.map((f) => yn(a, f)), d = t(c), m = (f, h) => {
      let p = f.slice(), g = p.reduce((y, w, b) => y + w * c[b], 0);
      for (l.add(g); !u(); ) {
        let y = d.find(({ exchange: w, change: b }) => b * h > 0 && w.every(([k, x]) => {
          let R = p[k] + x;
          return R >= i[k] && R <= o[k];
        }));
        if (y === void 0)
          return;
        y.exchange.forEach(([w, b]) => {
          p[w] = p[w] + b;
        }), g += y.change, l.add(g);
      }
    };
    m(s, 1), m(s, -1);
    for (let f of ["minimize", "maximize"]) {
      let h = u() ? null : _i(e, r, a, f, n);
      h !== null && m(h, f === "minimize" ? 1 : -1);
    }
    return u();
  };
}
function zs() {
  return { known: /* @__PURE__ */ new Map(), trials: qb };
}
var qb = 5e6, Vb = 2e3, Ub = 225, Du = 2e4;
function Hb(e, n) {
  let t = e.sums.map(({ factors: u }) => e.counts.map((c) => yn(u, c)).join()).concat(e.counts).join(" "), r = n.known.get(t);
  if (r !== void 0)
    return r;
  let s = Wu(e), o = Qb(s), i = /* @__PURE__ */ new Map(), l = { sets: s, changesOf: (u) => {
    let c = u.join(), d = i.get(c);
    if (d !== void 0)
      return d;
    let m = [];
    return o.forEach((f) => {
      let h = f.reduce((p, [g, y]) => p + y * u[g], 0);
      h !== 0 && m.push({ exchange: f, change: h });
    }), m.sort((f, h) => Math.abs(f.change) - Math.abs(h.change)), i.set(c, m), m;
  } };
  return n.known.set(t, l), l;
}
function Wu({ counts: e, sums: n }) {
  let t = e.map((u) => n.map((c) => yn(c.factors, u))), r = (u) => t[u], s = (u) => u.join(), o = /* @__PURE__ */ new Map(), i = (u, c) => {
    let d = o.get(u);
    d === void 0 ? o.set(u, [c]) : d.push(c);
  };
  e.forEach((u, c) => {
    i(s(r(c)), [c]);
    for (let d = c; d < e.length; d++)
      i(s(Hs(r(c), r(d), 1)), [c, d]);
  });
  let a = { some: [], sums: n.map(() => 0) }, l = [a, ...Array.from(o.values(), ([u = []]) => ({ some: u, sums: u.reduce((c, d) => Hs(c, r(d), 1), a.sums) }))];
  return { sets: o, firsts: l, keyOf: s, sumsOf: r };
}
function Hs(e, n, t) {
  return e.map((r, s) => r + t * n[s]);
}
function _i(e, { firsts: n, keyOf: t, sets: r, sumsOf: s }, o, i, a) {
  var f, h;
  let l = lt(e, o, i, !1);
  if (l === null || l.every((p) => p === Math.round(p)))
    return l;
  if (a.trials <= 0)
    return null;
  let u = l.map(Math.floor), c = e.sums.map(({ equals: p, factors: g }) => p - e.counts.reduce(
    (y, w, b) => y + yn(g, w) * u[b],
    0
  )), d = t(c.map(() => 0)), m = [-1, ...u.map((p, g) => p > 0 ? g : -1).filter((p) => p >= 0)];
  for (let p of ((f = e.limits) != null ? f : []).length > 0 ? [] : m) {
    let g = p < 0 ? c : Hs(c, s(p), 1);
    for (let { some: y, sums: w } of n) {
      a.trials--;
      let b = t(Hs(g, w, -1)), k = b === d ? [] : (h = r.get(b)) == null ? void 0 : h[0];
      if (k !== void 0) {
        let x = /* @__PURE__ */ new Map([[p, -1]]);
        return [...y, ...k].forEach((R) => {
          var S;
          return x.set(R, ((S = x.get(R)) != null ? S : 0) + 1);
        }), u.map((R, S) => {
          var T;
          return R + ((T = x.get(S)) != null ? T : 0);
        });
      }
    }
  }
  return a.trials -= Vb * Math.pow(e.counts.length / 25, 2), lt(e, o, i, !0);
}
function Qb({ sets: e }) {
  let n = [], [t, r] = [0, 0];
  e.forEach(({ length: o }) => {
    t += o * (o - 1), r += o;
  });
  let s = t <= Du ? 1 / 0 : Math.max(1, Math.floor(Du / 2 / r));
  return e.forEach((o) => o.forEach((i, a) => o.slice(a + 1, a + 1 + s).forEach((l) => {
    let u = /* @__PURE__ */ new Map();
    i.forEach((d) => {
      var m;
      return u.set(d, ((m = u.get(d)) != null ? m : 0) - 1);
    }), l.forEach((d) => {
      var m;
      return u.set(d, ((m = u.get(d)) != null ? m : 0) + 1);
    });
    let c = Array.from(u).filter(([, d]) => d !== 0);
    n.push(c, c.map(([d, m]) => [d, -m]));
  }))), n;
}

// src/core/analysis/disclosure/audit-breakdowns.ts
var Bi = 1e-9, Ks = "";
function de({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function Bu(e, { minAnswers: n, minCell: t }) {
  let r = Math.max(n, t);
  return e.breakdowns.reduce((s, o) => {
    let i = de(o), a = Object.keys(e.skills).map((l) => Kb(o, e, l, i, r));
    return !o.isPartition || o.withheld !== void 0 ? s : s.concat(zb(o, e.counted, i, r), ...a);
  }, []);
}
function zb({ groups: e, ungrouped: n }, t, r, s) {
  let i = [...Object.keys(e).map((u) => {
    let c = e[u];
    return [u, A(c) ? c : c.counted];
  }), [Ks, n]], { leastOf: a, limits: l } = Gu(i, s);
  return qu(i, t, (u) => {
    var c;
    return (c = a(u)) != null ? c : 1;
  }, l, { part: "breakdowns", key: r, skill: null });
}
function Gu(e, n) {
  let t = e.filter(([, r]) => A(r) && r.withheld === "few-answers").map(([r]) => r);
  return {
    leastOf: (r) => t.length === 0 || t.includes(r) ? void 0 : n,
    limits: t.map((r) => ({ factors: { [r]: 1 }, atMost: n - 1 }))
  };
}
function Kb({ groups: e, ungrouped: n }, t, r, s, o) {
  let i = t.skills[r];
  if (i === void 0 || A(i))
    return [];
  let a = Object.keys(e), l = (d) => {
    var f;
    let m = e[d];
    return A(m) ? m : (f = m.skills[r]) != null ? f : { withheld: "small-counts" };
  }, u = (d, m) => {
    var h;
    let f = l(d);
    return A(f) ? f : (h = f[m]) != null ? h : 0;
  }, c = a.reduce((d, m) => {
    let f = e[m];
    return A(f) ? d : [...d, { factors: { [m]: 1 }, atMost: f.counted }];
  }, A(n) ? [] : [{ factors: { [Ks]: 1 }, atMost: n }]);
  return ["n", "highNeedCount", "canTeach", "wantToLearn"].reduce((d, m) => {
    let f = i[m];
    if (f === null || A(f))
      return d;
    let h = a.map((k) => [k, u(k, m)]), p = n === 0 ? [] : [[Ks, { withheld: "small-counts" }]], g = h.every(([, k]) => A(k)), y = (k) => !g && !A(e[k]) && (m === "n" || !A(l(k))), w = (k) => {
      let x = e[k];
      return x !== void 0 && !A(x) && x.counted >= o;
    }, b = Gu(m === "n" ? h.filter(([k]) => w(k)) : [], o);
    return m === "n" && g ? d : d.concat(qu(
      [...h, ...p],
      f,
      (k) => k === Ks ? 0 : w(k) && b.leastOf(k) || Number(y(k)),
      [...c, ...b.limits],
      { part: "breakdowns", key: s, skill: r }
    ));
  }, []);
}
function qu(e, n, t, r, s) {
  let o = [], i = {}, a = 0;
  e.forEach(([d, m]) => {
    A(m) ? (o.push(d), i[d] = 1) : a += m;
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
function Vu(e, n, t) {
  let r = [];
  for (let s of Object.keys(e.skills)) {
    let o = e.skills[s];
    o === void 0 || A(o) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: a, isPartition: l } = i, u = [];
      Object.keys(a).forEach((m) => {
        let f = a[m], h = A(f) ? f : f.skills[s];
        h !== void 0 && !A(h) && u.push([m, ln(h.n, h.importance, h.ability)]);
      });
      let c = ln(o.n, o.importance.mean, o.ability.mean), d = l ? [["all others", Ae(c, u.map(([, m]) => m))]] : u.map(([m, f]) => [`all but ${m}`, Ae(c, [f])]);
      for (let [m, f] of [...u, ...d])
        for (let h of ["importance", "ability"]) {
          let { counts: p } = o[h], g = (w) => {
            var b;
            return A(p) ? 1 / 0 : (b = p[w]) != null ? b : 0;
          }, y = Lr(n[h], f.n, f.sums[h], g).find(
            (w) => se(w, t) || w !== null && w.most === 0
          );
          y !== void 0 && r.push({ part: "breakdowns", key: de(i), skill: s, figure: `${m}: ${h}`, interval: y });
        }
    });
  }
  return r;
}
function ln(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function Ae(e, n) {
  let t = (r) => n.reduce((s, o) => s - r(o), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function Lr(e, n, t, r) {
  let s = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), o = s[0], i = s[s.length - 1];
  return n === 0 || o === void 0 || i === void 0 ? [] : [o.value, i.value].map((a) => {
    let l = s.filter(({ value: m }) => m !== a).map(({ value: m, most: f }) => ({ by: Math.abs(m - a), most: f })).sort((m, f) => m.by - f.by), u = Math.abs(t - n * a), c = _u(u, l.slice().reverse()), d = _u(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - Bi), most: Math.min(n, Math.floor(d + Bi)) };
  });
}
function _u(e, n) {
  let [t, r] = [e, 0];
  for (let { by: s, most: o } of n) {
    let i = Math.min(o, t / s);
    r += i, t -= i * s;
  }
  return t > Bi ? null : r;
}

// src/core/analysis/disclosure/need-range.ts
function Uu({ ability: e, importance: n }) {
  var s, o;
  let t = [n, e].map((i) => Array.from(i.values()).sort((a, l) => a - l)), r = (o = (s = t[0]) == null ? void 0 : s.length) != null ? o : 0;
  return r >= 4 && t.every((i) => i.length === r && i.every((a, l) => a === l + 1)) ? r : null;
}
function Gi({ ability: e, importance: n, n: t }, r, s) {
  let o = t - r, i = Math.max(0, Math.ceil((n - s * r - (s - 2) * o) / 2)), a = Math.min(o, Math.floor((e - t) / 2));
  return i > a || n < (s - 1) * r + o || e > 2 * r + s * o ? null : [i, a];
}
function ct(e, n) {
  let t = Uu(n);
  if (t === null)
    return null;
  let [r, s] = [0, e.n];
  for (; r <= s && Gi(e, r, t) === null; )
    r++;
  for (; s >= r && Gi(e, s, t) === null; )
    s--;
  return { least: r, most: s };
}
function Hu(e, n, t, r) {
  let s = Uu(t), o = s === null ? null : Gi(e, n, s);
  if (s === null || o === null)
    return !1;
  let { ability: i, importance: a, n: l } = e;
  return [{ near: s * l - a, isSwapped: !1 }, { near: i - l, isSwapped: !0 }].every(({ isSwapped: c, near: d }) => [!0, !1].every((m) => {
    let f = /* @__PURE__ */ new Set();
    for (let h = o[0]; h <= o[1] && f.size < r; h++) {
      let p = c ? l - n - h : h, g = l - n - p, y = m ? d : (s - 1) * l - d, [w, b, k] = m ? Jb(y, n, p, g, s) : Yb(y, n, p, g, s);
      for (let x = b; x <= k && f.size < r; x++)
        f.add(w + x);
    }
    return f.size >= r;
  }));
}
function Jb(e, n, t, r, s) {
  let o = e - (s - 1) * r, i = o <= (s - 1) * t ? Math.ceil(o / (s - 1)) : o - (s - 2) * t;
  return [r, Math.max(0, i), Math.min(n + t, e - 2 * r)];
}
function Yb(e, n, t, r, s) {
  let o = e - (s - 1) * n, i = o - (s - 1) * t, a = i <= 0 ? Math.ceil(o / (s - 1)) : s > 3 && i <= (s - 3) * r ? t + Math.ceil(i / (s - 3)) : 1 / 0;
  return [n, Math.max(0, a), Math.min(t + r, e - (s - 2) * n)];
}

// src/core/analysis/disclosure/audit-joint-groups.ts
var Qu = 4, Xb = 6, Zb = 6e3;
function Ku(e, n, t, r) {
  let s = [], o = sw(n), i = { programs: Zb };
  for (let a of e.breakdowns.filter(({ withheld: l }) => l === void 0))
    for (let l of Object.keys(e.skills)) {
      let u = e.skills[l];
      if (u === void 0 || A(u))
        continue;
      let c = ln(u.n, u.importance.mean, u.ability.mean), d = Ju(a, l), m = Ae(c, d.map(({ ratings: p }) => p)), f = !a.isPartition || m.n === 0 ? d : [...d, { name: "all others", ratings: m, highNeed: null }], h = d.length === 0 ? void 0 : f.find((p) => {
        var k;
        let g = a.isPartition ? f.filter((x) => x !== p) : [{ name: `all but ${p.name}`, ratings: Ae(c, [p.ratings]), highNeed: null }];
        if (!rw(p, g, u, n, t))
          return !1;
        let y = a.isPartition ? ew(a, e, l, u, t) : [], w = JSON.stringify([
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
        let b = (k = r.get(w)) != null ? k : i.programs < 0 || ow(p, g, y, u, o, n, t);
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
function ew(e, { breakdowns: n }, t, r, s) {
  let o = ln(r.n, r.importance.mean, r.ability.mean);
  return r.n >= Xb * s ? [] : n.filter((i) => i !== e && i.withheld === void 0 && i.isPartition).map((i) => Ju(i, t)).filter(({ length: i }) => i > 0).map((i) => {
    let a = Ae(o, i.map(({ ratings: l }) => l));
    return a.n === 0 ? i : [...i, { name: "all others", ratings: a, highNeed: null }];
  });
}
function Ju({ groups: e }, n) {
  let t = [];
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = s === void 0 || A(s) ? void 0 : s.skills[n];
    o !== void 0 && !A(o) && o.n > 0 && t.push(nw(r, o));
  }), t;
}
function nw(e, { ability: n, highNeedCount: t, importance: r, n: s }) {
  return { name: e, ratings: ln(s, r, n), highNeed: A(t) ? null : t };
}
function tw(e, n) {
  return e.reduce((t, r) => t + n(r), 0);
}
function rw(e, n, t, r, s) {
  var p;
  let { n: o } = e.ratings, i = tw(n, ({ ratings: g }) => g.n);
  if (i === 0 || Math.min(o, i) >= Qu * s)
    return !1;
  let a = i < Qu * s && [t.importance.counts, t.ability.counts].some((g) => !A(g) && Object.keys(g).some((y) => {
    var w;
    return ((w = g[y]) != null ? w : 0) < Math.max(o, i);
  })), l = !A(t.highNeedCount) && ct(P({ n: o }, e.ratings.sums), r) === null, [u, c] = zu(e.ratings, r), d = Math.round(((p = t.rds) != null ? p : 0) * t.n / 100), m = n.map(({ ratings: g }) => zu(g, r)).map(([g, y]) => [g + (y - g) / 4, y - (y - g) / 4]), [f, h] = m.reduce(([g, y], w) => [g + w[0], y + w[1]], [0, 0]);
  return a || l || u < d - h || c > d - f;
}
function zu({ n: e, sums: n }, { ability: t, importance: r }) {
  let s = [...Array.from(r.values()), ...Array.from(t.values())], o = Math.max(1, Math.max(...s) - Math.min(...s)), i = n.ability - n.importance, a = (l) => {
    let u = Math.max(0, e - l);
    return e - 2 * Math.floor(u / (o + 1)) - Math.min(2, u % (o + 1));
  };
  return [-a(-i), a(i)];
}
function sw({ ability: e, importance: n }) {
  let [t, r] = [De(n), je(e)], s = /* @__PURE__ */ new Map([
    ["highNeed", ([o, i]) => t.includes(o) && r.includes(i)],
    ["negative", ([o, i]) => i < o],
    ["tied", ([o, i]) => i === o],
    ["positive", ([o, i]) => i > o]
  ]);
  return n.forEach((o, i) => s.set(`importance ${i}`, ([a]) => a === o)), e.forEach((o, i) => s.set(`ability ${i}`, ([, a]) => a === o)), s;
}
function ow(e, n, t, r, s, o, i) {
  var T;
  let a = [];
  o.importance.forEach((v, E) => o.ability.forEach((N, C) => {
    a.push({ name: `${E}/${C}`, pair: [v, N] });
  }));
  let l = (v, E) => {
    let N = {};
    return E.forEach((C) => a.forEach(({ name: F, pair: O }) => {
      N[`${C} ${F}`] = v(O);
    })), N;
  }, u = ["in", "out"], c = (v, E) => {
    var N, C;
    return Number((C = (N = s.get(v)) == null ? void 0 : N(E)) != null ? C : !1);
  }, d = ([v, E]) => Math.sign(E - v), m = { name: "", ratings: Ae(aw, n.map(({ ratings: v }) => lw(v))) }, f = [], h = (v, E) => {
    f.push(
      { factors: l(() => 1, [v]), equals: E.n },
      { factors: l(([N]) => N, [v]), equals: E.sums.importance },
      { factors: l(([, N]) => N, [v]), equals: E.sums.ability }
    );
  };
  h("in", e.ratings), h("out", m.ratings);
  let p = t.map((v, E) => v.map((N, C) => `${E}.${C}`));
  t.forEach((v, E) => {
    var C;
    let N = (C = p[E]) != null ? C : [];
    v.forEach(({ highNeed: F, ratings: O }, L) => {
      h(N[L], O), f.push(...F === null ? [] : [{ factors: l((I) => c("highNeed", I), [N[L]]), equals: F }]);
    }), a.forEach(({ pair: F }) => {
      let O = (I) => +(I === F), L = l(O, u);
      N.forEach((I) => Object.assign(L, l((D) => -O(D), [I]))), f.push({ factors: L, equals: 0 });
    });
  }), f.push({ factors: l(d, u), equals: Math.round(((T = r.rds) != null ? T : 0) * r.n / 100) });
  let g = /* @__PURE__ */ new Map();
  A(r.highNeedCount) || g.set("highNeed", r.highNeedCount);
  let { discrepancies: y } = r;
  A(y) || ["negative", "tied", "positive"].forEach((v) => g.set(v, y[v])), ["importance", "ability"].forEach((v) => {
    let { counts: E } = r[v];
    A(E) || Object.keys(E).forEach((N) => g.set(`${v} ${N}`, E[N]));
  }), g.forEach((v, E) => f.push({ factors: l((N) => c(E, N), u), equals: v })), e.highNeed !== null && f.push({ factors: l((v) => c("highNeed", v), ["in"]), equals: e.highNeed });
  let w = n.length < 2 ? [] : uw(n, o, a.map(({ name: v }) => v), l(d, ["out"])), k = { counts: [...u, ...p.reduce((v, E) => v.concat(E), [])].reduce(
    (v, E) => v.concat(a.map(({ name: N }) => `${E} ${N}`)),
    []
  ), least: 0, sums: f, limits: w }, R = Array.from(s.keys()).filter((v) => !(v === "highNeed" && e.highNeed !== null)).map((v) => l((E) => c(v, E), ["in"]));
  return ie(k, R, !1).some((v, E) => {
    var N;
    return se(v, i) || v !== null && v.least < i && v.most - v.least + 1 < i + iw && se((N = ie(k, [R[E]])[0]) != null ? N : null, i);
  });
}
var iw = 2, aw = { n: 0, sums: { importance: 0, ability: 0 } };
function lw({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function uw(e, { ability: n, importance: t }, r, s) {
  let o = (d) => {
    var h, p;
    let [m = "", f = ""] = d.split("/");
    return [(h = t.get(m)) != null ? h : 0, (p = n.get(f)) != null ? p : 0];
  }, i = (d) => {
    let m = {};
    return r.forEach((f) => {
      m[f] = d(o(f));
    }), m;
  }, a = i(([d, m]) => Math.sign(m - d)), [l, u] = [0, 0];
  e.forEach(({ ratings: d }) => {
    var f, h;
    let [m = null] = ie({ counts: r, least: 0, sums: [
      { factors: i(() => 1), equals: d.n },
      { factors: i(([p]) => p), equals: d.sums.importance },
      { factors: i(([, p]) => p), equals: d.sums.ability }
    ] }, [a], !1);
    l += (f = m == null ? void 0 : m.least) != null ? f : -d.n, u += (h = m == null ? void 0 : m.most) != null ? h : d.n;
  });
  let c = Object.keys(s).reduce((d, m) => {
    var f;
    return d[m] = -((f = s[m]) != null ? f : 0), d;
  }, {});
  return [{ factors: s, atMost: u }, { factors: c, atMost: -l }];
}

// src/core/survey/conditions/condition-parameters.ts
function ke(e) {
  let n = /* @__PURE__ */ new Set();
  return Fr(e.expression, n), Array.from(n);
}
function Fr(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      Fr(e.operand, n);
      break;
    case "binary":
      Fr(e.left, n), Fr(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => Fr(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function un(e, n, t = () => !1) {
  return Xs(e.expression, n, t) == !0;
}
function Xs(e, n, t) {
  let r = (s) => Xs(s, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return cw(n(e.parameter));
    case "unary": {
      let s = r(e.operand);
      return e.operator === "not" ? !s : e.operator === "negative" ? Yu("-", 0, s) : Ve(s) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: s, left: o, right: i } = e;
      if (s !== "equal" && s !== "notequal")
        return Yu(s, r(o), r(i));
      let a = [o, i].some((l) => l.kind === "answer" && t(l.parameter));
      return Dr(r(o), r(i), a) === (s === "equal");
    }
  }
}
function $e(e) {
  return typeof e == "object" && e !== null;
}
function Ys(e) {
  return e == null;
}
function Ve(e) {
  return $e(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function cw(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = Zu(e)) != null ? n : e;
}
function Zu(e) {
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
function Yu(e, n, t) {
  switch (e) {
    case "less":
      return Js(n, t);
    case "greater":
      return Js(t, n);
    case "lessorequal":
      return Dr(n, t) || Js(n, t);
    case "greaterorequal":
      return Dr(n, t) || Js(t, n);
    case "contains":
      return dt(n, t);
    case "notcontains":
      return !n && !Ve(t) || !ec(n, t) && !dt(n, t);
    case "anyof":
      return Xu(n, t);
    case "noneof":
      return !Xu(n, t);
    case "allof":
      return (!!n || Ve(t)) && ($e(t) ? t.every((r) => dt(n, r)) : dt(n, t));
    default:
      return dw(e, qi(n, t), qi(t, qi(n, t)));
  }
}
function qi(e, n) {
  return Ve(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : $e(n) ? [] : 0 : e;
}
function dw(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if ($e(n) || $e(t))
    return;
  let r = n, s = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : Vi(r + s, Math.max(Kt(r), Kt(s)));
    case "-":
      return Vi(r - s, Math.max(Kt(r), Kt(s)));
    case "*":
      return Vi(r * s, Kt(r) + Kt(s));
    case "/":
      return s ? r / s : void 0;
    case "%":
      return s ? r % s : void 0;
    default:
      return Math.pow(r, s);
  }
}
function Kt(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && Zu(e) === null ? 0 : n.length;
}
function Vi(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function Js(e, n) {
  return !Ys(e) && !Ys(n) && e < n;
}
function Dr(e, n, t = !1) {
  return e === n ? !0 : $e(e) || $e(n) ? $e(e) && $e(n) ? fw(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && Ve(e) && Ve(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : Ve(e) || Ve(n) ? (Ys(e) || e === "") && (Ys(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function fw(e, n, t) {
  let [r, s] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === s.length && r.every((o, i) => Dr(o, s[i]));
}
function ec(e, n) {
  return $e(e) ? !1 : Ve(e) || !n;
}
function dt(e, n) {
  if ($e(e)) {
    let t = $e(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((s) => Dr(s, r)));
  }
  return !ec(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function Xu(e, n) {
  return Ve(e) || Ve(n) ? Ve(n) && (Ve(e) || !$e(e) || e.length > 0) : $e(e) ? $e(n) ? n.some((t) => dt(e, t)) : dt(e, n) : dt(n, e);
}

// src/core/analysis/disclosure/audit-joint-answers.ts
var pw = 256, gw = 2e4, hw = 5;
function nc(e, n, t, r, s) {
  let [o, i, a, l] = [[], [], [], []];
  for (let u of yw(r, t, e)) {
    let c = t.filter(({ name: g }) => u.has(g)), d = r.map(({ asked: g, conditions: y, key: w }) => ({
      asked: g,
      key: w,
      conditions: y.filter((b) => ke(b).every((k) => u.has(k)))
    })).filter(({ conditions: g }) => g.length > 0), m = c.map((g) => kw(g, d, e, n.notInStatistics)), f = bw(m);
    if (f === null) {
      l.push(...d.map(({ key: g }) => g));
      continue;
    }
    let h = f.map((g, y) => `${String(o.length)} ${String(y)}`), p = (g, y = 1) => {
      let w = {};
      return f.forEach((b, k) => {
        g(b) && (w[h[k]] = y);
      }), w;
    };
    i.push({ factors: p(() => !0), equals: e.counted }), c.forEach(({ isMultiple: g, name: y }, w) => {
      var S;
      let b = e.questions[y];
      if (b === void 0 || A(b))
        return;
      let k = (S = m[w]) != null ? S : [], x = (T, v) => v(T[w]);
      (g ? Array.from(new Set(k.reduce((T, { codes: v }) => T.concat(v), []))).map(
        (T) => ({ codes: [T], isPart: (v) => v.codes.includes(T) })
      ) : k.filter(({ codes: T }) => T.length > 0).map(
        (T) => ({ codes: T.codes, isPart: (v) => v === T })
      )).forEach(({ codes: T, isPart: v }) => {
        let E = p((C) => x(C, v)), N = 0;
        T.forEach((C) => {
          let F = s(Oe(y, C));
          N += F != null ? F : 0, F === null && (E[Oe(y, C)] = -1);
        }), i.push({ factors: E, equals: N });
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
      factors: p((w) => ww(y, c, w), -1),
      atMost: -g
    })), o.push(...h);
  }
  return { cells: o, sums: i, limits: a, tooMany: l };
}
function yw(e, n, t) {
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
function bw(e) {
  let n = [[]];
  for (let r of e) {
    if (r === null || n.length * r.length > pw)
      return null;
    n = n.reduce(
      (s, o) => s.concat(r.map((i) => [...o, i])),
      []
    );
  }
  return n.reduce(
    (r, s) => r + s.reduce((o, { values: i }) => o * i.length, 1),
    0
  ) > gw ? null : n;
}
function ww(e, n, t) {
  let r = (i) => n.some((a) => a.name === i && a.question.type === "ranking"), s = /* @__PURE__ */ new Map(), o = (i) => {
    let a = n[i];
    return a === void 0 ? e.every((l) => un(l, (u) => {
      var c;
      return (c = s.get(u)) != null ? c : null;
    }, r)) : t[i].values.some((l) => (s.set(a.name, l), o(i + 1)));
  };
  return o(0);
}
function kw({ choices: e, isMultiple: n, kind: t, name: r, question: { name: s } }, o, i, a) {
  let l = o.reduce((y, { conditions: w }) => w.reduce(
    (b, k) => b.concat(ke(k).includes(r) ? jr(k.expression) : []),
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
    return y.length > hw || w ? null : xw(y).reduce((b, k) => b.concat([
      { codes: k, values: [k.length === 0 ? null : k], isCounted: k.length > 0 },
      { codes: k, values: [[...k, Wn]], isCounted: k.length > 0 ? !0 : null }
    ]), []);
  }
  let m = i.versions.some(({ changed: y }) => y.includes(s)), f = !c || m || typeof u.unusable == "number" && u.unusable > 0, h = [null, Wn, ...a, ...f ? d : []], p = (y) => l.length === 0 || l.some((w) => typeof w != "string" || w.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(w.toLowerCase())), g = d.filter((y) => !p(y));
  return [
    ...d.filter(p).map((y) => ({ codes: [y], values: [y], isCounted: !0 })),
    ...g.length === 0 ? [] : [{ codes: g, values: g, isCounted: !0 }],
    { codes: [], values: h, isCounted: !1 }
  ];
}
function xw(e) {
  return e.reduce((n, t) => n.concat(n.map((r) => [...r, t])), [[]]);
}
function jr(e) {
  switch (e.kind) {
    case "value":
      return Array.isArray(e.value) ? e.value : [e.value];
    case "answer":
      return [];
    case "unary":
      return jr(e.operand);
    case "binary":
      return [...jr(e.left), ...jr(e.right)];
    case "iif":
      return e.operands.reduce((n, t) => n.concat(jr(t)), []);
  }
}

// src/core/analysis/disclosure/audit-questions.ts
function Oe(e, n) {
  return `${e}=${n}`;
}
function tc(e, n) {
  let t = [], r = [], s = [], o = {}, i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), l = Z(n);
  for (let d of l) {
    let { name: m } = d, f = e.questions[m];
    if (f === void 0 || A(f))
      continue;
    for (let g of Object.keys(f.choices)) {
      let y = Rw(f, m, g, e);
      if (A(y)) {
        let w = Oe(m, g);
        t.push(w), i.set(w, { part: "questions", key: m, factors: { [w]: 1 } });
      } else
        a.set(Oe(m, g), y);
    }
    let h = Pw(f, m, n.minCell);
    s.push(...h.limits.filter(
      ({ factors: g }) => Object.keys(g).every((y) => i.has(y))
    )), Object.assign(o, h.leastOf);
    let p = vw(f, d, a);
    r.push(...p.sums), s.push(...p.limits);
  }
  let u = Zs(e, n, l);
  for (let { factors: d, atMost: m } of eo(e, n, l, u)) {
    let f = Object.keys(d), h = f.reduce((g, y) => {
      var w;
      return g + d[y] * ((w = a.get(y)) != null ? w : 0);
    }, 0);
    f.every((g) => a.has(g) || i.has(g)) && f.some((g) => i.has(g)) && s.push({ factors: Sw(d, (g) => i.has(g)), atMost: m - h });
  }
  if (t.length === 0)
    return [];
  let c = nc(e, n, l, u, (d) => {
    var m;
    return (m = a.get(d)) != null ? m : null;
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
function Sw(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function Rw(e, n, t, r) {
  let s = e.choices[t];
  if (s !== void 0 && !A(s))
    return s.count;
  let o = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !A(i));
  return o === void 0 || A(o) ? s != null ? s : { withheld: "small-counts" } : o.counted;
}
function Pw({ choices: e }, n, t) {
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
function vw(e, { choices: n, isMultiple: t, name: r, question: s }, o) {
  var y;
  let i = Object.keys(e.choices), a = i.filter((w) => !o.has(Oe(r, w)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = _t(n != null ? n : [], []), u = (w, b) => {
    var k;
    return b === 0 ? 1 : Math.pow((k = l.get(w)) != null ? k : 0, b);
  }, c = (w, b = 1) => a.reduce((k, x) => M(P({}, k), { [Oe(r, x)]: b * u(x, w) }), {}), d = (w) => i.reduce(
    (b, k) => {
      var x;
      return b + ((x = o.get(Oe(r, k))) != null ? x : 0) * u(k, w);
    },
    0
  ), [m, f] = "minSelectedChoices" in s ? [(y = s.minSelectedChoices) != null ? y : 1, s.maxSelectedChoices] : [1, null];
  if (t) {
    let w = a.map((x) => ({ factors: { [Oe(r, x)]: 1 }, atMost: e.n })), b = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, m) }, k = f === null ? [] : [{ factors: c(0), atMost: e.n * f - d(0) }];
    return { sums: [], limits: [...w, b, ...k] };
  }
  let h = (w, b) => ({ factors: c(w), equals: Math.round(b) - d(w) }), p = [h(0, e.n)], { summary: g } = e;
  return g !== void 0 && !A(g) && g.mean !== null && (p.push(h(1, g.mean * e.n)), g.sd !== null && !A(g.sd) && p.push(h(2, g.sd * g.sd * (e.n - 1) + g.mean * g.mean * e.n))), { sums: p, limits: [] };
}

// src/core/analysis/disclosure/audit-conditions.ts
var Wn = " ";
function Zs(e, n, t) {
  var o;
  let r = Wr(n), s = [];
  for (let { choices: i, name: a, question: l, row: u } of t) {
    let c = e.questions[a];
    if (c === void 0 || A(c))
      continue;
    let d = u === null || u.visibleIf === null ? [] : [u.visibleIf], m = [...(o = r.get(l.name)) != null ? o : [], ...d], { n: f, notAsked: h, notInStatistics: p, unusable: g } = c;
    if (m.length > 0) {
      let y = A(h) ? [p, g].reduce(
        (b, k) => A(k) ? b : b + k,
        f
      ) : e.counted - h, w = [h, p, g].map((b) => A(b) ? "" : "+");
      s.push({ key: a, name: `${a} ${w.join("/")}`, conditions: no(m), asked: y });
    }
    (i != null ? i : []).forEach(({ value: y, visibleIf: w }) => {
      let b = c.choices[y], k = b === void 0 ? 0 : A(b) ? 1 : b.count;
      if (w !== null && k > 0) {
        let x = `${Oe(a, y)}${A(b) ? " withheld" : ""}`;
        s.push({ key: a, name: x, conditions: no([...m, w]), asked: k });
      }
    });
  }
  return s;
}
function eo(e, n, t, r) {
  return r.reduce((s, { asked: o, conditions: i }) => i.reduce((a, l) => {
    let [u, ...c] = ke(l), d = t.find((m) => m.name === u);
    return d === void 0 || c.length > 0 || d.kind !== "codes" ? a : a.concat(Aw(l, d, e, o, n.notInStatistics));
  }, s), []);
}
function Wr(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.visibleIf === null ? s.slice() : [...s, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, o)) : n.set(r.name, o);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (s) => t(s, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function no(e) {
  return e.reduce((n, t) => n.concat(Tw(t)), []);
}
function Tw({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function Aw(e, { isMultiple: n, name: t, question: r }, s, o, i) {
  let a = s.questions[t], l = s.versions.some(({ changed: S }) => S.includes(r.name));
  if (a === void 0 || A(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (S) => un(e, () => S, () => r.type === "ranking"), m = [A(a.unusable) ? 0 : a.unusable, ...i.some((S) => c(n ? [S] : S)) ? [a.notInStatistics] : []], f = m.some(A) ? a.missing : m.reduce((S, T) => A(T) ? S : S + T, 0), h = (S, T) => S.reduce(
    (v, E) => M(P({}, v), { [Oe(t, E)]: T }),
    {}
  ), p = s.counted - o;
  if (!n) {
    let S = u.filter(c), T = u.filter((E) => !c(E)), v = !c(null) && !c(Wn);
    return [
      ...T.length === 0 ? [] : [{ factors: h(T, 1), atMost: p }],
      ...v && S.length > 0 ? [{ factors: h(S, -1), atMost: f - o }] : []
    ];
  }
  let g = (S) => u.filter((T) => !S.includes(T)), y = c(u) && !c([]) && !c([Wn]), w = !c(u) && c([]), b = u.filter((S) => c([S])), k = u.filter((S) => y && !c(g([S])) && b.every((T) => T === S)), x = y && b.length > 0 && !c(g(b)), R = u.filter((S) => w && !c([S]) && c(g([S])));
  return [
    ...k.map((S) => ({ factors: h([S], -1), atMost: f - o })),
    ...x ? [{ factors: h(b, -1), atMost: f - o }] : [],
    ...R.map((S) => ({ factors: h([S], 1), atMost: p }))
  ];
}

// src/core/analysis/disclosure/audit-nested-groups.ts
var Ew = ["highNeedCount", "canTeach", "wantToLearn"];
function oc(e, n, t) {
  let { minAnswers: r, minCell: s } = n, o = [];
  for (let { codes: i, inner: a, outer: l } of ac(e, n))
    for (let u of Object.keys(e.skills)) {
      let c = i.map((f) => Ui(l, f, u)).filter(sc), d = Object.keys(a.groups).map((f) => Ui(a, f, u)).filter(sc);
      if (c.length < i.length || d.length === 0)
        continue;
      let m = Ae(Ow, c.map((f) => Mw(rc(f))));
      for (let f of a.isPartition ? [d] : d.map((h) => [h])) {
        let h = Ae(m, f.map(rc)), p = h.n > 0 && h.n < Math.max(r, s) ? { least: h.n, most: h.n } : ["importance", "ability"].reduce((y, w) => y.concat(
          Lr(t[w], h.n, h.sums[w], () => 1 / 0)
        ), []).find(
          (y) => se(y, s) || y !== null && y.most === 0
        );
        if (p !== void 0) {
          let y = `${i.join()} without its groups`;
          o.push({ part: "breakdowns", key: de(a), skill: u, figure: y, interval: p });
        }
        let g = [
          ...c.map(({ highNeedCount: y }) => y),
          ...f.map(({ highNeedCount: y }) => A(y) ? y : -y)
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
function ic(e, n) {
  let t = [];
  for (let { codes: r, inner: s, outer: o } of ac(e, n)) {
    let i = de(s);
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      for (let u of l === void 0 || A(l) ? [] : Ew) {
        let c = (y, w) => {
          let b = Ui(y, w, a), k = A(b) ? null : b[u];
          return typeof k == "number" ? k : null;
        }, d = [], m = (y, w) => {
          let b = { factors: {}, known: 0 };
          return w.forEach((k) => {
            let x = c(y, k);
            if (x === null) {
              let R = `${y === s ? "inner" : "outer"} ${k}`;
              b.factors[R] = 1, d.includes(R) || d.push(R);
            } else
              b.known += x;
          }), b;
        }, f = l === void 0 || A(l) ? null : l[u], h = Object.keys(s.groups), p = [], g = [];
        for (let y of s.isPartition ? [h] : h.map((w) => [w])) {
          let [w, b] = [m(o, r), m(s, y)], k = `rest ${y.join()}`, x = M(P({}, w.factors), { [k]: -1 });
          Object.keys(b.factors).forEach((R) => {
            x[R] = -1;
          }), p.push({ factors: x, equals: b.known - w.known }), g.push(k);
        }
        if (o.isPartition && typeof f == "number") {
          let y = m(o, Object.keys(o.groups));
          p.push({ factors: M(P({}, y.factors), { "no group": 1 }), equals: f - y.known });
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
var Ow = { n: 0, sums: { importance: 0, ability: 0 } };
function Mw({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function rc({ ability: e, importance: n, n: t }) {
  return ln(t, n, e);
}
function sc(e) {
  return !A(e);
}
function Ui({ groups: e }, n, t) {
  var s;
  let r = e[n];
  return r === void 0 ? { withheld: "small-counts" } : A(r) ? r : (s = r.skills[t]) != null ? s : { withheld: "small-counts" };
}
function ac({ breakdowns: e }, n) {
  let t = e.filter(({ question: a, withheld: l }) => a !== null && l === void 0), r = [];
  if (t.length < 2)
    return r;
  let s = Wr(n), o = Z(n), i = (a, l, u) => {
    var m, f;
    let c = o.find(({ name: h }) => h === l), d = ((m = c == null ? void 0 : c.choices) != null ? m : []).map(({ value: h }) => h).filter((h) => !n.notInStatistics.includes(h));
    return no((f = s.get(a)) != null ? f : []).reduce((h, p) => {
      let [g, ...y] = ke(p), w = g === void 0 || y.length > 0 || u.includes(g) ? null : g === l ? Cw(p, d, (c == null ? void 0 : c.isMultiple) === !0) : lc(p) ? null : i(g, l, [...u, a]);
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
function lc(e) {
  return un(e, () => null) || un(e, () => []);
}
function Cw(e, n, t) {
  let r = (o) => un(e, () => t ? [o] : o), s = n.filter(r);
  return lc(e) || r(Wn) ? null : (
    // Several together may be needed: each of them is.
    s.length === 0 ? n.filter((o) => !un(e, () => n.filter((i) => i !== o))).slice(0, 1) : s
  );
}

// src/core/analysis/disclosure/audit-skills.ts
function uc(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((w, b) => t.ability.forEach((k, x) => {
    r.set(`${b}/${x}`, [w, k]);
  }));
  let s = Array.from(r.keys()), o = (w) => {
    let b = {};
    return r.forEach(([k, x], R) => {
      b[R] = w(k, x);
    }), b;
  }, [i, a] = [De(t.importance), je(t.ability)], l = o((w, b) => Number(i.includes(w) && a.includes(b))), { n: u, importance: c, ability: d, rds: m, highNeedCount: f, discrepancies: h } = n, p = (w, b) => Math.round((w != null ? w : 0) * b), g = [
    { factors: o(() => 1), equals: u },
    { factors: o((w) => w), equals: p(c.mean, u) },
    { factors: o((w, b) => b), equals: p(d.mean, u) },
    { factors: o((w, b) => Math.sign(b - w)), equals: p(m, u / 100) }
  ], y = /* @__PURE__ */ new Map();
  return t.importance.forEach((w, b) => {
    y.set(`importance ${b}`, o((k) => +(k === w)));
  }), t.ability.forEach((w, b) => {
    y.set(`ability ${b}`, o((k, x) => +(x === w)));
  }), A(f) ? y.set("highNeed", l) : g.push({ factors: l, equals: f }), A(h) && (y.set("negative", o((w, b) => +(b < w))), y.set("tied", o((w, b) => +(b === w))), y.set("positive", o((w, b) => +(b > w)))), {
    hidden: { counts: s, least: 0, sums: g },
    figures: new Map(Array.from(y, ([w, b]) => [w, { part: "skills", key: e, factors: b }]))
  };
}

// src/core/analysis/disclosure/sums-of-groups.ts
function fc(e, n, t, r) {
  var d;
  let s = e.map($w), [o, i] = s.reduce(([m, f], h) => [m + h[0], f + h[1]], [0, 0]), a = e.map((m, f) => f).filter((m) => {
    let [f, h] = s[m], p = e[m].filter(({ sum: g }) => g >= f && g <= h && n - g >= o - f && n - g <= i - h);
    return dc(p).some((g) => !g.has(0) && g.size < t);
  });
  if (a.length === 0)
    return null;
  let l = e.map((m) => Array.from(new Set(m.map(({ sum: f }) => f)))), u = [cc], c = [cc];
  for (let m = 0; m < e.length - 1; m++)
    u.push(mc(u[m], l[m], r)), c.push(mc(c[m], l[e.length - 1 - m], r));
  return (d = a.find((m) => {
    if (r.steps < 0)
      return !0;
    let [f, h] = [u[m], c[e.length - 1 - m]], p = new Set(l[m].filter((g) => Iw(f, h, n - g, r)));
    return dc(e[m].filter(({ sum: g }) => p.has(g))).some((g) => Nw(g, t));
  })) != null ? d : null;
}
var cc = { from: 0, has: new Uint8Array([1]) };
function Nw(e, n) {
  return e.size > 0 && e.size < n && !e.has(0) && Math.min(...Array.from(e)) < n;
}
function dc(e) {
  let [n] = e;
  return n === void 0 ? [/* @__PURE__ */ new Set()] : n.numbers.map((t, r) => new Set(e.map(({ numbers: s }) => s[r])));
}
function $w(e) {
  var s, o;
  let n = Array.from(new Set(e.map(({ sum: i }) => i))).sort((i, a) => i - a), t = [(s = n[0]) != null ? s : 0, (o = n[0]) != null ? o : 0], r = t[0];
  return n.forEach((i, a) => {
    r = a > 0 && i === n[a - 1] + 1 ? r : i, t = i - r > t[1] - t[0] ? [r, i] : t;
  }), t;
}
function mc({ from: e, has: n }, t, r) {
  if (r.steps -= n.length * t.length, t.length === 0 || r.steps < 0)
    return { from: e, has: new Uint8Array(0) };
  let [s, o] = [Math.min(...t), Math.max(...t)], i = new Uint8Array(n.length + o - s);
  return n.forEach((a, l) => {
    a === 1 && t.forEach((u) => {
      i[l + u - s] = 1;
    });
  }), { from: e + s, has: i };
}
function Iw(e, n, t, r) {
  return r.steps -= e.has.length, e.has.some((s, o) => s === 1 && n.has[t - e.from - o - n.from] === 1);
}

// src/core/analysis/disclosure/audit-sums-of-groups.ts
var Fw = 2e4;
function pc(e, n, t) {
  let r = [], s = { steps: 1e8 }, o = Ww();
  for (let i of e.breakdowns.filter(({ withheld: a }) => a === void 0))
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      if (l === void 0 || A(l))
        continue;
      let u = Dw(i, a, l);
      (u.length === 0 ? [] : jw(l, n, o)).some(({ total: m, waysOf: f }) => u.some(
        (h) => fc(h.map(f), m, t, s) !== null
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
function Dw({ groups: e, isPartition: n }, t, r) {
  let s = ln(r.n, r.importance.mean, r.ability.mean), o = Object.keys(e).reduce((a, l) => {
    let u = e[l], c = u === void 0 || A(u) ? void 0 : u.skills[t];
    return c === void 0 || A(c) || c.n === 0 ? a : [...a, {
      ratings: ln(c.n, c.importance, c.ability),
      highNeed: A(c.highNeedCount) ? null : c.highNeedCount
    }];
  }, []), i = (a) => {
    let l = Ae(s, a.map((u) => u.ratings));
    return l.n === 0 ? a.slice() : [...a, { ratings: l, highNeed: null }];
  };
  return o.length === 0 ? [] : n ? [i(o)] : o.map((a) => i([a]));
}
function jw(e, n, t) {
  var a;
  let r = [];
  ["importance", "ability"].forEach((l) => {
    let { counts: u } = e[l];
    if (!A(u)) {
      let c = Array.from(n[l]).filter(([d]) => {
        var m;
        return ((m = u[d]) != null ? m : 0) > 0;
      });
      c.forEach(([d, m]) => r.push({
        total: u[d],
        waysOf: ({ ratings: f }) => _w(
          f.n,
          f.sums[l],
          m,
          u[d],
          t(c.filter(([h]) => h !== d).map(([, h]) => h), f.n)
        )
      }));
    }
  });
  let s = Bw(n), { discrepancies: o, highNeedCount: i } = e;
  if (s !== null) {
    let l = A(o) ? () => !0 : (c, d, m) => c <= o.negative && d <= o.positive && m <= o.tied, u = (c, d) => {
      r.push({ total: c, waysOf: ({ ratings: m }) => Gw(m, s, l, d) });
    };
    u(Math.round(((a = e.rds) != null ? a : 0) * e.n / 100), (c, d) => d - c), A(o) || (u(o.negative, (c) => c), u(o.positive, (c, d) => d), u(o.tied, (c, d, m) => m));
  }
  return A(i) || r.push({ total: i, waysOf: (l) => qw(l, n) }), r;
}
function Ww() {
  let e = /* @__PURE__ */ new Map();
  return (n, t) => {
    var l;
    if (n.length === 0)
      return (u, c) => u === 0 && c === 0;
    let r = Math.min(...n), s = n.map((u) => u - r), o = Math.max(...s);
    if (o * t > Fw)
      return null;
    let i = n.join(), a = (l = e.get(i)) != null ? l : [new Uint8Array([1])];
    return e.set(i, a), (u, c) => {
      var d;
      for (; a.length <= u; ) {
        let m = a[a.length - 1], f = new Uint8Array(m.length + o);
        m.forEach((h, p) => s.forEach((g) => {
          f[p + g] = f[p + g] || h;
        })), a.push(f);
      }
      return ((d = a[u]) == null ? void 0 : d[c - u * r]) === 1;
    };
  };
}
function _w(e, n, t, r, s) {
  let o = [];
  for (let i = 0; i <= Math.min(e, r); i++)
    (s === null || s(e - i, n - i * t)) && o.push({ sum: i, numbers: [i] });
  return o;
}
function Bw({ ability: e, importance: n }) {
  var o;
  let t = Array.from(n.values()), r = (o = t[0]) != null ? o : 0, s = t.length === e.size && Array.from(e.values()).every(
    (i, a) => i === t[a] && i === r + a
  );
  return t.length > 1 && s ? [r, r + t.length - 1] : null;
}
function Gw({ n: e, sums: n }, [t, r], s, o) {
  let i = [], a = r - t, l = n.ability - n.importance;
  for (let u = 0; u <= e; u++)
    for (let c = 0; c <= e - u; c++) {
      let d = Math.max(u, c - l), m = Math.min(a * u, a * c - l);
      d <= m && s(u, c, e - u - c) && n.importance >= e * t + d && n.importance <= e * r - d - l && i.push({ sum: o(u, c, e - u - c), numbers: [u, e - u - c, c] });
    }
  return i;
}
function qw({ highNeed: e, ratings: { n, sums: t } }, r) {
  var i;
  if (e !== null)
    return [{ sum: e, numbers: [] }];
  let { least: s, most: o } = (i = ct(P({ n }, t), r)) != null ? i : { least: 0, most: n };
  return Array.from({ length: Math.max(0, o - s + 1) }, (a, l) => ({ sum: s + l, numbers: [s + l] }));
}

// src/core/analysis/disclosure/audit.ts
function gc(e, n, t = /* @__PURE__ */ new Map()) {
  if (n.minCell <= 1)
    return [];
  let r = [
    ...tc(e, n),
    ...Bu(e, n),
    ...ic(e, n),
    ...Hw(e)
  ], s = ee(n);
  if (s !== null)
    for (let o of Object.keys(e.skills)) {
      let i = e.skills[o];
      i !== void 0 && !A(i) && A(i.importance.counts) && r.push(uc(o, i, s));
    }
  return [
    ...r.reduce((o, i) => o.concat(Vw(i, n.minCell)), []),
    ...s === null ? [] : Vu(e, s, n.minCell),
    ...s === null ? [] : Ku(e, s, n.minCell, t),
    ...s === null ? [] : pc(e, s, n.minCell),
    ...s === null ? [] : oc(e, n, s),
    ...Qw(e, n)
  ];
}
function Vw({ figures: e, hidden: n, unsettled: t = [] }, r) {
  let s = Array.from(e), o = ie(n, s.map(([, { factors: c }]) => c), !1), i = (c) => {
    var m;
    let d = (m = o[c]) != null ? m : null;
    return d !== null && d.least < r && d.most - d.least + 1 < Uw * r;
  }, a = s.map((c, d) => d).filter(i), l = ie(n, a.map((c) => {
    var d, m;
    return (m = (d = s[c]) == null ? void 0 : d[1].factors) != null ? m : {};
  })), u = new Map(l.map((c, d) => [a[d], c]));
  return s.reduce((c, [d, { part: m, key: f, skill: h }], p) => {
    var y;
    let g = (y = u.has(p) ? u.get(p) : o[p]) != null ? y : null;
    return se(g, r) ? [...c, P({ part: m, key: f, figure: d, interval: g }, h === void 0 ? {} : { skill: h })] : c;
  }, t.map((c) => M(P({}, c), { interval: null })));
}
var Uw = 2;
function se(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function Hw({ counted: e, versions: n }) {
  let t = n.filter((o) => A(o.counted)).map(({ revision: o }) => String(o)), r = n.reduce((o, i) => A(i.counted) ? o : o + i.counted, 0), s = {};
  return t.forEach((o) => {
    s[o] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: s, equals: e - r }] },
    figures: new Map(t.map((o) => [o, { part: "versions", key: "", factors: { [o]: 1 } }]))
  }];
}
function Qw(e, n) {
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
function Jt(e) {
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
function to(e) {
  return {
    least: Math.min(...e.map(({ least: n }) => n)),
    most: Math.max(...e.map(({ most: n }) => n))
  };
}
function ro(e) {
  var o;
  let [n, ...t] = e.slice().sort((i, a) => i.least - a.least), r = 0, s = (o = n == null ? void 0 : n.most) != null ? o : 0;
  return t.forEach((i) => {
    r += Math.max(0, i.least - s - 1), s = Math.max(s, i.most);
  }), r;
}

// src/core/analysis/disclosure/audit-alike-ratings.ts
function hc(e, n, t, r) {
  let s = [];
  return e.forEach(({ alike: o = {}, come: i = 1 / 0, gone: a }) => Object.keys(o).forEach((l) => {
    var d;
    let u = (d = n.skills[l]) != null ? d : null, c = u === null ? null : zw(o[l], { come: i, gone: a }, u, t, r);
    c !== null && s.push(M(P({ part: "skills", key: l }, c), { only: "steps" }));
  })), s;
}
function zw(e, { come: n, gone: t }, r, s, o) {
  let { counts: i, factorsOf: a, names: l } = Jt(s), u = l.filter((k) => k.includes(" ")), c = new Map([...l, ...Object.keys(r)].map((k) => [k, a(k)])), d = (k, x) => {
    let R = G();
    return i.forEach((S) => x.forEach((T) => {
      R[`${T} ${S}`] = k(S);
    })), R;
  }, m = (k) => (x) => {
    var R, S;
    return (S = (R = c.get(k)) == null ? void 0 : R[x]) != null ? S : 0;
  }, f = () => 1, { n: h = 0 } = r, p = Math.max(0, e.least - t, h - n), g = Math.min(e.most, h), y = p <= 0 || p > g ? [] : u.map((k) => ({ step: k, hidden: {
    counts: [
      ...i.filter((x) => m(k)(x) !== 0).map((x) => `then ${x}`),
      ...i.map((x) => `since ${x}`)
    ],
    least: 0,
    sums: Object.keys(r).map((x) => ({ factors: d(m(x), ["then", "since"]), equals: r[x] })),
    limits: [
      { factors: d(f, ["then"]), atMost: g },
      { factors: d(() => -1, ["then"]), atMost: -p }
    ]
  } })).filter(({ hidden: k }) => lt(k, {}, "minimize", !1) !== null);
  if (y.length === 0)
    return null;
  let w = (k, x) => {
    var R;
    return (R = ie(k, [x], !1)[0]) != null ? R : null;
  }, b = u.find((k) => y.every((x) => {
    var R;
    return x.step === k || ((R = w(x.hidden, d((S) => 1 - m(k)(S), ["then"]))) == null ? void 0 : R.most) === 0;
  }));
  if (b !== void 0)
    return { figure: `${b} of all before`, interval: null };
  for (let k of l) {
    let x = y.map(({ hidden: S }) => {
      var T;
      return (T = w(S, d(m(k), ["since"]))) != null ? T : Kw;
    }), R = to(x);
    if (se(M(P({}, R), { most: R.most - ro(x) - t }), o))
      return { figure: `${k} since all were alike`, interval: R };
  }
  return null;
}
var Kw = { least: 0, most: 1 / 0 };

// src/core/analysis/disclosure/audit-mixed-changes.ts
function Hi(e, n, t, r, s, o) {
  let i = Math.min(r.come, r.gone + t), a = i - t;
  if (!Number.isFinite(i) || i < 0 || a < 0)
    return null;
  let l = (f, h, p) => {
    let g = {};
    return e.forEach((y) => {
      var b;
      let w = (b = f[y]) != null ? b : 0;
      w !== 0 && (g[`${h} ${y}`] = p * w);
    }), g;
  }, u = {};
  e.forEach((f) => {
    u[f] = 1;
  });
  let c = {
    counts: [...e.map((f) => `+ ${f}`), ...e.map((f) => `- ${f}`)],
    least: 0,
    sums: [...n, { factors: u, equals: t }].map(({ equals: f, factors: h }) => ({ factors: P(P({}, l(h, "+", 1)), l(h, "-", -1)), equals: f })),
    limits: [{ factors: l(u, "+", 1), atMost: i }]
  }, d = [
    ...s.map((f, h) => ({ figure: h, factors: l(f, "+", 1), all: i })),
    ...s.map((f, h) => ({ figure: h, factors: l(f, "-", 1), all: a }))
  ], m = /* @__PURE__ */ new Set();
  for (let f = 0; f < d.length; f++) {
    let { all: h, factors: p, figure: g } = d[f];
    if (m.has(f) || h === 0)
      continue;
    let y = lt(c, p, "minimize", !1);
    if (y === null)
      return null;
    d.forEach((b, k) => {
      c.counts.every((x, R) => b.factors[x] === void 0 || y[R] === 0) && m.add(k);
    });
    let [w = null] = m.has(f) ? [] : ie(c, [p], !1);
    if (w !== null && w.least > 0 && (w.least >= h || se(M(P({}, w), { most: w.most - r.gone }), o)))
      return { figure: g, interval: w };
  }
  return null;
}

// src/core/analysis/disclosure/suppress-needs.ts
function _n({ need: e, ratings: n }, t, r) {
  let s = (o) => o > 0 && o < r;
  return r <= 1 || n.n === 0 || !s(e) && !s(n.n - e) && e !== n.n && Hu(n, e, t, r);
}
function yc(e, n, t) {
  let r = t <= 1 || e.n === 0 ? null : ct(e, n);
  return r === null || !se(r, t) && !se({ least: e.n - r.most, most: e.n - r.least }, t);
}
function bc(e, n, t, r) {
  let s = Array.from(e.keys()), o = (c) => e.get(c), i = new Set(s.filter((c) => !_n(o(c), t, r))), a = _n(n, t, r);
  if (i.size === 0 && a)
    return i;
  let l = s.filter((c) => !i.has(c) && o(c).need > 0).sort((c, d) => o(c).need - o(d).need || (c < d ? -1 : 1)), u = () => [...Array.from(i, o), ...n.ratings.n === 0 ? [] : [n]];
  for (; !Jw(u(), i.size, t, r); ) {
    let c = l.shift();
    if (c === void 0)
      return new Set(s);
    i.add(c);
  }
  return i;
}
function Jw(e, n, t, r) {
  let s = e.map(({ ratings: l }, u) => {
    var d;
    let c = (d = ct(l, t)) != null ? d : { least: 0, most: l.n };
    return { least: Math.max(c.least, u < n ? 1 : 0), most: c.most };
  }), o = e.reduce((l, { need: u }) => l + u, 0), [i, a] = ["least", "most"].map(
    (l) => s.reduce((u, c) => u + c[l], 0)
  );
  return s.every((l, u) => {
    let { n: c } = e[u].ratings, d = {
      least: Math.max(l.least, o - (a - l.most)),
      most: Math.min(l.most, o - (i - l.least))
    }, m = d.least === d.most, f = { least: c - d.most, most: c - d.least };
    return !se(d, r) && !se(f, r) && !(m && !_n(e[u], t, r));
  });
}

// src/core/analysis/disclosure/publish-remainders.ts
var wc = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function kc(e, { minCell: n }) {
  let t = G();
  Object.keys(e.unknown).forEach((s) => {
    var i;
    let o = (i = e.unknown[s]) != null ? i : 0;
    o >= n && (t[s] = o);
  });
  let r = e.notAsked > 0 || Qi(mt(e), wc.map((s) => e[s]), n);
  return M(P({}, r ? _r(e) : {}), { unknown: t });
}
function _r(e) {
  return {
    missing: mt(e),
    notAsked: H,
    notInStatistics: H,
    unusable: H,
    changedVersion: H
  };
}
function mt(e) {
  return wc.reduce((n, t) => {
    let r = e[t];
    return n + (A(r) ? 0 : r);
  }, e.missing);
}
function Qi(e, n, t) {
  return e !== 0 && Math.abs(e) < t || n.some((r) => Br(r, t));
}
function Br(e, n) {
  return e !== 0 && Math.abs(e) <= 2 * n - 2;
}

// src/core/analysis/disclosure/rating-state.ts
function ft({ breakdowns: e, skills: n }, t, r) {
  return P({
    skills: zi(n, (s) => A(s) ? null : Xw(s)),
    breakdowns: e.map(({ by: s, groups: o, isPartition: i, question: a, withheld: l }) => ({
      by: s,
      question: a,
      isPartition: i,
      groups: l !== void 0 ? null : zi(o, Yw)
    })),
    gone: t
  }, r === void 0 ? {} : { come: r });
}
function Yw(e) {
  return A(e) ? null : {
    counted: e.counted,
    skills: zi(e.skills, (n) => A(n) ? null : Zw(n))
  };
}
function zi(e, n) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function Xw(e) {
  var u, c;
  let { ability: n, discrepancies: t, highNeedCount: r, importance: s, n: o, rds: i } = e, a = G(), l = (d, m) => {
    typeof m == "number" && (a[d] = m);
  };
  return l("n", o), l("importance", Math.round(((u = s.mean) != null ? u : 0) * o)), l("ability", Math.round(((c = n.mean) != null ? c : 0) * o)), l("rds", A(i) ? i : Math.round((i != null ? i : 0) * o / 100)), l("highNeed", r), A(t) || ["negative", "tied", "positive"].forEach((d) => l(d, t[d])), ["importance", "ability"].forEach((d) => {
    let { counts: m } = e[d];
    A(m) || Object.keys(m).forEach((f) => l(`${d} ${f}`, m[f]));
  }), a;
}
function Zw({ ability: e, canTeach: n, highNeedCount: t, importance: r, n: s, wantToLearn: o }) {
  return [s, Math.round((r != null ? r : 0) * s), Math.round((e != null ? e : 0) * s), t, n, o].map((i) => typeof i == "number" ? String(i) : "-").join(" ");
}
function xc(e) {
  let n = e.split(" ").map((l) => l === "-" ? null : Number(l)), [t = 0, r = 0, s = 0, o = null, i = null, a = null] = n;
  return { n: t != null ? t : 0, sums: { importance: r != null ? r : 0, ability: s != null ? s : 0 }, highNeed: o, canTeach: i, wantToLearn: a };
}

// src/core/analysis/disclosure/compare-releases.ts
function Ki(e, n, t, r) {
  var l, u, c;
  let s = [], o = ee(t);
  if (t.minCell <= 1 || o === null)
    return s;
  if (e.gone > 0 && e.come === 0)
    return Ki(M(P({}, n), { gone: 0 }), e, t, r);
  let i = e.gone === 0 ? null : { come: (l = e.come) != null ? l : 1 / 0, gone: e.gone }, a = rk(o, t, i, r);
  for (let d of Object.keys(n.skills)) {
    let [m, f] = [(u = e.skills[d]) != null ? u : null, (c = n.skills[d]) != null ? c : null];
    m !== null && f !== null && s.push(...tk(d, m, f, o, t, i, r));
  }
  for (let d of n.breakdowns) {
    let m = e.breakdowns.find((f) => de(f) === de(d));
    m !== void 0 && s.push(...sk(m, d, e, n, o, t, i === null, a));
  }
  return s;
}
function Rc(e, n, t) {
  return Object.keys(n).reduce((r, s) => {
    let [o, i] = [e[s], n[s]];
    return t <= 1 || o === void 0 || i === void 0 || A(o) || A(i) ? r : r.concat(nk(s, o, i, t));
  }, []);
}
function so(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function pt(e) {
  return { least: e, most: e };
}
function oo(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var ek = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function nk(e, n, t, r) {
  let s = mt(t) - mt(n), [o, i] = [n.unknown, t.unknown], a = ek.map((m) => [m, oo(n[m], t[m])]), l = A(o) || A(i) ? [] : Object.keys(i).map((m) => [`unknown ${m}`, oo(o[m], i[m])]), u = a.every(([, m]) => m !== null), c = l.filter(([, m]) => Br(m != null ? m : 0, r));
  return (u && Qi(s, a.map(([, m]) => m != null ? m : 0), r) ? [...a, ...l] : c).filter(([, m]) => m !== null).map(([m, f]) => ({ part: "questions", key: e, figure: m, interval: pt(f != null ? f : 0), only: "remainders" }));
}
function tk(e, n, t, r, s, o, i) {
  var k, x;
  let a = new Map(Object.keys(t).filter((R) => n[R] !== void 0).map((R) => [R, t[R] - n[R]])), l = (k = a.get("n")) != null ? k : 0;
  if (Array.from(a.values()).every((R) => R === 0))
    return [];
  let u = { part: "skills", key: e };
  if (l !== 0 && Math.abs(l) < Math.max(s.minAnswers, s.minCell))
    return [M(P({}, u), { figure: "n", interval: pt(l) })];
  let c = a.get("highNeed"), d = c !== void 0 && l > 0 && (c === l || so(l - c, s.minCell)), m = Array.from(a).filter(([R, S]) => !["n", "importance", "ability", "rds"].includes(R) && (so(S, s.minCell) || l !== 0 && S === l && R.includes(" ") || R === "highNeed" && d));
  if (m.length > 0)
    return m.map(([R, S]) => M(P({}, u), { figure: R, interval: pt(S), only: "steps" }));
  let { counts: f, factorsOf: h, names: p } = Jt(r);
  if (o !== null) {
    let R = Array.from(a, ([T, v]) => ({ factors: h(T), equals: v })), S = Hi(f, R, l, o, p.map(h), s.minCell);
    return S === null ? [] : [M(P({}, u), { figure: `${(x = p[S.figure]) != null ? x : ""} of both`, interval: S.interval, only: "steps" })];
  }
  let g = Object.keys(t).filter((R) => t[R] === 0 && p.includes(R)).map(h), y = f.filter((R) => g.every((S) => {
    var T;
    return ((T = S[R]) != null ? T : 0) === 0;
  })), w = (R, S) => {
    var F, O;
    let T = { counts: y, least: 0, sums: Array.from(R, ([L, I]) => ({ factors: h(L), equals: I })) }, v = p.filter((L) => !R.has(L)), E = ie(T, v.map(h), !1), N = v.findIndex((L, I) => {
      var D;
      return L.includes(" ") && ((D = E[I]) == null ? void 0 : D.least) === R.get("n");
    }), C = N >= 0 ? N : ut(T, v.map(h), s, i);
    return C < 0 ? [] : [M(P({}, u), { figure: `${(F = v[C]) != null ? F : ""}${S}`, interval: (O = E[C]) != null ? O : null, only: "steps" })];
  }, b = new Map(Object.keys(n).map((R) => [R, n[R]]));
  return [...w(a, ""), ...y.length < f.length && b.get("n") !== 0 ? w(b, " before") : []];
}
function rk(e, n, t, r) {
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
    }, m = { counts: c.map(([p]) => p), least: 0, sums: [
      { factors: d(() => 1), equals: i },
      { factors: d((p, g) => g), equals: a }
    ] }, f = c.map(([p]) => d((g) => +(g === p))), h = t === null ? ut(m, f, n, r) < 0 : Hi(m.counts, m.sums, i, t, f, n.minCell) === null;
    return s.set(l, h), h;
  };
}
function sk(e, n, t, r, s, o, i, a) {
  var m, f, h, p, g, y, w;
  let l = de(n), u = [], c = Object.keys((m = n.groups) != null ? m : {});
  for (let b of n.by === "community" ? [] : c) {
    let [k, x] = [(h = (f = e.groups) == null ? void 0 : f[b]) != null ? h : null, (g = (p = n.groups) == null ? void 0 : p[b]) != null ? g : null], R = k === null || x === null ? 0 : x.counted - k.counted;
    so(R, o.minCell) && u.push({ part: "breakdowns", key: l, skill: null, figure: b, interval: pt(R) });
  }
  let d = ({ groups: b }, k, x) => {
    var S, T;
    let R = (T = (S = b == null ? void 0 : b[k]) == null ? void 0 : S.skills[x]) != null ? T : null;
    return R === null ? null : xc(R);
  };
  for (let b of Object.keys(r.skills)) {
    let k = (E, N) => {
      u.push({ part: "breakdowns", key: l, skill: b, figure: E, interval: N });
    }, x = [];
    for (let E of c) {
      let [N, C] = [d(e, E, b), d(n, E, b)];
      if (N === null || C === null)
        continue;
      let F = Ae(C, [N]);
      x.push([E, F]);
      let O = oo(N.highNeed, C.highNeed);
      O !== null && (O !== 0 || F.n !== 0) && !(i && F.n > 0 && _n(
        { ratings: P({ n: F.n }, F.sums), need: O },
        s,
        o.minCell
      )) && u.push({ part: "breakdowns", key: l, skill: b, figure: `${E}: high need`, interval: pt(O), only: "need" }), ["canTeach", "wantToLearn"].forEach((L) => {
        let I = oo(N[L], C[L]);
        I !== null && so(I, o.minCell) && k(`${E}: ${L}`, pt(I));
      });
    }
    let [R, S] = [(y = t.skills[b]) != null ? y : null, (w = r.skills[b]) != null ? w : null], T = R === null || S === null ? null : Ae(Sc(S), [Sc(R)]), v = T === null || x.length === 0 ? [] : n.isPartition ? [["all others", Ae(T, x.map(([, E]) => E))]] : x.map(([E, N]) => [`all but ${E}`, Ae(T, [N])]);
    for (let [E, N] of [...x, ...v]) {
      let { n: C, sums: F } = N;
      if (!(C === 0 && F.importance === 0 && F.ability === 0))
        if (Math.abs(C) < Math.max(o.minAnswers, o.minCell))
          k(E, pt(C));
        else {
          let [O, L] = ["importance", "ability"].map(
            (D) => i ? Lr(s[D], C, F[D], () => 1 / 0) : []
          ), I = [...O != null ? O : [], ...L != null ? L : []].find((D) => se(D, o.minCell) || D !== null && D.most === 0);
          (I !== void 0 || !a("importance", C, F.importance) || !a("ability", C, F.ability)) && k(E, I != null ? I : null);
        }
    }
  }
  return u;
}
function Sc({ ability: e = 0, importance: n = 0, n: t = 0 }) {
  return { n: t, sums: { importance: n, ability: e } };
}

// src/core/analysis/disclosure/audit-rating-trail.ts
var ok = 4;
function Tc(e, n, t, r, s, o) {
  var a;
  let i = [];
  for (let l of Object.keys(n.skills)) {
    let u = [...e, n].reduce((h, { gone: p, skills: g }) => {
      var w;
      let y = (w = g[l]) != null ? w : null;
      return y === null ? h : [...h, { sums: y, gone: p }];
    }, []), d = ((a = n.skills[l]) != null ? a : null) !== null ? Pc(u, t, r, s, o) : [], m = d.length === 0 ? [] : Pc(u.slice(0, -1), t, r, s, o), f = d.find(({ figure: h, first: p, last: g }) => !m.some((y) => y.figure === h && y.first === p && y.last === g));
    if (f !== void 0) {
      let { figure: h, first: p, interval: g, last: y } = f, w = `from release ${p} to ${y}`;
      i.push({ part: "skills", key: l, figure: `${h}: ${w}`, interval: g, only: "steps" });
    }
  }
  return i;
}
function Pc(e, n, t, r, s) {
  var m;
  let o = e.map(({ sums: f }) => Object.keys(f).join()), i = e.map(({ sums: { n: f = 0 } }, h) => {
    var p, g;
    return f - ((g = (p = e[h - 1]) == null ? void 0 : p.sums.n) != null ? g : 0);
  }), a = e.every(({ gone: f }) => {
    var h;
    return f === ((h = e[e.length - 1]) == null ? void 0 : h.gone);
  }), l = o.every((f) => f === o[0]), u = i.every((f) => f === 0 || f >= ok * t);
  if (e.length < 2 || !e.every(({ gone: f }) => Number.isFinite(f)) || a && (l || u || i.some((f) => f < 0)))
    return [];
  let c = JSON.stringify(e), d = (m = s.get(c)) != null ? m : ik(e, a, n, t, r);
  return s.set(c, d), d;
}
function ik(e, n, t, r, s) {
  var E, N, C, F;
  let { counts: o, factorsOf: i, names: a } = Jt(t), l = /* @__PURE__ */ new Map(), u = (O, L) => {
    var D, B;
    let I = (D = l.get(O)) != null ? D : i(O);
    return l.set(O, I), (B = I[L]) != null ? B : 0;
  }, c = (O) => O === 0 ? 0 : e[O - 1].gone - e[O].gone, d = (O, L) => n && e.slice(L).some(({ sums: I }) => Object.keys(I).some((D) => I[D] === 0 && a.includes(D) && u(D, O) !== 0)), m = e.map((O, L) => o.filter((I) => !d(I, L))), f = e.map((O, L) => c(L) > 0 ? o : []), h = (O, L, I, D) => {
    var B;
    return (B = (D === "come" ? m : f)[I]) == null ? void 0 : B.forEach((j) => {
      let U = u(L, j);
      U !== 0 && (O[`${D} ${I} ${j}`] = D === "come" ? U : -U);
    });
  }, p = (O, L, I, D) => {
    let B = {};
    for (let j = L; j <= I; j++)
      h(B, O, j, "come"), D && h(B, O, j, "gone");
    return B;
  }, g = e.reduce((O, L, I) => O.concat(Object.keys(L.sums).map((D) => ({ factors: p(D, 0, I, !0), equals: L.sums[D] }))), []), y = [];
  f.forEach((O, L) => {
    O.length > 0 && (y.push({ factors: T("n", L), atMost: c(L) }), O.forEach((I) => y.push({ factors: vc(v(I, L)), atMost: 0 })));
  });
  let w = {
    counts: e.reduce((O, L, I) => {
      var D, B;
      return O.concat(
        ((D = m[I]) != null ? D : []).map((j) => `come ${I} ${j}`),
        ((B = f[I]) != null ? B : []).map((j) => `gone ${I} ${j}`)
      );
    }, []),
    least: 0,
    sums: g,
    limits: y
  }, b = (O, L) => {
    var I;
    return L < 0 || ((I = e[L]) == null ? void 0 : I.sums[O]) !== void 0;
  }, k = ((N = (E = e[0]) == null ? void 0 : E.gone) != null ? N : 0) - ((F = (C = e[e.length - 1]) == null ? void 0 : C.gone) != null ? F : 0), x = [];
  for (let O = 0; O < e.length; O++) {
    for (let L = O; L < e.length; L++)
      for (let I of a)
        (n || O === 0) && b(I, O - 1) && b(I, L) || R(I, O, L, p(I, O, L, O === 0), p("n", O, L, O === 0));
    a.filter(() => {
      var L;
      return ((L = f[O]) != null ? L : []).length > 0;
    }).forEach((L) => R(`${L} of those who went`, O, O, T(L, O), T("n", O)));
  }
  return x;
  function R(O, L, I, D, B) {
    let [j = null] = ie(w, [D], !1);
    if (j === null || j.least <= 0)
      return;
    (j.least < r && (n ? ut(w, [D], { minCell: r }, s) >= 0 : se(M(P({}, j), { most: j.most - k }), r)) || !n && O.includes(" ") && S(D, B)) && x.push({ first: L, last: I, figure: O, interval: j });
  }
  function S(O, L) {
    var D;
    let I = P({}, L);
    return Object.keys(O).forEach((B) => {
      var j;
      I[B] = ((j = I[B]) != null ? j : 0) - O[B];
    }), ((D = ie(w, [I], !1)[0]) == null ? void 0 : D.most) === 0;
  }
  function T(O, L) {
    let I = {};
    return h(I, O, L, "gone"), vc(I);
  }
  function v(O, L) {
    var D, B;
    let I = {};
    for (let j = 0; j <= L; j++)
      j < L && ((D = m[j]) != null ? D : []).includes(O) && (I[`come ${j} ${O}`] = 1), ((B = f[j]) != null ? B : []).length > 0 && (I[`gone ${j} ${O}`] = -1);
    return I;
  }
}
function vc(e) {
  let n = {};
  return Object.keys(e).forEach((t) => {
    n[t] = -e[t];
  }), n;
}

// src/core/analysis/disclosure/is-spread.ts
function Ac(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return (s, o) => s.n === 0 || n.minCell <= 1 || ["importance", "ability"].every((i) => {
    let a = (f) => {
      var h, p;
      return (p = (h = o[i]) == null ? void 0 : h[f]) != null ? p : 1 / 0;
    }, l = new Map(Array.from(e[i]).filter(([f]) => a(f) > 0)), u = Array.from(l.keys()).filter((f) => a(f) < s.n).map((f) => [f, a(f)]), c = [
      i,
      s.n,
      s[i],
      ...Array.from(l.keys()),
      "",
      ...u.map((f) => f.join(" "))
    ].join(), d = r.get(c);
    if (d !== void 0)
      return d;
    let m = ak(l, s.n, s[i], u, n, t);
    return r.set(c, m), m;
  });
}
function ak(e, n, t, r, s, o) {
  let i = Array.from(e.values()), a = [Math.min(...i), Math.max(...i)];
  if (lk(i)) {
    let c = new Map(r), d = Array.from(e, ([m, f]) => {
      var h;
      return { value: f, most: Math.min(n, (h = c.get(m)) != null ? h : n) };
    });
    return a.every((m) => uk(m, d, n, t, s.minCell));
  }
  let l = (c) => {
    let d = {};
    return e.forEach((m, f) => {
      d[f] = c(m);
    }), d;
  }, u = {
    counts: Array.from(e.keys()),
    least: 0,
    sums: [{ factors: l(() => 1), equals: n }, { factors: l((c) => c), equals: t }],
    limits: r.map(([c, d]) => ({ factors: { [c]: 1 }, atMost: d }))
  };
  return Qs(u, a.map((c) => l((d) => d === c ? 0 : 1)), s, o);
}
function lk(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function uk(e, n, t, r, s) {
  var m, f;
  let o = Math.abs(r - t * e), i = n.filter(({ value: h }) => h !== e).map(({ most: h, value: p }) => ({ by: Math.abs(p - e), most: h })).sort((h, p) => h.by - p.by), a = (f = (m = n.find(({ value: h }) => h === e)) == null ? void 0 : m.most) != null ? f : 0, l = Math.min(t, i.reduce((h, p) => h + p.most, 0)), u = (h, p) => {
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
function Gr(e, n) {
  var a, l, u, c, d;
  let t = [n.questions[e], (a = n.earlier) == null ? void 0 : a.questions[e]].filter((m) => m !== void 0 && !A(m)), [r] = t, s = t.find(({ places: m }) => m !== void 0 && Object.keys(m).some((f) => !A(m[f]))), o = t.find(({ summary: m }) => m !== void 0 && !A(m)), i = o == null ? void 0 : o.summary;
  return {
    question: r === void 0 ? null : t.slice(1).reduce(mk, r),
    places: { places: (l = s == null ? void 0 : s.places) != null ? l : null, n: (u = s == null ? void 0 : s.n) != null ? u : 0, choices: (c = s == null ? void 0 : s.choices) != null ? c : {} },
    summary: { summary: i === void 0 || A(i) ? null : i, n: (d = o == null ? void 0 : o.n) != null ? d : 0 }
  };
}
function ck({ changedVersion: e, missing: n, notAsked: t, notInStatistics: r, unusable: s }) {
  return { changedVersion: e, missing: n, notAsked: t, notInStatistics: r, unusable: s };
}
var dk = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function mk(e, n) {
  let t = G();
  Object.keys(e.choices).forEach((o) => {
    let [i, a] = [e.choices[o], n.choices[o]];
    t[o] = A(i) && a !== void 0 ? a : i;
  });
  let r = A(e.unknown) ? n.unknown : e.unknown, s = dk.some((o) => A(e[o]));
  return M(P(P({}, e), s ? ck(n) : {}), { choices: t, unknown: r });
}

// src/core/analysis/disclosure/rating-trail.ts
var fk = 4;
function io({ change: e, published: n, thresholds: t }) {
  var o, i;
  let { earlier: r } = n;
  return ((o = n.ratingTrail) != null ? o : (
    // Data of a time when only this was kept.
    r === void 0 ? [] : [ft(r, 1 / 0)]
  )).map((a) => P(M(P({}, a), {
    gone: a.gone + e.removed
  }), a.come === void 0 ? {} : { come: a.come + e.added })).concat(P(P({}, ft(n, e.removed, e.added)), pk(n, { least: Math.max(1, t.minAnswers), most: (i = n.counted) != null ? i : 1 / 0 })));
}
function pk({ skills: e }, n) {
  let t = G();
  return Object.keys(e).filter((r) => Ec(e[r])).forEach((r) => {
    t[r] = n;
  }), Object.keys(t).length === 0 ? {} : { alike: t };
}
function Ec(e) {
  return A(e) && e.withheld === "unanimous";
}
function Oc(e, n) {
  let t = ft(n, 0);
  return e.map((r) => hk(r, t, n)).filter(({ alike: r = {}, breakdowns: s, skills: o }) => s.length + Object.keys(o).length + Object.keys(r).length > 0);
}
function Mc(e, n) {
  let t = ft(n, 0), r = /* @__PURE__ */ new Map();
  return e.forEach((s) => Cc(s, t).forEach((o) => {
    var i;
    r.set(o, ((i = r.get(o)) != null ? i : 0) + 1);
  })), Array.from(r.keys()).filter(
    (s) => {
      var o;
      return r.get(s) >= fk && ((o = t.skills[s]) != null ? o : null) !== null;
    }
  );
}
function Cc(e, n) {
  let t = new Set(Object.keys(e.skills).filter((r) => {
    let [s, o] = [e.skills[r], n.skills[r]];
    return s !== null && o !== void 0 && Object.keys(s != null ? s : {}).some((i) => (o == null ? void 0 : o[i]) === void 0);
  }));
  return e.breakdowns.forEach((o) => {
    var i = o, { groups: r } = i, s = rn(i, ["groups"]);
    let a = Nc(n, s);
    Object.keys(r != null ? r : {}).forEach((l) => {
      var c;
      let u = r == null ? void 0 : r[l];
      Object.keys((c = u == null ? void 0 : u.skills) != null ? c : {}).forEach((d) => {
        var h;
        let m = (h = u == null ? void 0 : u.skills[d]) != null ? h : null, f = (a == null ? void 0 : a.groups) === null ? null : a == null ? void 0 : a.groups[l];
        m !== null && f !== void 0 && (f === null || gk(m, f.skills[d])) && t.add(d);
      });
    });
  }), t;
}
function Nc({ breakdowns: e }, n) {
  return e.find((t) => de(t) === de(n));
}
function gk(e, n) {
  let t = n == null ? void 0 : n.split(" ");
  return n !== void 0 && e.split(" ").some((r, s) => {
    var o;
    return r !== "-" && ((o = t == null ? void 0 : t[s]) != null ? o : "-") === "-";
  });
}
function hk(s, t, r) {
  var o = s, { alike: e = {} } = o, n = rn(o, ["alike"]);
  let i = Cc(n, t), a = (c) => {
    let d = G();
    return Object.keys(c).filter((m) => i.has(m)).forEach((m) => {
      d[m] = c[m];
    }), d;
  }, l = n.breakdowns.reduce((c, d) => {
    let y = d, { groups: m } = y, f = rn(y, ["groups"]), h = Nc(t, f);
    if (m === null || h === void 0)
      return c;
    let p = G(), g = !1;
    return Object.keys(m).forEach((w) => {
      var x;
      let b = (x = m[w]) != null ? x : null, k = b === null ? {} : a(b.skills);
      g = g || b !== null && (h.groups === null || h.groups[w] === null) || Object.keys(k).some((R) => k[R] !== null), p[w] = b === null ? null : M(P({}, b), { skills: k });
    }), g ? [...c, M(P({}, f), { groups: p })] : c;
  }, []), u = G();
  return Object.keys(e).forEach((c) => {
    let d = t.skills[c];
    d !== void 0 && (d == null ? void 0 : d.negative) === void 0 && !Ec(r.skills[c]) && (u[c] = e[c]);
  }), P(M(P({}, n), {
    skills: a(n.skills),
    breakdowns: l
  }), Object.keys(u).length === 0 ? {} : { alike: u });
}

// src/core/analysis/disclosure/publish-skill.ts
function Ji(e, n, t, r, s) {
  let o = Os(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: i, ability: a, discrepancies: { negative: l, tied: u, positive: c }, highNeedCount: d, n: m } = e, f = r || m > 0 && d === m || pn(d, t) || pn(m - d, t), h = [i, a].reduce((y, { counts: w }) => y.concat(yk(w)), []), p = [...h, l, u, c].some((y) => pn(y, t));
  if (h.some((y) => y === m && m > 0))
    return { withheld: "unanimous" };
  let g = p || f;
  return g && !bk(e, n, f, t, s) ? H : Yi(P(P(M(P({}, e), {
    importance: $c(i, g),
    ability: $c(a, g)
  }), g ? { discrepancies: H } : {}), f ? { highNeed: H, highNeedCount: H, highNeedInterval: H } : {}));
}
function Yi(e) {
  let { ability: n, changedVersion: t, importance: r, incomplete: s, missing: o } = e, i = (l) => A(l) ? 0 : l, a = { notInStatistics: H, unknown: H };
  return M(P({}, e), {
    missing: o + i(s) + i(t),
    incomplete: H,
    changedVersion: H,
    importance: P(P({}, r), a),
    ability: P(P({}, n), a)
  });
}
function $c(e, n) {
  return P(P({}, e), n ? { sd: H, median: H, counts: H, topTwo: H, bottomTwo: H } : {});
}
function yk(e) {
  return Object.keys(e).map((n) => e[n]);
}
function bk(e, n, t, r, s) {
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
  ], m = (g) => Array.from(n[g]).filter(([y]) => {
    var w;
    return ((w = e[g].counts[y]) != null ? w : 0) > 0;
  }).map(([, y]) => i((w) => +(w[g] === y))), f = (g) => [["negative", -1], ["tied", 0], ["positive", 1]].filter(([y]) => pn(e.discrepancies[y], r) === g).map(([, y]) => i(
    ({ importance: w, ability: b }) => +(Math.sign(b - w) === y)
  )), h = [
    ...m("importance"),
    ...m("ability"),
    ...f(!0),
    ...t ? [i(c)] : []
  ], p = { counts: o.map(({ name: g }) => g), least: 0, sums: d };
  return Qs(p, h, r, s) && ut(p, f(!1), r, s) < 0;
}

// src/core/analysis/disclosure/question-trail.ts
var wk = 6;
function gt(e, n, t, r = []) {
  let { choices: s, n: o } = e, i = G();
  return Object.keys(s).forEach((a) => {
    let l = s[a];
    i[a] = l === void 0 || A(l) ? null : l.count;
  }), P({ n: o, counts: i, come: n, gone: t, outside: kk(e) }, r.length === 0 ? {} : { limits: r });
}
function kk(e) {
  let { notInStatistics: n, unknown: t, unusable: r } = e, s = typeof n == "number" && typeof r == "number";
  return P(P({
    all: mt(e)
  }, s ? { uncounted: n + r } : {}), A(t) || Object.keys(t).length === 0 ? {} : { codes: t });
}
function ao(e, { published: n, thresholds: t }, r) {
  var f;
  let { counted: s = xk, earlier: o, questions: i } = n, a = (f = n.trails) == null ? void 0 : f[e], l = i[e], u = o == null ? void 0 : o.questions[e], c = { come: 0, gone: 0 };
  if (l === void 0 || A(l)) {
    let h = P({ n: s, counts: {}, alike: Math.max(1, t.minAnswers) }, c);
    return a != null ? a : (l == null ? void 0 : l.withheld) !== "unanimous" ? null : P({ states: [h], sealed: [] }, c);
  }
  let d = a != null ? a : P({ states: [gt(l, 0, 0, r)], sealed: [] }, c);
  return d.others === void 0 && Lc(l) && u !== void 0 && !A(u) && Ic(u) ? M(P({}, d), { others: { come: s, gone: s } }) : d;
}
var xk = 1e9;
function Xi({ come: e, gone: n, others: t }) {
  return t != null ? t : { come: e, gone: n };
}
function Ic({ choices: e, places: n, summary: t }) {
  return t !== void 0 && !A(t) && Object.keys(e).length === 0 || n !== void 0 && Object.keys(n).some((r) => !A(n[r]));
}
function Lc(e) {
  let n = e.summary !== void 0 && Object.keys(e.choices).length === 0;
  return (e.places !== void 0 || n) && !Ic(e);
}
function Zi(e, n) {
  let t = Object.keys(P(P({}, e.counts), n.counts));
  return e.n === n.n && t.every((r) => Re(e, r) === Re(n, r));
}
function Re({ alike: e, counts: n }, t) {
  if (e !== void 0)
    return null;
  let r = Object.prototype.hasOwnProperty.call(n, t) ? n[t] : 0;
  return r === void 0 ? 0 : r;
}
function Fc(e, n, t, r, s) {
  let o = e == null ? void 0 : e.states[e.states.length - 1];
  if (e === null || o === void 0)
    return null;
  let i = ({ come: p, gone: g }) => ({ come: p + t.added, gone: g + t.removed }), { come: a, gone: l } = i(e), u = i(Xi(e));
  if (A(n))
    return n.withheld === "unanimous" && o.alike !== void 0 ? null : P(M(P({}, e), { come: a, gone: l }), e.others === void 0 ? {} : { others: u });
  let c = gt(n, a, l, s), d = Lc(n), m = d ? e.states.filter((p) => p.alike !== void 0) : [], f = d && r ? { others: u } : {}, h = jc(c).length === 0 && !ea(e, c);
  return h && m.length === 0 && f.others === void 0 ? null : o.alike === void 0 && Zi(o, c) && a + l === 0 ? e.states.length === 1 && e.sealed.length === 0 && f.others === void 0 ? null : P(P({}, e), f) : P({
    states: h ? [...m, c] : [...Yt(e), c],
    come: 0,
    gone: 0,
    sealed: h ? [] : lo(e)
  }, f);
}
function lo(e) {
  let n = e.states[e.states.length - 1];
  return n === void 0 || !Dc(e) ? e.sealed : [...jc(n), ...Array.from(/* @__PURE__ */ new Set([...e.sealed, ...uo(e.states)])).filter((t) => !bn(n, t))];
}
function ea(e, n) {
  return uo([...Yt(e), n]).length > 0 || lo(e).some((t) => !bn(n, t));
}
function uo(e) {
  let n = e.filter(({ alike: t }) => t === void 0);
  return na(n).filter((t) => n.some((r) => bn(r, t) && Re(r, t) !== 0) && n.some((r) => !bn(r, t)) && !Sk(n, t));
}
function Sk(e, n) {
  let t = e.findIndex((o) => bn(o, n)), [r, s] = [e[t - 1], e[t]];
  return s !== void 0 && e.slice(t).every((o) => bn(o, n)) && (r === void 0 || s.n - r.n <= s.come);
}
function na(e) {
  return Array.from(new Set(e.reduce((n, { counts: t }) => n.concat(Object.keys(t)), [])));
}
function bn({ counts: e }, n) {
  return Object.prototype.hasOwnProperty.call(e, n);
}
function Yt(e) {
  return Dc(e) ? e.states.slice(-1) : e.states;
}
function Dc({ states: e }) {
  return e.length >= wk;
}
function jc({ counts: e }) {
  return Object.keys(e).filter((n) => e[n] === null);
}

// src/core/analysis/disclosure/trail-limits.ts
function Xt(e, n) {
  let t = Z(n), r = /* @__PURE__ */ new Map();
  for (let s of Zs(e, n, t))
    s.conditions.forEach((o, i) => {
      let [a = ""] = ke(o), l = Object.keys(Rk(e, a));
      (l.length === 0 ? [] : eo(e, n, t, [M(P({}, s), { conditions: [o] })])).forEach(({ atMost: c, factors: d }, m) => {
        var p;
        let f = G();
        l.filter((g) => d[Oe(a, g)] !== void 0).forEach((g) => {
          f[g] = d[Oe(a, g)];
        });
        let h = { name: [s.name, i, m].join(" "), factors: f, atMost: c };
        r.set(a, [...(p = r.get(a)) != null ? p : [], h]);
      });
    });
  return r;
}
function Rk({ questions: e }, n) {
  let t = e[n];
  return t === void 0 || A(t) ? {} : t.choices;
}
function co({ published: e }) {
  let { counted: n, questions: t } = e;
  return { questions: n === void 0 ? {} : t, counted: n != null ? n : 0, versions: [] };
}

// src/core/analysis/disclosure/earlier-figures.ts
function ta(e, n, t) {
  if (n === null)
    return e;
  let [r, s] = [Xt(co(n), t), Xt(e, t)], o = [...n.published.earlier === void 0 ? [] : [n.published.earlier], n.published], i = G(), a = G();
  Object.keys(e.questions).forEach((d) => {
    var y, w;
    let m = e.questions[d], f = Pk(d, m, n);
    f !== null && mo(f, m) && (i[d] = f);
    let { places: h, summary: p } = Gr(d, n.published), g = Fc(
      ao(d, n, (y = r.get(d)) != null ? y : []),
      m,
      n.change,
      h.places !== null || p.summary !== null,
      (w = s.get(d)) != null ? w : []
    );
    g !== null && (a[d] = g);
  });
  let l = G();
  Object.keys(e.skills).forEach((d) => {
    let m = vk(o.map((h) => h.skills[d])), f = m === null ? null : Yi(m);
    f !== null && mo(f, e.skills[d]) && (l[d] = f);
  });
  let u = e.breakdowns.map((d) => Tk(d, o)).filter((d) => d !== null), c = Oc(io(n), e);
  return P(P(P(P({}, e), Object.keys(i).length + Object.keys(l).length + u.length === 0 ? {} : { earlier: { questions: i, skills: l, breakdowns: u } }), Object.keys(a).length === 0 ? {} : { trails: a }), c.length === 0 ? {} : { ratingTrail: c });
}
function mo(e, n) {
  if (typeof e != "object" || e === null || A(e))
    return A(n) && !A(e);
  let [t, r] = [e, n];
  return A(n) || typeof n == "object" && n !== null && Object.keys(t).some((s) => mo(t == null ? void 0 : t[s], r == null ? void 0 : r[s]));
}
function Pk(e, n, { change: t, published: { earlier: r, questions: s }, published: o }) {
  let [i, a] = [s[e], r == null ? void 0 : r.questions[e]];
  return t.added + t.removed === 0 && i !== void 0 && !A(n) && !A(i) && Zi(gt(n, 0, 0), gt(i, 0, 0)) && a !== void 0 && !A(a) ? a : Gr(e, o).question;
}
function vk(e) {
  let n = e.find((t) => t !== void 0 && !A(t));
  return n === void 0 || A(n) ? null : n;
}
function Tk(e, n) {
  var i, a, l;
  let t = de(e), r = n.map(({ breakdowns: u }) => u.find((c) => de(c) === t)).filter((u) => u !== void 0 && u.withheld === void 0), s = G();
  for (let u of r)
    for (let c of Object.keys(u.groups)) {
      let d = u.groups[c], m = e.groups[c];
      if (A(d))
        continue;
      let f = e.withheld !== void 0 || A(m), h = Object.assign(G(), (i = s[c]) == null ? void 0 : i.skills);
      Object.keys(d.skills).forEach((p) => {
        let g = d.skills[p], y = m === void 0 || A(m) ? void 0 : m.skills[p];
        (f || mo(g, y)) && h[p] === void 0 && !A(g) && (h[p] = g);
      }), (f || Object.keys(h).length > 0) && (s[c] = { counted: (l = (a = s[c]) == null ? void 0 : a.counted) != null ? l : d.counted, skills: h });
    }
  let [o] = r;
  return o === void 0 || Object.keys(s).length === 0 ? null : M(P({}, o), { groups: s });
}

// src/core/analysis/disclosure/withheld-parts.ts
function Ze({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}
function Wc(e) {
  let [n, t, r, s] = JSON.parse(e);
  return JSON.stringify([n, t, s === null ? null : r, null]);
}

// src/core/analysis/disclosure/publish-balance.ts
function _c(e, n) {
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
function ht(e, n, t) {
  let r = Object.keys(e), s = (a) => e[a];
  if (!t)
    return new Set(r.filter((a) => Br(s(a), n)));
  if (!r.some((a) => s(a) > 0 && s(a) < n))
    return /* @__PURE__ */ new Set();
  let o = r.map(s).filter((a) => a > 0).sort((a, l) => a - l), i = Bc(o, o.length, n, /* @__PURE__ */ new Map());
  return i === null ? null : new Set(r.filter((a) => s(a) > 0 && s(a) <= i));
}
function Bc(e, n, t, r) {
  let s = 0;
  for (let o = 0; o < n; o++) {
    let [i, a] = [e[o], e[o + 1]];
    if (s += i, (a === void 0 || a > i && a >= t) && Ak(o + 1, s, a === void 0 ? s : a - 1, t, r))
      return i;
  }
  return null;
}
function Ak(e, n, t, r, s) {
  let o = [e, n, t].join(), i = s.get(o);
  if (i !== void 0)
    return i;
  let a = /* @__PURE__ */ new Set(), l = { trials: Ek }, u = (d, m) => {
    var p;
    let f = e - d.length;
    if (f === 0) {
      l.trials--;
      let g = d.slice().reverse();
      g[0] < r && Bc(g, g.indexOf(d[0]), r, s) === null && g.forEach((w) => a.add(w));
      return;
    }
    let h = Math.min((p = d[d.length - 1]) != null ? p : t, m - f + 1);
    for (let g = Math.ceil(m / f); g <= h && l.trials > 0 && a.size < r; g++)
      u([...d, g], m - g);
  };
  u([], n);
  let c = e > 1 && a.size >= r;
  return s.set(o, c), c;
}
var Ek = 200;

// src/core/analysis/disclosure/suppress-table.ts
function Gc(e, n, t, r = () => !1) {
  let s = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return s;
  let o = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of sa(e, n)) {
    let [u, ...c] = a.filter((d) => Bn(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && Bn(e, ...u) === l && a.forEach(([d, m]) => {
      o[d][m] = !0;
    });
  }
  o.forEach((a, l) => a.forEach((u, c) => {
    s[l][c] = u;
  }));
  let i = ra(e, s, o, n, t);
  for (; i !== null; ) {
    let a = Mk(e, s, n, i);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      s[l][u] = !0;
    }), i = ra(e, s, o, n, t);
  }
  return Nk(e, s, o, n, t), s;
}
function Bn(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function sa(e, n) {
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
function ra(e, n, t, r, s) {
  var f, h, p, g, y;
  if (e.length === 1 && r.columns === void 0)
    return Ok((f = e[0]) != null ? f : [], (h = n[0]) != null ? h : [], (p = t[0]) != null ? p : [], (g = r.rows) == null ? void 0 : g[0], s);
  let o = ([w, b]) => {
    var k;
    return ((k = n[w]) == null ? void 0 : k[b]) === !0;
  }, i = ([w, b]) => `${w}/${b}`, a = sa(e, r), l = a.slice(0, e.length).reduce((w, b) => w.concat(b.places), []).filter(o), u = l.map(i), c = {}, d = [];
  a.forEach((w, b) => {
    let k = w.places.filter(o);
    if (w.places.length > 1 && k.length === w.places.length && k.forEach((x) => {
      c[i(x)] = 0;
    }), w.total !== void 0) {
      let x = k.map(i), R = (v) => v.reduce((E, [N, C]) => E + Bn(e, N, C), 0), S = w.total - R(w.places);
      if (S > 0) {
        let v = b < e.length ? [b, fo] : [fo, b - e.length];
        x.push(i(v)), u.push(i(v)), c[i(v)] = 0, S < s && l.push(v);
      }
      let T = {};
      x.forEach((v) => {
        T[v] = 1;
      }), d.push({ factors: T, equals: w.total - R(w.places.filter((v) => !o(v))) });
    }
  });
  let m = ie(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((w) => ({ [i(w)]: 1 }))
  );
  return (y = l.find(([w, b], k) => {
    var R, S;
    let x = (R = m[k]) != null ? R : null;
    return x === null || (((S = t[w]) == null ? void 0 : S[b]) !== !1 || x.least < s) && x.most - x.least + 1 < s;
  })) != null ? y : null;
}
function Ok(e, n, t, r, s) {
  if (r === void 0)
    return null;
  let o = (h) => h.reduce((p, g) => p + g, 0), i = e.map((h, p) => p).filter((h) => n[h] === !0), a = e.length > 1 && i.length === e.length ? 0 : 1, l = r - o(e), u = r - o(e.filter((h, p) => n[p] !== !0)), c = i.length - 1 + +(l > 0), d = (h, p, g) => {
    let y = c === 0 ? [u, u] : [h, u - p];
    return (g || y[0] < s) && y[1] - y[0] + 1 < s;
  }, m = i.find((h) => d(a, a * (i.length - 1), t[h] === !0));
  return m !== void 0 ? [0, m] : l > 0 && l < s && (i.length === 0 ? !0 : d(0, a * i.length, !0)) ? [0, fo] : null;
}
var fo = -1;
function Mk(e, n, t, [r, s]) {
  var b, k, x, R, S;
  let o = ([T, v]) => {
    var E;
    return ((E = n[T]) == null ? void 0 : E[v]) === !1 && Bn(e, T, v) > 0;
  }, i = (T) => T.reduce((v, [E, N]) => v + Bn(e, E, N) + Ck, 0), a = (T) => T.filter((v) => v.length > 0).reduce((v, E) => v.length === 0 || i(E) < i(v) ? E.slice() : v, []), l = ((b = e[r]) != null ? b : []).map((T, v) => [r, v]), u = s === fo ? [] : e.map((T, v) => [v, s]), c = (T) => T.filter(o).map((v) => [v]), d = ((k = t.rows) == null ? void 0 : k[r]) !== void 0 && ((x = t.columns) == null ? void 0 : x[s]) !== void 0, m = (T) => Bn(e, ...T) > 0, f = (T, v) => {
    let E = [[r, v], [T, s], [T, v]];
    return T !== r && v !== s && E.every(m) ? E.filter(o) : [];
  }, h = d ? u.reduce(
    (T, [v]) => T.concat(l.map(([, E]) => f(v, E))),
    []
  ) : [], p = c(((R = t.rows) == null ? void 0 : R[r]) !== void 0 ? l : ((S = t.columns) == null ? void 0 : S[s]) !== void 0 ? u : []), g = a(d ? h : p), y = g.length > 0 ? g : a([...c(l), ...c(u)]), w = sa(e, t).reduce((T, { places: v }) => T.concat(c(v)), []);
  return y.length > 0 ? y : a(w);
}
var Ck = 1e6;
function Nk(e, n, t, r, s) {
  let o = [];
  n.forEach((i, a) => i.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && o.push([a, u]);
  })), o.sort(([i, a], [l, u]) => Bn(e, l, u) - Bn(e, i, a) || i - l || a - u);
  for (let [i, a] of o) {
    let l = n[i];
    l[a] = !1, l[a] = ra(e, n, t, r, s) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var $k = { withheld: "few-answers" }, qr = "";
function Vc(e, n) {
  var g, y;
  let { question: t, thresholds: r } = n, s = Object.keys(e.groups), o = (w) => e.groups[w], i = G();
  s.forEach((w) => {
    i[w] = o(w).counted;
  }), i[qr] = e.ungrouped;
  let { hidden: a, small: l } = Ik(i, Hc(r), e.isPartition, t), u = s.filter((w) => !a.has(w)), c = s.length === 0 ? [] : Object.keys(o(s[0]).skills), d = G(), m = new Map(u.map((w) => [w, G()]));
  for (let w of c) {
    let b = Lk(e, w, u.filter((T) => !l.has(T)), n), k = u.filter((T) => !b.has(T) && !l.has(T)), x = Fk(e, w, k, n), R = qc(e, w, "canTeach", u, n), S = qc(e, w, "wantToLearn", u, n);
    for (let T of u) {
      let v = o(T).skills[w];
      m.get(T)[w] = l.has(T) ? $k : (g = b.get(T)) != null ? g : Dk(v, x.has(T), R.has(T), S.has(T));
    }
  }
  s.forEach((w) => {
    var b, k;
    d[w] = (k = a.get(w)) != null ? k : { counted: o(w).counted, skills: (b = m.get(w)) != null ? b : {} };
  });
  let { by: f, isPartition: h, question: p } = e;
  return { by: f, question: p, isPartition: h, groups: d, ungrouped: (y = a.get(qr)) != null ? y : e.ungrouped };
}
function Uc({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function Hc({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function Ik(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = r === null || A(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = o === null ? r : o[l];
    l !== qr && A(u) && s.set(l, u);
  }
  if (o !== null) {
    let l = Object.keys(e).filter((c) => !s.has(c) && e[c] < n), u = e[qr];
    return u > 0 && u < n && s.set(qr, H), { hidden: s, small: new Set(l) };
  }
  let i = G();
  Object.keys(e).filter((l) => !s.has(l)).forEach((l) => {
    i[l] = e[l];
  });
  let a = ht(i, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    s.has(l) || s.set(l, H);
  return { hidden: s, small: /* @__PURE__ */ new Set() };
}
function Lk(e, n, t, r) {
  var w;
  let { isSpread: s, measured: o, published: i, thresholds: a, totals: l } = r, u = /* @__PURE__ */ new Map(), c = i[n], d = (w = r.withheldSkill(n)) != null ? w : A(c) ? c : null;
  if (d !== null)
    return t.forEach((b) => u.set(b, d)), u;
  let m = Qc(c), f = (b) => {
    var k;
    return po((k = e.groups[b]) == null ? void 0 : k.skills[n]);
  }, h = po(l[n]), p = (b) => b.n === 0 || b.n >= Hc(a) && s(b, m) && yc(b, o, a.minCell);
  for (let b of t) {
    let k = f(b);
    (!p(k) || !e.isPartition && !p(oa(h, [k]))) && u.set(b, H);
  }
  let g = t.filter((b) => !u.has(b) && f(b).n > 0).sort((b, k) => f(b).n - f(k).n || (b < k ? -1 : 1)), y = (b) => p(b) && (b.n === 0 || b.n >= a.minCell + t.filter((k) => u.has(k)).length - 1);
  for (; e.isPartition && g.length > 0 && !y(oa(h, g.map(f))); )
    u.set(g.shift(), H);
  return u;
}
function Qc(e) {
  let n = (t) => {
    let r = e === void 0 || A(e) ? null : e[t].counts;
    return r === null || A(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function po(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (s) => {
    var o;
    return Math.round(((o = typeof s == "object" && s !== null ? s.mean : s) != null ? o : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function oa(e, n) {
  let t = (r) => n.reduce((s, o) => s - o[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function Fk(e, n, t, r) {
  let { measured: s, published: o, thresholds: { minCell: i }, totals: a } = r, l = o[n];
  if (i <= 1)
    return /* @__PURE__ */ new Set();
  let { importance: u, ability: c } = Qc(l), d = new Map(t.map((p) => {
    var y, w;
    let g = (y = e.groups[p]) == null ? void 0 : y.skills[n];
    return [p, { ratings: po(g), need: (w = g == null ? void 0 : g.highNeedCount) != null ? w : 0 }];
  })), m = Array.from(d.values()).some(({ ratings: { n: p } }) => [u, c].some(
    (g) => g !== null && Object.keys(g).some((y) => {
      var w;
      return ((w = g[y]) != null ? w : 0) < p;
    })
  ));
  if (l === void 0 || A(l) || A(l.highNeedCount) || m || r.isNeedWithheld(n))
    return new Set(t);
  let f = { ratings: po(a[n]), need: l.highNeedCount }, h = (p) => ({
    ratings: oa(f.ratings, p.map(({ ratings: g }) => g)),
    need: p.reduce((g, { need: y }) => g - y, f.need)
  });
  return e.isPartition ? bc(d, h(Array.from(d.values())), s, i) : new Set(t.filter((p) => {
    let g = d.get(p);
    return !_n(g, s, i) || !_n(h([g]), s, i);
  }));
}
function qc(e, n, t, r, { published: s, thresholds: { minCell: o }, totals: i }) {
  var f, h;
  let a = s[n];
  if (o <= 1 || r.length === 0)
    return /* @__PURE__ */ new Set();
  if (a === void 0 || A(a) || A(a[t]))
    return new Set(r);
  let l = (h = (f = i[n]) == null ? void 0 : f[t]) != null ? h : 0, u = r.map((p) => {
    var g, y, w;
    return (w = (y = (g = e.groups[p]) == null ? void 0 : g.skills[n]) == null ? void 0 : y[t]) != null ? w : 0;
  }), c = (p) => {
    var g;
    return u[p] === ((g = e.groups[r[p]]) == null ? void 0 : g.counted);
  }, d = (p, g) => {
    var y, w;
    return (w = (y = Gc([p], { rows: [l] }, o, (b, k) => g(k))) == null ? void 0 : y[0]) != null ? w : p.map(() => !0);
  }, m = e.isPartition ? d(u, c) : u.map(
    (p, g) => d([p, l - p], (y) => y === 0 && c(g))[0]
  );
  return new Set(r.filter((p, g) => m[g]));
}
function Dk(e, n, t, r) {
  return P(P(P(P({}, e), n ? { highNeed: H, highNeedCount: H } : {}), t && e.canTeach !== null ? { canTeach: H } : {}), r && e.wantToLearn !== null ? { wantToLearn: H } : {});
}

// src/core/analysis/disclosure/conditional-trail.ts
function zc(e, n) {
  let t = [], r = ({ factors: s }, o, i) => {
    let a = {}, l = o;
    Object.keys(s).forEach((u) => i(u).forEach((c) => {
      var m, f;
      let d = s[u];
      l -= d * ((m = c == null ? void 0 : c.constant) != null ? m : 0), Object.keys((f = c == null ? void 0 : c.factors) != null ? f : {}).forEach((h) => {
        var p;
        a[h] = ((p = a[h]) != null ? p : 0) + d * (c == null ? void 0 : c.factors[h]);
      });
    })), t.push(...Object.keys(a).length === 0 ? [] : [{ factors: a, atMost: l }]);
  };
  return e.forEach(({ limits: s = [] }, o) => s.forEach((i) => {
    var d, m;
    r(i, i.atMost, (f) => {
      var h;
      return [(h = n.get(f)) == null ? void 0 : h.counts[o]];
    });
    let a = e.slice(0, o).reduce((f, h, p) => {
      var g;
      return ((g = h.limits) == null ? void 0 : g.some(({ name: y }) => y === i.name)) === !0 ? p : f;
    }, -1), l = (m = (d = e[a]) == null ? void 0 : d.limits) == null ? void 0 : m.find(({ name: f }) => f === i.name), u = e.slice(a + 1, o + 1);
    l !== void 0 && JSON.stringify(l.factors) === JSON.stringify(i.factors) && u.every(({ gone: f }) => f === 0) && r(
      i,
      i.atMost - l.atMost,
      (f) => u.map((h, p) => {
        var g;
        return (g = n.get(f)) == null ? void 0 : g.come[a + 1 + p];
      })
    );
  })), t;
}

// src/core/analysis/disclosure/audit-trail.ts
var jk = 12;
function Gn(e, n, t) {
  let r = Array.from(new Set(
    e.reduce((p, { counts: g }) => p.concat(Object.keys(g)), [])
  )), [s, ...o] = e, i = (s == null ? void 0 : s.alike) !== void 0;
  if (i && o.length === 0)
    return [];
  let a = (p) => {
    let g = G();
    return g[p] = null, g;
  }, u = (i ? r.map((p) => ({ code: p, states: [M(P({}, s), { counts: a(p) }), ...o] })) : [{ code: "", states: e }]).map((p) => ({ code: p.code, figures: _k(p.states, r, n, t) })).filter((p) => p.figures !== null), [c, ...d] = u;
  if (c === void 0)
    return null;
  let m = i && d.length === 0 ? [{ codes: [c.code], figure: `${c.code}: all in release 0`, interval: null }] : [], f = e.slice(1).reduce((p, { gone: g }) => p + g, 0), h = Number.isFinite(f) ? f : 0;
  return c.figures.forEach(({ all: p, codes: g, interval: y, isTold: w }, b) => {
    let k = [y, ...d.map(({ figures: T }) => {
      var v, E;
      return (E = (v = T.get(b)) == null ? void 0 : v.interval) != null ? E : Wk;
    })], x = to(k), R = x.most - x.least + 1 - ro(k), S = { least: x.least, most: x.least + R - 1 - h };
    (w || se(S, t) || x.least >= p) && m.push({ codes: g, figure: b, interval: x });
  }), m;
}
var Wk = { least: 0, most: 1 / 0 };
function _k(e, n, t, r) {
  var S;
  let s = [], o = {}, i = [], a = [], l = /* @__PURE__ */ new Map(), u = [], c = e.map(() => ({ come: {}, gone: {}, known: 0, codes: [] })), d = /* @__PURE__ */ new Map();
  for (let T of n) {
    let v = { come: [null], gone: [null] }, E = g(T), N = [E];
    d.set(T, { come: v.come, counts: N });
    for (let C = 1; C < e.length; C++) {
      let [F, O] = [e[C - 1], e[C]], L = c[C], I = Kc(F, T), D = Re(O, T);
      if (F.alike === void 0 && I !== null && D !== null && y(D - I, O.n - F.n) && h([T], `${T}: came to release ${C}`, D - I), I !== null && D !== null && O.gone === 0) {
        if (D < I)
          return null;
        L.known += D - I, v.come.push({ constant: D - I, factors: {} }), v.gone.push(null), E = { constant: D, factors: {} }, N.push(E);
        continue;
      }
      let j = p(`${T} + ${C}`), U = O.gone === 0 ? null : p(`${T} - ${C}`);
      L.codes.push(T), L.come[j] = 1, v.come.push({ constant: 0, factors: { [j]: 1 } });
      let Q = M(P({}, E.factors), { [j]: 1 });
      if (U !== null && (L.gone[U] = 1, Q[U] = -1), v.gone.push(U === null ? null : { constant: 0, factors: { [U]: 1 } }), E = { constant: E.constant, factors: Q }, D === null) {
        let ae = Object.keys(Q).reduce((ue, ye) => {
          var fn;
          return ue + ((fn = o[ye]) != null ? fn : 0);
        }, E.constant);
        (O.gone > 0 || ae < t.least) && a.push({ factors: go(Q, -1), atMost: E.constant - t.least }), u.push({ codes: [T], figure: `${T}: in release ${C}`, sum: E, all: 1 / 0 });
      } else
        i.push({ factors: Q, equals: D - E.constant }), E = { constant: D, factors: {} };
      N.push(E);
    }
    ["come", "gone"].forEach((C) => w(T, C, v[C]));
  }
  if (a.push(...zc(e, d)), !k())
    return null;
  let f = ie({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, u.map(({ sum: T }) => T.factors));
  for (let T = 0; T < u.length; T++) {
    let { all: v, codes: E, figure: N, sum: C } = u[T], F = (S = f[T]) != null ? S : null;
    if (F === null)
      return null;
    let O = { least: F.least + C.constant, most: F.most + C.constant };
    l.set(N, { codes: E, interval: O, all: v, isTold: !1 });
  }
  return l;
  function h(T, v, E) {
    let N = { least: E, most: E };
    l.set(`${v} on the whole`, { codes: T, interval: N, all: 1 / 0, isTold: !0 });
  }
  function p(T, v = 0) {
    return s.push(T), o[T] = v, T;
  }
  function g(T) {
    let [v] = e, E = v === void 0 ? 0 : Kc(v, T);
    if (E !== null || v === void 0)
      return { constant: E != null ? E : 0, factors: {} };
    let N = p(`${T} = 0`, t.least), C = { constant: 0, factors: { [N]: 1 } };
    return c[0].come[N] = 1, u.push({ codes: [T], figure: `${T}: in release 0`, sum: C, all: 1 / 0 }), C;
  }
  function y(T, v) {
    return T !== 0 && (Math.abs(T) < r || !t.isMultiple && n.length > 1 && T === v);
  }
  function w(T, v, E) {
    var N, C;
    for (let F = 1; F < E.length; F++) {
      let O = { constant: 0, factors: {} };
      for (let L = F; L < E.length; L++) {
        let I = (N = E[L]) != null ? N : null;
        O = I === null ? O : { constant: O.constant + I.constant, factors: P(P({}, O.factors), I.factors) };
        let [D, B] = [e[F - 1], e[L]];
        (Object.keys(O.factors).length > 0 || ((C = e[0]) == null ? void 0 : C.alike) !== void 0) && u.push({
          codes: [T],
          figure: `${T}: ${v} from release ${F} to ${L}`,
          sum: O,
          all: F !== L || D.alike !== void 0 || t.isMultiple || n.length < 2 ? 1 / 0 : b(v, D, B)
        });
      }
    }
  }
  function b(T, v, { come: E, gone: N, n: C }) {
    let F = C - v.n, O = T === "come" ? Math.min(E, N + F) : Math.min(N, E - F);
    return O > 0 ? O : 1 / 0;
  }
  function k() {
    return e.every((T, v) => {
      let { codes: E, come: N, gone: C, known: F } = c[v], O = e[v - 1], L = O !== void 0 ? F : T.alike !== void 0 ? 0 : n.reduce((j, U) => {
        var Q;
        return j + ((Q = Re(T, U)) != null ? Q : 0);
      }, 0), I = Object.keys(N);
      if (T.alike !== void 0)
        return a.push({ factors: go(N, -1), atMost: -T.alike }, { factors: N, atMost: T.n }), !0;
      let D = (O == null ? void 0 : O.alike) === void 0 ? {} : c[0].come, B = T.n - (O === void 0 || O.alike !== void 0 ? 0 : O.n);
      return O !== void 0 && T.gone > 0 ? (R(I, T.come), R(Object.keys(C), T.gone), t.isMultiple || (i.push({ factors: P(P(P({}, N), go(C, -1)), D), equals: B }), a.push(
        ...Number.isFinite(T.come) ? [{ factors: N, atMost: T.come }] : [],
        ...Number.isFinite(T.gone) ? [{ factors: C, atMost: T.gone }] : []
      ), x(T, O, v)), !0) : (O == null ? void 0 : O.alike) !== void 0 ? (i.push({ factors: P(P({}, N), D), equals: B - L }), a.push({ factors: N, atMost: T.come - L }), !0) : B < 0 || O !== void 0 && B > T.come ? !1 : t.isMultiple ? (R(I, B), I.length > 0 && I.length <= jk && a.push(
        { factors: go(N, -1), atMost: L - B * Math.max(1, t.fewest) },
        ...t.most === null ? [] : [{ factors: N, atMost: B * t.most - L }]
      ), !0) : (O !== void 0 && I.length > 0 && B - L > 0 && B - L < r && h(E, `hidden: came to release ${v}`, B - L), i.push(...I.length === 0 ? [] : [{ factors: N, equals: B - L }]), I.length > 0 ? B >= L : B === L);
    });
  }
  function x(T, v, E) {
    let N = n.filter((F) => Re(v, F) === null || Re(T, F) === null), C = v.n - T.n - n.filter((F) => !N.includes(F)).reduce(
      (F, O) => {
        var L, I;
        return F + ((L = Re(v, O)) != null ? L : 0) - ((I = Re(T, O)) != null ? I : 0);
      },
      0
    );
    T.come === 0 && v.alike === void 0 && N.length > 0 && C > 0 && C < r && h(N, `hidden: gone to release ${E}`, C);
  }
  function R(T, v) {
    a.push(...Number.isFinite(v) ? T.map((E) => ({ factors: { [E]: 1 }, atMost: v })) : []);
  }
}
function Kc(e, n) {
  return e.alike === void 0 ? Re(e, n) : Object.keys(e.counts).includes(n) ? null : 0;
}
function go(e, n) {
  let t = {};
  return Object.keys(e).forEach((r) => {
    t[r] = n * e[r];
  }), t;
}

// src/core/analysis/disclosure/audit-places.ts
var Bk = 8;
function Xc(e, n, t, r, s) {
  var f;
  let { choices: o, n: i, places: a } = n.places;
  if (a === null)
    return !0;
  let l = Object.keys(e.places);
  if (t + r === 0 && i === e.n && l.every((h) => qk(a[h], e.places[h])))
    return !0;
  let u = { isMultiple: !1, fewest: 1, most: null, least: 0 }, c = e.n - i, d = { come: r === 0 ? c : t, gone: r }, m = [Yc(a, i, Gk), Yc(e.places, e.n, d)];
  return (r > 0 || c > 0) && ((f = Gn(m, u, s.minCell)) == null ? void 0 : f.length) === 0 && Uk(
    l.filter((h) => Jc(a[h]) && Jc(e.places[h])),
    d,
    (h) => Vk(e.places[h], e.choices[h], a[h], o[h]),
    l.length,
    s.minCell
  );
}
var Gk = { come: 0, gone: 0 };
function qk(e, n) {
  return e !== void 0 && n !== void 0 && JSON.stringify(e) === JSON.stringify(n);
}
function Jc(e) {
  return e !== void 0 && !A(e) && !A(e.meanPlace);
}
function Yc(e, n, t) {
  let r = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    r[s] = o === void 0 || A(o) ? null : o.first;
  }), P({ n, counts: r }, t);
}
function Vk(e, n, t, r) {
  if (e === void 0 || t === void 0 || n === void 0 || r === void 0 || A(e) || A(t) || A(n) || A(r))
    return null;
  let s = ({ meanPlace: o }, i) => Math.round((typeof o == "number" ? o : 0) * i);
  return {
    count: n.count - r.count,
    first: e.first - t.first,
    sum: s(e, n.count) - s(t, r.count)
  };
}
function Uk(e, { come: n, gone: t }, r, s, o) {
  let i = [], a = [], l = [], u = t === 0 ? [["+", 1, n]] : [["+", 1, n], ["-", -1, t]], c = /* @__PURE__ */ new Map();
  for (let d of e) {
    let m = r(d);
    if (m === null)
      return !1;
    let f = (h) => {
      let p = {};
      for (let g = 1; g <= s; g++)
        u.forEach(([y, w]) => {
          p[`${d} on ${g} ${y}`] = w * h(g);
        });
      return p;
    };
    i.push(...Object.keys(f(() => 1)));
    for (let h = 1; h <= s; h++)
      u.forEach(([p, , g]) => {
        var b;
        let y = `${h} ${p}`, w = (b = c.get(y)) != null ? b : { factors: {}, atMost: g };
        w.factors[`${d} on ${y}`] = 1, c.set(y, w);
      });
    a.push(
      { factors: f(() => 1), equals: m.count },
      { factors: f((h) => h), equals: m.sum },
      { factors: f((h) => +(h === 1)), equals: m.first }
    );
  }
  return (s <= Bk || t > 0) && l.push(...Array.from(c.values())), ie({ counts: i, least: 0, sums: a, limits: l }).every((d) => d !== null && !se(M(P({}, d), { most: d.most - t }), o));
}

// src/core/analysis/disclosure/audit-moved-codes.ts
var yt = "";
function Zc(e, n, t) {
  let r = [...na(e), yt], s = [], o = {}, i = [], a = [], l = [], u = (d, m = 0) => (s.push(d), o[d] = m, d);
  e.forEach((d, m) => {
    var x, R;
    let { outside: f } = d, h = e[m - 1], p = (S) => r.filter((T) => (T !== yt && bn(d, T)) === S).map((T) => `${m} = ${T}`), g = [], y = [];
    for (let S of r) {
      let T = S !== yt && bn(d, S), v = T ? Re(d, S) : (R = (x = f == null ? void 0 : f.codes) == null ? void 0 : x[S]) != null ? R : null, E = u(`${m} = ${S}`, T && v === null ? n.least : 0);
      if (i.push(...v === null ? [] : [{ factors: { [E]: 1 }, equals: v }]), S !== yt && v === null && l.push({ [E]: 1 }), h !== void 0) {
        let [N, C] = [u(`${m} + ${S}`), u(`${m} - ${S}`)];
        g.push(N), y.push(C), i.push({ factors: { [E]: 1, [`${m - 1} = ${S}`]: -1, [N]: -1, [C]: 1 }, equals: 0 }), S !== yt && (v === null || Re(h, S) === null || !bn(h, S)) && (l.push({ [N]: 1 }), l.push(...d.gone > 0 ? [{ [C]: 1 }] : []));
      }
    }
    let [w, b] = [p(!0), p(!1)], k = b.filter((S) => S !== `${m} = ${yt}`);
    n.isMultiple ? (a.push(
      ...w.map((S) => ({ factors: { [S]: 1 }, atMost: d.n })),
      { factors: bt(w, -1), atMost: -d.n }
    ), f !== void 0 && a.push(
      { factors: { [`${m} = ${yt}`]: 1 }, atMost: f.all },
      { factors: bt(b, -1), atMost: -f.all }
    ), a.push(
      ...g.map((S) => ({ factors: { [S]: 1 }, atMost: d.come })),
      ...y.map((S) => ({ factors: { [S]: 1 }, atMost: d.gone }))
    )) : (i.push(
      { factors: bt(w, 1), equals: d.n },
      ...f === void 0 ? [] : [{ factors: bt(b, 1), equals: f.all }]
    ), a.push(
      ...(f == null ? void 0 : f.uncounted) === void 0 ? [] : [{ factors: bt(k, 1), atMost: f.uncounted }],
      ...h === void 0 ? [] : [{ factors: bt(g, 1), atMost: d.come }, { factors: bt(y, 1), atMost: d.gone }]
    ));
  });
  let c = e.slice(1).reduce((d, { gone: m }) => d + m, 0);
  return ie({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, l).every((d) => d !== null && !se(M(P({}, d), { most: d.most - c }), t));
}
function bt(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n;
  }), t;
}

// src/core/analysis/disclosure/publish-numbers.ts
var ed = 4, nd = 1e-6;
function td(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > nd * Math.abs(n));
}
function ho({ mean: e, sd: n }, t, r, { minAnswers: s, minCell: o }) {
  if (e === null || n === null || t < Math.max(s, ed * o))
    return H;
  let [i, a] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...a === null ? [] : [Number(a)]].every((c) => {
    let d = t * (e - c), m = (t - 1) * n * n + t * (e - c) * (e - c);
    return m > 0 && d * d / m >= ed / 2 * o - nd;
  }) ? { mean: e, sd: H, median: H } : H;
}

// src/core/analysis/disclosure/suppress-changes.ts
function sd(e, n, t, { minAnswers: r, minCell: s }) {
  var b, k, x;
  let o = e.states[e.states.length - 1], i = Object.keys(n.counts), [a, l] = [e.come + n.come, e.gone + n.gone], u = o.alike !== void 0 ? 0 : n.n - o.n, c = (R) => {
    var S;
    return (S = e.states.reduceRight(
      (T, v) => T != null ? T : Re(v, R),
      null
    )) != null ? S : 0;
  }, d = (R) => Math.abs(n.counts[R] - c(R));
  if (u !== 0 && Math.abs(u) < Math.max(r, s))
    return null;
  let m = /* @__PURE__ */ new Set([...Array.from(n.hidden), ...lo(e)]), f = new Set(m);
  if (i.filter((R) => d(R) > 0 && d(R) < s).forEach((R) => f.add(R)), Hk(o, n, a + l))
    return new Set(i.filter((R) => m.has(R) || Re(o, R) === null));
  let h = () => i.every((R) => !f.has(R) || n.counts[R] > 0), p = Yt(e), g = new Set(((b = Gn(p, t, s)) != null ? b : []).map(({ figure: R }) => R)), y = () => {
    var v, E, N, C;
    let R = /* @__PURE__ */ Object.create(null);
    i.forEach((F) => {
      R[F] = f.has(F) ? null : n.counts[F];
    });
    let S = { n: n.n, counts: R, come: a, gone: l }, T = (C = (N = (E = Gn([...p, M(P({}, S), { limits: (v = n.limits) != null ? v : [] })], t, s)) != null ? E : (
      // Some answered what they were not asked.
      Gn([...p.map(ia), S], t, s)
    )) != null ? N : (
      // Answers count differently now, so any may have come and gone.
      Gn([...p.map(ia), rd(S)], t, s)
    )) != null ? C : (
      // They did so between two releases before.
      Gn([...p.map(ia), S].map(rd), t, s)
    );
    return T === null ? null : T.filter(({ figure: F }) => !g.has(F));
  };
  for (let R = y(); ; R = y()) {
    if (R === null || !h())
      return null;
    if (R.length === 0)
      break;
    let S = i.filter((v) => !f.has(v) && n.counts[v] > 0).sort((v, E) => +(d(v) === 0) - +(d(E) === 0) || d(v) - d(E) || n.counts[v] - n.counts[E] || (v < E ? -1 : 1)), T = (k = S.find((v) => R == null ? void 0 : R.some((E) => E.codes.includes(v)))) != null ? k : S[0];
    if (T === void 0)
      return null;
    f.add(T);
  }
  let w = i.filter((R) => f.has(R) && !m.has(R)).sort((R, S) => n.counts[S] - n.counts[R] || (R < S ? -1 : 1));
  for (let R of w)
    f.delete(R), ((x = y()) == null ? void 0 : x.length) !== 0 && f.add(R);
  return Qk(f, o, n) ? f : null;
}
function ia(e) {
  return M(P({}, e), { limits: [] });
}
function rd(e) {
  return M(P({}, e), { come: 1 / 0, gone: 1 / 0 });
}
function Hk(e, { counts: n, n: t }, r) {
  return r === 0 && e.alike === void 0 && e.n === t && Object.keys(P(P({}, e.counts), n)).every(
    (s) => {
      var o, i;
      return ((o = Re(e, s)) != null ? o : n[s]) === ((i = n[s]) != null ? i : 0);
    }
  );
}
function Qk(e, n, { counts: t }) {
  let r = Object.keys(t).filter((o) => t[o] > 0 && !e.has(o)).length, s = n.alike !== void 0 ? 1 : Object.keys(n.counts).filter((o) => {
    var i;
    return ((i = n.counts[o]) != null ? i : 0) > 0;
  }).length;
  return 2 * r >= s;
}

// src/core/analysis/disclosure/publish-changes.ts
function ad(e, n, t, r, s, o) {
  var E;
  let i = ao(t.name, s, o.before), a = i == null ? void 0 : i.states[i.states.length - 1];
  if (i === null || a === void 0 || t.kind === "text")
    return e;
  if (A(e))
    return e.withheld === "unanimous" && a.alike === void 0 ? fe : e;
  let l = Gr(t.name, s.published), { added: u, removed: c } = s.change, d = Xi(i), m = { come: d.come + u, gone: d.gone + c };
  if (t.kind === "number") {
    let N = a.alike !== void 0 ? 0 : n.n - a.n, C = (E = i.states.find((F) => F.alike !== void 0)) != null ? E : null;
    return N !== 0 && Math.abs(N) < Math.max(r.minAnswers, r.minCell) ? fe : Jk(e, n, t, l, m.gone, r) && Yk(e, n, t, C, r) ? e : M(P({}, e), { summary: fe });
  }
  let f = Object.keys(e.choices), h = G();
  f.forEach((N) => {
    var C, F;
    h[N] = (F = (C = n.choices[N]) == null ? void 0 : C.count) != null ? F : 0;
  });
  let p = new Set(f.filter((N) => A(e.choices[N]))), g = { n: n.n, come: u, gone: c, counts: h, hidden: p, limits: o.now }, y = sd(i, g, od(t), r);
  if (y === null)
    return fe;
  let w = M(P({}, _r(n)), { unknown: fe }), b = gt(
    M(P(P({}, e), w), { choices: zk(e.choices, y) }),
    i.come + u,
    i.gone + c
  ), k = [...Yt(i), b].filter(({ alike: N }) => N === void 0), x = ea(i, b);
  if (uo(k).length > 0 && !Zc(k, od(t), r.minCell))
    return fe;
  let R = G(), S = f.some((N) => y.has(N) && !p.has(N));
  f.forEach((N) => {
    var C;
    R[N] = y.has(N) && S ? fe : (C = e.choices[N]) != null ? C : fe;
  });
  let { places: T } = e, v = T === void 0 ? void 0 : Xc(
    M(P({}, e), { choices: R, places: T }),
    l,
    m.come,
    m.gone,
    r
  ) && !x ? Kk(T, R) : ld(T);
  return P(P(P(P(M(P(P({}, e), x ? w : {}), {
    choices: R
  }), v === void 0 ? {} : { places: v }), S && e.summary !== void 0 ? { summary: fe } : {}), S && e.topTwo !== void 0 ? { topTwo: fe } : {}), S && e.bottomTwo !== void 0 ? { bottomTwo: fe } : {});
}
function od({ isMultiple: e, question: n }) {
  var s;
  let [t, r] = "minSelectedChoices" in n ? [(s = n.minSelectedChoices) != null ? s : 1, n.maxSelectedChoices] : [1, null];
  return { isMultiple: e, fewest: t, most: r, least: 1 };
}
function zk(e, n) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    var s;
    t[r] = n.has(r) ? fe : (s = e[r]) != null ? s : fe;
  }), t;
}
function ld(e) {
  let n = G();
  return Object.keys(e).forEach((t) => {
    let r = e[t];
    n[t] = A(r) && r.withheld === "unanimous" ? r : fe;
  }), n;
}
function Kk(e, n) {
  return Object.keys(e).some((t) => {
    let r = n[t];
    return A(r) && r.withheld === "little-change" && !A(e[t]);
  }) ? ld(e) : e;
}
function Jk(e, n, { question: t }, r, s, o) {
  let { summary: i, n: a } = r.summary, { summary: l } = e, { summary: u } = n;
  if (i === null || l === void 0 || A(l) || u === void 0 || n.n === a && i.mean === l.mean)
    return !0;
  let { mean: c, sd: d } = u, m = i.mean;
  if (c === null || d === null || m === null)
    return !1;
  let { least: f, most: h } = ud(t), p = (y, w) => {
    let b = n.n - a + y;
    if (b <= 0)
      return !1;
    let k = (c * n.n - m * a + y * w) / b, x = (n.n - 1) * d * d + n.n * (c - k) * (c - k);
    return !A(ho(
      { mean: k, sd: Math.sqrt(x / Math.max(1, b - 1)), median: null },
      b,
      t,
      o
    ));
  }, g = [f, h != null ? h : Math.max(f, c)];
  return p(0, 0) && (s === 0 || g.every((y) => p(s, y)));
}
function Yk({ summary: e }, { n, summary: t }, { question: r }, s, { minCell: o }) {
  if (s === null || e === void 0 || A(e) || t === void 0 || t.mean === null)
    return !0;
  let { least: i, most: a } = ud(r), l = Math.min(s.n, n), u = n * t.mean, c = (u - (n - l) * i) / l, d = a === null ? i : Math.max(i, (u - (n - l) * a) / l);
  return Math.floor(Math.min(c, a != null ? a : c) + id) - Math.ceil(d - id) + 1 >= Math.max(2, o);
}
var id = 1e-6;
function ud(e) {
  let [n, t] = e.type === "text" ? [e.min, e.max] : [null, null];
  return { least: n === null ? 0 : Number(n), most: t === null ? null : Number(t) };
}

// src/core/analysis/disclosure/publish-question.ts
function md(e, n, t) {
  var h;
  let r = Os(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let p = e.places === void 0 ? {} : { places: cd(e.places, () => !0, !0) };
    return r != null ? r : P(P({}, e), p);
  }
  if (n.kind === "number" && e.summary !== void 0 && td(e.n, e.summary))
    return { withheld: "unanimous" };
  let s = Object.keys(e.choices), o = G();
  if (s.forEach((p) => {
    var g, y;
    o[p] = (y = (g = e.choices[p]) == null ? void 0 : g.count) != null ? y : 0;
  }), e.n > 0 && s.length > 1 && s.some((p) => o[p] === e.n) && !Xk(n))
    return { withheld: "unanimous" };
  let i = ht(o, t.minCell, !0), a = e.places === void 0 ? null : Zk(e.places, t);
  if (i === null || e.places !== void 0 && a === null)
    return H;
  let l = G();
  s.forEach((p) => {
    var g;
    l[p] = i.has(p) ? H : (g = e.choices[p]) != null ? g : H;
  });
  let u = (h = e.places) != null ? h : {}, c = Object.keys(u).some(
    (p) => dd(u[p].counts).some((g) => pn(g, t))
  ), d = Object.keys(u).some(
    (p) => {
      var g;
      return pn(((g = o[p]) != null ? g : 0) - u[p].first, t);
    }
  ), m = Object.keys(u).some(
    (p) => dd(u[p].counts).includes(e.n)
  ), f = P(P(M(P(P({}, e), kc(e, t)), {
    choices: l
  }), e.places === void 0 ? {} : { places: cd(
    e.places,
    (p) => !m && !d && !i.has(p) && (a == null ? void 0 : a.has(p)) === !1,
    !c,
    m ? { withheld: "unanimous" } : H
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: ho(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? f : M(P({}, f), { summary: H, topTwo: H, bottomTwo: H });
}
function Xk({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function cd(e, n, t, r = H) {
  let s = G();
  return Object.keys(e).forEach((o) => {
    let { first: i, meanPlace: a } = e[o];
    s[o] = n(o) ? { first: i, meanPlace: t ? a : H } : r;
  }), s;
}
function Zk(e, { minCell: n }) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    var s, o;
    t[r] = (o = (s = e[r]) == null ? void 0 : s.first) != null ? o : 0;
  }), ht(t, n, !0);
}
function dd(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/publish-questions.ts
function fd(e, n, t) {
  let r = t === null ? null : Xt(co(t), n), s = Z(n).filter(({ name: d }) => e.questions[d] !== void 0), o = (d) => e.questions[d], i = new Map(s.map((d) => [d.name, md(o(d.name), d, n)]));
  if (t === null || r === null)
    return i;
  let a = (d, m) => {
    var p, g;
    let { name: f } = d, h = { before: (p = r.get(f)) != null ? p : [], now: (g = m.get(f)) != null ? g : [] };
    return ad(i.get(f), o(f), d, n, t, h);
  }, l = new Map(s.map((d) => [d.name, a(d, /* @__PURE__ */ new Map())])), u = G();
  l.forEach((d, m) => {
    let f = i.get(m);
    u[m] = A(d) || f === void 0 ? d : f;
  });
  let c = Xt({ questions: u, counted: e.counted, versions: e.versions }, n);
  return s.filter(({ name: d }) => c.has(d)).forEach((d) => {
    l.set(d.name, a(d, c));
  }), l;
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function pd(e) {
  var r;
  let n = Wr(e), t = /* @__PURE__ */ new Map();
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
function gd(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { choices: r, name: s } of Z(e))
    (r != null ? r : []).forEach(({ value: o, visibleIf: i }) => {
      var a;
      if (i !== null) {
        let l = ke(i), u = (a = t.get(s)) != null ? a : /* @__PURE__ */ new Map();
        u.set(o, l.reduce((c, d) => {
          var m;
          return c.concat((m = n.get(d)) != null ? m : []);
        }, l)), t.set(s, u);
      }
    });
  return t;
}
function hd(e, n, t, r, s, o) {
  let i = o <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (A(c) || s(u));
  }).map((u) => r[u]), a = i.some((u) => A(u) && u.withheld === "unanimous"), l = n === 0 || !pn(n, { minAnswers: 0, minCell: o }) && t - n >= o;
  return a || i.length > 0 && !l ? H : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function yd(e, n) {
  let { minCell: t } = n, r = G();
  e.forEach(({ counted: o, revision: i }) => {
    r[String(i)] = o;
  });
  let s = t <= 1 ? /* @__PURE__ */ new Set() : ht(r, t, !0);
  return e.map((o) => s === null || s.has(String(o.revision)) ? M(P({}, o), { counted: H }) : o);
}

// src/core/analysis/disclosure/publish-results.ts
function yo(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), s = t === null || t.thresholds.minCell < n.minCell || n.minCell <= 1 ? null : t, o = s === null ? [] : io(s), i = nx(e, n, s, o), a = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Map(), u = s === null ? [] : [s.published, ...s.published.earlier === void 0 ? [] : [s.published.earlier]];
  for (let d = 0; d < ex; d++) {
    let m = bd(e, n, i, r), f = /* @__PURE__ */ new Map(), h = ft(m, 0);
    if ([
      ...u.map(({ questions: p }) => Rc(p, m.questions, n.minCell)),
      ...o.map((p) => Ki(p, h, n, i.ways)),
      i.measured === null ? [] : Tc(o, h, i.measured, n.minCell, i.ways, l),
      i.measured === null ? [] : hc(o, h, i.measured, n.minCell),
      Mc(o, m).map((p) => ({ part: "skills", key: p }))
    ].forEach((p) => p.forEach((g) => {
      let y = Ze(g);
      f.set(r.has(y) ? Ze(M(P({}, g), { only: void 0 })) : y, fe);
    })), gc(m, n, a).forEach((p) => f.set(Ze(p), H)), f.size === 0)
      return ta(m, s, n);
    if (Array.from(f.keys()).every((p) => r.has(p))) {
      let p = new Map(Array.from(f, ([g, y]) => [Wc(g), y]));
      if (Array.from(p.keys()).every((g) => r.has(g)))
        break;
      p.forEach((g, y) => f.set(y, g));
    }
    f.forEach((p, g) => {
      var y;
      return r.set(g, (y = r.get(g)) != null ? y : p);
    });
  }
  return ta(bd(e, n, i, { get: () => u.length === 0 ? H : fe }), s, n);
}
var ex = 8;
function nx(e, n, t, r) {
  var f, h;
  let s = fd(e, n, t), o = ee(n), i = /* @__PURE__ */ new Map(), a = zs();
  o !== null && Object.keys(e.skills).forEach((p) => {
    let g = Ji(e.skills[p], o, n, !1, a), y = A(g) && g.withheld === "unanimous" && r.some((w) => {
      var b;
      return ((b = w.skills[p]) != null ? b : null) !== null;
    });
    i.set(p, y ? fe : g);
  });
  let l = pd(n), u = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Set();
  for (let { kind: p, name: g, question: y, row: w } of Z(n))
    w !== null && y.name === (o == null ? void 0 : o.grid.name) && u.set(w.value, [...(f = u.get(w.value)) != null ? f : [], ...(h = l.get(g)) != null ? h : []]), p === "number" && c.add(g);
  let d = o === null ? () => !0 : Ac(o, n, a), m = gd(n, l);
  return { questions: s, skills: i, measured: o, leads: l, choiceLeads: m, skillLeads: u, numbers: c, isSpread: d, ways: a };
}
function bd(e, n, t, r) {
  let s = G();
  t.questions.forEach((m, f) => {
    var p;
    let h = r.get(Ze({ part: "questions", key: f, only: "remainders" })) !== void 0;
    s[f] = (p = r.get(Ze({ part: "questions", key: f }))) != null ? p : A(m) ? m : P(P({}, m), h ? M(P({}, _r(e.questions[f])), { unknown: fe }) : {});
  });
  let { counted: o } = e, i = (m, f) => hd(m, f, o, s, (h) => t.numbers.has(h), n.minCell);
  tx(s, e, t, i);
  let a = new Map(Array.from(t.skills, ([m, f]) => {
    var y, w, b;
    let h = r.get(Ze({ part: "skills", key: m, only: "steps" })) !== void 0, p = i((y = t.skillLeads.get(m)) != null ? y : [], (b = (w = e.skills[m]) == null ? void 0 : w.n) != null ? b : 0), g = p != null ? p : r.get(Ze({ part: "skills", key: m }));
    return [m, g != null ? g : h && t.measured !== null ? Ji(e.skills[m], t.measured, n, !0, t.ways) : f];
  })), { survey: l, population: u, excluded: c } = e, d = sx(e, a, s, n);
  return M(P({
    survey: l,
    population: u,
    counted: o,
    excluded: c,
    questions: s
  }, d), {
    balance: _c(
      e.balance,
      (m, f, h) => aa(s, n.measures[m], f, h)
    ),
    breakdowns: rx(e, d.skills, s, n, t, r),
    versions: r.get(Ze({ part: "versions", key: "" })) === void 0 ? yd(e.versions, n) : []
  });
}
function tx(e, n, { choiceLeads: t, leads: r }, s) {
  var i, a, l, u, c;
  let o = !0;
  for (; o; ) {
    o = !1;
    for (let d of Object.keys(e)) {
      let { choices: m = {}, n: f = 0 } = (i = n.questions[d]) != null ? i : {}, h = e[d], p = Array.from(A(h) ? [] : (a = t.get(d)) != null ? a : []).map(([y, w]) => {
        var b, k;
        return [(k = (b = m[y]) == null ? void 0 : b.count) != null ? k : 0, w];
      }).map(([y, w]) => y === 0 ? null : s(w, y)), g = (c = (u = s((l = r.get(d)) != null ? l : [], f)) != null ? u : p.find((y) => y !== null)) != null ? c : null;
      g !== null && !(A(h) && h.withheld === g.withheld) && (e[d] = g, o = !0);
    }
  }
}
function rx(e, n, t, r, s, o) {
  let { measured: i } = s;
  return i === null ? [] : e.breakdowns.reduce((a, l) => {
    var m, f;
    let u = de(l), c = l.question === null ? null : (m = t[l.question]) != null ? m : null, d = (f = o.get(Ze({ part: "breakdowns", key: u }))) != null ? f : A(c) ? c : null;
    return [...a, d !== null ? Uc(l, d) : Vc(l, {
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
function sx(e, n, t, r) {
  var d, m, f, h, p, g, y, w, b, k, x, R;
  let s = Array.from(n.keys()), o = s.filter((S) => !A(n.get(S))), i = Vs(o.map((S) => {
    let { n: T, highNeedCount: v } = n.get(S);
    return M(P({}, ix(e.skills[S])), {
      highNeed: T === 0 || A(v) ? null : { numerator: v, denominator: T }
    });
  })), a = (S) => {
    let { importance: T, ability: v } = n.get(S);
    return T.mean === null || v.mean === null ? null : { importance: T.mean, ability: v.mean };
  }, l = o.map(a), u = wu(l.filter((S) => S !== null)), c = G();
  for (let S of s) {
    let T = n.get(S), v = o.indexOf(S), E = l[v];
    c[S] = A(T) ? T : M(P({}, T), {
      rankByMwds: (m = (d = i[v]) == null ? void 0 : d.rankByMwds) != null ? m : null,
      rankByRds: (h = (f = i[v]) == null ? void 0 : f.rankByRds) != null ? h : null,
      rankByHighNeed: (g = (p = i[v]) == null ? void 0 : p.rankByHighNeed) != null ? g : null,
      rankDifference: (w = (y = i[v]) == null ? void 0 : y.rankDifference) != null ? w : null,
      quadrant: E == null || u === null ? null : ku(E, u),
      canTeach: aa(t, r.measures.canTeach, S, (k = (b = e.skills[S]) == null ? void 0 : b.canTeach) != null ? k : null),
      wantToLearn: aa(t, r.measures.wantToLearn, S, (R = (x = e.skills[S]) == null ? void 0 : x.wantToLearn) != null ? R : null)
    });
  }
  return { skills: c, cross: u, agreement: ox(c) };
}
function aa(e, n, t, r) {
  let s = n === null ? void 0 : e[n], o = s === void 0 || A(s) ? s : s.choices[t];
  return r !== null && A(o) ? o : r;
}
function ox(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    o !== void 0 && !A(o) && o.rankByMwds !== null && o.rankByRds !== null && o.rankByHighNeed !== null && (n.push(o.rankByMwds), t.push(o.rankByRds), r.push(o.rankByHighNeed));
  }), {
    mwdsRds: Gs(n, t),
    mwdsHighNeed: Gs(n, r),
    rdsHighNeed: Gs(t, r)
  };
}
function ix(e) {
  let { n, importance: t, ability: r, discrepancies: s } = e, o = (i) => Object.keys(i.counts).reduce((a, l) => a + Number(l) * i.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (o(t) - o(r)) * o(t), denominator: n * n },
    rds: { numerator: 100 * (s.positive - s.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function wt(e, n) {
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
function kt(e, n, t, r) {
  var d, m, f, h;
  let s = [], o = (p, g, y, ...w) => {
    s.push({ code: `${n}-${g}`, effect: y, element: e, item: p, parameters: w });
  }, i = wd(t), a = wd(r), l = t.filter(({ value: p }) => !a.has(p)), u = r.filter(({ value: p }) => !i.has(p));
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
      if (g.isRetired !== p.isRetired && o(p.value, p.isRetired ? "retired" : "returned", p.isRetired ? "none" : "incomplete"), wt(g.text, p.text)) {
        let y = t.find(({ value: w, text: b }) => w !== p.value && a.has(w) && qn(b, p.text));
        y && !qn(g.text, p.text) ? o(p.value, "swapped", "lost", p.value, y.value) : o(p.value, "text", "meaning");
      }
      ((m = (d = g.visibleIf) == null ? void 0 : d.source) != null ? m : "") !== ((h = (f = p.visibleIf) == null ? void 0 : f.source) != null ? h : "") && o(p.value, "condition", "incomplete");
    }
  }
  let c = (p) => p.map(({ value: g }) => g).filter((g) => i.has(g) && a.has(g)).join(" ");
  return c(t) !== c(r) && o(null, "order", "none"), s;
}
function wd(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function ua(e, n) {
  let t = n.name, r = [], s = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && s(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [o, i] = [kd(e), kd(n)];
  if (o !== i) {
    let l = o === "choice" && i === "choices";
    return s(l ? "multiple" : "type", l ? "meaning" : "lost", Zt(e), Zt(n)), r;
  }
  Zt(e) !== Zt(n) && s("display", "none", Zt(e), Zt(n)), (wt(e.title, n.title) || wt(e.description, n.description)) && s("text", "meaning"), la(e.visibleIf) !== la(n.visibleIf) && s("condition", "incomplete");
  let a = (l) => la(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && s(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), xd(e) !== xd(n) && s("limits", "meaning"), Sd(e) !== Sd(n) ? (s("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? ax(e, n) : vd(e, n));
}
function kd(e) {
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
function Zt(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function la(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function xd(e) {
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
function Sd(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function ax(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [s, o] = [e.minRateDescription, e.maxRateDescription];
  return qn(s, n.maxRateDescription) && qn(o, n.minRateDescription) && !qn(s, o) ? t("scale-reversed", "lost") : [...wt(s, n.minRateDescription) || wt(o, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...vd(e, n)];
}
function vd(e, n) {
  let t = kt(n.name, "choice", Rd(e), Rd(n));
  return "rows" in e && "rows" in n && t.push(...kt(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...kt(n.name, "column", Pd(e), Pd(n))), n.columns.forEach((r) => {
    let s = e.columns.find(({ name: o }) => o === r.name);
    t.push(...s ? kt(n.name, "choice", s.choices, r.choices) : []);
  })), t;
}
function Rd(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(on(Wt(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function Pd(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var Vr = { current: null, earlier: /* @__PURE__ */ new Map() };
function er(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], s = [], o = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, a = new Map(Y(e).map((l) => [l.name, l]));
  for (let l of Y(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : i ? Se(l).map(({ name: d }) => d) : ux(u, l, o);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && ua(u, l).some(({ effect: d }) => d === "meaning") && s.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: s };
}
var lx = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function ux(e, n, t) {
  let r = ua(e, n), s = r.some(({ code: u }) => lx.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), o = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, a] = [o("row"), o("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (o("choice").length > 0 || Td(e.choices, n.choices, t, n));
  return Se(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: m }) => m === (c == null ? void 0 : c.name)) : void 0;
    return s || l || u !== null && i.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (Td(d.choices, c.choices, t, n) || cx(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function cx(e, n) {
  return kt("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function Td(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let s = r === "radiogroup" || r === "dropdown", [o, i] = [e, n].map((a) => dx(a, t, s));
  return o !== i && o !== "" && i !== "";
}
function dx(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), s = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), o = (a = s[0]) != null ? a : NaN;
  return (t ? s.length === r.length && (o === 0 || o === 1) && s.every((l, u) => l === o + u) : s.length > r.length / 2) ? s.join(" ") : "";
}

// src/core/survey/map-questions.ts
function bo(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? M(P({}, r), { elements: r.elements.map(t) }) : n(r);
  return M(P({}, e), { pages: e.pages.map((r) => M(P({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var cn = ["importance", "ability"], xt = ["1", "2", "3", "4", "5"];
function Ed(e) {
  let n = (t) => {
    let r = cn.includes(t.name), s = t.choices.some((o) => Ad(o.value) && o.text !== null);
    return !r || s ? t : M(P({}, t), {
      choices: t.choices.map((o) => Ad(o.value) ? M(P({}, o), { text: { kind: "message", key: `localskills-scale-${t.name}-${o.value}` } }) : o)
    });
  };
  return bo(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? M(P({}, t), { columns: t.columns.map(n) }) : t);
}
function Ad(e) {
  return xt.includes(e);
}

// src/core/analysis/wilson-interval.ts
var ca = 1.959963984540054;
function Tn(e, n, t = ca) {
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
function da(e, n, t, r, s = null, o = ca) {
  let [i, a] = [Tn(e, n, o), Tn(t, r, o)];
  if (i === null || a === null)
    return null;
  let [l, u] = [e / n, t / r], c = s === null ? 0 : mx(s) * s.n / Math.sqrt(n * r), d = (m, f) => Math.sqrt(Math.max(0, m * m + f * f - 2 * c * m * f));
  return {
    low: Math.max(-1, l - u - d(l - i.low, a.high - u)),
    high: Math.min(1, l - u + d(i.high - l, u - a.low))
  };
}
function mx({ n: e, before: n, now: t, both: r }) {
  let s = n * (e - n) * t * (e - t);
  return s === 0 ? 0 : (e * r - n * t) / Math.sqrt(s);
}
var fx = 40;
function Od(e, n, t, r, s = null) {
  let [o, i] = [0, fx];
  for (let a = 0; a < 50; a++) {
    let l = (o + i) / 2, u = da(e, n, t, r, s, l);
    if (u === null)
      return 1;
    u.low > 0 || u.high < 0 ? o = l : i = l;
  }
  return px(o);
}
function px(e) {
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
function Md(e) {
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
function $d(e, n, t, r, s = null, o = null) {
  let i = er(r, n), a = [], l = kx(), u = ({ survey: m, counted: f }) => ({ survey: m, counted: f }), c = hx(e, n, t, r, i, a, l, o), d = bx(e, n, t, r, i, a, l, o);
  return {
    before: u(t),
    now: u(e),
    accountsInBoth: s === null ? null : gx(s, [e, t], [n, r]),
    isPaired: o !== null && o.accounts > 0,
    comparisons: l.finish(),
    skills: c,
    questions: d,
    notCompared: a
  };
}
function gx(e, n, t) {
  let r = Math.max(...t.map((o) => o.minCell)), s = (o) => o > 0 && o < r;
  return s(e) || n.some(({ counted: o }) => s(o - e)) ? H : e;
}
function hx(e, n, t, r, s, o, i, a) {
  let l = yx(n, r, s), u = [], c = Ld(e.skills, t.skills);
  for (let p of c) {
    let [g, y] = [e.skills[p], t.skills[p]], w = Id(g, y, l(p));
    w === null && Cd(g) && Cd(y) ? u.push({ id: p, now: g, before: y }) : o.push({ part: "skill", name: p, reason: w != null ? w : "no-answers" });
  }
  let d = (p) => xx(
    u.map((g) => [g.before[p], g.now[p]])
  ), [m, f] = [d("rankByMwds"), d("rankByRds")], h = G();
  return u.forEach((p, g) => {
    var w, b, k;
    let y = (x) => {
      var R, S;
      return ma((R = x(p.before)) != null ? R : 0, (S = x(p.now)) != null ? S : 0);
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
      rankByMwds: (b = m[g]) != null ? b : null,
      rankByRds: (k = f[g]) != null ? k : null
    };
  }), h;
}
function yx(e, n, { changedParameters: t }) {
  let [r, s] = [ee(e), ee(n)], o = (a) => Array.from(a.keys()).join(" "), i = r !== null && s !== null && r.grid.name === s.grid.name && o(r.importance) === o(s.importance) && o(r.ability) === o(s.ability);
  return (a) => !i || cn.some((l) => t.has(In(r.grid.name, a, l)));
}
function Cd(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function bx(e, n, t, r, s, o, i, a) {
  var c;
  let l = G(), u = new Map([...Z(r), ...Z(n)].map(
    (d) => [d.name, d]
  ));
  for (let d of Ld(e.questions, t.questions)) {
    let [m, f] = [e.questions[d], t.questions[d]], h = Id(m, f, s.changedParameters.has(d));
    ((c = u.get(d)) == null ? void 0 : c.kind) !== "text" && (h === null && Nd(m) && Nd(f) ? l[d] = wx(d, f, m, i, a) : o.push({ part: "question", name: d, reason: h != null ? h : "no-answers" }));
  }
  return l;
}
function Nd(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function wx(e, n, t, r, s) {
  var d;
  let o = G(), [i, a] = [Object.keys(t.choices), Object.keys(n.choices)];
  for (let m of i.filter((f) => a.includes(f))) {
    let [f, h] = [t.choices[m], n.choices[m]];
    o[m] = f === void 0 || h === void 0 || A(f) || A(h) ? H : r.share(h.count, n.n, f.count, t.n, (d = s == null ? void 0 : s.choice(e, m)) != null ? d : null);
  }
  let l = [n, t].map(({ summary: m }) => m === void 0 || A(m) ? null : m.mean), [u = null, c = null] = l;
  return P({
    n: ma(n.n, t.n),
    choices: o,
    onlyBefore: a.filter((m) => !i.includes(m)),
    onlyNow: i.filter((m) => !a.includes(m))
  }, n.summary === void 0 || t.summary === void 0 ? {} : { mean: u === null || c === null ? H : ma(u, c) });
}
function Id(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : A(e) || A(n) ? "withheld" : null;
}
function ma(e, n) {
  return { before: e, now: n, difference: n - e };
}
function kx() {
  let e = [];
  return {
    share(n, t, r, s, o) {
      if (A(n) || A(r))
        return A(r) ? r : n;
      let i = da(r, s, n, t, o);
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
      return e.push({ change: a, p: Od(r, s, n, t, o) }), a;
    },
    finish() {
      return Md(e.map(({ p: n }) => n)).forEach((n, t) => {
        e[t].change.isClear = n;
      }), e.length;
    }
  };
}
function xx(e) {
  let n = e.filter((o) => o[0] !== null && o[1] !== null), t = (o) => qs(n.map((i) => i[o]), (i, a) => i - a), [r, s] = [t(0), t(1)];
  return e.map((o) => {
    let i = n.indexOf(o);
    return i < 0 ? null : {
      before: o[0],
      now: o[1],
      places: r[i] - s[i]
    };
  });
}
function Ld(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function St(e) {
  var n;
  return yo(e.results, e.survey, (n = e.last) != null ? n : null);
}
function wo({ previous: e = null, survey: n }, t) {
  var r;
  return e === null ? null : $d(t, n, e.published, e.survey, e.accountsInBoth, (r = e.pairs) != null ? r : null);
}

// src/core/report/results-data.ts
function jd(e, n) {
  return {
    title: e,
    get text() {
      return Qt(n());
    }
  };
}
var Fd = 5e4, ko = 1e3, Dd = 100, fa = 18e5;
function Sx(e, n = St(e), t = wo(e, n)) {
  let { titles: r } = e, s = r.resultsData(n.survey), o = Rx(e), i = vx(n, e), { excluded: a, breakdowns: l } = n, u = i.length === 0 ? {} : { excludedMore: {
    count: a.length,
    reasons: _s(Dn(a)),
    pages: i.map(({ title: p }) => p)
  } }, c = (p, g = n.earlier) => {
    var y, w;
    return Qt(M(P(P(P(P(M(P(M(P({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: a.slice(0, ko)
    }), u), {
      questions: Ex(n.questions, Ax),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: p,
      versions: n.versions
    }), g === void 0 ? {} : { earlier: g }), n.trails === void 0 ? {} : { trails: n.trails }), n.ratingTrail === void 0 ? {} : { ratingTrail: n.ratingTrail }), t === null ? {} : { change: t }), {
      answers: (w = (y = e.counted.named) == null ? void 0 : y.map((b) => Px(b, e.home))) != null ? w : { count: e.counted.count, revisions: o.map(({ title: b }) => b) }
    }));
  }, d = c(l);
  if (it(d) <= fa)
    return [...o, { title: s, text: d }, ...i];
  let m = Tx(l, e), f = l.map(({ by: p, question: g, isPartition: y, ungrouped: w, withheld: b }, k) => M(P({
    by: p,
    question: g,
    isPartition: y
  }, b === void 0 ? {} : { withheld: b }), {
    ungrouped: w,
    pages: m.filter((x) => x.breakdown === k).map(({ title: x }) => x)
  })), h = c(f);
  return [
    ...o,
    // What is kept for whoever reads it goes before what the next release has to be put beside.
    { title: s, text: it(h) <= fa || n.earlier === void 0 ? h : c(f, M(P({}, n.earlier), { breakdowns: [] })) },
    ...i,
    ...m.map(({ title: p, text: g }) => ({ title: p, text: g }))
  ];
}
function Wd(e, n = St(e)) {
  var r, s;
  let t = e.titles.resultsData(n.survey);
  return (s = (r = Sx(e, n).find((o) => o.title === t)) == null ? void 0 : r.text) != null ? s : "";
}
function Rx({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: s, revisions: o }) => {
    for (let i = 0; i < o.length; i += Fd)
      r.push(jd(n.resultsPart(e.id, "revisions", r.length + 1), () => ({
        survey: e.id,
        community: s,
        revisions: Array.from(o.slice(i, i + Fd))
      })));
  }), r;
}
function Px({ user: e, page: n, revision: t, timestamp: r, community: s }, o) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return o === void 0 || s === o ? i : M(P({}, i), { community: s != null ? s : null });
}
function vx({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let s = ko; s < n.length; s += ko)
    r.push(jd(
      t.resultsPart(e, "excluded", r.length + 1),
      () => ({ survey: e, excluded: n.slice(s, s + ko) })
    ));
  return r;
}
function Tx(e, { survey: n, titles: t }) {
  let r = [];
  return e.forEach(({ by: s, question: o, groups: i }, a) => {
    let [l, u] = [{}, 0], c = () => {
      r.push({
        breakdown: a,
        title: t.resultsPart(n.id, "groups", r.length + 1),
        text: Qt({ survey: n.id, by: s, question: o, groups: l })
      }), [l, u] = [{}, 0];
    };
    Object.keys(i).forEach((d) => {
      let m = i[d], h = it(Qt(m)) + 2 * Qt(m).split(`
`).length;
      u > 0 && u + h > fa && c(), l[d] = m, u += h;
    }), u > 0 && c();
  }), r;
}
function Ax(e) {
  if (A(e) || A(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= Dd)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, s = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), o = new Set(s.slice(0, Dd)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => o.has(a)).forEach((a) => {
    i[a] = r(a);
  }), M(P({}, e), { unknown: i });
}
function Ex(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}

// src/core/report/balance-table.ts
var _d = 150, Ox = ["wantToLearn", "canTeach", "seeks", "offers"], Mx = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function Bd(e) {
  var k, x;
  let { markup: n, results: t, survey: r } = e, s = Object.keys(t.balance), o = Ox.filter((R) => s.some((S) => {
    var T;
    return ((T = t.balance[S]) == null ? void 0 : T[R]) !== null;
  })), i = s.filter((R) => o.some((S) => {
    var T, v;
    return ((T = t.balance[R]) == null ? void 0 : T[S]) !== 0 && ((v = t.balance[R]) == null ? void 0 : v[S]) !== null;
  }));
  if (o.length < 2 || i.length === 0)
    return [];
  let a = o.includes("wantToLearn") && o.includes("canTeach"), l = (R) => Math.max(1, ...i.map((S) => {
    var T;
    return Gd((T = t.balance[S]) == null ? void 0 : T[R], 0);
  })), u = {
    survey: Math.max(l("wantToLearn"), l("canTeach")),
    exchange: Math.max(l("seeks"), l("offers"))
  }, c = (R, S) => {
    var E, N;
    let T = (N = (E = t.balance[R]) == null ? void 0 : E[S]) != null ? N : null, v = S === "wantToLearn" || S === "canTeach";
    return A(T) ? ce(n) : T === null ? X(n.say("localskills-results-not-asked"), null) : X(an(
      v || T === 0 ? n.number(T) : Ut(R, S === "seeks" ? "seek" : "offer", n.number(T), e),
      T / u[v ? "survey" : "exchange"],
      S === "wantToLearn" || S === "seeks" ? "demand" : "supply"
    ), T);
  }, d = (R) => {
    let S = R === "wantToLearn" || R === "canTeach" ? r.measures[R] : null, T = S === null ? void 0 : t.questions[S];
    return T === void 0 || A(T) ? null : T.n;
  }, m = [
    ...o.map((R) => [Mx[R], R === "wantToLearn" || R === "canTeach" ? "people" : "exchange", d(R)]),
    ...a ? [["lacking", "lacking", null]] : []
  ], f = m.map(([R]) => z({ text: n.messages.text(`localskills-results-column-${R}`) })), [h, p] = [d("wantToLearn"), d("canTeach")], g = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    ne(n.say("localskills-results-column-skill")),
    ...m.map(([R, , S]) => ne(n.say(`localskills-results-column-${R}`) + (S === null ? "" : `<br /><span class="ext-localSkills-detail">${n.say("localskills-results-of-people", S)}</span>`), "number"))
  ];
  for (let R of Cx(t.balance, i).slice(0, _d)) {
    let S = (x = (k = t.balance[R]) == null ? void 0 : k.surveyDifference) != null ? x : null;
    g.push("|-", `! scope="row" | ${Ut(R, "offer", e.skillName(R), e)}`, ...Ye([
      ...o.map((T) => c(R, T)),
      ...a ? [A(S) ? ce(n) : X(S === null ? "" : n.signed(S), S)] : []
    ], f));
  }
  let y = i.some((R) => Ut(R, "offer", "", e) !== ""), w = s.length - i.length, b = i.length - _d;
  return [
    ge("balance", n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}${h === null || p === null ? "" : ` ${n.say("localskills-results-balance-bases", h, p)}`}${y ? ` ${n.say("localskills-results-balance-links")}` : ""}</p>`,
    Fn(m.map(([R, S]) => [n.say(`localskills-results-column-${R}`), S]), n),
    pe(
      z({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      g
    ),
    ...w > 0 ? [`<p>${n.say("localskills-results-balance-silent", w)}</p>`] : [],
    ...b > 0 ? [`<p>${n.say("localskills-results-more-rows", b)}</p>`] : []
  ];
}
function Cx(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: s = null, exchangeDifference: o = null, wantToLearn: i = null } = (a = e[r]) != null ? a : {};
    return [s, o, i].map((l) => Gd(l, -1 / 0));
  };
  return n.slice().sort((r, s) => {
    let [o, i] = [t(r), t(s)], a = o.findIndex((l, u) => l !== i[u]);
    return a === -1 ? r < s ? -1 : 1 : i[a] - o[a];
  });
}
function Gd(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var pa = 4e3, Nx = 50, ga = {
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
}, Ur = /[ \t\n\r]*/y, ha = /[a-z_]\w*/iy, $x = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, Ix = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, Lx = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, Fx = /\{([^{}]*)\}/y, Dx = /\w+|[^]/y, jx = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, Wx = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function xo(e) {
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
    let w = n, b = o(Dx);
    return n = w, b ? b[0] : "";
  }
  function a(w) {
    o(Ur);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function l(w) {
    var k;
    let b = u();
    for (; b !== null; ) {
      o(Ur);
      let x = n, R = (k = o($x)) != null ? k : o(ha), S = R === null ? "" : R[0].toLowerCase(), T = Object.prototype.hasOwnProperty.call(ga, S), [v, E] = T ? ga[S] : [0, "or"];
      if (v < w)
        return n = x, R === null || T ? b : s("operator");
      let N = l(v + 1);
      b = N && { kind: "binary", operator: E, left: b, right: N };
    }
    return null;
  }
  function u() {
    o(Ur), t++;
    let w = t > Nx ? s("too-deep") : c();
    return t--, w;
  }
  function c() {
    var R;
    let w = n;
    if (a("(")) {
      let S = l(1);
      return S && (a(")") ? S : s("parenthesis", "(", w));
    }
    if (a("!"))
      return d("not", u());
    if (a("["))
      return p(w);
    let b = o(ha);
    if (b === null)
      return m((R = f()) != null ? R : h());
    let k = b[0].toLowerCase();
    if (e[n] === "(")
      return n++, b[0] === "iif" ? g() : s("function", b[0], w);
    if (k === "negate")
      return d("not", u());
    if (k === "true" || k === "false")
      return m({ kind: "value", value: k === "true" });
    let x = Object.prototype.hasOwnProperty.call(ga, k);
    return s(x ? "operand" : k === "not" ? "not" : "word", b[0], w);
  }
  function d(w, b) {
    return b && { kind: "unary", operator: w, operand: b };
  }
  function m(w) {
    o(Ur);
    let b = n, k = w && o(ha), x = k ? k[0].toLowerCase() : "";
    return x === "empty" || x === "notempty" ? d(x, w) : (n = b, w);
  }
  function f() {
    let w = o(Ix);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = o(Lx);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let w = n, b = o(Fx);
    if (b === null) {
      let x = i();
      return s(x === "{" ? "brace" : x === '"' || x === "'" ? "text" : "operand");
    }
    let k = b[1];
    return Wx.test(k) ? s("context", V(b[0]), w) : jx.test(k) ? { kind: "answer", parameter: k } : s("answer", V(b[0]), w);
  }
  function p(w) {
    let b = [];
    if (a("]"))
      return { kind: "value", value: b };
    do {
      o(Ur);
      let k = f();
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
  e.length > pa ? (n = pa, s("too-long", pa)) : e.trim() === "" && s("blank");
  let y = r ? null : l(1);
  return y !== null && n < e.length && s("rest"), r != null ? r : { source: e, expression: y };
}

// src/core/survey/property-reader.ts
var _x = { pages: 100, elements: 200, columns: 30, rows: 300 }, Bx = 1e3;
function qd(e) {
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
      let a = W(s, i), l = Ns(a);
      return l === null && a !== void 0 && n(J(o, i), "expected-text"), l;
    },
    word(s, o, i, a) {
      var u;
      return (u = t(s, o, i, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (s, o, i) => t(s, o, i, "bad-id", (a) => oe.test(a)),
    count(s, o, i) {
      let a = r(s, o, i, "expected-whole-number", Hr);
      return a !== null && a < 0 ? (n(J(o, i), "too-small", a, 0), null) : a;
    },
    list(s, o, i) {
      var u, c;
      let a = (u = r(s, o, i, "expected-list", Array.isArray)) != null ? u : [], l = (c = _x[i]) != null ? c : Bx;
      return a.length > l && n(J(o, i), "too-many-items", l), a.slice(0, l);
    },
    object: (s, o, i) => {
      var a;
      return (a = r(s, o, i, "expected-object", q)) != null ? a : {};
    },
    condition(s, o, i) {
      let a = t(s, o, i, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : xo(a);
      return l !== null && "code" in l ? (n(J(o, i), l.code, ...l.parameters), null) : l;
    }
  };
}
function Vd(e) {
  return Ce.test(e);
}
function Hr(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Vn = 20;
function wn(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = J(n, t);
  return r.list(e, n, t).forEach((i, a) => {
    let l = J(o, a), u = q(i) ? i : {}, c = q(i) ? W(i, "value") : i, d = ba(c) ? String(c) : "";
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
function ya(e, n, t, r) {
  let s = (o, i, a, l) => {
    var c;
    let u = W(e, i) === void 0 ? a : i;
    return W(e, u) !== !0 ? null : r.some(({ value: d }) => d === o) ? (t.fault(J(n, u), "special-code-taken", o), null) : en(o, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${o}` });
  };
  return {
    other: s(st, "showOtherItem", "hasOther", "otherText"),
    none: s(Er, "showNoneItem", "hasNone", "noneText"),
    refused: s(Or, "showRefuseItem", "", "refuseText"),
    dontKnow: s(Mr, "showDontKnowItem", "", "dontKnowText")
  };
}
function Ud(e, n, t) {
  if (W(e, "rateValues") !== void 0)
    return wn(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = W(e, l);
    return Hr(c) ? c : (c !== void 0 && t.fault(J(n, l), "expected-whole-number"), u);
  }, [s, o, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (o <= s || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", s, o, i), null;
  let a = [];
  for (let l = s; l <= o && a.length < Vn; l += i)
    a.push(en(String(l), null));
  return s + Vn * i <= o && t.fault(`${n}.rateMax`, "too-many-steps", Vn), a;
}
function Hd(e, n, t) {
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
    let l = wn(s, i, "choices", t);
    l !== null && r.set(a, { name: a, title: t.text(s, i, "title"), choices: l });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function ba(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var Gx = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function Qr(e) {
  return Gx.test(e);
}
function zr(e, { by: n, question: t }, r) {
  var d, m;
  let { markup: s, survey: o, texts: i, codeNames: a } = r;
  if (n === "language") {
    let f = a.language(e);
    return f !== null ? z({ text: f }) : Ce.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : z({ text: e });
  }
  if (n === "community")
    return qx(e, r);
  let l = Y(o).find(({ name: f }) => f === t), u = l === void 0 ? null : (m = (d = Se(l)[0]) == null ? void 0 : d.choices) != null ? m : null, c = u === null ? void 0 : u.find(({ value: f }) => f === e);
  return s.label(Ln(c != null ? c : en(e, null), l, i, a));
}
function qx(e, { codeNames: n }) {
  var t;
  return `<bdi>${z({ text: (t = n.wiki(e)) != null ? t : e })}</bdi>`;
}
function Qd({ by: e, question: n }, { markup: t, survey: r, texts: s }) {
  let o = Y(r).find(({ name: a }) => a === n);
  if (o !== void 0) {
    let a = Ee(o, s);
    return { text: a.text, wikitext: t.label(a) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/parameter-title.ts
function nr({ question: e, row: n, column: t }, r) {
  return [
    Ee(e, r).text,
    ...n === null ? [] : [We(n, r).text],
    ...t === null ? [] : [Ee(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var zd = 6, Vx = 10, Ux = ["new", "gone", "changed", "withheld", "no-answers"], wa = [
  ["gap", "gap"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["high-need", "high-need"],
  ["rank-mwds", "rank"],
  ["n", "n"]
];
function Jd(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: s, before: o, comparisons: i, isPaired: a, now: l } = n, u = s === null || A(s) || s === 0 ? t.say("localskills-results-change-others") : `${t.say("localskills-results-change-both", s)} ${t.say(`localskills-results-change-${a ? "paired" : "unpaired"}`)}`;
  return [
    ge("change", t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: Ne(r.titles.results(o.survey), ka(e)) },
      o.counted,
      l.counted
    )} ${u}</p>`,
    ...i < 2 ? [] : [`<p>${t.say(
      "localskills-results-change-many",
      i,
      Math.max(1, Math.round(i / 20)),
      { wikitext: Ke(t.say("localskills-results-clear"), "clear", t) }
    )}</p>`],
    ...Hx(n, e),
    ...Qx(n, e),
    ...zx(n, e)
  ];
}
function Rt({ difference: e }) {
  return e;
}
function ka({ markup: e, report: { previous: n = null }, change: t, texts: r }) {
  var s;
  return n === null ? `<bdi>${z({ text: (s = t == null ? void 0 : t.before.survey) != null ? s : "" })}</bdi>` : e.label(Ee({ name: n.survey.id, title: n.survey.title }, r));
}
function Yd(e) {
  let { change: n, markup: t } = e;
  if (n === null || n.before.counted === 0 || n.comparisons === 0)
    return [];
  let [r] = Xd(n, e), s = { wikitext: Je("change", t.say("localskills-results-change")) };
  return [r === void 0 ? t.say("localskills-results-change-lead-none", { wikitext: ka(e) }, s) : t.say("localskills-results-change-lead", { wikitext: ka(e) }, { wikitext: r.about }, s)];
}
function Xd({ skills: e, questions: n }, t) {
  var l, u;
  let { markup: r, survey: s, texts: o, codeNames: i } = t, a = [];
  Object.keys(e).forEach((c) => {
    var m;
    let d = (m = e[c]) == null ? void 0 : m.highNeed;
    if (d !== void 0 && !A(d) && d.isClear) {
      let f = { wikitext: `<strong>${t.skillName(c)}</strong>` };
      a.push({
        name: c,
        change: d,
        about: r.say("localskills-results-change-need", f, ...Kd(d, t))
      });
    }
  });
  for (let c of Z(s)) {
    let d = (u = (l = n[c.name]) == null ? void 0 : l.choices) != null ? u : {};
    Object.keys(d).forEach((m) => {
      var h, p;
      let f = d[m];
      if (f !== void 0 && !A(f) && f.isClear) {
        let g = (p = (h = c.choices) == null ? void 0 : h.find(({ value: w }) => w === m)) != null ? p : en(m, null), y = Ln(g, c.question, o, i);
        a.push({ name: `${c.name} ${m}`, change: f, about: r.say(
          "localskills-results-change-choice",
          { wikitext: z({ text: nr(c, o) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...Kd(f, t)
        ) });
      }
    });
  }
  return a.sort((c, d) => Math.abs(Rt(d.change)) - Math.abs(Rt(c.change)) || (c.name < d.name ? -1 : 1)), a;
}
function Hx(e, n) {
  let { markup: t } = n, r = Xd(e, n), s = r.length - zd;
  return r.length === 0 ? [`<p>${t.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...r.slice(0, zd).map(({ about: o }) => `<li>${o}</li>`),
    "</ul>",
    ...s > 0 ? [`<p>${t.say("localskills-results-change-more", s)}</p>`] : []
  ];
}
function Kd({ before: e, now: n, difference: t, interval: r }, { markup: s }) {
  let o = s.say(
    "localskills-results-change-range",
    { wikitext: s.signed(r.low * 100) },
    { wikitext: s.signed(r.high * 100) },
    { wikitext: s.signed(t * 100) }
  );
  return [s.percent(e), s.percent(n), o].map((i) => ({ wikitext: i }));
}
function Qx({ skills: e }, n) {
  let { markup: t } = n, r = (d) => e[d], s = (d) => Rt(r(d).gap), o = Object.keys(e).sort((d, m) => s(m) - s(d) || (d < m ? -1 : 1));
  if (o.length === 0)
    return [];
  let i = o.map(s), a = i.every((d) => d < 0) ? "-fell" : i.every((d) => d > 0) ? "-rose" : "", l = wa.map(([d]) => z({ text: t.messages.text(`localskills-results-column-${d}`) })), u = [
    `|+ ${t.say(`localskills-results-change-caption${a}`)}`,
    "|-",
    ne(t.say("localskills-results-column-skill")),
    ...wa.map(([d]) => ne(t.say(`localskills-results-column-${d}`), "number"))
  ], c = (d, m) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: d }, { wikitext: m })}</span>`;
  for (let d of o) {
    let { gap: m, importance: f, ability: h, highNeed: p, rankByMwds: g, n: y } = r(d), w = (b) => X(
      t.signed(Rt(b), 2) + c(t.number(b.before, 2), t.number(b.now, 2)),
      Rt(b)
    );
    u.push(
      "|-",
      `! scope="row" | ${n.skillName(d)}`,
      ...Ye([
        w(m),
        w(f),
        w(h),
        A(p) ? ce(t) : X(
          `${t.signed(Rt(p) * 100)}${c(t.percent(p.before), t.percent(p.now))}${p.isClear ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
          Rt(p)
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
    Fn(wa.map(([d, m]) => [t.say(`localskills-results-column-${d}`), m]), t),
    pe(
      z({ text: t.messages.text("localskills-results-change") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      u
    )
  ];
}
function zx({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: s } = n, o = new Map(Z(r).map((a) => [a.name, a])), i = [];
  for (let a of Ux) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = o.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${z({ text: c })}</code>` : z({ text: nr(d, s) });
    });
    l.length > 0 && i.push(t.say(`localskills-results-not-compared-${a}`, qe(l, t, Vx)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/headline.ts
function em(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, s = [];
  for (let d of Object.keys(e.skills)) {
    let m = nn(e, d);
    m !== null && !A(m.highNeedCount) && m.highNeedCount > 0 && s.push({ skill: d, count: m.highNeedCount, of: m.n });
  }
  let o = (d) => {
    var m, f;
    return (f = (m = nn(e, d)) == null ? void 0 : m.rankByMwds) != null ? f : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => nm(e.skills[d])).sort((d, m) => o(d) - o(m) || re(d, m)), a = Zd(e, r), l = Zd(e, t), u = l === null || a === null ? [] : Sa(e).filter((d) => {
    var h, p;
    let [m, f] = [So(e, r, d), So(e, t, d)];
    return (A(m) || A(f)) && (A(m) || m === 0) && (A(f) || (f != null ? f : 0) > 0) && ((p = (h = e.balance[d]) == null ? void 0 : h.offers) != null ? p : 0) === 0;
  }), c = (l != null ? l : []).filter(({ skill: d }) => {
    var m, f;
    return So(e, r, d) === 0 && ((f = (m = e.balance[d]) == null ? void 0 : m.offers) != null ? f : 0) === 0;
  });
  return {
    needs: xa(s),
    assets: xa(a != null ? a : []),
    unmet: l === null || a === null ? null : xa(c),
    hiddenNeeds: i,
    hiddenAssets: r === null ? [] : Sa(e).filter((d) => A(So(e, r, d))),
    maybeUnmet: u
  };
}
function nm(e) {
  return e !== void 0 && (A(e) || A(e.highNeedCount));
}
function nn(e, n) {
  let t = e.skills[n];
  return t === void 0 || A(t) ? null : t;
}
function So(e, n, t) {
  var o;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || A(r))
    return r != null ? r : null;
  let s = r.choices[t];
  return A(s) ? s : (o = s == null ? void 0 : s.count) != null ? o : null;
}
function Zd(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || A(t))
    return null;
  let r = Sa(e);
  return Object.keys(t.choices).filter((s) => r.includes(s)).map((s) => {
    let o = t.choices[s];
    return { skill: s, count: o === void 0 || A(o) ? 0 : o.count, of: t.n };
  }).filter(({ count: s }) => s > 0);
}
function Sa({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function xa(e) {
  return e.slice().sort((n, t) => zt(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var tr = 5;
function rm(e) {
  let { markup: n, results: t, survey: r } = e, { needs: s, assets: o, unmet: i, hiddenNeeds: a, hiddenAssets: l, maybeUnmet: u } = em(t, r), c = (y, ...w) => (b) => n.say(
    y,
    Jx(b, e),
    b.count,
    b.of,
    { wikitext: Kx(b, e) },
    ...w
  ), d = (y, { skill: w }) => {
    let b = n.say("localskills-results-see-exchange"), k = Ut(w, "offer", b, e);
    return k === b ? y : `${y} ${k}`;
  }, m = (y) => h === 0 ? c("localskills-results-unmet-skill")(y) : c("localskills-results-unmet-skill-of", h)(y), f = r.measures.canTeach === null ? void 0 : t.questions[r.measures.canTeach], h = f === void 0 || A(f) ? 0 : f.n, p = [];
  Object.keys(t.skills).length > 0 && p.push(...Ra("needs", s.map(c("localskills-results-need")), e, a)), o.length + l.length > 0 && p.push(...Ra("assets", o.map(c("localskills-results-asset")), e, l)), i !== null && p.push(...Ra("unmet", i.map((y) => d(m(y), y)), e, u));
  let g = [...Yd(e), ...Yx(e), ...Xx(e)];
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
function Kx({ count: e, of: n }, { markup: t }) {
  var o;
  let { low: r, high: s } = (o = Tn(e, n)) != null ? o : { low: 0, high: 1 };
  return t.say(
    "localskills-results-share-interval",
    { wikitext: t.percent(e / n) },
    { wikitext: t.number(ze(r, 0, 2)) },
    { wikitext: t.percent(s) }
  );
}
function Ra(e, n, t, r = []) {
  let { markup: s } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${s.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((o) => `<li>${o}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${s.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${s.say(
      `localskills-results-${e}-hidden`,
      r.length,
      qe(r.map(t.skillName), s, tr)
    )}</p>`],
    "</div>"
  ];
}
function Jx({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function Yx(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((o) => Pa(t, o) !== null), s = r.filter((o) => Pa(t, o) === "concentrate-here").sort((o, i) => tm(t, i) - tm(t, o) || (o < i ? -1 : 1));
  return r.length < 4 || s.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    s.length,
    r.length,
    qe(s.map(e.skillName), n, tr),
    { wikitext: Je("plot", n.say("localskills-results-plot")) }
  )];
}
function Xx(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => Ro(t, i) !== null);
  if (r.length < 2 * tr)
    return [];
  let s = (i) => {
    var a, l;
    return (l = ((a = Ro(t, i)) != null ? a : [])[0]) != null ? l : 1 / 0;
  }, o = r.filter((i) => {
    var a;
    return Pa(t, i) === "concentrate-here" && ((a = Ro(t, i)) != null ? a : []).every((l) => l <= tr);
  }).sort((i, a) => s(i) - s(a) || (i < a ? -1 : 1));
  return [o.length === 0 ? n.say("localskills-results-agreed-none", tr) : n.say("localskills-results-agreed", tr, qe(o.map(e.skillName), n), o.length)];
}
function Ro(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null, rankByHighNeed: s = null } = (o = nn(e, n)) != null ? o : {};
  return t === null || r === null || s === null ? null : [t, r, s];
}
function Pa(e, n) {
  var t, r;
  return (r = (t = nn(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function tm(e, n) {
  var t, r;
  return (r = (t = nn(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
var Zx = 5;
function sm({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: s } = n.agreement, o = [t, r, s].filter((c) => c !== null);
  if (o.length === 0)
    return [];
  let i = o.reduce((c, d) => c + d, 0) / o.length, l = Object.keys(n.skills).filter((c) => Ro(n, c) !== null).length < Zx ? "few" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", u = (c) => ({ wikitext: c === null ? "\u2013" : e.number(c, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${l}`)} ${e.say("localskills-results-agreement-advice")} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: Ke(e.say("localskills-results-term-tau"), "tau", e) },
    u(t),
    u(r),
    u(s)
  )}</p>`];
}

// src/core/report/skills-table.ts
var Po = [
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
function om(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, s = ee(r), o = Object.keys(t.skills);
  if (s === null || o.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    ne(n.say("localskills-results-column-skill")),
    ...Po.map(([u]) => ne(
      n.say(`localskills-results-column-${u}`),
      "number"
    ))
  ], a = Po.map(([u]) => z({ text: n.messages.text(`localskills-results-column-${u}`) }));
  for (let u of Kr(t.skills)) {
    let c = t.skills[u], d = c === void 0 ? null : vn(c, (l = t.earlier) == null ? void 0 : l.skills[u]), m = d === null ? c : M(P({}, d), {
      rankByMwds: null,
      rankByRds: null,
      rankByHighNeed: null,
      rankDifference: null
    }), f = m !== void 0 && !A(m) && m.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      f && d === null ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}${d === null ? "" : `<div class="ext-localSkills-detail">${n.say("localskills-results-earlier")}</div>`}`,
      ...f ? Ye(nS(m, [s.importance, s.ability], e), a) : [`| class="ext-localSkills-withheld" colspan="${Po.length}" | ${A(m) ? Ir(m, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    ge("skills", n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...sm(e),
    Fn(Po.map(([u, c]) => [n.say(`localskills-results-column-${u}`), c]), n),
    pe(
      z({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking",
      i
    )
  ];
}
function Kr(e) {
  return Object.keys(e).sort((n, t) => eS(e, n, t));
}
function eS(e, n, t) {
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
function nS(e, n, { markup: t }) {
  let r = (f, h) => X(f === null ? "" : t.number(f, h), f), s = (f, h, p) => {
    let [g, y] = [Math.min(...Array.from(p.values())), Math.max(...Array.from(p.values()))];
    return f === null ? X("", null) : X(an(t.number(f, 2), y > g ? (f - g) / (y - g) : 0, h), f);
  }, { highNeed: o, highNeedCount: i, highNeedInterval: a, rankByMwds: l, rankByRds: u, rankByHighNeed: c, rankDifference: d } = e, m = A(a) || a === null ? "" : `<div class="ext-localSkills-detail">${t.say(
    "localskills-results-interval",
    { wikitext: t.number(ze(a.low, 0, 2)) },
    { wikitext: t.percent(a.high) }
  )}</div>`;
  return [
    r(l, 0),
    r(u, 0),
    A(i) ? ce(t) : r(c, 0),
    r(d, 0),
    A(o) || A(i) ? ce(t) : X(an(`${t.percent(o != null ? o : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", i, e.n)}</span>`, o != null ? o : 0, "need") + m, o != null ? o : 0),
    s(e.importance.mean, "importance", n[0]),
    s(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var tS = { community: 40, language: 12, question: 12 };
function im(e) {
  let { markup: n, results: t } = e, r = ({ by: o }) => +(o !== "community"), s = t.breakdowns.slice().sort((o, i) => r(o) - r(i)).reduce(
    (o, i) => o.concat(oS(i, e)),
    []
  );
  return s.length === 0 ? [] : [
    ge("breakdowns", n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    sS(e),
    ...s
  ];
}
function rS({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let a = n[i];
    return a === void 0 || A(a) ? 0 : a.counted;
  }, s = t.slice().sort((i, a) => r(a) - r(i) || (i < a ? -1 : 1)), o = new Set(s.slice(0, tS[e]));
  return t.filter((i) => o.has(i));
}
function sS({ markup: e }) {
  let n = (s, o) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${s}">${o}</span>`, t = (s) => ({ wikitext: e.number(s, s % 1 === 0 ? 0 : 1) }), r = (s) => n(s * 2, e.say("localskills-results-heat-up-to", t(s - 0.5), t(s)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function oS(e, n) {
  var f;
  let { markup: t, results: r } = n, s = (f = r.earlier) == null ? void 0 : f.breakdowns.find(({ by: h, question: p }) => h === e.by && p === e.question), o = e.withheld === "little-change" && s !== void 0, i = o ? s : e, a = Object.keys(i.groups), l = rS(i), u = Kr(r.skills);
  if (a.length < 2 || u.length === 0)
    return [];
  let c = Qd(i, n), d = [
    `|+ ${Ke(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    ne(t.say("localskills-results-column-skill")),
    ...l.map((h) => ne(
      lS(h, i, n) + uS(i.groups[h], n),
      "number"
    ))
  ], m = 0;
  for (let h of u) {
    let p = [], g = !1;
    for (let y of l) {
      let w = i.groups[y], b = w === void 0 || A(w) ? w : w.skills[h], k = iS(b, s == null ? void 0 : s.groups[y], h);
      g = g || k !== null || b !== void 0 && !A(b), p.push(k !== null ? Vt(t.number(k, 2), k, t) : b === void 0 || A(b) ? ce(t) : b.gap === null ? X("", null) : X(t.number(b.gap, 2), b.gap, `ext-localSkills-heat-${aS(b.gap)}`));
    }
    m += +!g, d.push(...g ? ["|-", `! scope="row" | ${n.skillName(h)}`, ...p] : []);
  }
  return m === u.length ? [
    Xe(3, c.wikitext),
    `<p class="ext-localSkills-withheld">${t.say("localskills-results-breakdown-nothing")}</p>`
  ] : [
    Xe(3, c.wikitext),
    ...o ? [`<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`] : $r(d, t),
    ...l.length < 3 ? [] : [`<p class="ext-localSkills-scroll-cue${l.length > 8 ? "" : " ext-localSkills-scroll-cue-narrow"}">${t.say("localskills-results-scroll", l.length)}</p>`],
    pe(z(c), "sortable ext-localSkills-wide ext-localSkills-breakdown", d),
    ...m === 0 ? [] : [`<p>${t.say("localskills-results-breakdown-rows-left-out", m)}</p>`],
    ...l.length < a.length ? [`<p>${t.say("localskills-results-more-groups", a.length - l.length)}</p>`] : []
  ];
}
function iS(e, n, t) {
  var s, o;
  let r = n === void 0 || A(n) ? void 0 : n.skills[t];
  return e === void 0 ? null : (o = (s = vn(e, r)) == null ? void 0 : s.gap) != null ? o : null;
}
function aS(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function lS(e, n, t) {
  let r = zr(e, n, t), { report: s, survey: o } = t, i = n.groups[e];
  return n.by === "community" && Qr(e) && i !== void 0 && !A(i) ? Ne(s.titles.communityResults(o.id, e), r) : r;
}
function uS(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || A(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/exclusions.ts
var va = 500;
function am({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (l) => at(l, e.say("localskills-results-see-revision")), s = ({ page: l, reason: u, revision: c }) => [
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
      ...t.slice(0, va).map((l) => s(l).join(`
`))
    ]),
    ...t.length > va ? [`<p>${e.say("localskills-results-more-excluded", t.length - va)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function cS({ change: e, markup: n, survey: t, results: r }) {
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
function lm(e) {
  let { markup: n } = e;
  return [
    ge("guide", n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...cS(e).reduce((t, [r, s, ...o]) => t.concat(
      s.map((i, a) => `<dt${a === 0 ? ` id="${qt(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...o)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function um({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var Ta = 100;
function cm(e) {
  let { markup: n, survey: t } = e;
  return [
    ge("quality", n.say("localskills-results-methods")),
    ...Aa(dS(e)),
    ...mS(e),
    ...fS(e),
    ...ee(t) === null ? [] : [
      Xe(3, n.say("localskills-results-formulas")),
      ...Aa([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) }),
        ...e.change === null ? [] : [n.say("localskills-results-methods-change")]
      ])
    ],
    Xe(3, n.say("localskills-results-disclosure")),
    ...Aa(pS(e))
  ];
}
function Aa(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function dS({ markup: e, report: n, results: t, survey: r }) {
  let { titles: s, counted: o, definitionRevision: i } = n, a = (d, m) => ({ wikitext: Ne(d, e.say(m)) }), l = i === 0 ? a(s.definition(r.id), "localskills-results-definition") : { wikitext: at(i, e.say("localskills-results-revision", e.digits(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((m, f) => {
    var h;
    return m + ((h = f == null ? void 0 : f[d]) != null ? h : 0);
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
function mS(e) {
  let { markup: n, report: t, results: r, survey: s } = e, o = um(e);
  if (o === void 0)
    return [];
  let i = (u) => {
    let c = o.groups[u];
    return c === void 0 || A(c) ? null : c.counted;
  }, a = Object.keys(o.groups).sort((u, c) => {
    var d, m;
    return ((d = i(c)) != null ? d : -1) - ((m = i(u)) != null ? m : -1) || (u < c ? -1 : 1);
  }), l = [
    "|-",
    ne(n.say("localskills-results-column-community")),
    ne(n.say("localskills-results-fact-counted"), "number"),
    ne(n.say("localskills-results-column-share"), "number")
  ];
  for (let u of a.slice(0, Ta)) {
    let c = i(u), d = zr(u, o, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && Qr(u) ? Ne(t.titles.communityResults(s.id, u), d) : d}`,
      ...Ye(c === null ? [ce(n), ce(n)] : [
        X(n.number(c), c),
        X(an(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ], ["fact-counted", "column-share"].map((m) => z({ text: n.messages.text(`localskills-results-${m}`) })))
    );
  }
  return [
    Xe(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    pe(z({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares ext-localSkills-stacked", l),
    ...a.length > Ta ? [`<p>${n.say("localskills-results-more-rows", a.length - Ta)}</p>`] : []
  ];
}
function fS(e) {
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
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: m, reworded: f } of t.versions) {
    let h = l === null || !d ? n.say("localskills-results-version-unknown") : at(l, n.say("localskills-results-revision", n.digits(l)));
    a.push(
      "|-",
      `! scope="row" | ${h}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      A(u) ? ce(n) : X(n.number(u), u),
      `| ${i(m)}`,
      `| ${i(f)}`
    );
  }
  return [
    Xe(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    pe(z({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function pS({ markup: e, survey: n, report: { held: t = null } }) {
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
function dm(e, n) {
  let t = Math.ceil(n * 96), r = [], [s, o] = [t / 2, 96 - t / 2], i = (a, l) => r.every((u) => Math.abs(u.across - a) >= t || Math.abs(u.up - l) >= t);
  for (let a of e) {
    let [l, u] = [a.across * 96, a.up * 96], [c, d] = [{ across: s, up: s }, 1 / 0];
    for (let m = s; m <= o; m++)
      for (let f = s; f <= o; f++) {
        let h = (m - l) ** 2 + (f - u) ** 2;
        h < d && i(m, f) && ([c, d] = [{ across: m, up: f }, h]);
      }
    r.push(c);
  }
  return r.map(({ across: a, up: l }) => ({ across: a / 96, up: l / 96 }));
}
function Ea(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var gS = 32, hS = 0.075, yS = 10, bS = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function fm(e) {
  let { markup: n, results: { cross: t } } = e, r = kS(e);
  if (r.length < 3 || t === null)
    return [];
  let s = r.slice().sort((o, i) => mm(i, t) - mm(o, t) || o.number - i.number).slice(0, gS).sort((o, i) => o.number - i.number);
  return [
    ge("plot", n.say("localskills-results-plot")),
    `<p>${n.say("localskills-results-plot-intro")}${s.length < r.length ? ` ${n.say("localskills-results-plot-more", s.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...xS(s, r, e),
    pe(
      z({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      SS(r, e)
    ),
    "</div>",
    ...wS(e)
  ];
}
function wS(e) {
  let { markup: n, results: { skills: t } } = e, r = Object.keys(t).filter((a) => {
    var l, u;
    return ((u = (l = nn({ skills: t }, a)) == null ? void 0 : l.quadrant) != null ? u : null) === null;
  }), s = r.filter((a) => A(t[a])), o = r.filter((a) => !A(t[a])), i = (a, l) => l.length === 0 ? [] : [`<p>${n.say(a, l.length, qe(l.map(e.skillName), n, yS))}</p>`];
  return [...i("localskills-results-plot-unrated", o), ...i("localskills-results-plot-withheld", s)];
}
function kS({ results: e }) {
  let n = [];
  return Kr(e.skills).forEach((t) => {
    var a, l, u;
    let r = nn(e, t), [s, o] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    s !== null && o !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: s, ability: o, quadrant: i });
  }), n;
}
function mm({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function xS(e, n, { markup: t, results: { cross: r } }) {
  var f, h, p, g;
  let s = Ea([...e.map(({ ability: y }) => y), (f = r == null ? void 0 : r.ability) != null ? f : 0]), o = Ea([...e.map(({ importance: y }) => y), (h = r == null ? void 0 : r.importance) != null ? h : 0]), i = (y, { low: w, high: b }) => (y - w) / (b - w), a = (y) => `${ze(y, 2, 2)}%`, l = dm(e.map(({ ability: y, importance: w }) => ({ across: i(y, s), up: i(w, o) })), hS), u = ({ low: y, high: w }) => {
    let b = w - y > 2 ? 1 : 0.5, k = [];
    for (let x = Math.ceil(y / b) * b; x <= w; x += b)
      k.push(x);
    return k;
  }, c = (y) => t.number(y, y % 1 === 0 ? 0 : 1), d = (y) => `<span class="ext-localSkills-plot-${y}">${t.say(`localskills-results-quadrant-${y}`)}</span>`, m = t.messages.text("localskills-results-plot-description", n.length);
  return [
    `<div class="ext-localSkills-plot" role="img" aria-label="${z({ text: m })}">`,
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
function SS(e, n) {
  let { markup: t } = n, r = [
    "|-",
    ne(t.say("localskills-results-column-number")),
    ne(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((s) => ne(Ke(t.say(`localskills-results-column-${s}`), "importance", t)))
  ];
  for (let s of bS) {
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
function pm(e, n, t) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${z({ text: n })}">`,
    `<span class="ext-localSkills-languages-label">${t.say("localskills-results-languages-label")}</span>`,
    "<ul>",
    ...e.map(({ language: r, direction: s, title: o }) => {
      let i = `<span lang="${r}" dir="${s}">{{#language:${r}}}</span>`;
      return `<li>${r === t.messages.language ? `<strong>${i}</strong>` : Ws(o, i)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}

// src/core/report/overview.ts
function gm(e) {
  var p;
  let { isSaved: n, markup: t, survey: r, report: s, results: o, texts: i } = e, { titles: a, definitionRevision: l } = s, u = t.label(Ee({ name: r.id, title: r.title }, i)), c = s.counted.newestDay, d = o.excluded.length, m = (p = Dn(o.excluded).get("changed-by-others")) != null ? p : 0, f = m === 0 || m === d ? "" : ` <span class="ext-localSkills-detail">${t.say("localskills-results-not-counted-parts", d - m, m)}</span>`, h = [
    ["counted", t.number(o.counted)],
    ["not-counted", d === 0 ? t.number(0) : Je("excluded", t.number(d)) + f],
    ["newest", c === null ? t.say("localskills-results-none") : t.date(c)],
    ["status", TS(e)],
    ["definition", l === 0 ? Ne(a.definition(r.id), t.say("localskills-results-definition")) : at(l, t.say("localskills-results-revision", t.digits(l)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${r.id}" data-language="${t.messages.language}"></div>`,
    ...RS(e),
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
      { wikitext: pu(a.resultsTable(r.id), t.say("localskills-results-download-table")) },
      { wikitext: Ne(a.resultsData(r.id), t.say("localskills-results-download-data")) },
      { wikitext: Je("quality", t.say("localskills-results-quality-link")) }
    )}</p>`,
    ...PS(e)
  ];
}
function RS({ languages: e, markup: n, report: t, survey: r }) {
  let s = e.map(({ language: o, direction: i }) => ({ language: o, direction: i, title: t.titles.resultsIn(r.id, o) }));
  return pm(s, n.messages.text("localskills-results-languages"), n);
}
function PS({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var vS = 20;
function hm({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: s } = t;
  if (r.length === 0)
    return [];
  let o = Ne(s.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: o })}</p>`,
    "<ul>",
    ...r.slice(0, vS).map((i) => `<li><code dir="ltr">${He(i.path)}</code> ${He(ot(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function TS({ markup: e, survey: n }) {
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
function AS(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function ym(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((s) => {
    let o = e.choices[s];
    t += o === void 0 || A(o) ? 0 : o.count, r += A(o) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : AS(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function bm(e, n) {
  var d, m;
  let { choices: t, summary: r, topTwo: s, bottomTwo: o, n: i } = e, { markup: a } = n, l = [];
  if (i > 0 && r !== void 0 && !A(r) && r.mean !== null && r.median !== null) {
    let f = { wikitext: a.number(r.mean, 2) };
    l.push(A(r.median) ? a.say("localskills-results-mean", f) : a.say(
      "localskills-results-summary",
      f,
      { wikitext: a.number(r.median, r.median % 1 === 0 ? 0 : 1) }
    ));
  }
  let u = Es(Object.keys(t).length), c = s !== void 0 && o !== void 0 && !A(s) && !A(o);
  return i > 0 && u > 0 && c && l.push(a.say(
    u === 1 ? "localskills-results-boxes-one" : "localskills-results-boxes",
    { wikitext: a.percent((d = s.share) != null ? d : 0) },
    { wikitext: a.percent((m = o.share) != null ? m : 0) }
  )), l;
}
function Oa(e, n, t, r) {
  let { markup: s, survey: o, texts: i } = r, a = (h) => qe(h, s), l = [], u = (h, p, ...g) => {
    !A(p) && p > 0 && l.push(s.say(h, p, ...g));
  }, c = [e.notAsked, e.notInStatistics, e.unusable, e.changedVersion].some(A);
  u(c ? "localskills-results-missing-merged" : "localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: h }) => o.notInStatistics.includes(h)).map((h) => s.label(We(h, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let d = A(e.unknown) ? {} : e.unknown, m = Object.keys(d);
  m.length > 0 && l.push(s.say("localskills-results-unknown", a(m.map((h) => {
    var p;
    return s.say(
      "localskills-results-code-count",
      (p = d[h]) != null ? p : 0,
      { wikitext: `<code>${z({ text: h })}</code>` }
    );
  })), m.length));
  let f = ym(e, n.isMultiple);
  return f !== null && l.push(s.say("localskills-results-withheld-range", f.least, f.most)), l;
}

// src/core/report/question-tables.ts
var Ma = 60;
function km(e) {
  let { markup: n, survey: t, texts: r } = e, s = [];
  for (let o of Y(t)) {
    let i = o.type === "matrixdropdown" ? IS(o, e) : o.type === "matrix" ? Rm(o, o.choices, Ai, e) : CS(o, e);
    if (i.length > 0) {
      let a = n.label(Ee(o, r));
      s.push(Xe(3, a), ...MS(o.name, e), ...i);
    }
  }
  return s.length === 0 ? [] : [
    ge("questions", n.say("localskills-results-questions")),
    Fn(["people", "share"].map((o) => [n.say(`localskills-results-column-${o}`), "share"]), n),
    ...OS(e),
    ...ES(e),
    ...s
  ];
}
function ES({ markup: e, survey: { minAnswers: n, minCell: t } }) {
  return n > 1 || t > 1 ? [] : [`<p class="ext-localSkills-detail">${e.say("localskills-results-public-note")}</p>`];
}
function OS({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${z({ text: n.id })}</bdi>` }
  )}</p>`];
}
function MS(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${Ke(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function CS(e, n) {
  var i;
  let { markup: t, results: r } = n, s = r.questions[e.name], [o] = Se(e);
  if (s === void 0 || o === void 0)
    return [];
  if (A(s)) {
    let a = vn(s, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return a === null ? [`<p class="ext-localSkills-withheld">${Ir(s, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`,
      ...wm(e, o, a, n)
    ];
  }
  return wm(e, o, s, n, xm(e.name, n));
}
function xm(e, { results: { earlier: n } }) {
  let t = n == null ? void 0 : n.questions[e];
  return t === void 0 || A(t) ? null : t;
}
function wm(e, n, t, r, s = null) {
  var u;
  let { markup: o, texts: i } = r;
  if (n.kind === "text") {
    let c = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(c, t.n), ...Oa(t, n, [], r)].join(" ")}</p>`];
  }
  let a = (u = n.choices) != null ? u : NS(t).map((c) => en(c, null)), l = n.kind === "number" ? [] : $S(t, n, a, r, s);
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...bm(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...Oa(t, n, a, r)
    ].join(" ")}</p>`,
    ...$r(l, o),
    ...n.kind === "number" ? [] : [pe(
      z(Ee(e, i)),
      `sortable ext-localSkills-shares ext-localSkills-stacked${t.places === void 0 ? "" : " ext-localSkills-places"}`,
      l
    )],
    ...n.kind === "number" || a.length <= Ma ? [] : [`<p>${o.say("localskills-results-more-rows", a.length - Ma)}</p>`]
  ];
}
function NS({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || A(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function $S(e, { question: n }, t, r, s) {
  var d, m;
  let { markup: o, texts: i } = r, { places: a } = e, l = ["answer", ...a === void 0 ? [] : ["first", "mean-place"], "people", "share"], u = ["|-", ...l.map((f) => f === "answer" ? ne(o.say("localskills-results-column-answer")) : ne(o.say(`localskills-results-column-${f}`), "number"))], c = l.slice(1).map((f) => z({ text: o.messages.text(`localskills-results-column-${f}`) }));
  for (let f of Pm(t, r).slice(0, Ma)) {
    let h = Sm(e, f), p = vn(h, s == null ? void 0 : s.choices[f.value]);
    if (f.isRetired && !A(h) && h.count === 0)
      continue;
    let g = a === void 0 ? void 0 : a[f.value];
    u.push(
      "|-",
      `! scope="row" | ${o.label(Ln(f, n, i, r.codeNames))}`,
      ...Ye([
        ...n.type !== "ranking" || g === void 0 ? [] : A(g) ? [ce(o), ce(o)] : [
          X(o.number(g.first), g.first),
          A(g.meanPlace) ? ce(o) : X(g.meanPlace === null ? "" : o.number(g.meanPlace, 1), g.meanPlace)
        ],
        ...p !== null ? [
          Vt(o.number(p.count), p.count, o),
          Vt(o.percent((d = p.share) != null ? d : 0), (m = p.share) != null ? m : 0, o)
        ] : A(h) ? [ce(o), ce(o)] : [
          X(o.number(h.count), h.count),
          X(h.share === null ? "" : an(o.percent(h.share), h.share), h.share)
        ]
      ], c)
    );
  }
  return u;
}
function Sm(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function IS(e, n) {
  let t = ee(n.survey);
  return e.columns.filter(({ name: s }) => t === null || e !== t.grid || !cn.includes(s)).reduce((s, o) => s.concat(Rm(
    e,
    o.choices,
    (i, a) => In(i, a, o.name),
    n,
    o
  )), []);
}
function Rm(e, n, t, r, s = null) {
  let { markup: o, results: i, texts: a } = r, l = Pm(n, r), u = Ee(s != null ? s : e, a), c = [...l.map((m) => We(m, a).text), o.messages.text("localskills-results-column-n")].map((m) => z({ text: m })), d = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${o.label(u)}`] : [],
    "|-",
    '| class="ext-localSkills-corner" | ',
    ...l.map((m) => ne(o.label(We(m, a)))),
    ne(o.say("localskills-results-column-n"))
  ];
  for (let m of e.rows) {
    let f = t(e.name, m.value), h = xm(f, r), p = i.questions[f], g = p === void 0 ? null : vn(p, h != null ? h : void 0), y = g != null ? g : p;
    d.push("|-", `! scope="row" | ${o.label(We(m, a))}${g === null ? "" : `<div class="ext-localSkills-detail">${o.say("localskills-results-earlier")}</div>`}`), y === void 0 || A(y) || y.n === 0 ? d.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${LS(y, r)}`) : d.push(...Ye([...l.map((w) => {
      var R;
      let b = Sm(y, w), k = ({ count: S, share: T }) => o.say("localskills-results-count-share", S, { wikitext: o.percent(T != null ? T : 0) }), x = vn(b, h == null ? void 0 : h.choices[w.value]);
      return x !== null ? Vt(k(x), x.count, o) : A(b) ? ce(o) : X(an(k(b), (R = b.share) != null ? R : 0), b.count);
    }), X(o.number(y.n), y.n)], c));
  }
  return [...$r(d, o), pe(z(u), "ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross", d)];
}
function LS(e, n) {
  return A(e) ? Ir(e, n) : n.markup.say("localskills-results-no-answers");
}
function Pm(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/short-page.ts
function vm({ earlier: e, skills: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.skills) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0;
  }));
}
function FS({ earlier: e, questions: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.questions) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0 && (o.summary !== void 0 && !A(o.summary) || Object.keys(o.choices).some((i) => {
      let a = o.choices[i];
      return a !== void 0 && !A(a) && a.count > 0;
    }));
  }));
}
function Tm({ markup: e, results: n, survey: t }) {
  let { counted: r } = n, { minAnswers: s, minCell: o } = t;
  return r === 0 || vm(n) || FS(n) || s <= 1 && o <= 1 ? null : [`<p class="ext-localSkills-notice">${r < s || o <= 1 ? e.say("localskills-results-short-answers", r, s, Math.max(1, s - r)) : e.say("localskills-results-short-counts", r, o)}</p>`];
}
function Am({ markup: e, results: n }) {
  let t = Object.keys(n.skills);
  return t.length === 0 || vm(n) || !t.every((r) => A(n.skills[r])) ? null : [
    ge("skills", e.say("localskills-results-skills")),
    `<p class="ext-localSkills-withheld">${e.say("localskills-results-short-skills")}</p>`
  ];
}

// src/core/report/results-page.ts
var DS = "Skills survey results";
function Em(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0, s = Tm(e), o = Am(e), i = (l, u, c, d = !1) => ({ name: l, title: `localskills-results-${u}`, lines: c, isFolded: d }), a = [
    ...s === null && r ? [
      i("plot", "plot", o === null ? fm(e) : []),
      i("skills", "skills", o != null ? o : om(e)),
      i("balance", "balance", Bd(e)),
      i("change", "change", Jd(e)),
      i("breakdowns", "breakdowns", o === null ? im(e) : [], !0),
      i("questions", "questions", km(e), !0),
      i("guide", "guide", lm(e), !0)
    ] : [],
    i("quality", "methods", cm(e), !0),
    i("excluded", "excluded", am(e), !0)
  ].filter(({ lines: l }) => l.length > 0);
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...gm(e),
    ...hm(e),
    ...s != null ? s : r ? rm(e) : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...jS(a, e),
    ...a.reduce((l, u) => l.concat(u.isFolded ? WS(u, e) : u.lines), []),
    "</div>",
    `[[Category:${DS}]]`
  ].join(`
`);
}
function jS(e, { markup: n }) {
  return e.length < 3 ? [] : [
    `<div class="ext-localSkills-contents" role="navigation" aria-label="${z({ text: n.messages.text("localskills-results-contents") })}">`,
    `<div class="ext-localSkills-contents-title" aria-hidden="true">${n.say("localskills-results-contents")}</div>`,
    "<ul>",
    ...e.map(({ name: t, title: r }) => `<li>${Je(t, n.say(r))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function WS({ lines: [e = "", ...n], title: t }, { markup: r }) {
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
function Om(e) {
  return e.map((n) => typeof n == "string" ? GS(n) : n === null ? "" : String(n)).join(",");
}
var _S = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, BS = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function GS(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || BS.test(e.replace(_S, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var Mm = `\r
`;

// src/core/report/results-table.ts
var qS = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function Cm(e, n, t, r = null) {
  return [qS, ...VS(e, n, t, r)].map((s) => Om(s) + Mm).join("");
}
function VS(e, n, t, r) {
  let s = Ls(t.messages), { minAnswers: o, minCell: i } = e, { counted: a, excluded: l, questions: u, skills: c, agreement: d, balance: m, breakdowns: f, versions: h } = n, p = QS(e, t), g = Pe({ part: "survey" }, { counted: a, excluded: l.length, minAnswers: o, minCell: i }), y = Dn(l);
  Array.from(y.keys()).sort().forEach((b) => {
    var k;
    g.push(Jr({ part: "excluded", code: b }, "count", (k = y.get(b)) != null ? k : 0, null));
  }), h.forEach(({ revision: b, counted: k }) => g.push(
    ...Pe({ part: "version", code: b === null ? "" : String(b) }, { counted: k })
  ));
  let w = new Map(Z(e).map(
    (b) => [b.name, b]
  ));
  Object.keys(u).forEach((b) => {
    g.push(...HS(b, w.get(b), u[b], t, s));
  }), Object.keys(c).forEach((b) => {
    g.push(...Pe({ part: "skill", item: b, itemLabel: p(b) }, c[b]));
  }), g.push(...Pe({ part: "agreement" }, d)), Object.keys(m).forEach((b) => {
    g.push(...Pe({ part: "balance", item: b, itemLabel: p(b) }, m[b]));
  }), r !== null && g.push(...US(r, w, p, t, s));
  for (let { by: b, question: k, groups: x } of f)
    Object.keys(x).forEach((R) => {
      let S = x[R], T = { part: "group", by: k != null ? k : b, group: R };
      if (S === void 0 || A(S)) {
        g.push(...Pe(T, { counted: S }));
        return;
      }
      g.push(...Pe(T, { counted: S.counted })), Object.keys(S.skills).forEach((v) => {
        g.push(...Pe(M(P({}, T), { item: v, itemLabel: p(v) }), S.skills[v]));
      });
    });
  return g;
}
function US(l, s, o, i, a) {
  var u = l, { skills: e, questions: n, notCompared: t } = u, r = rn(u, ["skills", "questions", "notCompared"]);
  let c = Pe({ part: "change" }, r);
  return Object.keys(e).forEach((d) => {
    c.push(...Pe({ part: "change", by: "skill", item: d, itemLabel: o(d) }, e[d]));
  }), Object.keys(n).forEach((d) => {
    let { choices: m, n: f, mean: h } = n[d], p = s.get(d), g = { part: "change", by: "question", item: d, itemLabel: p === void 0 ? d : nr(p, i) };
    c.push(...Pe(g, P({ n: f }, h === void 0 ? {} : { mean: h }))), Object.keys(m).forEach((y) => {
      c.push(...Pe(M(P({}, g), { code: y, codeLabel: Nm(y, p, i, a) }), m[y]));
    });
  }), t.forEach(({ part: d, name: m, reason: f }) => {
    c.push(Jr({ part: "change", by: d, item: m }, "notCompared", f, null));
  }), c;
}
function Nm(e, n, t, r) {
  var s, o;
  return Ln(
    (o = (s = n == null ? void 0 : n.choices) == null ? void 0 : s.find(({ value: i }) => i === e)) != null ? o : en(e, null),
    n == null ? void 0 : n.question,
    t,
    r
  ).text;
}
function HS(e, n, t, r, s) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : nr(n, r) };
  if (!q(t) || A(t))
    return Pe(o, t);
  let m = t, { choices: i, places: a, unknown: l } = m, u = rn(m, ["choices", "places", "unknown"]), c = Pe(o, u), d = (f) => Nm(f, n, r, s);
  for (let f of [i, a])
    q(f) && Object.keys(f).forEach((h) => {
      c.push(...Pe(M(P({}, o), { code: h, codeLabel: d(h) }), f[h]));
    });
  return A(l) || !q(l) ? c.push(...Pe(o, { unknown: l })) : Object.keys(l).forEach((f) => {
    c.push(...Pe(M(P({}, o), { code: f }), { unknown: l[f] }));
  }), c;
}
function Pe(e, n, t = "") {
  return A(n) ? [Jr(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [Jr(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [Jr(e, t, String(n), null)] : q(n) ? Object.keys(n).reduce((r, s) => r.concat(
    Pe(e, n[s], t === "" ? s : `${t}.${s}`)
  ), []) : [];
}
function Jr(e, n, t, r) {
  let { part: s, by: o = "", group: i = "", item: a = "", itemLabel: l = "", code: u = "", codeLabel: c = "" } = e;
  return [s, o, i, a, l, u, c, n, t, r];
}
function QS(e, n) {
  var r, s;
  let t = new Map(((s = (r = ee(e)) == null ? void 0 : r.grid.rows) != null ? s : []).map(
    (o) => [o.value, We(o, n).text]
  ));
  return (o) => {
    var i;
    return (i = t.get(o)) != null ? i : n.taxonomy === null ? o : Is(o, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function vo(e, n = !1) {
  let t = e.length, r = 0, s = "", o = 0, i = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function m(b, k) {
    let x = 0, R = 0;
    for (; x < b || !k; ) {
      let S = e.charCodeAt(r);
      if (S >= 48 && S <= 57)
        R = R * 16 + S - 48;
      else if (S >= 65 && S <= 70)
        R = R * 16 + S - 65 + 10;
      else if (S >= 97 && S <= 102)
        R = R * 16 + S - 97 + 10;
      else
        break;
      r++, x++;
    }
    return x < b && (R = -1), R;
  }
  function f(b) {
    r = b, s = "", o = 0, i = 16, d = 0;
  }
  function h() {
    let b = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && rr(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && rr(e.charCodeAt(r)))
        for (r++; r < e.length && rr(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(b, r);
    let k = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && rr(e.charCodeAt(r))) {
        for (r++; r < e.length && rr(e.charCodeAt(r)); )
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
            let S = m(4, !0);
            S >= 0 ? b += String.fromCharCode(S) : d = 4;
            break;
          default:
            d = 5;
        }
        k = r;
        continue;
      }
      if (x >= 0 && x <= 31)
        if (Yr(x)) {
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
    if (Ca(b)) {
      do
        r++, s += String.fromCharCode(b), b = e.charCodeAt(r);
      while (Ca(b));
      return i = 15;
    }
    if (Yr(b))
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
          for (r += 2; r < t && !Yr(e.charCodeAt(r)); )
            r++;
          return s = e.substring(k, r), i = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let x = t - 1, R = !1;
          for (; r < x; ) {
            let S = e.charCodeAt(r);
            if (S === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, R = !0;
              break;
            }
            r++, Yr(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return R || (r++, d = 1), s = e.substring(k, r), i = 13;
        }
        return s += String.fromCharCode(b), r++, i = 16;
      // numbers
      case 45:
        if (s += String.fromCharCode(b), r++, r === t || !rr(e.charCodeAt(r)))
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
    if (Ca(b) || Yr(b))
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
    setPosition: f,
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
function Ca(e) {
  return e === 32 || e === 9;
}
function Yr(e) {
  return e === 10 || e === 13;
}
function rr(e) {
  return e >= 48 && e <= 57;
}
var $m;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})($m || ($m = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var KS = new Array(20).fill(0).map((e, n) => " ".repeat(n)), sr = 200, JS = {
  " ": {
    "\n": new Array(sr).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(sr).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(sr).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(sr).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(sr).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(sr).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Na;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Na || (Na = {}));
function Im(e, n, t = Na.DEFAULT) {
  let r = vo(e, !1), s = [], o = 0;
  function i(O) {
    return O ? () => o === 0 && O(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(O) {
    return O ? (L) => o === 0 && O(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(O) {
    return O ? (L) => o === 0 && O(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) : () => !0;
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
  let d = u(n.onObjectBegin), m = l(n.onObjectProperty), f = c(n.onObjectEnd), h = u(n.onArrayBegin), p = c(n.onArrayEnd), g = l(n.onLiteralValue), y = a(n.onSeparator), w = i(n.onComment), b = a(n.onError), k = t && t.disallowComments, x = t && t.allowTrailingComma;
  function R() {
    for (; ; ) {
      let O = r.scan();
      switch (r.getTokenError()) {
        case 4:
          S(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          S(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          S(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          k || S(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          S(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          S(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (O) {
        case 12:
        case 13:
          k ? S(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : w();
          break;
        case 16:
          S(
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
  function S(O, L = [], I = []) {
    if (b(O), L.length + I.length > 0) {
      let D = r.getToken();
      for (; D !== 17; ) {
        if (L.indexOf(D) !== -1) {
          R();
          break;
        } else if (I.indexOf(D) !== -1)
          break;
        D = R();
      }
    }
  }
  function T(O) {
    let L = r.getTokenValue();
    return O ? g(L) : (m(L), s.push(L)), R(), !0;
  }
  function v() {
    switch (r.getToken()) {
      case 11:
        let O = r.getTokenValue(), L = Number(O);
        isNaN(L) && (S(
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
    return R(), !0;
  }
  function E() {
    return r.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (T(!1), r.getToken() === 6 ? (y(":"), R(), F() || S(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : S(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), s.pop(), !0);
  }
  function N() {
    d(), R();
    let O = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (O || S(4, [], []), y(","), R(), r.getToken() === 2 && x)
          break;
      } else O && S(6, [], []);
      E() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), O = !0;
    }
    return f(), r.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : R(), !0;
  }
  function C() {
    h(), R();
    let O = !0, L = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (L || S(4, [], []), y(","), R(), r.getToken() === 4 && x)
          break;
      } else L && S(6, [], []);
      O ? (s.push(0), O = !1) : s[s.length - 1]++, F() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), L = !0;
    }
    return p(), O || s.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : R(), !0;
  }
  function F() {
    switch (r.getToken()) {
      case 3:
        return C();
      case 1:
        return N();
      case 10:
        return T(!0);
      default:
        return v();
    }
  }
  return R(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (S(4, [], []), !1) : F() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Lm;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Lm || (Lm = {}));
var Fm;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Fm || (Fm = {}));
var $a = Im;
var Dm;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Dm || (Dm = {}));

// src/core/json/parse-json.ts
function Me(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return o0(n) ? { value: void 0, faults: [Ia] } : { value: n, faults: a0(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? i0(e) : Ia] };
  }
}
var _m = { disallowComments: !0, allowTrailingComma: !1 }, r0 = 100, Ia = { path: "$", code: "json-too-deep", parameters: [] }, s0 = {
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
function o0(e) {
  let n = [e].filter(jm);
  for (let t = 0; n.length > 0; t++) {
    if (t === r0)
      return !0;
    let r = [];
    for (let s of n)
      for (let o of Object.keys(s).map((i) => s[i]))
        jm(o) && r.push(o);
    n = r;
  }
  return !1;
}
function jm(e) {
  return typeof e == "object" && e !== null;
}
function i0(e) {
  var a;
  let n = null;
  try {
    $a(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, _m);
  } catch (l) {
    return Ia;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), s = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((s === "}" || s === "]") && r.trim().endsWith(","))
    return Wm("json-trailing-comma", e, r.lastIndexOf(","), s);
  let o = (a = s0[t.error]) != null ? a : "json-invalid";
  return Wm(o === "json-comma" ? s === "}" ? "json-list-end" : s === "]" ? "json-object-end" : o : o, e, t.offset, s);
}
function Wm(e, n, t, r) {
  let s = n.slice(0, t).split(/\r\n?|\n/), o = s[s.length - 1].length + 1;
  return { path: "$", code: e, parameters: [s.length, o, V(r)] };
}
function a0(e) {
  let n = [], t = [];
  return $a(e, {
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
  }, _m), n;
}

// src/core/survey/dates.ts
function ve(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, s] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && s >= 1 && s <= i;
}
function Bm(e) {
  return ve(`${e}-01`);
}

// src/core/survey/number-text.ts
var l0 = [
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
], u0 = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function or(e) {
  let n = e.trim().replace(/[^ -~]/g, c0), t = u0.exec(n);
  if (t === null)
    return null;
  let [, r, s = "", o, i = ""] = t, a = /^[1-9]\d{0,2}$/.test(s) && i.length === 3 && (o === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (s + i === "" || a)
    return null;
  let l = s.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function c0(e) {
  let n = e.charCodeAt(0), t = l0.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var kn = ["survey", "revision", "submitted", "language"], d0 = [
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
], La = ["text", "number", "url", "date", "month"], Gm = ["skills", "languages", "wikis"], Xr = 200, Zr = 3;
function qm(e) {
  let n = new Set(kn), t = 0, r = (o, i, a) => {
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
      let m = kn.includes(l);
      return e.fault(`${i}.name`, m ? "reserved-name" : "name-taken", l, kn), null;
    }
    let u = {
      name: l,
      title: e.text(o, i, "title"),
      description: e.text(o, i, "description"),
      visibleIf: e.condition(o, i, "visibleIf")
    }, c = W(o, "type");
    if (c === "panel")
      return a === Zr ? (e.fault(i, "panels-too-deep", Zr), null) : (n.add(l), M(P({}, u), { type: c, elements: r(o, i, a + 1) }));
    if (c === "html") {
      let m = e.text(o, i, "html");
      return m === null && W(o, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(l), m && M(P({}, u), { type: c, text: m });
    }
    if (t === Xr)
      return e.fault(i, "too-many-questions", Xr), null;
    let d = m0(o, i, c, M(P({}, u), {
      isRequired: W(o, "isRequired") === !0,
      requiredIf: e.condition(o, i, "requiredIf"),
      isRetired: W(o, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (o, i) => r(o, i, 0) };
}
function m0(e, n, t, r, s) {
  switch (t) {
    case "radiogroup": {
      let l = wn(e, n, "choices", s);
      return l && P(M(P({}, r), { type: t }), o(l));
    }
    case "checkbox": {
      let l = wn(e, n, "choices", s);
      return l && P(P(M(P({}, r), { type: t }), o(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = f0(e, n, s), u = l === null ? wn(e, n, "choices", s) : [];
      if (u === null)
        return null;
      let c = M(P(P({}, r), o(u)), { choicesFrom: l });
      return t === "dropdown" ? M(P({}, c), { type: t }) : P(M(P({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = wn(e, n, "choices", s), u = W(e, "selectToRankEnabled") === !0;
      return l && P(M(P({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = Ud(e, n, s);
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
      return P(M(P({}, r), { type: t }), p0(e, n, s));
    case "comment":
      return M(P({}, r), { type: t, maxLength: s.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = wn(e, n, "rows", s), u = wn(e, n, "columns", s), c = ["eachRowRequired", "isAllRowRequired"].some((d) => W(e, d) === !0);
      return l && u && M(P({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = s.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || oe.test(d)), u = l === null ? wn(e, n, "rows", s) : [], c = Hd(e, n, s);
      return u && c && M(P({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return s.fault(`${n}.type`, "unknown-question-type", V(t), d0), null;
  }
  function o(l) {
    let u = ya(e, n, s, l);
    return { choices: [...l, ...on(u)], special: u };
  }
  function i(l) {
    return M(P({}, ya(e, n, s, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: s.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: s.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function f0(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => Gm.includes(r),
    Gm
  );
}
function p0(e, n, t) {
  let r = t.word(e, n, "inputType", La), s = (o) => {
    let i = W(e, o), a = typeof i == "string" || typeof i == "number" ? Fa(String(i), r) : null;
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
function Fa(e, n) {
  switch (n) {
    case "number":
      return or(e);
    case "date":
      return ve(e) ? e : null;
    case "month":
      return Bm(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var g0 = ["draft", "open", "paused", "closed", "archived"], h0 = ["individuals", "affiliates", "partners", "society"], y0 = 5, b0 = 5;
function Un(e) {
  var u, c;
  let n = [], t = qd(n);
  if (!q(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", s = t.object(e, "$", "localSkills"), o = W(s, "id"), i = typeof o == "string" && oe.test(o);
  i || t.fault(`${r}.id`, "bad-id", V(o));
  let a = w0(e, t);
  if (Y({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let l = {
    id: o,
    locale: t.string(e, "$", "locale", "bad-language", Vd),
    status: t.word(s, r, "status", g0),
    opens: t.string(s, r, "opens", "bad-date", ve),
    closes: t.string(s, r, "closes", "bad-date", ve),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(s, r, "minAnswers")) != null ? u : y0,
    minCell: (c = t.count(s, r, "minCell")) != null ? c : b0,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(s, r, "notInStatistics").filter(ba).map(String),
      ...Cr
    ])),
    audience: k0(s, t),
    measures: x0(s, t),
    core: S0(s, t),
    follows: t.id(s, r, "follows")
  };
  return { survey: Ed(l), faults: n };
}
function w0(e, n) {
  let t = qm(n), r = [];
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
function k0(e, n) {
  var s;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", h0),
    description: n.text(r, t, "description"),
    minEdits: (s = n.count(r, t, "minEdits")) != null ? s : 0,
    groups: Da(n.list(r, t, "groups"))
  };
}
function x0(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: Da(n.list(r, t, "groupBy"))
  };
}
function S0(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), s = n.id(r, t, "id");
  return s === null ? null : { id: s, questions: Da(n.list(r, t, "questions")) };
}
function Da(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function Vm() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : R0(n);
    return e.set(n, t), t;
  };
}
function R0(t) {
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
function Um(e, n, t) {
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
        let c = u ? { id: e.id, questions: Y(e).map(({ name: m }) => m) } : i.core;
        r.push({ place: o, local: M(P({}, i), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: s };
  });
}

// src/core/exchange/exchange-record.ts
var Hn = { offer: "Offer a skill", seek: "Seek a skill" }, ja = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Hm = ["open", "paused", "matched", "closed"], Wa = 5, Qm = 100, zm = 100, To = 20;
function Km(e, n) {
  if (!ve(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Jm(e, n, t = null) {
  var o;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (Km(i, n) === null) {
      let a = P0(i.skill, t), l = (o = r[i.kind].get(a)) != null ? o : /* @__PURE__ */ new Set();
      l.add(i.user), r[i.kind].set(a, l);
    }
  let s = (i) => new Map(
    Array.from(i).sort(([a], [l]) => re(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: s(r.offer), seeks: s(r.seek) };
}
function P0(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-templates.ts
var es = "Skill exchange step", ns = "Skill exchange preferences", _a = [
  Hn.offer,
  Hn.seek,
  es,
  ns
];

// src/core/wikitext/shown-text.ts
var v0 = /<!--[\s\S]*?(?:-->|$)/g, T0 = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, A0 = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), E0 = "\u2026";
function ir(e) {
  if (!/[{<]/.test(e))
    return hn(e);
  let n = e.replace(v0, "").replace(T0, (t, r) => (r != null ? r : "").replace(/[{}]/g, (s) => `&#${s.charCodeAt(0)};`));
  return hn(O0(n));
}
function O0(e) {
  var o, i, a, l;
  let n = [], t = [], r = /[{}]/g, s = 0;
  for (; s < e.length; ) {
    let u = e.slice(s, s + 2);
    if (u === "{{")
      t.push(n.length), n.push(u), s += 2;
    else if (u === "}}" && t.length > 0) {
      let [, ...c] = n.splice(t.pop()), d = ((o = c[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(s + 2) === "}", m = c.length <= 2 ? c.join("").trim() : "";
      n.push((i = A0.get(m)) != null ? i : E0), s += d ? 3 : 2;
    } else {
      r.lastIndex = s + 1;
      let c = (l = (a = r.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(s, c)), s = c;
    }
  }
  return n.join("");
}

// src/core/wikitext/extension-tags.ts
var Ym = [
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
function ar() {
  return { starts: [], ends: [], lengths: [] };
}
function Pt(e, n, t) {
  var i;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((i = o[o.length - 1]) != null ? i : 0) + t - n), r.push(n), s.push(t);
}
function lr(e, n) {
  let { starts: t } = e, r = 0, s = t.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    t[o] < n ? r = o + 1 : s = o;
  }
  return r;
}
function Ao(e, n) {
  let { starts: t, ends: r } = e, s = [], o = 0;
  for (let i = 0; i < t.length; i++)
    s.push(n.slice(o, t[i])), o = r[i];
  return s.push(n.slice(o)), s.join("");
}
function Ba(e, n) {
  var t;
  return n - ((t = e.lengths[lr(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var ur = -1, Ga = /[[{<]|\n(?==)|-(?={)/g, M0 = /[[{<\]]|\n(?==)|-(?={)/g, C0 = /[[{<\n]|-(?={)/g, Xm = /[[{<}|]|\n(?==)|-(?={)/g, Zm = /[[{<}|=]|\n(?==)|-(?={)/g, qa = /[[\]{}<>|]/g, N0 = 10, ef = 45, $0 = 60, nf = 61, tf = 91, rf = 93, Va = 123, I0 = 124, L0 = 125, F0 = 6;
function sf(e, n) {
  let t = "", r = 0, s = null, o = [], i = [], a = null, l = Ga, u = [], c = 0, d = [];
  function m(C, F, O) {
    let L = F;
    for (; L < r && L - F < O && t.charCodeAt(L) === C; )
      L++;
    return L - F;
  }
  function f() {
    return a !== null && c > a.partsStart && u[c - 1] === ur;
  }
  function h() {
    a === null ? l = Ga : a.kind === "=" ? l = C0 : a.kind === "[" ? l = M0 : l = f() ? Zm : Xm;
  }
  function p(C, F, O, L) {
    a = { kind: C, count: F, contentStart: O, afterHyphen: L, partsStart: c }, i.push(a), h();
  }
  function g() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, h();
  }
  function y(C) {
    let F = m(nf, C, F0);
    return F > 1 || F === 1 && !f() ? (p("=", F, C + F, !1), C + F) : C;
  }
  function w(C, F) {
    let O = m(Va, C, r);
    return O > 1 && p("{", O, C + O, F), C + O;
  }
  function b(C, F) {
    let O = m(L0, F, Math.min(C.count, 3));
    if (O < 2)
      return F + 1;
    let L = C.contentStart - O, I = F + O, D = O === 3 ? R(C, F) : null;
    for (O === 2 && x(C, F); d.length > 0 && d[d.length - 1].from >= L; )
      d.pop();
    return D !== null && d.push({ from: L, to: I, text: D }), k(C, L, O), I;
  }
  function k(C, F, O) {
    let L = C.count - O;
    c = C.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, L > 1 ? p(C.kind, L, F, C.afterHyphen) : L === 1 && C.kind === "{" && C.afterHyphen ? p("-", 2, F, !1) : h();
  }
  function x(C, F) {
    let O = c > C.partsStart, L = O ? u[C.partsStart] - 1 : F, I = S(C.contentStart, L), D = e(I.isWhole ? I.text : `${I.text}<`, O);
    if (D !== null) {
      let B = u.slice(C.partsStart, c);
      o.push({ template: D, start: C.contentStart - 2, end: F + 2, parts: B });
    }
  }
  function R(C, F) {
    if (c === C.partsStart)
      return null;
    let O = u[C.partsStart], L = c > C.partsStart + 2 ? u[C.partsStart + 2] - 1 : F;
    return S(O, L);
  }
  function S(C, F) {
    var B;
    let O = d.length;
    for (; O > 0 && d[O - 1].from >= C; )
      O--;
    let L = s === null ? 0 : lr(s, C), I = "", D = C;
    for (; ; ) {
      let j = d[O], U = Math.min(F, j ? j.from : F, (B = s == null ? void 0 : s.starts[L]) != null ? B : F);
      qa.lastIndex = D;
      let Q = qa.test(t) ? Math.min(qa.lastIndex - 1, U) : U;
      if (I += t.slice(D, Q), Q < U || U === F)
        return { text: I, isWhole: Q === F };
      if (j && U === j.from) {
        if (I += j.text.text, !j.text.isWhole)
          return { text: I, isWhole: !1 };
        D = j.to, O++;
      } else s !== null && (D = s.ends[L]);
      L = s === null ? 0 : lr(s, D);
    }
  }
  function T(C) {
    s === null && (s = ar(), n.begin(t, s));
    let F = n.skip(C);
    return n.atLineStart ? (n.atLineStart = !1, y(F)) : F;
  }
  function v(C, F) {
    switch (C) {
      case N0:
        return a !== null && a.kind === "=" && g(), y(F + 1);
      case $0:
        return T(F);
      case ef:
        return t.charCodeAt(F + 2) === Va ? w(F + 1, !0) : (p("-", 2, F + 2, !1), F + 2);
      case Va:
        return w(F, !1);
      case tf: {
        let O = m(tf, F, r);
        return O > 1 && p("[", O, F + O, !1), F + O;
      }
      default:
        return E(a, C, F);
    }
  }
  function E(C, F, O) {
    if (C.kind === "{")
      return b(C, O);
    let L = F === rf ? rf : ef;
    return t.charCodeAt(O + 1) !== L ? O + 1 : (k(C, C.contentStart - 2, 2), O + 2);
  }
  function N() {
    let C = y(0);
    for (; ; ) {
      if (l.lastIndex = C, !l.test(t))
        return;
      C = l.lastIndex;
      let F = t.charCodeAt(C - 1);
      F === I0 ? (u[c] = C, u[c + 1] = ur, c += 2, l = Zm) : F === nf ? (u[c - 1] = C - 1, l = Xm) : C = v(F, C - 1);
    }
  }
  return (C) => (t = C, r = C.length, s = null, o = [], i.length = 0, a = null, l = Ga, u = [], c = 0, d = [], N(), t = "", n.end(), { calls: o, removed: s });
}

// src/core/wikitext/detached-text.ts
function he(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function of(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Eo(e, n, t) {
  let r = n;
  for (; r < t && of(e.charCodeAt(r)); )
    r++;
  return r;
}
function Oo(e, n, t) {
  let r = t;
  for (; r > n && of(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function An(e, n, t) {
  let r = Eo(e, n, t);
  return e.slice(r, Oo(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var ts = 3, dn, af, Ua, Mo, rs = class {
  constructor(n, t, r) {
    be(this, dn);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / ts;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let s = 0; s < r.length; s += ts)
        if (r[s] === t)
          return sn(this, dn, Ua).call(this, s);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += ts)
      n(sn(this, dn, Ua).call(this, t), sn(this, dn, af).call(this, t), this);
  }
  entries() {
    return sn(this, dn, Mo).call(this).entries();
  }
  keys() {
    return sn(this, dn, Mo).call(this).keys();
  }
  values() {
    return sn(this, dn, Mo).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
dn = new WeakSet(), af = function(n) {
  return this.met.names[this.parts[n]];
}, Ua = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, Mo = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [D0, j0] = [500, 4], W0 = 61;
function lf() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], s = 0, o = [], i = 0;
  function a(u, c) {
    for (let d = s; d < s + j0 && d < r.length; d++) {
      let m = r[d], f = e[m];
      if (u.charCodeAt(c + f.length) === W0 && u.startsWith(f, c))
        return s = d + 1, m;
    }
    return -1;
  }
  function l(u) {
    let c = n.get(u);
    if (c !== void 0)
      return s = r.indexOf(c) + 1, c;
    if (u === "" || e.length >= D0)
      return -1;
    let d = he(u), m = e.push(d) - 1;
    return n.set(d, m), o.push(-1), r.splice(s, 0, m), s++, m;
  }
  return (u, c, d) => {
    let m = [];
    s = 0, i++;
    for (let f = c + 1; f <= d; ) {
      let h = u.indexOf("|", f), p = h === -1 ? d : h, g = a(u, f), y = g === -1 ? 0 : f + e[g].length;
      if (g === -1 || y >= p) {
        if (y = u.indexOf("=", f), y === -1 || y >= p)
          return null;
        g = l(u.slice(Eo(u, f, y), Oo(u, f, y)));
      }
      if (g === -1 || o[g] === i)
        return null;
      o[g] = i;
      let w = Eo(u, y + 1, p);
      m.push(g, w, Oo(u, w, p)), f = p + 1;
    }
    return new rs(u, t, m);
  };
}

// src/core/wikitext/plain-call.ts
var _0 = ["[", "]", "{", "<", `
=`], [Co, uf] = ["{{", "}}"], B0 = "}", G0 = /^\s*$/;
function cf(e) {
  let n = lf();
  return (t) => {
    var l;
    let r = t.startsWith(Co) ? t.indexOf(B0, Co.length) : -1, s = r + uf.length;
    if (r === -1 || !t.startsWith(uf, r) || t.length > s && !G0.test(t.slice(s)) || _0.some((u) => t.includes(u, Co.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let i = e(t.slice(Co.length, o), o < r);
    if (i === null)
      return [];
    let a = (l = n(t, o, r)) != null ? l : q0(t, o, r);
    return [{ template: i, parameters: a, start: 0, end: s }];
  };
}
function q0(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0, o = n;
  for (let i = n + 1; i <= t; ) {
    let a = e.indexOf("|", i), l = a === -1 ? t : a;
    o = o === -1 || o >= i ? o : e.indexOf("=", i), o === -1 || o >= l ? r.set(String(++s), e.slice(i, l)) : r.set(An(e, i, o), An(e, o + 1, l)), i = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var V0 = 60, df = 62, gf = 47, mf = 10;
function ff(e) {
  return e === 32 || e === 9;
}
function pf(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === df || t === gf && e.charCodeAt(n + 1) === df;
}
function hf(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function U0(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(hf(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function yf(e) {
  let n = U0(e), t = Math.max(...Array.from(n.keys(), (p) => p.length)), r = "", s = ar(), o = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
  function l(p, g) {
    r = p, s = g, o = !1, i.clear(), a.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function c(p) {
    return r.startsWith("!--", p + 1) ? d(p) : f(p);
  }
  function d(p) {
    let g = r.indexOf("-->", p + 4);
    if (g === -1)
      return Pt(s, p, r.length), r.length;
    let y = p;
    for (; y > 0 && ff(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === mf) {
      let w = m(g + 3);
      if (r.charCodeAt(w) === mf)
        return Pt(s, y, w + 1), a.atLineStart = !0, w + 1;
    }
    return Pt(s, p, g + 3), g + 3;
  }
  function m(p) {
    for (; ; ) {
      for (; ff(r.charCodeAt(p)); )
        p++;
      let g = r.startsWith("<!--", p) ? r.indexOf("-->", p + 4) : -1;
      if (g === -1)
        return p;
      p = g + 3;
    }
  }
  function f(p) {
    let g = p + 1, y = g;
    for (; y - g <= t && y < r.length && !pf(r, y) && r.charCodeAt(y) !== V0; )
      y++;
    let w = r.slice(g, y), b = hf(w), k = n.get(b);
    if (k === void 0 || o || !pf(r, y))
      return g;
    let x = r.indexOf(">", y);
    if (x === -1)
      return o = !0, g;
    let R = x + 1;
    if (k.kind !== "ignored" && r.charCodeAt(x - 1) !== gf) {
      let S = i.has(b) ? -1 : h(k, R);
      if (S !== -1)
        R = S;
      else if (w === "includeonly")
        R = r.length;
      else
        return i.add(b), R;
    }
    return k.kind !== "extension" && Pt(s, p, R), R;
  }
  function h({ closing: p }, g) {
    p.lastIndex = g;
    let y = p.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function ss(e) {
  return e.split(" ");
}
var bf = ss(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), H0 = new Set(bf.concat(ss(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Q0 = new Set(ss("articlepath pageid server servername scriptpath stylepath")), z0 = new Set(bf.concat(ss(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), K0 = new Set(ss(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function wf(e) {
  return H0.has(e) || Q0.has(e.toLowerCase());
}
function kf(e) {
  return z0.has(e) || K0.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var J0 = /^subst:/iu, Y0 = /^safesubst:/iu, xf = /^msgnw:/iu, X0 = /^msg:/iu, Z0 = /^raw:/iu, eR = 1e3, nR = 200;
function Sf(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, i = js({
    defaultNamespace: "Template",
    namespaces: du.concat(s, [["Template", ...r]]),
    capitalLinks: o
  }), a = /* @__PURE__ */ new Map(), l = (d, m) => {
    let f = i(d);
    if (f === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    a.set(f, m);
  };
  for (let d of Object.keys(t)) {
    let m = t[d];
    if (!n.includes(m))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${m}\u201D, which is none of the templates to look for.`);
    l(d, m);
  }
  n.forEach((d) => l(d, d));
  let u = (d, m) => {
    var g;
    let f = An(d, 0, d.length);
    if (J0.test(f) || (f = f.replace(Y0, ""), f = An(f, 0, f.length), !m && wf(f)))
      return null;
    f = (xf.test(f) ? f.replace(xf, "") : f.replace(X0, "")).replace(Z0, "");
    let h = f.indexOf(":");
    if (h !== -1 && kf(f.slice(0, h)))
      return null;
    let p = i(f);
    return p === null ? null : (g = a.get(p)) != null ? g : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, m) => {
    if (d.length > nR)
      return u(d, m);
    let f = m ? c.with : c.without, h = f.get(d);
    return h === void 0 && (f.size === eR && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = u(d, m), f.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function Ha(e) {
  var s;
  let n = Sf(e), t = cf(n), r = sf(n, yf((s = e.extensionTags) != null ? s : Ym));
  return (o) => {
    let i = t(o);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(o), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var p;
      let { template: d, start: m, end: f } = c;
      if (l === null || ((p = l.starts[lr(l, m)]) != null ? p : f) >= f)
        return { template: d, parameters: Rf(o, c.parts, f), start: m, end: f };
      u = u != null ? u : Ao(l, o);
      let h = c.parts.map((g) => g === ur ? ur : Ba(l, g));
      return { template: d, parameters: Rf(u, h, Ba(l, f)), start: m, end: f };
    });
  };
}
function Rf(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < n.length; o += 2) {
    let i = n[o], a = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    a === ur ? r.set(String(++s), e.slice(i, l)) : r.set(An(e, i, a), An(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var Pf = 6, tR = /^(.+)-([0-5n])$/i, vf = /^(.+)-(?:.|\d\d)$/;
function Tf(e) {
  var t;
  let n = (t = vf.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && No(e) === null && Ce.test(n);
}
function No(e) {
  var s;
  let n = tR.exec(e), t = ((s = n == null ? void 0 : n[1]) != null ? s : e).toLowerCase();
  if (!Ce.test(t) || vf.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Pf : Number(r) };
}
function Af(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Pf ? "N" : t}`;
}

// src/core/exchange/private-phone.ts
var rR = [
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
], sR = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, oR = /[\d+]$/, iR = /(?:[\w\-/=#&]|\d[.,:])$/, aR = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function Ef(e) {
  let n = e.replace(/\D+$/, ""), t = n.replace(/\D/g, "").length, r = e.indexOf("/");
  return t > 15 && r !== -1 ? Ef(e.slice(0, r)) : t < 8 || t > 15 ? 0 : n.length;
}
function Of(e) {
  var s;
  let n = rR.reduce((o, i) => o.replace(
    i,
    (a, l) => l + "x".repeat(a.length - l.length)
  ), e), t = aR.exec(n);
  if (t !== null)
    return { kind: "phone", from: t.index + t[1].length, to: t.index + t[0].length };
  let r = 0;
  for (; r < n.length; ) {
    let [o] = (s = sR.exec(n.slice(r))) != null ? s : [""], i = n.slice(Math.max(0, r - 2), r), a = o !== "" && !(o.startsWith("+") ? oR : iR).test(i), l = a ? Ef(o) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += a ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var lR = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), uR = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, cR = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, dR = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, mR = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, fR = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, pR = [1632, 1776, 2406, 2534], gR = [
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
function hR(e) {
  var r, s;
  let n = e.charCodeAt(0), t = pR.find((o) => n >= o && n <= o + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (s = (r = gR.find(([o, i]) => n >= o && n <= i)) == null ? void 0 : r[2]) != null ? s : e;
}
var yR = 5e3;
function bR(e) {
  return e.replace(/[\u0080-\uffff]/g, hR).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function $o(e, n, t) {
  var s;
  let r = n.exec(t);
  return r === null ? null : { kind: e, from: r.index + ((s = r[1]) != null ? s : "").length, to: r.index + r[0].length };
}
function Mf(e, n = 0) {
  var u;
  let t = mR.exec(e.slice(n));
  if (t === null)
    return null;
  let r = n + t.index, s = r + t[0].length, [o, i, a] = (u = fR.exec(e.slice(s))) != null ? u : [""];
  return (i !== void 0 ? /[a-z_]/.test(i) && i.length > 1 : a !== void 0 && a.length >= 5 && /[\d_]/.test(a) && (/[a-z_]/.test(a) || /^\d{6,}$/.test(a))) ? { kind: "messenger", from: r, to: s + o.length } : Mf(e, s);
}
function wR(e) {
  var t, r, s, o, i;
  let n = bR(e.slice(0, yR));
  return (i = (o = (s = (r = (t = $o("email", lR, n)) != null ? t : $o("email", uR, n)) != null ? r : $o("messenger", dR, n)) != null ? s : Mf(n)) != null ? o : $o("messenger", cR, n)) != null ? i : Of(n);
}
function Cf(e) {
  let n = wR(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}

// src/core/exchange/record-fault.ts
function vt(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function Io(e, n, t) {
  let r = Cf(e === "skill" ? Bt(n) : n);
  return r === null ? null : vt(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function Lo(e, n) {
  let t = Ms(e, n, (s) => s), r = n.join(", ");
  return t === null ? vt(e, "unknown-parameter", V(e), r) : vt(e, "near-parameter", V(e), t.found, r);
}

// src/core/exchange/time-passed.ts
function Qn(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var kR = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [xR, SR] = [-720, 840];
function Nf(e) {
  var s, o;
  let n = e === "" ? null : kR.exec(e);
  if (n === null)
    return null;
  let t = Number((s = n[2]) != null ? s : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= xR && r <= SR ? r : null;
}

// src/core/exchange/read-record-values.ts
var RR = [
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
], PR = ["capacity", "for"], vR = 182, TR = 1e3;
function If(e, n, t, r = {}) {
  var D, B;
  let s = [], o = (j) => {
    var U;
    return ((U = t.get(j)) != null ? U : "").trim() || null;
  }, i = (j, U, ...Q) => (s.push(vt(j, U, ...Q)), null), a = (j, U, Q, ...ae) => {
    var ye;
    let ue = o(j);
    return ue === null ? null : (ye = U(ue)) != null ? ye : i(j, Q, V(ue), ...ae);
  }, l = (j, U, Q) => {
    var ue;
    let ae = ((ue = o(j)) != null ? ue : "").split(";").map((ye) => ye.trim()).filter((ye) => ye !== "");
    return Array.from(new Set(ae)).map((ye) => {
      var fn;
      return (fn = U(ye)) != null ? fn : i(j, Q(ye), V(ye));
    }).filter((ye) => ye !== null);
  }, u = (j) => {
    var Q;
    let U = Io(j, (Q = o(j)) != null ? Q : "", n);
    return s.push(...U === null ? [] : [U]), U !== null;
  }, c = (j) => (u(j), o(j)), d = (j, U) => u(j) ? null : a(j, (Q) => Array.from(Q).length <= U ? Q : null, j, j, U), m = (j, U = "date", ...Q) => {
    let ae = o(j);
    return ae === null || ve(ae) ? ae : i(j, U, j, V(ae), ...Q);
  }, f = u("skill") ? null : ER(o("skill"), i, r), h = a("level", (j) => $f(j, 1, Wa), "level", Wa), p = l("methods", (j) => ja.includes(j) ? j : null, () => "method"), g = (j) => {
    let U = m(j);
    return U !== null && r.date !== void 0 && U > r.date && i(j, "day-to-come", j, U), U;
  }, y = MR(l(
    "languages",
    No,
    (j) => Tf(j) ? "proficiency" : "language"
  ).map(Af)), w = y.slice(0, To);
  y.length > To && i("languages", "many-languages", "languages", To), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && i("languages", "no-language", "languages");
  let b = e === "offer", k = b ? a("capacity", (j) => $f(j, 0, TR), "capacity", "capacity") : null, x = {
    kind: e,
    user: n,
    id: a("id", (j) => oe.test(j) ? j : null, "id"),
    level: h,
    methods: ja.filter((j) => p.includes(j)),
    languages: w,
    capacity: k,
    region: d("region", zm),
    timezone: a("timezone", Nf, "timezone"),
    for: b ? c("for") : null,
    affiliate: d("affiliate", Qm),
    note: c("note")
  }, R = g("since"), S = g("confirmed"), T = o("expires") !== null && !ve(o("expires")), v = T ? AR(S != null ? S : R, r.date) : null, E = v === null ? m("expires", "end-paused") : (D = m("expires", "end", v)) != null ? D : v, N = o("status") === null ? "open" : (B = a("status", OR, "status")) != null ? B : "paused", C = T && v === null, F = C && N === "open" ? "paused" : N, O = m("until", F === "paused" ? "until" : "date"), L = M(P({}, x), {
    since: R,
    confirmed: S,
    expires: E,
    status: F,
    // Open again it would have no end.
    until: C ? null : O
  }), I = RR.filter((j) => b || !PR.includes(j));
  return t.forEach((j, U) => {
    r.allowsOthers !== !0 && !I.includes(U) && j.trim() !== "" && s.push(Lo(U, I));
  }), { values: f === null || w.length === 0 ? null : M(P({}, L), { skill: f }), faults: s };
}
function AR(e, n) {
  return e === null || n !== void 0 && e > n ? null : Qn(e, vR);
}
function ER(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: s = `${gn}/Skills.json` } = t, o = oe.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!o || r !== null && r.get(e) === null) {
    let a = e.startsWith("xn--") ? Bt(e) : e, l = r === null ? null : nu(a, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", V(a), s) : n("skill", o ? "near-skill" : "near-skill-only", V(a), s, l.words, l.skill);
  }
  return o ? e : null;
}
function OR(e) {
  var n;
  return (n = Hm.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function MR(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let s of e)
    n.set((r = (t = No(s)) == null ? void 0 : t.code) != null ? r : s, s);
  return Array.from(n.values());
}
function $f(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var CR = 48;
function Lf(e) {
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
      a = o.skill.slice(0, CR - c.length) + c;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, a)), { record: M(P({}, o), { id: a }), faults: o.id === null ? [] : [vt("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Ff(e, n, t = {}) {
  let r = Qe(n), s = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, u) => a.set(u, ir(l))), If(NR(i), r, a, t);
  }), o = Lf(
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
function Fo(e, n, t = ["User"]) {
  let r = `${n}/People/`, s = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : s !== -1 && t.includes(e.slice(0, s)) && (o = e.slice(s + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : Qe(o);
}
function NR({ template: e }) {
  return e === Hn.offer ? "offer" : "seek";
}

// src/core/wikitext/same-calls.ts
function Df(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: s, parameters: o }) => [s, Array.from(o)]));
  return t(e) === t(n);
}

// src/wiki/counting/page-histories.ts
var $R = 20, IR = 2;
function LR(e, n, t) {
  return _(this, null, function* () {
    var s;
    let r = n.filter((o) => o.first === null);
    for (let o = 0; r.length > IR && o < $R; o++) {
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
function FR({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Qa(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function DR(e, n, t, r) {
  return _(this, null, function* () {
    let { pageIds: s, titles: o } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: a, title: l } = i.page;
      (s.has(a) || o.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function cr(e, n, t = null, r = null) {
  return _(this, null, function* () {
    let s = n.map((i) => ({
      page: i,
      known: i.history === void 0 ? [i.latest] : i.history.slice(),
      first: FR(i),
      isRecombined: !1
    }));
    yield LR(e, s, r);
    let o = t === null ? void 0 : Qa(s.filter(({ page: i }) => i.history === void 0));
    return t !== null && o !== void 0 && (yield DR(e, t, s, o)), s.filter((i) => i.first !== null);
  });
}
function jf(e, n, t) {
  return _(this, null, function* () {
    let r = yield Do(e, n, (o) => {
      let i = t(o);
      return i !== null && Tt(o, i) ? i : null;
    }), s = yield za(e, r);
    return new Map(Array.from(r, ([o, i]) => {
      var l;
      let a = (l = s.get(o)) == null ? void 0 : l.some((u) => u.user === null && !jR(u, i));
      return [o, i !== null && a === !0 ? M(P({}, i), { text: null, escaped: null }) : i];
    }));
  });
}
function jR(e, n) {
  var t;
  return ((t = e.sha1) != null ? t : null) !== null && e.sha1 === (n == null ? void 0 : n.sha1) || e.text !== null && e.text === (n == null ? void 0 : n.text);
}
function za(e, n) {
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
function Tt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Do(e, n, t) {
  return _(this, null, function* () {
    var i;
    let r = /* @__PURE__ */ new Map();
    for (let a of n) {
      let l = t(a), u = a.isRecombined ? void 0 : a.known.find(({ user: d, userId: m }) => d === l && m !== 0), c = !a.isRecombined && (a.page.history !== void 0 || ((i = a.known[a.known.length - 1]) == null ? void 0 : i.parentId) === 0);
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
function jo(e, n) {
  return _(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), s = (i = t.get(10)) != null ? i : ["Template"], o = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = s[0]) != null ? a : "Template"}:${l}`))
        o[u.slice(u.indexOf(":") + 1)] = l;
    return Ha({ templates: n, redirects: o, templateNamespaces: s, extensionTags: r });
  });
}

// src/core/exchange/keep-own-words.ts
var WR = 20;
function zn({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n).sort(([t], [r]) => re(t, r))]);
}
function Wo(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(zn).forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  }), e.filter((r) => {
    var i;
    let s = zn(r), o = (i = t.get(s)) != null ? i : 0;
    return t.set(s, o - 1), o <= 0;
  });
}
function _R(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function _o(e, n, t) {
  let r = e;
  for (let s = 0; s < WR; s++) {
    let o = Wo(t(r), n);
    if (o.length === 0)
      return r;
    let i = (a, l) => l !== a && l.start >= a.start && l.end <= a.end;
    r = o.filter((a) => !o.some((l) => i(a, l))).sort((a, l) => l.start - a.start).reduce(_R, r);
  }
  return null;
}

// src/wiki/exchange/doubted-words.ts
function Wf(o, i, a, l) {
  return _(this, arguments, function* ({ source: e, titles: n }, t, r, s) {
    let u = yield za(e, t), c = u.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (g, y, w) => _(null, null, function* () {
      var b, k;
      for (let [x, R] of Array.from(y.entries())) {
        let S = (b = y[x + 1]) != null ? b : w, T = (k = R.sha1) != null ? k : null;
        if (T !== null && T === S.sha1 && R.parentId === S.id && R.user !== g && (yield e.movesAround(R)).some((E) => E === null || Fo(E, n.root, c) !== g))
          return !0;
      }
      return !1;
    }), m = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map();
    for (let [g, y] of Array.from(u)) {
      let w = t.get(g), b = y.filter(({ user: k }) => k === null);
      (yield d(r(g), y, w)) ? m.set(g, { doubt: "moved", believed: null }) : b.length > 0 && f.set(g, b);
    }
    let h = Array.from(f.values()).reduce((g, y) => g.concat(y.filter(({ text: w }) => w === null).map(({ id: w }) => w)), []), p = h.length === 0 ? null : yield e.revisions(h, "with-texts");
    return f.forEach((g, y) => {
      let w = t.get(y), b = g.reduce((k, { id: x, text: R }) => {
        var S, T;
        return k === null ? null : _o(k, s((T = R != null ? R : (S = p == null ? void 0 : p.get(x)) == null ? void 0 : S.text) != null ? T : ""), s);
      }, w.text);
      b !== w.text && m.set(y, { doubt: "hidden", believed: b === null ? null : M(P({}, w), { text: b }) });
    }), m;
  });
}

// src/wiki/exchange/moved-pages.ts
var BR = 5, GR = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function _f(e, n, t) {
  return _(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; o.length > 0 && i < BR; i++) {
      let a = o.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), u = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: h, there: { first: p } }) => {
        var y, w, b, k;
        let g = (k = GR.exec(((b = (w = p.text) != null ? w : (y = l == null ? void 0 : l.get(p.id)) == null ? void 0 : y.text) != null ? b : "").slice(0, 1e3))) == null ? void 0 : k[1];
        g !== void 0 && (u.set(h, g.replace(/_/g, " ").trim()), r.add(h));
      }), u.size === 0)
        break;
      let c = yield e.readPages(Array.from(new Set(u.values()))), d = yield cr(e, Array.from(c.values()).map((h) => M(P({}, h), { pageId: 0 }))), m = new Map(d.map((h) => [h.page.title, h])), f = [];
      u.forEach((h, p) => {
        let g = m.get(h);
        g !== void 0 && Tt(g, t(p)) ? s.set(p, g) : g !== void 0 && f.push({ origin: p, there: g });
      }), o = f;
    }
    return { redirects: r, moved: s };
  });
}

// src/core/exchange/steps/exchange-step.ts
var Bo = ["decline", "withdraw"], is = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Gf = ["learned", "partly", "not-met"];
function Bf(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Ka(e) {
  let n = e.lastIndexOf("/"), t = Qe(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !oe.test(r) ? null : `${t}/${r}`;
}
function En(e) {
  return [Bf(e.seek), Bf(e.offer)];
}

// src/core/wikitext/substitution.ts
var qR = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), VR = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), UR = new RegExp(`\\{\\{\\s*(?:(?:${qR})[:\uFF1A]|${VR})`, "i");
function qf(e) {
  return UR.test(e);
}

// src/core/exchange/unsaid-words.ts
var HR = /<!--(?:(?!<!--)[^])*?-->/g, QR = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi, zR = /[{}[\]]+/g, KR = /[{}[\]\n]+/g, Go = (e) => e.replace(QR, ""), Vf = (e, n) => `{{${e.replace(n, `}}
{{`)}}}`;
function Ja(e, { start: n, end: t }) {
  return n + e.slice(n, t).search(/[|}]/);
}
function JR(e, n) {
  let t = [];
  n.forEach((o) => t.push([o.start, Ja(e, o)], [o.end - 2, o.end]));
  let r = ar(), s = 0;
  return t.sort((o, i) => o[0] - i[0]).forEach(([o, i]) => {
    o >= s && (Pt(r, o, i), s = i);
  }), Ao(r, e);
}
function Ya(t) {
  var r = t, { parameters: e } = r, n = rn(r, ["parameters"]);
  return zn(M(P({}, n), { parameters: new Map(Array.from(e).map(([s, o]) => [Go(s).trim(), Go(o).trim()])) }));
}
function Uf(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = JR(e, n);
  return (/* @__PURE__ */ new Set([Go(s), Go(s.replace(HR, ""))])).forEach((i) => [i, Vf(i, zR), Vf(i, KR)].forEach((a) => {
    let l = /* @__PURE__ */ new Map();
    t(a).map(Ya).forEach((u) => {
      var c;
      return l.set(u, ((c = l.get(u)) != null ? c : 0) + 1);
    }), l.forEach((u, c) => {
      var d;
      return r.set(c, Math.max(u, (d = r.get(c)) != null ? d : 0));
    });
  })), r;
}

// src/core/exchange/whose-calls.ts
var YR = /* @__PURE__ */ new Map();
function Qf(e) {
  let n = /* @__PURE__ */ new Map();
  return e.map(zn).forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function Hf(e, n, t) {
  let r = t(n);
  return {
    isOwn: e,
    text: n,
    calls: r,
    counts: Qf(r),
    unsaid: Uf(n, r, t),
    signatures: new Map(r.map((s) => [zn(s), Ya(s)]))
  };
}
function XR(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r, s) => {
    var i, a;
    let o = (i = n.get(s)) != null ? i : s;
    t.set(o, r + ((a = t.get(o)) != null ? a : 0));
  }), t;
}
function ZR(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let s = 0;
  for (; s < t - r && e.charAt(e.length - 1 - s) === n.charAt(n.length - 1 - s); )
    s++;
  return [r, s];
}
function eP(e, n) {
  let [t, r] = ZR(e.text, n.text), s = e.text.length - n.text.length, o = new Set(n.calls.map((i) => i.start));
  return e.calls.filter((i) => Ja(e.text, i) < t && !o.has(i.start) || i.start >= e.text.length - r && !o.has(i.start - s));
}
function nP(e, n, t) {
  if (n.isOwn)
    return n.counts;
  let r = new Map(n.counts), s = Qf(eP(e, n));
  return e.signatures.forEach((o, i) => {
    var u, c, d, m;
    let a = (u = n.unsaid.get(o)) != null ? u : 0, l = a > ((c = t.get(o)) != null ? c : 0) ? a : 0;
    r.set(i, ((d = r.get(i)) != null ? d : 0) + Math.max((m = s.get(i)) != null ? m : 0, l));
  }), r;
}
function zf(e, n, t) {
  var u, c, d, m, f, h, p;
  let r = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), l = n ? Hf(!0, "", t) : null;
  for (let { isOwn: g, text: y, isAfterGap: w = !1 } of e) {
    let b = y === null ? null : Hf(g, y, t), k = !1;
    if (g) {
      let R = /* @__PURE__ */ new Map(), S = b === null || l === null ? null : nP(b, l, a), T = w || l !== null && !l.isOwn && qf(l.text);
      k = S !== null && !T;
      for (let [v, E] of Array.from((u = b == null ? void 0 : b.counts) != null ? u : [])) {
        let N = S === null ? E : Math.min(E, (c = S.get(v)) != null ? c : 0), C = Math.min(N, (d = r.get(v)) != null ? d : 0) + E - N, F = (m = s.get(v)) != null ? m : 0, O = o.has(v) || ((h = i.get((f = b == null ? void 0 : b.signatures.get(v)) != null ? f : "")) != null ? h : 0) > F;
        R.set(v, T || O ? Math.min(C, F) : C);
      }
      r = R, R.forEach((v, E) => {
        var N;
        return s.set(E, Math.max(v, (N = s.get(E)) != null ? N : 0));
      });
    }
    let x = k && b !== null ? XR(r, b.signatures) : YR;
    b == null || b.unsaid.forEach((R, S) => {
      var v, E, N;
      let T = (v = a.get(S)) != null ? v : 0;
      !k && R > T ? i.set(S, Math.max(R, (E = i.get(S)) != null ? E : 0)) : k && !i.has(S) && a.set(S, Math.max(T, R + ((N = x.get(S)) != null ? N : 0)));
    }), b == null || b.counts.forEach((R, S) => {
      var T;
      R > ((T = s.get(S)) != null ? T : 0) && o.add(S);
    }), l = b;
  }
  return ((p = l == null ? void 0 : l.calls) != null ? p : []).filter((g) => {
    var b;
    let y = zn(g), w = (b = r.get(y)) != null ? b : 0;
    return r.set(y, w - 1), w > 0;
  });
}

// src/wiki/exchange/others-words.ts
var tP = 100, Kf = 20;
function Jf({ template: e, parameters: n }) {
  var t;
  return e === ns || e === es && Bo.includes(ir((t = n.get("step")) != null ? t : "").trim());
}
function rP(e, n, t) {
  let r = (d) => d.user === n && d.userId !== 0, s = e.filter((d, m) => {
    var f, h;
    return r(d) || ((f = d.sha1) != null ? f : null) === null || d.sha1 !== ((h = e[m + 1]) == null ? void 0 : h.sha1);
  });
  if (s.every(r))
    return null;
  let o = [], i = /* @__PURE__ */ new Set(), [a, l, u] = [0, null, 0];
  for (; u < s.length && o.length < tP; u++) {
    let d = s[u], m = s[u + 1], f = l === null || !r(l) || (m === void 0 ? !t : !r(m));
    a = r(d) ? 0 : a + 1, (r(d) ? f : a <= Kf) ? o.push(d) : a > Kf && i.add(o.filter(r).pop()), l = d;
  }
  let c = u === s.length || s.slice(u).every(r);
  return { revisions: o.reverse(), isWhole: t && c, afterGaps: i };
}
function Yf(e, n, t, r) {
  return _(this, null, function* () {
    var a;
    let s = /* @__PURE__ */ new Map();
    for (let [l, u] of Array.from(n)) {
      if (u === null || l.page.history !== void 0)
        continue;
      let c = l.known.findIndex(({ id: p }) => p === u.id), d = () => {
        var p;
        return r((p = u.text) != null ? p : "").every(Jf);
      };
      if (c === -1 && d())
        continue;
      let m = c === -1 ? yield e.revisionsUpTo(l.page.title, u.id) : l.known.slice(c), f = ((a = m[m.length - 1]) == null ? void 0 : a.id) === l.first.id || c !== -1 && l.known.length < 500, h = rP([u, ...m.slice(1)], t(l), f);
      h !== null && !d() && s.set(l, h);
    }
    let o = yield sP(e, s), i = /* @__PURE__ */ new Map();
    return s.forEach(({ revisions: l, isWhole: u, afterGaps: c }, d) => {
      var w;
      let m = n.get(d), f = (w = m.text) != null ? w : "", h = t(d), p = r(f), g = zf(l.map((b) => {
        var k;
        return {
          isOwn: b.user === h && b.userId !== 0,
          text: (k = o.get(b)) != null ? k : null,
          isAfterGap: c.has(b)
        };
      }), u, r), y = Wo(p, g).filter((b) => !Jf(b));
      if (y.length > 0) {
        let b = _o(f, Wo(p, y), r);
        i.set(d, { own: M(P({}, m), { text: b != null ? b : "" }), calls: y });
      }
    }), i;
  });
}
function sP(e, n) {
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
var Xf = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], oP = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function qo(e, n, t) {
  let r = Qe(n);
  return e.filter(({ template: s }) => s === es).map((s) => {
    let o = iP(s, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : M(P({}, o), { step: M(P({}, o.step), { at: t }) });
  });
}
function iP(e, n) {
  let t = [], r = (y, w, ...b) => (t.push(aP(y, w, ...b)), null), s = (y) => {
    var w;
    return ir((w = e.parameters.get(y)) != null ? w : "").trim() || null;
  }, o = (y, w, b, k) => {
    var R;
    let x = s(y);
    return x === null ? k ? r(y, "missing", y) : null : (R = w(x)) != null ? R : r(y, b, V(x), y);
  }, i = o("step", (y) => is.includes(y) ? y : null, "step", !0), a = o("seek", Ka, "key", !0), l = o("offer", Ka, "key", !0), u = o("at", (y) => {
    var w, b;
    return ve((b = (w = oP.exec(y)) == null ? void 0 : w[1]) != null ? b : "") ? y : null;
  }, "time", !0), c = o(
    "outcome",
    (y) => Gf.includes(y) ? y : null,
    "outcome",
    i === "confirm"
  ), d = o("on", (y) => ve(y) ? y : null, "day", i === "meet"), m = o("skill", (y) => oe.test(y) ? y : null, "skill", !1);
  if (e.parameters.forEach((y, w) => {
    !Xf.includes(w) && y.trim() !== "" && t.push(Lo(w, Xf));
  }), i === null || a === null || l === null || u === null || i === "confirm" && c === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [f, h] = En({ seek: a, offer: l });
  if (f === h)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== f && n !== h && r("seek", "not-yours", n);
  let p = s("note"), g = Io("note", p != null ? p : "", n);
  return t.push(...g === null ? [] : [g]), {
    call: e,
    step: {
      user: n,
      step: i,
      seek: a,
      offer: l,
      at: u,
      skill: m,
      outcome: i === "confirm" ? c : null,
      on: i === "meet" ? d : null,
      note: p
    },
    faults: t
  };
}
function aP(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function Zf(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((s, o) => ({ one: s, index: o })).sort((s, o) => s.one.step.at < o.one.step.at ? 1 : s.one.step.at > o.one.step.at ? -1 : o.index - s.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: s }) => s.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: s }) => s));
  return e.filter((s, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
function lP(e) {
  let t = e.map(({ own: r }) => {
    var s;
    return (s = r == null ? void 0 : r.timestamp) != null ? s : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function ep(e, n, t, r) {
  var f, h, p;
  let s = n.slice().sort((g, y) => re(g.title, y.title)), o = [], i = [], a = [], l = (g, y, w, b) => {
    qo(y, e, w == null ? void 0 : w.timestamp).forEach(({ step: k }) => {
      var x;
      k !== null && b(k) && i.push({ step: k, title: g, savedAt: (x = w == null ? void 0 : w.timestamp) != null ? x : k.at });
    });
  }, u = (g) => g.filter(({ template: y }) => y === ns).forEach((y) => a.push(y));
  for (let { title: g, own: y, optOuts: w, refused: b } of s) {
    let k = t((f = y == null ? void 0 : y.text) != null ? f : "");
    k.forEach((S) => o.push({ title: g, call: S })), l(g, k, y, () => !0), u(k), u(t((h = w == null ? void 0 : w.text) != null ? h : ""));
    let x = t((p = b == null ? void 0 : b.text) != null ? p : ""), R = x.length === 0 ? [] : i.map(({ step: S }) => JSON.stringify(S));
    l(g, x, b, (S) => Bo.includes(S.step) && !R.includes(JSON.stringify(S))), u(x);
  }
  let c = Zf(i), d = o.filter(({ call: { template: g } }) => g === Hn.offer || g === Hn.seek);
  return { person: {
    user: e,
    pages: s,
    readings: Ff(d.map(({ call: g }) => g), e, P(P({}, r), lP(s))).map((g, y) => M(P({}, g), { title: d[y].title })),
    steps: c.map(({ step: g }) => g),
    stepsBeyond: i.length - c.length,
    preferences: a
  }, placed: c };
}

// src/core/exchange/steps/follow-exchanges.ts
var uP = 21, cP = 180, dP = 366;
function rp(e, n) {
  var r;
  let t = [];
  for (let { round: s, skills: o, disregarded: i } of mP(e, n))
    s !== null && t.push(M(P({}, xP(s, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: i }));
  return t;
}
function mP(e, n) {
  if (!ve(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(fP)) {
    let s = `${r.seek}
${r.offer}`, o = t.get(s);
    o === void 0 ? t.set(s, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(re).map((r) => {
    let s = null, o = [];
    for (let i of t.get(r)) {
      let a = i.at.slice(0, 10) > n.date ? "future" : En(i).includes(i.user) ? pP(i, s, n) : "not-a-party";
      typeof a == "string" ? o.push({ step: i, reason: a }) : s = a;
    }
    return { round: s, skills: gP(t.get(r), s), disregarded: o };
  });
}
function fP(e, n) {
  return re(e.at, n.at) || is.indexOf(e.step) - is.indexOf(n.step) || re(np(e), np(n));
}
function np({ user: e, outcome: n, on: t, skill: r, note: s }) {
  return JSON.stringify([e, n, t, r, s]);
}
function pP(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return wP(e, n, t);
  if (e.step === "decline" && hP(e, n))
    return yP(e, n);
  if (n === null)
    return "no-request";
  let s = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return kP(e, n, s);
    if (Vo(n, r) !== "accepted")
      return "over";
    let o = SP(e.on, Qn(r, dP)), i = Qn(tp(r, o), op(t));
    return M(P({}, n), { steps: s, on: e.on, until: tp(n.until, i) });
  }
  if (e.step === "withdraw" && bP(e, n))
    return M(P({}, n), { steps: s, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? sp(n, e, t) : e.step === "decline" ? M(P({}, n), { steps: s, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : M(P({}, n), { steps: s, since: r, phase: "withdrawn" });
}
function gP(e, n) {
  let t = e.filter((o) => En(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), s = [
    ...t.filter(({ user: o, step: i }) => i === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(s));
}
function hP(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = Vo(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function yP(e, n) {
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
function bP(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: s }) => s === e.user);
  return n === "accepted" && r.some(({ step: s }) => s === "ask") && !r.some(({ step: s }) => s === "meet" || s === "confirm");
}
function wP(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), s = n === null ? null : Vo(n, r);
  return n !== null && s === "asked" ? e.user === n.asker ? "repeated" : sp(n, e, t) : n !== null && (s === "accepted" || s === "done") ? s === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((i) => i !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: Qn(r, (o = t.replyDays) != null ? o : uP),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function sp(e, n, t) {
  let r = n.at.slice(0, 10);
  return M(P({}, e), {
    phase: "accepted",
    since: r,
    until: Qn(r, op(t)),
    steps: e.steps.concat([n])
  });
}
function kP(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : M(P({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function Vo({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function xP(e, n) {
  let { seek: t, offer: r, asker: s, until: o, on: i, confirmed: a, steps: l, declinedBy: u } = e, c = Vo(e, n), d = c === "asked" || c === "accepted", m = En(e);
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
    waitingFor: c === "asked" ? m.filter((f) => f !== s) : c === "accepted" && (i === null || i <= n) ? m.filter((f) => !a.has(f)) : []
  };
}
function op(e) {
  var n;
  return (n = e.lapseDays) != null ? n : cP;
}
function SP(e, n) {
  return e < n ? e : n;
}
function tp(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/steps/doubted-times.ts
function ip(e) {
  let n = e.reduce((o, { savedAt: i }) => i > o ? i : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let i = `${o.step.seek}
${o.step.offer}`, a = t.get(i);
    a === void 0 ? t.set(i, [o]) : a.push(o);
  });
  let r = (o) => rp(o, { date: n }).some(({ state: i }) => i === "accepted"), s = [];
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
function ap(e, n, t) {
  return _(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: i, savedAt: a } of ip(n)) {
      let l = JSON.stringify(o), c = (yield e.revisionsBySince(i, o.user, o.at)).find(({ text: m }) => qo(t(m != null ? m : ""), o.user).some(({ step: f }) => JSON.stringify(f) === l)), d = (s = c == null ? void 0 : c.timestamp) != null ? s : a;
      d !== o.at && r.set(o, M(P({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function lp(t) {
  return _(this, arguments, function* (e, n = {}) {
    var c, d;
    let { source: r, titles: s } = e, { namespaces: o } = yield r.siteInfo(), i = (d = (c = o.get(10)) == null ? void 0 : c[0]) != null ? d : "Template", a = /* @__PURE__ */ new Map(), l = r.pagesOfPeople(s.people(""), _a.map((g) => `${i}:${g}`));
    try {
      for (var m = Te(l), f, h, p; f = !(h = yield m.next()).done; f = !1) {
        let g = h.value;
        a.set(g.title, g);
      }
    } catch (h) {
      p = [h];
    } finally {
      try {
        f && (h = m.return) && (yield h.call(m));
      } finally {
        if (p)
          throw p[0];
      }
    }
    let u = n.taxonomy === void 0 ? (yield r.readPages([s.skills()])).get(s.skills()) : void 0;
    return PP(e, Array.from(a.values()), RP(e, u, n));
  });
}
function RP({ titles: e }, n, t) {
  var s;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = Gt(Me((s = n == null ? void 0 : n.latest.text) != null ? s : "").value);
  return P({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function PP(s, o, i) {
  return _(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var O, L;
    let a = yield jo(e, _a), l = (yield e.siteInfo()).namespaces.get(2), u = /* @__PURE__ */ new Map();
    for (let I of t) {
      let D = Fo(I.title, n.root, l);
      D !== null && u.set(I, D);
    }
    let c = yield cr(e, Array.from(u.keys()), null, e), d = ({ page: I }) => u.get(I), m = yield Do(e, c, d), f = (I) => Tt(I, d(I)), { redirects: h, moved: p } = yield _f(e, c.filter((I) => !f(I)), d), g = new Set(c.filter(f).map(({ page: I }) => I.title)), y = /* @__PURE__ */ new Map();
    p.forEach((I, D) => {
      g.has(I.page.title) || y.set(I, d(D));
    });
    let w = yield Do(
      e,
      Array.from(y.keys()),
      (I) => {
        var D;
        return (D = y.get(I)) != null ? D : null;
      }
    ), b = new Map(Array.from(m).filter(([I]) => f(I))), k = yield Yf(e, b, d, a);
    k.forEach(({ own: I }, D) => b.set(D, I));
    let x = yield Wf({ source: e, titles: n }, b, d, a), R = (I) => {
      var Ol, Ml, Cl, Nl, $l, Il, Ll, Fl;
      let { page: { title: D, latest: B } } = I, j = !f(I), U = (Ol = m.get(I)) != null ? Ol : null, Q = x.get(I), ae = j ? null : Q === void 0 ? (Ml = b.get(I)) != null ? Ml : null : Q.believed, ue = (Q == null ? void 0 : Q.doubt) === "moved" ? void 0 : k.get(I), ye = p.get(I), fn = ae !== null && ae.id === B.id ? [] : a((Cl = B.text) != null ? Cl : "");
      return {
        title: D,
        latest: B,
        own: ae,
        isMadeByOther: j,
        saved: j ? null : U,
        othersWords: (Nl = ue == null ? void 0 : ue.calls) != null ? Nl : [],
        doubt: ($l = Q == null ? void 0 : Q.doubt) != null ? $l : null,
        optOuts: j ? U : null,
        refused: Q !== void 0 || ue !== void 0 ? U : ye === void 0 ? null : (Il = w.get(ye)) != null ? Il : null,
        isStrangers: j && (fn.length > 0 || h.has(I)),
        isChangedByOthers: !j && (ae == null ? void 0 : ae.id) !== B.id && !Df(a((Fl = (Ll = Q === void 0 ? U : ae) == null ? void 0 : Ll.text) != null ? Fl : ""), fn)
      };
    }, S = /* @__PURE__ */ new Map();
    for (let I of c) {
      let D = d(I);
      S.set(D, [...(O = S.get(D)) != null ? O : [], I]);
    }
    let T = /* @__PURE__ */ new Map(), v = [], E = [], N = [];
    for (let I of Array.from(S.keys()).sort(re)) {
      let D;
      try {
        D = ep(I, ((L = S.get(I)) != null ? L : []).map(R), a, r);
      } catch (B) {
        v.push({ user: I, error: B });
        continue;
      }
      T.set(I, D.person), D.person.readings.forEach(({ record: B }) => {
        B !== null && E.push(B);
      }), D.placed.forEach((B) => N.push(B));
    }
    let C = yield ap(e, N, a), F = (I) => {
      var D;
      return (D = C.get(I)) != null ? D : I;
    };
    return C.size > 0 && T.forEach((I, D) => T.set(D, M(P({}, I), { steps: I.steps.map(F) }))), { people: T, unread: v, records: E, steps: N.map(({ step: I }) => F(I)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/counting/count-exchange.ts
function up(e, n) {
  return _(this, null, function* () {
    var a;
    let { source: t, titles: r } = e, { records: s } = yield lp(e), o = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: i } = Gt(Me((a = o == null ? void 0 : o.latest.text) != null ? a : "").value);
    return Jm(s, n, i);
  });
}

// src/core/analysis/exact-sums.ts
var cp = [1], Uo = [10], vP = 40;
function Za(e) {
  let n = fp(e);
  if (n !== null)
    return n.n === 0 ? null : n.sum / n.n;
  let { n: t, positive: r, negative: s, decimals: o } = pp(e);
  if (t.length === 0)
    return null;
  let i = gp(as(r, s), t, o);
  return dr(r, s) < 0 ? -i : i;
}
function mp(e) {
  let n = fp(e);
  if (n !== null && n.n > 1 && n.n * Math.max(n.n, n.squares) <= Number.MAX_SAFE_INTEGER)
    return (n.n * n.squares - n.sum ** 2) / (n.n * (n.n - 1));
  let { n: t, positive: r, negative: s, squares: o, decimals: i } = pp(e);
  if (dr(t, cp) <= 0)
    return null;
  let a = as(r, s);
  return gp(as(On(t, o), On(a, a)), On(t, as(t, cp)), 2 * i);
}
function fp(e) {
  let [n, t, r] = [0, 0, 0];
  for (let { value: s, count: o } of e)
    if (n += o, t += s * o, r += s * s * o, !Number.isInteger(s) || !(r <= Number.MAX_SAFE_INTEGER) || n > Number.MAX_SAFE_INTEGER)
      return null;
  return { n, sum: t, squares: r };
}
function pp(e) {
  let n = e.filter(({ count: s }) => s > 0).map(({ value: s, count: o }) => {
    let [i = "", a] = Math.abs(s).toExponential().split("e"), l = i.replace(".", ""), u = Number(a) - l.length + 1;
    return { digits: l, power: u, count: dp(String(o)), isNegative: s < 0 };
  }), t = n.reduce((s, { power: o }) => Math.min(s, o), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: s, power: o, count: i, isNegative: a } of n) {
    let l = dp(s + "0".repeat(o - t)), u = On(l, i), c = a ? "negative" : "positive";
    r.n = Xa(r.n, i), r[c] = Xa(r[c], u), r.squares = Xa(r.squares, On(u, l));
  }
  return r;
}
function dp(e) {
  let n = [];
  for (let t = e.length; t > 0; t -= 7)
    n.push(Number(e.slice(Math.max(0, t - 7), t)));
  return el(n);
}
function el(e) {
  for (; e[e.length - 1] === 0; )
    e.pop();
  return e;
}
function dr(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = At(e, r) - At(n, r);
  return t;
}
function At(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function Xa(e, n) {
  let t = [], r = 0;
  for (let s = 0; s < Math.max(e.length, n.length) || r > 0; s++) {
    let o = At(e, s) + At(n, s) + r;
    r = Math.floor(o / 1e7), t.push(o % 1e7);
  }
  return t;
}
function as(e, n) {
  let [t, r] = dr(e, n) < 0 ? [n, e] : [e, n], s = 0;
  return el(t.map((o, i) => {
    let a = o - At(r, i) - s;
    return s = a < 0 ? 1 : 0, a + s * 1e7;
  }));
}
function On(e, n) {
  let t = [];
  return e.forEach((r, s) => {
    let o = 0;
    for (let i = 0; i < n.length || o > 0; i++) {
      let a = r * At(n, i) + At(t, s + i) + o;
      o = Math.floor(a / 1e7), t[s + i] = a % 1e7;
    }
  }), el(t);
}
function gp(e, n, t) {
  let [r, s, o] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; dr(r, On(s, Uo)) >= 0; )
    s = On(s, Uo), o++;
  for (; dr(r, s) < 0; )
    r = On(r, Uo), o--;
  let i = "";
  for (let a = 0; a < vP && r.length > 0; a++) {
    let l = 0;
    for (; dr(r, s) >= 0; )
      r = as(r, s), l++;
    i += String(l), r = On(r, Uo);
  }
  return +`${i.slice(0, 1)}.${i.slice(1)}${r.length > 0 ? "1" : "0"}e${o}`;
}

// src/core/analysis/measures.ts
function Ie(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function nl(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function mr(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function Kn(e, n) {
  return n === 0 ? null : e / n;
}
function fr(e) {
  return Za(e);
}
function hp(e) {
  let n = e.slice().sort((s, o) => s.value - o.value), t = Ie(n), r = (s) => {
    let o = 0;
    return n.find(({ count: i }) => (o += i) > s).value;
  };
  return t === 0 ? null : Za([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((s) => ({ value: r(s), count: 1 })));
}
function yp(e) {
  let n = mp(e);
  return n === null ? null : Math.sqrt(n);
}
function Et(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function Ho(e) {
  let n = Ie(e);
  return n === 0 ? null : {
    numerator: nl(Et(e, "importance")) - nl(Et(e, "ability")),
    denominator: n
  };
}
function Qo(e) {
  let n = Ho(e);
  return n === null ? null : {
    numerator: n.numerator * nl(Et(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function tl(e) {
  let n = (t) => Ie(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function rl(e) {
  let { negative: n, tied: t, positive: r } = tl(e), s = n + t + r;
  return s === 0 ? null : { numerator: 100 * (r - n), denominator: s };
}
function pr(e, n) {
  let t = De(n.importance), r = je(n.ability);
  return Ie(e.filter(
    ({ importance: s, ability: o }) => t.includes(s) && r.includes(o)
  ));
}

// src/core/analysis/question-results.ts
function bp(e, n, t) {
  var l;
  let { choices: r, kind: s, question: o } = n, i = s !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(re) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = G();
  for (let u of i) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: Kn(c, e.n) };
  }
  return P(P(P({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: Bs(e.unknown)
  }, s === "number" ? { summary: zo(TP(e)) } : {}), o.type === "rating" || o.type === "matrix" ? AP(e, _t(r != null ? r : [], t), i.length) : {}), o.type === "ranking" ? { places: EP(e, i) } : {});
}
function TP(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function zo(e) {
  return { mean: fr(e), sd: yp(e), median: hp(e) };
}
function AP(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([s, o]) => {
    var i;
    return { value: o, count: (i = e.counts.get(s)) != null ? i : 0 };
  });
  return {
    summary: zo(r),
    topTwo: ls(r, De(n)),
    bottomTwo: ls(r, je(n))
  };
}
function ls(e, n) {
  let [t, r] = [Ie(e.filter(({ value: s }) => n.includes(s))), Ie(e)];
  return { count: t, share: Kn(t, r), interval: Tn(t, r) };
}
function EP(e, n) {
  var r, s, o;
  let t = G();
  for (let i of n) {
    let a = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), l = G();
    a.forEach(({ value: u, count: c }) => {
      l[String(u)] = c;
    }), t[i] = { first: (o = (s = e.places.get(i)) == null ? void 0 : s.get(1)) != null ? o : 0, meanPlace: fr(a), counts: l };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function Rp(e, n, t) {
  var l;
  let [r, s] = [wp(e, "canTeach"), wp(e, "wantToLearn")], o = new Set((l = ee(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [s, r])
    OP(u, e, n).forEach((c) => o.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(re).forEach((u) => o.add(u));
  let a = G();
  return o.forEach((u) => {
    var h, p;
    let c = kp(r, u, n), d = kp(s, u, n), m = t === null ? null : (h = t.offers.get(u)) != null ? h : 0, f = t === null ? null : (p = t.seeks.get(u)) != null ? p : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: m,
      seeks: f,
      surveyDifference: xp(d, c),
      surveyRatio: Sp(d, c),
      exchangeDifference: xp(f, m),
      exchangeRatio: Sp(f, m)
    };
  }), a;
}
function wp(e, n) {
  let t = Y(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : Se(t)[0];
}
function OP(e, n, t) {
  var o, i;
  if (e === void 0)
    return [];
  let r = on(Wt(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((i = (o = t.get(e.name)) == null ? void 0 : o.counts.keys()) != null ? i : []).sort(re)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function kp(e, n, t) {
  var r, s;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: o }) => o === n) ? null : (s = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? s : 0;
}
function xp(e, n) {
  return e === null || n === null ? null : e - n;
}
function Sp(e, n) {
  return e === null || n === null ? null : Kn(e, n);
}

// src/core/analysis/rating-layout.ts
function us(e) {
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
function Ko(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/survey/codebook.ts
var le = 0;
function MP() {
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
function Jo(e) {
  let n = Z(e);
  return {
    parameters: n,
    places: new Map(n.map(({ name: t }, r) => [t, r])),
    numbers: n.map(MP)
  };
}

// src/core/survey/coded-values.ts
var cs, gr, Mn = class {
  /**
   * @param numbers
   * @param read - Gives the codes, or the text; asked at most once
   */
  constructor(n, t) {
    be(this, cs);
    be(this, gr, null);
    this.numbers = n, Fe(this, cs, t);
  }
  get codes() {
    var n;
    return Fe(this, gr, (n = te(this, gr)) != null ? n : te(this, cs).call(this)), te(this, gr);
  }
};
cs = new WeakMap(), gr = new WeakMap();
var hr, Yo, mn = class {
  constructor(n, t, r) {
    be(this, hr);
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
    return sn(this, hr, Yo).call(this).entries();
  }
  keys() {
    return sn(this, hr, Yo).call(this).keys();
  }
  values() {
    return sn(this, hr, Yo).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
hr = new WeakSet(), Yo = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};

// src/core/survey/number-limits.ts
function Pp(e, n) {
  let [t, r] = [n.min, n.max].map((s) => s === null ? null : Number(s));
  return n.isInteger && e.includes(".") ? { code: "not-whole", limits: [] } : typeof t == "number" && Number(e) < t ? { code: "too-small", limits: [t] } : typeof r == "number" && Number(e) > r ? { code: "too-large", limits: [r] } : null;
}

// src/core/analysis/choice-tally.ts
function Tp() {
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
var Ap = [], CP = /^[a-z][a-z0-9_]{1,62}$/;
function Ep(e, n) {
  let { kind: t, isMultiple: r, question: s } = e;
  if (t === "text")
    return (l, u, c) => {
      l[u.length === 0 ? "missing" : "n"] += c;
    };
  if (t === "number")
    return (l, u, c) => {
      let d = u.length === 1 ? or(u[0]) : null, m = d === null || s.type === "text" && Pp(d, s) !== null ? null : d;
      l[u.length === 0 ? "missing" : m === null ? "unusable" : "n"] += c, m !== null && Le(l.counts, he(m), c);
    };
  let o = new Set(n), i = Op(e), a = s.type === "ranking";
  return (l, u, c) => {
    if (u.length === 0) {
      l.missing += c;
      return;
    }
    let { counts: d } = l, [m, f] = [0, !1];
    for (let h of r || u.length === 1 ? u : [u.join(";")]) {
      let p = d.get(h);
      p === void 0 && o.has(h) ? f = !0 : p !== void 0 || i(h) ? (m++, d.set(p === void 0 ? he(h) : h, (p != null ? p : 0) + c), a && Le(ms(l.places, h, () => /* @__PURE__ */ new Map()), m, c)) : Le(l.unknown, yr(h), c);
    }
    l[m > 0 ? "n" : f ? "notInStatistics" : "unusable"] += c;
  };
}
function Xo(e, n) {
  let t = new Set(n), r = Op(e), s = (o) => !t.has(o) && r(o);
  return (o) => !e.isMultiple && o.length > 1 ? Ap : o.every(s) ? o : o.filter(s);
}
var vp = 60;
function yr(e) {
  return he(e.length <= vp ? e : `${e.slice(0, vp - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function Op({ choices: e, question: n }) {
  if (e !== null) {
    let s = new Set(e.map((o) => o.value));
    return (o) => s.has(o);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? Ce : t === "wikis" ? CP : oe;
  return (s) => r.test(s);
}
function Cn(e, n) {
  var t;
  return ds((t = e.get(n)) != null ? t : Ap);
}
function ds(e) {
  if (NP(e))
    return e;
  let n = e.map((t) => t.trim()).filter((t) => t !== "");
  return n.length < 2 ? n : Array.from(new Set(n));
}
function NP(e) {
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
function ms(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let s = t();
  return e.set(n, s), s;
}

// src/core/analysis/skill-tally.ts
function Zo(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function $p(e, n) {
  let [t, r] = [Np(e, "canTeach"), Np(e, "wantToLearn")], s = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: o, strange: i, changedVersion: a } = s, { rows: l, size: u, importance: c, ability: d } = n, m = $P(n);
  return (f, h) => {
    i.length = 0, a.length = 0;
    let p = f instanceof mn && h.size === 0;
    p && m.read(f, o);
    for (let g = 0; g < l.length; g++) {
      if (p && o[g] >= 0)
        continue;
      let y = l[g], [w, b] = [Mp(f, y.importance), Mp(f, y.ability)], [k, x] = [c.places.get(w), d.places.get(b)];
      o[g] = -1, h.size > 0 && (w !== "" && h.has(y.importance) || b !== "" && h.has(y.ability)) ? a.push(y.skill) : k === void 0 || x === void 0 ? i.push([y.skill, yr(w), yr(b)]) : o[g] = g * u + k * d.codes.length + x;
    }
    return s.canTeach = t(f, h), s.wantToLearn = r(f, h), s;
  };
}
function $P({ rows: e, size: n, importance: t, ability: r }) {
  let s = null, o = [];
  function i(a, l) {
    let u = o[l], c = (f) => {
      var h;
      return ds((h = a.at(f)) != null ? h : []).join(";");
    }, [d, m] = [t.places.get(c(u.importance)), r.places.get(c(u.ability))];
    return d === void 0 || m === void 0 ? -1 : l * n + d * r.codes.length + m;
  }
  return {
    read: (a, l) => {
      var c, d, m;
      if (a.book !== s) {
        s = a.book;
        let { places: f } = s;
        o = e.map((h) => {
          var p, g;
          return { importance: (p = f.get(h.importance)) != null ? p : NaN, ability: (g = f.get(h.ability)) != null ? g : NaN, cells: [] };
        });
      }
      let { numbers: u } = a;
      for (let f = 0; f < o.length; f++) {
        let h = o[f], [p, g] = [(c = u[h.importance]) != null ? c : le, (d = u[h.ability]) != null ? d : le];
        if (p < 0 || g < 0) {
          l[f] = -1;
          continue;
        }
        let y = (m = h.cells[p]) == null ? void 0 : m[g];
        if (y !== void 0) {
          l[f] = y;
          continue;
        }
        let w = i(a, f);
        IP(h.cells, p)[g] = w, l[f] = w;
      }
    }
  };
}
function IP(e, n) {
  var r;
  let t = (r = e[n]) != null ? r : [];
  return e[n] = t, t;
}
function Mp(e, n) {
  let t = Cn(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Cp = [];
function Np(e, n) {
  let t = Y(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : Se(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Cp;
  let { name: s } = r, o = Xo(r, e.notInStatistics);
  return (i, a) => a.has(s) ? Cp : o(Cn(i, s));
}
function ei(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let s = n.cells[r];
    s >= 0 && t[s]++;
  }
  for (let [r, s, o] of n.strange)
    sl(ms(e.strange, r, () => /* @__PURE__ */ new Map()), s, o, 1);
  for (let r of n.changedVersion)
    Le(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Le(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Le(e.wantToLearn, r, 1);
}
function ol(e, n, t) {
  var s, o, i;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = Ko(n, a);
      sl(r, u, c, l);
    }
  }
  return (i = e.strange.get((o = (s = n.rows[t]) == null ? void 0 : s.skill) != null ? o : "")) == null || i.forEach((a, l) => a.forEach((u, c) => {
    sl(r, l, c, u);
  })), r;
}
function sl(e, n, t, r) {
  Le(ms(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function Lp(e, n) {
  let t = G(), r = ee(e);
  if (r === null)
    return t;
  let s = us(e), o = jp(e), i = r.grid.rows.map(({ value: l }, u) => {
    let c = ol(n, s, u);
    return { skill: l, cells: c, pairs: Dp(c, r) };
  }), a = Vs(i.map(({ pairs: l }) => ({
    mwds: Qo(l),
    rds: rl(l),
    highNeed: Ie(l) === 0 ? null : { numerator: pr(l, r), denominator: Ie(l) }
  })));
  return i.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var g, y, w, b, k, x, R, S, T, v, E;
    let m = Ie(c), f = (g = n.changedVersion.get(l)) != null ? g : 0, h = (w = (y = u.get("")) == null ? void 0 : y.get("")) != null ? w : 0, p = pr(c, r);
    t[l] = P({
      n: m,
      missing: h,
      incomplete: n.counted - m - h - f,
      changedVersion: f,
      importance: Ip(r.importance, c, "importance", u, e.notInStatistics),
      ability: Ip(r.ability, c, "ability", u, e.notInStatistics),
      gap: mr(Ho(c)),
      mwds: mr(Qo(c)),
      rds: mr(rl(c)),
      discrepancies: tl(c),
      highNeed: Kn(p, m),
      highNeedCount: p,
      highNeedInterval: Tn(p, m),
      rankByMwds: (k = (b = a[d]) == null ? void 0 : b.rankByMwds) != null ? k : null,
      rankByRds: (R = (x = a[d]) == null ? void 0 : x.rankByRds) != null ? R : null,
      rankByHighNeed: (T = (S = a[d]) == null ? void 0 : S.rankByHighNeed) != null ? T : null,
      rankDifference: (E = (v = a[d]) == null ? void 0 : v.rankDifference) != null ? E : null
    }, o(n, l));
  }), t;
}
function Fp(e) {
  let n = ee(e);
  if (n === null)
    return ({ counted: s }) => ({ counted: s, skills: {} });
  let t = us(e), r = jp(e);
  return (s) => {
    let o = G();
    return t.rows.forEach(({ skill: i }, a) => {
      let l = Dp(ol(s, t, a), n), u = pr(l, n);
      o[i] = P({
        n: Ie(l),
        importance: fr(Et(l, "importance")),
        ability: fr(Et(l, "ability")),
        gap: mr(Ho(l)),
        mwds: mr(Qo(l)),
        highNeed: Kn(u, Ie(l)),
        highNeedCount: u
      }, r(s, i));
    }), { counted: s.counted, skills: o };
  };
}
function Dp(e, n) {
  let t = [];
  return e.forEach((r, s) => r.forEach((o, i) => {
    let a = n.importance.get(s), l = n.ability.get(i);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: o });
  })), t;
}
function Ip(e, n, t, r, s) {
  let o = Et(n, t), i = G();
  e.forEach((u, c) => {
    i[c] = Ie(o.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, m) => {
    var h;
    let f = t === "importance" ? c : m;
    s.includes(f) ? a += d : f !== "" && !e.has(f) && l.set(f, ((h = l.get(f)) != null ? h : 0) + d);
  })), M(P({
    n: Ie(o)
  }, zo(o)), {
    counts: i,
    topTwo: ls(o, De(e)),
    bottomTwo: ls(o, je(e)),
    notInStatistics: a,
    unknown: Bs(l)
  });
}
function jp(e) {
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
var fs = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function Wp(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, s]) => [
    r,
    er(s, e)
  ]));
  return n.current !== null && t.set(n.current, fs), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function _p(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: s = null }) => {
    var i;
    let o = r !== null && s === null && t.has(r) ? r : null;
    return Le(n, o, 1), (o === null ? fs : (i = t.get(o)) != null ? i : fs).changedParameters;
  };
}
function Bp(e) {
  let { versions: n, differences: t, counts: r } = e, s = (o) => o != null ? o : 1 / 0;
  return Array.from(r).sort(([o], [i]) => s(o) - s(i)).map(([o, i]) => {
    var u;
    let { changed: a, reworded: l } = o === null ? fs : (u = t.get(o)) != null ? u : fs;
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
function qp(e, n, t = {}) {
  let { excluded: r = [], exchange: s = null } = Gp(t) ? { excluded: t } : t, o = Fp(e), i = G();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (i[a.name] = bp(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: Gp(r) ? LP(r) : r,
    questions: i,
    skills: Lp(e, n.skills),
    balance: Rp(e, n.questions, s),
    breakdowns: n.breakdowns.map((a) => FP(e, a, o)),
    versions: Bp(n.versions)
  };
}
function Gp(e) {
  return Array.isArray(e);
}
function LP(e) {
  return e.slice().sort(Ht);
}
function FP(e, { dimension: n, groups: t, ungrouped: r }, s) {
  var c, d;
  let o = Y(e).find(({ name: m }) => m === n.question), i = (d = o === void 0 || (c = Se(o)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(i.map(({ value: m }, f) => [m, f])), l = (m) => {
    var f;
    return (f = a.get(m)) != null ? f : a.size;
  }, u = G();
  for (let m of Array.from(t.keys()).sort((f, h) => l(f) - l(h) || re(f, h))) {
    let f = t.get(m);
    f !== void 0 && (u[m] = s(f));
  }
  return M(P({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function Up(e, n, t) {
  let r = DP(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: o }) => o === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function Hp(e, n, t, r, s) {
  let o = Array.from(t.values()).reduce((a, { length: l }) => a + l, 0), i = Math.max(s.minCell, Math.ceil(o / 2));
  return il(s) || r.accounts === 0 || r.accounts >= i || Vp(e) <= Vp(n.published) ? null : i;
}
function il({ status: e }) {
  return e === "closed" || e === "archived";
}
function Qp(e) {
  return typeof e == "object" && e !== null && (A(e) && e.withheld === "little-change" || Object.keys(e).some((n) => Qp(e[n])));
}
function Vp({ breakdowns: e, questions: n, skills: t }) {
  return [
    ...Object.keys(n).map((s) => n[s]),
    ...Object.keys(t).map((s) => t[s]),
    ...e
  ].filter(Qp).length;
}
function DP(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((s, o) => {
    var l;
    let i = (l = e.get(o)) != null ? l : [], a = jP(i, s);
    t += s.length - a, r += i.length - a;
  }), e.forEach((s, o) => {
    r += n.has(o) ? 0 : s.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}
function jP(e, n) {
  let [t, r] = [e[Symbol.iterator](), n[Symbol.iterator]()], [s, o, i] = [t.next(), r.next(), 0];
  for (; s.done !== !0 && o.done !== !0; ) {
    let a = s.value - o.value;
    i += +(a === 0), a <= 0 && (s = t.next()), a >= 0 && (o = r.next());
  }
  return i;
}

// src/core/survey/conditions/resolution-order.ts
function ps(e) {
  let n = Kp(e), t = /* @__PURE__ */ new Map();
  return Jp(n).forEach((r) => r.forEach((s) => {
    let o = !Yp(r);
    t.set(s, {
      element: s.element,
      parent: s.parent && t.get(s.parent),
      visibleIf: o ? s.element.visibleIf : null,
      items: o ? s.items : []
    });
  })), Array.from(t.values());
}
function zp(e) {
  let n = Kp(e);
  return Jp(n).filter(Yp).map((t) => t.map(({ element: r }) => r.name));
}
function br(e) {
  return "isRequired" in e;
}
function gs(e) {
  return e.split(".", 1)[0];
}
function Kp(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (s, o) => {
    let i = { element: s, parent: o, items: WP(s), needs: o === null ? [] : [o] };
    n.push(i), br(s) ? t.set(s.name, i) : "elements" in s && s.elements.forEach((a) => r(a, i));
  };
  return e.pages.forEach((s) => r(s, null)), n.forEach(({ element: s, items: o, needs: i }) => {
    var a;
    o.map(({ visibleIf: l }) => l).concat((a = s.visibleIf) != null ? a : []).forEach((l) => ke(l).forEach((u) => {
      let c = t.get(gs(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function WP(e) {
  let n = [], t = (r, s, o = "") => r.forEach(({ value: i, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: s, column: o, value: i, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: s }) => t(s, !1, r)), n;
}
function Jp(e) {
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
function Yp(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function Xp(e) {
  let n = ps(e), t = n.filter(ll), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: o }) => {
    br(o) && r.set(o.name, o);
  });
  let s = (o) => {
    var i;
    return ((i = r.get(o)) == null ? void 0 : i.type) === "ranking";
  };
  return (o) => {
    let i = BP(o), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (m) => _P(i.values().get(m), r.get(m)), c = ({ expression: m }) => Xs(m, u, s) === !0;
    for (let m of t) {
      let { element: { name: f }, parent: h, visibleIf: p } = m;
      if (h !== null && a.has(h) || p !== null && !c(p)) {
        a.add(m), l.add(al(f, h === null)), i.reduce(f, () => []);
        continue;
      }
      let g = m.items.filter((y) => !un(y.visibleIf, u, s));
      g.length > 0 && (g.forEach(({ value: y, isRow: w, column: b }) => l.add(hs(f, w, y, b))), i.reduce(f, (y, w) => {
        let [, b = "", k = ""] = w.split(".");
        return l.has(hs(f, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in m.element ? y : y.filter((x) => !l.has(hs(f, !1, x, k)))
        );
      }));
    }
    let d = {
      isShown: (m) => !l.has(al(m, !1)),
      isPageShown: (m) => !l.has(al(m, !0)),
      isChoiceShown: (m, f, h = "") => !l.has(hs(m, !1, f, h)),
      isRowShown: (m, f) => !l.has(hs(m, !0, f, "")),
      isRequired(m) {
        let f = r.get(m);
        return f !== void 0 && !f.isRetired && d.isShown(m) && (f.requiredIf === null ? f.isRequired : c(f.requiredIf));
      },
      values: i.values()
    };
    return d;
  };
}
function ni(e) {
  return new Set(ps(e).filter((n) => br(n.element) && ll(n)).map(({ element: n }) => n.name));
}
function ll(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && ll(e.parent);
}
function al(e, n) {
  return `${n} ${e}`;
}
function hs(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function _P(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, s = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && s && isFinite(Number(r)) ? Number(r) : r;
}
function BP(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, s) {
      var o;
      t.size === 0 && e.forEach((i, a) => {
        var u;
        let l = gs(a);
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
function Zp(e) {
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
function eg(e, n, t) {
  let { groups: r, dimension: { by: s, question: o } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = Zo(t), r.set(he(u), d)), ei(d, c);
  };
  if (s !== "question" || o === null)
    return (u, c, d, m) => {
      var h;
      let f = (h = s === "language" ? u.language : u.community) != null ? h : null;
      f === null || s === "language" && !r.has(f) && !Ce.test(f) ? e.ungrouped++ : i(f, m);
    };
  let a = Z(n).find(({ name: u }) => u === o), l = a === void 0 ? null : Xo(a, n.notInStatistics);
  return (u, c, d, m) => {
    let f = l === null || d.has(o) ? [] : l(Cn(c, o));
    f.length === 0 && e.ungrouped++;
    for (let h of f)
      i(h, m);
  };
}

// src/core/analysis/number-counts.ts
var qP = 16;
function ng(e, n) {
  let t = e.map((r) => {
    var o, i, a;
    let s = (o = n.places.get(r.name)) != null ? o : NaN;
    return M(P({}, r), { place: s, codes: (a = (i = n.numbers[s]) == null ? void 0 : i.codes) != null ? a : [], byNumber: new Uint32Array(qP) });
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
          a > 0 && s(r, l === le ? [] : ds(o[l]), a);
        }), i.fill(0);
    }
  };
}

// src/core/analysis/tally.ts
function ti(e, n = Vr) {
  let t = ee(e), r = us(e), s = Z(e).filter(({ question: b, column: k }) => t === null || b !== t.grid || k === null || !cn.includes(k.name)), o = ni(e), i = s.map((b) => ({
    name: b.name,
    question: b.question.name,
    row: b.row,
    isConditional: o.has(b.question.name),
    tally: Tp(),
    count: Ep(b, e.notInStatistics)
  })), a = Zp(e).map(
    (b) => ({ dimension: b, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((b) => eg(b, e, r)), u = $p(e, r), c = o.size === 0 ? null : Xp(e), d = Zo(r), m = Wp(e, n), f = _p(m), h = new Map(i.map((b) => [b.name, b.tally])), p = /* @__PURE__ */ new Map(), g = (b) => {
    var x;
    let k = (x = p.get(b)) != null ? x : ng(i, b);
    return p.set(b, k), k;
  }, y = (b, k, x, R) => {
    for (let S of i) {
      let T = Cn(b, S.name);
      k !== null && !k.has(S.question) || x !== null && S.isConditional && !(x.isShown(S.question) && (S.row === null || x.isRowShown(S.question, S.row.value))) ? S.tally.notAsked++ : R.size > 0 && T.length > 0 && R.has(S.name) ? S.tally.changedVersion++ : S.count(S.tally, T, 1);
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
    versions: m,
    add(b) {
      w.counted++;
      let k = f(b), { questions: x = null } = b, R = x === null ? b.values : VP(b.values, x), S = c === null ? null : c(R), T = S === null ? R : S.values;
      x === null && S === null && k.size === 0 && T instanceof mn ? g(T.book).add(T) : y(T, x, S, k);
      let v = u(T, k);
      ei(d, v);
      for (let E of l)
        E(b, T, k, v);
    }
  };
  return w;
}
function VP(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function ri(e, n) {
  e.add(n);
}

// src/core/analysis/wave-pairs.ts
function rg(e, n, t = { before: Vr, now: Vr }) {
  let r = /* @__PURE__ */ new Map(), s = (...f) => {
    var g;
    let h = JSON.stringify(f), p = (g = r.get(h)) != null ? g : r.size;
    return r.set(h, p), p;
  }, [o, i, a, l] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()], u = /* @__PURE__ */ new Map(), c = 0, d = (f, ...h) => {
    let p = s(...h);
    return u.set(p, f), p;
  }, m = (f, h) => {
    var p, g, y, w;
    return {
      n: (p = o.get(f)) != null ? p : 0,
      before: (g = i.get(h)) != null ? g : 0,
      now: (y = a.get(h)) != null ? y : 0,
      both: (w = l.get(h)) != null ? w : 0
    };
  };
  return {
    read: {
      before: tg(e, t.before, s, d),
      now: tg(n, t.now, s, d)
    },
    add(f, h) {
      c++;
      let [p, g] = [new Set(h.about), new Set(h.said)], y = new Set(f.about.filter((b) => p.has(b))), w = (b) => {
        var k;
        return y.has((k = u.get(b)) != null ? k : -1);
      };
      y.forEach((b) => Le(o, b, 1)), f.said.filter(w).forEach((b) => {
        Le(i, b, 1), g.has(b) && Le(l, b, 1);
      }), h.said.filter(w).forEach((b) => Le(a, b, 1));
    },
    result: () => ({
      accounts: c,
      choice: (f, h) => m(s("question", f), s("choice", f, h)),
      highNeed: (f) => m(s("skill", f), s("need", f))
    })
  };
}
function tg(e, n, t, r) {
  let s = ee(e), o = ti(e, n), { layout: i, questions: a, skills: l } = o, u = Array.from({ length: i.size }, (c, d) => {
    let { importance: m, ability: f } = Ko(i, d), [h, p] = [s == null ? void 0 : s.importance.get(m), s == null ? void 0 : s.ability.get(f)], g = s !== null && h !== void 0 && p !== void 0;
    return { isPair: g, isNeed: g && pr([{ importance: h, ability: p, count: 1 }], s) > 0 };
  });
  return (c) => {
    let d = { about: [], said: [] };
    return ri(o, c), a.forEach((m, f) => {
      if (m.n > 0) {
        let h = t("question", f);
        d.about.push(h), m.counts.forEach((p, g) => d.said.push(r(h, "choice", f, g)));
      }
      m.n = 0, m.counts.clear();
    }), i.rows.forEach(({ skill: m }, f) => {
      for (let h = 0; h < i.size; h++) {
        let p = u[h];
        if (l.cells[f * i.size + h] !== 0 && p.isPair) {
          let g = t("skill", m);
          d.about.push(g), p.isNeed && d.said.push(r(g, "need", m));
        }
      }
    }), l.cells.fill(0), d;
  };
}

// src/core/analysis/one-answer-per-account.ts
function og(e, n = null) {
  let { page: t, user: r, revision: s, community: o = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: s };
  return n === null || o === null || o === n ? i : M(P({}, i), { community: o });
}
function UP(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function HP(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || re(n.community, e.community) || re(e.content, n.content);
}
function ig(e, n) {
  let t = ({ timestamp: r, revision: s, community: o }) => ({ place: 0, time: UP(r), revision: s, community: o != null ? o : "", content: "" });
  return HP(t(e), t(n)) >= 0;
}
function Jn(e) {
  return $i.test(e) ? e : QP(e);
}
var QP = Ds((e) => {
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = sg(n), r = t.toUpperCase();
  return sg(r) === r ? r + n.slice(t.length) : n;
});
function sg(e) {
  return e === "" ? "" : String.fromCodePoint(e.codePointAt(0));
}

// src/core/report/counted-answers.ts
function ag(e, n = JP) {
  var a;
  let t = [], r = /* @__PURE__ */ new Map(), [s, o] = [0, ""];
  for (let l of e) {
    let { timestamp: u, community: c = null, revision: d } = l;
    s++;
    let m = u.slice(0, 10);
    o = m > o ? m : o, s <= 1e3 && t.push({ user: l.user, page: l.page, revision: d, timestamp: u, community: c });
    let f = (a = r.get(c)) != null ? a : n(r.size === 0 ? e.length : void 0);
    r.set(c, f), f.add(d);
  }
  let i = Array.from(
    r,
    ([l, u]) => ({ community: l, revisions: u.sorted() })
  );
  return {
    count: s,
    newestDay: o === "" ? null : o,
    named: s > 1e3 ? null : t.sort(zP),
    places: i.sort((l, u) => {
      var c, d;
      return ys((c = l.community) != null ? c : "", (d = u.community) != null ? d : "");
    })
  };
}
function zP(e, n) {
  var t, r, s, o;
  return ys(e.user, n.user) || e.revision - n.revision || ys((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || ys((s = e.page) != null ? s : "", (o = n.page) != null ? o : "") || ys(e.timestamp, n.timestamp);
}
function ys(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var KP = 64;
function JP(e = KP) {
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
function si(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = er(e, n), s = Y(e).map(({ name: i }) => i), o = new Set(Y(n).map(({ name: i }) => i).filter((i) => t.includes(i) && s.includes(i) && !r.includes(i)));
  for (let i of ps(n))
    br(i.element) && !lg(i).every((a) => o.has(a)) && o.delete(i.element.name);
  return o;
}
function lg(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : ke(e.visibleIf).map(gs),
    ...lg(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function Yn(e, n) {
  return n === null || !YP(e) ? e : bo(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((s) => !cg(s, n)).map(ug);
      return M(P({}, t), { choices: [...r, ...on(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? M(P({}, t), { rows: XP(t.rowsFrom, n).map(ug) }) : t;
  });
}
function YP(e) {
  return Y(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function cg(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function XP(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !cg(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function ug(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var ZP = 100;
function ul(e, n, t, r, s) {
  return _(this, null, function* () {
    let o = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, ZP).map(([a]) => a), i = /* @__PURE__ */ new Map();
    if (o.length > 0) {
      let a = yield e.source.revisions(o, "with-texts");
      o.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = Un(Me((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && i.set(l, Yn(u, s));
      });
    }
    return { current: t === 0 ? null : t, earlier: i };
  });
}

// src/wiki/counting/spill.ts
var Xn = class extends Error {
  constructor(n) {
    super(`What was kept outside of memory cannot be read: ${n instanceof Error ? n.message : String(n)}`), this.name = "SpillFault";
  }
};

// src/wiki/counting/put-bytes.ts
function bs(e, n) {
  let t = n.write(e);
  return t === null ? null : { position: t, size: e.length };
}
function oi(e, n) {
  var t;
  return (t = bs(e, n)) != null ? t : Uint8Array.from(e);
}
function Zn(e, n, t) {
  if (e instanceof Uint8Array)
    return e;
  let r = (t == null ? void 0 : t.length) === e.size ? t : new Uint8Array(e.size);
  try {
    n.read(e.position, r);
  } catch (s) {
    throw new Xn(s);
  }
  return r;
}

// src/wiki/counting/exclusion-sorter.ts
var [ev, cl] = [4096, 64], wr, kr, Ot, ii = class {
  constructor(n) {
    this.length = 0;
    be(this, wr, []);
    be(this, kr);
    be(this, Ot, []);
    Fe(this, kr, n);
  }
  push(n) {
    this.length++, te(this, Ot).push(n) === cl && (te(this, wr).push(oi(new TextEncoder().encode(JSON.stringify(te(this, Ot))), te(this, kr))), Fe(this, Ot, []));
  }
  *from(n) {
    let t = Math.floor(n / cl), r = t * cl;
    for (let s = t; s <= te(this, wr).length; s++) {
      let o = te(this, wr)[s], i = o === void 0 ? te(this, Ot) : JSON.parse(new TextDecoder().decode(Zn(o, te(this, kr))));
      for (let a of i)
        r++ >= n && (yield a);
    }
  }
};
wr = new WeakMap(), kr = new WeakMap(), Ot = new WeakMap();
var xr, dl = class {
  constructor(n, t) {
    be(this, xr);
    this.length = n.length, this.reasons = t, Fe(this, xr, n);
  }
  slice(n, t) {
    let r = [];
    for (let s of te(this, xr).from(n)) {
      if (n + r.length >= t)
        break;
      r.push(s);
    }
    return r;
  }
  [Symbol.iterator]() {
    return te(this, xr).from(0);
  }
};
xr = new WeakMap();
function nv(e, n) {
  let t = new ii(n), r = e.map((s) => {
    let o = s.from(0);
    return { rest: o, first: o.next() };
  }).filter(({ first: s }) => s.done !== !0);
  for (; r.length > 0; ) {
    let s = r[0];
    for (let o of r)
      s = Ht(o.first.value, s.first.value) < 0 ? o : s;
    t.push(s.first.value), s.first = s.rest.next(), s.first.done === !0 && (r = r.filter((o) => o !== s));
  }
  return t;
}
function ml(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [];
  function s(o) {
    let i = new ii(o);
    r.sort(Ht).forEach((a) => i.push(a)), n.push(i), r = [];
  }
  return {
    add: (o) => {
      var i;
      e !== null && r.length === ev && s(e), r.push(o), t.set(o.reason, ((i = t.get(o.reason)) != null ? i : 0) + 1);
    },
    sorted: () => e === null || n.length === 0 ? r.slice().sort(Ht) : (s(e), new dl(nv(n, e), t))
  };
}

// src/wiki/counting/account-table.ts
function ai(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
var Mt = -1, tv = 64;
function dg(e) {
  let n = new Int32Array(tv).fill(Mt), t = 0;
  function r(o, i) {
    for (let a = o % n.length; ; a = (a + 1) % n.length) {
      let l = n[a];
      if (l === Mt || e.at(l) === o && i(l))
        return a;
    }
  }
  function s() {
    let o = n;
    n = new Int32Array(2 * o.length).fill(Mt), o.forEach((i) => {
      i !== Mt && (n[r(e.at(i), () => !1)] = i);
    });
  }
  return {
    add: (o, i) => {
      2 * t >= n.length && s();
      let a = r(e.at(o), i), l = n[a];
      return l !== Mt ? l : (n[a] = o, t++, null);
    },
    replace: (o, i) => {
      n[r(e.at(o), (a) => a === o)] = i;
    },
    find: (o, i) => {
      let a = n[r(o, i)];
      return a === Mt ? null : a;
    },
    clear: () => {
      n.fill(Mt), t = 0;
    }
  };
}

// src/wiki/counting/number-list.ts
var Ct = 2 ** 16, [rv, mg] = [4, 2];
function li(e = null) {
  let n = [], t = [], r = 0;
  function s(a) {
    var u;
    let l = n[a];
    e !== null && l instanceof Uint32Array && (n[a] = (u = bs(new Uint8Array(l.buffer), e)) != null ? u : l);
  }
  function o(a) {
    var m, f;
    let l = n[a];
    if (l instanceof Uint32Array)
      return l;
    let [u, c] = t;
    if ((u == null ? void 0 : u.part) === a)
      return u.numbers;
    if ((c == null ? void 0 : c.part) === a)
      return c.numbers;
    let d = (f = (m = t[mg - 1]) == null ? void 0 : m.numbers) != null ? f : new Uint32Array(Ct);
    return Zn(l, e, new Uint8Array(d.buffer)), t = [{ part: a, numbers: d }, ...t.slice(0, mg - 1)], d;
  }
  function i(a, l) {
    n[Math.floor(a / Ct)][a % Ct] = l;
  }
  return {
    get length() {
      return r;
    },
    add: (a) => {
      let l = Math.floor(r / Ct);
      l === n.length && (n.push(new Uint32Array(Ct)), s(l - rv)), i(r++, a);
    },
    setLast: (a) => {
      i(r - 1, a);
    },
    removeLast: () => {
      r--;
    },
    at: (a) => o(Math.floor(a / Ct))[a % Ct]
  };
}

// src/wiki/counting/byte-records.ts
var et = 2 ** 20, [sv, fg] = [8, 2], xn = 128;
function pg(e = null) {
  let n = [new Uint8Array(et)], t = [], r = li(e), [s, o, i, a] = [n[0], 0, 0, 0], l = 1, u = null, [c, d] = [s, 0];
  function m() {
    if (e !== null)
      for (let b = 0; l > sv && b < o; b++) {
        let k = n[b], x = k instanceof Uint8Array ? bs(k, e) : null;
        k instanceof Uint8Array && x !== null && (n[b] = x, u = k.length === et ? k : u, l--);
      }
  }
  function f() {
    let b = s.subarray(i, a), k = Math.max(et, 2 * b.length), x = k === et && u !== null ? u : new Uint8Array(k);
    u = x === u ? null : u, x.set(b), i === 0 ? n[o] = x : (o = n.push(x) - 1, l++), s = x, [i, a] = [0, b.length], h(), m();
  }
  function h() {
    r.setLast(o * et + i);
  }
  function p(b) {
    a === s.length && f(), s[a++] = b;
  }
  function g(b) {
    let k = b;
    for (; k >= xn; )
      p(k % xn + xn), k = Math.floor(k / xn);
    p(k);
  }
  function y() {
    let [b, k] = [0, 1];
    for (; ; ) {
      let x = c[d++];
      if (x < xn)
        return b + x * k;
      b += (x - xn) * k, k *= xn;
    }
  }
  function w(b) {
    var S;
    let k = n[b];
    if (k instanceof Uint8Array)
      return k;
    let x = t.find((T) => T.piece === b);
    if (x !== void 0)
      return x.bytes;
    let R = Zn(k, e, (S = t[fg - 1]) == null ? void 0 : S.bytes);
    return t = [{ piece: b, bytes: R }, ...t.slice(0, fg - 1)], R;
  }
  return {
    get length() {
      return r.length;
    },
    begin: () => {
      r.add(0), i = a, i >= et && f(), h();
    },
    abandon: () => {
      r.removeLast(), a = i;
    },
    writeByte: p,
    writeNumber: g,
    writeText: (b) => {
      let k = 0;
      for (let x = 0; x < b.length; x++) {
        let R = b.charCodeAt(x);
        k += R < xn ? 1 : R < xn * xn ? 2 : 3;
      }
      g(k);
      for (let x = 0; x < b.length; x++)
        g(b.charCodeAt(x));
    },
    open: (b) => {
      let k = r.at(b);
      c = w(Math.floor(k / et)), d = k % et;
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
var fl = "dddd-dd-ddTdd:dd:ddZ", [gg, hg, ov] = [100, 48, 57];
function wg(e) {
  if (e.length !== fl.length)
    return null;
  let n = 0;
  for (let t = 0; t < fl.length; t++) {
    let [r, s] = [e.charCodeAt(t), fl.charCodeAt(t)];
    if (s === gg && r >= hg && r <= ov)
      n = 10 * n + r - hg;
    else if (r !== s || s === gg)
      return null;
  }
  return n;
}
var iv = Array.from({ length: 100 }, (e, n) => String(n).padStart(2, "0"));
function Nt(e) {
  return iv[e % 100];
}
var [yg, bg] = [NaN, ""];
function kg(e) {
  let [n, t] = [Math.floor(e / 1e6), e % 1e6];
  return n !== yg && (yg = n, bg = `${Nt(Math.floor(n / 1e6))}${Nt(Math.floor(n / 1e4))}-${Nt(Math.floor(n / 100))}-${Nt(n)}T`), `${bg}${Nt(Math.floor(t / 1e4))}:${Nt(Math.floor(t / 100))}:${Nt(t)}Z`;
}

// src/wiki/counting/packed-values.ts
var ui = 15, av = 64, lv = "\u2026", uv = [];
function xg(e, n, t) {
  let r = ni(n).size > 0, [s, o] = [[], []];
  t.parameters.forEach(({ name: h, kind: p, isMultiple: g }, y) => {
    (!g && (p !== "text" || !r) ? s : o).push({ name: h, kind: p, place: y, codes: t.numbers[y] });
  });
  let i = t.parameters.map(() => le), a = new Uint32Array(s.length + 1);
  function l({ kind: h, codes: p }, g) {
    return p.numberOf(h === "text" ? lv : h === "codes" && g.length > av ? yr(g) : g);
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
      e.writeByte(Math.min(w, ui) + 16 * Math.min(b, ui));
    }
    for (let y = 0; y < s.length; y++)
      a[y] >= ui && e.writeNumber(a[y]);
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
  function m(h) {
    for (let p = 0; p < s.length; p += 2) {
      let g = e.readByte();
      a[p] = g % 16, a[p + 1] = Math.floor(g / 16);
    }
    for (let p = 0; p < s.length; p++) {
      let g = a[p];
      h[s[p].place] = g === ui ? e.readNumber() : g;
    }
  }
  function f({ kind: h, codes: p }, g) {
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
      let p = h instanceof mn && h.book === t ? h : null;
      u(h, p === null ? null : p.numbers);
      for (let y of o)
        p === null ? c(y, (g = h.get(y.name)) != null ? g : []) : d(y, p);
    },
    read: () => {
      let h = i.slice(), p = null;
      m(h);
      for (let g of o) {
        let y = e.readNumber();
        y === 1 && g.kind !== "text" ? h[g.place] = e.readNumber() : y > 0 && (p = p != null ? p : [], h[g.place] = -p.push(f(g, y)));
      }
      return new mn(t, h, p != null ? p : uv);
    }
  };
}

// src/wiki/counting/sparse-bits.ts
function Sg(e, n) {
  return (e[n >> 3] & 1 << (n & 7)) !== 0;
}
function ws(e = []) {
  let n = e.slice();
  return {
    set: (t) => {
      var i;
      let [r, s] = [Math.floor(t / 65536), t % 65536], o = (i = n[r]) != null ? i : new Uint8Array(65536 / 8);
      n[r] = o, o[s >> 3] = o[s >> 3] | 1 << (s & 7);
    },
    has: (t) => {
      let r = n[Math.floor(t / 65536)];
      return r !== void 0 && Sg(r, t % 65536);
    },
    copy: () => ws(Array.from(n, (t) => t == null ? void 0 : t.slice())),
    *[Symbol.iterator]() {
      for (let [t, r = null] of n.entries()) {
        let s = r === null ? 0 : 65536;
        for (let o = 0; o < s; o++)
          Sg(r, o) && (yield t * 65536 + o);
      }
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [ci, pl] = [1, 2], cv = 5, dv = 2 ** 17;
function Rg(e, n = Jo(e), t = null, r = dv) {
  var x, R, S, T;
  let s = pg(t), o = xg(s, e, n), i = [], a = [], l = /* @__PURE__ */ new Map(), u = li(t), c = dg(u);
  function d(v) {
    return h(v), s.readText();
  }
  function m(v) {
    return Jn(d(v));
  }
  class f {
    constructor(E) {
      be(this, x);
      be(this, R);
      be(this, S);
      be(this, T);
      var C;
      Fe(this, x, E), s.open(E), Fe(this, R, s.readByte()), Fe(this, S, i[s.readNumber()]), this.revision = s.readNumber(), Fe(this, T, s.readNumber()), this.language = (C = a[s.readNumber() - 1]) != null ? C : null;
      let N = s.readNumber();
      this.definitionRevision = N === 0 ? null : N;
    }
    get user() {
      return d(te(this, x));
    }
    get page() {
      let E = h(te(this, x)), N = s.readText();
      return E % 2 === ci ? s.readText() : te(this, S).pageOf(N);
    }
    get timestamp() {
      if (te(this, R) < pl)
        return kg(te(this, T));
      let E = h(te(this, x));
      return s.skipText(), E % 2 === ci && s.skipText(), s.readText();
    }
    get community() {
      return te(this, S).community;
    }
    get questions() {
      return te(this, S).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let E = h(te(this, x));
      return s.skipText(), E % 2 === ci && s.skipText(), E >= pl && s.skipText(), o.read();
    }
  }
  x = new WeakMap(), R = new WeakMap(), S = new WeakMap(), T = new WeakMap();
  function h(v) {
    s.open(v);
    let E = s.readByte();
    for (let N = cv; N > 0; N--)
      s.readNumber();
    return E;
  }
  function p(v) {
    let E = i.lastIndexOf(v);
    return E === -1 ? i.push(v) - 1 : E;
  }
  function g(v) {
    var E;
    return v === null ? 0 : (E = l.get(v)) != null ? E : y(v);
  }
  function y(v) {
    let E = he(v), N = a.push(E);
    return l.set(E, N), N;
  }
  function w(v, E, N) {
    return E === 1 || u.at(v) % E === N;
  }
  function b(v, E, N) {
    let C = new Set(N.map(({ user: O }) => Jn(O))), F = new Set(Array.from(C, ai));
    return {
      length: E,
      accounts: (O, L) => {
        c.clear();
        for (let I = 0; I < s.length; I++)
          w(I, O, L) && !v.has(I) && c.add(I, () => !1);
        return (I, D) => c.find(I, (B) => m(B) === D()) !== null || F.has(I) && C.has(D());
      },
      sharedWith: (O) => {
        let L = Math.max(1, Math.ceil(Math.max(s.length, O.length) / r)), I = v.copy(), D = /* @__PURE__ */ new Set(), B = 0;
        for (let j = 0; j < L; j++) {
          let U = O.accounts(L, j);
          for (let Q = 0; Q < s.length; Q++)
            !w(Q, L, j) || v.has(Q) || (U(u.at(Q), () => m(Q)) ? B++ : I.set(Q));
          for (let Q of N) {
            let ae = Jn(Q.user), ue = ai(ae);
            ue % L === j && U(ue, () => ae) && D.add(Q);
          }
        }
        return b(I, B + D.size, N.filter((j) => D.has(j)));
      },
      where: (O, L = []) => {
        let I = v.copy(), D = 0;
        for (let j = 0; j < s.length; j++)
          v.has(j) || (O(new f(j)) ? D++ : I.set(j));
        let B = N.filter(O).concat(L);
        return b(I, D + B.length, B);
      },
      *[Symbol.iterator]() {
        for (let O = 0; O < s.length; O++)
          v.has(O) || (yield new f(O));
        yield* Ge(N);
      }
    };
  }
  function k(v, E) {
    let { user: N, page: C, revision: F, timestamp: O, language: L = null, definitionRevision: I = null, values: D } = v, B = wg(O), j = C !== null && C !== E.pageOf(N);
    s.writeByte((j ? ci : 0) + (B === null ? pl : 0)), s.writeNumber(p(E)), s.writeNumber(F), s.writeNumber(B != null ? B : 0), s.writeNumber(g(L)), s.writeNumber(I != null ? I : 0), s.writeText(N), j && s.writeText(C), B === null && s.writeText(O), o.write(D), u.add(ai(Jn(N)));
  }
  return {
    add: (v, E) => {
      s.begin();
      try {
        k(v, E);
      } catch (N) {
        throw s.abandon(), N;
      }
    },
    newest: (v) => {
      let E = ws(), N = 0, C = Math.max(1, Math.ceil(s.length / r));
      for (let F = 0; F < C; F++) {
        c.clear();
        for (let O = 0; O < s.length; O++) {
          if (!w(O, C, F))
            continue;
          let L = c.add(O, (I) => m(I) === m(O));
          if (L !== null) {
            let I = ig(new f(O), new f(L));
            E.set(I ? L : O), I && c.replace(L, O), N++;
          }
        }
      }
      for (let F of E)
        v(new f(F));
      return b(E, s.length - N, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function Pg(e) {
  let { survey: n, titles: t, community: r = null, readAnswer: s, readEscaped: o = null } = e, i = fv(e.renames), a = { title: "", made: "", owner: null }, l = (u, c) => {
    if (a.title !== u || a.made !== c) {
      let d = t.answererOf(n, u), m = d === null || pv(d) ? null : i(Qe(d), c);
      a = { title: u, made: c, owner: m };
    }
    return a.owner;
  };
  return {
    ownerOf: l,
    decide: (u) => {
      let c = l(u.title, u.first.timestamp), d = u.ownerRevision;
      if (c === null)
        return ks(u, "no-account");
      if (u.first.user !== c || u.first.userId === 0 || d === null) {
        let w = u.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return ks(u, u.isRedirect ? "redirect" : w, u.first.id);
      }
      let m = d.id === u.latest.id;
      if (u.isRedirect && m)
        return ks(u, "redirect", d.id);
      let { escaped: f = null } = d, h = f === null || o === null ? null : o(f), p = h === null ? d.text : "";
      if (p === null)
        return ks(u, "hidden", d.id);
      let g = h != null ? h : s(p);
      if (g.exclusion !== null) {
        let w = g.exclusion === "no-answer" && p.trim() === "";
        return ks(u, w ? "withdrawn" : g.exclusion, d.id);
      }
      let y = m || u.latest.text === d.text;
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
function mv(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function ks(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : M(P({}, r), { revision: t })] };
}
function fv(e) {
  let n = e.slice().sort((r, s) => mv(r.timestamp, s.timestamp)), t = /* @__PURE__ */ new Map();
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
function pv(e) {
  return e.includes(".") && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || e.includes(":") && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function Sr(e, n) {
  var s;
  let { kind: t, question: r } = n;
  return t === "number" ? (s = or(e)) != null ? s : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var Tg = "Skills survey answer";
function xs(e, n, t = yv(e)) {
  return (r) => {
    let s = n(r), o = s.filter((d) => gv(e.id, d)), i = o[o.length - 1];
    if (i === void 0)
      return M(P({}, hv), { exclusion: s.length === 0 ? "no-answer" : "other-survey" });
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
function gv(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || hn(t) === e;
}
var hv = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function yv(e) {
  let n = Z(e), t = new Map(n.map(({ name: i }, a) => [i, a])), [r, s] = [vg(!1), vg(!0)], o = (i, a) => a.kind !== "codes" ? bv(i, a) : (a.isMultiple ? s : r)(i, a);
  return (i) => {
    let a = /* @__PURE__ */ new Map(), l = (m, f) => {
      let h = o(f, m);
      h.length > 0 && a.set(m.name, h);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return i.forEach((m, f) => {
      let h = t.get(f);
      h !== void 0 ? (d = d && h > c, c = h, l(n[h], m)) : kn.includes(f) || u.set(f, m);
    }), d || (a.clear(), n.forEach((m) => {
      var f;
      return l(m, (f = i.get(m.name)) != null ? f : "");
    })), { values: a, unknown: u };
  };
}
var Ag = [];
function bv(e, n) {
  let t = e === "" ? "" : Sr(hn(e), n);
  return t === "" ? Ag : [t];
}
var wv = 2e3, kv = 100;
function vg(e) {
  let n = /* @__PURE__ */ new Map([["", Ag]]), t = (r, s) => {
    let o = hn(r), i = (e ? o.split(";") : [o]).map((a) => Sr(a, s));
    return Array.from(new Set(i)).filter((a) => a !== "");
  };
  return (r, s) => {
    let o = n.get(r);
    if (o !== void 0 || r.length > kv || n.size >= wv)
      return o != null ? o : t(r, s);
    let i = he(r), a = t(i, s);
    return n.set(i, a), a;
  };
}

// src/core/survey/read-coded-values.ts
var [xv, Sv] = [64, 2e3], [Rv, Pv] = [200, 100], vv = 50, gl = 128, Tv = /* @__PURE__ */ new Map(), [hl, Av] = [-1, -2];
function Eg(e) {
  let n = e.parameters.map(
    (a, l) => Ev(a, e.numbers[l])
  ), t = e.parameters.map(() => le), r = null, s = [];
  function o(a) {
    var l;
    return (l = e.places.get(a)) != null ? l : kn.includes(a) ? Av : hl;
  }
  function i(a) {
    for (a !== r && ([r, s] = [a, []]); s.length < a.names.length; )
      s.push(o(a.names[s.length]));
    return s;
  }
  return (a) => {
    let l = t.slice(), u = [], c = null;
    if (a instanceof rs) {
      let { text: d, parts: m } = a, f = i(a.met);
      for (let h = 0; h < m.length; h += ts) {
        let p = m[h], [g, y, w] = [f[p], m[h + 1], m[h + 2]];
        g >= 0 ? l[g] = n[g](d, y, w, u) : g === hl && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(a.met.names[p], d.slice(y, w)));
      }
    } else
      a.forEach((d, m) => {
        let f = o(m);
        f >= 0 ? l[f] = n[f](d, 0, d.length, u) : f === hl && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(m, d));
      });
    return { values: new mn(e, l, u), unknown: c != null ? c : Tv };
  };
}
function Ev(e, n) {
  if (e.kind === "text")
    return Mv(e);
  let t = Cv(e, n);
  return e.isMultiple ? Nv(n, t) : t;
}
function yl(e, n) {
  return -n.push(e);
}
function Ov({ question: e }) {
  return e.type === "text" && e.inputType !== "text";
}
function Mv(e) {
  let n = Ov(e);
  return (t, r, s, o) => {
    let i = t.slice(r, s), a = () => [Sr(hn(i), e)];
    return r === s || n && a()[0] === "" ? le : yl(new Mn(null, a), o);
  };
}
function Cv(e, n) {
  let t = /* @__PURE__ */ new Map(), r = new Uint16Array(gl);
  function s(i) {
    let a = hn(i), l = (e.isMultiple ? a.split(";") : [a]).map((u) => Sr(u, e));
    return Array.from(new Set(l)).filter((u) => u !== "");
  }
  function o(i, a) {
    var d;
    let l = s(i), u = l.map((m) => m.length > xv ? le : n.numberOf(m, Sv));
    if (l.length > 1 || u[0] === le)
      return yl(new Mn(u.includes(le) ? null : u, () => l), a);
    let c = (d = u[0]) != null ? d : le;
    return t.size < Rv && i.length <= Pv && (t.set(he(i), c), i.length === 1 && i.charCodeAt(0) < gl && (r[i.charCodeAt(0)] = c)), c;
  }
  return (i, a, l, u) => {
    var f;
    if (a === l)
      return le;
    let c = i.charCodeAt(a), d = l - a === 1 && c < gl ? r[c] : le;
    if (d !== le)
      return d;
    let m = i.slice(a, l);
    return (f = t.get(m)) != null ? f : o(m, u);
  };
}
function Nv(e, n) {
  let { codes: t } = e;
  return (r, s, o, i) => {
    var m;
    let a = r.indexOf(";", s), l = a === -1 || a >= o ? -1 : r.indexOf("&", s);
    if (a === -1 || a >= o || l !== -1 && l < o)
      return n(r, s, o, i);
    let u = [], c = [];
    for (let f = s; f <= o; ) {
      let h = r.indexOf(";", f), p = h === -1 || h > o ? o : h, g = n(r, f, p, c);
      if (g < 0 || u.length > vv)
        return n(r, s, o, i);
      g !== le && !u.includes(g) && u.push(g), f = p + 1;
    }
    let d = () => u.map((f) => {
      var h, p;
      return (p = (h = t[f]) == null ? void 0 : h[0]) != null ? p : "";
    });
    return u.length < 2 ? (m = u[0]) != null ? m : le : yl(new Mn(u, d), i);
  };
}

// src/wiki/counting/answer-histories.ts
function Og(e, n) {
  var d, m;
  let { title: t, isRedirect: r, latest: s, history: o = [], isHistoryPartial: i = !1 } = e, a = o[o.length - 1];
  if (a === void 0)
    return null;
  let l = n.ownerOf(t, a.timestamp), u = l !== null && Tt({ first: a }, l) && (d = o.find(({ user: f, userId: h }) => f === l && h !== 0)) != null ? d : null;
  return u === null || ((m = u.escaped) != null ? m : null) !== null || u.text !== null ? { title: t, isRedirect: r, first: a, ownerRevision: u, latest: s, isHistoryPartial: i } : null;
}
function Mg(e, n, t) {
  return _(this, null, function* () {
    let r = yield cr(e, n, e), s = Qa(r), o = t(s === void 0 ? [] : yield e.renamesSince(s)), i = yield jf(e, r, ({ page: a, first: l }) => o.ownerOf(a.title, l.timestamp));
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
var Cg = { pages: 1e4, characters: 16e6 }, bl = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function $g(o, i, a, l) {
  return _(this, arguments, function* (e, n, t, r, s = {}) {
    var x, R, S, T, v;
    let { source: u, titles: c, community: d } = e, m = xs(n, e.readAnswerCalls, Eg(t)), f = (R = (x = u.createEscapedReader) == null ? void 0 : x.call(u, n, t, e.readAnswerCalls)) != null ? R : null, h = (O) => Pg({ survey: n.id, titles: c, community: d, renames: O, readAnswer: m, readEscaped: f }), p = (O, L) => {
      var D;
      let I;
      try {
        let B = L.decide(O);
        ({ exclusions: I } = B), B.answer !== null && r.answer(B.answer);
      } catch (B) {
        I = [{ page: O.title, reason: "unreadable", revision: O.latest.id }], (D = s.onUnreadable) == null || D.call(s, he(O.title), B);
      }
      for (let B of I)
        r.exclusion(M(P({}, B), { page: he(B.page) }));
    }, g = (O) => _(null, null, function* () {
      let { decider: L, answerPages: I } = yield Mg(u, O, h);
      I.forEach((D) => p(D, L));
    }), [y, w, b] = [[], 0, 0], k = null;
    try {
      for (var E = Te(u.pagesBelow(c.answersPrefix(n.id))), N, C, F; N = !(C = yield E.next()).done; N = !1) {
        let O = C.value;
        if (Ng(s), (S = s.onPages) == null || S.call(s, ++b), O.history !== void 0) {
          k = k != null ? k : h(yield u.renamesSince(""));
          let L = Og(O, k);
          L === null ? yield g([O]) : p(L, k);
          continue;
        }
        y.push(O), w += (v = (T = O.latest.text) == null ? void 0 : T.length) != null ? v : 0, (y.length >= Cg.pages || w >= Cg.characters) && (yield g(y), [y, w] = [[], 0]);
      }
    } catch (C) {
      F = [C];
    } finally {
      try {
        N && (C = E.return) && (yield C.call(E));
      } finally {
        if (F)
          throw F[0];
      }
    }
    yield g(y), Ng(s);
  });
}
function Ng({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new bl();
}

// src/wiki/counting/gather-answers.ts
function Ig(e, n, t, r) {
  let s = ({ community: l = null, revision: u }) => `${u} ${l != null ? l : ""}`, o = new Set(n.map(s)), i = ml(r);
  for (let l of e.excluded)
    i.add(l);
  for (let { page: l, user: u, revision: c, community: d = null } of n) {
    let m = { page: l != null ? l : u, reason: "unreadable", revision: c };
    i.add(d === null || d === t ? m : M(P({}, m), { community: d }));
  }
  let a = e.answers.where((l) => !o.has(s(l)));
  return M(P({}, e), { answers: a, excluded: i.sorted() });
}
function wl(e, n) {
  return M(P({}, e), { id: n });
}
function Lg(e, n, t, r) {
  return _(this, null, function* () {
    var h;
    let { survey: s, taxonomy: o, definitionRevision: i } = n, a = Jo(s), l = Rg(s, a, r.spill), u = ml((h = r.spill) != null ? h : null), c = 0, d = (p, g, y) => _(null, null, function* () {
      let w = c, b = /* @__PURE__ */ new Map(), k = {
        community: p.community,
        pageOf: (x) => p.titles.answer(g.id, x),
        questionsOf: y
      };
      return yield $g(p, g, a, {
        answer: (x) => {
          var S;
          l.add(x, k);
          let { definitionRevision: R = null } = x;
          R !== null && b.set(R, ((S = b.get(R)) != null ? S : 0) + 1);
        },
        exclusion: (x) => u.add(p.isHome ? x : M(P({}, x), { community: p.community }))
      }, M(P({}, r), {
        onPages: (x) => {
          var R;
          c = w + x, (R = r.onPages) == null || R.call(r, c);
        }
      })), b;
    }), m = yield ul(e, s, i, yield d(e, s, () => null), o);
    for (let { place: p, local: g, definitionRevision: y } of t) {
      let w = null, b = /* @__PURE__ */ new Map(), k = yield d(p, wl(s, g.id), (x) => {
        var T, v;
        let R = (T = w == null ? void 0 : w.earlier.get(x != null ? x : 0)) != null ? T : g, S = (v = b.get(R)) != null ? v : si(Yn(M(P({}, R), { core: g.core }), o), s);
        return b.set(R, S), S;
      });
      w = yield ul(p, g, y, k, o);
    }
    return { answers: l.newest((p) => u.add(og(p, e.community))), excluded: u.sorted(), versions: m };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function Dg(e) {
  let [n, t] = [K(e, "minAnswers"), K(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let [r, s, o] = [K(e, "counted"), K(e, "earlier"), K(e, "ratingTrail")];
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: P(M(P(P(P({}, Fg(e)), typeof r == "number" ? { counted: r } : {}), q(s) ? { earlier: Fg(s) } : {}), {
      trails: Ss(K(e, "trails"), Dv)
    }), Array.isArray(o) ? { ratingTrail: o.map($v) } : {})
  };
}
function K(e, n) {
  return q(e) ? W(e, n) : void 0;
}
function Fg(e) {
  let n = K(e, "breakdowns");
  return {
    questions: Ss(K(e, "questions"), Fv),
    skills: Ss(K(e, "skills"), Wv),
    breakdowns: (Array.isArray(n) ? n : []).filter(_v)
  };
}
function $v(e) {
  let [n, t, r] = [K(e, "alike"), K(e, "come"), K(e, "gone")], s = K(e, "breakdowns");
  return P(P({
    skills: Iv(Ss(K(e, "skills"), (o) => jg(o, (i) => typeof i == "number"))),
    breakdowns: (Array.isArray(s) ? s : []).filter(Lv),
    gone: typeof r == "number" ? r : 1 / 0
  }, typeof t == "number" ? { come: t } : {}), q(n) ? { alike: Ss(n, (o) => typeof K(o, "least") == "number" && typeof K(o, "most") == "number") } : {});
}
function Iv(e) {
  let n = G();
  return Object.keys(e).forEach((t) => {
    var o;
    let r = (o = e[t]) != null ? o : null, s = G();
    Object.keys(r != null ? r : {}).filter((i) => !i.startsWith("unused ")).forEach((i) => {
      s[i] = r == null ? void 0 : r[i];
    }), n[t] = r === null ? null : s;
  }), n;
}
function jg(e, n) {
  return e === null || $t(e, n);
}
function Lv(e) {
  return Wg(e) && jg(K(e, "groups"), (n) => n === null || typeof K(n, "counted") == "number" && $t(
    K(n, "skills"),
    (t) => t === null || typeof t == "string"
  ));
}
function Wg(e) {
  return typeof K(e, "by") == "string" && K(e, "question") !== void 0;
}
function Ss(e, n) {
  let t = G();
  return q(e) && Object.keys(e).filter((r) => n(W(e, r))).forEach((r) => {
    t[r] = W(e, r);
  }), t;
}
function $t(e, n) {
  return q(e) && Object.keys(e).every((t) => n(W(e, t)));
}
function Rs(e) {
  return typeof K(e, "withheld") == "string";
}
function Fv(e) {
  return Rs(e) || typeof K(e, "n") == "number" && $t(
    K(e, "choices"),
    (n) => Rs(n) || typeof K(n, "count") == "number"
  );
}
function Dv(e) {
  let [n, t] = [K(e, "states"), K(e, "sealed")], r = (o) => (i) => typeof K(o, i) == "number", s = K(e, "others");
  return ["come", "gone"].every(r(e)) && (s === void 0 || ["come", "gone"].every(r(s))) && Array.isArray(t) && t.every((o) => typeof o == "string") && Array.isArray(n) && n.length > 0 && n.every((o) => ["n", "come", "gone"].every(r(o)) && ["undefined", "number"].includes(typeof K(o, "alike")) && jv(K(o, "limits")) && $t(
    K(o, "counts"),
    (i) => i === null || typeof i == "number"
  ));
}
function jv(e) {
  return e === void 0 || Array.isArray(e) && e.every((n) => typeof K(n, "name") == "string" && typeof K(n, "atMost") == "number" && $t(K(n, "factors"), (t) => typeof t == "number"));
}
function Wv(e) {
  return Rs(e) || typeof K(e, "n") == "number" && q(K(e, "discrepancies")) && ["importance", "ability"].every((n) => q(K(K(e, n), "counts"))) && K(e, "highNeedCount") !== void 0;
}
function _v(e) {
  return Wg(e) && $t(K(e, "groups"), (n) => Rs(n) || typeof K(n, "counted") == "number" && $t(K(n, "skills"), (t) => Rs(t) || typeof K(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function _g(e, n, t) {
  return _(this, null, function* () {
    let { source: r, titles: s, community: o } = e, i = s.resultsData(n), a = (h) => _(null, null, function* () {
      var y, w, b;
      let p = (y = (yield r.readPages([h])).get(h)) == null ? void 0 : y.latest, g = p === void 0 || t === null || p.user === t ? p : (w = yield r.newestRevisionBy(h, t)) != null ? w : void 0;
      return Me((b = g == null ? void 0 : g.text) != null ? b : "").value;
    }), l = yield a(i), u = q(l) ? W(l, "answers") : null, c = q(u) ? W(u, "revisions") : null, d = /* @__PURE__ */ new Map(), m = (h) => {
      var w;
      let p = q(h) ? W(h, "community") : null, g = typeof p == "string" && p !== o ? p : "", y = (w = d.get(g)) != null ? w : [];
      d.set(g, y), Gv(h).forEach((b) => y.push(b));
    };
    if (Array.isArray(u))
      u.forEach(m);
    else if (!Array.isArray(c))
      return null;
    let f = (h) => _(null, null, function* () {
      return typeof h == "string" && h.startsWith(`${s.results(n)}/`) ? a(h) : null;
    });
    for (let h of Array.isArray(c) ? c : []) {
      let p = yield f(h);
      if (!q(p))
        return null;
      m(p);
    }
    return d.forEach((h) => h.sort((p, g) => p - g)), { revisions: d, figures: Dg(yield Bv(l, f)) };
  });
}
function Bv(e, n) {
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
function Gv(e) {
  let [n, t] = q(e) ? [W(e, "revision"), W(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((s) => typeof s == "number");
}

// src/core/json/schema-faults.ts
var qv = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function di(e, n, t) {
  var m;
  let r = [], s = (m = n.definitions) != null ? m : {};
  return a(e, n, "$", ""), r;
  function o(f, h, ...p) {
    r.push({ path: f, code: h, parameters: p });
  }
  function i(f) {
    let [h, p] = [f, ""];
    for (; h.$ref !== void 0; ) {
      p = h.$ref.replace("#/definitions/", "");
      let g = s[p];
      if (g === void 0)
        throw new Error(`The schema has no ${h.$ref}.`);
      h = g;
    }
    return [h, p];
  }
  function a(f, h, p, g) {
    let [y, w] = i(h), b = w === "" ? g : w;
    y.anyOf !== void 0 ? d(f, y.anyOf, p, b) : y.enum !== void 0 ? y.enum.includes(f) || o(p, "not-one-of", V(f), y.enum) : y.type !== void 0 && !Bg(f, y.type) ? o(p, qv[y.type]) : typeof f == "string" ? l(f, y, p, b) : typeof f == "number" ? y.minimum !== void 0 && f < y.minimum ? o(p, "too-small", f, y.minimum) : y.maximum !== void 0 && f > y.maximum && o(p, "too-large", f, y.maximum) : Array.isArray(f) ? u(f, y, p) : q(f) && c(f, y, p);
  }
  function l(f, h, p, g) {
    var b;
    if (h.pattern !== void 0 && !qg(h.pattern, f)) {
      o(p, (b = t.codes[g]) != null ? b : "bad-text", V(f));
      return;
    }
    let y = t.checks[g], w = y === void 0 ? null : y(f);
    w !== null && o(p, w, V(f));
  }
  function u(f, h, p) {
    h.minItems !== void 0 && f.length < h.minItems ? o(p, "empty-list") : h.maxItems !== void 0 && f.length > h.maxItems && o(p, "too-many-items", h.maxItems);
    let g = h.items;
    g !== void 0 && f.forEach((y, w) => a(y, g, J(p, w), ""));
  }
  function c(f, h, p) {
    var w, b, k, x;
    let g = (w = h.properties) != null ? w : {}, y = (b = h.patternProperties) != null ? b : {};
    for (let R of (k = h.required) != null ? k : [])
      W(f, R) === void 0 && o(J(p, R), R === "default" ? "missing-default" : "missing-property", R);
    for (let R of Object.keys(f)) {
      let S = J(p, R), T = Object.keys(y).find((E) => qg(E, R)), v = (x = W(g, R)) != null ? x : T && y[T];
      v !== void 0 ? a(f[R], v, S, "") : h.patternProperties !== void 0 ? o(S, "bad-language", V(R)) : h.additionalProperties === !1 && o(S, "unknown-property", V(R), Object.keys(g));
    }
  }
  function d(f, h, p, g) {
    var x, R;
    let y = h.filter((S) => {
      let T = i(S)[0].type;
      return T === void 0 || Bg(f, T) || T === "integer" && typeof f == "number";
    });
    if (!q(f) || y.length < 2) {
      y[0] === void 0 ? o(p, (x = t.codes[g]) != null ? x : "bad-text", V(f)) : a(f, y[0], p, g);
      return;
    }
    let w = y.map((S) => {
      var T, v, E;
      return (E = (v = (T = i(S)[0].properties) == null ? void 0 : T.type) == null ? void 0 : v.enum) == null ? void 0 : E[0];
    }), b = w.indexOf(W(f, "type")), k = w[0] === void 0 ? (R = y.find((S) => {
      var T;
      return ((T = i(S)[0].required) != null ? T : []).some((v) => W(f, v) !== void 0);
    })) != null ? R : y[y.length - 1] : y[b];
    if (k === void 0) {
      let S = w.filter((v) => v !== void 0), T = W(f, "type");
      T === void 0 ? o(J(p, "type"), "missing-property", "type") : o(J(p, "type"), "unknown-question-type", V(T), S);
    } else
      a(f, k, p, g);
  }
}
function Bg(e, n) {
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
var Gg = /* @__PURE__ */ new Map();
function qg(e, n) {
  let t = Gg.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), Gg.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var Vg = {
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
var Uv = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function Ug(e, n = {}) {
  let { value: t, faults: r } = Me(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: s } = n, o = di(t, Vg, {
    codes: Uv,
    checks: {
      messageKey: (a) => s === void 0 || s(a) ? null : "unknown-message"
    }
  }), { taxonomy: i } = Gt(t);
  return { taxonomy: i, faults: [...r, ...o, ...q(t) ? Hv(t, i) : []] };
}
function Hv(e, n) {
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
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [V(d)] }) : Qv(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [V(a)] }));
    }
    W(o, "replacedBy") !== void 0 && W(o, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [V(a)] });
  }), t;
}
function Qv(e, n, t) {
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
var Hg = {
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
function kl(e) {
  let n = (t, r, s = Kv(r)) => ({ list: t, codes: r.map(({ value: o }) => o), isScale: s });
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
function Ps(e) {
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
function Kv(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var Jv = 20;
function xl(e) {
  let n = tn(e, "pages", "$"), t = [], r = (o) => {
    let i = o[o.length - 1];
    for (let a of tn(i.json, "elements", i.path))
      t.push(M(P({}, a), { name: xe(a.json, "name"), type: W(a.json, "type"), within: o })), o.length < Jv && r([...o, a]);
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
function mi({ json: e, path: n, type: t }) {
  let r = tn(e, "columns", n);
  return [
    me(e, "choices", n),
    me(e, "rateValues", n),
    me(e, "rows", n),
    ...t === "matrix" ? [me(e, "columns", n)] : [r.map(fi), ...r.map((s) => me(s.json, "choices", s.path))]
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
function fi({ json: e, path: n }) {
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
function zg(e, n, t, r) {
  let s = "$.localSkills.core", o = W(e.settings, "core");
  if (!(!q(o) || W(o, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${s}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: a } of me(o, "questions", s)) {
      let [l, u] = [n, t].map(
        (c) => Y(c).find((d) => d.name === i)
      );
      u === void 0 ? r(a, "core-no-question", i, t.id) : l === void 0 ? e.questions.some((c) => c.name === i) || r(a, "core-question-missing", i) : Jg(e, l, u, t.id, !0, r);
    }
  }
}
function Kg(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let s of Y(t)) {
      let o = Y(n).find(({ name: i }) => i === s.name);
      o !== void 0 && Jg(e, o, s, t.id, !1, r);
    }
  }
}
function Jg(e, n, t, r, s, o) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (Ps(n) !== Ps(t)) {
    o(`${i}.type`, "kept-type", n.name, Ps(n), r, Ps(t));
    return;
  }
  let [a, l] = [kl(n), kl(t)];
  for (let d of l) {
    let m = a.find(({ list: g }) => g === d.list);
    if (m === void 0) {
      o(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let f = `${i}.${d.list.split(".")[0]}`, [h, p] = [Qg(d.codes, m.codes), Qg(m.codes, d.codes)];
    h.length > 0 && o(f, "kept-codes-gone", n.name, r, h), p.length > 0 && (s || d.isScale) && o(f, "kept-codes-added", n.name, r, p), h.length + p.length === 0 && d.isScale && m.codes.join() !== d.codes.join() && o(f, "kept-order", n.name, r, d.codes);
  }
}
function Qg(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var Yg = 8;
function Xg(e, n, t) {
  let r = n === null ? [] : Z(n), s = new Map(r.map((i) => [i.name, i])), o = n === null ? [] : Y(n).map(({ name: i }) => i);
  for (let { json: i, path: a } of Xv(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = xe(i, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = xo(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let m of ke(d)) {
        let f = m.split(".", 1)[0];
        if (!e.questions.some(({ name: p }) => p === f))
          t(c, "condition-no-question", f);
        else if (o.includes(f) && !s.has(m) && !Zv(m, r, e)) {
          let p = r.filter((y) => y.question.name === f).map(({ name: y }) => y), g = p.length > 0 ? p : Zg(f, e).map((y) => `${f}.\u2026.${y}`);
          t(c, "condition-no-part", m, g.slice(0, Yg).map((y) => `{${y}}`));
        }
      }
      nT(d, s, c, t);
    }
  for (let i of n === null ? [] : zp(n)) {
    let a = [...e.pages.map(Yv), ...e.elements].find(({ name: l }) => l !== null && i.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", i);
  }
}
function Yv(e) {
  return M(P({}, e), { name: xe(e.json, "name") });
}
function Xv(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((s) => me(r.json, s, r.path)),
    ...tn(r.json, "columns", r.path).map((s) => me(s.json, "choices", s.path))
  ].reduce((s, o) => s.concat(o.reduce((i, { json: a, path: l }) => a === null ? i : i.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, s) => r.concat(s, n(s)), t);
}
function Zv(e, n, t) {
  let [r = "", s, o] = e.split(".");
  return s !== void 0 && o !== void 0 && Zg(r, t).includes(o) && !n.some(({ question: i }) => i.name === r);
}
function Zg(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : tn(t.json, "columns", "").map(({ json: r }) => {
    var s;
    return (s = xe(r, "name")) != null ? s : "";
  });
}
var eT = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function nT(e, n, t, r) {
  let s = /* @__PURE__ */ new Set(), o = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let m = String(d);
        !c.some((f) => f.value === m) && !s.has(`${u.name}=${m}`) && (s.add(`${u.name}=${m}`), r(
          t,
          "condition-no-code",
          u.name,
          V(m),
          c.slice(0, Yg).map((f) => f.value)
        ));
      }
  }, i = (a) => {
    switch (a.kind) {
      case "unary":
        i(a.operand);
        break;
      case "binary":
        eT.includes(a.operator) && (o(a.left, a.right), o(a.right, a.left)), i(a.left), i(a.right);
        break;
      case "iif":
        a.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function eh(e, n) {
  vs(e.pages.map(fi), "duplicate-name", n), vs(e.elements.map(fi), "duplicate-name", n);
  for (let { name: t, path: r, type: s, within: o } of e.elements)
    t !== null && kn.includes(t) && n(`${r}.name`, "reserved-name", t, kn), s === "panel" && o.length === Zr + 1 && n(r, "panels-too-deep", Zr);
  e.questions.forEach((t, r) => {
    r === Xr && n(t.path, "too-many-questions", Xr), mi(t).forEach((s) => vs(s, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function vs(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: s, path: o } of e) {
    let i = r.get(s);
    i === void 0 ? r.set(s, o) : s !== "" && t(o, n, V(s), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var Sl = {
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
}, nh = [
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
var tT = ["title", "description", "placeholder"];
function sh(e, n) {
  let t = xe(e.json, "locale");
  for (let { json: r, path: s, name: o, type: i } of e.questions) {
    let a = [], l = i === "matrix" ? [] : tn(r, "columns", s);
    for (let { json: u, path: c } of [{ json: r, path: s }, ...l])
      tT.forEach((d) => a.push(...sT(W(u, d), `${c}.${d}`, t)));
    o !== null && a.push({ path: `${s}.name`, text: o, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let m = rT(c, d);
      if (m !== null) {
        n(u, "personal-data-likely", m);
        break;
      }
    }
  }
}
function rT(e, n) {
  let t = ih(e);
  return th(t, n) === null ? null : th(
    nh.reduce((r, s) => r.split(oh(s).needle).join(" "), t),
    n
  );
}
function th(e, n) {
  let t = ah(e), r = n === null ? null : n.split("-")[0], s = null;
  for (let o of Object.keys(Sl).filter((i) => r === null || i === r))
    for (let i of Sl[o]) {
      let { needle: a, bareNeedle: l } = oh(i);
      (e.includes(a) || t.includes(l)) && (s === null || i.length > s.length) && (s = i);
    }
  return s === null ? null : s.replace("*", "");
}
var rh = /* @__PURE__ */ new Map();
function oh(e) {
  let n = rh.get(e);
  if (n === void 0) {
    let t = ih(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: ah(t) }, rh.set(e, n);
  }
  return n;
}
function ih(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function ah(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function sT(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : q(e) ? Object.keys(e).reduce((r, s) => {
    let o = e[s];
    return typeof o == "string" && s !== "message" ? r.concat({ path: n, text: o, language: s === "default" ? t : s }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var oT = [
  ["showOtherItem", st],
  ["hasOther", st],
  ["showNoneItem", Er],
  ["hasNone", Er],
  ["showRefuseItem", Or],
  ["showDontKnowItem", Mr]
];
function uh(e, n, t) {
  let { json: r, path: s, type: o } = e;
  switch (W(r, "personalData") === !0 && t(`${s}.personalData`, "personal-data-marked"), iT(e, t), aT(e, t), o) {
    case "dropdown":
    case "tagbox":
      lh(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      lT(e, t);
      break;
    case "rating":
      uT(e, t);
      break;
    case "text":
      cT(e, t);
      break;
    case "matrixdropdown":
      lh(e, "rows", "rowsFrom", t), dT(e, n, t);
      break;
  }
}
function pi(e) {
  return oT.filter(([n]) => W(e, n) === !0).map(([, n]) => n);
}
function iT({ json: e, path: n }, t) {
  let r = pi(e);
  for (let s of ["choices", "rateValues"])
    for (let { code: o, path: i } of me(e, s, n))
      r.includes(o) && t(i, "special-code-taken", o);
}
function aT({ json: e, path: n }, t) {
  let [r, s] = [W(e, "minSelectedChoices"), W(e, "maxSelectedChoices")], o = me(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = o.filter(({ isRetired: a }) => !a).length + Number(pi(e).includes(st));
  typeof s == "number" && r > s ? t(`${n}.minSelectedChoices`, "min-above-max", r, s) : o.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function lh({ json: e, path: n }, t, r, s) {
  let [o, i] = [t, r].map((a) => W(e, a) !== void 0);
  o && i ? s(`${n}.${r}`, "not-together", t, r) : !o && !i && s(`${n}.${t}`, "missing-either", t, r);
}
function lT({ json: e, path: n }, t) {
  let r = me(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: s }) => !s).length < 2 && t(`${n}.choices`, "ranking-of-one"), W(e, "selectToRankEnabled") !== !0)
    for (let s of ["minSelectedChoices", "maxSelectedChoices"])
      W(e, s) !== void 0 && t(`${n}.${s}`, "ranking-of-all", s);
}
function uT({ json: e, path: n }, t) {
  var u;
  let r = W(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      W(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Vn && t(`${n}.rateValues`, "too-many-steps", Vn);
    return;
  }
  let s = (c, d) => {
    let m = W(e, c);
    return Hr(m) ? m : d;
  }, [o, i, a] = [s("rateMin", 1), s("rateMax", 5), s("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => W(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (i <= o ? t(l, "bad-rating", o, i, a) : o + (Vn - 1) * a < i ? t(l, "too-many-steps", Vn) : (i - o) % a !== 0 && t(l, "rating-misses-end", o, i, a));
}
function cT({ json: e, path: n }, t) {
  let r = La.find((a) => {
    var l;
    return a === ((l = xe(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  W(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [s, o] = ["min", "max"].map((a) => {
    let l = W(e, a), u = typeof l == "string" || typeof l == "number" ? Fa(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", V(l), r), u;
  });
  s && o && (r === "number" ? Number(s) > Number(o) : s > o) && t(`${n}.min`, "limits-crossed", s, o);
}
function dT({ json: e, path: n }, t, r) {
  let s = xe(e, "rowsFrom");
  t === null || s === null || s === "" || (t.get(s) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", V(s)) : t.children(s).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", V(s)));
}

// src/core/survey/measured-types.ts
var ch = ["matrixdropdown"], dh = ["checkbox", "tagbox", "ranking"], mh = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var Rr = "$.localSkills";
function fh(e, n, t) {
  let { settings: r } = e, [s, o, i] = ["id", "opens", "closes"].map((c) => xe(r, c));
  n !== void 0 && s && s !== n && t(`${Rr}.id`, "other-id", V(s), n), o && i && i < o && t(`${Rr}.closes`, "closes-before-opens", V(i), V(o));
  let a = new Set(Cr);
  for (let c of e.questions)
    mi(c).forEach((d) => d.forEach(({ code: m }) => a.add(m))), pi(c.json).forEach((d) => a.add(d));
  let l = me(r, "notInStatistics", Rr);
  vs(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", V(c));
  let u = W(r, "core");
  s && q(u) && xe(u, "id") === s && t(`${Rr}.core.id`, "refers-to-itself", s), s && xe(r, "follows") === s && t(`${Rr}.follows`, "refers-to-itself", s);
}
function ph(e, n, t) {
  let r = `${Rr}.measures`, s = W(e.settings, "measures");
  if (!q(s))
    return;
  let o = (c, d, m) => {
    let f = typeof d == "string" ? e.questions.find((h) => h.name === d) : null;
    if (f === void 0)
      t(c, "measure-no-question", V(d));
    else if (f !== null && !m.includes(f.type))
      t(c, "measure-wrong-type", V(d), m);
    else
      return f;
    return null;
  }, i = o(`${r}.grid`, W(s, "grid"), ch);
  if (i !== null) {
    let c = me(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    mT(i, `${r}.grid`, [...c, ...Cr], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => o(`${r}.${c}`, W(s, c), dh)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", V(a.name));
  let u = W(s, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    o(`${r}.groupBy[${d}]`, c, mh);
  }), Rl(i, "rows", n, t), Rl(a != null ? a : null, "choices", n, t), Rl(l != null ? l : null, "choices", n, t);
}
function Rl(e, n, t, r) {
  if (e === null)
    return;
  let s = W(e.json, "choicesFrom");
  s !== void 0 && s !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", V(s), ["skills"]);
  for (let { code: o, path: i, hasText: a } of t === null ? [] : me(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(o)) === null && r(i, "unknown-skill", V(o));
}
function mT(e, n, t, r) {
  let s = tn(e.json, "columns", e.path);
  for (let o of cn) {
    let i = s.find((a) => W(a.json, "name") === o);
    if (i === void 0) {
      r(n, "measure-no-column", V(e.name), o);
      continue;
    }
    fT(i.json, i.path, o, t, (a, ...l) => {
      r(`${i.path}.choices`, a, ...l);
    });
  }
}
function fT(e, n, t, r, s) {
  let o = me(e, "choices", n), i = xt.filter((c) => !o.some((d) => d.code === c)), a = o.map((c) => c.code).filter((c) => !xt.includes(c) && !r.includes(c));
  i.length > 0 && s("scale-code-missing", t, i), a.length > 0 && s("scale-code-extra", t, a.map(V));
  let l = o.filter((c) => xt.includes(c.code)), u = l.filter((c) => c.code === xt[0] || c.code === xt[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && s("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var pT = [
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
function hh(e, n) {
  let t = [], r = xe(e.json, "locale"), s = (i, a) => {
    if (Array.isArray(i))
      i.forEach((l, u) => s(l, J(a, u)));
    else if (q(i))
      for (let l of Object.keys(i)) {
        let u = pT.includes(l) ? gT(i[l]) : null;
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
function gT(e) {
  return typeof e == "string" ? ["default"] : !q(e) || W(e, "message") !== void 0 ? null : Object.keys(e);
}
function yh(e, n) {
  var s;
  let t = W(e.settings, "measures"), r = q(t) ? W(t, "grid") : void 0;
  for (let { json: o, path: i, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = me(o, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => W(o, d) !== void 0) && (u.length === 0 || bh(u)) && n(i, "scale-ends-bare", V(l));
    } else if (a === "matrix")
      Pl(o, "columns", i, n);
    else if (a === "matrixdropdown")
      for (let u of tn(o, "columns", i)) {
        let c = (s = xe(u.json, "name")) != null ? s : "";
        (l !== r || !cn.includes(c)) && Pl(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && Pl(o, "choices", i, n);
}
function Pl(e, n, t, r) {
  let s = me(e, n, t);
  s.length > 1 && s.filter(gh).length >= 3 && bh(s.filter(gh)) && r(`${t}.${n}`, "scale-ends-bare", V(xe(e, "name")));
}
function gh({ code: e }) {
  return /^-?\d+$/.test(e);
}
function bh(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function wh(e, n) {
  var l;
  let { faults: t, add: r } = xh(), s = xl(e), o = (l = n.taxonomy) != null ? l : null, i = Un(e).survey, a = i === null ? null : Yn(i, o);
  return eh(s, r), s.questions.forEach((u) => uh(u, o, r)), Xg(s, a, r), fh(s, n.id, r), ph(s, o, r), i !== null && n.core && zg(s, i, n.core, r), i !== null && n.previous && Kg(s, i, n.previous, r), t;
}
function kh(e) {
  let { faults: n, add: t } = xh(), r = xl(e);
  return sh(r, t), hh(r, t), yh(r, t), n;
}
function xh() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var hT = {
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
function Sh(e, n = {}) {
  let { value: t, faults: r } = Me(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: Un(t).survey,
    faults: [...r, ...yT(t, n)],
    warnings: bT(t)
  };
}
function yT(e, n = {}) {
  let { hasMessage: t } = n, r = di(e, Hg, {
    codes: hT,
    checks: {
      date: (s) => ve(s) ? null : "bad-date",
      messageKey: (s) => t === void 0 || t(s) ? null : "unknown-message"
    }
  });
  return q(e) && r.push(...wh(e, n)), Rh(e, r);
}
function bT(e) {
  return q(e) ? Rh(e, kh(e)) : [];
}
function Rh(e, n) {
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
var Sn = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function Ph(e, n, t) {
  return _(this, null, function* () {
    var p, g;
    let { source: r, titles: s } = e, [o, i] = [s.definition(n), s.skills()], a = (y) => (w) => `${y}: ${w.path}: ${ot(w, t)}`, l = yield r.readPages([o, i]), u = l.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : Ug((p = u.latest.text) != null ? p : "", { hasMessage: t.has }), m = l.get(o);
    if (m === void 0)
      throw new Sn(`There is no survey ${n} on this wiki: the page ${o} is missing.`, "no-survey", [o]);
    let { survey: f, faults: h } = Sh((g = m.latest.text) != null ? g : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (f === null)
      throw new Sn([
        ...h.map(a(o)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", h.map((y) => `${y.path}: ${ot(y, t)}`));
    if (f.id !== n)
      throw new Sn(
        `${o}: the definition calls the survey ${f.id}. It is skipped until both agree.`,
        "other-id",
        [o, f.id]
      );
    return {
      survey: Yn(f, c),
      taxonomy: c,
      definitionRevision: m.latest.id,
      faults: h,
      notes: [...h.map(a(o)), ...d.map(a(i))]
    };
  });
}

// src/wiki/counting/number-sorter.ts
var [vh, It] = [2 ** 16, 2 ** 12];
function vl(e) {
  return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
var Ts, Pr, gi = class {
  constructor(n) {
    this.length = 0;
    be(this, Ts, []);
    be(this, Pr);
    Fe(this, Pr, n);
  }
  /** At most a block; only the last may be smaller. */
  push(n) {
    te(this, Ts).push(oi(vl(n), te(this, Pr))), this.length += n.length;
  }
  /**
   * @param from - Place of the first
   * @yield One block after the other, in the same memory
   */
  *blocks(n = 0) {
    let t = new Float64Array(It);
    for (let r of te(this, Ts).slice(n)) {
      let s = (r instanceof Uint8Array ? r.length : r.size) / t.BYTES_PER_ELEMENT, o = t.subarray(0, s);
      vl(o).set(Zn(r, te(this, Pr), vl(o))), yield o;
    }
  }
  *slice(n, t) {
    let r = Math.floor(n / It), s = r * It;
    for (let o of this.blocks(r))
      if (yield* Ge(o.subarray(Math.max(0, n - s), Math.max(0, t - s))), s += o.length, s >= t)
        return;
  }
  [Symbol.iterator]() {
    return this.slice(0, this.length);
  }
};
Ts = new WeakMap(), Pr = new WeakMap();
function Th(e) {
  if (++e.at >= e.block.length) {
    let n = e.blocks.next();
    if (n.done === !0)
      return !1;
    [e.block, e.at] = [n.value, 0];
  }
  return e.value = e.block[e.at], !0;
}
function wT(e, n) {
  let t = new gi(n), r = new Float64Array(It), s = 0, o = r.subarray(0, 0), i = e.map((a) => ({ value: NaN, block: o, at: 0, blocks: a.blocks() })).filter(Th);
  for (; i.length > 0; ) {
    let a = i[0];
    for (let l of i)
      a = l.value < a.value ? l : a;
    r[s++] = a.value, s === It && (t.push(r), s = 0), Th(a) || (i = i.filter((l) => l !== a));
  }
  return s > 0 && t.push(r.subarray(0, s)), t;
}
function Ah(e, n = 0) {
  let t = [], [r, s] = [new Float64Array(Math.max(64, e === null ? n : Math.min(n, vh))), 0];
  function o(i) {
    let a = new gi(i), l = r.subarray(0, s).sort();
    for (let u = 0; u < s; u += It)
      a.push(l.subarray(u, u + It));
    t.push(a), s = 0;
  }
  return {
    add: (i) => {
      if (e !== null && s === vh && o(e), s === r.length) {
        let a = new Float64Array(2 * s);
        a.set(r), r = a;
      }
      r[s++] = i;
    },
    sorted: () => e === null || t.length === 0 ? r.subarray(0, s).sort() : (o(e), wT(t, e))
  };
}

// src/wiki/counting/released-answers.ts
function Eh(e, n, t, r, s) {
  return _(this, null, function* () {
    var l, u;
    let o = /* @__PURE__ */ new Map();
    e.forEach((c, d) => o.set(d === "" ? t.community : d, kT(c)));
    let i = n.answers.where(({ community: c, revision: d }) => {
      var m;
      return ((m = o.get(c != null ? c : "")) == null ? void 0 : m.find(d)) === !0;
    }), a = [];
    for (let c of Array.from(e.keys())) {
      let d = (u = (l = o.get(c === "" ? t.community : c)) == null ? void 0 : l.missing()) != null ? u : [], m = c === "" ? t : s.map((p) => p.place).find((p) => p.community === c);
      if (m === void 0)
        return null;
      let f = d.length === 0 ? /* @__PURE__ */ new Map() : yield m.source.revisions(d, "with-texts"), h = xT(m, t, r, s);
      for (let p of d) {
        let g = RT(f.get(p), m, h);
        if (g === null)
          return null;
        a.push(g);
      }
    }
    return i.where(() => !0, a);
  });
}
function kT(e) {
  let n = Float64Array.from(e).sort(), t = ws();
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
function xT(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: xs(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((o) => o.place === e).map(({ local: o }) => ({
    id: o.id,
    read: xs(wl(t, o.id), e.readAnswerCalls),
    questions: si(o, t)
  })));
}
function ST(e, n, t) {
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
function RT(...e) {
  try {
    return ST(...e);
  } catch (n) {
    return null;
  }
}

// src/wiki/counting/tally-answers.ts
var vr = class extends Error {
  constructor(n) {
    var t;
    super(`${n.length} answers cannot be counted: ${String((t = n[0]) == null ? void 0 : t.error)}`), this.name = "UncountedAnswers", this.answers = n;
  }
};
function Oh(e, n, t, r) {
  let s = ti(e, n), o = [];
  for (let i of t)
    try {
      ri(s, i);
    } catch (a) {
      if (a instanceof Xn || o.length >= r)
        throw a;
      let { page: l, user: u, revision: c, community: d = null } = i;
      o.push({ page: l, user: u, revision: c, community: d, error: a });
    }
  if (o.length > 0)
    throw new vr(o);
  return s;
}

// src/wiki/counting/count-survey.ts
var Mh = 1e3;
function Nh(r, s) {
  return _(this, arguments, function* (e, n, t = {}) {
    let o = yield $h(e, n, t), { previous: i, notes: a } = yield PT(e, o, t);
    return M(P({}, o.counted), { report: M(P({}, o.counted.report), { previous: i }), notes: [...o.counted.notes, ...a] });
  });
}
function $h(e, n, t) {
  return _(this, null, function* () {
    let { home: r, others: s, definitionsOf: o, messages: i } = e, a = yield Ph(r, n, i), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: m, notes: f } = yield Um(l, [r, ...s], o), h = [], p = yield Lg(r, a, m, M(P({}, t), {
      onUnreadable: (C, F) => {
        if (h.push({ title: C, error: F }) > Mh)
          throw F;
      }
    })), g = e.exchange === null ? null : yield e.exchange(), y = (C) => qp(
      l,
      Oh(l, p.versions, C, Mh - h.length),
      { excluded: p.excluded, exchange: g }
    ), { spill: w = null } = t, b = null;
    for (; b === null; )
      try {
        b = yield AT(e, l, p, m, y, w);
      } catch (C) {
        if (!(C instanceof vr))
          throw C;
        p = Ig(p, C.answers, r.community, w), C.answers.forEach(({ page: F, user: O, error: L }) => h.push({ title: F != null ? F : O, error: L }));
      }
    let { answers: k, counted: x, held: R, last: S, pending: T, isFrozen: v, isUnsaved: E, results: N } = b;
    return {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: N,
          faults: d,
          counted: x,
          held: R,
          last: S,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: T,
        isFrozen: v,
        isUnsaved: E,
        unread: h,
        notes: [...a.notes, ...f]
      },
      answers: k,
      versions: p.versions
    };
  });
}
function PT(e, n, t) {
  return _(this, null, function* () {
    let { follows: r, id: s } = n.counted.report.survey;
    if (r === null || r === s)
      return { previous: null, notes: [] };
    try {
      let i = yield $h(e, r, t);
      if (i.counted.isFrozen)
        return { previous: null, notes: [] };
      let o = TT(i, n), { fault: a } = o, l = rn(o, ["fault"]);
      return {
        previous: P({
          survey: i.counted.report.survey,
          published: St(i.counted.report)
        }, l),
        notes: a === null ? [] : [`${s} follows ${r}. What people said each time cannot be set side by side, which should not have happened: ${String(a)}`]
      };
    } catch (i) {
      if (!(i instanceof Sn))
        throw i;
      return { previous: null, notes: [`${s} follows ${r}, which it cannot be compared with. ${i.message}`] };
    }
  });
}
var vT = 2e4;
function TT(e, n) {
  let t = e.answers.sharedWith(n.answers), r = t.length, s = [e, n].map(({ counted: { report: c } }) => c.survey);
  if (!s.every(({ minAnswers: c, minCell: d }) => c <= 1 && d <= 1) || r === 0 || r > vT)
    return { accountsInBoth: r, pairs: null, fault: null };
  let [i, a] = s, l = rg(i, a, { before: e.versions, now: n.versions }), u = /* @__PURE__ */ new Map();
  try {
    for (let c of t)
      u.set(Jn(c.user), l.read.before(c));
    for (let c of n.answers.sharedWith(e.answers)) {
      let d = u.get(Jn(c.user));
      d !== void 0 && l.add(d, l.read.now(c));
    }
    return { accountsInBoth: r, pairs: l.result(), fault: null };
  } catch (c) {
    if (c instanceof Xn)
      throw c;
    return { accountsInBoth: r, pairs: null, fault: c };
  }
}
var Ch = { pending: 0, isFrozen: !1, isUnsaved: !1 };
function AT(e, n, t, r, s, o) {
  return _(this, null, function* () {
    var k;
    let { home: i, isLook: a = !1, writer: l } = e, { answers: u } = t, c = (x) => ag(x, (R) => Ah(o, R)), d = c(u);
    if (n.minCell <= 1)
      return P({ answers: u, counted: d, results: s(u), held: null, last: null }, Ch);
    let m = yield _g(i, n.id, l), f = Up((k = m == null ? void 0 : m.revisions) != null ? k : null, OT(d, i), n), h = m === null || Array.from(m.revisions.values()).every(({ length: x }) => x === 0), p = (x) => m === null || m.figures === null ? null : M(P({}, m.figures), { change: x }), g = (x) => _(null, null, function* () {
      var T, v, E;
      let R = (T = m == null ? void 0 : m.revisions) != null ? T : /* @__PURE__ */ new Map(), S = ET(yield Eh(R, t, i, n, r), s);
      return {
        answers: (v = S == null ? void 0 : S.answers) != null ? v : u,
        counted: S === null ? d : c(S.answers),
        results: (E = S == null ? void 0 : S.results) != null ? E : s(u),
        held: x === null ? null : { needed: x },
        last: p({ added: 0, removed: 0 }),
        pending: f.change.accounts,
        isFrozen: S === null,
        isUnsaved: !1
      };
    });
    if (f.kind === "hold")
      return g(f.needed);
    let y = s(u), w = p(f.change);
    if (a && h && !il(n))
      return { answers: u, counted: d, results: y, held: null, last: w, pending: d.count, isFrozen: !0, isUnsaved: !0 };
    if (a && !h && f.change.accounts > 0)
      return g(null);
    let b = m === null || w === null || f.change.accounts === 0 ? null : Hp(yo(y, n, w), w, m.revisions, f.change, n);
    return b !== null ? g(b) : P({ answers: u, counted: d, results: y, held: null, last: w }, Ch);
  });
}
function ET(e, n) {
  try {
    return e === null ? null : { answers: e, results: n(e) };
  } catch (t) {
    if (t instanceof vr)
      return null;
    throw t;
  }
}
function OT({ places: e }, n) {
  return new Map(e.map(({ community: t, revisions: r }) => [t === n.community ? "" : t != null ? t : "", r]));
}

// src/core/site-configuration.ts
var MT = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Ih(e) {
  if (e === null)
    return { root: gn, faults: [] };
  let { value: n, faults: t } = Me(e);
  if (!q(n))
    return { root: gn, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = W(n, "root");
  return r === void 0 ? { root: gn, faults: t } : typeof r != "string" || MT.test(r) ? { root: gn, faults: [...t, { path: "$.root", code: "expected-text", parameters: [V(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function CT(e, n) {
  return _(this, null, function* () {
    var i;
    let t = (yield e.readPages([Cs])).get(Cs), { root: r, faults: [s] } = Ih((i = t == null ? void 0 : t.latest.text) != null ? i : null), o = r === gn ? r : $T(r, yield e.siteInfo());
    if (s !== void 0 || o === null) {
      let a = s != null ? s : { path: "$.root", code: "expected-text", parameters: [V(r)] }, l = `${a.path}: ${ot(a, n)}`;
      throw new Sn(`${Cs}: ${l}`, "configuration", [l]);
    }
    return Kl(o);
  });
}
var NT = [-2, -1, 8];
function $T(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([a]) => a !== 0), s = js({
    defaultNamespace: "",
    namespaces: r.map(([, a]) => a),
    capitalLinks: !t
  }), o = /^\s*:/.test(e) ? null : s(e);
  return o !== null && ((a) => !r.some(([l, u]) => {
    var c;
    return NT.includes(l) && a.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(o) ? o : null;
}
function Lh(e, n, t) {
  return _(this, null, function* () {
    return {
      source: e,
      titles: yield CT(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield jo(e, [Tg])
    };
  });
}

// src/ui/survey-results/count-now.ts
function Fh(e, n, t) {
  return _(this, null, function* () {
    let { surveyId: r, reportMessages: s } = e;
    t.onPhase("survey");
    let o = yield Lh(n, !0, s), i = !1, { report: a, taxonomy: l, isFrozen: u, isUnsaved: c, pending: d } = yield Nh({
      home: o,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: Vm(),
      exchange: () => up(o, e.now().toISOString().slice(0, 10)),
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
    let m = yield n.lastChanged(o.titles.resultsData(r)), f = { report: a, isFrozen: u, isUnsaved: c, pending: d, savedAt: m, fault: null };
    if (u)
      return M(P({}, f), { html: null, files: null });
    let { survey: h } = a, p = St(a), g = wo(a, p), y = gu(a, p, s, l, [s], g, !1), w = Em(y), b = {
      json: Wd(a, p),
      csv: Cm(h, p, y.texts, g)
    };
    try {
      return M(P({}, f), { files: b, html: yield n.render(w, o.titles.results(r)) });
    } catch (k) {
      if (t.signal.aborted)
        throw k;
      return M(P({}, f), { files: b, html: null, fault: k });
    }
  });
}

// src/wiki/port.ts
var Nn = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function Tl(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var IT = ["offline", "rate-limited"], LT = ["session-lost", "permission-denied", "blocked"], FT = 10;
function DT(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function Al(e, n) {
  let t = (o, ...i) => we("p", {}, n.text(`localskills-live-fault-${o}`, ...i));
  if (DT(e)) {
    let { kind: o, details: i } = e, a = o === "definition" || o === "configuration";
    return tt("error", t(o, ...a ? [] : i), a ? we("ul", {}, ...i.slice(0, FT).map((l) => we("li", { dir: "auto" }, l))) : null);
  }
  let r = Tl(e) ? e.reason : "other", s = Tl(e) ? e.explanation : e instanceof Error ? e.message : "";
  return tt(
    "error",
    t(IT.includes(r) ? r : LT.includes(r) ? "refused" : "other"),
    s === "" ? null : we("p", { dir: "auto" }, n.text("localskills-live-fault-details", s))
  );
}

// src/ui/survey-results/progress-view.ts
function Dh(e, n) {
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
      rt(jt(e.text("localskills-live-cancel"), "normal", n))
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
var jT = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", WT = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], hi = "localskills-live-";
function jh(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (s) => Array.from(n.querySelectorAll(s));
  t(jT).forEach((s) => {
    var o;
    return (o = s.parentNode) == null ? void 0 : o.removeChild(s);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((s) => {
    r.add(s.id), s.id = hi + s.id;
  }), WT.forEach((s) => t(`[${s}]`).forEach((o) => {
    var a;
    let i = ((a = o.getAttribute(s)) != null ? a : "").split(/\s+/);
    o.setAttribute(s, i.map((l) => r.has(l) ? hi + l : l).join(" "));
  })), t("a[href]").forEach((s) => {
    var a;
    let o = (a = s.getAttribute("href")) != null ? a : "";
    if (!o.startsWith("#")) {
      s.target = "_blank", s.rel = "noopener";
      return;
    }
    let i = BT(o.slice(1));
    s.setAttribute("href", `#${hi}${i}`), s.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === hi + i);
      u !== void 0 && (_T(u), u.scrollIntoView(), nt(u));
    });
  }), n;
}
function _T(e) {
  var t;
  let n = e.closest(".mw-collapsed");
  (t = n == null ? void 0 : n.querySelector(".mw-collapsible-toggle")) == null || t.click();
}
function BT(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function Wh(e) {
  let { messages: n, surveyId: t } = e, r = we("div", { class: "ext-localSkills-live" }), s = () => {
  }, o = (m, f) => jt(n.text(`localskills-live-${m}`), f, () => d.start());
  function i(m) {
    let { text: f, language: h, direction: p } = m.title === null ? { text: t, language: null, direction: "auto" } : $n(m.title, n, m.locale);
    return we("h2", P({ dir: p }, h === null ? {} : { lang: h }), f);
  }
  function a(m) {
    let f = Al(m, n);
    Dt(r, f, rt(o("try-again", "primary"))), nt(f);
  }
  function l() {
    let m = tt("notice", n.text("localskills-live-cancelled"));
    Dt(r, m, rt(o("again", "primary"))), nt(m);
  }
  function u(m, f) {
    return we("p", {}, ...m === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(m)),
      " ",
      we("a", { href: e.pageUrl(f), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: m, isFrozen: f, isUnsaved: h, pending: p, savedAt: g, html: y, files: w, fault: b }) {
    let k = e.now(), { survey: x, results: { counted: R }, titles: S } = m, T = i(x), v = u(g, S.results(t));
    if (f || w === null) {
      let C = h ? n.text("localskills-live-first", p) : n.text("localskills-live-frozen");
      Dt(
        r,
        T,
        tt(h ? "notice" : "warning", we("p", {}, C), v),
        rt(o("again", "normal"))
      ), nt(T);
      return;
    }
    let E = p > 0, N = y === null ? null : jh(y);
    Dt(
      r,
      T,
      tt("notice", we("p", {}, n.text(
        E ? "localskills-live-counted-held" : "localskills-live-counted",
        e.formatTime(k.toISOString()),
        R,
        p
      )), v),
      rt(
        jt(n.text("localskills-download-table"), "normal", () => Ti(t, k, "csv", w.csv)),
        jt(n.text("localskills-download-data"), "normal", () => Ti(t, k, "json", w.json)),
        o("again", "normal")
      ),
      b === null ? null : Al(b, n),
      N
    ), N !== null && e.enliven(N), nt(T);
  }
  let d = {
    element: r,
    start() {
      s();
      let m = { aborted: !1 }, f = () => {
        m.aborted = !0, p.cancel();
      }, h = Dh(n, () => {
        f(), l();
      }), p = e.createReader((g) => h.showWait(g));
      s = f, Dt(r, h.element), Fh(e, p, {
        signal: m,
        onPhase: (g) => h.showPhase(g),
        onPages: (g) => h.showPages(g)
      }).then((g) => {
        m.aborted || c(g);
      }).catch((g) => {
        m.aborted || a(g);
      });
    },
    stop: () => s()
  };
  return d;
}

// src/ui/show-dialog.ts
function El(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function GT(e) {
  let { history: n, location: t } = window, r = t.href, s = !1, o = null, i = (a) => {
    !s || El(a.state) || (s = !1, t.href === r && a.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", i, !0), {
    put() {
      El(n.state) || n.pushState(M(P({}, n.state), { localSkillsDialog: !0 }), ""), s = !0;
    },
    takeOff: () => new Promise((a) => {
      let l = () => {
        window.removeEventListener("popstate", i, !0), a();
      };
      if (!s || !El(n.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), n.back();
    })
  };
}
function _h(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: s } = OO.ui, o = () => s().getCurrentWindow() !== null, i = GT(() => {
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
function Bh(e, n) {
  let { messages: t } = e, r = null;
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = Wh(e), this.$body.append(r.element), this;
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
  _h(o, "ext-localSkills-live-open", n);
}

// src/wiki/action-api/query.ts
function Gh(e, n) {
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
function Lt(e, n) {
  return Rn(this, null, function* () {
    var r, s, o, i, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = Te(Gh(e, n)), d, m, f; d = !(m = yield new Ue(c.next())).done; d = !1) {
        let h = m.value;
        for (let p of (s = (r = h.query) == null ? void 0 : r.pages) != null ? s : []) {
          let g = (o = p.pageid) != null ? o : p.title, y = t.get(g), w = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(a = p.revisions) != null ? a : []], b = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(u = p.redirects) != null ? u : []];
          t.set(g, M(P(P({}, y), p), { revisions: w, redirects: b }));
        }
        h.batchcomplete === !0 && (yield* Ge(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (m) {
      f = [m];
    } finally {
      try {
        d && (m = c.return) && (yield new Ue(m.call(c)));
      } finally {
        if (f)
          throw f[0];
      }
    }
    yield* Ge(t.values());
  });
}
function yi(e, n, t) {
  return Rn(this, null, function* () {
    var r, s;
    try {
      for (var o = Te(Gh(e, P({ list: n }, t))), i, a, l; i = !(a = yield new Ue(o.next())).done; i = !1) {
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
function qh(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: s }) => [r, s]));
}
function bi(e, n, t) {
  return _(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let s = 0; s < n.length; s += r)
      yield t(n.slice(s, s + r));
  });
}

// src/wiki/action-api/site-info.ts
function Vh(e) {
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
      language: Hh(n.general.lang, yield Uh(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Uh(e, n) {
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
function Hh(e, n) {
  var r, s;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (s = t == null ? void 0 : t.dir) != null ? s : "ltr" };
}
function Qh(e) {
  let n = null;
  return (t) => _(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, Uh(e, Array.from(r)))) };
    }
    return n.codes.add(t), Hh(t, yield n.languages);
  });
}
function zh(e, n) {
  let t = (s) => s.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [s, o] of r === -1 ? [] : n)
    if (s !== 0 && o.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: s, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var wi = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, Tr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, qT = 2, VT = 6e4, UT = 5, HT = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function ki(e) {
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
function Kh(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: ki(n)
  };
}
function Jh(e) {
  let n = null, t = () => (n != null || (n = Vh(e).catch((c) => {
    throw n = null, c;
  })), n);
  function r(c) {
    return _(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield bi(e, [...new Set(c)], (m) => _(null, null, function* () {
        let f = new Map(m.map((b) => [b, b])), h = /* @__PURE__ */ new Map();
        try {
          for (var p = Te(Lt(M(P({}, e), {
            read: (k) => _(null, null, function* () {
              let x = yield e.read(k);
              return qh(x).forEach((R, S) => f.set(S, R)), x;
            })
          }), P({ titles: m, prop: ["revisions", "info"] }, Tr))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            let k = Kh(b);
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
        for (let [b, k] of f) {
          let x = h.get(k);
          x !== void 0 && d.set(b, x);
        }
      })), d;
    });
  }
  function s(c, d) {
    return _(this, null, function* () {
      let { namespace: m, rest: f } = zh(c, (yield t()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: m, [`${h}apprefix`]: f };
    });
  }
  function o(c) {
    return Rn(this, null, function* () {
      try {
        for (var d = Te(Lt(e, P(M(P({}, c), { prop: ["revisions", "info"] }), Tr))), m, f, h; m = !(f = yield new Ue(d.next())).done; m = !1) {
          let p = f.value;
          let g = Kh(p);
          g !== null && (yield g);
        }
      } catch (f) {
        h = [f];
      } finally {
        try {
          m && (f = d.return) && (yield new Ue(f.call(d)));
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
        yield* Ge(o({ generator: "embeddedin", geititle: d, geinamespace: qT, geilimit: "max" }));
    });
  }
  function l(c, d, m) {
    return _(this, null, function* () {
      var h, p, g, y;
      let { query: f } = yield e.read(P({ action: "query", titles: [c], prop: "revisions", rvlimit: d }, m));
      return (y = (g = (p = (h = f == null ? void 0 : f.pages) == null ? void 0 : h[0]) == null ? void 0 : p.revisions) == null ? void 0 : g.map(ki)) != null ? y : [];
    });
  }
  let u = (c, d) => _(null, null, function* () {
    var m;
    return (m = (yield l(c, 1, d))[0]) != null ? m : null;
  });
  return {
    siteInfo: t,
    languageInfo: Qh(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (c, d) => _(null, null, function* () {
      let m = /* @__PURE__ */ new Set();
      return yield bi(e, c, (f) => _(null, null, function* () {
        try {
          for (var h = Te(Lt(e, {
            titles: f,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), p, g, y; p = !(g = yield h.next()).done; p = !1) {
            let { title: w, templates: b = [] } = g.value;
            b.length > 0 && m.add(w);
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
      })), m;
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
      let d = /* @__PURE__ */ new Set(), { apnamespace: m, apprefix: f } = yield s(c, !1), h = f.replace(/ /g, "_"), p = m === 0 ? "" : `${(y = (g = (yield t()).namespaces.get(m)) == null ? void 0 : g[0]) != null ? y : ""}:`;
      for (let b = h; b !== void 0; ) {
        let k = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: m,
          apprefix: f,
          apfrom: b,
          aplimit: "max"
        });
        b = (w = k.continue) == null ? void 0 : w.apcontinue;
        for (let { title: x } of k.query.allpages) {
          let [R, ...S] = x.slice(p.length + f.length).split("/");
          d.add(R != null ? R : ""), S.length > 0 && b !== void 0 && b.startsWith(`${h}${R != null ? R : ""}/`) && (b = `${h}${R != null ? R : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (c) => _(null, null, function* () {
      var m, f;
      let d = [];
      try {
        for (var h = Te(Lt(e, { titles: [c], prop: "redirects", rdprop: "title", rdlimit: "max" })), p, g, y; p = !(g = yield h.next()).done; p = !1) {
          let w = g.value;
          d.push(...(f = (m = w.redirects) == null ? void 0 : m.map((b) => b.title)) != null ? f : []);
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
      let m = /* @__PURE__ */ new Map();
      return yield bi(e, c, (f) => _(null, null, function* () {
        var h;
        try {
          for (var p = Te(Lt(e, P({
            revids: f,
            prop: "revisions"
          }, d === "with-texts" ? Tr : wi))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            (h = b.revisions) == null || h.forEach((k) => m.set(k.revid, ki(k)));
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
      })), m;
    }),
    firstRevision: (c) => u(c, P({ rvdir: "newer" }, wi)),
    revisionsUpTo: (c, d) => l(c, 500, P(P({}, d === null ? {} : { rvstartid: String(d) }), wi)),
    newestRevisionBy: (c, d) => u(c, P({ rvuser: d }, Tr)),
    revisionsAfter: (c, d) => _(null, null, function* () {
      let m = [];
      try {
        for (var f = Te(Lt(e, P({
          titles: [c],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, wi))), h, p, g; h = !(p = yield f.next()).done; h = !1) {
          let { revisions: y = [] } = p.value;
          m.push(...y.filter(({ revid: w }) => w !== d).map(ki));
        }
      } catch (p) {
        g = [p];
      } finally {
        try {
          h && (p = f.return) && (yield p.call(f));
        } finally {
          if (g)
            throw g[0];
        }
      }
      return m;
    }),
    revisionsBySince: (c, d, m) => l(c, UT, P({
      rvuser: d,
      rvstart: m,
      rvdir: "newer"
    }, Tr)),
    movesAround: (m) => _(null, [m], function* ({ timestamp: c, user: d }) {
      var h;
      let f = [];
      try {
        for (var p = Te(yi(e, "logevents", {
          letype: "move",
          lestart: c,
          leend: new Date(Date.parse(c) + VT).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), g, y, w; g = !(y = yield p.next()).done; g = !1) {
          let b = y.value;
          (d === null || b.user === void 0 || b.user === d) && f.push((h = b.title) != null ? h : null);
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
      return f;
    }),
    revisionsBy: (c, d, m) => l(c, m, P({ rvuser: d }, Tr)),
    recombinedPagesSince: (c) => _(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), m = /* @__PURE__ */ new Set();
      for (let y of HT)
        try {
          for (var f = Te(yi(e, "logevents", M(P({}, y), {
            lestart: c,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), h, p, g; h = !(p = yield f.next()).done; h = !1) {
            let { title: w, logpage: b, params: k } = p.value;
            b !== void 0 && b !== 0 && d.add(b), [w, k == null ? void 0 : k.dest_title].forEach((x) => x !== void 0 && m.add(x));
          }
        } catch (p) {
          g = [p];
        } finally {
          try {
            h && (p = f.return) && (yield p.call(f));
          } finally {
            if (g)
              throw g[0];
          }
        }
      return { pageIds: d, titles: m };
    }),
    renamesSince: (c) => _(null, null, function* () {
      var m;
      let d = [];
      try {
        for (var f = Te(yi(e, "logevents", {
          letype: "renameuser",
          lestart: c,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), h, p, g; h = !(p = yield f.next()).done; h = !1) {
          let y = p.value;
          let { olduser: w, newuser: b } = (m = y.params) != null ? m : {};
          w !== void 0 && b !== void 0 && y.timestamp !== void 0 && d.push({ from: w, to: b, timestamp: y.timestamp });
        }
      } catch (p) {
        g = [p];
      } finally {
        try {
          h && (p = f.return) && (yield p.call(f));
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
function QT(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Yh(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = QT(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var Xh = {
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
}, zT = new Map(
  Object.keys(Xh).reduce(
    (e, n) => e.concat(Xh[n].map((t) => [t, n])),
    []
  )
), KT = [
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
function Zh(e) {
  let n = e.map((t) => zT.get(t) || "other");
  return KT.find((t) => n.includes(t)) || "other";
}
function ey(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function ny(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function ty(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = ey(a);
    return new Nn(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), s = t.map((a) => a.html ? ny(a.html) : a.text || a.code), o = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return o ? new Nn("read-only", o, { code: e }) : new Nn(
    Zh(t.length ? t.map((a) => a.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var JT = 6e3, YT = 6e4, XT = 5, ZT = 3;
function eA(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function nA({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? XT : e === "offline" ? ZT : 1;
}
function ry(e) {
  let { api: n, language: t, onWait: r, firstWait: s = 1e3 } = e, o = !1, i = null, a = Promise.resolve(), l = null, u = (f, h) => {
    let p = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(f, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(f);
    return new Promise((g, y) => {
      p.then(g, (...w) => {
        var R;
        let [b, k, , x] = w;
        y({ fault: ty(String(b), k), retryAfter: eA((R = k == null ? void 0 : k.xhr) != null ? R : x) });
      });
    });
  }, c = (f) => new Promise((h) => {
    let p = setTimeout(h, f);
    i = () => {
      clearTimeout(p), h();
    };
  });
  function d(f, h) {
    return _(this, null, function* () {
      for (let p = 1; ; p++) {
        if (o)
          throw new Nn("other", "", { code: "cancelled" });
        try {
          return yield u(f, h);
        } catch (g) {
          let { fault: y, retryAfter: w } = g, b = Math.max(w != null ? w : 0, s * 2 ** (p - 1));
          if (o || p >= nA(y) || b > YT)
            throw y;
          r(b), yield c(b);
        }
      }
    });
  }
  function m(f, h) {
    let p = Yh(P({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, f)), g = new URLSearchParams(p).toString().length > JT, y = a.then(() => d(p, h || g));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((f) => f.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (f) => m(f, !1),
    post: (f) => m(f, !0),
    badAnswer: (f) => new Nn("other", f),
    cancel() {
      o = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/answer-source.ts
function sy(e) {
  let n = ry(e);
  return M(P({}, Jh(n)), {
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
var oy = { year: "numeric", month: "long", day: "numeric" }, iy = M(P({}, oy), { hour: "numeric", minute: "2-digit" }), xH = M(P({}, oy), { timeZone: "UTC" });
function ay(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(Ar([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-results.ts
var tA = 12e4;
function rA(e) {
  let n = _l(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get();
  return {
    surveyId: e,
    messages: n,
    reportMessages: Vl(n.language, t, n),
    createReader: (r) => sy({
      api: new mw.Api({ ajax: { timeout: tA } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: r
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: ay(iy),
    pageUrl: (r) => mw.util.getUrl(r),
    enliven: (r) => {
      mw.hook("wikipage.content").fire($(r));
    }
  };
}
function ly() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, Bh(rA(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
ly();
