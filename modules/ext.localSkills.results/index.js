// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var ub = Object.create;
var Ci = Object.defineProperty, cb = Object.defineProperties, db = Object.getOwnPropertyDescriptor, mb = Object.getOwnPropertyDescriptors, fb = Object.getOwnPropertyNames, Ws = Object.getOwnPropertySymbols, pb = Object.getPrototypeOf, Ni = Object.prototype.hasOwnProperty, au = Object.prototype.propertyIsEnumerable;
var jt = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), $i = (e) => {
  throw TypeError(e);
};
var iu = (e, n, t) => n in e ? Ci(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, S = (e, n) => {
  for (var t in n || (n = {}))
    Ni.call(n, t) && iu(e, t, n[t]);
  if (Ws)
    for (var t of Ws(n))
      au.call(n, t) && iu(e, t, n[t]);
  return e;
}, M = (e, n) => cb(e, mb(n));
var on = (e, n) => {
  var t = {};
  for (var r in e)
    Ni.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Ws)
    for (var r of Ws(e))
      n.indexOf(r) < 0 && au.call(e, r) && (t[r] = e[r]);
  return t;
};
var lu = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var gb = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let s of fb(n))
      !Ni.call(e, s) && s !== t && Ci(e, s, { get: () => n[s], enumerable: !(r = db(n, s)) || r.enumerable });
  return e;
};
var hb = (e, n, t) => (t = e != null ? ub(pb(e)) : {}, gb(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? Ci(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var Ii = (e, n, t) => n.has(e) || $i("Cannot " + t);
var oe = (e, n, t) => (Ii(e, n, "read from private field"), t ? t.call(e) : n.get(e)), ye = (e, n, t) => n.has(e) ? $i("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t), De = (e, n, t, r) => (Ii(e, n, "write to private field"), r ? r.call(e, t) : n.set(e, t), t), an = (e, n, t) => (Ii(e, n, "access private method"), t);
var q = (e, n, t) => new Promise((r, s) => {
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
}), Qe = function(e, n) {
  this[0] = e, this[1] = n;
}, Tn = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), m = (l = d.value) instanceof Qe, f = d.done;
      Promise.resolve(m ? l[0] : l).then((g) => m ? r(a === "return" ? a : "next", l[1] ? { done: g.done, value: g.value } : g, u, c) : u({ value: g, done: f })).catch((g) => r("throw", g, u, c));
    } catch (g) {
      c(g);
    }
  }, s = (a, l, u, c) => i[a] = (d) => (l = new Promise((m, f, g) => (g = () => r(a, d, m, f), o ? o.then(g) : g())), c = () => o === u && (o = 0), o = u = l.then(c, c), l), o, i = {};
  return t = t.apply(e, n), i[jt("asyncIterator")] = () => i, s("next"), s("throw"), s("return"), i;
}, qe = (e) => {
  var n = e[jt("asyncIterator")], t = !1, r, s = {};
  return n == null ? (n = e[jt("iterator")](), r = (o) => s[o] = (i) => n[o](i)) : (n = n.call(e), r = (o) => s[o] = (i) => {
    if (t) {
      if (t = !1, o === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new Qe(new Promise((a) => {
        var l = n[o](i);
        l instanceof Object || $i("Object expected"), a(l);
      }), 1)
    };
  }), s[jt("iterator")] = () => s, r("next"), "throw" in n ? r("throw") : s.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), s;
}, Te = (e, n, t) => (n = e[jt("asyncIterator")]) ? n.call(e) : (e = e[jt("iterator")](), n = {}, t = (r, s) => (s = e[r]) && (n[r] = (o) => new Promise((i, a, l) => (o = s.call(e, o), l = o.done, Promise.resolve(o.value).then((u) => i({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var Vu = lu((zi, Uu) => {
  (function() {
    var e, n, t, r, s, o, i, a, l, u, c, d, m, f, g;
    t = Math.floor, u = Math.min, n = function(p, h) {
      return p < h ? -1 : p > h ? 1 : 0;
    }, l = function(p, h, y, w, b) {
      var x;
      if (y == null && (y = 0), b == null && (b = n), y < 0)
        throw new Error("lo must be non-negative");
      for (w == null && (w = p.length); y < w; )
        x = t((y + w) / 2), b(h, p[x]) < 0 ? w = x : y = x + 1;
      return [].splice.apply(p, [y, y - y].concat(h)), h;
    }, o = function(p, h, y) {
      return y == null && (y = n), p.push(h), f(p, 0, p.length - 1, y);
    }, s = function(p, h) {
      var y, w;
      return h == null && (h = n), y = p.pop(), p.length ? (w = p[0], p[0] = y, g(p, 0, h)) : w = y, w;
    }, a = function(p, h, y) {
      var w;
      return y == null && (y = n), w = p[0], p[0] = h, g(p, 0, y), w;
    }, i = function(p, h, y) {
      var w;
      return y == null && (y = n), p.length && y(p[0], h) < 0 && (w = [p[0], h], h = w[0], p[0] = w[1], g(p, 0, y)), h;
    }, r = function(p, h) {
      var y, w, b, x, R, P, k, v;
      for (h == null && (h = n), P = (function() {
        v = [];
        for (var T = 0, E = t(p.length / 2); 0 <= E ? T < E : T > E; 0 <= E ? T++ : T--)
          v.push(T);
        return v;
      }).apply(this).reverse(), k = [], w = 0, x = P.length; w < x; w++)
        y = P[w], k.push(g(p, y, h));
      return k;
    }, m = function(p, h, y) {
      var w;
      if (y == null && (y = n), w = p.indexOf(h), w !== -1)
        return f(p, 0, w, y), g(p, w, y);
    }, c = function(p, h, y) {
      var w, b, x, R, P;
      if (y == null && (y = n), b = p.slice(0, h), !b.length)
        return b;
      for (r(b, y), P = p.slice(h), x = 0, R = P.length; x < R; x++)
        w = P[x], i(b, w, y);
      return b.sort(y).reverse();
    }, d = function(p, h, y) {
      var w, b, x, R, P, k, v, T, E, C;
      if (y == null && (y = n), h * 10 <= p.length) {
        if (R = p.slice(0, h).sort(y), !R.length)
          return R;
        for (x = R[R.length - 1], T = p.slice(h), P = 0, v = T.length; P < v; P++)
          w = T[P], y(w, x) < 0 && (l(R, w, 0, null, y), R.pop(), x = R[R.length - 1]);
        return R;
      }
      for (r(p, y), C = [], b = k = 0, E = u(h, p.length); 0 <= E ? k < E : k > E; b = 0 <= E ? ++k : --k)
        C.push(s(p, y));
      return C;
    }, f = function(p, h, y, w) {
      var b, x, R;
      for (w == null && (w = n), b = p[y]; y > h; ) {
        if (R = y - 1 >> 1, x = p[R], w(b, x) < 0) {
          p[y] = x, y = R;
          continue;
        }
        break;
      }
      return p[y] = b;
    }, g = function(p, h, y) {
      var w, b, x, R, P;
      for (y == null && (y = n), b = p.length, P = h, x = p[h], w = 2 * h + 1; w < b; )
        R = w + 1, R < b && !(y(p[w], p[R]) < 0) && (w = R), p[h] = p[w], h = w, w = 2 * h + 1;
      return p[h] = x, f(p, P, h, y);
    }, e = (function() {
      p.push = o, p.pop = s, p.replace = a, p.pushpop = i, p.heapify = r, p.updateItem = m, p.nlargest = c, p.nsmallest = d;
      function p(h) {
        this.cmp = h != null ? h : n, this.nodes = [];
      }
      return p.prototype.push = function(h) {
        return o(this.nodes, h, this.cmp);
      }, p.prototype.pop = function() {
        return s(this.nodes, this.cmp);
      }, p.prototype.peek = function() {
        return this.nodes[0];
      }, p.prototype.contains = function(h) {
        return this.nodes.indexOf(h) !== -1;
      }, p.prototype.replace = function(h) {
        return a(this.nodes, h, this.cmp);
      }, p.prototype.pushpop = function(h) {
        return i(this.nodes, h, this.cmp);
      }, p.prototype.heapify = function() {
        return r(this.nodes, this.cmp);
      }, p.prototype.updateItem = function(h) {
        return m(this.nodes, h, this.cmp);
      }, p.prototype.clear = function() {
        return this.nodes = [];
      }, p.prototype.empty = function() {
        return this.nodes.length === 0;
      }, p.prototype.size = function() {
        return this.nodes.length;
      }, p.prototype.clone = function() {
        var h;
        return h = new p(), h.nodes = this.nodes.slice(0), h;
      }, p.prototype.toArray = function() {
        return this.nodes.slice(0);
      }, p.prototype.insert = p.prototype.push, p.prototype.top = p.prototype.peek, p.prototype.front = p.prototype.peek, p.prototype.has = p.prototype.contains, p.prototype.copy = p.prototype.clone, p;
    })(), (function(p, h) {
      return typeof define == "function" && define.amd ? define([], h) : typeof zi == "object" ? Uu.exports = h() : p.Heap = h();
    })(this, function() {
      return e;
    });
  }).call(zi);
});

// node_modules/heap/index.js
var Qu = lu((O1, Hu) => {
  Hu.exports = Vu();
});

// src/ui/messages.ts
function uu(e, n) {
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
function Wn(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), s = r.includes("default"), o = n.languageChain.find((u) => r.includes(u) || s && u === t), i = o !== void 0 && r.includes(o) ? o : s ? "default" : r.sort()[0], a = i === void 0 ? "" : e.texts[i], l = i === void 0 || i === "default" ? t : i;
  return { text: a, language: l, direction: l === null ? "auto" : Li(l) };
}
var yb = [
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
function Li(e) {
  return yb.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var cu = {
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
function du(e) {
  let n = Wr(e), t = /* @__PURE__ */ new Map();
  return (r, s) => {
    var i;
    let o = (i = t.get(s)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: s, maximumFractionDigits: s });
    return t.set(s, o), o.format(r);
  };
}
function Wr(e, n = "") {
  var r, s;
  let t = (s = cu[(r = e.find((o) => Object.prototype.hasOwnProperty.call(cu, o))) != null ? r : ""]) != null ? s : "latn";
  return [...e, "en"].filter(bb).map((o) => `${o}-u${n}-nu-${t}`);
}
function bb(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function mu(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var wb = ["zero", "one", "two", "few", "many", "other"], xb = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function kb(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function Sb(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let s = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: o } = Intl, i = o === void 0 ? null : new o(t), l = (i === null ? ["one", "other"] : wb.filter((c) => i.resolvedOptions().pluralCategories.includes(c))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (u = s[Math.min(l, s.length - 1)]) != null ? u : "";
}
function fu(e, n, t) {
  let r = kb(e), s = [e, ...t.languageChain.filter((a) => a !== e)], o = du(s), i = (a, l = 0) => o(a, l);
  return {
    language: e,
    languageChain: s,
    direction: Li(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: i,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (g) => l[Number(g.replace(/\D/g, "")) - 1], d = (g) => g.replace(/\$\d/g, (p) => {
        let h = c(p);
        return h === void 0 ? p : typeof h == "number" ? i(h, mu(h)) : h;
      }), m = "", f = 0;
      return u.replace(xb, (g, p, h, y) => {
        var R, P;
        let [w = "", ...b] = h.split("|"), x = p.toUpperCase() === "PLURAL" ? Sb(Number((R = c(w)) != null ? R : 0), b, r) : (P = b[b.length - 1]) != null ? P : "";
        return m += d(u.slice(f, y)) + d(x), f = y + g.length, "";
      }), m + d(u.slice(f));
    }
  };
}

// src/ui/download-file.ts
var Rb = { csv: "text/csv", json: "application/json" }, pu = "\uFEFF", Pb = 6e4;
function Fi(e, n, t, r) {
  let s = t === "csv" && !r.startsWith(pu) ? pu + r : r, o = URL.createObjectURL(new Blob([s], { type: `${Rb[t]};charset=utf-8` })), i = document.createElement("a");
  i.href = o, i.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(i), i.click(), document.body.removeChild(i), setTimeout(() => URL.revokeObjectURL(o), Pb);
}

// src/ui/element.ts
function be(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((s) => r.setAttribute(s, n[s])), t.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
  }), r;
}
function Gt(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function at(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function lt(e, ...n) {
  let t = be("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function ut(...e) {
  return be("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function qt(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/survey/special-choices.ts
var ct = "other", _r = "none", Br = "refused", jr = "dontknow", Gr = [Br, jr], vb = { other: null, none: null, refused: null, dontKnow: null };
function gu(e) {
  return `${e}.${ct}`;
}
function ln(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function Ut(e) {
  return "special" in e ? e.special : vb;
}

// src/core/survey/parameters.ts
function _n(e, n, t) {
  return `${e}.${n}.${t}`;
}
function Di(e, n) {
  return `${e}.${n}`;
}
function Tb(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function Z(e) {
  return Tb(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function te(e) {
  return Z(e).reduce((n, t) => n.concat(ke(t)), []);
}
function ke(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => M(S({}, n), { name: Di(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((s) => M(S({}, n), { name: _n(e.name, r.value, s.name), row: r, column: s, choices: s.choices }))), []);
    case "text":
      return [M(S({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [M(S({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [M(S({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [M(S({}, n), { choices: [...e.choices, ...ln(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === ln(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", s = M(S({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return Ut(e).other === null ? [s] : [s, M(S({}, n), { name: gu(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function re(e) {
  let n = Z(e).find((o) => o.name === e.measures.grid);
  if (n === void 0 || n.type !== "matrixdropdown")
    return null;
  let t = (o) => n.columns.find((i) => i.name === o), r = t("importance"), s = t("ability");
  return r === void 0 || s === void 0 ? null : {
    grid: n,
    importance: Vt(r.choices, e.notInStatistics),
    ability: Vt(s.choices, e.notInStatistics)
  };
}
function Vt(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, s) => r[1] - s[1]));
}
function _s(e) {
  return Math.min(2, Math.floor(e / 2));
}
function We(e) {
  let n = hu(e);
  return n.slice(n.length - _s(n.length));
}
function _e(e) {
  let n = hu(e);
  return n.slice(0, _s(n.length));
}
function hu(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/disclosure/published.ts
function A(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function Bs(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function bn(e, { minCell: n }) {
  return e > 0 && e < n;
}
var K = { withheld: "small-counts" }, de = { withheld: "little-change" };

// src/core/json/fault.ts
function X(e, n) {
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
function dt(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? Ab(t, n) : t
  ));
}
function Ab(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/near-words.ts
function qr(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function js(e, n, t) {
  let r = Array.from(qr(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let s = r.length < 8 ? 1 : 2, o = null;
  for (let i of n) {
    let a = Eb(r, Array.from(qr(t(i))), s);
    a !== null && (o = { found: i, slips: a }, s = a - 1);
  }
  return o;
}
function Eb(e, n, t) {
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
function U(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function j(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/pages.ts
var wn = "LocalSkills", Gs = "MediaWiki:LocalSkills.json", le = /^[a-z0-9-]{1,48}$/;
function bu(e = wn) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, s] = ["", null], o = (l) => (l !== s && ([r, s] = [`${t(l)}/Answers/`, l]), r), i = `${n}/People/`, a = (l, u) => `${n}/${l}/data${u === 1 ? "" : `-${u}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, u) => o(l) + wu(u),
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
    personOf: (l) => yu(i, l),
    surveyIdOf: (l) => {
      let u = `${n}/Survey/`, c = l.replace(/_/g, " "), d = c.startsWith(u) ? c.slice(u.length) : "";
      return le.test(d) ? d : null;
    },
    answererOf: (l, u) => yu(o(l), u)
  };
}
function wu(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function yu(e, n) {
  let t = wu(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/read-localized-text.ts
var Ne = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function qs(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!U(e))
    return null;
  let n = j(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let s = e[r];
    (r === "default" || Ne.test(r)) && typeof s == "string" && s.trim() !== "" && (t[r] = s);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/skills/provisional-skill.ts
var Ob = /^x(n|[0-9a-z]{6})--(.+)$/;
var [An, Us, xu, Mb, Cb, Nb, $b] = [36, 1, 26, 38, 700, 128, 72], ku = 1114111, Ib = [
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
  [917504, ku]
];
function Lb(e) {
  return Ib.every(([n, t]) => e < n || e > t);
}
function Fb(e) {
  return e > 65280 && e < 65375;
}
function Su(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Db(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function Wb(e, n, t) {
  let r = Math.floor(e / (t ? Cb : 2));
  r += Math.floor(r / n);
  let s = 0;
  for (; r > (An - Us) * xu / 2; s += An)
    r = Math.floor(r / (An - Us));
  return s + Math.floor((An - Us + 1) * r / (r + Mb));
}
function _b(e, n) {
  return Math.min(xu, Math.max(Us, e - n));
}
function Bb(e) {
  let n = e.lastIndexOf("-"), t = Su(e.slice(0, Math.max(0, n))), [r, s, o] = [Nb, 0, $b], i = n + 1;
  for (; i < e.length; ) {
    let a = s;
    for (let l = An, u = 1; ; l += An) {
      let c = i < e.length ? e.charCodeAt(i++) : 0, d = c > 96 ? c - 97 : c > 47 ? c - 22 : An;
      if (s += d * u, d >= An || s > 2147483647)
        return null;
      let m = _b(l, o);
      if (d < m)
        break;
      u *= An - m;
    }
    if (o = Wb(s - a, t.length + 1, a === 0), r += Math.floor(s / (t.length + 1)), s %= t.length + 1, r > ku || !Lb(r))
      return null;
    t.splice(s++, 0, r);
  }
  return t;
}
function Ht(e) {
  var o;
  let [, n = "", t = ""] = (o = Ob.exec(e)) != null ? o : [], r = n === "" ? Su(e) : Bb(t);
  if (r === null)
    return e;
  let s = Db(r.map((i) => Fb(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return s === "" ? e : n.length > 1 ? `${s}\u2026` : s;
}

// src/core/skills/skill-words.ts
function Wi({ label: e }) {
  return e.kind === "texts" ? Ru(e.texts) : [];
}
function _i(e) {
  return Ru(e.aliases).reduce((n, t) => n.concat(t), []);
}
function Ru(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Pu(e, n) {
  let t = [];
  for (let s of n.skills.filter(({ isRetired: o }) => !o))
    [s.id, ...Wi(s), ..._i(s)].sort(jb).forEach((o) => t.push({ skill: s.id, words: o }));
  let r = js(e, t, ({ words: s }) => s);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function jb(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/skills/taxonomy.ts
var Gb = 100;
function qb(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var u;
    return (u = t.get(l)) != null ? u : null;
  }, s = (l, u, c = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), m = [], f = r(l);
    for (; f !== null && m.length < c; ) {
      let g = u(f);
      f = g === null || d.has(g) ? null : r(g), f !== null && (d.add(f.id), m.push(f));
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
    ancestors: (l) => s(l, (u) => u.parent, Gb),
    find: (l) => {
      var u, c;
      return a = a != null ? a : Hb(e, o), (c = (u = o(l.trim())) != null ? u : a.get(qr(l))) != null ? c : null;
    }
  };
}
function Qt(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = U(e) ? j(e, "skills") : void 0;
  U(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = X("$.skills", i), l = U(o) ? Ub(o) : null;
    if (l === null) {
      let u = U(o) ? j(o, "id") : o;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [V(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let s = U(e) ? j(e, "locale") : null;
  return {
    taxonomy: qb(
      Array.from(t.values()),
      typeof s == "string" && Ne.test(s) ? s : null
    ),
    faults: n
  };
}
function Vs(e, n, t) {
  var s;
  let r = (s = n == null ? void 0 : n.get(e)) != null ? s : null;
  return r === null ? { text: Ht(e), language: null, direction: "auto" } : Wn(r.label, t, n == null ? void 0 : n.locale);
}
function Ub(e) {
  var o;
  let n = j(e, "id");
  if (typeof n != "string" || !le.test(n))
    return null;
  let t = (i) => {
    let a = j(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = j(e, "capx"), s = t("replacedBy");
  return {
    id: n,
    label: (o = qs(j(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: Vb(j(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: j(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function Vb(e) {
  let n = {};
  if (U(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Ne.test(t)) && Array.isArray(r) && (n[t] = r.filter((s) => typeof s == "string"));
    }
  return n;
}
function Hb(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (s) => {
    let o = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of s(i)) {
        let u = qr(l), c = o.get(u);
        o.set(u, c === void 0 || c === a ? a : null);
      }
    }
    o.forEach((i, a) => {
      t.has(a) || t.set(a, i);
    });
  };
  return r(Wi), r(_i), t;
}

// src/core/survey/text.ts
function Be(e, n) {
  if (e.text !== null)
    return Wn(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? Wn(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function Oe(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : Wn(e.title, n.messages, n.locale);
}

// src/core/i18n/language-names.ts
function vu(e) {
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
var Qb = ["ar", "fr", "es", "tr"], zb = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Tu = {
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
function Au(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[Qb.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((s) => s !== ""))
  };
}
var Eu = {
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
function Ou(e, n, t) {
  var l, u;
  if (Object.prototype.hasOwnProperty.call(Tu, e))
    return Au(Tu[e], n).name;
  let [, r = "", s = ""] = (l = /^([a-z_]+?)(wiki(?:tionary|books|news|quote|source|versity|voyage)?)$/.exec(e)) != null ? l : [], o = r.replace(/_/g, "-"), i = (u = Object.keys(Eu).find((c) => Eu[c] === o)) != null ? u : o, a = r === "" ? void 0 : t(i);
  return a === void 0 ? null : `${Au(zb[s], n).name} \u2013 ${a}`;
}

// src/core/report/code-names.ts
function Hs({ language: e }) {
  let n = vu(e);
  return {
    language: (t) => {
      var r;
      return (r = n(t)) != null ? r : null;
    },
    wiki: (t) => Ou(t, e, n)
  };
}
function Bn(e, n, t, r) {
  let s = n !== void 0 && "choicesFrom" in n ? n.choicesFrom : null, o = e.text !== null ? null : s === "languages" ? r.language(e.value) : s === "wikis" ? r.wiki(e.value) : null;
  return o === null ? Be(e, t) : { text: o, language: t.messages.language, direction: t.messages.direction };
}

// src/core/i18n/date-format.ts
function Mu(e) {
  let n = new Intl.DateTimeFormat(
    Wr(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/wikitext/character-references.ts
var Kb = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Jb = Yb();
function Yb() {
  let e = Kb.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var Xb = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Qs(e, n) {
  return e.includes("&") ? e.replace(Xb, (t, r, s, o) => {
    var i;
    return r !== void 0 ? (i = Jb.get(r)) != null ? i : t : n(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var Zb = '"&:<=>[]{|}', ew = "!'_~", Cu = 32, nw = ji(Zb), tw = ji(ew), rw = ji("#*+-;");
function ji(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function sw(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var ow = 65343, iw = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function aw(e, n, t) {
  let r = n === 0, s = n === e.length - 1;
  if (t >= 128)
    return sw(t) || t === ow;
  if (t < 32 || t === 127 || nw[t] === 1 || r && rw[t] === 1)
    return !0;
  if (tw[t] === 1)
    return r || s || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case Cu:
      return r || s || e.charCodeAt(n - 1) === Cu;
    case 73:
    case 80:
    case 82:
      return iw.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var lw = [
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
], Bi = "\u0345";
function Nu(e) {
  let n = e.codePointAt(0);
  return e === Bi || lw.some(([t, r]) => n >= t && n <= r) || (Bi + e).normalize("NFD") !== Bi + e.normalize("NFD");
}
var $u = 768, uw = 32, cw = /[\u0300-\uffff]{1000}/;
function dw(e) {
  return !cw.test(e) && e.normalize("NFC") === e;
}
function fw() {
  let e = "";
  return (n, t, r) => {
    if (r || t < $u)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!Nu(n))
        return e = n, !1;
      if (e.length < uw && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function Ue(e) {
  let n = dw(e) ? null : fw(), t = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), i = s + (o > 65535 ? 2 : 1), a = aw(e, s, o);
    o >= $u && s === 0 && !a && (a = Nu(e.slice(0, i))), n !== null && (a = n(e.slice(s, i), o, a)), a && (t += `${e.slice(r, s)}&#${o};`, r = i), s = i;
  }
  return t + e.slice(r);
}
function ze(e) {
  return Qs(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/text-memo.ts
function zs(e) {
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
var Iu = [
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
], pw = 255, gw = /[\u200e\u200f\u202a-\u202e]+/g, hw = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, yw = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, bw = /(?:^|\/)\.\.?(?:\/|$)/, ww = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, xw = /[\u01c4-\u01cc\u01f1-\u01f3]/, kw = /[\u10d0-\u10ff]/;
function Sw(e) {
  if (xw.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (kw.test(e))
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
function Lu(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Sw(n) + e.slice(n.length);
}
function jn(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function Gi(e) {
  return e.replace(gw, "").replace(hw, " ").replace(/^ | $/g, "");
}
function Rw(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Pw(e) {
  let n = Qs(
    e,
    (t) => Rw(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function Ks(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let i of o)
      s.set(Gi(i).toLowerCase(), o[0]);
  return (o) => {
    let i = Gi(Pw(o));
    if (i.includes("\uFFFD") || ww.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let c = s.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let u = i.indexOf("#");
    return u !== -1 && (i = i.slice(0, u).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || yw.test(i) || bw.test(i) || jn(i) > pw ? null : (a === "" ? "" : `${a}:`) + (r ? Lu(i) : i);
  };
}
var qi = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, vw = zs((e) => Lu(Gi(e.normalize("NFC"))));
function Ke(e) {
  return qi.test(e) ? e : vw(e);
}

// src/core/report/round.ts
function Je(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, s] = Math.abs(e).toExponential().split("e"), o = r.replace(".", ""), i = Number(s) + 1 + t + n, a = i < 0 ? 0 : Number(o.charAt(i) || "0"), l = Math.max(0, i), u = Number(o.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var Tw = 255, Aw = /\uE000(\d+)\uE001/g;
function Fu(e) {
  let n = (i, ...a) => {
    let l = a.map((u, c) => typeof u == "object" ? `\uE000${c}\uE001` : typeof u == "string" ? u.replace(/[\uE000\uE001]/g, "") : u);
    return Ue(e.text(i, ...l)).replace(Aw, (u, c) => {
      let d = a[Number(c)];
      return typeof d == "object" ? d.wikitext : u;
    });
  }, t = (i, a = 0) => {
    let l = Je(i, a), u = Ue(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${u}</bdi>` : u;
  }, r = Mu(e.languageChain), s = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var u;
      let a = Je(i, 0, 2), l = (u = s.get(a)) != null ? u : n("localskills-results-percent", e.number(a, 0));
      return s.set(a, l), l;
    },
    date: (i) => `<time datetime="${J({ text: i })}">${Ue(r(i))}</time>`,
    digits: (i) => String(i).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (i, a) => Je(i, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${t(i, a)}</bdi>` : t(i, a),
    label: ({ text: i, language: a, direction: l }) => a === e.language ? Ue(i) : a === null ? `<bdi>${Ue(i)}</bdi>` : `<bdi lang="${a}" dir="${l}">${Ue(i)}</bdi>`
  };
}
function J({ text: e }) {
  return Ue(e).replace(/"/g, "&quot;");
}
function Ew(e) {
  return `<span class="ext-localSkills-unseen">${e}</span>`;
}
function zt(e) {
  return `localskills-${e}`;
}
function Ye(e, n, t) {
  let r = Ew(t.say("localskills-results-what-is", { wikitext: e }));
  return `${e} <span class="ext-localSkills-help">[[#${zt(n)}|<span aria-hidden="true">${t.say("localskills-results-explain-mark")}</span>${r}]]</span>`;
}
function Gn(e, n) {
  return `<p class="ext-localSkills-terms">${n.say("localskills-results-explained", { wikitext: e.map(([t, r]) => `<span class="ext-localSkills-term">${Xe(r, t)}</span>`).join(" ") })}</p>`;
}
function Xe(e, n) {
  return `[[#${zt(e)}|${n}]]`;
}
function Ve(e, n, t = 1 / 0) {
  let r = { wikitext: e.slice(0, t).reduce((s, o) => s === "" ? o : n.say("localskills-results-list", { wikitext: s }, { wikitext: o }), "") };
  return e.length <= t ? r : { wikitext: n.say("localskills-results-and-more", r, e.length - t) };
}
function un(e, n, t = "share") {
  let r = Je(Math.min(1, Math.max(0, n)), 1, 2);
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
function se(e, n) {
  return `! scope="col"${n === void 0 ? "" : ' data-sort-type="number"'} | ${e}`;
}
function ee(e, n, t = "") {
  let r = n === null ? "" : Je(n, 0, 6);
  return `| class="ext-localSkills-figure${t === "" ? "" : ` ${t}`}" data-sort-value="${r}" | ${e}`;
}
function me(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function Ur(e, n) {
  return e.some((t) => t.includes('ext-localSkills-earlier"')) ? [`<p class="ext-localSkills-detail">${n.say("localskills-results-earlier-figures")}</p>`] : [];
}
function Kt(e, n, t) {
  return ee(t.say("localskills-results-earlier-figure", { wikitext: e }), n, "ext-localSkills-earlier");
}
function Ze(e, n) {
  return e.map((t, r) => n[r] === void 0 || / colspan="/.test(t) ? t : `| data-label="${n[r]}" ${t.slice(2)}`);
}
function ge(e, n) {
  return en(2, `<span id="${zt(e)}">${n}</span>`);
}
function en(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function $e(e, n, t) {
  let r = n != null ? n : Ue(e);
  return e.trim() === "" || jn(e) > Tw || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function Ui(e, n) {
  return `<span class="plainlinks">[{{fullurl:${e}|action=raw}} ${n}]</span>`;
}
function Js(e, n, t = "") {
  return `<span class="plainlinks">[{{fullurl:${e}${t === "" ? "" : `|${t}`}}} ${n}]</span>`;
}
function mt(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/report/page-context.ts
function Du(e, n, t, r, s = [t], o = null, i = !0, a = 1) {
  let l = Fu(t), u = { messages: t, locale: e.survey.locale, taxonomy: r }, c = /* @__PURE__ */ new Map();
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: l,
    texts: u,
    languages: s,
    isSaved: i,
    change: o,
    tableParts: a,
    codeNames: Hs(t),
    skillName: (d) => {
      var f;
      let m = (f = c.get(d)) != null ? f : l.label(Mw(d, { survey: e.survey, texts: u }));
      return c.set(d, m), m;
    }
  };
}
function Jt(e, n, t, r) {
  let { report: s, results: o, survey: i, markup: a } = r;
  return !Ow(o) || i.minAnswers > 1 || i.minCell > 1 || !le.test(e) ? t : Js(s.titles.exchangeIn(a.messages.language), t, `ls-skill=${e}&ls-direction=${n}`);
}
function Ow({ balance: e }) {
  return Object.keys(e).some((n) => {
    var t, r;
    return ((r = (t = e[n]) == null ? void 0 : t.offers) != null ? r : null) !== null;
  });
}
function En(e, n) {
  return !A(e) || e.withheld !== "little-change" || n === void 0 || A(n) ? null : n;
}
function Vr(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "little-change" ? t.say("localskills-results-withheld-little-change") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function Mw(e, n) {
  var o;
  let { survey: t, texts: r } = n, s = (o = re(t)) == null ? void 0 : o.grid.rows.find(({ value: i }) => i === e);
  return s !== void 0 ? Be(s, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : Vs(e, r.taxonomy, r.messages);
}

// src/core/analysis/sorted.ts
function ie(e, n) {
  return e < n ? -1 : +(e > n);
}
function H() {
  return /* @__PURE__ */ Object.create(null);
}
function Ys(e) {
  let n = H();
  for (let t of Array.from(e.keys()).sort(ie))
    n[t] = e.get(t);
  return n;
}
var Vi = 100, Wu = "\u2026";
function Xs(e) {
  if (e.size <= Vi)
    return Ys(e);
  let n = Array.from(e).sort(([r, s], [o, i]) => i - s || ie(r, o)), t = new Map(n.slice(0, Vi));
  return n.slice(Vi).forEach(([, r]) => {
    var s;
    t.set(Wu, ((s = t.get(Wu)) != null ? s : 0) + r);
  }), Ys(t);
}

// src/core/analysis/exclusion-list.ts
function qn(e) {
  var t;
  if (e.reasons !== void 0)
    return e.reasons;
  let n = /* @__PURE__ */ new Map();
  for (let { reason: r } of e)
    n.set(r, ((t = n.get(r)) != null ? t : 0) + 1);
  return n;
}
function Yt(e, n) {
  var t, r, s, o, i, a;
  return ((t = e.line) != null ? t : 0) - ((r = n.line) != null ? r : 0) || ie(e.page, n.page) || ie((s = e.community) != null ? s : "", (o = n.community) != null ? o : "") || ie(e.reason, n.reason) || ((i = e.revision) != null ? i : 0) - ((a = n.revision) != null ? a : 0);
}

// src/core/json/name-of-texts.ts
var Cw = [[2166136261, 2654435761], [1103547991, 1597334677]], Nw = 65536;
function Zs(e) {
  return Cw.map(([n, t]) => {
    let r = n;
    for (let s of e) {
      for (let o = 0; o < s.length; o++)
        r = Math.imul(r ^ s.charCodeAt(o), t);
      r = Math.imul(r ^ Nw, t);
    }
    return r = Math.imul(r ^ r >>> 16, 2246822507), r = Math.imul(r ^ r >>> 13, 3266489909), ((r ^ r >>> 16) >>> 0).toString(36);
  }).join("");
}

// src/core/json/write-json.ts
function Xt(e) {
  return Hi(e, "");
}
function Hi(e, n) {
  if (typeof e == "string")
    return Bu(e);
  if (typeof e == "number")
    return Iw(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return e.length > 0 && e.every(Number.isSafeInteger) ? `[
${t}${e.join(`,
${t}`)}
${n}]` : _u("[", e.map((o) => Hi(o, t)), "]", n);
  let r = e, s = Object.keys(r).filter((o) => r[o] !== void 0).map((o) => `${Bu(o)}: ${Hi(r[o], t)}`);
  return _u("{", s, "}", n);
}
function _u(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((s) => `${r}	${s}`).join(`,
`)}
${r}${t}`;
}
var $w = /^[ !#-%'-;=?-[\]-~]*$/;
function Bu(e) {
  if ($w.test(e))
    return `"${e}"`;
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function Iw(e) {
  if (Number.isSafeInteger(e))
    return String(e);
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/analysis/quadrant.ts
function ju(e) {
  let n = (t) => e.reduce((r, s) => r + s[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function Gu(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function eo(e, n) {
  let [t, r, s] = [0, 0, 0];
  for (let o = 0; o < e.length; o++)
    for (let i = 0; i < o; i++) {
      let a = Math.sign(e[o] - e[i]), l = Math.sign(n[o] - n[i]);
      t += a * l, r += a * a, s += l * l;
    }
  return r === 0 || s === 0 ? null : t / Math.sqrt(r * s);
}

// src/core/analysis/fraction.ts
function Zt(e, n) {
  let [t, r, s, o] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [i, a] = qu(t, r), [l, u] = qu(s, o);
    if (i !== l || a === 0 || u === 0)
      return i !== l ? i - l : +(a !== 0) - +(u !== 0);
    [t, r, s, o] = [o, u, r, a];
  }
}
function qu(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function no(e, n) {
  let t = e.map((o, i) => ({ item: o, index: i })).sort((o, i) => n(o.item, i.item)), r = [], s = 0;
  return t.forEach(({ item: o, index: i }, a) => {
    let l = t[a - 1];
    s = l !== void 0 && n(l.item, o) === 0 ? s : a + 1, r[i] = s;
  }), r;
}

// src/core/analysis/rank-skills.ts
function to(e) {
  let n = Qi(e.map(({ mwds: s }) => s), (s, o) => Zt(o, s)), t = Qi(e.map(({ rds: s }) => s), Zt), r = Qi(e.map(({ highNeed: s }) => s), (s, o) => Zt(o, s));
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
function Qi(e, n) {
  let t = no(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// node_modules/yalps/dist/index.js
var tc = hb(Qu(), 1);
var Ge = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], je = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, Ki = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), zu = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), Lw = (e) => {
  var x, R, P, k, v;
  let { direction: n, objective: t, integers: r, binaries: s } = e, o = n === "minimize" ? -1 : 1, i = Ki(e.constraints), a = Ki(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || s != null) {
    let T = zu(s), E = T === !0 ? !0 : zu(r);
    for (let C = 1; C <= l.length; C++) {
      let [O] = l[C - 1];
      T === !0 || T.has(O) ? (u.push(C), c.push(C)) : (E === !0 || E.has(O)) && c.push(C);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [T, E] of i) {
    let C = (x = d.get(T)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    C.lower = Math.max(C.lower, (P = (R = E.equal) != null ? R : E.min) != null ? P : -1 / 0), C.upper = Math.min(C.upper, (v = (k = E.equal) != null ? k : E.max) != null ? v : 1 / 0), d.has(T) || d.set(T, C);
  }
  let m = 1;
  for (let T of d.values())
    T.row = m, m += (Number.isFinite(T.lower) ? 1 : 0) + (Number.isFinite(T.upper) ? 1 : 0);
  let f = l.length + 1, g = m + u.length, p = f + g, h = new Float64Array(f * g), y = new Int32Array(p), w = new Int32Array(p), b = { matrix: h, width: f, height: g, positionOfVariable: y, variableAtPosition: w };
  for (let T = 0; T < p; T++)
    y[T] = T, w[T] = T;
  for (let T = 1; T < f; T++)
    for (let [E, C] of Ki(l[T - 1][1])) {
      E === t && je(b, 0, T, o * C);
      let O = d.get(E);
      O != null && (Number.isFinite(O.upper) ? (je(b, O.row, T, C), Number.isFinite(O.lower) && je(b, O.row + 1, T, -C)) : Number.isFinite(O.lower) && je(b, O.row, T, -C));
    }
  for (let T of d.values())
    Number.isFinite(T.upper) ? (je(b, T.row, 0, T.upper), Number.isFinite(T.lower) && je(b, T.row + 1, 0, -T.lower)) : Number.isFinite(T.lower) && je(b, T.row, 0, -T.lower);
  for (let T = 0; T < u.length; T++) {
    let E = m + T;
    je(b, E, 0, 1), je(b, E, u[T], 1);
  }
  return { tableau: b, sign: o, variables: l, integers: c };
}, Xu = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, Zu = (e, n, t) => {
  let r = Ge(e, n, t), s = e.variableAtPosition[e.width + n], o = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = o, e.variableAtPosition[t] = s, e.positionOfVariable[s] = t, e.positionOfVariable[o] = e.width + n;
  let i = [];
  for (let a = 0; a < e.width; a++) {
    let l = Ge(e, n, a);
    Math.abs(l) > 1e-16 ? (je(e, n, a, l / r), i.push(a)) : je(e, n, a, 0);
  }
  je(e, n, t, 1 / r);
  for (let a = 0; a < e.height; a++) {
    if (a === n) continue;
    let l = Ge(e, a, t);
    if (Math.abs(l) > 1e-16) {
      for (let u = 0; u < i.length; u++) {
        let c = i[u];
        je(e, a, c, Ge(e, a, c) - l * Ge(e, n, c));
      }
      je(e, a, t, -l / r);
    }
  }
}, ec = (e, n, t, r) => {
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
}, Fw = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let m = Ge(e, 0, d);
      m > l && (l = m, a = d);
    }
    if (a === 0) return ["optimal", Xu(Ge(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let m = Ge(e, d, a);
      if (m <= r) continue;
      let g = Ge(e, d, 0) / m;
      if (g < c && (u = d, c = g, g <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (o && ec(t, e, u, a)) return ["cycled", NaN];
    Zu(e, u, a);
  }
  return ["cycled", NaN];
}, nc = (e, n) => {
  let t = [], { precision: r, maxPivots: s, checkCycles: o } = n;
  for (let i = 0; i < s; i++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let m = Ge(e, d, 0);
      m < l && (l = m, a = d);
    }
    if (a === 0) return Fw(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let m = Ge(e, a, d);
      if (m < -r) {
        let f = -Ge(e, 0, d) / m;
        f > c && (c = f, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (o && ec(t, e, a, u)) return ["cycled", NaN];
    Zu(e, a, u);
  }
  return ["cycled", NaN];
}, Ku = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), Dw = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, s) => {
  let { width: o, height: i } = e;
  n.set(e.matrix);
  for (let l = 0; l < s.length; l++) {
    let [u, c, d] = s[l], m = (i + l) * o, f = e.positionOfVariable[c];
    if (f < o)
      n[m] = u * d, n.fill(0, m + 1, m + o), n[m + f] = u;
    else {
      let g = (f - o) * o;
      n[m] = u * (d - n[g]);
      for (let p = 1; p < o; p++)
        n[m + p] = -u * n[g + p];
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
}, Ju = (e, n) => {
  let t = 0, r = 0, s = 0;
  for (let o = 0; o < n.length; o++) {
    let i = n[o], a = e.positionOfVariable[i] - e.width;
    if (a < 0) continue;
    let l = Ge(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = i, s = l);
  }
  return [r, s, t];
}, Ww = (e, n, t) => {
  let { tableau: r, sign: s, integers: o } = e, { precision: i, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, m] = Ju(r, o);
  if (m <= i) return [e, "optimal", n];
  let f = new tc.default((O, L) => O[0] - L[0]);
  f.push([n, [[-1, c, Math.ceil(d)]]]), f.push([n, [[1, c, Math.floor(d)]]]);
  let g = o.length * 2, p = r.matrix.length + g * r.width, h = r.positionOfVariable.length + g, y = Ku(p, h), w = Ku(p, h), b = n * (1 - s * l), x = u + Date.now(), R = Date.now() >= x, P = !1, k = 1 / 0, v = r, T = 0;
  for (; T < a && !f.empty() && k >= b && !R; ) {
    let [O, L] = f.pop();
    if (O > k) break;
    let N = Dw(r, y, L), [D, I] = nc(N, t);
    if (D === "optimal" && I < k) {
      let [B, W, F] = Ju(N, o);
      if (F <= i) {
        P = !0, k = I, v = N;
        let _ = w;
        w = y, y = _;
      } else {
        let _ = [], G = [];
        for (let z = 0; z < L.length; z++) {
          let Q = L[z], [ne, ve] = Q;
          ve === B ? ne < 0 ? G.push(Q) : _.push(Q) : (_.push(Q), G.push(Q));
        }
        G.push([1, B, Math.floor(W)]), _.push([-1, B, Math.ceil(W)]), f.push([I, _]), f.push([I, G]);
      }
    }
    R = Date.now() >= x, T++;
  }
  let C = (R || T >= a) && !f.empty() && k >= b ? "timedout" : P ? "optimal" : "infeasible";
  return [M(S({}, e), { tableau: v }), C, P ? k : NaN];
}, Yu = ({ tableau: e, sign: n, variables: t }, r, s, { precision: o, includeZeroVariables: i }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(s)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? Ge(e, c, 0) : 0;
      d > o ? a.push([u, Xu(d, o)]) : i && a.push([u, 0]);
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
}, rc = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, M1 = S({}, rc), ro = (e, n) => {
  let t = Lw(e), r = S(S({}, rc), n), [s, o] = nc(t.tableau, r);
  if (t.integers.length === 0 || s !== "optimal")
    return Yu(t, s, o, r);
  {
    let [i, a, l] = Ww(t, o, r);
    return Yu(i, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var _w = 60, Bw = 150, jw = 4, so = 1e-6;
function Ae(e, n = e.counts.map((r) => ({ [r]: 1 })), t = !0) {
  let r = Gw(e), s = /* @__PURE__ */ new Map();
  return r.forEach((o) => o.counts.forEach((i) => s.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((u) => o[u] !== 0 && s.has(u)).map((u) => s.get(u))), [a, l] = [0, 0];
    for (let u of Array.from(i)) {
      let c = qw(u, e, o, t);
      if (c === null)
        return null;
      a += c.least, l += c.most;
    }
    return { least: a, most: l };
  });
}
function Gw({ counts: e, sums: n, limits: t = [] }) {
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
  }), Array.from(i.values(), (l) => M(S({}, l), { names: new Set(l.counts) }));
}
function qw(e, n, t, r) {
  let s = Vw(e, n, t);
  if (s !== void 0)
    return s;
  let [o, i] = ["minimize", "maximize"].map((a) => Hw(e, n, t, a, r));
  return typeof o != "number" || typeof i != "number" ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - so) + 0,
    most: Math.floor(i + so) + 0
  };
}
function Uw({ counts: e, limits: n, sums: t }, r) {
  var d;
  let s = /* @__PURE__ */ new Map();
  if (!n.every(({ factors: m, atMost: f }) => {
    var h;
    let [g, ...p] = Object.keys(m).filter((y) => m[y] !== 0);
    return s.set(g, Math.min(f, (h = s.get(g)) != null ? h : 1 / 0)), p.length === 0 && m[g] === 1;
  }) || t.length > 1 || t.some(({ factors: m }) => e.some((f) => m[f] !== 1)))
    return null;
  let [i, a, l, u] = [0, 0, 0, !1];
  e.forEach((m) => {
    let f = s.get(m);
    i += On(r, m), a += f != null ? f : 0, l += f === void 0 ? 1 : 0, u = u || On(r, m) > (f != null ? f : 1 / 0);
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
function Vw(e, n, t) {
  let [r, ...s] = Object.keys(t).filter((u) => t[u] !== 0 && e.names.has(u));
  if (r === void 0 || s.length > 0 || t[r] !== 1)
    return;
  e.row = e.row === void 0 ? Uw(e, n) : e.row;
  let { row: o } = e;
  if (o === null)
    return;
  let [i, a] = [On(n, r), o.mostOf(r)];
  if (o.total === void 0)
    return i > a ? null : { least: i, most: a };
  let l = o.open > (a === 1 / 0 ? 1 : 0) ? 1 / 0 : o.most - (a === 1 / 0 ? 0 : a);
  return o.isImpossible ? null : { least: Math.max(i, o.total - l), most: Math.min(a, o.total - o.least + i) };
}
function Hw(e, n, t, r, s) {
  let { status: o, result: i } = sc(e, n, t, r, s);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function Qw(e, n) {
  let t = new Map(e.counts.map((o) => [o, []])), r = [], s = ({ factors: o }, i) => {
    let a = String(r.length), l = 0;
    Object.keys(o).forEach((u) => {
      let c = t.get(u), d = o[u];
      c !== void 0 && d !== 0 && (l += On(n, u) * d, c.push([a, d]));
    }), r.push([a, i(l)]);
  };
  return e.sums.forEach((o) => s(o, (i) => ({ equal: o.equals - i }))), e.limits.forEach((o) => s(o, (i) => ({ max: o.atMost - i }))), { constraints: r, columns: Array.from(t) };
}
function sc(e, n, t, r, s) {
  var y;
  e.program = (y = e.program) != null ? y : Qw(e, n);
  let { columns: o, constraints: i } = e.program, a = o.map(([w, b]) => [w, [["figure", cn(t, w)], ...b]]), l = { direction: r, objective: "figure", constraints: i, variables: a }, u = (w) => w.every(([, b]) => Math.abs(b - Math.round(b)) < so), c = jw * (i.length + o.length), d = ro(l, { maxPivots: c }), m = d.status !== "cycled" ? d : ro(M(S({}, l), { variables: a.slice().reverse() }), { maxPivots: c }), f = !s || m.status !== "optimal" || u(m.variables) ? m : ro(M(S({}, l), { integers: !0 }), { maxIterations: _w, maxPivots: Bw }), { status: g, result: p, variables: h } = f.status === "timedout" || f.status === "cycled" ? m : f;
  return {
    status: g,
    result: p + e.counts.reduce(
      (w, b) => w + On(n, b) * cn(t, b),
      0
    ),
    counts: new Map(h.map(([w, b]) => [w, On(n, w) + b])),
    isWhole: g === "optimal" && u(h)
  };
}
function Ji(e, n, t, r) {
  return Yi(e)(n, t, r);
}
function Yi(e) {
  let { counts: n, sums: t, limits: r = [] } = e, s = { counts: n, names: new Set(n), sums: t, limits: r };
  return (o, i, a) => {
    let l = sc(s, e, o, i, a);
    return l.status !== "optimal" || a && !l.isWhole ? null : n.map((u) => {
      var d;
      let c = (d = l.counts.get(u)) != null ? d : On(e, u);
      return Math.abs(c - Math.round(c)) < so ? Math.round(c) : c;
    });
  };
}
function er({ counts: e, limits: n = [], sums: t }) {
  let r = t.length + n.length / 8;
  return Kw + zw * r * r * e.length;
}
var zw = 0.03, Kw = 10;
function On({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function cn(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/are-hidden.ts
function io(e, n, t, r = ao()) {
  let s = ic(e, r);
  return s !== null && n.every((o) => {
    let i = /* @__PURE__ */ new Set();
    return s(o, i, () => i.size >= t.minCell);
  });
}
function ft(e, n, { minCell: t }, r = ao()) {
  let s = ic(e, r);
  return n.findIndex((o) => {
    var l, u;
    let i = /* @__PURE__ */ new Set();
    if (s === null || s(o, i, () => i.size >= t || i.has(0)))
      return s === null;
    if (((u = (l = Ae(e, [o], !1)[0]) == null ? void 0 : l.least) != null ? u : 0) >= t)
      return !1;
    let a = M(S({}, e), { counts: e.counts.filter((c) => cn(o, c) === 0) });
    return Xi(a, ac(a), {}, "minimize", r) === null;
  });
}
function ic(e, n) {
  if (e.counts.length > ex)
    return null;
  let { changesOf: t, sets: r } = nx(e, n), s = Xi(e, r, {}, "minimize", n);
  if (s === null)
    return null;
  let o = e.counts.map((a) => {
    var l;
    return ((l = e.limits) != null ? l : []).reduce(
      (u, { factors: c, atMost: d }) => cn(c, a) === 1 ? Math.min(u, d) : u,
      1 / 0
    );
  }), i = e.counts.map((a) => On(e, a));
  return (a, l, u) => {
    let c = e.counts.map((f) => cn(a, f)), d = t(c), m = (f, g) => {
      let p = f.slice(), h = p.reduce((y, w, b) => y + w * c[b], 0);
      for (l.add(h); !u(); ) {
        let y = d.find(({ exchange: w, change: b }) => b * g > 0 && w.every(([x, R]) => {
          let P = p[x] + R;
          return P >= i[x] && P <= o[x];
        }));
        if (y === void 0)
          return;
        y.exchange.forEach(([w, b]) => {
          p[w] = p[w] + b;
        }), h += y.change, l.add(h);
      }
    };
    m(s, 1), m(s, -1);
    for (let f of ["minimize", "maximize"]) {
      let g = u() ? null : Xi(e, r, a, f, n);
      g !== null && m(g, f === "minimize" ? 1 : -1);
    }
    return u();
  };
}
function ao() {
  return { known: /* @__PURE__ */ new Map(), trials: Jw };
}
var Jw = 5e6, Yw = 12, Xw = 2e3, Zw = 20, ex = 225, oc = 2e4;
function nx(e, n) {
  let t = e.sums.map(({ factors: u }) => e.counts.map((c) => cn(u, c)).join()).concat(e.counts).join(" "), r = n.known.get(t);
  if (r !== void 0)
    return r;
  let s = ac(e), o = tx(s), i = /* @__PURE__ */ new Map(), l = { sets: s, changesOf: (u) => {
    let c = u.join(), d = i.get(c);
    if (d !== void 0)
      return d;
    let m = [];
    return o.forEach((f) => {
      let g = f.reduce((p, [h, y]) => p + y * u[h], 0);
      g !== 0 && m.push({ exchange: f, change: g });
    }), m.sort((f, g) => Math.abs(f.change) - Math.abs(g.change)), i.set(c, m), m;
  } };
  return n.known.set(t, l), l;
}
function ac({ counts: e, sums: n }) {
  let t = e.map((u) => n.map((c) => cn(c.factors, u))), r = (u) => t[u], s = (u) => u.join(), o = /* @__PURE__ */ new Map(), i = (u, c) => {
    let d = o.get(u);
    d === void 0 ? o.set(u, [c]) : d.push(c);
  };
  e.forEach((u, c) => {
    i(s(r(c)), [c]);
    for (let d = c; d < e.length; d++)
      i(s(oo(r(c), r(d), 1)), [c, d]);
  });
  let a = { some: [], sums: n.map(() => 0) }, l = [a, ...Array.from(o.values(), ([u = []]) => ({ some: u, sums: u.reduce((c, d) => oo(c, r(d), 1), a.sums) }))];
  return { sets: o, firsts: l, keyOf: s, sumsOf: r };
}
function oo(e, n, t) {
  return e.map((r, s) => r + t * n[s]);
}
function Xi(e, { firsts: n, keyOf: t, sets: r, sumsOf: s }, o, i, a) {
  var f, g;
  let l = Ji(e, o, i, !1);
  if (l === null || l.every((p) => p === Math.round(p)))
    return l;
  if (a.trials <= 0)
    return null;
  let u = l.map(Math.floor), c = e.sums.map(({ equals: p, factors: h }) => p - e.counts.reduce(
    (y, w, b) => y + cn(h, w) * u[b],
    0
  )), d = t(c.map(() => 0)), m = [-1, ...u.map((p, h) => p > 0 ? h : -1).filter((p) => p >= 0)];
  for (let p of ((f = e.limits) != null ? f : []).length > 0 ? [] : m) {
    let h = p < 0 ? c : oo(c, s(p), 1);
    for (let { some: y, sums: w } of n) {
      a.trials -= Math.max(1, e.sums.length / Yw);
      let b = t(oo(h, w, -1)), x = b === d ? [] : (g = r.get(b)) == null ? void 0 : g[0];
      if (x !== void 0) {
        let R = /* @__PURE__ */ new Map([[p, -1]]);
        return [...y, ...x].forEach((P) => {
          var k;
          return R.set(P, ((k = R.get(P)) != null ? k : 0) + 1);
        }), u.map((P, k) => {
          var v;
          return P + ((v = R.get(k)) != null ? v : 0);
        });
      }
    }
  }
  return a.trials -= Math.max(
    Xw * Math.pow(e.counts.length / 25, 2),
    Zw * er(e)
  ), Ji(e, o, i, !0);
}
function tx({ sets: e }) {
  let n = [], [t, r] = [0, 0];
  e.forEach(({ length: o }) => {
    t += o * (o - 1), r += o;
  });
  let s = t <= oc ? 1 / 0 : Math.max(1, Math.floor(oc / 2 / r));
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
var Zi = 1e-9, lo = "";
function ue({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function uc(e, { minAnswers: n, minCell: t }) {
  let r = Math.max(n, t);
  return e.breakdowns.reduce((s, o) => {
    let i = ue(o), a = Object.keys(e.skills).map((l) => sx(o, e, l, i, r));
    return !o.isPartition || o.withheld !== void 0 ? s : s.concat(rx(o, e.counted, i, r), ...a);
  }, []);
}
function rx({ groups: e, ungrouped: n }, t, r, s) {
  let i = [...Object.keys(e).map((u) => {
    let c = e[u];
    return [u, A(c) ? c : c.counted];
  }), [lo, n]], { leastOf: a, limits: l } = cc(i, s);
  return dc(i, t, (u) => {
    var c;
    return (c = a(u)) != null ? c : 1;
  }, l, { part: "breakdowns", key: r, skill: null });
}
function cc(e, n) {
  let t = e.filter(([, r]) => A(r) && r.withheld === "few-answers").map(([r]) => r);
  return {
    leastOf: (r) => t.length === 0 || t.includes(r) ? void 0 : n,
    limits: t.map((r) => ({ factors: { [r]: 1 }, atMost: n - 1 }))
  };
}
function sx({ groups: e, ungrouped: n }, t, r, s, o) {
  let i = t.skills[r];
  if (i === void 0 || A(i))
    return [];
  let a = Object.keys(e), l = (d) => {
    var f;
    let m = e[d];
    return A(m) ? m : (f = m.skills[r]) != null ? f : { withheld: "small-counts" };
  }, u = (d, m) => {
    var g;
    let f = l(d);
    return A(f) ? f : (g = f[m]) != null ? g : 0;
  }, c = a.reduce((d, m) => {
    let f = e[m];
    return A(f) ? d : [...d, { factors: { [m]: 1 }, atMost: f.counted }];
  }, A(n) ? [] : [{ factors: { [lo]: 1 }, atMost: n }]);
  return ["n", "highNeedCount", "canTeach", "wantToLearn"].reduce((d, m) => {
    let f = i[m];
    if (f === null || A(f))
      return d;
    let g = a.map((x) => [x, u(x, m)]), p = n === 0 ? [] : [[lo, { withheld: "small-counts" }]], h = g.every(([, x]) => A(x)), y = (x) => !h && !A(e[x]) && (m === "n" || !A(l(x))), w = (x) => {
      let R = e[x];
      return R !== void 0 && !A(R) && R.counted >= o;
    }, b = cc(m === "n" ? g.filter(([x]) => w(x)) : [], o);
    return m === "n" && h ? d : d.concat(dc(
      [...g, ...p],
      f,
      (x) => x === lo ? 0 : w(x) && b.leastOf(x) || Number(y(x)),
      [...c, ...b.limits],
      { part: "breakdowns", key: s, skill: r }
    ));
  }, []);
}
function dc(e, n, t, r, s) {
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
    figures: new Map(o.map((d) => [d, M(S({}, s), { factors: { [d]: 1 } })]))
  }];
}
function mc(e, n, t) {
  let r = [];
  for (let s of Object.keys(e.skills)) {
    let o = e.skills[s];
    o === void 0 || A(o) || e.breakdowns.filter(({ withheld: i }) => i === void 0).forEach((i) => {
      let { groups: a, isPartition: l } = i, u = [];
      Object.keys(a).forEach((m) => {
        let f = a[m], g = A(f) ? f : f.skills[s];
        g !== void 0 && !A(g) && u.push([m, dn(g.n, g.importance, g.ability)]);
      });
      let c = dn(o.n, o.importance.mean, o.ability.mean), d = l ? [["all others", Ee(c, u.map(([, m]) => m))]] : u.map(([m, f]) => [`all but ${m}`, Ee(c, [f])]);
      for (let [m, f] of [...u, ...d])
        for (let g of ["importance", "ability"]) {
          let { counts: p } = o[g], h = (w) => {
            var b;
            return A(p) ? 1 / 0 : (b = p[w]) != null ? b : 0;
          }, y = Hr(n[g], f.n, f.sums[g], h).find(
            (w) => ae(w, t) || w !== null && w.most === 0
          );
          y !== void 0 && r.push({ part: "breakdowns", key: ue(i), skill: s, figure: `${m}: ${g}`, interval: y });
        }
    });
  }
  return r;
}
function dn(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function Ee(e, n) {
  let t = (r) => n.reduce((s, o) => s - r(o), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function Hr(e, n, t, r) {
  let s = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), o = s[0], i = s[s.length - 1];
  return n === 0 || o === void 0 || i === void 0 ? [] : [o.value, i.value].map((a) => {
    let l = s.filter(({ value: m }) => m !== a).map(({ value: m, most: f }) => ({ by: Math.abs(m - a), most: f })).sort((m, f) => m.by - f.by), u = Math.abs(t - n * a), c = lc(u, l.slice().reverse()), d = lc(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - Zi), most: Math.min(n, Math.floor(d + Zi)) };
  });
}
function lc(e, n) {
  let [t, r] = [e, 0];
  for (let { by: s, most: o } of n) {
    let i = Math.min(o, t / s);
    r += i, t -= i * s;
  }
  return t > Zi ? null : r;
}

// src/core/analysis/disclosure/figure-bounds.ts
var ox = 10, ix = 60, pt = 1e-6;
function Un(e, n, t = 1) {
  let r = Yi(e), s = t * er(e), o = new Map(e.counts.map((c, d) => [c, d])), i = [], a = (c, d) => Object.keys(d).reduce(
    (m, f) => {
      var g, p;
      return m + cn(d, f) * ((p = c[(g = o.get(f)) != null ? g : -1]) != null ? p : 0);
    },
    0
  ), l = (c, d) => {
    n.left -= s;
    let m = n.left < 0 ? null : r(c, d, !1);
    return m === null ? null : (i.push({ counts: m, isWhole: m.every(Number.isInteger) }), a(m, c));
  }, u = (c) => {
    let d = i.map(({ counts: m }) => a(m, c));
    return d.length === 0 ? null : { least: Math.min(...d), most: Math.max(...d) };
  };
  return {
    hasSeen: (c, d) => {
      let m = u(c);
      return m !== null && Math.floor(m.most + pt) - Math.ceil(m.least - pt) + 1 >= d;
    },
    hasSeenSome: (c) => {
      var d, m;
      return ((m = (d = u(c)) == null ? void 0 : d.most) != null ? m : 0) > pt;
    },
    isOpenWhole: (c, d) => {
      let m = i.filter(({ isWhole: f }) => f).map(({ counts: f }) => a(f, c));
      return m.length > 0 && (Math.min(...m) < pt || Math.max(...m) - Math.min(...m) + 1 >= d);
    },
    whole: (c, d) => {
      let m = e.counts.length <= ix;
      n.left -= m ? ox * s : 0;
      let f = n.left < 0 || !m ? null : r(c, d, !0);
      return i.push(...f === null ? [] : [{ counts: f, isWhole: !0 }]), f === null ? null : Math.round(a(f, c));
    },
    least: (c) => {
      var m, f;
      if (((f = (m = u(c)) == null ? void 0 : m.least) != null ? f : 1) <= pt)
        return 0;
      let d = l(c, "minimize");
      return d === null ? null : Math.max(0, Math.ceil(d - pt)) + 0;
    },
    most: (c) => {
      let d = l(c, "maximize");
      return d === null ? null : Math.floor(d + pt) + 0;
    }
  };
}

// src/core/analysis/disclosure/need-range.ts
function fc({ ability: e, importance: n }) {
  var s, o;
  let t = [n, e].map((i) => Array.from(i.values()).sort((a, l) => a - l)), r = (o = (s = t[0]) == null ? void 0 : s.length) != null ? o : 0;
  return r >= 4 && t.every((i) => i.length === r && i.every((a, l) => a === l + 1)) ? r : null;
}
function ea({ ability: e, importance: n, n: t }, r, s) {
  let o = t - r, i = Math.max(0, Math.ceil((n - s * r - (s - 2) * o) / 2)), a = Math.min(o, Math.floor((e - t) / 2));
  return i > a || n < (s - 1) * r + o || e > 2 * r + s * o ? null : [i, a];
}
function gt(e, n) {
  let t = fc(n);
  if (t === null)
    return null;
  let [r, s] = [0, e.n];
  for (; r <= s && ea(e, r, t) === null; )
    r++;
  for (; s >= r && ea(e, s, t) === null; )
    s--;
  return { least: r, most: s };
}
function pc(e, n, t, r) {
  let s = fc(t), o = s === null ? null : ea(e, n, s);
  if (s === null || o === null)
    return !1;
  let { ability: i, importance: a, n: l } = e;
  return [{ near: s * l - a, isSwapped: !1 }, { near: i - l, isSwapped: !0 }].every(({ isSwapped: c, near: d }) => [!0, !1].every((m) => {
    let f = /* @__PURE__ */ new Set();
    for (let g = o[0]; g <= o[1] && f.size < r; g++) {
      let p = c ? l - n - g : g, h = l - n - p, y = m ? d : (s - 1) * l - d, [w, b, x] = m ? ax(y, n, p, h, s) : lx(y, n, p, h, s);
      for (let R = b; R <= x && f.size < r; R++)
        f.add(w + R);
    }
    return f.size >= r;
  }));
}
function ax(e, n, t, r, s) {
  let o = e - (s - 1) * r, i = o <= (s - 1) * t ? Math.ceil(o / (s - 1)) : o - (s - 2) * t;
  return [r, Math.max(0, i), Math.min(n + t, e - 2 * r)];
}
function lx(e, n, t, r, s) {
  let o = e - (s - 1) * n, i = o - (s - 1) * t, a = i <= 0 ? Math.ceil(o / (s - 1)) : s > 3 && i <= (s - 3) * r ? t + Math.ceil(i / (s - 3)) : 1 / 0;
  return [n, Math.max(0, a), Math.min(t + r, e - (s - 2) * n)];
}

// src/core/analysis/disclosure/audit-joint-groups.ts
function uo() {
  return { told: /* @__PURE__ */ new Map(), work: { left: dx }, scores: /* @__PURE__ */ new Map() };
}
var gc = 4, ux = 6, cx = 4, dx = 3e6;
function bc(e, n, t, r) {
  let s = [], o = hx(n);
  for (let i of e.breakdowns.filter(({ withheld: a }) => a === void 0))
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      if (l === void 0 || A(l))
        continue;
      let u = dn(l.n, l.importance.mean, l.ability.mean), c = wc(i, a), d = Ee(u, c.map(({ ratings: g }) => g)), m = !i.isPartition || d.n === 0 ? c : [...c, { name: "all others", ratings: d, highNeed: null }], f = c.length === 0 ? void 0 : m.find((g) => {
        var b;
        let p = i.isPartition ? m.filter((x) => x !== g) : [{ name: `all but ${g.name}`, ratings: Ee(u, [g.ratings]), highNeed: null }];
        if (!gx(g, p, l, n, t))
          return !1;
        let h = i.isPartition ? mx(i, e, a, l, t) : [], y = JSON.stringify([
          g,
          p,
          h,
          l.rds,
          l.highNeedCount,
          l.discrepancies,
          l.importance.counts,
          l.ability.counts
        ]), w = (b = r.told.get(y)) != null ? b : r.work.left < 0 || yx(g, p, h, l, o, n, t, r);
        return r.told.set(y, w), w;
      });
      f !== void 0 && s.push({
        part: "breakdowns",
        key: ue(i),
        skill: a,
        interval: null,
        figure: `${f.name}: beside all answers`
      });
    }
  return s;
}
function mx(e, { breakdowns: n }, t, r, s) {
  let o = dn(r.n, r.importance.mean, r.ability.mean);
  return r.n >= ux * s ? [] : n.filter((i) => i !== e && i.withheld === void 0 && i.isPartition).map((i) => wc(i, t)).filter(({ length: i }) => i > 0).map((i) => {
    let a = Ee(o, i.map(({ ratings: l }) => l));
    return a.n === 0 ? i : [...i, { name: "all others", ratings: a, highNeed: null }];
  });
}
function wc({ groups: e }, n) {
  let t = [];
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = s === void 0 || A(s) ? void 0 : s.skills[n];
    o !== void 0 && !A(o) && o.n > 0 && t.push(fx(r, o));
  }), t;
}
function fx(e, { ability: n, highNeedCount: t, importance: r, n: s }) {
  return { name: e, ratings: dn(s, r, n), highNeed: A(t) ? null : t };
}
function px(e, n) {
  return e.reduce((t, r) => t + n(r), 0);
}
function gx(e, n, t, r, s) {
  var p;
  let { n: o } = e.ratings, i = px(n, ({ ratings: h }) => h.n);
  if (i === 0 || Math.min(o, i) >= gc * s)
    return !1;
  let a = i < gc * s && [t.importance.counts, t.ability.counts].some((h) => !A(h) && Object.keys(h).some((y) => {
    var w;
    return ((w = h[y]) != null ? w : 0) < Math.max(o, i);
  })), l = !A(t.highNeedCount) && gt(S({ n: o }, e.ratings.sums), r) === null, [u, c] = hc(e.ratings, r), d = Math.round(((p = t.rds) != null ? p : 0) * t.n / 100), m = n.map(({ ratings: h }) => hc(h, r)).map(([h, y]) => [h + (y - h) / 4, y - (y - h) / 4]), [f, g] = m.reduce(([h, y], w) => [h + w[0], y + w[1]], [0, 0]);
  return a || l || u < d - g || c > d - f;
}
function hc({ n: e, sums: n }, { ability: t, importance: r }) {
  let s = [...Array.from(r.values()), ...Array.from(t.values())], o = Math.max(1, Math.max(...s) - Math.min(...s)), i = n.ability - n.importance, a = (l) => {
    let u = Math.max(0, e - l);
    return e - 2 * Math.floor(u / (o + 1)) - Math.min(2, u % (o + 1));
  };
  return [-a(-i), a(i)];
}
function hx({ ability: e, importance: n }) {
  let [t, r] = [We(n), _e(e)], s = /* @__PURE__ */ new Map([
    ["highNeed", ([o, i]) => t.includes(o) && r.includes(i)],
    ["negative", ([o, i]) => i < o],
    ["tied", ([o, i]) => i === o],
    ["positive", ([o, i]) => i > o]
  ]);
  return n.forEach((o, i) => s.set(`importance ${i}`, ([a]) => a === o)), e.forEach((o, i) => s.set(`ability ${i}`, ([, a]) => a === o)), s;
}
function yx(e, n, t, r, s, o, i, a) {
  var T;
  let l = [];
  o.importance.forEach((E, C) => o.ability.forEach((O, L) => {
    l.push({ name: `${C}/${L}`, pair: [E, O] });
  }));
  let u = (E, C) => {
    let O = {};
    return C.forEach((L) => l.forEach(({ name: N, pair: D }) => {
      O[`${L} ${N}`] = E(D);
    })), O;
  }, c = ["in", "out"], d = (E, C) => {
    var O, L;
    return Number((L = (O = s.get(E)) == null ? void 0 : O(C)) != null ? L : !1);
  }, m = ([E, C]) => Math.sign(C - E), f = { name: "", ratings: Ee(wx, n.map(({ ratings: E }) => xx(E))) }, g = [], p = (E, C) => {
    g.push(
      { factors: u(() => 1, [E]), equals: C.n },
      { factors: u(([O]) => O, [E]), equals: C.sums.importance },
      { factors: u(([, O]) => O, [E]), equals: C.sums.ability }
    );
  };
  p("in", e.ratings), p("out", f.ratings);
  let h = [], y = [];
  t.forEach((E, C) => {
    let O = E[E.length - 1], L = E.slice(0, -1).map((I, B) => `${C}.${B}`), N = (I) => S(S({}, u(I, c)), u((B) => -I(B), L)), D = (I) => d("highNeed", I);
    L.forEach((I, B) => {
      let { highNeed: W, ratings: F } = E[B];
      p(I, F), g.push(...W === null ? [] : [{ factors: u(D, [I]), equals: W }]);
    }), g.push(...O.highNeed === null ? [] : [{ factors: N(D), equals: O.highNeed }]), h.push(...l.map(({ pair: I }) => ({ factors: N((B) => B === I ? -1 : 0), atMost: 0 }))), y.push(...L);
  }), g.push({ factors: u(m, c), equals: Math.round(((T = r.rds) != null ? T : 0) * r.n / 100) });
  let w = /* @__PURE__ */ new Map();
  A(r.highNeedCount) || w.set("highNeed", r.highNeedCount);
  let { discrepancies: b } = r;
  A(b) || ["negative", "tied", "positive"].forEach((E) => w.set(E, b[E])), ["importance", "ability"].forEach((E) => {
    let { counts: C } = r[E];
    A(C) || Object.keys(C).forEach((O) => w.set(`${E} ${O}`, C[O]));
  }), w.forEach((E, C) => g.push({ factors: u((O) => d(C, O), c), equals: E })), e.highNeed !== null && g.push({ factors: u((E) => d("highNeed", E), ["in"]), equals: e.highNeed }), h.push(...n.length < 2 ? [] : kx(n, o, l.map(({ name: E }) => E), u(m, ["out"]), a));
  let R = { counts: [...c, ...y].reduce(
    (E, C) => E.concat(l.map(({ name: O }) => `${C} ${O}`)),
    []
  ), least: 0, sums: g, limits: h }, k = Array.from(s.keys()).filter((E) => !(E === "highNeed" && e.highNeed !== null)).map((E) => u((C) => d(E, C), ["in"])), v = Un(R, a.work, t.length === 0 ? 1 : cx);
  return k.some((E) => bx(E, v, i, a.work));
}
function bx(e, n, t, r) {
  let s = () => n.isOpenWhole(e, t) || n.hasSeen(e, t + yc);
  if (s())
    return !1;
  let o = n.least(e);
  if (o !== null && (o >= t || s()))
    return !1;
  let i = o === null ? null : n.most(e);
  if (o === null || i === null || ae({ least: o, most: i }, t))
    return !0;
  if (s() || i - o + 1 >= t + yc)
    return !1;
  let a = n.whole(e, "minimize"), l = s() ? null : n.whole(e, "maximize");
  return !s() && (r.left < 0 || ae({ least: a != null ? a : o, most: l != null ? l : i }, t));
}
var yc = 2, wx = { n: 0, sums: { importance: 0, ability: 0 } };
function xx({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function kx(e, { ability: n, importance: t }, r, s, { scores: o, work: i }) {
  let a = (f) => {
    var h, y;
    let [g = "", p = ""] = f.split("/");
    return [(h = t.get(g)) != null ? h : 0, (y = n.get(p)) != null ? y : 0];
  }, l = (f) => {
    let g = {};
    return r.forEach((p) => {
      g[p] = f(a(p));
    }), g;
  }, u = l(([f, g]) => Math.sign(g - f)), [c, d] = [0, 0];
  e.forEach(({ ratings: f }) => {
    var y, w, b, x;
    let g = JSON.stringify(f), p = { counts: r, least: 0, sums: [
      { factors: l(() => 1), equals: f.n },
      { factors: l(([R]) => R), equals: f.sums.importance },
      { factors: l(([, R]) => R), equals: f.sums.ability }
    ] };
    i.left -= o.has(g) ? 0 : 2 * er(p);
    let h = (w = (y = o.get(g)) != null ? y : Ae(p, [u], !1)[0]) != null ? w : null;
    o.set(g, h), c += (b = h == null ? void 0 : h.least) != null ? b : -f.n, d += (x = h == null ? void 0 : h.most) != null ? x : f.n;
  });
  let m = Object.keys(s).reduce((f, g) => {
    var p;
    return f[g] = -((p = s[g]) != null ? p : 0), f;
  }, {});
  return [{ factors: s, atMost: d }, { factors: m, atMost: -c }];
}

// src/core/survey/conditions/condition-parameters.ts
function we(e) {
  let n = /* @__PURE__ */ new Set();
  return Qr(e.expression, n), Array.from(n);
}
function Qr(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      Qr(e.operand, n);
      break;
    case "binary":
      Qr(e.left, n), Qr(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => Qr(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function mn(e, n, t = () => !1) {
  return fo(e.expression, n, t) == !0;
}
function fo(e, n, t) {
  let r = (s) => fo(s, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return Sx(n(e.parameter));
    case "unary": {
      let s = r(e.operand);
      return e.operator === "not" ? !s : e.operator === "negative" ? xc("-", 0, s) : He(s) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: s, left: o, right: i } = e;
      if (s !== "equal" && s !== "notequal")
        return xc(s, r(o), r(i));
      let a = [o, i].some((l) => l.kind === "answer" && t(l.parameter));
      return zr(r(o), r(i), a) === (s === "equal");
    }
  }
}
function Ie(e) {
  return typeof e == "object" && e !== null;
}
function mo(e) {
  return e == null;
}
function He(e) {
  return Ie(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function Sx(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = Sc(e)) != null ? n : e;
}
function Sc(e) {
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
function xc(e, n, t) {
  switch (e) {
    case "less":
      return co(n, t);
    case "greater":
      return co(t, n);
    case "lessorequal":
      return zr(n, t) || co(n, t);
    case "greaterorequal":
      return zr(n, t) || co(t, n);
    case "contains":
      return ht(n, t);
    case "notcontains":
      return !n && !He(t) || !Rc(n, t) && !ht(n, t);
    case "anyof":
      return kc(n, t);
    case "noneof":
      return !kc(n, t);
    case "allof":
      return (!!n || He(t)) && (Ie(t) ? t.every((r) => ht(n, r)) : ht(n, t));
    default:
      return Rx(e, na(n, t), na(t, na(n, t)));
  }
}
function na(e, n) {
  return He(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : Ie(n) ? [] : 0 : e;
}
function Rx(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (Ie(n) || Ie(t))
    return;
  let r = n, s = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : ta(r + s, Math.max(nr(r), nr(s)));
    case "-":
      return ta(r - s, Math.max(nr(r), nr(s)));
    case "*":
      return ta(r * s, nr(r) + nr(s));
    case "/":
      return s ? r / s : void 0;
    case "%":
      return s ? r % s : void 0;
    default:
      return Math.pow(r, s);
  }
}
function nr(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && Sc(e) === null ? 0 : n.length;
}
function ta(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function co(e, n) {
  return !mo(e) && !mo(n) && e < n;
}
function zr(e, n, t = !1) {
  return e === n ? !0 : Ie(e) || Ie(n) ? Ie(e) && Ie(n) ? Px(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && He(e) && He(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : He(e) || He(n) ? (mo(e) || e === "") && (mo(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function Px(e, n, t) {
  let [r, s] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === s.length && r.every((o, i) => zr(o, s[i]));
}
function Rc(e, n) {
  return Ie(e) ? !1 : He(e) || !n;
}
function ht(e, n) {
  if (Ie(e)) {
    let t = Ie(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((s) => zr(s, r)));
  }
  return !Rc(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function kc(e, n) {
  return He(e) || He(n) ? He(n) && (He(e) || !Ie(e) || e.length > 0) : Ie(e) ? Ie(n) ? n.some((t) => ht(e, t)) : ht(e, n) : ht(n, e);
}

// src/core/analysis/disclosure/audit-joint-answers.ts
var vx = 256, Tx = 2e4, Ax = 5;
function Pc(e, n, t, r, s) {
  let [o, i, a, l] = [[], [], [], []];
  for (let u of Ex(r, t, e)) {
    let c = t.filter(({ name: h }) => u.has(h)), d = r.map(({ asked: h, conditions: y, key: w }) => ({
      asked: h,
      key: w,
      conditions: y.filter((b) => we(b).every((x) => u.has(x)))
    })).filter(({ conditions: h }) => h.length > 0), m = c.map((h) => Cx(h, d, e, n.notInStatistics)), f = Ox(m);
    if (f === null) {
      l.push(...d.map(({ key: h }) => h));
      continue;
    }
    let g = f.map((h, y) => `${String(o.length)} ${String(y)}`), p = (h, y = 1) => {
      let w = {};
      return f.forEach((b, x) => {
        h(b) && (w[g[x]] = y);
      }), w;
    };
    i.push({ factors: p(() => !0), equals: e.counted }), c.forEach(({ isMultiple: h, name: y }, w) => {
      var k;
      let b = e.questions[y];
      if (b === void 0 || A(b))
        return;
      let x = (k = m[w]) != null ? k : [], R = (v, T) => T(v[w]);
      (h ? Array.from(new Set(x.reduce((v, { codes: T }) => v.concat(T), []))).map(
        (v) => ({ codes: [v], isPart: (T) => T.codes.includes(v) })
      ) : x.filter(({ codes: v }) => v.length > 0).map(
        (v) => ({ codes: v.codes, isPart: (T) => T === v })
      )).forEach(({ codes: v, isPart: T }) => {
        let E = p((O) => R(O, T)), C = 0;
        v.forEach((O) => {
          let L = s(Me(y, O));
          C += L != null ? L : 0, L === null && (E[Me(y, O)] = -1);
        }), i.push({ factors: E, equals: C });
      }), a.push(
        {
          factors: p((v) => R(v, ({ isCounted: T }) => T === !0)),
          atMost: b.n
        },
        {
          factors: p((v) => R(v, ({ isCounted: T }) => T === !1)),
          atMost: e.counted - b.n
        }
      );
    }), d.forEach(({ asked: h, conditions: y }) => a.push({
      factors: p((w) => Mx(y, c, w), -1),
      atMost: -h
    })), o.push(...g);
  }
  return { cells: o, sums: i, limits: a, tooMany: l };
}
function Ex(e, n, t) {
  let r = new Set(n.map(({ name: o }) => o)), s = [];
  for (let { conditions: o } of e) {
    let i = new Set(o.reduce((a, l) => a.concat(we(l)), []).filter((a) => r.has(a)));
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
function Ox(e) {
  let n = [[]];
  for (let r of e) {
    if (r === null || n.length * r.length > vx)
      return null;
    n = n.reduce(
      (s, o) => s.concat(r.map((i) => [...o, i])),
      []
    );
  }
  return n.reduce(
    (r, s) => r + s.reduce((o, { values: i }) => o * i.length, 1),
    0
  ) > Tx ? null : n;
}
function Mx(e, n, t) {
  let r = (i) => n.some((a) => a.name === i && a.question.type === "ranking"), s = /* @__PURE__ */ new Map(), o = (i) => {
    let a = n[i];
    return a === void 0 ? e.every((l) => mn(l, (u) => {
      var c;
      return (c = s.get(u)) != null ? c : null;
    }, r)) : t[i].values.some((l) => (s.set(a.name, l), o(i + 1)));
  };
  return o(0);
}
function Cx({ choices: e, isMultiple: n, kind: t, name: r, question: { name: s } }, o, i, a) {
  let l = o.reduce((y, { conditions: w }) => w.reduce(
    (b, x) => b.concat(we(x).includes(r) ? Kr(x.expression) : []),
    y
  ), []);
  if (t !== "codes") {
    let y = l.reduce((w, b) => w.concat(
      typeof b == "number" ? [b - 1, b, b + 1] : [b]
    ), [null, Vn, 0]);
    return Array.from(new Set(y)).map((w) => ({ codes: [], values: [w], isCounted: null }));
  }
  let u = i.questions[r], c = u !== void 0 && !A(u), d = c ? Object.keys(u.choices) : (e != null ? e : []).map(({ value: y }) => y).filter((y) => !a.includes(y));
  if (n) {
    let y = d.filter((b) => l.some((x) => String(x).toLowerCase() === b.toLowerCase())), w = l.some((b) => typeof b == "number" && !y.includes(String(b)));
    return y.length > Ax || w ? null : Nx(y).reduce((b, x) => b.concat([
      { codes: x, values: [x.length === 0 ? null : x], isCounted: x.length > 0 },
      { codes: x, values: [[...x, Vn]], isCounted: x.length > 0 ? !0 : null }
    ]), []);
  }
  let m = i.versions.some(({ changed: y }) => y.includes(s)), f = !c || m || typeof u.unusable == "number" && u.unusable > 0, g = [null, Vn, ...a, ...f ? d : []], p = (y) => l.length === 0 || l.some((w) => typeof w != "string" || w.toLowerCase().includes(y.toLowerCase()) || y.toLowerCase().includes(w.toLowerCase())), h = d.filter((y) => !p(y));
  return [
    ...d.filter(p).map((y) => ({ codes: [y], values: [y], isCounted: !0 })),
    ...h.length === 0 ? [] : [{ codes: h, values: h, isCounted: !0 }],
    { codes: [], values: g, isCounted: !1 }
  ];
}
function Nx(e) {
  return e.reduce((n, t) => n.concat(n.map((r) => [...r, t])), [[]]);
}
function Kr(e) {
  switch (e.kind) {
    case "value":
      return Array.isArray(e.value) ? e.value : [e.value];
    case "answer":
      return [];
    case "unary":
      return Kr(e.operand);
    case "binary":
      return [...Kr(e.left), ...Kr(e.right)];
    case "iif":
      return e.operands.reduce((n, t) => n.concat(Kr(t)), []);
  }
}

// src/core/analysis/disclosure/audit-questions.ts
function Me(e, n) {
  return `${e}=${n}`;
}
function vc(e, n) {
  let t = [], r = [], s = [], o = {}, i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map(), l = te(n);
  for (let d of l) {
    let { name: m } = d, f = e.questions[m];
    if (f === void 0 || A(f))
      continue;
    for (let h of Object.keys(f.choices)) {
      let y = Ix(f, m, h, e);
      if (A(y)) {
        let w = Me(m, h);
        t.push(w), i.set(w, { part: "questions", key: m, factors: { [w]: 1 } });
      } else
        a.set(Me(m, h), y);
    }
    let g = Lx(f, m, n.minCell);
    s.push(...g.limits.filter(
      ({ factors: h }) => Object.keys(h).every((y) => i.has(y))
    )), Object.assign(o, g.leastOf);
    let p = Fx(f, d, a);
    r.push(...p.sums), s.push(...p.limits);
  }
  let u = po(e, n, l);
  for (let { factors: d, atMost: m } of go(e, n, l, u)) {
    let f = Object.keys(d), g = f.reduce((h, y) => {
      var w;
      return h + d[y] * ((w = a.get(y)) != null ? w : 0);
    }, 0);
    f.every((h) => a.has(h) || i.has(h)) && f.some((h) => i.has(h)) && s.push({ factors: $x(d, (h) => i.has(h)), atMost: m - g });
  }
  if (t.length === 0)
    return [];
  let c = Pc(e, n, l, u, (d) => {
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
function $x(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function Ix(e, n, t, r) {
  let s = e.choices[t];
  if (s !== void 0 && !A(s))
    return s.count;
  let o = r.breakdowns.filter((i) => i.question === n).map((i) => i.groups[t]).find((i) => i !== void 0 && !A(i));
  return o === void 0 || A(o) ? s != null ? s : { withheld: "small-counts" } : o.counted;
}
function Lx({ choices: e }, n, t) {
  let r = /* @__PURE__ */ new Map();
  Object.keys(e).forEach((i) => {
    var l;
    let a = e[i];
    A(a) && r.set(a.withheld, [...(l = r.get(a.withheld)) != null ? l : [], Me(n, i)]);
  });
  let s = {}, o = [];
  return r.forEach((i, a) => {
    let l = a === "few-answers" || a === "small-counts" && r.size > 1 && i.length === 1 && !r.has("few-answers"), u = !l && (a !== "small-counts" && r.size > 1 || r.has("few-answers"));
    i.forEach((c) => {
      u && (s[c] = t), o.push(...l ? [{ factors: { [c]: 1 }, atMost: t - 1 }] : []);
    });
  }), { leastOf: s, limits: o };
}
function Fx(e, { choices: n, isMultiple: t, name: r, question: s }, o) {
  var y;
  let i = Object.keys(e.choices), a = i.filter((w) => !o.has(Me(r, w)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = Vt(n != null ? n : [], []), u = (w, b) => {
    var x;
    return b === 0 ? 1 : Math.pow((x = l.get(w)) != null ? x : 0, b);
  }, c = (w, b = 1) => a.reduce((x, R) => M(S({}, x), { [Me(r, R)]: b * u(R, w) }), {}), d = (w) => i.reduce(
    (b, x) => {
      var R;
      return b + ((R = o.get(Me(r, x))) != null ? R : 0) * u(x, w);
    },
    0
  ), [m, f] = "minSelectedChoices" in s ? [(y = s.minSelectedChoices) != null ? y : 1, s.maxSelectedChoices] : [1, null];
  if (t) {
    let w = a.map((R) => ({ factors: { [Me(r, R)]: 1 }, atMost: e.n })), b = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, m) }, x = f === null ? [] : [{ factors: c(0), atMost: e.n * f - d(0) }];
    return { sums: [], limits: [...w, b, ...x] };
  }
  let g = (w, b) => ({ factors: c(w), equals: Math.round(b) - d(w) }), p = [g(0, e.n)], { summary: h } = e;
  return h !== void 0 && !A(h) && h.mean !== null && (p.push(g(1, h.mean * e.n)), h.sd !== null && !A(h.sd) && p.push(g(2, h.sd * h.sd * (e.n - 1) + h.mean * h.mean * e.n))), { sums: p, limits: [] };
}

// src/core/analysis/disclosure/audit-conditions.ts
var Vn = " ";
function po(e, n, t) {
  var o;
  let r = Jr(n), s = [];
  for (let { choices: i, name: a, question: l, row: u } of t) {
    let c = e.questions[a];
    if (c === void 0 || A(c))
      continue;
    let d = u === null || u.visibleIf === null ? [] : [u.visibleIf], m = [...(o = r.get(l.name)) != null ? o : [], ...d], { n: f, notAsked: g, notInStatistics: p, unusable: h } = c;
    if (m.length > 0) {
      let y = A(g) ? [p, h].reduce(
        (b, x) => A(x) ? b : b + x,
        f
      ) : e.counted - g, w = [g, p, h].map((b) => A(b) ? "" : "+");
      s.push({ key: a, name: `${a} ${w.join("/")}`, conditions: ho(m), asked: y });
    }
    (i != null ? i : []).forEach(({ value: y, visibleIf: w }) => {
      let b = c.choices[y], x = b === void 0 ? 0 : A(b) ? 1 : b.count;
      if (w !== null && x > 0) {
        let R = `${Me(a, y)}${A(b) ? " withheld" : ""}`;
        s.push({ key: a, name: R, conditions: ho([...m, w]), asked: x });
      }
    });
  }
  return s;
}
function go(e, n, t, r) {
  return r.reduce((s, { asked: o, conditions: i }) => i.reduce((a, l) => {
    let [u, ...c] = we(l), d = t.find((m) => m.name === u);
    return d === void 0 || c.length > 0 || d.kind !== "codes" ? a : a.concat(Wx(l, d, e, o, n.notInStatistics));
  }, s), []);
}
function Jr(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.visibleIf === null ? s.slice() : [...s, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((i) => t(i, o)) : n.set(r.name, o);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (s) => t(s, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function ho(e) {
  return e.reduce((n, t) => n.concat(Dx(t)), []);
}
function Dx({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function Wx(e, { isMultiple: n, name: t, question: r }, s, o, i) {
  let a = s.questions[t], l = s.versions.some(({ changed: k }) => k.includes(r.name));
  if (a === void 0 || A(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (k) => mn(e, () => k, () => r.type === "ranking"), m = [A(a.unusable) ? 0 : a.unusable, ...i.some((k) => c(n ? [k] : k)) ? [a.notInStatistics] : []], f = m.some(A) ? a.missing : m.reduce((k, v) => A(v) ? k : k + v, 0), g = (k, v) => k.reduce(
    (T, E) => M(S({}, T), { [Me(t, E)]: v }),
    {}
  ), p = s.counted - o;
  if (!n) {
    let k = u.filter(c), v = u.filter((E) => !c(E)), T = !c(null) && !c(Vn);
    return [
      ...v.length === 0 ? [] : [{ factors: g(v, 1), atMost: p }],
      ...T && k.length > 0 ? [{ factors: g(k, -1), atMost: f - o }] : []
    ];
  }
  let h = (k) => u.filter((v) => !k.includes(v)), y = c(u) && !c([]) && !c([Vn]), w = !c(u) && c([]), b = u.filter((k) => c([k])), x = u.filter((k) => y && !c(h([k])) && b.every((v) => v === k)), R = y && b.length > 0 && !c(h(b)), P = u.filter((k) => w && !c([k]) && c(h([k])));
  return [
    ...x.map((k) => ({ factors: g([k], -1), atMost: f - o })),
    ...R ? [{ factors: g(b, -1), atMost: f - o }] : [],
    ...P.map((k) => ({ factors: g([k], 1), atMost: p }))
  ];
}

// src/core/analysis/disclosure/audit-nested-groups.ts
var _x = ["highNeedCount", "canTeach", "wantToLearn"];
function Ec(e, n, t) {
  let { minAnswers: r, minCell: s } = n, o = [];
  for (let { codes: i, inner: a, outer: l } of Mc(e, n))
    for (let u of Object.keys(e.skills)) {
      let c = i.map((f) => ra(l, f, u)).filter(Ac), d = Object.keys(a.groups).map((f) => ra(a, f, u)).filter(Ac);
      if (c.length < i.length || d.length === 0)
        continue;
      let m = Ee(Bx, c.map((f) => jx(Tc(f))));
      for (let f of a.isPartition ? [d] : d.map((g) => [g])) {
        let g = Ee(m, f.map(Tc)), p = g.n > 0 && g.n < Math.max(r, s) ? { least: g.n, most: g.n } : ["importance", "ability"].reduce((y, w) => y.concat(
          Hr(t[w], g.n, g.sums[w], () => 1 / 0)
        ), []).find(
          (y) => ae(y, s) || y !== null && y.most === 0
        );
        if (p !== void 0) {
          let y = `${i.join()} without its groups`;
          o.push({ part: "breakdowns", key: ue(a), skill: u, figure: y, interval: p });
        }
        let h = [
          ...c.map(({ highNeedCount: y }) => y),
          ...f.map(({ highNeedCount: y }) => A(y) ? y : -y)
        ].reduce((y, w) => A(w) ? NaN : y + w, 0);
        (g.n > 0 && h > 0 && (h < s || g.n - h < s) || g.n > h && g.n - h < s) && o.push({
          part: "breakdowns",
          key: ue(a),
          skill: u,
          only: "need",
          figure: `${i.join()} without its groups: high need`,
          interval: { least: h, most: h }
        });
      }
    }
  return o;
}
function Oc(e, n) {
  let t = [];
  for (let { codes: r, inner: s, outer: o } of Mc(e, n)) {
    let i = ue(s);
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      for (let u of l === void 0 || A(l) ? [] : _x) {
        let c = (y, w) => {
          let b = ra(y, w, a), x = A(b) ? null : b[u];
          return typeof x == "number" ? x : null;
        }, d = [], m = (y, w) => {
          let b = { factors: {}, known: 0 };
          return w.forEach((x) => {
            let R = c(y, x);
            if (R === null) {
              let P = `${y === s ? "inner" : "outer"} ${x}`;
              b.factors[P] = 1, d.includes(P) || d.push(P);
            } else
              b.known += R;
          }), b;
        }, f = l === void 0 || A(l) ? null : l[u], g = Object.keys(s.groups), p = [], h = [];
        for (let y of s.isPartition ? [g] : g.map((w) => [w])) {
          let [w, b] = [m(o, r), m(s, y)], x = `rest ${y.join()}`, R = M(S({}, w.factors), { [x]: -1 });
          Object.keys(b.factors).forEach((P) => {
            R[P] = -1;
          }), p.push({ factors: R, equals: b.known - w.known }), h.push(x);
        }
        if (o.isPartition && typeof f == "number") {
          let y = m(o, Object.keys(o.groups));
          p.push({ factors: M(S({}, y.factors), { "no group": 1 }), equals: f - y.known });
        }
        if (g.some((y) => c(s, y) !== null)) {
          let y = [...d, ...h, "no group"];
          t.push({
            hidden: { counts: y, least: 0, sums: p },
            figures: new Map([...h, ...d].map((w) => [
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
var Bx = { n: 0, sums: { importance: 0, ability: 0 } };
function jx({ n: e, sums: n }) {
  return { n: -e, sums: { importance: -n.importance, ability: -n.ability } };
}
function Tc({ ability: e, importance: n, n: t }) {
  return dn(t, n, e);
}
function Ac(e) {
  return !A(e);
}
function ra({ groups: e }, n, t) {
  var s;
  let r = e[n];
  return r === void 0 ? { withheld: "small-counts" } : A(r) ? r : (s = r.skills[t]) != null ? s : { withheld: "small-counts" };
}
function Mc({ breakdowns: e }, n) {
  let t = e.filter(({ question: a, withheld: l }) => a !== null && l === void 0), r = [];
  if (t.length < 2)
    return r;
  let s = Jr(n), o = te(n), i = (a, l, u) => {
    var m, f;
    let c = o.find(({ name: g }) => g === l), d = ((m = c == null ? void 0 : c.choices) != null ? m : []).map(({ value: g }) => g).filter((g) => !n.notInStatistics.includes(g));
    return ho((f = s.get(a)) != null ? f : []).reduce((g, p) => {
      let [h, ...y] = we(p), w = h === void 0 || y.length > 0 || u.includes(h) ? null : h === l ? Gx(p, d, (c == null ? void 0 : c.isMultiple) === !0) : Cc(p) ? null : i(h, l, [...u, a]);
      return w === null ? g : g === null ? w : g.filter((b) => w.includes(b));
    }, null);
  };
  for (let a of t)
    for (let l of t) {
      let u = a === l ? null : i(l.question, a.question, []);
      u !== null && (a.isPartition || u.length === 1) && r.push({ outer: a, inner: l, codes: u.filter((c) => a.groups[c] !== void 0) });
    }
  return r.filter(({ codes: a }) => a.length > 0);
}
function Cc(e) {
  return mn(e, () => null) || mn(e, () => []);
}
function Gx(e, n, t) {
  let r = (o) => mn(e, () => t ? [o] : o), s = n.filter(r);
  return Cc(e) || r(Vn) ? null : (
    // Several together may be needed: each of them is.
    s.length === 0 ? n.filter((o) => !mn(e, () => n.filter((i) => i !== o))).slice(0, 1) : s
  );
}

// src/core/analysis/disclosure/audit-skills.ts
function Nc(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((w, b) => t.ability.forEach((x, R) => {
    r.set(`${b}/${R}`, [w, x]);
  }));
  let s = Array.from(r.keys()), o = (w) => {
    let b = {};
    return r.forEach(([x, R], P) => {
      b[P] = w(x, R);
    }), b;
  }, [i, a] = [We(t.importance), _e(t.ability)], l = o((w, b) => Number(i.includes(w) && a.includes(b))), { n: u, importance: c, ability: d, rds: m, highNeedCount: f, discrepancies: g } = n, p = (w, b) => Math.round((w != null ? w : 0) * b), h = [
    { factors: o(() => 1), equals: u },
    { factors: o((w) => w), equals: p(c.mean, u) },
    { factors: o((w, b) => b), equals: p(d.mean, u) },
    { factors: o((w, b) => Math.sign(b - w)), equals: p(m, u / 100) }
  ], y = /* @__PURE__ */ new Map();
  return t.importance.forEach((w, b) => {
    y.set(`importance ${b}`, o((x) => +(x === w)));
  }), t.ability.forEach((w, b) => {
    y.set(`ability ${b}`, o((x, R) => +(R === w)));
  }), A(f) ? y.set("highNeed", l) : h.push({ factors: l, equals: f }), A(g) && (y.set("negative", o((w, b) => +(b < w))), y.set("tied", o((w, b) => +(b === w))), y.set("positive", o((w, b) => +(b > w)))), {
    hidden: { counts: s, least: 0, sums: h },
    figures: new Map(Array.from(y, ([w, b]) => [w, { part: "skills", key: e, factors: b }]))
  };
}

// src/core/analysis/disclosure/sums-of-groups.ts
function Fc(e, n, t, r) {
  var d;
  let s = e.map(Ux), [o, i] = s.reduce(([m, f], g) => [m + g[0], f + g[1]], [0, 0]), a = e.map((m, f) => f).filter((m) => {
    let [f, g] = s[m], p = e[m].filter(({ sum: h }) => h >= f && h <= g && n - h >= o - f && n - h <= i - g);
    return Ic(p).some((h) => !h.has(0) && h.size < t);
  });
  if (a.length === 0)
    return null;
  let l = e.map((m) => Array.from(new Set(m.map(({ sum: f }) => f)))), u = [$c], c = [$c];
  for (let m = 0; m < e.length - 1; m++)
    u.push(Lc(u[m], l[m], r)), c.push(Lc(c[m], l[e.length - 1 - m], r));
  return (d = a.find((m) => {
    if (r.steps < 0)
      return !0;
    let [f, g] = [u[m], c[e.length - 1 - m]], p = new Set(l[m].filter((h) => Vx(f, g, n - h, r)));
    return Ic(e[m].filter(({ sum: h }) => p.has(h))).some((h) => qx(h, t));
  })) != null ? d : null;
}
var $c = { from: 0, has: new Uint8Array([1]) };
function qx(e, n) {
  return e.size > 0 && e.size < n && !e.has(0) && Math.min(...Array.from(e)) < n;
}
function Ic(e) {
  let [n] = e;
  return n === void 0 ? [/* @__PURE__ */ new Set()] : n.numbers.map((t, r) => new Set(e.map(({ numbers: s }) => s[r])));
}
function Ux(e) {
  var s, o;
  let n = Array.from(new Set(e.map(({ sum: i }) => i))).sort((i, a) => i - a), t = [(s = n[0]) != null ? s : 0, (o = n[0]) != null ? o : 0], r = t[0];
  return n.forEach((i, a) => {
    r = a > 0 && i === n[a - 1] + 1 ? r : i, t = i - r > t[1] - t[0] ? [r, i] : t;
  }), t;
}
function Lc({ from: e, has: n }, t, r) {
  if (r.steps -= n.length * t.length, t.length === 0 || r.steps < 0)
    return { from: e, has: new Uint8Array(0) };
  let [s, o] = [Math.min(...t), Math.max(...t)], i = new Uint8Array(n.length + o - s);
  return n.forEach((a, l) => {
    a === 1 && t.forEach((u) => {
      i[l + u - s] = 1;
    });
  }), { from: e + s, has: i };
}
function Vx(e, n, t, r) {
  return r.steps -= e.has.length, e.has.some((s, o) => s === 1 && n.has[t - e.from - o - n.from] === 1);
}

// src/core/analysis/disclosure/audit-sums-of-groups.ts
var Qx = 2e4;
function Dc(e, n, t) {
  let r = [], s = { steps: 1e8 }, o = Jx();
  for (let i of e.breakdowns.filter(({ withheld: a }) => a === void 0))
    for (let a of Object.keys(e.skills)) {
      let l = e.skills[a];
      if (l === void 0 || A(l))
        continue;
      let u = zx(i, a, l);
      (u.length === 0 ? [] : Kx(l, n, o)).some(({ total: m, waysOf: f }) => u.some(
        (g) => Fc(g.map(f), m, t, s) !== null
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
function zx({ groups: e, isPartition: n }, t, r) {
  let s = dn(r.n, r.importance.mean, r.ability.mean), o = Object.keys(e).reduce((a, l) => {
    let u = e[l], c = u === void 0 || A(u) ? void 0 : u.skills[t];
    return c === void 0 || A(c) || c.n === 0 ? a : [...a, {
      ratings: dn(c.n, c.importance, c.ability),
      highNeed: A(c.highNeedCount) ? null : c.highNeedCount
    }];
  }, []), i = (a) => {
    let l = Ee(s, a.map((u) => u.ratings));
    return l.n === 0 ? a.slice() : [...a, { ratings: l, highNeed: null }];
  };
  return o.length === 0 ? [] : n ? [i(o)] : o.map((a) => i([a]));
}
function Kx(e, n, t) {
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
        waysOf: ({ ratings: f }) => Yx(
          f.n,
          f.sums[l],
          m,
          u[d],
          t(c.filter(([g]) => g !== d).map(([, g]) => g), f.n)
        )
      }));
    }
  });
  let s = Xx(n), { discrepancies: o, highNeedCount: i } = e;
  if (s !== null) {
    let l = A(o) ? () => !0 : (c, d, m) => c <= o.negative && d <= o.positive && m <= o.tied, u = (c, d) => {
      r.push({ total: c, waysOf: ({ ratings: m }) => Zx(m, s, l, d) });
    };
    u(Math.round(((a = e.rds) != null ? a : 0) * e.n / 100), (c, d) => d - c), A(o) || (u(o.negative, (c) => c), u(o.positive, (c, d) => d), u(o.tied, (c, d, m) => m));
  }
  return A(i) || r.push({ total: i, waysOf: (l) => ek(l, n) }), r;
}
function Jx() {
  let e = /* @__PURE__ */ new Map();
  return (n, t) => {
    var l;
    if (n.length === 0)
      return (u, c) => u === 0 && c === 0;
    let r = Math.min(...n), s = n.map((u) => u - r), o = Math.max(...s);
    if (o * t > Qx)
      return null;
    let i = n.join(), a = (l = e.get(i)) != null ? l : [new Uint8Array([1])];
    return e.set(i, a), (u, c) => {
      var d;
      for (; a.length <= u; ) {
        let m = a[a.length - 1], f = new Uint8Array(m.length + o);
        m.forEach((g, p) => s.forEach((h) => {
          f[p + h] = f[p + h] || g;
        })), a.push(f);
      }
      return ((d = a[u]) == null ? void 0 : d[c - u * r]) === 1;
    };
  };
}
function Yx(e, n, t, r, s) {
  let o = [];
  for (let i = 0; i <= Math.min(e, r); i++)
    (s === null || s(e - i, n - i * t)) && o.push({ sum: i, numbers: [i] });
  return o;
}
function Xx({ ability: e, importance: n }) {
  var o;
  let t = Array.from(n.values()), r = (o = t[0]) != null ? o : 0, s = t.length === e.size && Array.from(e.values()).every(
    (i, a) => i === t[a] && i === r + a
  );
  return t.length > 1 && s ? [r, r + t.length - 1] : null;
}
function Zx({ n: e, sums: n }, [t, r], s, o) {
  let i = [], a = r - t, l = n.ability - n.importance;
  for (let u = 0; u <= e; u++)
    for (let c = 0; c <= e - u; c++) {
      let d = Math.max(u, c - l), m = Math.min(a * u, a * c - l);
      d <= m && s(u, c, e - u - c) && n.importance >= e * t + d && n.importance <= e * r - d - l && i.push({ sum: o(u, c, e - u - c), numbers: [u, e - u - c, c] });
    }
  return i;
}
function ek({ highNeed: e, ratings: { n, sums: t } }, r) {
  var i;
  if (e !== null)
    return [{ sum: e, numbers: [] }];
  let { least: s, most: o } = (i = gt(S({ n }, t), r)) != null ? i : { least: 0, most: n };
  return Array.from({ length: Math.max(0, o - s + 1) }, (a, l) => ({ sum: s + l, numbers: [s + l] }));
}

// src/core/analysis/disclosure/audit.ts
function Wc(e, n, t = uo()) {
  if (n.minCell <= 1)
    return [];
  let r = [
    ...vc(e, n),
    ...uc(e, n),
    ...Oc(e, n),
    ...rk(e)
  ], s = re(n);
  if (s !== null)
    for (let o of Object.keys(e.skills)) {
      let i = e.skills[o];
      i !== void 0 && !A(i) && A(i.importance.counts) && r.push(Nc(o, i, s));
    }
  return [
    ...r.reduce((o, i) => o.concat(nk(i, n.minCell)), []),
    ...s === null ? [] : mc(e, s, n.minCell),
    ...s === null ? [] : bc(e, s, n.minCell, t),
    ...s === null ? [] : Dc(e, s, n.minCell),
    ...s === null ? [] : Ec(e, n, s),
    ...sk(e, n)
  ];
}
function nk({ figures: e, hidden: n, unsettled: t = [] }, r) {
  let s = Array.from(e), o = Ae(n, s.map(([, { factors: c }]) => c), !1), i = (c) => {
    var m;
    let d = (m = o[c]) != null ? m : null;
    return d !== null && d.least < r && d.most - d.least + 1 < tk * r;
  }, a = s.map((c, d) => d).filter(i), l = Ae(n, a.map((c) => {
    var d, m;
    return (m = (d = s[c]) == null ? void 0 : d[1].factors) != null ? m : {};
  })), u = new Map(l.map((c, d) => [a[d], c]));
  return s.reduce((c, [d, { part: m, key: f, skill: g }], p) => {
    var y;
    let h = (y = u.has(p) ? u.get(p) : o[p]) != null ? y : null;
    return ae(h, r) ? [...c, S({ part: m, key: f, figure: d, interval: h }, g === void 0 ? {} : { skill: g })] : c;
  }, t.map((c) => M(S({}, c), { interval: null })));
}
var tk = 2;
function ae(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function rk({ counted: e, versions: n }) {
  let t = n.filter((o) => A(o.counted)).map(({ revision: o }) => String(o)), r = n.reduce((o, i) => A(i.counted) ? o : o + i.counted, 0), s = {};
  return t.forEach((o) => {
    s[o] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: s, equals: e - r }] },
    figures: new Map(t.map((o) => [o, { part: "versions", key: "", factors: { [o]: 1 } }]))
  }];
}
function sk(e, n) {
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

// src/core/analysis/disclosure/pair-factors.ts
function tr(e) {
  let n = [];
  e.importance.forEach((i, a) => e.ability.forEach((l, u) => {
    n.push({ name: `${a}/${u}`, codes: [a, u], importance: i, ability: l });
  }));
  let [t, r] = [We(e.importance), _e(e.ability)], s = {
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
function yo(e) {
  return {
    least: Math.min(...e.map(({ least: n }) => n)),
    most: Math.max(...e.map(({ most: n }) => n))
  };
}
function bo(e) {
  var o;
  let [n, ...t] = e.slice().sort((i, a) => i.least - a.least), r = 0, s = (o = n == null ? void 0 : n.most) != null ? o : 0;
  return t.forEach((i) => {
    r += Math.max(0, i.least - s - 1), s = Math.max(s, i.most);
  }), r;
}

// src/core/analysis/disclosure/audit-alike-ratings.ts
function Bc(e, n, t, r, s) {
  let o = [];
  return e.forEach(({ alike: i = {}, come: a = 1 / 0, gone: l }) => Object.keys(i).forEach((u) => {
    var m;
    let c = (m = n.skills[u]) != null ? m : null, d = c === null ? null : ok(i[u], { come: a, gone: l }, c, t, r, s);
    d !== null && o.push(M(S({ part: "skills", key: u }, d), { only: "steps" }));
  })), o;
}
function ok(e, { come: n, gone: t }, r, s, o, i) {
  let { counts: a, factorsOf: l, names: u } = tr(s), c = u.filter((R) => R.includes(" ")), d = new Map([...u, ...Object.keys(r)].map((R) => [R, l(R)])), m = (R, P) => {
    let k = H();
    return a.forEach((v) => P.forEach((T) => {
      k[`${T} ${v}`] = R(v);
    })), k;
  }, f = (R) => (P) => {
    var k, v;
    return (v = (k = d.get(R)) == null ? void 0 : k[P]) != null ? v : 0;
  }, g = () => 1, { n: p = 0 } = r, h = Math.max(0, e.least - t, p - n), y = Math.min(e.most, p), b = (h <= 0 || h > y ? [] : c.map((R) => ({ step: R, bounds: Un({
    counts: [
      ...a.filter((P) => f(R)(P) !== 0).map((P) => `then ${P}`),
      ...a.map((P) => `since ${P}`)
    ],
    least: 0,
    sums: Object.keys(r).map((P) => ({ factors: m(f(P), ["then", "since"]), equals: r[P] })),
    limits: [
      { factors: m(g, ["then"]), atMost: y },
      { factors: m(() => -1, ["then"]), atMost: -h }
    ]
  }, i) }))).filter(({ bounds: R }) => R.least(m(g, ["then"])) !== null);
  if (i.left < 0)
    return _c;
  if (b.length === 0)
    return null;
  let x = c.find((R) => b.every(({ bounds: P, step: k }) => {
    var T;
    let v = m((E) => 1 - f(R)(E), ["then"]);
    return k === R || !P.hasSeenSome(v) && ((T = P.most(v)) != null ? T : 0) === 0;
  }));
  if (x !== void 0)
    return { figure: `${x} of all before`, interval: null };
  for (let R of u) {
    let P = m(f(R), ["since"]);
    if (!b.some(({ bounds: k }) => k.least(P) === 0)) {
      let k = b.map(({ bounds: T }) => {
        var E, C;
        return { least: (E = T.least(P)) != null ? E : 0, most: (C = T.most(P)) != null ? C : 1 / 0 };
      }), v = yo(k);
      if (ae(M(S({}, v), { most: v.most - bo(k) - t }), o))
        return { figure: `${R} since all were alike`, interval: v };
    }
  }
  return i.left < 0 ? _c : null;
}
var _c = { figure: "all alike before", interval: null };

// src/core/analysis/disclosure/audit-mixed-changes.ts
function sa(e, n, t, r, s, o, i) {
  let a = Math.min(r.come, r.gone + t), l = a - t;
  if (!Number.isFinite(a) || a < 0 || l < 0)
    return null;
  let u = (g, p, h) => {
    let y = {};
    return e.forEach((w) => {
      var x;
      let b = (x = g[w]) != null ? x : 0;
      b !== 0 && (y[`${p} ${w}`] = h * b);
    }), y;
  }, c = {};
  e.forEach((g) => {
    c[g] = 1;
  });
  let d = {
    counts: [...e.map((g) => `+ ${g}`), ...e.map((g) => `- ${g}`)],
    least: 0,
    sums: [...n, { factors: c, equals: t }].map(({ equals: g, factors: p }) => ({ factors: S(S({}, u(p, "+", 1)), u(p, "-", -1)), equals: g })),
    limits: [{ factors: u(c, "+", 1), atMost: a }]
  }, m = [
    ...s.map((g, p) => ({ figure: p, factors: u(g, "+", 1), all: a })),
    ...s.map((g, p) => ({ figure: p, factors: u(g, "-", 1), all: l }))
  ], f = Un(d, i);
  for (let { all: g, factors: p, figure: h } of m.filter(({ all: y }) => y > 0)) {
    let y = f.least(p);
    if (i.left < 0)
      return { figure: h, interval: null };
    if (y === null)
      return null;
    let w = y > 0 && y < o && !f.hasSeen(p, o + r.gone), b = w ? f.most(p) : 1 / 0;
    if (y >= g || w && (b === null || ae({ least: y, most: b - r.gone }, o)))
      return { figure: h, interval: b === null ? null : { least: y, most: Math.min(b, g) } };
  }
  return null;
}

// src/core/analysis/disclosure/suppress-needs.ts
function Hn({ need: e, ratings: n }, t, r) {
  let s = (o) => o > 0 && o < r;
  return r <= 1 || n.n === 0 || !s(e) && !s(n.n - e) && e !== n.n && pc(n, e, t, r);
}
function jc(e, n, t) {
  let r = t <= 1 || e.n === 0 ? null : gt(e, n);
  return r === null || !ae(r, t) && !ae({ least: e.n - r.most, most: e.n - r.least }, t);
}
function Gc(e, n, t, r) {
  let s = Array.from(e.keys()), o = (c) => e.get(c), i = new Set(s.filter((c) => !Hn(o(c), t, r))), a = Hn(n, t, r);
  if (i.size === 0 && a)
    return i;
  let l = s.filter((c) => !i.has(c) && o(c).need > 0).sort((c, d) => o(c).need - o(d).need || (c < d ? -1 : 1)), u = () => [...Array.from(i, o), ...n.ratings.n === 0 ? [] : [n]];
  for (; !ik(u(), i.size, t, r); ) {
    let c = l.shift();
    if (c === void 0)
      return new Set(s);
    i.add(c);
  }
  return i;
}
function ik(e, n, t, r) {
  let s = e.map(({ ratings: l }, u) => {
    var d;
    let c = (d = gt(l, t)) != null ? d : { least: 0, most: l.n };
    return { least: Math.max(c.least, u < n ? 1 : 0), most: c.most };
  }), o = e.reduce((l, { need: u }) => l + u, 0), [i, a] = ["least", "most"].map(
    (l) => s.reduce((u, c) => u + c[l], 0)
  );
  return s.every((l, u) => {
    let { n: c } = e[u].ratings, d = {
      least: Math.max(l.least, o - (a - l.most)),
      most: Math.min(l.most, o - (i - l.least))
    }, m = d.least === d.most, f = { least: c - d.most, most: c - d.least };
    return !ae(d, r) && !ae(f, r) && !(m && !Hn(e[u], t, r));
  });
}

// src/core/analysis/disclosure/publish-remainders.ts
var qc = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Uc(e, { minCell: n }) {
  let t = H();
  Object.keys(e.unknown).forEach((s) => {
    var i;
    let o = (i = e.unknown[s]) != null ? i : 0;
    o >= n && (t[s] = o);
  });
  let r = e.notAsked > 0 || oa(yt(e), qc.map((s) => e[s]), n);
  return M(S({}, r ? Yr(e) : {}), { unknown: t });
}
function Yr(e) {
  return {
    missing: yt(e),
    notAsked: K,
    notInStatistics: K,
    unusable: K,
    changedVersion: K
  };
}
function yt(e) {
  return qc.reduce((n, t) => {
    let r = e[t];
    return n + (A(r) ? 0 : r);
  }, e.missing);
}
function oa(e, n, t) {
  return e !== 0 && Math.abs(e) < t || n.some((r) => Xr(r, t));
}
function Xr(e, n) {
  return e !== 0 && Math.abs(e) <= 2 * n - 2;
}

// src/core/analysis/disclosure/rating-state.ts
function bt({ breakdowns: e, skills: n }, t, r) {
  return S({
    skills: ia(n, (s) => A(s) ? null : lk(s)),
    breakdowns: e.map(({ by: s, groups: o, isPartition: i, question: a, withheld: l }) => ({
      by: s,
      question: a,
      isPartition: i,
      groups: l !== void 0 ? null : ia(o, ak)
    })),
    gone: t
  }, r === void 0 ? {} : { come: r });
}
function ak(e) {
  return A(e) ? null : {
    counted: e.counted,
    skills: ia(e.skills, (n) => A(n) ? null : uk(n))
  };
}
function ia(e, n) {
  let t = H();
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}
function lk(e) {
  var u, c;
  let { ability: n, discrepancies: t, highNeedCount: r, importance: s, n: o, rds: i } = e, a = H(), l = (d, m) => {
    typeof m == "number" && (a[d] = m);
  };
  return l("n", o), l("importance", Math.round(((u = s.mean) != null ? u : 0) * o)), l("ability", Math.round(((c = n.mean) != null ? c : 0) * o)), l("rds", A(i) ? i : Math.round((i != null ? i : 0) * o / 100)), l("highNeed", r), A(t) || ["negative", "tied", "positive"].forEach((d) => l(d, t[d])), ["importance", "ability"].forEach((d) => {
    let { counts: m } = e[d];
    A(m) || Object.keys(m).forEach((f) => l(`${d} ${f}`, m[f]));
  }), a;
}
function uk({ ability: e, canTeach: n, highNeedCount: t, importance: r, n: s, wantToLearn: o }) {
  return [s, Math.round((r != null ? r : 0) * s), Math.round((e != null ? e : 0) * s), t, n, o].map((i) => typeof i == "number" ? String(i) : "-").join(" ");
}
function Vc(e) {
  let n = e.split(" ").map((l) => l === "-" ? null : Number(l)), [t = 0, r = 0, s = 0, o = null, i = null, a = null] = n;
  return { n: t != null ? t : 0, sums: { importance: r != null ? r : 0, ability: s != null ? s : 0 }, highNeed: o, canTeach: i, wantToLearn: a };
}

// src/core/analysis/disclosure/compare-releases.ts
function aa(e, n, t, r, s) {
  var u, c, d;
  let o = [], i = re(t);
  if (t.minCell <= 1 || i === null)
    return o;
  if (e.gone > 0 && e.come === 0)
    return aa(M(S({}, n), { gone: 0 }), e, t, r, s);
  let a = e.gone === 0 ? null : { come: (u = e.come) != null ? u : 1 / 0, gone: e.gone }, l = pk(i, t, a, r, s);
  for (let m of Object.keys(n.skills)) {
    let [f, g] = [(c = e.skills[m]) != null ? c : null, (d = n.skills[m]) != null ? d : null];
    f !== null && g !== null && o.push(...fk(m, f, g, i, t, a, r, s));
  }
  for (let m of n.breakdowns) {
    let f = e.breakdowns.find((g) => ue(g) === ue(m));
    f !== void 0 && o.push(...gk(f, m, e, n, i, t, a === null, l));
  }
  return o;
}
function Qc(e, n, t, r) {
  return Object.keys(n).reduce((s, o) => {
    let [i, a] = [e[o], n[o]];
    return t <= 1 || i === void 0 || a === void 0 || A(i) || A(a) ? s : s.concat(dk(o, i, a, t, r));
  }, []);
}
function wo(e, n) {
  return e !== 0 && Math.abs(e) < n;
}
function wt(e) {
  return { least: e, most: e };
}
function xo(e, n) {
  return typeof e == "number" && typeof n == "number" ? n - e : null;
}
var ck = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function dk(e, n, t, r, s) {
  let o = yt(t) - yt(n), [i, a] = [n.unknown, t.unknown], l = ck.map((g) => [g, xo(n[g], t[g])]), u = A(i) || A(a) ? [] : Object.keys(a).map((g) => {
    var p;
    return [`unknown ${g}`, xo((p = i[g]) != null ? p : mk(n, g), a[g])];
  }), c = l.every(([, g]) => g !== null), d = (g) => s > 0 && g === s, m = u.filter(([, g]) => Xr(g != null ? g : 0, r) || d(g));
  return (c && (l.some(([, g]) => d(g)) || oa(o, l.map(([, g]) => g != null ? g : 0), r)) ? [...l, ...u] : m).filter(([, g]) => g !== null).map(([g, p]) => ({ part: "questions", key: e, figure: g, interval: wt(p != null ? p : 0), only: "remainders" }));
}
function mk({ choices: e }, n) {
  let t = Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
  return t === void 0 ? 0 : A(t) ? t : t.count;
}
function fk(e, n, t, r, s, o, i, a) {
  var R, P;
  let l = new Map(Object.keys(t).filter((k) => n[k] !== void 0).map((k) => [k, t[k] - n[k]])), u = (R = l.get("n")) != null ? R : 0;
  if (Array.from(l.values()).every((k) => k === 0))
    return [];
  let c = { part: "skills", key: e };
  if (u !== 0 && Math.abs(u) < Math.max(s.minAnswers, s.minCell))
    return [M(S({}, c), { figure: "n", interval: wt(u) })];
  let d = l.get("highNeed"), m = d !== void 0 && u > 0 && (d === u || wo(u - d, s.minCell)), f = Array.from(l).filter(([k, v]) => !["n", "importance", "ability", "rds"].includes(k) && (wo(v, s.minCell) || u !== 0 && v === u && k.includes(" ") || k === "highNeed" && m));
  if (f.length > 0)
    return f.map(([k, v]) => M(S({}, c), { figure: k, interval: wt(v), only: "steps" }));
  let { counts: g, factorsOf: p, names: h } = tr(r);
  if (o !== null) {
    let k = Array.from(l, ([T, E]) => ({ factors: p(T), equals: E })), v = sa(g, k, u, o, h.map(p), s.minCell, a);
    return v === null ? [] : [M(S({}, c), { figure: `${(P = h[v.figure]) != null ? P : ""} of both`, interval: v.interval, only: "steps" })];
  }
  let y = Object.keys(t).filter((k) => t[k] === 0 && h.includes(k)).map(p), w = g.filter((k) => y.every((v) => {
    var T;
    return ((T = v[k]) != null ? T : 0) === 0;
  })), b = (k, v) => {
    var N, D;
    let T = { counts: w, least: 0, sums: Array.from(k, ([I, B]) => ({ factors: p(I), equals: B })) }, E = h.filter((I) => !k.has(I)), C = Ae(T, E.map(p), !1), O = E.findIndex((I, B) => {
      var W;
      return I.includes(" ") && ((W = C[B]) == null ? void 0 : W.least) === k.get("n");
    }), L = O >= 0 ? O : ft(T, E.map(p), s, i);
    return L < 0 ? [] : [M(S({}, c), { figure: `${(N = E[L]) != null ? N : ""}${v}`, interval: (D = C[L]) != null ? D : null, only: "steps" })];
  }, x = new Map(Object.keys(n).map((k) => [k, n[k]]));
  return [...b(l, ""), ...w.length < g.length && x.get("n") !== 0 ? b(x, " before") : []];
}
function pk(e, n, t, r, s) {
  let o = /* @__PURE__ */ new Map();
  return (i, a, l) => {
    let u = [i, a, l].join(), c = o.get(u);
    if (c !== void 0)
      return c;
    let d = Array.from(e[i]), m = (h) => {
      let y = H();
      return d.forEach(([w, b]) => {
        y[w] = h(w, b);
      }), y;
    }, f = { counts: d.map(([h]) => h), least: 0, sums: [
      { factors: m(() => 1), equals: a },
      { factors: m((h, y) => y), equals: l }
    ] }, g = d.map(([h]) => m((y) => +(y === h))), p = t === null ? ft(f, g, n, r) < 0 : sa(f.counts, f.sums, a, t, g, n.minCell, s) === null;
    return o.set(u, p), p;
  };
}
function gk(e, n, t, r, s, o, i, a) {
  var m, f, g, p, h, y, w;
  let l = ue(n), u = [], c = Object.keys((m = n.groups) != null ? m : {});
  for (let b of n.by === "community" ? [] : c) {
    let [x, R] = [(g = (f = e.groups) == null ? void 0 : f[b]) != null ? g : null, (h = (p = n.groups) == null ? void 0 : p[b]) != null ? h : null], P = x === null || R === null ? 0 : R.counted - x.counted;
    wo(P, o.minCell) && u.push({ part: "breakdowns", key: l, skill: null, figure: b, interval: wt(P) });
  }
  let d = ({ groups: b }, x, R) => {
    var k, v;
    let P = (v = (k = b == null ? void 0 : b[x]) == null ? void 0 : k.skills[R]) != null ? v : null;
    return P === null ? null : Vc(P);
  };
  for (let b of Object.keys(r.skills)) {
    let x = (E, C) => {
      u.push({ part: "breakdowns", key: l, skill: b, figure: E, interval: C });
    }, R = [];
    for (let E of c) {
      let [C, O] = [d(e, E, b), d(n, E, b)];
      if (C === null || O === null)
        continue;
      let L = Ee(O, [C]);
      R.push([E, L]);
      let N = xo(C.highNeed, O.highNeed);
      N !== null && (N !== 0 || L.n !== 0) && !(i && L.n > 0 && Hn(
        { ratings: S({ n: L.n }, L.sums), need: N },
        s,
        o.minCell
      )) && u.push({ part: "breakdowns", key: l, skill: b, figure: `${E}: high need`, interval: wt(N), only: "need" }), ["canTeach", "wantToLearn"].forEach((D) => {
        let I = xo(C[D], O[D]);
        I !== null && wo(I, o.minCell) && x(`${E}: ${D}`, wt(I));
      });
    }
    let [P, k] = [(y = t.skills[b]) != null ? y : null, (w = r.skills[b]) != null ? w : null], v = P === null || k === null ? null : Ee(Hc(k), [Hc(P)]), T = v === null || R.length === 0 ? [] : n.isPartition ? [["all others", Ee(v, R.map(([, E]) => E))]] : R.map(([E, C]) => [`all but ${E}`, Ee(v, [C])]);
    for (let [E, C] of [...R, ...T]) {
      let { n: O, sums: L } = C;
      if (!(O === 0 && L.importance === 0 && L.ability === 0))
        if (Math.abs(O) < Math.max(o.minAnswers, o.minCell))
          x(E, wt(O));
        else {
          let [N, D] = ["importance", "ability"].map(
            (B) => i ? Hr(s[B], O, L[B], () => 1 / 0) : []
          ), I = [...N != null ? N : [], ...D != null ? D : []].find((B) => ae(B, o.minCell) || B !== null && B.most === 0);
          (I !== void 0 || !a("importance", O, L.importance) || !a("ability", O, L.ability)) && x(E, I != null ? I : null);
        }
    }
  }
  return u;
}
function Hc({ ability: e = 0, importance: n = 0, n: t = 0 }) {
  return { n: t, sums: { importance: n, ability: e } };
}

// src/core/analysis/disclosure/is-missing.ts
function xn(e, n) {
  if (typeof e != "object" || e === null || A(e))
    return A(n) && !A(e);
  let [t, r] = [e, n];
  return A(n) || typeof n == "object" && n !== null && Object.keys(t).some((s) => xn(t == null ? void 0 : t[s], r == null ? void 0 : r[s]));
}

// src/core/analysis/disclosure/withheld-again.ts
function zc(e, n, t) {
  let { change: r, thresholds: s, published: o } = n, i = s.minCell === t.minCell && s.minAnswers === t.minAnswers;
  if (r.added + r.removed > 0 || !i)
    return [];
  let a = [];
  return Object.keys(e.skills).forEach((l) => {
    let [u, c] = [o.skills[l], e.skills[l]];
    u !== void 0 && xn(c, u) && a.push(S({ part: "skills", key: l }, A(u) ? {} : { only: "steps" }));
  }), e.breakdowns.forEach((l) => {
    let u = o.breakdowns.find((c) => ue(c) === ue(l));
    a.push(...u === void 0 ? [] : hk(u, l));
  }), a;
}
function hk(e, n) {
  let [t, r] = ["breakdowns", ue(n)];
  if (Object.keys(n.groups).some((i) => A(e.groups[i]) && !A(n.groups[i])) || e.withheld !== void 0 && n.withheld === void 0)
    return [{ part: t, key: r, skill: null }];
  let o = [];
  return Object.keys(n.groups).forEach((i) => {
    let [a, l] = [e.groups[i], n.groups[i]];
    a === void 0 || l === void 0 || A(a) || A(l) || Object.keys(l.skills).forEach((u) => {
      let [c, d] = [a.skills[u], l.skills[u]];
      if (c !== void 0 && xn(d, c)) {
        let m = !A(c) && !A(d) && A(c.highNeedCount);
        o.push(S({ part: t, key: r, skill: u }, m ? { only: "need" } : {}));
      }
    });
  }), o;
}

// src/core/analysis/disclosure/audit-rating-trail.ts
var yk = 2e5, bk = 75, wk = 0.05, xk = 4;
function Yc(e, n, t, r, s, o, i) {
  let a = [], l = Object.keys(n.skills).filter((u) => {
    var c;
    return ((c = n.skills[u]) != null ? c : null) !== null;
  });
  for (let u of l) {
    let c = kk([...e, n], u), d = Math.max(0, Math.min(i.left, yk)), m = { left: d }, f = Kc(c, t, r, s, o, m), g = f.length === 0 ? [] : Kc(c.slice(0, -1), t, r, s, o, m);
    i.left -= d - Math.max(0, m.left);
    let p = f.find(({ figure: h, first: y, last: w }) => !g.some((b) => b.isSettled && b.figure === h && b.first === y && b.last === w));
    if (p !== void 0) {
      let { figure: h, first: y, last: w } = p, b = `from release ${y} to ${w}`;
      a.push({ part: "skills", key: u, figure: `${h}: ${b}`, interval: null, only: "steps" });
    }
  }
  return a;
}
function kk(e, n) {
  return e.reduce((t, { gone: r, skills: s }) => {
    var a;
    let o = (a = s[n]) != null ? a : null, i = t[t.length - 1];
    return o === null ? t : i !== void 0 && i.gone === r && i.sums.n === o.n ? [...t.slice(0, -1), { gone: r, sums: S(S({}, i.sums), o) }] : [...t, { sums: o, gone: r }];
  }, []);
}
function Kc(e, n, t, r, s, o) {
  var f;
  let i = e.map(({ sums: g }) => Object.keys(g).join()), a = e.map(({ sums: { n: g = 0 } }, p) => {
    var h, y;
    return g - ((y = (h = e[p - 1]) == null ? void 0 : h.sums.n) != null ? y : 0);
  }), l = e.every(({ gone: g }) => {
    var p;
    return g === ((p = e[e.length - 1]) == null ? void 0 : p.gone);
  }), u = i.every((g) => g === i[0]), c = a.every((g) => g === 0 || g >= xk * t);
  if (e.length < 2 || !e.every(({ gone: g }) => Number.isFinite(g)) || l && (u || c || a.some((g) => g < 0)))
    return [];
  let d = JSON.stringify(e), m = (f = s.get(d)) != null ? f : Sk(e, l, n, t, r, o);
  return s.set(d, m), m;
}
function Sk(e, n, t, r, s, o) {
  var N, D, I, B;
  let { counts: i, factorsOf: a, names: l } = tr(t), u = /* @__PURE__ */ new Map(), c = (W, F) => {
    var G, z;
    let _ = (G = u.get(W)) != null ? G : a(W);
    return u.set(W, _), (z = _[F]) != null ? z : 0;
  }, d = (W) => W === 0 ? 0 : e[W - 1].gone - e[W].gone, m = (W, F) => n && e.slice(F).some(({ sums: _ }) => Object.keys(_).some((G) => _[G] === 0 && l.includes(G) && c(G, W) !== 0)), f = e.map((W, F) => i.filter((_) => !m(_, F))), g = e.map((W, F) => d(F) > 0 ? i : []), p = (W, F, _, G) => {
    var z;
    return (z = (G === "come" ? f : g)[_]) == null ? void 0 : z.forEach((Q) => {
      let ne = c(F, Q);
      ne !== 0 && (W[`${G} ${_} ${Q}`] = G === "come" ? ne : -ne);
    });
  }, h = (W, F, _, G) => {
    let z = {};
    for (let Q = F; Q <= _; Q++)
      p(z, W, Q, "come"), G && p(z, W, Q, "gone");
    return z;
  }, y = e.reduce((W, F, _) => {
    var z, Q;
    let G = (Q = (z = e[_ - 1]) == null ? void 0 : z.sums) != null ? Q : {};
    return W.concat(Rk(F.sums, t).map((ne) => {
      let ve = G[ne] !== void 0;
      return {
        factors: h(ne, ve ? _ : 0, _, !0),
        equals: F.sums[ne] - (ve ? G[ne] : 0)
      };
    }));
  }, []), w = [];
  g.forEach((W, F) => {
    W.length > 0 && (w.push({ factors: O("n", F), atMost: d(F) }), W.forEach((_) => w.push({ factors: Jc(L(_, F)), atMost: 0 })));
  });
  let b = {
    counts: e.reduce((W, F, _) => {
      var G, z;
      return W.concat(
        ((G = f[_]) != null ? G : []).map((Q) => `come ${_} ${Q}`),
        ((z = g[_]) != null ? z : []).map((Q) => `gone ${_} ${Q}`)
      );
    }, []),
    least: 0,
    sums: y,
    limits: w
  }, x = (W, F) => {
    var _;
    return F < 0 || ((_ = e[F]) == null ? void 0 : _.sums[W]) !== void 0;
  }, R = ((D = (N = e[0]) == null ? void 0 : N.gone) != null ? D : 0) - ((B = (I = e[e.length - 1]) == null ? void 0 : I.gone) != null ? B : 0), P = [], k = Un(b, o);
  for (let W = 0; W < e.length; W++) {
    for (let F = W; F < e.length; F++)
      for (let _ of l)
        (n || W === 0) && x(_, W - 1) && x(_, F) || v(_, W, F, h(_, W, F, W === 0), h("n", W, F, W === 0));
    l.filter(() => {
      var F;
      return ((F = g[W]) != null ? F : []).length > 0;
    }).forEach((F) => v(`${F} of those who went`, W, W, O(F, W), O("n", W)));
  }
  return P;
  function v(W, F, _, G, z) {
    let Q = o.left < 0 ? null : k.least(G);
    if (o.left < 0) {
      P.push({ first: F, last: _, figure: W, isSettled: !1 });
      return;
    }
    if (Q === null || Q <= 0)
      return;
    (Q < r && (n ? T(G, Q) : E(G, Q)) || !n && W.includes(" ") && C(G, z)) && P.push({ first: F, last: _, figure: W, isSettled: !0 });
  }
  function T(W, F) {
    if (k.hasSeen(W, 2 * r))
      return !1;
    let _ = k.most(W), G = _ === null ? 0 : _ - F + 1;
    if (G < r || G >= 2 * r || b.counts.length > bk)
      return G < 2 * r;
    let z = { known: s.known, trials: Math.min(s.trials, o.left) }, { trials: Q } = z, ne = ft(b, [W], { minCell: r }, z) >= 0, ve = Q - z.trials + wk * b.counts.length * b.counts.length * b.sums.length;
    return o.left -= ve, ne;
  }
  function E(W, F) {
    let _ = k.hasSeen(W, r + R) ? 1 / 0 : k.most(W);
    return _ === null || ae({ least: F, most: _ - R }, r);
  }
  function C(W, F) {
    var G;
    let _ = S({}, F);
    return Object.keys(W).forEach((z) => {
      var Q;
      _[z] = ((Q = _[z]) != null ? Q : 0) - W[z];
    }), !k.hasSeenSome(_) && ((G = k.most(_)) != null ? G : 0) === 0;
  }
  function O(W, F) {
    let _ = {};
    return p(_, W, F, "gone"), Jc(_);
  }
  function L(W, F) {
    var G, z;
    let _ = {};
    for (let Q = 0; Q <= F; Q++)
      Q < F && ((G = f[Q]) != null ? G : []).includes(W) && (_[`come ${Q} ${W}`] = 1), ((z = g[Q]) != null ? z : []).length > 0 && (_[`gone ${Q} ${W}`] = -1);
    return _;
  }
}
function Rk(e, { ability: n, importance: t }) {
  var l;
  let r = (u, c) => Array.from(c.keys(), (d) => `${u} ${d}`), s = (u) => e[u] !== void 0, [o, i] = [r("importance", t), r("ability", n)], a = /* @__PURE__ */ new Set();
  return o.every(s) && ["n", "importance"].forEach((u) => a.add(u)), i.every(s) && ["ability", o.every(s) && (l = i[0]) != null ? l : "n"].forEach((u) => a.add(u)), ["negative", "tied", "positive"].every(s) && ["rds", "tied"].forEach((u) => a.add(u)), Object.keys(e).filter((u) => !a.has(u));
}
function Jc(e) {
  let n = {};
  return Object.keys(e).forEach((t) => {
    n[t] = -e[t];
  }), n;
}

// src/core/analysis/disclosure/is-spread.ts
function Xc(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return (s, o) => s.n === 0 || n.minCell <= 1 || ["importance", "ability"].every((i) => {
    let a = (f) => {
      var g, p;
      return (p = (g = o[i]) == null ? void 0 : g[f]) != null ? p : 1 / 0;
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
    let m = Pk(l, s.n, s[i], u, n, t);
    return r.set(c, m), m;
  });
}
function Pk(e, n, t, r, s, o) {
  let i = Array.from(e.values()), a = [Math.min(...i), Math.max(...i)];
  if (vk(i)) {
    let c = new Map(r), d = Array.from(e, ([m, f]) => {
      var g;
      return { value: f, most: Math.min(n, (g = c.get(m)) != null ? g : n) };
    });
    return a.every((m) => Tk(m, d, n, t, s.minCell));
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
  return io(u, a.map((c) => l((d) => d === c ? 0 : 1)), s, o);
}
function vk(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function Tk(e, n, t, r, s) {
  var m, f;
  let o = Math.abs(r - t * e), i = n.filter(({ value: g }) => g !== e).map(({ most: g, value: p }) => ({ by: Math.abs(p - e), most: g })).sort((g, p) => g.by - p.by), a = (f = (m = n.find(({ value: g }) => g === e)) == null ? void 0 : m.most) != null ? f : 0, l = Math.min(t, i.reduce((g, p) => g + p.most, 0)), u = (g, p) => {
    let [h, y] = [g, 0];
    for (let w = 0; w < i.length && h > 0; w++) {
      let b = i[p ? w : i.length - 1 - w], x = Math.min(h, b.most);
      y += x * b.by, h -= x;
    }
    return y;
  }, [c, d] = [Math.max(0, t - a), l + 1];
  for (; c < d; ) {
    let g = Math.floor((c + d) / 2);
    [c, d] = u(g, !1) >= o ? [c, g] : [g + 1, d];
  }
  return c + s - 1 <= l && u(c + s - 1, !0) <= o;
}

// src/core/analysis/disclosure/newest-figures.ts
function Zr(e, n) {
  var a, l, u, c, d;
  let t = [n.questions[e], (a = n.earlier) == null ? void 0 : a.questions[e]].filter((m) => m !== void 0 && !A(m)), [r] = t, s = t.find(({ places: m }) => m !== void 0 && Object.keys(m).some((f) => !A(m[f]))), o = t.find(({ summary: m }) => m !== void 0 && !A(m)), i = o == null ? void 0 : o.summary;
  return {
    question: r === void 0 ? null : t.slice(1).reduce(Ok, r),
    places: { places: (l = s == null ? void 0 : s.places) != null ? l : null, n: (u = s == null ? void 0 : s.n) != null ? u : 0, choices: (c = s == null ? void 0 : s.choices) != null ? c : {} },
    summary: { summary: i === void 0 || A(i) ? null : i, n: (d = o == null ? void 0 : o.n) != null ? d : 0 }
  };
}
function Ak({ changedVersion: e, missing: n, notAsked: t, notInStatistics: r, unusable: s }) {
  return { changedVersion: e, missing: n, notAsked: t, notInStatistics: r, unusable: s };
}
var Ek = ["notAsked", "notInStatistics", "unusable", "changedVersion"];
function Ok(e, n) {
  let t = H();
  Object.keys(e.choices).forEach((o) => {
    let [i, a] = [e.choices[o], n.choices[o]];
    t[o] = A(i) && a !== void 0 ? a : i;
  });
  let r = A(e.unknown) ? n.unknown : e.unknown, s = Ek.some((o) => A(e[o]));
  return M(S(S({}, e), s ? Ak(n) : {}), { choices: t, unknown: r });
}

// src/core/analysis/disclosure/rating-trail.ts
var Mk = 4;
function ko({ change: e, published: n, thresholds: t }) {
  var o, i;
  let { earlier: r } = n;
  return ((o = n.ratingTrail) != null ? o : (
    // Data of a time when only this was kept.
    r === void 0 ? [] : [bt(r, 1 / 0)]
  )).map((a) => S(M(S({}, a), {
    gone: a.gone + e.removed
  }), a.come === void 0 ? {} : { come: a.come + e.added })).concat(S(S({}, bt(n, e.removed, e.added)), Ck(n, { least: Math.max(1, t.minAnswers), most: (i = n.counted) != null ? i : 1 / 0 })));
}
function Ck({ skills: e }, n) {
  let t = H();
  return Object.keys(e).filter((r) => Zc(e[r])).forEach((r) => {
    t[r] = n;
  }), Object.keys(t).length === 0 ? {} : { alike: t };
}
function Zc(e) {
  return A(e) && e.withheld === "unanimous";
}
function ed(e, n) {
  let t = bt(n, 0);
  return e.map((r) => $k(r, t, n)).filter(({ alike: r = {}, breakdowns: s, skills: o }) => s.length + Object.keys(o).length + Object.keys(r).length > 0);
}
function nd(e, n) {
  let t = bt(n, 0), r = /* @__PURE__ */ new Map();
  return e.forEach((s) => td(s, t).forEach((o) => {
    var i;
    r.set(o, ((i = r.get(o)) != null ? i : 0) + 1);
  })), Array.from(r.keys()).filter(
    (s) => {
      var o;
      return r.get(s) >= Mk && ((o = t.skills[s]) != null ? o : null) !== null;
    }
  );
}
function td(e, n) {
  let t = new Set(Object.keys(e.skills).filter((r) => {
    let [s, o] = [e.skills[r], n.skills[r]];
    return s !== null && Object.keys(s != null ? s : {}).some((i) => (o == null ? void 0 : o[i]) === void 0);
  }));
  return e.breakdowns.forEach((o) => {
    var i = o, { groups: r } = i, s = on(i, ["groups"]);
    let a = rd(n, s);
    Object.keys(r != null ? r : {}).forEach((l) => {
      var c;
      let u = r == null ? void 0 : r[l];
      Object.keys((c = u == null ? void 0 : u.skills) != null ? c : {}).forEach((d) => {
        var g;
        let m = (g = u == null ? void 0 : u.skills[d]) != null ? g : null, f = (a == null ? void 0 : a.groups) === null ? null : a == null ? void 0 : a.groups[l];
        m !== null && f !== void 0 && (f === null || Nk(m, f.skills[d])) && t.add(d);
      });
    });
  }), t;
}
function rd({ breakdowns: e }, n) {
  return e.find((t) => ue(t) === ue(n));
}
function Nk(e, n) {
  let t = n == null ? void 0 : n.split(" ");
  return n !== void 0 && e.split(" ").some((r, s) => {
    var o;
    return r !== "-" && ((o = t == null ? void 0 : t[s]) != null ? o : "-") === "-";
  });
}
function $k(s, t, r) {
  var o = s, { alike: e = {} } = o, n = on(o, ["alike"]);
  let i = td(n, t), a = (c) => {
    let d = H();
    return Object.keys(c).filter((m) => i.has(m)).forEach((m) => {
      d[m] = c[m];
    }), d;
  }, l = n.breakdowns.reduce((c, d) => {
    let y = d, { groups: m } = y, f = on(y, ["groups"]), g = rd(t, f);
    if (m === null || g === void 0)
      return c;
    let p = H(), h = !1;
    return Object.keys(m).forEach((w) => {
      var R;
      let b = (R = m[w]) != null ? R : null, x = b === null ? {} : a(b.skills);
      h = h || b !== null && (g.groups === null || g.groups[w] === null) || Object.keys(x).some((P) => x[P] !== null), p[w] = b === null ? null : M(S({}, b), { skills: x });
    }), h ? [...c, M(S({}, f), { groups: p })] : c;
  }, []), u = H();
  return Object.keys(e).forEach((c) => {
    let d = t.skills[c];
    (d == null ? void 0 : d.negative) === void 0 && !Zc(r.skills[c]) && (u[c] = e[c]);
  }), S(M(S({}, n), {
    skills: a(n.skills),
    breakdowns: l
  }), Object.keys(u).length === 0 ? {} : { alike: u });
}

// src/core/analysis/disclosure/publish-skill.ts
function la(e, n, t, r, s) {
  let o = Bs(e.n, t);
  if (o !== null)
    return o;
  if (t.minCell <= 1)
    return e;
  let { importance: i, ability: a, discrepancies: { negative: l, tied: u, positive: c }, highNeedCount: d, n: m } = e, f = r || m > 0 && d === m || bn(d, t) || bn(m - d, t), g = [i, a].reduce((y, { counts: w }) => y.concat(Ik(w)), []), p = [...g, l, u, c].some((y) => bn(y, t));
  if (g.some((y) => y === m && m > 0))
    return { withheld: "unanimous" };
  let h = p || f;
  return h && !Lk(e, n, f, t, s) ? K : ua(S(S(M(S({}, e), {
    importance: sd(i, h),
    ability: sd(a, h)
  }), h ? { discrepancies: K } : {}), f ? { highNeed: K, highNeedCount: K, highNeedInterval: K } : {}));
}
function ua(e) {
  let { ability: n, changedVersion: t, importance: r, incomplete: s, missing: o } = e, i = (l) => A(l) ? 0 : l, a = { notInStatistics: K, unknown: K };
  return M(S({}, e), {
    missing: o + i(s) + i(t),
    incomplete: K,
    changedVersion: K,
    importance: S(S({}, r), a),
    ability: S(S({}, n), a)
  });
}
function sd(e, n) {
  return S(S({}, e), n ? { sd: K, median: K, counts: K, topTwo: K, bottomTwo: K } : {});
}
function Ik(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Lk(e, n, t, r, s) {
  let o = [];
  n.importance.forEach((h, y) => n.ability.forEach((w, b) => {
    o.push({ name: `${y}/${b}`, importance: h, ability: w });
  }));
  let i = (h) => {
    let y = {};
    return o.forEach((w) => {
      y[w.name] = h(w);
    }), y;
  }, a = ({ counts: h }, y) => Array.from(y).reduce(
    (w, [b, x]) => {
      var R;
      return w + x * ((R = h[b]) != null ? R : 0);
    },
    0
  ), [l, u] = [We(n.importance), _e(n.ability)], c = ({ importance: h, ability: y }) => Number(l.includes(h) && u.includes(y)), d = [
    { factors: i(() => 1), equals: e.n },
    { factors: i(({ importance: h }) => h), equals: a(e.importance, n.importance) },
    { factors: i(({ ability: h }) => h), equals: a(e.ability, n.ability) },
    {
      factors: i(({ importance: h, ability: y }) => Math.sign(y - h)),
      equals: e.discrepancies.positive - e.discrepancies.negative
    },
    ...t ? [] : [{ factors: i(c), equals: e.highNeedCount }]
  ], m = (h) => Array.from(n[h]).filter(([y]) => {
    var w;
    return ((w = e[h].counts[y]) != null ? w : 0) > 0;
  }).map(([, y]) => i((w) => +(w[h] === y))), f = (h) => [["negative", -1], ["tied", 0], ["positive", 1]].filter(([y]) => bn(e.discrepancies[y], r) === h).map(([, y]) => i(
    ({ importance: w, ability: b }) => +(Math.sign(b - w) === y)
  )), g = [
    ...m("importance"),
    ...m("ability"),
    ...f(!0),
    ...t ? [i(c)] : []
  ], p = { counts: o.map(({ name: h }) => h), least: 0, sums: d };
  return io(p, g, r, s) && ft(p, f(!1), r, s) < 0;
}

// src/core/analysis/disclosure/question-trail.ts
var Fk = 6;
function xt(e, n, t, r = []) {
  let { choices: s, n: o } = e, i = H();
  return Object.keys(s).forEach((a) => {
    let l = s[a];
    i[a] = l === void 0 || A(l) ? null : l.count;
  }), S({ n: o, counts: i, come: n, gone: t, outside: Dk(e) }, r.length === 0 ? {} : { limits: r });
}
function Dk(e) {
  let { notInStatistics: n, unknown: t, unusable: r } = e, s = typeof n == "number" && typeof r == "number";
  return S(S({
    all: yt(e)
  }, s ? { uncounted: n + r } : {}), A(t) || Object.keys(t).length === 0 ? {} : { codes: t });
}
function So(e, { published: n, thresholds: t }, r) {
  var f;
  let { counted: s = Wk, earlier: o, questions: i } = n, a = (f = n.trails) == null ? void 0 : f[e], l = i[e], u = o == null ? void 0 : o.questions[e], c = { come: 0, gone: 0 };
  if (l === void 0 || A(l)) {
    let g = S({ n: s, counts: {}, alike: Math.max(1, t.minAnswers) }, c);
    return a != null ? a : (l == null ? void 0 : l.withheld) !== "unanimous" ? null : S({ states: [g], sealed: [] }, c);
  }
  let d = a != null ? a : S({ states: [xt(l, 0, 0, r)], sealed: [] }, c);
  return d.others === void 0 && id(l) && u !== void 0 && !A(u) && od(u) ? M(S({}, d), { others: { come: s, gone: s } }) : d;
}
var Wk = 1e9;
function ca({ come: e, gone: n, others: t }) {
  return t != null ? t : { come: e, gone: n };
}
function od({ choices: e, places: n, summary: t }) {
  return t !== void 0 && !A(t) && Object.keys(e).length === 0 || n !== void 0 && Object.keys(n).some((r) => !A(n[r]));
}
function id(e) {
  let n = e.summary !== void 0 && Object.keys(e.choices).length === 0;
  return (e.places !== void 0 || n) && !od(e);
}
function da(e, n) {
  let t = Object.keys(S(S({}, e.counts), n.counts));
  return e.n === n.n && t.every((r) => Se(e, r) === Se(n, r));
}
function Se({ alike: e, counts: n }, t) {
  if (e !== void 0)
    return null;
  let r = Object.prototype.hasOwnProperty.call(n, t) ? n[t] : 0;
  return r === void 0 ? 0 : r;
}
function ad(e, n, t, r, s) {
  let o = e == null ? void 0 : e.states[e.states.length - 1];
  if (e === null || o === void 0)
    return null;
  let i = ({ come: p, gone: h }) => ({ come: p + t.added, gone: h + t.removed }), { come: a, gone: l } = i(e), u = i(ca(e));
  if (A(n))
    return n.withheld === "unanimous" && o.alike !== void 0 ? null : S(M(S({}, e), { come: a, gone: l }), e.others === void 0 ? {} : { others: u });
  let c = xt(n, a, l, s), d = id(n), m = d ? e.states.filter((p) => p.alike !== void 0) : [], f = d && r ? { others: u } : {}, g = ud(c).length === 0 && !ma(e, c);
  return g && m.length === 0 && f.others === void 0 ? null : o.alike === void 0 && da(o, c) && a + l === 0 ? e.states.length === 1 && e.sealed.length === 0 && f.others === void 0 ? null : S(S({}, e), f) : S({
    states: g ? [...m, c] : [...rr(e), c],
    come: 0,
    gone: 0,
    sealed: g ? [] : Ro(e)
  }, f);
}
function Ro(e) {
  let n = e.states[e.states.length - 1];
  return n === void 0 || !ld(e) ? e.sealed : [...ud(n), ...Array.from(/* @__PURE__ */ new Set([...e.sealed, ...Po(e.states)])).filter((t) => !kn(n, t))];
}
function ma(e, n) {
  return Po([...rr(e), n]).length > 0 || Ro(e).some((t) => !kn(n, t));
}
function Po(e) {
  let n = e.filter(({ alike: t }) => t === void 0);
  return fa(n).filter((t) => n.some((r) => kn(r, t) && Se(r, t) !== 0) && n.some((r) => !kn(r, t)) && !_k(n, t));
}
function _k(e, n) {
  let t = e.findIndex((o) => kn(o, n)), [r, s] = [e[t - 1], e[t]];
  return s !== void 0 && e.slice(t).every((o) => kn(o, n)) && (r === void 0 || s.n - r.n <= s.come);
}
function fa(e) {
  return Array.from(new Set(e.reduce((n, { counts: t }) => n.concat(Object.keys(t)), [])));
}
function kn({ counts: e }, n) {
  return Object.prototype.hasOwnProperty.call(e, n);
}
function rr(e) {
  return ld(e) ? e.states.slice(-1) : e.states;
}
function ld({ states: e }) {
  return e.length >= Fk;
}
function ud({ counts: e }) {
  return Object.keys(e).filter((n) => e[n] === null);
}

// src/core/analysis/disclosure/trail-limits.ts
function sr(e, n) {
  let t = te(n), r = /* @__PURE__ */ new Map();
  for (let s of po(e, n, t))
    s.conditions.forEach((o, i) => {
      let [a = ""] = we(o), l = Object.keys(Bk(e, a));
      (l.length === 0 ? [] : go(e, n, t, [M(S({}, s), { conditions: [o] })])).forEach(({ atMost: c, factors: d }, m) => {
        var p;
        let f = H();
        l.filter((h) => d[Me(a, h)] !== void 0).forEach((h) => {
          f[h] = d[Me(a, h)];
        });
        let g = { name: [s.name, i, m].join(" "), factors: f, atMost: c };
        r.set(a, [...(p = r.get(a)) != null ? p : [], g]);
      });
    });
  return r;
}
function Bk({ questions: e }, n) {
  let t = e[n];
  return t === void 0 || A(t) ? {} : t.choices;
}
function vo({ published: e }) {
  let { counted: n, questions: t } = e;
  return { questions: n === void 0 ? {} : t, counted: n != null ? n : 0, versions: [] };
}

// src/core/analysis/disclosure/earlier-figures.ts
function pa(e, n, t) {
  if (n === null)
    return e;
  let [r, s] = [sr(vo(n), t), sr(e, t)], o = [...n.published.earlier === void 0 ? [] : [n.published.earlier], n.published], i = H(), a = H();
  Object.keys(S(S(S({}, n.published.trails), n.published.questions), e.questions)).forEach((m) => {
    var b, x;
    let f = Object.prototype.hasOwnProperty.call(e.questions, m), g = f ? e.questions[m] : de, p = f ? jk(m, g, n) : null;
    p !== null && xn(p, g) && (i[m] = p);
    let { places: h, summary: y } = Zr(m, n.published), w = ad(
      So(m, n, (b = r.get(m)) != null ? b : []),
      g,
      n.change,
      h.places !== null || y.summary !== null,
      (x = s.get(m)) != null ? x : []
    );
    w !== null && (a[m] = w);
  });
  let u = H();
  Object.keys(e.skills).forEach((m) => {
    let f = Gk(o.map((p) => p.skills[m])), g = f === null ? null : ua(f);
    g !== null && xn(g, e.skills[m]) && (u[m] = g);
  });
  let c = e.breakdowns.map((m) => qk(m, o)).filter((m) => m !== null), d = ed(ko(n), e);
  return S(S(S(S({}, e), Object.keys(i).length + Object.keys(u).length + c.length === 0 ? {} : { earlier: { questions: i, skills: u, breakdowns: c } }), Object.keys(a).length === 0 ? {} : { trails: a }), d.length === 0 ? {} : { ratingTrail: d });
}
function jk(e, n, { change: t, published: { earlier: r, questions: s }, published: o }) {
  let [i, a] = [s[e], r == null ? void 0 : r.questions[e]], l = t.added + t.removed === 0 && i !== void 0 && !A(n) && !A(i) && da(xt(n, 0, 0), xt(i, 0, 0)), u = Zr(e, o).question;
  if (a === void 0 || A(a) || u === null)
    return u;
  let c = xn(a.places, u.places) || xn(a.summary, u.summary);
  return l || c ? a : u;
}
function Gk(e) {
  let n = e.find((t) => t !== void 0 && !A(t));
  return n === void 0 || A(n) ? null : n;
}
function qk(e, n) {
  var i, a, l;
  let t = ue(e), r = n.map(({ breakdowns: u }) => u.find((c) => ue(c) === t)).filter((u) => u !== void 0 && u.withheld === void 0), s = H();
  for (let u of r)
    for (let c of Object.keys(u.groups)) {
      let d = u.groups[c], m = e.groups[c];
      if (A(d))
        continue;
      let f = e.withheld !== void 0 || A(m), g = Object.assign(H(), (i = s[c]) == null ? void 0 : i.skills);
      Object.keys(d.skills).forEach((p) => {
        let h = d.skills[p], y = m === void 0 || A(m) ? void 0 : m.skills[p];
        (f || xn(h, y)) && g[p] === void 0 && !A(h) && (g[p] = h);
      }), (f || Object.keys(g).length > 0) && (s[c] = { counted: (l = (a = s[c]) == null ? void 0 : a.counted) != null ? l : d.counted, skills: g });
    }
  let [o] = r;
  return o === void 0 || Object.keys(s).length === 0 ? null : M(S({}, o), { groups: s });
}

// src/core/analysis/disclosure/withheld-parts.ts
function nn({ part: e, key: n, only: t = void 0, skill: r = null }) {
  return JSON.stringify([e, n, r, t != null ? t : null]);
}
function cd(e) {
  let [n, t, r, s] = JSON.parse(e);
  return JSON.stringify([n, t, s === null ? null : r, null]);
}

// src/core/analysis/disclosure/publish-balance.ts
function dd(e, n) {
  let t = H();
  return Object.keys(e).forEach((r) => {
    let s = e[r], o = n("canTeach", r, s.canTeach), i = n("wantToLearn", r, s.wantToLearn), a = [o, i].find(A);
    t[r] = S(M(S({}, s), {
      canTeach: o,
      wantToLearn: i
    }), a === void 0 ? {} : { surveyDifference: a, surveyRatio: a });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function kt(e, n, t) {
  let r = Object.keys(e), s = (a) => e[a];
  if (!t)
    return new Set(r.filter((a) => Xr(s(a), n)));
  if (!r.some((a) => s(a) > 0 && s(a) < n))
    return /* @__PURE__ */ new Set();
  let o = r.map(s).filter((a) => a > 0).sort((a, l) => a - l), i = md(o, o.length, n, /* @__PURE__ */ new Map());
  return i === null ? null : new Set(r.filter((a) => s(a) > 0 && s(a) <= i));
}
function md(e, n, t, r) {
  let s = 0;
  for (let o = 0; o < n; o++) {
    let [i, a] = [e[o], e[o + 1]];
    if (s += i, (a === void 0 || a > i && a >= t) && Uk(o + 1, s, a === void 0 ? s : a - 1, t, r))
      return i;
  }
  return null;
}
function Uk(e, n, t, r, s) {
  let o = [e, n, t].join(), i = s.get(o);
  if (i !== void 0)
    return i;
  let a = /* @__PURE__ */ new Set(), l = { trials: Vk }, u = (d, m) => {
    var p;
    let f = e - d.length;
    if (f === 0) {
      l.trials--;
      let h = d.slice().reverse();
      h[0] < r && md(h, h.indexOf(d[0]), r, s) === null && h.forEach((w) => a.add(w));
      return;
    }
    let g = Math.min((p = d[d.length - 1]) != null ? p : t, m - f + 1);
    for (let h = Math.ceil(m / f); h <= g && l.trials > 0 && a.size < r; h++)
      u([...d, h], m - h);
  };
  u([], n);
  let c = e > 1 && a.size >= r;
  return s.set(o, c), c;
}
var Vk = 200;

// src/core/analysis/disclosure/suppress-table.ts
function fd(e, n, t, r = () => !1) {
  let s = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return s;
  let o = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of ha(e, n)) {
    let [u, ...c] = a.filter((d) => Qn(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && Qn(e, ...u) === l && a.forEach(([d, m]) => {
      o[d][m] = !0;
    });
  }
  o.forEach((a, l) => a.forEach((u, c) => {
    s[l][c] = u;
  }));
  let i = ga(e, s, o, n, t);
  for (; i !== null; ) {
    let a = Qk(e, s, n, i);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      s[l][u] = !0;
    }), i = ga(e, s, o, n, t);
  }
  return Kk(e, s, o, n, t), s;
}
function Qn(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function ha(e, n) {
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
function ga(e, n, t, r, s) {
  var f, g, p, h, y;
  if (e.length === 1 && r.columns === void 0)
    return Hk((f = e[0]) != null ? f : [], (g = n[0]) != null ? g : [], (p = t[0]) != null ? p : [], (h = r.rows) == null ? void 0 : h[0], s);
  let o = ([w, b]) => {
    var x;
    return ((x = n[w]) == null ? void 0 : x[b]) === !0;
  }, i = ([w, b]) => `${w}/${b}`, a = ha(e, r), l = a.slice(0, e.length).reduce((w, b) => w.concat(b.places), []).filter(o), u = l.map(i), c = {}, d = [];
  a.forEach((w, b) => {
    let x = w.places.filter(o);
    if (w.places.length > 1 && x.length === w.places.length && x.forEach((R) => {
      c[i(R)] = 0;
    }), w.total !== void 0) {
      let R = x.map(i), P = (T) => T.reduce((E, [C, O]) => E + Qn(e, C, O), 0), k = w.total - P(w.places);
      if (k > 0) {
        let T = b < e.length ? [b, To] : [To, b - e.length];
        R.push(i(T)), u.push(i(T)), c[i(T)] = 0, k < s && l.push(T);
      }
      let v = {};
      R.forEach((T) => {
        v[T] = 1;
      }), d.push({ factors: v, equals: w.total - P(w.places.filter((T) => !o(T))) });
    }
  });
  let m = Ae(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((w) => ({ [i(w)]: 1 }))
  );
  return (y = l.find(([w, b], x) => {
    var P, k;
    let R = (P = m[x]) != null ? P : null;
    return R === null || (((k = t[w]) == null ? void 0 : k[b]) !== !1 || R.least < s) && R.most - R.least + 1 < s;
  })) != null ? y : null;
}
function Hk(e, n, t, r, s) {
  if (r === void 0)
    return null;
  let o = (g) => g.reduce((p, h) => p + h, 0), i = e.map((g, p) => p).filter((g) => n[g] === !0), a = e.length > 1 && i.length === e.length ? 0 : 1, l = r - o(e), u = r - o(e.filter((g, p) => n[p] !== !0)), c = i.length - 1 + +(l > 0), d = (g, p, h) => {
    let y = c === 0 ? [u, u] : [g, u - p];
    return (h || y[0] < s) && y[1] - y[0] + 1 < s;
  }, m = i.find((g) => d(a, a * (i.length - 1), t[g] === !0));
  return m !== void 0 ? [0, m] : l > 0 && l < s && (i.length === 0 ? !0 : d(0, a * i.length, !0)) ? [0, To] : null;
}
var To = -1;
function Qk(e, n, t, [r, s]) {
  var b, x, R, P, k;
  let o = ([v, T]) => {
    var E;
    return ((E = n[v]) == null ? void 0 : E[T]) === !1 && Qn(e, v, T) > 0;
  }, i = (v) => v.reduce((T, [E, C]) => T + Qn(e, E, C) + zk, 0), a = (v) => v.filter((T) => T.length > 0).reduce((T, E) => T.length === 0 || i(E) < i(T) ? E.slice() : T, []), l = ((b = e[r]) != null ? b : []).map((v, T) => [r, T]), u = s === To ? [] : e.map((v, T) => [T, s]), c = (v) => v.filter(o).map((T) => [T]), d = ((x = t.rows) == null ? void 0 : x[r]) !== void 0 && ((R = t.columns) == null ? void 0 : R[s]) !== void 0, m = (v) => Qn(e, ...v) > 0, f = (v, T) => {
    let E = [[r, T], [v, s], [v, T]];
    return v !== r && T !== s && E.every(m) ? E.filter(o) : [];
  }, g = d ? u.reduce(
    (v, [T]) => v.concat(l.map(([, E]) => f(T, E))),
    []
  ) : [], p = c(((P = t.rows) == null ? void 0 : P[r]) !== void 0 ? l : ((k = t.columns) == null ? void 0 : k[s]) !== void 0 ? u : []), h = a(d ? g : p), y = h.length > 0 ? h : a([...c(l), ...c(u)]), w = ha(e, t).reduce((v, { places: T }) => v.concat(c(T)), []);
  return y.length > 0 ? y : a(w);
}
var zk = 1e6;
function Kk(e, n, t, r, s) {
  let o = [];
  n.forEach((i, a) => i.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && o.push([a, u]);
  })), o.sort(([i, a], [l, u]) => Qn(e, l, u) - Qn(e, i, a) || i - l || a - u);
  for (let [i, a] of o) {
    let l = n[i];
    l[a] = !1, l[a] = ga(e, n, t, r, s) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var Jk = { withheld: "few-answers" }, es = "";
function gd(e, n) {
  var h, y;
  let { question: t, thresholds: r } = n, s = Object.keys(e.groups), o = (w) => e.groups[w], i = H();
  s.forEach((w) => {
    i[w] = o(w).counted;
  }), i[es] = e.ungrouped;
  let { hidden: a, small: l } = Yk(i, yd(r), e.isPartition, t), u = s.filter((w) => !a.has(w)), c = s.length === 0 ? [] : Object.keys(o(s[0]).skills), d = H(), m = new Map(u.map((w) => [w, H()]));
  for (let w of c) {
    let b = Xk(e, w, u.filter((v) => !l.has(v)), n), x = u.filter((v) => !b.has(v) && !l.has(v)), R = Zk(e, w, x, n), P = pd(e, w, "canTeach", u, n), k = pd(e, w, "wantToLearn", u, n);
    for (let v of u) {
      let T = o(v).skills[w];
      m.get(v)[w] = l.has(v) ? Jk : (h = b.get(v)) != null ? h : e0(T, R.has(v), P.has(v), k.has(v));
    }
  }
  s.forEach((w) => {
    var b, x;
    d[w] = (x = a.get(w)) != null ? x : { counted: o(w).counted, skills: (b = m.get(w)) != null ? b : {} };
  });
  let { by: f, isPartition: g, question: p } = e;
  return { by: f, question: p, isPartition: g, groups: d, ungrouped: (y = a.get(es)) != null ? y : e.ungrouped };
}
function hd({ by: e, isPartition: n, question: t }, r) {
  return { by: e, question: t, isPartition: n, withheld: r.withheld, groups: {}, ungrouped: r };
}
function yd({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function Yk(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = r === null || A(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = o === null ? r : o[l];
    l !== es && A(u) && s.set(l, u);
  }
  if (o !== null) {
    let l = Object.keys(e).filter((c) => !s.has(c) && e[c] < n), u = e[es];
    return u > 0 && u < n && s.set(es, K), { hidden: s, small: new Set(l) };
  }
  let i = H();
  Object.keys(e).filter((l) => !s.has(l)).forEach((l) => {
    i[l] = e[l];
  });
  let a = kt(i, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    s.has(l) || s.set(l, K);
  return { hidden: s, small: /* @__PURE__ */ new Set() };
}
function Xk(e, n, t, r) {
  var w;
  let { isSpread: s, measured: o, published: i, thresholds: a, totals: l } = r, u = /* @__PURE__ */ new Map(), c = i[n], d = (w = r.withheldSkill(n)) != null ? w : A(c) ? c : null;
  if (d !== null)
    return t.forEach((b) => u.set(b, d)), u;
  let m = bd(c), f = (b) => {
    var x;
    return Ao((x = e.groups[b]) == null ? void 0 : x.skills[n]);
  }, g = Ao(l[n]), p = (b) => b.n === 0 || b.n >= yd(a) && s(b, m) && jc(b, o, a.minCell);
  for (let b of t) {
    let x = f(b);
    (!p(x) || !e.isPartition && !p(ya(g, [x]))) && u.set(b, K);
  }
  let h = t.filter((b) => !u.has(b) && f(b).n > 0).sort((b, x) => f(b).n - f(x).n || (b < x ? -1 : 1)), y = (b) => p(b) && (b.n === 0 || b.n >= a.minCell + t.filter((x) => u.has(x)).length - 1);
  for (; e.isPartition && h.length > 0 && !y(ya(g, h.map(f))); )
    u.set(h.shift(), K);
  return u;
}
function bd(e) {
  let n = (t) => {
    let r = e === void 0 || A(e) ? null : e[t].counts;
    return r === null || A(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function Ao(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (s) => {
    var o;
    return Math.round(((o = typeof s == "object" && s !== null ? s.mean : s) != null ? o : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function ya(e, n) {
  let t = (r) => n.reduce((s, o) => s - o[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function Zk(e, n, t, r) {
  let { measured: s, published: o, thresholds: { minCell: i }, totals: a } = r, l = o[n];
  if (i <= 1)
    return /* @__PURE__ */ new Set();
  let { importance: u, ability: c } = bd(l), d = new Map(t.map((p) => {
    var y, w;
    let h = (y = e.groups[p]) == null ? void 0 : y.skills[n];
    return [p, { ratings: Ao(h), need: (w = h == null ? void 0 : h.highNeedCount) != null ? w : 0 }];
  })), m = Array.from(d.values()).some(({ ratings: { n: p } }) => [u, c].some(
    (h) => h !== null && Object.keys(h).some((y) => {
      var w;
      return ((w = h[y]) != null ? w : 0) < p;
    })
  ));
  if (l === void 0 || A(l) || A(l.highNeedCount) || m || r.isNeedWithheld(n))
    return new Set(t);
  let f = { ratings: Ao(a[n]), need: l.highNeedCount }, g = (p) => ({
    ratings: ya(f.ratings, p.map(({ ratings: h }) => h)),
    need: p.reduce((h, { need: y }) => h - y, f.need)
  });
  return e.isPartition ? Gc(d, g(Array.from(d.values())), s, i) : new Set(t.filter((p) => {
    let h = d.get(p);
    return !Hn(h, s, i) || !Hn(g([h]), s, i);
  }));
}
function pd(e, n, t, r, { published: s, thresholds: { minCell: o }, totals: i }) {
  var f, g;
  let a = s[n];
  if (o <= 1 || r.length === 0)
    return /* @__PURE__ */ new Set();
  if (a === void 0 || A(a) || A(a[t]))
    return new Set(r);
  let l = (g = (f = i[n]) == null ? void 0 : f[t]) != null ? g : 0, u = r.map((p) => {
    var h, y, w;
    return (w = (y = (h = e.groups[p]) == null ? void 0 : h.skills[n]) == null ? void 0 : y[t]) != null ? w : 0;
  }), c = (p) => {
    var h;
    return u[p] === ((h = e.groups[r[p]]) == null ? void 0 : h.counted);
  }, d = (p, h) => {
    var y, w;
    return (w = (y = fd([p], { rows: [l] }, o, (b, x) => h(x))) == null ? void 0 : y[0]) != null ? w : p.map(() => !0);
  }, m = e.isPartition ? d(u, c) : u.map(
    (p, h) => d([p, l - p], (y) => y === 0 && c(h))[0]
  );
  return new Set(r.filter((p, h) => m[h]));
}
function e0(e, n, t, r) {
  return S(S(S(S({}, e), n ? { highNeed: K, highNeedCount: K } : {}), t && e.canTeach !== null ? { canTeach: K } : {}), r && e.wantToLearn !== null ? { wantToLearn: K } : {});
}

// src/core/analysis/disclosure/conditional-trail.ts
function wd(e, n) {
  let t = [], r = ({ factors: s }, o, i) => {
    let a = {}, l = o;
    Object.keys(s).forEach((u) => i(u).forEach((c) => {
      var m, f;
      let d = s[u];
      l -= d * ((m = c == null ? void 0 : c.constant) != null ? m : 0), Object.keys((f = c == null ? void 0 : c.factors) != null ? f : {}).forEach((g) => {
        var p;
        a[g] = ((p = a[g]) != null ? p : 0) + d * (c == null ? void 0 : c.factors[g]);
      });
    })), t.push(...Object.keys(a).length === 0 ? [] : [{ factors: a, atMost: l }]);
  };
  return e.forEach(({ limits: s = [] }, o) => s.forEach((i) => {
    var d, m;
    r(i, i.atMost, (f) => {
      var g;
      return [(g = n.get(f)) == null ? void 0 : g.counts[o]];
    });
    let a = e.slice(0, o).reduce((f, g, p) => {
      var h;
      return ((h = g.limits) == null ? void 0 : h.some(({ name: y }) => y === i.name)) === !0 ? p : f;
    }, -1), l = (m = (d = e[a]) == null ? void 0 : d.limits) == null ? void 0 : m.find(({ name: f }) => f === i.name), u = e.slice(a + 1, o + 1);
    l !== void 0 && JSON.stringify(l.factors) === JSON.stringify(i.factors) && u.every(({ gone: f }) => f === 0) && r(
      i,
      i.atMost - l.atMost,
      (f) => u.map((g, p) => {
        var h;
        return (h = n.get(f)) == null ? void 0 : h.come[a + 1 + p];
      })
    );
  })), t;
}

// src/core/analysis/disclosure/audit-trail.ts
var n0 = 12;
function zn(e, n, t) {
  let r = Array.from(new Set(
    e.reduce((p, { counts: h }) => p.concat(Object.keys(h)), [])
  )), [s, ...o] = e, i = (s == null ? void 0 : s.alike) !== void 0;
  if (i && o.length === 0)
    return [];
  let a = (p) => {
    let h = H();
    return h[p] = null, h;
  }, u = (i ? r.map((p) => ({ code: p, states: [M(S({}, s), { counts: a(p) }), ...o] })) : [{ code: "", states: e }]).map((p) => ({ code: p.code, figures: r0(p.states, r, n, t) })).filter((p) => p.figures !== null), [c, ...d] = u;
  if (c === void 0)
    return null;
  let m = i && d.length === 0 ? [{ codes: [c.code], figure: `${c.code}: all in release 0`, interval: null }] : [], f = e.slice(1).reduce((p, { gone: h }) => p + h, 0), g = Number.isFinite(f) ? f : 0;
  return c.figures.forEach(({ all: p, codes: h, interval: y, isTold: w }, b) => {
    let x = [y, ...d.map(({ figures: v }) => {
      var T, E;
      return (E = (T = v.get(b)) == null ? void 0 : T.interval) != null ? E : t0;
    })], R = yo(x), P = R.most - R.least + 1 - bo(x), k = { least: R.least, most: R.least + P - 1 - g };
    (w || ae(k, t) || R.least >= p) && m.push({ codes: h, figure: b, interval: R });
  }), m;
}
var t0 = { least: 0, most: 1 / 0 };
function r0(e, n, t, r) {
  var k;
  let s = [], o = {}, i = [], a = [], l = /* @__PURE__ */ new Map(), u = [], c = e.map(() => ({ come: {}, gone: {}, known: 0, codes: [] })), d = /* @__PURE__ */ new Map();
  for (let v of n) {
    let T = { come: [null], gone: [null] }, E = h(v), C = [E];
    d.set(v, { come: T.come, counts: C });
    for (let O = 1; O < e.length; O++) {
      let [L, N] = [e[O - 1], e[O]], D = c[O], I = xd(L, v), B = Se(N, v);
      if (L.alike === void 0 && I !== null && B !== null && y(B - I, N.n - L.n) && g([v], `${v}: came to release ${O}`, B - I), I !== null && B !== null && N.gone === 0) {
        if (B < I)
          return null;
        D.known += B - I, T.come.push({ constant: B - I, factors: {} }), T.gone.push(null), E = { constant: B, factors: {} }, C.push(E);
        continue;
      }
      let F = p(`${v} + ${O}`), _ = N.gone === 0 ? null : p(`${v} - ${O}`);
      D.codes.push(v), D.come[F] = 1, T.come.push({ constant: 0, factors: { [F]: 1 } });
      let G = M(S({}, E.factors), { [F]: 1 });
      if (_ !== null && (D.gone[_] = 1, G[_] = -1), T.gone.push(_ === null ? null : { constant: 0, factors: { [_]: 1 } }), E = { constant: E.constant, factors: G }, B === null) {
        let z = Object.keys(G).reduce((Q, ne) => {
          var ve;
          return Q + ((ve = o[ne]) != null ? ve : 0);
        }, E.constant);
        (N.gone > 0 || z < t.least) && a.push({ factors: Eo(G, -1), atMost: E.constant - t.least }), u.push({ codes: [v], figure: `${v}: in release ${O}`, sum: E, all: 1 / 0 });
      } else
        i.push({ factors: G, equals: B - E.constant }), E = { constant: B, factors: {} };
      C.push(E);
    }
    ["come", "gone"].forEach((O) => w(v, O, T[O]));
  }
  if (a.push(...wd(e, d)), !x())
    return null;
  let f = Ae({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, u.map(({ sum: v }) => v.factors));
  for (let v = 0; v < u.length; v++) {
    let { all: T, codes: E, figure: C, sum: O } = u[v], L = (k = f[v]) != null ? k : null;
    if (L === null)
      return null;
    let N = { least: L.least + O.constant, most: L.most + O.constant };
    l.set(C, { codes: E, interval: N, all: T, isTold: !1 });
  }
  return l;
  function g(v, T, E) {
    let C = { least: E, most: E };
    l.set(`${T} on the whole`, { codes: v, interval: C, all: 1 / 0, isTold: !0 });
  }
  function p(v, T = 0) {
    return s.push(v), o[v] = T, v;
  }
  function h(v) {
    let [T] = e, E = T === void 0 ? 0 : xd(T, v);
    if (E !== null || T === void 0)
      return { constant: E != null ? E : 0, factors: {} };
    let C = p(`${v} = 0`, t.least), O = { constant: 0, factors: { [C]: 1 } };
    return c[0].come[C] = 1, u.push({ codes: [v], figure: `${v}: in release 0`, sum: O, all: 1 / 0 }), O;
  }
  function y(v, T) {
    return v !== 0 && (Math.abs(v) < r || !t.isMultiple && n.length > 1 && v === T);
  }
  function w(v, T, E) {
    var C, O;
    for (let L = 1; L < E.length; L++) {
      let N = { constant: 0, factors: {} };
      for (let D = L; D < E.length; D++) {
        let I = (C = E[D]) != null ? C : null;
        N = I === null ? N : { constant: N.constant + I.constant, factors: S(S({}, N.factors), I.factors) };
        let [B, W] = [e[L - 1], e[D]];
        (Object.keys(N.factors).length > 0 || ((O = e[0]) == null ? void 0 : O.alike) !== void 0) && u.push({
          codes: [v],
          figure: `${v}: ${T} from release ${L} to ${D}`,
          sum: N,
          all: L !== D || B.alike !== void 0 || t.isMultiple || n.length < 2 ? 1 / 0 : b(T, B, W)
        });
      }
    }
  }
  function b(v, T, { come: E, gone: C, n: O }) {
    let L = O - T.n, N = v === "come" ? Math.min(E, C + L) : Math.min(C, E - L);
    return N > 0 ? N : 1 / 0;
  }
  function x() {
    return e.every((v, T) => {
      let { codes: E, come: C, gone: O, known: L } = c[T], N = e[T - 1], D = N !== void 0 ? L : v.alike !== void 0 ? 0 : n.reduce((F, _) => {
        var G;
        return F + ((G = Se(v, _)) != null ? G : 0);
      }, 0), I = Object.keys(C);
      if (v.alike !== void 0)
        return a.push({ factors: Eo(C, -1), atMost: -v.alike }, { factors: C, atMost: v.n }), !0;
      let B = (N == null ? void 0 : N.alike) === void 0 ? {} : c[0].come, W = v.n - (N === void 0 || N.alike !== void 0 ? 0 : N.n);
      return N !== void 0 && v.gone > 0 ? (P(I, v.come), P(Object.keys(O), v.gone), t.isMultiple || (i.push({ factors: S(S(S({}, C), Eo(O, -1)), B), equals: W }), a.push(
        ...Number.isFinite(v.come) ? [{ factors: C, atMost: v.come }] : [],
        ...Number.isFinite(v.gone) ? [{ factors: O, atMost: v.gone }] : []
      ), R(v, N, T)), !0) : (N == null ? void 0 : N.alike) !== void 0 ? (i.push({ factors: S(S({}, C), B), equals: W - D }), a.push({ factors: C, atMost: v.come - D }), !0) : W < 0 || N !== void 0 && W > v.come ? !1 : t.isMultiple ? (P(I, W), I.length > 0 && I.length <= n0 && a.push(
        { factors: Eo(C, -1), atMost: D - W * Math.max(1, t.fewest) },
        ...t.most === null ? [] : [{ factors: C, atMost: W * t.most - D }]
      ), !0) : (N !== void 0 && I.length > 0 && W - D > 0 && W - D < r && g(E, `hidden: came to release ${T}`, W - D), i.push(...I.length === 0 ? [] : [{ factors: C, equals: W - D }]), I.length > 0 ? W >= D : W === D);
    });
  }
  function R(v, T, E) {
    let C = n.filter((L) => Se(T, L) === null || Se(v, L) === null), O = T.n - v.n - n.filter((L) => !C.includes(L)).reduce(
      (L, N) => {
        var D, I;
        return L + ((D = Se(T, N)) != null ? D : 0) - ((I = Se(v, N)) != null ? I : 0);
      },
      0
    );
    v.come === 0 && T.alike === void 0 && C.length > 0 && O > 0 && O < r && g(C, `hidden: gone to release ${E}`, O);
  }
  function P(v, T) {
    a.push(...Number.isFinite(T) ? v.map((E) => ({ factors: { [E]: 1 }, atMost: T })) : []);
  }
}
function xd(e, n) {
  return e.alike === void 0 ? Se(e, n) : Object.keys(e.counts).includes(n) ? null : 0;
}
function Eo(e, n) {
  let t = {};
  return Object.keys(e).forEach((r) => {
    t[r] = n * e[r];
  }), t;
}

// src/core/analysis/disclosure/audit-places.ts
var s0 = 8;
function Rd(e, n, t, r, s) {
  var f;
  let { choices: o, n: i, places: a } = n.places;
  if (a === null)
    return !0;
  let l = Object.keys(e.places);
  if (t + r === 0 && i === e.n && l.every((g) => i0(a[g], e.places[g])))
    return !0;
  let u = { isMultiple: !1, fewest: 1, most: null, least: 0 }, c = e.n - i, d = { come: r === 0 ? c : t, gone: r }, m = [Sd(a, i, o0), Sd(e.places, e.n, d)];
  return (r > 0 || c > 0) && ((f = zn(m, u, s.minCell)) == null ? void 0 : f.length) === 0 && l0(
    l.filter((g) => kd(a[g]) && kd(e.places[g])),
    d,
    (g) => a0(e.places[g], e.choices[g], a[g], o[g]),
    l.length,
    s.minCell
  );
}
var o0 = { come: 0, gone: 0 };
function i0(e, n) {
  return e !== void 0 && n !== void 0 && JSON.stringify(e) === JSON.stringify(n);
}
function kd(e) {
  return e !== void 0 && !A(e) && !A(e.meanPlace);
}
function Sd(e, n, t) {
  let r = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    r[s] = o === void 0 || A(o) ? null : o.first;
  }), S({ n, counts: r }, t);
}
function a0(e, n, t, r) {
  if (e === void 0 || t === void 0 || n === void 0 || r === void 0 || A(e) || A(t) || A(n) || A(r))
    return null;
  let s = ({ meanPlace: o }, i) => Math.round((typeof o == "number" ? o : 0) * i);
  return {
    count: n.count - r.count,
    first: e.first - t.first,
    sum: s(e, n.count) - s(t, r.count)
  };
}
function l0(e, { come: n, gone: t }, r, s, o) {
  let i = [], a = [], l = [], u = t === 0 ? [["+", 1, n]] : [["+", 1, n], ["-", -1, t]], c = /* @__PURE__ */ new Map();
  for (let d of e) {
    let m = r(d);
    if (m === null)
      return !1;
    let f = (g) => {
      let p = {};
      for (let h = 1; h <= s; h++)
        u.forEach(([y, w]) => {
          p[`${d} on ${h} ${y}`] = w * g(h);
        });
      return p;
    };
    i.push(...Object.keys(f(() => 1)));
    for (let g = 1; g <= s; g++)
      u.forEach(([p, , h]) => {
        var b;
        let y = `${g} ${p}`, w = (b = c.get(y)) != null ? b : { factors: {}, atMost: h };
        w.factors[`${d} on ${y}`] = 1, c.set(y, w);
      });
    a.push(
      { factors: f(() => 1), equals: m.count },
      { factors: f((g) => g), equals: m.sum },
      { factors: f((g) => +(g === 1)), equals: m.first }
    );
  }
  return (s <= s0 || t > 0) && l.push(...Array.from(c.values())), Ae({ counts: i, least: 0, sums: a, limits: l }).every((d) => d !== null && !ae(M(S({}, d), { most: d.most - t }), o));
}

// src/core/analysis/disclosure/audit-moved-codes.ts
var St = "";
function Pd(e, n, t) {
  let r = [...fa(e), St], s = [], o = {}, i = [], a = [], l = [], u = (d, m = 0) => (s.push(d), o[d] = m, d);
  e.forEach((d, m) => {
    var R, P;
    let { outside: f } = d, g = e[m - 1], p = (k) => r.filter((v) => (v !== St && kn(d, v)) === k).map((v) => `${m} = ${v}`), h = [], y = [];
    for (let k of r) {
      let v = k !== St && kn(d, k), T = v ? Se(d, k) : (P = (R = f == null ? void 0 : f.codes) == null ? void 0 : R[k]) != null ? P : null, E = u(`${m} = ${k}`, v && T === null ? n.least : 0);
      if (i.push(...T === null ? [] : [{ factors: { [E]: 1 }, equals: T }]), k !== St && T === null && l.push({ [E]: 1 }), g !== void 0) {
        let [C, O] = [u(`${m} + ${k}`), u(`${m} - ${k}`)];
        h.push(C), y.push(O), i.push({ factors: { [E]: 1, [`${m - 1} = ${k}`]: -1, [C]: -1, [O]: 1 }, equals: 0 }), k !== St && (T === null || Se(g, k) === null || !kn(g, k)) && (l.push({ [C]: 1 }), l.push(...d.gone > 0 ? [{ [O]: 1 }] : []));
      }
    }
    let [w, b] = [p(!0), p(!1)], x = b.filter((k) => k !== `${m} = ${St}`);
    n.isMultiple ? (a.push(
      ...w.map((k) => ({ factors: { [k]: 1 }, atMost: d.n })),
      { factors: Rt(w, -1), atMost: -d.n }
    ), f !== void 0 && a.push(
      { factors: { [`${m} = ${St}`]: 1 }, atMost: f.all },
      { factors: Rt(b, -1), atMost: -f.all }
    ), a.push(
      ...h.map((k) => ({ factors: { [k]: 1 }, atMost: d.come })),
      ...y.map((k) => ({ factors: { [k]: 1 }, atMost: d.gone }))
    )) : (i.push(
      { factors: Rt(w, 1), equals: d.n },
      ...f === void 0 ? [] : [{ factors: Rt(b, 1), equals: f.all }]
    ), a.push(
      ...(f == null ? void 0 : f.uncounted) === void 0 ? [] : [{ factors: Rt(x, 1), atMost: f.uncounted }],
      ...g === void 0 ? [] : [{ factors: Rt(h, 1), atMost: d.come }, { factors: Rt(y, 1), atMost: d.gone }]
    ));
  });
  let c = e.slice(1).reduce((d, { gone: m }) => d + m, 0);
  return Ae({ counts: s, least: 0, leastOf: o, sums: i, limits: a }, l).every((d) => d !== null && !ae(M(S({}, d), { most: d.most - c }), t));
}
function Rt(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n;
  }), t;
}

// src/core/analysis/disclosure/publish-numbers.ts
var vd = 4, Td = 1e-6;
function Ad(e, { mean: n, sd: t }) {
  return e > 1 && n !== null && t !== null && !(t > Td * Math.abs(n));
}
function Oo({ mean: e, sd: n }, t, r, { minAnswers: s, minCell: o }) {
  if (e === null || n === null || t < Math.max(s, vd * o))
    return K;
  let [i, a] = r.type === "text" ? [r.min, r.max] : [null, null];
  return [i === null ? 0 : Number(i), ...a === null ? [] : [Number(a)]].every((c) => {
    let d = t * (e - c), m = (t - 1) * n * n + t * (e - c) * (e - c);
    return m > 0 && d * d / m >= vd / 2 * o - Td;
  }) ? { mean: e, sd: K, median: K } : K;
}

// src/core/analysis/disclosure/suppress-changes.ts
function Od(e, n, t, { minAnswers: r, minCell: s }) {
  var b, x, R;
  let o = e.states[e.states.length - 1], i = Object.keys(n.counts), [a, l] = [e.come + n.come, e.gone + n.gone], u = o.alike !== void 0 ? 0 : n.n - o.n, c = (P) => {
    var k;
    return (k = e.states.reduceRight(
      (v, T) => v != null ? v : Se(T, P),
      null
    )) != null ? k : 0;
  }, d = (P) => Math.abs(n.counts[P] - c(P));
  if (u !== 0 && Math.abs(u) < Math.max(r, s))
    return null;
  let m = /* @__PURE__ */ new Set([...Array.from(n.hidden), ...Ro(e)]), f = new Set(m);
  if (i.filter((P) => d(P) > 0 && d(P) < s).forEach((P) => f.add(P)), u0(o, n, a + l))
    return new Set(i.filter((P) => m.has(P) || Se(o, P) === null));
  let g = () => i.every((P) => !f.has(P) || n.counts[P] > 0), p = rr(e), h = new Set(((b = zn(p, t, s)) != null ? b : []).map(({ figure: P }) => P)), y = () => {
    var T, E, C, O;
    let P = /* @__PURE__ */ Object.create(null);
    i.forEach((L) => {
      P[L] = f.has(L) ? null : n.counts[L];
    });
    let k = { n: n.n, counts: P, come: a, gone: l }, v = (O = (C = (E = zn([...p, M(S({}, k), { limits: (T = n.limits) != null ? T : [] })], t, s)) != null ? E : (
      // Some answered what they were not asked.
      zn([...p.map(ba), k], t, s)
    )) != null ? C : (
      // Answers count differently now, so any may have come and gone.
      zn([...p.map(ba), Ed(k)], t, s)
    )) != null ? O : (
      // They did so between two releases before.
      zn([...p.map(ba), k].map(Ed), t, s)
    );
    return v === null ? null : v.filter(({ figure: L }) => !h.has(L));
  };
  for (let P = y(); ; P = y()) {
    if (P === null || !g())
      return null;
    if (P.length === 0)
      break;
    let k = i.filter((T) => !f.has(T) && n.counts[T] > 0).sort((T, E) => +(d(T) === 0) - +(d(E) === 0) || d(T) - d(E) || n.counts[T] - n.counts[E] || (T < E ? -1 : 1)), v = (x = k.find((T) => P == null ? void 0 : P.some((E) => E.codes.includes(T)))) != null ? x : k[0];
    if (v === void 0)
      return null;
    f.add(v);
  }
  let w = i.filter((P) => f.has(P) && !m.has(P)).sort((P, k) => n.counts[k] - n.counts[P] || (P < k ? -1 : 1));
  for (let P of w)
    f.delete(P), ((R = y()) == null ? void 0 : R.length) !== 0 && f.add(P);
  return c0(f, o, n) ? f : null;
}
function ba(e) {
  return M(S({}, e), { limits: [] });
}
function Ed(e) {
  return M(S({}, e), { come: 1 / 0, gone: 1 / 0 });
}
function u0(e, { counts: n, n: t }, r) {
  return r === 0 && e.alike === void 0 && e.n === t && Object.keys(S(S({}, e.counts), n)).every(
    (s) => {
      var o, i;
      return ((o = Se(e, s)) != null ? o : n[s]) === ((i = n[s]) != null ? i : 0);
    }
  );
}
function c0(e, n, { counts: t }) {
  let r = Object.keys(t).filter((o) => t[o] > 0 && !e.has(o)).length, s = n.alike !== void 0 ? 1 : Object.keys(n.counts).filter((o) => {
    var i;
    return ((i = n.counts[o]) != null ? i : 0) > 0;
  }).length;
  return 2 * r >= s;
}

// src/core/analysis/disclosure/publish-changes.ts
function Nd(e, n, t, r, s, o) {
  var E;
  let i = So(t.name, s, o.before), a = i == null ? void 0 : i.states[i.states.length - 1];
  if (i === null || a === void 0 || t.kind === "text")
    return e;
  if (A(e))
    return a.alike === void 0 && e.withheld !== "small-counts" ? de : e;
  let l = Zr(t.name, s.published), { added: u, removed: c } = s.change, d = ca(i), m = { come: d.come + u, gone: d.gone + c };
  if (t.kind === "number") {
    let C = a.alike !== void 0 ? 0 : n.n - a.n, O = (E = i.states.find((L) => L.alike !== void 0)) != null ? E : null;
    return C !== 0 && Math.abs(C) < Math.max(r.minAnswers, r.minCell) ? de : f0(e, n, t, l, m.gone, r) && p0(e, n, t, O, r) ? e : M(S({}, e), { summary: de });
  }
  let f = Object.keys(e.choices), g = H();
  f.forEach((C) => {
    var O, L;
    g[C] = (L = (O = n.choices[C]) == null ? void 0 : O.count) != null ? L : 0;
  });
  let p = new Set(f.filter((C) => A(e.choices[C]))), h = { n: n.n, come: u, gone: c, counts: g, hidden: p, limits: o.now }, y = Od(i, h, Md(t), r);
  if (y === null)
    return de;
  let w = M(S({}, Yr(n)), { unknown: de }), b = xt(
    M(S(S({}, e), w), { choices: d0(e.choices, y) }),
    i.come + u,
    i.gone + c
  ), x = [...rr(i), b].filter(({ alike: C }) => C === void 0), R = ma(i, b);
  if (Po(x).length > 0 && !Pd(x, Md(t), r.minCell))
    return de;
  let P = H(), k = f.some((C) => y.has(C) && !p.has(C));
  f.forEach((C) => {
    var O;
    P[C] = y.has(C) && k ? de : (O = e.choices[C]) != null ? O : de;
  });
  let { places: v } = e, T = v === void 0 ? void 0 : Rd(
    M(S({}, e), { choices: P, places: v }),
    l,
    m.come,
    m.gone,
    r
  ) && !R ? m0(v, P) : $d(v);
  return S(S(S(S(M(S(S({}, e), R ? w : {}), {
    choices: P
  }), T === void 0 ? {} : { places: T }), k && e.summary !== void 0 ? { summary: de } : {}), k && e.topTwo !== void 0 ? { topTwo: de } : {}), k && e.bottomTwo !== void 0 ? { bottomTwo: de } : {});
}
function Md({ isMultiple: e, question: n }) {
  var s;
  let [t, r] = "minSelectedChoices" in n ? [(s = n.minSelectedChoices) != null ? s : 1, n.maxSelectedChoices] : [1, null];
  return { isMultiple: e, fewest: t, most: r, least: 1 };
}
function d0(e, n) {
  let t = H();
  return Object.keys(e).forEach((r) => {
    var s;
    t[r] = n.has(r) ? de : (s = e[r]) != null ? s : de;
  }), t;
}
function $d(e) {
  let n = H();
  return Object.keys(e).forEach((t) => {
    let r = e[t];
    n[t] = A(r) && r.withheld === "unanimous" ? r : de;
  }), n;
}
function m0(e, n) {
  return Object.keys(e).some((t) => {
    let r = n[t];
    return A(r) && r.withheld === "little-change" && !A(e[t]);
  }) ? $d(e) : e;
}
function f0(e, n, { question: t }, r, s, o) {
  let { summary: i, n: a } = r.summary, { summary: l } = e, { summary: u } = n;
  if (i === null || l === void 0 || A(l) || u === void 0 || n.n === a && i.mean === l.mean)
    return !0;
  let { mean: c, sd: d } = u, m = i.mean;
  if (c === null || d === null || m === null)
    return !1;
  let { least: f, most: g } = Id(t), p = (y, w) => {
    let b = n.n - a + y;
    if (b <= 0)
      return !1;
    let x = (c * n.n - m * a + y * w) / b, R = (n.n - 1) * d * d + n.n * (c - x) * (c - x);
    return !A(Oo(
      { mean: x, sd: Math.sqrt(R / Math.max(1, b - 1)), median: null },
      b,
      t,
      o
    ));
  }, h = [f, g != null ? g : Math.max(f, c)];
  return p(0, 0) && (s === 0 || h.every((y) => p(s, y)));
}
function p0({ summary: e }, { n, summary: t }, { question: r }, s, { minCell: o }) {
  if (s === null || e === void 0 || A(e) || t === void 0 || t.mean === null)
    return !0;
  let { least: i, most: a } = Id(r), l = Math.min(s.n, n), u = n * t.mean, c = (u - (n - l) * i) / l, d = a === null ? i : Math.max(i, (u - (n - l) * a) / l);
  return Math.floor(Math.min(c, a != null ? a : c) + Cd) - Math.ceil(d - Cd) + 1 >= Math.max(2, o);
}
var Cd = 1e-6;
function Id(e) {
  let [n, t] = e.type === "text" ? [e.min, e.max] : [null, null];
  return { least: n === null ? 0 : Number(n), most: t === null ? null : Number(t) };
}

// src/core/analysis/disclosure/publish-question.ts
function Dd(e, n, t) {
  var g;
  let r = Bs(e.n, t);
  if (r !== null || t.minCell <= 1) {
    let p = e.places === void 0 ? {} : { places: Ld(e.places, () => !0, !0) };
    return r != null ? r : S(S({}, e), p);
  }
  if (n.kind === "number" && e.summary !== void 0 && Ad(e.n, e.summary))
    return { withheld: "unanimous" };
  let s = Object.keys(e.choices), o = H();
  if (s.forEach((p) => {
    var h, y;
    o[p] = (y = (h = e.choices[p]) == null ? void 0 : h.count) != null ? y : 0;
  }), e.n > 0 && s.length > 1 && s.some((p) => o[p] === e.n) && !g0(n))
    return { withheld: "unanimous" };
  let i = kt(o, t.minCell, !0), a = e.places === void 0 ? null : h0(e.places, t);
  if (i === null || e.places !== void 0 && a === null)
    return K;
  let l = H();
  s.forEach((p) => {
    var h;
    l[p] = i.has(p) ? K : (h = e.choices[p]) != null ? h : K;
  });
  let u = (g = e.places) != null ? g : {}, c = Object.keys(u).some(
    (p) => Fd(u[p].counts).some((h) => bn(h, t))
  ), d = Object.keys(u).some(
    (p) => {
      var h;
      return bn(((h = o[p]) != null ? h : 0) - u[p].first, t);
    }
  ), m = Object.keys(u).some(
    (p) => Fd(u[p].counts).includes(e.n)
  ), f = S(S(M(S(S({}, e), Uc(e, t)), {
    choices: l
  }), e.places === void 0 ? {} : { places: Ld(
    e.places,
    (p) => !m && !d && !i.has(p) && (a == null ? void 0 : a.has(p)) === !1,
    !c,
    m ? { withheld: "unanimous" } : K
  ) }), n.kind !== "number" || e.summary === void 0 ? {} : { summary: Oo(e.summary, e.n, n.question, t) });
  return i.size === 0 || e.summary === void 0 ? f : M(S({}, f), { summary: K, topTwo: K, bottomTwo: K });
}
function g0({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function Ld(e, n, t, r = K) {
  let s = H();
  return Object.keys(e).forEach((o) => {
    let { first: i, meanPlace: a } = e[o];
    s[o] = n(o) ? { first: i, meanPlace: t ? a : K } : r;
  }), s;
}
function h0(e, { minCell: n }) {
  let t = H();
  return Object.keys(e).forEach((r) => {
    var s, o;
    t[r] = (o = (s = e[r]) == null ? void 0 : s.first) != null ? o : 0;
  }), kt(t, n, !0);
}
function Fd(e) {
  return Object.keys(e).map((n) => e[n]);
}

// src/core/analysis/disclosure/publish-questions.ts
function Wd(e, n, t) {
  let r = t === null ? null : sr(vo(t), n), s = te(n).filter(({ name: d }) => e.questions[d] !== void 0), o = (d) => e.questions[d], i = new Map(s.map((d) => [d.name, Dd(o(d.name), d, n)]));
  if (t === null || r === null)
    return i;
  let a = (d, m) => {
    var p, h;
    let { name: f } = d, g = { before: (p = r.get(f)) != null ? p : [], now: (h = m.get(f)) != null ? h : [] };
    return Nd(i.get(f), o(f), d, n, t, g);
  }, l = new Map(s.map((d) => [d.name, a(d, /* @__PURE__ */ new Map())])), u = H();
  l.forEach((d, m) => {
    let f = i.get(m);
    u[m] = A(d) || f === void 0 ? d : f;
  });
  let c = sr({ questions: u, counted: e.counted, versions: e.versions }, n);
  return s.filter(({ name: d }) => c.has(d)).forEach((d) => {
    l.set(d.name, a(d, c));
  }), l;
}

// src/core/analysis/disclosure/withhold-follow-ups.ts
function _d(e) {
  var r;
  let n = Jr(e), t = /* @__PURE__ */ new Map();
  for (let { column: s, name: o, question: i, row: a } of te(e)) {
    let l = a === null || a.visibleIf === null ? [] : [a.visibleIf], u = [...(r = n.get(i.name)) != null ? r : [], ...l];
    t.set(o, u.reduce(
      (c, d) => c.concat(we(d)),
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
function Bd(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { choices: r, name: s } of te(e))
    (r != null ? r : []).forEach(({ value: o, visibleIf: i }) => {
      var a;
      if (i !== null) {
        let l = we(i), u = (a = t.get(s)) != null ? a : /* @__PURE__ */ new Map();
        u.set(o, l.reduce((c, d) => {
          var m;
          return c.concat((m = n.get(d)) != null ? m : []);
        }, l)), t.set(s, u);
      }
    });
  return t;
}
function jd(e, n, t, r, s, o) {
  let i = o <= 1 ? [] : e.filter((c) => {
    let d = r[c];
    return d !== void 0 && (A(d) || s(c));
  }).map((c) => r[c]), a = i.some((c) => A(c) && c.withheld === "unanimous"), l = n === 0 || !bn(n, { minAnswers: 0, minCell: o }) && t - n >= o, u = i.some((c) => A(c) && c.withheld === "little-change");
  return a || i.length > 0 && !l ? K : u && n > 0 ? de : null;
}

// src/core/analysis/disclosure/publish-versions.ts
function Gd(e, n) {
  let { minCell: t } = n, r = H();
  e.forEach(({ counted: o, revision: i }) => {
    r[String(i)] = o;
  });
  let s = t <= 1 ? /* @__PURE__ */ new Set() : kt(r, t, !0);
  return e.map((o) => s === null || s.has(String(o.revision)) ? M(S({}, o), { counted: K }) : o);
}

// src/core/analysis/disclosure/publish-results.ts
function Mo(e, n, t = null) {
  let r = /* @__PURE__ */ new Map(), s = t === null || t.thresholds.minCell < n.minCell || n.minCell <= 1 ? null : t, o = s === null ? [] : ko(s), i = b0(e, n, s, o), a = uo(), l = /* @__PURE__ */ new Map(), [u, c] = [{ left: qd }, { left: qd }], d = s === null ? [] : [s.published, ...s.published.earlier === void 0 ? [] : [s.published.earlier]];
  for (let f = 0; f < y0; f++) {
    let g = Ud(e, n, i, r), p = /* @__PURE__ */ new Map(), h = bt(g, 0);
    if ([
      ...d.map(({ questions: y }) => {
        var w;
        return Qc(y, g.questions, n.minCell, (w = s == null ? void 0 : s.change.added) != null ? w : 0);
      }),
      ...o.map((y) => aa(y, h, n, i.ways, u)),
      i.measured === null ? [] : Yc(o, h, i.measured, n.minCell, i.ways, l, c),
      i.measured === null ? [] : Bc(o, h, i.measured, n.minCell, u),
      nd(o, g).map((y) => ({ part: "skills", key: y })),
      s === null ? [] : zc(g, s, n)
    ].forEach((y) => y.forEach((w) => {
      let b = nn(w);
      p.set(r.has(b) ? nn(M(S({}, w), { only: void 0 })) : b, de);
    })), Wc(g, n, a).forEach((y) => p.set(nn(y), K)), p.size === 0)
      return pa(g, s, n);
    if (Array.from(p.keys()).every((y) => r.has(y))) {
      let y = new Map(Array.from(p, ([w, b]) => [cd(w), b]));
      if (Array.from(y.keys()).every((w) => r.has(w)))
        break;
      y.forEach((w, b) => p.set(b, w));
    }
    p.forEach((y, w) => {
      var b;
      return r.set(w, (b = r.get(w)) != null ? b : y);
    });
  }
  return pa(Ud(e, n, i, { get: () => d.length === 0 ? K : de }), s, n);
}
var y0 = 8, qd = 15e5;
function b0(e, n, t, r) {
  var f, g;
  let s = Wd(e, n, t), o = re(n), i = /* @__PURE__ */ new Map(), a = ao();
  o !== null && Object.keys(e.skills).forEach((p) => {
    let h = la(e.skills[p], o, n, !1, a), y = A(h) && h.withheld !== "small-counts" && r.some((w) => {
      var b;
      return ((b = w.skills[p]) != null ? b : null) !== null;
    });
    i.set(p, y ? de : h);
  });
  let l = _d(n), u = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Set();
  for (let { kind: p, name: h, question: y, row: w } of te(n))
    w !== null && y.name === (o == null ? void 0 : o.grid.name) && u.set(w.value, [...(f = u.get(w.value)) != null ? f : [], ...(g = l.get(h)) != null ? g : []]), p === "number" && c.add(h);
  let d = o === null ? () => !0 : Xc(o, n, a), m = Bd(n, l);
  return { questions: s, skills: i, measured: o, leads: l, choiceLeads: m, skillLeads: u, numbers: c, isSpread: d, ways: a };
}
function Ud(e, n, t, r) {
  let s = H();
  t.questions.forEach((m, f) => {
    var p;
    let g = r.get(nn({ part: "questions", key: f, only: "remainders" })) !== void 0;
    s[f] = (p = r.get(nn({ part: "questions", key: f }))) != null ? p : A(m) ? m : S(S({}, m), g ? M(S({}, Yr(e.questions[f])), { unknown: de }) : {});
  });
  let { counted: o } = e, i = (m, f) => jd(m, f, o, s, (g) => t.numbers.has(g), n.minCell);
  w0(s, e, t, i);
  let a = new Map(Array.from(t.skills, ([m, f]) => {
    var y, w, b;
    let g = r.get(nn({ part: "skills", key: m, only: "steps" })) !== void 0, p = i((y = t.skillLeads.get(m)) != null ? y : [], (b = (w = e.skills[m]) == null ? void 0 : w.n) != null ? b : 0), h = p != null ? p : r.get(nn({ part: "skills", key: m }));
    return [m, h != null ? h : g && t.measured !== null ? la(e.skills[m], t.measured, n, !0, t.ways) : f];
  })), { survey: l, population: u, excluded: c } = e, d = k0(e, a, s, n);
  return M(S({
    survey: l,
    population: u,
    counted: o,
    excluded: c,
    questions: s
  }, d), {
    balance: dd(
      e.balance,
      (m, f, g) => wa(s, n.measures[m], f, g)
    ),
    breakdowns: x0(e, d.skills, s, n, t, r),
    versions: r.get(nn({ part: "versions", key: "" })) === void 0 ? Gd(e.versions, n) : []
  });
}
function w0(e, n, { choiceLeads: t, leads: r }, s) {
  var i, a, l, u, c;
  let o = !0;
  for (; o; ) {
    o = !1;
    for (let d of Object.keys(e)) {
      let { choices: m = {}, n: f = 0 } = (i = n.questions[d]) != null ? i : {}, g = e[d], p = Array.from(A(g) ? [] : (a = t.get(d)) != null ? a : []).map(([y, w]) => {
        var b, x;
        return [(x = (b = m[y]) == null ? void 0 : b.count) != null ? x : 0, w];
      }).map(([y, w]) => y === 0 ? null : s(w, y)), h = (c = (u = s((l = r.get(d)) != null ? l : [], f)) != null ? u : p.find((y) => y !== null)) != null ? c : null;
      h !== null && !(A(g) && g.withheld === h.withheld) && (e[d] = h, o = !0);
    }
  }
}
function x0(e, n, t, r, s, o) {
  let { measured: i } = s;
  return i === null ? [] : e.breakdowns.reduce((a, l) => {
    var m, f;
    let u = ue(l), c = l.question === null ? null : (m = t[l.question]) != null ? m : null, d = (f = o.get(nn({ part: "breakdowns", key: u }))) != null ? f : A(c) ? c : null;
    return [...a, d !== null ? hd(l, d) : gd(l, {
      totals: e.skills,
      published: n,
      question: c,
      withheldSkill: (g) => {
        var p;
        return (p = o.get(nn({ part: "breakdowns", key: u, skill: g }))) != null ? p : null;
      },
      isNeedWithheld: (g) => o.get(nn({ part: "breakdowns", key: u, skill: g, only: "need" })) !== void 0,
      isSpread: s.isSpread,
      measured: i,
      thresholds: r
    })];
  }, []);
}
function k0(e, n, t, r) {
  var d, m, f, g, p, h, y, w, b, x, R, P;
  let s = Array.from(n.keys()), o = s.filter((k) => !A(n.get(k))), i = to(o.map((k) => {
    let { n: v, highNeedCount: T } = n.get(k);
    return M(S({}, R0(e.skills[k])), {
      highNeed: v === 0 || A(T) ? null : { numerator: T, denominator: v }
    });
  })), a = (k) => {
    let { importance: v, ability: T } = n.get(k);
    return v.mean === null || T.mean === null ? null : { importance: v.mean, ability: T.mean };
  }, l = o.map(a), u = ju(l.filter((k) => k !== null)), c = H();
  for (let k of s) {
    let v = n.get(k), T = o.indexOf(k), E = l[T];
    c[k] = A(v) ? v : M(S({}, v), {
      rankByMwds: (m = (d = i[T]) == null ? void 0 : d.rankByMwds) != null ? m : null,
      rankByRds: (g = (f = i[T]) == null ? void 0 : f.rankByRds) != null ? g : null,
      rankByHighNeed: (h = (p = i[T]) == null ? void 0 : p.rankByHighNeed) != null ? h : null,
      rankDifference: (w = (y = i[T]) == null ? void 0 : y.rankDifference) != null ? w : null,
      quadrant: E == null || u === null ? null : Gu(E, u),
      canTeach: wa(t, r.measures.canTeach, k, (x = (b = e.skills[k]) == null ? void 0 : b.canTeach) != null ? x : null),
      wantToLearn: wa(t, r.measures.wantToLearn, k, (P = (R = e.skills[k]) == null ? void 0 : R.wantToLearn) != null ? P : null)
    });
  }
  return { skills: c, cross: u, agreement: S0(c) };
}
function wa(e, n, t, r) {
  let s = n === null ? void 0 : e[n], o = s === void 0 || A(s) ? s : s.choices[t];
  return r !== null && A(o) ? o : r;
}
function S0(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((s) => {
    let o = e[s];
    o !== void 0 && !A(o) && o.rankByMwds !== null && o.rankByRds !== null && o.rankByHighNeed !== null && (n.push(o.rankByMwds), t.push(o.rankByRds), r.push(o.rankByHighNeed));
  }), {
    mwdsRds: eo(n, t),
    mwdsHighNeed: eo(n, r),
    rdsHighNeed: eo(t, r)
  };
}
function R0(e) {
  let { n, importance: t, ability: r, discrepancies: s } = e, o = (i) => Object.keys(i.counts).reduce((a, l) => a + Number(l) * i.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (o(t) - o(r)) * o(t), denominator: n * n },
    rds: { numerator: 100 * (s.positive - s.negative), denominator: n }
  };
}

// src/core/survey/text-changes.ts
function Pt(e, n) {
  return e === null || n === null ? e !== n : e.kind === "message" || n.kind === "message" ? e.kind !== n.kind || e.kind === "message" && n.kind === "message" && e.key !== n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() !== e.texts[t].trim();
  });
}
function Kn(e, n) {
  return e === null || n === null ? !1 : e.kind === "message" || n.kind === "message" ? e.kind === "message" && n.kind === "message" && e.key === n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() === e.texts[t].trim();
  });
}

// src/core/survey/choice-changes.ts
function vt(e, n, t, r) {
  var d, m, f, g;
  let s = [], o = (p, h, y, ...w) => {
    s.push({ code: `${n}-${h}`, effect: y, element: e, item: p, parameters: w });
  }, i = Vd(t), a = Vd(r), l = t.filter(({ value: p }) => !a.has(p)), u = r.filter(({ value: p }) => !i.has(p));
  for (let p of l) {
    let h = u.find(({ text: y }) => Kn(p.text, y));
    h ? (u.splice(u.indexOf(h), 1), o(p.value, "renamed", "lost", p.value, h.value)) : o(p.value, "removed", "lost");
  }
  u.forEach(({ value: p, isRetired: h }) => {
    h || o(p, "added", "incomplete");
  });
  for (let p of r) {
    let h = i.get(p.value);
    if (h !== void 0) {
      if (h.isRetired !== p.isRetired && o(p.value, p.isRetired ? "retired" : "returned", p.isRetired ? "none" : "incomplete"), Pt(h.text, p.text)) {
        let y = t.find(({ value: w, text: b }) => w !== p.value && a.has(w) && Kn(b, p.text));
        y && !Kn(h.text, p.text) ? o(p.value, "swapped", "lost", p.value, y.value) : o(p.value, "text", "meaning");
      }
      ((m = (d = h.visibleIf) == null ? void 0 : d.source) != null ? m : "") !== ((g = (f = p.visibleIf) == null ? void 0 : f.source) != null ? g : "") && o(p.value, "condition", "incomplete");
    }
  }
  let c = (p) => p.map(({ value: h }) => h).filter((h) => i.has(h) && a.has(h)).join(" ");
  return c(t) !== c(r) && o(null, "order", "none"), s;
}
function Vd(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function ka(e, n) {
  let t = n.name, r = [], s = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && s(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [o, i] = [Hd(e), Hd(n)];
  if (o !== i) {
    let l = o === "choice" && i === "choices";
    return s(l ? "multiple" : "type", l ? "meaning" : "lost", or(e), or(n)), r;
  }
  or(e) !== or(n) && s("display", "none", or(e), or(n)), (Pt(e.title, n.title) || Pt(e.description, n.description)) && s("text", "meaning"), xa(e.visibleIf) !== xa(n.visibleIf) && s("condition", "incomplete");
  let a = (l) => xa(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && s(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), Qd(e) !== Qd(n) && s("limits", "meaning"), zd(e) !== zd(n) ? (s("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? P0(e, n) : Yd(e, n));
}
function Hd(e) {
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
function or(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function xa(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function Qd(e) {
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
function zd(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function P0(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [s, o] = [e.minRateDescription, e.maxRateDescription];
  return Kn(s, n.maxRateDescription) && Kn(o, n.minRateDescription) && !Kn(s, o) ? t("scale-reversed", "lost") : [...Pt(s, n.minRateDescription) || Pt(o, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...Yd(e, n)];
}
function Yd(e, n) {
  let t = vt(n.name, "choice", Kd(e), Kd(n));
  return "rows" in e && "rows" in n && t.push(...vt(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...vt(n.name, "column", Jd(e), Jd(n))), n.columns.forEach((r) => {
    let s = e.columns.find(({ name: o }) => o === r.name);
    t.push(...s ? vt(n.name, "choice", s.choices, r.choices) : []);
  })), t;
}
function Kd(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(ln(Ut(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function Jd(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var ns = { current: null, earlier: /* @__PURE__ */ new Map() };
function ir(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], s = [], o = e.notInStatistics.concat(n.notInStatistics), i = e.audience.population !== n.audience.population, a = new Map(Z(e).map((l) => [l.name, l]));
  for (let l of Z(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : i ? ke(l).map(({ name: d }) => d) : T0(u, l, o);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && ka(u, l).some(({ effect: d }) => d === "meaning") && s.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: s };
}
var v0 = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function T0(e, n, t) {
  let r = ka(e, n), s = r.some(({ code: u }) => v0.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), o = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [i, a] = [o("row"), o("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (o("choice").length > 0 || Xd(e.choices, n.choices, t, n));
  return ke(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: m }) => m === (c == null ? void 0 : c.name)) : void 0;
    return s || l || u !== null && i.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (Xd(d.choices, c.choices, t, n) || A0(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function A0(e, n) {
  return vt("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function Xd(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let s = r === "radiogroup" || r === "dropdown", [o, i] = [e, n].map((a) => E0(a, t, s));
  return o !== i && o !== "" && i !== "";
}
function E0(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), s = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), o = (a = s[0]) != null ? a : NaN;
  return (t ? s.length === r.length && (o === 0 || o === 1) && s.every((l, u) => l === o + u) : s.length > r.length / 2) ? s.join(" ") : "";
}

// src/core/survey/map-questions.ts
function Co(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? M(S({}, r), { elements: r.elements.map(t) }) : n(r);
  return M(S({}, e), { pages: e.pages.map((r) => M(S({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var fn = ["importance", "ability"], Tt = ["1", "2", "3", "4", "5"];
function em(e) {
  let n = (t) => {
    let r = fn.includes(t.name), s = t.choices.some((o) => Zd(o.value) && o.text !== null);
    return !r || s ? t : M(S({}, t), {
      choices: t.choices.map((o) => Zd(o.value) ? M(S({}, o), { text: { kind: "message", key: `localskills-scale-${t.name}-${o.value}` } }) : o)
    });
  };
  return Co(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? M(S({}, t), { columns: t.columns.map(n) }) : t);
}
function Zd(e) {
  return Tt.includes(e);
}

// src/core/analysis/wilson-interval.ts
var Sa = 1.959963984540054;
function Mn(e, n, t = Sa) {
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
function Ra(e, n, t, r, s = null, o = Sa) {
  let [i, a] = [Mn(e, n, o), Mn(t, r, o)];
  if (i === null || a === null)
    return null;
  let [l, u] = [e / n, t / r], c = s === null ? 0 : O0(s) * s.n / Math.sqrt(n * r), d = (m, f) => Math.sqrt(Math.max(0, m * m + f * f - 2 * c * m * f));
  return {
    low: Math.max(-1, l - u - d(l - i.low, a.high - u)),
    high: Math.min(1, l - u + d(i.high - l, u - a.low))
  };
}
function O0({ n: e, before: n, now: t, both: r }) {
  let s = n * (e - n) * t * (e - t);
  return s === 0 ? 0 : (e * r - n * t) / Math.sqrt(s);
}
var M0 = 40;
function nm(e, n, t, r, s = null) {
  let [o, i] = [0, M0];
  for (let a = 0; a < 50; a++) {
    let l = (o + i) / 2, u = Ra(e, n, t, r, s, l);
    if (u === null)
      return 1;
    u.low > 0 || u.high < 0 ? o = l : i = l;
  }
  return C0(o);
}
function C0(e) {
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
function tm(e) {
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
function om(e, n, t, r, s = null, o = null) {
  let i = ir(r, n), a = [], l = D0(), u = ({ survey: m, counted: f }) => ({ survey: m, counted: f }), c = $0(e, n, t, r, i, a, l, o), d = L0(e, n, t, r, i, a, l, o);
  return {
    before: u(t),
    now: u(e),
    accountsInBoth: s === null ? null : N0(s, [e, t], [n, r]),
    isPaired: o !== null && o.accounts > 0,
    comparisons: l.finish(),
    skills: c,
    questions: d,
    notCompared: a
  };
}
function N0(e, n, t) {
  let r = Math.max(...t.map((o) => o.minCell)), s = (o) => o > 0 && o < r;
  return s(e) || n.some(({ counted: o }) => s(o - e)) ? K : e;
}
function $0(e, n, t, r, s, o, i, a) {
  let l = I0(n, r, s), u = [], c = am(e.skills, t.skills);
  for (let p of c) {
    let [h, y] = [e.skills[p], t.skills[p]], w = im(h, y, l(p));
    w === null && rm(h) && rm(y) ? u.push({ id: p, now: h, before: y }) : o.push({ part: "skill", name: p, reason: w != null ? w : "no-answers" });
  }
  let d = (p) => W0(
    u.map((h) => [h.before[p], h.now[p]])
  ), [m, f] = [d("rankByMwds"), d("rankByRds")], g = H();
  return u.forEach((p, h) => {
    var w, b, x;
    let y = (R) => {
      var P, k;
      return Pa((P = R(p.before)) != null ? P : 0, (k = R(p.now)) != null ? k : 0);
    };
    g[p.id] = {
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
      rankByMwds: (b = m[h]) != null ? b : null,
      rankByRds: (x = f[h]) != null ? x : null
    };
  }), g;
}
function I0(e, n, { changedParameters: t }) {
  let [r, s] = [re(e), re(n)], o = (a) => Array.from(a.keys()).join(" "), i = r !== null && s !== null && r.grid.name === s.grid.name && o(r.importance) === o(s.importance) && o(r.ability) === o(s.ability);
  return (a) => !i || fn.some((l) => t.has(_n(r.grid.name, a, l)));
}
function rm(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function L0(e, n, t, r, s, o, i, a) {
  var c;
  let l = H(), u = new Map([...te(r), ...te(n)].map(
    (d) => [d.name, d]
  ));
  for (let d of am(e.questions, t.questions)) {
    let [m, f] = [e.questions[d], t.questions[d]], g = im(m, f, s.changedParameters.has(d));
    ((c = u.get(d)) == null ? void 0 : c.kind) !== "text" && (g === null && sm(m) && sm(f) ? l[d] = F0(d, f, m, i, a) : o.push({ part: "question", name: d, reason: g != null ? g : "no-answers" }));
  }
  return l;
}
function sm(e) {
  return e !== void 0 && !A(e) && e.n > 0;
}
function F0(e, n, t, r, s) {
  var d;
  let o = H(), [i, a] = [Object.keys(t.choices), Object.keys(n.choices)];
  for (let m of i.filter((f) => a.includes(f))) {
    let [f, g] = [t.choices[m], n.choices[m]];
    o[m] = f === void 0 || g === void 0 || A(f) || A(g) ? K : r.share(g.count, n.n, f.count, t.n, (d = s == null ? void 0 : s.choice(e, m)) != null ? d : null);
  }
  let l = [n, t].map(({ summary: m }) => m === void 0 || A(m) ? null : m.mean), [u = null, c = null] = l;
  return S({
    n: Pa(n.n, t.n),
    choices: o,
    onlyBefore: a.filter((m) => !i.includes(m)),
    onlyNow: i.filter((m) => !a.includes(m))
  }, n.summary === void 0 || t.summary === void 0 ? {} : { mean: u === null || c === null ? K : Pa(u, c) });
}
function im(e, n, t) {
  return n === void 0 ? "new" : e === void 0 ? "gone" : t ? "changed" : A(e) || A(n) ? "withheld" : null;
}
function Pa(e, n) {
  return { before: e, now: n, difference: n - e };
}
function D0() {
  let e = [];
  return {
    share(n, t, r, s, o) {
      if (A(n) || A(r))
        return A(r) ? r : n;
      let i = Ra(r, s, n, t, o);
      if (i === null)
        return K;
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
      return e.push({ change: a, p: nm(r, s, n, t, o) }), a;
    },
    finish() {
      return tm(e.map(({ p: n }) => n)).forEach((n, t) => {
        e[t].change.isClear = n;
      }), e.length;
    }
  };
}
function W0(e) {
  let n = e.filter((o) => o[0] !== null && o[1] !== null), t = (o) => no(n.map((i) => i[o]), (i, a) => i - a), [r, s] = [t(0), t(1)];
  return e.map((o) => {
    let i = n.indexOf(o);
    return i < 0 ? null : {
      before: o[0],
      now: o[1],
      places: r[i] - s[i]
    };
  });
}
function am(e, n) {
  return Array.from(/* @__PURE__ */ new Set([...Object.keys(e), ...Object.keys(n)]));
}

// src/core/report/survey-report.ts
function At(e) {
  var n;
  return Mo(e.results, e.survey, (n = e.last) != null ? n : null);
}
function ts({ previous: e = null, survey: n }, t) {
  var r;
  return e === null ? null : om(t, n, e.published, e.survey, e.accountsInBoth, (r = e.pairs) != null ? r : null);
}

// src/core/report/results-data.ts
function cm(e, n) {
  return {
    title: e,
    get text() {
      return Xt(n());
    }
  };
}
var B0 = 5e4, j0 = 18, va = 1e3, G0 = 1e3, q0 = 1 / 4, lm = 100;
function U0(e, n = At(e), t = ts(e, n), r = 18e5) {
  return V0(e, n, t, r).pages;
}
function V0(e, n, t, r) {
  let { titles: s } = e, o = s.resultsData(n.survey), { excluded: i, breakdowns: a } = n, l = mm(i, 0, r * q0), u = z0(n, e, l, r), c = u.length === 0 ? {} : { excludedMore: {
    count: i.length,
    reasons: Ys(qn(i)),
    pages: u.map(({ title: P }) => P)
  } }, d = (P, k, v, T = [], E = n.earlier) => {
    var C;
    return Xt(S(M(S(S(S(S(M(S(M(S({
      survey: n.survey,
      definition: { page: s.definition(n.survey), revision: e.definitionRevision },
      minAnswers: e.survey.minAnswers,
      minCell: e.survey.minCell,
      population: n.population,
      counted: n.counted
    }, e.held === void 0 || e.held === null ? {} : { held: e.held }), {
      excluded: i.slice(0, l)
    }), c), {
      questions: Y0(n.questions, J0),
      skills: n.skills,
      cross: n.cross,
      agreement: n.agreement,
      balance: n.balance,
      breakdowns: P,
      versions: n.versions
    }), E === void 0 ? {} : { earlier: E }), n.trails === void 0 ? {} : { trails: n.trails }), n.ratingTrail === void 0 ? {} : { ratingTrail: n.ratingTrail }), t === null ? {} : { change: t }), {
      answers: (C = k == null ? void 0 : k.map((O) => Q0(O, e.home))) != null ? C : { count: e.counted.count, revisions: v.map(({ title: O }) => O) }
    }), H0(e, [...v, ...T])));
  }, { named: m } = e.counted, f = (P) => jn(P) <= r, g = m === null ? um(e, r) : [], p = d(a, m, g);
  if (f(p))
    return { pages: [...g, { title: o, text: p }, ...u], isEarlierCut: !1 };
  let h = K0(a, e, r), y = a.map(({ by: P, question: k, isPartition: v, ungrouped: T, withheld: E }, C) => M(S({
    by: P,
    question: k,
    isPartition: v
  }, E === void 0 ? {} : { withheld: E }), {
    ungrouped: T,
    pages: h.filter((O) => O.breakdown === C).map(({ title: O }) => O)
  })), w = d(y, m, g, h), b = m !== null && !f(w) ? um(e, r) : g, x = b === g ? w : d(y, null, b, h), R = !f(x) && n.earlier !== void 0;
  return {
    pages: [
      ...b,
      ...h.map(({ title: P, text: k }) => ({ title: P, text: k })),
      { title: o, text: R ? d(
        y,
        b === g ? m : null,
        b,
        h,
        n.earlier === void 0 ? void 0 : M(S({}, n.earlier), { breakdowns: [] })
      ) : x },
      ...u
    ],
    isEarlierCut: R
  };
}
function H0({ survey: e }, n) {
  let t = {};
  return (e.minCell > 1 ? n : []).forEach(({ title: r, text: s }) => {
    t[r] = Zs([s]);
  }), Object.keys(t).length === 0 ? {} : { parts: t };
}
function dm(e, n = At(e), t = ts(e, n)) {
  var s, o;
  let r = e.titles.resultsData(n.survey);
  return (o = (s = U0(e, n, t, 1 / 0).find((i) => i.title === r)) == null ? void 0 : s.text) != null ? o : "";
}
function um({ survey: e, titles: n, counted: t }, r) {
  let s = [], o = Math.max(1, Math.min(B0, Math.floor((r - va) / j0)));
  return t.places.forEach(({ community: i, revisions: a }) => {
    for (let l = 0; l < a.length; l += o)
      s.push(cm(n.resultsPart(e.id, "revisions", s.length + 1), () => ({
        survey: e.id,
        community: i,
        revisions: Array.from(a.slice(l, l + o))
      })));
  }), s;
}
function Q0({ user: e, page: n, revision: t, timestamp: r, community: s }, o) {
  let i = { user: e, page: n, revision: t, timestamp: r };
  return o === void 0 || s === o ? i : M(S({}, i), { community: s != null ? s : null });
}
function mm(e, n, t) {
  let [r, s] = [0, 0];
  for (let o of e.slice(n, n + G0)) {
    if (s += fm(o), s > t && r > 0)
      break;
    r++;
  }
  return r;
}
function z0({ survey: e, excluded: n }, { titles: t }, r, s) {
  let o = [];
  for (let i = r; i < n.length; ) {
    let [a, l] = [i, mm(n, i, s - va)];
    o.push(cm(
      t.resultsPart(e, "excluded", o.length + 1),
      () => ({ survey: e, excluded: n.slice(a, a + l) })
    )), i += l;
  }
  return o;
}
function fm(e) {
  let n = Xt(e);
  return jn(n) + 2 * n.split(`
`).length + 2;
}
function K0(e, { survey: n, titles: t }, r) {
  let s = [];
  return e.forEach(({ by: o, question: i, groups: a }, l) => {
    let [u, c] = [{}, 0], d = () => {
      s.push({
        breakdown: l,
        title: t.resultsPart(n.id, "groups", s.length + 1),
        text: Xt({ survey: n.id, by: o, question: i, groups: u })
      }), [u, c] = [{}, 0];
    };
    Object.keys(a).forEach((m) => {
      let f = a[m], g = fm(f) + jn(Xt(m)) + 2;
      c > 0 && c + g + va > r && d(), u[m] = f, c += g;
    }), c > 0 && d();
  }), s;
}
function J0(e) {
  if (A(e) || A(e.unknown))
    return e;
  let { unknown: n } = e, t = Object.keys(n);
  if (t.length <= lm)
    return e;
  let r = (a) => {
    var l;
    return (l = n[a]) != null ? l : 0;
  }, s = t.slice().sort((a, l) => r(l) - r(a) || (a < l ? -1 : 1)), o = new Set(s.slice(0, lm)), i = /* @__PURE__ */ Object.create(null);
  return t.filter((a) => o.has(a)).forEach((a) => {
    i[a] = r(a);
  }), M(S({}, e), { unknown: i });
}
function Y0(e, n) {
  let t = /* @__PURE__ */ Object.create(null);
  return Object.keys(e).forEach((r) => {
    t[r] = n(e[r]);
  }), t;
}

// src/core/report/balance-table.ts
var pm = 150, X0 = ["wantToLearn", "canTeach", "seeks", "offers"], Z0 = {
  wantToLearn: "want-to-learn",
  canTeach: "can-teach",
  seeks: "seek-now",
  offers: "offer-now"
};
function gm(e) {
  var x, R;
  let { markup: n, results: t, survey: r } = e, s = Object.keys(t.balance), o = X0.filter((P) => s.some((k) => {
    var v;
    return ((v = t.balance[k]) == null ? void 0 : v[P]) !== null;
  })), i = s.filter((P) => o.some((k) => {
    var v, T;
    return ((v = t.balance[P]) == null ? void 0 : v[k]) !== 0 && ((T = t.balance[P]) == null ? void 0 : T[k]) !== null;
  }));
  if (o.length < 2 || i.length === 0)
    return [];
  let a = o.includes("wantToLearn") && o.includes("canTeach"), l = (P) => Math.max(1, ...i.map((k) => {
    var v;
    return hm((v = t.balance[k]) == null ? void 0 : v[P], 0);
  })), u = {
    survey: Math.max(l("wantToLearn"), l("canTeach")),
    exchange: Math.max(l("seeks"), l("offers"))
  }, c = (P, k) => {
    var E, C;
    let v = (C = (E = t.balance[P]) == null ? void 0 : E[k]) != null ? C : null, T = k === "wantToLearn" || k === "canTeach";
    return A(v) ? me(n) : v === null ? ee(n.say("localskills-results-not-asked"), null) : ee(un(
      T || v === 0 ? n.number(v) : Jt(P, k === "seeks" ? "seek" : "offer", n.number(v), e),
      v / u[T ? "survey" : "exchange"],
      k === "wantToLearn" || k === "seeks" ? "demand" : "supply"
    ), v);
  }, d = (P) => {
    let k = P === "wantToLearn" || P === "canTeach" ? r.measures[P] : null, v = k === null ? void 0 : t.questions[k];
    return v === void 0 || A(v) ? null : v.n;
  }, m = [
    ...o.map((P) => [Z0[P], P === "wantToLearn" || P === "canTeach" ? "people" : "exchange", d(P)]),
    ...a ? [["lacking", "lacking", null]] : []
  ], f = m.map(([P]) => J({ text: n.messages.text(`localskills-results-column-${P}`) })), [g, p] = [d("wantToLearn"), d("canTeach")], h = [
    `|+ ${n.say("localskills-results-balance-caption")}`,
    "|-",
    se(n.say("localskills-results-column-skill")),
    ...m.map(([P, , k]) => se(n.say(`localskills-results-column-${P}`) + (k === null ? "" : `<br /><span class="ext-localSkills-detail">${n.say("localskills-results-of-people", k)}</span>`), "number"))
  ];
  for (let P of eS(t.balance, i).slice(0, pm)) {
    let k = (R = (x = t.balance[P]) == null ? void 0 : x.surveyDifference) != null ? R : null;
    h.push("|-", `! scope="row" | ${Jt(P, "offer", e.skillName(P), e)}`, ...Ze([
      ...o.map((v) => c(P, v)),
      ...a ? [A(k) ? me(n) : ee(k === null ? "" : n.signed(k), k)] : []
    ], f));
  }
  let y = i.some((P) => Jt(P, "offer", "", e) !== ""), w = s.length - i.length, b = i.length - pm;
  return [
    ge("balance", n.say("localskills-results-balance")),
    `<p>${n.say("localskills-results-balance-intro")}${g === null || p === null ? "" : ` ${n.say("localskills-results-balance-bases", g, p)}`}${y ? ` ${n.say("localskills-results-balance-links")}` : ""}</p>`,
    Gn(m.map(([P, k]) => [n.say(`localskills-results-column-${P}`), k]), n),
    pe(
      J({ text: n.messages.text("localskills-results-balance") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      h
    ),
    ...w > 0 ? [`<p>${n.say("localskills-results-balance-silent", w)}</p>`] : [],
    ...b > 0 ? [`<p>${n.say("localskills-results-more-rows", b)}</p>`] : []
  ];
}
function eS(e, n) {
  let t = (r) => {
    var a;
    let { surveyDifference: s = null, exchangeDifference: o = null, wantToLearn: i = null } = (a = e[r]) != null ? a : {};
    return [s, o, i].map((l) => hm(l, -1 / 0));
  };
  return n.slice().sort((r, s) => {
    let [o, i] = [t(r), t(s)], a = o.findIndex((l, u) => l !== i[u]);
    return a === -1 ? r < s ? -1 : 1 : i[a] - o[a];
  });
}
function hm(e, n) {
  return typeof e == "number" ? e : n;
}

// src/core/survey/conditions/parse-condition.ts
var Ta = 4e3, nS = 50, Aa = {
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
}, rs = /[ \t\n\r]*/y, Ea = /[a-z_]\w*/iy, tS = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, rS = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, sS = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, oS = /\{([^{}]*)\}/y, iS = /\w+|[^]/y, aS = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, lS = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function No(e) {
  let n = 0, t = 0, r = null;
  function s(w, b = V(i()), x = n) {
    return r = r != null ? r : { code: `condition-${w}`, position: x, parameters: [x + 1, b] }, null;
  }
  function o(w) {
    w.lastIndex = n;
    let b = w.exec(e);
    return n += b ? b[0].length : 0, b;
  }
  function i() {
    let w = n, b = o(iS);
    return n = w, b ? b[0] : "";
  }
  function a(w) {
    o(rs);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function l(w) {
    var x;
    let b = u();
    for (; b !== null; ) {
      o(rs);
      let R = n, P = (x = o(tS)) != null ? x : o(Ea), k = P === null ? "" : P[0].toLowerCase(), v = Object.prototype.hasOwnProperty.call(Aa, k), [T, E] = v ? Aa[k] : [0, "or"];
      if (T < w)
        return n = R, P === null || v ? b : s("operator");
      let C = l(T + 1);
      b = C && { kind: "binary", operator: E, left: b, right: C };
    }
    return null;
  }
  function u() {
    o(rs), t++;
    let w = t > nS ? s("too-deep") : c();
    return t--, w;
  }
  function c() {
    var P;
    let w = n;
    if (a("(")) {
      let k = l(1);
      return k && (a(")") ? k : s("parenthesis", "(", w));
    }
    if (a("!"))
      return d("not", u());
    if (a("["))
      return p(w);
    let b = o(Ea);
    if (b === null)
      return m((P = f()) != null ? P : g());
    let x = b[0].toLowerCase();
    if (e[n] === "(")
      return n++, b[0] === "iif" ? h() : s("function", b[0], w);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return m({ kind: "value", value: x === "true" });
    let R = Object.prototype.hasOwnProperty.call(Aa, x);
    return s(R ? "operand" : x === "not" ? "not" : "word", b[0], w);
  }
  function d(w, b) {
    return b && { kind: "unary", operator: w, operand: b };
  }
  function m(w) {
    o(rs);
    let b = n, x = w && o(Ea), R = x ? x[0].toLowerCase() : "";
    return R === "empty" || R === "notempty" ? d(R, w) : (n = b, w);
  }
  function f() {
    let w = o(rS);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = o(sS);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function g() {
    let w = n, b = o(oS);
    if (b === null) {
      let R = i();
      return s(R === "{" ? "brace" : R === '"' || R === "'" ? "text" : "operand");
    }
    let x = b[1];
    return lS.test(x) ? s("context", V(b[0]), w) : aS.test(x) ? { kind: "answer", parameter: x } : s("answer", V(b[0]), w);
  }
  function p(w) {
    let b = [];
    if (a("]"))
      return { kind: "value", value: b };
    do {
      o(rs);
      let x = f();
      if (x === null)
        return s("list-item");
      b.push(x.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: b } : s("list", "[", w);
  }
  function h() {
    let w = n - 4, b = l(1), x = b && (a(",") ? l(1) : s("iif", "iif", w)), R = x && (a(",") ? l(1) : s("iif", "iif", w));
    return b && x && R && (a(")") ? { kind: "iif", operands: [b, x, R] } : s("iif", "iif", w));
  }
  e.length > Ta ? (n = Ta, s("too-long", Ta)) : e.trim() === "" && s("blank");
  let y = r ? null : l(1);
  return y !== null && n < e.length && s("rest"), r != null ? r : { source: e, expression: y };
}

// src/core/survey/property-reader.ts
var uS = { pages: 100, elements: 200, columns: 30, rows: 300 }, cS = 1e3;
function ym(e) {
  let n = (s, o, ...i) => {
    e.push({ path: s, code: o, parameters: i });
  }, t = (s, o, i, a, l, ...u) => {
    let c = j(s, i);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(X(o, i), a, V(c), ...u), null);
  }, r = (s, o, i, a, l) => {
    let u = j(s, i);
    return l(u) ? u : (u !== void 0 && n(X(o, i), a), null);
  };
  return {
    fault: n,
    string: t,
    text(s, o, i) {
      let a = j(s, i), l = qs(a);
      return l === null && a !== void 0 && n(X(o, i), "expected-text"), l;
    },
    word(s, o, i, a) {
      var u;
      return (u = t(s, o, i, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (s, o, i) => t(s, o, i, "bad-id", (a) => le.test(a)),
    count(s, o, i) {
      let a = r(s, o, i, "expected-whole-number", ss);
      return a !== null && a < 0 ? (n(X(o, i), "too-small", a, 0), null) : a;
    },
    list(s, o, i) {
      var u, c;
      let a = (u = r(s, o, i, "expected-list", Array.isArray)) != null ? u : [], l = (c = uS[i]) != null ? c : cS;
      return a.length > l && n(X(o, i), "too-many-items", l), a.slice(0, l);
    },
    object: (s, o, i) => {
      var a;
      return (a = r(s, o, i, "expected-object", U)) != null ? a : {};
    },
    condition(s, o, i) {
      let a = t(s, o, i, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : No(a);
      return l !== null && "code" in l ? (n(X(o, i), l.code, ...l.parameters), null) : l;
    }
  };
}
function bm(e) {
  return Ne.test(e);
}
function ss(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Jn = 20;
function Sn(e, n, t, r) {
  let s = /* @__PURE__ */ new Map(), o = X(n, t);
  return r.list(e, n, t).forEach((i, a) => {
    let l = X(o, a), u = U(i) ? i : {}, c = U(i) ? j(i, "value") : i, d = Ma(c) ? String(c) : "";
    le.test(d) ? s.has(d) ? r.fault(l, "code-taken", d) : s.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: j(u, "retired") === !0
    }) : r.fault(l, "bad-id", V(c));
  }), s.size === 0 ? (r.fault(o, "empty-list"), null) : Array.from(s.values());
}
function tn(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function Oa(e, n, t, r) {
  let s = (o, i, a, l) => {
    var c;
    let u = j(e, i) === void 0 ? a : i;
    return j(e, u) !== !0 ? null : r.some(({ value: d }) => d === o) ? (t.fault(X(n, u), "special-code-taken", o), null) : tn(o, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${o}` });
  };
  return {
    other: s(ct, "showOtherItem", "hasOther", "otherText"),
    none: s(_r, "showNoneItem", "hasNone", "noneText"),
    refused: s(Br, "showRefuseItem", "", "refuseText"),
    dontKnow: s(jr, "showDontKnowItem", "", "dontKnowText")
  };
}
function wm(e, n, t) {
  if (j(e, "rateValues") !== void 0)
    return Sn(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = j(e, l);
    return ss(c) ? c : (c !== void 0 && t.fault(X(n, l), "expected-whole-number"), u);
  }, [s, o, i] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (o <= s || i < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", s, o, i), null;
  let a = [];
  for (let l = s; l <= o && a.length < Jn; l += i)
    a.push(tn(String(l), null));
  return s + Jn * i <= o && t.fault(`${n}.rateMax`, "too-many-steps", Jn), a;
}
function xm(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((s, o) => {
    let i = X(`${n}.columns`, o), a = U(s) ? j(s, "name") : void 0;
    if (!U(s) || typeof a != "string" || !le.test(a)) {
      t.fault(`${i}.name`, "bad-id", V(a));
      return;
    }
    if (r.has(a)) {
      t.fault(`${i}.name`, "name-taken", a);
      return;
    }
    let l = Sn(s, i, "choices", t);
    l !== null && r.set(a, { name: a, title: t.text(s, i, "title"), choices: l });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function Ma(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/report/group-label.ts
var dS = /^[a-z0-9][a-z0-9_-]{0,99}$/;
function os(e) {
  return dS.test(e);
}
function is(e, { by: n, question: t }, r) {
  var d, m;
  let { markup: s, survey: o, texts: i, codeNames: a } = r;
  if (n === "language") {
    let f = a.language(e);
    return f !== null ? J({ text: f }) : Ne.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : J({ text: e });
  }
  if (n === "community")
    return mS(e, r);
  let l = Z(o).find(({ name: f }) => f === t), u = l === void 0 ? null : (m = (d = ke(l)[0]) == null ? void 0 : d.choices) != null ? m : null, c = u === null ? void 0 : u.find(({ value: f }) => f === e);
  return s.label(Bn(c != null ? c : tn(e, null), l, i, a));
}
function mS(e, { codeNames: n }) {
  var t;
  return `<bdi>${J({ text: (t = n.wiki(e)) != null ? t : e })}</bdi>`;
}
function km({ by: e, question: n }, { markup: t, survey: r, texts: s }) {
  let o = Z(r).find(({ name: a }) => a === n);
  if (o !== void 0) {
    let a = Oe(o, s);
    return { text: a.text, wikitext: t.label(a) };
  }
  let i = `localskills-results-by-${e === "language" ? "language" : "community"}`;
  return { text: t.messages.text(i), wikitext: t.say(i) };
}

// src/core/report/parameter-title.ts
function ar({ question: e, row: n, column: t }, r) {
  return [
    Oe(e, r).text,
    ...n === null ? [] : [Be(n, r).text],
    ...t === null ? [] : [Oe(t, r).text]
  ].join(" / ");
}

// src/core/report/change-tables.ts
var Sm = 6, fS = 10, pS = ["new", "gone", "changed", "withheld", "no-answers"], Ca = [
  ["gap", "gap"],
  ["importance", "importance"],
  ["ability", "importance"],
  ["high-need", "high-need"],
  ["rank-mwds", "rank"],
  ["n", "n"]
];
function Pm(e) {
  let { change: n, markup: t, report: r } = e;
  if (n === null || n.before.counted === 0)
    return [];
  let { accountsInBoth: s, before: o, comparisons: i, isPaired: a, now: l } = n, u = s === null || A(s) || s === 0 ? t.say("localskills-results-change-others") : `${t.say("localskills-results-change-both", s)} ${t.say(`localskills-results-change-${a ? "paired" : "unpaired"}`)}`;
  return [
    ge("change", t.say("localskills-results-change")),
    `<p>${t.say(
      "localskills-results-change-intro",
      { wikitext: $e(r.titles.results(o.survey), Na(e)) },
      o.counted,
      l.counted
    )} ${u}</p>`,
    ...i < 2 ? [] : [`<p>${t.say(
      "localskills-results-change-many",
      i,
      Math.max(1, Math.round(i / 20)),
      { wikitext: Ye(t.say("localskills-results-clear"), "clear", t) }
    )}</p>`],
    ...gS(n, e),
    ...hS(n, e),
    ...yS(n, e)
  ];
}
function Et({ difference: e }) {
  return e;
}
function Na({ markup: e, report: { previous: n = null }, change: t, texts: r }) {
  var s;
  return n === null ? `<bdi>${J({ text: (s = t == null ? void 0 : t.before.survey) != null ? s : "" })}</bdi>` : e.label(Oe({ name: n.survey.id, title: n.survey.title }, r));
}
function vm(e) {
  let { change: n, markup: t } = e;
  if (n === null || n.before.counted === 0 || n.comparisons === 0)
    return [];
  let [r] = Tm(n, e), s = { wikitext: Xe("change", t.say("localskills-results-change")) };
  return [r === void 0 ? t.say("localskills-results-change-lead-none", { wikitext: Na(e) }, s) : t.say("localskills-results-change-lead", { wikitext: Na(e) }, { wikitext: r.about }, s)];
}
function Tm({ skills: e, questions: n }, t) {
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
        about: r.say("localskills-results-change-need", f, ...Rm(d, t))
      });
    }
  });
  for (let c of te(s)) {
    let d = (u = (l = n[c.name]) == null ? void 0 : l.choices) != null ? u : {};
    Object.keys(d).forEach((m) => {
      var g, p;
      let f = d[m];
      if (f !== void 0 && !A(f) && f.isClear) {
        let h = (p = (g = c.choices) == null ? void 0 : g.find(({ value: w }) => w === m)) != null ? p : tn(m, null), y = Bn(h, c.question, o, i);
        a.push({ name: `${c.name} ${m}`, change: f, about: r.say(
          "localskills-results-change-choice",
          { wikitext: J({ text: ar(c, o) }) },
          { wikitext: `<strong>${r.label(y)}</strong>` },
          ...Rm(f, t)
        ) });
      }
    });
  }
  return a.sort((c, d) => Math.abs(Et(d.change)) - Math.abs(Et(c.change)) || (c.name < d.name ? -1 : 1)), a;
}
function gS(e, n) {
  let { markup: t } = n, r = Tm(e, n), s = r.length - Sm;
  return r.length === 0 ? [`<p>${t.say("localskills-results-change-none")}</p>`] : [
    "<ul>",
    ...r.slice(0, Sm).map(({ about: o }) => `<li>${o}</li>`),
    "</ul>",
    ...s > 0 ? [`<p>${t.say("localskills-results-change-more", s)}</p>`] : []
  ];
}
function Rm({ before: e, now: n, difference: t, interval: r }, { markup: s }) {
  let o = s.say(
    "localskills-results-change-range",
    { wikitext: s.signed(r.low * 100) },
    { wikitext: s.signed(r.high * 100) },
    { wikitext: s.signed(t * 100) }
  );
  return [s.percent(e), s.percent(n), o].map((i) => ({ wikitext: i }));
}
function hS({ skills: e }, n) {
  let { markup: t } = n, r = (d) => e[d], s = (d) => Et(r(d).gap), o = Object.keys(e).sort((d, m) => s(m) - s(d) || (d < m ? -1 : 1));
  if (o.length === 0)
    return [];
  let i = o.map(s), a = i.every((d) => d < 0) ? "-fell" : i.every((d) => d > 0) ? "-rose" : "", l = Ca.map(([d]) => J({ text: t.messages.text(`localskills-results-column-${d}`) })), u = [
    `|+ ${t.say(`localskills-results-change-caption${a}`)}`,
    "|-",
    se(t.say("localskills-results-column-skill")),
    ...Ca.map(([d]) => se(t.say(`localskills-results-column-${d}`), "number"))
  ], c = (d, m) => ` <span class="ext-localSkills-detail">${t.say("localskills-results-from-to", { wikitext: d }, { wikitext: m })}</span>`;
  for (let d of o) {
    let { gap: m, importance: f, ability: g, highNeed: p, rankByMwds: h, n: y } = r(d), w = (b) => ee(
      t.signed(Et(b), 2) + c(t.number(b.before, 2), t.number(b.now, 2)),
      Et(b)
    );
    u.push(
      "|-",
      `! scope="row" | ${n.skillName(d)}`,
      ...Ze([
        w(m),
        w(f),
        w(g),
        A(p) ? me(t) : ee(
          `${t.signed(Et(p) * 100)}${c(t.percent(p.before), t.percent(p.now))}${p.isClear ? `<br /><strong class="ext-localSkills-detail">${t.say("localskills-results-clear")}</strong>` : ""}`,
          Et(p)
        ),
        h === null ? ee("", null) : ee(
          t.say("localskills-results-from-to", { wikitext: t.number(h.before) }, { wikitext: t.number(h.now) }),
          h.now
        ),
        ee(t.say("localskills-results-from-to", { wikitext: t.number(y.before) }, { wikitext: t.number(y.now) }), y.now)
      ], l)
    );
  }
  return [
    Gn(Ca.map(([d, m]) => [t.say(`localskills-results-column-${d}`), m]), t),
    pe(
      J({ text: t.messages.text("localskills-results-change") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked",
      u
    )
  ];
}
function yS({ notCompared: e }, n) {
  let { markup: t, survey: r, texts: s } = n, o = new Map(te(r).map((a) => [a.name, a])), i = [];
  for (let a of pS) {
    let l = e.filter((u) => u.reason === a).map(({ part: u, name: c }) => {
      let d = o.get(c);
      return u === "skill" ? n.skillName(c) : d === void 0 ? `<code>${J({ text: c })}</code>` : J({ text: ar(d, s) });
    });
    l.length > 0 && i.push(t.say(`localskills-results-not-compared-${a}`, Ve(l, t, fS)));
  }
  return i.length === 0 ? [] : [
    `<p>${t.say("localskills-results-not-compared")}</p>`,
    "<ul>",
    ...i.map((a) => `<li>${a}</li>`),
    "</ul>"
  ];
}

// src/core/report/headline.ts
function Em(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, s = [];
  for (let d of Object.keys(e.skills)) {
    let m = rn(e, d);
    m !== null && !A(m.highNeedCount) && m.highNeedCount > 0 && s.push({ skill: d, count: m.highNeedCount, of: m.n });
  }
  let o = (d) => {
    var m, f;
    return (f = (m = rn(e, d)) == null ? void 0 : m.rankByMwds) != null ? f : Number.MAX_SAFE_INTEGER;
  }, i = Object.keys(e.skills).filter((d) => Om(e.skills[d])).sort((d, m) => o(d) - o(m) || ie(d, m)), a = Am(e, r), l = Am(e, t), u = l === null || a === null ? [] : Ia(e).filter((d) => {
    var g, p;
    let [m, f] = [$o(e, r, d), $o(e, t, d)];
    return (A(m) || A(f)) && (A(m) || m === 0) && (A(f) || (f != null ? f : 0) > 0) && ((p = (g = e.balance[d]) == null ? void 0 : g.offers) != null ? p : 0) === 0;
  }), c = (l != null ? l : []).filter(({ skill: d }) => {
    var m, f;
    return $o(e, r, d) === 0 && ((f = (m = e.balance[d]) == null ? void 0 : m.offers) != null ? f : 0) === 0;
  });
  return {
    needs: $a(s),
    assets: $a(a != null ? a : []),
    unmet: l === null || a === null ? null : $a(c),
    hiddenNeeds: i,
    hiddenAssets: r === null ? [] : Ia(e).filter((d) => A($o(e, r, d))),
    maybeUnmet: u
  };
}
function Om(e) {
  return e !== void 0 && (A(e) || A(e.highNeedCount));
}
function rn(e, n) {
  let t = e.skills[n];
  return t === void 0 || A(t) ? null : t;
}
function $o(e, n, t) {
  var o;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || A(r))
    return r != null ? r : null;
  let s = r.choices[t];
  return A(s) ? s : (o = s == null ? void 0 : s.count) != null ? o : null;
}
function Am(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || A(t))
    return null;
  let r = Ia(e);
  return Object.keys(t.choices).filter((s) => r.includes(s)).map((s) => {
    let o = t.choices[s];
    return { skill: s, count: o === void 0 || A(o) ? 0 : o.count, of: t.n };
  }).filter(({ count: s }) => s > 0);
}
function Ia({ skills: e, balance: n }) {
  let t = Object.keys(e);
  return t.length === 0 ? Object.keys(n) : t;
}
function $a(e) {
  return e.slice().sort((n, t) => Zt(
    { numerator: t.count, denominator: t.of },
    { numerator: n.count, denominator: n.of }
  ) || (n.skill < t.skill ? -1 : 1)).slice(0, 3);
}

// src/core/report/findings.ts
var lr = 5;
function Cm(e) {
  let { markup: n, results: t, survey: r } = e, { needs: s, assets: o, unmet: i, hiddenNeeds: a, hiddenAssets: l, maybeUnmet: u } = Em(t, r), c = (y, ...w) => (b) => n.say(
    y,
    wS(b, e),
    b.count,
    b.of,
    { wikitext: bS(b, e) },
    ...w
  ), d = (y, { skill: w }) => {
    let b = n.say("localskills-results-see-exchange"), x = Jt(w, "offer", b, e);
    return x === b ? y : `${y} ${x}`;
  }, m = (y) => g === 0 ? c("localskills-results-unmet-skill")(y) : c("localskills-results-unmet-skill-of", g)(y), f = r.measures.canTeach === null ? void 0 : t.questions[r.measures.canTeach], g = f === void 0 || A(f) ? 0 : f.n, p = [];
  Object.keys(t.skills).length > 0 && p.push(...La("needs", s.map(c("localskills-results-need")), e, a)), o.length + l.length > 0 && p.push(...La("assets", o.map(c("localskills-results-asset")), e, l)), i !== null && p.push(...La("unmet", i.map((y) => d(m(y), y)), e, u));
  let h = [...vm(e), ...xS(e), ...kS(e)];
  return [
    ...p.length === 0 ? [] : [
      '<div class="ext-localSkills-findings">',
      ...p,
      "</div>",
      `<p class="ext-localSkills-quiet">${n.say(
        "localskills-results-findings-note",
        { wikitext: Ye(n.say("localskills-results-term-interval"), "interval", n) }
      )}</p>`
    ],
    ...h.length === 0 ? [] : ["<ul>", ...h.map((y) => `<li>${y}</li>`), "</ul>"]
  ];
}
function bS({ count: e, of: n }, { markup: t }) {
  var o;
  let { low: r, high: s } = (o = Mn(e, n)) != null ? o : { low: 0, high: 1 };
  return t.say(
    "localskills-results-share-interval",
    { wikitext: t.percent(e / n) },
    { wikitext: t.number(Je(r, 0, 2)) },
    { wikitext: t.percent(s) }
  );
}
function La(e, n, t, r = []) {
  let { markup: s } = t;
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${s.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((o) => `<li>${o}</li>`), "</ol>"] : r.length > 0 ? [] : [`<p>${s.say(`localskills-results-${e}-none`)}</p>`],
    ...r.length === 0 ? [] : [`<p>${s.say(
      `localskills-results-${e}-hidden`,
      r.length,
      Ve(r.map(t.skillName), s, lr)
    )}</p>`],
    "</div>"
  ];
}
function wS({ skill: e }, n) {
  return { wikitext: `<strong>${n.skillName(e)}</strong>` };
}
function xS(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((o) => Fa(t, o) !== null), s = r.filter((o) => Fa(t, o) === "concentrate-here").sort((o, i) => Mm(t, i) - Mm(t, o) || (o < i ? -1 : 1));
  return r.length < 4 || s.length === 0 ? [] : [n.say(
    "localskills-results-concentrate",
    s.length,
    r.length,
    Ve(s.map(e.skillName), n, lr),
    { wikitext: Xe("plot", n.say("localskills-results-plot")) }
  )];
}
function kS(e) {
  let { markup: n, results: t } = e, r = Object.keys(t.skills).filter((i) => Io(t, i) !== null);
  if (r.length < 2 * lr)
    return [];
  let s = (i) => {
    var a, l;
    return (l = ((a = Io(t, i)) != null ? a : [])[0]) != null ? l : 1 / 0;
  }, o = r.filter((i) => {
    var a;
    return Fa(t, i) === "concentrate-here" && ((a = Io(t, i)) != null ? a : []).every((l) => l <= lr);
  }).sort((i, a) => s(i) - s(a) || (i < a ? -1 : 1));
  return [o.length === 0 ? n.say("localskills-results-agreed-none", lr) : n.say("localskills-results-agreed", lr, Ve(o.map(e.skillName), n), o.length)];
}
function Io(e, n) {
  var o;
  let { rankByMwds: t = null, rankByRds: r = null, rankByHighNeed: s = null } = (o = rn(e, n)) != null ? o : {};
  return t === null || r === null || s === null ? null : [t, r, s];
}
function Fa(e, n) {
  var t, r;
  return (r = (t = rn(e, n)) == null ? void 0 : t.quadrant) != null ? r : null;
}
function Mm(e, n) {
  var t, r;
  return (r = (t = rn(e, n)) == null ? void 0 : t.gap) != null ? r : 0;
}
var SS = 5;
function Nm({ markup: e, results: n }) {
  let { mwdsRds: t, mwdsHighNeed: r, rdsHighNeed: s } = n.agreement, o = [t, r, s].filter((c) => c !== null);
  if (o.length === 0)
    return [];
  let i = o.reduce((c, d) => c + d, 0) / o.length, l = Object.keys(n.skills).filter((c) => Io(n, c) !== null).length < SS ? "few" : i >= 0.7 ? "largely" : i >= 0.4 ? "partly" : "hardly", u = (c) => ({ wikitext: c === null ? "\u2013" : e.number(c, 2) });
  return [`<p>${e.say(`localskills-results-agreement-${l}`)} ${e.say("localskills-results-agreement-advice")} ${e.say(
    "localskills-results-agreement-figures",
    { wikitext: Ye(e.say("localskills-results-term-tau"), "tau", e) },
    u(t),
    u(r),
    u(s)
  )}</p>`];
}

// src/core/report/skills-table.ts
var Lo = [
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
function $m(e) {
  var l;
  let { markup: n, results: t, survey: r } = e, s = re(r), o = Object.keys(t.skills);
  if (s === null || o.length === 0)
    return [];
  let i = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    se(n.say("localskills-results-column-skill")),
    ...Lo.map(([u]) => se(
      n.say(`localskills-results-column-${u}`),
      "number"
    ))
  ], a = Lo.map(([u]) => J({ text: n.messages.text(`localskills-results-column-${u}`) }));
  for (let u of as(t.skills)) {
    let c = t.skills[u], d = c === void 0 ? null : En(c, (l = t.earlier) == null ? void 0 : l.skills[u]), m = d === null ? c : M(S({}, d), {
      rankByMwds: null,
      rankByRds: null,
      rankByHighNeed: null,
      rankDifference: null
    }), f = m !== void 0 && !A(m) && m.n > 0;
    i.push(
      // Rows without figures stay at the end, however the table is sorted.
      f && d === null ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${e.skillName(u)}${d === null ? "" : `<div class="ext-localSkills-detail">${n.say("localskills-results-earlier")}</div>`}`,
      ...f ? Ze(PS(m, [s.importance, s.ability], e), a) : [`| class="ext-localSkills-withheld" colspan="${Lo.length}" | ${A(m) ? Vr(m, e) : n.say("localskills-results-no-answers")}`]
    );
  }
  return [
    ge("skills", n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    ...Nm(e),
    Gn(Lo.map(([u, c]) => [n.say(`localskills-results-column-${u}`), c]), n),
    pe(
      J({ text: n.messages.text("localskills-results-skills") }),
      "sortable ext-localSkills-wide ext-localSkills-stacked ext-localSkills-ranking",
      i
    )
  ];
}
function as(e) {
  return Object.keys(e).sort((n, t) => RS(e, n, t));
}
function RS(e, n, t) {
  for (let r of ["rankByMwds", "rankByRds"]) {
    let s = (a) => {
      var l, u;
      return (u = (l = rn({ skills: e }, a)) == null ? void 0 : l[r]) != null ? u : 1 / 0;
    }, [o, i] = [s(n), s(t)];
    if (o !== i)
      return o - i;
  }
  return n < t ? -1 : 1;
}
function PS(e, n, { markup: t }) {
  let r = (f, g) => ee(f === null ? "" : t.number(f, g), f), s = (f, g, p) => {
    let [h, y] = [Math.min(...Array.from(p.values())), Math.max(...Array.from(p.values()))];
    return f === null ? ee("", null) : ee(un(t.number(f, 2), y > h ? (f - h) / (y - h) : 0, g), f);
  }, { highNeed: o, highNeedCount: i, highNeedInterval: a, rankByMwds: l, rankByRds: u, rankByHighNeed: c, rankDifference: d } = e, m = A(a) || a === null ? "" : `<div class="ext-localSkills-detail">${t.say(
    "localskills-results-interval",
    { wikitext: t.number(Je(a.low, 0, 2)) },
    { wikitext: t.percent(a.high) }
  )}</div>`;
  return [
    r(l, 0),
    r(u, 0),
    A(i) ? me(t) : r(c, 0),
    r(d, 0),
    A(o) || A(i) ? me(t) : ee(un(`${t.percent(o != null ? o : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", i, e.n)}</span>`, o != null ? o : 0, "need") + m, o != null ? o : 0),
    s(e.importance.mean, "importance", n[0]),
    s(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}

// src/core/report/breakdown-tables.ts
var vS = { community: 40, language: 12, question: 12 };
function Im(e) {
  let { markup: n, results: t } = e, r = ({ by: o }) => +(o !== "community"), s = t.breakdowns.slice().sort((o, i) => r(o) - r(i)).reduce(
    (o, i) => o.concat(ES(i, e)),
    []
  );
  return s.length === 0 ? [] : [
    ge("breakdowns", n.say("localskills-results-breakdowns")),
    `<p>${n.say("localskills-results-breakdowns-intro")}</p>`,
    AS(e),
    ...s
  ];
}
function TS({ by: e, groups: n }) {
  let t = Object.keys(n), r = (i) => {
    let a = n[i];
    return a === void 0 || A(a) ? 0 : a.counted;
  }, s = t.slice().sort((i, a) => r(a) - r(i) || (i < a ? -1 : 1)), o = new Set(s.slice(0, vS[e]));
  return t.filter((i) => o.has(i));
}
function AS({ markup: e }) {
  let n = (s, o) => `<span class="ext-localSkills-heat-key ext-localSkills-heat-${s}">${o}</span>`, t = (s) => ({ wikitext: e.number(s, s % 1 === 0 ? 0 : 1) }), r = (s) => n(s * 2, e.say("localskills-results-heat-up-to", t(s - 0.5), t(s)));
  return `<p class="ext-localSkills-heat-keys">${[
    n(-1, e.say("localskills-results-heat-surplus")),
    ...[0.5, 1, 1.5].map(r),
    n(4, e.say("localskills-results-heat-above", t(1.5)))
  ].join(" ")}</p>`;
}
function ES(e, n) {
  var f;
  let { markup: t, results: r } = n, s = (f = r.earlier) == null ? void 0 : f.breakdowns.find(({ by: g, question: p }) => g === e.by && p === e.question), o = e.withheld === "little-change" && s !== void 0, i = o ? s : e, a = Object.keys(i.groups), l = TS(i), u = as(r.skills);
  if (a.length < 2 || u.length === 0)
    return [];
  let c = km(i, n), d = [
    `|+ ${Ye(t.say("localskills-results-breakdown-caption"), "gap", t)}`,
    "|-",
    se(t.say("localskills-results-column-skill")),
    ...l.map((g) => se(
      CS(g, i, n) + NS(i.groups[g], n),
      "number"
    ))
  ], m = 0;
  for (let g of u) {
    let p = [], h = !1;
    for (let y of l) {
      let w = i.groups[y], b = w === void 0 || A(w) ? w : w.skills[g], x = OS(b, s == null ? void 0 : s.groups[y], g);
      h = h || x !== null || b !== void 0 && !A(b), p.push(x !== null ? Kt(t.number(x, 2), x, t) : b === void 0 || A(b) ? me(t) : b.gap === null ? ee("", null) : ee(t.number(b.gap, 2), b.gap, `ext-localSkills-heat-${MS(b.gap)}`));
    }
    m += +!h, d.push(...h ? ["|-", `! scope="row" | ${n.skillName(g)}`, ...p] : []);
  }
  return m === u.length ? [
    en(3, c.wikitext),
    `<p class="ext-localSkills-withheld">${t.say("localskills-results-breakdown-nothing")}</p>`
  ] : [
    en(3, c.wikitext),
    ...o ? [`<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`] : Ur(d, t),
    ...l.length < 3 ? [] : [`<p class="ext-localSkills-scroll-cue${l.length > 8 ? "" : " ext-localSkills-scroll-cue-narrow"}">${t.say("localskills-results-scroll", l.length)}</p>`],
    pe(J(c), "sortable ext-localSkills-wide ext-localSkills-breakdown", d),
    ...m === 0 ? [] : [`<p>${t.say("localskills-results-breakdown-rows-left-out", m)}</p>`],
    ...l.length < a.length ? [`<p>${t.say("localskills-results-more-groups", a.length - l.length)}</p>`] : []
  ];
}
function OS(e, n, t) {
  var s, o;
  let r = n === void 0 || A(n) ? void 0 : n.skills[t];
  return e === void 0 ? null : (o = (s = En(e, r)) == null ? void 0 : s.gap) != null ? o : null;
}
function MS(e) {
  return e < 0 ? -1 : Math.min(4, Math.ceil(e * 2));
}
function CS(e, n, t) {
  let r = is(e, n, t), { report: s, survey: o } = t, i = n.groups[e];
  return n.by === "community" && os(e) && i !== void 0 && !A(i) ? $e(s.titles.communityResults(o.id, e), r) : r;
}
function NS(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || A(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/exclusions.ts
var Da = 500;
function Lm({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (l) => mt(l, e.say("localskills-results-see-revision")), s = ({ page: l, reason: u, revision: c }) => [
    "|-",
    `| ${$e(l)}`,
    `| ${e.say(`localskills-excluded-${u}`)}${c === void 0 || c === 0 ? "" : ` ${r(c)}`}`
  ], o = qn(t), i = Array.from(o.keys()).sort((l, u) => {
    var c, d;
    return ((c = o.get(u)) != null ? c : 0) - ((d = o.get(l)) != null ? d : 0) || (l < u ? -1 : 1);
  }), a = J({ text: e.messages.text("localskills-results-excluded") });
  return [
    ge("excluded", e.say("localskills-results-excluded")),
    ...o.size < 2 ? [] : [pe(J({ text: e.messages.text("localskills-results-column-reason") }), "ext-localSkills-excluded", [
      "|-",
      se(e.say("localskills-results-column-reason")),
      se(e.say("localskills-results-column-pages")),
      ...i.map((l) => {
        var u, c;
        return [
          "|-",
          `! scope="row" | ${e.say(`localskills-excluded-${l}`)}`,
          ee(e.number((u = o.get(l)) != null ? u : 0), (c = o.get(l)) != null ? c : 0)
        ].join(`
`);
      })
    ])],
    pe(a, "ext-localSkills-excluded", [
      "|-",
      ...["page", "reason"].map((l) => se(e.say(`localskills-results-column-${l}`))),
      ...t.slice(0, Da).map((l) => s(l).join(`
`))
    ]),
    ...t.length > Da ? [`<p>${e.say("localskills-results-more-excluded", t.length - Da)}</p>`] : []
  ];
}

// src/core/report/glossary.ts
function $S({ change: e, markup: n, survey: t, results: r }) {
  let s = (d) => `localskills-results-column-${d}`, o = re(t), i = o === null ? [1, 5] : [...Array.from(o.importance.values()), ...Array.from(o.ability.values())], { canTeach: a, wantToLearn: l } = t.measures, c = Object.keys(r.balance).map((d) => r.balance[d]).some((d) => d !== void 0 && d.offers !== null);
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
function Fm(e) {
  let { markup: n } = e;
  return [
    ge("guide", n.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...$S(e).reduce((t, [r, s, ...o]) => t.concat(
      s.map((i, a) => `<dt${a === 0 ? ` id="${zt(r)}"` : ""}>${n.say(i)}</dt>`),
      `<dd>${n.say(`localskills-results-guide-${r}`, ...o)}</dd>`
    ), []),
    "</dl>",
    `<p>${n.say("localskills-results-guide-caution")}</p>`
  ];
}

// src/core/report/community-page.ts
function Dm({ results: e }) {
  return e.breakdowns.find(({ by: n, groups: t }) => n === "community" && Object.keys(t).length > 1);
}

// src/core/report/methods.ts
var Wa = 100;
function Wm(e) {
  let { markup: n, survey: t } = e;
  return [
    ge("quality", n.say("localskills-results-methods")),
    ..._a(IS(e)),
    ...LS(e),
    ...FS(e),
    ...re(t) === null ? [] : [
      en(3, n.say("localskills-results-formulas")),
      ..._a([
        n.say("localskills-results-methods-pairs"),
        n.say("localskills-results-methods-formulas"),
        n.say("localskills-results-methods-intervals", { wikitext: n.percent(0.95) }),
        ...e.change === null ? [] : [n.say("localskills-results-methods-change")]
      ])
    ],
    en(3, n.say("localskills-results-disclosure")),
    ..._a(DS(e))
  ];
}
function _a(e) {
  return ["<ul>", ...e.map((n) => `<li>${n}</li>`), "</ul>"];
}
function IS({ markup: e, report: n, results: t, survey: r }) {
  let { titles: s, counted: o, definitionRevision: i } = n, a = (d, m) => ({ wikitext: $e(d, e.say(m)) }), l = i === 0 ? a(s.definition(r.id), "localskills-results-definition") : { wikitext: mt(i, e.say("localskills-results-revision", e.digits(i))) }, u = Object.keys(t.balance).map((d) => t.balance[d]), c = (d) => u.reduce((m, f) => {
    var g;
    return m + ((g = f == null ? void 0 : f[d]) != null ? g : 0);
  }, 0);
  return [
    e.say("localskills-results-methods-counted", t.counted, l),
    e.say("localskills-results-methods-answers", {
      wikitext: `[[Special:PrefixIndex/${s.answersPrefix(r.id)}|${e.say("localskills-results-all-answers")}]]`
    }),
    ...t.excluded.length === 0 ? [] : [e.say(
      "localskills-results-methods-excluded",
      t.excluded.length,
      { wikitext: Xe("excluded", e.say("localskills-results-excluded")) }
    )],
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...u.some((d) => d !== void 0 && d.offers !== null) ? [e.say("localskills-results-methods-exchange", c("offers"), c("seeks"))] : [],
    e.say("localskills-results-methods-data", a(s.resultsData(r.id), "localskills-results-data"), o.count)
  ];
}
function LS(e) {
  let { markup: n, report: t, results: r, survey: s } = e, o = Dm(e);
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
    se(n.say("localskills-results-column-community")),
    se(n.say("localskills-results-fact-counted"), "number"),
    se(n.say("localskills-results-column-share"), "number")
  ];
  for (let u of a.slice(0, Wa)) {
    let c = i(u), d = is(u, o, e);
    l.push(
      "|-",
      `! scope="row" | ${c !== null && os(u) ? $e(t.titles.communityResults(s.id, u), d) : d}`,
      ...Ze(c === null ? [me(n), me(n)] : [
        ee(n.number(c), c),
        ee(un(n.percent(c / r.counted), c / r.counted), c / r.counted)
      ], ["fact-counted", "column-share"].map((m) => J({ text: n.messages.text(`localskills-results-${m}`) })))
    );
  }
  return [
    en(3, n.say("localskills-results-response")),
    `<p>${n.say("localskills-results-response-intro")}</p>`,
    pe(J({ text: n.messages.text("localskills-results-response") }), "sortable ext-localSkills-shares ext-localSkills-stacked", l),
    ...a.length > Wa ? [`<p>${n.say("localskills-results-more-rows", a.length - Wa)}</p>`] : []
  ];
}
function FS(e) {
  let { markup: n, results: t, survey: r, texts: s } = e;
  if (!t.versions.some(({ isCurrent: l, isKnown: u }) => u && !l))
    return [];
  let o = Z(r), i = (l) => Ve(l.map((u) => {
    let c = o.find((d) => d.name === u);
    return c === void 0 ? `<code>${J({ text: u })}</code>` : n.label(Oe(c, s));
  }), n).wikitext, a = [
    "|-",
    ...["version", "answers", "left-out", "reworded"].map((l) => se(n.say(`localskills-results-column-${l}`)))
  ];
  for (let { revision: l, counted: u, isCurrent: c, isKnown: d, changed: m, reworded: f } of t.versions) {
    let g = l === null || !d ? n.say("localskills-results-version-unknown") : mt(l, n.say("localskills-results-revision", n.digits(l)));
    a.push(
      "|-",
      `! scope="row" | ${g}${c ? ` <span class="ext-localSkills-detail">${n.say("localskills-results-version-current")}</span>` : ""}`,
      A(u) ? me(n) : ee(n.number(u), u),
      `| ${i(m)}`,
      `| ${i(f)}`
    );
  }
  return [
    en(3, n.say("localskills-results-versions")),
    `<p>${n.say("localskills-results-versions-intro")}</p>`,
    pe(J({ text: n.messages.text("localskills-results-versions") }), "", a)
  ];
}
function DS({ markup: e, survey: n, report: { held: t = null } }) {
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
function _m(e, n) {
  let t = Math.ceil(n * 96), r = [], [s, o] = [t / 2, 96 - t / 2], i = (a, l) => r.every((u) => Math.abs(u.across - a) >= t || Math.abs(u.up - l) >= t);
  for (let a of e) {
    let [l, u] = [a.across * 96, a.up * 96], [c, d] = [{ across: s, up: s }, 1 / 0];
    for (let m = s; m <= o; m++)
      for (let f = s; f <= o; f++) {
        let g = (m - l) ** 2 + (f - u) ** 2;
        g < d && i(m, f) && ([c, d] = [{ across: m, up: f }, g]);
      }
    r.push(c);
  }
  return r.map(({ across: a, up: l }) => ({ across: a / 96, up: l / 96 }));
}
function Ba(e) {
  let n = Math.floor(Math.min(...e) * 2) / 2, t = Math.ceil(Math.max(...e) * 2) / 2;
  return t - n >= 1 ? { low: n, high: t } : { low: n - (1 - t + n) / 2, high: t + (1 - t + n) / 2 };
}

// src/core/report/need-plot.ts
var WS = 32, _S = 0.075, BS = 10, jS = ["concentrate-here", "keep-up", "low-priority", "possible-overkill"];
function jm(e) {
  let { markup: n, results: { cross: t } } = e, r = qS(e);
  if (r.length < 3 || t === null)
    return [];
  let s = r.slice().sort((o, i) => Bm(i, t) - Bm(o, t) || o.number - i.number).slice(0, WS).sort((o, i) => o.number - i.number);
  return [
    ge("plot", n.say("localskills-results-plot")),
    `<p>${n.say("localskills-results-plot-intro")}${s.length < r.length ? ` ${n.say("localskills-results-plot-more", s.length, r.length)}` : ""}</p>`,
    '<div class="ext-localSkills-plot-and-legend">',
    ...US(s, r, e),
    pe(
      J({ text: n.messages.text("localskills-results-plot") }),
      "ext-localSkills-legend",
      VS(r, e)
    ),
    "</div>",
    ...GS(e)
  ];
}
function GS(e) {
  let { markup: n, results: { skills: t } } = e, r = Object.keys(t).filter((a) => {
    var l, u;
    return ((u = (l = rn({ skills: t }, a)) == null ? void 0 : l.quadrant) != null ? u : null) === null;
  }), s = r.filter((a) => A(t[a])), o = r.filter((a) => !A(t[a])), i = (a, l) => l.length === 0 ? [] : [`<p>${n.say(a, l.length, Ve(l.map(e.skillName), n, BS))}</p>`];
  return [...i("localskills-results-plot-unrated", o), ...i("localskills-results-plot-withheld", s)];
}
function qS({ results: e }) {
  let n = [];
  return as(e.skills).forEach((t) => {
    var a, l, u;
    let r = rn(e, t), [s, o] = [(a = r == null ? void 0 : r.importance.mean) != null ? a : null, (l = r == null ? void 0 : r.ability.mean) != null ? l : null], i = (u = r == null ? void 0 : r.quadrant) != null ? u : null;
    s !== null && o !== null && i !== null && n.push({ number: n.length + 1, skill: t, importance: s, ability: o, quadrant: i });
  }), n;
}
function Bm({ importance: e, ability: n }, t) {
  return (e - t.importance) ** 2 + (n - t.ability) ** 2;
}
function US(e, n, { markup: t, results: { cross: r } }) {
  var f, g, p, h;
  let s = Ba([...e.map(({ ability: y }) => y), (f = r == null ? void 0 : r.ability) != null ? f : 0]), o = Ba([...e.map(({ importance: y }) => y), (g = r == null ? void 0 : r.importance) != null ? g : 0]), i = (y, { low: w, high: b }) => (y - w) / (b - w), a = (y) => `${Je(y, 2, 2)}%`, l = _m(e.map(({ ability: y, importance: w }) => ({ across: i(y, s), up: i(w, o) })), _S), u = ({ low: y, high: w }) => {
    let b = w - y > 2 ? 1 : 0.5, x = [];
    for (let R = Math.ceil(y / b) * b; R <= w; R += b)
      x.push(R);
    return x;
  }, c = (y) => t.number(y, y % 1 === 0 ? 0 : 1), d = (y) => `<span class="ext-localSkills-plot-${y}">${t.say(`localskills-results-quadrant-${y}`)}</span>`, m = t.messages.text("localskills-results-plot-description", n.length);
  return [
    `<div class="ext-localSkills-plot" role="img" aria-label="${J({ text: m })}">`,
    `<div class="ext-localSkills-plot-up">${t.say("localskills-results-column-importance")}</div>`,
    `<div class="ext-localSkills-plot-corners">${d("concentrate-here")}${d("keep-up")}</div>`,
    '<div class="ext-localSkills-plot-area">',
    `<div class="ext-localSkills-plot-level" style="bottom:${a(i((p = r == null ? void 0 : r.importance) != null ? p : 0, o))}"></div>`,
    `<div class="ext-localSkills-plot-upright" style="inset-inline-start:${a(i((h = r == null ? void 0 : r.ability) != null ? h : 0, s))}"></div>`,
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
function VS(e, n) {
  let { markup: t } = n, r = [
    "|-",
    se(t.say("localskills-results-column-number")),
    se(t.say("localskills-results-column-skill")),
    ...["importance", "ability"].map((s) => se(Ye(t.say(`localskills-results-column-${s}`), "importance", t)))
  ];
  for (let s of jS) {
    let o = e.filter((i) => i.quadrant === s);
    o.length > 0 && r.push("|-", `! colspan="4" scope="rowgroup" class="ext-localSkills-legend-${s}" | ${Ye(
      t.say(`localskills-results-quadrant-${s}`),
      "quadrant",
      t
    )} <span class="ext-localSkills-detail">${t.say(`localskills-results-quadrant-${s}-means`)}</span>`), o.forEach(({ number: i, skill: a, importance: l, ability: u }) => r.push(
      "|-",
      `| class="ext-localSkills-figure" | ${t.number(i)}`,
      `! scope="row" | ${n.skillName(a)}`,
      ee(t.number(l, 2), l),
      ee(t.number(u, 2), u)
    ));
  }
  return r;
}

// src/core/report/language-links.ts
function Gm(e, n, t) {
  return e.length < 2 ? [] : [
    `<div class="ext-localSkills-languages" role="navigation" aria-label="${J({ text: n })}">`,
    `<span class="ext-localSkills-languages-label">${t.say("localskills-results-languages-label")}</span>`,
    "<ul>",
    ...e.map(({ language: r, direction: s, title: o }) => {
      let i = `<span lang="${r}" dir="${s}">{{#language:${r}}}</span>`;
      return `<li>${r === t.messages.language ? `<strong>${i}</strong>` : Js(o, i)}</li>`;
    }),
    "</ul>",
    "</div>"
  ];
}

// src/core/report/overview.ts
function qm(e) {
  var p;
  let { isSaved: n, markup: t, survey: r, report: s, results: o, texts: i } = e, { titles: a, definitionRevision: l } = s, u = t.label(Oe({ name: r.id, title: r.title }, i)), c = s.counted.newestDay, d = o.excluded.length, m = (p = qn(o.excluded).get("changed-by-others")) != null ? p : 0, f = m === 0 || m === d ? "" : ` <span class="ext-localSkills-detail">${t.say("localskills-results-not-counted-parts", d - m, m)}</span>`, g = [
    ["counted", t.number(o.counted)],
    ["not-counted", d === 0 ? t.number(0) : Xe("excluded", t.number(d)) + f],
    ["newest", c === null ? t.say("localskills-results-none") : t.date(c)],
    ["status", JS(e)],
    ["definition", l === 0 ? $e(a.definition(r.id), t.say("localskills-results-definition")) : mt(l, t.say("localskills-results-revision", t.digits(l)))]
  ];
  return [
    `<div class="ext-localSkills-results-tools" data-survey="${r.id}" data-language="${t.messages.language}"></div>`,
    ...QS(e),
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-results-title" role="heading" aria-level="2">${t.say("localskills-results-title", { wikitext: u })}</div>`,
    `<p>${t.say(
      n ? "localskills-results-intro" : "localskills-results-intro-now",
      { wikitext: $e(a.survey(r.id), u) }
    )}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...g.map(([h, y]) => `<li><span class="ext-localSkills-fact-name">${t.say(`localskills-results-fact-${h}`)}</span> <span class="ext-localSkills-fact">${y}</span></li>`),
    "</ul>",
    `<p class="ext-localSkills-downloads">${t.say(
      "localskills-results-downloads",
      { wikitext: HS(e) },
      { wikitext: $e(a.resultsData(r.id), t.say("localskills-results-download-data")) },
      { wikitext: Xe("quality", t.say("localskills-results-quality-link")) }
    )}</p>`,
    ...zS(e)
  ];
}
function HS({ markup: e, report: { titles: n }, survey: t, tableParts: r }) {
  let s = Array.from({ length: r - 1 }, (o, i) => Ui(
    n.resultsPart(t.id, "table", i + 2),
    e.say("localskills-results-download-part", i + 2)
  ));
  return [Ui(n.resultsTable(t.id), e.say("localskills-results-download-table")), ...s].join(" \xB7 ");
}
function QS({ languages: e, markup: n, report: t, survey: r }) {
  let s = e.map(({ language: o, direction: i }) => ({ language: o, direction: i, title: t.titles.resultsIn(r.id, o) }));
  return Gm(s, n.messages.text("localskills-results-languages"), n);
}
function zS({ markup: e, report: { held: n = null } }) {
  return n === null ? [] : [`<div class="ext-localSkills-notice">${e.say("localskills-results-held", n.needed)}</div>`];
}
var KS = 20;
function Um({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: s } = t;
  if (r.length === 0)
    return [];
  let o = $e(s.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: o })}</p>`,
    "<ul>",
    ...r.slice(0, KS).map((i) => `<li><code dir="ltr">${Ue(i.path)}</code> ${Ue(dt(i, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function JS({ markup: e, survey: n }) {
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
function YS(e, n, t, r) {
  return {
    least: Math.max(0, e - n - t * r.most),
    most: Math.max(0, e - n - t * r.least)
  };
}
function Vm(e, n) {
  let [t, r] = [0, 0];
  return Object.keys(e.choices).forEach((s) => {
    let o = e.choices[s];
    t += o === void 0 || A(o) ? 0 : o.count, r += A(o) ? 1 : 0;
  }), r === 0 ? null : {
    least: 1,
    most: n ? e.n : YS(e.n, t, r - 1, { least: 1, most: e.n }).most
  };
}

// src/core/report/question-words.ts
function Hm(e, n) {
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
  let u = _s(Object.keys(t).length), c = s !== void 0 && o !== void 0 && !A(s) && !A(o);
  return i > 0 && u > 0 && c && l.push(a.say(
    u === 1 ? "localskills-results-boxes-one" : "localskills-results-boxes",
    { wikitext: a.percent((d = s.share) != null ? d : 0) },
    { wikitext: a.percent((m = o.share) != null ? m : 0) }
  )), l;
}
function ja(e, n, t, r) {
  let { markup: s, survey: o, texts: i } = r, a = (g) => Ve(g, s), l = [], u = (g, p, ...h) => {
    !A(p) && p > 0 && l.push(s.say(g, p, ...h));
  }, c = [e.notAsked, e.notInStatistics, e.unusable, e.changedVersion].some(A);
  u(c ? "localskills-results-missing-merged" : "localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-changed-version", e.changedVersion), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: g }) => o.notInStatistics.includes(g)).map((g) => s.label(Be(g, i))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let d = A(e.unknown) ? {} : e.unknown, m = Object.keys(d);
  m.length > 0 && l.push(s.say("localskills-results-unknown", a(m.map((g) => {
    var p;
    return s.say(
      "localskills-results-code-count",
      (p = d[g]) != null ? p : 0,
      { wikitext: `<code>${J({ text: g })}</code>` }
    );
  })), m.length));
  let f = Vm(e, n.isMultiple);
  return f !== null && l.push(s.say("localskills-results-withheld-range", f.least, f.most)), l;
}

// src/core/report/question-tables.ts
var Ga = 60;
function zm(e) {
  let { markup: n, survey: t, texts: r } = e, s = [];
  for (let o of Z(t)) {
    let i = o.type === "matrixdropdown" ? sR(o, e) : o.type === "matrix" ? Ym(o, o.choices, Di, e) : nR(o, e);
    if (i.length > 0) {
      let a = n.label(Oe(o, r));
      s.push(en(3, a), ...eR(o.name, e), ...i);
    }
  }
  return s.length === 0 ? [] : [
    ge("questions", n.say("localskills-results-questions")),
    Gn(["people", "share"].map((o) => [n.say(`localskills-results-column-${o}`), "share"]), n),
    ...ZS(e),
    ...XS(e),
    ...s
  ];
}
function XS({ markup: e, survey: { minAnswers: n, minCell: t } }) {
  return n > 1 || t > 1 ? [] : [`<p class="ext-localSkills-detail">${e.say("localskills-results-public-note")}</p>`];
}
function ZS({ markup: e, survey: { core: n } }) {
  return n === null ? [] : [`<p>${e.say(
    "localskills-results-core-intro",
    { wikitext: `<bdi>${J({ text: n.id })}</bdi>` }
  )}</p>`];
}
function eR(e, { markup: n, survey: { core: t } }) {
  return t === null ? [] : [`<p class="ext-localSkills-tag">${Ye(n.say(
    `localskills-results-${t.questions.includes(e) ? "core" : "local"}`
  ), "core", n)}</p>`];
}
function nR(e, n) {
  var i;
  let { markup: t, results: r } = n, s = r.questions[e.name], [o] = ke(e);
  if (s === void 0 || o === void 0)
    return [];
  if (A(s)) {
    let a = En(s, (i = r.earlier) == null ? void 0 : i.questions[e.name]);
    return a === null ? [`<p class="ext-localSkills-withheld">${Vr(s, n)}</p>`] : [
      `<p class="ext-localSkills-withheld">${t.say("localskills-results-earlier-whole")}</p>`,
      ...Qm(e, o, a, n)
    ];
  }
  return Qm(e, o, s, n, Km(e.name, n));
}
function Km(e, { results: { earlier: n } }) {
  let t = n == null ? void 0 : n.questions[e];
  return t === void 0 || A(t) ? null : t;
}
function Qm(e, n, t, r, s = null) {
  var u;
  let { markup: o, texts: i } = r;
  if (n.kind === "text") {
    let c = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[o.say(c, t.n), ...ja(t, n, [], r)].join(" ")}</p>`];
  }
  let a = (u = n.choices) != null ? u : tR(t).map((c) => tn(c, null)), l = n.kind === "number" ? [] : rR(t, n, a, r, s);
  return [
    `<p>${[
      o.say("localskills-results-answered", t.n),
      ...Hm(t, r),
      ...n.isMultiple && e.type !== "ranking" ? [o.say("localskills-results-several", { wikitext: o.percent(1) })] : [],
      ...ja(t, n, a, r)
    ].join(" ")}</p>`,
    ...Ur(l, o),
    ...n.kind === "number" ? [] : [pe(
      J(Oe(e, i)),
      `sortable ext-localSkills-shares ext-localSkills-stacked${t.places === void 0 ? "" : " ext-localSkills-places"}`,
      l
    )],
    ...n.kind === "number" || a.length <= Ga ? [] : [`<p>${o.say("localskills-results-more-rows", a.length - Ga)}</p>`]
  ];
}
function tR({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || A(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function rR(e, { question: n }, t, r, s) {
  var d, m;
  let { markup: o, texts: i } = r, { places: a } = e, l = ["answer", ...a === void 0 ? [] : ["first", "mean-place"], "people", "share"], u = ["|-", ...l.map((f) => f === "answer" ? se(o.say("localskills-results-column-answer")) : se(o.say(`localskills-results-column-${f}`), "number"))], c = l.slice(1).map((f) => J({ text: o.messages.text(`localskills-results-column-${f}`) }));
  for (let f of Xm(t, r).slice(0, Ga)) {
    let g = Jm(e, f), p = En(g, s == null ? void 0 : s.choices[f.value]);
    if (f.isRetired && !A(g) && g.count === 0)
      continue;
    let h = a === void 0 ? void 0 : a[f.value];
    u.push(
      "|-",
      `! scope="row" | ${o.label(Bn(f, n, i, r.codeNames))}`,
      ...Ze([
        ...n.type !== "ranking" || h === void 0 ? [] : A(h) ? [me(o), me(o)] : [
          ee(o.number(h.first), h.first),
          A(h.meanPlace) ? me(o) : ee(h.meanPlace === null ? "" : o.number(h.meanPlace, 1), h.meanPlace)
        ],
        ...p !== null ? [
          Kt(o.number(p.count), p.count, o),
          Kt(o.percent((d = p.share) != null ? d : 0), (m = p.share) != null ? m : 0, o)
        ] : A(g) ? [me(o), me(o)] : [
          ee(o.number(g.count), g.count),
          ee(g.share === null ? "" : un(o.percent(g.share), g.share), g.share)
        ]
      ], c)
    );
  }
  return u;
}
function Jm(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function sR(e, n) {
  let t = re(n.survey);
  return e.columns.filter(({ name: s }) => t === null || e !== t.grid || !fn.includes(s)).reduce((s, o) => s.concat(Ym(
    e,
    o.choices,
    (i, a) => _n(i, a, o.name),
    n,
    o
  )), []);
}
function Ym(e, n, t, r, s = null) {
  let { markup: o, results: i, texts: a } = r, l = Xm(n, r), u = Oe(s != null ? s : e, a), c = [...l.map((m) => Be(m, a).text), o.messages.text("localskills-results-column-n")].map((m) => J({ text: m })), d = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${o.label(u)}`] : [],
    "|-",
    '| class="ext-localSkills-corner" | ',
    ...l.map((m) => se(o.label(Be(m, a)))),
    se(o.say("localskills-results-column-n"))
  ];
  for (let m of e.rows) {
    let f = t(e.name, m.value), g = Km(f, r), p = i.questions[f], h = p === void 0 ? null : En(p, g != null ? g : void 0), y = h != null ? h : p;
    d.push("|-", `! scope="row" | ${o.label(Be(m, a))}${h === null ? "" : `<div class="ext-localSkills-detail">${o.say("localskills-results-earlier")}</div>`}`), y === void 0 || A(y) || y.n === 0 ? d.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${oR(y, r)}`) : d.push(...Ze([...l.map((w) => {
      var P;
      let b = Jm(y, w), x = ({ count: k, share: v }) => o.say("localskills-results-count-share", k, { wikitext: o.percent(v != null ? v : 0) }), R = En(b, g == null ? void 0 : g.choices[w.value]);
      return R !== null ? Kt(x(R), R.count, o) : A(b) ? me(o) : ee(un(x(b), (P = b.share) != null ? P : 0), b.count);
    }), ee(o.number(y.n), y.n)], c));
  }
  return [...Ur(d, o), pe(J(u), "ext-localSkills-wide ext-localSkills-stacked ext-localSkills-cross", d)];
}
function oR(e, n) {
  return A(e) ? Vr(e, n) : n.markup.say("localskills-results-no-answers");
}
function Xm(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/short-page.ts
function Zm({ earlier: e, skills: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.skills) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0;
  }));
}
function iR({ earlier: e, questions: n }) {
  var t;
  return [n, (t = e == null ? void 0 : e.questions) != null ? t : {}].some((r) => Object.keys(r).some((s) => {
    let o = r[s];
    return o !== void 0 && !A(o) && o.n > 0 && (o.summary !== void 0 && !A(o.summary) || Object.keys(o.choices).some((i) => {
      let a = o.choices[i];
      return a !== void 0 && !A(a) && a.count > 0;
    }));
  }));
}
function ef({ markup: e, results: n, survey: t }) {
  let { counted: r } = n, { minAnswers: s, minCell: o } = t;
  return r === 0 || Zm(n) || iR(n) || s <= 1 && o <= 1 ? null : [`<p class="ext-localSkills-notice">${r < s || o <= 1 ? e.say("localskills-results-short-answers", r, s, Math.max(1, s - r)) : e.say("localskills-results-short-counts", r, o)}</p>`];
}
function nf({ markup: e, results: n }) {
  let t = Object.keys(n.skills);
  return t.length === 0 || Zm(n) || !t.every((r) => A(n.skills[r])) ? null : [
    ge("skills", e.say("localskills-results-skills")),
    `<p class="ext-localSkills-withheld">${e.say("localskills-results-short-skills")}</p>`
  ];
}

// src/core/report/results-page.ts
var aR = "Skills survey results";
function tf(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0, s = ef(e), o = nf(e), i = (l, u, c, d = !1) => ({ name: l, title: `localskills-results-${u}`, lines: c, isFolded: d }), a = [
    ...s === null && r ? [
      i("plot", "plot", o === null ? jm(e) : []),
      i("skills", "skills", o != null ? o : $m(e)),
      i("balance", "balance", gm(e)),
      i("change", "change", Pm(e)),
      i("breakdowns", "breakdowns", o === null ? Im(e) : [], !0),
      i("questions", "questions", zm(e), !0),
      i("guide", "guide", Fm(e), !0)
    ] : [],
    i("quality", "methods", Wm(e), !0),
    i("excluded", "excluded", Lm(e), !0)
  ].filter(({ lines: l }) => l.length > 0);
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...qm(e),
    ...Um(e),
    ...s != null ? s : r ? Cm(e) : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...lR(a, e),
    ...a.reduce((l, u) => l.concat(u.isFolded ? uR(u, e) : u.lines), []),
    "</div>",
    `[[Category:${aR}]]`
  ].join(`
`);
}
function lR(e, { markup: n }) {
  return e.length < 3 ? [] : [
    `<div class="ext-localSkills-contents" role="navigation" aria-label="${J({ text: n.messages.text("localskills-results-contents") })}">`,
    `<div class="ext-localSkills-contents-title" aria-hidden="true">${n.say("localskills-results-contents")}</div>`,
    "<ul>",
    ...e.map(({ name: t, title: r }) => `<li>${Xe(t, n.say(r))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function uR({ lines: [e = "", ...n], title: t }, { markup: r }) {
  let s = (o) => J({ text: r.messages.text(o, r.messages.text(t)) });
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
function rf(e) {
  return e.map((n) => typeof n == "string" ? mR(n) : n === null ? "" : String(n)).join(",");
}
var cR = /^(?:[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0\uFFF9-\uFFFB]|[\u034F]|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F])*/, dR = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
function mR(e) {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.]*$/.test(e))
    return e;
  let t = (/^[\t\r\n]/.test(e) || dR.test(e.replace(cR, "")) ? `'${e}` : e).replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return /[",;\t]|^\s|\s$/.test(t) ? `"${t.replace(/"/g, '""')}"` : t;
}
var sf = `\r
`;

// src/core/report/results-table.ts
var fR = ["part", "by", "group", "item", "item_label", "code", "code_label", "figure", "value", "withheld"];
function of(e, n, t, r = null) {
  return [fR, ...pR(e, n, t, r)].map((s) => rf(s) + sf).join("");
}
function pR(e, n, t, r) {
  let s = Hs(t.messages), { minAnswers: o, minCell: i } = e, { counted: a, excluded: l, questions: u, skills: c, agreement: d, balance: m, breakdowns: f, versions: g } = n, p = yR(e, t), h = Re({ part: "survey" }, { counted: a, excluded: l.length, minAnswers: o, minCell: i }), y = qn(l);
  Array.from(y.keys()).sort().forEach((b) => {
    var x;
    h.push(ls({ part: "excluded", code: b }, "count", (x = y.get(b)) != null ? x : 0, null));
  }), g.forEach(({ revision: b, counted: x }) => h.push(
    ...Re({ part: "version", code: b === null ? "" : String(b) }, { counted: x })
  ));
  let w = new Map(te(e).map(
    (b) => [b.name, b]
  ));
  Object.keys(u).forEach((b) => {
    h.push(...hR(b, w.get(b), u[b], t, s));
  }), Object.keys(c).forEach((b) => {
    h.push(...Re({ part: "skill", item: b, itemLabel: p(b) }, c[b]));
  }), h.push(...Re({ part: "agreement" }, d)), Object.keys(m).forEach((b) => {
    h.push(...Re({ part: "balance", item: b, itemLabel: p(b) }, m[b]));
  }), r !== null && h.push(...gR(r, w, p, t, s));
  for (let { by: b, question: x, groups: R } of f)
    Object.keys(R).forEach((P) => {
      let k = R[P], v = { part: "group", by: x != null ? x : b, group: P };
      if (k === void 0 || A(k)) {
        h.push(...Re(v, { counted: k }));
        return;
      }
      h.push(...Re(v, { counted: k.counted })), Object.keys(k.skills).forEach((T) => {
        h.push(...Re(M(S({}, v), { item: T, itemLabel: p(T) }), k.skills[T]));
      });
    });
  return h;
}
function gR(l, s, o, i, a) {
  var u = l, { skills: e, questions: n, notCompared: t } = u, r = on(u, ["skills", "questions", "notCompared"]);
  let c = Re({ part: "change" }, r);
  return Object.keys(e).forEach((d) => {
    c.push(...Re({ part: "change", by: "skill", item: d, itemLabel: o(d) }, e[d]));
  }), Object.keys(n).forEach((d) => {
    let { choices: m, n: f, mean: g } = n[d], p = s.get(d), h = { part: "change", by: "question", item: d, itemLabel: p === void 0 ? d : ar(p, i) };
    c.push(...Re(h, S({ n: f }, g === void 0 ? {} : { mean: g }))), Object.keys(m).forEach((y) => {
      c.push(...Re(M(S({}, h), { code: y, codeLabel: af(y, p, i, a) }), m[y]));
    });
  }), t.forEach(({ part: d, name: m, reason: f }) => {
    c.push(ls({ part: "change", by: d, item: m }, "notCompared", f, null));
  }), c;
}
function af(e, n, t, r) {
  var s, o;
  return Bn(
    (o = (s = n == null ? void 0 : n.choices) == null ? void 0 : s.find(({ value: i }) => i === e)) != null ? o : tn(e, null),
    n == null ? void 0 : n.question,
    t,
    r
  ).text;
}
function hR(e, n, t, r, s) {
  let o = { part: "question", item: e, itemLabel: n === void 0 ? e : ar(n, r) };
  if (!U(t) || A(t))
    return Re(o, t);
  let m = t, { choices: i, places: a, unknown: l } = m, u = on(m, ["choices", "places", "unknown"]), c = Re(o, u), d = (f) => af(f, n, r, s);
  for (let f of [i, a])
    U(f) && Object.keys(f).forEach((g) => {
      c.push(...Re(M(S({}, o), { code: g, codeLabel: d(g) }), f[g]));
    });
  return A(l) || !U(l) ? c.push(...Re(o, { unknown: l })) : Object.keys(l).forEach((f) => {
    c.push(...Re(M(S({}, o), { code: f }), { unknown: l[f] }));
  }), c;
}
function Re(e, n, t = "") {
  return A(n) ? [ls(e, t, null, n.withheld)] : typeof n == "number" || n === null ? [ls(e, t, n, null)] : typeof n == "string" || typeof n == "boolean" ? [ls(e, t, String(n), null)] : U(n) ? Object.keys(n).reduce((r, s) => r.concat(
    Re(e, n[s], t === "" ? s : `${t}.${s}`)
  ), []) : [];
}
function ls(e, n, t, r) {
  let { part: s, by: o = "", group: i = "", item: a = "", itemLabel: l = "", code: u = "", codeLabel: c = "" } = e;
  return [s, o, i, a, l, u, c, n, t, r];
}
function yR(e, n) {
  var r, s;
  let t = new Map(((s = (r = re(e)) == null ? void 0 : r.grid.rows) != null ? s : []).map(
    (o) => [o.value, Be(o, n).text]
  ));
  return (o) => {
    var i;
    return (i = t.get(o)) != null ? i : n.taxonomy === null ? o : Vs(o, n.taxonomy, n.messages).text;
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Fo(e, n = !1) {
  let t = e.length, r = 0, s = "", o = 0, i = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function m(b, x) {
    let R = 0, P = 0;
    for (; R < b || !x; ) {
      let k = e.charCodeAt(r);
      if (k >= 48 && k <= 57)
        P = P * 16 + k - 48;
      else if (k >= 65 && k <= 70)
        P = P * 16 + k - 65 + 10;
      else if (k >= 97 && k <= 102)
        P = P * 16 + k - 97 + 10;
      else
        break;
      r++, R++;
    }
    return R < b && (P = -1), P;
  }
  function f(b) {
    r = b, s = "", o = 0, i = 16, d = 0;
  }
  function g() {
    let b = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && ur(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && ur(e.charCodeAt(r)))
        for (r++; r < e.length && ur(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(b, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && ur(e.charCodeAt(r))) {
        for (r++; r < e.length && ur(e.charCodeAt(r)); )
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
            let k = m(4, !0);
            k >= 0 ? b += String.fromCharCode(k) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (R >= 0 && R <= 31)
        if (us(R)) {
          b += e.substring(x, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return b;
  }
  function h() {
    if (s = "", d = 0, o = r, l = a, c = u, r >= t)
      return o = t, i = 17;
    let b = e.charCodeAt(r);
    if (qa(b)) {
      do
        r++, s += String.fromCharCode(b), b = e.charCodeAt(r);
      while (qa(b));
      return i = 15;
    }
    if (us(b))
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
          for (r += 2; r < t && !us(e.charCodeAt(r)); )
            r++;
          return s = e.substring(x, r), i = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let R = t - 1, P = !1;
          for (; r < R; ) {
            let k = e.charCodeAt(r);
            if (k === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, P = !0;
              break;
            }
            r++, us(k) && (k === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return P || (r++, d = 1), s = e.substring(x, r), i = 13;
        }
        return s += String.fromCharCode(b), r++, i = 16;
      // numbers
      case 45:
        if (s += String.fromCharCode(b), r++, r === t || !ur(e.charCodeAt(r)))
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
    if (qa(b) || us(b))
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
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => o - c,
    getTokenError: () => d
  };
}
function qa(e) {
  return e === 32 || e === 9;
}
function us(e) {
  return e === 10 || e === 13;
}
function ur(e) {
  return e >= 48 && e <= 57;
}
var lf;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(lf || (lf = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var wR = new Array(20).fill(0).map((e, n) => " ".repeat(n)), cr = 200, xR = {
  " ": {
    "\n": new Array(cr).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(cr).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(cr).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(cr).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(cr).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(cr).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Ua;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Ua || (Ua = {}));
function uf(e, n, t = Ua.DEFAULT) {
  let r = Fo(e, !1), s = [], o = 0;
  function i(N) {
    return N ? () => o === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(N) {
    return N ? (D) => o === 0 && N(D, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(N) {
    return N ? (D) => o === 0 && N(D, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => s.slice()) : () => !0;
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
  let d = u(n.onObjectBegin), m = l(n.onObjectProperty), f = c(n.onObjectEnd), g = u(n.onArrayBegin), p = c(n.onArrayEnd), h = l(n.onLiteralValue), y = a(n.onSeparator), w = i(n.onComment), b = a(n.onError), x = t && t.disallowComments, R = t && t.allowTrailingComma;
  function P() {
    for (; ; ) {
      let N = r.scan();
      switch (r.getTokenError()) {
        case 4:
          k(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          k(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          k(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          x || k(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          k(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          k(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (N) {
        case 12:
        case 13:
          x ? k(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : w();
          break;
        case 16:
          k(
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
  function k(N, D = [], I = []) {
    if (b(N), D.length + I.length > 0) {
      let B = r.getToken();
      for (; B !== 17; ) {
        if (D.indexOf(B) !== -1) {
          P();
          break;
        } else if (I.indexOf(B) !== -1)
          break;
        B = P();
      }
    }
  }
  function v(N) {
    let D = r.getTokenValue();
    return N ? h(D) : (m(D), s.push(D)), P(), !0;
  }
  function T() {
    switch (r.getToken()) {
      case 11:
        let N = r.getTokenValue(), D = Number(N);
        isNaN(D) && (k(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), D = 0), h(D);
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
    return P(), !0;
  }
  function E() {
    return r.getToken() !== 10 ? (k(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (v(!1), r.getToken() === 6 ? (y(":"), P(), L() || k(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : k(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), s.pop(), !0);
  }
  function C() {
    d(), P();
    let N = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (N || k(4, [], []), y(","), P(), r.getToken() === 2 && R)
          break;
      } else N && k(6, [], []);
      E() || k(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), N = !0;
    }
    return f(), r.getToken() !== 2 ? k(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : P(), !0;
  }
  function O() {
    g(), P();
    let N = !0, D = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (D || k(4, [], []), y(","), P(), r.getToken() === 4 && R)
          break;
      } else D && k(6, [], []);
      N ? (s.push(0), N = !1) : s[s.length - 1]++, L() || k(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), D = !0;
    }
    return p(), N || s.pop(), r.getToken() !== 4 ? k(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : P(), !0;
  }
  function L() {
    switch (r.getToken()) {
      case 3:
        return O();
      case 1:
        return C();
      case 10:
        return v(!0);
      default:
        return T();
    }
  }
  return P(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (k(4, [], []), !1) : L() ? (r.getToken() !== 17 && k(9, [], []), !0) : (k(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var cf;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(cf || (cf = {}));
var df;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(df || (df = {}));
var Va = uf;
var mf;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(mf || (mf = {}));

// src/core/json/parse-json.ts
function Ce(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return OR(n) ? { value: void 0, faults: [Ha] } : { value: n, faults: CR(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? MR(e) : Ha] };
  }
}
var gf = { disallowComments: !0, allowTrailingComma: !1 }, AR = 100, Ha = { path: "$", code: "json-too-deep", parameters: [] }, ER = {
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
function OR(e) {
  let n = [e].filter(ff);
  for (let t = 0; n.length > 0; t++) {
    if (t === AR)
      return !0;
    let r = [];
    for (let s of n)
      for (let o of Object.keys(s).map((i) => s[i]))
        ff(o) && r.push(o);
    n = r;
  }
  return !1;
}
function ff(e) {
  return typeof e == "object" && e !== null;
}
function MR(e) {
  var a;
  let n = null;
  try {
    Va(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, gf);
  } catch (l) {
    return Ha;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), s = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((s === "}" || s === "]") && r.trim().endsWith(","))
    return pf("json-trailing-comma", e, r.lastIndexOf(","), s);
  let o = (a = ER[t.error]) != null ? a : "json-invalid";
  return pf(o === "json-comma" ? s === "}" ? "json-list-end" : s === "]" ? "json-object-end" : o : o, e, t.offset, s);
}
function pf(e, n, t, r) {
  let s = n.slice(0, t).split(/\r\n?|\n/), o = s[s.length - 1].length + 1;
  return { path: "$", code: e, parameters: [s.length, o, V(r)] };
}
function CR(e) {
  let n = [], t = [];
  return Va(e, {
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
        let d = l().reduce(X, "$");
        n.push({
          path: X(d, r),
          code: "json-duplicate-key",
          parameters: [V(r), c, i + 1]
        });
      }
    }
  }, gf), n;
}

// src/core/survey/dates.ts
function Pe(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, s] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && s >= 1 && s <= i;
}
function hf(e) {
  return Pe(`${e}-01`);
}

// src/core/survey/number-text.ts
var NR = [
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
], $R = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function dr(e) {
  let n = e.trim().replace(/[^ -~]/g, IR), t = $R.exec(n);
  if (t === null)
    return null;
  let [, r, s = "", o, i = ""] = t, a = /^[1-9]\d{0,2}$/.test(s) && i.length === 3 && (o === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (s + i === "" || a)
    return null;
  let l = s.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = i.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function IR(e) {
  let n = e.charCodeAt(0), t = NR.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var Rn = ["survey", "revision", "submitted", "language"], LR = [
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
], Qa = ["text", "number", "url", "date", "month"], yf = ["skills", "languages", "wikis"], cs = 200, ds = 3;
function bf(e) {
  let n = new Set(Rn), t = 0, r = (o, i, a) => {
    let l = [];
    return e.list(o, i, "elements").forEach((u, c) => {
      let d = s(u, X(`${i}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, s = (o, i, a) => {
    if (!U(o))
      return e.fault(i, "expected-object"), null;
    let l = j(o, "name");
    if (typeof l != "string" || !le.test(l))
      return e.fault(`${i}.name`, "bad-id", V(l)), null;
    if (n.has(l)) {
      let m = Rn.includes(l);
      return e.fault(`${i}.name`, m ? "reserved-name" : "name-taken", l, Rn), null;
    }
    let u = {
      name: l,
      title: e.text(o, i, "title"),
      description: e.text(o, i, "description"),
      visibleIf: e.condition(o, i, "visibleIf")
    }, c = j(o, "type");
    if (c === "panel")
      return a === ds ? (e.fault(i, "panels-too-deep", ds), null) : (n.add(l), M(S({}, u), { type: c, elements: r(o, i, a + 1) }));
    if (c === "html") {
      let m = e.text(o, i, "html");
      return m === null && j(o, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), n.add(l), m && M(S({}, u), { type: c, text: m });
    }
    if (t === cs)
      return e.fault(i, "too-many-questions", cs), null;
    let d = FR(o, i, c, M(S({}, u), {
      isRequired: j(o, "isRequired") === !0,
      requiredIf: e.condition(o, i, "requiredIf"),
      isRetired: j(o, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (o, i) => r(o, i, 0) };
}
function FR(e, n, t, r, s) {
  switch (t) {
    case "radiogroup": {
      let l = Sn(e, n, "choices", s);
      return l && S(M(S({}, r), { type: t }), o(l));
    }
    case "checkbox": {
      let l = Sn(e, n, "choices", s);
      return l && S(S(M(S({}, r), { type: t }), o(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = DR(e, n, s), u = l === null ? Sn(e, n, "choices", s) : [];
      if (u === null)
        return null;
      let c = M(S(S({}, r), o(u)), { choicesFrom: l });
      return t === "dropdown" ? M(S({}, c), { type: t }) : S(M(S({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = Sn(e, n, "choices", s), u = j(e, "selectToRankEnabled") === !0;
      return l && S(M(S({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = wm(e, n, s);
      return l && M(S({}, r), {
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
        return tn(
          u,
          (c = s.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return M(S({}, r), { type: t, choices: l, special: i(l) });
    }
    case "text":
      return S(M(S({}, r), { type: t }), WR(e, n, s));
    case "comment":
      return M(S({}, r), { type: t, maxLength: s.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = Sn(e, n, "rows", s), u = Sn(e, n, "columns", s), c = ["eachRowRequired", "isAllRowRequired"].some((d) => j(e, d) === !0);
      return l && u && M(S({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = s.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || le.test(d)), u = l === null ? Sn(e, n, "rows", s) : [], c = xm(e, n, s);
      return u && c && M(S({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return s.fault(`${n}.type`, "unknown-question-type", V(t), LR), null;
  }
  function o(l) {
    let u = Oa(e, n, s, l);
    return { choices: [...l, ...ln(u)], special: u };
  }
  function i(l) {
    return M(S({}, Oa(e, n, s, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: s.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: s.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function DR(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => yf.includes(r),
    yf
  );
}
function WR(e, n, t) {
  let r = t.word(e, n, "inputType", Qa), s = (o) => {
    let i = j(e, o), a = typeof i == "string" || typeof i == "number" ? za(String(i), r) : null;
    return a === null && i !== void 0 && t.fault(X(n, o), "limit-not-of-type", V(i), r), a;
  };
  return {
    inputType: r,
    min: s("min"),
    max: s("max"),
    isInteger: j(e, "integer") === !0,
    maxLength: t.count(e, n, "maxLength") || null,
    placeholder: t.text(e, n, "placeholder")
  };
}
function za(e, n) {
  switch (n) {
    case "number":
      return dr(e);
    case "date":
      return Pe(e) ? e : null;
    case "month":
      return hf(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var _R = ["draft", "open", "paused", "closed", "archived"], BR = ["individuals", "affiliates", "partners", "society"], jR = 5, GR = 5;
function Yn(e) {
  var u, c;
  let n = [], t = ym(n);
  if (!U(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", s = t.object(e, "$", "localSkills"), o = j(s, "id"), i = typeof o == "string" && le.test(o);
  i || t.fault(`${r}.id`, "bad-id", V(o));
  let a = qR(e, t);
  if (Z({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!i)
    return { survey: null, faults: n };
  let l = {
    id: o,
    locale: t.string(e, "$", "locale", "bad-language", bm),
    status: t.word(s, r, "status", _R),
    opens: t.string(s, r, "opens", "bad-date", Pe),
    closes: t.string(s, r, "closes", "bad-date", Pe),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(s, r, "minAnswers")) != null ? u : jR,
    minCell: (c = t.count(s, r, "minCell")) != null ? c : GR,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(s, r, "notInStatistics").filter(Ma).map(String),
      ...Gr
    ])),
    audience: UR(s, t),
    measures: VR(s, t),
    core: HR(s, t),
    follows: t.id(s, r, "follows")
  };
  return { survey: em(l), faults: n };
}
function qR(e, n) {
  let t = bf(n), r = [];
  return n.list(e, "$", "pages").forEach((s, o) => {
    var l;
    let i = X("$.pages", o);
    if (!U(s)) {
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
function UR(e, n) {
  var s;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", BR),
    description: n.text(r, t, "description"),
    minEdits: (s = n.count(r, t, "minEdits")) != null ? s : 0,
    groups: Ka(n.list(r, t, "groups"))
  };
}
function VR(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: Ka(n.list(r, t, "groupBy"))
  };
}
function HR(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), s = n.id(r, t, "id");
  return s === null ? null : { id: s, questions: Ka(n.list(r, t, "questions")) };
}
function Ka(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function wf() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : QR(n);
    return e.set(n, t), t;
  };
}
function QR(t) {
  return q(this, arguments, function* ({ source: e, titles: n }) {
    var i;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => le.test(a)).sort(), s = yield e.readPages(r.map((a) => n.definition(a))), o = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = s.get(n.definition(a)), u = l === void 0 ? null : Yn(Ce((i = l.latest.text) != null ? i : "").value).survey;
      l !== void 0 && u !== null && u.id === a && o.set(a, { survey: u, revision: l.latest.id });
    }
    return o;
  });
}
function xf(e, n, t) {
  return q(this, null, function* () {
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
        let c = u ? { id: e.id, questions: Z(e).map(({ name: m }) => m) } : i.core;
        r.push({ place: o, local: M(S({}, i), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: s };
  });
}

// src/core/exchange/exchange-record.ts
var Xn = { offer: "Offer a skill", seek: "Seek a skill" }, Ja = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], kf = ["open", "paused", "matched", "closed"], Ya = 5, Sf = 100, Rf = 100, Do = 20;
function Pf(e, n) {
  if (!Pe(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function vf(e, n, t = null) {
  var o;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let i of e)
    if (Pf(i, n) === null) {
      let a = zR(i.skill, t), l = (o = r[i.kind].get(a)) != null ? o : /* @__PURE__ */ new Set();
      l.add(i.user), r[i.kind].set(a, l);
    }
  let s = (i) => new Map(
    Array.from(i).sort(([a], [l]) => ie(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: s(r.offer), seeks: s(r.seek) };
}
function zR(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/keep-own-words.ts
var KR = 20, JR = /[ \t\r\n]+/g;
function pn({ template: e, parameters: n }) {
  let t = Array.from(n, ([r, s]) => [r, s.replace(JR, " ").replace(/^ | $/g, "")]).filter(([, r]) => r !== "");
  return JSON.stringify([e, t.sort(([r], [s]) => ie(r, s))]);
}
function Tf(e, n) {
  let t = (r) => JSON.stringify(r.map(pn));
  return t(e) === t(n);
}
function Cn(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(pn).forEach((r) => {
    var s;
    return t.set(r, ((s = t.get(r)) != null ? s : 0) + 1);
  }), e.filter((r) => {
    var i;
    let s = pn(r), o = (i = t.get(s)) != null ? i : 0;
    return t.set(s, o - 1), o <= 0;
  });
}
function YR(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function Wo(e, n, t) {
  let r = e;
  for (let s = 0; s < KR; s++) {
    let o = Cn(t(r), n);
    if (o.length === 0)
      return r;
    let i = (a, l) => l !== a && l.start >= a.start && l.end <= a.end;
    r = o.filter((a) => !o.some((l) => i(a, l))).sort((a, l) => l.start - a.start).reduce(YR, r);
  }
  return null;
}

// src/core/exchange/exchange-templates.ts
var mr = "Skill exchange step", Zn = "Skill exchange preferences", Xa = [
  Xn.offer,
  Xn.seek,
  mr,
  Zn
];

// src/core/wikitext/shown-text.ts
var XR = /<!--[\s\S]*?(?:-->|$)/g, ZR = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, eP = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), nP = "\u2026";
function fr(e) {
  if (!/[{<]/.test(e))
    return ze(e);
  let n = e.replace(XR, "").replace(ZR, (t, r) => (r != null ? r : "").replace(/[{}]/g, (s) => `&#${s.charCodeAt(0)};`));
  return ze(tP(n));
}
function tP(e) {
  var o, i, a, l;
  let n = [], t = [], r = /[{}]/g, s = 0;
  for (; s < e.length; ) {
    let u = e.slice(s, s + 2);
    if (u === "{{")
      t.push(n.length), n.push(u), s += 2;
    else if (u === "}}" && t.length > 0) {
      let [, ...c] = n.splice(t.pop()), d = ((o = c[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(s + 2) === "}", m = c.length <= 2 ? c.join("").trim() : "";
      n.push((i = eP.get(m)) != null ? i : nP), s += d ? 3 : 2;
    } else {
      r.lastIndex = s + 1;
      let c = (l = (a = r.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(s, c)), s = c;
    }
  }
  return n.join("");
}

// src/core/wikitext/extension-tags.ts
var Af = [
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
function pr() {
  return { starts: [], ends: [], lengths: [] };
}
function Ot(e, n, t) {
  var i;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((i = o[o.length - 1]) != null ? i : 0) + t - n), r.push(n), s.push(t);
}
function gr(e, n) {
  let { starts: t } = e, r = 0, s = t.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    t[o] < n ? r = o + 1 : s = o;
  }
  return r;
}
function _o(e, n) {
  let { starts: t, ends: r } = e, s = [], o = 0;
  for (let i = 0; i < t.length; i++)
    s.push(n.slice(o, t[i])), o = r[i];
  return s.push(n.slice(o)), s.join("");
}
function Za(e, n) {
  var t;
  return n - ((t = e.lengths[gr(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var hr = -1, el = /[[{<]|\n(?==)|-(?={)/g, rP = /[[{<\]]|\n(?==)|-(?={)/g, sP = /[[{<\n]|-(?={)/g, Ef = /[[{<}|]|\n(?==)|-(?={)/g, Of = /[[{<}|=]|\n(?==)|-(?={)/g, nl = /[[\]{}<>|]/g, oP = 10, Mf = 45, iP = 60, Cf = 61, Nf = 91, $f = 93, tl = 123, aP = 124, lP = 125, uP = 6;
function If(e, n) {
  let t = "", r = 0, s = null, o = [], i = [], a = null, l = el, u = [], c = 0, d = [];
  function m(O, L, N) {
    let D = L;
    for (; D < r && D - L < N && t.charCodeAt(D) === O; )
      D++;
    return D - L;
  }
  function f() {
    return a !== null && c > a.partsStart && u[c - 1] === hr;
  }
  function g() {
    a === null ? l = el : a.kind === "=" ? l = sP : a.kind === "[" ? l = rP : l = f() ? Of : Ef;
  }
  function p(O, L, N, D) {
    a = { kind: O, count: L, contentStart: N, afterHyphen: D, partsStart: c }, i.push(a), g();
  }
  function h() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, g();
  }
  function y(O) {
    let L = m(Cf, O, uP);
    return L > 1 || L === 1 && !f() ? (p("=", L, O + L, !1), O + L) : O;
  }
  function w(O, L) {
    let N = m(tl, O, r);
    return N > 1 && p("{", N, O + N, L), O + N;
  }
  function b(O, L) {
    let N = m(lP, L, Math.min(O.count, 3));
    if (N < 2)
      return L + 1;
    let D = O.contentStart - N, I = L + N, B = N === 3 ? P(O, L) : null;
    for (N === 2 && R(O, L); d.length > 0 && d[d.length - 1].from >= D; )
      d.pop();
    return B !== null && d.push({ from: D, to: I, text: B }), x(O, D, N), I;
  }
  function x(O, L, N) {
    let D = O.count - N;
    c = O.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, D > 1 ? p(O.kind, D, L, O.afterHyphen) : D === 1 && O.kind === "{" && O.afterHyphen ? p("-", 2, L, !1) : g();
  }
  function R(O, L) {
    let N = c > O.partsStart, D = N ? u[O.partsStart] - 1 : L, I = k(O.contentStart, D), B = e(I.isWhole ? I.text : `${I.text}<`, N);
    if (B !== null) {
      let W = u.slice(O.partsStart, c);
      o.push({ template: B, start: O.contentStart - 2, end: L + 2, parts: W });
    }
  }
  function P(O, L) {
    if (c === O.partsStart)
      return null;
    let N = u[O.partsStart], D = c > O.partsStart + 2 ? u[O.partsStart + 2] - 1 : L;
    return k(N, D);
  }
  function k(O, L) {
    var W;
    let N = d.length;
    for (; N > 0 && d[N - 1].from >= O; )
      N--;
    let D = s === null ? 0 : gr(s, O), I = "", B = O;
    for (; ; ) {
      let F = d[N], _ = Math.min(L, F ? F.from : L, (W = s == null ? void 0 : s.starts[D]) != null ? W : L);
      nl.lastIndex = B;
      let G = nl.test(t) ? Math.min(nl.lastIndex - 1, _) : _;
      if (I += t.slice(B, G), G < _ || _ === L)
        return { text: I, isWhole: G === L };
      if (F && _ === F.from) {
        if (I += F.text.text, !F.text.isWhole)
          return { text: I, isWhole: !1 };
        B = F.to, N++;
      } else s !== null && (B = s.ends[D]);
      D = s === null ? 0 : gr(s, B);
    }
  }
  function v(O) {
    s === null && (s = pr(), n.begin(t, s));
    let L = n.skip(O);
    return n.atLineStart ? (n.atLineStart = !1, y(L)) : L;
  }
  function T(O, L) {
    switch (O) {
      case oP:
        return a !== null && a.kind === "=" && h(), y(L + 1);
      case iP:
        return v(L);
      case Mf:
        return t.charCodeAt(L + 2) === tl ? w(L + 1, !0) : (p("-", 2, L + 2, !1), L + 2);
      case tl:
        return w(L, !1);
      case Nf: {
        let N = m(Nf, L, r);
        return N > 1 && p("[", N, L + N, !1), L + N;
      }
      default:
        return E(a, O, L);
    }
  }
  function E(O, L, N) {
    if (O.kind === "{")
      return b(O, N);
    let D = L === $f ? $f : Mf;
    return t.charCodeAt(N + 1) !== D ? N + 1 : (x(O, O.contentStart - 2, 2), N + 2);
  }
  function C() {
    let O = y(0);
    for (; ; ) {
      if (l.lastIndex = O, !l.test(t))
        return;
      O = l.lastIndex;
      let L = t.charCodeAt(O - 1);
      L === aP ? (u[c] = O, u[c + 1] = hr, c += 2, l = Of) : L === Cf ? (u[c - 1] = O - 1, l = Ef) : O = T(L, O - 1);
    }
  }
  return (O) => (t = O, r = O.length, s = null, o = [], i.length = 0, a = null, l = el, u = [], c = 0, d = [], C(), t = "", n.end(), { calls: o, removed: s });
}

// src/core/wikitext/detached-text.ts
function he(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Lf(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Bo(e, n, t) {
  let r = n;
  for (; r < t && Lf(e.charCodeAt(r)); )
    r++;
  return r;
}
function jo(e, n, t) {
  let r = t;
  for (; r > n && Lf(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Nn(e, n, t) {
  let r = Bo(e, n, t);
  return e.slice(r, jo(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var ms = 3, gn, Ff, rl, Go, fs = class {
  constructor(n, t, r) {
    ye(this, gn);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / ms;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let s = 0; s < r.length; s += ms)
        if (r[s] === t)
          return an(this, gn, rl).call(this, s);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += ms)
      n(an(this, gn, rl).call(this, t), an(this, gn, Ff).call(this, t), this);
  }
  entries() {
    return an(this, gn, Go).call(this).entries();
  }
  keys() {
    return an(this, gn, Go).call(this).keys();
  }
  values() {
    return an(this, gn, Go).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
gn = new WeakSet(), Ff = function(n) {
  return this.met.names[this.parts[n]];
}, rl = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, Go = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [cP, dP] = [500, 4], mP = 61;
function Df() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], s = 0, o = [], i = 0;
  function a(u, c) {
    for (let d = s; d < s + dP && d < r.length; d++) {
      let m = r[d], f = e[m];
      if (u.charCodeAt(c + f.length) === mP && u.startsWith(f, c))
        return s = d + 1, m;
    }
    return -1;
  }
  function l(u) {
    let c = n.get(u);
    if (c !== void 0)
      return s = r.indexOf(c) + 1, c;
    if (u === "" || e.length >= cP)
      return -1;
    let d = he(u), m = e.push(d) - 1;
    return n.set(d, m), o.push(-1), r.splice(s, 0, m), s++, m;
  }
  return (u, c, d) => {
    let m = [];
    s = 0, i++;
    for (let f = c + 1; f <= d; ) {
      let g = u.indexOf("|", f), p = g === -1 ? d : g, h = a(u, f), y = h === -1 ? 0 : f + e[h].length;
      if (h === -1 || y >= p) {
        if (y = u.indexOf("=", f), y === -1 || y >= p)
          return null;
        h = l(u.slice(Bo(u, f, y), jo(u, f, y)));
      }
      if (h === -1 || o[h] === i)
        return null;
      o[h] = i;
      let w = Bo(u, y + 1, p);
      m.push(h, w, jo(u, w, p)), f = p + 1;
    }
    return new fs(u, t, m);
  };
}

// src/core/wikitext/plain-call.ts
var fP = ["[", "]", "{", "<", `
=`], [qo, Wf] = ["{{", "}}"], pP = "}", gP = /^\s*$/;
function _f(e) {
  let n = Df();
  return (t) => {
    var l;
    let r = t.startsWith(qo) ? t.indexOf(pP, qo.length) : -1, s = r + Wf.length;
    if (r === -1 || !t.startsWith(Wf, r) || t.length > s && !gP.test(t.slice(s)) || fP.some((u) => t.includes(u, qo.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let i = e(t.slice(qo.length, o), o < r);
    if (i === null)
      return [];
    let a = (l = n(t, o, r)) != null ? l : hP(t, o, r);
    return [{ template: i, parameters: a, start: 0, end: s }];
  };
}
function hP(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0, o = n;
  for (let i = n + 1; i <= t; ) {
    let a = e.indexOf("|", i), l = a === -1 ? t : a;
    o = o === -1 || o >= i ? o : e.indexOf("=", i), o === -1 || o >= l ? r.set(String(++s), e.slice(i, l)) : r.set(Nn(e, i, o), Nn(e, o + 1, l)), i = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var yP = 60, Bf = 62, Uf = 47, jf = 10;
function Gf(e) {
  return e === 32 || e === 9;
}
function qf(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === Bf || t === Uf && e.charCodeAt(n + 1) === Bf;
}
function Vf(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function bP(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(Vf(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Hf(e) {
  let n = bP(e), t = Math.max(...Array.from(n.keys(), (p) => p.length)), r = "", s = pr(), o = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
  function l(p, h) {
    r = p, s = h, o = !1, i.clear(), a.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function c(p) {
    return r.startsWith("!--", p + 1) ? d(p) : f(p);
  }
  function d(p) {
    let h = r.indexOf("-->", p + 4);
    if (h === -1)
      return Ot(s, p, r.length), r.length;
    let y = p;
    for (; y > 0 && Gf(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === jf) {
      let w = m(h + 3);
      if (r.charCodeAt(w) === jf)
        return Ot(s, y, w + 1), a.atLineStart = !0, w + 1;
    }
    return Ot(s, p, h + 3), h + 3;
  }
  function m(p) {
    for (; ; ) {
      for (; Gf(r.charCodeAt(p)); )
        p++;
      let h = r.startsWith("<!--", p) ? r.indexOf("-->", p + 4) : -1;
      if (h === -1)
        return p;
      p = h + 3;
    }
  }
  function f(p) {
    let h = p + 1, y = h;
    for (; y - h <= t && y < r.length && !qf(r, y) && r.charCodeAt(y) !== yP; )
      y++;
    let w = r.slice(h, y), b = Vf(w), x = n.get(b);
    if (x === void 0 || o || !qf(r, y))
      return h;
    let R = r.indexOf(">", y);
    if (R === -1)
      return o = !0, h;
    let P = R + 1;
    if (x.kind !== "ignored" && r.charCodeAt(R - 1) !== Uf) {
      let k = i.has(b) ? -1 : g(x, P);
      if (k !== -1)
        P = k;
      else if (w === "includeonly")
        P = r.length;
      else
        return i.add(b), P;
    }
    return x.kind !== "extension" && Ot(s, p, P), P;
  }
  function g({ closing: p }, h) {
    p.lastIndex = h;
    let y = p.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function ps(e) {
  return e.split(" ");
}
var Qf = ps(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), wP = new Set(Qf.concat(ps(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), xP = new Set(ps("articlepath pageid server servername scriptpath stylepath")), kP = new Set(Qf.concat(ps(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), SP = new Set(ps(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function zf(e) {
  return wP.has(e) || xP.has(e.toLowerCase());
}
function Kf(e) {
  return kP.has(e) || SP.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var RP = /^subst:/iu, PP = /^safesubst:/iu, Jf = /^msgnw:/iu, vP = /^msg:/iu, TP = /^raw:/iu, AP = 1e3, EP = 200;
function Yf(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, i = Ks({
    defaultNamespace: "Template",
    namespaces: Iu.concat(s, [["Template", ...r]]),
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
    var h;
    let f = Nn(d, 0, d.length);
    if (RP.test(f) || (f = f.replace(PP, ""), f = Nn(f, 0, f.length), !m && zf(f)))
      return null;
    f = (Jf.test(f) ? f.replace(Jf, "") : f.replace(vP, "")).replace(TP, "");
    let g = f.indexOf(":");
    if (g !== -1 && Kf(f.slice(0, g)))
      return null;
    let p = i(f);
    return p === null ? null : (h = a.get(p)) != null ? h : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, m) => {
    if (d.length > EP)
      return u(d, m);
    let f = m ? c.with : c.without, g = f.get(d);
    return g === void 0 && (f.size === AP && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), g = u(d, m), f.set(d, g)), g;
  };
}

// src/core/wikitext/template-reader.ts
function sl(e) {
  var s;
  let n = Yf(e), t = _f(n), r = If(n, Hf((s = e.extensionTags) != null ? s : Af));
  return (o) => {
    let i = t(o);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(o), u = null;
    return a.sort((c, d) => c.start - d.start).map((c) => {
      var p;
      let { template: d, start: m, end: f } = c;
      if (l === null || ((p = l.starts[gr(l, m)]) != null ? p : f) >= f)
        return { template: d, parameters: Xf(o, c.parts, f), start: m, end: f };
      u = u != null ? u : _o(l, o);
      let g = c.parts.map((h) => h === hr ? hr : Za(l, h));
      return { template: d, parameters: Xf(u, g, Za(l, f)), start: m, end: f };
    });
  };
}
function Xf(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < n.length; o += 2) {
    let i = n[o], a = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    a === hr ? r.set(String(++s), e.slice(i, l)) : r.set(Nn(e, i, a), Nn(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var Zf = 6, OP = /^(.+)-([0-5n])$/i, ep = /^(.+)-(?:.|\d\d)$/;
function np(e) {
  var t;
  let n = (t = ep.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && Uo(e) === null && Ne.test(n);
}
function Uo(e) {
  var s;
  let n = OP.exec(e), t = ((s = n == null ? void 0 : n[1]) != null ? s : e).toLowerCase();
  if (!Ne.test(t) || ep.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Zf : Number(r) };
}
function tp(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Zf ? "N" : t}`;
}

// src/core/exchange/mapped-text.ts
function rp(e) {
  return {
    text: e,
    starts: Array.from({ length: e.length }, (n, t) => t),
    ends: Array.from({ length: e.length }, (n, t) => t + 1)
  };
}
function hn(e, n, t) {
  let { text: r, starts: s, ends: o } = e, i = [], a = [], l = [], u = 0, c = (d) => {
    for (i.push(r.slice(u, d)); u < d; u++)
      a.push(s[u]), l.push(o[u]);
  };
  n.lastIndex = 0;
  for (let d = n.exec(r); d !== null; d = n.exec(r)) {
    let { 0: m, 1: f, index: g } = d, p = typeof t == "string" ? t : t(m, f);
    p !== m && (c(g), u = g + m.length, p !== "" && (i.push(p), a.push(s[g]), l.push(o[u - 1])));
  }
  return u === 0 ? e : (c(r.length), { text: i.join(""), starts: a, ends: l });
}
function Vo(e, n) {
  return { from: e.starts[n.from], to: e.ends[n.to - 1] };
}

// src/core/exchange/private-email.ts
var il = "<", al = ">", Ho = "|", ll = ";", ol = ["at", "arobase", "arroba", "et", "\u0627\u062A"], sp = ["dot", "point", "punto", "nokta", "\u0646\u0642\u0637\u0629"], MP = /* @__PURE__ */ new Set(["com", "org", "net", "info", "edu", "wiki"]), CP = /* @__PURE__ */ new Set(["com", "org", "net", "edu"]), NP = /* @__PURE__ */ new Set([
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
]), op = /* @__PURE__ */ new Set([
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
]), $P = /wikipedia|lists\.wikimedia|\.(?:png|jpg|jpeg|svg|gif|webp|js|css)$/, IP = /wiki|toolforge/, LP = / (?= {20})/g;
function FP(e) {
  let n = (l, u, c) => u.reduce((d, m) => (
    // eslint-disable-next-line security/detect-non-literal-regexp -- Of the words above.
    hn(d, new RegExp(` ?[([{] ?${m} ?[)\\]}] ?`, "g"), c)
  ), l), t = (l, u, c) => u.reduce((d, m) => (
    // eslint-disable-next-line security/detect-non-literal-regexp -- Of the words above.
    hn(d, new RegExp(` +${m} +`, "g"), c(m))
  ), l), r = hn(M(S({}, e), { text: e.text.replace(/[<>|;]/g, ",") }), LP, ""), s = n(n(r, [...ol, "@"], "@"), [...sp, "\\."], "."), o = [[/ *@ +/g, il], [/ +@/g, al], [/ *\. +/g, Ho], [/ +\./g, Ho]].reduce((l, [u, c]) => hn(l, u, c), s), i = e.text.includes("nokta") ? ol : ol.filter((l) => l !== "et"), a = t(o, i, (l) => l === "at" || l === "et" ? al : il);
  return t(a, sp, () => ll);
}
function ap(e, n, t) {
  let r = n;
  for (; r > 0 && t.test(e.charAt(r - 1)); )
    r--;
  return r;
}
function DP(e, n) {
  var o;
  let t = ap(e, n, /[^ \n@<>()[\]{}:;,|]/), [r] = (o = /^[a-z\d\u0080-\uffff-][a-z\d\u0080-\uffff.-]*/.exec(e.slice(n + 1))) != null ? o : [""], s = r.replace(/\.\..*/, "").replace(/\.$/, "");
  return t < n && e.slice(t, n) !== "git" && !$P.test(s) && /\.(?:[a-z]{2}|[a-z]?[\u0080-\uffff])/.test(s) ? { from: t, to: n + 1 + s.length } : null;
}
function ip(e, n) {
  var c, d, m;
  let t = e.charAt(n), r = ap(e, n, /[\w.+-]/), [s] = (c = /^[\w-]+/.exec(e.slice(n + 1))) != null ? c : [""];
  if (r === n || s === "" || t !== "@" && (op.has(e.slice(r, n)) || op.has(s)))
    return null;
  let o = n + 1 + s.length, [i, a, l, u] = [s, !1, !1, null];
  for (; ; ) {
    let [f, g, p] = (d = /^([.|;])([\w-]+)/.exec(e.slice(o))) != null ? d : [];
    if (f === void 0 || g === void 0 || p === void 0)
      return u;
    a || (a = g === ll), l || (l = g === Ho);
    let h = NP.has(i), [y] = (m = /^[a-z]+(?!\w)/.exec(p)) != null ? m : [""];
    (g === Ho ? CP.has(y) : MP.has(y) || y.length === 2 && (g === ll || h)) && (t === il || (t === al ? a || h : a || l)) && !IP.test(e.slice(n, o)) && (u = { from: r, to: o + 1 + y.length }), i = p, o += f.length;
  }
}
function lp(e) {
  let n = FP(e);
  for (let t of [DP, ip])
    for (let r = 0; r < n.text.length; r++) {
      let o = (t === ip ? "@<>" : "@").includes(n.text.charAt(r)) ? t(n.text, r) : null;
      if (o !== null) {
        let i = /[@>]/.test(n.text.charAt(o.from - 1));
        return M(S({}, Vo(n, i ? { from: o.from - 1, to: o.to } : o)), { isSocial: i });
      }
    }
  return null;
}

// src/core/exchange/private-messenger.ts
var WP = [
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
], _P = [
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
], up = [
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
], BP = [
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
], jP = ["on", "in", "via", "at", "sur", "en", "por", "par", "\u0639\u0644\u0649", "\u0641\u064A", "\u0639\u0628\u0631", "\u0639\u0644\u0649 \u0627\u0644", "\u0641\u064A \u0627\u0644", "\u0639\u0628\u0631 \u0627\u0644"], GP = /^[ \n]+(?:bot|group|channel|processing|app|grup|canal|canaux)/, cp = /^,?[dt][ae]n?(?![\w\u0080-\uffff])/;
var ul = "wiki";
function dp(e, n) {
  return n === 0 || !/\w/.test(e.charAt(n - 1));
}
function mp(e, n) {
  let t = [];
  for (let r = e.indexOf(n); r !== -1; r = e.indexOf(n, r + 1))
    t.push(r);
  return t;
}
function qP(e) {
  var n, t;
  for (let r of WP)
    for (let s of mp(e, r).filter((o) => dp(e, o))) {
      let [o] = (n = /^[^ \n]+/.exec(e.slice(s + r.length))) != null ? n : [""];
      if (o !== "" && !o.includes(ul) && !/^(?:p|reel|explore)\//.test(o))
        return { from: s, to: s + r.length + o.length };
    }
  for (let r of [/(^|[^\w])skype[ \n]*:[ \n]*live:[^ \n]+/, /(^|[^\w])tg[ \n]*:[ \n]*@[\w.]+/, /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/]) {
    let s = r.exec(e);
    if (s !== null)
      return { from: s.index + ((t = s[1]) != null ? t : "").length, to: s.index + s[0].length };
  }
  return null;
}
function fp(e) {
  return e.length > 1 && e.length <= 40 && /[a-z_]/.test(e) && !e.includes(ul);
}
function UP(e) {
  return e.length >= 5 && /[\d_]/.test(e) && (/[a-z_]/.test(e) || /^\d{6,}$/.test(e)) && !e.includes(ul);
}
function VP(e) {
  var c, d, m, f, g, p;
  let [n] = (c = cp.exec(e)) != null ? c : [""], t = e.slice(n.length), [r] = (m = (d = /^[ \n]+-[ \n]+/.exec(t)) != null ? d : /^[ \n]*[:(=]?[ \n]*/.exec(t)) != null ? m : [""], s = r.length;
  for (let h of r === "" ? [] : BP) {
    let [, y = ""] = t.startsWith(h, r.length) ? (f = /^([ \n:]+)/.exec(t.slice(r.length + h.length))) != null ? f : [] : [];
    s = y === "" ? s : r.length + h.length + y.length;
  }
  let [, o = "", i = ""] = (g = /^(@?)([\w.]+)/.exec(t.slice(s))) != null ? g : [], [a] = (p = /^#\d\d\d\d(?!\d)/.exec(t.slice(s + o.length + i.length))) != null ? p : [""], l = o === "" && /[ \n:=]$/.test(t.slice(0, s));
  return (o === "@" ? fp(i) : l && (UP(i) || a !== "" && i.length > 1)) ? n.length + s + o.length + i.length + a.length : 0;
}
function HP(e, n, t) {
  var c;
  let r = n, s = (d) => {
    for (; r > 0 && d.test(e.charAt(r - 1)); )
      r--;
  }, o = e.charAt(r - 1) === "(";
  r -= o ? 1 : 0;
  let i = jP.find((d) => {
    let m = r - d.length - (d.endsWith("\u0627\u0644") ? 0 : 1);
    return m > 0 && e.startsWith(d, m) && /[ \n]/.test(e.charAt(m - 1)) && (d.endsWith("\u0627\u0644") || /[ \n]/.test(e.charAt(r - 1)));
  }), a = e.slice(t);
  if (i === void 0 && !o && !cp.test(a) || GP.test(a))
    return -1;
  r -= i === void 0 || i.endsWith("\u0627\u0644") ? (c = i == null ? void 0 : i.length) != null ? c : 0 : i.length + 1, s(/[ \n]/);
  let l = r;
  s(/[\w.#]/);
  let u = e.slice(r, l);
  return e.charAt(r - 1) === "@" && fp(u) ? r - 1 : /^[\w.]{2,}#\d{4}$/.test(u) ? r : -1;
}
function pp(e) {
  let n = qP(e);
  if (n !== null)
    return n;
  for (let t of [..._P, ...up]) {
    let r = up.includes(t);
    for (let s of mp(e, t).filter((o) => r || dp(e, o))) {
      let o = s + t.length, i = VP(e.slice(o)), a = i > 0 ? -1 : HP(e, s, o);
      if (i > 0 || a !== -1)
        return a === -1 ? { from: s, to: o + i } : { from: a, to: o };
    }
  }
  return null;
}

// src/core/exchange/private-other-numbers.ts
var QP = [
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
], zP = /* @__PURE__ */ new Set([
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
]), KP = [
  /^[0-2]\d [0-5]\d ?- ?[0-2]\d [0-5]\d$/,
  /^\d\d? [01]?\d (?:19|20)\d\d$/,
  /^[0-3]\d[./-][01]\d[./-]\d\d ?[/-] ?[0-3]\d[./-][01]\d[./-]\d\d$/,
  /^[0-3]\d[./-][01]\d[./-]\d\d [0-2]\d\.?[0-5]\d$/
], JP = /^[0-2]\d[. ]?(?:00|15|30|45)(?:(?: ?[/-] ?| )[0-2]\d[. ]?(?:00|15|30|45))+$/;
function YP(e) {
  let n = e.replace(/[ ./-](?:19|20)\d\d$/, "").split(/[ ./-]/), t = Number(n[1]) - Number(n[0]);
  return n.length >= 3 && t > 0 && n.every((r, s) => /^\d\d$/.test(r) && (s === 0 || Number(r) - Number(n[s - 1]) === t));
}
function gp(e) {
  return QP.reduce((n, t) => n.replace(
    t,
    (r, s) => s + "x".repeat(r.length - s.length)
  ), e);
}
function cl(e, n) {
  var r;
  let [, t = ""] = (r = /^[ ).\-/]*([^ \n,.;:()!?/-]+)/.exec(n)) != null ? r : [];
  return KP.some((s) => s.test(e)) || JP.test(e) || YP(e) || // Decimals, a range from nought on, thousands.
  /^0\.\d/.test(e) && e.split(".").length < 4 || /^0 - /.test(e) || /[ .]000$/.test(e) || zP.has(t);
}

// src/core/exchange/private-phone.ts
var XP = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, ZP = /[\d+]$/, ev = /(?:[\w\-/=#&]|\d[.,:])$/, nv = /^(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])\d\d\d[ .-]\d\d\d\d(?![\d-])/, tv = [/\+ ?1[ .-]$/, /1[ .-]$/, /$/], rv = { "+": 9, 0: 8 }, hp = 15;
function yp(e, n) {
  let t = e.replace(/\D+$/, ""), r = t.replace(/\D/g, "").length, s = e.indexOf("/");
  return r > hp && s !== -1 ? yp(e.slice(0, s), "/") : r < rv[e.startsWith("+") ? "+" : 0] || r > hp || cl(t, n) ? 0 : t.length;
}
function sv(e, n, t) {
  return /^\d\d\d \d\d\d /.test(e) && (/\d $/.test(n) || / (?:19|20)\d\d$/.test(e) || /^ \d/.test(t) || cl(e, t));
}
function ov(e) {
  var n, t;
  for (let r = 0; r < e.length; r++) {
    let [s] = (n = nv.exec(e.slice(r))) != null ? n : [""];
    for (let o of s === "" ? [] : tv) {
      let i = e.slice(Math.max(0, r - 6), r), a = (t = o.exec(i)) == null ? void 0 : t.index, l = i.slice(0, a);
      if (a !== void 0 && !/[\d-]$/.test(l) && !sv(s, l, e.slice(r + s.length)))
        return { from: r - i.length + a, to: r + s.length };
    }
  }
  return null;
}
function bp(e) {
  var s;
  let n = gp(e), t = ov(n);
  if (t !== null)
    return t;
  let r = 0;
  for (; r < n.length; ) {
    let [o] = (s = XP.exec(n.slice(r))) != null ? s : [""], i = n.slice(Math.max(0, r - 2), r), a = o !== "" && !(o.startsWith("+") ? ZP : ev).test(i), l = a ? yp(o, n.slice(r + o.length)) : 0;
    if (l > 0)
      return { from: r, to: r + l };
    r += a ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-plain.ts
var iv = 5e3, av = [/<!--[^]*?-->/g, /<\/?nowiki *\/?>/g, /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g], lv = [
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
], uv = [1632, 1776, 2406, 2534], cv = [
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
function dv(e) {
  var r, s;
  let n = e.charCodeAt(0), t = uv.find((o) => n >= o && n <= o + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (s = (r = cv.find(([o, i]) => n >= o && n <= i)) == null ? void 0 : r[2]) != null ? s : e;
}
function wp(e) {
  return e.replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function xp(e, n, t) {
  let r = parseInt(n != null ? n : "", t);
  return r >= 32 && r < 55296 ? String.fromCharCode(r) : e;
}
function mv(e) {
  let n = [
    (t) => hn(t, /&(?:amp;)+/g, "&"),
    (t) => hn(t, /&#(\d+);/g, (r, s) => xp(r, s, 10)),
    (t) => hn(t, /&#x([\da-f]+);/g, (r, s) => xp(r, s, 16))
  ].reduce((t, r) => r(t), e);
  return lv.reduce((t, [r, s]) => hn(t, new RegExp(`&${r};`, "g"), s), n);
}
function kp(e) {
  let n = rp(wp(e.slice(0, iv))), t = n.text.includes("&") ? mv(n) : n, r = av.reduce((s, o) => hn(s, o, ""), t);
  return M(S({}, r), { text: wp(r.text.replace(/[\u0080-\uffff]/g, dv).replace(/[\t\r]/g, " ")) });
}

// src/core/exchange/private-contact.ts
function fv(e) {
  let n = kp(e), t = lp(n);
  if (t !== null) {
    let o = e.slice(t.from).search(/\S/);
    return { from: t.from + o, to: t.to, kind: t.isSocial ? "messenger" : "email" };
  }
  let r = pp(n.text), s = r != null ? r : bp(n.text);
  return s === null ? null : M(S({}, Vo(n, s)), { kind: r === null ? "phone" : "messenger" });
}
function Sp(e) {
  let n = fv(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}

// src/core/exchange/record-fault.ts
function Mt(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function Qo(e, n, t) {
  let r = Sp(e === "skill" ? Ht(n) : n);
  return r === null ? null : Mt(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function yr(e, n) {
  let t = [...e.keys()].filter((r) => {
    var s;
    return !n.includes(r) && ((s = e.get(r)) == null ? void 0 : s.trim()) !== "";
  }).sort();
  return t.map((r, s) => {
    let o = js(r, n, (l) => l), i = o === null ? "unknown-parameter" : "near-parameter", a = o === null ? [V(r)] : [V(r), o.found];
    return s < t.length - 1 ? Mt(r, `${i}-of-several`, ...a) : Mt(r, i, ...a, n.join(", "));
  });
}

// src/core/exchange/time-passed.ts
function et(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var pv = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [gv, hv] = [-720, 840];
function Rp(e) {
  var s, o;
  let n = e === "" ? null : pv.exec(e);
  if (n === null)
    return null;
  let t = Number((s = n[2]) != null ? s : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= gv && r <= hv ? r : null;
}

// src/core/exchange/read-record-values.ts
var yv = [
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
], bv = ["capacity", "for"], wv = 182, xv = 1e3;
function vp(e, n, t, r = {}) {
  var W;
  let s = [], o = (F) => {
    var _;
    return ((_ = t.get(F)) != null ? _ : "").trim() || null;
  }, i = (F, _, ...G) => (s.push(Mt(F, _, ...G)), null), a = (F, _, G, ...z) => {
    var ne;
    let Q = o(F);
    return Q === null ? null : (ne = _(Q)) != null ? ne : i(F, G, V(Q), ...z);
  }, l = (F, _, G) => {
    var Q;
    let z = ((Q = o(F)) != null ? Q : "").split(";").map((ne) => ne.trim()).filter((ne) => ne !== "");
    return Array.from(new Set(z)).map((ne) => {
      var ve;
      return (ve = _(ne)) != null ? ve : i(F, G(ne), V(ne));
    }).filter((ne) => ne !== null);
  }, u = (F) => {
    var G;
    let _ = Qo(F, (G = o(F)) != null ? G : "", n);
    return s.push(..._ === null ? [] : [_]), _ !== null;
  }, c = (F) => (u(F), o(F)), d = (F, _) => u(F) ? null : a(F, (G) => Array.from(G).length <= _ ? G : null, F, F, _), m = (F, _ = "date", ...G) => {
    let z = o(F);
    return z === null || Pe(z) ? z : i(F, _, F, V(z), ...G);
  }, f = u("skill") ? null : Sv(o("skill"), i, r), g = a("level", (F) => Pp(F, 1, Ya), "level", Ya), p = l("methods", (F) => Ja.includes(F) ? F : null, () => "method"), h = (F) => {
    let _ = m(F);
    return _ !== null && r.date !== void 0 && _ > r.date && i(F, "day-to-come", F, _), _;
  }, y = Pv(l(
    "languages",
    Uo,
    (F) => np(F) ? "proficiency" : "language"
  ).map(tp)), w = y.slice(0, Do);
  y.length > Do && i("languages", "many-languages", "languages", Do), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && i("languages", "no-language", "languages");
  let b = e === "offer", x = b ? a("capacity", (F) => Pp(F, 0, xv), "capacity", "capacity") : null, R = {
    kind: e,
    user: n,
    id: a("id", (F) => le.test(F) ? F : null, "id"),
    level: g,
    methods: Ja.filter((F) => p.includes(F)),
    languages: w,
    capacity: x,
    region: d("region", Rf),
    timezone: a("timezone", Rp, "timezone"),
    for: b ? c("for") : null,
    affiliate: d("affiliate", Sf),
    note: c("note")
  }, P = h("since"), k = h("confirmed"), v = o("expires") !== null && !Pe(o("expires")), T = v ? kv(k != null ? k : P, r.date) : null, E = T === null ? m("expires", "end-paused") : (W = m("expires", "end", T)) != null ? W : T, C = o("status") === null ? "open" : a("status", Rv, "status"), O = C != null ? C : "paused", L = C === null || v && T === null, N = L && O === "open" ? "paused" : O, D = m("until", N === "paused" ? "until" : "date"), I = M(S({}, R), {
    since: P,
    confirmed: k,
    expires: E,
    status: N,
    // No day opens again what nobody can read, or what would have no end then.
    until: L ? null : D
  }), B = yv.filter((F) => b || !bv.includes(F));
  return s.push(...r.allowsOthers === !0 ? [] : yr(t, B)), { values: f === null || w.length === 0 ? null : M(S({}, I), { skill: f }), faults: s };
}
function kv(e, n) {
  return e === null || n !== void 0 && e > n ? null : et(e, wv);
}
function Sv(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: s = `${wn}/Skills.json` } = t, o = le.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!o || r !== null && r.get(e) === null) {
    let a = e.startsWith("xn--") ? Ht(e) : e, l = r === null ? null : Pu(a, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", V(a), s) : n("skill", o ? "near-skill" : "near-skill-only", V(a), s, l.words, l.skill);
  }
  return o ? e : null;
}
function Rv(e) {
  var n;
  return (n = kf.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function Pv(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let s of e)
    n.set((r = (t = Uo(s)) == null ? void 0 : t.code) != null ? r : s, s);
  return Array.from(n.values());
}
function Pp(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var vv = 48;
function Tp(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: o }, i) => `${o} ${i}`, s = e.map((o) => {
    let i = o.id !== null && !n.has(r(o, o.id));
    return i && n.add(r(o, o.id)), i;
  });
  return e.map((o, i) => {
    var u;
    if (s[i] === !0)
      return { record: M(S({}, o), { id: o.id }), faults: [] };
    let a = o.skill, l = (u = t.get(r(o, a))) != null ? u : 2;
    for (; n.has(r(o, a)); l++) {
      let c = `-${l}`;
      a = o.skill.slice(0, vv - c.length) + c;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, a)), { record: M(S({}, o), { id: a }), faults: o.id === null ? [] : [Mt("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Ap(e, n, t = {}) {
  let r = Ke(n), s = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, u) => a.set(u, fr(l))), vp(Tv(i), r, a, t);
  }), o = Tp(
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
function zo(e, n, t = ["User"]) {
  let r = `${n}/People/`, s = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : s !== -1 && t.includes(e.slice(0, s)) && (o = e.slice(s + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : Ke(o);
}
function Tv({ template: e }) {
  return e === Xn.offer ? "offer" : "seek";
}

// src/wiki/counting/page-histories.ts
var Av = 20, Ev = 2;
function Ov(e, n, t) {
  return q(this, null, function* () {
    var s;
    let r = n.filter((o) => o.first === null);
    for (let o = 0; r.length > Ev && o < Av; o++) {
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
function Mv({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function dl(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function Cv(e, n, t, r) {
  return q(this, null, function* () {
    let { pageIds: s, titles: o } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: a, title: l } = i.page;
      (s.has(a) || o.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function wr(e, n, t = null, r = null) {
  return q(this, null, function* () {
    let s = n.map((i) => ({
      page: i,
      known: i.history === void 0 ? [i.latest] : i.history.slice(),
      first: Mv(i),
      isRecombined: !1
    }));
    yield Ov(e, s, r);
    let o = t === null ? void 0 : dl(s.filter(({ page: i }) => i.history === void 0));
    return t !== null && o !== void 0 && (yield Cv(e, t, s, o)), s.filter((i) => i.first !== null);
  });
}
function Ep(e, n, t) {
  return q(this, null, function* () {
    let r = yield Ko(e, n, (o) => {
      let i = t(o);
      return i !== null && Ct(o, i) ? i : null;
    }), s = yield ml(e, r);
    return new Map(Array.from(r, ([o, i]) => {
      var l;
      let a = (l = s.get(o)) == null ? void 0 : l.some((u) => u.user === null && !Nv(u, i));
      return [o, i !== null && a === !0 ? M(S({}, i), { text: null, escaped: null }) : i];
    }));
  });
}
function Nv(e, n) {
  var t;
  return ((t = e.sha1) != null ? t : null) !== null && e.sha1 === (n == null ? void 0 : n.sha1) || e.text !== null && e.text === (n == null ? void 0 : n.text);
}
function ml(e, n) {
  return q(this, null, function* () {
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
function Ct({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Ko(e, n, t) {
  return q(this, null, function* () {
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
function Jo(e, n) {
  return q(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), s = (i = t.get(10)) != null ? i : ["Template"], o = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = s[0]) != null ? a : "Template"}:${l}`))
        o[u.slice(u.indexOf(":") + 1)] = l;
    return sl({ templates: n, redirects: o, templateNamespaces: s, extensionTags: r });
  });
}

// src/wiki/exchange/doubted-words.ts
function Op(o, i, a, l) {
  return q(this, arguments, function* ({ source: e, titles: n }, t, r, s) {
    let u = yield ml(e, t), c = u.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (h, y, w) => q(null, null, function* () {
      var b, x;
      for (let [R, P] of Array.from(y.entries())) {
        let k = (b = y[R + 1]) != null ? b : w, v = (x = P.sha1) != null ? x : null;
        if (v !== null && v === k.sha1 && P.parentId === k.id && P.user !== h && (yield e.movesAround(P)).some((E) => E === null || zo(E, n.root, c) !== h))
          return !0;
      }
      return !1;
    }), m = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map();
    for (let [h, y] of Array.from(u)) {
      let w = t.get(h), b = y.filter(({ user: x }) => x === null);
      (yield d(r(h), y, w)) ? m.set(h, { doubt: "moved", believed: null }) : b.length > 0 && f.set(h, b);
    }
    let g = Array.from(f.values()).reduce((h, y) => h.concat(y.filter(({ text: w }) => w === null).map(({ id: w }) => w)), []), p = g.length === 0 ? null : yield e.revisions(g, "with-texts");
    return f.forEach((h, y) => {
      let w = t.get(y), b = h.reduce((x, { id: R, text: P }) => {
        var k, v;
        return x === null ? null : Wo(x, s((v = P != null ? P : (k = p == null ? void 0 : p.get(R)) == null ? void 0 : k.text) != null ? v : ""), s);
      }, w.text);
      b !== w.text && m.set(y, { doubt: "hidden", believed: b === null ? null : M(S({}, w), { text: b }) });
    }), m;
  });
}

// src/wiki/exchange/moved-pages.ts
var $v = 5, Iv = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Mp(e, n, t) {
  return q(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), o = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; o.length > 0 && i < $v; i++) {
      let a = o.filter(({ there: { first: g } }) => g.text === null).map(({ there: { first: g } }) => g.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), u = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: g, there: { first: p } }) => {
        var y, w, b, x;
        let h = (x = Iv.exec(((b = (w = p.text) != null ? w : (y = l == null ? void 0 : l.get(p.id)) == null ? void 0 : y.text) != null ? b : "").slice(0, 1e3))) == null ? void 0 : x[1];
        h !== void 0 && (u.set(g, h.replace(/_/g, " ").trim()), r.add(g));
      }), u.size === 0)
        break;
      let c = yield e.readPages(Array.from(new Set(u.values()))), d = yield wr(e, Array.from(c.values()).map((g) => M(S({}, g), { pageId: 0 }))), m = new Map(d.map((g) => [g.page.title, g])), f = [];
      u.forEach((g, p) => {
        let h = m.get(g);
        h !== void 0 && Ct(h, t(p)) ? s.set(p, h) : h !== void 0 && f.push({ origin: p, there: h });
      }), o = f;
    }
    return { redirects: r, moved: s };
  });
}

// src/core/exchange/steps/exchange-step.ts
var Yo = ["decline", "withdraw"], gs = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Np = ["learned", "partly", "not-met"];
function Cp(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function fl(e) {
  let n = e.lastIndexOf("/"), t = Ke(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !le.test(r) ? null : `${t}/${r}`;
}
function $n(e) {
  return [Cp(e.seek), Cp(e.offer)];
}

// src/core/exchange/steps/preferences.ts
var Fv = ["messages", "matches", "confirmed", "lang"];
function $p(e) {
  let n = [], t = e.filter(({ template: o }) => o === Zn), r = (o) => t.every(({ parameters: i }) => {
    var l;
    let a = ze((l = i.get(o)) != null ? l : "").trim().toLowerCase();
    return a !== "" && a !== "yes" && a !== "no" && n.push({
      parameter: o,
      key: "localskills-template-preferences-fault-value",
      parameters: [V(a), o]
    }), a === "" || a === "yes";
  }), s = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: o }) => n.push(...yr(o, Fv))), { preferences: s, faults: n };
}

// src/core/wikitext/substitution.ts
var Dv = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), Wv = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), _v = new RegExp(`\\{\\{\\s*(?:(?:${Dv})[:\uFF1A]|${Wv})`, "gi"), Bv = /<nowiki>[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*<\/nowiki>|<!--[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*-->/gi;
function pl(e) {
  var n;
  return ((n = e.match(_v)) != null ? n : []).length;
}
var jv = /~~~+|\[\[[^[\]{}|<>\n]*\|\]\]|\[\[\|/g;
function Ip(e) {
  var n;
  return ((n = e.match(jv)) != null ? n : []).length;
}
function Lp(e) {
  let n = [];
  return e.replace(Bv, (t, r) => {
    let s = r > 0 && e.lastIndexOf("<", r - 1) > e.lastIndexOf(">", r - 1);
    return pl(t) === 1 && !s && n.push(t), t;
  }), n;
}

// src/core/exchange/unsaid-words.ts
var Gv = /<!--(?:(?!<!--)[^])*?-->/g, qv = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi, Uv = /[{}[\]]+/g, Vv = /[{}[\]\n]+/g, xr = (e) => e.replace(qv, ""), Fp = (e, n) => `{{${e.replace(n, `}}
{{`)}}}`;
function gl(e, { start: n, end: t }) {
  return n + e.slice(n, t).search(/[|}]/);
}
function Hv(e, n) {
  let t = [];
  n.forEach((o) => t.push([o.start, gl(e, o)], [o.end - 2, o.end]));
  let r = pr(), s = 0;
  return t.sort((o, i) => o[0] - i[0]).forEach(([o, i]) => {
    o >= s && (Ot(r, o, i), s = i);
  }), _o(r, e);
}
function hl(t) {
  var r = t, { parameters: e } = r, n = on(r, ["parameters"]);
  return pn(M(S({}, n), { parameters: new Map(Array.from(e).map(([s, o]) => [xr(s).trim(), xr(o).trim()])) }));
}
function Dp(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = Hv(e, n);
  return (/* @__PURE__ */ new Set([xr(s), xr(s.replace(Gv, ""))])).forEach((i) => [i, Fp(i, Uv), Fp(i, Vv)].forEach((a) => {
    let l = /* @__PURE__ */ new Map();
    t(a).map(hl).forEach((u) => {
      var c;
      return l.set(u, ((c = l.get(u)) != null ? c : 0) + 1);
    }), l.forEach((u, c) => {
      var d;
      return r.set(c, Math.max(u, (d = r.get(c)) != null ? d : 0));
    });
  })), r;
}

// src/core/exchange/read-revision.ts
function yl(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function Qv(e, n) {
  let t = n(e);
  return {
    text: e,
    calls: t,
    counts: yl(t.map(pn)),
    unsaid: Dp(e, t, n),
    signatures: new Map(t.map((r) => [pn(r), hl(r)])),
    substitutions: pl(e),
    signs: Ip(xr(e)),
    sheltered: yl(Lp(e))
  };
}
function Wp(e) {
  let n = /* @__PURE__ */ new Map();
  return (t, r) => {
    var o;
    let s = (o = n.get(r)) != null ? o : Qv(r, e);
    return n.set(r, s), M(S({}, s), { isOwn: t });
  };
}
function zv(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let s = 0;
  for (; s < t - r && e.charAt(e.length - 1 - s) === n.charAt(n.length - 1 - s); )
    s++;
  return [r, s];
}
function Kv(e, n) {
  let [t, r] = zv(e.text, n.text), s = e.text.length - n.text.length, o = new Set(n.calls.map((i) => i.start));
  return e.calls.filter((i) => gl(e.text, i) < t && !o.has(i.start) || i.start >= e.text.length - r && !o.has(i.start - s));
}
function _p(e, n, t) {
  if (n.isOwn)
    return n.counts;
  let r = new Map(n.counts), s = yl(Kv(e, n).map(pn));
  return e.signatures.forEach((o, i) => {
    var u, c, d, m;
    let a = (u = n.unsaid.get(o)) != null ? u : 0, l = a > ((c = t.get(o)) != null ? c : 0) ? a : 0;
    r.set(i, ((d = r.get(i)) != null ? d : 0) + Math.max((m = s.get(i)) != null ? m : 0, l));
  }), r;
}
function Bp({ substitutions: e, signs: n, unsaid: t }) {
  return e > 0 || n > 0 && t.size > 0;
}
function jp(e, n, t) {
  let r = n.unsaid.size > 0 && e.signs < n.signs;
  if (n.isOwn)
    return t && (r || e.substitutions < n.substitutions);
  let s = 0, o = !1;
  return n.sheltered.forEach((i, a) => {
    var l;
    s += i, o = o || i > ((l = e.sheltered.get(a)) != null ? l : 0);
  }), o || r || n.substitutions > s;
}

// src/core/exchange/revived-words.ts
var hs = class {
  constructor() {
    this.known = /* @__PURE__ */ new Map();
  }
  /**
   * After a revision by another.
   *
   * @param now - How many of each call it has
   * @param own - How many of each are the owner's words, or were before others took them away
   */
  put(n, t) {
    n.forEach((r, s) => {
      var a, l;
      let o = (a = t.get(s)) != null ? a : 0, i = (l = this.known.get(s)) != null ? l : { own: o, revived: 0 };
      r > o && this.known.set(s, { own: Math.min(o, i.own), revived: Math.max(r - o, i.revived) });
    });
  }
  /**
   * In a revision by the owner, who knows what they take off.
   *
   * @param now - How many of each call it has
   * @param before - How many the one before has
   */
  takeOff(n, t) {
    Array.from(this.known).forEach(([r, { own: s, revived: o }]) => {
      var a, l;
      let i = o - Math.max(0, ((a = t.get(r)) != null ? a : 0) - ((l = n.get(r)) != null ? l : 0));
      i > 0 ? this.known.set(r, { own: s, revived: i }) : this.known.delete(r);
    });
  }
  /** How many of so many of a call may be the owner's words. */
  mostOf(n, t) {
    var o;
    let { own: r, revived: s } = (o = this.known.get(n)) != null ? o : { own: 0, revived: 0 };
    return Math.max(r, t - s);
  }
};

// src/core/exchange/whose-calls.ts
var Gp = /* @__PURE__ */ new Map();
function Xo(e, n) {
  let t = new Map(e);
  return n.forEach((r, s) => {
    var o;
    return t.set(s, r + ((o = t.get(s)) != null ? o : 0));
  }), t;
}
function bl(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r, s) => {
    var i, a;
    let o = (i = n.get(s)) != null ? i : s;
    t.set(o, r + ((a = t.get(o)) != null ? a : 0));
  }), t;
}
var Jv = ["id", "seek", "offer"];
function qp(e) {
  let [n, t] = JSON.parse(e);
  return JSON.stringify([n, t.filter(([r]) => Jv.includes(r))]);
}
function Yv(e, n, t) {
  let r = /* @__PURE__ */ new Map(), s = Array.from(t).filter(([i, a]) => {
    var l;
    return ((l = e.counts.get(i)) != null ? l : 0) < a;
  });
  if (s.length === 0)
    return r;
  let o = /* @__PURE__ */ new Set();
  return e.counts.forEach((i, a) => {
    var l, u;
    i > Math.max((l = n.counts.get(a)) != null ? l : 0, (u = t.get(a)) != null ? u : 0) && o.add(qp(a));
  }), s.forEach(([i, a]) => {
    var c, d;
    let l = (c = e.counts.get(i)) != null ? c : 0;
    !(l < Math.min(a, (d = n.counts.get(i)) != null ? d : 0)) && !o.has(qp(i)) && r.set(i, a - l);
  }), r;
}
function Up({ counts: e, signatures: n, unsaid: t }) {
  return Xo(bl(e, n), t);
}
function Hp(e, n, t) {
  var l, u;
  let r = Wp(t), s = Vp(e, n, r, !1), o = r(!0, (u = (l = e[e.length - 1]) == null ? void 0 : l.text) != null ? u : "").calls;
  if (s.length === o.length)
    return { own: s, unclear: [] };
  let i = e.filter(({ text: c }) => c !== null).map(({ isOwn: c, text: d }) => ({ isOwn: c, text: d })), a = n ? [] : i.slice(0, 1).map(({ text: c }) => ({ isOwn: !0, text: c }));
  return { own: s, unclear: Cn(Vp([...a, ...i], !0, r, !0), s) };
}
function Vp(e, n, t, r) {
  var p, h, y, w, b, x, R, P, k;
  let s = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), i = !1, a = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map(), d = new hs(), m = new hs(), f = /* @__PURE__ */ new Map(), g = n ? t(!0, "") : null;
  for (let { isOwn: v, text: T, isAfterGap: E = !1, isAfterUnseen: C = !1 } of e) {
    let O = T === null ? null : t(v, T), L = !1;
    if (v) {
      let D = /* @__PURE__ */ new Map(), I = O === null || g === null ? null : _p(O, g, c), B = E || !r && O !== null && g !== null && jp(O, g, i);
      L = I !== null && !B;
      let W = O === null ? Gp : Up(O);
      O !== null && g !== null && (d.takeOff(O.counts, g.counts), m.takeOff(W, Up(g)));
      let F = I !== null && !C ? Xo(s, o) : s;
      for (let [_, G] of Array.from((p = O == null ? void 0 : O.counts) != null ? p : [])) {
        let z = I === null ? G : Math.min(G, (h = I.get(_)) != null ? h : 0), Q = Math.min(z, (y = F.get(_)) != null ? y : 0) + G - z, ne = (w = a.get(_)) != null ? w : 0, ve = l.has(_) || ((x = u.get((b = O == null ? void 0 : O.signatures.get(_)) != null ? b : "")) != null ? x : 0) > ne, Dr = (R = O == null ? void 0 : O.signatures.get(_)) != null ? R : "", Ds = r ? G : Math.min(d.mostOf(_, G), m.mostOf(Dr, (P = W.get(Dr)) != null ? P : 0));
        D.set(_, Math.min(Q, Ds, B || ve ? ne : G));
      }
      o = O === null || g === null || C ? /* @__PURE__ */ new Map() : Yv(O, g, F), s = D, D.forEach((_, G) => {
        var z;
        return a.set(G, Math.max(_, (z = a.get(G)) != null ? z : 0));
      });
    }
    if (O == null || O.signatures.forEach((D, I) => f.set(I, D)), !v && O !== null) {
      let D = Xo(s, o);
      d.put(O.counts, D), m.put(O.unsaid, Xo(bl(D, f), c));
    }
    i = i || !v && O !== null && Bp(O);
    let N = L && O !== null ? bl(s, O.signatures) : Gp;
    O == null || O.unsaid.forEach((D, I) => {
      var W, F, _;
      let B = (W = c.get(I)) != null ? W : 0;
      !L && D > B ? u.set(I, Math.max(D, (F = u.get(I)) != null ? F : 0)) : L && !u.has(I) && c.set(I, Math.max(B, D + ((_ = N.get(I)) != null ? _ : 0)));
    }), O == null || O.counts.forEach((D, I) => {
      var B;
      D > ((B = a.get(I)) != null ? B : 0) && l.add(I);
    }), g = O;
  }
  return ((k = g == null ? void 0 : g.calls) != null ? k : []).filter((v) => {
    var C;
    let T = pn(v), E = (C = s.get(T)) != null ? C : 0;
    return s.set(T, E - 1), E > 0;
  });
}

// src/wiki/exchange/others-words.ts
var Jp = { texts: 100, inARow: 20, isEveryOwn: !1 }, wl = { texts: 300, inARow: 100, isEveryOwn: !1 }, Xv = 6e6, Zv = 5;
function Yp({ user: e, userId: n }, t) {
  return e === t && n !== 0;
}
function Qp({ template: e, parameters: n }) {
  var t;
  return e === Zn || e === mr && Yo.includes(fr((t = n.get("step")) != null ? t : "").trim());
}
function zp(e) {
  let { messages: n, matches: t } = $p([e]).preferences;
  return e.template === Zn && n && t;
}
function xl(e, n, t) {
  let r = (f) => Yp(f, n), s = e.revisions.filter((f, g) => {
    var p, h;
    return r(f) || ((p = f.sha1) != null ? p : null) === null || f.sha1 !== ((h = e.revisions[g + 1]) == null ? void 0 : h.sha1);
  });
  if (s.every(r))
    return null;
  let o = [], i = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Set(), l = () => o.filter(r).pop(), [u, c, d] = [0, null, 0];
  for (; d < s.length && o.length < t.texts; d++) {
    let f = s[d], g = s[d + 1], p = t.isEveryOwn || c === null || !r(c) || (g === void 0 ? !e.isWhole : !r(g));
    u = r(f) ? 0 : u + 1, (f.user === null || r(f) && !p) && a.add(l()), (r(f) ? p : u <= t.inARow) ? o.push(f) : u > t.inARow && i.add(l()), c = f;
  }
  let m = d === s.length || s.slice(d).every(r);
  return { revisions: o.reverse(), isWhole: e.isWhole && m, afterGaps: i, afterUnseen: a };
}
function eT(e, n) {
  var o, i;
  let { length: t = 0 } = (i = (o = e.revisions[0]) == null ? void 0 : o.text) != null ? i : "", r = Math.max(Jp.texts, Math.min(wl.texts, Math.floor(Xv / Math.max(1, t)))), s = xl(e, n, M(S({}, wl), { texts: r, isEveryOwn: !0 }));
  return s.isWhole ? s : xl(e, n, M(S({}, wl), { texts: r }));
}
function nT(e, n, t) {
  return q(this, null, function* () {
    let { revisions: r, isWhole: s } = t;
    for (let o = 0; o < Zv && !s; o++) {
      let i = yield e.revisionsUpTo(n, r[r.length - 1].id);
      r = [...r, ...i.slice(1)], s = i.length < 500;
    }
    return { revisions: r, isWhole: s };
  });
}
function Xp(e, n, t, r) {
  return q(this, null, function* () {
    var d;
    let s = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map();
    for (let [m, f] of Array.from(n)) {
      if (f === null || m.page.history !== void 0)
        continue;
      let g = m.known.findIndex(({ id: x }) => x === f.id), p = () => {
        var x;
        return r((x = f.text) != null ? x : "").every(zp);
      };
      if (g === -1 && p())
        continue;
      let h = g === -1 ? yield e.revisionsUpTo(m.page.title, f.id) : m.known.slice(g), y = ((d = h[h.length - 1]) == null ? void 0 : d.id) === m.first.id || g !== -1 && m.known.length < 500, w = { revisions: [f, ...h.slice(1)], isWhole: y }, b = xl(w, t(m), Jp);
      b !== null && !p() && (s.set(m, w), o.set(m, b));
    }
    let i = /* @__PURE__ */ new Map(), a = (m, { revisions: f, isWhole: g, afterGaps: p, afterUnseen: h }) => Hp(f.map((y) => {
      var w;
      return {
        isOwn: Yp(y, t(m)),
        text: (w = i.get(y)) != null ? w : null,
        isAfterGap: p.has(y),
        isAfterUnseen: h.has(y)
      };
    }), g, r);
    yield Kp(e, o, i);
    let l = /* @__PURE__ */ new Map();
    o.forEach((m, f) => l.set(f, a(f, m)));
    let u = /* @__PURE__ */ new Map();
    for (let [m, { unclear: f }] of Array.from(l)) {
      let { isWhole: g, afterGaps: p, afterUnseen: h } = o.get(m);
      if (f.length > 0 && !(g && p.size + h.size === 0)) {
        let y = yield nT(e, m.page.title, s.get(m));
        u.set(m, eT(y, t(m)));
      }
    }
    yield Kp(e, u, i), u.forEach((m, f) => l.set(f, a(f, m)));
    let c = /* @__PURE__ */ new Map();
    return l.forEach(({ own: m, unclear: f }, g) => {
      var P;
      let p = n.get(g), h = (P = p.text) != null ? P : "", y = r(h), w = Cn(y, m), b = w.filter((k) => !Qp(k)), x = Cn(b, f), R = Cn(w, f).filter((k) => Qp(k) && !zp(k));
      if (b.length > 0 || R.length > 0) {
        let k = b.length === 0 ? h : Wo(h, Cn(y, b), r);
        c.set(g, { own: M(S({}, p), { text: k != null ? k : "" }), calls: x, unclear: Cn(b, x), refusals: R });
      }
    }), c;
  });
}
function Kp(e, n, t) {
  return q(this, null, function* () {
    let r = /* @__PURE__ */ new Map(), s = (a, { id: l, sha1: u }) => (u != null ? u : null) === null ? String(l) : `${a} ${String(u)}`;
    n.forEach(({ revisions: a }, { page: { title: l } }) => {
      let u = /* @__PURE__ */ new Map();
      a.forEach((c) => {
        var d;
        t.has(c) && u.set(s(l, c), (d = t.get(c)) != null ? d : null);
      }), a.filter((c) => !t.has(c)).forEach((c) => {
        var f, g, p;
        let d = s(l, c), m = (g = (f = c.text) != null ? f : u.get(d)) != null ? g : null;
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
var tT = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], rT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Zo(e, n, t) {
  let r = Ke(n);
  return e.filter(({ template: s }) => s === mr).map((s) => {
    let o = sT(s, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : M(S({}, o), { step: M(S({}, o.step), { at: t }) });
  });
}
function sT(e, n) {
  let t = [], r = (y, w, ...b) => (t.push(oT(y, w, ...b)), null), s = (y) => {
    var w;
    return fr((w = e.parameters.get(y)) != null ? w : "").trim() || null;
  }, o = (y, w, b, x) => {
    var P;
    let R = s(y);
    return R === null ? x ? r(y, "missing", y) : null : (P = w(R)) != null ? P : r(y, b, V(R), y);
  }, i = o("step", (y) => gs.includes(y) ? y : null, "step", !0), a = o("seek", fl, "key", !0), l = o("offer", fl, "key", !0), u = o("at", (y) => {
    var w, b;
    return Pe((b = (w = rT.exec(y)) == null ? void 0 : w[1]) != null ? b : "") ? y : null;
  }, "time", !0), c = o(
    "outcome",
    (y) => Np.includes(y) ? y : null,
    "outcome",
    i === "confirm"
  ), d = o("on", (y) => Pe(y) ? y : null, "day", i === "meet"), m = o("skill", (y) => le.test(y) ? y : null, "skill", !1);
  if (t.push(...yr(e.parameters, tT)), i === null || a === null || l === null || u === null || i === "confirm" && c === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [f, g] = $n({ seek: a, offer: l });
  if (f === g)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== f && n !== g && r("seek", "not-yours", n);
  let p = s("note"), h = Qo("note", p != null ? p : "", n);
  return t.push(...h === null ? [] : [h]), {
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
function oT(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function Zp(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((s, o) => ({ one: s, index: o })).sort((s, o) => s.one.step.at < o.one.step.at ? 1 : s.one.step.at > o.one.step.at ? -1 : o.index - s.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: s }) => s.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: s }) => s));
  return e.filter((s, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
function iT(e) {
  let t = e.map(({ own: r }) => {
    var s;
    return (s = r == null ? void 0 : r.timestamp) != null ? s : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function eg(e, n, t, r) {
  var f, g, p;
  let s = n.slice().sort((h, y) => ie(h.title, y.title)), o = [], i = [], a = [], l = (h, y, w, b) => {
    Zo(y, e, w == null ? void 0 : w.timestamp).forEach(({ step: x }) => {
      var R;
      x !== null && b(x) && i.push({ step: x, title: h, savedAt: (R = w == null ? void 0 : w.timestamp) != null ? R : x.at });
    });
  }, u = (h) => h.filter(({ template: y }) => y === Zn).forEach((y) => a.push(y));
  for (let { title: h, own: y, optOuts: w, refused: b } of s) {
    let x = t((f = y == null ? void 0 : y.text) != null ? f : "");
    x.forEach((k) => o.push({ title: h, call: k })), l(h, x, y, () => !0), u(x), u(t((g = w == null ? void 0 : w.text) != null ? g : ""));
    let R = t((p = b == null ? void 0 : b.text) != null ? p : ""), P = R.length === 0 ? [] : i.map(({ step: k }) => JSON.stringify(k));
    l(h, R, b, (k) => Yo.includes(k.step) && !P.includes(JSON.stringify(k))), u(R);
  }
  let c = Zp(i), d = o.filter(({ call: { template: h } }) => h === Xn.offer || h === Xn.seek);
  return { person: {
    user: e,
    pages: s,
    readings: Ap(d.map(({ call: h }) => h), e, S(S({}, r), iT(s))).map((h, y) => M(S({}, h), { title: d[y].title })),
    steps: c.map(({ step: h }) => h),
    stepsBeyond: i.length - c.length,
    preferences: a
  }, placed: c };
}

// src/core/exchange/steps/follow-exchanges.ts
var aT = 21, lT = 180, uT = 366;
function rg(e, n) {
  var r;
  let t = [];
  for (let { round: s, skills: o, disregarded: i } of cT(e, n))
    s !== null && t.push(M(S({}, wT(s, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: i }));
  return t;
}
function cT(e, n) {
  if (!Pe(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(dT)) {
    let s = `${r.seek}
${r.offer}`, o = t.get(s);
    o === void 0 ? t.set(s, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(ie).map((r) => {
    let s = null, o = [];
    for (let i of t.get(r)) {
      let a = i.at.slice(0, 10) > n.date ? "future" : $n(i).includes(i.user) ? mT(i, s, n) : "not-a-party";
      typeof a == "string" ? o.push({ step: i, reason: a }) : s = a;
    }
    return { round: s, skills: fT(t.get(r), s), disregarded: o };
  });
}
function dT(e, n) {
  return ie(e.at, n.at) || gs.indexOf(e.step) - gs.indexOf(n.step) || ie(ng(e), ng(n));
}
function ng({ user: e, outcome: n, on: t, skill: r, note: s }) {
  return JSON.stringify([e, n, t, r, s]);
}
function mT(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return yT(e, n, t);
  if (e.step === "decline" && pT(e, n))
    return gT(e, n);
  if (n === null)
    return "no-request";
  let s = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return bT(e, n, s);
    if (ei(n, r) !== "accepted")
      return "over";
    let o = xT(e.on, et(r, uT)), i = et(tg(r, o), og(t));
    return M(S({}, n), { steps: s, on: e.on, until: tg(n.until, i) });
  }
  if (e.step === "withdraw" && hT(e, n))
    return M(S({}, n), { steps: s, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? sg(n, e, t) : e.step === "decline" ? M(S({}, n), { steps: s, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : M(S({}, n), { steps: s, since: r, phase: "withdrawn" });
}
function fT(e, n) {
  let t = e.filter((o) => $n(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), s = [
    ...t.filter(({ user: o, step: i }) => i === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(s));
}
function pT(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = ei(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function gT(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: $n(e).filter((s) => s !== e.user)[0],
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
function hT(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: s }) => s === e.user);
  return n === "accepted" && r.some(({ step: s }) => s === "ask") && !r.some(({ step: s }) => s === "meet" || s === "confirm");
}
function yT(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), s = n === null ? null : ei(n, r);
  return n !== null && s === "asked" ? e.user === n.asker ? "repeated" : sg(n, e, t) : n !== null && (s === "accepted" || s === "done") ? s === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((i) => i !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: et(r, (o = t.replyDays) != null ? o : aT),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function sg(e, n, t) {
  let r = n.at.slice(0, 10);
  return M(S({}, e), {
    phase: "accepted",
    since: r,
    until: et(r, og(t)),
    steps: e.steps.concat([n])
  });
}
function bT(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : M(S({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function ei({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function wT(e, n) {
  let { seek: t, offer: r, asker: s, until: o, on: i, confirmed: a, steps: l, declinedBy: u } = e, c = ei(e, n), d = c === "asked" || c === "accepted", m = $n(e);
  return {
    seek: t,
    offer: r,
    asker: s,
    state: c,
    on: i,
    confirmed: a,
    steps: l,
    declinedBy: u,
    since: c === "expired" || c === "lapsed" ? et(o, 1) : c === "done" || c === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: c === "asked" ? m.filter((f) => f !== s) : c === "accepted" && (i === null || i <= n) ? m.filter((f) => !a.has(f)) : []
  };
}
function og(e) {
  var n;
  return (n = e.lapseDays) != null ? n : lT;
}
function xT(e, n) {
  return e < n ? e : n;
}
function tg(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/steps/doubted-times.ts
function ig(e) {
  let n = e.reduce((o, { savedAt: i }) => i > o ? i : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let i = `${o.step.seek}
${o.step.offer}`, a = t.get(i);
    a === void 0 ? t.set(i, [o]) : a.push(o);
  });
  let r = (o) => rg(o, { date: n }).some(({ state: i }) => i === "accepted"), s = [];
  return t.forEach((o) => {
    let i = o.filter(({ step: u, savedAt: c }) => u.at < c);
    if (i.length === 0 || !r(o.map(({ step: u }) => u)))
      return;
    let a = new Set(o.filter(({ step: u }) => u.step === "ask").map(({ step: u }) => u.user)), l = ({ step: u }) => u.step === "accept" || u.step === "meet" || u.step === "ask" && a.size > 1;
    $n(o[0].step).forEach((u) => {
      let c = i.filter((d) => d.step.user === u && l(d));
      c.length > 0 && !r(o.map((d) => c.includes(d) ? M(S({}, d.step), { at: d.savedAt }) : d.step)) && s.push(...c);
    });
  }), s;
}

// src/wiki/exchange/step-times.ts
function ag(e, n, t) {
  return q(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: i, savedAt: a } of ig(n)) {
      let l = JSON.stringify(o), c = (yield e.revisionsBySince(i, o.user, o.at)).find(({ text: m }) => Zo(t(m != null ? m : ""), o.user).some(({ step: f }) => JSON.stringify(f) === l)), d = (s = c == null ? void 0 : c.timestamp) != null ? s : a;
      d !== o.at && r.set(o, M(S({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function lg(t) {
  return q(this, arguments, function* (e, n = {}) {
    var c, d;
    let { source: r, titles: s } = e, { namespaces: o } = yield r.siteInfo(), i = (d = (c = o.get(10)) == null ? void 0 : c[0]) != null ? d : "Template", a = /* @__PURE__ */ new Map(), l = r.pagesOfPeople(s.people(""), Xa.map((h) => `${i}:${h}`));
    try {
      for (var m = Te(l), f, g, p; f = !(g = yield m.next()).done; f = !1) {
        let h = g.value;
        a.set(h.title, h);
      }
    } catch (g) {
      p = [g];
    } finally {
      try {
        f && (g = m.return) && (yield g.call(m));
      } finally {
        if (p)
          throw p[0];
      }
    }
    let u = n.taxonomy === void 0 ? (yield r.readPages([s.skills()])).get(s.skills()) : void 0;
    return ST(e, Array.from(a.values()), kT(e, u, n));
  });
}
function kT({ titles: e }, n, t) {
  var s;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = Qt(Ce((s = n == null ? void 0 : n.latest.text) != null ? s : "").value);
  return S({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function ST(s, o, i) {
  return q(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var N, D;
    let a = yield Jo(e, Xa), l = (yield e.siteInfo()).namespaces.get(2), u = /* @__PURE__ */ new Map();
    for (let I of t) {
      let B = zo(I.title, n.root, l);
      B !== null && u.set(I, B);
    }
    let c = yield wr(e, Array.from(u.keys()), null, e), d = ({ page: I }) => u.get(I), m = yield Ko(e, c, d), f = (I) => Ct(I, d(I)), { redirects: g, moved: p } = yield Mp(e, c.filter((I) => !f(I)), d), h = new Set(c.filter(f).map(({ page: I }) => I.title)), y = /* @__PURE__ */ new Map();
    p.forEach((I, B) => {
      h.has(I.page.title) || y.set(I, d(B));
    });
    let w = yield Ko(
      e,
      Array.from(y.keys()),
      (I) => {
        var B;
        return (B = y.get(I)) != null ? B : null;
      }
    ), b = new Map(Array.from(m).filter(([I]) => f(I))), x = yield Xp(e, b, d, a);
    x.forEach(({ own: I }, B) => b.set(B, I));
    let R = yield Op({ source: e, titles: n }, b, d, a), P = (I) => {
      var Dr, Ds, Xl, Zl, eu, nu, tu, ru, su, ou;
      let { page: { title: B, latest: W } } = I, F = !f(I), _ = (Dr = m.get(I)) != null ? Dr : null, G = R.get(I), z = F ? null : G === void 0 ? (Ds = b.get(I)) != null ? Ds : null : G.believed, Q = (G == null ? void 0 : G.doubt) === "moved" ? void 0 : x.get(I), ne = p.get(I), ve = z !== null && z.id === W.id ? [] : a((Xl = W.text) != null ? Xl : "");
      return {
        title: B,
        latest: W,
        own: z,
        isMadeByOther: F,
        saved: F ? null : _,
        othersWords: (Zl = Q == null ? void 0 : Q.calls) != null ? Zl : [],
        unclearWords: (eu = Q == null ? void 0 : Q.unclear) != null ? eu : [],
        othersRefusals: (nu = Q == null ? void 0 : Q.refusals) != null ? nu : [],
        doubt: (tu = G == null ? void 0 : G.doubt) != null ? tu : null,
        optOuts: F ? _ : null,
        refused: G !== void 0 || Q !== void 0 && Q.own.text !== (_ == null ? void 0 : _.text) ? _ : ne === void 0 ? null : (ru = w.get(ne)) != null ? ru : null,
        isStrangers: F && (ve.length > 0 || g.has(I)),
        isChangedByOthers: !F && (z == null ? void 0 : z.id) !== W.id && !Tf(a((ou = (su = G === void 0 ? _ : z) == null ? void 0 : su.text) != null ? ou : ""), ve)
      };
    }, k = /* @__PURE__ */ new Map();
    for (let I of c) {
      let B = d(I);
      k.set(B, [...(N = k.get(B)) != null ? N : [], I]);
    }
    let v = /* @__PURE__ */ new Map(), T = [], E = [], C = [];
    for (let I of Array.from(k.keys()).sort(ie)) {
      let B;
      try {
        B = eg(I, ((D = k.get(I)) != null ? D : []).map(P), a, r);
      } catch (W) {
        T.push({ user: I, error: W });
        continue;
      }
      v.set(I, B.person), B.person.readings.forEach(({ record: W }) => {
        W !== null && E.push(W);
      }), B.placed.forEach((W) => C.push(W));
    }
    let O = yield ag(e, C, a), L = (I) => {
      var B;
      return (B = O.get(I)) != null ? B : I;
    };
    return O.size > 0 && v.forEach((I, B) => v.set(B, M(S({}, I), { steps: I.steps.map(L) }))), { people: v, unread: T, records: E, steps: C.map(({ step: I }) => L(I)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/counting/count-exchange.ts
function ug(e, n) {
  return q(this, null, function* () {
    var a;
    let { source: t, titles: r } = e, { records: s } = yield lg(e), o = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: i } = Qt(Ce((a = o == null ? void 0 : o.latest.text) != null ? a : "").value);
    return vf(s, n, i);
  });
}

// src/core/analysis/exact-sums.ts
var cg = [1], ni = [10], RT = 40;
function Sl(e) {
  let n = fg(e);
  if (n !== null)
    return n.n === 0 ? null : n.sum / n.n;
  let { n: t, positive: r, negative: s, decimals: o } = pg(e);
  if (t.length === 0)
    return null;
  let i = gg(ys(r, s), t, o);
  return kr(r, s) < 0 ? -i : i;
}
function mg(e) {
  let n = fg(e);
  if (n !== null && n.n > 1 && n.n * Math.max(n.n, n.squares) <= Number.MAX_SAFE_INTEGER)
    return (n.n * n.squares - n.sum ** 2) / (n.n * (n.n - 1));
  let { n: t, positive: r, negative: s, squares: o, decimals: i } = pg(e);
  if (kr(t, cg) <= 0)
    return null;
  let a = ys(r, s);
  return gg(ys(In(t, o), In(a, a)), In(t, ys(t, cg)), 2 * i);
}
function fg(e) {
  let [n, t, r] = [0, 0, 0];
  for (let { value: s, count: o } of e)
    if (n += o, t += s * o, r += s * s * o, !Number.isInteger(s) || !(r <= Number.MAX_SAFE_INTEGER) || n > Number.MAX_SAFE_INTEGER)
      return null;
  return { n, sum: t, squares: r };
}
function pg(e) {
  let n = e.filter(({ count: s }) => s > 0).map(({ value: s, count: o }) => {
    let [i = "", a] = Math.abs(s).toExponential().split("e"), l = i.replace(".", ""), u = Number(a) - l.length + 1;
    return { digits: l, power: u, count: dg(String(o)), isNegative: s < 0 };
  }), t = n.reduce((s, { power: o }) => Math.min(s, o), 0), r = { n: [], positive: [], negative: [], squares: [], decimals: -t };
  for (let { digits: s, power: o, count: i, isNegative: a } of n) {
    let l = dg(s + "0".repeat(o - t)), u = In(l, i), c = a ? "negative" : "positive";
    r.n = kl(r.n, i), r[c] = kl(r[c], u), r.squares = kl(r.squares, In(u, l));
  }
  return r;
}
function dg(e) {
  let n = [];
  for (let t = e.length; t > 0; t -= 7)
    n.push(Number(e.slice(Math.max(0, t - 7), t)));
  return Rl(n);
}
function Rl(e) {
  for (; e[e.length - 1] === 0; )
    e.pop();
  return e;
}
function kr(e, n) {
  let t = e.length - n.length;
  for (let r = e.length - 1; t === 0 && r >= 0; r--)
    t = Nt(e, r) - Nt(n, r);
  return t;
}
function Nt(e, n) {
  var t;
  return (t = e[n]) != null ? t : 0;
}
function kl(e, n) {
  let t = [], r = 0;
  for (let s = 0; s < Math.max(e.length, n.length) || r > 0; s++) {
    let o = Nt(e, s) + Nt(n, s) + r;
    r = Math.floor(o / 1e7), t.push(o % 1e7);
  }
  return t;
}
function ys(e, n) {
  let [t, r] = kr(e, n) < 0 ? [n, e] : [e, n], s = 0;
  return Rl(t.map((o, i) => {
    let a = o - Nt(r, i) - s;
    return s = a < 0 ? 1 : 0, a + s * 1e7;
  }));
}
function In(e, n) {
  let t = [];
  return e.forEach((r, s) => {
    let o = 0;
    for (let i = 0; i < n.length || o > 0; i++) {
      let a = r * Nt(n, i) + Nt(t, s + i) + o;
      o = Math.floor(a / 1e7), t[s + i] = a % 1e7;
    }
  }), Rl(t);
}
function gg(e, n, t) {
  let [r, s, o] = [e, n, -t];
  if (r.length === 0)
    return 0;
  for (; kr(r, In(s, ni)) >= 0; )
    s = In(s, ni), o++;
  for (; kr(r, s) < 0; )
    r = In(r, ni), o--;
  let i = "";
  for (let a = 0; a < RT && r.length > 0; a++) {
    let l = 0;
    for (; kr(r, s) >= 0; )
      r = ys(r, s), l++;
    i += String(l), r = In(r, ni);
  }
  return +`${i.slice(0, 1)}.${i.slice(1)}${r.length > 0 ? "1" : "0"}e${o}`;
}

// src/core/analysis/measures.ts
function Le(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function Pl(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function Sr(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function nt(e, n) {
  return n === 0 ? null : e / n;
}
function Rr(e) {
  return Sl(e);
}
function hg(e) {
  let n = e.slice().sort((s, o) => s.value - o.value), t = Le(n), r = (s) => {
    let o = 0;
    return n.find(({ count: i }) => (o += i) > s).value;
  };
  return t === 0 ? null : Sl([Math.floor((t - 1) / 2), Math.floor(t / 2)].map((s) => ({ value: r(s), count: 1 })));
}
function yg(e) {
  let n = mg(e);
  return n === null ? null : Math.sqrt(n);
}
function $t(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function ti(e) {
  let n = Le(e);
  return n === 0 ? null : {
    numerator: Pl($t(e, "importance")) - Pl($t(e, "ability")),
    denominator: n
  };
}
function ri(e) {
  let n = ti(e);
  return n === null ? null : {
    numerator: n.numerator * Pl($t(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function vl(e) {
  let n = (t) => Le(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function Tl(e) {
  let { negative: n, tied: t, positive: r } = vl(e), s = n + t + r;
  return s === 0 ? null : { numerator: 100 * (r - n), denominator: s };
}
function Pr(e, n) {
  let t = We(n.importance), r = _e(n.ability);
  return Le(e.filter(
    ({ importance: s, ability: o }) => t.includes(s) && r.includes(o)
  ));
}

// src/core/analysis/question-results.ts
function bg(e, n, t) {
  var l;
  let { choices: r, kind: s, question: o } = n, i = s !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(ie) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = H();
  for (let u of i) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: nt(c, e.n) };
  }
  return S(S(S({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: Xs(e.unknown)
  }, s === "number" ? { summary: si(PT(e)) } : {}), o.type === "rating" || o.type === "matrix" ? vT(e, Vt(r != null ? r : [], t), i.length) : {}), o.type === "ranking" ? { places: TT(e, i) } : {});
}
function PT(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function si(e) {
  return { mean: Rr(e), sd: yg(e), median: hg(e) };
}
function vT(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([s, o]) => {
    var i;
    return { value: o, count: (i = e.counts.get(s)) != null ? i : 0 };
  });
  return {
    summary: si(r),
    topTwo: bs(r, We(n)),
    bottomTwo: bs(r, _e(n))
  };
}
function bs(e, n) {
  let [t, r] = [Le(e.filter(({ value: s }) => n.includes(s))), Le(e)];
  return { count: t, share: nt(t, r), interval: Mn(t, r) };
}
function TT(e, n) {
  var r, s, o;
  let t = H();
  for (let i of n) {
    let a = Array.from((r = e.places.get(i)) != null ? r : [], ([u, c]) => ({ value: u, count: c })).sort((u, c) => u.value - c.value), l = H();
    a.forEach(({ value: u, count: c }) => {
      l[String(u)] = c;
    }), t[i] = { first: (o = (s = e.places.get(i)) == null ? void 0 : s.get(1)) != null ? o : 0, meanPlace: Rr(a), counts: l };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function Rg(e, n, t) {
  var l;
  let [r, s] = [wg(e, "canTeach"), wg(e, "wantToLearn")], o = new Set((l = re(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [s, r])
    AT(u, e, n).forEach((c) => o.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(ie).forEach((u) => o.add(u));
  let a = H();
  return o.forEach((u) => {
    var g, p;
    let c = xg(r, u, n), d = xg(s, u, n), m = t === null ? null : (g = t.offers.get(u)) != null ? g : 0, f = t === null ? null : (p = t.seeks.get(u)) != null ? p : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: m,
      seeks: f,
      surveyDifference: kg(d, c),
      surveyRatio: Sg(d, c),
      exchangeDifference: kg(f, m),
      exchangeRatio: Sg(f, m)
    };
  }), a;
}
function wg(e, n) {
  let t = Z(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : ke(t)[0];
}
function AT(e, n, t) {
  var o, i;
  if (e === void 0)
    return [];
  let r = ln(Ut(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((i = (o = t.get(e.name)) == null ? void 0 : o.counts.keys()) != null ? i : []).sort(ie)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function xg(e, n, t) {
  var r, s;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: o }) => o === n) ? null : (s = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? s : 0;
}
function kg(e, n) {
  return e === null || n === null ? null : e - n;
}
function Sg(e, n) {
  return e === null || n === null ? null : nt(e, n);
}

// src/core/analysis/rating-layout.ts
function ws(e) {
  let n = re(e), t = (o) => {
    let i = n == null ? void 0 : n.grid.columns.find((l) => l.name === o), a = ["", ...i === void 0 ? [] : i.choices.map(({ value: l }) => l)];
    return { codes: a, places: new Map(a.map((l, u) => [l, u])) };
  }, [r, s] = [t("importance"), t("ability")];
  return {
    rows: n === null ? [] : n.grid.rows.map(({ value: o }) => ({
      skill: o,
      importance: _n(n.grid.name, o, "importance"),
      ability: _n(n.grid.name, o, "ability")
    })),
    importance: r,
    ability: s,
    size: r.codes.length * s.codes.length
  };
}
function oi(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/survey/codebook.ts
var ce = 0;
function ET() {
  let e = [[]], n = /* @__PURE__ */ new Map();
  return {
    codes: e,
    numberOf: (t, r = 1 / 0) => {
      let s = n.get(t);
      if (s !== void 0 || e.length > r)
        return s != null ? s : ce;
      let o = he(t), i = e.push([o]) - 1;
      return n.set(o, i), i;
    }
  };
}
function ii(e) {
  let n = te(e);
  return {
    parameters: n,
    places: new Map(n.map(({ name: t }, r) => [t, r])),
    numbers: n.map(ET)
  };
}

// src/core/survey/coded-values.ts
var xs, vr, Ln = class {
  /**
   * @param numbers
   * @param read - Gives the codes, or the text; asked at most once
   */
  constructor(n, t) {
    ye(this, xs);
    ye(this, vr, null);
    this.numbers = n, De(this, xs, t);
  }
  get codes() {
    var n;
    return De(this, vr, (n = oe(this, vr)) != null ? n : oe(this, xs).call(this)), oe(this, vr);
  }
};
xs = new WeakMap(), vr = new WeakMap();
var Tr, ai, yn = class {
  constructor(n, t, r) {
    ye(this, Tr);
    this.book = n, this.numbers = t, this.others = r;
  }
  /** What was given to the parameter at a place. */
  at(n) {
    var r, s;
    let t = this.numbers[n];
    return t === ce ? void 0 : t > 0 ? (r = this.book.numbers[n]) == null ? void 0 : r.codes[t] : (s = this.others[-1 - t]) == null ? void 0 : s.codes;
  }
  get size() {
    let n = 0;
    for (let t = 0; t < this.numbers.length; t++)
      n += this.numbers[t] === ce ? 0 : 1;
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
    return an(this, Tr, ai).call(this).entries();
  }
  keys() {
    return an(this, Tr, ai).call(this).keys();
  }
  values() {
    return an(this, Tr, ai).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
Tr = new WeakSet(), ai = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};

// src/core/survey/number-limits.ts
function Pg(e, n) {
  let [t, r] = [n.min, n.max].map((s) => s === null ? null : Number(s));
  return n.isInteger && e.includes(".") ? { code: "not-whole", limits: [] } : typeof t == "number" && Number(e) < t ? { code: "too-small", limits: [t] } : typeof r == "number" && Number(e) > r ? { code: "too-large", limits: [r] } : null;
}

// src/core/analysis/choice-tally.ts
function Tg() {
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
var Ag = [], OT = /^[a-z][a-z0-9_]{1,62}$/;
function Eg(e, n) {
  let { kind: t, isMultiple: r, question: s } = e;
  if (t === "text")
    return (l, u, c) => {
      l[u.length === 0 ? "missing" : "n"] += c;
    };
  if (t === "number")
    return (l, u, c) => {
      let d = u.length === 1 ? dr(u[0]) : null, m = d === null || s.type === "text" && Pg(d, s) !== null ? null : d;
      l[u.length === 0 ? "missing" : m === null ? "unusable" : "n"] += c, m !== null && Fe(l.counts, he(m), c);
    };
  let o = new Set(n), i = Og(e), a = s.type === "ranking";
  return (l, u, c) => {
    if (u.length === 0) {
      l.missing += c;
      return;
    }
    let { counts: d } = l, [m, f] = [0, !1];
    for (let g of r || u.length === 1 ? u : [u.join(";")]) {
      let p = d.get(g);
      p === void 0 && o.has(g) ? f = !0 : p !== void 0 || i(g) ? (m++, d.set(p === void 0 ? he(g) : g, (p != null ? p : 0) + c), a && Fe(Ss(l.places, g, () => /* @__PURE__ */ new Map()), m, c)) : Fe(l.unknown, Ar(g), c);
    }
    l[m > 0 ? "n" : f ? "notInStatistics" : "unusable"] += c;
  };
}
function li(e, n) {
  let t = new Set(n), r = Og(e), s = (o) => !t.has(o) && r(o);
  return (o) => !e.isMultiple && o.length > 1 ? Ag : o.every(s) ? o : o.filter(s);
}
var vg = 60;
function Ar(e) {
  return he(e.length <= vg ? e : `${e.slice(0, vg - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function Og({ choices: e, question: n }) {
  if (e !== null) {
    let s = new Set(e.map((o) => o.value));
    return (o) => s.has(o);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? Ne : t === "wikis" ? OT : le;
  return (s) => r.test(s);
}
function Fn(e, n) {
  var t;
  return ks((t = e.get(n)) != null ? t : Ag);
}
function ks(e) {
  if (MT(e))
    return e;
  let n = e.map((t) => t.trim()).filter((t) => t !== "");
  return n.length < 2 ? n : Array.from(new Set(n));
}
function MT(e) {
  for (let n = 0; n < e.length; n++) {
    let t = e[n], [r, s] = [t.charCodeAt(0), t.charCodeAt(t.length - 1)];
    if (!(r > 32 && r < 128 && s > 32 && s < 128) || n > 0 && e.indexOf(t) < n)
      return !1;
  }
  return !0;
}
function Fe(e, n, t) {
  var r;
  e.set(n, ((r = e.get(n)) != null ? r : 0) + t);
}
function Ss(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let s = t();
  return e.set(n, s), s;
}

// src/core/analysis/skill-tally.ts
function ui(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function $g(e, n) {
  let [t, r] = [Ng(e, "canTeach"), Ng(e, "wantToLearn")], s = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: o, strange: i, changedVersion: a } = s, { rows: l, size: u, importance: c, ability: d } = n, m = CT(n);
  return (f, g) => {
    i.length = 0, a.length = 0;
    let p = f instanceof yn && g.size === 0;
    p && m.read(f, o);
    for (let h = 0; h < l.length; h++) {
      if (p && o[h] >= 0)
        continue;
      let y = l[h], [w, b] = [Mg(f, y.importance), Mg(f, y.ability)], [x, R] = [c.places.get(w), d.places.get(b)];
      o[h] = -1, g.size > 0 && (w !== "" && g.has(y.importance) || b !== "" && g.has(y.ability)) ? a.push(y.skill) : x === void 0 || R === void 0 ? i.push([y.skill, Ar(w), Ar(b)]) : o[h] = h * u + x * d.codes.length + R;
    }
    return s.canTeach = t(f, g), s.wantToLearn = r(f, g), s;
  };
}
function CT({ rows: e, size: n, importance: t, ability: r }) {
  let s = null, o = [];
  function i(a, l) {
    let u = o[l], c = (f) => {
      var g;
      return ks((g = a.at(f)) != null ? g : []).join(";");
    }, [d, m] = [t.places.get(c(u.importance)), r.places.get(c(u.ability))];
    return d === void 0 || m === void 0 ? -1 : l * n + d * r.codes.length + m;
  }
  return {
    read: (a, l) => {
      var c, d, m;
      if (a.book !== s) {
        s = a.book;
        let { places: f } = s;
        o = e.map((g) => {
          var p, h;
          return { importance: (p = f.get(g.importance)) != null ? p : NaN, ability: (h = f.get(g.ability)) != null ? h : NaN, cells: [] };
        });
      }
      let { numbers: u } = a;
      for (let f = 0; f < o.length; f++) {
        let g = o[f], [p, h] = [(c = u[g.importance]) != null ? c : ce, (d = u[g.ability]) != null ? d : ce];
        if (p < 0 || h < 0) {
          l[f] = -1;
          continue;
        }
        let y = (m = g.cells[p]) == null ? void 0 : m[h];
        if (y !== void 0) {
          l[f] = y;
          continue;
        }
        let w = i(a, f);
        NT(g.cells, p)[h] = w, l[f] = w;
      }
    }
  };
}
function NT(e, n) {
  var r;
  let t = (r = e[n]) != null ? r : [];
  return e[n] = t, t;
}
function Mg(e, n) {
  let t = Fn(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Cg = [];
function Ng(e, n) {
  let t = Z(e).find(({ name: i }) => i === e.measures[n]), r = t === void 0 ? void 0 : ke(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Cg;
  let { name: s } = r, o = li(r, e.notInStatistics);
  return (i, a) => a.has(s) ? Cg : o(Fn(i, s));
}
function ci(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let s = n.cells[r];
    s >= 0 && t[s]++;
  }
  for (let [r, s, o] of n.strange)
    Al(Ss(e.strange, r, () => /* @__PURE__ */ new Map()), s, o, 1);
  for (let r of n.changedVersion)
    Fe(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Fe(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Fe(e.wantToLearn, r, 1);
}
function El(e, n, t) {
  var s, o, i;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = oi(n, a);
      Al(r, u, c, l);
    }
  }
  return (i = e.strange.get((o = (s = n.rows[t]) == null ? void 0 : s.skill) != null ? o : "")) == null || i.forEach((a, l) => a.forEach((u, c) => {
    Al(r, l, c, u);
  })), r;
}
function Al(e, n, t, r) {
  Fe(Ss(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function Lg(e, n) {
  let t = H(), r = re(e);
  if (r === null)
    return t;
  let s = ws(e), o = Wg(e), i = r.grid.rows.map(({ value: l }, u) => {
    let c = El(n, s, u);
    return { skill: l, cells: c, pairs: Dg(c, r) };
  }), a = to(i.map(({ pairs: l }) => ({
    mwds: ri(l),
    rds: Tl(l),
    highNeed: Le(l) === 0 ? null : { numerator: Pr(l, r), denominator: Le(l) }
  })));
  return i.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var h, y, w, b, x, R, P, k, v, T, E;
    let m = Le(c), f = (h = n.changedVersion.get(l)) != null ? h : 0, g = (w = (y = u.get("")) == null ? void 0 : y.get("")) != null ? w : 0, p = Pr(c, r);
    t[l] = S({
      n: m,
      missing: g,
      incomplete: n.counted - m - g - f,
      changedVersion: f,
      importance: Ig(r.importance, c, "importance", u, e.notInStatistics),
      ability: Ig(r.ability, c, "ability", u, e.notInStatistics),
      gap: Sr(ti(c)),
      mwds: Sr(ri(c)),
      rds: Sr(Tl(c)),
      discrepancies: vl(c),
      highNeed: nt(p, m),
      highNeedCount: p,
      highNeedInterval: Mn(p, m),
      rankByMwds: (x = (b = a[d]) == null ? void 0 : b.rankByMwds) != null ? x : null,
      rankByRds: (P = (R = a[d]) == null ? void 0 : R.rankByRds) != null ? P : null,
      rankByHighNeed: (v = (k = a[d]) == null ? void 0 : k.rankByHighNeed) != null ? v : null,
      rankDifference: (E = (T = a[d]) == null ? void 0 : T.rankDifference) != null ? E : null
    }, o(n, l));
  }), t;
}
function Fg(e) {
  let n = re(e);
  if (n === null)
    return ({ counted: s }) => ({ counted: s, skills: {} });
  let t = ws(e), r = Wg(e);
  return (s) => {
    let o = H();
    return t.rows.forEach(({ skill: i }, a) => {
      let l = Dg(El(s, t, a), n), u = Pr(l, n);
      o[i] = S({
        n: Le(l),
        importance: Rr($t(l, "importance")),
        ability: Rr($t(l, "ability")),
        gap: Sr(ti(l)),
        mwds: Sr(ri(l)),
        highNeed: nt(u, Le(l)),
        highNeedCount: u
      }, r(s, i));
    }), { counted: s.counted, skills: o };
  };
}
function Dg(e, n) {
  let t = [];
  return e.forEach((r, s) => r.forEach((o, i) => {
    let a = n.importance.get(s), l = n.ability.get(i);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: o });
  })), t;
}
function Ig(e, n, t, r, s) {
  let o = $t(n, t), i = H();
  e.forEach((u, c) => {
    i[c] = Le(o.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, m) => {
    var g;
    let f = t === "importance" ? c : m;
    s.includes(f) ? a += d : f !== "" && !e.has(f) && l.set(f, ((g = l.get(f)) != null ? g : 0) + d);
  })), M(S({
    n: Le(o)
  }, si(o)), {
    counts: i,
    topTwo: bs(o, We(e)),
    bottomTwo: bs(o, _e(e)),
    notInStatistics: a,
    unknown: Xs(l)
  });
}
function Wg(e) {
  let n = (s) => {
    var l;
    let o = Z(e).find((u) => u.name === e.measures[s]), i = o === void 0 ? void 0 : ke(o)[0], a = new Set((l = i == null ? void 0 : i.choices) == null ? void 0 : l.map(({ value: u }) => u));
    return (u, c) => {
      var d;
      return i !== void 0 && (i.choices === null || a.has(c)) ? (d = u[s].get(c)) != null ? d : 0 : null;
    };
  }, [t, r] = [n("canTeach"), n("wantToLearn")];
  return (s, o) => ({ canTeach: t(s, o), wantToLearn: r(s, o) });
}

// src/core/analysis/version-tally.ts
var Rs = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function _g(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, s]) => [
    r,
    ir(s, e)
  ]));
  return n.current !== null && t.set(n.current, Rs), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function Bg(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: s = null }) => {
    var i;
    let o = r !== null && s === null && t.has(r) ? r : null;
    return Fe(n, o, 1), (o === null ? Rs : (i = t.get(o)) != null ? i : Rs).changedParameters;
  };
}
function jg(e) {
  let { versions: n, differences: t, counts: r } = e, s = (o) => o != null ? o : 1 / 0;
  return Array.from(r).sort(([o], [i]) => s(o) - s(i)).map(([o, i]) => {
    var u;
    let { changed: a, reworded: l } = o === null ? Rs : (u = t.get(o)) != null ? u : Rs;
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
function qg(e, n, t = {}) {
  let { excluded: r = [], exchange: s = null } = Gg(t) ? { excluded: t } : t, o = Fg(e), i = H();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (i[a.name] = bg(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: Gg(r) ? $T(r) : r,
    questions: i,
    skills: Lg(e, n.skills),
    balance: Rg(e, n.questions, s),
    breakdowns: n.breakdowns.map((a) => IT(e, a, o)),
    versions: jg(n.versions)
  };
}
function Gg(e) {
  return Array.isArray(e);
}
function $T(e) {
  return e.slice().sort(Yt);
}
function IT(e, { dimension: n, groups: t, ungrouped: r }, s) {
  var c, d;
  let o = Z(e).find(({ name: m }) => m === n.question), i = (d = o === void 0 || (c = ke(o)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(i.map(({ value: m }, f) => [m, f])), l = (m) => {
    var f;
    return (f = a.get(m)) != null ? f : a.size;
  }, u = H();
  for (let m of Array.from(t.keys()).sort((f, g) => l(f) - l(g) || ie(f, g))) {
    let f = t.get(m);
    f !== void 0 && (u[m] = s(f));
  }
  return M(S({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function Vg(e, n, t) {
  let r = LT(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: o }) => o === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function Hg(e, n, t, r, s) {
  let o = Array.from(t.values()).reduce((a, { length: l }) => a + l, 0), i = Math.max(s.minCell, Math.ceil(o / 2));
  return Ol(s) || r.accounts === 0 || r.accounts >= i || Ug(e) <= Ug(n.published) ? null : i;
}
function Ol({ status: e }) {
  return e === "closed" || e === "archived";
}
function Qg(e) {
  return typeof e == "object" && e !== null && (A(e) && e.withheld === "little-change" || Object.keys(e).some((n) => Qg(e[n])));
}
function Ug({ breakdowns: e, questions: n, skills: t }) {
  return [
    ...Object.keys(n).map((s) => n[s]),
    ...Object.keys(t).map((s) => t[s]),
    ...e
  ].filter(Qg).length;
}
function LT(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((s, o) => {
    var l;
    let i = (l = e.get(o)) != null ? l : [], a = FT(i, s);
    t += s.length - a, r += i.length - a;
  }), e.forEach((s, o) => {
    r += n.has(o) ? 0 : s.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}
function FT(e, n) {
  let [t, r] = [e[Symbol.iterator](), n[Symbol.iterator]()], [s, o, i] = [t.next(), r.next(), 0];
  for (; s.done !== !0 && o.done !== !0; ) {
    let a = s.value - o.value;
    i += +(a === 0), a <= 0 && (s = t.next()), a >= 0 && (o = r.next());
  }
  return i;
}

// src/core/survey/conditions/resolution-order.ts
function Ps(e) {
  let n = Kg(e), t = /* @__PURE__ */ new Map();
  return Jg(n).forEach((r) => r.forEach((s) => {
    let o = !Yg(r);
    t.set(s, {
      element: s.element,
      parent: s.parent && t.get(s.parent),
      visibleIf: o ? s.element.visibleIf : null,
      items: o ? s.items : []
    });
  })), Array.from(t.values());
}
function zg(e) {
  let n = Kg(e);
  return Jg(n).filter(Yg).map((t) => t.map(({ element: r }) => r.name));
}
function Er(e) {
  return "isRequired" in e;
}
function vs(e) {
  return e.split(".", 1)[0];
}
function Kg(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (s, o) => {
    let i = { element: s, parent: o, items: DT(s), needs: o === null ? [] : [o] };
    n.push(i), Er(s) ? t.set(s.name, i) : "elements" in s && s.elements.forEach((a) => r(a, i));
  };
  return e.pages.forEach((s) => r(s, null)), n.forEach(({ element: s, items: o, needs: i }) => {
    var a;
    o.map(({ visibleIf: l }) => l).concat((a = s.visibleIf) != null ? a : []).forEach((l) => we(l).forEach((u) => {
      let c = t.get(vs(u));
      c !== void 0 && !i.includes(c) && i.push(c);
    }));
  }), n;
}
function DT(e) {
  let n = [], t = (r, s, o = "") => r.forEach(({ value: i, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: s, column: o, value: i, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: s }) => t(s, !1, r)), n;
}
function Jg(e) {
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
function Yg(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function Xg(e) {
  let n = Ps(e), t = n.filter(Cl), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: o }) => {
    Er(o) && r.set(o.name, o);
  });
  let s = (o) => {
    var i;
    return ((i = r.get(o)) == null ? void 0 : i.type) === "ranking";
  };
  return (o) => {
    let i = _T(o), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (m) => WT(i.values().get(m), r.get(m)), c = ({ expression: m }) => fo(m, u, s) === !0;
    for (let m of t) {
      let { element: { name: f }, parent: g, visibleIf: p } = m;
      if (g !== null && a.has(g) || p !== null && !c(p)) {
        a.add(m), l.add(Ml(f, g === null)), i.reduce(f, () => []);
        continue;
      }
      let h = m.items.filter((y) => !mn(y.visibleIf, u, s));
      h.length > 0 && (h.forEach(({ value: y, isRow: w, column: b }) => l.add(Ts(f, w, y, b))), i.reduce(f, (y, w) => {
        let [, b = "", x = ""] = w.split(".");
        return l.has(Ts(f, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in m.element ? y : y.filter((R) => !l.has(Ts(f, !1, R, x)))
        );
      }));
    }
    let d = {
      isShown: (m) => !l.has(Ml(m, !1)),
      isPageShown: (m) => !l.has(Ml(m, !0)),
      isChoiceShown: (m, f, g = "") => !l.has(Ts(m, !1, f, g)),
      isRowShown: (m, f) => !l.has(Ts(m, !0, f, "")),
      isRequired(m) {
        let f = r.get(m);
        return f !== void 0 && !f.isRetired && d.isShown(m) && (f.requiredIf === null ? f.isRequired : c(f.requiredIf));
      },
      values: i.values()
    };
    return d;
  };
}
function di(e) {
  return new Set(Ps(e).filter((n) => Er(n.element) && Cl(n)).map(({ element: n }) => n.name));
}
function Cl(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && Cl(e.parent);
}
function Ml(e, n) {
  return `${n} ${e}`;
}
function Ts(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function WT(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, s = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && s && isFinite(Number(r)) ? Number(r) : r;
}
function _T(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, s) {
      var o;
      t.size === 0 && e.forEach((i, a) => {
        var u;
        let l = vs(a);
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
function Zg(e) {
  let n = [
    { by: "language", question: null, isPartition: !0 },
    { by: "community", question: null, isPartition: !0 }
  ];
  for (let t of e.measures.groupBy) {
    let r = Z(e).find((o) => o.name === t), s = r === void 0 ? void 0 : ke(r)[0];
    s !== void 0 && s.kind === "codes" && s.row === null && s.question.type !== "ranking" && n.push({ by: "question", question: t, isPartition: !s.isMultiple });
  }
  return n;
}
function eh(e, n, t) {
  let { groups: r, dimension: { by: s, question: o } } = e, i = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = ui(t), r.set(he(u), d)), ci(d, c);
  };
  if (s !== "question" || o === null)
    return (u, c, d, m) => {
      var g;
      let f = (g = s === "language" ? u.language : u.community) != null ? g : null;
      f === null || s === "language" && !r.has(f) && !Ne.test(f) ? e.ungrouped++ : i(f, m);
    };
  let a = te(n).find(({ name: u }) => u === o), l = a === void 0 ? null : li(a, n.notInStatistics);
  return (u, c, d, m) => {
    let f = l === null || d.has(o) ? [] : l(Fn(c, o));
    f.length === 0 && e.ungrouped++;
    for (let g of f)
      i(g, m);
  };
}

// src/core/analysis/number-counts.ts
var jT = 16;
function nh(e, n) {
  let t = e.map((r) => {
    var o, i, a;
    let s = (o = n.places.get(r.name)) != null ? o : NaN;
    return M(S({}, r), { place: s, codes: (a = (i = n.numbers[s]) == null ? void 0 : i.codes) != null ? a : [], byNumber: new Uint32Array(jT) });
  });
  return {
    add: (r) => {
      var o;
      let { numbers: s } = r;
      for (let i = 0; i < t.length; i++) {
        let a = t[i], l = (o = s[a.place]) != null ? o : ce;
        if (l < 0) {
          a.count(a.tally, Fn(r, a.name), 1);
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
          a > 0 && s(r, l === ce ? [] : ks(o[l]), a);
        }), i.fill(0);
    }
  };
}

// src/core/analysis/tally.ts
function mi(e, n = ns) {
  let t = re(e), r = ws(e), s = te(e).filter(({ question: b, column: x }) => t === null || b !== t.grid || x === null || !fn.includes(x.name)), o = di(e), i = s.map((b) => ({
    name: b.name,
    question: b.question.name,
    row: b.row,
    isConditional: o.has(b.question.name),
    tally: Tg(),
    count: Eg(b, e.notInStatistics)
  })), a = Zg(e).map(
    (b) => ({ dimension: b, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((b) => eh(b, e, r)), u = $g(e, r), c = o.size === 0 ? null : Xg(e), d = ui(r), m = _g(e, n), f = Bg(m), g = new Map(i.map((b) => [b.name, b.tally])), p = /* @__PURE__ */ new Map(), h = (b) => {
    var R;
    let x = (R = p.get(b)) != null ? R : nh(i, b);
    return p.set(b, x), x;
  }, y = (b, x, R, P) => {
    for (let k of i) {
      let v = Fn(b, k.name);
      x !== null && !x.has(k.question) || R !== null && k.isConditional && !(R.isShown(k.question) && (k.row === null || R.isRowShown(k.question, k.row.value))) ? k.tally.notAsked++ : P.size > 0 && v.length > 0 && P.has(k.name) ? k.tally.changedVersion++ : k.count(k.tally, v, 1);
    }
  }, w = {
    survey: e,
    parameters: s,
    layout: r,
    counted: 0,
    get questions() {
      return p.forEach((b) => b.settle()), g;
    },
    skills: d,
    breakdowns: a,
    versions: m,
    add(b) {
      w.counted++;
      let x = f(b), { questions: R = null } = b, P = R === null ? b.values : GT(b.values, R), k = c === null ? null : c(P), v = k === null ? P : k.values;
      R === null && k === null && x.size === 0 && v instanceof yn ? h(v.book).add(v) : y(v, R, k, x);
      let T = u(v, x);
      ci(d, T);
      for (let E of l)
        E(b, v, x, T);
    }
  };
  return w;
}
function GT(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function fi(e, n) {
  e.add(n);
}

// src/core/analysis/wave-pairs.ts
function rh(e, n, t = { before: ns, now: ns }) {
  let r = /* @__PURE__ */ new Map(), s = (...f) => {
    var h;
    let g = JSON.stringify(f), p = (h = r.get(g)) != null ? h : r.size;
    return r.set(g, p), p;
  }, [o, i, a, l] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()], u = /* @__PURE__ */ new Map(), c = 0, d = (f, ...g) => {
    let p = s(...g);
    return u.set(p, f), p;
  }, m = (f, g) => {
    var p, h, y, w;
    return {
      n: (p = o.get(f)) != null ? p : 0,
      before: (h = i.get(g)) != null ? h : 0,
      now: (y = a.get(g)) != null ? y : 0,
      both: (w = l.get(g)) != null ? w : 0
    };
  };
  return {
    read: {
      before: th(e, t.before, s, d),
      now: th(n, t.now, s, d)
    },
    add(f, g) {
      c++;
      let [p, h] = [new Set(g.about), new Set(g.said)], y = new Set(f.about.filter((b) => p.has(b))), w = (b) => {
        var x;
        return y.has((x = u.get(b)) != null ? x : -1);
      };
      y.forEach((b) => Fe(o, b, 1)), f.said.filter(w).forEach((b) => {
        Fe(i, b, 1), h.has(b) && Fe(l, b, 1);
      }), g.said.filter(w).forEach((b) => Fe(a, b, 1));
    },
    result: () => ({
      accounts: c,
      choice: (f, g) => m(s("question", f), s("choice", f, g)),
      highNeed: (f) => m(s("skill", f), s("need", f))
    })
  };
}
function th(e, n, t, r) {
  let s = re(e), o = mi(e, n), { layout: i, questions: a, skills: l } = o, u = Array.from({ length: i.size }, (c, d) => {
    let { importance: m, ability: f } = oi(i, d), [g, p] = [s == null ? void 0 : s.importance.get(m), s == null ? void 0 : s.ability.get(f)], h = s !== null && g !== void 0 && p !== void 0;
    return { isPair: h, isNeed: h && Pr([{ importance: g, ability: p, count: 1 }], s) > 0 };
  });
  return (c) => {
    let d = { about: [], said: [] };
    return fi(o, c), a.forEach((m, f) => {
      if (m.n > 0) {
        let g = t("question", f);
        d.about.push(g), m.counts.forEach((p, h) => d.said.push(r(g, "choice", f, h)));
      }
      m.n = 0, m.counts.clear();
    }), i.rows.forEach(({ skill: m }, f) => {
      for (let g = 0; g < i.size; g++) {
        let p = u[g];
        if (l.cells[f * i.size + g] !== 0 && p.isPair) {
          let h = t("skill", m);
          d.about.push(h), p.isNeed && d.said.push(r(h, "need", m));
        }
      }
    }), l.cells.fill(0), d;
  };
}

// src/core/analysis/one-answer-per-account.ts
function oh(e, n = null) {
  let { page: t, user: r, revision: s, community: o = null } = e, i = { page: t != null ? t : r, reason: "duplicate", revision: s };
  return n === null || o === null || o === n ? i : M(S({}, i), { community: o });
}
function qT(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function UT(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || ie(n.community, e.community) || ie(e.content, n.content);
}
function ih(e, n) {
  let t = ({ timestamp: r, revision: s, community: o }) => ({ place: 0, time: qT(r), revision: s, community: o != null ? o : "", content: "" });
  return UT(t(e), t(n)) >= 0;
}
function tt(e) {
  return qi.test(e) ? e : VT(e);
}
var VT = zs((e) => {
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = sh(n), r = t.toUpperCase();
  return sh(r) === r ? r + n.slice(t.length) : n;
});
function sh(e) {
  return e === "" ? "" : String.fromCodePoint(e.codePointAt(0));
}

// src/core/report/counted-answers.ts
function ah(e, n = zT) {
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
    named: s > 1e3 ? null : t.sort(HT),
    places: i.sort((l, u) => {
      var c, d;
      return As((c = l.community) != null ? c : "", (d = u.community) != null ? d : "");
    })
  };
}
function HT(e, n) {
  var t, r, s, o;
  return As(e.user, n.user) || e.revision - n.revision || As((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || As((s = e.page) != null ? s : "", (o = n.page) != null ? o : "") || As(e.timestamp, n.timestamp);
}
function As(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var QT = 64;
function zT(e = QT) {
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
function pi(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = ir(e, n), s = Z(e).map(({ name: i }) => i), o = new Set(Z(n).map(({ name: i }) => i).filter((i) => t.includes(i) && s.includes(i) && !r.includes(i)));
  for (let i of Ps(n))
    Er(i.element) && !lh(i).every((a) => o.has(a)) && o.delete(i.element.name);
  return o;
}
function lh(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : we(e.visibleIf).map(vs),
    ...lh(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function rt(e, n) {
  return n === null || !KT(e) ? e : Co(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((s) => !ch(s, n)).map(uh);
      return M(S({}, t), { choices: [...r, ...ln(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? M(S({}, t), { rows: JT(t.rowsFrom, n).map(uh) }) : t;
  });
}
function KT(e) {
  return Z(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function ch(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function JT(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !ch(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function uh(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var YT = 100;
function Nl(e, n, t, r, s) {
  return q(this, null, function* () {
    let o = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, YT).map(([a]) => a), i = /* @__PURE__ */ new Map();
    if (o.length > 0) {
      let a = yield e.source.revisions(o, "with-texts");
      o.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = Yn(Ce((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && i.set(l, rt(u, s));
      });
    }
    return { current: t === 0 ? null : t, earlier: i };
  });
}

// src/wiki/counting/spill.ts
var st = class extends Error {
  constructor(n) {
    super(`What was kept outside of memory cannot be read: ${n instanceof Error ? n.message : String(n)}`), this.name = "SpillFault";
  }
};

// src/wiki/counting/put-bytes.ts
function Es(e, n) {
  let t = n.write(e);
  return t === null ? null : { position: t, size: e.length };
}
function gi(e, n) {
  var t;
  return (t = Es(e, n)) != null ? t : Uint8Array.from(e);
}
function ot(e, n, t) {
  if (e instanceof Uint8Array)
    return e;
  let r = (t == null ? void 0 : t.length) === e.size ? t : new Uint8Array(e.size);
  try {
    n.read(e.position, r);
  } catch (s) {
    throw new st(s);
  }
  return r;
}

// src/wiki/counting/exclusion-sorter.ts
var [XT, $l] = [4096, 64], Or, Mr, It, hi = class {
  constructor(n) {
    this.length = 0;
    ye(this, Or, []);
    ye(this, Mr);
    ye(this, It, []);
    De(this, Mr, n);
  }
  push(n) {
    this.length++, oe(this, It).push(n) === $l && (oe(this, Or).push(gi(new TextEncoder().encode(JSON.stringify(oe(this, It))), oe(this, Mr))), De(this, It, []));
  }
  *from(n) {
    let t = Math.floor(n / $l), r = t * $l;
    for (let s = t; s <= oe(this, Or).length; s++) {
      let o = oe(this, Or)[s], i = o === void 0 ? oe(this, It) : JSON.parse(new TextDecoder().decode(ot(o, oe(this, Mr))));
      for (let a of i)
        r++ >= n && (yield a);
    }
  }
};
Or = new WeakMap(), Mr = new WeakMap(), It = new WeakMap();
var Cr, Il = class {
  constructor(n, t) {
    ye(this, Cr);
    this.length = n.length, this.reasons = t, De(this, Cr, n);
  }
  slice(n, t) {
    let r = [];
    for (let s of oe(this, Cr).from(n)) {
      if (n + r.length >= t)
        break;
      r.push(s);
    }
    return r;
  }
  [Symbol.iterator]() {
    return oe(this, Cr).from(0);
  }
};
Cr = new WeakMap();
function ZT(e, n) {
  let t = new hi(n), r = e.map((s) => {
    let o = s.from(0);
    return { rest: o, first: o.next() };
  }).filter(({ first: s }) => s.done !== !0);
  for (; r.length > 0; ) {
    let s = r[0];
    for (let o of r)
      s = Yt(o.first.value, s.first.value) < 0 ? o : s;
    t.push(s.first.value), s.first = s.rest.next(), s.first.done === !0 && (r = r.filter((o) => o !== s));
  }
  return t;
}
function Ll(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [];
  function s(o) {
    let i = new hi(o);
    r.sort(Yt).forEach((a) => i.push(a)), n.push(i), r = [];
  }
  return {
    add: (o) => {
      var i;
      e !== null && r.length === XT && s(e), r.push(o), t.set(o.reason, ((i = t.get(o.reason)) != null ? i : 0) + 1);
    },
    sorted: () => e === null || n.length === 0 ? r.slice().sort(Yt) : (s(e), new Il(ZT(n, e), t))
  };
}

// src/wiki/counting/account-table.ts
function yi(e) {
  let n = 0;
  for (let t = 0; t < e.length; t++)
    n = Math.imul(n, 31) + e.charCodeAt(t);
  return Math.abs(Math.imul(n, 2654435761));
}
var Lt = -1, eA = 64;
function dh(e) {
  let n = new Int32Array(eA).fill(Lt), t = 0;
  function r(o, i) {
    for (let a = o % n.length; ; a = (a + 1) % n.length) {
      let l = n[a];
      if (l === Lt || e.at(l) === o && i(l))
        return a;
    }
  }
  function s() {
    let o = n;
    n = new Int32Array(2 * o.length).fill(Lt), o.forEach((i) => {
      i !== Lt && (n[r(e.at(i), () => !1)] = i);
    });
  }
  return {
    add: (o, i) => {
      2 * t >= n.length && s();
      let a = r(e.at(o), i), l = n[a];
      return l !== Lt ? l : (n[a] = o, t++, null);
    },
    replace: (o, i) => {
      n[r(e.at(o), (a) => a === o)] = i;
    },
    find: (o, i) => {
      let a = n[r(o, i)];
      return a === Lt ? null : a;
    },
    clear: () => {
      n.fill(Lt), t = 0;
    }
  };
}

// src/wiki/counting/number-list.ts
var Ft = 2 ** 16, [nA, mh] = [4, 2];
function bi(e = null) {
  let n = [], t = [], r = 0;
  function s(a) {
    var u;
    let l = n[a];
    e !== null && l instanceof Uint32Array && (n[a] = (u = Es(new Uint8Array(l.buffer), e)) != null ? u : l);
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
    let d = (f = (m = t[mh - 1]) == null ? void 0 : m.numbers) != null ? f : new Uint32Array(Ft);
    return ot(l, e, new Uint8Array(d.buffer)), t = [{ part: a, numbers: d }, ...t.slice(0, mh - 1)], d;
  }
  function i(a, l) {
    n[Math.floor(a / Ft)][a % Ft] = l;
  }
  return {
    get length() {
      return r;
    },
    add: (a) => {
      let l = Math.floor(r / Ft);
      l === n.length && (n.push(new Uint32Array(Ft)), s(l - nA)), i(r++, a);
    },
    setLast: (a) => {
      i(r - 1, a);
    },
    removeLast: () => {
      r--;
    },
    at: (a) => o(Math.floor(a / Ft))[a % Ft]
  };
}

// src/wiki/counting/byte-records.ts
var it = 2 ** 20, [tA, fh] = [8, 2], Pn = 128;
function ph(e = null) {
  let n = [new Uint8Array(it)], t = [], r = bi(e), [s, o, i, a] = [n[0], 0, 0, 0], l = 1, u = null, [c, d] = [s, 0];
  function m() {
    if (e !== null)
      for (let b = 0; l > tA && b < o; b++) {
        let x = n[b], R = x instanceof Uint8Array ? Es(x, e) : null;
        x instanceof Uint8Array && R !== null && (n[b] = R, u = x.length === it ? x : u, l--);
      }
  }
  function f() {
    let b = s.subarray(i, a), x = Math.max(it, 2 * b.length), R = x === it && u !== null ? u : new Uint8Array(x);
    u = R === u ? null : u, R.set(b), i === 0 ? n[o] = R : (o = n.push(R) - 1, l++), s = R, [i, a] = [0, b.length], g(), m();
  }
  function g() {
    r.setLast(o * it + i);
  }
  function p(b) {
    a === s.length && f(), s[a++] = b;
  }
  function h(b) {
    let x = b;
    for (; x >= Pn; )
      p(x % Pn + Pn), x = Math.floor(x / Pn);
    p(x);
  }
  function y() {
    let [b, x] = [0, 1];
    for (; ; ) {
      let R = c[d++];
      if (R < Pn)
        return b + R * x;
      b += (R - Pn) * x, x *= Pn;
    }
  }
  function w(b) {
    var k;
    let x = n[b];
    if (x instanceof Uint8Array)
      return x;
    let R = t.find((v) => v.piece === b);
    if (R !== void 0)
      return R.bytes;
    let P = ot(x, e, (k = t[fh - 1]) == null ? void 0 : k.bytes);
    return t = [{ piece: b, bytes: P }, ...t.slice(0, fh - 1)], P;
  }
  return {
    get length() {
      return r.length;
    },
    begin: () => {
      r.add(0), i = a, i >= it && f(), g();
    },
    abandon: () => {
      r.removeLast(), a = i;
    },
    writeByte: p,
    writeNumber: h,
    writeText: (b) => {
      let x = 0;
      for (let R = 0; R < b.length; R++) {
        let P = b.charCodeAt(R);
        x += P < Pn ? 1 : P < Pn * Pn ? 2 : 3;
      }
      h(x);
      for (let R = 0; R < b.length; R++)
        h(b.charCodeAt(R));
    },
    open: (b) => {
      let x = r.at(b);
      c = w(Math.floor(x / it)), d = x % it;
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
var Fl = "dddd-dd-ddTdd:dd:ddZ", [gh, hh, rA] = [100, 48, 57];
function wh(e) {
  if (e.length !== Fl.length)
    return null;
  let n = 0;
  for (let t = 0; t < Fl.length; t++) {
    let [r, s] = [e.charCodeAt(t), Fl.charCodeAt(t)];
    if (s === gh && r >= hh && r <= rA)
      n = 10 * n + r - hh;
    else if (r !== s || s === gh)
      return null;
  }
  return n;
}
var sA = Array.from({ length: 100 }, (e, n) => String(n).padStart(2, "0"));
function Dt(e) {
  return sA[e % 100];
}
var [yh, bh] = [NaN, ""];
function xh(e) {
  let [n, t] = [Math.floor(e / 1e6), e % 1e6];
  return n !== yh && (yh = n, bh = `${Dt(Math.floor(n / 1e6))}${Dt(Math.floor(n / 1e4))}-${Dt(Math.floor(n / 100))}-${Dt(n)}T`), `${bh}${Dt(Math.floor(t / 1e4))}:${Dt(Math.floor(t / 100))}:${Dt(t)}Z`;
}

// src/wiki/counting/packed-values.ts
var wi = 15, oA = 64, iA = "\u2026", aA = [];
function kh(e, n, t) {
  let r = di(n).size > 0, [s, o] = [[], []];
  t.parameters.forEach(({ name: g, kind: p, isMultiple: h }, y) => {
    (!h && (p !== "text" || !r) ? s : o).push({ name: g, kind: p, place: y, codes: t.numbers[y] });
  });
  let i = t.parameters.map(() => ce), a = new Uint32Array(s.length + 1);
  function l({ kind: g, codes: p }, h) {
    return p.numberOf(g === "text" ? iA : g === "codes" && h.length > oA ? Ar(h) : h);
  }
  function u(g, p) {
    var h;
    for (let y = 0; y < s.length; y++) {
      let w = s[y], b = p === null ? -1 : p[w.place];
      if (b < 0) {
        let x = p !== null && w.kind === "text" ? [] : g.get(w.name);
        b = x === void 0 ? ce : l(w, (h = x[0]) != null ? h : "");
      }
      a[y] = b;
    }
    for (let y = 0; y < s.length; y += 2) {
      let [w, b] = [a[y], a[y + 1]];
      e.writeByte(Math.min(w, wi) + 16 * Math.min(b, wi));
    }
    for (let y = 0; y < s.length; y++)
      a[y] >= wi && e.writeNumber(a[y]);
  }
  function c(g, p) {
    e.writeNumber(p.length);
    for (let h of p)
      g.kind === "text" ? e.writeText(h) : e.writeNumber(l(g, h));
  }
  function d(g, { numbers: p, others: h }) {
    var x;
    let y = p[g.place], w = y < 0 ? h[-1 - y] : null;
    if (w !== null && w.numbers === null) {
      c(g, w.codes);
      return;
    }
    let b = (x = w == null ? void 0 : w.numbers) != null ? x : null;
    if (e.writeNumber(b === null ? Math.min(y, 1) : b.length), b !== null)
      for (let R = 0; R < b.length; R++)
        e.writeNumber(b[R]);
    else y > 0 && e.writeNumber(y);
  }
  function m(g) {
    for (let p = 0; p < s.length; p += 2) {
      let h = e.readByte();
      a[p] = h % 16, a[p + 1] = Math.floor(h / 16);
    }
    for (let p = 0; p < s.length; p++) {
      let h = a[p];
      g[s[p].place] = h === wi ? e.readNumber() : h;
    }
  }
  function f({ kind: g, codes: p }, h) {
    if (g === "text") {
      let w = Array.from({ length: h }, () => e.readText());
      return new Ln(null, () => w);
    }
    let y = [];
    for (let w = h; w > 0; w--)
      y.push(e.readNumber());
    return new Ln(y, () => y.map((w) => {
      var b, x;
      return (x = (b = p.codes[w]) == null ? void 0 : b[0]) != null ? x : "";
    }));
  }
  return {
    write: (g) => {
      var h;
      let p = g instanceof yn && g.book === t ? g : null;
      u(g, p === null ? null : p.numbers);
      for (let y of o)
        p === null ? c(y, (h = g.get(y.name)) != null ? h : []) : d(y, p);
    },
    read: () => {
      let g = i.slice(), p = null;
      m(g);
      for (let h of o) {
        let y = e.readNumber();
        y === 1 && h.kind !== "text" ? g[h.place] = e.readNumber() : y > 0 && (p = p != null ? p : [], g[h.place] = -p.push(f(h, y)));
      }
      return new yn(t, g, p != null ? p : aA);
    }
  };
}

// src/wiki/counting/sparse-bits.ts
function Sh(e, n) {
  return (e[n >> 3] & 1 << (n & 7)) !== 0;
}
function Os(e = []) {
  let n = e.slice();
  return {
    set: (t) => {
      var i;
      let [r, s] = [Math.floor(t / 65536), t % 65536], o = (i = n[r]) != null ? i : new Uint8Array(65536 / 8);
      n[r] = o, o[s >> 3] = o[s >> 3] | 1 << (s & 7);
    },
    has: (t) => {
      let r = n[Math.floor(t / 65536)];
      return r !== void 0 && Sh(r, t % 65536);
    },
    copy: () => Os(Array.from(n, (t) => t == null ? void 0 : t.slice())),
    *[Symbol.iterator]() {
      for (let [t, r = null] of n.entries()) {
        let s = r === null ? 0 : 65536;
        for (let o = 0; o < s; o++)
          Sh(r, o) && (yield t * 65536 + o);
      }
    }
  };
}

// src/wiki/counting/packed-answers.ts
var [xi, Dl] = [1, 2], lA = 5, uA = 2 ** 17;
function Rh(e, n = ii(e), t = null, r = uA) {
  var R, P, k, v;
  let s = ph(t), o = kh(s, e, n), i = [], a = [], l = /* @__PURE__ */ new Map(), u = bi(t), c = dh(u);
  function d(T) {
    return g(T), s.readText();
  }
  function m(T) {
    return tt(d(T));
  }
  class f {
    constructor(E) {
      ye(this, R);
      ye(this, P);
      ye(this, k);
      ye(this, v);
      var O;
      De(this, R, E), s.open(E), De(this, P, s.readByte()), De(this, k, i[s.readNumber()]), this.revision = s.readNumber(), De(this, v, s.readNumber()), this.language = (O = a[s.readNumber() - 1]) != null ? O : null;
      let C = s.readNumber();
      this.definitionRevision = C === 0 ? null : C;
    }
    get user() {
      return d(oe(this, R));
    }
    get page() {
      let E = g(oe(this, R)), C = s.readText();
      return E % 2 === xi ? s.readText() : oe(this, k).pageOf(C);
    }
    get timestamp() {
      if (oe(this, P) < Dl)
        return xh(oe(this, v));
      let E = g(oe(this, R));
      return s.skipText(), E % 2 === xi && s.skipText(), s.readText();
    }
    get community() {
      return oe(this, k).community;
    }
    get questions() {
      return oe(this, k).questionsOf(this.definitionRevision);
    }
    /** Read whenever they are wanted. */
    get values() {
      let E = g(oe(this, R));
      return s.skipText(), E % 2 === xi && s.skipText(), E >= Dl && s.skipText(), o.read();
    }
  }
  R = new WeakMap(), P = new WeakMap(), k = new WeakMap(), v = new WeakMap();
  function g(T) {
    s.open(T);
    let E = s.readByte();
    for (let C = lA; C > 0; C--)
      s.readNumber();
    return E;
  }
  function p(T) {
    let E = i.lastIndexOf(T);
    return E === -1 ? i.push(T) - 1 : E;
  }
  function h(T) {
    var E;
    return T === null ? 0 : (E = l.get(T)) != null ? E : y(T);
  }
  function y(T) {
    let E = he(T), C = a.push(E);
    return l.set(E, C), C;
  }
  function w(T, E, C) {
    return E === 1 || u.at(T) % E === C;
  }
  function b(T, E, C) {
    let O = new Set(C.map(({ user: N }) => tt(N))), L = new Set(Array.from(O, yi));
    return {
      length: E,
      accounts: (N, D) => {
        c.clear();
        for (let I = 0; I < s.length; I++)
          w(I, N, D) && !T.has(I) && c.add(I, () => !1);
        return (I, B) => c.find(I, (W) => m(W) === B()) !== null || L.has(I) && O.has(B());
      },
      sharedWith: (N) => {
        let D = Math.max(1, Math.ceil(Math.max(s.length, N.length) / r)), I = T.copy(), B = /* @__PURE__ */ new Set(), W = 0;
        for (let F = 0; F < D; F++) {
          let _ = N.accounts(D, F);
          for (let G = 0; G < s.length; G++)
            !w(G, D, F) || T.has(G) || (_(u.at(G), () => m(G)) ? W++ : I.set(G));
          for (let G of C) {
            let z = tt(G.user), Q = yi(z);
            Q % D === F && _(Q, () => z) && B.add(G);
          }
        }
        return b(I, W + B.size, C.filter((F) => B.has(F)));
      },
      where: (N, D = []) => {
        let I = T.copy(), B = 0;
        for (let F = 0; F < s.length; F++)
          T.has(F) || (N(new f(F)) ? B++ : I.set(F));
        let W = C.filter(N).concat(D);
        return b(I, B + W.length, W);
      },
      *[Symbol.iterator]() {
        for (let N = 0; N < s.length; N++)
          T.has(N) || (yield new f(N));
        yield* qe(C);
      }
    };
  }
  function x(T, E) {
    let { user: C, page: O, revision: L, timestamp: N, language: D = null, definitionRevision: I = null, values: B } = T, W = wh(N), F = O !== null && O !== E.pageOf(C);
    s.writeByte((F ? xi : 0) + (W === null ? Dl : 0)), s.writeNumber(p(E)), s.writeNumber(L), s.writeNumber(W != null ? W : 0), s.writeNumber(h(D)), s.writeNumber(I != null ? I : 0), s.writeText(C), F && s.writeText(O), W === null && s.writeText(N), o.write(B), u.add(yi(tt(C)));
  }
  return {
    add: (T, E) => {
      s.begin();
      try {
        x(T, E);
      } catch (C) {
        throw s.abandon(), C;
      }
    },
    newest: (T) => {
      let E = Os(), C = 0, O = Math.max(1, Math.ceil(s.length / r));
      for (let L = 0; L < O; L++) {
        c.clear();
        for (let N = 0; N < s.length; N++) {
          if (!w(N, O, L))
            continue;
          let D = c.add(N, (I) => m(I) === m(N));
          if (D !== null) {
            let I = ih(new f(N), new f(D));
            E.set(I ? D : N), I && c.replace(D, N), C++;
          }
        }
      }
      for (let L of E)
        T(new f(L));
      return b(E, s.length - C, []);
    }
  };
}

// src/core/survey/decide-answer-counts.ts
function Ph(e) {
  let { survey: n, titles: t, community: r = null, readAnswer: s, readEscaped: o = null } = e, i = dA(e.renames), a = { title: "", made: "", owner: null }, l = (u, c) => {
    if (a.title !== u || a.made !== c) {
      let d = t.answererOf(n, u), m = d === null || mA(d) ? null : i(Ke(d), c);
      a = { title: u, made: c, owner: m };
    }
    return a.owner;
  };
  return {
    ownerOf: l,
    decide: (u) => {
      let c = l(u.title, u.first.timestamp), d = u.ownerRevision;
      if (c === null)
        return Ms(u, "no-account");
      if (u.first.user !== c || u.first.userId === 0 || d === null) {
        let w = u.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return Ms(u, u.isRedirect ? "redirect" : w, u.first.id);
      }
      let m = d.id === u.latest.id;
      if (u.isRedirect && m)
        return Ms(u, "redirect", d.id);
      let { escaped: f = null } = d, g = f === null || o === null ? null : o(f), p = g === null ? d.text : "";
      if (p === null)
        return Ms(u, "hidden", d.id);
      let h = g != null ? g : s(p);
      if (h.exclusion !== null) {
        let w = h.exclusion === "no-answer" && p.trim() === "";
        return Ms(u, w ? "withdrawn" : h.exclusion, d.id);
      }
      let y = m || u.latest.text === d.text;
      return {
        answer: {
          user: c,
          revision: d.id,
          timestamp: d.timestamp,
          page: u.title,
          language: h.language,
          community: r,
          definitionRevision: h.definitionRevision,
          values: h.values
        },
        exclusions: y ? [] : [{ page: u.title, reason: "changed-by-others", revision: u.latest.id }]
      };
    }
  };
}
function cA(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function Ms(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : M(S({}, r), { revision: t })] };
}
function dA(e) {
  let n = e.slice().sort((r, s) => cA(r.timestamp, s.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, s) => {
    let o = Ke(r.from), i = t.get(o);
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
      o = Ke(n[u].to), i = u;
    }
  };
}
function mA(e) {
  return e.includes(".") && /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || e.includes(":") && /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function Nr(e, n) {
  var s;
  let { kind: t, question: r } = n;
  return t === "number" ? (s = dr(e)) != null ? s : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var Th = "Skills survey answer";
function Cs(e, n, t = gA(e)) {
  return (r) => {
    let s = n(r), o = s.filter((d) => fA(e.id, d)), i = o[o.length - 1];
    if (i === void 0)
      return M(S({}, pA), { exclusion: s.length === 0 ? "no-answer" : "other-survey" });
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
function fA(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || ze(t) === e;
}
var pA = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function gA(e) {
  let n = te(e), t = new Map(n.map(({ name: i }, a) => [i, a])), [r, s] = [vh(!1), vh(!0)], o = (i, a) => a.kind !== "codes" ? hA(i, a) : (a.isMultiple ? s : r)(i, a);
  return (i) => {
    let a = /* @__PURE__ */ new Map(), l = (m, f) => {
      let g = o(f, m);
      g.length > 0 && a.set(m.name, g);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return i.forEach((m, f) => {
      let g = t.get(f);
      g !== void 0 ? (d = d && g > c, c = g, l(n[g], m)) : Rn.includes(f) || u.set(f, m);
    }), d || (a.clear(), n.forEach((m) => {
      var f;
      return l(m, (f = i.get(m.name)) != null ? f : "");
    })), { values: a, unknown: u };
  };
}
var Ah = [];
function hA(e, n) {
  let t = e === "" ? "" : Nr(ze(e), n);
  return t === "" ? Ah : [t];
}
var yA = 2e3, bA = 100;
function vh(e) {
  let n = /* @__PURE__ */ new Map([["", Ah]]), t = (r, s) => {
    let o = ze(r), i = (e ? o.split(";") : [o]).map((a) => Nr(a, s));
    return Array.from(new Set(i)).filter((a) => a !== "");
  };
  return (r, s) => {
    let o = n.get(r);
    if (o !== void 0 || r.length > bA || n.size >= yA)
      return o != null ? o : t(r, s);
    let i = he(r), a = t(i, s);
    return n.set(i, a), a;
  };
}

// src/core/survey/read-coded-values.ts
var [wA, xA] = [64, 2e3], [kA, SA] = [200, 100], RA = 50, Wl = 128, PA = /* @__PURE__ */ new Map(), [_l, vA] = [-1, -2];
function Eh(e) {
  let n = e.parameters.map(
    (a, l) => TA(a, e.numbers[l])
  ), t = e.parameters.map(() => ce), r = null, s = [];
  function o(a) {
    var l;
    return (l = e.places.get(a)) != null ? l : Rn.includes(a) ? vA : _l;
  }
  function i(a) {
    for (a !== r && ([r, s] = [a, []]); s.length < a.names.length; )
      s.push(o(a.names[s.length]));
    return s;
  }
  return (a) => {
    let l = t.slice(), u = [], c = null;
    if (a instanceof fs) {
      let { text: d, parts: m } = a, f = i(a.met);
      for (let g = 0; g < m.length; g += ms) {
        let p = m[g], [h, y, w] = [f[p], m[g + 1], m[g + 2]];
        h >= 0 ? l[h] = n[h](d, y, w, u) : h === _l && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(a.met.names[p], d.slice(y, w)));
      }
    } else
      a.forEach((d, m) => {
        let f = o(m);
        f >= 0 ? l[f] = n[f](d, 0, d.length, u) : f === _l && (c = c != null ? c : /* @__PURE__ */ new Map(), c.set(m, d));
      });
    return { values: new yn(e, l, u), unknown: c != null ? c : PA };
  };
}
function TA(e, n) {
  if (e.kind === "text")
    return EA(e);
  let t = OA(e, n);
  return e.isMultiple ? MA(n, t) : t;
}
function Bl(e, n) {
  return -n.push(e);
}
function AA({ question: e }) {
  return e.type === "text" && e.inputType !== "text";
}
function EA(e) {
  let n = AA(e);
  return (t, r, s, o) => {
    let i = t.slice(r, s), a = () => [Nr(ze(i), e)];
    return r === s || n && a()[0] === "" ? ce : Bl(new Ln(null, a), o);
  };
}
function OA(e, n) {
  let t = /* @__PURE__ */ new Map(), r = new Uint16Array(Wl);
  function s(i) {
    let a = ze(i), l = (e.isMultiple ? a.split(";") : [a]).map((u) => Nr(u, e));
    return Array.from(new Set(l)).filter((u) => u !== "");
  }
  function o(i, a) {
    var d;
    let l = s(i), u = l.map((m) => m.length > wA ? ce : n.numberOf(m, xA));
    if (l.length > 1 || u[0] === ce)
      return Bl(new Ln(u.includes(ce) ? null : u, () => l), a);
    let c = (d = u[0]) != null ? d : ce;
    return t.size < kA && i.length <= SA && (t.set(he(i), c), i.length === 1 && i.charCodeAt(0) < Wl && (r[i.charCodeAt(0)] = c)), c;
  }
  return (i, a, l, u) => {
    var f;
    if (a === l)
      return ce;
    let c = i.charCodeAt(a), d = l - a === 1 && c < Wl ? r[c] : ce;
    if (d !== ce)
      return d;
    let m = i.slice(a, l);
    return (f = t.get(m)) != null ? f : o(m, u);
  };
}
function MA(e, n) {
  let { codes: t } = e;
  return (r, s, o, i) => {
    var m;
    let a = r.indexOf(";", s), l = a === -1 || a >= o ? -1 : r.indexOf("&", s);
    if (a === -1 || a >= o || l !== -1 && l < o)
      return n(r, s, o, i);
    let u = [], c = [];
    for (let f = s; f <= o; ) {
      let g = r.indexOf(";", f), p = g === -1 || g > o ? o : g, h = n(r, f, p, c);
      if (h < 0 || u.length > RA)
        return n(r, s, o, i);
      h !== ce && !u.includes(h) && u.push(h), f = p + 1;
    }
    let d = () => u.map((f) => {
      var g, p;
      return (p = (g = t[f]) == null ? void 0 : g[0]) != null ? p : "";
    });
    return u.length < 2 ? (m = u[0]) != null ? m : ce : Bl(new Ln(u, d), i);
  };
}

// src/wiki/counting/answer-histories.ts
function Oh(e, n) {
  var d, m;
  let { title: t, isRedirect: r, latest: s, history: o = [], isHistoryPartial: i = !1 } = e, a = o[o.length - 1];
  if (a === void 0)
    return null;
  let l = n.ownerOf(t, a.timestamp), u = l !== null && Ct({ first: a }, l) && (d = o.find(({ user: f, userId: g }) => f === l && g !== 0)) != null ? d : null;
  return u === null || ((m = u.escaped) != null ? m : null) !== null || u.text !== null ? { title: t, isRedirect: r, first: a, ownerRevision: u, latest: s, isHistoryPartial: i } : null;
}
function Mh(e, n, t) {
  return q(this, null, function* () {
    let r = yield wr(e, n, e), s = dl(r), o = t(s === void 0 ? [] : yield e.renamesSince(s)), i = yield Ep(e, r, ({ page: a, first: l }) => o.ownerOf(a.title, l.timestamp));
    return {
      decider: o,
      answerPages: r.map((a) => {
        var l;
        return S({
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
var Ch = { pages: 1e4, characters: 16e6 }, jl = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function $h(o, i, a, l) {
  return q(this, arguments, function* (e, n, t, r, s = {}) {
    var R, P, k, v, T;
    let { source: u, titles: c, community: d } = e, m = Cs(n, e.readAnswerCalls, Eh(t)), f = (P = (R = u.createEscapedReader) == null ? void 0 : R.call(u, n, t, e.readAnswerCalls)) != null ? P : null, g = (N) => Ph({ survey: n.id, titles: c, community: d, renames: N, readAnswer: m, readEscaped: f }), p = (N, D) => {
      var B;
      let I;
      try {
        let W = D.decide(N);
        ({ exclusions: I } = W), W.answer !== null && r.answer(W.answer);
      } catch (W) {
        I = [{ page: N.title, reason: "unreadable", revision: N.latest.id }], (B = s.onUnreadable) == null || B.call(s, he(N.title), W);
      }
      for (let W of I)
        r.exclusion(M(S({}, W), { page: he(W.page) }));
    }, h = (N) => q(null, null, function* () {
      let { decider: D, answerPages: I } = yield Mh(u, N, g);
      I.forEach((B) => p(B, D));
    }), [y, w, b] = [[], 0, 0], x = null;
    try {
      for (var E = Te(u.pagesBelow(c.answersPrefix(n.id))), C, O, L; C = !(O = yield E.next()).done; C = !1) {
        let N = O.value;
        if (Nh(s), (k = s.onPages) == null || k.call(s, ++b), N.history !== void 0) {
          x = x != null ? x : g(yield u.renamesSince(""));
          let D = Oh(N, x);
          D === null ? yield h([N]) : p(D, x);
          continue;
        }
        y.push(N), w += (T = (v = N.latest.text) == null ? void 0 : v.length) != null ? T : 0, (y.length >= Ch.pages || w >= Ch.characters) && (yield h(y), [y, w] = [[], 0]);
      }
    } catch (O) {
      L = [O];
    } finally {
      try {
        C && (O = E.return) && (yield O.call(E));
      } finally {
        if (L)
          throw L[0];
      }
    }
    yield h(y), Nh(s);
  });
}
function Nh({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new jl();
}

// src/wiki/counting/gather-answers.ts
function Ih(e, n, t, r) {
  let s = ({ community: l = null, revision: u }) => `${u} ${l != null ? l : ""}`, o = new Set(n.map(s)), i = Ll(r);
  for (let l of e.excluded)
    i.add(l);
  for (let { page: l, user: u, revision: c, community: d = null } of n) {
    let m = { page: l != null ? l : u, reason: "unreadable", revision: c };
    i.add(d === null || d === t ? m : M(S({}, m), { community: d }));
  }
  let a = e.answers.where((l) => !o.has(s(l)));
  return M(S({}, e), { answers: a, excluded: i.sorted() });
}
function Gl(e, n) {
  return M(S({}, e), { id: n });
}
function Lh(e, n, t, r) {
  return q(this, null, function* () {
    var g;
    let { survey: s, taxonomy: o, definitionRevision: i } = n, a = ii(s), l = Rh(s, a, r.spill), u = Ll((g = r.spill) != null ? g : null), c = 0, d = (p, h, y) => q(null, null, function* () {
      let w = c, b = /* @__PURE__ */ new Map(), x = {
        community: p.community,
        pageOf: (R) => p.titles.answer(h.id, R),
        questionsOf: y
      };
      return yield $h(p, h, a, {
        answer: (R) => {
          var k;
          l.add(R, x);
          let { definitionRevision: P = null } = R;
          P !== null && b.set(P, ((k = b.get(P)) != null ? k : 0) + 1);
        },
        exclusion: (R) => u.add(p.isHome ? R : M(S({}, R), { community: p.community }))
      }, M(S({}, r), {
        onPages: (R) => {
          var P;
          c = w + R, (P = r.onPages) == null || P.call(r, c);
        }
      })), b;
    }), m = yield Nl(e, s, i, yield d(e, s, () => null), o);
    for (let { place: p, local: h, definitionRevision: y } of t) {
      let w = null, b = /* @__PURE__ */ new Map(), x = yield d(p, Gl(s, h.id), (R) => {
        var v, T;
        let P = (v = w == null ? void 0 : w.earlier.get(R != null ? R : 0)) != null ? v : h, k = (T = b.get(P)) != null ? T : pi(rt(M(S({}, P), { core: h.core }), o), s);
        return b.set(P, k), k;
      });
      w = yield Nl(p, h, y, x, o);
    }
    return { answers: l.newest((p) => u.add(oh(p, e.community))), excluded: u.sorted(), versions: m };
  });
}

// src/core/analysis/disclosure/read-last-release.ts
function Dh(e) {
  let [n, t] = [Y(e, "minAnswers"), Y(e, "minCell")];
  if (typeof n != "number" || typeof t != "number")
    return null;
  let [r, s, o] = [Y(e, "counted"), Y(e, "earlier"), Y(e, "ratingTrail")];
  return {
    thresholds: { minAnswers: n, minCell: t },
    published: S(M(S(S(S({}, Fh(e)), typeof r == "number" ? { counted: r } : {}), U(s) ? { earlier: Fh(s) } : {}), {
      trails: Ns(Y(e, "trails"), LA)
    }), Array.isArray(o) ? { ratingTrail: o.map(CA) } : {})
  };
}
function Y(e, n) {
  return U(e) ? j(e, n) : void 0;
}
function Fh(e) {
  let n = Y(e, "breakdowns");
  return {
    questions: Ns(Y(e, "questions"), IA),
    skills: Ns(Y(e, "skills"), DA),
    breakdowns: (Array.isArray(n) ? n : []).filter(WA)
  };
}
function CA(e) {
  let [n, t, r] = [Y(e, "alike"), Y(e, "come"), Y(e, "gone")], s = Y(e, "breakdowns");
  return S(S({
    skills: NA(Ns(Y(e, "skills"), (o) => Wh(o, (i) => typeof i == "number"))),
    breakdowns: (Array.isArray(s) ? s : []).filter($A),
    gone: typeof r == "number" ? r : 1 / 0
  }, typeof t == "number" ? { come: t } : {}), U(n) ? { alike: Ns(n, (o) => typeof Y(o, "least") == "number" && typeof Y(o, "most") == "number") } : {});
}
function NA(e) {
  let n = H();
  return Object.keys(e).forEach((t) => {
    var o;
    let r = (o = e[t]) != null ? o : null, s = H();
    Object.keys(r != null ? r : {}).filter((i) => !i.startsWith("unused ")).forEach((i) => {
      s[i] = r == null ? void 0 : r[i];
    }), n[t] = r === null ? null : s;
  }), n;
}
function Wh(e, n) {
  return e === null || Wt(e, n);
}
function $A(e) {
  return _h(e) && Wh(Y(e, "groups"), (n) => n === null || typeof Y(n, "counted") == "number" && Wt(
    Y(n, "skills"),
    (t) => t === null || typeof t == "string"
  ));
}
function _h(e) {
  return typeof Y(e, "by") == "string" && Y(e, "question") !== void 0;
}
function Ns(e, n) {
  let t = H();
  return U(e) && Object.keys(e).filter((r) => n(j(e, r))).forEach((r) => {
    t[r] = j(e, r);
  }), t;
}
function Wt(e, n) {
  return U(e) && Object.keys(e).every((t) => n(j(e, t)));
}
function $s(e) {
  return typeof Y(e, "withheld") == "string";
}
function IA(e) {
  return $s(e) || typeof Y(e, "n") == "number" && Wt(
    Y(e, "choices"),
    (n) => $s(n) || typeof Y(n, "count") == "number"
  );
}
function LA(e) {
  let [n, t] = [Y(e, "states"), Y(e, "sealed")], r = (o) => (i) => typeof Y(o, i) == "number", s = Y(e, "others");
  return ["come", "gone"].every(r(e)) && (s === void 0 || ["come", "gone"].every(r(s))) && Array.isArray(t) && t.every((o) => typeof o == "string") && Array.isArray(n) && n.length > 0 && n.every((o) => ["n", "come", "gone"].every(r(o)) && ["undefined", "number"].includes(typeof Y(o, "alike")) && FA(Y(o, "limits")) && Wt(
    Y(o, "counts"),
    (i) => i === null || typeof i == "number"
  ));
}
function FA(e) {
  return e === void 0 || Array.isArray(e) && e.every((n) => typeof Y(n, "name") == "string" && typeof Y(n, "atMost") == "number" && Wt(Y(n, "factors"), (t) => typeof t == "number"));
}
function DA(e) {
  return $s(e) || typeof Y(e, "n") == "number" && U(Y(e, "discrepancies")) && ["importance", "ability"].every((n) => U(Y(Y(e, n), "counts"))) && Y(e, "highNeedCount") !== void 0;
}
function WA(e) {
  return _h(e) && Wt(Y(e, "groups"), (n) => $s(n) || typeof Y(n, "counted") == "number" && Wt(Y(n, "skills"), (t) => $s(t) || typeof Y(t, "n") == "number"));
}

// src/wiki/counting/last-release.ts
function Bh(e, n, t) {
  return q(this, null, function* () {
    let { source: r, titles: s, community: o } = e, i = s.resultsData(n), a = (p, h = () => !0) => q(null, null, function* () {
      var R, P, k, v;
      let y = (R = (yield r.readPages([p])).get(p)) == null ? void 0 : R.latest, w = y === void 0 || t === null || y.user === t ? y : (P = yield r.newestRevisionBy(p, t)) != null ? P : void 0, b = (k = w == null ? void 0 : w.text) != null ? k : "", x = w === void 0 || h(b);
      return Ce(x ? b : (v = yield BA(e, p, t, h)) != null ? v : b).value;
    }), l = yield a(i), u = U(l) ? j(l, "parts") : null, c = U(l) ? j(l, "answers") : null, d = U(c) ? j(c, "revisions") : null, m = /* @__PURE__ */ new Map(), f = (p) => {
      var b;
      let h = U(p) ? j(p, "community") : null, y = typeof h == "string" && h !== o ? h : "", w = (b = m.get(y)) != null ? b : [];
      m.set(y, w), GA(p).forEach((x) => w.push(x));
    };
    if (Array.isArray(c))
      c.forEach(f);
    else if (!Array.isArray(d))
      return null;
    let g = (p) => q(null, null, function* () {
      return typeof p == "string" && p.startsWith(`${s.results(n)}/`) ? a(p, (h) => {
        let y = U(u) ? j(u, p) : void 0;
        return typeof y != "string" || Zs([h]) === y;
      }) : null;
    });
    for (let p of Array.isArray(d) ? d : []) {
      let h = yield g(p);
      if (!U(h))
        return null;
      f(h);
    }
    return m.forEach((p) => p.sort((h, y) => h - y)), { revisions: m, figures: Dh(yield jA(l, g)) };
  });
}
var _A = 10;
function BA(s, o, i, a) {
  return q(this, arguments, function* ({ source: e }, n, t, r) {
    var c;
    let l = (yield e.revisionsUpTo(n, null)).filter(({ user: d }) => t === null || d === t).slice(0, _A).map(({ id: d }) => d), u = yield e.revisions(l, "with-texts");
    return (c = l.map((d) => {
      var m, f;
      return (f = (m = u.get(d)) == null ? void 0 : m.text) != null ? f : "";
    }).find(r)) != null ? c : null;
  });
}
function jA(e, n) {
  return q(this, null, function* () {
    let t = U(e) ? j(e, "breakdowns") : null;
    if (!Array.isArray(t))
      return e;
    let r = [];
    for (let s of t) {
      let o = U(s) ? j(s, "pages") : null, i = /* @__PURE__ */ Object.create(null);
      for (let a of Array.isArray(o) ? o : []) {
        let l = yield n(a), u = U(l) ? j(l, "groups") : null;
        Object.assign(i, U(u) ? u : {});
      }
      r.push(Array.isArray(o) ? M(S({}, s), { groups: i }) : s);
    }
    return M(S({}, e), { breakdowns: r });
  });
}
function GA(e) {
  let [n, t] = U(e) ? [j(e, "revision"), j(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((s) => typeof s == "number");
}

// src/core/json/schema-faults.ts
var qA = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function ki(e, n, t) {
  var m;
  let r = [], s = (m = n.definitions) != null ? m : {};
  return a(e, n, "$", ""), r;
  function o(f, g, ...p) {
    r.push({ path: f, code: g, parameters: p });
  }
  function i(f) {
    let [g, p] = [f, ""];
    for (; g.$ref !== void 0; ) {
      p = g.$ref.replace("#/definitions/", "");
      let h = s[p];
      if (h === void 0)
        throw new Error(`The schema has no ${g.$ref}.`);
      g = h;
    }
    return [g, p];
  }
  function a(f, g, p, h) {
    let [y, w] = i(g), b = w === "" ? h : w;
    y.anyOf !== void 0 ? d(f, y.anyOf, p, b) : y.enum !== void 0 ? y.enum.includes(f) || o(p, "not-one-of", V(f), y.enum) : y.type !== void 0 && !jh(f, y.type) ? o(p, qA[y.type]) : typeof f == "string" ? l(f, y, p, b) : typeof f == "number" ? y.minimum !== void 0 && f < y.minimum ? o(p, "too-small", f, y.minimum) : y.maximum !== void 0 && f > y.maximum && o(p, "too-large", f, y.maximum) : Array.isArray(f) ? u(f, y, p) : U(f) && c(f, y, p);
  }
  function l(f, g, p, h) {
    var b;
    if (g.pattern !== void 0 && !qh(g.pattern, f)) {
      o(p, (b = t.codes[h]) != null ? b : "bad-text", V(f));
      return;
    }
    let y = t.checks[h], w = y === void 0 ? null : y(f);
    w !== null && o(p, w, V(f));
  }
  function u(f, g, p) {
    g.minItems !== void 0 && f.length < g.minItems ? o(p, "empty-list") : g.maxItems !== void 0 && f.length > g.maxItems && o(p, "too-many-items", g.maxItems);
    let h = g.items;
    h !== void 0 && f.forEach((y, w) => a(y, h, X(p, w), ""));
  }
  function c(f, g, p) {
    var w, b, x, R;
    let h = (w = g.properties) != null ? w : {}, y = (b = g.patternProperties) != null ? b : {};
    for (let P of (x = g.required) != null ? x : [])
      j(f, P) === void 0 && o(X(p, P), P === "default" ? "missing-default" : "missing-property", P);
    for (let P of Object.keys(f)) {
      let k = X(p, P), v = Object.keys(y).find((E) => qh(E, P)), T = (R = j(h, P)) != null ? R : v && y[v];
      T !== void 0 ? a(f[P], T, k, "") : g.patternProperties !== void 0 ? o(k, "bad-language", V(P)) : g.additionalProperties === !1 && o(k, "unknown-property", V(P), Object.keys(h));
    }
  }
  function d(f, g, p, h) {
    var R, P;
    let y = g.filter((k) => {
      let v = i(k)[0].type;
      return v === void 0 || jh(f, v) || v === "integer" && typeof f == "number";
    });
    if (!U(f) || y.length < 2) {
      y[0] === void 0 ? o(p, (R = t.codes[h]) != null ? R : "bad-text", V(f)) : a(f, y[0], p, h);
      return;
    }
    let w = y.map((k) => {
      var v, T, E;
      return (E = (T = (v = i(k)[0].properties) == null ? void 0 : v.type) == null ? void 0 : T.enum) == null ? void 0 : E[0];
    }), b = w.indexOf(j(f, "type")), x = w[0] === void 0 ? (P = y.find((k) => {
      var v;
      return ((v = i(k)[0].required) != null ? v : []).some((T) => j(f, T) !== void 0);
    })) != null ? P : y[y.length - 1] : y[b];
    if (x === void 0) {
      let k = w.filter((T) => T !== void 0), v = j(f, "type");
      v === void 0 ? o(X(p, "type"), "missing-property", "type") : o(X(p, "type"), "unknown-question-type", V(v), k);
    } else
      a(f, x, p, h);
  }
}
function jh(e, n) {
  switch (n) {
    case "object":
      return U(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === n;
  }
}
var Gh = /* @__PURE__ */ new Map();
function qh(e, n) {
  let t = Gh.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), Gh.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var Uh = {
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
var VA = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function Vh(e, n = {}) {
  let { value: t, faults: r } = Ce(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: s } = n, o = ki(t, Uh, {
    codes: VA,
    checks: {
      messageKey: (a) => s === void 0 || s(a) ? null : "unknown-message"
    }
  }), { taxonomy: i } = Qt(t);
  return { taxonomy: i, faults: [...r, ...o, ...U(t) ? HA(t, i) : []] };
}
function HA(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), s = j(e, "skills");
  return (Array.isArray(s) ? s : []).forEach((o, i) => {
    let a = U(o) ? j(o, "id") : void 0;
    if (!U(o) || typeof a != "string")
      return;
    let l = X("$.skills", i), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [V(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = j(o, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [V(d)] }) : QA(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [V(a)] }));
    }
    j(o, "replacedBy") !== void 0 && j(o, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [V(a)] });
  }), t;
}
function QA(e, n, t) {
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
var Hh = {
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
function ql(e) {
  let n = (t, r, s = KA(r)) => ({ list: t, codes: r.map(({ value: o }) => o), isScale: s });
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
function Is(e) {
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
function KA(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var JA = 20;
function Ul(e) {
  let n = sn(e, "pages", "$"), t = [], r = (o) => {
    let i = o[o.length - 1];
    for (let a of sn(i.json, "elements", i.path))
      t.push(M(S({}, a), { name: xe(a.json, "name"), type: j(a.json, "type"), within: o })), o.length < JA && r([...o, a]);
  };
  n.forEach((o) => r([o]));
  let s = j(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: o }) => o !== "panel" && o !== "html"),
    settings: U(s) ? s : {}
  };
}
function Si({ json: e, path: n, type: t }) {
  let r = sn(e, "columns", n);
  return [
    fe(e, "choices", n),
    fe(e, "rateValues", n),
    fe(e, "rows", n),
    ...t === "matrix" ? [fe(e, "columns", n)] : [r.map(Ri), ...r.map((s) => fe(s.json, "choices", s.path))]
  ];
}
function fe(e, n, t) {
  let r = j(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    let a = X(X(t, n), i), l = U(o) ? o : null, u = l === null ? o : j(l, "value");
    (typeof u == "string" || typeof u == "number") && s.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && j(l, "text") !== void 0,
      isRetired: l !== null && j(l, "retired") === !0,
      json: l
    });
  }), s;
}
function Ri({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = xe(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function sn(e, n, t) {
  let r = j(e, n), s = [];
  return (Array.isArray(r) ? r : []).forEach((o, i) => {
    U(o) && s.push({ json: o, path: X(X(t, n), i) });
  }), s;
}
function xe(e, n) {
  let t = j(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function zh(e, n, t, r) {
  let s = "$.localSkills.core", o = j(e.settings, "core");
  if (!(!U(o) || j(o, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${s}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: i, path: a } of fe(o, "questions", s)) {
      let [l, u] = [n, t].map(
        (c) => Z(c).find((d) => d.name === i)
      );
      u === void 0 ? r(a, "core-no-question", i, t.id) : l === void 0 ? e.questions.some((c) => c.name === i) || r(a, "core-question-missing", i) : Jh(e, l, u, t.id, !0, r);
    }
  }
}
function Kh(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let s of Z(t)) {
      let o = Z(n).find(({ name: i }) => i === s.name);
      o !== void 0 && Jh(e, o, s, t.id, !1, r);
    }
  }
}
function Jh(e, n, t, r, s, o) {
  var u, c;
  let i = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (Is(n) !== Is(t)) {
    o(`${i}.type`, "kept-type", n.name, Is(n), r, Is(t));
    return;
  }
  let [a, l] = [ql(n), ql(t)];
  for (let d of l) {
    let m = a.find(({ list: h }) => h === d.list);
    if (m === void 0) {
      o(i, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let f = `${i}.${d.list.split(".")[0]}`, [g, p] = [Qh(d.codes, m.codes), Qh(m.codes, d.codes)];
    g.length > 0 && o(f, "kept-codes-gone", n.name, r, g), p.length > 0 && (s || d.isScale) && o(f, "kept-codes-added", n.name, r, p), g.length + p.length === 0 && d.isScale && m.codes.join() !== d.codes.join() && o(f, "kept-order", n.name, r, d.codes);
  }
}
function Qh(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var Yh = 8;
function Xh(e, n, t) {
  let r = n === null ? [] : te(n), s = new Map(r.map((i) => [i.name, i])), o = n === null ? [] : Z(n).map(({ name: i }) => i);
  for (let { json: i, path: a } of XA(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = xe(i, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = No(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let m of we(d)) {
        let f = m.split(".", 1)[0];
        if (!e.questions.some(({ name: p }) => p === f))
          t(c, "condition-no-question", f);
        else if (o.includes(f) && !s.has(m) && !ZA(m, r, e)) {
          let p = r.filter((y) => y.question.name === f).map(({ name: y }) => y), h = p.length > 0 ? p : Zh(f, e).map((y) => `${f}.\u2026.${y}`);
          t(c, "condition-no-part", m, h.slice(0, Yh).map((y) => `{${y}}`));
        }
      }
      nE(d, s, c, t);
    }
  for (let i of n === null ? [] : zg(n)) {
    let a = [...e.pages.map(YA), ...e.elements].find(({ name: l }) => l !== null && i.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", i);
  }
}
function YA(e) {
  return M(S({}, e), { name: xe(e.json, "name") });
}
function XA(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((s) => fe(r.json, s, r.path)),
    ...sn(r.json, "columns", r.path).map((s) => fe(s.json, "choices", s.path))
  ].reduce((s, o) => s.concat(o.reduce((i, { json: a, path: l }) => a === null ? i : i.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, s) => r.concat(s, n(s)), t);
}
function ZA(e, n, t) {
  let [r = "", s, o] = e.split(".");
  return s !== void 0 && o !== void 0 && Zh(r, t).includes(o) && !n.some(({ question: i }) => i.name === r);
}
function Zh(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : sn(t.json, "columns", "").map(({ json: r }) => {
    var s;
    return (s = xe(r, "name")) != null ? s : "";
  });
}
var eE = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function nE(e, n, t, r) {
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
          c.slice(0, Yh).map((f) => f.value)
        ));
      }
  }, i = (a) => {
    switch (a.kind) {
      case "unary":
        i(a.operand);
        break;
      case "binary":
        eE.includes(a.operator) && (o(a.left, a.right), o(a.right, a.left)), i(a.left), i(a.right);
        break;
      case "iif":
        a.operands.forEach(i);
        break;
    }
  };
  i(e.expression);
}

// src/core/survey/rules/name-rules.ts
function ey(e, n) {
  Ls(e.pages.map(Ri), "duplicate-name", n), Ls(e.elements.map(Ri), "duplicate-name", n);
  for (let { name: t, path: r, type: s, within: o } of e.elements)
    t !== null && Rn.includes(t) && n(`${r}.name`, "reserved-name", t, Rn), s === "panel" && o.length === ds + 1 && n(r, "panels-too-deep", ds);
  e.questions.forEach((t, r) => {
    r === cs && n(t.path, "too-many-questions", cs), Si(t).forEach((s) => Ls(s, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function Ls(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: s, path: o } of e) {
    let i = r.get(s);
    i === void 0 ? r.set(s, o) : s !== "" && t(o, n, V(s), i);
  }
}

// src/core/survey/rules/personal-data-words.ts
var Vl = {
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
}, ny = [
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
var tE = ["title", "description", "placeholder"];
function sy(e, n) {
  let t = xe(e.json, "locale");
  for (let { json: r, path: s, name: o, type: i } of e.questions) {
    let a = [], l = i === "matrix" ? [] : sn(r, "columns", s);
    for (let { json: u, path: c } of [{ json: r, path: s }, ...l])
      tE.forEach((d) => a.push(...sE(j(u, d), `${c}.${d}`, t)));
    o !== null && a.push({ path: `${s}.name`, text: o, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let m = rE(c, d);
      if (m !== null) {
        n(u, "personal-data-likely", m);
        break;
      }
    }
  }
}
function rE(e, n) {
  let t = iy(e);
  return ty(t, n) === null ? null : ty(
    ny.reduce((r, s) => r.split(oy(s).needle).join(" "), t),
    n
  );
}
function ty(e, n) {
  let t = ay(e), r = n === null ? null : n.split("-")[0], s = null;
  for (let o of Object.keys(Vl).filter((i) => r === null || i === r))
    for (let i of Vl[o]) {
      let { needle: a, bareNeedle: l } = oy(i);
      (e.includes(a) || t.includes(l)) && (s === null || i.length > s.length) && (s = i);
    }
  return s === null ? null : s.replace("*", "");
}
var ry = /* @__PURE__ */ new Map();
function oy(e) {
  let n = ry.get(e);
  if (n === void 0) {
    let t = iy(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: ay(t) }, ry.set(e, n);
  }
  return n;
}
function iy(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function ay(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function sE(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : U(e) ? Object.keys(e).reduce((r, s) => {
    let o = e[s];
    return typeof o == "string" && s !== "message" ? r.concat({ path: n, text: o, language: s === "default" ? t : s }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var oE = [
  ["showOtherItem", ct],
  ["hasOther", ct],
  ["showNoneItem", _r],
  ["hasNone", _r],
  ["showRefuseItem", Br],
  ["showDontKnowItem", jr]
];
function uy(e, n, t) {
  let { json: r, path: s, type: o } = e;
  switch (j(r, "personalData") === !0 && t(`${s}.personalData`, "personal-data-marked"), iE(e, t), aE(e, t), o) {
    case "dropdown":
    case "tagbox":
      ly(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      lE(e, t);
      break;
    case "rating":
      uE(e, t);
      break;
    case "text":
      cE(e, t);
      break;
    case "matrixdropdown":
      ly(e, "rows", "rowsFrom", t), dE(e, n, t);
      break;
  }
}
function Pi(e) {
  return oE.filter(([n]) => j(e, n) === !0).map(([, n]) => n);
}
function iE({ json: e, path: n }, t) {
  let r = Pi(e);
  for (let s of ["choices", "rateValues"])
    for (let { code: o, path: i } of fe(e, s, n))
      r.includes(o) && t(i, "special-code-taken", o);
}
function aE({ json: e, path: n }, t) {
  let [r, s] = [j(e, "minSelectedChoices"), j(e, "maxSelectedChoices")], o = fe(e, "choices", n);
  if (typeof r != "number")
    return;
  let i = o.filter(({ isRetired: a }) => !a).length + Number(Pi(e).includes(ct));
  typeof s == "number" && r > s ? t(`${n}.minSelectedChoices`, "min-above-max", r, s) : o.length > 0 && r > i && t(`${n}.minSelectedChoices`, "min-above-choices", r, i);
}
function ly({ json: e, path: n }, t, r, s) {
  let [o, i] = [t, r].map((a) => j(e, a) !== void 0);
  o && i ? s(`${n}.${r}`, "not-together", t, r) : !o && !i && s(`${n}.${t}`, "missing-either", t, r);
}
function lE({ json: e, path: n }, t) {
  let r = fe(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: s }) => !s).length < 2 && t(`${n}.choices`, "ranking-of-one"), j(e, "selectToRankEnabled") !== !0)
    for (let s of ["minSelectedChoices", "maxSelectedChoices"])
      j(e, s) !== void 0 && t(`${n}.${s}`, "ranking-of-all", s);
}
function uE({ json: e, path: n }, t) {
  var u;
  let r = j(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      j(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Jn && t(`${n}.rateValues`, "too-many-steps", Jn);
    return;
  }
  let s = (c, d) => {
    let m = j(e, c);
    return ss(m) ? m : d;
  }, [o, i, a] = [s("rateMin", 1), s("rateMax", 5), s("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => j(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (i <= o ? t(l, "bad-rating", o, i, a) : o + (Jn - 1) * a < i ? t(l, "too-many-steps", Jn) : (i - o) % a !== 0 && t(l, "rating-misses-end", o, i, a));
}
function cE({ json: e, path: n }, t) {
  let r = Qa.find((a) => {
    var l;
    return a === ((l = xe(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  j(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [s, o] = ["min", "max"].map((a) => {
    let l = j(e, a), u = typeof l == "string" || typeof l == "number" ? za(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", V(l), r), u;
  });
  s && o && (r === "number" ? Number(s) > Number(o) : s > o) && t(`${n}.min`, "limits-crossed", s, o);
}
function dE({ json: e, path: n }, t, r) {
  let s = xe(e, "rowsFrom");
  t === null || s === null || s === "" || (t.get(s) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", V(s)) : t.children(s).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", V(s)));
}

// src/core/survey/measured-types.ts
var cy = ["matrixdropdown"], dy = ["checkbox", "tagbox", "ranking"], my = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var $r = "$.localSkills";
function fy(e, n, t) {
  let { settings: r } = e, [s, o, i] = ["id", "opens", "closes"].map((c) => xe(r, c));
  n !== void 0 && s && s !== n && t(`${$r}.id`, "other-id", V(s), n), o && i && i < o && t(`${$r}.closes`, "closes-before-opens", V(i), V(o));
  let a = new Set(Gr);
  for (let c of e.questions)
    Si(c).forEach((d) => d.forEach(({ code: m }) => a.add(m))), Pi(c.json).forEach((d) => a.add(d));
  let l = fe(r, "notInStatistics", $r);
  Ls(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", V(c));
  let u = j(r, "core");
  s && U(u) && xe(u, "id") === s && t(`${$r}.core.id`, "refers-to-itself", s), s && xe(r, "follows") === s && t(`${$r}.follows`, "refers-to-itself", s);
}
function py(e, n, t) {
  let r = `${$r}.measures`, s = j(e.settings, "measures");
  if (!U(s))
    return;
  let o = (c, d, m) => {
    let f = typeof d == "string" ? e.questions.find((g) => g.name === d) : null;
    if (f === void 0)
      t(c, "measure-no-question", V(d));
    else if (f !== null && !m.includes(f.type))
      t(c, "measure-wrong-type", V(d), m);
    else
      return f;
    return null;
  }, i = o(`${r}.grid`, j(s, "grid"), cy);
  if (i !== null) {
    let c = fe(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    mE(i, `${r}.grid`, [...c, ...Gr], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => o(`${r}.${c}`, j(s, c), dy)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", V(a.name));
  let u = j(s, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    o(`${r}.groupBy[${d}]`, c, my);
  }), Hl(i, "rows", n, t), Hl(a != null ? a : null, "choices", n, t), Hl(l != null ? l : null, "choices", n, t);
}
function Hl(e, n, t, r) {
  if (e === null)
    return;
  let s = j(e.json, "choicesFrom");
  s !== void 0 && s !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", V(s), ["skills"]);
  for (let { code: o, path: i, hasText: a } of t === null ? [] : fe(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(o)) === null && r(i, "unknown-skill", V(o));
}
function mE(e, n, t, r) {
  let s = sn(e.json, "columns", e.path);
  for (let o of fn) {
    let i = s.find((a) => j(a.json, "name") === o);
    if (i === void 0) {
      r(n, "measure-no-column", V(e.name), o);
      continue;
    }
    fE(i.json, i.path, o, t, (a, ...l) => {
      r(`${i.path}.choices`, a, ...l);
    });
  }
}
function fE(e, n, t, r, s) {
  let o = fe(e, "choices", n), i = Tt.filter((c) => !o.some((d) => d.code === c)), a = o.map((c) => c.code).filter((c) => !Tt.includes(c) && !r.includes(c));
  i.length > 0 && s("scale-code-missing", t, i), a.length > 0 && s("scale-code-extra", t, a.map(V));
  let l = o.filter((c) => Tt.includes(c.code)), u = l.filter((c) => c.code === Tt[0] || c.code === Tt[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && s("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var pE = [
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
function hy(e, n) {
  let t = [], r = xe(e.json, "locale"), s = (i, a) => {
    if (Array.isArray(i))
      i.forEach((l, u) => s(l, X(a, u)));
    else if (U(i))
      for (let l of Object.keys(i)) {
        let u = pE.includes(l) ? gE(i[l]) : null;
        u === null ? s(i[l], X(a, l)) : t.push({ path: X(a, l), languages: u });
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
function gE(e) {
  return typeof e == "string" ? ["default"] : !U(e) || j(e, "message") !== void 0 ? null : Object.keys(e);
}
function yy(e, n) {
  var s;
  let t = j(e.settings, "measures"), r = U(t) ? j(t, "grid") : void 0;
  for (let { json: o, path: i, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = fe(o, "rateValues", i);
      !["minRateDescription", "maxRateDescription"].every((d) => j(o, d) !== void 0) && (u.length === 0 || by(u)) && n(i, "scale-ends-bare", V(l));
    } else if (a === "matrix")
      Ql(o, "columns", i, n);
    else if (a === "matrixdropdown")
      for (let u of sn(o, "columns", i)) {
        let c = (s = xe(u.json, "name")) != null ? s : "";
        (l !== r || !fn.includes(c)) && Ql(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && Ql(o, "choices", i, n);
}
function Ql(e, n, t, r) {
  let s = fe(e, n, t);
  s.length > 1 && s.filter(gy).length >= 3 && by(s.filter(gy)) && r(`${t}.${n}`, "scale-ends-bare", V(xe(e, "name")));
}
function gy({ code: e }) {
  return /^-?\d+$/.test(e);
}
function by(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function wy(e, n) {
  var l;
  let { faults: t, add: r } = ky(), s = Ul(e), o = (l = n.taxonomy) != null ? l : null, i = Yn(e).survey, a = i === null ? null : rt(i, o);
  return ey(s, r), s.questions.forEach((u) => uy(u, o, r)), Xh(s, a, r), fy(s, n.id, r), py(s, o, r), i !== null && n.core && zh(s, i, n.core, r), i !== null && n.previous && Kh(s, i, n.previous, r), t;
}
function xy(e) {
  let { faults: n, add: t } = ky(), r = Ul(e);
  return sy(r, t), hy(r, t), yy(r, t), n;
}
function ky() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var hE = {
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
function Sy(e, n = {}) {
  let { value: t, faults: r } = Ce(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: Yn(t).survey,
    faults: [...r, ...yE(t, n)],
    warnings: bE(t)
  };
}
function yE(e, n = {}) {
  let { hasMessage: t } = n, r = ki(e, Hh, {
    codes: hE,
    checks: {
      date: (s) => Pe(s) ? null : "bad-date",
      messageKey: (s) => t === void 0 || t(s) ? null : "unknown-message"
    }
  });
  return U(e) && r.push(...wy(e, n)), Ry(e, r);
}
function bE(e) {
  return U(e) ? Ry(e, xy(e)) : [];
}
function Ry(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o, i) => {
    t.set(i, t.size), Array.isArray(o) ? o.forEach((a, l) => r(a, X(i, l))) : U(o) && (Object.keys(o).forEach((a) => r(j(o, a), X(i, a))), t.set(`${i} end`, t.size));
  };
  r(e, "$");
  let s = (o) => {
    var i, a;
    return (a = (i = t.get(o)) != null ? i : t.get(`${o.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : t.size;
  };
  return n.map((o, i) => ({ fault: o, index: i, position: s(o.path) })).sort((o, i) => o.position - i.position || o.index - i.index).map(({ fault: o }) => o);
}

// src/wiki/counting/survey-fault.ts
var vn = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function Py(e, n, t) {
  return q(this, null, function* () {
    var p, h;
    let { source: r, titles: s } = e, [o, i] = [s.definition(n), s.skills()], a = (y) => (w) => `${y}: ${w.path}: ${dt(w, t)}`, l = yield r.readPages([o, i]), u = l.get(i), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : Vh((p = u.latest.text) != null ? p : "", { hasMessage: t.has }), m = l.get(o);
    if (m === void 0)
      throw new vn(`There is no survey ${n} on this wiki: the page ${o} is missing.`, "no-survey", [o]);
    let { survey: f, faults: g } = Sy((h = m.latest.text) != null ? h : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (f === null)
      throw new vn([
        ...g.map(a(o)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", g.map((y) => `${y.path}: ${dt(y, t)}`));
    if (f.id !== n)
      throw new vn(
        `${o}: the definition calls the survey ${f.id}. It is skipped until both agree.`,
        "other-id",
        [o, f.id]
      );
    return {
      survey: rt(f, c),
      taxonomy: c,
      definitionRevision: m.latest.id,
      faults: g,
      notes: [...g.map(a(o)), ...d.map(a(i))]
    };
  });
}

// src/wiki/counting/number-sorter.ts
var [vy, _t] = [2 ** 16, 2 ** 12];
function zl(e) {
  return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
var Fs, Ir, vi = class {
  constructor(n) {
    this.length = 0;
    ye(this, Fs, []);
    ye(this, Ir);
    De(this, Ir, n);
  }
  /** At most a block; only the last may be smaller. */
  push(n) {
    oe(this, Fs).push(gi(zl(n), oe(this, Ir))), this.length += n.length;
  }
  /**
   * @param from - Place of the first
   * @yield One block after the other, in the same memory
   */
  *blocks(n = 0) {
    let t = new Float64Array(_t);
    for (let r of oe(this, Fs).slice(n)) {
      let s = (r instanceof Uint8Array ? r.length : r.size) / t.BYTES_PER_ELEMENT, o = t.subarray(0, s);
      zl(o).set(ot(r, oe(this, Ir), zl(o))), yield o;
    }
  }
  *slice(n, t) {
    let r = Math.floor(n / _t), s = r * _t;
    for (let o of this.blocks(r))
      if (yield* qe(o.subarray(Math.max(0, n - s), Math.max(0, t - s))), s += o.length, s >= t)
        return;
  }
  [Symbol.iterator]() {
    return this.slice(0, this.length);
  }
};
Fs = new WeakMap(), Ir = new WeakMap();
function Ty(e) {
  if (++e.at >= e.block.length) {
    let n = e.blocks.next();
    if (n.done === !0)
      return !1;
    [e.block, e.at] = [n.value, 0];
  }
  return e.value = e.block[e.at], !0;
}
function wE(e, n) {
  let t = new vi(n), r = new Float64Array(_t), s = 0, o = r.subarray(0, 0), i = e.map((a) => ({ value: NaN, block: o, at: 0, blocks: a.blocks() })).filter(Ty);
  for (; i.length > 0; ) {
    let a = i[0];
    for (let l of i)
      a = l.value < a.value ? l : a;
    r[s++] = a.value, s === _t && (t.push(r), s = 0), Ty(a) || (i = i.filter((l) => l !== a));
  }
  return s > 0 && t.push(r.subarray(0, s)), t;
}
function Ay(e, n = 0) {
  let t = [], [r, s] = [new Float64Array(Math.max(64, e === null ? n : Math.min(n, vy))), 0];
  function o(i) {
    let a = new vi(i), l = r.subarray(0, s).sort();
    for (let u = 0; u < s; u += _t)
      a.push(l.subarray(u, u + _t));
    t.push(a), s = 0;
  }
  return {
    add: (i) => {
      if (e !== null && s === vy && o(e), s === r.length) {
        let a = new Float64Array(2 * s);
        a.set(r), r = a;
      }
      r[s++] = i;
    },
    sorted: () => e === null || t.length === 0 ? r.subarray(0, s).sort() : (o(e), wE(t, e))
  };
}

// src/wiki/counting/released-answers.ts
function Ey(e, n, t, r, s) {
  return q(this, null, function* () {
    var l, u;
    let o = /* @__PURE__ */ new Map();
    e.forEach((c, d) => o.set(d === "" ? t.community : d, xE(c)));
    let i = n.answers.where(({ community: c, revision: d }) => {
      var m;
      return ((m = o.get(c != null ? c : "")) == null ? void 0 : m.find(d)) === !0;
    }), a = [];
    for (let c of Array.from(e.keys())) {
      let d = (u = (l = o.get(c === "" ? t.community : c)) == null ? void 0 : l.missing()) != null ? u : [], m = c === "" ? t : s.map((p) => p.place).find((p) => p.community === c);
      if (m === void 0)
        return null;
      let f = d.length === 0 ? /* @__PURE__ */ new Map() : yield m.source.revisions(d, "with-texts"), g = kE(m, t, r, s);
      for (let p of d) {
        let h = RE(f.get(p), m, g);
        if (h === null)
          return null;
        a.push(h);
      }
    }
    return i.where(() => !0, a);
  });
}
function xE(e) {
  let n = Float64Array.from(e).sort(), t = Os();
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
function kE(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: Cs(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((o) => o.place === e).map(({ local: o }) => ({
    id: o.id,
    read: Cs(Gl(t, o.id), e.readAnswerCalls),
    questions: pi(o, t)
  })));
}
function SE(e, n, t) {
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
function RE(...e) {
  try {
    return SE(...e);
  } catch (n) {
    return null;
  }
}

// src/wiki/counting/tally-answers.ts
var Lr = class extends Error {
  constructor(n) {
    var t;
    super(`${n.length} answers cannot be counted: ${String((t = n[0]) == null ? void 0 : t.error)}`), this.name = "UncountedAnswers", this.answers = n;
  }
};
function Oy(e, n, t, r) {
  let s = mi(e, n), o = [];
  for (let i of t)
    try {
      fi(s, i);
    } catch (a) {
      if (a instanceof st || o.length >= r)
        throw a;
      let { page: l, user: u, revision: c, community: d = null } = i;
      o.push({ page: l, user: u, revision: c, community: d, error: a });
    }
  if (o.length > 0)
    throw new Lr(o);
  return s;
}

// src/wiki/counting/count-survey.ts
var My = 1e3;
function Ny(r, s) {
  return q(this, arguments, function* (e, n, t = {}) {
    let o = yield $y(e, n, t), { previous: i, notes: a } = yield PE(e, o, t);
    return M(S({}, o.counted), { report: M(S({}, o.counted.report), { previous: i }), notes: [...o.counted.notes, ...a] });
  });
}
function $y(e, n, t) {
  return q(this, null, function* () {
    let { home: r, others: s, definitionsOf: o, messages: i } = e, a = yield Py(r, n, i), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: m, notes: f } = yield xf(l, [r, ...s], o), g = [], p = yield Lh(r, a, m, M(S({}, t), {
      onUnreadable: (O, L) => {
        if (g.push({ title: O, error: L }) > My)
          throw L;
      }
    })), h = e.exchange === null ? null : yield e.exchange(), y = (O) => qg(
      l,
      Oy(l, p.versions, O, My - g.length),
      { excluded: p.excluded, exchange: h }
    ), { spill: w = null } = t, b = null;
    for (; b === null; )
      try {
        b = yield AE(e, l, p, m, y, w);
      } catch (O) {
        if (!(O instanceof Lr))
          throw O;
        p = Ih(p, O.answers, r.community, w), O.answers.forEach(({ page: L, user: N, error: D }) => g.push({ title: L != null ? L : N, error: D }));
      }
    let { answers: x, counted: R, held: P, last: k, pending: v, isFrozen: T, isUnsaved: E, results: C } = b;
    return {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: C,
          faults: d,
          counted: R,
          held: P,
          last: k,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: v,
        isFrozen: T,
        isUnsaved: E,
        unread: g,
        notes: [...a.notes, ...f]
      },
      answers: x,
      versions: p.versions
    };
  });
}
function PE(e, n, t) {
  return q(this, null, function* () {
    let { follows: r, id: s } = n.counted.report.survey;
    if (r === null || r === s)
      return { previous: null, notes: [] };
    try {
      let i = yield $y(e, r, t);
      if (i.counted.isFrozen)
        return { previous: null, notes: [] };
      let o = TE(i, n), { fault: a } = o, l = on(o, ["fault"]);
      return {
        previous: S({
          survey: i.counted.report.survey,
          published: At(i.counted.report)
        }, l),
        notes: a === null ? [] : [`${s} follows ${r}. What people said each time cannot be set side by side, which should not have happened: ${String(a)}`]
      };
    } catch (i) {
      if (!(i instanceof vn))
        throw i;
      return { previous: null, notes: [`${s} follows ${r}, which it cannot be compared with. ${i.message}`] };
    }
  });
}
var vE = 2e4;
function TE(e, n) {
  let t = e.answers.sharedWith(n.answers), r = t.length, s = [e, n].map(({ counted: { report: c } }) => c.survey);
  if (!s.every(({ minAnswers: c, minCell: d }) => c <= 1 && d <= 1) || r === 0 || r > vE)
    return { accountsInBoth: r, pairs: null, fault: null };
  let [i, a] = s, l = rh(i, a, { before: e.versions, now: n.versions }), u = /* @__PURE__ */ new Map();
  try {
    for (let c of t)
      u.set(tt(c.user), l.read.before(c));
    for (let c of n.answers.sharedWith(e.answers)) {
      let d = u.get(tt(c.user));
      d !== void 0 && l.add(d, l.read.now(c));
    }
    return { accountsInBoth: r, pairs: l.result(), fault: null };
  } catch (c) {
    if (c instanceof st)
      throw c;
    return { accountsInBoth: r, pairs: null, fault: c };
  }
}
var Cy = { pending: 0, isFrozen: !1, isUnsaved: !1 };
function AE(e, n, t, r, s, o) {
  return q(this, null, function* () {
    var x;
    let { home: i, isLook: a = !1, writer: l } = e, { answers: u } = t, c = (R) => ah(R, (P) => Ay(o, P)), d = c(u);
    if (n.minCell <= 1)
      return S({ answers: u, counted: d, results: s(u), held: null, last: null }, Cy);
    let m = yield Bh(i, n.id, l), f = Vg((x = m == null ? void 0 : m.revisions) != null ? x : null, OE(d, i), n), g = m === null || Array.from(m.revisions.values()).every(({ length: R }) => R === 0), p = (R) => m === null || m.figures === null ? null : M(S({}, m.figures), { change: R }), h = (R) => q(null, null, function* () {
      var v, T, E;
      let P = (v = m == null ? void 0 : m.revisions) != null ? v : /* @__PURE__ */ new Map(), k = EE(yield Ey(P, t, i, n, r), s);
      return {
        answers: (T = k == null ? void 0 : k.answers) != null ? T : u,
        counted: k === null ? d : c(k.answers),
        results: (E = k == null ? void 0 : k.results) != null ? E : s(u),
        held: R === null ? null : { needed: R },
        last: p({ added: 0, removed: 0 }),
        pending: f.change.accounts,
        isFrozen: k === null,
        isUnsaved: !1
      };
    });
    if (f.kind === "hold")
      return h(f.needed);
    let y = s(u), w = p(f.change);
    if (a && g && !Ol(n))
      return { answers: u, counted: d, results: y, held: null, last: w, pending: d.count, isFrozen: !0, isUnsaved: !0 };
    if (a && !g && f.change.accounts > 0)
      return h(null);
    let b = m === null || w === null || f.change.accounts === 0 ? null : Hg(Mo(y, n, w), w, m.revisions, f.change, n);
    return b !== null ? h(b) : S({ answers: u, counted: d, results: y, held: null, last: w }, Cy);
  });
}
function EE(e, n) {
  try {
    return e === null ? null : { answers: e, results: n(e) };
  } catch (t) {
    if (t instanceof Lr)
      return null;
    throw t;
  }
}
function OE({ places: e }, n) {
  return new Map(e.map(({ community: t, revisions: r }) => [t === n.community ? "" : t != null ? t : "", r]));
}

// src/core/site-configuration.ts
var ME = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Iy(e) {
  if (e === null)
    return { root: wn, faults: [] };
  let { value: n, faults: t } = Ce(e);
  if (!U(n))
    return { root: wn, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = j(n, "root");
  return r === void 0 ? { root: wn, faults: t } : typeof r != "string" || ME.test(r) ? { root: wn, faults: [...t, { path: "$.root", code: "expected-text", parameters: [V(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function CE(e, n) {
  return q(this, null, function* () {
    var i;
    let t = (yield e.readPages([Gs])).get(Gs), { root: r, faults: [s] } = Iy((i = t == null ? void 0 : t.latest.text) != null ? i : null), o = r === wn ? r : $E(r, yield e.siteInfo());
    if (s !== void 0 || o === null) {
      let a = s != null ? s : { path: "$.root", code: "expected-text", parameters: [V(r)] }, l = `${a.path}: ${dt(a, n)}`;
      throw new vn(`${Gs}: ${l}`, "configuration", [l]);
    }
    return bu(o);
  });
}
var NE = [-2, -1, 8];
function $E(e, { namespaces: n, isCaseSensitive: t = !1 }) {
  let r = Array.from(n).filter(([a]) => a !== 0), s = Ks({
    defaultNamespace: "",
    namespaces: r.map(([, a]) => a),
    capitalLinks: !t
  }), o = /^\s*:/.test(e) ? null : s(e);
  return o !== null && ((a) => !r.some(([l, u]) => {
    var c;
    return NE.includes(l) && a.startsWith(`${(c = u[0]) != null ? c : ""}:`);
  }))(o) ? o : null;
}
function Ly(e, n, t) {
  return q(this, null, function* () {
    return {
      source: e,
      titles: yield CE(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield Jo(e, [Th])
    };
  });
}

// src/ui/survey-results/count-now.ts
function Fy(e, n, t) {
  return q(this, null, function* () {
    let { surveyId: r, reportMessages: s } = e;
    t.onPhase("survey");
    let o = yield Ly(n, !0, s), i = !1, { report: a, taxonomy: l, isFrozen: u, isUnsaved: c, pending: d } = yield Ny({
      home: o,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: wf(),
      exchange: () => ug(o, e.now().toISOString().slice(0, 10)),
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
      return M(S({}, f), { html: null, files: null });
    let { survey: g } = a, p = At(a), h = ts(a, p), y = Du(a, p, s, l, [s], h, !1), w = tf(y), b = {
      json: dm(a, p, h),
      csv: of(g, p, y.texts, h)
    };
    try {
      return M(S({}, f), { files: b, html: yield n.render(w, o.titles.results(r)) });
    } catch (x) {
      if (t.signal.aborted)
        throw x;
      return M(S({}, f), { files: b, html: null, fault: x });
    }
  });
}

// src/wiki/port.ts
var Dn = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function Kl(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var IE = ["offline", "rate-limited"], LE = ["session-lost", "permission-denied", "blocked"], FE = 10;
function DE(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function Jl(e, n) {
  let t = (o, ...i) => be("p", {}, n.text(`localskills-live-fault-${o}`, ...i));
  if (DE(e)) {
    let { kind: o, details: i } = e, a = o === "definition" || o === "configuration";
    return lt("error", t(o, ...a ? [] : i), a ? be("ul", {}, ...i.slice(0, FE).map((l) => be("li", { dir: "auto" }, l))) : null);
  }
  let r = Kl(e) ? e.reason : "other", s = Kl(e) ? e.explanation : e instanceof Error ? e.message : "";
  return lt(
    "error",
    t(IE.includes(r) ? r : LE.includes(r) ? "refused" : "other"),
    s === "" ? null : be("p", { dir: "auto" }, n.text("localskills-live-fault-details", s))
  );
}

// src/ui/survey-results/progress-view.ts
function Dy(e, n) {
  let r = new OO.ui.ProgressBarWidget({ progress: !1 }).$element.attr("aria-label", e.text("localskills-live-progress")), s = be("p", { role: "status", class: "ext-localSkills-live-phase" }), o = be("p", { class: "ext-localSkills-live-pages" }), i = (c) => {
    s.textContent = c, r.attr("aria-valuetext", c);
  }, a = "survey", l = !1, u = () => {
    l = !1, i(e.text(`localskills-live-phase-${a}`));
  };
  return {
    element: be(
      "div",
      { class: "ext-localSkills-live-working" },
      s,
      r[0],
      o,
      ut(qt(e.text("localskills-live-cancel"), "normal", n))
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
var WE = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", _E = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], Ti = "localskills-live-";
function Wy(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (s) => Array.from(n.querySelectorAll(s));
  t(WE).forEach((s) => {
    var o;
    return (o = s.parentNode) == null ? void 0 : o.removeChild(s);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((s) => {
    r.add(s.id), s.id = Ti + s.id;
  }), _E.forEach((s) => t(`[${s}]`).forEach((o) => {
    var a;
    let i = ((a = o.getAttribute(s)) != null ? a : "").split(/\s+/);
    o.setAttribute(s, i.map((l) => r.has(l) ? Ti + l : l).join(" "));
  })), t("a[href]").forEach((s) => {
    var a;
    let o = (a = s.getAttribute("href")) != null ? a : "";
    if (!o.startsWith("#")) {
      s.target = "_blank", s.rel = "noopener";
      return;
    }
    let i = jE(o.slice(1));
    s.setAttribute("href", `#${Ti}${i}`), s.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === Ti + i);
      u !== void 0 && (BE(u), u.scrollIntoView(), at(u));
    });
  }), n;
}
function BE(e) {
  var t;
  let n = e.closest(".mw-collapsed");
  (t = n == null ? void 0 : n.querySelector(".mw-collapsible-toggle")) == null || t.click();
}
function jE(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function _y(e) {
  let { messages: n, surveyId: t } = e, r = be("div", { class: "ext-localSkills-live" }), s = () => {
  }, o = (m, f) => qt(n.text(`localskills-live-${m}`), f, () => d.start());
  function i(m) {
    let { text: f, language: g, direction: p } = m.title === null ? { text: t, language: null, direction: "auto" } : Wn(m.title, n, m.locale);
    return be("h2", S({ dir: p }, g === null ? {} : { lang: g }), f);
  }
  function a(m) {
    let f = Jl(m, n);
    Gt(r, f, ut(o("try-again", "primary"))), at(f);
  }
  function l() {
    let m = lt("notice", n.text("localskills-live-cancelled"));
    Gt(r, m, ut(o("again", "primary"))), at(m);
  }
  function u(m, f) {
    return be("p", {}, ...m === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(m)),
      " ",
      be("a", { href: e.pageUrl(f), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: m, isFrozen: f, isUnsaved: g, pending: p, savedAt: h, html: y, files: w, fault: b }) {
    let x = e.now(), { survey: R, results: { counted: P }, titles: k } = m, v = i(R), T = u(h, k.results(t));
    if (f || w === null) {
      let O = g ? n.text("localskills-live-first", p) : n.text("localskills-live-frozen");
      Gt(
        r,
        v,
        lt(g ? "notice" : "warning", be("p", {}, O), T),
        ut(o("again", "normal"))
      ), at(v);
      return;
    }
    let E = p > 0, C = y === null ? null : Wy(y);
    Gt(
      r,
      v,
      lt("notice", be("p", {}, n.text(
        E ? "localskills-live-counted-held" : "localskills-live-counted",
        e.formatTime(x.toISOString()),
        P,
        p
      )), T),
      ut(
        qt(n.text("localskills-download-table"), "normal", () => Fi(t, x, "csv", w.csv)),
        qt(n.text("localskills-download-data"), "normal", () => Fi(t, x, "json", w.json)),
        o("again", "normal")
      ),
      b === null ? null : Jl(b, n),
      C
    ), C !== null && e.enliven(C), at(v);
  }
  let d = {
    element: r,
    start() {
      s();
      let m = { aborted: !1 }, f = () => {
        m.aborted = !0, p.cancel();
      }, g = Dy(n, () => {
        f(), l();
      }), p = e.createReader((h) => g.showWait(h));
      s = f, Gt(r, g.element), Fy(e, p, {
        signal: m,
        onPhase: (h) => g.showPhase(h),
        onPages: (h) => g.showPages(h)
      }).then((h) => {
        m.aborted || c(h);
      }).catch((h) => {
        m.aborted || a(h);
      });
    },
    stop: () => s()
  };
  return d;
}

// src/ui/show-dialog.ts
function Yl(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function GE(e) {
  let { history: n, location: t } = window, r = t.href, s = !1, o = null, i = (a) => {
    !s || Yl(a.state) || (s = !1, t.href === r && a.stopImmediatePropagation(), o !== null ? setTimeout(o) : e());
  };
  return window.addEventListener("popstate", i, !0), {
    put() {
      Yl(n.state) || n.pushState(M(S({}, n.state), { localSkillsDialog: !0 }), ""), s = !0;
    },
    takeOff: () => new Promise((a) => {
      let l = () => {
        window.removeEventListener("popstate", i, !0), a();
      };
      if (!s || !Yl(n.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), n.back();
    })
  };
}
function By(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: s } = OO.ui, o = () => s().getCurrentWindow() !== null, i = GE(() => {
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
function jy(e, n) {
  let { messages: t } = e, r = null;
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = _y(e), this.$body.append(r.element), this;
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
  By(o, "ext-localSkills-live-open", n);
}

// src/wiki/action-api/query.ts
function Gy(e, n) {
  return Tn(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new Qe(e.read(S(S({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function Bt(e, n) {
  return Tn(this, null, function* () {
    var r, s, o, i, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = Te(Gy(e, n)), d, m, f; d = !(m = yield new Qe(c.next())).done; d = !1) {
        let g = m.value;
        for (let p of (s = (r = g.query) == null ? void 0 : r.pages) != null ? s : []) {
          let h = (o = p.pageid) != null ? o : p.title, y = t.get(h), w = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(a = p.revisions) != null ? a : []], b = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(u = p.redirects) != null ? u : []];
          t.set(h, M(S(S({}, y), p), { revisions: w, redirects: b }));
        }
        g.batchcomplete === !0 && (yield* qe(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (m) {
      f = [m];
    } finally {
      try {
        d && (m = c.return) && (yield new Qe(m.call(c)));
      } finally {
        if (f)
          throw f[0];
      }
    }
    yield* qe(t.values());
  });
}
function Ai(e, n, t) {
  return Tn(this, null, function* () {
    var r, s;
    try {
      for (var o = Te(Gy(e, S({ list: n }, t))), i, a, l; i = !(a = yield new Qe(o.next())).done; i = !1) {
        let u = a.value;
        yield* qe((s = (r = u.query) == null ? void 0 : r[n]) != null ? s : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        i && (a = o.return) && (yield new Qe(a.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function qy(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: s }) => [r, s]));
}
function Ei(e, n, t) {
  return q(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let s = 0; s < n.length; s += r)
      yield t(n.slice(s, s + r));
  });
}

// src/wiki/action-api/site-info.ts
function Uy(e) {
  return q(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), t = /* @__PURE__ */ new Map();
    for (let { id: r, name: s, canonical: o } of Object.values(n.namespaces)) {
      let i = n.namespacealiases.filter((a) => a.id === r).map(({ alias: a }) => a);
      t.set(r, [.../* @__PURE__ */ new Set([s, o != null ? o : s, ...i])]);
    }
    return S({
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: Hy(n.general.lang, yield Vy(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    }, n.general.maxarticlesize === void 0 ? {} : { largestPage: n.general.maxarticlesize });
  });
}
function Vy(e, n) {
  return q(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function Hy(e, n) {
  var r, s;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (s = t == null ? void 0 : t.dir) != null ? s : "ltr" };
}
function Qy(e) {
  let n = null;
  return (t) => q(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, Vy(e, Array.from(r)))) };
    }
    return n.codes.add(t), Hy(t, yield n.languages);
  });
}
function zy(e, n) {
  let t = (s) => s.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [s, o] of r === -1 ? [] : n)
    if (s !== 0 && o.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: s, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Oi = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, Fr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, qE = 2, UE = 6e4, VE = 5, HE = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Mi(e) {
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
function Ky(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Mi(n)
  };
}
function Jy(e) {
  let n = null, t = () => (n != null || (n = Uy(e).catch((c) => {
    throw n = null, c;
  })), n);
  function r(c) {
    return q(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Ei(e, [...new Set(c)], (m) => q(null, null, function* () {
        let f = new Map(m.map((b) => [b, b])), g = /* @__PURE__ */ new Map();
        try {
          for (var p = Te(Bt(M(S({}, e), {
            read: (x) => q(null, null, function* () {
              let R = yield e.read(x);
              return qy(R).forEach((P, k) => f.set(k, P)), R;
            })
          }), S({ titles: m, prop: ["revisions", "info"] }, Fr))), h, y, w; h = !(y = yield p.next()).done; h = !1) {
            let b = y.value;
            let x = Ky(b);
            x !== null && g.set(x.title, x);
          }
        } catch (y) {
          w = [y];
        } finally {
          try {
            h && (y = p.return) && (yield y.call(p));
          } finally {
            if (w)
              throw w[0];
          }
        }
        for (let [b, x] of f) {
          let R = g.get(x);
          R !== void 0 && d.set(b, R);
        }
      })), d;
    });
  }
  function s(c, d) {
    return q(this, null, function* () {
      let { namespace: m, rest: f } = zy(c, (yield t()).namespaces), g = d ? "g" : "";
      return { [`${g}apnamespace`]: m, [`${g}apprefix`]: f };
    });
  }
  function o(c) {
    return Tn(this, null, function* () {
      try {
        for (var d = Te(Bt(e, S(M(S({}, c), { prop: ["revisions", "info"] }), Fr))), m, f, g; m = !(f = yield new Qe(d.next())).done; m = !1) {
          let p = f.value;
          let h = Ky(p);
          h !== null && (yield h);
        }
      } catch (f) {
        g = [f];
      } finally {
        try {
          m && (f = d.return) && (yield new Qe(f.call(d)));
        } finally {
          if (g)
            throw g[0];
        }
      }
    });
  }
  function i(c) {
    return Tn(this, null, function* () {
      yield* qe(o(S({ generator: "allpages", gaplimit: "max" }, yield new Qe(s(c, !0)))));
    });
  }
  function a(c) {
    return Tn(this, null, function* () {
      for (let d of c)
        yield* qe(o({ generator: "embeddedin", geititle: d, geinamespace: qE, geilimit: "max" }));
    });
  }
  function l(c, d, m) {
    return q(this, null, function* () {
      var g, p, h, y;
      let { query: f } = yield e.read(S({ action: "query", titles: [c], prop: "revisions", rvlimit: d }, m));
      return (y = (h = (p = (g = f == null ? void 0 : f.pages) == null ? void 0 : g[0]) == null ? void 0 : p.revisions) == null ? void 0 : h.map(Mi)) != null ? y : [];
    });
  }
  let u = (c, d) => q(null, null, function* () {
    var m;
    return (m = (yield l(c, 1, d))[0]) != null ? m : null;
  });
  return {
    siteInfo: t,
    languageInfo: Qy(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (c, d) => q(null, null, function* () {
      let m = /* @__PURE__ */ new Set();
      return yield Ei(e, c, (f) => q(null, null, function* () {
        try {
          for (var g = Te(Bt(e, {
            titles: f,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), p, h, y; p = !(h = yield g.next()).done; p = !1) {
            let { title: w, templates: b = [] } = h.value;
            b.length > 0 && m.add(w);
          }
        } catch (h) {
          y = [h];
        } finally {
          try {
            p && (h = g.return) && (yield h.call(g));
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
      return Tn(this, null, function* () {
        yield* qe(i(c)), yield* qe(a(d));
      });
    },
    childrenBelow: (c) => q(null, null, function* () {
      var h, y, w;
      let d = /* @__PURE__ */ new Set(), { apnamespace: m, apprefix: f } = yield s(c, !1), g = f.replace(/ /g, "_"), p = m === 0 ? "" : `${(y = (h = (yield t()).namespaces.get(m)) == null ? void 0 : h[0]) != null ? y : ""}:`;
      for (let b = g; b !== void 0; ) {
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
          let [P, ...k] = R.slice(p.length + f.length).split("/");
          d.add(P != null ? P : ""), k.length > 0 && b !== void 0 && b.startsWith(`${g}${P != null ? P : ""}/`) && (b = `${g}${P != null ? P : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (c) => q(null, null, function* () {
      var m, f;
      let d = [];
      try {
        for (var g = Te(Bt(e, { titles: [c], prop: "redirects", rdprop: "title", rdlimit: "max" })), p, h, y; p = !(h = yield g.next()).done; p = !1) {
          let w = h.value;
          d.push(...(f = (m = w.redirects) == null ? void 0 : m.map((b) => b.title)) != null ? f : []);
        }
      } catch (h) {
        y = [h];
      } finally {
        try {
          p && (h = g.return) && (yield h.call(g));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    }),
    revisions: (c, d) => q(null, null, function* () {
      let m = /* @__PURE__ */ new Map();
      return yield Ei(e, c, (f) => q(null, null, function* () {
        var g;
        try {
          for (var p = Te(Bt(e, S({
            revids: f,
            prop: "revisions"
          }, d === "with-texts" ? Fr : Oi))), h, y, w; h = !(y = yield p.next()).done; h = !1) {
            let b = y.value;
            (g = b.revisions) == null || g.forEach((x) => m.set(x.revid, Mi(x)));
          }
        } catch (y) {
          w = [y];
        } finally {
          try {
            h && (y = p.return) && (yield y.call(p));
          } finally {
            if (w)
              throw w[0];
          }
        }
      })), m;
    }),
    firstRevision: (c) => u(c, S({ rvdir: "newer" }, Oi)),
    revisionsUpTo: (c, d) => l(c, 500, S(S({}, d === null ? {} : { rvstartid: String(d) }), Oi)),
    newestRevisionBy: (c, d) => u(c, S({ rvuser: d }, Fr)),
    revisionsAfter: (c, d) => q(null, null, function* () {
      let m = [];
      try {
        for (var f = Te(Bt(e, S({
          titles: [c],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, Oi))), g, p, h; g = !(p = yield f.next()).done; g = !1) {
          let { revisions: y = [] } = p.value;
          m.push(...y.filter(({ revid: w }) => w !== d).map(Mi));
        }
      } catch (p) {
        h = [p];
      } finally {
        try {
          g && (p = f.return) && (yield p.call(f));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return m;
    }),
    revisionsBySince: (c, d, m) => l(c, VE, S({
      rvuser: d,
      rvstart: m,
      rvdir: "newer"
    }, Fr)),
    movesAround: (m) => q(null, [m], function* ({ timestamp: c, user: d }) {
      var g;
      let f = [];
      try {
        for (var p = Te(Ai(e, "logevents", {
          letype: "move",
          lestart: c,
          leend: new Date(Date.parse(c) + UE).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), h, y, w; h = !(y = yield p.next()).done; h = !1) {
          let b = y.value;
          (d === null || b.user === void 0 || b.user === d) && f.push((g = b.title) != null ? g : null);
        }
      } catch (y) {
        w = [y];
      } finally {
        try {
          h && (y = p.return) && (yield y.call(p));
        } finally {
          if (w)
            throw w[0];
        }
      }
      return f;
    }),
    revisionsBy: (c, d, m) => l(c, m, S({ rvuser: d }, Fr)),
    recombinedPagesSince: (c) => q(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), m = /* @__PURE__ */ new Set();
      for (let y of HE)
        try {
          for (var f = Te(Ai(e, "logevents", M(S({}, y), {
            lestart: c,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), g, p, h; g = !(p = yield f.next()).done; g = !1) {
            let { title: w, logpage: b, params: x } = p.value;
            b !== void 0 && b !== 0 && d.add(b), [w, x == null ? void 0 : x.dest_title].forEach((R) => R !== void 0 && m.add(R));
          }
        } catch (p) {
          h = [p];
        } finally {
          try {
            g && (p = f.return) && (yield p.call(f));
          } finally {
            if (h)
              throw h[0];
          }
        }
      return { pageIds: d, titles: m };
    }),
    renamesSince: (c) => q(null, null, function* () {
      var m;
      let d = [];
      try {
        for (var f = Te(Ai(e, "logevents", {
          letype: "renameuser",
          lestart: c,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), g, p, h; g = !(p = yield f.next()).done; g = !1) {
          let y = p.value;
          let { olduser: w, newuser: b } = (m = y.params) != null ? m : {};
          w !== void 0 && b !== void 0 && y.timestamp !== void 0 && d.push({ from: w, to: b, timestamp: y.timestamp });
        }
      } catch (p) {
        h = [p];
      } finally {
        try {
          g && (p = f.return) && (yield p.call(f));
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
function QE(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Yy(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = QE(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var Xy = {
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
}, zE = new Map(
  Object.keys(Xy).reduce(
    (e, n) => e.concat(Xy[n].map((t) => [t, n])),
    []
  )
), KE = [
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
function Zy(e) {
  let n = e.map((t) => zE.get(t) || "other");
  return KE.find((t) => n.includes(t)) || "other";
}
function eb(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function nb(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function tb(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = eb(a);
    return new Dn(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), s = t.map((a) => a.html ? nb(a.html) : a.text || a.code), o = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return o ? new Dn("read-only", o, { code: e }) : new Dn(
    Zy(t.length ? t.map((a) => a.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var JE = 6e3, YE = 6e4, XE = 5, ZE = 3;
function eO(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function nO({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? XE : e === "offline" ? ZE : 1;
}
function rb(e) {
  let { api: n, language: t, onWait: r, firstWait: s = 1e3 } = e, o = !1, i = null, a = Promise.resolve(), l = null, u = (f, g) => {
    let p = g ? (
      // Tells servers in several places that any of them may answer.
      n.post(f, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(f);
    return new Promise((h, y) => {
      p.then(h, (...w) => {
        var P;
        let [b, x, , R] = w;
        y({ fault: tb(String(b), x), retryAfter: eO((P = x == null ? void 0 : x.xhr) != null ? P : R) });
      });
    });
  }, c = (f) => new Promise((g) => {
    let p = setTimeout(g, f);
    i = () => {
      clearTimeout(p), g();
    };
  });
  function d(f, g) {
    return q(this, null, function* () {
      for (let p = 1; ; p++) {
        if (o)
          throw new Dn("other", "", { code: "cancelled" });
        try {
          return yield u(f, g);
        } catch (h) {
          let { fault: y, retryAfter: w } = h, b = Math.max(w != null ? w : 0, s * 2 ** (p - 1));
          if (o || p >= nO(y) || b > YE)
            throw y;
          r(b), yield c(b);
        }
      }
    });
  }
  function m(f, g) {
    let p = Yy(S({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, f)), h = new URLSearchParams(p).toString().length > JE, y = a.then(() => d(p, g || h));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((f) => f.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (f) => m(f, !1),
    post: (f) => m(f, !0),
    badAnswer: (f) => new Dn("other", f),
    cancel() {
      o = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/answer-source.ts
function sb(e) {
  let n = rb(e);
  return M(S({}, Jy(n)), {
    lastChanged(r) {
      return q(this, null, function* () {
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
      return q(this, null, function* () {
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
var ob = { year: "numeric", month: "long", day: "numeric" }, ib = M(S({}, ob), { hour: "numeric", minute: "2-digit" }), x6 = M(S({}, ob), { timeZone: "UTC" });
function ab(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(Wr([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-results.ts
var tO = 12e4;
function rO(e) {
  let n = uu(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get();
  return {
    surveyId: e,
    messages: n,
    reportMessages: fu(n.language, t, n),
    createReader: (r) => sb({
      api: new mw.Api({ ajax: { timeout: tO } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: r
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: ab(ib),
    pageUrl: (r) => mw.util.getUrl(r),
    enliven: (r) => {
      mw.hook("wikipage.content").fire($(r));
    }
  };
}
function lb() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, jy(rO(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
lb();
