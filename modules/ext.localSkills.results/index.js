// Built from src/extension/results.ts by `npm run build`. Change the source, not this file.
"use strict";
var ou = Object.create;
var Jt = Object.defineProperty, iu = Object.defineProperties, su = Object.getOwnPropertyDescriptor, au = Object.getOwnPropertyDescriptors, lu = Object.getOwnPropertyNames, ao = Object.getOwnPropertySymbols, uu = Object.getPrototypeOf, uo = Object.prototype.hasOwnProperty, cu = Object.prototype.propertyIsEnumerable;
var un = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), du = (e) => {
  throw TypeError(e);
};
var lo = (e, n, t) => n in e ? Jt(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, k = (e, n) => {
  for (var t in n || (n = {}))
    uo.call(n, t) && lo(e, t, n[t]);
  if (ao)
    for (var t of ao(n))
      cu.call(n, t) && lo(e, t, n[t]);
  return e;
}, T = (e, n) => iu(e, au(n));
var co = (e, n) => () => {
  try {
    return n || e((n = { exports: {} }).exports, n), n.exports;
  } catch (t) {
    throw n = 0, t;
  }
};
var fu = (e, n, t, r) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let o of lu(n))
      !uo.call(e, o) && o !== t && Jt(e, o, { get: () => n[o], enumerable: !(r = su(n, o)) || r.enumerable });
  return e;
};
var mu = (e, n, t) => (t = e != null ? ou(uu(e)) : {}, fu(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !e || !e.__esModule ? Jt(t, "default", { value: e, enumerable: !0 }) : t,
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
}), fe = function(e, n) {
  this[0] = e, this[1] = n;
}, He = (e, n, t) => {
  var r = (a, l, u, c) => {
    try {
      var d = t[a](l), p = (l = d.value) instanceof fe, m = d.done;
      Promise.resolve(p ? l[0] : l).then((g) => p ? r(a === "return" ? a : "next", l[1] ? { done: g.done, value: g.value } : g, u, c) : u({ value: g, done: m })).catch((g) => r("throw", g, u, c));
    } catch (g) {
      c(g);
    }
  }, o = (a, l, u, c) => s[a] = (d) => (l = new Promise((p, m, g) => (g = () => r(a, d, p, m), i ? i.then(g) : g())), c = () => i === u && (i = 0), i = u = l.then(c, c), l), i, s = {};
  return t = t.apply(e, n), s[un("asyncIterator")] = () => s, o("next"), o("throw"), o("return"), s;
}, cn = (e) => {
  var n = e[un("asyncIterator")], t = !1, r, o = {};
  return n == null ? (n = e[un("iterator")](), r = (i) => o[i] = (s) => n[i](s)) : (n = n.call(e), r = (i) => o[i] = (s) => {
    if (t) {
      if (t = !1, i === "throw") throw s;
      return s;
    }
    return t = !0, {
      done: !1,
      value: new fe(new Promise((a) => {
        var l = n[i](s);
        l instanceof Object || du("Object expected"), a(l);
      }), 1)
    };
  }), o[un("iterator")] = () => o, r("next"), "throw" in n ? r("throw") : o.throw = (i) => {
    throw i;
  }, "return" in n && r("return"), o;
}, ee = (e, n, t) => (n = e[un("asyncIterator")]) ? n.call(e) : (e = e[un("iterator")](), n = {}, t = (r, o) => (o = e[r]) && (n[r] = (i) => new Promise((s, a, l) => (i = o.call(e, i), l = i.done, Promise.resolve(i.value).then((u) => s({ value: u, done: l }), a)))), t("next"), t("return"), n);

// node_modules/heap/lib/heap.js
var $o = co((Zt, Oo) => {
  (function() {
    var e, n, t, r, o, i, s, a, l, u, c, d, p, m, g;
    t = Math.floor, u = Math.min, n = function(f, y) {
      return f < y ? -1 : f > y ? 1 : 0;
    }, l = function(f, y, h, w, b) {
      var x;
      if (h == null && (h = 0), b == null && (b = n), h < 0)
        throw new Error("lo must be non-negative");
      for (w == null && (w = f.length); h < w; )
        x = t((h + w) / 2), b(y, f[x]) < 0 ? w = x : h = x + 1;
      return [].splice.apply(f, [h, h - h].concat(y)), y;
    }, i = function(f, y, h) {
      return h == null && (h = n), f.push(y), m(f, 0, f.length - 1, h);
    }, o = function(f, y) {
      var h, w;
      return y == null && (y = n), h = f.pop(), f.length ? (w = f[0], f[0] = h, g(f, 0, y)) : w = h, w;
    }, a = function(f, y, h) {
      var w;
      return h == null && (h = n), w = f[0], f[0] = y, g(f, 0, h), w;
    }, s = function(f, y, h) {
      var w;
      return h == null && (h = n), f.length && h(f[0], y) < 0 && (w = [f[0], y], y = w[0], f[0] = w[1], g(f, 0, h)), y;
    }, r = function(f, y) {
      var h, w, b, x, R, S, v, O;
      for (y == null && (y = n), S = (function() {
        O = [];
        for (var E = 0, q = t(f.length / 2); 0 <= q ? E < q : E > q; 0 <= q ? E++ : E--)
          O.push(E);
        return O;
      }).apply(this).reverse(), v = [], w = 0, x = S.length; w < x; w++)
        h = S[w], v.push(g(f, h, y));
      return v;
    }, p = function(f, y, h) {
      var w;
      if (h == null && (h = n), w = f.indexOf(y), w !== -1)
        return m(f, 0, w, h), g(f, w, h);
    }, c = function(f, y, h) {
      var w, b, x, R, S;
      if (h == null && (h = n), b = f.slice(0, y), !b.length)
        return b;
      for (r(b, h), S = f.slice(y), x = 0, R = S.length; x < R; x++)
        w = S[x], s(b, w, h);
      return b.sort(h).reverse();
    }, d = function(f, y, h) {
      var w, b, x, R, S, v, O, E, q, B;
      if (h == null && (h = n), y * 10 <= f.length) {
        if (R = f.slice(0, y).sort(h), !R.length)
          return R;
        for (x = R[R.length - 1], E = f.slice(y), S = 0, O = E.length; S < O; S++)
          w = E[S], h(w, x) < 0 && (l(R, w, 0, null, h), R.pop(), x = R[R.length - 1]);
        return R;
      }
      for (r(f, h), B = [], b = v = 0, q = u(y, f.length); 0 <= q ? v < q : v > q; b = 0 <= q ? ++v : --v)
        B.push(o(f, h));
      return B;
    }, m = function(f, y, h, w) {
      var b, x, R;
      for (w == null && (w = n), b = f[h]; h > y; ) {
        if (R = h - 1 >> 1, x = f[R], w(b, x) < 0) {
          f[h] = x, h = R;
          continue;
        }
        break;
      }
      return f[h] = b;
    }, g = function(f, y, h) {
      var w, b, x, R, S;
      for (h == null && (h = n), b = f.length, S = y, x = f[y], w = 2 * y + 1; w < b; )
        R = w + 1, R < b && !(h(f[w], f[R]) < 0) && (w = R), f[y] = f[w], y = w, w = 2 * y + 1;
      return f[y] = x, m(f, S, y, h);
    }, e = (function() {
      f.push = i, f.pop = o, f.replace = a, f.pushpop = s, f.heapify = r, f.updateItem = p, f.nlargest = c, f.nsmallest = d;
      function f(y) {
        this.cmp = y != null ? y : n, this.nodes = [];
      }
      return f.prototype.push = function(y) {
        return i(this.nodes, y, this.cmp);
      }, f.prototype.pop = function() {
        return o(this.nodes, this.cmp);
      }, f.prototype.peek = function() {
        return this.nodes[0];
      }, f.prototype.contains = function(y) {
        return this.nodes.indexOf(y) !== -1;
      }, f.prototype.replace = function(y) {
        return a(this.nodes, y, this.cmp);
      }, f.prototype.pushpop = function(y) {
        return s(this.nodes, y, this.cmp);
      }, f.prototype.heapify = function() {
        return r(this.nodes, this.cmp);
      }, f.prototype.updateItem = function(y) {
        return p(this.nodes, y, this.cmp);
      }, f.prototype.clear = function() {
        return this.nodes = [];
      }, f.prototype.empty = function() {
        return this.nodes.length === 0;
      }, f.prototype.size = function() {
        return this.nodes.length;
      }, f.prototype.clone = function() {
        var y;
        return y = new f(), y.nodes = this.nodes.slice(0), y;
      }, f.prototype.toArray = function() {
        return this.nodes.slice(0);
      }, f.prototype.insert = f.prototype.push, f.prototype.top = f.prototype.peek, f.prototype.front = f.prototype.peek, f.prototype.has = f.prototype.contains, f.prototype.copy = f.prototype.clone, f;
    })(), (function(f, y) {
      return typeof define == "function" && define.amd ? define([], y) : typeof Zt == "object" ? Oo.exports = y() : f.Heap = y();
    })(this, function() {
      return e;
    });
  }).call(Zt);
});

// node_modules/heap/index.js
var No = co((Vp, Co) => {
  Co.exports = $o();
});

