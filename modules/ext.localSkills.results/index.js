// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var my = Object.create;
var oi = Object.defineProperty, fy = Object.defineProperties, py = Object.getOwnPropertyDescriptor, gy = Object.getOwnPropertyDescriptors, hy = Object.getOwnPropertyNames, ks = Object.getOwnPropertySymbols, yy = Object.getPrototypeOf, ii = Object.prototype.hasOwnProperty, Cl = Object.prototype.propertyIsEnumerable;
var Mt = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), ai = (e) => {
  throw TypeError(e);
};
var Nl = (e, n, t) => n in e ? oi(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, v = (e, n) => {
  for (var t in n || (n = {}))
    ii.call(n, t) && Nl(e, t, n[t]);
  if (ks)
    for (var t of ks(n))
      Cl.call(n, t) && Nl(e, t, n[t]);
  return e;
}, E = (e, n) => fy(e, gy(n));
var pn = (e, n) => {
  var t = {};
  for (var r in e)
    ii.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && ks)
    for (var r of ks(e))
      n.indexOf(r) < 0 && Cl.call(e, r) && (t[r] = e[r]);
  return t;
};
var $l = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var by = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of hy(n))
      !ii.call(e, s) && s !== t && oi(e, s, { get: () => n[s], enumerable: !(r = py(n, s)) || r.enumerable });
  return e;
};
var wy = (e, n, t) => (t = e != null ? my(yy(e)) : {}, by(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? oi(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var li = (e, n, t) => n.has(e) || ai("Cannot " + t);
var ne = (e, n, t) => (li(e, n, "read from private field"), t ? t.call(e) : n.get(e)), pe = (e, n, t) => n.has(e) ? ai("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), Ie = (e, n, t, r) => (li(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), rn = (e, n, t) => (li(e, n, "access private method"), t);
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
}), Ve = function(e, n) {
  this[0] = e, this[1] = n;
}, Rn = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), m = (l = d.value) instanceof Ve, f = d.done;
      Promise.resolve(m ? l[0] : l).then((h) => m ? r(a === "return" ? a : "next", l[1] ? { done: h.done, value: h.value } : h, u, c) : u({ value: h, done: f })).catch((h) => r("throw", h, u, c));
    } catch (h) {
      c(h);
    }
  }, s = (a, l, u, c) => i[a] = (d) => (l = new Promise((m, f, h) => (h = () => r(a, d, m, f), o ? o.then(h) : h())), c = () => o === u && (o = 0), o = u = l.then(c, c), l), o, i = {};
  return t = t.apply(e, n), i[Mt("asyncIterator")] = () => i, s("next"), s("throw"), s("return"), i;
}, We = (e) => {
  var n = e[Mt("asyncIterator")], t = !1, r, s = {};
  return n == null ? (n = e[Mt("iterator")](), r = (o) => s[o] = (i) => n[o](i)) : (n = n.call(e), r = (o) => s[o] = (i) => {
    if (t) {
      if (t = !1, o === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new Ve(new Promise((a) => {
        var l = n[o](i);
        l instanceof Object || ai("Object expected"), a(l);
      }), 1)
    };
  }), s[Mt("iterator")] = () => s, r("next"), "throw" in n ? r("throw") : s.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), s;
}, Se = (e, n, t) => (n = e[Mt("asyncIterator")]) ? n.call(e) : (e = e[Mt("iterator")](), n = {}, t = (r, s) => (s = e[r]) && (n[r] = (o) => new Promise((i, a, l) => (o = s.call(e, o), l = o.done, Promise.resolve(o.value).then((u) => i({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var yu = $l((ki, hu) => {
  (function() {
    var e, n, t, r, s, o, i, a, l, u, c, d, m, f, h;
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
      var y, w, b, x, R, k, S, P;
      for (g == null && (g = n), k = (function() {
        P = [];
        for (var T = 0, M = t(p.length / 2); 0 <= M ? T < M : T > M; 0 <= M ? T++ : T--)
          P.push(T);
        return P;
      }).apply(this).reverse(), S = [], w = 0, x = k.length; w < x; w++)
        y = k[w], S.push(h(p, y, g));
      return S;
    }, m = function(p, g, y) {
      var w;
      if (y == null && (y = n), w = p.indexOf(g), w !== -1)
        return f(p, 0, w, y), h(p, w, y);
    }, c = function(p, g, y) {
      var w, b, x, R, k;
      if (y == null && (y = n), b = p.slice(0, g), !b.length)
        return b;
      for (r(b, y), k = p.slice(g), x = 0, R = k.length; x < R; x++)
        w = k[x], i(b, w, y);
      return b.sort(y).reverse();
    }, d = function(p, g, y) {
      var w, b, x, R, k, S, P, T, M, I;
      if (y == null && (y = n), g * 10 <= p.length) {
        if (R = p.slice(0, g).sort(y), !R.length)
          return R;
        for (x = R[R.length - 1], T = p.slice(g), k = 0, P = T.length; k < P; k++)
          w = T[k], y(w, x) < 0 && (l(R, w, 0, null, y), R.pop(), x = R[R.length - 1]);
        return R;
      }
      for (r(p, y), I = [], b = S = 0, M = u(g, p.length); 0 <= M ? S < M : S > M; b = 0 <= M ? ++S : --S)
        I.push(s(p, y));
      return I;
    }, f = function(p, g, y, w) {
      var b, x, R;
      for (w == null && (w = n), b = p[y]; y > g; ) {
        if (R = y - 1 >> 1, x = p[R], w(b, x) < 0) {
          p[y] = x, y = R;
          continue;
        }
        break;
      }
      return p[y] = b;
    }, h = function(p, g, y) {
      var w, b, x, R, k;
      for (y == null && (y = n), b = p.length, k = g, x = p[g], w = 2 * g + 1; w < b; )
        R = w + 1, R < b && !(y(p[w], p[R]) < 0) && (w = R), p[g] = p[w], g = w, w = 2 * g + 1;
      return p[g] = x, f(p, k, g, y);
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
      return typeof define == "function" && define.amd ? define([], g) : typeof ki == "object" ? hu.exports = g() : p.Heap = g();
    })(this, function() {
      return e;
    });
  }).call(ki);
});

// node_modules/heap/index.js
var wu = $l((KE, bu) => {
  bu.exports = yu();
});

// src/ui/messages.ts
function Il(e, n) {
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
function In(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), s = r.includes("default"), o = n.languageChain.find((u) => r.includes(u) || s && u === t), i = o !== void 0 && r.includes(o) ? o : s ? "default" : r.sort()[0], a = i === void 0 ? "" : e.texts[i], l = i === void 0 || i === "default" ? t : i;
  return { text: a, language: l, direction: l === null ? "auto" : ui(l) };
}
var xy = [
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
function ui(e) {
  return xy.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var Ll = {
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
function Fl(e) {
  let n = vr(e), t = /* @__PURE__ */ new Map();
  return (r, s) => {
    var i;
    let o = (i = t.get(s)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: s, maximumFractionDigits: s });
    return t.set(s, o), o.format(r);
  };
}
function vr(e, n = "") {
  var r, s;
  let t = (s = Ll[(r = e.find((o) => Object.prototype.hasOwnProperty.call(Ll, o))) != null ? r : ""]) != null ? s : "latn";
  return [...e, "en"].filter(ky).map((o) => `${o}-u${n}-nu-${t}`);
}
function ky(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Dl(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var Sy = ["zero", "one", "two", "few", "many", "other"], Ry = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Py(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function vy(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let s = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: o } = Intl, i = o === void 0 ? null : new o(t), l = (i === null ? ["one", "other"] : Sy.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = s[Math.min(l, s.length - 1)]) != null ? u : "";
}
function _l(e, n, t) {
  let r = Py(e), s = [e, ...t.languageChain.filter((a) => a !== e)], o = Fl(s), i = (a, l = 0) => o(a, l);
  return {
    language: e,
    languageChain: s,
    direction: ui(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: i,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (p) => {
        let g = c(p);
        return g === void 0 ? p : typeof g == "number" ? i(g, Dl(g)) : g;
      }), m = "", f = 0;
      return u.replace(Ry, (h, p, g, y) => {
        var R, k;
        let [w = "", ...b] = g.split("|"), x = p.toUpperCase() === "PLURAL" ? vy(Number((R = c(w)) != null ? R : 0), b, r) : (k = b[b.length - 1]) != null ? k : "";
        return m += d(u.slice(f, y)) + d(x), f = y + h.length, "";
      }), m + d(u.slice(f));
    }
  };
}

// src/ui/download-file.ts
var Ty = { csv: "text/csv", json: "application/json" }, Bl = "\uFEFF", Ay = 6e4;
function ci(e, n, t, r) {
  let s = t === "csv" && !r.startsWith(Bl) ? Bl + r : r, o = URL.createObjectURL(new Blob([s], { type: `${Ty[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = o, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(o), Ay);
}

// src/ui/element.ts
function ge(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((s) => r.setAttribute(s, n[s])), t.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
  }), r;
}
function Nt(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function st(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function ot(e, ...n) {
  let t = ge("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function it(...e) {
  return ge("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function Ct(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var at = "other", Tr = "none", Ar = "refused", Er = "dontknow", Or = [Ar, Er], Ey = { other: null, none: null, refused: null, dontKnow: null };
function Wl(e) {
  return `${e}.${at}`;
}
function sn(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function $t(e) {
  return "special" in e ? e.special : Ey;
}

// src/core/survey/parameters.ts
function Ln(e, n, t) {
  return `${e}.${n}.${t}`;
}
function di(e, n) {
  return `${e}.${n}`;
}
function Oy(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function J(e) {
  return Oy(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function te(e) {
  return J(e).reduce((n, t) => n.concat(be(t)), []);
}
function be(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => E(v({}, n), { name: di(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((s) => E(v({}, n), { name: Ln(e.name, r.value, s.name), row: r, column: s, choices: s.choices }))), []);
    case "text":
      return [E(v({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [E(v({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [E(v({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [E(v({}, n), { choices: [...e.choices, ...sn(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === sn(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", s = E(v({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return $t(e).other === null ? [s] : [s, E(v({}, n), { name: Wl(e.name), choices: null, kind: "text" })];
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
    importance: It(r.choices, e.notInStatistics),
    ability: It(s.choices, e.notInStatistics)
  };
}
function It(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, s) => r[1] - s[1]));
}
function Ss(e) {
  return Math.min(2, Math.floor(e / 2));
}
function Le(e) {
  let n = jl(e);
  return n.slice(n.length - Ss(n.length));
}
function Fe(e) {
  let n = jl(e);
  return n.slice(0, Ss(n.length));
}
function jl(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function A(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function Rs(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function ve(e, { minCell: n }) {
  return e > 0 && e < n;
}
var V = { withheld: "small-counts" }, je = { withheld: "little-change" };

// src/core/json/fault.ts
function K(e, n) {
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
function lt(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? My(t, n) : t
  ));
}
function My(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/near-words.ts
function Mr(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Ps(e, n, t) {
  let r = Array.from(Mr(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let s = r.length < 8 ? 1 : 2, o = null;
  for (let i of n) {
    let a = Ny(r, Array.from(Mr(t(i))), s);
    a !== null && (o = { found: i, slips: a }, s = a - 1);
  }
  return o;
}
function Ny(e, n, t) {
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
function D(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/pages.ts
var gn = "LocalSkills", vs = "MediaWiki:LocalSkills.json", oe = /^[a-z0-9-]{1,48}$/;
function ql(e = gn) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, s] = ["", null], o = (l) => (l !== s && ([r, s] = [`${t(l)}/Answers/`, l]), r), i = `${n}/People/`, a = (l, u) => `${n}/${l}/data${u === 1 ? "" : `-${u}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, u) => o(l) + Ul(u),
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
    personOf: (l) => Gl(i, l),
    surveyIdOf: (l) => {
      let u = `${n}/Survey/`, c = l.replace(/_/g, " "), d = c.startsWith(u) ? c.slice(u.length) : "";
      return oe.test(d) ? d : null;
    },
    answererOf: (l, u) => Gl(o(l), u)
  };
}
function Ul(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Gl(e, n) {
  let t = Ul(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/read-localized-text.ts
var Oe = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Ts(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!G(e))
    return null;
  let n = D(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let s = e[r];
    (r === "default" || Oe.test(r)) && typeof s == "string" && s.trim() !== "" && (t[r] = s);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/skills/provisional-skill.ts
var Cy = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Pn, As, Vl, $y, Iy, Ly, Fy] = [36, 1, 26, 38, 700, 128, 72], Hl = 1114111, Dy = [
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
  [917504, Hl]
];
function _y(e) {
  return Dy.every(([n, t]) => e < n || e > t);
}
function By(e) {
  return e > 65280 && e < 65375;
}
function Ql(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Wy(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function jy(e, n, t) {
  let r = Math.floor(e / (t ? Iy : 2));
  r += Math.floor(r / n);
  let s = 0;
  for (; r > (Pn - As) * Vl / 2; s += Pn)
    r = Math.floor(r / (Pn - As));
  return s + Math.floor((Pn - As + 1) * r / (r + $y));
}
function Gy(e, n) {
  return Math.min(Vl, Math.max(As, e - n));
}
function qy(e) {
  let n = e.lastIndexOf("-"), t = Ql(e.slice(0, Math.max(0, n))), [r, s, o] = [Ly, 0, Fy], i = n + 1;
  for (; i < e.length; ) {
    let a = s;
    for (let l = Pn, u = 1; ; l += Pn) {
      let c = i < e.length ? e.charCodeAt(i++) : 0, d = c > 96 ? c - 97 : c > 47 ? c - 22 : Pn;
      if (s += d * u, d >= Pn || s > 2147483647)
        return null;
      let m = Gy(l, o);
      if (d < m)
        break;
      u *= Pn - m;
    }
    if (o = jy(s - a, t.length + 1, a === 0), r += Math.floor(s / (t.length + 1)), s %= t.length + 1, r > Hl || !_y(r))
      return null;
    t.splice(s++, 0, r);
  }
  return t;
}
function Lt(e) {
  var o;
  let [, n = "", t = ""] = (o = Cy.exec(e)) != null ? o : [], r = n === "" ? Ql(e) : qy(t);
  if (r === null)
    return e;
  let s = Wy(r.map((i) => By(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return s === "" ? e : n.length > 1 ? `${s}\u2026` : s;
}

// src/core/skills/skill-words.ts
function mi({ label: e }) {
  return e.kind === "texts" ? zl(e.texts) : [];
}
function fi(e) {
  return zl(e.aliases).reduce((n, t) => n.concat(t), []);
}
function zl(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Kl(e, n) {
  let t = [];
  for (let s of n.skills.filter(({ isRetired: o }) => !o))
    [s.id, ...mi(s), ...fi(s)].sort(Uy).forEach((o) => t.push({ skill: s.id, words: o }));
  let r = Ps(e, t, ({ words: s }) => s);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function Uy(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/skills/taxonomy.ts
var Vy = 100;
function Hy(e, n = null) {
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
    ancestors: (l) => s(l, (u) => u.parent, Vy),
    find: (l) => {
      var u, c;
      return a = a != null ? a : Ky(e, o), (c = (u = o(l.trim())) != null ? u : a.get(Mr(l))) != null ? c : null;
    }
  };
}
function Ft(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = G(e) ? D(e, "skills") : void 0;
  G(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = K("$.skills", i), l = G(o) ? Qy(o) : null;
    if (l === null) {
      let u = G(o) ? D(o, "id") : o;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [j(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let s = G(e) ? D(e, "locale") : null;
  return {
    taxonomy: Hy(
      Array.from(t.values()),
      typeof s == "string" && Oe.test(s) ? s : null
    ),
    faults: n
  };
}
function Es(e, n, t) {
  var s;
  let r = (s = n == null ? void 0 : n.get(e)) != null ? s : null;
  return r === null ? { text: Lt(e), language: null, direction: "auto" } : In(r.label, t, n == null ? void 0 : n.locale);
}
function Qy(e) {
  var o;
  let n = D(e, "id");
  if (typeof n != "string" || !oe.test(n))
    return null;
  let t = (i) => {
    let a = D(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = D(e, "capx"), s = t("replacedBy");
  return {
    id: n,
    label: (o = Ts(D(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: zy(D(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: D(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function zy(e) {
  let n = {};
  if (G(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Oe.test(t)) && Array.isArray(r) && (n[t] = r.filter((s) => typeof s == "string"));
    }
  return n;
}
function Ky(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s) => {
    let o = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of s(i)) {
        let u = Mr(l), c = o.get(u);
        o.set(u, c === void 0 || c === a ? a : null);
      }
    }
    o.forEach((i, a) => {
      t.has(a) || t.set(a, i);
    });
  };
  return r(mi), r(fi), t;
}

// src/core/survey/text.ts
function De(e, n) {
  if (e.text !== null)
    return In(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? In(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function Te(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : In(e.title, n.messages, n.locale);
}

// src/core/i18n/language-names.ts
function Jl(e) {
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
var Jy = ["ar", "fr", "es", "tr"], Yy = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Yl = {
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
function Xl(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[Jy.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((s) => s !== ""))
  };
}
var Zl = {
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
function eu(e, n, t) {
  var l, u;
  if (Object.prototype.hasOwnProperty.call(Yl, e))
    return Xl(Yl[e], n).name;
  let [, r = "", s = ""] = (l = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec(e)) != null ? l : [], o = r.replace(/_/g, "-"), i = (u = Object.keys(Zl).find((c) => Zl[c] === o)) != null ? u : o, a = r === "" ? void 0 : t(i);
  return a === void 0 ? null : `${Xl(Yy[s], n).name} \u2013 ${a}`;
}

// src/core/report/code-names.ts
function Os({ language: e }) {
  let n = Jl(e);
  return {
    language: (t) => {
      var r;
      return (r = n(t)) != null ? r : null;
    },
    wiki: (t) => eu(t, e, n)
  };
}
function Fn(e, n, t, r) {
  let s = n !== void 0 && "choicesFrom" in n ? n.choicesFrom : null, o = e.text !== null ? null : s === "languages" ? r.language(e.value) : s === "wikis" ? r.wiki(e.value) : null;
  return o === null ? De(e, t) : { text: o, language: t.messages.language, direction: t.messages.direction };
}

// src/core/i18n/date-format.ts
function nu(e) {
  let n = new Intl.DateTimeFormat(
    vr(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/wikitext/character-references.ts
var Xy = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Zy = eb();
function eb() {
  let e = Xy.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var nb = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Ms(e, n) {
  return e.includes("&") ? e.replace(nb, (t, r, s, o) => {
    var i;
    return r !== void 0 ? (i = Zy.get(r)) != null ? i : t : n(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var tb = '"&:<=>[]{|}', rb = "!'_~", tu = 32, sb = gi(tb), ob = gi(rb), ib = gi("#*+-;");
function gi(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function ab(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var lb = 65343, ub = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function cb(e, n, t) {
  let r = n === 0, s = n === e.length - 1;
  if (t >= 128)
    return ab(t) || t === lb;
  if (t < 32 || t === 127 || sb[t] === 1 || r && ib[t] === 1)
    return !0;
  if (ob[t] === 1)
    return r || s || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case tu:
      return r || s || e.charCodeAt(n - 1) === tu;
    case 73:
    case 80:
    case 82:
      return ub.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var db = [
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
], pi = "\u0345";
function ru(e) {
  let n = e.codePointAt(0);
  return e === pi || db.some(([t, r]) => n >= t && n <= r) || (pi + e).normalize("NFD") !== pi + e.normalize("NFD");
}
var su = 768, mb = 32, fb = /[\u0300-\uffff]{1000}/;
function pb(e) {
  return !fb.test(e) && e.normalize("NFC") === e;
}
function gb() {
  let e = "";
  return (n, t, r) => {
    if (r || t < su)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!ru(n))
        return e = n, !1;
      if (e.length < mb && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function Ge(e) {
  let n = pb(e) ? null : gb(), t = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), i = s + (o > 65535 ? 2 : 1), a = cb(e, s, o);
    o >= su && s === 0 && !a && (a = ru(e.slice(0, i))), n !== null && (a = n(e.slice(s, i), o, a)), a && (t += `${e.slice(r, s)}&#${o};`, r = i), s = i;
  }
  return t + e.slice(r);
}
function He(e) {
  return Ms(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/text-memo.ts
function Ns(e) {
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
var ou = [
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
], hb = 255, yb = /[\u200e\u200f\u202a-\u202e]+/g, bb = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, wb = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, xb = /(?:^|\/)\.\.?(?:\/|$)/, kb = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Sb = /[\u01c4-\u01cc\u01f1-\u01f3]/, Rb = /[\u10d0-\u10ff]/;
function Pb(e) {
  if (Sb.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Rb.test(e))
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
function iu(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Pb(n) + e.slice(n.length);
}
function Dn(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function hi(e) {
  return e.replace(yb, "").replace(bb, " ").replace(/^ | $/g, "");
}
function vb(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Tb(e) {
  let n = Ms(
    e,
    (t) => vb(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function Cs(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let i of o)
      s.set(hi(i).toLowerCase(), o[0]);
  return (o) => {
    let i = hi(Tb(o));
    if (i.includes("\uFFFD") || kb.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let c = s.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || wb.test(i) || xb.test(i) || Dn(i) > hb ? null : (a === "" ? "" : `${a}:`) + (r ? iu(i) : i);
  };
}
var yi = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Ab = Ns((e) => iu(hi(e.normalize("NFC"))));
function Qe(e) {
  return yi.test(e) ? e : Ab(e);
}

// src/core/report/round.ts
function ze(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, s] = Math.abs(e).toExponential().split("e"), o = r.replace(".", ""), i = Number(s) + 1 + t + n, a = i < 0 ? 0 : Number(o.charAt(i) || "0"), l = Math.max(0, i), u = Number(o.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var Eb = 255, Ob = /\uE000(\d+)\uE001/g;
function au(e) {
  let n = (i, ...a) => {
    let l = a.map((u, c) => typeof u == "object" ? `\uE000${c}\uE001` : typeof u == "string" ? u.replace(/[\uE000\uE001]/g, "") : u);
    return Ge(e.text(i, ...l)).replace(Ob, (u, c) => {
      let d = a[Number(c)];
      return typeof d == "object" ? d.wikitext : u;
    });
  }, t = (i, a = 0) => {
    let l = ze(i, a), u = Ge(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${u}</bdi>` : u;
  }, r = nu(e.languageChain), s = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var u;
      let a = ze(i, 0, 2), l = (u = s.get(a)) != null ? u : n("localskills-results-percent", e.number(a, 0));
      return s.set(a, l), l;
    },
    date: (i) => `<time datetime="${z({ text: i })}">${Ge(r(i))}</time>`,
    digits: (i) => String(i).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (i, a) => ze(i, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${t(i, a)}</bdi>` : t(i, a),
    label: ({ text: i, language: a, direction: l }) => a === e.language ? Ge(i) : a === null ? `<bdi>${Ge(i)}</bdi>` : `<bdi lang="${a}" dir="${l}">${Ge(i)}</bdi>`
  };
}
function z({ text: e }) {
  return Ge(e).replace(/"/g, "&quot;");
}
function Mb(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function Dt(e) {
  return `localskills-${e}`;
}
function Ke(e, n, t) {
  let r = Mb(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${Dt(n)}|<span aria-hidden="true">${t.say("localskills-results-explain-mark")}</span>${r}]]</span>`;
}
function _n(e, n) {
  return `<p class="ext-localSkills-terms">${n.say("localskills-results-explained", { wikitext: e.map(([t, r]) => `<span class="ext-localSkills-term">${Je(r, t)}</span>`).join(" ") })}</p>`;
}
function Je(e, n) {
  return `[[#${Dt(e)}|${n}]]`;
}
function qe(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((s, o) => s === "" ? o : n.say("localskills-results-list", { wikitext: s }, { wikitext: o }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function on(e, n, t = "share") {
  let r = ze(Math.min(1, Math.max(0, n)), 1, 2);
  return `<div class="ext-localSkills-measure"><div>${e}</div><div class="ext-localSkills-bar ext-localSkills-bar-${t}" aria-hidden="true"><div style="width:${r}%"></div></div></div>`;
}
function de(e, n, t) {
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
  let r = n === null ? "" : ze(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function le(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function Nr(e, n) {
  return e.some((t) => t.includes('ext-localSkills-earlier"')) ? [`<p class="ext-localSkills-detail">${n.say("localskills-results-earlier-figures")}</p>`] : [];
}
function _t(e, n, t) {
  return Y(t.say("localskills-results-earlier-figure", { wikitext: e }), n, "ext-localSkills-earlier");
}
function Ye(e, n) {
  return e.map((t, r) => n[r] === void 0 || / colspan="/.test(t) ? t : `| data-label="${n[r]}" ${t.slice(2)}`);
}
function me(e, n) {
  return Xe(2, `<span id="${Dt(e)}">${n}</span>`);
}
function Xe(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function Me(e, n, t) {
  let r = n != null ? n : Ge(e);
  return e.trim() === "" || Dn(e) > Eb || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function lu(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function $s(e, n, t = "") {
  return `<span class="plainlinks">[{{fullurl:${e}${t === "" ? "" : `|${t}`}}} ${n}]</span>`;
}
function ut(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function uu(e, n, t, r, s = [t], o = null, i = !0) {
  let a = au(t), l = { messages: t, locale: e.survey.locale, taxonomy: r }, u = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: a,
    texts: l,
    languages: s,
    isSaved: i,
    change: o,
    codeNames: Os(t),
    skillName: (c) => {
      var m;
      let d = (m = u.get(c)) != null ? m : a.label(Cb(c, { survey: e.survey, texts: l }));
      return u.set(c, d), d;
    }
  };
}
function Bt(e, n, t, r) {
  let { report: s, results: o, survey: i, markup: a } = r;
  return !Nb(o) || i.minAnswers > 1 || i.minCell > 1 || !oe.test(e) ? t : $s(s.titles.exchangeIn(a.messages.language), t, `ls-skill=${e}&ls-direction=${n}`);
}
function Nb({ balance: e }) {
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
function Cb(e, n) {
  var o;
  let { survey: t, texts: r } = n, s = (o = Z(t)) == null ? void 0 : o.grid.rows.find(({ value: i }) => i === e);
  return s !== void 0 ? De(s, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : Es(e, r.taxonomy, r.messages);
}

// src/core/analysis/sorted.ts
function re(e, n) {
  return e < n ? -1 : +(e > n);
}
function q() {
  return /* @__PURE__ */ Object.create(null);
}
function Is(e) {
  let n = q();
  for (let t of Array.from(e.keys()).sort(re))
    n[t] = e.get(t);
  return n;
}
var bi = 100, cu = "\u2026";
function Ls(e) {
  if (e.size <= bi)
    return Is(e);
  let n = Array.from(e).sort(([r, s], [o, i]) => i - s || re(r, o)), t = new Map(n.slice(0, bi));
  return n.slice(bi).forEach(([, r]) => {
    var s;
    t.set(cu, ((s = t.get(cu)) != null ? s : 0) + r);
  }), Is(t);
}

// src/core/analysis/exclusion-list.ts
function Bn(e) {
  var t;
  if (e.reasons !== void 0)
    return e.reasons;
  let n = /* @__PURE__ */ new Map();
  for (let { reason: r } of e)
    n.set(r, ((t = n.get(r)) != null ? t : 0) + 1);
  return n;
}
function Wt(e, n) {
  var t, r, s, o, i, a;
  return ((t = e.line) != null ? t : 0) - ((r = n.line) != null ? r : 0) || re(e.page, n.page) || re((s = e.community) != null ? s : "", (o = n.community) != null ? o : "") || re(e.reason, n.reason) || ((i = e.revision) != null ? i : 0) - ((a = n.revision) != null ? a : 0);
}

// src/core/json/name-of-texts.ts
var $b = [[2166136261, 2654435761], [1103547991, 1597334677]], Ib = 65536;
function Fs(e) {
  return $b.map(([n, t]) => {
    let r = n;
    for (let s of e) {
      for (let o = 0; o < s.length; o++)
        r = Math.imul(r ^ s.charCodeAt(o), t);
      r = Math.imul(r ^ Ib, t);
    }
    return r = Math.imul(r ^ r >>> 16, 2246822507), r = Math.imul(r ^ r >>> 13, 3266489909), ((r ^ r >>> 16) >>> 0).toString(36);
  }).join("");
}

// src/core/json/write-json.ts
function jt(e) {
  return wi(e, "");
}
function wi(e, n) {
  if (typeof e == "string")
    return mu(e);
  if (typeof e == "number")
    return Fb(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return e.length > 0 && e.every(Number.isSafeInteger) ? `[
${t}${e.join(`,
${t}`)}
${n}]` : du("[", e.map((o) => wi(o, t)), "]", n);
  let r = e, s = Object.keys(r).filter((o) => r[o] !== void 0).map((o) => `${mu(o)}: ${wi(r[o], t)}`);
  return du("{", s, "}", n);
}
function du(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((s) => `${r}	${s}`).join(`,
`)}
${r}${t}`;
}
var Lb = /^[ !#-%'-;=?-[\]-~]*$/;
function mu(e) {
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
function fu(e) {
  let n = (t) => e.reduce((r, s) => r + s[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function pu(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function Ds(e, n) {
  let [t, r, s] = [0, 0, 0];
  for (let o = 0; o < e.length; o++)
    for (let i = 0; i < o; i++) {
      let a = Math.sign(e[o] - e[i]), l = Math.sign(n[o] - n[i]);
      t += a * l, r += a * a, s += l * l;
    }
  return r === 0 || s === 0 ? null : t / Math.sqrt(r * s);
}

// src/core/analysis/fraction.ts
function Gt(e, n) {
  let [t, r, s, o] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, a] = gu(t, r), [l, u] = gu(s, o);
    if (i !== l || a === 0 || u === 0)
      return i !== l ? i - l : +(a !== 0) - +(u !== 0);
    [t, r, s, o] = [o, u, r, a];
  }
}
function gu(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function _s(e, n) {
  let t = e.map((o, i) => ({ item: o, index: i })).sort((o, i) => n(o.item, i.item)), r = [], s = 0;
  return t.forEach(({ item: o, index: i }, a) => {
    let l = t[a - 1];
    s = l !== void 0 && n(l.item, o) === 0 ? s : a + 1, r[i] = s;
  }), r;
}

// src/core/analysis/rank-skills.ts
function Bs(e) {
  let n = xi(e.map(({ mwds: s }) => s), (s, o) => Gt(o, s)), t = xi(e.map(({ rds: s }) => s), Gt), r = xi(e.map(({ highNeed: s }) => s), (s, o) => Gt(o, s));
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
function xi(e, n) {
  let t = _s(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// node_modules/yalps/dist/index.js
var Eu = wy(wu(), 1);
var Be = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], _e = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, Si = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), xu = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), Db = (e) => {
  var x, R, k, S, P;
  let { direction: n, objective: t, integers: r, binaries: s } = e, o = n === "minimize" ? -1 : 1, i = Si(e.constraints), a = Si(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || s != null) {
    let T = xu(s), M = T === !0 ? !0 : xu(r);
    for (let I = 1; I <= l.length; I++) {
      let [O] = l[I - 1];
      T === !0 || T.has(O) ? (u.push(I), c.push(I)) : (M === !0 || M.has(O)) && c.push(I);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [T, M] of i) {
    let I = (x = d.get(T)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    I.lower = Math.max(I.lower, (k = (R = M.equal) != null ? R : M.min) != null ? k : -1 / 0), I.upper = Math.min(I.upper, (P = (S = M.equal) != null ? S : M.max) != null ? P : 1 / 0), d.has(T) || d.set(T, I);
  }
  let m = 1;
  for (let T of d.values())
    T.row = m, m += (Number.isFinite(T.lower) ? 1 : 0) + (Number.isFinite(T.upper) ? 1 : 0);
  let f = l.length + 1, h = m + u.length, p = f + h, g = new Float64Array(f * h), y = new Int32Array(p), w = new Int32Array(p), b = { matrix: g, width: f, height: h, positionOfVariable: y, variableAtPosition: w };
  for (let T = 0; T < p; T++)
    y[T] = T, w[T] = T;
  for (let T = 1; T < f; T++)
    for (let [M, I] of Si(l[T - 1][1])) {
      M === t && _e(b, 0, T, o * I);
      let O = d.get(M);
      O != null && (Number.isFinite(O.upper) ? (_e(b, O.row, T, I), Number.isFinite(O.lower) && _e(b, O.row + 1, T, -I)) : Number.isFinite(O.lower) && _e(b, O.row, T, -I));
    }
  for (let T of d.values())
    Number.isFinite(T.upper) ? (_e(b, T.row, 0, T.upper), Number.isFinite(T.lower) && _e(b, T.row + 1, 0, -T.lower)) : Number.isFinite(T.lower) && _e(b, T.row, 0, -T.lower);
  for (let T = 0; T < u.length; T++) {
    let M = m + T;
    _e(b, M, 0, 1), _e(b, M, u[T], 1);
  }
  return { tableau: b, sign: o, variables: l, integers: c };
}, Pu = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, vu = (e, n, t) => {
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
}, Tu = (e, n, t, r) => {
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
}, _b = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let m = Be(e, 0, d);
      m > l && (l = m, a = d);
    }
    if (a === 0) return ["optimal", Pu(Be(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let m = Be(e, d, a);
      if (m <= r) continue;
      let h = Be(e, d, 0) / m;
      if (h < c && (u = d, c = h, h <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (o && Tu(t, e, u, a)) return ["cycled", NaN];
    vu(e, u, a);
  }
  return ["cycled", NaN];
}, Au = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let m = Be(e, d, 0);
      m < l && (l = m, a = d);
    }
    if (a === 0) return _b(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let m = Be(e, a, d);
      if (m < -r) {
        let f = -Be(e, 0, d) / m;
        f > c && (c = f, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (o && Tu(t, e, a, u)) return ["cycled", NaN];
    vu(e, a, u);
  }
  return ["cycled", NaN];
}, ku = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), Bb = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, s) => {
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
}, Su = (e, n) => {
  let t = 0, r = 0, s = 0;
  for (let o = 0; o < n.length; o++) {
    let i = n[o], a = e.positionOfVariable[i] - e.width;
    if (a < 0) continue;
    let l = Be(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = i, s = l);
  }
  return [r, s, t];
}, Wb = (e, n, t) => {
  let { tableau: r, sign: s, integers: o } = e, { precision: i, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, m] = Su(r, o);
  if (m <= i) return [e, "optimal", n];
  let f = new Eu.default((O, C) => O[0] - C[0]);
  f.push([n, [[-1, c, Math.ceil(d)]]]), f.push([n, [[1, c, Math.floor(d)]]]);
  let h = o.length * 2, p = r.matrix.length + h * r.width, g = r.positionOfVariable.length + h, y = ku(p, g), w = ku(p, g), b = n * (1 - s * l), x = u + Date.now(), R = Date.now() >= x, k = !1, S = 1 / 0, P = r, T = 0;
  for (; T < a && !f.empty() && S >= b && !R; ) {
    let [O, C] = f.pop();
    if (O > S) break;
    let N = Bb(r, y, C), [F, L] = Au(N, t);
    if (F === "optimal" && L < S) {
      let [_, U, B] = Su(N, o);
      if (B <= i) {
        k = !0, S = L, P = N;
        let H = w;
        w = y, y = H;
      } else {
        let H = [], Q = [];
        for (let ae = 0; ae < C.length; ae++) {
          let se = C[ae], [ke, rt] = se;
          rt === _ ? ke < 0 ? Q.push(se) : H.push(se) : (H.push(se), Q.push(se));
        }
        Q.push([1, _, Math.floor(U)]), H.push([-1, _, Math.ceil(U)]), f.push([L, H]), f.push([L, Q]);
      }
    }
    R = Date.now() >= x, T++;
  }
  let I = (R || T >= a) && !f.empty() && S >= b ? "timedout" : k ? "optimal" : "infeasible";
  return [E(v({}, e), { tableau: P }), I, k ? S : NaN];
}, Ru = ({ tableau: e, sign: n, variables: t }, r, s, { precision: o, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(s)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? Be(e, c, 0) : 0;
      d > o ? a.push([u, Pu(d, o)]) : i && a.push([u, 0]);
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
}, Ou = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, JE = v({}, Ou), Ri = (e, n) => {
  let t = Db(e), r = v(v({}, Ou), n), [s, o] = Au(t.tableau, r);
  if (t.integers.length === 0 || s !== "optimal")
    return Ru(t, s, o, r);
  {
    let [i, a, l] = Wb(t, o, r);
    return Ru(i, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var jb = 60, Gb = 150, Ws = 1e-6;
function Re(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = qb(e), s = /* @__PURE__ */ new Map();
  return r.forEach((o) => o.counts.forEach((i) => s.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((u) => o[u] !== 0 && s.has(u)).map((u) => s.get(u))), [a, l] = [0, 0];
    for (let u of Array.from(i)) {
      let c = Ub(u, e, o, t);
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
  }), Array.from(i.values(), (l) => E(v({}, l), { names: new Set(l.counts) }));
}
function Ub(e, n, t, r) {
  let s = Hb(e, n, t);
  if (s !== void 0)
    return s;
  let [o, i] = ["minimize", "maximize"].map((a) => Qb(e, n, t, a, r));
  return typeof o != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - Ws) + 0,
    most: Math.floor(i + Ws) + 0
  };
}
function Vb({ counts: e, limits: n, sums: t }, r) {
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
    i += Wn(r, m), a += f != null ? f : 0, l += f === void 0 ? 1 : 0, u = u || Wn(r, m) > (f != null ? f : 1 / 0);
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
  e.row = e.row === void 0 ? Vb(e, n) : e.row;
  let { row: o } = e;
  if (o === null)
    return;
  let [i, a] = [Wn(n, r), o.mostOf(r)];
  if (o.total === void 0)
    return i > a ? null : { least: i, most: a };
  let l = o.open > (a === 1 / 0 ? 1 : 0) ? 1 / 0 : o.most - (a === 1 / 0 ? 0 : a);
  return o.isImpossible ? null : { least: Math.max(i, o.total - l), most: Math.min(a, o.total - o.least + i) };
}
function Qb(e, n, t, r, s) {
  let { status: o, result: i } = Mu(e, n, t, r, s);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function Mu(e, n, t, r, s) {
  let o = (g) => e.counts.reduce((y, w) => y + Wn(n, w) * hn(g, w), 0), i = [
    ...e.sums.map(({ factors: g, equals: y }) => ({ factors: g, constraint: { equal: y - o(g) } })),
    ...e.limits.map(({ factors: g, atMost: y }) => ({ factors: g, constraint: { max: y - o(g) } }))
  ], a = i.map(({ constraint: g }, y) => [String(y), g]), l = e.counts.map((g) => {
    let y = [["figure", hn(t, g)]];
    return i.forEach(({ factors: w }, b) => {
      let x = hn(w, g);
      x !== 0 && y.push([String(b), x]);
    }), [g, y];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (g) => g.every(([, y]) => Math.abs(y - Math.round(y)) < Ws), d = Ri(u), m = !s || d.status !== "optimal" || c(d.variables) ? d : Ri(E(v({}, u), { integers: !0 }), { maxIterations: jb, maxPivots: Gb }), { status: f, result: h, variables: p } = m.status === "timedout" || m.status === "cycled" ? d : m;
  return {
    status: f,
    result: o(t) + h,
    counts: new Map(p.map(([g, y]) => [g, Wn(n, g) + y])),
    isWhole: f === "optimal" && c(p)
  };
}
function Pi(e, n, t, r) {
  let { counts: s, sums: o, limits: i = [] } = e, a = Mu({ counts: s, names: new Set(s), sums: o, limits: i }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : s.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : Wn(e, l);
    return Math.abs(u - Math.round(u)) < Ws ? Math.round(u) : u;
  });
}
function Wn({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function hn(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/are-hidden.ts
function Gs(e, n, t, r = qs()) {
  let s = Cu(e, r);
  return s !== null && n.every((o) => {
    let i = /* @__PURE__ */ new Set();
    return s(o, i, () => i.size >= t.minCell);
  });
}
function $r(e, n, { minCell: t }, r = qs()) {
  let s = Cu(e, r);
  return n.findIndex((o) => {
    var l, u;
    let i = /* @__PURE__ */ new Set();
    if (s === null || s(o, i, () => i.size >= t || i.has(0)))
      return s === null;
    if (((u = (l = Re(e, [o], !1)[0]) == null ? void 0 : l.least) != null ? u : 0) >= t)
      return !1;
    let a = E(v({}, e), { counts: e.counts.filter((c) => hn(o, c) === 0) });
    return vi(a, $u(a), {}, "minimize", r) === null;
  });
}
function Cu(e, n) {
  if (e.counts.length > Jb)
    return null;
  let { changesOf: t, sets: r } = Yb(e, n), s = vi(e, r, {}, "minimize", n);
  if (s === null)
    return null;
  let o = e.counts.map((a) => {
    var l;
    return ((l = e.limits) != null ? l : []).reduce(
      (u, { factors: c, atMost: d }) => hn(c, a) === 1 ? Math.min(u, d) : u,
      1 / 0
    );
  }), i = e.counts.map((a) => Wn(e, a));
  return (a, l, u) => {
    let c = e.counts.map((f) => hn(a, f)), d = t(c), m = (f, h) => {
      let p = f.slice(), g = p.reduce((y, w, b) => y + w * c[b], 0);
      for (l.add(g); !u(); ) {
        let y = d.find(({ exchange: w, change: b }) => b * h > 0 && w.every(([x, R]) => {
          let k = p[x] + R;
          return k >= i[x] && k <= o[x];
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
      let h = u() ? null : vi(e, r, a, f, n);
      h !== null && m(h, f === "minimize" ? 1 : -1);
    }
    return u();
  };
}
function qs() {
  return { known: /* @__PURE__ */ new Map(), trials: zb };
}
var zb = 5e6, Kb = 2e3, Jb = 225, Nu = 2e4;
function Yb(e, n) {
  let t = e.sums.map(({ factors: u }) => e.counts.map((c) => hn(u, c)).join()).concat(e.counts).join(" "), r = n.known.get(t);
  if (r !== void 0)
    return r;
  let s = $u(e), o = Xb(s), i = /* @__PURE__ */ new Map(), l = { sets: s, changesOf: (u) => {
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
function $u({ counts: e, sums: n }) {
  let t = e.map((u) => n.map((c) => hn(c.factors, u))), r = (u) => t[u], s = (u) => u.join(), o = /* @__PURE__ */ new Map(), i = (u, c) => {
    let d = o.get(u);
    d === void 0 ? o.set(u, [c]) : d.push(c);
  };
  e.forEach((u, c) => {
    i(s(r(c)), [c]);
    for (let d = c; d < e.length; d++)
      i(s(js(r(c), r(d), 1)), [c, d]);
  });
  let a = { some: [], sums: n.map(() => 0) }, l = [a, ...Array.from(o.values(), ([u = []]) => ({ some: u, sums: u.reduce((c, d) => js(c, r(d), 1), a.sums) }))];
  return { sets: o, firsts: l, keyOf: s, sumsOf: r };
}
function js(e, n, t) {
  return e.map((r, s) => r + t * n[s]);
}
function vi(e, { firsts: n, keyOf: t, sets: r, sumsOf: s }, o, i, a) {
  var f, h;
  let l = Pi(e, o, i, !1);
  if (l === null || l.every((p) => p === Math.round(p)))
    return l;
  if (a.trials <= 0)
    return null;
  let u = l.map(Math.floor), c = e.sums.map(({ equals: p, factors: g }) => p - e.counts.reduce(
    (y, w, b) => y + hn(g, w) * u[b],
    0
  )), d = t(c.map(() => 0)), m = [-1, ...u.map((p, g) => p > 0 ? g : -1).filter((p) => p >= 0)];
  for (let p of ((f = e.limits) != null ? f : []).length > 0 ? [] : m) {
    let g = p < 0 ? c : js(c, s(p), 1);
    for (let { some: y, sums: w } of n) {
      a.trials--;
      let b = t(js(g, w, -1)), x = b === d ? [] : (h = r.get(b)) == null ? void 0 : h[0];
      if (x !== void 0) {
        let R = /* @__PURE__ */ new Map([[p, -1]]);
        return [...y, ...x].forEach((k) => {
          var S;
          return R.set(k, ((S = R.get(k)) != null ? S : 0) + 1);
        }), u.map((k, S) => {
          var P;
          return k + ((P = R.get(S)) != null ? P : 0);
        });
      }
    }
  }
  return a.trials -= Kb * Math.pow(e.counts.length / 25, 2), Pi(e, o, i, !0);
}
function Xb({ sets: e }) {
  let n = [], [t, r] = [0, 0];
  e.forEach(({ length: o }) => {
    t += o * (o - 1), r += o;
  });
  let s = t <= Nu ? 1 / 0 : Math.max(1, Math.floor(Nu / 2 / r));
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
var Ti = 1e-9, Us = "";
function ue({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function Lu(e, { minAnswers: n, minCell: t }) {
  let r = Math.max(n, t);
  return e.breakdowns.reduce((s, o) => {
    let i = ue(o), a = Object.keys(e.skills).map((l) => ew(o, e, l, i, r));
    return !o.isPartition || o.withheld !== void 0 ? s : s.concat(Zb(o, e.counted, i, r), ...a);
  }, []);
}
function Zb({ groups: e, ungrouped: n }, t, r, s) {
  let i = [...Object.keys(e).map((u) => {
    let c = e[u];
    return [u, A(c) ? c : c.counted];
  }), [Us, n]], { leastOf: a, limits: l } = Fu(i, s);
  return Du(i, t, (u) => {
    var c;
    return (c = a(u)) != null ? c : 1;
  }, l, { part: "breakdowns", key: r, skill: null });
}
function Fu(e, n) {
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
  }, A(n) ? [] : [{ factors: { [Us]: 1 }, atMost: n }]);
  return ["n", "highNeedCount", "canTeach", "wantToLearn"].reduce((d, m) => {
    let f = i[m];
    if (f === null || A(f))
      return d;
    let h = a.map((x) => [x, u(x, m)]), p = n === 0 ? [] : [[Us, { withheld: "small-counts" }]], g = h.every(([, x]) => A(x)), y = (x) => !g && !A(e[x]) && (m === "n" || !A(l(x))), w = (x) => {
      let R = e[x];
      return R !== void 0 && !A(R) && R.counted >= o;
    }, b = Fu(m === "n" ? h.filter(([x]) => w(x)) : [], o);
    return m === "n" && g ? d : d.concat(Du(
      [...h, ...p],
      f,
      (x) => x === Us ? 0 : w(x) && b.leastOf(x) || Number(y(x)),
      [...c, ...b.limits],
      { part: "breakdowns", key: s, skill: r }
    ));
  }, []);
}
function Du(e, n, t, r, s) {
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
    figures: new Map(o.map((d) => [d, E(v({}, s), { factors: { [d]: 1 } })]))
  }];
}
function _u(e, n, t) {
  let r = [];
  for (let s of Object.keys(e.skills)) {
    let o = e.skills[s];
    o === void 0 || A(o) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: a, isPartition: l } = i, u = [];
      Object.keys(a).forEach((m) => {
        let f = a[m], h = A(f) ? f : f.skills[s];
        h !== void 0 && !A(h) && u.push([m, yn(h.n, h.importance, h.ability)]);
      });
      let c = yn(o.n, o.importance.mean, o.ability.mean), d = l ? [["all others", Ae(c, u.map(([, m]) => m))]] : u.map(([m, f]) => [`all but ${m}`, Ae(c, [f])]);
      for (let [m, f] of [...u, ...d])
        for (let h of ["importance", "ability"]) {
          let { counts: p } = o[h], g = (w) => {
            var b;
            return A(p) ? 1 / 0 : (b = p[w]) != null ? b : 0;
          }, y = Ir(n[h], f.n, f.sums[h], g).find(
            (w) => he(w, t) || w !== null && w.most === 0
          );
          y !== void 0 && r.push({ part: "breakdowns", key: ue(i), skill: s, figure: `${m}: ${h}`, interval: y });
        }
    });
  }
  return r;
}
function yn(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function Ae(e, n) {
  let t = (r) => n.reduce((s, o) => s - r(o), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function Ir(e, n, t, r) {
  let s = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), o = s[0], i = s[s.length - 1];
  return n === 0 || o === void 0 || i === void 0 ? [] : [o.value, i.value].map((a) => {
    let l = s.filter(({ value: m }) => m !== a).map(({ value: m, most: f }) => ({ by: Math.abs(m - a), most: f })).sort((m, f) => m.by - f.by), u = Math.abs(t - n * a), c = Iu(u, l.slice().reverse()), d = Iu(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - Ti), most: Math.min(n, Math.floor(d + Ti)) };
  });
}
function Iu(e, n) {
  let [t, r] = [e, 0];
  for (let { by: s, most: o } of n) {
    let i = Math.min(o, t / s);
    r += i, t -= i * s;
  }
  return t > Ti ? null : r;
}

// src/core/analysis/disclosure/need-range.ts
function Bu({ ability: e, importance: n }) {
  var s, o;
  let t = [n, e].map((i) => Array.from(i.values()).sort((a, l) => a - l)), r = (o = (s = t[0]) == null ? void 0 : s.length) != null ? o : 0;
  return r >= 4 && t.every((i) => i.length === r && i.every((a, l) => a === l + 1)) ? r : null;
}
function Ai({ ability: e, importance: n, n: t }, r, s) {
  let o = t - r, i = Math.max(0, Math.ceil((n - s * r - (s - 2) * o) / 2)), a = Math.min(o, Math.floor((e - t) / 2));
  return i > a || n < (s - 1) * r + o || e > 2 * r + s * o ? null : [i, a];
}
function ct(e, n) {
  let t = Bu(n);
  if (t === null)
    return null;
  let [r, s] = [0, e.n];
  for (; r <= s && Ai(e, r, t) === null; )
    r++;
  for (; s >= r && Ai(e, s, t) === null; )
    s--;
  return { least: r, most: s };
}
function Wu(e, n, t, r) {
  let s = Bu(t), o = s === null ? null : Ai(e, n, s);
  if (s === null || o === null)
    return !1;
  let { ability: i, importance: a, n: l } = e;
  return [{ near: s * l - a, isSwapped: !1 }, { near: i - l, isSwapped: !0 }].every(({ isSwapped: c, near: d }) => [!0, !1].every((m) => {
    let f = /* @__PURE__ */ new Set();
    for (let h = o[0]; h <= o[1] && f.size < r; h++) {
      let p = c ? l - n - h : h, g = l - n - p, y = m ? d : (s - 1) * l - d, [w, b, x] = m ? nw(y, n, p, g, s) : tw(y, n, p, g, s);
      for (let R = b; R <= x && f.size < r; R++)
        f.add(w + R);
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
var ju = 4, rw = 6e3;
function qu(e, n, t, r) {
  let s = [], o = lw(n), i = { programs: rw };
  for (let a of e.breakdowns.filter(({ withheld: l }) => l === void 0))
    for (let l of Object.keys(e.skills)) {
      let u = e.skills[l];
      if (u === void 0 || A(u))
        continue;
      let c = yn(u.n, u.importance.mean, u.ability.mean), d = sw(a, l), m = Ae(c, d.map(({ ratings: p }) => p)), f = !a.isPartition || m.n === 0 ? d : [...d, { name: "all others", ratings: m, highNeed: null }], h = d.length === 0 ? void 0 : f.find((p) => {
        var b;
        let g = a.isPartition ? f.filter((x) => x !== p) : [{ name: `all but ${p.name}`, ratings: Ae(c, [p.ratings]), highNeed: null }];
        if (!aw(p, g, u, n, t))
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
        let w = (b = r.get(y)) != null ? b : i.programs < 0 || uw(p, g, u, o, n, t);
        return r.set(y, w), w;
      });
      h !== void 0 && s.push({
        part: "breakdowns",
        key: ue(a),
        skill: l,
        interval: null,
        figure: `${h.name}: beside all answers`
      });
    }
  return s;
}
function sw({ groups: e }, n) {
  let t = [];
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = s === void 0 || A(s) ? void 0 : s.skills[n];
    o !== void 0 && !A(o) && o.n > 0 && t.push(ow(r, o));
  }), t;
}
function ow(e, { ability: n, highNeedCount: t, importance: r, n: s }) {
  return { name: e, ratings: yn(s, r, n), highNeed: A(t) ? null : t };
}
function iw(e, n) {
  return e.reduce((t, r) => t + n(r), 0);
}
function aw(e, n, t, r, s) {
  var p;
  let { n: o } = e.ratings, i = iw(n, ({ ratings: g }) => g.n);
  if (i === 0 || Math.min(o, i) >= ju * s)
    return !1;
  let a = i < ju * s && [t.importance.counts, t.ability.counts].some((g) => !A(g) && Object.keys(g).some((y) => {
    var w;
    return ((w = g[y]) != null ? w : 0) < Math.max(o, i);
  })), l = !A(t.highNeedCount) && ct(v({ n: o }, e.ratings.sums), r) === null, [u, c] = Gu(e.ratings, r), d = Math.round(((p = t.rds) != null ? p : 0) * t.n / 100), m = n.map(({ ratings: g }) => Gu(g, r)).map(([g, y]) => [g + (y - g) / 4, y - (y - g) / 4]), [f, h] = m.reduce(([g, y], w) => [g + w[0], y + w[1]], [0, 0]);
  return a || l || u < d - h || c > d - f;
}
function Gu({ n: e, sums: n }, { ability: t, importance: r }) {
  let s = [...Array.from(r.values()), ...Array.from(t.values())], o = Math.max(1, Math.max(...s) - Math.min(...s)), i = n.ability - n.importance, a = (l) => {
    let u = Math.max(0, e - l);
    return e - 2 * Math.floor(u / (o + 1)) - Math.min(2, u % (o + 1));
  };
  return [-a(-i), a(i)];
}
function lw({ ability: e, importance: n }) {
  let [t, r] = [Le(n), Fe(e)], s = /* @__PURE__ */ new Map([
    ["highNeed", ([o, i]) => t.includes(o) && r.includes(i)],
    ["negative", ([o, i]) => i < o],
    ["tied", ([o, i]) => i === o],
    ["positive", ([o, i]) => i > o]
  ]);
  return n.forEach((o, i) => s.set(`importance ${i}`, ([a]) => a === o)), e.forEach((o, i) => s.set(`ability ${i}`, ([, a]) => a === o)), s;
}
function uw(e, n, t, r, s, o) {
  var R;
  let i = [];
  s.importance.forEach((k, S) => s.ability.forEach((P, T) => {
    i.push({ name: `${S}/${T}`, pair: [k, P] });
  }));
  let a = (k, S) => {
    let P = {};
    return S.forEach((T) => i.forEach(({ name: M, pair: I }) => {
      P[`${T} ${M}`] = k(I);
    })), P;
  }, l = ["in", "out"], u = (k, S) => {
    var P, T;
    return Number((T = (P = r.get(k)) == null ? void 0 : P(S)) != null ? T : !1);
  }, c = ([k, S]) => Math.sign(S - k), d = { name: "", ratings: Ae(dw, n.map(({ ratings: k }) => fw(k))) }, m = [];
  [["in", e.ratings], ["out", d.ratings]].forEach(([k, S]) => m.push(
    { factors: a(() => 1, [k]), equals: S.n },
    { factors: a(([P]) => P, [k]), equals: S.sums.importance },
    { factors: a(([, P]) => P, [k]), equals: S.sums.ability }
  )), m.push({ factors: a(c, l), equals: Math.round(((R = t.rds) != null ? R : 0) * t.n / 100) });
  let f = /* @__PURE__ */ new Map();
  A(t.highNeedCount) || f.set("highNeed", t.highNeedCount);
  let { discrepancies: h } = t;
  A(h) || ["negative", "tied", "positive"].forEach((k) => f.set(k, h[k])), ["importance", "ability"].forEach((k) => {
    let { counts: S } = t[k];
    A(S) || Object.keys(S).forEach((P) => f.set(`${k} ${P}`, S[P]));
  }), f.forEach((k, S) => m.push({ factors: a((P) => u(S, P), l), equals: k })), e.highNeed !== null && m.push({ factors: a((k) => u("highNeed", k), ["in"]), equals: e.highNeed });
  let p = n.length < 2 ? [] : pw(n, s, i.map(({ name: k }) => k), a(c, ["out"])), y = { counts: l.reduce((k, S) => k.concat(i.map(({ name: P }) => `${S} ${P}`)), []), least: 0, sums: m, limits: p }, b = Array.from(r.keys()).filter((k) => !(k === "highNeed" && e.highNeed !== null)).map((k) => a((S) => u(k, S), ["in"]));
  return Re(y, b, !1).some((k, S) => {
    var P;
    return he(k, o) || k !== null && k.least < o && k.most - k.least + 1 < o + cw && he((P = Re(y, [b[S]])[0]) != null ? P : null, o);
  });
}
var cw = 2, dw = { n: 0, sums: { importance: 0, ability: 0 } };
function fw({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function pw(e, { ability: n, importance: t }, r, s) {
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
    let [m = null] = Re({ counts: r, least: 0, sums: [
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
function Pe(e) {
  let n = /* @__PURE__ */ new Set();
  return Lr(e.expression, n), Array.from(n);
}
function Lr(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      Lr(e.operand, n);
      break;
    case "binary":
      Lr(e.left, n), Lr(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => Lr(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function an(e, n, t = () => !1) {
  return Qs(e.expression, n, t) == !0;
}
function Qs(e, n, t) {
  let r = (s) => Qs(s, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return gw(n(e.parameter));
    case "unary": {
      let s = r(e.operand);
      return e.operator === "not" ? !s : e.operator === "negative" ? Uu("-", 0, s) : Ue(s) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: s, left: o, right: i } = e;
      if (s !== "equal" && s !== "notequal")
        return Uu(s, r(o), r(i));
      let a = [o, i].some((l) => l.kind === "answer" && t(l.parameter));
      return Fr(r(o), r(i), a) === (s === "equal");
    }
  }
}
function Ne(e) {
  return typeof e == "object" && e !== null;
}
function Hs(e) {
  return e == null;
}
function Ue(e) {
  return Ne(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function gw(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = Hu(e)) != null ? n : e;
}
function Hu(e) {
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
function Uu(e, n, t) {
  switch (e) {
    case "less":
      return Vs(n, t);
    case "greater":
      return Vs(t, n);
    case "lessorequal":
      return Fr(n, t) || Vs(n, t);
    case "greaterorequal":
      return Fr(n, t) || Vs(t, n);
    case "contains":
      return dt(n, t);
    case "notcontains":
      return !n && !Ue(t) || !Qu(n, t) && !dt(n, t);
    case "anyof":
      return Vu(n, t);
    case "noneof":
      return !Vu(n, t);
    case "allof":
      return (!!n || Ue(t)) && (Ne(t) ? t.every((r) => dt(n, r)) : dt(n, t));
    default:
      return hw(e, Ei(n, t), Ei(t, Ei(n, t)));
  }
}
function Ei(e, n) {
  return Ue(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : Ne(n) ? [] : 0 : e;
}
function hw(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (Ne(n) || Ne(t))
    return;
  let r = n, s = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : Oi(r + s, Math.max(qt(r), qt(s)));
    case "-":
      return Oi(r - s, Math.max(qt(r), qt(s)));
    case "*":
      return Oi(r * s, qt(r) + qt(s));
    case "/":
      return s ? r / s : void 0;
    case "%":
      return s ? r % s : void 0;
    default:
      return Math.pow(r, s);
  }
}
function qt(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && Hu(e) === null ? 0 : n.length;
}
function Oi(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function Vs(e, n) {
  return !Hs(e) && !Hs(n) && e < n;
}
function Fr(e, n, t = !1) {
  return e === n ? !0 : Ne(e) || Ne(n) ? Ne(e) && Ne(n) ? yw(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && Ue(e) && Ue(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : Ue(e) || Ue(n) ? (Hs(e) || e === "") && (Hs(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function yw(e, n, t) {
  let [r, s] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === s.length && r.every((o, i) => Fr(o, s[i]));
}
function Qu(e, n) {
  return Ne(e) ? !1 : Ue(e) || !n;
}
function dt(e, n) {
  if (Ne(e)) {
    let t = Ne(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((s) => Fr(s, r)));
  }
  return !Qu(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function Vu(e, n) {
  return Ue(e) || Ue(n) ? Ue(n) && (Ue(e) || !Ne(e) || e.length > 0) : Ne(e) ? Ne(n) ? n.some((t) => dt(e, t)) : dt(e, n) : dt(n, e);
}

// src/core/analysis/disclosure/audit-joint-answers.ts
var bw = 256, ww = 2e4, xw = 5;
function zu(e, n, t, r, s) {
  let [o, i, a, l] = [[], [], [], []];
  for (let u of kw(r, t, e)) {
    let c = t.filter(({ name: g }) => u.has(g)), d = r.map(({ asked: g, conditions: y, key: w }) => ({
      asked: g,
      key: w,
      conditions: y.filter((b) => Pe(b).every((x) => u.has(x)))
    })).filter(({ conditions: g }) => g.length > 0), m = c.map((g) => Pw(g, d, e, n.notInStatistics)), f = Sw(m);
    if (f === null) {
      l.push(...d.map(({ key: g }) => g));
      continue;
    }
    let h = f.map((g, y) => `${String(o.length)} ${String(y)}`), p = (g, y = 1) => {
      let w = {};
      return f.forEach((b, x) => {
        g(b) && (w[h[x]] = y);
      }), w;
    };
    i.push({ factors: p(() => !0), equals: e.counted }), c.forEach(({ isMultiple: g, name: y }, w) => {
      var S;
      let b = e.questions[y];
      if (b === void 0 || A(b))
        return;
      let x = (S = m[w]) != null ? S : [], R = (P, T) => T(P[w]);
      (g ? Array.from(new Set(x.reduce((P, { codes: T }) => P.concat(T), []))).map(
        (P) => ({ codes: [P], isPart: (T) => T.codes.includes(P) })
      ) : x.filter(({ codes: P }) => P.length > 0).map(
        (P) => ({ codes: P.codes, isPart: (T) => T === P })
      )).forEach(({ codes: P, isPart: T }) => {
        let M = p((O) => R(O, T)), I = 0;
        P.forEach((O) => {
          let C = s(ln(y, O));
          I += C != null ? C : 0, C === null && (M[ln(y, O)] = -1);
        }), i.push({ factors: M, equals: I });
      }), a.push(
        {
          factors: p((P) => R(P, ({ isCounted: T }) => T === !0)),
          atMost: b.n
        },
        {
          factors: p((P) => R(P, ({ isCounted: T }) => T === !1)),
          atMost: e.counted - b.n
        }
      );
    }), d.forEach(({ asked: g, conditions: y }) => a.push({
      factors: p((w) => Rw(y, c, w), -1),
      atMost: -g
    })), o.push(...h);
  }
  return { cells: o, sums: i, limits: a, tooMany: l };
}
function kw(e, n, t) {
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
function Sw(e) {
  let n = [[]];
  for (let r of e) {
    if (r === null || n.length * r.length > bw)
      return null;
    n = n.reduce(
      (s, o) => s.concat(r.map((i) => [...o, i])),
      []
    );
  }
  return n.reduce(
    (r, s) => r + s.reduce((o, { values: i }) => o * i.length, 1),
    0
  ) > ww ? null : n;
}
function Rw(e, n, t) {
  let r = (i) => n.some((a) => a.name === i && a.question.type === "ranking"), s = /* @__PURE__ */ new Map(), o = (i) => {
    let a = n[i];
    return a === void 0 ? e.every((l) => an(l, (u) => {
      var c;
      return (c = s.get(u)) != null ? c : null;
    }, r)) : t[i].values.some((l) => (s.set(a.name, l), o(i + 1)));
  };
  return o(0);
}
function Pw({ choices: e, isMultiple: n, kind: t, name: r, question: { name: s } }, o, i, a) {
  let l = o.reduce((y, { conditions: w }) => w.reduce(
    (b, x) => b.concat(Pe(x).includes(r) ? Dr(x.expression) : []),
    y
  ), []);
  if (t !== "codes") {
    let y = l.reduce((w, b) => w.concat(
      typeof b == "number" ? [b - 1, b, b + 1] : [b]
    ), [null, jn, 0]);
    return Array.from(new Set(y)).map((w) => ({ codes: [], values: [w], isCounted: null }));
  }
  let u = i.questions[r], c = u !== void 0 && !A(u), d = c ? Object.keys(u.choices) : (e != null ? e : []).map(({ value: y }) => y).filter((y) => !a.includes(y));
  if (n) {
    let y = d.filter((b) => l.some((x) => String(x).toLowerCase() === b.toLowerCase())), w = l.some((b) => typeof b == "number" && !y.includes(String(b)));
    return y.length > xw || w ? null : vw(y).reduce((b, x) => b.concat([
      { codes: x, values: [x.length === 0 ? null : x], isCounted: x.length > 0 },
      { codes: x, values: [[...x, jn]], isCounted: x.length > 0 ? !0 : null }
    ]), []);
  }
  let m = i.versions.some(({ changed: y }) => y.includes(s)), f = !c || m || u.unusable !== 0, h = [null, jn, ...a, ...f ? d : []], p = (y) => l.length === 0 || l.some((w) => typeof w != "string" || w.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(w.toLowerCase())), g = d.filter((y) => !p(y));
  return [
    ...d.filter(p).map((y) => ({ codes: [y], values: [y], isCounted: !0 })),
    ...g.length === 0 ? [] : [{ codes: g, values: g, isCounted: !0 }],
    { codes: [], values: h, isCounted: !1 }
  ];
}
function vw(e) {
  return e.reduce((n, t) => n.concat(n.map((r) => [...r, t])), [[]]);
}
function Dr(e) {
  switch (e.kind) {
    case "value":
      return Array.isArray(e.value) ? e.value : [e.value];
    case "answer":
      return [];
    case "unary":
      return Dr(e.operand);
    case "binary":
      return [...Dr(e.left), ...Dr(e.right)];
    case "iif":
      return e.operands.reduce((n, t) => n.concat(Dr(t)), []);
  }
}

// src/core/analysis/disclosure/audit-questions.ts
function ln(e, n) {
  return `${e}=${n}`;
}
function Ku(e, n) {
  let t = [], r = [], s = [], o = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = te(n);
  for (let d of a) {
    let { name: m } = d, f = e.questions[m];
    if (f === void 0 || A(f))
      continue;
    for (let p of Object.keys(f.choices)) {
      let g = Aw(f, m, p, e);
      if (A(g)) {
        let y = ln(m, p);
        t.push(y), o.set(y, { part: "questions", key: m, factors: { [y]: 1 } });
      } else
        i.set(ln(m, p), g);
    }
    let h = Ew(f, d, i);
    r.push(...h.sums), s.push(...h.limits);
  }
  let l = Ju(e, n, a);
  for (let { factors: d, atMost: m } of Yu(e, n, a, l)) {
    let f = Object.keys(d), h = f.reduce((g, y) => {
      var w;
      return g + d[y] * ((w = i.get(y)) != null ? w : 0);
    }, 0);
    f.every((g) => i.has(g) || o.has(g)) && f.some((g) => o.has(g)) && s.push({ factors: Tw(d, (g) => o.has(g)), atMost: m - h });
  }
  if (t.length === 0)
    return [];
  let u = zu(e, n, a, l, (d) => {
    var m;
    return (m = i.get(d)) != null ? m : null;
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
function Tw(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function Aw(e, n, t, r) {
  let s = e.choices[t];
  if (s !== void 0 && !A(s))
    return s.count;
  let o = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !A(i));
  return o === void 0 || A(o) ? s != null ? s : { withheld: "small-counts" } : o.counted;
}
function Ew(e, { choices: n, isMultiple: t, name: r, question: s }, o) {
  var y;
  let i = Object.keys(e.choices), a = i.filter((w) => !o.has(ln(r, w)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = It(n != null ? n : [], []), u = (w, b) => {
    var x;
    return b === 0 ? 1 : Math.pow((x = l.get(w)) != null ? x : 0, b);
  }, c = (w, b = 1) => a.reduce((x, R) => E(v({}, x), { [ln(r, R)]: b * u(R, w) }), {}), d = (w) => i.reduce(
    (b, x) => {
      var R;
      return b + ((R = o.get(ln(r, x))) != null ? R : 0) * u(x, w);
    },
    0
  ), [m, f] = "minSelectedChoices" in s ? [(y = s.minSelectedChoices) != null ? y : 1, s.maxSelectedChoices] : [1, null];
  if (t) {
    let w = a.map((R) => ({ factors: { [ln(r, R)]: 1 }, atMost: e.n })), b = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, m) }, x = f === null ? [] : [{ factors: c(0), atMost: e.n * f - d(0) }];
    return { sums: [], limits: [...w, b, ...x] };
  }
  let h = (w, b) => ({ factors: c(w), equals: Math.round(b) - d(w) }), p = [h(0, e.n)], { summary: g } = e;
  return g !== void 0 && !A(g) && g.mean !== null && (p.push(h(1, g.mean * e.n)), g.sd !== null && !A(g.sd) && p.push(h(2, g.sd * g.sd * (e.n - 1) + g.mean * g.mean * e.n))), { sums: p, limits: [] };
}

// src/core/analysis/disclosure/audit-conditions.ts
var jn = " ";
function Ju(e, n, t) {
  var o;
  let r = _r(n), s = [];
  for (let { choices: i, name: a, question: l, row: u } of t) {
    let c = e.questions[a];
    if (c === void 0 || A(c))
      continue;
    let d = u === null || u.visibleIf === null ? [] : [u.visibleIf], m = [...(o = r.get(l.name)) != null ? o : [], ...d], { n: f, notAsked: h, notInStatistics: p, unusable: g } = c;
    if (m.length > 0) {
      let y = A(h) ? [p, g].reduce(
        (w, b) => A(b) ? w : w + b,
        f
      ) : e.counted - h;
      s.push({ key: a, conditions: zs(m), asked: y });
    }
    (i != null ? i : []).forEach(({ value: y, visibleIf: w }) => {
      let b = c.choices[y], x = b === void 0 ? 0 : A(b) ? 1 : b.count;
      w !== null && x > 0 && s.push({ key: a, conditions: zs([...m, w]), asked: x });
    });
  }
  return s;
}
function Yu(e, n, t, r) {
  return r.reduce((s, { asked: o, conditions: i }) => i.reduce((a, l) => {
    let [u, ...c] = Pe(l), d = t.find((m) => m.name === u);
    return d === void 0 || c.length > 0 || d.kind !== "codes" ? a : a.concat(Mw(l, d, e, o, n.notInStatistics));
  }, s), []);
}
function _r(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.visibleIf === null ? s.slice() : [...s, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, o)) : n.set(r.name, o);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (s) => t(s, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function zs(e) {
  return e.reduce((n, t) => n.concat(Ow(t)), []);
}
function Ow({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function Mw(e, { isMultiple: n, name: t, question: r }, s, o, i) {
  let a = s.questions[t], l = s.versions.some(({ changed: k }) => k.includes(r.name));
  if (a === void 0 || A(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (k) => an(e, () => k, () => r.type === "ranking"), d = [a.unusable, ...i.some((k) => c(n ? [k] : k)) ? [a.notInStatistics] : []], m = d.some(A) ? a.missing : d.reduce((k, S) => A(S) ? k : k + S, 0), f = (k, S) => k.reduce(
    (P, T) => E(v({}, P), { [ln(t, T)]: S }),
    {}
  ), h = s.counted - o;
  if (!n) {
    let k = u.filter(c), S = u.filter((T) => !c(T)), P = !c(null) && !c(jn);
    return [
      ...S.length === 0 ? [] : [{ factors: f(S, 1), atMost: h }],
      ...P && k.length > 0 ? [{ factors: f(k, -1), atMost: m - o }] : []
    ];
  }
  let p = (k) => u.filter((S) => !k.includes(S)), g = c(u) && !c([]) && !c([jn]), y = !c(u) && c([]), w = u.filter((k) => c([k])), b = u.filter((k) => g && !c(p([k])) && w.every((S) => S === k)), x = g && w.length > 0 && !c(p(w)), R = u.filter((k) => y && !c([k]) && c(p([k])));
  return [
    ...b.map((k) => ({ factors: f([k], -1), atMost: m - o })),
    ...x ? [{ factors: f(w, -1), atMost: m - o }] : [],
    ...R.map((k) => ({ factors: f([k], 1), atMost: h }))
  ];
}

// src/core/analysis/disclosure/audit-nested-groups.ts
var Nw = ["highNeedCount", "canTeach", "wantToLearn"];
function ec(e, n, t) {
  let { minAnswers: r, minCell: s } = n, o = [];
  for (let { codes: i, inner: a, outer: l } of tc(e, n))
    for (let u of Object.keys(e.skills)) {
      let c = i.map((f) => Mi(l, f, u)).filter(Zu), d = Object.keys(a.groups).map((f) => Mi(a, f, u)).filter(Zu);
      if (c.length < i.length || d.length === 0)
        continue;
      let m = Ae(Cw, c.map((f) => $w(Xu(f))));
      for (let f of a.isPartition ? [d] : d.map((h) => [h])) {
        let h = Ae(m, f.map(Xu)), p = h.n > 0 && h.n < Math.max(r, s) ? { least: h.n, most: h.n } : ["importance", "ability"].reduce((y, w) => y.concat(
          Ir(t[w], h.n, h.sums[w], () => 1 / 0)
        ), []).find(
          (y) => he(y, s) || y !== null && y.most === 0
        );
        if (p !== void 0) {
          let y = `${i.join()} without its groups`;
          o.push({ part: "breakdowns", key: ue(a), skill: u, figure: y, interval: p });
        }
        let g = [
          ...c.map(({ highNeedCount: y }) => y),
          ...f.map(({ highNeedCount: y }) => A(y) ? y : -y)
        ].reduce((y, w) => A(w) ? NaN : y + w, 0);
        (h.n > 0 && g > 0 && (g < s || h.n - g < s) || h.n > g && h.n - g < s) && o.push({
          part: "breakdowns",
          key: ue(a),
          skill: u,
          only: "need",
          figure: `${i.join()} without its groups: high need`,
          interval: { least: g, most: g }
        });
      }
    }
  return o;
}
function nc(e, n) {
  let t = [];
  for (let { codes: r, inner: s, outer: o } of tc(e, n)) {
    let i = ue(s);
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      for (let u of l === void 0 || A(l) ? [] : Nw) {
        let c = (y, w) => {
          let b = Mi(y, w, a), x = A(b) ? null : b[u];
          return typeof x == "number" ? x : null;
        }, d = [], m = (y, w) => {
          let b = { factors: {}, known: 0 };
          return w.forEach((x) => {
            let R = c(y, x);
            if (R === null) {
              let k = `${y === s ? "inner" : "outer"} ${x}`;
              b.factors[k] = 1, d.includes(k) || d.push(k);
            } else
              b.known += R;
          }), b;
        }, f = l === void 0 || A(l) ? null : l[u], h = Object.keys(s.groups), p = [], g = [];
        for (let y of s.isPartition ? [h] : h.map((w) => [w])) {
          let [w, b] = [m(o, r), m(s, y)], x = `rest ${y.join()}`, R = E(v({}, w.factors), { [x]: -1 });
          Object.keys(b.factors).forEach((k) => {
            R[k] = -1;
          }), p.push({ factors: R, equals: b.known - w.known }), g.push(x);
        }
        if (o.isPartition && typeof f == "number") {
          let y = m(o, Object.keys(o.groups));
          p.push({ factors: E(v({}, y.factors), { "no group": 1 }), equals: f - y.known });
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
var Cw = { n: 0, sums: { importance: 0, ability: 0 } };
function $w({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function Xu({ ability: e, importance: n, n: t }) {
  return yn(t, n, e);
}
function Zu(e) {
  return !A(e);
}
function Mi({ groups: e }, n, t) {
  var s;
  let r = e[n];
  return r === void 0 ? { withheld: "small-counts" } : A(r) ? r : (s = r.skills[t]) != null ? s : { withheld: "small-counts" };
}
function tc({ breakdowns: e }, n) {
  let t = e.filter(({ question: a, withheld: l }) => a !== null && l === void 0), r = [];
  if (t.length < 2)
    return r;
  let s = _r(n), o = te(n), i = (a, l, u) => {
    var m, f;
    let c = o.find(({ name: h }) => h === l), d = ((m = c == null ? void 0 : c.choices) != null ? m : []).map(({ value: h }) => h).filter((h) => !n.notInStatistics.includes(h));
    return zs((f = s.get(a)) != null ? f : []).reduce((h, p) => {
      let [g, ...y] = Pe(p), w = g === void 0 || y.length > 0 || u.includes(g) ? null : g === l ? Iw(p, d, (c == null ? void 0 : c.isMultiple) === !0) : rc(p) ? null : i(g, l, [...u, a]);
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
function rc(e) {
  return an(e, () => null) || an(e, () => []);
}
function Iw(e, n, t) {
  let r = (o) => an(e, () => t ? [o] : o), s = n.filter(r);
  return rc(e) || r(jn) ? null : (
    // Several together may be needed: each of them is.
    s.length === 0 ? n.filter((o) => !an(e, () => n.filter((i) => i !== o))).slice(0, 1) : s
  );
}

// src/core/analysis/disclosure/audit-skills.ts
function sc(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((w, b) => t.ability.forEach((x, R) => {
    r.set(`${b}/${R}`, [w, x]);
  }));
  let s = Array.from(r.keys()), o = (w) => {
    let b = {};
    return r.forEach(([x, R], k) => {
      b[k] = w(x, R);
    }), b;
  }, [i, a] = [Le(t.importance), Fe(t.ability)], l = o((w, b) => Number(i.includes(w) && a.includes(b))), { n: u, importance: c, ability: d, rds: m, highNeedCount: f, discrepancies: h } = n, p = (w, b) => Math.round((w != null ? w : 0) * b), g = [
    { factors: o(() => 1), equals: u },
    { factors: o((w) => w), equals: p(c.mean, u) },
    { factors: o((w, b) => b), equals: p(d.mean, u) },
    { factors: o((w, b) => Math.sign(b - w)), equals: p(m, u / 100) }
  ], y = /* @__PURE__ */ new Map();
  return t.importance.forEach((w, b) => {
    y.set(`importance ${b}`, o((x) => +(x === w)));
  }), t.ability.forEach((w, b) => {
    y.set(`ability ${b}`, o((x, R) => +(R === w)));
  }), A(f) ? y.set("highNeed", l) : g.push({ factors: l, equals: f }), A(h) && (y.set("negative", o((w, b) => +(b < w))), y.set("tied", o((w, b) => +(b === w))), y.set("positive", o((w, b) => +(b > w)))), {
    hidden: { counts: s, least: 0, sums: g },
    figures: new Map(Array.from(y, ([w, b]) => [w, { part: "skills", key: e, factors: b }]))
  };
}

// src/core/analysis/disclosure/sums-of-groups.ts
function lc(e, n, t, r) {
  var d;
  let s = e.map(Fw), [o, i] = s.reduce(([m, f], h) => [m + h[0], f + h[1]], [0, 0]), a = e.map((m, f) => f).filter((m) => {
    let [f, h] = s[m], p = e[m].filter(({ sum: g }) => g >= f && g <= h && n - g >= o - f && n - g <= i - h);
    return ic(p).some((g) => !g.has(0) && g.size < t);
  });
  if (a.length === 0)
    return null;
  let l = e.map((m) => Array.from(new Set(m.map(({ sum: f }) => f)))), u = [oc], c = [oc];
  for (let m = 0; m < e.length - 1; m++)
    u.push(ac(u[m], l[m], r)), c.push(ac(c[m], l[e.length - 1 - m], r));
  return (d = a.find((m) => {
    if (r.steps < 0)
      return !0;
    let [f, h] = [u[m], c[e.length - 1 - m]], p = new Set(l[m].filter((g) => Dw(f, h, n - g, r)));
    return ic(e[m].filter(({ sum: g }) => p.has(g))).some((g) => Lw(g, t));
  })) != null ? d : null;
}
var oc = { from: 0, has: new Uint8Array([1]) };
function Lw(e, n) {
  return e.size > 0 && e.size < n && !e.has(0) && Math.min(...Array.from(e)) < n;
}
function ic(e) {
  let [n] = e;
  return n === void 0 ? [/* @__PURE__ */ new Set()] : n.numbers.map((t, r) => new Set(e.map(({ numbers: s }) => s[r])));
}
function Fw(e) {
  var s, o;
  let n = Array.from(new Set(e.map(({ sum: i }) => i))).sort((i, a) => i - a), t = [(s = n[0]) != null ? s : 0, (o = n[0]) != null ? o : 0], r = t[0];
  return n.forEach((i, a) => {
    r = a > 0 && i === n[a - 1] + 1 ? r : i, t = i - r > t[1] - t[0] ? [r, i] : t;
  }), t;
}
function ac({ from: e, has: n }, t, r) {
  if (r.steps -= n.length * t.length, t.length === 0 || r.steps < 0)
    return { from: e, has: new Uint8Array(0) };
  let [s, o] = [Math.min(...t), Math.max(...t)], i = new Uint8Array(n.length + o - s);
  return n.forEach((a, l) => {
    a === 1 && t.forEach((u) => {
      i[l + u - s] = 1;
    });
  }), { from: e + s, has: i };
}
function Dw(e, n, t, r) {
  return r.steps -= e.has.length, e.has.some((s, o) => s === 1 && n.has[t - e.from - o - n.from] === 1);
}

// src/core/analysis/disclosure/audit-sums-of-groups.ts
var Bw = 2e4;
function uc(e, n, t) {
  let r = [], s = { steps: 1e8 }, o = Gw();
  for (let i of e.breakdowns.filter(({ withheld: a }) => a === void 0))
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      if (l === void 0 || A(l))
        continue;
      let u = Ww(i, a, l);
      (u.length === 0 ? [] : jw(l, n, o)).some(({ total: m, waysOf: f }) => u.some(
        (h) => lc(h.map(f), m, t, s) !== null
      )) && r.push({
        part: "breakdowns",
        key: ue(i),
        skill: a,
        interval: null,
        figure: "groups beside all answers"
      });
    }
  return r;
}
function Ww({ groups: e, isPartition: n }, t, r) {
  let s = yn(r.n, r.importance.mean, r.ability.mean), o = Object.keys(e).reduce((a, l) => {
    let u = e[l], c = u === void 0 || A(u) ? void 0 : u.skills[t];
    return c === void 0 || A(c) || c.n === 0 ? a : [...a, {
      ratings: yn(c.n, c.importance, c.ability),
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
        waysOf: ({ ratings: f }) => qw(
          f.n,
          f.sums[l],
          m,
          u[d],
          t(c.filter(([h]) => h !== d).map(([, h]) => h), f.n)
        )
      }));
    }
  });
  let s = Uw(n), { discrepancies: o, highNeedCount: i } = e;
  if (s !== null) {
    let l = A(o) ? () => !0 : (c, d, m) => c <= o.negative && d <= o.positive && m <= o.tied, u = (c, d) => {
      r.push({ total: c, waysOf: ({ ratings: m }) => Vw(m, s, l, d) });
    };
    u(Math.round(((a = e.rds) != null ? a : 0) * e.n / 100), (c, d) => d - c), A(o) || (u(o.negative, (c) => c), u(o.positive, (c, d) => d), u(o.tied, (c, d, m) => m));
  }
  return A(i) || r.push({ total: i, waysOf: (l) => Hw(l, n) }), r;
}
function Gw() {
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
function qw(e, n, t, r, s) {
  let o = [];
  for (let i = 0; i <= Math.min(e, r); i++)
    (s === null || s(e - i, n - i * t)) && o.push({ sum: i, numbers: [i] });
  return o;
}
function Uw({ ability: e, importance: n }) {
  var o;
  let t = Array.from(n.values()), r = (o = t[0]) != null ? o : 0, s = t.length === e.size && Array.from(e.values()).every(
    (i, a) => i === t[a] && i === r + a
  );
  return t.length > 1 && s ? [r, r + t.length - 1] : null;
}
function Vw({ n: e, sums: n }, [t, r], s, o) {
  let i = [], a = r - t, l = n.ability - n.importance;
  for (let u = 0; u <= e; u++)
    for (let c = 0; c <= e - u; c++) {
      let d = Math.max(u, c - l), m = Math.min(a * u, a * c - l);
      d <= m && s(u, c, e - u - c) && n.importance >= e * t + d && n.importance <= e * r - d - l && i.push({ sum: o(u, c, e - u - c), numbers: [u, e - u - c, c] });
    }
  return i;
}
function Hw({ highNeed: e, ratings: { n, sums: t } }, r) {
  var i;
  if (e !== null)
    return [{ sum: e, numbers: [] }];
  let { least: s, most: o } = (i = ct(v({ n }, t), r)) != null ? i : { least: 0, most: n };
  return Array.from({ length: Math.max(0, o - s + 1) }, (a, l) => ({ sum: s + l, numbers: [s + l] }));
}

// src/core/analysis/disclosure/audit.ts
function cc(e, n, t = /* @__PURE__ */ new Map()) {
  if (n.minCell <= 1)
    return [];
  let r = [
    ...Ku(e, n),
    ...Lu(e, n),
    ...nc(e, n),
    ...Kw(e)
  ], s = Z(n);
  if (s !== null)
    for (let o of Object.keys(e.skills)) {
      let i = e.skills[o];
      i !== void 0 && !A(i) && A(i.importance.counts) && r.push(sc(o, i, s));
    }
  return [
    ...r.reduce((o, i) => o.concat(Qw(i, n.minCell)), []),
    ...s === null ? [] : _u(e, s, n.minCell),
    ...s === null ? [] : qu(e, s, n.minCell, t),
    ...s === null ? [] : uc(e, s, n.minCell),
    ...s === null ? [] : ec(e, n, s),
    ...Jw(e, n)
  ];
}
function Qw({ figures: e, hidden: n, unsettled: t = [] }, r) {
  let s = Array.from(e), o = Re(n, s.map(([, { factors: c }]) => c), !1), i = (c) => {
    var m;
    let d = (m = o[c]) != null ? m : null;
    return d !== null && d.least < r && d.most - d.least + 1 < zw * r;
  }, a = s.map((c, d) => d).filter(i), l = Re(n, a.map((c) => {
    var d, m;
    return (m = (d = s[c]) == null ? void 0 : d[1].factors) != null ? m : {};
  })), u = new Map(l.map((c, d) => [a[d], c]));
  return s.reduce((c, [d, { part: m, key: f, skill: h }], p) => {
    var y;
    let g = (y = u.has(p) ? u.get(p) : o[p]) != null ? y : null;
    return he(g, r) ? [...c, v({ part: m, key: f, figure: d, interval: g }, h === void 0 ? {} : { skill: h })] : c;
  }, t.map((c) => E(v({}, c), { interval: null })));
}
var zw = 2;
function he(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function Kw({ counted: e, versions: n }) {
  let t = n.filter((o) => A(o.counted)).map(({ revision: o }) => String(o)), r = n.reduce((o, i) => A(i.counted) ? o : o + i.counted, 0), s = {};
  return t.forEach((o) => {
    s[o] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: s, equals: e - r }] },
    figures: new Map(t.map((o) => [o, { part: "versions", key: "", factors: { [o]: 1 } }]))
  }];
}
function Jw(e, n) {
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
function Gn({ need: e, ratings: n }, t, r) {
  let s = (o) => o > 0 && o < r;
  return r <= 1 || n.n === 0 || !s(e) && !s(n.n - e) && e !== n.n && Wu(n, e, t, r);
}
function dc(e, n, t) {
  let r = t <= 1 || e.n === 0 ? null : ct(e, n);
  return r === null || !he(r, t) && !he({ least: e.n - r.most, most: e.n - r.least }, t);
}
function mc(e, n, t, r) {
  let s = Array.from(e.keys()), o = (c) => e.get(c), i = new Set(s.filter((c) => !Gn(o(c), t, r))), a = Gn(n, t, r);
  if (i.size === 0 && a)
    return i;
  let l = s.filter((c) => !i.has(c) && o(c).need > 0).sort((c, d) => o(c).need - o(d).need || (c < d ? -1 : 1)), u = () => [...Array.from(i, o), ...n.ratings.n === 0 ? [] : [n]];
  for (; !Yw(u(), i.size, t, r); ) {
    let c = l.shift();
    if (c === void 0)
      return new Set(s);
    i.add(c);
  }
  return i;
}
function Yw(e, n, t, r) {
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
    return !he(d, r) && !he(f, r) && !(m && !Gn(e[u], t, r));
  });
}

// src/core/analysis/disclosure/rating-state.ts
var Ut = "unused ";
function mt({ breakdowns: e, skills: n }, t) {
  return {
    skills: Ni(n, (r) => A(r) ? null : Zw(r)),
    breakdowns: e.map(({ by: r, groups: s, isPartition: o, question: i, withheld: a }) => ({
      by: r,
      question: i,
      isPartition: o,
      groups: a !== void 0 ? null : Ni(s, Xw)
    })),
    gone: t
  };
}
function Xw(e) {
  return A(e) ? null : {
    counted: e.counted,
    skills: Ni(e.skills, (n) => A(n) ? null : ex(n))
  };
}
function Ni(e, n) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function Zw(e) {
  var d, m;
  let { ability: n, changedVersion: t, discrepancies: r, highNeedCount: s, importance: o, incomplete: i, n: a, rds: l } = e, u = q(), c = (f, h) => {
    typeof h == "number" && (u[f] = h);
  };
  return c("n", a), c("importance", Math.round(((d = o.mean) != null ? d : 0) * a)), c("ability", Math.round(((m = n.mean) != null ? m : 0) * a)), c("rds", A(l) ? l : Math.round((l != null ? l : 0) * a / 100)), c("highNeed", s), A(r) || ["negative", "tied", "positive"].forEach((f) => c(f, r[f])), ["importance", "ability"].forEach((f) => {
    let { counts: h, notInStatistics: p } = e[f];
    A(h) || Object.keys(h).forEach((g) => c(`${f} ${g}`, h[g])), c(`${Ut}${f}`, p);
  }), c(`${Ut}incomplete`, i), c(`${Ut}changedVersion`, t), u;
}
function ex({ ability: e, canTeach: n, highNeedCount: t, importance: r, n: s, wantToLearn: o }) {
  return [s, Math.round((r != null ? r : 0) * s), Math.round((e != null ? e : 0) * s), t, n, o].map((i) => typeof i == "number" ? String(i) : "-").join(" ");
}
function fc(e) {
  let n = e.split(" ").map((l) => l === "-" ? null : Number(l)), [t = 0, r = 0, s = 0, o = null, i = null, a = null] = n;
  return { n: t != null ? t : 0, sums: { importance: r != null ? r : 0, ability: s != null ? s : 0 }, highNeed: o, canTeach: i, wantToLearn: a };
}

// src/core/analysis/disclosure/compare-releases.ts
function gc(e, n, t, r) {
  var l, u;
  let s = [], o = Z(t);
  if (t.minCell <= 1 || o === null)
    return s;
  let i = e.gone === 0, a = ox(o, t, r);
  for (let c of Object.keys(n.skills)) {
    let [d, m] = [(l = e.skills[c]) != null ? l : null, (u = n.skills[c]) != null ? u : null];
    d !== null && m !== null && s.push(...rx(c, d, m, o, t, i, r));
  }
  for (let c of n.breakdowns) {
    let d = e.breakdowns.find((m) => ue(m) === ue(c));
    d !== void 0 && s.push(...ix(d, c, e, n, o, t, i, a));
  }
  return s;
}
function hc(e, n, t) {
  return Object.keys(n).reduce((r, s) => {
    let [o, i] = [e[s], n[s]];
    return t <= 1 || o === void 0 || i === void 0 || A(o) || A(i) ? r : r.concat(tx(s, o, i, t));
  }, []);
}
function Vt(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function qn(e) {
  return { least: e, most: e };
}
function Ci(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var nx = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function tx(e, n, t, r) {
  return nx.reduce((s, o) => {
    let i = Ci(n[o], t[o]);
    return i === null || !Vt(i, r) ? s : [...s, { part: "questions", key: e, figure: o, interval: qn(i), only: "remainders" }];
  }, []);
}
function rx(e, n, t, r, s, o, i) {
  var S;
  let a = Object.keys(t).filter((P) => n[P] !== void 0).map((P) => [P, t[P] - n[P]]), l = ([P]) => P.startsWith(Ut), u = new Map(a.filter((P) => !l(P))), c = (S = u.get("n")) != null ? S : 0, d = a.filter((P) => l(P) && Vt(P[1], s.minCell));
  if (d.length > 0)
    return d.map(([P, T]) => ({ part: "skills", key: e, figure: P, interval: qn(T), only: "steps" }));
  if (Array.from(u.values()).every((P) => P === 0))
    return [];
  let m = { part: "skills", key: e };
  if (c !== 0 && Math.abs(c) < Math.max(s.minAnswers, s.minCell))
    return [E(v({}, m), { figure: "n", interval: qn(c) })];
  let f = u.get("highNeed"), h = f !== void 0 && c > 0 && (f === c || Vt(c - f, s.minCell)), p = Array.from(u).filter(([P, T]) => !["n", "importance", "ability", "rds"].includes(P) && (Vt(T, s.minCell) || c !== 0 && T === c && P.includes(" ") || P === "highNeed" && h));
  if (p.length > 0)
    return p.map(([P, T]) => E(v({}, m), { figure: P, interval: qn(T), only: "steps" }));
  if (!o)
    return [];
  let { counts: g, factorsOf: y, names: w } = sx(r), b = Object.keys(t).filter((P) => t[P] === 0 && w.includes(P)).map(y), x = g.filter((P) => b.every((T) => {
    var M;
    return ((M = T[P]) != null ? M : 0) === 0;
  })), R = (P, T) => {
    var F, L;
    let M = { counts: x, least: 0, sums: Array.from(P, ([_, U]) => ({ factors: y(_), equals: U })) }, I = w.filter((_) => !P.has(_)), O = Re(M, I.map(y), !1), C = I.findIndex((_, U) => {
      var B;
      return _.includes(" ") && ((B = O[U]) == null ? void 0 : B.least) === P.get("n");
    }), N = C >= 0 ? C : $r(M, I.map(y), s, i);
    return N < 0 ? [] : [E(v({}, m), { figure: `${(F = I[N]) != null ? F : ""}${T}`, interval: (L = O[N]) != null ? L : null, only: "steps" })];
  }, k = new Map(Object.keys(n).filter((P) => !P.startsWith(Ut)).map((P) => [P, n[P]]));
  return [...R(u, ""), ...x.length < g.length && k.get("n") !== 0 ? R(k, " before") : []];
}
function sx(e) {
  let n = [];
  e.importance.forEach((i, a) => e.ability.forEach((l, u) => {
    n.push({ name: `${a}/${u}`, codes: [a, u], importance: i, ability: l });
  }));
  let [t, r] = [Le(e.importance), Fe(e.ability)], s = {
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
function ox(e, n, t) {
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
    ] }, m = u.map(([h]) => c((p) => +(p === h))), f = $r(d, m, n, t) < 0;
    return r.set(a, f), f;
  };
}
function ix(e, n, t, r, s, o, i, a) {
  var m, f, h, p, g, y, w;
  let l = ue(n), u = [], c = Object.keys((m = n.groups) != null ? m : {});
  for (let b of n.by === "community" ? [] : c) {
    let [x, R] = [(h = (f = e.groups) == null ? void 0 : f[b]) != null ? h : null, (g = (p = n.groups) == null ? void 0 : p[b]) != null ? g : null], k = x === null || R === null ? 0 : R.counted - x.counted;
    Vt(k, o.minCell) && u.push({ part: "breakdowns", key: l, skill: null, figure: b, interval: qn(k) });
  }
  let d = ({ groups: b }, x, R) => {
    var S, P;
    let k = (P = (S = b == null ? void 0 : b[x]) == null ? void 0 : S.skills[R]) != null ? P : null;
    return k === null ? null : fc(k);
  };
  for (let b of Object.keys(r.skills)) {
    let x = (M, I) => {
      u.push({ part: "breakdowns", key: l, skill: b, figure: M, interval: I });
    }, R = [];
    for (let M of c) {
      let [I, O] = [d(e, M, b), d(n, M, b)];
      if (I === null || O === null)
        continue;
      let C = Ae(O, [I]);
      R.push([M, C]);
      let N = Ci(I.highNeed, O.highNeed);
      N !== null && (N !== 0 || C.n !== 0) && !(i && C.n > 0 && Gn(
        { ratings: v({ n: C.n }, C.sums), need: N },
        s,
        o.minCell
      )) && u.push({ part: "breakdowns", key: l, skill: b, figure: `${M}: high need`, interval: qn(N), only: "need" }), ["canTeach", "wantToLearn"].forEach((F) => {
        let L = Ci(I[F], O[F]);
        L !== null && Vt(L, o.minCell) && x(`${M}: ${F}`, qn(L));
      });
    }
    let [k, S] = [(y = t.skills[b]) != null ? y : null, (w = r.skills[b]) != null ? w : null], P = k === null || S === null ? null : Ae(pc(S), [pc(k)]), T = P === null || R.length === 0 ? [] : n.isPartition ? [["all others", Ae(P, R.map(([, M]) => M))]] : R.map(([M, I]) => [`all but ${M}`, Ae(P, [I])]);
    for (let [M, I] of [...R, ...T]) {
      let { n: O, sums: C } = I;
      if (!(O === 0 && C.importance === 0 && C.ability === 0)) {
        if (Math.abs(O) < Math.max(o.minAnswers, o.minCell))
          x(M, qn(O));
        else if (i) {
          let [N, F] = ["importance", "ability"].map(
            (_) => Ir(s[_], O, C[_], () => 1 / 0)
          ), L = [...N != null ? N : [], ...F != null ? F : []].find((_) => he(_, o.minCell) || _ !== null && _.most === 0);
          (L !== void 0 || !a("importance", O, C.importance) || !a("ability", O, C.ability)) && x(M, L != null ? L : null);
        }
      }
    }
  }
  return u;
}
function pc({ ability: e = 0, importance: n = 0, n: t = 0 }) {
  return { n: t, sums: { importance: n, ability: e } };
}

// src/core/analysis/disclosure/is-spread.ts
function yc(e, n, t) {
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
    let m = ax(l, s.n, s[i], u, n, t);
    return r.set(c, m), m;
  });
}
function ax(e, n, t, r, s, o) {
  let i = Array.from(e.values()), a = [Math.min(...i), Math.max(...i)];
  if (lx(i)) {
    let c = new Map(r), d = Array.from(e, ([m, f]) => {
      var h;
      return { value: f, most: Math.min(n, (h = c.get(m)) != null ? h : n) };
    });
    return a.every((m) => ux(m, d, n, t, s.minCell));
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
  return Gs(u, a.map((c) => l((d) => d === c ? 0 : 1)), s, o);
}
function lx(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function ux(e, n, t, r, s) {
  var m, f;
  let o = Math.abs(r - t * e), i = n.filter(({ value: h }) => h !== e).map(({ most: h, value: p }) => ({ by: Math.abs(p - e), most: h })).sort((h, p) => h.by - p.by), a = (f = (m = n.find(({ value: h }) => h === e)) == null ? void 0 : m.most) != null ? f : 0, l = Math.min(t, i.reduce((h, p) => h + p.most, 0)), u = (h, p) => {
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
function Ks(e, n) {
  var a, l, u, c, d;
  let t = [n.questions[e], (a = n.earlier) == null ? void 0 : a.questions[e]].filter((m) => m !== void 0 && !A(m)), [r] = t, s = t.find(({ places: m }) => m !== void 0 && Object.keys(m).some((f) => !A(m[f]))), o = t.find(({ summary: m }) => m !== void 0 && !A(m)), i = o == null ? void 0 : o.summary;
  return {
    question: r === void 0 ? null : t.slice(1).reduce(dx, r),
    places: { places: (l = s == null ? void 0 : s.places) != null ? l : null, n: (u = s == null ? void 0 : s.n) != null ? u : 0, choices: (c = s == null ? void 0 : s.choices) != null ? c : {} },
    summary: { summary: i === void 0 || A(i) ? null : i, n: (d = o == null ? void 0 : o.n) != null ? d : 0 }
  };
}
var cx = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function dx(e, n) {
  let t = q();
  Object.keys(e.choices).forEach((s) => {
    let [o, i] = [e.choices[s], n.choices[s]];
    t[s] = A(o) && i !== void 0 ? i : o;
  });
  let r = {};
  return cx.forEach((s) => {
    r[s] = A(e[s]) ? n[s] : e[s];
  }), E(v(v({}, e), r), { choices: t });
}

// src/core/analysis/disclosure/rating-trail.ts
var mx = 4;
function Js({ change: e, published: n }) {
  var s;
  let { earlier: t } = n;
  return ((s = n.ratingTrail) != null ? s : (
    // Data of a time when only this was kept.
    t === void 0 ? [] : [mt(t, 1 / 0)]
  )).map((o) => E(v({}, o), { gone: o.gone + e.removed })).concat(mt(n, e.removed));
}
function bc(e, n) {
  let t = mt(n, 0);
  return e.map((r) => px(r, t)).filter(({ breakdowns: r, skills: s }) => r.length + Object.keys(s).length > 0);
}
function wc(e, n) {
  let t = mt(n, 0), r = /* @__PURE__ */ new Map();
  return e.forEach((s) => xc(s, t).forEach((o) => {
    var i;
    r.set(o, ((i = r.get(o)) != null ? i : 0) + 1);
  })), Array.from(r.keys()).filter(
    (s) => {
      var o;
      return r.get(s) >= mx && ((o = t.skills[s]) != null ? o : null) !== null;
    }
  );
}
function xc(e, n) {
  let t = new Set(Object.keys(e.skills).filter((r) => {
    let [s, o] = [e.skills[r], n.skills[r]];
    return s !== null && o !== void 0 && Object.keys(s != null ? s : {}).some((i) => (o == null ? void 0 : o[i]) === void 0);
  }));
  return e.breakdowns.forEach((o) => {
    var i = o, { groups: r } = i, s = pn(i, ["groups"]);
    let a = kc(n, s);
    Object.keys(r != null ? r : {}).forEach((l) => {
      var c;
      let u = r == null ? void 0 : r[l];
      Object.keys((c = u == null ? void 0 : u.skills) != null ? c : {}).forEach((d) => {
        var h;
        let m = (h = u == null ? void 0 : u.skills[d]) != null ? h : null, f = (a == null ? void 0 : a.groups) === null ? null : a == null ? void 0 : a.groups[l];
        m !== null && f !== void 0 && (f === null || fx(m, f.skills[d])) && t.add(d);
      });
    });
  }), t;
}
function kc({ breakdowns: e }, n) {
  return e.find((t) => ue(t) === ue(n));
}
function fx(e, n) {
  let t = n == null ? void 0 : n.split(" ");
  return n !== void 0 && e.split(" ").some((r, s) => {
    var o;
    return r !== "-" && ((o = t == null ? void 0 : t[s]) != null ? o : "-") === "-";
  });
}
function px(e, n) {
  let t = xc(e, n), r = (o) => {
    let i = q();
    return Object.keys(o).filter((a) => t.has(a)).forEach((a) => {
      i[a] = o[a];
    }), i;
  }, s = e.breakdowns.reduce((o, i) => {
    let m = i, { groups: a } = m, l = pn(m, ["groups"]), u = kc(n, l);
    if (a === null || u === void 0)
      return o;
    let c = q(), d = !1;
    return Object.keys(a).forEach((f) => {
      var g;
      let h = (g = a[f]) != null ? g : null, p = h === null ? {} : r(h.skills);
      d = d || h !== null && (u.groups === null || u.groups[f] === null) || Object.keys(p).some((y) => p[y] !== null), c[f] = h === null ? null : E(v({}, h), { skills: p });
    }), d ? [...o, E(v({}, l), { groups: c })] : o;
  }, []);
  return E(v({}, e), { skills: r(e.skills), breakdowns: s });
}

// src/core/analysis/disclosure/question-trail.ts
var gx = 6;
function Br({ choices: e, n }, t, r) {
  let s = q();
  return Object.keys(e).forEach((o) => {
    let i = e[o];
    s[o] = i === void 0 || A(i) ? null : i.count;
  }), { n, counts: s, come: t, gone: r };
}
function Ys(e, n) {
  var s;
  let t = (s = n.trails) == null ? void 0 : s[e], r = n.questions[e];
  return t != null ? t : r === void 0 || A(r) ? null : { states: [Br(r, 0, 0)], come: 0, gone: 0, sealed: [] };
}
function $i(e, n) {
  let t = Object.keys(v(v({}, e.counts), n.counts));
  return e.n === n.n && t.every((r) => un(e, r) === un(n, r));
}
function un({ counts: e }, n) {
  let t = Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
  return t === void 0 ? 0 : t;
}
function Sc(e, n, t) {
  var a, l;
  let r = ((a = e == null ? void 0 : e.come) != null ? a : 0) + t.added, s = ((l = e == null ? void 0 : e.gone) != null ? l : 0) + t.removed;
  if (A(n))
    return e === null ? null : E(v({}, e), { come: r, gone: s });
  let o = Br(n, r, s), i = e == null ? void 0 : e.states[e.states.length - 1];
  return e === null || i === void 0 || Pc(o).length === 0 ? null : $i(i, o) && r + s === 0 ? e.states.length === 1 && e.sealed.length === 0 ? null : e : { states: [...Li(e), o], come: 0, gone: 0, sealed: Ii(e) };
}
function Ii(e) {
  let n = e.states[e.states.length - 1];
  return n !== void 0 && Rc(e) ? Pc(n) : e.sealed;
}
function Li(e) {
  return Rc(e) ? e.states.slice(-1) : e.states;
}
function Rc({ states: e }) {
  return e.length >= gx;
}
function Pc({ counts: e }) {
  return Object.keys(e).filter((n) => e[n] === null);
}

// src/core/analysis/disclosure/earlier-figures.ts
function Fi(e, n) {
  if (n === null)
    return e;
  let t = [...n.published.earlier === void 0 ? [] : [n.published.earlier], n.published], r = q(), s = q();
  Object.keys(e.questions).forEach((l) => {
    let u = e.questions[l], c = hx(l, u, n);
    c !== null && Xs(c, u) && (r[l] = c);
    let d = Sc(Ys(l, n.published), u, n.change);
    d !== null && (s[l] = d);
  });
  let o = q();
  Object.keys(e.skills).forEach((l) => {
    let u = yx(t.map((c) => c.skills[l]));
    u !== null && Xs(u, e.skills[l]) && (o[l] = u);
  });
  let i = e.breakdowns.map((l) => bx(l, t)).filter((l) => l !== null), a = bc(Js(n), e);
  return v(v(v(v({}, e), Object.keys(r).length + Object.keys(o).length + i.length === 0 ? {} : { earlier: { questions: r, skills: o, breakdowns: i } }), Object.keys(s).length === 0 ? {} : { trails: s }), a.length === 0 ? {} : { ratingTrail: a });
}
function Xs(e, n) {
  if (typeof e != "object" || e === null || A(e))
    return A(n) && !A(e);
  let [t, r] = [e, n];
  return A(n) || typeof n == "object" && n !== null && Object.keys(t).some((s) => Xs(t == null ? void 0 : t[s], r == null ? void 0 : r[s]));
}
function hx(e, n, { change: t, published: { earlier: r, questions: s }, published: o }) {
  let [i, a] = [s[e], r == null ? void 0 : r.questions[e]];
  return t.added + t.removed === 0 && i !== void 0 && !A(n) && !A(i) && $i(Br(n, 0, 0), Br(i, 0, 0)) && a !== void 0 && !A(a) ? a : Ks(e, o).question;
}
function yx(e) {
  let n = e.find((t) => t !== void 0 && !A(t));
  return n === void 0 || A(n) ? null : n;
}
function bx(e, n) {
  var i, a, l;
  let t = ue(e), r = n.map(({ breakdowns: u }) => u.find((c) => ue(c) === t)).filter((u) => u !== void 0 && u.withheld === void 0), s = q();
  for (let u of r)
    for (let c of Object.keys(u.groups)) {
      let d = u.groups[c], m = e.groups[c];
      if (A(d))
        continue;
      let f = e.withheld !== void 0 || A(m), h = Object.assign(q(), (i = s[c]) == null ? void 0 : i.skills);
      Object.keys(d.skills).forEach((p) => {
        let g = d.skills[p], y = m === void 0 || A(m) ? void 0 : m.skills[p];
        (f || Xs(g, y)) && h[p] === void 0 && !A(g) && (h[p] = g);
      }), (f || Object.keys(h).length > 0) && (s[c] = { counted: (l = (a = s[c]) == null ? void 0 : a.counted) != null ? l : d.counted, skills: h });
    }
  let [o] = r;
  return o === void 0 || Object.keys(s).length === 0 ? null : E(v({}, o), { groups: s });
}

// src/core/analysis/disclosure/withheld-parts.ts
function Ze({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}
function vc(e) {
  let [n, t, r, s] = JSON.parse(e);
  return JSON.stringify([n, t, s === null ? null : r, null]);
}

// src/core/analysis/disclosure/publish-balance.ts
function Tc(e, n) {
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
function ft(e, n, t) {
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
function Ac(e, n, t, r = () => !1) {
  let s = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return s;
  let o = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of _i(e, n)) {
    let [u, ...c] = a.filter((d) => Un(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && Un(e, ...u) === l && a.forEach(([d, m]) => {
      o[d][m] = !0;
    });
  }
  o.forEach((a, l) => a.forEach((u, c) => {
    s[l][c] = u;
  }));
  let i = Di(e, s, o, n, t);
  for (; i !== null; ) {
    let a = xx(e, s, n, i);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      s[l][u] = !0;
    }), i = Di(e, s, o, n, t);
  }
  return Sx(e, s, o, n, t), s;
}
function Un(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function _i(e, n) {
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
function Di(e, n, t, r, s) {
  var f, h, p, g, y;
  if (e.length === 1 && r.columns === void 0)
    return wx((f = e[0]) != null ? f : [], (h = n[0]) != null ? h : [], (p = t[0]) != null ? p : [], (g = r.rows) == null ? void 0 : g[0], s);
  let o = ([w, b]) => {
    var x;
    return ((x = n[w]) == null ? void 0 : x[b]) === !0;
  }, i = ([w, b]) => `${w}/${b}`, a = _i(e, r), l = a.slice(0, e.length).reduce((w, b) => w.concat(b.places), []).filter(o), u = l.map(i), c = {}, d = [];
  a.forEach((w, b) => {
    let x = w.places.filter(o);
    if (w.places.length > 1 && x.length === w.places.length && x.forEach((R) => {
      c[i(R)] = 0;
    }), w.total !== void 0) {
      let R = x.map(i), k = (T) => T.reduce((M, [I, O]) => M + Un(e, I, O), 0), S = w.total - k(w.places);
      if (S > 0) {
        let T = b < e.length ? [b, Zs] : [Zs, b - e.length];
        R.push(i(T)), u.push(i(T)), c[i(T)] = 0, S < s && l.push(T);
      }
      let P = {};
      R.forEach((T) => {
        P[T] = 1;
      }), d.push({ factors: P, equals: w.total - k(w.places.filter((T) => !o(T))) });
    }
  });
  let m = Re(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((w) => ({ [i(w)]: 1 }))
  );
  return (y = l.find(([w, b], x) => {
    var k, S;
    let R = (k = m[x]) != null ? k : null;
    return R === null || (((S = t[w]) == null ? void 0 : S[b]) !== !1 || R.least < s) && R.most - R.least + 1 < s;
  })) != null ? y : null;
}
function wx(e, n, t, r, s) {
  if (r === void 0)
    return null;
  let o = (h) => h.reduce((p, g) => p + g, 0), i = e.map((h, p) => p).filter((h) => n[h] === !0), a = e.length > 1 && i.length === e.length ? 0 : 1, l = r - o(e), u = r - o(e.filter((h, p) => n[p] !== !0)), c = i.length - 1 + +(l > 0), d = (h, p, g) => {
    let y = c === 0 ? [u, u] : [h, u - p];
    return (g || y[0] < s) && y[1] - y[0] + 1 < s;
  }, m = i.find((h) => d(a, a * (i.length - 1), t[h] === !0));
  return m !== void 0 ? [0, m] : l > 0 && l < s && (i.length === 0 ? !0 : d(0, a * i.length, !0)) ? [0, Zs] : null;
}
var Zs = -1;
function xx(e, n, t, [r, s]) {
  var b, x, R, k, S;
  let o = ([P, T]) => {
    var M;
    return ((M = n[P]) == null ? void 0 : M[T]) === !1 && Un(e, P, T) > 0;
  }, i = (P) => P.reduce((T, [M, I]) => T + Un(e, M, I) + kx, 0), a = (P) => P.filter((T) => T.length > 0).reduce((T, M) => T.length === 0 || i(M) < i(T) ? M.slice() : T, []), l = ((b = e[r]) != null ? b : []).map((P, T) => [r, T]), u = s === Zs ? [] : e.map((P, T) => [T, s]), c = (P) => P.filter(o).map((T) => [T]), d = ((x = t.rows) == null ? void 0 : x[r]) !== void 0 && ((R = t.columns) == null ? void 0 : R[s]) !== void 0, m = (P) => Un(e, ...P) > 0, f = (P, T) => {
    let M = [[r, T], [P, s], [P, T]];
    return P !== r && T !== s && M.every(m) ? M.filter(o) : [];
  }, h = d ? u.reduce(
    (P, [T]) => P.concat(l.map(([, M]) => f(T, M))),
    []
  ) : [], p = c(((k = t.rows) == null ? void 0 : k[r]) !== void 0 ? l : ((S = t.columns) == null ? void 0 : S[s]) !== void 0 ? u : []), g = a(d ? h : p), y = g.length > 0 ? g : a([...c(l), ...c(u)]), w = _i(e, t).reduce((P, { places: T }) => P.concat(c(T)), []);
  return y.length > 0 ? y : a(w);
}
var kx = 1e6;
function Sx(e, n, t, r, s) {
  let o = [];
  n.forEach((i, a) => i.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && o.push([a, u]);
  })), o.sort(([i, a], [l, u]) => Un(e, l, u) - Un(e, i, a) || i - l || a - u);
  for (let [i, a] of o) {
    let l = n[i];
    l[a] = !1, l[a] = Di(e, n, t, r, s) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var Rx = { withheld: "few-answers" }, Wr = "";
function Oc(e, n) {
  var g, y;
  let { question: t, thresholds: r } = n, s = Object.keys(e.groups), o = (w) => e.groups[w], i = q();
  s.forEach((w) => {
    i[w] = o(w).counted;
  }), i[Wr] = e.ungrouped;
  let { hidden: a, small: l } = Px(i, Nc(r), e.isPartition, t), u = s.filter((w) => !a.has(w)), c = s.length === 0 ? [] : Object.keys(o(s[0]).skills), d = q(), m = new Map(u.map((w) => [w, q()]));
  for (let w of c) {
    let b = vx(e, w, u.filter((P) => !l.has(P)), n), x = u.filter((P) => !b.has(P) && !l.has(P)), R = Tx(e, w, x, n), k = Ec(e, w, "canTeach", u, n), S = Ec(e, w, "wantToLearn", u, n);
    for (let P of u) {
      let T = o(P).skills[w];
      m.get(P)[w] = l.has(P) ? Rx : (g = b.get(P)) != null ? g : Ax(T, R.has(P), k.has(P), S.has(P));
    }
  }
  s.forEach((w) => {
    var b, x;
    d[w] = (x = a.get(w)) != null ? x : { counted: o(w).counted, skills: (b = m.get(w)) != null ? b : {} };
  });
  let { by: f, isPartition: h, question: p } = e;
  return { by: f, question: p, isPartition: h, groups: d, ungrouped: (y = a.get(Wr)) != null ? y : e.ungrouped };
}
function Mc({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function Nc({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function Px(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = r === null || A(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = o === null ? r : o[l];
    l !== Wr && A(u) && s.set(l, u);
  }
  if (o !== null) {
    let l = Object.keys(e).filter((c) => !s.has(c) && e[c] < n), u = e[Wr];
    return u > 0 && u < n && s.set(Wr, V), { hidden: s, small: new Set(l) };
  }
  let i = q();
  Object.keys(e).filter((l) => !s.has(l)).forEach((l) => {
    i[l] = e[l];
  });
  let a = ft(i, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    s.has(l) || s.set(l, V);
  return { hidden: s, small: /* @__PURE__ */ new Set() };
}
function vx(e, n, t, r) {
  var w;
  let { isSpread: s, measured: o, published: i, thresholds: a, totals: l } = r, u = /* @__PURE__ */ new Map(), c = i[n], d = (w = r.withheldSkill(n)) != null ? w : A(c) ? c : null;
  if (d !== null)
    return t.forEach((b) => u.set(b, d)), u;
  let m = Cc(c), f = (b) => {
    var x;
    return eo((x = e.groups[b]) == null ? void 0 : x.skills[n]);
  }, h = eo(l[n]), p = (b) => b.n === 0 || b.n >= Nc(a) && s(b, m) && dc(b, o, a.minCell);
  for (let b of t) {
    let x = f(b);
    (!p(x) || !e.isPartition && !p(Bi(h, [x]))) && u.set(b, V);
  }
  let g = t.filter((b) => !u.has(b) && f(b).n > 0).sort((b, x) => f(b).n - f(x).n || (b < x ? -1 : 1)), y = (b) => p(b) && (b.n === 0 || b.n >= a.minCell + t.filter((x) => u.has(x)).length - 1);
  for (; e.isPartition && g.length > 0 && !y(Bi(h, g.map(f))); )
    u.set(g.shift(), V);
  return u;
}
function Cc(e) {
  let n = (t) => {
    let r = e === void 0 || A(e) ? null : e[t].counts;
    return r === null || A(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function eo(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (s) => {
    var o;
    return Math.round(((o = typeof s == "object" && s !== null ? s.mean : s) != null ? o : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function Bi(e, n) {
  let t = (r) => n.reduce((s, o) => s - o[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function Tx(e, n, t, r) {
  let { measured: s, published: o, thresholds: { minCell: i }, totals: a } = r, l = o[n];
  if (i <= 1)
    return /* @__PURE__ */ new Set();
  let { importance: u, ability: c } = Cc(l), d = new Map(t.map((p) => {
    var y, w;
    let g = (y = e.groups[p]) == null ? void 0 : y.skills[n];
    return [p, { ratings: eo(g), need: (w = g == null ? void 0 : g.highNeedCount) != null ? w : 0 }];
  })), m = Array.from(d.values()).some(({ ratings: { n: p } }) => [u, c].some(
    (g) => g !== null && Object.keys(g).some((y) => {
      var w;
      return ((w = g[y]) != null ? w : 0) < p;
    })
  ));
  if (l === void 0 || A(l) || A(l.highNeedCount) || m || r.isNeedWithheld(n))
    return new Set(t);
  let f = { ratings: eo(a[n]), need: l.highNeedCount }, h = (p) => ({
    ratings: Bi(f.ratings, p.map(({ ratings: g }) => g)),
    need: p.reduce((g, { need: y }) => g - y, f.need)
  });
  return e.isPartition ? mc(d, h(Array.from(d.values())), s, i) : new Set(t.filter((p) => {
    let g = d.get(p);
    return !Gn(g, s, i) || !Gn(h([g]), s, i);
  }));
}
function Ec(e, n, t, r, { published: s, thresholds: { minCell: o }, totals: i }) {
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
    return (w = (y = Ac([p], { rows: [l] }, o, (b, x) => g(x))) == null ? void 0 : y[0]) != null ? w : p.map(() => !0);
  }, m = e.isPartition ? d(u, c) : u.map(
    (p, g) => d([p, l - p], (y) => y === 0 && c(g))[0]
  );
  return new Set(r.filter((p, g) => m[g]));
}
function Ax(e, n, t, r) {
  return v(v(v(v({}, e), n ? { highNeed: V, highNeedCount: V } : {}), t && e.canTeach !== null ? { canTeach: V } : {}), r && e.wantToLearn !== null ? { wantToLearn: V } : {});
}

// src/core/analysis/disclosure/audit-trail.ts
var Ex = 12;
function Ht(e, n, t) {
  var R;
  let r = Array.from(new Set(
    e.reduce((k, { counts: S }) => k.concat(Object.keys(S)), [])
  )), s = [], o = {}, i = [], a = [], l = [], u = [], c = e.map(() => ({ come: {}, gone: {}, known: 0, codes: [] }));
  for (let k of r) {
    let S = { come: [null], gone: [null] }, P = g(k);
    for (let T = 1; T < e.length; T++) {
      let [M, I] = [e[T - 1], e[T]], O = c[T], [C, N] = [un(M, k), un(I, k)];
      if (C !== null && N !== null && y(N - C, I.n - M.n)) {
        let U = { least: N - C, most: N - C };
        l.push({ codes: [k], figure: `${k}: came to release ${T}`, interval: U });
      }
      if (C !== null && N !== null && I.gone === 0) {
        if (N < C)
          return null;
        O.known += N - C, S.come.push({ constant: N - C, factors: {} }), S.gone.push(null), P = { constant: N, factors: {} };
        continue;
      }
      let F = p(`${k} + ${T}`), L = I.gone === 0 ? null : p(`${k} - ${T}`);
      O.codes.push(k), O.come[F] = 1, S.come.push({ constant: 0, factors: { [F]: 1 } });
      let _ = E(v({}, P.factors), { [F]: 1 });
      if (L !== null && (O.gone[L] = 1, _[L] = -1), S.gone.push(L === null ? null : { constant: 0, factors: { [L]: 1 } }), P = { constant: P.constant, factors: _ }, N === null) {
        let U = Object.keys(_).reduce((B, H) => {
          var Q;
          return B + ((Q = o[H]) != null ? Q : 0);
        }, P.constant);
        (I.gone > 0 || U < n.least) && a.push({ factors: Wi(_, -1), atMost: P.constant - n.least }), u.push({ codes: [k], figure: `${k}: in release ${T}`, sum: P, all: 1 / 0 });
      } else
        i.push({ factors: _, equals: N - P.constant }), P = { constant: N, factors: {} };
    }
    ["come", "gone"].forEach((T) => w(k, T, S[T]));
  }
  if (!b())
    return null;
  let m = Re({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, u.map(({ sum: k }) => k.factors)), f = e.slice(1).reduce((k, { gone: S }) => k + S, 0), h = Number.isFinite(f) ? f : 0;
  for (let k = 0; k < u.length; k++) {
    let { all: S, codes: P, figure: T, sum: M } = u[k], I = (R = m[k]) != null ? R : null;
    if (I === null)
      return null;
    let O = { least: I.least + M.constant, most: I.most + M.constant };
    (he(E(v({}, O), { most: O.most - h }), t) || O.least >= S) && l.push({ codes: P, figure: T, interval: O });
  }
  return l;
  function p(k, S = 0) {
    return s.push(k), o[k] = S, k;
  }
  function g(k) {
    let [S] = e, P = S === void 0 ? 0 : un(S, k);
    if (P !== null || S === void 0)
      return { constant: P != null ? P : 0, factors: {} };
    let T = p(`${k} = 0`, n.least), M = { constant: 0, factors: { [T]: 1 } };
    return c[0].come[T] = 1, u.push({ codes: [k], figure: `${k}: in release 0`, sum: M, all: 1 / 0 }), M;
  }
  function y(k, S) {
    return k !== 0 && (Math.abs(k) < t || !n.isMultiple && r.length > 1 && k === S);
  }
  function w(k, S, P) {
    var T;
    for (let M = 1; M < P.length; M++) {
      let I = { constant: 0, factors: {} };
      for (let O = M; O < P.length; O++) {
        let C = (T = P[O]) != null ? T : null;
        I = C === null ? I : { constant: I.constant + C.constant, factors: v(v({}, I.factors), C.factors) };
        let [N, F] = [e[M - 1], e[O]];
        if (Object.keys(I.factors).length > 0) {
          let L = S === "come" && !n.isMultiple && M === O && F.gone === 0 && r.length > 1 && F.n > N.n;
          u.push({
            codes: [k],
            figure: `${k}: ${S} from release ${M} to ${O}`,
            sum: I,
            all: L ? F.n - N.n : 1 / 0
          });
        }
      }
    }
  }
  function b() {
    return e.every((k, S) => {
      var L;
      let { codes: P, come: T, gone: M, known: I } = c[S], O = e[S - 1], C = O !== void 0 ? I : r.reduce((_, U) => {
        var B;
        return _ + ((B = un(k, U)) != null ? B : 0);
      }, 0), N = k.n - ((L = O == null ? void 0 : O.n) != null ? L : 0), F = Object.keys(T);
      if (O !== void 0 && k.gone > 0)
        return x(F, k.come), x(Object.keys(M), k.gone), n.isMultiple || (i.push({ factors: v(v({}, T), Wi(M, -1)), equals: N }), a.push(
          ...Number.isFinite(k.come) ? [{ factors: T, atMost: k.come }] : [],
          ...Number.isFinite(k.gone) ? [{ factors: M, atMost: k.gone }] : []
        )), !0;
      if (N < 0 || O !== void 0 && N > k.come)
        return !1;
      if (n.isMultiple)
        return x(F, N), F.length > 0 && F.length <= Ex && a.push(
          { factors: Wi(T, -1), atMost: C - N * Math.max(1, n.fewest) },
          ...n.most === null ? [] : [{ factors: T, atMost: N * n.most - C }]
        ), !0;
      if (O !== void 0 && F.length > 0 && N - C > 0 && N - C < t) {
        let _ = { least: N - C, most: N - C };
        l.push({ codes: P, figure: `hidden: came to release ${S}`, interval: _ });
      }
      return i.push(...F.length === 0 ? [] : [{ factors: T, equals: N - C }]), F.length > 0 ? N >= C : N === C;
    });
  }
  function x(k, S) {
    a.push(...Number.isFinite(S) ? k.map((P) => ({ factors: { [P]: 1 }, atMost: S })) : []);
  }
}
function Wi(e, n) {
  let t = {};
  return Object.keys(e).forEach((r) => {
    t[r] = n * e[r];
  }), t;
}

// src/core/analysis/disclosure/audit-places.ts
var Ox = 8;
function Lc(e, n, t, r, s) {
  var m;
  let { choices: o, n: i, places: a } = n.places;
  if (a === null)
    return !0;
  let l = Object.keys(e.places);
  if (t + r === 0 && i === e.n && l.every((f) => Mx(a[f], e.places[f])))
    return !0;
  let u = { isMultiple: !1, fewest: 1, most: null, least: 0 }, c = [Ic(a, i, 0), Ic(e.places, e.n, 1 / 0)], d = e.n - i;
  return r === 0 && d > 0 && ((m = Ht(c, u, s.minCell)) == null ? void 0 : m.length) === 0 && Cx(
    l.filter((f) => $c(a[f]) && $c(e.places[f])),
    d,
    (f) => Nx(e.places[f], e.choices[f], a[f], o[f]),
    l.length,
    s.minCell
  );
}
function Mx(e, n) {
  return e !== void 0 && n !== void 0 && JSON.stringify(e) === JSON.stringify(n);
}
function $c(e) {
  return e !== void 0 && !A(e) && !A(e.meanPlace);
}
function Ic(e, n, t) {
  let r = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    r[s] = o === void 0 || A(o) ? null : o.first;
  }), { n, counts: r, come: t, gone: 0 };
}
function Nx(e, n, t, r) {
  if (e === void 0 || t === void 0 || n === void 0 || r === void 0 || A(e) || A(t) || A(n) || A(r))
    return null;
  let s = ({ meanPlace: o }, i) => Math.round((typeof o == "number" ? o : 0) * i);
  return {
    count: n.count - r.count,
    first: e.first - t.first,
    sum: s(e, n.count) - s(t, r.count)
  };
}
function Cx(e, n, t, r, s) {
  let o = [], i = [], a = [], l = Array.from({ length: r }, () => ({}));
  for (let u of e) {
    let c = t(u);
    if (c === null)
      return !1;
    let d = Array.from({ length: r }, (f, h) => `${u} on ${h + 1}`), m = (f) => d.reduce(
      (h, p, g) => E(v({}, h), { [p]: f(g + 1) }),
      {}
    );
    o.push(...d), d.forEach((f, h) => {
      l[h][f] = 1;
    }), i.push(
      { factors: m(() => 1), equals: c.count },
      { factors: m((f) => f), equals: c.sum },
      { factors: m((f) => +(f === 1)), equals: c.first }
    );
  }
  return r <= Ox && l.forEach((u) => a.push({ factors: u, atMost: n })), Re({ counts: o, least: 0, sums: i, limits: a }).every((u) => !he(u, s));
}

// src/core/analysis/disclosure/publish-numbers.ts
var Fc = 4, Dc = 1e-6;
function _c(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > Dc * Math.abs(n));
}
function no({ mean: e, sd: n }, t, r, { minAnswers: s, minCell: o }) {
  if (e === null || n === null || t < Math.max(s, Fc * o))
    return V;
  let [i, a] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...a === null ? [] : [Number(a)]].every((c) => {
    let d = t * (e - c), m = (t - 1) * n * n + t * (e - c) * (e - c);
    return m > 0 && d * d / m >= Fc / 2 * o - Dc;
  }) ? { mean: e, sd: V, median: V } : V;
}

// src/core/analysis/disclosure/suppress-changes.ts
function Bc(e, n, t, { minAnswers: r, minCell: s }) {
  var b, x, R;
  let o = e.states[e.states.length - 1], i = Object.keys(n.counts), [a, l] = [e.come + n.come, e.gone + n.gone], u = n.n - o.n, c = (k) => {
    var S;
    return (S = e.states.reduceRight(
      (P, T) => P != null ? P : un(T, k),
      null
    )) != null ? S : 0;
  }, d = (k) => Math.abs(n.counts[k] - c(k));
  if (u !== 0 && Math.abs(u) < Math.max(r, s))
    return null;
  let m = /* @__PURE__ */ new Set([...Array.from(n.hidden), ...Ii(e)]), f = new Set(m);
  if (i.filter((k) => d(k) > 0 && d(k) < s).forEach((k) => f.add(k)), $x(o, n, a + l))
    return new Set(i.filter((k) => m.has(k) || un(o, k) === null));
  let h = () => i.every((k) => !f.has(k) || n.counts[k] > 0), p = Li(e), g = new Set(((b = Ht(p, t, s)) != null ? b : []).map(({ figure: k }) => k)), y = () => {
    var P;
    let k = /* @__PURE__ */ Object.create(null);
    i.forEach((T) => {
      k[T] = f.has(T) ? null : n.counts[T];
    });
    let S = (P = Ht([...p, { n: n.n, counts: k, come: a, gone: l }], t, s)) != null ? P : (
      // Answers count differently now, so any may have come and gone.
      Ht([...p, { n: n.n, counts: k, come: 1 / 0, gone: 1 / 0 }], t, s)
    );
    return S === null ? null : S.filter(({ figure: T }) => !g.has(T));
  };
  for (let k = y(); ; k = y()) {
    if (k === null || !h())
      return null;
    if (k.length === 0)
      break;
    let S = i.filter((T) => !f.has(T) && n.counts[T] > 0).sort((T, M) => +(d(T) === 0) - +(d(M) === 0) || d(T) - d(M) || n.counts[T] - n.counts[M] || (T < M ? -1 : 1)), P = (x = S.find((T) => k == null ? void 0 : k.some((M) => M.codes.includes(T)))) != null ? x : S[0];
    if (P === void 0)
      return null;
    f.add(P);
  }
  let w = i.filter((k) => f.has(k) && !m.has(k)).sort((k, S) => n.counts[S] - n.counts[k] || (k < S ? -1 : 1));
  for (let k of w)
    f.delete(k), ((R = y()) == null ? void 0 : R.length) !== 0 && f.add(k);
  return Ix(f, o, n) ? f : null;
}
function $x(e, { counts: n, n: t }, r) {
  return r === 0 && e.n === t && Object.keys(v(v({}, e.counts), n)).every(
    (s) => {
      var o, i;
      return ((o = un(e, s)) != null ? o : n[s]) === ((i = n[s]) != null ? i : 0);
    }
  );
}
function Ix(e, n, { counts: t }) {
  let r = Object.keys(t).filter((o) => t[o] > 0 && !e.has(o)).length, s = Object.keys(n.counts).filter((o) => {
    var i;
    return ((i = n.counts[o]) != null ? i : 0) > 0;
  }).length;
  return 2 * r >= s;
}

// src/core/analysis/disclosure/publish-changes.ts
function Wc(e, n, t, r, s) {
  var y, w;
  let o = Ys(t.name, s.published);
  if (o === null || A(e) || t.kind === "text")
    return e;
  let i = Ks(t.name, s.published), { added: a, removed: l } = s.change;
  if (t.kind === "number") {
    let b = n.n - ((w = (y = o.states[o.states.length - 1]) == null ? void 0 : y.n) != null ? w : 0);
    return b !== 0 && Math.abs(b) < Math.max(r.minAnswers, r.minCell) ? je : Dx(e, n, t, i, o.gone + l, r) ? e : E(v({}, e), { summary: je });
  }
  let u = Object.keys(e.choices), c = q();
  u.forEach((b) => {
    var x, R;
    c[b] = (R = (x = n.choices[b]) == null ? void 0 : x.count) != null ? R : 0;
  });
  let d = new Set(u.filter((b) => A(e.choices[b]))), m = Bc(o, { n: n.n, come: a, gone: l, counts: c, hidden: d }, Lx(t), r);
  if (m === null)
    return je;
  let f = q(), h = u.some((b) => m.has(b) && !d.has(b));
  u.forEach((b) => {
    var x;
    f[b] = m.has(b) && h ? je : (x = e.choices[b]) != null ? x : je;
  });
  let { places: p } = e, g = p === void 0 ? void 0 : Lc(
    E(v({}, e), { choices: f, places: p }),
    i,
    o.come + a,
    o.gone + l,
    r
  ) ? Fx(p, f) : jc(p);
  return v(v(v(v(E(v({}, e), {
    choices: f
  }), g === void 0 ? {} : { places: g }), h && e.summary !== void 0 ? { summary: je } : {}), h && e.topTwo !== void 0 ? { topTwo: je } : {}), h && e.bottomTwo !== void 0 ? { bottomTwo: je } : {});
}
function Lx({ isMultiple: e, question: n }) {
  var s;
  let [t, r] = "minSelectedChoices" in n ? [(s = n.minSelectedChoices) != null ? s : 1, n.maxSelectedChoices] : [1, null];
  return { isMultiple: e, fewest: t, most: r, least: 1 };
}
function jc(e) {
  let n = q();
  return Object.keys(e).forEach((t) => {
    let r = e[t];
    n[t] = A(r) && r.withheld === "unanimous" ? r : je;
  }), n;
}
function Fx(e, n) {
  return Object.keys(e).some((t) => {
    let r = n[t];
    return A(r) && r.withheld === "little-change" && !A(e[t]);
  }) ? jc(e) : e;
}
function Dx(e, n, { question: t }, r, s, o) {
  let { summary: i, n: a } = r.summary, { summary: l } = e, { summary: u } = n;
  if (i === null || l === void 0 || A(l) || u === void 0)
    return !0;
  let c = n.n - a;
  if (c === 0 && s === 0 && i.mean === l.mean)
    return !0;
  let { mean: d, sd: m } = u;
  if (s > 0 || c <= 0 || d === null || m === null || i.mean === null)
    return !1;
  let f = (d * n.n - i.mean * a) / c, h = (n.n - 1) * m * m + n.n * (d - f) * (d - f);
  return !A(no(
    { mean: f, sd: Math.sqrt(h / Math.max(1, c - 1)), median: null },
    c,
    t,
    o
  ));
}

// src/core/analysis/disclosure/publish-question.ts
function Uc(e, n, t) {
  var h;
  let r = Rs(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let p = e.places === void 0 ? {} : { places: Gc(e.places, () => !0, !0) };
    return r != null ? r : v(v({}, e), p);
  }
  if (n.kind === "number" && e.summary !== void 0 && _c(e.n, e.summary))
    return { withheld: "unanimous" };
  let s = Object.keys(e.choices), o = q();
  if (s.forEach((p) => {
    var g, y;
    o[p] = (y = (g = e.choices[p]) == null ? void 0 : g.count) != null ? y : 0;
  }), e.n > 0 && s.length > 1 && s.some((p) => o[p] === e.n) && !_x(n))
    return { withheld: "unanimous" };
  let i = ft(o, t.minCell, !0), a = e.places === void 0 ? null : Bx(e.places, t);
  if (i === null || e.places !== void 0 && a === null)
    return V;
  let l = q();
  s.forEach((p) => {
    var g;
    l[p] = i.has(p) ? V : (g = e.choices[p]) != null ? g : V;
  });
  let u = (h = e.places) != null ? h : {}, c = Object.keys(u).some(
    (p) => qc(u[p].counts).some((g) => ve(g, t))
  ), d = Object.keys(u).some(
    (p) => {
      var g;
      return ve(((g = o[p]) != null ? g : 0) - u[p].first, t);
    }
  ), m = Object.keys(u).some(
    (p) => qc(u[p].counts).includes(e.n)
  ), f = v(v(E(v(v({}, e), Wx(e, t)), {
    choices: l,
    unknown: Object.keys(e.unknown).some((p) => {
      var g;
      return ve((g = e.unknown[p]) != null ? g : 0, t);
    }) ? V : e.unknown
  }), e.places === void 0 ? {} : { places: Gc(
    e.places,
    (p) => !m && !d && !i.has(p) && (a == null ? void 0 : a.has(p)) === !1,
    !c,
    m ? { withheld: "unanimous" } : V
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: no(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? f : E(v({}, f), { summary: V, topTwo: V, bottomTwo: V });
}
function _x({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function Gc(e, n, t, r = V) {
  let s = q();
  return Object.keys(e).forEach((o) => {
    let { first: i, meanPlace: a } = e[o];
    s[o] = n(o) ? { first: i, meanPlace: t ? a : V } : r;
  }), s;
}
function Bx(e, { minCell: n }) {
  let t = q();
  return Object.keys(e).forEach((r) => {
    var s, o;
    t[r] = (o = (s = e[r]) == null ? void 0 : s.first) != null ? o : 0;
  }), ft(t, n, !0);
}
function Wx(e, n) {
  let { notAsked: t, notInStatistics: r, unusable: s, changedVersion: o } = e;
  return t > 0 || [r, s, o].some((i) => ve(i, n)) ? ji(e) : {};
}
function ji(e) {
  let { changedVersion: n, missing: t, notAsked: r, notInStatistics: s, unusable: o } = e;
  return {
    missing: t + r + s + o + n,
    notAsked: V,
    notInStatistics: V,
    unusable: V,
    changedVersion: V
  };
}
function qc(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/publish-skill.ts
function Gi(e, n, t, r, s) {
  let o = Rs(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: i, ability: a, discrepancies: { negative: l, tied: u, positive: c }, highNeedCount: d, n: m } = e, f = r || m > 0 && d === m || ve(d, t) || ve(m - d, t), h = [i, a].reduce((x, { counts: R }) => x.concat(Hc(R)), []), p = [...h, l, u, c].some((x) => ve(x, t));
  if (h.some((x) => x === m && m > 0))
    return { withheld: "unanimous" };
  let g = p || f;
  if (g && !jx(e, n, f, t, s))
    return V;
  let { changedVersion: y, incomplete: w, missing: b } = e;
  return v(v(E(v(v({}, e), r || ve(w, t) || ve(y, t) ? { incomplete: V, changedVersion: V, missing: b + w + y } : {}), {
    importance: Vc(i, g, r, t),
    ability: Vc(a, g, r, t)
  }), g ? { discrepancies: V } : {}), f ? { highNeed: V, highNeedCount: V, highNeedInterval: V } : {});
}
function Vc(e, n, t, r) {
  return E(v(v({}, e), n ? { sd: V, median: V, counts: V, topTwo: V, bottomTwo: V } : {}), {
    notInStatistics: t || ve(e.notInStatistics, r) ? V : e.notInStatistics,
    unknown: Hc(e.unknown).some((s) => ve(s, r)) ? V : e.unknown
  });
}
function Hc(e) {
  return Object.keys(e).map((n) => e[n]);
}
function jx(e, n, t, r, s) {
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
      var R;
      return w + x * ((R = g[b]) != null ? R : 0);
    },
    0
  ), [l, u] = [Le(n.importance), Fe(n.ability)], c = ({ importance: g, ability: y }) => Number(l.includes(g) && u.includes(y)), d = [
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
  }).map(([, y]) => i((w) => +(w[g] === y))), f = (g) => [["negative", -1], ["tied", 0], ["positive", 1]].filter(([y]) => ve(e.discrepancies[y], r) === g).map(([, y]) => i(
    ({ importance: w, ability: b }) => +(Math.sign(b - w) === y)
  )), h = [
    ...m("importance"),
    ...m("ability"),
    ...f(!0),
    ...t ? [i(c)] : []
  ], p = { counts: o.map(({ name: g }) => g), least: 0, sums: d };
  return Gs(p, h, r, s) && $r(p, f(!1), r, s) < 0;
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function Qc(e) {
  var r;
  let n = _r(e), t = /* @__PURE__ */ new Map();
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
function zc(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { choices: r, name: s } of te(e))
    (r != null ? r : []).forEach(({ value: o, visibleIf: i }) => {
      var a;
      if (i !== null) {
        let l = Pe(i), u = (a = t.get(s)) != null ? a : /* @__PURE__ */ new Map();
        u.set(o, l.reduce((c, d) => {
          var m;
          return c.concat((m = n.get(d)) != null ? m : []);
        }, l)), t.set(s, u);
      }
    });
  return t;
}
function Kc(e, n, t, r, s, o) {
  let i = o <= 1 ? [] : e.filter((u) => {
    let c = r[u];
    return c !== void 0 && (A(c) || s(u));
  }).map((u) => r[u]), a = i.some((u) => A(u) && u.withheld === "unanimous"), l = n === 0 || !ve(n, { minAnswers: 0, minCell: o }) && t - n >= o;
  return a || i.length > 0 && !l ? V : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function Jc(e, n) {
  let { minCell: t } = n, r = q();
  e.forEach(({ counted: o, revision: i }) => {
    r[String(i)] = o;
  });
  let s = t <= 1 ? /* @__PURE__ */ new Set() : ft(r, t, !0);
  return e.map((o) => s === null || s.has(String(o.revision)) ? E(v({}, o), { counted: V }) : o);
}

// src/core/analysis/disclosure/publish-results.ts
function to(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), s = t === null || t.thresholds.minCell < n.minCell || n.minCell <= 1 ? null : t, o = qx(e, n, s), i = /* @__PURE__ */ new Map(), a = s === null ? [] : [s.published, ...s.published.earlier === void 0 ? [] : [s.published.earlier]], l = s === null ? [] : Js(s);
  for (let c = 0; c < Gx; c++) {
    let d = Yc(e, n, o, r), m = /* @__PURE__ */ new Map(), f = mt(d, 0);
    if ([
      ...a.map(({ questions: h }) => hc(h, d.questions, n.minCell)),
      ...l.map((h) => gc(h, f, n, o.ways)),
      wc(l, d).map((h) => ({ part: "skills", key: h }))
    ].forEach((h) => h.forEach((p) => {
      let g = Ze(p);
      m.set(r.has(g) ? Ze(E(v({}, p), { only: void 0 })) : g, je);
    })), cc(d, n, i).forEach((h) => m.set(Ze(h), V)), m.size === 0)
      return Fi(d, s);
    if (Array.from(m.keys()).every((h) => r.has(h))) {
      let h = new Map(Array.from(m, ([p, g]) => [vc(p), g]));
      if (Array.from(h.keys()).every((p) => r.has(p)))
        break;
      h.forEach((p, g) => m.set(g, p));
    }
    m.forEach((h, p) => {
      var g;
      return r.set(p, (g = r.get(p)) != null ? g : h);
    });
  }
  return Fi(Yc(e, n, o, { get: () => a.length === 0 ? V : je }), s);
}
var Gx = 8;
function qx(e, n, t) {
  var m, f;
  let r = /* @__PURE__ */ new Map();
  for (let h of te(n)) {
    let p = e.questions[h.name];
    if (p !== void 0) {
      let g = Uc(p, h, n);
      r.set(h.name, t === null ? g : Wc(g, p, h, n, t));
    }
  }
  let s = Z(n), o = /* @__PURE__ */ new Map(), i = qs();
  s !== null && Object.keys(e.skills).forEach((h) => {
    o.set(h, Gi(e.skills[h], s, n, !1, i));
  });
  let a = Qc(n), l = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Set();
  for (let { kind: h, name: p, question: g, row: y } of te(n))
    y !== null && g.name === (s == null ? void 0 : s.grid.name) && l.set(y.value, [...(m = l.get(y.value)) != null ? m : [], ...(f = a.get(p)) != null ? f : []]), h === "number" && u.add(p);
  let c = s === null ? () => !0 : yc(s, n, i), d = zc(n, a);
  return { questions: r, skills: o, measured: s, leads: a, choiceLeads: d, skillLeads: l, numbers: u, isSpread: c, ways: i };
}
function Yc(e, n, t, r) {
  let s = q();
  t.questions.forEach((m, f) => {
    var p;
    let h = r.get(Ze({ part: "questions", key: f, only: "remainders" })) !== void 0;
    s[f] = (p = r.get(Ze({ part: "questions", key: f }))) != null ? p : A(m) ? m : v(v({}, m), h ? ji(e.questions[f]) : {});
  });
  let { counted: o } = e, i = (m, f) => Kc(m, f, o, s, (h) => t.numbers.has(h), n.minCell);
  Ux(s, e, t, i);
  let a = new Map(Array.from(t.skills, ([m, f]) => {
    var y, w, b;
    let h = r.get(Ze({ part: "skills", key: m, only: "steps" })) !== void 0, p = i((y = t.skillLeads.get(m)) != null ? y : [], (b = (w = e.skills[m]) == null ? void 0 : w.n) != null ? b : 0), g = p != null ? p : r.get(Ze({ part: "skills", key: m }));
    return [m, g != null ? g : h && t.measured !== null ? Gi(e.skills[m], t.measured, n, !0, t.ways) : f];
  })), { survey: l, population: u, excluded: c } = e, d = Hx(e, a, s, n);
  return E(v({
    survey: l,
    population: u,
    counted: o,
    excluded: c,
    questions: s
  }, d), {
    balance: Tc(
      e.balance,
      (m, f, h) => qi(s, n.measures[m], f, h)
    ),
    breakdowns: Vx(e, d.skills, s, n, t, r),
    versions: r.get(Ze({ part: "versions", key: "" })) === void 0 ? Jc(e.versions, n) : []
  });
}
function Ux(e, n, { choiceLeads: t, leads: r }, s) {
  var i, a, l, u, c;
  let o = !0;
  for (; o; ) {
    o = !1;
    for (let d of Object.keys(e)) {
      let { choices: m = {}, n: f = 0 } = (i = n.questions[d]) != null ? i : {}, h = e[d], p = Array.from(A(h) ? [] : (a = t.get(d)) != null ? a : []).map(([y, w]) => {
        var b, x;
        return [(x = (b = m[y]) == null ? void 0 : b.count) != null ? x : 0, w];
      }).map(([y, w]) => y === 0 ? null : s(w, y)), g = (c = (u = s((l = r.get(d)) != null ? l : [], f)) != null ? u : p.find((y) => y !== null)) != null ? c : null;
      g !== null && !(A(h) && h.withheld === g.withheld) && (e[d] = g, o = !0);
    }
  }
}
function Vx(e, n, t, r, s, o) {
  let { measured: i } = s;
  return i === null ? [] : e.breakdowns.reduce((a, l) => {
    var m, f;
    let u = ue(l), c = l.question === null ? null : (m = t[l.question]) != null ? m : null, d = (f = o.get(Ze({ part: "breakdowns", key: u }))) != null ? f : A(c) ? c : null;
    return [...a, d !== null ? Mc(l, d) : Oc(l, {
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
function Hx(e, n, t, r) {
  var d, m, f, h, p, g, y, w, b, x, R, k;
  let s = Array.from(n.keys()), o = s.filter((S) => !A(n.get(S))), i = Bs(o.map((S) => {
    let { n: P, highNeedCount: T } = n.get(S);
    return E(v({}, zx(e.skills[S])), {
      highNeed: P === 0 || A(T) ? null : { numerator: T, denominator: P }
    });
  })), a = (S) => {
    let { importance: P, ability: T } = n.get(S);
    return P.mean === null || T.mean === null ? null : { importance: P.mean, ability: T.mean };
  }, l = o.map(a), u = fu(l.filter((S) => S !== null)), c = q();
  for (let S of s) {
    let P = n.get(S), T = o.indexOf(S), M = l[T];
    c[S] = A(P) ? P : E(v({}, P), {
      rankByMwds: (m = (d = i[T]) == null ? void 0 : d.rankByMwds) != null ? m : null,
      rankByRds: (h = (f = i[T]) == null ? void 0 : f.rankByRds) != null ? h : null,
      rankByHighNeed: (g = (p = i[T]) == null ? void 0 : p.rankByHighNeed) != null ? g : null,
      rankDifference: (w = (y = i[T]) == null ? void 0 : y.rankDifference) != null ? w : null,
      quadrant: M == null || u === null ? null : pu(M, u),
      canTeach: qi(t, r.measures.canTeach, S, (x = (b = e.skills[S]) == null ? void 0 : b.canTeach) != null ? x : null),
      wantToLearn: qi(t, r.measures.wantToLearn, S, (k = (R = e.skills[S]) == null ? void 0 : R.wantToLearn) != null ? k : null)
    });
  }
  return { skills: c, cross: u, agreement: Qx(c) };
}
function qi(e, n, t, r) {
  let s = n === null ? void 0 : e[n], o = s === void 0 || A(s) ? s : s.choices[t];
  return r !== null && A(o) ? o : r;
}
function Qx(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    o !== void 0 && !A(o) && o.rankByMwds !== null && o.rankByRds !== null && o.rankByHighNeed !== null && (n.push(o.rankByMwds), t.push(o.rankByRds), r.push(o.rankByHighNeed));
  }), {
    mwdsRds: Ds(n, t),
    mwdsHighNeed: Ds(n, r),
    rdsHighNeed: Ds(t, r)
  };
}
function zx(e) {
  let { n, importance: t, ability: r, discrepancies: s } = e, o = (i) => Object.keys(i.counts).reduce((a, l) => a + Number(l) * i.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (o(t) - o(r)) * o(t), denominator: n * n },
    rds: { numerator: 100 * (s.positive - s.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function pt(e, n) {
  return e === null || n === null ? e !== n : e.kind === "message" || n.kind === "message" ? e.kind !== n.kind || e.kind === "message" && n.kind === "message" && e.key !== n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() !== e.texts[t].trim();
  });
}
function Vn(e, n) {
  return e === null || n === null ? !1 : e.kind === "message" || n.kind === "message" ? e.kind === "message" && n.kind === "message" && e.key === n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() === e.texts[t].trim();
  });
}

// src/core/survey/choice-changes.ts
function gt(e, n, t, r) {
  var d, m, f, h;
  let s = [], o = (p, g, y, ...w) => {
    s.push({ code: `${n}-${g}`, effect: y, element: e, item: p, parameters: w });
  }, i = Xc(t), a = Xc(r), l = t.filter(({ value: p }) => !a.has(p)), u = r.filter(({ value: p }) => !i.has(p));
  for (let p of l) {
    let g = u.find(({ text: y }) => Vn(p.text, y));
    g ? (u.splice(u.indexOf(g), 1), o(p.value, "renamed", "lost", p.value, g.value)) : o(p.value, "removed", "lost");
  }
  u.forEach(({ value: p, isRetired: g }) => {
    g || o(p, "added", "incomplete");
  });
  for (let p of r) {
    let g = i.get(p.value);
    if (g !== void 0) {
      if (g.isRetired !== p.isRetired && o(p.value, p.isRetired ? "retired" : "returned", p.isRetired ? "none" : "incomplete"), pt(g.text, p.text)) {
        let y = t.find(({ value: w, text: b }) => w !== p.value && a.has(w) && Vn(b, p.text));
        y && !Vn(g.text, p.text) ? o(p.value, "swapped", "lost", p.value, y.value) : o(p.value, "text", "meaning");
      }
      ((m = (d = g.visibleIf) == null ? void 0 : d.source) != null ? m : "") !== ((h = (f = p.visibleIf) == null ? void 0 : f.source) != null ? h : "") && o(p.value, "condition", "incomplete");
    }
  }
  let c = (p) => p.map(({ value: g }) => g).filter((g) => i.has(g) && a.has(g)).join(" ");
  return c(t) !== c(r) && o(null, "order", "none"), s;
}
function Xc(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function Vi(e, n) {
  let t = n.name, r = [], s = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && s(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [o, i] = [Zc(e), Zc(n)];
  if (o !== i) {
    let l = o === "choice" && i === "choices";
    return s(l ? "multiple" : "type", l ? "meaning" : "lost", Qt(e), Qt(n)), r;
  }
  Qt(e) !== Qt(n) && s("display", "none", Qt(e), Qt(n)), (pt(e.title, n.title) || pt(e.description, n.description)) && s("text", "meaning"), Ui(e.visibleIf) !== Ui(n.visibleIf) && s("condition", "incomplete");
  let a = (l) => Ui(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && s(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), ed(e) !== ed(n) && s("limits", "meaning"), nd(e) !== nd(n) ? (s("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? Kx(e, n) : sd(e, n));
}
function Zc(e) {
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
function Qt(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function Ui(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function ed(e) {
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
function nd(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function Kx(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [s, o] = [e.minRateDescription, e.maxRateDescription];
  return Vn(s, n.maxRateDescription) && Vn(o, n.minRateDescription) && !Vn(s, o) ? t("scale-reversed", "lost") : [...pt(s, n.minRateDescription) || pt(o, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...sd(e, n)];
}
function sd(e, n) {
  let t = gt(n.name, "choice", td(e), td(n));
  return "rows" in e && "rows" in n && t.push(...gt(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...gt(n.name, "column", rd(e), rd(n))), n.columns.forEach((r) => {
    let s = e.columns.find(({ name: o }) => o === r.name);
    t.push(...s ? gt(n.name, "choice", s.choices, r.choices) : []);
  })), t;
}
function td(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(sn($t(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function rd(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var jr = { current: null, earlier: /* @__PURE__ */ new Map() };
function zt(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], s = [], o = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, a = new Map(J(e).map((l) => [l.name, l]));
  for (let l of J(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : i ? be(l).map(({ name: d }) => d) : Yx(u, l, o);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && Vi(u, l).some(({ effect: d }) => d === "meaning") && s.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: s };
}
var Jx = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function Yx(e, n, t) {
  let r = Vi(e, n), s = r.some(({ code: u }) => Jx.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), o = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, a] = [o("row"), o("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (o("choice").length > 0 || od(e.choices, n.choices, t, n));
  return be(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: m }) => m === (c == null ? void 0 : c.name)) : void 0;
    return s || l || u !== null && i.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (od(d.choices, c.choices, t, n) || Xx(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function Xx(e, n) {
  return gt("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function od(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let s = r === "radiogroup" || r === "dropdown", [o, i] = [e, n].map((a) => Zx(a, t, s));
  return o !== i && o !== "" && i !== "";
}
function Zx(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), s = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), o = (a = s[0]) != null ? a : NaN;
  return (t ? s.length === r.length && (o === 0 || o === 1) && s.every((l, u) => l === o + u) : s.length > r.length / 2) ? s.join(" ") : "";
}

// src/core/survey/map-questions.ts
function ro(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? E(v({}, r), { elements: r.elements.map(t) }) : n(r);
  return E(v({}, e), { pages: e.pages.map((r) => E(v({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var cn = ["importance", "ability"], ht = ["1", "2", "3", "4", "5"];
function ad(e) {
  let n = (t) => {
    let r = cn.includes(t.name), s = t.choices.some((o) => id(o.value) && o.text !== null);
    return !r || s ? t : E(v({}, t), {
      choices: t.choices.map((o) => id(o.value) ? E(v({}, o), { text: { kind: "message", key: `localskills-scale-${t.name}-${o.value}` } }) : o)
    });
  };
  return ro(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? E(v({}, t), { columns: t.columns.map(n) }) : t);
}
function id(e) {
  return ht.includes(e);
}

// src/core/analysis/wilson-interval.ts
var Hi = 1.959963984540054;
function Tn(e, n, t = Hi) {
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
function Qi(e, n, t, r, s = null, o = Hi) {
  let [i, a] = [Tn(e, n, o), Tn(t, r, o)];
  if (i === null || a === null)
    return null;
  let [l, u] = [e / n, t / r], c = s === null ? 0 : ek(s) * s.n / Math.sqrt(n * r), d = (m, f) => Math.sqrt(Math.max(0, m * m + f * f - 2 * c * m * f));
  return {
    low: Math.max(-1, l - u - d(l - i.low, a.high - u)),
    high: Math.min(1, l - u + d(i.high - l, u - a.low))
  };
}
function ek({ n: e, before: n, now: t, both: r }) {
  let s = n * (e - n) * t * (e - t);
  return s === 0 ? 0 : (e * r - n * t) / Math.sqrt(s);
}
var nk = 40;
function ld(e, n, t, r, s = null) {
  let [o, i] = [0, nk];
  for (let a = 0; a < 50; a++) {
    let l = (o + i) / 2, u = Qi(e, n, t, r, s, l);
    if (u === null)
      return 1;
    u.low > 0 || u.high < 0 ? o = l : i = l;
  }
  return tk(o);
}
function tk(e) {
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
function ud(e) {
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
function md(e, n, t, r, s = null, o = null) {
  let i = zt(r, n), a = [], l = lk(), u = ({ survey: m, counted: f }) => ({ survey: m, counted: f }), c = sk(e, n, t, r, i, a, l, o), d = ik(e, n, t, r, i, a, l, o);
  return {
    before: u(t),
    now: u(e),
    accountsInBoth: s === null ? null : rk(s, [e, t], [n, r]),
    isPaired: o !== null && o.accounts > 0,
    comparisons: l.finish(),
    skills: c,
    questions: d,
    notCompared: a
  };
}
function rk(e, n, t) {
  let r = Math.max(...t.map((o) => o.minCell)), s = (o) => o > 0 && o < r;
  return s(e) || n.some(({ counted: o }) => s(o - e)) ? V : e;
}
function sk(e, n, t, r, s, o, i, a) {
  let l = ok(n, r, s), u = [], c = pd(e.skills, t.skills);
  for (let p of c) {
    let [g, y] = [e.skills[p], t.skills[p]], w = fd(g, y, l(p));
    w === null && cd(g) && cd(y) ? u.push({ id: p, now: g, before: y }) : o.push({ part: "skill", name: p, reason: w != null ? w : "no-answers" });
  }
  let d = (p) => uk(
    u.map((g) => [g.before[p], g.now[p]])
  ), [m, f] = [d("rankByMwds"), d("rankByRds")], h = q();
  return u.forEach((p, g) => {
    var w, b, x;
    let y = (R) => {
      var k, S;
      return zi((k = R(p.before)) != null ? k : 0, (S = R(p.now)) != null ? S : 0);
    };
    h[p.id] = {
      n: y(({ n: R }) => R),
      importance: y(({ importance: R }) => R.mean),
      ability: y(({ ability: R }) => R.mean),
      gap: y(({ gap: R }) => R),
      mwds: y(({ mwds: R }) => R),
      rds: y(({ rds: R }) => R),
      highNeed: i.share(
        p.before.highNeedCount,
        p.before.n,
        p.now.highNeedCount,
        p.now.n,
        (w = a == null ? void 0 : a.highNeed(p.id)) != null ? w : null
      ),
      rankByMwds: (b = m[g]) != null ? b : null,
      rankByRds: (x = f[g]) != null ? x : null
    };
  }), h;
}
function ok(e, n, { changedParameters: t }) {
  let [r, s] = [Z(e), Z(n)], o = (a) => Array.from(a.keys()).join(" "), i = r !== null && s !== null && r.grid.name === s.grid.name && o(r.importance) === o(s.importance) && o(r.ability) === o(s.ability);
  return (a) => !i || cn.some((l) => t.has(Ln(r.grid.name, a, l)));
}
function cd(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function ik(e, n, t, r, s, o, i, a) {
  var c;
  let l = q(), u = new Map([...te(r), ...te(n)].map(
    (d) => [d.name, d]
  ));
  for (let d of pd(e.questions, t.questions)) {
    let [m, f] = [e.questions[d], t.questions[d]], h = fd(m, f, s.changedParameters.has(d));
    ((c = u.get(d)) == null ? void 0 : c.kind) !== "text" && (h === null && dd(m) && dd(f) ? l[d] = ak(d, f, m, i, a) : o.push({ part: "question", name: d, reason: h != null ? h : "no-answers" }));
  }
  return l;
}
function dd(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function ak(e, n, t, r, s) {
  var d;
  let o = q(), [i, a] = [Object.keys(t.choices), Object.keys(n.choices)];
  for (let m of i.filter((f) => a.includes(f))) {
    let [f, h] = [t.choices[m], n.choices[m]];
    o[m] = f === void 0 || h === void 0 || A(f) || A(h) ? V : r.share(h.count, n.n, f.count, t.n, (d = s == null ? void 0 : s.choice(e, m)) != null ? d : null);
  }
  let l = [n, t].map(({ summary: m }) => m === void 0 || A(m) ? null : m.mean), [u = null, c = null] = l;
  return v({
    n: zi(n.n, t.n),
    choices: o,
    onlyBefore: a.filter((m) => !i.includes(m)),
    onlyNow: i.filter((m) => !a.includes(m))
  }, n.summary === void 0 || t.summary === void 0 ? {} : { mean: u === null || c === null ? V : zi(u, c) });
}
function fd(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : A(e) || A(n) ? "withheld" : null;
}
function zi(e, n) {
  return { before: e, now: n, difference: n - e };
}
function lk() {
  let e = [];
  return {
    share(n, t, r, s, o) {
      if (A(n) || A(r))
        return A(r) ? r : n;
      let i = Qi(r, s, n, t, o);
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
      return e.push({ change: a, p: ld(r, s, n, t, o) }), a;
    },
    finish() {
      return ud(e.map(({ p: n }) => n)).forEach((n, t) => {
        e[t].change.isClear = n;
      }), e.length;
    }
  };
}
function uk(e) {
  let n = e.filter((o) => o[0] !== null && o[1] !== null), t = (o) => _s(n.map((i) => i[o]), (i, a) => i - a), [r, s] = [t(0), t(1)];
  return e.map((o) => {
    let i = n.indexOf(o);
    return i < 0 ? null : {
      before: o[0],
      now: o[1],
      places: r[i] - s[i]
    };
  });
}
function pd(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function yt(e) {
  var n;
  return to(e.results, e.survey, (n = e.last) != null ? n : null);
}
function Gr({ previous: e = null, survey: n }, t) {
  var r;
  return e === null ? null : md(t, n, e.published, e.survey, e.accountsInBoth, (r = e.pairs) != null ? r : null);
}

// src/core/report/results-data.ts
function yd(e, n) {
  return {
    title: e,
    get text() {
      return jt(n());
    }
  };
}
var dk = 5e4, mk = 18, Ki = 1e3, fk = 1e3, pk = 1 / 4, gd = 100;
function gk(e, n = yt(e), t = Gr(e, n), r = 18e5) {
  return hk(e, n, t, r).pages;
}
function hk(e, n, t, r) {
  let { titles: s } = e, o = s.resultsData(n.survey), { excluded: i, breakdowns: a } = n, l = wd(i, 0, r * pk), u = wk(n, e, l, r), c = u.length === 0 ? {} : { excludedMore: {
    count: i.length,
    reasons: Is(Bn(i)),
    pages: u.map(({ title: k }) => k)
  } }, d = (k, S, P, T = [], M = n.earlier) => {
    var I;
    return jt(v(E(v(v(v(v(E(v(E(v({
      survey: n.survey,
      definition: { page: s.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: i.slice(0, l)
    }), c), {
      questions: Sk(n.questions, kk),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: k,
      versions: n.versions
    }), M === void 0 ? {} : { earlier: M }), n.trails === void 0 ? {} : { trails: n.trails }), n.ratingTrail === void 0 ? {} : { ratingTrail: n.ratingTrail }), t === null ? {} : { change: t }), {
      answers: (I = S == null ? void 0 : S.map((O) => bk(O, e.home))) != null ? I : { count: e.counted.count, revisions: P.map(({ title: O }) => O) }
    }), yk(e, [...P, ...T])));
  }, { named: m } = e.counted, f = (k) => Dn(k) <= r, h = m === null ? hd(e, r) : [], p = d(a, m, h);
  if (f(p))
    return { pages: [...h, { title: o, text: p }, ...u], isEarlierCut: !1 };
  let g = xk(a, e, r), y = a.map(({ by: k, question: S, isPartition: P, ungrouped: T, withheld: M }, I) => E(v({
    by: k,
    question: S,
    isPartition: P
  }, M === void 0 ? {} : { withheld: M }), {
    ungrouped: T,
    pages: g.filter((O) => O.breakdown === I).map(({ title: O }) => O)
  })), w = d(y, m, h, g), b = m !== null && !f(w) ? hd(e, r) : h, x = b === h ? w : d(y, null, b, g), R = !f(x) && n.earlier !== void 0;
  return {
    pages: [
      ...b,
      ...g.map(({ title: k, text: S }) => ({ title: k, text: S })),
      { title: o, text: R ? d(
        y,
        b === h ? m : null,
        b,
        g,
        n.earlier === void 0 ? void 0 : E(v({}, n.earlier), { breakdowns: [] })
      ) : x },
      ...u
    ],
    isEarlierCut: R
  };
}
function yk({ survey: e }, n) {
  let t = {};
  return (e.minCell > 1 ? n : []).forEach(({ title: r, text: s }) => {
    t[r] = Fs([s]);
  }), Object.keys(t).length === 0 ? {} : { parts: t };
}
function bd(e, n = yt(e), t = Gr(e, n)) {
  var s, o;
  let r = e.titles.resultsData(n.survey);
  return (o = (s = gk(e, n, t, 1 / 0).find((i) => i.title === r)) == null ? void 0 : s.text) != null ? o : "";
}
function hd({ survey: e, titles: n, counted: t }, r) {
  let s = [], o = Math.max(1, Math.min(dk, Math.floor((r - Ki) / mk)));
  return t.places.forEach(({ community: i, revisions: a }) => {
    for (let l = 0; l < a.length; l += o)
      s.push(yd(n.resultsPart(e.id, "revisions", s.length + 1), () => ({
        survey: e.id,
        community: i,
        revisions: Array.from(a.slice(l, l + o))
      })));
  }), s;
}
function bk({ user: e, page: n, revision: t, timestamp: r, community: s }, o) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return o === void 0 || s === o ? i : E(v({}, i), { community: s != null ? s : null });
}
function wd(e, n, t) {
  let [r, s] = [0, 0];
  for (let o of e.slice(n, n + fk)) {
    if (s += xd(o), s > t && r > 0)
      break;
    r++;
  }
  return r;
}
function wk({ survey: e, excluded: n }, { titles: t }, r, s) {
  let o = [];
  for (let i = r; i < n.length; ) {
    let [a, l] = [i, wd(n, i, s - Ki)];
    o.push(yd(
      t.resultsPart(e, "excluded", o.length + 1),
      () => ({ survey: e, excluded: n.slice(a, a + l) })
    )), i += l;
  }
  return o;
}
function xd(e) {
  let n = jt(e);
  return Dn(n) + 2 * n.split(`
`).length + 2;
}
function xk(e, { survey: n, titles: t }, r) {
  let s = [];
  return e.forEach(({ by: o, question: i, groups: a }, l) => {
    let [u, c] = [{}, 0], d = () => {
      s.push({
        breakdown: l,
        title: t.resultsPart(n.id, "groups", s.length + 1),
        text: jt({ survey: n.id, by: o, question: i, groups: u })
      }), [u, c] = [{}, 0];
    };
    Object.keys(a).forEach((m) => {
      let f = a[m], h = xd(f) + Dn(jt(m)) + 2;
      c > 0 && c + h + Ki > r && d(), u[m] = f, c += h;
    }), c > 0 && d();
  }), s;
}
function kk(e) {
  if (A(e) || A(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= gd)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, s = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), o = new Set(s.slice(0, gd)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => o.has(a)).forEach((a) => {
    i[a] = r(a);
  }), E(v({}, e), { unknown: i });
}
function Sk(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}

// src/core/report/balance-table.ts
var kd = 150, Rk = ["wantToLearn", "canTeach", "seeks", "offers"], Pk = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function Sd(e) {
  var x, R;
  let { markup: n, results: t, survey: r } = e, s = Object.keys(t.balance), o = Rk.filter((k) => s.some((S) => {
    var P;
    return ((P = t.balance[S]) == null ? void 0 : P[k]) !== null;
  })), i = s.filter((k) => o.some((S) => {
    var P, T;
    return ((P = t.balance[k]) == null ? void 0 : P[S]) !== 0 && ((T = t.balance[k]) == null ? void 0 : T[S]) !== null;
  }));
  if (o.length < 2 || i.length === 0)
    return [];
  let a = o.includes("wantToLearn") && o.includes("canTeach"), l = (k) => Math.max(1, ...i.map((S) => {
    var P;
    return Rd((P = t.balance[S]) == null ? void 0 : P[k], 0);
  })), u = {
    survey: Math.max(l("wantToLearn"), l("canTeach")),
    exchange: Math.max(l("seeks"), l("offers"))
  }, c = (k, S) => {
    var M, I;
    let P = (I = (M = t.balance[k]) == null ? void 0 : M[S]) != null ? I : null, T = S === "wantToLearn" || S === "canTeach";
    return A(P) ? le(n) : P === null ? Y(n.say("localskills-results-not-asked"), null) : Y(on(
      T || P === 0 ? n.number(P) : Bt(k, S === "seeks" ? "seek" : "offer", n.number(P), e),
      P / u[T ? "survey" : "exchange"],
      S === "wantToLearn" || S === "seeks" ? "demand" : "supply"
    ), P);
  }, d = (k) => {
    let S = k === "wantToLearn" || k === "canTeach" ? r.measures[k] : null, P = S === null ? void 0 : t.questions[S];
    return P === void 0 || A(P) ? null : P.n;
  }, m = [
    ...o.map((k) => [Pk[k], k === "wantToLearn" || k === "canTeach" ? "people" : "exchange", d(k)]),
    ...a ? [["lacking", "lacking", null]] : []
  ], f = m.map(([k]) => z({ text: n.messages.text(`localskills-results-column-${k}`) })), [h, p] = [d("wantToLearn"), d("canTeach")], g = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    ee(n.say("localskills-results-column-skill")),
    ...m.map(([k, , S]) => ee(n.say(`localskills-results-column-${k}`) + (S === null ? "" : `<br /><span class="ext-localSkills-detail">${n.say("localskills-results-of-people", S)}</span>`), "number"))
  ];
  for (let k of vk(t.balance, i).slice(0, kd)) {
    let S = (R = (x = t.balance[k]) == null ? void 0 : x.surveyDifference) != null ? R : null;
    g.push("|-", `! scope="row" | ${Bt(k, "offer", e.skillName(k), e)}`, ...Ye([
      ...o.map((P) => c(k, P)),
      ...a ? [A(S) ? le(n) : Y(S === null ? "" : n.signed(S), S)] : []
    ], f));
  }
  let y = i.some((k) => Bt(k, "offer", "", e) !== ""), w = s.length - i.length, b = i.length - kd;
  return [
    me("balance", n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}${h === null || p === null ? "" : ` ${n.say("localskills-results-balance-bases", h, p)}`}${y ? ` ${n.say("localskills-results-balance-links")}` : ""}</p>`,
    _n(m.map(([k, S]) => [n.say(`localskills-results-column-${k}`), S]), n),
    de(
      z({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      g
    ),
    ...w > 0 ? [`<p>${n.say("localskills-results-balance-silent", w)}</p>`] : [],
    ...b > 0 ? [`<p>${n.say("localskills-results-more-rows", b)}</p>`] : []
  ];
}
function vk(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: s = null, exchangeDifference: o = null, wantToLearn: i = null } = (a = e[r]) != null ? a : {};
    return [s, o, i].map((l) => Rd(l, -1 / 0));
  };
  return n.slice().sort((r, s) => {
    let [o, i] = [t(r), t(s)], a = o.findIndex((l, u) => l !== i[u]);
    return a === -1 ? r < s ? -1 : 1 : i[a] - o[a];
  });
}
function Rd(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var Ji = 4e3, Tk = 50, Yi = {
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
}, qr = /[ \t\n\r]*/y, Xi = /[a-z_]\w*/iy, Ak = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, Ek = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, Ok = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, Mk = /\{([^{}]*)\}/y, Nk = /\w+|[^]/y, Ck = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, $k = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function so(e) {
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
    let w = n, b = o(Nk);
    return n = w, b ? b[0] : "";
  }
  function a(w) {
    o(qr);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function l(w) {
    var x;
    let b = u();
    for (; b !== null; ) {
      o(qr);
      let R = n, k = (x = o(Ak)) != null ? x : o(Xi), S = k === null ? "" : k[0].toLowerCase(), P = Object.prototype.hasOwnProperty.call(Yi, S), [T, M] = P ? Yi[S] : [0, "or"];
      if (T < w)
        return n = R, k === null || P ? b : s("operator");
      let I = l(T + 1);
      b = I && { kind: "binary", operator: M, left: b, right: I };
    }
    return null;
  }
  function u() {
    o(qr), t++;
    let w = t > Tk ? s("too-deep") : c();
    return t--, w;
  }
  function c() {
    var k;
    let w = n;
    if (a("(")) {
      let S = l(1);
      return S && (a(")") ? S : s("parenthesis", "(", w));
    }
    if (a("!"))
      return d("not", u());
    if (a("["))
      return p(w);
    let b = o(Xi);
    if (b === null)
      return m((k = f()) != null ? k : h());
    let x = b[0].toLowerCase();
    if (e[n] === "(")
      return n++, b[0] === "iif" ? g() : s("function", b[0], w);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return m({ kind: "value", value: x === "true" });
    let R = Object.prototype.hasOwnProperty.call(Yi, x);
    return s(R ? "operand" : x === "not" ? "not" : "word", b[0], w);
  }
  function d(w, b) {
    return b && { kind: "unary", operator: w, operand: b };
  }
  function m(w) {
    o(qr);
    let b = n, x = w && o(Xi), R = x ? x[0].toLowerCase() : "";
    return R === "empty" || R === "notempty" ? d(R, w) : (n = b, w);
  }
  function f() {
    let w = o(Ek);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = o(Ok);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let w = n, b = o(Mk);
    if (b === null) {
      let R = i();
      return s(R === "{" ? "brace" : R === '"' || R === "'" ? "text" : "operand");
    }
    let x = b[1];
    return $k.test(x) ? s("context", j(b[0]), w) : Ck.test(x) ? { kind: "answer", parameter: x } : s("answer", j(b[0]), w);
  }
  function p(w) {
    let b = [];
    if (a("]"))
      return { kind: "value", value: b };
    do {
      o(qr);
      let x = f();
      if (x === null)
        return s("list-item");
      b.push(x.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: b } : s("list", "[", w);
  }
  function g() {
    let w = n - 4, b = l(1), x = b && (a(",") ? l(1) : s("iif", "iif", w)), R = x && (a(",") ? l(1) : s("iif", "iif", w));
    return b && x && R && (a(")") ? { kind: "iif", operands: [b, x, R] } : s("iif", "iif", w));
  }
  e.length > Ji ? (n = Ji, s("too-long", Ji)) : e.trim() === "" && s("blank");
  let y = r ? null : l(1);
  return y !== null && n < e.length && s("rest"), r != null ? r : { source: e, expression: y };
}

// src/core/survey/property-reader.ts
var Ik = { pages: 100, elements: 200, columns: 30, rows: 300 }, Lk = 1e3;
function Pd(e) {
  let n = (s, o, ...i) => {
    e.push({ path: s, code: o, parameters: i });
  }, t = (s, o, i, a, l, ...u) => {
    let c = D(s, i);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(K(o, i), a, j(c), ...u), null);
  }, r = (s, o, i, a, l) => {
    let u = D(s, i);
    return l(u) ? u : (u !== void 0 && n(K(o, i), a), null);
  };
  return {
    fault: n,
    string: t,
    text(s, o, i) {
      let a = D(s, i), l = Ts(a);
      return l === null && a !== void 0 && n(K(o, i), "expected-text"), l;
    },
    word(s, o, i, a) {
      var u;
      return (u = t(s, o, i, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (s, o, i) => t(s, o, i, "bad-id", (a) => oe.test(a)),
    count(s, o, i) {
      let a = r(s, o, i, "expected-whole-number", Ur);
      return a !== null && a < 0 ? (n(K(o, i), "too-small", a, 0), null) : a;
    },
    list(s, o, i) {
      var u, c;
      let a = (u = r(s, o, i, "expected-list", Array.isArray)) != null ? u : [], l = (c = Ik[i]) != null ? c : Lk;
      return a.length > l && n(K(o, i), "too-many-items", l), a.slice(0, l);
    },
    object: (s, o, i) => {
      var a;
      return (a = r(s, o, i, "expected-object", G)) != null ? a : {};
    },
    condition(s, o, i) {
      let a = t(s, o, i, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : so(a);
      return l !== null && "code" in l ? (n(K(o, i), l.code, ...l.parameters), null) : l;
    }
  };
}
function vd(e) {
  return Oe.test(e);
}
function Ur(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Hn = 20;
function bn(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = K(n, t);
  return r.list(e, n, t).forEach((i, a) => {
    let l = K(o, a), u = G(i) ? i : {}, c = G(i) ? D(i, "value") : i, d = ea(c) ? String(c) : "";
    oe.test(d) ? s.has(d) ? r.fault(l, "code-taken", d) : s.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: D(u, "retired") === !0
    }) : r.fault(l, "bad-id", j(c));
  }), s.size === 0 ? (r.fault(o, "empty-list"), null) : Array.from(s.values());
}
function en(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function Zi(e, n, t, r) {
  let s = (o, i, a, l) => {
    var c;
    let u = D(e, i) === void 0 ? a : i;
    return D(e, u) !== !0 ? null : r.some(({ value: d }) => d === o) ? (t.fault(K(n, u), "special-code-taken", o), null) : en(o, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${o}` });
  };
  return {
    other: s(at, "showOtherItem", "hasOther", "otherText"),
    none: s(Tr, "showNoneItem", "hasNone", "noneText"),
    refused: s(Ar, "showRefuseItem", "", "refuseText"),
    dontKnow: s(Er, "showDontKnowItem", "", "dontKnowText")
  };
}
function Td(e, n, t) {
  if (D(e, "rateValues") !== void 0)
    return bn(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = D(e, l);
    return Ur(c) ? c : (c !== void 0 && t.fault(K(n, l), "expected-whole-number"), u);
  }, [s, o, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (o <= s || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", s, o, i), null;
  let a = [];
  for (let l = s; l <= o && a.length < Hn; l += i)
    a.push(en(String(l), null));
  return s + Hn * i <= o && t.fault(`${n}.rateMax`, "too-many-steps", Hn), a;
}
function Ad(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((s, o) => {
    let i = K(`${n}.columns`, o), a = G(s) ? D(s, "name") : void 0;
    if (!G(s) || typeof a != "string" || !oe.test(a)) {
      t.fault(`${i}.name`, "bad-id", j(a));
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
function ea(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var Fk = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function Vr(e) {
  return Fk.test(e);
}
function Hr(e, { by: n, question: t }, r) {
  var d, m;
  let { markup: s, survey: o, texts: i, codeNames: a } = r;
  if (n === "language") {
    let f = a.language(e);
    return f !== null ? z({ text: f }) : Oe.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : z({ text: e });
  }
  if (n === "community")
    return Dk(e, r);
  let l = J(o).find(({ name: f }) => f === t), u = l === void 0 ? null : (m = (d = be(l)[0]) == null ? void 0 : d.choices) != null ? m : null, c = u === null ? void 0 : u.find(({ value: f }) => f === e);
  return s.label(Fn(c != null ? c : en(e, null), l, i, a));
}
function Dk(e, { codeNames: n }) {
  var t;
  return `<bdi>${z({ text: (t = n.wiki(e)) != null ? t : e })}</bdi>`;
}
function Ed({ by: e, question: n }, { markup: t, survey: r, texts: s }) {
  let o = J(r).find(({ name: a }) => a === n);
  if (o !== void 0) {
    let a = Te(o, s);
    return { text: a.text, wikitext: t.label(a) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/parameter-title.ts
function Kt({ question: e, row: n, column: t }, r) {
  return [
    Te(e, r).text,
    ...n === null ? [] : [De(n, r).text],
    ...t === null ? [] : [Te(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var Od = 6, _k = 10, Bk = ["new", "gone", "changed", "withheld", "no-answers"], na = [
  ["gap", "gap"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["high-need", "high-need"],
  ["rank-mwds", "rank"],
  ["n", "n"]
];
function Nd(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: s, before: o, comparisons: i, isPaired: a, now: l } = n, u = s === null || A(s) || s === 0 ? t.say("localskills-results-change-others") : `${t.say("localskills-results-change-both", s)} ${t.say(`localskills-results-change-${a ? "paired" : "unpaired"}`)}`;
  return [
    me("change", t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: Me(r.titles.results(o.survey), ta(e)) },
      o.counted,
      l.counted
    )} ${u}</p>`,
    ...i < 2 ? [] : [`<p>${t.say(
      "localskills-results-change-many",
      i,
      Math.max(1, Math.round(i / 20)),
      { wikitext: Ke(t.say("localskills-results-clear"), "clear", t) }
    )}</p>`],
    ...Wk(n, e),
    ...jk(n, e),
    ...Gk(n, e)
  ];
}
function bt({ difference: e }) {
  return e;
}
function ta({ markup: e, report: { previous: n = null }, change: t, texts: r }) {
  var s;
  return n === null ? `<bdi>${z({ text: (s = t == null ? void 0 : t.before.survey) != null ? s : "" })}</bdi>` : e.label(Te({ name: n.survey.id, title: n.survey.title }, r));
}
function Cd(e) {
  let { change: n, markup: t } = e;
  if (n === null || n.before.counted === 0 || n.comparisons === 0)
    return [];
  let [r] = $d(n, e), s = { wikitext: Je("change", t.say("localskills-results-change")) };
  return [r === void 0 ? t.say("localskills-results-change-lead-none", { wikitext: ta(e) }, s) : t.say("localskills-results-change-lead", { wikitext: ta(e) }, { wikitext: r.about }, s)];
}
function $d({ skills: e, questions: n }, t) {
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
        about: r.say("localskills-results-change-need", f, ...Md(d, t))
      });
    }
  });
  for (let c of te(s)) {
    let d = (u = (l = n[c.name]) == null ? void 0 : l.choices) != null ? u : {};
    Object.keys(d).forEach((m) => {
      var h, p;
      let f = d[m];
      if (f !== void 0 && !A(f) && f.isClear) {
        let g = (p = (h = c.choices) == null ? void 0 : h.find(({ value: w }) => w === m)) != null ? p : en(m, null), y = Fn(g, c.question, o, i);
        a.push({ name: `${c.name} ${m}`, change: f, about: r.say(
          "localskills-results-change-choice",
          { wikitext: z({ text: Kt(c, o) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...Md(f, t)
        ) });
      }
    });
  }
  return a.sort((c, d) => Math.abs(bt(d.change)) - Math.abs(bt(c.change)) || (c.name < d.name ? -1 : 1)), a;
}
function Wk(e, n) {
  let { markup: t } = n, r = $d(e, n), s = r.length - Od;
  return r.length === 0 ? [`<p>${t.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...r.slice(0, Od).map(({ about: o }) => `<li>${o}</li>`),
    "</ul>",
    ...s > 0 ? [`<p>${t.say("localskills-results-change-more", s)}</p>`] : []
  ];
}
function Md({ before: e, now: n, difference: t, interval: r }, { markup: s }) {
  let o = s.say(
    "localskills-results-change-range",
    { wikitext: s.signed(r.low * 100) },
    { wikitext: s.signed(r.high * 100) },
    { wikitext: s.signed(t * 100) }
  );
  return [s.percent(e), s.percent(n), o].map((i) => ({ wikitext: i }));
}
function jk({ skills: e }, n) {
  let { markup: t } = n, r = (d) => e[d], s = (d) => bt(r(d).gap), o = Object.keys(e).sort((d, m) => s(m) - s(d) || (d < m ? -1 : 1));
  if (o.length === 0)
    return [];
  let i = o.map(s), a = i.every((d) => d < 0) ? "-fell" : i.every((d) => d > 0) ? "-rose" : "", l = na.map(([d]) => z({ text: t.messages.text(`localskills-results-column-${d}`) })), u = [
    `|+ ${t.say(`localskills-results-change-caption${a}`)}`,
    "|-",
    ee(t.say("localskills-results-column-skill")),
    ...na.map(([d]) => ee(t.say(`localskills-results-column-${d}`), "number"))
  ], c = (d, m) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: d }, { wikitext: m })}</span>`;
  for (let d of o) {
    let { gap: m, importance: f, ability: h, highNeed: p, rankByMwds: g, n: y } = r(d), w = (b) => Y(
      t.signed(bt(b), 2) + c(t.number(b.before, 2), t.number(b.now, 2)),
      bt(b)
    );
    u.push(
      "|-",
      `! scope="row" | ${n.skillName(d)}`,
      ...Ye([
        w(m),
        w(f),
        w(h),
        A(p) ? le(t) : Y(
          `${t.signed(bt(p) * 100)}${c(t.percent(p.before), t.percent(p.now))}${p.isClear ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
          bt(p)
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
    _n(na.map(([d, m]) => [t.say(`localskills-results-column-${d}`), m]), t),
    de(
      z({ text: t.messages.text("localskills-results-change") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      u
    )
  ];
}
function Gk({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: s } = n, o = new Map(te(r).map((a) => [a.name, a])), i = [];
  for (let a of Bk) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = o.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${z({ text: c })}</code>` : z({ text: Kt(d, s) });
    });
    l.length > 0 && i.push(t.say(`localskills-results-not-compared-${a}`, qe(l, t, _k)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/headline.ts
function Ld(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, s = [];
  for (let d of Object.keys(e.skills)) {
    let m = nn(e, d);
    m !== null && !A(m.highNeedCount) && m.highNeedCount > 0 && s.push({ skill: d, count: m.highNeedCount, of: m.n });
  }
  let o = (d) => {
    var m, f;
    return (f = (m = nn(e, d)) == null ? void 0 : m.rankByMwds) != null ? f : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => Fd(e.skills[d])).sort((d, m) => o(d) - o(m) || re(d, m)), a = Id(e, r), l = Id(e, t), u = l === null || a === null ? [] : sa(e).filter((d) => {
    var h, p;
    let [m, f] = [oo(e, r, d), oo(e, t, d)];
    return (A(m) || A(f)) && (A(m) || m === 0) && (A(f) || (f != null ? f : 0) > 0) && ((p = (h = e.balance[d]) == null ? void 0 : h.offers) != null ? p : 0) === 0;
  }), c = (l != null ? l : []).filter(({ skill: d }) => {
    var m, f;
    return oo(e, r, d) === 0 && ((f = (m = e.balance[d]) == null ? void 0 : m.offers) != null ? f : 0) === 0;
  });
  return {
    needs: ra(s),
    assets: ra(a != null ? a : []),
    unmet: l === null || a === null ? null : ra(c),
    hiddenNeeds: i,
    hiddenAssets: r === null ? [] : sa(e).filter((d) => A(oo(e, r, d))),
    maybeUnmet: u
  };
}
function Fd(e) {
  return e !== void 0 && (A(e) || A(e.highNeedCount));
}
function nn(e, n) {
  let t = e.skills[n];
  return t === void 0 || A(t) ? null : t;
}
function oo(e, n, t) {
  var o;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || A(r))
    return r != null ? r : null;
  let s = r.choices[t];
  return A(s) ? s : (o = s == null ? void 0 : s.count) != null ? o : null;
}
function Id(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || A(t))
    return null;
  let r = sa(e);
  return Object.keys(t.choices).filter((s) => r.includes(s)).map((s) => {
    let o = t.choices[s];
    return { skill: s, count: o === void 0 || A(o) ? 0 : o.count, of: t.n };
  }).filter(({ count: s }) => s > 0);
}
function sa({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function ra(e) {
  return e.slice().sort((n, t) => Gt(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var Jt = 5;
function _d(e) {
  let { markup: n, results: t, survey: r } = e, { needs: s, assets: o, unmet: i, hiddenNeeds: a, hiddenAssets: l, maybeUnmet: u } = Ld(t, r), c = (y, ...w) => (b) => n.say(
    y,
    Uk(b, e),
    b.count,
    b.of,
    { wikitext: qk(b, e) },
    ...w
  ), d = (y, { skill: w }) => {
    let b = n.say("localskills-results-see-exchange"), x = Bt(w, "offer", b, e);
    return x === b ? y : `${y} ${x}`;
  }, m = (y) => h === 0 ? c("localskills-results-unmet-skill")(y) : c("localskills-results-unmet-skill-of", h)(y), f = r.measures.canTeach === null ? void 0 : t.questions[r.measures.canTeach], h = f === void 0 || A(f) ? 0 : f.n, p = [];
  Object.keys(t.skills).length > 0 && p.push(...oa("needs", s.map(c("localskills-results-need")), e, a)), o.length + l.length > 0 && p.push(...oa("assets", o.map(c("localskills-results-asset")), e, l)), i !== null && p.push(...oa("unmet", i.map((y) => d(m(y), y)), e, u));
  let g = [...Cd(e), ...Vk(e), ...Hk(e)];
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
function qk({ count: e, of: n }, { markup: t }) {
  var o;
  let { low: r, high: s } = (o = Tn(e, n)) != null ? o : { low: 0, high: 1 };
  return t.say(
    "localskills-results-share-interval",
    { wikitext: t.percent(e / n) },
    { wikitext: t.number(ze(r, 0, 2)) },
    { wikitext: t.percent(s) }
  );
}
function oa(e, n, t, r = []) {
  let { markup: s } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${s.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((o) => `<li>${o}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${s.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${s.say(
      `localskills-results-${e}-hidden`,
      r.length,
      qe(r.map(t.skillName), s, Jt)
    )}</p>`],
    "</div>"
  ];
}
function Uk({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function Vk(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((o) => ia(t, o) !== null), s = r.filter((o) => ia(t, o) === "concentrate-here").sort((o, i) => Dd(t, i) - Dd(t, o) || (o < i ? -1 : 1));
  return r.length < 4 || s.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    s.length,
    r.length,
    qe(s.map(e.skillName), n, Jt),
    { wikitext: Je("plot", n.say("localskills-results-plot")) }
  )];
}
function Hk(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => io(t, i) !== null);
  if (r.length < 2 * Jt)
    return [];
  let s = (i) => {
    var a, l;
    return (l = ((a = io(t, i)) != null ? a : [])[0]) != null ? l : 1 / 0;
  }, o = r.filter((i) => {
    var a;
    return ia(t, i) === "concentrate-here" && ((a = io(t, i)) != null ? a : []).every((l) => l <= Jt);
  }).sort((i, a) => s(i) - s(a) || (i < a ? -1 : 1));
  return [o.length === 0 ? n.say("localskills-results-agreed-none", Jt) : n.say("localskills-results-agreed", Jt, qe(o.map(e.skillName), n), o.length)];
}
function io(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null, rankByHighNeed: s = null } = (o = nn(e, n)) != null ? o : {};
  return t === null || r === null || s === null ? null : [t, r, s];
}
function ia(e, n) {
  var t, r;
  return (r = (t = nn(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function Dd(e, n) {
  var t, r;
  return (r = (t = nn(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
var Qk = 5;
function Bd({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: s } = n.agreement, o = [t, r, s].filter((c) => c !== null);
  if (o.length === 0)
    return [];
  let i = o.reduce((c, d) => c + d, 0) / o.length, l = Object.keys(n.skills).filter((c) => io(n, c) !== null).length < Qk ? "few" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", u = (c) => ({ wikitext: c === null ? "\u2013" : e.number(c, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${l}`)} ${e.say("localskills-results-agreement-advice")} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: Ke(e.say("localskills-results-term-tau"), "tau", e) },
    u(t),
    u(r),
    u(s)
  )}</p>`];
}

// src/core/report/skills-table.ts
var ao = [
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
function Wd(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, s = Z(r), o = Object.keys(t.skills);
  if (s === null || o.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    ee(n.say("localskills-results-column-skill")),
    ...ao.map(([u]) => ee(
      n.say(`localskills-results-column-${u}`),
      "number"
    ))
  ], a = ao.map(([u]) => z({ text: n.messages.text(`localskills-results-column-${u}`) }));
  for (let u of Qr(t.skills)) {
    let c = t.skills[u], d = c === void 0 ? null : vn(c, (l = t.earlier) == null ? void 0 : l.skills[u]), m = d === null ? c : E(v({}, d), {
      rankByMwds: null,
      rankByRds: null,
      rankByHighNeed: null,
      rankDifference: null
    }), f = m !== void 0 && !A(m) && m.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      f && d === null ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}${d === null ? "" : `<div class="ext-localSkills-detail">${n.say("localskills-results-earlier")}</div>`}`,
      ...f ? Ye(Kk(m, [s.importance, s.ability], e), a) : [`| class="ext-localSkills-withheld" colspan="${ao.length}" | ${A(m) ? Cr(m, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    me("skills", n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...Bd(e),
    _n(ao.map(([u, c]) => [n.say(`localskills-results-column-${u}`), c]), n),
    de(
      z({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking",
      i
    )
  ];
}
function Qr(e) {
  return Object.keys(e).sort((n, t) => zk(e, n, t));
}
function zk(e, n, t) {
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
function Kk(e, n, { markup: t }) {
  let r = (f, h) => Y(f === null ? "" : t.number(f, h), f), s = (f, h, p) => {
    let [g, y] = [Math.min(...Array.from(p.values())), Math.max(...Array.from(p.values()))];
    return f === null ? Y("", null) : Y(on(t.number(f, 2), y > g ? (f - g) / (y - g) : 0, h), f);
  }, { highNeed: o, highNeedCount: i, highNeedInterval: a, rankByMwds: l, rankByRds: u, rankByHighNeed: c, rankDifference: d } = e, m = A(a) || a === null ? "" : `<div class="ext-localSkills-detail">${t.say(
    "localskills-results-interval",
    { wikitext: t.number(ze(a.low, 0, 2)) },
    { wikitext: t.percent(a.high) }
  )}</div>`;
  return [
    r(l, 0),
    r(u, 0),
    A(i) ? le(t) : r(c, 0),
    r(d, 0),
    A(o) || A(i) ? le(t) : Y(on(`${t.percent(o != null ? o : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", i, e.n)}</span>`, o != null ? o : 0, "need") + m, o != null ? o : 0),
    s(e.importance.mean, "importance", n[0]),
    s(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var Jk = { community: 40, language: 12, question: 12 };
function jd(e) {
  let { markup: n, results: t } = e, r = ({ by: o }) => +(o !== "community"), s = t.breakdowns.slice().sort((o, i) => r(o) - r(i)).reduce(
    (o, i) => o.concat(Zk(i, e)),
    []
  );
  return s.length === 0 ? [] : [
    me("breakdowns", n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    Xk(e),
    ...s
  ];
}
function Yk({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let a = n[i];
    return a === void 0 || A(a) ? 0 : a.counted;
  }, s = t.slice().sort((i, a) => r(a) - r(i) || (i < a ? -1 : 1)), o = new Set(s.slice(0, Jk[e]));
  return t.filter((i) => o.has(i));
}
function Xk({ markup: e }) {
  let n = (s, o) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${s}">${o}</span>`, t = (s) => ({ wikitext: e.number(s, s % 1 === 0 ? 0 : 1) }), r = (s) => n(s * 2, e.say("localskills-results-heat-up-to", t(s - 0.5), t(s)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function Zk(e, n) {
  var f;
  let { markup: t, results: r } = n, s = (f = r.earlier) == null ? void 0 : f.breakdowns.find(({ by: h, question: p }) => h === e.by && p === e.question), o = e.withheld === "little-change" && s !== void 0, i = o ? s : e, a = Object.keys(i.groups), l = Yk(i), u = Qr(r.skills);
  if (a.length < 2 || u.length === 0)
    return [];
  let c = Ed(i, n), d = [
    `|+ ${Ke(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    ee(t.say("localskills-results-column-skill")),
    ...l.map((h) => ee(
      t0(h, i, n) + r0(i.groups[h], n),
      "number"
    ))
  ], m = 0;
  for (let h of u) {
    let p = [], g = !1;
    for (let y of l) {
      let w = i.groups[y], b = w === void 0 || A(w) ? w : w.skills[h], x = e0(b, s == null ? void 0 : s.groups[y], h);
      g = g || x !== null || b !== void 0 && !A(b), p.push(x !== null ? _t(t.number(x, 2), x, t) : b === void 0 || A(b) ? le(t) : b.gap === null ? Y("", null) : Y(t.number(b.gap, 2), b.gap, `ext-localSkills-heat-${n0(b.gap)}`));
    }
    m += +!g, d.push(...g ? ["|-", `! scope="row" | ${n.skillName(h)}`, ...p] : []);
  }
  return m === u.length ? [
    Xe(3, c.wikitext),
    `<p class="ext-localSkills-withheld">${t.say("localskills-results-breakdown-nothing")}</p>`
  ] : [
    Xe(3, c.wikitext),
    ...o ? [`<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`] : Nr(d, t),
    ...l.length < 3 ? [] : [`<p class="ext-localSkills-scroll-cue${l.length > 8 ? "" : " ext-localSkills-scroll-cue-narrow"}">${t.say("localskills-results-scroll", l.length)}</p>`],
    de(z(c), "sortable ext-localSkills-wide ext-localSkills-breakdown", d),
    ...m === 0 ? [] : [`<p>${t.say("localskills-results-breakdown-rows-left-out", m)}</p>`],
    ...l.length < a.length ? [`<p>${t.say("localskills-results-more-groups", a.length - l.length)}</p>`] : []
  ];
}
function e0(e, n, t) {
  var s, o;
  let r = n === void 0 || A(n) ? void 0 : n.skills[t];
  return e === void 0 ? null : (o = (s = vn(e, r)) == null ? void 0 : s.gap) != null ? o : null;
}
function n0(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function t0(e, n, t) {
  let r = Hr(e, n, t), { report: s, survey: o } = t, i = n.groups[e];
  return n.by === "community" && Vr(e) && i !== void 0 && !A(i) ? Me(s.titles.communityResults(o.id, e), r) : r;
}
function r0(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || A(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/exclusions.ts
var aa = 500;
function Gd({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (l) => ut(l, e.say("localskills-results-see-revision")), s = ({ page: l, reason: u, revision: c }) => [
    "|-",
    `| ${Me(l)}`,
    `| ${e.say(`localskills-excluded-${u}`)}${c === void 0 || c === 0 ? "" : ` ${r(c)}`}`
  ], o = Bn(t), i = Array.from(o.keys()).sort((l, u) => {
    var c, d;
    return ((c = o.get(u)) != null ? c : 0) - ((d = o.get(l)) != null ? d : 0) || (l < u ? -1 : 1);
  }), a = z({ text: e.messages.text("localskills-results-excluded") });
  return [
    me("excluded", e.say("localskills-results-excluded")),
    ...o.size < 2 ? [] : [de(z({ text: e.messages.text("localskills-results-column-reason") }), "ext-localSkills-excluded", [
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
    de(a, "ext-localSkills-excluded", [
      "|-",
      ...["page", "reason"].map((l) => ee(e.say(`localskills-results-column-${l}`))),
      ...t.slice(0, aa).map((l) => s(l).join(`
`))
    ]),
    ...t.length > aa ? [`<p>${e.say("localskills-results-more-excluded", t.length - aa)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function s0({ change: e, markup: n, survey: t, results: r }) {
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
function qd(e) {
  let { markup: n } = e;
  return [
    me("guide", n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...s0(e).reduce((t, [r, s, ...o]) => t.concat(
      s.map((i, a) => `<dt${a === 0 ? ` id="${Dt(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...o)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function Ud({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var la = 100;
function Vd(e) {
  let { markup: n, survey: t } = e;
  return [
    me("quality", n.say("localskills-results-methods")),
    ...ua(o0(e)),
    ...i0(e),
    ...a0(e),
    ...Z(t) === null ? [] : [
      Xe(3, n.say("localskills-results-formulas")),
      ...ua([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) }),
        ...e.change === null ? [] : [n.say("localskills-results-methods-change")]
      ])
    ],
    Xe(3, n.say("localskills-results-disclosure")),
    ...ua(l0(e))
  ];
}
function ua(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function o0({ markup: e, report: n, results: t, survey: r }) {
  let { titles: s, counted: o, definitionRevision: i } = n, a = (d, m) => ({ wikitext: Me(d, e.say(m)) }), l = i === 0 ? a(s.definition(r.id), "localskills-results-definition") : { wikitext: ut(i, e.say("localskills-results-revision", e.digits(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((m, f) => {
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
function i0(e) {
  let { markup: n, report: t, results: r, survey: s } = e, o = Ud(e);
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
    ee(n.say("localskills-results-column-community")),
    ee(n.say("localskills-results-fact-counted"), "number"),
    ee(n.say("localskills-results-column-share"), "number")
  ];
  for (let u of a.slice(0, la)) {
    let c = i(u), d = Hr(u, o, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && Vr(u) ? Me(t.titles.communityResults(s.id, u), d) : d}`,
      ...Ye(c === null ? [le(n), le(n)] : [
        Y(n.number(c), c),
        Y(on(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ], ["fact-counted", "column-share"].map((m) => z({ text: n.messages.text(`localskills-results-${m}`) })))
    );
  }
  return [
    Xe(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    de(z({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares ext-localSkills-stacked", l),
    ...a.length > la ? [`<p>${n.say("localskills-results-more-rows", a.length - la)}</p>`] : []
  ];
}
function a0(e) {
  let { markup: n, results: t, survey: r, texts: s } = e;
  if (!t.versions.some(({ isCurrent: l, isKnown: u }) => u && !l))
    return [];
  let o = J(r), i = (l) => qe(l.map((u) => {
    let c = o.find((d) => d.name === u);
    return c === void 0 ? `<code>${z({ text: u })}</code>` : n.label(Te(c, s));
  }), n).wikitext, a = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((l) => ee(n.say(`localskills-results-column-${l}`)))
  ];
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: m, reworded: f } of t.versions) {
    let h = l === null || !d ? n.say("localskills-results-version-unknown") : ut(l, n.say("localskills-results-revision", n.digits(l)));
    a.push(
      "|-",
      `! scope="row" | ${h}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      A(u) ? le(n) : Y(n.number(u), u),
      `| ${i(m)}`,
      `| ${i(f)}`
    );
  }
  return [
    Xe(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    de(z({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function l0({ markup: e, survey: n, report: { held: t = null } }) {
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
function Hd(e, n) {
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
function ca(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var u0 = 32, c0 = 0.075, d0 = 10, m0 = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function zd(e) {
  let { markup: n, results: { cross: t } } = e, r = p0(e);
  if (r.length < 3 || t === null)
    return [];
  let s = r.slice().sort((o, i) => Qd(i, t) - Qd(o, t) || o.number - i.number).slice(0, u0).sort((o, i) => o.number - i.number);
  return [
    me("plot", n.say("localskills-results-plot")),
    `<p>${n.say("localskills-results-plot-intro")}${s.length < r.length ? ` ${n.say("localskills-results-plot-more", s.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...g0(s, r, e),
    de(
      z({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      h0(r, e)
    ),
    "</div>",
    ...f0(e)
  ];
}
function f0(e) {
  let { markup: n, results: { skills: t } } = e, r = Object.keys(t).filter((a) => {
    var l, u;
    return ((u = (l = nn({ skills: t }, a)) == null ? void 0 : l.quadrant) != null ? u : null) === null;
  }), s = r.filter((a) => A(t[a])), o = r.filter((a) => !A(t[a])), i = (a, l) => l.length === 0 ? [] : [`<p>${n.say(a, l.length, qe(l.map(e.skillName), n, d0))}</p>`];
  return [...i("localskills-results-plot-unrated", o), ...i("localskills-results-plot-withheld", s)];
}
function p0({ results: e }) {
  let n = [];
  return Qr(e.skills).forEach((t) => {
    var a, l, u;
    let r = nn(e, t), [s, o] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    s !== null && o !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: s, ability: o, quadrant: i });
  }), n;
}
function Qd({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function g0(e, n, { markup: t, results: { cross: r } }) {
  var f, h, p, g;
  let s = ca([...e.map(({ ability: y }) => y), (f = r == null ? void 0 : r.ability) != null ? f : 0]), o = ca([...e.map(({ importance: y }) => y), (h = r == null ? void 0 : r.importance) != null ? h : 0]), i = (y, { low: w, high: b }) => (y - w) / (b - w), a = (y) => `${ze(y, 2, 2)}%`, l = Hd(e.map(({ ability: y, importance: w }) => ({ across: i(y, s), up: i(w, o) })), c0), u = ({ low: y, high: w }) => {
    let b = w - y > 2 ? 1 : 0.5, x = [];
    for (let R = Math.ceil(y / b) * b; R <= w; R += b)
      x.push(R);
    return x;
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
      var R;
      let x = (R = l[b]) != null ? R : { across: 0, up: 0 };
      return `<div class="ext-localSkills-plot-point ext-localSkills-plot-${w}" style="inset-inline-start:${a(x.across)};bottom:${a(x.up)}">${t.number(y)}</div>`;
    }),
    "</div>",
    `<div class="ext-localSkills-plot-corners">${d("low-priority")}${d("possible-overkill")}</div>`,
    `<div class="ext-localSkills-plot-across">${t.say("localskills-results-column-ability")}</div>`,
    "</div>"
  ];
}
function h0(e, n) {
  let { markup: t } = n, r = [
    "|-",
    ee(t.say("localskills-results-column-number")),
    ee(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((s) => ee(Ke(t.say(`localskills-results-column-${s}`), "importance", t)))
  ];
  for (let s of m0) {
    let o = e.filter((i) => i.quadrant === s);
    o.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${s}" | ${Ke(
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
function Kd(e, n, t) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${z({ text: n })}">`,
    `<span class="ext-localSkills-languages-label">${t.say("localskills-results-languages-label")}</span>`,
    "<ul>",
    ...e.map(({ language: r, direction: s, title: o }) => {
      let i = `<span lang="${r}" dir="${s}">{{#language:${r}}}</span>`;
      return `<li>${r === t.messages.language ? `<strong>${i}</strong>` : $s(o, i)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}

// src/core/report/overview.ts
function Jd(e) {
  var p;
  let { isSaved: n, markup: t, survey: r, report: s, results: o, texts: i } = e, { titles: a, definitionRevision: l } = s, u = t.label(Te({ name: r.id, title: r.title }, i)), c = s.counted.newestDay, d = o.excluded.length, m = (p = Bn(o.excluded).get("changed-by-others")) != null ? p : 0, f = m === 0 || m === d ? "" : ` <span class="ext-localSkills-detail">${t.say("localskills-results-not-counted-parts", d - m, m)}</span>`, h = [
    ["counted", t.number(o.counted)],
    ["not-counted", d === 0 ? t.number(0) : Je("excluded", t.number(d)) + f],
    ["newest", c === null ? t.say("localskills-results-none") : t.date(c)],
    ["status", x0(e)],
    ["definition", l === 0 ? Me(a.definition(r.id), t.say("localskills-results-definition")) : ut(l, t.say("localskills-results-revision", t.digits(l)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${r.id}" data-language="${t.messages.language}"></div>`,
    ...y0(e),
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-results-title" role="heading" aria-level="2">${t.say("localskills-results-title", { wikitext: u })}</div>`,
    `<p>${t.say(
      n ? "localskills-results-intro" : "localskills-results-intro-now",
      { wikitext: Me(a.survey(r.id), u) }
    )}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...h.map(([g, y]) => `<li><span class="ext-localSkills-fact-name">${t.say(`localskills-results-fact-${g}`)}</span> <span class="ext-localSkills-fact">${y}</span></li>`),
    "</ul>",
    `<p class="ext-localSkills-downloads">${t.say(
      "localskills-results-downloads",
      { wikitext: lu(a.resultsTable(r.id), t.say("localskills-results-download-table")) },
      { wikitext: Me(a.resultsData(r.id), t.say("localskills-results-download-data")) },
      { wikitext: Je("quality", t.say("localskills-results-quality-link")) }
    )}</p>`,
    ...b0(e)
  ];
}
function y0({ languages: e, markup: n, report: t, survey: r }) {
  let s = e.map(({ language: o, direction: i }) => ({ language: o, direction: i, title: t.titles.resultsIn(r.id, o) }));
  return Kd(s, n.messages.text("localskills-results-languages"), n);
}
function b0({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var w0 = 20;
function Yd({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: s } = t;
  if (r.length === 0)
    return [];
  let o = Me(s.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: o })}</p>`,
    "<ul>",
    ...r.slice(0, w0).map((i) => `<li><code dir="ltr">${Ge(i.path)}</code> ${Ge(lt(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function x0({ markup: e, survey: n }) {
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
function k0(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function Xd(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((s) => {
    let o = e.choices[s];
    t += o === void 0 || A(o) ? 0 : o.count, r += A(o) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : k0(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function Zd(e, n) {
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
  let u = Ss(Object.keys(t).length), c = s !== void 0 && o !== void 0 && !A(s) && !A(o);
  return i > 0 && u > 0 && c && l.push(a.say(
    u === 1 ? "localskills-results-boxes-one" : "localskills-results-boxes",
    { wikitext: a.percent((d = s.share) != null ? d : 0) },
    { wikitext: a.percent((m = o.share) != null ? m : 0) }
  )), l;
}
function da(e, n, t, r) {
  let { markup: s, survey: o, texts: i } = r, a = (h) => qe(h, s), l = [], u = (h, p, ...g) => {
    !A(p) && p > 0 && l.push(s.say(h, p, ...g));
  }, c = [e.notAsked, e.notInStatistics, e.unusable, e.changedVersion].some(A);
  u(c ? "localskills-results-missing-merged" : "localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: h }) => o.notInStatistics.includes(h)).map((h) => s.label(De(h, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let d = A(e.unknown) ? {} : e.unknown, m = Object.keys(d);
  m.length > 0 && l.push(s.say("localskills-results-unknown", a(m.map((h) => {
    var p;
    return s.say(
      "localskills-results-code-count",
      (p = d[h]) != null ? p : 0,
      { wikitext: `<code>${z({ text: h })}</code>` }
    );
  })), m.length));
  let f = Xd(e, n.isMultiple);
  return f !== null && l.push(s.say("localskills-results-withheld-range", f.least, f.most)), l;
}

// src/core/report/question-tables.ts
var ma = 60;
function nm(e) {
  let { markup: n, survey: t, texts: r } = e, s = [];
  for (let o of J(t)) {
    let i = o.type === "matrixdropdown" ? E0(o, e) : o.type === "matrix" ? sm(o, o.choices, di, e) : v0(o, e);
    if (i.length > 0) {
      let a = n.label(Te(o, r));
      s.push(Xe(3, a), ...P0(o.name, e), ...i);
    }
  }
  return s.length === 0 ? [] : [
    me("questions", n.say("localskills-results-questions")),
    _n(["people", "share"].map((o) => [n.say(`localskills-results-column-${o}`), "share"]), n),
    ...R0(e),
    ...S0(e),
    ...s
  ];
}
function S0({ markup: e, survey: { minAnswers: n, minCell: t } }) {
  return n > 1 || t > 1 ? [] : [`<p class="ext-localSkills-detail">${e.say("localskills-results-public-note")}</p>`];
}
function R0({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${z({ text: n.id })}</bdi>` }
  )}</p>`];
}
function P0(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${Ke(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function v0(e, n) {
  var i;
  let { markup: t, results: r } = n, s = r.questions[e.name], [o] = be(e);
  if (s === void 0 || o === void 0)
    return [];
  if (A(s)) {
    let a = vn(s, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return a === null ? [`<p class="ext-localSkills-withheld">${Cr(s, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`,
      ...em(e, o, a, n)
    ];
  }
  return em(e, o, s, n, tm(e.name, n));
}
function tm(e, { results: { earlier: n } }) {
  let t = n == null ? void 0 : n.questions[e];
  return t === void 0 || A(t) ? null : t;
}
function em(e, n, t, r, s = null) {
  var u;
  let { markup: o, texts: i } = r;
  if (n.kind === "text") {
    let c = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(c, t.n), ...da(t, n, [], r)].join(" ")}</p>`];
  }
  let a = (u = n.choices) != null ? u : T0(t).map((c) => en(c, null)), l = n.kind === "number" ? [] : A0(t, n, a, r, s);
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...Zd(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...da(t, n, a, r)
    ].join(" ")}</p>`,
    ...Nr(l, o),
    ...n.kind === "number" ? [] : [de(
      z(Te(e, i)),
      `sortable ext-localSkills-shares ext-localSkills-stacked${t.places === void 0 ? "" : " ext-localSkills-places"}`,
      l
    )],
    ...n.kind === "number" || a.length <= ma ? [] : [`<p>${o.say("localskills-results-more-rows", a.length - ma)}</p>`]
  ];
}
function T0({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || A(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function A0(e, { question: n }, t, r, s) {
  var d, m;
  let { markup: o, texts: i } = r, { places: a } = e, l = ["answer", ...a === void 0 ? [] : ["first", "mean-place"], "people", "share"], u = ["|-", ...l.map((f) => f === "answer" ? ee(o.say("localskills-results-column-answer")) : ee(o.say(`localskills-results-column-${f}`), "number"))], c = l.slice(1).map((f) => z({ text: o.messages.text(`localskills-results-column-${f}`) }));
  for (let f of om(t, r).slice(0, ma)) {
    let h = rm(e, f), p = vn(h, s == null ? void 0 : s.choices[f.value]);
    if (f.isRetired && !A(h) && h.count === 0)
      continue;
    let g = a === void 0 ? void 0 : a[f.value];
    u.push(
      "|-",
      `! scope="row" | ${o.label(Fn(f, n, i, r.codeNames))}`,
      ...Ye([
        ...n.type !== "ranking" || g === void 0 ? [] : A(g) ? [le(o), le(o)] : [
          Y(o.number(g.first), g.first),
          A(g.meanPlace) ? le(o) : Y(g.meanPlace === null ? "" : o.number(g.meanPlace, 1), g.meanPlace)
        ],
        ...p !== null ? [
          _t(o.number(p.count), p.count, o),
          _t(o.percent((d = p.share) != null ? d : 0), (m = p.share) != null ? m : 0, o)
        ] : A(h) ? [le(o), le(o)] : [
          Y(o.number(h.count), h.count),
          Y(h.share === null ? "" : on(o.percent(h.share), h.share), h.share)
        ]
      ], c)
    );
  }
  return u;
}
function rm(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function E0(e, n) {
  let t = Z(n.survey);
  return e.columns.filter(({ name: s }) => t === null || e !== t.grid || !cn.includes(s)).reduce((s, o) => s.concat(sm(
    e,
    o.choices,
    (i, a) => Ln(i, a, o.name),
    n,
    o
  )), []);
}
function sm(e, n, t, r, s = null) {
  let { markup: o, results: i, texts: a } = r, l = om(n, r), u = Te(s != null ? s : e, a), c = [...l.map((m) => De(m, a).text), o.messages.text("localskills-results-column-n")].map((m) => z({ text: m })), d = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${o.label(u)}`] : [],
    "|-",
    '| class="ext-localSkills-corner" | ',
    ...l.map((m) => ee(o.label(De(m, a)))),
    ee(o.say("localskills-results-column-n"))
  ];
  for (let m of e.rows) {
    let f = t(e.name, m.value), h = tm(f, r), p = i.questions[f], g = p === void 0 ? null : vn(p, h != null ? h : void 0), y = g != null ? g : p;
    d.push("|-", `! scope="row" | ${o.label(De(m, a))}${g === null ? "" : `<div class="ext-localSkills-detail">${o.say("localskills-results-earlier")}</div>`}`), y === void 0 || A(y) || y.n === 0 ? d.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${O0(y, r)}`) : d.push(...Ye([...l.map((w) => {
      var k;
      let b = rm(y, w), x = ({ count: S, share: P }) => o.say("localskills-results-count-share", S, { wikitext: o.percent(P != null ? P : 0) }), R = vn(b, h == null ? void 0 : h.choices[w.value]);
      return R !== null ? _t(x(R), R.count, o) : A(b) ? le(o) : Y(on(x(b), (k = b.share) != null ? k : 0), b.count);
    }), Y(o.number(y.n), y.n)], c));
  }
  return [...Nr(d, o), de(z(u), "ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross", d)];
}
function O0(e, n) {
  return A(e) ? Cr(e, n) : n.markup.say("localskills-results-no-answers");
}
function om(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/short-page.ts
function im({ earlier: e, skills: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.skills) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0;
  }));
}
function M0({ earlier: e, questions: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.questions) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0 && (o.summary !== void 0 && !A(o.summary) || Object.keys(o.choices).some((i) => {
      let a = o.choices[i];
      return a !== void 0 && !A(a) && a.count > 0;
    }));
  }));
}
function am({ markup: e, results: n, survey: t }) {
  let { counted: r } = n, { minAnswers: s, minCell: o } = t;
  return r === 0 || im(n) || M0(n) || s <= 1 && o <= 1 ? null : [`<p class="ext-localSkills-notice">${r < s || o <= 1 ? e.say("localskills-results-short-answers", r, s, Math.max(1, s - r)) : e.say("localskills-results-short-counts", r, o)}</p>`];
}
function lm({ markup: e, results: n }) {
  let t = Object.keys(n.skills);
  return t.length === 0 || im(n) || !t.every((r) => A(n.skills[r])) ? null : [
    me("skills", e.say("localskills-results-skills")),
    `<p class="ext-localSkills-withheld">${e.say("localskills-results-short-skills")}</p>`
  ];
}

// src/core/report/results-page.ts
var N0 = "Skills survey results";
function um(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0, s = am(e), o = lm(e), i = (l, u, c, d = !1) => ({ name: l, title: `localskills-results-${u}`, lines: c, isFolded: d }), a = [
    ...s === null && r ? [
      i("plot", "plot", o === null ? zd(e) : []),
      i("skills", "skills", o != null ? o : Wd(e)),
      i("balance", "balance", Sd(e)),
      i("change", "change", Nd(e)),
      i("breakdowns", "breakdowns", o === null ? jd(e) : [], !0),
      i("questions", "questions", nm(e), !0),
      i("guide", "guide", qd(e), !0)
    ] : [],
    i("quality", "methods", Vd(e), !0),
    i("excluded", "excluded", Gd(e), !0)
  ].filter(({ lines: l }) => l.length > 0);
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...Jd(e),
    ...Yd(e),
    ...s != null ? s : r ? _d(e) : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...C0(a, e),
    ...a.reduce((l, u) => l.concat(u.isFolded ? $0(u, e) : u.lines), []),
    "</div>",
    `[[Category:${N0}]]`
  ].join(`
`);
}
function C0(e, { markup: n }) {
  return e.length < 3 ? [] : [
    `<div class="ext-localSkills-contents" role="navigation" aria-label="${z({ text: n.messages.text("localskills-results-contents") })}">`,
    `<div class="ext-localSkills-contents-title" aria-hidden="true">${n.say("localskills-results-contents")}</div>`,
    "<ul>",
    ...e.map(({ name: t, title: r }) => `<li>${Je(t, n.say(r))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function $0({ lines: [e = "", ...n], title: t }, { markup: r }) {
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
function cm(e) {
  return e.map((n) => typeof n == "string" ? F0(n) : n === null ? "" : String(n)).join(",");
}
var I0 = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, L0 = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function F0(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || L0.test(e.replace(I0, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var dm = `\r
`;

// src/core/report/results-table.ts
var D0 = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function mm(e, n, t, r = null) {
  return [D0, ..._0(e, n, t, r)].map((s) => cm(s) + dm).join("");
}
function _0(e, n, t, r) {
  let s = Os(t.messages), { minAnswers: o, minCell: i } = e, { counted: a, excluded: l, questions: u, skills: c, agreement: d, balance: m, breakdowns: f, versions: h } = n, p = j0(e, t), g = we({ part: "survey" }, { counted: a, excluded: l.length, minAnswers: o, minCell: i }), y = Bn(l);
  Array.from(y.keys()).sort().forEach((b) => {
    var x;
    g.push(zr({ part: "excluded", code: b }, "count", (x = y.get(b)) != null ? x : 0, null));
  }), h.forEach(({ revision: b, counted: x }) => g.push(
    ...we({ part: "version", code: b === null ? "" : String(b) }, { counted: x })
  ));
  let w = new Map(te(e).map(
    (b) => [b.name, b]
  ));
  Object.keys(u).forEach((b) => {
    g.push(...W0(b, w.get(b), u[b], t, s));
  }), Object.keys(c).forEach((b) => {
    g.push(...we({ part: "skill", item: b, itemLabel: p(b) }, c[b]));
  }), g.push(...we({ part: "agreement" }, d)), Object.keys(m).forEach((b) => {
    g.push(...we({ part: "balance", item: b, itemLabel: p(b) }, m[b]));
  }), r !== null && g.push(...B0(r, w, p, t, s));
  for (let { by: b, question: x, groups: R } of f)
    Object.keys(R).forEach((k) => {
      let S = R[k], P = { part: "group", by: x != null ? x : b, group: k };
      if (S === void 0 || A(S)) {
        g.push(...we(P, { counted: S }));
        return;
      }
      g.push(...we(P, { counted: S.counted })), Object.keys(S.skills).forEach((T) => {
        g.push(...we(E(v({}, P), { item: T, itemLabel: p(T) }), S.skills[T]));
      });
    });
  return g;
}
function B0(l, s, o, i, a) {
  var u = l, { skills: e, questions: n, notCompared: t } = u, r = pn(u, ["skills", "questions", "notCompared"]);
  let c = we({ part: "change" }, r);
  return Object.keys(e).forEach((d) => {
    c.push(...we({ part: "change", by: "skill", item: d, itemLabel: o(d) }, e[d]));
  }), Object.keys(n).forEach((d) => {
    let { choices: m, n: f, mean: h } = n[d], p = s.get(d), g = { part: "change", by: "question", item: d, itemLabel: p === void 0 ? d : Kt(p, i) };
    c.push(...we(g, v({ n: f }, h === void 0 ? {} : { mean: h }))), Object.keys(m).forEach((y) => {
      c.push(...we(E(v({}, g), { code: y, codeLabel: fm(y, p, i, a) }), m[y]));
    });
  }), t.forEach(({ part: d, name: m, reason: f }) => {
    c.push(zr({ part: "change", by: d, item: m }, "notCompared", f, null));
  }), c;
}
function fm(e, n, t, r) {
  var s, o;
  return Fn(
    (o = (s = n == null ? void 0 : n.choices) == null ? void 0 : s.find(({ value: i }) => i === e)) != null ? o : en(e, null),
    n == null ? void 0 : n.question,
    t,
    r
  ).text;
}
function W0(e, n, t, r, s) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : Kt(n, r) };
  if (!G(t) || A(t))
    return we(o, t);
  let m = t, { choices: i, places: a, unknown: l } = m, u = pn(m, ["choices", "places", "unknown"]), c = we(o, u), d = (f) => fm(f, n, r, s);
  for (let f of [i, a])
    G(f) && Object.keys(f).forEach((h) => {
      c.push(...we(E(v({}, o), { code: h, codeLabel: d(h) }), f[h]));
    });
  return A(l) || !G(l) ? c.push(...we(o, { unknown: l })) : Object.keys(l).forEach((f) => {
    c.push(...we(E(v({}, o), { code: f }), { unknown: l[f] }));
  }), c;
}
function we(e, n, t = "") {
  return A(n) ? [zr(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [zr(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [zr(e, t, String(n), null)] : G(n) ? Object.keys(n).reduce((r, s) => r.concat(
    we(e, n[s], t === "" ? s : `${t}.${s}`)
  ), []) : [];
}
function zr(e, n, t, r) {
  let { part: s, by: o = "", group: i = "", item: a = "", itemLabel: l = "", code: u = "", codeLabel: c = "" } = e;
  return [s, o, i, a, l, u, c, n, t, r];
}
function j0(e, n) {
  var r, s;
  let t = new Map(((s = (r = Z(e)) == null ? void 0 : r.grid.rows) != null ? s : []).map(
    (o) => [o.value, De(o, n).text]
  ));
  return (o) => {
    var i;
    return (i = t.get(o)) != null ? i : n.taxonomy === null ? o : Es(o, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function lo(e, n = !1) {
  let t = e.length, r = 0, s = "", o = 0, i = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function m(b, x) {
    let R = 0, k = 0;
    for (; R < b || !x; ) {
      let S = e.charCodeAt(r);
      if (S >= 48 && S <= 57)
        k = k * 16 + S - 48;
      else if (S >= 65 && S <= 70)
        k = k * 16 + S - 65 + 10;
      else if (S >= 97 && S <= 102)
        k = k * 16 + S - 97 + 10;
      else
        break;
      r++, R++;
    }
    return R < b && (k = -1), k;
  }
  function f(b) {
    r = b, s = "", o = 0, i = 16, d = 0;
  }
  function h() {
    let b = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Yt(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Yt(e.charCodeAt(r)))
        for (r++; r < e.length && Yt(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(b, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Yt(e.charCodeAt(r))) {
        for (r++; r < e.length && Yt(e.charCodeAt(r)); )
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
      let R = e.charCodeAt(r);
      if (R === 34) {
        b += e.substring(x, r), r++;
        break;
      }
      if (R === 92) {
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
            let S = m(4, !0);
            S >= 0 ? b += String.fromCharCode(S) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (R >= 0 && R <= 31)
        if (Kr(R)) {
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
    if (fa(b)) {
      do
        r++, s += String.fromCharCode(b), b = e.charCodeAt(r);
      while (fa(b));
      return i = 15;
    }
    if (Kr(b))
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
          for (r += 2; r < t && !Kr(e.charCodeAt(r)); )
            r++;
          return s = e.substring(x, r), i = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let R = t - 1, k = !1;
          for (; r < R; ) {
            let S = e.charCodeAt(r);
            if (S === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, k = !0;
              break;
            }
            r++, Kr(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return k || (r++, d = 1), s = e.substring(x, r), i = 13;
        }
        return s += String.fromCharCode(b), r++, i = 16;
      // numbers
      case 45:
        if (s += String.fromCharCode(b), r++, r === t || !Yt(e.charCodeAt(r)))
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
    if (fa(b) || Kr(b))
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
function fa(e) {
  return e === 32 || e === 9;
}
function Kr(e) {
  return e === 10 || e === 13;
}
function Yt(e) {
  return e >= 48 && e <= 57;
}
var pm;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(pm || (pm = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var q0 = new Array(20).fill(0).map((e, n) => " ".repeat(n)), Xt = 200, U0 = {
  " ": {
    "\n": new Array(Xt).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(Xt).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(Xt).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(Xt).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(Xt).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(Xt).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var pa;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(pa || (pa = {}));
function gm(e, n, t = pa.DEFAULT) {
  let r = lo(e, !1), s = [], o = 0;
  function i(N) {
    return N ? () => o === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(N) {
    return N ? (F) => o === 0 && N(F, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(N) {
    return N ? (F) => o === 0 && N(F, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) : () => !0;
  }
  function u(N) {
    return N ? () => {
      o > 0 ? o++ : N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function c(N) {
    return N ? () => {
      o > 0 && o--, o === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = u(n.onObjectBegin), m = l(n.onObjectProperty), f = c(n.onObjectEnd), h = u(n.onArrayBegin), p = c(n.onArrayEnd), g = l(n.onLiteralValue), y = a(n.onSeparator), w = i(n.onComment), b = a(n.onError), x = t && t.disallowComments, R = t && t.allowTrailingComma;
  function k() {
    for (; ; ) {
      let N = r.scan();
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
          x || S(
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
      switch (N) {
        case 12:
        case 13:
          x ? S(
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
          return N;
      }
    }
  }
  function S(N, F = [], L = []) {
    if (b(N), F.length + L.length > 0) {
      let _ = r.getToken();
      for (; _ !== 17; ) {
        if (F.indexOf(_) !== -1) {
          k();
          break;
        } else if (L.indexOf(_) !== -1)
          break;
        _ = k();
      }
    }
  }
  function P(N) {
    let F = r.getTokenValue();
    return N ? g(F) : (m(F), s.push(F)), k(), !0;
  }
  function T() {
    switch (r.getToken()) {
      case 11:
        let N = r.getTokenValue(), F = Number(N);
        isNaN(F) && (S(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), F = 0), g(F);
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
  function M() {
    return r.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (P(!1), r.getToken() === 6 ? (y(":"), k(), C() || S(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : S(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), s.pop(), !0);
  }
  function I() {
    d(), k();
    let N = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (N || S(4, [], []), y(","), k(), r.getToken() === 2 && R)
          break;
      } else N && S(6, [], []);
      M() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), N = !0;
    }
    return f(), r.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : k(), !0;
  }
  function O() {
    h(), k();
    let N = !0, F = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (F || S(4, [], []), y(","), k(), r.getToken() === 4 && R)
          break;
      } else F && S(6, [], []);
      N ? (s.push(0), N = !1) : s[s.length - 1]++, C() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), F = !0;
    }
    return p(), N || s.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : k(), !0;
  }
  function C() {
    switch (r.getToken()) {
      case 3:
        return O();
      case 1:
        return I();
      case 10:
        return P(!0);
      default:
        return T();
    }
  }
  return k(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (S(4, [], []), !1) : C() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var hm;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(hm || (hm = {}));
var ym;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(ym || (ym = {}));
var ga = gm;
var bm;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(bm || (bm = {}));

// src/core/json/parse-json.ts
function Ee(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return Z0(n) ? { value: void 0, faults: [ha] } : { value: n, faults: nS(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? eS(e) : ha] };
  }
}
var km = { disallowComments: !0, allowTrailingComma: !1 }, Y0 = 100, ha = { path: "$", code: "json-too-deep", parameters: [] }, X0 = {
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
function Z0(e) {
  let n = [e].filter(wm);
  for (let t = 0; n.length > 0; t++) {
    if (t === Y0)
      return !0;
    let r = [];
    for (let s of n)
      for (let o of Object.keys(s).map((i) => s[i]))
        wm(o) && r.push(o);
    n = r;
  }
  return !1;
}
function wm(e) {
  return typeof e == "object" && e !== null;
}
function eS(e) {
  var a;
  let n = null;
  try {
    ga(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, km);
  } catch (l) {
    return ha;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), s = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((s === "}" || s === "]") && r.trim().endsWith(","))
    return xm("json-trailing-comma", e, r.lastIndexOf(","), s);
  let o = (a = X0[t.error]) != null ? a : "json-invalid";
  return xm(o === "json-comma" ? s === "}" ? "json-list-end" : s === "]" ? "json-object-end" : o : o, e, t.offset, s);
}
function xm(e, n, t, r) {
  let s = n.slice(0, t).split(/\r\n?|\n/), o = s[s.length - 1].length + 1;
  return { path: "$", code: e, parameters: [s.length, o, j(r)] };
}
function nS(e) {
  let n = [], t = [];
  return ga(e, {
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
          parameters: [j(r), c, i + 1]
        });
      }
    }
  }, km), n;
}

// src/core/survey/dates.ts
function xe(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, s] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && s >= 1 && s <= i;
}
function Sm(e) {
  return xe(`${e}-01`);
}

// src/core/survey/number-text.ts
var tS = [
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
], rS = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Zt(e) {
  let n = e.trim().replace(/[^ -~]/g, sS), t = rS.exec(n);
  if (t === null)
    return null;
  let [, r, s = "", o, i = ""] = t, a = /^[1-9]\d{0,2}$/.test(s) && i.length === 3 && (o === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (s + i === "" || a)
    return null;
  let l = s.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function sS(e) {
  let n = e.charCodeAt(0), t = tS.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var wn = ["survey", "revision", "submitted", "language"], oS = [
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
], ya = ["text", "number", "url", "date", "month"], Rm = ["skills", "languages", "wikis"], Jr = 200, Yr = 3;
function Pm(e) {
  let n = new Set(wn), t = 0, r = (o, i, a) => {
    let l = [];
    return e.list(o, i, "elements").forEach((u, c) => {
      let d = s(u, K(`${i}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, s = (o, i, a) => {
    if (!G(o))
      return e.fault(i, "expected-object"), null;
    let l = D(o, "name");
    if (typeof l != "string" || !oe.test(l))
      return e.fault(`${i}.name`, "bad-id", j(l)), null;
    if (n.has(l)) {
      let m = wn.includes(l);
      return e.fault(`${i}.name`, m ? "reserved-name" : "name-taken", l, wn), null;
    }
    let u = {
      name: l,
      title: e.text(o, i, "title"),
      description: e.text(o, i, "description"),
      visibleIf: e.condition(o, i, "visibleIf")
    }, c = D(o, "type");
    if (c === "panel")
      return a === Yr ? (e.fault(i, "panels-too-deep", Yr), null) : (n.add(l), E(v({}, u), { type: c, elements: r(o, i, a + 1) }));
    if (c === "html") {
      let m = e.text(o, i, "html");
      return m === null && D(o, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(l), m && E(v({}, u), { type: c, text: m });
    }
    if (t === Jr)
      return e.fault(i, "too-many-questions", Jr), null;
    let d = iS(o, i, c, E(v({}, u), {
      isRequired: D(o, "isRequired") === !0,
      requiredIf: e.condition(o, i, "requiredIf"),
      isRetired: D(o, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (o, i) => r(o, i, 0) };
}
function iS(e, n, t, r, s) {
  switch (t) {
    case "radiogroup": {
      let l = bn(e, n, "choices", s);
      return l && v(E(v({}, r), { type: t }), o(l));
    }
    case "checkbox": {
      let l = bn(e, n, "choices", s);
      return l && v(v(E(v({}, r), { type: t }), o(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = aS(e, n, s), u = l === null ? bn(e, n, "choices", s) : [];
      if (u === null)
        return null;
      let c = E(v(v({}, r), o(u)), { choicesFrom: l });
      return t === "dropdown" ? E(v({}, c), { type: t }) : v(E(v({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = bn(e, n, "choices", s), u = D(e, "selectToRankEnabled") === !0;
      return l && v(E(v({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = Td(e, n, s);
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
        return en(
          u,
          (c = s.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return E(v({}, r), { type: t, choices: l, special: i(l) });
    }
    case "text":
      return v(E(v({}, r), { type: t }), lS(e, n, s));
    case "comment":
      return E(v({}, r), { type: t, maxLength: s.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = bn(e, n, "rows", s), u = bn(e, n, "columns", s), c = ["eachRowRequired", "isAllRowRequired"].some((d) => D(e, d) === !0);
      return l && u && E(v({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = s.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || oe.test(d)), u = l === null ? bn(e, n, "rows", s) : [], c = Ad(e, n, s);
      return u && c && E(v({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return s.fault(`${n}.type`, "unknown-question-type", j(t), oS), null;
  }
  function o(l) {
    let u = Zi(e, n, s, l);
    return { choices: [...l, ...sn(u)], special: u };
  }
  function i(l) {
    return E(v({}, Zi(e, n, s, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: s.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: s.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function aS(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => Rm.includes(r),
    Rm
  );
}
function lS(e, n, t) {
  let r = t.word(e, n, "inputType", ya), s = (o) => {
    let i = D(e, o), a = typeof i == "string" || typeof i == "number" ? ba(String(i), r) : null;
    return a === null && i !== void 0 && t.fault(K(n, o), "limit-not-of-type", j(i), r), a;
  };
  return {
    inputType: r,
    min: s("min"),
    max: s("max"),
    isInteger: D(e, "integer") === !0,
    maxLength: t.count(e, n, "maxLength") || null,
    placeholder: t.text(e, n, "placeholder")
  };
}
function ba(e, n) {
  switch (n) {
    case "number":
      return Zt(e);
    case "date":
      return xe(e) ? e : null;
    case "month":
      return Sm(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var uS = ["draft", "open", "paused", "closed", "archived"], cS = ["individuals", "affiliates", "partners", "society"], dS = 5, mS = 5;
function Qn(e) {
  var u, c;
  let n = [], t = Pd(n);
  if (!G(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", s = t.object(e, "$", "localSkills"), o = D(s, "id"), i = typeof o == "string" && oe.test(o);
  i || t.fault(`${r}.id`, "bad-id", j(o));
  let a = fS(e, t);
  if (J({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let l = {
    id: o,
    locale: t.string(e, "$", "locale", "bad-language", vd),
    status: t.word(s, r, "status", uS),
    opens: t.string(s, r, "opens", "bad-date", xe),
    closes: t.string(s, r, "closes", "bad-date", xe),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(s, r, "minAnswers")) != null ? u : dS,
    minCell: (c = t.count(s, r, "minCell")) != null ? c : mS,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(s, r, "notInStatistics").filter(ea).map(String),
      ...Or
    ])),
    audience: pS(s, t),
    measures: gS(s, t),
    core: hS(s, t),
    follows: t.id(s, r, "follows")
  };
  return { survey: ad(l), faults: n };
}
function fS(e, n) {
  let t = Pm(n), r = [];
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
function pS(e, n) {
  var s;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", cS),
    description: n.text(r, t, "description"),
    minEdits: (s = n.count(r, t, "minEdits")) != null ? s : 0,
    groups: wa(n.list(r, t, "groups"))
  };
}
function gS(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: wa(n.list(r, t, "groupBy"))
  };
}
function hS(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), s = n.id(r, t, "id");
  return s === null ? null : { id: s, questions: wa(n.list(r, t, "questions")) };
}
function wa(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function vm() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : yS(n);
    return e.set(n, t), t;
  };
}
function yS(t) {
  return W(this, arguments, function* ({ source: e, titles: n }) {
    var i;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => oe.test(a)).sort(), s = yield e.readPages(r.map((a) => n.definition(a))), o = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = s.get(n.definition(a)), u = l === void 0 ? null : Qn(Ee((i = l.latest.text) != null ? i : "").value).survey;
      l !== void 0 && u !== null && u.id === a && o.set(a, { survey: u, revision: l.latest.id });
    }
    return o;
  });
}
function Tm(e, n, t) {
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
        let c = u ? { id: e.id, questions: J(e).map(({ name: m }) => m) } : i.core;
        r.push({ place: o, local: E(v({}, i), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: s };
  });
}

// src/core/exchange/exchange-record.ts
var zn = { offer: "Offer a skill", seek: "Seek a skill" }, xa = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Am = ["open", "paused", "matched", "closed"], ka = 5, Em = 100, Om = 100, uo = 20;
function Mm(e, n) {
  if (!xe(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Nm(e, n, t = null) {
  var o;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (Mm(i, n) === null) {
      let a = bS(i.skill, t), l = (o = r[i.kind].get(a)) != null ? o : /* @__PURE__ */ new Set();
      l.add(i.user), r[i.kind].set(a, l);
    }
  let s = (i) => new Map(
    Array.from(i).sort(([a], [l]) => re(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: s(r.offer), seeks: s(r.seek) };
}
function bS(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/keep-own-words.ts
var wS = 20;
function dn({ template: e, parameters: n }) {
  let t = Array.from(n, ([r, s]) => [r, s.replace(/\s+/g, " ").trim()]).filter(([, r]) => r !== "");
  return JSON.stringify([e, t.sort(([r], [s]) => re(r, s))]);
}
function Cm(e, n) {
  let t = (r) => JSON.stringify(r.map(dn));
  return t(e) === t(n);
}
function An(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(dn).forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  }), e.filter((r) => {
    var i;
    let s = dn(r), o = (i = t.get(s)) != null ? i : 0;
    return t.set(s, o - 1), o <= 0;
  });
}
function xS(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function co(e, n, t) {
  let r = e;
  for (let s = 0; s < wS; s++) {
    let o = An(t(r), n);
    if (o.length === 0)
      return r;
    let i = (a, l) => l !== a && l.start >= a.start && l.end <= a.end;
    r = o.filter((a) => !o.some((l) => i(a, l))).sort((a, l) => l.start - a.start).reduce(xS, r);
  }
  return null;
}

// src/core/exchange/exchange-templates.ts
var er = "Skill exchange step", Kn = "Skill exchange preferences", Sa = [
  zn.offer,
  zn.seek,
  er,
  Kn
];

// src/core/wikitext/shown-text.ts
var kS = /<!--[\s\S]*?(?:-->|$)/g, SS = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, RS = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), PS = "\u2026";
function nr(e) {
  if (!/[{<]/.test(e))
    return He(e);
  let n = e.replace(kS, "").replace(SS, (t, r) => (r != null ? r : "").replace(/[{}]/g, (s) => `&#${s.charCodeAt(0)};`));
  return He(vS(n));
}
function vS(e) {
  var o, i, a, l;
  let n = [], t = [], r = /[{}]/g, s = 0;
  for (; s < e.length; ) {
    let u = e.slice(s, s + 2);
    if (u === "{{")
      t.push(n.length), n.push(u), s += 2;
    else if (u === "}}" && t.length > 0) {
      let [, ...c] = n.splice(t.pop()), d = ((o = c[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(s + 2) === "}", m = c.length <= 2 ? c.join("").trim() : "";
      n.push((i = RS.get(m)) != null ? i : PS), s += d ? 3 : 2;
    } else {
      r.lastIndex = s + 1;
      let c = (l = (a = r.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(s, c)), s = c;
    }
  }
  return n.join("");
}

// src/core/wikitext/extension-tags.ts
var $m = [
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
function tr() {
  return { starts: [], ends: [], lengths: [] };
}
function wt(e, n, t) {
  var i;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((i = o[o.length - 1]) != null ? i : 0) + t - n), r.push(n), s.push(t);
}
function rr(e, n) {
  let { starts: t } = e, r = 0, s = t.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    t[o] < n ? r = o + 1 : s = o;
  }
  return r;
}
function mo(e, n) {
  let { starts: t, ends: r } = e, s = [], o = 0;
  for (let i = 0; i < t.length; i++)
    s.push(n.slice(o, t[i])), o = r[i];
  return s.push(n.slice(o)), s.join("");
}
function Ra(e, n) {
  var t;
  return n - ((t = e.lengths[rr(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var sr = -1, Pa = /[[{<]|\n(?==)|-(?={)/g, TS = /[[{<\]]|\n(?==)|-(?={)/g, AS = /[[{<\n]|-(?={)/g, Im = /[[{<}|]|\n(?==)|-(?={)/g, Lm = /[[{<}|=]|\n(?==)|-(?={)/g, va = /[[\]{}<>|]/g, ES = 10, Fm = 45, OS = 60, Dm = 61, _m = 91, Bm = 93, Ta = 123, MS = 124, NS = 125, CS = 6;
function Wm(e, n) {
  let t = "", r = 0, s = null, o = [], i = [], a = null, l = Pa, u = [], c = 0, d = [];
  function m(O, C, N) {
    let F = C;
    for (; F < r && F - C < N && t.charCodeAt(F) === O; )
      F++;
    return F - C;
  }
  function f() {
    return a !== null && c > a.partsStart && u[c - 1] === sr;
  }
  function h() {
    a === null ? l = Pa : a.kind === "=" ? l = AS : a.kind === "[" ? l = TS : l = f() ? Lm : Im;
  }
  function p(O, C, N, F) {
    a = { kind: O, count: C, contentStart: N, afterHyphen: F, partsStart: c }, i.push(a), h();
  }
  function g() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, h();
  }
  function y(O) {
    let C = m(Dm, O, CS);
    return C > 1 || C === 1 && !f() ? (p("=", C, O + C, !1), O + C) : O;
  }
  function w(O, C) {
    let N = m(Ta, O, r);
    return N > 1 && p("{", N, O + N, C), O + N;
  }
  function b(O, C) {
    let N = m(NS, C, Math.min(O.count, 3));
    if (N < 2)
      return C + 1;
    let F = O.contentStart - N, L = C + N, _ = N === 3 ? k(O, C) : null;
    for (N === 2 && R(O, C); d.length > 0 && d[d.length - 1].from >= F; )
      d.pop();
    return _ !== null && d.push({ from: F, to: L, text: _ }), x(O, F, N), L;
  }
  function x(O, C, N) {
    let F = O.count - N;
    c = O.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, F > 1 ? p(O.kind, F, C, O.afterHyphen) : F === 1 && O.kind === "{" && O.afterHyphen ? p("-", 2, C, !1) : h();
  }
  function R(O, C) {
    let N = c > O.partsStart, F = N ? u[O.partsStart] - 1 : C, L = S(O.contentStart, F), _ = e(L.isWhole ? L.text : `${L.text}<`, N);
    if (_ !== null) {
      let U = u.slice(O.partsStart, c);
      o.push({ template: _, start: O.contentStart - 2, end: C + 2, parts: U });
    }
  }
  function k(O, C) {
    if (c === O.partsStart)
      return null;
    let N = u[O.partsStart], F = c > O.partsStart + 2 ? u[O.partsStart + 2] - 1 : C;
    return S(N, F);
  }
  function S(O, C) {
    var U;
    let N = d.length;
    for (; N > 0 && d[N - 1].from >= O; )
      N--;
    let F = s === null ? 0 : rr(s, O), L = "", _ = O;
    for (; ; ) {
      let B = d[N], H = Math.min(C, B ? B.from : C, (U = s == null ? void 0 : s.starts[F]) != null ? U : C);
      va.lastIndex = _;
      let Q = va.test(t) ? Math.min(va.lastIndex - 1, H) : H;
      if (L += t.slice(_, Q), Q < H || H === C)
        return { text: L, isWhole: Q === C };
      if (B && H === B.from) {
        if (L += B.text.text, !B.text.isWhole)
          return { text: L, isWhole: !1 };
        _ = B.to, N++;
      } else s !== null && (_ = s.ends[F]);
      F = s === null ? 0 : rr(s, _);
    }
  }
  function P(O) {
    s === null && (s = tr(), n.begin(t, s));
    let C = n.skip(O);
    return n.atLineStart ? (n.atLineStart = !1, y(C)) : C;
  }
  function T(O, C) {
    switch (O) {
      case ES:
        return a !== null && a.kind === "=" && g(), y(C + 1);
      case OS:
        return P(C);
      case Fm:
        return t.charCodeAt(C + 2) === Ta ? w(C + 1, !0) : (p("-", 2, C + 2, !1), C + 2);
      case Ta:
        return w(C, !1);
      case _m: {
        let N = m(_m, C, r);
        return N > 1 && p("[", N, C + N, !1), C + N;
      }
      default:
        return M(a, O, C);
    }
  }
  function M(O, C, N) {
    if (O.kind === "{")
      return b(O, N);
    let F = C === Bm ? Bm : Fm;
    return t.charCodeAt(N + 1) !== F ? N + 1 : (x(O, O.contentStart - 2, 2), N + 2);
  }
  function I() {
    let O = y(0);
    for (; ; ) {
      if (l.lastIndex = O, !l.test(t))
        return;
      O = l.lastIndex;
      let C = t.charCodeAt(O - 1);
      C === MS ? (u[c] = O, u[c + 1] = sr, c += 2, l = Lm) : C === Dm ? (u[c - 1] = O - 1, l = Im) : O = T(C, O - 1);
    }
  }
  return (O) => (t = O, r = O.length, s = null, o = [], i.length = 0, a = null, l = Pa, u = [], c = 0, d = [], I(), t = "", n.end(), { calls: o, removed: s });
}

// src/core/wikitext/detached-text.ts
function fe(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function jm(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function fo(e, n, t) {
  let r = n;
  for (; r < t && jm(e.charCodeAt(r)); )
    r++;
  return r;
}
function po(e, n, t) {
  let r = t;
  for (; r > n && jm(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function En(e, n, t) {
  let r = fo(e, n, t);
  return e.slice(r, po(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Xr = 3, mn, Gm, Aa, go, Zr = class {
  constructor(n, t, r) {
    pe(this, mn);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Xr;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let s = 0; s < r.length; s += Xr)
        if (r[s] === t)
          return rn(this, mn, Aa).call(this, s);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Xr)
      n(rn(this, mn, Aa).call(this, t), rn(this, mn, Gm).call(this, t), this);
  }
  entries() {
    return rn(this, mn, go).call(this).entries();
  }
  keys() {
    return rn(this, mn, go).call(this).keys();
  }
  values() {
    return rn(this, mn, go).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
mn = new WeakSet(), Gm = function(n) {
  return this.met.names[this.parts[n]];
}, Aa = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, go = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [$S, IS] = [500, 4], LS = 61;
function qm() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], s = 0, o = [], i = 0;
  function a(u, c) {
    for (let d = s; d < s + IS && d < r.length; d++) {
      let m = r[d], f = e[m];
      if (u.charCodeAt(c + f.length) === LS && u.startsWith(f, c))
        return s = d + 1, m;
    }
    return -1;
  }
  function l(u) {
    let c = n.get(u);
    if (c !== void 0)
      return s = r.indexOf(c) + 1, c;
    if (u === "" || e.length >= $S)
      return -1;
    let d = fe(u), m = e.push(d) - 1;
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
        g = l(u.slice(fo(u, f, y), po(u, f, y)));
      }
      if (g === -1 || o[g] === i)
        return null;
      o[g] = i;
      let w = fo(u, y + 1, p);
      m.push(g, w, po(u, w, p)), f = p + 1;
    }
    return new Zr(u, t, m);
  };
}

// src/core/wikitext/plain-call.ts
var FS = ["[", "]", "{", "<", `
=`], [ho, Um] = ["{{", "}}"], DS = "}", _S = /^\s*$/;
function Vm(e) {
  let n = qm();
  return (t) => {
    var l;
    let r = t.startsWith(ho) ? t.indexOf(DS, ho.length) : -1, s = r + Um.length;
    if (r === -1 || !t.startsWith(Um, r) || t.length > s && !_S.test(t.slice(s)) || FS.some((u) => t.includes(u, ho.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let i = e(t.slice(ho.length, o), o < r);
    if (i === null)
      return [];
    let a = (l = n(t, o, r)) != null ? l : BS(t, o, r);
    return [{ template: i, parameters: a, start: 0, end: s }];
  };
}
function BS(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0, o = n;
  for (let i = n + 1; i <= t; ) {
    let a = e.indexOf("|", i), l = a === -1 ? t : a;
    o = o === -1 || o >= i ? o : e.indexOf("=", i), o === -1 || o >= l ? r.set(String(++s), e.slice(i, l)) : r.set(En(e, i, o), En(e, o + 1, l)), i = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var WS = 60, Hm = 62, Jm = 47, Qm = 10;
function zm(e) {
  return e === 32 || e === 9;
}
function Km(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === Hm || t === Jm && e.charCodeAt(n + 1) === Hm;
}
function Ym(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function jS(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(Ym(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Xm(e) {
  let n = jS(e), t = Math.max(...Array.from(n.keys(), (p) => p.length)), r = "", s = tr(), o = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
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
      return wt(s, p, r.length), r.length;
    let y = p;
    for (; y > 0 && zm(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === Qm) {
      let w = m(g + 3);
      if (r.charCodeAt(w) === Qm)
        return wt(s, y, w + 1), a.atLineStart = !0, w + 1;
    }
    return wt(s, p, g + 3), g + 3;
  }
  function m(p) {
    for (; ; ) {
      for (; zm(r.charCodeAt(p)); )
        p++;
      let g = r.startsWith("<!--", p) ? r.indexOf("-->", p + 4) : -1;
      if (g === -1)
        return p;
      p = g + 3;
    }
  }
  function f(p) {
    let g = p + 1, y = g;
    for (; y - g <= t && y < r.length && !Km(r, y) && r.charCodeAt(y) !== WS; )
      y++;
    let w = r.slice(g, y), b = Ym(w), x = n.get(b);
    if (x === void 0 || o || !Km(r, y))
      return g;
    let R = r.indexOf(">", y);
    if (R === -1)
      return o = !0, g;
    let k = R + 1;
    if (x.kind !== "ignored" && r.charCodeAt(R - 1) !== Jm) {
      let S = i.has(b) ? -1 : h(x, k);
      if (S !== -1)
        k = S;
      else if (w === "includeonly")
        k = r.length;
      else
        return i.add(b), k;
    }
    return x.kind !== "extension" && wt(s, p, k), k;
  }
  function h({ closing: p }, g) {
    p.lastIndex = g;
    let y = p.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function es(e) {
  return e.split(" ");
}
var Zm = es(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), GS = new Set(Zm.concat(es(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), qS = new Set(es("articlepath pageid server servername scriptpath stylepath")), US = new Set(Zm.concat(es(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), VS = new Set(es(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function ef(e) {
  return GS.has(e) || qS.has(e.toLowerCase());
}
function nf(e) {
  return US.has(e) || VS.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var HS = /^subst:/iu, QS = /^safesubst:/iu, tf = /^msgnw:/iu, zS = /^msg:/iu, KS = /^raw:/iu, JS = 1e3, YS = 200;
function rf(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, i = Cs({
    defaultNamespace: "Template",
    namespaces: ou.concat(s, [["Template", ...r]]),
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
    let f = En(d, 0, d.length);
    if (HS.test(f) || (f = f.replace(QS, ""), f = En(f, 0, f.length), !m && ef(f)))
      return null;
    f = (tf.test(f) ? f.replace(tf, "") : f.replace(zS, "")).replace(KS, "");
    let h = f.indexOf(":");
    if (h !== -1 && nf(f.slice(0, h)))
      return null;
    let p = i(f);
    return p === null ? null : (g = a.get(p)) != null ? g : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, m) => {
    if (d.length > YS)
      return u(d, m);
    let f = m ? c.with : c.without, h = f.get(d);
    return h === void 0 && (f.size === JS && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = u(d, m), f.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function Ea(e) {
  var s;
  let n = rf(e), t = Vm(n), r = Wm(n, Xm((s = e.extensionTags) != null ? s : $m));
  return (o) => {
    let i = t(o);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(o), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var p;
      let { template: d, start: m, end: f } = c;
      if (l === null || ((p = l.starts[rr(l, m)]) != null ? p : f) >= f)
        return { template: d, parameters: sf(o, c.parts, f), start: m, end: f };
      u = u != null ? u : mo(l, o);
      let h = c.parts.map((g) => g === sr ? sr : Ra(l, g));
      return { template: d, parameters: sf(u, h, Ra(l, f)), start: m, end: f };
    });
  };
}
function sf(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < n.length; o += 2) {
    let i = n[o], a = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    a === sr ? r.set(String(++s), e.slice(i, l)) : r.set(En(e, i, a), En(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var of = 6, XS = /^(.+)-([0-5n])$/i, af = /^(.+)-(?:.|\d\d)$/;
function lf(e) {
  var t;
  let n = (t = af.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && yo(e) === null && Oe.test(n);
}
function yo(e) {
  var s;
  let n = XS.exec(e), t = ((s = n == null ? void 0 : n[1]) != null ? s : e).toLowerCase();
  if (!Oe.test(t) || af.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? of : Number(r) };
}
function uf(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === of ? "N" : t}`;
}

// src/core/exchange/mapped-text.ts
function cf(e) {
  return {
    text: e,
    starts: Array.from({ length: e.length }, (n, t) => t),
    ends: Array.from({ length: e.length }, (n, t) => t + 1)
  };
}
function xn(e, n, t) {
  let { text: r, starts: s, ends: o } = e, i = [], a = [], l = [], u = 0, c = (d) => {
    for (i.push(r.slice(u, d)); u < d; u++)
      a.push(s[u]), l.push(o[u]);
  };
  n.lastIndex = 0;
  for (let d = n.exec(r); d !== null; d = n.exec(r)) {
    let { 0: m, 1: f, index: h } = d, p = typeof t == "string" ? t : t(m, f);
    p !== m && (c(h), u = h + m.length, p !== "" && (i.push(p), a.push(s[h]), l.push(o[u - 1])));
  }
  return u === 0 ? e : (c(r.length), { text: i.join(""), starts: a, ends: l });
}
function bo(e, n) {
  return { from: e.starts[n.from], to: e.ends[n.to - 1] };
}

// src/core/exchange/private-email.ts
var Ma = "<", Na = ">", wo = "|", Ca = ";", Oa = ["at", "arobase", "arroba", "et", "\u0627\u062A"], df = ["dot", "point", "punto", "nokta", "\u0646\u0642\u0637\u0629"], ZS = /* @__PURE__ */ new Set(["com", "org", "net", "info", "edu", "wiki"]), eR = /* @__PURE__ */ new Set(["com", "org", "net", "edu"]), nR = /* @__PURE__ */ new Set([
  "gmail",
  "googlemail",
  "hotmail",
  "outlook",
  "live",
  "yahoo",
  "ymail",
  "icloud",
  "proton",
  "protonmail",
  "gmx",
  "yandex",
  "mail",
  "laposte",
  "orange",
  "wanadoo",
  "free",
  "riseup"
]), mf = /* @__PURE__ */ new Set([
  "the",
  "a",
  "an",
  "my",
  "our",
  "your",
  "this",
  "that",
  "work",
  "works",
  "worked",
  "working",
  "look",
  "looks",
  "looking",
  "study",
  "teach",
  "meet",
  "meeting",
  "volunteer",
  "is",
  "am",
  "are",
  "be",
  "was",
  "me",
  "us",
  "it",
  "them",
  "here",
  "there",
  "available",
  "active",
  "based",
  "hosted",
  "page",
  "pages",
  "site",
  "website",
  "found",
  "find",
  "see",
  "join",
  "event",
  "events",
  "training",
  "workshop",
  "workshops"
]), tR = /wikipedia|lists\.wikimedia|\.(?:png|jpg|jpeg|svg|gif|webp|js|css)$/, rR = /wiki|toolforge/;
function sR(e) {
  let n = (l, u, c) => u.reduce((d, m) => (
    // eslint-disable-next-line security/detect-non-literal-regexp -- Of the words above.
    xn(d, new RegExp(` ?[([{] ?${m} ?[)\\]}] ?`, "g"), c)
  ), l), t = (l, u, c) => u.reduce((d, m) => (
    // eslint-disable-next-line security/detect-non-literal-regexp -- Of the words above.
    xn(d, new RegExp(` +${m} +`, "g"), c(m))
  ), l), r = E(v({}, e), { text: e.text.replace(/[<>|;]/g, ",") }), s = n(n(r, [...Oa, "@"], "@"), [...df, "\\."], "."), o = [[/ *@ +/g, Ma], [/ +@/g, Na], [/ *\. +/g, wo], [/ +\./g, wo]].reduce((l, [u, c]) => xn(l, u, c), s), i = e.text.includes("nokta") ? Oa : Oa.filter((l) => l !== "et"), a = t(o, i, (l) => l === "at" || l === "et" ? Na : Ma);
  return t(a, df, () => Ca);
}
function pf(e, n, t) {
  let r = n;
  for (; r > 0 && t.test(e.charAt(r - 1)); )
    r--;
  return r;
}
function oR(e, n) {
  var o;
  let t = pf(e, n, /[^ \n@<>()[\]{}:;,|]/), [r] = (o = /^[a-z\d\u0080-\uffff-][a-z\d\u0080-\uffff.-]*/.exec(e.slice(n + 1))) != null ? o : [""], s = r.replace(/\.\..*/, "").replace(/\.$/, "");
  return t < n && e.slice(t, n) !== "git" && !tR.test(s) && /\.(?:[a-z]{2}|[a-z]?[\u0080-\uffff])/.test(s) ? { from: t, to: n + 1 + s.length } : null;
}
function ff(e, n) {
  var c, d, m;
  let t = e.charAt(n), r = pf(e, n, /[\w.+-]/), [s] = (c = /^[\w-]+/.exec(e.slice(n + 1))) != null ? c : [""];
  if (r === n || s === "" || t !== "@" && (mf.has(e.slice(r, n)) || mf.has(s)))
    return null;
  let o = n + 1 + s.length, [i, a, l, u] = [s, !1, !1, null];
  for (; ; ) {
    let [f, h, p] = (d = /^([.|;])([\w-]+)/.exec(e.slice(o))) != null ? d : [];
    if (f === void 0 || h === void 0 || p === void 0)
      return u;
    a || (a = h === Ca), l || (l = h === wo);
    let g = nR.has(i), [y] = (m = /^[a-z]+(?!\w)/.exec(p)) != null ? m : [""];
    (h === wo ? eR.has(y) : ZS.has(y) || y.length === 2 && (h === Ca || g)) && (t === Ma || (t === Na ? a || g : a || l)) && !rR.test(e.slice(n, o)) && (u = { from: r, to: o + 1 + y.length }), i = p, o += f.length;
  }
}
function gf(e) {
  let n = sR(e);
  for (let t of [oR, ff])
    for (let r = 0; r < n.text.length; r++) {
      let o = (t === ff ? "@<>" : "@").includes(n.text.charAt(r)) ? t(n.text, r) : null;
      if (o !== null) {
        let i = /[@>]/.test(n.text.charAt(o.from - 1));
        return E(v({}, bo(n, i ? { from: o.from - 1, to: o.to } : o)), { isSocial: i });
      }
    }
  return null;
}

// src/core/exchange/private-messenger.ts
var iR = [
  "t.me/",
  "telegram.me/",
  "telegram.dog/",
  "wa.me/",
  "wa.link/",
  "m.me/",
  "signal.me/",
  "chat.whatsapp.com/",
  "api.whatsapp.com/",
  "discord.gg/",
  "discord.com/users/",
  "instagram.com/",
  "instagr.am/",
  "ig.me/",
  "snapchat.com/add/",
  "line.me/",
  "matrix.to/#/@",
  "skype:"
], aR = [
  "telegram",
  "t\xE9l\xE9gram",
  "whatsapp",
  "whats app",
  "watsapp",
  "vatsap",
  "wasap",
  "guasap",
  "signal",
  "skype",
  "discord",
  "instagram",
  "insta",
  "wechat",
  "viber",
  "snapchat",
  "tg",
  "ig"
], hf = [
  "\u062A\u064A\u0644\u064A\u062C\u0631\u0627\u0645",
  "\u062A\u064A\u0644\u064A\u063A\u0631\u0627\u0645",
  "\u062A\u0644\u064A\u062C\u0631\u0627\u0645",
  "\u062A\u0644\u064A\u063A\u0631\u0627\u0645",
  "\u062A\u0644\u062C\u0631\u0627\u0645",
  "\u062A\u0644\u063A\u0631\u0627\u0645",
  "\u062A\u064A\u0644\u062C\u0631\u0627\u0645",
  "\u062A\u064A\u0644\u063A\u0631\u0627\u0645",
  "\u062A\u0644\u0642\u0631\u0627\u0645",
  "\u0648\u0627\u062A\u0633\u0627\u0628",
  "\u0648\u0627\u062A\u0633 \u0627\u0628",
  "\u0633\u064A\u062C\u0646\u0627\u0644",
  "\u0633\u064A\u063A\u0646\u0627\u0644",
  "\u0633\u0643\u0627\u064A\u0628",
  "\u062F\u064A\u0633\u0643\u0648\u0631\u062F",
  "\u0627\u0646\u0633\u062A\u063A\u0631\u0627\u0645",
  "\u0627\u0646\u0633\u062A\u062C\u0631\u0627\u0645",
  "\u0627\u0646\u0633\u062A\u0642\u0631\u0627\u0645",
  "\u0641\u0627\u064A\u0628\u0631"
], lR = [
  "is",
  "est",
  "es",
  "handle",
  "username",
  "user",
  "id",
  "nick",
  "account",
  "compte",
  "cuenta",
  "usuario",
  "hesabim",
  "adim",
  "\u062D\u0633\u0627\u0628\u064A",
  "\u0647\u0648"
], uR = ["on", "in", "via", "at", "sur", "en", "por", "par", "\u0639\u0644\u0649", "\u0641\u064A", "\u0639\u0628\u0631", "\u0639\u0644\u0649 \u0627\u0644", "\u0641\u064A \u0627\u0644", "\u0639\u0628\u0631 \u0627\u0644"], cR = /^[ \n]+(?:bot|group|channel|processing|app|grup|canal|canaux)/, yf = /^,?[dt][ae]n?(?![\w\u0080-\uffff])/;
var $a = "wiki";
function bf(e, n) {
  return n === 0 || !/\w/.test(e.charAt(n - 1));
}
function wf(e, n) {
  let t = [];
  for (let r = e.indexOf(n); r !== -1; r = e.indexOf(n, r + 1))
    t.push(r);
  return t;
}
function dR(e) {
  var n, t;
  for (let r of iR)
    for (let s of wf(e, r).filter((o) => bf(e, o))) {
      let [o] = (n = /^[^ \n]+/.exec(e.slice(s + r.length))) != null ? n : [""];
      if (o !== "" && !o.includes($a) && !/^(?:p|reel|explore)\//.test(o))
        return { from: s, to: s + r.length + o.length };
    }
  for (let r of [/(^|[^\w])skype[ \n]*:[ \n]*live:[^ \n]+/, /(^|[^\w])tg[ \n]*:[ \n]*@[\w.]+/, /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/]) {
    let s = r.exec(e);
    if (s !== null)
      return { from: s.index + ((t = s[1]) != null ? t : "").length, to: s.index + s[0].length };
  }
  return null;
}
function xf(e) {
  return e.length > 1 && e.length <= 40 && /[a-z_]/.test(e) && !e.includes($a);
}
function mR(e) {
  return e.length >= 5 && /[\d_]/.test(e) && (/[a-z_]/.test(e) || /^\d{6,}$/.test(e)) && !e.includes($a);
}
function fR(e) {
  var c, d, m, f, h, p;
  let [n] = (c = yf.exec(e)) != null ? c : [""], t = e.slice(n.length), [r] = (m = (d = /^[ \n]+-[ \n]+/.exec(t)) != null ? d : /^[ \n]*[:(=]?[ \n]*/.exec(t)) != null ? m : [""], s = r.length;
  for (let g of r === "" ? [] : lR) {
    let [, y = ""] = t.startsWith(g, r.length) ? (f = /^([ \n:]+)/.exec(t.slice(r.length + g.length))) != null ? f : [] : [];
    s = y === "" ? s : r.length + g.length + y.length;
  }
  let [, o = "", i = ""] = (h = /^(@?)([\w.]+)/.exec(t.slice(s))) != null ? h : [], [a] = (p = /^#\d\d\d\d(?!\d)/.exec(t.slice(s + o.length + i.length))) != null ? p : [""], l = o === "" && /[ \n:=]$/.test(t.slice(0, s));
  return (o === "@" ? xf(i) : l && (mR(i) || a !== "" && i.length > 1)) ? n.length + s + o.length + i.length + a.length : 0;
}
function pR(e, n, t) {
  var c;
  let r = n, s = (d) => {
    for (; r > 0 && d.test(e.charAt(r - 1)); )
      r--;
  }, o = e.charAt(r - 1) === "(";
  r -= o ? 1 : 0;
  let i = uR.find((d) => {
    let m = r - d.length - (d.endsWith("\u0627\u0644") ? 0 : 1);
    return m > 0 && e.startsWith(d, m) && /[ \n]/.test(e.charAt(m - 1)) && (d.endsWith("\u0627\u0644") || /[ \n]/.test(e.charAt(r - 1)));
  }), a = e.slice(t);
  if (i === void 0 && !o && !yf.test(a) || cR.test(a))
    return -1;
  r -= i === void 0 || i.endsWith("\u0627\u0644") ? (c = i == null ? void 0 : i.length) != null ? c : 0 : i.length + 1, s(/[ \n]/);
  let l = r;
  s(/[\w.#]/);
  let u = e.slice(r, l);
  return e.charAt(r - 1) === "@" && xf(u) ? r - 1 : /^[\w.]{2,}#\d{4}$/.test(u) ? r : -1;
}
function kf(e) {
  let n = dR(e);
  if (n !== null)
    return n;
  for (let t of [...aR, ...hf]) {
    let r = hf.includes(t);
    for (let s of wf(e, t).filter((o) => r || bf(e, o))) {
      let o = s + t.length, i = fR(e.slice(o)), a = i > 0 ? -1 : pR(e, s, o);
      if (i > 0 || a !== -1)
        return a === -1 ? { from: s, to: o + i } : { from: a, to: o };
    }
  }
  return null;
}

// src/core/exchange/private-other-numbers.ts
var gR = [
  // Addresses and links.
  /()https?:\/\/[^ \n]+/g,
  /()\[\[[^[\]\n]*\]\]/g,
  // Books, courses, revisions, entries of catalogues.
  /()is[bs]n[\d :.x-]+/g,
  /(^|\W)0[ -]\d+[ -]\d+[ -][\dx](?![\w-])/g,
  /(^|\W)(?:course|cours|curso|kurs|ders|lesson|module|modul|revision|révision|revisión|version|oldid|rev|ticket|viaf|oclc|pmid|doi|siren|siret|arxiv|id)s?[ :.#-]*\d[\d.-]*/g,
  // Days and months.
  /(^|\D)(?:19|20)\d\d[-./]\d\d?[-./]\d\d?(?!\d)/g,
  /(^|\D)\d\d?[-./]\d\d?[-./](?:19|20)\d\d(?!\d)/g,
  /(^|\D)[01]?\d[-./](?:19|20)\d\d(?!\d)/g,
  // From one time of day to another.
  /(^|\D)[0-2]?\d[.:h][0-5]\d ?- ?[0-2]?\d[.:h][0-5]\d(?!\d)/g,
  /(^|\D)[0-2]\d[0-5]\d ?- ?[0-2]\d[0-5]\d(?!\d)/g,
  // How far it is from UTC.
  /()[ug][tm][ct] ?[+-] ?\d\d?:?\d?\d?/g
], hR = /* @__PURE__ */ new Set([
  "edits",
  "bytes",
  "octets",
  "views",
  "vues",
  "visitas",
  "euro",
  "euros",
  "eur",
  "usd",
  "tl",
  "lira",
  "dinars",
  "dirhams",
  "\u20AC",
  "$",
  "\xA3",
  "\u20BA",
  "%",
  "articles",
  "art\xEDculos",
  "madde",
  "modifications",
  "modifs",
  "ediciones",
  "d\xFCzenleme",
  "words",
  "mots",
  "palabras",
  "\u0645\u0642\u0627\u0644",
  "\u0645\u0642\u0627\u0644\u0629",
  "\u0645\u0642\u0627\u0644\u0627\u062A",
  "\u062A\u0639\u062F\u064A\u0644",
  "\u062A\u0639\u062F\u064A\u0644\u0627\u062A",
  "\u062F\u064A\u0646\u0627\u0631",
  "\u062F\u0631\u0647\u0645",
  "jpg",
  "jpeg",
  "png",
  "svg",
  "pdf"
]), yR = [
  /^[0-2]\d [0-5]\d ?- ?[0-2]\d [0-5]\d$/,
  /^\d\d? [01]?\d (?:19|20)\d\d$/,
  /^[0-3]\d[./-][01]\d[./-]\d\d ?[/-] ?[0-3]\d[./-][01]\d[./-]\d\d$/,
  /^[0-3]\d[./-][01]\d[./-]\d\d [0-2]\d\.?[0-5]\d$/
], bR = /^[0-2]\d[. ]?(?:00|15|30|45)(?:(?: ?[/-] ?| )[0-2]\d[. ]?(?:00|15|30|45))+$/;
function wR(e) {
  let n = e.replace(/[ ./-](?:19|20)\d\d$/, "").split(/[ ./-]/), t = Number(n[1]) - Number(n[0]);
  return n.length >= 3 && t > 0 && n.every((r, s) => /^\d\d$/.test(r) && (s === 0 || Number(r) - Number(n[s - 1]) === t));
}
function Sf(e) {
  return gR.reduce((n, t) => n.replace(
    t,
    (r, s) => s + "x".repeat(r.length - s.length)
  ), e);
}
function Ia(e, n) {
  var r;
  let [, t = ""] = (r = /^[ ).\-/]*([^ \n,.;:()!?/-]+)/.exec(n)) != null ? r : [];
  return yR.some((s) => s.test(e)) || bR.test(e) || wR(e) || // Decimals, a range from nought on, thousands.
  /^0\.\d/.test(e) && e.split(".").length < 4 || /^0 - /.test(e) || /[ .]000$/.test(e) || hR.has(t);
}

// src/core/exchange/private-phone.ts
var xR = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, kR = /[\d+]$/, SR = /(?:[\w\-/=#&]|\d[.,:])$/, RR = /^(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])\d\d\d[ .-]\d\d\d\d(?![\d-])/, PR = [/\+ ?1[ .-]$/, /1[ .-]$/, /$/], vR = { "+": 9, 0: 8 }, Rf = 15;
function Pf(e, n) {
  let t = e.replace(/\D+$/, ""), r = t.replace(/\D/g, "").length, s = e.indexOf("/");
  return r > Rf && s !== -1 ? Pf(e.slice(0, s), "/") : r < vR[e.startsWith("+") ? "+" : 0] || r > Rf || Ia(t, n) ? 0 : t.length;
}
function TR(e, n, t) {
  return /^\d\d\d \d\d\d /.test(e) && (/\d $/.test(n) || / (?:19|20)\d\d$/.test(e) || /^ \d/.test(t) || Ia(e, t));
}
function AR(e) {
  var n, t;
  for (let r = 0; r < e.length; r++) {
    let [s] = (n = RR.exec(e.slice(r))) != null ? n : [""];
    for (let o of s === "" ? [] : PR) {
      let i = e.slice(Math.max(0, r - 6), r), a = (t = o.exec(i)) == null ? void 0 : t.index, l = i.slice(0, a);
      if (a !== void 0 && !/[\d-]$/.test(l) && !TR(s, l, e.slice(r + s.length)))
        return { from: r - i.length + a, to: r + s.length };
    }
  }
  return null;
}
function vf(e) {
  var s;
  let n = Sf(e), t = AR(n);
  if (t !== null)
    return t;
  let r = 0;
  for (; r < n.length; ) {
    let [o] = (s = xR.exec(n.slice(r))) != null ? s : [""], i = n.slice(Math.max(0, r - 2), r), a = o !== "" && !(o.startsWith("+") ? kR : SR).test(i), l = a ? Pf(o, n.slice(r + o.length)) : 0;
    if (l > 0)
      return { from: r, to: r + l };
    r += a ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-plain.ts
var ER = 5e3, OR = [/<!--[^]*?-->/g, /<\/?nowiki *\/?>/g, /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g], MR = [
  ["commat", "@"],
  ["period", "."],
  ["nbsp", " "],
  ["plus", "+"],
  ["hyphen", "-"],
  ["lowbar", "_"],
  ["colon", ":"],
  ["sol", "/"],
  ["num", "#"],
  ["lpar", "("],
  ["rpar", ")"],
  ["ensp", " "],
  ["emsp", " "],
  ["thinsp", " "]
], NR = [1632, 1776, 2406, 2534], CR = [
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
  [12289, 12290, ","],
  [304, 305, "i"],
  [1570, 1571, "\u0627"],
  [1573, 1573, "\u0627"]
];
function $R(e) {
  var r, s;
  let n = e.charCodeAt(0), t = NR.find((o) => n >= o && n <= o + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (s = (r = CR.find(([o, i]) => n >= o && n <= i)) == null ? void 0 : r[2]) != null ? s : e;
}
function Tf(e) {
  return e.replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function Af(e, n, t) {
  let r = parseInt(n != null ? n : "", t);
  return r >= 32 && r < 55296 ? String.fromCharCode(r) : e;
}
function IR(e) {
  let n = [
    (t) => xn(t, /&(?:amp;)+/g, "&"),
    (t) => xn(t, /&#(\d+);/g, (r, s) => Af(r, s, 10)),
    (t) => xn(t, /&#x([\da-f]+);/g, (r, s) => Af(r, s, 16))
  ].reduce((t, r) => r(t), e);
  return MR.reduce((t, [r, s]) => xn(t, new RegExp(`&${r};`, "g"), s), n);
}
function Ef(e) {
  let n = cf(Tf(e.slice(0, ER))), t = n.text.includes("&") ? IR(n) : n, r = OR.reduce((s, o) => xn(s, o, ""), t);
  return E(v({}, r), { text: Tf(r.text.replace(/[\u0080-\uffff]/g, $R).replace(/[\t\r]/g, " ")) });
}

// src/core/exchange/private-contact.ts
function LR(e) {
  let n = Ef(e), t = gf(n);
  if (t !== null) {
    let o = e.slice(t.from).search(/\S/);
    return { from: t.from + o, to: t.to, kind: t.isSocial ? "messenger" : "email" };
  }
  let r = kf(n.text), s = r != null ? r : vf(n.text);
  return s === null ? null : E(v({}, bo(n, s)), { kind: r === null ? "phone" : "messenger" });
}
function Of(e) {
  let n = LR(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}

// src/core/exchange/record-fault.ts
function xt(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function xo(e, n, t) {
  let r = Of(e === "skill" ? Lt(n) : n);
  return r === null ? null : xt(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function or(e, n) {
  let t = [...e.keys()].filter((r) => {
    var s;
    return !n.includes(r) && ((s = e.get(r)) == null ? void 0 : s.trim()) !== "";
  }).sort();
  return t.map((r, s) => {
    let o = Ps(r, n, (l) => l), i = o === null ? "unknown-parameter" : "near-parameter", a = o === null ? [j(r)] : [j(r), o.found];
    return s < t.length - 1 ? xt(r, `${i}-of-several`, ...a) : xt(r, i, ...a, n.join(", "));
  });
}

// src/core/exchange/time-passed.ts
function Jn(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var FR = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [DR, _R] = [-720, 840];
function Mf(e) {
  var s, o;
  let n = e === "" ? null : FR.exec(e);
  if (n === null)
    return null;
  let t = Number((s = n[2]) != null ? s : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= DR && r <= _R ? r : null;
}

// src/core/exchange/read-record-values.ts
var BR = [
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
], WR = ["capacity", "for"], jR = 182, GR = 1e3;
function Cf(e, n, t, r = {}) {
  var U;
  let s = [], o = (B) => {
    var H;
    return ((H = t.get(B)) != null ? H : "").trim() || null;
  }, i = (B, H, ...Q) => (s.push(xt(B, H, ...Q)), null), a = (B, H, Q, ...ae) => {
    var ke;
    let se = o(B);
    return se === null ? null : (ke = H(se)) != null ? ke : i(B, Q, j(se), ...ae);
  }, l = (B, H, Q) => {
    var se;
    let ae = ((se = o(B)) != null ? se : "").split(";").map((ke) => ke.trim()).filter((ke) => ke !== "");
    return Array.from(new Set(ae)).map((ke) => {
      var rt;
      return (rt = H(ke)) != null ? rt : i(B, Q(ke), j(ke));
    }).filter((ke) => ke !== null);
  }, u = (B) => {
    var Q;
    let H = xo(B, (Q = o(B)) != null ? Q : "", n);
    return s.push(...H === null ? [] : [H]), H !== null;
  }, c = (B) => (u(B), o(B)), d = (B, H) => u(B) ? null : a(B, (Q) => Array.from(Q).length <= H ? Q : null, B, B, H), m = (B, H = "date", ...Q) => {
    let ae = o(B);
    return ae === null || xe(ae) ? ae : i(B, H, B, j(ae), ...Q);
  }, f = u("skill") ? null : UR(o("skill"), i, r), h = a("level", (B) => Nf(B, 1, ka), "level", ka), p = l("methods", (B) => xa.includes(B) ? B : null, () => "method"), g = (B) => {
    let H = m(B);
    return H !== null && r.date !== void 0 && H > r.date && i(B, "day-to-come", B, H), H;
  }, y = HR(l(
    "languages",
    yo,
    (B) => lf(B) ? "proficiency" : "language"
  ).map(uf)), w = y.slice(0, uo);
  y.length > uo && i("languages", "many-languages", "languages", uo), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && i("languages", "no-language", "languages");
  let b = e === "offer", x = b ? a("capacity", (B) => Nf(B, 0, GR), "capacity", "capacity") : null, R = {
    kind: e,
    user: n,
    id: a("id", (B) => oe.test(B) ? B : null, "id"),
    level: h,
    methods: xa.filter((B) => p.includes(B)),
    languages: w,
    capacity: x,
    region: d("region", Om),
    timezone: a("timezone", Mf, "timezone"),
    for: b ? c("for") : null,
    affiliate: d("affiliate", Em),
    note: c("note")
  }, k = g("since"), S = g("confirmed"), P = o("expires") !== null && !xe(o("expires")), T = P ? qR(S != null ? S : k, r.date) : null, M = T === null ? m("expires", "end-paused") : (U = m("expires", "end", T)) != null ? U : T, I = o("status") === null ? "open" : a("status", VR, "status"), O = I != null ? I : "paused", C = I === null || P && T === null, N = C && O === "open" ? "paused" : O, F = m("until", N === "paused" ? "until" : "date"), L = E(v({}, R), {
    since: k,
    confirmed: S,
    expires: M,
    status: N,
    // No day opens again what nobody can read, or what would have no end then.
    until: C ? null : F
  }), _ = BR.filter((B) => b || !WR.includes(B));
  return s.push(...r.allowsOthers === !0 ? [] : or(t, _)), { values: f === null || w.length === 0 ? null : E(v({}, L), { skill: f }), faults: s };
}
function qR(e, n) {
  return e === null || n !== void 0 && e > n ? null : Jn(e, jR);
}
function UR(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: s = `${gn}/Skills.json` } = t, o = oe.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!o || r !== null && r.get(e) === null) {
    let a = e.startsWith("xn--") ? Lt(e) : e, l = r === null ? null : Kl(a, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", j(a), s) : n("skill", o ? "near-skill" : "near-skill-only", j(a), s, l.words, l.skill);
  }
  return o ? e : null;
}
function VR(e) {
  var n;
  return (n = Am.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function HR(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let s of e)
    n.set((r = (t = yo(s)) == null ? void 0 : t.code) != null ? r : s, s);
  return Array.from(n.values());
}
function Nf(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var QR = 48;
function $f(e) {
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
      a = o.skill.slice(0, QR - c.length) + c;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, a)), { record: E(v({}, o), { id: a }), faults: o.id === null ? [] : [xt("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function If(e, n, t = {}) {
  let r = Qe(n), s = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, u) => a.set(u, nr(l))), Cf(zR(i), r, a, t);
  }), o = $f(
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
function ko(e, n, t = ["User"]) {
  let r = `${n}/People/`, s = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : s !== -1 && t.includes(e.slice(0, s)) && (o = e.slice(s + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : Qe(o);
}
function zR({ template: e }) {
  return e === zn.offer ? "offer" : "seek";
}

// src/wiki/counting/page-histories.ts
var KR = 20, JR = 2;
function YR(e, n, t) {
  return W(this, null, function* () {
    var s;
    let r = n.filter((o) => o.first === null);
    for (let o = 0; r.length > JR && o < KR; o++) {
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
function XR({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function La(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function ZR(e, n, t, r) {
  return W(this, null, function* () {
    let { pageIds: s, titles: o } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: a, title: l } = i.page;
      (s.has(a) || o.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function ar(e, n, t = null, r = null) {
  return W(this, null, function* () {
    let s = n.map((i) => ({
      page: i,
      known: i.history === void 0 ? [i.latest] : i.history.slice(),
      first: XR(i),
      isRecombined: !1
    }));
    yield YR(e, s, r);
    let o = t === null ? void 0 : La(s.filter(({ page: i }) => i.history === void 0));
    return t !== null && o !== void 0 && (yield ZR(e, t, s, o)), s.filter((i) => i.first !== null);
  });
}
function Lf(e, n, t) {
  return W(this, null, function* () {
    let r = yield So(e, n, (o) => {
      let i = t(o);
      return i !== null && kt(o, i) ? i : null;
    }), s = yield Fa(e, r);
    return new Map(Array.from(r, ([o, i]) => {
      var l;
      let a = (l = s.get(o)) == null ? void 0 : l.some((u) => u.user === null && !eP(u, i));
      return [o, i !== null && a === !0 ? E(v({}, i), { text: null, escaped: null }) : i];
    }));
  });
}
function eP(e, n) {
  var t;
  return ((t = e.sha1) != null ? t : null) !== null && e.sha1 === (n == null ? void 0 : n.sha1) || e.text !== null && e.text === (n == null ? void 0 : n.text);
}
function Fa(e, n) {
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
function kt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function So(e, n, t) {
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
function Ro(e, n) {
  return W(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), s = (i = t.get(10)) != null ? i : ["Template"], o = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = s[0]) != null ? a : "Template"}:${l}`))
        o[u.slice(u.indexOf(":") + 1)] = l;
    return Ea({ templates: n, redirects: o, templateNamespaces: s, extensionTags: r });
  });
}

// src/wiki/exchange/doubted-words.ts
function Ff(o, i, a, l) {
  return W(this, arguments, function* ({ source: e, titles: n }, t, r, s) {
    let u = yield Fa(e, t), c = u.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (g, y, w) => W(null, null, function* () {
      var b, x;
      for (let [R, k] of Array.from(y.entries())) {
        let S = (b = y[R + 1]) != null ? b : w, P = (x = k.sha1) != null ? x : null;
        if (P !== null && P === S.sha1 && k.parentId === S.id && k.user !== g && (yield e.movesAround(k)).some((M) => M === null || ko(M, n.root, c) !== g))
          return !0;
      }
      return !1;
    }), m = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map();
    for (let [g, y] of Array.from(u)) {
      let w = t.get(g), b = y.filter(({ user: x }) => x === null);
      (yield d(r(g), y, w)) ? m.set(g, { doubt: "moved", believed: null }) : b.length > 0 && f.set(g, b);
    }
    let h = Array.from(f.values()).reduce((g, y) => g.concat(y.filter(({ text: w }) => w === null).map(({ id: w }) => w)), []), p = h.length === 0 ? null : yield e.revisions(h, "with-texts");
    return f.forEach((g, y) => {
      let w = t.get(y), b = g.reduce((x, { id: R, text: k }) => {
        var S, P;
        return x === null ? null : co(x, s((P = k != null ? k : (S = p == null ? void 0 : p.get(R)) == null ? void 0 : S.text) != null ? P : ""), s);
      }, w.text);
      b !== w.text && m.set(y, { doubt: "hidden", believed: b === null ? null : E(v({}, w), { text: b }) });
    }), m;
  });
}

// src/wiki/exchange/moved-pages.ts
var nP = 5, tP = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Df(e, n, t) {
  return W(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; o.length > 0 && i < nP; i++) {
      let a = o.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), u = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: h, there: { first: p } }) => {
        var y, w, b, x;
        let g = (x = tP.exec(((b = (w = p.text) != null ? w : (y = l == null ? void 0 : l.get(p.id)) == null ? void 0 : y.text) != null ? b : "").slice(0, 1e3))) == null ? void 0 : x[1];
        g !== void 0 && (u.set(h, g.replace(/_/g, " ").trim()), r.add(h));
      }), u.size === 0)
        break;
      let c = yield e.readPages(Array.from(new Set(u.values()))), d = yield ar(e, Array.from(c.values()).map((h) => E(v({}, h), { pageId: 0 }))), m = new Map(d.map((h) => [h.page.title, h])), f = [];
      u.forEach((h, p) => {
        let g = m.get(h);
        g !== void 0 && kt(g, t(p)) ? s.set(p, g) : g !== void 0 && f.push({ origin: p, there: g });
      }), o = f;
    }
    return { redirects: r, moved: s };
  });
}

// src/core/exchange/steps/exchange-step.ts
var Po = ["decline", "withdraw"], ns = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Bf = ["learned", "partly", "not-met"];
function _f(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Da(e) {
  let n = e.lastIndexOf("/"), t = Qe(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !oe.test(r) ? null : `${t}/${r}`;
}
function On(e) {
  return [_f(e.seek), _f(e.offer)];
}

// src/core/exchange/steps/preferences.ts
var sP = ["messages", "matches", "confirmed", "lang"];
function Wf(e) {
  let n = [], t = e.filter(({ template: o }) => o === Kn), r = (o) => t.every(({ parameters: i }) => {
    var l;
    let a = He((l = i.get(o)) != null ? l : "").trim().toLowerCase();
    return a !== "" && a !== "yes" && a !== "no" && n.push({
      parameter: o,
      key: "localskills-template-preferences-fault-value",
      parameters: [j(a), o]
    }), a === "" || a === "yes";
  }), s = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: o }) => n.push(...or(o, sP))), { preferences: s, faults: n };
}

// src/core/wikitext/substitution.ts
var oP = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), iP = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), aP = new RegExp(`\\{\\{\\s*(?:(?:${oP})[:\uFF1A]|${iP})`, "gi"), lP = /<nowiki>[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*<\/nowiki>|<!--[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*-->/gi;
function _a(e) {
  var n;
  return ((n = e.match(aP)) != null ? n : []).length;
}
function jf(e) {
  let n = [];
  return e.replace(lP, (t, r) => {
    let s = r > 0 && e.lastIndexOf("<", r - 1) > e.lastIndexOf(">", r - 1);
    return _a(t) === 1 && !s && n.push(t), t;
  }), n;
}

// src/core/exchange/unsaid-words.ts
var uP = /<!--(?:(?!<!--)[^])*?-->/g, cP = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi, dP = /[{}[\]]+/g, mP = /[{}[\]\n]+/g, vo = (e) => e.replace(cP, ""), Gf = (e, n) => `{{${e.replace(n, `}}
{{`)}}}`;
function Ba(e, { start: n, end: t }) {
  return n + e.slice(n, t).search(/[|}]/);
}
function fP(e, n) {
  let t = [];
  n.forEach((o) => t.push([o.start, Ba(e, o)], [o.end - 2, o.end]));
  let r = tr(), s = 0;
  return t.sort((o, i) => o[0] - i[0]).forEach(([o, i]) => {
    o >= s && (wt(r, o, i), s = i);
  }), mo(r, e);
}
function Wa(t) {
  var r = t, { parameters: e } = r, n = pn(r, ["parameters"]);
  return dn(E(v({}, n), { parameters: new Map(Array.from(e).map(([s, o]) => [vo(s).trim(), vo(o).trim()])) }));
}
function qf(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = fP(e, n);
  return (/* @__PURE__ */ new Set([vo(s), vo(s.replace(uP, ""))])).forEach((i) => [i, Gf(i, dP), Gf(i, mP)].forEach((a) => {
    let l = /* @__PURE__ */ new Map();
    t(a).map(Wa).forEach((u) => {
      var c;
      return l.set(u, ((c = l.get(u)) != null ? c : 0) + 1);
    }), l.forEach((u, c) => {
      var d;
      return r.set(c, Math.max(u, (d = r.get(c)) != null ? d : 0));
    });
  })), r;
}

// src/core/exchange/read-revision.ts
function ja(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function pP(e, n) {
  let t = n(e);
  return {
    text: e,
    calls: t,
    counts: ja(t.map(dn)),
    unsaid: qf(e, t, n),
    signatures: new Map(t.map((r) => [dn(r), Wa(r)])),
    substitutions: _a(e),
    sheltered: ja(jf(e))
  };
}
function Uf(e) {
  let n = /* @__PURE__ */ new Map();
  return (t, r) => {
    var o;
    let s = (o = n.get(r)) != null ? o : pP(r, e);
    return n.set(r, s), E(v({}, s), { isOwn: t });
  };
}
function gP(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let s = 0;
  for (; s < t - r && e.charAt(e.length - 1 - s) === n.charAt(n.length - 1 - s); )
    s++;
  return [r, s];
}
function hP(e, n) {
  let [t, r] = gP(e.text, n.text), s = e.text.length - n.text.length, o = new Set(n.calls.map((i) => i.start));
  return e.calls.filter((i) => Ba(e.text, i) < t && !o.has(i.start) || i.start >= e.text.length - r && !o.has(i.start - s));
}
function Vf(e, n, t) {
  if (n.isOwn)
    return n.counts;
  let r = new Map(n.counts), s = ja(hP(e, n).map(dn));
  return e.signatures.forEach((o, i) => {
    var u, c, d, m;
    let a = (u = n.unsaid.get(o)) != null ? u : 0, l = a > ((c = t.get(o)) != null ? c : 0) ? a : 0;
    r.set(i, ((d = r.get(i)) != null ? d : 0) + Math.max((m = s.get(i)) != null ? m : 0, l));
  }), r;
}
function Hf(e, n, t) {
  if (n.isOwn)
    return t && e.substitutions < n.substitutions;
  let r = 0, s = !1;
  return n.sheltered.forEach((o, i) => {
    var a;
    r += o, s = s || o > ((a = e.sheltered.get(i)) != null ? a : 0);
  }), s || n.substitutions > r;
}

// src/core/exchange/whose-calls.ts
var yP = /* @__PURE__ */ new Map();
function bP(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r, s) => {
    var i, a;
    let o = (i = n.get(s)) != null ? i : s;
    t.set(o, r + ((a = t.get(o)) != null ? a : 0));
  }), t;
}
var wP = ["id", "seek", "offer"];
function Qf(e) {
  let [n, t] = JSON.parse(e);
  return JSON.stringify([n, t.filter(([r]) => wP.includes(r))]);
}
function xP(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = Array.from(t).filter(([i, a]) => {
    var l;
    return ((l = e.counts.get(i)) != null ? l : 0) < a;
  });
  if (s.length === 0)
    return r;
  let o = /* @__PURE__ */ new Set();
  return e.counts.forEach((i, a) => {
    var l, u;
    i > Math.max((l = n.counts.get(a)) != null ? l : 0, (u = t.get(a)) != null ? u : 0) && o.add(Qf(a));
  }), s.forEach(([i, a]) => {
    var c, d;
    let l = (c = e.counts.get(i)) != null ? c : 0;
    !(l < Math.min(a, (d = n.counts.get(i)) != null ? d : 0)) && !o.has(Qf(i)) && r.set(i, a - l);
  }), r;
}
function Kf(e, n, t) {
  var l, u;
  let r = Uf(t), s = zf(e, n, r, !1), o = r(!0, (u = (l = e[e.length - 1]) == null ? void 0 : l.text) != null ? u : "").calls;
  if (s.length === o.length)
    return { own: s, unclear: [] };
  let i = e.filter(({ text: c }) => c !== null).map(({ isOwn: c, text: d }) => ({ isOwn: c, text: d })), a = n ? [] : i.slice(0, 1).map(({ text: c }) => ({ isOwn: !0, text: c }));
  return { own: s, unclear: An(zf([...a, ...i], !0, r, !0), s) };
}
function zf(e, n, t, r) {
  var m, f, h, p, g, y, w, b;
  let s = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), i = !1, a = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map(), d = n ? t(!0, "") : null;
  for (let { isOwn: x, text: R, isAfterGap: k = !1, isAfterUnseen: S = !1 } of e) {
    let P = R === null ? null : t(x, R), T = !1;
    if (x) {
      let I = /* @__PURE__ */ new Map(), O = P === null || d === null ? null : Vf(P, d, c), C = k || !r && P !== null && d !== null && Hf(P, d, i);
      T = O !== null && !C;
      let N = new Map(s);
      O !== null && !S && o.forEach((F, L) => {
        var _;
        return N.set(L, F + ((_ = N.get(L)) != null ? _ : 0));
      });
      for (let [F, L] of Array.from((m = P == null ? void 0 : P.counts) != null ? m : [])) {
        let _ = O === null ? L : Math.min(L, (f = O.get(F)) != null ? f : 0), U = Math.min(_, (h = N.get(F)) != null ? h : 0) + L - _, B = (p = a.get(F)) != null ? p : 0, H = l.has(F) || ((y = u.get((g = P == null ? void 0 : P.signatures.get(F)) != null ? g : "")) != null ? y : 0) > B;
        I.set(F, C || H ? Math.min(U, B) : U);
      }
      o = P === null || d === null || S ? /* @__PURE__ */ new Map() : xP(P, d, N), s = I, I.forEach((F, L) => {
        var _;
        return a.set(L, Math.max(F, (_ = a.get(L)) != null ? _ : 0));
      });
    }
    i = i || !x && ((w = P == null ? void 0 : P.substitutions) != null ? w : 0) > 0;
    let M = T && P !== null ? bP(s, P.signatures) : yP;
    P == null || P.unsaid.forEach((I, O) => {
      var N, F, L;
      let C = (N = c.get(O)) != null ? N : 0;
      !T && I > C ? u.set(O, Math.max(I, (F = u.get(O)) != null ? F : 0)) : T && !u.has(O) && c.set(O, Math.max(C, I + ((L = M.get(O)) != null ? L : 0)));
    }), P == null || P.counts.forEach((I, O) => {
      var C;
      I > ((C = a.get(O)) != null ? C : 0) && l.add(O);
    }), d = P;
  }
  return ((b = d == null ? void 0 : d.calls) != null ? b : []).filter((x) => {
    var S;
    let R = dn(x), k = (S = s.get(R)) != null ? S : 0;
    return s.set(R, k - 1), k > 0;
  });
}

// src/wiki/exchange/others-words.ts
var Zf = { texts: 100, inARow: 20, isEveryOwn: !1 }, Ga = { texts: 300, inARow: 100, isEveryOwn: !1 }, kP = 6e6, SP = 5;
function ep({ user: e, userId: n }, t) {
  return e === t && n !== 0;
}
function Jf({ template: e, parameters: n }) {
  var t;
  return e === Kn || e === er && Po.includes(nr((t = n.get("step")) != null ? t : "").trim());
}
function Yf(e) {
  let { messages: n, matches: t } = Wf([e]).preferences;
  return e.template === Kn && n && t;
}
function qa(e, n, t) {
  let r = (f) => ep(f, n), s = e.revisions.filter((f, h) => {
    var p, g;
    return r(f) || ((p = f.sha1) != null ? p : null) === null || f.sha1 !== ((g = e.revisions[h + 1]) == null ? void 0 : g.sha1);
  });
  if (s.every(r))
    return null;
  let o = [], i = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Set(), l = () => o.filter(r).pop(), [u, c, d] = [0, null, 0];
  for (; d < s.length && o.length < t.texts; d++) {
    let f = s[d], h = s[d + 1], p = t.isEveryOwn || c === null || !r(c) || (h === void 0 ? !e.isWhole : !r(h));
    u = r(f) ? 0 : u + 1, (f.user === null || r(f) && !p) && a.add(l()), (r(f) ? p : u <= t.inARow) ? o.push(f) : u > t.inARow && i.add(l()), c = f;
  }
  let m = d === s.length || s.slice(d).every(r);
  return { revisions: o.reverse(), isWhole: e.isWhole && m, afterGaps: i, afterUnseen: a };
}
function RP(e, n) {
  var o, i;
  let { length: t = 0 } = (i = (o = e.revisions[0]) == null ? void 0 : o.text) != null ? i : "", r = Math.max(Zf.texts, Math.min(Ga.texts, Math.floor(kP / Math.max(1, t)))), s = qa(e, n, E(v({}, Ga), { texts: r, isEveryOwn: !0 }));
  return s.isWhole ? s : qa(e, n, E(v({}, Ga), { texts: r }));
}
function PP(e, n, t) {
  return W(this, null, function* () {
    let { revisions: r, isWhole: s } = t;
    for (let o = 0; o < SP && !s; o++) {
      let i = yield e.revisionsUpTo(n, r[r.length - 1].id);
      r = [...r, ...i.slice(1)], s = i.length < 500;
    }
    return { revisions: r, isWhole: s };
  });
}
function np(e, n, t, r) {
  return W(this, null, function* () {
    var d;
    let s = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map();
    for (let [m, f] of Array.from(n)) {
      if (f === null || m.page.history !== void 0)
        continue;
      let h = m.known.findIndex(({ id: x }) => x === f.id), p = () => {
        var x;
        return r((x = f.text) != null ? x : "").every(Yf);
      };
      if (h === -1 && p())
        continue;
      let g = h === -1 ? yield e.revisionsUpTo(m.page.title, f.id) : m.known.slice(h), y = ((d = g[g.length - 1]) == null ? void 0 : d.id) === m.first.id || h !== -1 && m.known.length < 500, w = { revisions: [f, ...g.slice(1)], isWhole: y }, b = qa(w, t(m), Zf);
      b !== null && !p() && (s.set(m, w), o.set(m, b));
    }
    let i = /* @__PURE__ */ new Map(), a = (m, { revisions: f, isWhole: h, afterGaps: p, afterUnseen: g }) => Kf(f.map((y) => {
      var w;
      return {
        isOwn: ep(y, t(m)),
        text: (w = i.get(y)) != null ? w : null,
        isAfterGap: p.has(y),
        isAfterUnseen: g.has(y)
      };
    }), h, r);
    yield Xf(e, o, i);
    let l = /* @__PURE__ */ new Map();
    o.forEach((m, f) => l.set(f, a(f, m)));
    let u = /* @__PURE__ */ new Map();
    for (let [m, { unclear: f }] of Array.from(l)) {
      let { isWhole: h, afterGaps: p, afterUnseen: g } = o.get(m);
      if (f.length > 0 && !(h && p.size + g.size === 0)) {
        let y = yield PP(e, m.page.title, s.get(m));
        u.set(m, RP(y, t(m)));
      }
    }
    yield Xf(e, u, i), u.forEach((m, f) => l.set(f, a(f, m)));
    let c = /* @__PURE__ */ new Map();
    return l.forEach(({ own: m, unclear: f }, h) => {
      var k;
      let p = n.get(h), g = (k = p.text) != null ? k : "", y = r(g), w = An(y, m), b = w.filter((S) => !Jf(S)), x = An(b, f), R = An(w, f).filter((S) => Jf(S) && !Yf(S));
      if (b.length > 0 || R.length > 0) {
        let S = b.length === 0 ? g : co(g, An(y, b), r);
        c.set(h, { own: E(v({}, p), { text: S != null ? S : "" }), calls: x, unclear: An(b, x), refusals: R });
      }
    }), c;
  });
}
function Xf(e, n, t) {
  return W(this, null, function* () {
    let r = /* @__PURE__ */ new Map(), s = (a, { id: l, sha1: u }) => (u != null ? u : null) === null ? String(l) : `${a} ${String(u)}`;
    n.forEach(({ revisions: a }, { page: { title: l } }) => {
      let u = /* @__PURE__ */ new Map();
      a.forEach((c) => {
        var d;
        t.has(c) && u.set(s(l, c), (d = t.get(c)) != null ? d : null);
      }), a.filter((c) => !t.has(c)).forEach((c) => {
        var f, h, p;
        let d = s(l, c), m = (h = (f = c.text) != null ? f : u.get(d)) != null ? h : null;
        m !== null ? t.set(c, m) : r.set(d, [...(p = r.get(d)) != null ? p : [], c]);
      });
    });
    let o = Array.from(r.values()).map(([a]) => a.id), i = o.length === 0 ? null : yield e.revisions(o, "with-texts");
    r.forEach((a) => a.forEach((l) => {
      var u, c;
      return t.set(l, (c = (u = i == null ? void 0 : i.get(a[0].id)) == null ? void 0 : u.text) != null ? c : null);
    }));
  });
}

// src/core/exchange/steps/read-steps.ts
var vP = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], TP = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function To(e, n, t) {
  let r = Qe(n);
  return e.filter(({ template: s }) => s === er).map((s) => {
    let o = AP(s, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : E(v({}, o), { step: E(v({}, o.step), { at: t }) });
  });
}
function AP(e, n) {
  let t = [], r = (y, w, ...b) => (t.push(EP(y, w, ...b)), null), s = (y) => {
    var w;
    return nr((w = e.parameters.get(y)) != null ? w : "").trim() || null;
  }, o = (y, w, b, x) => {
    var k;
    let R = s(y);
    return R === null ? x ? r(y, "missing", y) : null : (k = w(R)) != null ? k : r(y, b, j(R), y);
  }, i = o("step", (y) => ns.includes(y) ? y : null, "step", !0), a = o("seek", Da, "key", !0), l = o("offer", Da, "key", !0), u = o("at", (y) => {
    var w, b;
    return xe((b = (w = TP.exec(y)) == null ? void 0 : w[1]) != null ? b : "") ? y : null;
  }, "time", !0), c = o(
    "outcome",
    (y) => Bf.includes(y) ? y : null,
    "outcome",
    i === "confirm"
  ), d = o("on", (y) => xe(y) ? y : null, "day", i === "meet"), m = o("skill", (y) => oe.test(y) ? y : null, "skill", !1);
  if (t.push(...or(e.parameters, vP)), i === null || a === null || l === null || u === null || i === "confirm" && c === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [f, h] = On({ seek: a, offer: l });
  if (f === h)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== f && n !== h && r("seek", "not-yours", n);
  let p = s("note"), g = xo("note", p != null ? p : "", n);
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
function EP(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function tp(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((s, o) => ({ one: s, index: o })).sort((s, o) => s.one.step.at < o.one.step.at ? 1 : s.one.step.at > o.one.step.at ? -1 : o.index - s.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: s }) => s.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: s }) => s));
  return e.filter((s, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
function OP(e) {
  let t = e.map(({ own: r }) => {
    var s;
    return (s = r == null ? void 0 : r.timestamp) != null ? s : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function rp(e, n, t, r) {
  var f, h, p;
  let s = n.slice().sort((g, y) => re(g.title, y.title)), o = [], i = [], a = [], l = (g, y, w, b) => {
    To(y, e, w == null ? void 0 : w.timestamp).forEach(({ step: x }) => {
      var R;
      x !== null && b(x) && i.push({ step: x, title: g, savedAt: (R = w == null ? void 0 : w.timestamp) != null ? R : x.at });
    });
  }, u = (g) => g.filter(({ template: y }) => y === Kn).forEach((y) => a.push(y));
  for (let { title: g, own: y, optOuts: w, refused: b } of s) {
    let x = t((f = y == null ? void 0 : y.text) != null ? f : "");
    x.forEach((S) => o.push({ title: g, call: S })), l(g, x, y, () => !0), u(x), u(t((h = w == null ? void 0 : w.text) != null ? h : ""));
    let R = t((p = b == null ? void 0 : b.text) != null ? p : ""), k = R.length === 0 ? [] : i.map(({ step: S }) => JSON.stringify(S));
    l(g, R, b, (S) => Po.includes(S.step) && !k.includes(JSON.stringify(S))), u(R);
  }
  let c = tp(i), d = o.filter(({ call: { template: g } }) => g === zn.offer || g === zn.seek);
  return { person: {
    user: e,
    pages: s,
    readings: If(d.map(({ call: g }) => g), e, v(v({}, r), OP(s))).map((g, y) => E(v({}, g), { title: d[y].title })),
    steps: c.map(({ step: g }) => g),
    stepsBeyond: i.length - c.length,
    preferences: a
  }, placed: c };
}

// src/core/exchange/steps/follow-exchanges.ts
var MP = 21, NP = 180, CP = 366;
function ip(e, n) {
  var r;
  let t = [];
  for (let { round: s, skills: o, disregarded: i } of $P(e, n))
    s !== null && t.push(E(v({}, GP(s, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: i }));
  return t;
}
function $P(e, n) {
  if (!xe(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(IP)) {
    let s = `${r.seek}
${r.offer}`, o = t.get(s);
    o === void 0 ? t.set(s, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(re).map((r) => {
    let s = null, o = [];
    for (let i of t.get(r)) {
      let a = i.at.slice(0, 10) > n.date ? "future" : On(i).includes(i.user) ? LP(i, s, n) : "not-a-party";
      typeof a == "string" ? o.push({ step: i, reason: a }) : s = a;
    }
    return { round: s, skills: FP(t.get(r), s), disregarded: o };
  });
}
function IP(e, n) {
  return re(e.at, n.at) || ns.indexOf(e.step) - ns.indexOf(n.step) || re(sp(e), sp(n));
}
function sp({ user: e, outcome: n, on: t, skill: r, note: s }) {
  return JSON.stringify([e, n, t, r, s]);
}
function LP(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return WP(e, n, t);
  if (e.step === "decline" && DP(e, n))
    return _P(e, n);
  if (n === null)
    return "no-request";
  let s = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return jP(e, n, s);
    if (Ao(n, r) !== "accepted")
      return "over";
    let o = qP(e.on, Jn(r, CP)), i = Jn(op(r, o), lp(t));
    return E(v({}, n), { steps: s, on: e.on, until: op(n.until, i) });
  }
  if (e.step === "withdraw" && BP(e, n))
    return E(v({}, n), { steps: s, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? ap(n, e, t) : e.step === "decline" ? E(v({}, n), { steps: s, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : E(v({}, n), { steps: s, since: r, phase: "withdrawn" });
}
function FP(e, n) {
  let t = e.filter((o) => On(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), s = [
    ...t.filter(({ user: o, step: i }) => i === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(s));
}
function DP(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = Ao(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function _P(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: On(e).filter((s) => s !== e.user)[0],
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
function BP(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: s }) => s === e.user);
  return n === "accepted" && r.some(({ step: s }) => s === "ask") && !r.some(({ step: s }) => s === "meet" || s === "confirm");
}
function WP(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), s = n === null ? null : Ao(n, r);
  return n !== null && s === "asked" ? e.user === n.asker ? "repeated" : ap(n, e, t) : n !== null && (s === "accepted" || s === "done") ? s === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((i) => i !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: Jn(r, (o = t.replyDays) != null ? o : MP),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function ap(e, n, t) {
  let r = n.at.slice(0, 10);
  return E(v({}, e), {
    phase: "accepted",
    since: r,
    until: Jn(r, lp(t)),
    steps: e.steps.concat([n])
  });
}
function jP(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : E(v({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function Ao({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function GP(e, n) {
  let { seek: t, offer: r, asker: s, until: o, on: i, confirmed: a, steps: l, declinedBy: u } = e, c = Ao(e, n), d = c === "asked" || c === "accepted", m = On(e);
  return {
    seek: t,
    offer: r,
    asker: s,
    state: c,
    on: i,
    confirmed: a,
    steps: l,
    declinedBy: u,
    since: c === "expired" || c === "lapsed" ? Jn(o, 1) : c === "done" || c === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: c === "asked" ? m.filter((f) => f !== s) : c === "accepted" && (i === null || i <= n) ? m.filter((f) => !a.has(f)) : []
  };
}
function lp(e) {
  var n;
  return (n = e.lapseDays) != null ? n : NP;
}
function qP(e, n) {
  return e < n ? e : n;
}
function op(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/steps/doubted-times.ts
function up(e) {
  let n = e.reduce((o, { savedAt: i }) => i > o ? i : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let i = `${o.step.seek}
${o.step.offer}`, a = t.get(i);
    a === void 0 ? t.set(i, [o]) : a.push(o);
  });
  let r = (o) => ip(o, { date: n }).some(({ state: i }) => i === "accepted"), s = [];
  return t.forEach((o) => {
    let i = o.filter(({ step: u, savedAt: c }) => u.at < c);
    if (i.length === 0 || !r(o.map(({ step: u }) => u)))
      return;
    let a = new Set(o.filter(({ step: u }) => u.step === "ask").map(({ step: u }) => u.user)), l = ({ step: u }) => u.step === "accept" || u.step === "meet" || u.step === "ask" && a.size > 1;
    On(o[0].step).forEach((u) => {
      let c = i.filter((d) => d.step.user === u && l(d));
      c.length > 0 && !r(o.map((d) => c.includes(d) ? E(v({}, d.step), { at: d.savedAt }) : d.step)) && s.push(...c);
    });
  }), s;
}

// src/wiki/exchange/step-times.ts
function cp(e, n, t) {
  return W(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: i, savedAt: a } of up(n)) {
      let l = JSON.stringify(o), c = (yield e.revisionsBySince(i, o.user, o.at)).find(({ text: m }) => To(t(m != null ? m : ""), o.user).some(({ step: f }) => JSON.stringify(f) === l)), d = (s = c == null ? void 0 : c.timestamp) != null ? s : a;
      d !== o.at && r.set(o, E(v({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function dp(t) {
  return W(this, arguments, function* (e, n = {}) {
    var c, d;
    let { source: r, titles: s } = e, { namespaces: o } = yield r.siteInfo(), i = (d = (c = o.get(10)) == null ? void 0 : c[0]) != null ? d : "Template", a = /* @__PURE__ */ new Map(), l = r.pagesOfPeople(s.people(""), Sa.map((g) => `${i}:${g}`));
    try {
      for (var m = Se(l), f, h, p; f = !(h = yield m.next()).done; f = !1) {
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
    return VP(e, Array.from(a.values()), UP(e, u, n));
  });
}
function UP({ titles: e }, n, t) {
  var s;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = Ft(Ee((s = n == null ? void 0 : n.latest.text) != null ? s : "").value);
  return v({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function VP(s, o, i) {
  return W(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var N, F;
    let a = yield Ro(e, Sa), l = (yield e.siteInfo()).namespaces.get(2), u = /* @__PURE__ */ new Map();
    for (let L of t) {
      let _ = ko(L.title, n.root, l);
      _ !== null && u.set(L, _);
    }
    let c = yield ar(e, Array.from(u.keys()), null, e), d = ({ page: L }) => u.get(L), m = yield So(e, c, d), f = (L) => kt(L, d(L)), { redirects: h, moved: p } = yield Df(e, c.filter((L) => !f(L)), d), g = new Set(c.filter(f).map(({ page: L }) => L.title)), y = /* @__PURE__ */ new Map();
    p.forEach((L, _) => {
      g.has(L.page.title) || y.set(L, d(_));
    });
    let w = yield So(
      e,
      Array.from(y.keys()),
      (L) => {
        var _;
        return (_ = y.get(L)) != null ? _ : null;
      }
    ), b = new Map(Array.from(m).filter(([L]) => f(L))), x = yield np(e, b, d, a);
    x.forEach(({ own: L }, _) => b.set(_, L));
    let R = yield Ff({ source: e, titles: n }, b, d, a), k = (L) => {
      var kl, Sl, Rl, Pl, vl, Tl, Al, El, Ol, Ml;
      let { page: { title: _, latest: U } } = L, B = !f(L), H = (kl = m.get(L)) != null ? kl : null, Q = R.get(L), ae = B ? null : Q === void 0 ? (Sl = b.get(L)) != null ? Sl : null : Q.believed, se = (Q == null ? void 0 : Q.doubt) === "moved" ? void 0 : x.get(L), ke = p.get(L), rt = ae !== null && ae.id === U.id ? [] : a((Rl = U.text) != null ? Rl : "");
      return {
        title: _,
        latest: U,
        own: ae,
        isMadeByOther: B,
        saved: B ? null : H,
        othersWords: (Pl = se == null ? void 0 : se.calls) != null ? Pl : [],
        unclearWords: (vl = se == null ? void 0 : se.unclear) != null ? vl : [],
        othersRefusals: (Tl = se == null ? void 0 : se.refusals) != null ? Tl : [],
        doubt: (Al = Q == null ? void 0 : Q.doubt) != null ? Al : null,
        optOuts: B ? H : null,
        refused: Q !== void 0 || se !== void 0 && se.own.text !== (H == null ? void 0 : H.text) ? H : ke === void 0 ? null : (El = w.get(ke)) != null ? El : null,
        isStrangers: B && (rt.length > 0 || h.has(L)),
        isChangedByOthers: !B && (ae == null ? void 0 : ae.id) !== U.id && !Cm(a((Ml = (Ol = Q === void 0 ? H : ae) == null ? void 0 : Ol.text) != null ? Ml : ""), rt)
      };
    }, S = /* @__PURE__ */ new Map();
    for (let L of c) {
      let _ = d(L);
      S.set(_, [...(N = S.get(_)) != null ? N : [], L]);
    }
    let P = /* @__PURE__ */ new Map(), T = [], M = [], I = [];
    for (let L of Array.from(S.keys()).sort(re)) {
      let _;
      try {
        _ = rp(L, ((F = S.get(L)) != null ? F : []).map(k), a, r);
      } catch (U) {
        T.push({ user: L, error: U });
        continue;
      }
      P.set(L, _.person), _.person.readings.forEach(({ record: U }) => {
        U !== null && M.push(U);
      }), _.placed.forEach((U) => I.push(U));
    }
    let O = yield cp(e, I, a), C = (L) => {
      var _;
      return (_ = O.get(L)) != null ? _ : L;
    };
    return O.size > 0 && P.forEach((L, _) => P.set(_, E(v({}, L), { steps: L.steps.map(C) }))), { people: P, unread: T, records: M, steps: I.map(({ step: L }) => C(L)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/counting/count-exchange.ts
function mp(e, n) {
  return W(this, null, function* () {
    var a;
    let { source: t, titles: r } = e, { records: s } = yield dp(e), o = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: i } = Ft(Ee((a = o == null ? void 0 : o.latest.text) != null ? a : "").value);
    return Nm(s, n, i);
  });
}

// src/core/analysis/exact-sums.ts
var fp = [1], Eo = [10], HP = 40;
function Va(e) {
  let n = hp(e);
  if (n !== null)
    return n.n === 0 ? null : n.sum / n.n;
  let { n: t, positive: r, negative: s, decimals: o } = yp(e);
  if (t.length === 0)
    return null;
  let i = bp(ts(r, s), t, o);
  return lr(r, s) < 0 ? -i : i;
}
function gp(e) {
  let n = hp(e);
  if (n !== null && n.n > 1 && n.n * Math.max(n.n, n.squares) <= Number.MAX_SAFE_INTEGER)
    return (n.n * n.squares - n.sum ** 2) / (n.n * (n.n - 1));
  let { n: t, positive: r, negative: s, squares: o, decimals: i } = yp(e);
  if (lr(t, fp) <= 0)
    return null;
  let a = ts(r, s);
  return bp(ts(Mn(t, o), Mn(a, a)), Mn(t, ts(t, fp)), 2 * i);
}
function hp(e) {
  let [n, t, r] = [0, 0, 0];
  for (let { value: s, count: o } of e)
    if (n += o, t += s * o, r += s * s * o, !Number.isInteger(s) || !(r <= Number.MAX_SAFE_INTEGER) || n > Number.MAX_SAFE_INTEGER)
      return null;
  return { n, sum: t, squares: r };
}
function yp(e) {
  let n = e.filter(({ count: s }) => s > 0).map(({ value: s, count: o }) => {
    let [i = "", a] = Math.abs(s).toExponential().split("e"), l = i.replace(".", ""), u = Number(a) - l.length + 1;
    return { digits: l, power: u, count: pp(String(o)), isNegative: s < 0 };
  }), t = n.reduce((s, { power: o }) => Math.min(s, o), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: s, power: o, count: i, isNegative: a } of n) {
    let l = pp(s + "0".repeat(o - t)), u = Mn(l, i), c = a ? "negative" : "positive";
    r.n = Ua(r.n, i), r[c] = Ua(r[c], u), r.squares = Ua(r.squares, Mn(u, l));
  }
  return r;
}
function pp(e) {
  let n = [];
  for (let t = e.length; t > 0; t -= 7)
    n.push(Number(e.slice(Math.max(0, t - 7), t)));
  return Ha(n);
}
function Ha(e) {
  for (; e[e.length - 1] === 0; )
    e.pop();
  return e;
}
function lr(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = St(e, r) - St(n, r);
  return t;
}
function St(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function Ua(e, n) {
  let t = [], r = 0;
  for (let s = 0; s < Math.max(e.length, n.length) || r > 0; s++) {
    let o = St(e, s) + St(n, s) + r;
    r = Math.floor(o / 1e7), t.push(o % 1e7);
  }
  return t;
}
function ts(e, n) {
  let [t, r] = lr(e, n) < 0 ? [n, e] : [e, n], s = 0;
  return Ha(t.map((o, i) => {
    let a = o - St(r, i) - s;
    return s = a < 0 ? 1 : 0, a + s * 1e7;
  }));
}
function Mn(e, n) {
  let t = [];
  return e.forEach((r, s) => {
    let o = 0;
    for (let i = 0; i < n.length || o > 0; i++) {
      let a = r * St(n, i) + St(t, s + i) + o;
      o = Math.floor(a / 1e7), t[s + i] = a % 1e7;
    }
  }), Ha(t);
}
function bp(e, n, t) {
  let [r, s, o] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; lr(r, Mn(s, Eo)) >= 0; )
    s = Mn(s, Eo), o++;
  for (; lr(r, s) < 0; )
    r = Mn(r, Eo), o--;
  let i = "";
  for (let a = 0; a < HP && r.length > 0; a++) {
    let l = 0;
    for (; lr(r, s) >= 0; )
      r = ts(r, s), l++;
    i += String(l), r = Mn(r, Eo);
  }
  return +`${i.slice(0, 1)}.${i.slice(1)}${r.length > 0 ? "1" : "0"}e${o}`;
}

// src/core/analysis/measures.ts
function Ce(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function Qa(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function ur(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function Yn(e, n) {
  return n === 0 ? null : e / n;
}
function cr(e) {
  return Va(e);
}
function wp(e) {
  let n = e.slice().sort((s, o) => s.value - o.value), t = Ce(n), r = (s) => {
    let o = 0;
    return n.find(({ count: i }) => (o += i) > s).value;
  };
  return t === 0 ? null : Va([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((s) => ({ value: r(s), count: 1 })));
}
function xp(e) {
  let n = gp(e);
  return n === null ? null : Math.sqrt(n);
}
function Rt(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function Oo(e) {
  let n = Ce(e);
  return n === 0 ? null : {
    numerator: Qa(Rt(e, "importance")) - Qa(Rt(e, "ability")),
    denominator: n
  };
}
function Mo(e) {
  let n = Oo(e);
  return n === null ? null : {
    numerator: n.numerator * Qa(Rt(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function za(e) {
  let n = (t) => Ce(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function Ka(e) {
  let { negative: n, tied: t, positive: r } = za(e), s = n + t + r;
  return s === 0 ? null : { numerator: 100 * (r - n), denominator: s };
}
function dr(e, n) {
  let t = Le(n.importance), r = Fe(n.ability);
  return Ce(e.filter(
    ({ importance: s, ability: o }) => t.includes(s) && r.includes(o)
  ));
}

// src/core/analysis/question-results.ts
function kp(e, n, t) {
  var l;
  let { choices: r, kind: s, question: o } = n, i = s !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(re) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = q();
  for (let u of i) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: Yn(c, e.n) };
  }
  return v(v(v({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: Ls(e.unknown)
  }, s === "number" ? { summary: No(QP(e)) } : {}), o.type === "rating" || o.type === "matrix" ? zP(e, It(r != null ? r : [], t), i.length) : {}), o.type === "ranking" ? { places: KP(e, i) } : {});
}
function QP(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function No(e) {
  return { mean: cr(e), sd: xp(e), median: wp(e) };
}
function zP(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([s, o]) => {
    var i;
    return { value: o, count: (i = e.counts.get(s)) != null ? i : 0 };
  });
  return {
    summary: No(r),
    topTwo: rs(r, Le(n)),
    bottomTwo: rs(r, Fe(n))
  };
}
function rs(e, n) {
  let [t, r] = [Ce(e.filter(({ value: s }) => n.includes(s))), Ce(e)];
  return { count: t, share: Yn(t, r), interval: Tn(t, r) };
}
function KP(e, n) {
  var r, s, o;
  let t = q();
  for (let i of n) {
    let a = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), l = q();
    a.forEach(({ value: u, count: c }) => {
      l[String(u)] = c;
    }), t[i] = { first: (o = (s = e.places.get(i)) == null ? void 0 : s.get(1)) != null ? o : 0, meanPlace: cr(a), counts: l };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function Tp(e, n, t) {
  var l;
  let [r, s] = [Sp(e, "canTeach"), Sp(e, "wantToLearn")], o = new Set((l = Z(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [s, r])
    JP(u, e, n).forEach((c) => o.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(re).forEach((u) => o.add(u));
  let a = q();
  return o.forEach((u) => {
    var h, p;
    let c = Rp(r, u, n), d = Rp(s, u, n), m = t === null ? null : (h = t.offers.get(u)) != null ? h : 0, f = t === null ? null : (p = t.seeks.get(u)) != null ? p : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: m,
      seeks: f,
      surveyDifference: Pp(d, c),
      surveyRatio: vp(d, c),
      exchangeDifference: Pp(f, m),
      exchangeRatio: vp(f, m)
    };
  }), a;
}
function Sp(e, n) {
  let t = J(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : be(t)[0];
}
function JP(e, n, t) {
  var o, i;
  if (e === void 0)
    return [];
  let r = sn($t(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((i = (o = t.get(e.name)) == null ? void 0 : o.counts.keys()) != null ? i : []).sort(re)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function Rp(e, n, t) {
  var r, s;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: o }) => o === n) ? null : (s = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? s : 0;
}
function Pp(e, n) {
  return e === null || n === null ? null : e - n;
}
function vp(e, n) {
  return e === null || n === null ? null : Yn(e, n);
}

// src/core/analysis/rating-layout.ts
function ss(e) {
  let n = Z(e), t = (o) => {
    let i = n == null ? void 0 : n.grid.columns.find((l) => l.name === o), a = ["", ...i === void 0 ? [] : i.choices.map(({ value: l }) => l)];
    return { codes: a, places: new Map(a.map((l, u) => [l, u])) };
  }, [r, s] = [t("importance"), t("ability")];
  return {
    rows: n === null ? [] : n.grid.rows.map(({ value: o }) => ({
      skill: o,
      importance: Ln(n.grid.name, o, "importance"),
      ability: Ln(n.grid.name, o, "ability")
    })),
    importance: r,
    ability: s,
    size: r.codes.length * s.codes.length
  };
}
function Co(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/survey/codebook.ts
var ie = 0;
function YP() {
  let e = [[]], n = /* @__PURE__ */ new Map();
  return {
    codes: e,
    numberOf: (t, r = 1 / 0) => {
      let s = n.get(t);
      if (s !== void 0 || e.length > r)
        return s != null ? s : ie;
      let o = fe(t), i = e.push([o]) - 1;
      return n.set(o, i), i;
    }
  };
}
function $o(e) {
  let n = te(e);
  return {
    parameters: n,
    places: new Map(n.map(({ name: t }, r) => [t, r])),
    numbers: n.map(YP)
  };
}

// src/core/survey/coded-values.ts
var os, mr, Nn = class {
  /**
   * @param numbers
   * @param read - Gives the codes, or the text; asked at most once
   */
  constructor(n, t) {
    pe(this, os);
    pe(this, mr, null);
    this.numbers = n, Ie(this, os, t);
  }
  get codes() {
    var n;
    return Ie(this, mr, (n = ne(this, mr)) != null ? n : ne(this, os).call(this)), ne(this, mr);
  }
};
os = new WeakMap(), mr = new WeakMap();
var fr, Io, fn = class {
  constructor(n, t, r) {
    pe(this, fr);
    this.book = n, this.numbers = t, this.others = r;
  }
  /** What was given to the parameter at a place. */
  at(n) {
    var r, s;
    let t = this.numbers[n];
    return t === ie ? void 0 : t > 0 ? (r = this.book.numbers[n]) == null ? void 0 : r.codes[t] : (s = this.others[-1 - t]) == null ? void 0 : s.codes;
  }
  get size() {
    let n = 0;
    for (let t = 0; t < this.numbers.length; t++)
      n += this.numbers[t] === ie ? 0 : 1;
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
    return rn(this, fr, Io).call(this).entries();
  }
  keys() {
    return rn(this, fr, Io).call(this).keys();
  }
  values() {
    return rn(this, fr, Io).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
fr = new WeakSet(), Io = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};

// src/core/survey/number-limits.ts
function Ap(e, n) {
  let [t, r] = [n.min, n.max].map((s) => s === null ? null : Number(s));
  return n.isInteger && e.includes(".") ? { code: "not-whole", limits: [] } : typeof t == "number" && Number(e) < t ? { code: "too-small", limits: [t] } : typeof r == "number" && Number(e) > r ? { code: "too-large", limits: [r] } : null;
}

// src/core/analysis/choice-tally.ts
function Op() {
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
var Mp = [], XP = /^[a-z][a-z0-9_]{1,62}$/;
function Np(e, n) {
  let { kind: t, isMultiple: r, question: s } = e;
  if (t === "text")
    return (l, u, c) => {
      l[u.length === 0 ? "missing" : "n"] += c;
    };
  if (t === "number")
    return (l, u, c) => {
      let d = u.length === 1 ? Zt(u[0]) : null, m = d === null || s.type === "text" && Ap(d, s) !== null ? null : d;
      l[u.length === 0 ? "missing" : m === null ? "unusable" : "n"] += c, m !== null && $e(l.counts, fe(m), c);
    };
  let o = new Set(n), i = Cp(e), a = s.type === "ranking";
  return (l, u, c) => {
    if (u.length === 0) {
      l.missing += c;
      return;
    }
    let { counts: d } = l, [m, f] = [0, !1];
    for (let h of r || u.length === 1 ? u : [u.join(";")]) {
      let p = d.get(h);
      p === void 0 && o.has(h) ? f = !0 : p !== void 0 || i(h) ? (m++, d.set(p === void 0 ? fe(h) : h, (p != null ? p : 0) + c), a && $e(as(l.places, h, () => /* @__PURE__ */ new Map()), m, c)) : $e(l.unknown, pr(h), c);
    }
    l[m > 0 ? "n" : f ? "notInStatistics" : "unusable"] += c;
  };
}
function Lo(e, n) {
  let t = new Set(n), r = Cp(e), s = (o) => !t.has(o) && r(o);
  return (o) => !e.isMultiple && o.length > 1 ? Mp : o.every(s) ? o : o.filter(s);
}
var Ep = 60;
function pr(e) {
  return fe(e.length <= Ep ? e : `${e.slice(0, Ep - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function Cp({ choices: e, question: n }) {
  if (e !== null) {
    let s = new Set(e.map((o) => o.value));
    return (o) => s.has(o);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? Oe : t === "wikis" ? XP : oe;
  return (s) => r.test(s);
}
function Cn(e, n) {
  var t;
  return is((t = e.get(n)) != null ? t : Mp);
}
function is(e) {
  if (ZP(e))
    return e;
  let n = e.map((t) => t.trim()).filter((t) => t !== "");
  return n.length < 2 ? n : Array.from(new Set(n));
}
function ZP(e) {
  for (let n = 0; n < e.length; n++) {
    let t = e[n], [r, s] = [t.charCodeAt(0), t.charCodeAt(t.length - 1)];
    if (!(r > 32 && r < 128 && s > 32 && s < 128) || n > 0 && e.indexOf(t) < n)
      return !1;
  }
  return !0;
}
function $e(e, n, t) {
  var r;
  e.set(n, ((r = e.get(n)) != null ? r : 0) + t);
}
function as(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let s = t();
  return e.set(n, s), s;
}

// src/core/analysis/skill-tally.ts
function Fo(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function Fp(e, n) {
  let [t, r] = [Lp(e, "canTeach"), Lp(e, "wantToLearn")], s = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: o, strange: i, changedVersion: a } = s, { rows: l, size: u, importance: c, ability: d } = n, m = ev(n);
  return (f, h) => {
    i.length = 0, a.length = 0;
    let p = f instanceof fn && h.size === 0;
    p && m.read(f, o);
    for (let g = 0; g < l.length; g++) {
      if (p && o[g] >= 0)
        continue;
      let y = l[g], [w, b] = [$p(f, y.importance), $p(f, y.ability)], [x, R] = [c.places.get(w), d.places.get(b)];
      o[g] = -1, h.size > 0 && (w !== "" && h.has(y.importance) || b !== "" && h.has(y.ability)) ? a.push(y.skill) : x === void 0 || R === void 0 ? i.push([y.skill, pr(w), pr(b)]) : o[g] = g * u + x * d.codes.length + R;
    }
    return s.canTeach = t(f, h), s.wantToLearn = r(f, h), s;
  };
}
function ev({ rows: e, size: n, importance: t, ability: r }) {
  let s = null, o = [];
  function i(a, l) {
    let u = o[l], c = (f) => {
      var h;
      return is((h = a.at(f)) != null ? h : []).join(";");
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
        let h = o[f], [p, g] = [(c = u[h.importance]) != null ? c : ie, (d = u[h.ability]) != null ? d : ie];
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
        nv(h.cells, p)[g] = w, l[f] = w;
      }
    }
  };
}
function nv(e, n) {
  var r;
  let t = (r = e[n]) != null ? r : [];
  return e[n] = t, t;
}
function $p(e, n) {
  let t = Cn(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Ip = [];
function Lp(e, n) {
  let t = J(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : be(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Ip;
  let { name: s } = r, o = Lo(r, e.notInStatistics);
  return (i, a) => a.has(s) ? Ip : o(Cn(i, s));
}
function Do(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let s = n.cells[r];
    s >= 0 && t[s]++;
  }
  for (let [r, s, o] of n.strange)
    Ja(as(e.strange, r, () => /* @__PURE__ */ new Map()), s, o, 1);
  for (let r of n.changedVersion)
    $e(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    $e(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    $e(e.wantToLearn, r, 1);
}
function Ya(e, n, t) {
  var s, o, i;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = Co(n, a);
      Ja(r, u, c, l);
    }
  }
  return (i = e.strange.get((o = (s = n.rows[t]) == null ? void 0 : s.skill) != null ? o : "")) == null || i.forEach((a, l) => a.forEach((u, c) => {
    Ja(r, l, c, u);
  })), r;
}
function Ja(e, n, t, r) {
  $e(as(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function _p(e, n) {
  let t = q(), r = Z(e);
  if (r === null)
    return t;
  let s = ss(e), o = jp(e), i = r.grid.rows.map(({ value: l }, u) => {
    let c = Ya(n, s, u);
    return { skill: l, cells: c, pairs: Wp(c, r) };
  }), a = Bs(i.map(({ pairs: l }) => ({
    mwds: Mo(l),
    rds: Ka(l),
    highNeed: Ce(l) === 0 ? null : { numerator: dr(l, r), denominator: Ce(l) }
  })));
  return i.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var g, y, w, b, x, R, k, S, P, T, M;
    let m = Ce(c), f = (g = n.changedVersion.get(l)) != null ? g : 0, h = (w = (y = u.get("")) == null ? void 0 : y.get("")) != null ? w : 0, p = dr(c, r);
    t[l] = v({
      n: m,
      missing: h,
      incomplete: n.counted - m - h - f,
      changedVersion: f,
      importance: Dp(r.importance, c, "importance", u, e.notInStatistics),
      ability: Dp(r.ability, c, "ability", u, e.notInStatistics),
      gap: ur(Oo(c)),
      mwds: ur(Mo(c)),
      rds: ur(Ka(c)),
      discrepancies: za(c),
      highNeed: Yn(p, m),
      highNeedCount: p,
      highNeedInterval: Tn(p, m),
      rankByMwds: (x = (b = a[d]) == null ? void 0 : b.rankByMwds) != null ? x : null,
      rankByRds: (k = (R = a[d]) == null ? void 0 : R.rankByRds) != null ? k : null,
      rankByHighNeed: (P = (S = a[d]) == null ? void 0 : S.rankByHighNeed) != null ? P : null,
      rankDifference: (M = (T = a[d]) == null ? void 0 : T.rankDifference) != null ? M : null
    }, o(n, l));
  }), t;
}
function Bp(e) {
  let n = Z(e);
  if (n === null)
    return ({ counted: s }) => ({ counted: s, skills: {} });
  let t = ss(e), r = jp(e);
  return (s) => {
    let o = q();
    return t.rows.forEach(({ skill: i }, a) => {
      let l = Wp(Ya(s, t, a), n), u = dr(l, n);
      o[i] = v({
        n: Ce(l),
        importance: cr(Rt(l, "importance")),
        ability: cr(Rt(l, "ability")),
        gap: ur(Oo(l)),
        mwds: ur(Mo(l)),
        highNeed: Yn(u, Ce(l)),
        highNeedCount: u
      }, r(s, i));
    }), { counted: s.counted, skills: o };
  };
}
function Wp(e, n) {
  let t = [];
  return e.forEach((r, s) => r.forEach((o, i) => {
    let a = n.importance.get(s), l = n.ability.get(i);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: o });
  })), t;
}
function Dp(e, n, t, r, s) {
  let o = Rt(n, t), i = q();
  e.forEach((u, c) => {
    i[c] = Ce(o.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, m) => {
    var h;
    let f = t === "importance" ? c : m;
    s.includes(f) ? a += d : f !== "" && !e.has(f) && l.set(f, ((h = l.get(f)) != null ? h : 0) + d);
  })), E(v({
    n: Ce(o)
  }, No(o)), {
    counts: i,
    topTwo: rs(o, Le(e)),
    bottomTwo: rs(o, Fe(e)),
    notInStatistics: a,
    unknown: Ls(l)
  });
}
function jp(e) {
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
var ls = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function Gp(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, s]) => [
    r,
    zt(s, e)
  ]));
  return n.current !== null && t.set(n.current, ls), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function qp(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: s = null }) => {
    var i;
    let o = r !== null && s === null && t.has(r) ? r : null;
    return $e(n, o, 1), (o === null ? ls : (i = t.get(o)) != null ? i : ls).changedParameters;
  };
}
function Up(e) {
  let { versions: n, differences: t, counts: r } = e, s = (o) => o != null ? o : 1 / 0;
  return Array.from(r).sort(([o], [i]) => s(o) - s(i)).map(([o, i]) => {
    var u;
    let { changed: a, reworded: l } = o === null ? ls : (u = t.get(o)) != null ? u : ls;
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
function Hp(e, n, t = {}) {
  let { excluded: r = [], exchange: s = null } = Vp(t) ? { excluded: t } : t, o = Bp(e), i = q();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (i[a.name] = kp(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: Vp(r) ? tv(r) : r,
    questions: i,
    skills: _p(e, n.skills),
    balance: Tp(e, n.questions, s),
    breakdowns: n.breakdowns.map((a) => rv(e, a, o)),
    versions: Up(n.versions)
  };
}
function Vp(e) {
  return Array.isArray(e);
}
function tv(e) {
  return e.slice().sort(Wt);
}
function rv(e, { dimension: n, groups: t, ungrouped: r }, s) {
  var c, d;
  let o = J(e).find(({ name: m }) => m === n.question), i = (d = o === void 0 || (c = be(o)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(i.map(({ value: m }, f) => [m, f])), l = (m) => {
    var f;
    return (f = a.get(m)) != null ? f : a.size;
  }, u = q();
  for (let m of Array.from(t.keys()).sort((f, h) => l(f) - l(h) || re(f, h))) {
    let f = t.get(m);
    f !== void 0 && (u[m] = s(f));
  }
  return E(v({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function zp(e, n, t) {
  let r = sv(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: o }) => o === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function Kp(e, n, t, r, s) {
  let o = Array.from(t.values()).reduce((a, { length: l }) => a + l, 0), i = Math.max(s.minCell, Math.ceil(o / 2));
  return Xa(s) || r.accounts === 0 || r.accounts >= i || Qp(e) <= Qp(n.published) ? null : i;
}
function Xa({ status: e }) {
  return e === "closed" || e === "archived";
}
function Jp(e) {
  return typeof e == "object" && e !== null && (A(e) && e.withheld === "little-change" || Object.keys(e).some((n) => Jp(e[n])));
}
function Qp({ breakdowns: e, questions: n, skills: t }) {
  return [
    ...Object.keys(n).map((s) => n[s]),
    ...Object.keys(t).map((s) => t[s]),
    ...e
  ].filter(Jp).length;
}
function sv(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((s, o) => {
    var l;
    let i = (l = e.get(o)) != null ? l : [], a = ov(i, s);
    t += s.length - a, r += i.length - a;
  }), e.forEach((s, o) => {
    r += n.has(o) ? 0 : s.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}
function ov(e, n) {
  let [t, r] = [e[Symbol.iterator](), n[Symbol.iterator]()], [s, o, i] = [t.next(), r.next(), 0];
  for (; s.done !== !0 && o.done !== !0; ) {
    let a = s.value - o.value;
    i += +(a === 0), a <= 0 && (s = t.next()), a >= 0 && (o = r.next());
  }
  return i;
}

// src/core/survey/conditions/resolution-order.ts
function us(e) {
  let n = Xp(e), t = /* @__PURE__ */ new Map();
  return Zp(n).forEach((r) => r.forEach((s) => {
    let o = !eg(r);
    t.set(s, {
      element: s.element,
      parent: s.parent && t.get(s.parent),
      visibleIf: o ? s.element.visibleIf : null,
      items: o ? s.items : []
    });
  })), Array.from(t.values());
}
function Yp(e) {
  let n = Xp(e);
  return Zp(n).filter(eg).map((t) => t.map(({ element: r }) => r.name));
}
function gr(e) {
  return "isRequired" in e;
}
function cs(e) {
  return e.split(".", 1)[0];
}
function Xp(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (s, o) => {
    let i = { element: s, parent: o, items: iv(s), needs: o === null ? [] : [o] };
    n.push(i), gr(s) ? t.set(s.name, i) : "elements" in s && s.elements.forEach((a) => r(a, i));
  };
  return e.pages.forEach((s) => r(s, null)), n.forEach(({ element: s, items: o, needs: i }) => {
    var a;
    o.map(({ visibleIf: l }) => l).concat((a = s.visibleIf) != null ? a : []).forEach((l) => Pe(l).forEach((u) => {
      let c = t.get(cs(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function iv(e) {
  let n = [], t = (r, s, o = "") => r.forEach(({ value: i, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: s, column: o, value: i, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: s }) => t(s, !1, r)), n;
}
function Zp(e) {
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
function eg(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function ng(e) {
  let n = us(e), t = n.filter(el), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: o }) => {
    gr(o) && r.set(o.name, o);
  });
  let s = (o) => {
    var i;
    return ((i = r.get(o)) == null ? void 0 : i.type) === "ranking";
  };
  return (o) => {
    let i = lv(o), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (m) => av(i.values().get(m), r.get(m)), c = ({ expression: m }) => Qs(m, u, s) === !0;
    for (let m of t) {
      let { element: { name: f }, parent: h, visibleIf: p } = m;
      if (h !== null && a.has(h) || p !== null && !c(p)) {
        a.add(m), l.add(Za(f, h === null)), i.reduce(f, () => []);
        continue;
      }
      let g = m.items.filter((y) => !an(y.visibleIf, u, s));
      g.length > 0 && (g.forEach(({ value: y, isRow: w, column: b }) => l.add(ds(f, w, y, b))), i.reduce(f, (y, w) => {
        let [, b = "", x = ""] = w.split(".");
        return l.has(ds(f, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in m.element ? y : y.filter((R) => !l.has(ds(f, !1, R, x)))
        );
      }));
    }
    let d = {
      isShown: (m) => !l.has(Za(m, !1)),
      isPageShown: (m) => !l.has(Za(m, !0)),
      isChoiceShown: (m, f, h = "") => !l.has(ds(m, !1, f, h)),
      isRowShown: (m, f) => !l.has(ds(m, !0, f, "")),
      isRequired(m) {
        let f = r.get(m);
        return f !== void 0 && !f.isRetired && d.isShown(m) && (f.requiredIf === null ? f.isRequired : c(f.requiredIf));
      },
      values: i.values()
    };
    return d;
  };
}
function _o(e) {
  return new Set(us(e).filter((n) => gr(n.element) && el(n)).map(({ element: n }) => n.name));
}
function el(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && el(e.parent);
}
function Za(e, n) {
  return `${n} ${e}`;
}
function ds(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function av(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, s = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && s && isFinite(Number(r)) ? Number(r) : r;
}
function lv(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, s) {
      var o;
      t.size === 0 && e.forEach((i, a) => {
        var u;
        let l = cs(a);
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
function tg(e) {
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
function rg(e, n, t) {
  let { groups: r, dimension: { by: s, question: o } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = Fo(t), r.set(fe(u), d)), Do(d, c);
  };
  if (s !== "question" || o === null)
    return (u, c, d, m) => {
      var h;
      let f = (h = s === "language" ? u.language : u.community) != null ? h : null;
      f === null || s === "language" && !r.has(f) && !Oe.test(f) ? e.ungrouped++ : i(f, m);
    };
  let a = te(n).find(({ name: u }) => u === o), l = a === void 0 ? null : Lo(a, n.notInStatistics);
  return (u, c, d, m) => {
    let f = l === null || d.has(o) ? [] : l(Cn(c, o));
    f.length === 0 && e.ungrouped++;
    for (let h of f)
      i(h, m);
  };
}

// src/core/analysis/number-counts.ts
var cv = 16;
function sg(e, n) {
  let t = e.map((r) => {
    var o, i, a;
    let s = (o = n.places.get(r.name)) != null ? o : NaN;
    return E(v({}, r), { place: s, codes: (a = (i = n.numbers[s]) == null ? void 0 : i.codes) != null ? a : [], byNumber: new Uint32Array(cv) });
  });
  return {
    add: (r) => {
      var o;
      let { numbers: s } = r;
      for (let i = 0; i < t.length; i++) {
        let a = t[i], l = (o = s[a.place]) != null ? o : ie;
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
          a > 0 && s(r, l === ie ? [] : is(o[l]), a);
        }), i.fill(0);
    }
  };
}

// src/core/analysis/tally.ts
function Bo(e, n = jr) {
  let t = Z(e), r = ss(e), s = te(e).filter(({ question: b, column: x }) => t === null || b !== t.grid || x === null || !cn.includes(x.name)), o = _o(e), i = s.map((b) => ({
    name: b.name,
    question: b.question.name,
    row: b.row,
    isConditional: o.has(b.question.name),
    tally: Op(),
    count: Np(b, e.notInStatistics)
  })), a = tg(e).map(
    (b) => ({ dimension: b, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((b) => rg(b, e, r)), u = Fp(e, r), c = o.size === 0 ? null : ng(e), d = Fo(r), m = Gp(e, n), f = qp(m), h = new Map(i.map((b) => [b.name, b.tally])), p = /* @__PURE__ */ new Map(), g = (b) => {
    var R;
    let x = (R = p.get(b)) != null ? R : sg(i, b);
    return p.set(b, x), x;
  }, y = (b, x, R, k) => {
    for (let S of i) {
      let P = Cn(b, S.name);
      x !== null && !x.has(S.question) || R !== null && S.isConditional && !(R.isShown(S.question) && (S.row === null || R.isRowShown(S.question, S.row.value))) ? S.tally.notAsked++ : k.size > 0 && P.length > 0 && k.has(S.name) ? S.tally.changedVersion++ : S.count(S.tally, P, 1);
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
      let x = f(b), { questions: R = null } = b, k = R === null ? b.values : dv(b.values, R), S = c === null ? null : c(k), P = S === null ? k : S.values;
      R === null && S === null && x.size === 0 && P instanceof fn ? g(P.book).add(P) : y(P, R, S, x);
      let T = u(P, x);
      Do(d, T);
      for (let M of l)
        M(b, P, x, T);
    }
  };
  return w;
}
function dv(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function Wo(e, n) {
  e.add(n);
}

// src/core/analysis/wave-pairs.ts
function ig(e, n, t = { before: jr, now: jr }) {
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
      before: og(e, t.before, s, d),
      now: og(n, t.now, s, d)
    },
    add(f, h) {
      c++;
      let [p, g] = [new Set(h.about), new Set(h.said)], y = new Set(f.about.filter((b) => p.has(b))), w = (b) => {
        var x;
        return y.has((x = u.get(b)) != null ? x : -1);
      };
      y.forEach((b) => $e(o, b, 1)), f.said.filter(w).forEach((b) => {
        $e(i, b, 1), g.has(b) && $e(l, b, 1);
      }), h.said.filter(w).forEach((b) => $e(a, b, 1));
    },
    result: () => ({
      accounts: c,
      choice: (f, h) => m(s("question", f), s("choice", f, h)),
      highNeed: (f) => m(s("skill", f), s("need", f))
    })
  };
}
function og(e, n, t, r) {
  let s = Z(e), o = Bo(e, n), { layout: i, questions: a, skills: l } = o, u = Array.from({ length: i.size }, (c, d) => {
    let { importance: m, ability: f } = Co(i, d), [h, p] = [s == null ? void 0 : s.importance.get(m), s == null ? void 0 : s.ability.get(f)], g = s !== null && h !== void 0 && p !== void 0;
    return { isPair: g, isNeed: g && dr([{ importance: h, ability: p, count: 1 }], s) > 0 };
  });
  return (c) => {
    let d = { about: [], said: [] };
    return Wo(o, c), a.forEach((m, f) => {
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
function lg(e, n = null) {
  let { page: t, user: r, revision: s, community: o = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: s };
  return n === null || o === null || o === n ? i : E(v({}, i), { community: o });
}
function mv(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function fv(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || re(n.community, e.community) || re(e.content, n.content);
}
function ug(e, n) {
  let t = ({ timestamp: r, revision: s, community: o }) => ({ place: 0, time: mv(r), revision: s, community: o != null ? o : "", content: "" });
  return fv(t(e), t(n)) >= 0;
}
function Xn(e) {
  return yi.test(e) ? e : pv(e);
}
var pv = Ns((e) => {
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = ag(n), r = t.toUpperCase();
  return ag(r) === r ? r + n.slice(t.length) : n;
});
function ag(e) {
  return e === "" ? "" : String.fromCodePoint(e.codePointAt(0));
}

// src/core/report/counted-answers.ts
function cg(e, n = yv) {
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
    named: s > 1e3 ? null : t.sort(gv),
    places: i.sort((l, u) => {
      var c, d;
      return ms((c = l.community) != null ? c : "", (d = u.community) != null ? d : "");
    })
  };
}
function gv(e, n) {
  var t, r, s, o;
  return ms(e.user, n.user) || e.revision - n.revision || ms((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || ms((s = e.page) != null ? s : "", (o = n.page) != null ? o : "") || ms(e.timestamp, n.timestamp);
}
function ms(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var hv = 64;
function yv(e = hv) {
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
function jo(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = zt(e, n), s = J(e).map(({ name: i }) => i), o = new Set(J(n).map(({ name: i }) => i).filter((i) => t.includes(i) && s.includes(i) && !r.includes(i)));
  for (let i of us(n))
    gr(i.element) && !dg(i).every((a) => o.has(a)) && o.delete(i.element.name);
  return o;
}
function dg(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : Pe(e.visibleIf).map(cs),
    ...dg(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function Zn(e, n) {
  return n === null || !bv(e) ? e : ro(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((s) => !fg(s, n)).map(mg);
      return E(v({}, t), { choices: [...r, ...sn(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? E(v({}, t), { rows: wv(t.rowsFrom, n).map(mg) }) : t;
  });
}
function bv(e) {
  return J(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function fg(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function wv(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !fg(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function mg(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var xv = 100;
function nl(e, n, t, r, s) {
  return W(this, null, function* () {
    let o = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, xv).map(([a]) => a), i = /* @__PURE__ */ new Map();
    if (o.length > 0) {
      let a = yield e.source.revisions(o, "with-texts");
      o.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = Qn(Ee((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && i.set(l, Zn(u, s));
      });
    }
    return { current: t === 0 ? null : t, earlier: i };
  });
}

// src/wiki/counting/spill.ts
var et = class extends Error {
  constructor(n) {
    super(`What was kept outside of memory cannot be read: ${n instanceof Error ? n.message : String(n)}`), this.name = "SpillFault";
  }
};

// src/wiki/counting/put-bytes.ts
function fs(e, n) {
  let t = n.write(e);
  return t === null ? null : { position: t, size: e.length };
}
function Go(e, n) {
  var t;
  return (t = fs(e, n)) != null ? t : Uint8Array.from(e);
}
function nt(e, n, t) {
  if (e instanceof Uint8Array)
    return e;
  let r = (t == null ? void 0 : t.length) === e.size ? t : new Uint8Array(e.size);
  try {
    n.read(e.position, r);
  } catch (s) {
    throw new et(s);
  }
  return r;
}

// src/wiki/counting/exclusion-sorter.ts
var [kv, tl] = [4096, 64], hr, yr, Pt, qo = class {
  constructor(n) {
    this.length = 0;
    pe(this, hr, []);
    pe(this, yr);
    pe(this, Pt, []);
    Ie(this, yr, n);
  }
  push(n) {
    this.length++, ne(this, Pt).push(n) === tl && (ne(this, hr).push(Go(new TextEncoder().encode(JSON.stringify(ne(this, Pt))), ne(this, yr))), Ie(this, Pt, []));
  }
  *from(n) {
    let t = Math.floor(n / tl), r = t * tl;
    for (let s = t; s <= ne(this, hr).length; s++) {
      let o = ne(this, hr)[s], i = o === void 0 ? ne(this, Pt) : JSON.parse(new TextDecoder().decode(nt(o, ne(this, yr))));
      for (let a of i)
        r++ >= n && (yield a);
    }
  }
};
hr = new WeakMap(), yr = new WeakMap(), Pt = new WeakMap();
var br, rl = class {
  constructor(n, t) {
    pe(this, br);
    this.length = n.length, this.reasons = t, Ie(this, br, n);
  }
  slice(n, t) {
    let r = [];
    for (let s of ne(this, br).from(n)) {
      if (n + r.length >= t)
        break;
      r.push(s);
    }
    return r;
  }
  [Symbol.iterator]() {
    return ne(this, br).from(0);
  }
};
br = new WeakMap();
function Sv(e, n) {
  let t = new qo(n), r = e.map((s) => {
    let o = s.from(0);
    return { rest: o, first: o.next() };
  }).filter(({ first: s }) => s.done !== !0);
  for (; r.length > 0; ) {
    let s = r[0];
    for (let o of r)
      s = Wt(o.first.value, s.first.value) < 0 ? o : s;
    t.push(s.first.value), s.first = s.rest.next(), s.first.done === !0 && (r = r.filter((o) => o !== s));
  }
  return t;
}
function sl(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [];
  function s(o) {
    let i = new qo(o);
    r.sort(Wt).forEach((a) => i.push(a)), n.push(i), r = [];
  }
  return {
    add: (o) => {
      var i;
      e !== null && r.length === kv && s(e), r.push(o), t.set(o.reason, ((i = t.get(o.reason)) != null ? i : 0) + 1);
    },
    sorted: () => e === null || n.length === 0 ? r.slice().sort(Wt) : (s(e), new rl(Sv(n, e), t))
  };
}

// src/wiki/counting/account-table.ts
function Uo(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
var vt = -1, Rv = 64;
function pg(e) {
  let n = new Int32Array(Rv).fill(vt), t = 0;
  function r(o, i) {
    for (let a = o % n.length; ; a = (a + 1) % n.length) {
      let l = n[a];
      if (l === vt || e.at(l) === o && i(l))
        return a;
    }
  }
  function s() {
    let o = n;
    n = new Int32Array(2 * o.length).fill(vt), o.forEach((i) => {
      i !== vt && (n[r(e.at(i), () => !1)] = i);
    });
  }
  return {
    add: (o, i) => {
      2 * t >= n.length && s();
      let a = r(e.at(o), i), l = n[a];
      return l !== vt ? l : (n[a] = o, t++, null);
    },
    replace: (o, i) => {
      n[r(e.at(o), (a) => a === o)] = i;
    },
    find: (o, i) => {
      let a = n[r(o, i)];
      return a === vt ? null : a;
    },
    clear: () => {
      n.fill(vt), t = 0;
    }
  };
}

// src/wiki/counting/number-list.ts
var Tt = 2 ** 16, [Pv, gg] = [4, 2];
function Vo(e = null) {
  let n = [], t = [], r = 0;
  function s(a) {
    var u;
    let l = n[a];
    e !== null && l instanceof Uint32Array && (n[a] = (u = fs(new Uint8Array(l.buffer), e)) != null ? u : l);
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
    let d = (f = (m = t[gg - 1]) == null ? void 0 : m.numbers) != null ? f : new Uint32Array(Tt);
    return nt(l, e, new Uint8Array(d.buffer)), t = [{ part: a, numbers: d }, ...t.slice(0, gg - 1)], d;
  }
  function i(a, l) {
    n[Math.floor(a / Tt)][a % Tt] = l;
  }
  return {
    get length() {
      return r;
    },
    add: (a) => {
      let l = Math.floor(r / Tt);
      l === n.length && (n.push(new Uint32Array(Tt)), s(l - Pv)), i(r++, a);
    },
    setLast: (a) => {
      i(r - 1, a);
    },
    removeLast: () => {
      r--;
    },
    at: (a) => o(Math.floor(a / Tt))[a % Tt]
  };
}

// src/wiki/counting/byte-records.ts
var tt = 2 ** 20, [vv, hg] = [8, 2], kn = 128;
function yg(e = null) {
  let n = [new Uint8Array(tt)], t = [], r = Vo(e), [s, o, i, a] = [n[0], 0, 0, 0], l = 1, u = null, [c, d] = [s, 0];
  function m() {
    if (e !== null)
      for (let b = 0; l > vv && b < o; b++) {
        let x = n[b], R = x instanceof Uint8Array ? fs(x, e) : null;
        x instanceof Uint8Array && R !== null && (n[b] = R, u = x.length === tt ? x : u, l--);
      }
  }
  function f() {
    let b = s.subarray(i, a), x = Math.max(tt, 2 * b.length), R = x === tt && u !== null ? u : new Uint8Array(x);
    u = R === u ? null : u, R.set(b), i === 0 ? n[o] = R : (o = n.push(R) - 1, l++), s = R, [i, a] = [0, b.length], h(), m();
  }
  function h() {
    r.setLast(o * tt + i);
  }
  function p(b) {
    a === s.length && f(), s[a++] = b;
  }
  function g(b) {
    let x = b;
    for (; x >= kn; )
      p(x % kn + kn), x = Math.floor(x / kn);
    p(x);
  }
  function y() {
    let [b, x] = [0, 1];
    for (; ; ) {
      let R = c[d++];
      if (R < kn)
        return b + R * x;
      b += (R - kn) * x, x *= kn;
    }
  }
  function w(b) {
    var S;
    let x = n[b];
    if (x instanceof Uint8Array)
      return x;
    let R = t.find((P) => P.piece === b);
    if (R !== void 0)
      return R.bytes;
    let k = nt(x, e, (S = t[hg - 1]) == null ? void 0 : S.bytes);
    return t = [{ piece: b, bytes: k }, ...t.slice(0, hg - 1)], k;
  }
  return {
    get length() {
      return r.length;
    },
    begin: () => {
      r.add(0), i = a, i >= tt && f(), h();
    },
    abandon: () => {
      r.removeLast(), a = i;
    },
    writeByte: p,
    writeNumber: g,
    writeText: (b) => {
      let x = 0;
      for (let R = 0; R < b.length; R++) {
        let k = b.charCodeAt(R);
        x += k < kn ? 1 : k < kn * kn ? 2 : 3;
      }
      g(x);
      for (let R = 0; R < b.length; R++)
        g(b.charCodeAt(R));
    },
    open: (b) => {
      let x = r.at(b);
      c = w(Math.floor(x / tt)), d = x % tt;
    },
    readByte: () => c[d++],
    readNumber: y,
    readText: () => {
      let b = "", x = y();
      for (let R = d + x; d < R; )
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
var ol = "dddd-dd-ddTdd:dd:ddZ", [bg, wg, Tv] = [100, 48, 57];
function Sg(e) {
  if (e.length !== ol.length)
    return null;
  let n = 0;
  for (let t = 0; t < ol.length; t++) {
    let [r, s] = [e.charCodeAt(t), ol.charCodeAt(t)];
    if (s === bg && r >= wg && r <= Tv)
      n = 10 * n + r - wg;
    else if (r !== s || s === bg)
      return null;
  }
  return n;
}
var Av = Array.from({ length: 100 }, (e, n) => String(n).padStart(2, "0"));
function At(e) {
  return Av[e % 100];
}
var [xg, kg] = [NaN, ""];
function Rg(e) {
  let [n, t] = [Math.floor(e / 1e6), e % 1e6];
  return n !== xg && (xg = n, kg = `${At(Math.floor(n / 1e6))}${At(Math.floor(n / 1e4))}-${At(Math.floor(n / 100))}-${At(n)}T`), `${kg}${At(Math.floor(t / 1e4))}:${At(Math.floor(t / 100))}:${At(t)}Z`;
}

// src/wiki/counting/packed-values.ts
var Ho = 15, Ev = 64, Ov = "\u2026", Mv = [];
function Pg(e, n, t) {
  let r = _o(n).size > 0, [s, o] = [[], []];
  t.parameters.forEach(({ name: h, kind: p, isMultiple: g }, y) => {
    (!g && (p !== "text" || !r) ? s : o).push({ name: h, kind: p, place: y, codes: t.numbers[y] });
  });
  let i = t.parameters.map(() => ie), a = new Uint32Array(s.length + 1);
  function l({ kind: h, codes: p }, g) {
    return p.numberOf(h === "text" ? Ov : h === "codes" && g.length > Ev ? pr(g) : g);
  }
  function u(h, p) {
    var g;
    for (let y = 0; y < s.length; y++) {
      let w = s[y], b = p === null ? -1 : p[w.place];
      if (b < 0) {
        let x = p !== null && w.kind === "text" ? [] : h.get(w.name);
        b = x === void 0 ? ie : l(w, (g = x[0]) != null ? g : "");
      }
      a[y] = b;
    }
    for (let y = 0; y < s.length; y += 2) {
      let [w, b] = [a[y], a[y + 1]];
      e.writeByte(Math.min(w, Ho) + 16 * Math.min(b, Ho));
    }
    for (let y = 0; y < s.length; y++)
      a[y] >= Ho && e.writeNumber(a[y]);
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
      for (let R = 0; R < b.length; R++)
        e.writeNumber(b[R]);
    else y > 0 && e.writeNumber(y);
  }
  function m(h) {
    for (let p = 0; p < s.length; p += 2) {
      let g = e.readByte();
      a[p] = g % 16, a[p + 1] = Math.floor(g / 16);
    }
    for (let p = 0; p < s.length; p++) {
      let g = a[p];
      h[s[p].place] = g === Ho ? e.readNumber() : g;
    }
  }
  function f({ kind: h, codes: p }, g) {
    if (h === "text") {
      let w = Array.from({ length: g }, () => e.readText());
      return new Nn(null, () => w);
    }
    let y = [];
    for (let w = g; w > 0; w--)
      y.push(e.readNumber());
    return new Nn(y, () => y.map((w) => {
      var b, x;
      return (x = (b = p.codes[w]) == null ? void 0 : b[0]) != null ? x : "";
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
      return new fn(t, h, p != null ? p : Mv);
    }
  };
}

// src/wiki/counting/sparse-bits.ts
function vg(e, n) {
  return (e[n >> 3] & 1 << (n & 7)) !== 0;
}
function ps(e = []) {
  let n = e.slice();
  return {
    set: (t) => {
      var i;
      let [r, s] = [Math.floor(t / 65536), t % 65536], o = (i = n[r]) != null ? i : new Uint8Array(65536 / 8);
      n[r] = o, o[s >> 3] = o[s >> 3] | 1 << (s & 7);
    },
    has: (t) => {
      let r = n[Math.floor(t / 65536)];
      return r !== void 0 && vg(r, t % 65536);
    },
    copy: () => ps(Array.from(n, (t) => t == null ? void 0 : t.slice())),
    *[Symbol.iterator]() {
      for (let [t, r = null] of n.entries()) {
        let s = r === null ? 0 : 65536;
        for (let o = 0; o < s; o++)
          vg(r, o) && (yield t * 65536 + o);
      }
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [Qo, il] = [1, 2], Nv = 5, Cv = 2 ** 17;
function Tg(e, n = $o(e), t = null, r = Cv) {
  var R, k, S, P;
  let s = yg(t), o = Pg(s, e, n), i = [], a = [], l = /* @__PURE__ */ new Map(), u = Vo(t), c = pg(u);
  function d(T) {
    return h(T), s.readText();
  }
  function m(T) {
    return Xn(d(T));
  }
  class f {
    constructor(M) {
      pe(this, R);
      pe(this, k);
      pe(this, S);
      pe(this, P);
      var O;
      Ie(this, R, M), s.open(M), Ie(this, k, s.readByte()), Ie(this, S, i[s.readNumber()]), this.revision = s.readNumber(), Ie(this, P, s.readNumber()), this.language = (O = a[s.readNumber() - 1]) != null ? O : null;
      let I = s.readNumber();
      this.definitionRevision = I === 0 ? null : I;
    }
    get user() {
      return d(ne(this, R));
    }
    get page() {
      let M = h(ne(this, R)), I = s.readText();
      return M % 2 === Qo ? s.readText() : ne(this, S).pageOf(I);
    }
    get timestamp() {
      if (ne(this, k) < il)
        return Rg(ne(this, P));
      let M = h(ne(this, R));
      return s.skipText(), M % 2 === Qo && s.skipText(), s.readText();
    }
    get community() {
      return ne(this, S).community;
    }
    get questions() {
      return ne(this, S).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let M = h(ne(this, R));
      return s.skipText(), M % 2 === Qo && s.skipText(), M >= il && s.skipText(), o.read();
    }
  }
  R = new WeakMap(), k = new WeakMap(), S = new WeakMap(), P = new WeakMap();
  function h(T) {
    s.open(T);
    let M = s.readByte();
    for (let I = Nv; I > 0; I--)
      s.readNumber();
    return M;
  }
  function p(T) {
    let M = i.lastIndexOf(T);
    return M === -1 ? i.push(T) - 1 : M;
  }
  function g(T) {
    var M;
    return T === null ? 0 : (M = l.get(T)) != null ? M : y(T);
  }
  function y(T) {
    let M = fe(T), I = a.push(M);
    return l.set(M, I), I;
  }
  function w(T, M, I) {
    return M === 1 || u.at(T) % M === I;
  }
  function b(T, M, I) {
    let O = new Set(I.map(({ user: N }) => Xn(N))), C = new Set(Array.from(O, Uo));
    return {
      length: M,
      accounts: (N, F) => {
        c.clear();
        for (let L = 0; L < s.length; L++)
          w(L, N, F) && !T.has(L) && c.add(L, () => !1);
        return (L, _) => c.find(L, (U) => m(U) === _()) !== null || C.has(L) && O.has(_());
      },
      sharedWith: (N) => {
        let F = Math.max(1, Math.ceil(Math.max(s.length, N.length) / r)), L = T.copy(), _ = /* @__PURE__ */ new Set(), U = 0;
        for (let B = 0; B < F; B++) {
          let H = N.accounts(F, B);
          for (let Q = 0; Q < s.length; Q++)
            !w(Q, F, B) || T.has(Q) || (H(u.at(Q), () => m(Q)) ? U++ : L.set(Q));
          for (let Q of I) {
            let ae = Xn(Q.user), se = Uo(ae);
            se % F === B && H(se, () => ae) && _.add(Q);
          }
        }
        return b(L, U + _.size, I.filter((B) => _.has(B)));
      },
      where: (N, F = []) => {
        let L = T.copy(), _ = 0;
        for (let B = 0; B < s.length; B++)
          T.has(B) || (N(new f(B)) ? _++ : L.set(B));
        let U = I.filter(N).concat(F);
        return b(L, _ + U.length, U);
      },
      *[Symbol.iterator]() {
        for (let N = 0; N < s.length; N++)
          T.has(N) || (yield new f(N));
        yield* We(I);
      }
    };
  }
  function x(T, M) {
    let { user: I, page: O, revision: C, timestamp: N, language: F = null, definitionRevision: L = null, values: _ } = T, U = Sg(N), B = O !== null && O !== M.pageOf(I);
    s.writeByte((B ? Qo : 0) + (U === null ? il : 0)), s.writeNumber(p(M)), s.writeNumber(C), s.writeNumber(U != null ? U : 0), s.writeNumber(g(F)), s.writeNumber(L != null ? L : 0), s.writeText(I), B && s.writeText(O), U === null && s.writeText(N), o.write(_), u.add(Uo(Xn(I)));
  }
  return {
    add: (T, M) => {
      s.begin();
      try {
        x(T, M);
      } catch (I) {
        throw s.abandon(), I;
      }
    },
    newest: (T) => {
      let M = ps(), I = 0, O = Math.max(1, Math.ceil(s.length / r));
      for (let C = 0; C < O; C++) {
        c.clear();
        for (let N = 0; N < s.length; N++) {
          if (!w(N, O, C))
            continue;
          let F = c.add(N, (L) => m(L) === m(N));
          if (F !== null) {
            let L = ug(new f(N), new f(F));
            M.set(L ? F : N), L && c.replace(F, N), I++;
          }
        }
      }
      for (let C of M)
        T(new f(C));
      return b(M, s.length - I, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function Ag(e) {
  let { survey: n, titles: t, community: r = null, readAnswer: s, readEscaped: o = null } = e, i = Iv(e.renames), a = { title: "", made: "", owner: null }, l = (u, c) => {
    if (a.title !== u || a.made !== c) {
      let d = t.answererOf(n, u), m = d === null || Lv(d) ? null : i(Qe(d), c);
      a = { title: u, made: c, owner: m };
    }
    return a.owner;
  };
  return {
    ownerOf: l,
    decide: (u) => {
      let c = l(u.title, u.first.timestamp), d = u.ownerRevision;
      if (c === null)
        return gs(u, "no-account");
      if (u.first.user !== c || u.first.userId === 0 || d === null) {
        let w = u.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return gs(u, u.isRedirect ? "redirect" : w, u.first.id);
      }
      let m = d.id === u.latest.id;
      if (u.isRedirect && m)
        return gs(u, "redirect", d.id);
      let { escaped: f = null } = d, h = f === null || o === null ? null : o(f), p = h === null ? d.text : "";
      if (p === null)
        return gs(u, "hidden", d.id);
      let g = h != null ? h : s(p);
      if (g.exclusion !== null) {
        let w = g.exclusion === "no-answer" && p.trim() === "";
        return gs(u, w ? "withdrawn" : g.exclusion, d.id);
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
function $v(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function gs(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : E(v({}, r), { revision: t })] };
}
function Iv(e) {
  let n = e.slice().sort((r, s) => $v(r.timestamp, s.timestamp)), t = /* @__PURE__ */ new Map();
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
function Lv(e) {
  return e.includes(".") && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || e.includes(":") && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function wr(e, n) {
  var s;
  let { kind: t, question: r } = n;
  return t === "number" ? (s = Zt(e)) != null ? s : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var Og = "Skills survey answer";
function hs(e, n, t = _v(e)) {
  return (r) => {
    let s = n(r), o = s.filter((d) => Fv(e.id, d)), i = o[o.length - 1];
    if (i === void 0)
      return E(v({}, Dv), { exclusion: s.length === 0 ? "no-answer" : "other-survey" });
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
function Fv(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || He(t) === e;
}
var Dv = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function _v(e) {
  let n = te(e), t = new Map(n.map(({ name: i }, a) => [i, a])), [r, s] = [Eg(!1), Eg(!0)], o = (i, a) => a.kind !== "codes" ? Bv(i, a) : (a.isMultiple ? s : r)(i, a);
  return (i) => {
    let a = /* @__PURE__ */ new Map(), l = (m, f) => {
      let h = o(f, m);
      h.length > 0 && a.set(m.name, h);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return i.forEach((m, f) => {
      let h = t.get(f);
      h !== void 0 ? (d = d && h > c, c = h, l(n[h], m)) : wn.includes(f) || u.set(f, m);
    }), d || (a.clear(), n.forEach((m) => {
      var f;
      return l(m, (f = i.get(m.name)) != null ? f : "");
    })), { values: a, unknown: u };
  };
}
var Mg = [];
function Bv(e, n) {
  let t = e === "" ? "" : wr(He(e), n);
  return t === "" ? Mg : [t];
}
var Wv = 2e3, jv = 100;
function Eg(e) {
  let n = /* @__PURE__ */ new Map([["", Mg]]), t = (r, s) => {
    let o = He(r), i = (e ? o.split(";") : [o]).map((a) => wr(a, s));
    return Array.from(new Set(i)).filter((a) => a !== "");
  };
  return (r, s) => {
    let o = n.get(r);
    if (o !== void 0 || r.length > jv || n.size >= Wv)
      return o != null ? o : t(r, s);
    let i = fe(r), a = t(i, s);
    return n.set(i, a), a;
  };
}

// src/core/survey/read-coded-values.ts
var [Gv, qv] = [64, 2e3], [Uv, Vv] = [200, 100], Hv = 50, al = 128, Qv = /* @__PURE__ */ new Map(), [ll, zv] = [-1, -2];
function Ng(e) {
  let n = e.parameters.map(
    (a, l) => Kv(a, e.numbers[l])
  ), t = e.parameters.map(() => ie), r = null, s = [];
  function o(a) {
    var l;
    return (l = e.places.get(a)) != null ? l : wn.includes(a) ? zv : ll;
  }
  function i(a) {
    for (a !== r && ([r, s] = [a, []]); s.length < a.names.length; )
      s.push(o(a.names[s.length]));
    return s;
  }
  return (a) => {
    let l = t.slice(), u = [], c = null;
    if (a instanceof Zr) {
      let { text: d, parts: m } = a, f = i(a.met);
      for (let h = 0; h < m.length; h += Xr) {
        let p = m[h], [g, y, w] = [f[p], m[h + 1], m[h + 2]];
        g >= 0 ? l[g] = n[g](d, y, w, u) : g === ll && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(a.met.names[p], d.slice(y, w)));
      }
    } else
      a.forEach((d, m) => {
        let f = o(m);
        f >= 0 ? l[f] = n[f](d, 0, d.length, u) : f === ll && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(m, d));
      });
    return { values: new fn(e, l, u), unknown: c != null ? c : Qv };
  };
}
function Kv(e, n) {
  if (e.kind === "text")
    return Yv(e);
  let t = Xv(e, n);
  return e.isMultiple ? Zv(n, t) : t;
}
function ul(e, n) {
  return -n.push(e);
}
function Jv({ question: e }) {
  return e.type === "text" && e.inputType !== "text";
}
function Yv(e) {
  let n = Jv(e);
  return (t, r, s, o) => {
    let i = t.slice(r, s), a = () => [wr(He(i), e)];
    return r === s || n && a()[0] === "" ? ie : ul(new Nn(null, a), o);
  };
}
function Xv(e, n) {
  let t = /* @__PURE__ */ new Map(), r = new Uint16Array(al);
  function s(i) {
    let a = He(i), l = (e.isMultiple ? a.split(";") : [a]).map((u) => wr(u, e));
    return Array.from(new Set(l)).filter((u) => u !== "");
  }
  function o(i, a) {
    var d;
    let l = s(i), u = l.map((m) => m.length > Gv ? ie : n.numberOf(m, qv));
    if (l.length > 1 || u[0] === ie)
      return ul(new Nn(u.includes(ie) ? null : u, () => l), a);
    let c = (d = u[0]) != null ? d : ie;
    return t.size < Uv && i.length <= Vv && (t.set(fe(i), c), i.length === 1 && i.charCodeAt(0) < al && (r[i.charCodeAt(0)] = c)), c;
  }
  return (i, a, l, u) => {
    var f;
    if (a === l)
      return ie;
    let c = i.charCodeAt(a), d = l - a === 1 && c < al ? r[c] : ie;
    if (d !== ie)
      return d;
    let m = i.slice(a, l);
    return (f = t.get(m)) != null ? f : o(m, u);
  };
}
function Zv(e, n) {
  let { codes: t } = e;
  return (r, s, o, i) => {
    var m;
    let a = r.indexOf(";", s), l = a === -1 || a >= o ? -1 : r.indexOf("&", s);
    if (a === -1 || a >= o || l !== -1 && l < o)
      return n(r, s, o, i);
    let u = [], c = [];
    for (let f = s; f <= o; ) {
      let h = r.indexOf(";", f), p = h === -1 || h > o ? o : h, g = n(r, f, p, c);
      if (g < 0 || u.length > Hv)
        return n(r, s, o, i);
      g !== ie && !u.includes(g) && u.push(g), f = p + 1;
    }
    let d = () => u.map((f) => {
      var h, p;
      return (p = (h = t[f]) == null ? void 0 : h[0]) != null ? p : "";
    });
    return u.length < 2 ? (m = u[0]) != null ? m : ie : ul(new Nn(u, d), i);
  };
}

// src/wiki/counting/answer-histories.ts
function Cg(e, n) {
  var d, m;
  let { title: t, isRedirect: r, latest: s, history: o = [], isHistoryPartial: i = !1 } = e, a = o[o.length - 1];
  if (a === void 0)
    return null;
  let l = n.ownerOf(t, a.timestamp), u = l !== null && kt({ first: a }, l) && (d = o.find(({ user: f, userId: h }) => f === l && h !== 0)) != null ? d : null;
  return u === null || ((m = u.escaped) != null ? m : null) !== null || u.text !== null ? { title: t, isRedirect: r, first: a, ownerRevision: u, latest: s, isHistoryPartial: i } : null;
}
function $g(e, n, t) {
  return W(this, null, function* () {
    let r = yield ar(e, n, e), s = La(r), o = t(s === void 0 ? [] : yield e.renamesSince(s)), i = yield Lf(e, r, ({ page: a, first: l }) => o.ownerOf(a.title, l.timestamp));
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
var Ig = { pages: 1e4, characters: 16e6 }, cl = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function Fg(o, i, a, l) {
  return W(this, arguments, function* (e, n, t, r, s = {}) {
    var R, k, S, P, T;
    let { source: u, titles: c, community: d } = e, m = hs(n, e.readAnswerCalls, Ng(t)), f = (k = (R = u.createEscapedReader) == null ? void 0 : R.call(u, n, t, e.readAnswerCalls)) != null ? k : null, h = (N) => Ag({ survey: n.id, titles: c, community: d, renames: N, readAnswer: m, readEscaped: f }), p = (N, F) => {
      var _;
      let L;
      try {
        let U = F.decide(N);
        ({ exclusions: L } = U), U.answer !== null && r.answer(U.answer);
      } catch (U) {
        L = [{ page: N.title, reason: "unreadable", revision: N.latest.id }], (_ = s.onUnreadable) == null || _.call(s, fe(N.title), U);
      }
      for (let U of L)
        r.exclusion(E(v({}, U), { page: fe(U.page) }));
    }, g = (N) => W(null, null, function* () {
      let { decider: F, answerPages: L } = yield $g(u, N, h);
      L.forEach((_) => p(_, F));
    }), [y, w, b] = [[], 0, 0], x = null;
    try {
      for (var M = Se(u.pagesBelow(c.answersPrefix(n.id))), I, O, C; I = !(O = yield M.next()).done; I = !1) {
        let N = O.value;
        if (Lg(s), (S = s.onPages) == null || S.call(s, ++b), N.history !== void 0) {
          x = x != null ? x : h(yield u.renamesSince(""));
          let F = Cg(N, x);
          F === null ? yield g([N]) : p(F, x);
          continue;
        }
        y.push(N), w += (T = (P = N.latest.text) == null ? void 0 : P.length) != null ? T : 0, (y.length >= Ig.pages || w >= Ig.characters) && (yield g(y), [y, w] = [[], 0]);
      }
    } catch (O) {
      C = [O];
    } finally {
      try {
        I && (O = M.return) && (yield O.call(M));
      } finally {
        if (C)
          throw C[0];
      }
    }
    yield g(y), Lg(s);
  });
}
function Lg({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new cl();
}

// src/wiki/counting/gather-answers.ts
function Dg(e, n, t, r) {
  let s = ({ community: l = null, revision: u }) => `${u} ${l != null ? l : ""}`, o = new Set(n.map(s)), i = sl(r);
  for (let l of e.excluded)
    i.add(l);
  for (let { page: l, user: u, revision: c, community: d = null } of n) {
    let m = { page: l != null ? l : u, reason: "unreadable", revision: c };
    i.add(d === null || d === t ? m : E(v({}, m), { community: d }));
  }
  let a = e.answers.where((l) => !o.has(s(l)));
  return E(v({}, e), { answers: a, excluded: i.sorted() });
}
function dl(e, n) {
  return E(v({}, e), { id: n });
}
function _g(e, n, t, r) {
  return W(this, null, function* () {
    var h;
    let { survey: s, taxonomy: o, definitionRevision: i } = n, a = $o(s), l = Tg(s, a, r.spill), u = sl((h = r.spill) != null ? h : null), c = 0, d = (p, g, y) => W(null, null, function* () {
      let w = c, b = /* @__PURE__ */ new Map(), x = {
        community: p.community,
        pageOf: (R) => p.titles.answer(g.id, R),
        questionsOf: y
      };
      return yield Fg(p, g, a, {
        answer: (R) => {
          var S;
          l.add(R, x);
          let { definitionRevision: k = null } = R;
          k !== null && b.set(k, ((S = b.get(k)) != null ? S : 0) + 1);
        },
        exclusion: (R) => u.add(p.isHome ? R : E(v({}, R), { community: p.community }))
      }, E(v({}, r), {
        onPages: (R) => {
          var k;
          c = w + R, (k = r.onPages) == null || k.call(r, c);
        }
      })), b;
    }), m = yield nl(e, s, i, yield d(e, s, () => null), o);
    for (let { place: p, local: g, definitionRevision: y } of t) {
      let w = null, b = /* @__PURE__ */ new Map(), x = yield d(p, dl(s, g.id), (R) => {
        var P, T;
        let k = (P = w == null ? void 0 : w.earlier.get(R != null ? R : 0)) != null ? P : g, S = (T = b.get(k)) != null ? T : jo(Zn(E(v({}, k), { core: g.core }), o), s);
        return b.set(k, S), S;
      });
      w = yield nl(p, g, y, x, o);
    }
    return { answers: l.newest((p) => u.add(lg(p, e.community))), excluded: u.sorted(), versions: m };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function Wg(e) {
  let [n, t] = [X(e, "minAnswers"), X(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let [r, s] = [X(e, "earlier"), X(e, "ratingTrail")];
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: v(E(v(v({}, Bg(e)), G(r) ? { earlier: Bg(r) } : {}), {
      trails: zo(X(e, "trails"), rT)
    }), Array.isArray(s) ? { ratingTrail: s.map(eT) } : {})
  };
}
function X(e, n) {
  return G(e) ? D(e, n) : void 0;
}
function Bg(e) {
  let n = X(e, "breakdowns");
  return {
    questions: zo(X(e, "questions"), tT),
    skills: zo(X(e, "skills"), sT),
    breakdowns: (Array.isArray(n) ? n : []).filter(oT)
  };
}
function eT(e) {
  let n = X(e, "gone"), t = X(e, "breakdowns");
  return {
    skills: zo(X(e, "skills"), (r) => jg(r, (s) => typeof s == "number")),
    breakdowns: (Array.isArray(t) ? t : []).filter(nT),
    gone: typeof n == "number" ? n : 1 / 0
  };
}
function jg(e, n) {
  return e === null || xr(e, n);
}
function nT(e) {
  return Gg(e) && jg(X(e, "groups"), (n) => n === null || typeof X(n, "counted") == "number" && xr(
    X(n, "skills"),
    (t) => t === null || typeof t == "string"
  ));
}
function Gg(e) {
  return typeof X(e, "by") == "string" && X(e, "question") !== void 0;
}
function zo(e, n) {
  let t = q();
  return G(e) && Object.keys(e).filter((r) => n(D(e, r))).forEach((r) => {
    t[r] = D(e, r);
  }), t;
}
function xr(e, n) {
  return G(e) && Object.keys(e).every((t) => n(D(e, t)));
}
function ys(e) {
  return typeof X(e, "withheld") == "string";
}
function tT(e) {
  return ys(e) || typeof X(e, "n") == "number" && xr(
    X(e, "choices"),
    (n) => ys(n) || typeof X(n, "count") == "number"
  );
}
function rT(e) {
  let [n, t] = [X(e, "states"), X(e, "sealed")], r = (s) => (o) => typeof X(s, o) == "number";
  return ["come", "gone"].every(r(e)) && Array.isArray(t) && t.every((s) => typeof s == "string") && Array.isArray(n) && n.length > 0 && n.every((s) => ["n", "come", "gone"].every(r(s)) && xr(
    X(s, "counts"),
    (o) => o === null || typeof o == "number"
  ));
}
function sT(e) {
  return ys(e) || typeof X(e, "n") == "number" && G(X(e, "discrepancies")) && ["importance", "ability"].every((n) => G(X(X(e, n), "counts"))) && X(e, "highNeedCount") !== void 0;
}
function oT(e) {
  return Gg(e) && xr(X(e, "groups"), (n) => ys(n) || typeof X(n, "counted") == "number" && xr(X(n, "skills"), (t) => ys(t) || typeof X(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function qg(e, n, t) {
  return W(this, null, function* () {
    let { source: r, titles: s, community: o } = e, i = s.resultsData(n), a = (p, g = () => !0) => W(null, null, function* () {
      var R, k, S, P;
      let y = (R = (yield r.readPages([p])).get(p)) == null ? void 0 : R.latest, w = y === void 0 || t === null || y.user === t ? y : (k = yield r.newestRevisionBy(p, t)) != null ? k : void 0, b = (S = w == null ? void 0 : w.text) != null ? S : "", x = w === void 0 || g(b);
      return Ee(x ? b : (P = yield aT(e, p, t, g)) != null ? P : b).value;
    }), l = yield a(i), u = G(l) ? D(l, "parts") : null, c = G(l) ? D(l, "answers") : null, d = G(c) ? D(c, "revisions") : null, m = /* @__PURE__ */ new Map(), f = (p) => {
      var b;
      let g = G(p) ? D(p, "community") : null, y = typeof g == "string" && g !== o ? g : "", w = (b = m.get(y)) != null ? b : [];
      m.set(y, w), uT(p).forEach((x) => w.push(x));
    };
    if (Array.isArray(c))
      c.forEach(f);
    else if (!Array.isArray(d))
      return null;
    let h = (p) => W(null, null, function* () {
      return typeof p == "string" && p.startsWith(`${s.results(n)}/`) ? a(p, (g) => {
        let y = G(u) ? D(u, p) : void 0;
        return typeof y != "string" || Fs([g]) === y;
      }) : null;
    });
    for (let p of Array.isArray(d) ? d : []) {
      let g = yield h(p);
      if (!G(g))
        return null;
      f(g);
    }
    return m.forEach((p) => p.sort((g, y) => g - y)), { revisions: m, figures: Wg(yield lT(l, h)) };
  });
}
var iT = 10;
function aT(s, o, i, a) {
  return W(this, arguments, function* ({ source: e }, n, t, r) {
    var c;
    let l = (yield e.revisionsUpTo(n, null)).filter(({ user: d }) => t === null || d === t).slice(0, iT).map(({ id: d }) => d), u = yield e.revisions(l, "with-texts");
    return (c = l.map((d) => {
      var m, f;
      return (f = (m = u.get(d)) == null ? void 0 : m.text) != null ? f : "";
    }).find(r)) != null ? c : null;
  });
}
function lT(e, n) {
  return W(this, null, function* () {
    let t = G(e) ? D(e, "breakdowns") : null;
    if (!Array.isArray(t))
      return e;
    let r = [];
    for (let s of t) {
      let o = G(s) ? D(s, "pages") : null, i = /* @__PURE__ */ Object.create(null);
      for (let a of Array.isArray(o) ? o : []) {
        let l = yield n(a), u = G(l) ? D(l, "groups") : null;
        Object.assign(i, G(u) ? u : {});
      }
      r.push(Array.isArray(o) ? E(v({}, s), { groups: i }) : s);
    }
    return E(v({}, e), { breakdowns: r });
  });
}
function uT(e) {
  let [n, t] = G(e) ? [D(e, "revision"), D(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((s) => typeof s == "number");
}

// src/core/json/schema-faults.ts
var cT = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function Ko(e, n, t) {
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
    y.anyOf !== void 0 ? d(f, y.anyOf, p, b) : y.enum !== void 0 ? y.enum.includes(f) || o(p, "not-one-of", j(f), y.enum) : y.type !== void 0 && !Ug(f, y.type) ? o(p, cT[y.type]) : typeof f == "string" ? l(f, y, p, b) : typeof f == "number" ? y.minimum !== void 0 && f < y.minimum ? o(p, "too-small", f, y.minimum) : y.maximum !== void 0 && f > y.maximum && o(p, "too-large", f, y.maximum) : Array.isArray(f) ? u(f, y, p) : G(f) && c(f, y, p);
  }
  function l(f, h, p, g) {
    var b;
    if (h.pattern !== void 0 && !Hg(h.pattern, f)) {
      o(p, (b = t.codes[g]) != null ? b : "bad-text", j(f));
      return;
    }
    let y = t.checks[g], w = y === void 0 ? null : y(f);
    w !== null && o(p, w, j(f));
  }
  function u(f, h, p) {
    h.minItems !== void 0 && f.length < h.minItems ? o(p, "empty-list") : h.maxItems !== void 0 && f.length > h.maxItems && o(p, "too-many-items", h.maxItems);
    let g = h.items;
    g !== void 0 && f.forEach((y, w) => a(y, g, K(p, w), ""));
  }
  function c(f, h, p) {
    var w, b, x, R;
    let g = (w = h.properties) != null ? w : {}, y = (b = h.patternProperties) != null ? b : {};
    for (let k of (x = h.required) != null ? x : [])
      D(f, k) === void 0 && o(K(p, k), k === "default" ? "missing-default" : "missing-property", k);
    for (let k of Object.keys(f)) {
      let S = K(p, k), P = Object.keys(y).find((M) => Hg(M, k)), T = (R = D(g, k)) != null ? R : P && y[P];
      T !== void 0 ? a(f[k], T, S, "") : h.patternProperties !== void 0 ? o(S, "bad-language", j(k)) : h.additionalProperties === !1 && o(S, "unknown-property", j(k), Object.keys(g));
    }
  }
  function d(f, h, p, g) {
    var R, k;
    let y = h.filter((S) => {
      let P = i(S)[0].type;
      return P === void 0 || Ug(f, P) || P === "integer" && typeof f == "number";
    });
    if (!G(f) || y.length < 2) {
      y[0] === void 0 ? o(p, (R = t.codes[g]) != null ? R : "bad-text", j(f)) : a(f, y[0], p, g);
      return;
    }
    let w = y.map((S) => {
      var P, T, M;
      return (M = (T = (P = i(S)[0].properties) == null ? void 0 : P.type) == null ? void 0 : T.enum) == null ? void 0 : M[0];
    }), b = w.indexOf(D(f, "type")), x = w[0] === void 0 ? (k = y.find((S) => {
      var P;
      return ((P = i(S)[0].required) != null ? P : []).some((T) => D(f, T) !== void 0);
    })) != null ? k : y[y.length - 1] : y[b];
    if (x === void 0) {
      let S = w.filter((T) => T !== void 0), P = D(f, "type");
      P === void 0 ? o(K(p, "type"), "missing-property", "type") : o(K(p, "type"), "unknown-question-type", j(P), S);
    } else
      a(f, x, p, g);
  }
}
function Ug(e, n) {
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
var Vg = /* @__PURE__ */ new Map();
function Hg(e, n) {
  let t = Vg.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), Vg.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var Qg = {
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
var mT = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function zg(e, n = {}) {
  let { value: t, faults: r } = Ee(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: s } = n, o = Ko(t, Qg, {
    codes: mT,
    checks: {
      messageKey: (a) => s === void 0 || s(a) ? null : "unknown-message"
    }
  }), { taxonomy: i } = Ft(t);
  return { taxonomy: i, faults: [...r, ...o, ...G(t) ? fT(t, i) : []] };
}
function fT(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), s = D(e, "skills");
  return (Array.isArray(s) ? s : []).forEach((o, i) => {
    let a = G(o) ? D(o, "id") : void 0;
    if (!G(o) || typeof a != "string")
      return;
    let l = K("$.skills", i), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [j(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = D(o, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [j(d)] }) : pT(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [j(a)] }));
    }
    D(o, "replacedBy") !== void 0 && D(o, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [j(a)] });
  }), t;
}
function pT(e, n, t) {
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
var Kg = {
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
function ml(e) {
  let n = (t, r, s = hT(r)) => ({ list: t, codes: r.map(({ value: o }) => o), isScale: s });
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
function bs(e) {
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
function hT(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var yT = 20;
function fl(e) {
  let n = tn(e, "pages", "$"), t = [], r = (o) => {
    let i = o[o.length - 1];
    for (let a of tn(i.json, "elements", i.path))
      t.push(E(v({}, a), { name: ye(a.json, "name"), type: D(a.json, "type"), within: o })), o.length < yT && r([...o, a]);
  };
  n.forEach((o) => r([o]));
  let s = D(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: o }) => o !== "panel" && o !== "html"),
    settings: G(s) ? s : {}
  };
}
function Jo({ json: e, path: n, type: t }) {
  let r = tn(e, "columns", n);
  return [
    ce(e, "choices", n),
    ce(e, "rateValues", n),
    ce(e, "rows", n),
    ...t === "matrix" ? [ce(e, "columns", n)] : [r.map(Yo), ...r.map((s) => ce(s.json, "choices", s.path))]
  ];
}
function ce(e, n, t) {
  let r = D(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = K(K(t, n), i), l = G(o) ? o : null, u = l === null ? o : D(l, "value");
    (typeof u == "string" || typeof u == "number") && s.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && D(l, "text") !== void 0,
      isRetired: l !== null && D(l, "retired") === !0,
      json: l
    });
  }), s;
}
function Yo({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = ye(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function tn(e, n, t) {
  let r = D(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    G(o) && s.push({ json: o, path: K(K(t, n), i) });
  }), s;
}
function ye(e, n) {
  let t = D(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function Yg(e, n, t, r) {
  let s = "$.localSkills.core", o = D(e.settings, "core");
  if (!(!G(o) || D(o, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${s}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: a } of ce(o, "questions", s)) {
      let [l, u] = [n, t].map(
        (c) => J(c).find((d) => d.name === i)
      );
      u === void 0 ? r(a, "core-no-question", i, t.id) : l === void 0 ? e.questions.some((c) => c.name === i) || r(a, "core-question-missing", i) : Zg(e, l, u, t.id, !0, r);
    }
  }
}
function Xg(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let s of J(t)) {
      let o = J(n).find(({ name: i }) => i === s.name);
      o !== void 0 && Zg(e, o, s, t.id, !1, r);
    }
  }
}
function Zg(e, n, t, r, s, o) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (bs(n) !== bs(t)) {
    o(`${i}.type`, "kept-type", n.name, bs(n), r, bs(t));
    return;
  }
  let [a, l] = [ml(n), ml(t)];
  for (let d of l) {
    let m = a.find(({ list: g }) => g === d.list);
    if (m === void 0) {
      o(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let f = `${i}.${d.list.split(".")[0]}`, [h, p] = [Jg(d.codes, m.codes), Jg(m.codes, d.codes)];
    h.length > 0 && o(f, "kept-codes-gone", n.name, r, h), p.length > 0 && (s || d.isScale) && o(f, "kept-codes-added", n.name, r, p), h.length + p.length === 0 && d.isScale && m.codes.join() !== d.codes.join() && o(f, "kept-order", n.name, r, d.codes);
  }
}
function Jg(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var eh = 8;
function nh(e, n, t) {
  let r = n === null ? [] : te(n), s = new Map(r.map((i) => [i.name, i])), o = n === null ? [] : J(n).map(({ name: i }) => i);
  for (let { json: i, path: a } of wT(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = ye(i, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = so(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let m of Pe(d)) {
        let f = m.split(".", 1)[0];
        if (!e.questions.some(({ name: p }) => p === f))
          t(c, "condition-no-question", f);
        else if (o.includes(f) && !s.has(m) && !xT(m, r, e)) {
          let p = r.filter((y) => y.question.name === f).map(({ name: y }) => y), g = p.length > 0 ? p : th(f, e).map((y) => `${f}.\u2026.${y}`);
          t(c, "condition-no-part", m, g.slice(0, eh).map((y) => `{${y}}`));
        }
      }
      ST(d, s, c, t);
    }
  for (let i of n === null ? [] : Yp(n)) {
    let a = [...e.pages.map(bT), ...e.elements].find(({ name: l }) => l !== null && i.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", i);
  }
}
function bT(e) {
  return E(v({}, e), { name: ye(e.json, "name") });
}
function wT(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((s) => ce(r.json, s, r.path)),
    ...tn(r.json, "columns", r.path).map((s) => ce(s.json, "choices", s.path))
  ].reduce((s, o) => s.concat(o.reduce((i, { json: a, path: l }) => a === null ? i : i.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, s) => r.concat(s, n(s)), t);
}
function xT(e, n, t) {
  let [r = "", s, o] = e.split(".");
  return s !== void 0 && o !== void 0 && th(r, t).includes(o) && !n.some(({ question: i }) => i.name === r);
}
function th(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : tn(t.json, "columns", "").map(({ json: r }) => {
    var s;
    return (s = ye(r, "name")) != null ? s : "";
  });
}
var kT = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function ST(e, n, t, r) {
  let s = /* @__PURE__ */ new Set(), o = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let m = String(d);
        !c.some((f) => f.value === m) && !s.has(`${u.name}=${m}`) && (s.add(`${u.name}=${m}`), r(
          t,
          "condition-no-code",
          u.name,
          j(m),
          c.slice(0, eh).map((f) => f.value)
        ));
      }
  }, i = (a) => {
    switch (a.kind) {
      case "unary":
        i(a.operand);
        break;
      case "binary":
        kT.includes(a.operator) && (o(a.left, a.right), o(a.right, a.left)), i(a.left), i(a.right);
        break;
      case "iif":
        a.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function rh(e, n) {
  ws(e.pages.map(Yo), "duplicate-name", n), ws(e.elements.map(Yo), "duplicate-name", n);
  for (let { name: t, path: r, type: s, within: o } of e.elements)
    t !== null && wn.includes(t) && n(`${r}.name`, "reserved-name", t, wn), s === "panel" && o.length === Yr + 1 && n(r, "panels-too-deep", Yr);
  e.questions.forEach((t, r) => {
    r === Jr && n(t.path, "too-many-questions", Jr), Jo(t).forEach((s) => ws(s, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function ws(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: s, path: o } of e) {
    let i = r.get(s);
    i === void 0 ? r.set(s, o) : s !== "" && t(o, n, j(s), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var pl = {
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
}, sh = [
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
var RT = ["title", "description", "placeholder"];
function ah(e, n) {
  let t = ye(e.json, "locale");
  for (let { json: r, path: s, name: o, type: i } of e.questions) {
    let a = [], l = i === "matrix" ? [] : tn(r, "columns", s);
    for (let { json: u, path: c } of [{ json: r, path: s }, ...l])
      RT.forEach((d) => a.push(...vT(D(u, d), `${c}.${d}`, t)));
    o !== null && a.push({ path: `${s}.name`, text: o, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let m = PT(c, d);
      if (m !== null) {
        n(u, "personal-data-likely", m);
        break;
      }
    }
  }
}
function PT(e, n) {
  let t = uh(e);
  return oh(t, n) === null ? null : oh(
    sh.reduce((r, s) => r.split(lh(s).needle).join(" "), t),
    n
  );
}
function oh(e, n) {
  let t = ch(e), r = n === null ? null : n.split("-")[0], s = null;
  for (let o of Object.keys(pl).filter((i) => r === null || i === r))
    for (let i of pl[o]) {
      let { needle: a, bareNeedle: l } = lh(i);
      (e.includes(a) || t.includes(l)) && (s === null || i.length > s.length) && (s = i);
    }
  return s === null ? null : s.replace("*", "");
}
var ih = /* @__PURE__ */ new Map();
function lh(e) {
  let n = ih.get(e);
  if (n === void 0) {
    let t = uh(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: ch(t) }, ih.set(e, n);
  }
  return n;
}
function uh(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function ch(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function vT(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : G(e) ? Object.keys(e).reduce((r, s) => {
    let o = e[s];
    return typeof o == "string" && s !== "message" ? r.concat({ path: n, text: o, language: s === "default" ? t : s }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var TT = [
  ["showOtherItem", at],
  ["hasOther", at],
  ["showNoneItem", Tr],
  ["hasNone", Tr],
  ["showRefuseItem", Ar],
  ["showDontKnowItem", Er]
];
function mh(e, n, t) {
  let { json: r, path: s, type: o } = e;
  switch (D(r, "personalData") === !0 && t(`${s}.personalData`, "personal-data-marked"), AT(e, t), ET(e, t), o) {
    case "dropdown":
    case "tagbox":
      dh(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      OT(e, t);
      break;
    case "rating":
      MT(e, t);
      break;
    case "text":
      NT(e, t);
      break;
    case "matrixdropdown":
      dh(e, "rows", "rowsFrom", t), CT(e, n, t);
      break;
  }
}
function Xo(e) {
  return TT.filter(([n]) => D(e, n) === !0).map(([, n]) => n);
}
function AT({ json: e, path: n }, t) {
  let r = Xo(e);
  for (let s of ["choices", "rateValues"])
    for (let { code: o, path: i } of ce(e, s, n))
      r.includes(o) && t(i, "special-code-taken", o);
}
function ET({ json: e, path: n }, t) {
  let [r, s] = [D(e, "minSelectedChoices"), D(e, "maxSelectedChoices")], o = ce(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = o.filter(({ isRetired: a }) => !a).length + Number(Xo(e).includes(at));
  typeof s == "number" && r > s ? t(`${n}.minSelectedChoices`, "min-above-max", r, s) : o.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function dh({ json: e, path: n }, t, r, s) {
  let [o, i] = [t, r].map((a) => D(e, a) !== void 0);
  o && i ? s(`${n}.${r}`, "not-together", t, r) : !o && !i && s(`${n}.${t}`, "missing-either", t, r);
}
function OT({ json: e, path: n }, t) {
  let r = ce(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: s }) => !s).length < 2 && t(`${n}.choices`, "ranking-of-one"), D(e, "selectToRankEnabled") !== !0)
    for (let s of ["minSelectedChoices", "maxSelectedChoices"])
      D(e, s) !== void 0 && t(`${n}.${s}`, "ranking-of-all", s);
}
function MT({ json: e, path: n }, t) {
  var u;
  let r = D(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      D(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Hn && t(`${n}.rateValues`, "too-many-steps", Hn);
    return;
  }
  let s = (c, d) => {
    let m = D(e, c);
    return Ur(m) ? m : d;
  }, [o, i, a] = [s("rateMin", 1), s("rateMax", 5), s("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => D(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (i <= o ? t(l, "bad-rating", o, i, a) : o + (Hn - 1) * a < i ? t(l, "too-many-steps", Hn) : (i - o) % a !== 0 && t(l, "rating-misses-end", o, i, a));
}
function NT({ json: e, path: n }, t) {
  let r = ya.find((a) => {
    var l;
    return a === ((l = ye(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  D(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [s, o] = ["min", "max"].map((a) => {
    let l = D(e, a), u = typeof l == "string" || typeof l == "number" ? ba(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", j(l), r), u;
  });
  s && o && (r === "number" ? Number(s) > Number(o) : s > o) && t(`${n}.min`, "limits-crossed", s, o);
}
function CT({ json: e, path: n }, t, r) {
  let s = ye(e, "rowsFrom");
  t === null || s === null || s === "" || (t.get(s) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", j(s)) : t.children(s).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", j(s)));
}

// src/core/survey/measured-types.ts
var fh = ["matrixdropdown"], ph = ["checkbox", "tagbox", "ranking"], gh = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var kr = "$.localSkills";
function hh(e, n, t) {
  let { settings: r } = e, [s, o, i] = ["id", "opens", "closes"].map((c) => ye(r, c));
  n !== void 0 && s && s !== n && t(`${kr}.id`, "other-id", j(s), n), o && i && i < o && t(`${kr}.closes`, "closes-before-opens", j(i), j(o));
  let a = new Set(Or);
  for (let c of e.questions)
    Jo(c).forEach((d) => d.forEach(({ code: m }) => a.add(m))), Xo(c.json).forEach((d) => a.add(d));
  let l = ce(r, "notInStatistics", kr);
  ws(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", j(c));
  let u = D(r, "core");
  s && G(u) && ye(u, "id") === s && t(`${kr}.core.id`, "refers-to-itself", s), s && ye(r, "follows") === s && t(`${kr}.follows`, "refers-to-itself", s);
}
function yh(e, n, t) {
  let r = `${kr}.measures`, s = D(e.settings, "measures");
  if (!G(s))
    return;
  let o = (c, d, m) => {
    let f = typeof d == "string" ? e.questions.find((h) => h.name === d) : null;
    if (f === void 0)
      t(c, "measure-no-question", j(d));
    else if (f !== null && !m.includes(f.type))
      t(c, "measure-wrong-type", j(d), m);
    else
      return f;
    return null;
  }, i = o(`${r}.grid`, D(s, "grid"), fh);
  if (i !== null) {
    let c = ce(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    $T(i, `${r}.grid`, [...c, ...Or], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => o(`${r}.${c}`, D(s, c), ph)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", j(a.name));
  let u = D(s, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    o(`${r}.groupBy[${d}]`, c, gh);
  }), gl(i, "rows", n, t), gl(a != null ? a : null, "choices", n, t), gl(l != null ? l : null, "choices", n, t);
}
function gl(e, n, t, r) {
  if (e === null)
    return;
  let s = D(e.json, "choicesFrom");
  s !== void 0 && s !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", j(s), ["skills"]);
  for (let { code: o, path: i, hasText: a } of t === null ? [] : ce(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(o)) === null && r(i, "unknown-skill", j(o));
}
function $T(e, n, t, r) {
  let s = tn(e.json, "columns", e.path);
  for (let o of cn) {
    let i = s.find((a) => D(a.json, "name") === o);
    if (i === void 0) {
      r(n, "measure-no-column", j(e.name), o);
      continue;
    }
    IT(i.json, i.path, o, t, (a, ...l) => {
      r(`${i.path}.choices`, a, ...l);
    });
  }
}
function IT(e, n, t, r, s) {
  let o = ce(e, "choices", n), i = ht.filter((c) => !o.some((d) => d.code === c)), a = o.map((c) => c.code).filter((c) => !ht.includes(c) && !r.includes(c));
  i.length > 0 && s("scale-code-missing", t, i), a.length > 0 && s("scale-code-extra", t, a.map(j));
  let l = o.filter((c) => ht.includes(c.code)), u = l.filter((c) => c.code === ht[0] || c.code === ht[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && s("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var LT = [
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
function wh(e, n) {
  let t = [], r = ye(e.json, "locale"), s = (i, a) => {
    if (Array.isArray(i))
      i.forEach((l, u) => s(l, K(a, u)));
    else if (G(i))
      for (let l of Object.keys(i)) {
        let u = LT.includes(l) ? FT(i[l]) : null;
        u === null ? s(i[l], K(a, l)) : t.push({ path: K(a, l), languages: u });
      }
  };
  s(e.json, "$");
  let o = /* @__PURE__ */ new Set();
  t.forEach(({ languages: i }) => i.forEach((a) => o.add(a)));
  for (let i of Array.from(o).sort()) {
    let a = t.filter(({ languages: u }) => !u.includes(i)), [l] = a;
    l !== void 0 && i !== "default" && i !== r && n(l.path, "missing-language", j(i), a.length, t.length);
  }
}
function FT(e) {
  return typeof e == "string" ? ["default"] : !G(e) || D(e, "message") !== void 0 ? null : Object.keys(e);
}
function xh(e, n) {
  var s;
  let t = D(e.settings, "measures"), r = G(t) ? D(t, "grid") : void 0;
  for (let { json: o, path: i, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = ce(o, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => D(o, d) !== void 0) && (u.length === 0 || kh(u)) && n(i, "scale-ends-bare", j(l));
    } else if (a === "matrix")
      hl(o, "columns", i, n);
    else if (a === "matrixdropdown")
      for (let u of tn(o, "columns", i)) {
        let c = (s = ye(u.json, "name")) != null ? s : "";
        (l !== r || !cn.includes(c)) && hl(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && hl(o, "choices", i, n);
}
function hl(e, n, t, r) {
  let s = ce(e, n, t);
  s.length > 1 && s.filter(bh).length >= 3 && kh(s.filter(bh)) && r(`${t}.${n}`, "scale-ends-bare", j(ye(e, "name")));
}
function bh({ code: e }) {
  return /^-?\d+$/.test(e);
}
function kh(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function Sh(e, n) {
  var l;
  let { faults: t, add: r } = Ph(), s = fl(e), o = (l = n.taxonomy) != null ? l : null, i = Qn(e).survey, a = i === null ? null : Zn(i, o);
  return rh(s, r), s.questions.forEach((u) => mh(u, o, r)), nh(s, a, r), hh(s, n.id, r), yh(s, o, r), i !== null && n.core && Yg(s, i, n.core, r), i !== null && n.previous && Xg(s, i, n.previous, r), t;
}
function Rh(e) {
  let { faults: n, add: t } = Ph(), r = fl(e);
  return ah(r, t), wh(r, t), xh(r, t), n;
}
function Ph() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var DT = {
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
function vh(e, n = {}) {
  let { value: t, faults: r } = Ee(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: Qn(t).survey,
    faults: [...r, ..._T(t, n)],
    warnings: BT(t)
  };
}
function _T(e, n = {}) {
  let { hasMessage: t } = n, r = Ko(e, Kg, {
    codes: DT,
    checks: {
      date: (s) => xe(s) ? null : "bad-date",
      messageKey: (s) => t === void 0 || t(s) ? null : "unknown-message"
    }
  });
  return G(e) && r.push(...Sh(e, n)), Th(e, r);
}
function BT(e) {
  return G(e) ? Th(e, Rh(e)) : [];
}
function Th(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o, i) => {
    t.set(i, t.size), Array.isArray(o) ? o.forEach((a, l) => r(a, K(i, l))) : G(o) && (Object.keys(o).forEach((a) => r(D(o, a), K(i, a))), t.set(`${i} end`, t.size));
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
function Ah(e, n, t) {
  return W(this, null, function* () {
    var p, g;
    let { source: r, titles: s } = e, [o, i] = [s.definition(n), s.skills()], a = (y) => (w) => `${y}: ${w.path}: ${lt(w, t)}`, l = yield r.readPages([o, i]), u = l.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : zg((p = u.latest.text) != null ? p : "", { hasMessage: t.has }), m = l.get(o);
    if (m === void 0)
      throw new Sn(`There is no survey ${n} on this wiki: the page ${o} is missing.`, "no-survey", [o]);
    let { survey: f, faults: h } = vh((g = m.latest.text) != null ? g : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (f === null)
      throw new Sn([
        ...h.map(a(o)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", h.map((y) => `${y.path}: ${lt(y, t)}`));
    if (f.id !== n)
      throw new Sn(
        `${o}: the definition calls the survey ${f.id}. It is skipped until both agree.`,
        "other-id",
        [o, f.id]
      );
    return {
      survey: Zn(f, c),
      taxonomy: c,
      definitionRevision: m.latest.id,
      faults: h,
      notes: [...h.map(a(o)), ...d.map(a(i))]
    };
  });
}

// src/wiki/counting/number-sorter.ts
var [Eh, Et] = [2 ** 16, 2 ** 12];
function yl(e) {
  return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
var xs, Sr, Zo = class {
  constructor(n) {
    this.length = 0;
    pe(this, xs, []);
    pe(this, Sr);
    Ie(this, Sr, n);
  }
  /** At most a block; only the last may be smaller. */
  push(n) {
    ne(this, xs).push(Go(yl(n), ne(this, Sr))), this.length += n.length;
  }
  /**
   * @param from - Place of the first
   * @yield One block after the other, in the same memory
   */
  *blocks(n = 0) {
    let t = new Float64Array(Et);
    for (let r of ne(this, xs).slice(n)) {
      let s = (r instanceof Uint8Array ? r.length : r.size) / t.BYTES_PER_ELEMENT, o = t.subarray(0, s);
      yl(o).set(nt(r, ne(this, Sr), yl(o))), yield o;
    }
  }
  *slice(n, t) {
    let r = Math.floor(n / Et), s = r * Et;
    for (let o of this.blocks(r))
      if (yield* We(o.subarray(Math.max(0, n - s), Math.max(0, t - s))), s += o.length, s >= t)
        return;
  }
  [Symbol.iterator]() {
    return this.slice(0, this.length);
  }
};
xs = new WeakMap(), Sr = new WeakMap();
function Oh(e) {
  if (++e.at >= e.block.length) {
    let n = e.blocks.next();
    if (n.done === !0)
      return !1;
    [e.block, e.at] = [n.value, 0];
  }
  return e.value = e.block[e.at], !0;
}
function WT(e, n) {
  let t = new Zo(n), r = new Float64Array(Et), s = 0, o = r.subarray(0, 0), i = e.map((a) => ({ value: NaN, block: o, at: 0, blocks: a.blocks() })).filter(Oh);
  for (; i.length > 0; ) {
    let a = i[0];
    for (let l of i)
      a = l.value < a.value ? l : a;
    r[s++] = a.value, s === Et && (t.push(r), s = 0), Oh(a) || (i = i.filter((l) => l !== a));
  }
  return s > 0 && t.push(r.subarray(0, s)), t;
}
function Mh(e, n = 0) {
  let t = [], [r, s] = [new Float64Array(Math.max(64, e === null ? n : Math.min(n, Eh))), 0];
  function o(i) {
    let a = new Zo(i), l = r.subarray(0, s).sort();
    for (let u = 0; u < s; u += Et)
      a.push(l.subarray(u, u + Et));
    t.push(a), s = 0;
  }
  return {
    add: (i) => {
      if (e !== null && s === Eh && o(e), s === r.length) {
        let a = new Float64Array(2 * s);
        a.set(r), r = a;
      }
      r[s++] = i;
    },
    sorted: () => e === null || t.length === 0 ? r.subarray(0, s).sort() : (o(e), WT(t, e))
  };
}

// src/wiki/counting/released-answers.ts
function Nh(e, n, t, r, s) {
  return W(this, null, function* () {
    var l, u;
    let o = /* @__PURE__ */ new Map();
    e.forEach((c, d) => o.set(d === "" ? t.community : d, jT(c)));
    let i = n.answers.where(({ community: c, revision: d }) => {
      var m;
      return ((m = o.get(c != null ? c : "")) == null ? void 0 : m.find(d)) === !0;
    }), a = [];
    for (let c of Array.from(e.keys())) {
      let d = (u = (l = o.get(c === "" ? t.community : c)) == null ? void 0 : l.missing()) != null ? u : [], m = c === "" ? t : s.map((p) => p.place).find((p) => p.community === c);
      if (m === void 0)
        return null;
      let f = d.length === 0 ? /* @__PURE__ */ new Map() : yield m.source.revisions(d, "with-texts"), h = GT(m, t, r, s);
      for (let p of d) {
        let g = UT(f.get(p), m, h);
        if (g === null)
          return null;
        a.push(g);
      }
    }
    return i.where(() => !0, a);
  });
}
function jT(e) {
  let n = Float64Array.from(e).sort(), t = ps();
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
function GT(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: hs(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((o) => o.place === e).map(({ local: o }) => ({
    id: o.id,
    read: hs(dl(t, o.id), e.readAnswerCalls),
    questions: jo(o, t)
  })));
}
function qT(e, n, t) {
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
function UT(...e) {
  try {
    return qT(...e);
  } catch (n) {
    return null;
  }
}

// src/wiki/counting/tally-answers.ts
var Rr = class extends Error {
  constructor(n) {
    var t;
    super(`${n.length} answers cannot be counted: ${String((t = n[0]) == null ? void 0 : t.error)}`), this.name = "UncountedAnswers", this.answers = n;
  }
};
function Ch(e, n, t, r) {
  let s = Bo(e, n), o = [];
  for (let i of t)
    try {
      Wo(s, i);
    } catch (a) {
      if (a instanceof et || o.length >= r)
        throw a;
      let { page: l, user: u, revision: c, community: d = null } = i;
      o.push({ page: l, user: u, revision: c, community: d, error: a });
    }
  if (o.length > 0)
    throw new Rr(o);
  return s;
}

// src/wiki/counting/count-survey.ts
var $h = 1e3;
function Lh(r, s) {
  return W(this, arguments, function* (e, n, t = {}) {
    let o = yield Fh(e, n, t), { previous: i, notes: a } = yield VT(e, o, t);
    return E(v({}, o.counted), { report: E(v({}, o.counted.report), { previous: i }), notes: [...o.counted.notes, ...a] });
  });
}
function Fh(e, n, t) {
  return W(this, null, function* () {
    let { home: r, others: s, definitionsOf: o, messages: i } = e, a = yield Ah(r, n, i), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: m, notes: f } = yield Tm(l, [r, ...s], o), h = [], p = yield _g(r, a, m, E(v({}, t), {
      onUnreadable: (O, C) => {
        if (h.push({ title: O, error: C }) > $h)
          throw C;
      }
    })), g = e.exchange === null ? null : yield e.exchange(), y = (O) => Hp(
      l,
      Ch(l, p.versions, O, $h - h.length),
      { excluded: p.excluded, exchange: g }
    ), { spill: w = null } = t, b = null;
    for (; b === null; )
      try {
        b = yield zT(e, l, p, m, y, w);
      } catch (O) {
        if (!(O instanceof Rr))
          throw O;
        p = Dg(p, O.answers, r.community, w), O.answers.forEach(({ page: C, user: N, error: F }) => h.push({ title: C != null ? C : N, error: F }));
      }
    let { answers: x, counted: R, held: k, last: S, pending: P, isFrozen: T, isUnsaved: M, results: I } = b;
    return {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: I,
          faults: d,
          counted: R,
          held: k,
          last: S,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: P,
        isFrozen: T,
        isUnsaved: M,
        unread: h,
        notes: [...a.notes, ...f]
      },
      answers: x,
      versions: p.versions
    };
  });
}
function VT(e, n, t) {
  return W(this, null, function* () {
    let { follows: r, id: s } = n.counted.report.survey;
    if (r === null || r === s)
      return { previous: null, notes: [] };
    try {
      let i = yield Fh(e, r, t);
      if (i.counted.isFrozen)
        return { previous: null, notes: [] };
      let o = QT(i, n), { fault: a } = o, l = pn(o, ["fault"]);
      return {
        previous: v({
          survey: i.counted.report.survey,
          published: yt(i.counted.report)
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
var HT = 2e4;
function QT(e, n) {
  let t = e.answers.sharedWith(n.answers), r = t.length, s = [e, n].map(({ counted: { report: c } }) => c.survey);
  if (!s.every(({ minAnswers: c, minCell: d }) => c <= 1 && d <= 1) || r === 0 || r > HT)
    return { accountsInBoth: r, pairs: null, fault: null };
  let [i, a] = s, l = ig(i, a, { before: e.versions, now: n.versions }), u = /* @__PURE__ */ new Map();
  try {
    for (let c of t)
      u.set(Xn(c.user), l.read.before(c));
    for (let c of n.answers.sharedWith(e.answers)) {
      let d = u.get(Xn(c.user));
      d !== void 0 && l.add(d, l.read.now(c));
    }
    return { accountsInBoth: r, pairs: l.result(), fault: null };
  } catch (c) {
    if (c instanceof et)
      throw c;
    return { accountsInBoth: r, pairs: null, fault: c };
  }
}
var Ih = { pending: 0, isFrozen: !1, isUnsaved: !1 };
function zT(e, n, t, r, s, o) {
  return W(this, null, function* () {
    var x;
    let { home: i, isLook: a = !1, writer: l } = e, { answers: u } = t, c = (R) => cg(R, (k) => Mh(o, k)), d = c(u);
    if (n.minCell <= 1)
      return v({ answers: u, counted: d, results: s(u), held: null, last: null }, Ih);
    let m = yield qg(i, n.id, l), f = zp((x = m == null ? void 0 : m.revisions) != null ? x : null, JT(d, i), n), h = m === null || Array.from(m.revisions.values()).every(({ length: R }) => R === 0), p = (R) => m === null || m.figures === null ? null : E(v({}, m.figures), { change: R }), g = (R) => W(null, null, function* () {
      var P, T, M;
      let k = (P = m == null ? void 0 : m.revisions) != null ? P : /* @__PURE__ */ new Map(), S = KT(yield Nh(k, t, i, n, r), s);
      return {
        answers: (T = S == null ? void 0 : S.answers) != null ? T : u,
        counted: S === null ? d : c(S.answers),
        results: (M = S == null ? void 0 : S.results) != null ? M : s(u),
        held: R === null ? null : { needed: R },
        last: p({ added: 0, removed: 0 }),
        pending: f.change.accounts,
        isFrozen: S === null,
        isUnsaved: !1
      };
    });
    if (f.kind === "hold")
      return g(f.needed);
    let y = s(u), w = p(f.change);
    if (a && h && !Xa(n))
      return { answers: u, counted: d, results: y, held: null, last: w, pending: d.count, isFrozen: !0, isUnsaved: !0 };
    if (a && !h && f.change.accounts > 0)
      return g(null);
    let b = m === null || w === null || f.change.accounts === 0 ? null : Kp(to(y, n, w), w, m.revisions, f.change, n);
    return b !== null ? g(b) : v({ answers: u, counted: d, results: y, held: null, last: w }, Ih);
  });
}
function KT(e, n) {
  try {
    return e === null ? null : { answers: e, results: n(e) };
  } catch (t) {
    if (t instanceof Rr)
      return null;
    throw t;
  }
}
function JT({ places: e }, n) {
  return new Map(e.map(({ community: t, revisions: r }) => [t === n.community ? "" : t != null ? t : "", r]));
}

// src/core/site-configuration.ts
var YT = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Dh(e) {
  if (e === null)
    return { root: gn, faults: [] };
  let { value: n, faults: t } = Ee(e);
  if (!G(n))
    return { root: gn, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = D(n, "root");
  return r === void 0 ? { root: gn, faults: t } : typeof r != "string" || YT.test(r) ? { root: gn, faults: [...t, { path: "$.root", code: "expected-text", parameters: [j(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function XT(e, n) {
  return W(this, null, function* () {
    var i;
    let t = (yield e.readPages([vs])).get(vs), { root: r, faults: [s] } = Dh((i = t == null ? void 0 : t.latest.text) != null ? i : null), o = r === gn ? r : eA(r, yield e.siteInfo());
    if (s !== void 0 || o === null) {
      let a = s != null ? s : { path: "$.root", code: "expected-text", parameters: [j(r)] }, l = `${a.path}: ${lt(a, n)}`;
      throw new Sn(`${vs}: ${l}`, "configuration", [l]);
    }
    return ql(o);
  });
}
var ZT = [-2, -1, 8];
function eA(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([a]) => a !== 0), s = Cs({
    defaultNamespace: "",
    namespaces: r.map(([, a]) => a),
    capitalLinks: !t
  }), o = /^\s*:/.test(e) ? null : s(e);
  return o !== null && ((a) => !r.some(([l, u]) => {
    var c;
    return ZT.includes(l) && a.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(o) ? o : null;
}
function _h(e, n, t) {
  return W(this, null, function* () {
    return {
      source: e,
      titles: yield XT(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield Ro(e, [Og])
    };
  });
}

// src/ui/survey-results/count-now.ts
function Bh(e, n, t) {
  return W(this, null, function* () {
    let { surveyId: r, reportMessages: s } = e;
    t.onPhase("survey");
    let o = yield _h(n, !0, s), i = !1, { report: a, taxonomy: l, isFrozen: u, isUnsaved: c, pending: d } = yield Lh({
      home: o,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: vm(),
      exchange: () => mp(o, e.now().toISOString().slice(0, 10)),
      writer: null,
      isLook: !0,
      messages: s
    }, r, {
      signal: t.signal,
      onPages(x) {
        i || (i = !0, t.onPhase("answers")), t.onPages(x);
      }
    });
    t.onPhase("results");
    let m = yield n.lastChanged(o.titles.resultsData(r)), f = { report: a, isFrozen: u, isUnsaved: c, pending: d, savedAt: m, fault: null };
    if (u)
      return E(v({}, f), { html: null, files: null });
    let { survey: h } = a, p = yt(a), g = Gr(a, p), y = uu(a, p, s, l, [s], g, !1), w = um(y), b = {
      json: bd(a, p, g),
      csv: mm(h, p, y.texts, g)
    };
    try {
      return E(v({}, f), { files: b, html: yield n.render(w, o.titles.results(r)) });
    } catch (x) {
      if (t.signal.aborted)
        throw x;
      return E(v({}, f), { files: b, html: null, fault: x });
    }
  });
}

// src/wiki/port.ts
var $n = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function bl(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var nA = ["offline", "rate-limited"], tA = ["session-lost", "permission-denied", "blocked"], rA = 10;
function sA(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function wl(e, n) {
  let t = (o, ...i) => ge("p", {}, n.text(`localskills-live-fault-${o}`, ...i));
  if (sA(e)) {
    let { kind: o, details: i } = e, a = o === "definition" || o === "configuration";
    return ot("error", t(o, ...a ? [] : i), a ? ge("ul", {}, ...i.slice(0, rA).map((l) => ge("li", { dir: "auto" }, l))) : null);
  }
  let r = bl(e) ? e.reason : "other", s = bl(e) ? e.explanation : e instanceof Error ? e.message : "";
  return ot(
    "error",
    t(nA.includes(r) ? r : tA.includes(r) ? "refused" : "other"),
    s === "" ? null : ge("p", { dir: "auto" }, n.text("localskills-live-fault-details", s))
  );
}

// src/ui/survey-results/progress-view.ts
function Wh(e, n) {
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
      it(Ct(e.text("localskills-live-cancel"), "normal", n))
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
var oA = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", iA = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], ei = "localskills-live-";
function jh(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (s) => Array.from(n.querySelectorAll(s));
  t(oA).forEach((s) => {
    var o;
    return (o = s.parentNode) == null ? void 0 : o.removeChild(s);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((s) => {
    r.add(s.id), s.id = ei + s.id;
  }), iA.forEach((s) => t(`[${s}]`).forEach((o) => {
    var a;
    let i = ((a = o.getAttribute(s)) != null ? a : "").split(/\s+/);
    o.setAttribute(s, i.map((l) => r.has(l) ? ei + l : l).join(" "));
  })), t("a[href]").forEach((s) => {
    var a;
    let o = (a = s.getAttribute("href")) != null ? a : "";
    if (!o.startsWith("#")) {
      s.target = "_blank", s.rel = "noopener";
      return;
    }
    let i = lA(o.slice(1));
    s.setAttribute("href", `#${ei}${i}`), s.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === ei + i);
      u !== void 0 && (aA(u), u.scrollIntoView(), st(u));
    });
  }), n;
}
function aA(e) {
  var t;
  let n = e.closest(".mw-collapsed");
  (t = n == null ? void 0 : n.querySelector(".mw-collapsible-toggle")) == null || t.click();
}
function lA(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function Gh(e) {
  let { messages: n, surveyId: t } = e, r = ge("div", { class: "ext-localSkills-live" }), s = () => {
  }, o = (m, f) => Ct(n.text(`localskills-live-${m}`), f, () => d.start());
  function i(m) {
    let { text: f, language: h, direction: p } = m.title === null ? { text: t, language: null, direction: "auto" } : In(m.title, n, m.locale);
    return ge("h2", v({ dir: p }, h === null ? {} : { lang: h }), f);
  }
  function a(m) {
    let f = wl(m, n);
    Nt(r, f, it(o("try-again", "primary"))), st(f);
  }
  function l() {
    let m = ot("notice", n.text("localskills-live-cancelled"));
    Nt(r, m, it(o("again", "primary"))), st(m);
  }
  function u(m, f) {
    return ge("p", {}, ...m === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(m)),
      " ",
      ge("a", { href: e.pageUrl(f), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: m, isFrozen: f, isUnsaved: h, pending: p, savedAt: g, html: y, files: w, fault: b }) {
    let x = e.now(), { survey: R, results: { counted: k }, titles: S } = m, P = i(R), T = u(g, S.results(t));
    if (f || w === null) {
      let O = h ? n.text("localskills-live-first", p) : n.text("localskills-live-frozen");
      Nt(
        r,
        P,
        ot(h ? "notice" : "warning", ge("p", {}, O), T),
        it(o("again", "normal"))
      ), st(P);
      return;
    }
    let M = p > 0, I = y === null ? null : jh(y);
    Nt(
      r,
      P,
      ot("notice", ge("p", {}, n.text(
        M ? "localskills-live-counted-held" : "localskills-live-counted",
        e.formatTime(x.toISOString()),
        k,
        p
      )), T),
      it(
        Ct(n.text("localskills-download-table"), "normal", () => ci(t, x, "csv", w.csv)),
        Ct(n.text("localskills-download-data"), "normal", () => ci(t, x, "json", w.json)),
        o("again", "normal")
      ),
      b === null ? null : wl(b, n),
      I
    ), I !== null && e.enliven(I), st(P);
  }
  let d = {
    element: r,
    start() {
      s();
      let m = { aborted: !1 }, f = () => {
        m.aborted = !0, p.cancel();
      }, h = Wh(n, () => {
        f(), l();
      }), p = e.createReader((g) => h.showWait(g));
      s = f, Nt(r, h.element), Bh(e, p, {
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
function xl(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function uA(e) {
  let { history: n, location: t } = window, r = t.href, s = !1, o = null, i = (a) => {
    !s || xl(a.state) || (s = !1, t.href === r && a.stopImmediatePropagation(), o !== null ? setTimeout(o) : e());
  };
  return window.addEventListener("popstate", i, !0), {
    put() {
      xl(n.state) || n.pushState(E(v({}, n.state), { localSkillsDialog: !0 }), ""), s = !0;
    },
    takeOff: () => new Promise((a) => {
      let l = () => {
        window.removeEventListener("popstate", i, !0), a();
      };
      if (!s || !xl(n.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), n.back();
    })
  };
}
function qh(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: s } = OO.ui, o = () => s().getCurrentWindow() !== null, i = uA(() => {
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
function Uh(e, n) {
  let { messages: t } = e, r = null;
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = Gh(e), this.$body.append(r.element), this;
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
  qh(o, "ext-localSkills-live-open", n);
}

// src/wiki/action-api/query.ts
function Vh(e, n) {
  return Rn(this, null, function* () {
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
function Ot(e, n) {
  return Rn(this, null, function* () {
    var r, s, o, i, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = Se(Vh(e, n)), d, m, f; d = !(m = yield new Ve(c.next())).done; d = !1) {
        let h = m.value;
        for (let p of (s = (r = h.query) == null ? void 0 : r.pages) != null ? s : []) {
          let g = (o = p.pageid) != null ? o : p.title, y = t.get(g), w = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(a = p.revisions) != null ? a : []], b = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(u = p.redirects) != null ? u : []];
          t.set(g, E(v(v({}, y), p), { revisions: w, redirects: b }));
        }
        h.batchcomplete === !0 && (yield* We(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (m) {
      f = [m];
    } finally {
      try {
        d && (m = c.return) && (yield new Ve(m.call(c)));
      } finally {
        if (f)
          throw f[0];
      }
    }
    yield* We(t.values());
  });
}
function ni(e, n, t) {
  return Rn(this, null, function* () {
    var r, s;
    try {
      for (var o = Se(Vh(e, v({ list: n }, t))), i, a, l; i = !(a = yield new Ve(o.next())).done; i = !1) {
        let u = a.value;
        yield* We((s = (r = u.query) == null ? void 0 : r[n]) != null ? s : []);
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
function Hh(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: s }) => [r, s]));
}
function ti(e, n, t) {
  return W(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let s = 0; s < n.length; s += r)
      yield t(n.slice(s, s + r));
  });
}

// src/wiki/action-api/site-info.ts
function Qh(e) {
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
    return v({
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: Kh(n.general.lang, yield zh(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    }, n.general.maxarticlesize === void 0 ? {} : { largestPage: n.general.maxarticlesize });
  });
}
function zh(e, n) {
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
function Kh(e, n) {
  var r, s;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (s = t == null ? void 0 : t.dir) != null ? s : "ltr" };
}
function Jh(e) {
  let n = null;
  return (t) => W(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, zh(e, Array.from(r)))) };
    }
    return n.codes.add(t), Kh(t, yield n.languages);
  });
}
function Yh(e, n) {
  let t = (s) => s.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [s, o] of r === -1 ? [] : n)
    if (s !== 0 && o.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: s, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var ri = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, Pr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, cA = 2, dA = 6e4, mA = 5, fA = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function si(e) {
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
function Xh(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: si(n)
  };
}
function Zh(e) {
  let n = null, t = () => (n != null || (n = Qh(e).catch((c) => {
    throw n = null, c;
  })), n);
  function r(c) {
    return W(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield ti(e, [...new Set(c)], (m) => W(null, null, function* () {
        let f = new Map(m.map((b) => [b, b])), h = /* @__PURE__ */ new Map();
        try {
          for (var p = Se(Ot(E(v({}, e), {
            read: (x) => W(null, null, function* () {
              let R = yield e.read(x);
              return Hh(R).forEach((k, S) => f.set(S, k)), R;
            })
          }), v({ titles: m, prop: ["revisions", "info"] }, Pr))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            let x = Xh(b);
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
        for (let [b, x] of f) {
          let R = h.get(x);
          R !== void 0 && d.set(b, R);
        }
      })), d;
    });
  }
  function s(c, d) {
    return W(this, null, function* () {
      let { namespace: m, rest: f } = Yh(c, (yield t()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: m, [`${h}apprefix`]: f };
    });
  }
  function o(c) {
    return Rn(this, null, function* () {
      try {
        for (var d = Se(Ot(e, v(E(v({}, c), { prop: ["revisions", "info"] }), Pr))), m, f, h; m = !(f = yield new Ve(d.next())).done; m = !1) {
          let p = f.value;
          let g = Xh(p);
          g !== null && (yield g);
        }
      } catch (f) {
        h = [f];
      } finally {
        try {
          m && (f = d.return) && (yield new Ve(f.call(d)));
        } finally {
          if (h)
            throw h[0];
        }
      }
    });
  }
  function i(c) {
    return Rn(this, null, function* () {
      yield* We(o(v({ generator: "allpages", gaplimit: "max" }, yield new Ve(s(c, !0)))));
    });
  }
  function a(c) {
    return Rn(this, null, function* () {
      for (let d of c)
        yield* We(o({ generator: "embeddedin", geititle: d, geinamespace: cA, geilimit: "max" }));
    });
  }
  function l(c, d, m) {
    return W(this, null, function* () {
      var h, p, g, y;
      let { query: f } = yield e.read(v({ action: "query", titles: [c], prop: "revisions", rvlimit: d }, m));
      return (y = (g = (p = (h = f == null ? void 0 : f.pages) == null ? void 0 : h[0]) == null ? void 0 : p.revisions) == null ? void 0 : g.map(si)) != null ? y : [];
    });
  }
  let u = (c, d) => W(null, null, function* () {
    var m;
    return (m = (yield l(c, 1, d))[0]) != null ? m : null;
  });
  return {
    siteInfo: t,
    languageInfo: Jh(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (c, d) => W(null, null, function* () {
      let m = /* @__PURE__ */ new Set();
      return yield ti(e, c, (f) => W(null, null, function* () {
        try {
          for (var h = Se(Ot(e, {
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
        yield* We(i(c)), yield* We(a(d));
      });
    },
    childrenBelow: (c) => W(null, null, function* () {
      var g, y, w;
      let d = /* @__PURE__ */ new Set(), { apnamespace: m, apprefix: f } = yield s(c, !1), h = f.replace(/ /g, "_"), p = m === 0 ? "" : `${(y = (g = (yield t()).namespaces.get(m)) == null ? void 0 : g[0]) != null ? y : ""}:`;
      for (let b = h; b !== void 0; ) {
        let x = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: m,
          apprefix: f,
          apfrom: b,
          aplimit: "max"
        });
        b = (w = x.continue) == null ? void 0 : w.apcontinue;
        for (let { title: R } of x.query.allpages) {
          let [k, ...S] = R.slice(p.length + f.length).split("/");
          d.add(k != null ? k : ""), S.length > 0 && b !== void 0 && b.startsWith(`${h}${k != null ? k : ""}/`) && (b = `${h}${k != null ? k : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (c) => W(null, null, function* () {
      var m, f;
      let d = [];
      try {
        for (var h = Se(Ot(e, { titles: [c], prop: "redirects", rdprop: "title", rdlimit: "max" })), p, g, y; p = !(g = yield h.next()).done; p = !1) {
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
      return yield ti(e, c, (f) => W(null, null, function* () {
        var h;
        try {
          for (var p = Se(Ot(e, v({
            revids: f,
            prop: "revisions"
          }, d === "with-texts" ? Pr : ri))), g, y, w; g = !(y = yield p.next()).done; g = !1) {
            let b = y.value;
            (h = b.revisions) == null || h.forEach((x) => m.set(x.revid, si(x)));
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
    firstRevision: (c) => u(c, v({ rvdir: "newer" }, ri)),
    revisionsUpTo: (c, d) => l(c, 500, v(v({}, d === null ? {} : { rvstartid: String(d) }), ri)),
    newestRevisionBy: (c, d) => u(c, v({ rvuser: d }, Pr)),
    revisionsAfter: (c, d) => W(null, null, function* () {
      let m = [];
      try {
        for (var f = Se(Ot(e, v({
          titles: [c],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, ri))), h, p, g; h = !(p = yield f.next()).done; h = !1) {
          let { revisions: y = [] } = p.value;
          m.push(...y.filter(({ revid: w }) => w !== d).map(si));
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
    revisionsBySince: (c, d, m) => l(c, mA, v({
      rvuser: d,
      rvstart: m,
      rvdir: "newer"
    }, Pr)),
    movesAround: (m) => W(null, [m], function* ({ timestamp: c, user: d }) {
      var h;
      let f = [];
      try {
        for (var p = Se(ni(e, "logevents", {
          letype: "move",
          lestart: c,
          leend: new Date(Date.parse(c) + dA).toISOString(),
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
    revisionsBy: (c, d, m) => l(c, m, v({ rvuser: d }, Pr)),
    recombinedPagesSince: (c) => W(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), m = /* @__PURE__ */ new Set();
      for (let y of fA)
        try {
          for (var f = Se(ni(e, "logevents", E(v({}, y), {
            lestart: c,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), h, p, g; h = !(p = yield f.next()).done; h = !1) {
            let { title: w, logpage: b, params: x } = p.value;
            b !== void 0 && b !== 0 && d.add(b), [w, x == null ? void 0 : x.dest_title].forEach((R) => R !== void 0 && m.add(R));
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
        for (var f = Se(ni(e, "logevents", {
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
function pA(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function ey(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = pA(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var ny = {
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
}, gA = new Map(
  Object.keys(ny).reduce(
    (e, n) => e.concat(ny[n].map((t) => [t, n])),
    []
  )
), hA = [
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
function ty(e) {
  let n = e.map((t) => gA.get(t) || "other");
  return hA.find((t) => n.includes(t)) || "other";
}
function ry(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function sy(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function oy(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = ry(a);
    return new $n(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), s = t.map((a) => a.html ? sy(a.html) : a.text || a.code), o = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return o ? new $n("read-only", o, { code: e }) : new $n(
    ty(t.length ? t.map((a) => a.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var yA = 6e3, bA = 6e4, wA = 5, xA = 3;
function kA(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function SA({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? wA : e === "offline" ? xA : 1;
}
function iy(e) {
  let { api: n, language: t, onWait: r, firstWait: s = 1e3 } = e, o = !1, i = null, a = Promise.resolve(), l = null, u = (f, h) => {
    let p = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(f, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(f);
    return new Promise((g, y) => {
      p.then(g, (...w) => {
        var k;
        let [b, x, , R] = w;
        y({ fault: oy(String(b), x), retryAfter: kA((k = x == null ? void 0 : x.xhr) != null ? k : R) });
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
          throw new $n("other", "", { code: "cancelled" });
        try {
          return yield u(f, h);
        } catch (g) {
          let { fault: y, retryAfter: w } = g, b = Math.max(w != null ? w : 0, s * 2 ** (p - 1));
          if (o || p >= SA(y) || b > bA)
            throw y;
          r(b), yield c(b);
        }
      }
    });
  }
  function m(f, h) {
    let p = ey(v({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, f)), g = new URLSearchParams(p).toString().length > yA, y = a.then(() => d(p, h || g));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((f) => f.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (f) => m(f, !1),
    post: (f) => m(f, !0),
    badAnswer: (f) => new $n("other", f),
    cancel() {
      o = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/answer-source.ts
function ay(e) {
  let n = iy(e);
  return E(v({}, Zh(n)), {
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
var ly = { year: "numeric", month: "long", day: "numeric" }, uy = E(v({}, ly), { hour: "numeric", minute: "2-digit" }), w8 = E(v({}, ly), { timeZone: "UTC" });
function cy(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(vr([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-results.ts
var RA = 12e4;
function PA(e) {
  let n = Il(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get();
  return {
    surveyId: e,
    messages: n,
    reportMessages: _l(n.language, t, n),
    createReader: (r) => ay({
      api: new mw.Api({ ajax: { timeout: RA } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: r
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: cy(uy),
    pageUrl: (r) => mw.util.getUrl(r),
    enliven: (r) => {
      mw.hook("wikipage.content").fire($(r));
    }
  };
}
function dy() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, Uh(PA(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
dy();
