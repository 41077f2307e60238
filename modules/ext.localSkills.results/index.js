// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var py = Object.create;
var xi = Object.defineProperty, gy = Object.defineProperties, hy = Object.getOwnPropertyDescriptor, yy = Object.getOwnPropertyDescriptors, by = Object.getOwnPropertyNames, Es = Object.getOwnPropertySymbols, wy = Object.getPrototypeOf, Si = Object.prototype.hasOwnProperty, Wl = Object.prototype.propertyIsEnumerable;
var Dt = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Ri = (e) => {
  throw TypeError(e);
};
var _l = (e, n, t) => n in e ? xi(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, P = (e, n) => {
  for (var t in n || (n = {}))
    Si.call(n, t) && _l(e, t, n[t]);
  if (Es)
    for (var t of Es(n))
      Wl.call(n, t) && _l(e, t, n[t]);
  return e;
}, M = (e, n) => gy(e, yy(n));
var sn = (e, n) => {
  var t = {};
  for (var r in e)
    Si.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Es)
    for (var r of Es(e))
      n.indexOf(r) < 0 && Wl.call(e, r) && (t[r] = e[r]);
  return t;
};
var Bl = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var ky = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of by(n))
      !Si.call(e, s) && s !== t && xi(e, s, { get: () => n[s], enumerable: !(r = hy(n, s)) || r.enumerable });
  return e;
};
var xy = (e, n, t) => (t = e != null ? py(wy(e)) : {}, ky(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? xi(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var Pi = (e, n, t) => n.has(e) || Ri("Cannot " + t);
var te = (e, n, t) => (Pi(e, n, "read from private field"), t ? t.call(e) : n.get(e)), be = (e, n, t) => n.has(e) ? Ri("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), Fe = (e, n, t, r) => (Pi(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), on = (e, n, t) => (Pi(e, n, "access private method"), t);
var W = (e, n, t) => new Promise((r, s) => {
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
}), He = function(e, n) {
  this[0] = e, this[1] = n;
}, Rn = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), m = (l = d.value) instanceof He, f = d.done;
      Promise.resolve(m ? l[0] : l).then((h) => m ? r(a === "return" ? a : "next", l[1] ? { done: h.done, value: h.value } : h, u, c) : u({ value: h, done: f })).catch((h) => r("throw", h, u, c));
    } catch (h) {
      c(h);
    }
  }, s = (a, l, u, c) => i[a] = (d) => (l = new Promise((m, f, h) => (h = () => r(a, d, m, f), o ? o.then(h) : h())), c = () => o === u && (o = 0), o = u = l.then(c, c), l), o, i = {};
  return t = t.apply(e, n), i[Dt("asyncIterator")] = () => i, s("next"), s("throw"), s("return"), i;
}, Ge = (e) => {
  var n = e[Dt("asyncIterator")], t = !1, r, s = {};
  return n == null ? (n = e[Dt("iterator")](), r = (o) => s[o] = (i) => n[o](i)) : (n = n.call(e), r = (o) => s[o] = (i) => {
    if (t) {
      if (t = !1, o === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new He(new Promise((a) => {
        var l = n[o](i);
        l instanceof Object || Ri("Object expected"), a(l);
      }), 1)
    };
  }), s[Dt("iterator")] = () => s, r("next"), "throw" in n ? r("throw") : s.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), s;
}, Te = (e, n, t) => (n = e[Dt("asyncIterator")]) ? n.call(e) : (e = e[Dt("iterator")](), n = {}, t = (r, s) => (s = e[r]) && (n[r] = (o) => new Promise((i, a, l) => (o = s.call(e, o), l = o.done, Promise.resolve(o.value).then((u) => i({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var vu = Bl((Di, Pu) => {
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
      return typeof define == "function" && define.amd ? define([], g) : typeof Di == "object" ? Pu.exports = g() : p.Heap = g();
    })(this, function() {
      return e;
    });
  }).call(Di);
});

// node_modules/heap/index.js
var Au = Bl((NE, Tu) => {
  Tu.exports = vu();
});

// src/ui/messages.ts
function Gl(e, n) {
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
var Sy = [
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
  return Sy.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var ql = {
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
function Vl(e) {
  let n = Mr(e), t = /* @__PURE__ */ new Map();
  return (r, s) => {
    var i;
    let o = (i = t.get(s)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: s, maximumFractionDigits: s });
    return t.set(s, o), o.format(r);
  };
}
function Mr(e, n = "") {
  var r, s;
  let t = (s = ql[(r = e.find((o) => Object.prototype.hasOwnProperty.call(ql, o))) != null ? r : ""]) != null ? s : "latn";
  return [...e, "en"].filter(Ry).map((o) => `${o}-u${n}-nu-${t}`);
}
function Ry(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Ul(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var Py = ["zero", "one", "two", "few", "many", "other"], vy = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Ty(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function Ay(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let s = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: o } = Intl, i = o === void 0 ? null : new o(t), l = (i === null ? ["one", "other"] : Py.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = s[Math.min(l, s.length - 1)]) != null ? u : "";
}
function Hl(e, n, t) {
  let r = Ty(e), s = [e, ...t.languageChain.filter((a) => a !== e)], o = Vl(s), i = (a, l = 0) => o(a, l);
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
        return g === void 0 ? p : typeof g == "number" ? i(g, Ul(g)) : g;
      }), m = "", f = 0;
      return u.replace(vy, (h, p, g, y) => {
        var x, R;
        let [w = "", ...b] = g.split("|"), k = p.toUpperCase() === "PLURAL" ? Ay(Number((x = c(w)) != null ? x : 0), b, r) : (R = b[b.length - 1]) != null ? R : "";
        return m += d(u.slice(f, y)) + d(k), f = y + h.length, "";
      }), m + d(u.slice(f));
    }
  };
}

// src/ui/download-file.ts
var Ey = { csv: "text/csv", json: "application/json" }, Ql = "\uFEFF", Oy = 6e4;
function Ti(e, n, t, r) {
  let s = t === "csv" && !r.startsWith(Ql) ? Ql + r : r, o = URL.createObjectURL(new Blob([s], { type: `${Ey[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = o, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(o), Oy);
}

// src/ui/element.ts
function we(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((s) => r.setAttribute(s, n[s])), t.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
  }), r;
}
function jt(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function tt(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function rt(e, ...n) {
  let t = we("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function st(...e) {
  return we("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function _t(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var ot = "other", Cr = "none", Nr = "refused", $r = "dontknow", Ir = [Nr, $r], My = { other: null, none: null, refused: null, dontKnow: null };
function zl(e) {
  return `${e}.${ot}`;
}
function an(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function Wt(e) {
  return "special" in e ? e.special : My;
}

// src/core/survey/parameters.ts
function In(e, n, t) {
  return `${e}.${n}.${t}`;
}
function Ai(e, n) {
  return `${e}.${n}`;
}
function Cy(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function Y(e) {
  return Cy(e).filter((n) => n.type !== "panel" && n.type !== "html");
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
      return [M(P({}, n), { choices: [...e.choices, ...an(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === an(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", s = M(P({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return Wt(e).other === null ? [s] : [s, M(P({}, n), { name: zl(e.name), choices: null, kind: "text" })];
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
    importance: Bt(r.choices, e.notInStatistics),
    ability: Bt(s.choices, e.notInStatistics)
  };
}
function Bt(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, s) => r[1] - s[1]));
}
function Os(e) {
  return Math.min(2, Math.floor(e / 2));
}
function De(e) {
  let n = Kl(e);
  return n.slice(n.length - Os(n.length));
}
function je(e) {
  let n = Kl(e);
  return n.slice(0, Os(n.length));
}
function Kl(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function A(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function Ms(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function gn(e, { minCell: n }) {
  return e > 0 && e < n;
}
var H = { withheld: "small-counts" }, fe = { withheld: "little-change" };

// src/core/json/fault.ts
function J(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function G(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}
function it(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? Ny(t, n) : t
  ));
}
function Ny(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/near-words.ts
function Lr(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Cs(e, n, t) {
  let r = Array.from(Lr(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let s = r.length < 8 ? 1 : 2, o = null;
  for (let i of n) {
    let a = $y(r, Array.from(Lr(t(i))), s);
    a !== null && (o = { found: i, slips: a }, s = a - 1);
  }
  return o;
}
function $y(e, n, t) {
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
function V(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function _(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/pages.ts
var hn = "LocalSkills", Ns = "MediaWiki:LocalSkills.json", ie = /^[a-z0-9-]{1,48}$/;
function Yl(e = hn) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, s] = ["", null], o = (l) => (l !== s && ([r, s] = [`${t(l)}/Answers/`, l]), r), i = `${n}/People/`, a = (l, u) => `${n}/${l}/data${u === 1 ? "" : `-${u}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, u) => o(l) + Xl(u),
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
    personOf: (l) => Jl(i, l),
    surveyIdOf: (l) => {
      let u = `${n}/Survey/`, c = l.replace(/_/g, " "), d = c.startsWith(u) ? c.slice(u.length) : "";
      return ie.test(d) ? d : null;
    },
    answererOf: (l, u) => Jl(o(l), u)
  };
}
function Xl(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Jl(e, n) {
  let t = Xl(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/read-localized-text.ts
var Ce = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function $s(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!V(e))
    return null;
  let n = _(e, "message");
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
var Iy = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Pn, Is, Zl, Ly, Fy, Dy, jy] = [36, 1, 26, 38, 700, 128, 72], eu = 1114111, _y = [
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
  [917504, eu]
];
function Wy(e) {
  return _y.every(([n, t]) => e < n || e > t);
}
function By(e) {
  return e > 65280 && e < 65375;
}
function nu(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Gy(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function qy(e, n, t) {
  let r = Math.floor(e / (t ? Fy : 2));
  r += Math.floor(r / n);
  let s = 0;
  for (; r > (Pn - Is) * Zl / 2; s += Pn)
    r = Math.floor(r / (Pn - Is));
  return s + Math.floor((Pn - Is + 1) * r / (r + Ly));
}
function Vy(e, n) {
  return Math.min(Zl, Math.max(Is, e - n));
}
function Uy(e) {
  let n = e.lastIndexOf("-"), t = nu(e.slice(0, Math.max(0, n))), [r, s, o] = [Dy, 0, jy], i = n + 1;
  for (; i < e.length; ) {
    let a = s;
    for (let l = Pn, u = 1; ; l += Pn) {
      let c = i < e.length ? e.charCodeAt(i++) : 0, d = c > 96 ? c - 97 : c > 47 ? c - 22 : Pn;
      if (s += d * u, d >= Pn || s > 2147483647)
        return null;
      let m = Vy(l, o);
      if (d < m)
        break;
      u *= Pn - m;
    }
    if (o = qy(s - a, t.length + 1, a === 0), r += Math.floor(s / (t.length + 1)), s %= t.length + 1, r > eu || !Wy(r))
      return null;
    t.splice(s++, 0, r);
  }
  return t;
}
function Gt(e) {
  var o;
  let [, n = "", t = ""] = (o = Iy.exec(e)) != null ? o : [], r = n === "" ? nu(e) : Uy(t);
  if (r === null)
    return e;
  let s = Gy(r.map((i) => By(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return s === "" ? e : n.length > 1 ? `${s}\u2026` : s;
}

// src/core/skills/skill-words.ts
function Ei({ label: e }) {
  return e.kind === "texts" ? tu(e.texts) : [];
}
function Oi(e) {
  return tu(e.aliases).reduce((n, t) => n.concat(t), []);
}
function tu(e) {
  return Object.keys(e).map((n) => e[n]);
}
function ru(e, n) {
  let t = [];
  for (let s of n.skills.filter(({ isRetired: o }) => !o))
    [s.id, ...Ei(s), ...Oi(s)].sort(Hy).forEach((o) => t.push({ skill: s.id, words: o }));
  let r = Cs(e, t, ({ words: s }) => s);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function Hy(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/skills/taxonomy.ts
var Qy = 100;
function zy(e, n = null) {
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
    ancestors: (l) => s(l, (u) => u.parent, Qy),
    find: (l) => {
      var u, c;
      return a = a != null ? a : Yy(e, o), (c = (u = o(l.trim())) != null ? u : a.get(Lr(l))) != null ? c : null;
    }
  };
}
function qt(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = V(e) ? _(e, "skills") : void 0;
  V(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = J("$.skills", i), l = V(o) ? Ky(o) : null;
    if (l === null) {
      let u = V(o) ? _(o, "id") : o;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [G(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let s = V(e) ? _(e, "locale") : null;
  return {
    taxonomy: zy(
      Array.from(t.values()),
      typeof s == "string" && Ce.test(s) ? s : null
    ),
    faults: n
  };
}
function Ls(e, n, t) {
  var s;
  let r = (s = n == null ? void 0 : n.get(e)) != null ? s : null;
  return r === null ? { text: Gt(e), language: null, direction: "auto" } : $n(r.label, t, n == null ? void 0 : n.locale);
}
function Ky(e) {
  var o;
  let n = _(e, "id");
  if (typeof n != "string" || !ie.test(n))
    return null;
  let t = (i) => {
    let a = _(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = _(e, "capx"), s = t("replacedBy");
  return {
    id: n,
    label: (o = $s(_(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: Jy(_(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: _(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function Jy(e) {
  let n = {};
  if (V(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Ce.test(t)) && Array.isArray(r) && (n[t] = r.filter((s) => typeof s == "string"));
    }
  return n;
}
function Yy(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s) => {
    let o = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of s(i)) {
        let u = Lr(l), c = o.get(u);
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
function _e(e, n) {
  if (e.text !== null)
    return $n(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? $n(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function Ee(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : $n(e.title, n.messages, n.locale);
}

// src/core/i18n/language-names.ts
function su(e) {
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
var Xy = ["ar", "fr", "es", "tr"], Zy = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, ou = {
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
function iu(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[Xy.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((s) => s !== ""))
  };
}
var au = {
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
function lu(e, n, t) {
  var l, u;
  if (Object.prototype.hasOwnProperty.call(ou, e))
    return iu(ou[e], n).name;
  let [, r = "", s = ""] = (l = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec(e)) != null ? l : [], o = r.replace(/_/g, "-"), i = (u = Object.keys(au).find((c) => au[c] === o)) != null ? u : o, a = r === "" ? void 0 : t(i);
  return a === void 0 ? null : `${iu(Zy[s], n).name} \u2013 ${a}`;
}

// src/core/report/code-names.ts
function Fs({ language: e }) {
  let n = su(e);
  return {
    language: (t) => {
      var r;
      return (r = n(t)) != null ? r : null;
    },
    wiki: (t) => lu(t, e, n)
  };
}
function Ln(e, n, t, r) {
  let s = n !== void 0 && "choicesFrom" in n ? n.choicesFrom : null, o = e.text !== null ? null : s === "languages" ? r.language(e.value) : s === "wikis" ? r.wiki(e.value) : null;
  return o === null ? _e(e, t) : { text: o, language: t.messages.language, direction: t.messages.direction };
}

// src/core/i18n/date-format.ts
function uu(e) {
  let n = new Intl.DateTimeFormat(
    Mr(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/wikitext/character-references.ts
var eb = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", nb = tb();
function tb() {
  let e = eb.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var rb = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Ds(e, n) {
  return e.includes("&") ? e.replace(rb, (t, r, s, o) => {
    var i;
    return r !== void 0 ? (i = nb.get(r)) != null ? i : t : n(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var sb = '"&:<=>[]{|}', ob = "!'_~", cu = 32, ib = Ci(sb), ab = Ci(ob), lb = Ci("#*+-;");
function Ci(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function ub(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var cb = 65343, db = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function mb(e, n, t) {
  let r = n === 0, s = n === e.length - 1;
  if (t >= 128)
    return ub(t) || t === cb;
  if (t < 32 || t === 127 || ib[t] === 1 || r && lb[t] === 1)
    return !0;
  if (ab[t] === 1)
    return r || s || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case cu:
      return r || s || e.charCodeAt(n - 1) === cu;
    case 73:
    case 80:
    case 82:
      return db.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var fb = [
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
function du(e) {
  let n = e.codePointAt(0);
  return e === Mi || fb.some(([t, r]) => n >= t && n <= r) || (Mi + e).normalize("NFD") !== Mi + e.normalize("NFD");
}
var mu = 768, pb = 32, gb = /[\u0300-\uffff]{1000}/;
function hb(e) {
  return !gb.test(e) && e.normalize("NFC") === e;
}
function yb() {
  let e = "";
  return (n, t, r) => {
    if (r || t < mu)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!du(n))
        return e = n, !1;
      if (e.length < pb && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function qe(e) {
  let n = hb(e) ? null : yb(), t = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), i = s + (o > 65535 ? 2 : 1), a = mb(e, s, o);
    o >= mu && s === 0 && !a && (a = du(e.slice(0, i))), n !== null && (a = n(e.slice(s, i), o, a)), a && (t += `${e.slice(r, s)}&#${o};`, r = i), s = i;
  }
  return t + e.slice(r);
}
function Qe(e) {
  return Ds(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/text-memo.ts
function js(e) {
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
var fu = [
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
], bb = 255, wb = /[\u200e\u200f\u202a-\u202e]+/g, kb = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, xb = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Sb = /(?:^|\/)\.\.?(?:\/|$)/, Rb = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Pb = /[\u01c4-\u01cc\u01f1-\u01f3]/, vb = /[\u10d0-\u10ff]/;
function Tb(e) {
  if (Pb.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (vb.test(e))
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
function pu(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Tb(n) + e.slice(n.length);
}
function at(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function Ni(e) {
  return e.replace(wb, "").replace(kb, " ").replace(/^ | $/g, "");
}
function Ab(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Eb(e) {
  let n = Ds(
    e,
    (t) => Ab(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function _s(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let i of o)
      s.set(Ni(i).toLowerCase(), o[0]);
  return (o) => {
    let i = Ni(Eb(o));
    if (i.includes("\uFFFD") || Rb.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let c = s.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || xb.test(i) || Sb.test(i) || at(i) > bb ? null : (a === "" ? "" : `${a}:`) + (r ? pu(i) : i);
  };
}
var $i = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Ob = js((e) => pu(Ni(e.normalize("NFC"))));
function ze(e) {
  return $i.test(e) ? e : Ob(e);
}

// src/core/report/round.ts
function Ke(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, s] = Math.abs(e).toExponential().split("e"), o = r.replace(".", ""), i = Number(s) + 1 + t + n, a = i < 0 ? 0 : Number(o.charAt(i) || "0"), l = Math.max(0, i), u = Number(o.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var Mb = 255, Cb = /\uE000(\d+)\uE001/g;
function gu(e) {
  let n = (i, ...a) => {
    let l = a.map((u, c) => typeof u == "object" ? `\uE000${c}\uE001` : typeof u == "string" ? u.replace(/[\uE000\uE001]/g, "") : u);
    return qe(e.text(i, ...l)).replace(Cb, (u, c) => {
      let d = a[Number(c)];
      return typeof d == "object" ? d.wikitext : u;
    });
  }, t = (i, a = 0) => {
    let l = Ke(i, a), u = qe(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${u}</bdi>` : u;
  }, r = uu(e.languageChain), s = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var u;
      let a = Ke(i, 0, 2), l = (u = s.get(a)) != null ? u : n("localskills-results-percent", e.number(a, 0));
      return s.set(a, l), l;
    },
    date: (i) => `<time datetime="${z({ text: i })}">${qe(r(i))}</time>`,
    digits: (i) => String(i).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (i, a) => Ke(i, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${t(i, a)}</bdi>` : t(i, a),
    label: ({ text: i, language: a, direction: l }) => a === e.language ? qe(i) : a === null ? `<bdi>${qe(i)}</bdi>` : `<bdi lang="${a}" dir="${l}">${qe(i)}</bdi>`
  };
}
function z({ text: e }) {
  return qe(e).replace(/"/g, "&quot;");
}
function Nb(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function Vt(e) {
  return `localskills-${e}`;
}
function Je(e, n, t) {
  let r = Nb(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${Vt(n)}|<span aria-hidden="true">${t.say("localskills-results-explain-mark")}</span>${r}]]</span>`;
}
function Fn(e, n) {
  return `<p class="ext-localSkills-terms">${n.say("localskills-results-explained", { wikitext: e.map(([t, r]) => `<span class="ext-localSkills-term">${Ye(r, t)}</span>`).join(" ") })}</p>`;
}
function Ye(e, n) {
  return `[[#${Vt(e)}|${n}]]`;
}
function Ve(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((s, o) => s === "" ? o : n.say("localskills-results-list", { wikitext: s }, { wikitext: o }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function ln(e, n, t = "share") {
  let r = Ke(Math.min(1, Math.max(0, n)), 1, 2);
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
  let r = n === null ? "" : Ke(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function ce(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function Fr(e, n) {
  return e.some((t) => t.includes('ext-localSkills-earlier"')) ? [`<p class="ext-localSkills-detail">${n.say("localskills-results-earlier-figures")}</p>`] : [];
}
function Ut(e, n, t) {
  return X(t.say("localskills-results-earlier-figure", { wikitext: e }), n, "ext-localSkills-earlier");
}
function Xe(e, n) {
  return e.map((t, r) => n[r] === void 0 || / colspan="/.test(t) ? t : `| data-label="${n[r]}" ${t.slice(2)}`);
}
function ge(e, n) {
  return Ze(2, `<span id="${Vt(e)}">${n}</span>`);
}
function Ze(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function Ne(e, n, t) {
  let r = n != null ? n : qe(e);
  return e.trim() === "" || at(e) > Mb || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function hu(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function Ws(e, n, t = "") {
  return `<span class="plainlinks">[{{fullurl:${e}${t === "" ? "" : `|${t}`}}} ${n}]</span>`;
}
function lt(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function yu(e, n, t, r, s = [t], o = null, i = !0) {
  let a = gu(t), l = { messages: t, locale: e.survey.locale, taxonomy: r }, u = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: a,
    texts: l,
    languages: s,
    isSaved: i,
    change: o,
    codeNames: Fs(t),
    skillName: (c) => {
      var m;
      let d = (m = u.get(c)) != null ? m : a.label(Ib(c, { survey: e.survey, texts: l }));
      return u.set(c, d), d;
    }
  };
}
function Ht(e, n, t, r) {
  let { report: s, results: o, survey: i, markup: a } = r;
  return !$b(o) || i.minAnswers > 1 || i.minCell > 1 || !ie.test(e) ? t : Ws(s.titles.exchangeIn(a.messages.language), t, `ls-skill=${e}&ls-direction=${n}`);
}
function $b({ balance: e }) {
  return Object.keys(e).some((n) => {
    var t, r;
    return ((r = (t = e[n]) == null ? void 0 : t.offers) != null ? r : null) !== null;
  });
}
function vn(e, n) {
  return !A(e) || e.withheld !== "little-change" || n === void 0 || A(n) ? null : n;
}
function Dr(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "little-change" ? t.say("localskills-results-withheld-little-change") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function Ib(e, n) {
  var o;
  let { survey: t, texts: r } = n, s = (o = ee(t)) == null ? void 0 : o.grid.rows.find(({ value: i }) => i === e);
  return s !== void 0 ? _e(s, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : Ls(e, r.taxonomy, r.messages);
}

// src/core/analysis/sorted.ts
function re(e, n) {
  return e < n ? -1 : +(e > n);
}
function q() {
  return /* @__PURE__ */ Object.create(null);
}
function Bs(e) {
  let n = q();
  for (let t of Array.from(e.keys()).sort(re))
    n[t] = e.get(t);
  return n;
}
var Ii = 100, bu = "\u2026";
function Gs(e) {
  if (e.size <= Ii)
    return Bs(e);
  let n = Array.from(e).sort(([r, s], [o, i]) => i - s || re(r, o)), t = new Map(n.slice(0, Ii));
  return n.slice(Ii).forEach(([, r]) => {
    var s;
    t.set(bu, ((s = t.get(bu)) != null ? s : 0) + r);
  }), Bs(t);
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
function Qt(e, n) {
  var t, r, s, o, i, a;
  return ((t = e.line) != null ? t : 0) - ((r = n.line) != null ? r : 0) || re(e.page, n.page) || re((s = e.community) != null ? s : "", (o = n.community) != null ? o : "") || re(e.reason, n.reason) || ((i = e.revision) != null ? i : 0) - ((a = n.revision) != null ? a : 0);
}

// src/core/json/write-json.ts
function zt(e) {
  return Li(e, "");
}
function Li(e, n) {
  if (typeof e == "string")
    return ku(e);
  if (typeof e == "number")
    return Fb(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return e.length > 0 && e.every(Number.isSafeInteger) ? `[
${t}${e.join(`,
${t}`)}
${n}]` : wu("[", e.map((o) => Li(o, t)), "]", n);
  let r = e, s = Object.keys(r).filter((o) => r[o] !== void 0).map((o) => `${ku(o)}: ${Li(r[o], t)}`);
  return wu("{", s, "}", n);
}
function wu(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((s) => `${r}	${s}`).join(`,
`)}
${r}${t}`;
}
var Lb = /^[ !#-%'-;=?-[\]-~]*$/;
function ku(e) {
  if (Lb.test(e))
    return `"${e}"`;
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function Fb(e) {
  if (Number.isSafeInteger(e))
    return String(e);
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/analysis/quadrant.ts
function xu(e) {
  let n = (t) => e.reduce((r, s) => r + s[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function Su(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function qs(e, n) {
  let [t, r, s] = [0, 0, 0];
  for (let o = 0; o < e.length; o++)
    for (let i = 0; i < o; i++) {
      let a = Math.sign(e[o] - e[i]), l = Math.sign(n[o] - n[i]);
      t += a * l, r += a * a, s += l * l;
    }
  return r === 0 || s === 0 ? null : t / Math.sqrt(r * s);
}

// src/core/analysis/fraction.ts
function Kt(e, n) {
  let [t, r, s, o] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, a] = Ru(t, r), [l, u] = Ru(s, o);
    if (i !== l || a === 0 || u === 0)
      return i !== l ? i - l : +(a !== 0) - +(u !== 0);
    [t, r, s, o] = [o, u, r, a];
  }
}
function Ru(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function Vs(e, n) {
  let t = e.map((o, i) => ({ item: o, index: i })).sort((o, i) => n(o.item, i.item)), r = [], s = 0;
  return t.forEach(({ item: o, index: i }, a) => {
    let l = t[a - 1];
    s = l !== void 0 && n(l.item, o) === 0 ? s : a + 1, r[i] = s;
  }), r;
}

// src/core/analysis/rank-skills.ts
function Us(e) {
  let n = Fi(e.map(({ mwds: s }) => s), (s, o) => Kt(o, s)), t = Fi(e.map(({ rds: s }) => s), Kt), r = Fi(e.map(({ highNeed: s }) => s), (s, o) => Kt(o, s));
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
  let t = Vs(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// node_modules/yalps/dist/index.js
var Fu = xy(Au(), 1);
var Be = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], We = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, ji = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), Eu = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), Db = (e) => {
  var k, x, R, S, T;
  let { direction: n, objective: t, integers: r, binaries: s } = e, o = n === "minimize" ? -1 : 1, i = ji(e.constraints), a = ji(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || s != null) {
    let v = Eu(s), E = v === !0 ? !0 : Eu(r);
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
      E === t && We(b, 0, v, o * N);
      let C = d.get(E);
      C != null && (Number.isFinite(C.upper) ? (We(b, C.row, v, N), Number.isFinite(C.lower) && We(b, C.row + 1, v, -N)) : Number.isFinite(C.lower) && We(b, C.row, v, -N));
    }
  for (let v of d.values())
    Number.isFinite(v.upper) ? (We(b, v.row, 0, v.upper), Number.isFinite(v.lower) && We(b, v.row + 1, 0, -v.lower)) : Number.isFinite(v.lower) && We(b, v.row, 0, -v.lower);
  for (let v = 0; v < u.length; v++) {
    let E = m + v;
    We(b, E, 0, 1), We(b, E, u[v], 1);
  }
  return { tableau: b, sign: o, variables: l, integers: c };
}, Nu = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, $u = (e, n, t) => {
  let r = Be(e, n, t), s = e.variableAtPosition[e.width + n], o = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = o, e.variableAtPosition[t] = s, e.positionOfVariable[s] = t, e.positionOfVariable[o] = e.width + n;
  let i = [];
  for (let a = 0; a < e.width; a++) {
    let l = Be(e, n, a);
    Math.abs(l) > 1e-16 ? (We(e, n, a, l / r), i.push(a)) : We(e, n, a, 0);
  }
  We(e, n, t, 1 / r);
  for (let a = 0; a < e.height; a++) {
    if (a === n) continue;
    let l = Be(e, a, t);
    if (Math.abs(l) > 1e-16) {
      for (let u = 0; u < i.length; u++) {
        let c = i[u];
        We(e, a, c, Be(e, a, c) - l * Be(e, n, c));
      }
      We(e, a, t, -l / r);
    }
  }
}, Iu = (e, n, t, r) => {
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
}, jb = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let m = Be(e, 0, d);
      m > l && (l = m, a = d);
    }
    if (a === 0) return ["optimal", Nu(Be(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let m = Be(e, d, a);
      if (m <= r) continue;
      let h = Be(e, d, 0) / m;
      if (h < c && (u = d, c = h, h <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (o && Iu(t, e, u, a)) return ["cycled", NaN];
    $u(e, u, a);
  }
  return ["cycled", NaN];
}, Lu = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let m = Be(e, d, 0);
      m < l && (l = m, a = d);
    }
    if (a === 0) return jb(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let m = Be(e, a, d);
      if (m < -r) {
        let f = -Be(e, 0, d) / m;
        f > c && (c = f, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (o && Iu(t, e, a, u)) return ["cycled", NaN];
    $u(e, a, u);
  }
  return ["cycled", NaN];
}, Ou = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), _b = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, s) => {
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
}, Mu = (e, n) => {
  let t = 0, r = 0, s = 0;
  for (let o = 0; o < n.length; o++) {
    let i = n[o], a = e.positionOfVariable[i] - e.width;
    if (a < 0) continue;
    let l = Be(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = i, s = l);
  }
  return [r, s, t];
}, Wb = (e, n, t) => {
  let { tableau: r, sign: s, integers: o } = e, { precision: i, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, m] = Mu(r, o);
  if (m <= i) return [e, "optimal", n];
  let f = new Fu.default((C, F) => C[0] - F[0]);
  f.push([n, [[-1, c, Math.ceil(d)]]]), f.push([n, [[1, c, Math.floor(d)]]]);
  let h = o.length * 2, p = r.matrix.length + h * r.width, g = r.positionOfVariable.length + h, y = Ou(p, g), w = Ou(p, g), b = n * (1 - s * l), k = u + Date.now(), x = Date.now() >= k, R = !1, S = 1 / 0, T = r, v = 0;
  for (; v < a && !f.empty() && S >= b && !x; ) {
    let [C, F] = f.pop();
    if (C > S) break;
    let O = _b(r, y, F), [L, I] = Lu(O, t);
    if (L === "optimal" && I < S) {
      let [D, B, j] = Mu(O, o);
      if (j <= i) {
        R = !0, S = I, T = O;
        let U = w;
        w = y, y = U;
      } else {
        let U = [], Q = [];
        for (let le = 0; le < F.length; le++) {
          let se = F[le], [ye, pn] = se;
          pn === D ? ye < 0 ? Q.push(se) : U.push(se) : (U.push(se), Q.push(se));
        }
        Q.push([1, D, Math.floor(B)]), U.push([-1, D, Math.ceil(B)]), f.push([I, U]), f.push([I, Q]);
      }
    }
    x = Date.now() >= k, v++;
  }
  let N = (x || v >= a) && !f.empty() && S >= b ? "timedout" : R ? "optimal" : "infeasible";
  return [M(P({}, e), { tableau: T }), N, R ? S : NaN];
}, Cu = ({ tableau: e, sign: n, variables: t }, r, s, { precision: o, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(s)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? Be(e, c, 0) : 0;
      d > o ? a.push([u, Nu(d, o)]) : i && a.push([u, 0]);
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
}, Du = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, $E = P({}, Du), _i = (e, n) => {
  let t = Db(e), r = P(P({}, Du), n), [s, o] = Lu(t.tableau, r);
  if (t.integers.length === 0 || s !== "optimal")
    return Cu(t, s, o, r);
  {
    let [i, a, l] = Wb(t, o, r);
    return Cu(i, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var Bb = 60, Gb = 150, Hs = 1e-6;
function ae(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = qb(e), s = /* @__PURE__ */ new Map();
  return r.forEach((o) => o.counts.forEach((i) => s.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((u) => o[u] !== 0 && s.has(u)).map((u) => s.get(u))), [a, l] = [0, 0];
    for (let u of Array.from(i)) {
      let c = Vb(u, e, o, t);
      if (c === null)
        return null;
      a += c.least, l += c.most;
    }
    return { least: a, most: l };
  });
}
function qb({ counts: e, sums: n, limits: t = [] }) {
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
function Vb(e, n, t, r) {
  let s = Hb(e, n, t);
  if (s !== void 0)
    return s;
  let [o, i] = ["minimize", "maximize"].map((a) => Qb(e, n, t, a, r));
  return typeof o != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - Hs) + 0,
    most: Math.floor(i + Hs) + 0
  };
}
function Ub({ counts: e, limits: n, sums: t }, r) {
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
function Hb(e, n, t) {
  let [r, ...s] = Object.keys(t).filter((u) => t[u] !== 0 && e.names.has(u));
  if (r === void 0 || s.length > 0 || t[r] !== 1)
    return;
  e.row = e.row === void 0 ? Ub(e, n) : e.row;
  let { row: o } = e;
  if (o === null)
    return;
  let [i, a] = [jn(n, r), o.mostOf(r)];
  if (o.total === void 0)
    return i > a ? null : { least: i, most: a };
  let l = o.open > (a === 1 / 0 ? 1 : 0) ? 1 / 0 : o.most - (a === 1 / 0 ? 0 : a);
  return o.isImpossible ? null : { least: Math.max(i, o.total - l), most: Math.min(a, o.total - o.least + i) };
}
function Qb(e, n, t, r, s) {
  let { status: o, result: i } = ju(e, n, t, r, s);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function ju(e, n, t, r, s) {
  let o = (g) => e.counts.reduce((y, w) => y + jn(n, w) * yn(g, w), 0), i = [
    ...e.sums.map(({ factors: g, equals: y }) => ({ factors: g, constraint: { equal: y - o(g) } })),
    ...e.limits.map(({ factors: g, atMost: y }) => ({ factors: g, constraint: { max: y - o(g) } }))
  ], a = i.map(({ constraint: g }, y) => [String(y), g]), l = e.counts.map((g) => {
    let y = [["figure", yn(t, g)]];
    return i.forEach(({ factors: w }, b) => {
      let k = yn(w, g);
      k !== 0 && y.push([String(b), k]);
    }), [g, y];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (g) => g.every(([, y]) => Math.abs(y - Math.round(y)) < Hs), d = _i(u), m = !s || d.status !== "optimal" || c(d.variables) ? d : _i(M(P({}, u), { integers: !0 }), { maxIterations: Bb, maxPivots: Gb }), { status: f, result: h, variables: p } = m.status === "timedout" || m.status === "cycled" ? d : m;
  return {
    status: f,
    result: o(t) + h,
    counts: new Map(p.map(([g, y]) => [g, jn(n, g) + y])),
    isWhole: f === "optimal" && c(p)
  };
}
function ut(e, n, t, r) {
  let { counts: s, sums: o, limits: i = [] } = e, a = ju({ counts: s, names: new Set(s), sums: o, limits: i }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : s.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : jn(e, l);
    return Math.abs(u - Math.round(u)) < Hs ? Math.round(u) : u;
  });
}
function jn({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function yn(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/are-hidden.ts
function zs(e, n, t, r = Ks()) {
  let s = Wu(e, r);
  return s !== null && n.every((o) => {
    let i = /* @__PURE__ */ new Set();
    return s(o, i, () => i.size >= t.minCell);
  });
}
function ct(e, n, { minCell: t }, r = Ks()) {
  let s = Wu(e, r);
  return n.findIndex((o) => {
    var l, u;
    let i = /* @__PURE__ */ new Set();
    if (s === null || s(o, i, () => i.size >= t || i.has(0)))
      return s === null;
    if (((u = (l = ae(e, [o], !1)[0]) == null ? void 0 : l.least) != null ? u : 0) >= t)
      return !1;
    let a = M(P({}, e), { counts: e.counts.filter((c) => yn(o, c) === 0) });
    return Wi(a, Bu(a), {}, "minimize", r) === null;
  });
}
function Wu(e, n) {
  if (e.counts.length > Jb)
    return null;
  let { changesOf: t, sets: r } = Yb(e, n), s = Wi(e, r, {}, "minimize", n);
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
      let h = u() ? null : Wi(e, r, a, f, n);
      h !== null && m(h, f === "minimize" ? 1 : -1);
    }
    return u();
  };
}
function Ks() {
  return { known: /* @__PURE__ */ new Map(), trials: zb };
}
var zb = 5e6, Kb = 2e3, Jb = 225, _u = 2e4;
function Yb(e, n) {
  let t = e.sums.map(({ factors: u }) => e.counts.map((c) => yn(u, c)).join()).concat(e.counts).join(" "), r = n.known.get(t);
  if (r !== void 0)
    return r;
  let s = Bu(e), o = Xb(s), i = /* @__PURE__ */ new Map(), l = { sets: s, changesOf: (u) => {
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
function Bu({ counts: e, sums: n }) {
  let t = e.map((u) => n.map((c) => yn(c.factors, u))), r = (u) => t[u], s = (u) => u.join(), o = /* @__PURE__ */ new Map(), i = (u, c) => {
    let d = o.get(u);
    d === void 0 ? o.set(u, [c]) : d.push(c);
  };
  e.forEach((u, c) => {
    i(s(r(c)), [c]);
    for (let d = c; d < e.length; d++)
      i(s(Qs(r(c), r(d), 1)), [c, d]);
  });
  let a = { some: [], sums: n.map(() => 0) }, l = [a, ...Array.from(o.values(), ([u = []]) => ({ some: u, sums: u.reduce((c, d) => Qs(c, r(d), 1), a.sums) }))];
  return { sets: o, firsts: l, keyOf: s, sumsOf: r };
}
function Qs(e, n, t) {
  return e.map((r, s) => r + t * n[s]);
}
function Wi(e, { firsts: n, keyOf: t, sets: r, sumsOf: s }, o, i, a) {
  var f, h;
  let l = ut(e, o, i, !1);
  if (l === null || l.every((p) => p === Math.round(p)))
    return l;
  if (a.trials <= 0)
    return null;
  let u = l.map(Math.floor), c = e.sums.map(({ equals: p, factors: g }) => p - e.counts.reduce(
    (y, w, b) => y + yn(g, w) * u[b],
    0
  )), d = t(c.map(() => 0)), m = [-1, ...u.map((p, g) => p > 0 ? g : -1).filter((p) => p >= 0)];
  for (let p of ((f = e.limits) != null ? f : []).length > 0 ? [] : m) {
    let g = p < 0 ? c : Qs(c, s(p), 1);
    for (let { some: y, sums: w } of n) {
      a.trials--;
      let b = t(Qs(g, w, -1)), k = b === d ? [] : (h = r.get(b)) == null ? void 0 : h[0];
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
  return a.trials -= Kb * Math.pow(e.counts.length / 25, 2), ut(e, o, i, !0);
}
function Xb({ sets: e }) {
  let n = [], [t, r] = [0, 0];
  e.forEach(({ length: o }) => {
    t += o * (o - 1), r += o;
  });
  let s = t <= _u ? 1 / 0 : Math.max(1, Math.floor(_u / 2 / r));
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
var Bi = 1e-9, Js = "";
function de({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function qu(e, { minAnswers: n, minCell: t }) {
  let r = Math.max(n, t);
  return e.breakdowns.reduce((s, o) => {
    let i = de(o), a = Object.keys(e.skills).map((l) => ew(o, e, l, i, r));
    return !o.isPartition || o.withheld !== void 0 ? s : s.concat(Zb(o, e.counted, i, r), ...a);
  }, []);
}
function Zb({ groups: e, ungrouped: n }, t, r, s) {
  let i = [...Object.keys(e).map((u) => {
    let c = e[u];
    return [u, A(c) ? c : c.counted];
  }), [Js, n]], { leastOf: a, limits: l } = Vu(i, s);
  return Uu(i, t, (u) => {
    var c;
    return (c = a(u)) != null ? c : 1;
  }, l, { part: "breakdowns", key: r, skill: null });
}
function Vu(e, n) {
  let t = e.filter(([, r]) => A(r) && r.withheld === "few-answers").map(([r]) => r);
  return {
    leastOf: (r) => t.length === 0 || t.includes(r) ? void 0 : n,
    limits: t.map((r) => ({ factors: { [r]: 1 }, atMost: n - 1 }))
  };
}
function ew({ groups: e, ungrouped: n }, t, r, s, o) {
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
  }, A(n) ? [] : [{ factors: { [Js]: 1 }, atMost: n }]);
  return ["n", "highNeedCount", "canTeach", "wantToLearn"].reduce((d, m) => {
    let f = i[m];
    if (f === null || A(f))
      return d;
    let h = a.map((k) => [k, u(k, m)]), p = n === 0 ? [] : [[Js, { withheld: "small-counts" }]], g = h.every(([, k]) => A(k)), y = (k) => !g && !A(e[k]) && (m === "n" || !A(l(k))), w = (k) => {
      let x = e[k];
      return x !== void 0 && !A(x) && x.counted >= o;
    }, b = Vu(m === "n" ? h.filter(([k]) => w(k)) : [], o);
    return m === "n" && g ? d : d.concat(Uu(
      [...h, ...p],
      f,
      (k) => k === Js ? 0 : w(k) && b.leastOf(k) || Number(y(k)),
      [...c, ...b.limits],
      { part: "breakdowns", key: s, skill: r }
    ));
  }, []);
}
function Uu(e, n, t, r, s) {
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
function Hu(e, n, t) {
  let r = [];
  for (let s of Object.keys(e.skills)) {
    let o = e.skills[s];
    o === void 0 || A(o) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: a, isPartition: l } = i, u = [];
      Object.keys(a).forEach((m) => {
        let f = a[m], h = A(f) ? f : f.skills[s];
        h !== void 0 && !A(h) && u.push([m, un(h.n, h.importance, h.ability)]);
      });
      let c = un(o.n, o.importance.mean, o.ability.mean), d = l ? [["all others", Ae(c, u.map(([, m]) => m))]] : u.map(([m, f]) => [`all but ${m}`, Ae(c, [f])]);
      for (let [m, f] of [...u, ...d])
        for (let h of ["importance", "ability"]) {
          let { counts: p } = o[h], g = (w) => {
            var b;
            return A(p) ? 1 / 0 : (b = p[w]) != null ? b : 0;
          }, y = jr(n[h], f.n, f.sums[h], g).find(
            (w) => oe(w, t) || w !== null && w.most === 0
          );
          y !== void 0 && r.push({ part: "breakdowns", key: de(i), skill: s, figure: `${m}: ${h}`, interval: y });
        }
    });
  }
  return r;
}
function un(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function Ae(e, n) {
  let t = (r) => n.reduce((s, o) => s - r(o), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function jr(e, n, t, r) {
  let s = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), o = s[0], i = s[s.length - 1];
  return n === 0 || o === void 0 || i === void 0 ? [] : [o.value, i.value].map((a) => {
    let l = s.filter(({ value: m }) => m !== a).map(({ value: m, most: f }) => ({ by: Math.abs(m - a), most: f })).sort((m, f) => m.by - f.by), u = Math.abs(t - n * a), c = Gu(u, l.slice().reverse()), d = Gu(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - Bi), most: Math.min(n, Math.floor(d + Bi)) };
  });
}
function Gu(e, n) {
  let [t, r] = [e, 0];
  for (let { by: s, most: o } of n) {
    let i = Math.min(o, t / s);
    r += i, t -= i * s;
  }
  return t > Bi ? null : r;
}

// src/core/analysis/disclosure/need-range.ts
function Qu({ ability: e, importance: n }) {
  var s, o;
  let t = [n, e].map((i) => Array.from(i.values()).sort((a, l) => a - l)), r = (o = (s = t[0]) == null ? void 0 : s.length) != null ? o : 0;
  return r >= 4 && t.every((i) => i.length === r && i.every((a, l) => a === l + 1)) ? r : null;
}
function Gi({ ability: e, importance: n, n: t }, r, s) {
  let o = t - r, i = Math.max(0, Math.ceil((n - s * r - (s - 2) * o) / 2)), a = Math.min(o, Math.floor((e - t) / 2));
  return i > a || n < (s - 1) * r + o || e > 2 * r + s * o ? null : [i, a];
}
function dt(e, n) {
  let t = Qu(n);
  if (t === null)
    return null;
  let [r, s] = [0, e.n];
  for (; r <= s && Gi(e, r, t) === null; )
    r++;
  for (; s >= r && Gi(e, s, t) === null; )
    s--;
  return { least: r, most: s };
}
function zu(e, n, t, r) {
  let s = Qu(t), o = s === null ? null : Gi(e, n, s);
  if (s === null || o === null)
    return !1;
  let { ability: i, importance: a, n: l } = e;
  return [{ near: s * l - a, isSwapped: !1 }, { near: i - l, isSwapped: !0 }].every(({ isSwapped: c, near: d }) => [!0, !1].every((m) => {
    let f = /* @__PURE__ */ new Set();
    for (let h = o[0]; h <= o[1] && f.size < r; h++) {
      let p = c ? l - n - h : h, g = l - n - p, y = m ? d : (s - 1) * l - d, [w, b, k] = m ? nw(y, n, p, g, s) : tw(y, n, p, g, s);
      for (let x = b; x <= k && f.size < r; x++)
        f.add(w + x);
    }
    return f.size >= r;
  }));
}
function nw(e, n, t, r, s) {
  let o = e - (s - 1) * r, i = o <= (s - 1) * t ? Math.ceil(o / (s - 1)) : o - (s - 2) * t;
  return [r, Math.max(0, i), Math.min(n + t, e - 2 * r)];
}
function tw(e, n, t, r, s) {
  let o = e - (s - 1) * n, i = o - (s - 1) * t, a = i <= 0 ? Math.ceil(o / (s - 1)) : s > 3 && i <= (s - 3) * r ? t + Math.ceil(i / (s - 3)) : 1 / 0;
  return [n, Math.max(0, a), Math.min(t + r, e - (s - 2) * n)];
}

// src/core/analysis/disclosure/audit-joint-groups.ts
var Ku = 4, rw = 6, sw = 6e3;
function Yu(e, n, t, r) {
  let s = [], o = uw(n), i = { programs: sw };
  for (let a of e.breakdowns.filter(({ withheld: l }) => l === void 0))
    for (let l of Object.keys(e.skills)) {
      let u = e.skills[l];
      if (u === void 0 || A(u))
        continue;
      let c = un(u.n, u.importance.mean, u.ability.mean), d = Xu(a, l), m = Ae(c, d.map(({ ratings: p }) => p)), f = !a.isPartition || m.n === 0 ? d : [...d, { name: "all others", ratings: m, highNeed: null }], h = d.length === 0 ? void 0 : f.find((p) => {
        var k;
        let g = a.isPartition ? f.filter((x) => x !== p) : [{ name: `all but ${p.name}`, ratings: Ae(c, [p.ratings]), highNeed: null }];
        if (!lw(p, g, u, n, t))
          return !1;
        let y = a.isPartition ? ow(a, e, l, u, t) : [], w = JSON.stringify([
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
        let b = (k = r.get(w)) != null ? k : i.programs < 0 || cw(p, g, y, u, o, n, t);
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
function ow(e, { breakdowns: n }, t, r, s) {
  let o = un(r.n, r.importance.mean, r.ability.mean);
  return r.n >= rw * s ? [] : n.filter((i) => i !== e && i.withheld === void 0 && i.isPartition).map((i) => Xu(i, t)).filter(({ length: i }) => i > 0).map((i) => {
    let a = Ae(o, i.map(({ ratings: l }) => l));
    return a.n === 0 ? i : [...i, { name: "all others", ratings: a, highNeed: null }];
  });
}
function Xu({ groups: e }, n) {
  let t = [];
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = s === void 0 || A(s) ? void 0 : s.skills[n];
    o !== void 0 && !A(o) && o.n > 0 && t.push(iw(r, o));
  }), t;
}
function iw(e, { ability: n, highNeedCount: t, importance: r, n: s }) {
  return { name: e, ratings: un(s, r, n), highNeed: A(t) ? null : t };
}
function aw(e, n) {
  return e.reduce((t, r) => t + n(r), 0);
}
function lw(e, n, t, r, s) {
  var p;
  let { n: o } = e.ratings, i = aw(n, ({ ratings: g }) => g.n);
  if (i === 0 || Math.min(o, i) >= Ku * s)
    return !1;
  let a = i < Ku * s && [t.importance.counts, t.ability.counts].some((g) => !A(g) && Object.keys(g).some((y) => {
    var w;
    return ((w = g[y]) != null ? w : 0) < Math.max(o, i);
  })), l = !A(t.highNeedCount) && dt(P({ n: o }, e.ratings.sums), r) === null, [u, c] = Ju(e.ratings, r), d = Math.round(((p = t.rds) != null ? p : 0) * t.n / 100), m = n.map(({ ratings: g }) => Ju(g, r)).map(([g, y]) => [g + (y - g) / 4, y - (y - g) / 4]), [f, h] = m.reduce(([g, y], w) => [g + w[0], y + w[1]], [0, 0]);
  return a || l || u < d - h || c > d - f;
}
function Ju({ n: e, sums: n }, { ability: t, importance: r }) {
  let s = [...Array.from(r.values()), ...Array.from(t.values())], o = Math.max(1, Math.max(...s) - Math.min(...s)), i = n.ability - n.importance, a = (l) => {
    let u = Math.max(0, e - l);
    return e - 2 * Math.floor(u / (o + 1)) - Math.min(2, u % (o + 1));
  };
  return [-a(-i), a(i)];
}
function uw({ ability: e, importance: n }) {
  let [t, r] = [De(n), je(e)], s = /* @__PURE__ */ new Map([
    ["highNeed", ([o, i]) => t.includes(o) && r.includes(i)],
    ["negative", ([o, i]) => i < o],
    ["tied", ([o, i]) => i === o],
    ["positive", ([o, i]) => i > o]
  ]);
  return n.forEach((o, i) => s.set(`importance ${i}`, ([a]) => a === o)), e.forEach((o, i) => s.set(`ability ${i}`, ([, a]) => a === o)), s;
}
function cw(e, n, t, r, s, o, i) {
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
  }, d = ([v, E]) => Math.sign(E - v), m = { name: "", ratings: Ae(fw, n.map(({ ratings: v }) => pw(v))) }, f = [], h = (v, E) => {
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
  let w = n.length < 2 ? [] : gw(n, o, a.map(({ name: v }) => v), l(d, ["out"])), k = { counts: [...u, ...p.reduce((v, E) => v.concat(E), [])].reduce(
    (v, E) => v.concat(a.map(({ name: N }) => `${E} ${N}`)),
    []
  ), least: 0, sums: f, limits: w }, R = Array.from(s.keys()).filter((v) => !(v === "highNeed" && e.highNeed !== null)).map((v) => l((E) => c(v, E), ["in"]));
  return ae(k, R, !1).some((v, E) => {
    var N;
    return oe(v, i) || v !== null && v.least < i && v.most - v.least + 1 < i + dw && oe((N = ae(k, [R[E]])[0]) != null ? N : null, i);
  });
}
var dw = 2, fw = { n: 0, sums: { importance: 0, ability: 0 } };
function pw({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function gw(e, { ability: n, importance: t }, r, s) {
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
    let [m = null] = ae({ counts: r, least: 0, sums: [
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
  return _r(e.expression, n), Array.from(n);
}
function _r(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      _r(e.operand, n);
      break;
    case "binary":
      _r(e.left, n), _r(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => _r(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function cn(e, n, t = () => !1) {
  return Zs(e.expression, n, t) == !0;
}
function Zs(e, n, t) {
  let r = (s) => Zs(s, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return hw(n(e.parameter));
    case "unary": {
      let s = r(e.operand);
      return e.operator === "not" ? !s : e.operator === "negative" ? Zu("-", 0, s) : Ue(s) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: s, left: o, right: i } = e;
      if (s !== "equal" && s !== "notequal")
        return Zu(s, r(o), r(i));
      let a = [o, i].some((l) => l.kind === "answer" && t(l.parameter));
      return Wr(r(o), r(i), a) === (s === "equal");
    }
  }
}
function $e(e) {
  return typeof e == "object" && e !== null;
}
function Xs(e) {
  return e == null;
}
function Ue(e) {
  return $e(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function hw(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = nc(e)) != null ? n : e;
}
function nc(e) {
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
function Zu(e, n, t) {
  switch (e) {
    case "less":
      return Ys(n, t);
    case "greater":
      return Ys(t, n);
    case "lessorequal":
      return Wr(n, t) || Ys(n, t);
    case "greaterorequal":
      return Wr(n, t) || Ys(t, n);
    case "contains":
      return mt(n, t);
    case "notcontains":
      return !n && !Ue(t) || !tc(n, t) && !mt(n, t);
    case "anyof":
      return ec(n, t);
    case "noneof":
      return !ec(n, t);
    case "allof":
      return (!!n || Ue(t)) && ($e(t) ? t.every((r) => mt(n, r)) : mt(n, t));
    default:
      return yw(e, qi(n, t), qi(t, qi(n, t)));
  }
}
function qi(e, n) {
  return Ue(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : $e(n) ? [] : 0 : e;
}
function yw(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if ($e(n) || $e(t))
    return;
  let r = n, s = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : Vi(r + s, Math.max(Jt(r), Jt(s)));
    case "-":
      return Vi(r - s, Math.max(Jt(r), Jt(s)));
    case "*":
      return Vi(r * s, Jt(r) + Jt(s));
    case "/":
      return s ? r / s : void 0;
    case "%":
      return s ? r % s : void 0;
    default:
      return Math.pow(r, s);
  }
}
function Jt(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && nc(e) === null ? 0 : n.length;
}
function Vi(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function Ys(e, n) {
  return !Xs(e) && !Xs(n) && e < n;
}
function Wr(e, n, t = !1) {
  return e === n ? !0 : $e(e) || $e(n) ? $e(e) && $e(n) ? bw(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && Ue(e) && Ue(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : Ue(e) || Ue(n) ? (Xs(e) || e === "") && (Xs(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function bw(e, n, t) {
  let [r, s] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === s.length && r.every((o, i) => Wr(o, s[i]));
}
function tc(e, n) {
  return $e(e) ? !1 : Ue(e) || !n;
}
function mt(e, n) {
  if ($e(e)) {
    let t = $e(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((s) => Wr(s, r)));
  }
  return !tc(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function ec(e, n) {
  return Ue(e) || Ue(n) ? Ue(n) && (Ue(e) || !$e(e) || e.length > 0) : $e(e) ? $e(n) ? n.some((t) => mt(e, t)) : mt(e, n) : mt(n, e);
}

// src/core/analysis/disclosure/audit-joint-answers.ts
var ww = 256, kw = 2e4, xw = 5;
function rc(e, n, t, r, s) {
  let [o, i, a, l] = [[], [], [], []];
  for (let u of Sw(r, t, e)) {
    let c = t.filter(({ name: g }) => u.has(g)), d = r.map(({ asked: g, conditions: y, key: w }) => ({
      asked: g,
      key: w,
      conditions: y.filter((b) => ke(b).every((k) => u.has(k)))
    })).filter(({ conditions: g }) => g.length > 0), m = c.map((g) => vw(g, d, e, n.notInStatistics)), f = Rw(m);
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
      factors: p((w) => Pw(y, c, w), -1),
      atMost: -g
    })), o.push(...h);
  }
  return { cells: o, sums: i, limits: a, tooMany: l };
}
function Sw(e, n, t) {
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
function Rw(e) {
  let n = [[]];
  for (let r of e) {
    if (r === null || n.length * r.length > ww)
      return null;
    n = n.reduce(
      (s, o) => s.concat(r.map((i) => [...o, i])),
      []
    );
  }
  return n.reduce(
    (r, s) => r + s.reduce((o, { values: i }) => o * i.length, 1),
    0
  ) > kw ? null : n;
}
function Pw(e, n, t) {
  let r = (i) => n.some((a) => a.name === i && a.question.type === "ranking"), s = /* @__PURE__ */ new Map(), o = (i) => {
    let a = n[i];
    return a === void 0 ? e.every((l) => cn(l, (u) => {
      var c;
      return (c = s.get(u)) != null ? c : null;
    }, r)) : t[i].values.some((l) => (s.set(a.name, l), o(i + 1)));
  };
  return o(0);
}
function vw({ choices: e, isMultiple: n, kind: t, name: r, question: { name: s } }, o, i, a) {
  let l = o.reduce((y, { conditions: w }) => w.reduce(
    (b, k) => b.concat(ke(k).includes(r) ? Br(k.expression) : []),
    y
  ), []);
  if (t !== "codes") {
    let y = l.reduce((w, b) => w.concat(
      typeof b == "number" ? [b - 1, b, b + 1] : [b]
    ), [null, _n, 0]);
    return Array.from(new Set(y)).map((w) => ({ codes: [], values: [w], isCounted: null }));
  }
  let u = i.questions[r], c = u !== void 0 && !A(u), d = c ? Object.keys(u.choices) : (e != null ? e : []).map(({ value: y }) => y).filter((y) => !a.includes(y));
  if (n) {
    let y = d.filter((b) => l.some((k) => String(k).toLowerCase() === b.toLowerCase())), w = l.some((b) => typeof b == "number" && !y.includes(String(b)));
    return y.length > xw || w ? null : Tw(y).reduce((b, k) => b.concat([
      { codes: k, values: [k.length === 0 ? null : k], isCounted: k.length > 0 },
      { codes: k, values: [[...k, _n]], isCounted: k.length > 0 ? !0 : null }
    ]), []);
  }
  let m = i.versions.some(({ changed: y }) => y.includes(s)), f = !c || m || typeof u.unusable == "number" && u.unusable > 0, h = [null, _n, ...a, ...f ? d : []], p = (y) => l.length === 0 || l.some((w) => typeof w != "string" || w.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(w.toLowerCase())), g = d.filter((y) => !p(y));
  return [
    ...d.filter(p).map((y) => ({ codes: [y], values: [y], isCounted: !0 })),
    ...g.length === 0 ? [] : [{ codes: g, values: g, isCounted: !0 }],
    { codes: [], values: h, isCounted: !1 }
  ];
}
function Tw(e) {
  return e.reduce((n, t) => n.concat(n.map((r) => [...r, t])), [[]]);
}
function Br(e) {
  switch (e.kind) {
    case "value":
      return Array.isArray(e.value) ? e.value : [e.value];
    case "answer":
      return [];
    case "unary":
      return Br(e.operand);
    case "binary":
      return [...Br(e.left), ...Br(e.right)];
    case "iif":
      return e.operands.reduce((n, t) => n.concat(Br(t)), []);
  }
}

// src/core/analysis/disclosure/audit-questions.ts
function Oe(e, n) {
  return `${e}=${n}`;
}
function sc(e, n) {
  let t = [], r = [], s = [], o = {}, i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), l = Z(n);
  for (let d of l) {
    let { name: m } = d, f = e.questions[m];
    if (f === void 0 || A(f))
      continue;
    for (let g of Object.keys(f.choices)) {
      let y = Ew(f, m, g, e);
      if (A(y)) {
        let w = Oe(m, g);
        t.push(w), i.set(w, { part: "questions", key: m, factors: { [w]: 1 } });
      } else
        a.set(Oe(m, g), y);
    }
    let h = Ow(f, m, n.minCell);
    s.push(...h.limits.filter(
      ({ factors: g }) => Object.keys(g).every((y) => i.has(y))
    )), Object.assign(o, h.leastOf);
    let p = Mw(f, d, a);
    r.push(...p.sums), s.push(...p.limits);
  }
  let u = eo(e, n, l);
  for (let { factors: d, atMost: m } of no(e, n, l, u)) {
    let f = Object.keys(d), h = f.reduce((g, y) => {
      var w;
      return g + d[y] * ((w = a.get(y)) != null ? w : 0);
    }, 0);
    f.every((g) => a.has(g) || i.has(g)) && f.some((g) => i.has(g)) && s.push({ factors: Aw(d, (g) => i.has(g)), atMost: m - h });
  }
  if (t.length === 0)
    return [];
  let c = rc(e, n, l, u, (d) => {
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
function Aw(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function Ew(e, n, t, r) {
  let s = e.choices[t];
  if (s !== void 0 && !A(s))
    return s.count;
  let o = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !A(i));
  return o === void 0 || A(o) ? s != null ? s : { withheld: "small-counts" } : o.counted;
}
function Ow({ choices: e }, n, t) {
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
function Mw(e, { choices: n, isMultiple: t, name: r, question: s }, o) {
  var y;
  let i = Object.keys(e.choices), a = i.filter((w) => !o.has(Oe(r, w)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = Bt(n != null ? n : [], []), u = (w, b) => {
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
var _n = " ";
function eo(e, n, t) {
  var o;
  let r = Gr(n), s = [];
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
      s.push({ key: a, name: `${a} ${w.join("/")}`, conditions: to(m), asked: y });
    }
    (i != null ? i : []).forEach(({ value: y, visibleIf: w }) => {
      let b = c.choices[y], k = b === void 0 ? 0 : A(b) ? 1 : b.count;
      if (w !== null && k > 0) {
        let x = `${Oe(a, y)}${A(b) ? " withheld" : ""}`;
        s.push({ key: a, name: x, conditions: to([...m, w]), asked: k });
      }
    });
  }
  return s;
}
function no(e, n, t, r) {
  return r.reduce((s, { asked: o, conditions: i }) => i.reduce((a, l) => {
    let [u, ...c] = ke(l), d = t.find((m) => m.name === u);
    return d === void 0 || c.length > 0 || d.kind !== "codes" ? a : a.concat(Nw(l, d, e, o, n.notInStatistics));
  }, s), []);
}
function Gr(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.visibleIf === null ? s.slice() : [...s, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, o)) : n.set(r.name, o);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (s) => t(s, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function to(e) {
  return e.reduce((n, t) => n.concat(Cw(t)), []);
}
function Cw({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function Nw(e, { isMultiple: n, name: t, question: r }, s, o, i) {
  let a = s.questions[t], l = s.versions.some(({ changed: S }) => S.includes(r.name));
  if (a === void 0 || A(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (S) => cn(e, () => S, () => r.type === "ranking"), m = [A(a.unusable) ? 0 : a.unusable, ...i.some((S) => c(n ? [S] : S)) ? [a.notInStatistics] : []], f = m.some(A) ? a.missing : m.reduce((S, T) => A(T) ? S : S + T, 0), h = (S, T) => S.reduce(
    (v, E) => M(P({}, v), { [Oe(t, E)]: T }),
    {}
  ), p = s.counted - o;
  if (!n) {
    let S = u.filter(c), T = u.filter((E) => !c(E)), v = !c(null) && !c(_n);
    return [
      ...T.length === 0 ? [] : [{ factors: h(T, 1), atMost: p }],
      ...v && S.length > 0 ? [{ factors: h(S, -1), atMost: f - o }] : []
    ];
  }
  let g = (S) => u.filter((T) => !S.includes(T)), y = c(u) && !c([]) && !c([_n]), w = !c(u) && c([]), b = u.filter((S) => c([S])), k = u.filter((S) => y && !c(g([S])) && b.every((T) => T === S)), x = y && b.length > 0 && !c(g(b)), R = u.filter((S) => w && !c([S]) && c(g([S])));
  return [
    ...k.map((S) => ({ factors: h([S], -1), atMost: f - o })),
    ...x ? [{ factors: h(b, -1), atMost: f - o }] : [],
    ...R.map((S) => ({ factors: h([S], 1), atMost: p }))
  ];
}

// src/core/analysis/disclosure/audit-nested-groups.ts
var $w = ["highNeedCount", "canTeach", "wantToLearn"];
function ac(e, n, t) {
  let { minAnswers: r, minCell: s } = n, o = [];
  for (let { codes: i, inner: a, outer: l } of uc(e, n))
    for (let u of Object.keys(e.skills)) {
      let c = i.map((f) => Ui(l, f, u)).filter(ic), d = Object.keys(a.groups).map((f) => Ui(a, f, u)).filter(ic);
      if (c.length < i.length || d.length === 0)
        continue;
      let m = Ae(Iw, c.map((f) => Lw(oc(f))));
      for (let f of a.isPartition ? [d] : d.map((h) => [h])) {
        let h = Ae(m, f.map(oc)), p = h.n > 0 && h.n < Math.max(r, s) ? { least: h.n, most: h.n } : ["importance", "ability"].reduce((y, w) => y.concat(
          jr(t[w], h.n, h.sums[w], () => 1 / 0)
        ), []).find(
          (y) => oe(y, s) || y !== null && y.most === 0
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
function lc(e, n) {
  let t = [];
  for (let { codes: r, inner: s, outer: o } of uc(e, n)) {
    let i = de(s);
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      for (let u of l === void 0 || A(l) ? [] : $w) {
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
var Iw = { n: 0, sums: { importance: 0, ability: 0 } };
function Lw({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function oc({ ability: e, importance: n, n: t }) {
  return un(t, n, e);
}
function ic(e) {
  return !A(e);
}
function Ui({ groups: e }, n, t) {
  var s;
  let r = e[n];
  return r === void 0 ? { withheld: "small-counts" } : A(r) ? r : (s = r.skills[t]) != null ? s : { withheld: "small-counts" };
}
function uc({ breakdowns: e }, n) {
  let t = e.filter(({ question: a, withheld: l }) => a !== null && l === void 0), r = [];
  if (t.length < 2)
    return r;
  let s = Gr(n), o = Z(n), i = (a, l, u) => {
    var m, f;
    let c = o.find(({ name: h }) => h === l), d = ((m = c == null ? void 0 : c.choices) != null ? m : []).map(({ value: h }) => h).filter((h) => !n.notInStatistics.includes(h));
    return to((f = s.get(a)) != null ? f : []).reduce((h, p) => {
      let [g, ...y] = ke(p), w = g === void 0 || y.length > 0 || u.includes(g) ? null : g === l ? Fw(p, d, (c == null ? void 0 : c.isMultiple) === !0) : cc(p) ? null : i(g, l, [...u, a]);
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
function cc(e) {
  return cn(e, () => null) || cn(e, () => []);
}
function Fw(e, n, t) {
  let r = (o) => cn(e, () => t ? [o] : o), s = n.filter(r);
  return cc(e) || r(_n) ? null : (
    // Several together may be needed: each of them is.
    s.length === 0 ? n.filter((o) => !cn(e, () => n.filter((i) => i !== o))).slice(0, 1) : s
  );
}

// src/core/analysis/disclosure/audit-skills.ts
function dc(e, n, t) {
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
function gc(e, n, t, r) {
  var d;
  let s = e.map(jw), [o, i] = s.reduce(([m, f], h) => [m + h[0], f + h[1]], [0, 0]), a = e.map((m, f) => f).filter((m) => {
    let [f, h] = s[m], p = e[m].filter(({ sum: g }) => g >= f && g <= h && n - g >= o - f && n - g <= i - h);
    return fc(p).some((g) => !g.has(0) && g.size < t);
  });
  if (a.length === 0)
    return null;
  let l = e.map((m) => Array.from(new Set(m.map(({ sum: f }) => f)))), u = [mc], c = [mc];
  for (let m = 0; m < e.length - 1; m++)
    u.push(pc(u[m], l[m], r)), c.push(pc(c[m], l[e.length - 1 - m], r));
  return (d = a.find((m) => {
    if (r.steps < 0)
      return !0;
    let [f, h] = [u[m], c[e.length - 1 - m]], p = new Set(l[m].filter((g) => _w(f, h, n - g, r)));
    return fc(e[m].filter(({ sum: g }) => p.has(g))).some((g) => Dw(g, t));
  })) != null ? d : null;
}
var mc = { from: 0, has: new Uint8Array([1]) };
function Dw(e, n) {
  return e.size > 0 && e.size < n && !e.has(0) && Math.min(...Array.from(e)) < n;
}
function fc(e) {
  let [n] = e;
  return n === void 0 ? [/* @__PURE__ */ new Set()] : n.numbers.map((t, r) => new Set(e.map(({ numbers: s }) => s[r])));
}
function jw(e) {
  var s, o;
  let n = Array.from(new Set(e.map(({ sum: i }) => i))).sort((i, a) => i - a), t = [(s = n[0]) != null ? s : 0, (o = n[0]) != null ? o : 0], r = t[0];
  return n.forEach((i, a) => {
    r = a > 0 && i === n[a - 1] + 1 ? r : i, t = i - r > t[1] - t[0] ? [r, i] : t;
  }), t;
}
function pc({ from: e, has: n }, t, r) {
  if (r.steps -= n.length * t.length, t.length === 0 || r.steps < 0)
    return { from: e, has: new Uint8Array(0) };
  let [s, o] = [Math.min(...t), Math.max(...t)], i = new Uint8Array(n.length + o - s);
  return n.forEach((a, l) => {
    a === 1 && t.forEach((u) => {
      i[l + u - s] = 1;
    });
  }), { from: e + s, has: i };
}
function _w(e, n, t, r) {
  return r.steps -= e.has.length, e.has.some((s, o) => s === 1 && n.has[t - e.from - o - n.from] === 1);
}

// src/core/analysis/disclosure/audit-sums-of-groups.ts
var Bw = 2e4;
function hc(e, n, t) {
  let r = [], s = { steps: 1e8 }, o = Vw();
  for (let i of e.breakdowns.filter(({ withheld: a }) => a === void 0))
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      if (l === void 0 || A(l))
        continue;
      let u = Gw(i, a, l);
      (u.length === 0 ? [] : qw(l, n, o)).some(({ total: m, waysOf: f }) => u.some(
        (h) => gc(h.map(f), m, t, s) !== null
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
function Gw({ groups: e, isPartition: n }, t, r) {
  let s = un(r.n, r.importance.mean, r.ability.mean), o = Object.keys(e).reduce((a, l) => {
    let u = e[l], c = u === void 0 || A(u) ? void 0 : u.skills[t];
    return c === void 0 || A(c) || c.n === 0 ? a : [...a, {
      ratings: un(c.n, c.importance, c.ability),
      highNeed: A(c.highNeedCount) ? null : c.highNeedCount
    }];
  }, []), i = (a) => {
    let l = Ae(s, a.map((u) => u.ratings));
    return l.n === 0 ? a.slice() : [...a, { ratings: l, highNeed: null }];
  };
  return o.length === 0 ? [] : n ? [i(o)] : o.map((a) => i([a]));
}
function qw(e, n, t) {
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
        waysOf: ({ ratings: f }) => Uw(
          f.n,
          f.sums[l],
          m,
          u[d],
          t(c.filter(([h]) => h !== d).map(([, h]) => h), f.n)
        )
      }));
    }
  });
  let s = Hw(n), { discrepancies: o, highNeedCount: i } = e;
  if (s !== null) {
    let l = A(o) ? () => !0 : (c, d, m) => c <= o.negative && d <= o.positive && m <= o.tied, u = (c, d) => {
      r.push({ total: c, waysOf: ({ ratings: m }) => Qw(m, s, l, d) });
    };
    u(Math.round(((a = e.rds) != null ? a : 0) * e.n / 100), (c, d) => d - c), A(o) || (u(o.negative, (c) => c), u(o.positive, (c, d) => d), u(o.tied, (c, d, m) => m));
  }
  return A(i) || r.push({ total: i, waysOf: (l) => zw(l, n) }), r;
}
function Vw() {
  let e = /* @__PURE__ */ new Map();
  return (n, t) => {
    var l;
    if (n.length === 0)
      return (u, c) => u === 0 && c === 0;
    let r = Math.min(...n), s = n.map((u) => u - r), o = Math.max(...s);
    if (o * t > Bw)
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
function Uw(e, n, t, r, s) {
  let o = [];
  for (let i = 0; i <= Math.min(e, r); i++)
    (s === null || s(e - i, n - i * t)) && o.push({ sum: i, numbers: [i] });
  return o;
}
function Hw({ ability: e, importance: n }) {
  var o;
  let t = Array.from(n.values()), r = (o = t[0]) != null ? o : 0, s = t.length === e.size && Array.from(e.values()).every(
    (i, a) => i === t[a] && i === r + a
  );
  return t.length > 1 && s ? [r, r + t.length - 1] : null;
}
function Qw({ n: e, sums: n }, [t, r], s, o) {
  let i = [], a = r - t, l = n.ability - n.importance;
  for (let u = 0; u <= e; u++)
    for (let c = 0; c <= e - u; c++) {
      let d = Math.max(u, c - l), m = Math.min(a * u, a * c - l);
      d <= m && s(u, c, e - u - c) && n.importance >= e * t + d && n.importance <= e * r - d - l && i.push({ sum: o(u, c, e - u - c), numbers: [u, e - u - c, c] });
    }
  return i;
}
function zw({ highNeed: e, ratings: { n, sums: t } }, r) {
  var i;
  if (e !== null)
    return [{ sum: e, numbers: [] }];
  let { least: s, most: o } = (i = dt(P({ n }, t), r)) != null ? i : { least: 0, most: n };
  return Array.from({ length: Math.max(0, o - s + 1) }, (a, l) => ({ sum: s + l, numbers: [s + l] }));
}

// src/core/analysis/disclosure/audit.ts
function yc(e, n, t = /* @__PURE__ */ new Map()) {
  if (n.minCell <= 1)
    return [];
  let r = [
    ...sc(e, n),
    ...qu(e, n),
    ...lc(e, n),
    ...Yw(e)
  ], s = ee(n);
  if (s !== null)
    for (let o of Object.keys(e.skills)) {
      let i = e.skills[o];
      i !== void 0 && !A(i) && A(i.importance.counts) && r.push(dc(o, i, s));
    }
  return [
    ...r.reduce((o, i) => o.concat(Kw(i, n.minCell)), []),
    ...s === null ? [] : Hu(e, s, n.minCell),
    ...s === null ? [] : Yu(e, s, n.minCell, t),
    ...s === null ? [] : hc(e, s, n.minCell),
    ...s === null ? [] : ac(e, n, s),
    ...Xw(e, n)
  ];
}
function Kw({ figures: e, hidden: n, unsettled: t = [] }, r) {
  let s = Array.from(e), o = ae(n, s.map(([, { factors: c }]) => c), !1), i = (c) => {
    var m;
    let d = (m = o[c]) != null ? m : null;
    return d !== null && d.least < r && d.most - d.least + 1 < Jw * r;
  }, a = s.map((c, d) => d).filter(i), l = ae(n, a.map((c) => {
    var d, m;
    return (m = (d = s[c]) == null ? void 0 : d[1].factors) != null ? m : {};
  })), u = new Map(l.map((c, d) => [a[d], c]));
  return s.reduce((c, [d, { part: m, key: f, skill: h }], p) => {
    var y;
    let g = (y = u.has(p) ? u.get(p) : o[p]) != null ? y : null;
    return oe(g, r) ? [...c, P({ part: m, key: f, figure: d, interval: g }, h === void 0 ? {} : { skill: h })] : c;
  }, t.map((c) => M(P({}, c), { interval: null })));
}
var Jw = 2;
function oe(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function Yw({ counted: e, versions: n }) {
  let t = n.filter((o) => A(o.counted)).map(({ revision: o }) => String(o)), r = n.reduce((o, i) => A(i.counted) ? o : o + i.counted, 0), s = {};
  return t.forEach((o) => {
    s[o] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: s, equals: e - r }] },
    figures: new Map(t.map((o) => [o, { part: "versions", key: "", factors: { [o]: 1 } }]))
  }];
}
function Xw(e, n) {
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
function Yt(e) {
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
function ro(e) {
  return {
    least: Math.min(...e.map(({ least: n }) => n)),
    most: Math.max(...e.map(({ most: n }) => n))
  };
}
function so(e) {
  var o;
  let [n, ...t] = e.slice().sort((i, a) => i.least - a.least), r = 0, s = (o = n == null ? void 0 : n.most) != null ? o : 0;
  return t.forEach((i) => {
    r += Math.max(0, i.least - s - 1), s = Math.max(s, i.most);
  }), r;
}

// src/core/analysis/disclosure/audit-alike-ratings.ts
function bc(e, n, t, r) {
  let s = [];
  return e.forEach(({ alike: o = {}, come: i = 1 / 0, gone: a }) => Object.keys(o).forEach((l) => {
    var d;
    let u = (d = n.skills[l]) != null ? d : null, c = u === null ? null : Zw(o[l], { come: i, gone: a }, u, t, r);
    c !== null && s.push(M(P({ part: "skills", key: l }, c), { only: "steps" }));
  })), s;
}
function Zw(e, { come: n, gone: t }, r, s, o) {
  let { counts: i, factorsOf: a, names: l } = Yt(s), u = l.filter((k) => k.includes(" ")), c = new Map([...l, ...Object.keys(r)].map((k) => [k, a(k)])), d = (k, x) => {
    let R = q();
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
  } })).filter(({ hidden: k }) => ut(k, {}, "minimize", !1) !== null);
  if (y.length === 0)
    return null;
  let w = (k, x) => {
    var R;
    return (R = ae(k, [x], !1)[0]) != null ? R : null;
  }, b = u.find((k) => y.every((x) => {
    var R;
    return x.step === k || ((R = w(x.hidden, d((S) => 1 - m(k)(S), ["then"]))) == null ? void 0 : R.most) === 0;
  }));
  if (b !== void 0)
    return { figure: `${b} of all before`, interval: null };
  for (let k of l) {
    let x = y.map(({ hidden: S }) => {
      var T;
      return (T = w(S, d(m(k), ["since"]))) != null ? T : ek;
    }), R = ro(x);
    if (oe(M(P({}, R), { most: R.most - so(x) - t }), o))
      return { figure: `${k} since all were alike`, interval: R };
  }
  return null;
}
var ek = { least: 0, most: 1 / 0 };

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
    let y = ut(c, p, "minimize", !1);
    if (y === null)
      return null;
    d.forEach((b, k) => {
      c.counts.every((x, R) => b.factors[x] === void 0 || y[R] === 0) && m.add(k);
    });
    let [w = null] = m.has(f) ? [] : ae(c, [p], !1);
    if (w !== null && w.least > 0 && (w.least >= h || oe(M(P({}, w), { most: w.most - r.gone }), o)))
      return { figure: g, interval: w };
  }
  return null;
}

// src/core/analysis/disclosure/suppress-needs.ts
function Wn({ need: e, ratings: n }, t, r) {
  let s = (o) => o > 0 && o < r;
  return r <= 1 || n.n === 0 || !s(e) && !s(n.n - e) && e !== n.n && zu(n, e, t, r);
}
function wc(e, n, t) {
  let r = t <= 1 || e.n === 0 ? null : dt(e, n);
  return r === null || !oe(r, t) && !oe({ least: e.n - r.most, most: e.n - r.least }, t);
}
function kc(e, n, t, r) {
  let s = Array.from(e.keys()), o = (c) => e.get(c), i = new Set(s.filter((c) => !Wn(o(c), t, r))), a = Wn(n, t, r);
  if (i.size === 0 && a)
    return i;
  let l = s.filter((c) => !i.has(c) && o(c).need > 0).sort((c, d) => o(c).need - o(d).need || (c < d ? -1 : 1)), u = () => [...Array.from(i, o), ...n.ratings.n === 0 ? [] : [n]];
  for (; !nk(u(), i.size, t, r); ) {
    let c = l.shift();
    if (c === void 0)
      return new Set(s);
    i.add(c);
  }
  return i;
}
function nk(e, n, t, r) {
  let s = e.map(({ ratings: l }, u) => {
    var d;
    let c = (d = dt(l, t)) != null ? d : { least: 0, most: l.n };
    return { least: Math.max(c.least, u < n ? 1 : 0), most: c.most };
  }), o = e.reduce((l, { need: u }) => l + u, 0), [i, a] = ["least", "most"].map(
    (l) => s.reduce((u, c) => u + c[l], 0)
  );
  return s.every((l, u) => {
    let { n: c } = e[u].ratings, d = {
      least: Math.max(l.least, o - (a - l.most)),
      most: Math.min(l.most, o - (i - l.least))
    }, m = d.least === d.most, f = { least: c - d.most, most: c - d.least };
    return !oe(d, r) && !oe(f, r) && !(m && !Wn(e[u], t, r));
  });
}

// src/core/analysis/disclosure/publish-remainders.ts
var xc = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Sc(e, { minCell: n }) {
  let t = q();
  Object.keys(e.unknown).forEach((s) => {
    var i;
    let o = (i = e.unknown[s]) != null ? i : 0;
    o >= n && (t[s] = o);
  });
  let r = e.notAsked > 0 || Qi(ft(e), xc.map((s) => e[s]), n);
  return M(P({}, r ? qr(e) : {}), { unknown: t });
}
function qr(e) {
  return {
    missing: ft(e),
    notAsked: H,
    notInStatistics: H,
    unusable: H,
    changedVersion: H
  };
}
function ft(e) {
  return xc.reduce((n, t) => {
    let r = e[t];
    return n + (A(r) ? 0 : r);
  }, e.missing);
}
function Qi(e, n, t) {
  return e !== 0 && Math.abs(e) < t || n.some((r) => Vr(r, t));
}
function Vr(e, n) {
  return e !== 0 && Math.abs(e) <= 2 * n - 2;
}

// src/core/analysis/disclosure/rating-state.ts
function pt({ breakdowns: e, skills: n }, t, r) {
  return P({
    skills: zi(n, (s) => A(s) ? null : rk(s)),
    breakdowns: e.map(({ by: s, groups: o, isPartition: i, question: a, withheld: l }) => ({
      by: s,
      question: a,
      isPartition: i,
      groups: l !== void 0 ? null : zi(o, tk)
    })),
    gone: t
  }, r === void 0 ? {} : { come: r });
}
function tk(e) {
  return A(e) ? null : {
    counted: e.counted,
    skills: zi(e.skills, (n) => A(n) ? null : sk(n))
  };
}
function zi(e, n) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function rk(e) {
  var u, c;
  let { ability: n, discrepancies: t, highNeedCount: r, importance: s, n: o, rds: i } = e, a = q(), l = (d, m) => {
    typeof m == "number" && (a[d] = m);
  };
  return l("n", o), l("importance", Math.round(((u = s.mean) != null ? u : 0) * o)), l("ability", Math.round(((c = n.mean) != null ? c : 0) * o)), l("rds", A(i) ? i : Math.round((i != null ? i : 0) * o / 100)), l("highNeed", r), A(t) || ["negative", "tied", "positive"].forEach((d) => l(d, t[d])), ["importance", "ability"].forEach((d) => {
    let { counts: m } = e[d];
    A(m) || Object.keys(m).forEach((f) => l(`${d} ${f}`, m[f]));
  }), a;
}
function sk({ ability: e, canTeach: n, highNeedCount: t, importance: r, n: s, wantToLearn: o }) {
  return [s, Math.round((r != null ? r : 0) * s), Math.round((e != null ? e : 0) * s), t, n, o].map((i) => typeof i == "number" ? String(i) : "-").join(" ");
}
function Rc(e) {
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
  let i = e.gone === 0 ? null : { come: (l = e.come) != null ? l : 1 / 0, gone: e.gone }, a = lk(o, t, i, r);
  for (let d of Object.keys(n.skills)) {
    let [m, f] = [(u = e.skills[d]) != null ? u : null, (c = n.skills[d]) != null ? c : null];
    m !== null && f !== null && s.push(...ak(d, m, f, o, t, i, r));
  }
  for (let d of n.breakdowns) {
    let m = e.breakdowns.find((f) => de(f) === de(d));
    m !== void 0 && s.push(...uk(m, d, e, n, o, t, i === null, a));
  }
  return s;
}
function vc(e, n, t) {
  return Object.keys(n).reduce((r, s) => {
    let [o, i] = [e[s], n[s]];
    return t <= 1 || o === void 0 || i === void 0 || A(o) || A(i) ? r : r.concat(ik(s, o, i, t));
  }, []);
}
function oo(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function gt(e) {
  return { least: e, most: e };
}
function io(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var ok = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function ik(e, n, t, r) {
  let s = ft(t) - ft(n), [o, i] = [n.unknown, t.unknown], a = ok.map((m) => [m, io(n[m], t[m])]), l = A(o) || A(i) ? [] : Object.keys(i).map((m) => [`unknown ${m}`, io(o[m], i[m])]), u = a.every(([, m]) => m !== null), c = l.filter(([, m]) => Vr(m != null ? m : 0, r));
  return (u && Qi(s, a.map(([, m]) => m != null ? m : 0), r) ? [...a, ...l] : c).filter(([, m]) => m !== null).map(([m, f]) => ({ part: "questions", key: e, figure: m, interval: gt(f != null ? f : 0), only: "remainders" }));
}
function ak(e, n, t, r, s, o, i) {
  var k, x;
  let a = new Map(Object.keys(t).filter((R) => n[R] !== void 0).map((R) => [R, t[R] - n[R]])), l = (k = a.get("n")) != null ? k : 0;
  if (Array.from(a.values()).every((R) => R === 0))
    return [];
  let u = { part: "skills", key: e };
  if (l !== 0 && Math.abs(l) < Math.max(s.minAnswers, s.minCell))
    return [M(P({}, u), { figure: "n", interval: gt(l) })];
  let c = a.get("highNeed"), d = c !== void 0 && l > 0 && (c === l || oo(l - c, s.minCell)), m = Array.from(a).filter(([R, S]) => !["n", "importance", "ability", "rds"].includes(R) && (oo(S, s.minCell) || l !== 0 && S === l && R.includes(" ") || R === "highNeed" && d));
  if (m.length > 0)
    return m.map(([R, S]) => M(P({}, u), { figure: R, interval: gt(S), only: "steps" }));
  let { counts: f, factorsOf: h, names: p } = Yt(r);
  if (o !== null) {
    let R = Array.from(a, ([T, v]) => ({ factors: h(T), equals: v })), S = Hi(f, R, l, o, p.map(h), s.minCell);
    return S === null ? [] : [M(P({}, u), { figure: `${(x = p[S.figure]) != null ? x : ""} of both`, interval: S.interval, only: "steps" })];
  }
  let g = Object.keys(t).filter((R) => t[R] === 0 && p.includes(R)).map(h), y = f.filter((R) => g.every((S) => {
    var T;
    return ((T = S[R]) != null ? T : 0) === 0;
  })), w = (R, S) => {
    var F, O;
    let T = { counts: y, least: 0, sums: Array.from(R, ([L, I]) => ({ factors: h(L), equals: I })) }, v = p.filter((L) => !R.has(L)), E = ae(T, v.map(h), !1), N = v.findIndex((L, I) => {
      var D;
      return L.includes(" ") && ((D = E[I]) == null ? void 0 : D.least) === R.get("n");
    }), C = N >= 0 ? N : ct(T, v.map(h), s, i);
    return C < 0 ? [] : [M(P({}, u), { figure: `${(F = v[C]) != null ? F : ""}${S}`, interval: (O = E[C]) != null ? O : null, only: "steps" })];
  }, b = new Map(Object.keys(n).map((R) => [R, n[R]]));
  return [...w(a, ""), ...y.length < f.length && b.get("n") !== 0 ? w(b, " before") : []];
}
function lk(e, n, t, r) {
  let s = /* @__PURE__ */ new Map();
  return (o, i, a) => {
    let l = [o, i, a].join(), u = s.get(l);
    if (u !== void 0)
      return u;
    let c = Array.from(e[o]), d = (p) => {
      let g = q();
      return c.forEach(([y, w]) => {
        g[y] = p(y, w);
      }), g;
    }, m = { counts: c.map(([p]) => p), least: 0, sums: [
      { factors: d(() => 1), equals: i },
      { factors: d((p, g) => g), equals: a }
    ] }, f = c.map(([p]) => d((g) => +(g === p))), h = t === null ? ct(m, f, n, r) < 0 : Hi(m.counts, m.sums, i, t, f, n.minCell) === null;
    return s.set(l, h), h;
  };
}
function uk(e, n, t, r, s, o, i, a) {
  var m, f, h, p, g, y, w;
  let l = de(n), u = [], c = Object.keys((m = n.groups) != null ? m : {});
  for (let b of n.by === "community" ? [] : c) {
    let [k, x] = [(h = (f = e.groups) == null ? void 0 : f[b]) != null ? h : null, (g = (p = n.groups) == null ? void 0 : p[b]) != null ? g : null], R = k === null || x === null ? 0 : x.counted - k.counted;
    oo(R, o.minCell) && u.push({ part: "breakdowns", key: l, skill: null, figure: b, interval: gt(R) });
  }
  let d = ({ groups: b }, k, x) => {
    var S, T;
    let R = (T = (S = b == null ? void 0 : b[k]) == null ? void 0 : S.skills[x]) != null ? T : null;
    return R === null ? null : Rc(R);
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
      let O = io(N.highNeed, C.highNeed);
      O !== null && (O !== 0 || F.n !== 0) && !(i && F.n > 0 && Wn(
        { ratings: P({ n: F.n }, F.sums), need: O },
        s,
        o.minCell
      )) && u.push({ part: "breakdowns", key: l, skill: b, figure: `${E}: high need`, interval: gt(O), only: "need" }), ["canTeach", "wantToLearn"].forEach((L) => {
        let I = io(N[L], C[L]);
        I !== null && oo(I, o.minCell) && k(`${E}: ${L}`, gt(I));
      });
    }
    let [R, S] = [(y = t.skills[b]) != null ? y : null, (w = r.skills[b]) != null ? w : null], T = R === null || S === null ? null : Ae(Pc(S), [Pc(R)]), v = T === null || x.length === 0 ? [] : n.isPartition ? [["all others", Ae(T, x.map(([, E]) => E))]] : x.map(([E, N]) => [`all but ${E}`, Ae(T, [N])]);
    for (let [E, N] of [...x, ...v]) {
      let { n: C, sums: F } = N;
      if (!(C === 0 && F.importance === 0 && F.ability === 0))
        if (Math.abs(C) < Math.max(o.minAnswers, o.minCell))
          k(E, gt(C));
        else {
          let [O, L] = ["importance", "ability"].map(
            (D) => i ? jr(s[D], C, F[D], () => 1 / 0) : []
          ), I = [...O != null ? O : [], ...L != null ? L : []].find((D) => oe(D, o.minCell) || D !== null && D.most === 0);
          (I !== void 0 || !a("importance", C, F.importance) || !a("ability", C, F.ability)) && k(E, I != null ? I : null);
        }
    }
  }
  return u;
}
function Pc({ ability: e = 0, importance: n = 0, n: t = 0 }) {
  return { n: t, sums: { importance: n, ability: e } };
}

// src/core/analysis/disclosure/audit-rating-trail.ts
var ck = 4;
function Ec(e, n, t, r, s, o) {
  var a;
  let i = [];
  for (let l of Object.keys(n.skills)) {
    let u = [...e, n].reduce((h, { gone: p, skills: g }) => {
      var w;
      let y = (w = g[l]) != null ? w : null;
      return y === null ? h : [...h, { sums: y, gone: p }];
    }, []), d = ((a = n.skills[l]) != null ? a : null) !== null ? Tc(u, t, r, s, o) : [], m = d.length === 0 ? [] : Tc(u.slice(0, -1), t, r, s, o), f = d.find(({ figure: h, first: p, last: g }) => !m.some((y) => y.figure === h && y.first === p && y.last === g));
    if (f !== void 0) {
      let { figure: h, first: p, interval: g, last: y } = f, w = `from release ${p} to ${y}`;
      i.push({ part: "skills", key: l, figure: `${h}: ${w}`, interval: g, only: "steps" });
    }
  }
  return i;
}
function Tc(e, n, t, r, s) {
  var m;
  let o = e.map(({ sums: f }) => Object.keys(f).join()), i = e.map(({ sums: { n: f = 0 } }, h) => {
    var p, g;
    return f - ((g = (p = e[h - 1]) == null ? void 0 : p.sums.n) != null ? g : 0);
  }), a = e.every(({ gone: f }) => {
    var h;
    return f === ((h = e[e.length - 1]) == null ? void 0 : h.gone);
  }), l = o.every((f) => f === o[0]), u = i.every((f) => f === 0 || f >= ck * t);
  if (e.length < 2 || !e.every(({ gone: f }) => Number.isFinite(f)) || a && (l || u || i.some((f) => f < 0)))
    return [];
  let c = JSON.stringify(e), d = (m = s.get(c)) != null ? m : dk(e, a, n, t, r);
  return s.set(c, d), d;
}
function dk(e, n, t, r, s) {
  var E, N, C, F;
  let { counts: o, factorsOf: i, names: a } = Yt(t), l = /* @__PURE__ */ new Map(), u = (O, L) => {
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
    O.length > 0 && (y.push({ factors: T("n", L), atMost: c(L) }), O.forEach((I) => y.push({ factors: Ac(v(I, L)), atMost: 0 })));
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
    let [j = null] = ae(w, [D], !1);
    if (j === null || j.least <= 0)
      return;
    (j.least < r && (n ? ct(w, [D], { minCell: r }, s) >= 0 : oe(M(P({}, j), { most: j.most - k }), r)) || !n && O.includes(" ") && S(D, B)) && x.push({ first: L, last: I, figure: O, interval: j });
  }
  function S(O, L) {
    var D;
    let I = P({}, L);
    return Object.keys(O).forEach((B) => {
      var j;
      I[B] = ((j = I[B]) != null ? j : 0) - O[B];
    }), ((D = ae(w, [I], !1)[0]) == null ? void 0 : D.most) === 0;
  }
  function T(O, L) {
    let I = {};
    return h(I, O, L, "gone"), Ac(I);
  }
  function v(O, L) {
    var D, B;
    let I = {};
    for (let j = 0; j <= L; j++)
      j < L && ((D = m[j]) != null ? D : []).includes(O) && (I[`come ${j} ${O}`] = 1), ((B = f[j]) != null ? B : []).length > 0 && (I[`gone ${j} ${O}`] = -1);
    return I;
  }
}
function Ac(e) {
  let n = {};
  return Object.keys(e).forEach((t) => {
    n[t] = -e[t];
  }), n;
}

// src/core/analysis/disclosure/is-spread.ts
function Oc(e, n, t) {
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
    let m = mk(l, s.n, s[i], u, n, t);
    return r.set(c, m), m;
  });
}
function mk(e, n, t, r, s, o) {
  let i = Array.from(e.values()), a = [Math.min(...i), Math.max(...i)];
  if (fk(i)) {
    let c = new Map(r), d = Array.from(e, ([m, f]) => {
      var h;
      return { value: f, most: Math.min(n, (h = c.get(m)) != null ? h : n) };
    });
    return a.every((m) => pk(m, d, n, t, s.minCell));
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
  return zs(u, a.map((c) => l((d) => d === c ? 0 : 1)), s, o);
}
function fk(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function pk(e, n, t, r, s) {
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
function Ur(e, n) {
  var a, l, u, c, d;
  let t = [n.questions[e], (a = n.earlier) == null ? void 0 : a.questions[e]].filter((m) => m !== void 0 && !A(m)), [r] = t, s = t.find(({ places: m }) => m !== void 0 && Object.keys(m).some((f) => !A(m[f]))), o = t.find(({ summary: m }) => m !== void 0 && !A(m)), i = o == null ? void 0 : o.summary;
  return {
    question: r === void 0 ? null : t.slice(1).reduce(yk, r),
    places: { places: (l = s == null ? void 0 : s.places) != null ? l : null, n: (u = s == null ? void 0 : s.n) != null ? u : 0, choices: (c = s == null ? void 0 : s.choices) != null ? c : {} },
    summary: { summary: i === void 0 || A(i) ? null : i, n: (d = o == null ? void 0 : o.n) != null ? d : 0 }
  };
}
function gk({ changedVersion: e, missing: n, notAsked: t, notInStatistics: r, unusable: s }) {
  return { changedVersion: e, missing: n, notAsked: t, notInStatistics: r, unusable: s };
}
var hk = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function yk(e, n) {
  let t = q();
  Object.keys(e.choices).forEach((o) => {
    let [i, a] = [e.choices[o], n.choices[o]];
    t[o] = A(i) && a !== void 0 ? a : i;
  });
  let r = A(e.unknown) ? n.unknown : e.unknown, s = hk.some((o) => A(e[o]));
  return M(P(P({}, e), s ? gk(n) : {}), { choices: t, unknown: r });
}

// src/core/analysis/disclosure/rating-trail.ts
var bk = 4;
function ao({ change: e, published: n, thresholds: t }) {
  var o, i;
  let { earlier: r } = n;
  return ((o = n.ratingTrail) != null ? o : (
    // Data of a time when only this was kept.
    r === void 0 ? [] : [pt(r, 1 / 0)]
  )).map((a) => P(M(P({}, a), {
    gone: a.gone + e.removed
  }), a.come === void 0 ? {} : { come: a.come + e.added })).concat(P(P({}, pt(n, e.removed, e.added)), wk(n, { least: Math.max(1, t.minAnswers), most: (i = n.counted) != null ? i : 1 / 0 })));
}
function wk({ skills: e }, n) {
  let t = q();
  return Object.keys(e).filter((r) => Mc(e[r])).forEach((r) => {
    t[r] = n;
  }), Object.keys(t).length === 0 ? {} : { alike: t };
}
function Mc(e) {
  return A(e) && e.withheld === "unanimous";
}
function Cc(e, n) {
  let t = pt(n, 0);
  return e.map((r) => xk(r, t, n)).filter(({ alike: r = {}, breakdowns: s, skills: o }) => s.length + Object.keys(o).length + Object.keys(r).length > 0);
}
function Nc(e, n) {
  let t = pt(n, 0), r = /* @__PURE__ */ new Map();
  return e.forEach((s) => $c(s, t).forEach((o) => {
    var i;
    r.set(o, ((i = r.get(o)) != null ? i : 0) + 1);
  })), Array.from(r.keys()).filter(
    (s) => {
      var o;
      return r.get(s) >= bk && ((o = t.skills[s]) != null ? o : null) !== null;
    }
  );
}
function $c(e, n) {
  let t = new Set(Object.keys(e.skills).filter((r) => {
    let [s, o] = [e.skills[r], n.skills[r]];
    return s !== null && o !== void 0 && Object.keys(s != null ? s : {}).some((i) => (o == null ? void 0 : o[i]) === void 0);
  }));
  return e.breakdowns.forEach((o) => {
    var i = o, { groups: r } = i, s = sn(i, ["groups"]);
    let a = Ic(n, s);
    Object.keys(r != null ? r : {}).forEach((l) => {
      var c;
      let u = r == null ? void 0 : r[l];
      Object.keys((c = u == null ? void 0 : u.skills) != null ? c : {}).forEach((d) => {
        var h;
        let m = (h = u == null ? void 0 : u.skills[d]) != null ? h : null, f = (a == null ? void 0 : a.groups) === null ? null : a == null ? void 0 : a.groups[l];
        m !== null && f !== void 0 && (f === null || kk(m, f.skills[d])) && t.add(d);
      });
    });
  }), t;
}
function Ic({ breakdowns: e }, n) {
  return e.find((t) => de(t) === de(n));
}
function kk(e, n) {
  let t = n == null ? void 0 : n.split(" ");
  return n !== void 0 && e.split(" ").some((r, s) => {
    var o;
    return r !== "-" && ((o = t == null ? void 0 : t[s]) != null ? o : "-") === "-";
  });
}
function xk(s, t, r) {
  var o = s, { alike: e = {} } = o, n = sn(o, ["alike"]);
  let i = $c(n, t), a = (c) => {
    let d = q();
    return Object.keys(c).filter((m) => i.has(m)).forEach((m) => {
      d[m] = c[m];
    }), d;
  }, l = n.breakdowns.reduce((c, d) => {
    let y = d, { groups: m } = y, f = sn(y, ["groups"]), h = Ic(t, f);
    if (m === null || h === void 0)
      return c;
    let p = q(), g = !1;
    return Object.keys(m).forEach((w) => {
      var x;
      let b = (x = m[w]) != null ? x : null, k = b === null ? {} : a(b.skills);
      g = g || b !== null && (h.groups === null || h.groups[w] === null) || Object.keys(k).some((R) => k[R] !== null), p[w] = b === null ? null : M(P({}, b), { skills: k });
    }), g ? [...c, M(P({}, f), { groups: p })] : c;
  }, []), u = q();
  return Object.keys(e).forEach((c) => {
    let d = t.skills[c];
    d !== void 0 && (d == null ? void 0 : d.negative) === void 0 && !Mc(r.skills[c]) && (u[c] = e[c]);
  }), P(M(P({}, n), {
    skills: a(n.skills),
    breakdowns: l
  }), Object.keys(u).length === 0 ? {} : { alike: u });
}

// src/core/analysis/disclosure/publish-skill.ts
function Ji(e, n, t, r, s) {
  let o = Ms(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: i, ability: a, discrepancies: { negative: l, tied: u, positive: c }, highNeedCount: d, n: m } = e, f = r || m > 0 && d === m || gn(d, t) || gn(m - d, t), h = [i, a].reduce((y, { counts: w }) => y.concat(Sk(w)), []), p = [...h, l, u, c].some((y) => gn(y, t));
  if (h.some((y) => y === m && m > 0))
    return { withheld: "unanimous" };
  let g = p || f;
  return g && !Rk(e, n, f, t, s) ? H : Yi(P(P(M(P({}, e), {
    importance: Lc(i, g),
    ability: Lc(a, g)
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
function Lc(e, n) {
  return P(P({}, e), n ? { sd: H, median: H, counts: H, topTwo: H, bottomTwo: H } : {});
}
function Sk(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Rk(e, n, t, r, s) {
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
  }).map(([, y]) => i((w) => +(w[g] === y))), f = (g) => [["negative", -1], ["tied", 0], ["positive", 1]].filter(([y]) => gn(e.discrepancies[y], r) === g).map(([, y]) => i(
    ({ importance: w, ability: b }) => +(Math.sign(b - w) === y)
  )), h = [
    ...m("importance"),
    ...m("ability"),
    ...f(!0),
    ...t ? [i(c)] : []
  ], p = { counts: o.map(({ name: g }) => g), least: 0, sums: d };
  return zs(p, h, r, s) && ct(p, f(!1), r, s) < 0;
}

// src/core/analysis/disclosure/question-trail.ts
var Pk = 6;
function ht(e, n, t, r = []) {
  let { choices: s, n: o } = e, i = q();
  return Object.keys(s).forEach((a) => {
    let l = s[a];
    i[a] = l === void 0 || A(l) ? null : l.count;
  }), P({ n: o, counts: i, come: n, gone: t, outside: vk(e) }, r.length === 0 ? {} : { limits: r });
}
function vk(e) {
  let { notInStatistics: n, unknown: t, unusable: r } = e, s = typeof n == "number" && typeof r == "number";
  return P(P({
    all: ft(e)
  }, s ? { uncounted: n + r } : {}), A(t) || Object.keys(t).length === 0 ? {} : { codes: t });
}
function lo(e, { published: n, thresholds: t }, r) {
  var f;
  let { counted: s = Tk, earlier: o, questions: i } = n, a = (f = n.trails) == null ? void 0 : f[e], l = i[e], u = o == null ? void 0 : o.questions[e], c = { come: 0, gone: 0 };
  if (l === void 0 || A(l)) {
    let h = P({ n: s, counts: {}, alike: Math.max(1, t.minAnswers) }, c);
    return a != null ? a : (l == null ? void 0 : l.withheld) !== "unanimous" ? null : P({ states: [h], sealed: [] }, c);
  }
  let d = a != null ? a : P({ states: [ht(l, 0, 0, r)], sealed: [] }, c);
  return d.others === void 0 && Dc(l) && u !== void 0 && !A(u) && Fc(u) ? M(P({}, d), { others: { come: s, gone: s } }) : d;
}
var Tk = 1e9;
function Xi({ come: e, gone: n, others: t }) {
  return t != null ? t : { come: e, gone: n };
}
function Fc({ choices: e, places: n, summary: t }) {
  return t !== void 0 && !A(t) && Object.keys(e).length === 0 || n !== void 0 && Object.keys(n).some((r) => !A(n[r]));
}
function Dc(e) {
  let n = e.summary !== void 0 && Object.keys(e.choices).length === 0;
  return (e.places !== void 0 || n) && !Fc(e);
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
function jc(e, n, t, r, s) {
  let o = e == null ? void 0 : e.states[e.states.length - 1];
  if (e === null || o === void 0)
    return null;
  let i = ({ come: p, gone: g }) => ({ come: p + t.added, gone: g + t.removed }), { come: a, gone: l } = i(e), u = i(Xi(e));
  if (A(n))
    return n.withheld === "unanimous" && o.alike !== void 0 ? null : P(M(P({}, e), { come: a, gone: l }), e.others === void 0 ? {} : { others: u });
  let c = ht(n, a, l, s), d = Dc(n), m = d ? e.states.filter((p) => p.alike !== void 0) : [], f = d && r ? { others: u } : {}, h = Wc(c).length === 0 && !ea(e, c);
  return h && m.length === 0 && f.others === void 0 ? null : o.alike === void 0 && Zi(o, c) && a + l === 0 ? e.states.length === 1 && e.sealed.length === 0 && f.others === void 0 ? null : P(P({}, e), f) : P({
    states: h ? [...m, c] : [...Xt(e), c],
    come: 0,
    gone: 0,
    sealed: h ? [] : uo(e)
  }, f);
}
function uo(e) {
  let n = e.states[e.states.length - 1];
  return n === void 0 || !_c(e) ? e.sealed : [...Wc(n), ...Array.from(/* @__PURE__ */ new Set([...e.sealed, ...co(e.states)])).filter((t) => !bn(n, t))];
}
function ea(e, n) {
  return co([...Xt(e), n]).length > 0 || uo(e).some((t) => !bn(n, t));
}
function co(e) {
  let n = e.filter(({ alike: t }) => t === void 0);
  return na(n).filter((t) => n.some((r) => bn(r, t) && Re(r, t) !== 0) && n.some((r) => !bn(r, t)) && !Ak(n, t));
}
function Ak(e, n) {
  let t = e.findIndex((o) => bn(o, n)), [r, s] = [e[t - 1], e[t]];
  return s !== void 0 && e.slice(t).every((o) => bn(o, n)) && (r === void 0 || s.n - r.n <= s.come);
}
function na(e) {
  return Array.from(new Set(e.reduce((n, { counts: t }) => n.concat(Object.keys(t)), [])));
}
function bn({ counts: e }, n) {
  return Object.prototype.hasOwnProperty.call(e, n);
}
function Xt(e) {
  return _c(e) ? e.states.slice(-1) : e.states;
}
function _c({ states: e }) {
  return e.length >= Pk;
}
function Wc({ counts: e }) {
  return Object.keys(e).filter((n) => e[n] === null);
}

// src/core/analysis/disclosure/trail-limits.ts
function Zt(e, n) {
  let t = Z(n), r = /* @__PURE__ */ new Map();
  for (let s of eo(e, n, t))
    s.conditions.forEach((o, i) => {
      let [a = ""] = ke(o), l = Object.keys(Ek(e, a));
      (l.length === 0 ? [] : no(e, n, t, [M(P({}, s), { conditions: [o] })])).forEach(({ atMost: c, factors: d }, m) => {
        var p;
        let f = q();
        l.filter((g) => d[Oe(a, g)] !== void 0).forEach((g) => {
          f[g] = d[Oe(a, g)];
        });
        let h = { name: [s.name, i, m].join(" "), factors: f, atMost: c };
        r.set(a, [...(p = r.get(a)) != null ? p : [], h]);
      });
    });
  return r;
}
function Ek({ questions: e }, n) {
  let t = e[n];
  return t === void 0 || A(t) ? {} : t.choices;
}
function mo({ published: e }) {
  let { counted: n, questions: t } = e;
  return { questions: n === void 0 ? {} : t, counted: n != null ? n : 0, versions: [] };
}

// src/core/analysis/disclosure/earlier-figures.ts
function ta(e, n, t) {
  if (n === null)
    return e;
  let [r, s] = [Zt(mo(n), t), Zt(e, t)], o = [...n.published.earlier === void 0 ? [] : [n.published.earlier], n.published], i = q(), a = q();
  Object.keys(e.questions).forEach((d) => {
    var y, w;
    let m = e.questions[d], f = Ok(d, m, n);
    f !== null && fo(f, m) && (i[d] = f);
    let { places: h, summary: p } = Ur(d, n.published), g = jc(
      lo(d, n, (y = r.get(d)) != null ? y : []),
      m,
      n.change,
      h.places !== null || p.summary !== null,
      (w = s.get(d)) != null ? w : []
    );
    g !== null && (a[d] = g);
  });
  let l = q();
  Object.keys(e.skills).forEach((d) => {
    let m = Mk(o.map((h) => h.skills[d])), f = m === null ? null : Yi(m);
    f !== null && fo(f, e.skills[d]) && (l[d] = f);
  });
  let u = e.breakdowns.map((d) => Ck(d, o)).filter((d) => d !== null), c = Cc(ao(n), e);
  return P(P(P(P({}, e), Object.keys(i).length + Object.keys(l).length + u.length === 0 ? {} : { earlier: { questions: i, skills: l, breakdowns: u } }), Object.keys(a).length === 0 ? {} : { trails: a }), c.length === 0 ? {} : { ratingTrail: c });
}
function fo(e, n) {
  if (typeof e != "object" || e === null || A(e))
    return A(n) && !A(e);
  let [t, r] = [e, n];
  return A(n) || typeof n == "object" && n !== null && Object.keys(t).some((s) => fo(t == null ? void 0 : t[s], r == null ? void 0 : r[s]));
}
function Ok(e, n, { change: t, published: { earlier: r, questions: s }, published: o }) {
  let [i, a] = [s[e], r == null ? void 0 : r.questions[e]];
  return t.added + t.removed === 0 && i !== void 0 && !A(n) && !A(i) && Zi(ht(n, 0, 0), ht(i, 0, 0)) && a !== void 0 && !A(a) ? a : Ur(e, o).question;
}
function Mk(e) {
  let n = e.find((t) => t !== void 0 && !A(t));
  return n === void 0 || A(n) ? null : n;
}
function Ck(e, n) {
  var i, a, l;
  let t = de(e), r = n.map(({ breakdowns: u }) => u.find((c) => de(c) === t)).filter((u) => u !== void 0 && u.withheld === void 0), s = q();
  for (let u of r)
    for (let c of Object.keys(u.groups)) {
      let d = u.groups[c], m = e.groups[c];
      if (A(d))
        continue;
      let f = e.withheld !== void 0 || A(m), h = Object.assign(q(), (i = s[c]) == null ? void 0 : i.skills);
      Object.keys(d.skills).forEach((p) => {
        let g = d.skills[p], y = m === void 0 || A(m) ? void 0 : m.skills[p];
        (f || fo(g, y)) && h[p] === void 0 && !A(g) && (h[p] = g);
      }), (f || Object.keys(h).length > 0) && (s[c] = { counted: (l = (a = s[c]) == null ? void 0 : a.counted) != null ? l : d.counted, skills: h });
    }
  let [o] = r;
  return o === void 0 || Object.keys(s).length === 0 ? null : M(P({}, o), { groups: s });
}

// src/core/analysis/disclosure/withheld-parts.ts
function en({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}
function Bc(e) {
  let [n, t, r, s] = JSON.parse(e);
  return JSON.stringify([n, t, s === null ? null : r, null]);
}

// src/core/analysis/disclosure/publish-balance.ts
function Gc(e, n) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = n("canTeach", r, s.canTeach), i = n("wantToLearn", r, s.wantToLearn), a = [o, i].find(A);
    t[r] = P(M(P({}, s), {
      canTeach: o,
      wantToLearn: i
    }), a === void 0 ? {} : { surveyDifference: a, surveyRatio: a });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function yt(e, n, t) {
  let r = Object.keys(e), s = (a) => e[a];
  if (!t)
    return new Set(r.filter((a) => Vr(s(a), n)));
  if (!r.some((a) => s(a) > 0 && s(a) < n))
    return /* @__PURE__ */ new Set();
  let o = r.map(s).filter((a) => a > 0).sort((a, l) => a - l), i = qc(o, o.length, n, /* @__PURE__ */ new Map());
  return i === null ? null : new Set(r.filter((a) => s(a) > 0 && s(a) <= i));
}
function qc(e, n, t, r) {
  let s = 0;
  for (let o = 0; o < n; o++) {
    let [i, a] = [e[o], e[o + 1]];
    if (s += i, (a === void 0 || a > i && a >= t) && Nk(o + 1, s, a === void 0 ? s : a - 1, t, r))
      return i;
  }
  return null;
}
function Nk(e, n, t, r, s) {
  let o = [e, n, t].join(), i = s.get(o);
  if (i !== void 0)
    return i;
  let a = /* @__PURE__ */ new Set(), l = { trials: $k }, u = (d, m) => {
    var p;
    let f = e - d.length;
    if (f === 0) {
      l.trials--;
      let g = d.slice().reverse();
      g[0] < r && qc(g, g.indexOf(d[0]), r, s) === null && g.forEach((w) => a.add(w));
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
var $k = 200;

// src/core/analysis/disclosure/suppress-table.ts
function Vc(e, n, t, r = () => !1) {
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
    let a = Lk(e, s, n, i);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      s[l][u] = !0;
    }), i = ra(e, s, o, n, t);
  }
  return Dk(e, s, o, n, t), s;
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
    return Ik((f = e[0]) != null ? f : [], (h = n[0]) != null ? h : [], (p = t[0]) != null ? p : [], (g = r.rows) == null ? void 0 : g[0], s);
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
        let v = b < e.length ? [b, po] : [po, b - e.length];
        x.push(i(v)), u.push(i(v)), c[i(v)] = 0, S < s && l.push(v);
      }
      let T = {};
      x.forEach((v) => {
        T[v] = 1;
      }), d.push({ factors: T, equals: w.total - R(w.places.filter((v) => !o(v))) });
    }
  });
  let m = ae(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((w) => ({ [i(w)]: 1 }))
  );
  return (y = l.find(([w, b], k) => {
    var R, S;
    let x = (R = m[k]) != null ? R : null;
    return x === null || (((S = t[w]) == null ? void 0 : S[b]) !== !1 || x.least < s) && x.most - x.least + 1 < s;
  })) != null ? y : null;
}
function Ik(e, n, t, r, s) {
  if (r === void 0)
    return null;
  let o = (h) => h.reduce((p, g) => p + g, 0), i = e.map((h, p) => p).filter((h) => n[h] === !0), a = e.length > 1 && i.length === e.length ? 0 : 1, l = r - o(e), u = r - o(e.filter((h, p) => n[p] !== !0)), c = i.length - 1 + +(l > 0), d = (h, p, g) => {
    let y = c === 0 ? [u, u] : [h, u - p];
    return (g || y[0] < s) && y[1] - y[0] + 1 < s;
  }, m = i.find((h) => d(a, a * (i.length - 1), t[h] === !0));
  return m !== void 0 ? [0, m] : l > 0 && l < s && (i.length === 0 ? !0 : d(0, a * i.length, !0)) ? [0, po] : null;
}
var po = -1;
function Lk(e, n, t, [r, s]) {
  var b, k, x, R, S;
  let o = ([T, v]) => {
    var E;
    return ((E = n[T]) == null ? void 0 : E[v]) === !1 && Bn(e, T, v) > 0;
  }, i = (T) => T.reduce((v, [E, N]) => v + Bn(e, E, N) + Fk, 0), a = (T) => T.filter((v) => v.length > 0).reduce((v, E) => v.length === 0 || i(E) < i(v) ? E.slice() : v, []), l = ((b = e[r]) != null ? b : []).map((T, v) => [r, v]), u = s === po ? [] : e.map((T, v) => [v, s]), c = (T) => T.filter(o).map((v) => [v]), d = ((k = t.rows) == null ? void 0 : k[r]) !== void 0 && ((x = t.columns) == null ? void 0 : x[s]) !== void 0, m = (T) => Bn(e, ...T) > 0, f = (T, v) => {
    let E = [[r, v], [T, s], [T, v]];
    return T !== r && v !== s && E.every(m) ? E.filter(o) : [];
  }, h = d ? u.reduce(
    (T, [v]) => T.concat(l.map(([, E]) => f(v, E))),
    []
  ) : [], p = c(((R = t.rows) == null ? void 0 : R[r]) !== void 0 ? l : ((S = t.columns) == null ? void 0 : S[s]) !== void 0 ? u : []), g = a(d ? h : p), y = g.length > 0 ? g : a([...c(l), ...c(u)]), w = sa(e, t).reduce((T, { places: v }) => T.concat(c(v)), []);
  return y.length > 0 ? y : a(w);
}
var Fk = 1e6;
function Dk(e, n, t, r, s) {
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
var jk = { withheld: "few-answers" }, Hr = "";
function Hc(e, n) {
  var g, y;
  let { question: t, thresholds: r } = n, s = Object.keys(e.groups), o = (w) => e.groups[w], i = q();
  s.forEach((w) => {
    i[w] = o(w).counted;
  }), i[Hr] = e.ungrouped;
  let { hidden: a, small: l } = _k(i, zc(r), e.isPartition, t), u = s.filter((w) => !a.has(w)), c = s.length === 0 ? [] : Object.keys(o(s[0]).skills), d = q(), m = new Map(u.map((w) => [w, q()]));
  for (let w of c) {
    let b = Wk(e, w, u.filter((T) => !l.has(T)), n), k = u.filter((T) => !b.has(T) && !l.has(T)), x = Bk(e, w, k, n), R = Uc(e, w, "canTeach", u, n), S = Uc(e, w, "wantToLearn", u, n);
    for (let T of u) {
      let v = o(T).skills[w];
      m.get(T)[w] = l.has(T) ? jk : (g = b.get(T)) != null ? g : Gk(v, x.has(T), R.has(T), S.has(T));
    }
  }
  s.forEach((w) => {
    var b, k;
    d[w] = (k = a.get(w)) != null ? k : { counted: o(w).counted, skills: (b = m.get(w)) != null ? b : {} };
  });
  let { by: f, isPartition: h, question: p } = e;
  return { by: f, question: p, isPartition: h, groups: d, ungrouped: (y = a.get(Hr)) != null ? y : e.ungrouped };
}
function Qc({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function zc({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function _k(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = r === null || A(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = o === null ? r : o[l];
    l !== Hr && A(u) && s.set(l, u);
  }
  if (o !== null) {
    let l = Object.keys(e).filter((c) => !s.has(c) && e[c] < n), u = e[Hr];
    return u > 0 && u < n && s.set(Hr, H), { hidden: s, small: new Set(l) };
  }
  let i = q();
  Object.keys(e).filter((l) => !s.has(l)).forEach((l) => {
    i[l] = e[l];
  });
  let a = yt(i, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    s.has(l) || s.set(l, H);
  return { hidden: s, small: /* @__PURE__ */ new Set() };
}
function Wk(e, n, t, r) {
  var w;
  let { isSpread: s, measured: o, published: i, thresholds: a, totals: l } = r, u = /* @__PURE__ */ new Map(), c = i[n], d = (w = r.withheldSkill(n)) != null ? w : A(c) ? c : null;
  if (d !== null)
    return t.forEach((b) => u.set(b, d)), u;
  let m = Kc(c), f = (b) => {
    var k;
    return go((k = e.groups[b]) == null ? void 0 : k.skills[n]);
  }, h = go(l[n]), p = (b) => b.n === 0 || b.n >= zc(a) && s(b, m) && wc(b, o, a.minCell);
  for (let b of t) {
    let k = f(b);
    (!p(k) || !e.isPartition && !p(oa(h, [k]))) && u.set(b, H);
  }
  let g = t.filter((b) => !u.has(b) && f(b).n > 0).sort((b, k) => f(b).n - f(k).n || (b < k ? -1 : 1)), y = (b) => p(b) && (b.n === 0 || b.n >= a.minCell + t.filter((k) => u.has(k)).length - 1);
  for (; e.isPartition && g.length > 0 && !y(oa(h, g.map(f))); )
    u.set(g.shift(), H);
  return u;
}
function Kc(e) {
  let n = (t) => {
    let r = e === void 0 || A(e) ? null : e[t].counts;
    return r === null || A(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function go(e) {
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
function Bk(e, n, t, r) {
  let { measured: s, published: o, thresholds: { minCell: i }, totals: a } = r, l = o[n];
  if (i <= 1)
    return /* @__PURE__ */ new Set();
  let { importance: u, ability: c } = Kc(l), d = new Map(t.map((p) => {
    var y, w;
    let g = (y = e.groups[p]) == null ? void 0 : y.skills[n];
    return [p, { ratings: go(g), need: (w = g == null ? void 0 : g.highNeedCount) != null ? w : 0 }];
  })), m = Array.from(d.values()).some(({ ratings: { n: p } }) => [u, c].some(
    (g) => g !== null && Object.keys(g).some((y) => {
      var w;
      return ((w = g[y]) != null ? w : 0) < p;
    })
  ));
  if (l === void 0 || A(l) || A(l.highNeedCount) || m || r.isNeedWithheld(n))
    return new Set(t);
  let f = { ratings: go(a[n]), need: l.highNeedCount }, h = (p) => ({
    ratings: oa(f.ratings, p.map(({ ratings: g }) => g)),
    need: p.reduce((g, { need: y }) => g - y, f.need)
  });
  return e.isPartition ? kc(d, h(Array.from(d.values())), s, i) : new Set(t.filter((p) => {
    let g = d.get(p);
    return !Wn(g, s, i) || !Wn(h([g]), s, i);
  }));
}
function Uc(e, n, t, r, { published: s, thresholds: { minCell: o }, totals: i }) {
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
    return (w = (y = Vc([p], { rows: [l] }, o, (b, k) => g(k))) == null ? void 0 : y[0]) != null ? w : p.map(() => !0);
  }, m = e.isPartition ? d(u, c) : u.map(
    (p, g) => d([p, l - p], (y) => y === 0 && c(g))[0]
  );
  return new Set(r.filter((p, g) => m[g]));
}
function Gk(e, n, t, r) {
  return P(P(P(P({}, e), n ? { highNeed: H, highNeedCount: H } : {}), t && e.canTeach !== null ? { canTeach: H } : {}), r && e.wantToLearn !== null ? { wantToLearn: H } : {});
}

// src/core/analysis/disclosure/conditional-trail.ts
function Jc(e, n) {
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
var qk = 12;
function Gn(e, n, t) {
  let r = Array.from(new Set(
    e.reduce((p, { counts: g }) => p.concat(Object.keys(g)), [])
  )), [s, ...o] = e, i = (s == null ? void 0 : s.alike) !== void 0;
  if (i && o.length === 0)
    return [];
  let a = (p) => {
    let g = q();
    return g[p] = null, g;
  }, u = (i ? r.map((p) => ({ code: p, states: [M(P({}, s), { counts: a(p) }), ...o] })) : [{ code: "", states: e }]).map((p) => ({ code: p.code, figures: Uk(p.states, r, n, t) })).filter((p) => p.figures !== null), [c, ...d] = u;
  if (c === void 0)
    return null;
  let m = i && d.length === 0 ? [{ codes: [c.code], figure: `${c.code}: all in release 0`, interval: null }] : [], f = e.slice(1).reduce((p, { gone: g }) => p + g, 0), h = Number.isFinite(f) ? f : 0;
  return c.figures.forEach(({ all: p, codes: g, interval: y, isTold: w }, b) => {
    let k = [y, ...d.map(({ figures: T }) => {
      var v, E;
      return (E = (v = T.get(b)) == null ? void 0 : v.interval) != null ? E : Vk;
    })], x = ro(k), R = x.most - x.least + 1 - so(k), S = { least: x.least, most: x.least + R - 1 - h };
    (w || oe(S, t) || x.least >= p) && m.push({ codes: g, figure: b, interval: x });
  }), m;
}
var Vk = { least: 0, most: 1 / 0 };
function Uk(e, n, t, r) {
  var S;
  let s = [], o = {}, i = [], a = [], l = /* @__PURE__ */ new Map(), u = [], c = e.map(() => ({ come: {}, gone: {}, known: 0, codes: [] })), d = /* @__PURE__ */ new Map();
  for (let T of n) {
    let v = { come: [null], gone: [null] }, E = g(T), N = [E];
    d.set(T, { come: v.come, counts: N });
    for (let C = 1; C < e.length; C++) {
      let [F, O] = [e[C - 1], e[C]], L = c[C], I = Yc(F, T), D = Re(O, T);
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
        let le = Object.keys(Q).reduce((se, ye) => {
          var pn;
          return se + ((pn = o[ye]) != null ? pn : 0);
        }, E.constant);
        (O.gone > 0 || le < t.least) && a.push({ factors: ho(Q, -1), atMost: E.constant - t.least }), u.push({ codes: [T], figure: `${T}: in release ${C}`, sum: E, all: 1 / 0 });
      } else
        i.push({ factors: Q, equals: D - E.constant }), E = { constant: D, factors: {} };
      N.push(E);
    }
    ["come", "gone"].forEach((C) => w(T, C, v[C]));
  }
  if (a.push(...Jc(e, d)), !k())
    return null;
  let f = ae({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, u.map(({ sum: T }) => T.factors));
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
    let [v] = e, E = v === void 0 ? 0 : Yc(v, T);
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
        return a.push({ factors: ho(N, -1), atMost: -T.alike }, { factors: N, atMost: T.n }), !0;
      let D = (O == null ? void 0 : O.alike) === void 0 ? {} : c[0].come, B = T.n - (O === void 0 || O.alike !== void 0 ? 0 : O.n);
      return O !== void 0 && T.gone > 0 ? (R(I, T.come), R(Object.keys(C), T.gone), t.isMultiple || (i.push({ factors: P(P(P({}, N), ho(C, -1)), D), equals: B }), a.push(
        ...Number.isFinite(T.come) ? [{ factors: N, atMost: T.come }] : [],
        ...Number.isFinite(T.gone) ? [{ factors: C, atMost: T.gone }] : []
      ), x(T, O, v)), !0) : (O == null ? void 0 : O.alike) !== void 0 ? (i.push({ factors: P(P({}, N), D), equals: B - L }), a.push({ factors: N, atMost: T.come - L }), !0) : B < 0 || O !== void 0 && B > T.come ? !1 : t.isMultiple ? (R(I, B), I.length > 0 && I.length <= qk && a.push(
        { factors: ho(N, -1), atMost: L - B * Math.max(1, t.fewest) },
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
function Yc(e, n) {
  return e.alike === void 0 ? Re(e, n) : Object.keys(e.counts).includes(n) ? null : 0;
}
function ho(e, n) {
  let t = {};
  return Object.keys(e).forEach((r) => {
    t[r] = n * e[r];
  }), t;
}

// src/core/analysis/disclosure/audit-places.ts
var Hk = 8;
function ed(e, n, t, r, s) {
  var f;
  let { choices: o, n: i, places: a } = n.places;
  if (a === null)
    return !0;
  let l = Object.keys(e.places);
  if (t + r === 0 && i === e.n && l.every((h) => zk(a[h], e.places[h])))
    return !0;
  let u = { isMultiple: !1, fewest: 1, most: null, least: 0 }, c = e.n - i, d = { come: r === 0 ? c : t, gone: r }, m = [Zc(a, i, Qk), Zc(e.places, e.n, d)];
  return (r > 0 || c > 0) && ((f = Gn(m, u, s.minCell)) == null ? void 0 : f.length) === 0 && Jk(
    l.filter((h) => Xc(a[h]) && Xc(e.places[h])),
    d,
    (h) => Kk(e.places[h], e.choices[h], a[h], o[h]),
    l.length,
    s.minCell
  );
}
var Qk = { come: 0, gone: 0 };
function zk(e, n) {
  return e !== void 0 && n !== void 0 && JSON.stringify(e) === JSON.stringify(n);
}
function Xc(e) {
  return e !== void 0 && !A(e) && !A(e.meanPlace);
}
function Zc(e, n, t) {
  let r = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    r[s] = o === void 0 || A(o) ? null : o.first;
  }), P({ n, counts: r }, t);
}
function Kk(e, n, t, r) {
  if (e === void 0 || t === void 0 || n === void 0 || r === void 0 || A(e) || A(t) || A(n) || A(r))
    return null;
  let s = ({ meanPlace: o }, i) => Math.round((typeof o == "number" ? o : 0) * i);
  return {
    count: n.count - r.count,
    first: e.first - t.first,
    sum: s(e, n.count) - s(t, r.count)
  };
}
function Jk(e, { come: n, gone: t }, r, s, o) {
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
  return (s <= Hk || t > 0) && l.push(...Array.from(c.values())), ae({ counts: i, least: 0, sums: a, limits: l }).every((d) => d !== null && !oe(M(P({}, d), { most: d.most - t }), o));
}

// src/core/analysis/disclosure/audit-moved-codes.ts
var bt = "";
function nd(e, n, t) {
  let r = [...na(e), bt], s = [], o = {}, i = [], a = [], l = [], u = (d, m = 0) => (s.push(d), o[d] = m, d);
  e.forEach((d, m) => {
    var x, R;
    let { outside: f } = d, h = e[m - 1], p = (S) => r.filter((T) => (T !== bt && bn(d, T)) === S).map((T) => `${m} = ${T}`), g = [], y = [];
    for (let S of r) {
      let T = S !== bt && bn(d, S), v = T ? Re(d, S) : (R = (x = f == null ? void 0 : f.codes) == null ? void 0 : x[S]) != null ? R : null, E = u(`${m} = ${S}`, T && v === null ? n.least : 0);
      if (i.push(...v === null ? [] : [{ factors: { [E]: 1 }, equals: v }]), S !== bt && v === null && l.push({ [E]: 1 }), h !== void 0) {
        let [N, C] = [u(`${m} + ${S}`), u(`${m} - ${S}`)];
        g.push(N), y.push(C), i.push({ factors: { [E]: 1, [`${m - 1} = ${S}`]: -1, [N]: -1, [C]: 1 }, equals: 0 }), S !== bt && (v === null || Re(h, S) === null || !bn(h, S)) && (l.push({ [N]: 1 }), l.push(...d.gone > 0 ? [{ [C]: 1 }] : []));
      }
    }
    let [w, b] = [p(!0), p(!1)], k = b.filter((S) => S !== `${m} = ${bt}`);
    n.isMultiple ? (a.push(
      ...w.map((S) => ({ factors: { [S]: 1 }, atMost: d.n })),
      { factors: wt(w, -1), atMost: -d.n }
    ), f !== void 0 && a.push(
      { factors: { [`${m} = ${bt}`]: 1 }, atMost: f.all },
      { factors: wt(b, -1), atMost: -f.all }
    ), a.push(
      ...g.map((S) => ({ factors: { [S]: 1 }, atMost: d.come })),
      ...y.map((S) => ({ factors: { [S]: 1 }, atMost: d.gone }))
    )) : (i.push(
      { factors: wt(w, 1), equals: d.n },
      ...f === void 0 ? [] : [{ factors: wt(b, 1), equals: f.all }]
    ), a.push(
      ...(f == null ? void 0 : f.uncounted) === void 0 ? [] : [{ factors: wt(k, 1), atMost: f.uncounted }],
      ...h === void 0 ? [] : [{ factors: wt(g, 1), atMost: d.come }, { factors: wt(y, 1), atMost: d.gone }]
    ));
  });
  let c = e.slice(1).reduce((d, { gone: m }) => d + m, 0);
  return ae({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, l).every((d) => d !== null && !oe(M(P({}, d), { most: d.most - c }), t));
}
function wt(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n;
  }), t;
}

// src/core/analysis/disclosure/publish-numbers.ts
var td = 4, rd = 1e-6;
function sd(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > rd * Math.abs(n));
}
function yo({ mean: e, sd: n }, t, r, { minAnswers: s, minCell: o }) {
  if (e === null || n === null || t < Math.max(s, td * o))
    return H;
  let [i, a] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...a === null ? [] : [Number(a)]].every((c) => {
    let d = t * (e - c), m = (t - 1) * n * n + t * (e - c) * (e - c);
    return m > 0 && d * d / m >= td / 2 * o - rd;
  }) ? { mean: e, sd: H, median: H } : H;
}

// src/core/analysis/disclosure/suppress-changes.ts
function id(e, n, t, { minAnswers: r, minCell: s }) {
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
  let m = /* @__PURE__ */ new Set([...Array.from(n.hidden), ...uo(e)]), f = new Set(m);
  if (i.filter((R) => d(R) > 0 && d(R) < s).forEach((R) => f.add(R)), Yk(o, n, a + l))
    return new Set(i.filter((R) => m.has(R) || Re(o, R) === null));
  let h = () => i.every((R) => !f.has(R) || n.counts[R] > 0), p = Xt(e), g = new Set(((b = Gn(p, t, s)) != null ? b : []).map(({ figure: R }) => R)), y = () => {
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
      Gn([...p.map(ia), od(S)], t, s)
    )) != null ? C : (
      // They did so between two releases before.
      Gn([...p.map(ia), S].map(od), t, s)
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
  return Xk(f, o, n) ? f : null;
}
function ia(e) {
  return M(P({}, e), { limits: [] });
}
function od(e) {
  return M(P({}, e), { come: 1 / 0, gone: 1 / 0 });
}
function Yk(e, { counts: n, n: t }, r) {
  return r === 0 && e.alike === void 0 && e.n === t && Object.keys(P(P({}, e.counts), n)).every(
    (s) => {
      var o, i;
      return ((o = Re(e, s)) != null ? o : n[s]) === ((i = n[s]) != null ? i : 0);
    }
  );
}
function Xk(e, n, { counts: t }) {
  let r = Object.keys(t).filter((o) => t[o] > 0 && !e.has(o)).length, s = n.alike !== void 0 ? 1 : Object.keys(n.counts).filter((o) => {
    var i;
    return ((i = n.counts[o]) != null ? i : 0) > 0;
  }).length;
  return 2 * r >= s;
}

// src/core/analysis/disclosure/publish-changes.ts
function ud(e, n, t, r, s, o) {
  var E;
  let i = lo(t.name, s, o.before), a = i == null ? void 0 : i.states[i.states.length - 1];
  if (i === null || a === void 0 || t.kind === "text")
    return e;
  if (A(e))
    return e.withheld === "unanimous" && a.alike === void 0 ? fe : e;
  let l = Ur(t.name, s.published), { added: u, removed: c } = s.change, d = Xi(i), m = { come: d.come + u, gone: d.gone + c };
  if (t.kind === "number") {
    let N = a.alike !== void 0 ? 0 : n.n - a.n, C = (E = i.states.find((F) => F.alike !== void 0)) != null ? E : null;
    return N !== 0 && Math.abs(N) < Math.max(r.minAnswers, r.minCell) ? fe : nx(e, n, t, l, m.gone, r) && tx(e, n, t, C, r) ? e : M(P({}, e), { summary: fe });
  }
  let f = Object.keys(e.choices), h = q();
  f.forEach((N) => {
    var C, F;
    h[N] = (F = (C = n.choices[N]) == null ? void 0 : C.count) != null ? F : 0;
  });
  let p = new Set(f.filter((N) => A(e.choices[N]))), g = { n: n.n, come: u, gone: c, counts: h, hidden: p, limits: o.now }, y = id(i, g, ad(t), r);
  if (y === null)
    return fe;
  let w = M(P({}, qr(n)), { unknown: fe }), b = ht(
    M(P(P({}, e), w), { choices: Zk(e.choices, y) }),
    i.come + u,
    i.gone + c
  ), k = [...Xt(i), b].filter(({ alike: N }) => N === void 0), x = ea(i, b);
  if (co(k).length > 0 && !nd(k, ad(t), r.minCell))
    return fe;
  let R = q(), S = f.some((N) => y.has(N) && !p.has(N));
  f.forEach((N) => {
    var C;
    R[N] = y.has(N) && S ? fe : (C = e.choices[N]) != null ? C : fe;
  });
  let { places: T } = e, v = T === void 0 ? void 0 : ed(
    M(P({}, e), { choices: R, places: T }),
    l,
    m.come,
    m.gone,
    r
  ) && !x ? ex(T, R) : cd(T);
  return P(P(P(P(M(P(P({}, e), x ? w : {}), {
    choices: R
  }), v === void 0 ? {} : { places: v }), S && e.summary !== void 0 ? { summary: fe } : {}), S && e.topTwo !== void 0 ? { topTwo: fe } : {}), S && e.bottomTwo !== void 0 ? { bottomTwo: fe } : {});
}
function ad({ isMultiple: e, question: n }) {
  var s;
  let [t, r] = "minSelectedChoices" in n ? [(s = n.minSelectedChoices) != null ? s : 1, n.maxSelectedChoices] : [1, null];
  return { isMultiple: e, fewest: t, most: r, least: 1 };
}
function Zk(e, n) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    var s;
    t[r] = n.has(r) ? fe : (s = e[r]) != null ? s : fe;
  }), t;
}
function cd(e) {
  let n = q();
  return Object.keys(e).forEach((t) => {
    let r = e[t];
    n[t] = A(r) && r.withheld === "unanimous" ? r : fe;
  }), n;
}
function ex(e, n) {
  return Object.keys(e).some((t) => {
    let r = n[t];
    return A(r) && r.withheld === "little-change" && !A(e[t]);
  }) ? cd(e) : e;
}
function nx(e, n, { question: t }, r, s, o) {
  let { summary: i, n: a } = r.summary, { summary: l } = e, { summary: u } = n;
  if (i === null || l === void 0 || A(l) || u === void 0 || n.n === a && i.mean === l.mean)
    return !0;
  let { mean: c, sd: d } = u, m = i.mean;
  if (c === null || d === null || m === null)
    return !1;
  let { least: f, most: h } = dd(t), p = (y, w) => {
    let b = n.n - a + y;
    if (b <= 0)
      return !1;
    let k = (c * n.n - m * a + y * w) / b, x = (n.n - 1) * d * d + n.n * (c - k) * (c - k);
    return !A(yo(
      { mean: k, sd: Math.sqrt(x / Math.max(1, b - 1)), median: null },
      b,
      t,
      o
    ));
  }, g = [f, h != null ? h : Math.max(f, c)];
  return p(0, 0) && (s === 0 || g.every((y) => p(s, y)));
}
function tx({ summary: e }, { n, summary: t }, { question: r }, s, { minCell: o }) {
  if (s === null || e === void 0 || A(e) || t === void 0 || t.mean === null)
    return !0;
  let { least: i, most: a } = dd(r), l = Math.min(s.n, n), u = n * t.mean, c = (u - (n - l) * i) / l, d = a === null ? i : Math.max(i, (u - (n - l) * a) / l);
  return Math.floor(Math.min(c, a != null ? a : c) + ld) - Math.ceil(d - ld) + 1 >= Math.max(2, o);
}
var ld = 1e-6;
function dd(e) {
  let [n, t] = e.type === "text" ? [e.min, e.max] : [null, null];
  return { least: n === null ? 0 : Number(n), most: t === null ? null : Number(t) };
}

// src/core/analysis/disclosure/publish-question.ts
function pd(e, n, t) {
  var h;
  let r = Ms(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let p = e.places === void 0 ? {} : { places: md(e.places, () => !0, !0) };
    return r != null ? r : P(P({}, e), p);
  }
  if (n.kind === "number" && e.summary !== void 0 && sd(e.n, e.summary))
    return { withheld: "unanimous" };
  let s = Object.keys(e.choices), o = q();
  if (s.forEach((p) => {
    var g, y;
    o[p] = (y = (g = e.choices[p]) == null ? void 0 : g.count) != null ? y : 0;
  }), e.n > 0 && s.length > 1 && s.some((p) => o[p] === e.n) && !rx(n))
    return { withheld: "unanimous" };
  let i = yt(o, t.minCell, !0), a = e.places === void 0 ? null : sx(e.places, t);
  if (i === null || e.places !== void 0 && a === null)
    return H;
  let l = q();
  s.forEach((p) => {
    var g;
    l[p] = i.has(p) ? H : (g = e.choices[p]) != null ? g : H;
  });
  let u = (h = e.places) != null ? h : {}, c = Object.keys(u).some(
    (p) => fd(u[p].counts).some((g) => gn(g, t))
  ), d = Object.keys(u).some(
    (p) => {
      var g;
      return gn(((g = o[p]) != null ? g : 0) - u[p].first, t);
    }
  ), m = Object.keys(u).some(
    (p) => fd(u[p].counts).includes(e.n)
  ), f = P(P(M(P(P({}, e), Sc(e, t)), {
    choices: l
  }), e.places === void 0 ? {} : { places: md(
    e.places,
    (p) => !m && !d && !i.has(p) && (a == null ? void 0 : a.has(p)) === !1,
    !c,
    m ? { withheld: "unanimous" } : H
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: yo(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? f : M(P({}, f), { summary: H, topTwo: H, bottomTwo: H });
}
function rx({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function md(e, n, t, r = H) {
  let s = q();
  return Object.keys(e).forEach((o) => {
    let { first: i, meanPlace: a } = e[o];
    s[o] = n(o) ? { first: i, meanPlace: t ? a : H } : r;
  }), s;
}
function sx(e, { minCell: n }) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    var s, o;
    t[r] = (o = (s = e[r]) == null ? void 0 : s.first) != null ? o : 0;
  }), yt(t, n, !0);
}
function fd(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/publish-questions.ts
function gd(e, n, t) {
  let r = t === null ? null : Zt(mo(t), n), s = Z(n).filter(({ name: d }) => e.questions[d] !== void 0), o = (d) => e.questions[d], i = new Map(s.map((d) => [d.name, pd(o(d.name), d, n)]));
  if (t === null || r === null)
    return i;
  let a = (d, m) => {
    var p, g;
    let { name: f } = d, h = { before: (p = r.get(f)) != null ? p : [], now: (g = m.get(f)) != null ? g : [] };
    return ud(i.get(f), o(f), d, n, t, h);
  }, l = new Map(s.map((d) => [d.name, a(d, /* @__PURE__ */ new Map())])), u = q();
  l.forEach((d, m) => {
    let f = i.get(m);
    u[m] = A(d) || f === void 0 ? d : f;
  });
  let c = Zt({ questions: u, counted: e.counted, versions: e.versions }, n);
  return s.filter(({ name: d }) => c.has(d)).forEach((d) => {
    l.set(d.name, a(d, c));
  }), l;
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function hd(e) {
  var r;
  let n = Gr(e), t = /* @__PURE__ */ new Map();
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
function yd(e, n) {
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
function bd(e, n, t, r, s, o) {
  let i = o <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (A(c) || s(u));
  }).map((u) => r[u]), a = i.some((u) => A(u) && u.withheld === "unanimous"), l = n === 0 || !gn(n, { minAnswers: 0, minCell: o }) && t - n >= o;
  return a || i.length > 0 && !l ? H : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function wd(e, n) {
  let { minCell: t } = n, r = q();
  e.forEach(({ counted: o, revision: i }) => {
    r[String(i)] = o;
  });
  let s = t <= 1 ? /* @__PURE__ */ new Set() : yt(r, t, !0);
  return e.map((o) => s === null || s.has(String(o.revision)) ? M(P({}, o), { counted: H }) : o);
}

// src/core/analysis/disclosure/publish-results.ts
function bo(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), s = t === null || t.thresholds.minCell < n.minCell || n.minCell <= 1 ? null : t, o = s === null ? [] : ao(s), i = ix(e, n, s, o), a = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Map(), u = s === null ? [] : [s.published, ...s.published.earlier === void 0 ? [] : [s.published.earlier]];
  for (let d = 0; d < ox; d++) {
    let m = kd(e, n, i, r), f = /* @__PURE__ */ new Map(), h = pt(m, 0);
    if ([
      ...u.map(({ questions: p }) => vc(p, m.questions, n.minCell)),
      ...o.map((p) => Ki(p, h, n, i.ways)),
      i.measured === null ? [] : Ec(o, h, i.measured, n.minCell, i.ways, l),
      i.measured === null ? [] : bc(o, h, i.measured, n.minCell),
      Nc(o, m).map((p) => ({ part: "skills", key: p }))
    ].forEach((p) => p.forEach((g) => {
      let y = en(g);
      f.set(r.has(y) ? en(M(P({}, g), { only: void 0 })) : y, fe);
    })), yc(m, n, a).forEach((p) => f.set(en(p), H)), f.size === 0)
      return ta(m, s, n);
    if (Array.from(f.keys()).every((p) => r.has(p))) {
      let p = new Map(Array.from(f, ([g, y]) => [Bc(g), y]));
      if (Array.from(p.keys()).every((g) => r.has(g)))
        break;
      p.forEach((g, y) => f.set(y, g));
    }
    f.forEach((p, g) => {
      var y;
      return r.set(g, (y = r.get(g)) != null ? y : p);
    });
  }
  return ta(kd(e, n, i, { get: () => u.length === 0 ? H : fe }), s, n);
}
var ox = 8;
function ix(e, n, t, r) {
  var f, h;
  let s = gd(e, n, t), o = ee(n), i = /* @__PURE__ */ new Map(), a = Ks();
  o !== null && Object.keys(e.skills).forEach((p) => {
    let g = Ji(e.skills[p], o, n, !1, a), y = A(g) && g.withheld === "unanimous" && r.some((w) => {
      var b;
      return ((b = w.skills[p]) != null ? b : null) !== null;
    });
    i.set(p, y ? fe : g);
  });
  let l = hd(n), u = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Set();
  for (let { kind: p, name: g, question: y, row: w } of Z(n))
    w !== null && y.name === (o == null ? void 0 : o.grid.name) && u.set(w.value, [...(f = u.get(w.value)) != null ? f : [], ...(h = l.get(g)) != null ? h : []]), p === "number" && c.add(g);
  let d = o === null ? () => !0 : Oc(o, n, a), m = yd(n, l);
  return { questions: s, skills: i, measured: o, leads: l, choiceLeads: m, skillLeads: u, numbers: c, isSpread: d, ways: a };
}
function kd(e, n, t, r) {
  let s = q();
  t.questions.forEach((m, f) => {
    var p;
    let h = r.get(en({ part: "questions", key: f, only: "remainders" })) !== void 0;
    s[f] = (p = r.get(en({ part: "questions", key: f }))) != null ? p : A(m) ? m : P(P({}, m), h ? M(P({}, qr(e.questions[f])), { unknown: fe }) : {});
  });
  let { counted: o } = e, i = (m, f) => bd(m, f, o, s, (h) => t.numbers.has(h), n.minCell);
  ax(s, e, t, i);
  let a = new Map(Array.from(t.skills, ([m, f]) => {
    var y, w, b;
    let h = r.get(en({ part: "skills", key: m, only: "steps" })) !== void 0, p = i((y = t.skillLeads.get(m)) != null ? y : [], (b = (w = e.skills[m]) == null ? void 0 : w.n) != null ? b : 0), g = p != null ? p : r.get(en({ part: "skills", key: m }));
    return [m, g != null ? g : h && t.measured !== null ? Ji(e.skills[m], t.measured, n, !0, t.ways) : f];
  })), { survey: l, population: u, excluded: c } = e, d = ux(e, a, s, n);
  return M(P({
    survey: l,
    population: u,
    counted: o,
    excluded: c,
    questions: s
  }, d), {
    balance: Gc(
      e.balance,
      (m, f, h) => aa(s, n.measures[m], f, h)
    ),
    breakdowns: lx(e, d.skills, s, n, t, r),
    versions: r.get(en({ part: "versions", key: "" })) === void 0 ? wd(e.versions, n) : []
  });
}
function ax(e, n, { choiceLeads: t, leads: r }, s) {
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
function lx(e, n, t, r, s, o) {
  let { measured: i } = s;
  return i === null ? [] : e.breakdowns.reduce((a, l) => {
    var m, f;
    let u = de(l), c = l.question === null ? null : (m = t[l.question]) != null ? m : null, d = (f = o.get(en({ part: "breakdowns", key: u }))) != null ? f : A(c) ? c : null;
    return [...a, d !== null ? Qc(l, d) : Hc(l, {
      totals: e.skills,
      published: n,
      question: c,
      withheldSkill: (h) => {
        var p;
        return (p = o.get(en({ part: "breakdowns", key: u, skill: h }))) != null ? p : null;
      },
      isNeedWithheld: (h) => o.get(en({ part: "breakdowns", key: u, skill: h, only: "need" })) !== void 0,
      isSpread: s.isSpread,
      measured: i,
      thresholds: r
    })];
  }, []);
}
function ux(e, n, t, r) {
  var d, m, f, h, p, g, y, w, b, k, x, R;
  let s = Array.from(n.keys()), o = s.filter((S) => !A(n.get(S))), i = Us(o.map((S) => {
    let { n: T, highNeedCount: v } = n.get(S);
    return M(P({}, dx(e.skills[S])), {
      highNeed: T === 0 || A(v) ? null : { numerator: v, denominator: T }
    });
  })), a = (S) => {
    let { importance: T, ability: v } = n.get(S);
    return T.mean === null || v.mean === null ? null : { importance: T.mean, ability: v.mean };
  }, l = o.map(a), u = xu(l.filter((S) => S !== null)), c = q();
  for (let S of s) {
    let T = n.get(S), v = o.indexOf(S), E = l[v];
    c[S] = A(T) ? T : M(P({}, T), {
      rankByMwds: (m = (d = i[v]) == null ? void 0 : d.rankByMwds) != null ? m : null,
      rankByRds: (h = (f = i[v]) == null ? void 0 : f.rankByRds) != null ? h : null,
      rankByHighNeed: (g = (p = i[v]) == null ? void 0 : p.rankByHighNeed) != null ? g : null,
      rankDifference: (w = (y = i[v]) == null ? void 0 : y.rankDifference) != null ? w : null,
      quadrant: E == null || u === null ? null : Su(E, u),
      canTeach: aa(t, r.measures.canTeach, S, (k = (b = e.skills[S]) == null ? void 0 : b.canTeach) != null ? k : null),
      wantToLearn: aa(t, r.measures.wantToLearn, S, (R = (x = e.skills[S]) == null ? void 0 : x.wantToLearn) != null ? R : null)
    });
  }
  return { skills: c, cross: u, agreement: cx(c) };
}
function aa(e, n, t, r) {
  let s = n === null ? void 0 : e[n], o = s === void 0 || A(s) ? s : s.choices[t];
  return r !== null && A(o) ? o : r;
}
function cx(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    o !== void 0 && !A(o) && o.rankByMwds !== null && o.rankByRds !== null && o.rankByHighNeed !== null && (n.push(o.rankByMwds), t.push(o.rankByRds), r.push(o.rankByHighNeed));
  }), {
    mwdsRds: qs(n, t),
    mwdsHighNeed: qs(n, r),
    rdsHighNeed: qs(t, r)
  };
}
function dx(e) {
  let { n, importance: t, ability: r, discrepancies: s } = e, o = (i) => Object.keys(i.counts).reduce((a, l) => a + Number(l) * i.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (o(t) - o(r)) * o(t), denominator: n * n },
    rds: { numerator: 100 * (s.positive - s.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function kt(e, n) {
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
function xt(e, n, t, r) {
  var d, m, f, h;
  let s = [], o = (p, g, y, ...w) => {
    s.push({ code: `${n}-${g}`, effect: y, element: e, item: p, parameters: w });
  }, i = xd(t), a = xd(r), l = t.filter(({ value: p }) => !a.has(p)), u = r.filter(({ value: p }) => !i.has(p));
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
      if (g.isRetired !== p.isRetired && o(p.value, p.isRetired ? "retired" : "returned", p.isRetired ? "none" : "incomplete"), kt(g.text, p.text)) {
        let y = t.find(({ value: w, text: b }) => w !== p.value && a.has(w) && qn(b, p.text));
        y && !qn(g.text, p.text) ? o(p.value, "swapped", "lost", p.value, y.value) : o(p.value, "text", "meaning");
      }
      ((m = (d = g.visibleIf) == null ? void 0 : d.source) != null ? m : "") !== ((h = (f = p.visibleIf) == null ? void 0 : f.source) != null ? h : "") && o(p.value, "condition", "incomplete");
    }
  }
  let c = (p) => p.map(({ value: g }) => g).filter((g) => i.has(g) && a.has(g)).join(" ");
  return c(t) !== c(r) && o(null, "order", "none"), s;
}
function xd(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function ua(e, n) {
  let t = n.name, r = [], s = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && s(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [o, i] = [Sd(e), Sd(n)];
  if (o !== i) {
    let l = o === "choice" && i === "choices";
    return s(l ? "multiple" : "type", l ? "meaning" : "lost", er(e), er(n)), r;
  }
  er(e) !== er(n) && s("display", "none", er(e), er(n)), (kt(e.title, n.title) || kt(e.description, n.description)) && s("text", "meaning"), la(e.visibleIf) !== la(n.visibleIf) && s("condition", "incomplete");
  let a = (l) => la(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && s(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), Rd(e) !== Rd(n) && s("limits", "meaning"), Pd(e) !== Pd(n) ? (s("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? mx(e, n) : Ad(e, n));
}
function Sd(e) {
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
function er(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function la(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function Rd(e) {
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
function Pd(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function mx(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [s, o] = [e.minRateDescription, e.maxRateDescription];
  return qn(s, n.maxRateDescription) && qn(o, n.minRateDescription) && !qn(s, o) ? t("scale-reversed", "lost") : [...kt(s, n.minRateDescription) || kt(o, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...Ad(e, n)];
}
function Ad(e, n) {
  let t = xt(n.name, "choice", vd(e), vd(n));
  return "rows" in e && "rows" in n && t.push(...xt(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...xt(n.name, "column", Td(e), Td(n))), n.columns.forEach((r) => {
    let s = e.columns.find(({ name: o }) => o === r.name);
    t.push(...s ? xt(n.name, "choice", s.choices, r.choices) : []);
  })), t;
}
function vd(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(an(Wt(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function Td(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var Qr = { current: null, earlier: /* @__PURE__ */ new Map() };
function nr(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], s = [], o = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, a = new Map(Y(e).map((l) => [l.name, l]));
  for (let l of Y(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : i ? Se(l).map(({ name: d }) => d) : px(u, l, o);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && ua(u, l).some(({ effect: d }) => d === "meaning") && s.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: s };
}
var fx = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function px(e, n, t) {
  let r = ua(e, n), s = r.some(({ code: u }) => fx.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), o = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, a] = [o("row"), o("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (o("choice").length > 0 || Ed(e.choices, n.choices, t, n));
  return Se(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: m }) => m === (c == null ? void 0 : c.name)) : void 0;
    return s || l || u !== null && i.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (Ed(d.choices, c.choices, t, n) || gx(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function gx(e, n) {
  return xt("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function Ed(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let s = r === "radiogroup" || r === "dropdown", [o, i] = [e, n].map((a) => hx(a, t, s));
  return o !== i && o !== "" && i !== "";
}
function hx(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), s = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), o = (a = s[0]) != null ? a : NaN;
  return (t ? s.length === r.length && (o === 0 || o === 1) && s.every((l, u) => l === o + u) : s.length > r.length / 2) ? s.join(" ") : "";
}

// src/core/survey/map-questions.ts
function wo(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? M(P({}, r), { elements: r.elements.map(t) }) : n(r);
  return M(P({}, e), { pages: e.pages.map((r) => M(P({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var dn = ["importance", "ability"], St = ["1", "2", "3", "4", "5"];
function Md(e) {
  let n = (t) => {
    let r = dn.includes(t.name), s = t.choices.some((o) => Od(o.value) && o.text !== null);
    return !r || s ? t : M(P({}, t), {
      choices: t.choices.map((o) => Od(o.value) ? M(P({}, o), { text: { kind: "message", key: `localskills-scale-${t.name}-${o.value}` } }) : o)
    });
  };
  return wo(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? M(P({}, t), { columns: t.columns.map(n) }) : t);
}
function Od(e) {
  return St.includes(e);
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
  let [l, u] = [e / n, t / r], c = s === null ? 0 : yx(s) * s.n / Math.sqrt(n * r), d = (m, f) => Math.sqrt(Math.max(0, m * m + f * f - 2 * c * m * f));
  return {
    low: Math.max(-1, l - u - d(l - i.low, a.high - u)),
    high: Math.min(1, l - u + d(i.high - l, u - a.low))
  };
}
function yx({ n: e, before: n, now: t, both: r }) {
  let s = n * (e - n) * t * (e - t);
  return s === 0 ? 0 : (e * r - n * t) / Math.sqrt(s);
}
var bx = 40;
function Cd(e, n, t, r, s = null) {
  let [o, i] = [0, bx];
  for (let a = 0; a < 50; a++) {
    let l = (o + i) / 2, u = da(e, n, t, r, s, l);
    if (u === null)
      return 1;
    u.low > 0 || u.high < 0 ? o = l : i = l;
  }
  return wx(o);
}
function wx(e) {
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
function Nd(e) {
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
function Ld(e, n, t, r, s = null, o = null) {
  let i = nr(r, n), a = [], l = vx(), u = ({ survey: m, counted: f }) => ({ survey: m, counted: f }), c = xx(e, n, t, r, i, a, l, o), d = Rx(e, n, t, r, i, a, l, o);
  return {
    before: u(t),
    now: u(e),
    accountsInBoth: s === null ? null : kx(s, [e, t], [n, r]),
    isPaired: o !== null && o.accounts > 0,
    comparisons: l.finish(),
    skills: c,
    questions: d,
    notCompared: a
  };
}
function kx(e, n, t) {
  let r = Math.max(...t.map((o) => o.minCell)), s = (o) => o > 0 && o < r;
  return s(e) || n.some(({ counted: o }) => s(o - e)) ? H : e;
}
function xx(e, n, t, r, s, o, i, a) {
  let l = Sx(n, r, s), u = [], c = Dd(e.skills, t.skills);
  for (let p of c) {
    let [g, y] = [e.skills[p], t.skills[p]], w = Fd(g, y, l(p));
    w === null && $d(g) && $d(y) ? u.push({ id: p, now: g, before: y }) : o.push({ part: "skill", name: p, reason: w != null ? w : "no-answers" });
  }
  let d = (p) => Tx(
    u.map((g) => [g.before[p], g.now[p]])
  ), [m, f] = [d("rankByMwds"), d("rankByRds")], h = q();
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
function Sx(e, n, { changedParameters: t }) {
  let [r, s] = [ee(e), ee(n)], o = (a) => Array.from(a.keys()).join(" "), i = r !== null && s !== null && r.grid.name === s.grid.name && o(r.importance) === o(s.importance) && o(r.ability) === o(s.ability);
  return (a) => !i || dn.some((l) => t.has(In(r.grid.name, a, l)));
}
function $d(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function Rx(e, n, t, r, s, o, i, a) {
  var c;
  let l = q(), u = new Map([...Z(r), ...Z(n)].map(
    (d) => [d.name, d]
  ));
  for (let d of Dd(e.questions, t.questions)) {
    let [m, f] = [e.questions[d], t.questions[d]], h = Fd(m, f, s.changedParameters.has(d));
    ((c = u.get(d)) == null ? void 0 : c.kind) !== "text" && (h === null && Id(m) && Id(f) ? l[d] = Px(d, f, m, i, a) : o.push({ part: "question", name: d, reason: h != null ? h : "no-answers" }));
  }
  return l;
}
function Id(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function Px(e, n, t, r, s) {
  var d;
  let o = q(), [i, a] = [Object.keys(t.choices), Object.keys(n.choices)];
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
function Fd(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : A(e) || A(n) ? "withheld" : null;
}
function ma(e, n) {
  return { before: e, now: n, difference: n - e };
}
function vx() {
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
      return e.push({ change: a, p: Cd(r, s, n, t, o) }), a;
    },
    finish() {
      return Nd(e.map(({ p: n }) => n)).forEach((n, t) => {
        e[t].change.isClear = n;
      }), e.length;
    }
  };
}
function Tx(e) {
  let n = e.filter((o) => o[0] !== null && o[1] !== null), t = (o) => Vs(n.map((i) => i[o]), (i, a) => i - a), [r, s] = [t(0), t(1)];
  return e.map((o) => {
    let i = n.indexOf(o);
    return i < 0 ? null : {
      before: o[0],
      now: o[1],
      places: r[i] - s[i]
    };
  });
}
function Dd(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function Rt(e) {
  var n;
  return bo(e.results, e.survey, (n = e.last) != null ? n : null);
}
function ko({ previous: e = null, survey: n }, t) {
  var r;
  return e === null ? null : Ld(t, n, e.published, e.survey, e.accountsInBoth, (r = e.pairs) != null ? r : null);
}

// src/core/report/results-data.ts
function Wd(e, n) {
  return {
    title: e,
    get text() {
      return zt(n());
    }
  };
}
var jd = 5e4, xo = 1e3, _d = 100, fa = 18e5;
function Ax(e, n = Rt(e), t = ko(e, n)) {
  let { titles: r } = e, s = r.resultsData(n.survey), o = Ex(e), i = Mx(n, e), { excluded: a, breakdowns: l } = n, u = i.length === 0 ? {} : { excludedMore: {
    count: a.length,
    reasons: Bs(Dn(a)),
    pages: i.map(({ title: p }) => p)
  } }, c = (p, g = n.earlier) => {
    var y, w;
    return zt(M(P(P(P(P(M(P(M(P({
      survey: n.survey,
      definition: { page: r.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: a.slice(0, xo)
    }), u), {
      questions: $x(n.questions, Nx),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: p,
      versions: n.versions
    }), g === void 0 ? {} : { earlier: g }), n.trails === void 0 ? {} : { trails: n.trails }), n.ratingTrail === void 0 ? {} : { ratingTrail: n.ratingTrail }), t === null ? {} : { change: t }), {
      answers: (w = (y = e.counted.named) == null ? void 0 : y.map((b) => Ox(b, e.home))) != null ? w : { count: e.counted.count, revisions: o.map(({ title: b }) => b) }
    }));
  }, d = c(l);
  if (at(d) <= fa)
    return [...o, { title: s, text: d }, ...i];
  let m = Cx(l, e), f = l.map(({ by: p, question: g, isPartition: y, ungrouped: w, withheld: b }, k) => M(P({
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
    { title: s, text: at(h) <= fa || n.earlier === void 0 ? h : c(f, M(P({}, n.earlier), { breakdowns: [] })) },
    ...i,
    ...m.map(({ title: p, text: g }) => ({ title: p, text: g }))
  ];
}
function Bd(e, n = Rt(e)) {
  var r, s;
  let t = e.titles.resultsData(n.survey);
  return (s = (r = Ax(e, n).find((o) => o.title === t)) == null ? void 0 : r.text) != null ? s : "";
}
function Ex({ survey: e, titles: n, counted: t }) {
  let r = [];
  return t.named !== null || t.places.forEach(({ community: s, revisions: o }) => {
    for (let i = 0; i < o.length; i += jd)
      r.push(Wd(n.resultsPart(e.id, "revisions", r.length + 1), () => ({
        survey: e.id,
        community: s,
        revisions: Array.from(o.slice(i, i + jd))
      })));
  }), r;
}
function Ox({ user: e, page: n, revision: t, timestamp: r, community: s }, o) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return o === void 0 || s === o ? i : M(P({}, i), { community: s != null ? s : null });
}
function Mx({ survey: e, excluded: n }, { titles: t }) {
  let r = [];
  for (let s = xo; s < n.length; s += xo)
    r.push(Wd(
      t.resultsPart(e, "excluded", r.length + 1),
      () => ({ survey: e, excluded: n.slice(s, s + xo) })
    ));
  return r;
}
function Cx(e, { survey: n, titles: t }) {
  let r = [];
  return e.forEach(({ by: s, question: o, groups: i }, a) => {
    let [l, u] = [{}, 0], c = () => {
      r.push({
        breakdown: a,
        title: t.resultsPart(n.id, "groups", r.length + 1),
        text: zt({ survey: n.id, by: s, question: o, groups: l })
      }), [l, u] = [{}, 0];
    };
    Object.keys(i).forEach((d) => {
      let m = i[d], h = at(zt(m)) + 2 * zt(m).split(`
`).length;
      u > 0 && u + h > fa && c(), l[d] = m, u += h;
    }), u > 0 && c();
  }), r;
}
function Nx(e) {
  if (A(e) || A(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= _d)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, s = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), o = new Set(s.slice(0, _d)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => o.has(a)).forEach((a) => {
    i[a] = r(a);
  }), M(P({}, e), { unknown: i });
}
function $x(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}

// src/core/report/balance-table.ts
var Gd = 150, Ix = ["wantToLearn", "canTeach", "seeks", "offers"], Lx = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function qd(e) {
  var k, x;
  let { markup: n, results: t, survey: r } = e, s = Object.keys(t.balance), o = Ix.filter((R) => s.some((S) => {
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
    return Vd((T = t.balance[S]) == null ? void 0 : T[R], 0);
  })), u = {
    survey: Math.max(l("wantToLearn"), l("canTeach")),
    exchange: Math.max(l("seeks"), l("offers"))
  }, c = (R, S) => {
    var E, N;
    let T = (N = (E = t.balance[R]) == null ? void 0 : E[S]) != null ? N : null, v = S === "wantToLearn" || S === "canTeach";
    return A(T) ? ce(n) : T === null ? X(n.say("localskills-results-not-asked"), null) : X(ln(
      v || T === 0 ? n.number(T) : Ht(R, S === "seeks" ? "seek" : "offer", n.number(T), e),
      T / u[v ? "survey" : "exchange"],
      S === "wantToLearn" || S === "seeks" ? "demand" : "supply"
    ), T);
  }, d = (R) => {
    let S = R === "wantToLearn" || R === "canTeach" ? r.measures[R] : null, T = S === null ? void 0 : t.questions[S];
    return T === void 0 || A(T) ? null : T.n;
  }, m = [
    ...o.map((R) => [Lx[R], R === "wantToLearn" || R === "canTeach" ? "people" : "exchange", d(R)]),
    ...a ? [["lacking", "lacking", null]] : []
  ], f = m.map(([R]) => z({ text: n.messages.text(`localskills-results-column-${R}`) })), [h, p] = [d("wantToLearn"), d("canTeach")], g = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    ne(n.say("localskills-results-column-skill")),
    ...m.map(([R, , S]) => ne(n.say(`localskills-results-column-${R}`) + (S === null ? "" : `<br /><span class="ext-localSkills-detail">${n.say("localskills-results-of-people", S)}</span>`), "number"))
  ];
  for (let R of Fx(t.balance, i).slice(0, Gd)) {
    let S = (x = (k = t.balance[R]) == null ? void 0 : k.surveyDifference) != null ? x : null;
    g.push("|-", `! scope="row" | ${Ht(R, "offer", e.skillName(R), e)}`, ...Xe([
      ...o.map((T) => c(R, T)),
      ...a ? [A(S) ? ce(n) : X(S === null ? "" : n.signed(S), S)] : []
    ], f));
  }
  let y = i.some((R) => Ht(R, "offer", "", e) !== ""), w = s.length - i.length, b = i.length - Gd;
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
function Fx(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: s = null, exchangeDifference: o = null, wantToLearn: i = null } = (a = e[r]) != null ? a : {};
    return [s, o, i].map((l) => Vd(l, -1 / 0));
  };
  return n.slice().sort((r, s) => {
    let [o, i] = [t(r), t(s)], a = o.findIndex((l, u) => l !== i[u]);
    return a === -1 ? r < s ? -1 : 1 : i[a] - o[a];
  });
}
function Vd(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var pa = 4e3, Dx = 50, ga = {
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
}, zr = /[ \t\n\r]*/y, ha = /[a-z_]\w*/iy, jx = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, _x = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, Wx = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, Bx = /\{([^{}]*)\}/y, Gx = /\w+|[^]/y, qx = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, Vx = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function So(e) {
  let n = 0, t = 0, r = null;
  function s(w, b = G(i()), k = n) {
    return r = r != null ? r : { code: `condition-${w}`, position: k, parameters: [k + 1, b] }, null;
  }
  function o(w) {
    w.lastIndex = n;
    let b = w.exec(e);
    return n += b ? b[0].length : 0, b;
  }
  function i() {
    let w = n, b = o(Gx);
    return n = w, b ? b[0] : "";
  }
  function a(w) {
    o(zr);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function l(w) {
    var k;
    let b = u();
    for (; b !== null; ) {
      o(zr);
      let x = n, R = (k = o(jx)) != null ? k : o(ha), S = R === null ? "" : R[0].toLowerCase(), T = Object.prototype.hasOwnProperty.call(ga, S), [v, E] = T ? ga[S] : [0, "or"];
      if (v < w)
        return n = x, R === null || T ? b : s("operator");
      let N = l(v + 1);
      b = N && { kind: "binary", operator: E, left: b, right: N };
    }
    return null;
  }
  function u() {
    o(zr), t++;
    let w = t > Dx ? s("too-deep") : c();
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
    o(zr);
    let b = n, k = w && o(ha), x = k ? k[0].toLowerCase() : "";
    return x === "empty" || x === "notempty" ? d(x, w) : (n = b, w);
  }
  function f() {
    let w = o(_x);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = o(Wx);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let w = n, b = o(Bx);
    if (b === null) {
      let x = i();
      return s(x === "{" ? "brace" : x === '"' || x === "'" ? "text" : "operand");
    }
    let k = b[1];
    return Vx.test(k) ? s("context", G(b[0]), w) : qx.test(k) ? { kind: "answer", parameter: k } : s("answer", G(b[0]), w);
  }
  function p(w) {
    let b = [];
    if (a("]"))
      return { kind: "value", value: b };
    do {
      o(zr);
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
var Ux = { pages: 100, elements: 200, columns: 30, rows: 300 }, Hx = 1e3;
function Ud(e) {
  let n = (s, o, ...i) => {
    e.push({ path: s, code: o, parameters: i });
  }, t = (s, o, i, a, l, ...u) => {
    let c = _(s, i);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(J(o, i), a, G(c), ...u), null);
  }, r = (s, o, i, a, l) => {
    let u = _(s, i);
    return l(u) ? u : (u !== void 0 && n(J(o, i), a), null);
  };
  return {
    fault: n,
    string: t,
    text(s, o, i) {
      let a = _(s, i), l = $s(a);
      return l === null && a !== void 0 && n(J(o, i), "expected-text"), l;
    },
    word(s, o, i, a) {
      var u;
      return (u = t(s, o, i, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (s, o, i) => t(s, o, i, "bad-id", (a) => ie.test(a)),
    count(s, o, i) {
      let a = r(s, o, i, "expected-whole-number", Kr);
      return a !== null && a < 0 ? (n(J(o, i), "too-small", a, 0), null) : a;
    },
    list(s, o, i) {
      var u, c;
      let a = (u = r(s, o, i, "expected-list", Array.isArray)) != null ? u : [], l = (c = Ux[i]) != null ? c : Hx;
      return a.length > l && n(J(o, i), "too-many-items", l), a.slice(0, l);
    },
    object: (s, o, i) => {
      var a;
      return (a = r(s, o, i, "expected-object", V)) != null ? a : {};
    },
    condition(s, o, i) {
      let a = t(s, o, i, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : So(a);
      return l !== null && "code" in l ? (n(J(o, i), l.code, ...l.parameters), null) : l;
    }
  };
}
function Hd(e) {
  return Ce.test(e);
}
function Kr(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Vn = 20;
function wn(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = J(n, t);
  return r.list(e, n, t).forEach((i, a) => {
    let l = J(o, a), u = V(i) ? i : {}, c = V(i) ? _(i, "value") : i, d = ba(c) ? String(c) : "";
    ie.test(d) ? s.has(d) ? r.fault(l, "code-taken", d) : s.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: _(u, "retired") === !0
    }) : r.fault(l, "bad-id", G(c));
  }), s.size === 0 ? (r.fault(o, "empty-list"), null) : Array.from(s.values());
}
function nn(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function ya(e, n, t, r) {
  let s = (o, i, a, l) => {
    var c;
    let u = _(e, i) === void 0 ? a : i;
    return _(e, u) !== !0 ? null : r.some(({ value: d }) => d === o) ? (t.fault(J(n, u), "special-code-taken", o), null) : nn(o, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${o}` });
  };
  return {
    other: s(ot, "showOtherItem", "hasOther", "otherText"),
    none: s(Cr, "showNoneItem", "hasNone", "noneText"),
    refused: s(Nr, "showRefuseItem", "", "refuseText"),
    dontKnow: s($r, "showDontKnowItem", "", "dontKnowText")
  };
}
function Qd(e, n, t) {
  if (_(e, "rateValues") !== void 0)
    return wn(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = _(e, l);
    return Kr(c) ? c : (c !== void 0 && t.fault(J(n, l), "expected-whole-number"), u);
  }, [s, o, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (o <= s || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", s, o, i), null;
  let a = [];
  for (let l = s; l <= o && a.length < Vn; l += i)
    a.push(nn(String(l), null));
  return s + Vn * i <= o && t.fault(`${n}.rateMax`, "too-many-steps", Vn), a;
}
function zd(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((s, o) => {
    let i = J(`${n}.columns`, o), a = V(s) ? _(s, "name") : void 0;
    if (!V(s) || typeof a != "string" || !ie.test(a)) {
      t.fault(`${i}.name`, "bad-id", G(a));
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
var Qx = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function Jr(e) {
  return Qx.test(e);
}
function Yr(e, { by: n, question: t }, r) {
  var d, m;
  let { markup: s, survey: o, texts: i, codeNames: a } = r;
  if (n === "language") {
    let f = a.language(e);
    return f !== null ? z({ text: f }) : Ce.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : z({ text: e });
  }
  if (n === "community")
    return zx(e, r);
  let l = Y(o).find(({ name: f }) => f === t), u = l === void 0 ? null : (m = (d = Se(l)[0]) == null ? void 0 : d.choices) != null ? m : null, c = u === null ? void 0 : u.find(({ value: f }) => f === e);
  return s.label(Ln(c != null ? c : nn(e, null), l, i, a));
}
function zx(e, { codeNames: n }) {
  var t;
  return `<bdi>${z({ text: (t = n.wiki(e)) != null ? t : e })}</bdi>`;
}
function Kd({ by: e, question: n }, { markup: t, survey: r, texts: s }) {
  let o = Y(r).find(({ name: a }) => a === n);
  if (o !== void 0) {
    let a = Ee(o, s);
    return { text: a.text, wikitext: t.label(a) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/parameter-title.ts
function tr({ question: e, row: n, column: t }, r) {
  return [
    Ee(e, r).text,
    ...n === null ? [] : [_e(n, r).text],
    ...t === null ? [] : [Ee(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var Jd = 6, Kx = 10, Jx = ["new", "gone", "changed", "withheld", "no-answers"], wa = [
  ["gap", "gap"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["high-need", "high-need"],
  ["rank-mwds", "rank"],
  ["n", "n"]
];
function Xd(e) {
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
      { wikitext: Je(t.say("localskills-results-clear"), "clear", t) }
    )}</p>`],
    ...Yx(n, e),
    ...Xx(n, e),
    ...Zx(n, e)
  ];
}
function Pt({ difference: e }) {
  return e;
}
function ka({ markup: e, report: { previous: n = null }, change: t, texts: r }) {
  var s;
  return n === null ? `<bdi>${z({ text: (s = t == null ? void 0 : t.before.survey) != null ? s : "" })}</bdi>` : e.label(Ee({ name: n.survey.id, title: n.survey.title }, r));
}
function Zd(e) {
  let { change: n, markup: t } = e;
  if (n === null || n.before.counted === 0 || n.comparisons === 0)
    return [];
  let [r] = em(n, e), s = { wikitext: Ye("change", t.say("localskills-results-change")) };
  return [r === void 0 ? t.say("localskills-results-change-lead-none", { wikitext: ka(e) }, s) : t.say("localskills-results-change-lead", { wikitext: ka(e) }, { wikitext: r.about }, s)];
}
function em({ skills: e, questions: n }, t) {
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
        about: r.say("localskills-results-change-need", f, ...Yd(d, t))
      });
    }
  });
  for (let c of Z(s)) {
    let d = (u = (l = n[c.name]) == null ? void 0 : l.choices) != null ? u : {};
    Object.keys(d).forEach((m) => {
      var h, p;
      let f = d[m];
      if (f !== void 0 && !A(f) && f.isClear) {
        let g = (p = (h = c.choices) == null ? void 0 : h.find(({ value: w }) => w === m)) != null ? p : nn(m, null), y = Ln(g, c.question, o, i);
        a.push({ name: `${c.name} ${m}`, change: f, about: r.say(
          "localskills-results-change-choice",
          { wikitext: z({ text: tr(c, o) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...Yd(f, t)
        ) });
      }
    });
  }
  return a.sort((c, d) => Math.abs(Pt(d.change)) - Math.abs(Pt(c.change)) || (c.name < d.name ? -1 : 1)), a;
}
function Yx(e, n) {
  let { markup: t } = n, r = em(e, n), s = r.length - Jd;
  return r.length === 0 ? [`<p>${t.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...r.slice(0, Jd).map(({ about: o }) => `<li>${o}</li>`),
    "</ul>",
    ...s > 0 ? [`<p>${t.say("localskills-results-change-more", s)}</p>`] : []
  ];
}
function Yd({ before: e, now: n, difference: t, interval: r }, { markup: s }) {
  let o = s.say(
    "localskills-results-change-range",
    { wikitext: s.signed(r.low * 100) },
    { wikitext: s.signed(r.high * 100) },
    { wikitext: s.signed(t * 100) }
  );
  return [s.percent(e), s.percent(n), o].map((i) => ({ wikitext: i }));
}
function Xx({ skills: e }, n) {
  let { markup: t } = n, r = (d) => e[d], s = (d) => Pt(r(d).gap), o = Object.keys(e).sort((d, m) => s(m) - s(d) || (d < m ? -1 : 1));
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
      t.signed(Pt(b), 2) + c(t.number(b.before, 2), t.number(b.now, 2)),
      Pt(b)
    );
    u.push(
      "|-",
      `! scope="row" | ${n.skillName(d)}`,
      ...Xe([
        w(m),
        w(f),
        w(h),
        A(p) ? ce(t) : X(
          `${t.signed(Pt(p) * 100)}${c(t.percent(p.before), t.percent(p.now))}${p.isClear ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
          Pt(p)
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
function Zx({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: s } = n, o = new Map(Z(r).map((a) => [a.name, a])), i = [];
  for (let a of Jx) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = o.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${z({ text: c })}</code>` : z({ text: tr(d, s) });
    });
    l.length > 0 && i.push(t.say(`localskills-results-not-compared-${a}`, Ve(l, t, Kx)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/headline.ts
function tm(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, s = [];
  for (let d of Object.keys(e.skills)) {
    let m = tn(e, d);
    m !== null && !A(m.highNeedCount) && m.highNeedCount > 0 && s.push({ skill: d, count: m.highNeedCount, of: m.n });
  }
  let o = (d) => {
    var m, f;
    return (f = (m = tn(e, d)) == null ? void 0 : m.rankByMwds) != null ? f : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => rm(e.skills[d])).sort((d, m) => o(d) - o(m) || re(d, m)), a = nm(e, r), l = nm(e, t), u = l === null || a === null ? [] : Sa(e).filter((d) => {
    var h, p;
    let [m, f] = [Ro(e, r, d), Ro(e, t, d)];
    return (A(m) || A(f)) && (A(m) || m === 0) && (A(f) || (f != null ? f : 0) > 0) && ((p = (h = e.balance[d]) == null ? void 0 : h.offers) != null ? p : 0) === 0;
  }), c = (l != null ? l : []).filter(({ skill: d }) => {
    var m, f;
    return Ro(e, r, d) === 0 && ((f = (m = e.balance[d]) == null ? void 0 : m.offers) != null ? f : 0) === 0;
  });
  return {
    needs: xa(s),
    assets: xa(a != null ? a : []),
    unmet: l === null || a === null ? null : xa(c),
    hiddenNeeds: i,
    hiddenAssets: r === null ? [] : Sa(e).filter((d) => A(Ro(e, r, d))),
    maybeUnmet: u
  };
}
function rm(e) {
  return e !== void 0 && (A(e) || A(e.highNeedCount));
}
function tn(e, n) {
  let t = e.skills[n];
  return t === void 0 || A(t) ? null : t;
}
function Ro(e, n, t) {
  var o;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || A(r))
    return r != null ? r : null;
  let s = r.choices[t];
  return A(s) ? s : (o = s == null ? void 0 : s.count) != null ? o : null;
}
function nm(e, n) {
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
  return e.slice().sort((n, t) => Kt(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var rr = 5;
function om(e) {
  let { markup: n, results: t, survey: r } = e, { needs: s, assets: o, unmet: i, hiddenNeeds: a, hiddenAssets: l, maybeUnmet: u } = tm(t, r), c = (y, ...w) => (b) => n.say(
    y,
    nS(b, e),
    b.count,
    b.of,
    { wikitext: eS(b, e) },
    ...w
  ), d = (y, { skill: w }) => {
    let b = n.say("localskills-results-see-exchange"), k = Ht(w, "offer", b, e);
    return k === b ? y : `${y} ${k}`;
  }, m = (y) => h === 0 ? c("localskills-results-unmet-skill")(y) : c("localskills-results-unmet-skill-of", h)(y), f = r.measures.canTeach === null ? void 0 : t.questions[r.measures.canTeach], h = f === void 0 || A(f) ? 0 : f.n, p = [];
  Object.keys(t.skills).length > 0 && p.push(...Ra("needs", s.map(c("localskills-results-need")), e, a)), o.length + l.length > 0 && p.push(...Ra("assets", o.map(c("localskills-results-asset")), e, l)), i !== null && p.push(...Ra("unmet", i.map((y) => d(m(y), y)), e, u));
  let g = [...Zd(e), ...tS(e), ...rS(e)];
  return [
    ...p.length === 0 ? [] : [
      '<div class="ext-localSkills-findings">',
      ...p,
      "</div>",
      `<p class="ext-localSkills-quiet">${n.say(
        "localskills-results-findings-note",
        { wikitext: Je(n.say("localskills-results-term-interval"), "interval", n) }
      )}</p>`
    ],
    ...g.length === 0 ? [] : ["<ul>", ...g.map((y) => `<li>${y}</li>`), "</ul>"]
  ];
}
function eS({ count: e, of: n }, { markup: t }) {
  var o;
  let { low: r, high: s } = (o = Tn(e, n)) != null ? o : { low: 0, high: 1 };
  return t.say(
    "localskills-results-share-interval",
    { wikitext: t.percent(e / n) },
    { wikitext: t.number(Ke(r, 0, 2)) },
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
      Ve(r.map(t.skillName), s, rr)
    )}</p>`],
    "</div>"
  ];
}
function nS({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function tS(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((o) => Pa(t, o) !== null), s = r.filter((o) => Pa(t, o) === "concentrate-here").sort((o, i) => sm(t, i) - sm(t, o) || (o < i ? -1 : 1));
  return r.length < 4 || s.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    s.length,
    r.length,
    Ve(s.map(e.skillName), n, rr),
    { wikitext: Ye("plot", n.say("localskills-results-plot")) }
  )];
}
function rS(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => Po(t, i) !== null);
  if (r.length < 2 * rr)
    return [];
  let s = (i) => {
    var a, l;
    return (l = ((a = Po(t, i)) != null ? a : [])[0]) != null ? l : 1 / 0;
  }, o = r.filter((i) => {
    var a;
    return Pa(t, i) === "concentrate-here" && ((a = Po(t, i)) != null ? a : []).every((l) => l <= rr);
  }).sort((i, a) => s(i) - s(a) || (i < a ? -1 : 1));
  return [o.length === 0 ? n.say("localskills-results-agreed-none", rr) : n.say("localskills-results-agreed", rr, Ve(o.map(e.skillName), n), o.length)];
}
function Po(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null, rankByHighNeed: s = null } = (o = tn(e, n)) != null ? o : {};
  return t === null || r === null || s === null ? null : [t, r, s];
}
function Pa(e, n) {
  var t, r;
  return (r = (t = tn(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function sm(e, n) {
  var t, r;
  return (r = (t = tn(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
var sS = 5;
function im({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: s } = n.agreement, o = [t, r, s].filter((c) => c !== null);
  if (o.length === 0)
    return [];
  let i = o.reduce((c, d) => c + d, 0) / o.length, l = Object.keys(n.skills).filter((c) => Po(n, c) !== null).length < sS ? "few" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", u = (c) => ({ wikitext: c === null ? "\u2013" : e.number(c, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${l}`)} ${e.say("localskills-results-agreement-advice")} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: Je(e.say("localskills-results-term-tau"), "tau", e) },
    u(t),
    u(r),
    u(s)
  )}</p>`];
}

// src/core/report/skills-table.ts
var vo = [
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
function am(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, s = ee(r), o = Object.keys(t.skills);
  if (s === null || o.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    ne(n.say("localskills-results-column-skill")),
    ...vo.map(([u]) => ne(
      n.say(`localskills-results-column-${u}`),
      "number"
    ))
  ], a = vo.map(([u]) => z({ text: n.messages.text(`localskills-results-column-${u}`) }));
  for (let u of Xr(t.skills)) {
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
      ...f ? Xe(iS(m, [s.importance, s.ability], e), a) : [`| class="ext-localSkills-withheld" colspan="${vo.length}" | ${A(m) ? Dr(m, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    ge("skills", n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...im(e),
    Fn(vo.map(([u, c]) => [n.say(`localskills-results-column-${u}`), c]), n),
    pe(
      z({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking",
      i
    )
  ];
}
function Xr(e) {
  return Object.keys(e).sort((n, t) => oS(e, n, t));
}
function oS(e, n, t) {
  for (let r of ["rankByMwds", "rankByRds"]) {
    let s = (a) => {
      var l, u;
      return (u = (l = tn({ skills: e }, a)) == null ? void 0 : l[r]) != null ? u : 1 / 0;
    }, [o, i] = [s(n), s(t)];
    if (o !== i)
      return o - i;
  }
  return n < t ? -1 : 1;
}
function iS(e, n, { markup: t }) {
  let r = (f, h) => X(f === null ? "" : t.number(f, h), f), s = (f, h, p) => {
    let [g, y] = [Math.min(...Array.from(p.values())), Math.max(...Array.from(p.values()))];
    return f === null ? X("", null) : X(ln(t.number(f, 2), y > g ? (f - g) / (y - g) : 0, h), f);
  }, { highNeed: o, highNeedCount: i, highNeedInterval: a, rankByMwds: l, rankByRds: u, rankByHighNeed: c, rankDifference: d } = e, m = A(a) || a === null ? "" : `<div class="ext-localSkills-detail">${t.say(
    "localskills-results-interval",
    { wikitext: t.number(Ke(a.low, 0, 2)) },
    { wikitext: t.percent(a.high) }
  )}</div>`;
  return [
    r(l, 0),
    r(u, 0),
    A(i) ? ce(t) : r(c, 0),
    r(d, 0),
    A(o) || A(i) ? ce(t) : X(ln(`${t.percent(o != null ? o : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", i, e.n)}</span>`, o != null ? o : 0, "need") + m, o != null ? o : 0),
    s(e.importance.mean, "importance", n[0]),
    s(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var aS = { community: 40, language: 12, question: 12 };
function lm(e) {
  let { markup: n, results: t } = e, r = ({ by: o }) => +(o !== "community"), s = t.breakdowns.slice().sort((o, i) => r(o) - r(i)).reduce(
    (o, i) => o.concat(cS(i, e)),
    []
  );
  return s.length === 0 ? [] : [
    ge("breakdowns", n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    uS(e),
    ...s
  ];
}
function lS({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let a = n[i];
    return a === void 0 || A(a) ? 0 : a.counted;
  }, s = t.slice().sort((i, a) => r(a) - r(i) || (i < a ? -1 : 1)), o = new Set(s.slice(0, aS[e]));
  return t.filter((i) => o.has(i));
}
function uS({ markup: e }) {
  let n = (s, o) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${s}">${o}</span>`, t = (s) => ({ wikitext: e.number(s, s % 1 === 0 ? 0 : 1) }), r = (s) => n(s * 2, e.say("localskills-results-heat-up-to", t(s - 0.5), t(s)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function cS(e, n) {
  var f;
  let { markup: t, results: r } = n, s = (f = r.earlier) == null ? void 0 : f.breakdowns.find(({ by: h, question: p }) => h === e.by && p === e.question), o = e.withheld === "little-change" && s !== void 0, i = o ? s : e, a = Object.keys(i.groups), l = lS(i), u = Xr(r.skills);
  if (a.length < 2 || u.length === 0)
    return [];
  let c = Kd(i, n), d = [
    `|+ ${Je(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    ne(t.say("localskills-results-column-skill")),
    ...l.map((h) => ne(
      fS(h, i, n) + pS(i.groups[h], n),
      "number"
    ))
  ], m = 0;
  for (let h of u) {
    let p = [], g = !1;
    for (let y of l) {
      let w = i.groups[y], b = w === void 0 || A(w) ? w : w.skills[h], k = dS(b, s == null ? void 0 : s.groups[y], h);
      g = g || k !== null || b !== void 0 && !A(b), p.push(k !== null ? Ut(t.number(k, 2), k, t) : b === void 0 || A(b) ? ce(t) : b.gap === null ? X("", null) : X(t.number(b.gap, 2), b.gap, `ext-localSkills-heat-${mS(b.gap)}`));
    }
    m += +!g, d.push(...g ? ["|-", `! scope="row" | ${n.skillName(h)}`, ...p] : []);
  }
  return m === u.length ? [
    Ze(3, c.wikitext),
    `<p class="ext-localSkills-withheld">${t.say("localskills-results-breakdown-nothing")}</p>`
  ] : [
    Ze(3, c.wikitext),
    ...o ? [`<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`] : Fr(d, t),
    ...l.length < 3 ? [] : [`<p class="ext-localSkills-scroll-cue${l.length > 8 ? "" : " ext-localSkills-scroll-cue-narrow"}">${t.say("localskills-results-scroll", l.length)}</p>`],
    pe(z(c), "sortable ext-localSkills-wide ext-localSkills-breakdown", d),
    ...m === 0 ? [] : [`<p>${t.say("localskills-results-breakdown-rows-left-out", m)}</p>`],
    ...l.length < a.length ? [`<p>${t.say("localskills-results-more-groups", a.length - l.length)}</p>`] : []
  ];
}
function dS(e, n, t) {
  var s, o;
  let r = n === void 0 || A(n) ? void 0 : n.skills[t];
  return e === void 0 ? null : (o = (s = vn(e, r)) == null ? void 0 : s.gap) != null ? o : null;
}
function mS(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function fS(e, n, t) {
  let r = Yr(e, n, t), { report: s, survey: o } = t, i = n.groups[e];
  return n.by === "community" && Jr(e) && i !== void 0 && !A(i) ? Ne(s.titles.communityResults(o.id, e), r) : r;
}
function pS(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || A(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/exclusions.ts
var va = 500;
function um({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (l) => lt(l, e.say("localskills-results-see-revision")), s = ({ page: l, reason: u, revision: c }) => [
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
function gS({ change: e, markup: n, survey: t, results: r }) {
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
function cm(e) {
  let { markup: n } = e;
  return [
    ge("guide", n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...gS(e).reduce((t, [r, s, ...o]) => t.concat(
      s.map((i, a) => `<dt${a === 0 ? ` id="${Vt(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...o)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function dm({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var Ta = 100;
function mm(e) {
  let { markup: n, survey: t } = e;
  return [
    ge("quality", n.say("localskills-results-methods")),
    ...Aa(hS(e)),
    ...yS(e),
    ...bS(e),
    ...ee(t) === null ? [] : [
      Ze(3, n.say("localskills-results-formulas")),
      ...Aa([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) }),
        ...e.change === null ? [] : [n.say("localskills-results-methods-change")]
      ])
    ],
    Ze(3, n.say("localskills-results-disclosure")),
    ...Aa(wS(e))
  ];
}
function Aa(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function hS({ markup: e, report: n, results: t, survey: r }) {
  let { titles: s, counted: o, definitionRevision: i } = n, a = (d, m) => ({ wikitext: Ne(d, e.say(m)) }), l = i === 0 ? a(s.definition(r.id), "localskills-results-definition") : { wikitext: lt(i, e.say("localskills-results-revision", e.digits(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((m, f) => {
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
      { wikitext: Ye("excluded", e.say("localskills-results-excluded")) }
    )],
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...u.some((d) => d !== void 0 && d.offers !== null) ? [e.say("localskills-results-methods-exchange", c("offers"), c("seeks"))] : [],
    e.say("localskills-results-methods-data", a(s.resultsData(r.id), "localskills-results-data"), o.count)
  ];
}
function yS(e) {
  let { markup: n, report: t, results: r, survey: s } = e, o = dm(e);
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
    let c = i(u), d = Yr(u, o, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && Jr(u) ? Ne(t.titles.communityResults(s.id, u), d) : d}`,
      ...Xe(c === null ? [ce(n), ce(n)] : [
        X(n.number(c), c),
        X(ln(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ], ["fact-counted", "column-share"].map((m) => z({ text: n.messages.text(`localskills-results-${m}`) })))
    );
  }
  return [
    Ze(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    pe(z({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares ext-localSkills-stacked", l),
    ...a.length > Ta ? [`<p>${n.say("localskills-results-more-rows", a.length - Ta)}</p>`] : []
  ];
}
function bS(e) {
  let { markup: n, results: t, survey: r, texts: s } = e;
  if (!t.versions.some(({ isCurrent: l, isKnown: u }) => u && !l))
    return [];
  let o = Y(r), i = (l) => Ve(l.map((u) => {
    let c = o.find((d) => d.name === u);
    return c === void 0 ? `<code>${z({ text: u })}</code>` : n.label(Ee(c, s));
  }), n).wikitext, a = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((l) => ne(n.say(`localskills-results-column-${l}`)))
  ];
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: m, reworded: f } of t.versions) {
    let h = l === null || !d ? n.say("localskills-results-version-unknown") : lt(l, n.say("localskills-results-revision", n.digits(l)));
    a.push(
      "|-",
      `! scope="row" | ${h}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      A(u) ? ce(n) : X(n.number(u), u),
      `| ${i(m)}`,
      `| ${i(f)}`
    );
  }
  return [
    Ze(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    pe(z({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function wS({ markup: e, survey: n, report: { held: t = null } }) {
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
function fm(e, n) {
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
var kS = 32, xS = 0.075, SS = 10, RS = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function gm(e) {
  let { markup: n, results: { cross: t } } = e, r = vS(e);
  if (r.length < 3 || t === null)
    return [];
  let s = r.slice().sort((o, i) => pm(i, t) - pm(o, t) || o.number - i.number).slice(0, kS).sort((o, i) => o.number - i.number);
  return [
    ge("plot", n.say("localskills-results-plot")),
    `<p>${n.say("localskills-results-plot-intro")}${s.length < r.length ? ` ${n.say("localskills-results-plot-more", s.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...TS(s, r, e),
    pe(
      z({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      AS(r, e)
    ),
    "</div>",
    ...PS(e)
  ];
}
function PS(e) {
  let { markup: n, results: { skills: t } } = e, r = Object.keys(t).filter((a) => {
    var l, u;
    return ((u = (l = tn({ skills: t }, a)) == null ? void 0 : l.quadrant) != null ? u : null) === null;
  }), s = r.filter((a) => A(t[a])), o = r.filter((a) => !A(t[a])), i = (a, l) => l.length === 0 ? [] : [`<p>${n.say(a, l.length, Ve(l.map(e.skillName), n, SS))}</p>`];
  return [...i("localskills-results-plot-unrated", o), ...i("localskills-results-plot-withheld", s)];
}
function vS({ results: e }) {
  let n = [];
  return Xr(e.skills).forEach((t) => {
    var a, l, u;
    let r = tn(e, t), [s, o] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    s !== null && o !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: s, ability: o, quadrant: i });
  }), n;
}
function pm({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function TS(e, n, { markup: t, results: { cross: r } }) {
  var f, h, p, g;
  let s = Ea([...e.map(({ ability: y }) => y), (f = r == null ? void 0 : r.ability) != null ? f : 0]), o = Ea([...e.map(({ importance: y }) => y), (h = r == null ? void 0 : r.importance) != null ? h : 0]), i = (y, { low: w, high: b }) => (y - w) / (b - w), a = (y) => `${Ke(y, 2, 2)}%`, l = fm(e.map(({ ability: y, importance: w }) => ({ across: i(y, s), up: i(w, o) })), xS), u = ({ low: y, high: w }) => {
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
function AS(e, n) {
  let { markup: t } = n, r = [
    "|-",
    ne(t.say("localskills-results-column-number")),
    ne(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((s) => ne(Je(t.say(`localskills-results-column-${s}`), "importance", t)))
  ];
  for (let s of RS) {
    let o = e.filter((i) => i.quadrant === s);
    o.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${s}" | ${Je(
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
function hm(e, n, t) {
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
function ym(e) {
  var p;
  let { isSaved: n, markup: t, survey: r, report: s, results: o, texts: i } = e, { titles: a, definitionRevision: l } = s, u = t.label(Ee({ name: r.id, title: r.title }, i)), c = s.counted.newestDay, d = o.excluded.length, m = (p = Dn(o.excluded).get("changed-by-others")) != null ? p : 0, f = m === 0 || m === d ? "" : ` <span class="ext-localSkills-detail">${t.say("localskills-results-not-counted-parts", d - m, m)}</span>`, h = [
    ["counted", t.number(o.counted)],
    ["not-counted", d === 0 ? t.number(0) : Ye("excluded", t.number(d)) + f],
    ["newest", c === null ? t.say("localskills-results-none") : t.date(c)],
    ["status", CS(e)],
    ["definition", l === 0 ? Ne(a.definition(r.id), t.say("localskills-results-definition")) : lt(l, t.say("localskills-results-revision", t.digits(l)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${r.id}" data-language="${t.messages.language}"></div>`,
    ...ES(e),
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
      { wikitext: hu(a.resultsTable(r.id), t.say("localskills-results-download-table")) },
      { wikitext: Ne(a.resultsData(r.id), t.say("localskills-results-download-data")) },
      { wikitext: Ye("quality", t.say("localskills-results-quality-link")) }
    )}</p>`,
    ...OS(e)
  ];
}
function ES({ languages: e, markup: n, report: t, survey: r }) {
  let s = e.map(({ language: o, direction: i }) => ({ language: o, direction: i, title: t.titles.resultsIn(r.id, o) }));
  return hm(s, n.messages.text("localskills-results-languages"), n);
}
function OS({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var MS = 20;
function bm({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: s } = t;
  if (r.length === 0)
    return [];
  let o = Ne(s.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: o })}</p>`,
    "<ul>",
    ...r.slice(0, MS).map((i) => `<li><code dir="ltr">${qe(i.path)}</code> ${qe(it(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function CS({ markup: e, survey: n }) {
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
function NS(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function wm(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((s) => {
    let o = e.choices[s];
    t += o === void 0 || A(o) ? 0 : o.count, r += A(o) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : NS(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function km(e, n) {
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
  let u = Os(Object.keys(t).length), c = s !== void 0 && o !== void 0 && !A(s) && !A(o);
  return i > 0 && u > 0 && c && l.push(a.say(
    u === 1 ? "localskills-results-boxes-one" : "localskills-results-boxes",
    { wikitext: a.percent((d = s.share) != null ? d : 0) },
    { wikitext: a.percent((m = o.share) != null ? m : 0) }
  )), l;
}
function Oa(e, n, t, r) {
  let { markup: s, survey: o, texts: i } = r, a = (h) => Ve(h, s), l = [], u = (h, p, ...g) => {
    !A(p) && p > 0 && l.push(s.say(h, p, ...g));
  }, c = [e.notAsked, e.notInStatistics, e.unusable, e.changedVersion].some(A);
  u(c ? "localskills-results-missing-merged" : "localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: h }) => o.notInStatistics.includes(h)).map((h) => s.label(_e(h, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let d = A(e.unknown) ? {} : e.unknown, m = Object.keys(d);
  m.length > 0 && l.push(s.say("localskills-results-unknown", a(m.map((h) => {
    var p;
    return s.say(
      "localskills-results-code-count",
      (p = d[h]) != null ? p : 0,
      { wikitext: `<code>${z({ text: h })}</code>` }
    );
  })), m.length));
  let f = wm(e, n.isMultiple);
  return f !== null && l.push(s.say("localskills-results-withheld-range", f.least, f.most)), l;
}

// src/core/report/question-tables.ts
var Ma = 60;
function Sm(e) {
  let { markup: n, survey: t, texts: r } = e, s = [];
  for (let o of Y(t)) {
    let i = o.type === "matrixdropdown" ? _S(o, e) : o.type === "matrix" ? vm(o, o.choices, Ai, e) : FS(o, e);
    if (i.length > 0) {
      let a = n.label(Ee(o, r));
      s.push(Ze(3, a), ...LS(o.name, e), ...i);
    }
  }
  return s.length === 0 ? [] : [
    ge("questions", n.say("localskills-results-questions")),
    Fn(["people", "share"].map((o) => [n.say(`localskills-results-column-${o}`), "share"]), n),
    ...IS(e),
    ...$S(e),
    ...s
  ];
}
function $S({ markup: e, survey: { minAnswers: n, minCell: t } }) {
  return n > 1 || t > 1 ? [] : [`<p class="ext-localSkills-detail">${e.say("localskills-results-public-note")}</p>`];
}
function IS({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${z({ text: n.id })}</bdi>` }
  )}</p>`];
}
function LS(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${Je(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function FS(e, n) {
  var i;
  let { markup: t, results: r } = n, s = r.questions[e.name], [o] = Se(e);
  if (s === void 0 || o === void 0)
    return [];
  if (A(s)) {
    let a = vn(s, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return a === null ? [`<p class="ext-localSkills-withheld">${Dr(s, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`,
      ...xm(e, o, a, n)
    ];
  }
  return xm(e, o, s, n, Rm(e.name, n));
}
function Rm(e, { results: { earlier: n } }) {
  let t = n == null ? void 0 : n.questions[e];
  return t === void 0 || A(t) ? null : t;
}
function xm(e, n, t, r, s = null) {
  var u;
  let { markup: o, texts: i } = r;
  if (n.kind === "text") {
    let c = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(c, t.n), ...Oa(t, n, [], r)].join(" ")}</p>`];
  }
  let a = (u = n.choices) != null ? u : DS(t).map((c) => nn(c, null)), l = n.kind === "number" ? [] : jS(t, n, a, r, s);
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...km(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...Oa(t, n, a, r)
    ].join(" ")}</p>`,
    ...Fr(l, o),
    ...n.kind === "number" ? [] : [pe(
      z(Ee(e, i)),
      `sortable ext-localSkills-shares ext-localSkills-stacked${t.places === void 0 ? "" : " ext-localSkills-places"}`,
      l
    )],
    ...n.kind === "number" || a.length <= Ma ? [] : [`<p>${o.say("localskills-results-more-rows", a.length - Ma)}</p>`]
  ];
}
function DS({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || A(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function jS(e, { question: n }, t, r, s) {
  var d, m;
  let { markup: o, texts: i } = r, { places: a } = e, l = ["answer", ...a === void 0 ? [] : ["first", "mean-place"], "people", "share"], u = ["|-", ...l.map((f) => f === "answer" ? ne(o.say("localskills-results-column-answer")) : ne(o.say(`localskills-results-column-${f}`), "number"))], c = l.slice(1).map((f) => z({ text: o.messages.text(`localskills-results-column-${f}`) }));
  for (let f of Tm(t, r).slice(0, Ma)) {
    let h = Pm(e, f), p = vn(h, s == null ? void 0 : s.choices[f.value]);
    if (f.isRetired && !A(h) && h.count === 0)
      continue;
    let g = a === void 0 ? void 0 : a[f.value];
    u.push(
      "|-",
      `! scope="row" | ${o.label(Ln(f, n, i, r.codeNames))}`,
      ...Xe([
        ...n.type !== "ranking" || g === void 0 ? [] : A(g) ? [ce(o), ce(o)] : [
          X(o.number(g.first), g.first),
          A(g.meanPlace) ? ce(o) : X(g.meanPlace === null ? "" : o.number(g.meanPlace, 1), g.meanPlace)
        ],
        ...p !== null ? [
          Ut(o.number(p.count), p.count, o),
          Ut(o.percent((d = p.share) != null ? d : 0), (m = p.share) != null ? m : 0, o)
        ] : A(h) ? [ce(o), ce(o)] : [
          X(o.number(h.count), h.count),
          X(h.share === null ? "" : ln(o.percent(h.share), h.share), h.share)
        ]
      ], c)
    );
  }
  return u;
}
function Pm(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function _S(e, n) {
  let t = ee(n.survey);
  return e.columns.filter(({ name: s }) => t === null || e !== t.grid || !dn.includes(s)).reduce((s, o) => s.concat(vm(
    e,
    o.choices,
    (i, a) => In(i, a, o.name),
    n,
    o
  )), []);
}
function vm(e, n, t, r, s = null) {
  let { markup: o, results: i, texts: a } = r, l = Tm(n, r), u = Ee(s != null ? s : e, a), c = [...l.map((m) => _e(m, a).text), o.messages.text("localskills-results-column-n")].map((m) => z({ text: m })), d = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${o.label(u)}`] : [],
    "|-",
    '| class="ext-localSkills-corner" | ',
    ...l.map((m) => ne(o.label(_e(m, a)))),
    ne(o.say("localskills-results-column-n"))
  ];
  for (let m of e.rows) {
    let f = t(e.name, m.value), h = Rm(f, r), p = i.questions[f], g = p === void 0 ? null : vn(p, h != null ? h : void 0), y = g != null ? g : p;
    d.push("|-", `! scope="row" | ${o.label(_e(m, a))}${g === null ? "" : `<div class="ext-localSkills-detail">${o.say("localskills-results-earlier")}</div>`}`), y === void 0 || A(y) || y.n === 0 ? d.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${WS(y, r)}`) : d.push(...Xe([...l.map((w) => {
      var R;
      let b = Pm(y, w), k = ({ count: S, share: T }) => o.say("localskills-results-count-share", S, { wikitext: o.percent(T != null ? T : 0) }), x = vn(b, h == null ? void 0 : h.choices[w.value]);
      return x !== null ? Ut(k(x), x.count, o) : A(b) ? ce(o) : X(ln(k(b), (R = b.share) != null ? R : 0), b.count);
    }), X(o.number(y.n), y.n)], c));
  }
  return [...Fr(d, o), pe(z(u), "ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross", d)];
}
function WS(e, n) {
  return A(e) ? Dr(e, n) : n.markup.say("localskills-results-no-answers");
}
function Tm(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/short-page.ts
function Am({ earlier: e, skills: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.skills) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0;
  }));
}
function BS({ earlier: e, questions: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.questions) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0 && (o.summary !== void 0 && !A(o.summary) || Object.keys(o.choices).some((i) => {
      let a = o.choices[i];
      return a !== void 0 && !A(a) && a.count > 0;
    }));
  }));
}
function Em({ markup: e, results: n, survey: t }) {
  let { counted: r } = n, { minAnswers: s, minCell: o } = t;
  return r === 0 || Am(n) || BS(n) || s <= 1 && o <= 1 ? null : [`<p class="ext-localSkills-notice">${r < s || o <= 1 ? e.say("localskills-results-short-answers", r, s, Math.max(1, s - r)) : e.say("localskills-results-short-counts", r, o)}</p>`];
}
function Om({ markup: e, results: n }) {
  let t = Object.keys(n.skills);
  return t.length === 0 || Am(n) || !t.every((r) => A(n.skills[r])) ? null : [
    ge("skills", e.say("localskills-results-skills")),
    `<p class="ext-localSkills-withheld">${e.say("localskills-results-short-skills")}</p>`
  ];
}

// src/core/report/results-page.ts
var GS = "Skills survey results";
function Mm(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0, s = Em(e), o = Om(e), i = (l, u, c, d = !1) => ({ name: l, title: `localskills-results-${u}`, lines: c, isFolded: d }), a = [
    ...s === null && r ? [
      i("plot", "plot", o === null ? gm(e) : []),
      i("skills", "skills", o != null ? o : am(e)),
      i("balance", "balance", qd(e)),
      i("change", "change", Xd(e)),
      i("breakdowns", "breakdowns", o === null ? lm(e) : [], !0),
      i("questions", "questions", Sm(e), !0),
      i("guide", "guide", cm(e), !0)
    ] : [],
    i("quality", "methods", mm(e), !0),
    i("excluded", "excluded", um(e), !0)
  ].filter(({ lines: l }) => l.length > 0);
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...ym(e),
    ...bm(e),
    ...s != null ? s : r ? om(e) : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...qS(a, e),
    ...a.reduce((l, u) => l.concat(u.isFolded ? VS(u, e) : u.lines), []),
    "</div>",
    `[[Category:${GS}]]`
  ].join(`
`);
}
function qS(e, { markup: n }) {
  return e.length < 3 ? [] : [
    `<div class="ext-localSkills-contents" role="navigation" aria-label="${z({ text: n.messages.text("localskills-results-contents") })}">`,
    `<div class="ext-localSkills-contents-title" aria-hidden="true">${n.say("localskills-results-contents")}</div>`,
    "<ul>",
    ...e.map(({ name: t, title: r }) => `<li>${Ye(t, n.say(r))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function VS({ lines: [e = "", ...n], title: t }, { markup: r }) {
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
function Cm(e) {
  return e.map((n) => typeof n == "string" ? QS(n) : n === null ? "" : String(n)).join(",");
}
var US = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, HS = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function QS(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || HS.test(e.replace(US, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var Nm = `\r
`;

// src/core/report/results-table.ts
var zS = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function $m(e, n, t, r = null) {
  return [zS, ...KS(e, n, t, r)].map((s) => Cm(s) + Nm).join("");
}
function KS(e, n, t, r) {
  let s = Fs(t.messages), { minAnswers: o, minCell: i } = e, { counted: a, excluded: l, questions: u, skills: c, agreement: d, balance: m, breakdowns: f, versions: h } = n, p = XS(e, t), g = Pe({ part: "survey" }, { counted: a, excluded: l.length, minAnswers: o, minCell: i }), y = Dn(l);
  Array.from(y.keys()).sort().forEach((b) => {
    var k;
    g.push(Zr({ part: "excluded", code: b }, "count", (k = y.get(b)) != null ? k : 0, null));
  }), h.forEach(({ revision: b, counted: k }) => g.push(
    ...Pe({ part: "version", code: b === null ? "" : String(b) }, { counted: k })
  ));
  let w = new Map(Z(e).map(
    (b) => [b.name, b]
  ));
  Object.keys(u).forEach((b) => {
    g.push(...YS(b, w.get(b), u[b], t, s));
  }), Object.keys(c).forEach((b) => {
    g.push(...Pe({ part: "skill", item: b, itemLabel: p(b) }, c[b]));
  }), g.push(...Pe({ part: "agreement" }, d)), Object.keys(m).forEach((b) => {
    g.push(...Pe({ part: "balance", item: b, itemLabel: p(b) }, m[b]));
  }), r !== null && g.push(...JS(r, w, p, t, s));
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
function JS(l, s, o, i, a) {
  var u = l, { skills: e, questions: n, notCompared: t } = u, r = sn(u, ["skills", "questions", "notCompared"]);
  let c = Pe({ part: "change" }, r);
  return Object.keys(e).forEach((d) => {
    c.push(...Pe({ part: "change", by: "skill", item: d, itemLabel: o(d) }, e[d]));
  }), Object.keys(n).forEach((d) => {
    let { choices: m, n: f, mean: h } = n[d], p = s.get(d), g = { part: "change", by: "question", item: d, itemLabel: p === void 0 ? d : tr(p, i) };
    c.push(...Pe(g, P({ n: f }, h === void 0 ? {} : { mean: h }))), Object.keys(m).forEach((y) => {
      c.push(...Pe(M(P({}, g), { code: y, codeLabel: Im(y, p, i, a) }), m[y]));
    });
  }), t.forEach(({ part: d, name: m, reason: f }) => {
    c.push(Zr({ part: "change", by: d, item: m }, "notCompared", f, null));
  }), c;
}
function Im(e, n, t, r) {
  var s, o;
  return Ln(
    (o = (s = n == null ? void 0 : n.choices) == null ? void 0 : s.find(({ value: i }) => i === e)) != null ? o : nn(e, null),
    n == null ? void 0 : n.question,
    t,
    r
  ).text;
}
function YS(e, n, t, r, s) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : tr(n, r) };
  if (!V(t) || A(t))
    return Pe(o, t);
  let m = t, { choices: i, places: a, unknown: l } = m, u = sn(m, ["choices", "places", "unknown"]), c = Pe(o, u), d = (f) => Im(f, n, r, s);
  for (let f of [i, a])
    V(f) && Object.keys(f).forEach((h) => {
      c.push(...Pe(M(P({}, o), { code: h, codeLabel: d(h) }), f[h]));
    });
  return A(l) || !V(l) ? c.push(...Pe(o, { unknown: l })) : Object.keys(l).forEach((f) => {
    c.push(...Pe(M(P({}, o), { code: f }), { unknown: l[f] }));
  }), c;
}
function Pe(e, n, t = "") {
  return A(n) ? [Zr(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [Zr(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [Zr(e, t, String(n), null)] : V(n) ? Object.keys(n).reduce((r, s) => r.concat(
    Pe(e, n[s], t === "" ? s : `${t}.${s}`)
  ), []) : [];
}
function Zr(e, n, t, r) {
  let { part: s, by: o = "", group: i = "", item: a = "", itemLabel: l = "", code: u = "", codeLabel: c = "" } = e;
  return [s, o, i, a, l, u, c, n, t, r];
}
function XS(e, n) {
  var r, s;
  let t = new Map(((s = (r = ee(e)) == null ? void 0 : r.grid.rows) != null ? s : []).map(
    (o) => [o.value, _e(o, n).text]
  ));
  return (o) => {
    var i;
    return (i = t.get(o)) != null ? i : n.taxonomy === null ? o : Ls(o, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function To(e, n = !1) {
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
      for (r++; r < e.length && sr(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && sr(e.charCodeAt(r)))
        for (r++; r < e.length && sr(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(b, r);
    let k = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && sr(e.charCodeAt(r))) {
        for (r++; r < e.length && sr(e.charCodeAt(r)); )
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
        if (es(x)) {
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
    if (es(b))
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
          for (r += 2; r < t && !es(e.charCodeAt(r)); )
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
            r++, es(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return R || (r++, d = 1), s = e.substring(k, r), i = 13;
        }
        return s += String.fromCharCode(b), r++, i = 16;
      // numbers
      case 45:
        if (s += String.fromCharCode(b), r++, r === t || !sr(e.charCodeAt(r)))
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
    if (Ca(b) || es(b))
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
function es(e) {
  return e === 10 || e === 13;
}
function sr(e) {
  return e >= 48 && e <= 57;
}
var Lm;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Lm || (Lm = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var e0 = new Array(20).fill(0).map((e, n) => " ".repeat(n)), or = 200, n0 = {
  " ": {
    "\n": new Array(or).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(or).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(or).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(or).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(or).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(or).fill(0).map((e, n) => `\r
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
function Fm(e, n, t = Na.DEFAULT) {
  let r = To(e, !1), s = [], o = 0;
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
var Dm;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Dm || (Dm = {}));
var jm;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(jm || (jm = {}));
var $a = Fm;
var _m;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(_m || (_m = {}));

// src/core/json/parse-json.ts
function Me(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return c0(n) ? { value: void 0, faults: [Ia] } : { value: n, faults: m0(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? d0(e) : Ia] };
  }
}
var Gm = { disallowComments: !0, allowTrailingComma: !1 }, l0 = 100, Ia = { path: "$", code: "json-too-deep", parameters: [] }, u0 = {
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
function c0(e) {
  let n = [e].filter(Wm);
  for (let t = 0; n.length > 0; t++) {
    if (t === l0)
      return !0;
    let r = [];
    for (let s of n)
      for (let o of Object.keys(s).map((i) => s[i]))
        Wm(o) && r.push(o);
    n = r;
  }
  return !1;
}
function Wm(e) {
  return typeof e == "object" && e !== null;
}
function d0(e) {
  var a;
  let n = null;
  try {
    $a(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, Gm);
  } catch (l) {
    return Ia;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), s = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((s === "}" || s === "]") && r.trim().endsWith(","))
    return Bm("json-trailing-comma", e, r.lastIndexOf(","), s);
  let o = (a = u0[t.error]) != null ? a : "json-invalid";
  return Bm(o === "json-comma" ? s === "}" ? "json-list-end" : s === "]" ? "json-object-end" : o : o, e, t.offset, s);
}
function Bm(e, n, t, r) {
  let s = n.slice(0, t).split(/\r\n?|\n/), o = s[s.length - 1].length + 1;
  return { path: "$", code: e, parameters: [s.length, o, G(r)] };
}
function m0(e) {
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
          parameters: [G(r), c, i + 1]
        });
      }
    }
  }, Gm), n;
}

// src/core/survey/dates.ts
function ve(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, s] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && s >= 1 && s <= i;
}
function qm(e) {
  return ve(`${e}-01`);
}

// src/core/survey/number-text.ts
var f0 = [
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
], p0 = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function ir(e) {
  let n = e.trim().replace(/[^ -~]/g, g0), t = p0.exec(n);
  if (t === null)
    return null;
  let [, r, s = "", o, i = ""] = t, a = /^[1-9]\d{0,2}$/.test(s) && i.length === 3 && (o === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (s + i === "" || a)
    return null;
  let l = s.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function g0(e) {
  let n = e.charCodeAt(0), t = f0.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var kn = ["survey", "revision", "submitted", "language"], h0 = [
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
], La = ["text", "number", "url", "date", "month"], Vm = ["skills", "languages", "wikis"], ns = 200, ts = 3;
function Um(e) {
  let n = new Set(kn), t = 0, r = (o, i, a) => {
    let l = [];
    return e.list(o, i, "elements").forEach((u, c) => {
      let d = s(u, J(`${i}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, s = (o, i, a) => {
    if (!V(o))
      return e.fault(i, "expected-object"), null;
    let l = _(o, "name");
    if (typeof l != "string" || !ie.test(l))
      return e.fault(`${i}.name`, "bad-id", G(l)), null;
    if (n.has(l)) {
      let m = kn.includes(l);
      return e.fault(`${i}.name`, m ? "reserved-name" : "name-taken", l, kn), null;
    }
    let u = {
      name: l,
      title: e.text(o, i, "title"),
      description: e.text(o, i, "description"),
      visibleIf: e.condition(o, i, "visibleIf")
    }, c = _(o, "type");
    if (c === "panel")
      return a === ts ? (e.fault(i, "panels-too-deep", ts), null) : (n.add(l), M(P({}, u), { type: c, elements: r(o, i, a + 1) }));
    if (c === "html") {
      let m = e.text(o, i, "html");
      return m === null && _(o, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(l), m && M(P({}, u), { type: c, text: m });
    }
    if (t === ns)
      return e.fault(i, "too-many-questions", ns), null;
    let d = y0(o, i, c, M(P({}, u), {
      isRequired: _(o, "isRequired") === !0,
      requiredIf: e.condition(o, i, "requiredIf"),
      isRetired: _(o, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (o, i) => r(o, i, 0) };
}
function y0(e, n, t, r, s) {
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
      let l = b0(e, n, s), u = l === null ? wn(e, n, "choices", s) : [];
      if (u === null)
        return null;
      let c = M(P(P({}, r), o(u)), { choicesFrom: l });
      return t === "dropdown" ? M(P({}, c), { type: t }) : P(M(P({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = wn(e, n, "choices", s), u = _(e, "selectToRankEnabled") === !0;
      return l && P(M(P({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = Qd(e, n, s);
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
        return nn(
          u,
          (c = s.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return M(P({}, r), { type: t, choices: l, special: i(l) });
    }
    case "text":
      return P(M(P({}, r), { type: t }), w0(e, n, s));
    case "comment":
      return M(P({}, r), { type: t, maxLength: s.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = wn(e, n, "rows", s), u = wn(e, n, "columns", s), c = ["eachRowRequired", "isAllRowRequired"].some((d) => _(e, d) === !0);
      return l && u && M(P({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = s.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || ie.test(d)), u = l === null ? wn(e, n, "rows", s) : [], c = zd(e, n, s);
      return u && c && M(P({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return s.fault(`${n}.type`, "unknown-question-type", G(t), h0), null;
  }
  function o(l) {
    let u = ya(e, n, s, l);
    return { choices: [...l, ...an(u)], special: u };
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
function b0(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => Vm.includes(r),
    Vm
  );
}
function w0(e, n, t) {
  let r = t.word(e, n, "inputType", La), s = (o) => {
    let i = _(e, o), a = typeof i == "string" || typeof i == "number" ? Fa(String(i), r) : null;
    return a === null && i !== void 0 && t.fault(J(n, o), "limit-not-of-type", G(i), r), a;
  };
  return {
    inputType: r,
    min: s("min"),
    max: s("max"),
    isInteger: _(e, "integer") === !0,
    maxLength: t.count(e, n, "maxLength") || null,
    placeholder: t.text(e, n, "placeholder")
  };
}
function Fa(e, n) {
  switch (n) {
    case "number":
      return ir(e);
    case "date":
      return ve(e) ? e : null;
    case "month":
      return qm(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var k0 = ["draft", "open", "paused", "closed", "archived"], x0 = ["individuals", "affiliates", "partners", "society"], S0 = 5, R0 = 5;
function Un(e) {
  var u, c;
  let n = [], t = Ud(n);
  if (!V(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", s = t.object(e, "$", "localSkills"), o = _(s, "id"), i = typeof o == "string" && ie.test(o);
  i || t.fault(`${r}.id`, "bad-id", G(o));
  let a = P0(e, t);
  if (Y({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let l = {
    id: o,
    locale: t.string(e, "$", "locale", "bad-language", Hd),
    status: t.word(s, r, "status", k0),
    opens: t.string(s, r, "opens", "bad-date", ve),
    closes: t.string(s, r, "closes", "bad-date", ve),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(s, r, "minAnswers")) != null ? u : S0,
    minCell: (c = t.count(s, r, "minCell")) != null ? c : R0,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(s, r, "notInStatistics").filter(ba).map(String),
      ...Ir
    ])),
    audience: v0(s, t),
    measures: T0(s, t),
    core: A0(s, t),
    follows: t.id(s, r, "follows")
  };
  return { survey: Md(l), faults: n };
}
function P0(e, n) {
  let t = Um(n), r = [];
  return n.list(e, "$", "pages").forEach((s, o) => {
    var l;
    let i = J("$.pages", o);
    if (!V(s)) {
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
function v0(e, n) {
  var s;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", x0),
    description: n.text(r, t, "description"),
    minEdits: (s = n.count(r, t, "minEdits")) != null ? s : 0,
    groups: Da(n.list(r, t, "groups"))
  };
}
function T0(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: Da(n.list(r, t, "groupBy"))
  };
}
function A0(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), s = n.id(r, t, "id");
  return s === null ? null : { id: s, questions: Da(n.list(r, t, "questions")) };
}
function Da(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function Hm() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : E0(n);
    return e.set(n, t), t;
  };
}
function E0(t) {
  return W(this, arguments, function* ({ source: e, titles: n }) {
    var i;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => ie.test(a)).sort(), s = yield e.readPages(r.map((a) => n.definition(a))), o = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = s.get(n.definition(a)), u = l === void 0 ? null : Un(Me((i = l.latest.text) != null ? i : "").value).survey;
      l !== void 0 && u !== null && u.id === a && o.set(a, { survey: u, revision: l.latest.id });
    }
    return o;
  });
}
function Qm(e, n, t) {
  return W(this, null, function* () {
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
var Hn = { offer: "Offer a skill", seek: "Seek a skill" }, ja = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], zm = ["open", "paused", "matched", "closed"], _a = 5, Km = 100, Jm = 100, Ao = 20;
function Ym(e, n) {
  if (!ve(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Xm(e, n, t = null) {
  var o;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (Ym(i, n) === null) {
      let a = O0(i.skill, t), l = (o = r[i.kind].get(a)) != null ? o : /* @__PURE__ */ new Set();
      l.add(i.user), r[i.kind].set(a, l);
    }
  let s = (i) => new Map(
    Array.from(i).sort(([a], [l]) => re(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: s(r.offer), seeks: s(r.seek) };
}
function O0(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-templates.ts
var ar = "Skill exchange step", Qn = "Skill exchange preferences", Wa = [
  Hn.offer,
  Hn.seek,
  ar,
  Qn
];

// src/core/wikitext/shown-text.ts
var M0 = /<!--[\s\S]*?(?:-->|$)/g, C0 = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, N0 = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), $0 = "\u2026";
function lr(e) {
  if (!/[{<]/.test(e))
    return Qe(e);
  let n = e.replace(M0, "").replace(C0, (t, r) => (r != null ? r : "").replace(/[{}]/g, (s) => `&#${s.charCodeAt(0)};`));
  return Qe(I0(n));
}
function I0(e) {
  var o, i, a, l;
  let n = [], t = [], r = /[{}]/g, s = 0;
  for (; s < e.length; ) {
    let u = e.slice(s, s + 2);
    if (u === "{{")
      t.push(n.length), n.push(u), s += 2;
    else if (u === "}}" && t.length > 0) {
      let [, ...c] = n.splice(t.pop()), d = ((o = c[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(s + 2) === "}", m = c.length <= 2 ? c.join("").trim() : "";
      n.push((i = N0.get(m)) != null ? i : $0), s += d ? 3 : 2;
    } else {
      r.lastIndex = s + 1;
      let c = (l = (a = r.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(s, c)), s = c;
    }
  }
  return n.join("");
}

// src/core/wikitext/extension-tags.ts
var Zm = [
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
function ur() {
  return { starts: [], ends: [], lengths: [] };
}
function vt(e, n, t) {
  var i;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((i = o[o.length - 1]) != null ? i : 0) + t - n), r.push(n), s.push(t);
}
function cr(e, n) {
  let { starts: t } = e, r = 0, s = t.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    t[o] < n ? r = o + 1 : s = o;
  }
  return r;
}
function Eo(e, n) {
  let { starts: t, ends: r } = e, s = [], o = 0;
  for (let i = 0; i < t.length; i++)
    s.push(n.slice(o, t[i])), o = r[i];
  return s.push(n.slice(o)), s.join("");
}
function Ba(e, n) {
  var t;
  return n - ((t = e.lengths[cr(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var dr = -1, Ga = /[[{<]|\n(?==)|-(?={)/g, L0 = /[[{<\]]|\n(?==)|-(?={)/g, F0 = /[[{<\n]|-(?={)/g, ef = /[[{<}|]|\n(?==)|-(?={)/g, nf = /[[{<}|=]|\n(?==)|-(?={)/g, qa = /[[\]{}<>|]/g, D0 = 10, tf = 45, j0 = 60, rf = 61, sf = 91, of = 93, Va = 123, _0 = 124, W0 = 125, B0 = 6;
function af(e, n) {
  let t = "", r = 0, s = null, o = [], i = [], a = null, l = Ga, u = [], c = 0, d = [];
  function m(C, F, O) {
    let L = F;
    for (; L < r && L - F < O && t.charCodeAt(L) === C; )
      L++;
    return L - F;
  }
  function f() {
    return a !== null && c > a.partsStart && u[c - 1] === dr;
  }
  function h() {
    a === null ? l = Ga : a.kind === "=" ? l = F0 : a.kind === "[" ? l = L0 : l = f() ? nf : ef;
  }
  function p(C, F, O, L) {
    a = { kind: C, count: F, contentStart: O, afterHyphen: L, partsStart: c }, i.push(a), h();
  }
  function g() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, h();
  }
  function y(C) {
    let F = m(rf, C, B0);
    return F > 1 || F === 1 && !f() ? (p("=", F, C + F, !1), C + F) : C;
  }
  function w(C, F) {
    let O = m(Va, C, r);
    return O > 1 && p("{", O, C + O, F), C + O;
  }
  function b(C, F) {
    let O = m(W0, F, Math.min(C.count, 3));
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
    let L = s === null ? 0 : cr(s, C), I = "", D = C;
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
      L = s === null ? 0 : cr(s, D);
    }
  }
  function T(C) {
    s === null && (s = ur(), n.begin(t, s));
    let F = n.skip(C);
    return n.atLineStart ? (n.atLineStart = !1, y(F)) : F;
  }
  function v(C, F) {
    switch (C) {
      case D0:
        return a !== null && a.kind === "=" && g(), y(F + 1);
      case j0:
        return T(F);
      case tf:
        return t.charCodeAt(F + 2) === Va ? w(F + 1, !0) : (p("-", 2, F + 2, !1), F + 2);
      case Va:
        return w(F, !1);
      case sf: {
        let O = m(sf, F, r);
        return O > 1 && p("[", O, F + O, !1), F + O;
      }
      default:
        return E(a, C, F);
    }
  }
  function E(C, F, O) {
    if (C.kind === "{")
      return b(C, O);
    let L = F === of ? of : tf;
    return t.charCodeAt(O + 1) !== L ? O + 1 : (k(C, C.contentStart - 2, 2), O + 2);
  }
  function N() {
    let C = y(0);
    for (; ; ) {
      if (l.lastIndex = C, !l.test(t))
        return;
      C = l.lastIndex;
      let F = t.charCodeAt(C - 1);
      F === _0 ? (u[c] = C, u[c + 1] = dr, c += 2, l = nf) : F === rf ? (u[c - 1] = C - 1, l = ef) : C = v(F, C - 1);
    }
  }
  return (C) => (t = C, r = C.length, s = null, o = [], i.length = 0, a = null, l = Ga, u = [], c = 0, d = [], N(), t = "", n.end(), { calls: o, removed: s });
}

// src/core/wikitext/detached-text.ts
function he(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function lf(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Oo(e, n, t) {
  let r = n;
  for (; r < t && lf(e.charCodeAt(r)); )
    r++;
  return r;
}
function Mo(e, n, t) {
  let r = t;
  for (; r > n && lf(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function An(e, n, t) {
  let r = Oo(e, n, t);
  return e.slice(r, Mo(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var rs = 3, mn, uf, Ua, Co, ss = class {
  constructor(n, t, r) {
    be(this, mn);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / rs;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let s = 0; s < r.length; s += rs)
        if (r[s] === t)
          return on(this, mn, Ua).call(this, s);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += rs)
      n(on(this, mn, Ua).call(this, t), on(this, mn, uf).call(this, t), this);
  }
  entries() {
    return on(this, mn, Co).call(this).entries();
  }
  keys() {
    return on(this, mn, Co).call(this).keys();
  }
  values() {
    return on(this, mn, Co).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
mn = new WeakSet(), uf = function(n) {
  return this.met.names[this.parts[n]];
}, Ua = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, Co = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [G0, q0] = [500, 4], V0 = 61;
function cf() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], s = 0, o = [], i = 0;
  function a(u, c) {
    for (let d = s; d < s + q0 && d < r.length; d++) {
      let m = r[d], f = e[m];
      if (u.charCodeAt(c + f.length) === V0 && u.startsWith(f, c))
        return s = d + 1, m;
    }
    return -1;
  }
  function l(u) {
    let c = n.get(u);
    if (c !== void 0)
      return s = r.indexOf(c) + 1, c;
    if (u === "" || e.length >= G0)
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
        g = l(u.slice(Oo(u, f, y), Mo(u, f, y)));
      }
      if (g === -1 || o[g] === i)
        return null;
      o[g] = i;
      let w = Oo(u, y + 1, p);
      m.push(g, w, Mo(u, w, p)), f = p + 1;
    }
    return new ss(u, t, m);
  };
}

// src/core/wikitext/plain-call.ts
var U0 = ["[", "]", "{", "<", `
=`], [No, df] = ["{{", "}}"], H0 = "}", Q0 = /^\s*$/;
function mf(e) {
  let n = cf();
  return (t) => {
    var l;
    let r = t.startsWith(No) ? t.indexOf(H0, No.length) : -1, s = r + df.length;
    if (r === -1 || !t.startsWith(df, r) || t.length > s && !Q0.test(t.slice(s)) || U0.some((u) => t.includes(u, No.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let i = e(t.slice(No.length, o), o < r);
    if (i === null)
      return [];
    let a = (l = n(t, o, r)) != null ? l : z0(t, o, r);
    return [{ template: i, parameters: a, start: 0, end: s }];
  };
}
function z0(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0, o = n;
  for (let i = n + 1; i <= t; ) {
    let a = e.indexOf("|", i), l = a === -1 ? t : a;
    o = o === -1 || o >= i ? o : e.indexOf("=", i), o === -1 || o >= l ? r.set(String(++s), e.slice(i, l)) : r.set(An(e, i, o), An(e, o + 1, l)), i = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var K0 = 60, ff = 62, yf = 47, pf = 10;
function gf(e) {
  return e === 32 || e === 9;
}
function hf(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === ff || t === yf && e.charCodeAt(n + 1) === ff;
}
function bf(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function J0(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(bf(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function wf(e) {
  let n = J0(e), t = Math.max(...Array.from(n.keys(), (p) => p.length)), r = "", s = ur(), o = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
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
      return vt(s, p, r.length), r.length;
    let y = p;
    for (; y > 0 && gf(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === pf) {
      let w = m(g + 3);
      if (r.charCodeAt(w) === pf)
        return vt(s, y, w + 1), a.atLineStart = !0, w + 1;
    }
    return vt(s, p, g + 3), g + 3;
  }
  function m(p) {
    for (; ; ) {
      for (; gf(r.charCodeAt(p)); )
        p++;
      let g = r.startsWith("<!--", p) ? r.indexOf("-->", p + 4) : -1;
      if (g === -1)
        return p;
      p = g + 3;
    }
  }
  function f(p) {
    let g = p + 1, y = g;
    for (; y - g <= t && y < r.length && !hf(r, y) && r.charCodeAt(y) !== K0; )
      y++;
    let w = r.slice(g, y), b = bf(w), k = n.get(b);
    if (k === void 0 || o || !hf(r, y))
      return g;
    let x = r.indexOf(">", y);
    if (x === -1)
      return o = !0, g;
    let R = x + 1;
    if (k.kind !== "ignored" && r.charCodeAt(x - 1) !== yf) {
      let S = i.has(b) ? -1 : h(k, R);
      if (S !== -1)
        R = S;
      else if (w === "includeonly")
        R = r.length;
      else
        return i.add(b), R;
    }
    return k.kind !== "extension" && vt(s, p, R), R;
  }
  function h({ closing: p }, g) {
    p.lastIndex = g;
    let y = p.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function os(e) {
  return e.split(" ");
}
var kf = os(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Y0 = new Set(kf.concat(os(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), X0 = new Set(os("articlepath pageid server servername scriptpath stylepath")), Z0 = new Set(kf.concat(os(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), eR = new Set(os(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function xf(e) {
  return Y0.has(e) || X0.has(e.toLowerCase());
}
function Sf(e) {
  return Z0.has(e) || eR.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var nR = /^subst:/iu, tR = /^safesubst:/iu, Rf = /^msgnw:/iu, rR = /^msg:/iu, sR = /^raw:/iu, oR = 1e3, iR = 200;
function Pf(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, i = _s({
    defaultNamespace: "Template",
    namespaces: fu.concat(s, [["Template", ...r]]),
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
    if (nR.test(f) || (f = f.replace(tR, ""), f = An(f, 0, f.length), !m && xf(f)))
      return null;
    f = (Rf.test(f) ? f.replace(Rf, "") : f.replace(rR, "")).replace(sR, "");
    let h = f.indexOf(":");
    if (h !== -1 && Sf(f.slice(0, h)))
      return null;
    let p = i(f);
    return p === null ? null : (g = a.get(p)) != null ? g : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, m) => {
    if (d.length > iR)
      return u(d, m);
    let f = m ? c.with : c.without, h = f.get(d);
    return h === void 0 && (f.size === oR && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = u(d, m), f.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function Ha(e) {
  var s;
  let n = Pf(e), t = mf(n), r = af(n, wf((s = e.extensionTags) != null ? s : Zm));
  return (o) => {
    let i = t(o);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(o), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var p;
      let { template: d, start: m, end: f } = c;
      if (l === null || ((p = l.starts[cr(l, m)]) != null ? p : f) >= f)
        return { template: d, parameters: vf(o, c.parts, f), start: m, end: f };
      u = u != null ? u : Eo(l, o);
      let h = c.parts.map((g) => g === dr ? dr : Ba(l, g));
      return { template: d, parameters: vf(u, h, Ba(l, f)), start: m, end: f };
    });
  };
}
function vf(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < n.length; o += 2) {
    let i = n[o], a = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    a === dr ? r.set(String(++s), e.slice(i, l)) : r.set(An(e, i, a), An(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var Tf = 6, aR = /^(.+)-([0-5n])$/i, Af = /^(.+)-(?:.|\d\d)$/;
function Ef(e) {
  var t;
  let n = (t = Af.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && $o(e) === null && Ce.test(n);
}
function $o(e) {
  var s;
  let n = aR.exec(e), t = ((s = n == null ? void 0 : n[1]) != null ? s : e).toLowerCase();
  if (!Ce.test(t) || Af.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Tf : Number(r) };
}
function Of(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Tf ? "N" : t}`;
}

// src/core/exchange/private-phone.ts
var lR = [
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
], uR = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, cR = /[\d+]$/, dR = /(?:[\w\-/=#&]|\d[.,:])$/, mR = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function Mf(e) {
  let n = e.replace(/\D+$/, ""), t = n.replace(/\D/g, "").length, r = e.indexOf("/");
  return t > 15 && r !== -1 ? Mf(e.slice(0, r)) : t < 8 || t > 15 ? 0 : n.length;
}
function Cf(e) {
  var s;
  let n = lR.reduce((o, i) => o.replace(
    i,
    (a, l) => l + "x".repeat(a.length - l.length)
  ), e), t = mR.exec(n);
  if (t !== null)
    return { kind: "phone", from: t.index + t[1].length, to: t.index + t[0].length };
  let r = 0;
  for (; r < n.length; ) {
    let [o] = (s = uR.exec(n.slice(r))) != null ? s : [""], i = n.slice(Math.max(0, r - 2), r), a = o !== "" && !(o.startsWith("+") ? cR : dR).test(i), l = a ? Mf(o) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += a ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var fR = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), pR = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, gR = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, hR = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, yR = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, bR = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, wR = [1632, 1776, 2406, 2534], kR = [
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
function xR(e) {
  var r, s;
  let n = e.charCodeAt(0), t = wR.find((o) => n >= o && n <= o + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (s = (r = kR.find(([o, i]) => n >= o && n <= i)) == null ? void 0 : r[2]) != null ? s : e;
}
var SR = 5e3;
function RR(e) {
  return e.replace(/[\u0080-\uffff]/g, xR).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function Io(e, n, t) {
  var s;
  let r = n.exec(t);
  return r === null ? null : { kind: e, from: r.index + ((s = r[1]) != null ? s : "").length, to: r.index + r[0].length };
}
function Nf(e, n = 0) {
  var u;
  let t = yR.exec(e.slice(n));
  if (t === null)
    return null;
  let r = n + t.index, s = r + t[0].length, [o, i, a] = (u = bR.exec(e.slice(s))) != null ? u : [""];
  return (i !== void 0 ? /[a-z_]/.test(i) && i.length > 1 : a !== void 0 && a.length >= 5 && /[\d_]/.test(a) && (/[a-z_]/.test(a) || /^\d{6,}$/.test(a))) ? { kind: "messenger", from: r, to: s + o.length } : Nf(e, s);
}
function PR(e) {
  var t, r, s, o, i;
  let n = RR(e.slice(0, SR));
  return (i = (o = (s = (r = (t = Io("email", fR, n)) != null ? t : Io("email", pR, n)) != null ? r : Io("messenger", hR, n)) != null ? s : Nf(n)) != null ? o : Io("messenger", gR, n)) != null ? i : Cf(n);
}
function $f(e) {
  let n = PR(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}

// src/core/exchange/record-fault.ts
function Tt(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function Lo(e, n, t) {
  let r = $f(e === "skill" ? Gt(n) : n);
  return r === null ? null : Tt(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function mr(e, n) {
  let t = Cs(e, n, (s) => s), r = n.join(", ");
  return t === null ? Tt(e, "unknown-parameter", G(e), r) : Tt(e, "near-parameter", G(e), t.found, r);
}

// src/core/exchange/time-passed.ts
function zn(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var vR = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [TR, AR] = [-720, 840];
function If(e) {
  var s, o;
  let n = e === "" ? null : vR.exec(e);
  if (n === null)
    return null;
  let t = Number((s = n[2]) != null ? s : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= TR && r <= AR ? r : null;
}

// src/core/exchange/read-record-values.ts
var ER = [
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
], OR = ["capacity", "for"], MR = 182, CR = 1e3;
function Ff(e, n, t, r = {}) {
  var D, B;
  let s = [], o = (j) => {
    var U;
    return ((U = t.get(j)) != null ? U : "").trim() || null;
  }, i = (j, U, ...Q) => (s.push(Tt(j, U, ...Q)), null), a = (j, U, Q, ...le) => {
    var ye;
    let se = o(j);
    return se === null ? null : (ye = U(se)) != null ? ye : i(j, Q, G(se), ...le);
  }, l = (j, U, Q) => {
    var se;
    let le = ((se = o(j)) != null ? se : "").split(";").map((ye) => ye.trim()).filter((ye) => ye !== "");
    return Array.from(new Set(le)).map((ye) => {
      var pn;
      return (pn = U(ye)) != null ? pn : i(j, Q(ye), G(ye));
    }).filter((ye) => ye !== null);
  }, u = (j) => {
    var Q;
    let U = Lo(j, (Q = o(j)) != null ? Q : "", n);
    return s.push(...U === null ? [] : [U]), U !== null;
  }, c = (j) => (u(j), o(j)), d = (j, U) => u(j) ? null : a(j, (Q) => Array.from(Q).length <= U ? Q : null, j, j, U), m = (j, U = "date", ...Q) => {
    let le = o(j);
    return le === null || ve(le) ? le : i(j, U, j, G(le), ...Q);
  }, f = u("skill") ? null : $R(o("skill"), i, r), h = a("level", (j) => Lf(j, 1, _a), "level", _a), p = l("methods", (j) => ja.includes(j) ? j : null, () => "method"), g = (j) => {
    let U = m(j);
    return U !== null && r.date !== void 0 && U > r.date && i(j, "day-to-come", j, U), U;
  }, y = LR(l(
    "languages",
    $o,
    (j) => Ef(j) ? "proficiency" : "language"
  ).map(Of)), w = y.slice(0, Ao);
  y.length > Ao && i("languages", "many-languages", "languages", Ao), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && i("languages", "no-language", "languages");
  let b = e === "offer", k = b ? a("capacity", (j) => Lf(j, 0, CR), "capacity", "capacity") : null, x = {
    kind: e,
    user: n,
    id: a("id", (j) => ie.test(j) ? j : null, "id"),
    level: h,
    methods: ja.filter((j) => p.includes(j)),
    languages: w,
    capacity: k,
    region: d("region", Jm),
    timezone: a("timezone", If, "timezone"),
    for: b ? c("for") : null,
    affiliate: d("affiliate", Km),
    note: c("note")
  }, R = g("since"), S = g("confirmed"), T = o("expires") !== null && !ve(o("expires")), v = T ? NR(S != null ? S : R, r.date) : null, E = v === null ? m("expires", "end-paused") : (D = m("expires", "end", v)) != null ? D : v, N = o("status") === null ? "open" : (B = a("status", IR, "status")) != null ? B : "paused", C = T && v === null, F = C && N === "open" ? "paused" : N, O = m("until", F === "paused" ? "until" : "date"), L = M(P({}, x), {
    since: R,
    confirmed: S,
    expires: E,
    status: F,
    // Open again it would have no end.
    until: C ? null : O
  }), I = ER.filter((j) => b || !OR.includes(j));
  return t.forEach((j, U) => {
    r.allowsOthers !== !0 && !I.includes(U) && j.trim() !== "" && s.push(mr(U, I));
  }), { values: f === null || w.length === 0 ? null : M(P({}, L), { skill: f }), faults: s };
}
function NR(e, n) {
  return e === null || n !== void 0 && e > n ? null : zn(e, MR);
}
function $R(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: s = `${hn}/Skills.json` } = t, o = ie.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!o || r !== null && r.get(e) === null) {
    let a = e.startsWith("xn--") ? Gt(e) : e, l = r === null ? null : ru(a, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", G(a), s) : n("skill", o ? "near-skill" : "near-skill-only", G(a), s, l.words, l.skill);
  }
  return o ? e : null;
}
function IR(e) {
  var n;
  return (n = zm.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function LR(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let s of e)
    n.set((r = (t = $o(s)) == null ? void 0 : t.code) != null ? r : s, s);
  return Array.from(n.values());
}
function Lf(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var FR = 48;
function Df(e) {
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
      a = o.skill.slice(0, FR - c.length) + c;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, a)), { record: M(P({}, o), { id: a }), faults: o.id === null ? [] : [Tt("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function jf(e, n, t = {}) {
  let r = ze(n), s = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, u) => a.set(u, lr(l))), Ff(DR(i), r, a, t);
  }), o = Df(
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
  return e.startsWith(r) ? o = e.slice(r.length) : s !== -1 && t.includes(e.slice(0, s)) && (o = e.slice(s + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : ze(o);
}
function DR({ template: e }) {
  return e === Hn.offer ? "offer" : "seek";
}

// src/core/wikitext/same-calls.ts
function _f(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: s, parameters: o }) => [s, Array.from(o)]));
  return t(e) === t(n);
}

// src/wiki/counting/page-histories.ts
var jR = 20, _R = 2;
function WR(e, n, t) {
  return W(this, null, function* () {
    var s;
    let r = n.filter((o) => o.first === null);
    for (let o = 0; r.length > _R && o < jR; o++) {
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
function BR({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Qa(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function GR(e, n, t, r) {
  return W(this, null, function* () {
    let { pageIds: s, titles: o } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: a, title: l } = i.page;
      (s.has(a) || o.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function fr(e, n, t = null, r = null) {
  return W(this, null, function* () {
    let s = n.map((i) => ({
      page: i,
      known: i.history === void 0 ? [i.latest] : i.history.slice(),
      first: BR(i),
      isRecombined: !1
    }));
    yield WR(e, s, r);
    let o = t === null ? void 0 : Qa(s.filter(({ page: i }) => i.history === void 0));
    return t !== null && o !== void 0 && (yield GR(e, t, s, o)), s.filter((i) => i.first !== null);
  });
}
function Wf(e, n, t) {
  return W(this, null, function* () {
    let r = yield Do(e, n, (o) => {
      let i = t(o);
      return i !== null && At(o, i) ? i : null;
    }), s = yield za(e, r);
    return new Map(Array.from(r, ([o, i]) => {
      var l;
      let a = (l = s.get(o)) == null ? void 0 : l.some((u) => u.user === null && !qR(u, i));
      return [o, i !== null && a === !0 ? M(P({}, i), { text: null, escaped: null }) : i];
    }));
  });
}
function qR(e, n) {
  var t;
  return ((t = e.sha1) != null ? t : null) !== null && e.sha1 === (n == null ? void 0 : n.sha1) || e.text !== null && e.text === (n == null ? void 0 : n.text);
}
function za(e, n) {
  return W(this, null, function* () {
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
function At({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Do(e, n, t) {
  return W(this, null, function* () {
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
  return W(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), s = (i = t.get(10)) != null ? i : ["Template"], o = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = s[0]) != null ? a : "Template"}:${l}`))
        o[u.slice(u.indexOf(":") + 1)] = l;
    return Ha({ templates: n, redirects: o, templateNamespaces: s, extensionTags: r });
  });
}

// src/core/exchange/keep-own-words.ts
var VR = 20;
function Kn({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n).sort(([t], [r]) => re(t, r))]);
}
function _o(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(Kn).forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  }), e.filter((r) => {
    var i;
    let s = Kn(r), o = (i = t.get(s)) != null ? i : 0;
    return t.set(s, o - 1), o <= 0;
  });
}
function UR(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function Wo(e, n, t) {
  let r = e;
  for (let s = 0; s < VR; s++) {
    let o = _o(t(r), n);
    if (o.length === 0)
      return r;
    let i = (a, l) => l !== a && l.start >= a.start && l.end <= a.end;
    r = o.filter((a) => !o.some((l) => i(a, l))).sort((a, l) => l.start - a.start).reduce(UR, r);
  }
  return null;
}

// src/wiki/exchange/doubted-words.ts
function Bf(o, i, a, l) {
  return W(this, arguments, function* ({ source: e, titles: n }, t, r, s) {
    let u = yield za(e, t), c = u.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (g, y, w) => W(null, null, function* () {
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
        return k === null ? null : Wo(k, s((T = R != null ? R : (S = p == null ? void 0 : p.get(x)) == null ? void 0 : S.text) != null ? T : ""), s);
      }, w.text);
      b !== w.text && m.set(y, { doubt: "hidden", believed: b === null ? null : M(P({}, w), { text: b }) });
    }), m;
  });
}

// src/wiki/exchange/moved-pages.ts
var HR = 5, QR = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Gf(e, n, t) {
  return W(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; o.length > 0 && i < HR; i++) {
      let a = o.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), u = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: h, there: { first: p } }) => {
        var y, w, b, k;
        let g = (k = QR.exec(((b = (w = p.text) != null ? w : (y = l == null ? void 0 : l.get(p.id)) == null ? void 0 : y.text) != null ? b : "").slice(0, 1e3))) == null ? void 0 : k[1];
        g !== void 0 && (u.set(h, g.replace(/_/g, " ").trim()), r.add(h));
      }), u.size === 0)
        break;
      let c = yield e.readPages(Array.from(new Set(u.values()))), d = yield fr(e, Array.from(c.values()).map((h) => M(P({}, h), { pageId: 0 }))), m = new Map(d.map((h) => [h.page.title, h])), f = [];
      u.forEach((h, p) => {
        let g = m.get(h);
        g !== void 0 && At(g, t(p)) ? s.set(p, g) : g !== void 0 && f.push({ origin: p, there: g });
      }), o = f;
    }
    return { redirects: r, moved: s };
  });
}

// src/core/exchange/steps/exchange-step.ts
var Bo = ["decline", "withdraw"], as = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Vf = ["learned", "partly", "not-met"];
function qf(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Ka(e) {
  let n = e.lastIndexOf("/"), t = ze(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !ie.test(r) ? null : `${t}/${r}`;
}
function En(e) {
  return [qf(e.seek), qf(e.offer)];
}

// src/core/exchange/steps/preferences.ts
var Uf = ["messages", "matches", "lang"];
function Hf(e) {
  let n = [], t = e.filter(({ template: o }) => o === Qn), r = (o) => t.every(({ parameters: i }) => {
    var l;
    let a = Qe((l = i.get(o)) != null ? l : "").trim().toLowerCase();
    return a !== "" && a !== "yes" && a !== "no" && n.push({
      parameter: o,
      key: "localskills-template-preferences-fault-value",
      parameters: [G(a), o]
    }), a === "" || a === "yes";
  }), s = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: o }) => o.forEach((i, a) => {
    !Uf.includes(a) && i.trim() !== "" && n.push(mr(a, Uf));
  })), { preferences: s, faults: n };
}

// src/core/wikitext/substitution.ts
var KR = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), JR = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), YR = new RegExp(`\\{\\{\\s*(?:(?:${KR})[:\uFF1A]|${JR})`, "i");
function Qf(e) {
  return YR.test(e);
}

// src/core/exchange/unsaid-words.ts
var XR = /<!--(?:(?!<!--)[^])*?-->/g, ZR = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi, eP = /[{}[\]]+/g, nP = /[{}[\]\n]+/g, Go = (e) => e.replace(ZR, ""), zf = (e, n) => `{{${e.replace(n, `}}
{{`)}}}`;
function Ja(e, { start: n, end: t }) {
  return n + e.slice(n, t).search(/[|}]/);
}
function tP(e, n) {
  let t = [];
  n.forEach((o) => t.push([o.start, Ja(e, o)], [o.end - 2, o.end]));
  let r = ur(), s = 0;
  return t.sort((o, i) => o[0] - i[0]).forEach(([o, i]) => {
    o >= s && (vt(r, o, i), s = i);
  }), Eo(r, e);
}
function Ya(t) {
  var r = t, { parameters: e } = r, n = sn(r, ["parameters"]);
  return Kn(M(P({}, n), { parameters: new Map(Array.from(e).map(([s, o]) => [Go(s).trim(), Go(o).trim()])) }));
}
function Kf(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = tP(e, n);
  return (/* @__PURE__ */ new Set([Go(s), Go(s.replace(XR, ""))])).forEach((i) => [i, zf(i, eP), zf(i, nP)].forEach((a) => {
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
var rP = /* @__PURE__ */ new Map();
function Yf(e) {
  let n = /* @__PURE__ */ new Map();
  return e.map(Kn).forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function Jf(e, n, t) {
  let r = t(n);
  return {
    isOwn: e,
    text: n,
    calls: r,
    counts: Yf(r),
    unsaid: Kf(n, r, t),
    signatures: new Map(r.map((s) => [Kn(s), Ya(s)]))
  };
}
function sP(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r, s) => {
    var i, a;
    let o = (i = n.get(s)) != null ? i : s;
    t.set(o, r + ((a = t.get(o)) != null ? a : 0));
  }), t;
}
function oP(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let s = 0;
  for (; s < t - r && e.charAt(e.length - 1 - s) === n.charAt(n.length - 1 - s); )
    s++;
  return [r, s];
}
function iP(e, n) {
  let [t, r] = oP(e.text, n.text), s = e.text.length - n.text.length, o = new Set(n.calls.map((i) => i.start));
  return e.calls.filter((i) => Ja(e.text, i) < t && !o.has(i.start) || i.start >= e.text.length - r && !o.has(i.start - s));
}
function aP(e, n, t) {
  if (n.isOwn)
    return n.counts;
  let r = new Map(n.counts), s = Yf(iP(e, n));
  return e.signatures.forEach((o, i) => {
    var u, c, d, m;
    let a = (u = n.unsaid.get(o)) != null ? u : 0, l = a > ((c = t.get(o)) != null ? c : 0) ? a : 0;
    r.set(i, ((d = r.get(i)) != null ? d : 0) + Math.max((m = s.get(i)) != null ? m : 0, l));
  }), r;
}
function Xf(e, n, t) {
  var u, c, d, m, f, h, p;
  let r = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), l = n ? Jf(!0, "", t) : null;
  for (let { isOwn: g, text: y, isAfterGap: w = !1 } of e) {
    let b = y === null ? null : Jf(g, y, t), k = !1;
    if (g) {
      let R = /* @__PURE__ */ new Map(), S = b === null || l === null ? null : aP(b, l, a), T = w || l !== null && !l.isOwn && Qf(l.text);
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
    let x = k && b !== null ? sP(r, b.signatures) : rP;
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
    let y = Kn(g), w = (b = r.get(y)) != null ? b : 0;
    return r.set(y, w - 1), w > 0;
  });
}

// src/wiki/exchange/others-words.ts
var lP = 100, Zf = 20;
function ep({ template: e, parameters: n }) {
  var t;
  return e === Qn || e === ar && Bo.includes(lr((t = n.get("step")) != null ? t : "").trim());
}
function np(e) {
  let { messages: n, matches: t } = Hf([e]).preferences;
  return e.template === Qn && n && t;
}
function uP(e, n, t) {
  let r = (d) => d.user === n && d.userId !== 0, s = e.filter((d, m) => {
    var f, h;
    return r(d) || ((f = d.sha1) != null ? f : null) === null || d.sha1 !== ((h = e[m + 1]) == null ? void 0 : h.sha1);
  });
  if (s.every(r))
    return null;
  let o = [], i = /* @__PURE__ */ new Set(), [a, l, u] = [0, null, 0];
  for (; u < s.length && o.length < lP; u++) {
    let d = s[u], m = s[u + 1], f = l === null || !r(l) || (m === void 0 ? !t : !r(m));
    a = r(d) ? 0 : a + 1, (r(d) ? f : a <= Zf) ? o.push(d) : a > Zf && i.add(o.filter(r).pop()), l = d;
  }
  let c = u === s.length || s.slice(u).every(r);
  return { revisions: o.reverse(), isWhole: t && c, afterGaps: i };
}
function tp(e, n, t, r) {
  return W(this, null, function* () {
    var a;
    let s = /* @__PURE__ */ new Map();
    for (let [l, u] of Array.from(n)) {
      if (u === null || l.page.history !== void 0)
        continue;
      let c = l.known.findIndex(({ id: p }) => p === u.id), d = () => {
        var p;
        return r((p = u.text) != null ? p : "").every(np);
      };
      if (c === -1 && d())
        continue;
      let m = c === -1 ? yield e.revisionsUpTo(l.page.title, u.id) : l.known.slice(c), f = ((a = m[m.length - 1]) == null ? void 0 : a.id) === l.first.id || c !== -1 && l.known.length < 500, h = uP([u, ...m.slice(1)], t(l), f);
      h !== null && !d() && s.set(l, h);
    }
    let o = yield cP(e, s), i = /* @__PURE__ */ new Map();
    return s.forEach(({ revisions: l, isWhole: u, afterGaps: c }, d) => {
      var k;
      let m = n.get(d), f = (k = m.text) != null ? k : "", h = t(d), p = r(f), g = Xf(l.map((x) => {
        var R;
        return {
          isOwn: x.user === h && x.userId !== 0,
          text: (R = o.get(x)) != null ? R : null,
          isAfterGap: c.has(x)
        };
      }), u, r), y = _o(p, g), w = y.filter((x) => !ep(x)), b = y.filter((x) => ep(x) && !np(x));
      if (w.length > 0 || b.length > 0) {
        let x = w.length === 0 ? f : Wo(f, _o(p, w), r);
        i.set(d, { own: M(P({}, m), { text: x != null ? x : "" }), calls: w, refusals: b });
      }
    }), i;
  });
}
function cP(e, n) {
  return W(this, null, function* () {
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
var rp = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], dP = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function qo(e, n, t) {
  let r = ze(n);
  return e.filter(({ template: s }) => s === ar).map((s) => {
    let o = mP(s, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : M(P({}, o), { step: M(P({}, o.step), { at: t }) });
  });
}
function mP(e, n) {
  let t = [], r = (y, w, ...b) => (t.push(fP(y, w, ...b)), null), s = (y) => {
    var w;
    return lr((w = e.parameters.get(y)) != null ? w : "").trim() || null;
  }, o = (y, w, b, k) => {
    var R;
    let x = s(y);
    return x === null ? k ? r(y, "missing", y) : null : (R = w(x)) != null ? R : r(y, b, G(x), y);
  }, i = o("step", (y) => as.includes(y) ? y : null, "step", !0), a = o("seek", Ka, "key", !0), l = o("offer", Ka, "key", !0), u = o("at", (y) => {
    var w, b;
    return ve((b = (w = dP.exec(y)) == null ? void 0 : w[1]) != null ? b : "") ? y : null;
  }, "time", !0), c = o(
    "outcome",
    (y) => Vf.includes(y) ? y : null,
    "outcome",
    i === "confirm"
  ), d = o("on", (y) => ve(y) ? y : null, "day", i === "meet"), m = o("skill", (y) => ie.test(y) ? y : null, "skill", !1);
  if (e.parameters.forEach((y, w) => {
    !rp.includes(w) && y.trim() !== "" && t.push(mr(w, rp));
  }), i === null || a === null || l === null || u === null || i === "confirm" && c === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [f, h] = En({ seek: a, offer: l });
  if (f === h)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== f && n !== h && r("seek", "not-yours", n);
  let p = s("note"), g = Lo("note", p != null ? p : "", n);
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
function fP(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function sp(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((s, o) => ({ one: s, index: o })).sort((s, o) => s.one.step.at < o.one.step.at ? 1 : s.one.step.at > o.one.step.at ? -1 : o.index - s.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: s }) => s.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: s }) => s));
  return e.filter((s, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
function pP(e) {
  let t = e.map(({ own: r }) => {
    var s;
    return (s = r == null ? void 0 : r.timestamp) != null ? s : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function op(e, n, t, r) {
  var f, h, p;
  let s = n.slice().sort((g, y) => re(g.title, y.title)), o = [], i = [], a = [], l = (g, y, w, b) => {
    qo(y, e, w == null ? void 0 : w.timestamp).forEach(({ step: k }) => {
      var x;
      k !== null && b(k) && i.push({ step: k, title: g, savedAt: (x = w == null ? void 0 : w.timestamp) != null ? x : k.at });
    });
  }, u = (g) => g.filter(({ template: y }) => y === Qn).forEach((y) => a.push(y));
  for (let { title: g, own: y, optOuts: w, refused: b } of s) {
    let k = t((f = y == null ? void 0 : y.text) != null ? f : "");
    k.forEach((S) => o.push({ title: g, call: S })), l(g, k, y, () => !0), u(k), u(t((h = w == null ? void 0 : w.text) != null ? h : ""));
    let x = t((p = b == null ? void 0 : b.text) != null ? p : ""), R = x.length === 0 ? [] : i.map(({ step: S }) => JSON.stringify(S));
    l(g, x, b, (S) => Bo.includes(S.step) && !R.includes(JSON.stringify(S))), u(x);
  }
  let c = sp(i), d = o.filter(({ call: { template: g } }) => g === Hn.offer || g === Hn.seek);
  return { person: {
    user: e,
    pages: s,
    readings: jf(d.map(({ call: g }) => g), e, P(P({}, r), pP(s))).map((g, y) => M(P({}, g), { title: d[y].title })),
    steps: c.map(({ step: g }) => g),
    stepsBeyond: i.length - c.length,
    preferences: a
  }, placed: c };
}

// src/core/exchange/steps/follow-exchanges.ts
var gP = 21, hP = 180, yP = 366;
function lp(e, n) {
  var r;
  let t = [];
  for (let { round: s, skills: o, disregarded: i } of bP(e, n))
    s !== null && t.push(M(P({}, AP(s, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: i }));
  return t;
}
function bP(e, n) {
  if (!ve(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(wP)) {
    let s = `${r.seek}
${r.offer}`, o = t.get(s);
    o === void 0 ? t.set(s, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(re).map((r) => {
    let s = null, o = [];
    for (let i of t.get(r)) {
      let a = i.at.slice(0, 10) > n.date ? "future" : En(i).includes(i.user) ? kP(i, s, n) : "not-a-party";
      typeof a == "string" ? o.push({ step: i, reason: a }) : s = a;
    }
    return { round: s, skills: xP(t.get(r), s), disregarded: o };
  });
}
function wP(e, n) {
  return re(e.at, n.at) || as.indexOf(e.step) - as.indexOf(n.step) || re(ip(e), ip(n));
}
function ip({ user: e, outcome: n, on: t, skill: r, note: s }) {
  return JSON.stringify([e, n, t, r, s]);
}
function kP(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return vP(e, n, t);
  if (e.step === "decline" && SP(e, n))
    return RP(e, n);
  if (n === null)
    return "no-request";
  let s = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return TP(e, n, s);
    if (Vo(n, r) !== "accepted")
      return "over";
    let o = EP(e.on, zn(r, yP)), i = zn(ap(r, o), cp(t));
    return M(P({}, n), { steps: s, on: e.on, until: ap(n.until, i) });
  }
  if (e.step === "withdraw" && PP(e, n))
    return M(P({}, n), { steps: s, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? up(n, e, t) : e.step === "decline" ? M(P({}, n), { steps: s, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : M(P({}, n), { steps: s, since: r, phase: "withdrawn" });
}
function xP(e, n) {
  let t = e.filter((o) => En(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), s = [
    ...t.filter(({ user: o, step: i }) => i === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(s));
}
function SP(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = Vo(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function RP(e, n) {
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
function PP(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: s }) => s === e.user);
  return n === "accepted" && r.some(({ step: s }) => s === "ask") && !r.some(({ step: s }) => s === "meet" || s === "confirm");
}
function vP(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), s = n === null ? null : Vo(n, r);
  return n !== null && s === "asked" ? e.user === n.asker ? "repeated" : up(n, e, t) : n !== null && (s === "accepted" || s === "done") ? s === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((i) => i !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: zn(r, (o = t.replyDays) != null ? o : gP),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function up(e, n, t) {
  let r = n.at.slice(0, 10);
  return M(P({}, e), {
    phase: "accepted",
    since: r,
    until: zn(r, cp(t)),
    steps: e.steps.concat([n])
  });
}
function TP(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : M(P({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function Vo({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function AP(e, n) {
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
    since: c === "expired" || c === "lapsed" ? zn(o, 1) : c === "done" || c === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: c === "asked" ? m.filter((f) => f !== s) : c === "accepted" && (i === null || i <= n) ? m.filter((f) => !a.has(f)) : []
  };
}
function cp(e) {
  var n;
  return (n = e.lapseDays) != null ? n : hP;
}
function EP(e, n) {
  return e < n ? e : n;
}
function ap(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/steps/doubted-times.ts
function dp(e) {
  let n = e.reduce((o, { savedAt: i }) => i > o ? i : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let i = `${o.step.seek}
${o.step.offer}`, a = t.get(i);
    a === void 0 ? t.set(i, [o]) : a.push(o);
  });
  let r = (o) => lp(o, { date: n }).some(({ state: i }) => i === "accepted"), s = [];
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
function mp(e, n, t) {
  return W(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: i, savedAt: a } of dp(n)) {
      let l = JSON.stringify(o), c = (yield e.revisionsBySince(i, o.user, o.at)).find(({ text: m }) => qo(t(m != null ? m : ""), o.user).some(({ step: f }) => JSON.stringify(f) === l)), d = (s = c == null ? void 0 : c.timestamp) != null ? s : a;
      d !== o.at && r.set(o, M(P({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function fp(t) {
  return W(this, arguments, function* (e, n = {}) {
    var c, d;
    let { source: r, titles: s } = e, { namespaces: o } = yield r.siteInfo(), i = (d = (c = o.get(10)) == null ? void 0 : c[0]) != null ? d : "Template", a = /* @__PURE__ */ new Map(), l = r.pagesOfPeople(s.people(""), Wa.map((g) => `${i}:${g}`));
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
    return MP(e, Array.from(a.values()), OP(e, u, n));
  });
}
function OP({ titles: e }, n, t) {
  var s;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = qt(Me((s = n == null ? void 0 : n.latest.text) != null ? s : "").value);
  return P({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function MP(s, o, i) {
  return W(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var O, L;
    let a = yield jo(e, Wa), l = (yield e.siteInfo()).namespaces.get(2), u = /* @__PURE__ */ new Map();
    for (let I of t) {
      let D = Fo(I.title, n.root, l);
      D !== null && u.set(I, D);
    }
    let c = yield fr(e, Array.from(u.keys()), null, e), d = ({ page: I }) => u.get(I), m = yield Do(e, c, d), f = (I) => At(I, d(I)), { redirects: h, moved: p } = yield Gf(e, c.filter((I) => !f(I)), d), g = new Set(c.filter(f).map(({ page: I }) => I.title)), y = /* @__PURE__ */ new Map();
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
    ), b = new Map(Array.from(m).filter(([I]) => f(I))), k = yield tp(e, b, d, a);
    k.forEach(({ own: I }, D) => b.set(D, I));
    let x = yield Bf({ source: e, titles: n }, b, d, a), R = (I) => {
      var Ol, Ml, Cl, Nl, $l, Il, Ll, Fl, Dl, jl;
      let { page: { title: D, latest: B } } = I, j = !f(I), U = (Ol = m.get(I)) != null ? Ol : null, Q = x.get(I), le = j ? null : Q === void 0 ? (Ml = b.get(I)) != null ? Ml : null : Q.believed, se = (Q == null ? void 0 : Q.doubt) === "moved" ? void 0 : k.get(I), ye = p.get(I), pn = le !== null && le.id === B.id ? [] : a((Cl = B.text) != null ? Cl : "");
      return {
        title: D,
        latest: B,
        own: le,
        isMadeByOther: j,
        saved: j ? null : U,
        othersWords: (Nl = se == null ? void 0 : se.calls) != null ? Nl : [],
        othersRefusals: ($l = se == null ? void 0 : se.refusals) != null ? $l : [],
        doubt: (Il = Q == null ? void 0 : Q.doubt) != null ? Il : null,
        optOuts: j ? U : null,
        refused: Q !== void 0 || ((Ll = se == null ? void 0 : se.calls) != null ? Ll : []).length > 0 ? U : ye === void 0 ? null : (Fl = w.get(ye)) != null ? Fl : null,
        isStrangers: j && (pn.length > 0 || h.has(I)),
        isChangedByOthers: !j && (le == null ? void 0 : le.id) !== B.id && !_f(a((jl = (Dl = Q === void 0 ? U : le) == null ? void 0 : Dl.text) != null ? jl : ""), pn)
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
        D = op(I, ((L = S.get(I)) != null ? L : []).map(R), a, r);
      } catch (B) {
        v.push({ user: I, error: B });
        continue;
      }
      T.set(I, D.person), D.person.readings.forEach(({ record: B }) => {
        B !== null && E.push(B);
      }), D.placed.forEach((B) => N.push(B));
    }
    let C = yield mp(e, N, a), F = (I) => {
      var D;
      return (D = C.get(I)) != null ? D : I;
    };
    return C.size > 0 && T.forEach((I, D) => T.set(D, M(P({}, I), { steps: I.steps.map(F) }))), { people: T, unread: v, records: E, steps: N.map(({ step: I }) => F(I)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/counting/count-exchange.ts
function pp(e, n) {
  return W(this, null, function* () {
    var a;
    let { source: t, titles: r } = e, { records: s } = yield fp(e), o = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: i } = qt(Me((a = o == null ? void 0 : o.latest.text) != null ? a : "").value);
    return Xm(s, n, i);
  });
}

// src/core/analysis/exact-sums.ts
var gp = [1], Uo = [10], CP = 40;
function Za(e) {
  let n = bp(e);
  if (n !== null)
    return n.n === 0 ? null : n.sum / n.n;
  let { n: t, positive: r, negative: s, decimals: o } = wp(e);
  if (t.length === 0)
    return null;
  let i = kp(ls(r, s), t, o);
  return pr(r, s) < 0 ? -i : i;
}
function yp(e) {
  let n = bp(e);
  if (n !== null && n.n > 1 && n.n * Math.max(n.n, n.squares) <= Number.MAX_SAFE_INTEGER)
    return (n.n * n.squares - n.sum ** 2) / (n.n * (n.n - 1));
  let { n: t, positive: r, negative: s, squares: o, decimals: i } = wp(e);
  if (pr(t, gp) <= 0)
    return null;
  let a = ls(r, s);
  return kp(ls(On(t, o), On(a, a)), On(t, ls(t, gp)), 2 * i);
}
function bp(e) {
  let [n, t, r] = [0, 0, 0];
  for (let { value: s, count: o } of e)
    if (n += o, t += s * o, r += s * s * o, !Number.isInteger(s) || !(r <= Number.MAX_SAFE_INTEGER) || n > Number.MAX_SAFE_INTEGER)
      return null;
  return { n, sum: t, squares: r };
}
function wp(e) {
  let n = e.filter(({ count: s }) => s > 0).map(({ value: s, count: o }) => {
    let [i = "", a] = Math.abs(s).toExponential().split("e"), l = i.replace(".", ""), u = Number(a) - l.length + 1;
    return { digits: l, power: u, count: hp(String(o)), isNegative: s < 0 };
  }), t = n.reduce((s, { power: o }) => Math.min(s, o), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: s, power: o, count: i, isNegative: a } of n) {
    let l = hp(s + "0".repeat(o - t)), u = On(l, i), c = a ? "negative" : "positive";
    r.n = Xa(r.n, i), r[c] = Xa(r[c], u), r.squares = Xa(r.squares, On(u, l));
  }
  return r;
}
function hp(e) {
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
function pr(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = Et(e, r) - Et(n, r);
  return t;
}
function Et(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function Xa(e, n) {
  let t = [], r = 0;
  for (let s = 0; s < Math.max(e.length, n.length) || r > 0; s++) {
    let o = Et(e, s) + Et(n, s) + r;
    r = Math.floor(o / 1e7), t.push(o % 1e7);
  }
  return t;
}
function ls(e, n) {
  let [t, r] = pr(e, n) < 0 ? [n, e] : [e, n], s = 0;
  return el(t.map((o, i) => {
    let a = o - Et(r, i) - s;
    return s = a < 0 ? 1 : 0, a + s * 1e7;
  }));
}
function On(e, n) {
  let t = [];
  return e.forEach((r, s) => {
    let o = 0;
    for (let i = 0; i < n.length || o > 0; i++) {
      let a = r * Et(n, i) + Et(t, s + i) + o;
      o = Math.floor(a / 1e7), t[s + i] = a % 1e7;
    }
  }), el(t);
}
function kp(e, n, t) {
  let [r, s, o] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; pr(r, On(s, Uo)) >= 0; )
    s = On(s, Uo), o++;
  for (; pr(r, s) < 0; )
    r = On(r, Uo), o--;
  let i = "";
  for (let a = 0; a < CP && r.length > 0; a++) {
    let l = 0;
    for (; pr(r, s) >= 0; )
      r = ls(r, s), l++;
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
function gr(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function Jn(e, n) {
  return n === 0 ? null : e / n;
}
function hr(e) {
  return Za(e);
}
function xp(e) {
  let n = e.slice().sort((s, o) => s.value - o.value), t = Ie(n), r = (s) => {
    let o = 0;
    return n.find(({ count: i }) => (o += i) > s).value;
  };
  return t === 0 ? null : Za([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((s) => ({ value: r(s), count: 1 })));
}
function Sp(e) {
  let n = yp(e);
  return n === null ? null : Math.sqrt(n);
}
function Ot(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function Ho(e) {
  let n = Ie(e);
  return n === 0 ? null : {
    numerator: nl(Ot(e, "importance")) - nl(Ot(e, "ability")),
    denominator: n
  };
}
function Qo(e) {
  let n = Ho(e);
  return n === null ? null : {
    numerator: n.numerator * nl(Ot(e, "importance")),
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
function yr(e, n) {
  let t = De(n.importance), r = je(n.ability);
  return Ie(e.filter(
    ({ importance: s, ability: o }) => t.includes(s) && r.includes(o)
  ));
}

// src/core/analysis/question-results.ts
function Rp(e, n, t) {
  var l;
  let { choices: r, kind: s, question: o } = n, i = s !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(re) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = q();
  for (let u of i) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: Jn(c, e.n) };
  }
  return P(P(P({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: Gs(e.unknown)
  }, s === "number" ? { summary: zo(NP(e)) } : {}), o.type === "rating" || o.type === "matrix" ? $P(e, Bt(r != null ? r : [], t), i.length) : {}), o.type === "ranking" ? { places: IP(e, i) } : {});
}
function NP(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function zo(e) {
  return { mean: hr(e), sd: Sp(e), median: xp(e) };
}
function $P(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([s, o]) => {
    var i;
    return { value: o, count: (i = e.counts.get(s)) != null ? i : 0 };
  });
  return {
    summary: zo(r),
    topTwo: us(r, De(n)),
    bottomTwo: us(r, je(n))
  };
}
function us(e, n) {
  let [t, r] = [Ie(e.filter(({ value: s }) => n.includes(s))), Ie(e)];
  return { count: t, share: Jn(t, r), interval: Tn(t, r) };
}
function IP(e, n) {
  var r, s, o;
  let t = q();
  for (let i of n) {
    let a = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), l = q();
    a.forEach(({ value: u, count: c }) => {
      l[String(u)] = c;
    }), t[i] = { first: (o = (s = e.places.get(i)) == null ? void 0 : s.get(1)) != null ? o : 0, meanPlace: hr(a), counts: l };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function Ep(e, n, t) {
  var l;
  let [r, s] = [Pp(e, "canTeach"), Pp(e, "wantToLearn")], o = new Set((l = ee(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [s, r])
    LP(u, e, n).forEach((c) => o.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(re).forEach((u) => o.add(u));
  let a = q();
  return o.forEach((u) => {
    var h, p;
    let c = vp(r, u, n), d = vp(s, u, n), m = t === null ? null : (h = t.offers.get(u)) != null ? h : 0, f = t === null ? null : (p = t.seeks.get(u)) != null ? p : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: m,
      seeks: f,
      surveyDifference: Tp(d, c),
      surveyRatio: Ap(d, c),
      exchangeDifference: Tp(f, m),
      exchangeRatio: Ap(f, m)
    };
  }), a;
}
function Pp(e, n) {
  let t = Y(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : Se(t)[0];
}
function LP(e, n, t) {
  var o, i;
  if (e === void 0)
    return [];
  let r = an(Wt(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((i = (o = t.get(e.name)) == null ? void 0 : o.counts.keys()) != null ? i : []).sort(re)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function vp(e, n, t) {
  var r, s;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: o }) => o === n) ? null : (s = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? s : 0;
}
function Tp(e, n) {
  return e === null || n === null ? null : e - n;
}
function Ap(e, n) {
  return e === null || n === null ? null : Jn(e, n);
}

// src/core/analysis/rating-layout.ts
function cs(e) {
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
var ue = 0;
function FP() {
  let e = [[]], n = /* @__PURE__ */ new Map();
  return {
    codes: e,
    numberOf: (t, r = 1 / 0) => {
      let s = n.get(t);
      if (s !== void 0 || e.length > r)
        return s != null ? s : ue;
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
    numbers: n.map(FP)
  };
}

// src/core/survey/coded-values.ts
var ds, br, Mn = class {
  /**
   * @param numbers
   * @param read - Gives the codes, or the text; asked at most once
   */
  constructor(n, t) {
    be(this, ds);
    be(this, br, null);
    this.numbers = n, Fe(this, ds, t);
  }
  get codes() {
    var n;
    return Fe(this, br, (n = te(this, br)) != null ? n : te(this, ds).call(this)), te(this, br);
  }
};
ds = new WeakMap(), br = new WeakMap();
var wr, Yo, fn = class {
  constructor(n, t, r) {
    be(this, wr);
    this.book = n, this.numbers = t, this.others = r;
  }
  /** What was given to the parameter at a place. */
  at(n) {
    var r, s;
    let t = this.numbers[n];
    return t === ue ? void 0 : t > 0 ? (r = this.book.numbers[n]) == null ? void 0 : r.codes[t] : (s = this.others[-1 - t]) == null ? void 0 : s.codes;
  }
  get size() {
    let n = 0;
    for (let t = 0; t < this.numbers.length; t++)
      n += this.numbers[t] === ue ? 0 : 1;
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
    return on(this, wr, Yo).call(this).entries();
  }
  keys() {
    return on(this, wr, Yo).call(this).keys();
  }
  values() {
    return on(this, wr, Yo).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
wr = new WeakSet(), Yo = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};

// src/core/survey/number-limits.ts
function Op(e, n) {
  let [t, r] = [n.min, n.max].map((s) => s === null ? null : Number(s));
  return n.isInteger && e.includes(".") ? { code: "not-whole", limits: [] } : typeof t == "number" && Number(e) < t ? { code: "too-small", limits: [t] } : typeof r == "number" && Number(e) > r ? { code: "too-large", limits: [r] } : null;
}

// src/core/analysis/choice-tally.ts
function Cp() {
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
var Np = [], DP = /^[a-z][a-z0-9_]{1,62}$/;
function $p(e, n) {
  let { kind: t, isMultiple: r, question: s } = e;
  if (t === "text")
    return (l, u, c) => {
      l[u.length === 0 ? "missing" : "n"] += c;
    };
  if (t === "number")
    return (l, u, c) => {
      let d = u.length === 1 ? ir(u[0]) : null, m = d === null || s.type === "text" && Op(d, s) !== null ? null : d;
      l[u.length === 0 ? "missing" : m === null ? "unusable" : "n"] += c, m !== null && Le(l.counts, he(m), c);
    };
  let o = new Set(n), i = Ip(e), a = s.type === "ranking";
  return (l, u, c) => {
    if (u.length === 0) {
      l.missing += c;
      return;
    }
    let { counts: d } = l, [m, f] = [0, !1];
    for (let h of r || u.length === 1 ? u : [u.join(";")]) {
      let p = d.get(h);
      p === void 0 && o.has(h) ? f = !0 : p !== void 0 || i(h) ? (m++, d.set(p === void 0 ? he(h) : h, (p != null ? p : 0) + c), a && Le(fs(l.places, h, () => /* @__PURE__ */ new Map()), m, c)) : Le(l.unknown, kr(h), c);
    }
    l[m > 0 ? "n" : f ? "notInStatistics" : "unusable"] += c;
  };
}
function Xo(e, n) {
  let t = new Set(n), r = Ip(e), s = (o) => !t.has(o) && r(o);
  return (o) => !e.isMultiple && o.length > 1 ? Np : o.every(s) ? o : o.filter(s);
}
var Mp = 60;
function kr(e) {
  return he(e.length <= Mp ? e : `${e.slice(0, Mp - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function Ip({ choices: e, question: n }) {
  if (e !== null) {
    let s = new Set(e.map((o) => o.value));
    return (o) => s.has(o);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? Ce : t === "wikis" ? DP : ie;
  return (s) => r.test(s);
}
function Cn(e, n) {
  var t;
  return ms((t = e.get(n)) != null ? t : Np);
}
function ms(e) {
  if (jP(e))
    return e;
  let n = e.map((t) => t.trim()).filter((t) => t !== "");
  return n.length < 2 ? n : Array.from(new Set(n));
}
function jP(e) {
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
function fs(e, n, t) {
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
function jp(e, n) {
  let [t, r] = [Dp(e, "canTeach"), Dp(e, "wantToLearn")], s = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: o, strange: i, changedVersion: a } = s, { rows: l, size: u, importance: c, ability: d } = n, m = _P(n);
  return (f, h) => {
    i.length = 0, a.length = 0;
    let p = f instanceof fn && h.size === 0;
    p && m.read(f, o);
    for (let g = 0; g < l.length; g++) {
      if (p && o[g] >= 0)
        continue;
      let y = l[g], [w, b] = [Lp(f, y.importance), Lp(f, y.ability)], [k, x] = [c.places.get(w), d.places.get(b)];
      o[g] = -1, h.size > 0 && (w !== "" && h.has(y.importance) || b !== "" && h.has(y.ability)) ? a.push(y.skill) : k === void 0 || x === void 0 ? i.push([y.skill, kr(w), kr(b)]) : o[g] = g * u + k * d.codes.length + x;
    }
    return s.canTeach = t(f, h), s.wantToLearn = r(f, h), s;
  };
}
function _P({ rows: e, size: n, importance: t, ability: r }) {
  let s = null, o = [];
  function i(a, l) {
    let u = o[l], c = (f) => {
      var h;
      return ms((h = a.at(f)) != null ? h : []).join(";");
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
        let h = o[f], [p, g] = [(c = u[h.importance]) != null ? c : ue, (d = u[h.ability]) != null ? d : ue];
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
        WP(h.cells, p)[g] = w, l[f] = w;
      }
    }
  };
}
function WP(e, n) {
  var r;
  let t = (r = e[n]) != null ? r : [];
  return e[n] = t, t;
}
function Lp(e, n) {
  let t = Cn(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Fp = [];
function Dp(e, n) {
  let t = Y(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : Se(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Fp;
  let { name: s } = r, o = Xo(r, e.notInStatistics);
  return (i, a) => a.has(s) ? Fp : o(Cn(i, s));
}
function ei(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let s = n.cells[r];
    s >= 0 && t[s]++;
  }
  for (let [r, s, o] of n.strange)
    sl(fs(e.strange, r, () => /* @__PURE__ */ new Map()), s, o, 1);
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
  Le(fs(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function Wp(e, n) {
  let t = q(), r = ee(e);
  if (r === null)
    return t;
  let s = cs(e), o = qp(e), i = r.grid.rows.map(({ value: l }, u) => {
    let c = ol(n, s, u);
    return { skill: l, cells: c, pairs: Gp(c, r) };
  }), a = Us(i.map(({ pairs: l }) => ({
    mwds: Qo(l),
    rds: rl(l),
    highNeed: Ie(l) === 0 ? null : { numerator: yr(l, r), denominator: Ie(l) }
  })));
  return i.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var g, y, w, b, k, x, R, S, T, v, E;
    let m = Ie(c), f = (g = n.changedVersion.get(l)) != null ? g : 0, h = (w = (y = u.get("")) == null ? void 0 : y.get("")) != null ? w : 0, p = yr(c, r);
    t[l] = P({
      n: m,
      missing: h,
      incomplete: n.counted - m - h - f,
      changedVersion: f,
      importance: _p(r.importance, c, "importance", u, e.notInStatistics),
      ability: _p(r.ability, c, "ability", u, e.notInStatistics),
      gap: gr(Ho(c)),
      mwds: gr(Qo(c)),
      rds: gr(rl(c)),
      discrepancies: tl(c),
      highNeed: Jn(p, m),
      highNeedCount: p,
      highNeedInterval: Tn(p, m),
      rankByMwds: (k = (b = a[d]) == null ? void 0 : b.rankByMwds) != null ? k : null,
      rankByRds: (R = (x = a[d]) == null ? void 0 : x.rankByRds) != null ? R : null,
      rankByHighNeed: (T = (S = a[d]) == null ? void 0 : S.rankByHighNeed) != null ? T : null,
      rankDifference: (E = (v = a[d]) == null ? void 0 : v.rankDifference) != null ? E : null
    }, o(n, l));
  }), t;
}
function Bp(e) {
  let n = ee(e);
  if (n === null)
    return ({ counted: s }) => ({ counted: s, skills: {} });
  let t = cs(e), r = qp(e);
  return (s) => {
    let o = q();
    return t.rows.forEach(({ skill: i }, a) => {
      let l = Gp(ol(s, t, a), n), u = yr(l, n);
      o[i] = P({
        n: Ie(l),
        importance: hr(Ot(l, "importance")),
        ability: hr(Ot(l, "ability")),
        gap: gr(Ho(l)),
        mwds: gr(Qo(l)),
        highNeed: Jn(u, Ie(l)),
        highNeedCount: u
      }, r(s, i));
    }), { counted: s.counted, skills: o };
  };
}
function Gp(e, n) {
  let t = [];
  return e.forEach((r, s) => r.forEach((o, i) => {
    let a = n.importance.get(s), l = n.ability.get(i);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: o });
  })), t;
}
function _p(e, n, t, r, s) {
  let o = Ot(n, t), i = q();
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
    topTwo: us(o, De(e)),
    bottomTwo: us(o, je(e)),
    notInStatistics: a,
    unknown: Gs(l)
  });
}
function qp(e) {
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
var ps = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function Vp(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, s]) => [
    r,
    nr(s, e)
  ]));
  return n.current !== null && t.set(n.current, ps), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function Up(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: s = null }) => {
    var i;
    let o = r !== null && s === null && t.has(r) ? r : null;
    return Le(n, o, 1), (o === null ? ps : (i = t.get(o)) != null ? i : ps).changedParameters;
  };
}
function Hp(e) {
  let { versions: n, differences: t, counts: r } = e, s = (o) => o != null ? o : 1 / 0;
  return Array.from(r).sort(([o], [i]) => s(o) - s(i)).map(([o, i]) => {
    var u;
    let { changed: a, reworded: l } = o === null ? ps : (u = t.get(o)) != null ? u : ps;
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
function zp(e, n, t = {}) {
  let { excluded: r = [], exchange: s = null } = Qp(t) ? { excluded: t } : t, o = Bp(e), i = q();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (i[a.name] = Rp(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: Qp(r) ? BP(r) : r,
    questions: i,
    skills: Wp(e, n.skills),
    balance: Ep(e, n.questions, s),
    breakdowns: n.breakdowns.map((a) => GP(e, a, o)),
    versions: Hp(n.versions)
  };
}
function Qp(e) {
  return Array.isArray(e);
}
function BP(e) {
  return e.slice().sort(Qt);
}
function GP(e, { dimension: n, groups: t, ungrouped: r }, s) {
  var c, d;
  let o = Y(e).find(({ name: m }) => m === n.question), i = (d = o === void 0 || (c = Se(o)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(i.map(({ value: m }, f) => [m, f])), l = (m) => {
    var f;
    return (f = a.get(m)) != null ? f : a.size;
  }, u = q();
  for (let m of Array.from(t.keys()).sort((f, h) => l(f) - l(h) || re(f, h))) {
    let f = t.get(m);
    f !== void 0 && (u[m] = s(f));
  }
  return M(P({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function Jp(e, n, t) {
  let r = qP(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: o }) => o === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function Yp(e, n, t, r, s) {
  let o = Array.from(t.values()).reduce((a, { length: l }) => a + l, 0), i = Math.max(s.minCell, Math.ceil(o / 2));
  return il(s) || r.accounts === 0 || r.accounts >= i || Kp(e) <= Kp(n.published) ? null : i;
}
function il({ status: e }) {
  return e === "closed" || e === "archived";
}
function Xp(e) {
  return typeof e == "object" && e !== null && (A(e) && e.withheld === "little-change" || Object.keys(e).some((n) => Xp(e[n])));
}
function Kp({ breakdowns: e, questions: n, skills: t }) {
  return [
    ...Object.keys(n).map((s) => n[s]),
    ...Object.keys(t).map((s) => t[s]),
    ...e
  ].filter(Xp).length;
}
function qP(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((s, o) => {
    var l;
    let i = (l = e.get(o)) != null ? l : [], a = VP(i, s);
    t += s.length - a, r += i.length - a;
  }), e.forEach((s, o) => {
    r += n.has(o) ? 0 : s.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}
function VP(e, n) {
  let [t, r] = [e[Symbol.iterator](), n[Symbol.iterator]()], [s, o, i] = [t.next(), r.next(), 0];
  for (; s.done !== !0 && o.done !== !0; ) {
    let a = s.value - o.value;
    i += +(a === 0), a <= 0 && (s = t.next()), a >= 0 && (o = r.next());
  }
  return i;
}

// src/core/survey/conditions/resolution-order.ts
function gs(e) {
  let n = eg(e), t = /* @__PURE__ */ new Map();
  return ng(n).forEach((r) => r.forEach((s) => {
    let o = !tg(r);
    t.set(s, {
      element: s.element,
      parent: s.parent && t.get(s.parent),
      visibleIf: o ? s.element.visibleIf : null,
      items: o ? s.items : []
    });
  })), Array.from(t.values());
}
function Zp(e) {
  let n = eg(e);
  return ng(n).filter(tg).map((t) => t.map(({ element: r }) => r.name));
}
function xr(e) {
  return "isRequired" in e;
}
function hs(e) {
  return e.split(".", 1)[0];
}
function eg(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (s, o) => {
    let i = { element: s, parent: o, items: UP(s), needs: o === null ? [] : [o] };
    n.push(i), xr(s) ? t.set(s.name, i) : "elements" in s && s.elements.forEach((a) => r(a, i));
  };
  return e.pages.forEach((s) => r(s, null)), n.forEach(({ element: s, items: o, needs: i }) => {
    var a;
    o.map(({ visibleIf: l }) => l).concat((a = s.visibleIf) != null ? a : []).forEach((l) => ke(l).forEach((u) => {
      let c = t.get(hs(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function UP(e) {
  let n = [], t = (r, s, o = "") => r.forEach(({ value: i, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: s, column: o, value: i, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: s }) => t(s, !1, r)), n;
}
function ng(e) {
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
function tg(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function rg(e) {
  let n = gs(e), t = n.filter(ll), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: o }) => {
    xr(o) && r.set(o.name, o);
  });
  let s = (o) => {
    var i;
    return ((i = r.get(o)) == null ? void 0 : i.type) === "ranking";
  };
  return (o) => {
    let i = QP(o), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (m) => HP(i.values().get(m), r.get(m)), c = ({ expression: m }) => Zs(m, u, s) === !0;
    for (let m of t) {
      let { element: { name: f }, parent: h, visibleIf: p } = m;
      if (h !== null && a.has(h) || p !== null && !c(p)) {
        a.add(m), l.add(al(f, h === null)), i.reduce(f, () => []);
        continue;
      }
      let g = m.items.filter((y) => !cn(y.visibleIf, u, s));
      g.length > 0 && (g.forEach(({ value: y, isRow: w, column: b }) => l.add(ys(f, w, y, b))), i.reduce(f, (y, w) => {
        let [, b = "", k = ""] = w.split(".");
        return l.has(ys(f, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in m.element ? y : y.filter((x) => !l.has(ys(f, !1, x, k)))
        );
      }));
    }
    let d = {
      isShown: (m) => !l.has(al(m, !1)),
      isPageShown: (m) => !l.has(al(m, !0)),
      isChoiceShown: (m, f, h = "") => !l.has(ys(m, !1, f, h)),
      isRowShown: (m, f) => !l.has(ys(m, !0, f, "")),
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
  return new Set(gs(e).filter((n) => xr(n.element) && ll(n)).map(({ element: n }) => n.name));
}
function ll(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && ll(e.parent);
}
function al(e, n) {
  return `${n} ${e}`;
}
function ys(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function HP(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, s = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && s && isFinite(Number(r)) ? Number(r) : r;
}
function QP(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, s) {
      var o;
      t.size === 0 && e.forEach((i, a) => {
        var u;
        let l = hs(a);
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
function sg(e) {
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
function og(e, n, t) {
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
var KP = 16;
function ig(e, n) {
  let t = e.map((r) => {
    var o, i, a;
    let s = (o = n.places.get(r.name)) != null ? o : NaN;
    return M(P({}, r), { place: s, codes: (a = (i = n.numbers[s]) == null ? void 0 : i.codes) != null ? a : [], byNumber: new Uint32Array(KP) });
  });
  return {
    add: (r) => {
      var o;
      let { numbers: s } = r;
      for (let i = 0; i < t.length; i++) {
        let a = t[i], l = (o = s[a.place]) != null ? o : ue;
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
          a > 0 && s(r, l === ue ? [] : ms(o[l]), a);
        }), i.fill(0);
    }
  };
}

// src/core/analysis/tally.ts
function ti(e, n = Qr) {
  let t = ee(e), r = cs(e), s = Z(e).filter(({ question: b, column: k }) => t === null || b !== t.grid || k === null || !dn.includes(k.name)), o = ni(e), i = s.map((b) => ({
    name: b.name,
    question: b.question.name,
    row: b.row,
    isConditional: o.has(b.question.name),
    tally: Cp(),
    count: $p(b, e.notInStatistics)
  })), a = sg(e).map(
    (b) => ({ dimension: b, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((b) => og(b, e, r)), u = jp(e, r), c = o.size === 0 ? null : rg(e), d = Zo(r), m = Vp(e, n), f = Up(m), h = new Map(i.map((b) => [b.name, b.tally])), p = /* @__PURE__ */ new Map(), g = (b) => {
    var x;
    let k = (x = p.get(b)) != null ? x : ig(i, b);
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
      let k = f(b), { questions: x = null } = b, R = x === null ? b.values : JP(b.values, x), S = c === null ? null : c(R), T = S === null ? R : S.values;
      x === null && S === null && k.size === 0 && T instanceof fn ? g(T.book).add(T) : y(T, x, S, k);
      let v = u(T, k);
      ei(d, v);
      for (let E of l)
        E(b, T, k, v);
    }
  };
  return w;
}
function JP(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function ri(e, n) {
  e.add(n);
}

// src/core/analysis/wave-pairs.ts
function lg(e, n, t = { before: Qr, now: Qr }) {
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
      before: ag(e, t.before, s, d),
      now: ag(n, t.now, s, d)
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
function ag(e, n, t, r) {
  let s = ee(e), o = ti(e, n), { layout: i, questions: a, skills: l } = o, u = Array.from({ length: i.size }, (c, d) => {
    let { importance: m, ability: f } = Ko(i, d), [h, p] = [s == null ? void 0 : s.importance.get(m), s == null ? void 0 : s.ability.get(f)], g = s !== null && h !== void 0 && p !== void 0;
    return { isPair: g, isNeed: g && yr([{ importance: h, ability: p, count: 1 }], s) > 0 };
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
function cg(e, n = null) {
  let { page: t, user: r, revision: s, community: o = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: s };
  return n === null || o === null || o === n ? i : M(P({}, i), { community: o });
}
function YP(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function XP(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || re(n.community, e.community) || re(e.content, n.content);
}
function dg(e, n) {
  let t = ({ timestamp: r, revision: s, community: o }) => ({ place: 0, time: YP(r), revision: s, community: o != null ? o : "", content: "" });
  return XP(t(e), t(n)) >= 0;
}
function Yn(e) {
  return $i.test(e) ? e : ZP(e);
}
var ZP = js((e) => {
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = ug(n), r = t.toUpperCase();
  return ug(r) === r ? r + n.slice(t.length) : n;
});
function ug(e) {
  return e === "" ? "" : String.fromCodePoint(e.codePointAt(0));
}

// src/core/report/counted-answers.ts
function mg(e, n = tv) {
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
    named: s > 1e3 ? null : t.sort(ev),
    places: i.sort((l, u) => {
      var c, d;
      return bs((c = l.community) != null ? c : "", (d = u.community) != null ? d : "");
    })
  };
}
function ev(e, n) {
  var t, r, s, o;
  return bs(e.user, n.user) || e.revision - n.revision || bs((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || bs((s = e.page) != null ? s : "", (o = n.page) != null ? o : "") || bs(e.timestamp, n.timestamp);
}
function bs(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var nv = 64;
function tv(e = nv) {
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
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = nr(e, n), s = Y(e).map(({ name: i }) => i), o = new Set(Y(n).map(({ name: i }) => i).filter((i) => t.includes(i) && s.includes(i) && !r.includes(i)));
  for (let i of gs(n))
    xr(i.element) && !fg(i).every((a) => o.has(a)) && o.delete(i.element.name);
  return o;
}
function fg(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : ke(e.visibleIf).map(hs),
    ...fg(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function Xn(e, n) {
  return n === null || !rv(e) ? e : wo(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((s) => !gg(s, n)).map(pg);
      return M(P({}, t), { choices: [...r, ...an(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? M(P({}, t), { rows: sv(t.rowsFrom, n).map(pg) }) : t;
  });
}
function rv(e) {
  return Y(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function gg(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function sv(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !gg(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function pg(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var ov = 100;
function ul(e, n, t, r, s) {
  return W(this, null, function* () {
    let o = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, ov).map(([a]) => a), i = /* @__PURE__ */ new Map();
    if (o.length > 0) {
      let a = yield e.source.revisions(o, "with-texts");
      o.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = Un(Me((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && i.set(l, Xn(u, s));
      });
    }
    return { current: t === 0 ? null : t, earlier: i };
  });
}

// src/wiki/counting/spill.ts
var Zn = class extends Error {
  constructor(n) {
    super(`What was kept outside of memory cannot be read: ${n instanceof Error ? n.message : String(n)}`), this.name = "SpillFault";
  }
};

// src/wiki/counting/put-bytes.ts
function ws(e, n) {
  let t = n.write(e);
  return t === null ? null : { position: t, size: e.length };
}
function oi(e, n) {
  var t;
  return (t = ws(e, n)) != null ? t : Uint8Array.from(e);
}
function et(e, n, t) {
  if (e instanceof Uint8Array)
    return e;
  let r = (t == null ? void 0 : t.length) === e.size ? t : new Uint8Array(e.size);
  try {
    n.read(e.position, r);
  } catch (s) {
    throw new Zn(s);
  }
  return r;
}

// src/wiki/counting/exclusion-sorter.ts
var [iv, cl] = [4096, 64], Sr, Rr, Mt, ii = class {
  constructor(n) {
    this.length = 0;
    be(this, Sr, []);
    be(this, Rr);
    be(this, Mt, []);
    Fe(this, Rr, n);
  }
  push(n) {
    this.length++, te(this, Mt).push(n) === cl && (te(this, Sr).push(oi(new TextEncoder().encode(JSON.stringify(te(this, Mt))), te(this, Rr))), Fe(this, Mt, []));
  }
  *from(n) {
    let t = Math.floor(n / cl), r = t * cl;
    for (let s = t; s <= te(this, Sr).length; s++) {
      let o = te(this, Sr)[s], i = o === void 0 ? te(this, Mt) : JSON.parse(new TextDecoder().decode(et(o, te(this, Rr))));
      for (let a of i)
        r++ >= n && (yield a);
    }
  }
};
Sr = new WeakMap(), Rr = new WeakMap(), Mt = new WeakMap();
var Pr, dl = class {
  constructor(n, t) {
    be(this, Pr);
    this.length = n.length, this.reasons = t, Fe(this, Pr, n);
  }
  slice(n, t) {
    let r = [];
    for (let s of te(this, Pr).from(n)) {
      if (n + r.length >= t)
        break;
      r.push(s);
    }
    return r;
  }
  [Symbol.iterator]() {
    return te(this, Pr).from(0);
  }
};
Pr = new WeakMap();
function av(e, n) {
  let t = new ii(n), r = e.map((s) => {
    let o = s.from(0);
    return { rest: o, first: o.next() };
  }).filter(({ first: s }) => s.done !== !0);
  for (; r.length > 0; ) {
    let s = r[0];
    for (let o of r)
      s = Qt(o.first.value, s.first.value) < 0 ? o : s;
    t.push(s.first.value), s.first = s.rest.next(), s.first.done === !0 && (r = r.filter((o) => o !== s));
  }
  return t;
}
function ml(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [];
  function s(o) {
    let i = new ii(o);
    r.sort(Qt).forEach((a) => i.push(a)), n.push(i), r = [];
  }
  return {
    add: (o) => {
      var i;
      e !== null && r.length === iv && s(e), r.push(o), t.set(o.reason, ((i = t.get(o.reason)) != null ? i : 0) + 1);
    },
    sorted: () => e === null || n.length === 0 ? r.slice().sort(Qt) : (s(e), new dl(av(n, e), t))
  };
}

// src/wiki/counting/account-table.ts
function ai(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
var Ct = -1, lv = 64;
function hg(e) {
  let n = new Int32Array(lv).fill(Ct), t = 0;
  function r(o, i) {
    for (let a = o % n.length; ; a = (a + 1) % n.length) {
      let l = n[a];
      if (l === Ct || e.at(l) === o && i(l))
        return a;
    }
  }
  function s() {
    let o = n;
    n = new Int32Array(2 * o.length).fill(Ct), o.forEach((i) => {
      i !== Ct && (n[r(e.at(i), () => !1)] = i);
    });
  }
  return {
    add: (o, i) => {
      2 * t >= n.length && s();
      let a = r(e.at(o), i), l = n[a];
      return l !== Ct ? l : (n[a] = o, t++, null);
    },
    replace: (o, i) => {
      n[r(e.at(o), (a) => a === o)] = i;
    },
    find: (o, i) => {
      let a = n[r(o, i)];
      return a === Ct ? null : a;
    },
    clear: () => {
      n.fill(Ct), t = 0;
    }
  };
}

// src/wiki/counting/number-list.ts
var Nt = 2 ** 16, [uv, yg] = [4, 2];
function li(e = null) {
  let n = [], t = [], r = 0;
  function s(a) {
    var u;
    let l = n[a];
    e !== null && l instanceof Uint32Array && (n[a] = (u = ws(new Uint8Array(l.buffer), e)) != null ? u : l);
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
    let d = (f = (m = t[yg - 1]) == null ? void 0 : m.numbers) != null ? f : new Uint32Array(Nt);
    return et(l, e, new Uint8Array(d.buffer)), t = [{ part: a, numbers: d }, ...t.slice(0, yg - 1)], d;
  }
  function i(a, l) {
    n[Math.floor(a / Nt)][a % Nt] = l;
  }
  return {
    get length() {
      return r;
    },
    add: (a) => {
      let l = Math.floor(r / Nt);
      l === n.length && (n.push(new Uint32Array(Nt)), s(l - uv)), i(r++, a);
    },
    setLast: (a) => {
      i(r - 1, a);
    },
    removeLast: () => {
      r--;
    },
    at: (a) => o(Math.floor(a / Nt))[a % Nt]
  };
}

// src/wiki/counting/byte-records.ts
var nt = 2 ** 20, [cv, bg] = [8, 2], xn = 128;
function wg(e = null) {
  let n = [new Uint8Array(nt)], t = [], r = li(e), [s, o, i, a] = [n[0], 0, 0, 0], l = 1, u = null, [c, d] = [s, 0];
  function m() {
    if (e !== null)
      for (let b = 0; l > cv && b < o; b++) {
        let k = n[b], x = k instanceof Uint8Array ? ws(k, e) : null;
        k instanceof Uint8Array && x !== null && (n[b] = x, u = k.length === nt ? k : u, l--);
      }
  }
  function f() {
    let b = s.subarray(i, a), k = Math.max(nt, 2 * b.length), x = k === nt && u !== null ? u : new Uint8Array(k);
    u = x === u ? null : u, x.set(b), i === 0 ? n[o] = x : (o = n.push(x) - 1, l++), s = x, [i, a] = [0, b.length], h(), m();
  }
  function h() {
    r.setLast(o * nt + i);
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
    let R = et(k, e, (S = t[bg - 1]) == null ? void 0 : S.bytes);
    return t = [{ piece: b, bytes: R }, ...t.slice(0, bg - 1)], R;
  }
  return {
    get length() {
      return r.length;
    },
    begin: () => {
      r.add(0), i = a, i >= nt && f(), h();
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
      c = w(Math.floor(k / nt)), d = k % nt;
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
var fl = "dddd-dd-ddTdd:dd:ddZ", [kg, xg, dv] = [100, 48, 57];
function Pg(e) {
  if (e.length !== fl.length)
    return null;
  let n = 0;
  for (let t = 0; t < fl.length; t++) {
    let [r, s] = [e.charCodeAt(t), fl.charCodeAt(t)];
    if (s === kg && r >= xg && r <= dv)
      n = 10 * n + r - xg;
    else if (r !== s || s === kg)
      return null;
  }
  return n;
}
var mv = Array.from({ length: 100 }, (e, n) => String(n).padStart(2, "0"));
function $t(e) {
  return mv[e % 100];
}
var [Sg, Rg] = [NaN, ""];
function vg(e) {
  let [n, t] = [Math.floor(e / 1e6), e % 1e6];
  return n !== Sg && (Sg = n, Rg = `${$t(Math.floor(n / 1e6))}${$t(Math.floor(n / 1e4))}-${$t(Math.floor(n / 100))}-${$t(n)}T`), `${Rg}${$t(Math.floor(t / 1e4))}:${$t(Math.floor(t / 100))}:${$t(t)}Z`;
}

// src/wiki/counting/packed-values.ts
var ui = 15, fv = 64, pv = "\u2026", gv = [];
function Tg(e, n, t) {
  let r = ni(n).size > 0, [s, o] = [[], []];
  t.parameters.forEach(({ name: h, kind: p, isMultiple: g }, y) => {
    (!g && (p !== "text" || !r) ? s : o).push({ name: h, kind: p, place: y, codes: t.numbers[y] });
  });
  let i = t.parameters.map(() => ue), a = new Uint32Array(s.length + 1);
  function l({ kind: h, codes: p }, g) {
    return p.numberOf(h === "text" ? pv : h === "codes" && g.length > fv ? kr(g) : g);
  }
  function u(h, p) {
    var g;
    for (let y = 0; y < s.length; y++) {
      let w = s[y], b = p === null ? -1 : p[w.place];
      if (b < 0) {
        let k = p !== null && w.kind === "text" ? [] : h.get(w.name);
        b = k === void 0 ? ue : l(w, (g = k[0]) != null ? g : "");
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
      let p = h instanceof fn && h.book === t ? h : null;
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
      return new fn(t, h, p != null ? p : gv);
    }
  };
}

// src/wiki/counting/sparse-bits.ts
function Ag(e, n) {
  return (e[n >> 3] & 1 << (n & 7)) !== 0;
}
function ks(e = []) {
  let n = e.slice();
  return {
    set: (t) => {
      var i;
      let [r, s] = [Math.floor(t / 65536), t % 65536], o = (i = n[r]) != null ? i : new Uint8Array(65536 / 8);
      n[r] = o, o[s >> 3] = o[s >> 3] | 1 << (s & 7);
    },
    has: (t) => {
      let r = n[Math.floor(t / 65536)];
      return r !== void 0 && Ag(r, t % 65536);
    },
    copy: () => ks(Array.from(n, (t) => t == null ? void 0 : t.slice())),
    *[Symbol.iterator]() {
      for (let [t, r = null] of n.entries()) {
        let s = r === null ? 0 : 65536;
        for (let o = 0; o < s; o++)
          Ag(r, o) && (yield t * 65536 + o);
      }
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [ci, pl] = [1, 2], hv = 5, yv = 2 ** 17;
function Eg(e, n = Jo(e), t = null, r = yv) {
  var x, R, S, T;
  let s = wg(t), o = Tg(s, e, n), i = [], a = [], l = /* @__PURE__ */ new Map(), u = li(t), c = hg(u);
  function d(v) {
    return h(v), s.readText();
  }
  function m(v) {
    return Yn(d(v));
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
        return vg(te(this, T));
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
    for (let N = hv; N > 0; N--)
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
    let C = new Set(N.map(({ user: O }) => Yn(O))), F = new Set(Array.from(C, ai));
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
            let le = Yn(Q.user), se = ai(le);
            se % L === j && U(se, () => le) && D.add(Q);
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
    let { user: N, page: C, revision: F, timestamp: O, language: L = null, definitionRevision: I = null, values: D } = v, B = Pg(O), j = C !== null && C !== E.pageOf(N);
    s.writeByte((j ? ci : 0) + (B === null ? pl : 0)), s.writeNumber(p(E)), s.writeNumber(F), s.writeNumber(B != null ? B : 0), s.writeNumber(g(L)), s.writeNumber(I != null ? I : 0), s.writeText(N), j && s.writeText(C), B === null && s.writeText(O), o.write(D), u.add(ai(Yn(N)));
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
      let E = ks(), N = 0, C = Math.max(1, Math.ceil(s.length / r));
      for (let F = 0; F < C; F++) {
        c.clear();
        for (let O = 0; O < s.length; O++) {
          if (!w(O, C, F))
            continue;
          let L = c.add(O, (I) => m(I) === m(O));
          if (L !== null) {
            let I = dg(new f(O), new f(L));
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
function Og(e) {
  let { survey: n, titles: t, community: r = null, readAnswer: s, readEscaped: o = null } = e, i = wv(e.renames), a = { title: "", made: "", owner: null }, l = (u, c) => {
    if (a.title !== u || a.made !== c) {
      let d = t.answererOf(n, u), m = d === null || kv(d) ? null : i(ze(d), c);
      a = { title: u, made: c, owner: m };
    }
    return a.owner;
  };
  return {
    ownerOf: l,
    decide: (u) => {
      let c = l(u.title, u.first.timestamp), d = u.ownerRevision;
      if (c === null)
        return xs(u, "no-account");
      if (u.first.user !== c || u.first.userId === 0 || d === null) {
        let w = u.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return xs(u, u.isRedirect ? "redirect" : w, u.first.id);
      }
      let m = d.id === u.latest.id;
      if (u.isRedirect && m)
        return xs(u, "redirect", d.id);
      let { escaped: f = null } = d, h = f === null || o === null ? null : o(f), p = h === null ? d.text : "";
      if (p === null)
        return xs(u, "hidden", d.id);
      let g = h != null ? h : s(p);
      if (g.exclusion !== null) {
        let w = g.exclusion === "no-answer" && p.trim() === "";
        return xs(u, w ? "withdrawn" : g.exclusion, d.id);
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
function bv(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function xs(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : M(P({}, r), { revision: t })] };
}
function wv(e) {
  let n = e.slice().sort((r, s) => bv(r.timestamp, s.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, s) => {
    let o = ze(r.from), i = t.get(o);
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
      o = ze(n[u].to), i = u;
    }
  };
}
function kv(e) {
  return e.includes(".") && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || e.includes(":") && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function vr(e, n) {
  var s;
  let { kind: t, question: r } = n;
  return t === "number" ? (s = ir(e)) != null ? s : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var Cg = "Skills survey answer";
function Ss(e, n, t = Rv(e)) {
  return (r) => {
    let s = n(r), o = s.filter((d) => xv(e.id, d)), i = o[o.length - 1];
    if (i === void 0)
      return M(P({}, Sv), { exclusion: s.length === 0 ? "no-answer" : "other-survey" });
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
function xv(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || Qe(t) === e;
}
var Sv = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function Rv(e) {
  let n = Z(e), t = new Map(n.map(({ name: i }, a) => [i, a])), [r, s] = [Mg(!1), Mg(!0)], o = (i, a) => a.kind !== "codes" ? Pv(i, a) : (a.isMultiple ? s : r)(i, a);
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
var Ng = [];
function Pv(e, n) {
  let t = e === "" ? "" : vr(Qe(e), n);
  return t === "" ? Ng : [t];
}
var vv = 2e3, Tv = 100;
function Mg(e) {
  let n = /* @__PURE__ */ new Map([["", Ng]]), t = (r, s) => {
    let o = Qe(r), i = (e ? o.split(";") : [o]).map((a) => vr(a, s));
    return Array.from(new Set(i)).filter((a) => a !== "");
  };
  return (r, s) => {
    let o = n.get(r);
    if (o !== void 0 || r.length > Tv || n.size >= vv)
      return o != null ? o : t(r, s);
    let i = he(r), a = t(i, s);
    return n.set(i, a), a;
  };
}

// src/core/survey/read-coded-values.ts
var [Av, Ev] = [64, 2e3], [Ov, Mv] = [200, 100], Cv = 50, gl = 128, Nv = /* @__PURE__ */ new Map(), [hl, $v] = [-1, -2];
function $g(e) {
  let n = e.parameters.map(
    (a, l) => Iv(a, e.numbers[l])
  ), t = e.parameters.map(() => ue), r = null, s = [];
  function o(a) {
    var l;
    return (l = e.places.get(a)) != null ? l : kn.includes(a) ? $v : hl;
  }
  function i(a) {
    for (a !== r && ([r, s] = [a, []]); s.length < a.names.length; )
      s.push(o(a.names[s.length]));
    return s;
  }
  return (a) => {
    let l = t.slice(), u = [], c = null;
    if (a instanceof ss) {
      let { text: d, parts: m } = a, f = i(a.met);
      for (let h = 0; h < m.length; h += rs) {
        let p = m[h], [g, y, w] = [f[p], m[h + 1], m[h + 2]];
        g >= 0 ? l[g] = n[g](d, y, w, u) : g === hl && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(a.met.names[p], d.slice(y, w)));
      }
    } else
      a.forEach((d, m) => {
        let f = o(m);
        f >= 0 ? l[f] = n[f](d, 0, d.length, u) : f === hl && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(m, d));
      });
    return { values: new fn(e, l, u), unknown: c != null ? c : Nv };
  };
}
function Iv(e, n) {
  if (e.kind === "text")
    return Fv(e);
  let t = Dv(e, n);
  return e.isMultiple ? jv(n, t) : t;
}
function yl(e, n) {
  return -n.push(e);
}
function Lv({ question: e }) {
  return e.type === "text" && e.inputType !== "text";
}
function Fv(e) {
  let n = Lv(e);
  return (t, r, s, o) => {
    let i = t.slice(r, s), a = () => [vr(Qe(i), e)];
    return r === s || n && a()[0] === "" ? ue : yl(new Mn(null, a), o);
  };
}
function Dv(e, n) {
  let t = /* @__PURE__ */ new Map(), r = new Uint16Array(gl);
  function s(i) {
    let a = Qe(i), l = (e.isMultiple ? a.split(";") : [a]).map((u) => vr(u, e));
    return Array.from(new Set(l)).filter((u) => u !== "");
  }
  function o(i, a) {
    var d;
    let l = s(i), u = l.map((m) => m.length > Av ? ue : n.numberOf(m, Ev));
    if (l.length > 1 || u[0] === ue)
      return yl(new Mn(u.includes(ue) ? null : u, () => l), a);
    let c = (d = u[0]) != null ? d : ue;
    return t.size < Ov && i.length <= Mv && (t.set(he(i), c), i.length === 1 && i.charCodeAt(0) < gl && (r[i.charCodeAt(0)] = c)), c;
  }
  return (i, a, l, u) => {
    var f;
    if (a === l)
      return ue;
    let c = i.charCodeAt(a), d = l - a === 1 && c < gl ? r[c] : ue;
    if (d !== ue)
      return d;
    let m = i.slice(a, l);
    return (f = t.get(m)) != null ? f : o(m, u);
  };
}
function jv(e, n) {
  let { codes: t } = e;
  return (r, s, o, i) => {
    var m;
    let a = r.indexOf(";", s), l = a === -1 || a >= o ? -1 : r.indexOf("&", s);
    if (a === -1 || a >= o || l !== -1 && l < o)
      return n(r, s, o, i);
    let u = [], c = [];
    for (let f = s; f <= o; ) {
      let h = r.indexOf(";", f), p = h === -1 || h > o ? o : h, g = n(r, f, p, c);
      if (g < 0 || u.length > Cv)
        return n(r, s, o, i);
      g !== ue && !u.includes(g) && u.push(g), f = p + 1;
    }
    let d = () => u.map((f) => {
      var h, p;
      return (p = (h = t[f]) == null ? void 0 : h[0]) != null ? p : "";
    });
    return u.length < 2 ? (m = u[0]) != null ? m : ue : yl(new Mn(u, d), i);
  };
}

// src/wiki/counting/answer-histories.ts
function Ig(e, n) {
  var d, m;
  let { title: t, isRedirect: r, latest: s, history: o = [], isHistoryPartial: i = !1 } = e, a = o[o.length - 1];
  if (a === void 0)
    return null;
  let l = n.ownerOf(t, a.timestamp), u = l !== null && At({ first: a }, l) && (d = o.find(({ user: f, userId: h }) => f === l && h !== 0)) != null ? d : null;
  return u === null || ((m = u.escaped) != null ? m : null) !== null || u.text !== null ? { title: t, isRedirect: r, first: a, ownerRevision: u, latest: s, isHistoryPartial: i } : null;
}
function Lg(e, n, t) {
  return W(this, null, function* () {
    let r = yield fr(e, n, e), s = Qa(r), o = t(s === void 0 ? [] : yield e.renamesSince(s)), i = yield Wf(e, r, ({ page: a, first: l }) => o.ownerOf(a.title, l.timestamp));
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
var Fg = { pages: 1e4, characters: 16e6 }, bl = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function jg(o, i, a, l) {
  return W(this, arguments, function* (e, n, t, r, s = {}) {
    var x, R, S, T, v;
    let { source: u, titles: c, community: d } = e, m = Ss(n, e.readAnswerCalls, $g(t)), f = (R = (x = u.createEscapedReader) == null ? void 0 : x.call(u, n, t, e.readAnswerCalls)) != null ? R : null, h = (O) => Og({ survey: n.id, titles: c, community: d, renames: O, readAnswer: m, readEscaped: f }), p = (O, L) => {
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
    }, g = (O) => W(null, null, function* () {
      let { decider: L, answerPages: I } = yield Lg(u, O, h);
      I.forEach((D) => p(D, L));
    }), [y, w, b] = [[], 0, 0], k = null;
    try {
      for (var E = Te(u.pagesBelow(c.answersPrefix(n.id))), N, C, F; N = !(C = yield E.next()).done; N = !1) {
        let O = C.value;
        if (Dg(s), (S = s.onPages) == null || S.call(s, ++b), O.history !== void 0) {
          k = k != null ? k : h(yield u.renamesSince(""));
          let L = Ig(O, k);
          L === null ? yield g([O]) : p(L, k);
          continue;
        }
        y.push(O), w += (v = (T = O.latest.text) == null ? void 0 : T.length) != null ? v : 0, (y.length >= Fg.pages || w >= Fg.characters) && (yield g(y), [y, w] = [[], 0]);
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
    yield g(y), Dg(s);
  });
}
function Dg({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new bl();
}

// src/wiki/counting/gather-answers.ts
function _g(e, n, t, r) {
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
function Wg(e, n, t, r) {
  return W(this, null, function* () {
    var h;
    let { survey: s, taxonomy: o, definitionRevision: i } = n, a = Jo(s), l = Eg(s, a, r.spill), u = ml((h = r.spill) != null ? h : null), c = 0, d = (p, g, y) => W(null, null, function* () {
      let w = c, b = /* @__PURE__ */ new Map(), k = {
        community: p.community,
        pageOf: (x) => p.titles.answer(g.id, x),
        questionsOf: y
      };
      return yield jg(p, g, a, {
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
        let R = (T = w == null ? void 0 : w.earlier.get(x != null ? x : 0)) != null ? T : g, S = (v = b.get(R)) != null ? v : si(Xn(M(P({}, R), { core: g.core }), o), s);
        return b.set(R, S), S;
      });
      w = yield ul(p, g, y, k, o);
    }
    return { answers: l.newest((p) => u.add(cg(p, e.community))), excluded: u.sorted(), versions: m };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function Gg(e) {
  let [n, t] = [K(e, "minAnswers"), K(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let [r, s, o] = [K(e, "counted"), K(e, "earlier"), K(e, "ratingTrail")];
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: P(M(P(P(P({}, Bg(e)), typeof r == "number" ? { counted: r } : {}), V(s) ? { earlier: Bg(s) } : {}), {
      trails: Rs(K(e, "trails"), qv)
    }), Array.isArray(o) ? { ratingTrail: o.map(_v) } : {})
  };
}
function K(e, n) {
  return V(e) ? _(e, n) : void 0;
}
function Bg(e) {
  let n = K(e, "breakdowns");
  return {
    questions: Rs(K(e, "questions"), Gv),
    skills: Rs(K(e, "skills"), Uv),
    breakdowns: (Array.isArray(n) ? n : []).filter(Hv)
  };
}
function _v(e) {
  let [n, t, r] = [K(e, "alike"), K(e, "come"), K(e, "gone")], s = K(e, "breakdowns");
  return P(P({
    skills: Wv(Rs(K(e, "skills"), (o) => qg(o, (i) => typeof i == "number"))),
    breakdowns: (Array.isArray(s) ? s : []).filter(Bv),
    gone: typeof r == "number" ? r : 1 / 0
  }, typeof t == "number" ? { come: t } : {}), V(n) ? { alike: Rs(n, (o) => typeof K(o, "least") == "number" && typeof K(o, "most") == "number") } : {});
}
function Wv(e) {
  let n = q();
  return Object.keys(e).forEach((t) => {
    var o;
    let r = (o = e[t]) != null ? o : null, s = q();
    Object.keys(r != null ? r : {}).filter((i) => !i.startsWith("unused ")).forEach((i) => {
      s[i] = r == null ? void 0 : r[i];
    }), n[t] = r === null ? null : s;
  }), n;
}
function qg(e, n) {
  return e === null || It(e, n);
}
function Bv(e) {
  return Vg(e) && qg(K(e, "groups"), (n) => n === null || typeof K(n, "counted") == "number" && It(
    K(n, "skills"),
    (t) => t === null || typeof t == "string"
  ));
}
function Vg(e) {
  return typeof K(e, "by") == "string" && K(e, "question") !== void 0;
}
function Rs(e, n) {
  let t = q();
  return V(e) && Object.keys(e).filter((r) => n(_(e, r))).forEach((r) => {
    t[r] = _(e, r);
  }), t;
}
function It(e, n) {
  return V(e) && Object.keys(e).every((t) => n(_(e, t)));
}
function Ps(e) {
  return typeof K(e, "withheld") == "string";
}
function Gv(e) {
  return Ps(e) || typeof K(e, "n") == "number" && It(
    K(e, "choices"),
    (n) => Ps(n) || typeof K(n, "count") == "number"
  );
}
function qv(e) {
  let [n, t] = [K(e, "states"), K(e, "sealed")], r = (o) => (i) => typeof K(o, i) == "number", s = K(e, "others");
  return ["come", "gone"].every(r(e)) && (s === void 0 || ["come", "gone"].every(r(s))) && Array.isArray(t) && t.every((o) => typeof o == "string") && Array.isArray(n) && n.length > 0 && n.every((o) => ["n", "come", "gone"].every(r(o)) && ["undefined", "number"].includes(typeof K(o, "alike")) && Vv(K(o, "limits")) && It(
    K(o, "counts"),
    (i) => i === null || typeof i == "number"
  ));
}
function Vv(e) {
  return e === void 0 || Array.isArray(e) && e.every((n) => typeof K(n, "name") == "string" && typeof K(n, "atMost") == "number" && It(K(n, "factors"), (t) => typeof t == "number"));
}
function Uv(e) {
  return Ps(e) || typeof K(e, "n") == "number" && V(K(e, "discrepancies")) && ["importance", "ability"].every((n) => V(K(K(e, n), "counts"))) && K(e, "highNeedCount") !== void 0;
}
function Hv(e) {
  return Vg(e) && It(K(e, "groups"), (n) => Ps(n) || typeof K(n, "counted") == "number" && It(K(n, "skills"), (t) => Ps(t) || typeof K(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function Ug(e, n, t) {
  return W(this, null, function* () {
    let { source: r, titles: s, community: o } = e, i = s.resultsData(n), a = (h) => W(null, null, function* () {
      var y, w, b;
      let p = (y = (yield r.readPages([h])).get(h)) == null ? void 0 : y.latest, g = p === void 0 || t === null || p.user === t ? p : (w = yield r.newestRevisionBy(h, t)) != null ? w : void 0;
      return Me((b = g == null ? void 0 : g.text) != null ? b : "").value;
    }), l = yield a(i), u = V(l) ? _(l, "answers") : null, c = V(u) ? _(u, "revisions") : null, d = /* @__PURE__ */ new Map(), m = (h) => {
      var w;
      let p = V(h) ? _(h, "community") : null, g = typeof p == "string" && p !== o ? p : "", y = (w = d.get(g)) != null ? w : [];
      d.set(g, y), zv(h).forEach((b) => y.push(b));
    };
    if (Array.isArray(u))
      u.forEach(m);
    else if (!Array.isArray(c))
      return null;
    let f = (h) => W(null, null, function* () {
      return typeof h == "string" && h.startsWith(`${s.results(n)}/`) ? a(h) : null;
    });
    for (let h of Array.isArray(c) ? c : []) {
      let p = yield f(h);
      if (!V(p))
        return null;
      m(p);
    }
    return d.forEach((h) => h.sort((p, g) => p - g)), { revisions: d, figures: Gg(yield Qv(l, f)) };
  });
}
function Qv(e, n) {
  return W(this, null, function* () {
    let t = V(e) ? _(e, "breakdowns") : null;
    if (!Array.isArray(t))
      return e;
    let r = [];
    for (let s of t) {
      let o = V(s) ? _(s, "pages") : null, i = /* @__PURE__ */ Object.create(null);
      for (let a of Array.isArray(o) ? o : []) {
        let l = yield n(a), u = V(l) ? _(l, "groups") : null;
        Object.assign(i, V(u) ? u : {});
      }
      r.push(Array.isArray(o) ? M(P({}, s), { groups: i }) : s);
    }
    return M(P({}, e), { breakdowns: r });
  });
}
function zv(e) {
  let [n, t] = V(e) ? [_(e, "revision"), _(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((s) => typeof s == "number");
}

// src/core/json/schema-faults.ts
var Kv = {
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
    y.anyOf !== void 0 ? d(f, y.anyOf, p, b) : y.enum !== void 0 ? y.enum.includes(f) || o(p, "not-one-of", G(f), y.enum) : y.type !== void 0 && !Hg(f, y.type) ? o(p, Kv[y.type]) : typeof f == "string" ? l(f, y, p, b) : typeof f == "number" ? y.minimum !== void 0 && f < y.minimum ? o(p, "too-small", f, y.minimum) : y.maximum !== void 0 && f > y.maximum && o(p, "too-large", f, y.maximum) : Array.isArray(f) ? u(f, y, p) : V(f) && c(f, y, p);
  }
  function l(f, h, p, g) {
    var b;
    if (h.pattern !== void 0 && !zg(h.pattern, f)) {
      o(p, (b = t.codes[g]) != null ? b : "bad-text", G(f));
      return;
    }
    let y = t.checks[g], w = y === void 0 ? null : y(f);
    w !== null && o(p, w, G(f));
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
      _(f, R) === void 0 && o(J(p, R), R === "default" ? "missing-default" : "missing-property", R);
    for (let R of Object.keys(f)) {
      let S = J(p, R), T = Object.keys(y).find((E) => zg(E, R)), v = (x = _(g, R)) != null ? x : T && y[T];
      v !== void 0 ? a(f[R], v, S, "") : h.patternProperties !== void 0 ? o(S, "bad-language", G(R)) : h.additionalProperties === !1 && o(S, "unknown-property", G(R), Object.keys(g));
    }
  }
  function d(f, h, p, g) {
    var x, R;
    let y = h.filter((S) => {
      let T = i(S)[0].type;
      return T === void 0 || Hg(f, T) || T === "integer" && typeof f == "number";
    });
    if (!V(f) || y.length < 2) {
      y[0] === void 0 ? o(p, (x = t.codes[g]) != null ? x : "bad-text", G(f)) : a(f, y[0], p, g);
      return;
    }
    let w = y.map((S) => {
      var T, v, E;
      return (E = (v = (T = i(S)[0].properties) == null ? void 0 : T.type) == null ? void 0 : v.enum) == null ? void 0 : E[0];
    }), b = w.indexOf(_(f, "type")), k = w[0] === void 0 ? (R = y.find((S) => {
      var T;
      return ((T = i(S)[0].required) != null ? T : []).some((v) => _(f, v) !== void 0);
    })) != null ? R : y[y.length - 1] : y[b];
    if (k === void 0) {
      let S = w.filter((v) => v !== void 0), T = _(f, "type");
      T === void 0 ? o(J(p, "type"), "missing-property", "type") : o(J(p, "type"), "unknown-question-type", G(T), S);
    } else
      a(f, k, p, g);
  }
}
function Hg(e, n) {
  switch (n) {
    case "object":
      return V(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === n;
  }
}
var Qg = /* @__PURE__ */ new Map();
function zg(e, n) {
  let t = Qg.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), Qg.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var Kg = {
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
var Yv = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function Jg(e, n = {}) {
  let { value: t, faults: r } = Me(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: s } = n, o = di(t, Kg, {
    codes: Yv,
    checks: {
      messageKey: (a) => s === void 0 || s(a) ? null : "unknown-message"
    }
  }), { taxonomy: i } = qt(t);
  return { taxonomy: i, faults: [...r, ...o, ...V(t) ? Xv(t, i) : []] };
}
function Xv(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), s = _(e, "skills");
  return (Array.isArray(s) ? s : []).forEach((o, i) => {
    let a = V(o) ? _(o, "id") : void 0;
    if (!V(o) || typeof a != "string")
      return;
    let l = J("$.skills", i), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [G(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = _(o, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [G(d)] }) : Zv(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [G(a)] }));
    }
    _(o, "replacedBy") !== void 0 && _(o, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [G(a)] });
  }), t;
}
function Zv(e, n, t) {
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
var Yg = {
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
  let n = (t, r, s = nT(r)) => ({ list: t, codes: r.map(({ value: o }) => o), isScale: s });
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
function vs(e) {
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
function nT(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var tT = 20;
function xl(e) {
  let n = rn(e, "pages", "$"), t = [], r = (o) => {
    let i = o[o.length - 1];
    for (let a of rn(i.json, "elements", i.path))
      t.push(M(P({}, a), { name: xe(a.json, "name"), type: _(a.json, "type"), within: o })), o.length < tT && r([...o, a]);
  };
  n.forEach((o) => r([o]));
  let s = _(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: o }) => o !== "panel" && o !== "html"),
    settings: V(s) ? s : {}
  };
}
function mi({ json: e, path: n, type: t }) {
  let r = rn(e, "columns", n);
  return [
    me(e, "choices", n),
    me(e, "rateValues", n),
    me(e, "rows", n),
    ...t === "matrix" ? [me(e, "columns", n)] : [r.map(fi), ...r.map((s) => me(s.json, "choices", s.path))]
  ];
}
function me(e, n, t) {
  let r = _(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = J(J(t, n), i), l = V(o) ? o : null, u = l === null ? o : _(l, "value");
    (typeof u == "string" || typeof u == "number") && s.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && _(l, "text") !== void 0,
      isRetired: l !== null && _(l, "retired") === !0,
      json: l
    });
  }), s;
}
function fi({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = xe(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function rn(e, n, t) {
  let r = _(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    V(o) && s.push({ json: o, path: J(J(t, n), i) });
  }), s;
}
function xe(e, n) {
  let t = _(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function Zg(e, n, t, r) {
  let s = "$.localSkills.core", o = _(e.settings, "core");
  if (!(!V(o) || _(o, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${s}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: a } of me(o, "questions", s)) {
      let [l, u] = [n, t].map(
        (c) => Y(c).find((d) => d.name === i)
      );
      u === void 0 ? r(a, "core-no-question", i, t.id) : l === void 0 ? e.questions.some((c) => c.name === i) || r(a, "core-question-missing", i) : nh(e, l, u, t.id, !0, r);
    }
  }
}
function eh(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let s of Y(t)) {
      let o = Y(n).find(({ name: i }) => i === s.name);
      o !== void 0 && nh(e, o, s, t.id, !1, r);
    }
  }
}
function nh(e, n, t, r, s, o) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (vs(n) !== vs(t)) {
    o(`${i}.type`, "kept-type", n.name, vs(n), r, vs(t));
    return;
  }
  let [a, l] = [kl(n), kl(t)];
  for (let d of l) {
    let m = a.find(({ list: g }) => g === d.list);
    if (m === void 0) {
      o(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let f = `${i}.${d.list.split(".")[0]}`, [h, p] = [Xg(d.codes, m.codes), Xg(m.codes, d.codes)];
    h.length > 0 && o(f, "kept-codes-gone", n.name, r, h), p.length > 0 && (s || d.isScale) && o(f, "kept-codes-added", n.name, r, p), h.length + p.length === 0 && d.isScale && m.codes.join() !== d.codes.join() && o(f, "kept-order", n.name, r, d.codes);
  }
}
function Xg(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var th = 8;
function rh(e, n, t) {
  let r = n === null ? [] : Z(n), s = new Map(r.map((i) => [i.name, i])), o = n === null ? [] : Y(n).map(({ name: i }) => i);
  for (let { json: i, path: a } of sT(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = xe(i, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = So(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let m of ke(d)) {
        let f = m.split(".", 1)[0];
        if (!e.questions.some(({ name: p }) => p === f))
          t(c, "condition-no-question", f);
        else if (o.includes(f) && !s.has(m) && !oT(m, r, e)) {
          let p = r.filter((y) => y.question.name === f).map(({ name: y }) => y), g = p.length > 0 ? p : sh(f, e).map((y) => `${f}.\u2026.${y}`);
          t(c, "condition-no-part", m, g.slice(0, th).map((y) => `{${y}}`));
        }
      }
      aT(d, s, c, t);
    }
  for (let i of n === null ? [] : Zp(n)) {
    let a = [...e.pages.map(rT), ...e.elements].find(({ name: l }) => l !== null && i.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", i);
  }
}
function rT(e) {
  return M(P({}, e), { name: xe(e.json, "name") });
}
function sT(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((s) => me(r.json, s, r.path)),
    ...rn(r.json, "columns", r.path).map((s) => me(s.json, "choices", s.path))
  ].reduce((s, o) => s.concat(o.reduce((i, { json: a, path: l }) => a === null ? i : i.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, s) => r.concat(s, n(s)), t);
}
function oT(e, n, t) {
  let [r = "", s, o] = e.split(".");
  return s !== void 0 && o !== void 0 && sh(r, t).includes(o) && !n.some(({ question: i }) => i.name === r);
}
function sh(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : rn(t.json, "columns", "").map(({ json: r }) => {
    var s;
    return (s = xe(r, "name")) != null ? s : "";
  });
}
var iT = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function aT(e, n, t, r) {
  let s = /* @__PURE__ */ new Set(), o = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let m = String(d);
        !c.some((f) => f.value === m) && !s.has(`${u.name}=${m}`) && (s.add(`${u.name}=${m}`), r(
          t,
          "condition-no-code",
          u.name,
          G(m),
          c.slice(0, th).map((f) => f.value)
        ));
      }
  }, i = (a) => {
    switch (a.kind) {
      case "unary":
        i(a.operand);
        break;
      case "binary":
        iT.includes(a.operator) && (o(a.left, a.right), o(a.right, a.left)), i(a.left), i(a.right);
        break;
      case "iif":
        a.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function oh(e, n) {
  Ts(e.pages.map(fi), "duplicate-name", n), Ts(e.elements.map(fi), "duplicate-name", n);
  for (let { name: t, path: r, type: s, within: o } of e.elements)
    t !== null && kn.includes(t) && n(`${r}.name`, "reserved-name", t, kn), s === "panel" && o.length === ts + 1 && n(r, "panels-too-deep", ts);
  e.questions.forEach((t, r) => {
    r === ns && n(t.path, "too-many-questions", ns), mi(t).forEach((s) => Ts(s, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function Ts(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: s, path: o } of e) {
    let i = r.get(s);
    i === void 0 ? r.set(s, o) : s !== "" && t(o, n, G(s), i);
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
}, ih = [
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
var lT = ["title", "description", "placeholder"];
function uh(e, n) {
  let t = xe(e.json, "locale");
  for (let { json: r, path: s, name: o, type: i } of e.questions) {
    let a = [], l = i === "matrix" ? [] : rn(r, "columns", s);
    for (let { json: u, path: c } of [{ json: r, path: s }, ...l])
      lT.forEach((d) => a.push(...cT(_(u, d), `${c}.${d}`, t)));
    o !== null && a.push({ path: `${s}.name`, text: o, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let m = uT(c, d);
      if (m !== null) {
        n(u, "personal-data-likely", m);
        break;
      }
    }
  }
}
function uT(e, n) {
  let t = dh(e);
  return ah(t, n) === null ? null : ah(
    ih.reduce((r, s) => r.split(ch(s).needle).join(" "), t),
    n
  );
}
function ah(e, n) {
  let t = mh(e), r = n === null ? null : n.split("-")[0], s = null;
  for (let o of Object.keys(Sl).filter((i) => r === null || i === r))
    for (let i of Sl[o]) {
      let { needle: a, bareNeedle: l } = ch(i);
      (e.includes(a) || t.includes(l)) && (s === null || i.length > s.length) && (s = i);
    }
  return s === null ? null : s.replace("*", "");
}
var lh = /* @__PURE__ */ new Map();
function ch(e) {
  let n = lh.get(e);
  if (n === void 0) {
    let t = dh(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: mh(t) }, lh.set(e, n);
  }
  return n;
}
function dh(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function mh(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function cT(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : V(e) ? Object.keys(e).reduce((r, s) => {
    let o = e[s];
    return typeof o == "string" && s !== "message" ? r.concat({ path: n, text: o, language: s === "default" ? t : s }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var dT = [
  ["showOtherItem", ot],
  ["hasOther", ot],
  ["showNoneItem", Cr],
  ["hasNone", Cr],
  ["showRefuseItem", Nr],
  ["showDontKnowItem", $r]
];
function ph(e, n, t) {
  let { json: r, path: s, type: o } = e;
  switch (_(r, "personalData") === !0 && t(`${s}.personalData`, "personal-data-marked"), mT(e, t), fT(e, t), o) {
    case "dropdown":
    case "tagbox":
      fh(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      pT(e, t);
      break;
    case "rating":
      gT(e, t);
      break;
    case "text":
      hT(e, t);
      break;
    case "matrixdropdown":
      fh(e, "rows", "rowsFrom", t), yT(e, n, t);
      break;
  }
}
function pi(e) {
  return dT.filter(([n]) => _(e, n) === !0).map(([, n]) => n);
}
function mT({ json: e, path: n }, t) {
  let r = pi(e);
  for (let s of ["choices", "rateValues"])
    for (let { code: o, path: i } of me(e, s, n))
      r.includes(o) && t(i, "special-code-taken", o);
}
function fT({ json: e, path: n }, t) {
  let [r, s] = [_(e, "minSelectedChoices"), _(e, "maxSelectedChoices")], o = me(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = o.filter(({ isRetired: a }) => !a).length + Number(pi(e).includes(ot));
  typeof s == "number" && r > s ? t(`${n}.minSelectedChoices`, "min-above-max", r, s) : o.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function fh({ json: e, path: n }, t, r, s) {
  let [o, i] = [t, r].map((a) => _(e, a) !== void 0);
  o && i ? s(`${n}.${r}`, "not-together", t, r) : !o && !i && s(`${n}.${t}`, "missing-either", t, r);
}
function pT({ json: e, path: n }, t) {
  let r = me(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: s }) => !s).length < 2 && t(`${n}.choices`, "ranking-of-one"), _(e, "selectToRankEnabled") !== !0)
    for (let s of ["minSelectedChoices", "maxSelectedChoices"])
      _(e, s) !== void 0 && t(`${n}.${s}`, "ranking-of-all", s);
}
function gT({ json: e, path: n }, t) {
  var u;
  let r = _(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      _(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Vn && t(`${n}.rateValues`, "too-many-steps", Vn);
    return;
  }
  let s = (c, d) => {
    let m = _(e, c);
    return Kr(m) ? m : d;
  }, [o, i, a] = [s("rateMin", 1), s("rateMax", 5), s("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => _(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (i <= o ? t(l, "bad-rating", o, i, a) : o + (Vn - 1) * a < i ? t(l, "too-many-steps", Vn) : (i - o) % a !== 0 && t(l, "rating-misses-end", o, i, a));
}
function hT({ json: e, path: n }, t) {
  let r = La.find((a) => {
    var l;
    return a === ((l = xe(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  _(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [s, o] = ["min", "max"].map((a) => {
    let l = _(e, a), u = typeof l == "string" || typeof l == "number" ? Fa(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", G(l), r), u;
  });
  s && o && (r === "number" ? Number(s) > Number(o) : s > o) && t(`${n}.min`, "limits-crossed", s, o);
}
function yT({ json: e, path: n }, t, r) {
  let s = xe(e, "rowsFrom");
  t === null || s === null || s === "" || (t.get(s) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", G(s)) : t.children(s).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", G(s)));
}

// src/core/survey/measured-types.ts
var gh = ["matrixdropdown"], hh = ["checkbox", "tagbox", "ranking"], yh = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var Tr = "$.localSkills";
function bh(e, n, t) {
  let { settings: r } = e, [s, o, i] = ["id", "opens", "closes"].map((c) => xe(r, c));
  n !== void 0 && s && s !== n && t(`${Tr}.id`, "other-id", G(s), n), o && i && i < o && t(`${Tr}.closes`, "closes-before-opens", G(i), G(o));
  let a = new Set(Ir);
  for (let c of e.questions)
    mi(c).forEach((d) => d.forEach(({ code: m }) => a.add(m))), pi(c.json).forEach((d) => a.add(d));
  let l = me(r, "notInStatistics", Tr);
  Ts(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", G(c));
  let u = _(r, "core");
  s && V(u) && xe(u, "id") === s && t(`${Tr}.core.id`, "refers-to-itself", s), s && xe(r, "follows") === s && t(`${Tr}.follows`, "refers-to-itself", s);
}
function wh(e, n, t) {
  let r = `${Tr}.measures`, s = _(e.settings, "measures");
  if (!V(s))
    return;
  let o = (c, d, m) => {
    let f = typeof d == "string" ? e.questions.find((h) => h.name === d) : null;
    if (f === void 0)
      t(c, "measure-no-question", G(d));
    else if (f !== null && !m.includes(f.type))
      t(c, "measure-wrong-type", G(d), m);
    else
      return f;
    return null;
  }, i = o(`${r}.grid`, _(s, "grid"), gh);
  if (i !== null) {
    let c = me(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    bT(i, `${r}.grid`, [...c, ...Ir], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => o(`${r}.${c}`, _(s, c), hh)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", G(a.name));
  let u = _(s, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    o(`${r}.groupBy[${d}]`, c, yh);
  }), Rl(i, "rows", n, t), Rl(a != null ? a : null, "choices", n, t), Rl(l != null ? l : null, "choices", n, t);
}
function Rl(e, n, t, r) {
  if (e === null)
    return;
  let s = _(e.json, "choicesFrom");
  s !== void 0 && s !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", G(s), ["skills"]);
  for (let { code: o, path: i, hasText: a } of t === null ? [] : me(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(o)) === null && r(i, "unknown-skill", G(o));
}
function bT(e, n, t, r) {
  let s = rn(e.json, "columns", e.path);
  for (let o of dn) {
    let i = s.find((a) => _(a.json, "name") === o);
    if (i === void 0) {
      r(n, "measure-no-column", G(e.name), o);
      continue;
    }
    wT(i.json, i.path, o, t, (a, ...l) => {
      r(`${i.path}.choices`, a, ...l);
    });
  }
}
function wT(e, n, t, r, s) {
  let o = me(e, "choices", n), i = St.filter((c) => !o.some((d) => d.code === c)), a = o.map((c) => c.code).filter((c) => !St.includes(c) && !r.includes(c));
  i.length > 0 && s("scale-code-missing", t, i), a.length > 0 && s("scale-code-extra", t, a.map(G));
  let l = o.filter((c) => St.includes(c.code)), u = l.filter((c) => c.code === St[0] || c.code === St[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && s("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var kT = [
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
function xh(e, n) {
  let t = [], r = xe(e.json, "locale"), s = (i, a) => {
    if (Array.isArray(i))
      i.forEach((l, u) => s(l, J(a, u)));
    else if (V(i))
      for (let l of Object.keys(i)) {
        let u = kT.includes(l) ? xT(i[l]) : null;
        u === null ? s(i[l], J(a, l)) : t.push({ path: J(a, l), languages: u });
      }
  };
  s(e.json, "$");
  let o = /* @__PURE__ */ new Set();
  t.forEach(({ languages: i }) => i.forEach((a) => o.add(a)));
  for (let i of Array.from(o).sort()) {
    let a = t.filter(({ languages: u }) => !u.includes(i)), [l] = a;
    l !== void 0 && i !== "default" && i !== r && n(l.path, "missing-language", G(i), a.length, t.length);
  }
}
function xT(e) {
  return typeof e == "string" ? ["default"] : !V(e) || _(e, "message") !== void 0 ? null : Object.keys(e);
}
function Sh(e, n) {
  var s;
  let t = _(e.settings, "measures"), r = V(t) ? _(t, "grid") : void 0;
  for (let { json: o, path: i, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = me(o, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => _(o, d) !== void 0) && (u.length === 0 || Rh(u)) && n(i, "scale-ends-bare", G(l));
    } else if (a === "matrix")
      Pl(o, "columns", i, n);
    else if (a === "matrixdropdown")
      for (let u of rn(o, "columns", i)) {
        let c = (s = xe(u.json, "name")) != null ? s : "";
        (l !== r || !dn.includes(c)) && Pl(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && Pl(o, "choices", i, n);
}
function Pl(e, n, t, r) {
  let s = me(e, n, t);
  s.length > 1 && s.filter(kh).length >= 3 && Rh(s.filter(kh)) && r(`${t}.${n}`, "scale-ends-bare", G(xe(e, "name")));
}
function kh({ code: e }) {
  return /^-?\d+$/.test(e);
}
function Rh(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function Ph(e, n) {
  var l;
  let { faults: t, add: r } = Th(), s = xl(e), o = (l = n.taxonomy) != null ? l : null, i = Un(e).survey, a = i === null ? null : Xn(i, o);
  return oh(s, r), s.questions.forEach((u) => ph(u, o, r)), rh(s, a, r), bh(s, n.id, r), wh(s, o, r), i !== null && n.core && Zg(s, i, n.core, r), i !== null && n.previous && eh(s, i, n.previous, r), t;
}
function vh(e) {
  let { faults: n, add: t } = Th(), r = xl(e);
  return uh(r, t), xh(r, t), Sh(r, t), n;
}
function Th() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var ST = {
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
function Ah(e, n = {}) {
  let { value: t, faults: r } = Me(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: Un(t).survey,
    faults: [...r, ...RT(t, n)],
    warnings: PT(t)
  };
}
function RT(e, n = {}) {
  let { hasMessage: t } = n, r = di(e, Yg, {
    codes: ST,
    checks: {
      date: (s) => ve(s) ? null : "bad-date",
      messageKey: (s) => t === void 0 || t(s) ? null : "unknown-message"
    }
  });
  return V(e) && r.push(...Ph(e, n)), Eh(e, r);
}
function PT(e) {
  return V(e) ? Eh(e, vh(e)) : [];
}
function Eh(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o, i) => {
    t.set(i, t.size), Array.isArray(o) ? o.forEach((a, l) => r(a, J(i, l))) : V(o) && (Object.keys(o).forEach((a) => r(_(o, a), J(i, a))), t.set(`${i} end`, t.size));
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
function Oh(e, n, t) {
  return W(this, null, function* () {
    var p, g;
    let { source: r, titles: s } = e, [o, i] = [s.definition(n), s.skills()], a = (y) => (w) => `${y}: ${w.path}: ${it(w, t)}`, l = yield r.readPages([o, i]), u = l.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : Jg((p = u.latest.text) != null ? p : "", { hasMessage: t.has }), m = l.get(o);
    if (m === void 0)
      throw new Sn(`There is no survey ${n} on this wiki: the page ${o} is missing.`, "no-survey", [o]);
    let { survey: f, faults: h } = Ah((g = m.latest.text) != null ? g : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (f === null)
      throw new Sn([
        ...h.map(a(o)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", h.map((y) => `${y.path}: ${it(y, t)}`));
    if (f.id !== n)
      throw new Sn(
        `${o}: the definition calls the survey ${f.id}. It is skipped until both agree.`,
        "other-id",
        [o, f.id]
      );
    return {
      survey: Xn(f, c),
      taxonomy: c,
      definitionRevision: m.latest.id,
      faults: h,
      notes: [...h.map(a(o)), ...d.map(a(i))]
    };
  });
}

// src/wiki/counting/number-sorter.ts
var [Mh, Lt] = [2 ** 16, 2 ** 12];
function vl(e) {
  return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
var As, Ar, gi = class {
  constructor(n) {
    this.length = 0;
    be(this, As, []);
    be(this, Ar);
    Fe(this, Ar, n);
  }
  /** At most a block; only the last may be smaller. */
  push(n) {
    te(this, As).push(oi(vl(n), te(this, Ar))), this.length += n.length;
  }
  /**
   * @param from - Place of the first
   * @yield One block after the other, in the same memory
   */
  *blocks(n = 0) {
    let t = new Float64Array(Lt);
    for (let r of te(this, As).slice(n)) {
      let s = (r instanceof Uint8Array ? r.length : r.size) / t.BYTES_PER_ELEMENT, o = t.subarray(0, s);
      vl(o).set(et(r, te(this, Ar), vl(o))), yield o;
    }
  }
  *slice(n, t) {
    let r = Math.floor(n / Lt), s = r * Lt;
    for (let o of this.blocks(r))
      if (yield* Ge(o.subarray(Math.max(0, n - s), Math.max(0, t - s))), s += o.length, s >= t)
        return;
  }
  [Symbol.iterator]() {
    return this.slice(0, this.length);
  }
};
As = new WeakMap(), Ar = new WeakMap();
function Ch(e) {
  if (++e.at >= e.block.length) {
    let n = e.blocks.next();
    if (n.done === !0)
      return !1;
    [e.block, e.at] = [n.value, 0];
  }
  return e.value = e.block[e.at], !0;
}
function vT(e, n) {
  let t = new gi(n), r = new Float64Array(Lt), s = 0, o = r.subarray(0, 0), i = e.map((a) => ({ value: NaN, block: o, at: 0, blocks: a.blocks() })).filter(Ch);
  for (; i.length > 0; ) {
    let a = i[0];
    for (let l of i)
      a = l.value < a.value ? l : a;
    r[s++] = a.value, s === Lt && (t.push(r), s = 0), Ch(a) || (i = i.filter((l) => l !== a));
  }
  return s > 0 && t.push(r.subarray(0, s)), t;
}
function Nh(e, n = 0) {
  let t = [], [r, s] = [new Float64Array(Math.max(64, e === null ? n : Math.min(n, Mh))), 0];
  function o(i) {
    let a = new gi(i), l = r.subarray(0, s).sort();
    for (let u = 0; u < s; u += Lt)
      a.push(l.subarray(u, u + Lt));
    t.push(a), s = 0;
  }
  return {
    add: (i) => {
      if (e !== null && s === Mh && o(e), s === r.length) {
        let a = new Float64Array(2 * s);
        a.set(r), r = a;
      }
      r[s++] = i;
    },
    sorted: () => e === null || t.length === 0 ? r.subarray(0, s).sort() : (o(e), vT(t, e))
  };
}

// src/wiki/counting/released-answers.ts
function $h(e, n, t, r, s) {
  return W(this, null, function* () {
    var l, u;
    let o = /* @__PURE__ */ new Map();
    e.forEach((c, d) => o.set(d === "" ? t.community : d, TT(c)));
    let i = n.answers.where(({ community: c, revision: d }) => {
      var m;
      return ((m = o.get(c != null ? c : "")) == null ? void 0 : m.find(d)) === !0;
    }), a = [];
    for (let c of Array.from(e.keys())) {
      let d = (u = (l = o.get(c === "" ? t.community : c)) == null ? void 0 : l.missing()) != null ? u : [], m = c === "" ? t : s.map((p) => p.place).find((p) => p.community === c);
      if (m === void 0)
        return null;
      let f = d.length === 0 ? /* @__PURE__ */ new Map() : yield m.source.revisions(d, "with-texts"), h = AT(m, t, r, s);
      for (let p of d) {
        let g = OT(f.get(p), m, h);
        if (g === null)
          return null;
        a.push(g);
      }
    }
    return i.where(() => !0, a);
  });
}
function TT(e) {
  let n = Float64Array.from(e).sort(), t = ks();
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
function AT(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: Ss(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((o) => o.place === e).map(({ local: o }) => ({
    id: o.id,
    read: Ss(wl(t, o.id), e.readAnswerCalls),
    questions: si(o, t)
  })));
}
function ET(e, n, t) {
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
function OT(...e) {
  try {
    return ET(...e);
  } catch (n) {
    return null;
  }
}

// src/wiki/counting/tally-answers.ts
var Er = class extends Error {
  constructor(n) {
    var t;
    super(`${n.length} answers cannot be counted: ${String((t = n[0]) == null ? void 0 : t.error)}`), this.name = "UncountedAnswers", this.answers = n;
  }
};
function Ih(e, n, t, r) {
  let s = ti(e, n), o = [];
  for (let i of t)
    try {
      ri(s, i);
    } catch (a) {
      if (a instanceof Zn || o.length >= r)
        throw a;
      let { page: l, user: u, revision: c, community: d = null } = i;
      o.push({ page: l, user: u, revision: c, community: d, error: a });
    }
  if (o.length > 0)
    throw new Er(o);
  return s;
}

// src/wiki/counting/count-survey.ts
var Lh = 1e3;
function Dh(r, s) {
  return W(this, arguments, function* (e, n, t = {}) {
    let o = yield jh(e, n, t), { previous: i, notes: a } = yield MT(e, o, t);
    return M(P({}, o.counted), { report: M(P({}, o.counted.report), { previous: i }), notes: [...o.counted.notes, ...a] });
  });
}
function jh(e, n, t) {
  return W(this, null, function* () {
    let { home: r, others: s, definitionsOf: o, messages: i } = e, a = yield Oh(r, n, i), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: m, notes: f } = yield Qm(l, [r, ...s], o), h = [], p = yield Wg(r, a, m, M(P({}, t), {
      onUnreadable: (C, F) => {
        if (h.push({ title: C, error: F }) > Lh)
          throw F;
      }
    })), g = e.exchange === null ? null : yield e.exchange(), y = (C) => zp(
      l,
      Ih(l, p.versions, C, Lh - h.length),
      { excluded: p.excluded, exchange: g }
    ), { spill: w = null } = t, b = null;
    for (; b === null; )
      try {
        b = yield $T(e, l, p, m, y, w);
      } catch (C) {
        if (!(C instanceof Er))
          throw C;
        p = _g(p, C.answers, r.community, w), C.answers.forEach(({ page: F, user: O, error: L }) => h.push({ title: F != null ? F : O, error: L }));
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
function MT(e, n, t) {
  return W(this, null, function* () {
    let { follows: r, id: s } = n.counted.report.survey;
    if (r === null || r === s)
      return { previous: null, notes: [] };
    try {
      let i = yield jh(e, r, t);
      if (i.counted.isFrozen)
        return { previous: null, notes: [] };
      let o = NT(i, n), { fault: a } = o, l = sn(o, ["fault"]);
      return {
        previous: P({
          survey: i.counted.report.survey,
          published: Rt(i.counted.report)
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
var CT = 2e4;
function NT(e, n) {
  let t = e.answers.sharedWith(n.answers), r = t.length, s = [e, n].map(({ counted: { report: c } }) => c.survey);
  if (!s.every(({ minAnswers: c, minCell: d }) => c <= 1 && d <= 1) || r === 0 || r > CT)
    return { accountsInBoth: r, pairs: null, fault: null };
  let [i, a] = s, l = lg(i, a, { before: e.versions, now: n.versions }), u = /* @__PURE__ */ new Map();
  try {
    for (let c of t)
      u.set(Yn(c.user), l.read.before(c));
    for (let c of n.answers.sharedWith(e.answers)) {
      let d = u.get(Yn(c.user));
      d !== void 0 && l.add(d, l.read.now(c));
    }
    return { accountsInBoth: r, pairs: l.result(), fault: null };
  } catch (c) {
    if (c instanceof Zn)
      throw c;
    return { accountsInBoth: r, pairs: null, fault: c };
  }
}
var Fh = { pending: 0, isFrozen: !1, isUnsaved: !1 };
function $T(e, n, t, r, s, o) {
  return W(this, null, function* () {
    var k;
    let { home: i, isLook: a = !1, writer: l } = e, { answers: u } = t, c = (x) => mg(x, (R) => Nh(o, R)), d = c(u);
    if (n.minCell <= 1)
      return P({ answers: u, counted: d, results: s(u), held: null, last: null }, Fh);
    let m = yield Ug(i, n.id, l), f = Jp((k = m == null ? void 0 : m.revisions) != null ? k : null, LT(d, i), n), h = m === null || Array.from(m.revisions.values()).every(({ length: x }) => x === 0), p = (x) => m === null || m.figures === null ? null : M(P({}, m.figures), { change: x }), g = (x) => W(null, null, function* () {
      var T, v, E;
      let R = (T = m == null ? void 0 : m.revisions) != null ? T : /* @__PURE__ */ new Map(), S = IT(yield $h(R, t, i, n, r), s);
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
    let b = m === null || w === null || f.change.accounts === 0 ? null : Yp(bo(y, n, w), w, m.revisions, f.change, n);
    return b !== null ? g(b) : P({ answers: u, counted: d, results: y, held: null, last: w }, Fh);
  });
}
function IT(e, n) {
  try {
    return e === null ? null : { answers: e, results: n(e) };
  } catch (t) {
    if (t instanceof Er)
      return null;
    throw t;
  }
}
function LT({ places: e }, n) {
  return new Map(e.map(({ community: t, revisions: r }) => [t === n.community ? "" : t != null ? t : "", r]));
}

// src/core/site-configuration.ts
var FT = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function _h(e) {
  if (e === null)
    return { root: hn, faults: [] };
  let { value: n, faults: t } = Me(e);
  if (!V(n))
    return { root: hn, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = _(n, "root");
  return r === void 0 ? { root: hn, faults: t } : typeof r != "string" || FT.test(r) ? { root: hn, faults: [...t, { path: "$.root", code: "expected-text", parameters: [G(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function DT(e, n) {
  return W(this, null, function* () {
    var i;
    let t = (yield e.readPages([Ns])).get(Ns), { root: r, faults: [s] } = _h((i = t == null ? void 0 : t.latest.text) != null ? i : null), o = r === hn ? r : _T(r, yield e.siteInfo());
    if (s !== void 0 || o === null) {
      let a = s != null ? s : { path: "$.root", code: "expected-text", parameters: [G(r)] }, l = `${a.path}: ${it(a, n)}`;
      throw new Sn(`${Ns}: ${l}`, "configuration", [l]);
    }
    return Yl(o);
  });
}
var jT = [-2, -1, 8];
function _T(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([a]) => a !== 0), s = _s({
    defaultNamespace: "",
    namespaces: r.map(([, a]) => a),
    capitalLinks: !t
  }), o = /^\s*:/.test(e) ? null : s(e);
  return o !== null && ((a) => !r.some(([l, u]) => {
    var c;
    return jT.includes(l) && a.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(o) ? o : null;
}
function Wh(e, n, t) {
  return W(this, null, function* () {
    return {
      source: e,
      titles: yield DT(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield jo(e, [Cg])
    };
  });
}

// src/ui/survey-results/count-now.ts
function Bh(e, n, t) {
  return W(this, null, function* () {
    let { surveyId: r, reportMessages: s } = e;
    t.onPhase("survey");
    let o = yield Wh(n, !0, s), i = !1, { report: a, taxonomy: l, isFrozen: u, isUnsaved: c, pending: d } = yield Dh({
      home: o,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: Hm(),
      exchange: () => pp(o, e.now().toISOString().slice(0, 10)),
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
    let { survey: h } = a, p = Rt(a), g = ko(a, p), y = yu(a, p, s, l, [s], g, !1), w = Mm(y), b = {
      json: Bd(a, p),
      csv: $m(h, p, y.texts, g)
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
var WT = ["offline", "rate-limited"], BT = ["session-lost", "permission-denied", "blocked"], GT = 10;
function qT(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function Al(e, n) {
  let t = (o, ...i) => we("p", {}, n.text(`localskills-live-fault-${o}`, ...i));
  if (qT(e)) {
    let { kind: o, details: i } = e, a = o === "definition" || o === "configuration";
    return rt("error", t(o, ...a ? [] : i), a ? we("ul", {}, ...i.slice(0, GT).map((l) => we("li", { dir: "auto" }, l))) : null);
  }
  let r = Tl(e) ? e.reason : "other", s = Tl(e) ? e.explanation : e instanceof Error ? e.message : "";
  return rt(
    "error",
    t(WT.includes(r) ? r : BT.includes(r) ? "refused" : "other"),
    s === "" ? null : we("p", { dir: "auto" }, n.text("localskills-live-fault-details", s))
  );
}

// src/ui/survey-results/progress-view.ts
function Gh(e, n) {
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
      st(_t(e.text("localskills-live-cancel"), "normal", n))
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
var VT = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", UT = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], hi = "localskills-live-";
function qh(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (s) => Array.from(n.querySelectorAll(s));
  t(VT).forEach((s) => {
    var o;
    return (o = s.parentNode) == null ? void 0 : o.removeChild(s);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((s) => {
    r.add(s.id), s.id = hi + s.id;
  }), UT.forEach((s) => t(`[${s}]`).forEach((o) => {
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
    let i = QT(o.slice(1));
    s.setAttribute("href", `#${hi}${i}`), s.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === hi + i);
      u !== void 0 && (HT(u), u.scrollIntoView(), tt(u));
    });
  }), n;
}
function HT(e) {
  var t;
  let n = e.closest(".mw-collapsed");
  (t = n == null ? void 0 : n.querySelector(".mw-collapsible-toggle")) == null || t.click();
}
function QT(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function Vh(e) {
  let { messages: n, surveyId: t } = e, r = we("div", { class: "ext-localSkills-live" }), s = () => {
  }, o = (m, f) => _t(n.text(`localskills-live-${m}`), f, () => d.start());
  function i(m) {
    let { text: f, language: h, direction: p } = m.title === null ? { text: t, language: null, direction: "auto" } : $n(m.title, n, m.locale);
    return we("h2", P({ dir: p }, h === null ? {} : { lang: h }), f);
  }
  function a(m) {
    let f = Al(m, n);
    jt(r, f, st(o("try-again", "primary"))), tt(f);
  }
  function l() {
    let m = rt("notice", n.text("localskills-live-cancelled"));
    jt(r, m, st(o("again", "primary"))), tt(m);
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
      jt(
        r,
        T,
        rt(h ? "notice" : "warning", we("p", {}, C), v),
        st(o("again", "normal"))
      ), tt(T);
      return;
    }
    let E = p > 0, N = y === null ? null : qh(y);
    jt(
      r,
      T,
      rt("notice", we("p", {}, n.text(
        E ? "localskills-live-counted-held" : "localskills-live-counted",
        e.formatTime(k.toISOString()),
        R,
        p
      )), v),
      st(
        _t(n.text("localskills-download-table"), "normal", () => Ti(t, k, "csv", w.csv)),
        _t(n.text("localskills-download-data"), "normal", () => Ti(t, k, "json", w.json)),
        o("again", "normal")
      ),
      b === null ? null : Al(b, n),
      N
    ), N !== null && e.enliven(N), tt(T);
  }
  let d = {
    element: r,
    start() {
      s();
      let m = { aborted: !1 }, f = () => {
        m.aborted = !0, p.cancel();
      }, h = Gh(n, () => {
        f(), l();
      }), p = e.createReader((g) => h.showWait(g));
      s = f, jt(r, h.element), Bh(e, p, {
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
function zT(e) {
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
function Uh(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: s } = OO.ui, o = () => s().getCurrentWindow() !== null, i = zT(() => {
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
function Hh(e, n) {
  let { messages: t } = e, r = null;
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = Vh(e), this.$body.append(r.element), this;
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
  Uh(o, "ext-localSkills-live-open", n);
}

// src/wiki/action-api/query.ts
function Qh(e, n) {
  return Rn(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new He(e.read(P(P({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function Ft(e, n) {
  return Rn(this, null, function* () {
    var r, s, o, i, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = Te(Qh(e, n)), d, m, f; d = !(m = yield new He(c.next())).done; d = !1) {
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
        d && (m = c.return) && (yield new He(m.call(c)));
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
      for (var o = Te(Qh(e, P({ list: n }, t))), i, a, l; i = !(a = yield new He(o.next())).done; i = !1) {
        let u = a.value;
        yield* Ge((s = (r = u.query) == null ? void 0 : r[n]) != null ? s : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        i && (a = o.return) && (yield new He(a.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function zh(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: s }) => [r, s]));
}
function bi(e, n, t) {
  return W(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let s = 0; s < n.length; s += r)
      yield t(n.slice(s, s + r));
  });
}

// src/wiki/action-api/site-info.ts
function Kh(e) {
  return W(this, null, function* () {
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
      language: Yh(n.general.lang, yield Jh(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Jh(e, n) {
  return W(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function Yh(e, n) {
  var r, s;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (s = t == null ? void 0 : t.dir) != null ? s : "ltr" };
}
function Xh(e) {
  let n = null;
  return (t) => W(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, Jh(e, Array.from(r)))) };
    }
    return n.codes.add(t), Yh(t, yield n.languages);
  });
}
function Zh(e, n) {
  let t = (s) => s.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [s, o] of r === -1 ? [] : n)
    if (s !== 0 && o.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: s, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var wi = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, Or = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, KT = 2, JT = 6e4, YT = 5, XT = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
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
function ey(e) {
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
function ny(e) {
  let n = null, t = () => (n != null || (n = Kh(e).catch((c) => {
    throw n = null, c;
  })), n);
  function r(c) {
    return W(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield bi(e, [...new Set(c)], (m) => W(null, null, function* () {
        let f = new Map(m.map((b) => [b, b])), h = /* @__PURE__ */ new Map();
        try {
          for (var p = Te(Ft(M(P({}, e), {
            read: (k) => W(null, null, function* () {
              let x = yield e.read(k);
              return zh(x).forEach((R, S) => f.set(S, R)), x;
            })
          }), P({ titles: m, prop: ["revisions", "info"] }, Or))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            let k = ey(b);
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
    return W(this, null, function* () {
      let { namespace: m, rest: f } = Zh(c, (yield t()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: m, [`${h}apprefix`]: f };
    });
  }
  function o(c) {
    return Rn(this, null, function* () {
      try {
        for (var d = Te(Ft(e, P(M(P({}, c), { prop: ["revisions", "info"] }), Or))), m, f, h; m = !(f = yield new He(d.next())).done; m = !1) {
          let p = f.value;
          let g = ey(p);
          g !== null && (yield g);
        }
      } catch (f) {
        h = [f];
      } finally {
        try {
          m && (f = d.return) && (yield new He(f.call(d)));
        } finally {
          if (h)
            throw h[0];
        }
      }
    });
  }
  function i(c) {
    return Rn(this, null, function* () {
      yield* Ge(o(P({ generator: "allpages", gaplimit: "max" }, yield new He(s(c, !0)))));
    });
  }
  function a(c) {
    return Rn(this, null, function* () {
      for (let d of c)
        yield* Ge(o({ generator: "embeddedin", geititle: d, geinamespace: KT, geilimit: "max" }));
    });
  }
  function l(c, d, m) {
    return W(this, null, function* () {
      var h, p, g, y;
      let { query: f } = yield e.read(P({ action: "query", titles: [c], prop: "revisions", rvlimit: d }, m));
      return (y = (g = (p = (h = f == null ? void 0 : f.pages) == null ? void 0 : h[0]) == null ? void 0 : p.revisions) == null ? void 0 : g.map(ki)) != null ? y : [];
    });
  }
  let u = (c, d) => W(null, null, function* () {
    var m;
    return (m = (yield l(c, 1, d))[0]) != null ? m : null;
  });
  return {
    siteInfo: t,
    languageInfo: Xh(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (c, d) => W(null, null, function* () {
      let m = /* @__PURE__ */ new Set();
      return yield bi(e, c, (f) => W(null, null, function* () {
        try {
          for (var h = Te(Ft(e, {
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
    childrenBelow: (c) => W(null, null, function* () {
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
    redirectsTo: (c) => W(null, null, function* () {
      var m, f;
      let d = [];
      try {
        for (var h = Te(Ft(e, { titles: [c], prop: "redirects", rdprop: "title", rdlimit: "max" })), p, g, y; p = !(g = yield h.next()).done; p = !1) {
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
    revisions: (c, d) => W(null, null, function* () {
      let m = /* @__PURE__ */ new Map();
      return yield bi(e, c, (f) => W(null, null, function* () {
        var h;
        try {
          for (var p = Te(Ft(e, P({
            revids: f,
            prop: "revisions"
          }, d === "with-texts" ? Or : wi))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
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
    newestRevisionBy: (c, d) => u(c, P({ rvuser: d }, Or)),
    revisionsAfter: (c, d) => W(null, null, function* () {
      let m = [];
      try {
        for (var f = Te(Ft(e, P({
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
    revisionsBySince: (c, d, m) => l(c, YT, P({
      rvuser: d,
      rvstart: m,
      rvdir: "newer"
    }, Or)),
    movesAround: (m) => W(null, [m], function* ({ timestamp: c, user: d }) {
      var h;
      let f = [];
      try {
        for (var p = Te(yi(e, "logevents", {
          letype: "move",
          lestart: c,
          leend: new Date(Date.parse(c) + JT).toISOString(),
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
    revisionsBy: (c, d, m) => l(c, m, P({ rvuser: d }, Or)),
    recombinedPagesSince: (c) => W(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), m = /* @__PURE__ */ new Set();
      for (let y of XT)
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
    renamesSince: (c) => W(null, null, function* () {
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
function ZT(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function ty(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = ZT(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var ry = {
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
}, eA = new Map(
  Object.keys(ry).reduce(
    (e, n) => e.concat(ry[n].map((t) => [t, n])),
    []
  )
), nA = [
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
function sy(e) {
  let n = e.map((t) => eA.get(t) || "other");
  return nA.find((t) => n.includes(t)) || "other";
}
function oy(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function iy(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function ay(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = oy(a);
    return new Nn(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), s = t.map((a) => a.html ? iy(a.html) : a.text || a.code), o = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return o ? new Nn("read-only", o, { code: e }) : new Nn(
    sy(t.length ? t.map((a) => a.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var tA = 6e3, rA = 6e4, sA = 5, oA = 3;
function iA(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function aA({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? sA : e === "offline" ? oA : 1;
}
function ly(e) {
  let { api: n, language: t, onWait: r, firstWait: s = 1e3 } = e, o = !1, i = null, a = Promise.resolve(), l = null, u = (f, h) => {
    let p = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(f, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(f);
    return new Promise((g, y) => {
      p.then(g, (...w) => {
        var R;
        let [b, k, , x] = w;
        y({ fault: ay(String(b), k), retryAfter: iA((R = k == null ? void 0 : k.xhr) != null ? R : x) });
      });
    });
  }, c = (f) => new Promise((h) => {
    let p = setTimeout(h, f);
    i = () => {
      clearTimeout(p), h();
    };
  });
  function d(f, h) {
    return W(this, null, function* () {
      for (let p = 1; ; p++) {
        if (o)
          throw new Nn("other", "", { code: "cancelled" });
        try {
          return yield u(f, h);
        } catch (g) {
          let { fault: y, retryAfter: w } = g, b = Math.max(w != null ? w : 0, s * 2 ** (p - 1));
          if (o || p >= aA(y) || b > rA)
            throw y;
          r(b), yield c(b);
        }
      }
    });
  }
  function m(f, h) {
    let p = ty(P({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, f)), g = new URLSearchParams(p).toString().length > tA, y = a.then(() => d(p, h || g));
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
function uy(e) {
  let n = ly(e);
  return M(P({}, ny(n)), {
    lastChanged(r) {
      return W(this, null, function* () {
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
      return W(this, null, function* () {
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
var cy = { year: "numeric", month: "long", day: "numeric" }, dy = M(P({}, cy), { hour: "numeric", minute: "2-digit" }), B8 = M(P({}, cy), { timeZone: "UTC" });
function my(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(Mr([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-results.ts
var lA = 12e4;
function uA(e) {
  let n = Gl(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get();
  return {
    surveyId: e,
    messages: n,
    reportMessages: Hl(n.language, t, n),
    createReader: (r) => uy({
      api: new mw.Api({ ajax: { timeout: lA } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: r
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: my(dy),
    pageUrl: (r) => mw.util.getUrl(r),
    enliven: (r) => {
      mw.hook("wikipage.content").fire($(r));
    }
  };
}
function fy() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, Hh(uA(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
fy();