// src/ui/messages.ts
function fo(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (s) => String(e.language.convertNumber(s)), o = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, i = (s, a = 0) => {
    let l = Math.abs(s).toFixed(a), [u, c] = l.split("."), d = s < 0 && Number(l) !== 0 ? "\u2212" : "", p = c === void 0 ? "" : o() + c.split("").map((m) => r(Number(m))).join("");
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
function De(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), i = n.languageChain.find((u) => r.includes(u) || o && u === t), s = i !== void 0 && r.includes(i) ? i : o ? "default" : r.sort()[0], a = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? t : s;
  return { text: a, language: l, direction: l === null ? "auto" : Kt(l) };
}
var pu = [
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
function Kt(e) {
  return pu.includes(e) ? "rtl" : "ltr";
}

// src/core/i18n/number-format.ts
var mo = {
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
function po(e) {
  var o, i;
  let n = (i = mo[(o = e.find((s) => Object.prototype.hasOwnProperty.call(mo, s))) != null ? o : ""]) != null ? i : "latn", t = [...e, "en"].filter(gu).map((s) => `${s}-u-nu-${n}`), r = /* @__PURE__ */ new Map();
  return (s, a) => {
    var u;
    let l = (u = r.get(a)) != null ? u : new Intl.NumberFormat(t, { minimumFractionDigits: a, maximumFractionDigits: a });
    return r.set(a, l), l.format(s);
  };
}
function gu(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function go(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/ui/messages-in-language.ts
var yu = ["zero", "one", "two", "few", "many", "other"], hu = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function bu(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function wu(e, n, t) {
  var u;
  let r = n.find((c) => /^\d+=/.test(c) && parseInt(c, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = n.filter((c) => !/^\d+=/.test(c)), { PluralRules: i } = Intl, s = i === void 0 ? null : new i(t), l = (s === null ? ["one", "other"] : yu.filter((c) => s.resolvedOptions().pluralCategories.includes(c))).indexOf(s === null ? e === 1 ? "one" : "other" : s.select(e));
  return (u = o[Math.min(l, o.length - 1)]) != null ? u : "";
}
function yo(e, n, t) {
  let r = bu(e), o = [e, ...t.languageChain.filter((a) => a !== e)], i = po(o), s = (a, l = 0) => i(a, l);
  return {
    language: e,
    languageChain: o,
    direction: Kt(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: s,
    text(a, ...l) {
      let u = n[a];
      if (u === void 0)
        return t.text(a, ...l);
      let c = (g) => l[Number(g.replace(/\D/g, "")) - 1], d = (g) => g.replace(/\$\d/g, (f) => {
        let y = c(f);
        return y === void 0 ? f : typeof y == "number" ? s(y, go(y)) : y;
      }), p = "", m = 0;
      return u.replace(hu, (g, f, y, h) => {
        var R, S;
        let [w = "", ...b] = y.split("|"), x = f.toUpperCase() === "PLURAL" ? wu(Number((R = c(w)) != null ? R : 0), b, r) : (S = b[b.length - 1]) != null ? S : "";
        return p += d(u.slice(m, h)) + d(x), m = h + g.length, "";
      }), p + d(u.slice(m));
    }
  };
}

// src/ui/download-file.ts
var xu = { csv: "text/csv", json: "application/json" }, ho = "\uFEFF", ku = 6e4;
function bo(e, n, t, r) {
  let o = t === "csv" && !r.startsWith(ho) ? ho + r : r, i = URL.createObjectURL(new Blob([o], { type: `${xu[t]};charset=utf-8` })), s = document.createElement("a");
  s.href = i, s.download = `${e}-results-${n.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(s), s.click(), document.body.removeChild(s), setTimeout(() => URL.revokeObjectURL(i), ku);
}

// src/ui/element.ts
function J(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((o) => r.setAttribute(o, n[o])), t.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function dn(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function Qe(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Je(e, ...n) {
  let t = J("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function Ke(...e) {
  return J("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function Mn(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/core/json/write-json.ts
function ko(e) {
  return Xt(e, "");
}
function Xt(e, n) {
  if (typeof e == "string")
    return xo(e);
  if (typeof e == "number")
    return Su(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let t = `${n}	`;
  if (Array.isArray(e))
    return wo("[", e.map((i) => Xt(i, t)), "]", n);
  let r = e, o = Object.keys(r).filter((i) => r[i] !== void 0).map((i) => `${xo(i)}: ${Xt(r[i], t)}`);
  return wo("{", o, "}", n);
}
function wo(e, n, t, r) {
  return n.length === 0 ? e + t : `${e}
${n.map((o) => `${r}	${o}`).join(`,
`)}
${r}${t}`;
}
function xo(e) {
  let n = Array.from(e).map((t) => /^[\uD800-\uDFFF]$/.test(t) ? "\uFFFD" : t);
  return JSON.stringify(n.join("")).replace(/[<>&\u2028\u2029]/g, (t) => `\\u${t.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function Su(e) {
  let [n, t] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(t) < -4 ? `${n.includes(".") ? n : `${n}.0`}e${t}` : JSON.stringify(e);
}

// src/core/survey/special-choices.ts
var Xe = "other", Ln = "none", Fn = "refused", Dn = "dontknow", qn = [Fn, Dn], Ru = { other: null, none: null, refused: null, dontKnow: null };
function So(e) {
  return `${e}.${Xe}`;
}
function be(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((n) => n !== null);
}
function fn(e) {
  return "special" in e ? e.special : Ru;
}

// src/core/survey/parameters.ts
function mn(e, n, t) {
  return `${e}.${n}.${t}`;
}
function Yt(e, n) {
  return `${e}.${n}`;
}
function vu(e) {
  let n = [], t = (r) => {
    n.push(r), r.type === "panel" && r.elements.forEach(t);
  };
  return e.pages.forEach((r) => r.elements.forEach(t)), n;
}
function V(e) {
  return vu(e).filter((n) => n.type !== "panel" && n.type !== "html");
}
function me(e) {
  return V(e).reduce((n, t) => n.concat(X(t)), []);
}
function X(e) {
  let n = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((t) => T(k({}, n), { name: Yt(e.name, t.value), row: t, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((t, r) => t.concat(e.columns.map((o) => T(k({}, n), { name: mn(e.name, r.value, o.name), row: r, column: o, choices: o.choices }))), []);
    case "text":
      return [T(k({}, n), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [T(k({}, n), { choices: null, kind: "text" })];
    case "ranking":
      return [T(k({}, n), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [T(k({}, n), { choices: [...e.choices, ...be(e.special)] })];
    default: {
      let t = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === be(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", o = T(k({}, n), { choices: t ? null : e.choices, isMultiple: r });
      return fn(e).other === null ? [o] : [o, T(k({}, n), { name: So(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/analysis/measured-grid.ts
function z(e) {
  let n = V(e).find((i) => i.name === e.measures.grid);
  if (n === void 0 || n.type !== "matrixdropdown")
    return null;
  let t = (i) => n.columns.find((s) => s.name === i), r = t("importance"), o = t("ability");
  return r === void 0 || o === void 0 ? null : {
    grid: n,
    importance: pn(r.choices, e.notInStatistics),
    ability: pn(o.choices, e.notInStatistics)
  };
}
function pn(e, n) {
  let t = e.filter((r) => /^-?\d{1,9}$/.test(r.value) && !n.includes(r.value)).map((r) => [r.value, Number(r.value)]);
  return new Map(t.sort((r, o) => r[1] - o[1]));
}
function Re(e) {
  return Ro(e).slice(-2);
}
function ve(e) {
  return Ro(e).slice(0, 2);
}
function Ro(e) {
  return Array.from(new Set(Array.from(e.values()))).sort((n, t) => n - t);
}

// src/core/analysis/quadrant.ts
function vo(e) {
  let n = (t) => e.reduce((r, o) => r + o[t], 0);
  return e.length === 0 ? null : {
    importance: n("importance") / e.length,
    ability: n("ability") / e.length
  };
}
function To(e, n) {
  return e.importance >= n.importance ? e.ability >= n.ability ? "keep-up" : "concentrate-here" : e.ability >= n.ability ? "possible-overkill" : "low-priority";
}

// src/core/analysis/rank-agreement.ts
function dt(e, n) {
  let [t, r, o] = [0, 0, 0];
  for (let i = 0; i < e.length; i++)
    for (let s = 0; s < i; s++) {
      let a = Math.sign(e[i] - e[s]), l = Math.sign(n[i] - n[s]);
      t += a * l, r += a * a, o += l * l;
    }
  return r === 0 || o === 0 ? null : t / Math.sqrt(r * o);
}

// src/core/analysis/fraction.ts
function jn(e, n) {
  let [t, r, o, i] = [e.numerator, e.denominator, n.numerator, n.denominator];
  for (; ; ) {
    let [s, a] = Ao(t, r), [l, u] = Ao(o, i);
    if (s !== l || a === 0 || u === 0)
      return s !== l ? s - l : +(a !== 0) - +(u !== 0);
    [t, r, o, i] = [i, u, r, a];
  }
}
function Ao(e, n) {
  let t = e % n, r = (e - t) / n;
  return t < 0 ? [r - 1, t + n] : [r, t];
}
function Po(e, n) {
  let t = e.map((i, s) => ({ item: i, index: s })).sort((i, s) => n(i.item, s.item)), r = [], o = 0;
  return t.forEach(({ item: i, index: s }, a) => {
    let l = t[a - 1];
    o = l !== void 0 && n(l.item, i) === 0 ? o : a + 1, r[s] = o;
  }), r;
}

// src/core/analysis/rank-skills.ts
function ft(e) {
  let n = Eo(e.map(({ mwds: r }) => r), (r, o) => jn(o, r)), t = Eo(e.map(({ rds: r }) => r), jn);
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
function Eo(e, n) {
  let t = Po(e.filter((r) => r !== null), n);
  return e.map((r) => r === null ? null : t.shift());
}

// src/core/analysis/sorted.ts
function ne(e, n) {
  return e < n ? -1 : +(e > n);
}
function G() {
  return /* @__PURE__ */ Object.create(null);
}
function mt(e) {
  let n = G();
  for (let t of Array.from(e.keys()).sort(ne))
    n[t] = e.get(t);
  return n;
}

// node_modules/yalps/dist/index.js
var Vo = mu(No(), 1);
var se = (e, n, t) => e.matrix[Math.imul(n, e.width) + t], ie = (e, n, t, r) => {
  e.matrix[Math.imul(n, e.width) + t] = r;
}, er = (e) => Symbol.iterator in e && typeof e[Symbol.iterator] == "function" ? e : (
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  Object.entries(e)
), Io = (e) => e === !0 ? !0 : e === !1 ? /* @__PURE__ */ new Set() : e instanceof Set ? e : new Set(e), Tu = (e) => {
  var x, R, S, v, O;
  let { direction: n, objective: t, integers: r, binaries: o } = e, i = n === "minimize" ? -1 : 1, s = er(e.constraints), a = er(e.variables), l = Array.isArray(a) ? a : Array.from(a), u = [], c = [];
  if (r != null || o != null) {
    let E = Io(o), q = E === !0 ? !0 : Io(r);
    for (let B = 1; B <= l.length; B++) {
      let [A] = l[B - 1];
      E === !0 || E.has(A) ? (u.push(B), c.push(B)) : (q === !0 || q.has(A)) && c.push(B);
    }
  }
  let d = /* @__PURE__ */ new Map();
  for (let [E, q] of s) {
    let B = (x = d.get(E)) != null ? x : { row: NaN, lower: -1 / 0, upper: 1 / 0 };
    B.lower = Math.max(B.lower, (S = (R = q.equal) != null ? R : q.min) != null ? S : -1 / 0), B.upper = Math.min(B.upper, (O = (v = q.equal) != null ? v : q.max) != null ? O : 1 / 0), d.has(E) || d.set(E, B);
  }
  let p = 1;
  for (let E of d.values())
    E.row = p, p += (Number.isFinite(E.lower) ? 1 : 0) + (Number.isFinite(E.upper) ? 1 : 0);
  let m = l.length + 1, g = p + u.length, f = m + g, y = new Float64Array(m * g), h = new Int32Array(f), w = new Int32Array(f), b = { matrix: y, width: m, height: g, positionOfVariable: h, variableAtPosition: w };
  for (let E = 0; E < f; E++)
    h[E] = E, w[E] = E;
  for (let E = 1; E < m; E++)
    for (let [q, B] of er(l[E - 1][1])) {
      q === t && ie(b, 0, E, i * B);
      let A = d.get(q);
      A != null && (Number.isFinite(A.upper) ? (ie(b, A.row, E, B), Number.isFinite(A.lower) && ie(b, A.row + 1, E, -B)) : Number.isFinite(A.lower) && ie(b, A.row, E, -B));
    }
  for (let E of d.values())
    Number.isFinite(E.upper) ? (ie(b, E.row, 0, E.upper), Number.isFinite(E.lower) && ie(b, E.row + 1, 0, -E.lower)) : Number.isFinite(E.lower) && ie(b, E.row, 0, -E.lower);
  for (let E = 0; E < u.length; E++) {
    let q = p + E;
    ie(b, q, 0, 1), ie(b, q, u[E], 1);
  }
  return { tableau: b, sign: i, variables: l, integers: c };
}, Do = (e, n) => {
  let t = Math.round(1 / n);
  return Math.round((e + Number.EPSILON) * t) / t;
}, qo = (e, n, t) => {
  let r = se(e, n, t), o = e.variableAtPosition[e.width + n], i = e.variableAtPosition[t];
  e.variableAtPosition[e.width + n] = i, e.variableAtPosition[t] = o, e.positionOfVariable[o] = t, e.positionOfVariable[i] = e.width + n;
  let s = [];
  for (let a = 0; a < e.width; a++) {
    let l = se(e, n, a);
    Math.abs(l) > 1e-16 ? (ie(e, n, a, l / r), s.push(a)) : ie(e, n, a, 0);
  }
  ie(e, n, t, 1 / r);
  for (let a = 0; a < e.height; a++) {
    if (a === n) continue;
    let l = se(e, a, t);
    if (Math.abs(l) > 1e-16) {
      for (let u = 0; u < s.length; u++) {
        let c = s[u];
        ie(e, a, c, se(e, a, c) - l * se(e, n, c));
      }
      ie(e, a, t, -l / r);
    }
  }
}, jo = (e, n, t, r) => {
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
}, Au = (e, n) => {
  let t = [], { precision: r, maxPivots: o, checkCycles: i } = n;
  for (let s = 0; s < o; s++) {
    let a = 0, l = r;
    for (let d = 1; d < e.width; d++) {
      let p = se(e, 0, d);
      p > l && (l = p, a = d);
    }
    if (a === 0) return ["optimal", Do(se(e, 0, 0), r)];
    let u = 0, c = 1 / 0;
    for (let d = 1; d < e.height; d++) {
      let p = se(e, d, a);
      if (p <= r) continue;
      let g = se(e, d, 0) / p;
      if (g < c && (u = d, c = g, g <= r))
        break;
    }
    if (u === 0) return ["unbounded", a];
    if (i && jo(t, e, u, a)) return ["cycled", NaN];
    qo(e, u, a);
  }
  return ["cycled", NaN];
}, _o = (e, n) => {
  let t = [], { precision: r, maxPivots: o, checkCycles: i } = n;
  for (let s = 0; s < o; s++) {
    let a = 0, l = -r;
    for (let d = 1; d < e.height; d++) {
      let p = se(e, d, 0);
      p < l && (l = p, a = d);
    }
    if (a === 0) return Au(e, n);
    let u = 0, c = -1 / 0;
    for (let d = 1; d < e.width; d++) {
      let p = se(e, a, d);
      if (p < -r) {
        let m = -se(e, 0, d) / p;
        m > c && (c = m, u = d);
      }
    }
    if (u === 0) return ["infeasible", NaN];
    if (i && jo(t, e, a, u)) return ["cycled", NaN];
    qo(e, a, u);
  }
  return ["cycled", NaN];
}, Mo = (e, n) => ({
  matrix: new Float64Array(e),
  positionOfVariable: new Int32Array(n),
  variableAtPosition: new Int32Array(n)
}), Pu = (e, { matrix: n, positionOfVariable: t, variableAtPosition: r }, o) => {
  let { width: i, height: s } = e;
  n.set(e.matrix);
  for (let l = 0; l < o.length; l++) {
    let [u, c, d] = o[l], p = (s + l) * i, m = e.positionOfVariable[c];
    if (m < i)
      n[p] = u * d, n.fill(0, p + 1, p + i), n[p + m] = u;
    else {
      let g = (m - i) * i;
      n[p] = u * (d - n[g]);
      for (let f = 1; f < i; f++)
        n[p + f] = -u * n[g + f];
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
}, Lo = (e, n) => {
  let t = 0, r = 0, o = 0;
  for (let i = 0; i < n.length; i++) {
    let s = n[i], a = e.positionOfVariable[s] - e.width;
    if (a < 0) continue;
    let l = se(e, a, 0), u = Math.abs(l - Math.round(l));
    u > t && (t = u, r = s, o = l);
  }
  return [r, o, t];
}, Eu = (e, n, t) => {
  let { tableau: r, sign: o, integers: i } = e, { precision: s, maxIterations: a, tolerance: l, timeout: u } = t, [c, d, p] = Lo(r, i);
  if (p <= s) return [e, "optimal", n];
  let m = new Vo.default((A, N) => A[0] - N[0]);
  m.push([n, [[-1, c, Math.ceil(d)]]]), m.push([n, [[1, c, Math.floor(d)]]]);
  let g = i.length * 2, f = r.matrix.length + g * r.width, y = r.positionOfVariable.length + g, h = Mo(f, y), w = Mo(f, y), b = n * (1 - o * l), x = u + Date.now(), R = Date.now() >= x, S = !1, v = 1 / 0, O = r, E = 0;
  for (; E < a && !m.empty() && v >= b && !R; ) {
    let [A, N] = m.pop();
    if (A > v) break;
    let C = Pu(r, h, N), [D, W] = _o(C, t);
    if (D === "optimal" && W < v) {
      let [U, Se, de] = Lo(C, i);
      if (de <= s) {
        S = !0, v = W, O = C;
        let Z = w;
        w = h, h = Z;
      } else {
        let Z = [], oe = [];
        for (let Fe = 0; Fe < N.length; Fe++) {
          let In = N[Fe], [tu, ru] = In;
          ru === U ? tu < 0 ? oe.push(In) : Z.push(In) : (Z.push(In), oe.push(In));
        }
        oe.push([1, U, Math.floor(Se)]), Z.push([-1, U, Math.ceil(Se)]), m.push([W, Z]), m.push([W, oe]);
      }
    }
    R = Date.now() >= x, E++;
  }
  let B = (R || E >= a) && !m.empty() && v >= b ? "timedout" : S ? "optimal" : "infeasible";
  return [T(k({}, e), { tableau: O }), B, S ? v : NaN];
}, Fo = ({ tableau: e, sign: n, variables: t }, r, o, { precision: i, includeZeroVariables: s }) => {
  if (r === "optimal" || r === "timedout" && !Number.isNaN(o)) {
    let a = [];
    for (let l = 0; l < t.length; l++) {
      let [u] = t[l], c = e.positionOfVariable[l + 1] - e.width, d = c >= 0 ? se(e, c, 0) : 0;
      d > i ? a.push([u, Do(d, i)]) : s && a.push([u, 0]);
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
}, Bo = {
  precision: 1e-8,
  checkCycles: !1,
  maxPivots: 8192,
  tolerance: 0,
  timeout: 1 / 0,
  maxIterations: 32768,
  includeZeroVariables: !1
}, Bp = k({}, Bo), nr = (e, n) => {
  let t = Tu(e), r = k(k({}, Bo), n), [o, i] = _o(t.tableau, r);
  if (t.integers.length === 0 || o !== "optimal")
    return Fo(t, o, i, r);
  {
    let [s, a, l] = Eu(t, i, r);
    return Fo(s, a, l, r);
  }
};

// src/core/analysis/disclosure/feasible-intervals.ts
var Ou = 200, pt = 1e-6;
function Wo(e, n = e.counts.map((t) => ({ [t]: 1 }))) {
  let t = $u(e), r = /* @__PURE__ */ new Map();
  return t.forEach((o) => o.counts.forEach((i) => r.set(i, o))), n.map((o) => {
    let i = new Set(Object.keys(o).filter((l) => o[l] !== 0 && r.has(l)).map((l) => r.get(l))), [s, a] = [0, 0];
    for (let l of Array.from(i)) {
      let u = Cu(l, e, o);
      if (u === null)
        return null;
      s += u.least, a += u.most;
    }
    return { least: s, most: a };
  });
}
function $u({ counts: e, sums: n, limits: t = [] }) {
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
function Cu(e, n, t) {
  let r = Nu(e, n, t);
  if (r !== void 0)
    return r;
  let [o, i] = [Go(e, n, t, "minimize"), Go(e, n, t, "maximize")];
  return o === null || i === null ? null : {
    // Adding 0 makes 0 of −0.
    least: Math.ceil(o - pt) + 0,
    most: Math.floor(i + pt) + 0
  };
}
function Nu(e, n, t) {
  var f, y;
  let [r, ...o] = e.counts.filter((h) => $e(t, h) !== 0), i = /* @__PURE__ */ new Map(), s = e.limits.every(({ factors: h, atMost: w }) => {
    var R;
    let [b, ...x] = Object.keys(h).filter((S) => h[S] !== 0);
    return i.set(b, Math.min(w, (R = i.get(b)) != null ? R : 1 / 0)), x.length === 0 && h[b] === 1;
  });
  if (r === void 0 || o.length > 0 || t[r] !== 1 || !s || e.sums.length > 1 || e.sums.some(({ factors: h }) => e.counts.some((w) => h[w] !== 1)))
    return;
  let [a, l] = [0, 0];
  e.counts.forEach((h) => {
    var w;
    a += qe(n, h), l += (w = i.get(h)) != null ? w : 1 / 0;
  });
  let u = (f = e.sums[0]) == null ? void 0 : f.equals, [c, d] = [qe(n, r), (y = i.get(r)) != null ? y : 1 / 0];
  if (u === void 0)
    return c > d ? null : { least: c, most: d };
  let p = (h) => {
    var w;
    return (w = i.get(h)) != null ? w : 1 / 0;
  }, m = e.counts.reduce((h, w) => w === r ? h : h + p(w), 0), g = e.counts.some((h) => qe(n, h) > p(h));
  return a > u || l < u || g ? null : { least: Math.max(c, u - m), most: Math.min(d, u - a + c) };
}
function Go(e, n, t, r) {
  let { status: o, result: i } = Uo(e, n, t, r);
  return o === "optimal" ? i : o === "unbounded" ? r === "maximize" ? 1 / 0 : -1 / 0 : null;
}
function Uo(e, n, t, r, o = !0) {
  let i = (y) => e.counts.reduce((h, w) => h + qe(n, w) * $e(y, w), 0), s = [
    ...e.sums.map(({ factors: y, equals: h }) => ({ factors: y, constraint: { equal: h - i(y) } })),
    ...e.limits.map(({ factors: y, atMost: h }) => ({ factors: y, constraint: { max: h - i(y) } }))
  ], a = s.map(({ constraint: y }, h) => [String(h), y]), l = e.counts.map((y) => {
    let h = [["figure", $e(t, y)]];
    return s.forEach(({ factors: w }, b) => {
      let x = $e(w, y);
      x !== 0 && h.push([String(b), x]);
    }), [y, h];
  }), u = { direction: r, objective: "figure", constraints: a, variables: l }, c = (y) => y.every(([, h]) => Math.abs(h - Math.round(h)) < pt), d = nr(u), p = !o || d.status !== "optimal" || c(d.variables) ? d : nr(T(k({}, u), { integers: !0 }), { maxIterations: Ou }), { status: m, result: g, variables: f } = p.status === "timedout" ? d : p;
  return {
    status: m,
    result: i(t) + g,
    counts: new Map(f.map(([y, h]) => [y, qe(n, y) + h])),
    isWhole: m === "optimal" && c(f)
  };
}
function tr(e, n, t, r) {
  let { counts: o, sums: i, limits: s = [] } = e, a = Uo({ counts: o, sums: i, limits: s }, e, n, t, r);
  return a.status !== "optimal" || r && !a.isWhole ? null : o.map((l) => {
    var c;
    let u = (c = a.counts.get(l)) != null ? c : qe(e, l);
    return Math.abs(u - Math.round(u)) < pt ? Math.round(u) : u;
  });
}
function qe({ least: e, leastOf: n }, t) {
  return n !== void 0 && Object.prototype.hasOwnProperty.call(n, t) ? n[t] : e;
}
function $e(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : 0;
}

// src/core/analysis/disclosure/published.ts
function M(e) {
  return typeof e == "object" && e !== null && "withheld" in e;
}
function gt(e, n) {
  return e < n.minAnswers && !(e === 0 && n.minAnswers <= 1) ? { withheld: "few-answers" } : null;
}
function we(e, { minCell: n }) {
  return e > 0 && e < n;
}
var _ = { withheld: "small-counts" };

// src/core/analysis/disclosure/audit.ts
function Ho(e, n) {
  if (n.minCell <= 1)
    return [];
  let t = [], r = (i, s, a, l) => {
    let u = Wo(a, Array.from(l.values()));
    Array.from(l.keys()).forEach((c, d) => {
      var m;
      let p = (m = u[d]) != null ? m : null;
      (p === null || p.least > 0 && p.least < n.minCell && p.most - p.least + 1 < n.minCell) && t.push({ part: i, key: s, figure: c, interval: p });
    });
  };
  for (let i of me(n)) {
    let s = e.questions[i.name], a = s === void 0 || M(s) ? null : Iu(s, i);
    a !== null && r("questions", i.name, a, zo(a.counts));
  }
  let o = z(n);
  if (o !== null) {
    for (let i of Object.keys(e.skills)) {
      let s = e.skills[i];
      if (s !== void 0 && !M(s) && M(s.importance.counts)) {
        let { figures: a, hidden: l } = Mu(s, o);
        r("skills", i, l, a);
      }
    }
    e.breakdowns.forEach((i, s) => {
      for (let a of i.isPartition ? Lu(i, e) : [])
        r("breakdowns", String(s), a, zo(a.counts));
    });
  }
  return t;
}
function zo(e) {
  return new Map(e.map((n) => [n, { [n]: 1 }]));
}
function yt(e, n) {
  let t = G();
  return e.forEach((r) => {
    t[r] = n(r);
  }), t;
}
function Iu(e, n) {
  let { choices: t, isMultiple: r, question: o } = n, i = Object.keys(e.choices), s = i.filter((f) => M(e.choices[f])), a = "minSelectedChoices" in o && o.minSelectedChoices === o.maxSelectedChoices, l = r ? a ? o.minSelectedChoices : null : 1;
  if (s.length === 0 || l === null)
    return null;
  let u = pn(t != null ? t : [], []), c = (f) => i.reduce((y, h) => {
    var b;
    let w = e.choices[h];
    return w === void 0 || M(w) ? y : y + w.count * Math.pow((b = u.get(h)) != null ? b : 0, f);
  }, 0), d = (f, y) => ({
    factors: yt(s, (h) => {
      var w;
      return Math.pow((w = u.get(h)) != null ? w : 0, f);
    }),
    equals: Math.round(y) - c(f)
  }), p = i.reduce((f, y) => {
    let h = e.choices[y];
    return h === void 0 || M(h) ? f : f + h.count;
  }, 0), m = [{ factors: yt(s, () => 1), equals: e.n * l - p }], { summary: g } = e;
  return g !== void 0 && !M(g) && g.mean !== null && (m.push(d(1, g.mean * e.n)), g.sd !== null && m.push(d(2, g.sd * g.sd * (e.n - 1) + g.mean * g.mean * e.n))), { counts: s, least: 1, sums: m };
}
function Mu(e, n) {
  let t = /* @__PURE__ */ new Map();
  n.importance.forEach((y, h) => n.ability.forEach((w, b) => {
    t.set(`${h}/${b}`, [y, w]);
  }));
  let r = Array.from(t.keys()), o = (y) => yt(r, (h) => {
    let [w, b] = t.get(h);
    return y(w, b);
  }), [i, s] = [Re(n.importance), ve(n.ability)], a = o((y, h) => Number(i.includes(y) && s.includes(h))), { n: l, importance: u, ability: c, rds: d, highNeedCount: p } = e, m = (y, h) => Math.round((y != null ? y : 0) * h), g = [
    { factors: o(() => 1), equals: l },
    { factors: o((y) => y), equals: m(u.mean, l) },
    { factors: o((y, h) => h), equals: m(c.mean, l) },
    { factors: o((y, h) => Math.sign(h - y)), equals: m(d, l / 100) }
  ], f = /* @__PURE__ */ new Map();
  return n.importance.forEach((y, h) => {
    f.set(`importance ${h}`, o((w) => +(w === y)));
  }), n.ability.forEach((y, h) => {
    f.set(`ability ${h}`, o((w, b) => +(b === y)));
  }), M(p) ? f.set("highNeed", a) : g.push({ factors: a, equals: p }), { hidden: { counts: r, least: 0, sums: g }, figures: f };
}
function Lu({ groups: e, ungrouped: n }, t) {
  let r = Object.keys(e), o = r.filter((l) => M(e[l])), i = [], s = (l, u, c, d) => {
    l.length > 0 && i.push({ counts: l, least: u, sums: [{ factors: yt(l, () => 1), equals: c - d }] });
  }, a = M(n) ? ["ungrouped"] : [];
  s([...o, ...a], 1, t.counted, r.reduce((l, u) => {
    let c = e[u];
    return c === void 0 || M(c) ? l : l + c.counted;
  }, M(n) ? 0 : n));
  for (let l of Object.keys(t.skills)) {
    let u = t.skills[l];
    if (u === void 0 || M(u))
      continue;
    let c = n === 0 ? [] : ["ungrouped"], d = 0;
    for (let p of r) {
      let m = e[p], g = m === void 0 || M(m) ? void 0 : m.skills[l];
      g === void 0 || M(g) ? c.push(p) : d += g.n;
    }
    s(c, 0, u.n, d);
  }
  return i;
}

// src/core/analysis/disclosure/publish-balance.ts
function Qo(e, n) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    let o = e[r], i = n("canTeach", r, o.canTeach), s = n("wantToLearn", r, o.wantToLearn), a = [i, s].find(M);
    t[r] = k(T(k({}, o), {
      canTeach: i,
      wantToLearn: s
    }), a === void 0 ? {} : { surveyDifference: a, surveyRatio: a });
  }), t;
}

// src/core/analysis/disclosure/are-hidden.ts
function ht(e, n, t) {
  let r = Fu(e), o = Jo(e, r, {}, "minimize");
  if (o === null)
    return !1;
  let i = Du(r), s = e.counts.map((l) => {
    var u;
    return ((u = e.limits) != null ? u : []).reduce(
      (c, { factors: d, atMost: p }) => $e(d, l) === 1 ? Math.min(c, p) : c,
      1 / 0
    );
  }), a = e.counts.map((l) => qe(e, l));
  return n.every((l) => {
    let u = e.counts.map((m) => $e(l, m)), c = /* @__PURE__ */ new Set(), d = i.map((m) => ({ exchange: m, change: m.reduce((g, [f, y]) => g + y * u[f], 0) })).filter(({ change: m }) => m !== 0).sort((m, g) => Math.abs(m.change) - Math.abs(g.change)), p = (m, g) => {
      let f = m.slice(), y = f.reduce((h, w, b) => h + w * u[b], 0);
      for (c.add(y); c.size < t.minCell; ) {
        let h = d.find(({ exchange: w, change: b }) => b * g > 0 && w.every(([x, R]) => {
          let S = f[x] + R;
          return S >= a[x] && S <= s[x];
        }));
        if (h === void 0)
          return;
        h.exchange.forEach(([w, b]) => {
          f[w] = f[w] + b;
        }), y += h.change, c.add(y);
      }
    };
    p(o, 1), p(o, -1);
    for (let m of ["minimize", "maximize"]) {
      let g = c.size < t.minCell ? Jo(e, r, l, m) : null;
      g !== null && p(g, m === "minimize" ? 1 : -1);
    }
    return c.size >= t.minCell;
  });
}
function Fu({ counts: e, sums: n }) {
  let t = e.map((a) => n.map((l) => $e(l.factors, a))), r = (a) => t[a], o = (a) => a.join(), i = /* @__PURE__ */ new Map(), s = (a, l) => {
    let u = i.get(a);
    u === void 0 ? i.set(a, [l]) : u.push(l);
  };
  return e.forEach((a, l) => {
    s(o(r(l)), [l]);
    for (let u = l; u < e.length; u++)
      s(o(rr(r(l), r(u), 1)), [l, u]);
  }), { sets: i, keyOf: o, sumsOf: r };
}
function rr(e, n, t) {
  return e.map((r, o) => r + t * n[o]);
}
function Jo(e, { keyOf: n, sets: t, sumsOf: r }, o, i) {
  var p, m;
  let s = tr(e, o, i, !1);
  if (s === null || s.every((g) => g === Math.round(g)))
    return s;
  let a = s.map(Math.floor), l = e.sums.map(({ equals: g, factors: f }) => g - e.counts.reduce(
    (y, h, w) => y + $e(f, h) * a[w],
    0
  )), u = Array.from(t.values()).reduce((g, f) => g.concat(f), [[]]), c = new Map([[n(l.map(() => 0)), [[]]], ...Array.from(t)]), d = [-1, ...a.map((g, f) => g > 0 ? f : -1).filter((g) => g >= 0)];
  for (let g of ((p = e.limits) != null ? p : []).length > 0 ? [] : d) {
    let f = g < 0 ? l : rr(l, r(g), 1);
    for (let y of u) {
      let h = y.reduce((b, x) => rr(b, r(x), -1), f), w = (m = c.get(n(h))) == null ? void 0 : m[0];
      if (w !== void 0) {
        let b = /* @__PURE__ */ new Map([[g, -1]]);
        return [...y, ...w].forEach((x) => {
          var R;
          return b.set(x, ((R = b.get(x)) != null ? R : 0) + 1);
        }), a.map((x, R) => {
          var S;
          return x + ((S = b.get(R)) != null ? S : 0);
        });
      }
    }
  }
  return tr(e, o, i, !0);
}
function Du({ sets: e }) {
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

// src/core/analysis/disclosure/suppress-counts.ts
function je(e, n, t) {
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

// src/core/analysis/disclosure/publish-breakdown.ts
var bt = "";
function Ko(e, n, t, r, o, i) {
  var w;
  let s = Math.max(i.minAnswers, i.minCell), a = Object.keys(e.groups), l = (b) => e.groups[b], u = G();
  a.forEach((b) => {
    u[b] = l(b).counted;
  }), u[bt] = e.ungrouped;
  let c = qu(u, s, e.isPartition, r), d = a.filter((b) => !c.has(b)), p = a.length === 0 ? [] : Object.keys(l(a[0]).skills), m = G(), g = new Map(d.map((b) => [b, G()]));
  for (let b of p) {
    let x = (A) => l(A).skills[b], R = (A, N, C = []) => {
      var Se, de, Z;
      let D = (oe) => {
        var Fe;
        return (Fe = x(oe)[A]) != null ? Fe : 0;
      }, W = d.filter((oe) => !C.includes(oe)), U = ((de = (Se = n[b]) == null ? void 0 : Se[A]) != null ? de : 0) - W.reduce((oe, Fe) => oe + D(Fe), 0);
      return (Z = ju(W, D, e.isPartition ? U : null, N)) != null ? Z : new Set(a);
    }, S = t[b], v = (A) => S !== void 0 && (M(S) || M(S[A])), O = d.filter((A) => !Vu(x(A), o, i)), E = _u(
      /* @__PURE__ */ new Set([...O, ...Array.from(R("n", s, O))]),
      d,
      (A) => x(A).n,
      e.isPartition && c.size === 0
    ), q = R("canTeach", i.minCell), B = R("wantToLearn", i.minCell);
    for (let A of d) {
      let N = E.has(A) ? O.includes(A) ? _ : { withheld: "few-answers" } : Bu(
        x(A),
        q.has(A) || v("canTeach"),
        B.has(A) || v("wantToLearn"),
        i
      );
      g.get(A)[b] = N;
    }
  }
  a.forEach((b) => {
    var x, R;
    m[b] = (R = c.get(b)) != null ? R : { counted: l(b).counted, skills: (x = g.get(b)) != null ? x : {} };
  });
  let { by: f, isPartition: y, question: h } = e;
  return { by: f, question: h, isPartition: y, groups: m, ungrouped: (w = c.get(bt)) != null ? w : e.ungrouped };
}
function qu(e, n, t, r) {
  let o = /* @__PURE__ */ new Map(), i = r === null || M(r) ? null : r.choices;
  for (let l of Object.keys(e)) {
    let u = i === null ? r : i[l];
    l !== bt && M(u) && o.set(l, u);
  }
  let s = G();
  Object.keys(e).filter((l) => !o.has(l)).forEach((l) => {
    s[l] = e[l];
  });
  let a = je(s, n, t);
  for (let l of a === null ? Object.keys(e) : Array.from(a))
    o.has(l) || o.set(l, e[l] < n ? { withheld: "few-answers" } : _);
  return o;
}
function ju(e, n, t, r) {
  let o = G();
  return e.forEach((i) => {
    o[i] = n(i);
  }), t !== null && t > 0 && (o[bt] = t), je(o, r, t !== null);
}
function _u(e, n, t, r) {
  let o = n.filter((s) => !e.has(s) && t(s) > 0).sort((s, a) => t(s) - t(a) || (s < a ? -1 : 1)), i = Array.from(e).filter((s) => n.includes(s) && t(s) > 0);
  return r && i.length === 1 && o.length > 0 ? /* @__PURE__ */ new Set([...Array.from(e), o[0]]) : e;
}
function Vu(e, n, t) {
  let { n: r } = e;
  return t.minCell <= 1 || r === 0 || ["importance", "ability"].every(
    (o) => Gu(n[o], r, Math.round(e[o] * r), t)
  );
}
function Bu(e, n, t, r) {
  return k(k(k(k({}, e), r.minCell > 1 ? { highNeed: _, highNeedCount: _ } : {}), n && e.canTeach !== null ? { canTeach: _ } : {}), t && e.wantToLearn !== null ? { wantToLearn: _ } : {});
}
function Gu(e, n, t, r) {
  let o = Array.from(e.keys()), i = (l) => {
    let u = {};
    return e.forEach((c, d) => {
      u[d] = l(c);
    }), u;
  }, s = Array.from(e.values()), a = [{ factors: i(() => 1), equals: n }, { factors: i((l) => l), equals: t }];
  return ht({ counts: o, least: 0, sums: a }, [Math.min(...s), Math.max(...s)].map(
    (l) => i((u) => Math.abs(u - l) > 0 ? 1 : 0)
  ), r);
}

// src/core/analysis/disclosure/publish-question.ts
function Xo(e, n, t) {
  let r = gt(e.n, t);
  if (r !== null || t.minCell <= 1)
    return r != null ? r : e;
  let o = Object.keys(e.choices), i = G();
  if (o.forEach((d) => {
    var p, m;
    i[d] = (m = (p = e.choices[d]) == null ? void 0 : p.count) != null ? m : 0;
  }), e.n > 0 && o.length > 1 && o.some((d) => i[d] === e.n) && !Wu(n))
    return { withheld: "unanimous" };
  let s = je(i, t.minCell, !0), a = e.places === void 0 ? null : Uu(e.places, t);
  if (s === null || e.places !== void 0 && a === null)
    return _;
  let l = G(), u = G();
  o.forEach((d) => {
    var p, m;
    l[d] = s.has(d) ? _ : (p = e.choices[d]) != null ? p : _, e.places !== void 0 && (u[d] = s.has(d) || a != null && a.has(d) ? _ : (m = e.places[d]) != null ? m : _);
  });
  let c = k(T(k(k({}, e), zu(e, t)), {
    choices: l,
    unknown: Object.keys(e.unknown).some((d) => {
      var p;
      return we((p = e.unknown[d]) != null ? p : 0, t);
    }) ? _ : e.unknown
  }), e.places === void 0 ? {} : { places: u });
  return s.size === 0 || e.summary === void 0 ? c : T(k({}, c), { summary: _, topTwo: _, bottomTwo: _ });
}
function Wu({ isMultiple: e, kind: n }) {
  return e || n !== "codes";
}
function Uu(e, { minCell: n }) {
  let t = G();
  return Object.keys(e).forEach((r) => {
    var o, i;
    t[r] = (i = (o = e[r]) == null ? void 0 : o.first) != null ? i : 0;
  }), je(t, n, !0);
}
function zu(e, n) {
  let { missing: t, notAsked: r, notInStatistics: o, unusable: i, changedVersion: s } = e;
  return r > 0 || [o, i, s].some((a) => we(a, n)) ? {
    missing: t + r + o + i + s,
    notAsked: _,
    notInStatistics: _,
    unusable: _,
    changedVersion: _
  } : {};
}

// src/core/analysis/disclosure/publish-skill.ts
function Zo(e, n, t) {
  let r = gt(e.n, t);
  if (r !== null)
    return r;
  if (t.minCell <= 1)
    return e;
  let { importance: o, ability: i, discrepancies: { negative: s, tied: a, positive: l }, highNeedCount: u, n: c } = e, d = we(u, t) || we(c - u, t), p = [o, i].reduce((w, { counts: b }) => w.concat(ei(b)), []), m = [...p, s, a, l].some((w) => we(w, t));
  if (p.some((w) => w === c && c > 0))
    return { withheld: "unanimous" };
  let g = m || d;
  if (g && !Hu(e, n, d, t))
    return _;
  let { changedVersion: f, incomplete: y, missing: h } = e;
  return k(k(T(k(k({}, e), we(y, t) || we(f, t) ? { incomplete: _, changedVersion: _, missing: h + y + f } : {}), {
    importance: Yo(o, g, t),
    ability: Yo(i, g, t)
  }), g ? { discrepancies: _ } : {}), d ? { highNeed: _, highNeedCount: _, highNeedInterval: _ } : {});
}
function Yo(e, n, t) {
  return T(k(k({}, e), n ? { sd: _, median: _, counts: _, topTwo: _, bottomTwo: _ } : {}), {
    notInStatistics: we(e.notInStatistics, t) ? _ : e.notInStatistics,
    unknown: ei(e.unknown).some((r) => we(r, t)) ? _ : e.unknown
  });
}
function ei(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Hu(e, n, t, r) {
  let o = [];
  n.importance.forEach((m, g) => n.ability.forEach((f, y) => {
    o.push({ name: `${g}/${y}`, importance: m, ability: f });
  }));
  let i = (m) => {
    let g = {};
    return o.forEach((f) => {
      g[f.name] = m(f);
    }), g;
  }, s = ({ counts: m }, g) => Array.from(g).reduce(
    (f, [y, h]) => {
      var w;
      return f + h * ((w = m[y]) != null ? w : 0);
    },
    0
  ), [a, l] = [Re(n.importance), ve(n.ability)], u = ({ importance: m, ability: g }) => Number(a.includes(m) && l.includes(g)), c = [
    { factors: i(() => 1), equals: e.n },
    { factors: i(({ importance: m }) => m), equals: s(e.importance, n.importance) },
    { factors: i(({ ability: m }) => m), equals: s(e.ability, n.ability) },
    {
      factors: i(({ importance: m, ability: g }) => Math.sign(g - m)),
      equals: e.discrepancies.positive - e.discrepancies.negative
    },
    ...t ? [] : [{ factors: i(u), equals: e.highNeedCount }]
  ], d = (m) => Array.from(n[m]).filter(([g]) => {
    var f;
    return ((f = e[m].counts[g]) != null ? f : 0) > 0;
  }).map(([, g]) => i((f) => +(f[m] === g))), p = [...d("importance"), ...d("ability"), ...t ? [i(u)] : []];
  return ht({ counts: o.map(({ name: m }) => m), least: 0, sums: c }, p, r);
}

// src/core/analysis/disclosure/publish-versions.ts
function ni(e, n) {
  let { minCell: t } = n, r = G();
  e.forEach(({ counted: i, revision: s }) => {
    r[String(s)] = i;
  });
  let o = t <= 1 ? /* @__PURE__ */ new Set() : je(r, t, !0);
  return e.map((i) => o === null || o.has(String(i.revision)) ? T(k({}, i), { counted: _ }) : i);
}

// src/core/analysis/disclosure/publish-results.ts
function ti(e, n) {
  let t = G();
  for (let c of me(n)) {
    let d = e.questions[c.name];
    d !== void 0 && (t[c.name] = Xo(d, c, n));
  }
  let r = z(n), { survey: o, population: i, counted: s, excluded: a } = e, l = /* @__PURE__ */ new Map();
  r !== null && Object.keys(e.skills).forEach((c) => {
    l.set(c, Zo(e.skills[c], r, n));
  });
  let u = Ku(e, l, t, n);
  return Qu(T(k({
    survey: o,
    population: i,
    counted: s,
    excluded: a,
    questions: t
  }, u), {
    balance: Qo(
      e.balance,
      (c, d, p) => or(t, n.measures[c], d, p)
    ),
    breakdowns: r === null ? [] : Ju(e, u.skills, t, r, n),
    versions: ni(e.versions, n)
  }), n);
}
function Qu(e, n) {
  let t = Ho(e, n);
  if (t.length === 0)
    return e;
  let r = (o, i) => {
    let s = Object.assign(G(), i);
    return t.filter((a) => a.part === o).forEach(({ key: a }) => {
      s[a] = _;
    }), s;
  };
  return T(k({}, e), {
    questions: r("questions", e.questions),
    skills: r("skills", e.skills),
    breakdowns: e.breakdowns.filter(
      (o, i) => !t.some(({ part: s, key: a }) => s === "breakdowns" && a === String(i))
    )
  });
}
function Ju(e, n, t, r, o) {
  return e.breakdowns.map((i) => {
    var a;
    let s = i.question === null ? null : (a = t[i.question]) != null ? a : null;
    return Ko(i, e.skills, n, s, r, o);
  });
}
function Ku(e, n, t, r) {
  var d, p, m, g, f, y, h, w, b, x;
  let o = Array.from(n.keys()), i = o.filter((R) => !M(n.get(R))), s = ft(i.map((R) => Yu(e.skills[R]))), a = (R) => {
    let { importance: S, ability: v } = n.get(R);
    return S.mean === null || v.mean === null ? null : { importance: S.mean, ability: v.mean };
  }, l = i.map(a), u = vo(l.filter((R) => R !== null)), c = G();
  for (let R of o) {
    let S = n.get(R), v = i.indexOf(R), O = l[v];
    c[R] = M(S) ? S : T(k({}, S), {
      rankByMwds: (p = (d = s[v]) == null ? void 0 : d.rankByMwds) != null ? p : null,
      rankByRds: (g = (m = s[v]) == null ? void 0 : m.rankByRds) != null ? g : null,
      rankDifference: (y = (f = s[v]) == null ? void 0 : f.rankDifference) != null ? y : null,
      quadrant: O == null || u === null ? null : To(O, u),
      canTeach: or(t, r.measures.canTeach, R, (w = (h = e.skills[R]) == null ? void 0 : h.canTeach) != null ? w : null),
      wantToLearn: or(t, r.measures.wantToLearn, R, (x = (b = e.skills[R]) == null ? void 0 : b.wantToLearn) != null ? x : null)
    });
  }
  return { skills: c, cross: u, agreement: Xu(c) };
}
function or(e, n, t, r) {
  let o = n === null ? void 0 : e[n], i = o === void 0 || M(o) ? o : o.choices[t];
  return r !== null && M(i) ? i : r;
}
function Xu(e) {
  let [n, t, r] = [[], [], []];
  return Object.keys(e).forEach((o) => {
    let i = e[o];
    i !== void 0 && !M(i) && i.rankByMwds !== null && i.rankByRds !== null && typeof i.highNeed == "number" && (n.push(i.rankByMwds), t.push(i.rankByRds), r.push(-i.highNeed));
  }), {
    mwdsRds: dt(n, t),
    mwdsHighNeed: dt(n, r),
    rdsHighNeed: dt(t, r)
  };
}
function Yu(e) {
  let { n, importance: t, ability: r, discrepancies: o } = e, i = (s) => Object.keys(s.counts).reduce((a, l) => a + Number(l) * s.counts[l], 0);
  return n === 0 ? { mwds: null, rds: null } : {
    mwds: { numerator: (i(t) - i(r)) * i(t), denominator: n * n },
    rds: { numerator: 100 * (o.positive - o.negative), denominator: n }
  };
}

// src/core/report/survey-report.ts
function gn(e) {
  return ti(e.results, e.survey);
}

// src/core/report/results-data.ts
function ri(e, n = gn(e)) {
  var m, g;
  let { survey: t, population: r, counted: o, excluded: i, questions: s, skills: a, cross: l, agreement: u, balance: c, breakdowns: d, versions: p } = n;
  return ko({
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
    answers: (g = (m = e.counted.named) == null ? void 0 : m.map((f) => Zu(f, e.home))) != null ? g : e.counted.places.map(({ community: f, revisions: y }) => ({ community: f, revisions: Array.from(y) }))
  });
}
function Zu({ user: e, page: n, revision: t, timestamp: r, community: o }, i) {
  let s = { user: e, page: n, revision: t, timestamp: r };
  return i === void 0 || o === i ? s : T(k({}, s), { community: o != null ? o : null });
}

// src/core/json/value.ts
function F(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function P(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var ae = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function wt(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!F(e))
    return null;
  let n = P(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || ae.test(r)) && typeof o == "string" && o.trim() !== "" && (t[r] = o);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/json/fault.ts
function j(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function I(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}
function Ye(e, n) {
  return n.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (t) => typeof t == "object" ? ec(t, n) : t
  ));
}
function ec(e, n) {
  return e.reduce(
    (t, r) => t === "" ? r : n.text("localskills-fault-list", t, r),
    ""
  );
}

// src/core/pages.ts
var _e = "LocalSkills", xt = "MediaWiki:LocalSkills.json", Q = /^[a-z0-9-]{1,48}$/;
function oi(e = _e) {
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
      return Q.test(a) ? a : null;
    },
    answererOf: (o, i) => {
      let s = r(o), a = i.replace(/_/g, " "), l = a.startsWith(s) ? a.slice(s.length) : "";
      return l !== "" && !l.includes("/") ? l : null;
    }
  };
}

// src/core/survey/conditions/parse-condition.ts
var ir = 4e3, nc = 50, sr = {
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
}, _n = /[ \t\n\r]*/y, ar = /[a-z_]\w*/iy, tc = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, rc = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, oc = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, ic = /\{([^{}]*)\}/y, sc = /\w+|[^]/y, ac = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, lc = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function kt(e) {
  let n = 0, t = 0, r = null;
  function o(w, b = I(s()), x = n) {
    return r = r != null ? r : { code: `condition-${w}`, position: x, parameters: [x + 1, b] }, null;
  }
  function i(w) {
    w.lastIndex = n;
    let b = w.exec(e);
    return n += b ? b[0].length : 0, b;
  }
  function s() {
    let w = n, b = i(sc);
    return n = w, b ? b[0] : "";
  }
  function a(w) {
    i(_n);
    let b = e[n] === w;
    return n += b ? 1 : 0, b;
  }
  function l(w) {
    var x;
    let b = u();
    for (; b !== null; ) {
      i(_n);
      let R = n, S = (x = i(tc)) != null ? x : i(ar), v = S === null ? "" : S[0].toLowerCase(), O = Object.prototype.hasOwnProperty.call(sr, v), [E, q] = O ? sr[v] : [0, "or"];
      if (E < w)
        return n = R, S === null || O ? b : o("operator");
      let B = l(E + 1);
      b = B && { kind: "binary", operator: q, left: b, right: B };
    }
    return null;
  }
  function u() {
    i(_n), t++;
    let w = t > nc ? o("too-deep") : c();
    return t--, w;
  }
  function c() {
    var S;
    let w = n;
    if (a("(")) {
      let v = l(1);
      return v && (a(")") ? v : o("parenthesis", "(", w));
    }
    if (a("!"))
      return d("not", u());
    if (a("["))
      return f(w);
    let b = i(ar);
    if (b === null)
      return p((S = m()) != null ? S : g());
    let x = b[0].toLowerCase();
    if (e[n] === "(")
      return n++, b[0] === "iif" ? y() : o("function", b[0], w);
    if (x === "negate")
      return d("not", u());
    if (x === "true" || x === "false")
      return p({ kind: "value", value: x === "true" });
    let R = Object.prototype.hasOwnProperty.call(sr, x);
    return o(R ? "operand" : x === "not" ? "not" : "word", b[0], w);
  }
  function d(w, b) {
    return b && { kind: "unary", operator: w, operand: b };
  }
  function p(w) {
    i(_n);
    let b = n, x = w && i(ar), R = x ? x[0].toLowerCase() : "";
    return R === "empty" || R === "notempty" ? d(R, w) : (n = b, w);
  }
  function m() {
    let w = i(rc);
    if (w)
      return { kind: "value", value: Number(w[0]) };
    let b = i(oc);
    return b && { kind: "value", value: b[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function g() {
    let w = n, b = i(ic);
    if (b === null) {
      let R = s();
      return o(R === "{" ? "brace" : R === '"' || R === "'" ? "text" : "operand");
    }
    let x = b[1];
    return lc.test(x) ? o("context", I(b[0]), w) : ac.test(x) ? { kind: "answer", parameter: x } : o("answer", I(b[0]), w);
  }
  function f(w) {
    let b = [];
    if (a("]"))
      return { kind: "value", value: b };
    do {
      i(_n);
      let x = m();
      if (x === null)
        return o("list-item");
      b.push(x.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: b } : o("list", "[", w);
  }
  function y() {
    let w = n - 4, b = l(1), x = b && (a(",") ? l(1) : o("iif", "iif", w)), R = x && (a(",") ? l(1) : o("iif", "iif", w));
    return b && x && R && (a(")") ? { kind: "iif", operands: [b, x, R] } : o("iif", "iif", w));
  }
  e.length > ir ? (n = ir, o("too-long", ir)) : e.trim() === "" && o("blank");
  let h = r ? null : l(1);
  return h !== null && n < e.length && o("rest"), r != null ? r : { source: e, expression: h };
}

// src/core/survey/property-reader.ts
var uc = { pages: 100, elements: 200, columns: 30, rows: 300 }, cc = 1e3;
function ii(e) {
  let n = (o, i, ...s) => {
    e.push({ path: o, code: i, parameters: s });
  }, t = (o, i, s, a, l, ...u) => {
    let c = P(o, s);
    return typeof c == "string" && l(c) ? c : (c !== void 0 && n(j(i, s), a, I(c), ...u), null);
  }, r = (o, i, s, a, l) => {
    let u = P(o, s);
    return l(u) ? u : (u !== void 0 && n(j(i, s), a), null);
  };
  return {
    fault: n,
    string: t,
    text(o, i, s) {
      let a = P(o, s), l = wt(a);
      return l === null && a !== void 0 && n(j(i, s), "expected-text"), l;
    },
    word(o, i, s, a) {
      var u;
      return (u = t(o, i, s, "not-one-of", (c) => a.includes(c), a)) != null ? u : a[0];
    },
    id: (o, i, s) => t(o, i, s, "bad-id", (a) => Q.test(a)),
    count(o, i, s) {
      let a = r(o, i, s, "expected-whole-number", Vn);
      return a !== null && a < 0 ? (n(j(i, s), "too-small", a, 0), null) : a;
    },
    list(o, i, s) {
      var u, c;
      let a = (u = r(o, i, s, "expected-list", Array.isArray)) != null ? u : [], l = (c = uc[s]) != null ? c : cc;
      return a.length > l && n(j(i, s), "too-many-items", l), a.slice(0, l);
    },
    object: (o, i, s) => {
      var a;
      return (a = r(o, i, s, "expected-object", F)) != null ? a : {};
    },
    condition(o, i, s) {
      let a = t(o, i, s, "expected-string", (u) => u.trim() !== ""), l = a === null ? null : kt(a);
      return l !== null && "code" in l ? (n(j(i, s), l.code, ...l.parameters), null) : l;
    }
  };
}
function si(e) {
  return ae.test(e);
}
function Vn(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Ve = 20;
function Te(e, n, t, r) {
  let o = /* @__PURE__ */ new Map(), i = j(n, t);
  return r.list(e, n, t).forEach((s, a) => {
    let l = j(i, a), u = F(s) ? s : {}, c = F(s) ? P(s, "value") : s, d = ur(c) ? String(c) : "";
    Q.test(d) ? o.has(d) ? r.fault(l, "code-taken", d) : o.set(d, {
      value: d,
      text: r.text(u, l, "text"),
      visibleIf: r.condition(u, l, "visibleIf"),
      isRetired: P(u, "retired") === !0
    }) : r.fault(l, "bad-id", I(c));
  }), o.size === 0 ? (r.fault(i, "empty-list"), null) : Array.from(o.values());
}
function Be(e, n) {
  return { value: e, text: n, visibleIf: null, isRetired: !1 };
}
function lr(e, n, t, r) {
  let o = (i, s, a, l) => {
    var c;
    let u = P(e, s) === void 0 ? a : s;
    return P(e, u) !== !0 ? null : r.some(({ value: d }) => d === i) ? (t.fault(j(n, u), "special-code-taken", i), null) : Be(i, (c = t.text(e, n, l)) != null ? c : { kind: "message", key: `localskills-choice-${i}` });
  };
  return {
    other: o(Xe, "showOtherItem", "hasOther", "otherText"),
    none: o(Ln, "showNoneItem", "hasNone", "noneText"),
    refused: o(Fn, "showRefuseItem", "", "refuseText"),
    dontKnow: o(Dn, "showDontKnowItem", "", "dontKnowText")
  };
}
function ai(e, n, t) {
  if (P(e, "rateValues") !== void 0)
    return Te(e, n, "rateValues", t);
  let r = (l, u) => {
    let c = P(e, l);
    return Vn(c) ? c : (c !== void 0 && t.fault(j(n, l), "expected-whole-number"), u);
  }, [o, i, s] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (i <= o || s < 1)
    return t.fault(`${n}.rateMax`, "bad-rating", o, i, s), null;
  let a = [];
  for (let l = o; l <= i && a.length < Ve; l += s)
    a.push(Be(String(l), null));
  return o + Ve * s <= i && t.fault(`${n}.rateMax`, "too-many-steps", Ve), a;
}
function li(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  return t.list(e, n, "columns").forEach((o, i) => {
    let s = j(`${n}.columns`, i), a = F(o) ? P(o, "name") : void 0;
    if (!F(o) || typeof a != "string" || !Q.test(a)) {
      t.fault(`${s}.name`, "bad-id", I(a));
      return;
    }
    if (r.has(a)) {
      t.fault(`${s}.name`, "name-taken", a);
      return;
    }
    let l = Te(o, s, "choices", t);
    l !== null && r.set(a, { name: a, title: t.text(o, s, "title"), choices: l });
  }), r.size === 0 ? (t.fault(`${n}.columns`, "empty-list"), null) : Array.from(r.values());
}
function ur(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/survey/text.ts
function Ae(e, n) {
  if (e.text !== null)
    return De(e.text, n.messages, n.locale);
  let t = n.taxonomy === null ? null : n.taxonomy.get(e.value);
  return t !== null && n.taxonomy !== null ? De(t.label, n.messages, n.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function Ce(e, n) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : De(e.title, n.messages, n.locale);
}

// src/core/wikitext/character-references.ts
var dc = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", fc = mc();
function mc() {
  let e = dc.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var pc = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function St(e, n) {
  return e.includes("&") ? e.replace(pc, (t, r, o, i) => {
    var s;
    return r !== void 0 ? (s = fc.get(r)) != null ? s : t : n(o === void 0 ? parseInt(i, 16) : parseInt(o, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var gc = '"&:<=>[]{|}', yc = "!'_~", ui = 32, hc = dr(gc), bc = dr(yc), wc = dr("#*+-;");
function dr(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function xc(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var kc = 65343, Sc = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Rc(e, n, t) {
  let r = n === 0, o = n === e.length - 1;
  if (t >= 128)
    return xc(t) || t === kc;
  if (t < 32 || t === 127 || hc[t] === 1 || r && wc[t] === 1)
    return !0;
  if (bc[t] === 1)
    return r || o || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case ui:
      return r || o || e.charCodeAt(n - 1) === ui;
    case 73:
    case 80:
    case 82:
      return Sc.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var vc = [
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
], cr = "\u0345";
function ci(e) {
  let n = e.codePointAt(0);
  return e === cr || vc.some(([t, r]) => n >= t && n <= r) || (cr + e).normalize("NFD") !== cr + e.normalize("NFD");
}
var di = 768, Tc = 32, Ac = /[\u0300-\uffff]{1000}/;
function Pc(e) {
  return !Ac.test(e) && e.normalize("NFC") === e;
}
function Ec() {
  let e = "";
  return (n, t, r) => {
    if (r || t < di)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!ci(n))
        return e = n, !1;
      if (e.length < Tc && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function xe(e) {
  let n = Pc(e) ? null : Ec(), t = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let i = e.codePointAt(o), s = o + (i > 65535 ? 2 : 1), a = Rc(e, o, i);
    i >= di && o === 0 && !a && (a = ci(e.slice(0, s))), n !== null && (a = n(e.slice(o, s), i, a)), a && (t += `${e.slice(r, o)}&#${i};`, r = s), o = s;
  }
  return t + e.slice(r);
}
function yn(e) {
  return St(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/report/round.ts
function Bn(e, n, t = 0) {
  let [r, o] = Math.abs(e).toExponential().split("e"), i = r.replace(".", ""), s = Number(o) + 1 + t + n, a = s < 0 ? 0 : Number(i.charAt(s) || "0"), l = Math.max(0, s), u = Number(i.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return u === 0 ? 0 : (e < 0 ? -1 : 1) * +`${u}e-${n}`;
}

// src/core/report/markup.ts
var Oc = /\uE000(\d+)\uE001/g;
function fi(e) {
  let n = (r, ...o) => {
    let i = o.map((s, a) => typeof s == "object" ? `\uE000${a}\uE001` : typeof s == "string" ? s.replace(/[\uE000\uE001]/g, "") : s);
    return xe(e.text(r, ...i)).replace(Oc, (s, a) => {
      let l = o[Number(a)];
      return typeof l == "object" ? l.wikitext : s;
    });
  };
  return {
    messages: e,
    say: n,
    number: (r, o = 0) => {
      let i = Bn(r, o), s = xe(e.number(Math.abs(i), o));
      return i < 0 ? `<bdi dir="ltr">\u2212${s}</bdi>` : s;
    },
    label: ({ text: r, language: o, direction: i }) => o === e.language ? xe(r) : o === null ? `<bdi>${xe(r)}</bdi>` : `<bdi lang="${o}" dir="${i}">${xe(r)}</bdi>`,
    percent: (r) => n("localskills-results-percent", e.number(Bn(r, 0, 2), 0))
  };
}
function le({ text: e }) {
  return xe(e).replace(/"/g, "&quot;");
}
function hn(e, n, t = "share") {
  let r = Bn(Math.min(1, Math.max(0, n)), 1, 2);
  return `<div class="ext-localSkills-measure"><div>${e}</div><div class="ext-localSkills-bar ext-localSkills-bar-${t}" aria-hidden="true"><div style="width:${r}%"></div></div></div>`;
}
function Ne(e, n, t) {
  return [
    `<div class="ext-localSkills-scroll" role="region" aria-label="${e}" tabindex="0">`,
    `{| class="wikitable ext-localSkills-table ${n}"`,
    ...t,
    "|}",
    "</div>"
  ].join(`
`);
}
function pe(e, n) {
  return `! scope="col"${n === void 0 ? "" : ' data-sort-type="number"'} | ${e}`;
}
function Y(e, n) {
  return `| class="ext-localSkills-figure" data-sort-value="${n === null ? "" : Bn(n, 0, 6)}" | ${e}`;
}
function ke(e) {
  return `| class="ext-localSkills-withheld" data-sort-value="" | ${e.say("localskills-results-withheld")}`;
}
function ge(e, n) {
  return `<h${e}>${n}</h${e}>`;
}
function Ze(e, n) {
  let t = n != null ? n : xe(e);
  return e.trim() === "" || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? t : `[[:${e}|${t}]]`;
}
function Rt(e, n) {
  return `[[Special:PermanentLink/${e}|${n}]]`;
}

// src/core/skills/taxonomy.ts
function $c(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var u;
    return (u = t.get(l)) != null ? u : null;
  }, o = (l, u) => {
    let c = /* @__PURE__ */ new Set([l]), d = [], p = r(l);
    for (; p !== null; ) {
      let m = u(p);
      p = m === null || c.has(m) ? null : r(m), p !== null && (c.add(p.id), d.push(p));
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
      return a = a != null ? a : Ic(e, i), (c = (u = i(l.trim())) != null ? u : a.get(gi(l))) != null ? c : null;
    }
  };
}
function vt(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = F(e) ? P(e, "skills") : void 0;
  F(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = j("$.skills", s), l = F(i) ? Cc(i) : null;
    if (l === null) {
      let u = F(i) ? P(i, "id") : i;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [I(u)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let o = F(e) ? P(e, "locale") : null;
  return {
    taxonomy: $c(
      Array.from(t.values()),
      typeof o == "string" && ae.test(o) ? o : null
    ),
    faults: n
  };
}
function pi(e, n, t) {
  let r = n.get(e);
  return r === null ? { text: e, language: null, direction: "auto" } : De(r.label, t, n.locale);
}
function Cc(e) {
  var i;
  let n = P(e, "id");
  if (typeof n != "string" || !Q.test(n))
    return null;
  let t = (s) => {
    let a = P(e, s);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = P(e, "capx"), o = t("replacedBy");
  return {
    id: n,
    label: (i = wt(P(e, "label"))) != null ? i : { kind: "texts", texts: { default: n } },
    aliases: Nc(P(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: t("wikidata"),
    isRetired: P(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function Nc(e) {
  let n = {};
  if (F(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || ae.test(t)) && Array.isArray(r) && (n[t] = r.filter((o) => typeof o == "string"));
    }
  return n;
}
function Ic(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o) => {
    let i = /* @__PURE__ */ new Map();
    for (let s of e) {
      let a = n(s.id);
      for (let l of o(s)) {
        let u = gi(l), c = i.get(u);
        i.set(u, c === void 0 || c === a ? a : null);
      }
    }
    i.forEach((s, a) => {
      t.has(a) || t.set(a, s);
    });
  };
  return r((o) => o.label.kind === "texts" ? mi(o.label.texts) : []), r((o) => mi(o.aliases).reduce((i, s) => i.concat(s), [])), t;
}
function mi(e) {
  return Object.keys(e).map((n) => e[n]);
}
function gi(e) {
  return e.normalize("NFC").toLowerCase().replace(/[\s_-]+/g, " ").trim();
}

// src/core/report/page-context.ts
function yi(e, n, t, r) {
  return {
    report: e,
    survey: e.survey,
    results: n,
    markup: fi(t),
    texts: { messages: t, locale: e.survey.locale, taxonomy: r }
  };
}
function Gn(e, n) {
  let { markup: t, survey: r } = n;
  return e.withheld === "unanimous" ? t.say("localskills-results-withheld-unanimous") : e.withheld === "few-answers" ? r.minAnswers > 1 ? t.say("localskills-results-withheld-few-answers", r.minAnswers) : t.say("localskills-results-no-answers") : t.say("localskills-results-withheld-small-counts", r.minCell);
}
function bn(e, n) {
  var i;
  let { survey: t, texts: r } = n, o = (i = z(t)) == null ? void 0 : i.grid.rows.find(({ value: s }) => s === e);
  return o !== void 0 ? Ae(o, r) : r.taxonomy === null ? { text: e, language: null, direction: "auto" } : pi(e, r.taxonomy, r.messages);
}

// src/core/report/headline.ts
function bi(e, n) {
  let { wantToLearn: t, canTeach: r } = n.measures, o = [];
  for (let l of Object.keys(e.skills)) {
    let u = e.skills[l];
    u !== void 0 && !M(u) && !M(u.highNeedCount) && u.highNeedCount > 0 && o.push({ skill: l, count: u.highNeedCount, of: u.n });
  }
  let i = hi(e, r), s = hi(e, t), a = (s != null ? s : []).filter(({ skill: l }) => mr(e, r, l) === 0);
  return {
    needs: fr(o),
    assets: fr(i != null ? i : []),
    unmet: s === null || i === null ? null : fr(a)
  };
}
function mr(e, n, t) {
  var i;
  let r = n === null ? void 0 : e.questions[n];
  if (r === void 0 || M(r))
    return r != null ? r : null;
  let o = r.choices[t];
  return M(o) ? o : (i = o == null ? void 0 : o.count) != null ? i : null;
}
function hi(e, n) {
  let t = n === null ? void 0 : e.questions[n];
  if (t === void 0 || M(t))
    return null;
  let r = Object.keys(e.skills);
  return Object.keys(t.choices).filter((o) => r.length === 0 || r.includes(o)).map((o) => {
    let i = t.choices[o];
    return { skill: o, count: i === void 0 || M(i) ? 0 : i.count, of: null };
  }).filter(({ count: o }) => o > 0);
}
function fr(e) {
  return e.slice().sort((n, t) => {
    var r, o;
    return jn(
      { numerator: t.count, denominator: (r = t.of) != null ? r : 1 },
      { numerator: n.count, denominator: (o = n.of) != null ? o : 1 }
    ) || (n.skill < t.skill ? -1 : 1);
  }).slice(0, 3);
}

// src/core/report/skills-table.ts
var wi = [
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
function xi(e) {
  let { markup: n, results: t, survey: r } = e, o = z(r), i = Object.keys(t.skills);
  if (o === null || i.length === 0)
    return [];
  let s = (c) => pe(n.say(`localskills-results-column-${c}`), "number"), a = ["canTeach", "wantToLearn"].filter((c) => r.measures[c] !== null), l = (c) => a.map(
    (d) => Fc(mr(t, r.measures[d], c), e)
  ), u = [
    `|+ ${n.say("localskills-results-skills-caption")}`,
    "|-",
    pe(n.say("localskills-results-column-skill")),
    ...wi.map(s),
    ...a.map((c) => s(c === "canTeach" ? "can-teach" : "want-to-learn"))
  ];
  for (let c of pr(t.skills)) {
    let d = t.skills[c], p = !M(d) && d.n > 0;
    u.push(
      // Rows without figures stay at the end, however the table is sorted.
      p ? "|-" : '|- class="sortbottom"',
      `! scope="row" | ${n.label(bn(c, e))}`,
      ...p ? Lc(d, [o.importance, o.ability], e) : [`| class="ext-localSkills-withheld" colspan="${wi.length}" | ${M(d) ? Gn(d, e) : n.say("localskills-results-no-answers")}`],
      ...l(c)
    );
  }
  return [
    ge(2, n.say("localskills-results-skills")),
    `<p>${n.say("localskills-results-skills-intro")}</p>`,
    Ne(le({ text: n.messages.text("localskills-results-skills") }), "sortable ext-localSkills-ranking", u)
  ];
}
function pr(e) {
  return Object.keys(e).sort((n, t) => Mc(e, n, t));
}
function Mc(e, n, t) {
  let r = (o, i) => {
    var a;
    let s = e[o];
    return s === void 0 || M(s) ? 1 / 0 : (a = s[i]) != null ? a : 1 / 0;
  };
  for (let o of ["rankByMwds", "rankByRds"])
    if (r(n, o) !== r(t, o))
      return r(n, o) - r(t, o);
  return n < t ? -1 : 1;
}
function Lc(e, n, { markup: t }) {
  let r = (a, l) => Y(a === null ? "" : t.number(a, l), a), o = (a, l, u) => {
    let [c, d] = [Math.min(...Array.from(u.values())), Math.max(...Array.from(u.values()))];
    return a === null ? Y("", null) : Y(hn(t.number(a, 2), d > c ? (a - c) / (d - c) : 0, l), a);
  }, { highNeed: i, highNeedCount: s } = e;
  return [
    r(e.rankByMwds, 0),
    r(e.rankByRds, 0),
    M(i) || M(s) ? ke(t) : Y(hn(`${t.percent(i != null ? i : 0)} <span class="ext-localSkills-detail">${t.say("localskills-results-count-of", s, e.n)}</span>`, i != null ? i : 0, "need"), i != null ? i : 0),
    o(e.importance.mean, "importance", n[0]),
    o(e.ability.mean, "ability", n[1]),
    r(e.gap, 2),
    r(e.mwds, 2),
    r(e.rds, 0),
    r(e.n, 0)
  ];
}
function Fc(e, n) {
  let { markup: t } = n;
  return M(e) ? ke(t) : Y(e === null ? t.say("localskills-results-not-asked") : t.number(e), e);
}

// src/core/report/breakdown-tables.ts
var Dc = 12;
function ki(e) {
  let n = e.results.breakdowns.reduce(
    (t, r) => t.concat(qc(r, e)),
    []
  );
  return n.length === 0 ? [] : [
    ge(2, e.markup.say("localskills-results-breakdowns")),
    `<p>${e.markup.say("localskills-results-breakdowns-intro")}</p>`,
    ...n
  ];
}
function qc(e, n) {
  let { markup: t, results: r, survey: o, texts: i } = n, s = Object.keys(e.groups), a = (g) => {
    let f = e.groups[g];
    return f === void 0 || M(f) ? 0 : f.counted;
  }, l = s.slice().sort((g, f) => a(f) - a(g) || (g < f ? -1 : 1)), u = s.filter((g) => l.indexOf(g) < Dc), c = pr(r.skills);
  if (s.length < 2 || c.length === 0)
    return [];
  let d = V(o).find(({ name: g }) => g === e.question), p = d !== void 0 ? t.label(Ce(d, i)) : t.say(`localskills-results-by-${e.by === "language" ? "language" : "community"}`), m = [
    `|+ ${t.say("localskills-results-breakdown-caption")}`,
    "|-",
    pe(t.say("localskills-results-column-skill")),
    ...u.map((g) => pe(
      _c(g, e, n) + Vc(e.groups[g], n),
      "number"
    ))
  ];
  for (let g of c) {
    m.push("|-", `! scope="row" | ${t.label(bn(g, n))}`);
    for (let f of u) {
      let y = e.groups[f], h = y === void 0 || M(y) ? void 0 : y.skills[g];
      m.push(h === void 0 || M(h) ? ke(t) : h.gap === null ? Y("", null) : Y(`<span class="ext-localSkills-heat ext-localSkills-heat-${jc(h.gap)}">${t.number(h.gap, 2)}</span>`, h.gap));
    }
  }
  return [
    ge(3, p),
    Ne(d === void 0 ? le({ text: t.messages.text("localskills-results-breakdowns") }) : le(Ce(d, i)), "sortable ext-localSkills-breakdown", m),
    ...u.length < s.length ? [`<p>${t.say("localskills-results-more-groups", s.length - u.length)}</p>`] : []
  ];
}
function jc(e) {
  return Math.max(0, Math.min(4, Math.ceil(e * 2)));
}
function _c(e, { by: n, question: t }, { markup: r, survey: o, texts: i }) {
  var u, c;
  if (n === "language")
    return ae.test(e) ? `<span lang="${e}">{{#language:${e}}}</span>` : le({ text: e });
  let s = V(o).filter(({ name: d }) => d === t), a = s.length === 0 ? null : (c = (u = X(s[0])[0]) == null ? void 0 : u.choices) != null ? c : null, l = a === null ? void 0 : a.find(({ value: d }) => d === e);
  return n === "community" ? le({ text: e }) : r.label(Ae(l != null ? l : Be(e, null), i));
}
function Vc(e, { markup: n }) {
  return `<br /><span class="ext-localSkills-detail">${e === void 0 || M(e) ? n.say("localskills-results-withheld") : n.say("localskills-results-answers", e.counted)}</span>`;
}

// src/core/report/overview.ts
function Si(e) {
  let { markup: n, survey: t, report: r, results: o, texts: i } = e, { titles: s, definitionRevision: a } = r, l = n.label(Ce({ name: t.id, title: t.title }, i)), u = r.counted.newestDay, c = o.excluded.filter(({ reason: p }) => p !== "changed-by-others").length, d = [
    ["counted", n.number(o.counted)],
    ["not-counted", n.number(c)],
    ["newest", u === null ? n.say("localskills-results-none") : Ti(u)],
    ["status", Gc(e)],
    ["definition", a === 0 ? Ze(s.definition(t.id), n.say("localskills-results-definition")) : Rt(a, n.say("localskills-results-revision", String(a)))]
  ];
  return [
    `<p>${n.say("localskills-results-intro", { wikitext: Ze(s.survey(t.id), l) })}</p>`,
    '<ul class="ext-localSkills-facts">',
    ...d.map(([p, m]) => `<li><span class="ext-localSkills-fact-name">${n.say(`localskills-results-fact-${p}`)}</span> <span class="ext-localSkills-fact">${m}</span></li>`),
    "</ul>"
  ];
}
var Bc = 20;
function Ri({ markup: e, survey: n, report: t }) {
  let { faults: r, titles: o } = t;
  if (r.length === 0)
    return [];
  let i = Ze(o.definition(n.id), e.say("localskills-results-definition"));
  return [
    '<div class="ext-localSkills-results-faults">',
    `<p>${e.say("localskills-results-faults", r.length, { wikitext: i })}</p>`,
    "<ul>",
    ...r.slice(0, Bc).map((s) => `<li><code dir="ltr">${xe(s.path)}</code> ${xe(Ye(s, e.messages))}</li>`),
    "</ul>",
    "</div>"
  ];
}
function vi(e) {
  let { markup: n, results: t, survey: r } = e, { needs: o, assets: i, unmet: s } = bi(t, r), a = [];
  return Object.keys(t.skills).length > 0 && a.push(...gr("needs", o.map((l) => {
    var u, c;
    return n.say(
      "localskills-results-need",
      yr(l, e),
      l.count,
      (u = l.of) != null ? u : 0,
      { wikitext: n.percent(l.count / ((c = l.of) != null ? c : 1)) }
    );
  }), e)), i.length > 0 && a.push(...gr("assets", i.map((l) => n.say(
    "localskills-results-asset",
    yr(l, e),
    l.count
  )), e)), s !== null && a.push(...gr("unmet", s.map((l) => n.say(
    "localskills-results-unmet-skill",
    yr(l, e),
    l.count
  )), e)), a.length === 0 ? [] : ['<div class="ext-localSkills-findings">', ...a, "</div>"];
}
function gr(e, n, { markup: t }) {
  return [
    `<div class="ext-localSkills-finding ext-localSkills-finding-${e}">`,
    // No heading of the page's own kind: before the first of those stands the table of contents, in some skins.
    `<div class="ext-localSkills-finding-title" role="heading" aria-level="2">${t.say(`localskills-results-${e}`)}</div>`,
    ...n.length > 0 ? ["<ol>", ...n.map((r) => `<li>${r}</li>`), "</ol>"] : [`<p>${t.say(`localskills-results-${e}-none`)}</p>`],
    "</div>"
  ];
}
function yr({ skill: e }, n) {
  return { wikitext: `<strong>${n.markup.label(bn(e, n))}</strong>` };
}
function Ti(e) {
  return `<time datetime="${e}">${e}</time>`;
}
function Gc({ markup: e, survey: n }) {
  let t = e.say(`localskills-results-status-${n.status}`), { opens: r, closes: o } = n;
  if (r === null && o === null)
    return t;
  let i = [r, o].filter((a) => a !== null).map((a) => ({ wikitext: Ti(a) })), s = r === null ? "until" : o === null ? "from" : "from-until";
  return e.say(
    "localskills-results-status-dates",
    { wikitext: t },
    { wikitext: e.say(`localskills-results-dates-${s}`, ...i) }
  );
}

// src/core/survey/map-questions.ts
function Tt(e, n) {
  let t = (r) => r.type === "html" ? r : r.type === "panel" ? T(k({}, r), { elements: r.elements.map(t) }) : n(r);
  return T(k({}, e), { pages: e.pages.map((r) => T(k({}, r), { elements: r.elements.map(t) })) });
}

// src/core/survey/scale.ts
var Ie = ["importance", "ability"], en = ["1", "2", "3", "4", "5"];
function Pi(e) {
  let n = (t) => {
    let r = Ie.includes(t.name), o = t.choices.some((i) => Ai(i.value) && i.text !== null);
    return !r || o ? t : T(k({}, t), {
      choices: t.choices.map((i) => Ai(i.value) ? T(k({}, i), { text: { kind: "message", key: `localskills-scale-${t.name}-${i.value}` } }) : i)
    });
  };
  return Tt(e, (t) => t.type === "matrixdropdown" && t.name === e.measures.grid ? T(k({}, t), { columns: t.columns.map(n) }) : t);
}
function Ai(e) {
  return en.includes(e);
}

// src/core/report/question-words.ts
function Ei(e, n) {
  var l, u;
  let { summary: t, topTwo: r, bottomTwo: o, n: i } = e, { markup: s } = n, a = [];
  if (i > 0 && t !== void 0 && !M(t) && t.mean !== null && t.median !== null) {
    let c = s.number(t.median, t.median % 1 === 0 ? 0 : 1);
    a.push(s.say("localskills-results-summary", { wikitext: s.number(t.mean, 2) }, { wikitext: c }));
  }
  return i > 0 && r !== void 0 && o !== void 0 && !M(r) && !M(o) && a.push(s.say(
    "localskills-results-boxes",
    { wikitext: s.percent((l = r.share) != null ? l : 0) },
    { wikitext: s.percent((u = o.share) != null ? u : 0) }
  )), a;
}
function hr(e, n, t, r) {
  let { markup: o, survey: i, texts: s } = r, a = (p) => ({ wikitext: p.reduce((m, g) => m === "" ? g : o.say("localskills-results-list", { wikitext: m }, { wikitext: g }), "") }), l = [], u = (p, m, ...g) => {
    !M(m) && m > 0 && l.push(o.say(p, m, ...g));
  };
  u("localskills-results-missing", e.missing), u("localskills-results-not-asked-people", e.notAsked), u("localskills-results-not-in-statistics", e.notInStatistics, a(t.filter(({ value: p }) => i.notInStatistics.includes(p)).map((p) => o.label(Ae(p, s))))), n.kind === "number" && u("localskills-results-unusable-numbers", e.unusable);
  let c = M(e.unknown) ? {} : e.unknown, d = Object.keys(c);
  return d.length > 0 && l.push(o.say("localskills-results-unknown", a(d.map((p) => {
    var m;
    return o.say(
      "localskills-results-code-count",
      (m = c[p]) != null ? m : 0,
      { wikitext: `<code>${le({ text: p })}</code>` }
    );
  })), d.length)), l;
}

// src/core/report/question-tables.ts
function Oi(e) {
  let { markup: n, survey: t, texts: r } = e, o = [];
  for (let i of V(t)) {
    let s = i.type === "matrixdropdown" ? Hc(i, e) : i.type === "matrix" ? Ci(i, i.choices, Yt, e) : Wc(i, e);
    s.length > 0 && o.push(ge(3, n.label(Ce(i, r))), ...s);
  }
  return o.length === 0 ? [] : [ge(2, n.say("localskills-results-questions")), ...o];
}
function Wc(e, n) {
  var l;
  let { markup: t, results: r, texts: o } = n, i = r.questions[e.name], [s] = X(e);
  if (i === void 0 || s === void 0)
    return [];
  if (M(i))
    return [`<p class="ext-localSkills-withheld">${Gn(i, n)}</p>`];
  if (s.kind === "text") {
    let u = e.type === "comment" ? "localskills-results-comments" : "localskills-results-texts";
    return [`<p>${[t.say(u, i.n), ...hr(i, s, [], n)].join(" ")}</p>`];
  }
  let a = (l = s.choices) != null ? l : Uc(i).map((u) => Be(u, null));
  return [
    `<p>${[
      t.say("localskills-results-answered", i.n),
      ...Ei(i, n),
      ...s.isMultiple && e.type !== "ranking" ? [t.say("localskills-results-several", { wikitext: t.percent(1) })] : [],
      ...hr(i, s, a, n)
    ].join(" ")}</p>`,
    ...s.kind === "number" ? [] : [Ne(
      le(Ce(e, o)),
      "ext-localSkills-shares",
      zc(i, s, a, n)
    )]
  ];
}
function Uc({ choices: e }) {
  let n = (t) => {
    let r = e[t];
    return r === void 0 || M(r) ? 0 : r.count;
  };
  return Object.keys(e).sort((t, r) => n(r) - n(t) || (t < r ? -1 : 1));
}
function zc(e, { question: n }, t, r) {
  let { markup: o, texts: i } = r, { places: s } = e, l = ["|-", ...["answer", ...s === void 0 ? [] : ["first", "mean-place"], "people", "share"].map((u) => pe(o.say(`localskills-results-column-${u}`)))];
  for (let u of Ni(t, r)) {
    let c = $i(e, u);
    if (u.isRetired && !M(c) && c.count === 0)
      continue;
    let d = s === void 0 ? void 0 : s[u.value];
    l.push(
      "|-",
      `! scope="row" | ${o.label(Ae(u, i))}`,
      ...n.type !== "ranking" || d === void 0 ? [] : M(d) ? [ke(o), ke(o)] : [
        Y(o.number(d.first), d.first),
        Y(d.meanPlace === null ? "" : o.number(d.meanPlace, 1), d.meanPlace)
      ],
      ...M(c) ? [ke(o), ke(o)] : [
        Y(o.number(c.count), c.count),
        Y(c.share === null ? "" : hn(o.percent(c.share), c.share), c.share)
      ]
    );
  }
  return l;
}
function $i(e, { value: n }) {
  var t;
  return (t = e.choices[n]) != null ? t : { count: 0, share: null };
}
function Hc(e, n) {
  let t = z(n.survey);
  return e.columns.filter(({ name: o }) => t === null || e !== t.grid || !Ie.includes(o)).reduce((o, i) => o.concat(Ci(
    e,
    i.choices,
    (s, a) => mn(s, a, i.name),
    n,
    i
  )), []);
}
function Ci(e, n, t, r, o = null) {
  let { markup: i, results: s, texts: a } = r, l = Ni(n, r), u = Ce(o != null ? o : e, a), c = [
    ...e.type === "matrixdropdown" && e.columns.length > 1 ? [`|+ ${i.label(u)}`] : [],
    "|-",
    "| ",
    ...l.map((d) => pe(i.label(Ae(d, a)))),
    pe(i.say("localskills-results-column-n"))
  ];
  for (let d of e.rows) {
    let p = s.questions[t(e.name, d.value)];
    c.push("|-", `! scope="row" | ${i.label(Ae(d, a))}`), p === void 0 || M(p) || p.n === 0 ? c.push(`| class="ext-localSkills-withheld" colspan="${l.length + 1}" | ${Qc(p, r)}`) : c.push(...l.map((m) => {
      var f, y;
      let g = $i(p, m);
      return M(g) ? ke(i) : Y(hn(i.say(
        "localskills-results-count-share",
        g.count,
        { wikitext: i.percent((f = g.share) != null ? f : 0) }
      ), (y = g.share) != null ? y : 0), g.count);
    }), Y(i.number(p.n), p.n));
  }
  return [Ne(le(u), "ext-localSkills-cross", c)];
}
function Qc(e, n) {
  return M(e) ? Gn(e, n) : n.markup.say("localskills-results-no-answers");
}
function Ni(e, { survey: n }) {
  return e.filter(({ value: t }) => !n.notInStatistics.includes(t));
}

// src/core/report/reading-guide.ts
var br = 500;
function Ii({ markup: e, survey: n }) {
  let t = z(n);
  if (t === null)
    return [];
  let r = [...Array.from(t.importance.values()), ...Array.from(t.ability.values())], o = (i, s, ...a) => [
    ...i.map((l) => `<dt>${e.say(`localskills-results-column-${l}`)}</dt>`),
    `<dd>${e.say(`localskills-results-guide-${s}`, ...a)}</dd>`
  ];
  return [
    ge(2, e.say("localskills-results-guide")),
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
function Mi({ markup: e, survey: n, report: t }) {
  let { titles: r } = t, o = (s, a) => ({ wikitext: Ze(s, e.say(a)) }), i = [
    e.say("localskills-results-methods-answers", {
      wikitext: `[[Special:PrefixIndex/${r.answersPrefix(n.id)}|${e.say("localskills-results-all-answers")}]]`
    }),
    e.say("localskills-results-methods-shares", { wikitext: e.percent(1) }),
    ...z(n) === null ? [] : [
      e.say("localskills-results-methods-pairs"),
      e.say("localskills-results-methods-formulas")
    ],
    ...n.minAnswers > 1 ? [e.say("localskills-results-methods-min-answers", n.minAnswers)] : [],
    ...n.minCell > 1 ? [e.say("localskills-results-methods-min-cell", n.minCell)] : [],
    e.say(n.minAnswers > 1 || n.minCell > 1 ? "localskills-results-methods-public-thresholds" : "localskills-results-methods-public"),
    e.say("localskills-results-methods-data", o(r.resultsData(n.id), "localskills-results-data"))
  ];
  return [
    ge(2, e.say("localskills-results-methods")),
    "<ul>",
    ...i.map((s) => `<li>${s}</li>`),
    "</ul>"
  ];
}
function Li({ markup: e, results: n }) {
  let { excluded: t } = n;
  if (t.length === 0)
    return [];
  let r = (i) => Rt(i, e.say("localskills-results-see-revision")), o = ({ page: i, reason: s, revision: a }) => [
    "|-",
    `| ${Ze(i)}`,
    `| ${e.say(`localskills-excluded-${s}`)}${a === void 0 || a === 0 ? "" : ` ${r(a)}`}`
  ];
  return [
    ge(2, e.say("localskills-results-excluded")),
    Ne(le({ text: e.messages.text("localskills-results-excluded") }), "ext-localSkills-excluded", [
      "|-",
      ...["page", "reason"].map((i) => pe(e.say(`localskills-results-column-${i}`))),
      ...t.slice(0, br).map((i) => o(i).join(`
`))
    ]),
    ...t.length > br ? [`<p>${e.say("localskills-results-more-excluded", t.length - br)}</p>`] : []
  ];
}

// src/core/report/results-page.ts
var Jc = "Skills survey results";
function Fi(e, n, t) {
  return Kc(yi(e, gn(e), n, t));
}
function Kc(e) {
  let { report: n, markup: { messages: t } } = e, r = n.results.counted > 0;
  return [
    `<div class="ext-localSkills-results mw-content-${t.direction}" lang="${t.language}" dir="${t.direction}">`,
    ...Si(e),
    ...Ri(e),
    ...r ? [
      ...vi(e),
      ...xi(e),
      ...ki(e),
      ...Oi(e),
      ...Ii(e)
    ] : [`<p>${e.markup.say("localskills-results-nothing-yet")}</p>`],
    ...Mi(e),
    ...Li(e),
    "</div>",
    `[[Category:${Jc}]]`
  ].join(`
`);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function At(e, n = !1) {
  let t = e.length, r = 0, o = "", i = 0, s = 16, a = 0, l = 0, u = 0, c = 0, d = 0;
  function p(b, x) {
    let R = 0, S = 0;
    for (; R < b || !x; ) {
      let v = e.charCodeAt(r);
      if (v >= 48 && v <= 57)
        S = S * 16 + v - 48;
      else if (v >= 65 && v <= 70)
        S = S * 16 + v - 65 + 10;
      else if (v >= 97 && v <= 102)
        S = S * 16 + v - 97 + 10;
      else
        break;
      r++, R++;
    }
    return R < b && (S = -1), S;
  }
  function m(b) {
    r = b, o = "", i = 0, s = 16, d = 0;
  }
  function g() {
    let b = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && wn(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && wn(e.charCodeAt(r)))
        for (r++; r < e.length && wn(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(b, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && wn(e.charCodeAt(r))) {
        for (r++; r < e.length && wn(e.charCodeAt(r)); )
          r++;
        x = r;
      } else
        d = 3;
    return e.substring(b, x);
  }
  function f() {
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
            let v = p(4, !0);
            v >= 0 ? b += String.fromCharCode(v) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (R >= 0 && R <= 31)
        if (Wn(R)) {
          b += e.substring(x, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return b;
  }
  function y() {
    if (o = "", d = 0, i = r, l = a, c = u, r >= t)
      return i = t, s = 17;
    let b = e.charCodeAt(r);
    if (wr(b)) {
      do
        r++, o += String.fromCharCode(b), b = e.charCodeAt(r);
      while (wr(b));
      return s = 15;
    }
    if (Wn(b))
      return r++, o += String.fromCharCode(b), b === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), a++, u = r, s = 14;
    switch (b) {
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
        return r++, o = f(), s = 10;
      // comments
      case 47:
        let x = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !Wn(e.charCodeAt(r)); )
            r++;
          return o = e.substring(x, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let R = t - 1, S = !1;
          for (; r < R; ) {
            let v = e.charCodeAt(r);
            if (v === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, S = !0;
              break;
            }
            r++, Wn(v) && (v === 13 && e.charCodeAt(r) === 10 && r++, a++, u = r);
          }
          return S || (r++, d = 1), o = e.substring(x, r), s = 13;
        }
        return o += String.fromCharCode(b), r++, s = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(b), r++, r === t || !wn(e.charCodeAt(r)))
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
        for (; r < t && h(b); )
          r++, b = e.charCodeAt(r);
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
        return o += String.fromCharCode(b), r++, s = 16;
    }
  }
  function h(b) {
    if (wr(b) || Wn(b))
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
      b = y();
    while (b >= 12 && b <= 15);
    return b;
  }
  return {
    setPosition: m,
    getPosition: () => r,
    scan: n ? w : y,
    getToken: () => s,
    getTokenValue: () => o,
    getTokenOffset: () => i,
    getTokenLength: () => r - i,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => i - c,
    getTokenError: () => d
  };
}
function wr(e) {
  return e === 32 || e === 9;
}
function Wn(e) {
  return e === 10 || e === 13;
}
function wn(e) {
  return e >= 48 && e <= 57;
}
var Di;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Di || (Di = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Yc = new Array(20).fill(0).map((e, n) => " ".repeat(n)), xn = 200, Zc = {
  " ": {
    "\n": new Array(xn).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(xn).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(xn).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(xn).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(xn).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(xn).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var xr;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(xr || (xr = {}));
function qi(e, n, t = xr.DEFAULT) {
  let r = At(e, !1), o = [], i = 0;
  function s(C) {
    return C ? () => i === 0 && C(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(C) {
    return C ? (D) => i === 0 && C(D, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(C) {
    return C ? (D) => i === 0 && C(D, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function u(C) {
    return C ? () => {
      i > 0 ? i++ : C(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) === !1 && (i = 1);
    } : () => !0;
  }
  function c(C) {
    return C ? () => {
      i > 0 && i--, i === 0 && C(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = u(n.onObjectBegin), p = l(n.onObjectProperty), m = c(n.onObjectEnd), g = u(n.onArrayBegin), f = c(n.onArrayEnd), y = l(n.onLiteralValue), h = a(n.onSeparator), w = s(n.onComment), b = a(n.onError), x = t && t.disallowComments, R = t && t.allowTrailingComma;
  function S() {
    for (; ; ) {
      let C = r.scan();
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
      switch (C) {
        case 12:
        case 13:
          x ? v(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : w();
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
          return C;
      }
    }
  }
  function v(C, D = [], W = []) {
    if (b(C), D.length + W.length > 0) {
      let U = r.getToken();
      for (; U !== 17; ) {
        if (D.indexOf(U) !== -1) {
          S();
          break;
        } else if (W.indexOf(U) !== -1)
          break;
        U = S();
      }
    }
  }
  function O(C) {
    let D = r.getTokenValue();
    return C ? y(D) : (p(D), o.push(D)), S(), !0;
  }
  function E() {
    switch (r.getToken()) {
      case 11:
        let C = r.getTokenValue(), D = Number(C);
        isNaN(D) && (v(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), D = 0), y(D);
        break;
      case 7:
        y(null);
        break;
      case 8:
        y(!0);
        break;
      case 9:
        y(!1);
        break;
      default:
        return !1;
    }
    return S(), !0;
  }
  function q() {
    return r.getToken() !== 10 ? (v(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (O(!1), r.getToken() === 6 ? (h(":"), S(), N() || v(4, [], [
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
    d(), S();
    let C = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (C || v(4, [], []), h(","), S(), r.getToken() === 2 && R)
          break;
      } else C && v(6, [], []);
      q() || v(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), C = !0;
    }
    return m(), r.getToken() !== 2 ? v(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : S(), !0;
  }
  function A() {
    g(), S();
    let C = !0, D = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (D || v(4, [], []), h(","), S(), r.getToken() === 4 && R)
          break;
      } else D && v(6, [], []);
      C ? (o.push(0), C = !1) : o[o.length - 1]++, N() || v(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), D = !0;
    }
    return f(), C || o.pop(), r.getToken() !== 4 ? v(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : S(), !0;
  }
  function N() {
    switch (r.getToken()) {
      case 3:
        return A();
      case 1:
        return B();
      case 10:
        return O(!0);
      default:
        return E();
    }
  }
  return S(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (v(4, [], []), !1) : N() ? (r.getToken() !== 17 && v(9, [], []), !0) : (v(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var ji;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(ji || (ji = {}));
var _i;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(_i || (_i = {}));
var kr = qi;
var Vi;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Vi || (Vi = {}));

// src/core/json/parse-json.ts
function ue(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return ld(n) ? { value: void 0, faults: [Sr] } : { value: n, faults: cd(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? ud(e) : Sr] };
  }
}
var Wi = { disallowComments: !0, allowTrailingComma: !1 }, sd = 100, Sr = { path: "$", code: "json-too-deep", parameters: [] }, ad = {
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
function ld(e) {
  let n = [e].filter(Bi);
  for (let t = 0; n.length > 0; t++) {
    if (t === sd)
      return !0;
    let r = [];
    for (let o of n)
      for (let i of Object.keys(o).map((s) => o[s]))
        Bi(i) && r.push(i);
    n = r;
  }
  return !1;
}
function Bi(e) {
  return typeof e == "object" && e !== null;
}
function ud(e) {
  var a;
  let n = null;
  try {
    kr(e, {
      onError: (l, u, c) => {
        n = n != null ? n : { error: l, offset: u, length: c };
      }
    }, Wi);
  } catch (l) {
    return Sr;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), o = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return Gi("json-trailing-comma", e, r.lastIndexOf(","), o);
  let i = (a = ad[t.error]) != null ? a : "json-invalid";
  return Gi(i === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : i : i, e, t.offset, o);
}
function Gi(e, n, t, r) {
  let o = n.slice(0, t).split(/\r\n?|\n/), i = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, i, I(r)] };
}
function cd(e) {
  let n = [], t = [];
  return kr(e, {
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
          parameters: [I(r), c, s + 1]
        });
      }
    }
  }, Wi), n;
}

// src/core/survey/dates.ts
function ye(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, o] = [Number(n[1]), Number(n[2]), Number(n[3])], s = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && o >= 1 && o <= s;
}
function Ui(e) {
  return ye(`${e}-01`);
}

// src/core/survey/number-text.ts
var dd = [
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
], fd = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function kn(e) {
  let n = e.trim().replace(/[^ -~]/g, md), t = fd.exec(n);
  if (t === null)
    return null;
  let [, r, o = "", i, s = ""] = t, a = /^[1-9]\d{0,2}$/.test(o) && s.length === 3 && (i === "," || s.endsWith("0") && !e.includes("\u066B"));
  if (o + s === "" || a)
    return null;
  let l = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", u = s.replace(/0+$/, ""), c = u === "" ? l : `${l}.${u}`;
  return r === "-" && c !== "0" ? `-${c}` : c;
}
function md(e) {
  let n = e.charCodeAt(0), t = dd.find((r) => n >= r && n < r + 10);
  return t !== void 0 ? String(n - t) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var Ge = ["survey", "revision", "submitted", "language"], pd = [
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
], Rr = ["text", "number", "url", "date", "month"], zi = ["skills", "languages", "wikis"], Un = 200, zn = 3;
function Hi(e) {
  let n = new Set(Ge), t = 0, r = (i, s, a) => {
    let l = [];
    return e.list(i, s, "elements").forEach((u, c) => {
      let d = o(u, j(`${s}.elements`, c), a);
      d !== null && l.push(d);
    }), l;
  }, o = (i, s, a) => {
    if (!F(i))
      return e.fault(s, "expected-object"), null;
    let l = P(i, "name");
    if (typeof l != "string" || !Q.test(l))
      return e.fault(`${s}.name`, "bad-id", I(l)), null;
    if (n.has(l)) {
      let p = Ge.includes(l);
      return e.fault(`${s}.name`, p ? "reserved-name" : "name-taken", l, Ge), null;
    }
    let u = {
      name: l,
      title: e.text(i, s, "title"),
      description: e.text(i, s, "description"),
      visibleIf: e.condition(i, s, "visibleIf")
    }, c = P(i, "type");
    if (c === "panel")
      return a === zn ? (e.fault(s, "panels-too-deep", zn), null) : (n.add(l), T(k({}, u), { type: c, elements: r(i, s, a + 1) }));
    if (c === "html") {
      let p = e.text(i, s, "html");
      return p === null && P(i, "html") === void 0 && e.fault(`${s}.html`, "missing-property", "html"), n.add(l), p && T(k({}, u), { type: c, text: p });
    }
    if (t === Un)
      return e.fault(s, "too-many-questions", Un), null;
    let d = gd(i, s, c, T(k({}, u), {
      isRequired: P(i, "isRequired") === !0,
      requiredIf: e.condition(i, s, "requiredIf"),
      isRetired: P(i, "retired") === !0
    }), e);
    return d !== null && (t++, n.add(l)), d;
  };
  return { read: (i, s) => r(i, s, 0) };
}
function gd(e, n, t, r, o) {
  switch (t) {
    case "radiogroup": {
      let l = Te(e, n, "choices", o);
      return l && k(T(k({}, r), { type: t }), i(l));
    }
    case "checkbox": {
      let l = Te(e, n, "choices", o);
      return l && k(k(T(k({}, r), { type: t }), i(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = yd(e, n, o), u = l === null ? Te(e, n, "choices", o) : [];
      if (u === null)
        return null;
      let c = T(k(k({}, r), i(u)), { choicesFrom: l });
      return t === "dropdown" ? T(k({}, c), { type: t }) : k(T(k({}, c), { type: t }), a());
    }
    case "ranking": {
      let l = Te(e, n, "choices", o), u = P(e, "selectToRankEnabled") === !0;
      return l && k(T(k({}, r), { type: t, choices: l, isSelectToRank: u }), a());
    }
    case "rating": {
      let l = ai(e, n, o);
      return l && T(k({}, r), {
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
      return T(k({}, r), { type: t, choices: l, special: s(l) });
    }
    case "text":
      return k(T(k({}, r), { type: t }), hd(e, n, o));
    case "comment":
      return T(k({}, r), { type: t, maxLength: o.count(e, n, "maxLength") || null });
    case "matrix": {
      let l = Te(e, n, "rows", o), u = Te(e, n, "columns", o), c = ["eachRowRequired", "isAllRowRequired"].some((d) => P(e, d) === !0);
      return l && u && T(k({}, r), { type: t, choices: u, rows: l, isEachRowRequired: c });
    }
    case "matrixdropdown": {
      let l = o.string(e, n, "rowsFrom", "bad-id", (d) => d === "" || Q.test(d)), u = l === null ? Te(e, n, "rows", o) : [], c = li(e, n, o);
      return u && c && T(k({}, r), { type: t, columns: c, rows: u, rowsFrom: l });
    }
    default:
      return o.fault(`${n}.type`, "unknown-question-type", I(t), pd), null;
  }
  function i(l) {
    let u = lr(e, n, o, l);
    return { choices: [...l, ...be(u)], special: u };
  }
  function s(l) {
    return T(k({}, lr(e, n, o, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: o.count(e, n, "minSelectedChoices") || null,
      maxSelectedChoices: o.count(e, n, "maxSelectedChoices") || null
    };
  }
}
function yd(e, n, t) {
  return t.string(
    e,
    n,
    "choicesFrom",
    "not-one-of",
    (r) => zi.includes(r),
    zi
  );
}
function hd(e, n, t) {
  let r = t.word(e, n, "inputType", Rr), o = (i) => {
    let s = P(e, i), a = typeof s == "string" || typeof s == "number" ? vr(String(s), r) : null;
    return a === null && s !== void 0 && t.fault(j(n, i), "limit-not-of-type", I(s), r), a;
  };
  return {
    inputType: r,
    min: o("min"),
    max: o("max"),
    isInteger: P(e, "integer") === !0,
    maxLength: t.count(e, n, "maxLength") || null,
    placeholder: t.text(e, n, "placeholder")
  };
}
function vr(e, n) {
  switch (n) {
    case "number":
      return kn(e);
    case "date":
      return ye(e) ? e : null;
    case "month":
      return Ui(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/read-definition.ts
var bd = ["draft", "open", "paused", "closed", "archived"], wd = ["individuals", "affiliates", "partners", "society"], xd = 5, kd = 5;
function We(e) {
  var u, c;
  let n = [], t = ii(n);
  if (!F(e))
    return t.fault("$", "expected-object"), { survey: null, faults: n };
  let r = "$.localSkills", o = t.object(e, "$", "localSkills"), i = P(o, "id"), s = typeof i == "string" && Q.test(i);
  s || t.fault(`${r}.id`, "bad-id", I(i));
  let a = Sd(e, t);
  if (V({ pages: a }).length === 0)
    return t.fault("$.pages", "no-question"), { survey: null, faults: n };
  if (!s)
    return { survey: null, faults: n };
  let l = {
    id: i,
    locale: t.string(e, "$", "locale", "bad-language", si),
    status: t.word(o, r, "status", bd),
    opens: t.string(o, r, "opens", "bad-date", ye),
    closes: t.string(o, r, "closes", "bad-date", ye),
    title: t.text(e, "$", "title"),
    description: t.text(e, "$", "description"),
    pages: a,
    minAnswers: (u = t.count(o, r, "minAnswers")) != null ? u : xd,
    minCell: (c = t.count(o, r, "minCell")) != null ? c : kd,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...t.list(o, r, "notInStatistics").filter(ur).map(String),
      ...qn
    ])),
    audience: Rd(o, t),
    measures: vd(o, t),
    core: Td(o, t),
    follows: t.id(o, r, "follows")
  };
  return { survey: Pi(l), faults: n };
}
function Sd(e, n) {
  let t = Hi(n), r = [];
  return n.list(e, "$", "pages").forEach((o, i) => {
    var l;
    let s = j("$.pages", i);
    if (!F(o)) {
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
function Rd(e, n) {
  var o;
  let t = "$.localSkills.audience", r = n.object(e, "$.localSkills", "audience");
  return {
    population: n.word(r, t, "population", wd),
    description: n.text(r, t, "description"),
    minEdits: (o = n.count(r, t, "minEdits")) != null ? o : 0,
    groups: Tr(n.list(r, t, "groups"))
  };
}
function vd(e, n) {
  let t = "$.localSkills.measures", r = n.object(e, "$.localSkills", "measures");
  return {
    grid: n.id(r, t, "grid"),
    wantToLearn: n.id(r, t, "wantToLearn"),
    canTeach: n.id(r, t, "canTeach"),
    groupBy: Tr(n.list(r, t, "groupBy"))
  };
}
function Td(e, n) {
  let t = "$.localSkills.core", r = n.object(e, "$.localSkills", "core"), o = n.id(r, t, "id");
  return o === null ? null : { id: o, questions: Tr(n.list(r, t, "questions")) };
}
function Tr(e) {
  return e.filter((n) => typeof n == "string");
}

// src/wiki/counting/contributions.ts
function Qi() {
  let e = /* @__PURE__ */ new Map();
  return (n) => {
    var r;
    let t = (r = e.get(n)) != null ? r : Ad(n);
    return e.set(n, t), t;
  };
}
function Ad(t) {
  return L(this, arguments, function* ({ source: e, titles: n }) {
    var s;
    let r = (yield e.childrenBelow(n.survey(""))).filter((a) => Q.test(a)).sort(), o = yield e.readPages(r.map((a) => n.definition(a))), i = /* @__PURE__ */ new Map();
    for (let a of r) {
      let l = o.get(n.definition(a)), u = l === void 0 ? null : We(ue((s = l.latest.text) != null ? s : "").value).survey;
      l !== void 0 && u !== null && u.id === a && i.set(a, { survey: u, revision: l.latest.id });
    }
    return i;
  });
}
function Ji(e, n, t) {
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
        r.push({ place: i, local: T(k({}, s), { core: c }), definitionRevision: a });
      });
    return { found: r, notes: o };
  });
}

// src/core/exchange/exchange-record.ts
var Hn = { offer: "Offer a skill", seek: "Seek a skill" }, Ar = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Ki = ["open", "paused", "matched", "closed"], Pr = 5;
function Xi(e, n) {
  if (!ye(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  return e.status !== "open" ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Yi(e, n, t = null) {
  var i;
  let r = { offer: /* @__PURE__ */ new Map(), seek: /* @__PURE__ */ new Map() };
  for (let s of e)
    if (Xi(s, n) === null) {
      let a = Pd(s.skill, t), l = (i = r[s.kind].get(a)) != null ? i : /* @__PURE__ */ new Set();
      l.add(s.user), r[s.kind].set(a, l);
    }
  let o = (s) => new Map(
    Array.from(s).sort(([a], [l]) => ne(a, l)).map(([a, { size: l }]) => [a, l])
  );
  return { offers: o(r.offer), seeks: o(r.seek) };
}
function Pd(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/wikitext/extension-tags.ts
var Zi = [
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
function Pt() {
  return { starts: [], ends: [], lengths: [] };
}
function Qn(e, n, t) {
  var s;
  let { starts: r, ends: o, lengths: i } = e;
  i.push(((s = i[i.length - 1]) != null ? s : 0) + t - n), r.push(n), o.push(t);
}
function Sn(e, n) {
  let { starts: t } = e, r = 0, o = t.length;
  for (; r < o; ) {
    let i = Math.floor((r + o) / 2);
    t[i] < n ? r = i + 1 : o = i;
  }
  return r;
}
function es(e, n) {
  let { starts: t, ends: r } = e, o = [], i = 0;
  for (let s = 0; s < t.length; s++)
    o.push(n.slice(i, t[s])), i = r[s];
  return o.push(n.slice(i)), o.join("");
}
function Er(e, n) {
  var t;
  return n - ((t = e.lengths[Sn(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Rn = -1, Or = /[[{<]|\n(?==)|-(?={)/g, Ed = /[[{<\]]|\n(?==)|-(?={)/g, Od = /[[{<\n]|-(?={)/g, ns = /[[{<}|]|\n(?==)|-(?={)/g, ts = /[[{<}|=]|\n(?==)|-(?={)/g, $r = /[[\]{}<>|]/g, $d = 10, rs = 45, Cd = 60, os = 61, is = 91, ss = 93, Cr = 123, Nd = 124, Id = 125, Md = 6;
function as(e, n) {
  let t = "", r = 0, o = null, i = [], s = [], a = null, l = Or, u = [], c = 0, d = [];
  function p(A, N, C) {
    let D = N;
    for (; D < r && D - N < C && t.charCodeAt(D) === A; )
      D++;
    return D - N;
  }
  function m() {
    return a !== null && c > a.partsStart && u[c - 1] === Rn;
  }
  function g() {
    a === null ? l = Or : a.kind === "=" ? l = Od : a.kind === "[" ? l = Ed : l = m() ? ts : ns;
  }
  function f(A, N, C, D) {
    a = { kind: A, count: N, contentStart: C, afterHyphen: D, partsStart: c }, s.push(a), g();
  }
  function y() {
    s.pop(), a = s.length > 0 ? s[s.length - 1] : null, g();
  }
  function h(A) {
    let N = p(os, A, Md);
    return N > 1 || N === 1 && !m() ? (f("=", N, A + N, !1), A + N) : A;
  }
  function w(A, N) {
    let C = p(Cr, A, r);
    return C > 1 && f("{", C, A + C, N), A + C;
  }
  function b(A, N) {
    let C = p(Id, N, Math.min(A.count, 3));
    if (C < 2)
      return N + 1;
    let D = A.contentStart - C, W = N + C, U = C === 3 ? S(A, N) : null;
    for (C === 2 && R(A, N); d.length > 0 && d[d.length - 1].from >= D; )
      d.pop();
    return U !== null && d.push({ from: D, to: W, text: U }), x(A, D, C), W;
  }
  function x(A, N, C) {
    let D = A.count - C;
    c = A.partsStart, s.pop(), a = s.length > 0 ? s[s.length - 1] : null, D > 1 ? f(A.kind, D, N, A.afterHyphen) : D === 1 && A.kind === "{" && A.afterHyphen ? f("-", 2, N, !1) : g();
  }
  function R(A, N) {
    let C = c > A.partsStart, D = C ? u[A.partsStart] - 1 : N, W = v(A.contentStart, D), U = e(W.isWhole ? W.text : `${W.text}<`, C);
    if (U !== null) {
      let Se = u.slice(A.partsStart, c);
      i.push({ template: U, start: A.contentStart - 2, end: N + 2, parts: Se });
    }
  }
  function S(A, N) {
    if (c === A.partsStart)
      return null;
    let C = u[A.partsStart], D = c > A.partsStart + 2 ? u[A.partsStart + 2] - 1 : N;
    return v(C, D);
  }
  function v(A, N) {
    var Se;
    let C = d.length;
    for (; C > 0 && d[C - 1].from >= A; )
      C--;
    let D = o === null ? 0 : Sn(o, A), W = "", U = A;
    for (; ; ) {
      let de = d[C], Z = Math.min(N, de ? de.from : N, (Se = o == null ? void 0 : o.starts[D]) != null ? Se : N);
      $r.lastIndex = U;
      let oe = $r.test(t) ? Math.min($r.lastIndex - 1, Z) : Z;
      if (W += t.slice(U, oe), oe < Z || Z === N)
        return { text: W, isWhole: oe === N };
      if (de && Z === de.from) {
        if (W += de.text.text, !de.text.isWhole)
          return { text: W, isWhole: !1 };
        U = de.to, C++;
      } else o !== null && (U = o.ends[D]);
      D = o === null ? 0 : Sn(o, U);
    }
  }
  function O(A) {
    o === null && (o = Pt(), n.begin(t, o));
    let N = n.skip(A);
    return n.atLineStart ? (n.atLineStart = !1, h(N)) : N;
  }
  function E(A, N) {
    switch (A) {
      case $d:
        return a !== null && a.kind === "=" && y(), h(N + 1);
      case Cd:
        return O(N);
      case rs:
        return t.charCodeAt(N + 2) === Cr ? w(N + 1, !0) : (f("-", 2, N + 2, !1), N + 2);
      case Cr:
        return w(N, !1);
      case is: {
        let C = p(is, N, r);
        return C > 1 && f("[", C, N + C, !1), N + C;
      }
      default:
        return q(a, A, N);
    }
  }
  function q(A, N, C) {
    if (A.kind === "{")
      return b(A, C);
    let D = N === ss ? ss : rs;
    return t.charCodeAt(C + 1) !== D ? C + 1 : (x(A, A.contentStart - 2, 2), C + 2);
  }
  function B() {
    let A = h(0);
    for (; ; ) {
      if (l.lastIndex = A, !l.test(t))
        return;
      A = l.lastIndex;
      let N = t.charCodeAt(A - 1);
      N === Nd ? (u[c] = A, u[c + 1] = Rn, c += 2, l = ts) : N === os ? (u[c - 1] = A - 1, l = ns) : A = E(N, A - 1);
    }
  }
  return (A) => (t = A, r = A.length, o = null, i = [], s.length = 0, a = null, l = Or, u = [], c = 0, d = [], B(), t = "", n.end(), { calls: i, removed: o });
}

// src/core/wikitext/skip-angle.ts
var Ld = 60, ls = 62, fs = 47, us = 10;
function cs(e) {
  return e === 32 || e === 9;
}
function ds(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === ls || t === fs && e.charCodeAt(n + 1) === ls;
}
function ms(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function Fd(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let i = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: o, closing: new RegExp(`</${i}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(ms(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function ps(e) {
  let n = Fd(e), t = Math.max(...Array.from(n.keys(), (f) => f.length)), r = "", o = Pt(), i = !1, s = /* @__PURE__ */ new Set(), a = { begin: l, end: u, skip: c, atLineStart: !1 };
  function l(f, y) {
    r = f, o = y, i = !1, s.clear(), a.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function c(f) {
    return r.startsWith("!--", f + 1) ? d(f) : m(f);
  }
  function d(f) {
    let y = r.indexOf("-->", f + 4);
    if (y === -1)
      return Qn(o, f, r.length), r.length;
    let h = f;
    for (; h > 0 && cs(r.charCodeAt(h - 1)); )
      h--;
    if (h > 0 && r.charCodeAt(h - 1) === us) {
      let w = p(y + 3);
      if (r.charCodeAt(w) === us)
        return Qn(o, h, w + 1), a.atLineStart = !0, w + 1;
    }
    return Qn(o, f, y + 3), y + 3;
  }
  function p(f) {
    for (; ; ) {
      for (; cs(r.charCodeAt(f)); )
        f++;
      let y = r.startsWith("<!--", f) ? r.indexOf("-->", f + 4) : -1;
      if (y === -1)
        return f;
      f = y + 3;
    }
  }
  function m(f) {
    let y = f + 1, h = y;
    for (; h - y <= t && h < r.length && !ds(r, h) && r.charCodeAt(h) !== Ld; )
      h++;
    let w = r.slice(y, h), b = ms(w), x = n.get(b);
    if (x === void 0 || i || !ds(r, h))
      return y;
    let R = r.indexOf(">", h);
    if (R === -1)
      return i = !0, y;
    let S = R + 1;
    if (x.kind !== "ignored" && r.charCodeAt(R - 1) !== fs) {
      let v = s.has(b) ? -1 : g(x, S);
      if (v !== -1)
        S = v;
      else if (w === "includeonly")
        S = r.length;
      else
        return s.add(b), S;
    }
    return x.kind !== "extension" && Qn(o, f, S), S;
  }
  function g({ closing: f }, y) {
    f.lastIndex = y;
    let h = f.exec(r);
    return h === null ? -1 : h.index + h[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function Jn(e) {
  return e.split(" ");
}
var gs = Jn(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Dd = new Set(gs.concat(Jn(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), qd = new Set(Jn("articlepath pageid server servername scriptpath stylepath")), jd = new Set(gs.concat(Jn(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), _d = new Set(Jn(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function ys(e) {
  return Dd.has(e) || qd.has(e.toLowerCase());
}
function hs(e) {
  return jd.has(e) || _d.has(e.toLowerCase());
}

// src/core/wikitext/title.ts
var bs = [
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
], Vd = 255, Bd = /[\u200e\u200f\u202a-\u202e]+/g, Gd = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Wd = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Ud = /(?:^|\/)\.\.?(?:\/|$)/, zd = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Hd = /[\u01c4-\u01cc\u01f1-\u01f3]/, Qd = /[\u10d0-\u10ff]/;
function Jd(e) {
  if (Hd.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Qd.test(e))
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
function ws(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Jd(n) + e.slice(n.length);
}
function Kd(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function Nr(e) {
  return e.replace(Bd, "").replace(Gd, " ").replace(/^ | $/g, "");
}
function Xd(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Yd(e) {
  let n = St(
    e,
    (t) => Xd(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function xs(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let i of t)
    for (let s of i)
      o.set(Nr(s).toLowerCase(), i[0]);
  return (i) => {
    let s = Nr(Yd(i));
    if (s.includes("\uFFFD") || zd.test(s))
      return null;
    let a = n;
    s.charAt(0) === ":" && (a = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let c = o.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      c !== void 0 && (a = c, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let u = s.indexOf("#");
    return u !== -1 && (s = s.slice(0, u).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || Wd.test(s) || Ud.test(s) || Kd(s) > Vd ? null : (a === "" ? "" : `${a}:`) + (r ? ws(s) : s);
  };
}
function nn(e) {
  return ws(Nr(e.normalize("NFC")));
}

// src/core/wikitext/trim.ts
function ks(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function vn(e, n, t) {
  for (; n < t && ks(e.charCodeAt(n)); )
    n++;
  for (; t > n && ks(e.charCodeAt(t - 1)); )
    t--;
  return e.slice(n, t);
}

// src/core/wikitext/template-name.ts
var Zd = /^subst:/iu, ef = /^safesubst:/iu, Ss = /^msgnw:/iu, nf = /^msg:/iu, tf = /^raw:/iu, rf = 1e3, of = 200;
function Rs(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: i = !0 } = e, s = xs({
    defaultNamespace: "Template",
    namespaces: bs.concat(o, [["Template", ...r]]),
    capitalLinks: i
  }), a = /* @__PURE__ */ new Map(), l = (d, p) => {
    let m = s(d);
    if (m === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    a.set(m, p);
  };
  for (let d of Object.keys(t)) {
    let p = t[d];
    if (!n.includes(p))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${p}\u201D, which is none of the templates to look for.`);
    l(d, p);
  }
  n.forEach((d) => l(d, d));
  let u = (d, p) => {
    var y;
    let m = vn(d, 0, d.length);
    if (Zd.test(m) || (m = m.replace(ef, ""), m = vn(m, 0, m.length), !p && ys(m)))
      return null;
    m = (Ss.test(m) ? m.replace(Ss, "") : m.replace(nf, "")).replace(tf, "");
    let g = m.indexOf(":");
    if (g !== -1 && hs(m.slice(0, g)))
      return null;
    let f = s(m);
    return f === null ? null : (y = a.get(f)) != null ? y : null;
  }, c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, p) => {
    if (d.length > of)
      return u(d, p);
    let m = p ? c.with : c.without, g = m.get(d);
    return g === void 0 && (m.size === rf && (c = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), g = u(d, p), m.set(d, g)), g;
  };
}

// src/core/wikitext/template-reader.ts
function Ir(e) {
  var r;
  let n = Rs(e), t = as(n, ps((r = e.extensionTags) != null ? r : Zi));
  return (o) => {
    let { calls: i, removed: s } = t(o), a = null;
    return i.sort((l, u) => l.start - u.start).map((l) => {
      var m;
      let { template: u, start: c, end: d } = l;
      if (s === null || ((m = s.starts[Sn(s, c)]) != null ? m : d) >= d)
        return { template: u, parameters: vs(o, l.parts, d), start: c, end: d };
      a = a != null ? a : es(s, o);
      let p = l.parts.map((g) => g === Rn ? Rn : Er(s, g));
      return { template: u, parameters: vs(a, p, Er(s, d)), start: c, end: d };
    });
  };
}
function vs(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let i = 0; i < n.length; i += 2) {
    let s = n[i], a = n[i + 1], l = i + 2 < n.length ? n[i + 2] - 1 : t - 2;
    a === Rn ? r.set(String(++o), e.slice(s, l)) : r.set(vn(e, s, a), vn(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/language-proficiency.ts
var Ts = 6, sf = /^(.+)-([0-5n])$/i;
function Mr(e) {
  var o;
  let n = sf.exec(e), t = (o = n == null ? void 0 : n[1]) != null ? o : e;
  if (!ae.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Ts : Number(r) };
}
function As(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Ts ? "N" : t}`;
}

// src/core/exchange/record-fault.ts
function Et(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}

// src/core/exchange/timezone.ts
var af = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [lf, uf] = [-720, 840];
function Ps(e) {
  var o, i;
  let n = e === "" ? null : af.exec(e);
  if (n === null)
    return null;
  let t = Number((o = n[2]) != null ? o : 0) * 60 + Number((i = n[3]) != null ? i : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= lf && r <= uf ? r : null;
}

// src/core/exchange/read-record-values.ts
var cf = [
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
], df = ["capacity", "for"], ff = 1e3;
function Os(e, n, t, r = {}) {
  var w;
  let o = [], i = (b) => {
    var x;
    return ((x = t.get(b)) != null ? x : "").trim() || null;
  }, s = (b, x, ...R) => (o.push(Et(b, x, ...R)), null), a = (b, x, R, ...S) => {
    var O;
    let v = i(b);
    return v === null ? null : (O = x(v)) != null ? O : s(b, R, I(v), ...S);
  }, l = (b, x, R) => {
    var v;
    let S = ((v = i(b)) != null ? v : "").split(";").map((O) => O.trim()).filter((O) => O !== "");
    return Array.from(new Set(S)).map((O) => {
      var E;
      return (E = x(O)) != null ? E : s(b, R, I(O));
    }).filter((O) => O !== null);
  }, u = (b) => {
    let x = i(b);
    return x === null || ye(x) ? x : s(b, "date", b, I(x));
  }, c = mf(i("skill"), s, r), d = a("level", (b) => Es(b, 1, Pr), "level", Pr), p = l("methods", (b) => Ar.includes(b) ? b : null, "method"), m = pf(l("languages", Mr, "language").map(As));
  (i("languages") === null || /^[\s;]*$/.test(i("languages"))) && s("languages", "no-language", "languages");
  let g = e === "offer", f = g ? a("capacity", (b) => Es(b, 0, ff), "capacity", "capacity") : null, y = {
    kind: e,
    user: n,
    id: a("id", (b) => Q.test(b) ? b : null, "id"),
    level: d,
    methods: Ar.filter((b) => p.includes(b)),
    languages: m,
    capacity: f,
    region: i("region"),
    timezone: a("timezone", Ps, "timezone"),
    for: g ? i("for") : null,
    note: i("note"),
    since: u("since"),
    confirmed: u("confirmed"),
    expires: u("expires"),
    status: (w = a("status", (b) => Ki.includes(b) ? b : null, "status")) != null ? w : "open"
  }, h = cf.filter((b) => g || !df.includes(b));
  return t.forEach((b, x) => {
    r.allowsOthers !== !0 && !h.includes(x) && b.trim() !== "" && s(x, "unknown-parameter", I(x), h.join(", "));
  }), { values: c === null || m.length === 0 ? null : T(k({}, y), { skill: c }), faults: o };
}
function mf(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${_e}/Skills.json` } = t;
  return (!Q.test(e) || r !== null && r.get(e) === null) && n("skill", "unknown-skill", I(e), o), Q.test(e) ? e : null;
}
function pf(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((r = (t = Mr(o)) == null ? void 0 : t.code) != null ? r : o, o);
  return Array.from(n.values());
}
function Es(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var gf = 48;
function $s(e) {
  let n = /* @__PURE__ */ new Set(), t = ({ kind: o }, i) => `${o} ${i}`, r = e.map((o) => {
    let i = o.id !== null && !n.has(t(o, o.id));
    return i && n.add(t(o, o.id)), i;
  });
  return e.map((o, i) => {
    if (r[i] === !0)
      return { record: T(k({}, o), { id: o.id }), faults: [] };
    let s = o.skill;
    for (let a = 2; n.has(t(o, s)); a++) {
      let l = `-${a}`;
      s = o.skill.slice(0, gf - l.length) + l;
    }
    return n.add(t(o, s)), { record: T(k({}, o), { id: s }), faults: o.id === null ? [] : [Et("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Cs(e, n, t = {}) {
  let r = nn(n), o = e.map((s) => {
    let a = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, u) => a.set(u, yn(l))), Os(yf(s), r, a, t);
  }), i = $s(
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
function Ns(e, n, t = ["User"]) {
  let r = `${n}/People/`, o = e.indexOf(":"), i = "";
  return e.startsWith(r) ? i = e.slice(r.length) : o !== -1 && t.includes(e.slice(0, o)) && (i = e.slice(o + 1).split("/")[0]), i.trim() === "" || i.includes("/") ? null : nn(i);
}
function yf({ template: e }) {
  return e === Hn.offer ? "offer" : "seek";
}

// src/wiki/counting/template-calls.ts
function Ot(e, n) {
  return L(this, null, function* () {
    var s, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), o = (s = t.get(10)) != null ? s : ["Template"], i = {};
    for (let l of n)
      for (let u of yield e.redirectsTo(`${(a = o[0]) != null ? a : "Template"}:${l}`))
        i[u.slice(u.indexOf(":") + 1)] = l;
    return Ir({ templates: n, redirects: i, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/counting/count-exchange.ts
function Is(e, n) {
  return L(this, null, function* () {
    var d, p, m, g, f, x;
    let { source: t, titles: r } = e, o = [Hn.offer, Hn.seek], i = yield Ot(t, o), { namespaces: s } = yield t.siteInfo(), a = /* @__PURE__ */ new Map();
    for (let R of o)
      try {
        for (var y = ee(t.pagesWithTemplate(`${(p = (d = s.get(10)) == null ? void 0 : d[0]) != null ? p : "Template"}:${R}`)), h, w, b; h = !(w = yield y.next()).done; h = !1) {
          let { title: S, latest: v } = w.value;
          let O = Ns(S, r.root, s.get(2));
          if (O === null || ((m = a.get(O)) == null ? void 0 : m.has(S)) === !0)
            continue;
          let E = v.user === O && v.userId !== 0 ? v : yield t.newestRevisionBy(S, O), q = (g = a.get(O)) != null ? g : /* @__PURE__ */ new Map();
          a.set(O, q.set(S, i((f = E == null ? void 0 : E.text) != null ? f : "")));
        }
      } catch (w) {
        b = [w];
      } finally {
        try {
          h && (w = y.return) && (yield w.call(y));
        } finally {
          if (b)
            throw b[0];
        }
      }
    let l = [];
    a.forEach((R, S) => {
      let v = Array.from(R.keys()).sort().reduce((O, E) => {
        var q;
        return O.concat((q = R.get(E)) != null ? q : []);
      }, []);
      Cs(v, S).forEach(({ record: O }) => {
        O !== null && l.push(O);
      });
    });
    let u = (yield t.readPages([r.skills()])).get(r.skills()), { taxonomy: c } = vt(ue((x = u == null ? void 0 : u.latest.text) != null ? x : "").value);
    return Yi(l, n, c);
  });
}

// src/core/analysis/measures.ts
function te(e) {
  return e.reduce((n, { count: t }) => n + t, 0);
}
function Kn(e) {
  return e.reduce((n, { value: t, count: r }) => n + t * r, 0);
}
function Tn(e) {
  return e === null ? null : e.numerator / e.denominator;
}
function Me(e, n) {
  return n === 0 ? null : e / n;
}
function An(e) {
  return Me(Kn(e), te(e));
}
function Ms(e) {
  let n = e.slice().sort((o, i) => o.value - i.value), t = te(n), r = (o) => {
    let i = 0;
    return n.find(({ count: s }) => (i += s) > o).value;
  };
  return t === 0 ? null : (r(Math.floor((t - 1) / 2)) + r(Math.floor(t / 2))) / 2;
}
function Ls(e) {
  let n = te(e), t = Kn(e), r = e.reduce((o, { value: i, count: s }) => o + i * i * s, 0);
  return n < 2 ? null : Math.sqrt((n * r - t * t) / (n * (n - 1)));
}
function tn(e, n) {
  return e.map((t) => ({ value: t[n], count: t.count }));
}
function $t(e) {
  let n = te(e);
  return n === 0 ? null : {
    numerator: Kn(tn(e, "importance")) - Kn(tn(e, "ability")),
    denominator: n
  };
}
function Ct(e) {
  let n = $t(e);
  return n === null ? null : {
    numerator: n.numerator * Kn(tn(e, "importance")),
    denominator: n.denominator * n.denominator
  };
}
function Lr(e) {
  let n = (t) => te(e.filter(t));
  return {
    negative: n(({ importance: t, ability: r }) => r < t),
    tied: n(({ importance: t, ability: r }) => r === t),
    positive: n(({ importance: t, ability: r }) => r > t)
  };
}
function Fr(e) {
  let { negative: n, tied: t, positive: r } = Lr(e), o = n + t + r;
  return o === 0 ? null : { numerator: 100 * (r - n), denominator: o };
}
function Dr(e, n) {
  let t = Re(n.importance), r = ve(n.ability);
  return te(e.filter(
    ({ importance: o, ability: i }) => t.includes(o) && r.includes(i)
  ));
}

// src/core/analysis/wilson-interval.ts
var rn = 1.959963984540054;
function Nt(e, n) {
  if (n === 0)
    return null;
  let t = e / n, r = t + rn * rn / (2 * n), o = rn * Math.sqrt(t * (1 - t) / n + rn * rn / (4 * n * n)), i = 1 + rn * rn / n;
  return {
    // Rounding errors must not lead out of what can be, nor away from none and all.
    low: e === 0 ? 0 : Math.max(0, (r - o) / i),
    high: e === n ? 1 : Math.min(1, (r + o) / i)
  };
}

// src/core/analysis/question-results.ts
function Fs(e, n, t) {
  var l;
  let { choices: r, kind: o, question: i } = n, s = o !== "codes" ? [] : r === null ? Array.from(e.counts.keys()).sort(ne) : r.map((u) => u.value).filter((u) => !t.includes(u)), a = G();
  for (let u of s) {
    let c = (l = e.counts.get(u)) != null ? l : 0;
    a[u] = { count: c, share: Me(c, e.n) };
  }
  return k(k(k({
    n: e.n,
    missing: e.missing,
    notAsked: e.notAsked,
    notInStatistics: e.notInStatistics,
    unusable: e.unusable,
    changedVersion: e.changedVersion,
    choices: a,
    unknown: mt(e.unknown)
  }, o === "number" ? { summary: It(hf(e)) } : {}), i.type === "rating" || i.type === "matrix" ? bf(e, pn(r != null ? r : [], t), s.length) : {}), i.type === "ranking" ? { places: wf(e, s) } : {});
}
function hf(e) {
  return Array.from(e.counts, ([n, t]) => ({ value: Number(n), count: t })).sort((n, t) => n.value - t.value);
}
function It(e) {
  return { mean: An(e), sd: Ls(e), median: Ms(e) };
}
function bf(e, n, t) {
  if (n.size === 0 || n.size !== t)
    return {};
  let r = Array.from(n, ([o, i]) => {
    var s;
    return { value: i, count: (s = e.counts.get(o)) != null ? s : 0 };
  });
  return {
    summary: It(r),
    topTwo: Xn(r, Re(n)),
    bottomTwo: Xn(r, ve(n))
  };
}
function Xn(e, n) {
  let [t, r] = [te(e.filter(({ value: o }) => n.includes(o))), te(e)];
  return { count: t, share: Me(t, r), interval: Nt(t, r) };
}
function wf(e, n) {
  var r, o, i;
  let t = G();
  for (let s of n) {
    let a = Array.from((r = e.places.get(s)) != null ? r : [], ([l, u]) => ({ value: l, count: u }));
    t[s] = { first: (i = (o = e.places.get(s)) == null ? void 0 : o.get(1)) != null ? i : 0, meanPlace: An(a) };
  }
  return t;
}

// src/core/analysis/skill-balance.ts
function Vs(e, n, t) {
  var l;
  let [r, o] = [Ds(e, "canTeach"), Ds(e, "wantToLearn")], i = new Set((l = z(e)) == null ? void 0 : l.grid.rows.map(({ value: u }) => u));
  for (let u of [o, r])
    xf(u, e, n).forEach((c) => i.add(c));
  (t === null ? [] : [...Array.from(t.offers.keys()), ...Array.from(t.seeks.keys())]).sort(ne).forEach((u) => i.add(u));
  let a = G();
  return i.forEach((u) => {
    var g, f;
    let c = qs(r, u, n), d = qs(o, u, n), p = t === null ? null : (g = t.offers.get(u)) != null ? g : 0, m = t === null ? null : (f = t.seeks.get(u)) != null ? f : 0;
    a[u] = {
      canTeach: c,
      wantToLearn: d,
      offers: p,
      seeks: m,
      surveyDifference: js(d, c),
      surveyRatio: _s(d, c),
      exchangeDifference: js(m, p),
      exchangeRatio: _s(m, p)
    };
  }), a;
}
function Ds(e, n) {
  let t = V(e).find(({ name: r }) => r === e.measures[n]);
  return t === void 0 ? void 0 : X(t)[0];
}
function xf(e, n, t) {
  var i, s;
  if (e === void 0)
    return [];
  let r = be(fn(e.question)).map(({ value: a }) => a);
  return (e.choices !== null ? e.choices.map(({ value: a }) => a) : Array.from((s = (i = t.get(e.name)) == null ? void 0 : i.counts.keys()) != null ? s : []).sort(ne)).filter((a) => !r.includes(a) && !n.notInStatistics.includes(a));
}
function qs(e, n, t) {
  var r, o;
  return e === void 0 || e.choices !== null && !e.choices.some(({ value: i }) => i === n) ? null : (o = (r = t.get(e.name)) == null ? void 0 : r.counts.get(n)) != null ? o : 0;
}
function js(e, n) {
  return e === null || n === null ? null : e - n;
}
function _s(e, n) {
  return e === null || n === null ? null : Me(e, n);
}

// src/core/analysis/rating-layout.ts
function Yn(e) {
  let n = z(e), t = (i) => {
    let s = n == null ? void 0 : n.grid.columns.find((l) => l.name === i), a = ["", ...s === void 0 ? [] : s.choices.map(({ value: l }) => l)];
    return { codes: a, places: new Map(a.map((l, u) => [l, u])) };
  }, [r, o] = [t("importance"), t("ability")];
  return {
    rows: n === null ? [] : n.grid.rows.map(({ value: i }) => ({
      skill: i,
      importance: mn(n.grid.name, i, "importance"),
      ability: mn(n.grid.name, i, "ability")
    })),
    importance: r,
    ability: o,
    size: r.codes.length * o.codes.length
  };
}
function Bs(e, n) {
  let t = e.ability.codes.length;
  return {
    importance: e.importance.codes[Math.floor(n / t)],
    ability: e.ability.codes[n % t]
  };
}

// src/core/wikitext/detached-text.ts
function Pe(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/analysis/choice-tally.ts
function Ws() {
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
var Us = [], kf = /^[a-z][a-z0-9_]{1,62}$/;
function zs(e, n) {
  let { kind: t, isMultiple: r, question: o } = e;
  if (t === "text")
    return (l, u) => {
      l[u.length === 0 ? "missing" : "n"]++;
    };
  if (t === "number")
    return (l, u) => {
      let c = u.length === 1 ? kn(u[0]) : null;
      l[u.length === 0 ? "missing" : c === null ? "unusable" : "n"]++, c !== null && Ee(l.counts, Pe(c), 1);
    };
  let i = new Set(n), s = Hs(e), a = o.type === "ranking";
  return (l, u) => {
    if (u.length === 0) {
      l.missing++;
      return;
    }
    let { counts: c } = l, [d, p] = [0, !1];
    for (let m of r || u.length === 1 ? u : [u.join(";")]) {
      let g = c.get(m);
      g === void 0 && i.has(m) ? p = !0 : g !== void 0 || s(m) ? (d++, c.set(g === void 0 ? Pe(m) : m, (g != null ? g : 0) + 1), a && Ee(Zn(l.places, m, () => /* @__PURE__ */ new Map()), d, 1)) : Ee(l.unknown, Lt(m), 1);
    }
    l[d > 0 ? "n" : p ? "notInStatistics" : "unusable"]++;
  };
}
function Mt(e, n) {
  let t = new Set(n), r = Hs(e), o = (i) => !t.has(i) && r(i);
  return (i) => !e.isMultiple && i.length > 1 ? Us : i.every(o) ? i : i.filter(o);
}
var Gs = 60;
function Lt(e) {
  return Pe(e.length <= Gs ? e : `${e.slice(0, Gs - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`);
}
function Hs({ choices: e, question: n }) {
  if (e !== null) {
    let o = new Set(e.map((i) => i.value));
    return (i) => o.has(i);
  }
  let t = "choicesFrom" in n ? n.choicesFrom : null, r = t === "languages" ? ae : t === "wikis" ? kf : Q;
  return (o) => r.test(o);
}
function on(e, n) {
  let t = e.get(n);
  if (t === void 0 || Sf(t))
    return t != null ? t : Us;
  let r = t.map((o) => o.trim()).filter((o) => o !== "");
  return r.length < 2 ? r : Array.from(new Set(r));
}
function Sf(e) {
  for (let n = 0; n < e.length; n++) {
    let t = e[n], [r, o] = [t.charCodeAt(0), t.charCodeAt(t.length - 1)];
    if (!(r > 32 && r < 128 && o > 32 && o < 128) || n > 0 && e.indexOf(t) < n)
      return !1;
  }
  return !0;
}
function Ee(e, n, t) {
  var r;
  e.set(n, ((r = e.get(n)) != null ? r : 0) + t);
}
function Zn(e, n, t) {
  let r = e.get(n);
  if (r !== void 0)
    return r;
  let o = t();
  return e.set(n, o), o;
}

// src/core/analysis/skill-tally.ts
function Ft(e) {
  return {
    counted: 0,
    cells: new Uint32Array(e.rows.length * e.size),
    strange: /* @__PURE__ */ new Map(),
    changedVersion: /* @__PURE__ */ new Map(),
    canTeach: /* @__PURE__ */ new Map(),
    wantToLearn: /* @__PURE__ */ new Map()
  };
}
function Xs(e, n) {
  let [t, r] = [Ks(e, "canTeach"), Ks(e, "wantToLearn")], o = {
    cells: new Int32Array(n.rows.length),
    strange: [],
    changedVersion: [],
    canTeach: [],
    wantToLearn: []
  }, { cells: i, strange: s, changedVersion: a } = o, { rows: l, size: u, importance: c, ability: d } = n;
  return (p, m) => {
    s.length = 0, a.length = 0;
    for (let g = 0; g < l.length; g++) {
      let f = l[g], [y, h] = [Qs(p, f.importance), Qs(p, f.ability)], [w, b] = [c.places.get(y), d.places.get(h)];
      i[g] = -1, m.size > 0 && (y !== "" && m.has(f.importance) || h !== "" && m.has(f.ability)) ? a.push(f.skill) : w === void 0 || b === void 0 ? s.push([f.skill, Lt(y), Lt(h)]) : i[g] = g * u + w * d.codes.length + b;
    }
    return o.canTeach = t(p, m), o.wantToLearn = r(p, m), o;
  };
}
function Qs(e, n) {
  let t = on(e, n);
  return t.length === 1 ? t[0] : t.join(";");
}
var Js = [];
function Ks(e, n) {
  let t = V(e).find(({ name: s }) => s === e.measures[n]), r = t === void 0 ? void 0 : X(t)[0];
  if (r === void 0 || r.kind !== "codes")
    return () => Js;
  let { name: o } = r, i = Mt(r, e.notInStatistics);
  return (s, a) => a.has(o) ? Js : i(on(s, o));
}
function Dt(e, n) {
  e.counted++;
  let { cells: t } = e;
  for (let r = 0; r < n.cells.length; r++) {
    let o = n.cells[r];
    o >= 0 && t[o]++;
  }
  for (let [r, o, i] of n.strange)
    qr(Zn(e.strange, r, () => /* @__PURE__ */ new Map()), o, i, 1);
  for (let r of n.changedVersion)
    Ee(e.changedVersion, r, 1);
  for (let r of n.canTeach)
    Ee(e.canTeach, r, 1);
  for (let r of n.wantToLearn)
    Ee(e.wantToLearn, r, 1);
}
function jr(e, n, t) {
  var o, i, s;
  let r = /* @__PURE__ */ new Map();
  for (let a = 0; a < n.size; a++) {
    let l = e.cells[t * n.size + a];
    if (l > 0) {
      let { importance: u, ability: c } = Bs(n, a);
      qr(r, u, c, l);
    }
  }
  return (s = e.strange.get((i = (o = n.rows[t]) == null ? void 0 : o.skill) != null ? i : "")) == null || s.forEach((a, l) => a.forEach((u, c) => {
    qr(r, l, c, u);
  })), r;
}
function qr(e, n, t, r) {
  Ee(Zn(e, n, () => /* @__PURE__ */ new Map()), t, r);
}

// src/core/analysis/skill-results.ts
function Zs(e, n) {
  let t = G(), r = z(e);
  if (r === null)
    return t;
  let o = Yn(e), i = ta(e), s = r.grid.rows.map(({ value: l }, u) => {
    let c = jr(n, o, u);
    return { skill: l, cells: c, pairs: na(c, r) };
  }), a = ft(s.map(({ pairs: l }) => ({ mwds: Ct(l), rds: Fr(l) })));
  return s.forEach(({ skill: l, cells: u, pairs: c }, d) => {
    var y, h, w, b, x, R, S, v, O;
    let p = te(c), m = (y = n.changedVersion.get(l)) != null ? y : 0, g = (w = (h = u.get("")) == null ? void 0 : h.get("")) != null ? w : 0, f = Dr(c, r);
    t[l] = k({
      n: p,
      missing: g,
      incomplete: n.counted - p - g - m,
      changedVersion: m,
      importance: Ys(r.importance, c, "importance", u, e.notInStatistics),
      ability: Ys(r.ability, c, "ability", u, e.notInStatistics),
      gap: Tn($t(c)),
      mwds: Tn(Ct(c)),
      rds: Tn(Fr(c)),
      discrepancies: Lr(c),
      highNeed: Me(f, p),
      highNeedCount: f,
      highNeedInterval: Nt(f, p),
      rankByMwds: (x = (b = a[d]) == null ? void 0 : b.rankByMwds) != null ? x : null,
      rankByRds: (S = (R = a[d]) == null ? void 0 : R.rankByRds) != null ? S : null,
      rankDifference: (O = (v = a[d]) == null ? void 0 : v.rankDifference) != null ? O : null
    }, i(n, l));
  }), t;
}
function ea(e) {
  let n = z(e);
  if (n === null)
    return ({ counted: o }) => ({ counted: o, skills: {} });
  let t = Yn(e), r = ta(e);
  return (o) => {
    let i = G();
    return t.rows.forEach(({ skill: s }, a) => {
      let l = na(jr(o, t, a), n), u = Dr(l, n);
      i[s] = k({
        n: te(l),
        importance: An(tn(l, "importance")),
        ability: An(tn(l, "ability")),
        gap: Tn($t(l)),
        mwds: Tn(Ct(l)),
        highNeed: Me(u, te(l)),
        highNeedCount: u
      }, r(o, s));
    }), { counted: o.counted, skills: i };
  };
}
function na(e, n) {
  let t = [];
  return e.forEach((r, o) => r.forEach((i, s) => {
    let a = n.importance.get(o), l = n.ability.get(s);
    a !== void 0 && l !== void 0 && t.push({ importance: a, ability: l, count: i });
  })), t;
}
function Ys(e, n, t, r, o) {
  let i = tn(n, t), s = G();
  e.forEach((u, c) => {
    s[c] = te(i.filter((d) => d.value === u));
  });
  let a = 0, l = /* @__PURE__ */ new Map();
  return r.forEach((u, c) => u.forEach((d, p) => {
    var g;
    let m = t === "importance" ? c : p;
    o.includes(m) ? a += d : m !== "" && !e.has(m) && l.set(m, ((g = l.get(m)) != null ? g : 0) + d);
  })), T(k({
    n: te(i)
  }, It(i)), {
    counts: s,
    topTwo: Xn(i, Re(e)),
    bottomTwo: Xn(i, ve(e)),
    notInStatistics: a,
    unknown: mt(l)
  });
}
function ta(e) {
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
function sn(e, n) {
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
function an(e, n, t, r) {
  var d, p, m, g;
  let o = [], i = (f, y, h, ...w) => {
    o.push({ code: `${n}-${y}`, effect: h, element: e, item: f, parameters: w });
  }, s = ra(t), a = ra(r), l = t.filter(({ value: f }) => !a.has(f)), u = r.filter(({ value: f }) => !s.has(f));
  for (let f of l) {
    let y = u.find(({ text: h }) => Ue(f.text, h));
    y ? (u.splice(u.indexOf(y), 1), i(f.value, "renamed", "lost", f.value, y.value)) : i(f.value, "removed", "lost");
  }
  u.forEach(({ value: f, isRetired: y }) => {
    y || i(f, "added", "incomplete");
  });
  for (let f of r) {
    let y = s.get(f.value);
    if (y !== void 0) {
      if (y.isRetired !== f.isRetired && i(f.value, f.isRetired ? "retired" : "returned", f.isRetired ? "none" : "incomplete"), sn(y.text, f.text)) {
        let h = t.find(({ value: w, text: b }) => w !== f.value && a.has(w) && Ue(b, f.text));
        h && !Ue(y.text, f.text) ? i(f.value, "swapped", "lost", f.value, h.value) : i(f.value, "text", "meaning");
      }
      ((p = (d = y.visibleIf) == null ? void 0 : d.source) != null ? p : "") !== ((g = (m = f.visibleIf) == null ? void 0 : m.source) != null ? g : "") && i(f.value, "condition", "incomplete");
    }
  }
  let c = (f) => f.map(({ value: y }) => y).filter((y) => s.has(y) && a.has(y)).join(" ");
  return c(t) !== c(r) && i(null, "order", "none"), o;
}
function ra(e) {
  return new Map(e.map((n) => [n.value, n]));
}

// src/core/survey/question-changes.ts
function Vr(e, n) {
  let t = n.name, r = [], o = (l, u, ...c) => {
    r.push({ code: `question-${l}`, effect: u, element: t, item: null, parameters: c });
  };
  e.isRetired !== n.isRetired && o(n.isRetired ? "retired" : "returned", n.isRetired ? "none" : "incomplete");
  let [i, s] = [oa(e), oa(n)];
  if (i !== s) {
    let l = i === "choice" && s === "choices";
    return o(l ? "multiple" : "type", l ? "meaning" : "lost", Pn(e), Pn(n)), r;
  }
  Pn(e) !== Pn(n) && o("display", "none", Pn(e), Pn(n)), (sn(e.title, n.title) || sn(e.description, n.description)) && o("text", "meaning"), _r(e.visibleIf) !== _r(n.visibleIf) && o("condition", "incomplete");
  let a = (l) => _r(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(n) && o(a(n) === "false" ? "optional" : "required", a(n) === "false" ? "none" : "incomplete"), ia(e) !== ia(n) && o("limits", "meaning"), sa(e) !== sa(n) ? (o("source", "lost"), r) : r.concat(e.type === "rating" && n.type === "rating" ? Rf(e, n) : ua(e, n));
}
function oa(e) {
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
function Pn(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function _r(e) {
  var n;
  return (n = e == null ? void 0 : e.source) != null ? n : "";
}
function ia(e) {
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
function sa(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function Rf(e, n) {
  let t = (l, u) => [{ code: l, effect: u, element: n.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: u }) => u).join(" ");
  if (r(e) !== r(n))
    return t("scale-steps", "lost");
  let [o, i] = [e.minRateDescription, e.maxRateDescription];
  return Ue(o, n.maxRateDescription) && Ue(i, n.minRateDescription) && !Ue(o, i) ? t("scale-reversed", "lost") : [...sn(o, n.minRateDescription) || sn(i, n.maxRateDescription) ? t("scale-ends", "meaning") : [], ...ua(e, n)];
}
function ua(e, n) {
  let t = an(n.name, "choice", aa(e), aa(n));
  return "rows" in e && "rows" in n && t.push(...an(n.name, "row", e.rows, n.rows)), e.type === "matrixdropdown" && n.type === "matrixdropdown" && (t.push(...an(n.name, "column", la(e), la(n))), n.columns.forEach((r) => {
    let o = e.columns.find(({ name: i }) => i === r.name);
    t.push(...o ? an(n.name, "choice", o.choices, r.choices) : []);
  })), t;
}
function aa(e) {
  if (!("choices" in e))
    return [];
  let n = e.choices;
  return n.concat(be(fn(e)).filter((t) => !n.some(({ value: r }) => r === t.value)));
}
function la(e) {
  return e.columns.map(({ name: n, title: t }) => ({ value: n, text: t, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/answer-versions.ts
var da = { current: null, earlier: /* @__PURE__ */ new Map() };
function qt(e, n) {
  let t = /* @__PURE__ */ new Set(), r = [], o = [], i = e.notInStatistics.concat(n.notInStatistics), s = e.audience.population !== n.audience.population, a = new Map(V(e).map((l) => [l.name, l]));
  for (let l of V(n)) {
    let u = a.get(l.name), c = u === void 0 ? [] : s ? X(l).map(({ name: d }) => d) : Tf(u, l, i);
    c.length > 0 ? (r.push(l.name), c.forEach((d) => t.add(d))) : u !== void 0 && Vr(u, l).some(({ effect: d }) => d === "meaning") && o.push(l.name);
  }
  return { changedParameters: t, changed: r, reworded: o };
}
var vf = /^(?:question-(?:type|source)|scale-(?:steps|reversed))$/;
function Tf(e, n, t) {
  let r = Vr(e, n), o = r.some(({ code: u }) => vf.test(u) && // The rows of a grid are skills, wherever the list of them comes from.
  !(u === "question-source" && n.type === "matrixdropdown")), i = (u) => r.filter(({ code: c }) => c === `${u}-swapped`).map(({ item: c }) => c), [s, a] = [i("row"), i("column")], l = n.type !== "matrixdropdown" && "choices" in e && "choices" in n && (i("choice").length > 0 || ca(e.choices, n.choices, t, n));
  return X(n).filter(({ row: u, column: c }) => {
    let d = e.type === "matrixdropdown" ? e.columns.find(({ name: p }) => p === (c == null ? void 0 : c.name)) : void 0;
    return o || l || u !== null && s.includes(u.value) || c !== null && (a.includes(c.name) || d !== void 0 && (ca(d.choices, c.choices, t, n) || Af(d.choices, c.choices)));
  }).map(({ name: u }) => u);
}
function Af(e, n) {
  return an("", "choice", e, n).some(({ code: t }) => t === "choice-swapped");
}
function ca(e, n, t, { type: r }) {
  if (r === "checkbox" || r === "tagbox" || r === "ranking")
    return !1;
  let o = r === "radiogroup" || r === "dropdown", [i, s] = [e, n].map((a) => Pf(a, t, o));
  return i !== s && i !== "" && s !== "";
}
function Pf(e, n, t) {
  var a;
  let r = e.map(({ value: l }) => l).filter((l) => !n.includes(l)), o = r.filter((l) => /^-?\d{1,9}$/.test(l)).map(Number).sort((l, u) => l - u), i = (a = o[0]) != null ? a : NaN;
  return (t ? o.length === r.length && (i === 0 || i === 1) && o.every((l, u) => l === i + u) : o.length > r.length / 2) ? o.join(" ") : "";
}

// src/core/analysis/version-tally.ts
var et = { changedParameters: /* @__PURE__ */ new Set(), changed: [], reworded: [] };
function fa(e, n) {
  let t = new Map(Array.from(n.earlier, ([r, o]) => [
    r,
    qt(o, e)
  ]));
  return n.current !== null && t.set(n.current, et), { versions: n, differences: t, counts: /* @__PURE__ */ new Map() };
}
function ma(e) {
  let { counts: n, differences: t } = e;
  return ({ definitionRevision: r = null, questions: o = null }) => {
    var s;
    let i = r !== null && o === null && t.has(r) ? r : null;
    return Ee(n, i, 1), (i === null ? et : (s = t.get(i)) != null ? s : et).changedParameters;
  };
}
function pa(e) {
  let { versions: n, differences: t, counts: r } = e, o = (i) => i != null ? i : 1 / 0;
  return Array.from(r).sort(([i], [s]) => o(i) - o(s)).map(([i, s]) => {
    var u;
    let { changed: a, reworded: l } = i === null ? et : (u = t.get(i)) != null ? u : et;
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
function ga(e, n, t = {}) {
  let { excluded: r = [], exchange: o = null } = Ef(t) ? { excluded: t } : t, i = ea(e), s = G();
  for (let a of n.parameters) {
    let l = n.questions.get(a.name);
    l !== void 0 && (s[a.name] = Fs(l, a, e.notInStatistics));
  }
  return {
    survey: e.id,
    population: e.audience.population,
    counted: n.counted,
    excluded: Of(r),
    questions: s,
    skills: Zs(e, n.skills),
    balance: Vs(e, n.questions, o),
    breakdowns: n.breakdowns.map((a) => $f(e, a, i)),
    versions: pa(n.versions)
  };
}
function Ef(e) {
  return Array.isArray(e);
}
function Of(e) {
  return e.slice().sort((n, t) => {
    var r, o, i, s, a, l;
    return ((r = n.line) != null ? r : 0) - ((o = t.line) != null ? o : 0) || ne(n.page, t.page) || ne((i = n.community) != null ? i : "", (s = t.community) != null ? s : "") || ne(n.reason, t.reason) || ((a = n.revision) != null ? a : 0) - ((l = t.revision) != null ? l : 0);
  });
}
function $f(e, { dimension: n, groups: t, ungrouped: r }, o) {
  var c, d;
  let i = V(e).find(({ name: p }) => p === n.question), s = (d = i === void 0 || (c = X(i)[0]) == null ? void 0 : c.choices) != null ? d : [], a = new Map(s.map(({ value: p }, m) => [p, m])), l = (p) => {
    var m;
    return (m = a.get(p)) != null ? m : a.size;
  }, u = G();
  for (let p of Array.from(t.keys()).sort((m, g) => l(m) - l(g) || ne(m, g))) {
    let m = t.get(p);
    m !== void 0 && (u[p] = o(m));
  }
  return T(k({}, n), { groups: u, ungrouped: r });
}

// src/core/analysis/disclosure/decide-release.ts
function ya(e, n, t) {
  let r = Cf(e != null ? e : /* @__PURE__ */ new Map(), n);
  return e === null || Array.from(e.values()).every(({ length: i }) => i === 0) || r.accounts === 0 || r.accounts >= t.minCell ? { kind: "publish", change: r } : {
    kind: "hold",
    change: r,
    pending: r.accounts,
    needed: t.minCell,
    revisions: e
  };
}
function Cf(e, n) {
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

// src/core/survey/conditions/evaluate-condition.ts
function wa(e, n, t = () => !1) {
  return Vt(e.expression, n, t) == !0;
}
function Vt(e, n, t) {
  let r = (o) => Vt(o, n, t);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return Nf(n(e.parameter));
    case "unary": {
      let o = r(e.operand);
      return e.operator === "not" ? !o : e.operator === "negative" ? ha("-", 0, o) : ce(o) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: o, left: i, right: s } = e;
      if (o !== "equal" && o !== "notequal")
        return ha(o, r(i), r(s));
      let a = [i, s].some((l) => l.kind === "answer" && t(l.parameter));
      return nt(r(i), r(s), a) === (o === "equal");
    }
  }
}
function re(e) {
  return typeof e == "object" && e !== null;
}
function _t(e) {
  return e == null;
}
function ce(e) {
  return re(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function Nf(e) {
  var n;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (n = xa(e)) != null ? n : e;
}
function xa(e) {
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
function ha(e, n, t) {
  switch (e) {
    case "less":
      return jt(n, t);
    case "greater":
      return jt(t, n);
    case "lessorequal":
      return nt(n, t) || jt(n, t);
    case "greaterorequal":
      return nt(n, t) || jt(t, n);
    case "contains":
      return ln(n, t);
    case "notcontains":
      return !n && !ce(t) || !ka(n, t) && !ln(n, t);
    case "anyof":
      return ba(n, t);
    case "noneof":
      return !ba(n, t);
    case "allof":
      return (!!n || ce(t)) && (re(t) ? t.every((r) => ln(n, r)) : ln(n, t));
    default:
      return If(e, Br(n, t), Br(t, Br(n, t)));
  }
}
function Br(e, n) {
  return ce(e) ? typeof n == "number" ? 0 : typeof e == "string" ? e : typeof n == "string" ? "" : re(n) ? [] : 0 : e;
}
function If(e, n, t) {
  if (e === "and")
    return n && t;
  if (e === "or")
    return n || t;
  if (re(n) || re(t))
    return;
  let r = n, o = t;
  switch (e) {
    case "+":
      return typeof n == "string" || typeof t == "string" ? String(n) + String(t) : Gr(r + o, Math.max(En(r), En(o)));
    case "-":
      return Gr(r - o, Math.max(En(r), En(o)));
    case "*":
      return Gr(r * o, En(r) + En(o));
    case "/":
      return o ? r / o : void 0;
    case "%":
      return o ? r % o : void 0;
    default:
      return Math.pow(r, o);
  }
}
function En(e) {
  let [, n] = String(e).split(".");
  return n === void 0 || typeof e == "string" && xa(e) === null ? 0 : n.length;
}
function Gr(e, n) {
  return n > 0 ? parseFloat(e.toFixed(Math.min(n, 100))) : e;
}
function jt(e, n) {
  return !_t(e) && !_t(n) && e < n;
}
function nt(e, n, t = !1) {
  return e === n ? !0 : re(e) || re(n) ? re(e) && re(n) ? Mf(e, n, t) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || n === null) && ce(e) && ce(n)
  ) : typeof e == "string" && typeof n == "string" ? e.trim().toLowerCase() === n.trim().toLowerCase() : ce(e) || ce(n) ? (_t(e) || e === "") && (_t(n) || n === "") : typeof e != typeof n && typeof e != "number" && typeof n != "number" ? String(e).toLowerCase() === String(n).toLowerCase() : Number(e) === Number(n);
}
function Mf(e, n, t) {
  let [r, o] = t ? [e, n] : [e.slice().sort(), n.slice().sort()];
  return r.length === o.length && r.every((i, s) => nt(i, o[s]));
}
function ka(e, n) {
  return re(e) ? !1 : ce(e) || !n;
}
function ln(e, n) {
  if (re(e)) {
    let t = re(n) ? n : [n];
    return e.length > 0 && t.every((r) => e.some((o) => nt(o, r)));
  }
  return !ka(e, n) && String(e).toLowerCase().includes(String(n).toLowerCase());
}
function ba(e, n) {
  return ce(e) || ce(n) ? ce(n) && (ce(e) || !re(e) || e.length > 0) : re(e) ? re(n) ? n.some((t) => ln(e, t)) : ln(e, n) : ln(n, e);
}

// src/core/survey/conditions/condition-parameters.ts
function On(e) {
  let n = /* @__PURE__ */ new Set();
  return tt(e.expression, n), Array.from(n);
}
function tt(e, n) {
  switch (e.kind) {
    case "answer":
      n.add(e.parameter);
      break;
    case "unary":
      tt(e.operand, n);
      break;
    case "binary":
      tt(e.left, n), tt(e.right, n);
      break;
    case "iif":
      e.operands.forEach((t) => tt(t, n));
      break;
  }
}

// src/core/survey/conditions/resolution-order.ts
function rt(e) {
  let n = Ra(e), t = /* @__PURE__ */ new Map();
  return va(n).forEach((r) => r.forEach((o) => {
    let i = !Ta(r);
    t.set(o, {
      element: o.element,
      parent: o.parent && t.get(o.parent),
      visibleIf: i ? o.element.visibleIf : null,
      items: i ? o.items : []
    });
  })), Array.from(t.values());
}
function Sa(e) {
  let n = Ra(e);
  return va(n).filter(Ta).map((t) => t.map(({ element: r }) => r.name));
}
function $n(e) {
  return "isRequired" in e;
}
function ot(e) {
  return e.split(".", 1)[0];
}
function Ra(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = (o, i) => {
    let s = { element: o, parent: i, items: Lf(o), needs: i === null ? [] : [i] };
    n.push(s), $n(o) ? t.set(o.name, s) : "elements" in o && o.elements.forEach((a) => r(a, s));
  };
  return e.pages.forEach((o) => r(o, null)), n.forEach(({ element: o, items: i, needs: s }) => {
    var a;
    i.map(({ visibleIf: l }) => l).concat((a = o.visibleIf) != null ? a : []).forEach((l) => On(l).forEach((u) => {
      let c = t.get(ot(u));
      c !== void 0 && !s.includes(c) && s.push(c);
    }));
  }), n;
}
function Lf(e) {
  let n = [], t = (r, o, i = "") => r.forEach(({ value: s, visibleIf: a, isRetired: l }) => {
    a !== null && !l && n.push({ isRow: o, column: i, value: s, visibleIf: a });
  });
  return "choices" in e && t(e.choices, !1), "rows" in e && t(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => t(o, !1, r)), n;
}
function va(e) {
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
function Ta(e) {
  return e.length > 1 || e.some((n) => n.needs.includes(n));
}

// src/core/survey/conditions/visibility.ts
function Aa(e) {
  let n = rt(e), t = n.filter(Ur), r = /* @__PURE__ */ new Map();
  n.forEach(({ element: i }) => {
    $n(i) && r.set(i.name, i);
  });
  let o = (i) => {
    var s;
    return ((s = r.get(i)) == null ? void 0 : s.type) === "ranking";
  };
  return (i) => {
    let s = Df(i), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), u = (p) => Ff(s.values().get(p), r.get(p)), c = ({ expression: p }) => Vt(p, u, o) === !0;
    for (let p of t) {
      let { element: { name: m }, parent: g, visibleIf: f } = p;
      if (g !== null && a.has(g) || f !== null && !c(f)) {
        a.add(p), l.add(Wr(m, g === null)), s.reduce(m, () => []);
        continue;
      }
      let y = p.items.filter((h) => !wa(h.visibleIf, u, o));
      y.length > 0 && (y.forEach(({ value: h, isRow: w, column: b }) => l.add(it(m, w, h, b))), s.reduce(m, (h, w) => {
        let [, b = "", x = ""] = w.split(".");
        return l.has(it(m, !0, b, "")) ? [] : (
          // The text of "other" is no code.
          b !== "" && "special" in p.element ? h : h.filter((R) => !l.has(it(m, !1, R, x)))
        );
      }));
    }
    let d = {
      isShown: (p) => !l.has(Wr(p, !1)),
      isPageShown: (p) => !l.has(Wr(p, !0)),
      isChoiceShown: (p, m, g = "") => !l.has(it(p, !1, m, g)),
      isRowShown: (p, m) => !l.has(it(p, !0, m, "")),
      isRequired(p) {
        let m = r.get(p);
        return m !== void 0 && !m.isRetired && d.isShown(p) && (m.requiredIf === null ? m.isRequired : c(m.requiredIf));
      },
      values: s.values()
    };
    return d;
  };
}
function Pa(e) {
  return new Set(rt(e).filter((n) => $n(n.element) && Ur(n)).map(({ element: n }) => n.name));
}
function Ur(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && Ur(e.parent);
}
function Wr(e, n) {
  return `${n} ${e}`;
}
function it(e, n, t, r) {
  return `${e} ${n} ${t} ${r}`;
}
function Ff(e = [], n) {
  let t = n == null ? void 0 : n.type;
  if (t === "checkbox" || t === "tagbox" || t === "ranking")
    return e;
  let [r = null] = e, o = (n == null ? void 0 : n.type) === "text" && n.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function Df(e) {
  let n = null, t = /* @__PURE__ */ new Map();
  return {
    values: () => n != null ? n : e,
    reduce(r, o) {
      var i;
      t.size === 0 && e.forEach((s, a) => {
        var u;
        let l = ot(a);
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
function Ea(e) {
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
function Oa(e, n, t) {
  let { groups: r, dimension: { by: o, question: i } } = e, s = (u, c) => {
    let d = r.get(u);
    d === void 0 && (d = Ft(t), r.set(Pe(u), d)), Dt(d, c);
  };
  if (o !== "question" || i === null)
    return (u, c, d, p) => {
      var g;
      let m = (g = o === "language" ? u.language : u.community) != null ? g : null;
      m === null || o === "language" && !r.has(m) && !ae.test(m) ? e.ungrouped++ : s(m, p);
    };
  let a = me(n).find(({ name: u }) => u === i), l = a === void 0 ? null : Mt(a, n.notInStatistics);
  return (u, c, d, p) => {
    let m = l === null || d.has(i) ? [] : l(on(c, i));
    m.length === 0 && e.ungrouped++;
    for (let g of m)
      s(g, p);
  };
}

// src/core/analysis/tally.ts
function $a(e, n = da) {
  let t = z(e), r = Yn(e), o = me(e).filter(({ question: f, column: y }) => t === null || f !== t.grid || y === null || !Ie.includes(y.name)), i = Pa(e), s = o.map((f) => ({
    name: f.name,
    question: f.question.name,
    row: f.row,
    isConditional: i.has(f.question.name),
    tally: Ws(),
    count: zs(f, e.notInStatistics)
  })), a = Ea(e).map(
    (f) => ({ dimension: f, groups: /* @__PURE__ */ new Map(), ungrouped: 0 })
  ), l = a.map((f) => Oa(f, e, r)), u = Xs(e, r), c = i.size === 0 ? null : Aa(e), d = Ft(r), p = fa(e, n), m = ma(p), g = {
    survey: e,
    parameters: o,
    layout: r,
    counted: 0,
    questions: new Map(s.map((f) => [f.name, f.tally])),
    skills: d,
    breakdowns: a,
    versions: p,
    add(f) {
      g.counted++;
      let y = m(f), { questions: h = null } = f, w = h === null ? f.values : jf(f.values, h), b = c === null ? null : c(w), x = b === null ? w : b.values;
      for (let S of s) {
        let v = on(x, S.name);
        h !== null && !h.has(S.question) || b !== null && S.isConditional && !(b.isShown(S.question) && (S.row === null || b.isRowShown(S.question, S.row.value))) ? S.tally.notAsked++ : y.size > 0 && v.length > 0 && y.has(S.name) ? S.tally.changedVersion++ : S.count(S.tally, v);
      }
      let R = u(x, y);
      Dt(d, R);
      for (let S of l)
        S(f, x, y, R);
    }
  };
  return g;
}
function jf(e, n) {
  return new Map(Array.from(e).filter(([t]) => n.has(t.split(".", 1)[0])));
}
function Ca(e, n) {
  e.add(n);
}

// src/core/report/counted-answers.ts
function Na(e) {
  var s;
  let n = [], t = /* @__PURE__ */ new Map(), [r, o] = [0, ""];
  for (let a of e) {
    let { timestamp: l, community: u = null, revision: c } = a;
    r++;
    let d = l.slice(0, 10);
    o = d > o ? d : o, r <= 1e3 && n.push(a);
    let p = (s = t.get(u)) != null ? s : Bf();
    t.set(u, p), p.add(c);
  }
  let i = Array.from(
    t,
    ([a, l]) => ({ community: a, revisions: l.sorted() })
  );
  return {
    count: r,
    newestDay: o === "" ? null : o,
    named: r > 1e3 ? null : n.sort(_f),
    places: i.sort((a, l) => {
      var u, c;
      return st((u = a.community) != null ? u : "", (c = l.community) != null ? c : "");
    })
  };
}
function _f(e, n) {
  var t, r, o, i;
  return st(e.user, n.user) || e.revision - n.revision || st((t = e.community) != null ? t : "", (r = n.community) != null ? r : "") || st((o = e.page) != null ? o : "", (i = n.page) != null ? i : "") || st(e.timestamp, n.timestamp);
}
function st(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
var Vf = 64;
function Bf() {
  let [e, n] = [new Float64Array(Vf), 0];
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
function Gf() {
  let e = /* @__PURE__ */ new Map();
  return {
    add({ user: n, timestamp: t, revision: r, community: o }, i) {
      let s = Hf(n), a = { place: i, time: Uf(t), revision: r, community: o != null ? o : "" }, l = e.get(s);
      if (l === void 0)
        return e.set(Pe(s), a), null;
      let u = zf(a, l) >= 0;
      return u && e.set(s, a), u ? l.place : i;
    },
    sharedWith: (n) => Array.from(e.keys()).filter(n.has).length,
    has: (n) => e.has(n)
  };
}
function Ia(e, n = null) {
  let t = Gf(), r = /* @__PURE__ */ new Set();
  return e.forEach((o, i) => {
    let s = t.add(o, i);
    s !== null && r.add(s);
  }), {
    answers: e.filter((o, i) => !r.has(i)),
    excluded: e.filter((o, i) => r.has(i)).map((o) => Wf(o, n))
  };
}
function Wf(e, n = null) {
  let { page: t, user: r, revision: o, community: i = null } = e, s = { page: t != null ? t : r, reason: "duplicate", revision: o };
  return n === null || i === null || i === n ? s : T(k({}, s), { community: i });
}
function Uf(e) {
  let n = e === "" ? NaN : Date.parse(e);
  return isNaN(n) ? -1 / 0 : n;
}
function zf(e, n) {
  return e.time !== n.time ? e.time > n.time ? 1 : -1 : e.revision - n.revision || ne(n.community, e.community);
}
function Hf(e) {
  var o;
  let n = e.normalize("NFC").replace(/[\s_]+/g, " ").trim(), t = (o = Array.from(n)[0]) != null ? o : "", r = t.toUpperCase();
  return (Array.from(r).length === 1 ? r : t) + n.slice(t.length);
}

// src/core/survey/core-questions.ts
function Bt(e, n) {
  let t = e.core !== null && e.core.id === n.id ? e.core.questions : [], { changed: r } = qt(e, n), o = V(e).map(({ name: s }) => s), i = new Set(V(n).map(({ name: s }) => s).filter((s) => t.includes(s) && o.includes(s) && !r.includes(s)));
  e.audience.population !== n.audience.population && i.clear();
  for (let s of rt(n))
    $n(s.element) && !Ma(s).every((a) => i.has(a)) && i.delete(s.element.name);
  return i;
}
function Ma(e) {
  return e === null ? [] : [
    ...e.visibleIf === null ? [] : On(e.visibleIf).map(ot),
    ...Ma(e.parent)
  ];
}

// src/core/survey/with-skills.ts
function ze(e, n) {
  return n === null || !Qf(e) ? e : Tt(e, (t) => {
    if ("choicesFrom" in t && t.choicesFrom === "skills") {
      let r = n.skills.filter((o) => !Fa(o, n)).map(La);
      return T(k({}, t), { choices: [...r, ...be(t.special)] });
    }
    return t.type === "matrixdropdown" && t.rowsFrom !== null ? T(k({}, t), { rows: Jf(t.rowsFrom, n).map(La) }) : t;
  });
}
function Qf(e) {
  return V(e).some((n) => "choicesFrom" in n && n.choicesFrom === "skills" || n.type === "matrixdropdown" && n.rowsFrom !== null);
}
function Fa(e, n) {
  return e.parent === null && n.children(e.id).length > 0;
}
function Jf(e, n) {
  return n.skills.filter((t) => n.children(t.id).length === 0 && (e === "" ? !Fa(t, n) : n.ancestors(t.id).some((r) => r.id === e)));
}
function La(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/wiki/counting/definition-versions.ts
var Kf = 100;
function zr(e, n, t, r, o) {
  return L(this, null, function* () {
    let i = Array.from(r).filter(([a]) => a !== t).sort(([a, l], [u, c]) => c - l || a - u).slice(0, Kf).map(([a]) => a), s = /* @__PURE__ */ new Map();
    if (i.length > 0) {
      let a = yield e.source.revisions(i, "with-texts");
      i.sort((l, u) => l - u).forEach((l) => {
        var c, d;
        let u = We(ue((d = (c = a.get(l)) == null ? void 0 : c.text) != null ? d : "").value).survey;
        u !== null && u.id === n.id && s.set(l, ze(u, o));
      });
    }
    return { current: t === 0 ? null : t, earlier: s };
  });
}

// src/core/survey/decide-answer-counts.ts
function Da(e) {
  let { survey: n, titles: t, readAnswer: r } = e, o = Yf(e.renames), i = (s, a) => {
    let l = t.answererOf(n, s);
    return l === null || Zf(l) ? null : o(nn(l), a);
  };
  return {
    ownerOf: i,
    decide: (s) => {
      let a = i(s.title, s.first.timestamp), l = s.ownerRevision;
      if (a === null)
        return at(s, "no-account");
      if (s.first.user !== a || s.first.userId === 0 || l === null)
        return at(s, s.isRedirect ? "redirect" : "not-owner", s.first.id);
      let u = l.id === s.latest.id;
      if (s.isRedirect && u)
        return at(s, "redirect", l.id);
      if (l.text === null)
        return at(s, "hidden", l.id);
      let c = r(l.text);
      if (c.exclusion !== null) {
        let p = c.exclusion === "no-answer" && l.text.trim() === "";
        return at(s, p ? "withdrawn" : c.exclusion, l.id);
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
function Xf(e, n) {
  return e < n ? -1 : e > n ? 1 : 0;
}
function at(e, n, t) {
  let r = { page: e.title, reason: n };
  return { answer: null, exclusions: [t === void 0 ? r : T(k({}, r), { revision: t })] };
}
function Yf(e) {
  let n = e.slice().sort((r, o) => Xf(r.timestamp, o.timestamp)), t = /* @__PURE__ */ new Map();
  return n.forEach((r, o) => {
    let i = nn(r.from), s = t.get(i);
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
      i = nn(n[u].to), s = u;
    }
  };
}
function Zf(e) {
  return /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|xxx)$/.test(e) || /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(e);
}

// src/core/survey/canonical-value.ts
function Hr(e, n) {
  var o;
  let { kind: t, question: r } = n;
  return t === "number" ? (o = kn(e)) != null ? o : e.trim() : t === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/read-answer.ts
var ja = "Skills survey answer";
function lt(e, n) {
  let t = tm(e);
  return (r) => {
    let o = n(r), i = o.filter((d) => em(e.id, d)), s = i[i.length - 1];
    if (s === void 0)
      return T(k({}, nm), { exclusion: o.length === 0 ? "no-answer" : "other-survey" });
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
function em(e, n) {
  let t = n.parameters.get("survey");
  return t === void 0 || t === "" || yn(t) === e;
}
var nm = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function tm(e) {
  let n = me(e), t = new Map(n.map(({ name: s }, a) => [s, a])), [r, o] = [qa(!1), qa(!0)], i = (s, a) => a.kind !== "codes" ? rm(s, a) : (a.isMultiple ? o : r)(s, a);
  return (s) => {
    let a = /* @__PURE__ */ new Map(), l = (p, m) => {
      let g = i(m, p);
      g.length > 0 && a.set(p.name, g);
    }, u = /* @__PURE__ */ new Map(), [c, d] = [-1, !0];
    return s.forEach((p, m) => {
      let g = t.get(m);
      g !== void 0 ? (d = d && g > c, c = g, l(n[g], p)) : Ge.includes(m) || u.set(m, p);
    }), d || (a.clear(), n.forEach((p) => {
      var m;
      return l(p, (m = s.get(p.name)) != null ? m : "");
    })), { values: a, unknown: u };
  };
}
var _a = [];
function rm(e, n) {
  let t = e === "" ? "" : Hr(yn(e), n);
  return t === "" ? _a : [t];
}
var om = 2e3, im = 100;
function qa(e) {
  let n = /* @__PURE__ */ new Map([["", _a]]), t = (r, o) => {
    let i = yn(r), s = (e ? i.split(";") : [i]).map((a) => Hr(a, o));
    return Array.from(new Set(s)).filter((a) => a !== "");
  };
  return (r, o) => {
    let i = n.get(r);
    if (i !== void 0 || r.length > im || n.size >= om)
      return i != null ? i : t(r, o);
    let s = Pe(r), a = t(s, o);
    return n.set(s, a), a;
  };
}

// src/wiki/counting/answer-histories.ts
function sm(e, n) {
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
function am({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Va(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function lm(e, n, t) {
  return L(this, null, function* () {
    let { pageIds: r, titles: o } = yield e.recombinedPagesSince(t);
    for (let i of n) {
      let { pageId: s, title: a } = i.page;
      (r.has(s) || o.has(a)) && (i.isRecombined = !0, i.first = yield e.firstRevision(a));
    }
  });
}
function Ba(e, n, t) {
  return L(this, null, function* () {
    var d;
    let r = n.map((p) => ({
      page: p,
      known: p.history === void 0 ? [p.latest] : p.history.slice(),
      first: am(p),
      isRecombined: !1
    }));
    yield sm(e, r);
    let o = Va(r.filter(({ page: p }) => p.history === void 0));
    o !== void 0 && (yield lm(e, r, o));
    let i = r.filter((p) => p.first !== null), s = Va(i), a = t(s === void 0 ? [] : yield e.renamesSince(s)), l = /* @__PURE__ */ new Map();
    for (let p of i) {
      let m = a.ownerOf(p.page.title, p.first.timestamp), g = p.isRecombined ? void 0 : p.known.find(({ user: y, userId: h }) => y === m && h !== 0), f = !p.isRecombined && (p.page.history !== void 0 || ((d = p.known[p.known.length - 1]) == null ? void 0 : d.parentId) === 0);
      m === null || m !== p.first.user ? l.set(p, null) : g !== void 0 || f ? l.set(p, g != null ? g : null) : l.set(p, yield e.newestRevisionBy(p.page.title, m));
    }
    let u = Array.from(l.values()).filter((p) => p !== null).filter((p) => p.text === null).map(({ id: p }) => p), c = yield e.revisions(u, "with-texts");
    return {
      decider: a,
      answerPages: i.map((p) => {
        var g, f;
        let m = (g = l.get(p)) != null ? g : null;
        return {
          title: p.page.title,
          isRedirect: p.page.isRedirect,
          first: p.first,
          ownerRevision: m === null ? null : (f = c.get(m.id)) != null ? f : m,
          latest: p.page.latest
        };
      })
    };
  });
}

// src/wiki/counting/read-answers.ts
var Ga = { pages: 1e4, characters: 16e6 }, Qr = class extends Error {
  constructor() {
    super("Cancelled."), this.name = "CountingCancelled";
  }
};
function Ua(o, i, s) {
  return L(this, arguments, function* (e, n, t, r = {}) {
    var y, h, w;
    let { source: a, titles: l, community: u } = e, c = lt(n, e.readAnswerCalls), d = [], p = (v) => L(null, null, function* () {
      var q, B;
      let { decider: O, answerPages: E } = yield Ba(
        a,
        v,
        (A) => Da({ survey: n.id, titles: l, renames: A, readAnswer: c })
      );
      for (let A of E) {
        let { answer: N, exclusions: C } = O.decide(A);
        d.push(...C), N !== null && t(um(T(k({}, N), { community: u }), (B = (q = A.ownerRevision) == null ? void 0 : q.text) != null ? B : "", c));
      }
    }), [m, g, f] = [[], 0, 0];
    try {
      for (var b = ee(a.pagesBelow(l.answersPrefix(n.id))), x, R, S; x = !(R = yield b.next()).done; x = !1) {
        let v = R.value;
        Wa(r), m.push(v), g += (h = (y = v.latest.text) == null ? void 0 : y.length) != null ? h : 0, (w = r.onPages) == null || w.call(r, ++f), (m.length >= Ga.pages || g >= Ga.characters) && (yield p(m), [m, g] = [[], 0]);
      }
    } catch (R) {
      S = [R];
    } finally {
      try {
        x && (R = b.return) && (yield R.call(b));
      } finally {
        if (S)
          throw S[0];
      }
    }
    return yield p(m), Wa(r), d;
  });
}
function um(e, n, t) {
  return Object.defineProperty(e, "values", { get: () => t(n).values, enumerable: !0 });
}
function Wa({ signal: e }) {
  if ((e == null ? void 0 : e.aborted) === !0)
    throw new Qr();
}

// src/wiki/counting/gather-answers.ts
function Jr(e, n) {
  return T(k({}, e), { id: n });
}
function Ha(e, n, t, r) {
  return L(this, null, function* () {
    var g, f, y;
    let { survey: o, taxonomy: i, definitionRevision: s } = n, a = [], l = [], u = 0, c = (h, w) => L(null, null, function* () {
      let b = u, x = [], R = yield Ua(h, w, (S) => x.push(S), T(k({}, r), {
        onPages: (S) => {
          var v;
          u = b + S, (v = r.onPages) == null || v.call(r, u);
        }
      }));
      return l.push(...h.isHome ? R : R.map((S) => T(k({}, S), { community: h.community }))), x;
    }), d = yield c(e, o);
    a.push(...d);
    let p = yield zr(e, o, s, za(d), i);
    for (let { place: h, local: w, definitionRevision: b } of t) {
      let x = yield c(h, Jr(o, w.id)), R = yield zr(h, w, b, za(x), i), S = /* @__PURE__ */ new Map();
      for (let v of x) {
        let O = (f = R.earlier.get((g = v.definitionRevision) != null ? g : 0)) != null ? f : w, E = (y = S.get(O)) != null ? y : Bt(ze(T(k({}, O), { core: w.core }), i), o);
        S.set(O, E), a.push(cm(v, E));
      }
    }
    let m = Ia(a, e.community);
    return { answers: m.answers, excluded: [...l, ...m.excluded], versions: p };
  });
}
function cm(e, n) {
  return Object.defineProperties({}, T(k({}, Object.getOwnPropertyDescriptors(e)), {
    questions: { value: n, enumerable: !0 }
  }));
}
function za(e) {
  var t;
  let n = /* @__PURE__ */ new Map();
  for (let { definitionRevision: r } of e)
    r != null && n.set(r, ((t = n.get(r)) != null ? t : 0) + 1);
  return n;
}

// src/wiki/counting/last-release.ts
function Qa(e, n, t) {
  return L(this, null, function* () {
    let { source: r, titles: o, community: i } = e, s = o.resultsData(n), a = (m) => L(null, null, function* () {
      var y, h, w;
      let g = (y = (yield r.readPages([m])).get(m)) == null ? void 0 : y.latest, f = g === void 0 || t === null || g.user === t ? g : (h = yield r.newestRevisionBy(m, t)) != null ? h : void 0;
      return ue((w = f == null ? void 0 : f.text) != null ? w : "").value;
    }), l = yield a(s), u = F(l) ? P(l, "answers") : null, c = F(u) ? P(u, "revisions") : null, d = /* @__PURE__ */ new Map(), p = (m) => {
      var h;
      let g = F(m) ? P(m, "community") : null, f = typeof g == "string" && g !== i ? g : "", y = (h = d.get(f)) != null ? h : [];
      d.set(f, y), dm(m).forEach((w) => y.push(w));
    };
    if (Array.isArray(u))
      u.forEach(p);
    else if (!Array.isArray(c))
      return null;
    for (let m of Array.isArray(c) ? c : []) {
      let g = typeof m == "string" && m.startsWith(`${o.results(n)}/`) ? yield a(m) : null;
      if (!F(g))
        return null;
      p(g);
    }
    return d.forEach((m) => m.sort((g, f) => g - f)), d;
  });
}
function dm(e) {
  let [n, t] = F(e) ? [P(e, "revision"), P(e, "revisions")] : [];
  return (Array.isArray(t) ? t : [n]).filter((o) => typeof o == "number");
}

// src/core/json/schema-faults.ts
var fm = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function Gt(e, n, t) {
  var p;
  let r = [], o = (p = n.definitions) != null ? p : {};
  return a(e, n, "$", ""), r;
  function i(m, g, ...f) {
    r.push({ path: m, code: g, parameters: f });
  }
  function s(m) {
    let [g, f] = [m, ""];
    for (; g.$ref !== void 0; ) {
      f = g.$ref.replace("#/definitions/", "");
      let y = o[f];
      if (y === void 0)
        throw new Error(`The schema has no ${g.$ref}.`);
      g = y;
    }
    return [g, f];
  }
  function a(m, g, f, y) {
    let [h, w] = s(g), b = w === "" ? y : w;
    h.anyOf !== void 0 ? d(m, h.anyOf, f, b) : h.enum !== void 0 ? h.enum.includes(m) || i(f, "not-one-of", I(m), h.enum) : h.type !== void 0 && !Ja(m, h.type) ? i(f, fm[h.type]) : typeof m == "string" ? l(m, h, f, b) : typeof m == "number" ? h.minimum !== void 0 && m < h.minimum ? i(f, "too-small", m, h.minimum) : h.maximum !== void 0 && m > h.maximum && i(f, "too-large", m, h.maximum) : Array.isArray(m) ? u(m, h, f) : F(m) && c(m, h, f);
  }
  function l(m, g, f, y) {
    var b;
    if (g.pattern !== void 0 && !Xa(g.pattern, m)) {
      i(f, (b = t.codes[y]) != null ? b : "bad-text", I(m));
      return;
    }
    let h = t.checks[y], w = h === void 0 ? null : h(m);
    w !== null && i(f, w, I(m));
  }
  function u(m, g, f) {
    g.minItems !== void 0 && m.length < g.minItems ? i(f, "empty-list") : g.maxItems !== void 0 && m.length > g.maxItems && i(f, "too-many-items", g.maxItems);
    let y = g.items;
    y !== void 0 && m.forEach((h, w) => a(h, y, j(f, w), ""));
  }
  function c(m, g, f) {
    var w, b, x, R;
    let y = (w = g.properties) != null ? w : {}, h = (b = g.patternProperties) != null ? b : {};
    for (let S of (x = g.required) != null ? x : [])
      P(m, S) === void 0 && i(j(f, S), S === "default" ? "missing-default" : "missing-property", S);
    for (let S of Object.keys(m)) {
      let v = j(f, S), O = Object.keys(h).find((q) => Xa(q, S)), E = (R = P(y, S)) != null ? R : O && h[O];
      E !== void 0 ? a(m[S], E, v, "") : g.patternProperties !== void 0 ? i(v, "bad-language", I(S)) : g.additionalProperties === !1 && i(v, "unknown-property", I(S), Object.keys(y));
    }
  }
  function d(m, g, f, y) {
    var R, S;
    let h = g.filter((v) => {
      let O = s(v)[0].type;
      return O === void 0 || Ja(m, O) || O === "integer" && typeof m == "number";
    });
    if (!F(m) || h.length < 2) {
      h[0] === void 0 ? i(f, (R = t.codes[y]) != null ? R : "bad-text", I(m)) : a(m, h[0], f, y);
      return;
    }
    let w = h.map((v) => {
      var O, E, q;
      return (q = (E = (O = s(v)[0].properties) == null ? void 0 : O.type) == null ? void 0 : E.enum) == null ? void 0 : q[0];
    }), b = w.indexOf(P(m, "type")), x = w[0] === void 0 ? (S = h.find((v) => {
      var O;
      return ((O = s(v)[0].required) != null ? O : []).some((E) => P(m, E) !== void 0);
    })) != null ? S : h[h.length - 1] : h[b];
    if (x === void 0) {
      let v = w.filter((E) => E !== void 0), O = P(m, "type");
      O === void 0 ? i(j(f, "type"), "missing-property", "type") : i(j(f, "type"), "unknown-question-type", I(O), v);
    } else
      a(m, x, f, y);
  }
}
function Ja(e, n) {
  switch (n) {
    case "object":
      return F(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === n;
  }
}
var Ka = /* @__PURE__ */ new Map();
function Xa(e, n) {
  let t = Ka.get(e);
  return t === void 0 && (t = new RegExp(e, "u"), Ka.set(e, t)), t.test(n);
}

// src/core/skills/skills.schema.json
var Ya = {
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
var pm = {
  id: "bad-id",
  language: "bad-language",
  label: "empty-text",
  messageKey: "bad-message-key",
  text: "expected-text",
  item: "bad-item",
  capacities: "expected-whole-number"
};
function Za(e, n = {}) {
  let { value: t, faults: r } = ue(e);
  if (t === void 0)
    return { taxonomy: null, faults: r };
  let { hasMessage: o } = n, i = Gt(t, Ya, {
    codes: pm,
    checks: {
      messageKey: (a) => o === void 0 || o(a) ? null : "unknown-message"
    }
  }), { taxonomy: s } = vt(t);
  return { taxonomy: s, faults: [...r, ...i, ...F(t) ? gm(t, s) : []] };
}
function gm(e, n) {
  let t = [], r = /* @__PURE__ */ new Map(), o = P(e, "skills");
  return (Array.isArray(o) ? o : []).forEach((i, s) => {
    let a = F(i) ? P(i, "id") : void 0;
    if (!F(i) || typeof a != "string")
      return;
    let l = j("$.skills", s), u = r.get(a);
    if (u !== void 0) {
      t.push({ path: `${l}.id`, code: "duplicate-code", parameters: [I(a), u] });
      return;
    }
    r.set(a, `${l}.id`);
    for (let c of ["parent", "replacedBy"]) {
      let d = P(i, c);
      typeof d == "string" && (n.get(d) === null ? t.push({ path: `${l}.${c}`, code: "no-such-skill", parameters: [I(d)] }) : ym(n, a, c) && t.push({ path: `${l}.${c}`, code: "skill-circle", parameters: [I(a)] }));
    }
    P(i, "replacedBy") !== void 0 && P(i, "status") !== "retired" && t.push({ path: `${l}.replacedBy`, code: "replaced-not-retired", parameters: [I(a)] });
  }), t;
}
function ym(e, n, t) {
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
var el = {
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
function Kr(e) {
  let n = (t, r, o = bm(r)) => ({ list: t, codes: r.map(({ value: i }) => i), isScale: o });
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
function ut(e) {
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
function bm(e) {
  return e.filter(({ value: n }) => /^-?\d+$/.test(n)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var wm = 20;
function Xr(e) {
  let n = he(e, "pages", "$"), t = [], r = (i) => {
    let s = i[i.length - 1];
    for (let a of he(s.json, "elements", s.path))
      t.push(T(k({}, a), { name: K(a.json, "name"), type: P(a.json, "type"), within: i })), i.length < wm && r([...i, a]);
  };
  n.forEach((i) => r([i]));
  let o = P(e, "localSkills");
  return {
    json: e,
    pages: n,
    elements: t,
    questions: t.filter(({ type: i }) => i !== "panel" && i !== "html"),
    settings: F(o) ? o : {}
  };
}
function Wt({ json: e, path: n, type: t }) {
  let r = he(e, "columns", n);
  return [
    H(e, "choices", n),
    H(e, "rateValues", n),
    H(e, "rows", n),
    ...t === "matrix" ? [H(e, "columns", n)] : [r.map(Ut), ...r.map((o) => H(o.json, "choices", o.path))]
  ];
}
function H(e, n, t) {
  let r = P(e, n), o = [];
  return (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = j(j(t, n), s), l = F(i) ? i : null, u = l === null ? i : P(l, "value");
    (typeof u == "string" || typeof u == "number") && o.push({
      path: l === null ? a : `${a}.value`,
      code: String(u),
      hasText: l !== null && P(l, "text") !== void 0,
      isRetired: l !== null && P(l, "retired") === !0,
      json: l
    });
  }), o;
}
function Ut({ json: e, path: n }) {
  var t;
  return { path: `${n}.name`, code: (t = K(e, "name")) != null ? t : "", hasText: !1, isRetired: !1, json: null };
}
function he(e, n, t) {
  let r = P(e, n), o = [];
  return (Array.isArray(r) ? r : []).forEach((i, s) => {
    F(i) && o.push({ json: i, path: j(j(t, n), s) });
  }), o;
}
function K(e, n) {
  let t = P(e, n);
  return typeof t == "string" ? t : null;
}

// src/core/survey/rules/comparison-rules.ts
function tl(e, n, t, r) {
  let o = "$.localSkills.core", i = P(e.settings, "core");
  if (!(!F(i) || P(i, "id") !== t.id)) {
    n.audience.population !== t.audience.population && r(`${o}.id`, "other-population", n.audience.population, t.id, t.audience.population);
    for (let { code: s, path: a } of H(i, "questions", o)) {
      let [l, u] = [n, t].map(
        (c) => V(c).find((d) => d.name === s)
      );
      u === void 0 ? r(a, "core-no-question", s, t.id) : l === void 0 ? e.questions.some((c) => c.name === s) || r(a, "core-question-missing", s) : ol(e, l, u, t.id, !0, r);
    }
  }
}
function rl(e, n, t, r) {
  if (n.follows === t.id) {
    n.audience.population !== t.audience.population && r("$.localSkills.follows", "other-population", n.audience.population, t.id, t.audience.population);
    for (let o of V(t)) {
      let i = V(n).find(({ name: s }) => s === o.name);
      i !== void 0 && ol(e, i, o, t.id, !1, r);
    }
  }
}
function ol(e, n, t, r, o, i) {
  var u, c;
  let s = (c = (u = e.questions.find(({ name: d }) => d === n.name)) == null ? void 0 : u.path) != null ? c : "$.pages";
  if (ut(n) !== ut(t)) {
    i(`${s}.type`, "kept-type", n.name, ut(n), r, ut(t));
    return;
  }
  let [a, l] = [Kr(n), Kr(t)];
  for (let d of l) {
    let p = a.find(({ list: y }) => y === d.list);
    if (p === void 0) {
      i(s, "kept-column", n.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let m = `${s}.${d.list.split(".")[0]}`, [g, f] = [nl(d.codes, p.codes), nl(p.codes, d.codes)];
    g.length > 0 && i(m, "kept-codes-gone", n.name, r, g), f.length > 0 && (o || d.isScale) && i(m, "kept-codes-added", n.name, r, f), g.length + f.length === 0 && d.isScale && p.codes.join() !== d.codes.join() && i(m, "kept-order", n.name, r, d.codes);
  }
}
function nl(e, n) {
  return e.filter((t) => !n.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var il = 8;
function sl(e, n, t) {
  let r = n === null ? [] : me(n), o = new Map(r.map((s) => [s.name, s])), i = n === null ? [] : V(n).map(({ name: s }) => s);
  for (let { json: s, path: a } of km(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let u = K(s, l);
      if (u === null || u.trim() === "")
        continue;
      let c = `${a}.${l}`, d = kt(u);
      if ("code" in d) {
        t(c, d.code, ...d.parameters);
        continue;
      }
      for (let p of On(d)) {
        let m = p.split(".", 1)[0];
        if (!e.questions.some(({ name: f }) => f === m))
          t(c, "condition-no-question", m);
        else if (i.includes(m) && !o.has(p) && !Sm(p, r, e)) {
          let f = r.filter((h) => h.question.name === m).map(({ name: h }) => h), y = f.length > 0 ? f : al(m, e).map((h) => `${m}.\u2026.${h}`);
          t(c, "condition-no-part", p, y.slice(0, il).map((h) => `{${h}}`));
        }
      }
      vm(d, o, c, t);
    }
  for (let s of n === null ? [] : Sa(n)) {
    let a = [...e.pages.map(xm), ...e.elements].find(({ name: l }) => l !== null && s.includes(l));
    t(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", s);
  }
}
function xm(e) {
  return T(k({}, e), { name: K(e.json, "name") });
}
function km(e) {
  let n = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((o) => H(r.json, o, r.path)),
    ...he(r.json, "columns", r.path).map((o) => H(o.json, "choices", o.path))
  ].reduce((o, i) => o.concat(i.reduce((s, { json: a, path: l }) => a === null ? s : s.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), t = e.pages.slice();
  return e.elements.reduce((r, o) => r.concat(o, n(o)), t);
}
function Sm(e, n, t) {
  let [r = "", o, i] = e.split(".");
  return o !== void 0 && i !== void 0 && al(r, t).includes(i) && !n.some(({ question: s }) => s.name === r);
}
function al(e, n) {
  let t = n.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return t === void 0 ? [] : he(t.json, "columns", "").map(({ json: r }) => {
    var o;
    return (o = K(r, "name")) != null ? o : "";
  });
}
var Rm = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function vm(e, n, t, r) {
  let o = /* @__PURE__ */ new Set(), i = (a, l) => {
    let u = a.kind === "answer" ? n.get(a.parameter) : void 0, c = u === void 0 ? null : u.choices;
    if (!(u === void 0 || c === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let p = String(d);
        !c.some((m) => m.value === p) && !o.has(`${u.name}=${p}`) && (o.add(`${u.name}=${p}`), r(
          t,
          "condition-no-code",
          u.name,
          I(p),
          c.slice(0, il).map((m) => m.value)
        ));
      }
  }, s = (a) => {
    switch (a.kind) {
      case "unary":
        s(a.operand);
        break;
      case "binary":
        Rm.includes(a.operator) && (i(a.left, a.right), i(a.right, a.left)), s(a.left), s(a.right);
        break;
      case "iif":
        a.operands.forEach(s);
        break;
    }
  };
  s(e.expression);
}

// src/core/survey/rules/name-rules.ts
function ll(e, n) {
  ct(e.pages.map(Ut), "duplicate-name", n), ct(e.elements.map(Ut), "duplicate-name", n);
  for (let { name: t, path: r, type: o, within: i } of e.elements)
    t !== null && Ge.includes(t) && n(`${r}.name`, "reserved-name", t, Ge), o === "panel" && i.length === zn + 1 && n(r, "panels-too-deep", zn);
  e.questions.forEach((t, r) => {
    r === Un && n(t.path, "too-many-questions", Un), Wt(t).forEach((o) => ct(o, "duplicate-code", n));
  }), e.pages.length > 0 && e.questions.every(({ json: t }) => t.retired === !0) && n("$.pages", "no-question");
}
function ct(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: o, path: i } of e) {
    let s = r.get(o);
    s === void 0 ? r.set(o, i) : o !== "" && t(i, n, I(o), s);
  }
}

// src/core/survey/rules/personal-data-words.ts
var Yr = {
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
}, ul = [
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
var Tm = ["title", "description", "placeholder"];
function fl(e, n) {
  let t = K(e.json, "locale");
  for (let { json: r, path: o, name: i, type: s } of e.questions) {
    let a = [], l = s === "matrix" ? [] : he(r, "columns", o);
    for (let { json: u, path: c } of [{ json: r, path: o }, ...l])
      Tm.forEach((d) => a.push(...Pm(P(u, d), `${c}.${d}`, t)));
    i !== null && a.push({ path: `${o}.name`, text: i, language: "en" });
    for (let { path: u, text: c, language: d } of a) {
      let p = Am(c, d);
      if (p !== null) {
        n(u, "personal-data-likely", p);
        break;
      }
    }
  }
}
function Am(e, n) {
  let t = pl(e);
  return cl(t, n) === null ? null : cl(
    ul.reduce((r, o) => r.split(ml(o).needle).join(" "), t),
    n
  );
}
function cl(e, n) {
  let t = gl(e), r = n === null ? null : n.split("-")[0], o = null;
  for (let i of Object.keys(Yr).filter((s) => r === null || s === r))
    for (let s of Yr[i]) {
      let { needle: a, bareNeedle: l } = ml(s);
      (e.includes(a) || t.includes(l)) && (o === null || s.length > o.length) && (o = s);
    }
  return o === null ? null : o.replace("*", "");
}
var dl = /* @__PURE__ */ new Map();
function ml(e) {
  let n = dl.get(e);
  if (n === void 0) {
    let t = pl(e).slice(0, e.endsWith("*") ? -1 : void 0);
    n = { needle: t, bareNeedle: gl(t) }, dl.set(e, n);
  }
  return n;
}
function pl(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function gl(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function Pm(e, n, t) {
  return typeof e == "string" ? [{ path: n, text: e, language: t }] : F(e) ? Object.keys(e).reduce((r, o) => {
    let i = e[o];
    return typeof i == "string" && o !== "message" ? r.concat({ path: n, text: i, language: o === "default" ? t : o }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var Em = [
  ["showOtherItem", Xe],
  ["hasOther", Xe],
  ["showNoneItem", Ln],
  ["hasNone", Ln],
  ["showRefuseItem", Fn],
  ["showDontKnowItem", Dn]
];
function hl(e, n, t) {
  let { json: r, path: o, type: i } = e;
  switch (P(r, "personalData") === !0 && t(`${o}.personalData`, "personal-data-marked"), Om(e, t), $m(e, t), i) {
    case "dropdown":
    case "tagbox":
      yl(e, "choices", "choicesFrom", t);
      break;
    case "ranking":
      Cm(e, t);
      break;
    case "rating":
      Nm(e, t);
      break;
    case "text":
      Im(e, t);
      break;
    case "matrixdropdown":
      yl(e, "rows", "rowsFrom", t), Mm(e, n, t);
      break;
  }
}
function zt(e) {
  return Em.filter(([n]) => P(e, n) === !0).map(([, n]) => n);
}
function Om({ json: e, path: n }, t) {
  let r = zt(e);
  for (let o of ["choices", "rateValues"])
    for (let { code: i, path: s } of H(e, o, n))
      r.includes(i) && t(s, "special-code-taken", i);
}
function $m({ json: e, path: n }, t) {
  let [r, o] = [P(e, "minSelectedChoices"), P(e, "maxSelectedChoices")], i = H(e, "choices", n);
  if (typeof r != "number")
    return;
  let s = i.filter(({ isRetired: a }) => !a).length + Number(zt(e).includes(Xe));
  typeof o == "number" && r > o ? t(`${n}.minSelectedChoices`, "min-above-max", r, o) : i.length > 0 && r > s && t(`${n}.minSelectedChoices`, "min-above-choices", r, s);
}
function yl({ json: e, path: n }, t, r, o) {
  let [i, s] = [t, r].map((a) => P(e, a) !== void 0);
  i && s ? o(`${n}.${r}`, "not-together", t, r) : !i && !s && o(`${n}.${t}`, "missing-either", t, r);
}
function Cm({ json: e, path: n }, t) {
  let r = H(e, "choices", n);
  if (r.length > 0 && r.filter(({ isRetired: o }) => !o).length < 2 && t(`${n}.choices`, "ranking-of-one"), P(e, "selectToRankEnabled") !== !0)
    for (let o of ["minSelectedChoices", "maxSelectedChoices"])
      P(e, o) !== void 0 && t(`${n}.${o}`, "ranking-of-all", o);
}
function Nm({ json: e, path: n }, t) {
  var u;
  let r = P(e, "rateValues");
  if (r !== void 0) {
    for (let c of ["rateMin", "rateMax", "rateStep"])
      P(e, c) !== void 0 && t(`${n}.${c}`, "not-together", "rateValues", c);
    Array.isArray(r) && r.length > Ve && t(`${n}.rateValues`, "too-many-steps", Ve);
    return;
  }
  let o = (c, d) => {
    let p = P(e, c);
    return Vn(p) ? p : d;
  }, [i, s, a] = [o("rateMin", 1), o("rateMax", 5), o("rateStep", 1)], l = `${n}.${(u = ["rateMax", "rateMin", "rateStep"].find((c) => P(e, c) !== void 0)) != null ? u : "type"}`;
  a < 1 || (s <= i ? t(l, "bad-rating", i, s, a) : i + (Ve - 1) * a < s ? t(l, "too-many-steps", Ve) : (s - i) % a !== 0 && t(l, "rating-misses-end", i, s, a));
}
function Im({ json: e, path: n }, t) {
  let r = Rr.find((a) => {
    var l;
    return a === ((l = K(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  P(e, "integer") !== void 0 && r !== "number" && t(`${n}.integer`, "only-for-numbers", "integer");
  let [o, i] = ["min", "max"].map((a) => {
    let l = P(e, a), u = typeof l == "string" || typeof l == "number" ? vr(String(l), r) : null;
    return u === null && l !== void 0 && t(`${n}.${a}`, "limit-not-of-type", I(l), r), u;
  });
  o && i && (r === "number" ? Number(o) > Number(i) : o > i) && t(`${n}.min`, "limits-crossed", o, i);
}
function Mm({ json: e, path: n }, t, r) {
  let o = K(e, "rowsFrom");
  t === null || o === null || o === "" || (t.get(o) === null ? r(`${n}.rowsFrom`, "no-skill-to-start", I(o)) : t.children(o).length === 0 && r(`${n}.rowsFrom`, "no-skills-below", I(o)));
}

// src/core/survey/rules/settings-rules.ts
var Cn = "$.localSkills", Lm = ["matrixdropdown"], Fm = ["checkbox", "tagbox", "ranking"], Dm = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];
function bl(e, n, t) {
  let { settings: r } = e, [o, i, s] = ["id", "opens", "closes"].map((c) => K(r, c));
  n !== void 0 && o && o !== n && t(`${Cn}.id`, "other-id", I(o), n), i && s && s < i && t(`${Cn}.closes`, "closes-before-opens", I(s), I(i));
  let a = new Set(qn);
  for (let c of e.questions)
    Wt(c).forEach((d) => d.forEach(({ code: p }) => a.add(p))), zt(c.json).forEach((d) => a.add(d));
  let l = H(r, "notInStatistics", Cn);
  ct(l, "duplicate-code", t);
  for (let { code: c, path: d } of l)
    a.has(c) || t(d, "unused-code", I(c));
  let u = P(r, "core");
  o && F(u) && K(u, "id") === o && t(`${Cn}.core.id`, "refers-to-itself", o), o && K(r, "follows") === o && t(`${Cn}.follows`, "refers-to-itself", o);
}
function wl(e, n, t) {
  let r = `${Cn}.measures`, o = P(e.settings, "measures");
  if (!F(o))
    return;
  let i = (c, d, p) => {
    let m = typeof d == "string" ? e.questions.find((g) => g.name === d) : null;
    if (m === void 0)
      t(c, "measure-no-question", I(d));
    else if (m !== null && !p.includes(m.type))
      t(c, "measure-wrong-type", I(d), p);
    else
      return m;
    return null;
  }, s = i(`${r}.grid`, P(o, "grid"), Lm);
  if (s !== null) {
    let c = H(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    qm(s, `${r}.grid`, [...c, ...qn], t);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (c) => i(`${r}.${c}`, P(o, c), Fm)
  );
  a && a === l && t(`${r}.canTeach`, "measure-twice", I(a.name));
  let u = P(o, "groupBy");
  (Array.isArray(u) ? u : []).forEach((c, d) => {
    i(`${r}.groupBy[${d}]`, c, Dm);
  }), Zr(s, "rows", n, t), Zr(a != null ? a : null, "choices", n, t), Zr(l != null ? l : null, "choices", n, t);
}
function Zr(e, n, t, r) {
  if (e === null)
    return;
  let o = P(e.json, "choicesFrom");
  o !== void 0 && o !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", I(o), ["skills"]);
  for (let { code: i, path: s, hasText: a } of t === null ? [] : H(e.json, n, e.path))
    !a && (t == null ? void 0 : t.get(i)) === null && r(s, "unknown-skill", I(i));
}
function qm(e, n, t, r) {
  let o = he(e.json, "columns", e.path);
  for (let i of Ie) {
    let s = o.find((a) => P(a.json, "name") === i);
    if (s === void 0) {
      r(n, "measure-no-column", I(e.name), i);
      continue;
    }
    jm(s.json, s.path, i, t, (a, ...l) => {
      r(`${s.path}.choices`, a, ...l);
    });
  }
}
function jm(e, n, t, r, o) {
  let i = H(e, "choices", n), s = en.filter((c) => !i.some((d) => d.code === c)), a = i.map((c) => c.code).filter((c) => !en.includes(c) && !r.includes(c));
  s.length > 0 && o("scale-code-missing", t, s), a.length > 0 && o("scale-code-extra", t, a.map(I));
  let l = i.filter((c) => en.includes(c.code)), u = l.filter((c) => c.code === en[0] || c.code === en[4]);
  l.some((c) => c.hasText) && u.some((c) => !c.hasText) && o("scale-ends-unlabelled", t);
}

// src/core/survey/rules/text-rules.ts
var _m = [
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
function kl(e, n) {
  let t = [], r = K(e.json, "locale"), o = (s, a) => {
    if (Array.isArray(s))
      s.forEach((l, u) => o(l, j(a, u)));
    else if (F(s))
      for (let l of Object.keys(s)) {
        let u = _m.includes(l) ? Vm(s[l]) : null;
        u === null ? o(s[l], j(a, l)) : t.push({ path: j(a, l), languages: u });
      }
  };
  o(e.json, "$");
  let i = /* @__PURE__ */ new Set();
  t.forEach(({ languages: s }) => s.forEach((a) => i.add(a)));
  for (let s of Array.from(i).sort()) {
    let a = t.filter(({ languages: u }) => !u.includes(s)), [l] = a;
    l !== void 0 && s !== "default" && s !== r && n(l.path, "missing-language", I(s), a.length, t.length);
  }
}
function Vm(e) {
  return typeof e == "string" ? ["default"] : !F(e) || P(e, "message") !== void 0 ? null : Object.keys(e);
}
function Sl(e, n) {
  var o;
  let t = P(e.settings, "measures"), r = F(t) ? P(t, "grid") : void 0;
  for (let { json: i, path: s, type: a, name: l } of e.questions)
    if (a === "rating") {
      let u = H(i, "rateValues", s);
      !["minRateDescription", "maxRateDescription"].every((d) => P(i, d) !== void 0) && (u.length === 0 || Rl(u)) && n(s, "scale-ends-bare", I(l));
    } else if (a === "matrix")
      eo(i, "columns", s, n);
    else if (a === "matrixdropdown")
      for (let u of he(i, "columns", s)) {
        let c = (o = K(u.json, "name")) != null ? o : "";
        (l !== r || !Ie.includes(c)) && eo(u.json, "choices", u.path, n);
      }
    else (a === "radiogroup" || a === "dropdown") && eo(i, "choices", s, n);
}
function eo(e, n, t, r) {
  let o = H(e, n, t);
  o.length > 1 && o.filter(xl).length >= 3 && Rl(o.filter(xl)) && r(`${t}.${n}`, "scale-ends-bare", I(K(e, "name")));
}
function xl({ code: e }) {
  return /^-?\d+$/.test(e);
}
function Rl(e) {
  return [e[0], e[e.length - 1]].some((n) => n !== void 0 && !n.hasText);
}

// src/core/survey/definition-rules.ts
function vl(e, n) {
  var l;
  let { faults: t, add: r } = Al(), o = Xr(e), i = (l = n.taxonomy) != null ? l : null, s = We(e).survey, a = s === null ? null : ze(s, i);
  return ll(o, r), o.questions.forEach((u) => hl(u, i, r)), sl(o, a, r), bl(o, n.id, r), wl(o, i, r), s !== null && n.core && tl(o, s, n.core, r), s !== null && n.previous && rl(o, s, n.previous, r), t;
}
function Tl(e) {
  let { faults: n, add: t } = Al(), r = Xr(e);
  return fl(r, t), kl(r, t), Sl(r, t), n;
}
function Al() {
  let e = [];
  return {
    faults: e,
    add: (n, t, ...r) => {
      e.push({ path: n, code: t, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var Bm = {
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
function Pl(e, n = {}) {
  let { value: t, faults: r } = ue(e);
  return t === void 0 ? { survey: null, faults: r, warnings: [] } : {
    survey: We(t).survey,
    faults: [...r, ...Gm(t, n)],
    warnings: Wm(t)
  };
}
function Gm(e, n = {}) {
  let { hasMessage: t } = n, r = Gt(e, el, {
    codes: Bm,
    checks: {
      date: (o) => ye(o) ? null : "bad-date",
      messageKey: (o) => t === void 0 || t(o) ? null : "unknown-message"
    }
  });
  return F(e) && r.push(...vl(e, n)), El(e, r);
}
function Wm(e) {
  return F(e) ? El(e, Tl(e)) : [];
}
function El(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (i, s) => {
    t.set(s, t.size), Array.isArray(i) ? i.forEach((a, l) => r(a, j(s, l))) : F(i) && (Object.keys(i).forEach((a) => r(P(i, a), j(s, a))), t.set(`${s} end`, t.size));
  };
  r(e, "$");
  let o = (i) => {
    var s, a;
    return (a = (s = t.get(i)) != null ? s : t.get(`${i.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : t.size;
  };
  return n.map((i, s) => ({ fault: i, index: s, position: o(i.path) })).sort((i, s) => i.position - s.position || i.index - s.index).map(({ fault: i }) => i);
}

// src/wiki/counting/survey-fault.ts
var Oe = class extends Error {
  constructor(n, t, r) {
    super(n), this.name = "SurveyFault", this.kind = t, this.details = r;
  }
};

// src/wiki/counting/load-survey.ts
function Ol(e, n, t) {
  return L(this, null, function* () {
    var f, y;
    let { source: r, titles: o } = e, [i, s] = [o.definition(n), o.skills()], a = (h) => (w) => `${h}: ${w.path}: ${Ye(w, t)}`, l = yield r.readPages([i, s]), u = l.get(s), { taxonomy: c, faults: d } = u === void 0 ? { taxonomy: null, faults: [] } : Za((f = u.latest.text) != null ? f : "", { hasMessage: t.has }), p = l.get(i);
    if (p === void 0)
      throw new Oe(`There is no survey ${n} on this wiki: the page ${i} is missing.`, "no-survey", [i]);
    let { survey: m, faults: g } = Pl((y = p.latest.text) != null ? y : "", { id: n, taxonomy: c, hasMessage: t.has });
    if (m === null)
      throw new Oe([
        ...g.map(a(i)),
        `The survey ${n} is skipped until its definition is mended.`
      ].join(`
`), "definition", g.map((h) => `${h.path}: ${Ye(h, t)}`));
    if (m.id !== n)
      throw new Oe(
        `${i}: the definition calls the survey ${m.id}. It is skipped until both agree.`,
        "other-id",
        [i, m.id]
      );
    return {
      survey: ze(m, c),
      taxonomy: c,
      definitionRevision: p.latest.id,
      faults: g,
      notes: [...g.map(a(i)), ...d.map(a(s))]
    };
  });
}

// src/wiki/counting/released-answers.ts
function $l(e, n, t, r, o) {
  return L(this, null, function* () {
    var s;
    let i = [];
    for (let [a, l] of Array.from(e)) {
      let u = a === "" ? t.community : a, c = new Map(n.answers.filter((f) => f.community === u).map((f) => [f.revision, f])), d = Array.from(l).filter((f) => !c.has(f)), p = a === "" ? t : o.map((f) => f.place).find((f) => f.community === a);
      if (p === void 0)
        return null;
      let m = d.length === 0 ? /* @__PURE__ */ new Map() : yield p.source.revisions(d, "with-texts"), g = Um(p, t, r, o);
      for (let f of Array.from(l)) {
        let y = (s = c.get(f)) != null ? s : zm(m.get(f), p, g);
        if (y === null)
          return null;
        i.push(y);
      }
    }
    return i;
  });
}
function Um(e, n, t, r) {
  return (e === n ? [{ id: t.id, read: lt(t, e.readAnswerCalls), questions: null }] : []).concat(r.filter((i) => i.place === e).map(({ local: i }) => ({
    id: i.id,
    read: lt(Jr(t, i.id), e.readAnswerCalls),
    questions: Bt(i, t)
  })));
}
function zm(e, n, t) {
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
function Cl(r, o) {
  return L(this, arguments, function* (e, n, t = {}) {
    let i = yield Nl(e, n, t), { previous: s, notes: a } = yield Hm(e, i, t);
    return T(k({}, i.counted), { report: T(k({}, i.counted.report), { previous: s }), notes: [...i.counted.notes, ...a] });
  });
}
function Nl(e, n, t) {
  return L(this, null, function* () {
    let { home: r, others: o, definitionsOf: i, messages: s } = e, a = yield Ol(r, n, s), { survey: l, taxonomy: u, definitionRevision: c, faults: d } = a, { found: p, notes: m } = yield Ji(l, [r, ...o], i), g = yield Ha(r, a, p, t), { answers: f, held: y, pending: h, isFrozen: w } = yield Qm(e, l, g, p), b = $a(l, g.versions);
    return f.forEach((x) => Ca(b, k({}, x))), {
      counted: {
        report: {
          survey: l,
          definitionRevision: c,
          results: ga(l, b, { excluded: g.excluded, exchange: e.exchange }),
          faults: d,
          counted: Na(f),
          held: y,
          home: r.community,
          titles: r.titles
        },
        taxonomy: u,
        pending: h,
        isFrozen: w,
        notes: [...a.notes, ...m]
      },
      accounts: new Set(f.map(({ user: x }) => x))
    };
  });
}
function Hm(o, i, s) {
  return L(this, arguments, function* (e, { counted: { report: n }, accounts: t }, r) {
    let { follows: a, id: l } = n.survey;
    if (a === null || a === l)
      return { previous: null, notes: [] };
    try {
      let u = yield Nl(e, a, r);
      return u.counted.isFrozen ? { previous: null, notes: [] } : {
        previous: {
          survey: u.counted.report.survey,
          published: gn(u.counted.report),
          accountsInBoth: Array.from(u.accounts).filter((c) => t.has(c)).length
        },
        notes: []
      };
    } catch (u) {
      if (!(u instanceof Oe))
        throw u;
      return { previous: null, notes: [`${l} follows ${a}, which it cannot be compared with. ${u.message}`] };
    }
  });
}
function Qm(e, n, t, r) {
  return L(this, null, function* () {
    let { home: o, writer: i } = e, { answers: s } = t, a = n.minCell <= 1 ? null : ya(yield Qa(o, n.id, i), Jm(t, o), n);
    if (a === null || a.kind === "publish")
      return { answers: s, held: null, pending: 0, isFrozen: !1 };
    let { needed: l, pending: u, revisions: c } = a, d = yield $l(c, t, o, n, r);
    return { answers: d != null ? d : s, held: { needed: l }, pending: u, isFrozen: d === null };
  });
}
function Jm({ answers: e }, n) {
  let t = /* @__PURE__ */ new Map();
  for (let { community: r, revision: o } of e) {
    let i = r === n.community ? "" : r != null ? r : "", s = t.get(i);
    s === void 0 ? t.set(i, [o]) : s.push(o);
  }
  return t.forEach((r) => r.sort((o, i) => o - i)), t;
}

// src/core/site-configuration.ts
var Km = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Il(e) {
  if (e === null)
    return { root: _e, faults: [] };
  let { value: n, faults: t } = ue(e);
  if (!F(n))
    return { root: _e, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = P(n, "root");
  return r === void 0 ? { root: _e, faults: t } : typeof r != "string" || Km.test(r) ? { root: _e, faults: [...t, { path: "$.root", code: "expected-text", parameters: [I(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/wiki/counting/counting-place.ts
function Xm(e, n) {
  return L(this, null, function* () {
    var s;
    let t = (yield e.readPages([xt])).get(xt), { root: r, faults: o } = Il((s = t == null ? void 0 : t.latest.text) != null ? s : null), [i] = o;
    if (i !== void 0) {
      let a = `${i.path}: ${Ye(i, n)}`;
      throw new Oe(`${xt}: ${a}`, "configuration", [a]);
    }
    return oi(r);
  });
}
function Ml(e, n, t) {
  return L(this, null, function* () {
    return {
      source: e,
      titles: yield Xm(e, t),
      community: (yield e.siteInfo()).wikiId,
      isHome: n,
      readAnswerCalls: yield Ot(e, [ja])
    };
  });
}

// src/ui/survey-results/count-now.ts
function Ll(e, n, t) {
  return L(this, null, function* () {
    let { surveyId: r, reportMessages: o } = e;
    t.onPhase("survey");
    let i = yield Ml(n, !0, o), s = !1, { report: a, taxonomy: l, isFrozen: u } = yield Cl({
      home: i,
      // Of the other wikis that a bot may read, a page knows nothing.
      others: [],
      definitionsOf: Qi(),
      exchange: yield Is(i, e.now().toISOString().slice(0, 10)),
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
      return T(k({}, d), { html: null, data: "" });
    let p = ri(a), m = Fi(a, o, l);
    try {
      return T(k({}, d), { data: p, html: yield n.render(m, i.titles.results(r)) });
    } catch (g) {
      if (t.signal.aborted)
        throw g;
      return T(k({}, d), { data: p, html: null, fault: g });
    }
  });
}

// src/wiki/port.ts
var Le = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function no(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/survey-results/counting-fault.ts
var Ym = ["offline", "rate-limited"], Zm = ["session-lost", "permission-denied", "blocked"], ep = 10;
function np(e) {
  return e instanceof Error && e.name === "SurveyFault";
}
function to(e, n) {
  let t = (i, ...s) => J("p", {}, n.text(`localskills-live-fault-${i}`, ...s));
  if (np(e)) {
    let { kind: i, details: s } = e, a = i === "definition" || i === "configuration";
    return Je("error", t(i, ...a ? [] : s), a ? J("ul", {}, ...s.slice(0, ep).map((l) => J("li", { dir: "auto" }, l))) : null);
  }
  let r = no(e) ? e.reason : "other", o = no(e) ? e.explanation : e instanceof Error ? e.message : "";
  return Je(
    "error",
    t(Ym.includes(r) ? r : Zm.includes(r) ? "refused" : "other"),
    o === "" ? null : J("p", { dir: "auto" }, n.text("localskills-live-fault-details", o))
  );
}

// src/ui/survey-results/progress-view.ts
function Fl(e, n) {
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
      Ke(Mn(e.text("localskills-live-cancel"), "normal", n))
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
var tp = ".ext-localSkills-results-tools, .ext-localSkills-downloads, .ext-localSkills-languages", rp = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"], Ht = "localskills-live-";
function Dl(e) {
  let n = document.createElement("div");
  n.className = "ext-localSkills-live-content mw-body-content", n.innerHTML = e;
  let t = (o) => Array.from(n.querySelectorAll(o));
  t(tp).forEach((o) => {
    var i;
    return (i = o.parentNode) == null ? void 0 : i.removeChild(o);
  });
  let r = /* @__PURE__ */ new Set();
  return t("[id]").forEach((o) => {
    r.add(o.id), o.id = Ht + o.id;
  }), rp.forEach((o) => t(`[${o}]`).forEach((i) => {
    var a;
    let s = ((a = i.getAttribute(o)) != null ? a : "").split(/\s+/);
    i.setAttribute(o, s.map((l) => r.has(l) ? Ht + l : l).join(" "));
  })), t("a[href]").forEach((o) => {
    var a;
    let i = (a = o.getAttribute("href")) != null ? a : "";
    if (!i.startsWith("#")) {
      o.target = "_blank", o.rel = "noopener";
      return;
    }
    let s = op(i.slice(1));
    o.setAttribute("href", `#${Ht}${s}`), o.addEventListener("click", (l) => {
      l.preventDefault();
      let u = t("[id]").find((c) => c.id === Ht + s);
      u !== void 0 && (u.scrollIntoView(), Qe(u));
    });
  }), n;
}
function op(e) {
  try {
    return decodeURIComponent(e);
  } catch (n) {
    return e;
  }
}

// src/ui/survey-results/results-panel.ts
function ql(e) {
  let { messages: n, surveyId: t } = e, r = J("div", { class: "ext-localSkills-live" }), o = () => {
  }, i = (p, m) => Mn(n.text(`localskills-live-${p}`), m, () => d.start());
  function s(p) {
    let { text: m, language: g, direction: f } = p.title === null ? { text: t, language: null, direction: "auto" } : De(p.title, n, p.locale);
    return J("h2", k({ dir: f }, g === null ? {} : { lang: g }), m);
  }
  function a(p) {
    let m = to(p, n);
    dn(r, m, Ke(i("try-again", "primary"))), Qe(m);
  }
  function l() {
    let p = Je("notice", n.text("localskills-live-cancelled"));
    dn(r, p, Ke(i("again", "primary"))), Qe(p);
  }
  function u(p, m) {
    return J("p", {}, ...p === null ? [n.text("localskills-live-not-saved")] : [
      n.text("localskills-live-saved", e.formatTime(p)),
      " ",
      J("a", { href: e.pageUrl(m), target: "_blank", rel: "noopener" }, n.text("localskills-live-see-saved"))
    ]);
  }
  function c({ report: p, isFrozen: m, savedAt: g, html: f, data: y, fault: h }) {
    let w = e.now(), { survey: b, results: { counted: x }, titles: R } = p, S = s(b), v = u(g, R.results(t));
    if (m) {
      dn(
        r,
        S,
        Je("warning", J("p", {}, n.text("localskills-live-frozen")), v),
        Ke(i("again", "normal"))
      ), Qe(S);
      return;
    }
    let O = f === null ? null : Dl(f);
    dn(
      r,
      S,
      Je("notice", J("p", {}, n.text("localskills-live-counted", e.formatTime(w.toISOString()), x)), v),
      Ke(
        Mn(n.text("localskills-download-data"), "normal", () => bo(t, w, "json", y)),
        i("again", "normal")
      ),
      h === null ? null : to(h, n),
      O
    ), O !== null && e.enliven(O), Qe(S);
  }
  let d = {
    element: r,
    start() {
      o();
      let p = { aborted: !1 }, m = () => {
        p.aborted = !0, f.cancel();
      }, g = Fl(n, () => {
        m(), l();
      }), f = e.createReader((y) => g.showWait(y));
      o = m, dn(r, g.element), Ll(e, f, {
        signal: p,
        onPhase: (y) => g.showPhase(y),
        onPages: (y) => g.showPages(y)
      }).then((y) => {
        p.aborted || c(y);
      }).catch((y) => {
        p.aborted || a(y);
      });
    },
    stop: () => o()
  };
  return d;
}

// src/ui/survey-results/results-dialog.ts
function jl(e, n) {
  let { messages: t } = e, r = null;
  class o extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), r = ql(e), this.$body.append(r.element), this;
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
function _l(e, n) {
  return He(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new fe(e.read(k(k({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function Nn(e, n) {
  return He(this, null, function* () {
    var r, o, i, s, a, l, u;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var c = ee(_l(e, n)), d, p, m; d = !(p = yield new fe(c.next())).done; d = !1) {
        let g = p.value;
        for (let f of (o = (r = g.query) == null ? void 0 : r.pages) != null ? o : []) {
          let y = (i = f.pageid) != null ? i : f.title, h = t.get(y), w = [...(s = h == null ? void 0 : h.revisions) != null ? s : [], ...(a = f.revisions) != null ? a : []], b = [...(l = h == null ? void 0 : h.redirects) != null ? l : [], ...(u = f.redirects) != null ? u : []];
          t.set(y, T(k(k({}, h), f), { revisions: w, redirects: b }));
        }
        g.batchcomplete === !0 && (yield* cn(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (p) {
      m = [p];
    } finally {
      try {
        d && (p = c.return) && (yield new fe(p.call(c)));
      } finally {
        if (m)
          throw m[0];
      }
    }
    yield* cn(t.values());
  });
}
function ro(e, n, t) {
  return He(this, null, function* () {
    var r, o;
    try {
      for (var i = ee(_l(e, k({ list: n }, t))), s, a, l; s = !(a = yield new fe(i.next())).done; s = !1) {
        let u = a.value;
        yield* cn((o = (r = u.query) == null ? void 0 : r[n]) != null ? o : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        s && (a = i.return) && (yield new fe(a.call(i)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function Vl(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: o }) => [r, o]));
}
function oo(e, n, t) {
  return L(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < n.length; o += r)
      yield t(n.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function Bl(e) {
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
      language: yield io(e, n.general.lang),
      namespaces: t,
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function io(e, n) {
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
function Gl(e, n) {
  let t = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, i] of r === -1 ? [] : n)
    if (o !== 0 && i.some((s) => t(s) === t(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Wl = { rvprop: ["ids", "timestamp", "user", "userid"] }, Qt = { rvprop: ["ids", "timestamp", "user", "userid", "content"], rvslots: "main" }, ip = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function so(e) {
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
function Ul(e) {
  var t;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: so(n)
  };
}
function zl(e) {
  let n = null, t = () => (n != null || (n = Bl(e).catch((a) => {
    throw n = null, a;
  })), n);
  function r(a) {
    return L(this, null, function* () {
      let l = /* @__PURE__ */ new Map();
      return yield oo(e, [...new Set(a)], (u) => L(null, null, function* () {
        let c = new Map(u.map((y) => [y, y])), d = /* @__PURE__ */ new Map();
        try {
          for (var p = ee(Nn(T(k({}, e), {
            read: (h) => L(null, null, function* () {
              let w = yield e.read(h);
              return Vl(w).forEach((b, x) => c.set(x, b)), w;
            })
          }), k({ titles: u, prop: ["revisions", "info"] }, Qt))), m, g, f; m = !(g = yield p.next()).done; m = !1) {
            let y = g.value;
            let h = Ul(y);
            h !== null && d.set(h.title, h);
          }
        } catch (g) {
          f = [g];
        } finally {
          try {
            m && (g = p.return) && (yield g.call(p));
          } finally {
            if (f)
              throw f[0];
          }
        }
        for (let [y, h] of c) {
          let w = d.get(h);
          w !== void 0 && l.set(y, w);
        }
      })), l;
    });
  }
  function o(a, l) {
    return L(this, null, function* () {
      let { namespace: u, rest: c } = Gl(a, (yield t()).namespaces), d = l ? "g" : "";
      return { [`${d}apnamespace`]: u, [`${d}apprefix`]: c };
    });
  }
  function i(a) {
    return He(this, null, function* () {
      var l;
      try {
        for (var u = ee(Nn(e, k(T(k({}, a), { prop: ["revisions", "info"] }), Qt))), c, d, p; c = !(d = yield new fe(u.next())).done; c = !1) {
          let m = d.value;
          let g = Ul(m);
          g !== null && (yield T(k({}, g), { pageId: (l = m.pageid) != null ? l : 0 }));
        }
      } catch (d) {
        p = [d];
      } finally {
        try {
          c && (d = u.return) && (yield new fe(d.call(u)));
        } finally {
          if (p)
            throw p[0];
        }
      }
    });
  }
  function s(a, l) {
    return L(this, null, function* () {
      var d, p, m;
      let { query: u } = yield e.read(k({ action: "query", titles: [a], prop: "revisions", rvlimit: 1 }, l)), c = (m = (p = (d = u == null ? void 0 : u.pages) == null ? void 0 : d[0]) == null ? void 0 : p.revisions) == null ? void 0 : m[0];
      return c === void 0 ? null : so(c);
    });
  }
  return {
    siteInfo: t,
    languageInfo: (a) => io(e, a),
    readPages: r,
    pagesBelow: function(a) {
      return He(this, null, function* () {
        yield* cn(i(k({ generator: "allpages", gaplimit: "max" }, yield new fe(o(a, !0)))));
      });
    },
    pagesWithTemplate: (a) => i({ generator: "embeddedin", geititle: a, geilimit: "max" }),
    newestRevisionsBelow: (a) => L(null, null, function* () {
      var u;
      let l = /* @__PURE__ */ new Map();
      try {
        for (var c = ee(Nn(e, T(k({
          generator: "allpages",
          gaplimit: "max"
        }, yield o(a, !0)), {
          prop: "info"
        }))), d, p, m; d = !(p = yield c.next()).done; d = !1) {
          let g = p.value;
          l.set(g.title, (u = g.lastrevid) != null ? u : 0);
        }
      } catch (p) {
        m = [p];
      } finally {
        try {
          d && (p = c.return) && (yield p.call(c));
        } finally {
          if (m)
            throw m[0];
        }
      }
      return l;
    }),
    childrenBelow: (a) => L(null, null, function* () {
      var m, g, f;
      let l = /* @__PURE__ */ new Set(), { apnamespace: u, apprefix: c } = yield o(a, !1), d = c.replace(/ /g, "_"), p = u === 0 ? "" : `${(g = (m = (yield t()).namespaces.get(u)) == null ? void 0 : m[0]) != null ? g : ""}:`;
      for (let y = d; y !== void 0; ) {
        let h = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: u,
          apprefix: c,
          apfrom: y,
          aplimit: "max"
        });
        y = (f = h.continue) == null ? void 0 : f.apcontinue;
        for (let { title: w } of h.query.allpages) {
          let [b, ...x] = w.slice(p.length + c.length).split("/");
          l.add(b != null ? b : ""), x.length > 0 && y !== void 0 && y.startsWith(`${d}${b != null ? b : ""}/`) && (y = `${d}${b != null ? b : ""}0`);
        }
      }
      return l.delete(""), [...l];
    }),
    redirectsTo: (a) => L(null, null, function* () {
      var u, c;
      let l = [];
      try {
        for (var d = ee(Nn(e, { titles: [a], prop: "redirects", rdprop: "title", rdlimit: "max" })), p, m, g; p = !(m = yield d.next()).done; p = !1) {
          let f = m.value;
          l.push(...(c = (u = f.redirects) == null ? void 0 : u.map((y) => y.title)) != null ? c : []);
        }
      } catch (m) {
        g = [m];
      } finally {
        try {
          p && (m = d.return) && (yield m.call(d));
        } finally {
          if (g)
            throw g[0];
        }
      }
      return l;
    }),
    revisions: (a, l) => L(null, null, function* () {
      let u = /* @__PURE__ */ new Map();
      return yield oo(e, a, (c) => L(null, null, function* () {
        var d;
        try {
          for (var p = ee(Nn(e, k({
            revids: c,
            prop: "revisions"
          }, l === "with-texts" ? Qt : Wl))), m, g, f; m = !(g = yield p.next()).done; m = !1) {
            let y = g.value;
            (d = y.revisions) == null || d.forEach((h) => u.set(h.revid, so(h)));
          }
        } catch (g) {
          f = [g];
        } finally {
          try {
            m && (g = p.return) && (yield g.call(p));
          } finally {
            if (f)
              throw f[0];
          }
        }
      })), u;
    }),
    firstRevision: (a) => s(a, k({ rvdir: "newer" }, Wl)),
    newestRevisionBy: (a, l) => s(a, k({ rvuser: l }, Qt)),
    recombinedPagesSince: (a) => L(null, null, function* () {
      let l = /* @__PURE__ */ new Set(), u = /* @__PURE__ */ new Set();
      for (let g of ip)
        try {
          for (var c = ee(ro(e, "logevents", T(k({}, g), {
            lestart: a,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), d, p, m; d = !(p = yield c.next()).done; d = !1) {
            let { title: f, logpage: y, params: h } = p.value;
            y !== void 0 && y !== 0 && l.add(y), [f, h == null ? void 0 : h.dest_title].forEach((w) => w !== void 0 && u.add(w));
          }
        } catch (p) {
          m = [p];
        } finally {
          try {
            d && (p = c.return) && (yield p.call(c));
          } finally {
            if (m)
              throw m[0];
          }
        }
      return { pageIds: l, titles: u };
    }),
    renamesSince: (a) => L(null, null, function* () {
      var u;
      let l = [];
      try {
        for (var c = ee(ro(e, "logevents", {
          letype: "renameuser",
          lestart: a,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), d, p, m; d = !(p = yield c.next()).done; d = !1) {
          let g = p.value;
          let { olduser: f, newuser: y } = (u = g.params) != null ? u : {};
          f !== void 0 && y !== void 0 && g.timestamp !== void 0 && l.push({ from: f, to: y, timestamp: g.timestamp });
        }
      } catch (p) {
        m = [p];
      } finally {
        try {
          d && (p = c.return) && (yield p.call(c));
        } finally {
          if (m)
            throw m[0];
        }
      }
      return l;
    })
  };
}

// src/wiki/action-api/parameters.ts
function sp(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Hl(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = sp(r));
  return n;
}

// src/wiki/save-fault-reason.ts
var Ql = {
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
}, ap = new Map(
  Object.keys(Ql).reduce(
    (e, n) => e.concat(Ql[n].map((t) => [t, n])),
    []
  )
), lp = [
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
function Jl(e) {
  let n = e.map((t) => ap.get(t) || "other");
  return lp.find((t) => n.includes(t)) || "other";
}
function Kl(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Xl(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
function Yl(e, n) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((s = n == null ? void 0 : n.xhr) == null ? void 0 : s.status) || 0, l = Kl(a);
    return new Le(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = t.map((a) => a.html ? Xl(a.html) : a.text || a.code), i = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return i ? new Le("read-only", i, { code: e }) : new Le(
    Jl(t.length ? t.map((a) => a.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}

// src/wiki/browser/reading-api.ts
var up = 6e3, cp = 6e4, dp = 5, fp = 3;
function mp(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function pp({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? dp : e === "offline" ? fp : 1;
}
function Zl(e) {
  let { api: n, language: t, onWait: r, firstWait: o = 1e3 } = e, i = !1, s = null, a = Promise.resolve(), l = null, u = (m, g) => {
    let f = g ? (
      // Tells servers in several places that any of them may answer.
      n.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(m);
    return new Promise((y, h) => {
      f.then(y, (...w) => {
        var S;
        let [b, x, , R] = w;
        h({ fault: Yl(String(b), x), retryAfter: mp((S = x == null ? void 0 : x.xhr) != null ? S : R) });
      });
    });
  }, c = (m) => new Promise((g) => {
    let f = setTimeout(g, m);
    s = () => {
      clearTimeout(f), g();
    };
  });
  function d(m, g) {
    return L(this, null, function* () {
      for (let f = 1; ; f++) {
        if (i)
          throw new Le("other", "", { code: "cancelled" });
        try {
          return yield u(m, g);
        } catch (y) {
          let { fault: h, retryAfter: w } = y, b = Math.max(w != null ? w : 0, o * 2 ** (f - 1));
          if (i || f >= pp(h) || b > cp)
            throw h;
          r(b), yield c(b);
        }
      }
    });
  }
  function p(m, g) {
    let f = Hl(k({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, m)), y = a.then(() => d(f, g || $.param(f).length > up));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((m) => m.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (m) => p(m, !1),
    post: (m) => p(m, !0),
    badAnswer: (m) => new Le("other", m),
    cancel() {
      i = !0, n.abort(), s == null || s();
    }
  };
}

// src/wiki/browser/answer-source.ts
function eu(e) {
  let n = Zl(e);
  return T(k({}, zl(n)), {
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
var gp = 12e4;
function yp(e) {
  let n = fo(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), t = mw.messages.get(), r = new Intl.DateTimeFormat(
    document.documentElement.lang || "en",
    { year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" }
  );
  return {
    surveyId: e,
    messages: n,
    reportMessages: yo(n.language, t, n),
    createReader: (o) => eu({
      api: new mw.Api({ ajax: { timeout: gp } }),
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
function nu() {
  let e = !1;
  mw.hook("localSkills.showResults").add(({ surveyId: n, opener: t }) => {
    e || (e = !0, jl(yp(n), () => {
      e = !1, t.focus();
    }));
  });
}

// src/extension/results.ts
nu();
