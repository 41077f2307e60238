// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var Ou = Object.create;
var er = Object.defineProperty, $u = Object.defineProperties, Cu = Object.getOwnPropertyDescriptor, Nu = Object.getOwnPropertyDescriptors, Iu = Object.getOwnPropertyNames, xo = Object.getOwnPropertySymbols, Mu = Object.getPrototypeOf, So = Object.prototype.hasOwnProperty, Lu = Object.prototype.propertyIsEnumerable;
var dn = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Fu = (e) => {
  throw TypeError(e);
};
var ko = (e, n, t) => n in e ? er(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, R = (e, n) => {
  for (var t in n || (n = {}))
    So.call(n, t) && ko(e, t, n[t]);
  if (xo)
    for (var t of xo(n))
      Lu.call(n, t) && ko(e, t, n[t]);
  return e;
}, A = (e, n) => $u(e, Nu(n));
var Ro = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var Du = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let o of Iu(n))
      !So.call(e, o) && o !== t && er(e, o, { get: () => n[o], enumerable: !(r = Cu(n, o)) || r.enumerable });
  return e;
};
var qu = (e, n, t) => (t = e != null ? Ou(Mu(e)) : {}, Du(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? er(t, "default", { value: e, enumerable: !0 }) : t,
  e
));
var L = (e, n, t) => new Promise((r, o) => {
  var i = (l) => {
    try {
      a(t.next(l));
    } catch (u) {
      o(u);
    }
  }, s = (l) => {
    try {
      a(t.throw(l));
    } catch (u) {
      o(u);
    }
  }, a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, s);
  a((t = t.apply(e, n)).next());
}), de = function(e, n) {
  this[0] = e, this[1] = n;
}, Qe = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), p = (l = d.value) instanceof de, f = d.done;
      Promise.resolve(p ? l[0] : l).then((g) => p ? r(a === "return" ? a : "next", l[1] ? { done: g.done, value: g.value } : g, u, c) : u({ value: g, done: f })).catch((g) => r("throw", g, u, c));
    } catch (g) {
      c(g);
    }
  }, o = (a, l, u, c) => s[a] = (d) => (l = new Promise((p, f, g) => (g = () => r(a, d, p, f), i ? i.then(g) : g())), c = () => i === u && (i = 0), i = u = l.then(c, c), l), i, s = {};
  return t = t.apply(e, n), s[dn("asyncIterator")] = () => s, o("next"), o("throw"), o("return"), s;
}, fn = (e) => {
  var n = e[dn("asyncIterator")], t = !1, r, o = {};
  return n == null ? (n = e[dn("iterator")](), r = (i) => o[i] = (s) => n[i](s)) : (n = n.call(e), r = (i) => o[i] = (s) => {
    if (t) {
      if (t = !1, i === "throw") throw s;
      return s;
    }
    return t = !0, {
      done: !1,
      value: new de(new Promise((a) => {
        var l = n[i](s);
        l instanceof Object || Fu("Object expected"), a(l);
      }), 1)
    };
  }), o[dn("iterator")] = () => o, r("next"), "throw" in n ? r("throw") : o.throw = (i) => {
    throw i;
  }, "return" in n && r("return"), o;
}, Z = (e, n, t) => (n = e[dn("asyncIterator")]) ? n.call(e) : (e = e[dn("iterator")](), n = {}, t = (r, o) => (o = e[r]) && (n[r] = (i) => new Promise((s, a, l) => (i = o.call(e, i), l = i.done, Promise.resolve(i.value).then((u) => s({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var ti = Ro((lr, ni) => {
  (function() {
    var e, n, t, r, o, i, s, a, l, u, c, d, p, f, g;
    t = Math.floor, u = Math.min, n = function(m, h) {
      return m < h ? -1 : m > h ? 1 : 0;
    }, l = function(m, h, y, b, w) {
      var x;
      if (y == null && (y = 0), w == null && (w = n), y < 0)
        throw new Error("lo must be non-negative");
      for (b == null && (b = m.length); y < b; )
        x = t((y + b) / 2), w(h, m[x]) < 0 ? b = x : y = x + 1;
      return [].splice.apply(m, [y, y - y].concat(h)), h;
    }, i = function(m, h, y) {
      return y == null && (y = n), m.push(h), f(m, 0, m.length - 1, y);
    }, o = function(m, h) {
      var y, b;
      return h == null && (h = n), y = m.pop(), m.length ? (b = m[0], m[0] = y, g(m, 0, h)) : b = y, b;
    }, a = function(m, h, y) {
      var b;
      return y == null && (y = n), b = m[0], m[0] = h, g(m, 0, y), b;
    }, s = function(m, h, y) {
      var b;
      return y == null && (y = n), m.length && y(m[0], h) < 0 && (b = [m[0], h], h = b[0], m[0] = b[1], g(m, 0, y)), h;
    }, r = function(m, h) {
      var y, b, w, x, S, k, v, P;
      for (h == null && (h = n), k = (function() {
        P = [];
        for (var T = 0, F = t(m.length / 2); 0 <= F ? T < F : T > F; 0 <= F ? T++ : T--)
          P.push(T);
        return P;
      }).apply(this).reverse(), v = [], b = 0, x = k.length; b < x; b++)
        y = k[b], v.push(g(m, y, h));
      return v;
    }, p = function(m, h, y) {
      var b;
      if (y == null && (y = n), b = m.indexOf(h), b !== -1)
        return f(m, 0, b, y), g(m, b, y);
    }, c = function(m, h, y) {
      var b, w, x, S, k;
      if (y == null && (y = n), w = m.slice(0, h), !w.length)
        return w;
      for (r(w, y), k = m.slice(h), x = 0, S = k.length; x < S; x++)
        b = k[x], s(w, b, y);
      return w.sort(y).reverse();
    }, d = function(m, h, y) {
      var b, w, x, S, k, v, P, T, F, B;
      if (y == null && (y = n), h * 10 <= m.length) {
        if (S = m.slice(0, h).sort(y), !S.length)
          return S;
        for (x = S[S.length - 1], T = m.slice(h), k = 0, P = T.length; k < P; k++)
          b = T[k], y(b, x) < 0 && (l(S, b, 0, null, y), S.pop(), x = S[S.length - 1]);
        return S;
      }
      for (r(m, y), B = [], w = v = 0, F = u(h, m.length); 0 <= F ? v < F : v > F; w = 0 <= F ? ++v : --v)
        B.push(o(m, y));
      return B;
    }, f = function(m, h, y, b) {
      var w, x, S;
      for (b == null && (b = n), w = m[y]; y > h; ) {
        if (S = y - 1 >> 1, x = m[S], b(w, x) < 0) {
          m[y] = x, y = S;
          continue;
        }
        break;
      }
      return m[y] = w;
    }, g = function(m, h, y) {
      var b, w, x, S, k;
      for (y == null && (y = n), w = m.length, k = h, x = m[h], b = 2 * h + 1; b < w; )
        S = b + 1, S < w && !(y(m[b], m[S]) < 0) && (b = S), m[h] = m[b], h = b, b = 2 * h + 1;
      return m[h] = x, f(m, k, h, y);
    }, e = (function() {
      m.push = i, m.pop = o, m.replace = a, m.pushpop = s, m.heapify = r, m.updateItem = p, m.nlargest = c, m.nsmallest = d;
      function m(h) {
        this.cmp = h != null ? h : n, this.nodes = [];
      }
      return m.prototype.push = function(h) {
        return i(this.nodes, h, this.cmp);
      }, m.prototype.pop = function() {
        return o(this.nodes, this.cmp);
      }, m.prototype.peek = function() {
        return this.nodes[0];
      }, m.prototype.contains = function(h) {
        return this.nodes.indexOf(h) !== -1;
      }, m.prototype.replace = function(h) {
        return a(this.nodes, h, this.cmp);
      }, m.prototype.pushpop = function(h) {
        return s(this.nodes, h, this.cmp);
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
      return typeof define == "function" && define.amd ? define([], h) : typeof lr == "object" ? ni.exports = h() : m.Heap = h();
    })(this, function() {
      return e;
    });
  }).call(lr);
});

// node_modules/heap/index.js
var oi = Ro((Qg, ri) => {
  ri.exports = ti();
});

// src/ui/messages.ts
function vo(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (s) => String(e.language.convertNumber(s)), o = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, i = (s, a = 0) => {
    let l = Math.abs(s).toFixed(a), [u, c] = l.split("."), d = s < 0 && Number(l) !== 0 ? "\u2212" : "", p = c === void 0 ? "" : o() + c.split("").map((f) => r(Number(f))).join("");
    return d + r(Number(u)) + p;
  };
  return {
    language: t,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: n,
    text(s, ...a) {
      return e.message(
        s,
        ...a.map((l) => typeof l == "number" ? r(l) : l)
      ).text();
    },
    has: (s) => e.message(s).exists(),
    number: i
  };
}

// src/core/i18n/localized-text.ts
function Le(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), i = n.languageChain.find((u) => r.includes(u) || o && u === t), s = i !== void 0 && r.includes(i) ? i : o ? "default" : r.sort()[0], a = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? t : s;
  return { text: a, language: l, direction: l === null ? "auto" : nr(l) };
}
var ju = [
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
function nr(e) {
  return ju.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var To = {
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
function Ao(e) {
  var o, i;
  let n = (i = To[(o = e.find((s) => Object.prototype.hasOwnProperty.call(To, s))) != null ? o : ""]) != null ? i : "latn", t = [...e, "en"].filter(_u).map((s) => `${s}-u-nu-${n}`), r = /* @__PURE__ */ new Map();
  return (s, a) => {
    var u;
    let l = (u = r.get(a)) != null ? u : new Intl.NumberFormat(t, { minimumFractionDigits: a, maximumFractionDigits: a });
    return r.set(a, l), l.format(s);
  };
}
function _u(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Po(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var Vu = ["zero", "one", "two", "few", "many", "other"], Bu = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Wu(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function Gu(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: i } = Intl, s = i === void 0 ? null : new i(t), l = (s === null ? ["one", "other"] : Vu.filter((c) => s.resolvedOptions().pluralCategories.includes(c))).indexOf(s === null ? e === 1 ? "one" : "other" : s.select(e));
  return (u = o[Math.min(l, o.length - 1)]) != null ? u : "";
}
function Eo(e, n, t) {
  let r = Wu(e), o = [e, ...t.languageChain.filter((a) => a !== e)], i = Ao(o), s = (a, l = 0) => i(a, l);
  return {
    language: e,
    languageChain: o,
    direction: nr(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: s,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (g) => l[Number(g.replace(/\D/g, "")) - 1], d = (g) => g.replace(/\$\d/g, (m) => {
        let h = c(m);
        return h === void 0 ? m : typeof h == "number" ? s(h, Po(h)) : h;
      }), p = "", f = 0;
      return u.replace(Bu, (g, m, h, y) => {
        var S, k;
        let [b = "", ...w] = h.split("|"), x = m.toUpperCase() === "PLURAL" ? Gu(Number((S = c(b)) != null ? S : 0), w, r) : (k = w[w.length - 1]) != null ? k : "";
        return p += d(u.slice(f, y)) + d(x), f = y + g.length, "";
      }), p + d(u.slice(f));
    }
  };
}

// src/ui/download-file.ts
var Uu = { csv: "text/csv", json: "application/json" }, Oo = "\uFEFF", Hu = 6e4;
function $o(e, n, t, r) {
  let o = t === "csv" && !r.startsWith(Oo) ? Oo + r : r, i = URL.createObjectURL(new Blob([o], { type: `${Uu[t]};charset=utf-8` })), s = document.createElement("a");
  s.href = i, s.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(s), s.click(), document.body.removeChild(s), setTimeout(() => URL.revokeObjectURL(i), Hu);
}

// src/ui/element.ts
function J(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((o) => r.setAttribute(o, n[o])), t.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function mn(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function Je(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Ke(e, ...n) {
  let t = J("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function Xe(...e) {
  return J("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function Fn(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/json/write-json.ts
function Io(e) {
  return tr(e, "");
}
function tr(e, n) {
  if (typeof e == "string")
    return No(e);
  if (typeof e == "number")
    return zu(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return Co("[", e.map((i) => tr(i, t)), "]", n);
  let r = e, o = Object.keys(r).filter((i) => r[i] !== void 0).map((i) => `${No(i)}: ${tr(r[i], t)}`);
  return Co("{", o, "}", n);
}
function Co(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((o) => `${r}	${o}`).join(`,
`)}
${r}${t}`;
}
function No(e) {
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function zu(e) {
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/survey/special-choices.ts
var Ye = "other", Dn = "none", qn = "refused", jn = "dontknow", _n = [qn, jn], Qu = { other: null, none: null, refused: null, dontKnow: null };
function Mo(e) {
  return `${e}.${Ye}`;
}
function ye(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function pn(e) {
  return "special" in e ? e.special : Qu;
}

// src/core/survey/parameters.ts
function gn(e, n, t) {
  return `${e}.${n}.${t}`;
}
function rr(e, n) {
  return `${e}.${n}`;
}
function Ju(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function V(e) {
  return Ju(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function re(e) {
  return V(e).reduce((n, t) => n.concat(X(t)), []);
}
function X(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => A(R({}, n), { name: rr(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((o) => A(R({}, n), { name: gn(e.name, r.value, o.name), row: r, column: o, choices: o.choices }))), []);
    case "text":
      return [A(R({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [A(R({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [A(R({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [A(R({}, n), { choices: [...e.choices, ...ye(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === ye(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", o = A(R({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return pn(e).other === null ? [o] : [o, A(R({}, n), { name: Mo(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function G(e) {
  let n = V(e).find((i) => i.name === e.measures.grid);
  if (n === void 0 || n.type !== "matrixdropdown")
    return null;
  let t = (i) => n.columns.find((s) => s.name === i), r = t("importance"), o = t("ability");
  return r === void 0 || o === void 0 ? null : {
    grid: n,
    importance: yn(r.choices, e.notInStatistics),
    ability: yn(o.choices, e.notInStatistics)
  };
}
function yn(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, o) => r[1] - o[1]));
}
function xe(e) {
  return Lo(e).slice(-2);
}
function ke(e) {
  return Lo(e).slice(0, 2);
}
function Lo(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/quadrant.ts
function Fo(e) {
  let n = (t) => e.reduce((r, o) => r + o[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function Do(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function mt(e, n) {
  let [t, r, o] = [0, 0, 0];
  for (let i = 0; i < e.length; i++)
    for (let s = 0; s < i; s++) {
      let a = Math.sign(e[i] - e[s]), l = Math.sign(n[i] - n[s]);
      t += a * l, r += a * a, o += l * l;
    }
  return r === 0 || o === 0 ? null : t / Math.sqrt(r * o);
}

// src/core/analysis/fraction.ts
function Vn(e, n) {
  let [t, r, o, i] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [s, a] = qo(t, r), [l, u] = qo(o, i);
    if (s !== l || a === 0 || u === 0)
      return s !== l ? s - l : +(a !== 0) - +(u !== 0);
    [t, r, o, i] = [i, u, r, a];
  }
}
function qo(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function jo(e, n) {
  let t = e.map((i, s) => ({ item: i, index: s })).sort((i, s) => n(i.item, s.item)), r = [], o = 0;
  return t.forEach(({ item: i, index: s }, a) => {
    let l = t[a - 1];
    o = l !== void 0 && n(l.item, i) === 0 ? o : a + 1, r[s] = o;
  }), r;
}

// src/core/analysis/rank-skills.ts
function pt(e) {
  let n = _o(e.map(({ mwds: r }) => r), (r, o) => Vn(o, r)), t = _o(e.map(({ rds: r }) => r), Vn);
  return e.map((r, o) => {
    var a, l;
    let [i, s] = [(a = n[o]) != null ? a : null, (l = t[o]) != null ? l : null];
    return {
      rankByMwds: i,
      rankByRds: s,
      rankDifference: i === null || s === null ? null : Math.abs(i - s)
    };
  });
}
function _o(e, n) {
  let t = jo(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// src/core/analysis/sorted.ts
function ee(e, n) {
  return e < n ? -1 : +(e > n);
}
function W() {
  return /* @__PURE__ */ Object.create(null);
}
function gt(e) {
  let n = W();
  for (let t of Array.from(e.keys()).sort(ee))
    n[t] = e.get(t);
  return n;
}

// src/core/analysis/disclosure/published.ts
function O(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function yt(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function he(e, { minCell: n }) {
  return e > 0 && e < n;
}
var _ = { withheld: "small-counts" };

// src/core/analysis/disclosure/audit-breakdowns.ts
var or = 1e-9, ht = "";
function bt({ by: e, question: n }) {
  return n === null ? e : `question ${n}`;
}
function Go(e) {
  return e.breakdowns.reduce((n, t) => {
    let r = bt(t), o = Object.keys(e.skills).map((i) => Xu(t, e, i, r));
    return t.isPartition ? n.concat(Ku(t, e.counted, r), ...o) : n;
  }, []);
}
function Ku({ groups: e, ungrouped: n }, t, r) {
  let o = Object.keys(e).map((i) => {
    let s = e[i];
    return [i, O(s) ? s : s.counted];
  });
  return Uo([...o, [ht, n]], t, () => 1, [], { part: "breakdowns", key: r, skill: null });
}
function Xu({ groups: e, ungrouped: n }, t, r, o) {
  let i = t.skills[r];
  if (i === void 0 || O(i))
    return [];
  let s = Object.keys(e), a = (c) => {
    var p;
    let d = e[c];
    return O(d) ? d : (p = d.skills[r]) != null ? p : { withheld: "small-counts" };
  }, l = (c, d) => {
    var f;
    let p = a(c);
    return O(p) ? p : (f = p[d]) != null ? f : 0;
  }, u = s.reduce((c, d) => {
    let p = e[d];
    return O(p) ? c : [...c, { factors: { [d]: 1 }, atMost: p.counted }];
  }, O(n) ? [] : [{ factors: { [ht]: 1 }, atMost: n }]);
  return ["n", "canTeach", "wantToLearn"].reduce((c, d) => {
    let p = i[d];
    if (p === null || O(p))
      return c;
    let f = s.map((y) => [y, l(y, d)]), g = n === 0 ? [] : [[ht, { withheld: "small-counts" }]], m = f.every(([, y]) => O(y)), h = (y) => !m && !O(e[y]) && (d === "n" || !O(a(y)));
    return c.concat(Uo(
      [...f, ...g],
      p,
      (y) => y !== ht && h(y) ? 1 : 0,
      u,
      { part: "breakdowns", key: o, skill: r }
    ));
  }, []);
}
function Uo(e, n, t, r, o) {
  let i = [], s = {}, a = 0;
  e.forEach(([d, p]) => {
    O(p) ? (i.push(d), s[d] = 1) : a += p;
  });
  let l = [{ factors: s, equals: n - a }], u = {};
  i.forEach((d) => {
    u[d] = t(d);
  });
  let c = r.filter((d) => i.includes(Object.keys(d.factors)[0]));
  return i.length === 0 ? [] : [{
    hidden: { counts: i, least: 0, leastOf: u, sums: l, limits: c },
    figures: new Map(i.map((d) => [d, A(R({}, o), { factors: { [d]: 1 } })]))
  }];
}
function Ho(e, n, t) {
  let r = [];
  for (let o of Object.keys(e.skills)) {
    let i = e.skills[o];
    i === void 0 || O(i) || e.breakdowns.forEach((s) => {
      let { groups: a, isPartition: l } = s, u = [];
      Object.keys(a).forEach((p) => {
        let f = a[p], g = O(f) ? f : f.skills[o];
        g !== void 0 && !O(g) && u.push([p, Vo(g.n, g.importance, g.ability)]);
      });
      let c = Vo(i.n, i.importance.mean, i.ability.mean), d = l ? [["all others", Bo(c, u.map(([, p]) => p))]] : u.map(([p, f]) => [`all but ${p}`, Bo(c, [f])]);
      for (let [p, f] of [...u, ...d])
        for (let g of ["importance", "ability"]) {
          let { counts: m } = i[g], h = (b) => {
            var w;
            return O(m) ? 1 / 0 : (w = m[b]) != null ? w : 0;
          }, y = Yu(n[g], f.n, f.sums[g], h).find(
            (b) => ir(b, t) || b !== null && b.most === 0
          );
          y !== void 0 && r.push({ part: "breakdowns", key: bt(s), skill: o, figure: `${p}: ${g}`, interval: y });
        }
    });
  }
  return r;
}
function Vo(e, n, t) {
  return { n: e, sums: { importance: Math.round((n != null ? n : 0) * e), ability: Math.round((t != null ? t : 0) * e) } };
}
function Bo(e, n) {
  let t = (r) => n.reduce((o, i) => o - r(i), r(e));
  return {
    n: t(({ n: r }) => r),
    sums: { importance: t(({ sums: r }) => r.importance), ability: t(({ sums: r }) => r.ability) }
  };
}
function Yu(e, n, t, r) {
  let o = Array.from(e, ([a, l]) => ({ value: l, most: r(a) })).filter(({ most: a }) => a > 0).sort((a, l) => a.value - l.value), i = o[0], s = o[o.length - 1];
  return n === 0 || i === void 0 || s === void 0 ? [] : [i.value, s.value].map((a) => {
    let l = o.filter(({ value: p }) => p !== a).map(({ value: p, most: f }) => ({ by: Math.abs(p - a), most: f })).sort((p, f) => p.by - f.by), u = Math.abs(t - n * a), c = Wo(u, l.slice().reverse()), d = Wo(u, l);
    return c === null || d === null ? null : { least: Math.ceil(c - or), most: Math.min(n, Math.floor(d + or)) };
  });
}
function Wo(e, n) {
  let [t, r] = [e, 0];
  for (let { by: o, most: i } of n) {
    let s = Math.min(i, t / o);
    r += s, t -= s * o;
  }
  return t > or ? null : r;
}

// src/core/survey/conditions/condition-parameters.ts
function Fe(e) {
  let n = /* @__PURE__ */ new Set();
  return Bn(e.expression, n), Array.from(n);
}
function Bn(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      Bn(e.operand, n);
      break;
    case "binary":
      Bn(e.left, n), Bn(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => Bn(t, n));
      break;
  }
}

// src/core/survey/conditions/evaluate-condition.ts
function kt(e, n, t = () => !1) {
  return St(e.expression, n, t) == !0;
}
function St(e, n, t) {
  let r = (o) => St(o, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return Zu(n(e.parameter));
    case "unary": {
      let o = r(e.operand);
      return e.operator === "not" ? !o : e.operator === "negative" ? zo("-", 0, o) : ue(o) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: o, left: i, right: s } = e;
      if (o !== "equal" && o !== "notequal")
        return zo(o, r(i), r(s));
      let a = [i, s].some((l) => l.kind === "answer" && t(l.parameter));
      return Wn(r(i), r(s), a) === (o === "equal");
    }
  }
}
function ne(e) {
  return typeof e == "object" && e !== null;
}
function xt(e) {
  return e == null;
}
function ue(e) {
  return ne(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function Zu(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = Jo(e)) != null ? n : e;
}
function Jo(e) {
  let n = e.trim();
  if (/^0x/.test(n)) {
    let o = n.length > 32 ? NaN : parseInt(n);
    return isNaN(o) || !isFinite(n) ? null : o;
  }
  if (n === "" || /^\d{16,}$/.test(n))
    return null;
  let t = n.indexOf(",") === n.lastIndexOf(",") ? n.replace(",", ".") : n, r = parseFloat(t);
  return isNaN(r) || !isFinite(t) ? null : r;
}
function zo(e, n, t) {
  switch (e) {
    case "less":
      return wt(n, t);
    case "greater":
      return wt(t, n);
    case "lessorequal":
      return Wn(n, t) || wt(n, t);
    case "greaterorequal":
      return Wn(n, t) || wt(t, n);
    case "contains":
      return Ze(n, t);
    case "notcontains":
      return !n && !ue(t) || !Ko(n, t) && !Ze(n, t);
    case "anyof":
      return Qo(n, t);
    case "noneof":
      return !Qo(n, t);
    case "allof":
      return (!!n || ue(t)) && (ne(t) ? t.every((r) => Ze(n, r)) : Ze(n, t));
    default:
      return ec(e, sr(n, t), sr(t, sr(n, t)));
  }
}
function sr(e, n) {
  return ue(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : ne(n) ? [] : 0 : e;
}
function ec(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (ne(n) || ne(t))
    return;
  let r = n, o = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : ar(r + o, Math.max(hn(r), hn(o)));
    case "-":
      return ar(r - o, Math.max(hn(r), hn(o)));
    case "*":
      return ar(r * o, hn(r) + hn(o));
    case "/":
      return o ? r / o : void 0;
    case "%":
      return o ? r % o : void 0;
    default:
      return Math.pow(r, o);
  }
}
function hn(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && Jo(e) === null ? 0 : n.length;
}
function ar(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function wt(e, n) {
  return !xt(e) && !xt(n) && e < n;
}
function Wn(e, n, t = !1) {
  return e === n ? !0 : ne(e) || ne(n) ? ne(e) && ne(n) ? nc(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && ue(e) && ue(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : ue(e) || ue(n) ? (xt(e) || e === "") && (xt(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function nc(e, n, t) {
  let [r, o] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === o.length && r.every((i, s) => Wn(i, o[s]));
}
function Ko(e, n) {
  return ne(e) ? !1 : ue(e) || !n;
}
function Ze(e, n) {
  if (ne(e)) {
    let t = ne(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((o) => Wn(o, r)));
  }
  return !Ko(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function Qo(e, n) {
  return ue(e) || ue(n) ? ue(n) && (ue(e) || !ne(e) || e.length > 0) : ne(e) ? ne(n) ? n.some((t) => Ze(e, t)) : Ze(e, n) : Ze(n, e);
}

// src/core/analysis/disclosure/audit-conditions.ts
var Xo = " ";
function Yo(e, n, t) {
  var i;
  let r = tc(n), o = [];
  for (let { name: s, question: a, row: l } of t) {
    let u = e.questions[s], c = l === null || l.visibleIf === null ? [] : [l.visibleIf], d = [...(i = r.get(a.name)) != null ? i : [], ...c];
    if (u === void 0 || O(u) || d.length === 0)
      continue;
    let { n: p, notAsked: f, notInStatistics: g, unusable: m } = u, h = O(f) ? [g, m].reduce(
      (y, b) => O(b) ? y : y + b,
      p
    ) : e.counted - f;
    for (let y of d.reduce((b, w) => b.concat(rc(w)), [])) {
      let [b, ...w] = Fe(y), x = t.find((S) => S.name === b);
      x !== void 0 && w.length === 0 && x.kind === "codes" && o.push(...oc(y, x, e, h, n.notInStatistics));
    }
  }
  return o;
}
function tc(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let i = r.visibleIf === null ? o.slice() : [...o, r.visibleIf];
    r.type === "panel" ? r.elements.forEach((s) => t(s, i)) : n.set(r.name, i);
  };
  return e.pages.forEach((r) => r.elements.forEach(
    (o) => t(o, r.visibleIf === null ? [] : [r.visibleIf])
  )), n;
}
function rc({ expression: e, source: n }) {
  let t = (r) => r.kind === "binary" && r.operator === "and" ? [...t(r.left), ...t(r.right)] : [r];
  return t(e).map((r) => ({ source: n, expression: r }));
}
function oc(e, { isMultiple: n, name: t, question: r }, o, i, s) {
  let a = o.questions[t], l = o.versions.some(({ changed: k }) => k.includes(r.name));
  if (a === void 0 || O(a) || l)
    return [];
  let u = Object.keys(a.choices), c = (k) => kt(e, () => k, () => r.type === "ranking"), d = [a.unusable, ...s.some((k) => c(n ? [k] : k)) ? [a.notInStatistics] : []], p = d.some(O) ? a.missing : d.reduce((k, v) => O(v) ? k : k + v, 0), f = (k, v) => k.reduce(
    (P, T) => A(R({}, P), { [De(t, T)]: v }),
    {}
  ), g = o.counted - i;
  if (!n) {
    let k = u.filter(c), v = u.filter((T) => !c(T)), P = !c(null) && !c(Xo);
    return [
      ...v.length === 0 ? [] : [{ factors: f(v, 1), atMost: g }],
      ...P && k.length > 0 ? [{ factors: f(k, -1), atMost: p - i }] : []
    ];
  }
  let m = (k) => u.filter((v) => !k.includes(v)), h = c(u) && !c([]) && !c([Xo]), y = !c(u) && c([]), b = u.filter((k) => c([k])), w = u.filter((k) => h && !c(m([k])) && b.every((v) => v === k)), x = h && b.length > 0 && !c(m(b)), S = u.filter((k) => y && !c([k]) && c(m([k])));
  return [
    ...w.map((k) => ({ factors: f([k], -1), atMost: p - i })),
    ...x ? [{ factors: f(b, -1), atMost: p - i }] : [],
    ...S.map((k) => ({ factors: f([k], 1), atMost: g }))
  ];
}

// src/core/analysis/disclosure/audit-questions.ts
function De(e, n) {
  return `${e}=${n}`;
}
function Zo(e, n) {
  let t = [], r = [], o = [], i = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), a = re(n);
  for (let l of a) {
    let { name: u } = l, c = e.questions[u];
    if (c === void 0 || O(c))
      continue;
    for (let p of Object.keys(c.choices)) {
      let f = sc(c, u, p, e);
      if (O(f)) {
        let g = De(u, p);
        t.push(g), i.set(g, { part: "questions", key: u, factors: { [g]: 1 } });
      } else
        s.set(De(u, p), f);
    }
    let d = ac(c, l, s);
    r.push(...d.sums), o.push(...d.limits);
  }
  for (let { factors: l, atMost: u } of Yo(e, n, a)) {
    let c = Object.keys(l), d = c.reduce((f, g) => {
      var m;
      return f + l[g] * ((m = s.get(g)) != null ? m : 0);
    }, 0);
    c.every((f) => s.has(f) || i.has(f)) && c.some((f) => i.has(f)) && o.push({ factors: ic(l, (f) => i.has(f)), atMost: u - d });
  }
  return t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: r, limits: o },
    figures: i
  }];
}
function ic(e, n) {
  let t = {};
  return Object.keys(e).filter(n).forEach((r) => {
    t[r] = e[r];
  }), t;
}
function sc(e, n, t, r) {
  let o = e.choices[t];
  if (o !== void 0 && !O(o))
    return o.count;
  let i = r.breakdowns.filter((s) => s.question === n).map((s) => s.groups[t]).find((s) => s !== void 0 && !O(s));
  return i === void 0 || O(i) ? o != null ? o : { withheld: "small-counts" } : i.counted;
}
function ac(e, { choices: n, isMultiple: t, name: r, question: o }, i) {
  var y;
  let s = Object.keys(e.choices), a = s.filter((b) => !i.has(De(r, b)));
  if (a.length === 0)
    return { sums: [], limits: [] };
  let l = yn(n != null ? n : [], []), u = (b, w) => {
    var x;
    return w === 0 ? 1 : Math.pow((x = l.get(b)) != null ? x : 0, w);
  }, c = (b, w = 1) => a.reduce((x, S) => A(R({}, x), { [De(r, S)]: w * u(S, b) }), {}), d = (b) => s.reduce(
    (w, x) => {
      var S;
      return w + ((S = i.get(De(r, x))) != null ? S : 0) * u(x, b);
    },
    0
  ), [p, f] = "minSelectedChoices" in o ? [(y = o.minSelectedChoices) != null ? y : 1, o.maxSelectedChoices] : [1, null];
  if (t) {
    let b = a.map((S) => ({ factors: { [De(r, S)]: 1 }, atMost: e.n })), w = { factors: c(0, -1), atMost: d(0) - e.n * Math.max(1, p) }, x = f === null ? [] : [{ factors: c(0), atMost: e.n * f - d(0) }];
    return { sums: [], limits: [...b, w, ...x] };
  }
  let g = (b, w) => ({ factors: c(b), equals: Math.round(w) - d(b) }), m = [g(0, e.n)], { summary: h } = e;
  return h !== void 0 && !O(h) && h.mean !== null && (m.push(g(1, h.mean * e.n)), h.sd !== null && m.push(g(2, h.sd * h.sd * (e.n - 1) + h.mean * h.mean * e.n))), { sums: m, limits: [] };
}

// src/core/analysis/disclosure/audit-skills.ts
function ei(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  t.importance.forEach((y, b) => t.ability.forEach((w, x) => {
    r.set(`${b}/${x}`, [y, w]);
  }));
  let o = Array.from(r.keys()), i = (y) => {
    let b = {};
    return r.forEach(([w, x], S) => {
      b[S] = y(w, x);
    }), b;
  }, [s, a] = [xe(t.importance), ke(t.ability)], l = i((y, b) => Number(s.includes(y) && a.includes(b))), { n: u, importance: c, ability: d, rds: p, highNeedCount: f } = n, g = (y, b) => Math.round((y != null ? y : 0) * b), m = [
    { factors: i(() => 1), equals: u },
    { factors: i((y) => y), equals: g(c.mean, u) },
    { factors: i((y, b) => b), equals: g(d.mean, u) },
    { factors: i((y, b) => Math.sign(b - y)), equals: g(p, u / 100) }
  ], h = /* @__PURE__ */ new Map();
  return t.importance.forEach((y, b) => {
    h.set(`importance ${b}`, i((w) => +(w === y)));
  }), t.ability.forEach((y, b) => {
    h.set(`ability ${b}`, i((w, x) => +(x === y)));
  }), O(f) ? h.set("highNeed", l) : m.push({ factors: l, equals: f }), {
    hidden: { counts: o, least: 0, sums: m },
    figures: new Map(Array.from(h, ([y, b]) => [y, { part: "skills", key: e, factors: b }]))
  };
}

// node_modules/yalps/dist/index.js
var mi = qu(oi(), 1);
var ie = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], oe = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, ur = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), ii = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), lc = (e) => {
  var x, S, k, v, P;
  let { direction: n, objective: t, integers: r, binaries: o } = e, i = n === "minimize" ? -1 : 1, s = ur(e.constraints), a = ur(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || o != null) {
    let T = ii(o), F = T === !0 ? !0 : ii(r);
    for (let B = 1; B <= l.length; B++) {
      let [C] = l[B - 1];
      T === !0 || T.has(C) ? (u.push(B), c.push(B)) : (F === !0 || F.has(C)) && c.push(B);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [T, F] of s) {
    let B = (x = d.get(T)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    B.lower = Math.max(B.lower, (k = (S = F.equal) != null ? S : F.min) != null ? k : -1 / 0), B.upper = Math.min(B.upper, (P = (v = F.equal) != null ? v : F.max) != null ? P : 1 / 0), d.has(T) || d.set(T, B);
  }
  let p = 1;
  for (let T of d.values())
    T.row = p, p += (Number.isFinite(T.lower) ? 1 : 0) + (Number.isFinite(T.upper) ? 1 : 0);
  let f = l.length + 1, g = p + u.length, m = f + g, h = new Float64Array(f * g), y = new Int32Array(m), b = new Int32Array(m), w = { matrix: h, width: f, height: g, positionOfVariable: y, variableAtPosition: b };
  for (let T = 0; T < m; T++)
    y[T] = T, b[T] = T;
  for (let T = 1; T < f; T++)
    for (let [F, B] of ur(l[T - 1][1])) {
      F === t && oe(w, 0, T, i * B);
      let C = d.get(F);
      C != null && (Number.isFinite(C.upper) ? (oe(w, C.row, T, B), Number.isFinite(C.lower) && oe(w, C.row + 1, T, -B)) : Number.isFinite(C.lower) && oe(w, C.row, T, -B));
    }
  for (let T of d.values())
    Number.isFinite(T.upper) ? (oe(w, T.row, 0, T.upper), Number.isFinite(T.lower) && oe(w, T.row + 1, 0, -T.lower)) : Number.isFinite(T.lower) && oe(w, T.row, 0, -T.lower);
  for (let T = 0; T < u.length; T++) {
    let F = p + T;
    oe(w, F, 0, 1), oe(w, F, u[T], 1);
  }
  return { tableau: w, sign: i, variables: l, integers: c };
}, ui = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, ci = (e, n, t) => {
  let r = ie(e, n, t), o = e.variableAtPosition[e.width + n], i = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = i, e.variableAtPosition[t] = o, e.positionOfVariable[o] = t, e.positionOfVariable[i] = e.width + n;
  let s = [];
  for (let a = 0; a < e.width; a++) {
    let l = ie(e, n, a);
    Math.abs(l) > 1e-16 ? (oe(e, n, a, l / r), s.push(a)) : oe(e, n, a, 0);
  }
  oe(e, n, t, 1 / r);
  for (let a = 0; a < e.height; a++) {
    if (a === n) continue;
    let l = ie(e, a, t);
    if (Math.abs(l) > 1e-16) {
      for (let u = 0; u < s.length; u++) {
        let c = s[u];
        oe(e, a, c, ie(e, a, c) - l * ie(e, n, c));
      }
      oe(e, a, t, -l / r);
    }
  }
}, di = (e, n, t, r) => {
  e.push([n.variableAtPosition[n.width + t], n.variableAtPosition[r]]);
  for (let o = 6; o <= Math.trunc(e.length / 2); o++) {
    let i = !0;
    for (let s = 0; s < o; s++) {
      let a = e.length - 1 - s, [l, u] = e[a], [c, d] = e[a - o];
      if (l !== c || u !== d) {
        i = !1;
        break;
      }
    }
    if (i) return !0;
  }
  return !1;
}, uc = (e, n) => {
  let t = [], { precision: r, maxPivots: o, checkCycles: i } = n;
  for (let s = 0; s < o; s++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let p = ie(e, 0, d);
      p > l && (l = p, a = d);
    }
    if (a === 0) return ["optimal", ui(ie(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let p = ie(e, d, a);
      if (p <= r) continue;
      let g = ie(e, d, 0) / p;
      if (g < c && (u = d, c = g, g <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (i && di(t, e, u, a)) return ["cycled", NaN];
    ci(e, u, a);
  }
  return ["cycled", NaN];
}, fi = (e, n) => {
  let t = [], { precision: r, maxPivots: o, checkCycles: i } = n;
  for (let s = 0; s < o; s++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let p = ie(e, d, 0);
      p < l && (l = p, a = d);
    }
    if (a === 0) return uc(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let p = ie(e, a, d);
      if (p < -r) {
        let f = -ie(e, 0, d) / p;
        f > c && (c = f, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (i && di(t, e, a, u)) return ["cycled", NaN];
    ci(e, a, u);
  }
  return ["cycled", NaN];
}, si = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), cc = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, o) => {
  let { width: i, height: s } = e;
  n.set(e.matrix);
  for (let l = 0; l < o.length; l++) {
    let [u, c, d] = o[l], p = (s + l) * i, f = e.positionOfVariable[c];
    if (f < i)
      n[p] = u * d, n.fill(0, p + 1, p + i), n[p + f] = u;
    else {
      let g = (f - i) * i;
      n[p] = u * (d - n[g]);
      for (let m = 1; m < i; m++)
        n[p + m] = -u * n[g + m];
    }
  }
  t.set(e.positionOfVariable), r.set(e.variableAtPosition);
  let a = i + s + o.length;
  for (let l = i + s; l < a; l++)
    t[l] = l, r[l] = l;
  return {
    matrix: n.subarray(0, e.matrix.length + i * o.length),
    width: i,
    height: s + o.length,
    positionOfVariable: t.subarray(0, a),
    variableAtPosition: r.subarray(0, a)
  };
}, ai = (e, n) => {
  let t = 0, r = 0, o = 0;
  for (let i = 0; i < n.length; i++) {
    let s = n[i], a = e.positionOfVariable[s] - e.width;
    if (a < 0) continue;
    let l = ie(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = s, o = l);
  }
  return [r, o, t];
}, dc = (e, n, t) => {
  let { tableau: r, sign: o, integers: i } = e, { precision: s, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, p] = ai(r, i);
  if (p <= s) return [e, "optimal", n];
  let f = new mi.default((C, I) => C[0] - I[0]);
  f.push([n, [[-1, c, Math.ceil(d)]]]), f.push([n, [[1, c, Math.floor(d)]]]);
  let g = i.length * 2, m = r.matrix.length + g * r.width, h = r.positionOfVariable.length + g, y = si(m, h), b = si(m, h), w = n * (1 - o * l), x = u + Date.now(), S = Date.now() >= x, k = !1, v = 1 / 0, P = r, T = 0;
  for (; T < a && !f.empty() && v >= w && !S; ) {
    let [C, I] = f.pop();
    if (C > v) break;
    let N = cc(r, y, I), [q, Q] = fi(N, t);
    if (q === "optimal" && Q < v) {
      let [z, ze, Pe] = ai(N, i);
      if (Pe <= s) {
        k = !0, v = Q, P = N;
        let ce = b;
        b = y, y = ce;
      } else {
        let ce = [], Me = [];
        for (let Zt = 0; Zt < I.length; Zt++) {
          let Ln = I[Zt], [Pu, Eu] = Ln;
          Eu === z ? Pu < 0 ? Me.push(Ln) : ce.push(Ln) : (ce.push(Ln), Me.push(Ln));
        }
        Me.push([1, z, Math.floor(ze)]), ce.push([-1, z, Math.ceil(ze)]), f.push([Q, ce]), f.push([Q, Me]);
      }
    }
    S = Date.now() >= x, T++;
  }
  let B = (S || T >= a) && !f.empty() && v >= w ? "timedout" : k ? "optimal" : "infeasible";
  return [A(R({}, e), { tableau: P }), B, k ? v : NaN];
}, li = ({ tableau: e, sign: n, variables: t }, r, o, { precision: i, includeZeroVariables: s }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(o)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? ie(e, c, 0) : 0;
      d > i ? a.push([u, ui(d, i)]) : s && a.push([u, 0]);
    }
    return {
      status: r,
      result: -n * o,
      variables: a
    };
  } else if (r === "unbounded") {
    let a = e.variableAtPosition[o] - 1;
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
}, pi = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, Jg = R({}, pi), cr = (e, n) => {
  let t = lc(e), r = R(R({}, pi), n), [o, i] = fi(t.tableau, r);
  if (t.integers.length === 0 || o !== "optimal")
    return li(t, o, i, r);
  {
    let [s, a, l] = dc(t, i, r);
    return li(s, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var fc = 200, Rt = 1e-6;
function vt(e, n = e.counts.map((t) => ({ [t]: 1 }))) {
  let t = mc(e), r = /* @__PURE__ */ new Map();
  return t.forEach((o) => o.counts.forEach((i) => r.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((l) => o[l] !== 0 && r.has(l)).map((l) => r.get(l))), [s, a] = [0, 0];
    for (let l of Array.from(i)) {
      let u = pc(l, e, o);
      if (u === null)
        return null;
      s += u.least, a += u.most;
    }
    return { least: s, most: a };
  });
}
function mc({ counts: e, sums: n, limits: t = [] }) {
  let r = new Map(e.map((l) => [l, l])), o = (l) => {
    let u = l;
    for (; r.get(u) !== u; )
      u = r.get(u);
    return r.set(l, u), u;
  }, i = ({ factors: l }) => Object.keys(l).filter((u) => l[u] !== 0 && r.has(u));
  [...n, ...t].forEach((l) => {
    let [u, ...c] = i(l);
    c.forEach((d) => r.set(o(d), o(u)));
  });
  let s = /* @__PURE__ */ new Map();
  e.forEach((l) => {
    var d;
    let u = o(l), c = (d = s.get(u)) != null ? d : { counts: [], sums: [], limits: [] };
    c.counts.push(l), s.set(u, c);
  });
  let a = (l) => {
    let [u] = i(l);
    return u === void 0 ? void 0 : s.get(o(u));
  };
  return n.forEach((l) => {
    var u;
    return (u = a(l)) == null ? void 0 : u.sums.push(l);
  }), t.forEach((l) => {
    var u;
    return (u = a(l)) == null ? void 0 : u.limits.push(l);
  }), Array.from(s.values());
}
function pc(e, n, t) {
  let r = gc(e, n, t);
  if (r !== void 0)
    return r;
  let [o, i] = [gi(e, n, t, "minimize"), gi(e, n, t, "maximize")];
  return o === null || i === null ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - Rt) + 0,
    most: Math.floor(i + Rt) + 0
  };
}
function gc(e, n, t) {
  var m, h;
  let [r, ...o] = e.counts.filter((y) => Ee(t, y) !== 0), i = /* @__PURE__ */ new Map(), s = e.limits.every(({ factors: y, atMost: b }) => {
    var S;
    let [w, ...x] = Object.keys(y).filter((k) => y[k] !== 0);
    return i.set(w, Math.min(b, (S = i.get(w)) != null ? S : 1 / 0)), x.length === 0 && y[w] === 1;
  });
  if (r === void 0 || o.length > 0 || t[r] !== 1 || !s || e.sums.length > 1 || e.sums.some(({ factors: y }) => e.counts.some((b) => y[b] !== 1)))
    return;
  let [a, l] = [0, 0];
  e.counts.forEach((y) => {
    var b;
    a += qe(n, y), l += (b = i.get(y)) != null ? b : 1 / 0;
  });
  let u = (m = e.sums[0]) == null ? void 0 : m.equals, [c, d] = [qe(n, r), (h = i.get(r)) != null ? h : 1 / 0];
  if (u === void 0)
    return c > d ? null : { least: c, most: d };
  let p = (y) => {
    var b;
    return (b = i.get(y)) != null ? b : 1 / 0;
  }, f = e.counts.reduce((y, b) => b === r ? y : y + p(b), 0), g = e.counts.some((y) => qe(n, y) > p(y));
  return a > u || l < u || g ? null : { least: Math.max(c, u - f), most: Math.min(d, u - a + c) };
}
function gi(e, n, t, r) {
  let { status: o, result: i } = yi(e, n, t, r);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function yi(e, n, t, r, o = !0) {
  let i = (h) => e.counts.reduce((y, b) => y + qe(n, b) * Ee(h, b), 0), s = [
    ...e.sums.map(({ factors: h, equals: y }) => ({ factors: h, constraint: { equal: y - i(h) } })),
    ...e.limits.map(({ factors: h, atMost: y }) => ({ factors: h, constraint: { max: y - i(h) } }))
  ], a = s.map(({ constraint: h }, y) => [String(y), h]), l = e.counts.map((h) => {
    let y = [["figure", Ee(t, h)]];
    return s.forEach(({ factors: b }, w) => {
      let x = Ee(b, h);
      x !== 0 && y.push([String(w), x]);
    }), [h, y];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (h) => h.every(([, y]) => Math.abs(y - Math.round(y)) < Rt), d = cr(u), p = !o || d.status !== "optimal" || c(d.variables) ? d : cr(A(R({}, u), { integers: !0 }), { maxIterations: fc }), { status: f, result: g, variables: m } = p.status === "timedout" ? d : p;
  return {
    status: f,
    result: i(t) + g,
    counts: new Map(m.map(([h, y]) => [h, qe(n, h) + y])),
    isWhole: f === "optimal" && c(m)
  };
}
function dr(e, n, t, r) {
  let { counts: o, sums: i, limits: s = [] } = e, a = yi({ counts: o, sums: i, limits: s }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : o.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : qe(e, l);
    return Math.abs(u - Math.round(u)) < Rt ? Math.round(u) : u;
  });
}
function qe({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function Ee(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/audit.ts
function hi(e, n) {
  if (n.minCell <= 1)
    return [];
  let t = [...Zo(e, n), ...Go(e), ...hc(e)], r = G(n);
  if (r !== null)
    for (let o of Object.keys(e.skills)) {
      let i = e.skills[o];
      i !== void 0 && !O(i) && O(i.importance.counts) && t.push(ei(o, i, r));
    }
  return [
    ...t.reduce((o, i) => o.concat(yc(i, n.minCell)), []),
    ...r === null ? [] : Ho(e, r, n.minCell),
    ...bc(e, n)
  ];
}
function yc({ figures: e, hidden: n }, t) {
  let r = Array.from(e), o = vt(n, r.map(([, { factors: i }]) => i));
  return r.reduce((i, [s, { part: a, key: l, skill: u }], c) => {
    var p;
    let d = (p = o[c]) != null ? p : null;
    return ir(d, t) ? [...i, R({ part: a, key: l, figure: s, interval: d }, u === void 0 ? {} : { skill: u })] : i;
  }, []);
}
function ir(e, n) {
  return e === null || e.least > 0 && e.least < n && e.most - e.least + 1 < n;
}
function hc({ counted: e, versions: n }) {
  let t = n.filter((i) => O(i.counted)).map(({ revision: i }) => String(i)), r = n.reduce((i, s) => O(s.counted) ? i : i + s.counted, 0), o = {};
  return t.forEach((i) => {
    o[i] = 1;
  }), t.length === 0 ? [] : [{
    hidden: { counts: t, least: 1, sums: [{ factors: o, equals: e - r }] },
    figures: new Map(t.map((i) => [i, { part: "versions", key: "", factors: { [i]: 1 } }]))
  }];
}
function bc(e, n) {
  let t = [];
  for (let { name: r, kind: o, isMultiple: i } of re(n)) {
    let s = e.questions[r];
    if (s === void 0 || O(s) || o !== "codes" || i || s.n === 0)
      continue;
    let a = Object.keys(s.choices), l = a.find((u) => {
      let c = s.choices[u];
      return c !== void 0 && !O(c) && c.count === s.n;
    });
    l !== void 0 && a.length > 1 && t.push({ part: "questions", key: r, figure: l, interval: { least: s.n, most: s.n } });
  }
  return t;
}

// src/core/analysis/disclosure/are-hidden.ts
function Tt(e, n, t) {
  let r = wc(e), o = bi(e, r, {}, "minimize");
  if (o === null)
    return !1;
  let i = xc(r), s = e.counts.map((l) => {
    var u;
    return ((u = e.limits) != null ? u : []).reduce(
      (c, { factors: d, atMost: p }) => Ee(d, l) === 1 ? Math.min(c, p) : c,
      1 / 0
    );
  }), a = e.counts.map((l) => qe(e, l));
  return n.every((l) => {
    let u = e.counts.map((f) => Ee(l, f)), c = /* @__PURE__ */ new Set(), d = i.map((f) => ({ exchange: f, change: f.reduce((g, [m, h]) => g + h * u[m], 0) })).filter(({ change: f }) => f !== 0).sort((f, g) => Math.abs(f.change) - Math.abs(g.change)), p = (f, g) => {
      let m = f.slice(), h = m.reduce((y, b, w) => y + b * u[w], 0);
      for (c.add(h); c.size < t.minCell; ) {
        let y = d.find(({ exchange: b, change: w }) => w * g > 0 && b.every(([x, S]) => {
          let k = m[x] + S;
          return k >= a[x] && k <= s[x];
        }));
        if (y === void 0)
          return;
        y.exchange.forEach(([b, w]) => {
          m[b] = m[b] + w;
        }), h += y.change, c.add(h);
      }
    };
    p(o, 1), p(o, -1);
    for (let f of ["minimize", "maximize"]) {
      let g = c.size < t.minCell ? bi(e, r, l, f) : null;
      g !== null && p(g, f === "minimize" ? 1 : -1);
    }
    return c.size >= t.minCell;
  });
}
function wc({ counts: e, sums: n }) {
  let t = e.map((a) => n.map((l) => Ee(l.factors, a))), r = (a) => t[a], o = (a) => a.join(), i = /* @__PURE__ */ new Map(), s = (a, l) => {
    let u = i.get(a);
    u === void 0 ? i.set(a, [l]) : u.push(l);
  };
  return e.forEach((a, l) => {
    s(o(r(l)), [l]);
    for (let u = l; u < e.length; u++)
      s(o(fr(r(l), r(u), 1)), [l, u]);
  }), { sets: i, keyOf: o, sumsOf: r };
}
function fr(e, n, t) {
  return e.map((r, o) => r + t * n[o]);
}
function bi(e, { keyOf: n, sets: t, sumsOf: r }, o, i) {
  var p, f;
  let s = dr(e, o, i, !1);
  if (s === null || s.every((g) => g === Math.round(g)))
    return s;
  let a = s.map(Math.floor), l = e.sums.map(({ equals: g, factors: m }) => g - e.counts.reduce(
    (h, y, b) => h + Ee(m, y) * a[b],
    0
  )), u = Array.from(t.values()).reduce((g, m) => g.concat(m), [[]]), c = new Map([[n(l.map(() => 0)), [[]]], ...Array.from(t)]), d = [-1, ...a.map((g, m) => g > 0 ? m : -1).filter((g) => g >= 0)];
  for (let g of ((p = e.limits) != null ? p : []).length > 0 ? [] : d) {
    let m = g < 0 ? l : fr(l, r(g), 1);
    for (let h of u) {
      let y = h.reduce((w, x) => fr(w, r(x), -1), m), b = (f = c.get(n(y))) == null ? void 0 : f[0];
      if (b !== void 0) {
        let w = /* @__PURE__ */ new Map([[g, -1]]);
        return [...h, ...b].forEach((x) => {
          var S;
          return w.set(x, ((S = w.get(x)) != null ? S : 0) + 1);
        }), a.map((x, S) => {
          var k;
          return x + ((k = w.get(S)) != null ? k : 0);
        });
      }
    }
  }
  return dr(e, o, i, !0);
}
function xc({ sets: e }) {
  let n = [];
  return e.forEach((t) => t.forEach((r, o) => t.slice(o + 1).forEach((i) => {
    let s = /* @__PURE__ */ new Map();
    r.forEach((l) => {
      var u;
      return s.set(l, ((u = s.get(l)) != null ? u : 0) - 1);
    }), i.forEach((l) => {
      var u;
      return s.set(l, ((u = s.get(l)) != null ? u : 0) + 1);
    });
    let a = Array.from(s).filter(([, l]) => l !== 0);
    n.push(a, a.map(([l, u]) => [l, -u]));
  }))), n;
}

// src/core/analysis/disclosure/is-spread.ts
function wi(e, n) {
  let t = /* @__PURE__ */ new Map();
  return (r, o) => r.n === 0 || n.minCell <= 1 || ["importance", "ability"].every((i) => {
    let s = (p) => {
      var f, g;
      return (g = (f = o[i]) == null ? void 0 : f[p]) != null ? g : 1 / 0;
    }, a = new Map(Array.from(e[i]).filter(([p]) => s(p) > 0)), l = Array.from(a.keys()).filter((p) => s(p) < r.n).map((p) => [p, s(p)]), u = [
      i,
      r.n,
      r[i],
      ...Array.from(a.keys()),
      "",
      ...l.map((p) => p.join(" "))
    ].join(), c = t.get(u);
    if (c !== void 0)
      return c;
    let d = kc(a, r.n, r[i], l, n);
    return t.set(u, d), d;
  });
}
function kc(e, n, t, r, o) {
  let i = Array.from(e.values()), s = [Math.min(...i), Math.max(...i)];
  if (r.length === 0 && Sc(i))
    return s.every((u) => Rc(u, i, n, t) >= o.minCell);
  let a = (u) => {
    let c = {};
    return e.forEach((d, p) => {
      c[p] = u(d);
    }), c;
  }, l = {
    counts: Array.from(e.keys()),
    least: 0,
    sums: [{ factors: a(() => 1), equals: n }, { factors: a((u) => u), equals: t }],
    limits: r.map(([u, c]) => ({ factors: { [u]: 1 }, atMost: c }))
  };
  return Tt(l, s.map((u) => a((c) => c === u ? 0 : 1)), o);
}
function Sc(e) {
  let n = Array.from(new Set(e)).sort((t, r) => t - r);
  return n.length === e.length && n.every((t, r) => t === n[0] + r);
}
function Rc(e, n, t, r) {
  let o = Math.abs(r - t * e);
  return n.length < 2 ? 0 : Math.min(t, o) - Math.ceil(o / (n.length - 1)) + 1;
}

// src/core/analysis/disclosure/publish-balance.ts
function xi(e, n) {
  let t = W();
  return Object.keys(e).forEach((r) => {
    let o = e[r], i = n("canTeach", r, o.canTeach), s = n("wantToLearn", r, o.wantToLearn), a = [i, s].find(O);
    t[r] = R(A(R({}, o), {
      canTeach: i,
      wantToLearn: s
    }), a === void 0 ? {} : { surveyDifference: a, surveyRatio: a });
  }), t;
}

// src/core/analysis/disclosure/suppress-counts.ts
function en(e, n, t) {
  let r = Object.keys(e), o = (u) => e[u], i = new Set(r.filter((u) => o(u) > 0 && o(u) < n));
  if (i.size === 0 || !t)
    return i;
  let s = r.filter((u) => o(u) >= n).sort((u, c) => o(u) - o(c) || (u < c ? -1 : 1)), a = r.filter((u) => i.has(u)).reduce((u, c) => u + o(c), 0), l = () => i.size > 1 && a - i.size + 1 >= n;
  for (; !l(); ) {
    let u = s.shift();
    if (u === void 0)
      return null;
    i.add(u), a += o(u);
  }
  return i;
}

// src/core/analysis/disclosure/suppress-table.ts
function ki(e, n, t, r = () => !1) {
  let o = e.map((a) => a.map(() => !1));
  if (t <= 1)
    return o;
  let i = e.map((a, l) => a.map(
    (u, c) => u > 0 && (u < t || r(l, c))
  ));
  for (let { places: a, total: l } of gr(e, n)) {
    let [u, ...c] = a.filter((d) => je(e, ...d) > 0);
    a.length > 1 && u !== void 0 && c.length === 0 && je(e, ...u) === l && a.forEach(([d, p]) => {
      i[d][p] = !0;
    });
  }
  i.forEach((a, l) => a.forEach((u, c) => {
    o[l][c] = u;
  }));
  let s = mr(e, o, i, n, t);
  for (; s !== null; ) {
    let a = vc(e, o, n, s);
    if (a.length === 0)
      return null;
    a.forEach(([l, u]) => {
      o[l][u] = !0;
    }), s = mr(e, o, i, n, t);
  }
  return Ac(e, o, i, n, t), o;
}
function je(e, n, t) {
  var r;
  return (r = e[n]) == null ? void 0 : r[t];
}
function gr(e, n) {
  var r;
  let t = ((r = e[0]) != null ? r : []).map((o, i) => {
    var s;
    return { places: e.map((a, l) => [l, i]), total: (s = n.columns) == null ? void 0 : s[i] };
  });
  return [
    ...e.map((o, i) => {
      var s;
      return { places: o.map((a, l) => [i, l]), total: (s = n.rows) == null ? void 0 : s[i] };
    }),
    ...t
  ];
}
function mr(e, n, t, r, o) {
  var f;
  let i = ([g, m]) => {
    var h;
    return ((h = n[g]) == null ? void 0 : h[m]) === !0;
  }, s = ([g, m]) => `${g}/${m}`, a = gr(e, r), l = a.slice(0, e.length).reduce((g, m) => g.concat(m.places), []).filter(i), u = l.map(s), c = {}, d = [];
  a.forEach((g, m) => {
    let h = g.places.filter(i);
    if (g.places.length > 1 && h.length === g.places.length && h.forEach((y) => {
      c[s(y)] = 0;
    }), g.total !== void 0) {
      let y = h.map(s), b = (S) => S.reduce((k, [v, P]) => k + je(e, v, P), 0), w = g.total - b(g.places);
      if (w > 0) {
        let S = m < e.length ? [m, pr] : [pr, m - e.length];
        y.push(s(S)), u.push(s(S)), c[s(S)] = 0, w < o && l.push(S);
      }
      let x = {};
      y.forEach((S) => {
        x[S] = 1;
      }), d.push({ factors: x, equals: g.total - b(g.places.filter((S) => !i(S))) });
    }
  });
  let p = vt(
    { counts: u, least: 1, leastOf: c, sums: d },
    l.map((g) => ({ [s(g)]: 1 }))
  );
  return (f = l.find(([g, m], h) => {
    var b, w;
    let y = (b = p[h]) != null ? b : null;
    return y === null || (((w = t[g]) == null ? void 0 : w[m]) !== !1 || y.least < o) && y.most - y.least + 1 < o;
  })) != null ? f : null;
}
var pr = -1;
function vc(e, n, t, [r, o]) {
  var w, x, S, k, v;
  let i = ([P, T]) => {
    var F;
    return ((F = n[P]) == null ? void 0 : F[T]) === !1 && je(e, P, T) > 0;
  }, s = (P) => P.reduce((T, [F, B]) => T + je(e, F, B) + Tc, 0), a = (P) => P.filter((T) => T.length > 0).reduce((T, F) => T.length === 0 || s(F) < s(T) ? F.slice() : T, []), l = ((w = e[r]) != null ? w : []).map((P, T) => [r, T]), u = o === pr ? [] : e.map((P, T) => [T, o]), c = (P) => P.filter(i).map((T) => [T]), d = ((x = t.rows) == null ? void 0 : x[r]) !== void 0 && ((S = t.columns) == null ? void 0 : S[o]) !== void 0, p = (P) => je(e, ...P) > 0, f = (P, T) => {
    let F = [[r, T], [P, o], [P, T]];
    return P !== r && T !== o && F.every(p) ? F.filter(i) : [];
  }, g = d ? u.reduce(
    (P, [T]) => P.concat(l.map(([, F]) => f(T, F))),
    []
  ) : [], m = c(((k = t.rows) == null ? void 0 : k[r]) !== void 0 ? l : ((v = t.columns) == null ? void 0 : v[o]) !== void 0 ? u : []), h = a(d ? g : m), y = h.length > 0 ? h : a([...c(l), ...c(u)]), b = gr(e, t).reduce((P, { places: T }) => P.concat(c(T)), []);
  return y.length > 0 ? y : a(b);
}
var Tc = 1e6;
function Ac(e, n, t, r, o) {
  let i = [];
  n.forEach((s, a) => s.forEach((l, u) => {
    var c;
    l && ((c = t[a]) == null ? void 0 : c[u]) !== !0 && i.push([a, u]);
  })), i.sort(([s, a], [l, u]) => je(e, l, u) - je(e, s, a) || s - l || a - u);
  for (let [s, a] of i) {
    let l = n[s];
    l[a] = !1, l[a] = mr(e, n, t, r, o) !== null;
  }
}

// src/core/analysis/disclosure/publish-breakdown.ts
var yr = "";
function Ti(e, n) {
  var m, h;
  let { question: t, thresholds: r } = n, o = Object.keys(e.groups), i = (y) => e.groups[y], s = W();
  o.forEach((y) => {
    s[y] = i(y).counted;
  }), s[yr] = e.ungrouped;
  let a = Pc(s, hr(r), e.isPartition, t), l = o.filter((y) => !a.has(y)), u = o.length === 0 ? [] : Object.keys(i(o[0]).skills), c = W(), d = new Map(l.map((y) => [y, W()]));
  for (let y of u) {
    let b = Ec(e, y, l, n), w = vi(e, y, "canTeach", l, n), x = vi(e, y, "wantToLearn", l, n);
    for (let S of l) {
      let k = i(S).skills[y];
      d.get(S)[y] = (m = b.get(S)) != null ? m : $c(k, w.has(S), x.has(S), r);
    }
  }
  o.forEach((y) => {
    var b, w;
    c[y] = (w = a.get(y)) != null ? w : { counted: i(y).counted, skills: (b = d.get(y)) != null ? b : {} };
  });
  let { by: p, isPartition: f, question: g } = e;
  return { by: p, question: g, isPartition: f, groups: c, ungrouped: (h = a.get(yr)) != null ? h : e.ungrouped };
}
function hr({ minAnswers: e, minCell: n }) {
  return Math.max(e, n);
}
function Pc(e, n, t, r) {
  let o = /* @__PURE__ */ new Map(), i = r === null || O(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = i === null ? r : i[l];
    l !== yr && O(u) && o.set(l, u);
  }
  let s = W();
  Object.keys(e).filter((l) => !o.has(l)).forEach((l) => {
    s[l] = e[l];
  });
  let a = en(s, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    o.has(l) || o.set(l, e[l] < n ? { withheld: "few-answers" } : _);
  return o;
}
function Ec(e, n, t, r) {
  var y;
  let { isSpread: o, published: i, thresholds: s, totals: a } = r, l = /* @__PURE__ */ new Map(), u = i[n], c = (y = r.withheldSkill(n)) != null ? y : O(u) ? u : null;
  if (c !== null)
    return t.forEach((b) => l.set(b, c)), l;
  let d = Oc(u), p = (b) => {
    var w;
    return Si((w = e.groups[b]) == null ? void 0 : w.skills[n]);
  }, f = Si(a[n]), g = (b) => b.n === 0 || b.n >= hr(s) && o(b, d);
  for (let b of t) {
    let w = p(b);
    (!g(w) || !e.isPartition && !g(Ri(f, [w]))) && l.set(b, w.n < hr(s) ? { withheld: "few-answers" } : _);
  }
  let m = t.filter((b) => !l.has(b) && p(b).n > 0).sort((b, w) => p(b).n - p(w).n || (b < w ? -1 : 1)), h = (b) => g(b) && (b.n === 0 || b.n >= s.minCell + t.filter((w) => l.has(w)).length - 1);
  for (; e.isPartition && m.length > 0 && !h(Ri(f, m.map(p))); )
    l.set(m.shift(), _);
  return l;
}
function Oc(e) {
  let n = (t) => {
    let r = e === void 0 || O(e) ? null : e[t].counts;
    return r === null || O(r) ? null : r;
  };
  return { importance: n("importance"), ability: n("ability") };
}
function Si(e) {
  var r;
  let n = (r = e == null ? void 0 : e.n) != null ? r : 0, t = (o) => {
    var i;
    return Math.round(((i = typeof o == "object" && o !== null ? o.mean : o) != null ? i : 0) * n);
  };
  return { n, importance: t(e == null ? void 0 : e.importance), ability: t(e == null ? void 0 : e.ability) };
}
function Ri(e, n) {
  let t = (r) => n.reduce((o, i) => o - i[r], e[r]);
  return { n: t("n"), importance: t("importance"), ability: t("ability") };
}
function vi(e, n, t, r, { published: o, thresholds: { minCell: i }, totals: s }) {
  var f, g;
  let a = o[n];
  if (i <= 1 || r.length === 0)
    return /* @__PURE__ */ new Set();
  if (a === void 0 || O(a) || O(a[t]))
    return new Set(r);
  let l = (g = (f = s[n]) == null ? void 0 : f[t]) != null ? g : 0, u = r.map((m) => {
    var h, y, b;
    return (b = (y = (h = e.groups[m]) == null ? void 0 : h.skills[n]) == null ? void 0 : y[t]) != null ? b : 0;
  }), c = (m) => {
    var h;
    return u[m] === ((h = e.groups[r[m]]) == null ? void 0 : h.counted);
  }, d = (m, h) => {
    var y, b;
    return (b = (y = ki([m], { rows: [l] }, i, (w, x) => h(x))) == null ? void 0 : y[0]) != null ? b : m.map(() => !0);
  }, p = e.isPartition ? d(u, c) : u.map(
    (m, h) => d([m, l - m], (y) => y === 0 && c(h))[0]
  );
  return new Set(r.filter((m, h) => p[h]));
}
function $c(e, n, t, r) {
  return R(R(R(R({}, e), r.minCell > 1 ? { highNeed: _, highNeedCount: _ } : {}), n && e.canTeach !== null ? { canTeach: _ } : {}), t && e.wantToLearn !== null ? { wantToLearn: _ } : {});
}

// src/core/analysis/disclosure/publish-question.ts
function Ai(e, n, t) {
  let r = yt(e.n, t);
  if (r !== null || t.minCell <= 1)
    return r != null ? r : e;
  let o = Object.keys(e.choices), i = W();
  if (o.forEach((d) => {
    var p, f;
    i[d] = (f = (p = e.choices[d]) == null ? void 0 : p.count) != null ? f : 0;
  }), e.n > 0 && o.length > 1 && o.some((d) => i[d] === e.n) && !Cc(n))
    return { withheld: "unanimous" };
  let s = en(i, t.minCell, !0), a = e.places === void 0 ? null : Nc(e.places, t);
  if (s === null || e.places !== void 0 && a === null)
    return _;
  let l = W(), u = W();
  o.forEach((d) => {
    var p, f;
    l[d] = s.has(d) ? _ : (p = e.choices[d]) != null ? p : _, e.places !== void 0 && (u[d] = s.has(d) || a != null && a.has(d) ? _ : (f = e.places[d]) != null ? f : _);
  });
  let c = R(A(R(R({}, e), Ic(e, t)), {
    choices: l,
    unknown: Object.keys(e.unknown).some((d) => {
      var p;
      return he((p = e.unknown[d]) != null ? p : 0, t);
    }) ? _ : e.unknown
  }), e.places === void 0 ? {} : { places: u });
  return s.size === 0 || e.summary === void 0 ? c : A(R({}, c), { summary: _, topTwo: _, bottomTwo: _ });
}
function Cc({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function Nc(e, { minCell: n }) {
  let t = W();
  return Object.keys(e).forEach((r) => {
    var o, i;
    t[r] = (i = (o = e[r]) == null ? void 0 : o.first) != null ? i : 0;
  }), en(t, n, !0);
}
function Ic(e, n) {
  let { missing: t, notAsked: r, notInStatistics: o, unusable: i, changedVersion: s } = e;
  return r > 0 || [o, i, s].some((a) => he(a, n)) ? {
    missing: t + r + o + i + s,
    notAsked: _,
    notInStatistics: _,
    unusable: _,
    changedVersion: _
  } : {};
}

// src/core/analysis/disclosure/publish-skill.ts
function Ei(e, n, t) {
  let r = yt(e.n, t);
  if (r !== null)
    return r;
  if (t.minCell <= 1)
    return e;
  let { importance: o, ability: i, discrepancies: { negative: s, tied: a, positive: l }, highNeedCount: u, n: c } = e, d = he(u, t) || he(c - u, t), p = [o, i].reduce((b, { counts: w }) => b.concat(Oi(w)), []), f = [...p, s, a, l].some((b) => he(b, t));
  if (p.some((b) => b === c && c > 0))
    return { withheld: "unanimous" };
  let g = f || d;
  if (g && !Mc(e, n, d, t))
    return _;
  let { changedVersion: m, incomplete: h, missing: y } = e;
  return R(R(A(R(R({}, e), he(h, t) || he(m, t) ? { incomplete: _, changedVersion: _, missing: y + h + m } : {}), {
    importance: Pi(o, g, t),
    ability: Pi(i, g, t)
  }), g ? { discrepancies: _ } : {}), d ? { highNeed: _, highNeedCount: _, highNeedInterval: _ } : {});
}
function Pi(e, n, t) {
  return A(R(R({}, e), n ? { sd: _, median: _, counts: _, topTwo: _, bottomTwo: _ } : {}), {
    notInStatistics: he(e.notInStatistics, t) ? _ : e.notInStatistics,
    unknown: Oi(e.unknown).some((r) => he(r, t)) ? _ : e.unknown
  });
}
function Oi(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Mc(e, n, t, r) {
  let o = [];
  n.importance.forEach((f, g) => n.ability.forEach((m, h) => {
    o.push({ name: `${g}/${h}`, importance: f, ability: m });
  }));
  let i = (f) => {
    let g = {};
    return o.forEach((m) => {
      g[m.name] = f(m);
    }), g;
  }, s = ({ counts: f }, g) => Array.from(g).reduce(
    (m, [h, y]) => {
      var b;
      return m + y * ((b = f[h]) != null ? b : 0);
    },
    0
  ), [a, l] = [xe(n.importance), ke(n.ability)], u = ({ importance: f, ability: g }) => Number(a.includes(f) && l.includes(g)), c = [
    { factors: i(() => 1), equals: e.n },
    { factors: i(({ importance: f }) => f), equals: s(e.importance, n.importance) },
    { factors: i(({ ability: f }) => f), equals: s(e.ability, n.ability) },
    {
      factors: i(({ importance: f, ability: g }) => Math.sign(g - f)),
      equals: e.discrepancies.positive - e.discrepancies.negative
    },
    ...t ? [] : [{ factors: i(u), equals: e.highNeedCount }]
  ], d = (f) => Array.from(n[f]).filter(([g]) => {
    var m;
    return ((m = e[f].counts[g]) != null ? m : 0) > 0;
  }).map(([, g]) => i((m) => +(m[f] === g))), p = [...d("importance"), ...d("ability"), ...t ? [i(u)] : []];
  return Tt({ counts: o.map(({ name: f }) => f), least: 0, sums: c }, p, r);
}

// src/core/analysis/disclosure/publish-versions.ts
function $i(e, n) {
  let { minCell: t } = n, r = W();
  e.forEach(({ counted: i, revision: s }) => {
    r[String(s)] = i;
  });
  let o = t <= 1 ? /* @__PURE__ */ new Set() : en(r, t, !0);
  return e.map((i) => o === null || o.has(String(i.revision)) ? A(R({}, i), { counted: _ }) : i);
}

// src/core/analysis/disclosure/publish-results.ts
function Ni(e, n) {
  let t = /* @__PURE__ */ new Map(), r = Fc(e, n);
  for (let o = 0; o < Lc; o++) {
    let i = Ci(e, n, r, t), s = hi(i, n).map(bn);
    if (s.length === 0)
      return i;
    if (s.every((a) => t.has(a)))
      break;
    s.forEach((a) => t.set(a, _));
  }
  return Ci(e, n, r, { get: () => _ });
}
var Lc = 8;
function bn({ part: e, key: n, skill: t = null }) {
  return JSON.stringify([e, n, t]);
}
function Fc(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let i of re(n)) {
    let s = e.questions[i.name];
    s !== void 0 && t.set(i.name, Ai(s, i, n));
  }
  let r = G(n), o = /* @__PURE__ */ new Map();
  return r !== null && Object.keys(e.skills).forEach((i) => {
    o.set(i, Ei(e.skills[i], r, n));
  }), { questions: t, skills: o, measured: r, isSpread: r === null ? () => !0 : wi(r, n) };
}
function Ci(e, n, t, r) {
  let o = W();
  t.questions.forEach((d, p) => {
    var f;
    o[p] = (f = r.get(bn({ part: "questions", key: p }))) != null ? f : d;
  });
  let i = new Map(Array.from(t.skills, ([d, p]) => {
    var f;
    return [d, (f = r.get(bn({ part: "skills", key: d }))) != null ? f : p];
  })), { survey: s, population: a, counted: l, excluded: u } = e, c = qc(e, i, o, n);
  return A(R({
    survey: s,
    population: a,
    counted: l,
    excluded: u,
    questions: o
  }, c), {
    balance: xi(
      e.balance,
      (d, p, f) => br(o, n.measures[d], p, f)
    ),
    breakdowns: t.measured === null ? [] : Dc(e, c.skills, o, n, t.isSpread, r),
    versions: r.get(bn({ part: "versions", key: "" })) === void 0 ? $i(e.versions, n) : []
  });
}
function Dc(e, n, t, r, o, i) {
  return e.breakdowns.reduce((s, a) => {
    var u;
    let l = bt(a);
    return i.get(bn({ part: "breakdowns", key: l })) !== void 0 ? s : [...s, Ti(a, {
      totals: e.skills,
      published: n,
      question: a.question === null ? null : (u = t[a.question]) != null ? u : null,
      withheldSkill: (c) => {
        var d;
        return (d = i.get(bn({ part: "breakdowns", key: l, skill: c }))) != null ? d : null;
      },
      isSpread: o,
      thresholds: r
    })];
  }, []);
}
function qc(e, n, t, r) {
  var d, p, f, g, m, h, y, b, w, x;
  let o = Array.from(n.keys()), i = o.filter((S) => !O(n.get(S))), s = pt(i.map((S) => _c(e.skills[S]))), a = (S) => {
    let { importance: k, ability: v } = n.get(S);
    return k.mean === null || v.mean === null ? null : { importance: k.mean, ability: v.mean };
  }, l = i.map(a), u = Fo(l.filter((S) => S !== null)), c = W();
  for (let S of o) {
    let k = n.get(S), v = i.indexOf(S), P = l[v];
    c[S] = O(k) ? k : A(R({}, k), {
      rankByMwds: (p = (d = s[v]) == null ? void 0 : d.rankByMwds) != null ? p : null,
      rankByRds: (g = (f = s[v]) == null ? void 0 : f.rankByRds) != null ? g : null,
      rankDifference: (h = (m = s[v]) == null ? void 0 : m.rankDifference) != null ? h : null,
      quadrant: P == null || u === null ? null : Do(P, u),
      canTeach: br(t, r.measures.canTeach, S, (b = (y = e.skills[S]) == null ? void 0 : y.canTeach) != null ? b : null),
      wantToLearn: br(t, r.measures.wantToLearn, S, (x = (w = e.skills[S]) == null ? void 0 : w.wantToLearn) != null ? x : null)
    });
  }
  return { skills: c, cross: u, agreement: jc(c) };
}
function br(e, n, t, r) {
  let o = n === null ? void 0 : e[n], i = o === void 0 || O(o) ? o : o.choices[t];
  return r !== null && O(i) ? i : r;
}
function jc(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((o) => {
    let i = e[o];
    i !== void 0 && !O(i) && i.rankByMwds !== null && i.rankByRds !== null && typeof i.highNeed == "number" && (n.push(i.rankByMwds), t.push(i.rankByRds), r.push(-i.highNeed));
  }), {
    mwdsRds: mt(n, t),
    mwdsHighNeed: mt(n, r),
    rdsHighNeed: mt(t, r)
  };
}
function _c(e) {
  let { n, importance: t, ability: r, discrepancies: o } = e, i = (s) => Object.keys(s.counts).reduce((a, l) => a + Number(l) * s.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (i(t) - i(r)) * i(t), denominator: n * n },
    rds: { numerator: 100 * (o.positive - o.negative), denominator: n }
  };
}

// src/core/report/survey-report.ts
function wn(e) {
  return Ni(e.results, e.survey);
}

// src/core/report/results-data.ts
function Ii(e, n = wn(e)) {
  var f, g;
  let { survey: t, population: r, counted: o, excluded: i, questions: s, skills: a, cross: l, agreement: u, balance: c, breakdowns: d, versions: p } = n;
  return Io({
    survey: t,
    definition: { page: e.titles.definition(t), revision: e.definitionRevision },
    minAnswers: e.survey.minAnswers,
    minCell: e.survey.minCell,
    population: r,
    counted: o,
    excluded: i,
    questions: s,
    skills: a,
    cross: l,
    agreement: u,
    balance: c,
    breakdowns: d,
    versions: p,
    answers: (g = (f = e.counted.named) == null ? void 0 : f.map((m) => Vc(m, e.home))) != null ? g : e.counted.places.map(({ community: m, revisions: h }) => ({ community: m, revisions: Array.from(h) }))
  });
}
function Vc({ user: e, page: n, revision: t, timestamp: r, community: o }, i) {
  let s = { user: e, page: n, revision: t, timestamp: r };
  return i === void 0 || o === i ? s : A(R({}, s), { community: o != null ? o : null });
}

// src/core/json/value.ts
function D(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function E(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var se = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function At(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!D(e))
    return null;
  let n = E(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || se.test(r)) && typeof o == "string" && o.trim() !== "" && (t[r] = o);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/json/fault.ts
function j(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function M(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}
function nn(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? Bc(t, n) : t
  ));
}
function Bc(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/pages.ts
var _e = "LocalSkills", Pt = "MediaWiki:LocalSkills.json", H = /^[a-z0-9-]{1,48}$/;
function Mi(e = _e) {
  let n = e.replace(/_/g, " ").trim(), t = (o) => `${n}/Survey/${o}`, r = (o) => `${t(o)}/Answers/`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    survey: t,
    definition: (o) => `${t(o)}/definition.json`,
    answersPrefix: r,
    answer: (o, i) => r(o) + i.replace(/_/g, " "),
    blankAnswer: (o, i) => `${t(o)}/Blank${i === void 0 ? "" : `/${i}`}`,
    results: (o) => `${t(o)}/Results`,
    resultsIn: (o, i) => `${t(o)}/Results/${i}`,
    communityResults: (o, i) => `${t(o)}/Results/Community/${i}`,
    resultsData: (o) => `${t(o)}/Results/data.json`,
    resultsTable: (o) => `${t(o)}/Results/data.csv`,
    texts: (o) => `${t(o)}/Texts`,
    translations: (o, i) => `${t(o)}/Texts/${i}`,
    people: (o) => `${n}/People/${o.replace(/_/g, " ")}`,
    surveyIdOf: (o) => {
      let i = `${n}/Survey/`, s = o.replace(/_/g, " "), a = s.startsWith(i) ? s.slice(i.length) : "";
      return H.test(a) ? a : null;
    },
    answererOf: (o, i) => {
      let s = r(o), a = i.replace(/_/g, " "), l = a.startsWith(s) ? a.slice(s.length) : "";
      return l !== "" && !l.includes("/") ? l : null;
    }
  };
}

// src/core/survey/conditions/parse-condition.ts
var wr = 4e3, Wc = 50, xr = {
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
}, Gn = /[ \t\n\r]*/y, kr = /[a-z_]\w*/iy, Gc = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, Uc = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, Hc = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, zc = /\{([^{}]*)\}/y, Qc = /\w+|[^]/y, Jc = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, Kc = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function Et(e) {
  let n = 0, t = 0, r = null;
  function o(b, w = M(s()), x = n) {
    return r = r != null ? r : { code: `condition-${b}`, position: x, parameters: [x + 1, w] }, null;
  }
  function i(b) {
    b.lastIndex = n;
    let w = b.exec(e);
    return n += w ? w[0].length : 0, w;
  }
  function s() {
    let b = n, w = i(Qc);
    return n = b, w ? w[0] : "";
  }
  function a(b) {
    i(Gn);
    let w = e[n] === b;
    return n += w ? 1 : 0, w;
  }
  function l(b) {
    var x;
    let w = u();
    for (; w !== null; ) {
      i(Gn);
      let S = n, k = (x = i(Gc)) != null ? x : i(kr), v = k === null ? "" : k[0].toLowerCase(), P = Object.prototype.hasOwnProperty.call(xr, v), [T, F] = P ? xr[v] : [0, "or"];
      if (T < b)
        return n = S, k === null || P ? w : o("operator");
      let B = l(T + 1);
      w = B && { kind: "binary", operator: F, left: w, right: B };
    }
    return null;
  }
  function u() {
    i(Gn), t++;
    let b = t > Wc ? o("too-deep") : c();
    return t--, b;
  }
  function c() {
    var k;
    let b = n;
    if (a("(")) {
      let v = l(1);
      return v && (a(")") ? v : o("parenthesis", "(", b));
    }
    if (a("!"))
      return d("not", u());
    if (a("["))
      return m(b);
    let w = i(kr);
    if (w === null)
      return p((k = f()) != null ? k : g());
    let x = w[0].toLowerCase();
    if (e[n] === "(")
      return n++, w[0] === "iif" ? h() : o("function", w[0], b);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return p({ kind: "value", value: x === "true" });
    let S = Object.prototype.hasOwnProperty.call(xr, x);
    return o(S ? "operand" : x === "not" ? "not" : "word", w[0], b);
  }
  function d(b, w) {
    return w && { kind: "unary", operator: b, operand: w };
  }
  function p(b) {
    i(Gn);
    let w = n, x = b && i(kr), S = x ? x[0].toLowerCase() : "";
    return S === "empty" || S === "notempty" ? d(S, b) : (n = w, b);
  }
  function f() {
    let b = i(Uc);
    if (b)
      return { kind: "value", value: Number(b[0]) };
    let w = i(Hc);
    return w && { kind: "value", value: w[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function g() {
    let b = n, w = i(zc);
    if (w === null) {
      let S = s();
      return o(S === "{" ? "brace" : S === '"' || S === "'" ? "text" : "operand");
    }
    let x = w[1];
    return Kc.test(x) ? o("context", M(w[0]), b) : Jc.test(x) ? { kind: "answer", parameter: x } : o("answer", M(w[0]), b);
  }
  function m(b) {
    let w = [];
    if (a("]"))
      return { kind: "value", value: w };
    do {
      i(Gn);
      let x = f();
      if (x === null)
        return o("list-item");
      w.push(x.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: w } : o("list", "[", b);
  }
  function h() {
    let b = n - 4, w = l(1), x = w && (a(",") ? l(1) : o("iif", "iif", b)), S = x && (a(",") ? l(1) : o("iif", "iif", b));
    return w && x && S && (a(")") ? { kind: "iif", operands: [w, x, S] } : o("iif", "iif", b));
  }
  e.length > wr ? (n = wr, o("too-long", wr)) : e.trim() === "" && o("blank");
  let y = r ? null : l(1);
  return y !== null && n < e.length && o("rest"), r != null ? r : { source: e, expression: y };
}

// src/core/survey/property-reader.ts
var Xc = { pages: 100, elements: 200, columns: 30, rows: 300 }, Yc = 1e3;
function Li(e) {
  let n = (o, i, ...s) => {
    e.push({ path: o, code: i, parameters: s });
  }, t = (o, i, s, a, l, ...u) => {
    let c = E(o, s);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(j(i, s), a, M(c), ...u), null);
  }, r = (o, i, s, a, l) => {
    let u = E(o, s);
    return l(u) ? u : (u !== void 0 && n(j(i, s), a), null);
  };
  return {
    fault: n,
    string: t,
    text(o, i, s) {
      let a = E(o, s), l = At(a);
      return l === null && a !== void 0 && n(j(i, s), "expected-text"), l;
    },
    word(o, i, s, a) {
      var u;
      return (u = t(o, i, s, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (o, i, s) => t(o, i, s, "bad-id", (a) => H.test(a)),
    count(o, i, s) {
      let a = r(o, i, s, "expected-whole-number", Un);
      return a !== null && a < 0 ? (n(j(i, s), "too-small", a, 0), null) : a;
    },
    list(o, i, s) {
      var u, c;
      let a = (u = r(o, i, s, "expected-list", Array.isArray)) != null ? u : [], l = (c = Xc[s]) != null ? c : Yc;
      return a.length > l && n(j(i, s), "too-many-items", l), a.slice(0, l);
    },
    object: (o, i, s) => {
      var a;
      return (a = r(o, i, s, "expected-object", D)) != null ? a : {};
    },
    condition(o, i, s) {
      let a = t(o, i, s, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : Et(a);
      return l !== null && "code" in l ? (n(j(i, s), l.code, ...l.parameters), null) : l;
    }
  };
}
function Fi(e) {
  return se.test(e);
}
function Un(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Ve = 20;
function Se(e, n, t, r) {
  let o = /* @__PURE__ */ new Map(), i = j(n, t);
  return r.list(e, n, t).forEach((s, a) => {
    let l = j(i, a), u = D(s) ? s : {}, c = D(s) ? E(s, "value") : s, d = Rr(c) ? String(c) : "";
    H.test(d) ? o.has(d) ? r.fault(l, "code-taken", d) : o.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: E(u, "retired") === !0
    }) : r.fault(l, "bad-id", M(c));
  }), o.size === 0 ? (r.fault(i, "empty-list"), null) : Array.from(o.values());
}
function Be(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function Sr(e, n, t, r) {
  let o = (i, s, a, l) => {
    var c;
    let u = E(e, s) === void 0 ? a : s;
    return E(e, u) !== !0 ? null : r.some(({ value: d }) => d === i) ? (t.fault(j(n, u), "special-code-taken", i), null) : Be(i, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${i}` });
  };
  return {
    other: o(Ye, "showOtherItem", "hasOther", "otherText"),
    none: o(Dn, "showNoneItem", "hasNone", "noneText"),
    refused: o(qn, "showRefuseItem", "", "refuseText"),
    dontKnow: o(jn, "showDontKnowItem", "", "dontKnowText")
  };
}
function Di(e, n, t) {
  if (E(e, "rateValues") !== void 0)
    return Se(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = E(e, l);
    return Un(c) ? c : (c !== void 0 && t.fault(j(n, l), "expected-whole-number"), u);
  }, [o, i, s] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (i <= o || s < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", o, i, s), null;
  let a = [];
  for (let l = o; l <= i && a.length < Ve; l += s)
    a.push(Be(String(l), null));
  return o + Ve * s <= i && t.fault(`${n}.rateMax`, "too-many-steps", Ve), a;
}
function qi(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((o, i) => {
    let s = j(`${n}.columns`, i), a = D(o) ? E(o, "name") : void 0;
    if (!D(o) || typeof a != "string" || !H.test(a)) {
      t.fault(`${s}.name`, "bad-id", M(a));
      return;
    }
    if (r.has(a)) {
      t.fault(`${s}.name`, "name-taken", a);
      return;
    }
    let l = Se(o, s, "choices", t);
    l !== null && r.set(a, { name: a, title: t.text(o, s, "title"), choices: l });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function Rr(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/survey/text.ts
function Re(e, n) {
  if (e.text !== null)
    return Le(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? Le(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function Oe(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : Le(e.title, n.messages, n.locale);
}

// src/core/wikitext/character-references.ts
var Zc = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", ed = nd();
function nd() {
  let e = Zc.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var td = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Ot(e, n) {
  return e.includes("&") ? e.replace(td, (t, r, o, i) => {
    var s;
    return r !== void 0 ? (s = ed.get(r)) != null ? s : t : n(o === void 0 ? parseInt(i, 16) : parseInt(o, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var rd = '"&:<=>[]{|}', od = "!'_~", ji = 32, id = Tr(rd), sd = Tr(od), ad = Tr("#*+-;");
function Tr(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function ld(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var ud = 65343, cd = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function dd(e, n, t) {
  let r = n === 0, o = n === e.length - 1;
  if (t >= 128)
    return ld(t) || t === ud;
  if (t < 32 || t === 127 || id[t] === 1 || r && ad[t] === 1)
    return !0;
  if (sd[t] === 1)
    return r || o || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case ji:
      return r || o || e.charCodeAt(n - 1) === ji;
    case 73:
    case 80:
    case 82:
      return cd.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var fd = [
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
], vr = "\u0345";
function _i(e) {
  let n = e.codePointAt(0);
  return e === vr || fd.some(([t, r]) => n >= t && n <= r) || (vr + e).normalize("NFD") !== vr + e.normalize("NFD");
}
var Vi = 768, md = 32, pd = /[\u0300-\uffff]{1000}/;
function gd(e) {
  return !pd.test(e) && e.normalize("NFC") === e;
}
function yd() {
  let e = "";
  return (n, t, r) => {
    if (r || t < Vi)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!_i(n))
        return e = n, !1;
      if (e.length < md && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function be(e) {
  let n = gd(e) ? null : yd(), t = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let i = e.codePointAt(o), s = o + (i > 65535 ? 2 : 1), a = dd(e, o, i);
    i >= Vi && o === 0 && !a && (a = _i(e.slice(0, s))), n !== null && (a = n(e.slice(o, s), i, a)), a && (t += `${e.slice(r, o)}&#${i};`, r = s), o = s;
  }
  return t + e.slice(r);
}
function xn(e) {
  return Ot(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/report/round.ts
function Hn(e, n, t = 0) {
  let [r, o] = Math.abs(e).toExponential().split("e"), i = r.replace(".", ""), s = Number(o) + 1 + t + n, a = s < 0 ? 0 : Number(i.charAt(s) || "0"), l = Math.max(0, s), u = Number(i.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var hd = /\uE000(\d+)\uE001/g;
function Bi(e) {
  let n = (r, ...o) => {
    let i = o.map((s, a) => typeof s == "object" ? `\uE000${a}\uE001` : typeof s == "string" ? s.replace(/[\uE000\uE001]/g, "") : s);
    return be(e.text(r, ...i)).replace(hd, (s, a) => {
      let l = o[Number(a)];
      return typeof l == "object" ? l.wikitext : s;
    });
  };
  return {
    messages: e,
    say: n,
    number: (r, o = 0) => {
      let i = Hn(r, o), s = be(e.number(Math.abs(i), o));
      return i < 0 ? `<bdi dir="ltr">\u2212${s}</bdi>` : s;
    },
    label: ({ text: r, language: o, direction: i }) => o === e.language ? be(r) : o === null ? `<bdi>${be(r)}</bdi>` : `<bdi lang="${o}" dir="${i}">${be(r)}</bdi>`,
    percent: (r) => n("localskills-results-percent", e.number(Hn(r, 0, 2), 0))
  };
}
function ae({ text: e }) {
  return be(e).replace(/"/g, "&quot;");
}
function kn(e, n, t = "share") {
  let r = Hn(Math.min(1, Math.max(0, n)), 1, 2);
  return `<div class="ext-localSkills-measure"><div>${e}</div><div class="ext-localSkills-bar ext-localSkills-bar-${t}" aria-hidden="true"><div style="width:${r}%"></div></div></div>`;
}
function $e(e, n, t) {
  return [
    `<div class="ext-localSkills-scroll" role="region" aria-label="${e}" tabindex="0">`,
    `{| class="wikitable ext-localSkills-table ${n}"`,
    ...t,
    "|}",
    "</div>"
  ].join(`
`);
}
function fe(e, n) {
  return `! scope="col"${n === void 0 ? "" : ' data-sort-type="number"'} | ${e}`;
}
function Y(e, n) {
  return `| class="ext-localSkills-figure" data-sort-value="${n === null ? "" : Hn(n, 0, 6)}" | ${e}`;
}
function we(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function me(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function tn(e, n) {
  let t = n != null ? n : be(e);
  return e.trim() === "" || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? t : `[[:${e}|${t}]]`;
}
function $t(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/skills/taxonomy.ts
function bd(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var u;
    return (u = t.get(l)) != null ? u : null;
  }, o = (l, u) => {
    let c = /* @__PURE__ */ new Set([l]), d = [], p = r(l);
    for (; p !== null; ) {
      let f = u(p);
      p = f === null || c.has(f) ? null : r(f), p !== null && (c.add(p.id), d.push(p));
    }
    return d;
  }, i = (l) => {
    var u;
    return (u = o(l, (c) => c.replacedBy).pop()) != null ? u : r(l);
  }, s = /* @__PURE__ */ new Map();
  for (let l of e)
    if (!l.isRetired) {
      let u = l.parent !== null && t.has(l.parent) ? l.parent : null, c = s.get(u);
      c === void 0 ? s.set(u, [l]) : c.push(l);
    }
  let a = null;
  return {
    skills: e,
    locale: n,
    get: r,
    current: i,
    children: (l) => {
      var u;
      return (u = s.get(l)) != null ? u : [];
    },
    ancestors: (l) => o(l, (u) => u.parent),
    find: (l) => {
      var u, c;
      return a = a != null ? a : kd(e, i), (c = (u = i(l.trim())) != null ? u : a.get(Ui(l))) != null ? c : null;
    }
  };
}
function Ct(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = D(e) ? E(e, "skills") : void 0;
  D(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = j("$.skills", s), l = D(i) ? wd(i) : null;
    if (l === null) {
      let u = D(i) ? E(i, "id") : i;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [M(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let o = D(e) ? E(e, "locale") : null;
  return {
    taxonomy: bd(
      Array.from(t.values()),
      typeof o == "string" && se.test(o) ? o : null
    ),
    faults: n
  };
}
function Gi(e, n, t) {
  let r = n.get(e);
  return r === null ? { text: e, language: null, direction: "auto" } : Le(r.label, t, n.locale);
}
function wd(e) {
  var i;
  let n = E(e, "id");
  if (typeof n != "string" || !H.test(n))
    return null;
  let t = (s) => {
    let a = E(e, s);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = E(e, "capx"), o = t("replacedBy");
  return {
    id: n,
    label: (i = At(E(e, "label"))) != null ? i : { kind: "texts", texts: { default: n } },
    aliases: xd(E(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: t("wikidata"),
    isRetired: E(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function xd(e) {
  let n = {};
  if (D(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || se.test(t)) && Array.isArray(r) && (n[t] = r.filter((o) => typeof o == "string"));
    }
  return n;
}
function kd(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o) => {
    let i = /* @__PURE__ */ new Map();
    for (let s of e) {
      let a = n(s.id);
      for (let l of o(s)) {
        let u = Ui(l), c = i.get(u);
        i.set(u, c === void 0 || c === a ? a : null);
      }
    }
    i.forEach((s, a) => {
      t.has(a) || t.set(a, s);
    });
  };
  return r((o) => o.label.kind === "texts" ? Wi(o.label.texts) : []), r((o) => Wi(o.aliases).reduce((i, s) => i.concat(s), [])), t;
}
function Wi(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Ui(e) {
  return e.normalize("NFC").toLowerCase().replace(/[\s_-]+/g, " ").trim();
}

// src/core/report/page-context.ts
function Hi(e, n, t, r) {
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: Bi(t),
    texts: { messages: t, locale: e.survey.locale, taxonomy: r }
  };
}
function zn(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function Sn(e, n) {
  var i;
  let { survey: t, texts: r } = n, o = (i = G(t)) == null ? void 0 : i.grid.rows.find(({ value: s }) => s === e);
  return o !== void 0 ? Re(o, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : Gi(e, r.taxonomy, r.messages);
}

// src/core/report/headline.ts
function Qi(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, o = [];
  for (let l of Object.keys(e.skills)) {
    let u = e.skills[l];
    u !== void 0 && !O(u) && !O(u.highNeedCount) && u.highNeedCount > 0 && o.push({ skill: l, count: u.highNeedCount, of: u.n });
  }
  let i = zi(e, r), s = zi(e, t), a = (s != null ? s : []).filter(({ skill: l }) => Pr(e, r, l) === 0);
  return {
    needs: Ar(o),
    assets: Ar(i != null ? i : []),
    unmet: s === null || i === null ? null : Ar(a)
  };
}
function Pr(e, n, t) {
  var i;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || O(r))
    return r != null ? r : null;
  let o = r.choices[t];
  return O(o) ? o : (i = o == null ? void 0 : o.count) != null ? i : null;
}
function zi(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || O(t))
    return null;
  let r = Object.keys(e.skills);
  return Object.keys(t.choices).filter((o) => r.length === 0 || r.includes(o)).map((o) => {
    let i = t.choices[o];
    return { skill: o, count: i === void 0 || O(i) ? 0 : i.count, of: null };
  }).filter(({ count: o }) => o > 0);
}
function Ar(e) {
  return e.slice().sort((n, t) => {
    var r, o;
    return Vn(
      { numerator: t.count, denominator: (r = t.of) != null ? r : 1 },
      { numerator: n.count, denominator: (o = n.of) != null ? o : 1 }
    ) || (n.skill < t.skill ? -1 : 1);
  }).slice(0, 3);
}

// src/core/report/skills-table.ts
var Ji = [
  "rank-mwds",
  "rank-rds",
  "high-need",
  "importance",
  "ability",
  "gap",
  "mwds",
  "rds",
  "n"
];
function Ki(e) {
  let { markup: n, results: t, survey: r } = e, o = G(r), i = Object.keys(t.skills);
  if (o === null || i.length === 0)
    return [];
  let s = (c) => fe(n.say(`localskills-results-column-${c}`), "number"), a = ["canTeach", "wantToLearn"].filter((c) => r.measures[c] !== null), l = (c) => a.map(
    (d) => vd(Pr(t, r.measures[d], c), e)
  ), u = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    fe(n.say("localskills-results-column-skill")),
    ...Ji.map(s),
    ...a.map((c) => s(c === "canTeach" ? "can-teach" : "want-to-learn"))
  ];
  for (let c of Er(t.skills)) {
    let d = t.skills[c], p = !O(d) && d.n > 0;
    u.push(
      // Rows without figures stay at the end, however the table is sorted.
      p ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${n.label(Sn(c, e))}`,
      ...p ? Rd(d, [o.importance, o.ability], e) : [`| class="ext-localSkills-withheld" colspan="${Ji.length}" | ${O(d) ? zn(d, e) : n.say("localskills-results-no-answers")}`],
      ...l(c)
    );
  }
  return [
    me(2, n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    $e(ae({ text: n.messages.text("localskills-results-skills") }), "sortable ext-localSkills-ranking", u)
  ];
}
function Er(e) {
  return Object.keys(e).sort((n, t) => Sd(e, n, t));
}
function Sd(e, n, t) {
  let r = (o, i) => {
    var a;
    let s = e[o];
    return s === void 0 || O(s) ? 1 / 0 : (a = s[i]) != null ? a : 1 / 0;
  };
  for (let o of ["rankByMwds", "rankByRds"])
    if (r(n, o) !== r(t, o))
      return r(n, o) - r(t, o);
  return n < t ? -1 : 1;
}
function Rd(e, n, { markup: t }) {
  let r = (a, l) => Y(a === null ? "" : t.number(a, l), a), o = (a, l, u) => {
    let [c, d] = [Math.min(...Array.from(u.values())), Math.max(...Array.from(u.values()))];
    return a === null ? Y("", null) : Y(kn(t.number(a, 2), d > c ? (a - c) / (d - c) : 0, l), a);
  }, { highNeed: i, highNeedCount: s } = e;
  return [
    r(e.rankByMwds, 0),
    r(e.rankByRds, 0),
    O(i) || O(s) ? we(t) : Y(kn(`${t.percent(i != null ? i : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", s, e.n)}</span>`, i != null ? i : 0, "need"), i != null ? i : 0),
    o(e.importance.mean, "importance", n[0]),
    o(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}
function vd(e, n) {
  let { markup: t } = n;
  return O(e) ? we(t) : Y(e === null ? t.say("localskills-results-not-asked") : t.number(e), e);
}

// src/core/report/breakdown-tables.ts
var Td = 12;
function Xi(e) {
  let n = e.results.breakdowns.reduce(
    (t, r) => t.concat(Ad(r, e)),
    []
  );
  return n.length === 0 ? [] : [
    me(2, e.markup.say("localskills-results-breakdowns")),
    `<p>${e.markup.say("localskills-results-breakdowns-intro")}</p>`,
    ...n
  ];
}
function Ad(e, n) {
  let { markup: t, results: r, survey: o, texts: i } = n, s = Object.keys(e.groups), a = (g) => {
    let m = e.groups[g];
    return m === void 0 || O(m) ? 0 : m.counted;
  }, l = s.slice().sort((g, m) => a(m) - a(g) || (g < m ? -1 : 1)), u = s.filter((g) => l.indexOf(g) < Td), c = Er(r.skills);
  if (s.length < 2 || c.length === 0)
    return [];
  let d = V(o).find(({ name: g }) => g === e.question), p = d !== void 0 ? t.label(Oe(d, i)) : t.say(`localskills-results-by-${e.by === "language" ? "language" : "community"}`), f = [
    `|+ ${t.say("localskills-results-breakdown-caption")}`,
    "|-",
    fe(t.say("localskills-results-column-skill")),
    ...u.map((g) => fe(
      Ed(g, e, n) + Od(e.groups[g], n),
      "number"
    ))
  ];
  for (let g of c) {
    f.push("|-", `! scope="row" | ${t.label(Sn(g, n))}`);
    for (let m of u) {
      let h = e.groups[m], y = h === void 0 || O(h) ? void 0 : h.skills[g];
      f.push(y === void 0 || O(y) ? we(t) : y.gap === null ? Y("", null) : Y(`<span class="ext-localSkills-heat ext-localSkills-heat-${Pd(y.gap)}">${t.number(y.gap, 2)}</span>`, y.gap));
    }
  }
  return [
    me(3, p),
    $e(d === void 0 ? ae({ text: t.messages.text("localskills-results-breakdowns") }) : ae(Oe(d, i)), "sortable ext-localSkills-breakdown", f),
    ...u.length < s.length ? [`<p>${t.say("localskills-results-more-groups", s.length - u.length)}</p>`] : []
  ];
}
function Pd(e) {
  return Math.max(0, Math.min(4, Math.ceil(e * 2)));
}
function Ed(e, { by: n, question: t }, { markup: r, survey: o, texts: i }) {
  var u, c;
  if (n === "language")
    return se.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : ae({ text: e });
  let s = V(o).filter(({ name: d }) => d === t), a = s.length === 0 ? null : (c = (u = X(s[0])[0]) == null ? void 0 : u.choices) != null ? c : null, l = a === null ? void 0 : a.find(({ value: d }) => d === e);
  return n === "community" ? ae({ text: e }) : r.label(Re(l != null ? l : Be(e, null), i));
}
function Od(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || O(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/overview.ts
function Yi(e) {
  let { markup: n, survey: t, report: r, results: o, texts: i } = e, { titles: s, definitionRevision: a } = r, l = n.label(Oe({ name: t.id, title: t.title }, i)), u = r.counted.newestDay, c = o.excluded.filter(({ reason: p }) => p !== "changed-by-others").length, d = [
    ["counted", n.number(o.counted)],
    ["not-counted", n.number(c)],
    ["newest", u === null ? n.say("localskills-results-none") : ns(u)],
    ["status", Cd(e)],
    ["definition", a === 0 ? tn(s.definition(t.id), n.say("localskills-results-definition")) : $t(a, n.say("localskills-results-revision", String(a)))]
  ];
  return [
    `<p>${n.say("localskills-results-intro", { wikitext: tn(s.survey(t.id), l) })}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...d.map(([p, f]) => `<li><span class="ext-localSkills-fact-name">${n.say(`localskills-results-fact-${p}`)}</span> <span class="ext-localSkills-fact">${f}</span></li>`),
    "</ul>"
  ];
}
var $d = 20;
function Zi({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: o } = t;
  if (r.length === 0)
    return [];
  let i = tn(o.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: i })}</p>`,
    "<ul>",
    ...r.slice(0, $d).map((s) => `<li><code dir="ltr">${be(s.path)}</code> ${be(nn(s, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function es(e) {
  let { markup: n, results: t, survey: r } = e, { needs: o, assets: i, unmet: s } = Qi(t, r), a = [];
  return Object.keys(t.skills).length > 0 && a.push(...Or("needs", o.map((l) => {
    var u, c;
    return n.say(
      "localskills-results-need",
      $r(l, e),
      l.count,
      (u = l.of) != null ? u : 0,
      { wikitext: n.percent(l.count / ((c = l.of) != null ? c : 1)) }
    );
  }), e)), i.length > 0 && a.push(...Or("assets", i.map((l) => n.say(
    "localskills-results-asset",
    $r(l, e),
    l.count
  )), e)), s !== null && a.push(...Or("unmet", s.map((l) => n.say(
    "localskills-results-unmet-skill",
    $r(l, e),
    l.count
  )), e)), a.length === 0 ? [] : ['<div class="ext-localSkills-findings">', ...a, "</div>"];
}
function Or(e, n, { markup: t }) {
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${t.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((r) => `<li>${r}</li>`), "</ol>"] : [`<p>${t.say(`localskills-results-${e}-none`)}</p>`],
    "</div>"
  ];
}
function $r({ skill: e }, n) {
  return { wikitext: `<strong>${n.markup.label(Sn(e, n))}</strong>` };
}
function ns(e) {
  return `<time datetime="${e}">${e}</time>`;
}
function Cd({ markup: e, survey: n }) {
  let t = e.say(`localskills-results-status-${n.status}`), { opens: r, closes: o } = n;
  if (r === null && o === null)
    return t;
  let i = [r, o].filter((a) => a !== null).map((a) => ({ wikitext: ns(a) })), s = r === null ? "until" : o === null ? "from" : "from-until";
  return e.say(
    "localskills-results-status-dates",
    { wikitext: t },
    { wikitext: e.say(`localskills-results-dates-${s}`, ...i) }
  );
}

// src/core/survey/map-questions.ts
function Nt(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? A(R({}, r), { elements: r.elements.map(t) }) : n(r);
  return A(R({}, e), { pages: e.pages.map((r) => A(R({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var Ce = ["importance", "ability"], rn = ["1", "2", "3", "4", "5"];
function rs(e) {
  let n = (t) => {
    let r = Ce.includes(t.name), o = t.choices.some((i) => ts(i.value) && i.text !== null);
    return !r || o ? t : A(R({}, t), {
      choices: t.choices.map((i) => ts(i.value) ? A(R({}, i), { text: { kind: "message", key: `localskills-scale-${t.name}-${i.value}` } }) : i)
    });
  };
  return Nt(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? A(R({}, t), { columns: t.columns.map(n) }) : t);
}
function ts(e) {
  return rn.includes(e);
}

// src/core/report/question-words.ts
function os(e, n) {
  var l, u;
  let { summary: t, topTwo: r, bottomTwo: o, n: i } = e, { markup: s } = n, a = [];
  if (i > 0 && t !== void 0 && !O(t) && t.mean !== null && t.median !== null) {
    let c = s.number(t.median, t.median % 1 === 0 ? 0 : 1);
    a.push(s.say("localskills-results-summary", { wikitext: s.number(t.mean, 2) }, { wikitext: c }));
  }
  return i > 0 && r !== void 0 && o !== void 0 && !O(r) && !O(o) && a.push(s.say(
    "localskills-results-boxes",
    { wikitext: s.percent((l = r.share) != null ? l : 0) },
    { wikitext: s.percent((u = o.share) != null ? u : 0) }
  )), a;
}
function Cr(e, n, t, r) {
  let { markup: o, survey: i, texts: s } = r, a = (p) => ({ wikitext: p.reduce((f, g) => f === "" ? g : o.say("localskills-results-list", { wikitext: f }, { wikitext: g }), "") }), l = [], u = (p, f, ...g) => {
    !O(f) && f > 0 && l.push(o.say(p, f, ...g));
  };
  u("localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: p }) => i.notInStatistics.includes(p)).map((p) => o.label(Re(p, s))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let c = O(e.unknown) ? {} : e.unknown, d = Object.keys(c);
  return d.length > 0 && l.push(o.say("localskills-results-unknown", a(d.map((p) => {
    var f;
    return o.say(
      "localskills-results-code-count",
      (f = c[p]) != null ? f : 0,
      { wikitext: `<code>${ae({ text: p })}</code>` }
    );
  })), d.length)), l;
}

// src/core/report/question-tables.ts
function is(e) {
  let { markup: n, survey: t, texts: r } = e, o = [];
  for (let i of V(t)) {
    let s = i.type === "matrixdropdown" ? Ld(i, e) : i.type === "matrix" ? as(i, i.choices, rr, e) : Nd(i, e);
    s.length > 0 && o.push(me(3, n.label(Oe(i, r))), ...s);
  }
  return o.length === 0 ? [] : [me(2, n.say("localskills-results-questions")), ...o];
}
function Nd(e, n) {
  var l;
  let { markup: t, results: r, texts: o } = n, i = r.questions[e.name], [s] = X(e);
  if (i === void 0 || s === void 0)
    return [];
  if (O(i))
    return [`<p class="ext-localSkills-withheld">${zn(i, n)}</p>`];
  if (s.kind === "text") {
    let u = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[t.say(u, i.n), ...Cr(i, s, [], n)].join(" ")}</p>`];
  }
  let a = (l = s.choices) != null ? l : Id(i).map((u) => Be(u, null));
  return [
    `<p>${[
      t.say("localskills-results-answered", i.n),
      ...os(i, n),
      ...s.isMultiple && e.type !== "ranking" ? [t.say("localskills-results-several", { wikitext: t.percent(1) })] : [],
      ...Cr(i, s, a, n)
    ].join(" ")}</p>`,
    ...s.kind === "number" ? [] : [$e(
      ae(Oe(e, o)),
      "ext-localSkills-shares",
      Md(i, s, a, n)
    )]
  ];
}
function Id({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || O(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function Md(e, { question: n }, t, r) {
  let { markup: o, texts: i } = r, { places: s } = e, l = ["|-", ...["answer", ...s === void 0 ? [] : ["first", "mean-place"], "people", "share"].map((u) => fe(o.say(`localskills-results-column-${u}`)))];
  for (let u of ls(t, r)) {
    let c = ss(e, u);
    if (u.isRetired && !O(c) && c.count === 0)
      continue;
    let d = s === void 0 ? void 0 : s[u.value];
    l.push(
      "|-",
      `! scope="row" | ${o.label(Re(u, i))}`,
      ...n.type !== "ranking" || d === void 0 ? [] : O(d) ? [we(o), we(o)] : [
        Y(o.number(d.first), d.first),
        Y(d.meanPlace === null ? "" : o.number(d.meanPlace, 1), d.meanPlace)
      ],
      ...O(c) ? [we(o), we(o)] : [
        Y(o.number(c.count), c.count),
        Y(c.share === null ? "" : kn(o.percent(c.share), c.share), c.share)
      ]
    );
  }
  return l;
}
function ss(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function Ld(e, n) {
  let t = G(n.survey);
  return e.columns.filter(({ name: o }) => t === null || e !== t.grid || !Ce.includes(o)).reduce((o, i) => o.concat(as(
    e,
    i.choices,
    (s, a) => gn(s, a, i.name),
    n,
    i
  )), []);
}
function as(e, n, t, r, o = null) {
  let { markup: i, results: s, texts: a } = r, l = ls(n, r), u = Oe(o != null ? o : e, a), c = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${i.label(u)}`] : [],
    "|-",
    "| ",
    ...l.map((d) => fe(i.label(Re(d, a)))),
    fe(i.say("localskills-results-column-n"))
  ];
  for (let d of e.rows) {
    let p = s.questions[t(e.name, d.value)];
    c.push("|-", `! scope="row" | ${i.label(Re(d, a))}`), p === void 0 || O(p) || p.n === 0 ? c.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${Fd(p, r)}`) : c.push(...l.map((f) => {
      var m, h;
      let g = ss(p, f);
      return O(g) ? we(i) : Y(kn(i.say(
        "localskills-results-count-share",
        g.count,
        { wikitext: i.percent((m = g.share) != null ? m : 0) }
      ), (h = g.share) != null ? h : 0), g.count);
    }), Y(i.number(p.n), p.n));
  }
  return [$e(ae(u), "ext-localSkills-cross", c)];
}
function Fd(e, n) {
  return O(e) ? zn(e, n) : n.markup.say("localskills-results-no-answers");
}
function ls(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/reading-guide.ts
var Nr = 500;
function us({ markup: e, survey: n }) {
  let t = G(n);
  if (t === null)
    return [];
  let r = [...Array.from(t.importance.values()), ...Array.from(t.ability.values())], o = (i, s, ...a) => [
    ...i.map((l) => `<dt>${e.say(`localskills-results-column-${l}`)}</dt>`),
    `<dd>${e.say(`localskills-results-guide-${s}`, ...a)}</dd>`
  ];
  return [
    me(2, e.say("localskills-results-guide")),
    '<dl class="ext-localSkills-guide">',
    ...o(["high-need"], "high-need"),
    ...o(["importance", "ability"], "means", Math.min(...r), Math.max(...r)),
    ...o(["gap"], "gap"),
    ...o(["mwds"], "mwds"),
    ...o(["rds"], "rds", { wikitext: e.number(-100) }),
    ...o(["rank-mwds", "rank-rds"], "ranks"),
    ...o(["n"], "n"),
    ...n.measures.canTeach === null && n.measures.wantToLearn === null ? [] : o([
      ...n.measures.canTeach === null ? [] : ["can-teach"],
      ...n.measures.wantToLearn === null ? [] : ["want-to-learn"]
    ], "people"),
    "</dl>",
    `<p>${e.say("localskills-results-guide-caution")}</p>`
  ];
}
function cs({ markup: e, survey: n, report: t }) {
  let { titles: r } = t, o = (s, a) => ({ wikitext: tn(s, e.say(a)) }), i = [
    e.say("localskills-results-methods-answers", {
      wikitext: `[[Special:PrefixIndex/${r.answersPrefix(n.id)}|${e.say("localskills-results-all-answers")}]]`
    }),
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...G(n) === null ? [] : [
      e.say("localskills-results-methods-pairs"),
      e.say("localskills-results-methods-formulas")
    ],
    ...n.minAnswers > 1 ? [e.say("localskills-results-methods-min-answers", n.minAnswers)] : [],
    ...n.minCell > 1 ? [e.say("localskills-results-methods-min-cell", n.minCell)] : [],
    e.say(n.minAnswers > 1 || n.minCell > 1 ? "localskills-results-methods-public-thresholds" : "localskills-results-methods-public"),
    e.say("localskills-results-methods-data", o(r.resultsData(n.id), "localskills-results-data"))
  ];
  return [
    me(2, e.say("localskills-results-methods")),
    "<ul>",
    ...i.map((s) => `<li>${s}</li>`),
    "</ul>"
  ];
}
function ds({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (i) => $t(i, e.say("localskills-results-see-revision")), o = ({ page: i, reason: s, revision: a }) => [
    "|-",
    `| ${tn(i)}`,
    `| ${e.say(`localskills-excluded-${s}`)}${a === void 0 || a === 0 ? "" : ` ${r(a)}`}`
  ];
  return [
    me(2, e.say("localskills-results-excluded")),
    $e(ae({ text: e.messages.text("localskills-results-excluded") }), "ext-localSkills-excluded", [
      "|-",
      ...["page", "reason"].map((i) => fe(e.say(`localskills-results-column-${i}`))),
      ...t.slice(0, Nr).map((i) => o(i).join(`
`))
    ]),
    ...t.length > Nr ? [`<p>${e.say("localskills-results-more-excluded", t.length - Nr)}</p>`] : []
  ];
}

// src/core/report/results-page.ts
var Dd = "Skills survey results";
function fs(e, n, t) {
  return qd(Hi(e, wn(e), n, t));
}
function qd(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0;
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...Yi(e),
    ...Zi(e),
    ...r ? [
      ...es(e),
      ...Ki(e),
      ...Xi(e),
      ...is(e),
      ...us(e)
    ] : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...cs(e),
    ...ds(e),
    "</div>",
    `[[Category:${Dd}]]`
  ].join(`
`);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function It(e, n = !1) {
  let t = e.length, r = 0, o = "", i = 0, s = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function p(w, x) {
    let S = 0, k = 0;
    for (; S < w || !x; ) {
      let v = e.charCodeAt(r);
      if (v >= 48 && v <= 57)
        k = k * 16 + v - 48;
      else if (v >= 65 && v <= 70)
        k = k * 16 + v - 65 + 10;
      else if (v >= 97 && v <= 102)
        k = k * 16 + v - 97 + 10;
      else
        break;
      r++, S++;
    }
    return S < w && (k = -1), k;
  }
  function f(w) {
    r = w, o = "", i = 0, s = 16, d = 0;
  }
  function g() {
    let w = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Rn(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Rn(e.charCodeAt(r)))
        for (r++; r < e.length && Rn(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(w, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Rn(e.charCodeAt(r))) {
        for (r++; r < e.length && Rn(e.charCodeAt(r)); )
          r++;
        x = r;
      } else
        d = 3;
    return e.substring(w, x);
  }
  function m() {
    let w = "", x = r;
    for (; ; ) {
      if (r >= t) {
        w += e.substring(x, r), d = 2;
        break;
      }
      let S = e.charCodeAt(r);
      if (S === 34) {
        w += e.substring(x, r), r++;
        break;
      }
      if (S === 92) {
        if (w += e.substring(x, r), r++, r >= t) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(r++)) {
          case 34:
            w += '"';
            break;
          case 92:
            w += "\\";
            break;
          case 47:
            w += "/";
            break;
          case 98:
            w += "\b";
            break;
          case 102:
            w += "\f";
            break;
          case 110:
            w += `
`;
            break;
          case 114:
            w += "\r";
            break;
          case 116:
            w += "	";
            break;
          case 117:
            let v = p(4, !0);
            v >= 0 ? w += String.fromCharCode(v) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (S >= 0 && S <= 31)
        if (Qn(S)) {
          w += e.substring(x, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return w;
  }
  function h() {
    if (o = "", d = 0, i = r, l = a, c = u, r >= t)
      return i = t, s = 17;
    let w = e.charCodeAt(r);
    if (Ir(w)) {
      do
        r++, o += String.fromCharCode(w), w = e.charCodeAt(r);
      while (Ir(w));
      return s = 15;
    }
    if (Qn(w))
      return r++, o += String.fromCharCode(w), w === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), a++, u = r, s = 14;
    switch (w) {
      // tokens: []{}:,
      case 123:
        return r++, s = 1;
      case 125:
        return r++, s = 2;
      case 91:
        return r++, s = 3;
      case 93:
        return r++, s = 4;
      case 58:
        return r++, s = 6;
      case 44:
        return r++, s = 5;
      // strings
      case 34:
        return r++, o = m(), s = 10;
      // comments
      case 47:
        let x = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !Qn(e.charCodeAt(r)); )
            r++;
          return o = e.substring(x, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let S = t - 1, k = !1;
          for (; r < S; ) {
            let v = e.charCodeAt(r);
            if (v === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, k = !0;
              break;
            }
            r++, Qn(v) && (v === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return k || (r++, d = 1), o = e.substring(x, r), s = 13;
        }
        return o += String.fromCharCode(w), r++, s = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(w), r++, r === t || !Rn(e.charCodeAt(r)))
          return s = 16;
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
        return o += g(), s = 11;
      // literals and unknown symbols
      default:
        for (; r < t && y(w); )
          r++, w = e.charCodeAt(r);
        if (i !== r) {
          switch (o = e.substring(i, r), o) {
            case "true":
              return s = 8;
            case "false":
              return s = 9;
            case "null":
              return s = 7;
          }
          return s = 16;
        }
        return o += String.fromCharCode(w), r++, s = 16;
    }
  }
  function y(w) {
    if (Ir(w) || Qn(w))
      return !1;
    switch (w) {
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
  function b() {
    let w;
    do
      w = h();
    while (w >= 12 && w <= 15);
    return w;
  }
  return {
    setPosition: f,
    getPosition: () => r,
    scan: n ? b : h,
    getToken: () => s,
    getTokenValue: () => o,
    getTokenOffset: () => i,
    getTokenLength: () => r - i,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => i - c,
    getTokenError: () => d
  };
}
function Ir(e) {
  return e === 32 || e === 9;
}
function Qn(e) {
  return e === 10 || e === 13;
}
function Rn(e) {
  return e >= 48 && e <= 57;
}
var ms;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(ms || (ms = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var _d = new Array(20).fill(0).map((e, n) => " ".repeat(n)), vn = 200, Vd = {
  " ": {
    "\n": new Array(vn).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(vn).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(vn).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(vn).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(vn).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(vn).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Mr;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Mr || (Mr = {}));
function ps(e, n, t = Mr.DEFAULT) {
  let r = It(e, !1), o = [], i = 0;
  function s(N) {
    return N ? () => i === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(N) {
    return N ? (q) => i === 0 && N(q, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(N) {
    return N ? (q) => i === 0 && N(q, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function u(N) {
    return N ? () => {
      i > 0 ? i++ : N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) === !1 && (i = 1);
    } : () => !0;
  }
  function c(N) {
    return N ? () => {
      i > 0 && i--, i === 0 && N(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = u(n.onObjectBegin), p = l(n.onObjectProperty), f = c(n.onObjectEnd), g = u(n.onArrayBegin), m = c(n.onArrayEnd), h = l(n.onLiteralValue), y = a(n.onSeparator), b = s(n.onComment), w = a(n.onError), x = t && t.disallowComments, S = t && t.allowTrailingComma;
  function k() {
    for (; ; ) {
      let N = r.scan();
      switch (r.getTokenError()) {
        case 4:
          v(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          v(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          v(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          x || v(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          v(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          v(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (N) {
        case 12:
        case 13:
          x ? v(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : b();
          break;
        case 16:
          v(
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
  function v(N, q = [], Q = []) {
    if (w(N), q.length + Q.length > 0) {
      let z = r.getToken();
      for (; z !== 17; ) {
        if (q.indexOf(z) !== -1) {
          k();
          break;
        } else if (Q.indexOf(z) !== -1)
          break;
        z = k();
      }
    }
  }
  function P(N) {
    let q = r.getTokenValue();
    return N ? h(q) : (p(q), o.push(q)), k(), !0;
  }
  function T() {
    switch (r.getToken()) {
      case 11:
        let N = r.getTokenValue(), q = Number(N);
        isNaN(q) && (v(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), q = 0), h(q);
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
  function F() {
    return r.getToken() !== 10 ? (v(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (P(!1), r.getToken() === 6 ? (y(":"), k(), I() || v(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : v(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function B() {
    d(), k();
    let N = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (N || v(4, [], []), y(","), k(), r.getToken() === 2 && S)
          break;
      } else N && v(6, [], []);
      F() || v(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), N = !0;
    }
    return f(), r.getToken() !== 2 ? v(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : k(), !0;
  }
  function C() {
    g(), k();
    let N = !0, q = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (q || v(4, [], []), y(","), k(), r.getToken() === 4 && S)
          break;
      } else q && v(6, [], []);
      N ? (o.push(0), N = !1) : o[o.length - 1]++, I() || v(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), q = !0;
    }
    return m(), N || o.pop(), r.getToken() !== 4 ? v(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : k(), !0;
  }
  function I() {
    switch (r.getToken()) {
      case 3:
        return C();
      case 1:
        return B();
      case 10:
        return P(!0);
      default:
        return T();
    }
  }
  return k(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (v(4, [], []), !1) : I() ? (r.getToken() !== 17 && v(9, [], []), !0) : (v(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var gs;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(gs || (gs = {}));
var ys;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(ys || (ys = {}));
var Lr = ps;
var hs;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(hs || (hs = {}));

// src/core/json/parse-json.ts
function le(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return Kd(n) ? { value: void 0, faults: [Fr] } : { value: n, faults: Yd(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? Xd(e) : Fr] };
  }
}
var xs = { disallowComments: !0, allowTrailingComma: !1 }, Qd = 100, Fr = { path: "$", code: "json-too-deep", parameters: [] }, Jd = {
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
function Kd(e) {
  let n = [e].filter(bs);
  for (let t = 0; n.length > 0; t++) {
    if (t === Qd)
      return !0;
    let r = [];
    for (let o of n)
      for (let i of Object.keys(o).map((s) => o[s]))
        bs(i) && r.push(i);
    n = r;
  }
  return !1;
}
function bs(e) {
  return typeof e == "object" && e !== null;
}
function Xd(e) {
  var a;
  let n = null;
  try {
    Lr(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, xs);
  } catch (l) {
    return Fr;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), o = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return ws("json-trailing-comma", e, r.lastIndexOf(","), o);
  let i = (a = Jd[t.error]) != null ? a : "json-invalid";
  return ws(i === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : i : i, e, t.offset, o);
}
function ws(e, n, t, r) {
  let o = n.slice(0, t).split(/\r\n?|\n/), i = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, i, M(r)] };
}
function Yd(e) {
  let n = [], t = [];
  return Lr(e, {
    onObjectBegin: () => {
      t.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      t.pop();
    },
    onObjectProperty: (r, o, i, s, a, l) => {
      let u = t[t.length - 1], c = u.get(r);
      if (c === void 0)
        u.set(r, s + 1);
      else {
        let d = l().reduce(j, "$");
        n.push({
          path: j(d, r),
          code: "json-duplicate-key",
          parameters: [M(r), c, s + 1]
        });
      }
    }
  }, xs), n;
}

// src/core/survey/dates.ts
function pe(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, o] = [Number(n[1]), Number(n[2]), Number(n[3])], s = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && o >= 1 && o <= s;
}
function ks(e) {
  return pe(`${e}-01`);
}

// src/core/survey/number-text.ts
var Zd = [
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
], ef = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Tn(e) {
  let n = e.trim().replace(/[^ -~]/g, nf), t = ef.exec(n);
  if (t === null)
    return null;
  let [, r, o = "", i, s = ""] = t, a = /^[1-9]\d{0,2}$/.test(o) && s.length === 3 && (i === "," || s.endsWith("0") && !e.includes("\u066B"));
  if (o + s === "" || a)
    return null;
  let l = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = s.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function nf(e) {
  let n = e.charCodeAt(0), t = Zd.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var We = ["survey", "revision", "submitted", "language"], tf = [
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
], Dr = ["text", "number", "url", "date", "month"], Ss = ["skills", "languages", "wikis"], Jn = 200, Kn = 3;
function Rs(e) {
  let n = new Set(We), t = 0, r = (i, s, a) => {
    let l = [];
    return e.list(i, s, "elements").forEach((u, c) => {
      let d = o(u, j(`${s}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, o = (i, s, a) => {
    if (!D(i))
      return e.fault(s, "expected-object"), null;
    let l = E(i, "name");
    if (typeof l != "string" || !H.test(l))
      return e.fault(`${s}.name`, "bad-id", M(l)), null;
    if (n.has(l)) {
      let p = We.includes(l);
      return e.fault(`${s}.name`, p ? "reserved-name" : "name-taken", l, We), null;
    }
    let u = {
      name: l,
      title: e.text(i, s, "title"),
      description: e.text(i, s, "description"),
      visibleIf: e.condition(i, s, "visibleIf")
    }, c = E(i, "type");
    if (c === "panel")
      return a === Kn ? (e.fault(s, "panels-too-deep", Kn), null) : (n.add(l), A(R({}, u), { type: c, elements: r(i, s, a + 1) }));
    if (c === "html") {
      let p = e.text(i, s, "html");
      return p === null && E(i, "html") === void 0 && e.fault(`${s}.html`, "missing-property", "html"), n.add(l), p && A(R({}, u), { type: c, text: p });
    }
    if (t === Jn)
      return e.fault(s, "too-many-questions", Jn), null;
    let d = rf(i, s, c, A(R({}, u), {
      isRequired: E(i, "isRequired") === !0,
      requiredIf: e.condition(i, s, "requiredIf"),
      isRetired: E(i, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (i, s) => r(i, s, 0) };
}
function rf(e, n, t, r, o) {
  switch (t) {
    case "radiogroup": {
      let l = Se(e, n, "choices", o);
      return l && R(A(R({}, r), { type: t }), i(l));
    }
    case "checkbox": {
      let l = Se(e, n, "choices", o);
      return l && R(R(A(R({}, r), { type: t }), i(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = of(e, n, o), u = l === null ? Se(e, n, "choices", o) : [];
      if (u === null)
        return null;
      let c = A(R(R({}, r), i(u)), { choicesFrom: l });
      return t === "dropdown" ? A(R({}, c), { type: t }) : R(A(R({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = Se(e, n, "choices", o), u = E(e, "selectToRankEnabled") === !0;
      return l && R(A(R({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = Di(e, n, o);
      return l && A(R({}, r), {
        type: t,
        choices: l,
        minRateDescription: o.text(e, n, "minRateDescription"),
        maxRateDescription: o.text(e, n, "maxRateDescription"),
        special: s(l)
      });
    }
    case "boolean": {
      let l = ["true", "false"].map((u) => {
        var c;
        return Be(
          u,
          (c = o.text(e, n, u === "true" ? "labelTrue" : "labelFalse")) != null ? c : { kind: "message", key: `localskills-choice-${u}` }
        );
      });
      return A(R({}, r), { type: t, choices: l, special: s(l) });
    }
    case "text":
      return R(A(R({}, r), { type: t }), sf(e, n, o));
    case "comment":
      return A(R({}, r), { type: t, maxLength: o.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = Se(e, n, "rows", o), u = Se(e, n, "columns", o), c = ["eachRowRequired", "isAllRowRequired"].some((d) => E(e, d) === !0);
      return l && u && A(R({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = o.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || H.test(d)), u = l === null ? Se(e, n, "rows", o) : [], c = qi(e, n, o);
      return u && c && A(R({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return o.fault(`${n}.type`, "unknown-question-type", M(t), tf), null;
  }
  function i(l) {
    let u = Sr(e, n, o, l);
    return { choices: [...l, ...ye(u)], special: u };
  }
  function s(l) {
    return A(R({}, Sr(e, n, o, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: o.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: o.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function of(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => Ss.includes(r),
    Ss
  );
}
function sf(e, n, t) {
  let r = t.word(e, n, "inputType", Dr), o = (i) => {
    let s = E(e, i), a = typeof s == "string" || typeof s == "number" ? qr(String(s), r) : null;
    return a === null && s !== void 0 && t.fault(j(n, i), "limit-not-of-type", M(s), r), a;
  };
  return {
    inputType: r,
    min: o("min"),
    max: o("max"),
    isInteger: E(e, "integer") === !0,
    maxLength: t.count(e, n, "maxLength") || null,
    placeholder: t.text(e, n, "placeholder")
  };
}
function qr(e, n) {
  switch (n) {
    case "number":
      return Tn(e);
    case "date":
      return pe(e) ? e : null;
    case "month":
      return ks(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var af = ["draft", "open", "paused", "closed", "archived"], lf = ["individuals", "affiliates", "partners", "society"], uf = 5, cf = 5;
function Ge(e) {
  var u, c;
  let n = [], t = Li(n);
  if (!D(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", o = t.object(e, "$", "localSkills"), i = E(o, "id"), s = typeof i == "string" && H.test(i);
  s || t.fault(`${r}.id`, "bad-id", M(i));
  let a = df(e, t);
  if (V({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!s)
    return { survey: null, faults: n };
  let l = {
    id: i,
    locale: t.string(e, "$", "locale", "bad-language", Fi),
    status: t.word(o, r, "status", af),
    opens: t.string(o, r, "opens", "bad-date", pe),
    closes: t.string(o, r, "closes", "bad-date", pe),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(o, r, "minAnswers")) != null ? u : uf,
    minCell: (c = t.count(o, r, "minCell")) != null ? c : cf,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(o, r, "notInStatistics").filter(Rr).map(String),
      ..._n
    ])),
    audience: ff(o, t),
    measures: mf(o, t),
    core: pf(o, t),
    follows: t.id(o, r, "follows")
  };
  return { survey: rs(l), faults: n };
}
function df(e, n) {
  let t = Rs(n), r = [];
  return n.list(e, "$", "pages").forEach((o, i) => {
    var l;
    let s = j("$.pages", i);
    if (!D(o)) {
      n.fault(s, "expected-object");
      return;
    }
    let a = (l = n.id(o, s, "name")) != null ? l : `page${i + 1}`;
    r.push({
      // Two pages of one name could not be told apart where a page is shown or hidden by its name.
      name: r.some((u) => u.name === a) ? `${a}-${i + 1}` : a,
      title: n.text(o, s, "title"),
      description: n.text(o, s, "description"),
      visibleIf: n.condition(o, s, "visibleIf"),
      elements: t.read(o, s)
    });
  }), r;
}
function ff(e, n) {
  var o;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", lf),
    description: n.text(r, t, "description"),
    minEdits: (o = n.count(r, t, "minEdits")) != null ? o : 0,
    groups: jr(n.list(r, t, "groups"))
  };
}
function mf(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: jr(n.list(r, t, "groupBy"))
  };
}
function pf(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), o = n.id(r, t, "id");
  return o === null ? null : { id: o, questions: jr(n.list(r, t, "questions")) };
}
function jr(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function vs() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : gf(n);
    return e.set(n, t), t;
  };
}
function gf(t) {
  return L(this, arguments, function* ({ source: e, titles: n }) {
    var s;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => H.test(a)).sort(), o = yield e.readPages(r.map((a) => n.definition(a))), i = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = o.get(n.definition(a)), u = l === void 0 ? null : Ge(le((s = l.latest.text) != null ? s : "").value).survey;
      l !== void 0 && u !== null && u.id === a && i.set(a, { survey: u, revision: l.latest.id });
    }
    return i;
  });
}
function Ts(e, n, t) {
  return L(this, null, function* () {
    let r = [], o = [];
    for (let i of n)
      (yield t(i)).forEach(({ survey: s, revision: a }, l) => {
        var d;
        let u = l === e.id;
        if (u ? i.isHome : ((d = s.core) == null ? void 0 : d.id) !== e.id)
          return;
        if (s.audience.population !== e.audience.population) {
          o.push(`${i.community}: ${i.titles.definition(l)}: it asks ${s.audience.population}, and ${e.id} asks ${e.audience.population}. Its answers are not counted here.`);
          return;
        }
        let c = u ? { id: e.id, questions: V(e).map(({ name: p }) => p) } : s.core;
        r.push({ place: i, local: A(R({}, s), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: o };
  });
}

// src/core/exchange/exchange-record.ts
var Xn = { offer: "Offer a skill", seek: "Seek a skill" }, _r = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], As = ["open", "paused", "matched", "closed"], Vr = 5;
function Ps(e, n) {
  if (!pe(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  return e.status !== "open" ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Es(e, n, t = null) {
  var i;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let s of e)
    if (Ps(s, n) === null) {
      let a = yf(s.skill, t), l = (i = r[s.kind].get(a)) != null ? i : /* @__PURE__ */ new Set();
      l.add(s.user), r[s.kind].set(a, l);
    }
  let o = (s) => new Map(
    Array.from(s).sort(([a], [l]) => ee(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: o(r.offer), seeks: o(r.seek) };
}
function yf(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/wikitext/extension-tags.ts
var Os = [
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
function Mt() {
  return { starts: [], ends: [], lengths: [] };
}
function Yn(e, n, t) {
  var s;
  let { starts: r, ends: o, lengths: i } = e;
  i.push(((s = i[i.length - 1]) != null ? s : 0) + t - n), r.push(n), o.push(t);
}
function An(e, n) {
  let { starts: t } = e, r = 0, o = t.length;
  for (; r < o; ) {
    let i = Math.floor((r + o) / 2);
    t[i] < n ? r = i + 1 : o = i;
  }
  return r;
}
function $s(e, n) {
  let { starts: t, ends: r } = e, o = [], i = 0;
  for (let s = 0; s < t.length; s++)
    o.push(n.slice(i, t[s])), i = r[s];
  return o.push(n.slice(i)), o.join("");
}
function Br(e, n) {
  var t;
  return n - ((t = e.lengths[An(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Pn = -1, Wr = /[[{<]|\n(?==)|-(?={)/g, hf = /[[{<\]]|\n(?==)|-(?={)/g, bf = /[[{<\n]|-(?={)/g, Cs = /[[{<}|]|\n(?==)|-(?={)/g, Ns = /[[{<}|=]|\n(?==)|-(?={)/g, Gr = /[[\]{}<>|]/g, wf = 10, Is = 45, xf = 60, Ms = 61, Ls = 91, Fs = 93, Ur = 123, kf = 124, Sf = 125, Rf = 6;
function Ds(e, n) {
  let t = "", r = 0, o = null, i = [], s = [], a = null, l = Wr, u = [], c = 0, d = [];
  function p(C, I, N) {
    let q = I;
    for (; q < r && q - I < N && t.charCodeAt(q) === C; )
      q++;
    return q - I;
  }
  function f() {
    return a !== null && c > a.partsStart && u[c - 1] === Pn;
  }
  function g() {
    a === null ? l = Wr : a.kind === "=" ? l = bf : a.kind === "[" ? l = hf : l = f() ? Ns : Cs;
  }
  function m(C, I, N, q) {
    a = { kind: C, count: I, contentStart: N, afterHyphen: q, partsStart: c }, s.push(a), g();
  }
  function h() {
    s.pop(), a = s.length > 0 ? s[s.length - 1] : null, g();
  }
  function y(C) {
    let I = p(Ms, C, Rf);
    return I > 1 || I === 1 && !f() ? (m("=", I, C + I, !1), C + I) : C;
  }
  function b(C, I) {
    let N = p(Ur, C, r);
    return N > 1 && m("{", N, C + N, I), C + N;
  }
  function w(C, I) {
    let N = p(Sf, I, Math.min(C.count, 3));
    if (N < 2)
      return I + 1;
    let q = C.contentStart - N, Q = I + N, z = N === 3 ? k(C, I) : null;
    for (N === 2 && S(C, I); d.length > 0 && d[d.length - 1].from >= q; )
      d.pop();
    return z !== null && d.push({ from: q, to: Q, text: z }), x(C, q, N), Q;
  }
  function x(C, I, N) {
    let q = C.count - N;
    c = C.partsStart, s.pop(), a = s.length > 0 ? s[s.length - 1] : null, q > 1 ? m(C.kind, q, I, C.afterHyphen) : q === 1 && C.kind === "{" && C.afterHyphen ? m("-", 2, I, !1) : g();
  }
  function S(C, I) {
    let N = c > C.partsStart, q = N ? u[C.partsStart] - 1 : I, Q = v(C.contentStart, q), z = e(Q.isWhole ? Q.text : `${Q.text}<`, N);
    if (z !== null) {
      let ze = u.slice(C.partsStart, c);
      i.push({ template: z, start: C.contentStart - 2, end: I + 2, parts: ze });
    }
  }
  function k(C, I) {
    if (c === C.partsStart)
      return null;
    let N = u[C.partsStart], q = c > C.partsStart + 2 ? u[C.partsStart + 2] - 1 : I;
    return v(N, q);
  }
  function v(C, I) {
    var ze;
    let N = d.length;
    for (; N > 0 && d[N - 1].from >= C; )
      N--;
    let q = o === null ? 0 : An(o, C), Q = "", z = C;
    for (; ; ) {
      let Pe = d[N], ce = Math.min(I, Pe ? Pe.from : I, (ze = o == null ? void 0 : o.starts[q]) != null ? ze : I);
      Gr.lastIndex = z;
      let Me = Gr.test(t) ? Math.min(Gr.lastIndex - 1, ce) : ce;
      if (Q += t.slice(z, Me), Me < ce || ce === I)
        return { text: Q, isWhole: Me === I };
      if (Pe && ce === Pe.from) {
        if (Q += Pe.text.text, !Pe.text.isWhole)
          return { text: Q, isWhole: !1 };
        z = Pe.to, N++;
      } else o !== null && (z = o.ends[q]);
      q = o === null ? 0 : An(o, z);
    }
  }
  function P(C) {
    o === null && (o = Mt(), n.begin(t, o));
    let I = n.skip(C);
    return n.atLineStart ? (n.atLineStart = !1, y(I)) : I;
  }
  function T(C, I) {
    switch (C) {
      case wf:
        return a !== null && a.kind === "=" && h(), y(I + 1);
      case xf:
        return P(I);
      case Is:
        return t.charCodeAt(I + 2) === Ur ? b(I + 1, !0) : (m("-", 2, I + 2, !1), I + 2);
      case Ur:
        return b(I, !1);
      case Ls: {
        let N = p(Ls, I, r);
        return N > 1 && m("[", N, I + N, !1), I + N;
      }
      default:
        return F(a, C, I);
    }
  }
  function F(C, I, N) {
    if (C.kind === "{")
      return w(C, N);
    let q = I === Fs ? Fs : Is;
    return t.charCodeAt(N + 1) !== q ? N + 1 : (x(C, C.contentStart - 2, 2), N + 2);
  }
  function B() {
    let C = y(0);
    for (; ; ) {
      if (l.lastIndex = C, !l.test(t))
        return;
      C = l.lastIndex;
      let I = t.charCodeAt(C - 1);
      I === kf ? (u[c] = C, u[c + 1] = Pn, c += 2, l = Ns) : I === Ms ? (u[c - 1] = C - 1, l = Cs) : C = T(I, C - 1);
    }
  }
  return (C) => (t = C, r = C.length, o = null, i = [], s.length = 0, a = null, l = Wr, u = [], c = 0, d = [], B(), t = "", n.end(), { calls: i, removed: o });
}

// src/core/wikitext/skip-angle.ts
var vf = 60, qs = 62, Bs = 47, js = 10;
function _s(e) {
  return e === 32 || e === 9;
}
function Vs(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === qs || t === Bs && e.charCodeAt(n + 1) === qs;
}
function Ws(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function Tf(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let i = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: o, closing: new RegExp(`</${i}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(Ws(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Gs(e) {
  let n = Tf(e), t = Math.max(...Array.from(n.keys(), (m) => m.length)), r = "", o = Mt(), i = !1, s = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
  function l(m, h) {
    r = m, o = h, i = !1, s.clear(), a.atLineStart = !1;
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
      return Yn(o, m, r.length), r.length;
    let y = m;
    for (; y > 0 && _s(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === js) {
      let b = p(h + 3);
      if (r.charCodeAt(b) === js)
        return Yn(o, y, b + 1), a.atLineStart = !0, b + 1;
    }
    return Yn(o, m, h + 3), h + 3;
  }
  function p(m) {
    for (; ; ) {
      for (; _s(r.charCodeAt(m)); )
        m++;
      let h = r.startsWith("<!--", m) ? r.indexOf("-->", m + 4) : -1;
      if (h === -1)
        return m;
      m = h + 3;
    }
  }
  function f(m) {
    let h = m + 1, y = h;
    for (; y - h <= t && y < r.length && !Vs(r, y) && r.charCodeAt(y) !== vf; )
      y++;
    let b = r.slice(h, y), w = Ws(b), x = n.get(w);
    if (x === void 0 || i || !Vs(r, y))
      return h;
    let S = r.indexOf(">", y);
    if (S === -1)
      return i = !0, h;
    let k = S + 1;
    if (x.kind !== "ignored" && r.charCodeAt(S - 1) !== Bs) {
      let v = s.has(w) ? -1 : g(x, k);
      if (v !== -1)
        k = v;
      else if (b === "includeonly")
        k = r.length;
      else
        return s.add(w), k;
    }
    return x.kind !== "extension" && Yn(o, m, k), k;
  }
  function g({ closing: m }, h) {
    m.lastIndex = h;
    let y = m.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function Zn(e) {
  return e.split(" ");
}
var Us = Zn(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Af = new Set(Us.concat(Zn(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Pf = new Set(Zn("articlepath pageid server servername scriptpath stylepath")), Ef = new Set(Us.concat(Zn(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Of = new Set(Zn(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Hs(e) {
  return Af.has(e) || Pf.has(e.toLowerCase());
}
function zs(e) {
  return Ef.has(e) || Of.has(e.toLowerCase());
}

// src/core/wikitext/title.ts
var Qs = [
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
], $f = 255, Cf = /[\u200e\u200f\u202a-\u202e]+/g, Nf = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, If = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Mf = /(?:^|\/)\.\.?(?:\/|$)/, Lf = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Ff = /[\u01c4-\u01cc\u01f1-\u01f3]/, Df = /[\u10d0-\u10ff]/;
function qf(e) {
  if (Ff.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Df.test(e))
    return e;
  if (n.length > e.length && e !== "\u0149") {
    let t = n.replace(/\u0399$/, "\u0345");
    if (t !== n) {
      let o = t.normalize("NFC");
      return o.length === 1 ? o : t;
    }
    let r = String.fromCodePoint(n.codePointAt(0));
    return r + n.slice(r.length).toLowerCase();
  }
  return n;
}
function Js(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return qf(n) + e.slice(n.length);
}
function jf(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function Hr(e) {
  return e.replace(Cf, "").replace(Nf, " ").replace(/^ | $/g, "");
}
function _f(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Vf(e) {
  let n = Ot(
    e,
    (t) => _f(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function Ks(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let i of t)
    for (let s of i)
      o.set(Hr(s).toLowerCase(), i[0]);
  return (i) => {
    let s = Hr(Vf(i));
    if (s.includes("\uFFFD") || Lf.test(s))
      return null;
    let a = n;
    s.charAt(0) === ":" && (a = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let c = o.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let u = s.indexOf("#");
    return u !== -1 && (s = s.slice(0, u).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || If.test(s) || Mf.test(s) || jf(s) > $f ? null : (a === "" ? "" : `${a}:`) + (r ? Js(s) : s);
  };
}
function on(e) {
  return Js(Hr(e.normalize("NFC")));
}

// src/core/wikitext/trim.ts
function Xs(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function En(e, n, t) {
  for (; n < t && Xs(e.charCodeAt(n)); )
    n++;
  for (; t > n && Xs(e.charCodeAt(t - 1)); )
    t--;
  return e.slice(n, t);
}

// src/core/wikitext/template-name.ts
var Bf = /^subst:/iu, Wf = /^safesubst:/iu, Ys = /^msgnw:/iu, Gf = /^msg:/iu, Uf = /^raw:/iu, Hf = 1e3, zf = 200;
function Zs(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: i = !0 } = e, s = Ks({
    defaultNamespace: "Template",
    namespaces: Qs.concat(o, [["Template", ...r]]),
    capitalLinks: i
  }), a = /* @__PURE__ */ new Map(), l = (d, p) => {
    let f = s(d);
    if (f === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    a.set(f, p);
  };
  for (let d of Object.keys(t)) {
    let p = t[d];
    if (!n.includes(p))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${p}\u201D, which is none of the templates to look for.`);
    l(d, p);
  }
  n.forEach((d) => l(d, d));
  let u = (d, p) => {
    var h;
    let f = En(d, 0, d.length);
    if (Bf.test(f) || (f = f.replace(Wf, ""), f = En(f, 0, f.length), !p && Hs(f)))
      return null;
    f = (Ys.test(f) ? f.replace(Ys, "") : f.replace(Gf, "")).replace(Uf, "");
    let g = f.indexOf(":");
    if (g !== -1 && zs(f.slice(0, g)))
      return null;
    let m = s(f);
    return m === null ? null : (h = a.get(m)) != null ? h : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, p) => {
    if (d.length > zf)
      return u(d, p);
    let f = p ? c.with : c.without, g = f.get(d);
    return g === void 0 && (f.size === Hf && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), g = u(d, p), f.set(d, g)), g;
  };
}

// src/core/wikitext/template-reader.ts
function zr(e) {
  var r;
  let n = Zs(e), t = Ds(n, Gs((r = e.extensionTags) != null ? r : Os));
  return (o) => {
    let { calls: i, removed: s } = t(o), a = null;
    return i.sort((l, u) => l.start - u.start).map((l) => {
      var f;
      let { template: u, start: c, end: d } = l;
      if (s === null || ((f = s.starts[An(s, c)]) != null ? f : d) >= d)
        return { template: u, parameters: ea(o, l.parts, d), start: c, end: d };
      a = a != null ? a : $s(s, o);
      let p = l.parts.map((g) => g === Pn ? Pn : Br(s, g));
      return { template: u, parameters: ea(a, p, Br(s, d)), start: c, end: d };
    });
  };
}
function ea(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let i = 0; i < n.length; i += 2) {
    let s = n[i], a = n[i + 1], l = i + 2 < n.length ? n[i + 2] - 1 : t - 2;
    a === Pn ? r.set(String(++o), e.slice(s, l)) : r.set(En(e, s, a), En(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var na = 6, Qf = /^(.+)-([0-5n])$/i;
function Qr(e) {
  var o;
  let n = Qf.exec(e), t = (o = n == null ? void 0 : n[1]) != null ? o : e;
  if (!se.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? na : Number(r) };
}
function ta(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === na ? "N" : t}`;
}

// src/core/exchange/record-fault.ts
function Lt(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}

// src/core/exchange/timezone.ts
var Jf = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Kf, Xf] = [-720, 840];
function ra(e) {
  var o, i;
  let n = e === "" ? null : Jf.exec(e);
  if (n === null)
    return null;
  let t = Number((o = n[2]) != null ? o : 0) * 60 + Number((i = n[3]) != null ? i : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= Kf && r <= Xf ? r : null;
}

// src/core/exchange/read-record-values.ts
var Yf = [
  "id",
  "skill",
  "level",
  "methods",
  "languages",
  "capacity",
  "region",
  "timezone",
  "for",
  "note",
  "since",
  "confirmed",
  "expires",
  "status",
  "lang"
], Zf = ["capacity", "for"], em = 1e3;
function ia(e, n, t, r = {}) {
  var b;
  let o = [], i = (w) => {
    var x;
    return ((x = t.get(w)) != null ? x : "").trim() || null;
  }, s = (w, x, ...S) => (o.push(Lt(w, x, ...S)), null), a = (w, x, S, ...k) => {
    var P;
    let v = i(w);
    return v === null ? null : (P = x(v)) != null ? P : s(w, S, M(v), ...k);
  }, l = (w, x, S) => {
    var v;
    let k = ((v = i(w)) != null ? v : "").split(";").map((P) => P.trim()).filter((P) => P !== "");
    return Array.from(new Set(k)).map((P) => {
      var T;
      return (T = x(P)) != null ? T : s(w, S, M(P));
    }).filter((P) => P !== null);
  }, u = (w) => {
    let x = i(w);
    return x === null || pe(x) ? x : s(w, "date", w, M(x));
  }, c = nm(i("skill"), s, r), d = a("level", (w) => oa(w, 1, Vr), "level", Vr), p = l("methods", (w) => _r.includes(w) ? w : null, "method"), f = tm(l("languages", Qr, "language").map(ta));
  (i("languages") === null || /^[\s;]*$/.test(i("languages"))) && s("languages", "no-language", "languages");
  let g = e === "offer", m = g ? a("capacity", (w) => oa(w, 0, em), "capacity", "capacity") : null, h = {
    kind: e,
    user: n,
    id: a("id", (w) => H.test(w) ? w : null, "id"),
    level: d,
    methods: _r.filter((w) => p.includes(w)),
    languages: f,
    capacity: m,
    region: i("region"),
    timezone: a("timezone", ra, "timezone"),
    for: g ? i("for") : null,
    note: i("note"),
    since: u("since"),
    confirmed: u("confirmed"),
    expires: u("expires"),
    status: (b = a("status", (w) => As.includes(w) ? w : null, "status")) != null ? b : "open"
  }, y = Yf.filter((w) => g || !Zf.includes(w));
  return t.forEach((w, x) => {
    r.allowsOthers !== !0 && !y.includes(x) && w.trim() !== "" && s(x, "unknown-parameter", M(x), y.join(", "));
  }), { values: c === null || f.length === 0 ? null : A(R({}, h), { skill: c }), faults: o };
}
function nm(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${_e}/Skills.json` } = t;
  return (!H.test(e) || r !== null && r.get(e) === null) && n("skill", "unknown-skill", M(e), o), H.test(e) ? e : null;
}
function tm(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((r = (t = Qr(o)) == null ? void 0 : t.code) != null ? r : o, o);
  return Array.from(n.values());
}
function oa(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var rm = 48;
function sa(e) {
  let n = /* @__PURE__ */ new Set(), t = ({ kind: o }, i) => `${o} ${i}`, r = e.map((o) => {
    let i = o.id !== null && !n.has(t(o, o.id));
    return i && n.add(t(o, o.id)), i;
  });
  return e.map((o, i) => {
    if (r[i] === !0)
      return { record: A(R({}, o), { id: o.id }), faults: [] };
    let s = o.skill;
    for (let a = 2; n.has(t(o, s)); a++) {
      let l = `-${a}`;
      s = o.skill.slice(0, rm - l.length) + l;
    }
    return n.add(t(o, s)), { record: A(R({}, o), { id: s }), faults: o.id === null ? [] : [Lt("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function aa(e, n, t = {}) {
  let r = on(n), o = e.map((s) => {
    let a = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, u) => a.set(u, xn(l))), ia(om(s), r, a, t);
  }), i = sa(
    o.map(({ values: s }) => s).filter((s) => s !== null)
  );
  return o.map(({ values: s, faults: a }, l) => {
    var c;
    let u = s === null ? void 0 : i.shift();
    return {
      call: e[l],
      record: (c = u == null ? void 0 : u.record) != null ? c : null,
      faults: u === void 0 ? a : [...a, ...u.faults]
    };
  });
}
function la(e, n, t = ["User"]) {
  let r = `${n}/People/`, o = e.indexOf(":"), i = "";
  return e.startsWith(r) ? i = e.slice(r.length) : o !== -1 && t.includes(e.slice(0, o)) && (i = e.slice(o + 1).split("/")[0]), i.trim() === "" || i.includes("/") ? null : on(i);
}
function om({ template: e }) {
  return e === Xn.offer ? "offer" : "seek";
}

// src/wiki/counting/template-calls.ts
function Ft(e, n) {
  return L(this, null, function* () {
    var s, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), o = (s = t.get(10)) != null ? s : ["Template"], i = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = o[0]) != null ? a : "Template"}:${l}`))
        i[u.slice(u.indexOf(":") + 1)] = l;
    return zr({ templates: n, redirects: i, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/counting/count-exchange.ts
function ua(e, n) {
  return L(this, null, function* () {
    var d, p, f, g, m, x;
    let { source: t, titles: r } = e, o = [Xn.offer, Xn.seek], i = yield Ft(t, o), { namespaces: s } = yield t.siteInfo(), a = /* @__PURE__ */ new Map();
    for (let S of o)
      try {
        for (var h = Z(t.pagesWithTemplate(`${(p = (d = s.get(10)) == null ? void 0 : d[0]) != null ? p : "Template"}:${S}`)), y, b, w; y = !(b = yield h.next()).done; y = !1) {
          let { title: k, latest: v } = b.value;
          let P = la(k, r.root, s.get(2));
          if (P === null || ((f = a.get(P)) == null ? void 0 : f.has(k)) === !0)
            continue;
          let T = v.user === P && v.userId !== 0 ? v : yield t.newestRevisionBy(k, P), F = (g = a.get(P)) != null ? g : /* @__PURE__ */ new Map();
          a.set(P, F.set(k, i((m = T == null ? void 0 : T.text) != null ? m : "")));
        }
      } catch (b) {
        w = [b];
      } finally {
        try {
          y && (b = h.return) && (yield b.call(h));
        } finally {
          if (w)
            throw w[0];
        }
      }
    let l = [];
    a.forEach((S, k) => {
      let v = Array.from(S.keys()).sort().reduce((P, T) => {
        var F;
        return P.concat((F = S.get(T)) != null ? F : []);
      }, []);
      aa(v, k).forEach(({ record: P }) => {
        P !== null && l.push(P);
      });
    });
    let u = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: c } = Ct(le((x = u == null ? void 0 : u.latest.text) != null ? x : "").value);
    return Es(l, n, c);
  });
}

// src/core/analysis/measures.ts
function te(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function et(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function On(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function Ne(e, n) {
  return n === 0 ? null : e / n;
}
function $n(e) {
  return Ne(et(e), te(e));
}
function ca(e) {
  let n = e.slice().sort((o, i) => o.value - i.value), t = te(n), r = (o) => {
    let i = 0;
    return n.find(({ count: s }) => (i += s) > o).value;
  };
  return t === 0 ? null : (r(Math.floor((t - 1) / 2)) + r(Math.floor(t / 2))) / 2;
}
function da(e) {
  let n = te(e), t = et(e), r = e.reduce((o, { value: i, count: s }) => o + i * i * s, 0);
  return n < 2 ? null : Math.sqrt((n * r - t * t) / (n * (n - 1)));
}
function sn(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function Dt(e) {
  let n = te(e);
  return n === 0 ? null : {
    numerator: et(sn(e, "importance")) - et(sn(e, "ability")),
    denominator: n
  };
}
function qt(e) {
  let n = Dt(e);
  return n === null ? null : {
    numerator: n.numerator * et(sn(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function Jr(e) {
  let n = (t) => te(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function Kr(e) {
  let { negative: n, tied: t, positive: r } = Jr(e), o = n + t + r;
  return o === 0 ? null : { numerator: 100 * (r - n), denominator: o };
}
function Xr(e, n) {
  let t = xe(n.importance), r = ke(n.ability);
  return te(e.filter(
    ({ importance: o, ability: i }) => t.includes(o) && r.includes(i)
  ));
}

// src/core/analysis/wilson-interval.ts
var an = 1.959963984540054;
function jt(e, n) {
  if (n === 0)
    return null;
  let t = e / n, r = t + an * an / (2 * n), o = an * Math.sqrt(t * (1 - t) / n + an * an / (4 * n * n)), i = 1 + an * an / n;
  return {
    // Rounding errors must not lead out of what can be, nor away from none and all.
    low: e === 0 ? 0 : Math.max(0, (r - o) / i),
    high: e === n ? 1 : Math.min(1, (r + o) / i)
  };
}

// src/core/analysis/question-results.ts
function fa(e, n, t) {
  var l;
  let { choices: r, kind: o, question: i } = n, s = o !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(ee) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = W();
  for (let u of s) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: Ne(c, e.n) };
  }
  return R(R(R({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: gt(e.unknown)
  }, o === "number" ? { summary: _t(im(e)) } : {}), i.type === "rating" || i.type === "matrix" ? sm(e, yn(r != null ? r : [], t), s.length) : {}), i.type === "ranking" ? { places: am(e, s) } : {});
}
function im(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function _t(e) {
  return { mean: $n(e), sd: da(e), median: ca(e) };
}
function sm(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([o, i]) => {
    var s;
    return { value: i, count: (s = e.counts.get(o)) != null ? s : 0 };
  });
  return {
    summary: _t(r),
    topTwo: nt(r, xe(n)),
    bottomTwo: nt(r, ke(n))
  };
}
function nt(e, n) {
  let [t, r] = [te(e.filter(({ value: o }) => n.includes(o))), te(e)];
  return { count: t, share: Ne(t, r), interval: jt(t, r) };
}
function am(e, n) {
  var r, o, i;
  let t = W();
  for (let s of n) {
    let a = Array.from((r = e.places.get(s)) != null ? r : [], ([l, u]) => ({ value: l, count: u }));
    t[s] = { first: (i = (o = e.places.get(s)) == null ? void 0 : o.get(1)) != null ? i : 0, meanPlace: $n(a) };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function ha(e, n, t) {
  var l;
  let [r, o] = [ma(e, "canTeach"), ma(e, "wantToLearn")], i = new Set((l = G(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [o, r])
    lm(u, e, n).forEach((c) => i.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(ee).forEach((u) => i.add(u));
  let a = W();
  return i.forEach((u) => {
    var g, m;
    let c = pa(r, u, n), d = pa(o, u, n), p = t === null ? null : (g = t.offers.get(u)) != null ? g : 0, f = t === null ? null : (m = t.seeks.get(u)) != null ? m : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: p,
      seeks: f,
      surveyDifference: ga(d, c),
      surveyRatio: ya(d, c),
      exchangeDifference: ga(f, p),
      exchangeRatio: ya(f, p)
    };
  }), a;
}
function ma(e, n) {
  let t = V(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : X(t)[0];
}
function lm(e, n, t) {
  var i, s;
  if (e === void 0)
    return [];
  let r = ye(pn(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((s = (i = t.get(e.name)) == null ? void 0 : i.counts.keys()) != null ? s : []).sort(ee)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function pa(e, n, t) {
  var r, o;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: i }) => i === n) ? null : (o = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? o : 0;
}
function ga(e, n) {
  return e === null || n === null ? null : e - n;
}
function ya(e, n) {
  return e === null || n === null ? null : Ne(e, n);
}

// src/core/analysis/rating-layout.ts
function tt(e) {
  let n = G(e), t = (i) => {
    let s = n == null ? void 0 : n.grid.columns.find((l) => l.name === i), a = ["", ...s === void 0 ? [] : s.choices.map(({ value: l }) => l)];
    return { codes: a, places: new Map(a.map((l, u) => [l, u])) };
  }, [r, o] = [t("importance"), t("ability")];
  return {
    rows: n === null ? [] : n.grid.rows.map(({ value: i }) => ({
      skill: i,
      importance: gn(n.grid.name, i, "importance"),
      ability: gn(n.grid.name, i, "ability")
    })),
    importance: r,
    ability: o,
    size: r.codes.length * o.codes.length
  };
}
function ba(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/wikitext/detached-text.ts
function ve(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/analysis/choice-tally.ts
function xa() {
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
var ka = [], um = /^[a-z][a-z0-9_]{1,62}$/;
function Sa(e, n) {
  let { kind: t, isMultiple: r, question: o } = e;
  if (t === "text")
    return (l, u) => {
      l[u.length === 0 ? "missing" : "n"]++;
    };
  if (t === "number")
    return (l, u) => {
      let c = u.length === 1 ? Tn(u[0]) : null;
      l[u.length === 0 ? "missing" : c === null ? "unusable" : "n"]++, c !== null && Te(l.counts, ve(c), 1);
    };
  let i = new Set(n), s = Ra(e), a = o.type === "ranking";
  return (l, u) => {
    if (u.length === 0) {
      l.missing++;
      return;
    }
    let { counts: c } = l, [d, p] = [0, !1];
    for (let f of r || u.length === 1 ? u : [u.join(";")]) {
      let g = c.get(f);
      g === void 0 && i.has(f) ? p = !0 : g !== void 0 || s(f) ? (d++, c.set(g === void 0 ? ve(f) : f, (g != null ? g : 0) + 1), a && Te(rt(l.places, f, () => /* @__PURE__ */ new Map()), d, 1)) : Te(l.unknown, Bt(f), 1);
    }
    l[d > 0 ? "n" : p ? "notInStatistics" : "unusable"]++;
  };
}
function Vt(e, n) {
  let t = new Set(n), r = Ra(e), o = (i) => !t.has(i) && r(i);
  return (i) => !e.isMultiple && i.length > 1 ? ka : i.every(o) ? i : i.filter(o);
}
var wa = 60;
function Bt(e) {
  return ve(e.length <= wa ? e : `${e.slice(0, wa - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function Ra({ choices: e, question: n }) {
  if (e !== null) {
    let o = new Set(e.map((i) => i.value));
    return (i) => o.has(i);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? se : t === "wikis" ? um : H;
  return (o) => r.test(o);
}
function ln(e, n) {
  let t = e.get(n);
  if (t === void 0 || cm(t))
    return t != null ? t : ka;
  let r = t.map((o) => o.trim()).filter((o) => o !== "");
  return r.length < 2 ? r : Array.from(new Set(r));
}
function cm(e) {
  for (let n = 0; n < e.length; n++) {
    let t = e[n], [r, o] = [t.charCodeAt(0), t.charCodeAt(t.length - 1)];
    if (!(r > 32 && r < 128 && o > 32 && o < 128) || n > 0 && e.indexOf(t) < n)
      return !1;
  }
  return !0;
}
function Te(e, n, t) {
  var r;
  e.set(n, ((r = e.get(n)) != null ? r : 0) + t);
}
function rt(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let o = t();
  return e.set(n, o), o;
}

// src/core/analysis/skill-tally.ts
function Wt(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function Pa(e, n) {
  let [t, r] = [Aa(e, "canTeach"), Aa(e, "wantToLearn")], o = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: i, strange: s, changedVersion: a } = o, { rows: l, size: u, importance: c, ability: d } = n;
  return (p, f) => {
    s.length = 0, a.length = 0;
    for (let g = 0; g < l.length; g++) {
      let m = l[g], [h, y] = [va(p, m.importance), va(p, m.ability)], [b, w] = [c.places.get(h), d.places.get(y)];
      i[g] = -1, f.size > 0 && (h !== "" && f.has(m.importance) || y !== "" && f.has(m.ability)) ? a.push(m.skill) : b === void 0 || w === void 0 ? s.push([m.skill, Bt(h), Bt(y)]) : i[g] = g * u + b * d.codes.length + w;
    }
    return o.canTeach = t(p, f), o.wantToLearn = r(p, f), o;
  };
}
function va(e, n) {
  let t = ln(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Ta = [];
function Aa(e, n) {
  let t = V(e).find(({ name: s }) => s === e.measures[n]), r = t === void 0 ? void 0 : X(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Ta;
  let { name: o } = r, i = Vt(r, e.notInStatistics);
  return (s, a) => a.has(o) ? Ta : i(ln(s, o));
}
function Gt(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let o = n.cells[r];
    o >= 0 && t[o]++;
  }
  for (let [r, o, i] of n.strange)
    Yr(rt(e.strange, r, () => /* @__PURE__ */ new Map()), o, i, 1);
  for (let r of n.changedVersion)
    Te(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Te(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Te(e.wantToLearn, r, 1);
}
function Zr(e, n, t) {
  var o, i, s;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = ba(n, a);
      Yr(r, u, c, l);
    }
  }
  return (s = e.strange.get((i = (o = n.rows[t]) == null ? void 0 : o.skill) != null ? i : "")) == null || s.forEach((a, l) => a.forEach((u, c) => {
    Yr(r, l, c, u);
  })), r;
}
function Yr(e, n, t, r) {
  Te(rt(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function Oa(e, n) {
  let t = W(), r = G(e);
  if (r === null)
    return t;
  let o = tt(e), i = Na(e), s = r.grid.rows.map(({ value: l }, u) => {
    let c = Zr(n, o, u);
    return { skill: l, cells: c, pairs: Ca(c, r) };
  }), a = pt(s.map(({ pairs: l }) => ({ mwds: qt(l), rds: Kr(l) })));
  return s.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var h, y, b, w, x, S, k, v, P;
    let p = te(c), f = (h = n.changedVersion.get(l)) != null ? h : 0, g = (b = (y = u.get("")) == null ? void 0 : y.get("")) != null ? b : 0, m = Xr(c, r);
    t[l] = R({
      n: p,
      missing: g,
      incomplete: n.counted - p - g - f,
      changedVersion: f,
      importance: Ea(r.importance, c, "importance", u, e.notInStatistics),
      ability: Ea(r.ability, c, "ability", u, e.notInStatistics),
      gap: On(Dt(c)),
      mwds: On(qt(c)),
      rds: On(Kr(c)),
      discrepancies: Jr(c),
      highNeed: Ne(m, p),
      highNeedCount: m,
      highNeedInterval: jt(m, p),
      rankByMwds: (x = (w = a[d]) == null ? void 0 : w.rankByMwds) != null ? x : null,
      rankByRds: (k = (S = a[d]) == null ? void 0 : S.rankByRds) != null ? k : null,
      rankDifference: (P = (v = a[d]) == null ? void 0 : v.rankDifference) != null ? P : null
    }, i(n, l));
  }), t;
}
function $a(e) {
  let n = G(e);
  if (n === null)
    return ({ counted: o }) => ({ counted: o, skills: {} });
  let t = tt(e), r = Na(e);
  return (o) => {
    let i = W();
    return t.rows.forEach(({ skill: s }, a) => {
      let l = Ca(Zr(o, t, a), n), u = Xr(l, n);
      i[s] = R({
        n: te(l),
        importance: $n(sn(l, "importance")),
        ability: $n(sn(l, "ability")),
        gap: On(Dt(l)),
        mwds: On(qt(l)),
        highNeed: Ne(u, te(l)),
        highNeedCount: u
      }, r(o, s));
    }), { counted: o.counted, skills: i };
  };
}
function Ca(e, n) {
  let t = [];
  return e.forEach((r, o) => r.forEach((i, s) => {
    let a = n.importance.get(o), l = n.ability.get(s);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: i });
  })), t;
}
function Ea(e, n, t, r, o) {
  let i = sn(n, t), s = W();
  e.forEach((u, c) => {
    s[c] = te(i.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, p) => {
    var g;
    let f = t === "importance" ? c : p;
    o.includes(f) ? a += d : f !== "" && !e.has(f) && l.set(f, ((g = l.get(f)) != null ? g : 0) + d);
  })), A(R({
    n: te(i)
  }, _t(i)), {
    counts: s,
    topTwo: nt(i, xe(e)),
    bottomTwo: nt(i, ke(e)),
    notInStatistics: a,
    unknown: gt(l)
  });
}
function Na(e) {
  let n = (o) => {
    var l;
    let i = V(e).find((u) => u.name === e.measures[o]), s = i === void 0 ? void 0 : X(i)[0], a = new Set((l = s == null ? void 0 : s.choices) == null ? void 0 : l.map(({ value: u }) => u));
    return (u, c) => {
      var d;
      return s !== void 0 && (s.choices === null || a.has(c)) ? (d = u[o].get(c)) != null ? d : 0 : null;
    };
  }, [t, r] = [n("canTeach"), n("wantToLearn")];
  return (o, i) => ({ canTeach: t(o, i), wantToLearn: r(o, i) });
}

// src/core/survey/text-changes.ts
function un(e, n) {
  return e === null || n === null ? e !== n : e.kind === "message" || n.kind === "message" ? e.kind !== n.kind || e.kind === "message" && n.kind === "message" && e.key !== n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() !== e.texts[t].trim();
  });
}
function Ue(e, n) {
  return e === null || n === null ? !1 : e.kind === "message" || n.kind === "message" ? e.kind === "message" && n.kind === "message" && e.key === n.key : Object.keys(e.texts).some((t) => {
    let r = n.texts[t];
    return r !== void 0 && r.trim() === e.texts[t].trim();
  });
}

// src/core/survey/choice-changes.ts
function cn(e, n, t, r) {
  var d, p, f, g;
  let o = [], i = (m, h, y, ...b) => {
    o.push({ code: `${n}-${h}`, effect: y, element: e, item: m, parameters: b });
  }, s = Ia(t), a = Ia(r), l = t.filter(({ value: m }) => !a.has(m)), u = r.filter(({ value: m }) => !s.has(m));
  for (let m of l) {
    let h = u.find(({ text: y }) => Ue(m.text, y));
    h ? (u.splice(u.indexOf(h), 1), i(m.value, "renamed", "lost", m.value, h.value)) : i(m.value, "removed", "lost");
  }
  u.forEach(({ value: m, isRetired: h }) => {
    h || i(m, "added", "incomplete");
  });
  for (let m of r) {
    let h = s.get(m.value);
    if (h !== void 0) {
      if (h.isRetired !== m.isRetired && i(m.value, m.isRetired ? "retired" : "returned", m.isRetired ? "none" : "incomplete"), un(h.text, m.text)) {
        let y = t.find(({ value: b, text: w }) => b !== m.value && a.has(b) && Ue(w, m.text));
        y && !Ue(h.text, m.text) ? i(m.value, "swapped", "lost", m.value, y.value) : i(m.value, "text", "meaning");
      }
      ((p = (d = h.visibleIf) == null ? void 0 : d.source) != null ? p : "") !== ((g = (f = m.visibleIf) == null ? void 0 : f.source) != null ? g : "") && i(m.value, "condition", "incomplete");
    }
  }
  let c = (m) => m.map(({ value: h }) => h).filter((h) => s.has(h) && a.has(h)).join(" ");
  return c(t) !== c(r) && i(null, "order", "none"), o;
}
function Ia(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function no(e, n) {
  let t = n.name, r = [], o = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && o(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [i, s] = [Ma(e), Ma(n)];
  if (i !== s) {
    let l = i === "choice" && s === "choices";
    return o(l ? "multiple" : "type", l ? "meaning" : "lost", Cn(e), Cn(n)), r;
  }
  Cn(e) !== Cn(n) && o("display", "none", Cn(e), Cn(n)), (un(e.title, n.title) || un(e.description, n.description)) && o("text", "meaning"), eo(e.visibleIf) !== eo(n.visibleIf) && o("condition", "incomplete");
  let a = (l) => eo(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && o(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), La(e) !== La(n) && o("limits", "meaning"), Fa(e) !== Fa(n) ? (o("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? dm(e, n) : ja(e, n));
}
function Ma(e) {
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
function Cn(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function eo(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function La(e) {
  let { minSelectedChoices: n, maxSelectedChoices: t, min: r, max: o, isInteger: i, maxLength: s, isSelectToRank: a, isEachRowRequired: l } = e;
  return JSON.stringify([
    n != null ? n : null,
    t != null ? t : null,
    r != null ? r : null,
    o != null ? o : null,
    i != null ? i : !1,
    s != null ? s : null,
    a != null ? a : !1,
    l != null ? l : !1
  ]);
}
function Fa(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function dm(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [o, i] = [e.minRateDescription, e.maxRateDescription];
  return Ue(o, n.maxRateDescription) && Ue(i, n.minRateDescription) && !Ue(o, i) ? t("scale-reversed", "lost") : [...un(o, n.minRateDescription) || un(i, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...ja(e, n)];
}
function ja(e, n) {
  let t = cn(n.name, "choice", Da(e), Da(n));
  return "rows" in e && "rows" in n && t.push(...cn(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...cn(n.name, "column", qa(e), qa(n))), n.columns.forEach((r) => {
    let o = e.columns.find(({ name: i }) => i === r.name);
    t.push(...o ? cn(n.name, "choice", o.choices, r.choices) : []);
  })), t;
}
function Da(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(ye(pn(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function qa(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var Va = { current: null, earlier: /* @__PURE__ */ new Map() };
function Ut(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], o = [], i = e.notInStatistics.concat(n.notInStatistics), s = e.audience.population !== n.audience.population, a = new Map(V(e).map((l) => [l.name, l]));
  for (let l of V(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : s ? X(l).map(({ name: d }) => d) : mm(u, l, i);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && no(u, l).some(({ effect: d }) => d === "meaning") && o.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: o };
}
var fm = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function mm(e, n, t) {
  let r = no(e, n), o = r.some(({ code: u }) => fm.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), i = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [s, a] = [i("row"), i("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (i("choice").length > 0 || _a(e.choices, n.choices, t, n));
  return X(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: p }) => p === (c == null ? void 0 : c.name)) : void 0;
    return o || l || u !== null && s.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (_a(d.choices, c.choices, t, n) || pm(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function pm(e, n) {
  return cn("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function _a(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let o = r === "radiogroup" || r === "dropdown", [i, s] = [e, n].map((a) => gm(a, t, o));
  return i !== s && i !== "" && s !== "";
}
function gm(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), o = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), i = (a = o[0]) != null ? a : NaN;
  return (t ? o.length === r.length && (i === 0 || i === 1) && o.every((l, u) => l === i + u) : o.length > r.length / 2) ? o.join(" ") : "";
}

// src/core/analysis/version-tally.ts
var ot = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function Ba(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, o]) => [
    r,
    Ut(o, e)
  ]));
  return n.current !== null && t.set(n.current, ot), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function Wa(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: o = null }) => {
    var s;
    let i = r !== null && o === null && t.has(r) ? r : null;
    return Te(n, i, 1), (i === null ? ot : (s = t.get(i)) != null ? s : ot).changedParameters;
  };
}
function Ga(e) {
  let { versions: n, differences: t, counts: r } = e, o = (i) => i != null ? i : 1 / 0;
  return Array.from(r).sort(([i], [s]) => o(i) - o(s)).map(([i, s]) => {
    var u;
    let { changed: a, reworded: l } = i === null ? ot : (u = t.get(i)) != null ? u : ot;
    return {
      revision: i,
      counted: s,
      isCurrent: i !== null && i === n.current,
      isKnown: i !== null,
      changed: a,
      reworded: l
    };
  });
}

// src/core/analysis/compute-results.ts
function Ua(e, n, t = {}) {
  let { excluded: r = [], exchange: o = null } = ym(t) ? { excluded: t } : t, i = $a(e), s = W();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (s[a.name] = fa(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: hm(r),
    questions: s,
    skills: Oa(e, n.skills),
    balance: ha(e, n.questions, o),
    breakdowns: n.breakdowns.map((a) => bm(e, a, i)),
    versions: Ga(n.versions)
  };
}
function ym(e) {
  return Array.isArray(e);
}
function hm(e) {
  return e.slice().sort((n, t) => {
    var r, o, i, s, a, l;
    return ((r = n.line) != null ? r : 0) - ((o = t.line) != null ? o : 0) || ee(n.page, t.page) || ee((i = n.community) != null ? i : "", (s = t.community) != null ? s : "") || ee(n.reason, t.reason) || ((a = n.revision) != null ? a : 0) - ((l = t.revision) != null ? l : 0);
  });
}
function bm(e, { dimension: n, groups: t, ungrouped: r }, o) {
  var c, d;
  let i = V(e).find(({ name: p }) => p === n.question), s = (d = i === void 0 || (c = X(i)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(s.map(({ value: p }, f) => [p, f])), l = (p) => {
    var f;
    return (f = a.get(p)) != null ? f : a.size;
  }, u = W();
  for (let p of Array.from(t.keys()).sort((f, g) => l(f) - l(g) || ee(f, g))) {
    let f = t.get(p);
    f !== void 0 && (u[p] = o(f));
  }
  return A(R({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function Ha(e, n, t) {
  let r = wm(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: i }) => i === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function wm(e, n) {
  let [t, r] = [0, 0];
  return n.forEach((o, i) => {
    var c;
    let s = (c = e.get(i)) != null ? c : [], [a, l, u] = [0, 0, 0];
    for (; a < s.length && l < o.length; ) {
      let [d, p] = [s[a], o[l]];
      u += +(d === p), a += +(d <= p), l += +(p <= d);
    }
    t += o.length - u, r += s.length - u;
  }), e.forEach((o, i) => {
    r += n.has(i) ? 0 : o.length;
  }), { added: t, removed: r, accounts: Math.max(t, r) };
}

// src/core/survey/conditions/resolution-order.ts
function it(e) {
  let n = Qa(e), t = /* @__PURE__ */ new Map();
  return Ja(n).forEach((r) => r.forEach((o) => {
    let i = !Ka(r);
    t.set(o, {
      element: o.element,
      parent: o.parent && t.get(o.parent),
      visibleIf: i ? o.element.visibleIf : null,
      items: i ? o.items : []
    });
  })), Array.from(t.values());
}
function za(e) {
  let n = Qa(e);
  return Ja(n).filter(Ka).map((t) => t.map(({ element: r }) => r.name));
}
function Nn(e) {
  return "isRequired" in e;
}
function st(e) {
  return e.split(".", 1)[0];
}
function Qa(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (o, i) => {
    let s = { element: o, parent: i, items: xm(o), needs: i === null ? [] : [i] };
    n.push(s), Nn(o) ? t.set(o.name, s) : "elements" in o && o.elements.forEach((a) => r(a, s));
  };
  return e.pages.forEach((o) => r(o, null)), n.forEach(({ element: o, items: i, needs: s }) => {
    var a;
    i.map(({ visibleIf: l }) => l).concat((a = o.visibleIf) != null ? a : []).forEach((l) => Fe(l).forEach((u) => {
      let c = t.get(st(u));
      c !== void 0 && !s.includes(c) && s.push(c);
    }));
  }), n;
}
function xm(e) {
  let n = [], t = (r, o, i = "") => r.forEach(({ value: s, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: o, column: i, value: s, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => t(o, !1, r)), n;
}
function Ja(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = [], o = (i) => {
    let s = t.size;
    t.set(i, s), r.push(i);
    let a = s;
    for (let l of i.needs) {
      let u = t.get(l);
      u === void 0 ? a = Math.min(a, o(l)) : r.includes(l) && (a = Math.min(a, u));
    }
    if (a === s) {
      let l = r.splice(r.indexOf(i));
      n.push(l.length > 1 ? e.filter((u) => l.includes(u)) : l);
    }
    return a;
  };
  return e.forEach((i) => {
    t.has(i) || o(i);
  }), n;
}
function Ka(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function Xa(e) {
  let n = it(e), t = n.filter(ro), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: i }) => {
    Nn(i) && r.set(i.name, i);
  });
  let o = (i) => {
    var s;
    return ((s = r.get(i)) == null ? void 0 : s.type) === "ranking";
  };
  return (i) => {
    let s = Sm(i), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (p) => km(s.values().get(p), r.get(p)), c = ({ expression: p }) => St(p, u, o) === !0;
    for (let p of t) {
      let { element: { name: f }, parent: g, visibleIf: m } = p;
      if (g !== null && a.has(g) || m !== null && !c(m)) {
        a.add(p), l.add(to(f, g === null)), s.reduce(f, () => []);
        continue;
      }
      let h = p.items.filter((y) => !kt(y.visibleIf, u, o));
      h.length > 0 && (h.forEach(({ value: y, isRow: b, column: w }) => l.add(at(f, b, y, w))), s.reduce(f, (y, b) => {
        let [, w = "", x = ""] = b.split(".");
        return l.has(at(f, !0, w, "")) ? [] : (
          // The text of "other" is no code.
          w !== "" && "special" in p.element ? y : y.filter((S) => !l.has(at(f, !1, S, x)))
        );
      }));
    }
    let d = {
      isShown: (p) => !l.has(to(p, !1)),
      isPageShown: (p) => !l.has(to(p, !0)),
      isChoiceShown: (p, f, g = "") => !l.has(at(p, !1, f, g)),
      isRowShown: (p, f) => !l.has(at(p, !0, f, "")),
      isRequired(p) {
        let f = r.get(p);
        return f !== void 0 && !f.isRetired && d.isShown(p) && (f.requiredIf === null ? f.isRequired : c(f.requiredIf));
      },
      values: s.values()
    };
    return d;
  };
}
function Ya(e) {
  return new Set(it(e).filter((n) => Nn(n.element) && ro(n)).map(({ element: n }) => n.name));
}
function ro(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && ro(e.parent);
}
function to(e, n) {
  return `${n} ${e}`;
}
function at(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function km(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, o = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function Sm(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, o) {
      var i;
      t.size === 0 && e.forEach((s, a) => {
        var u;
        let l = st(a);
        t.set(l, [...(u = t.get(l)) != null ? u : [], a]);
      });
      for (let s of (i = t.get(r)) != null ? i : []) {
        let a = e.get(s), l = o(a, s);
        l.length < a.length && (n = n != null ? n : new Map(e), l.length > 0 ? n.set(s, l) : n.delete(s));
      }
    }
  };
}

// src/core/analysis/breakdown-tally.ts
function Za(e) {
  let n = [
    { by: "language", question: null, isPartition: !0 },
    { by: "community", question: null, isPartition: !0 }
  ];
  for (let t of e.measures.groupBy) {
    let r = V(e).find((i) => i.name === t), o = r === void 0 ? void 0 : X(r)[0];
    o !== void 0 && o.kind === "codes" && o.row === null && o.question.type !== "ranking" && n.push({ by: "question", question: t, isPartition: !o.isMultiple });
  }
  return n;
}
function el(e, n, t) {
  let { groups: r, dimension: { by: o, question: i } } = e, s = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = Wt(t), r.set(ve(u), d)), Gt(d, c);
  };
  if (o !== "question" || i === null)
    return (u, c, d, p) => {
      var g;
      let f = (g = o === "language" ? u.language : u.community) != null ? g : null;
      f === null || o === "language" && !r.has(f) && !se.test(f) ? e.ungrouped++ : s(f, p);
    };
  let a = re(n).find(({ name: u }) => u === i), l = a === void 0 ? null : Vt(a, n.notInStatistics);
  return (u, c, d, p) => {
    let f = l === null || d.has(i) ? [] : l(ln(c, i));
    f.length === 0 && e.ungrouped++;
    for (let g of f)
      s(g, p);
  };
}

// src/core/analysis/tally.ts
function nl(e, n = Va) {
  let t = G(e), r = tt(e), o = re(e).filter(({ question: m, column: h }) => t === null || m !== t.grid || h === null || !Ce.includes(h.name)), i = Ya(e), s = o.map((m) => ({
    name: m.name,
    question: m.question.name,
    row: m.row,
    isConditional: i.has(m.question.name),
    tally: xa(),
    count: Sa(m, e.notInStatistics)
  })), a = Za(e).map(
    (m) => ({ dimension: m, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((m) => el(m, e, r)), u = Pa(e, r), c = i.size === 0 ? null : Xa(e), d = Wt(r), p = Ba(e, n), f = Wa(p), g = {
    survey: e,
    parameters: o,
    layout: r,
    counted: 0,
    questions: new Map(s.map((m) => [m.name, m.tally])),
    skills: d,
    breakdowns: a,
    versions: p,
    add(m) {
      g.counted++;
      let h = f(m), { questions: y = null } = m, b = y === null ? m.values : vm(m.values, y), w = c === null ? null : c(b), x = w === null ? b : w.values;
      for (let k of s) {
        let v = ln(x, k.name);
        y !== null && !y.has(k.question) || w !== null && k.isConditional && !(w.isShown(k.question) && (k.row === null || w.isRowShown(k.question, k.row.value))) ? k.tally.notAsked++ : h.size > 0 && v.length > 0 && h.has(k.name) ? k.tally.changedVersion++ : k.count(k.tally, v);
      }
      let S = u(x, h);
      Gt(d, S);
      for (let k of l)
        k(m, x, h, S);
    }
  };
  return g;
}
function vm(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function tl(e, n) {
  e.add(n);
}

// src/core/report/counted-answers.ts
function rl(e) {
  var s;
  let n = [], t = /* @__PURE__ */ new Map(), [r, o] = [0, ""];
  for (let a of e) {
    let { timestamp: l, community: u = null, revision: c } = a;
    r++;
    let d = l.slice(0, 10);
    o = d > o ? d : o, r <= 1e3 && n.push(a);
    let p = (s = t.get(u)) != null ? s : Pm();
    t.set(u, p), p.add(c);
  }
  let i = Array.from(
    t,
    ([a, l]) => ({ community: a, revisions: l.sorted() })
  );
  return {
    count: r,
    newestDay: o === "" ? null : o,
    named: r > 1e3 ? null : n.sort(Tm),
    places: i.sort((a, l) => {
      var u, c;
      return lt((u = a.community) != null ? u : "", (c = l.community) != null ? c : "");
    })
  };
}
function Tm(e, n) {
  var t, r, o, i;
  return lt(e.user, n.user) || e.revision - n.revision || lt((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || lt((o = e.page) != null ? o : "", (i = n.page) != null ? i : "") || lt(e.timestamp, n.timestamp);
}
function lt(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var Am = 64;
function Pm() {
  let [e, n] = [new Float64Array(Am), 0];
  return {
    add: (t) => {
      if (n === e.length) {
        let r = new Float64Array(2 * n);
        r.set(e), e = r;
      }
      e[n++] = t;
    },
    sorted: () => e.slice(0, n).sort()
  };
}

// src/core/analysis/one-answer-per-account.ts
function Em() {
  let e = /* @__PURE__ */ new Map();
  return {
    add({ user: n, timestamp: t, revision: r, community: o }, i) {
      let s = Nm(n), a = { place: i, time: $m(t), revision: r, community: o != null ? o : "" }, l = e.get(s);
      if (l === void 0)
        return e.set(ve(s), a), null;
      let u = Cm(a, l) >= 0;
      return u && e.set(s, a), u ? l.place : i;
    },
    sharedWith: (n) => Array.from(e.keys()).filter(n.has).length,
    has: (n) => e.has(n)
  };
}
function ol(e, n = null) {
  let t = Em(), r = /* @__PURE__ */ new Set();
  return e.forEach((o, i) => {
    let s = t.add(o, i);
    s !== null && r.add(s);
  }), {
    answers: e.filter((o, i) => !r.has(i)),
    excluded: e.filter((o, i) => r.has(i)).map((o) => Om(o, n))
  };
}
function Om(e, n = null) {
  let { page: t, user: r, revision: o, community: i = null } = e, s = { page: t != null ? t : r, reason: "duplicate", revision: o };
  return n === null || i === null || i === n ? s : A(R({}, s), { community: i });
}
function $m(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function Cm(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || ee(n.community, e.community);
}
function Nm(e) {
  var o;
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = (o = Array.from(n)[0]) != null ? o : "", r = t.toUpperCase();
  return (Array.from(r).length === 1 ? r : t) + n.slice(t.length);
}

// src/core/survey/core-questions.ts
function Ht(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = Ut(e, n), o = V(e).map(({ name: s }) => s), i = new Set(V(n).map(({ name: s }) => s).filter((s) => t.includes(s) && o.includes(s) && !r.includes(s)));
  e.audience.population !== n.audience.population && i.clear();
  for (let s of it(n))
    Nn(s.element) && !il(s).every((a) => i.has(a)) && i.delete(s.element.name);
  return i;
}
function il(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : Fe(e.visibleIf).map(st),
    ...il(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function He(e, n) {
  return n === null || !Im(e) ? e : Nt(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((o) => !al(o, n)).map(sl);
      return A(R({}, t), { choices: [...r, ...ye(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? A(R({}, t), { rows: Mm(t.rowsFrom, n).map(sl) }) : t;
  });
}
function Im(e) {
  return V(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function al(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function Mm(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !al(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function sl(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var Lm = 100;
function oo(e, n, t, r, o) {
  return L(this, null, function* () {
    let i = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, Lm).map(([a]) => a), s = /* @__PURE__ */ new Map();
    if (i.length > 0) {
      let a = yield e.source.revisions(i, "with-texts");
      i.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = Ge(le((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && s.set(l, He(u, o));
      });
    }
    return { current: t === 0 ? null : t, earlier: s };
  });
}

// src/core/survey/decide-answer-counts.ts
function ll(e) {
  let { survey: n, titles: t, readAnswer: r } = e, o = Dm(e.renames), i = (s, a) => {
    let l = t.answererOf(n, s);
    return l === null || qm(l) ? null : o(on(l), a);
  };
  return {
    ownerOf: i,
    decide: (s) => {
      let a = i(s.title, s.first.timestamp), l = s.ownerRevision;
      if (a === null)
        return ut(s, "no-account");
      if (s.first.user !== a || s.first.userId === 0 || l === null) {
        let p = s.isHistoryPartial === !0 ? "history-unknown" : "not-owner";
        return ut(s, s.isRedirect ? "redirect" : p, s.first.id);
      }
      let u = l.id === s.latest.id;
      if (s.isRedirect && u)
        return ut(s, "redirect", l.id);
      if (l.text === null)
        return ut(s, "hidden", l.id);
      let c = r(l.text);
      if (c.exclusion !== null) {
        let p = c.exclusion === "no-answer" && l.text.trim() === "";
        return ut(s, p ? "withdrawn" : c.exclusion, l.id);
      }
      let d = u || s.latest.text === l.text;
      return {
        answer: {
          user: a,
          revision: l.id,
          timestamp: l.timestamp,
          page: s.title,
          language: c.language,
          definitionRevision: c.definitionRevision,
          values: c.values
        },
        exclusions: d ? [] : [{ page: s.title, reason: "changed-by-others", revision: s.latest.id }]
      };
    }
  };
}
function Fm(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function ut(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : A(R({}, r), { revision: t })] };
}
function Dm(e) {
  let n = e.slice().sort((r, o) => Fm(r.timestamp, o.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, o) => {
    let i = on(r.from), s = t.get(i);
    s === void 0 ? t.set(i, [o]) : s.push(o);
  }), (r, o) => {
    var a;
    let i = r, s = -1;
    for (; ; ) {
      let l = s, u = ((a = t.get(i)) != null ? a : []).find(
        (c) => c > l && n[c].timestamp >= o
      );
      if (u === void 0)
        return i;
      i = on(n[u].to), s = u;
    }
  };
}
function qm(e) {
  return /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function io(e, n) {
  var o;
  let { kind: t, question: r } = n;
  return t === "number" ? (o = Tn(e)) != null ? o : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var cl = "Skills survey answer";
function ct(e, n) {
  let t = Vm(e);
  return (r) => {
    let o = n(r), i = o.filter((d) => jm(e.id, d)), s = i[i.length - 1];
    if (s === void 0)
      return A(R({}, _m), { exclusion: o.length === 0 ? "no-answer" : "other-survey" });
    let { values: a, unknown: l } = t(s.parameters), u = s.parameters.get("revision") || "", c = a.size === 0 && Array.from(l.values()).every((d) => d.trim() === "");
    return {
      exclusion: i.length > 1 ? "several-answers" : c ? "withdrawn" : null,
      values: a,
      unknown: l,
      definitionRevision: /^[1-9]\d{0,14}$/.test(u) ? Number(u) : null,
      submitted: s.parameters.get("submitted") || null,
      language: s.parameters.get("language") || null
    };
  };
}
function jm(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || xn(t) === e;
}
var _m = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function Vm(e) {
  let n = re(e), t = new Map(n.map(({ name: s }, a) => [s, a])), [r, o] = [ul(!1), ul(!0)], i = (s, a) => a.kind !== "codes" ? Bm(s, a) : (a.isMultiple ? o : r)(s, a);
  return (s) => {
    let a = /* @__PURE__ */ new Map(), l = (p, f) => {
      let g = i(f, p);
      g.length > 0 && a.set(p.name, g);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return s.forEach((p, f) => {
      let g = t.get(f);
      g !== void 0 ? (d = d && g > c, c = g, l(n[g], p)) : We.includes(f) || u.set(f, p);
    }), d || (a.clear(), n.forEach((p) => {
      var f;
      return l(p, (f = s.get(p.name)) != null ? f : "");
    })), { values: a, unknown: u };
  };
}
var dl = [];
function Bm(e, n) {
  let t = e === "" ? "" : io(xn(e), n);
  return t === "" ? dl : [t];
}
var Wm = 2e3, Gm = 100;
function ul(e) {
  let n = /* @__PURE__ */ new Map([["", dl]]), t = (r, o) => {
    let i = xn(r), s = (e ? i.split(";") : [i]).map((a) => io(a, o));
    return Array.from(new Set(s)).filter((a) => a !== "");
  };
  return (r, o) => {
    let i = n.get(r);
    if (i !== void 0 || r.length > Gm || n.size >= Wm)
      return i != null ? i : t(r, o);
    let s = ve(r), a = t(s, o);
    return n.set(s, a), a;
  };
}

// src/wiki/counting/answer-histories.ts
function Um(e, n) {
  return L(this, null, function* () {
    let t = n.filter((r) => r.first === null);
    for (let r = 0; t.length > 2 && r < 20; r++) {
      let o = yield e.revisions(t.map(({ known: i }) => i[i.length - 1].parentId), "without-texts");
      t = t.filter((i) => {
        let s = o.get(i.known[i.known.length - 1].parentId);
        return s === void 0 ? !1 : (i.known.push(s), i.first = s.parentId === 0 ? s : null, i.first === null);
      });
    }
    for (let r of n)
      r.first === null && (r.first = yield e.firstRevision(r.page.title));
  });
}
function Hm({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function fl(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function zm(e, n, t) {
  return L(this, null, function* () {
    let { pageIds: r, titles: o } = yield e.recombinedPagesSince(t);
    for (let i of n) {
      let { pageId: s, title: a } = i.page;
      (r.has(s) || o.has(a)) && (i.isRecombined = !0, i.first = yield e.firstRevision(a));
    }
  });
}
function ml(e, n, t) {
  return L(this, null, function* () {
    var d;
    let r = n.map((p) => ({
      page: p,
      known: p.history === void 0 ? [p.latest] : p.history.slice(),
      first: Hm(p),
      isRecombined: !1
    }));
    yield Um(e, r);
    let o = fl(r.filter(({ page: p }) => p.history === void 0));
    o !== void 0 && (yield zm(e, r, o));
    let i = r.filter((p) => p.first !== null), s = fl(i), a = t(s === void 0 ? [] : yield e.renamesSince(s)), l = /* @__PURE__ */ new Map();
    for (let p of i) {
      let f = a.ownerOf(p.page.title, p.first.timestamp), g = p.isRecombined ? void 0 : p.known.find(({ user: h, userId: y }) => h === f && y !== 0), m = !p.isRecombined && (p.page.history !== void 0 || ((d = p.known[p.known.length - 1]) == null ? void 0 : d.parentId) === 0);
      f === null || f !== p.first.user ? l.set(p, null) : g !== void 0 || m ? l.set(p, g != null ? g : null) : l.set(p, yield e.newestRevisionBy(p.page.title, f));
    }
    let u = Array.from(l.values()).filter((p) => p !== null).filter((p) => p.text === null).map(({ id: p }) => p), c = yield e.revisions(u, "with-texts");
    return {
      decider: a,
      answerPages: i.map((p) => {
        var g, m;
        let f = (g = l.get(p)) != null ? g : null;
        return R({
          title: p.page.title,
          isRedirect: p.page.isRedirect,
          first: p.first,
          ownerRevision: f === null ? null : (m = c.get(f.id)) != null ? m : f,
          latest: p.page.latest
        }, p.page.isHistoryPartial === !0 ? { isHistoryPartial: !0 } : {});
      })
    };
  });
}

// src/wiki/counting/read-answers.ts
var pl = { pages: 1e4, characters: 16e6 }, so = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function yl(o, i, s) {
  return L(this, arguments, function* (e, n, t, r = {}) {
    var h, y, b;
    let { source: a, titles: l, community: u } = e, c = ct(n, e.readAnswerCalls), d = [], p = (v) => L(null, null, function* () {
      var F, B;
      let { decider: P, answerPages: T } = yield ml(
        a,
        v,
        (C) => ll({ survey: n.id, titles: l, renames: C, readAnswer: c })
      );
      for (let C of T) {
        let { answer: I, exclusions: N } = P.decide(C);
        d.push(...N), I !== null && t(Qm(A(R({}, I), { community: u }), (B = (F = C.ownerRevision) == null ? void 0 : F.text) != null ? B : "", c));
      }
    }), [f, g, m] = [[], 0, 0];
    try {
      for (var w = Z(a.pagesBelow(l.answersPrefix(n.id))), x, S, k; x = !(S = yield w.next()).done; x = !1) {
        let v = S.value;
        gl(r), f.push(v), g += (y = (h = v.latest.text) == null ? void 0 : h.length) != null ? y : 0, (b = r.onPages) == null || b.call(r, ++m), (f.length >= pl.pages || g >= pl.characters) && (yield p(f), [f, g] = [[], 0]);
      }
    } catch (S) {
      k = [S];
    } finally {
      try {
        x && (S = w.return) && (yield S.call(w));
      } finally {
        if (k)
          throw k[0];
      }
    }
    return yield p(f), gl(r), d;
  });
}
function Qm(e, n, t) {
  return Object.defineProperty(e, "values", { get: () => t(n).values, enumerable: !0 });
}
function gl({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new so();
}

// src/wiki/counting/gather-answers.ts
function ao(e, n) {
  return A(R({}, e), { id: n });
}
function bl(e, n, t, r) {
  return L(this, null, function* () {
    var g, m, h;
    let { survey: o, taxonomy: i, definitionRevision: s } = n, a = [], l = [], u = 0, c = (y, b) => L(null, null, function* () {
      let w = u, x = [], S = yield yl(y, b, (k) => x.push(k), A(R({}, r), {
        onPages: (k) => {
          var v;
          u = w + k, (v = r.onPages) == null || v.call(r, u);
        }
      }));
      return l.push(...y.isHome ? S : S.map((k) => A(R({}, k), { community: y.community }))), x;
    }), d = yield c(e, o);
    a.push(...d);
    let p = yield oo(e, o, s, hl(d), i);
    for (let { place: y, local: b, definitionRevision: w } of t) {
      let x = yield c(y, ao(o, b.id)), S = yield oo(y, b, w, hl(x), i), k = /* @__PURE__ */ new Map();
      for (let v of x) {
        let P = (m = S.earlier.get((g = v.definitionRevision) != null ? g : 0)) != null ? m : b, T = (h = k.get(P)) != null ? h : Ht(He(A(R({}, P), { core: b.core }), i), o);
        k.set(P, T), a.push(Jm(v, T));
      }
    }
    let f = ol(a, e.community);
    return { answers: f.answers, excluded: [...l, ...f.excluded], versions: p };
  });
}
function Jm(e, n) {
  return Object.defineProperties({}, A(R({}, Object.getOwnPropertyDescriptors(e)), {
    questions: { value: n, enumerable: !0 }
  }));
}
function hl(e) {
  var t;
  let n = /* @__PURE__ */ new Map();
  for (let { definitionRevision: r } of e)
    r != null && n.set(r, ((t = n.get(r)) != null ? t : 0) + 1);
  return n;
}

// src/wiki/counting/last-release.ts
function wl(e, n, t) {
  return L(this, null, function* () {
    let { source: r, titles: o, community: i } = e, s = o.resultsData(n), a = (f) => L(null, null, function* () {
      var h, y, b;
      let g = (h = (yield r.readPages([f])).get(f)) == null ? void 0 : h.latest, m = g === void 0 || t === null || g.user === t ? g : (y = yield r.newestRevisionBy(f, t)) != null ? y : void 0;
      return le((b = m == null ? void 0 : m.text) != null ? b : "").value;
    }), l = yield a(s), u = D(l) ? E(l, "answers") : null, c = D(u) ? E(u, "revisions") : null, d = /* @__PURE__ */ new Map(), p = (f) => {
      var y;
      let g = D(f) ? E(f, "community") : null, m = typeof g == "string" && g !== i ? g : "", h = (y = d.get(m)) != null ? y : [];
      d.set(m, h), Km(f).forEach((b) => h.push(b));
    };
    if (Array.isArray(u))
      u.forEach(p);
    else if (!Array.isArray(c))
      return null;
    for (let f of Array.isArray(c) ? c : []) {
      let g = typeof f == "string" && f.startsWith(`${o.results(n)}/`) ? yield a(f) : null;
      if (!D(g))
        return null;
      p(g);
    }
    return d.forEach((f) => f.sort((g, m) => g - m)), d;
  });
}
function Km(e) {
  let [n, t] = D(e) ? [E(e, "revision"), E(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((o) => typeof o == "number");
}

// src/core/json/schema-faults.ts
var Xm = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function zt(e, n, t) {
  var p;
  let r = [], o = (p = n.definitions) != null ? p : {};
  return a(e, n, "$", ""), r;
  function i(f, g, ...m) {
    r.push({ path: f, code: g, parameters: m });
  }
  function s(f) {
    let [g, m] = [f, ""];
    for (; g.$ref !== void 0; ) {
      m = g.$ref.replace("#/definitions/", "");
      let h = o[m];
      if (h === void 0)
        throw new Error(`The schema has no ${g.$ref}.`);
      g = h;
    }
    return [g, m];
  }
  function a(f, g, m, h) {
    let [y, b] = s(g), w = b === "" ? h : b;
    y.anyOf !== void 0 ? d(f, y.anyOf, m, w) : y.enum !== void 0 ? y.enum.includes(f) || i(m, "not-one-of", M(f), y.enum) : y.type !== void 0 && !xl(f, y.type) ? i(m, Xm[y.type]) : typeof f == "string" ? l(f, y, m, w) : typeof f == "number" ? y.minimum !== void 0 && f < y.minimum ? i(m, "too-small", f, y.minimum) : y.maximum !== void 0 && f > y.maximum && i(m, "too-large", f, y.maximum) : Array.isArray(f) ? u(f, y, m) : D(f) && c(f, y, m);
  }
  function l(f, g, m, h) {
    var w;
    if (g.pattern !== void 0 && !Sl(g.pattern, f)) {
      i(m, (w = t.codes[h]) != null ? w : "bad-text", M(f));
      return;
    }
    let y = t.checks[h], b = y === void 0 ? null : y(f);
    b !== null && i(m, b, M(f));
  }
  function u(f, g, m) {
    g.minItems !== void 0 && f.length < g.minItems ? i(m, "empty-list") : g.maxItems !== void 0 && f.length > g.maxItems && i(m, "too-many-items", g.maxItems);
    let h = g.items;
    h !== void 0 && f.forEach((y, b) => a(y, h, j(m, b), ""));
  }
  function c(f, g, m) {
    var b, w, x, S;
    let h = (b = g.properties) != null ? b : {}, y = (w = g.patternProperties) != null ? w : {};
    for (let k of (x = g.required) != null ? x : [])
      E(f, k) === void 0 && i(j(m, k), k === "default" ? "missing-default" : "missing-property", k);
    for (let k of Object.keys(f)) {
      let v = j(m, k), P = Object.keys(y).find((F) => Sl(F, k)), T = (S = E(h, k)) != null ? S : P && y[P];
      T !== void 0 ? a(f[k], T, v, "") : g.patternProperties !== void 0 ? i(v, "bad-language", M(k)) : g.additionalProperties === !1 && i(v, "unknown-property", M(k), Object.keys(h));
    }
  }
  function d(f, g, m, h) {
    var S, k;
    let y = g.filter((v) => {
      let P = s(v)[0].type;
      return P === void 0 || xl(f, P) || P === "integer" && typeof f == "number";
    });
    if (!D(f) || y.length < 2) {
      y[0] === void 0 ? i(m, (S = t.codes[h]) != null ? S : "bad-text", M(f)) : a(f, y[0], m, h);
      return;
    }
    let b = y.map((v) => {
      var P, T, F;
      return (F = (T = (P = s(v)[0].properties) == null ? void 0 : P.type) == null ? void 0 : T.enum) == null ? void 0 : F[0];
    }), w = b.indexOf(E(f, "type")), x = b[0] === void 0 ? (k = y.find((v) => {
      var P;
      return ((P = s(v)[0].required) != null ? P : []).some((T) => E(f, T) !== void 0);
    })) != null ? k : y[y.length - 1] : y[w];
    if (x === void 0) {
      let v = b.filter((T) => T !== void 0), P = E(f, "type");
      P === void 0 ? i(j(m, "type"), "missing-property", "type") : i(j(m, "type"), "unknown-question-type", M(P), v);
    } else
      a(f, x, m, h);
  }
}
function xl(e, n) {
  switch (n) {
    case "object":
      return D(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === n;
  }
}
var kl = /* @__PURE__ */ new Map();
function Sl(e, n) {
  let t = kl.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), kl.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var Rl = {
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
var Zm = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function vl(e, n = {}) {
  let { value: t, faults: r } = le(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: o } = n, i = zt(t, Rl, {
    codes: Zm,
    checks: {
      messageKey: (a) => o === void 0 || o(a) ? null : "unknown-message"
    }
  }), { taxonomy: s } = Ct(t);
  return { taxonomy: s, faults: [...r, ...i, ...D(t) ? ep(t, s) : []] };
}
function ep(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), o = E(e, "skills");
  return (Array.isArray(o) ? o : []).forEach((i, s) => {
    let a = D(i) ? E(i, "id") : void 0;
    if (!D(i) || typeof a != "string")
      return;
    let l = j("$.skills", s), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [M(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = E(i, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [M(d)] }) : np(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [M(a)] }));
    }
    E(i, "replacedBy") !== void 0 && E(i, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [M(a)] });
  }), t;
}
function np(e, n, t) {
  var i, s, a, l;
  let r = /* @__PURE__ */ new Set(), o = (s = (i = e.get(n)) == null ? void 0 : i[t]) != null ? s : null;
  for (; o !== null && !r.has(o); ) {
    if (o === n)
      return !0;
    r.add(o), o = (l = (a = e.get(o)) == null ? void 0 : a[t]) != null ? l : null;
  }
  return !1;
}

// src/core/survey/definition.schema.json
var Tl = {
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
function lo(e) {
  let n = (t, r, o = rp(r)) => ({ list: t, codes: r.map(({ value: i }) => i), isScale: o });
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
function dt(e) {
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
function rp(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var op = 20;
function uo(e) {
  let n = ge(e, "pages", "$"), t = [], r = (i) => {
    let s = i[i.length - 1];
    for (let a of ge(s.json, "elements", s.path))
      t.push(A(R({}, a), { name: K(a.json, "name"), type: E(a.json, "type"), within: i })), i.length < op && r([...i, a]);
  };
  n.forEach((i) => r([i]));
  let o = E(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: i }) => i !== "panel" && i !== "html"),
    settings: D(o) ? o : {}
  };
}
function Qt({ json: e, path: n, type: t }) {
  let r = ge(e, "columns", n);
  return [
    U(e, "choices", n),
    U(e, "rateValues", n),
    U(e, "rows", n),
    ...t === "matrix" ? [U(e, "columns", n)] : [r.map(Jt), ...r.map((o) => U(o.json, "choices", o.path))]
  ];
}
function U(e, n, t) {
  let r = E(e, n), o = [];
  return (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = j(j(t, n), s), l = D(i) ? i : null, u = l === null ? i : E(l, "value");
    (typeof u == "string" || typeof u == "number") && o.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && E(l, "text") !== void 0,
      isRetired: l !== null && E(l, "retired") === !0,
      json: l
    });
  }), o;
}
function Jt({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = K(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function ge(e, n, t) {
  let r = E(e, n), o = [];
  return (Array.isArray(r) ? r : []).forEach((i, s) => {
    D(i) && o.push({ json: i, path: j(j(t, n), s) });
  }), o;
}
function K(e, n) {
  let t = E(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function Pl(e, n, t, r) {
  let o = "$.localSkills.core", i = E(e.settings, "core");
  if (!(!D(i) || E(i, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${o}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: s, path: a } of U(i, "questions", o)) {
      let [l, u] = [n, t].map(
        (c) => V(c).find((d) => d.name === s)
      );
      u === void 0 ? r(a, "core-no-question", s, t.id) : l === void 0 ? e.questions.some((c) => c.name === s) || r(a, "core-question-missing", s) : Ol(e, l, u, t.id, !0, r);
    }
  }
}
function El(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let o of V(t)) {
      let i = V(n).find(({ name: s }) => s === o.name);
      i !== void 0 && Ol(e, i, o, t.id, !1, r);
    }
  }
}
function Ol(e, n, t, r, o, i) {
  var u, c;
  let s = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (dt(n) !== dt(t)) {
    i(`${s}.type`, "kept-type", n.name, dt(n), r, dt(t));
    return;
  }
  let [a, l] = [lo(n), lo(t)];
  for (let d of l) {
    let p = a.find(({ list: h }) => h === d.list);
    if (p === void 0) {
      i(s, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let f = `${s}.${d.list.split(".")[0]}`, [g, m] = [Al(d.codes, p.codes), Al(p.codes, d.codes)];
    g.length > 0 && i(f, "kept-codes-gone", n.name, r, g), m.length > 0 && (o || d.isScale) && i(f, "kept-codes-added", n.name, r, m), g.length + m.length === 0 && d.isScale && p.codes.join() !== d.codes.join() && i(f, "kept-order", n.name, r, d.codes);
  }
}
function Al(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var $l = 8;
function Cl(e, n, t) {
  let r = n === null ? [] : re(n), o = new Map(r.map((s) => [s.name, s])), i = n === null ? [] : V(n).map(({ name: s }) => s);
  for (let { json: s, path: a } of sp(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = K(s, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = Et(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let p of Fe(d)) {
        let f = p.split(".", 1)[0];
        if (!e.questions.some(({ name: m }) => m === f))
          t(c, "condition-no-question", f);
        else if (i.includes(f) && !o.has(p) && !ap(p, r, e)) {
          let m = r.filter((y) => y.question.name === f).map(({ name: y }) => y), h = m.length > 0 ? m : Nl(f, e).map((y) => `${f}.\u2026.${y}`);
          t(c, "condition-no-part", p, h.slice(0, $l).map((y) => `{${y}}`));
        }
      }
      up(d, o, c, t);
    }
  for (let s of n === null ? [] : za(n)) {
    let a = [...e.pages.map(ip), ...e.elements].find(({ name: l }) => l !== null && s.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", s);
  }
}
function ip(e) {
  return A(R({}, e), { name: K(e.json, "name") });
}
function sp(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((o) => U(r.json, o, r.path)),
    ...ge(r.json, "columns", r.path).map((o) => U(o.json, "choices", o.path))
  ].reduce((o, i) => o.concat(i.reduce((s, { json: a, path: l }) => a === null ? s : s.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, o) => r.concat(o, n(o)), t);
}
function ap(e, n, t) {
  let [r = "", o, i] = e.split(".");
  return o !== void 0 && i !== void 0 && Nl(r, t).includes(i) && !n.some(({ question: s }) => s.name === r);
}
function Nl(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : ge(t.json, "columns", "").map(({ json: r }) => {
    var o;
    return (o = K(r, "name")) != null ? o : "";
  });
}
var lp = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function up(e, n, t, r) {
  let o = /* @__PURE__ */ new Set(), i = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let p = String(d);
        !c.some((f) => f.value === p) && !o.has(`${u.name}=${p}`) && (o.add(`${u.name}=${p}`), r(
          t,
          "condition-no-code",
          u.name,
          M(p),
          c.slice(0, $l).map((f) => f.value)
        ));
      }
  }, s = (a) => {
    switch (a.kind) {
      case "unary":
        s(a.operand);
        break;
      case "binary":
        lp.includes(a.operator) && (i(a.left, a.right), i(a.right, a.left)), s(a.left), s(a.right);
        break;
      case "iif":
        a.operands.forEach(s);
        break;
    }
  };
  s(e.expression);
}

// src/core/survey/rules/name-rules.ts
function Il(e, n) {
  ft(e.pages.map(Jt), "duplicate-name", n), ft(e.elements.map(Jt), "duplicate-name", n);
  for (let { name: t, path: r, type: o, within: i } of e.elements)
    t !== null && We.includes(t) && n(`${r}.name`, "reserved-name", t, We), o === "panel" && i.length === Kn + 1 && n(r, "panels-too-deep", Kn);
  e.questions.forEach((t, r) => {
    r === Jn && n(t.path, "too-many-questions", Jn), Qt(t).forEach((o) => ft(o, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function ft(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: o, path: i } of e) {
    let s = r.get(o);
    s === void 0 ? r.set(o, i) : o !== "" && t(i, n, M(o), s);
  }
}

// src/core/survey/rules/personal-data-words.ts
var co = {
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
}, Ml = [
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
var cp = ["title", "description", "placeholder"];
function Dl(e, n) {
  let t = K(e.json, "locale");
  for (let { json: r, path: o, name: i, type: s } of e.questions) {
    let a = [], l = s === "matrix" ? [] : ge(r, "columns", o);
    for (let { json: u, path: c } of [{ json: r, path: o }, ...l])
      cp.forEach((d) => a.push(...fp(E(u, d), `${c}.${d}`, t)));
    i !== null && a.push({ path: `${o}.name`, text: i, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let p = dp(c, d);
      if (p !== null) {
        n(u, "personal-data-likely", p);
        break;
      }
    }
  }
}
function dp(e, n) {
  let t = jl(e);
  return Ll(t, n) === null ? null : Ll(
    Ml.reduce((r, o) => r.split(ql(o).needle).join(" "), t),
    n
  );
}
function Ll(e, n) {
  let t = _l(e), r = n === null ? null : n.split("-")[0], o = null;
  for (let i of Object.keys(co).filter((s) => r === null || s === r))
    for (let s of co[i]) {
      let { needle: a, bareNeedle: l } = ql(s);
      (e.includes(a) || t.includes(l)) && (o === null || s.length > o.length) && (o = s);
    }
  return o === null ? null : o.replace("*", "");
}
var Fl = /* @__PURE__ */ new Map();
function ql(e) {
  let n = Fl.get(e);
  if (n === void 0) {
    let t = jl(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: _l(t) }, Fl.set(e, n);
  }
  return n;
}
function jl(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function _l(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function fp(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : D(e) ? Object.keys(e).reduce((r, o) => {
    let i = e[o];
    return typeof i == "string" && o !== "message" ? r.concat({ path: n, text: i, language: o === "default" ? t : o }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var mp = [
  ["showOtherItem", Ye],
  ["hasOther", Ye],
  ["showNoneItem", Dn],
  ["hasNone", Dn],
  ["showRefuseItem", qn],
  ["showDontKnowItem", jn]
];
function Bl(e, n, t) {
  let { json: r, path: o, type: i } = e;
  switch (E(r, "personalData") === !0 && t(`${o}.personalData`, "personal-data-marked"), pp(e, t), gp(e, t), i) {
    case "dropdown":
    case "tagbox":
      Vl(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      yp(e, t);
      break;
    case "rating":
      hp(e, t);
      break;
    case "text":
      bp(e, t);
      break;
    case "matrixdropdown":
      Vl(e, "rows", "rowsFrom", t), wp(e, n, t);
      break;
  }
}
function Kt(e) {
  return mp.filter(([n]) => E(e, n) === !0).map(([, n]) => n);
}
function pp({ json: e, path: n }, t) {
  let r = Kt(e);
  for (let o of ["choices", "rateValues"])
    for (let { code: i, path: s } of U(e, o, n))
      r.includes(i) && t(s, "special-code-taken", i);
}
function gp({ json: e, path: n }, t) {
  let [r, o] = [E(e, "minSelectedChoices"), E(e, "maxSelectedChoices")], i = U(e, "choices", n);
  if (typeof r != "number")
    return;
  let s = i.filter(({ isRetired: a }) => !a).length + Number(Kt(e).includes(Ye));
  typeof o == "number" && r > o ? t(`${n}.minSelectedChoices`, "min-above-max", r, o) : i.length > 0 && r > s && t(`${n}.minSelectedChoices`, "min-above-choices", r, s);
}
function Vl({ json: e, path: n }, t, r, o) {
  let [i, s] = [t, r].map((a) => E(e, a) !== void 0);
  i && s ? o(`${n}.${r}`, "not-together", t, r) : !i && !s && o(`${n}.${t}`, "missing-either", t, r);
}
function yp({ json: e, path: n }, t) {
  let r = U(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: o }) => !o).length < 2 && t(`${n}.choices`, "ranking-of-one"), E(e, "selectToRankEnabled") !== !0)
    for (let o of ["minSelectedChoices", "maxSelectedChoices"])
      E(e, o) !== void 0 && t(`${n}.${o}`, "ranking-of-all", o);
}
function hp({ json: e, path: n }, t) {
  var u;
  let r = E(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      E(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Ve && t(`${n}.rateValues`, "too-many-steps", Ve);
    return;
  }
  let o = (c, d) => {
    let p = E(e, c);
    return Un(p) ? p : d;
  }, [i, s, a] = [o("rateMin", 1), o("rateMax", 5), o("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => E(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (s <= i ? t(l, "bad-rating", i, s, a) : i + (Ve - 1) * a < s ? t(l, "too-many-steps", Ve) : (s - i) % a !== 0 && t(l, "rating-misses-end", i, s, a));
}
function bp({ json: e, path: n }, t) {
  let r = Dr.find((a) => {
    var l;
    return a === ((l = K(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  E(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [o, i] = ["min", "max"].map((a) => {
    let l = E(e, a), u = typeof l == "string" || typeof l == "number" ? qr(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", M(l), r), u;
  });
  o && i && (r === "number" ? Number(o) > Number(i) : o > i) && t(`${n}.min`, "limits-crossed", o, i);
}
function wp({ json: e, path: n }, t, r) {
  let o = K(e, "rowsFrom");
  t === null || o === null || o === "" || (t.get(o) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", M(o)) : t.children(o).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", M(o)));
}

// src/core/survey/rules/settings-rules.ts
var In = "$.localSkills", xp = ["matrixdropdown"], kp = ["checkbox", "tagbox", "ranking"], Sp = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];
function Wl(e, n, t) {
  let { settings: r } = e, [o, i, s] = ["id", "opens", "closes"].map((c) => K(r, c));
  n !== void 0 && o && o !== n && t(`${In}.id`, "other-id", M(o), n), i && s && s < i && t(`${In}.closes`, "closes-before-opens", M(s), M(i));
  let a = new Set(_n);
  for (let c of e.questions)
    Qt(c).forEach((d) => d.forEach(({ code: p }) => a.add(p))), Kt(c.json).forEach((d) => a.add(d));
  let l = U(r, "notInStatistics", In);
  ft(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", M(c));
  let u = E(r, "core");
  o && D(u) && K(u, "id") === o && t(`${In}.core.id`, "refers-to-itself", o), o && K(r, "follows") === o && t(`${In}.follows`, "refers-to-itself", o);
}
function Gl(e, n, t) {
  let r = `${In}.measures`, o = E(e.settings, "measures");
  if (!D(o))
    return;
  let i = (c, d, p) => {
    let f = typeof d == "string" ? e.questions.find((g) => g.name === d) : null;
    if (f === void 0)
      t(c, "measure-no-question", M(d));
    else if (f !== null && !p.includes(f.type))
      t(c, "measure-wrong-type", M(d), p);
    else
      return f;
    return null;
  }, s = i(`${r}.grid`, E(o, "grid"), xp);
  if (s !== null) {
    let c = U(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    Rp(s, `${r}.grid`, [...c, ..._n], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => i(`${r}.${c}`, E(o, c), kp)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", M(a.name));
  let u = E(o, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    i(`${r}.groupBy[${d}]`, c, Sp);
  }), fo(s, "rows", n, t), fo(a != null ? a : null, "choices", n, t), fo(l != null ? l : null, "choices", n, t);
}
function fo(e, n, t, r) {
  if (e === null)
    return;
  let o = E(e.json, "choicesFrom");
  o !== void 0 && o !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", M(o), ["skills"]);
  for (let { code: i, path: s, hasText: a } of t === null ? [] : U(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(i)) === null && r(s, "unknown-skill", M(i));
}
function Rp(e, n, t, r) {
  let o = ge(e.json, "columns", e.path);
  for (let i of Ce) {
    let s = o.find((a) => E(a.json, "name") === i);
    if (s === void 0) {
      r(n, "measure-no-column", M(e.name), i);
      continue;
    }
    vp(s.json, s.path, i, t, (a, ...l) => {
      r(`${s.path}.choices`, a, ...l);
    });
  }
}
function vp(e, n, t, r, o) {
  let i = U(e, "choices", n), s = rn.filter((c) => !i.some((d) => d.code === c)), a = i.map((c) => c.code).filter((c) => !rn.includes(c) && !r.includes(c));
  s.length > 0 && o("scale-code-missing", t, s), a.length > 0 && o("scale-code-extra", t, a.map(M));
  let l = i.filter((c) => rn.includes(c.code)), u = l.filter((c) => c.code === rn[0] || c.code === rn[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && o("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var Tp = [
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
function Hl(e, n) {
  let t = [], r = K(e.json, "locale"), o = (s, a) => {
    if (Array.isArray(s))
      s.forEach((l, u) => o(l, j(a, u)));
    else if (D(s))
      for (let l of Object.keys(s)) {
        let u = Tp.includes(l) ? Ap(s[l]) : null;
        u === null ? o(s[l], j(a, l)) : t.push({ path: j(a, l), languages: u });
      }
  };
  o(e.json, "$");
  let i = /* @__PURE__ */ new Set();
  t.forEach(({ languages: s }) => s.forEach((a) => i.add(a)));
  for (let s of Array.from(i).sort()) {
    let a = t.filter(({ languages: u }) => !u.includes(s)), [l] = a;
    l !== void 0 && s !== "default" && s !== r && n(l.path, "missing-language", M(s), a.length, t.length);
  }
}
function Ap(e) {
  return typeof e == "string" ? ["default"] : !D(e) || E(e, "message") !== void 0 ? null : Object.keys(e);
}
function zl(e, n) {
  var o;
  let t = E(e.settings, "measures"), r = D(t) ? E(t, "grid") : void 0;
  for (let { json: i, path: s, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = U(i, "rateValues", s);
      !["minRateDescription", "maxRateDescription"].every((d) => E(i, d) !== void 0) && (u.length === 0 || Ql(u)) && n(s, "scale-ends-bare", M(l));
    } else if (a === "matrix")
      mo(i, "columns", s, n);
    else if (a === "matrixdropdown")
      for (let u of ge(i, "columns", s)) {
        let c = (o = K(u.json, "name")) != null ? o : "";
        (l !== r || !Ce.includes(c)) && mo(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && mo(i, "choices", s, n);
}
function mo(e, n, t, r) {
  let o = U(e, n, t);
  o.length > 1 && o.filter(Ul).length >= 3 && Ql(o.filter(Ul)) && r(`${t}.${n}`, "scale-ends-bare", M(K(e, "name")));
}
function Ul({ code: e }) {
  return /^-?\d+$/.test(e);
}
function Ql(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function Jl(e, n) {
  var l;
  let { faults: t, add: r } = Xl(), o = uo(e), i = (l = n.taxonomy) != null ? l : null, s = Ge(e).survey, a = s === null ? null : He(s, i);
  return Il(o, r), o.questions.forEach((u) => Bl(u, i, r)), Cl(o, a, r), Wl(o, n.id, r), Gl(o, i, r), s !== null && n.core && Pl(o, s, n.core, r), s !== null && n.previous && El(o, s, n.previous, r), t;
}
function Kl(e) {
  let { faults: n, add: t } = Xl(), r = uo(e);
  return Dl(r, t), Hl(r, t), zl(r, t), n;
}
function Xl() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var Pp = {
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
function Yl(e, n = {}) {
  let { value: t, faults: r } = le(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: Ge(t).survey,
    faults: [...r, ...Ep(t, n)],
    warnings: Op(t)
  };
}
function Ep(e, n = {}) {
  let { hasMessage: t } = n, r = zt(e, Tl, {
    codes: Pp,
    checks: {
      date: (o) => pe(o) ? null : "bad-date",
      messageKey: (o) => t === void 0 || t(o) ? null : "unknown-message"
    }
  });
  return D(e) && r.push(...Jl(e, n)), Zl(e, r);
}
function Op(e) {
  return D(e) ? Zl(e, Kl(e)) : [];
}
function Zl(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (i, s) => {
    t.set(s, t.size), Array.isArray(i) ? i.forEach((a, l) => r(a, j(s, l))) : D(i) && (Object.keys(i).forEach((a) => r(E(i, a), j(s, a))), t.set(`${s} end`, t.size));
  };
  r(e, "$");
  let o = (i) => {
    var s, a;
    return (a = (s = t.get(i)) != null ? s : t.get(`${i.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : t.size;
  };
  return n.map((i, s) => ({ fault: i, index: s, position: o(i.path) })).sort((i, s) => i.position - s.position || i.index - s.index).map(({ fault: i }) => i);
}

// src/wiki/counting/survey-fault.ts
var Ae = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function eu(e, n, t) {
  return L(this, null, function* () {
    var m, h;
    let { source: r, titles: o } = e, [i, s] = [o.definition(n), o.skills()], a = (y) => (b) => `${y}: ${b.path}: ${nn(b, t)}`, l = yield r.readPages([i, s]), u = l.get(s), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : vl((m = u.latest.text) != null ? m : "", { hasMessage: t.has }), p = l.get(i);
    if (p === void 0)
      throw new Ae(`There is no survey ${n} on this wiki: the page ${i} is missing.`, "no-survey", [i]);
    let { survey: f, faults: g } = Yl((h = p.latest.text) != null ? h : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (f === null)
      throw new Ae([
        ...g.map(a(i)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", g.map((y) => `${y.path}: ${nn(y, t)}`));
    if (f.id !== n)
      throw new Ae(
        `${i}: the definition calls the survey ${f.id}. It is skipped until both agree.`,
        "other-id",
        [i, f.id]
      );
    return {
      survey: He(f, c),
      taxonomy: c,
      definitionRevision: p.latest.id,
      faults: g,
      notes: [...g.map(a(i)), ...d.map(a(s))]
    };
  });
}

// src/wiki/counting/released-answers.ts
function nu(e, n, t, r, o) {
  return L(this, null, function* () {
    var s;
    let i = [];
    for (let [a, l] of Array.from(e)) {
      let u = a === "" ? t.community : a, c = new Map(n.answers.filter((m) => m.community === u).map((m) => [m.revision, m])), d = Array.from(l).filter((m) => !c.has(m)), p = a === "" ? t : o.map((m) => m.place).find((m) => m.community === a);
      if (p === void 0)
        return null;
      let f = d.length === 0 ? /* @__PURE__ */ new Map() : yield p.source.revisions(d, "with-texts"), g = $p(p, t, r, o);
      for (let m of Array.from(l)) {
        let h = (s = c.get(m)) != null ? s : Cp(f.get(m), p, g);
        if (h === null)
          return null;
        i.push(h);
      }
    }
    return i;
  });
}
function $p(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: ct(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((i) => i.place === e).map(({ local: i }) => ({
    id: i.id,
    read: ct(ao(t, i.id), e.readAnswerCalls),
    questions: Ht(i, t)
  })));
}
function Cp(e, n, t) {
  if (e === void 0 || e.text === null || e.user === null)
    return null;
  for (let { id: r, read: o, questions: i } of t) {
    let s = o(e.text);
    if (s.exclusion === null)
      return {
        user: e.user,
        revision: e.id,
        timestamp: e.timestamp,
        page: n.titles.answer(r, e.user),
        language: s.language,
        community: n.community,
        definitionRevision: s.definitionRevision,
        values: s.values,
        questions: i
      };
  }
  return null;
}

// src/wiki/counting/count-survey.ts
function tu(r, o) {
  return L(this, arguments, function* (e, n, t = {}) {
    let i = yield ru(e, n, t), { previous: s, notes: a } = yield Np(e, i, t);
    return A(R({}, i.counted), { report: A(R({}, i.counted.report), { previous: s }), notes: [...i.counted.notes, ...a] });
  });
}
function ru(e, n, t) {
  return L(this, null, function* () {
    let { home: r, others: o, definitionsOf: i, messages: s } = e, a = yield eu(r, n, s), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: p, notes: f } = yield Ts(l, [r, ...o], i), g = yield bl(r, a, p, t), { answers: m, held: h, pending: y, isFrozen: b } = yield Ip(e, l, g, p), w = e.exchange === null ? null : yield e.exchange(), x = nl(l, g.versions);
    return m.forEach((S) => tl(x, R({}, S))), {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: Ua(l, x, { excluded: g.excluded, exchange: w }),
          faults: d,
          counted: rl(m),
          held: h,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: y,
        isFrozen: b,
        notes: [...a.notes, ...f]
      },
      accounts: new Set(m.map(({ user: S }) => S))
    };
  });
}
function Np(o, i, s) {
  return L(this, arguments, function* (e, { counted: { report: n }, accounts: t }, r) {
    let { follows: a, id: l } = n.survey;
    if (a === null || a === l)
      return { previous: null, notes: [] };
    try {
      let u = yield ru(e, a, r);
      return u.counted.isFrozen ? { previous: null, notes: [] } : {
        previous: {
          survey: u.counted.report.survey,
          published: wn(u.counted.report),
          accountsInBoth: Array.from(u.accounts).filter((c) => t.has(c)).length
        },
        notes: []
      };
    } catch (u) {
      if (!(u instanceof Ae))
        throw u;
      return { previous: null, notes: [`${l} follows ${a}, which it cannot be compared with. ${u.message}`] };
    }
  });
}
function Ip(e, n, t, r) {
  return L(this, null, function* () {
    let { home: o, writer: i } = e, { answers: s } = t, a = n.minCell <= 1 ? null : Ha(yield wl(o, n.id, i), Mp(t, o), n);
    if (a === null || a.kind === "publish")
      return { answers: s, held: null, pending: 0, isFrozen: !1 };
    let { needed: l, pending: u, revisions: c } = a, d = yield nu(c, t, o, n, r);
    return { answers: d != null ? d : s, held: { needed: l }, pending: u, isFrozen: d === null };
  });
}
function Mp({ answers: e }, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { community: r, revision: o } of e) {
    let i = r === n.community ? "" : r != null ? r : "", s = t.get(i);
    s === void 0 ? t.set(i, [o]) : s.push(o);
  }
  return t.forEach((r) => r.sort((o, i) => o - i)), t;
}

// src/core/site-configuration.ts
var Lp = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function ou(e) {
  if (e === null)
    return { root: _e, faults: [] };
  let { value: n, faults: t } = le(e);
  if (!D(n))
    return { root: _e, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = E(n, "root");
  return r === void 0 ? { root: _e, faults: t } : typeof r != "string" || Lp.test(r) ? { root: _e, faults: [...t, { path: "$.root", code: "expected-text", parameters: [M(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function Fp(e, n) {
  return L(this, null, function* () {
    var s;
    let t = (yield e.readPages([Pt])).get(Pt), { root: r, faults: o } = ou((s = t == null ? void 0 : t.latest.text) != null ? s : null), [i] = o;
    if (i !== void 0) {
      let a = `${i.path}: ${nn(i, n)}`;
      throw new Ae(`${Pt}: ${a}`, "configuration", [a]);
    }
    return Mi(r);
  });
}
function iu(e, n, t) {
  return L(this, null, function* () {
    return {
      source: e,
      titles: yield Fp(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield Ft(e, [cl])
    };
  });
}

// src/ui/survey-results/count-now.ts
function su(e, n, t) {
  return L(this, null, function* () {
    let { surveyId: r, reportMessages: o } = e;
    t.onPhase("survey");
    let i = yield iu(n, !0, o), s = !1, { report: a, taxonomy: l, isFrozen: u } = yield tu({
      home: i,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: vs(),
      exchange: () => ua(i, e.now().toISOString().slice(0, 10)),
      writer: null,
      messages: o
    }, r, {
      signal: t.signal,
      onPages(g) {
        s || (s = !0, t.onPhase("answers")), t.onPages(g);
      }
    });
    t.onPhase("results");
    let c = yield n.lastChanged(i.titles.resultsData(r)), d = { report: a, taxonomy: l, isFrozen: u, savedAt: c, fault: null };
    if (u)
      return A(R({}, d), { html: null, data: "" });
    let p = Ii(a), f = fs(a, o, l);
    try {
      return A(R({}, d), { data: p, html: yield n.render(f, i.titles.results(r)) });
    } catch (g) {
      if (t.signal.aborted)
        throw g;
      return A(R({}, d), { data: p, html: null, fault: g });
    }
  });
}

// src/wiki/port.ts
var Ie = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function po(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var Dp = ["offline", "rate-limited"], qp = ["session-lost", "permission-denied", "blocked"], jp = 10;
function _p(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function go(e, n) {
  let t = (i, ...s) => J("p", {}, n.text(`localskills-live-fault-${i}`, ...s));
  if (_p(e)) {
    let { kind: i, details: s } = e, a = i === "definition" || i === "configuration";
    return Ke("error", t(i, ...a ? [] : s), a ? J("ul", {}, ...s.slice(0, jp).map((l) => J("li", { dir: "auto" }, l))) : null);
  }
  let r = po(e) ? e.reason : "other", o = po(e) ? e.explanation : e instanceof Error ? e.message : "";
  return Ke(
    "error",
    t(Dp.includes(r) ? r : qp.includes(r) ? "refused" : "other"),
    o === "" ? null : J("p", { dir: "auto" }, n.text("localskills-live-fault-details", o))
  );
}

// src/ui/survey-results/progress-view.ts
function au(e, n) {
  let r = new OO.ui.ProgressBarWidget({ progress: !1 }).$element.attr("aria-label", e.text("localskills-live-progress")), o = J("p", { role: "status", class: "ext-localSkills-live-phase" }), i = J("p", { class: "ext-localSkills-live-pages" }), s = (c) => {
    o.textContent = c, r.attr("aria-valuetext", c);
  }, a = "survey", l = !1, u = () => {
    l = !1, s(e.text(`localskills-live-phase-${a}`));
  };
  return {
    element: J(
      "div",
      { class: "ext-localSkills-live-working" },
      o,
      r[0],
      i,
      Xe(Fn(e.text("localskills-live-cancel"), "normal", n))
    ),
    showPhase(c) {
      a = c, u();
    },
    showPages(c) {
      l && u(), i.textContent = e.text("localskills-live-read", c);
    },
    showWait(c) {
      l = !0, s(e.text("localskills-live-waiting", Math.ceil(c / 1e3)));
    }
  };
}

// src/ui/survey-results/results-content.ts
var Vp = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", Bp = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], Xt = "localskills-live-";
function lu(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (o) => Array.from(n.querySelectorAll(o));
  t(Vp).forEach((o) => {
    var i;
    return (i = o.parentNode) == null ? void 0 : i.removeChild(o);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((o) => {
    r.add(o.id), o.id = Xt + o.id;
  }), Bp.forEach((o) => t(`[${o}]`).forEach((i) => {
    var a;
    let s = ((a = i.getAttribute(o)) != null ? a : "").split(/\s+/);
    i.setAttribute(o, s.map((l) => r.has(l) ? Xt + l : l).join(" "));
  })), t("a[href]").forEach((o) => {
    var a;
    let i = (a = o.getAttribute("href")) != null ? a : "";
    if (!i.startsWith("#")) {
      o.target = "_blank", o.rel = "noopener";
      return;
    }
    let s = Wp(i.slice(1));
    o.setAttribute("href", `#${Xt}${s}`), o.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === Xt + s);
      u !== void 0 && (u.scrollIntoView(), Je(u));
    });
  }), n;
}
function Wp(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function uu(e) {
  let { messages: n, surveyId: t } = e, r = J("div", { class: "ext-localSkills-live" }), o = () => {
  }, i = (p, f) => Fn(n.text(`localskills-live-${p}`), f, () => d.start());
  function s(p) {
    let { text: f, language: g, direction: m } = p.title === null ? { text: t, language: null, direction: "auto" } : Le(p.title, n, p.locale);
    return J("h2", R({ dir: m }, g === null ? {} : { lang: g }), f);
  }
  function a(p) {
    let f = go(p, n);
    mn(r, f, Xe(i("try-again", "primary"))), Je(f);
  }
  function l() {
    let p = Ke("notice", n.text("localskills-live-cancelled"));
    mn(r, p, Xe(i("again", "primary"))), Je(p);
  }
  function u(p, f) {
    return J("p", {}, ...p === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(p)),
      " ",
      J("a", { href: e.pageUrl(f), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: p, isFrozen: f, savedAt: g, html: m, data: h, fault: y }) {
    let b = e.now(), { survey: w, results: { counted: x }, titles: S } = p, k = s(w), v = u(g, S.results(t));
    if (f) {
      mn(
        r,
        k,
        Ke("warning", J("p", {}, n.text("localskills-live-frozen")), v),
        Xe(i("again", "normal"))
      ), Je(k);
      return;
    }
    let P = m === null ? null : lu(m);
    mn(
      r,
      k,
      Ke("notice", J("p", {}, n.text("localskills-live-counted", e.formatTime(b.toISOString()), x)), v),
      Xe(
        Fn(n.text("localskills-download-data"), "normal", () => $o(t, b, "json", h)),
        i("again", "normal")
      ),
      y === null ? null : go(y, n),
      P
    ), P !== null && e.enliven(P), Je(k);
  }
  let d = {
    element: r,
    start() {
      o();
      let p = { aborted: !1 }, f = () => {
        p.aborted = !0, m.cancel();
      }, g = au(n, () => {
        f(), l();
      }), m = e.createReader((h) => g.showWait(h));
      o = f, mn(r, g.element), su(e, m, {
        signal: p,
        onPhase: (h) => g.showPhase(h),
        onPages: (h) => g.showPages(h)
      }).then((h) => {
        p.aborted || c(h);
      }).catch((h) => {
        p.aborted || a(h);
      });
    },
    stop: () => o()
  };
  return d;
}

// src/ui/survey-results/results-dialog.ts
function cu(e, n) {
  let { messages: t } = e, r = null;
  class o extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = uu(e), this.$body.append(r.element), this;
    }
    getSetupProcess(l) {
      return super.getSetupProcess(l).next(() => {
        this.title.setLabel(t.text("localskills-live-title")), r == null || r.start();
      });
    }
    getActionProcess(l) {
      return new OO.ui.Process(() => {
        (l === "close" || l === "") && this.close();
      });
    }
    getTeardownProcess(l) {
      return super.getTeardownProcess(l).first(() => {
        r == null || r.stop();
      });
    }
    getBodyHeight() {
      return window.innerHeight;
    }
  }
  o.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsResults",
    size: "full",
    title: t.text("localskills-live-title"),
    actions: [{ action: "close", label: t.text("localskills-live-close"), flags: ["safe", "close"], modes: void 0 }]
  }), document.documentElement.classList.add("ext-localSkills-live-open");
  let i = new OO.ui.WindowManager(), s = new o({ size: "full", classes: ["ext-localSkills-live-dialog"] });
  document.body.appendChild(i.$element[0]), i.addWindows([s]), i.openWindow(s).closed.then(() => {
    i.destroy(), document.documentElement.classList.remove("ext-localSkills-live-open"), n();
  });
}

// src/wiki/action-api/query.ts
function du(e, n) {
  return Qe(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new de(e.read(R(R({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function Mn(e, n) {
  return Qe(this, null, function* () {
    var r, o, i, s, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = Z(du(e, n)), d, p, f; d = !(p = yield new de(c.next())).done; d = !1) {
        let g = p.value;
        for (let m of (o = (r = g.query) == null ? void 0 : r.pages) != null ? o : []) {
          let h = (i = m.pageid) != null ? i : m.title, y = t.get(h), b = [...(s = y == null ? void 0 : y.revisions) != null ? s : [], ...(a = m.revisions) != null ? a : []], w = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(u = m.redirects) != null ? u : []];
          t.set(h, A(R(R({}, y), m), { revisions: b, redirects: w }));
        }
        g.batchcomplete === !0 && (yield* fn(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (p) {
      f = [p];
    } finally {
      try {
        d && (p = c.return) && (yield new de(p.call(c)));
      } finally {
        if (f)
          throw f[0];
      }
    }
    yield* fn(t.values());
  });
}
function yo(e, n, t) {
  return Qe(this, null, function* () {
    var r, o;
    try {
      for (var i = Z(du(e, R({ list: n }, t))), s, a, l; s = !(a = yield new de(i.next())).done; s = !1) {
        let u = a.value;
        yield* fn((o = (r = u.query) == null ? void 0 : r[n]) != null ? o : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        s && (a = i.return) && (yield new de(a.call(i)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function fu(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: o }) => [r, o]));
}
function ho(e, n, t) {
  return L(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < n.length; o += r)
      yield t(n.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function mu(e) {
  return L(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), t = /* @__PURE__ */ new Map();
    for (let { id: r, name: o, canonical: i } of Object.values(n.namespaces)) {
      let s = n.namespacealiases.filter((a) => a.id === r).map(({ alias: a }) => a);
      t.set(r, [.../* @__PURE__ */ new Set([o, i != null ? i : o, ...s])]);
    }
    return {
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: yield bo(e, n.general.lang),
      namespaces: t,
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function bo(e, n) {
  return L(this, null, function* () {
    var o, i;
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: n
    }), r = t.languageinfo[n];
    return { code: n, fallbacks: (o = r == null ? void 0 : r.fallbacks) != null ? o : [], direction: (i = r == null ? void 0 : r.dir) != null ? i : "ltr" };
  });
}
function pu(e, n) {
  let t = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, i] of r === -1 ? [] : n)
    if (o !== 0 && i.some((s) => t(s) === t(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var gu = { rvprop: ["ids", "timestamp", "user", "userid"] }, Yt = { rvprop: ["ids", "timestamp", "user", "userid", "content"], rvslots: "main" }, Gp = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function wo(e) {
  var n, t, r, o, i, s, a;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (t = e.user) != null ? t : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (o = e.timestamp) != null ? o : "",
    text: (a = (s = (i = e.slots) == null ? void 0 : i.main) == null ? void 0 : s.content) != null ? a : null
  };
}
function yu(e) {
  var t;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: wo(n)
  };
}
function hu(e) {
  let n = null, t = () => (n != null || (n = mu(e).catch((a) => {
    throw n = null, a;
  })), n);
  function r(a) {
    return L(this, null, function* () {
      let l = /* @__PURE__ */ new Map();
      return yield ho(e, [...new Set(a)], (u) => L(null, null, function* () {
        let c = new Map(u.map((h) => [h, h])), d = /* @__PURE__ */ new Map();
        try {
          for (var p = Z(Mn(A(R({}, e), {
            read: (y) => L(null, null, function* () {
              let b = yield e.read(y);
              return fu(b).forEach((w, x) => c.set(x, w)), b;
            })
          }), R({ titles: u, prop: ["revisions", "info"] }, Yt))), f, g, m; f = !(g = yield p.next()).done; f = !1) {
            let h = g.value;
            let y = yu(h);
            y !== null && d.set(y.title, y);
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
        for (let [h, y] of c) {
          let b = d.get(y);
          b !== void 0 && l.set(h, b);
        }
      })), l;
    });
  }
  function o(a, l) {
    return L(this, null, function* () {
      let { namespace: u, rest: c } = pu(a, (yield t()).namespaces), d = l ? "g" : "";
      return { [`${d}apnamespace`]: u, [`${d}apprefix`]: c };
    });
  }
  function i(a) {
    return Qe(this, null, function* () {
      var l;
      try {
        for (var u = Z(Mn(e, R(A(R({}, a), { prop: ["revisions", "info"] }), Yt))), c, d, p; c = !(d = yield new de(u.next())).done; c = !1) {
          let f = d.value;
          let g = yu(f);
          g !== null && (yield A(R({}, g), { pageId: (l = f.pageid) != null ? l : 0 }));
        }
      } catch (d) {
        p = [d];
      } finally {
        try {
          c && (d = u.return) && (yield new de(d.call(u)));
        } finally {
          if (p)
            throw p[0];
        }
      }
    });
  }
  function s(a, l) {
    return L(this, null, function* () {
      var d, p, f;
      let { query: u } = yield e.read(R({ action: "query", titles: [a], prop: "revisions", rvlimit: 1 }, l)), c = (f = (p = (d = u == null ? void 0 : u.pages) == null ? void 0 : d[0]) == null ? void 0 : p.revisions) == null ? void 0 : f[0];
      return c === void 0 ? null : wo(c);
    });
  }
  return {
    siteInfo: t,
    languageInfo: (a) => bo(e, a),
    readPages: r,
    pagesBelow: function(a) {
      return Qe(this, null, function* () {
        yield* fn(i(R({ generator: "allpages", gaplimit: "max" }, yield new de(o(a, !0)))));
      });
    },
    pagesWithTemplate: (a) => i({ generator: "embeddedin", geititle: a, geilimit: "max" }),
    newestRevisionsBelow: (a) => L(null, null, function* () {
      var u;
      let l = /* @__PURE__ */ new Map();
      try {
        for (var c = Z(Mn(e, A(R({
          generator: "allpages",
          gaplimit: "max"
        }, yield o(a, !0)), {
          prop: "info"
        }))), d, p, f; d = !(p = yield c.next()).done; d = !1) {
          let g = p.value;
          l.set(g.title, (u = g.lastrevid) != null ? u : 0);
        }
      } catch (p) {
        f = [p];
      } finally {
        try {
          d && (p = c.return) && (yield p.call(c));
        } finally {
          if (f)
            throw f[0];
        }
      }
      return l;
    }),
    childrenBelow: (a) => L(null, null, function* () {
      var f, g, m;
      let l = /* @__PURE__ */ new Set(), { apnamespace: u, apprefix: c } = yield o(a, !1), d = c.replace(/ /g, "_"), p = u === 0 ? "" : `${(g = (f = (yield t()).namespaces.get(u)) == null ? void 0 : f[0]) != null ? g : ""}:`;
      for (let h = d; h !== void 0; ) {
        let y = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: u,
          apprefix: c,
          apfrom: h,
          aplimit: "max"
        });
        h = (m = y.continue) == null ? void 0 : m.apcontinue;
        for (let { title: b } of y.query.allpages) {
          let [w, ...x] = b.slice(p.length + c.length).split("/");
          l.add(w != null ? w : ""), x.length > 0 && h !== void 0 && h.startsWith(`${d}${w != null ? w : ""}/`) && (h = `${d}${w != null ? w : ""}0`);
        }
      }
      return l.delete(""), [...l];
    }),
    redirectsTo: (a) => L(null, null, function* () {
      var u, c;
      let l = [];
      try {
        for (var d = Z(Mn(e, { titles: [a], prop: "redirects", rdprop: "title", rdlimit: "max" })), p, f, g; p = !(f = yield d.next()).done; p = !1) {
          let m = f.value;
          l.push(...(c = (u = m.redirects) == null ? void 0 : u.map((h) => h.title)) != null ? c : []);
        }
      } catch (f) {
        g = [f];
      } finally {
        try {
          p && (f = d.return) && (yield f.call(d));
        } finally {
          if (g)
            throw g[0];
        }
      }
      return l;
    }),
    revisions: (a, l) => L(null, null, function* () {
      let u = /* @__PURE__ */ new Map();
      return yield ho(e, a, (c) => L(null, null, function* () {
        var d;
        try {
          for (var p = Z(Mn(e, R({
            revids: c,
            prop: "revisions"
          }, l === "with-texts" ? Yt : gu))), f, g, m; f = !(g = yield p.next()).done; f = !1) {
            let h = g.value;
            (d = h.revisions) == null || d.forEach((y) => u.set(y.revid, wo(y)));
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
      })), u;
    }),
    firstRevision: (a) => s(a, R({ rvdir: "newer" }, gu)),
    newestRevisionBy: (a, l) => s(a, R({ rvuser: l }, Yt)),
    recombinedPagesSince: (a) => L(null, null, function* () {
      let l = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Set();
      for (let g of Gp)
        try {
          for (var c = Z(yo(e, "logevents", A(R({}, g), {
            lestart: a,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), d, p, f; d = !(p = yield c.next()).done; d = !1) {
            let { title: m, logpage: h, params: y } = p.value;
            h !== void 0 && h !== 0 && l.add(h), [m, y == null ? void 0 : y.dest_title].forEach((b) => b !== void 0 && u.add(b));
          }
        } catch (p) {
          f = [p];
        } finally {
          try {
            d && (p = c.return) && (yield p.call(c));
          } finally {
            if (f)
              throw f[0];
          }
        }
      return { pageIds: l, titles: u };
    }),
    renamesSince: (a) => L(null, null, function* () {
      var u;
      let l = [];
      try {
        for (var c = Z(yo(e, "logevents", {
          letype: "renameuser",
          lestart: a,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), d, p, f; d = !(p = yield c.next()).done; d = !1) {
          let g = p.value;
          let { olduser: m, newuser: h } = (u = g.params) != null ? u : {};
          m !== void 0 && h !== void 0 && g.timestamp !== void 0 && l.push({ from: m, to: h, timestamp: g.timestamp });
        }
      } catch (p) {
        f = [p];
      } finally {
        try {
          d && (p = c.return) && (yield p.call(c));
        } finally {
          if (f)
            throw f[0];
        }
      }
      return l;
    })
  };
}

// src/wiki/action-api/parameters.ts
function Up(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function bu(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = Up(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var wu = {
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
}, Hp = new Map(
  Object.keys(wu).reduce(
    (e, n) => e.concat(wu[n].map((t) => [t, n])),
    []
  )
), zp = [
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
function xu(e) {
  let n = e.map((t) => Hp.get(t) || "other");
  return zp.find((t) => n.includes(t)) || "other";
}
function ku(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Su(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function Ru(e, n) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((s = n == null ? void 0 : n.xhr) == null ? void 0 : s.status) || 0, l = ku(a);
    return new Ie(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = t.map((a) => a.html ? Su(a.html) : a.text || a.code), i = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return i ? new Ie("read-only", i, { code: e }) : new Ie(
    xu(t.length ? t.map((a) => a.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var Qp = 6e3, Jp = 6e4, Kp = 5, Xp = 3;
function Yp(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function Zp({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? Kp : e === "offline" ? Xp : 1;
}
function vu(e) {
  let { api: n, language: t, onWait: r, firstWait: o = 1e3 } = e, i = !1, s = null, a = Promise.resolve(), l = null, u = (f, g) => {
    let m = g ? (
      // Tells servers in several places that any of them may answer.
      n.post(f, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(f);
    return new Promise((h, y) => {
      m.then(h, (...b) => {
        var k;
        let [w, x, , S] = b;
        y({ fault: Ru(String(w), x), retryAfter: Yp((k = x == null ? void 0 : x.xhr) != null ? k : S) });
      });
    });
  }, c = (f) => new Promise((g) => {
    let m = setTimeout(g, f);
    s = () => {
      clearTimeout(m), g();
    };
  });
  function d(f, g) {
    return L(this, null, function* () {
      for (let m = 1; ; m++) {
        if (i)
          throw new Ie("other", "", { code: "cancelled" });
        try {
          return yield u(f, g);
        } catch (h) {
          let { fault: y, retryAfter: b } = h, w = Math.max(b != null ? b : 0, o * 2 ** (m - 1));
          if (i || m >= Zp(y) || w > Jp)
            throw y;
          r(w), yield c(w);
        }
      }
    });
  }
  function p(f, g) {
    let m = bu(R({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, f)), h = a.then(() => d(m, g || $.param(m).length > Qp));
    return a = h.catch(() => {
    }), h;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((f) => f.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (f) => p(f, !1),
    post: (f) => p(f, !0),
    badAnswer: (f) => new Ie("other", f),
    cancel() {
      i = !0, n.abort(), s == null || s();
    }
  };
}

// src/wiki/browser/answer-source.ts
function Tu(e) {
  let n = vu(e);
  return A(R({}, hu(n)), {
    lastChanged(r) {
      return L(this, null, function* () {
        var i, s, a, l, u;
        let { query: o } = yield n.read({
          action: "query",
          titles: [r],
          prop: "revisions",
          rvprop: "timestamp",
          rvlimit: 1
        });
        return (u = (l = (a = (s = (i = o == null ? void 0 : o.pages) == null ? void 0 : i[0]) == null ? void 0 : s.revisions) == null ? void 0 : a[0]) == null ? void 0 : l.timestamp) != null ? u : null;
      });
    },
    render(r, o) {
      return L(this, null, function* () {
        let { parse: i } = yield n.post({
          action: "parse",
          contentmodel: "wikitext",
          title: o,
          text: r,
          prop: "text",
          uselang: e.language,
          disableeditsection: !0,
          disablelimitreport: !0,
          disabletoc: !0
        });
        if (typeof (i == null ? void 0 : i.text) != "string")
          throw n.badAnswer("");
        return i.text;
      });
    },
    cancel: () => n.cancel()
  });
}

// src/extension/start-results.ts
var eg = 12e4;
function ng(e) {
  let n = vo(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get(), r = new Intl.DateTimeFormat(
    document.documentElement.lang || "en",
    { year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" }
  );
  return {
    surveyId: e,
    messages: n,
    reportMessages: Eo(n.language, t, n),
    createReader: (o) => Tu({
      api: new mw.Api({ ajax: { timeout: eg } }),
      language: n.language,
      rights: () => mw.user.getRights(),
      onWait: o
    }),
    now: () => /* @__PURE__ */ new Date(),
    formatTime: (o) => r.format(new Date(o)),
    pageUrl: (o) => mw.util.getUrl(o),
    enliven: (o) => {
      mw.hook("wikipage.content").fire($(o));
    }
  };
}
function Au() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, cu(ng(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
Au();
