// Built from src/extension/making.ts by `npm run build`. Change the source, not this file.
"use strict";
var sv = Object.defineProperty, av = Object.defineProperties;
var lv = Object.getOwnPropertyDescriptors;
var Ki = Object.getOwnPropertySymbols;
var Vd = Object.prototype.hasOwnProperty, qd = Object.prototype.propertyIsEnumerable;
var Xd = (e) => {
  throw TypeError(e);
};
var Wd = (e, t, n) => t in e ? sv(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, O = (e, t) => {
  for (var n in t || (t = {}))
    Vd.call(t, n) && Wd(e, n, t[n]);
  if (Ki)
    for (var n of Ki(t))
      qd.call(t, n) && Wd(e, n, t[n]);
  return e;
}, F = (e, t) => av(e, lv(t));
var fr = (e, t) => {
  var n = {};
  for (var r in e)
    Vd.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Ki)
    for (var r of Ki(e))
      t.indexOf(r) < 0 && qd.call(e, r) && (n[r] = e[r]);
  return n;
};
var cv = (e, t, n) => t.has(e) || Xd("Cannot " + n);
var Gd = (e, t, n) => t.has(e) ? Xd("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var mr = (e, t, n) => (cv(e, t, "access private method"), n);
var K = (e, t, n) => new Promise((r, o) => {
  var i = (l) => {
    try {
      a(n.next(l));
    } catch (c) {
      o(c);
    }
  }, s = (l) => {
    try {
      a(n.throw(l));
    } catch (c) {
      o(c);
    }
  }, a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, s);
  a((n = n.apply(e, t)).next());
});

// src/core/json/fault.ts
function ae(e, t) {
  return typeof t == "number" ? `${e}[${t}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(t) ? `${e}.${t}` : `${e}[${JSON.stringify(t)}]`;
}
function oe(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let t = String(e).replace(/\s+/g, " ");
  return t.length > 60 ? `${t.slice(0, 60)}\u2026` : t;
}
function mn(e, t) {
  return t.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (n) => typeof n == "object" ? uv(n, t) : n
  ));
}
function uv(e, t) {
  return e.reduce(
    (n, r) => n === "" ? r : t.text("localskills-fault-list", n, r),
    ""
  );
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Yi(e, t = !1) {
  let n = e.length, r = 0, o = "", i = 0, s = 16, a = 0, l = 0, c = 0, u = 0, d = 0;
  function f(v, k) {
    let p = 0, x = 0;
    for (; p < v || !k; ) {
      let E = e.charCodeAt(r);
      if (E >= 48 && E <= 57)
        x = x * 16 + E - 48;
      else if (E >= 65 && E <= 70)
        x = x * 16 + E - 65 + 10;
      else if (E >= 97 && E <= 102)
        x = x * 16 + E - 97 + 10;
      else
        break;
      r++, p++;
    }
    return p < v && (x = -1), x;
  }
  function m(v) {
    r = v, o = "", i = 0, s = 16, d = 0;
  }
  function g() {
    let v = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Ur(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Ur(e.charCodeAt(r)))
        for (r++; r < e.length && Ur(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(v, r);
    let k = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Ur(e.charCodeAt(r))) {
        for (r++; r < e.length && Ur(e.charCodeAt(r)); )
          r++;
        k = r;
      } else
        d = 3;
    return e.substring(v, k);
  }
  function h() {
    let v = "", k = r;
    for (; ; ) {
      if (r >= n) {
        v += e.substring(k, r), d = 2;
        break;
      }
      let p = e.charCodeAt(r);
      if (p === 34) {
        v += e.substring(k, r), r++;
        break;
      }
      if (p === 92) {
        if (v += e.substring(k, r), r++, r >= n) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(r++)) {
          case 34:
            v += '"';
            break;
          case 92:
            v += "\\";
            break;
          case 47:
            v += "/";
            break;
          case 98:
            v += "\b";
            break;
          case 102:
            v += "\f";
            break;
          case 110:
            v += `
`;
            break;
          case 114:
            v += "\r";
            break;
          case 116:
            v += "	";
            break;
          case 117:
            let E = f(4, !0);
            E >= 0 ? v += String.fromCharCode(E) : d = 4;
            break;
          default:
            d = 5;
        }
        k = r;
        continue;
      }
      if (p >= 0 && p <= 31)
        if (Io(p)) {
          v += e.substring(k, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return v;
  }
  function y() {
    if (o = "", d = 0, i = r, l = a, u = c, r >= n)
      return i = n, s = 17;
    let v = e.charCodeAt(r);
    if (sl(v)) {
      do
        r++, o += String.fromCharCode(v), v = e.charCodeAt(r);
      while (sl(v));
      return s = 15;
    }
    if (Io(v))
      return r++, o += String.fromCharCode(v), v === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), a++, c = r, s = 14;
    switch (v) {
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
        return r++, o = h(), s = 10;
      // comments
      case 47:
        let k = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < n && !Io(e.charCodeAt(r)); )
            r++;
          return o = e.substring(k, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let p = n - 1, x = !1;
          for (; r < p; ) {
            let E = e.charCodeAt(r);
            if (E === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, x = !0;
              break;
            }
            r++, Io(E) && (E === 13 && e.charCodeAt(r) === 10 && r++, a++, c = r);
          }
          return x || (r++, d = 1), o = e.substring(k, r), s = 13;
        }
        return o += String.fromCharCode(v), r++, s = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(v), r++, r === n || !Ur(e.charCodeAt(r)))
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
        for (; r < n && w(v); )
          r++, v = e.charCodeAt(r);
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
        return o += String.fromCharCode(v), r++, s = 16;
    }
  }
  function w(v) {
    if (sl(v) || Io(v))
      return !1;
    switch (v) {
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
  function S() {
    let v;
    do
      v = y();
    while (v >= 12 && v <= 15);
    return v;
  }
  return {
    setPosition: m,
    getPosition: () => r,
    scan: t ? S : y,
    getToken: () => s,
    getTokenValue: () => o,
    getTokenOffset: () => i,
    getTokenLength: () => r - i,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => i - u,
    getTokenError: () => d
  };
}
function sl(e) {
  return e === 32 || e === 9;
}
function Io(e) {
  return e === 10 || e === 13;
}
function Ur(e) {
  return e >= 48 && e <= 57;
}
var Qd;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Qd || (Qd = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var fv = new Array(20).fill(0).map((e, t) => " ".repeat(t)), Hr = 200, mv = {
  " ": {
    "\n": new Array(Hr).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(Hr).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(Hr).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(Hr).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(Hr).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(Hr).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var al;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(al || (al = {}));
function Kd(e, t, n = al.DEFAULT) {
  let r = Yi(e, !1), o = [], i = 0;
  function s(L) {
    return L ? () => i === 0 && L(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(L) {
    return L ? (N) => i === 0 && L(N, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(L) {
    return L ? (N) => i === 0 && L(N, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function c(L) {
    return L ? () => {
      i > 0 ? i++ : L(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) === !1 && (i = 1);
    } : () => !0;
  }
  function u(L) {
    return L ? () => {
      i > 0 && i--, i === 0 && L(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(t.onObjectBegin), f = l(t.onObjectProperty), m = u(t.onObjectEnd), g = c(t.onArrayBegin), h = u(t.onArrayEnd), y = l(t.onLiteralValue), w = a(t.onSeparator), S = s(t.onComment), v = a(t.onError), k = n && n.disallowComments, p = n && n.allowTrailingComma;
  function x() {
    for (; ; ) {
      let L = r.scan();
      switch (r.getTokenError()) {
        case 4:
          E(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          E(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          E(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          k || E(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          E(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          E(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (L) {
        case 12:
        case 13:
          k ? E(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : S();
          break;
        case 16:
          E(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return L;
      }
    }
  }
  function E(L, N = [], j = []) {
    if (v(L), N.length + j.length > 0) {
      let U = r.getToken();
      for (; U !== 17; ) {
        if (N.indexOf(U) !== -1) {
          x();
          break;
        } else if (j.indexOf(U) !== -1)
          break;
        U = x();
      }
    }
  }
  function T(L) {
    let N = r.getTokenValue();
    return L ? y(N) : (f(N), o.push(N)), x(), !0;
  }
  function P() {
    switch (r.getToken()) {
      case 11:
        let L = r.getTokenValue(), N = Number(L);
        isNaN(N) && (E(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), N = 0), y(N);
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
    return x(), !0;
  }
  function C() {
    return r.getToken() !== 10 ? (E(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (T(!1), r.getToken() === 6 ? (w(":"), x(), M() || E(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : E(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function I() {
    d(), x();
    let L = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (L || E(4, [], []), w(","), x(), r.getToken() === 2 && p)
          break;
      } else L && E(6, [], []);
      C() || E(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), L = !0;
    }
    return m(), r.getToken() !== 2 ? E(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : x(), !0;
  }
  function R() {
    g(), x();
    let L = !0, N = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (N || E(4, [], []), w(","), x(), r.getToken() === 4 && p)
          break;
      } else N && E(6, [], []);
      L ? (o.push(0), L = !1) : o[o.length - 1]++, M() || E(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), N = !0;
    }
    return h(), L || o.pop(), r.getToken() !== 4 ? E(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : x(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 3:
        return R();
      case 1:
        return I();
      case 10:
        return T(!0);
      default:
        return P();
    }
  }
  return x(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (E(4, [], []), !1) : M() ? (r.getToken() !== 17 && E(9, [], []), !0) : (E(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Yd;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Yd || (Yd = {}));
var Zd;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Zd || (Zd = {}));
var ll = Kd;
var ef;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(ef || (ef = {}));

// src/core/json/parse-json.ts
function Cn(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return wv(t) ? { value: void 0, faults: [cl] } : { value: t, faults: Ev(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? Sv(e) : cl] };
  }
}
var rf = { disallowComments: !0, allowTrailingComma: !1 }, vv = 100, cl = { path: "$", code: "json-too-deep", parameters: [] }, kv = {
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
function wv(e) {
  let t = [e].filter(tf);
  for (let n = 0; t.length > 0; n++) {
    if (n === vv)
      return !0;
    let r = [];
    for (let o of t)
      for (let i of Object.keys(o).map((s) => o[s]))
        tf(i) && r.push(i);
    t = r;
  }
  return !1;
}
function tf(e) {
  return typeof e == "object" && e !== null;
}
function Sv(e) {
  var a;
  let t = null;
  try {
    ll(e, {
      onError: (l, c, u) => {
        t = t != null ? t : { error: l, offset: c, length: u };
      }
    }, rf);
  } catch (l) {
    return cl;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), o = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return nf("json-trailing-comma", e, r.lastIndexOf(","), o);
  let i = (a = kv[n.error]) != null ? a : "json-invalid";
  return nf(i === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : i : i, e, n.offset, o);
}
function nf(e, t, n, r) {
  let o = t.slice(0, n).split(/\r\n?|\n/), i = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, i, oe(r)] };
}
function Ev(e) {
  let t = [], n = [];
  return ll(e, {
    onObjectBegin: () => {
      n.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      n.pop();
    },
    onObjectProperty: (r, o, i, s, a, l) => {
      let c = n[n.length - 1], u = c.get(r);
      if (u === void 0)
        c.set(r, s + 1);
      else {
        let d = l().reduce(ae, "$");
        t.push({
          path: ae(d, r),
          code: "json-duplicate-key",
          parameters: [oe(r), u, s + 1]
        });
      }
    }
  }, rf), t;
}

// src/core/json/value.ts
function _(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function A(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/json/schema-faults.ts
var Tv = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function lf(e, t, n) {
  var f;
  let r = [], o = (f = t.definitions) != null ? f : {};
  return a(e, t, "$", ""), r;
  function i(m, g, ...h) {
    r.push({ path: m, code: g, parameters: h });
  }
  function s(m) {
    let [g, h] = [m, ""];
    for (; g.$ref !== void 0; ) {
      h = g.$ref.replace("#/definitions/", "");
      let y = o[h];
      if (y === void 0)
        throw new Error(`The schema has no ${g.$ref}.`);
      g = y;
    }
    return [g, h];
  }
  function a(m, g, h, y) {
    let [w, S] = s(g), v = S === "" ? y : S;
    w.anyOf !== void 0 ? d(m, w.anyOf, h, v) : w.enum !== void 0 ? w.enum.includes(m) || i(h, "not-one-of", oe(m), w.enum) : w.type !== void 0 && !of(m, w.type) ? i(h, Tv[w.type]) : typeof m == "string" ? l(m, w, h, v) : typeof m == "number" ? w.minimum !== void 0 && m < w.minimum ? i(h, "too-small", m, w.minimum) : w.maximum !== void 0 && m > w.maximum && i(h, "too-large", m, w.maximum) : Array.isArray(m) ? c(m, w, h) : _(m) && u(m, w, h);
  }
  function l(m, g, h, y) {
    var v;
    if (g.pattern !== void 0 && !af(g.pattern, m)) {
      i(h, (v = n.codes[y]) != null ? v : "bad-text", oe(m));
      return;
    }
    let w = n.checks[y], S = w === void 0 ? null : w(m);
    S !== null && i(h, S, oe(m));
  }
  function c(m, g, h) {
    g.minItems !== void 0 && m.length < g.minItems ? i(h, "empty-list") : g.maxItems !== void 0 && m.length > g.maxItems && i(h, "too-many-items", g.maxItems);
    let y = g.items;
    y !== void 0 && m.forEach((w, S) => a(w, y, ae(h, S), ""));
  }
  function u(m, g, h) {
    var S, v, k, p;
    let y = (S = g.properties) != null ? S : {}, w = (v = g.patternProperties) != null ? v : {};
    for (let x of (k = g.required) != null ? k : [])
      A(m, x) === void 0 && i(ae(h, x), x === "default" ? "missing-default" : "missing-property", x);
    for (let x of Object.keys(m)) {
      let E = ae(h, x), T = Object.keys(w).find((C) => af(C, x)), P = (p = A(y, x)) != null ? p : T && w[T];
      P !== void 0 ? a(m[x], P, E, "") : g.patternProperties !== void 0 ? i(E, "bad-language", oe(x)) : g.additionalProperties === !1 && i(E, "unknown-property", oe(x), Object.keys(y));
    }
  }
  function d(m, g, h, y) {
    var p, x;
    let w = g.filter((E) => {
      let T = s(E)[0].type;
      return T === void 0 || of(m, T) || T === "integer" && typeof m == "number";
    });
    if (!_(m) || w.length < 2) {
      w[0] === void 0 ? i(h, (p = n.codes[y]) != null ? p : "bad-text", oe(m)) : a(m, w[0], h, y);
      return;
    }
    let S = w.map((E) => {
      var T, P, C;
      return (C = (P = (T = s(E)[0].properties) == null ? void 0 : T.type) == null ? void 0 : P.enum) == null ? void 0 : C[0];
    }), v = S.indexOf(A(m, "type")), k = S[0] === void 0 ? (x = w.find((E) => {
      var T;
      return ((T = s(E)[0].required) != null ? T : []).some((P) => A(m, P) !== void 0);
    })) != null ? x : w[w.length - 1] : w[v];
    if (k === void 0) {
      let E = S.filter((P) => P !== void 0), T = A(m, "type");
      T === void 0 ? i(ae(h, "type"), "missing-property", "type") : i(ae(h, "type"), "unknown-question-type", oe(T), E);
    } else
      a(m, k, h, y);
  }
}
function of(e, t) {
  switch (t) {
    case "object":
      return _(e);
    case "array":
      return Array.isArray(e);
    case "integer":
      return typeof e == "number" && e % 1 === 0;
    default:
      return typeof e === t;
  }
}
var sf = /* @__PURE__ */ new Map();
function af(e, t) {
  let n = sf.get(e);
  return n === void 0 && (n = new RegExp(e, "u"), sf.set(e, n)), n.test(t);
}

// src/core/survey/dates.ts
function Bt(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, o] = [Number(t[1]), Number(t[2]), Number(t[3])], s = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && o >= 1 && o <= s;
}
function Zi(e) {
  return Bt(`${e}-01`);
}

// src/core/survey/definition.schema.json
var cf = {
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

// src/core/pages.ts
var df = "LocalSkills";
var Se = /^[a-z0-9-]{1,48}$/;
function ff(e = df) {
  let t = e.replace(/_/g, " ").trim(), n = (l) => `${t}/Survey/${l}`, [r, o] = ["", null], i = (l) => (l !== o && ([r, o] = [`${n(l)}/Answers/`, l]), r), s = `${t}/People/`, a = (l, c) => `${t}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (l) => `${n(l)}/definition.json`,
    answersPrefix: i,
    answer: (l, c) => i(l) + mf(c),
    blankAnswer: (l, c) => `${n(l)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (l) => `${n(l)}/Results`,
    resultsIn: (l, c) => `${n(l)}/Results/${c}`,
    communityResults: (l, c) => `${n(l)}/Results/Community/${c}`,
    resultsData: (l) => `${n(l)}/Results/data.json`,
    resultsTable: (l) => `${n(l)}/Results/data.csv`,
    resultsPart: (l, c, u) => `${n(l)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (l) => `${n(l)}/Texts`,
    translations: (l, c) => `${n(l)}/Texts/${c}`,
    people: (l) => s + l.replace(/_/g, " "),
    exchange: () => `${t}/Exchange`,
    exchangeIn: (l) => `${t}/Exchange/${l}`,
    exchangeData: (l = 1) => a("Exchange", l),
    exchangeTable: (l) => `${t}/Exchange/${l}.tab.json`,
    capacityExchange: () => `${t}/CapacityExchange`,
    capacityExchangeIn: (l) => `${t}/CapacityExchange/${l}`,
    capacityExchangeData: () => a("CapacityExchange", 1),
    matches: () => `${t}/Matches`,
    matchesIn: (l, c = 1) => `${t}/Matches/${l}${c === 1 ? "" : `/${c}`}`,
    matchesData: (l = 1) => a("Matches", l),
    needs: () => `${t}/Needs`,
    needsIn: (l) => `${t}/Needs/${l}`,
    needsData: () => a("Needs", 1),
    personOf: (l) => uf(s, l),
    surveyIdOf: (l) => {
      let c = `${t}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return Se.test(d) ? d : null;
    },
    answererOf: (l, c) => uf(i(l), c)
  };
}
function mf(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function uf(e, t) {
  let n = mf(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/survey/special-choices.ts
var Ne = "other", wt = "none", St = "refused", Et = "dontknow", Ro = [St, Et], Av = { other: null, none: null, refused: null, dontKnow: null };
function it(e) {
  return `${e}.${Ne}`;
}
function It(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((t) => t !== null);
}
function Jt(e) {
  return "special" in e ? e.special : Av;
}
function Mo(e, t) {
  return [e.none, e.refused, e.dontKnow].some((n) => n !== null && n.value === t);
}

// src/core/survey/parameters.ts
function Lo(e, t, n) {
  return `${e}.${t}.${n}`;
}
function es(e, t) {
  return `${e}.${t}`;
}
function Rt(e) {
  let t = [], n = (r) => {
    t.push(r), r.type === "panel" && r.elements.forEach(n);
  };
  return e.pages.forEach((r) => r.elements.forEach(n)), t;
}
function Te(e) {
  return Rt(e).filter((t) => t.type !== "panel" && t.type !== "html");
}
function gt(e) {
  return Te(e).reduce((t, n) => t.concat(Kt(n)), []);
}
function Kt(e) {
  let t = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((n) => F(O({}, t), { name: es(e.name, n.value), row: n, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((n, r) => n.concat(e.columns.map((o) => F(O({}, t), { name: Lo(e.name, r.value, o.name), row: r, column: o, choices: o.choices }))), []);
    case "text":
      return [F(O({}, t), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [F(O({}, t), { choices: null, kind: "text" })];
    case "ranking":
      return [F(O({}, t), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [F(O({}, t), { choices: [...e.choices, ...It(e.special)] })];
    default: {
      let n = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === It(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", o = F(O({}, t), { choices: n ? null : e.choices, isMultiple: r });
      return Jt(e).other === null ? [o] : [o, F(O({}, t), { name: it(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/i18n/read-localized-text.ts
var st = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Pn(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!_(e))
    return null;
  let t = A(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || st.test(r)) && typeof o == "string" && o.trim() !== "" && (n[r] = o);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/survey/conditions/parse-condition.ts
var ul = 4e3, Cv = 50, dl = {
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
}, No = /[ \t\n\r]*/y, fl = /[a-z_]\w*/iy, Pv = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, Iv = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, Rv = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, Mv = /\{([^{}]*)\}/y, Lv = /\w+|[^]/y, Nv = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, Fv = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function tt(e) {
  let t = 0, n = 0, r = null;
  function o(S, v = oe(s()), k = t) {
    return r = r != null ? r : { code: `condition-${S}`, position: k, parameters: [k + 1, v] }, null;
  }
  function i(S) {
    S.lastIndex = t;
    let v = S.exec(e);
    return t += v ? v[0].length : 0, v;
  }
  function s() {
    let S = t, v = i(Lv);
    return t = S, v ? v[0] : "";
  }
  function a(S) {
    i(No);
    let v = e[t] === S;
    return t += v ? 1 : 0, v;
  }
  function l(S) {
    var k;
    let v = c();
    for (; v !== null; ) {
      i(No);
      let p = t, x = (k = i(Pv)) != null ? k : i(fl), E = x === null ? "" : x[0].toLowerCase(), T = Object.prototype.hasOwnProperty.call(dl, E), [P, C] = T ? dl[E] : [0, "or"];
      if (P < S)
        return t = p, x === null || T ? v : o("operator");
      let I = l(P + 1);
      v = I && { kind: "binary", operator: C, left: v, right: I };
    }
    return null;
  }
  function c() {
    i(No), n++;
    let S = n > Cv ? o("too-deep") : u();
    return n--, S;
  }
  function u() {
    var x;
    let S = t;
    if (a("(")) {
      let E = l(1);
      return E && (a(")") ? E : o("parenthesis", "(", S));
    }
    if (a("!"))
      return d("not", c());
    if (a("["))
      return h(S);
    let v = i(fl);
    if (v === null)
      return f((x = m()) != null ? x : g());
    let k = v[0].toLowerCase();
    if (e[t] === "(")
      return t++, v[0] === "iif" ? y() : o("function", v[0], S);
    if (k === "negate")
      return d("not", c());
    if (k === "true" || k === "false")
      return f({ kind: "value", value: k === "true" });
    let p = Object.prototype.hasOwnProperty.call(dl, k);
    return o(p ? "operand" : k === "not" ? "not" : "word", v[0], S);
  }
  function d(S, v) {
    return v && { kind: "unary", operator: S, operand: v };
  }
  function f(S) {
    i(No);
    let v = t, k = S && i(fl), p = k ? k[0].toLowerCase() : "";
    return p === "empty" || p === "notempty" ? d(p, S) : (t = v, S);
  }
  function m() {
    let S = i(Iv);
    if (S)
      return { kind: "value", value: Number(S[0]) };
    let v = i(Rv);
    return v && { kind: "value", value: v[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function g() {
    let S = t, v = i(Mv);
    if (v === null) {
      let p = s();
      return o(p === "{" ? "brace" : p === '"' || p === "'" ? "text" : "operand");
    }
    let k = v[1];
    return Fv.test(k) ? o("context", oe(v[0]), S) : Nv.test(k) ? { kind: "answer", parameter: k } : o("answer", oe(v[0]), S);
  }
  function h(S) {
    let v = [];
    if (a("]"))
      return { kind: "value", value: v };
    do {
      i(No);
      let k = m();
      if (k === null)
        return o("list-item");
      v.push(k.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: v } : o("list", "[", S);
  }
  function y() {
    let S = t - 4, v = l(1), k = v && (a(",") ? l(1) : o("iif", "iif", S)), p = k && (a(",") ? l(1) : o("iif", "iif", S));
    return v && k && p && (a(")") ? { kind: "iif", operands: [v, k, p] } : o("iif", "iif", S));
  }
  e.length > ul ? (t = ul, o("too-long", ul)) : e.trim() === "" && o("blank");
  let w = r ? null : l(1);
  return w !== null && t < e.length && o("rest"), r != null ? r : { source: e, expression: w };
}
function Tt(e) {
  return "code" in e;
}

// src/core/survey/property-reader.ts
var $v = { pages: 100, elements: 200, columns: 30, rows: 300 }, Dv = 1e3;
function pf(e) {
  let t = (o, i, ...s) => {
    e.push({ path: o, code: i, parameters: s });
  }, n = (o, i, s, a, l, ...c) => {
    let u = A(o, s);
    return typeof u == "string" && l(u) ? u : (u !== void 0 && t(ae(i, s), a, oe(u), ...c), null);
  }, r = (o, i, s, a, l) => {
    let c = A(o, s);
    return l(c) ? c : (c !== void 0 && t(ae(i, s), a), null);
  };
  return {
    fault: t,
    string: n,
    text(o, i, s) {
      let a = A(o, s), l = Pn(a);
      return l === null && a !== void 0 && t(ae(i, s), "expected-text"), l;
    },
    word(o, i, s, a) {
      var c;
      return (c = n(o, i, s, "not-one-of", (u) => a.includes(u), a)) != null ? c : a[0];
    },
    id: (o, i, s) => n(o, i, s, "bad-id", (a) => Se.test(a)),
    count(o, i, s) {
      let a = r(o, i, s, "expected-whole-number", Fo);
      return a !== null && a < 0 ? (t(ae(i, s), "too-small", a, 0), null) : a;
    },
    list(o, i, s) {
      var c, u;
      let a = (c = r(o, i, s, "expected-list", Array.isArray)) != null ? c : [], l = (u = $v[s]) != null ? u : Dv;
      return a.length > l && t(ae(i, s), "too-many-items", l), a.slice(0, l);
    },
    object: (o, i, s) => {
      var a;
      return (a = r(o, i, s, "expected-object", _)) != null ? a : {};
    },
    condition(o, i, s) {
      let a = n(o, i, s, "expected-string", (c) => c.trim() !== ""), l = a === null ? null : tt(a);
      return l !== null && "code" in l ? (t(ae(i, s), l.code, ...l.parameters), null) : l;
    }
  };
}
function gf(e) {
  return st.test(e);
}
function Fo(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var ht = 20;
function pn(e, t, n, r) {
  let o = /* @__PURE__ */ new Map(), i = ae(t, n);
  return r.list(e, t, n).forEach((s, a) => {
    let l = ae(i, a), c = _(s) ? s : {}, u = _(s) ? A(s, "value") : s, d = pr(u) ? String(u) : "";
    Se.test(d) ? o.has(d) ? r.fault(l, "code-taken", d) : o.set(d, {
      value: d,
      text: r.text(c, l, "text"),
      visibleIf: r.condition(c, l, "visibleIf"),
      isRetired: A(c, "retired") === !0
    }) : r.fault(l, "bad-id", oe(u));
  }), o.size === 0 ? (r.fault(i, "empty-list"), null) : Array.from(o.values());
}
function ts(e, t) {
  return { value: e, text: t, visibleIf: null, isRetired: !1 };
}
function ml(e, t, n, r) {
  let o = (i, s, a, l) => {
    var u;
    let c = A(e, s) === void 0 ? a : s;
    return A(e, c) !== !0 ? null : r.some(({ value: d }) => d === i) ? (n.fault(ae(t, c), "special-code-taken", i), null) : ts(i, (u = n.text(e, t, l)) != null ? u : { kind: "message", key: `localskills-choice-${i}` });
  };
  return {
    other: o(Ne, "showOtherItem", "hasOther", "otherText"),
    none: o(wt, "showNoneItem", "hasNone", "noneText"),
    refused: o(St, "showRefuseItem", "", "refuseText"),
    dontKnow: o(Et, "showDontKnowItem", "", "dontKnowText")
  };
}
function hf(e, t, n) {
  if (A(e, "rateValues") !== void 0)
    return pn(e, t, "rateValues", n);
  let r = (l, c) => {
    let u = A(e, l);
    return Fo(u) ? u : (u !== void 0 && n.fault(ae(t, l), "expected-whole-number"), c);
  }, [o, i, s] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (i <= o || s < 1)
    return n.fault(`${t}.rateMax`, "bad-rating", o, i, s), null;
  let a = [];
  for (let l = o; l <= i && a.length < ht; l += s)
    a.push(ts(String(l), null));
  return o + ht * s <= i && n.fault(`${t}.rateMax`, "too-many-steps", ht), a;
}
function yf(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  return n.list(e, t, "columns").forEach((o, i) => {
    let s = ae(`${t}.columns`, i), a = _(o) ? A(o, "name") : void 0;
    if (!_(o) || typeof a != "string" || !Se.test(a)) {
      n.fault(`${s}.name`, "bad-id", oe(a));
      return;
    }
    if (r.has(a)) {
      n.fault(`${s}.name`, "name-taken", a);
      return;
    }
    let l = pn(o, s, "choices", n);
    l !== null && r.set(a, { name: a, title: n.text(o, s, "title"), choices: l });
  }), r.size === 0 ? (n.fault(`${t}.columns`, "empty-list"), null) : Array.from(r.values());
}
function pr(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/survey/number-text.ts
var jv = [
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
], _v = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Wr(e) {
  let t = e.trim().replace(/[^ -~]/g, Bv), n = _v.exec(t);
  if (n === null)
    return null;
  let [, r, o = "", i, s = ""] = n, a = /^[1-9]\d{0,2}$/.test(o) && s.length === 3 && (i === "," || s.endsWith("0") && !e.includes("\u066B"));
  if (o + s === "" || a)
    return null;
  let l = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", c = s.replace(/0+$/, ""), u = c === "" ? l : `${l}.${c}`;
  return r === "-" && u !== "0" ? `-${u}` : u;
}
function Bv(e) {
  let t = e.charCodeAt(0), n = jv.find((r) => t >= r && t < r + 10);
  return n !== void 0 ? String(t - n) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var dt = ["survey", "revision", "submitted", "language"], Jv = [
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
], pl = ["text", "number", "url", "date", "month"], ns = ["skills", "languages", "wikis"], $o = 200, yt = 3;
function bf(e) {
  let t = new Set(dt), n = 0, r = (i, s, a) => {
    let l = [];
    return e.list(i, s, "elements").forEach((c, u) => {
      let d = o(c, ae(`${s}.elements`, u), a);
      d !== null && l.push(d);
    }), l;
  }, o = (i, s, a) => {
    if (!_(i))
      return e.fault(s, "expected-object"), null;
    let l = A(i, "name");
    if (typeof l != "string" || !Se.test(l))
      return e.fault(`${s}.name`, "bad-id", oe(l)), null;
    if (t.has(l)) {
      let f = dt.includes(l);
      return e.fault(`${s}.name`, f ? "reserved-name" : "name-taken", l, dt), null;
    }
    let c = {
      name: l,
      title: e.text(i, s, "title"),
      description: e.text(i, s, "description"),
      visibleIf: e.condition(i, s, "visibleIf")
    }, u = A(i, "type");
    if (u === "panel")
      return a === yt ? (e.fault(s, "panels-too-deep", yt), null) : (t.add(l), F(O({}, c), { type: u, elements: r(i, s, a + 1) }));
    if (u === "html") {
      let f = e.text(i, s, "html");
      return f === null && A(i, "html") === void 0 && e.fault(`${s}.html`, "missing-property", "html"), t.add(l), f && F(O({}, c), { type: u, text: f });
    }
    if (n === $o)
      return e.fault(s, "too-many-questions", $o), null;
    let d = zv(i, s, u, F(O({}, c), {
      isRequired: A(i, "isRequired") === !0,
      requiredIf: e.condition(i, s, "requiredIf"),
      isRetired: A(i, "retired") === !0
    }), e);
    return d !== null && (n++, t.add(l)), d;
  };
  return { read: (i, s) => r(i, s, 0) };
}
function zv(e, t, n, r, o) {
  switch (n) {
    case "radiogroup": {
      let l = pn(e, t, "choices", o);
      return l && O(F(O({}, r), { type: n }), i(l));
    }
    case "checkbox": {
      let l = pn(e, t, "choices", o);
      return l && O(O(F(O({}, r), { type: n }), i(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = Uv(e, t, o), c = l === null ? pn(e, t, "choices", o) : [];
      if (c === null)
        return null;
      let u = F(O(O({}, r), i(c)), { choicesFrom: l });
      return n === "dropdown" ? F(O({}, u), { type: n }) : O(F(O({}, u), { type: n }), a());
    }
    case "ranking": {
      let l = pn(e, t, "choices", o), c = A(e, "selectToRankEnabled") === !0;
      return l && O(F(O({}, r), { type: n, choices: l, isSelectToRank: c }), a());
    }
    case "rating": {
      let l = hf(e, t, o);
      return l && F(O({}, r), {
        type: n,
        choices: l,
        minRateDescription: o.text(e, t, "minRateDescription"),
        maxRateDescription: o.text(e, t, "maxRateDescription"),
        special: s(l)
      });
    }
    case "boolean": {
      let l = ["true", "false"].map((c) => {
        var u;
        return ts(
          c,
          (u = o.text(e, t, c === "true" ? "labelTrue" : "labelFalse")) != null ? u : { kind: "message", key: `localskills-choice-${c}` }
        );
      });
      return F(O({}, r), { type: n, choices: l, special: s(l) });
    }
    case "text":
      return O(F(O({}, r), { type: n }), Hv(e, t, o));
    case "comment":
      return F(O({}, r), { type: n, maxLength: o.count(e, t, "maxLength") || null });
    case "matrix": {
      let l = pn(e, t, "rows", o), c = pn(e, t, "columns", o), u = ["eachRowRequired", "isAllRowRequired"].some((d) => A(e, d) === !0);
      return l && c && F(O({}, r), { type: n, choices: c, rows: l, isEachRowRequired: u });
    }
    case "matrixdropdown": {
      let l = o.string(e, t, "rowsFrom", "bad-id", (d) => d === "" || Se.test(d)), c = l === null ? pn(e, t, "rows", o) : [], u = yf(e, t, o);
      return c && u && F(O({}, r), { type: n, columns: u, rows: c, rowsFrom: l });
    }
    default:
      return o.fault(`${t}.type`, "unknown-question-type", oe(n), Jv), null;
  }
  function i(l) {
    let c = ml(e, t, o, l);
    return { choices: [...l, ...It(c)], special: c };
  }
  function s(l) {
    return F(O({}, ml(e, t, o, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: o.count(e, t, "minSelectedChoices") || null,
      maxSelectedChoices: o.count(e, t, "maxSelectedChoices") || null
    };
  }
}
function Uv(e, t, n) {
  return n.string(
    e,
    t,
    "choicesFrom",
    "not-one-of",
    (r) => ns.includes(r),
    ns
  );
}
function Hv(e, t, n) {
  let r = n.word(e, t, "inputType", pl), o = (i) => {
    let s = A(e, i), a = typeof s == "string" || typeof s == "number" ? gr(String(s), r) : null;
    return a === null && s !== void 0 && n.fault(ae(t, i), "limit-not-of-type", oe(s), r), a;
  };
  return {
    inputType: r,
    min: o("min"),
    max: o("max"),
    isInteger: A(e, "integer") === !0,
    maxLength: n.count(e, t, "maxLength") || null,
    placeholder: n.text(e, t, "placeholder")
  };
}
function gr(e, t) {
  switch (t) {
    case "number":
      return Wr(e);
    case "date":
      return Bt(e) ? e : null;
    case "month":
      return Zi(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/map-questions.ts
function rs(e, t) {
  let n = (r) => r.type === "html" ? r : r.type === "panel" ? F(O({}, r), { elements: r.elements.map(n) }) : t(r);
  return F(O({}, e), { pages: e.pages.map((r) => F(O({}, r), { elements: r.elements.map(n) })) });
}

// src/core/survey/scale.ts
var Ot = ["importance", "ability"], At = ["1", "2", "3", "4", "5"];
function os(e) {
  let t = (n) => {
    let r = Ot.includes(n.name), o = n.choices.some((i) => xf(i.value) && i.text !== null);
    return !r || o ? n : F(O({}, n), {
      choices: n.choices.map((i) => xf(i.value) ? F(O({}, i), { text: { kind: "message", key: `localskills-scale-${n.name}-${i.value}` } }) : i)
    });
  };
  return rs(e, (n) => n.type === "matrixdropdown" && n.name === e.measures.grid ? F(O({}, n), { columns: n.columns.map(t) }) : n);
}
function xf(e) {
  return At.includes(e);
}

// src/core/survey/read-definition.ts
var Wv = ["draft", "open", "paused", "closed", "archived"], Vv = ["individuals", "affiliates", "partners", "society"], is = 5, ss = 5;
function Ce(e) {
  var c, u;
  let t = [], n = pf(t);
  if (!_(e))
    return n.fault("$", "expected-object"), { survey: null, faults: t };
  let r = "$.localSkills", o = n.object(e, "$", "localSkills"), i = A(o, "id"), s = typeof i == "string" && Se.test(i);
  s || n.fault(`${r}.id`, "bad-id", oe(i));
  let a = qv(e, n);
  if (Te({ pages: a }).length === 0)
    return n.fault("$.pages", "no-question"), { survey: null, faults: t };
  if (!s)
    return { survey: null, faults: t };
  let l = {
    id: i,
    locale: n.string(e, "$", "locale", "bad-language", gf),
    status: n.word(o, r, "status", Wv),
    opens: n.string(o, r, "opens", "bad-date", Bt),
    closes: n.string(o, r, "closes", "bad-date", Bt),
    title: n.text(e, "$", "title"),
    description: n.text(e, "$", "description"),
    pages: a,
    minAnswers: (c = n.count(o, r, "minAnswers")) != null ? c : is,
    minCell: (u = n.count(o, r, "minCell")) != null ? u : ss,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...n.list(o, r, "notInStatistics").filter(pr).map(String),
      ...Ro
    ])),
    audience: Xv(o, n),
    measures: Gv(o, n),
    core: Qv(o, n),
    follows: n.id(o, r, "follows")
  };
  return { survey: os(l), faults: t };
}
function qv(e, t) {
  let n = bf(t), r = [];
  return t.list(e, "$", "pages").forEach((o, i) => {
    var l;
    let s = ae("$.pages", i);
    if (!_(o)) {
      t.fault(s, "expected-object");
      return;
    }
    let a = (l = t.id(o, s, "name")) != null ? l : `page${i + 1}`;
    r.push({
      // Two pages of one name could not be told apart where a page is shown or hidden by its name.
      name: r.some((c) => c.name === a) ? `${a}-${i + 1}` : a,
      title: t.text(o, s, "title"),
      description: t.text(o, s, "description"),
      visibleIf: t.condition(o, s, "visibleIf"),
      elements: n.read(o, s)
    });
  }), r;
}
function Xv(e, t) {
  var o;
  let n = "$.localSkills.audience", r = t.object(e, "$.localSkills", "audience");
  return {
    population: t.word(r, n, "population", Vv),
    description: t.text(r, n, "description"),
    minEdits: (o = t.count(r, n, "minEdits")) != null ? o : 0,
    groups: gl(t.list(r, n, "groups"))
  };
}
function Gv(e, t) {
  let n = "$.localSkills.measures", r = t.object(e, "$.localSkills", "measures");
  return {
    grid: t.id(r, n, "grid"),
    wantToLearn: t.id(r, n, "wantToLearn"),
    canTeach: t.id(r, n, "canTeach"),
    groupBy: gl(t.list(r, n, "groupBy"))
  };
}
function Qv(e, t) {
  let n = "$.localSkills.core", r = t.object(e, "$.localSkills", "core"), o = t.id(r, n, "id");
  return o === null ? null : { id: o, questions: gl(t.list(r, n, "questions")) };
}
function gl(e) {
  return e.filter((t) => typeof t == "string");
}

// src/core/survey/rules/kept-parts.ts
function hl(e) {
  let t = (n, r, o = Kv(r)) => ({ list: n, codes: r.map(({ value: i }) => i), isScale: o });
  switch (e.type) {
    case "text":
    case "comment":
      return [];
    case "rating":
      return [t("choices", e.choices, !0)];
    case "matrix":
      return [t("columns", e.choices), t("rows", e.rows)];
    case "matrixdropdown":
      return [
        ...e.columns.map((n) => t(`columns.${n.name}`, n.choices)),
        ...e.rowsFrom === null ? [t("rows", e.rows, !1)] : []
      ];
    default:
      return "choicesFrom" in e && e.choicesFrom !== null ? [] : [t("choices", e.choices)];
  }
}
function Do(e) {
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
  return e.filter(({ value: t }) => /^-?\d+$/.test(t)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var Yv = 20;
function yl(e) {
  let t = zt(e, "pages", "$"), n = [], r = (i) => {
    let s = i[i.length - 1];
    for (let a of zt(s.json, "elements", s.path))
      n.push(F(O({}, a), { name: Ke(a.json, "name"), type: A(a.json, "type"), within: i })), i.length < Yv && r([...i, a]);
  };
  t.forEach((i) => r([i]));
  let o = A(e, "localSkills");
  return {
    json: e,
    pages: t,
    elements: n,
    questions: n.filter(({ type: i }) => i !== "panel" && i !== "html"),
    settings: _(o) ? o : {}
  };
}
function as({ json: e, path: t, type: n }) {
  let r = zt(e, "columns", t);
  return [
    _e(e, "choices", t),
    _e(e, "rateValues", t),
    _e(e, "rows", t),
    ...n === "matrix" ? [_e(e, "columns", t)] : [r.map(ls), ...r.map((o) => _e(o.json, "choices", o.path))]
  ];
}
function _e(e, t, n) {
  let r = A(e, t), o = [];
  return (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = ae(ae(n, t), s), l = _(i) ? i : null, c = l === null ? i : A(l, "value");
    (typeof c == "string" || typeof c == "number") && o.push({
      path: l === null ? a : `${a}.value`,
      code: String(c),
      hasText: l !== null && A(l, "text") !== void 0,
      isRetired: l !== null && A(l, "retired") === !0,
      json: l
    });
  }), o;
}
function ls({ json: e, path: t }) {
  var n;
  return { path: `${t}.name`, code: (n = Ke(e, "name")) != null ? n : "", hasText: !1, isRetired: !1, json: null };
}
function zt(e, t, n) {
  let r = A(e, t), o = [];
  return (Array.isArray(r) ? r : []).forEach((i, s) => {
    _(i) && o.push({ json: i, path: ae(ae(n, t), s) });
  }), o;
}
function Ke(e, t) {
  let n = A(e, t);
  return typeof n == "string" ? n : null;
}

// src/core/survey/rules/comparison-rules.ts
function kf(e, t, n, r) {
  let o = "$.localSkills.core", i = A(e.settings, "core");
  if (!(!_(i) || A(i, "id") !== n.id)) {
    t.audience.population !== n.audience.population && r(`${o}.id`, "other-population", t.audience.population, n.id, n.audience.population);
    for (let { code: s, path: a } of _e(i, "questions", o)) {
      let [l, c] = [t, n].map(
        (u) => Te(u).find((d) => d.name === s)
      );
      c === void 0 ? r(a, "core-no-question", s, n.id) : l === void 0 ? e.questions.some((u) => u.name === s) || r(a, "core-question-missing", s) : Sf(e, l, c, n.id, !0, r);
    }
  }
}
function wf(e, t, n, r) {
  if (t.follows === n.id) {
    t.audience.population !== n.audience.population && r("$.localSkills.follows", "other-population", t.audience.population, n.id, n.audience.population);
    for (let o of Te(n)) {
      let i = Te(t).find(({ name: s }) => s === o.name);
      i !== void 0 && Sf(e, i, o, n.id, !1, r);
    }
  }
}
function Sf(e, t, n, r, o, i) {
  var c, u;
  let s = (u = (c = e.questions.find(({ name: d }) => d === t.name)) == null ? void 0 : c.path) != null ? u : "$.pages";
  if (Do(t) !== Do(n)) {
    i(`${s}.type`, "kept-type", t.name, Do(t), r, Do(n));
    return;
  }
  let [a, l] = [hl(t), hl(n)];
  for (let d of l) {
    let f = a.find(({ list: y }) => y === d.list);
    if (f === void 0) {
      i(s, "kept-column", t.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let m = `${s}.${d.list.split(".")[0]}`, [g, h] = [vf(d.codes, f.codes), vf(f.codes, d.codes)];
    g.length > 0 && i(m, "kept-codes-gone", t.name, r, g), h.length > 0 && (o || d.isScale) && i(m, "kept-codes-added", t.name, r, h), g.length + h.length === 0 && d.isScale && f.codes.join() !== d.codes.join() && i(m, "kept-order", t.name, r, d.codes);
  }
}
function vf(e, t) {
  return e.filter((n) => !t.includes(n));
}

// src/core/survey/conditions/condition-parameters.ts
function gn(e) {
  let t = /* @__PURE__ */ new Set();
  return jo(e.expression, t), Array.from(t);
}
function jo(e, t) {
  switch (e.kind) {
    case "answer":
      t.add(e.parameter);
      break;
    case "unary":
      jo(e.operand, t);
      break;
    case "binary":
      jo(e.left, t), jo(e.right, t);
      break;
    case "iif":
      e.operands.forEach((n) => jo(n, t));
      break;
  }
}

// src/core/survey/conditions/resolution-order.ts
function Ef(e) {
  let t = Of(e), n = /* @__PURE__ */ new Map();
  return Af(t).forEach((r) => r.forEach((o) => {
    let i = !Cf(r);
    n.set(o, {
      element: o.element,
      parent: o.parent && n.get(o.parent),
      visibleIf: i ? o.element.visibleIf : null,
      items: i ? o.items : []
    });
  })), Array.from(n.values());
}
function Tf(e) {
  let t = Of(e);
  return Af(t).filter(Cf).map((n) => n.map(({ element: r }) => r.name));
}
function bl(e) {
  return "isRequired" in e;
}
function xl(e) {
  return e.split(".", 1)[0];
}
function Of(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = (o, i) => {
    let s = { element: o, parent: i, items: Zv(o), needs: i === null ? [] : [i] };
    t.push(s), bl(o) ? n.set(o.name, s) : "elements" in o && o.elements.forEach((a) => r(a, s));
  };
  return e.pages.forEach((o) => r(o, null)), t.forEach(({ element: o, items: i, needs: s }) => {
    var a;
    i.map(({ visibleIf: l }) => l).concat((a = o.visibleIf) != null ? a : []).forEach((l) => gn(l).forEach((c) => {
      let u = n.get(xl(c));
      u !== void 0 && !s.includes(u) && s.push(u);
    }));
  }), t;
}
function Zv(e) {
  let t = [], n = (r, o, i = "") => r.forEach(({ value: s, visibleIf: a, isRetired: l }) => {
    a !== null && !l && t.push({ isRow: o, column: i, value: s, visibleIf: a });
  });
  return "choices" in e && n(e.choices, !1), "rows" in e && n(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => n(o, !1, r)), t;
}
function Af(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = [], o = (i) => {
    let s = n.size;
    n.set(i, s), r.push(i);
    let a = s;
    for (let l of i.needs) {
      let c = n.get(l);
      c === void 0 ? a = Math.min(a, o(l)) : r.includes(l) && (a = Math.min(a, c));
    }
    if (a === s) {
      let l = r.splice(r.indexOf(i));
      t.push(l.length > 1 ? e.filter((c) => l.includes(c)) : l);
    }
    return a;
  };
  return e.forEach((i) => {
    n.has(i) || o(i);
  }), t;
}
function Cf(e) {
  return e.length > 1 || e.some((t) => t.needs.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var Pf = 8;
function If(e, t, n) {
  let r = t === null ? [] : gt(t), o = new Map(r.map((s) => [s.name, s])), i = t === null ? [] : Te(t).map(({ name: s }) => s);
  for (let { json: s, path: a } of tk(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let c = Ke(s, l);
      if (c === null || c.trim() === "")
        continue;
      let u = `${a}.${l}`, d = tt(c);
      if ("code" in d) {
        n(u, d.code, ...d.parameters);
        continue;
      }
      for (let f of gn(d)) {
        let m = f.split(".", 1)[0];
        if (!e.questions.some(({ name: h }) => h === m))
          n(u, "condition-no-question", m);
        else if (i.includes(m) && !o.has(f) && !nk(f, r, e)) {
          let h = r.filter((w) => w.question.name === m).map(({ name: w }) => w), y = h.length > 0 ? h : Rf(m, e).map((w) => `${m}.\u2026.${w}`);
          n(u, "condition-no-part", f, y.slice(0, Pf).map((w) => `{${w}}`));
        }
      }
      ok(d, o, u, n);
    }
  for (let s of t === null ? [] : Tf(t)) {
    let a = [...e.pages.map(ek), ...e.elements].find(({ name: l }) => l !== null && s.includes(l));
    n(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", s);
  }
}
function ek(e) {
  return F(O({}, e), { name: Ke(e.json, "name") });
}
function tk(e) {
  let t = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((o) => _e(r.json, o, r.path)),
    ...zt(r.json, "columns", r.path).map((o) => _e(o.json, "choices", o.path))
  ].reduce((o, i) => o.concat(i.reduce((s, { json: a, path: l }) => a === null ? s : s.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), n = e.pages.slice();
  return e.elements.reduce((r, o) => r.concat(o, t(o)), n);
}
function nk(e, t, n) {
  let [r = "", o, i] = e.split(".");
  return o !== void 0 && i !== void 0 && Rf(r, n).includes(i) && !t.some(({ question: s }) => s.name === r);
}
function Rf(e, t) {
  let n = t.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return n === void 0 ? [] : zt(n.json, "columns", "").map(({ json: r }) => {
    var o;
    return (o = Ke(r, "name")) != null ? o : "";
  });
}
var rk = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function ok(e, t, n, r) {
  let o = /* @__PURE__ */ new Set(), i = (a, l) => {
    let c = a.kind === "answer" ? t.get(a.parameter) : void 0, u = c === void 0 ? null : c.choices;
    if (!(c === void 0 || u === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let f = String(d);
        !u.some((m) => m.value === f) && !o.has(`${c.name}=${f}`) && (o.add(`${c.name}=${f}`), r(
          n,
          "condition-no-code",
          c.name,
          oe(f),
          u.slice(0, Pf).map((m) => m.value)
        ));
      }
  }, s = (a) => {
    switch (a.kind) {
      case "unary":
        s(a.operand);
        break;
      case "binary":
        rk.includes(a.operator) && (i(a.left, a.right), i(a.right, a.left)), s(a.left), s(a.right);
        break;
      case "iif":
        a.operands.forEach(s);
        break;
    }
  };
  s(e.expression);
}

// src/core/survey/rules/name-rules.ts
function Mf(e, t) {
  _o(e.pages.map(ls), "duplicate-name", t), _o(e.elements.map(ls), "duplicate-name", t);
  for (let { name: n, path: r, type: o, within: i } of e.elements)
    n !== null && dt.includes(n) && t(`${r}.name`, "reserved-name", n, dt), o === "panel" && i.length === yt + 1 && t(r, "panels-too-deep", yt);
  e.questions.forEach((n, r) => {
    r === $o && t(n.path, "too-many-questions", $o), as(n).forEach((o) => _o(o, "duplicate-code", t));
  }), e.pages.length > 0 && e.questions.every(({ json: n }) => n.retired === !0) && t("$.pages", "no-question");
}
function _o(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: o, path: i } of e) {
    let s = r.get(o);
    s === void 0 ? r.set(o, i) : o !== "" && n(i, t, oe(o), s);
  }
}

// src/core/survey/rules/personal-data-words.ts
var vl = {
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
}, Lf = [
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
var ik = ["title", "description", "placeholder"];
function $f(e, t) {
  let n = Ke(e.json, "locale");
  for (let { json: r, path: o, name: i, type: s } of e.questions) {
    let a = [], l = s === "matrix" ? [] : zt(r, "columns", o);
    for (let { json: c, path: u } of [{ json: r, path: o }, ...l])
      ik.forEach((d) => a.push(...ak(A(c, d), `${u}.${d}`, n)));
    i !== null && a.push({ path: `${o}.name`, text: i, language: "en" });
    for (let { path: c, text: u, language: d } of a) {
      let f = sk(u, d);
      if (f !== null) {
        t(c, "personal-data-likely", f);
        break;
      }
    }
  }
}
function sk(e, t) {
  let n = jf(e);
  return Nf(n, t) === null ? null : Nf(
    Lf.reduce((r, o) => r.split(Df(o).needle).join(" "), n),
    t
  );
}
function Nf(e, t) {
  let n = _f(e), r = t === null ? null : t.split("-")[0], o = null;
  for (let i of Object.keys(vl).filter((s) => r === null || s === r))
    for (let s of vl[i]) {
      let { needle: a, bareNeedle: l } = Df(s);
      (e.includes(a) || n.includes(l)) && (o === null || s.length > o.length) && (o = s);
    }
  return o === null ? null : o.replace("*", "");
}
var Ff = /* @__PURE__ */ new Map();
function Df(e) {
  let t = Ff.get(e);
  if (t === void 0) {
    let n = jf(e).slice(0, e.endsWith("*") ? -1 : void 0);
    t = { needle: n, bareNeedle: _f(n) }, Ff.set(e, t);
  }
  return t;
}
function jf(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function _f(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function ak(e, t, n) {
  return typeof e == "string" ? [{ path: t, text: e, language: n }] : _(e) ? Object.keys(e).reduce((r, o) => {
    let i = e[o];
    return typeof i == "string" && o !== "message" ? r.concat({ path: t, text: i, language: o === "default" ? n : o }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var lk = [
  ["showOtherItem", Ne],
  ["hasOther", Ne],
  ["showNoneItem", wt],
  ["hasNone", wt],
  ["showRefuseItem", St],
  ["showDontKnowItem", Et]
];
function Jf(e, t, n) {
  let { json: r, path: o, type: i } = e;
  switch (A(r, "personalData") === !0 && n(`${o}.personalData`, "personal-data-marked"), ck(e, n), uk(e, n), i) {
    case "dropdown":
    case "tagbox":
      Bf(e, "choices", "choicesFrom", n);
      break;
    case "ranking":
      dk(e, n);
      break;
    case "rating":
      fk(e, n);
      break;
    case "text":
      mk(e, n);
      break;
    case "matrixdropdown":
      Bf(e, "rows", "rowsFrom", n), pk(e, t, n);
      break;
  }
}
function cs(e) {
  return lk.filter(([t]) => A(e, t) === !0).map(([, t]) => t);
}
function ck({ json: e, path: t }, n) {
  let r = cs(e);
  for (let o of ["choices", "rateValues"])
    for (let { code: i, path: s } of _e(e, o, t))
      r.includes(i) && n(s, "special-code-taken", i);
}
function uk({ json: e, path: t }, n) {
  let [r, o] = [A(e, "minSelectedChoices"), A(e, "maxSelectedChoices")], i = _e(e, "choices", t);
  if (typeof r != "number")
    return;
  let s = i.filter(({ isRetired: a }) => !a).length + Number(cs(e).includes(Ne));
  typeof o == "number" && r > o ? n(`${t}.minSelectedChoices`, "min-above-max", r, o) : i.length > 0 && r > s && n(`${t}.minSelectedChoices`, "min-above-choices", r, s);
}
function Bf({ json: e, path: t }, n, r, o) {
  let [i, s] = [n, r].map((a) => A(e, a) !== void 0);
  i && s ? o(`${t}.${r}`, "not-together", n, r) : !i && !s && o(`${t}.${n}`, "missing-either", n, r);
}
function dk({ json: e, path: t }, n) {
  let r = _e(e, "choices", t);
  if (r.length > 0 && r.filter(({ isRetired: o }) => !o).length < 2 && n(`${t}.choices`, "ranking-of-one"), A(e, "selectToRankEnabled") !== !0)
    for (let o of ["minSelectedChoices", "maxSelectedChoices"])
      A(e, o) !== void 0 && n(`${t}.${o}`, "ranking-of-all", o);
}
function fk({ json: e, path: t }, n) {
  var c;
  let r = A(e, "rateValues");
  if (r !== void 0) {
    for (let u of ["rateMin", "rateMax", "rateStep"])
      A(e, u) !== void 0 && n(`${t}.${u}`, "not-together", "rateValues", u);
    Array.isArray(r) && r.length > ht && n(`${t}.rateValues`, "too-many-steps", ht);
    return;
  }
  let o = (u, d) => {
    let f = A(e, u);
    return Fo(f) ? f : d;
  }, [i, s, a] = [o("rateMin", 1), o("rateMax", 5), o("rateStep", 1)], l = `${t}.${(c = ["rateMax", "rateMin", "rateStep"].find((u) => A(e, u) !== void 0)) != null ? c : "type"}`;
  a < 1 || (s <= i ? n(l, "bad-rating", i, s, a) : i + (ht - 1) * a < s ? n(l, "too-many-steps", ht) : (s - i) % a !== 0 && n(l, "rating-misses-end", i, s, a));
}
function mk({ json: e, path: t }, n) {
  let r = pl.find((a) => {
    var l;
    return a === ((l = Ke(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  A(e, "integer") !== void 0 && r !== "number" && n(`${t}.integer`, "only-for-numbers", "integer");
  let [o, i] = ["min", "max"].map((a) => {
    let l = A(e, a), c = typeof l == "string" || typeof l == "number" ? gr(String(l), r) : null;
    return c === null && l !== void 0 && n(`${t}.${a}`, "limit-not-of-type", oe(l), r), c;
  });
  o && i && (r === "number" ? Number(o) > Number(i) : o > i) && n(`${t}.min`, "limits-crossed", o, i);
}
function pk({ json: e, path: t }, n, r) {
  let o = Ke(e, "rowsFrom");
  n === null || o === null || o === "" || (n.get(o) === null ? r(`${t}.rowsFrom`, "no-skill-to-start", oe(o)) : n.children(o).length === 0 && r(`${t}.rowsFrom`, "no-skills-below", oe(o)));
}

// src/core/survey/measured-types.ts
var us = ["matrixdropdown"], Bo = ["checkbox", "tagbox", "ranking"], ds = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];

// src/core/survey/rules/settings-rules.ts
var Vr = "$.localSkills";
function zf(e, t, n) {
  let { settings: r } = e, [o, i, s] = ["id", "opens", "closes"].map((u) => Ke(r, u));
  t !== void 0 && o && o !== t && n(`${Vr}.id`, "other-id", oe(o), t), i && s && s < i && n(`${Vr}.closes`, "closes-before-opens", oe(s), oe(i));
  let a = new Set(Ro);
  for (let u of e.questions)
    as(u).forEach((d) => d.forEach(({ code: f }) => a.add(f))), cs(u.json).forEach((d) => a.add(d));
  let l = _e(r, "notInStatistics", Vr);
  _o(l, "duplicate-code", n);
  for (let { code: u, path: d } of l)
    a.has(u) || n(d, "unused-code", oe(u));
  let c = A(r, "core");
  o && _(c) && Ke(c, "id") === o && n(`${Vr}.core.id`, "refers-to-itself", o), o && Ke(r, "follows") === o && n(`${Vr}.follows`, "refers-to-itself", o);
}
function Uf(e, t, n) {
  let r = `${Vr}.measures`, o = A(e.settings, "measures");
  if (!_(o))
    return;
  let i = (u, d, f) => {
    let m = typeof d == "string" ? e.questions.find((g) => g.name === d) : null;
    if (m === void 0)
      n(u, "measure-no-question", oe(d));
    else if (m !== null && !f.includes(m.type))
      n(u, "measure-wrong-type", oe(d), f);
    else
      return m;
    return null;
  }, s = i(`${r}.grid`, A(o, "grid"), us);
  if (s !== null) {
    let u = _e(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    gk(s, `${r}.grid`, [...u, ...Ro], n);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (u) => i(`${r}.${u}`, A(o, u), Bo)
  );
  a && a === l && n(`${r}.canTeach`, "measure-twice", oe(a.name));
  let c = A(o, "groupBy");
  (Array.isArray(c) ? c : []).forEach((u, d) => {
    i(`${r}.groupBy[${d}]`, u, ds);
  }), kl(s, "rows", t, n), kl(a != null ? a : null, "choices", t, n), kl(l != null ? l : null, "choices", t, n);
}
function kl(e, t, n, r) {
  if (e === null)
    return;
  let o = A(e.json, "choicesFrom");
  o !== void 0 && o !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", oe(o), ["skills"]);
  for (let { code: i, path: s, hasText: a } of n === null ? [] : _e(e.json, t, e.path))
    !a && (n == null ? void 0 : n.get(i)) === null && r(s, "unknown-skill", oe(i));
}
function gk(e, t, n, r) {
  let o = zt(e.json, "columns", e.path);
  for (let i of Ot) {
    let s = o.find((a) => A(a.json, "name") === i);
    if (s === void 0) {
      r(t, "measure-no-column", oe(e.name), i);
      continue;
    }
    hk(s.json, s.path, i, n, (a, ...l) => {
      r(`${s.path}.choices`, a, ...l);
    });
  }
}
function hk(e, t, n, r, o) {
  let i = _e(e, "choices", t), s = At.filter((u) => !i.some((d) => d.code === u)), a = i.map((u) => u.code).filter((u) => !At.includes(u) && !r.includes(u));
  s.length > 0 && o("scale-code-missing", n, s), a.length > 0 && o("scale-code-extra", n, a.map(oe));
  let l = i.filter((u) => At.includes(u.code)), c = l.filter((u) => u.code === At[0] || u.code === At[4]);
  l.some((u) => u.hasText) && c.some((u) => !u.hasText) && o("scale-ends-unlabelled", n);
}

// src/core/survey/rules/text-rules.ts
var yk = [
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
function Wf(e, t) {
  let n = [], r = Ke(e.json, "locale"), o = (s, a) => {
    if (Array.isArray(s))
      s.forEach((l, c) => o(l, ae(a, c)));
    else if (_(s))
      for (let l of Object.keys(s)) {
        let c = yk.includes(l) ? bk(s[l]) : null;
        c === null ? o(s[l], ae(a, l)) : n.push({ path: ae(a, l), languages: c });
      }
  };
  o(e.json, "$");
  let i = /* @__PURE__ */ new Set();
  n.forEach(({ languages: s }) => s.forEach((a) => i.add(a)));
  for (let s of Array.from(i).sort()) {
    let a = n.filter(({ languages: c }) => !c.includes(s)), [l] = a;
    l !== void 0 && s !== "default" && s !== r && t(l.path, "missing-language", oe(s), a.length, n.length);
  }
}
function bk(e) {
  return typeof e == "string" ? ["default"] : !_(e) || A(e, "message") !== void 0 ? null : Object.keys(e);
}
function Vf(e, t) {
  var o;
  let n = A(e.settings, "measures"), r = _(n) ? A(n, "grid") : void 0;
  for (let { json: i, path: s, type: a, name: l } of e.questions)
    if (a === "rating") {
      let c = _e(i, "rateValues", s);
      !["minRateDescription", "maxRateDescription"].every((d) => A(i, d) !== void 0) && (c.length === 0 || qf(c)) && t(s, "scale-ends-bare", oe(l));
    } else if (a === "matrix")
      wl(i, "columns", s, t);
    else if (a === "matrixdropdown")
      for (let c of zt(i, "columns", s)) {
        let u = (o = Ke(c.json, "name")) != null ? o : "";
        (l !== r || !Ot.includes(u)) && wl(c.json, "choices", c.path, t);
      }
    else (a === "radiogroup" || a === "dropdown") && wl(i, "choices", s, t);
}
function wl(e, t, n, r) {
  let o = _e(e, t, n);
  o.length > 1 && o.filter(Hf).length >= 3 && qf(o.filter(Hf)) && r(`${n}.${t}`, "scale-ends-bare", oe(Ke(e, "name")));
}
function Hf({ code: e }) {
  return /^-?\d+$/.test(e);
}
function qf(e) {
  return [e[0], e[e.length - 1]].some((t) => t !== void 0 && !t.hasText);
}

// src/core/survey/with-skills.ts
function ft(e, t) {
  return t === null || !xk(e) ? e : rs(e, (n) => {
    if ("choicesFrom" in n && n.choicesFrom === "skills") {
      let r = t.skills.filter((o) => !Gf(o, t)).map(Xf);
      return F(O({}, n), { choices: [...r, ...It(n.special)] });
    }
    return n.type === "matrixdropdown" && n.rowsFrom !== null ? F(O({}, n), { rows: vk(n.rowsFrom, t).map(Xf) }) : n;
  });
}
function xk(e) {
  return Te(e).some((t) => "choicesFrom" in t && t.choicesFrom === "skills" || t.type === "matrixdropdown" && t.rowsFrom !== null);
}
function Gf(e, t) {
  return e.parent === null && t.children(e.id).length > 0;
}
function vk(e, t) {
  return t.skills.filter((n) => t.children(n.id).length === 0 && (e === "" ? !Gf(n, t) : t.ancestors(n.id).some((r) => r.id === e)));
}
function Xf(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/core/survey/definition-rules.ts
function Qf(e, t) {
  var l;
  let { faults: n, add: r } = Yf(), o = yl(e), i = (l = t.taxonomy) != null ? l : null, s = Ce(e).survey, a = s === null ? null : ft(s, i);
  return Mf(o, r), o.questions.forEach((c) => Jf(c, i, r)), If(o, a, r), zf(o, t.id, r), Uf(o, i, r), s !== null && t.core && kf(o, s, t.core, r), s !== null && t.previous && wf(o, s, t.previous, r), n;
}
function Kf(e) {
  let { faults: t, add: n } = Yf(), r = yl(e);
  return $f(r, n), Wf(r, n), Vf(r, n), t;
}
function Yf() {
  let e = [];
  return {
    faults: e,
    add: (t, n, ...r) => {
      e.push({ path: t, code: n, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var kk = {
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
function fs(e, t = {}) {
  let { hasMessage: n } = t, r = lf(e, cf, {
    codes: kk,
    checks: {
      date: (o) => Bt(o) ? null : "bad-date",
      messageKey: (o) => n === void 0 || n(o) ? null : "unknown-message"
    }
  });
  return _(e) && r.push(...Qf(e, t)), em(e, r);
}
function Zf(e) {
  return _(e) ? em(e, Kf(e)) : [];
}
function em(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (i, s) => {
    n.set(s, n.size), Array.isArray(i) ? i.forEach((a, l) => r(a, ae(s, l))) : _(i) && (Object.keys(i).forEach((a) => r(A(i, a), ae(s, a))), n.set(`${s} end`, n.size));
  };
  r(e, "$");
  let o = (i) => {
    var s, a;
    return (a = (s = n.get(i)) != null ? s : n.get(`${i.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : n.size;
  };
  return t.map((i, s) => ({ fault: i, index: s, position: o(i.path) })).sort((i, s) => i.position - s.position || i.index - s.index).map(({ fault: i }) => i);
}

// src/ui/element.ts
function b(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((o) => r.setAttribute(o, t[o])), n.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function J(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}
function De(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function G(e, ...t) {
  let n = b("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function me(...e) {
  return b("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function ee(e, t, n) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return r.on("click", n), r;
}

// src/wiki/port.ts
var Pe = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function Sl(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/survey/editing/place.ts
var tm = [
  "$schema",
  "locale",
  "type",
  "name",
  "value",
  "title",
  "text",
  "description",
  "html",
  "visibleIf",
  "isRequired",
  "requiredIf",
  "inputType",
  "choicesFrom",
  "rowsFrom",
  "columns",
  "rows",
  "choices",
  "elements",
  "pages",
  "localSkills"
];
function Y(e, t) {
  return t.reduce((n, r) => typeof r == "number" ? Array.isArray(n) ? n[r] : void 0 : _(n) ? A(n, r) : void 0, e);
}
function nt(e, t) {
  let n = Y(e, t);
  return _(n) ? n : {};
}
function ie(e, t) {
  let n = Y(e, t);
  return Array.isArray(n) ? n : [];
}
function Q(e, t, n) {
  return El(e, t, () => n);
}
function Mt(e, t, n, r) {
  return Q(e, t, n === r ? void 0 : n);
}
function Yt(e, t, n, r) {
  let o = ie(e, t).slice();
  return o.splice(n, 0, r), Q(e, t, o);
}
function Jo(e, t, n, r) {
  let o = ie(e, t).slice(), i = Math.max(0, Math.min(o.length - 1, r));
  return n === i || n < 0 || n >= o.length ? e : (o.splice(i, 0, ...o.splice(n, 1)), Q(e, t, o));
}
function Ut(e, t) {
  return t.every((n, r) => e[r] === n);
}
function hr(e, t) {
  return e.length === t.length && Ut(e, t);
}
function Fe(e) {
  return e.reduce(ae, "$");
}
function Lt(e) {
  let t = [], n = /\.([A-Za-z_$][A-Za-z0-9_$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g;
  for (let r = n.exec(e); r !== null; r = n.exec(e)) {
    let [, o, i, s] = r;
    t.push(o != null ? o : i !== void 0 ? Number(i) : JSON.parse(s));
  }
  return t;
}
function El(e, t, n) {
  let [r, ...o] = t;
  if (r === void 0)
    return n(e);
  if (typeof r == "number") {
    let l = Array.isArray(e) ? e : [], c = El(l[r], o, n);
    return c === l[r] ? e : c === void 0 ? l.filter((u, d) => d !== r) : l.map((u, d) => d === r ? c : u);
  }
  let i = _(e) ? e : {}, s = A(i, r), a = El(s, o, n);
  return a === s ? e : wk(i, r, a);
}
function wk(e, t, n) {
  let r = Object.keys(e);
  if (!r.includes(t)) {
    let i = tm.indexOf(t), s = i === -1 ? -1 : r.findIndex((a) => tm.indexOf(a) > i);
    r.splice(s === -1 ? r.length : s, 0, t);
  }
  let o = {};
  for (let i of r) {
    let s = i === t ? n : e[i];
    s !== void 0 && Object.defineProperty(o, i, { value: s, enumerable: !0, writable: !0, configurable: !0 });
  }
  return o;
}

// src/core/survey/editing/parts.ts
function Oe(e) {
  let t = [], n = (r, o) => ie(e, r).forEach((i, s) => {
    if (!_(i))
      return;
    let a = [...r, s], l = Tl(i, "type"), c = l === "panel" ? "panel" : l === "html" ? "note" : "question";
    t.push({
      place: a,
      json: i,
      kind: c,
      type: l,
      depth: o,
      name: Tl(i, "name"),
      isRetired: A(i, "retired") === !0
    }), c === "panel" && n([...a, "elements"], o + 1);
  });
  return ie(e, ["pages"]).forEach((r, o) => {
    if (_(r)) {
      let i = ["pages", o];
      t.push({
        place: i,
        json: r,
        kind: "page",
        type: "",
        depth: 0,
        name: Tl(r, "name") || `page${o + 1}`,
        isRetired: !1
      }), n([...i, "elements"], 0);
    }
  }), t;
}
function qn(e, t) {
  var n;
  return (n = Oe(e).find((r) => r.kind !== "page" && r.name === t)) != null ? n : null;
}
function Ie(e, t) {
  var n;
  return (n = Oe(e).filter((r) => r.place.every((o, i) => t[i] === o)).pop()) != null ? n : null;
}
function yr(e) {
  return [...dt, ...Oe(e).filter(({ kind: t }) => t !== "page").map(({ name: t }) => t)];
}
function ms(e) {
  return Oe(e).filter(({ kind: t }) => t === "page").map(({ name: t }) => t);
}
function Tl(e, t) {
  let n = A(e, t);
  return typeof n == "string" ? n : "";
}

// src/core/survey/definition-texts.ts
var Sk = [
  ["title", "title"],
  ["description", "description"],
  ["html", "note"],
  ["placeholder", "placeholder"],
  ["minRateDescription", "end-of-scale"],
  ["maxRateDescription", "end-of-scale"]
], Ek = [
  ["labelTrue", "choice"],
  ["labelFalse", "choice"],
  ["otherText", "special-choice"],
  ["noneText", "special-choice"],
  ["refuseText", "special-choice"],
  ["dontKnowText", "special-choice"]
];
function In(e) {
  let t = [], n = (a, l, c, u, d, f = !0) => {
    let m = _(a) ? A(a, u) : void 0;
    (typeof m == "string" || _(m)) && t.push({ key: f ? `${c}.${u}` : c, path: [...l, u], text: m, kind: d });
  }, r = (a, l, c) => {
    ie(e, a).forEach((u, d) => {
      let f = _(u) ? A(u, "value") : void 0;
      pr(f) && n(u, [...a, d], `${l}.${f}`, "text", c, !1);
    });
  }, o = ({ type: a, place: l, name: c }) => {
    let u = [...l, "columns"];
    if (a !== "matrixdropdown") {
      r(u, `${c}.columns`, "column");
      return;
    }
    ie(e, u).forEach((d, f) => {
      let m = _(d) ? A(d, "name") : void 0;
      if (typeof m == "string") {
        let g = `${c}.columns.${m}`;
        n(d, [...u, f], g, "title", "column"), r([...u, f, "choices"], `${g}.choices`, "choice");
      }
    });
  };
  n(e, [], "survey", "title", "title"), n(e, [], "survey", "description", "description");
  let i = A(e, "localSkills"), s = _(i) ? A(i, "audience") : void 0;
  n(s, ["localSkills", "audience"], "survey.audience", "description", "description");
  for (let a of Oe(e)) {
    let { place: l, kind: c, name: u, json: d } = a;
    if (u === "")
      continue;
    let f = c === "page" ? `survey.pages.${u}` : u;
    Sk.forEach(([m, g]) => n(d, l, f, m, g)), c === "question" && (o(a), r([...l, "rows"], `${u}.rows`, "row"), r([...l, "rateValues"], `${u}.rateValues`, "choice"), r([...l, "choices"], `${u}.choices`, "choice"), Ek.forEach(([m, g]) => n(d, l, f, m, g)));
  }
  return t;
}

// src/core/survey/editing/edit-texts.ts
var ce = "default";
function pe(e, t) {
  if (!_(e))
    return typeof e == "string" && t === ce ? e : "";
  let n = Be(e) === null ? A(e, t) : "";
  return typeof n == "string" ? n : "";
}
function Be(e) {
  let t = _(e) ? A(e, "message") : void 0;
  return typeof t == "string" ? t : null;
}
function qr(e) {
  return _(e) && Be(e) === null ? Object.keys(e).filter((t) => t !== ce && pe(e, t).trim() !== "") : [];
}
function zo(e, t, n, r = "") {
  let o = {};
  Be(e) !== null ? o[ce] = r : _(e) ? Object.assign(o, e) : typeof e == "string" && (o[ce] = e), o[t] = n;
  let i = {};
  [ce, ...Object.keys(o).filter((a) => a !== ce)].forEach((a) => {
    let l = o[a];
    l !== void 0 && !(typeof l == "string" && l.trim() === "") && (i[a] = l);
  });
  let s = Object.keys(i);
  return s.length === 0 ? void 0 : s.length === 1 && s[0] === ce ? i[ce] : i;
}
function He(e, t, n, r, o = "") {
  let i = t.slice(0, -1), s = Y(e, i), a = t[t.length - 1];
  if (typeof s == "string" || typeof s == "number")
    return r.trim() === "" ? e : Q(e, i, { value: s, [a]: zo(void 0, n, r) });
  let l = Y(e, t);
  if (Be(l) === null && pe(l, n) === r)
    return e;
  let c = Q(e, t, zo(l, n, r, o)), u = nt(c, i);
  return a === "text" && Object.keys(u).length === 1 && "value" in u ? Q(c, i, u.value) : c;
}
function nm(e) {
  return Be(e) === null && pe(e, ce).trim() === "" && qr(e).length === 0;
}
function rm(e, t, n, r) {
  return He(He(e, t, ce, r), t, n, r);
}

// src/core/survey/editing/languages.ts
function br(e) {
  return In(e).filter(({ text: t }) => Be(t) === null && (pe(t, ce).trim() !== "" || qr(t).length > 0));
}
function Xn(e) {
  let t = /* @__PURE__ */ new Map();
  return br(e).forEach(({ text: n }) => qr(n).forEach(
    (r) => {
      var o;
      return t.set(r, ((o = t.get(r)) != null ? o : 0) + 1);
    }
  )), Array.from(t.keys()).sort((n, r) => t.get(r) - t.get(n) || (n < r ? -1 : 1));
}
function Uo(e, t) {
  let n = br(e);
  return { translated: n.filter(({ text: r }) => pe(r, t).trim() !== "").length, total: n.length };
}
function om(e, t) {
  return t === ce ? e : br(e).reduce((n, { path: r }) => He(n, r, t, ""), e);
}

// src/core/survey/editing/main-language.ts
function im(e, t) {
  let n = A(e, "locale"), { translated: r, total: o } = Uo(e, t);
  if (typeof n != "string" || n === t || r < o || o === 0)
    return e;
  let i = In(e).reduce((s, { path: a, text: l }) => {
    let [c, u] = [pe(l, ce), pe(l, t)];
    return Be(l) !== null || u.trim() === "" ? s : He(He(He(s, a, n, c), a, ce, u), a, t, "");
  }, e);
  return Q(i, ["locale"], t);
}

// src/core/survey/editing/repeated-title.ts
var Tk = /(?:19|20)\d\d(?:-\d\d){0,2}(?!\d)/g;
function ps(e, t) {
  var a;
  let n = (a = e.match(Tk)) != null ? a : [], r = n[n.length - 1], o = t.slice(0, 4);
  if (r === void 0)
    return `${e.trim()} ${o}`;
  let i = r.slice(0, 4) !== o ? o : r.length === 4 ? t.slice(0, 7) : t, s = e.lastIndexOf(r);
  return `${e.slice(0, s)}${i}${e.slice(s + r.length)}`;
}

// src/core/survey/start-survey.ts
function Ok(e) {
  return { locale: e, pages: [{ name: "page-1", elements: [] }], localSkills: {} };
}
function Ak(e, t) {
  let n = Y(e, ["title"]);
  return (Be(n) !== null ? [] : [ce, ...qr(n)]).reduce((o, i) => {
    let s = pe(n, i);
    return s.trim() === "" ? o : He(o, ["title"], i, ps(s, t));
  }, e);
}
function sm(e) {
  let { from: t, fromId: n, kind: r, id: o, title: i, day: s, language: a, population: l } = e, c = t != null ? t : Ok(a), u = F(O({}, nt(c, ["localSkills"])), { id: o, status: "draft" });
  delete u.opens, delete u.closes, r !== "wave" ? delete u.follows : u.follows = n, r === "core" ? u.core = { id: n, questions: Oe(c).filter((m) => m.kind === "question").map(({ name: m }) => m) } : r === "copy" && delete u.core;
  let d = Q(
    Q(c, ["localSkills"], u),
    ["localSkills", "audience", "population"],
    l === "individuals" && Y(u, ["audience"]) === void 0 ? void 0 : l
  );
  if (i === null)
    return r === "wave" ? Ak(d, s) : d;
  let f = He(Q(d, ["title"], void 0), ["title"], ce, i);
  return A(d, "locale") === a ? f : He(f, ["title"], a, i);
}

// src/ui/survey-text.ts
function am(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function xe(e, t) {
  return am(b("span", {}, e.text), e, t);
}
function Xr(e, t) {
  return am(b(
    "div",
    { class: "ext-localSkills-form-paragraphs" },
    ...e.text.trim().split(/\n\s*\n/).map((n) => b("p", {}, n))
  ), e, t);
}

// src/core/survey/editing/suggest-id.ts
var Ck = 48, Pk = /^(?:19|20)\d\d$/, Ik = {
  \u00DF: "ss",
  \u00E6: "ae",
  \u0153: "oe",
  \u00F8: "o",
  \u0142: "l",
  \u0111: "d",
  \u00F0: "d",
  \u00FE: "th",
  \u0131: "i",
  \u014B: "ng",
  \u0127: "h",
  \u0167: "t",
  \u0259: "e",
  \u0138: "k",
  \u0253: "b",
  \u0257: "d",
  \u0199: "k",
  \u0430: "a",
  \u0431: "b",
  \u0432: "v",
  \u0433: "g",
  \u0491: "g",
  \u0434: "d",
  \u0435: "e",
  \u0454: "ie",
  \u0436: "zh",
  \u0437: "z",
  \u0438: "i",
  \u0456: "i",
  \u043A: "k",
  \u043B: "l",
  \u043C: "m",
  \u043D: "n",
  \u043E: "o",
  \u043F: "p",
  \u0440: "r",
  \u0441: "s",
  \u0442: "t",
  \u0443: "u",
  \u0444: "f",
  \u0445: "kh",
  \u0446: "ts",
  \u0447: "ch",
  \u0448: "sh",
  \u0449: "shch",
  \u044A: "",
  \u044B: "y",
  \u044C: "",
  \u044D: "e",
  \u044E: "iu",
  \u044F: "ia",
  \u0458: "j",
  \u0459: "lj",
  \u045A: "nj",
  \u0452: "dj",
  \u045B: "c",
  \u045F: "dz",
  \u0455: "dz",
  \u04D9: "a",
  \u0493: "gh",
  \u049B: "q",
  \u04A3: "ng",
  \u04E9: "o",
  \u04B1: "u",
  \u04AF: "u",
  \u04BB: "h",
  \u03B1: "a",
  \u03B2: "v",
  \u03B3: "g",
  \u03B4: "d",
  \u03B5: "e",
  \u03B6: "z",
  \u03B7: "i",
  \u03B8: "th",
  \u03B9: "i",
  \u03BA: "k",
  \u03BB: "l",
  \u03BC: "m",
  \u03BD: "n",
  \u03BE: "x",
  \u03BF: "o",
  \u03C0: "p",
  \u03C1: "r",
  \u03C3: "s",
  \u03C2: "s",
  \u03C4: "t",
  \u03C5: "y",
  \u03C6: "f",
  \u03C7: "ch",
  \u03C8: "ps",
  \u03C9: "o"
}, Rk = /[\u0300-\u036f]/g;
function Zt(e, t, n) {
  let r = Mk(e);
  return r === "" ? Gn(n, t) : Nt(r, t);
}
function Gn(e, t) {
  let n = 1;
  for (; t.includes(`${e}-${n}`); )
    n++;
  return `${e}-${n}`;
}
function Nt(e, t) {
  if (!t.includes(e))
    return e;
  let n = e.replace(/-\d{1,3}$/, "").slice(0, 42) || "copy", r = 2;
  for (; t.includes(`${n}-${r}`); )
    r++;
  return `${n}-${r}`;
}
function Gr(e, t) {
  return e.startsWith(`${t}-`) && /^\d+$/.test(e.slice(t.length + 1));
}
function Mk(e) {
  var c;
  let t = e.toLowerCase().replace(/['’ʼ]/g, "").normalize("NFD").replace(Rk, "").normalize("NFC"), n = "", r = 0;
  for (let u of Array.from(t)) {
    let d = /[a-z0-9]/.test(u) ? u : Ik[u];
    d === void 0 && !Lk(u) && r++, n += d != null ? d : " ";
  }
  let o = n.split(" ").filter((u) => u !== "");
  if (r > o.join("").length)
    return "";
  let i = (c = o[o.length - 1]) != null ? c : "", s = o.length > 1 && Pk.test(i) ? `-${i}` : "", a = Ck - s.length, l = "";
  for (let u of s === "" ? o : o.slice(0, -1)) {
    let d = l === "" ? u.slice(0, a) : `${l}-${u}`;
    if (d.length > a)
      break;
    l = d;
  }
  return l += s, Se.test(l) ? l : "";
}
function Lk(e) {
  return e < "\xC0" || /[\u00d7\u00f7\s\u2000-\u206f\u3000-\u303f]/.test(e);
}

// src/core/i18n/localized-text.ts
function ke(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), i = t.languageChain.find((c) => r.includes(c) || o && c === n), s = i !== void 0 && r.includes(i) ? i : o ? "default" : r.sort()[0], a = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: a, language: l, direction: l === null ? "auto" : hn(l) };
}
var Nk = [
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
function hn(e) {
  return Nk.includes(e) ? "rtl" : "ltr";
}

// src/ui/list-words.ts
function gs(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/survey-making/definition-page.ts
function Rn(e) {
  var o;
  if (e === void 0)
    return { revision: 0, json: null, text: "", faults: [], user: null, timestamp: null };
  let t = (o = e.latest.text) != null ? o : "", { value: n, faults: r } = Cn(t);
  return {
    revision: e.latest.id,
    json: _(n) ? n : null,
    text: t,
    faults: _(n) ? [] : r.length > 0 ? r : [{ path: "$", code: "expected-object", parameters: [] }],
    user: e.latest.user,
    timestamp: e.latest.timestamp
  };
}

// src/ui/survey-making/survey-list.ts
var Fk = "Category:Skills surveys", $k = 100, Dk = 500;
function Ol(n) {
  return K(this, arguments, function* (e, t = Dk) {
    return (yield e.wiki.pagesInCategory(Fk, t)).map(e.titles.surveyIdOf).filter((o) => o !== null);
  });
}
function hs(e) {
  return K(this, null, function* () {
    let { wiki: t, titles: n } = e, r = yield Ol(e, $k), o = yield t.readPages(r.map(n.definition));
    return r.map((i) => ({ id: i, base: Rn(o.get(n.definition(i))) })).map(({ id: i, base: s }) => s.json === null ? null : { id: i, base: s, json: s.json }).filter((i) => i !== null);
  });
}
function Mn(e) {
  let t = A(e, "locale");
  return Array.from(/* @__PURE__ */ new Set([...typeof t == "string" ? [t] : [], ...Xn(e)]));
}

// src/ui/survey-making/definition-words.ts
function Qn(e, t) {
  let n = Pn(A(e, "title")), r = A(e, "locale");
  return n === null ? null : ke(n, t.messages, typeof r == "string" ? r : null);
}
function Ho(e, t) {
  let n = Oe(e).filter(({ kind: o }) => o === "question").length, r = Mn(e).map(t.languageName);
  return [
    t.messages.text("localskills-making-begin-questions", n),
    ...r.length === 0 ? [] : [t.messages.text("localskills-making-begin-languages", gs(r, t.messages.language))]
  ].join(" ");
}
function lm(e, t) {
  var o;
  let n = Pn(A(e, "description")), r = n === null ? "" : ke(n, t.messages).text;
  return ((o = /^[^]*?[.!?؟。](?=\s|$)/.exec(r)) != null ? o : [r])[0];
}

// src/ui/survey-making/fields.ts
var cm = 0;
function um(e, t, n, r) {
  var i;
  let o = new OO.ui.FieldLayout(e, O({
    label: n.isOwnText === !0 ? $(b("bdi", {}, t.label)) : t.label,
    align: (i = n.align) != null ? i : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 }));
  return F(O({
    element: o.$element[0]
  }, r), {
    setFault(s) {
      o.setErrors(s === null ? [] : [s]);
    },
    setDisabled(s) {
      e.setDisabled(s);
    },
    focus() {
      e.focus(), o.scrollElementIntoView();
    }
  });
}
function en(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: o, min: i, max: s, placeholder: a } = e, l = O(O({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), a === void 0 ? {} : { placeholder: a }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(F(O({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(F(O({}, l), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(O(O({ type: t }, i === void 0 ? {} : { min: i }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), um(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function tn(e) {
  let { label: t, help: n, value: r } = e, o = `ext-localSkills-making-list-${++cm}`, i = b("select", {
    id: o,
    class: "ext-localSkills-making-select",
    "aria-describedby": `${o}-help ${o}-fault`
  }, ...e.options.map((a) => b("option", { value: a.value }, a.label))), s = b("div", { class: "ext-localSkills-making-fault", id: `${o}-fault` });
  return i.value = r, i.addEventListener("change", () => e.onChange(i.value)), {
    element: b(
      "div",
      { class: "ext-localSkills-making-field" },
      b("label", { for: o }, t),
      i,
      b("div", { class: "ext-localSkills-making-help", id: `${o}-help` }, n != null ? n : null),
      s
    ),
    value: () => i.value,
    show(a) {
      i.value = a;
    },
    setFault(a) {
      s.textContent = a != null ? a : "";
    },
    setDisabled(a) {
      i.disabled = a;
    },
    focus: () => i.focus()
  };
}
function ys(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), um(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}
function dm(e) {
  let t = e.options.map(({ value: o, label: i }) => ({ name: o, field: ys({
    label: i,
    isOwnText: !0,
    value: e.value.includes(o),
    onChange: () => e.onChange(n())
  }) })), n = () => t.filter(({ field: o }) => o.value()).map(({ name: o }) => o), r = b("div", { class: "ext-localSkills-making-fault" });
  return {
    element: b(
      "fieldset",
      { class: "ext-localSkills-making-choice" },
      b("legend", {}, e.label),
      e.help === void 0 ? null : b("p", { class: "ext-localSkills-making-help" }, e.help),
      ...t.map(({ field: o }) => o.element),
      r
    ),
    value: n,
    show: (o) => t.forEach(({ name: i, field: s }) => s.show(o.includes(i))),
    setFault(o) {
      r.textContent = o != null ? o : "";
    },
    setDisabled: (o) => t.forEach(({ field: i }) => i.setDisabled(o)),
    focus: () => {
      var o;
      return (o = t[0]) == null ? void 0 : o.field.focus();
    }
  };
}
function xr(e) {
  let t = `ext-localSkills-making-choice-${++cm}`, n = /* @__PURE__ */ new Map(), r = b("div", { class: "ext-localSkills-making-fault", id: `${t}-fault` }), o = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, e.label),
    e.help === void 0 ? null : b("p", { class: "ext-localSkills-making-help" }, e.help),
    ...e.options.map((s, a) => {
      let l = new OO.ui.RadioInputWidget({
        name: t,
        value: s.value,
        selected: s.value === e.value,
        inputId: `${t}-${a}`
      });
      return n.set(s.value, l), l.$input.on("change", () => {
        e.onChange(s.value);
      }), s.help !== void 0 && l.$input.attr("aria-describedby", `${t}-${a}-help`), b(
        "div",
        { class: "ext-localSkills-making-option" },
        l.$element[0],
        b(
          "div",
          {},
          b("label", { for: `${t}-${a}` }, s.label),
          s.help === void 0 ? null : b("div", { class: "ext-localSkills-making-help", id: `${t}-${a}-help` }, s.help)
        )
      );
    }),
    r
  ), i = () => {
    let s = "";
    return n.forEach((a, l) => {
      a.isSelected() && (s = l);
    }), s;
  };
  return {
    element: o,
    value: i,
    show(s) {
      n.forEach((a, l) => a.setSelected(l === s));
    },
    setFault(s) {
      r.textContent = s != null ? s : "";
    },
    setDisabled(s) {
      n.forEach((a) => a.setDisabled(s));
    },
    focus() {
      var s, a;
      (a = (s = n.get(i())) != null ? s : Array.from(n.values())[0]) == null || a.focus();
    }
  };
}
function vr(e, ...t) {
  return b("section", { class: "ext-localSkills-making-section" }, b("h3", {}, e), ...t);
}
function Kn(e, ...t) {
  return b("details", { class: "ext-localSkills-making-folded" }, b("summary", {}, e), ...t);
}

// src/ui/survey-making/begin-name.ts
function fm(e) {
  let { messages: t, titles: n } = e, r = (y, ...w) => t.text(`localskills-making-begin-${y}`, ...w), o = () => e.now().toISOString().slice(0, 10), i = /* @__PURE__ */ new Set(), s = !1, a = !1, l = "", c = !1, u = b("p", { class: "ext-localSkills-making-address", dir: "ltr" }), d = () => J(u, n.survey(g.value())), f = () => {
    let y = Array.from(i), w = `-${o().slice(0, 4)}`;
    g.show(l.trim() === "" ? "" : c ? Nt(`${l.replace(/-\d{4}$/, "").slice(0, 48 - w.length)}${w}`, y) : Zt(l, y, "survey")), d();
  }, m = en({
    label: r("title"),
    help: r("title-help"),
    value: "",
    maxLength: 200,
    onChange(y) {
      s = y.trim() !== "", m.setFault(null), a || ([l, c] = [y, !1], f());
    }
  }), g = en({
    label: r("id"),
    help: r("id-help"),
    value: "",
    direction: "ltr",
    maxLength: 48,
    onChange() {
      a = g.value() !== "", g.setFault(null), d();
    }
  }), h = Kn(r("address"), g.element);
  return {
    element: b(
      "div",
      {},
      m.element,
      b("div", { class: "ext-localSkills-making-address-line" }, b("span", {}, r("address-is")), " ", u),
      h
    ),
    propose({ json: y, kind: w }) {
      if (s)
        return;
      let S = y === null ? null : Qn(y, e);
      if (m.show(S === null ? "" : w === "wave" ? ps(S.text, o()) : S.text), m.setFault(null), !a) {
        let v = y === null ? void 0 : Y(y, ["localSkills", "id"]);
        [l, c] = [typeof v == "string" ? v : "", !0], f();
      }
    },
    take(y) {
      y.forEach((w) => i.add(w)), a || f();
    },
    id: () => g.value(),
    ownTitle: () => s ? m.value().trim() : null,
    hasOwnId: () => a,
    check() {
      return m.value().trim() === "" ? (m.setFault(r("no-title")), m.focus(), !1) : Se.test(g.value()) ? !0 : (h.open = !0, g.setFault(r("bad-id")), g.focus(), !1);
    },
    tellTaken() {
      let y = g.value();
      i.add(y), h.open = !0, g.setFault(r("id-taken", y)), g.show(Zt(y, Array.from(i), "survey")), d(), g.focus();
    }
  };
}

// node_modules/worker-f/lib/stringifyFunctionReferences.js
var jk = /^[$_\u0080-\uFFFFa-zA-Z][$_\u0080-\uFFFF\w]*$/;
function Al(e) {
  let t = {}, n = {}, r = e(), o = e.toString(), i = o.slice(o.indexOf("[") + 1, o.lastIndexOf("]")).split(",").map((a) => a.trim());
  for (let a of i)
    if (!jk.test(a))
      throw new Error(`Invalid dependency name: ${a}`);
  let s = 0;
  for (; s < r.length; ) {
    let a = i[s], l = r[s];
    typeof l == "function" ? t[a] = _k(l, a) : n[a] = l, s++;
  }
  return {
    functions: t,
    variables: n
  };
}
function _k(e, t) {
  let n = e.toString();
  if (e.prototype)
    if (n.indexOf("[native code]") >= 0) {
      let r = n.indexOf(" ", 8) + 1, o = n.indexOf("(", r);
      return n.slice(r, o);
    } else {
      let r = n;
      for (let o in e.prototype)
        r += ";" + t + ".prototype." + o + "=" + e.prototype[o].toString();
      return r;
    }
  else
    return n;
}

// node_modules/worker-f/lib/createWorker.js
function Cl(e, t, n, r, o, i) {
  let s = !1, a, l = () => {
    a.stop();
  }, c = (d, f) => {
    try {
      a.ingest(d, f);
    } catch (m) {
      throw l(), m;
    }
  };
  return {
    start: (d, f) => {
      if (s)
        throw new Error("Was started");
      s = !0;
      let m = o(), g = m && m._, h = g || zk(t, d);
      g || i({ _: h });
      let [y, w] = h;
      a = e(y, () => {
        let k = o();
        if (k)
          return k.other;
      }, (k) => {
        i(Object.assign(Object.assign({}, o()), { other: k }));
      }, n, r), w && c(w, f);
    },
    stop: l,
    ingest: c
  };
}
var Bk = (
  // Handles any messages that're sent from the main thread.
  "var onMessage = function(data) {for (var key in data) {self[key] = data[key]}onMessage = ("
), Jk = ")(postMessage)}";
function zk(e, t) {
  let [n, r] = Uk(t);
  return [n + ";" + Bk + e.toString() + Jk, r];
}
function Uk(e) {
  let t = {}, n = {};
  for (let o of e) {
    let { functions: i, variables: s } = Al(o);
    t = Object.assign(Object.assign({}, t), i), n = Object.assign(Object.assign({}, n), s);
  }
  return [Object.keys(t).map((o) => o + "=" + t[o]).join(";"), n];
}

// node_modules/worker-f/lib/createWorkerFunction_.js
function Pl(e, t, n, r, o, i) {
  let s = !1, a = !1, l = [], c = void 0, u = () => [], d = () => [], f, m, g = (N) => mm[N], h = (N, j) => {
    mm[N] = j;
  }, y = () => {
    if (!s)
      throw new Error("Not started");
  }, w = () => {
    if (s)
      throw new Error("Was started");
  }, S = () => {
    if (a)
      throw new Error("Was stopped");
  }, v = () => {
    if (f)
      throw new Error("Has alias");
  }, k = (N) => {
    if (typeof N != "function")
      throw new TypeError("Argument must be a function");
  }, p;
  if (typeof t == "string") {
    if (f = t, m = g(f), !m || !m.$)
      throw new Error("Not found");
    p = m.$[0], l = m.$[1], u = m.$[2], d = m.$[3], m.$[4];
  } else
    p = t;
  k(p);
  let x, E = (N) => {
    S(), w(), k(N), l.push(N);
  }, T = () => {
    S(), w(), E(() => [
      p,
      d,
      r
    ]), s = !0, x.start(l, c);
  }, P = () => {
    a = !0, x.stop();
  }, C = (N) => {
    x.ingest([Date.now(), N], u(...N));
  }, I, R = Object.assign({
    inputLatency: I,
    outputLatency: I,
    /**
     * Adds external dependencies.
     * These dependencies must not change after the function is started.
     *
     * @param {function} getDependencies — A "closure" function that returns an array of dependencies — global variables or functions — that will be used in this worker. If some dependencies get overlooked, the worker will throw "[name] is not defined".
     */
    addDependencies(N) {
      v(), E(N);
    },
    // `transferList` for the arguments of the function.
    inputTransferList: (N) => {
      S(), w(), v(), k(N), u = N;
    },
    // `transferList` for the result of the function.
    outputTransferList: (N) => {
      S(), w(), v(), k(N), d = N;
    },
    // (optional) Enables caching.
    alias(N) {
      S(), w(), v(), f = N, h(f, {
        $: [p, l, u, d]
      });
    },
    start: T,
    stop: P
  }, n(T, P, s, a, C, y, w, S));
  return x = Cl(
    // Creates a worker in a specific environment such as a web browser or Node.js.
    e,
    // This function will be executed in the worker thread.
    // It will be stringified and injected in the worker source code.
    // It must create an input handler function.
    (N) => {
      let j = -1, U = -1, Z = r(p, (z) => {
        N([j, U, Date.now(), z], d(z));
      });
      return ([z, B]) => (j = z, U = Date.now(), Z(B));
    },
    // This function will be executed in the main thread
    // when an error is received from the worker.
    // Currently, we are in the main thread.
    (N) => {
      a || o(N);
    },
    // This function will be executed in the main thread
    // when output is received from the worker.
    // Currently, we are in the main thread.
    ([N, j, U, V]) => {
      a || (N !== -1 && (R.inputLatency = j - N), R.outputLatency = Date.now() - U, i(V));
    },
    () => {
      if (f) {
        let N = g(f);
        if (N)
          return N.other;
      }
    },
    (N) => {
      f && h(f, Object.assign(Object.assign({}, g(f)), { other: N }));
    }
  ), R;
}
var mm = {};

// node_modules/worker-f/lib/createWorkerFunction.js
function Il(e, t) {
  let n, r;
  return Pl(e, t, (l, c, u, d, f, m, g, h) => ({
    // Calls the function. Could be used multiple times.
    call(...y) {
      if (h(), m(), n || r)
        throw new Error("Previous call not finished");
      return new Promise((w, S) => {
        n = w, r = S, f(y);
      });
    },
    // Calls the function once.
    callOnce(...y) {
      return l(), this.call(...y).finally(c);
    }
  }), (l, c) => {
    let u = (d) => d !== null && typeof d == "object" && typeof d.then == "function";
    return (d) => {
      let f = l(...d);
      u(f) ? f.then(c) : c(f);
    };
  }, (l) => {
    if (r)
      r(l), n = void 0, r = void 0;
    else
      throw new Error("`reject` callback not found");
  }, (l) => {
    if (n)
      n(l), n = void 0, r = void 0;
    else
      throw new Error("`resolve` callback not found");
  });
}

// node_modules/worker-f/lib/environment/createWorkerInBrowser.js
function Rl(e, t, n, r, o) {
  let i = t();
  i || (i = Hk(e), n(i));
  let s = new Worker(i);
  return s.onmessage = (a) => {
    let l = a.data, c = l ? l[pm] : void 0;
    if (c) {
      let u = new Error(c[0]);
      u.stack = c[1];
      let d = 2;
      for (; d < c.length; )
        u[c[d][0]] = c[d][1], d++;
      r(u), s.terminate();
    } else
      o(l);
  }, {
    // Calling `worker.terminate()` will kill the worker thread immediately.
    // Calling `worker.terminate()` multiple times is safe and will not throw any errors.
    stop: s.terminate.bind(s),
    ingest: s.postMessage.bind(s)
  };
}
function Hk(e) {
  return URL.createObjectURL(new Blob([
    e + ";" + Wk
  ], { type: "text/javascript" }));
}
var pm = "$err$", Wk = (
  // Listen to incoming messages from the main thread.
  "self.onmessage = function(evt) {onMessage(evt.data)};function onErr(err_, msg) {var err = err_ instanceof Error ? err_ : new Error(msg);postMessage({" + pm + ':[err.message,err.stack].concat(Object.keys(err).map(function(k){return[k,err[k]]}))})};var postMessage = self.postMessage;addEventListener("error",function(evt) {onErr(evt.error, evt.message)});addEventListener("unhandledrejection",function(evt) {evt.preventDefault();onErr(evt.reason, String(evt.reason))})'
);

// node_modules/worker-f/lib/export/browser/createWorkerFunctionInBrowser.js
function bs(e) {
  return Il(Rl, e);
}

// node_modules/read-excel-file/modules/saxen/parser.js
function Ml(e) {
  "@babel/helpers - typeof";
  return Ml = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ml(e);
}
function Ll(e) {
  var t = String.fromCharCode, n = Object.prototype.hasOwnProperty, r = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig, o = {
    amp: "&",
    apos: "'",
    gt: ">",
    lt: "<",
    quot: '"'
  };
  Object.keys(o).forEach(function(S) {
    o[S.toUpperCase()] = o[S];
  });
  function i(S, v, k, p) {
    return p ? n.call(o, p) ? o[p] : "&" + p + ";" : t(v || parseInt(k, 16));
  }
  function s(S) {
    return S.length > 3 && S.indexOf("&") !== -1 ? S.replace(r, i) : S;
  }
  var a = "non-whitespace outside of root node";
  function l(S) {
    return new Error(S);
  }
  function c(S) {
    return "missing namespace for prefix <" + S + ">";
  }
  function u(S) {
    return {
      get: S,
      enumerable: !0
    };
  }
  function d(S) {
    var v = {}, k;
    for (k in S)
      v[k] = S[k];
    return v;
  }
  var f = /* @__PURE__ */ Symbol("nameCache");
  function m(S) {
    return S + "$uri";
  }
  function g(S) {
    var v = {}, k, p;
    for (k in S)
      p = S[k], v[p] = p, v[m(p)] = k;
    return v;
  }
  function h() {
    return {
      line: 0,
      column: 0
    };
  }
  function y(S) {
    throw S;
  }
  function w(S) {
    if (!this)
      return new w(S);
    var v = S && S.proxy, k, p, x, E, T = y, P, C, I, R, M = h, L = !1, N = !1, j = "", U = !1, V = !1, Z = null, z = !1, B, D, W, q;
    function te(X) {
      X instanceof Error || (X = l(X)), Z = X, T(X, M);
    }
    function re(X) {
      P && (X instanceof Error || (X = l(X)), P(X, M));
    }
    this.on = function(X, he) {
      if (typeof he != "function")
        throw l("required args <name, cb>");
      switch (X) {
        case "openTag":
          p = he;
          break;
        case "text":
          k = he;
          break;
        case "closeTag":
          x = he;
          break;
        case "error":
          T = he;
          break;
        case "warn":
          P = he;
          break;
        case "cdata":
          E = he;
          break;
        case "attention":
          R = he;
          break;
        // <!XXXXX zzzz="eeee">
        case "question":
          I = he;
          break;
        // <? ....  ?>
        case "comment":
          C = he;
          break;
        default:
          throw l("unsupported event: " + X);
      }
      return this;
    }, this.ns = function(X) {
      if (typeof X == "undefined" && (X = {}), Ml(X) !== "object")
        throw l("required args <nsMap={}>");
      var he = {}, Ue;
      for (Ue in X)
        he[Ue] = X[Ue];
      return V = !0, q = he, this;
    };
    function fe() {
      B = V ? [] : null, D = V ? g(q) : null, W = [], M = h, z = !1, Z = null, N = !1, j = "";
    }
    this.parse = function(X) {
      if (typeof X != "string")
        throw l("required args <xml=string>");
      if (L)
        throw l("parse during stream; call end() first");
      return fe(), ye(X), M = h, z = !1, Z;
    }, this.write = function(X) {
      if (typeof X != "string")
        throw l("required args <xml=string>");
      return L || (fe(), L = !0), Z || (j = ye(j + X, !0) || ""), this;
    }, this.end = function() {
      return L || fe(), L = !1, Z || ye(j), j = "", M = h, z = !1, Z;
    }, this.stop = function() {
      z = !0;
    };
    function ye(X) {
      var he = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !1, Ue = null, kt = null, ut, Gt = 0, Ct = !1, mt = !1, ue = 0, H = 0, ne, Re, de, se, dn, dr, et, Qi, nl, rl = "", ol = 0, zr;
      function Jd(pt, An) {
        var Pt = pt.indexOf(":");
        if (Pt === -1)
          return pt;
        var jt = D[pt.substring(0, Pt)];
        return jt ? An === jt ? pt.substr(Pt + 1) : jt + pt.substr(Pt) : (re(c(pt.substring(0, Pt))), null);
      }
      function il() {
        if (zr !== null)
          return zr;
        var pt, An, Pt = V && D.xmlns, jt = V && U ? [] : null, Le = ol, ot = rl, _t = ot.length, Ud, Wn, Vn, fn, Qe, Po = {}, Hd = /* @__PURE__ */ new Set(), Qt, ge, ve;
        e: for (; Le < _t; Le++)
          if (Qt = !1, ge = ot.charCodeAt(Le), !(ge === 32 || ge < 14 && ge > 8)) {
            for ((ge < 65 || ge > 122 || ge > 90 && ge < 97) && ge !== 95 && ge !== 58 && (re("illegal first char attribute name"), Qt = !0), ve = Le + 1; ve < _t; ve++)
              if (ge = ot.charCodeAt(ve), !(ge > 96 && ge < 123 || ge > 64 && ge < 91 || ge > 47 && ge < 59 || ge === 46 || // '.'
              ge === 45 || // '-'
              ge === 95)) {
                if (ge === 32 || ge < 14 && ge > 8) {
                  re("missing attribute value"), Le = ve;
                  continue e;
                }
                if (ge === 61)
                  break;
                re("illegal attribute name char"), Qt = !0;
              }
            if (Qe = ot.substring(Le, ve), Qe === "xmlns:xmlns" && (re("illegal declaration of xmlns"), Qt = !0), ge = ot.charCodeAt(ve + 1), ge === 34)
              ve = ot.indexOf('"', Le = ve + 2), ve === -1 && (ve = ot.indexOf("'", Le), ve !== -1 && (re("attribute value quote missmatch"), Qt = !0));
            else if (ge === 39)
              ve = ot.indexOf("'", Le = ve + 2), ve === -1 && (ve = ot.indexOf('"', Le), ve !== -1 && (re("attribute value quote missmatch"), Qt = !0));
            else
              for (re("missing attribute value quotes"), Qt = !0, ve = ve + 1; ve < _t && (ge = ot.charCodeAt(ve + 1), !(ge === 32 || ge < 14 && ge > 8)); ve++)
                ;
            for (ve === -1 && (re("missing closing quotes"), ve = _t, Qt = !0), Qt || (Vn = ot.substring(Le, ve)), Le = ve; ve + 1 < _t && (ge = ot.charCodeAt(ve + 1), !(ge === 32 || ge < 14 && ge > 8)); ve++)
              Le === ve && (re("illegal character after attribute end"), Qt = !0);
            if (Le = ve + 1, Qt)
              continue e;
            if (Hd.has(Qe)) {
              re("attribute <" + Qe + "> already defined");
              continue;
            }
            if (Hd.add(Qe), !V) {
              Po[Qe] = Vn;
              continue;
            }
            if (U) {
              if (Wn = Qe === "xmlns" ? "xmlns" : Qe.charCodeAt(0) === 120 && Qe.substr(0, 6) === "xmlns:" ? Qe.substr(6) : null, Wn !== null) {
                if (pt = s(Vn), An = m(Wn), fn = q[pt], !fn) {
                  if (Wn === "xmlns" || An in D && D[An] !== pt)
                    do
                      fn = "ns" + Gt++;
                    while (typeof D[fn] != "undefined");
                  else
                    fn = Wn;
                  q[pt] = fn;
                }
                D[Wn] !== fn && (Ud || (D = d(D), Ud = !0), D[Wn] = fn, Wn === "xmlns" && (D[m(fn)] = pt, Pt = fn), D[An] = pt), Po[Qe] = Vn;
                continue;
              }
              jt.push(Qe, Vn);
              continue;
            }
            Qe = Jd(Qe, Pt), Qe !== null && (Po[Qe] = Vn);
          }
        if (U)
          for (Le = 0, _t = jt.length; Le < _t; Le++)
            Qe = Jd(jt[Le++], Pt), Vn = jt[Le], Qe !== null && (Po[Qe] = Vn);
        return zr = Po;
      }
      function iv() {
        for (var pt = /(\r\n|\r|\n)/g, An = 0, Pt = 0, jt = 0, Le = H, ot, _t; ue >= jt && (ot = pt.exec(X), !(!ot || (Le = ot[0].length + ot.index, Le > ue))); )
          An += 1, jt = Le;
        return ue == -1 ? (Pt = Le, _t = X.substring(H)) : H === 0 ? _t = X.substring(H, ue) : (Pt = ue - jt, _t = H == -1 ? X.substring(ue) : X.substring(ue, H + 1)), {
          data: _t,
          line: An,
          column: Pt
        };
      }
      for (M = iv, v && (nl = Object.create({}, {
        name: u(function() {
          return et;
        }),
        originalName: u(function() {
          return Qi;
        }),
        attrs: u(il),
        ns: u(function() {
          return D;
        })
      })); H !== -1; ) {
        if (X.charCodeAt(H) === 60 ? ue = H : ue = X.indexOf("<", H), ue === -1) {
          if (he)
            return X.substring(H);
          if (W.length)
            return te("unexpected end of file");
          if (!N)
            return te("missing start tag");
          H < X.length && X.substring(H).trim() && re(a);
          return;
        }
        if (N || (N = !0), H !== ue) {
          if (W.length) {
            if (k && (k(X.substring(H, ue), s, M), z))
              return;
          } else if (X.substring(H, ue).trim() && (re(a), z))
            return;
        }
        if (se = X.charCodeAt(ue + 1), se === 33) {
          if (de = X.charCodeAt(ue + 2), de === 91 && X.substr(ue + 3, 6) === "CDATA[") {
            if (H = X.indexOf("]]>", ue), H === -1)
              return he ? X.substring(ue) : te("unclosed cdata");
            if (E && (E(X.substring(ue + 9, H), M), z))
              return;
            H += 3;
            continue;
          }
          if (de === 45 && X.charCodeAt(ue + 3) === 45) {
            if (H = X.indexOf("-->", ue), H === -1)
              return he ? X.substring(ue) : te("unclosed comment");
            if (C && (C(X.substring(ue + 4, H), s, M), z))
              return;
            H += 3;
            continue;
          }
        }
        if (se === 63) {
          if (H = X.indexOf("?>", ue), H === -1)
            return he ? X.substring(ue) : te("unclosed question");
          if (I && (I(X.substring(ue, H + 2), M), z))
            return;
          H += 2;
          continue;
        }
        for (ne = ue + 1; ; ne++) {
          if (dn = X.charCodeAt(ne), isNaN(dn))
            return he ? X.substring(ue) : (H = -1, te("unclosed tag"));
          if (dn === 34)
            de = X.indexOf('"', ne + 1), ne = de !== -1 ? de : ne;
          else if (dn === 39)
            de = X.indexOf("'", ne + 1), ne = de !== -1 ? de : ne;
          else if (dn === 62) {
            H = ne;
            break;
          }
        }
        if (se === 33) {
          if (R && (R(X.substring(ue, H + 1), s, M), z))
            return;
          H += 1;
          continue;
        }
        if (zr = {}, se === 47) {
          if (Ct = !1, mt = !0, !W.length)
            return te("missing open tag");
          if (ne = et = W.pop(), de = ue + 2 + ne.length, X.substring(ue + 2, de) !== ne)
            return te("closing tag mismatch");
          for (; de < H; de++)
            if (se = X.charCodeAt(de), !(se === 32 || se > 8 && se < 14))
              return te("close tag");
        } else {
          if (X.charCodeAt(H - 1) === 47 ? (ne = et = X.substring(ue + 1, H - 1), Ct = !0, mt = !0) : (ne = et = X.substring(ue + 1, H), Ct = !0, mt = !1), !(se > 96 && se < 123 || se > 64 && se < 91 || se === 95 || se === 58))
            return te("illegal first char nodeName");
          for (de = 1, Re = ne.length; de < Re; de++)
            if (se = ne.charCodeAt(de), !(se > 96 && se < 123 || se > 64 && se < 91 || se > 47 && se < 59 || se === 45 || se === 95 || se == 46)) {
              if (se === 32 || se < 14 && se > 8) {
                et = ne.substring(0, de), zr = null;
                break;
              }
              return te("invalid nodeName");
            }
          mt || W.push(et);
        }
        if (V) {
          ut = D, Ct && (mt || B.push(ut), zr === null && (U = ne.indexOf("xmlns", de) !== -1) && (ol = de, rl = ne, il(), U = !1)), Qi = et, kt !== D && (Ue = D[f], Ue === void 0 && (Ue = D[f] = {}), kt = D);
          var zd = Ue[et];
          if (zd !== void 0)
            et = zd;
          else {
            if (se = et.indexOf(":"), se !== -1) {
              if (dr = D[et.substring(0, se)], !dr)
                return te("missing namespace on <" + Qi + ">");
              et = et.substr(se + 1);
            } else
              dr = D.xmlns;
            dr && (et = dr + ":" + et), Ue[Qi] = et;
          }
        }
        if (Ct && (ol = de, rl = ne, p && (v ? p(nl, s, mt, M) : p(et, il, s, mt, M), z)))
          return;
        if (mt) {
          if (x && (x(v ? nl : et, s, Ct, M), z))
            return;
          V && (Ct ? D = ut : D = B.pop());
        }
        H += 1;
      }
    }
  }
  return new w(e);
}

// node_modules/read-excel-file/modules/xml/parseXmlStream.saxen.js
function xs(e, t, n, r) {
  var o = !1, i = function() {
    if (o)
      throw new Error("Errored");
  }, s, a = new Ll(), l = function(f) {
    i(), a.write(f);
  }, c = function() {
    i(), a.end(), s();
  }, u = new Promise(function(d, f) {
    s = d;
    var m = function(S) {
      throw o = !0, S;
    }, g = function(S, v) {
      r && r(v(S), e);
    }, h = function(S, v, k, p, x) {
      if (t) {
        var E = v();
        for (var T in E)
          E[Nl(T, !0)] = k(E[T]);
        t(Nl(S), E, e);
      }
    }, y = function(S) {
      n && n(Nl(S), e);
    };
    a.on("error", m), a.on("text", g), a.on("openTag", h), a.on("closeTag", y);
  });
  return {
    promise: u,
    write: l,
    end: c
  };
}
function Nl(e, t) {
  for (var n = 0; n < e.length; ) {
    if (e[n] === ":" && !(t && n === 5 && e.slice(0, 5) === "xmlns"))
      return e.slice(n + 1);
    n++;
  }
  return e;
}

// node_modules/read-excel-file/modules/xlsx/InvalidSpreadsheetError.js
function Qr(e) {
  "@babel/helpers - typeof";
  return Qr = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Qr(e);
}
function gm(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, qk(r.key), r);
  }
}
function Vk(e, t, n) {
  return t && gm(e.prototype, t), n && gm(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
}
function qk(e) {
  var t = Xk(e, "string");
  return Qr(t) === "symbol" ? t : String(t);
}
function Xk(e, t) {
  if (Qr(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Qr(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Gk(e, t) {
  if (!(e instanceof t))
    throw new TypeError("Cannot call a class as a function");
}
function Qk(e, t) {
  if (typeof t != "function" && t !== null)
    throw new TypeError("Super expression must either be null or a function");
  e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } }), Object.defineProperty(e, "prototype", { writable: !1 }), t && Wo(e, t);
}
function Kk(e) {
  var t = hm();
  return function() {
    var r = Vo(e), o;
    if (t) {
      var i = Vo(this).constructor;
      o = Reflect.construct(r, arguments, i);
    } else
      o = r.apply(this, arguments);
    return Yk(this, o);
  };
}
function Yk(e, t) {
  if (t && (Qr(t) === "object" || typeof t == "function"))
    return t;
  if (t !== void 0)
    throw new TypeError("Derived constructors may only return object or undefined");
  return Zk(e);
}
function Zk(e) {
  if (e === void 0)
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  return e;
}
function Fl(e) {
  var t = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
  return Fl = function(r) {
    if (r === null || !ew(r)) return r;
    if (typeof r != "function")
      throw new TypeError("Super expression must either be null or a function");
    if (typeof t != "undefined") {
      if (t.has(r)) return t.get(r);
      t.set(r, o);
    }
    function o() {
      return vs(r, arguments, Vo(this).constructor);
    }
    return o.prototype = Object.create(r.prototype, { constructor: { value: o, enumerable: !1, writable: !0, configurable: !0 } }), Wo(o, r);
  }, Fl(e);
}
function vs(e, t, n) {
  return hm() ? vs = Reflect.construct.bind() : vs = function(o, i, s) {
    var a = [null];
    a.push.apply(a, i);
    var l = Function.bind.apply(o, a), c = new l();
    return s && Wo(c, s.prototype), c;
  }, vs.apply(null, arguments);
}
function hm() {
  if (typeof Reflect == "undefined" || !Reflect.construct || Reflect.construct.sham) return !1;
  if (typeof Proxy == "function") return !0;
  try {
    return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    })), !0;
  } catch (e) {
    return !1;
  }
}
function ew(e) {
  return Function.toString.call(e).indexOf("[native code]") !== -1;
}
function Wo(e, t) {
  return Wo = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(r, o) {
    return r.__proto__ = o, r;
  }, Wo(e, t);
}
function Vo(e) {
  return Vo = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(n) {
    return n.__proto__ || Object.getPrototypeOf(n);
  }, Vo(e);
}
var Yn = /* @__PURE__ */ (function(e) {
  Qk(n, e);
  var t = Kk(n);
  function n(r) {
    var o;
    return Gk(this, n), o = t.call(this, r), o.name = "InvalidSpreadsheetError", o;
  }
  return Vk(n);
})(/* @__PURE__ */ Fl(Error));

// node_modules/read-excel-file/modules/xml/parseXml.js
function $l(e, t, n, r, o, i) {
  var s = xs(t, n, r, o);
  return i ? a(s, e, i) : (s.write(e), s.end()), s.promise.then(function(l) {
    return l;
  }, function(l) {
    var c = new Yn(l.message);
    throw c.stack = l.stack, c.cause = l, c;
  });
  function a(l, c, u, d) {
    var f = 7, m = 64 * 1024, g = 0, h = m, y = function() {
      g++;
      var v = Date.now();
      if (c.length > h) {
        l.write(c.slice(0, h)), u && u(!1), c = c.slice(h);
        var k = Date.now() - v;
        return k < f * 0.5 ? h *= 2 : k > f && (h /= 2), !0;
      } else
        return l.write(c), l.end(), u && u(!0), !1;
    }, w = function S() {
      y() && (d ? typeof setImmediate != "undefined" ? setImmediate(S) : setTimeout(S, 0) : S());
    };
    w();
  }
}

// node_modules/fflate/esm/browser.js
var ym = {}, tw = (function(e, t, n, r, o) {
  var i = new Worker(ym[t] || (ym[t] = URL.createObjectURL(new Blob([
    e + ';addEventListener("error",function(e){e=e.error;postMessage({$e$:[e.message,e.code,e.stack]})})'
  ], { type: "text/javascript" }))));
  return i.onmessage = function(s) {
    var a = s.data, l = a.$e$;
    if (l) {
      var c = new Error(l[0]);
      c.code = l[1], c.stack = l[2], o(c, null);
    } else
      o(null, a);
  }, i.postMessage(n, r), i;
}), Me = Uint8Array, bt = Uint16Array, Go = Int32Array, eo = new Me([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]), to = new Me([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]), qo = new Me([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]), km = function(e, t) {
  for (var n = new bt(31), r = 0; r < 31; ++r)
    n[r] = t += 1 << e[r - 1];
  for (var o = new Go(n[30]), r = 1; r < 30; ++r)
    for (var i = n[r]; i < n[r + 1]; ++i)
      o[i] = i - n[r] << 5 | r;
  return { b: n, r: o };
}, wm = km(eo, 2), Ul = wm.b, Ts = wm.r;
Ul[28] = 258, Ts[258] = 28;
var Sm = km(to, 0), Em = Sm.b, jl = Sm.r, Xo = new bt(32768);
for (we = 0; we < 32768; ++we)
  Ln = (we & 43690) >> 1 | (we & 21845) << 1, Ln = (Ln & 52428) >> 2 | (Ln & 13107) << 2, Ln = (Ln & 61680) >> 4 | (Ln & 3855) << 4, Xo[we] = ((Ln & 65280) >> 8 | (Ln & 255) << 8) >> 1;
var Ln, we, Vt = (function(e, t, n) {
  for (var r = e.length, o = 0, i = new bt(t); o < r; ++o)
    e[o] && ++i[e[o] - 1];
  var s = new bt(t);
  for (o = 1; o < t; ++o)
    s[o] = s[o - 1] + i[o - 1] << 1;
  var a;
  if (n) {
    a = new bt(1 << t);
    var l = 15 - t;
    for (o = 0; o < r; ++o)
      if (e[o])
        for (var c = o << 4 | e[o], u = t - e[o], d = s[e[o] - 1]++ << u, f = d | (1 << u) - 1; d <= f; ++d)
          a[Xo[d] >> l] = c;
  } else
    for (a = new bt(r), o = 0; o < r; ++o)
      e[o] && (a[o] = Xo[s[e[o] - 1]++] >> 15 - e[o]);
  return a;
}), Nn = new Me(288);
for (we = 0; we < 144; ++we)
  Nn[we] = 8;
var we;
for (we = 144; we < 256; ++we)
  Nn[we] = 9;
var we;
for (we = 256; we < 280; ++we)
  Nn[we] = 7;
var we;
for (we = 280; we < 288; ++we)
  Nn[we] = 8;
var we, Zr = new Me(32);
for (we = 0; we < 32; ++we)
  Zr[we] = 5;
var we, Tm = /* @__PURE__ */ Vt(Nn, 9, 0), Om = /* @__PURE__ */ Vt(Nn, 9, 1), Am = /* @__PURE__ */ Vt(Zr, 5, 0), Cm = /* @__PURE__ */ Vt(Zr, 5, 1), ws = function(e) {
  for (var t = e[0], n = 1; n < e.length; ++n)
    e[n] > t && (t = e[n]);
  return t;
}, Ht = function(e, t, n) {
  var r = t / 8 | 0;
  return (e[r] | e[r + 1] << 8) >> (t & 7) & n;
}, Ss = function(e, t) {
  var n = t / 8 | 0;
  return (e[n] | e[n + 1] << 8 | e[n + 2] << 16) >> (t & 7);
}, Qo = function(e) {
  return (e + 7) / 8 | 0;
}, kr = function(e, t, n) {
  return (t == null || t < 0) && (t = 0), (n == null || n > e.length) && (n = e.length), new Me(e.subarray(t, n));
};
var Pm = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
], We = function(e, t, n) {
  var r = new Error(t || Pm[e]);
  if (r.code = e, Error.captureStackTrace && Error.captureStackTrace(r, We), !n)
    throw r;
  return r;
}, Im = function(e, t, n, r) {
  var o = e.length, i = r ? r.length : 0;
  if (!o || t.f && !t.l)
    return n || new Me(0);
  var s = !n, a = s || t.i != 2, l = t.i;
  s && (n = new Me(o * 3));
  var c = function(Ue) {
    var kt = n.length;
    if (Ue > kt) {
      var ut = new Me(Math.max(kt * 2, Ue));
      ut.set(n), n = ut;
    }
  }, u = t.f || 0, d = t.p || 0, f = t.b || 0, m = t.l, g = t.d, h = t.m, y = t.n, w = o * 8;
  do {
    if (!m) {
      u = Ht(e, d, 1);
      var S = Ht(e, d + 1, 3);
      if (d += 3, S)
        if (S == 1)
          m = Om, g = Cm, h = 9, y = 5;
        else if (S == 2) {
          var x = Ht(e, d, 31) + 257, E = Ht(e, d + 10, 15) + 4, T = x + Ht(e, d + 5, 31) + 1;
          d += 14;
          for (var P = new Me(T), C = new Me(19), I = 0; I < E; ++I)
            C[qo[I]] = Ht(e, d + I * 3, 7);
          d += E * 3;
          for (var R = ws(C), M = (1 << R) - 1, L = Vt(C, R, 1), I = 0; I < T; ) {
            var N = L[Ht(e, d, M)];
            d += N & 15;
            var v = N >> 4;
            if (v < 16)
              P[I++] = v;
            else {
              var j = 0, U = 0;
              for (v == 16 ? (U = 3 + Ht(e, d, 3), d += 2, j = P[I - 1]) : v == 17 ? (U = 3 + Ht(e, d, 7), d += 3) : v == 18 && (U = 11 + Ht(e, d, 127), d += 7); U--; )
                P[I++] = j;
            }
          }
          var V = P.subarray(0, x), Z = P.subarray(x);
          h = ws(V), y = ws(Z), m = Vt(V, h, 1), g = Vt(Z, y, 1);
        } else
          We(1);
      else {
        var v = Qo(d) + 4, k = e[v - 4] | e[v - 3] << 8, p = v + k;
        if (p > o) {
          l && We(0);
          break;
        }
        a && c(f + k), n.set(e.subarray(v, p), f), t.b = f += k, t.p = d = p * 8, t.f = u;
        continue;
      }
      if (d > w) {
        l && We(0);
        break;
      }
    }
    a && c(f + 131072);
    for (var z = (1 << h) - 1, B = (1 << y) - 1, D = d; ; D = d) {
      var j = m[Ss(e, d) & z], W = j >> 4;
      if (d += j & 15, d > w) {
        l && We(0);
        break;
      }
      if (j || We(2), W < 256)
        n[f++] = W;
      else if (W == 256) {
        D = d, m = null;
        break;
      } else {
        var q = W - 254;
        if (W > 264) {
          var I = W - 257, te = eo[I];
          q = Ht(e, d, (1 << te) - 1) + Ul[I], d += te;
        }
        var re = g[Ss(e, d) & B], fe = re >> 4;
        re || We(3), d += re & 15;
        var Z = Em[fe];
        if (fe > 3) {
          var te = to[fe];
          Z += Ss(e, d) & (1 << te) - 1, d += te;
        }
        if (d > w) {
          l && We(0);
          break;
        }
        a && c(f + 131072);
        var ye = f + q;
        if (f < Z) {
          var X = i - Z, he = Math.min(Z, ye);
          for (X + f < 0 && We(3); f < he; ++f)
            n[f] = r[X + f];
        }
        for (; f < ye; ++f)
          n[f] = n[f - Z];
      }
    }
    t.l = m, t.p = D, t.b = f, t.f = u, m && (u = 1, t.m = h, t.d = g, t.n = y);
  } while (!u);
  return f != n.length && s ? kr(n, 0, f) : n.subarray(0, f);
}, yn = function(e, t, n) {
  n <<= t & 7;
  var r = t / 8 | 0;
  e[r] |= n, e[r + 1] |= n >> 8;
}, Kr = function(e, t, n) {
  n <<= t & 7;
  var r = t / 8 | 0;
  e[r] |= n, e[r + 1] |= n >> 8, e[r + 2] |= n >> 16;
}, Es = function(e, t) {
  for (var n = [], r = 0; r < e.length; ++r)
    e[r] && n.push({ s: r, f: e[r] });
  var o = n.length, i = n.slice();
  if (!o)
    return { t: Wl, l: 0 };
  if (o == 1) {
    var s = new Me(n[0].s + 1);
    return s[n[0].s] = 1, { t: s, l: 1 };
  }
  n.sort(function(p, x) {
    return p.f - x.f;
  }), n.push({ s: -1, f: 25001 });
  var a = n[0], l = n[1], c = 0, u = 1, d = 2;
  for (n[0] = { s: -1, f: a.f + l.f, l: a, r: l }; u != o - 1; )
    a = n[n[c].f < n[d].f ? c++ : d++], l = n[c != u && n[c].f < n[d].f ? c++ : d++], n[u++] = { s: -1, f: a.f + l.f, l: a, r: l };
  for (var f = i[0].s, r = 1; r < o; ++r)
    i[r].s > f && (f = i[r].s);
  var m = new bt(f + 1), g = Os(n[u - 1], m, 0);
  if (g > t) {
    var r = 0, h = 0, y = g - t, w = 1 << y;
    for (i.sort(function(x, E) {
      return m[E.s] - m[x.s] || x.f - E.f;
    }); r < o; ++r) {
      var S = i[r].s;
      if (m[S] > t)
        h += w - (1 << g - m[S]), m[S] = t;
      else
        break;
    }
    for (h >>= y; h > 0; ) {
      var v = i[r].s;
      m[v] < t ? h -= 1 << t - m[v]++ - 1 : ++r;
    }
    for (; r >= 0 && h; --r) {
      var k = i[r].s;
      m[k] == t && (--m[k], ++h);
    }
    g = t;
  }
  return { t: new Me(m), l: g };
}, Os = function(e, t, n) {
  return e.s == -1 ? Math.max(Os(e.l, t, n + 1), Os(e.r, t, n + 1)) : t[e.s] = n;
}, _l = function(e) {
  for (var t = e.length; t && !e[--t]; )
    ;
  for (var n = new bt(++t), r = 0, o = e[0], i = 1, s = function(l) {
    n[r++] = l;
  }, a = 1; a <= t; ++a)
    if (e[a] == o && a != t)
      ++i;
    else {
      if (!o && i > 2) {
        for (; i > 138; i -= 138)
          s(32754);
        i > 2 && (s(i > 10 ? i - 11 << 5 | 28690 : i - 3 << 5 | 12305), i = 0);
      } else if (i > 3) {
        for (s(o), --i; i > 6; i -= 6)
          s(8304);
        i > 2 && (s(i - 3 << 5 | 8208), i = 0);
      }
      for (; i--; )
        s(o);
      i = 1, o = e[a];
    }
  return { c: n.subarray(0, r), n: t };
}, Yr = function(e, t) {
  for (var n = 0, r = 0; r < t.length; ++r)
    n += e[r] * t[r];
  return n;
}, Hl = function(e, t, n) {
  var r = n.length, o = Qo(t + 2);
  e[o] = r & 255, e[o + 1] = r >> 8, e[o + 2] = e[o] ^ 255, e[o + 3] = e[o + 1] ^ 255;
  for (var i = 0; i < r; ++i)
    e[o + i + 4] = n[i];
  return (o + 4 + r) * 8;
}, Bl = function(e, t, n, r, o, i, s, a, l, c, u) {
  yn(t, u++, n), ++o[256];
  for (var d = Es(o, 15), f = d.t, m = d.l, g = Es(i, 15), h = g.t, y = g.l, w = _l(f), S = w.c, v = w.n, k = _l(h), p = k.c, x = k.n, E = new bt(19), T = 0; T < S.length; ++T)
    ++E[S[T] & 31];
  for (var T = 0; T < p.length; ++T)
    ++E[p[T] & 31];
  for (var P = Es(E, 7), C = P.t, I = P.l, R = 19; R > 4 && !C[qo[R - 1]]; --R)
    ;
  var M = c + 5 << 3, L = Yr(o, Nn) + Yr(i, Zr) + s, N = Yr(o, f) + Yr(i, h) + s + 14 + 3 * R + Yr(E, C) + 2 * E[16] + 3 * E[17] + 7 * E[18];
  if (l >= 0 && M <= L && M <= N)
    return Hl(t, u, e.subarray(l, l + c));
  var j, U, V, Z;
  if (yn(t, u, 1 + (N < L)), u += 2, N < L) {
    j = Vt(f, m, 0), U = f, V = Vt(h, y, 0), Z = h;
    var z = Vt(C, I, 0);
    yn(t, u, v - 257), yn(t, u + 5, x - 1), yn(t, u + 10, R - 4), u += 14;
    for (var T = 0; T < R; ++T)
      yn(t, u + 3 * T, C[qo[T]]);
    u += 3 * R;
    for (var B = [S, p], D = 0; D < 2; ++D)
      for (var W = B[D], T = 0; T < W.length; ++T) {
        var q = W[T] & 31;
        yn(t, u, z[q]), u += C[q], q > 15 && (yn(t, u, W[T] >> 5 & 127), u += W[T] >> 12);
      }
  } else
    j = Tm, U = Nn, V = Am, Z = Zr;
  for (var T = 0; T < a; ++T) {
    var te = r[T];
    if (te > 255) {
      var q = te >> 18 & 31;
      Kr(t, u, j[q + 257]), u += U[q + 257], q > 7 && (yn(t, u, te >> 23 & 31), u += eo[q]);
      var re = te & 31;
      Kr(t, u, V[re]), u += Z[re], re > 3 && (Kr(t, u, te >> 5 & 8191), u += to[re]);
    } else
      Kr(t, u, j[te]), u += U[te];
  }
  return Kr(t, u, j[256]), u + U[256];
}, Rm = /* @__PURE__ */ new Go([65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632]), Wl = /* @__PURE__ */ new Me(0), Mm = function(e, t, n, r, o, i) {
  var s = i.z || e.length, a = new Me(r + s + 5 * (1 + Math.ceil(s / 7e3)) + o), l = a.subarray(r, a.length - o), c = i.l, u = (i.r || 0) & 7;
  if (t) {
    u && (l[0] = i.r >> 3);
    for (var d = Rm[t - 1], f = d >> 13, m = d & 8191, g = (1 << n) - 1, h = i.p || new bt(32768), y = i.h || new bt(g + 1), w = Math.ceil(n / 3), S = 2 * w, v = function(Gt) {
      return (e[Gt] ^ e[Gt + 1] << w ^ e[Gt + 2] << S) & g;
    }, k = new Go(25e3), p = new bt(288), x = new bt(32), E = 0, T = 0, P = i.i || 0, C = 0, I = i.w || 0, R = 0; P + 2 < s; ++P) {
      var M = v(P), L = P & 32767, N = y[M];
      if (h[L] = N, y[M] = L, I <= P) {
        var j = s - P;
        if ((E > 7e3 || C > 24576) && (j > 423 || !c)) {
          u = Bl(e, l, 0, k, p, x, T, C, R, P - R, u), C = E = T = 0, R = P;
          for (var U = 0; U < 286; ++U)
            p[U] = 0;
          for (var U = 0; U < 30; ++U)
            x[U] = 0;
        }
        var V = 2, Z = 0, z = m, B = L - N & 32767;
        if (j > 2 && M == v(P - B))
          for (var D = Math.min(f, j) - 1, W = Math.min(32767, P), q = Math.min(258, j); B <= W && --z && L != N; ) {
            if (e[P + V] == e[P + V - B]) {
              for (var te = 0; te < q && e[P + te] == e[P + te - B]; ++te)
                ;
              if (te > V) {
                if (V = te, Z = B, te > D)
                  break;
                for (var re = Math.min(B, te - 2), fe = 0, U = 0; U < re; ++U) {
                  var ye = P - B + U & 32767, X = h[ye], he = ye - X & 32767;
                  he > fe && (fe = he, N = ye);
                }
              }
            }
            L = N, N = h[L], B += L - N & 32767;
          }
        if (Z) {
          k[C++] = 268435456 | Ts[V] << 18 | jl[Z];
          var Ue = Ts[V] & 31, kt = jl[Z] & 31;
          T += eo[Ue] + to[kt], ++p[257 + Ue], ++x[kt], I = P + V, ++E;
        } else
          k[C++] = e[P], ++p[e[P]];
      }
    }
    for (P = Math.max(P, I); P < s; ++P)
      k[C++] = e[P], ++p[e[P]];
    u = Bl(e, l, c, k, p, x, T, C, R, P - R, u), c || (i.r = u & 7 | l[u / 8 | 0] << 3, u -= 7, i.h = y, i.p = h, i.i = P, i.w = I);
  } else {
    for (var P = i.w || 0; P < s + c; P += 65535) {
      var ut = P + 65535;
      ut >= s && (l[u / 8 | 0] = c, ut = s), u = Hl(l, u + 1, e.subarray(P, ut));
    }
    i.i = s;
  }
  return kr(a, 0, r + Qo(u) + o);
}, nw = /* @__PURE__ */ (function() {
  for (var e = new Int32Array(256), t = 0; t < 256; ++t) {
    for (var n = t, r = 9; --r; )
      n = (n & 1 && -306674912) ^ n >>> 1;
    e[t] = n;
  }
  return e;
})(), rw = function() {
  var e = -1;
  return {
    p: function(t) {
      for (var n = e, r = 0; r < t.length; ++r)
        n = nw[n & 255 ^ t[r]] ^ n >>> 8;
      e = n;
    },
    d: function() {
      return ~e;
    }
  };
};
var Lm = function(e, t, n, r, o) {
  if (!o && (o = { l: 1 }, t.dictionary)) {
    var i = t.dictionary.subarray(-32768), s = new Me(i.length + e.length);
    s.set(i), s.set(e, i.length), e = s, o.w = i.length;
  }
  return Mm(e, t.level == null ? 6 : t.level, t.mem == null ? o.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(e.length))) * 1.5) : 20 : 12 + t.mem, n, r, o);
}, Vl = function(e, t) {
  var n = {};
  for (var r in e)
    n[r] = e[r];
  for (var r in t)
    n[r] = t[r];
  return n;
}, bm = function(e, t, n) {
  for (var r = e(), o = e.toString(), i = o.slice(o.indexOf("[") + 1, o.lastIndexOf("]")).replace(/\s+/g, "").split(","), s = 0; s < r.length; ++s) {
    var a = r[s], l = i[s];
    if (typeof a == "function") {
      t += ";" + l + "=";
      var c = a.toString();
      if (a.prototype)
        if (c.indexOf("[native code]") != -1) {
          var u = c.indexOf(" ", 8) + 1;
          t += c.slice(u, c.indexOf("(", u));
        } else {
          t += c;
          for (var d in a.prototype)
            t += ";" + l + ".prototype." + d + "=" + a.prototype[d].toString();
        }
      else
        t += c;
    } else
      n[l] = a;
  }
  return t;
}, ks = [], ow = function(e) {
  var t = [];
  for (var n in e)
    e[n].buffer && t.push((e[n] = new e[n].constructor(e[n])).buffer);
  return t;
}, iw = function(e, t, n, r) {
  if (!ks[n]) {
    for (var o = "", i = {}, s = e.length - 1, a = 0; a < s; ++a)
      o = bm(e[a], o, i);
    ks[n] = { c: bm(e[s], o, i), e: i };
  }
  var l = Vl({}, ks[n].e);
  return tw(ks[n].c + ";onmessage=function(e){for(var k in e.data)self[k]=e.data[k];onmessage=" + t.toString() + "}", n, l, ow(l), r);
}, sw = function() {
  return [Me, bt, Go, eo, to, qo, Ul, Em, Om, Cm, Xo, Pm, Vt, ws, Ht, Ss, Qo, kr, We, Im, Xl, Ps, Nm];
}, aw = function() {
  return [Me, bt, Go, eo, to, qo, Ts, jl, Tm, Nn, Am, Zr, Xo, Rm, Wl, Vt, yn, Kr, Es, Os, _l, Yr, Hl, Bl, Qo, kr, Mm, Lm, ql, Ps];
};
var Ps = function(e) {
  return postMessage(e, [e.buffer]);
}, Nm = function(e) {
  return e && {
    out: e.size && new Me(e.size),
    dictionary: e.dictionary
  };
}, Fm = function(e, t, n, r, o, i) {
  var s = iw(n, r, o, function(a, l) {
    s.terminate(), i(a, l);
  });
  return s.postMessage([e, t], t.consume ? [e.buffer] : []), function() {
    s.terminate();
  };
};
var bn = function(e, t) {
  return e[t] | e[t + 1] << 8;
}, Wt = function(e, t) {
  return (e[t] | e[t + 1] << 8 | e[t + 2] << 16 | e[t + 3] << 24) >>> 0;
}, Dl = function(e, t) {
  return Wt(e, t) + Wt(e, t + 4) * 4294967296;
}, at = function(e, t, n) {
  for (; n; ++t)
    e[t] = n, n >>>= 8;
};
function lw(e, t, n) {
  return n || (n = t, t = {}), typeof n != "function" && We(7), Fm(e, t, [
    aw
  ], function(r) {
    return Ps(ql(r.data[0], r.data[1]));
  }, 0, n);
}
function ql(e, t) {
  return Lm(e, t || {}, 0, 0);
}
function cw(e, t, n) {
  return n || (n = t, t = {}), typeof n != "function" && We(7), Fm(e, t, [
    sw
  ], function(r) {
    return Ps(Xl(r.data[0], Nm(r.data[1])));
  }, 1, n);
}
function Xl(e, t) {
  return Im(e, { i: 2 }, t && t.out, t && t.dictionary);
}
var $m = function(e, t, n, r) {
  for (var o in e) {
    var i = e[o], s = t + o, a = r;
    Array.isArray(i) && (a = Vl(r, i[1]), i = i[0]), ArrayBuffer.isView(i) ? n[s] = [i, a] : (n[s += "/"] = [new Me(0), a], $m(i, s, n, r));
  }
}, xm = typeof TextEncoder != "undefined" && /* @__PURE__ */ new TextEncoder(), Jl = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder(), uw = 0;
try {
  Jl.decode(Wl, { stream: !0 }), uw = 1;
} catch (e) {
}
var dw = function(e) {
  for (var t = "", n = 0; ; ) {
    var r = e[n++], o = (r > 127) + (r > 223) + (r > 239);
    if (n + o > e.length)
      return { s: t, r: kr(e, n - 1) };
    o ? o == 3 ? (r = ((r & 15) << 18 | (e[n++] & 63) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) - 65536, t += String.fromCharCode(55296 | r >> 10, 56320 | r & 1023)) : o & 1 ? t += String.fromCharCode((r & 31) << 6 | e[n++] & 63) : t += String.fromCharCode((r & 15) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) : t += String.fromCharCode(r);
  }
};
function As(e, t) {
  if (t) {
    for (var n = new Me(e.length), r = 0; r < e.length; ++r)
      n[r] = e.charCodeAt(r);
    return n;
  }
  if (xm)
    return xm.encode(e);
  for (var o = e.length, i = new Me(e.length + (e.length >> 1)), s = 0, a = function(u) {
    i[s++] = u;
  }, r = 0; r < o; ++r) {
    if (s + 5 > i.length) {
      var l = new Me(s + 8 + (o - r << 1));
      l.set(i), i = l;
    }
    var c = e.charCodeAt(r);
    c < 128 || t ? a(c) : c < 2048 ? (a(192 | c >> 6), a(128 | c & 63)) : c > 55295 && c < 57344 ? (c = 65536 + (c & 1047552) | e.charCodeAt(++r) & 1023, a(240 | c >> 18), a(128 | c >> 12 & 63), a(128 | c >> 6 & 63), a(128 | c & 63)) : (a(224 | c >> 12), a(128 | c >> 6 & 63), a(128 | c & 63));
  }
  return kr(i, 0, s);
}
function Gl(e, t) {
  if (t) {
    for (var n = "", r = 0; r < e.length; r += 16384)
      n += String.fromCharCode.apply(null, e.subarray(r, r + 16384));
    return n;
  } else {
    if (Jl)
      return Jl.decode(e);
    var o = dw(e), i = o.s, n = o.r;
    return n.length && We(8), i;
  }
}
var fw = function(e, t) {
  return t + 30 + bn(e, t + 26) + bn(e, t + 28);
}, pw = function(e, t, n) {
  var r = bn(e, t + 28), o = bn(e, t + 30), i = Gl(e.subarray(t + 46, t + 46 + r), !(bn(e, t + 8) & 2048)), s = t + 46 + r, a = gw(e, s, o, n, Wt(e, t + 20), Wt(e, t + 24), Wt(e, t + 42)), l = a[0], c = a[1], u = a[2];
  return [bn(e, t + 10), l, c, i, s + o + bn(e, t + 32), u];
}, gw = function(e, t, n, r, o, i, s) {
  var a = o == 4294967295, l = i == 4294967295, c = s == 4294967295, u = t + n, d = a + l + c;
  if (r && d) {
    for (; t + 4 < u; t += 4 + bn(e, t + 2))
      if (bn(e, t) == 1)
        return [
          a ? Dl(e, t + 4 + 8 * l) : o,
          l ? Dl(e, t + 4) : i,
          c ? Dl(e, t + 4 + 8 * (l + a)) : s,
          1
        ];
    r < 2 && We(13);
  }
  return [o, i, s, 0];
}, zl = function(e) {
  var t = 0;
  if (e)
    for (var n in e) {
      var r = e[n].length;
      r > 65535 && We(9), t += r + 4;
    }
  return t;
}, vm = function(e, t, n, r, o, i, s, a) {
  var l = r.length, c = n.extra, u = a && a.length, d = zl(c);
  at(e, t, s != null ? 33639248 : 67324752), t += 4, s != null && (e[t++] = 20, e[t++] = n.os), e[t] = 20, t += 2, e[t++] = n.flag << 1 | (i < 0 && 8), e[t++] = o && 8, e[t++] = n.compression & 255, e[t++] = n.compression >> 8;
  var f = new Date(n.mtime == null ? Date.now() : n.mtime), m = f.getFullYear() - 1980;
  if ((m < 0 || m > 119) && We(10), at(e, t, m << 25 | f.getMonth() + 1 << 21 | f.getDate() << 16 | f.getHours() << 11 | f.getMinutes() << 5 | f.getSeconds() >> 1), t += 4, i != -1 && (at(e, t, n.crc), at(e, t + 4, i < 0 ? -i - 2 : i), at(e, t + 8, n.size)), at(e, t + 12, l), at(e, t + 14, d), t += 16, s != null && (at(e, t, u), at(e, t + 6, n.attrs), at(e, t + 10, s), t += 14), e.set(r, t), t += l, d)
    for (var g in c) {
      var h = c[g], y = h.length;
      at(e, t, +g), at(e, t + 2, y), e.set(h, t + 4), t += 4 + y;
    }
  return u && (e.set(a, t), t += u), t;
}, hw = function(e, t, n, r, o) {
  at(e, t, 101010256), at(e, t + 8, n), at(e, t + 10, n), at(e, t + 12, r), at(e, t + 16, o);
};
function Dm(e, t, n) {
  n || (n = t, t = {}), typeof n != "function" && We(7);
  var r = {};
  $m(e, "", r, t);
  var o = Object.keys(r), i = o.length, s = 0, a = 0, l = i, c = new Array(i), u = [], d = function() {
    for (var y = 0; y < u.length; ++y)
      u[y]();
  }, f = function(y, w) {
    Cs(function() {
      n(y, w);
    });
  };
  Cs(function() {
    f = n;
  });
  var m = function() {
    var y = new Me(a + 22), w = s, S = a - s;
    a = 0;
    for (var v = 0; v < l; ++v) {
      var k = c[v];
      try {
        var p = k.c.length;
        vm(y, a, k, k.f, k.u, p);
        var x = 30 + k.f.length + zl(k.extra), E = a + x;
        y.set(k.c, E), vm(y, s, k, k.f, k.u, p, a, k.m), s += 16 + x + (k.m ? k.m.length : 0), a = E + p;
      } catch (T) {
        return f(T, null);
      }
    }
    hw(y, s, c.length, S, w), f(null, y);
  };
  i || m();
  for (var g = function(y) {
    var w = o[y], S = r[w], v = S[0], k = S[1], p = rw(), x = v.length;
    p.p(v);
    var E = As(w), T = E.length, P = k.comment, C = P && As(P), I = C && C.length, R = zl(k.extra), M = k.level == 0 ? 0 : 8, L = function(N, j) {
      if (N)
        d(), f(N, null);
      else {
        var U = j.length;
        c[y] = Vl(k, {
          size: x,
          crc: p.d(),
          c: j,
          f: E,
          m: C,
          u: T != w.length || C && P.length != I,
          compression: M
        }), s += 30 + T + R + U, a += 76 + 2 * (T + R) + (I || 0) + U, --i || m();
      }
    };
    if (T > 65535 && L(We(11, 0, 1), null), !M)
      L(null, v);
    else if (x < 16e4)
      try {
        L(null, ql(v, k));
      } catch (N) {
        L(N, null);
      }
    else
      u.push(lw(v, k, L));
  }, h = 0; h < l; ++h)
    g(h);
  return d;
}
var Cs = typeof queueMicrotask == "function" ? queueMicrotask : typeof setTimeout == "function" ? setTimeout : function(e) {
  e();
};
function jm(e, t, n) {
  n || (n = t, t = {}), typeof n != "function" && We(7);
  var r = [], o = function() {
    for (var y = 0; y < r.length; ++y)
      r[y]();
  }, i = {}, s = function(y, w) {
    Cs(function() {
      n(y, w);
    });
  };
  Cs(function() {
    s = n;
  });
  for (var a = e.length - 22; Wt(e, a) != 101010256; --a)
    if (!a || e.length - a > 65558)
      return s(We(13, 0, 1), null), o;
  var l = bn(e, a + 8);
  if (l) {
    var c = l, u = Wt(e, a + 16), d = Wt(e, a - 20) == 117853008;
    if (d) {
      var f = Wt(e, a - 12);
      d = Wt(e, f) == 101075792, d && (c = l = Wt(e, f + 32), u = Wt(e, f + 48));
    }
    for (var m = t && t.filter, g = function(y) {
      var w = pw(e, u, d), S = w[0], v = w[1], k = w[2], p = w[3], x = w[4], E = w[5], T = fw(e, E);
      u = x;
      var P = function(I, R) {
        I ? (o(), s(I, null)) : (R && (i[p] = R), --l || s(null, i));
      };
      if (!m || m({
        name: p,
        size: v,
        originalSize: k,
        compression: S
      }))
        if (!S)
          P(null, kr(e, T, T + v));
        else if (S == 8) {
          var C = e.subarray(T, T + v);
          if (k < 524288 || v > 0.8 * k)
            try {
              P(null, Xl(C, { out: new Me(k) }));
            } catch (I) {
              P(I, null);
            }
          else
            r.push(cw(C, { size: k }, P));
        } else
          P(We(14, "unknown compression type " + S, 1), null);
      else
        P(null, null);
    }, h = 0; h < c; ++h)
      g(h);
  } else
    s(null, {});
  return o;
}

// node_modules/read-excel-file/modules/zip/UnzipError.js
function no(e) {
  "@babel/helpers - typeof";
  return no = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, no(e);
}
function _m(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, bw(r.key), r);
  }
}
function yw(e, t, n) {
  return t && _m(e.prototype, t), n && _m(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
}
function bw(e) {
  var t = xw(e, "string");
  return no(t) === "symbol" ? t : String(t);
}
function xw(e, t) {
  if (no(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (no(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function vw(e, t) {
  if (!(e instanceof t))
    throw new TypeError("Cannot call a class as a function");
}
function kw(e, t) {
  if (typeof t != "function" && t !== null)
    throw new TypeError("Super expression must either be null or a function");
  e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } }), Object.defineProperty(e, "prototype", { writable: !1 }), t && Ko(e, t);
}
function ww(e) {
  var t = Bm();
  return function() {
    var r = Yo(e), o;
    if (t) {
      var i = Yo(this).constructor;
      o = Reflect.construct(r, arguments, i);
    } else
      o = r.apply(this, arguments);
    return Sw(this, o);
  };
}
function Sw(e, t) {
  if (t && (no(t) === "object" || typeof t == "function"))
    return t;
  if (t !== void 0)
    throw new TypeError("Derived constructors may only return object or undefined");
  return Ew(e);
}
function Ew(e) {
  if (e === void 0)
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  return e;
}
function Ql(e) {
  var t = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
  return Ql = function(r) {
    if (r === null || !Tw(r)) return r;
    if (typeof r != "function")
      throw new TypeError("Super expression must either be null or a function");
    if (typeof t != "undefined") {
      if (t.has(r)) return t.get(r);
      t.set(r, o);
    }
    function o() {
      return Is(r, arguments, Yo(this).constructor);
    }
    return o.prototype = Object.create(r.prototype, { constructor: { value: o, enumerable: !1, writable: !0, configurable: !0 } }), Ko(o, r);
  }, Ql(e);
}
function Is(e, t, n) {
  return Bm() ? Is = Reflect.construct.bind() : Is = function(o, i, s) {
    var a = [null];
    a.push.apply(a, i);
    var l = Function.bind.apply(o, a), c = new l();
    return s && Ko(c, s.prototype), c;
  }, Is.apply(null, arguments);
}
function Bm() {
  if (typeof Reflect == "undefined" || !Reflect.construct || Reflect.construct.sham) return !1;
  if (typeof Proxy == "function") return !0;
  try {
    return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    })), !0;
  } catch (e) {
    return !1;
  }
}
function Tw(e) {
  return Function.toString.call(e).indexOf("[native code]") !== -1;
}
function Ko(e, t) {
  return Ko = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(r, o) {
    return r.__proto__ = o, r;
  }, Ko(e, t);
}
function Yo(e) {
  return Yo = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(n) {
    return n.__proto__ || Object.getPrototypeOf(n);
  }, Yo(e);
}
var Kl = /* @__PURE__ */ (function(e) {
  kw(n, e);
  var t = ww(n);
  function n() {
    return vw(this, n), t.apply(this, arguments);
  }
  return yw(n);
})(/* @__PURE__ */ Ql(Error));
function Yl(e) {
  var t = new Kl(e.message);
  return e.stack && (t.stack = e.stack), Error.captureStackTrace && Error.captureStackTrace(t, Yl), t.cause = e, t;
}

// node_modules/read-excel-file/modules/zip/unzipFromArrayBuffer.js
function Zl(e, t) {
  return Ow(e, t, Aw, !0);
}
function Ow(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = t.filter, r = arguments.length > 2 ? arguments[2] : void 0, o = arguments.length > 3 ? arguments[3] : void 0;
  return r(new Uint8Array(e), {
    // Ignore certain types of files.
    filter: function(s) {
      return n ? n({
        path: s.name
      }) : !0;
    }
  }).then(function(i) {
    return i;
  }, function(i) {
    throw Cw(i) ? Yl(i) : i;
  });
}
function Aw(e) {
  return new Promise(function(t, n) {
    jm(e, function(r, o) {
      r ? n(r) : t(o);
    });
  });
}
function Cw(e) {
  return typeof e.code == "number";
}

// node_modules/read-excel-file/modules/xlsx/file/InvalidInputError.js
function ro(e) {
  "@babel/helpers - typeof";
  return ro = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, ro(e);
}
function Jm(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, Iw(r.key), r);
  }
}
function Pw(e, t, n) {
  return t && Jm(e.prototype, t), n && Jm(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
}
function Iw(e) {
  var t = Rw(e, "string");
  return ro(t) === "symbol" ? t : String(t);
}
function Rw(e, t) {
  if (ro(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (ro(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Mw(e, t) {
  if (!(e instanceof t))
    throw new TypeError("Cannot call a class as a function");
}
function Lw(e, t) {
  if (typeof t != "function" && t !== null)
    throw new TypeError("Super expression must either be null or a function");
  e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } }), Object.defineProperty(e, "prototype", { writable: !1 }), t && Zo(e, t);
}
function Nw(e) {
  var t = zm();
  return function() {
    var r = ei(e), o;
    if (t) {
      var i = ei(this).constructor;
      o = Reflect.construct(r, arguments, i);
    } else
      o = r.apply(this, arguments);
    return Fw(this, o);
  };
}
function Fw(e, t) {
  if (t && (ro(t) === "object" || typeof t == "function"))
    return t;
  if (t !== void 0)
    throw new TypeError("Derived constructors may only return object or undefined");
  return $w(e);
}
function $w(e) {
  if (e === void 0)
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  return e;
}
function ec(e) {
  var t = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
  return ec = function(r) {
    if (r === null || !Dw(r)) return r;
    if (typeof r != "function")
      throw new TypeError("Super expression must either be null or a function");
    if (typeof t != "undefined") {
      if (t.has(r)) return t.get(r);
      t.set(r, o);
    }
    function o() {
      return Rs(r, arguments, ei(this).constructor);
    }
    return o.prototype = Object.create(r.prototype, { constructor: { value: o, enumerable: !1, writable: !0, configurable: !0 } }), Zo(o, r);
  }, ec(e);
}
function Rs(e, t, n) {
  return zm() ? Rs = Reflect.construct.bind() : Rs = function(o, i, s) {
    var a = [null];
    a.push.apply(a, i);
    var l = Function.bind.apply(o, a), c = new l();
    return s && Zo(c, s.prototype), c;
  }, Rs.apply(null, arguments);
}
function zm() {
  if (typeof Reflect == "undefined" || !Reflect.construct || Reflect.construct.sham) return !1;
  if (typeof Proxy == "function") return !0;
  try {
    return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    })), !0;
  } catch (e) {
    return !1;
  }
}
function Dw(e) {
  return Function.toString.call(e).indexOf("[native code]") !== -1;
}
function Zo(e, t) {
  return Zo = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(r, o) {
    return r.__proto__ = o, r;
  }, Zo(e, t);
}
function ei(e) {
  return ei = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(n) {
    return n.__proto__ || Object.getPrototypeOf(n);
  }, ei(e);
}
var jw = {
  XLS_FILE_NOT_SUPPORTED: "You passed a legacy `.xls` file. Only `.xlsx` files are supported",
  FILE_NOT_SUPPORTED: "Doesn't look like an `.xlsx` file",
  INVALID_ZIP: "Couldn't unzip `.xlsx` file contents",
  NO_DATA: "No data"
}, oo = /* @__PURE__ */ (function(e) {
  Lw(n, e);
  var t = Nw(n);
  function n(r, o) {
    var i;
    return Mw(this, n), i = t.call(this, jw[r] || r), i.code = r, i.name = "InvalidInputError", i.cause = o, i;
  }
  return Pw(n);
})(/* @__PURE__ */ ec(Error));

// node_modules/read-excel-file/modules/export/filterZipArchiveEntry.js
function tc(e) {
  var t = e.path;
  return t.endsWith(".xml") || t.endsWith(".xml.rels");
}

// node_modules/read-excel-file/modules/xlsx/file/createFileTypeDetector.js
var Um = [80, 75], Hm = [208, 207, 17, 224], ti = [Um, Hm], aN = ti.indexOf(Um), Wm = ti.indexOf(Hm);
function nc() {
  var e, t = _w(ti), n = 0;
  return function(r) {
    if (isNaN(e)) {
      var o;
      t = t.filter(function(i) {
        if (r === ti[i][n])
          return ti[i].length === n + 1 && (o = i), !0;
      }), t.length === 1 ? e = o : t.length === 0 && (e = -1);
    }
    return n++, e;
  };
}
function _w(e) {
  for (var t = [], n = 0; n < e.length; )
    t.push(n), n++;
  return t;
}

// node_modules/read-excel-file/modules/xlsx/file/validateLeadingBytes.js
function Bw(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = Jw(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Jw(e, t) {
  if (e) {
    if (typeof e == "string") return Vm(e, t);
    var n = Object.prototype.toString.call(e).slice(8, -1);
    if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
    if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return Vm(e, t);
  }
}
function Vm(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = new Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function rc(e) {
  for (var t = nc(), n = Bw(e), r; !(r = n()).done; ) {
    var o = r.value;
    if (zw(o, t))
      return;
  }
  Uw(e.length);
}
function zw(e, t) {
  var n = t(e);
  if (n !== void 0) {
    if (n === Wm)
      throw new oo("XLS_FILE_NOT_SUPPORTED");
    if (n < 0)
      throw new oo("FILE_NOT_SUPPORTED");
    return !0;
  }
}
function Uw(e) {
  throw new oo(e === 0 ? "NO_DATA" : "FILE_NOT_SUPPORTED");
}

// node_modules/read-excel-file/modules/utility/checkpoint.js
var Ms;
function xn(e) {
  var t = Date.now(), n = typeof global != "undefined" ? !!global.READ_EXCEL_FILE_CHECKPOINTS : typeof window != "undefined" ? !!window.READ_EXCEL_FILE_CHECKPOINTS : !1;
  n && (Ms && console.log("  -", t - Ms, "ms"), console.log("*", e)), Ms = t;
}
function qm() {
  Ms = void 0;
}

// node_modules/read-excel-file/modules/export/unpackXlsxFileBrowser.js
function oc(e) {
  return qm(), xn("unpack files"), e instanceof File || e instanceof Blob ? e.arrayBuffer().then(Xm) : Promise.resolve(e).then(Xm);
}
function Xm(e) {
  return rc(new Uint8Array(e)), Zl(e, {
    filter: tc
  }).then(function(t) {
    return t;
  }, function(t) {
    throw t instanceof Kl ? new oo("INVALID_ZIP", t.cause) : t;
  });
}

// node_modules/read-excel-file/modules/xlsx/unescapeXlsxString.js
function Zn(e) {
  return e.indexOf("_x") < 0 ? e : e.replace(/_x([0-9A-Fa-f]{4})_/g, function(t, n) {
    return String.fromCharCode(parseInt(n, 16));
  });
}

// node_modules/read-excel-file/modules/xlsx/parseSpreadsheetInfo.js
function ic(e, t) {
  var n = r();
  return t(e, n, i, null, null).then(function() {
    return o(n);
  });
  function r() {
    return {
      workbookPr: void 0,
      sheets: []
    };
  }
  function o(s) {
    return {
      epoch1904: s.workbookPr ? s.workbookPr.epoch1904 : !1,
      sheets: s.sheets
    };
  }
  function i(s, a, l) {
    s === "workbookPr" ? l.workbookPr || (l.workbookPr = {
      epoch1904: a.date1904 === "1"
    }) : s === "sheet" && a.name && l.sheets.push({
      // `sheetId` attribute value is an arbitrary, `1`-based unique positive integer
      // assigned to a worksheet, typically starting at `1` for the first sheet.
      //  Deleting and adding new sheets might cause the sheetId values to become non-sequential.
      // For example, `sheetId`s could be `1`, `2`, `4`, if sheet `3` was deleted.
      id: Number(a.sheetId),
      // A sheet name could potentially include _xHHHH_ escaped characters.
      name: Zn(a.name),
      relationId: a.id
    });
  }
}

// node_modules/read-excel-file/modules/xlsx/parseFilePaths.js
function sc(e, t) {
  var n = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/", r = "http://purl.oclc.org/ooxml/officeDocument/relationships/", o = i();
  return t(e, o, a, null, null).then(function() {
    return o;
  });
  function i() {
    return {
      sheets: {},
      sharedStrings: void 0,
      styles: void 0
    };
  }
  function s(u) {
    return u;
  }
  function a(u, d, f) {
    u === "Relationship" && l(f, d.Id, d.Type, d.Target);
  }
  function l(u, d, f, m) {
    switch (f) {
      case n + "styles":
      case r + "styles":
        u.styles = c(m);
        break;
      case n + "sharedStrings":
      case r + "sharedStrings":
        u.sharedStrings = c(m);
        break;
      case n + "worksheet":
      case r + "worksheet":
        u.sheets[d] = c(m);
        break;
    }
  }
  function c(u) {
    return u[0] === "/" ? u.slice(1) : "xl/" + u;
  }
}

// node_modules/read-excel-file/modules/xlsx/parseStyles.js
function ni(e) {
  "@babel/helpers - typeof";
  return ni = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, ni(e);
}
var Hw = ["xfId"];
function Gm(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function Qm(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Gm(Object(n), !0).forEach(function(r) {
      Ww(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Gm(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function Ww(e, t, n) {
  return t = Vw(t), t in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Vw(e) {
  var t = qw(e, "string");
  return ni(t) === "symbol" ? t : String(t);
}
function qw(e, t) {
  if (ni(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (ni(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Xw(e, t) {
  if (e == null) return {};
  var n = Gw(e, t), r, o;
  if (Object.getOwnPropertySymbols) {
    var i = Object.getOwnPropertySymbols(e);
    for (o = 0; o < i.length; o++)
      r = i[o], !(t.indexOf(r) >= 0) && Object.prototype.propertyIsEnumerable.call(e, r) && (n[r] = e[r]);
  }
  return n;
}
function Gw(e, t) {
  if (e == null) return {};
  var n = {}, r = Object.keys(e), o, i;
  for (i = 0; i < r.length; i++)
    o = r[i], !(t.indexOf(o) >= 0) && (n[o] = e[o]);
  return n;
}
function ac(e, t) {
  var n = r();
  return t(e, n, i, s, null).then(function() {
    return o(n);
  });
  function r() {
    return {
      numberFormats: [],
      baseStyles: [],
      // The first `164` elements of the `styles` array are going to be `undefined`
      // because those represent the built-in "default" styles in `.xlsx` specification.
      // These "default" styles have IDs from `0` to `163`, i.e. according to their index.
      styles: [],
      cellStyleXfs: !1,
      cellXfs: !1
    };
  }
  function o(l) {
    return l.styles.map(function(c) {
      if (c.xfId) {
        var u = c.xfId, d = Xw(c, Hw);
        return Qm(Qm({}, l.baseStyles[u]), d);
      } else
        return c;
    });
  }
  function i(l, c, u) {
    if (l === "numFmt") {
      var d = Number(c.numFmtId), f = {
        id: d
      };
      d >= 100 && (f.template = c.formatCode), u.numberFormats[d] = f;
    } else if (l === "cellStyleXfs")
      u.cellStyleXfs = !0;
    else if (l === "cellXfs")
      u.cellXfs = !0;
    else if (l === "xf") {
      if (u.cellStyleXfs)
        u.baseStyles.push(a(c));
      else if (u.cellXfs) {
        var m = a(c, u.numberFormats);
        c.xfId && (m.xfId = Number(c.xfId)), u.styles.push(m);
      }
    }
  }
  function s(l, c) {
    l === "cellStyleXfs" ? c.cellStyleXfs = !1 : l === "cellXfs" && (c.cellXfs = !1);
  }
  function a(l, c) {
    var u = {};
    if (l.numFmtId) {
      var d = Number(l.numFmtId);
      c && c[d] ? u.numberFormat = c[d] : u.numberFormat = {
        id: d
      };
    }
    return u;
  }
}

// node_modules/read-excel-file/modules/xlsx/parseSharedStrings.js
function lc(e, t) {
  var n = r();
  return t(e, n, i, s, a).then(function() {
    return o(n);
  });
  function r() {
    return {
      si: void 0,
      strings: []
    };
  }
  function o(f) {
    return f.strings;
  }
  function i(f, m, g) {
    f === "si" ? g.si = l() : g.si && c(f, m, g.si);
  }
  function s(f, m) {
    f === "si" ? (m.strings.push(Zn(m.si.string)), m.si = void 0) : m.si && u(f, m.si);
  }
  function a(f, m) {
    m.si && d(f, m.si);
  }
  function l() {
    return {
      t: !1,
      r: !1,
      rPh: !1,
      string: ""
    };
  }
  function c(f, m, g) {
    f === "t" ? g.t = !0 : f === "r" ? g.r = !0 : f === "rPh" && (g.rPh = !0);
  }
  function u(f, m) {
    f === "t" ? m.t = !1 : f === "r" ? m.r = !1 : f === "rPh" && (m.rPh = !1);
  }
  function d(f, m) {
    m.rPh || m.t && (m.r ? m.string += f : m.string = f);
  }
}

// node_modules/read-excel-file/modules/xlsx/parseExcelTimestamp.js
function cc(e, t) {
  var n = 17, r = 1, o = 1, i = 1440 * 60 * 1e3, s = 365;
  t && (e += 4 * s + r + o);
  var a = r + o + 70 * s + n;
  return Math.floor((e - a) * i);
}

// node_modules/read-excel-file/modules/xlsx/isDateFormat.js
var Qw = /;@$/, Kw = /[^a-z0#\?%]+/;
function uc(e, t, n) {
  var r = n[e];
  return r === void 0 ? n[e] = Yw(t) : r;
}
function Yw(e) {
  e = e.toLowerCase(), e = e.replace(Qw, ""), e = e.replace(/\\./g, " ");
  var t = e.split(";");
  return t.some(n);
  function n(r) {
    r = r.replace(/"[^"]*"/g, " "), r = r.replace(/(\[?[smhd]{1,2}\]?)[\.\,]00?0?/g, "$1"), r = r.replace(/\[([smhd]{1,2})\]/g, "$1"), r = r.replace(/\[[^\]]*\]/g, "");
    var o = r.split(Kw).filter(function(i) {
      return i;
    });
    return o.length === 0 ? !1 : o.every(function(i) {
      return Zw.indexOf(i) >= 0;
    });
  }
}
var Zw = [
  // Seconds.
  "s",
  // Seconds (min two digits). Example: "05".
  "ss",
  // Minutes. Could also means months, depending on the context. Example: "5".
  "m",
  // Minutes (min two digits). Could also means months, depending on the context. Example: "05".
  "mm",
  // Hours. Example: "1".
  "h",
  // Hours (min two digits). Example: "01".
  "hh",
  // "am" part of "am/pm" or "AM/PM".
  "am",
  // "pm" part of "am/pm" or "AM/PM".
  "pm",
  // "a" part of "a/p" or "A/P".
  "a",
  // "p" part of "a/p" or "A/P".
  "p",
  // Day. Example: "1"
  "d",
  // Day (min two digits). Example: "01"
  "dd",
  // Short, three-letter abbreviation for the day of the week. Example: "Mon"
  "ddd",
  // Full name of the day of the week. Example: "Monday"
  "dddd",
  // Abbreviated weekday name. Example: "Mon", "Tue"
  "aaa",
  // Full weekday name. Example: "Monday", "Tuesday"
  "aaaa",
  // First letter of the weekday name. Example: "M", "T"
  "aaaaa",
  // Month (numeric). Could also mean minutes, depending on the context. Example: "1".
  "m",
  // Month (numeric, min two digits). Could also mean minutes, depending on the context. Example: "01".
  "mm",
  // Month (shortened month name). Example: "Jan".
  "mmm",
  // Month (full month name). Example: "January".
  "mmmm",
  // Month (first letter). Example: "J".
  "mmmmm",
  // Excel typically treats a single `y` the same as `yy` in custom formatting,
  // though standard practice is using `yy` or `yyyy`.
  "y",
  // Two-digit year, with a leading zero if needed. Example: "01".
  "yy",
  // Full year. Example: "2001".
  "yyyy",
  //
  // `e` or `ee` token stands for "era year" and represents an era-based year,
  // primarily supporting Japanese, Taiwanese, or Minguo/Buddhist calendar systems.
  // An example of an "era year" would be Heisei or Reiwa year numbers,
  // or Buddhist Era years which are Gregorian years plus 543.
  //
  // * `e` outputs the era year as a 4-digit (or unpadded) number.
  //   For example, `2026` or `115` depending on the active regional era.
  //   In standard Western/Gregorian locales, Excel often falls back to treating `e`
  //   similarly to a regular year layout.
  //
  // * `ee` outputs a 2-digit padded era year. For example, `26` or `15`.
  //
  // * `eeee` — While `yyyy` is the standard token for a 4-digit year,
  //   `eeee` is historically used for specialized international calendar eras
  //   (like the Japanese or Taiwanese imperial eras). However, in standard
  //   Western/Gregorian system locales, Excel treats `eeee` exactly like `yyyy`.
  "e",
  "ee",
  "eeee"
];

// node_modules/read-excel-file/modules/xlsx/isDateFormatStyle.js
function fc(e, t, n, r) {
  return e.numberFormat ? (
    // Whether it's a "number format" that's conventionally used for storing date timestamps.
    !!(nS.indexOf(e.numberFormat.id) >= 0 || // Whether it's a "number format" that uses a "formatting template"
    // that the developer is certain is a date formatting template.
    t && e.numberFormat.template === t || // Whether the "smart formatting template" feature is not disabled
    // and it has detected that it's a date formatting template by looking at it.
    n && e.numberFormat.template && uc(e.numberFormat.id, e.numberFormat.template, r))
  ) : !1;
}
var eS = [
  14,
  // mm-dd-yy
  15,
  // d-mmm-yy
  16,
  // d-mmm
  17,
  // mmm-yy
  18,
  // h:mm AM/PM
  19,
  // h:mm:ss AM/PM
  20,
  // h:mm
  21,
  // h:mm:ss
  22,
  // m/d/yy h:mm
  45,
  // mm:ss
  46,
  // [h]:mm:ss
  47
  // mmss.0
], dc = [
  27,
  // [$-404]e/m/d OR yyyy"年"m"月"
  28,
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
  29,
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
  30,
  // m/d/yy OR m-d-yy
  31,
  // yyyy"年"m"月"d"日" OR yyyy"年"m"月"d"日"
  32,
  // hh"時"mm"分" OR h"时"mm"分"
  33,
  // hh"時"mm"分"ss"秒" OR h"时"mm"分"ss"秒"
  34,
  // 上午/下午hh"時"mm"分" OR 上午/下午h"时"mm"分"
  35,
  // 上午/下午hh"時"mm"分"ss"秒" OR 上午/下午h"时"mm"分"ss"秒"
  36,
  // [$-404]e/m/d OR yyyy"年"m"月"
  50,
  // [$-404]e/m/d OR yyyy"年"m"月"
  51,
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
  52,
  // 上午/下午hh"時"mm"分" OR yyyy"年"m"月"
  53,
  // 上午/下午hh"時"mm"分"ss"秒" OR m"月"d"日"
  54,
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
  55,
  // 上午/下午hh"時"mm"分" OR 上午/下午h"时"mm"分"
  56,
  // 上午/下午hh"時"mm"分"ss"秒" OR 上午/下午h"时"mm"分"ss"秒"
  57,
  // [$-404]e/m/d OR yyyy"年"m"月"
  58
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
], Km = [
  27,
  // [$-411]ge.m.d OR yyyy"年" mm"月" dd"日"
  28,
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
  29,
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
  30,
  // m/d/yy OR mm-dd-yy
  31,
  // yyyy"年"m"月"d"日" OR yyyy"년" mm"월" dd"일"
  32,
  // h"時"mm"分" OR h"시" mm"분"
  33,
  // h"時"mm"分"ss"秒" OR h"시" mm"분" ss"초"
  34,
  // yyyy"年"m"月" OR yyyy-mm-dd
  35,
  // m"月"d"日" OR yyyy-mm-dd
  36,
  // [$-411]ge.m.d OR yyyy"年" mm"月" dd"日"
  50,
  // [$-411]ge.m.d OR yyyy"年" mm"月" dd"日"
  51,
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
  52,
  // yyyy"年"m"月" OR yyyy-mm-dd
  53,
  // m"月"d"日" OR yyyy-mm-dd
  54,
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
  55,
  // yyyy"年"m"月" OR yyyy-mm-dd
  56,
  // m"月"d"日" OR yyyy-mm-dd
  57,
  // [$-411]ge.m.d OR yyyy"年" mm"月" dd"日"
  58
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
], tS = [
  71,
  // ว/ด/ปปปป
  72,
  // ว-ดดด-ปป
  73,
  // ว-ดดด
  74,
  // ดดด-ปป
  75,
  // ช:นน
  76,
  // ช:นน:ทท
  77,
  // ว/ด/ปปปป ช:นน
  78,
  // นน:ทท
  79,
  // [ช]:นน:ทท
  80,
  // นน:ทท.0
  81
  // d/m/bb
], nS = eS.concat(
  // Add Mainland Chinese or Taiwanese date format IDs that haven't already been added.
  dc
).concat(
  // Add Japanese or Korean date format IDs that haven't already been added.
  Km.filter(function(e) {
    return dc.indexOf(e) < 0;
  })
).concat(
  // Add Thai date format IDs that haven't already been added.
  tS.filter(function(e) {
    return dc.indexOf(e) < 0;
  }).filter(function(e) {
    return Km.indexOf(e) < 0;
  })
);

// node_modules/read-excel-file/modules/xlsx/parseCell.js
function rS(e, t) {
  return aS(e) || sS(e, t) || iS(e, t) || oS();
}
function oS() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function iS(e, t) {
  if (e) {
    if (typeof e == "string") return Ym(e, t);
    var n = Object.prototype.toString.call(e).slice(8, -1);
    if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
    if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return Ym(e, t);
  }
}
function Ym(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = new Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function sS(e, t) {
  var n = e == null ? null : typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var r, o, i, s, a = [], l = !0, c = !1;
    try {
      if (i = (n = n.call(e)).next, t === 0) {
        if (Object(n) !== n) return;
        l = !1;
      } else for (; !(l = (r = i.call(n)).done) && (a.push(r.value), a.length !== t); l = !0) ;
    } catch (u) {
      c = !0, o = u;
    } finally {
      try {
        if (!l && n.return != null && (s = n.return(), Object(s) !== s)) return;
      } finally {
        if (c) throw o;
      }
    }
    return a;
  }
}
function aS(e) {
  if (Array.isArray(e)) return e;
}
var lS = null, wr = [null, lS];
function mc(e, t, n, r, o) {
  var i = rS(o, 7), s = i[0], a = i[1], l = i[2], c = i[3], u = i[4], d = i[5], f = i[6];
  switch (e || "n") {
    // `t="str"` means that the cell value is calculated using a formula.
    // The formula is defined as the text of a child `<f/>` element.
    //
    // It could optionally include a `<v/>` element whose text is the cached result
    // of the calculation from the last time the file was saved in a spreadsheet editor application.
    //
    // An optional `<v/>` element holds a pre-computed result of the formula defined by `<f/>`.
    //
    // Example:
    //
    // <c r="B3" t="str">
    // 	<f>CONCATENATE(C1,D1)</f>
    // 	<v>C1ValueD1Value</v>
    // </c>
    //
    // Here's a guide on formulas in XLSX files:
    // https://github.com/MiniMax-AI/skills/blob/main/skills/minimax-xlsx/references/validate.md
    //
    case "str":
      return n === void 0 ? "VALUE_MISSING" : n ? ["s", n] : wr;
    // `t="inlineStr"` means that `<is/>` holds the string value.
    //
    // Inside a `<c t="inlineStr"/>`, the specification requires there to exist an `<is/>` element,
    // and within that `<is/>` element it requires to exist a `<t/>` element.
    //
    // Example:
    //
    // <c r="A1" s="1" t="inlineStr">
    //   <is>
    //     <t>
    //       Test 123
    //     </t>
    //   </is>
    // </c>
    //
    case "inlineStr":
      return r === void 0 ? "VALUE_MISSING" : ["s", r];
    // `type="s"` means that the string value is stored in the Shared Strings Table.
    // This way it attempts to compress the `.xlsx` file by reusing all string values
    // in case they repeat throughout the spreadsheet.
    //
    // This optimization can't be used when writing an `.xlsx` file in a "streaming"
    // fashion, i.e. when the entire spreadsheet data is not known in adavance
    // at the start of writing the file.
    // But it can be used in all other situations. And hence, it is used.
    // So this is the most common cell type, actually.
    //
    // Example:
    //
    // <c r="A3" t="s">
    //   <v>3</v>
    // </c>
    //
    case "s":
      if (!n)
        return "VALUE_MISSING";
      var m = Number(n);
      return isNaN(m) || s[m] === void 0 ? "VALUE_INVALID" : ["s", s[m]];
    // Boolean (TRUE/FALSE) values are stored as either "1" or "0" in cells of type "b".
    //
    // Example:
    //
    // <c r="A1" t="b">
    //   <v>1</v>
    // </c>
    //
    case "b":
      return n ? n === "1" ? ["b", !0] : n === "0" ? ["b", !1] : "VALUE_INVALID" : "VALUE_MISSING";
    // If cell type is "e", the `<v/>` element's text is an error code string (required).
    //
    // Example:
    //
    // <c r="A1" t="e">
    //   <f>1/0</f>
    //   <v>#DIV/0!</v>
    // </c>
    //
    case "e":
      return n ? ["e", n] : "VALUE_MISSING";
    // XLSX supports date cells of type "d", though it seems like it (almost?) never
    // uses type "d" for storing dates, preferring type "n" and numeric timestamp instead.
    // The value of a "d" cell is supposedly a string in "ISO 8601" format.
    // I haven't seen an `.xlsx` file having such cells.
    //
    // Example:
    //
    // <c r="A1" s="1" t="d">
    //   <v>
    //     2021-06-10T00:47:45.700Z
    //   </v>
    // </c>
    //
    case "d":
      if (!n)
        return wr;
      var g = new Date(n);
      return isNaN(g.valueOf()) ? "VALUE_INVALID" : ["d", g.getTime()];
    // type "n" is used for numeric cells.
    //
    // An optional `s` attribute defines how this number should be formatted — 
    // it should be a zero-based index of the style (XF record) in `styles.xml`.
    //
    // Example:
    //
    // <c r="A1" s="1" t="n">
    //   <v>123.45</v>
    // </c>
    //
    case "n":
      if (!n)
        return wr;
      if (t) {
        var h = Number(t);
        if (isNaN(h) || a[h] === void 0)
          return "FORMAT_INVALID";
        if (fc(a[h], u, d, c)) {
          var y = Number(n);
          return isNaN(y) ? "VALUE_INVALID" : ["d", cc(y, l)];
        }
      }
      if (f)
        return ["n", n];
      var w = Number(n);
      return isNaN(w) ? "VALUE_INVALID" : ["n", w];
    default:
      return "TYPE_INVALID";
  }
}

// node_modules/read-excel-file/modules/xlsx/parseCellAddress.js
function Ls(e) {
  for (var t = 0, n = 0; n < e.length; ) {
    var r = e.charCodeAt(n);
    if (r >= 48 && r <= 57) {
      var o = Number(e.slice(n));
      return isNaN(o) && Zm(e), [
        // Row number (starting at `1`).
        o,
        // Column number (starting at `1`).
        t
      ];
    }
    t *= 26, t += e.charCodeAt(n) - 64, n++;
  }
  Zm(e);
}
function Zm(e) {
  throw new Error('<c r="'.concat(e, '">'));
}

// node_modules/read-excel-file/modules/xlsx/parseSheet.js
function cS(e, t) {
  return fS(e) || dS(e, t) || np(e, t) || uS();
}
function uS() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function dS(e, t) {
  var n = e == null ? null : typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var r, o, i, s, a = [], l = !0, c = !1;
    try {
      if (i = (n = n.call(e)).next, t === 0) {
        if (Object(n) !== n) return;
        l = !1;
      } else for (; !(l = (r = i.call(n)).done) && (a.push(r.value), a.length !== t); l = !0) ;
    } catch (u) {
      c = !0, o = u;
    } finally {
      try {
        if (!l && n.return != null && (s = n.return(), Object(s) !== s)) return;
      } finally {
        if (c) throw o;
      }
    }
    return a;
  }
}
function fS(e) {
  if (Array.isArray(e)) return e;
}
function ep(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = np(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function np(e, t) {
  if (e) {
    if (typeof e == "string") return tp(e, t);
    var n = Object.prototype.toString.call(e).slice(8, -1);
    if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
    if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return tp(e, t);
  }
}
function tp(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = new Array(t); n < t; n++) r[n] = e[n];
  return r;
}
var pc = null;
function gc(e, t, n) {
  var r = n.sharedStrings, o = n.styles, i = n.epoch1904, s = n.dateFormatDetectionCache, a = n.options, l = [
    r,
    o,
    i,
    s,
    a.dateFormat,
    // defaultDateFormat
    a.smartDateParser !== !1,
    // dateTemplateParser
    a.parseNumber
    // parseNumberCustom
  ], c = [], u = [], d = f();
  return t(e, d, k, p, x, v).then(function() {
    var B = d.sheetData, D = B.rowCount, W = B.columnCount, q = B.dataRowCount, te = B.dataColumnCount;
    if (q < D && (c = c.slice(0, q)), te < W)
      for (var re = 0; re < c.length; )
        c[re].length > te && (c[re] = c[re].slice(0, te)), re++;
    for (var fe = Date.now(), ye = ep(c), X; !(X = ye()).done; )
      for (var he = X.value; he.length < te; )
        he.push(pc);
    return c;
  });
  function f() {
    return {
      dimension: void 0,
      sheetData: void 0
    };
  }
  function m(B) {
    return B.sheetData.rows;
  }
  function g(B, D) {
    B.sheetData.rowIndexShift += B.sheetData.rows.length - D.length, B.sheetData.rows = D;
  }
  function h(B) {
    return B.sheetData.errors;
  }
  function y(B, D) {
    B.sheetData.errors = D;
  }
  var w;
  function S(B) {
    var D = B.row, W = B.column, q = B.error;
    throw new Yn("<c/> at row ".concat(D, ", col ").concat(W, ": ").concat(q));
  }
  function v(B) {
    if (d.sheetData) {
      var D = m(d), W = h(d);
      if (B)
        c = c.concat(D), u = u.concat(W), u.length > 0 && S(u[0]);
      else if (D.length > 1) {
        var q = D.slice(0, -1);
        c = c.concat(q), u = u.concat(W), g(d, D.slice(-1)), y(d, []);
      }
    }
  }
  function k(B, D, W) {
    B === "dimension" ? W.dimension = E(D.ref) : B === "sheetData" ? W.sheetData = T() : W.sheetData && P(B, D, W.sheetData);
  }
  function p(B, D) {
    D.sheetData && C(B, D.sheetData);
  }
  function x(B, D) {
    D.sheetData && I(B, D.sheetData);
  }
  function E(B) {
    var D = B.split(":").map(Ls);
    return D.length === 1 && (D = [D[0], D[0]]), D;
  }
  function T() {
    return {
      c: void 0,
      rows: [],
      row: void 0,
      rowNumber: void 0,
      // How many rows have been removed from the start of `state.rows`
      // as part of `onProgress()` handler calls.
      rowIndexShift: 0,
      // Current position in the sheet.
      cursor: [0, 0],
      // Total row count.
      rowCount: 0,
      // Total column count.
      columnCount: 0,
      // Non-empty row count.
      dataRowCount: 0,
      // Non-empty column count.
      dataColumnCount: 0,
      // Cell with errors.
      errors: []
    };
  }
  function P(B, D, W) {
    B === "row" ? (D.r && (W.rowNumber = Number(D.r)), W.row = []) : B === "c" ? (W.c = j(), W.c.attributes = D) : W.c && U(B, D, W.c);
  }
  function C(B, D) {
    if (B === "row") {
      if (D.rowNumber) {
        var W = D.rowIndexShift + D.rows.length;
        if (D.rowNumber <= W)
          throw new Yn("Out-of-place <row/> number ".concat(D.rowNumber, " follows <row/> number ").concat(W));
        for (; D.rowNumber > D.rowIndexShift + D.rows.length + 1; )
          D.rows.push([]);
      }
      D.rows.push(D.row), D.row.length > 0 && (D.dataRowCount = D.rowNumber), D.rowNumber > D.rowCount && (D.rowCount = D.rowNumber), D.row = void 0, D.rowNumber = void 0;
    } else if (B === "c") {
      var q = R(D.c);
      if (q.row < D.cursor[0] || q.row === D.cursor[0] && q.column <= D.cursor[1])
        throw new Yn("Out-of-place <c/> at row ".concat(q.row, " col ").concat(q.column, " follows <c/> at row ").concat(D.cursor[0], " col ").concat(D.cursor[1]));
      if (D.cursor[0] = q.row, D.cursor[1] = q.column, D.rowNumber || (D.rowNumber = q.row), q.error)
        w && S(q), D.errors.push(q);
      else if (q.value !== pc) {
        for (; q.column > D.row.length + 1; )
          D.row.push(pc);
        D.row.push(q.value), q.column > D.dataColumnCount && (D.dataColumnCount = q.column);
      }
      q.column > D.columnCount && (D.columnCount = q.column), D.c = void 0;
    } else D.c && V(B, D.c);
  }
  function I(B, D) {
    D.c && Z(B, D.c);
  }
  function R(B) {
    var D = B.attributes, W = B.inlineString, q = B.vText, te = Ls(D.r), re = cS(te, 2), fe = re[0], ye = re[1], X = M(D.t, D.s, q, W, l, a.trim !== !1);
    return typeof X == "string" ? {
      row: fe,
      column: ye,
      error: X
      // // Report the "raw" unparsed value of the cell for potential debugging.
      // // Also report the cell type and the format in case of a numeric value.
      // //
      // // For "inline string" cells, the value should actually be the `inlineString` argument
      // // rather than `vText` argument, but the only case when it could throw an error
      // // when parsing an "inline string" cell is `VALUE_MISSING` which means that
      // // `inlineString` argument is `undefined`, same as `vText` argument in this case,
      // // so the resulting `value` property is correct anyway.
      // //
      // value: vText,
      // type: attributes.t,
      // formatId: attributes.s
    } : {
      row: fe,
      column: ye,
      value: N(X[1], X[0])
    };
  }
  function M(B, D, W, q, te, re) {
    var fe = L(B, D, W, q, te);
    return Array.isArray(fe) && fe[0] === "s" && (re && (fe[1] = fe[1].trim()), fe[1] === "") ? wr : fe;
  }
  function L(B, D, W, q, te) {
    var re = mc(B, D, W, q, te);
    if (re === "VALUE_MISSING")
      switch (B || "n") {
        // * If the cell is defined by a formula.
        // * Or contains an inline string.
        // * Or contains a shared string.
        // * Or contains a boolean value.
        case "str":
        case "inlineStr":
        case "s":
        case "b":
          return wr;
      }
    return B === "e" ? wr : re;
  }
  function N(B, D) {
    return D === "n" ? a.parseNumber ? a.parseNumber(B) : B : D === "d" ? new Date(B) : B;
  }
  function j() {
    return {
      v: !1,
      is: !1,
      t: !1,
      r: !1,
      rPh: !1,
      vText: void 0,
      inlineString: void 0,
      attributes: void 0
    };
  }
  function U(B, D, W) {
    B === "v" ? W.v = !0 : B === "is" ? (W.is = !0, W.inlineString = "") : B === "t" ? W.t = !0 : B === "r" ? W.r = !0 : B === "rPh" && (W.rPh = !0);
  }
  function V(B, D) {
    B === "v" ? (D.v = !1, D.vText || (D.vText = ""), D.attributes.t === "str" && (D.vText = Zn(D.vText))) : B === "is" ? (D.is = !1, D.inlineString = Zn(D.inlineString)) : B === "t" ? D.t = !1 : B === "r" ? D.r = !1 : B === "rPh" && (D.rPh = !1);
  }
  function Z(B, D) {
    D.v ? D.vText = B : D.is && (D.rPh || D.t && (D.r ? D.inlineString += B : D.inlineString = B));
  }
  function z(B) {
    for (var D = B.length === 0 ? 0 : 1, W = B.length === 0 ? 0 : 1, q = 0, te = 0, re = ep(B), fe; !(fe = re()).done; ) {
      var ye = fe.value;
      q < ye.row && (q = ye.row), te < ye.column && (te = ye.column);
    }
    return [[D, W], [q, te]];
  }
}

// node_modules/read-excel-file/modules/utility/convertValuesFromUint8ArraysToStrings.js
function hc(e) {
  xn("convert files to strings");
  for (var t = {}, n = 0, r = Object.keys(e); n < r.length; n++) {
    var o = r[n];
    t[o] = mS(e[o]);
  }
  return t;
}
function mS(e) {
  return typeof TextDecoder != "undefined" ? new TextDecoder().decode(e) : Gl(e);
}

// node_modules/read-excel-file/modules/utility/isPromise.js
function yc(e) {
  "@babel/helpers - typeof";
  return yc = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, yc(e);
}
function bc(e) {
  return yc(e) === "object" && typeof e.then == "function";
}

// node_modules/read-excel-file/modules/xlsx/SheetNotFoundError.js
function io(e) {
  "@babel/helpers - typeof";
  return io = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, io(e);
}
function rp(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, gS(r.key), r);
  }
}
function pS(e, t, n) {
  return t && rp(e.prototype, t), n && rp(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
}
function gS(e) {
  var t = hS(e, "string");
  return io(t) === "symbol" ? t : String(t);
}
function hS(e, t) {
  if (io(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (io(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function yS(e, t) {
  if (!(e instanceof t))
    throw new TypeError("Cannot call a class as a function");
}
function bS(e, t) {
  if (typeof t != "function" && t !== null)
    throw new TypeError("Super expression must either be null or a function");
  e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } }), Object.defineProperty(e, "prototype", { writable: !1 }), t && ri(e, t);
}
function xS(e) {
  var t = op();
  return function() {
    var r = oi(e), o;
    if (t) {
      var i = oi(this).constructor;
      o = Reflect.construct(r, arguments, i);
    } else
      o = r.apply(this, arguments);
    return vS(this, o);
  };
}
function vS(e, t) {
  if (t && (io(t) === "object" || typeof t == "function"))
    return t;
  if (t !== void 0)
    throw new TypeError("Derived constructors may only return object or undefined");
  return kS(e);
}
function kS(e) {
  if (e === void 0)
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  return e;
}
function xc(e) {
  var t = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
  return xc = function(r) {
    if (r === null || !wS(r)) return r;
    if (typeof r != "function")
      throw new TypeError("Super expression must either be null or a function");
    if (typeof t != "undefined") {
      if (t.has(r)) return t.get(r);
      t.set(r, o);
    }
    function o() {
      return Ns(r, arguments, oi(this).constructor);
    }
    return o.prototype = Object.create(r.prototype, { constructor: { value: o, enumerable: !1, writable: !0, configurable: !0 } }), ri(o, r);
  }, xc(e);
}
function Ns(e, t, n) {
  return op() ? Ns = Reflect.construct.bind() : Ns = function(o, i, s) {
    var a = [null];
    a.push.apply(a, i);
    var l = Function.bind.apply(o, a), c = new l();
    return s && ri(c, s.prototype), c;
  }, Ns.apply(null, arguments);
}
function op() {
  if (typeof Reflect == "undefined" || !Reflect.construct || Reflect.construct.sham) return !1;
  if (typeof Proxy == "function") return !0;
  try {
    return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    })), !0;
  } catch (e) {
    return !1;
  }
}
function wS(e) {
  return Function.toString.call(e).indexOf("[native code]") !== -1;
}
function ri(e, t) {
  return ri = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(r, o) {
    return r.__proto__ = o, r;
  }, ri(e, t);
}
function oi(e) {
  return oi = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(n) {
    return n.__proto__ || Object.getPrototypeOf(n);
  }, oi(e);
}
var ip = /* @__PURE__ */ (function(e) {
  bS(n, e);
  var t = xS(n);
  function n(r, o) {
    var i;
    return yS(this, n), i = t.call(this, "Sheet not found: ".concat(typeof r == "number" ? r + ". Sheet count: " + o.length : r + ". Available sheets: " + o.join(", "))), i.name = "SheetNotFoundError", i.sheet = r, i.sheets = o, i;
  }
  return pS(n);
})(/* @__PURE__ */ xc(Error));

// node_modules/read-excel-file/modules/xlsx/parseSpreadsheetContents.js
function ii(e) {
  "@babel/helpers - typeof";
  return ii = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, ii(e);
}
function lp(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = SS(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function SS(e, t) {
  if (e) {
    if (typeof e == "string") return sp(e, t);
    var n = Object.prototype.toString.call(e).slice(8, -1);
    if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
    if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return sp(e, t);
  }
}
function sp(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = new Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function ap(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function Fs(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ap(Object(n), !0).forEach(function(r) {
      $s(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ap(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function $s(e, t, n) {
  return t = ES(t), t in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function ES(e) {
  var t = TS(e, "string");
  return ii(t) === "symbol" ? t : String(t);
}
function TS(e, t) {
  if (ii(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (ii(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function OS(e, t) {
  var n = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {}, r = hc(t);
  return xn("parse spreadsheet info and file paths"), vc(PS(), r, e).then(function(o) {
    var i = o.spreadsheetInfo, s = o.filePaths;
    return xn('parse "shared strings" and "styles"'), vc(IS(s), r, e).then(function(a) {
      var l = a.sharedStrings, c = a.styles, u = n.sheets ? n.sheets.map(function(f) {
        return AS(f, i.sheets);
      }) : i.sheets.map(function(f) {
        return f.relationId;
      });
      xn("parse sheet".concat(u.length === 1 ? "" : "s", " data"));
      var d = [];
      return vc(RS(s, u, {
        sharedStrings: l,
        styles: c,
        epoch1904: i.epoch1904,
        dateFormatDetectionCache: d,
        options: n
      }), r, e).then(function(f) {
        return xn("end"), u.map(function(m) {
          return {
            sheet: CS(m, i.sheets),
            data: f[m]
          };
        });
      });
    });
  });
}
function kc(e, t, n, r) {
  return r && r.parseNumber || (r = Fs(Fs({}, r), {}, {
    parseNumber: null
  })), OS(t, n, r);
}
function AS(e, t) {
  if (typeof e == "string")
    for (var n = lp(t), r; !(r = n()).done; ) {
      var o = r.value;
      if (o.name === e)
        return o.relationId;
    }
  else if (e <= t.length)
    return t[e - 1].relationId;
  throw new ip(e, t.map(function(i) {
    return i.name;
  }));
}
function CS(e, t) {
  for (var n = lp(t), r; !(r = n()).done; ) {
    var o = r.value;
    if (o.relationId === e)
      return o.name;
  }
  throw new Error("Sheet relation ID not found: ".concat(e));
}
function PS() {
  return {
    // Read the paths to certain files inside the `.xlsx` file, which is itself just a `.zip` archive.
    // These paths aren't standardized between different spreadsheet editors.
    // https://github.com/tidyverse/readxl/issues/104
    "xl/_rels/workbook.xml.rels": {
      name: "filePaths",
      parse: sc
    },
    // General info on the spreadsheet.
    "xl/workbook.xml": {
      name: "spreadsheetInfo",
      parse: ic
    }
  };
}
function IS(e) {
  var t;
  return t = {}, $s(t, e.sharedStrings || "xl/sharedStrings.xml", {
    name: "sharedStrings",
    // `parseSharedStrings()` returns a `Promise`.
    parse: lc,
    // It seems that "sharedStrings.xml" is not required to exist.
    // For example, that could be the case when a spreadsheet doesn't contain any strings.
    // https://github.com/catamphetamine/read-excel-file/issues/85
    fallback: Promise.resolve([])
  }), $s(t, e.styles || "xl/styles.xml", {
    name: "styles",
    parse: ac,
    fallback: {}
  }), t;
}
function RS(e, t, n) {
  return Object.keys(e.sheets).filter(function(r) {
    return t.includes(r);
  }).reduce(function(r, o) {
    return Fs(Fs({}, r), {}, $s({}, e.sheets[o], {
      name: o,
      // `parseSheet()` returns a `Promise`.
      parse: function(s, a) {
        return gc(s, a, n);
      }
    }));
  }, {});
}
function vc(e, t, n) {
  for (var r = {}, o = function() {
    var f = s[i], m = e[f];
    r[m.name] = t[f] === void 0 ? m.fallback === void 0 ? (function() {
      throw new Yn('"'.concat(f, '" file not found inside the `.xlsx` file'));
    })() : m.fallback : m.parse(t[f], n);
  }, i = 0, s = Object.keys(e); i < s.length; i++)
    o();
  for (var a = [], l = function() {
    var f = u[c];
    bc(r[f]) && a.push(r[f].then(function(m) {
      r[f] = m;
    }));
  }, c = 0, u = Object.keys(r); c < u.length; c++)
    l();
  return a.length > 0 ? Promise.all(a).then(function() {
    return r;
  }) : r;
}

// node_modules/read-excel-file/modules/export/readXlsxFileBrowser.js
function Ds(e, t) {
  return oc(e).then(function(n) {
    return kc(bs, $l, n, t);
  });
}

// src/core/interchange/definition-json.ts
function Ft(e, t) {
  return typeof e == "string" || typeof e == "number" || typeof e == "boolean" ? String(e) : t;
}
function er(e, t, n) {
  let r = t === e ? void 0 : t;
  return r === void 0 && n === void 0 ? e : O({ value: e }, $e({ text: r, visibleIf: n }));
}
function $e(e) {
  return Object.keys(e).reduce((t, n) => e[n] === void 0 ? t : F(O({}, t), { [n]: e[n] }), {});
}

// src/core/interchange/finish-import.ts
var MS = ["visibleIf", "requiredIf"];
function js(e, t) {
  let { survey: n } = Ce(e);
  if (n === null)
    return t.lost(null, "nothing-to-ask"), { definition: null, notes: t.finish() };
  let r = new Set(gt(n).map(({ name: a }) => a)), o = (a) => {
    let l = typeof a == "string" ? tt(a) : null;
    return l === null || Tt(l) || gn(l).every((c) => r.has(c));
  }, i = (a, l) => {
    if (Array.isArray(a))
      return a.map((u, d) => i(u, ae(l, d)));
    if (!_(a))
      return a;
    let c = {};
    for (let u of Object.keys(a)) {
      let d = A(a, u);
      if (MS.includes(u) && !o(d)) {
        let f = A(a, "name");
        t.lost(typeof f == "string" ? f : l, u === "requiredIf" ? "required-lost" : "condition-lost", String(d));
      } else
        c[u] = i(d, ae(l, u));
    }
    return c;
  };
  return { definition: F(O({}, e), { pages: i(A(e, "pages"), "$.pages") }), notes: t.finish() };
}

// src/core/interchange/import-ids.ts
function qt(e, t, n) {
  let r = t.slice(), o = new Set(e.filter((s) => Se.test(s) && !t.includes(s)));
  r.push(...Array.from(o));
  let i = /* @__PURE__ */ new Map();
  for (let s of e) {
    if (i.has(s))
      continue;
    let a = o.has(s) ? s : Nt(so(s, n), r);
    i.set(s, a), r.push(a);
  }
  return i;
}
function so(e, t) {
  let n = /^[ -~]*$/.test(e), r = e.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+/, "").slice(0, 48).replace(/-+$/, "");
  return n && r !== "" ? r : Zt(e, [], t);
}

// src/core/interchange/note.ts
function vn() {
  let e = [], t = /* @__PURE__ */ new Map(), n = (r) => (o, i, ...s) => {
    e.push({ place: o, code: i, parameters: s, severity: r });
  };
  return {
    all: e,
    lost: n("lost"),
    changed: n("changed"),
    info: n("info"),
    gather(r, o, i) {
      let s = t.get(o);
      s === void 0 ? t.set(o, { severity: r, names: /* @__PURE__ */ new Set([i]) }) : s.names.add(i);
    },
    finish: () => LS(e).concat(Array.from(t).map(([r, { severity: o, names: i }]) => {
      let s = Array.from(i), a = s.length > 12 ? [...s.slice(0, 12), "\u2026"] : s;
      return { place: null, code: r, parameters: [a, s.length], severity: o };
    }))
  };
}
function LS(e) {
  let t = ({ place: n }) => n === null || typeof n == "string" ? 0 : n.row;
  return e.map((n, r) => ({ note: n, index: r })).sort((n, r) => t(n.note) - t(r.note) || n.index - r.index).map(({ note: n }) => n);
}
function Sr(e, t, n = "localskills-interchange-") {
  let r = t.text(`${n}${e.code}`, ...e.parameters.map(
    (s) => typeof s == "object" ? NS(s.map(cp), t) : typeof s == "string" ? cp(s) : s
  )), { place: o } = e;
  if (o === null)
    return r;
  let i = typeof o == "string" ? o : (
    // As a text: row 1234 is not row 1,234.
    t.text("localskills-interchange-row", o.sheet, String(o.row))
  );
  return t.text("localskills-interchange-at", i, r);
}
function cp(e) {
  return e.length > 200 ? `${e.slice(0, 200)}\u2026` : e;
}
function NS(e, t) {
  return e.reduce((n, r) => n === "" ? r : t.text("localskills-fault-list", n, r), "");
}

// src/core/interchange/surveyjs-names.ts
var up = 50;
function dp(e, t) {
  let n = Sc(e, "pages", "$"), r = n.length > 0 ? n : [{ json: e, path: "$" }], o = [], i = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), a = (f, m = 0) => f.forEach(({ json: g, path: h }) => {
    let y = Bs(g) || `${wc(g)}-${h.replace(/\D+/g, "-").replace(/^-|-$/g, "")}`, w = i.has(y.toLowerCase()) ? `${y}-${o.length + 1}` : y;
    i.add(w.toLowerCase()), o.push(w), s.set(g, w), a(m < up ? _s(g, h) : [], m + 1);
  });
  r.forEach((f) => a(_s(f.json, f.path)));
  let l = qt(o, dt, "question"), c = (f, m = 0) => f.map(({ json: g, path: h }) => {
    let y = l.get(s.get(g)), w = Bs(g);
    w !== "" && w !== y && !["panel", "html", "image"].includes(wc(g)) && t.gather("changed", "names-changed", `${w} \u2192 ${y}`);
    let S = c(m < up ? _s(g, h) : [], m + 1);
    return { json: g, path: h, id: y, name: w, type: wc(g), elements: S };
  }), u = r.map((f, m) => {
    let g = n.length > 0 ? Bs(f.json) : "";
    return g !== "" && r.findIndex((y) => Bs(y.json) === g) === m ? g : `page${m + 1}`;
  }), d = qt(u, [], "page");
  return r.map((f, m) => F(O({}, f), {
    id: d.get(u[m]),
    elements: c(_s(f.json, f.path))
  }));
}
function _s(e, t) {
  return [...Sc(e, "elements", t), ...Sc(e, "questions", t)];
}
function Sc(e, t, n) {
  let r = A(e, t);
  return (Array.isArray(r) ? r : []).map((o, i) => ({ json: o, path: `${n}.${t}[${i}]` })).filter((o) => _(o.json));
}
function Bs(e) {
  let t = A(e, "name");
  return typeof t == "string" || typeof t == "number" ? String(t).trim() : "";
}
function wc(e) {
  let t = A(e, "type");
  return typeof t == "string" ? t.toLowerCase() : A(e, "elements") !== void 0 ? "panel" : "text";
}
function Xt(e) {
  let t = [];
  for (let n of Array.isArray(e) ? e : []) {
    let r = _(n) ? A(n, "value") : n, o = _(n) ? n : {};
    if (typeof r == "string" || typeof r == "number" || typeof r == "boolean") {
      let i = A(o, "text"), [, s, a] = !_(n) && /^([^|]+)\|([^|]+)$/.exec(String(r)) || ["", String(r), void 0];
      t.some((l) => l.value === s) || t.push({ value: s, text: i != null ? i : a, json: o });
    }
  }
  return t;
}
function Fn(e, t, n) {
  return qt(e.map(({ value: r }) => r), t, n);
}

// src/core/interchange/surveyjs-answers.ts
var Ec = ["radiogroup", "dropdown", "checkbox", "tagbox", "ranking", "imagepicker", "buttongroup"], FS = [Ne, wt, St, Et];
function ao({ json: e, type: t }) {
  let n = Xt(A(e, t === "rating" ? "rateValues" : "choices")), [r, o] = [A(e, "choicesMin"), A(e, "choicesMax")];
  if (t === "dropdown" && typeof r == "number" && typeof o == "number" && o - r < 1e3) {
    let s = A(e, "choicesStep"), a = typeof s == "number" && s >= 1 ? s : 1, l = [];
    for (let c = r; c <= o; c += a)
      l.push(c);
    n = n.concat(Xt(l));
  }
  let i = $S(e);
  return { items: n, codes: Fn(n, FS.filter((s, a) => i[a]), "option") };
}
function $S(e) {
  return [["showOtherItem", "hasOther"], ["showNoneItem", "hasNone"], ["showRefuseItem"], ["showDontKnowItem"]].map((t) => t.some((n) => A(e, n) === !0));
}
function Tc({ json: e }) {
  let t = A(e, "columns"), n = (Array.isArray(t) ? t : []).map((i) => _(i) && A(i, "value") === void 0 ? F(O({}, i), { value: A(i, "name") }) : i), r = n.map((i) => _(i) ? A(i, "value") : i), o = n.map((i, s) => {
    var l;
    if (!_(i) || ((l = A(i, "value")) != null ? l : "") !== "")
      return i;
    let a = `column${s + 1}`;
    for (; r.includes(a); )
      a += "-own";
    return F(O({}, i), { value: a });
  });
  return Xt(o).map((i) => {
    var c;
    let s = Ft((c = A(i.json, "cellType")) != null ? c : A(e, "cellType"), "dropdown"), a = Xt(A(i.json, "choices")), l = s === "boolean" ? Xt([!0, !1]) : s === "rating" && a.length === 0 ? Xt([1, 2, 3, 4, 5]) : a.length > 0 ? a : Xt(A(e, "choices"));
    return { item: i, choices: { items: l, codes: Fn(l, [], "option") } };
  });
}
function si({ json: e }) {
  let t = Xt(A(e, "rows"));
  return { items: t, codes: Fn(t, [], "row") };
}
var fp = /* @__PURE__ */ new Map([["true", "true"], ["false", "false"]]), mp = /* @__PURE__ */ new Map();
function Oc(e, t) {
  for (let n of e) {
    let { json: r, id: o, type: i } = n, s = A(r, "valueName"), a = [n.name || o, ...typeof s == "string" ? [s] : []];
    a.forEach((l) => DS(n, l, t)), (i === "panel" || i === "flowpanel") && Oc(n.elements, t), t.add(`${a[0]}-Comment`, { parameter: `${o}.${Ne}`, codes: mp });
  }
}
function DS(e, t, n) {
  let { json: r, id: o, type: i } = e;
  if (Ec.includes(i) || i === "rating") {
    n.add(t, { parameter: o, codes: ao(e).codes });
    return;
  }
  switch (i) {
    case "panel":
    case "flowpanel":
    case "html":
    case "image":
      return;
    case "boolean": {
      let s = ["valueTrue", "valueFalse"].map((a) => A(r, a));
      n.add(t, { parameter: o, codes: s.every((a) => a === void 0) ? fp : new Map([...fp, [Ft(s[0], "true"), "true"], [Ft(s[1], "false"), "false"]]) });
      return;
    }
    case "matrix": {
      let s = Xt(A(r, "columns")), a = Fn(s, [], "column");
      si(e).codes.forEach((l, c) => n.add(`${t}.${c}`, { parameter: `${o}.${l}`, codes: a }));
      return;
    }
    case "matrixdropdown": {
      let s = Tc(e), a = Fn(s.map(({ item: l }) => l), [], "column");
      si(e).codes.forEach((l, c) => s.forEach(({ item: u, choices: d }) => n.add(
        `${t}.${c}.${u.value}`,
        { parameter: `${o}.${l}.${a.get(u.value)}`, codes: d.codes }
      )));
      return;
    }
    default:
      n.add(t, { parameter: o, codes: mp });
  }
}

// src/core/survey/editing/write-expression.ts
var gp = {
  or: [1, "or"],
  and: [2, "and"],
  equal: [3, "="],
  notequal: [3, "<>"],
  less: [3, "<"],
  lessorequal: [3, "<="],
  greater: [3, ">"],
  greaterorequal: [3, ">="],
  "+": [4, "+"],
  "-": [4, "-"],
  "*": [5, "*"],
  "/": [5, "/"],
  "%": [5, "%"],
  "^": [6, "^"],
  contains: [7, "contains"],
  notcontains: [7, "notcontains"],
  anyof: [7, "anyof"],
  noneof: [7, "noneof"],
  allof: [7, "allof"]
};
function $n(e) {
  switch (e.kind) {
    case "value":
      return ai(e.value);
    case "answer":
      return `{${e.parameter}}`;
    case "unary": {
      let t = $n(e.operand);
      return e.operator === "not" ? `!(${t})` : `${t} ${e.operator}`;
    }
    case "iif":
      return `iif(${e.operands.map($n).join(", ")})`;
    case "binary": {
      let [t, n] = gp[e.operator];
      return `${pp(e.left, t)} ${n} ${pp(e.right, t + 1)}`;
    }
  }
}
function ai(e) {
  return typeof e == "object" ? `[${(e != null ? e : []).map(ai).join(", ")}]` : typeof e != "string" ? String(e) : /^-?(?:\d+\.\d+|[1-9]\d*|0)$/.test(e) && String(Number(e)) === e ? e : (
    // At the end a backslash would take the quote with it, and there is no way to write one.
    `'${e.replace(/\\+$/, "").replace(/['"]/g, "\\$&")}'`
  );
}
function pp(e, t) {
  let n = $n(e);
  return e.kind === "binary" && gp[e.operator][0] < t ? `(${n})` : n;
}
function lo(e, t) {
  let { parameter: n = (i) => i, value: r = (i, s) => s } = t, o = (i) => lo(i, t);
  switch (e.kind) {
    case "value":
      return e;
    case "answer":
      return { kind: "answer", parameter: n(e.parameter) };
    case "unary":
      return F(O({}, e), { operand: o(e.operand) });
    case "iif": {
      let [i, s, a] = e.operands;
      return { kind: "iif", operands: [o(i), o(s), o(a)] };
    }
    case "binary": {
      let i = (s, a) => s.kind === "value" && a.kind === "answer" ? { kind: "value", value: jS(s.value, (l) => r(a.parameter, l)) } : o(s);
      return F(O({}, e), {
        left: i(e.left, e.right),
        right: i(e.right, e.left)
      });
    }
  }
}
function jS(e, t) {
  let n = (r) => {
    let o = t(String(r));
    return o === String(r) ? r : o;
  };
  return e === null ? null : typeof e == "object" ? e.map(n) : n(e);
}

// src/core/interchange/surveyjs-conditions.ts
function hp() {
  let e = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Map(), n = (r) => {
    var o;
    return (o = e.get(r.trim().toLowerCase())) != null ? o : null;
  };
  return {
    find: n,
    add(r, o) {
      var s, a;
      let i = r.trim().toLowerCase();
      e.set(i, (s = e.get(i)) != null ? s : o), t.set(o.parameter, (a = t.get(o.parameter)) != null ? a : o);
    },
    convert(r) {
      let o = !0, i = r.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\{([^{}]*)\}/g, (d, f) => {
        let m = f === void 0 ? null : n(f);
        return o = o && (f === void 0 || m !== null), m === null ? d : `{${m.parameter}}`;
      }), s = o ? tt(i) : null;
      if (s === null || Tt(s))
        return null;
      let a = !1, l = (d, f) => {
        let m = t.get(d), g = m === void 0 ? void 0 : _S(m.codes, f);
        return a = a || g !== void 0 && g !== f, g != null ? g : f;
      }, c = $n(lo(s.expression, { value: l })), u = a ? c : i;
      return Tt(tt(u)) ? null : u;
    }
  };
}
function _S(e, t) {
  var n;
  return (n = e.get(t)) != null ? n : Array.from(e).filter(([r]) => r.toLowerCase() === t.toLowerCase()).map(([, r]) => r)[0];
}

// src/core/interchange/surveyjs-choices.ts
var Ac = "1 = 2", BS = [
  ["showOtherItem", "hasOther", "otherText"],
  ["showNoneItem", "hasNone", "noneText"],
  ["showRefuseItem", "", "refuseText"],
  ["showDontKnowItem", "", "dontKnowText"]
], JS = { items: [], codes: /* @__PURE__ */ new Map() }, zS = { imagepicker: "radiogroup", buttongroup: "radiogroup" };
function yp(e, t, n) {
  var m, g;
  let { json: r, path: o } = e, { notes: i } = n, s = e.type === "imagepicker", a = s && A(r, "multiSelect") === !0 ? "checkbox" : (m = A(zS, e.type)) != null ? m : e.type;
  s && i.changed(o, "pictures", e.name);
  let l = A(r, "choicesFrom"), c = (a === "dropdown" || a === "tagbox") && ns.includes(l), u = c ? [] : (g = HS(e, n)) != null ? g : co(ao(e), o, n), d = a === "ranking" ? {} : US(r, n);
  if (!c && u.length === 0)
    return i.lost(o, "no-choices", e.name), null;
  let f = (h) => {
    let y = A(r, h);
    return typeof y == "number" && y > 0 && ["checkbox", "tagbox", "ranking"].includes(a) ? y : void 0;
  };
  return O(O(O(O({
    type: a
  }, t), c ? { choicesFrom: l } : { choices: u }), d), $e({
    minSelectedChoices: f("minSelectedChoices"),
    maxSelectedChoices: f("maxSelectedChoices"),
    selectToRankEnabled: a === "ranking" && A(r, "selectToRankEnabled") === !0 ? !0 : void 0
  }));
}
function US(e, { texts: t }) {
  return BS.reduce((n, [r, o, i]) => A(e, r) === !0 || o !== "" && A(e, o) === !0 ? O(F(O({}, n), { [r]: !0 }), $e({ [i]: t.read(A(e, i)) })) : n, {});
}
function HS(e, t) {
  let n = A(e.json, "choicesFromQuestion");
  if (typeof n != "string")
    return null;
  let r = t.element(n), { items: o, codes: i } = r === null || r === e ? JS : ao(r);
  if (r === null || o.length === 0)
    return t.notes.lost(e.path, "property-lost", "choicesFromQuestion"), null;
  ao(e).items.length > 0 && t.notes.lost(e.path, "property-lost", "choices");
  let s = A(e.json, "choicesFromQuestionMode"), a = s === "selected" ? "contains" : s === "unselected" ? "notcontains" : null;
  return o.map((l) => {
    let c = i.get(l.value);
    return er(c, bp(l, c, t), a === null ? void 0 : `{${r.id}} ${a} '${c}'`);
  });
}
function co({ items: e, codes: t }, n, r) {
  return e.filter(({ value: i }) => t.get(i) !== i).forEach(({ value: i }) => r.notes.gather("info", "codes-changed", `${i} \u2192 ${t.get(i)}`)), e.map((i) => {
    let s = t.get(i.value), a = A(i.json, "retired") === !0, l = A(i.json, "visibleIf"), u = typeof l == "string" && l.trim() !== "" && !(a && l === Ac) ? r.conditions.convert(l) : void 0;
    u === null && r.notes.lost(n, "condition-lost", l);
    let d = er(s, bp(i, s, r), u != null ? u : void 0);
    return a ? F(O({}, _(d) ? d : { value: d }), { retired: !0 }) : d;
  });
}
function bp(e, t, { texts: n }) {
  var r;
  return (r = n.read(e.text)) != null ? r : e.value === t ? void 0 : n.read(e.value);
}
function xp(e, t, n) {
  var g;
  let { json: r, path: o } = e, { texts: i, notes: s } = n, a = $e({
    minRateDescription: i.read(A(r, "minRateDescription")),
    maxRateDescription: i.read(A(r, "maxRateDescription"))
  }), l = ao(e);
  if (l.items.length > 0)
    return O(O(F(O({ type: "rating" }, t), { rateValues: co(l, o, n) }), a), Js(r));
  let c = (h) => {
    let y = A(r, h);
    return Number.isSafeInteger(y) ? y : void 0;
  }, [u = 1, d = 1, f] = [c("rateMin"), c("rateStep"), c("rateCount")], m = (g = c("rateMax")) != null ? g : f === void 0 ? 5 : u + (f - 1) * d;
  return m <= u || d < 1 || (m - u) / d + 1 > ht ? (s.lost(o, "rating-steps", e.name, ht), null) : O(O(O(F(O({ type: "rating" }, t), { rateMin: u, rateMax: m }), d === 1 ? {} : { rateStep: d }), a), Js(r));
}
function vp(e, t, n) {
  let { json: r, path: o } = e, i = Xt(A(r, "columns")), [s, a] = [{ items: i, codes: Fn(i, [], "column") }, si(e)];
  if (i.length === 0 || a.items.length === 0)
    return n.notes.lost(o, "no-choices", e.name), null;
  A(r, "cellType") === "checkbox" && n.notes.changed(o, "matrix-single", e.name);
  let l = A(r, "eachRowRequired") === !0 || A(r, "isAllRowRequired") === !0;
  return F(O(O({
    type: "matrix"
  }, t), l ? F(O({}, t.requiredIf === void 0 ? { isRequired: !0 } : {}), { eachRowRequired: !0 }) : {}), {
    columns: co(s, o, n),
    rows: co(a, o, n)
  });
}
var WS = ["default", "dropdown", "radiogroup", "buttongroup", "rating", "boolean"];
function kp(e, t, n) {
  var m, g;
  let { json: r, path: o } = e, { notes: i, texts: s } = n, a = Tc(e), l = Fn(a.map(({ item: h }) => h), [], "column"), c = [];
  for (let { item: h, choices: y } of a) {
    let w = Ft((m = A(h.json, "cellType")) != null ? m : A(r, "cellType"), "default");
    if (!WS.includes(w) || y.items.length === 0)
      i.lost(o, "column-lost", e.name, h.value);
    else {
      let S = l.get(h.value), v = (g = s.read(A(h.json, "title"))) != null ? g : S === h.value ? void 0 : s.read(h.value);
      c.push(F(O({ name: S }, $e({ title: v })), { choices: co(y, o, n) }));
    }
  }
  let u = A(r, "rowsFrom"), d = typeof u == "string" && (u === "" || Se.test(u)) ? u : null, f = si(e);
  return c.length === 0 || d === null && f.items.length === 0 ? (i.lost(o, "no-choices", e.name), null) : O(F(O({
    type: "matrixdropdown"
  }, t), {
    columns: c
  }), d !== null ? { rowsFrom: d } : { rows: co(f, o, n) });
}

// src/core/interchange/surveyjs-text-questions.ts
var VS = {
  text: "text",
  number: "number",
  range: "number",
  url: "url",
  date: "date",
  month: "month",
  "datetime-local": "date",
  datetime: "date"
};
function wp(e, t, n) {
  var y, w;
  let { texts: r, notes: o } = n, { json: i, path: s, type: a } = e, l = A(i, "maxLength"), c = typeof l == "number" && l > 0 ? l : void 0;
  if (a === "comment")
    return O(O({ type: a }, t), $e({ maxLength: c }));
  let u = a === "slider";
  if (u && A(i, "sliderType") !== "single")
    return o.lost(s, "type-not-here", e.name, a), null;
  let d = u ? "number" : Ft(A(i, "inputType"), "text"), f = (y = A(VS, d)) != null ? y : "text";
  (u || d !== f) && o.changed(s, "type-changed", e.name, u ? a : d);
  let m = (S) => {
    let v = A(i, S);
    if (typeof v != "string" && typeof v != "number" || v === "")
      return;
    let k = gr(f === "date" ? String(v).slice(0, 10) : String(v), f);
    return k === null && o.lost(s, "constraint-lost", e.name, [`${S} = ${String(v)}`]), k === null ? void 0 : f === "number" ? Number(k) : k;
  }, g = A(i, "step"), h = A(i, "integer") === !0 || typeof g == "number" && g >= 1 && g % 1 === 0;
  return O(O(O(O({
    type: "text"
  }, t), f === "text" ? {} : { inputType: f }), f === "number" && h ? { integer: !0 } : {}), $e({
    min: m("min"),
    max: m("max"),
    maxLength: f === "text" || f === "url" ? c : void 0,
    placeholder: r.read((w = A(i, "placeholder")) != null ? w : A(i, "placeHolder"))
  }));
}

// src/core/interchange/surveyjs-validators.ts
function Sp(e) {
  let t = (Array.isArray(e) ? e : []).filter(_), n = (r) => Ft(A(r, "type"), "").replace(/validator$/, "");
  return {
    isEmail: t.some((r) => n(r) === "email"),
    fit(r) {
      var s;
      let o = {}, i = [];
      for (let a of t) {
        let l = n(a), c = (d, f) => {
          let m = A(a, d);
          (typeof m == "number" && m > 0 || l === "numeric" && typeof m == "number") && (o[f] = m);
        }, u = r.type === "text" && (r.inputType === "number" || r.inputType === void 0);
        l === "numeric" && u ? (o.inputType = "number", c("minValue", "min"), c("maxValue", "max")) : l === "text" && (r.type === "text" && r.inputType !== "number" || r.type === "comment") ? (c("maxLength", "maxLength"), Number((s = A(a, "minLength")) != null ? s : 0) > 1 && i.push("minLength")) : l === "answercount" && ["checkbox", "tagbox", "ranking"].includes(String(r.type)) ? (c("minCount", "minSelectedChoices"), c("maxCount", "maxSelectedChoices")) : i.push(l);
      }
      return { limits: o, rest: i };
    }
  };
}

// src/core/interchange/surveyjs-elements.ts
var qS = [
  "paneldynamic",
  "matrixdynamic",
  "file",
  "signaturepad",
  "expression",
  "image",
  "imagemap",
  "empty",
  "microphone",
  "geopoint"
], XS = ["email", "tel", "password"], GS = [
  "defaultValue",
  "defaultValueExpression",
  "setValueIf",
  "setValueExpression",
  "resetValueIf",
  "correctAnswer",
  "hasComment",
  "showCommentArea",
  "choicesByUrl",
  "choicesVisibleIf",
  "choicesEnableIf",
  "rowsVisibleIf",
  "columnsVisibleIf",
  "minValueExpression",
  "maxValueExpression",
  "maskType",
  "cells",
  "detailElements",
  "transposeData",
  "eachRowUnique",
  "keyName",
  "allowCustomChoices"
], QS = [
  "type",
  "name",
  "valueName",
  "title",
  "description",
  "visibleIf",
  "requiredIf",
  "isRequired",
  "validators",
  "elements",
  "questions",
  "choices",
  "hasOther",
  "hasNone",
  "showOtherItem",
  "showNoneItem",
  "showRefuseItem",
  "showDontKnowItem",
  "otherText",
  "noneText",
  "refuseText",
  "dontKnowText",
  "minSelectedChoices",
  "maxSelectedChoices",
  "selectToRankEnabled",
  "rateValues",
  "rateMin",
  "rateMax",
  "rateStep",
  "rateCount",
  "minRateDescription",
  "maxRateDescription",
  "labelTrue",
  "labelFalse",
  "valueTrue",
  "valueFalse",
  "inputType",
  "min",
  "max",
  "step",
  "maxLength",
  "placeholder",
  "placeHolder",
  "columns",
  "rows",
  "eachRowRequired",
  "isAllRowRequired",
  "html",
  "items",
  "multiSelect",
  "choicesMin",
  "choicesMax",
  "choicesStep",
  "choicesFromQuestion",
  "choicesFromQuestionMode",
  "enableIf",
  "visible",
  "cellType",
  "choicesFrom",
  "rowsFrom",
  "integer",
  "retired",
  "personalData"
];
function Cc(e, t, n) {
  return e.reduce((r, o) => r.concat(Ep(o, t, n)), []);
}
function Pc(e) {
  let t = A(e, "visibleIf");
  return A(e, "visible") === !1 && (typeof t != "string" || t.trim() === "");
}
function Ep(e, t, n) {
  let { json: r, path: o, type: i } = e, { notes: s } = t, a = e.name || i, l = A(r, "retired") === !0;
  if (Pc(r) && !l)
    return s.lost(o, "never-visible", a), [];
  if (qS.includes(i))
    return s.lost(o, "type-not-here", a, i), [];
  let c = Sp(A(r, "validators"));
  if (i === "text" && (XS.includes(Ft(A(r, "inputType"), "")) || c.isEmail))
    return s.lost(o, "personal", a), [];
  tE(e, t);
  let u = YS(e, t);
  if (i === "panel" || i === "flowpanel") {
    let h = Cc(e.elements, t, n === yt ? n : n + 1);
    return n === yt ? (s.changed(o, "group-too-deep", a, yt), h) : h.length === 0 ? [] : [F(O({ type: "panel" }, u), { elements: h })];
  }
  if (i === "html") {
    let h = t.texts.read(A(r, "html"));
    return h === void 0 ? [] : [F(O({ type: i }, u), { html: h })];
  }
  if (i === "multipletext")
    return eE(e, u, t, n);
  let d = O(O(O({}, u), ZS(e, t)), l ? { retired: !0 } : {}), f = Ec.includes(i) ? yp(e, d, t) : KS(e, d, t);
  if (f === null)
    return [];
  let { limits: m, rest: g } = c.fit(f);
  return g.length > 0 && s.lost(o, "constraint-lost", a, g), [O(O(O({}, f), m), f)];
}
function KS(e, t, n) {
  let { json: r, path: o, type: i } = e;
  switch (i) {
    case "text":
    case "comment":
    case "slider":
      return wp(e, t, n);
    case "rating":
      return xp(e, t, n);
    case "boolean": {
      let s = (a) => n.texts.read(A(r, a));
      return O(O(O({ type: i }, t), $e({ labelTrue: s("labelTrue"), labelFalse: s("labelFalse") })), Js(r));
    }
    case "matrix":
      return vp(e, t, n);
    case "matrixdropdown":
      return kp(e, t, n);
    default:
      return n.notes.lost(o, "type-unknown", e.name, i), null;
  }
}
function Js(e) {
  return ["showRefuseItem", "showDontKnowItem"].reduce((t, n) => A(e, n) === !0 ? F(O({}, t), { [n]: !0 }) : t, {});
}
function YS({ json: e, path: t, id: n }, { texts: r, conditions: o, notes: i }) {
  let s = A(e, "visibleIf"), a = typeof s == "string" && s.trim() !== "" ? o.convert(s) : void 0;
  a === null && i.lost(t, "condition-lost", s);
  let l = A(e, "enableIf");
  return typeof l == "string" && l.trim() !== "" && i.lost(t, "enable-if-lost", l), O({
    name: n
  }, $e({
    title: r.read(A(e, "title")),
    description: r.read(A(e, "description")),
    visibleIf: a != null ? a : void 0
  }));
}
function ZS({ json: e, path: t }, { conditions: n, notes: r }) {
  if (A(e, "isRequired") === !0)
    return { isRequired: !0 };
  let o = A(e, "requiredIf"), i = typeof o == "string" && o.trim() !== "" ? n.convert(o) : void 0;
  return i === null && r.lost(t, "required-lost", o), i == null ? {} : { requiredIf: i };
}
function eE(e, t, n, r) {
  let o = A(e.json, "items"), i = (Array.isArray(o) ? o : []).reduce((s, a, l) => {
    var m;
    let c = _(a) ? a : { name: a }, u = Ft(A(c, "name"), String(l + 1)), d = `${e.path}.items[${l}]`, f = n.newId(`${e.id}-${u}`);
    return n.conditions.add(`${e.name}.${u}`, { parameter: f, codes: /* @__PURE__ */ new Map() }), s.concat(Ep({
      json: F(O({}, c), { title: (m = A(c, "title")) != null ? m : u, type: "text" }),
      path: d,
      id: f,
      name: u,
      type: "text",
      elements: []
    }, n, 0));
  }, []);
  return n.notes.changed(e.path, "multiple-text", e.name), i.length === 0 ? [] : r === yt ? i : [F(O({ type: "panel" }, t), { elements: i })];
}
function tE({ json: e, path: t }, { notes: n }) {
  for (let r of Object.keys(e))
    GS.includes(r) && e[r] !== !1 ? n.lost(t, "property-lost", r) : QS.includes(r) || n.gather("info", "presentation", r);
}

// src/core/interchange/plain-label.ts
var Tp = /<\/?(?:a|abbr|b|big|blockquote|br|center|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>/gi, nE = /<\/(?:p|div|h[1-6]|ul|ol|table|blockquote)\s*>/gi, rE = /<br\b[^<>]*>|<\/(?:li|tr|dt|dd)\s*>/gi, Op = /<(script|style|iframe|object|svg)\b[^]*?<\/\1\s*>/gi, oE = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\xA0"]
]);
function iE(e) {
  return e.search(Tp) !== -1 || e.search(Op) !== -1;
}
function zs(e) {
  return iE(e) ? e.replace(Op, "").replace(/[ \t\r\n]+/g, " ").replace(nE, `

`).replace(rE, `
`).replace(Tp, "").replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, sE).replace(/[ \t]*\n[ \t]*/g, `
`).replace(/\n{3,}/g, `

`).trim() : e;
}
function sE(e, t, n, r) {
  var i;
  if (r !== void 0)
    return (i = oE.get(r.toLowerCase())) != null ? i : e;
  let o = t !== void 0 ? parseInt(t, 10) : parseInt(n, 16);
  return o > 0 && o <= 1114111 ? String.fromCodePoint(o) : e;
}

// src/core/interchange/surveyjs-texts.ts
function Ap(e, t, n) {
  let r = !1, o = (s) => {
    let a = zs(s);
    r = r || a !== s;
    let l = !1, c = a.replace(/\{([^{}]*)\}/g, (u, d) => {
      let f = t(d) || /^(?:panel|row|item)\b|^(?:panelIndex|rowIndex|pageno|pagecount|locale)$/i.test(d.trim());
      return l = l || f, f ? "\u2026" : u;
    });
    return l && n(oe(c)), c;
  };
  return {
    hadMarkup: () => r,
    read(s) {
      if (typeof s == "string" || typeof s == "number") {
        let a = o(String(s));
        return a.trim() === "" ? void 0 : a;
      }
      return _(s) ? i(s, o) : void 0;
    }
  };
  function i(s, a) {
    var h, y, w;
    let l = A(s, "message");
    if (typeof l == "string" && l.startsWith("localskills-"))
      return { message: l };
    let c = {};
    for (let S of Object.keys(s)) {
      let v = S.toLowerCase().replace(/_/g, "-"), k = A(s, S);
      (v === "default" || st.test(v)) && typeof k == "string" && a(k).trim() !== "" && (c[v] = a(k));
    }
    let g = c, { default: u } = g, d = fr(g, ["default"]), f = Object.keys(d), m = (w = (h = u != null ? u : d[e]) != null ? h : d.en) != null ? w : d[(y = f[0]) != null ? y : ""];
    return m === void 0 ? void 0 : f.length === 0 ? m : O({ default: m }, d);
  }
}

// src/core/interchange/read-surveyjs.ts
var Cp = "imported-survey", aE = [
  "triggers",
  "calculatedValues",
  "completedHtml",
  "completedHtmlOnCondition",
  "completedBeforeHtml",
  "loadingHtml",
  "navigateToUrl",
  "navigateToUrlOnCondition",
  "validators",
  "timeLimit",
  "maxTimeToFinish",
  "maxTimeToFinishPage",
  "cookieName",
  "quizMode"
], lE = ["title", "description", "locale", "pages", "elements", "questions", "localSkills", "$schema"];
function Pp(e, t = {}) {
  var v, k;
  let n = vn();
  if (!_(e))
    return n.lost(null, "no-surveyjs"), { definition: null, notes: n.finish() };
  let r = dp(e, n), o = r.reduce((p, x) => p.concat(Ip(x.elements)), []), i = hp(), s = A(e, "locale"), a = typeof s == "string" && st.test(s.toLowerCase()) ? s.toLowerCase() : "", l = Ap(a, (p) => i.find(p) !== null, (p) => n.gather("changed", "piping", p)), c = [...dt, ...o.map(({ id: p }) => p)], u = {
    conditions: i,
    texts: l,
    notes: n,
    element: (p) => {
      var x;
      return (x = o.find((E) => E.name.toLowerCase() === p.toLowerCase())) != null ? x : null;
    },
    newId(p) {
      let x = Nt(so(p, "question"), c);
      return c.push(x), x;
    }
  };
  Oc(r.reduce((p, x) => p.concat(x.elements), []), i), S();
  let d = r.map((p) => w(p)).filter((p) => p !== null);
  l.hadMarkup() && n.changed(null, "markup");
  let f = l.read(A(e, "title")), m = A(e, "localSkills"), g = _(m) ? m : {}, h = A(g, "id"), y = typeof f == "string" ? f : f === void 0 ? "" : (v = f.default) != null ? v : "";
  return js(F(O(O({}, a === "" ? {} : { locale: a }), $e({ title: f, description: l.read(A(e, "description")) })), {
    pages: d,
    localSkills: F(O({}, g), {
      id: (k = t.id) != null ? k : typeof h == "string" ? h : y === "" ? Cp : so(y, Cp),
      status: "draft"
    })
  }), n);
  function w(p) {
    if (Pc(p.json))
      return n.lost(p.path, "never-visible", p.id), null;
    let x = Cc(p.elements, u, 0), E = p.path === "$", T = E ? void 0 : A(p.json, "visibleIf"), P = typeof T == "string" && T.trim() !== "" ? i.convert(T) : void 0;
    return P === null && n.lost(p.path, "condition-lost", T), x.length === 0 ? null : F(O({
      name: p.id
    }, E ? {} : $e({
      title: l.read(A(p.json, "title")),
      description: l.read(A(p.json, "description")),
      visibleIf: P != null ? P : void 0
    })), {
      elements: x
    });
  }
  function S() {
    for (let p of Object.keys(e))
      aE.includes(p) ? n.lost(`$.${p}`, "property-lost", p) : lE.includes(p) || n.gather("info", "presentation", p);
  }
}
function Ip(e) {
  return e.reduce((t, n) => t.concat(n, Ip(n.elements)), []);
}

// src/core/interchange/xlsform-choices.ts
var cE = /^(?:(?:i(?:['’]d| would)? )?(?:prefer|would rather|rather) not(?: to)? (?:say|answer|respond|disclose)|refused?(?: to (?:answer|say))?|(?:je )?pr[ée]f[èe]re ne pas (?:r[ée]pondre|le dire)|refus de r[ée]pondre|prefiero no (?:contestar|responder|decirlo))$/i, uE = /^(?:(?:i )?(?:don['’]?t|do not) know|(?:je )?ne sai[st] pas|no (?:s[ée]|sabe))$/i;
function Rp(e) {
  var n;
  let t = /* @__PURE__ */ new Map();
  for (let r of e.rows) {
    let [o, i] = [r.value("list_name"), r.value("name")];
    if (o !== "" && i !== "") {
      let s = (n = t.get(o)) != null ? n : [];
      t.set(o, s), s.some((a) => a.value("name") === i) || s.push(r);
    }
  }
  return t;
}
function Mp(e, t) {
  let n = {}, r = /* @__PURE__ */ new Map(), o = [];
  for (let s of e) {
    let a = dE(s);
    a !== null && t.includes(a) && n[a] === void 0 ? (n[a] = { name: s.value("name"), code: a, row: s }, r.set(s.value("name"), a)) : o.push(s);
  }
  let i = qt(o.map((s) => s.value("name")), Object.keys(n), "option");
  return i.forEach((s, a) => r.set(a, s)), {
    listed: o.map((s) => ({ name: s.value("name"), code: i.get(s.value("name")), row: s })),
    special: n,
    codes: r
  };
}
function dE(e) {
  let t = e.value("name"), n = [Ne, wt, St, Et].find((i) => i === t);
  if (n !== void 0)
    return n;
  let r = Array.from(e.texts("label").values()).map((i) => i.replace(/[.…!()[\]]/g, "").trim());
  return /^-?\d+$|^(?:dk|dnk|pns|pna|rf|ref|na|dont_?know|refuse|prefer_?not.*)$/i.test(t) || !Se.test(t) ? r.some((i) => cE.test(i)) ? St : r.some((i) => uE.test(i)) ? Et : null : null;
}

// src/core/interchange/read-xpath.ts
var fE = [
  { or: "or" },
  { and: "and" },
  { "=": "equal", "!=": "notequal" },
  { "<": "less", "<=": "lessorequal", ">": "greater", ">=": "greaterorequal" },
  { "+": "+", "-": "-" },
  { "*": "*", div: "/", mod: "%" }
], Ic = /\s*(?:(\$\{\s*([^{}]*?)\s*\})|('[^']*'|"[^"]*")|(\d+(?:\.\d*)?|\.\d+)|([A-Za-z_][\w-]*(?:\.[\w-]+)*(?::[A-Za-z_][\w-]*)?)|(!=|<=|>=|[=<>()+\-*,]|\.\.?|\S))/y, Lp = /* @__PURE__ */ new Map([["true", !0], ["false", !1]]), mE = 40, Np = 4e3, li = class extends Error {
};
function Fp(e, t) {
  try {
    return gE(e.slice(0, Np + 1), t);
  } catch (n) {
    if (n instanceof li)
      return { fault: n.message };
    throw n;
  }
}
function $p(e) {
  return "fault" in e;
}
function pE(e) {
  let t = e.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').trim(), n = [];
  for (Ic.lastIndex = 0; Ic.lastIndex < t.length; ) {
    let r = Ic.exec(t), [, o, i, s, a, l, c] = r;
    n.push(o !== void 0 ? { kind: "reference", text: i } : s !== void 0 ? { kind: "text", text: s.slice(1, -1) } : a !== void 0 ? { kind: "number", text: a } : l !== void 0 ? { kind: "name", text: l } : { kind: "sign", text: c });
  }
  return n;
}
function gE(e, t) {
  if (e.length > Np)
    throw new li(`${e.slice(0, 40)}\u2026`);
  let n = pE(e), r = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), i = 0, s = 0, a = (S) => {
    var v, k;
    throw new li((k = S != null ? S : (v = n[i]) == null ? void 0 : v.text) != null ? k : e.slice(0, 40));
  }, l = (S) => {
    let v = n[i], k = v !== void 0 && v.kind === "sign" && v.text === S;
    return i += k ? 1 : 0, k;
  }, c = (S) => {
    l(S) || a();
  };
  function u(S) {
    let v = fE[S];
    if (v === void 0)
      return d();
    let k = u(S + 1);
    for (; ; ) {
      let p = n[i];
      if (!(p !== void 0 && (p.kind === "sign" || p.kind === "name") && Object.prototype.hasOwnProperty.call(v, p.text)))
        return k;
      i++, k = y(v[p.text], k, u(S + 1));
    }
  }
  function d() {
    if (l("-")) {
      let S = d();
      return S.kind === "value" && typeof S.value == "number" ? { kind: "value", value: -S.value } : { kind: "binary", operator: "-", left: { kind: "value", value: 0 }, right: S };
    }
    return f();
  }
  function f() {
    s++, s > mE && a();
    let S = m();
    return s--, S;
  }
  function m() {
    let S = n[i];
    if (S === void 0)
      return a();
    switch (i++, S.kind) {
      case "number":
        return { kind: "value", value: Number(S.text) };
      case "text":
        return { kind: "value", value: S.text };
      case "reference":
        return g(t.answer(S.text), `\${${S.text}}`);
      case "name": {
        if (l("("))
          return h(S.text);
        let v = t.column === void 0 ? null : t.column(S.text);
        return v === null ? a(S.text) : { kind: "value", value: v };
      }
      default:
        if (S.text === "(") {
          let v = u(0);
          return c(")"), v;
        }
        return S.text === "." ? g(t.own, ".") : a(S.text);
    }
  }
  function g(S, v) {
    if (S === null)
      return a(v);
    let k = { kind: "answer", parameter: S.parameter };
    return r.set(k, S), k;
  }
  function h(S) {
    let v = [];
    if (!l(")")) {
      do
        v.push(u(0));
      while (l(","));
      c(")");
    }
    let [k, p, x] = v;
    if (v.length === 0 && Lp.has(S))
      return { kind: "value", value: Lp.get(S) };
    if (k !== void 0 && v.length === 1)
      switch (S) {
        case "not":
          return bE(k);
        case "number":
        case "int":
        case "string":
        case "boolean":
        case "normalize-space":
          return k;
        case "count-selected":
        case "string-length": {
          let E = { kind: "value", value: null };
          return o.set(E, k), E;
        }
      }
    if (k !== void 0 && p !== void 0 && v.length === 2) {
      let E = r.get(k);
      if (S === "selected" && E !== void 0 && p.kind === "value") {
        let T = { kind: "value", value: E.code(String(p.value)) };
        return { kind: "binary", operator: E.isMultiple ? "contains" : "equal", left: k, right: T };
      }
      if (S === "contains" && E !== void 0 && !E.isMultiple)
        return { kind: "binary", operator: "contains", left: k, right: p };
      if (S === "coalesce" && p.kind === "value" && p.value === "")
        return k;
      if (S === "pow")
        return { kind: "binary", operator: "^", left: k, right: p };
    }
    return S === "if" && k !== void 0 && p !== void 0 && x !== void 0 && v.length === 3 ? { kind: "iif", operands: [k, p, x] } : a(`${S}()`);
  }
  function y(S, v, k) {
    var P, C;
    if (o.has(k) && !o.has(v))
      return y((P = hE[S]) != null ? P : S, k, v);
    let p = o.get(v);
    if (p !== void 0)
      return (C = yE(S, p, k)) != null ? C : a("count-selected()");
    let [x, E] = v.kind === "value" ? [k, v] : [v, k], T = r.get(x);
    if (E.kind === "value" && (S === "equal" || S === "notequal")) {
      if (E.value === "")
        return { kind: "unary", operator: S === "equal" ? "empty" : "notempty", operand: x };
      if (T !== void 0) {
        let I = { kind: "value", value: T.code(String(E.value)) }, R = T.isMultiple ? { kind: "value", value: [I.value] } : I;
        return v === E ? { kind: "binary", operator: S, left: R, right: k } : { kind: "binary", operator: S, left: v, right: R };
      }
    }
    return { kind: "binary", operator: S, left: v, right: k };
  }
  let w = u(0);
  return (i < n.length || o.has(w)) && a(), w;
}
var hE = {
  less: "greater",
  lessorequal: "greaterorequal",
  greater: "less",
  greaterorequal: "lessorequal"
};
function yE(e, t, n) {
  let r = n.kind === "value" ? Number(n.value) : NaN, o = `${e} ${r}`, i = ["greater 0", "greaterorequal 1", "notequal 0"].includes(o), s = ["equal 0", "less 1", "lessorequal 0"].includes(o);
  return i || s ? { kind: "unary", operator: i ? "notempty" : "empty", operand: t } : null;
}
function bE(e) {
  return e.kind === "binary" && e.operator === "contains" ? F(O({}, e), { operator: "notcontains" }) : e.kind === "unary" && (e.operator === "empty" || e.operator === "notempty") ? F(O({}, e), { operator: e.operator === "empty" ? "notempty" : "empty" }) : { kind: "unary", operator: "not", operand: e };
}

// src/core/interchange/xlsform-plan.ts
var di = "survey.description";
function Dp(e, t) {
  let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), o = (u) => {
    let d = u.name === "" ? `${u.kind === "group" ? "group" : u.type}_${u.row.row}` : u.name, f = r.has(d) ? `${d}_${u.row.row}` : d;
    r.add(f), n.set(u, f), u.kind === "group" && Rc(u) === null && Mc(u) === null && u.children.forEach(o);
  }, i = xE(e);
  for (let { group: u, children: d } of i)
    u === null ? d.forEach(o) : u.children.forEach(o);
  let s = qt(Array.from(n.values()), dt, "question");
  n.forEach((u, d) => {
    let f = s.get(u), m = d.name === di || d.name.endsWith(".other");
    d.kind === "question" && f !== d.name && !m && t.gather("changed", "names-changed", `${d.name || u} \u2192 ${f}`);
  });
  let a = (u) => s.get(n.get(u)), l = (u, d) => {
    if (u.kind === "question")
      return [{ kind: "question", node: u, id: a(u) }];
    let f = Rc(u), m = Mc(u);
    if (f !== null)
      return [vE(u, a(u), f)];
    if (m !== null)
      return [kE(u, a(u), m)];
    let g = d === yt, h = u.children.reduce(
      (y, w) => y.concat(l(w, g ? d : d + 1)),
      []
    );
    return g ? (t.changed({ sheet: "survey", row: u.row.row }, "group-too-deep", u.name, yt), h) : h.length === 0 ? [] : [{ kind: "panel", group: u, id: a(u), elements: h }];
  }, c = qt(i.map(({ key: u }) => u), [], "page");
  return i.map(({ group: u, key: d, children: f }) => ({
    group: u,
    id: c.get(d),
    elements: f.reduce((m, g) => m.concat(l(g, 0)), [])
  })).filter(({ elements: u }) => u.length > 0);
}
function xE(e) {
  let t = [], n = /* @__PURE__ */ new Set(), r = [], o = (s, a, l) => {
    let c = a === "" ? `page${t.length + 1}` : a, u = n.has(c) ? `${c}_${t.length + 1}` : c;
    n.add(u), t.push({ group: s, key: u, children: l });
  }, i = () => {
    r.length > 0 && (o(null, "", r), r = []);
  };
  for (let s of e)
    s.kind === "question" || Rc(s) !== null || Mc(s) !== null ? r.push(s) : (i(), o(s, s.name, s.children));
  return i(), t;
}
function Rc(e) {
  let t = [];
  for (let r of e.children) {
    let [o] = t;
    if (r.kind === "group" || r.type !== "select_one" || r.isOrOther || r.row.value("choice_filter") !== "" || o !== void 0 && o.list !== r.list)
      return null;
    t.push(r);
  }
  return (e.appearance.includes("table-list") || t.some(ci) && t.every((r) => ci(r) || r.appearance.includes("list-nolabel"))) && t.some((r) => !ci(r)) ? t : null;
}
function ci(e) {
  return e.appearance.includes("label");
}
function vE(e, t, n) {
  var i;
  let r = n.filter((s) => !ci(s)), o = qt(r.map((s) => ui(s.name, e.name)), [], "row");
  return {
    kind: "matrix",
    group: e,
    id: t,
    rows: r.map((s) => ({ node: s, code: o.get(ui(s.name, e.name)) })),
    heading: (i = n.find(ci)) != null ? i : null
  };
}
function Mc(e) {
  let t = e.children.filter((s) => s.kind === "group"), [n] = t;
  if (n === void 0 || t.length < e.children.length || n.children.length === 0)
    return null;
  let r = (s) => {
    let a = s.children.map((l) => !(l.kind === "question" && l.type === "select_one" && !l.isOrOther && l.row.value("choice_filter") === "" && l.row.value("relevant") === "") || s.name === "" || !/^[._-]/.test(l.name.slice(s.name.length)) || !l.name.startsWith(s.name) ? null : `${l.list} ${l.name.slice(s.name.length + 1)}`);
    return a.includes(null) ? null : a.join(`
`);
  }, o = r(n), i = t.some((s) => (t.length === 1 || s.appearance.includes("table-list")) && ui(s.name, e.name) === s.name);
  return o === null || i || t.some((s) => r(s) !== o) ? null : {
    rows: t,
    columns: n.children.map((s) => ({ node: s, suffix: s.name.slice(n.name.length + 1) }))
  };
}
function kE(e, t, { rows: n, columns: r }) {
  let o = qt(n.map((s) => ui(s.name, e.name)), [], "row"), i = qt(r.map(({ suffix: s }) => s), [], "column");
  return {
    kind: "grid",
    group: e,
    id: t,
    rows: n.map((s) => ({ node: s, code: o.get(ui(s.name, e.name)) })),
    columns: r.map(({ node: s, suffix: a }) => ({ node: s, name: i.get(a) }))
  };
}
function ui(e, t) {
  let n = e.slice(t.length);
  return t !== "" && e.startsWith(t) && /^[._-]./.test(n) ? n.slice(1) : e;
}

// src/core/interchange/xlsform-constraint.ts
var Us = "regex(., '^https?://.+')", wE = /^(\.|string-length\(\s*\.\s*\)|count-selected\(\s*\.\s*\))\s*(<=|>=|<|>|=)\s*(?:(-?\d+(?:\.\d+)?)|(?:date\(\s*)?['"](\d{4}-\d{2}-\d{2})['"](?:\s*\))?)$/, SE = /^(-?\d+(?:\.\d+)?)\s*(<=|>=|<|>|=)\s*(\.|string-length\(\s*\.\s*\)|count-selected\(\s*\.\s*\))$/, EE = { "<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=" }, TE = /^not\(\s*selected\(\s*\.\s*,\s*['"]([^'"]*)['"]\s*\)\s+and\s+count-selected\(\s*\.\s*\)\s*>\s*1\s*\)$/;
function jp(e, t, n) {
  let r = { rest: [] };
  for (let o of _p(e.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"'))) {
    let i = TE.exec(o), s = o === Us || i !== null && n(i[1]) || OE(o, t, r);
    r.isUrl = r.isUrl || o === Us, s || r.rest.push(o);
  }
  return r;
}
function OE(e, t, n) {
  let r = SE.exec(e), o = wE.exec(r === null ? e : `${r[3]} ${EE[r[2]]} ${r[1]}`);
  if (o === null)
    return !1;
  let [, i = "", s = "", a, l] = o, c = s === "<" || s === ">", u = t || i !== ".";
  if (l !== void 0 && (i !== "." || c))
    return !1;
  c && !u && n.rest.push(`. != ${String(a)}`);
  let [d, f] = [/[>=]/.test(s) && !s.startsWith("<"), /[<=]/.test(s) && !s.startsWith(">")], m = (g) => l != null ? l : Number(a) + (c && u ? g : 0);
  return i === "." ? (d && (n.min = m(1)), f && (n.max = m(-1)), !0) : i.startsWith("string-length") ? (f && !d && (n.maxLength = m(-1)), f && !d || d && !f && m(1) <= 1) : (d && (n.minSelected = m(1)), f && (n.maxSelected = m(-1)), !0);
}
function _p(e) {
  var o;
  let t = [], n = 0, r = "";
  for (let i of (o = e.match(/'[^']*'|"[^"]*"|[\w-]+|[^]/g)) != null ? o : [])
    n += i === "(" ? 1 : i === ")" ? -1 : 0, n === 0 && i.toLowerCase() === "and" ? (t.push(r), r = "") : r += i;
  return t.concat(r).reduce((i, s) => {
    let a = AE(s.trim());
    return a === s.trim() ? i.concat(a) : i.concat(_p(a));
  }, []).filter((i) => i !== "");
}
function AE(e) {
  if (!e.startsWith("(") || !e.endsWith(")"))
    return e;
  let t = 0;
  for (let n = 0; n < e.length; n++)
    if (t += e[n] === "(" ? 1 : e[n] === ")" ? -1 : 0, t === 0 && n < e.length - 1)
      return e;
  return e.slice(1, -1).trim();
}

// src/core/interchange/xlsform-questions.ts
var Bp = {
  other: ["showOtherItem", "otherText"],
  none: ["showNoneItem", "noneText"],
  refused: ["showRefuseItem", "refuseText"],
  dontknow: ["showDontKnowItem", "dontKnowText"]
}, CE = ["minimal", "autocomplete", "autocomplete_chars", "search"];
function Jp(e, t) {
  let { node: n, id: r } = e, { row: o, appearance: i } = n, s = { sheet: "survey", row: o.row }, a = t.text(o, "label"), l = $e({ description: t.text(o, "hint"), visibleIf: t.condition(o, "relevant") });
  if (n.type === "note")
    return a === void 0 ? null : F(O({ type: "html", name: r }, l), { html: a });
  let c = O(O(O({ name: r }, $e({ title: a })), l), t.required(o)), u = n.type === "integer" || n.type === "range", d = t.choicesOf(n).special, f = jp(o.value("constraint"), u, (v) => [d.none, d.refused, d.dontknow].some((k) => k !== void 0 && k.name === v)), m = h(), g = m === null ? null : PE(m, f);
  return g !== null && f.rest.length > 0 && t.notes.lost(s, "constraint-lost", n.name, f.rest), g;
  function h() {
    switch (n.type) {
      case "text":
        return i.includes("multiline") ? O({ type: "comment" }, c) : O(O({ type: "text" }, c), f.isUrl ? { inputType: "url" } : {});
      case "integer":
        return F(O({ type: "text" }, c), { inputType: "number", integer: !0 });
      case "decimal":
        return F(O({ type: "text" }, c), { inputType: "number" });
      case "range":
        return y();
      case "date":
        return i.includes("year") ? (t.notes.changed(s, "type-changed", n.name, n.type), F(O({ type: "text" }, c), { inputType: "number", integer: !0 })) : F(O({ type: "text" }, c), { inputType: i.includes("month-year") ? "month" : "date" });
      case "acknowledge":
        return t.notes.changed(s, "type-changed", n.name, n.type), O({ type: "boolean" }, c);
      case "select_one":
      case "select_multiple":
      case "rank":
        return w();
      default:
        return t.notes.changed(s, "type-changed", n.name, n.type), O({ type: "text" }, c);
    }
  }
  function y() {
    let v = (T, P) => {
      var R;
      let I = o.value("parameters").replace(/\s*=\s*/g, "=").split(/[\s,;]+/).map((M) => M.split("=")).find(([M]) => M === T);
      return I === void 0 || !/^-?\d+(?:\.\d+)?$/.test((R = I[1]) != null ? R : "") ? P : Number(I[1]);
    }, [k, p, x] = [v("start", 1), v("end", 10), v("step", 1)], E = (p - k) / x + 1;
    return [k, p, x].every(Number.isInteger) && E > 1 && E <= ht ? O(F(O({ type: "rating" }, c), { rateMin: k, rateMax: p }), x === 1 ? {} : { rateStep: x }) : (t.notes.changed(s, "range-changed", n.name), F(O(F(O({ type: "text" }, c), { inputType: "number" }), Number.isInteger(x) && Number.isInteger(k) ? { integer: !0 } : {}), { min: Math.min(k, p), max: Math.max(k, p) }));
  }
  function w() {
    let { listed: v } = t.choicesOf(n);
    if (v.length === 0)
      return t.notes.lost(s, "no-choices", n.name), null;
    let k = o.value("choice_filter") !== "", p = k, x = v.map(({ code: C, row: I }) => {
      let R = p ? t.choiceCondition(n, I) : void 0;
      return p = R !== void 0, er(C, t.text(I, "label"), R);
    }), E = v.map(({ code: C }) => C), T = i.some((C) => CE.includes(C)), P = E.slice().sort().join() === "false,true" && d.other === void 0 && d.none === void 0;
    if (n.type === "rank")
      return F(O({ type: "ranking" }, c), { choices: x });
    if (n.type === "select_multiple")
      return O(F(O({ type: T ? "tagbox" : "checkbox" }, c), { choices: x }), S());
    if (P && !k) {
      let C = (I, R) => {
        let M = t.text(v.find((L) => L.code === I).row, "label");
        return M === t.message(R) || M === I ? void 0 : M;
      };
      return O(O(O({
        type: "boolean"
      }, c), $e({ labelTrue: C("true", "localskills-choice-true"), labelFalse: C("false", "localskills-choice-false") })), S());
    }
    return i.includes("likert") ? O(F(O({ type: "rating" }, c), { rateValues: x }), S()) : O(F(O({ type: T ? "dropdown" : "radiogroup" }, c), { choices: x }), S());
  }
  function S() {
    return Object.keys(Bp).reduce((v, k) => {
      let p = d[k];
      if (p === void 0)
        return v;
      let [x, E] = Bp[k], T = p.row === o ? void 0 : t.text(p.row, "label");
      p.name !== k && t.notes.info(s, "special-choice", n.name, p.name, k);
      let P = T !== void 0 && T !== t.message(`localskills-choice-${k}`);
      return O(F(O({}, v), { [x]: !0 }), P ? { [E]: T } : {});
    }, {});
  }
}
function PE(e, t) {
  let { type: n, inputType: r } = e, o = n === "text" && ["number", "date", "month"].includes(String(r)), i = ["checkbox", "tagbox"].includes(String(n)), s = n === "comment" || n === "text" && !o, a = {}, l = (c, u, d, f) => {
    d !== void 0 && c ? a[u] = r === "month" ? String(d).slice(0, 7) : d : d !== void 0 && t.rest.push(f);
  };
  return l(o, "min", t.min, `. >= ${String(t.min)}`), l(o, "max", t.max, `. <= ${String(t.max)}`), l(s, "maxLength", t.maxLength, `string-length(.) <= ${String(t.maxLength)}`), l(i, "minSelectedChoices", t.minSelected, `count-selected(.) >= ${String(t.minSelected)}`), l(i, "maxSelectedChoices", t.maxSelected, `count-selected(.) <= ${String(t.maxSelected)}`), O(O({}, e), a);
}

// src/core/interchange/xlsform-elements.ts
var IE = {
  select_one: ["other", "none", "refused", "dontknow"],
  select_multiple: ["other", "none", "refused", "dontknow"],
  likert: ["refused", "dontknow"],
  rank: [],
  cell: []
}, RE = { required: "required-lost", choice_filter: "choice-filter-lost" }, Hs = /^(?:yes|true|true\(\)|1)$/i, ME = /^(?:no|false|false\(\)|0)?$/i;
function Up(e) {
  let { lists: t, choiceColumns: n, languages: r, notes: o } = e, i = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Set(), l = (x) => ({ sheet: "survey", row: x.row }), c = (x) => {
    let E = zs(x.replace(/\*\*([^*]+)\*\*/g, "$1").replace(/^#{1,6} +/, "")), T = E.replace(/\$\{[^{}]*\}/g, "\u2026");
    return T !== E && o.gather("changed", "piping", oe(T)), T;
  };
  function u(x, E, T, P) {
    var M;
    let C = x.value(E);
    if (C === "" || Hs.test(C) && E !== "choice_filter")
      return;
    let I = Fp(C, T), R = $p(I) ? null : $n(I);
    if (R === null || Tt(tt(R))) {
      o.lost(P, (M = RE[E]) != null ? M : "condition-lost", C);
      return;
    }
    return R;
  }
  let d = { answer: (x) => {
    var E;
    return (E = i.get(x)) != null ? E : null;
  }, own: null }, f = F(O({}, e), {
    text: (x, E) => r.text(x.texts(E), c),
    condition: (x, E) => u(x, E, d, l(x)),
    required(x) {
      let E = x.value("required");
      if (Hs.test(E))
        return { isRequired: !0 };
      let T = ME.test(E) ? void 0 : u(x, "required", d, l(x));
      return T === void 0 ? {} : { requiredIf: T };
    },
    choiceCondition: (x, E) => u(x.row, "choice_filter", F(O({}, d), {
      // A column that is empty for this choice is an empty text, as it is in the other survey.
      column: (T) => n.includes(T.toLowerCase()) ? E.value(T.toLowerCase()) : null
    }), l(x.row)),
    choicesOf: (x) => s.get(x)
  });
  function m(x, E) {
    return E.some(({ node: T }) => T.type === "text" && T.name !== `${x.name}.other` && T.row.value("relevant").includes(`\${${x.name}}`) && /['"\u2018\u201c]other['"\u2019\u201d]/.test(T.row.value("relevant")));
  }
  function g(x, E, T) {
    var R, M;
    let P = Mp((R = t.get(x.list)) != null ? R : [], T), C = x.isOrOther && P.special.other === void 0 && T.includes("other") ? F(O({}, P.special), { other: { name: "other", code: "other", row: x.row } }) : P.special;
    s.set(x, F(O({}, P), { special: C })), P.codes.forEach((L, N) => {
      L !== N && !Object.prototype.hasOwnProperty.call(P.special, L) && o.gather("changed", "codes-changed", `${x.name}: ${N} \u2192 ${L}`);
    });
    let I = x.type === "acknowledge" || P.listed.map(({ code: L }) => L).sort().join() === "false,true";
    if (i.set(x.name, {
      parameter: E,
      isMultiple: x.type === "select_multiple" || x.type === "rank",
      code: (L) => {
        var N;
        return x.type === "acknowledge" ? L.toLowerCase() === "ok" : I && (L === "true" || L === "false") ? L === "true" : /^-?\d+(?:\.\d+)?$/.test(L) && P.codes.size === 0 ? Number(L) : (N = P.codes.get(L)) != null ? N : L;
      }
    }), C.other !== void 0)
      for (let L of [`${x.name}.other`, `${x.name}_other`])
        i.set(L, (M = i.get(L)) != null ? M : { parameter: `${E}.other`, isMultiple: !1, code: (N) => N });
  }
  function h(x) {
    var P, C;
    let E = x.reduce((I, R) => I.concat(Hp(R.elements)), []), T = E.filter((I) => I.kind === "question");
    for (let I of E)
      if (I.kind === "matrix")
        I.rows.forEach(({ node: R, code: M }) => g(R, `${I.id}.${M}`, []));
      else if (I.kind === "grid")
        for (let { node: R, code: M } of I.rows)
          R.children.forEach((L, N) => g(
            L,
            `${I.id}.${M}.${I.columns[N].name}`,
            []
          ));
      else if (I.kind === "question") {
        let { node: R } = I, M = R.appearance.includes("likert") ? "likert" : R.type, L = R.isOrOther && !((P = t.get(R.list)) != null ? P : []).some((j) => j.value("name") === "other"), N = ((C = IE[M]) != null ? C : []).filter((j) => j !== "other" || L || !m(R, T));
        g(R, I.id, N);
      }
    for (let { node: I } of T) {
      let R = I.type === "text" && I.name.endsWith(".other") ? T.find((M) => `${M.node.name}.other` === I.name) : void 0;
      R !== void 0 && f.choicesOf(R.node).special.other !== void 0 && (a.add(I), i.set(I.name, { parameter: `${R.id}.other`, isMultiple: !1, code: (M) => M }));
    }
  }
  function y(x) {
    if (x.kind === "question")
      return a.has(x.node) ? null : Jp(x, f);
    let { row: E } = x.group, T = O({
      name: x.id
    }, $e({ title: f.text(E, "label"), description: f.text(E, "hint"), visibleIf: f.condition(E, "relevant") }));
    switch (x.kind) {
      case "panel": {
        let P = x.elements.map(y).filter(zp);
        return P.length === 0 ? null : F(O({ type: "panel" }, T), { elements: P });
      }
      case "matrix":
        return w(x, T);
      case "grid":
        return S(x, T);
    }
  }
  function w(x, E) {
    var R;
    let [T] = x.rows, P = k(T.node);
    if (P === null)
      return null;
    let C = x.rows.filter(({ node: M }) => Hs.test(M.row.value("required")));
    C.length > 0 && C.length < x.rows.length && o.changed(l(x.group.row), "rows-required", x.group.name);
    let I = (R = E.title) != null ? R : x.heading === null ? void 0 : f.text(x.heading.row, "label");
    return F(O(O(O({
      type: "matrix"
    }, $e(F(O({}, E), { title: I }))), C.length > 0 ? { isRequired: !0 } : {}), C.length === x.rows.length ? { eachRowRequired: !0 } : {}), {
      columns: P,
      rows: x.rows.map(({ node: M, code: L }) => v(M.row, L))
    });
  }
  function S(x, E) {
    let T = x.columns.map(({ node: C, name: I }) => F(O({ name: I }, $e({ title: f.text(C.row, "label") })), { choices: k(C) }));
    if (T.some((C) => C.choices === null))
      return null;
    let P = x.rows.some(({ node: C }) => C.children.some((I) => Hs.test(I.row.value("required"))));
    return P && o.changed(l(x.group.row), "cells-required", x.group.name), F(O(O({
      type: "matrixdropdown"
    }, E), P ? { isRequired: P } : {}), {
      columns: T,
      rows: x.rows.map(({ node: C, code: I }) => v(C.row, I))
    });
  }
  function v(x, E) {
    return er(E, f.text(x, "label"), f.condition(x, "relevant"));
  }
  function k(x) {
    let { listed: E } = f.choicesOf(x);
    return E.length === 0 ? (o.lost(l(x.row), "no-choices", x.name), null) : E.map(({ code: T, row: P }) => er(T, f.text(P, "label")));
  }
  return {
    read(x) {
      h(x);
      let E, T = [], P = (C) => C.kind === "question" && C.node.name === di;
      for (let C of x) {
        let I = C.elements.find(P);
        E = I === void 0 ? E : f.text(I.node.row, "label");
        let R = C.elements.filter((M) => !P(M)).map(y).filter(zp);
        R.length > 0 && T.push(p(C, R));
      }
      return { pages: T, description: E, settings: LE(T, o) };
    }
  };
  function p({ group: x, id: E }, T) {
    return x === null ? { name: E, elements: T } : F(O({
      name: E
    }, $e({
      title: f.text(x.row, "label"),
      description: f.text(x.row, "hint"),
      visibleIf: f.condition(x.row, "relevant")
    })), {
      elements: T
    });
  }
}
function zp(e) {
  return e !== null;
}
function Hp(e) {
  return e.reduce((t, n) => t.concat(n, n.kind === "panel" ? Hp(n.elements) : []), []);
}
function LE(e, t) {
  let n = [], r = (l) => l.forEach((c) => {
    c.type === "matrixdropdown" ? n.push(c) : c.type === "panel" && r(c.elements);
  });
  e.forEach((l) => r(l.elements));
  let o = (l) => l.choices.map((c) => typeof c == "string" ? c : c.value), i = n.find((l) => {
    let c = l.columns;
    return c.length === Ot.length && c.every((u) => Ot.includes(u.name) && At.every((d) => o(u).includes(d)));
  });
  if (i === void 0)
    return {};
  let s = i.columns.reduce((l, c) => l.concat(o(c)), []), a = Array.from(new Set(s.filter((l) => !At.includes(l))));
  return t.info(null, "measured-grid", i.name), a.forEach((l) => t.gather("info", "not-counted", l)), F(O({}, a.length > 0 ? { notInStatistics: a } : {}), { measures: { grid: i.name } });
}

// src/core/interchange/language-names.ts
var Ws = {
  ar: ["\u0627\u0644\u0639\u0631\u0628\u064A\u0629", "Arabic"],
  bn: ["\u09AC\u09BE\u0982\u09B2\u09BE", "Bengali", "Bangla"],
  ca: ["Catal\xE0", "Catalan"],
  cs: ["\u010Ce\u0161tina", "Czech"],
  da: ["Dansk", "Danish"],
  de: ["Deutsch", "German"],
  el: ["\u0395\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC", "Greek"],
  en: ["English"],
  eo: ["Esperanto"],
  es: ["Espa\xF1ol", "Spanish", "Castellano"],
  et: ["Eesti", "Estonian"],
  eu: ["Euskara", "Basque"],
  fa: ["\u0641\u0627\u0631\u0633\u06CC", "Persian", "Farsi"],
  fi: ["Suomi", "Finnish"],
  fr: ["Fran\xE7ais", "French", "Francais"],
  ha: ["Hausa"],
  he: ["\u05E2\u05D1\u05E8\u05D9\u05EA", "Hebrew"],
  hi: ["\u0939\u093F\u0928\u094D\u0926\u0940", "Hindi"],
  hr: ["Hrvatski", "Croatian"],
  ht: ["Krey\xF2l ayisyen", "Haitian Creole", "Creole"],
  hu: ["Magyar", "Hungarian"],
  hy: ["\u0540\u0561\u0575\u0565\u0580\u0565\u0576", "Armenian"],
  id: ["Bahasa Indonesia", "Indonesian"],
  ig: ["Igbo"],
  it: ["Italiano", "Italian"],
  ja: ["\u65E5\u672C\u8A9E", "Japanese"],
  ka: ["\u10E5\u10D0\u10E0\u10D7\u10E3\u10DA\u10D8", "Georgian"],
  km: ["\u1797\u17B6\u179F\u17B6\u1781\u17D2\u1798\u17C2\u179A", "Khmer"],
  ko: ["\uD55C\uAD6D\uC5B4", "Korean"],
  ku: ["Kurd\xEE", "Kurdish"],
  mg: ["Malagasy"],
  mk: ["\u041C\u0430\u043A\u0435\u0434\u043E\u043D\u0441\u043A\u0438", "Macedonian"],
  ml: ["\u0D2E\u0D32\u0D2F\u0D3E\u0D33\u0D02", "Malayalam"],
  mr: ["\u092E\u0930\u093E\u0920\u0940", "Marathi"],
  ms: ["Bahasa Melayu", "Malay"],
  my: ["\u1019\u103C\u1014\u103A\u1019\u102C\u1018\u102C\u101E\u102C", "Burmese"],
  nb: ["Norsk bokm\xE5l", "Norwegian", "Norsk"],
  ne: ["\u0928\u0947\u092A\u093E\u0932\u0940", "Nepali"],
  nl: ["Nederlands", "Dutch"],
  pa: ["\u0A2A\u0A70\u0A1C\u0A3E\u0A2C\u0A40", "Punjabi"],
  pl: ["Polski", "Polish"],
  ps: ["\u067E\u069A\u062A\u0648", "Pashto"],
  pt: ["Portugu\xEAs", "Portuguese", "Portugues"],
  "pt-br": ["Portugu\xEAs do Brasil", "Brazilian Portuguese"],
  ro: ["Rom\xE2n\u0103", "Romanian"],
  ru: ["\u0420\u0443\u0441\u0441\u043A\u0438\u0439", "Russian"],
  rw: ["Ikinyarwanda", "Kinyarwanda"],
  sk: ["Sloven\u010Dina", "Slovak"],
  sl: ["Sloven\u0161\u010Dina", "Slovenian"],
  so: ["Soomaaliga", "Somali"],
  sq: ["Shqip", "Albanian"],
  sr: ["\u0421\u0440\u043F\u0441\u043A\u0438", "Serbian"],
  sv: ["Svenska", "Swedish"],
  sw: ["Kiswahili", "Swahili"],
  ta: ["\u0BA4\u0BAE\u0BBF\u0BB4\u0BCD", "Tamil"],
  te: ["\u0C24\u0C46\u0C32\u0C41\u0C17\u0C41", "Telugu"],
  th: ["\u0E44\u0E17\u0E22", "Thai"],
  tl: ["Tagalog", "Filipino"],
  tr: ["T\xFCrk\xE7e", "Turkish", "Turkce"],
  uk: ["\u0423\u043A\u0440\u0430\u0457\u043D\u0441\u044C\u043A\u0430", "Ukrainian"],
  ur: ["\u0627\u0631\u062F\u0648", "Urdu"],
  uz: ["O\u02BBzbekcha", "Uzbek"],
  vi: ["Ti\u1EBFng Vi\u1EC7t", "Vietnamese"],
  wo: ["Wolof"],
  yo: ["Yor\xF9b\xE1", "Yoruba"],
  zh: ["\u4E2D\u6587", "Chinese"],
  zu: ["isiZulu", "Zulu"],
  am: ["\u12A0\u121B\u122D\u129B", "Amharic"]
};
function Er(e) {
  var r;
  let t = /\(\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\s*\)\s*$/.exec(e), n = (t === null ? e : t[1]).trim().toLowerCase().replace(/_/g, "-");
  return st.test(n) ? n : (r = Object.keys(Ws).find((o) => Ws[o].some((i) => i.toLowerCase() === n))) != null ? r : null;
}
function Vs(e) {
  return `${(Object.prototype.hasOwnProperty.call(Ws, e) ? Ws[e] : [e])[0]} (${e})`;
}

// src/core/interchange/xlsform-sheet.ts
var NE = {
  command: "type",
  tag: "name",
  value: "name",
  caption: "label",
  relevance: "relevant",
  list: "list_name",
  listname: "list_name",
  constraining_message: "constraint_message",
  "jr:constraintmsg": "constraint_message",
  constraintmsg: "constraint_message",
  requiredmsg: "required_message",
  "jr:requiredmsg": "required_message",
  readonly: "read_only",
  calculate: "calculation",
  count: "repeat_count",
  "jr:count": "repeat_count",
  set_form_title: "form_title",
  title: "form_title",
  set_form_id: "form_id",
  id_string: "form_id"
}, FE = ["bind", "control", "body", "media"];
function Wp(e) {
  let t = e.findIndex((a) => a.some((l) => qs(l) !== "")), n = t === -1 ? [] : e[t].map(qs), r = n.some((a) => a.includes("::")), o = n.map((a) => $E(a, r)), i = e.slice(t + 1).map((a, l) => {
    let c = /* @__PURE__ */ new Map();
    return o.forEach((u, d) => {
      var m, g;
      let f = qs(a[d]);
      if (u !== null && f !== "") {
        let h = (m = c.get(u.name)) != null ? m : /* @__PURE__ */ new Map();
        c.set(u.name, h), h.set(u.language, (g = h.get(u.language)) != null ? g : f);
      }
    }), {
      row: t + 2 + l,
      value: (u) => {
        var d, f;
        return (f = Array.from(((d = c.get(u)) != null ? d : /* @__PURE__ */ new Map()).values())[0]) != null ? f : "";
      },
      texts: (u) => {
        var d;
        return (d = c.get(u)) != null ? d : /* @__PURE__ */ new Map();
      }
    };
  }), s = o.filter((a) => a !== null);
  return {
    rows: t === -1 ? [] : i,
    columns: Lc(s.map(({ name: a }) => a)),
    languages: Lc(s.map(({ language: a }) => a).filter((a) => a !== ""))
  };
}
function qs(e) {
  return e == null ? "" : typeof e == "object" ? isNaN(e.getTime()) ? "" : e.toISOString().slice(0, 10) : String(e).trim();
}
function $E(e, t) {
  var s;
  if (e === "")
    return null;
  let n = (t || e.includes("::") ? e.split("::") : DE(e)).map((a) => a.trim()), r = n[0].split(/\s+/).join("_").toLowerCase(), o = FE.includes(r) && n.length > 1, i = o ? n[1].toLowerCase() : r;
  return { name: (s = A(NE, i)) != null ? s : i, language: n.slice(o ? 2 : 1).join(":") };
}
function DE(e) {
  return e.split(/:(?!(?:count|constraintMsg|requiredMsg)$)/i);
}
function Lc(e) {
  return Array.from(new Set(e));
}
function Vp(e, t) {
  var l;
  let n = Lc(e.reduce((c, u) => c.concat(u.languages), [])), r = (c, u) => c.toLowerCase() === u.toLowerCase() || Er(c) !== null && Er(c) === Er(u), o = n.find((c) => t !== "" && r(c, t)), i = e.some((c) => c.rows.some((u) => u.texts("label").has(""))), s = o != null ? o : i ? "" : (l = n[0]) != null ? l : "", a = s === "" ? t : s;
  return {
    locale: a === "" || a.toLowerCase() === "default" ? null : Er(a),
    unknown: n.filter((c) => c !== s && Er(c) === null),
    text(c, u) {
      var g;
      let d = {}, f = (g = c.get(s)) != null ? g : c.get("");
      f !== void 0 && u(f) !== "" && (d.default = u(f)), c.forEach((h, y) => {
        var S;
        let w = y === "" || y === s ? null : Er(y);
        w !== null && u(h) !== "" && u(h) !== d.default && (d[w] = u(h), d.default = (S = d.default) != null ? S : u(h));
      });
      let m = Object.keys(d);
      return m.length === 0 ? void 0 : m.length === 1 ? d.default : jE(d);
    }
  };
}
function jE(e) {
  let r = e, { default: t = "" } = r, n = fr(r, ["default"]);
  return O({ default: t }, n);
}

// src/core/interchange/xlsform-tree.ts
var _E = /^(?:add )?(select[ _]?one|select1|select[ _]multiple|select all that apply|rank)(?: prompt using| from)?\s+(\S.*?)(\s+(?:or[ _]other|or specify other|or other))?$/i, BE = /^select[ _](?:one|multiple)[ _](?:from[ _]file|external)\b/i, JE = /^begin[ _]\s*(group|repeat|lgroup|looped group|loop)\b/i, zE = /^end[ _]\s*(?:group|repeat|lgroup|looped group|loop)\b/i, UE = [
  "start",
  "end",
  "today",
  "deviceid",
  "imei",
  "subscriberid",
  "simserial",
  "phonenumber",
  "username",
  "email",
  "audit",
  "start-geopoint",
  "background-audio",
  "background-geopoint"
], HE = [
  "calculate",
  "hidden",
  "geopoint",
  "geotrace",
  "geoshape",
  "gps",
  "location",
  "image",
  "photo",
  "audio",
  "video",
  "file",
  "barcode",
  "osm",
  "xml-external",
  "csv-external",
  "signature",
  "draw",
  "annotate",
  "entity"
], WE = {
  string: "text",
  int: "integer",
  trigger: "acknowledge",
  datetime: "datetime",
  "date time": "datetime",
  date_time: "datetime"
}, VE = ["text", "integer", "decimal", "range", "date", "time", "datetime", "note", "acknowledge"], qE = 50;
function qp(e, t) {
  let n = [], r = [{ children: n, isRepeat: !1 }];
  for (let o of e.rows) {
    let i = o.value("type").replace(/\s+/g, " "), s = { sheet: "survey", row: o.row };
    if (i === "") {
      (o.value("name") !== "" || o.value("label") !== "") && t.lost(s, "no-type", o.value("name") || o.value("label"));
      continue;
    }
    let a = JE.exec(i), l = r.some(({ isRepeat: c }) => c);
    if (a !== null) {
      let c = [], u = a[1].toLowerCase() !== "group";
      u && !l && t.lost(s, "repeat", o.value("name")), !u && !l && r.length < qE && r[r.length - 1].children.push({
        kind: "group",
        row: o,
        name: o.value("name"),
        appearance: Xp(o.value("appearance")),
        children: c
      }), r.push({ children: c, isRepeat: u });
    } else if (zE.test(i))
      r.length > 1 && r.pop();
    else if (!l) {
      let c = XE(o, i, t);
      c !== null && r[r.length - 1].children.push(c);
    }
  }
  return n;
}
function XE(e, t, n) {
  var c;
  let r = { sheet: "survey", row: e.row }, o = e.value("name"), i = { kind: "question", row: e, name: o, appearance: Xp(e.value("appearance")) };
  if (BE.test(t))
    return n.lost(r, "choices-elsewhere", o), null;
  let s = _E.exec(t);
  if (s !== null) {
    let u = s[1].toLowerCase();
    return F(O({}, i), {
      type: u === "rank" ? "rank" : /multiple|all/.test(u) ? "select_multiple" : "select_one",
      list: s[2],
      isOrOther: s[3] !== void 0
    });
  }
  let a = t.toLowerCase(), l = (c = A(WE, a)) != null ? c : a;
  return UE.includes(l) ? (n.gather("lost", "metadata", t), null) : VE.includes(l) ? F(O({}, i), { type: l, list: "", isOrOther: !1 }) : (n.lost(r, HE.includes(l) ? "type-not-here" : "type-unknown", o, t), null);
}
function Xp(e) {
  return e.toLowerCase().split(/[\s,;]+/).filter((t) => t !== "");
}

// src/core/interchange/read-xlsform.ts
var Gp = "imported-survey", GE = [
  "default",
  "calculation",
  "trigger",
  "read_only",
  "repeat_count",
  "constraint_message",
  "required_message",
  "guidance_hint",
  "image",
  "big-image",
  "audio",
  "video",
  "autoplay",
  "save_to",
  "media",
  "intent"
];
function Qp(e, t = {}) {
  var f, m, g, h;
  let n = vn(), [r, o, i] = [e.survey, (f = e.choices) != null ? f : [], (m = e.settings) != null ? m : []].map(Wp);
  if (r === void 0 || o === void 0 || i === void 0 || !r.columns.includes("type"))
    return n.lost(null, "no-survey-sheet"), { definition: null, notes: n.finish() };
  let s = (y) => i.rows[0] === void 0 ? "" : i.rows[0].value(y), a = Vp([r, o], s("default_language"));
  a.unknown.forEach((y) => n.lost(null, "language-unknown", y));
  for (let y of [r, o])
    for (let w of y.columns.filter((S) => GE.includes(S)))
      y.rows.some((S) => S.value(w) !== "") && n.gather("lost", "columns-left-out", w);
  let c = Up({
    lists: Rp(o),
    choiceColumns: o.columns,
    languages: a,
    notes: n,
    message: (g = t.message) != null ? g : (() => "")
  }).read(Dp(qp(r, n), n)), u = s("form_id") || s("form_title"), d = s("form_title");
  return js(F(O(O(O({}, a.locale === null ? {} : { locale: a.locale }), d === "" ? {} : { title: d }), c.description === void 0 ? {} : { description: c.description }), {
    pages: c.pages,
    localSkills: O({
      id: (h = t.id) != null ? h : u === "" ? Gp : so(u, Gp),
      status: "draft"
    }, c.settings)
  }), n);
}

// src/core/interchange/workbook.ts
var QE = 5e6, KE = 5e7, YE = 2e4, ZE = ["survey", "choices", "settings"], Kp = 101010256, e0 = 33639248;
function Yp(e) {
  let t = new DataView(e.buffer, e.byteOffset, e.byteLength), n = e.length - 22;
  for (; n >= 0 && n > e.length - 65558 && t.getUint32(n, !0) !== Kp; )
    n--;
  if (e.length > QE)
    return "too-large";
  if (n < 0 || t.getUint32(n, !0) !== Kp)
    return "not-xlsx";
  let r = t.getUint32(n + 16, !0), o = 0;
  for (let i = t.getUint16(n + 10, !0); i > 0; i--) {
    if (r + 46 > n || t.getUint32(r, !0) !== e0)
      return "not-xlsx";
    o += t.getUint32(r + 24, !0), r += 46 + t.getUint16(r + 28, !0) + t.getUint16(r + 30, !0) + t.getUint16(r + 32, !0);
  }
  return o <= KE ? null : "too-large";
}
function Zp(e) {
  let t = (i) => {
    let s = e.find((a) => a.sheet.trim().toLowerCase() === i);
    return s === void 0 ? void 0 : s.data.slice(0, YE);
  }, [n, r, o] = ZE.map(t);
  return n === void 0 ? null : O(O({ survey: n }, r && { choices: r }), o && { settings: o });
}

// src/ui/survey-making/import-file.ts
var tg = ".xlsx,.json,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", t0 = "PK";
function Nc(e, t) {
  return new Promise((n, r) => {
    let o = new FileReader();
    o.onload = () => {
      var i;
      return n((i = o.result) != null ? i : "");
    }, o.onerror = () => r(o.error), o[t](e);
  });
}
function n0(e) {
  return K(this, null, function* () {
    let t = Yp(new Uint8Array(yield Nc(e, "readAsArrayBuffer")));
    return t != null ? t : Zp(yield Ds(e));
  });
}
function eg(e, t) {
  let n = e.notes.map((r) => Sr(r, t));
  return e.definition === null ? { kind: "unknown", explanation: n.join(`
`) } : { kind: "definition", json: e.definition, notes: n };
}
function ng(e, t) {
  return K(this, null, function* () {
    let n = (r) => t.text(r);
    try {
      if ((yield Nc(e.slice(0, 2), "readAsText")) === t0) {
        let l = yield n0(e);
        return typeof l == "string" ? { kind: "unknown", explanation: t.text(`localskills-interchange-${l}`, e.name) } : l === null ? { kind: "unknown", explanation: "" } : eg(Qp(l, { message: n }), t);
      }
      let { value: o, faults: i } = Cn(String(yield Nc(e, "readAsText")).replace(/^\uFEFF/, "")), [s] = i;
      return _(o) ? typeof Y(o, ["localSkills", "id"]) == "string" && Ce(o).faults.length === 0 ? { kind: "definition", json: o, notes: [] } : eg(Pp(o, { message: n }), t) : { kind: "unknown", explanation: s === void 0 ? "" : mn(s, t) };
    } catch (r) {
      return { kind: "unknown", explanation: r instanceof Error ? r.message : "" };
    }
  });
}

// src/ui/survey-making/begin-file.ts
var rg = "ext-localSkills-making-file";
function og(e, t) {
  let { messages: n } = e, r = (a, ...l) => n.text(`localskills-making-begin-${a}`, ...l), o = b("input", { type: "file", accept: tg, id: rg }), i = b("div", { "aria-live": "polite" }), s = ({ notes: a }) => a.length === 0 ? null : b(
    "div",
    {},
    b("p", {}, r("file-notes", a.length)),
    b("ul", {}, ...a.map((l) => b("li", {}, l)))
  );
  return o.addEventListener("change", () => {
    let a = o.files && o.files[0];
    a && (J(i, b("p", {}, n.text("localskills-making-loading"))), ng(a, n).then((l) => {
      J(
        i,
        l.kind === "definition" ? G(
          "success",
          b("p", {}, r("file-read", a.name), " ", Ho(l.json, e)),
          s(l)
        ) : G(
          "error",
          b("p", {}, r("file-unknown", a.name)),
          l.explanation === "" ? null : b("p", { dir: "auto" }, l.explanation)
        )
      ), t(l.kind === "definition" ? l : null);
    }));
  }), b("div", {}, b("p", {}, b("label", { for: rg }, r("file-which"))), o, i);
}

// src/core/survey/answer-state.ts
function Tr(e, t) {
  let n = t.slice(0, 10);
  return e.status === "draft" ? "draft" : e.status === "paused" && (e.closes === null || n <= e.closes) ? "paused" : e.status !== "open" || e.closes !== null && n > e.closes ? "closed" : e.opens !== null && n < e.opens ? "not-yet-open" : "open";
}

// src/core/survey/lifecycle.ts
var r0 = {
  open: "open",
  pause: "paused",
  resume: "open",
  close: "closed",
  reopen: "open",
  archive: "archived"
};
function Xs(e, t) {
  let { status: n, opens: r, closes: o } = e;
  switch (n) {
    case "draft":
      return ["open"];
    case "open":
      return o !== null && t > o ? ["reopen", "close", "archive"] : r !== null && t < r ? ["open", "pause", "close"] : ["pause", "close"];
    case "paused":
      return ["resume", "close"];
    case "closed":
      return ["reopen", "archive"];
    case "archived":
      return ["reopen"];
  }
}
function Or(e, t, n) {
  let r = A(e, "localSkills"), o = O({}, _(r) ? r : {}), i = r0[t];
  if (o.status = i, i === "open") {
    let { opens: s, closes: a } = o;
    typeof s == "string" && s > n && delete o.opens, typeof a == "string" && a < n && delete o.closes;
  }
  return F(O({}, e), { localSkills: o });
}

// src/core/survey/text.ts
function Je(e, t) {
  if (e.text !== null)
    return ke(e.text, t.messages, t.locale);
  let n = t.taxonomy === null ? null : t.taxonomy.get(e.value);
  return n !== null && t.taxonomy !== null ? ke(n.label, t.messages, t.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function Ae(e, t) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : ke(e.title, t.messages, t.locale);
}

// src/core/json/write-json.ts
function ag(e) {
  return Fc(e, "");
}
function Fc(e, t) {
  if (typeof e == "string")
    return sg(e);
  if (typeof e == "number")
    return i0(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let n = `${t}	`;
  if (Array.isArray(e))
    return ig("[", e.map((i) => Fc(i, n)), "]", t);
  let r = e, o = Object.keys(r).filter((i) => r[i] !== void 0).map((i) => `${sg(i)}: ${Fc(r[i], n)}`);
  return ig("{", o, "}", t);
}
function ig(e, t, n, r) {
  return t.length === 0 ? e + n : `${e}
${t.map((o) => `${r}	${o}`).join(`,
`)}
${r}${n}`;
}
var o0 = /^[ !#-%'-;=?-[\]-~]*$/;
function sg(e) {
  if (o0.test(e))
    return `"${e}"`;
  let t = Array.from(e).map((n) => /^[\uD800-\uDFFF]$/.test(n) ? "\uFFFD" : n);
  return JSON.stringify(t.join("")).replace(/[<>&\u2028\u2029]/g, (n) => `\\u${n.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function i0(e) {
  if (Number.isSafeInteger(e))
    return String(e);
  let [t, n] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(n) < -4 ? `${t.includes(".") ? t : `${t}.0`}e${n}` : JSON.stringify(e);
}

// src/ui/survey-making/publish-definition.ts
function tr(e) {
  let t = (n) => n.replace(/[^]/g, (r) => `\\u${r.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
  return ag(e).replace(/~{3,}|\{{2,}|\[{2,}/g, t);
}
function uo(e, t) {
  if (e === t)
    return !0;
  if (typeof e != "object" || typeof t != "object" || e === null || t === null || Array.isArray(e) !== Array.isArray(t))
    return !1;
  let [n, r] = [e, t], o = Object.keys(n);
  return o.length === Object.keys(r).length && o.every((i) => Object.prototype.hasOwnProperty.call(r, i) && uo(n[i], r[i]));
}
function fo(e, t, n) {
  let { wiki: r, titles: o } = e, i = o.definition(t), s = n, a = () => K(null, null, function* () {
    return Rn((yield r.readPages([i])).get(i));
  }), l = (f, m) => uo(f.json, m) ? (s = f, { kind: "published" }) : { kind: "meanwhile", saved: f }, c = (f) => K(null, null, function* () {
    var m;
    if (f.baseRevision !== 0)
      return r.save(f);
    try {
      return yield r.save(F(O({}, f), { contentModel: "json" }));
    } catch (g) {
      if (g instanceof Pe && /contentmodel/.test((m = g.details.code) != null ? m : ""))
        return r.save(f);
      throw g;
    }
  }), u = (f, m, g, h) => K(null, null, function* () {
    let y = yield a();
    if (y.revision !== s.revision) {
      if (h || y.json === null || !uo(y.json, s.json))
        return l(y, f);
      s = y;
    }
    let w;
    try {
      let S = tr(f);
      w = yield c(O({ title: i, text: S, summary: m, baseRevision: s.revision }, g));
    } catch (S) {
      if (S instanceof Pe && S.reason === "edit-conflict")
        return h ? l(yield a(), f) : u(f, m, g, !0);
      throw S;
    }
    return w.mergedWith !== void 0 ? l(yield a(), f) : (s = {
      revision: w.revision,
      json: f,
      text: tr(f),
      faults: [],
      user: e.user.name,
      timestamp: e.now().toISOString()
    }, { kind: "published" });
  });
  return {
    base: () => s,
    rebase(f) {
      s = f;
    },
    publish(h, y) {
      return K(this, arguments, function* (f, m, g = {}) {
        return s.revision !== 0 && uo(s.json, f) ? { kind: "unchanged" } : u(f, m, g, !1).catch((w) => ({
          kind: "fault",
          fault: w instanceof Pe ? w : new Pe("other", String(w))
        }));
      });
    }
  };
}

// src/ui/survey-making/earlier-survey.ts
function fi(e, t) {
  let { id: n, title: r, locale: o } = e;
  return Ae({ name: n, title: r }, { messages: t.messages, locale: o, taxonomy: null }).text;
}
function Gs(e, t, n) {
  let r = t.json === null ? null : Ce(t.json).survey;
  return r === null || ["draft", "closed"].includes(Tr(r, n.now().toISOString())) ? null : { id: e, title: fi(F(O({}, r), { id: e }), n), base: t };
}
function Qs(e, t) {
  return K(this, null, function* () {
    let { messages: n, titles: r } = e, { id: o, base: i } = t, s = r.definition(o), a = e.now().toISOString().slice(0, 10), l = fo(e, o, i), c = (m) => l.publish(Or(m, "close", a), n.text("localskills-making-summary-close")), u = (m, g) => ({
      kind: "fault",
      title: s,
      fault: m,
      text: g === null ? "" : tr(Or(g, "close", a))
    }), { json: d } = i, f = d === null ? null : yield c(d);
    return f !== null && f.kind === "meanwhile" && ({ json: d } = f.saved, l.rebase(f.saved), f = d === null ? null : yield c(d)), f === null || f.kind === "meanwhile" ? u(new Pe("edit-conflict", ""), d) : f.kind === "fault" ? u(f.fault, d) : { kind: "closed" };
  });
}

// src/ui/survey-making/begin-origin.ts
function lg(e, t, n) {
  let r = Gs(e, t, n);
  return r === null ? null : G("notice", n.messages.text("localskills-making-begin-still-open", r.title));
}
function cg(e, t, n) {
  let { messages: r } = e, { id: o, kind: i, base: s, json: a } = t;
  return {
    element: b(
      "div",
      {},
      b("p", {}, r.text(`localskills-making-begin-${i}-help`), " ", Ho(a, e)),
      i === "wave" ? lg(o, s, e) : null,
      me(ee(r.text("localskills-making-begin-other"), "quiet", n))
    ),
    beginning: () => ({ json: a, place: "wiki", id: o, kind: i })
  };
}
function ug(e, t) {
  let { messages: n, bundledSurveys: r } = e, o = (v, ...k) => n.text(`localskills-making-begin-${v}`, ...k), i = r.length > 0 ? `bundled:${r[0].id}` : "blank", s = "copy", a = "", l = null, c = /* @__PURE__ */ new Map(), u = b("div", { class: "ext-localSkills-making-detail" }), d = b("div", {}), f = () => {
    var v, k, p, x, E;
    switch (i) {
      case "wiki":
        return { json: (k = (v = c.get(a)) == null ? void 0 : v.json) != null ? k : null, place: "wiki", id: a, kind: s };
      case "file":
        return { json: (p = l == null ? void 0 : l.json) != null ? p : null, place: "file", id: "", kind: "copy" };
      case "blank":
        return { json: null, place: "blank", id: "", kind: s };
      default: {
        let T = i.replace(/^bundled:/, "");
        return { json: (E = (x = r.find((P) => P.id === T)) == null ? void 0 : x.definition) != null ? E : null, place: "bundled", id: T, kind: s };
      }
    }
  }, m = b("div", { "aria-live": "polite" }), g = () => {
    let v = c.get(a);
    J(m, i === "wiki" && s === "wave" && v !== void 0 ? lg(a, v.base, e) : null), t();
  }, h = () => {
    let { json: v, place: k } = f(), p = ["copy", "core", ...k === "wiki" ? ["wave"] : []];
    J(d, v === null || k === "file" ? null : xr({
      label: o("kind"),
      value: s,
      options: p.map((x) => ({
        // Messages used here: localskills-making-begin-copy, localskills-making-begin-core,
        // localskills-making-begin-wave, and the same with -help
        value: x,
        label: o(x),
        help: o(`${x}-help`)
      })),
      onChange(x) {
        s = x, g();
      }
    }).element, m);
  }, y = () => {
    h(), g();
  }, w = () => K(null, null, function* () {
    J(u, b("p", { role: "status" }, n.text("localskills-making-loading")));
    try {
      let v = yield hs(e);
      if (v.forEach(({ id: p, json: x, base: E }) => c.set(p, { json: x, base: E })), i !== "wiki")
        return;
      let [k] = v;
      if (k === void 0) {
        J(u, G("notice", o("wiki-none")));
        return;
      }
      a = c.has(a) ? a : k.id, J(u, tn({
        label: o("wiki-which"),
        value: a,
        options: v.map(({ id: p, json: x }) => {
          var E, T;
          return { value: p, label: (T = (E = Qn(x, e)) == null ? void 0 : E.text) != null ? T : p };
        }),
        onChange(p) {
          a = p, y();
        }
      }).element), y();
    } catch (v) {
      J(u, G(
        "error",
        b("p", {}, n.text("localskills-making-not-loaded")),
        me(ee(n.text("localskills-save-try-again"), "normal", () => {
          w();
        }))
      ));
    }
  }), S = xr({
    label: o("origin"),
    value: i,
    options: [
      ...r.map(({ id: v, definition: k }) => {
        var p, x;
        return {
          value: `bundled:${v}`,
          label: (x = (p = Qn(k, e)) == null ? void 0 : p.text) != null ? x : v,
          help: [lm(k, e), Ho(k, e)].filter((E) => E !== "").join(" ")
        };
      }),
      { value: "wiki", label: o("wiki"), help: o("wiki-help") },
      { value: "file", label: o("file"), help: o("file-help") },
      { value: "blank", label: o("blank"), help: o("blank-help") }
    ],
    onChange(v) {
      i = v, s = "copy", J(u), y(), i === "wiki" ? w() : i === "file" && (l = null, J(u, og(e, (k) => {
        l = k, g();
      })));
    }
  });
  return h(), { element: b("div", {}, S.element, u, d), beginning: f };
}

// src/ui/survey-making/making-draft.ts
var dg = 2160 * 60 * 60;
function fg(e) {
  try {
    return typeof e == "string" ? JSON.parse(e) : null;
  } catch (t) {
    return null;
  }
}
function s0(e) {
  return _(e) && typeof e.surveyId == "string" && typeof e.baseRevision == "number" && typeof e.keptAt == "string" && typeof e.step == "string" && _(e.json) && (e.baseJson === null || _(e.baseJson));
}
function mo(e, t, n) {
  let r = `localskills-definition/${t}/${n}`, o = (l) => `${r}/${l}`, i = (l) => {
    let c = fg(e.get(o(l)));
    return s0(c) && c.surveyId === l ? c : null;
  }, s = () => {
    let l = fg(e.get(r));
    return Array.isArray(l) ? l.filter((c) => typeof c == "string") : [];
  }, a = (l) => {
    l.length === 0 ? e.remove(r) : e.set(r, JSON.stringify(l), dg);
  };
  return {
    read: i,
    unpublished() {
      return s().map(i).filter((l) => l !== null && l.baseRevision === 0).sort((l, c) => l.keptAt < c.keptAt ? 1 : -1);
    },
    write(l) {
      let c = s().filter((u) => u !== l.surveyId);
      return l.baseRevision === 0 && a(c.concat(l.surveyId)), e.set(o(l.surveyId), JSON.stringify(l), dg);
    },
    clear(l) {
      e.remove(o(l)), a(s().filter((c) => c !== l));
    }
  };
}

// src/ui/survey-making/begin-screen.ts
var mg = ["individuals", "affiliates", "partners", "society"], a0 = 20;
function pg(e) {
  var C, I;
  let { context: t, from: n, onBegin: r, onContinue: o, onOther: i } = e, { messages: s, wiki: a, titles: l } = t, c = mo(t.storage, t.wikiId, t.user.name), u = (R, ...M) => s.text(`localskills-making-begin-${R}`, ...M), d = "individuals", f = !1, m = xr({
    label: s.text("localskills-making-population"),
    help: s.text("localskills-making-population-help"),
    value: d,
    options: mg.map((R) => ({
      // Messages used here: localskills-making-population-individuals, localskills-making-population-affiliates,
      // localskills-making-population-partners, localskills-making-population-society
      value: R,
      label: s.text(`localskills-making-population-${R}`)
    })),
    onChange(R) {
      d = R, f = !0;
    }
  }), g = fm(t), h = b("div", {}), y = (R) => {
    var V;
    let M = R.beginning(), { json: L, kind: N } = M, j = L === null ? void 0 : Y(L, ["localSkills", "audience", "population"]), U = (V = mg.find((Z) => Z === j)) != null ? V : "individuals";
    J(h, N === "wave" ? null : m.element), (!f || N === "wave") && (d = U, m.show(d)), g.propose(M);
  }, w = n === null ? ug(t, () => y(w)) : cg(t, n, i), S = b("div", {}), v = (...R) => {
    J(S, ...R), R.length > 0 && De(S);
  }, k = (R) => K(null, null, function* () {
    let M = l.definition(R);
    return (yield a.readPages([M])).has(M) || c.read(R) !== null;
  }), p = () => K(null, null, function* () {
    for (let R = 0; R < a0; R++) {
      let M = g.id();
      if (!(yield k(M)))
        return M;
      if (g.hasOwnId())
        break;
      g.take([M]);
    }
    return g.tellTaken(), null;
  }), x = () => K(null, null, function* () {
    v();
    let { json: R, place: M, id: L, kind: N } = w.beginning();
    if (R === null && M !== "blank") {
      v(G("error", u(M === "file" ? "no-file" : "no-survey")));
      return;
    }
    if (!g.check())
      return;
    E.setDisabled(!0);
    let j;
    try {
      j = yield p();
    } catch (U) {
      v(G("error", s.text("localskills-making-not-loaded")));
      return;
    } finally {
      E.setDisabled(!1);
    }
    j !== null && r(j, sm({
      // A copy is for the readers of this wiki first.
      from: R === null || N !== "copy" ? R : im(R, t.contentLanguage),
      fromId: L,
      kind: N,
      id: j,
      title: g.ownTitle(),
      day: t.now().toISOString().slice(0, 10),
      language: s.language,
      population: d
    }));
  }), E = ee(u("go"), "primary", () => {
    x();
  }), T = (n === null ? c.unpublished() : []).map((R) => {
    let M = Qn(R.json, t), L = G(
      "notice",
      b(
        "p",
        {},
        u("draft"),
        " ",
        b("strong", {}, M === null ? R.surveyId : xe(M, s)),
        " ",
        u("draft-kept", t.formatTime(R.keptAt))
      ),
      me(
        ee(u("draft-continue"), "primary", () => o(R)),
        ee(u("draft-discard"), "normal", () => {
          c.clear(R.surveyId), L.remove();
        })
      )
    );
    return L;
  });
  g.take(c.unpublished().map(({ surveyId: R }) => R)), y(w), Ol(t).then(g.take, () => {
  });
  let P = n === null ? u("heading") : u(`heading-${n.kind}`, (I = (C = Qn(n.json, t)) == null ? void 0 : C.text) != null ? I : n.id);
  return b(
    "div",
    { class: "ext-localSkills-making-begin" },
    b("h2", { tabindex: "-1" }, P),
    ...T,
    w.element,
    g.element,
    h,
    S,
    me(E)
  );
}

// src/core/survey/editing/condition-tests.ts
var Dc = ["notempty", "empty"], l0 = [
  "equal",
  "notequal",
  "greater",
  "greaterorequal",
  "less",
  "lessorequal",
  "contains",
  "notcontains"
], jc = ["anyof", "allof", "noneof"], c0 = {
  equal: "=",
  notequal: "<>",
  greater: ">",
  greaterorequal: ">=",
  less: "<",
  lessorequal: "<=",
  contains: "contains",
  notcontains: "notcontains"
};
function Ks(e) {
  return Ar(Dc, e) ? "none" : Ar(jc, e) ? "several" : "one";
}
function _c({ parameter: e, operator: t, values: n }) {
  return e !== "" && (Ks(t) === "none" || n.length > 0 && n.every((r) => r !== ""));
}
function Ys(e) {
  let t = tt(e);
  if (Tt(t))
    return null;
  let { expression: n } = t, r = n.kind === "binary" && n.operator === "or" ? "or" : "and", o = $c(n, r).map(f0);
  return o.every((i) => i !== null) ? { join: r, tests: o } : null;
}
function po(e) {
  return e.tests.filter(_c).map(u0).join(` ${e.join} `);
}
function u0({ parameter: e, operator: t, values: n }) {
  let r = `{${e}}`;
  return Ar(Dc, t) ? `${r} ${t}` : Ar(jc, t) ? `${r} ${t} [${n.map(ai).join(", ")}]` : `${r} ${c0[t]} ${d0(n[0])}`;
}
function d0(e) {
  return e === "true" || e === "false" ? e : ai(e);
}
function $c(e, t) {
  return e.kind === "binary" && e.operator === t ? [...$c(e.left, t), ...$c(e.right, t)] : [e];
}
function f0(e) {
  if (e.kind === "unary") {
    let { operator: i, operand: s } = e;
    return s.kind === "answer" && Ar(Dc, i) ? { parameter: s.parameter, operator: i, values: [] } : null;
  }
  if (e.kind !== "binary" || e.left.kind !== "answer" || e.right.kind !== "value")
    return null;
  let { operator: t, left: { parameter: n }, right: { value: r } } = e, o = m0(r);
  return o.length === 0 || o.includes("") ? null : Ar(jc, t) ? { parameter: n, operator: t, values: o } : Ar(l0, t) && !Array.isArray(r) ? { parameter: n, operator: t, values: o } : null;
}
function m0(e) {
  return e === null ? [] : typeof e == "object" ? e.map(String) : [String(e)];
}
function Ar(e, t) {
  return e.includes(t);
}

// src/core/survey/editing/edit-choices.ts
function Ve(e) {
  let t = _(e) ? A(e, "value") : e;
  return pr(t) ? String(t) : "";
}
function ze(e, t) {
  return _(e) ? A(e, t) : void 0;
}
function mi(e, t) {
  return ie(e, t).map(Ve);
}
function Bc(e, t, n, r) {
  let o = Y(e, t);
  if (ze(o, n) === r)
    return e;
  let i = _(o) ? O({}, o) : { value: o };
  r === void 0 ? delete i[n] : i[n] = r;
  let s = Object.keys(i).length === 1 && "value" in i;
  return Q(e, t, s ? i.value : i);
}
function Zs(e, t, n) {
  return Bc(e, t, "retired", n ? !0 : void 0);
}
function gg(e, t, n, r) {
  return mi(e, t).includes(r) ? e : Yt(e, t, n, r);
}
function hg(e, t, n, r, o = [], i = ce) {
  let s = ie(e, t).slice(), a = [...o, ...s.map(Ve)], l = s.map((c) => {
    let u = ze(c, "text");
    return (pe(u, i) || pe(u, ce)).trim();
  });
  for (let c of n.split(/\r\n?|\n/)) {
    let u = c.replace(/^\s*[-*•·–—]\s+/, "").trim();
    if (u === "" || l.includes(u))
      continue;
    let d = Zt(u, a, r);
    a.push(d), l.push(u), s.push({ value: d, text: zo(zo(void 0, ce, u), i, u) });
  }
  return s.length === ie(e, t).length ? e : Q(e, t, s);
}
function yg(e, t, n) {
  return n.reduce((r, o) => {
    let i = mi(r, t).indexOf(o);
    return i === -1 ? Yt(r, t, 1 / 0, o) : Zs(r, [...t, i], !1);
  }, e);
}

// src/core/survey/editing/references.ts
var p0 = ["visibleIf", "requiredIf"], g0 = ["grid", "wantToLearn", "canTeach"], ea = ["localSkills", "notInStatistics"], bg = ["localSkills", "core", "questions"];
function ta(e, t) {
  let n = na(e, t), r = xg(e).filter((o) => !Ut(o, t) && h0(Y(e, o), n)).map((o) => ({ kind: "condition", place: o, part: Ie(e, o) }));
  for (let o of y0(e, n.names))
    r.push({ kind: "measure", place: o, part: null });
  return ie(e, bg).forEach((o, i) => {
    n.names.includes(o) && r.push({ kind: "core", place: [...bg, i], part: null });
  }), r;
}
function Hc(e, t) {
  let n = na(e, t), r = e;
  for (let o of ta(e, t).reverse()) {
    if (o.kind !== "condition") {
      r = Q(r, o.place, void 0);
      continue;
    }
    let i = Ys(Y(r, o.place)), s = i === null ? [] : i.tests.filter(({ parameter: a, values: l }) => !n.isParameter(a) && !l.some((c) => n.isValue(a, c)));
    r = Q(
      r,
      o.place,
      i === null || s.length === 0 ? void 0 : po({ join: i.join, tests: s })
    );
  }
  return r;
}
function pi(e, t, n) {
  let r = String(Y(e, [...t, "name"])), o = na(e, t), i = vg(e, { parameter: (s) => s === r || s.startsWith(`${r}.`) ? n + s.slice(r.length) : s });
  for (let { kind: s, place: a } of ta(e, t))
    s !== "condition" && o.names[0] === Y(e, a) && (i = Q(i, a, n));
  return Q(i, [...t, "name"], n);
}
function Wc(e, t, n) {
  let r = Y(e, t), o = zc(r), i = na(e, t), s = vg(e, {
    // Of rows and columns: the part of the parameter's name that is theirs.
    parameter: (c) => i.isParameter(c) ? c.split(".").map((u, d) => d === Jc(e, t) && u === o ? n : u).join(".") : c,
    value: (c, u) => i.isValue(c, u) ? n : u
  }), a = _(r) ? Q(s, [...t, A(r, "value") === void 0 ? "name" : "value"], n) : Q(s, t, n), l = ie(a, ea);
  return Jc(e, t) !== -1 || !l.includes(o) ? a : Q(a, ea, Array.from(new Set(
    Uc(a, o) ? [...l, n] : l.map((c) => c === o ? n : c)
  )));
}
function xg(e) {
  let t = [], n = (r, o) => {
    Array.isArray(r) ? r.forEach((i, s) => n(i, [...o, s])) : _(r) && Object.keys(r).forEach((i) => {
      let s = A(r, i);
      typeof s != "string" ? n(s, [...o, i]) : p0.includes(i) && t.push([...o, i]);
    });
  };
  return n(Y(e, ["pages"]), ["pages"]), t;
}
function vg(e, t) {
  return xg(e).reduce((n, r) => {
    let o = tt(Y(e, r));
    if (Tt(o))
      return n;
    let i = lo(o.expression, t);
    return JSON.stringify(i) === JSON.stringify(o.expression) ? n : Q(n, r, $n(i));
  }, e);
}
function h0(e, t) {
  let n = tt(e);
  if (Tt(n))
    return !1;
  let r = gn(n).some(t.isParameter);
  return lo(n.expression, { value: (o, i) => (r = r || t.isValue(o, i), i) }), r;
}
function y0(e, t) {
  let n = nt(e, ["localSkills", "measures"]);
  return g0.filter((r) => t.includes(A(n, r))).map((r) => ["localSkills", "measures", r]);
}
function Jc(e, t) {
  var r;
  let n = t[t.length - 2];
  return n === "rows" ? 1 : n === "columns" && ((r = Ie(e, t)) == null ? void 0 : r.type) === "matrixdropdown" ? 2 : -1;
}
function na(e, t) {
  let n = Ie(e, t);
  if (n === null || n.place.length === t.length) {
    let a = Oe(e).filter((l) => l.kind !== "page" && l.name !== "" && Ut(l.place, t)).map(({ name: l }) => l);
    return {
      names: a,
      isParameter: (l) => a.includes(l.split(".")[0]),
      isValue: () => !1
    };
  }
  let r = zc(Y(e, t)), o = Jc(e, t), i = (a) => a.split(".")[0] === n.name;
  if (o !== -1)
    return {
      names: [],
      isParameter: (a) => i(a) && a.split(".")[o] === r,
      isValue: () => !1
    };
  let s = t.length - n.place.length === 4 ? zc(Y(e, t.slice(0, -2))) : void 0;
  return {
    names: [],
    isParameter: () => !1,
    isValue: (a, l) => i(a) && l === r && (s === void 0 || a.split(".")[2] === s)
  };
}
function zc(e) {
  var n;
  let t = Ve(e);
  return t === "" && _(e) ? String((n = A(e, "name")) != null ? n : "") : t;
}
function kg(e, t) {
  let n = ie(e, ea), r = n.filter((o) => Uc(e, String(o)) || !Uc(t, String(o)));
  return r.length === n.length ? e : Q(e, ea, r.length === 0 ? void 0 : r);
}
function Uc(e, t) {
  return Oe(e).some(({ json: n }) => ["choices", "columns", "rateValues"].some((r) => ie(n, [r]).some(
    (o) => Ve(o) === t || ie(o, ["choices"]).some((i) => Ve(i) === t)
  )));
}

// src/core/survey/editing/edit-parts.ts
function Cr(e, t, n, r) {
  let o = Y(e, t), i = t.slice(0, -1);
  if (i.length === n.length && Ut(i, n)) {
    let c = Math.max(0, Math.min(ie(e, n).length - 1, r));
    return { json: Jo(e, n, t[t.length - 1], c), place: [...n, c] };
  }
  if (t.length === 2 || n.length < 3 || !_(o) || Ut(n, t) || !Vc(o, n))
    return { json: e, place: t };
  let s = Q(e, t, void 0), a = b0(n, t), l = Math.min(ie(s, a).length, r);
  return { json: Yt(s, a, l, o), place: [...a, l] };
}
function wg(e, t, n) {
  let r = t.slice(0, -1), o = t[t.length - 1], i = Y(e, [...r, o + n]), s = nt(e, t);
  if (t.length === 2)
    return i === void 0 ? { json: e, place: t } : Cr(e, t, r, o + n);
  if (i !== void 0) {
    let c = [...r, o + n, "elements"];
    return _(i) && A(i, "type") === "panel" && Vc(s, c) ? Cr(e, t, c, n === 1 ? 0 : 1 / 0) : Cr(e, t, r, o + n);
  }
  let a = r.slice(0, -1);
  if (a.length > 2)
    return Cr(e, t, a.slice(0, -1), a[a.length - 1] + (n === 1 ? 1 : 0));
  let l = a[1] + n;
  return l < 0 || l >= ie(e, ["pages"]).length ? { json: e, place: t } : Cr(e, t, ["pages", l, "elements"], n === 1 ? 0 : 1 / 0);
}
function Sg(e, t, n = []) {
  let r = Y(e, t);
  if (!_(r))
    return { json: e, place: t };
  let o = t.length === 2 ? { pages: [r] } : { pages: [{ elements: [r] }] }, i = t.length === 2 ? ["pages", 0] : ["pages", 0, "elements", 0], s = [...yr(e), ...n];
  for (let { kind: c, name: u, place: d } of Oe(o))
    if (c === "page")
      Y(o, [...d, "name"]) !== void 0 && (o = Q(o, [...d, "name"], Nt(u, ms(e))));
    else if (u !== "") {
      let f = Nt(u, s);
      s.push(f), o = pi(o, d, f);
    }
  let a = t[t.length - 1] + 1, l = t.slice(0, -1);
  return { json: Yt(e, l, a, Y(o, i)), place: [...l, a] };
}
function Pr(e, t) {
  return kg(Q(Hc(e, t), t, void 0), e);
}
function Eg(e, t) {
  let n = Hc(Q(e, [...t, "elements"], []), t), r = t.slice(0, -1), o = ie(n, r).slice();
  return o.splice(t[t.length - 1], 1, ...ie(e, [...t, "elements"])), Q(n, r, o);
}
function Tg(e, t, n) {
  return Q(e, [...t, "retired"], n ? !0 : void 0);
}
function Og(e, t, n, r) {
  let o = A(r, "name");
  if (!Vc(r, t) || typeof o == "string" && qn(e, o) !== null)
    return { json: e, place: t.slice(0, -1) };
  let i = Math.min(ie(e, t).length, n);
  return { json: Yt(e, t, i, r), place: [...t, i] };
}
function Vc(e, t) {
  return (t.length - 3) / 2 + Ag(e) <= yt;
}
function Ag(e) {
  return A(e, "type") !== "panel" ? 0 : 1 + ie(e, ["elements"]).reduce((t, n) => _(n) ? Math.max(t, Ag(n)) : t, 0);
}
function b0(e, t) {
  let n = t.length - 1;
  return e.map((r, o) => o === n && Ut(e, t.slice(0, -1)) && r > t[n] ? r - 1 : r);
}

// src/core/survey/editing/new-parts.ts
var Cg = [
  "single-choice",
  "multiple-choice",
  "dropdown",
  "ranking",
  "rating",
  "yes-no",
  "skills-grid",
  "skills",
  "languages",
  "wikis",
  "matrix",
  "short-text",
  "long-text",
  "number",
  "date",
  "note",
  "panel"
], qc = "na";
function Pg(e, t, n) {
  let r = ["option-1", "option-2"];
  switch (e) {
    case "single-choice":
      return { type: "radiogroup", name: t, choices: r };
    case "multiple-choice":
      return { type: "checkbox", name: t, choices: r };
    case "dropdown":
    case "ranking":
      return { type: e, name: t, choices: r };
    case "rating":
      return { type: "rating", name: t, rateMin: 1, rateMax: 5 };
    case "yes-no":
      return { type: "boolean", name: t };
    case "skills-grid": {
      let o = At.map(Number);
      return { type: "matrixdropdown", name: t, rowsFrom: "", columns: Ot.map((i) => ({
        name: i,
        title: n[i],
        choices: [...o, { value: qc, text: n.notRelevant }]
      })) };
    }
    case "skills":
    case "languages":
    case "wikis":
      return { type: "tagbox", name: t, choicesFrom: e };
    case "matrix":
      return { type: "matrix", name: t, columns: r, rows: ["row-1", "row-2"] };
    case "short-text":
      return { type: "text", name: t };
    case "long-text":
      return { type: "comment", name: t, maxLength: 1e3 };
    case "number":
      return { type: "text", name: t, inputType: "number", min: 0, integer: !0 };
    case "date":
      return { type: "text", name: t, inputType: "date" };
    case "note":
      return { type: "html", name: t, html: "\u2026" };
    case "panel":
      return { type: "panel", name: t, elements: [] };
  }
}
var ra = { question: "question", panel: "group", note: "note" };
function Ig(e, t, n = []) {
  let r = e === "panel" || e === "note" ? ra[e] : ra.question;
  return Gn(r, [...yr(t), ...n.filter((o) => Se.test(o))]);
}
function Rg(e, t) {
  return Yt(e, ["pages"], t, { name: Gn("page", ms(e)), elements: [] });
}
function Mg(e, t) {
  let n = ["localSkills", "notInStatistics"], r = ie(e, n);
  return r.includes(t) ? e : Q(e, n, [...r, t]);
}

// src/core/survey/editing/published.ts
var x0 = [
  [Ne, "showOtherItem", "hasOther"],
  [wt, "showNoneItem", "hasNone"],
  [St, "showRefuseItem"],
  [Et, "showDontKnowItem"]
];
function Lg(e) {
  let t = [], n = (r) => ie(e, r).forEach((o, i) => {
    let s = [...r, i];
    t.push(go(e, s)), _(o) && A(o, "choices") !== void 0 && n([...s, "choices"]);
  });
  return Oe(e).forEach(({ kind: r, name: o, place: i, json: s }) => {
    r !== "page" && (t.push(o), ["choices", "rows", "columns", "rateValues"].forEach((a) => n([...i, a])), x0.filter(([, ...a]) => a.some((l) => A(s, l) === !0)).forEach(([a]) => t.push(`${o}.special.${a}`)));
  }), t;
}
function go(e, t) {
  let n = Ie(e, t);
  return n === null || n.kind === "page" ? "" : t.slice(n.place.length).reduce((r, o, i) => {
    let s = t.slice(0, n.place.length + i + 1);
    return `${r}.${typeof o == "number" ? v0(Y(e, s)) : o}`;
  }, n.name);
}
function oa(e, t, n) {
  let r = `${go(e, t)}.`;
  return n.filter((o) => o.startsWith(r) && !o.slice(r.length).includes(".")).map((o) => o.slice(r.length));
}
function v0(e) {
  var n;
  let t = Ve(e);
  return t === "" && _(e) ? String((n = A(e, "name")) != null ? n : "") : t;
}
function Ir(e) {
  return e.filter((t) => !t.includes("."));
}

// src/ui/questions/observe-width.ts
function ia(e, t) {
  if (typeof ResizeObserver == "function") {
    new ResizeObserver((r) => {
      let o = r[0];
      o && o.contentRect.width > 0 && t(o.contentRect.width);
    }).observe(e);
    return;
  }
  let n = () => {
    e.clientWidth > 0 && t(e.clientWidth);
  };
  window.addEventListener("resize", n), window.requestAnimationFrame(n);
}

// src/ui/survey-making/editors/controls.ts
var k0 = 0;
function nn() {
  return `ext-localSkills-editor-${++k0}`;
}
function le(e) {
  let { key: t, label: n, sign: r, kind: o = "normal" } = e, i = b("button", O(O({
    type: "button",
    "data-key": t,
    class: `ext-localSkills-editor-button ext-localSkills-editor-button-${o}` + (r === void 0 ? "" : " ext-localSkills-editor-button-sign")
  }, r === void 0 ? {} : { title: n, "aria-label": n }), e.isOpen === void 0 ? {} : { "aria-expanded": String(e.isOpen) }), r === void 0 ? n : b("span", { "aria-hidden": "true" }, r));
  return e.isDisabled === !0 && i.setAttribute("aria-disabled", "true"), i.addEventListener("click", () => {
    e.isDisabled !== !0 && e.onClick();
  }), i;
}
function qe(e) {
  let { key: t, value: n, label: r, kind: o = "text", language: i, direction: s = "auto", placeholder: a } = e, l = O(O(O(O(O({
    class: "ext-localSkills-editor-input",
    "data-key": t,
    dir: o === "text" || o === "lines" ? s : "ltr"
  }, r === void 0 ? {} : { "aria-label": r }), i == null ? {} : { lang: i }), a === void 0 ? {} : { placeholder: a }), e.maxLength === void 0 ? {} : { maxlength: String(e.maxLength) }), e.min === void 0 ? {} : { min: e.min }), c = o === "lines" ? b("textarea", F(O({}, l), { rows: "1" })) : b("input", F(O({}, l), { type: o, autocomplete: "off" }));
  c.value = n, c.disabled = e.isDisabled === !0;
  let u = () => {
    c.style.height = "auto", c.style.height = `${Math.min(c.scrollHeight + 2, 320)}px`;
  };
  return c.addEventListener("input", () => {
    e.onInput(c.value), o === "lines" && u();
  }), o === "lines" && window.requestAnimationFrame(() => {
    c.scrollHeight > 0 && u();
  }), c.addEventListener("change", () => {
    var d;
    return (d = e.onLeave) == null ? void 0 : d.call(e, c.value);
  }), c.addEventListener("keydown", (d) => {
    d.key === "Enter" && e.onEnter && !d.isComposing && !d.shiftKey && (d.preventDefault(), e.onEnter());
  }), c;
}
function Ge(e) {
  let t = b("select", O({
    class: "ext-localSkills-editor-input ext-localSkills-editor-select",
    "data-key": e.key
  }, e.label === void 0 ? {} : { "aria-label": e.label })), n = null;
  for (let r of e.options)
    r.group === void 0 ? n = null : (n === null || n.label !== r.group) && (n = b("optgroup", { label: r.group }), t.appendChild(n)), (n != null ? n : t).appendChild(b("option", { value: r.value }, r.label));
  return t.value = e.value, t.disabled = e.isDisabled === !0, t.addEventListener("change", () => e.onChange(t.value)), t;
}
function xt(e) {
  let t = nn(), n = b("input", O({
    type: "checkbox",
    id: t,
    "data-key": e.key
  }, e.help === void 0 ? {} : { "aria-describedby": `${t}-help` }));
  return n.checked = e.isChecked, n.disabled = e.isDisabled === !0, n.addEventListener("change", () => e.onChange(n.checked)), b(
    "div",
    { class: "ext-localSkills-editor-check" },
    n,
    b(
      "div",
      {},
      b("label", { for: t }, e.label),
      e.help === void 0 ? null : b("div", { class: "ext-localSkills-editor-help", id: `${t}-help` }, e.help)
    )
  );
}
function Ee(e, t, n = null, ...r) {
  let o = nn();
  return t.id = o, n !== null && t.setAttribute("aria-describedby", `${o}-help`), b(
    "div",
    { class: "ext-localSkills-editor-field" },
    b("label", { for: o }, e),
    t,
    n === null ? null : b("div", { class: "ext-localSkills-editor-help", id: `${o}-help` }, n),
    ...r
  );
}
function nr(e, ...t) {
  let n = nn();
  return b(
    "div",
    { class: "ext-localSkills-editor-group", role: "group", "aria-labelledby": n },
    b("h4", { id: n }, e),
    ...t
  );
}
function lt(e) {
  return b("p", { class: "ext-localSkills-editor-help" }, e);
}
function Xe(...e) {
  return b("div", { class: "ext-localSkills-editor-buttons" }, ...e);
}

// src/ui/survey-making/editors/part-words.ts
var w0 = {
  "single-choice": "\u25C9",
  "multiple-choice": "\u2611",
  dropdown: "\u25BE",
  ranking: "\u21C5",
  rating: "\u2605",
  "yes-no": "\u2713",
  "skills-grid": "\u25A6",
  skills: "\u2295",
  languages: "\u2295",
  wikis: "\u2295",
  matrix: "\u25A4",
  "short-text": "Aa",
  "long-text": "\xB6",
  number: "12",
  date: "31",
  note: "i",
  panel: "\u25AD"
}, Ng = {
  radiogroup: "single-choice",
  checkbox: "multiple-choice",
  dropdown: "dropdown",
  tagbox: "multiple-choice",
  ranking: "ranking",
  rating: "rating",
  boolean: "yes-no",
  matrix: "matrix",
  matrixdropdown: "skills-grid",
  comment: "long-text",
  html: "note",
  panel: "panel"
};
function gi(e) {
  let t = A(e, "type"), n = A(e, "choicesFrom");
  if (n === "skills" || n === "languages" || n === "wikis")
    return n;
  if (t === "text") {
    let r = A(e, "inputType");
    return r === "number" ? "number" : r === "date" || r === "month" ? "date" : "short-text";
  }
  return typeof t == "string" && Object.prototype.hasOwnProperty.call(Ng, t) ? Ng[t] : null;
}
function ho(e) {
  return e === null ? "?" : w0[e];
}
function Rr(e, t) {
  let n = gi(e.json);
  return e.kind === "page" ? t.text("localskills-editor-page") : n === null ? e.type || "?" : e.type === "tagbox" && n === "multiple-choice" ? t.text("localskills-editor-type-tagbox") : t.text(`localskills-editor-kind-${n}`);
}
function hi(e, t) {
  let n = Pn(e), { messages: r, locale: o } = t.texts();
  return pe(e, t.language()) || pe(e, "default") || (n === null ? "" : ke(n, r, o).text);
}
function Xc(e, t) {
  return hi(A(e.json, e.kind === "note" ? "html" : "title"), t).replace(/\s+/g, " ").trim();
}
function rn(e, t) {
  return Xc(e, t) || (e.kind === "page" ? t.messages.text("localskills-editor-page-number", e.place[1] + 1) : t.messages.text("localskills-editor-untitled", Rr(e, t.messages)));
}

// src/ui/survey-making/editors/add-chooser.ts
var S0 = [
  ["choose", ["single-choice", "multiple-choice", "dropdown", "yes-no", "ranking"]],
  ["skills", ["skills-grid", "skills", "languages", "wikis"]],
  ["rate", ["rating", "matrix"]],
  ["write", ["short-text", "long-text", "number", "date"]],
  ["arrange", ["note", "panel"]]
], Fg = `kind ${Cg[0]}`;
function $g(e, t, n) {
  let { messages: r } = e, o = b(
    "div",
    { class: "ext-localSkills-editor-chooser" },
    b("h3", {}, r.text("localskills-editor-add-title")),
    ...S0.map(([i, s]) => b(
      "section",
      {},
      b("h4", {}, r.text(`localskills-editor-add-${i}`)),
      b("ul", {}, ...s.map((a) => {
        let l = b(
          "button",
          { type: "button", class: "ext-localSkills-editor-kind", "data-key": `kind ${a}` },
          b("span", { class: "ext-localSkills-editor-kind-sign", "aria-hidden": "true" }, ho(a)),
          b(
            "span",
            { class: "ext-localSkills-editor-kind-words" },
            b("span", { class: "ext-localSkills-editor-kind-name" }, r.text(`localskills-editor-kind-${a}`)),
            b("span", { class: "ext-localSkills-editor-kind-help" }, r.text(`localskills-editor-help-${a}`))
          )
        );
        return l.addEventListener("click", () => t(a)), b("li", {}, l);
      }))
    )),
    Xe(le({ key: "kind cancel", label: r.text("localskills-editor-cancel"), kind: "quiet", onClick: n }))
  );
  return o.addEventListener("keydown", (i) => {
    i.key === "Escape" && (i.preventDefault(), i.stopPropagation(), n());
  }), o;
}

// src/ui/survey-making/editors/editor-tools.ts
function sa(e, t) {
  let { document: n } = e, { root: r } = t, o = /* @__PURE__ */ new Map(), i = [], s = !1, a = null, l = () => {
    let u = document.activeElement, d = a != null ? a : u !== null && r.contains(u) ? u.getAttribute("data-key") : null, f = a === null && u instanceof HTMLInputElement && u.type === "text" ? u.selectionStart : null;
    a = null, i = [], t.draw();
    let m = d === null ? null : Mr(r, d);
    m !== null && m !== document.activeElement && (m.focus(), f !== null && m instanceof HTMLInputElement && m.setSelectionRange(f, f));
  }, c = n.onChange(() => {
    s ? (t.follow(), i.forEach((u) => u())) : l();
  });
  return {
    context: e,
    messages: e.texts.messages,
    texts() {
      let u = n.json().locale;
      return F(O({}, e.texts), { locale: typeof u == "string" ? u : null });
    },
    json: n.json,
    language: t.language,
    change(u, d) {
      let f = n.json();
      n.change(u, d), n.json() === f && a !== null && l();
    },
    type(u, d) {
      s = !0;
      try {
        n.change(u, d);
      } finally {
        s = !1;
      }
    },
    draw: l,
    focusAfterwards(u) {
      a = u;
    },
    onTyping(u) {
      i.push(u);
    },
    announce: t.announce,
    offerUndo: t.offerUndo,
    isOpen: (u) => o.get(u) === !0,
    setOpen(u, d) {
      o.set(u, d);
    },
    isFrozen: (u) => e.isRunning && e.publishedNames.includes(go(n.json(), u)),
    isLocked(u) {
      let d = Ie(n.json(), u);
      return d !== null && d.kind === "question" && e.lockedQuestions.includes(d.name);
    },
    destroy: c
  };
}
function Mr(e, t) {
  var n;
  return (n = Array.from(e.querySelectorAll("[ data-key ]")).find((r) => r.getAttribute("data-key") === t)) != null ? n : null;
}
function rr(e) {
  return e === ce;
}

// src/ui/questions/drag-to-order.ts
function aa(e, t, n) {
  e.addEventListener("pointerdown", (r) => {
    let o = r.target, i = o.closest(`.${t}`), s = r.pointerType === "mouse" ? !o.closest("button, input, textarea, select, summary") : o.closest(`.${t}-handle`);
    if (!i || !s || r.button !== 0)
      return;
    r.preventDefault(), e.setPointerCapture(r.pointerId), i.classList.add(`${t}-dragged`);
    let a = Array.from(e.children), l = r.clientY - i.getBoundingClientRect().top, c = ({ clientY: d }) => {
      i.style.transform = "";
      let { height: f } = i.getBoundingClientRect(), m = d - l + f / 2, g = Array.from(e.children).find((h) => {
        let { top: y, height: w } = h.getBoundingClientRect();
        return h !== i && m < y + w / 2;
      }) || null;
      g !== i.nextElementSibling && e.insertBefore(i, g), i.style.transform = `translateY(${d - l - i.getBoundingClientRect().top}px)`;
    }, u = ({ type: d }) => {
      ["pointermove", "pointerup", "pointercancel", "lostpointercapture"].forEach(
        (m) => e.removeEventListener(m, m === "pointermove" ? c : u)
      ), i.classList.remove(`${t}-dragged`), i.style.transform = "";
      let f = Array.from(e.children).indexOf(i);
      d !== "pointerup" ? a.forEach((m) => e.appendChild(m)) : f !== a.indexOf(i) && n(i, f);
    };
    e.addEventListener("pointermove", c), ["pointerup", "pointercancel", "lostpointercapture"].forEach((d) => e.addEventListener(d, u));
  });
}

// src/ui/survey-making/editors/outline.ts
var on = "ext-localSkills-editor-outline-item";
function Dg(e, t) {
  let { messages: n } = e, r = e.json(), o = Oe(r), i = new Set(e.context.document.faults().map(({ path: f }) => {
    var m;
    return (m = Ie(r, Lt(f))) == null ? void 0 : m.place;
  }).map((f) => f && Fe(f))), s = b("ol", { class: "ext-localSkills-editor-outline", "aria-label": n.text("localskills-editor-outline") }), a = /* @__PURE__ */ new Map(), l = (f) => {
    let m = [...f.place, "elements"];
    s.appendChild(b("li", { class: "ext-localSkills-editor-outline-add" }, le({
      key: `add ${Fe(m)}`,
      label: n.text("localskills-editor-add-question"),
      kind: "quiet",
      onClick: () => t.add(m, ie(r, m).length)
    })));
  };
  return o.forEach((f, m) => {
    let g = b("li", {
      class: `${on} ext-localSkills-editor-outline-${f.kind}${f.isRetired ? " ext-localSkills-editor-outline-retired" : ""}`,
      style: `--depth: ${f.kind === "page" ? 0 : f.depth + 1}`
    }, c(f));
    g.appendChild(b("span", {
      class: `${on}-handle`,
      "aria-hidden": "true",
      title: n.text("localskills-editor-drag")
    }, "\u283F")), a.set(g, f), s.appendChild(g);
    let h = o[m + 1];
    if (h === void 0 || h.kind === "page") {
      let y = o.filter((w, S) => S <= m && w.kind === "page").pop();
      y !== void 0 && l(y);
    }
  }), s.appendChild(b("li", { class: "ext-localSkills-editor-outline-add" }, le({
    key: "add page",
    label: n.text("localskills-editor-add-page"),
    kind: "normal",
    onClick: t.addPage
  }))), aa(s, on, (f) => {
    let m = a.get(f), { list: g, index: h } = d(f), y = Cr(e.json(), m.place, g, h);
    if (y.json === e.json()) {
      e.draw();
      return;
    }
    e.change(() => y.json), t.follow(y.place), jg(e, y.place);
  }), s;
  function c(f) {
    var v;
    let { place: m } = f, g = hr((v = t.selected()) != null ? v : [""], m), h = b("button", O({
      type: "button",
      class: `${on}-button`,
      "data-key": `part ${Fe(m)}`
    }, g ? { "aria-current": "true" } : {})), y = b("span", { class: `${on}-words`, dir: "auto" }), w = b("span", { class: `${on}-marks` });
    return ((k) => {
      y.textContent = rn(k, e), y.classList.toggle(`${on}-untitled`, Xc(k, e) === "" && k.kind !== "page");
    })(f), u(f).forEach(([k, p, x]) => w.appendChild(
      b(
        "span",
        { class: `${on}-mark ${on}-mark-${x}`, title: p },
        b("span", { "aria-hidden": "true" }, k),
        b("span", { class: "ext-localSkills-editor-read-out" }, ` ${p}`)
      )
    )), h.appendChild(b(
      "span",
      { class: `${on}-sign`, "aria-hidden": "true" },
      f.kind === "page" ? String(n.number(m[1] + 1)) : ho(gi(f.json))
    )), h.appendChild(b("span", { class: "ext-localSkills-editor-read-out" }, `${Rr(f, n)}: `)), h.appendChild(y), h.appendChild(w), h.addEventListener("click", () => t.select(m)), h.addEventListener("keydown", (k) => {
      var E;
      let p = k.key === "ArrowUp" ? -1 : k.key === "ArrowDown" ? 1 : 0;
      if (p === 0)
        return;
      if (k.preventDefault(), k.altKey) {
        Gc(e, m, p, t.follow);
        return;
      }
      let x = Array.from(s.querySelectorAll(`.${on}-button`));
      (E = x[x.indexOf(h) + p]) == null || E.focus();
    }), h;
  }
  function u(f) {
    let m = (h) => A(f.json, h) !== void 0, g = [];
    return i.has(Fe(f.place)) && g.push(["!", n.text("localskills-editor-mark-fault"), "fault"]), (A(f.json, "isRequired") === !0 || m("requiredIf")) && g.push(["*", n.text("localskills-editor-mark-required"), "required"]), m("visibleIf") && g.push(["\u25C7", n.text("localskills-editor-mark-condition"), "condition"]), f.isRetired && g.push(["\u2298", n.text("localskills-editor-mark-retired"), "retired"]), e.isLocked(f.place) && g.push(["\u{1F512}\uFE0E", n.text("localskills-editor-mark-core"), "core"]), g;
  }
  function d(f) {
    let m = a.get(f), g;
    for (let S = f.previousElementSibling; S && g === void 0; S = S.previousElementSibling) {
      let v = a.get(S);
      g = v !== void 0 && v.place.join().startsWith(`${m.place.join()},`) ? void 0 : v;
    }
    if (m.kind === "page") {
      let S = g === void 0 ? -1 : g.place[1];
      return { list: ["pages"], index: S < m.place[1] ? S + 1 : S };
    }
    if (g === void 0)
      return { list: ["pages", 0, "elements"], index: 0 };
    if (g.kind === "page" || g.kind === "panel")
      return { list: [...g.place, "elements"], index: 0 };
    let h = g.place.slice(0, -1), y = g.place[g.place.length - 1], w = hr(h, m.place.slice(0, -1)) && m.place[m.place.length - 1] <= y;
    return { list: h, index: w ? y : y + 1 };
  }
}
function Gc(e, t, n, r) {
  let o = wg(e.json(), t, n);
  if (o.json === e.json()) {
    e.announce(e.messages.text(n === 1 ? "localskills-editor-is-last" : "localskills-editor-is-first"));
    return;
  }
  e.change(() => o.json), r(o.place), jg(e, o.place);
}
function jg(e, t) {
  let n = e.json(), r = Ie(n, t), o = Ie(n, t.slice(0, -2)), i = ie(n, t.slice(0, -1)).length, s = t[t.length - 1] + 1;
  e.announce(o === null ? e.messages.text("localskills-editor-moved", rn(r, e), s, i) : e.messages.text("localskills-editor-moved-into", rn(r, e), s, i, rn(o, e)));
}

// src/core/survey/editing/change-type.ts
var E0 = ["radiogroup", "dropdown", "checkbox", "tagbox", "ranking"], T0 = ["dropdown", "tagbox"], O0 = ["text", "comment"], A0 = ["checkbox", "tagbox", "ranking"], C0 = ["wantToLearn", "canTeach"], Qc = ["minSelectedChoices", "maxSelectedChoices"], la = [
  "showOtherItem",
  "hasOther",
  "otherText",
  "showNoneItem",
  "hasNone",
  "noneText",
  "showRefuseItem",
  "refuseText",
  "showDontKnowItem",
  "dontKnowText"
], Kc = {
  radiogroup: la,
  dropdown: [...la, "choicesFrom"],
  checkbox: [...la, ...Qc],
  tagbox: [...la, ...Qc, "choicesFrom"],
  ranking: [...Qc, "selectToRankEnabled"],
  text: ["inputType", "min", "max", "integer", "placeholder", "maxLength"],
  comment: ["maxLength"]
}, P0 = Object.keys(Kc).reduce((e, t) => e.concat(Kc[t]), []);
function Yc(e) {
  let t = String(A(e, "type")), n = A(e, "choicesFrom") !== void 0 ? T0 : [E0, O0].find((r) => r.includes(t));
  return n !== void 0 && n.includes(t) ? n : [t];
}
function _g(e, t, n) {
  let r = nt(e, t);
  if (!Yc(r).includes(n) || A(r, "type") === n)
    return e;
  let o = Kc[n], s = Object.keys(r).filter((a) => P0.includes(a) && !o.includes(a)).reduce(
    (a, l) => Q(a, [...t, l], void 0),
    Q(e, [...t, "type"], n)
  );
  return A0.includes(n) ? s : C0.reduce((a, l) => {
    let c = ["localSkills", "measures", l];
    return Y(a, c) === A(r, "name") ? Q(a, c, void 0) : a;
  }, s);
}

// src/core/skills/provisional-skill.ts
var I0 = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Dn, ca, Bg, R0, M0, L0, N0] = [36, 1, 26, 38, 700, 128, 72], Jg = 1114111, F0 = [
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
  [917504, Jg]
];
function $0(e) {
  return F0.every(([t, n]) => e < t || e > n);
}
function D0(e) {
  return e > 65280 && e < 65375;
}
function zg(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function j0(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function _0(e, t, n) {
  let r = Math.floor(e / (n ? M0 : 2));
  r += Math.floor(r / t);
  let o = 0;
  for (; r > (Dn - ca) * Bg / 2; o += Dn)
    r = Math.floor(r / (Dn - ca));
  return o + Math.floor((Dn - ca + 1) * r / (r + R0));
}
function B0(e, t) {
  return Math.min(Bg, Math.max(ca, e - t));
}
function J0(e) {
  let t = e.lastIndexOf("-"), n = zg(e.slice(0, Math.max(0, t))), [r, o, i] = [L0, 0, N0], s = t + 1;
  for (; s < e.length; ) {
    let a = o;
    for (let l = Dn, c = 1; ; l += Dn) {
      let u = s < e.length ? e.charCodeAt(s++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : Dn;
      if (o += d * c, d >= Dn || o > 2147483647)
        return null;
      let f = B0(l, i);
      if (d < f)
        break;
      c *= Dn - f;
    }
    if (i = _0(o - a, n.length + 1, a === 0), r += Math.floor(o / (n.length + 1)), o %= n.length + 1, r > Jg || !$0(r))
      return null;
    n.splice(o++, 0, r);
  }
  return n;
}
function Zc(e) {
  var i;
  let [, t = "", n = ""] = (i = I0.exec(e)) != null ? i : [], r = t === "" ? zg(e) : J0(n);
  if (r === null)
    return e;
  let o = j0(r.map((s) => D0(s) ? s - 65248 : s)).replace(/-+/g, " ").trim();
  return o === "" ? e : t.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function eu(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Ug({ label: e }) {
  return e.kind === "texts" ? Wg(e.texts) : [];
}
function Hg(e) {
  return Wg(e.aliases).reduce((t, n) => t.concat(n), []);
}
function Wg(e) {
  return Object.keys(e).map((t) => e[t]);
}

// src/core/skills/taxonomy.ts
var z0 = 100;
function U0(e, t = null) {
  let n = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var c;
    return (c = n.get(l)) != null ? c : null;
  }, o = (l, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), f = [], m = r(l);
    for (; m !== null && f.length < u; ) {
      let g = c(m);
      m = g === null || d.has(g) ? null : r(g), m !== null && (d.add(m.id), f.push(m));
    }
    return f;
  }, i = (l) => {
    var c;
    return (c = o(l, (u) => u.replacedBy).pop()) != null ? c : r(l);
  }, s = /* @__PURE__ */ new Map();
  for (let l of e)
    if (!l.isRetired) {
      let c = l.parent !== null && n.has(l.parent) ? l.parent : null, u = s.get(c);
      u === void 0 ? s.set(c, [l]) : u.push(l);
    }
  let a = null;
  return {
    skills: e,
    locale: t,
    get: r,
    current: i,
    children: (l) => {
      var c;
      return (c = s.get(l)) != null ? c : [];
    },
    ancestors: (l) => o(l, (c) => c.parent, z0),
    find: (l) => {
      var c, u;
      return a = a != null ? a : V0(e, i), (u = (c = i(l.trim())) != null ? c : a.get(eu(l))) != null ? u : null;
    }
  };
}
function tu(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = _(e) ? A(e, "skills") : void 0;
  _(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = ae("$.skills", s), l = _(i) ? H0(i) : null;
    if (l === null) {
      let c = _(i) ? A(i, "id") : i;
      t.push({ path: `${a}.id`, code: "bad-id", parameters: [oe(c)] });
    } else n.has(l.id) ? t.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : n.set(l.id, l);
  });
  let o = _(e) ? A(e, "locale") : null;
  return {
    taxonomy: U0(
      Array.from(n.values()),
      typeof o == "string" && st.test(o) ? o : null
    ),
    faults: t
  };
}
function ua(e, t, n) {
  var o;
  let r = (o = t == null ? void 0 : t.get(e)) != null ? o : null;
  return r === null ? { text: Zc(e), language: null, direction: "auto" } : ke(r.label, n, t == null ? void 0 : t.locale);
}
function H0(e) {
  var i;
  let t = A(e, "id");
  if (typeof t != "string" || !Se.test(t))
    return null;
  let n = (s) => {
    let a = A(e, s);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = A(e, "capx"), o = n("replacedBy");
  return {
    id: t,
    label: (i = Pn(A(e, "label"))) != null ? i : { kind: "texts", texts: { default: t } },
    aliases: W0(A(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: n("wikidata"),
    isRetired: A(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function W0(e) {
  let t = {};
  if (_(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || st.test(n)) && Array.isArray(r) && (t[n] = r.filter((o) => typeof o == "string"));
    }
  return t;
}
function V0(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (o) => {
    let i = /* @__PURE__ */ new Map();
    for (let s of e) {
      let a = t(s.id);
      for (let l of o(s)) {
        let c = eu(l), u = i.get(c);
        i.set(c, u === void 0 || u === a ? a : null);
      }
    }
    i.forEach((s, a) => {
      n.has(a) || n.set(a, s);
    });
  };
  return r(Ug), r(Hg), n;
}

// src/ui/survey-making/editors/condition-subjects.ts
var q0 = ["equal", "notequal", "anyof", "noneof", "notempty", "empty"], X0 = ["greaterorequal", "lessorequal", "equal", "notequal", "anyof", "noneof", "notempty", "empty"], G0 = ["contains", "notcontains", "anyof", "allof", "noneof", "notempty", "empty"], Q0 = ["greaterorequal", "greater", "lessorequal", "less", "equal", "notequal", "notempty", "empty"], K0 = ["notempty", "empty", "contains", "notcontains", "equal", "notequal"];
function Vg(e, t, n) {
  let r = e.context.document.survey();
  if (r === null)
    return [];
  let o = e.texts(), i = e.json(), s = Ie(i, t), a = Oe(i), l = s === null ? a.length : a.findIndex((d) => hr(d.place, s.place)), c = new Set(a.slice(0, l).filter((d) => d.kind === "question" && !d.isRetired && (s === null || !Ut(d.place, s.place))).map(({ name: d }) => d));
  return gt(ft(os(r), o.taxonomy)).filter(({ name: d, question: f }) => d !== it(f.name) && (c.has(f.name) || n.includes(d))).map((d) => {
    let { question: f, row: m, column: g, choices: h } = d, y = Ae(f, o).text;
    return {
      parameter: d.name,
      label: m === null ? y : g === null ? Je(m, o).text : e.messages.text("localskills-editor-cell", Je(m, o).text, Ae(g, o).text),
      group: m === null ? null : y,
      operators: Y0(d),
      choices: h === null ? null : h.map((w) => ({ value: w.value, label: Je(w, o).text })),
      input: f.type === "text" && f.inputType !== "url" ? f.inputType : "text"
    };
  });
}
function Y0({ kind: e, isMultiple: t, choices: n, question: r }) {
  if (e !== "codes")
    return e === "number" || r.type === "text" && (r.inputType === "date" || r.inputType === "month") ? Q0 : K0;
  let o = n !== null && n.filter(({ value: i }) => /^\d+$/.test(i)).length > 2;
  return t ? G0 : o ? X0 : q0;
}

// src/ui/survey-making/editors/condition-test.ts
function qg(e, t) {
  let { messages: n } = e, { key: r, test: o, subjects: i } = t, s = i.find(({ parameter: m }) => m === o.parameter), a = s === void 0 || !s.operators.includes(o.operator) ? [...s === void 0 ? [] : s.operators, o.operator] : s.operators, l = (m) => n.text(`localskills-editor-condition-${m}`, t.number), c = nn(), u = d();
  return u.classList.add("ext-localSkills-editor-test-question"), b(
    "div",
    { class: "ext-localSkills-editor-test", role: "group", "aria-labelledby": c },
    b("span", { class: "ext-localSkills-editor-read-out", id: c }, l("number")),
    u,
    Ge({
      key: `${r} operator`,
      label: l("operator"),
      value: o.operator,
      options: a.map((m) => ({ value: m, label: n.text(Z0(m, s)) })),
      onChange(m) {
        let g = m, h = Ks(g), y = h === "none" ? [] : h === "one" ? o.values.slice(0, 1) : o.values;
        t.change(F(O({}, o), { operator: g, values: y }), `${r} operator`);
      }
    }),
    ...f(),
    le({ key: `${r} remove`, sign: "\xD7", kind: "quiet", label: l("remove"), onClick: t.remove })
  );
  function d() {
    return Ge({
      key: `${r} question`,
      label: l("question"),
      value: o.parameter,
      options: [
        ...i.map(({ parameter: m, label: g, group: h }) => O({ value: m, label: g }, h === null ? {} : { group: h })),
        ...s === void 0 ? [{ value: o.parameter, label: n.text("localskills-editor-condition-gone", o.parameter) }] : []
      ],
      onChange(m) {
        let g = i.find((h) => h.parameter === m);
        g !== void 0 && t.change(nu(g), `${r} question`);
      }
    });
  }
  function f() {
    var y;
    let m = Ks(o.operator);
    if (m === "none")
      return [];
    let g = s === void 0 ? null : s.choices;
    if (g === null)
      return [qe({
        key: `${r} value`,
        kind: s === void 0 ? "text" : s.input,
        label: l("value"),
        value: o.values.join(", "),
        onInput: (w) => t.type(F(O({}, o), { values: m === "one" ? [w].filter((S) => S !== "") : w.split(",").map((S) => S.trim()).filter((S) => S !== "") }))
      })];
    let h = o.values.filter((w) => !g.some((S) => S.value === w)).map((w) => ({ value: w, label: n.text("localskills-editor-condition-gone", w) }));
    return m === "one" ? [Ge({
      key: `${r} value`,
      label: l("value"),
      value: (y = o.values[0]) != null ? y : "",
      options: [
        ...o.values.length === 0 ? [{ value: "", label: n.text("localskills-editor-condition-choose") }] : [],
        ...g,
        ...h
      ],
      onChange: (w) => t.change(F(O({}, o), { values: [w] }), `${r} value`)
    })] : [b(
      "div",
      { class: "ext-localSkills-editor-test-values", role: "group", "aria-label": l("value") },
      ...[...g, ...h].map((w) => {
        let S = nn(), v = b("input", { type: "checkbox", id: S, "data-key": `${r} value ${w.value}` });
        return v.checked = o.values.includes(w.value), v.addEventListener("change", () => t.change(F(O({}, o), {
          // In the order of the choices, so that the same ticks write the same condition.
          values: [...g, ...h].map(({ value: k }) => k).filter((k) => k === w.value ? v.checked : o.values.includes(k))
        }), `${r} value ${w.value}`)), b("div", { class: "ext-localSkills-editor-check" }, v, b("label", { for: S, dir: "auto" }, w.label));
      })
    )];
  }
}
function Z0(e, t) {
  let n = t !== void 0 && t.choices === null && (e === "contains" || e === "notcontains");
  return `localskills-editor-is-${e}${n ? "-text" : ""}`;
}

// src/ui/survey-making/editors/condition-aspect.ts
var eT = "{role} = 'trainer' and {years} >= 2", Xg = /* @__PURE__ */ new WeakMap();
function yi(e, t) {
  var k;
  let { messages: n } = e, { place: r } = t, o = `condition ${Fe(r)}`, i = tT(e.json(), r), s = (k = Xg.get(e)) != null ? k : /* @__PURE__ */ new Map();
  Xg.set(e, s);
  let a = s.get(o), l = i === null ? null : Ys(i), c = a !== void 0 && po(a) === (i != null ? i : "") ? a : l, u = e.isOpen(`${o} text`) || i !== null && c === null, d = b(
    "details",
    { class: "ext-localSkills-editor-details ext-localSkills-editor-condition" },
    b(
      "summary",
      { "data-key": o },
      t.title,
      " ",
      b("span", { class: "ext-localSkills-editor-summary-state" }, y())
    )
  );
  d.open = e.isOpen(o), d.addEventListener("toggle", () => e.setOpen(o, d.open));
  let f = (p) => (x) => nT(x, r, p === null || p.trim() === "" ? void 0 : p), m = (p, x) => {
    s.set(o, p), e.focusAfterwards(x), e.change(f(po(p)));
  }, g = Vg(e, r, c === null ? [] : c.tests.map(({ parameter: p }) => p));
  return (u ? S() : w()).forEach((p) => {
    p !== null && d.appendChild(typeof p == "string" ? document.createTextNode(p) : p);
  }), d;
  function y() {
    return i === null ? t.always : c === null ? n.text("localskills-editor-condition-expression") : n.text("localskills-editor-condition-count", c.tests.length);
  }
  function w() {
    let p = c === null ? [] : c.tests.slice(), x = c === null ? "and" : c.join, E = (P, C) => ({
      join: x,
      tests: p.map((I, R) => R === P ? C : I).filter((I) => I !== null)
    }), T = p.map((P, C) => qg(e, {
      key: `${o} ${C}`,
      number: C + 1,
      test: P,
      subjects: g,
      change: (I, R) => m(E(C, I), R),
      type(I) {
        s.set(o, E(C, I)), p.splice(C, 1, I), e.type(f(po(E(C, I))), o);
      },
      remove: () => m(E(C, null), `${o} add`)
    }));
    return g.length === 0 && p.length === 0 ? [lt(n.text("localskills-editor-condition-nothing-before")), v()] : [
      p.length > 1 ? Ee(n.text("localskills-editor-condition-join"), Ge({
        key: `${o} join`,
        value: x,
        options: ["and", "or"].map((P) => ({ value: P, label: n.text(`localskills-editor-condition-${P}`) })),
        onChange: (P) => m({ join: P === "or" ? "or" : "and", tests: p }, `${o} join`)
      })) : null,
      ...T,
      p.some((P) => !_c(P)) ? lt(n.text("localskills-editor-condition-incomplete")) : null,
      Xe(le({
        key: `${o} add`,
        label: n.text("localskills-editor-condition-add"),
        kind: "progressive",
        onClick() {
          var I;
          let P = g[g.length - 1];
          e.setOpen(o, !0);
          let C = (I = g.filter(({ group: R }) => R === null).pop()) != null ? I : P;
          m({ join: x, tests: [...p, nu(C)] }, `${o} ${p.length} question`);
        }
      }), v())
    ];
  }
  function S() {
    let p = b("div", { class: "ext-localSkills-editor-fault", "aria-live": "polite" }), x = (E) => {
      let T = E.trim() === "" ? null : tt(E);
      p.textContent = T !== null && Tt(T) ? mn({ path: Fe(r), code: T.code, parameters: T.parameters }, n) : "";
    };
    return x(i != null ? i : ""), [
      Ee(n.text("localskills-editor-condition-text"), qe({
        key: `${o} source`,
        kind: "lines",
        direction: "ltr",
        value: i != null ? i : "",
        onInput(E) {
          x(E), s.delete(o), e.type(f(E), o);
        }
      }), n.text("localskills-editor-condition-text-help", eT), p),
      c !== null || i === null ? Xe(v()) : Xe(le({
        key: `${o} clear`,
        label: n.text("localskills-editor-condition-clear"),
        kind: "destructive",
        onClick() {
          e.focusAfterwards(`${o} add`), e.change(f(null));
        }
      }))
    ];
  }
  function v() {
    return le({
      key: `${o} switch`,
      label: n.text(u ? "localskills-editor-condition-by-tests" : "localskills-editor-condition-by-text"),
      kind: "quiet",
      onClick() {
        e.setOpen(`${o} text`, !u), e.focusAfterwards(u ? `${o} add` : `${o} source`), e.draw();
      }
    });
  }
}
function nu(e) {
  return { parameter: e.parameter, operator: e.operators[0], values: [] };
}
function tT(e, t) {
  let n = ze(Y(e, t.slice(0, -1)), t[t.length - 1]);
  return typeof n == "string" ? n : null;
}
function nT(e, t, n) {
  let r = t.slice(0, -1), o = t[t.length - 1], i = Y(e, r);
  return !_(i) || "value" in i ? Bc(e, r, o, n) : Q(e, t, n);
}

// src/ui/survey-making/editors/skills-picker.ts
var Gg = /* @__PURE__ */ new WeakMap();
function Qg(e, t, n) {
  var w, S;
  let { messages: r } = e, o = (w = Gg.get(e)) != null ? w : /* @__PURE__ */ new Map();
  Gg.set(e, o);
  let i = new Set(n.chosen()), s = b("div", { class: "ext-localSkills-editor-skills-list" }), a = b("p", { class: "ext-localSkills-editor-help", role: "status" }), l = (v) => {
    var k;
    return (k = t.ancestors(v.id).slice(-1)[0]) != null ? k : v;
  }, c = (v) => v.parent === null && t.children(v.id).length > 0, u = t.skills.filter((v) => (!v.isRetired || i.has(v.id)) && !c(v)), d = (v) => {
    let k = Object.keys(v.aliases).map((x) => v.aliases[x].join(" ")), p = v.label.kind === "texts" ? v.label.texts : {};
    return [v.id, ...Object.keys(p).map((x) => p[x]), ...k].join(" ").normalize("NFC").toLowerCase();
  }, f = (v, k, p) => {
    let x = nn(), E = v.filter((C) => i.has(C)).length, T = `skill ${n.key} ${v.length === 1 ? v[0] : k}`, P = b("input", { type: "checkbox", id: x, "data-key": T });
    return P.checked = E === v.length, P.indeterminate = E > 0 && E < v.length, P.addEventListener("change", () => {
      e.focusAfterwards(T), n.set(v.filter((C) => i.has(C) !== P.checked), P.checked);
    }), b(
      "div",
      { class: `ext-localSkills-editor-check${p ? " ext-localSkills-editor-skills-all" : ""}` },
      P,
      b("label", { for: x, dir: "auto" }, k)
    );
  }, m = (v) => {
    let k = v.trim().normalize("NFC").toLowerCase().split(/\s+/).filter((E) => E !== ""), p = u.filter((E) => k.every((T) => d(E).includes(T))), x = /* @__PURE__ */ new Map();
    p.forEach((E) => {
      var T;
      return x.set(l(E), [...(T = x.get(l(E))) != null ? T : [], E]);
    }), a.textContent = r.text("localskills-editor-skills-count", i.size, p.length), J(s, ...Array.from(x.keys()).map((E) => {
      let T = x.get(E), P = ke(E.label, r, t.locale).text, C = `area ${n.key} ${E.id}`, I = b(
        "details",
        { class: "ext-localSkills-editor-skills-area" },
        b(
          "summary",
          { "data-key": C },
          b("span", { dir: "auto" }, P),
          " ",
          b(
            "span",
            { class: "ext-localSkills-editor-skills-tally" },
            r.text("localskills-editor-skills-tally", T.filter(({ id: R }) => i.has(R)).length, T.length)
          )
        ),
        T.length > 1 ? f(T.map(({ id: R }) => R), r.text("localskills-editor-skills-all", P), !0) : null,
        ...T.map(({ id: R }) => f([R], ua(R, t, r).text, !1))
      );
      return I.open = k.length > 0 || e.isOpen(C), I.addEventListener("toggle", () => {
        k.length === 0 && e.setOpen(C, I.open);
      }), I;
    }));
  }, g = (S = o.get(n.key)) != null ? S : "", h = qe({
    key: `search ${n.key}`,
    value: g,
    label: r.text("localskills-editor-skills-search"),
    placeholder: r.text("localskills-editor-skills-search"),
    onInput(v) {
      o.set(n.key, v), m(v);
    }
  });
  m(g);
  let y = b("div", { class: "ext-localSkills-editor-skills" }, h, a, s);
  return y.addEventListener("keydown", (v) => {
    var k;
    v.key === "ArrowDown" && v.target === h && (v.preventDefault(), (k = y.querySelector("summary")) == null || k.focus());
  }), y;
}

// src/ui/survey-making/editors/text-editor.ts
function be(e) {
  return Fe(e);
}
function ou(e, t) {
  let { place: n } = t, r = e.language(), o = ru(e, n), { locale: i } = e.texts(), s = rr(r) ? i : r, a = () => {
    let d = Y(e.json(), n);
    return Be(d) === null ? pe(d, r) : rr(r) ? ru(e, n) : "";
  }, l = nm(Y(e.json(), n)), c = rr(r) ? "" : pe(Y(e.json(), n), "default") || o;
  return qe(O({
    key: be(n),
    value: a(),
    kind: t.isLong === !0 ? "lines" : "text",
    language: s,
    direction: s === null ? "auto" : hn(s),
    placeholder: c || t.placeholder || "",
    onInput(d) {
      e.type((f) => l ? rm(f, n, r, d) : He(f, n, r, d, o), `text ${be(n)} ${r}`);
    },
    onLeave(d) {
      var f;
      (rr(r) || l) && ((f = t.onLeave) == null || f.call(t, d));
    }
  }, t.onEnter === void 0 ? {} : { onEnter: t.onEnter }));
}
function ct(e, t) {
  var c;
  let { place: n } = t, r = e.language(), o = ru(e, n), { locale: i, messages: s } = e.texts(), a = pe(Y(e.json(), n), "default") || o, l = !rr(r);
  return Ee(
    t.label,
    ou(e, t),
    (c = t.help) != null ? c : null,
    l && a !== "" ? b("div", O({ class: "ext-localSkills-editor-original" }, iu(i)), a) : null,
    o !== "" ? lt(s.text("localskills-editor-shipped-text")) : null
  );
}
function iu(e) {
  return e === null ? { dir: "auto" } : { lang: e, dir: hn(e) };
}
function ru(e, t) {
  let n = Be(Y(e.json(), t));
  return n === null ? "" : e.messages.text(n);
}

// src/ui/survey-making/editors/choices-aspect.ts
var $t = "ext-localSkills-editor-choice";
function or(e, t) {
  let { messages: n } = e, { list: r, stem: o } = t, i = Fe(r), s = ie(e.json(), r), a = e.isLocked(r), l = () => oa(e.json(), r, e.context.publishedNames), c = () => [...mi(e.json(), r), ...l()], u = o === "row" ? "row" : "choice", d = b("ol", { class: "ext-localSkills-editor-choices" }), f = (p) => {
    e.focusAfterwards(be([...r, p, "text"])), e.change((x) => gg(x, r, p, Gn(o, c())));
  }, m = (p, x, E) => {
    if (x < 0 || x >= s.length) {
      e.announce(n.text(x < 0 ? "localskills-editor-is-first" : "localskills-editor-is-last"));
      return;
    }
    e.focusAfterwards(E), e.change((T) => Jo(T, r, p, x)), e.announce(n.text("localskills-editor-moved", g(s[p]), x + 1, s.length));
  }, g = (p) => hi(ze(p, "text"), e) || h(Ve(p)) || Ve(p), h = (p) => {
    let { taxonomy: x } = e.context.texts;
    return x === null || x.get(p) === null ? "" : ua(p, x, n).text;
  };
  s.forEach((p, x) => {
    var V;
    let E = [...r, x], T = [...E, "text"], P = Ve(p), C = ze(p, "retired") === !0, I = e.isFrozen(E), R = g(p), M = ze(p, "text") === void 0 && h(P) !== "", L = ou(e, O({
      place: T,
      label: R,
      isLong: !0,
      placeholder: h(P) || ((V = t.shownAs) == null ? void 0 : V.call(t, P)) || n.text(`localskills-editor-${u}-placeholder`, x + 1),
      onLeave: (Z) => w(Z, x)
    }, a ? {} : { onEnter: () => {
      w(L.value, x);
      let Z = s[x + 1];
      Z !== void 0 && ze(Z, "text") === void 0 && h(Ve(Z)) === "" ? (e.focusAfterwards(be([...r, x + 1, "text"])), e.draw()) : f(x + 1);
    } }));
    L.setAttribute("aria-label", n.text(`localskills-editor-${u}-text`, x + 1));
    let N = `more ${be(E)}`, j = b("span", {
      class: `${$t}-code`,
      dir: "ltr",
      title: n.text(I ? "localskills-editor-code-frozen" : "localskills-editor-code")
    }, P);
    e.onTyping(() => {
      j.textContent = Ve(Y(e.json(), E));
    });
    let U = b(
      "li",
      { class: `${$t}${C ? ` ${$t}-retired` : ""}${M ? ` ${$t}-plain` : ""}` },
      b("span", { class: `${$t}-handle`, "aria-hidden": "true", title: n.text("localskills-editor-drag") }, "\u283F"),
      b("div", { class: `${$t}-main` }, M ? b("div", { class: `${$t}-skill`, dir: "auto" }, R) : L),
      b(
        "div",
        { class: `${$t}-below` },
        C ? b("span", { class: `${$t}-state` }, n.text("localskills-editor-mark-retired")) : null,
        ze(p, "visibleIf") === void 0 ? null : b("span", { class: `${$t}-state` }, n.text("localskills-editor-mark-condition")),
        M ? null : j
      ),
      b(
        "div",
        { class: `${$t}-tools` },
        le({
          key: `up ${be(E)}`,
          sign: "\u2191",
          kind: "quiet",
          label: n.text("localskills-editor-move-up-item", R),
          onClick: () => m(x, x - 1, `up ${be([...r, x - 1])}`)
        }),
        le({
          key: `down ${be(E)}`,
          sign: "\u2193",
          kind: "quiet",
          label: n.text("localskills-editor-move-down-item", R),
          onClick: () => m(x, x + 1, `down ${be([...r, x + 1])}`)
        }),
        le({
          key: N,
          sign: "\u22EF",
          kind: "quiet",
          label: n.text("localskills-editor-more-item", R),
          isOpen: e.isOpen(N),
          onClick() {
            e.setOpen(N, !e.isOpen(N)), e.draw();
          }
        }),
        a ? null : S(x, R, C, I)
      ),
      e.isOpen(N) ? v(x, I, M) : null
    );
    L.addEventListener("keydown", (Z) => {
      let { key: z, altKey: B } = Z;
      if (B && (z === "ArrowUp" || z === "ArrowDown")) {
        Z.preventDefault();
        let D = x + (z === "ArrowUp" ? -1 : 1);
        m(x, D, be([...r, D, "text"]));
      }
    }), d.appendChild(U);
  });
  let y = new Map(Array.from(d.children).map((p, x) => [p, x]));
  return aa(d, $t, (p, x) => {
    let E = y.get(p);
    e.change((T) => Jo(T, r, E, x)), e.announce(n.text("localskills-editor-moved", g(s[E]), x + 1, s.length));
  }), nr(t.title, d, a ? null : k());
  function w(p, x) {
    let E = [...r, x], T = Ve(Y(e.json(), E));
    if (!Gr(T, o) || e.isFrozen(E) || a)
      return;
    let P = Zt(p, c().filter((C) => C !== T), o);
    Gr(P, o) || e.type((C) => Wc(C, E, P), `code ${Fe(E)}`);
  }
  function S(p, x, E, T) {
    let P = [...r, p];
    return T ? le({
      key: `remove ${be(P)}`,
      sign: E ? "\u21BA" : "\u2298",
      kind: "quiet",
      label: n.text(E ? "localskills-editor-offer-again" : "localskills-editor-retire-item", x),
      onClick() {
        e.change((C) => Zs(C, P, !E)), e.announce(n.text(E ? "localskills-editor-asked-again" : "localskills-editor-retired", x));
      }
    }) : le({
      key: `remove ${be(P)}`,
      sign: "\xD7",
      kind: "quiet",
      label: n.text("localskills-editor-remove-item", x),
      onClick() {
        let C = Math.min(p, s.length - 2);
        e.focusAfterwards(C < 0 ? `add ${i}` : `remove ${be([...r, C])}`), e.change((I) => Pr(I, P)), e.offerUndo(n.text("localskills-editor-removed", x));
      }
    });
  }
  function v(p, x, E) {
    let T = [...r, p], P = () => Ve(Y(e.json(), T)), C = b("div", { class: "ext-localSkills-editor-fault", role: "alert" }), I = qe({
      key: `code ${be(T)}`,
      value: P(),
      direction: "ltr",
      maxLength: 48,
      isDisabled: x || a,
      onInput(R) {
        let M = R.trim();
        C.textContent = Se.test(M) ? M !== P() && c().includes(M) ? n.text("localskills-editor-code-taken", M) : "" : n.text("localskills-fault-bad-id", M), C.textContent === "" && M !== P() && e.type((L) => Wc(L, T, M), `code ${Fe(T)}`);
      }
    });
    return b(
      "div",
      { class: `${$t}-more` },
      E ? ct(e, {
        place: [...T, "text"],
        label: n.text("localskills-editor-own-label"),
        placeholder: h(P()),
        help: n.text("localskills-editor-own-label-help")
      }) : null,
      Ee(
        n.text("localskills-editor-code-label"),
        I,
        n.text(x ? "localskills-editor-code-frozen" : "localskills-editor-code-help"),
        C
      ),
      t.hasConditions === !1 || a ? null : yi(e, {
        place: [...T, "visibleIf"],
        title: n.text("localskills-editor-choice-visible-if"),
        always: n.text("localskills-editor-visible-always")
      })
    );
  }
  function k() {
    let p = `paste ${i}`, x = `skills ${i}`, { taxonomy: E } = e.context.texts, T = (C, I) => {
      e.setOpen(C, !e.isOpen(C)), e.isOpen(C) && e.focusAfterwards(I), e.draw();
    }, P = [Xe(
      le({
        key: `add ${i}`,
        label: n.text(`localskills-editor-add-${u}`),
        kind: "progressive",
        onClick: () => f(ie(e.json(), r).length)
      }),
      le({
        key: p,
        label: n.text("localskills-editor-paste"),
        kind: "quiet",
        isOpen: e.isOpen(p),
        onClick: () => T(p, `lines ${i}`)
      }),
      t.takesSkills && E !== null ? le({
        key: x,
        label: n.text("localskills-editor-take-skills"),
        kind: "quiet",
        isOpen: e.isOpen(x),
        onClick: () => T(x, `search ${i}`)
      }) : null
    )];
    if (e.isOpen(p)) {
      let C = "";
      P.push(b(
        "div",
        { class: "ext-localSkills-editor-indented" },
        Ee(n.text("localskills-editor-paste-label"), qe({
          key: `lines ${i}`,
          kind: "lines",
          value: "",
          onInput(I) {
            C = I;
          }
        })),
        Xe(le({ key: `take ${i}`, label: n.text("localskills-editor-paste-add"), kind: "progressive", onClick() {
          let I = s.length;
          e.setOpen(p, !1), e.focusAfterwards(p), e.change((R) => hg(R, r, C, o, l(), e.language())), e.announce(n.text("localskills-editor-pasted", ie(e.json(), r).length - I));
        } }))
      ));
    }
    return e.isOpen(x) && E !== null && P.push(Qg(e, E, {
      key: i,
      chosen: () => ie(e.json(), r).filter((C) => ze(C, "retired") !== !0).map(Ve),
      set(C, I) {
        e.change((R) => I ? yg(R, r, C) : C.reduce((M, L) => {
          let N = [...r, mi(M, r).indexOf(L)];
          return e.isFrozen(N) ? Zs(M, N, !0) : Pr(M, N);
        }, R));
      }
    })), b("div", {}, ...P);
  }
}

// src/ui/survey-making/editors/grid-aspect.ts
var Kg = 20, bi = "*";
function Yg(e, t) {
  let { messages: n } = e, { place: r, type: o, json: i } = t, s = o === "matrixdropdown", a = A(i, "rowsFrom"), l = [...r, "rows"], c = [];
  s && c.push(rT(e, t)), (!s || typeof a != "string") && c.push(or(e, {
    list: l,
    title: n.text(s ? "localskills-editor-skill-rows" : "localskills-editor-rows"),
    stem: "row",
    takesSkills: !0
  }));
  let u = iT(e, t);
  return u > 0 && c.push(lt(n.text(u > Kg ? "localskills-editor-many-rows" : "localskills-editor-row-count", u))), s ? c.push(aT(e, r)) : c.push(or(e, {
    list: [...r, "columns"],
    title: n.text("localskills-editor-columns"),
    stem: "option",
    takesSkills: !1
  }), xt({
    key: "each-row",
    label: n.text("localskills-editor-each-row"),
    isChecked: ["eachRowRequired", "isAllRowRequired"].some((d) => A(i, d) === !0),
    onChange: (d) => e.change((f) => Mt(
      Q(f, [...r, "isAllRowRequired"], void 0),
      [...r, "eachRowRequired"],
      d,
      !1
    ))
  })), b("div", {}, ...c);
}
function rT(e, { place: t, json: n }) {
  let { messages: r } = e, { taxonomy: o } = e.context.texts, i = A(n, "rowsFrom");
  if (o === null)
    return typeof i == "string" ? lt(r.text("localskills-editor-no-taxonomy")) : null;
  let s = e.isFrozen(t) || e.isLocked(t), a = o.skills.filter((u) => o.children(u.id).length > 0), l = (u) => {
    let d = o.get(u);
    return d === null ? u : ke(d.label, r, o.locale).text;
  }, c = typeof i == "string" ? i : bi;
  return Ee(r.text("localskills-editor-rows-from"), Ge({
    key: "rowsFrom",
    value: c,
    isDisabled: s,
    options: [
      { value: bi, label: r.text("localskills-editor-rows-listed") },
      { value: "", label: r.text("localskills-editor-rows-all") },
      ...a.map(({ id: u }) => ({ value: u, label: l(u), group: r.text("localskills-editor-rows-group") })),
      ...c === bi || c === "" || a.some(({ id: u }) => u === c) ? [] : [{ value: c, label: l(c) }]
    ],
    onChange(u) {
      u === bi && e.setOpen(`skills ${be([...t, "rows"])}`, !0), e.change((d) => u === bi ? Q(Q(d, [...t, "rows"], oT(e, t)), [...t, "rowsFrom"], void 0) : Q(Q(d, [...t, "rows"], void 0), [...t, "rowsFrom"], u));
    }
  }), r.text("localskills-editor-rows-from-help"));
}
function oT(e, t) {
  let n = e.context.document.survey(), r = Y(e.json(), [...t, "name"]), o = n === null ? void 0 : Te(ft(n, e.context.texts.taxonomy)).find((s) => s.name === r), i = o !== void 0 && o.type === "matrixdropdown" ? o.rows.filter((s) => !s.isRetired) : [];
  return i.length > Kg ? [] : i.map(({ value: s }) => s);
}
function iT(e, { name: t, json: n }) {
  let r = ie(n, ["rows"]).filter((s) => ze(s, "retired") !== !0).length, o = A(n, "rowsFrom") === void 0 ? null : e.context.document.survey(), i = o === null ? void 0 : Te(ft(o, e.context.texts.taxonomy)).find((s) => s.name === t);
  return i !== void 0 && i.type === "matrixdropdown" ? i.rows.filter((s) => !s.isRetired).length : r;
}
function sT(e, t, n, r) {
  return Y(e.json(), ["localSkills", "measures", "grid"]) === Y(e.json(), [...t, "name"]) && Ot.includes(n) && At.includes(r) ? e.messages.text(`localskills-scale-${n}-${r}`) : "";
}
function aT(e, t) {
  let { messages: n } = e, r = [...t, "columns"], o = ie(e.json(), r), i = e.isLocked(t);
  return nr(
    n.text("localskills-editor-scales"),
    ...o.map((s, a) => {
      var f;
      let l = [...r, a], c = `column ${be(l)}`, u = hi(ze(s, "title"), e) || String((f = ze(s, "name")) != null ? f : ""), d = b(
        "details",
        { class: "ext-localSkills-editor-details" },
        b("summary", { "data-key": c, dir: "auto" }, u),
        ct(e, { place: [...l, "title"], label: n.text("localskills-editor-title") }),
        or(e, {
          list: [...l, "choices"],
          title: n.text("localskills-editor-steps"),
          stem: "option",
          takesSkills: !1,
          hasConditions: !1,
          shownAs: (m) => sT(e, t, String(ze(s, "name")), m)
        }),
        i || e.isFrozen(l) || o.length < 2 ? null : Xe(le({
          key: `remove ${be(l)}`,
          label: n.text("localskills-editor-remove-item", u),
          kind: "destructive",
          onClick() {
            e.focusAfterwards("add column"), e.change((m) => Pr(m, l)), e.offerUndo(n.text("localskills-editor-removed", u));
          }
        }))
      );
      return d.open = e.isOpen(c), d.addEventListener("toggle", () => e.setOpen(c, d.open)), d;
    }),
    i ? null : Xe(le({ key: "add column", label: n.text("localskills-editor-add-scale"), kind: "quiet", onClick() {
      let s = [
        ...o.map((l) => String(ze(l, "name"))),
        ...oa(e.json(), r, e.context.publishedNames)
      ], a = [...r, o.length];
      e.setOpen(`column ${be(a)}`, !0), e.focusAfterwards(be([...a, "title"])), e.change((l) => Yt(l, r, o.length, { name: Gn("scale", s), choices: [1, 2, 3, 4, 5] }));
    } }))
  );
}

// src/ui/survey-making/editors/input-aspect.ts
var Zg = ["text", "number", "date", "month", "url"];
function eh(e, t) {
  var u;
  let { messages: n } = e, { place: r, json: o, type: i } = t, s = A(o, "inputType"), a = (u = Zg.find((d) => d === s)) != null ? u : "text", l = e.isFrozen(r) || e.isLocked(r), c = [];
  if (i === "text" && c.push(Ee(n.text("localskills-editor-input"), Ge({
    key: "input",
    value: a,
    isDisabled: l,
    options: Zg.map((d) => ({ value: d, label: n.text(`localskills-editor-input-${d}`) })),
    onChange: (d) => e.change((f) => ["min", "max", "integer"].reduce(
      // Limits of one kind mean nothing for another.
      (m, g) => Q(m, [...r, g], void 0),
      Mt(f, [...r, "inputType"], d, "text")
    ))
  }))), i === "text" && (a === "number" || a === "date" || a === "month")) {
    let d = (f) => {
      let m = A(o, f);
      return Ee(n.text(`localskills-editor-limit-${f}`), qe({
        key: f,
        kind: a,
        value: m === void 0 ? "" : String(m),
        isDisabled: e.isLocked(r),
        onInput(g) {
          let h = gr(g, a);
          e.type(
            (y) => Q(y, [...r, f], h === null ? void 0 : a === "number" ? Number(h) : h),
            `${f} ${t.name}`
          );
        }
      }));
    };
    c.push(b("div", { class: "ext-localSkills-editor-pair" }, d("min"), d("max")));
  }
  if (i === "text" && a === "number" && c.push(xt({
    key: "integer",
    label: n.text("localskills-editor-integer"),
    isChecked: A(o, "integer") === !0,
    isDisabled: e.isLocked(r),
    onChange: (d) => e.change((f) => Mt(f, [...r, "integer"], d, !1))
  })), i === "comment" || a === "text" || a === "url") {
    let d = A(o, "maxLength");
    c.push(Ee(n.text("localskills-editor-max-length"), qe({
      key: "maxLength",
      kind: "number",
      min: "1",
      value: typeof d == "number" ? String(d) : "",
      placeholder: n.text("localskills-editor-no-limit"),
      onInput(f) {
        let m = Number(f);
        e.type(
          (g) => Q(g, [...r, "maxLength"], Number.isInteger(m) && m > 0 ? m : void 0),
          `maxLength ${t.name}`
        );
      }
    }))), c.push(lt(n.text("localskills-editor-text-is-public")));
  }
  return i === "text" && a !== "date" && a !== "month" && c.push(ct(e, { place: [...r, "placeholder"], label: n.text("localskills-editor-placeholder") })), b("div", {}, ...c);
}

// src/ui/survey-making/editors/limits-aspect.ts
function th(e, t) {
  let { messages: n } = e, { place: r, json: o, type: i } = t, s = (a, l) => {
    let c = A(o, a);
    return Ee(l, qe({
      key: a,
      kind: "number",
      min: "1",
      value: typeof c == "number" ? String(c) : "",
      placeholder: n.text("localskills-editor-no-limit"),
      onInput(u) {
        let d = Number(u);
        e.type(
          (f) => Q(f, [...r, a], u === "" || !Number.isInteger(d) || d < 1 ? void 0 : d),
          `${a} ${t.name}`
        );
      }
    }));
  };
  return b(
    "div",
    {},
    i === "ranking" ? xt({
      key: "select-to-rank",
      label: n.text("localskills-editor-select-to-rank"),
      help: n.text("localskills-editor-select-to-rank-help"),
      isChecked: A(o, "selectToRankEnabled") === !0,
      onChange: (a) => e.change((l) => Mt(l, [...r, "selectToRankEnabled"], a, !1))
    }) : null,
    i !== "ranking" || A(o, "selectToRankEnabled") === !0 ? b(
      "div",
      { class: "ext-localSkills-editor-pair" },
      s("minSelectedChoices", n.text("localskills-editor-min-choices")),
      s("maxSelectedChoices", n.text("localskills-editor-max-choices"))
    ) : null
  );
}

// src/ui/survey-making/editors/measures-aspect.ts
var yo = ["localSkills", "measures"], da = ["wantToLearn", "canTeach"];
function nh(e, t) {
  var d;
  let { messages: n } = e, { name: r, type: o, json: i, place: s } = t, a = nt(e.json(), yo), l = [], c = A(i, "columns"), u = Array.isArray(c) ? c.map((f) => ze(f, "name")) : [];
  if (o === "matrixdropdown" && Ot.every((f) => u.includes(f))) {
    let f = A(a, "grid");
    l.push(xt({
      key: "measure",
      label: n.text("localskills-editor-measure-grid"),
      help: typeof f == "string" && f !== r ? n.text("localskills-editor-measure-other", f) : n.text("localskills-editor-measure-grid-help"),
      isChecked: f === r,
      onChange: (m) => e.change((g) => Q(g, [...yo, "grid"], m ? r : void 0))
    }));
  }
  return (o === "checkbox" || o === "tagbox" || o === "ranking") && lT(e, t) && l.push(Ee(n.text("localskills-editor-measure"), Ge({
    key: "measure",
    value: (d = da.find((f) => A(a, f) === r)) != null ? d : "",
    options: ["", ...da].map((f) => ({ value: f, label: n.text(`localskills-editor-measure-${f === "" ? "none" : f.toLowerCase()}`) })),
    onChange: (f) => e.change((m) => da.reduce((g, h) => {
      let y = A(nt(g, yo), h);
      return f === h ? Q(g, [...yo, h], r) : y === r ? Q(g, [...yo, h], void 0) : g;
    }, m))
  }), n.text("localskills-editor-measure-help"))), A(i, "personalData") !== void 0 && l.push(xt({
    key: "personal-data",
    label: n.text("localskills-editor-personal-data"),
    help: n.text("localskills-editor-personal-data-help"),
    isChecked: A(i, "personalData") === !0,
    onChange: (f) => e.change((m) => Mt(m, [...s, "personalData"], f, !1))
  })), b("div", {}, ...l);
}
function lT(e, { name: t, json: n }) {
  let { taxonomy: r } = e.context.texts, o = nt(e.json(), yo);
  return A(n, "choicesFrom") === "skills" || da.some((i) => A(o, i) === t) || A(n, "choicesFrom") === void 0 && ie(n, ["choices"]).some((i) => r === null || r.get(Ve(i)) !== null);
}

// src/ui/survey-making/editors/name-aspect.ts
function rh(e, t, n) {
  let r = t.kind === "page" ? "" : ra[t.kind], o = String(Y(e.json(), [...t.place, "name"]));
  if (r === "" || !Gr(o, r) || e.isFrozen(t.place) || e.isLocked(t.place))
    return;
  let i = [
    ...yr(e.json()).filter((a) => a !== o),
    ...Ir(e.context.publishedNames)
  ], s = Zt(n, i, r);
  Gr(s, r) || e.type((a) => pi(a, t.place, s), `name ${o}`);
}
function oh(e, t) {
  let { messages: n } = e, { place: r } = t, o = e.isFrozen(r) || e.isLocked(r), i = () => {
    var u;
    return String((u = Y(e.json(), [...r, "name"])) != null ? u : "");
  }, s = b("div", { class: "ext-localSkills-editor-fault", role: "alert" }), a = qe({
    key: `${t.place.join()} name`,
    value: i(),
    direction: "ltr",
    isDisabled: o,
    maxLength: 48,
    onInput(u) {
      let d = u.trim(), f = qn(e.json(), d), m = d !== i() && (f !== null || yr(e.json()).includes(d) || Ir(e.context.publishedNames).includes(d));
      s.textContent = Se.test(d) ? m ? n.text("localskills-editor-name-taken", d) : "" : n.text("localskills-fault-bad-id", d), s.textContent === "" && e.type((g) => pi(g, r, d), `name ${r.join()}`);
    }
  });
  e.onTyping(() => {
    document.activeElement !== a && (a.value = i());
  });
  let l = "details name", c = b(
    "details",
    { class: "ext-localSkills-editor-details" },
    b("summary", { "data-key": l }, n.text("localskills-editor-advanced")),
    Ee(n.text("localskills-editor-name"), a, n.text("localskills-editor-name-help"), s),
    o ? lt(n.text("localskills-editor-name-frozen")) : null
  );
  return c.open = e.isOpen(l), c.addEventListener("toggle", () => e.setOpen(l, c.open)), c;
}

// src/ui/survey-making/editors/rating-aspect.ts
function ih(e, t) {
  let { messages: n } = e, r = nt(e.json(), t), o = e.isFrozen(t) || e.isLocked(t), i = (d, f) => {
    let m = A(r, d);
    return typeof m == "number" ? m : f;
  }, [s, a, l] = [i("rateMin", 1), i("rateMax", 5), i("rateStep", 1)], c = A(r, "rateValues") !== void 0, u = [];
  if (c)
    u.push(or(e, {
      list: [...t, "rateValues"],
      title: n.text("localskills-editor-steps"),
      stem: "step",
      takesSkills: !1,
      hasConditions: !1
    }));
  else {
    let d = (f, m, g) => Ee(
      n.text(`localskills-editor-rating-${f === "rateMin" ? "from" : "to"}`),
      Ge({
        key: f,
        value: String(m),
        isDisabled: o,
        options: Array.from(/* @__PURE__ */ new Set([...g, m])).sort((h, y) => h - y).map((h) => ({ value: String(h), label: n.number(h) })),
        onChange: (h) => e.change((y) => Q(y, [...t, f], Number(h)))
      })
    );
    u.push(b(
      "div",
      { class: "ext-localSkills-editor-pair" },
      d("rateMin", s, [0, 1]),
      d("rateMax", a, [2, 3, 4, 5, 6, 7, 8, 9, 10])
    ));
  }
  return u.push(b(
    "div",
    { class: "ext-localSkills-editor-pair" },
    ct(e, { place: [...t, "minRateDescription"], label: n.text("localskills-editor-lowest") }),
    ct(e, { place: [...t, "maxRateDescription"], label: n.text("localskills-editor-highest") })
  )), o ? u.push(lt(n.text("localskills-editor-scale-frozen"))) : c || u.push(Xe(le({ key: "name steps", label: n.text("localskills-editor-name-steps"), kind: "quiet", onClick() {
    let d = [];
    for (let f = s; f <= a && d.length < ht; f += Math.max(1, l))
      d.push(f);
    e.change((f) => ["rateMin", "rateMax", "rateStep"].reduce(
      (m, g) => Q(m, [...t, g], void 0),
      Q(f, [...t, "rateValues"], d)
    ));
  } }))), nr(n.text("localskills-editor-scale"), ...u);
}

// src/ui/survey-making/editors/special-choices-aspect.ts
var cT = [
  { code: Ne, show: "showOtherItem", alias: "hasOther", text: "otherText" },
  { code: wt, show: "showNoneItem", alias: "hasNone", text: "noneText" },
  { code: St, show: "showRefuseItem", alias: null, text: "refuseText" },
  { code: Et, show: "showDontKnowItem", alias: null, text: "dontKnowText" }
];
function sh(e, t) {
  let { messages: n } = e, { place: r, json: o, type: i } = t, s = i === "rating" || i === "boolean", a = [];
  for (let { code: l, show: c, alias: u, text: d } of cT) {
    if (s && (l === Ne || l === wt))
      continue;
    let m = u !== null && A(o, u) !== void 0 && A(o, c) === void 0 ? u : c, g = A(o, m) === !0, h = e.isLocked(r) || g && e.context.isRunning && e.context.publishedNames.includes(`${go(e.json(), r)}.special.${l}`), y = ie(o, ["choices"]).some((w) => Ve(w) === l);
    a.push(xt({
      key: m,
      label: n.text(`localskills-editor-special-${l}`),
      help: n.text(`localskills-editor-special-${l}-help`),
      isChecked: g,
      isDisabled: h || y,
      onChange: (w) => e.change((S) => w ? Mt(S, [...r, m], !0, !1) : Q(Q(S, [...r, m], void 0), [...r, d], void 0))
    })), g && a.push(b("div", { class: "ext-localSkills-editor-indented" }, ct(e, {
      place: [...r, d],
      label: n.text("localskills-editor-special-text"),
      placeholder: n.text(`localskills-choice-${l}`)
    })));
  }
  return nr(n.text("localskills-editor-special"), ...a);
}

// src/ui/survey-making/editors/part-editor.ts
function ah(e, t, n) {
  let { messages: r } = e, { place: o } = t, i = [dT(e, t, n), ...mT(e, t)];
  if (t.kind === "note" ? i.push(ct(e, {
    place: [...o, "html"],
    label: r.text("localskills-editor-note-text"),
    isLong: !0,
    help: r.text("localskills-editor-note-help")
  })) : i.push(ct(e, {
    place: [...o, "title"],
    label: r.text(t.kind === "question" ? "localskills-editor-question-title" : "localskills-editor-title"),
    isLong: t.kind === "question",
    onLeave: (s) => rh(e, t, s)
  }), ct(e, {
    place: [...o, "description"],
    label: r.text("localskills-editor-description"),
    isLong: !0
  })), t.kind === "question")
    i.push(...uT(e, t));
  else if (t.kind !== "note") {
    let s = [...o, "elements"];
    i.push(Xe(le({
      key: "add inside",
      label: r.text("localskills-editor-add-question"),
      onClick: () => n.add(s, ie(e.json(), s).length)
    })));
  }
  return i.push(yi(e, {
    place: [...o, "visibleIf"],
    title: r.text("localskills-editor-visible-if"),
    always: r.text("localskills-editor-visible-always")
  })), t.kind !== "page" && i.push(oh(e, t)), b("div", { class: "ext-localSkills-editor-part" }, ...i);
}
function uT(e, t) {
  let { messages: n } = e, { place: r, type: o, json: i } = t, s = A(i, "isRequired") === !0, a = [...r, "choices"], l = [], c = ["radiogroup", "dropdown", "checkbox", "tagbox", "ranking"].includes(o);
  return c && A(i, "choicesFrom") === void 0 ? l.push(or(e, { list: a, title: n.text("localskills-editor-choices"), stem: "option", takesSkills: !0 })) : c && l.push(lt(n.text(`localskills-editor-from-${String(A(i, "choicesFrom"))}`))), o === "rating" && l.push(ih(e, r)), o === "boolean" && l.push(b(
    "div",
    { class: "ext-localSkills-editor-pair" },
    ct(e, { place: [...r, "labelTrue"], label: n.text("localskills-editor-label-true"), placeholder: n.text("localskills-choice-true") }),
    ct(e, { place: [...r, "labelFalse"], label: n.text("localskills-editor-label-false"), placeholder: n.text("localskills-choice-false") })
  )), (o === "matrix" || o === "matrixdropdown") && l.push(Yg(e, t)), (c && o !== "ranking" || o === "rating" || o === "boolean") && l.push(sh(e, t)), (o === "checkbox" || o === "tagbox" || o === "ranking") && l.push(th(e, t)), (o === "text" || o === "comment") && l.push(eh(e, t)), l.push(xt({
    key: "required",
    label: n.text("localskills-editor-required"),
    help: n.text("localskills-editor-required-help"),
    isChecked: s,
    onChange: (u) => e.change((d) => Mt(d, [...r, "isRequired"], u, !1))
  })), s || l.push(yi(e, {
    place: [...r, "requiredIf"],
    title: n.text("localskills-editor-required-if"),
    always: n.text("localskills-editor-required-never")
  })), l.push(nh(e, t)), l;
}
function dT(e, t, n) {
  let { messages: r } = e, { place: o, kind: i } = t, s = Yc(t.json), a = i === "question" && s.length > 1 && !e.isFrozen(o) && !e.isLocked(o), l = (c) => Gc(
    e,
    o,
    c,
    (u) => n.select(u, c === 1 ? "down" : "up")
  );
  return b(
    "header",
    { class: "ext-localSkills-editor-header" },
    a ? Ee(r.text("localskills-editor-kind"), Ge({
      key: "type",
      value: t.type,
      options: s.map((c) => ({ value: c, label: r.text(`localskills-editor-type-${c}`) })),
      onChange: (c) => e.change((u) => _g(u, o, c))
    })) : b(
      "h3",
      { "data-key": "title", tabindex: "-1" },
      i === "page" ? r.text("localskills-editor-page-number", o[1] + 1) : b(
        "span",
        {},
        b("span", { class: "ext-localSkills-editor-header-sign", "aria-hidden": "true" }, ho(gi(t.json))),
        Rr(t, r)
      )
    ),
    Xe(
      le({ key: "up", sign: "\u2191", label: r.text("localskills-editor-move-up"), onClick: () => l(-1) }),
      le({ key: "down", sign: "\u2193", label: r.text("localskills-editor-move-down"), onClick: () => l(1) }),
      le({ key: "duplicate", label: r.text("localskills-editor-duplicate"), onClick() {
        let c = Sg(e.json(), o, Ir(e.context.publishedNames));
        e.change(() => c.json), e.announce(r.text("localskills-editor-duplicated", rn(t, e))), n.select(c.place, "duplicate");
      } }),
      fT(e, t, n)
    )
  );
}
function fT(e, t, n) {
  let { messages: r } = e, { place: o, kind: i } = t, s = rn(t, e), a = Oe(e.json()).filter((f) => f.kind === "question" && Ut(f.place, o) && (e.isFrozen(f.place) || e.context.isRunning && e.isLocked(f.place)));
  if (i === "panel" && ie(e.json(), [...o, "elements"]).length > 0 && a.length > 0)
    return le({ key: "remove", label: r.text("localskills-editor-dissolve"), kind: "destructive", onClick() {
      e.change((f) => Eg(f, o)), e.offerUndo(r.text("localskills-editor-removed", s)), n.select(null, "add page");
    } });
  if (i === "question" && a.length > 0)
    return e.isLocked(o) ? null : le({
      key: "remove",
      label: r.text(t.isRetired ? "localskills-editor-ask-again" : "localskills-editor-retire"),
      kind: t.isRetired ? "progressive" : "destructive",
      onClick() {
        e.change((f) => Tg(f, o, !t.isRetired)), e.offerUndo(r.text(t.isRetired ? "localskills-editor-asked-again" : "localskills-editor-retired", s));
      }
    });
  if (a.length > 0)
    return null;
  let l = ta(e.json(), o), c = `remove ${Fe(o)}`;
  if (!e.isOpen(c) || l.length === 0)
    return le({ key: "remove", label: r.text("localskills-editor-remove"), kind: "destructive", onClick() {
      l.length > 0 ? (e.setOpen(c, !0), e.focusAfterwards("remove anyway"), e.draw()) : d();
    } });
  let u = l.map((f) => f.part === null ? r.text(`localskills-editor-reference-${f.kind}`) : `\u201C${rn(f.part, e)}\u201D`);
  return b(
    "div",
    { class: "ext-localSkills-editor-confirm", role: "alertdialog", "aria-label": r.text("localskills-editor-remove") },
    b("p", {}, r.text("localskills-editor-is-referenced", l.length)),
    b("ul", {}, ...Array.from(new Set(u)).map((f) => b("li", {}, f))),
    Xe(
      le({ key: "remove anyway", label: r.text("localskills-editor-remove-anyway"), kind: "destructive", onClick: d }),
      le({ key: "keep", label: r.text("localskills-editor-keep"), kind: "quiet", onClick() {
        e.setOpen(c, !1), e.focusAfterwards("remove"), e.draw();
      } })
    )
  );
  function d() {
    e.setOpen(c, !1);
    let f = Ie(e.json(), o.slice(0, -2));
    e.change((m) => Pr(m, o)), e.offerUndo(r.text("localskills-editor-removed", s)), n.select(null, f === null ? "add page" : `part ${Fe(f.place)}`);
  }
}
function mT(e, t) {
  let { messages: n } = e, { place: r } = t, o = b("div", { "aria-live": "polite" }), i = () => {
    for (; o.firstChild; )
      o.removeChild(o.firstChild);
    let { document: a } = e.context, l = (c, u) => {
      let d = u.filter(({ path: f }) => {
        var m, g;
        return hr((g = (m = Ie(e.json(), Lt(f))) == null ? void 0 : m.place) != null ? g : [""], r);
      });
      d.length > 0 && o.appendChild(G(c, b("ul", { class: "ext-localSkills-editor-faults" }, ...d.map((f) => b("li", {}, pT(e, t, f))))));
    };
    l("error", a.faults()), l("warning", a.warnings().filter(({ code: c }) => c !== "missing-language"));
  };
  i(), e.onTyping(i);
  let s = [o];
  return t.isRetired && s.push(G("warning", n.text("localskills-editor-is-retired"))), e.isLocked(r) ? s.push(G("notice", n.text("localskills-editor-is-core"))) : t.kind === "question" && e.isFrozen(r) && s.push(lt(n.text("localskills-editor-is-frozen"))), s;
}
function pT(e, t, n) {
  var l, c;
  let [r, o] = Lt(n.path).slice(t.place.length), i = typeof o == "number" ? ie(t.json, [r])[o] : void 0, s = i === void 0 ? "" : String((c = (l = ze(i, "value")) != null ? l : ze(i, "name")) != null ? c : i), a = mn(n, e.messages);
  return s === "" ? a : e.messages.text("localskills-fault-at", s, a);
}

// src/ui/survey-making/editors/scroll-frame.ts
function gT(e) {
  for (let t = e.parentElement; t !== null && t !== document.body; t = t.parentElement) {
    let { overflowY: n } = window.getComputedStyle(t);
    if (t.scrollHeight > t.clientHeight && (n === "auto" || n === "scroll"))
      return t;
  }
  return null;
}
function su(e) {
  let t = gT(e), [n, r] = t === null ? [0, window.innerHeight] : [t.getBoundingClientRect().top, t.clientHeight], o = e.getBoundingClientRect().top - n;
  o >= 0 && o <= r / 2 || (t !== null ? t.scrollTop += o : window.scrollTo(0, window.pageYOffset + o));
}

// src/ui/survey-making/editors/questions-editor.ts
var hT = 720;
function yT({ document: e, texts: { messages: t } }) {
  let n = e.json(), r = Xn(n), o = t.languageChain.find((i) => i === n.locale || r.includes(i));
  return o === void 0 || o === n.locale ? ce : o;
}
function lh(e) {
  let { messages: t } = e.texts, n = b("div", { class: "ext-localSkills-editor-side" }), r = b("div", { class: "ext-localSkills-editor-detail" }), o = b("div", { class: "ext-localSkills-editor-bar" }), i = b("div", { class: "ext-localSkills-editor-read-out", role: "status" }), s = b("div", { class: "ext-localSkills-editor-undo" }), a = b(
    "div",
    { class: "ext-localSkills-editor ext-localSkills-editor-questions" },
    o,
    b("div", { class: "ext-localSkills-editor-panes" }, n, r),
    s,
    i
  ), l = null, c = "", u = null, d = yT(e), f = null, m = sa(e, {
    root: a,
    language: () => d,
    draw: E,
    follow() {
      J(n, k()), h();
    },
    announce: g,
    offerUndo(T) {
      f = e.document.json(), J(s, b("span", {}, T), le({
        key: "undo",
        label: t.text("localskills-editor-undo"),
        kind: "progressive",
        onClick() {
          f = null, e.document.undo(), g(t.text("localskills-editor-undone"));
        }
      })), g(T);
    }
  });
  function g(T) {
    i.textContent = "", window.setTimeout(() => {
      i.textContent = T;
    }, 50);
  }
  function h() {
    f !== e.document.json() && (f = null, J(s));
  }
  function y(T, P = null) {
    l = T, u = null;
    let C = T === null ? null : Ie(m.json(), T);
    c = C === null || C.kind === "page" ? "" : C.name, P !== null && m.focusAfterwards(P), m.draw(), T !== null && su(r);
  }
  function w() {
    var P;
    if (l === null)
      return;
    let T = (P = c === "" ? null : qn(m.json(), c)) != null ? P : Ie(m.json(), l);
    l = T === null ? null : T.place, c = T === null || T.kind === "page" ? "" : T.name;
  }
  function S(T, P) {
    u = { list: T, index: P }, l = null, m.focusAfterwards(Fg), m.draw(), su(r);
  }
  function v() {
    return a.classList.contains("ext-localSkills-editor-wide");
  }
  function k() {
    return Dg(m, {
      selected: () => l,
      select(T) {
        var P;
        y(T), v() || (P = Mr(a, "back")) == null || P.focus();
      },
      follow(T) {
        y(v() ? T : null, `part ${Fe(T)}`);
      },
      add: S,
      addPage() {
        let T = ie(m.json(), ["pages"]).length;
        m.change((P) => Rg(P, T)), y(["pages", T], be(["pages", T, "title"]));
      }
    });
  }
  function p(T) {
    let { list: P, index: C } = u, I = Ig(T, m.json(), Ir(e.publishedNames)), R = Pg(T, I, {
      importance: t.text("localskills-editor-grid-importance"),
      ability: t.text("localskills-editor-grid-ability"),
      notRelevant: t.text("localskills-editor-grid-not-relevant")
    }), M = Og(m.json(), P, C, R);
    m.change(() => {
      let L = T === "skills-grid" && Y(M.json, ["localSkills", "measures", "grid"]) === void 0, N = T === "skills-grid" ? Mg(M.json, qc) : M.json;
      return L ? Q(N, ["localSkills", "measures", "grid"], I) : N;
    }), y(M.place, be([...M.place, T === "note" ? "html" : "title"]));
  }
  function x() {
    let T = Xn(m.json());
    !rr(d) && !T.includes(d) && T.push(d);
    let { locale: P } = m.texts();
    J(o, T.length === 0 ? null : Ee(t.text("localskills-editor-language"), Ge({
      key: "language",
      value: d,
      options: [
        { value: ce, label: P === null ? t.text("localskills-editor-main-language") : t.text("localskills-editor-main-language-named", e.languageName(P)) },
        ...T.map((C) => ({ value: C, label: e.languageName(C) }))
      ],
      onChange(C) {
        d = C, m.draw();
      }
    }))), o.hidden = T.length === 0;
  }
  function E() {
    w(), h(), x(), J(n, k());
    let T = l === null ? null : Ie(m.json(), l);
    a.classList.toggle("ext-localSkills-editor-has-detail", T !== null || u !== null);
    let P = () => {
      let I = l === null ? "add page" : `part ${Fe(l)}`;
      u = null, l = null, m.focusAfterwards(I), m.draw();
    }, C = le({
      key: "back",
      label: t.text("localskills-editor-back"),
      kind: "quiet",
      onClick: P
    });
    C.classList.add("ext-localSkills-editor-back"), J(
      r,
      T === null && u === null ? null : C,
      u !== null ? $g(m, p, P) : T !== null ? ah(m, T, {
        select: y,
        add: S
      }) : b("p", { class: "ext-localSkills-editor-empty" }, t.text("localskills-editor-nothing-selected"))
    );
  }
  return m.draw(), ia(a, (T) => a.classList.toggle("ext-localSkills-editor-wide", T >= hT)), {
    element: a,
    reveal(T) {
      var I, R, M;
      let P = Lt(T), C = P[0] === "pages" ? Ie(m.json(), P) : null;
      if (C === null)
        return !1;
      y(C.place);
      for (let L = P.length; L >= C.place.length; L--) {
        let N = P.slice(0, L), j = [N, [...N, "text"], [...N, "title"]].map((U) => Mr(r, be(U))).find((U) => U !== null);
        if (j)
          return (I = j.closest("details")) == null || I.setAttribute("open", ""), j.focus(), !0;
      }
      return (M = (R = Mr(r, "title")) != null ? R : r.querySelector("button, input, textarea, select")) == null || M.focus(), !0;
    },
    destroy: m.destroy
  };
}

// src/ui/survey-making/editors/translation-editor.ts
function ch(e) {
  var C;
  let { messages: t } = e.texts, { document: n } = e, r = b("div", { class: "ext-localSkills-editor-languages" }), o = b("div", { class: "ext-localSkills-editor-translations" }), i = b("div", { class: "ext-localSkills-editor-progress" }), s = b("div", { class: "ext-localSkills-editor-read-out", role: "status" }), a = b("div", { class: "ext-localSkills-editor-undo" }), l = b("div", { class: "ext-localSkills-editor" }, r, i, o, a, s), c = /* @__PURE__ */ new Set(), u = (C = Xn(n.json())[0]) != null ? C : "", d = !1, f = !1, m = "", g = [], h = !1, y = sa(e, {
    root: l,
    language: () => u || ce,
    draw: v,
    follow: S,
    announce(I) {
      s.textContent = I;
    },
    offerUndo(I) {
      J(a, b("span", {}, I), le({
        key: "undo",
        label: t.text("localskills-editor-undo"),
        kind: "progressive",
        onClick() {
          J(a), n.undo();
        }
      })), s.textContent = I;
    }
  });
  function w() {
    let I = Xn(y.json());
    return [...I, ...Array.from(c).filter((R) => !I.includes(R))];
  }
  function S() {
    if (u === "") {
      J(i);
      return;
    }
    let { translated: I, total: R } = Uo(y.json(), u), M = b("progress", {
      max: String(Math.max(1, R)),
      value: String(I),
      "aria-label": t.text("localskills-editor-progress-label", e.languageName(u))
    });
    J(i, M, b("span", {}, t.text("localskills-editor-progress", I, R)));
  }
  function v() {
    var R;
    let I = w();
    u !== "" && !I.includes(u) && (u = (R = I[0]) != null ? R : ""), k(I), S(), J(o, ...u === "" ? [b("p", { class: "ext-localSkills-editor-empty" }, t.text("localskills-editor-no-languages"))] : T());
  }
  function k(I) {
    let R = [];
    I.length > 0 && R.push(Ee(t.text("localskills-editor-translate-into"), Ge({
      key: "language",
      value: u,
      options: I.map((M) => {
        let { translated: L, total: N } = Uo(y.json(), M);
        return { value: M, label: t.text("localskills-editor-language-progress", e.languageName(M), L, N) };
      }),
      onChange(M) {
        u = M, y.draw();
      }
    }))), R.push(Xe(
      le({ key: "add language", label: t.text("localskills-editor-add-language"), isOpen: f, onClick() {
        f = !f, p(), y.focusAfterwards(f ? "new language" : "add language"), y.draw();
      } }),
      u === "" ? null : le({ key: "remove language", label: t.text("localskills-editor-remove-language"), kind: "quiet", onClick() {
        var j;
        let M = u, L = e.languageName(M);
        c.delete(M), y.focusAfterwards("add language"), u = (j = w().filter((U) => U !== M)[0]) != null ? j : "";
        let N = y.json();
        y.change((U) => om(U, M)), y.draw(), y.json() !== N && y.offerUndo(t.text("localskills-editor-language-removed", L));
      } })
    )), f && R.push(E(I)), u !== "" && R.push(xt({
      key: "missing",
      label: t.text("localskills-editor-only-missing"),
      isChecked: d,
      onChange(M) {
        d = M, y.draw();
      }
    })), J(r, ...R);
  }
  function p() {
    h || (h = !0, e.loadLanguages().then((I) => {
      g = I, f && y.draw();
    }, () => {
      h = !1;
    }));
  }
  function x({ name: I, code: R }) {
    return I === "" || I === R ? R : `${I} \u2013 ${R}`;
  }
  function E(I) {
    let { locale: R } = y.texts(), M = g.filter(({ code: V }) => !I.includes(V) && V !== R), L = nn(), N = b("div", { class: "ext-localSkills-editor-fault", role: "alert" }), j = qe({
      key: "new language",
      value: m,
      onInput(V) {
        m = V, N.textContent = "";
      },
      onEnter: U
    });
    return j.setAttribute("list", L), b(
      "div",
      { class: "ext-localSkills-editor-indented" },
      Ee(t.text("localskills-editor-new-language"), j, t.text("localskills-editor-new-language-help"), N),
      b("datalist", { id: L }, ...M.map((V) => b("option", { value: x(V) }))),
      Xe(le({ key: "take language", label: t.text("localskills-editor-add-language-now"), kind: "progressive", onClick: U }))
    );
    function U() {
      let V = m.trim(), Z = V.toLowerCase(), z = (M.find((W) => [W.code, W.name, W.hint, x(W)].some((q) => q.toLowerCase() === Z)) || { code: Z }).code, B = g.length === 0 || g.some((W) => W.code === z);
      if (z === R || !st.test(z) || !B) {
        N.textContent = z === R ? t.text("localskills-editor-language-is-main") : t.text("localskills-editor-language-unknown", V), j.focus();
        return;
      }
      c.add(z), u = z, f = !1, m = "";
      let D = br(y.json()).find(({ text: W }) => pe(W, z) === "");
      y.focusAfterwards(D === void 0 ? "language" : be(D.path)), y.draw();
    }
  }
  function T() {
    let I = br(y.json()).filter(({ text: N }) => !d || pe(N, u).trim() === "");
    if (I.length === 0)
      return [b("p", { class: "ext-localSkills-editor-empty" }, t.text("localskills-editor-all-translated"))];
    let R = [], M = [], L = "";
    return I.forEach((N) => {
      let j = Ie(y.json(), N.path), U = j === null ? t.text("localskills-editor-survey-texts") : `${Rr(j, t)}: ${rn(j, { language: () => ce, texts: y.texts, messages: t })}`, V = j === null ? "" : Fe(j.place);
      (R.length === 0 || V !== L) && (R.push(b("h3", { dir: "auto" }, U)), L = V), R.push(P(N, M));
    }), R;
  }
  function P(I, R) {
    let { locale: M } = y.texts(), L = nn(), N = pe(I.text, ce), j = pe(I.text, u), U = b("div", { class: "ext-localSkills-editor-unit" }), V = (z) => {
      U.classList.toggle("ext-localSkills-editor-unit-missing", z.trim() === "");
    }, Z = qe({
      key: be(I.path),
      kind: "lines",
      value: j,
      language: u,
      direction: hn(u),
      onInput(z) {
        y.type((B) => He(B, I.path, u, z), `text ${be(I.path)} ${u}`), V(z);
      }
    });
    return Z.setAttribute("aria-labelledby", `${L}-kind ${L}`), Z.addEventListener("keydown", (z) => {
      var B;
      if (z.key === "Enter" && (z.ctrlKey || z.metaKey)) {
        z.preventDefault();
        let D = R.indexOf(Z), W = R.slice(D + 1).concat(R.slice(0, D)).find((q) => q.value.trim() === "");
        ((B = W != null ? W : R[D + 1]) != null ? B : Z).focus();
      }
    }), R.push(Z), V(j), U.appendChild(b(
      "div",
      { class: "ext-localSkills-editor-unit-source" },
      b("div", { class: "ext-localSkills-editor-unit-kind", id: `${L}-kind` }, t.text(`localskills-editor-text-${I.kind}`)),
      b("div", O({ id: L, class: "ext-localSkills-editor-unit-text" }, iu(M)), N)
    )), U.appendChild(b(
      "div",
      { class: "ext-localSkills-editor-unit-translation" },
      Z,
      N === "" ? null : le({
        key: `copy ${be(I.path)}`,
        label: t.text("localskills-editor-copy-original"),
        sign: "\u29C9",
        kind: "quiet",
        onClick() {
          y.focusAfterwards(be(I.path)), y.change((z) => He(z, I.path, u, N));
        }
      })
    )), U;
  }
  return y.draw(), {
    element: l,
    reveal(I) {
      let R = Lt(I), M = R[R.length - 1], L = typeof M == "string" && w().includes(M) && typeof Y(y.json(), R.slice(0, -1)) == "object", N = L ? R.slice(0, -1) : R;
      return !br(y.json()).some((U) => Fe(U.path) === Fe(N)) || w().length === 0 ? !1 : (u = L ? String(M) : u, d = !1, y.focusAfterwards(be(N)), y.draw(), Mr(l, be(N)) !== null);
    },
    destroy: y.destroy
  };
}

// src/ui/survey-form/answer-words.ts
function uh(e, t, n) {
  let { messages: r } = e, o = (s, a) => {
    let l = b("bdi", {}, s);
    return a.then((c) => {
      let u = c.find((d) => d.code === s);
      J(l, u ? u.name : s);
    }, () => {
    }), l;
  }, i = ({ choices: s, kind: a, question: l }, c) => {
    let u = s === null ? void 0 : s.find(({ value: d }) => d === c);
    return u ? xe(Je(u, e), r) : a === "codes" && s === null && "choicesFrom" in l ? o(c, l.choicesFrom === "languages" ? t.loadLanguages() : t.loadWikis()) : a === "number" && c.trim() !== "" && isFinite(Number(c)) ? r.number(Number(c), (c.split(".")[1] || "").length) : l.type === "text" && l.inputType === "date" && !isNaN(Date.parse(c)) ? n(c) : c;
  };
  return (s, a) => b(
    "div",
    { class: "ext-localSkills-form-words" },
    ...a.map((l) => b("div", { dir: "auto" }, i(s, l)))
  );
}
function dh(e, t) {
  let { row: n, column: r, question: o } = e, { messages: i } = t;
  return n === null ? xe(Ae(o, t), i) : b(
    "span",
    {},
    xe(Je(n, t), i),
    ...r === null ? [] : [": ", xe(Ae(r, t), i)]
  );
}

// src/ui/survey-form/answer-values.ts
function fh(e, t, n) {
  let r = new Map(e);
  return n.every((o) => o === "") ? r.delete(t) : r.set(t, n), r;
}
function au(e, t, n) {
  return lu(e, t, n).length === 0;
}
function lu(e, t, n) {
  let r = Te(e).filter(({ type: s }) => s === "ranking").map(({ name: s }) => s), o = (s, a) => {
    let l = (s.get(a) || []).slice();
    return JSON.stringify(r.includes(a) ? l : l.sort());
  }, i = new Set(Array.from(t.keys()).concat(Array.from(n.keys())));
  return Array.from(i).filter((s) => o(t, s) !== o(n, s));
}

// src/ui/survey-form/conflict-notice.ts
function mh(e) {
  let { survey: t, texts: n, words: r, mine: o, saved: i, savedBy: s, keepMine: a, takeSaved: l } = e, { messages: c } = n, u = lu(t, o, i), d = (m, g) => {
    let h = m.get(g.name) || [];
    return b("td", {}, h.length > 0 ? r(g, h) : b("em", {}, c.text("localskills-form-not-answered")));
  }, f = gt(t).filter(({ name: m }) => u.includes(m)).map(
    (m) => b(
      "tr",
      {},
      b("th", { scope: "row" }, dh(m, n)),
      d(o, m),
      d(i, m)
    )
  );
  return G(
    "error",
    b(
      "p",
      {},
      b("strong", {}, c.text("localskills-save-failed")),
      " ",
      s === null ? c.text("localskills-save-conflict-hidden") : c.text("localskills-save-conflict", s)
    ),
    f.length === 0 ? null : b(
      "div",
      { class: "ext-localSkills-form-conflict" },
      b(
        "table",
        { class: "wikitable" },
        b("thead", {}, b(
          "tr",
          {},
          b("th", { scope: "col" }, c.text("localskills-save-conflict-question")),
          b("th", { scope: "col" }, c.text("localskills-save-conflict-mine")),
          b("th", { scope: "col" }, c.text("localskills-save-conflict-saved"))
        )),
        b("tbody", {}, ...f)
      )
    ),
    me(
      ee(c.text("localskills-save-keep-mine"), "primary", a),
      ee(c.text("localskills-save-take-saved"), "normal", l)
    )
  );
}

// src/ui/wiki-words.ts
var bT = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], xT = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function ph(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !xT.includes(n.nodeName.toUpperCase())) {
      let r = n, o = t, i = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(i) ? o = b("a", { href: i, target: "_blank", rel: "noopener" }) : bT.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), ph(r, o), o !== t && t.appendChild(o);
    }
  });
}
function cu(e) {
  let t = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return ph(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function xi(e, t, n, r = !1) {
  let [o, i] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], s = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  s.$input.attr({ "aria-label": n.text(o), dir: "auto" });
  let a = ee(n.text("localskills-save-copy"), "normal", () => {
    s.select(), document.execCommand("copy") && a.setLabel(n.text("localskills-save-copied"));
  });
  return b(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    b("summary", {}, n.text(o)),
    b("p", {}, n.text(i)),
    s.$element[0],
    me(a),
    b("p", {}, b("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var vT = ["offline", "session-lost", "read-only", "rate-limited", "other"], kT = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], gh = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function wT(e, t) {
  let { context: { messages: n }, fault: r, isOther: o, tryAgain: i } = e, { question: s, imageUrl: a } = r.details.captcha, l = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    l.getValue().trim() !== "" && i({ captcha: { id: t, word: l.getValue().trim() } });
  };
  return l.on("enter", c), b(
    "div",
    { class: "ext-localSkills-form-captcha" },
    a === null ? null : b("img", { src: a, alt: n.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(l, {
      align: "top",
      label: s || n.text("localskills-save-captcha-answer")
    }).$element[0],
    me(ee(n.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function fa(e) {
  var S, v;
  let { context: t, fault: n, title: r, pageText: o, isKept: i, isOther: s = !1, tryAgain: a } = e, { messages: l, pageUrl: c } = t, { reason: u, explanation: d, details: f } = n, m = (v = (S = f.captcha) == null ? void 0 : S.id) != null ? v : null, g = u === "captcha" && m === null, h = s && gh.includes(u), y = g ? l.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${h ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), w = [
    b("p", {}, b("strong", {}, l.text("localskills-save-failed")), " ", y),
    b("p", {}, l.text(i ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return f.html !== void 0 ? w.push(b("p", {}, l.text("localskills-save-wiki-says")), cu(f.html)) : d !== "" && w.push(
    b("p", {}, l.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && w.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), m !== null && w.push(wT(e, m)), u === "filter-warning" && w.push(me(ee(
    l.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => a({ warningsAccepted: !0 })
  ))), vT.includes(u) && w.push(me(ee(l.text("localskills-save-try-again"), "normal", () => a()))), (g || kT.includes(u)) && w.push(xi(o, c(r, { action: "edit" }), l, s)), G(u === "filter-warning" ? "warning" : "error", ...w);
}
function hh(e, t, n = !1) {
  let { messages: r } = e, { html: o } = t.details, i = n && gh.includes(t.reason);
  return G(
    "warning",
    b(
      "p",
      {},
      b("strong", {}, r.text(n ? "localskills-save-page-refused" : "localskills-form-refused")),
      " ",
      r.text(`localskills-save-${i ? "page-" : ""}${t.reason}`)
    ),
    o === void 0 ? null : b("p", {}, r.text("localskills-save-wiki-says")),
    o === void 0 ? null : cu(o)
  );
}

// src/core/exchange/exchange-record.ts
var kn = { offer: "Offer a skill", seek: "Seek a skill" };

// src/core/wikitext/character-references.ts
var ST = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", ET = TT();
function TT() {
  let e = ST.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var OT = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function ma(e, t) {
  return e.includes("&") ? e.replace(OT, (n, r, o, i) => {
    var s;
    return r !== void 0 ? (s = ET.get(r)) != null ? s : n : t(o === void 0 ? parseInt(i, 16) : parseInt(o, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var AT = '"&:<=>[]{|}', CT = "!'_~", yh = 32, PT = du(AT), IT = du(CT), RT = du("#*+-;");
function du(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function MT(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var LT = 65343, NT = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function FT(e, t, n) {
  let r = t === 0, o = t === e.length - 1;
  if (n >= 128)
    return MT(n) || n === LT;
  if (n < 32 || n === 127 || PT[n] === 1 || r && RT[n] === 1)
    return !0;
  if (IT[n] === 1)
    return r || o || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case yh:
      return r || o || e.charCodeAt(t - 1) === yh;
    case 73:
    case 80:
    case 82:
      return NT.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var $T = [
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
], uu = "\u0345";
function bh(e) {
  let t = e.codePointAt(0);
  return e === uu || $T.some(([n, r]) => t >= n && t <= r) || (uu + e).normalize("NFD") !== uu + e.normalize("NFD");
}
var xh = 768, DT = 32, jT = /[\u0300-\uffff]{1000}/;
function _T(e) {
  return !jT.test(e) && e.normalize("NFC") === e;
}
function BT() {
  let e = "";
  return (t, n, r) => {
    if (r || n < xh)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!bh(t))
        return e = t, !1;
      if (e.length < DT && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function rt(e) {
  let t = _T(e) ? null : BT(), n = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let i = e.codePointAt(o), s = o + (i > 65535 ? 2 : 1), a = FT(e, o, i);
    i >= xh && o === 0 && !a && (a = bh(e.slice(0, s))), t !== null && (a = t(e.slice(o, s), i, a)), a && (n += `${e.slice(r, o)}&#${i};`, r = s), o = s;
  }
  return n + e.slice(r);
}
function wn(e) {
  return ma(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/write.ts
var JT = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function ir(e, t) {
  vh(e);
  let n = `{{${e}
`;
  for (let [r, o] of t)
    vh(r), n += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${n}}}`;
}
function vh(e) {
  if (JT.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var kh = [
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
function pa() {
  return { starts: [], ends: [], lengths: [] };
}
function vi(e, t, n) {
  var s;
  let { starts: r, ends: o, lengths: i } = e;
  i.push(((s = i[i.length - 1]) != null ? s : 0) + n - t), r.push(t), o.push(n);
}
function bo(e, t) {
  let { starts: n } = e, r = 0, o = n.length;
  for (; r < o; ) {
    let i = Math.floor((r + o) / 2);
    n[i] < t ? r = i + 1 : o = i;
  }
  return r;
}
function wh(e, t) {
  let { starts: n, ends: r } = e, o = [], i = 0;
  for (let s = 0; s < n.length; s++)
    o.push(t.slice(i, n[s])), i = r[s];
  return o.push(t.slice(i)), o.join("");
}
function fu(e, t) {
  var n;
  return t - ((n = e.lengths[bo(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var xo = -1, mu = /[[{<]|\n(?==)|-(?={)/g, zT = /[[{<\]]|\n(?==)|-(?={)/g, UT = /[[{<\n]|-(?={)/g, Sh = /[[{<}|]|\n(?==)|-(?={)/g, Eh = /[[{<}|=]|\n(?==)|-(?={)/g, pu = /[[\]{}<>|]/g, HT = 10, Th = 45, WT = 60, Oh = 61, Ah = 91, Ch = 93, gu = 123, VT = 124, qT = 125, XT = 6;
function Ph(e, t) {
  let n = "", r = 0, o = null, i = [], s = [], a = null, l = mu, c = [], u = 0, d = [];
  function f(R, M, L) {
    let N = M;
    for (; N < r && N - M < L && n.charCodeAt(N) === R; )
      N++;
    return N - M;
  }
  function m() {
    return a !== null && u > a.partsStart && c[u - 1] === xo;
  }
  function g() {
    a === null ? l = mu : a.kind === "=" ? l = UT : a.kind === "[" ? l = zT : l = m() ? Eh : Sh;
  }
  function h(R, M, L, N) {
    a = { kind: R, count: M, contentStart: L, afterHyphen: N, partsStart: u }, s.push(a), g();
  }
  function y() {
    s.pop(), a = s.length > 0 ? s[s.length - 1] : null, g();
  }
  function w(R) {
    let M = f(Oh, R, XT);
    return M > 1 || M === 1 && !m() ? (h("=", M, R + M, !1), R + M) : R;
  }
  function S(R, M) {
    let L = f(gu, R, r);
    return L > 1 && h("{", L, R + L, M), R + L;
  }
  function v(R, M) {
    let L = f(qT, M, Math.min(R.count, 3));
    if (L < 2)
      return M + 1;
    let N = R.contentStart - L, j = M + L, U = L === 3 ? x(R, M) : null;
    for (L === 2 && p(R, M); d.length > 0 && d[d.length - 1].from >= N; )
      d.pop();
    return U !== null && d.push({ from: N, to: j, text: U }), k(R, N, L), j;
  }
  function k(R, M, L) {
    let N = R.count - L;
    u = R.partsStart, s.pop(), a = s.length > 0 ? s[s.length - 1] : null, N > 1 ? h(R.kind, N, M, R.afterHyphen) : N === 1 && R.kind === "{" && R.afterHyphen ? h("-", 2, M, !1) : g();
  }
  function p(R, M) {
    let L = u > R.partsStart, N = L ? c[R.partsStart] - 1 : M, j = E(R.contentStart, N), U = e(j.isWhole ? j.text : `${j.text}<`, L);
    if (U !== null) {
      let V = c.slice(R.partsStart, u);
      i.push({ template: U, start: R.contentStart - 2, end: M + 2, parts: V });
    }
  }
  function x(R, M) {
    if (u === R.partsStart)
      return null;
    let L = c[R.partsStart], N = u > R.partsStart + 2 ? c[R.partsStart + 2] - 1 : M;
    return E(L, N);
  }
  function E(R, M) {
    var V;
    let L = d.length;
    for (; L > 0 && d[L - 1].from >= R; )
      L--;
    let N = o === null ? 0 : bo(o, R), j = "", U = R;
    for (; ; ) {
      let Z = d[L], z = Math.min(M, Z ? Z.from : M, (V = o == null ? void 0 : o.starts[N]) != null ? V : M);
      pu.lastIndex = U;
      let B = pu.test(n) ? Math.min(pu.lastIndex - 1, z) : z;
      if (j += n.slice(U, B), B < z || z === M)
        return { text: j, isWhole: B === M };
      if (Z && z === Z.from) {
        if (j += Z.text.text, !Z.text.isWhole)
          return { text: j, isWhole: !1 };
        U = Z.to, L++;
      } else o !== null && (U = o.ends[N]);
      N = o === null ? 0 : bo(o, U);
    }
  }
  function T(R) {
    o === null && (o = pa(), t.begin(n, o));
    let M = t.skip(R);
    return t.atLineStart ? (t.atLineStart = !1, w(M)) : M;
  }
  function P(R, M) {
    switch (R) {
      case HT:
        return a !== null && a.kind === "=" && y(), w(M + 1);
      case WT:
        return T(M);
      case Th:
        return n.charCodeAt(M + 2) === gu ? S(M + 1, !0) : (h("-", 2, M + 2, !1), M + 2);
      case gu:
        return S(M, !1);
      case Ah: {
        let L = f(Ah, M, r);
        return L > 1 && h("[", L, M + L, !1), M + L;
      }
      default:
        return C(a, R, M);
    }
  }
  function C(R, M, L) {
    if (R.kind === "{")
      return v(R, L);
    let N = M === Ch ? Ch : Th;
    return n.charCodeAt(L + 1) !== N ? L + 1 : (k(R, R.contentStart - 2, 2), L + 2);
  }
  function I() {
    let R = w(0);
    for (; ; ) {
      if (l.lastIndex = R, !l.test(n))
        return;
      R = l.lastIndex;
      let M = n.charCodeAt(R - 1);
      M === VT ? (c[u] = R, c[u + 1] = xo, u += 2, l = Eh) : M === Oh ? (c[u - 1] = R - 1, l = Sh) : R = P(M, R - 1);
    }
  }
  return (R) => (n = R, r = R.length, o = null, i = [], s.length = 0, a = null, l = mu, c = [], u = 0, d = [], I(), n = "", t.end(), { calls: i, removed: o });
}

// src/core/wikitext/detached-text.ts
function ga(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Ih(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function ha(e, t, n) {
  let r = t;
  for (; r < n && Ih(e.charCodeAt(r)); )
    r++;
  return r;
}
function ya(e, t, n) {
  let r = n;
  for (; r > t && Ih(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function jn(e, t, n) {
  let r = ha(e, t, n);
  return e.slice(r, ya(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var hu = 3, sn, Rh, bu, ba, yu = class {
  constructor(t, n, r) {
    Gd(this, sn);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / hu;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let o = 0; o < r.length; o += hu)
        if (r[o] === n)
          return mr(this, sn, bu).call(this, o);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += hu)
      t(mr(this, sn, bu).call(this, n), mr(this, sn, Rh).call(this, n), this);
  }
  entries() {
    return mr(this, sn, ba).call(this).entries();
  }
  keys() {
    return mr(this, sn, ba).call(this).keys();
  }
  values() {
    return mr(this, sn, ba).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
sn = new WeakSet(), Rh = function(t) {
  return this.met.names[this.parts[t]];
}, bu = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, ba = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [GT, QT] = [500, 4], KT = 61;
function Mh() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], o = 0, i = [], s = 0;
  function a(c, u) {
    for (let d = o; d < o + QT && d < r.length; d++) {
      let f = r[d], m = e[f];
      if (c.charCodeAt(u + m.length) === KT && c.startsWith(m, u))
        return o = d + 1, f;
    }
    return -1;
  }
  function l(c) {
    let u = t.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= GT)
      return -1;
    let d = ga(c), f = e.push(d) - 1;
    return t.set(d, f), i.push(-1), r.splice(o, 0, f), o++, f;
  }
  return (c, u, d) => {
    let f = [];
    o = 0, s++;
    for (let m = u + 1; m <= d; ) {
      let g = c.indexOf("|", m), h = g === -1 ? d : g, y = a(c, m), w = y === -1 ? 0 : m + e[y].length;
      if (y === -1 || w >= h) {
        if (w = c.indexOf("=", m), w === -1 || w >= h)
          return null;
        y = l(c.slice(ha(c, m, w), ya(c, m, w)));
      }
      if (y === -1 || i[y] === s)
        return null;
      i[y] = s;
      let S = ha(c, w + 1, h);
      f.push(y, S, ya(c, S, h)), m = h + 1;
    }
    return new yu(c, n, f);
  };
}

// src/core/wikitext/plain-call.ts
var YT = ["[", "]", "{", "<", `
=`], [xa, Lh] = ["{{", "}}"], ZT = "}", eO = /^\s*$/;
function Nh(e) {
  let t = Mh();
  return (n) => {
    var l;
    let r = n.startsWith(xa) ? n.indexOf(ZT, xa.length) : -1, o = r + Lh.length;
    if (r === -1 || !n.startsWith(Lh, r) || n.length > o && !eO.test(n.slice(o)) || YT.some((c) => n.includes(c, xa.length)))
      return null;
    let i = n.indexOf("|");
    i = i === -1 || i > r ? r : i;
    let s = e(n.slice(xa.length, i), i < r);
    if (s === null)
      return [];
    let a = (l = t(n, i, r)) != null ? l : tO(n, i, r);
    return [{ template: s, parameters: a, start: 0, end: o }];
  };
}
function tO(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0, i = t;
  for (let s = t + 1; s <= n; ) {
    let a = e.indexOf("|", s), l = a === -1 ? n : a;
    i = i === -1 || i >= s ? i : e.indexOf("=", s), i === -1 || i >= l ? r.set(String(++o), e.slice(s, l)) : r.set(jn(e, s, i), jn(e, i + 1, l)), s = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var nO = 60, Fh = 62, _h = 47, $h = 10;
function Dh(e) {
  return e === 32 || e === 9;
}
function jh(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === Fh || n === _h && e.charCodeAt(t + 1) === Fh;
}
function Bh(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function rO(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, o) => {
    let i = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: o, closing: new RegExp(`</${i}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(Bh(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function Jh(e) {
  let t = rO(e), n = Math.max(...Array.from(t.keys(), (h) => h.length)), r = "", o = pa(), i = !1, s = /* @__PURE__ */ new Set(), a = { begin: l, end: c, skip: u, atLineStart: !1 };
  function l(h, y) {
    r = h, o = y, i = !1, s.clear(), a.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(h) {
    return r.startsWith("!--", h + 1) ? d(h) : m(h);
  }
  function d(h) {
    let y = r.indexOf("-->", h + 4);
    if (y === -1)
      return vi(o, h, r.length), r.length;
    let w = h;
    for (; w > 0 && Dh(r.charCodeAt(w - 1)); )
      w--;
    if (w > 0 && r.charCodeAt(w - 1) === $h) {
      let S = f(y + 3);
      if (r.charCodeAt(S) === $h)
        return vi(o, w, S + 1), a.atLineStart = !0, S + 1;
    }
    return vi(o, h, y + 3), y + 3;
  }
  function f(h) {
    for (; ; ) {
      for (; Dh(r.charCodeAt(h)); )
        h++;
      let y = r.startsWith("<!--", h) ? r.indexOf("-->", h + 4) : -1;
      if (y === -1)
        return h;
      h = y + 3;
    }
  }
  function m(h) {
    let y = h + 1, w = y;
    for (; w - y <= n && w < r.length && !jh(r, w) && r.charCodeAt(w) !== nO; )
      w++;
    let S = r.slice(y, w), v = Bh(S), k = t.get(v);
    if (k === void 0 || i || !jh(r, w))
      return y;
    let p = r.indexOf(">", w);
    if (p === -1)
      return i = !0, y;
    let x = p + 1;
    if (k.kind !== "ignored" && r.charCodeAt(p - 1) !== _h) {
      let E = s.has(v) ? -1 : g(k, x);
      if (E !== -1)
        x = E;
      else if (S === "includeonly")
        x = r.length;
      else
        return s.add(v), x;
    }
    return k.kind !== "extension" && vi(o, h, x), x;
  }
  function g({ closing: h }, y) {
    h.lastIndex = y;
    let w = h.exec(r);
    return w === null ? -1 : w.index + w[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function ki(e) {
  return e.split(" ");
}
var zh = ki(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), oO = new Set(zh.concat(ki(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), iO = new Set(ki("articlepath pageid server servername scriptpath stylepath")), sO = new Set(zh.concat(ki(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), aO = new Set(ki(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Uh(e) {
  return oO.has(e) || iO.has(e.toLowerCase());
}
function Hh(e) {
  return sO.has(e) || aO.has(e.toLowerCase());
}

// src/core/wikitext/text-memo.ts
function Wh(e) {
  let t = /* @__PURE__ */ new Map();
  return (n) => {
    let r = t.get(n);
    if (r !== void 0)
      return r;
    t.size === 512 && (t = /* @__PURE__ */ new Map());
    let o = e(n);
    return t.set(n, o), o;
  };
}

// src/core/wikitext/title.ts
var Vh = [
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
], lO = 255, cO = /[\u200e\u200f\u202a-\u202e]+/g, uO = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, dO = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, fO = /(?:^|\/)\.\.?(?:\/|$)/, mO = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, pO = /[\u01c4-\u01cc\u01f1-\u01f3]/, gO = /[\u10d0-\u10ff]/;
function hO(e) {
  if (pO.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (gO.test(e))
    return e;
  if (t.length > e.length && e !== "\u0149") {
    let n = t.replace(/\u0399$/, "\u0345");
    if (n !== t) {
      let o = n.normalize("NFC");
      return o.length === 1 ? o : n;
    }
    let r = String.fromCodePoint(t.codePointAt(0));
    return r + t.slice(r.length).toLowerCase();
  }
  return t;
}
function qh(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return hO(t) + e.slice(t.length);
}
function vu(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function xu(e) {
  return e.replace(cO, "").replace(uO, " ").replace(/^ | $/g, "");
}
function yO(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function bO(e) {
  let t = ma(
    e,
    (n) => yO(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function Xh(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let i of n)
    for (let s of i)
      o.set(xu(s).toLowerCase(), i[0]);
  return (i) => {
    let s = xu(bO(i));
    if (s.includes("\uFFFD") || mO.test(s))
      return null;
    let a = t;
    s.charAt(0) === ":" && (a = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = o.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (a = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || dO.test(s) || fO.test(s) || vu(s) > lO ? null : (a === "" ? "" : `${a}:`) + (r ? qh(s) : s);
  };
}
var h3 = Wh((e) => qh(xu(e.normalize("NFC"))));

// src/core/wikitext/template-name.ts
var xO = /^subst:/iu, vO = /^safesubst:/iu, Gh = /^msgnw:/iu, kO = /^msg:/iu, wO = /^raw:/iu, SO = 1e3, EO = 200;
function Qh(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: i = !0 } = e, s = Xh({
    defaultNamespace: "Template",
    namespaces: Vh.concat(o, [["Template", ...r]]),
    capitalLinks: i
  }), a = /* @__PURE__ */ new Map(), l = (d, f) => {
    let m = s(d);
    if (m === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    a.set(m, f);
  };
  for (let d of Object.keys(n)) {
    let f = n[d];
    if (!t.includes(f))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${f}\u201D, which is none of the templates to look for.`);
    l(d, f);
  }
  t.forEach((d) => l(d, d));
  let c = (d, f) => {
    var y;
    let m = jn(d, 0, d.length);
    if (xO.test(m) || (m = m.replace(vO, ""), m = jn(m, 0, m.length), !f && Uh(m)))
      return null;
    m = (Gh.test(m) ? m.replace(Gh, "") : m.replace(kO, "")).replace(wO, "");
    let g = m.indexOf(":");
    if (g !== -1 && Hh(m.slice(0, g)))
      return null;
    let h = s(m);
    return h === null ? null : (y = a.get(h)) != null ? y : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, f) => {
    if (d.length > EO)
      return c(d, f);
    let m = f ? u.with : u.without, g = m.get(d);
    return g === void 0 && (m.size === SO && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), g = c(d, f), m.set(d, g)), g;
  };
}

// src/core/wikitext/template-reader.ts
function _n(e) {
  var o;
  let t = Qh(e), n = Nh(t), r = Ph(t, Jh((o = e.extensionTags) != null ? o : kh));
  return (i) => {
    let s = n(i);
    if (s !== null)
      return s;
    let { calls: a, removed: l } = r(i), c = null;
    return a.sort((u, d) => u.start - d.start).map((u) => {
      var h;
      let { template: d, start: f, end: m } = u;
      if (l === null || ((h = l.starts[bo(l, f)]) != null ? h : m) >= m)
        return { template: d, parameters: Kh(i, u.parts, m), start: f, end: m };
      c = c != null ? c : wh(l, i);
      let g = u.parts.map((y) => y === xo ? xo : fu(l, y));
      return { template: d, parameters: Kh(c, g, fu(l, m)), start: f, end: m };
    });
  };
}
function Kh(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let i = 0; i < t.length; i += 2) {
    let s = t[i], a = t[i + 1], l = i + 2 < t.length ? t[i + 2] - 1 : n - 2;
    a === xo ? r.set(String(++o), e.slice(s, l)) : r.set(jn(e, s, a), jn(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/edit-records.ts
function Yh(e, t) {
  let n = 1;
  for (; t.includes(e.charAt(0) + n); )
    n++;
  return e.charAt(0) + n;
}

// src/core/exchange/prefilled-templates.ts
function Zh(e, t, n) {
  let r = n.filter(({ template: o }) => o === kn[e]).map(({ parameters: o }) => wn(o.get("skill") || ""));
  return t.filter(({ skill: o }) => !r.includes(o));
}
function ey(e, t, n, r, o) {
  let i = o.map(({ parameters: a }) => a.get("id")), s = () => {
    let a = Yh(e, i);
    return i.push(a), a;
  };
  return t.map(({ skill: a, level: l }) => ir(kn[e], [
    ["id", s()],
    ["skill", a],
    ...l === null ? [] : [["level", String(l)]],
    ["languages", n],
    ["confirmed", r],
    ["status", "open"]
  ].map(([c, u]) => [c, rt(u)]))).join(`

`);
}

// src/ui/survey-form/answer-notices.ts
function ty(e, t) {
  return b("a", { href: e }, b("bdi", {}, t));
}

// src/ui/survey-form/next-steps.ts
var CO = 20;
function ny(e, t, n, r) {
  let { messages: o, titles: i, pageUrl: s, wiki: a, now: l, goTo: c } = e, { survey: u, texts: d } = t, { measures: f } = u, m = i.people(r.name), g = _n({
    templates: [kn.offer, kn.seek],
    templateNamespaces: e.templateNamespaces
  }), h = b("ul", {}), y = b(
    "div",
    { class: "ext-localSkills-form-next" },
    b("h3", { class: "ext-localSkills-form-panel-title" }, o.text("localskills-next-heading")),
    h
  );
  y.hidden = !0;
  let w = (p) => {
    let x = Te(u).find((C) => C.name === p), E = x && "choices" in x ? x.choices : [], T = x ? It(Jt(x)) : [], P = (C) => !T.some(({ value: I }) => I === C) && !u.notInStatistics.includes(C);
    return {
      skills: (p !== null && n.get(p) || []).filter(P).map((C) => {
        let [I] = f.grid !== null && n.get(Lo(f.grid, C, "ability")) || [];
        return { skill: C, level: I !== void 0 && /^[1-5]$/.test(I) ? Number(I) : null };
      }),
      label(C) {
        let I = E.find(({ value: R }) => R === C);
        return I ? Je(I, d).text : C;
      }
    };
  }, S = (p, x) => {
    let E = ty(p, x);
    return h.appendChild(b("li", {}, E)), y.hidden = !1, E;
  }, v = (p, x, E) => {
    let { skills: T, label: P } = w(x), C = g(E && E.latest.text || ""), I = Zh(p, T, C).slice(0, CO).map((R) => p === "offer" ? R : F(O({}, R), { level: null }));
    if (I.length > 0) {
      let R = S(s(m, {
        action: "edit",
        section: "new",
        preload: `Template:${kn[p]}/preload`,
        editintro: `Template:${kn[p]}/intro`,
        "preloadparams[]": ey(p, I, o.language, l().toISOString().slice(0, 10), C),
        preloadtitle: o.text(`localskills-next-${p}-heading`)
      }), o.text(`localskills-next-${p}`, gs(I.map(({ skill: L }) => P(L)), o.language))), { openExchange: M } = e;
      R.addEventListener("click", (L) => {
        M !== null && L.button === 0 && !L.ctrlKey && !L.metaKey && !L.shiftKey && (L.preventDefault(), M(p, I, R).then(null, () => c(R.href)));
      });
    }
  }, k = i.results(u.id);
  return a.existingPages([k]).then((p) => {
    p.length > 0 && S(s(k), o.text("localskills-form-results"));
  }).catch(() => {
  }), w(f.canTeach).skills.length + w(f.wantToLearn).skills.length > 0 && a.readPages([m]).then((p) => {
    v("offer", f.canTeach, p.get(m)), v("seek", f.wantToLearn, p.get(m));
  }).catch(() => {
  }), y;
}

// src/core/survey/canonical-value.ts
function Lr(e, t) {
  var o;
  let { kind: n, question: r } = t;
  return n === "number" ? (o = Wr(e)) != null ? o : e.trim() : n === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/conditions/evaluate-condition.ts
function iy(e, t, n = () => !1) {
  return wa(e.expression, t, n) == !0;
}
function wa(e, t, n) {
  let r = (o) => wa(o, t, n);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return PO(t(e.parameter));
    case "unary": {
      let o = r(e.operand);
      return e.operator === "not" ? !o : e.operator === "negative" ? ry("-", 0, o) : Dt(o) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: o, left: i, right: s } = e;
      if (o !== "equal" && o !== "notequal")
        return ry(o, r(i), r(s));
      let a = [i, s].some((l) => l.kind === "answer" && n(l.parameter));
      return wi(r(i), r(s), a) === (o === "equal");
    }
  }
}
function vt(e) {
  return typeof e == "object" && e !== null;
}
function ka(e) {
  return e == null;
}
function Dt(e) {
  return vt(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function PO(e) {
  var t;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (t = sy(e)) != null ? t : e;
}
function sy(e) {
  let t = e.trim();
  if (/^0x/.test(t)) {
    let o = t.length > 32 ? NaN : parseInt(t);
    return isNaN(o) || !isFinite(t) ? null : o;
  }
  if (t === "" || /^\d{16,}$/.test(t))
    return null;
  let n = t.indexOf(",") === t.lastIndexOf(",") ? t.replace(",", ".") : t, r = parseFloat(n);
  return isNaN(r) || !isFinite(n) ? null : r;
}
function ry(e, t, n) {
  switch (e) {
    case "less":
      return va(t, n);
    case "greater":
      return va(n, t);
    case "lessorequal":
      return wi(t, n) || va(t, n);
    case "greaterorequal":
      return wi(t, n) || va(n, t);
    case "contains":
      return Nr(t, n);
    case "notcontains":
      return !t && !Dt(n) || !ay(t, n) && !Nr(t, n);
    case "anyof":
      return oy(t, n);
    case "noneof":
      return !oy(t, n);
    case "allof":
      return (!!t || Dt(n)) && (vt(n) ? n.every((r) => Nr(t, r)) : Nr(t, n));
    default:
      return IO(e, ku(t, n), ku(n, ku(t, n)));
  }
}
function ku(e, t) {
  return Dt(e) ? typeof t == "number" ? 0 : typeof e == "string" ? e : typeof t == "string" ? "" : vt(t) ? [] : 0 : e;
}
function IO(e, t, n) {
  if (e === "and")
    return t && n;
  if (e === "or")
    return t || n;
  if (vt(t) || vt(n))
    return;
  let r = t, o = n;
  switch (e) {
    case "+":
      return typeof t == "string" || typeof n == "string" ? String(t) + String(n) : wu(r + o, Math.max(vo(r), vo(o)));
    case "-":
      return wu(r - o, Math.max(vo(r), vo(o)));
    case "*":
      return wu(r * o, vo(r) + vo(o));
    case "/":
      return o ? r / o : void 0;
    case "%":
      return o ? r % o : void 0;
    default:
      return Math.pow(r, o);
  }
}
function vo(e) {
  let [, t] = String(e).split(".");
  return t === void 0 || typeof e == "string" && sy(e) === null ? 0 : t.length;
}
function wu(e, t) {
  return t > 0 ? parseFloat(e.toFixed(Math.min(t, 100))) : e;
}
function va(e, t) {
  return !ka(e) && !ka(t) && e < t;
}
function wi(e, t, n = !1) {
  return e === t ? !0 : vt(e) || vt(t) ? vt(e) && vt(t) ? RO(e, t, n) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || t === null) && Dt(e) && Dt(t)
  ) : typeof e == "string" && typeof t == "string" ? e.trim().toLowerCase() === t.trim().toLowerCase() : Dt(e) || Dt(t) ? (ka(e) || e === "") && (ka(t) || t === "") : typeof e != typeof t && typeof e != "number" && typeof t != "number" ? String(e).toLowerCase() === String(t).toLowerCase() : Number(e) === Number(t);
}
function RO(e, t, n) {
  let [r, o] = n ? [e, t] : [e.slice().sort(), t.slice().sort()];
  return r.length === o.length && r.every((i, s) => wi(i, o[s]));
}
function ay(e, t) {
  return vt(e) ? !1 : Dt(e) || !t;
}
function Nr(e, t) {
  if (vt(e)) {
    let n = vt(t) ? t : [t];
    return e.length > 0 && n.every((r) => e.some((o) => wi(o, r)));
  }
  return !ay(e, t) && String(e).toLowerCase().includes(String(t).toLowerCase());
}
function oy(e, t) {
  return Dt(e) || Dt(t) ? Dt(t) && (Dt(e) || !vt(e) || e.length > 0) : vt(e) ? vt(t) ? t.some((n) => Nr(e, n)) : Nr(e, t) : Nr(t, e);
}

// src/core/survey/conditions/visibility.ts
function ko(e) {
  let t = Ef(e), n = t.filter(ly), r = /* @__PURE__ */ new Map();
  t.forEach(({ element: i }) => {
    bl(i) && r.set(i.name, i);
  });
  let o = (i) => {
    var s;
    return ((s = r.get(i)) == null ? void 0 : s.type) === "ranking";
  };
  return (i) => {
    let s = LO(i), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), c = (f) => MO(s.values().get(f), r.get(f)), u = ({ expression: f }) => wa(f, c, o) === !0;
    for (let f of n) {
      let { element: { name: m }, parent: g, visibleIf: h } = f;
      if (g !== null && a.has(g) || h !== null && !u(h)) {
        a.add(f), l.add(Su(m, g === null)), s.reduce(m, () => []);
        continue;
      }
      let y = f.items.filter((w) => !iy(w.visibleIf, c, o));
      y.length > 0 && (y.forEach(({ value: w, isRow: S, column: v }) => l.add(Si(m, S, w, v))), s.reduce(m, (w, S) => {
        let [, v = "", k = ""] = S.split(".");
        return l.has(Si(m, !0, v, "")) ? [] : (
          // The text of "other" is no code.
          v !== "" && "special" in f.element ? w : w.filter((p) => !l.has(Si(m, !1, p, k)))
        );
      }));
    }
    let d = {
      isShown: (f) => !l.has(Su(f, !1)),
      isPageShown: (f) => !l.has(Su(f, !0)),
      isChoiceShown: (f, m, g = "") => !l.has(Si(f, !1, m, g)),
      isRowShown: (f, m) => !l.has(Si(f, !0, m, "")),
      isRequired(f) {
        let m = r.get(f);
        return m !== void 0 && !m.isRetired && d.isShown(f) && (m.requiredIf === null ? m.isRequired : u(m.requiredIf));
      },
      values: s.values()
    };
    return d;
  };
}
function ly(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && ly(e.parent);
}
function Su(e, t) {
  return `${t} ${e}`;
}
function Si(e, t, n, r) {
  return `${e} ${t} ${n} ${r}`;
}
function MO(e = [], t) {
  let n = t == null ? void 0 : t.type;
  if (n === "checkbox" || n === "tagbox" || n === "ranking")
    return e;
  let [r = null] = e, o = (t == null ? void 0 : t.type) === "text" && t.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function LO(e) {
  let t = null, n = /* @__PURE__ */ new Map();
  return {
    values: () => t != null ? t : e,
    reduce(r, o) {
      var i;
      n.size === 0 && e.forEach((s, a) => {
        var c;
        let l = xl(a);
        n.set(l, [...(c = n.get(l)) != null ? c : [], a]);
      });
      for (let s of (i = n.get(r)) != null ? i : []) {
        let a = e.get(s), l = o(a, s);
        l.length < a.length && (t = t != null ? t : new Map(e), l.length > 0 ? t.set(s, l) : t.delete(s));
      }
    }
  };
}

// src/core/survey/read-answer.ts
var Fr = "Skills survey answer";
function uy(e, t, n = FO(e)) {
  return (r) => {
    let o = t(r), i = o.filter((d) => Eu(e.id, d)), s = i[i.length - 1];
    if (s === void 0)
      return F(O({}, NO), { exclusion: o.length === 0 ? "no-answer" : "other-survey" });
    let { values: a, unknown: l } = n(s.parameters), c = s.parameters.get("revision") || "", u = a.size === 0 && Array.from(l.values()).every((d) => d.trim() === "");
    return {
      exclusion: i.length > 1 ? "several-answers" : u ? "withdrawn" : null,
      values: a,
      unknown: l,
      definitionRevision: /^[1-9]\d{0,14}$/.test(c) ? Number(c) : null,
      submitted: s.parameters.get("submitted") || null,
      language: s.parameters.get("language") || null
    };
  };
}
function Eu(e, t) {
  let n = t.parameters.get("survey");
  return n === void 0 || n === "" || wn(n) === e;
}
var NO = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function FO(e) {
  let t = gt(e), n = new Map(t.map(({ name: s }, a) => [s, a])), [r, o] = [cy(!1), cy(!0)], i = (s, a) => a.kind !== "codes" ? $O(s, a) : (a.isMultiple ? o : r)(s, a);
  return (s) => {
    let a = /* @__PURE__ */ new Map(), l = (f, m) => {
      let g = i(m, f);
      g.length > 0 && a.set(f.name, g);
    }, c = /* @__PURE__ */ new Map(), [u, d] = [-1, !0];
    return s.forEach((f, m) => {
      let g = n.get(m);
      g !== void 0 ? (d = d && g > u, u = g, l(t[g], f)) : dt.includes(m) || c.set(m, f);
    }), d || (a.clear(), t.forEach((f) => {
      var m;
      return l(f, (m = s.get(f.name)) != null ? m : "");
    })), { values: a, unknown: c };
  };
}
var dy = [];
function $O(e, t) {
  let n = e === "" ? "" : Lr(wn(e), t);
  return n === "" ? dy : [n];
}
var DO = 2e3, jO = 100;
function cy(e) {
  let t = /* @__PURE__ */ new Map([["", dy]]), n = (r, o) => {
    let i = wn(r), s = (e ? i.split(";") : [i]).map((a) => Lr(a, o));
    return Array.from(new Set(s)).filter((a) => a !== "");
  };
  return (r, o) => {
    let i = t.get(r);
    if (i !== void 0 || r.length > jO || t.size >= DO)
      return i != null ? i : n(r, o);
    let s = ga(r), a = n(s, o);
    return t.set(s, a), a;
  };
}

// src/core/survey/write-answer.ts
function my(e) {
  var s, a, l;
  let t = [
    ["survey", e.survey.id],
    ["revision", String(e.definitionRevision)],
    ["submitted", e.submitted.replace(/\.\d+(?=Z$)/, "")]
  ];
  e.language !== null && t.push(["language", e.language]);
  let { values: n } = ko(e.survey)(e.values);
  for (let c of gt(e.survey)) {
    let { name: u, question: d } = c, m = u !== it(d.name) || c.row !== null || ((s = n.get(d.name)) != null ? s : []).includes(Ne) ? ((a = n.get(u)) != null ? a : []).map((g) => Lr(g, c)).filter((g) => g !== "") : [];
    m.length > 0 && t.push([u, rt(m.join(";"))]);
  }
  let r = ir(Fr, t), o = Array.from((l = e.unknown) != null ? l : []), i = fy(r, o);
  return BO(i, o) ? i : fy(r, o.map(
    ([c, u]) => [rt(c), rt(u)]
  ));
}
function fy(e, t) {
  return e.slice(0, -2) + t.map(zO).join("") + e.slice(-2);
}
var _O = _n({ templates: [Fr] });
function BO(e, t) {
  let n = _O(e)[0];
  return n !== void 0 && n.start === 0 && n.end === e.length && t.every(
    ([r, o]) => {
      var i;
      return ((i = n.parameters.get(r)) == null ? void 0 : i.trim()) === o.trim();
    }
  );
}
var JO = /^[^=|{}[\]<>&\s]+(?: [^=|{}[\]<>&\s]+)*$/;
function zO([e, t]) {
  let n = (r) => r.startsWith("=") ? `
${r}` : r;
  return `|${n(e)}${JO.test(e) ? "" : `
`}=${n(t)}
`;
}
function py(e, t, n, r) {
  let o = UO(r(e).filter((a) => Eu(n, a)));
  if (o.length === 0)
    return e.trim() === "" ? `${t}
` : `${t}

${e.replace(/^\s+/, "")}`;
  let i = "", s = 0;
  return o.forEach((a, l) => {
    i += e.slice(s, a.start) + (l === 0 ? t : ""), s = a.end;
  }), i + e.slice(s);
}
function UO(e) {
  let t = [], n = 0;
  for (let r of e.slice().sort((o, i) => o.start - i.start))
    r.start >= n && (t.push(r), n = r.end);
  return t;
}

// src/ui/survey-form/read-answer-page.ts
function Tu(e) {
  return _n({ templates: [Fr], templateNamespaces: e.templateNamespaces });
}
function Sa(e, t) {
  let n = uy(t, Tu(e));
  return (r) => {
    let o = r && !r.isRedirect && r.latest.text || "";
    return {
      revision: r ? r.latest.id : 0,
      text: o,
      timestamp: r ? r.latest.timestamp : null,
      user: r ? r.latest.user : null,
      reading: n(o)
    };
  };
}

// src/ui/survey-form/publish-answer.ts
function gy(e, t, n) {
  let { survey: r, definitionRevision: o } = t, { wiki: i, messages: s, titles: a } = e, l = Tu(e), c = Sa(e, r), u = a.answer(r.id, n), d = t.answer, f = (k) => {
    let p = my({
      survey: r,
      definitionRevision: o,
      submitted: e.now().toISOString(),
      language: s.language,
      values: k,
      // A withdrawn answer keeps nothing of what was answered.
      unknown: k.size === 0 ? /* @__PURE__ */ new Map() : d.reading.unknown
    });
    return py(d.text, p, r.id, l);
  }, m = (k, p) => k.reading.exclusion === (p.size === 0 ? "withdrawn" : null) && au(r, k.reading.values, p), g = () => K(null, null, function* () {
    return c((yield i.readPages([u])).get(u));
  }), h = (k, p, x, E) => K(null, null, function* () {
    let T = yield g();
    if (T.revision !== d.revision)
      return y(T, k, p, x, E);
    let P = f(k), C;
    try {
      C = yield i.save(O({ title: u, text: P, summary: p, baseRevision: d.revision }, x));
    } catch (I) {
      if (Sl(I) && I.reason === "edit-conflict")
        return y(yield g(), k, p, x, E);
      throw I;
    }
    return C.mergedWith !== void 0 ? y(yield g(), k, p, x, E) : (d = c({
      title: u,
      namespace: 0,
      isRedirect: !1,
      latest: {
        id: C.revision,
        parentId: d.revision,
        user: n,
        userId: 0,
        timestamp: e.now().toISOString(),
        text: P
      }
    }), { kind: "published" });
  }), y = (k, p, x, E, T) => K(null, null, function* () {
    return k.user === n && m(k, p) ? (d = k, { kind: "published" }) : !T && (p.size === 0 || au(r, k.reading.values, d.reading.values)) ? (d = k, h(p, x, E, !0)) : { kind: "conflict", saved: k };
  }), w = (k, p, x) => h(k, p, x, !1).catch((E) => ({
    kind: "fault",
    fault: Sl(E) ? E : new Pe("other", String(E))
  })), S = `[[${a.survey(r.id)}]]`;
  return {
    base: () => d,
    rebase(k) {
      d = k;
    },
    pageText: f,
    publish(x) {
      return K(this, arguments, function* (k, p = {}) {
        if (m(d, k) && d.reading.definitionRevision === o)
          return { kind: "unchanged" };
        let E = d.reading.values.size === 0, T = s.text(E ? "localskills-save-summary-answer" : "localskills-save-summary-change", S);
        return w(k, T, p);
      });
    },
    withdraw: (k = {}) => w(/* @__PURE__ */ new Map(), s.text("localskills-save-summary-withdraw", S), k)
  };
}

// src/ui/survey-form/review.ts
function hy(e) {
  let { texts: t, pages: n, visible: r, words: o, onChange: i } = e, { messages: s } = t, a = (u, d) => {
    let f = "rows" in u ? u.rows.filter(({ value: h }) => r.isRowShown(u.name, h)) : [], m = f.filter(({ value: h }) => d.some(({ row: y }) => y !== null && y.value === h)), g = u.type === "matrixdropdown" ? u.columns : [];
    return b(
      "div",
      {},
      b(
        "table",
        { class: "ext-localSkills-form-review-rows" },
        g.length === 0 ? null : b("thead", {}, b(
          "tr",
          {},
          b("td", {}),
          ...g.map((h) => b("th", { scope: "col" }, xe(Ae(h, t), s)))
        )),
        b("tbody", {}, ...m.map((h) => b(
          "tr",
          {},
          b("th", { scope: "row" }, xe(Je(h, t), s)),
          ...(g.length === 0 ? [null] : g).map((y) => {
            let w = d.find((S) => S.row === h && S.column === y);
            return b("td", {}, w ? o(w, r.values.get(w.name) || []) : "\u2013");
          })
        )))
      ),
      b(
        "div",
        { class: "ext-localSkills-form-question-count" },
        s.text("localskills-form-rows-answered", m.length, f.length)
      )
    );
  }, l = (u) => {
    let d = Kt(u).filter(({ name: f }) => (r.values.get(f) || []).length > 0);
    return d.length === 0 ? b("em", { class: "ext-localSkills-form-review-none" }, s.text("localskills-form-not-answered")) : "rows" in u ? a(u, d) : b("div", {}, ...d.map((f) => o(f, r.values.get(f.name) || [])));
  }, c = (u) => {
    let d = OO.ui.generateElementId(), f = b(
      "a",
      { href: "#", id: d, "aria-labelledby": `${d} ${d}-question` },
      s.text("localskills-form-review-change")
    );
    return f.addEventListener("click", (m) => {
      m.preventDefault(), i(u);
    }), b(
      "div",
      { class: "ext-localSkills-form-review-line" },
      b("dt", { id: `${d}-question` }, xe(Ae(u, t), s)),
      b("dd", {}, l(u)),
      b("dd", { class: "ext-localSkills-form-review-change" }, f)
    );
  };
  return b("div", { class: "ext-localSkills-form-review" }, ...n.map((u) => {
    let d = Te({ pages: [u] }).filter(({ name: f, isRetired: m }) => !m && r.isShown(f));
    return d.length === 0 ? null : b(
      "div",
      {},
      u.title && b("h3", { class: "ext-localSkills-form-panel-title" }, xe(Ae(u, t), s)),
      b("dl", {}, ...d.map(c))
    );
  }));
}

// src/ui/survey-form/saving.ts
var Ou = {
  conflictNotice: mh,
  createAnswerPageReader: Sa,
  createAnswerPublisher: gy,
  createAnswerWords: uh,
  createReview: hy,
  faultNotice: fa,
  nextSteps: ny,
  refusalNotice: hh
};

// src/core/survey/validate-answer.ts
function yy(e, t, n = ko(e)(t)) {
  let r = [];
  for (let o of Te(e))
    !o.isRetired && n.isShown(o.name) && HO(o, n, (i, s, ...a) => {
      r.push({ question: o.name, parameter: i, code: s, parameters: a });
    });
  return r;
}
function by(e, t) {
  return t.text(`localskills-answer-${e.code}`, ...e.parameters);
}
function HO(e, t, n) {
  let { name: r } = e, o = Kt(e).filter(({ row: c }) => c === null || !c.isRetired && t.isRowShown(r, c.value)), i = (c) => {
    var u;
    return ((u = t.values.get(c)) != null ? u : []).filter((d) => d.trim() !== "");
  };
  for (let c of o) {
    let u = i(c.name);
    c.kind === "codes" ? VO(c, u, n) : u[0] !== void 0 && c.name === r && XO(c, u[0], n);
  }
  let s = i(r), a = Jt(e);
  a.other !== null && s.includes(Ne) && i(it(r)).length === 0 && n(it(r), "other-text");
  let l = (c) => i(c.name).length === 0;
  o.every(l) ? t.isRequired(r) && o.length > 0 && n(r, "required") : e.type === "matrix" && e.isEachRowRequired ? o.filter(l).forEach((c) => n(c.name, "row-required")) : s.some((c) => Mo(a, c)) ? s.length > 1 && n(r, "not-alone") : qO(e, s, t, n);
}
var WO = /^[a-z0-9_-]{1,64}$/;
function VO({ name: e, choices: t, isMultiple: n }, r, o) {
  let i = r.filter((s) => t === null ? !WO.test(s) : !t.some((a) => a.value === s));
  i.forEach((s) => o(e, "unknown-code", s)), i.length === 0 && !n && r.length > 1 && o(e, "several-codes");
}
function qO(e, t, n, r) {
  let { name: o } = e;
  if (e.type === "ranking" && !e.isSelectToRank) {
    let i = e.choices.filter(({ value: a, isRetired: l }) => !l && n.isChoiceShown(o, a)), s = i.filter(({ value: a }) => t.includes(a)).length;
    s < i.length && r(o, "rank-all", i.length, s);
  } else if ("minSelectedChoices" in e) {
    let { minSelectedChoices: i, maxSelectedChoices: s } = e;
    i !== null && t.length < i ? r(o, "too-few", i, t.length) : s !== null && t.length > s && r(o, "too-many", s, t.length);
  }
}
function XO(e, t, n) {
  let { name: r, question: o } = e;
  "maxLength" in o && o.maxLength !== null && t.length > o.maxLength ? n(r, "too-long", o.maxLength, t.length) : o.type === "text" && KO(o, Lr(t, e), n);
}
var GO = /^https?:\/\/[^\s/?#]+\S*$/i, QO = /^-?\d+(\.\d+)?$/;
function KO(e, t, n) {
  let { name: r, inputType: o, min: i, max: s } = e;
  switch (o) {
    case "number":
      QO.test(t) ? e.isInteger && t.includes(".") ? n(r, "not-whole") : i !== null && Number(t) < Number(i) ? n(r, "too-small", Number(i)) : s !== null && Number(t) > Number(s) && n(r, "too-large", Number(s)) : n(r, "not-a-number", t);
      break;
    case "url":
      GO.test(t) || n(r, "not-a-url", t);
      break;
    case "date":
    case "month":
      (o === "date" ? Bt : Zi)(t) ? i !== null && t < i ? n(r, "too-early", i) : s !== null && t > s && n(r, "too-late", s) : n(r, o === "date" ? "not-a-date" : "not-a-month", t);
      break;
  }
}

// src/ui/questions/scale-ends.ts
function Bn(e) {
  return /^\d+$/.test(e.value);
}
function Ea(e, t, n = null) {
  let r = (o, i) => b("span", { class: `ext-localSkills-form-ends-${o}` }, i);
  return b(
    "div",
    { class: "ext-localSkills-form-ends", "aria-hidden": "true" },
    r("first", e),
    r("last", t),
    n && r("other", n)
  );
}

// src/ui/questions/choice-input.ts
function Jn(e, t, n) {
  let { messages: r } = n, o = Je(e, n);
  return t ? b("span", {}, r.text("localskills-form-retired-choice", o.text)) : xe(o, r);
}
function wo(e) {
  return { value: e, text: null, visibleIf: null, isRetired: !0 };
}
function Ta(e) {
  let { type: t, name: n, choice: r, isGone: o, isBox: i, texts: s } = e, a = b("input", { type: t, name: n, value: r.value }), l = Jn(r, o, s);
  if (!i)
    return {
      input: a,
      element: b(
        "label",
        { class: "ext-localSkills-form-choice" },
        a,
        b("span", { class: "ext-localSkills-form-choice-label" }, l)
      )
    };
  let c = Bn(r), u = l.textContent || "", d = !c || u !== r.value;
  return {
    input: a,
    element: b(
      "label",
      O({
        class: `ext-localSkills-form-box ext-localSkills-form-box-${c ? "step" : "other"}`
      }, d ? { title: u } : {}),
      a,
      b(
        "span",
        { class: "ext-localSkills-form-mark" },
        c ? s.messages.number(Number(r.value)) : null,
        // Read out with the number; seen where there is room for it.
        d ? b("span", { class: "ext-localSkills-form-box-label" }, c ? " " : null, l) : null
      )
    )
  };
}
function Oa(e, t) {
  if (e.altKey || e.ctrlKey || e.metaKey)
    return;
  let n = t.find(({ value: o }) => o === e.key), r = n ? n.value : e.key === "Delete" || e.key === "Backspace" ? null : void 0;
  return r !== void 0 && e.preventDefault(), n && n.focus(), r;
}

// src/ui/questions/offered-choices.ts
function Ei(e) {
  return It(Jt(e));
}
function Aa(e) {
  let t = Ei(e).map(({ value: n }) => n);
  return "choices" in e ? e.choices.filter(({ value: n }) => !t.includes(n)) : [];
}

// src/ui/questions/other-text.ts
function Ca(e, t, n) {
  let { texts: { messages: r }, onChange: o } = t, i = it(e.name), s = b("input", {
    type: "text",
    class: "ext-localSkills-form-input",
    "aria-describedby": n
  }), a = b("label", { class: "ext-localSkills-form-other" }, r.text("localskills-form-other-text"), s);
  a.hidden = !0;
  let l = () => o(i, a.hidden || s.value.trim() === "" ? [] : [s.value]);
  return s.addEventListener("input", l), {
    element: a,
    show(c) {
      s.value = (c.get(i) || [])[0] || "", a.hidden = !(c.get(e.name) || []).includes(Ne);
    },
    update(c) {
      a.hidden === c.includes(Ne) && (a.hidden = !a.hidden, l());
    },
    focus: () => s.focus()
  };
}

// src/ui/questions/question-frame.ts
function Sn(e, t, n, r = null) {
  let { messages: o } = t, i = OO.ui.generateElementId(), s = b("span", { class: "ext-localSkills-form-question-required" }, o.text("localskills-form-required"));
  s.hidden = !e.isRequired;
  let a = [xe(Ae(e, t), o), " ", s], l = r === null ? b("legend", { class: "ext-localSkills-form-question-title" }, ...a) : b("label", { class: "ext-localSkills-form-question-title", for: r }, ...a), c = b("div", { class: "ext-localSkills-form-question-help", id: `${i}-help` });
  e.description !== null ? c.appendChild(b("p", {}, xe(ke(e.description, o, t.locale), o))) : n !== "" && c.appendChild(b("p", {}, n));
  let u = b("div", { class: "ext-localSkills-form-question-fault", id: `${i}-fault` }), d = b("div", { class: "ext-localSkills-form-question-body" }), f = null, m = (c.firstChild ? `${i}-help ` : "") + `${i}-fault`, g = b(
    r === null ? "fieldset" : "div",
    { class: `ext-localSkills-form-question ext-localSkills-form-question-${e.type}` },
    l,
    c.firstChild ? c : null,
    u,
    d
  );
  return r === null && g.setAttribute("aria-describedby", m), {
    element: g,
    body: d,
    fault: u,
    describedBy: m,
    update(h) {
      s.hidden = !h.isRequired(e.name);
    },
    setFault(h) {
      h !== f && (f = h, g.classList.toggle("ext-localSkills-form-question-faulty", h !== null), J(u, h), Array.from(d.querySelectorAll("input:not( [ type=radio ] ), select, textarea")).forEach(
        (y) => h === null ? y.removeAttribute("aria-invalid") : y.setAttribute("aria-invalid", "true")
      ));
    }
  };
}

// src/ui/questions/selection-limits.ts
function Pa(e, t) {
  let { minSelectedChoices: n, maxSelectedChoices: r } = "minSelectedChoices" in e ? e : { minSelectedChoices: null, maxSelectedChoices: null };
  return n !== null && r !== null ? t.text("localskills-form-choose-between", n, r) : r !== null ? t.text("localskills-form-choose-at-most", r) : n !== null ? t.text("localskills-form-choose-at-least", n) : "";
}
function Ia(e, t, n, r) {
  let { minSelectedChoices: o, maxSelectedChoices: i } = n, s = i !== null ? i : o;
  e.classList.toggle("ext-localSkills-form-question-count-over", i !== null && t > i), J(e, s === null ? null : r.text("localskills-form-chosen-of", t, s));
}

// src/ui/questions/small-button.ts
function xy(e, t, n) {
  return b(
    "button",
    { type: "button", class: `ext-localSkills-form-tool ext-localSkills-form-${e}`, title: n },
    b("span", { "aria-hidden": "true" }, t),
    b("span", { class: "ext-localSkills-form-read-out" }, n)
  );
}
function vy(e, t) {
  let n = b("button", { type: "button", class: "ext-localSkills-form-text-button" }, e);
  return n.addEventListener("click", t), n;
}

// src/ui/questions/choices.ts
var YO = 8;
function ky(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, i = e.type === "checkbox", s = e.type === "rating" || e.type === "boolean", a = Sn(e, n, Pa(e, o)), l = Ca(e, t, a.describedBy), c = OO.ui.generateElementId(), u = /* @__PURE__ */ new Map(), d = Aa(e), f = b("div", {
    class: s ? "ext-localSkills-form-scale" : "ext-localSkills-form-choices" + (d.length >= YO ? " ext-localSkills-form-choices-many" : "")
  }), m = b("div", { class: "ext-localSkills-form-choices" }), g = b("div", { class: "ext-localSkills-form-question-count", "aria-live": "polite" }), h = null, y = (p, x, E) => {
    let T = Ta({ type: i ? "checkbox" : "radio", name: c, choice: p, isGone: x, isBox: E, texts: n });
    u.set(p.value, F(O({}, T), { choice: p })), (E || !s && d.includes(p) ? f : m).appendChild(T.element);
  }, w = vy(o.text("localskills-form-clear"), () => {
    v([]), k.focus();
  }), S = (p) => {
    u.forEach(({ input: E }, T) => {
      E.checked = p.includes(T);
    }), w.hidden = i || p.length === 0 || e.isRequired;
    let x = s && u.get(p[0]);
    if (e.type === "checkbox")
      Ia(g, p.length, e, o);
    else if (x && Bn(x.choice)) {
      let E = Je(x.choice, n);
      J(g, E.text === x.choice.value ? null : xe(E, o));
    } else
      J(g);
  }, v = (p) => {
    S(p), r(e.name, p), l.update(p);
  };
  if (a.body.addEventListener("change", ({ target: p }) => {
    let { name: x, value: E, checked: T } = p;
    if (x !== c)
      return;
    let P = Array.from(u.keys()).filter((C) => u.get(C).input.checked);
    v(!i || T && Mo(e.special, E) ? [E] : P.filter((C) => C === E || !Mo(e.special, C)));
  }), s && f.addEventListener("keydown", (p) => {
    let x = Oa(p, Array.from(u.values()).map(({ input: E }) => E));
    x !== void 0 && v(x === null ? [] : [x]);
  }), e.type === "rating") {
    let p = (x, E) => x !== null ? xe(ke(x, o, n.locale), o) : E && E.text ? xe(Je(E, n), o) : null;
    a.body.appendChild(Ea(
      p(e.minRateDescription, d[0]),
      p(e.maxRateDescription, d[d.length - 1])
    ));
  }
  d.filter(({ isRetired: p }) => !p).forEach((p) => y(p, !1, s)), Ei(e).forEach((p) => y(p, !1, !1)), [f, m, l.element, g, w].forEach((p) => a.body.appendChild(p)), S([]);
  let k = {
    element: a.element,
    show(p) {
      let x = p.get(e.name) || [];
      x.filter((E) => !u.has(E)).forEach(
        (E) => y(d.find(({ value: T }) => T === E) || wo(E), !0, !1)
      ), S(x), l.show(p);
    },
    update(p) {
      a.update(p), u.forEach(({ choice: x, element: E }) => {
        E.hidden = !x.isRetired && !p.isChoiceShown(e.name, x.value);
      });
    },
    setFault(p, x = "") {
      a.setFault(p), h = p === null ? null : x;
    },
    focus() {
      if (h === it(e.name)) {
        l.focus();
        return;
      }
      let p = Array.from(u.values()).filter((E) => !E.element.hidden), x = !i && p.find(({ input: E }) => E.checked) || p[0];
      x && x.input.focus();
    }
  };
  return k;
}

// src/ui/questions/dropdown.ts
function wy(e, t) {
  let { texts: n, onChange: r } = t, o = OO.ui.generateElementId(), i = Sn(e, n, "", o), s = Ca(e, t, i.describedBy), a = b("select", { class: "ext-localSkills-form-input", id: o, "aria-describedby": i.describedBy }), l = Aa(e).concat(Ei(e)), c = "", u = "", d = (g) => !g.isRetired, f = !1, m = () => {
    let g = l.filter(d), h = u === "" || g.some(({ value: y }) => y === u) ? null : l.find(({ value: y, isRetired: w }) => y === u && w) || (l.some(({ value: y }) => y === u) ? null : wo(u));
    J(
      a,
      b("option", { value: "" }, n.messages.text("localskills-form-choose-one")),
      ...g.concat(h || []).map(
        (y) => b("option", { value: y.value }, Jn(y, y === h, n).textContent)
      )
    ), a.value = Array.from(a.options).some(({ value: y }) => y === c) ? c : "";
  };
  return a.addEventListener("change", () => {
    c = a.value;
    let g = c === "" ? [] : [c];
    r(e.name, g), s.update(g);
  }), m(), i.body.appendChild(a), i.body.appendChild(s.element), {
    element: i.element,
    show(g) {
      c = u = (g.get(e.name) || [])[0] || "", m(), s.show(g);
    },
    update(g) {
      i.update(g), d = (h) => !h.isRetired && g.isChoiceShown(e.name, h.value), l.some(({ visibleIf: h }) => h !== null) && m();
    },
    setFault(g, h) {
      i.setFault(g), f = g !== null && h === it(e.name);
    },
    focus: () => f ? s.focus() : a.focus()
  };
}

// src/ui/questions/grid-cell.ts
var ZO = 2, eA = 7;
function tA(e, t) {
  let n = e.choices.filter(Bn).length;
  return n > 1 && e.choices.length - n <= ZO ? "boxes" : t && e.choices.length <= eA ? "lines" : "list";
}
function Sy(e, t) {
  let n = e.choices.filter(Bn), r = e.choices.filter((i) => !Bn(i)), o = (i) => i && Je(i, t).text !== i.value ? Jn(i, !1, t) : null;
  return Ea(
    o(n[0]),
    o(n[n.length - 1]),
    r.length === 1 ? o(r[0]) : null
  );
}
function Ey(e, t, n) {
  let { messages: r } = n, o = tA(e, t), i = e.choices.filter(({ isRetired: f }) => !f), s = t ? null : xe(Ae(e, n), r), a = (f, m, g) => o === "list" ? b("option", { value: f.value }, Jn(f, m, n).textContent) : Ta({ type: "radio", name: g, choice: f, isGone: m, isBox: o === "boxes", texts: n }).element, l = o === "list" ? b(
    "select",
    { class: "ext-localSkills-form-input" },
    b("option", { value: "" }, r.text("localskills-form-choose-one"))
  ) : b("div", { class: o === "boxes" ? "ext-localSkills-form-scale" : "ext-localSkills-form-choices" });
  i.forEach((f) => l.appendChild(a(f, !1, "")));
  let c = b("span", { class: "ext-localSkills-form-grid-chosen", "aria-hidden": "true" }), u = b("legend", { class: "ext-localSkills-form-grid-legend" }, s, o === "boxes" ? c : null), d = b(
    "fieldset",
    { class: `ext-localSkills-form-grid-cell ext-localSkills-form-grid-${o}` },
    u,
    o === "boxes" ? Sy(e, n) : null,
    l
  );
  return {
    kind: o,
    heading: b(
      "div",
      { class: `ext-localSkills-form-grid-column ext-localSkills-form-grid-${o}` },
      s && b("div", { class: "ext-localSkills-form-grid-column-title" }, s.cloneNode(!0)),
      o === "boxes" ? Sy(e, n) : null,
      o === "lines" ? b("div", { class: "ext-localSkills-form-choices" }, ...i.map(
        (f) => b("span", { class: "ext-localSkills-form-choice" }, Jn(f, !1, n))
      )) : null
    ),
    create(f) {
      let m = d.cloneNode(!0), g = OO.ui.generateElementId(), h = t ? f : `${f} ${g}`;
      m.firstChild.id = g, m.setAttribute("aria-labelledby", h), Array.from(m.querySelectorAll("input")).forEach((w) => {
        w.name = g;
      });
      let y = m.querySelector("select");
      return y && y.setAttribute("aria-labelledby", h), m;
    },
    update(f, m) {
      i.filter(({ visibleIf: g }) => g !== null).forEach(({ value: g }) => {
        let h = f.querySelector(`[ value='${g}' ]`);
        (o === "list" ? h : h.parentElement).hidden = !m(g);
      });
    },
    show(f, m) {
      let g = e.choices.find(({ value: v }) => v === m), h = f.lastChild, y = h, w = f.firstChild.id;
      if (m !== "" && !(o === "list" ? Array.from(y.options).some(({ value: v }) => v === m) : Array.from(h.querySelectorAll("input")).some((v) => v.value === m)) && h.appendChild(a(g || wo(m), !0, w)), o === "list") {
        y.value = m;
        return;
      }
      if (Array.from(h.querySelectorAll("input")).forEach((v) => {
        v.checked = v.value === m;
      }), o === "boxes") {
        let v = g && Bn(g) ? Je(g, n).text : m;
        J(f.querySelector(".ext-localSkills-form-grid-chosen"), v === m ? null : v);
      }
    }
  };
}

// src/ui/questions/grid.ts
var nA = 200, rA = 240, oA = 80, iA = 20;
function Ty(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, i = Sn(e, n, ""), s = e.type === "matrix" ? [{ name: e.name, title: null, choices: e.choices }] : e.columns, a = e.type === "matrix", l = s.map((C) => Ey(C, a, n)), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map(), g = s.reduce((C, { choices: I }) => C.concat(I), e.rows).some(({ visibleIf: C }) => C !== null), h, y = b(
    "div",
    { class: "ext-localSkills-form-grid" },
    b(
      "div",
      { class: "ext-localSkills-form-grid-head", "aria-hidden": "true" },
      b("div", { class: "ext-localSkills-form-grid-label" }),
      ...l.map(({ heading: C }) => C)
    )
  ), w = b("div", { class: "ext-localSkills-form-question-count" });
  y.classList.toggle("ext-localSkills-form-grid-many", e.rows.length >= iA), y.style.setProperty("--localSkills-columns", String(s.length));
  let S = (C) => {
    let I = OO.ui.generateElementId(), R = Jn(C, C.isRetired, n), M = b("div", { class: "ext-localSkills-form-grid-label", id: I }, R), L = {
      choice: C,
      label: M,
      cells: [],
      element: b("div", { class: "ext-localSkills-form-grid-row", role: "group", "aria-labelledby": I }, M)
    };
    return c.set(C.value, L), f.set(L.element, L), L.element.hidden = C.isRetired, y.appendChild(L.element), L;
  };
  Kt(e).forEach(({ name: C, row: I, column: R }) => {
    let M = c.get(I.value) || S(I), L = l[s.findIndex((j) => a || j.name === R.name)], N = { name: C, column: R ? R.name : "", maker: L, row: M, element: L.create(M.label.id) };
    u.set(C, N), d.set(N.element, N), M.cells.push(N), M.element.appendChild(N.element);
  }), c.forEach((C) => C.element.appendChild(
    xy("grid-clear", "\xD7", o.text("localskills-form-clear-row", C.label.textContent || ""))
  ));
  let v = ({ name: C }) => !m.has(C), k = () => {
    let C = Array.from(c.values()).filter((R) => !R.element.hidden), I = C.filter((R) => !R.cells.some(v)).length;
    J(w, o.text("localskills-form-rows-answered", I, C.length));
  }, p = (C, I) => {
    I === "" ? m.delete(C.name) : m.set(C.name, I), C.maker.show(C.element, I), C.row.element.classList.toggle("ext-localSkills-form-grid-row-answered", !C.row.cells.every(v));
  }, x = (C, I) => {
    p(C, I), r(C.name, I === "" ? [] : [I]), k();
  }, E = (C) => C.element.querySelector("input:checked") || C.element.querySelector("input, select"), T = (C) => d.get(C.closest(".ext-localSkills-form-grid-cell"));
  y.addEventListener("change", ({ target: C }) => x(T(C), C.value)), y.addEventListener("keydown", (C) => {
    let I = C.target.nodeName === "INPUT" ? T(C.target) : void 0, R = I && Oa(C, Array.from(I.element.querySelectorAll("input")));
    I && R !== void 0 && x(I, R || "");
  }), y.addEventListener("click", ({ target: C }) => {
    let I = C.closest(".ext-localSkills-form-grid-clear") && f.get(C.closest(".ext-localSkills-form-grid-row"));
    I && (I.cells.forEach((R) => x(R, "")), E(I.cells[0]).focus());
  }), i.body.appendChild(y), i.body.appendChild(w);
  let P = l.reduce((C, { kind: I }, R) => C + (I === "lines" ? s[R].choices.length * oA : rA), nA);
  return ia(y, (C) => y.classList.toggle("ext-localSkills-form-grid-wide", C >= P)), {
    element: i.element,
    show(C) {
      u.forEach((I, R) => {
        let M = (C.get(R) || [])[0] || "";
        M !== (m.get(R) || "") && p(I, M);
      }), c.forEach((I) => {
        I.choice.isRetired && (I.element.hidden = I.cells.every(v));
      }), k();
    },
    update(C) {
      i.update(C), g && (c.forEach(({ choice: I, element: R }) => {
        I.isRetired || (R.hidden = !C.isRowShown(e.name, I.value));
      }), u.forEach(({ column: I, maker: R, element: M }) => R.update(
        M,
        (L) => C.isChoiceShown(e.name, L, I)
      )), k());
    },
    setFault(C, I = "") {
      i.setFault(C);
      let R = h && h.row;
      h = C === null ? void 0 : u.get(I);
      let M = h && h.row;
      M !== R && (c.forEach((L) => L.element.classList.toggle("ext-localSkills-form-grid-row-faulty", L === M)), M ? M.label.appendChild(i.fault) : i.element.insertBefore(i.fault, i.body));
    },
    focus() {
      let C = Array.from(u.values()).find(({ row: I }) => !I.element.hidden);
      (h || C) && E(h || C).focus();
    }
  };
}

// src/ui/questions/late-question.ts
var Oy = { picker: "200px", ranking: "10000px" }, Ay = /* @__PURE__ */ new WeakMap();
function Ra(e, t, n) {
  let { texts: { messages: r }, texts: o, loadPickers: i } = t, s = Ay.get(i);
  if (s)
    return n(s);
  let a = e.type === "ranking", l = OO.ui.generateElementId(), c = Sn(e, o, a ? "" : Pa(e, r), a ? null : l), u = b("input", {
    id: l,
    type: "text",
    class: "ext-localSkills-form-input",
    role: "combobox",
    "aria-expanded": "false",
    "aria-describedby": c.describedBy,
    placeholder: r.text("localskills-form-picker-search")
  }), d = b("div", { class: "ext-localSkills-form-late-place" }, c.element), f = null, m = /* @__PURE__ */ new Map(), g = null, h = [null, void 0], y = null, w = (k) => {
    let p = d.contains(document.activeElement);
    if (f = k, k.show(m), g !== null && k.update(g), k.setFault(...h), J(d, k.element), p) {
      k.focus();
      let x = document.activeElement;
      x instanceof HTMLInputElement && u.value !== "" && (x.value = u.value, x.dispatchEvent(new Event("input", { bubbles: !0 })));
    }
  }, S = () => {
    y = null, c.setFault(r.text("localskills-form-part-not-loaded")), J(c.body, ee(r.text("localskills-save-try-again"), "normal", () => {
      v();
    }).$element[0]);
  }, v = () => (y = y || i().then((k) => {
    Ay.set(i, k), w(n(k));
  }, S), y);
  if (a || c.body.appendChild(u), e.type === "tagbox") {
    let k = b("div", { class: "ext-localSkills-form-question-count" });
    Ia(k, 0, e, r), c.body.appendChild(k);
  }
  if (["focusin", "pointerdown"].forEach((k) => window.addEventListener(k, v, { once: !0, passive: !0 })), "IntersectionObserver" in window) {
    let k = new IntersectionObserver((p) => {
      p.some(({ isIntersecting: x }) => x) && (k.disconnect(), v());
    }, { rootMargin: a ? Oy.ranking : Oy.picker });
    k.observe(c.element);
  } else
    v();
  return {
    element: d,
    show(k) {
      m = k, f !== null && f.show(k);
    },
    update(k) {
      g = k, (f || c).update(k);
    },
    setFault(k, p) {
      h = [k, p], f !== null ? f.setFault(k, p) : c.setFault(k);
    },
    focus() {
      f !== null ? f.focus() : (u.focus(), v().then(() => f && f.focus()));
    }
  };
}

// src/ui/questions/text-field.ts
var sA = 50, Cy = { date: "YYYY-MM-DD", month: "YYYY-MM" };
function aA(e, t) {
  if (e.type === "comment" || e.inputType === "text" || e.inputType === "url")
    return e.type === "comment" ? t.text("localskills-form-comment-public") : "";
  let { min: n, max: r, inputType: o } = e, i = (s) => o === "number" ? t.number(Number(s), (s.split(".")[1] || "").length) : (
    // Isolated from left to right, else Arabic text would turn the parts of the date around.
    `\u2066${s}\u2069`
  );
  return n !== null && r !== null ? t.text("localskills-form-from-to", i(n), i(r)) : n !== null ? t.text("localskills-form-from", i(n)) : r !== null ? t.text("localskills-form-up-to", i(r)) : "";
}
function lA(e) {
  if (e.type === "comment")
    return b("textarea", { rows: "3" });
  let { inputType: t, min: n, max: r } = e;
  if (t === "number")
    return b("input", { type: "text", inputmode: e.isInteger ? "numeric" : "decimal", dir: "ltr" });
  let o = b("input", O({ type: t }, t === "text" ? {} : { dir: "ltr" }));
  return n !== null && o.setAttribute("min", n), r !== null && o.setAttribute("max", r), o.type !== t && Cy[t] && (o.placeholder = Cy[t]), o;
}
function Py(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, i = OO.ui.generateElementId(), s = Sn(e, n, aA(e, o), i), a = lA(e), l = e.type === "comment" ? "" : e.inputType, c = b("div", { class: "ext-localSkills-form-question-count" });
  a.id = i, a.className = `ext-localSkills-form-input ext-localSkills-form-input-${l || "long"}`, a.setAttribute("aria-describedby", s.describedBy), e.maxLength !== null && (a.maxLength = e.maxLength), e.type === "text" && e.placeholder !== null && (a.placeholder = ke(e.placeholder, o, n.locale).text);
  let u = () => {
    let f = e.maxLength === null ? null : e.maxLength - a.value.length;
    c.setAttribute("aria-live", f !== null && f <= sA ? "polite" : "off"), J(c, f === null || a.value === "" ? null : o.text("localskills-form-characters-left", f)), e.type === "comment" && a.scrollHeight > a.clientHeight && (a.style.height = `${a.scrollHeight + 2}px`);
  }, d = () => {
    u();
    let f = a.value;
    r(e.name, f.trim() === "" ? [] : [l === "number" && Wr(f) || f]);
  };
  return a.addEventListener("input", d), a.addEventListener("focus", u), s.body.appendChild(a), s.body.appendChild(c), {
    element: s.element,
    show(f) {
      let m = (f.get(e.name) || [])[0] || "";
      a.value = m, a.value === "" && m !== "" && (a.type = "text", a.value = m), u();
    },
    update: (f) => s.update(f),
    setFault: (f) => s.setFault(f),
    focus: () => a.focus()
  };
}

// src/ui/questions/create-question.ts
function Iy(e, t) {
  switch (e.type) {
    case "radiogroup":
    case "checkbox":
    case "rating":
    case "boolean":
      return ky(e, t);
    case "dropdown":
      return e.choicesFrom === null ? wy(e, t) : Ra(e, t, ({ createPicker: n }) => n(e, t));
    case "tagbox":
      return Ra(e, t, ({ createPicker: n }) => n(e, t));
    case "ranking":
      return Ra(e, t, ({ createRanking: n }) => n(e, t));
    case "matrix":
    case "matrixdropdown":
      return Ty(e, t);
    case "text":
    case "comment":
      return Py(e, t);
  }
}

// src/ui/survey-form/step-elements.ts
function Ma(e, t) {
  return e.some((n) => t.isShown(n.name) && (n.type === "panel" ? Ma(n.elements, t) : n.type === "html" || !n.isRetired));
}
function Ry(e, t, n) {
  let { messages: r, locale: o } = t, i = [], s = ({ description: u }) => u && Xr(ke(u, r, o), r), a = (u) => {
    let d, f = null;
    if (u.type === "panel" || u.type === "html") {
      let m = OO.ui.generateElementId(), g = u.title && b("h3", { class: "ext-localSkills-form-panel-title", id: m }, xe(Ae(u, t), r));
      d = b("div", O({
        class: `ext-localSkills-form-${u.type === "panel" ? "panel" : "note"}`
      }, g && u.type === "panel" ? { role: "group", "aria-labelledby": m } : {}), g, s(u)), u.type === "html" ? d.appendChild(Xr(ke(u.text, r, o), r)) : l(d, u.elements);
    } else {
      if (u.isRetired)
        return null;
      f = n(u), d = f.element;
    }
    return i.push({ part: u, made: d, control: f }), d;
  }, l = (u, d) => d.forEach((f) => {
    let m = a(f);
    m && u.appendChild(m);
  }), c = b("div", {});
  return l(c, e.elements), {
    element: c,
    update(u) {
      let d = 0;
      return i.forEach(({ part: f, made: m, control: g }) => {
        let h = m.hidden;
        m.hidden = !Ma([f], u), g && (g.update(u), d += h && !m.hidden ? 1 : 0);
      }), d;
    }
  };
}

// src/ui/survey-form/survey-steps.ts
function My(e) {
  let { loaded: { survey: t, texts: n }, saving: r, environment: o, formatDate: i, onChange: s, onStep: a, onPublish: l } = e, { messages: c } = n, { pages: u } = t, d = u.length, f = ko(t), m = e.values, g = f(m), h = 0, y = e.canReviewEarly, w = null, S = /* @__PURE__ */ new Set(), v = /* @__PURE__ */ new Map(), k = /* @__PURE__ */ new Map(), p = OO.ui.generateElementId(), x = b("div", { class: "ext-localSkills-form-progress-text", id: p }), E = b("div", { class: "ext-localSkills-form-progress-bar" }), T = b("div", {
    class: "ext-localSkills-form-progress-track",
    role: "progressbar",
    "aria-labelledby": p,
    "aria-valuemin": "0"
  }, E), P = b("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" }), C = b("div", { class: "ext-localSkills-form-step-help" }), I = b("div", { class: "ext-localSkills-form-fault-summary" }), R = b("div", { class: "ext-localSkills-form-live", role: "status" }), M = b("div", {}), L = b("div", { class: "ext-localSkills-form-message" }), N = b("div", { class: "ext-localSkills-form-publish-note" }), j = b("div", { class: "ext-localSkills-form-busy", role: "status" }), U = b("fieldset", { class: "ext-localSkills-form-fields", role: "presentation" }, M), V = () => u.reduce((H, { name: ne, elements: Re }, de) => g.isPageShown(ne) && Ma(Re, g) ? H.concat(de) : H, []).concat(d), Z = (H) => V()[V().indexOf(h) + H], z = (H) => Te({ pages: u.slice(H, H + 1) }), B = (H, ne) => z(H).some((Re) => Re.name === ne), D = ee(c.text("localskills-form-back"), "normal", () => mt(Z(-1))), W = ee(c.text("localskills-form-to-review"), "quiet", () => mt(d)), q = ee(c.text("localskills-form-next"), "primary", () => {
    kt(h) && mt(Z(1));
  }), te = ee(c.text("localskills-form-publish"), "primary", () => {
    kt(null) && l();
  }), re = [D, W, q, te], fe = (H) => {
    let ne = v.get(H.name);
    return ne || (ne = Iy(H, F(O({}, o), {
      texts: n,
      onChange(Re, de) {
        m = fh(m, Re, de), X(), S.has(H.name) && he(), s();
      }
    })), ne.show(m), v.set(H.name, ne)), ne;
  }, ye = () => {
    let H = V(), ne = H.indexOf(h) + 1;
    J(x, c.text("localskills-form-step", ne, H.length)), T.setAttribute("aria-valuenow", String(ne)), T.setAttribute("aria-valuemax", String(H.length)), E.style.width = `${100 * ne / H.length}%`;
  }, X = () => {
    g = f(m);
    let H = w ? w.update(g) : 0;
    J(R, H === 0 ? null : c.text("localskills-form-appeared", H)), ye();
  }, he = () => {
    let H = yy(t, m, g).filter(({ question: ne }) => S.has(ne));
    return v.forEach((ne, Re) => {
      let de = H.find(({ question: se }) => se === Re);
      ne.setFault(de ? by(de, c) : null, de && de.parameter);
    }), H.some(({ question: ne }) => h === d || B(h, ne)) || J(I), H;
  }, Ue = (H) => {
    B(h, H.name) || mt(u.findIndex((ne, Re) => B(Re, H.name))), fe(H).focus();
  }, kt = (H) => {
    let ne = H === null ? Te(t) : z(H);
    ne.forEach(({ name: se }) => S.add(se));
    let Re = he(), de = ne.filter(({ name: se }) => Re.some(({ question: dn }) => dn === se));
    return de.length === 0 ? !0 : (J(I, G(
      "error",
      b("p", {}, c.text("localskills-form-faults", de.length)),
      b("ul", {}, ...de.map((se) => {
        let dn = b("a", { href: "#" }, xe(Ae(se, n), c));
        return dn.addEventListener("click", (dr) => {
          dr.preventDefault(), Ue(se);
        }), b("li", {}, dn);
      }))
    )), De(I), !1);
  }, ut = () => {
    y = !0, w = null, J(P, c.text("localskills-form-review")), J(C, b("p", {}, c.text("localskills-form-review-help")));
    let H = ({ createReview: Re, createAnswerWords: de }) => {
      te.setDisabled(!1), h === d && J(M, Re({
        texts: n,
        pages: u.filter(({ name: se }) => g.isPageShown(se)),
        visible: g,
        words: de(n, o, i),
        onChange: Ue
      }));
    }, ne = r.now();
    if (ne) {
      H(ne);
      return;
    }
    te.setDisabled(!0), J(M, b("p", { class: "ext-localSkills-form-busy", role: "status" }, c.text("localskills-form-loading"))), r.load().then(H, () => J(M, G(
      "error",
      b("p", {}, c.text("localskills-form-part-not-loaded")),
      me(ee(c.text("localskills-save-try-again"), "normal", ut))
    )));
  }, Gt = (H) => {
    w = k.get(h) || Ry(H, n, fe), k.set(h, w), w.update(g), J(P, H.title === null ? x.textContent : xe(Ae(H, n), c)), J(C, H.description === null ? null : Xr(ke(H.description, c, n.locale), c)), J(M, w.element), window.dispatchEvent(new Event("resize"));
  }, Ct = (H) => {
    var de;
    let ne = V(), [Re] = ne;
    h = (de = ne.filter((se) => se <= H).pop()) != null ? de : Re, [I, L, R].forEach((se) => J(se)), ye(), h === d ? ut() : Gt(u[h]), he(), D.toggle(h !== Re), q.toggle(h !== d), te.toggle(h === d), W.toggle(y && Z(1) < d), J(N, h === d ? e.publishNote() : null);
  }, mt = (H) => {
    Ct(H), a(h), De(P), ue.scrollIntoView();
  }, ue = b(
    "form",
    { class: "ext-localSkills-form", novalidate: "" },
    b("div", { class: "ext-localSkills-form-progress" }, x, T),
    P,
    C,
    I,
    U,
    R,
    N,
    L,
    j,
    b(
      "div",
      { class: "ext-localSkills-form-step-buttons" },
      ...re.map(({ $element: H }) => H[0])
    )
  );
  return ue.addEventListener("submit", (H) => H.preventDefault()), Ct(e.step), {
    element: ue,
    values: () => m,
    answer: () => g.values,
    step: () => h,
    goTo: mt,
    show(H) {
      m = H, g = f(m), S.clear(), v.forEach((ne) => ne.show(m)), Ct(h);
    },
    say(H) {
      J(L, H), H !== null && (De(L), L.scrollIntoView({ block: "nearest" }));
    },
    setBusy(H) {
      U.disabled = H, re.forEach((ne) => ne.setDisabled(H)), J(j, H ? c.text("localskills-form-publishing") : null), H && J(L);
    },
    focusStep: () => De(P)
  };
}

// src/ui/survey-form/load-survey.ts
var Ly = {
  revision: 0,
  text: "",
  timestamp: null,
  user: null,
  reading: { exclusion: "no-answer", values: /* @__PURE__ */ new Map(), unknown: /* @__PURE__ */ new Map(), definitionRevision: null, submitted: null, language: null }
};

// src/ui/survey-making/preview-panel.ts
function cA(e, t, n) {
  let { taxonomy: r } = e.loaded;
  return {
    survey: ft(t, r),
    definitionRevision: 0,
    texts: { messages: n, locale: t.locale, taxonomy: r },
    answer: Ly,
    refusal: null
  };
}
function Ny(e, t) {
  let { messages: n, languageName: r, contentLanguage: o } = e, i = (g) => n.text(`localskills-making-preview-${g}`), s = n.language, a = window.innerWidth < 720 ? "phone" : "desktop", l = 0, c = b("div", { class: "ext-localSkills-making-frame", role: "group", "aria-label": i("frame") }), u = b("div", { class: "ext-localSkills-making-preview-controls" }), d = () => K(null, null, function* () {
    let g = ++l, h = t.document.survey();
    if (c.className = `ext-localSkills-making-frame ext-localSkills-making-frame-${a}`, h === null) {
      J(c, G("warning", i("nothing")));
      return;
    }
    c.firstChild === null && J(c, b("p", { role: "status" }, n.text("localskills-making-loading")));
    try {
      let y = s === n.language ? n : yield e.messagesIn(s), w = cA(t, h, y);
      g === l && f(w, y);
    } catch (y) {
      g === l && J(c, G(
        "error",
        b("p", {}, n.text("localskills-making-not-loaded")),
        me(ee(n.text("localskills-save-try-again"), "normal", () => {
          d();
        }))
      ));
    }
  }), f = (g, h) => {
    let y = My({
      loaded: g,
      saving: { now: () => Ou, load: () => Promise.resolve(Ou) },
      environment: {
        loadLanguages: e.catalogue.loadLanguages,
        loadWikis: e.catalogue.loadWikis,
        loadPickers: e.loadPickers
      },
      formatDate: e.formatDate,
      values: /* @__PURE__ */ new Map(),
      step: 0,
      canReviewEarly: !1,
      publishNote: () => null,
      onChange: () => {
      },
      onStep: () => {
      },
      onPublish: () => y.say(G("success", i("end")))
    });
    J(c, b("div", {
      class: "ext-localSkills-survey ext-localSkills-survey-form",
      lang: h.language,
      dir: hn(h.language)
    }, y.element));
  }, m = () => {
    let g = Array.from(/* @__PURE__ */ new Set([n.language, o, ...Mn(t.document.json())])), h = tn({
      label: i("language"),
      value: s,
      options: g.map((S) => ({ value: S, label: r(S) })),
      onChange(S) {
        s = S, d();
      }
    }), y = tn({
      label: i("width"),
      value: a,
      options: [{ value: "phone", label: i("phone") }, { value: "desktop", label: i("desktop") }],
      onChange(S) {
        a = S, d();
      }
    }), w = ee(i("again"), "quiet", () => {
      d().then(() => De(c));
    });
    J(u, h.element, y.element, w.$element[0]);
  };
  return {
    element: b(
      "div",
      {},
      b("p", {}, i("help")),
      u,
      c
    ),
    show() {
      [n.language, o, ...Mn(t.document.json())].includes(s) || (s = n.language), m(), d();
    },
    reveal: () => !1,
    destroy() {
      l++;
    }
  };
}

// src/core/survey/text-changes.ts
function an(e, t) {
  return e === null || t === null ? e !== t : e.kind === "message" || t.kind === "message" ? e.kind !== t.kind || e.kind === "message" && t.kind === "message" && e.key !== t.key : Object.keys(e.texts).some((n) => {
    let r = t.texts[n];
    return r !== void 0 && r.trim() !== e.texts[n].trim();
  });
}
function En(e, t) {
  return e === null || t === null ? !1 : e.kind === "message" || t.kind === "message" ? e.kind === "message" && t.kind === "message" && e.key === t.key : Object.keys(e.texts).some((n) => {
    let r = t.texts[n];
    return r !== void 0 && r.trim() === e.texts[n].trim();
  });
}
function Fy(e) {
  return e === null || e.kind === "message" ? [] : Object.keys(e.texts);
}

// src/core/survey/choice-changes.ts
function Ti(e, t, n, r) {
  var d, f, m, g;
  let o = [], i = (h, y, w, ...S) => {
    o.push({ code: `${t}-${y}`, effect: w, element: e, item: h, parameters: S });
  }, s = $y(n), a = $y(r), l = n.filter(({ value: h }) => !a.has(h)), c = r.filter(({ value: h }) => !s.has(h));
  for (let h of l) {
    let y = c.find(({ text: w }) => En(h.text, w));
    y ? (c.splice(c.indexOf(y), 1), i(h.value, "renamed", "lost", h.value, y.value)) : i(h.value, "removed", "lost");
  }
  c.forEach(({ value: h, isRetired: y }) => {
    y || i(h, "added", "incomplete");
  });
  for (let h of r) {
    let y = s.get(h.value);
    if (y !== void 0) {
      if (y.isRetired !== h.isRetired && i(h.value, h.isRetired ? "retired" : "returned", h.isRetired ? "none" : "incomplete"), an(y.text, h.text)) {
        let w = n.find(({ value: S, text: v }) => S !== h.value && a.has(S) && En(v, h.text));
        w && !En(y.text, h.text) ? i(h.value, "swapped", "lost", h.value, w.value) : i(h.value, "text", "meaning");
      }
      ((f = (d = y.visibleIf) == null ? void 0 : d.source) != null ? f : "") !== ((g = (m = h.visibleIf) == null ? void 0 : m.source) != null ? g : "") && i(h.value, "condition", "incomplete");
    }
  }
  let u = (h) => h.map(({ value: y }) => y).filter((y) => s.has(y) && a.has(y)).join(" ");
  return u(n) !== u(r) && i(null, "order", "none"), o;
}
function $y(e) {
  return new Map(e.map((t) => [t.value, t]));
}

// src/core/survey/question-changes.ts
function zy(e, t) {
  let n = t.name, r = [], o = (l, c, ...u) => {
    r.push({ code: `question-${l}`, effect: c, element: n, item: null, parameters: u });
  };
  e.isRetired !== t.isRetired && o(t.isRetired ? "retired" : "returned", t.isRetired ? "none" : "incomplete");
  let [i, s] = [Dy(e), Dy(t)];
  if (i !== s) {
    let l = i === "choice" && s === "choices";
    return o(l ? "multiple" : "type", l ? "meaning" : "lost", So(e), So(t)), r;
  }
  So(e) !== So(t) && o("display", "none", So(e), So(t)), (an(e.title, t.title) || an(e.description, t.description)) && o("text", "meaning"), Au(e.visibleIf) !== Au(t.visibleIf) && o("condition", "incomplete");
  let a = (l) => Au(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(t) && o(a(t) === "false" ? "optional" : "required", a(t) === "false" ? "none" : "incomplete"), jy(e) !== jy(t) && o("limits", "meaning"), _y(e) !== _y(t) ? (o("source", "lost"), r) : r.concat(e.type === "rating" && t.type === "rating" ? uA(e, t) : Uy(e, t));
}
function Dy(e) {
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
function So(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function Au(e) {
  var t;
  return (t = e == null ? void 0 : e.source) != null ? t : "";
}
function jy(e) {
  let { minSelectedChoices: t, maxSelectedChoices: n, min: r, max: o, isInteger: i, maxLength: s, isSelectToRank: a, isEachRowRequired: l } = e;
  return JSON.stringify([
    t != null ? t : null,
    n != null ? n : null,
    r != null ? r : null,
    o != null ? o : null,
    i != null ? i : !1,
    s != null ? s : null,
    a != null ? a : !1,
    l != null ? l : !1
  ]);
}
function _y(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function uA(e, t) {
  let n = (l, c) => [{ code: l, effect: c, element: t.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: c }) => c).join(" ");
  if (r(e) !== r(t))
    return n("scale-steps", "lost");
  let [o, i] = [e.minRateDescription, e.maxRateDescription];
  return En(o, t.maxRateDescription) && En(i, t.minRateDescription) && !En(o, i) ? n("scale-reversed", "lost") : [...an(o, t.minRateDescription) || an(i, t.maxRateDescription) ? n("scale-ends", "meaning") : [], ...Uy(e, t)];
}
function Uy(e, t) {
  let n = Ti(t.name, "choice", By(e), By(t));
  return "rows" in e && "rows" in t && n.push(...Ti(t.name, "row", e.rows, t.rows)), e.type === "matrixdropdown" && t.type === "matrixdropdown" && (n.push(...Ti(t.name, "column", Jy(e), Jy(t))), t.columns.forEach((r) => {
    let o = e.columns.find(({ name: i }) => i === r.name);
    n.push(...o ? Ti(t.name, "choice", o.choices, r.choices) : []);
  })), n;
}
function By(e) {
  if (!("choices" in e))
    return [];
  let t = e.choices;
  return t.concat(It(Jt(e)).filter((n) => !t.some(({ value: r }) => r === n.value)));
}
function Jy(e) {
  return e.columns.map(({ name: t, title: n }) => ({ value: t, text: n, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/definition-changes.ts
var dA = /^(?:question-(?:removed|renamed|type|multiple|source)|scale-(?:steps|reversed)|(?:choice|row|column)-(?:added|removed|renamed|swapped))$/;
function La(e, t) {
  let n = [...fA(e, t), ...gA(e, t)], o = (e.core !== null && t.core !== null && e.core.id === t.core.id ? e.core.questions : []).filter((i) => n.some(({ element: s, code: a }) => s === i && dA.test(a)));
  return n.concat(o.map((i) => sr("core-touched", "lost", i)));
}
function sr(e, t, n = null, ...r) {
  return { code: e, effect: t, element: n, item: null, parameters: r };
}
function fA(e, t) {
  let n = Te(e), r = Te(t), o = (l, c) => l.find(({ name: u }) => u === c), i = n.filter(({ name: l }) => !o(r, l)), s = r.filter(({ name: l }) => !o(n, l)), a = [];
  for (let l of i) {
    let c = s.find(({ title: u, type: d }) => d === l.type && En(u, l.title));
    c ? (s.splice(s.indexOf(c), 1), a.push(sr("question-renamed", "lost", l.name, l.name, c.name))) : a.push(sr("question-removed", "lost", l.name));
  }
  return r.forEach((l) => {
    let c = o(n, l.name);
    c ? a.push(...zy(c, l)) : s.includes(l) && !l.isRetired && a.push(sr("question-added", "incomplete", l.name));
  }), [...a, ...mA(e, t), ...pA(n, r)];
}
function mA(e, t) {
  let n = (o) => [
    ...o.pages,
    ...Rt(o).filter(({ type: i }) => i === "panel" || i === "html")
  ], r = [];
  return n(t).forEach((o) => {
    var l, c, u, d;
    let i = !("type" in o), s = n(e).find((f) => f.name === o.name && !("type" in f) === i);
    if (s === void 0)
      return;
    if (((c = (l = s.visibleIf) == null ? void 0 : l.source) != null ? c : "") !== ((d = (u = o.visibleIf) == null ? void 0 : u.source) != null ? d : "")) {
      let f = "type" in o && o.type === "html";
      r.push(sr(f ? "note-condition" : "part-condition", f ? "none" : "incomplete", o.name));
    }
    let a = (f) => [f.title, f.description, "text" in f ? f.text : null];
    a(s).some((f, m) => {
      var g;
      return an(f, (g = a(o)[m]) != null ? g : null);
    }) && r.push(sr("part-text", "none", o.name));
  }), r;
}
function pA(e, t) {
  let n = (r, o) => r.map(({ name: i }) => i).filter((i) => o.some((s) => s.name === i)).join(" ");
  return n(e, t) === n(t, e) ? [] : [sr("order", "none")];
}
function gA(e, t) {
  var d, f;
  let n = [], r = (m, g, h, ...y) => {
    m && n.push(sr(g, h, null, ...y));
  }, o = (m, g) => JSON.stringify(m) !== JSON.stringify(g);
  r(e.id !== t.id, "id", "lost", e.id, t.id), r(an(e.title, t.title) || an(e.description, t.description), "survey-text", "none");
  let [i, s] = [Hy(e), Hy(t)], a = s.filter((m) => !i.includes(m)), l = i.filter((m) => !s.includes(m));
  r(a.length > 0, "languages-added", "none", a), r(l.length > 0, "languages-removed", "none", l), r(e.status !== t.status, `status-${t.status}`, "none"), r(e.opens !== t.opens || e.closes !== t.closes, "dates", "none", (d = t.opens) != null ? d : "\u2026", (f = t.closes) != null ? f : "\u2026");
  let c = t.minAnswers < e.minAnswers || t.minCell < e.minCell, u = t.minAnswers > e.minAnswers || t.minCell > e.minCell;
  return r(c, "thresholds-lowered", "meaning", t.minAnswers, t.minCell), r(u && !c, "thresholds-raised", "none", t.minAnswers, t.minCell), r(o(e.notInStatistics.slice().sort(), t.notInStatistics.slice().sort()), "statistics", "meaning"), r(o(e.measures, t.measures), "measures", "meaning"), r(e.audience.population !== t.audience.population, "population", "lost"), r(o(
    F(O({}, e.audience), { population: null }),
    F(O({}, t.audience), { population: null })
  ), "audience", "none"), r(o(e.core, t.core), "core", "meaning"), r(e.follows !== t.follows, "follows", "none"), n;
}
function Hy(e) {
  let t = /* @__PURE__ */ new Set();
  return [
    e.title,
    e.description,
    ...e.pages.map(({ title: r }) => r),
    ...Rt(e).reduce((r, o) => r.concat(
      o.title,
      "choices" in o ? o.choices.map(({ text: i }) => i) : []
    ), [])
  ].forEach((r) => Fy(r).forEach((o) => o === "default" || t.add(o))), Array.from(t).sort();
}

// src/core/survey/definition-change.ts
function Wy(e) {
  return e.effect === "lost";
}
function Na(e, t, n, r) {
  let { code: o, element: i, item: s, parameters: a } = e, l = (g, h) => h === null ? "" : ke(h, r, g.locale).text.trim(), c = (g) => {
    var h;
    return (h = Rt(g).find(({ name: y }) => y === i)) != null ? h : g.pages.find(({ name: y }) => y === i);
  }, u = [n, t], d = (g, h) => {
    var y, w;
    return (w = (y = u.map(g).find((S) => S !== "")) != null ? y : h) != null ? w : "";
  }, f = d((g) => {
    var h, y;
    return l(g, (y = (h = c(g)) == null ? void 0 : h.title) != null ? y : null);
  }, i), m = d((g) => {
    let h = c(g), y = h === void 0 ? void 0 : yA(h).find((w) => hA(w) === s);
    return y === void 0 ? "" : l(g, "text" in y ? y.text : y.title);
  }, s);
  return r.text(`localskills-change-${o}`, f, m, ...a.map(
    (g) => typeof g != "object" ? g : g.reduce(
      (h, y) => h === "" ? y : r.text("localskills-fault-list", h, y),
      ""
    )
  ));
}
function hA(e) {
  return "value" in e ? e.value : e.name;
}
function yA(e) {
  return [
    ..."choices" in e ? e.choices : [],
    ..."rows" in e ? e.rows : [],
    ..."columns" in e ? e.columns : [],
    ..."columns" in e && e.columns[0] ? e.columns[0].choices : []
  ];
}

// src/ui/survey-making/counted-answers.ts
function Vy(e, t) {
  return K(this, null, function* () {
    var l;
    let { wiki: n, titles: r } = e, o = r.resultsData(t), i = (yield n.readPages([o])).get(o), { value: s } = Cn((l = i == null ? void 0 : i.latest.text) != null ? l : ""), a = _(s) ? A(s, "counted") : null;
    return i === void 0 || typeof a != "number" ? null : { counted: a, timestamp: i.latest.timestamp };
  });
}

// src/ui/survey-making/load-making.ts
var Cu = 500;
function Oi(e) {
  let t = e === null ? void 0 : A(e, "localSkills"), n = _(t) ? A(t, "core") : void 0, r = _(n) ? A(n, "id") : void 0;
  return typeof r == "string" ? r : null;
}
function Ai(e) {
  let t = e === null ? void 0 : A(e, "localSkills"), n = _(t) ? A(t, "follows") : void 0;
  return typeof n == "string" ? n : null;
}
function qy(e, t) {
  return K(this, null, function* () {
    var s, a;
    if (t === null)
      return { survey: null, earlier: null };
    let n = e.titles.definition(t), r = Rn((yield e.wiki.readPages([n])).get(n)), o = e.bundledSurveys.find((l) => l.id === t), i = (a = (s = r.json) != null ? s : o == null ? void 0 : o.definition) != null ? a : null;
    return { survey: i === null ? null : Ce(i).survey, earlier: Gs(t, r, e) };
  });
}
function bA(e) {
  return K(this, null, function* () {
    var r;
    let t = e.titles.skills(), n = (yield e.wiki.readPages([t])).get(t);
    return n === void 0 ? null : tu(Cn((r = n.latest.text) != null ? r : "").value).taxonomy;
  });
}
function Pu(e, t, n = null) {
  return K(this, null, function* () {
    let { wiki: r, titles: o } = e, [i, s] = [o.definition(t), o.survey(t)], [a, l, c] = yield Promise.all([
      r.readPages([i, s]),
      r.pagesBelow(o.answersPrefix(t), Cu),
      bA(e)
    ]), u = Rn(a.get(i)), d = n != null ? n : u.json, [f, m] = yield Promise.all([
      qy(e, Oi(d)),
      qy(e, Ai(d))
    ]);
    return {
      surveyId: t,
      base: u,
      answers: l.length,
      taxonomy: c,
      hasSurveyPage: a.has(s),
      core: f.survey,
      previous: m.survey,
      earlier: m.earlier
    };
  });
}

// src/ui/survey-making/making-fault.ts
var xA = "localskills-making-save-";
function $r(e) {
  let { messages: t } = e.context;
  return fa(F(O({}, e), {
    context: F(O({}, e.context), {
      messages: F(O({}, t), {
        text(n, ...r) {
          let o = n.replace(/^localskills-save-/, xA);
          return t.text(t.has(o) ? o : n, ...r);
        }
      })
    })
  }));
}

// src/ui/survey-making/overview-screen.ts
function vA(e, t) {
  let { messages: n, formatDate: r, now: o } = t, { status: i, opens: s, closes: a } = e, l = Tr(e, o().toISOString());
  return i !== "open" ? n.text(`localskills-making-state-${i}`) : l === "not-yet-open" && s !== null ? n.text("localskills-making-state-not-yet", r(s)) : l === "closed" && a !== null ? n.text("localskills-making-state-over", r(a)) : a === null ? n.text("localskills-making-state-open") : n.text("localskills-making-state-open-until", r(a));
}
function Iu(e, t) {
  return e === 0 ? t.messages.text("localskills-making-answers-none") : t.messages.text(
    e >= Cu ? "localskills-making-answers-many" : "localskills-making-answers",
    e
  );
}
function Xy(e) {
  var L;
  let { context: t, loaded: n, json: r, faults: o, onEdit: i, onBegin: s, onReload: a } = e, { messages: l, titles: c, pageUrl: u } = t, { surveyId: d } = n, f = Ce(r).survey, m = t.now().toISOString().slice(0, 10), g = { messages: l, locale: (L = f == null ? void 0 : f.locale) != null ? L : null, taxonomy: n.taxonomy }, h = mo(t.storage, t.wikiId, t.user.name), y = fo(t, d, n.base), w = (N, ...j) => l.text(`localskills-making-${N}`, ...j), S = b("div", { "aria-live": "polite" }), v = (...N) => {
    J(S, ...N), De(S);
  }, k = (N, j) => {
    let U = Or(r, N, m);
    v(b("p", { role: "status" }, w("saving"))), y.publish(U, w(`summary-${N}`), j).then((V) => {
      var Z;
      switch (V.kind) {
        case "published":
        case "unchanged":
          a();
          return;
        case "meanwhile":
          v(G(
            "warning",
            b("p", {}, w("meanwhile", (Z = V.saved.user) != null ? Z : "")),
            me(ee(w("meanwhile-look"), "primary", a))
          ));
          return;
        case "fault":
          v($r({
            context: t,
            fault: V.fault,
            title: c.definition(d),
            pageText: tr(U),
            isKept: !0,
            tryAgain: (z) => k(N, z)
          }));
      }
    });
  }, p = (N) => {
    v(G(
      "notice",
      b("p", {}, w(`ask-${N}`)),
      me(
        ee(w(`do-${N}`), "primary", () => k(N)),
        ee(w("cancel"), "normal", () => {
          J(S), R.focus();
        })
      )
    ));
  }, x = () => f === null || o.length > 0 && f.status === "draft" ? [] : Xs(f, m).map((N, j) => (
    // Messages used here: localskills-making-do-open, localskills-making-do-pause, localskills-making-do-resume,
    // localskills-making-do-close, localskills-making-do-reopen, localskills-making-do-archive
    ee(
      w(`do-${N}`),
      j === 0 && ["open", "resume"].includes(N) ? "primary" : "normal",
      () => p(N)
    )
  )), E = h.read(d), T = E === null ? null : G(
    "warning",
    b("p", {}, w(
      E.baseRevision === n.base.revision ? "draft-there" : "draft-outdated",
      t.formatTime(E.keptAt)
    )),
    me(
      ee(w("draft-continue"), "primary", () => i(E.json, E)),
      ee(w("draft-discard"), "normal", () => {
        h.clear(d), a();
      })
    )
  ), P = () => {
    let { earlier: N, previous: j } = n;
    if (j === null)
      return null;
    let U = b("p", {}, w("repeats", fi(j, t)));
    return N === null || f === null || Tr(f, m) !== "open" ? U : b("div", {}, U, G(
      "notice",
      b("p", {}, w("earlier-open", N.title)),
      me(ee(w("earlier-close", N.title), "normal", () => {
        v(b("p", { role: "status" }, w("saving"))), Qs(t, N).then((V) => {
          if (V.kind === "closed") {
            a();
            return;
          }
          v($r({
            context: t,
            fault: V.fault,
            title: V.title,
            pageText: V.text,
            isKept: !0,
            tryAgain: a
          }));
        });
      }))
    ));
  }, C = b("p", {}, Iu(n.answers, t));
  n.answers > 0 && Vy(t, d).then((N) => {
    N !== null && C.append(" ", w("answers-counted", N.counted, t.formatTime(N.timestamp)));
  }, () => {
  });
  let I = (N, j, U) => b("a", { href: u(N, U), target: "_blank", rel: "noopener" }, j), R = b("h2", { tabindex: "-1" }, f === null ? d : xe(Ae({ name: d, title: f.title }, g), l)), M = ee(w("edit"), f !== null && f.status !== "draft" ? "primary" : "normal", () => i(r, null));
  return b(
    "div",
    { class: "ext-localSkills-making-overview" },
    R,
    f === null ? G("error", w("unreadable")) : b("p", { class: "ext-localSkills-making-state" }, b("strong", {}, vA(f, t))),
    C,
    P(),
    o.length === 0 ? null : G("warning", w("has-faults", o.length)),
    T,
    me(...x(), M),
    S,
    b("h3", {}, w("next-heading")),
    b(
      "ul",
      { class: "ext-localSkills-making-next" },
      b(
        "li",
        {},
        ee(w("new-wave"), "quiet", () => s("wave")).$element[0],
        b("div", { class: "ext-localSkills-making-help" }, w("new-wave-help"))
      ),
      b(
        "li",
        {},
        ee(w("copy"), "quiet", () => s("copy")).$element[0],
        b("div", { class: "ext-localSkills-making-help" }, w("copy-help"))
      )
    ),
    e.exports(),
    b("h3", {}, w("pages-heading")),
    b(
      "p",
      { class: "ext-localSkills-making-links" },
      I(c.survey(d), w("page-survey")),
      I(c.results(d), w("page-results")),
      I(c.definition(d), w("page-history"), { action: "history" })
    )
  );
}

// src/ui/survey-making/change-list.ts
var kA = ["lost", "meaning", "incomplete"];
function Gy(e, t, n, r) {
  let { messages: o } = r;
  if (n === 0)
    return { element: null, isRefused: !1 };
  let i = La(e, t), s = i.some(Wy), a = (c) => b("ul", {}, ...c.map(
    (u) => b("li", {}, Na(u, e, t, o))
  )), l = kA.map((c) => i.filter((u) => u.effect === c)).filter((c) => c.length > 0);
  return {
    isRefused: s,
    element: b(
      "div",
      {},
      b("h3", {}, o.text("localskills-making-changes-heading")),
      b("p", {}, Iu(n, r)),
      l.length === 0 ? b("p", {}, o.text("localskills-making-changes-none")) : null,
      ...l.map((c) => {
        let u = c[0].effect;
        return G(
          u === "lost" ? "error" : u === "meaning" ? "warning" : "notice",
          b("p", {}, o.text(`localskills-making-effect-${u}`)),
          a(c)
        );
      })
    )
  };
}

// src/ui/survey-making/fault-list.ts
var wA = ["title", "description", "localSkills", "locale"];
function SA(e, t, n) {
  let r = Lt(t), o = Ie(e, r);
  if (o === null)
    return n.text(wA.includes(String(r[0])) ? "localskills-making-place-settings" : "localskills-making-place-survey");
  let i = A(o.json, "title"), s = Be(i), a = (s === null ? pe(i, ce) : n.text(s)) || o.name, l = a.length > 80 ? `${a.slice(0, 80)}\u2026` : a;
  return n.text(`localskills-making-place-${o.kind}`, l);
}
function Ru(e, t, n, r) {
  return b("ul", { class: "ext-localSkills-making-faults" }, ...e.map((o) => {
    let i = SA(t, o.path, n), s = r === null ? null : ee(n.text("localskills-making-go-there"), "quiet", () => r(o.path));
    return s == null || s.$input.attr("aria-label", n.text("localskills-making-go-to", i)), b(
      "li",
      {},
      b("strong", {}, i),
      " ",
      b("span", {}, mn(o, n)),
      // For somebody who looks at the page itself.
      r === null ? b("code", { dir: "ltr" }, o.path) : null,
      s === null ? null : s.$element[0]
    );
  }));
}

// src/core/survey/merge-values.ts
function Fa(e, t, n, r, o) {
  if (ln(t, n) || ln(e, n))
    return t;
  if (ln(e, t))
    return n;
  if (Array.isArray(t) && Array.isArray(n)) {
    let u = [Array.isArray(e) ? e : [], t, n];
    return u.every(OA) ? AA(u[0], t, n, r, o) : o(r, e, t, n);
  }
  let i = TA(t, n), s = (u) => i !== null && EA(u) ? { [i]: u } : u, [a, l, c] = [s(e), s(t), s(n)];
  return _(l) && _(c) ? $a(_(a) ? a : {}, l, c, r, o) : o(r, e, t, n);
}
function $a(e, t, n, r, o) {
  let i = {};
  return Object.keys(t).concat(Object.keys(n).filter((a) => A(t, a) === void 0)).forEach((a) => {
    let l = Fa(
      A(e, a),
      A(t, a),
      A(n, a),
      [...r, a],
      o
    );
    l !== void 0 && (i[a] = l);
  }), i;
}
function Lu(e, t, n, r) {
  let o = (c) => JSON.stringify(
    c.filter((u) => e.includes(u) && t.includes(u) && n.includes(u))
  ), i = o(t) !== o(e), [s, a] = i ? [t, n] : [n, t], l = s.filter(r);
  return a.forEach((c, u) => {
    if (r(c) && !l.includes(c)) {
      let d = a.slice(0, u).reverse().find((f) => l.includes(f));
      l.splice(d === void 0 ? 0 : l.indexOf(d) + 1, 0, c);
    }
  }), l;
}
function ln(e, t) {
  if (e === t)
    return !0;
  if (Array.isArray(e) || Array.isArray(t))
    return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.every((r, o) => ln(r, t[o]));
  if (!_(e) || !_(t))
    return !1;
  let n = Object.keys(e);
  return n.length === Object.keys(t).length && n.every((r) => A(t, r) !== void 0 && ln(e[r], t[r]));
}
function Mu(e) {
  var n;
  let t = _(e) ? (n = A(e, "name")) != null ? n : A(e, "value") : e;
  return typeof t == "string" || typeof t == "number" ? String(t) : null;
}
function EA(e) {
  return typeof e == "string" || typeof e == "number";
}
function TA(e, t) {
  let [n] = [e, t].filter(_);
  return n === void 0 ? null : A(n, "value") !== void 0 ? "value" : A(n, "default") !== void 0 ? "default" : null;
}
function OA(e) {
  let t = e.map(Mu);
  return t.every((n, r) => n !== null && t.indexOf(n) === r);
}
function AA(e, t, n, r, o) {
  let i = (l, c) => l.find((u) => Mu(u) === c), s = (l) => l.map((c) => Mu(c)), a = /* @__PURE__ */ new Map();
  return s(t).concat(s(n)).forEach((l) => {
    if (!a.has(l)) {
      let [c, u, d] = [e, t, n].map((f) => i(f, l));
      a.set(l, Fa(c, u, d, [...r, l], o));
    }
  }), Lu(s(e), s(t), s(n), (l) => a.get(l) !== void 0).map((l) => a.get(l));
}

// src/core/survey/merge-definitions.ts
function Fu(e, t, n, r = () => !1) {
  let o = [], i = (d, f, m, g) => {
    let h = { place: d, base: f, mine: m, theirs: g };
    return o.push(h), r(h) ? g : m;
  }, s = e != null ? e : {};
  if (ln(t, n) || ln(s, n))
    return { merged: t, conflicts: o };
  if (ln(s, t))
    return { merged: n, conflicts: o };
  let [a, l, c] = [s, t, n].map(CA);
  if (!a || !l || !c)
    return { merged: $a(s, t, n, [], i), conflicts: o };
  let u = $a(a.frame, l.frame, c.frame, [], i);
  return { merged: F(O({}, u), { pages: IA(a, l, c, i) }), conflicts: o };
}
function CA(e) {
  var i;
  let t = /* @__PURE__ */ new Map(), n = (s, a, l) => {
    let c = _(s) ? PA(s, a === "", l) : null;
    if (!_(s) || c === null || t.has(c))
      return null;
    let u = A(s, "elements"), d = Array.isArray(u) ? [] : null;
    return t.set(c, { key: c, parent: a, json: d === null ? s : F(O({}, s), { elements: [] }), children: d }), (Array.isArray(u) ? u : []).every((f, m) => {
      let g = n(f, c, m);
      return d.push(g != null ? g : ""), g !== null;
    }) ? c : null;
  }, r = (i = A(e, "pages")) != null ? i : [], o = Array.isArray(r) ? r.map((s, a) => n(s, "", a)) : [null];
  return o.includes(null) ? null : { frame: F(O({}, e), { pages: [] }), parts: t, pages: o };
}
function PA(e, t, n) {
  let r = A(e, "name");
  return t ? `page ${typeof r == "string" ? r : `page${n + 1}`}` : typeof r == "string" ? `element ${r}` : null;
}
function IA(e, t, n, r) {
  let o = RA(e, t, n, r), i = MA(e, t, n, o), s = (d) => {
    var h, y;
    let f = o.get(d), m = [e, t, n].map(({ parts: w }) => {
      var S, v;
      return (v = (S = w.get(d)) == null ? void 0 : S.children) != null ? v : null;
    });
    return ((y = (h = m[1]) != null ? h : m[2]) != null ? y : null) === null ? f : F(O({}, f), { elements: a(d, m.map((w) => w != null ? w : [])).map(s) });
  }, a = (d, f) => {
    var g, h, y;
    let m = Lu(
      (g = f[0]) != null ? g : [],
      (h = f[1]) != null ? h : [],
      (y = f[2]) != null ? y : [],
      (w) => i.get(w) === d
    );
    return i.forEach((w, S) => w === d && !m.includes(S) && m.push(S)), m;
  }, l = a("", [e.pages, t.pages, n.pages]), c = (d) => !Array.from(i.values()).includes(d) && [t, n].every(({ parts: f }) => {
    var m, g;
    return ((g = (m = f.get(d)) == null ? void 0 : m.children) == null ? void 0 : g.length) !== 0;
  }), u = l.filter((d) => !c(d));
  if (u.length === 0)
    return l.slice(0, 1).map(s);
  for (let d of l.filter(c)) {
    let [f, m, g] = [e, t, n].map(({ parts: h }) => {
      var y;
      return (y = h.get(d)) == null ? void 0 : y.json;
    });
    (m !== void 0 && !ln(f, m) || g !== void 0 && !ln(f, g)) && r(["pages", d.slice(5)], f, m, g);
  }
  return u.map(s);
}
function RA(e, t, n, r) {
  let o = /* @__PURE__ */ new Map(), i = new Set(Array.from(t.parts.keys()).concat(Array.from(n.parts.keys())));
  i.forEach((a) => {
    let [l, c, u] = [e, t, n].map(({ parts: g }) => {
      var h;
      return (h = g.get(a)) == null ? void 0 : h.json;
    }), [d = "", ...f] = a.split(" "), m = Fa(l, c, u, [`${d}s`, f.join(" ")], r);
    _(m) && o.set(a, m);
  }), i.forEach((a) => {
    let [l, c] = [t.parts.get(a), n.parts.get(a)];
    if (o.has(a) && (l === void 0 || c === void 0)) {
      let u = (l != null ? l : c).parent, d = l === void 0 ? n : t;
      for (; u !== "" && !o.has(u); ) {
        let f = d.parts.get(u);
        o.set(u, f.json), u = f.parent;
      }
    }
  });
  let [s] = t.pages;
  return Nu(o) === "" && s !== void 0 && o.set(s, t.parts.get(s).json), o;
}
function MA(e, t, n, r) {
  let o = /* @__PURE__ */ new Map();
  return r.forEach((i, s) => {
    let [a, l, c] = [e, t, n].map(({ parts: g }) => {
      var h;
      return (h = g.get(s)) == null ? void 0 : h.parent;
    }), u = l !== void 0 && (l !== a || c === void 0), d = u ? l : c != null ? c : l, f = u || c === void 0 ? t : n;
    for (; d !== "" && !r.has(d); )
      d = f.parts.get(d).parent;
    let m = d === "" && !s.startsWith("page ");
    o.set(s, m ? Nu(r) : d);
  }), r.forEach((i, s) => {
    var a, l;
    if (LA(s, o)) {
      let c = (l = (a = t.parts.get(s)) == null ? void 0 : a.parent) != null ? l : "";
      o.set(s, r.has(c) ? c : Nu(r));
    }
  }), o;
}
function Nu(e) {
  var n;
  let t = Array.from(e.keys()).filter((r) => r.startsWith("page "));
  return (n = t[t.length - 1]) != null ? n : "";
}
function LA(e, t) {
  var r, o;
  let n = (r = t.get(e)) != null ? r : "";
  for (let i = 0; n !== "" && i < t.size; i++) {
    if (n === e)
      return !0;
    n = (o = t.get(n)) != null ? o : "";
  }
  return !1;
}

// src/ui/survey-making/merge-view.ts
var NA = [
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
], FA = 0;
function Qy(e) {
  let { context: t, base: n, mine: r, theirs: o, theirName: i, onMerged: s, onLook: a } = e, { messages: l, languageName: c } = t, u = (p, ...x) => l.text(`localskills-making-${p}`, ...x), d = i != null ? i : u("merge-nobody"), { conflicts: f } = Fu(n, r, o), m = /* @__PURE__ */ new Set(), g = ({ place: p }) => JSON.stringify(p), h = () => Fu(n, r, o, (p) => m.has(g(p))).merged, y = (p) => {
    let x = A(p, "title"), E = Be(x);
    return E === null ? pe(x, ce) : l.text(E);
  }, w = ({ place: p }) => {
    let [x, E = "", ...T] = p, P = x === "elements" || x === "pages", C = x === "elements" ? [r, o, n != null ? n : {}].map((M) => qn(M, E)).find(Boolean) : x === "pages" ? Oe(r).find((M) => M.kind === "page" && M.name === E) : void 0, I = (P ? T : p).map((M, L, N) => {
      var U;
      let j = `localskills-making-part-${M.toLowerCase()}`;
      return NA.includes((U = N[L - 1]) != null ? U : "") ? M === ce ? u("part-default") : c(M) : l.has(j) ? l.text(j) : M;
    }).filter((M) => M !== "");
    return [...P ? [u(x === "pages" ? "place-page" : "place-question", C && y(C.json) || E)] : [], ...I].join(" \u203A ");
  }, S = (p) => p === void 0 ? u("merge-removed") : _(p) ? y(p) || pe(p, ce) || pe(A(p, "text"), ce) || JSON.stringify(p) : typeof p == "string" ? p : JSON.stringify(p), v = (p) => {
    let x = `ext-localSkills-making-merge-${++FA}`, E = (T) => {
      let P = b("input", { type: "radio", name: x });
      return P.checked = !T, P.addEventListener("change", () => {
        T ? m.add(g(p)) : m.delete(g(p));
      }), b(
        "label",
        {},
        P,
        " ",
        b("strong", {}, T ? u("merge-theirs", d) : u("merge-mine")),
        b("span", { dir: "auto" }, S(T ? p.theirs : p.mine))
      );
    };
    return b(
      "fieldset",
      { class: "ext-localSkills-making-choice" },
      b("legend", {}, w(p)),
      b("div", { class: "ext-localSkills-making-versions" }, E(!1), E(!0))
    );
  }, k = () => {
    let [p, x] = [n, o].map((T) => T === null ? null : Ce(T).survey), E = p && x ? La(p, x) : [];
    return E.length === 0 || !p || !x ? b("p", {}, u("merge-no-changes")) : b("ul", {}, ...E.map((T) => b("li", {}, Na(T, p, x, l))));
  };
  return G(
    "warning",
    b("p", {}, f.length === 0 ? u("merge-clean", d) : u("merge-conflict", d, f.length)),
    ...f.map(v),
    f.length === 0 ? null : b("p", {}, u("merge-others", d)),
    k(),
    me(
      ee(u("merge-publish"), "primary", () => s(h())),
      ee(u("merge-look"), "normal", () => a(h()))
    )
  );
}

// src/core/i18n/number-format.ts
var Ky = {
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
function Yy(e) {
  let t = Ci(e), n = /* @__PURE__ */ new Map();
  return (r, o) => {
    var s;
    let i = (s = n.get(o)) != null ? s : new Intl.NumberFormat(t, { minimumFractionDigits: o, maximumFractionDigits: o });
    return n.set(o, i), i.format(r);
  };
}
function Ci(e, t = "") {
  var r, o;
  let n = (o = Ky[(r = e.find((i) => Object.prototype.hasOwnProperty.call(Ky, i))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter($A).map((i) => `${i}-u${t}-nu-${n}`);
}
function $A(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}
function Zy(e) {
  var t, n;
  return Number.isInteger(e) ? 0 : Math.min(2, (n = (t = String(e).split(".")[1]) == null ? void 0 : t.length) != null ? n : 0);
}

// src/core/i18n/date-format.ts
function eb(e) {
  let t = new Intl.DateTimeFormat(
    Ci(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (n) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(n) ? Date.parse(`${n}T00:00:00Z`) : NaN;
    return isNaN(r) ? n : t.format(r);
  };
}

// src/core/report/round.ts
function Da(e, t, n = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** n;
  let [r, o] = Math.abs(e).toExponential().split("e"), i = r.replace(".", ""), s = Number(o) + 1 + n + t, a = s < 0 ? 0 : Number(i.charAt(s) || "0"), l = Math.max(0, s), c = Number(i.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${t}`;
}

// src/core/report/markup.ts
var DA = 255, jA = /\uE000(\d+)\uE001/g;
function tb(e) {
  let t = (s, ...a) => {
    let l = a.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return rt(e.text(s, ...l)).replace(jA, (c, u) => {
      let d = a[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, n = (s, a = 0) => {
    let l = Da(s, a), c = rt(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = eb(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: t,
    number: n,
    percent: (s) => {
      var c;
      let a = Da(s, 0, 2), l = (c = o.get(a)) != null ? c : t("localskills-results-percent", e.number(a, 0));
      return o.set(a, l), l;
    },
    date: (s) => `<time datetime="${_A({ text: s })}">${rt(r(s))}</time>`,
    digits: (s) => String(s).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (s, a) => Da(s, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${n(s, a)}</bdi>` : n(s, a),
    label: ({ text: s, language: a, direction: l }) => a === e.language ? rt(s) : a === null ? `<bdi>${rt(s)}</bdi>` : `<bdi lang="${a}" dir="${l}">${rt(s)}</bdi>`
  };
}
function _A({ text: e }) {
  return rt(e).replace(/"/g, "&quot;");
}
function nb(e, t, n) {
  let r = t != null ? t : rt(e);
  return e.trim() === "" || vu(e) > DA || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${n === void 0 ? "" : `#${n}`}|${r}]]`;
}

// src/core/survey/blank-answer-hints.ts
function ob(e, t) {
  let n = e.isRequired ? t.text("localskills-template-hint-required") : e.requiredIf !== null ? t.text("localskills-template-hint-required-if") : "";
  return [BA(e, t), n].filter((r) => r !== "").join(" \xB7 ");
}
function BA(e, t) {
  var n;
  switch (e.type) {
    case "checkbox":
    case "tagbox":
      return (n = rb(e, t)) != null ? n : t.text("localskills-template-hint-choose-any");
    case "ranking": {
      let r = e.isSelectToRank ? rb(e, t) : null, o = t.text(e.isSelectToRank ? "localskills-template-hint-rank-some" : "localskills-template-hint-rank");
      return r === null ? o : `${o} \xB7 ${r}`;
    }
    case "text":
      return JA(e, t);
    case "comment":
      return ib(e.maxLength, t);
    case "matrix":
      return t.text("localskills-template-hint-matrix");
    case "matrixdropdown":
      return t.text("localskills-template-hint-grid");
    default:
      return t.text("localskills-template-hint-choose-one");
  }
}
function rb({ minSelectedChoices: e, maxSelectedChoices: t }, n) {
  let r = e != null ? e : 0;
  return t === null ? r > 0 ? n.text("localskills-template-hint-choose-least", r) : null : r > 0 && r < t ? n.text("localskills-template-hint-choose-between", r, t) : n.text("localskills-template-hint-choose-most", t);
}
function ib(e, t) {
  return e === null ? t.text("localskills-template-hint-text") : t.text("localskills-template-hint-text-most", e);
}
function JA({ inputType: e, isInteger: t, maxLength: n, min: r, max: o }, i) {
  if (e === "text")
    return ib(n, i);
  if (e === "url")
    return i.text("localskills-template-hint-url");
  let s = i.text(e === "date" ? "localskills-blank-date" : e === "month" ? "localskills-blank-month" : t ? "localskills-template-hint-integer" : "localskills-blank-number"), a = zA(e === "number" ? "limit" : "limit-day", r, o, i);
  return a === null ? s : i.text("localskills-template-comma", s, a);
}
function zA(e, t, n, r) {
  return t !== null && n !== null ? r.text(`localskills-template-${e}-between`, t, n) : t !== null ? r.text(`localskills-template-${e}-least`, t) : n !== null ? r.text(`localskills-template-${e}-most`, n) : null;
}

// src/core/survey/blank-answer.ts
var UA = 15;
function sb(e, t) {
  let { messages: n } = t, r = { texts: t, lines: [`{{${Fr}`], count: 0, skillsUnder: null };
  ja(r, [
    n.text("localskills-template-by-hand-codes"),
    n.text("localskills-template-by-hand-texts")
  ]), r.lines.push(`|survey=${e.id}`, `|language=${n.language}`);
  for (let o of ft(e, t.taxonomy).pages)
    lb(r, o.title, o.visibleIf), o.elements.forEach((i) => ab(r, i));
  return [...r.lines, "}}"].join(`
`);
}
function ab(e, t) {
  t.type === "panel" ? (lb(e, t.title, t.visibleIf), t.elements.forEach((n) => ab(e, n))) : t.type !== "html" && !t.isRetired && WA(e, t);
}
function ja(e, t) {
  e.lines.push(`<!-- ${t.map(HA).join(`
     `)} -->`);
}
function HA(e) {
  return e.replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, " ").replace(/[\uD800-\uDFFF\uFFFE\uFFFF]/gu, "\uFFFD").replace(/</g, "\u2039").replace(/>/g, "\u203A").replace(/~(?=~)/g, "~ ").replace(/\[(?=\[)/g, "[ ").normalize("NFC").trim();
}
function lb(e, t, n) {
  let { messages: r, locale: o } = e.texts, i = [
    ...t === null ? [] : [`\u2014 ${ke(t, r, o).text} \u2014`],
    ...cb(e, n)
  ];
  i.length > 0 && (e.lines.push(""), ja(e, i));
}
function cb({ texts: { messages: e } }, t) {
  let n = t === null ? [] : gn(t), r = n.map((o) => e.text("localskills-template-quoted", o));
  return n.length === 0 ? [] : [e.text(
    "localskills-template-condition-depends",
    r.reduce((o, i) => e.text("localskills-template-comma", o, i))
  )];
}
function WA(e, t) {
  var o;
  let { texts: n } = e;
  e.count++, e.lines.push(""), ja(e, [
    `${n.messages.number(e.count)}. ${Ae(t, n).text}`,
    ...cb(e, t.visibleIf),
    ob(t, n.messages),
    ...VA(e, t)
  ]);
  let r = null;
  for (let i of Kt(t))
    ((o = i.row) == null ? void 0 : o.isRetired) !== !0 && (i.row !== null && i.row !== r && (r = i.row, ja(e, [Je(r, n).text])), e.lines.push(`|${i.name}=`));
}
function VA(e, t) {
  var l, c;
  let { texts: n } = e, { messages: r } = n;
  if (t.type === "text" || t.type === "comment")
    return [];
  if (t.type === "matrixdropdown")
    return t.columns.map((u) => {
      let d = Ae(u, n).text;
      return `${d === u.name ? d : `${u.name} (${d})`}: ${Pi(u.choices, n).join(", ")}`;
    });
  if (t.type === "rating")
    return qA(t, n);
  let o = "choicesFrom" in t ? t.choicesFrom : null, i = (c = (l = Kt(t)[0]) == null ? void 0 : l.choices) != null ? c : t.choices;
  if (o === "skills" && e.skillsUnder !== null)
    return [
      r.text("localskills-blank-same-codes", e.skillsUnder),
      ...Pi(i.filter(({ text: u }) => u !== null), n)
    ];
  o === "skills" && (e.skillsUnder = t.name);
  let s = o === "languages" ? [r.text("localskills-template-choices-languages")] : o === "wikis" ? [r.text("localskills-template-choices-wikis")] : [], a = Pi(i, n);
  return [...s, ...a.length > UA ? [a.join(", ")] : a];
}
function qA(e, t) {
  var a, l, c;
  let { choices: n, minRateDescription: r, maxRateDescription: o } = e, i = n.length - 1, s = n.map((u, d) => u.text !== null ? u : F(O({}, u), { text: d === 0 ? r : d === i ? o : null }));
  return [Pi(s, t).join(", "), ...Pi((c = (l = (a = Kt(e)[0]) == null ? void 0 : a.choices) == null ? void 0 : l.slice(i + 1)) != null ? c : [], t)];
}
function Pi(e, t) {
  return e.filter(({ isRetired: n }) => !n).map((n) => {
    let { text: r } = Je(n, t);
    return r === n.value ? r : `${n.value} = ${r}`;
  });
}

// src/core/report/blank-page.ts
function ub(e, t, n) {
  return `<noinclude>${tb(t.messages).say("localskills-blank-page", { wikitext: nb(n.survey(e.id)) })}</noinclude><includeonly>${sb(e, t)}</includeonly>`;
}

// src/core/survey/portal-listing.ts
var XA = /<!--\s*LocalSkills surveys\b[^]*?-->/, GA = /\{\{\s*Skills[ _]survey\s*\|\s*([a-z0-9-]+)\s*\|\s*summary\s*=[^{}]*\}\}/gi;
function db(e) {
  return `{{Skills survey|${e}|summary=yes}}`;
}
function fb(e, t) {
  return mb(e).some(({ id: n }) => n === t);
}
function $u(e, t) {
  let n = mb(e);
  if (n.some(({ id: i }) => i === t))
    return e;
  let r = XA.exec(e);
  if (r !== null)
    return `${e.slice(0, r.index)}${db(t)}
${e.slice(r.index)}`;
  let o = n[n.length - 1];
  return o === void 0 ? null : `${e.slice(0, o.end)}
${db(t)}${e.slice(o.end)}`;
}
function mb(e) {
  let t = [];
  return e.replace(GA, (n, r, o) => (t.push({ id: r.toLowerCase(), end: o + n.length }), "")), t;
}

// src/ui/survey-making/publish-pages.ts
function QA(e, t) {
  return e.titles.blankAnswer(t);
}
function pb(e, t) {
  return K(this, null, function* () {
    var s, a;
    let { titles: n, wiki: r } = e, o = yield r.readPages([n.survey(t), n.root]), i = (a = (s = o.get(n.root)) == null ? void 0 : s.latest.text) != null ? a : null;
    return {
      hasSurveyPage: o.has(n.survey(t)),
      isOnPortal: i === null || $u(i, t) === null ? null : fb(i, t)
    };
  });
}
function gb(i, s, a, l) {
  return K(this, arguments, function* (e, t, n, r, o = {}) {
    let { titles: c, wiki: u, messages: d } = e, f = {
      survey: c.survey(n.id),
      blank: QA(e, n.id),
      portal: c.root
    }, m = `[[${c.survey(n.id)}]]`, g = (w, S) => K(null, null, function* () {
      switch (w) {
        case "survey":
          return S != null ? S : `{{Skills survey|${n.id}}}`;
        case "blank":
          return ub(n, F(O({}, t.texts()), {
            messages: yield e.messagesIn(e.contentLanguage)
          }), c);
        case "portal":
          return S === null ? null : $u(S, n.id);
      }
    }), h = (w) => K(null, null, function* () {
      var k;
      let S = f[w], v = "";
      try {
        let p = (yield u.readPages([S])).get(S), x = p === void 0 ? null : (k = p.latest.text) != null ? k : "", E = yield g(w, x);
        if (E === null)
          return { page: w, title: S, kind: "no-place" };
        if (v = E, x !== null && x.trim() === v.trim())
          return { page: w, title: S, kind: "unchanged" };
        let T = O({
          title: S,
          text: v,
          baseRevision: p === void 0 ? 0 : p.latest.id,
          summary: d.text(`localskills-making-summary-page-${w}`, m)
        }, o);
        return yield u.save(T), { page: w, title: S, kind: "saved" };
      } catch (p) {
        let x = p instanceof Pe ? p : new Pe("other", String(p));
        return { page: w, title: S, kind: "fault", fault: x, text: v };
      }
    }), y = [];
    for (let w of r)
      y.push(yield h(w));
    return y;
  });
}

// src/ui/survey-making/publish-panel.ts
function hb(e) {
  let { context: t, session: n, onGo: r, onPublished: o } = e, { messages: i, titles: s, user: a } = t, { document: l, publisher: c, loaded: u } = n, d = (z, ...B) => i.text(`localskills-making-${z}`, ...B), f = b("div", {}), m = b("div", {}), g = b("div", {}), h = b("div", {}), y = b("div", { class: "ext-localSkills-making-consent" }), w = b("div", { class: "ext-localSkills-making-consent" }), S = null, v = !0, k = !0, p = null, x = (...z) => {
    J(g, ...z), z.length > 0 && De(g);
  }, E = (z) => {
    Array.from(f.querySelectorAll("button, input, textarea")).forEach((B) => {
      B.disabled = z;
    }), z && J(g, b("p", { role: "status" }, d("saving")));
  }, T = (z) => {
    let B = p === null ? "" : p.value().trim(), D = c.base().revision === 0;
    return B !== "" ? B : d(D ? z ? "summary-new-open" : "summary-new" : z ? "summary-open" : "summary-change");
  }, P = (z, B) => K(null, null, function* () {
    var fe, ye;
    let D = t.now().toISOString().slice(0, 10), W = z ? Or(l.json(), "open", D) : l.json(), q = c.base().revision === 0, te = (ye = (fe = n.published()) == null ? void 0 : fe.status) != null ? ye : null;
    n.keep(), E(!0);
    let re = yield c.publish(W, T(z), B);
    switch (E(!1), re.kind) {
      case "published":
      case "unchanged":
        l.change(() => W), n.discardDraft(), yield C(W, q, te, z);
        return;
      case "meanwhile":
        I(re.saved, z);
        return;
      case "fault":
        x($r({
          context: t,
          fault: re.fault,
          title: s.definition(n.surveyId),
          pageText: tr(W),
          isKept: n.keep(),
          tryAgain: (X) => {
            P(z, X);
          }
        }));
    }
  }), C = (z, B, D, W) => K(null, null, function* () {
    let q = Ce(z).survey;
    if (q === null) {
      x(G("warning", d("published-unreadable")));
      return;
    }
    let te = [
      ...(S == null ? void 0 : S.hasSurveyPage) === !0 ? [] : ["survey"],
      "blank",
      ...(S == null ? void 0 : S.isOnPortal) === !1 && v ? ["portal"] : []
    ];
    E(!0);
    let re = yield gb(t, n, q, te), fe = W && k ? N() : null, ye = fe === null ? null : yield Qs(t, fe);
    E(!1), o({
      survey: q,
      isFirst: B,
      isSameStatus: !B && q.status === D,
      companions: re,
      earlier: fe === null || ye === null ? null : { title: fe.title, outcome: ye }
    });
  }), I = (z, B) => {
    var D;
    if (z.json === null) {
      x(G(
        "warning",
        b("p", {}, d(z.revision === 0 ? "meanwhile-gone" : "meanwhile-broken", (D = z.user) != null ? D : "")),
        me(ee(d("meanwhile-mine"), "primary", () => {
          c.rebase(z), P(B);
        }))
      ));
      return;
    }
    x(Qy({
      context: t,
      base: c.base().json,
      mine: l.json(),
      theirs: z.json,
      theirName: z.user,
      onMerged(W) {
        c.rebase(z), l.change(() => W), V(), P(B);
      },
      onLook(W) {
        c.rebase(z), l.change(() => W), n.keep(), V(), x(G("success", d("merged-look")));
      }
    }));
  }, R = (z) => z.code !== "missing-language" ? z : F(O({}, z), {
    parameters: [t.languageName(String(z.parameters[0])), ...z.parameters.slice(1)]
  }), M = () => {
    let z = l.faults(), B = l.warnings(), D = n.published(), W = l.survey(), q = D === null || W === null ? null : Gy(D, W, u.answers, t);
    return J(
      m,
      // With warnings below, that nothing is wrong would be too much said.
      z.length === 0 ? G("success", B.length === 0 ? d("no-faults") : d("only-warnings", B.length)) : G(
        "error",
        b("p", {}, d("faults", z.length)),
        Ru(z, l.json(), i, r)
      ),
      B.length === 0 ? null : G(
        "warning",
        b("p", {}, d("warnings", B.length)),
        Ru(B.map(R), l.json(), i, r)
      ),
      q === null ? null : q.element
    ), z.length === 0 && W !== null && (q == null ? void 0 : q.isRefused) !== !0;
  }, L = () => {
    S === null || S.isOnPortal === !0 ? J(y) : S.isOnPortal === null ? J(y, b("p", {}, d("portal-by-hand", s.root, `{{Skills survey|${n.surveyId}|summary=yes}}`))) : J(y, ys({
      label: d("portal", s.root),
      value: v,
      onChange(z) {
        v = z;
      }
    }).element);
  }, N = () => {
    var z;
    return ((z = u.earlier) == null ? void 0 : z.id) === Ai(l.json()) ? u.earlier : null;
  }, j = (z) => {
    let B = N();
    J(w, !z || B === null ? null : ys({
      label: d("earlier-close", B.title),
      help: d("earlier-close-help"),
      value: k,
      onChange(D) {
        k = D;
      }
    }).element);
  }, U = (z) => {
    let B = l.survey(), D = t.now().toISOString().slice(0, 10), W = c.base().revision === 0, q = B !== null && B.status === "draft" && Xs(B, D).includes("open"), te = ee(d("publish-open"), "primary", () => {
      P(!0);
    }), re = ee(
      d(W ? "publish-draft" : q ? "publish-draft-changes" : "publish-changes"),
      q ? "normal" : "primary",
      () => {
        P(!1);
      }
    ), fe = W || n.isChanged();
    j(q), te.setDisabled(!z), re.setDisabled(!z || !fe), J(
      h,
      q ? b("p", {}, d("publish-open-help")) : null,
      fe || q ? null : b("p", {}, d("nothing-to-save")),
      me(...q ? [te, re] : [re])
    );
  }, V = () => {
    J(g);
    let z = M();
    U(z), L();
  }, Z = () => K(null, null, function* () {
    try {
      S = yield pb(t, n.surveyId), L();
    } catch (z) {
    }
  });
  return {
    element: f,
    show() {
      p = en({
        label: d("field-summary"),
        help: d("field-summary-help"),
        value: "",
        maxLength: 300,
        onChange: () => {
        }
      }), J(
        f,
        m,
        b("p", {}, d("publish-where", s.survey(n.surveyId), a.name)),
        y,
        w,
        p.element,
        g,
        h
      ), V(), Z();
    },
    reveal: () => !1,
    destroy: () => {
    }
  };
}

// src/ui/survey-making/settings-fields.ts
function Ii(e, t) {
  let n = Be(e);
  return n === null ? pe(e, ce) : t.text(n);
}
function yb(e, t) {
  let { messages: n } = e, { document: r } = t, o = (a, ...l) => n.text(`localskills-making-${a}`, ...l), i = /* @__PURE__ */ new Map(), s = (a, l, c) => (i.set(`$.${a.join(".")}`, {
    field: l,
    show() {
      JSON.stringify(l.value()) !== JSON.stringify(c()) && l.show(c());
    }
  }), l.element);
  return {
    add: s,
    setting: (a) => A(nt(r.json(), ["localSkills"]), a),
    mainText(a, l, c) {
      let u = () => Ii(Y(r.json(), a), n);
      return s(a, en({
        label: o(`field-${l}`),
        help: o(`field-${l}-help`),
        kind: c,
        value: u(),
        onChange: (d) => r.change(
          (f) => He(f, a, ce, d),
          a.join(".")
        )
      }), u);
    },
    number(a, l, { absent: c, max: u, isOptional: d = !1 }, f) {
      let m = () => {
        let h = Y(r.json(), a);
        return String(typeof h == "number" ? h : c);
      }, g = en({
        label: o(`field-${l}`),
        help: o(`field-${l}-help`),
        kind: "number",
        min: "0",
        max: String(u),
        value: m(),
        onChange(h) {
          let y = Number(h), w = h.trim() !== "" && y >= 0 && y <= u && y % 1 === 0;
          if (g.setFault(w ? null : o("not-a-number", u)), w) {
            let S = d && y === c ? void 0 : y;
            r.change((v) => Q(v, a, S), l), f == null || f();
          }
        }
      });
      return s(a, g, m);
    },
    clear: () => i.clear(),
    showAll: () => i.forEach(({ show: a }) => a()),
    reveal(a) {
      let l = Lt(a);
      for (let c = l.length; c > 0; c--) {
        let u = i.get(`$.${l.slice(0, c).join(".")}`);
        if (u !== void 0) {
          let d = u.field.element.closest("details");
          return d !== null && (d.open = !0), u.field.focus(), !0;
        }
      }
      return !1;
    }
  };
}

// src/ui/survey-making/results-settings.ts
var Du = 3, ju = ["localSkills", "measures"];
function bb(e, t, n) {
  let { messages: r } = e, { document: o } = t, i = (d, ...f) => r.text(`localskills-making-${d}`, ...f), s = b("div", { "aria-live": "polite" }), a = () => {
    let d = (g, h) => {
      let y = n.setting(g);
      return typeof y == "number" ? y : h;
    }, [f, m] = [d("minAnswers", is), d("minCell", ss)];
    J(
      s,
      b(
        "ul",
        {},
        b("li", {}, f < 2 ? i("threshold-answers-none") : i("threshold-answers", f)),
        b("li", {}, m < 2 ? i("threshold-cell-none") : i("threshold-cell", m))
      ),
      m < Du || f < Du ? G("notice", i("threshold-low", Du)) : null
    );
  }, l = ({ name: d, json: f }) => Ii(A(f, "title"), r) || d, c = (d, f) => {
    let m = [...ju, d], g = () => {
      let w = Y(o.json(), m);
      return typeof w == "string" ? w : "";
    }, h = Oe(o.json()).filter((w) => f.includes(w.type) || w.name === g()), y = [
      { value: "", label: i("measure-none") },
      ...h.map((w) => ({ value: w.name, label: l(w) }))
    ];
    return n.add(m, tn({
      label: i(`measure-${d === "grid" ? "grid" : d === "canTeach" ? "teach" : "learn"}`),
      value: g(),
      options: y,
      onChange: (w) => o.change((S) => Q(S, m, w === "" ? void 0 : w))
    }), g);
  }, u = () => {
    let d = [...ju, "groupBy"], f = () => ie(o.json(), d).filter((y) => typeof y == "string"), m = ["wantToLearn", "canTeach"].map((y) => Y(o.json(), [...ju, y])), g = Oe(o.json()).filter(({ name: y, type: w, isRetired: S, json: v }) => f().includes(y) || ds.includes(w) && !S && A(v, "choicesFrom") !== "skills" && !m.includes(y)), h = f().filter((y) => !g.some((w) => w.name === y));
    return g.length === 0 && h.length === 0 ? b("p", { class: "ext-localSkills-making-help" }, i("group-by-none")) : n.add(d, dm({
      label: i("group-by"),
      help: i("group-by-help"),
      value: f(),
      options: [
        ...g.map((y) => ({ value: y.name, label: l(y) })),
        ...h.map((y) => ({ value: y, label: y }))
      ],
      onChange(y) {
        let w = f(), S = w.filter((v) => y.includes(v)).concat(y.filter((v) => !w.includes(v)));
        o.change((v) => Q(v, d, S.length === 0 ? void 0 : S));
      }
    }), f);
  };
  return a(), vr(
    i("results-heading"),
    b("p", {}, i("results-help")),
    b(
      "div",
      { class: "ext-localSkills-making-row" },
      n.number(["localSkills", "minAnswers"], "min-answers", { absent: is, max: 1e3 }, a),
      n.number(["localSkills", "minCell"], "min-cell", { absent: ss, max: 1e3 }, a)
    ),
    s,
    u(),
    Kn(
      i("measures-heading"),
      b("p", {}, i("measures-help")),
      c("grid", us),
      c("wantToLearn", Bo),
      c("canTeach", Bo)
    )
  );
}

// src/ui/survey-making/settings-panel.ts
function xb(e, t) {
  let { messages: n, languageName: r } = e, { document: o } = t, i = (S, ...v) => n.text(`localskills-making-${S}`, ...v), s = yb(e, t), a = (S) => {
    let v = ["localSkills", S], k = () => {
      let p = s.setting(S);
      return typeof p == "string" ? p : "";
    };
    return s.add(v, en({
      label: i(`field-${S}`),
      help: i(`field-${S}-help`),
      kind: "date",
      value: k(),
      onChange(p) {
        o.change((x) => Q(x, v, p === "" ? void 0 : p), S), c();
      }
    }), k);
  }, l = b("div", { "aria-live": "polite" }), c = () => {
    let [S, v] = [s.setting("opens"), s.setting("closes")], k = typeof S == "string" && typeof v == "string" && v < S, p = e.now().toISOString().slice(0, 10), x = typeof v == "string" && v < p;
    J(l, k ? G("error", i("dates-wrong")) : x ? G("warning", i("dates-over")) : null);
  }, u = () => {
    let S = ["localSkills", "audience", "population"], v = () => {
      let p = Y(o.json(), S);
      return typeof p == "string" ? p : "individuals";
    }, k = xr({
      label: i("population"),
      help: i(t.isRunning() ? "population-locked" : "population-help"),
      value: v(),
      options: ["individuals", "affiliates", "partners", "society"].map((p) => ({
        value: p,
        label: i(`population-${p}`)
      })),
      onChange: (p) => o.change(
        (x) => Q(x, S, p === "individuals" ? void 0 : p)
      )
    });
    return k.setDisabled(t.isRunning()), s.add(S, k, v);
  }, d = () => {
    let S = ["localSkills", "audience", "groups"], v = () => {
      let p = Y(o.json(), S);
      return Array.isArray(p) ? p.join(", ") : "";
    }, k = en({
      label: i("field-groups"),
      help: i("field-groups-help"),
      value: v(),
      direction: "ltr",
      onChange(p) {
        let x = p.split(/[,;،、\s]+/).filter((E) => E !== "");
        o.change((E) => Q(E, S, x.length === 0 ? void 0 : x), "groups");
      }
    });
    return s.add(S, k, () => {
      let p = k.value();
      return p.split(/[,;،、\s]+/).filter((x) => x !== "").join(", ") === v() ? p : v();
    });
  }, f = b("div", {}), m = () => K(null, null, function* () {
    let S = ["localSkills", "follows"], v = () => {
      let x = s.setting("follows");
      return typeof x == "string" ? x : "";
    }, k = (yield hs(e).catch(() => [])).filter(({ id: x }) => x !== t.surveyId), p = [
      { value: "", label: i("follows-none") },
      ...k.map(({ id: x, json: E }) => ({ value: x, label: Ii(A(E, "title"), n) || x })),
      ...v() === "" || k.some(({ id: x }) => x === v()) ? [] : [{ value: v(), label: v() }]
    ];
    J(f, s.add(S, tn({
      label: i("field-follows"),
      help: i("field-follows-help"),
      value: v(),
      options: p,
      onChange: (x) => o.change((E) => Q(E, S, x === "" ? void 0 : x))
    }), v));
  }), g = () => {
    let S = Oi(o.json()), { core: v } = t.loaded, k = S !== null && v !== null && v.id === S ? fi(v, e) : S != null ? S : "";
    return b("p", {}, S === null ? i("core-none") : i("core-of", k, t.lockedQuestions().length));
  }, h = () => {
    let S = A(o.json(), "locale"), v = Y(o.json(), ["localSkills", "audience", "minEdits"]) !== void 0 || Y(o.json(), ["localSkills", "audience", "groups"]) !== void 0, k = Kn(
      i("invitation"),
      s.number(["localSkills", "audience", "minEdits"], "min-edits", { absent: 0, max: 1e5, isOptional: !0 }),
      d()
    );
    return k.open = v, c(), [
      vr(
        i("about-heading"),
        typeof S == "string" ? b("p", { class: "ext-localSkills-making-help" }, i("main-language", r(S))) : null,
        s.mainText(["title"], "title", "text"),
        s.mainText(["description"], "description", "lines")
      ),
      vr(
        i("when-heading"),
        b("div", { class: "ext-localSkills-making-row" }, a("opens"), a("closes")),
        l
      ),
      vr(
        i("whom-heading"),
        u(),
        s.mainText(["localSkills", "audience", "description"], "audience", "lines"),
        k
      ),
      bb(e, t, s),
      vr(i("belongs-heading"), f, g())
    ];
  }, y = b("div", {}), w = o.onChange(s.showAll);
  return {
    element: y,
    show() {
      s.clear(), J(y, ...h()), m();
    },
    reveal: s.reveal,
    destroy: w
  };
}

// src/core/interchange/translatable-text.ts
var KA = /&#(34|61|58(?=; |;$));/g;
function _a(e) {
  return rt(e).replace(KA, (t, n, r) => r === 0 ? t : String.fromCharCode(Number(n))).replace(/&#38;(?=[ ,.])/g, "&");
}
var YA = /^<(span|div)\s[^<>]*\bclass=(["'])[^<>"']*\bmw-content-(?:ltr|rtl)\b[^<>"']*\2[^<>]*>([^]*)<\/\1>$/i, ZA = /^<(span|div)\s[^<>]*\bclass=(["'])[^<>"']*\bmw-translate-fuzzy\b[^<>"']*\2[^<>]*>([^]*)<\/\1>$/i, vb = /!!FUZZY!!/g;
function Ba(e) {
  let t = e.replace(/<!--[^]*?-->/g, "").replace(/<\/?(?:translate|tvar)\b[^<>]*>/gi, "").replace(/^\s*<span id=(["'])[^"'<>]*\1><\/span>/i, "").trim(), n = "translated", [r, o] = [YA.exec(t), ZA.exec(t)];
  return o !== null || t.search(vb) !== -1 ? (n = "outdated", t = (o === null ? t : o[3]).replace(vb, "").trim()) : r !== null && (n = "source", t = r[3].trim()), { text: wn(t.replace(/<nowiki>([^]*?)<\/nowiki>|<nowiki\s*\/>/gi, "$1").replace(/\s*<br\s*\/?>\s*/gi, `
`)), state: n };
}

// src/core/interchange/write-translatable-page.ts
var Ja = "Skills survey text";
function _u(e) {
  let t = /* @__PURE__ */ new Set();
  return In(e).map((n) => F(O({}, n), { source: pe(n.text, ce) })).filter(({ key: n, text: r, source: o }) => {
    let i = Be(r) === null && o.trim() !== "" && !t.has(n);
    return t.add(n), i;
  });
}
function kb(e, t) {
  let n = _u(e).map(({ key: r, text: o, source: i }) => {
    if (t.hasTranslate)
      return ir(Ja, [
        ["unit", r],
        ["text", `<translate><!--T:${r}--> ${_a(i)}</translate>`]
      ]);
    let s = t.language === null ? "" : pe(o, t.language);
    return ir(Ja, [
      ["unit", r],
      ["source", _a(i)],
      ["text", _a(s)]
    ]);
  });
  return `${t.hasTranslate ? `<languages/>
` : ""}${n.join(`
`)}
`;
}

// src/core/interchange/read-translations.ts
function Sb(e, t, n = _n({ templates: [Ja] })) {
  let r = vn(), o = new Map(_u(e).map((a) => [a.key, a])), i = A(e, "locale"), s = e;
  return t.forEach((a, l) => {
    var m;
    if (!st.test(l)) {
      r.lost(null, "translations-language", l);
      return;
    }
    if (l === i)
      return;
    let c = 0, u = 0, [d, f] = [[], []];
    for (let g of n(a)) {
      let h = Ba((m = g.parameters.get("unit")) != null ? m : "").text, y = o.get(h);
      if (y === void 0) {
        f.push(h);
        continue;
      }
      let { text: w, state: S } = Ba(tC(g, a)), v = g.parameters.get("source"), k = v !== void 0 && Ba(v).text !== y.source;
      w.trim() === "" || S === "source" || w === y.source ? u++ : S === "outdated" || k ? d.push(h) : pe(Y(s, y.path), l) !== w && (s = He(s, y.path, l, w), c++);
    }
    r.info(null, "translations-taken", l, c), u > 0 && r.info(null, "translations-missing", l, u), d.length > 0 && r.lost(null, "translations-outdated", l, d.slice(0, wb), d.length), f.length > 0 && r.lost(null, "translations-unknown", l, f.slice(0, wb), f.length);
  }), { definition: s, notes: r.finish() };
}
var wb = 12, eC = ["unit", "source", "text"];
function tC(e, t) {
  var o;
  let r = Array.from(e.parameters.keys()).every((i) => eC.includes(i)) ? null : /\|\s*text\s*=([^]*)\}\}$/.exec(t.slice(e.start, e.end));
  return r === null ? (o = e.parameters.get("text")) != null ? o : "" : r[1];
}

// src/ui/survey-making/texts-exchange.ts
var nC = 500;
function rC(e, t) {
  let n = new Map(In(e).map(
    ({ key: r, text: o }) => [r, JSON.stringify(o)]
  ));
  return In(t).filter(({ key: r, text: o }) => n.get(r) !== JSON.stringify(o)).length;
}
function Eb(e, t) {
  let { messages: n, titles: r, wiki: o, pageUrl: i, hasTranslate: s, languageName: a, catalogue: l } = e, { document: c } = t, u = (p, ...x) => n.text(`localskills-making-texts-${p}`, ...x), d = `${r.survey(t.surveyId)}/Texts`, f = b("div", {}), m = b("div", {}), g = "", h = (...p) => {
    J(f, ...p), De(f);
  }, y = () => s ? d : `${d}/${g}`, w = (...x) => K(null, [...x], function* (p = {}) {
    let E = y(), T = kb(c.json(), { hasTranslate: s, language: s ? null : g });
    try {
      let P = (yield o.readPages([E])).get(E);
      yield o.save(O({
        title: E,
        text: T,
        baseRevision: P === void 0 ? 0 : P.latest.id,
        summary: n.text("localskills-making-summary-texts", `[[${r.survey(t.surveyId)}]]`)
      }, p)), h(G(
        "success",
        u("written"),
        " ",
        b("a", { href: i(E), target: "_blank", rel: "noopener" }, E)
      ));
    } catch (P) {
      h($r({
        context: e,
        fault: P instanceof Pe ? P : new Pe("other", String(P)),
        title: E,
        pageText: T,
        isKept: t.keep(),
        tryAgain: (C) => {
          w(C);
        }
      }));
    }
  }), S = () => K(null, null, function* () {
    J(f, b("p", { role: "status" }, n.text("localskills-making-loading")));
    try {
      let p = yield o.pagesBelow(`${d}/`, nC), x = yield o.readPages(p), E = new Map(p.map((R) => {
        var M, L;
        return [R.slice(d.length + 1), (L = (M = x.get(R)) == null ? void 0 : M.latest.text) != null ? L : ""];
      }));
      if (E.size === 0) {
        h(G("warning", u("no-page", `${d}/\u2026`)));
        return;
      }
      let T = c.json(), { definition: P, notes: C } = Sb(T, E);
      c.change(() => P);
      let I = rC(T, P);
      h(
        G("success", I === 0 ? u("nothing") : u("taken", I)),
        C.length === 0 ? null : G(
          "notice",
          b("ul", {}, ...C.map((R) => b("li", {}, Sr(R, n))))
        )
      );
    } catch (p) {
      h(G("error", n.text("localskills-making-not-loaded")));
    }
  }), v = (p) => {
    var P, C;
    let x = Mn(c.json()), E = Array.from(new Set(x.concat(n.language))).filter((I) => I !== x[0]), T = [
      ...E.map((I) => ({ value: I, label: a(I) })),
      ...p.filter(({ value: I }) => !E.includes(I) && I !== x[0])
    ];
    g = T.some(({ value: I }) => I === g) ? g : (C = (P = T[0]) == null ? void 0 : P.value) != null ? C : "", J(m, tn({
      label: u("language"),
      value: g,
      options: T,
      onChange(I) {
        g = I;
      }
    }).element);
  }, k = Kn(
    u("heading"),
    b("p", {}, u("help")),
    m,
    me(
      ee(u("write"), "normal", () => {
        w();
      }),
      ee(u("read"), "normal", () => {
        S();
      })
    ),
    f
  );
  return k.addEventListener("toggle", () => {
    k.open && !s && m.firstChild === null && (v([]), l.loadLanguages().then(
      (p) => v(
        p.map(({ code: x, name: E }) => ({ value: x, label: E === "" ? x : E }))
      ),
      // The languages that the survey has are there already.
      () => {
      }
    ));
  }), k;
}

// src/ui/survey-making/editor-view.ts
var Tn = ["questions", "languages", "settings", "preview", "publish"];
function Tb(e, ...t) {
  return {
    element: b("div", {}, e.element, ...t),
    show: () => {
    },
    reveal: e.reveal,
    destroy: e.destroy
  };
}
function Ob(e) {
  var N;
  let { context: t, session: n, onPublished: r } = e, { messages: o } = t, { document: i } = n, s = (j, ...U) => o.text(`localskills-making-${j}`, ...U), a = () => ({
    document: i,
    texts: n.texts(),
    isRunning: n.isRunning(),
    lockedQuestions: n.lockedQuestions(),
    publishedNames: n.publishedKeys(),
    loadLanguages: () => t.catalogue.loadLanguages(),
    languageName: t.languageName
  }), l = {
    questions: () => Tb(lh(a())),
    languages: () => Tb(ch(a()), Eb(t, n)),
    settings: () => xb(t, n),
    preview: () => Ny(t, n),
    publish: () => hb({ context: t, session: n, onGo: I, onPublished: r })
  }, c = /* @__PURE__ */ new Map(), u = (j) => {
    var V;
    let U = (V = c.get(j)) != null ? V : l[j]();
    return c.set(j, U), U;
  }, d = (N = Tn.find((j) => j === e.step)) != null ? N : "questions", f = b("h2", { tabindex: "-1", class: "ext-localSkills-making-heading" }), m = b("p", { class: "ext-localSkills-making-help" }), g = b("div", { class: "ext-localSkills-making-body" }), h = b("div", {}), y = b("div", { class: "ext-localSkills-making-kept", role: "status" }), w = Tn.map((j, U) => {
    let V = b(
      "button",
      { type: "button", class: "ext-localSkills-making-step" },
      b("span", { class: "ext-localSkills-making-step-number", "aria-hidden": "true" }, o.number(U + 1)),
      b("span", {}, s(`step-${j}`))
    );
    return V.addEventListener("click", () => C(j)), V;
  }), S = b(
    "nav",
    { class: "ext-localSkills-making-steps", "aria-label": s("steps") },
    b("ol", {}, ...w.map((j) => b("li", {}, j)))
  ), v = new OO.ui.ButtonWidget({ icon: "undo", label: s("undo"), invisibleLabel: !0, framed: !1, title: s("undo") }), k = new OO.ui.ButtonWidget({ icon: "redo", label: s("redo"), invisibleLabel: !0, framed: !1, title: s("redo") });
  v.on("click", () => i.undo()), k.on("click", () => i.redo());
  let p = ee(s("back"), "normal", () => C(Tn[Tn.indexOf(d) - 1])), x = ee(s("next"), "primary", () => C(Tn[Tn.indexOf(d) + 1])), E = b(
    "div",
    { class: "ext-localSkills-making-foot" },
    b(
      "div",
      { class: "ext-localSkills-making-history" },
      v.$element[0],
      k.$element[0],
      y
    ),
    b("div", { class: "ext-localSkills-making-way" }, p.$element[0], x.$element[0])
  ), T = () => {
    v.setDisabled(!i.canUndo()), k.setDisabled(!i.canRedo()), J(y, s(n.isChanged() ? "kept" : "saved"));
  }, P = (j) => {
    d = j, n.setStep(j);
    let U = u(j);
    w.forEach((Z, z) => {
      Tn[z] === j ? (Z.setAttribute("aria-current", "step"), Z.scrollIntoView({ block: "nearest", inline: "nearest" })) : Z.removeAttribute("aria-current");
    }), J(f, s(`step-${j}`)), J(m, s(`step-${j}-help`));
    let V = n.isRunning() && j === "questions";
    J(h, V ? G("notice", s("frozen")) : null), J(g, U.element), p.toggle(j !== Tn[0]), x.toggle(j !== Tn[Tn.length - 1]), U.show(), T(), window.dispatchEvent(new Event("resize"));
  }, C = (j) => {
    P(j), R.scrollTop = 0, De(f);
  };
  function I(j) {
    let U = /^\$\.pages/.test(j) ? ["questions", "languages", "settings"] : ["settings", "questions"];
    for (let V of U)
      if (P(V), u(V).reveal(j))
        return;
    C(U[0]);
  }
  let R = b(
    "div",
    { class: "ext-localSkills-making-scroller" },
    b("div", { class: "ext-localSkills-making-content" }, f, m, h, g)
  ), M = b("div", { class: "ext-localSkills-making-editor" }, S, R, E), L = i.onChange(T);
  return P(d), {
    element: M,
    destroy() {
      L(), c.forEach((j) => j.destroy());
    }
  };
}

// node_modules/write-excel-file/modules/zip/zipToArrayBuffer.js
function Bu(e) {
  return oC(e).then(function(t) {
    return t.buffer;
  });
}
function oC(e) {
  return new Promise(function(t, n) {
    Dm(e, function(r, o) {
      r ? n(r) : t(o);
    });
  });
}

// node_modules/write-excel-file/modules/export/convertFilesContentToUint8Arrays.js
function Ju(e, t) {
  var n = {};
  return Promise.all(Object.keys(e).map(function(r) {
    if (e[r] instanceof Uint8Array)
      n[r] = e[r];
    else if (typeof e[r] == "string")
      n[r] = iC(e[r]);
    else
      return t(e[r]).then(function(o) {
        n[r] = o;
      });
  })).then(function() {
    return n;
  });
}
function iC(e) {
  return As(e);
}

// node_modules/write-excel-file/modules/xlsx/helpers/features/getAdditionalContent.js
function sC(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = aC(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function aC(e, t) {
  if (e) {
    if (typeof e == "string") return Ab(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ab(e, t) : void 0;
  }
}
function Ab(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Ye(e, t, n, r) {
  for (var o = "", i = sC(t), s; !(s = i()).done; ) {
    var a = s.value, l = a.files && a.files.transform && a.files.transform[e];
    if (l && l.insert) {
      var c = l.insert(n, r);
      c && (o += c);
    }
  }
  return o;
}

// node_modules/write-excel-file/modules/xlsx/helpers/features/transformContent.js
function lC(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = cC(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function cC(e, t) {
  if (e) {
    if (typeof e == "string") return Cb(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Cb(e, t) : void 0;
  }
}
function Cb(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Ze(e, t, n, r, o) {
  for (var i = lC(n), s; !(s = i()).done; ) {
    var a = s.value, l = a.files && a.files.transform && a.files.transform[t];
    l && l.transform && (e = l.transform(e, r, o));
  }
  return e;
}

// node_modules/write-excel-file/modules/xml/escapeXmlSpecialCharacters.js
function Mi(e, t) {
  var n = t.isAttributeValue;
  return e = Ri(e, "&", "&amp;"), e = Ri(e, ">", "&gt;"), e = Ri(e, "<", "&lt;"), n && (e = Ri(e, "'", "&apos;"), e = Ri(e, '"', "&quot;")), e;
}
function Ri(e, t, n) {
  return e.replaceAll ? e.replaceAll(t, n) : e.replace(new RegExp(t, "g"), n);
}

// node_modules/write-excel-file/modules/xml/removeInvalidXmlCharacters.js
var uC = /((?:[\0-\x08\x0B\f\x0E-\x1F\uFFFD\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]))/g, dC = new RegExp("([\\x7F-\\x84]|[\\x86-\\x9F]|[\\uFDD0-\\uFDEF]|(?:\\uD83F[\\uDFFE\\uDFFF])|(?:\\uD87F[\\uDFFE\\uDFFF])|(?:\\uD8BF[\\uDFFE\\uDFFF])|(?:\\uD8FF[\\uDFFE\\uDFFF])|(?:\\uD93F[\\uDFFE\\uDFFF])|(?:\\uD97F[\\uDFFE\\uDFFF])|(?:\\uD9BF[\\uDFFE\\uDFFF])|(?:\\uD9FF[\\uDFFE\\uDFFF])|(?:\\uDA3F[\\uDFFE\\uDFFF])|(?:\\uDA7F[\\uDFFE\\uDFFF])|(?:\\uDABF[\\uDFFE\\uDFFF])|(?:\\uDAFF[\\uDFFE\\uDFFF])|(?:\\uDB3F[\\uDFFE\\uDFFF])|(?:\\uDB7F[\\uDFFE\\uDFFF])|(?:\\uDBBF[\\uDFFE\\uDFFF])|(?:\\uDBFF[\\uDFFE\\uDFFF])(?:[\\0-\\t\\x0B\\f\\x0E-\\u2027\\u202A-\\uD7FF\\uE000-\\uFFFF]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?:[^\\uD800-\\uDBFF]|^)[\\uDC00-\\uDFFF]))", "g");
function Dr(e) {
  return e = e.replace(uC, ""), e = e.replace(dC, ""), e;
}

// node_modules/write-excel-file/modules/xml/sanitizeAttributeValue.js
function je(e) {
  if (typeof e != "string")
    throw new TypeError("Argument must be a string");
  return e = Dr(e), Mi(e, {
    isAttributeValue: !0
  });
}

// node_modules/write-excel-file/modules/xml/sanitizeAttributeName.js
function zu(e) {
  if (typeof e != "string")
    throw new TypeError("Argument must be a string");
  return e = Dr(e), e.replace(/[^a-zA-Z_0-9-.:]/g, "").replace(/^[^a-zA-Z_]+/, "");
}

// node_modules/write-excel-file/modules/xml/getAttributesString.js
function Uu(e) {
  return Object.keys(e).map(function(t) {
    return "".concat(zu(t), '="').concat(je(String(e[t])), '"');
  }).reduce(function(t, n) {
    return t + " " + n;
  }, "");
}

// node_modules/write-excel-file/modules/xml/getOpeningTagMarkup.js
function ar(e, t) {
  return "<" + e + (t ? Uu(t) : "") + ">";
}

// node_modules/write-excel-file/modules/xml/getClosingTagMarkup.js
function Eo(e) {
  return "</" + e + ">";
}

// node_modules/write-excel-file/modules/xml/getSelfClosingTagMarkup.js
function lr(e, t) {
  return ar(e, t).slice(0, -1) + "/>";
}

// node_modules/write-excel-file/modules/xlsx/helpers/features/getElementXml.js
function fC(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = mC(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function mC(e, t) {
  if (e) {
    if (typeof e == "string") return Pb(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Pb(e, t) : void 0;
  }
}
function Pb(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Li(e, t, n, r, o, i, s, a) {
  for (var l = fC(a), c; !(c = l()).done; ) {
    var u = c.value, d = u.files && u.files.transform && u.files.transform[e];
    d && d.transformElementAttributes && (n = d.transformElementAttributes(t, n || pC, o, s, i));
  }
  return r ? ar(t, n) + r + Eo(t) : lr(t, n);
}
var pC = {};

// node_modules/write-excel-file/modules/xlsx/files/workbook.xml.js
function Hu(e) {
  var t = e.sheetIdsAndNames, n = e.features, r = e.sheetsOptions, o = function(a, l, c, u) {
    return Li("xl/workbook.xml", a, l, c, u, gC, r, n);
  }, i = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' + // The order of elements is dictated by the XLSX spec.
  //
  // <workbookPr/>
  o("workbookPr") + // <bookViews/>
  o("bookViews", null, o("workbookView", null, null, 0)) + // <sheets/>
  o("sheets", null, t.map(function(s, a) {
    var l = s.sheetId, c = s.sheetName;
    return o("sheet", {
      "r:id": "rId".concat(l),
      sheetId: l,
      name: c
    }, null, a);
  }).join("")) + // <definedNames/>
  o("definedNames") + // <calcPr/>
  o("calcPr") + // Apply any plugins that insert additional content to this XML.
  Ye("xl/workbook.xml", n, r) + "</workbook>";
  return i = Ze(i, "xl/workbook.xml", n, r), i;
}
var gC = {};

// node_modules/write-excel-file/modules/xlsx/files/workbook.xml.rels.js
function Wu(e) {
  var t = e.sheetIds, n = e.features, r = e.sheetsOptions, o = '<?xml version="1.0" ?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + t.map(function(i) {
    return '<Relationship Id="rId'.concat(i, '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet').concat(i, '.xml"/>');
  }).join("") + '<Relationship Id="rId'.concat(t.length + 1, '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>') + '<Relationship Id="rId'.concat(t.length + 2, '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>') + // Apply any plugins that insert additional content to this XML.
  Ye("xl/_rels/workbook.xml.rels", n, r) + "</Relationships>";
  return o = Ze(o, "xl/_rels/workbook.xml.rels", n, r), o;
}

// node_modules/write-excel-file/modules/xlsx/files/rels.js
function Vu(e) {
  var t = e.features, n = e.sheetsOptions, r = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId-workbook-1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>' + // Apply any plugins that insert additional content to this XML.
  Ye("_rels/.rels", t, n) + "</Relationships>";
  return r = Ze(r, "_rels/.rels", t, n), r;
}

// node_modules/write-excel-file/modules/xlsx/files/[Content_Types].xml.js
function qu(e) {
  var t = e.sheetIds, n = e.features, r = e.sheetsOptions, o = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" PartName="/xl/workbook.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml" PartName="/xl/sharedStrings.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml" PartName="/xl/styles.xml"/>' + t.map(function(i) {
    return '<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml" PartName="/xl/worksheets/sheet'.concat(i, '.xml"/>');
  }).join("") + t.map(function(i) {
    return Xu(i);
  }).join("") + // Apply any plugins that insert additional content to this XML.
  Ye("[Content_Types].xml", n, r) + "</Types>";
  return o = Ze(o, "[Content_Types].xml", n, r), o;
}
function Xu(e) {
  return '<Override ContentType="application/vnd.openxmlformats-officedocument.drawing+xml" PartName="/xl/drawings/drawing'.concat(e, '.xml"/>');
}

// node_modules/write-excel-file/modules/xlsx/files/drawing.xml.js
function Gu(e) {
  var t = e.sheetIndex, n = e.sheetId, r = e.sheetOptions, o = e.features, i = Qu + // Apply any plugins that insert additional content to this XML.
  Ye("xl/drawings/drawing{id}.xml", o, r, {
    sheetIndex: t,
    sheetId: n
  }) + Ku;
  return i = Ze(i, "xl/drawings/drawing{id}.xml", o, r, {
    sheetIndex: t,
    sheetId: n
  }), i;
}
var Qu = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">', Ku = "</xdr:wsDr>";

// node_modules/write-excel-file/modules/xlsx/files/drawing.xml.rels.js
function Yu(e) {
  var t = e.sheetIndex, n = e.sheetId, r = e.sheetOptions, o = e.features, i = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + // Apply any plugins that insert additional content to this XML.
  Ye("xl/drawings/_rels/drawing{id}.xml.rels", o, r, {
    sheetIndex: t,
    sheetId: n
  }) + "</Relationships>";
  return i = Ze(i, "xl/drawings/_rels/drawing{id}.xml.rels", o, r, {
    sheetIndex: t,
    sheetId: n
  }), i;
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/sheetViews.js
function Zu(e, t, n) {
  if (!hC(t))
    return "";
  var r = t.showGridLines, o = t.rightToLeft, i = t.zoomScale, s = {
    tabSelected: n === 0 ? 1 : 0,
    // The first sheet is selected by default.
    workbookViewId: 0
  };
  r === !1 && (s.showGridLines = !1), o && (s.rightToLeft = 1), typeof i == "number" && (s.zoomScale = Math.round(i * 100));
  var a = e("sheetView", s, null, 0);
  return e("sheetViews", null, a);
}
function hC(e) {
  var t = e.showGridLines, n = e.rightToLeft, r = e.zoomScale;
  return t === !1 || n || typeof r == "number";
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/column.js
function ed(e, t, n) {
  if (!t)
    return "";
  var r = t.width;
  if (!r)
    return "";
  var o = n + 1, i = {
    min: o,
    max: o,
    width: r,
    customWidth: 1
  };
  return e("col", i, null, n);
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/columns.js
function td(e, t) {
  if (t) {
    var n = t.map(function(r, o) {
      return ed(e, r, o);
    }).join("");
    if (n)
      return e("cols", null, n);
  }
  return "";
}

// node_modules/write-excel-file/modules/xml/sanitizeTextContent.js
function zn(e) {
  if (typeof e != "string")
    throw new TypeError("Argument must be a string");
  return e = Dr(e), Mi(e, {
    isAttributeValue: !1
  });
}

// node_modules/write-excel-file/modules/xlsx/helpers/getCellAddress.js
function cn(e, t) {
  return "".concat(Rb(t)).concat(e + 1);
}
var Ib = 26;
function Rb(e) {
  if (typeof e != "number")
    return "";
  var t = Math.floor(e / Ib), n = String.fromCharCode(97 + e % Ib).toUpperCase();
  return t === 0 ? n : Rb(t - 1) + n;
}

// node_modules/write-excel-file/modules/xlsx/helpers/convertDateToSerialNumber.js
var yC = 25569, bC = 3600 * 1e3, xC = 24 * bC;
function nd(e) {
  return e.getTime() / xC + yC;
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/cell.js
function vC(e, t) {
  return EC(e) || SC(e, t) || wC(e, t) || kC();
}
function kC() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function wC(e, t) {
  if (e) {
    if (typeof e == "string") return Mb(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Mb(e, t) : void 0;
  }
}
function Mb(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function SC(e, t) {
  var n = e == null ? null : typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var r, o, i, s, a = [], l = !0, c = !1;
    try {
      if (i = (n = n.call(e)).next, t === 0) {
        if (Object(n) !== n) return;
        l = !1;
      } else for (; !(l = (r = i.call(n)).done) && (a.push(r.value), a.length !== t); l = !0) ;
    } catch (u) {
      c = !0, o = u;
    } finally {
      try {
        if (!l && n.return != null && (s = n.return(), Object(s) !== s)) return;
      } finally {
        if (c) throw o;
      }
    }
    return a;
  }
}
function EC(e) {
  if (Array.isArray(e)) return e;
}
function rd(e, t, n, r) {
  var o = t.value, i = t.type, s = t.cellStyleId, a = t.findOrCreateSharedString;
  if (o === null && s === void 0)
    return "";
  var l = {
    r: cn(r, n)
  };
  if (s !== void 0 && (l.s = String(s)), o === null)
    return e("c", l, null, n);
  if (i === Date && s === void 0)
    throw new Error("No `format` was specified for a `Date` value in a cell in row ".concat(r + 1, " column ").concat(n + 1, ". Either specify a `format` for this cell or specify a default global one by passing `dateFormat` option to `writeXlsxFile()` function"));
  var c = OC(i, o, a), u = TC(i);
  u && (l.t = u);
  var d = CC(i), f = vC(d, 2), m = f[0], g = f[1], h = m + c + g;
  return e("c", l, h, n);
}
function TC(e) {
  switch (e) {
    case String:
      return "s";
    // I don't know why did I comment out the use of "inlineStr" XLSX type.
    // Perhaps there were some issues with it. Or perhaps there weren't and everyone else just uses "s".
    // // "inlineStr" type is used instead of "s" to avoid creating a "shared strings" index.
    // return 'inlineStr'
    case Number:
      return;
    case Date:
      return;
    case Boolean:
      return "b";
    case "Formula":
      return;
    default:
      throw new Error("Unknown type: ".concat(e && e.name || e));
  }
}
function OC(e, t, n) {
  switch (e) {
    case String:
      if (typeof t != "string")
        throw new Error("Invalid cell value: ".concat(t, ". Expected a string"));
      return n(t);
    case Number:
      if (typeof t != "number")
        throw new Error("Invalid cell value: ".concat(t, ". Expected a number"));
      return String(t);
    case Date:
      if (!(t instanceof Date))
        throw new Error("Invalid cell value: ".concat(t, ". Expected a Date"));
      return String(nd(t));
    case Boolean:
      if (typeof t != "boolean")
        throw new Error("Invalid cell value: ".concat(t, ". Expected a boolean"));
      return t ? "1" : "0";
    case "Formula":
      if (typeof t != "string")
        throw new Error("Invalid cell value: ".concat(t, ". Expected a string"));
      return zn(t);
    default:
      throw new Error("Unknown type: ".concat(e && e.name || e));
  }
}
var AC = /</g;
function CC(e) {
  var t = PC(e), n = t.replace(AC, "</");
  return [t, n];
}
function PC(e) {
  return e === "Formula" ? "<f>" : "<v>";
}

// node_modules/write-excel-file/modules/xlsx/helpers/hasAlignment.js
function To(e) {
  var t = e.align, n = e.alignVertical, r = e.textRotation, o = e.indent, i = e.wrap;
  return !!(t || n || typeof r == "number" || o || i);
}

// node_modules/write-excel-file/modules/xlsx/helpers/hasBorder.js
function jr(e) {
  var t = e.borderColor, n = e.borderStyle, r = e.leftBorderColor, o = e.leftBorderStyle, i = e.rightBorderColor, s = e.rightBorderStyle, a = e.topBorderColor, l = e.topBorderStyle, c = e.bottomBorderColor, u = e.bottomBorderStyle;
  return !!(t || n || r || o || i || s || a || l || c || u);
}

// node_modules/write-excel-file/modules/xlsx/helpers/hasFill.js
function Un(e) {
  var t = e.backgroundColor, n = e.fillPatternStyle, r = e.fillPatternColor;
  return !!(t || n && r);
}

// node_modules/write-excel-file/modules/xlsx/helpers/hasFont.js
function _r(e) {
  var t = e.fontFamily, n = e.fontSize, r = e.fontWeight, o = e.fontStyle, i = e.textDecoration, s = e.textColor;
  return !!(t || typeof n == "number" || r || o || i && Object.keys(i).length > 0 || s);
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/helpers/getCellStyleProperties.js
function Ni(e, t) {
  var n = e.align, r = e.alignVertical, o = e.textRotation, i = e.indent, s = e.wrap, a = e.fontFamily, l = e.fontSize, c = e.fontWeight, u = e.fontStyle, d = e.textDecoration, f = e.textColor, m = e.backgroundColor, g = e.fillPatternStyle, h = e.fillPatternColor, y = e.borderColor, w = e.borderStyle, S = e.leftBorderColor, v = e.leftBorderStyle, k = e.rightBorderColor, p = e.rightBorderStyle, x = e.topBorderColor, E = e.topBorderStyle, T = e.bottomBorderColor, P = e.bottomBorderStyle;
  if (To({
    align: n,
    alignVertical: r,
    textRotation: o,
    indent: i,
    wrap: s
  }) || _r({
    fontFamily: a,
    fontSize: l,
    fontWeight: c,
    fontStyle: u,
    textDecoration: d,
    textColor: f
  }) || Un({
    backgroundColor: m,
    fillPatternStyle: g,
    fillPatternColor: h
  }) || jr({
    borderColor: y,
    borderStyle: w,
    leftBorderColor: S,
    leftBorderStyle: v,
    rightBorderColor: k,
    rightBorderStyle: p,
    topBorderColor: x,
    topBorderStyle: E,
    bottomBorderColor: T,
    bottomBorderStyle: P
  }))
    return IC({
      // alignment
      align: n,
      alignVertical: r,
      textRotation: o,
      indent: i,
      wrap: s,
      // font
      fontFamily: a,
      fontSize: l,
      fontWeight: c,
      fontStyle: u,
      textDecoration: d,
      textColor: f,
      // fill
      backgroundColor: m,
      fillPatternStyle: g,
      fillPatternColor: h,
      // border
      borderColor: y,
      borderStyle: w,
      leftBorderColor: S,
      leftBorderStyle: v,
      rightBorderColor: k,
      rightBorderStyle: p,
      topBorderColor: x,
      topBorderStyle: E,
      bottomBorderColor: T,
      bottomBorderStyle: P
    });
}
function IC(e) {
  var t = {};
  for (var n in e)
    e[n] !== void 0 && (t[n] = e[n]);
  return t;
}

// node_modules/write-excel-file/modules/xlsx/helpers/isObject.js
var RC = {}.constructor;
function Br(e) {
  return e != null && e.constructor === RC;
}

// node_modules/write-excel-file/modules/xlsx/helpers/isCellObject.js
function za(e) {
  return Br(e);
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/row.js
function Oo(e) {
  "@babel/helpers - typeof";
  return Oo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Oo(e);
}
function Lb(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function MC(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Lb(Object(n), !0).forEach(function(r) {
      LC(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Lb(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function LC(e, t, n) {
  return (t = NC(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function NC(e) {
  var t = FC(e, "string");
  return Oo(t) == "symbol" ? t : t + "";
}
function FC(e, t) {
  if (Oo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Oo(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function $C(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = DC(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function DC(e, t) {
  if (e) {
    if (typeof e == "string") return Nb(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Nb(e, t) : void 0;
  }
}
function Nb(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function od(e, t, n, r) {
  for (var o, i = $C(t), s; !(s = i()).done; ) {
    var a = s.value;
    za(a) && a.height && (o === void 0 || o < a.height) && (o = a.height);
  }
  var l = n, c = t.map(function(d, f) {
    return jC(e, d, f, l, r);
  }).join(""), u = {
    r: n + 1
  };
  return o && (u.ht = o, u.customHeight = 1), e("row", u, c, n);
}
function jC(e, t, n, r, o) {
  var i = o.findOrCreateCellStyle, s = o.findOrCreateSharedString, a = o.hasDefaultFont, l = o.dateFormat, c = o.features;
  if (t == null)
    return "";
  var u = za(t) ? t : {
    value: t
  }, d = Ni(u, c), f = u.type, m = u.value, g = u.format;
  if (_C(m) ? m = null : f === void 0 && (f = BC(m), f === void 0 && (f = String, m = String(m))), g) {
    if (f !== Date && f !== Number && f !== String && f !== "Formula")
      throw new Error('`format` "'.concat(g, '" was specified on a cell of type `').concat(f, '`. `format` could only be specified on a cell of type `Date`, `Number`, `String` or `"Formula"`.'));
    if (f === String && g !== "@")
      throw new Error('`format` "'.concat(g, '" was specified on a cell of type `String`. The only supported `format` for a cell of type `String` is "@".'));
  } else
    f === Date && (g = l);
  var h = !!g, y = !!d, w;
  return (a || h || y) && (w = i(MC({
    format: g
  }, d))), rd(e, {
    value: m,
    type: f,
    cellStyleId: w,
    findOrCreateSharedString: s
  }, n, r);
}
function _C(e) {
  return e == null || e === "";
}
function BC(e) {
  switch (Oo(e)) {
    case "string":
      return String;
    case "number":
      return Number;
    case "boolean":
      return Boolean;
    default:
      if (e instanceof Date)
        return Date;
  }
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/sheetData.js
function id(e, t, n) {
  var r = t.map(function(o, i) {
    return od(e, o, i, n);
  }).join("");
  return e("sheetData", null, r);
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/processMergedCells.js
function sd(e, t) {
  for (var n = [], r = function() {
    e = e.slice();
    for (var f = 0; f < e.length; )
      e[f] = e[f].slice(), f++;
    return r = function() {
      return e;
    }, e;
  }, o = 0; o < e.length; ) {
    for (var i = e[o], s = 0; s < i.length; ) {
      var a = i[s];
      if (a) {
        var l = a.rowSpan, c = l === void 0 ? 1 : l, u = typeof a.span == "number" ? a.span : a.columnSpan;
        typeof u != "number" && (u = 1), (u > 1 || c > 1) && (JC(e, o, s, u, c, r, t), n.push([[o, s], [o + (c ? c - 1 : 0), s + (u ? u - 1 : 0)]]));
      }
      s++;
    }
    o++;
  }
  return {
    sheetData: e,
    mergedCells: n
  };
}
function JC(e, t, n, r, o, i, s) {
  var a = Ni(e[t][n], s);
  a && (e = i());
  for (var l = t; l <= t + (o - 1); ) {
    for (var c = n; c <= n + (r - 1); ) {
      var u = e[l][c];
      if (l > t || c > n) {
        if (u != null)
          throw new Error("[write-excel-file] When using `columnSpan` or `rowSpan` parameters, all hidden overlapped cells should be represented by `null`s or `undefined`s. Cell at row ".concat(t + 1, " and column ").concat(n + 1, " is configured with `columnSpan` ").concat(r, " and `rowSpan` ").concat(o, ". Cell at row ").concat(l + 1, " and column ").concat(c + 1, " is neither `null` nor `undefined`: ").concat(JSON.stringify(u)));
        a && (e[l][c] = a);
      }
      c++;
    }
    l++;
  }
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/mergedCellsDescription.js
function zC(e, t) {
  return VC(e) || WC(e, t) || HC(e, t) || UC();
}
function UC() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function HC(e, t) {
  if (e) {
    if (typeof e == "string") return Fb(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Fb(e, t) : void 0;
  }
}
function Fb(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function WC(e, t) {
  var n = e == null ? null : typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var r, o, i, s, a = [], l = !0, c = !1;
    try {
      if (i = (n = n.call(e)).next, t === 0) {
        if (Object(n) !== n) return;
        l = !1;
      } else for (; !(l = (r = i.call(n)).done) && (a.push(r.value), a.length !== t); l = !0) ;
    } catch (u) {
      c = !0, o = u;
    } finally {
      try {
        if (!l && n.return != null && (s = n.return(), Object(s) !== s)) return;
      } finally {
        if (c) throw o;
      }
    }
    return a;
  }
}
function VC(e) {
  if (Array.isArray(e)) return e;
}
function ad(e, t) {
  if (t.length === 0)
    return "";
  var n = t.map(function(r, o) {
    var i = zC(r, 2), s = i[0], a = i[1], l = cn(s[0], s[1]) + ":" + cn(a[0], a[1]);
    return e("mergeCell", {
      ref: l
    }, null, o);
  }).join("");
  return e("mergeCells", {
    count: t.length
  }, n);
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/pageMargins.js
function ld(e, t) {
  var n = t.orientation;
  if (n) {
    var r = 0.7, o = 0.7, i = 0.75, s = 0.75, a = 0.3, l = 0.3;
    return e("pageMargins", {
      left: r,
      right: o,
      top: i,
      bottom: s,
      header: a,
      footer: l
    });
  }
  return "";
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/pageSetup.js
function cd(e, t) {
  var n = t.orientation;
  if (n) {
    var r = 9;
    return e("pageSetup", {
      paperSize: r,
      orientation: je(n)
    });
  }
  return "";
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/drawingReference.js
function Fi(e) {
  return e("drawing", {
    "r:id": "rId-drawing-1"
  });
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/sheet.xml.js
function ud(e, t) {
  var n = e.sheetData, r = e.sheetOptions, o = e.sheetIndex, i = e.sheetId, s = e.hasDefaultFont, a = e.findOrCreateCellStyle, l = e.findOrCreateSharedString, c = r.columns, u = r.dateFormat, d = r.orientation, f = r.showGridLines, m = r.rightToLeft, g = r.zoomScale, h = sd(n, {
    features: t
  }), y = h.sheetData, w = h.mergedCells, S = {
    sheetIndex: o,
    sheetId: i
  }, v = function(x, E, T, P) {
    return Li("xl/worksheets/sheet{id}.xml", x, E, T, P, S, r, t);
  }, k = '<?xml version="1.0" ?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' + // The order of elements is dictated by the XLSX spec.
  //
  // `<sheetViews/>`
  Zu(v, {
    showGridLines: f,
    rightToLeft: m,
    zoomScale: g
  }, o) + // `<cols/>`
  td(v, c) + // `<sheetData/>`
  id(v, y, {
    findOrCreateCellStyle: a,
    findOrCreateSharedString: l,
    hasDefaultFont: s,
    dateFormat: u,
    features: t
  }) + // `<mergeCells/>`
  ad(v, w) + // `<pageMargins/>`
  ld(v, {
    orientation: d
  }) + // `<pageSetup/>`
  cd(v, {
    orientation: d
  }) + // `<drawing/>`
  Fi(v) + // Apply any plugins that insert additional content to this XML.
  Ye("xl/worksheets/sheet{id}.xml", t, r, {
    sheetIndex: o,
    sheetId: i
  }) + "</worksheet>";
  return k = Ze(k, "xl/worksheets/sheet{id}.xml", t, r, {
    sheetIndex: o,
    sheetId: i
  }), k;
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml.rels.js
function dd(e) {
  var t = e.sheetIndex, n = e.sheetId, r = e.sheetOptions, o = e.features, i = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + // Each sheet has at most one "drawing", so a globally-unique drawing ID is assumed to be the sheet ID.
  fd(n) + // Apply any plugins that insert additional content to this XML.
  Ye("xl/worksheets/_rels/sheet{id}.xml.rels", o, r, {
    sheetIndex: t,
    sheetId: n
  }) + "</Relationships>";
  return i = Ze(i, "xl/worksheets/_rels/sheet{id}.xml.rels", o, r, {
    sheetIndex: t,
    sheetId: n
  }), i;
}
function fd(e) {
  return '<Relationship Id="rId-drawing-1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing'.concat(e, '.xml"/>');
}

// node_modules/write-excel-file/modules/xlsx/files/sharedStrings.xml.js
function qC(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = XC(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function XC(e, t) {
  if (e) {
    if (typeof e == "string") return $b(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? $b(e, t) : void 0;
  }
}
function $b(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function md(e) {
  var t = '<?xml version="1.0"?>';
  t += '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  for (var n = qC(e), r; !(r = n()).done; ) {
    var o = r.value, i = o.trim().length === o.length ? "" : ' xml:space="preserve"';
    t += "<si><t".concat(i, ">"), t += zn(o), t += "</t></si>";
  }
  return t += "</sst>", t;
}

// node_modules/write-excel-file/modules/xlsx/helpers/getXlsxColorForHexColor.js
function cr(e) {
  if (e[0] !== "#")
    throw new Error('Color "'.concat(e, '" must start with a "#"'));
  return "FF".concat(e.slice(1).toUpperCase());
}

// node_modules/write-excel-file/modules/xlsx/helpers/getFillXml.js
function $i(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = t.conditionalFormatting, r = e.backgroundColor, o = e.fillPatternStyle, i = e.fillPatternColor, s = !o || o === "solid";
  if (!Un(e))
    return '<fill><patternFill patternType="none"/></fill>';
  var a = "<fill>";
  return a += '<patternFill patternType="'.concat(s ? "solid" : o, '">'), a += '<fgColor rgb="'.concat(je(cr(s ? r : i)), '"/>'), a += "<bgColor ".concat(s && !n ? 'indexed="64"' : 'rgb="' + je(cr(r)) + '"', "/>"), a += "</patternFill>", a += "</fill>", a;
}

// node_modules/write-excel-file/modules/xlsx/helpers/getBorderXml.js
function Di(e) {
  var t = e.borderColor, n = e.borderStyle, r = e.leftBorderColor, o = e.leftBorderStyle, i = e.rightBorderColor, s = e.rightBorderStyle, a = e.topBorderColor, l = e.topBorderStyle, c = e.bottomBorderColor, u = e.bottomBorderStyle, d = {
    style: o || n,
    color: r || t
  }, f = {
    style: s || n,
    color: i || t
  }, m = {
    style: l || n,
    color: a || t
  }, g = {
    style: u || n,
    color: c || t
  }, h = "<border>";
  return h += Ua("left", d), h += Ua("right", f), h += Ua("top", m), h += Ua("bottom", g), h += "<diagonal/>", h += "</border>", h;
}
function Ua(e, t) {
  var n = t.style, r = t.color;
  r && !n && (n = "thin");
  var o = !!r;
  return "<".concat(e) + (n ? ' style="'.concat(je(n), '"') : "") + (o ? ">" : "/>") + (r ? '<color rgb="'.concat(je(cr(r)), '"/>') : "") + (o ? "</".concat(e, ">") : "");
}

// node_modules/write-excel-file/modules/xlsx/helpers/getFontXml.js
function ji(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = t.isDefaultGenericFont, r = e.fontFamily, o = e.fontSize, i = e.fontWeight, s = e.fontStyle, a = e.textDecoration, l = e.textColor, c = "<font>";
  return r && (c += '<name val="'.concat(je(r), '"/>')), typeof o == "number" && (c += '<sz val="'.concat(o, '"/>')), c += '<family val="2"/>', r || typeof o == "number" || (c += '<scheme val="minor"/>'), i === "bold" && (c += "<b/>"), s === "italic" && (c += "<i/>"), a && (a.strikethrough && (c += "<strike/>"), a.underline ? c += "<u/>" : a.doubleUnderline && (c += '<u val="double"/>')), l ? c += '<color rgb="'.concat(je(cr(l)), '"/>') : c += '<color theme="1"/>', c += "</font>", c;
}

// node_modules/write-excel-file/modules/xlsx/helpers/getAlignmentXml.js
function pd(e) {
  var t = e.align, n = e.alignVertical, r = e.textRotation, o = e.indent, i = e.wrap;
  return "<alignment" + (t ? ' horizontal="'.concat(je(t), '"') : "") + (n ? ' vertical="'.concat(je(n), '"') : "") + (r ? ' textRotation="'.concat(QC(GC(r)), '"') : "") + (o ? ' indent="'.concat(je(String(o)), '"') : "") + (i ? ' wrapText="1"' : "") + "/>";
}
function GC(e) {
  if (!(e >= -90 && e <= 90))
    throw new Error("Unsupported text rotation angle: ".concat(e, ". Values from -90 to 90 are supported."));
  return e;
}
function QC(e) {
  return e < 0 ? 90 - e : e;
}

// node_modules/write-excel-file/modules/xlsx/initializeStyles.js
function _i(e) {
  "@babel/helpers - typeof";
  return _i = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, _i(e);
}
function Db(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function jb(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Db(Object(n), !0).forEach(function(r) {
      KC(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Db(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function KC(e, t, n) {
  return (t = YC(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function YC(e) {
  var t = ZC(e, "string");
  return _i(t) == "symbol" ? t : t + "";
}
function ZC(e, t) {
  if (_i(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (_i(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var gd = 100;
function hd(e) {
  var t = [], n = {}, r = [], o = {}, i = [], s = {}, a = [], l = {}, c = [], u = {}, d = i.length;
  s[ur(e)] = d, i.push(e || {});
  var f = {};
  l[ur(f)] = a.length, a.push(f);
  var m = {};
  u[ur(m)] = c.length, c.push(m);
  var g = {
    gray125: !0
  };
  a.push(g);
  function h(y) {
    var w = y.format, S = y.align, v = y.alignVertical, k = y.textRotation, p = y.indent, x = y.wrap, E = y.fontFamily, T = y.fontSize, P = y.fontWeight, C = y.fontStyle, I = y.textDecoration, R = y.textColor, M = y.backgroundColor, L = y.fillPatternStyle, N = y.fillPatternColor, j = y.borderColor, U = y.borderStyle, V = y.leftBorderColor, Z = y.leftBorderStyle, z = y.rightBorderColor, B = y.rightBorderStyle, D = y.topBorderColor, W = y.topBorderStyle, q = y.bottomBorderColor, te = y.bottomBorderStyle, re = {
      fontFamily: E,
      fontSize: T,
      fontWeight: P,
      fontStyle: C,
      textDecoration: I,
      textColor: R
    }, fe = {
      backgroundColor: M,
      fillPatternStyle: L,
      fillPatternColor: N
    }, ye = {
      borderColor: j,
      borderStyle: U,
      leftBorderColor: V,
      leftBorderStyle: Z,
      rightBorderColor: z,
      rightBorderStyle: B,
      topBorderColor: D,
      topBorderStyle: W,
      bottomBorderColor: q,
      bottomBorderStyle: te
    }, X = {
      align: S,
      alignVertical: v,
      textRotation: k,
      indent: p,
      wrap: x
    }, he = ur(w), Ue = ur(re), kt = ur(fe), ut = ur(ye), Gt = ur(y), Ct = function() {
      var ue;
      w && (ue = n[he], ue === void 0 && (ue = gd + t.length, n[he] = ue, t.push(w)));
      var H;
      _r(re) ? (H = s[Ue], H === void 0 && (H = i.length, s[Ue] = H, i.push(jb(jb({}, re), {}, {
        fontSize: re.fontSize || e && e.fontSize,
        fontFamily: re.fontFamily || e && e.fontFamily
      })))) : e && (H = d);
      var ne;
      Un(fe) && (ne = l[kt], ne === void 0 && (ne = a.length, l[kt] = ne, a.push({
        backgroundColor: M,
        fillPatternStyle: L,
        fillPatternColor: N
      })));
      var Re;
      jr(ye) && (Re = u[ut], Re === void 0 && (Re = c.length, u[ut] = Re, c.push(ye)));
      var de = r.length;
      return o[Gt] = de, r.push({
        formatId: ue,
        fontId: H,
        fillId: ne,
        borderId: Re,
        alignment: X
      }), de;
    };
    return o[Gt] !== void 0 ? o[Gt] : Ct();
  }
  return h({}), {
    getCellStyles: function() {
      return {
        formats: t,
        styles: r,
        fonts: i,
        fills: a,
        borders: c
      };
    },
    findOrCreateCellStyle: h
  };
}
function ur(e) {
  return JSON.stringify(e);
}

// node_modules/write-excel-file/modules/xlsx/files/styles.xml.js
function Ha(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = e1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function e1(e, t) {
  if (e) {
    if (typeof e == "string") return _b(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? _b(e, t) : void 0;
  }
}
function _b(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function yd(e, t, n) {
  var r = e.formats, o = e.styles, i = e.fonts, s = e.fills, a = e.borders, l = '<?xml version="1.0" ?>';
  if (l += '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">', r.length > 0) {
    l += '<numFmts count="'.concat(r.length, '">');
    for (var c = 0; c < r.length; c++)
      l += '<numFmt numFmtId="'.concat(gd + c, '" formatCode="').concat(je(r[c]), '"/>');
    l += "</numFmts>";
  }
  l += '<fonts count="'.concat(i.length, '">');
  for (var u = Ha(i), d; !(d = u()).done; ) {
    var f = d.value;
    l += ji(f);
  }
  l += "</fonts>", l += '<fills count="'.concat(s.length, '">');
  for (var m = Ha(s), g; !(g = m()).done; ) {
    var h = g.value;
    h.gray125 ? (l += "<fill>", l += '<patternFill patternType="gray125"/>', l += "</fill>") : l += $i(h);
  }
  l += "</fills>", l += '<borders count="'.concat(a.length, '">');
  for (var y = Ha(a), w; !(w = y()).done; ) {
    var S = w.value;
    l += Di(S);
  }
  l += "</borders>", l += '<cellXfs count="'.concat(o.length, '">');
  for (var v = Ha(o), k; !(k = v()).done; ) {
    var p = k.value, x = p.fontId, E = p.fillId, T = p.borderId, P = p.alignment, C = p.formatId;
    l += "<xf " + [
      C === void 0 ? void 0 : 'numFmtId="'.concat(C, '" applyNumberFormat="1"'),
      x === void 0 ? void 0 : 'fontId="'.concat(x, '" applyFont="1"'),
      E === void 0 ? void 0 : 'fillId="'.concat(E, '" applyFill="1"'),
      T === void 0 ? void 0 : 'borderId="'.concat(T, '" applyBorder="1"'),
      To(P) ? 'applyAlignment="1"' : void 0
      // 'xfId="0"'
    ].filter(function(I) {
      return I;
    }).join(" ") + ">" + // Possible horizontal alignment values:
    //  left, center, right, fill, justify, center_across, distributed.
    // Possible vertical alignment values:
    //  top, vcenter, bottom, vjustify, vdistributed.
    // https://xlsxwriter.readthedocs.io/format.html#set_align
    (To(P) ? pd(P) : "") + "</xf>";
  }
  return l += "</cellXfs>", l += Ye("xl/styles.xml", n, t), l += "</styleSheet>", l = Ze(l, "xl/styles.xml", n, t), l;
}

// node_modules/write-excel-file/modules/xml/findElementsNonRecursive_.js
function Bi(e) {
  for (var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = t.tagName, r = t.stopAfterFirstMatch, o = new RegExp(bd(n), r ? void 0 : "g"), i = [], s; (s = o.exec(e)) !== null; ) {
    for (var a = s[0], l = n || s[1], c = {}, u = new RegExp('\\s+([^\\s=>]+)(?:="([^\\s=>]+)")', "g"), d = void 0; (d = u.exec(a)) !== null; )
      c[d[1]] = d[2];
    var f = {
      tagName: l,
      // openingTagMarkup: openingTag,
      openingTagStartIndex: s.index,
      openingTagEndIndex: s.index + a.length - 1,
      openingTagAttributes: c,
      selfClosingTag: !1,
      // closingTagMarkup: undefined,
      closingTagStartIndex: void 0,
      closingTagEndIndex: void 0
    };
    if (a[a.length - 2] === "/")
      f.selfClosingTag = !0;
    else {
      var m = t1(e, f.openingTagEndIndex + 1, l);
      if (!m)
        throw new Error("Invalid XML: opening tag was found but closing tag was not: </".concat(l, ">"));
      f.closingTagStartIndex = m[0], f.closingTagEndIndex = m[1];
    }
    if (i.push(f), r)
      break;
    f.selfClosingTag ? o.lastIndex = f.openingTagEndIndex + 1 : o.lastIndex = f.closingTagEndIndex + 1;
  }
  return i;
}
function t1(e, t, n) {
  var r = new RegExp("<(/)?" + n + "(?:\\s+[^>]+|/)?>", "g");
  r.lastIndex = t;
  for (var o = 0, i; (i = r.exec(e)) !== null; ) {
    var s = i[0], a = i[1];
    if (a)
      if (o > 0)
        o--;
      else
        return [i.index, i.index + s.length - 1];
    else
      o++;
  }
}
function bd(e) {
  return "<" + (e || "([^\\s/>]+)") + "(?:\\s+[^>]+|/)?>";
}

// node_modules/write-excel-file/modules/xml/findElement.js
function un(e, t) {
  var n = Bi(e, {
    tagName: t,
    stopAfterFirstMatch: !0
  });
  return n[0];
}

// node_modules/write-excel-file/modules/xml/setMarkupInsideElement.js
function Ji(e, t, n) {
  return n ? t.selfClosingTag ? e.slice(0, t.openingTagEndIndex - 1) + ">" + n + "</" + t.tagName + ">" + e.slice(t.openingTagEndIndex + 1) : e.slice(0, t.openingTagEndIndex + 1) + n + e.slice(t.closingTagStartIndex) : t.selfClosingTag ? e : e.slice(0, t.openingTagEndIndex) + "/>" + e.slice(t.closingTagEndIndex + 1);
}

// node_modules/write-excel-file/modules/xml/appendMarkupInsideElement.js
function Jr(e, t, n) {
  return t.selfClosingTag ? Ji(e, t, n) : e.slice(0, t.closingTagStartIndex) + n + e.slice(t.closingTagStartIndex);
}

// node_modules/write-excel-file/modules/xml/getMarkupInsideElement.js
function zi(e, t) {
  return t.selfClosingTag ? "" : e.substring(t.openingTagEndIndex + 1, t.closingTagStartIndex);
}

// node_modules/write-excel-file/modules/xml/applyEnclosingElementOffset.js
function Ui(e, t) {
  var n = t.openingTagEndIndex + 1;
  e.openingTagStartIndex += n, e.openingTagEndIndex += n, e.selfClosingTag || (e.closingTagStartIndex += n, e.closingTagEndIndex += n);
}

// node_modules/write-excel-file/modules/xml/getChildElements.js
function n1(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = r1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function r1(e, t) {
  if (e) {
    if (typeof e == "string") return Bb(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Bb(e, t) : void 0;
  }
}
function Bb(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Wa(e, t) {
  for (var n = Bi(zi(e, t)), r = n1(n), o; !(o = r()).done; ) {
    var i = o.value;
    Ui(i, t);
  }
  return n;
}

// node_modules/write-excel-file/modules/xml/prependMarkupInsideElement.js
function Hi(e, t, n) {
  return t.selfClosingTag ? Ji(e, t, n) : e.slice(0, t.openingTagEndIndex + 1) + n + e.slice(t.openingTagEndIndex + 1);
}

// node_modules/write-excel-file/modules/xml/insertElementMarkupAccordingToOrderOfSiblings.js
function Jb(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = o1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function o1(e, t) {
  if (e) {
    if (typeof e == "string") return zb(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? zb(e, t) : void 0;
  }
}
function zb(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Wi(e, t, n) {
  for (var r = arguments.length, o = new Array(r > 3 ? r - 3 : 0), i = 3; i < r; i++)
    o[i - 3] = arguments[i];
  if (o.length === 0)
    throw new Error("At least one parent element tag name is required");
  o = o.slice().reverse();
  for (var s, a = function() {
    var k = c.value;
    if (s ? s = Wa(e, s).find(function(p) {
      return p.tagName === k;
    }) : s = un(e, k), !s)
      throw new Error("Element not found: <".concat(k, ">"));
  }, l = Jb(o), c; !(c = l()).done; )
    a();
  var u = t.match(i1);
  if (!u)
    throw new Error("Couldn't extract tag name from markup: ".concat(t));
  var d = u[1];
  if (!n || n.length < 2)
    return Jr(e, s, t);
  var f = Wa(e, s);
  if (f.length === 0)
    return Jr(e, s, t);
  var m = n.indexOf(d);
  if (m < 0)
    return Jr(e, s, t);
  for (var g = n.slice(0, m).reverse(), h = function() {
    var k = S.value, p = f.find(function(x) {
      return x.tagName === k;
    });
    if (p)
      return {
        v: e.slice(0, p.selfClosingTag ? p.openingTagEndIndex + 1 : p.closingTagEndIndex + 1) + t + e.slice(p.selfClosingTag ? p.openingTagEndIndex + 1 : p.closingTagEndIndex + 1)
      };
  }, y, w = Jb(g), S; !(S = w()).done; )
    if (y = h(), y) return y.v;
  return Hi(e, s, t);
}
var i1 = new RegExp(bd());

// node_modules/write-excel-file/modules/xlsx/helpers/orderOfSiblings.js
var Ub = {
  // This is what Google AI returned for a search query: "xlsx workbook.xml elements order".
  // They say, this order is defined in `CT_Workbook` schema of ECMA-376 specification.
  "xl/workbook.xml": [["workbook", [
    "workbookPr",
    // (Workbook Properties)
    "bookViews",
    // (Book Views)
    "sheets",
    // (List of sheets)
    "pivotCaches",
    // (If applicable)
    "definedNames",
    // (Named ranges)
    "calcPr"
    // (Calculation properties)
  ]]],
  // This is what Google AI returned for a search query: "xlsx styles.xml elements order".
  // They say, this order is defined in `CT_Stylesheet` schema of ECMA-376 specification.
  "xl/styles.xml": [["styleSheet", [
    "numFmts",
    // Defines custom number formats.
    "fonts",
    // Contains font definitions (font name, size, color).
    "fills",
    // Defines cell background colors/patterns.
    "borders",
    // Defines cell borders.
    "cellStyleXfs",
    // Master cell styles (usually style 0 is "Normal").
    "cellXfs",
    // Actual cell formatting definitions (<xf>) referenced by cells.
    "cellStyles",
    // Connects named styles to cellStyleXfs.
    "dxfs",
    // Differential formats (conditional formatting).
    "tableStyles"
    // Table-specific styles.
  ]]],
  // This is what Google AI returned for a search query: "xlsx sheet.xml elements order".
  // They say, this order is defined in `CT_Worksheet` schema of ECMA-376 specification.
  "xl/worksheets/sheet{id}.xml": [["worksheet", [
    "sheetPr",
    // Sheet properties (e.g., tab color, filter configurations).
    "dimension",
    // Defines the range of used cells (e.g., ref="A1:C10").
    "sheetViews",
    // View settings like freeze panes, zoom level, and whether the sheet is selected.
    "sheetFormatPr",
    // Default row height and column width properties.
    "cols",
    // Defines column-specific properties (width, hidden status).
    "sheetData",
    // (Required) The main container for cell data, rows, and values.
    "sheetCalcPr",
    // Calculation properties.
    "sheetProtection",
    // Sheet-level security and locked status.
    "protectedRanges",
    // Specific ranges that are protected.
    "scenarios",
    // Worksheet scenarios.
    "autoFilter",
    // Filter range definitions.
    "sortState",
    // Current sort information.
    "dataConsolidate",
    // Data consolidation settings.
    "customSheetViews",
    // Custom view settings.
    "mergeCells",
    // Defines ranges of merged cells.
    "phoneticPr",
    // Phonetic information properties.
    "conditionalFormatting",
    // Rules for formatting based on cell values.
    "dataValidations",
    // Data entry rules and dropdowns.
    "hyperlinks",
    // Links to external sites or other sheet locations.
    "printOptions",
    // Defines specific printing preferences, such as centering, gridlines, and headings.
    "pageMargins",
    // Defines the white space between the worksheet data and the edges of the printed page.
    "pageSetup",
    // Printing and layout settings.
    "headerFooter",
    // Sheet header and footer content.
    "rowBreaks",
    // Manual page breaks.
    "colBreaks",
    // Manual page breaks.
    "drawing",
    // References to graphics or charts (points to drawing.xml).
    "legacyDrawing",
    // References to legacy objects like comments or form controls.
    "picture",
    // Background image properties.
    "oleObjects",
    // Embedded OLE objects.
    "controls",
    // Form or ActiveX controls.
    "tableParts",
    // Links to defined Excel tables within the sheet.
    "extLst"
    // Extension list for future-proofing and custom metadata.
  ]]]
};

// node_modules/write-excel-file/modules/xlsx/helpers/getOrderOfSiblings.js
function Vi(e) {
  var t = Ub[e];
  if (t) {
    for (var n = arguments.length, r = new Array(n > 1 ? n - 1 : 0), o = 1; o < n; o++)
      r[o - 1] = arguments[o];
    if (r.length === 0)
      throw new Error("At least one parent element tag name is required");
    for (var i = function() {
      var u = l[a], d = t.find(function(f) {
        return Array.isArray(f) ? f[0] === u : f === u;
      });
      if (!d)
        return {
          v: void 0
        };
      if (Array.isArray(d))
        t = d[1];
      else
        return {
          v: void 0
        };
    }, s, a = 0, l = r; a < l.length; a++)
      if (s = i(), s) return s.v;
    if (t)
      return t.map(function(c) {
        return Array.isArray(c) ? c[0] : c;
      });
  }
}

// node_modules/write-excel-file/modules/xlsx/features/conditionalFormatting.js
function Va(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = s1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function s1(e, t) {
  if (e) {
    if (typeof e == "string") return Hb(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Hb(e, t) : void 0;
  }
}
function Hb(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
var qb = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        // For some weird reason, Excel 2007 demands `<conditionalFormatting/>` element to go before `<drawing/>` element.
        // Because `<drawing/>` element is added before any of the `insert()`s of any features,
        // this feature has to use a `transform()` function instead of an `insert()` function.
        transform: function(t, n, r) {
          var o = r.sheetIndex, i = r.sheetId, s = n.conditionalFormatting;
          if (s) {
            var a = a1(s);
            return Wi(t, a, Vi("xl/worksheets/sheet{id}.xml", "worksheet"), "worksheet");
          }
          return t;
        }
      },
      "xl/styles.xml": {
        insert: function(t) {
          var n = t.map(function(r) {
            return r.conditionalFormatting;
          });
          if (n.some(Boolean))
            return l1(n);
        }
      }
    }
  }
};
function a1(e) {
  for (var t = "", n = 0, r = Va(e), o; !(o = r()).done; ) {
    var i = o.value, s = i.cellRange, a = s.from, l = s.to, c = i.condition, u = c.formula, d = c.operator, f = c.value, m = c.value2, g = cn(a.row - 1, a.column - 1) + ":" + cn(l.row - 1, l.column - 1);
    t += '<conditionalFormatting sqref="'.concat(g, '">');
    var h = n + 1, y = i._globalIndex;
    if (u)
      t += '<cfRule type="expression" dxfId="'.concat(y, '" priority="').concat(h, '">'), t += "<formula>".concat(zn(u), "</formula>"), t += "</cfRule>";
    else if (d)
      t += '<cfRule type="cellIs" operator="'.concat(Vb(d), '" dxfId="').concat(y, '" priority="').concat(h, '">'), t += "<formula>".concat(zn(Wb(f)), "</formula>"), Vb(d) === "between" && (t += "<formula>".concat(zn(Wb(m)), "</formula>")), t += "</cfRule>";
    else
      throw new Error(`Invalid conditional formatting rule:
`.concat(JSON.stringify(i, null, 2)));
    t += "</conditionalFormatting>", n++;
  }
  return t;
}
function Wb(e) {
  return typeof e == "string" ? '"' + e + '"' : String(e);
}
function Vb(e) {
  switch (e) {
    case "<":
      return "lessThan";
    case ">":
      return "greaterThan";
    case "<=":
      return "lessThanOrEqual";
    case ">=":
      return "greaterThanOrEqual";
    case "=":
      return "equal";
    case "!=":
      return "notEqual";
    case "...":
      return "between";
    default:
      throw new Error("Unknown conditional formatting operator: ".concat(e));
  }
}
function l1(e) {
  for (var t = 0, n = Va(e), r; !(r = n()).done; ) {
    var o = r.value;
    o && (t += o.length);
  }
  var i = "";
  i += '<dxfs count="'.concat(t, '">');
  for (var s = Va(e), a; !(a = s()).done; ) {
    var l = a.value;
    if (l)
      for (var c = Va(l), u; !(u = c()).done; ) {
        var d = u.value, f = d.style, m = f.fontFamily, g = f.fontSize, h = f.fontWeight, y = f.fontStyle, w = f.textDecoration, S = f.textColor, v = f.backgroundColor, k = f.fillPatternStyle, p = f.fillPatternColor, x = f.borderColor, E = f.borderStyle, T = f.leftBorderColor, P = f.leftBorderStyle, C = f.rightBorderColor, I = f.rightBorderStyle, R = f.topBorderColor, M = f.topBorderStyle, L = f.bottomBorderColor, N = f.bottomBorderStyle;
        i += "<dxf>";
        var j = {
          fontFamily: m,
          fontSize: g,
          fontWeight: h,
          fontStyle: y,
          textDecoration: w,
          textColor: S
        };
        if (_r(j)) {
          if (m)
            throw new Error("Conditional formatting can't be used to override font family");
          if (typeof g == "number")
            throw new Error("Conditional formatting can't be used to override font size");
          i += ji(j);
        }
        var U = {
          backgroundColor: v,
          fillPatternStyle: k,
          fillPatternColor: p
        };
        Un(U) && (i += $i(U, {
          conditionalFormatting: !0
        }));
        var V = {
          borderColor: x,
          borderStyle: E,
          leftBorderColor: T,
          leftBorderStyle: P,
          rightBorderColor: C,
          rightBorderStyle: I,
          topBorderColor: R,
          topBorderStyle: M,
          bottomBorderColor: L,
          bottomBorderStyle: N
        };
        jr(V) && (i += Di(V)), i += "</dxf>";
      }
  }
  return i += "</dxfs>", i;
}

// node_modules/write-excel-file/modules/xlsx/helpers/getFileExtensionForContentType.js
function qa(e) {
  if (!e)
    throw new Error("`contentType` is required");
  var t = e.toLowerCase().replace(/.*\//, "");
  if (!t)
    throw new Error("Unsupported `contentType`: " + e);
  return t;
}

// node_modules/write-excel-file/modules/xlsx/features/images.js
function qi(e) {
  "@babel/helpers - typeof";
  return qi = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, qi(e);
}
function vd(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = Kb(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Xb(e) {
  return d1(e) || u1(e) || Kb(e) || c1();
}
function c1() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Kb(e, t) {
  if (e) {
    if (typeof e == "string") return xd(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? xd(e, t) : void 0;
  }
}
function u1(e) {
  if (typeof Symbol != "undefined" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function d1(e) {
  if (Array.isArray(e)) return xd(e);
}
function xd(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Gb(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function Xa(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Gb(Object(n), !0).forEach(function(r) {
      Yb(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Gb(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function Yb(e, t, n) {
  return (t = f1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function f1(e) {
  var t = m1(e, "string");
  return qi(t) == "symbol" ? t : t + "";
}
function m1(e, t) {
  if (qi(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (qi(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Zb = {
  files: {
    transform: {
      "[Content_Types].xml": {
        insert: function(t) {
          var n = t.map(function(r) {
            return r.images;
          });
          if (n.some(Boolean))
            return p1(n);
        }
      },
      "xl/drawings/drawing{id}.xml": {
        insert: function(t, n) {
          var r = n.sheetIndex, o = n.sheetId, i = t.images;
          if (i)
            return h1({
              images: i
            });
        }
      },
      "xl/drawings/_rels/drawing{id}.xml.rels": {
        insert: function(t, n) {
          var r = n.sheetIndex, o = n.sheetId, i = t.images;
          if (i)
            return y1({
              images: i,
              sheetIndex: r
            });
        }
      }
    },
    write: {
      files: function(t, n) {
        var r = n.read, o = t.map(function(i) {
          return i.images;
        });
        if (o.some(Boolean))
          return o.map(function(i, s) {
            return i ? i.reduce(function(a, l, c) {
              return Xa(Xa({}, a), {}, Yb({}, "xl/media/".concat(ex(l, {
                sheetIndex: s,
                imageIndex: c
              })), l.content));
            }, {}) : {};
          }).reduce(function(i, s) {
            return Xa(Xa({}, i), s);
          }, {});
      }
    }
  }
};
function p1(e) {
  for (var t = e.reduce(function(l, c) {
    return [].concat(Xb(l), Xb(c || []));
  }, []), n = "", r = vd(g1(t)), o; !(o = r()).done; ) {
    var i = o.value, s = i.fileExtension, a = i.contentType;
    n += '<Default Extension="'.concat(s, '" ContentType="').concat(a, '"/>');
  }
  return n;
}
function g1(e) {
  for (var t = [], n = function(a) {
    var l = qa(a.contentType), c = t.find(function(u) {
      return u.fileExtension === l;
    });
    c || t.push({
      fileExtension: l,
      contentType: a.contentType
    });
  }, r = vd(e), o; !(o = r()).done; ) {
    var i = o.value;
    n(i);
  }
  return t;
}
function ex(e, t) {
  var n = t.sheetIndex, r = t.imageIndex, o = n + 1, i = r + 1;
  return "sheet".concat(o, "-image").concat(i, ".").concat(qa(e.contentType));
}
function h1(e) {
  for (var t = e.images, n = "", r = 0, o = function() {
    var l = s.value, c = r + 1, u = function(f) {
      return x1(f, l.dpi);
    };
    n += "<xdr:oneCellAnchor>", n += "<xdr:from>", n += "<xdr:col>".concat(l.anchor.column - 1, "</xdr:col>"), n += "<xdr:colOff>".concat(typeof l.offsetX == "number" ? u(l.offsetX) : 0, "</xdr:colOff>"), n += "<xdr:row>".concat(l.anchor.row - 1, "</xdr:row>"), n += "<xdr:rowOff>".concat(typeof l.offsetY == "number" ? u(l.offsetY) : 0, "</xdr:rowOff>"), n += "</xdr:from>", n += '<xdr:ext cx="'.concat(u(l.width), '" cy="').concat(u(l.height), '"/>'), n += "<xdr:pic>", n += "<xdr:nvPicPr>", n += '<xdr:cNvPr id="'.concat(c, '" name="').concat(l.title ? je(l.title) : "Picture " + c, '" descr="').concat(l.description ? je(l.description) : "", '"/>'), n += "<xdr:cNvPicPr>", n += '<a:picLocks noChangeAspect="1"/>', n += "</xdr:cNvPicPr>", n += "</xdr:nvPicPr>", n += "<xdr:blipFill>", n += '<a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId-image-'.concat(c, '" cstate="print"/>'), n += "<a:stretch>", n += "<a:fillRect/>", n += "</a:stretch>", n += "</xdr:blipFill>", n += "<xdr:spPr>", n += '<a:prstGeom prst="rect">', n += "<a:avLst/>", n += "</a:prstGeom>", n += "</xdr:spPr>", n += "</xdr:pic>", n += "<xdr:clientData/>", n += "</xdr:oneCellAnchor>", r++;
  }, i = vd(t), s; !(s = i()).done; )
    o();
  return n;
}
function y1(e) {
  var t = e.images, n = e.sheetIndex;
  return t.map(function(r, o) {
    var i = o + 1;
    return '<Relationship Id="rId-image-'.concat(i, '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/').concat(ex(r, {
      sheetIndex: n,
      imageIndex: o
    }), '"/>');
  }).join("");
}
var Qb = 96, b1 = 96;
function x1(e, t) {
  var n = Qb;
  return Math.round(e * 9525 * (Qb / n) * (b1 / t));
}

// node_modules/write-excel-file/modules/xml/replaceElement.js
function kd(e, t, n) {
  return t.selfClosingTag ? e.slice(0, t.openingTagStartIndex) + n + e.slice(t.openingTagEndIndex + 1) : e.slice(0, t.openingTagStartIndex) + n + e.slice(t.closingTagEndIndex + 1);
}

// node_modules/write-excel-file/modules/xml/findElementInsideElement.js
function wd(e, t, n) {
  var r = un(zi(e, n), t);
  if (r)
    return Ui(r, n), r;
}

// node_modules/write-excel-file/modules/xlsx/features/stickyRowsOrColumns.js
var nx = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: function(t, n, r) {
          var o = r.sheetIndex, i = r.sheetId;
          if (tx(n)) {
            var s = n.stickyRowsCount, a = n.stickyColumnsCount, l = {
              // The vertical position of the split, in 1/20th of a point (twips),
              // or, when frozen, the number of visible rows in the top pane(s).
              ySplit: s || 0,
              // The horizontal position of the split, in 1/20th of a point (twips),
              // or, when frozen, the number of visible columns in the left pane(s).
              xSplit: a || 0,
              // The visible cell in the top-left corner of the bottom-right pane.
              topLeftCell: cn(s || 0, a || 0),
              // `activePane` defines which pane is active in a "split" or "frozen" `state`.
              // Possible values: "bottomLeft", "bottomRight", "topLeft", "topRight".
              activePane: "bottomRight",
              // `state: "frozen"` indicates that the panes are frozen, meaning the split area
              // (usually top rows or leftmost columns) remains fixed while the rest of the sheet scrolls.
              // Other possible values:
              // "split" — Indicates that the window is split into separate panes that can be scrolled independently, but are not locked in place.
              // "frozenSplit" — A combination used in specific scenarios (often by Excel itself) to manage complex freezing.
              state: "frozen"
            }, c = un(t, "sheetView");
            if (c) {
              var u = wd(t, "pane", c), d = lr("pane", l);
              u ? t = kd(t, u, d) : t = Jr(t, c, d);
            } else {
              var f = un(t, "sheetViews");
              if (f)
                throw new Error("xl/worksheets/sheet".concat(i, ".xml: <sheetViews/> element exists but it doesn't contain any <sheetView/> elements"));
              var m = {
                tabSelected: o === 0 ? 1 : 0,
                // The first sheet is selected by default.
                workbookViewId: 0
              }, g = ar("sheetViews") + ar("sheetView", m) + lr("pane", l) + Eo("sheetView", m) + Eo("sheetViews"), h = un(t, "worksheet");
              t = Hi(t, h, g);
            }
          }
          return t;
        }
      },
      "xl/workbook.xml": {
        transform: function(t, n) {
          if (n.some(tx)) {
            var r = un(t, "workbookView");
            if (!r) {
              var o = un(t, "bookViews");
              if (o)
                throw new Error("xl/workbook.xml: <bookViews/> element exists but it doesn't contain any <workbookView/> elements");
              return Wi(t, "<bookViews><workbookView/></bookViews>", Vi("xl/workbook.xml", "workbook"), "workbook");
            }
          }
          return t;
        }
      }
    }
  }
};
function tx(e) {
  return !!e.stickyRowsCount || !!e.stickyColumnsCount;
}

// node_modules/write-excel-file/modules/xlsx/getFeatures.js
function Sd(e) {
  var t = [];
  return t.push(qb), t.push(Zb), t.push(nx), e && (e.forEach(k1), t = t.concat(e)), t;
}
var v1 = ["[Content_Types].xml", "_rels/.rels", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet{id}.xml", "xl/worksheets/_rels/sheet{id}.xml.rels", "xl/drawings/drawing{id}.xml", "xl/drawings/_rels/drawing{id}.xml.rels"];
function k1(e) {
  if (e.files && e.files.transform)
    for (var t = 0, n = Object.keys(e.files.transform); t < n.length; t++) {
      var r = n[t];
      if (v1.indexOf(r) < 0)
        throw new Error("Unknown file to transform: ".concat(r));
    }
}

// node_modules/write-excel-file/modules/xlsx/validateSheetData.js
function w1(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = S1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function S1(e, t) {
  if (e) {
    if (typeof e == "string") return rx(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? rx(e, t) : void 0;
  }
}
function rx(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Ga(e) {
  if (!Array.isArray(e))
    throw new TypeError("Expected sheet data to be an array of rows");
  for (var t = w1(e), n; !(n = t()).done; ) {
    var r = n.value;
    if (Array.isArray(r))
      return;
    throw new Error("Expected each sheet data row to be an array");
  }
}

// node_modules/write-excel-file/modules/xlsx/initializeSharedStrings.js
function Ed() {
  var e = [], t = {};
  return {
    getSharedStrings: function() {
      return e;
    },
    findOrCreateSharedString: function(r) {
      var o = t[r];
      return o === void 0 && (o = e.length, t[r] = o, e.push(r)), o;
    }
  };
}

// node_modules/write-excel-file/modules/xlsx/validateSheetName.js
var E1 = /[\[\]\/\\:*?]+/;
function Td(e) {
  if (!e)
    throw new Error("Sheet name can't be empty");
  if (e.length > 31)
    throw new Error('Sheet name "'.concat(e, `" can't be longer than 31 characters`));
  if (E1.test(e))
    throw new Error('Sheet name "'.concat(e, '" contains illegal characters: []/\\:*?'));
}

// node_modules/write-excel-file/modules/xlsx/initializeSheets.js
function T1(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = O1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function O1(e, t) {
  if (e) {
    if (typeof e == "string") return ox(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? ox(e, t) : void 0;
  }
}
function ox(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Od(e, t, n) {
  for (var r = Ed(), o = r.getSharedStrings, i = r.findOrCreateSharedString, s = A1(n), a = hd(s), l = a.getCellStyles, c = a.findOrCreateCellStyle, u = t.map(function(y) {
    return y.sheet;
  }), d = T1(u), f; !(f = d()).done; ) {
    var m = f.value;
    Td(m);
  }
  for (var g = [], h = 0; h < u.length; )
    g.push({
      sheetData: e[h],
      sheetOptions: t[h],
      sheetIndex: h,
      sheetId: ix(h),
      hasDefaultFont: !!s,
      // hasDefaultFont: Boolean(sheetsDefaultFonts[sheetIndex]),
      // findOrCreateCellStyle: (style) => findOrCreateCellStyle(style, sheetIndex),
      findOrCreateCellStyle: c,
      findOrCreateSharedString: i
    }), h++;
  return {
    sheets: u.map(function(y, w) {
      var S = w;
      return {
        sheetId: ix(S),
        sheetName: y,
        sheetXmlParameters: g[S]
      };
    }),
    getSharedStrings: o,
    getCellStyles: l
  };
}
function ix(e) {
  return String(e + 1);
}
function A1(e) {
  var t = e.fontFamily, n = e.fontSize;
  if (t || typeof n == "number")
    return {
      fontFamily: t,
      fontSize: n
    };
}

// node_modules/write-excel-file/modules/getSheetData/getSheetData.js
function Ad(e, t) {
  var n;
  return t.some(function(r) {
    return r.header;
  }) && (n = t.map(function(r) {
    var o = r.header;
    return o || null;
  })), (n ? [n] : []).concat(e.map(function(r, o) {
    return t.map(function(i) {
      var s = i.cell;
      return s(r, o);
    });
  }));
}

// node_modules/write-excel-file/modules/xlsx/helpers/features/getWrittenFiles.js
function Xi(e) {
  "@babel/helpers - typeof";
  return Xi = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Xi(e);
}
function sx(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function ax(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? sx(Object(n), !0).forEach(function(r) {
      C1(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : sx(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function C1(e, t, n) {
  return (t = P1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function P1(e) {
  var t = I1(e, "string");
  return Xi(t) == "symbol" ? t : t + "";
}
function I1(e, t) {
  if (Xi(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Xi(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function R1(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = M1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function M1(e, t) {
  if (e) {
    if (typeof e == "string") return lx(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? lx(e, t) : void 0;
  }
}
function lx(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Cd(e, t, n) {
  for (var r = n.read, o = {}, i = R1(e), s; !(s = i()).done; ) {
    var a = s.value;
    if (a.files && a.files.write && a.files.write.files) {
      var l = a.files.write.files(t, {
        read: r
      });
      l && (o = ax(ax({}, o), l));
    }
  }
  return o;
}

// node_modules/write-excel-file/modules/xlsx/generateXlsxFileContents.js
function Gi(e) {
  "@babel/helpers - typeof";
  return Gi = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Gi(e);
}
var L1 = ["data"];
function cx(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function Ao(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? cx(Object(n), !0).forEach(function(r) {
      N1(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : cx(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function N1(e, t, n) {
  return (t = F1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function F1(e) {
  var t = $1(e, "string");
  return Gi(t) == "symbol" ? t : t + "";
}
function $1(e, t) {
  if (Gi(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Gi(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function D1(e, t) {
  if (e == null) return {};
  var n, r, o = j1(e, t);
  if (Object.getOwnPropertySymbols) {
    var i = Object.getOwnPropertySymbols(e);
    for (r = 0; r < i.length; r++) n = i[r], t.indexOf(n) === -1 && {}.propertyIsEnumerable.call(e, n) && (o[n] = e[n]);
  }
  return o;
}
function j1(e, t) {
  if (e == null) return {};
  var n = {};
  for (var r in e) if ({}.hasOwnProperty.call(e, r)) {
    if (t.indexOf(r) !== -1) continue;
    n[r] = e[r];
  }
  return n;
}
function dx(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = _1(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function _1(e, t) {
  if (e) {
    if (typeof e == "string") return ux(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? ux(e, t) : void 0;
  }
}
function ux(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Id(e, t, n) {
  var r = fx(e, t, n), o = r.sheets, i = r.options, s = o.map(function(E) {
    return E.data;
  }), a = o.map(function(E) {
    return E.options;
  });
  a = H1(a), a = W1(a);
  var l = Sd(i.features), c = {}, u = function(T) {
    return c[T];
  }, d = function(T) {
    for (var P = 0, C = Object.keys(T); P < C.length; P++) {
      var I = C[P];
      z1(I), U1(I, T[I]), c[I] = T[I];
    }
  }, f = Od(s, a, i), m = f.sheets, g = f.getSharedStrings, h = f.getCellStyles;
  c["[Content_Types].xml"] = qu({
    sheetIds: m.map(function(E) {
      return E.sheetId;
    }),
    features: l,
    sheetsOptions: a
  }), c["_rels/.rels"] = Vu({
    features: l,
    sheetsOptions: a
  }), c["xl/_rels/workbook.xml.rels"] = Wu({
    sheetIds: m.map(function(E) {
      return E.sheetId;
    }),
    features: l,
    sheetsOptions: a
  }), c["xl/workbook.xml"] = Hu({
    sheetIdsAndNames: m.map(function(E) {
      var T = E.sheetId, P = E.sheetName;
      return {
        sheetId: T,
        sheetName: P
      };
    }),
    features: l,
    sheetsOptions: a
  });
  for (var y = 0, w = dx(m), S; !(S = w()).done; ) {
    var v = S.value, k = v.sheetId, p = v.sheetXmlParameters, x = a[y];
    c["xl/worksheets/sheet".concat(k, ".xml")] = ud(p, l), c["xl/worksheets/_rels/sheet".concat(k, ".xml.rels")] = dd({
      sheetIndex: y,
      sheetId: k,
      sheetOptions: x,
      features: l
    }), c["xl/drawings/drawing".concat(k, ".xml")] = Gu({
      sheetIndex: y,
      sheetId: k,
      sheetOptions: x,
      features: l
    }), c["xl/drawings/_rels/drawing".concat(k, ".xml.rels")] = Yu({
      sheetIndex: y,
      sheetId: k,
      sheetOptions: x,
      features: l
    }), y++;
  }
  return d(Cd(l, a, {
    read: u
  })), c["xl/styles.xml"] = yd(h(), a, l), c["xl/sharedStrings.xml"] = md(g()), B1(c, m), c;
}
function B1(e, t) {
  for (var n = dx(t), r; !(r = n()).done; ) {
    var o = r.value.sheetId;
    if (e["xl/drawings/drawing".concat(o, ".xml")] === Qu + Ku) {
      if (delete e["xl/drawings/drawing".concat(o, ".xml")], delete e["xl/drawings/_rels/drawing".concat(o, ".xml.rels")], !Pd(e, "xl/worksheets/sheet".concat(o, ".xml"), Fi(lr)))
        throw new Error(J1);
      Pd(e, "xl/worksheets/_rels/sheet".concat(o, ".xml.rels"), fd(o)), Pd(e, "[Content_Types].xml", Xu(o));
    }
  }
}
var J1 = "Couldn't remove unused drawings";
function Pd(e, t, n) {
  if (!e[t])
    throw new Error("File not found: ".concat(t));
  if (e[t].indexOf(n) < 0)
    throw new Error('Substring "'.concat(n, '" not found in "').concat(t, '"'));
  var r = e[t], o = r.replace(n, "");
  return e[t] = o, r !== o;
}
function z1(e) {
  if (e[0] === "/")
    throw new Error("File path must not start with a slash (/)");
}
function U1(e, t) {
  if (!t)
    throw new Error("File `content` not specified: ".concat(e));
}
function fx(e, t, n) {
  if (Array.isArray(e))
    if (e.length === 0 || Array.isArray(e[0])) {
      if (Ga(e), Array.isArray(e[0]) && e.length > 0 && Array.isArray(e[0][0]))
        throw new Error("In order to write multiple sheets, pass an array of sheet objects");
      return {
        sheets: [{
          data: e,
          options: t || {}
        }],
        options: n || {}
      };
    } else if (Br(e[0])) {
      if (Br(t) && Array.isArray(t.schema))
        throw new Error("`schema` parameter was removed, use `columns` parameter instead");
      return Br(t) && Array.isArray(t.columns) ? fx(Ad(e, t.columns), t, n) : {
        sheets: e.map(function(r) {
          var o = r.data, i = D1(r, L1);
          if (!o)
            throw new Error("`data` property is required for each sheet");
          return Ga(o), {
            data: o,
            options: i || {}
          };
        }),
        options: t || {}
      };
    } else
      throw new Error("Invalid first argument: must be either sheet data \u2014 an array of arrays \u2014 or an array of sheet objects");
  else
    throw new Error("Invalid first argument: must be an array");
}
function H1(e) {
  return e.map(function(t, n) {
    return Ao(Ao({}, t), {}, {
      sheet: t.sheet || "Sheet".concat(n + 1)
    });
  });
}
function W1(e) {
  var t = 0;
  return e.map(function(n) {
    return Ao(Ao({}, n), {}, {
      conditionalFormatting: n.conditionalFormatting && n.conditionalFormatting.map(function(r) {
        return Ao(Ao({}, r), {}, {
          // `++` operator returns the value before the increment.
          _globalIndex: t++
        });
      })
    });
  });
}

// node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js
function V1(e, t, n, r, o, i) {
  var s = Id(e, t, n);
  return Ju(s, r).then(function(a) {
    var l = o(a);
    return i ? l.then(function(c) {
      return mx(c);
    }) : mx(l);
  });
}
function mx(e) {
  return new Blob([e], {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  });
}
function px(e, t, n, r) {
  return V1(e, t, n, r, Bu, !0);
}

// node_modules/write-excel-file/modules/export/convertFileContentToUint8ArrayBrowser.js
function Md(e) {
  if (e instanceof File || e instanceof Blob)
    return e.arrayBuffer().then(Rd);
  if (e instanceof ArrayBuffer)
    return Promise.resolve(Rd(e));
  throw new Error("Unsupported file content type. Expected a `File`, a `Blob` or an `ArrayBuffer`");
}
function Rd(e) {
  return new Uint8Array(e);
}

// node_modules/write-excel-file/modules/export/downloadBlob.js
function Ld(e, t) {
  var n = URL.createObjectURL(e), r = document.createElement("a");
  r.style.display = "none", r.href = n, r.download = t, document.body.appendChild(r), r.click(), setTimeout(function() {
    URL.revokeObjectURL(n), document.body.removeChild(r);
  }, 100);
}

// node_modules/write-excel-file/modules/export/writeXlsxFileBrowser.js
function Qa(e, t, n) {
  var r = function() {
    return px(e, t, n, Md);
  };
  return {
    toBlob: function() {
      return r();
    },
    toFile: function(i) {
      return r().then(function(s) {
        Ld(s, i);
      });
    }
  };
}

// src/core/interchange/write-surveyjs.ts
var q1 = [
  "title",
  "description",
  "text",
  "otherText",
  "noneText",
  "refuseText",
  "dontKnowText",
  "minRateDescription",
  "maxRateDescription",
  "labelTrue",
  "labelFalse",
  "placeholder"
], X1 = [
  ["showOtherItem", "hasOther", "otherText", "other"],
  ["showNoneItem", "hasNone", "noneText", "none"],
  ["showRefuseItem", "", "refuseText", "refused"],
  ["showDontKnowItem", "", "dontKnowText", "dontknow"]
];
function gx(e, t) {
  let { taxonomy: n, message: r } = t, o = vn(), i = Ce(e);
  if (i.survey === null)
    return o.lost(null, "nothing-to-ask"), { json: null, notes: o.finish() };
  let s = ft(i.survey, n), a = new Map(Rt(s).map((k) => [k.name, k])), l = K1(e), c = (k) => {
    var E;
    let p = l.reduce((T, P) => {
      let C = r(k, P);
      return C === null ? T : F(O({}, T), { [P]: C });
    }, {}), x = (E = r(k, null)) != null ? E : k;
    return Object.keys(p).length === 0 ? x : O({ default: x }, p);
  }, u = (k) => {
    let p = _(k) ? A(k, "message") : void 0;
    return typeof p == "string" ? c(p) : k;
  }, d = (k) => {
    var p;
    return k.kind === "message" ? c(k.key) : Object.keys(k.texts).length === 1 && (p = k.texts.default) != null ? p : k.texts;
  }, f = (k) => Object.keys(k).reduce((p, x) => F(O({}, p), { [x]: q1.includes(x) ? u(k[x]) : k[x] }), {}), m = (k) => ["visibleIf", "requiredIf"].reduce((p, x) => {
    let E = p[x];
    return typeof E != "string" ? p : F(O({}, p), { [x]: E.replace(/\{([a-z0-9-]+)\.other\}/g, (T, P) => {
      let C = a.get(P);
      return C !== void 0 && "special" in C && C.special.other !== null ? `{${P}-Comment}` : T;
    }) });
  }, k), g = (k, p) => {
    let x = k.text === null && n !== null ? n.get(k.value) : null, E = k.text !== null ? d(k.text) : x === null ? void 0 : d(x.label), T = _(p) ? m(p) : {}, P = _(p) ? A(p, "value") : p;
    return E === void 0 && !k.isRetired && Object.keys(T).length < 2 ? P : O(O(F(O({}, T), {
      value: P
    }), E === void 0 ? {} : { text: E }), k.isRetired ? { visibleIf: Ac, retired: !0 } : {});
  }, h = (k, p) => {
    let x = Array.isArray(p) ? p : [];
    return k.map((E) => {
      var T;
      return g(E, (T = x.find((P) => String(_(P) ? A(P, "value") : P) === E.value)) != null ? T : E.value);
    });
  }, y = (k) => {
    let p = _(k) ? A(k, "name") : void 0, x = typeof p == "string" ? a.get(p) : void 0;
    if (!_(k) || x === void 0)
      return o.lost(typeof p == "string" ? p : null, "element-unreadable"), null;
    let E = m(f(k));
    return x.type === "html" ? F(O({}, E), { html: G1(d(x.text), Q1) }) : x.type === "panel" ? F(O({}, E), { elements: Ka(k, "elements").map(y).filter((T) => T !== null) }) : O(O(O({}, E), w(x, k)), x.isRetired ? { visible: !1, retired: !0 } : {});
  }, w = (k, p) => {
    switch (k.type) {
      case "radiogroup":
      case "dropdown":
      case "checkbox":
      case "tagbox": {
        let x = k.choices.filter((T) => Object.keys(k.special).every((P) => k.special[P] !== T)), E = "choicesFrom" in k && k.choicesFrom !== null && x.length === 0;
        return E && o.changed(k.name, "open-list", k.choicesFrom), O(O({
          choices: h(x, A(p, "choices"))
        }, E ? { allowCustomChoices: !0 } : {}), S(p));
      }
      case "ranking":
        return { choices: h(k.choices, A(p, "choices")) };
      case "rating":
      case "boolean":
        return (k.special.refused !== null || k.special.dontKnow !== null) && o.lost(k.name, "ways-out"), k.type === "rating" && A(p, "rateValues") !== void 0 ? { rateValues: h(k.choices, A(p, "rateValues")) } : k.type === "boolean" ? v(p) : {};
      case "text":
        return k.inputType !== "number" ? {} : O(O(O({}, k.min === null ? {} : { min: Number(k.min) }), k.max === null ? {} : { max: Number(k.max) }), k.isInteger ? { step: 1 } : {});
      case "comment":
        return {};
      case "matrix":
        return O({
          columns: h(k.choices, A(p, "columns")),
          rows: h(k.rows, A(p, "rows"))
        }, k.isEachRowRequired && !k.isRequired ? { eachRowRequired: !1, isAllRowRequired: void 0 } : {});
      case "matrixdropdown": {
        let x = Ka(p, "columns");
        return k.rows.length === 0 && o.lost(k.name, "open-rows"), {
          columns: k.columns.map((E) => {
            let T = x.find((P) => _(P) && A(P, "name") === E.name);
            return F(O({}, f(T)), { cellType: "dropdown", choices: h(E.choices, A(T, "choices")) });
          }),
          rows: h(k.rows, A(p, "rows"))
        };
      }
    }
  }, S = (k) => X1.reduce((p, [x, E, T, P]) => !(A(k, x) === !0 || E !== "" && A(k, E) === !0) || A(k, T) !== void 0 ? p : F(O({}, p), { [T]: c(`localskills-choice-${P}`) }), {}), v = (k) => [["labelTrue", "true"], ["labelFalse", "false"]].reduce((p, [x, E]) => A(k, x) === void 0 ? F(O({}, p), { [x]: c(`localskills-choice-${E}`) }) : p, {});
  return {
    json: F(O({}, f(e)), {
      pages: Ka(e, "pages").filter(_).map((k, p) => {
        var x;
        return F(O({}, m(f(k))), {
          name: (x = A(k, "name")) != null ? x : `page${p + 1}`,
          elements: Ka(k, "elements").map(y).filter((E) => E !== null)
        });
      })
    }),
    notes: o.finish()
  };
}
function Ka(e, t) {
  let n = A(e, t);
  return Array.isArray(n) ? n : [];
}
function G1(e, t) {
  return typeof e == "string" ? t(e) : _(e) ? Object.keys(e).reduce((n, r) => F(O({}, n), { [r]: t(String(e[r])) }), {}) : e;
}
function Q1(e) {
  return e.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/ (?= )/g, "&#32;").split(/\n{2,}/).map((n) => `<p>${n.replace(/\n/g, "<br>")}</p>`).join("");
}
function K1(e) {
  let t = /* @__PURE__ */ new Set(), n = (r) => {
    Array.isArray(r) ? r.forEach(n) : _(r) && (typeof A(r, "default") == "string" ? Object.keys(r).forEach((o) => t.add(o)) : Object.keys(r).forEach((o) => n(r[o])));
  };
  return n(e), t.delete("default"), Array.from(t).sort();
}

// src/core/interchange/write-xpath.ts
var Y1 = {
  or: [1, "or"],
  and: [2, "and"],
  equal: [3, "="],
  notequal: [3, "!="],
  less: [4, "<"],
  lessorequal: [4, "<="],
  greater: [4, ">"],
  greaterorequal: [4, ">="],
  "+": [5, "+"],
  "-": [5, "-"],
  "*": [6, "*"],
  "/": [6, "div"],
  "%": [6, "mod"]
};
function bx(e, t) {
  let n = Co(e, t);
  return n === null ? null : n.text;
}
var Nd = 9;
function Co(e, t) {
  switch (e.kind) {
    case "value":
      return nP(e.value);
    case "answer": {
      let n = t.name(e.parameter);
      return n === null ? null : Hn(`\${${n}}`);
    }
    case "unary": {
      let n = Co(e.operand, t);
      if (n === null)
        return null;
      let r = { empty: "=", notempty: "!=" }[e.operator];
      return e.operator === "not" ? Hn(`not(${n.text})`) : r === void 0 ? null : { text: `${Ya(n, 4)} ${r} ''`, level: 3 };
    }
    case "iif": {
      let n = e.operands.map((r) => Co(r, t));
      return n.includes(null) ? null : Hn(`if(${n.map((r) => r.text).join(", ")})`);
    }
    case "binary":
      return Z1(e, t);
  }
}
function Z1(e, t) {
  let { operator: n, left: r, right: o } = e, i = r.kind === "answer" && t.isMultiple(r.parameter), s = eP(o), a = Co(r, t);
  if (a === null)
    return null;
  if (r.kind === "answer" && s !== null) {
    let u = s.map((m) => tP(a.text, m, i)), d = (m) => u.includes(null) || u.length === 0 ? null : u.length === 1 ? { text: u[0], level: i ? Nd : 3 } : { text: u.join(` ${m} `), level: m === "or" ? 1 : 2 }, f = (m) => m && Hn(`not(${m.text})`);
    switch (n) {
      case "contains":
        return i || hx(o) ? d("and") : yx(a.text, s, !1);
      case "notcontains":
        return i || hx(o) ? f(d("and")) : yx(a.text, s, !0);
      case "anyof":
        return d("or");
      case "noneof":
        return f(d("or"));
      case "allof":
        return d("and");
      case "equal":
      case "notequal": {
        if (!i)
          break;
        let m = d("and"), g = m && { text: `${Ya(m, 2)} and count-selected(${a.text}) = ${s.length}`, level: 2 };
        return n === "equal" ? g : f(g);
      }
    }
  }
  if (n === "^") {
    let u = Co(o, t);
    return u && Hn(`pow(${a.text}, ${u.text})`);
  }
  let l = Co(o, t), c = Y1[n];
  return c === void 0 || l === null ? null : { text: `${Ya(a, c[0])} ${c[1]} ${Ya(l, c[0] + 1)}`, level: c[0] };
}
function hx(e) {
  return e.kind === "value" && typeof e.value == "object" && e.value !== null;
}
function eP(e) {
  if (e.kind !== "value" || e.value === null)
    return null;
  let { value: t } = e;
  return typeof t == "object" ? t.map(String) : [String(t)];
}
function tP(e, t, n) {
  let r = Fd(t);
  return r && (n ? `selected(${e}, ${r})` : `${e} = ${r}`);
}
function yx(e, [t], n) {
  let r = Fd(t), o = r && `contains(${e}, ${r})`;
  return o === null ? null : Hn(n ? `not(${o})` : o);
}
function nP(e) {
  switch (typeof e) {
    case "number":
      return { text: String(e), level: e < 0 ? 7 : Nd };
    case "boolean":
      return Hn(`'${String(e)}'`);
    case "string": {
      let t = Fd(e);
      return t === null ? null : Hn(t);
    }
    default:
      return e === null ? Hn("''") : null;
  }
}
function Fd(e) {
  return e.includes("'") ? e.includes('"') ? null : `"${e}"` : `'${e}'`;
}
function Hn(e) {
  return { text: e, level: Nd };
}
function Ya({ text: e, level: t }, n) {
  return t < n ? `(${e})` : e;
}

// src/core/interchange/write-xls-elements.ts
function wx(e, t, n) {
  let r = [], o = [], i = /* @__PURE__ */ new Map(), s = new Map(gt(e).filter(({ question: p }) => !p.isRetired).map((p) => [p.name, p])), a = (p, x, E) => {
    if (p === null)
      return "";
    let T = bx(p.expression, {
      name: (P) => s.has(P) ? On(P) : null,
      isMultiple: (P) => {
        let C = s.get(P);
        return C !== void 0 && C.isMultiple;
      }
    });
    return T === null && n.lost(x, E, p.source), T != null ? T : "";
  }, l = (p, x) => {
    x.some((I) => I.isRetired) && n.gather("lost", "retired", p), x.some((I) => I.visibleIf !== null) && n.gather("lost", "choice-conditions", p);
    let E = x.filter((I) => !I.isRetired).map((I) => O({ name: I.value }, t.label(I))), T = JSON.stringify(E), P = i.get(T), C = P != null ? P : Nt(p, Array.from(i.values()));
    return P === void 0 && (i.set(T, C), o.push(...E.map((I) => O({ list_name: C }, I)))), C;
  }, c = (p) => F(O(O({
    name: On(p.name)
  }, t.title(p)), t.cells("hint", p.description)), {
    relevant: a(p.visibleIf, p.name, "condition-lost"),
    // A condition decides alone, as in SurveyJS.
    required: p.requiredIf === null && p.isRequired ? "yes" : a(p.requiredIf, p.name, "required-lost")
  }), u = (p, x, E) => {
    r.push(O({ type: "begin_group", name: p }, x)), E(), r.push({ type: "end_group", name: p });
  };
  function d(p) {
    switch (p.type) {
      case "html":
        p.title !== null && n.gather("lost", "note-titles", p.name), r.push(F(O(O({
          type: "note",
          name: On(p.name)
        }, t.cells("label", p.text)), t.cells("hint", p.description)), {
          relevant: a(p.visibleIf, p.name, "condition-lost")
        }));
        return;
      case "panel":
        u(On(p.name), F(O(O({}, t.cells("label", p.title)), t.cells("hint", p.description)), {
          relevant: a(p.visibleIf, p.name, "condition-lost")
        }), () => p.elements.forEach(d));
        return;
      default:
        p.isRetired ? n.gather("lost", "retired", p.name) : f(p);
    }
  }
  function f(p) {
    switch (p.type) {
      case "text":
        h(p);
        return;
      case "comment":
        r.push(F(O({ type: "text" }, c(p)), { appearance: "multiline", constraint: vx(p.maxLength) }));
        return;
      case "rating":
        y(p);
        return;
      case "boolean":
        r.push(O({ type: `select_one ${l(p.name, xx(p.choices, p.special))}` }, c(p)));
        return;
      case "ranking":
        m(p);
        return;
      case "matrix":
        w(p);
        return;
      case "matrixdropdown":
        S(p);
        return;
      default:
        g(p);
    }
  }
  function m(p) {
    let x = l(p.name, p.choices);
    p.isSelectToRank ? (n.lost(p.name, "select-to-rank"), r.push(F(O({ type: `select_multiple ${x}` }, c(p)), { constraint: kx(p) }))) : r.push(O({ type: `rank ${x}` }, c(p)));
  }
  function g(p) {
    var P;
    let { special: x } = p;
    if ("choicesFrom" in p && p.choicesFrom !== null && ((P = s.get(p.name)) == null ? void 0 : P.choices) === null) {
      n.changed(p.name, "open-list", p.choicesFrom), r.push(O({ type: "text" }, c(p)));
      return;
    }
    let E = p.type === "checkbox" || p.type === "tagbox", T = p.type === "dropdown" || p.type === "tagbox";
    r.push(F(O({
      type: `${E ? "select_multiple" : "select_one"} ${l(p.name, p.choices)}`
    }, c(p)), {
      appearance: T ? "minimal" : "",
      constraint: E ? kx(p) : ""
    })), x.other !== null && r.push(F(O({
      type: "text",
      name: On(it(p.name))
    }, t.label(x.other)), {
      relevant: `${E ? "selected(" : ""}\${${On(p.name)}}${E ? ", " : " = "}'${x.other.value}'${E ? ")" : ""}`
    }));
  }
  function h(p) {
    let { inputType: x, min: E, max: T } = p;
    p.placeholder !== null && n.gather("lost", "placeholders", p.name);
    let P = (C) => x === "number" ? C : `date('${x === "month" ? `${C}-01` : C}')`;
    r.push(F(O({
      type: x === "number" ? p.isInteger ? "integer" : "decimal" : x === "date" || x === "month" ? "date" : "text"
    }, c(p)), {
      appearance: x === "month" ? "month-year" : "",
      constraint: Sx([
        x === "url" ? Us : "",
        E === null ? "" : `. >= ${P(E)}`,
        T === null ? "" : `. <= ${P(T)}`,
        vx(p.maxLength)
      ])
    }));
  }
  function y(p) {
    let x = p.choices.map((L) => Number(L.value)), [E = 0, T = 0] = x, P = T - E, C = ({ text: L, visibleIf: N, isRetired: j }) => L === null && N === null && !j;
    if (p.choices.every(C) && p.minRateDescription === null && p.maxRateDescription === null && p.special.refused === null && p.special.dontKnow === null && x.length > 1 && P > 0 && x.every((L, N) => L === E + N * P && Number.isInteger(L))) {
      let L = x[x.length - 1];
      r.push(F(O({ type: "range" }, c(p)), { parameters: `start=${E} end=${L} step=${P}` }));
      return;
    }
    (p.minRateDescription !== null || p.maxRateDescription !== null) && n.changed(p.name, "rate-ends");
    let R = p.choices.length - 1, M = p.choices.map((L, N) => {
      var j;
      return F(O({}, L), {
        text: (j = L.text) != null ? j : N === 0 ? p.minRateDescription : N === R ? p.maxRateDescription : null
      });
    });
    r.push(F(O({
      type: `select_one ${l(p.name, xx(M, p.special))}`
    }, c(p)), {
      appearance: "likert"
    }));
  }
  function w(p) {
    let C = c(p), { required: x } = C, E = fr(C, ["required"]), T = x !== "" && p.isEachRowRequired;
    x !== "" && !T && n.lost(p.name, "any-row-required");
    let P = l(p.name, p.choices);
    v(p.rows, p.name), u(E.name, F(O({}, E), { appearance: "table-list" }), () => p.rows.filter((I) => !I.isRetired).forEach((I) => {
      r.push(F(O({
        type: `select_one ${P}`,
        name: On(es(p.name, I.value))
      }, t.label(I)), {
        relevant: a(I.visibleIf, p.name, "condition-lost"),
        required: T ? x : ""
      }));
    }));
  }
  function S(p) {
    let P = c(p), { required: x } = P, E = fr(P, ["required"]);
    if (p.rows.length === 0) {
      n.lost(p.name, "open-rows");
      return;
    }
    x !== "" && n.lost(p.name, "any-row-required");
    let T = p.columns.map((C) => F(O({}, C), { list: l(`${p.name}-${C.name}`.slice(0, 48), C.choices) }));
    v(p.rows, p.name), u(E.name, E, () => p.rows.filter((C) => !C.isRetired).forEach((C) => {
      u(On(es(p.name, C.value)), F(O({}, t.label(C)), {
        relevant: a(C.visibleIf, p.name, "condition-lost"),
        appearance: "field-list"
      }), () => T.forEach((I) => {
        r.push(O({
          type: `select_one ${I.list}`,
          name: On(Lo(p.name, C.value, I.name))
        }, t.title(I)));
      }));
    }));
  }
  function v(p, x) {
    p.some((E) => E.isRetired) && n.gather("lost", "retired", x);
  }
  e.description !== null && r.push(O({ type: "note", name: di }, t.cells("label", e.description)));
  let k = Rt(e).map(({ name: p }) => p);
  for (let p of e.pages) {
    let x = Nt(p.name, k);
    k.push(x), u(On(x), F(O(O({}, t.cells("label", p.title)), t.cells("hint", p.description)), {
      relevant: a(p.visibleIf, p.name, "condition-lost"),
      appearance: "field-list"
    }), () => p.elements.forEach(d));
  }
  return { questions: r, choices: o };
}
function xx(e, t) {
  return [...e, t.refused, t.dontKnow].filter((n) => n !== null);
}
function On(e) {
  return /^[a-z]/.test(e) ? e : `_${e}`;
}
function vx(e) {
  return e === null ? "" : `string-length(.) <= ${e}`;
}
function kx(e) {
  let { none: t, refused: n, dontKnow: r } = Jt(e);
  return Sx([
    e.minSelectedChoices === null ? "" : `count-selected(.) >= ${e.minSelectedChoices}`,
    e.maxSelectedChoices === null ? "" : `count-selected(.) <= ${e.maxSelectedChoices}`,
    ...[t, n, r].map((o) => o === null ? "" : `not(selected(., '${o.value}') and count-selected(.) > 1)`)
  ]);
}
function Sx(e) {
  return e.filter((t) => t !== "").join(" and ");
}

// src/core/interchange/xlsform-texts.ts
function Tx(e, t) {
  let { taxonomy: n, message: r } = t, o = rP(e), i = (l, c) => {
    let u = c != null ? c : e.locale;
    return u === null ? l : `${l}::${Vs(u)}`;
  }, s = (l, c, u) => {
    var m;
    if (l.kind === "message")
      return r(l.key, c);
    let d = c != null ? c : e.locale, f = d === null ? void 0 : l.texts[d];
    return f != null ? f : (c === null || c === u) && (m = l.texts.default) != null ? m : null;
  }, a = (l, c, u, d) => {
    var m, g;
    if (c === null)
      return d === "" ? {} : [null, ...o].reduce((h, y) => F(O({}, h), { [i(l, y)]: d }), {});
    let f = (g = (m = s(c, null, u)) != null ? m : c.kind === "message" ? "" : Object.keys(c.texts).map((h) => c.texts[h])[0]) != null ? g : "";
    return [null, ...o].reduce((h, y) => F(O({}, h), { [i(l, y)]: Ex(s(c, y, u) || f || d) }), {});
  };
  return {
    columns: (l) => [null, ...o].map((c) => i(l, c)),
    cells: (l, c) => a(l, c, e.locale, ""),
    label(l) {
      let c = l.text === null && n !== null ? n.get(l.value) : null;
      return c === null ? a("label", l.text, e.locale, l.value) : a("label", c.label, n.locale, l.value);
    },
    title: ({ name: l, title: c }) => a("label", c, e.locale, l),
    main: (l) => {
      var c;
      return Ex((c = s(l, null, e.locale)) != null ? c : "");
    }
  };
}
function Ex(e) {
  return e.replace(/\$\{/g, "$ {");
}
function rP(e) {
  let t = /* @__PURE__ */ new Set(), n = (r) => {
    r !== null && r.kind === "texts" && Object.keys(r.texts).forEach((o) => t.add(o));
  };
  n(e.description), e.pages.forEach((r) => {
    n(r.title), n(r.description);
  });
  for (let r of Rt(e))
    n(r.title), n(r.description), r.type === "html" && n(r.text), "choices" in r && r.choices.forEach((o) => n(o.text)), "rows" in r && r.rows.forEach((o) => n(o.text)), r.type === "matrixdropdown" && r.columns.forEach((o) => {
      n(o.title), o.choices.forEach((i) => n(i.text));
    });
  return t.delete("default"), e.locale !== null && t.delete(e.locale), Array.from(t);
}

// src/core/interchange/write-xlsform.ts
var oP = ["id", "status"];
function Ox(e, t) {
  let n = vn(), r = Ce(e);
  if (r.survey === null)
    return n.lost(null, "nothing-to-ask"), { sheets: null, notes: n.finish() };
  let o = ft(r.survey, t.taxonomy), i = Tx(o, t), { questions: s, choices: a } = wx(o, i, n), l = A(e, "localSkills");
  for (let c of _(l) ? Object.keys(l) : [])
    oP.includes(c) || n.gather("lost", "settings-lost", c);
  return o.title !== null && o.title.kind === "texts" && Object.keys(o.title.texts).length > 1 && n.lost(null, "title-translations"), {
    sheets: {
      survey: $d(["type", "name", ...i.columns("label"), ...i.columns("hint"), "required", "relevant", "constraint", "appearance", "parameters"], s),
      choices: $d(["list_name", "name", ...i.columns("label")], a),
      settings: $d(["form_title", "form_id", "default_language", "style"], [{
        form_title: o.title === null ? o.id : i.main(o.title),
        form_id: o.id,
        default_language: o.locale === null ? "" : Vs(o.locale),
        style: "pages"
      }])
    },
    notes: n.finish()
  };
}
function $d(e, t) {
  let n = e.filter((r, o) => o < 3 || t.some((i) => {
    var s;
    return ((s = i[r]) != null ? s : "") !== "";
  }));
  return [n, ...t.map((r) => n.map((o) => {
    var i;
    return (i = r[o]) != null ? i : "";
  }))];
}

// src/ui/survey-making/export-buttons.ts
var iP = ["survey", "choices", "settings"];
function Ax(e, t) {
  let n = URL.createObjectURL(t), r = b("a", { href: n, download: e });
  document.body.appendChild(r), r.click(), r.remove(), window.setTimeout(() => URL.revokeObjectURL(n), 6e4);
}
function sP(e, t) {
  return K(this, null, function* () {
    var s, a;
    let n = Mn(t), r = yield Promise.all(n.map((l) => K(null, null, function* () {
      return [l, yield e.messagesIn(l)];
    }))), o = new Map(r), i = (a = o.get((s = n[0]) != null ? s : "")) != null ? a : e.messages;
    return (l, c) => {
      let u = c === null ? i : o.get(c);
      return u === void 0 || !u.has(l) ? null : u.text(l);
    };
  });
}
function Cx(e) {
  let { context: t, surveyId: n, json: r, taxonomy: o } = e, { messages: i } = t, s = b("div", { "aria-live": "polite" }), a = (f, m) => {
    J(
      s,
      G("success", i.text("localskills-making-export-done", f)),
      m.length === 0 ? null : G(
        "notice",
        b("p", {}, i.text("localskills-making-export-notes", m.length)),
        b("ul", {}, ...m.map((g) => b("li", {}, Sr(g, i))))
      )
    ), De(s);
  }, l = (f) => J(s, G(
    "error",
    ...f.map((m) => b("p", {}, Sr(m, i)))
  )), c = (f) => {
    let { sheets: m, notes: g } = Ox(r, { taxonomy: o, message: f });
    return m === null ? (l(g), Promise.resolve()) : Qa(iP.map((h) => ({
      sheet: h,
      data: m[h].map((y) => y.map((w) => w === "" ? null : { value: w, type: String }))
    }))).toBlob().then((h) => {
      let y = `${n}.xlsx`;
      Ax(y, h), a(y, g);
    });
  }, u = (f) => {
    let m = gx(r, { taxonomy: o, message: f });
    if (m.json === null)
      l(m.notes);
    else {
      let g = `${n}.json`;
      Ax(g, new Blob([JSON.stringify(m.json, null, "	")], { type: "application/json" })), a(g, m.notes);
    }
    return Promise.resolve();
  }, d = (f, m) => (
    // Messages used here: localskills-making-export-xlsform, localskills-making-export-surveyjs
    ee(i.text(`localskills-making-export-${f}`), "normal", () => {
      sP(t, r).then(m).catch(() => {
        J(s, G("error", i.text("localskills-making-not-loaded")));
      });
    })
  );
  return b(
    "div",
    {},
    b("h3", {}, i.text("localskills-making-export-heading")),
    b("p", { class: "ext-localSkills-making-help" }, i.text("localskills-making-export-help")),
    me(d("xlsform", c), d("surveyjs", u)),
    s
  );
}

// src/ui/survey-form/draft.ts
var aP = 400;
function Px(e) {
  let t = null, n = !1, r = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), o = () => {
    r();
  }, i = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", o), document.addEventListener("visibilitychange", o), window.addEventListener("beforeunload", i), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(r, aP);
    },
    keep: r,
    settle() {
      n = !1, r();
    },
    stop() {
      n = !1, r(), window.removeEventListener("pagehide", o), document.removeEventListener("visibilitychange", o), window.removeEventListener("beforeunload", i);
    }
  };
}

// src/ui/survey-making/definition-document.ts
var lP = 200;
function Ix(e, t) {
  let n = /* @__PURE__ */ new Set(), r = [], o = [], i = e, s, a, l = (u) => {
    i = u, s = void 0, a = void 0, Array.from(n).forEach((d) => d());
  }, c = () => (a = a != null ? a : t.lint(i), a);
  return {
    json: () => i,
    survey() {
      return s === void 0 && (s = Ce(i).survey), s;
    },
    faults: () => c().faults,
    warnings: () => c().warnings,
    change(u, d) {
      let f = u(i);
      if (f === i)
        return;
      let m = r[r.length - 1];
      o.length === 0 && d !== void 0 && (m == null ? void 0 : m.describes) === d || (r.push({ json: i, describes: d }), r.splice(0, r.length - lP)), o.length = 0, l(f);
    },
    canUndo: () => r.length > 0,
    canRedo: () => o.length > 0,
    undo() {
      let u = r.pop();
      u !== void 0 && (o.push({ json: i, describes: u.describes }), l(u.json));
    },
    redo() {
      let u = o.pop();
      u !== void 0 && (r.push({ json: i, describes: u.describes }), l(u.json));
    },
    onChange(u) {
      return n.add(u), () => {
        n.delete(u);
      };
    }
  };
}

// src/ui/survey-making/making-session.ts
function Rx(e, t) {
  let { loaded: n } = t, { surveyId: r } = n, o = mo(e.storage, e.wikiId, e.user.name), i = fo(e, r, n.base), s = (m) => {
    var g, h;
    return {
      taxonomy: n.taxonomy,
      id: r,
      core: ((g = n.core) == null ? void 0 : g.id) === Oi(m) ? n.core : null,
      previous: ((h = n.previous) == null ? void 0 : h.id) === Ai(m) ? n.previous : null
    };
  }, a = Ix(t.json, {
    lint: (m) => ({
      faults: fs(m, s(m)),
      warnings: Zf(m)
    })
  }), l = t.step, c = () => !uo(a.json(), i.base().json), u = Px(() => c() ? o.write({
    surveyId: r,
    baseRevision: i.base().revision,
    baseJson: i.base().json,
    keptAt: e.now().toISOString(),
    json: a.json(),
    step: l
  }) : (o.clear(r), !0)), d = a.onChange(u.changed);
  t.isNew && (u.changed(), u.keep());
  let f = () => {
    let { json: m } = i.base();
    return m === null ? null : Ce(m).survey;
  };
  return {
    surveyId: r,
    loaded: n,
    document: a,
    publisher: i,
    texts: () => {
      var m, g;
      return {
        messages: e.messages,
        locale: (g = (m = a.survey()) == null ? void 0 : m.locale) != null ? g : null,
        taxonomy: n.taxonomy
      };
    },
    published: f,
    isRunning() {
      let m = f();
      return n.answers > 0 || m !== null && m.status !== "draft";
    },
    publishedKeys() {
      let { json: m } = i.base();
      return m === null ? [] : Lg(m);
    },
    lockedQuestions: () => {
      var m, g, h;
      return (h = (g = (m = a.survey()) == null ? void 0 : m.core) == null ? void 0 : g.questions) != null ? h : [];
    },
    isChanged: c,
    keep: u.keep,
    setStep(m) {
      l = m, c() && u.changed();
    },
    discardDraft() {
      u.settle(), o.clear(r);
    },
    end() {
      u.keep(), d(), u.stop();
    }
  };
}

// src/ui/survey-making/not-json-screen.ts
var cP = 50;
function uP(e, t, n) {
  let r = e.split(/\r\n?|\n/), o = Math.max(0, t - 3), i = r.slice(o, t + 2).map((s, a) => {
    let l = o + a + 1, c = s.length > 200 ? `${s.slice(Math.max(0, n - 80), n + 120)}\u2026` : s;
    return b("div", l === t ? { class: "ext-localSkills-making-line-at-fault" } : {}, `${l}  ${c}`);
  });
  return b("pre", { class: "ext-localSkills-making-excerpt", dir: "ltr", tabindex: "0" }, ...i);
}
function Mx(e) {
  let { context: t, loaded: n, onTake: r } = e, { messages: o, titles: i, wiki: s, pageUrl: a } = t, l = i.definition(n.surveyId), c = (h, ...y) => o.text(`localskills-making-broken-${h}`, ...y), [u] = n.base.faults, [d, f] = u === void 0 ? [] : u.parameters, m = b("div", { "aria-live": "polite" }), g = () => K(null, null, function* () {
    var h;
    J(m, b("p", { role: "status" }, o.text("localskills-making-loading")));
    try {
      let w = (yield s.history(l, cP)).map((v) => ({
        latest: v,
        read: Rn({ title: l, namespace: 0, isRedirect: !1, latest: v })
      })).find(({ read: v }) => v.json !== null), S = w === void 0 ? null : w.read.json;
      w === void 0 || S === null ? J(m, G("warning", c("none"))) : J(m, G(
        "notice",
        b("p", {}, c("found", t.formatTime(w.latest.timestamp), (h = w.latest.user) != null ? h : "")),
        me(ee(c("take"), "primary", () => r(S)))
      ));
    } catch (y) {
      J(m, G("error", o.text("localskills-making-not-loaded")));
    }
    De(m);
  });
  return b(
    "div",
    {},
    b("h2", { tabindex: "-1" }, c("heading")),
    b("p", {}, c("explain", l)),
    ...n.base.faults.map((h) => G("error", mn(h, o))),
    typeof d == "number" && typeof f == "number" ? uP(n.base.text, d, f) : null,
    b("p", {}, c("ways")),
    me(
      ee(c("look"), "primary", () => {
        g();
      }),
      ee(c("edit"), "normal", () => t.goTo(a(l, { action: "edit" })))
    ),
    m
  );
}

// src/ui/survey-making/published-screen.ts
function Lx(e) {
  let { context: t, published: { survey: n, isSameStatus: r, companions: o, earlier: i }, onContinue: s, onClose: a } = e, { messages: l, titles: c, pageUrl: u } = t, d = (w, ...S) => l.text(`localskills-making-published-${w}`, ...S), f = Tr(n, t.now().toISOString()), m = f === "open", g = c.survey(n.id), h = o.filter(({ kind: w }) => w === "fault" || w === "no-place").map((w) => {
    let S = b("p", {}, d(`fault-${w.page}`, w.title));
    return w.kind === "fault" ? G(
      "warning",
      S,
      w.fault.explanation === "" ? null : b("p", { dir: "auto" }, w.fault.explanation),
      xi(w.text, u(w.title, { action: "edit" }), l)
    ) : G("warning", S);
  }), y = i === null || i.outcome.kind === "closed" ? null : G(
    "warning",
    b("p", {}, d("fault-earlier", i.title)),
    i.outcome.fault.explanation === "" ? null : b("p", { dir: "auto" }, i.outcome.fault.explanation),
    i.outcome.text === "" ? null : xi(i.outcome.text, u(i.outcome.title, { action: "edit" }), l)
  );
  return b(
    "div",
    { class: "ext-localSkills-making-published" },
    b("h2", { tabindex: "-1" }, d(r && f !== "draft" ? "changes" : m ? "open" : f === "not-yet-open" ? "not-yet" : "saved")),
    G(
      "success",
      b(
        "p",
        {},
        xe(Ae({ name: n.id, title: n.title }, {
          messages: l,
          locale: n.locale,
          taxonomy: null
        }), l),
        ": ",
        b("a", { href: u(g) }, g)
      ),
      m && !r ? b("p", {}, d("share")) : null,
      i !== null && y === null ? b("p", {}, d("earlier", i.title)) : null,
      f === "draft" ? b("p", {}, d("draft")) : null,
      f === "not-yet-open" && n.opens !== null ? b("p", {}, d("opens", t.formatDate(n.opens))) : null
    ),
    ...h,
    y,
    me(
      ee(d("view"), "primary", () => t.goTo(u(g))),
      ee(d("more"), "normal", s),
      ee(d("close"), "normal", a)
    )
  );
}

// src/ui/survey-making/making-shell.ts
function Nx(e) {
  let { context: t, onClose: n, onPublished: r } = e, { messages: o } = t, i = b("div", {
    class: "ext-localSkills-making",
    lang: o.language,
    dir: o.direction
  }), s = null, a = null, l = () => {
    a == null || a.destroy(), s == null || s.end(), a = null, s = null;
  }, c = (w) => {
    J(i, b("div", { class: "ext-localSkills-making-screen" }, w));
    let S = w.querySelector("h2");
    S !== null && S.focus({ preventScroll: !0 });
  }, u = () => {
    l(), c(b("p", { role: "status" }, o.text("localskills-making-loading")));
  }, d = (w, S) => c(G(
    "error",
    b("p", {}, o.text("localskills-making-not-loaded")),
    w instanceof Pe && w.explanation !== "" ? b("p", { dir: "auto" }, w.explanation) : null,
    me(ee(o.text("localskills-save-try-again"), "normal", S))
  )), f = (w) => {
    l(), c(pg({
      context: t,
      from: w,
      onBegin: (S, v) => m(S, v, null),
      onContinue: (S) => m(S.surveyId, S.json, S),
      onOther: () => f(null)
    }));
  }, m = (w, S, v) => {
    u(), Pu(t, w, S).then(
      (k) => g(k, S, v),
      (k) => d(k, () => m(w, S, v))
    );
  }, g = (w, S, v) => {
    var T, P;
    l();
    let p = v !== null && v.baseRevision !== w.base.revision ? F(O({}, w.base), { revision: v.baseRevision, json: v.baseJson }) : w.base;
    s = Rx(t, {
      loaded: F(O({}, w), { base: p }),
      json: S,
      step: (T = v == null ? void 0 : v.step) != null ? T : "questions",
      isNew: v === null && p.revision === 0
    });
    let x = s;
    a = Ob({
      context: t,
      session: x,
      step: (P = v == null ? void 0 : v.step) != null ? P : "questions",
      onPublished(C) {
        r(), l(), c(Lx({
          context: t,
          published: C,
          answers: w.answers,
          onContinue: () => y(x.surveyId),
          onClose: n
        }));
      }
    }), J(i, a.element);
    let E = a.element.querySelector("h2");
    E !== null && De(E);
  }, h = (w) => {
    let { base: S, surveyId: v } = w;
    if (S.revision === 0) {
      f(null);
      return;
    }
    let { json: k } = S;
    if (k === null) {
      c(Mx({
        context: t,
        loaded: w,
        onTake: (p) => g(w, p, null)
      }));
      return;
    }
    c(Xy({
      context: t,
      loaded: w,
      json: k,
      faults: fs(k, {
        taxonomy: w.taxonomy,
        id: v,
        core: w.core,
        previous: w.previous
      }),
      onEdit: (p, x) => g(w, p, x),
      onBegin: (p) => f({ id: v, kind: p, base: S, json: k }),
      onReload: () => {
        r(), y(v);
      },
      exports: () => Cx({ context: t, surveyId: v, json: k, taxonomy: w.taxonomy })
    }));
  }, y = (w) => {
    if (w === null) {
      f(null);
      return;
    }
    u(), Pu(t, w).then(h, (S) => d(S, () => y(w)));
  };
  return {
    element: i,
    open: y,
    isChanged: () => s !== null && s.isChanged(),
    isKept: () => s === null || s.keep(),
    destroy: l
  };
}

// src/ui/show-dialog.ts
function Dd(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function dP(e) {
  let { history: t, location: n } = window, r = n.href, o = !1, i = null, s = (a) => {
    !o || Dd(a.state) || (o = !1, n.href === r && a.stopImmediatePropagation(), i !== null ? i() : e());
  };
  return window.addEventListener("popstate", s, !0), {
    put() {
      Dd(t.state) || t.pushState(F(O({}, t.state), { localSkillsDialog: !0 }), ""), o = !0;
    },
    takeOff: () => new Promise((a) => {
      let l = () => {
        window.removeEventListener("popstate", s, !0), a();
      };
      if (!o || !Dd(t.state)) {
        l();
        return;
      }
      i = l, setTimeout(l, 500), t.back();
    })
  };
}
function Fx(e, t, n) {
  let r = new OO.ui.WindowManager(), { getWindowManager: o } = OO.ui, i = () => o().getCurrentWindow() !== null, s = dP(() => {
    if (i()) {
      s.put();
      return;
    }
    e.executeAction("close").always(() => {
      !e.isClosing() && e.isOpened() && s.put();
    });
  });
  document.documentElement.classList.add(t), document.body.appendChild(r.$element[0]), r.addWindows([e]), s.put(), r.openWindow(e).closed.then(() => {
    r.destroy(), document.documentElement.classList.remove(t), s.takeOff().then(n);
  });
}

// src/ui/survey-making/making-dialog.ts
function $x(e) {
  let { context: t, surveyId: n, onClosed: r } = e, { messages: o } = t, i = !1, s = null;
  class a extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), s = Nx({
        context: t,
        onClose: () => this.close(),
        onPublished() {
          i = !0;
        }
      }), this.$body.append(s.element), this;
    }
    getSetupProcess(u) {
      return super.getSetupProcess(u).next(() => {
        this.title.setLabel(o.text("localskills-making-dialog")), s == null || s.open(n);
      });
    }
    getActionProcess(u) {
      return new OO.ui.Process(() => {
        let d = () => {
          this.close();
        };
        if (u === "close" || u === "") {
          if (s === null || !s.isChanged()) {
            d();
            return;
          }
          let f = s.isKept();
          OO.ui.confirm(o.text(f ? "localskills-making-leave" : "localskills-making-leave-lost"), { actions: [
            { action: "reject", label: o.text("localskills-making-stay"), flags: "safe" },
            {
              action: "accept",
              label: o.text(f ? "localskills-making-leave-yes" : "localskills-making-leave-lost-yes"),
              flags: f ? ["primary", "progressive"] : ["primary", "destructive"]
            }
          ] }).then((m) => {
            m && d();
          });
        }
      });
    }
    getTeardownProcess(u) {
      return super.getTeardownProcess(u).first(() => {
        s == null || s.destroy();
      });
    }
    getBodyHeight() {
      return window.innerHeight;
    }
  }
  a.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsMaking",
    size: "full",
    title: o.text("localskills-making-dialog"),
    actions: [{ action: "close", label: o.text("localskills-making-close"), flags: ["safe", "close"], modes: void 0 }]
  });
  let l = new a({ size: "full", classes: ["ext-localSkills-making-dialog"] });
  Fx(l, "ext-localSkills-making-open", () => r(i));
}

// src/extension/load-texts.ts
var Dx = (e) => K(null, null, function* () {
  var r, o;
  let t = yield new mw.Api().get({
    formatversion: 2,
    action: "query",
    meta: "allmessages",
    amprefix: "localskills-",
    amlang: e
  }), n = {};
  return ((o = (r = t.query) == null ? void 0 : r.allmessages) != null ? o : []).forEach(({ name: i, content: s, missing: a }) => {
    !a && s !== void 0 && (n[i] = s);
  }), n;
});

// src/ui/messages.ts
function jx(e, t) {
  let n = e.config.get("wgUserLanguage"), r = (s) => String(e.language.convertNumber(s)), o = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, i = (s, a = 0) => {
    let l = Math.abs(s).toFixed(a), [c, u] = l.split("."), d = s < 0 && Number(l) !== 0 ? "\u2212" : "", f = u === void 0 ? "" : o() + u.split("").map((m) => r(Number(m))).join("");
    return d + r(Number(c)) + f;
  };
  return {
    language: n,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: t,
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

// src/ui/messages-in-language.ts
var fP = ["zero", "one", "two", "few", "many", "other"], mP = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function pP(e) {
  var t;
  try {
    return (t = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? t : "en";
  } catch (n) {
    return "en";
  }
}
function gP(e, t, n) {
  var c;
  let r = t.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = t.filter((u) => !/^\d+=/.test(u)), { PluralRules: i } = Intl, s = i === void 0 ? null : new i(n), l = (s === null ? ["one", "other"] : fP.filter((u) => s.resolvedOptions().pluralCategories.includes(u))).indexOf(s === null ? e === 1 ? "one" : "other" : s.select(e));
  return (c = o[Math.min(l, o.length - 1)]) != null ? c : "";
}
function _x(e, t, n) {
  let r = pP(e), o = [e, ...n.languageChain.filter((a) => a !== e)], i = Yy(o), s = (a, l = 0) => i(a, l);
  return {
    language: e,
    languageChain: o,
    direction: hn(e),
    has: (a) => t[a] !== void 0 || n.has(a),
    number: s,
    text(a, ...l) {
      let c = t[a];
      if (c === void 0)
        return n.text(a, ...l);
      let u = (g) => l[Number(g.replace(/\D/g, "")) - 1], d = (g) => g.replace(/\$\d/g, (h) => {
        let y = u(h);
        return y === void 0 ? h : typeof y == "number" ? s(y, Zy(y)) : y;
      }), f = "", m = 0;
      return c.replace(mP, (g, h, y, w) => {
        var p, x;
        let [S = "", ...v] = y.split("|"), k = h.toUpperCase() === "PLURAL" ? gP(Number((p = u(S)) != null ? p : 0), v, r) : (x = v[v.length - 1]) != null ? x : "";
        return f += d(c.slice(m, w)) + d(k), m = w + g.length, "";
      }), f + d(c.slice(m));
    }
  };
}

// src/wiki/save-fault-reason.ts
var Bx = {
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
}, hP = new Map(
  Object.keys(Bx).reduce(
    (e, t) => e.concat(Bx[t].map((n) => [n, t])),
    []
  )
), yP = [
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
function jd(e) {
  let t = e.map((n) => hP.get(n) || "other");
  return yP.find((n) => t.includes(n)) || "other";
}
function Jx(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Za(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var zx = 50;
function el(e, t) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((s = t == null ? void 0 : t.xhr) == null ? void 0 : s.status) || 0, l = Jx(a);
    return new Pe(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = n.map((a) => a.html ? Za(a.html) : a.text || a.code), i = n.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return i ? new Pe("read-only", i, { code: e }) : new Pe(
    jd(n.length ? n.map((a) => a.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function bP(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? Za(t) : t,
    imageUrl: e.url || null
  };
}
function xP(e, t) {
  let n = e.edit;
  if (!n)
    throw new Pe("other", "");
  if (n.captcha)
    throw new Pe("captcha", "", { captcha: bP(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let o = n.warning || "";
    throw new Pe(
      jd(n.code ? [n.code] : []),
      o === "" ? n.info || "" : Za(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = n;
  return O({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function vP(e, t) {
  let n = t.slots && t.slots.main;
  return {
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: {
      id: t.revid,
      parentId: t.parentid,
      user: t.user === void 0 ? null : t.user,
      userId: t.userid || 0,
      timestamp: t.timestamp,
      text: n && n.content !== void 0 ? n.content : null
    }
  };
}
function Ux(e) {
  let { api: t, user: n, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, i = (d) => new Promise((f, m) => {
    d.then(f, (...g) => {
      m(el(String(g[0]), g[1]));
    });
  }), s = (d, f) => K(null, null, function* () {
    let { query: m = {} } = yield i(t.get(O(F(O({}, o), { action: "query", titles: d.slice() }), f))), g = new Map((m.normalized || []).map(({ from: y, to: w }) => [y, w])), h = new Map((m.pages || []).map((y) => [y.title, y]));
    return new Map(d.reduce((y, w) => {
      let S = h.get(g.get(w) || w);
      return S ? y.concat([[w, S]]) : y;
    }, []));
  }), a = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let f = [];
    return d.forEach((m, g) => {
      let h = m.revisions && m.revisions[0];
      h && f.push([g, vP(m, h)]);
    }), f;
  }, c = (d) => K(null, null, function* () {
    let { query: { babel: f = {} } = {} } = yield i(
      t.get(F(O({}, o), { action: "query", meta: "babel", babuser: d }))
    ), m = "N54321";
    return Object.keys(f).map((g) => [g, f[g]]).filter(([, g]) => g !== "0").sort(([, g], [, h]) => m.indexOf(g) - m.indexOf(h));
  });
  return {
    readPages(d) {
      return K(this, null, function* () {
        let f = Array.from(new Set(d)), m = [];
        for (let h = 0; h < f.length; h += zx)
          m.push(s(f.slice(h, h + zx), a).then(l));
        let g = yield Promise.all(m);
        return new Map(g.reduce((h, y) => h.concat(y), []));
      });
    },
    readForEditing(d, f) {
      return K(this, null, function* () {
        let m = yield s(d, F(O({}, a), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), g = m.get(f), [h, ...y] = g && g.actions && g.actions[g.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(m)),
          refusal: h ? el(h.code, { errors: [h].concat(y) }) : null
        };
      });
    },
    existingPages(d) {
      return K(this, null, function* () {
        let f = yield s(d, { prop: "info" });
        return d.filter((m) => f.has(m) && !f.get(m).missing);
      });
    },
    madeByOthers(d, f) {
      return K(this, null, function* () {
        return (yield Promise.all(d.map((y) => K(null, [y], function* ({ title: g, latest: h }) {
          var S, v;
          let w = h.parentId === 0 ? h : (v = (S = (yield s([g], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(g)) == null ? void 0 : S.revisions) == null ? void 0 : v.map(({ user: k, userid: p }) => ({ user: k, userId: p }))[0];
          return [g, w === void 0 || w.user !== f || w.userId === 0];
        })))).filter(([, g]) => g).map(([g]) => g);
      });
    },
    spokenLanguages: (d) => K(null, null, function* () {
      return (yield c(d)).map(([f]) => f);
    }),
    babelLanguages: (d) => K(null, null, function* () {
      return (yield c(d)).map((f) => f.join("-"));
    }),
    save(d) {
      return K(this, null, function* () {
        let f = yield i(t.postWithToken("csrf", O(O(O(O(O(F(O({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return xP(f, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/page-lister.ts
function Hx(e) {
  let { api: t, namespaces: n } = e, r = (i) => new Promise((s, a) => {
    t.get(O({ formatversion: 2, action: "query" }, i)).then(s, (...c) => {
      a(el(String(c[0]), c[1]));
    });
  });
  return {
    pagesBelow(i, s) {
      return K(this, null, function* () {
        let a = i.indexOf(":"), l = i.slice(0, Math.max(a, 0)).trim().toLowerCase().replace(/ /g, "_"), c = l === "" ? void 0 : A(n, l), { query: u = {} } = yield r({
          list: "allpages",
          apnamespace: c != null ? c : 0,
          apprefix: c === void 0 ? i : i.slice(a + 1).trim(),
          apfilterredir: "nonredirects",
          aplimit: s
        });
        return (u.allpages || []).map(({ title: d }) => d);
      });
    },
    pagesInCategory(i, s) {
      return K(this, null, function* () {
        let { query: a = {} } = yield r({ list: "categorymembers", cmtitle: i, cmtype: "page", cmlimit: s });
        return (a.categorymembers || []).map(({ title: l }) => l);
      });
    },
    history(i, s) {
      return K(this, null, function* () {
        let { query: a = {} } = yield r({
          prop: "revisions",
          titles: i,
          rvprop: ["ids", "user", "userid", "timestamp", "content"],
          rvslots: "main",
          rvlimit: s
        }), [l] = a.pages || [];
        return (l && l.revisions || []).map((c) => {
          var u, d, f;
          return {
            id: c.revid,
            parentId: c.parentid,
            user: c.user === void 0 ? null : c.user,
            userId: c.userid || 0,
            timestamp: c.timestamp,
            text: (f = (d = (u = c.slots) == null ? void 0 : u.main) == null ? void 0 : d.content) != null ? f : null
          };
        });
      });
    }
  };
}

// src/extension/account.ts
function Wx(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// templates/data/affiliate-capacity.json
var Vx = {
  locale: "en",
  title: {
    default: "Capacity of our affiliates",
    ar: "\u0642\u062F\u0631\u0627\u062A \u0627\u0644\u0645\u0646\u0638\u0645\u0627\u062A \u0627\u0644\u062A\u0627\u0628\u0639\u0629 \u0644\u062D\u0631\u0643\u062A\u0646\u0627",
    fr: "Capacit\xE9s de nos affili\xE9s",
    es: "Capacidades de nuestros afiliados",
    tr: "Kurulu\u015Flar\u0131m\u0131z\u0131n kapasitesi"
  },
  description: {
    default: "This survey asks what a Wikimedia affiliate can do today, how firmly that stands when people leave, and what it wants to build next. One person answers for each affiliate, after talking about it with the others. It takes 8 to 10 minutes. Any question can be skipped, and answers can be changed later. They are saved on a public page with the user name of the person who answers.",
    ar: "\u064A\u0633\u0623\u0644 \u0647\u0630\u0627 \u0627\u0644\u0627\u0633\u062A\u0628\u064A\u0627\u0646 \u0639\u0645\u0627 \u062A\u0633\u062A\u0637\u064A\u0639 \u0627\u0644\u0645\u0646\u0638\u0645\u0629 \u0627\u0644\u062A\u0627\u0628\u0639\u0629 \u0644\u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627 \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0647 \u0627\u0644\u064A\u0648\u0645\u060C \u0648\u0645\u062F\u0649 \u062B\u0628\u0627\u062A \u0630\u0644\u0643 \u0639\u0646\u062F \u0645\u063A\u0627\u062F\u0631\u0629 \u0628\u0639\u0636 \u0627\u0644\u0623\u0634\u062E\u0627\u0635\u060C \u0648\u0645\u0627 \u062A\u0631\u063A\u0628 \u0641\u064A \u0628\u0646\u0627\u0626\u0647 \u0644\u0627\u062D\u0642\u064B\u0627. \u064A\u062C\u064A\u0628 \u0634\u062E\u0635 \u0648\u0627\u062D\u062F \u0639\u0646 \u0643\u0644 \u0645\u0646\u0638\u0645\u0629 \u0628\u0639\u062F \u0627\u0644\u062A\u0634\u0627\u0648\u0631 \u0645\u0639 \u0628\u0642\u064A\u0629 \u0623\u0639\u0636\u0627\u0626\u0647\u0627. \u064A\u0633\u062A\u063A\u0631\u0642 \u0645\u0644\u0621 \u0627\u0644\u0627\u0633\u062A\u0628\u064A\u0627\u0646 \u0645\u0646 8 \u0625\u0644\u0649 10 \u062F\u0642\u0627\u0626\u0642. \u064A\u0645\u0643\u0646 \u062A\u0631\u0643 \u0623\u064A \u0633\u0624\u0627\u0644 \u062F\u0648\u0646 \u0625\u062C\u0627\u0628\u0629\u060C \u0648\u062A\u0639\u062F\u064A\u0644 \u0627\u0644\u0625\u062C\u0627\u0628\u0627\u062A \u0644\u0627\u062D\u0642\u064B\u0627. \u062A\u064F\u062D\u0641\u0638 \u0627\u0644\u0625\u062C\u0627\u0628\u0627\u062A \u0641\u064A \u0635\u0641\u062D\u0629 \u0645\u062A\u0627\u062D\u0629 \u0644\u0644\u062C\u0645\u064A\u0639 \u062A\u062D\u0645\u0644 \u0627\u0633\u0645 \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0627\u0644\u062E\u0627\u0635 \u0628\u0645\u0646 \u064A\u062C\u064A\u0628.",
    fr: "Cette enqu\xEAte porte sur ce qu\u2019un affili\xE9 Wikimedia sait faire aujourd\u2019hui, sur la solidit\xE9 de ces capacit\xE9s quand des personnes s\u2019en vont, et sur ce qu\u2019il veut d\xE9velopper ensuite. Une personne r\xE9pond pour chaque affili\xE9, apr\xE8s en avoir parl\xE9 avec les autres. R\xE9pondre prend de 8 \xE0 10 minutes. On peut passer des questions et modifier les r\xE9ponses plus tard. Elles sont enregistr\xE9es sur une page publique, avec le nom d\u2019utilisateur ou d\u2019utilisatrice de la personne qui r\xE9pond.",
    es: "Esta encuesta pregunta qu\xE9 puede hacer hoy un afiliado de Wikimedia, cu\xE1n firme es eso cuando alguien se va y qu\xE9 quiere desarrollar despu\xE9s. Responde una persona por cada afiliado, despu\xE9s de hablarlo con las dem\xE1s. Responder lleva de 8 a 10 minutos. Se puede omitir cualquier pregunta y cambiar las respuestas m\xE1s adelante. Se guardan en una p\xE1gina p\xFAblica con el nombre de usuario de quien responde.",
    tr: "Bu anket, bir Wikimedia kurulu\u015Funun bug\xFCn neler yapabildi\u011Fini, ki\u015Filer ayr\u0131ld\u0131\u011F\u0131nda bunun ne kadar sa\u011Flam kald\u0131\u011F\u0131n\u0131 ve bundan sonra neyi geli\u015Ftirmek istedi\u011Fini sorar. Her kurulu\u015F ad\u0131na, di\u011Ferleriyle konu\u015Ftuktan sonra bir ki\u015Fi yan\u0131t verir. Yan\u0131tlamak 8-10 dakika s\xFCrer. Diledi\u011Finiz soruyu bo\u015F b\u0131rakabilir, yan\u0131tlar\u0131 sonradan de\u011Fi\u015Ftirebilirsiniz. Yan\u0131tlar, yan\u0131tlayan\u0131n kullan\u0131c\u0131 ad\u0131yla birlikte herkese a\xE7\u0131k bir sayfaya kaydedilir."
  },
  pages: [
    {
      name: "affiliate",
      title: {
        default: "Your affiliate",
        ar: "\u0645\u0646\u0638\u0645\u062A\u0643\u0645",
        fr: "Votre affili\xE9",
        es: "Tu afiliado",
        tr: "Kurulu\u015Funuz"
      },
      elements: [
        {
          type: "text",
          name: "affiliate",
          title: {
            default: "For which affiliate do you answer?",
            ar: "\u0639\u0646 \u0623\u064A \u0645\u0646\u0638\u0645\u0629 \u062A\u062C\u064A\u0628\u0648\u0646\u061F",
            fr: "Pour quel affili\xE9 r\xE9pondez-vous ?",
            es: "\xBFEn nombre de qu\xE9 afiliado respondes?",
            tr: "Hangi kurulu\u015F ad\u0131na yan\u0131t veriyorsunuz?"
          },
          description: {
            default: "Write its name as it stands on Meta-Wiki, so that it is counted once only.",
            ar: "\u0627\u0643\u062A\u0628\u0648\u0627 \u0627\u0633\u0645\u0647\u0627 \u0643\u0645\u0627 \u064A\u0631\u062F \u0641\u064A \u0645\u064A\u062A\u0627 \u0648\u064A\u0643\u064A\u060C \u062D\u062A\u0649 \u0644\u0627 \u062A\u064F\u062D\u0633\u0628 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0645\u0631\u0629.",
            fr: "\xC9crivez son nom tel qu\u2019il figure sur Meta-Wiki, pour qu\u2019il ne soit compt\xE9 qu\u2019une fois.",
            es: "Escribe su nombre tal como aparece en Meta-Wiki, para que se cuente una sola vez.",
            tr: "Yaln\u0131zca bir kez say\u0131lmas\u0131 i\xE7in ad\u0131n\u0131 Meta-Wiki\u2019de ge\xE7ti\u011Fi gibi yaz\u0131n\u0131z."
          },
          isRequired: !0,
          maxLength: 120
        },
        {
          type: "radiogroup",
          name: "kind",
          title: {
            default: "What kind of affiliate is it?",
            ar: "\u0645\u0627 \u0646\u0648\u0639 \u0647\u0630\u0647 \u0627\u0644\u0645\u0646\u0638\u0645\u0629\u061F",
            fr: "De quel type d\u2019affili\xE9 s\u2019agit-il ?",
            es: "\xBFQu\xE9 tipo de afiliado es?",
            tr: "Bu nas\u0131l bir kurulu\u015F?"
          },
          choices: [
            {
              value: "user-group",
              text: {
                default: "User group",
                ar: "\u0645\u062C\u0645\u0648\u0639\u0629 \u0645\u0633\u062A\u062E\u062F\u0645\u064A\u0646",
                fr: "Groupe d\u2019utilisateurs et d\u2019utilisatrices",
                es: "Grupo de usuarios",
                tr: "Kullan\u0131c\u0131 grubu"
              }
            },
            {
              value: "chapter",
              text: {
                default: "Chapter",
                ar: "\u0641\u0631\u0639",
                fr: "Chapitre",
                es: "Cap\xEDtulo",
                tr: "\u015Eube"
              }
            },
            {
              value: "thematic",
              text: {
                default: "Thematic organization",
                ar: "\u0645\u0646\u0638\u0645\u0629 \u0645\u0648\u0627\u0636\u064A\u0639\u064A\u0629",
                fr: "Organisation th\xE9matique",
                es: "Organizaci\xF3n tem\xE1tica",
                tr: "Tematik kurulu\u015F"
              }
            },
            {
              value: "hub",
              text: {
                default: "Hub or network of affiliates",
                ar: "\u0645\u0631\u0643\u0632 \u0623\u0648 \u0634\u0628\u0643\u0629 \u0645\u0646\u0638\u0645\u0627\u062A",
                fr: "Hub ou r\xE9seau d\u2019affili\xE9s",
                es: "Hub o red de afiliados",
                tr: "Merkez (hub) veya kurulu\u015Flar a\u011F\u0131"
              }
            }
          ],
          showOtherItem: !0
        },
        {
          type: "text",
          name: "active",
          title: {
            default: "How many people take part in your work in a typical month?",
            ar: "\u0643\u0645 \u0634\u062E\u0635\u064B\u0627 \u064A\u0634\u0627\u0631\u0643 \u0641\u064A \u0639\u0645\u0644\u0643\u0645 \u0641\u064A \u0627\u0644\u0634\u0647\u0631 \u0627\u0644\u0645\u0639\u062A\u0627\u062F\u061F",
            fr: "Combien de personnes participent \xE0 vos activit\xE9s au cours d\u2019un mois ordinaire ?",
            es: "\xBFCu\xE1ntas personas participan en su trabajo en un mes normal?",
            tr: "S\u0131radan bir ayda \xE7al\u0131\u015Fmalar\u0131n\u0131za ka\xE7 ki\u015Fi kat\u0131l\u0131yor?"
          },
          description: {
            default: "An estimate is enough.",
            ar: "\u064A\u0643\u0641\u064A \u062A\u0642\u062F\u064A\u0631 \u062A\u0642\u0631\u064A\u0628\u064A.",
            fr: "Une estimation suffit.",
            es: "Basta una estimaci\xF3n.",
            tr: "Tahmini bir say\u0131 yeterlidir."
          },
          inputType: "number",
          integer: !0,
          min: 0,
          max: 1e6
        },
        {
          type: "boolean",
          name: "staff",
          title: {
            default: "Does your affiliate have paid staff?",
            ar: "\u0647\u0644 \u0644\u062F\u0649 \u0645\u0646\u0638\u0645\u062A\u0643\u0645 \u0645\u0648\u0638\u0641\u0648\u0646 \u0628\u0623\u062C\u0631\u061F",
            fr: "Votre affili\xE9 emploie-t-il du personnel salari\xE9 ?",
            es: "\xBFTiene tu afiliado personal remunerado?",
            tr: "Kurulu\u015Funuzun \xFCcretli \xE7al\u0131\u015Fan\u0131 var m\u0131?"
          },
          showRefuseItem: !0
        },
        {
          type: "text",
          name: "positions",
          visibleIf: "{staff} = true",
          title: {
            default: "How many full-time positions is that altogether?",
            ar: "\u0643\u0645 \u0648\u0638\u064A\u0641\u0629 \u0628\u062F\u0648\u0627\u0645 \u0643\u0627\u0645\u0644 \u064A\u0639\u0627\u062F\u0644 \u0630\u0644\u0643 \u0641\u064A \u0627\u0644\u0645\u062C\u0645\u0648\u0639\u061F",
            fr: "\xC0 combien de postes \xE0 plein temps cela correspond-il en tout ?",
            es: "\xBFA cu\xE1ntos puestos de tiempo completo equivale en total?",
            tr: "Bu, toplam ka\xE7 tam zamanl\u0131 kadroya kar\u015F\u0131l\u0131k geliyor?"
          },
          description: {
            default: "Two people who work half of the time are one position.",
            ar: "\u0634\u062E\u0635\u0627\u0646 \u064A\u0639\u0645\u0644\u0627\u0646 \u0646\u0635\u0641 \u0627\u0644\u0648\u0642\u062A \u064A\u0633\u0627\u0648\u064A\u0627\u0646 \u0648\u0638\u064A\u0641\u0629 \u0648\u0627\u062D\u062F\u0629.",
            fr: "Deux personnes \xE0 mi-temps font un poste.",
            es: "Dos personas a medio tiempo son un puesto.",
            tr: "Yar\u0131 zamanl\u0131 iki ki\u015Fi bir kadro say\u0131l\u0131r."
          },
          inputType: "number",
          min: 0,
          max: 1e4
        }
      ]
    },
    {
      name: "capacities",
      title: {
        default: "What your affiliate can do",
        ar: "\u0645\u0627 \u062A\u0633\u062A\u0637\u064A\u0639 \u0645\u0646\u0638\u0645\u062A\u0643\u0645 \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0647",
        fr: "Ce que votre affili\xE9 sait faire",
        es: "Lo que puede hacer tu afiliado",
        tr: "Kurulu\u015Funuzun yapabildikleri"
      },
      elements: [
        {
          type: "matrixdropdown",
          name: "capacities",
          title: {
            default: "How well does your affiliate do each of these, and would it go on if people left?",
            ar: "\u0645\u0627 \u0645\u062F\u0649 \u0625\u062A\u0642\u0627\u0646 \u0645\u0646\u0638\u0645\u062A\u0643\u0645 \u0644\u0643\u0644 \u0645\u0645\u0627 \u064A\u0644\u064A\u060C \u0648\u0647\u0644 \u064A\u0633\u062A\u0645\u0631 \u0630\u0644\u0643 \u0625\u0630\u0627 \u063A\u0627\u062F\u0631 \u0628\u0639\u0636 \u0627\u0644\u0623\u0634\u062E\u0627\u0635\u061F",
            fr: "Votre affili\xE9 r\xE9ussit-il chacune de ces t\xE2ches, et continuerait-il si des personnes s\u2019en allaient ?",
            es: "\xBFQu\xE9 tan bien hace tu afiliado cada una de estas cosas, y seguir\xEDa haci\xE9ndolas si alguien se fuera?",
            tr: "Kurulu\u015Funuz bunlar\u0131n her birini ne kadar iyi yap\u0131yor ve ki\u015Filer ayr\u0131lsa s\xFCrd\xFCrebilir mi?"
          },
          columns: [
            {
              name: "level",
              title: {
                default: "How well",
                ar: "\u0645\u062F\u0649 \u0627\u0644\u0625\u062A\u0642\u0627\u0646",
                fr: "Niveau",
                es: "Nivel",
                tr: "D\xFCzey"
              },
              choices: [
                {
                  value: 1,
                  text: {
                    default: "We do not do this yet",
                    ar: "\u0644\u0627 \u0646\u0642\u0648\u0645 \u0628\u0630\u0644\u0643 \u0628\u0639\u062F",
                    fr: "Nous ne le faisons pas encore",
                    es: "Todav\xEDa no lo hacemos",
                    tr: "Bunu hen\xFCz yapm\u0131yoruz"
                  }
                },
                {
                  value: 2,
                  text: {
                    default: "We have made first attempts",
                    ar: "\u0642\u0645\u0646\u0627 \u0628\u0645\u062D\u0627\u0648\u0644\u0627\u062A \u0623\u0648\u0644\u0649",
                    fr: "Nous avons fait de premiers essais",
                    es: "Hemos hecho los primeros intentos",
                    tr: "\u0130lk denemeleri yapt\u0131k"
                  }
                },
                {
                  value: 3,
                  text: {
                    default: "We do it, with gaps",
                    ar: "\u0646\u0642\u0648\u0645 \u0628\u0630\u0644\u0643 \u0645\u0639 \u0648\u062C\u0648\u062F \u062B\u063A\u0631\u0627\u062A",
                    fr: "Nous le faisons, avec des lacunes",
                    es: "Lo hacemos, con carencias",
                    tr: "Eksikleriyle yap\u0131yoruz"
                  }
                },
                {
                  value: 4,
                  text: {
                    default: "We do it well",
                    ar: "\u0646\u0642\u0648\u0645 \u0628\u0630\u0644\u0643 \u062C\u064A\u062F\u064B\u0627",
                    fr: "Nous le faisons bien",
                    es: "Lo hacemos bien",
                    tr: "\u0130yi yap\u0131yoruz"
                  }
                },
                {
                  value: 5,
                  text: {
                    default: "Others learn it from us",
                    ar: "\u064A\u062A\u0639\u0644\u0645\u0647 \u0627\u0644\u0622\u062E\u0631\u0648\u0646 \u0645\u0646\u0627",
                    fr: "D\u2019autres l\u2019apprennent de nous",
                    es: "Otros lo aprenden de nosotros",
                    tr: "Ba\u015Fkalar\u0131 bunu bizden \xF6\u011Freniyor"
                  }
                },
                {
                  value: "na",
                  text: {
                    default: "Not relevant to us",
                    ar: "\u0644\u0627 \u064A\u0646\u0637\u0628\u0642 \u0639\u0644\u064A\u0646\u0627",
                    fr: "Cela ne nous concerne pas",
                    es: "No se aplica en nuestro caso",
                    tr: "Bizim i\xE7in ge\xE7erli de\u011Fil"
                  }
                }
              ]
            },
            {
              name: "robustness",
              title: {
                default: "How firmly",
                ar: "\u0645\u062F\u0649 \u0627\u0644\u062B\u0628\u0627\u062A",
                fr: "Solidit\xE9",
                es: "Solidez",
                tr: "Sa\u011Flaml\u0131k"
              },
              choices: [
                {
                  value: 1,
                  text: {
                    default: "It rests on one person",
                    ar: "\u064A\u0639\u062A\u0645\u062F \u0639\u0644\u0649 \u0634\u062E\u0635 \u0648\u0627\u062D\u062F",
                    fr: "Cela repose sur une seule personne",
                    es: "Depende de una sola persona",
                    tr: "Tek bir ki\u015Fiye ba\u011Fl\u0131"
                  }
                },
                {
                  value: 2,
                  text: {
                    default: "A few people know how",
                    ar: "\u064A\u0639\u0631\u0641\u0647 \u0639\u062F\u062F \u0642\u0644\u064A\u0644 \u0645\u0646 \u0627\u0644\u0623\u0634\u062E\u0627\u0635",
                    fr: "Quelques personnes savent faire",
                    es: "Pocas personas saben c\xF3mo",
                    tr: "Birka\xE7 ki\u015Fi nas\u0131l yap\u0131ld\u0131\u011F\u0131n\u0131 biliyor"
                  }
                },
                {
                  value: 3,
                  text: {
                    default: "Several people take turns",
                    ar: "\u064A\u062A\u0646\u0627\u0648\u0628 \u0639\u0644\u064A\u0647 \u0639\u062F\u0629 \u0623\u0634\u062E\u0627\u0635",
                    fr: "Plusieurs personnes se relaient",
                    es: "Varias personas se turnan",
                    tr: "Bir\xE7ok ki\u015Fi d\xF6n\xFC\u015F\xFCml\xFC yap\u0131yor"
                  }
                },
                {
                  value: 4,
                  text: {
                    default: "It is written down and handed on",
                    ar: "\u0645\u0648\u062B\u0651\u0642 \u0648\u064A\u064F\u0646\u0642\u0644 \u0625\u0644\u0649 \u063A\u064A\u0631\u0646\u0627",
                    fr: "C\u2019est consign\xE9 par \xE9crit et transmis",
                    es: "Est\xE1 documentado y se transmite",
                    tr: "Yaz\u0131ya d\xF6k\xFClm\xFC\u015F ve aktar\u0131l\u0131yor"
                  }
                },
                {
                  value: "na",
                  text: {
                    default: "Not relevant to us",
                    ar: "\u0644\u0627 \u064A\u0646\u0637\u0628\u0642 \u0639\u0644\u064A\u0646\u0627",
                    fr: "Cela ne nous concerne pas",
                    es: "No se aplica en nuestro caso",
                    tr: "Bizim i\xE7in ge\xE7erli de\u011Fil"
                  }
                }
              ]
            }
          ],
          rows: [
            "governance",
            "financial-management",
            "grant-proposals",
            "planning-and-strategy",
            "evaluation",
            "partnerships",
            "media-relations",
            "event-management",
            "training-methods",
            "mentorship",
            "conflict-management",
            "diversity-equity-inclusion"
          ]
        }
      ]
    },
    {
      name: "next",
      title: {
        default: "What comes next",
        ar: "\u0645\u0627 \u0627\u0644\u062E\u0637\u0648\u0629 \u0627\u0644\u062A\u0627\u0644\u064A\u0629",
        fr: "Et ensuite",
        es: "Lo que sigue",
        tr: "Bundan sonras\u0131"
      },
      elements: [
        {
          type: "ranking",
          name: "build",
          title: {
            default: "What does your affiliate want to build first?",
            ar: "\u0645\u0627 \u0627\u0644\u0630\u064A \u062A\u0631\u063A\u0628 \u0645\u0646\u0638\u0645\u062A\u0643\u0645 \u0641\u064A \u0628\u0646\u0627\u0626\u0647 \u0623\u0648\u0644\u064B\u0627\u061F",
            fr: "Que veut d\xE9velopper votre affili\xE9 en premier ?",
            es: "\xBFQu\xE9 quiere desarrollar primero tu afiliado?",
            tr: "Kurulu\u015Funuz \xF6ncelikle neyi geli\u015Ftirmek istiyor?"
          },
          description: {
            default: "Choose up to 3 and put the most urgent one first.",
            ar: "\u0627\u062E\u062A\u0627\u0631\u0648\u0627 3 \u0639\u0644\u0649 \u0627\u0644\u0623\u0643\u062B\u0631\u060C \u0648\u0627\u0628\u062F\u0623\u0648\u0627 \u0628\u0623\u0643\u062B\u0631\u0647\u0627 \u0625\u0644\u062D\u0627\u062D\u064B\u0627.",
            fr: "Choisissez-en 3 au maximum, le plus urgent en premier.",
            es: "Elige hasta 3 y pon primero lo m\xE1s urgente.",
            tr: "En fazla 3 tane se\xE7iniz ve en acil olan\u0131 ba\u015Fa koyunuz."
          },
          choices: [
            "governance",
            "financial-management",
            "grant-proposals",
            "planning-and-strategy",
            "evaluation",
            "partnerships",
            "media-relations",
            "event-management",
            "training-methods",
            "mentorship",
            "conflict-management",
            "diversity-equity-inclusion"
          ],
          selectToRankEnabled: !0,
          maxSelectedChoices: 3
        },
        {
          type: "checkbox",
          name: "share",
          title: {
            default: "In what could your affiliate help others?",
            ar: "\u0641\u064A \u0623\u064A \u0645\u062C\u0627\u0644 \u064A\u0645\u0643\u0646 \u0644\u0645\u0646\u0638\u0645\u062A\u0643\u0645 \u0645\u0633\u0627\u0639\u062F\u0629 \u0627\u0644\u0622\u062E\u0631\u064A\u0646\u061F",
            fr: "En quoi votre affili\xE9 pourrait-il en aider d\u2019autres ?",
            es: "\xBFEn qu\xE9 podr\xEDa ayudar tu afiliado a otros?",
            tr: "Kurulu\u015Funuz ba\u015Fkalar\u0131na hangi konuda yard\u0131mc\u0131 olabilir?"
          },
          description: {
            default: "Choose all that apply. This is not a promise to help.",
            ar: "\u064A\u0645\u0643\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0625\u062C\u0627\u0628\u0629. \u0644\u0627 \u064A\u064F\u0639\u062F \u0630\u0644\u0643 \u0627\u0644\u062A\u0632\u0627\u0645\u064B\u0627 \u0628\u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629.",
            fr: "Plusieurs r\xE9ponses possibles. Ce n\u2019est pas un engagement \xE0 aider.",
            es: "Elige todas las opciones que correspondan. No es un compromiso de ayudar.",
            tr: "Uygun olanlar\u0131n hepsini se\xE7iniz. Bu, yard\u0131m etme s\xF6z\xFC anlam\u0131na gelmez."
          },
          choices: [
            "governance",
            "financial-management",
            "grant-proposals",
            "planning-and-strategy",
            "evaluation",
            "partnerships",
            "media-relations",
            "event-management",
            "training-methods",
            "mentorship",
            "conflict-management",
            "diversity-equity-inclusion"
          ],
          showNoneItem: !0,
          noneText: {
            default: "Nothing at the moment",
            ar: "\u0644\u0627 \u0634\u064A\u0621 \u0641\u064A \u0627\u0644\u0648\u0642\u062A \u0627\u0644\u062D\u0627\u0644\u064A",
            fr: "Rien pour le moment",
            es: "Nada por el momento",
            tr: "\u015Eu anda hi\xE7bir \u015Fey"
          }
        },
        {
          type: "checkbox",
          name: "methods",
          title: {
            default: "Which kinds of support would help your affiliate most?",
            ar: "\u0645\u0627 \u0623\u0646\u0648\u0627\u0639 \u0627\u0644\u062F\u0639\u0645 \u0627\u0644\u0623\u0643\u062B\u0631 \u0641\u0627\u0626\u062F\u0629 \u0644\u0645\u0646\u0638\u0645\u062A\u0643\u0645\u061F",
            fr: "Quelles formes de soutien aideraient le plus votre affili\xE9 ?",
            es: "\xBFQu\xE9 tipos de apoyo ayudar\xEDan m\xE1s a tu afiliado?",
            tr: "Kurulu\u015Funuza en \xE7ok hangi destek t\xFCrleri yard\u0131mc\u0131 olur?"
          },
          description: {
            default: "Choose all that apply.",
            ar: "\u064A\u0645\u0643\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0625\u062C\u0627\u0628\u0629.",
            fr: "Plusieurs r\xE9ponses possibles.",
            es: "Elige todas las opciones que correspondan.",
            tr: "Uygun olanlar\u0131n hepsini se\xE7iniz."
          },
          choices: [
            {
              value: "training",
              text: {
                default: "Training: lessons for a group with a trainer",
                ar: "\u0627\u0644\u062A\u062F\u0631\u064A\u0628: \u062F\u0631\u0648\u0633 \u062C\u0645\u0627\u0639\u064A\u0629 \u0628\u0625\u0634\u0631\u0627\u0641 \u0645\u062F\u0631\u0628 \u0623\u0648 \u0645\u062F\u0631\u0628\u0629",
                fr: "Formation\xA0: des s\xE9ances en groupe avec une formatrice ou un formateur",
                es: "Formaci\xF3n: sesiones en grupo con una persona formadora",
                tr: "E\u011Fitim: bir e\u011Fitmenle grup dersleri"
              }
            },
            {
              value: "mentoring",
              text: {
                default: "Mentoring: regular support from one experienced person",
                ar: "\u0627\u0644\u0625\u0631\u0634\u0627\u062F: \u062F\u0639\u0645 \u0645\u0646\u062A\u0638\u0645 \u0645\u0646 \u0634\u062E\u0635 \u0648\u0627\u062D\u062F \u0630\u064A \u062E\u0628\u0631\u0629",
                fr: "Mentorat\xA0: le soutien r\xE9gulier d\u2019une personne exp\xE9riment\xE9e",
                es: "Mentor\xEDa: apoyo regular de una persona con experiencia",
                tr: "Mentorluk: deneyimli bir ki\u015Fiden d\xFCzenli destek"
              }
            },
            {
              value: "consulting",
              text: {
                default: "Consulting: advice from an expert on one question or project",
                ar: "\u0627\u0644\u0627\u0633\u062A\u0634\u0627\u0631\u0629: \u0646\u0635\u064A\u062D\u0629 \u0645\u0646 \u0630\u0648\u064A \u0627\u0644\u062E\u0628\u0631\u0629 \u0628\u0634\u0623\u0646 \u0633\u0624\u0627\u0644 \u0623\u0648 \u0645\u0634\u0631\u0648\u0639 \u0645\u062D\u062F\u062F",
                fr: "Conseil\xA0: l\u2019avis de sp\xE9cialistes sur une question ou un projet",
                es: "Asesoramiento: consejo de especialistas sobre una pregunta o un proyecto",
                tr: "Dan\u0131\u015Fmanl\u0131k: bir soru veya proje hakk\u0131nda uzman g\xF6r\xFC\u015F\xFC"
              }
            },
            {
              value: "online-learning",
              text: {
                default: "Online learning: courses, videos or texts at your own pace",
                ar: "\u0627\u0644\u062A\u0639\u0644\u0645 \u0639\u0628\u0631 \u0627\u0644\u0625\u0646\u062A\u0631\u0646\u062A: \u062F\u0648\u0631\u0627\u062A \u0623\u0648 \u0645\u0642\u0627\u0637\u0639 \u0645\u0631\u0626\u064A\u0629 \u0623\u0648 \u0646\u0635\u0648\u0635 \u0628\u0627\u0644\u0648\u062A\u064A\u0631\u0629 \u0627\u0644\u062A\u064A \u062A\u0646\u0627\u0633\u0628\u0643\u0645",
                fr: "Apprentissage en ligne\xA0: des cours, des vid\xE9os ou des textes, \xE0 votre rythme",
                es: "Aprendizaje en l\xEDnea: cursos, v\xEDdeos o textos a tu propio ritmo",
                tr: "\xC7evrim i\xE7i \xF6\u011Frenme: kendi h\u0131z\u0131n\u0131zda dersler, videolar veya metinler"
              }
            },
            {
              value: "peer-support",
              text: {
                default: "Peer support: people with similar tasks help each other",
                ar: "\u062F\u0639\u0645 \u0627\u0644\u0623\u0642\u0631\u0627\u0646: \u062A\u0628\u0627\u062F\u0644 \u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629 \u0628\u064A\u0646 \u0623\u0634\u062E\u0627\u0635 \u0644\u062F\u064A\u0647\u0645 \u0645\u0647\u0627\u0645 \u0645\u062A\u0634\u0627\u0628\u0647\u0629",
                fr: "Entraide entre pairs\xA0: des personnes aux t\xE2ches semblables se soutiennent",
                es: "Apoyo entre pares: personas con tareas parecidas se ayudan entre s\xED",
                tr: "Akran deste\u011Fi: benzer i\u015Fler yapan ki\u015Filerin birbirine yard\u0131m etmesi"
              }
            },
            {
              value: "event",
              text: {
                default: "Events: workshops, meetups or conferences",
                ar: "\u0627\u0644\u0641\u0639\u0627\u0644\u064A\u0627\u062A: \u0648\u0631\u0634 \u0639\u0645\u0644 \u0623\u0648 \u0644\u0642\u0627\u0621\u0627\u062A \u0623\u0648 \u0645\u0624\u062A\u0645\u0631\u0627\u062A",
                fr: "\xC9v\xE9nements\xA0: des ateliers, des rencontres ou des conf\xE9rences",
                es: "Eventos: talleres, encuentros o congresos",
                tr: "Etkinlikler: at\xF6lyeler, bulu\u015Fmalar veya konferanslar"
              }
            }
          ]
        },
        {
          type: "comment",
          name: "comment",
          title: {
            default: "Is there anything else that others should know about the capacities of your affiliate?",
            ar: "\u0647\u0644 \u0647\u0646\u0627\u0643 \u0634\u064A\u0621 \u0622\u062E\u0631 \u064A\u0646\u0628\u063A\u064A \u0623\u0646 \u064A\u0639\u0631\u0641\u0647 \u0627\u0644\u0622\u062E\u0631\u0648\u0646 \u0639\u0646 \u0642\u062F\u0631\u0627\u062A \u0645\u0646\u0638\u0645\u062A\u0643\u0645\u061F",
            fr: "Y a-t-il autre chose que d\u2019autres devraient savoir sur les capacit\xE9s de votre affili\xE9 ?",
            es: "\xBFHay algo m\xE1s que otros deban saber sobre las capacidades de tu afiliado?",
            tr: "Kurulu\u015Funuzun kapasitesi hakk\u0131nda ba\u015Fkalar\u0131n\u0131n bilmesi gereken ba\u015Fka bir \u015Fey var m\u0131?"
          },
          description: {
            default: "Your text will be public. Please leave out private details about yourself and others.",
            ar: "\u0633\u064A\u0643\u0648\u0646 \u0646\u0635\u0643\u0645 \u0645\u062A\u0627\u062D\u064B\u0627 \u0644\u0644\u062C\u0645\u064A\u0639. \u064A\u064F\u0631\u062C\u0649 \u0639\u062F\u0645 \u0630\u0643\u0631 \u0645\u0639\u0644\u0648\u0645\u0627\u062A \u062E\u0627\u0635\u0629 \u0639\u0646\u0643\u0645 \u0623\u0648 \u0639\u0646 \u0627\u0644\u0622\u062E\u0631\u064A\u0646.",
            fr: "Votre texte sera public. Merci de ne pas y donner d\u2019informations priv\xE9es sur vous ou sur d\u2019autres personnes.",
            es: "Tu texto ser\xE1 p\xFAblico. No incluyas datos privados sobre ti ni sobre otras personas.",
            tr: "Metniniz herkese a\xE7\u0131k olacakt\u0131r. L\xFCtfen kendinize veya ba\u015Fkalar\u0131na ait \xF6zel bilgileri yazmay\u0131n\u0131z."
          },
          maxLength: 2e3
        }
      ]
    }
  ],
  localSkills: {
    id: "affiliate-capacity",
    status: "draft",
    audience: {
      population: "affiliates",
      description: {
        default: "One person for each Wikimedia affiliate, chosen by the affiliate",
        ar: "\u0634\u062E\u0635 \u0648\u0627\u062D\u062F \u0639\u0646 \u0643\u0644 \u0645\u0646\u0638\u0645\u0629 \u062A\u0627\u0628\u0639\u0629 \u0644\u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627\u060C \u062A\u062E\u062A\u0627\u0631\u0647 \u0627\u0644\u0645\u0646\u0638\u0645\u0629",
        fr: "Une personne pour chaque affili\xE9 Wikimedia, choisie par l\u2019affili\xE9",
        es: "Una persona por cada afiliado de Wikimedia, elegida por el afiliado",
        tr: "Her Wikimedia kurulu\u015Fu i\xE7in, kurulu\u015Fun se\xE7ti\u011Fi bir ki\u015Fi"
      }
    },
    minAnswers: 1,
    minCell: 1,
    notInStatistics: [
      "na"
    ],
    measures: {
      wantToLearn: "build",
      canTeach: "share",
      groupBy: [
        "kind"
      ]
    }
  }
};

// templates/data/skills-needs-assessment.json
var qx = {
  locale: "en",
  title: {
    default: "Skills needs assessment",
    ar: "\u062A\u0642\u062F\u064A\u0631 \u0627\u0644\u0627\u062D\u062A\u064A\u0627\u062C\u0627\u062A \u0645\u0646 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A",
    fr: "\xC9valuation des besoins en comp\xE9tences",
    es: "Evaluaci\xF3n de necesidades de habilidades",
    tr: "Beceri ihtiya\xE7lar\u0131 de\u011Ferlendirmesi"
  },
  description: {
    default: "This survey asks which skills you need for what you do in the Wikimedia movement, which ones you already have, and how you like to learn. The results help your community to plan training and to bring people together. It takes 6 to 8 minutes. You can skip any question and change your answers later. Your answers are saved on a public page with your user name.",
    ar: "\u064A\u0633\u0623\u0644 \u0647\u0630\u0627 \u0627\u0644\u0627\u0633\u062A\u0628\u064A\u0627\u0646 \u0639\u0646 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A \u0627\u0644\u062A\u064A \u062A\u062D\u062A\u0627\u062C\u0648\u0646 \u0625\u0644\u064A\u0647\u0627 \u0644\u0645\u0627 \u062A\u0642\u0648\u0645\u0648\u0646 \u0628\u0647 \u0641\u064A \u062D\u0631\u0643\u0629 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627\u060C \u0648\u0639\u0646 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A \u0627\u0644\u0645\u062A\u0648\u0641\u0631\u0629 \u0644\u062F\u064A\u0643\u0645\u060C \u0648\u0639\u0646 \u0637\u0631\u0642 \u0627\u0644\u062A\u0639\u0644\u0645 \u0627\u0644\u062A\u064A \u062A\u0641\u0636\u0644\u0648\u0646\u0647\u0627. \u062A\u0633\u0627\u0639\u062F \u0627\u0644\u0646\u062A\u0627\u0626\u062C \u0645\u062C\u062A\u0645\u0639\u0643\u0645 \u0639\u0644\u0649 \u0627\u0644\u062A\u062E\u0637\u064A\u0637 \u0644\u0644\u062A\u062F\u0631\u064A\u0628 \u0648\u0639\u0644\u0649 \u0627\u0644\u062A\u0639\u0627\u0631\u0641 \u0628\u064A\u0646 \u0645\u0646 \u064A\u0631\u063A\u0628 \u0641\u064A \u0627\u0644\u062A\u0639\u0644\u0645 \u0648\u0645\u0646 \u064A\u0645\u0643\u0646\u0647 \u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629. \u064A\u0633\u062A\u063A\u0631\u0642 \u0645\u0644\u0621 \u0627\u0644\u0627\u0633\u062A\u0628\u064A\u0627\u0646 \u0645\u0646 6 \u0625\u0644\u0649 8 \u062F\u0642\u0627\u0626\u0642. \u064A\u0645\u0643\u0646\u0643\u0645 \u062A\u0631\u0643 \u0623\u064A \u0633\u0624\u0627\u0644 \u062F\u0648\u0646 \u0625\u062C\u0627\u0628\u0629\u060C \u0648\u062A\u0639\u062F\u064A\u0644 \u0625\u062C\u0627\u0628\u0627\u062A\u0643\u0645 \u0644\u0627\u062D\u0642\u064B\u0627. \u062A\u064F\u062D\u0641\u0638 \u0627\u0644\u0625\u062C\u0627\u0628\u0627\u062A \u0641\u064A \u0635\u0641\u062D\u0629 \u0645\u062A\u0627\u062D\u0629 \u0644\u0644\u062C\u0645\u064A\u0639 \u062A\u062D\u0645\u0644 \u0627\u0633\u0645 \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0627\u0644\u062E\u0627\u0635 \u0628\u0643\u0645.",
    fr: "Cette enqu\xEAte porte sur les comp\xE9tences dont vous avez besoin pour vos activit\xE9s dans le mouvement Wikimedia, sur celles que vous avez d\xE9j\xE0 et sur vos fa\xE7ons pr\xE9f\xE9r\xE9es d\u2019apprendre. Les r\xE9sultats aident votre communaut\xE9 \xE0 planifier des formations et \xE0 mettre des personnes en relation. R\xE9pondre prend de 6 \xE0 8 minutes. Vous pouvez passer les questions de votre choix et modifier vos r\xE9ponses plus tard. Vos r\xE9ponses sont enregistr\xE9es sur une page publique, avec votre nom d\u2019utilisateur ou d\u2019utilisatrice.",
    es: "Esta encuesta pregunta qu\xE9 habilidades necesitas para lo que haces en el movimiento Wikimedia, cu\xE1les tienes ya y c\xF3mo prefieres aprender. Los resultados ayudan a tu comunidad a planificar la formaci\xF3n y a poner a las personas en contacto. Responder lleva de 6 a 8 minutos. Puedes omitir cualquier pregunta y cambiar tus respuestas m\xE1s adelante. Tus respuestas se guardan en una p\xE1gina p\xFAblica con tu nombre de usuario.",
    tr: "Bu anket, Wikimedia hareketinde yapt\u0131klar\u0131n\u0131z i\xE7in hangi becerilere ihtiya\xE7 duydu\u011Funuzu, hangi becerilere sahip oldu\u011Funuzu ve nas\u0131l \xF6\u011Frenmeyi tercih etti\u011Finizi sorar. Sonu\xE7lar, toplulu\u011Funuzun e\u011Fitim planlamas\u0131na ve insanlar\u0131 bir araya getirmesine yard\u0131mc\u0131 olur. Yan\u0131tlamak 6-8 dakika s\xFCrer. Diledi\u011Finiz soruyu bo\u015F b\u0131rakabilir, yan\u0131tlar\u0131n\u0131z\u0131 sonradan de\u011Fi\u015Ftirebilirsiniz. Yan\u0131tlar\u0131n\u0131z, kullan\u0131c\u0131 ad\u0131n\u0131zla birlikte herkese a\xE7\u0131k bir sayfaya kaydedilir."
  },
  pages: [
    {
      name: "about-you",
      title: {
        default: "About you",
        ar: "\u0646\u0628\u0630\u0629 \u0639\u0646\u0643\u0645",
        fr: "\xC0 propos de vous",
        es: "Acerca de ti",
        tr: "Hakk\u0131n\u0131zda"
      },
      elements: [
        {
          type: "checkbox",
          name: "role",
          title: {
            default: "What do you do in the Wikimedia movement?",
            ar: "\u0645\u0627 \u0627\u0644\u0630\u064A \u062A\u0642\u0648\u0645\u0648\u0646 \u0628\u0647 \u0641\u064A \u062D\u0631\u0643\u0629 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627\u061F",
            fr: "Que faites-vous dans le mouvement Wikimedia\xA0?",
            es: "\xBFQu\xE9 haces en el movimiento Wikimedia?",
            tr: "Wikimedia hareketinde neler yap\u0131yorsunuz?"
          },
          description: {
            default: "Choose all that apply.",
            ar: "\u064A\u0645\u0643\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0625\u062C\u0627\u0628\u0629.",
            fr: "Plusieurs r\xE9ponses possibles.",
            es: "Elige todas las opciones que correspondan.",
            tr: "Uygun olanlar\u0131n hepsini se\xE7iniz."
          },
          choices: [
            {
              value: "newcomer",
              text: {
                default: "I started recently",
                ar: "\u0628\u062F\u0623\u062A\u064F \u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629 \u062D\u062F\u064A\u062B\u064B\u0627",
                fr: "Je contribue depuis peu",
                es: "Empec\xE9 hace poco",
                tr: "Yeni ba\u015Flad\u0131m"
              }
            },
            {
              value: "editor",
              text: {
                default: "I add or improve content (text, images, data)",
                ar: "\u0623\u0636\u064A\u0641 \u0627\u0644\u0645\u062D\u062A\u0648\u0649 \u0623\u0648 \u0623\u062D\u0633\u0651\u0646\u0647 (\u0646\u0635\u0648\u0635\u060C \u0635\u0648\u0631\u060C \u0628\u064A\u0627\u0646\u0627\u062A)",
                fr: "J\u2019ajoute ou j\u2019am\xE9liore du contenu (textes, images, donn\xE9es)",
                es: "A\xF1ado o mejoro contenidos (textos, im\xE1genes, datos)",
                tr: "\u0130\xE7erik ekliyor veya geli\u015Ftiriyorum (metin, g\xF6rsel, veri)"
              }
            },
            {
              value: "reviewer",
              text: {
                default: "I check the edits of others, or I have administrator rights",
                ar: "\u0623\u0631\u0627\u062C\u0639 \u062A\u0639\u062F\u064A\u0644\u0627\u062A \u0627\u0644\u0622\u062E\u0631\u064A\u0646\u060C \u0623\u0648 \u0644\u062F\u064A\u0651 \u0635\u0644\u0627\u062D\u064A\u0627\u062A \u0625\u062F\u0627\u0631\u064A\u0629",
                fr: "Je v\xE9rifie les modifications d\u2019autres personnes, ou j\u2019ai des droits d\u2019administration",
                es: "Reviso las ediciones de otras personas o tengo permisos de administraci\xF3n",
                tr: "Ba\u015Fkalar\u0131n\u0131n de\u011Fi\u015Fikliklerini denetliyorum veya y\xF6netim yetkilerim var"
              }
            },
            {
              value: "technical",
              text: {
                default: "I work on templates, bots, tools or software",
                ar: "\u0623\u0639\u0645\u0644 \u0639\u0644\u0649 \u0627\u0644\u0642\u0648\u0627\u0644\u0628 \u0623\u0648 \u0627\u0644\u0628\u0648\u062A\u0627\u062A \u0623\u0648 \u0627\u0644\u0623\u062F\u0648\u0627\u062A \u0623\u0648 \u0627\u0644\u0628\u0631\u0645\u062C\u064A\u0627\u062A",
                fr: "Je travaille sur des mod\xE8les, des bots, des outils ou des logiciels",
                es: "Trabajo con plantillas, bots, herramientas o programas",
                tr: "\u015Eablon, bot, ara\xE7 veya yaz\u0131l\u0131m geli\u015Ftiriyorum"
              }
            },
            {
              value: "organizer",
              text: {
                default: "I organize events, campaigns or programs",
                ar: "\u0623\u0646\u0638\u0651\u0645 \u0641\u0639\u0627\u0644\u064A\u0627\u062A \u0623\u0648 \u062D\u0645\u0644\u0627\u062A \u0623\u0648 \u0628\u0631\u0627\u0645\u062C",
                fr: "J\u2019organise des \xE9v\xE9nements, des campagnes ou des programmes",
                es: "Organizo eventos, campa\xF1as o programas",
                tr: "Etkinlik, kampanya veya program d\xFCzenliyorum"
              }
            },
            {
              value: "trainer",
              text: {
                default: "I train or mentor other people",
                ar: "\u0623\u062F\u0631\u0651\u0628 \u0623\u0634\u062E\u0627\u0635\u064B\u0627 \u0622\u062E\u0631\u064A\u0646 \u0623\u0648 \u0623\u0631\u0634\u062F\u0647\u0645",
                fr: "Je forme ou j\u2019accompagne d\u2019autres personnes",
                es: "Formo u oriento a otras personas",
                tr: "Ba\u015Fkalar\u0131na e\u011Fitim veya mentorluk veriyorum"
              }
            },
            {
              value: "affiliate",
              text: {
                default: "I am on the board, the staff or a committee of a Wikimedia organization",
                ar: "\u0623\u0634\u0627\u0631\u0643 \u0641\u064A \u0645\u062C\u0644\u0633 \u0625\u062F\u0627\u0631\u0629 \u0625\u062D\u062F\u0649 \u0645\u0646\u0638\u0645\u0627\u062A \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627 \u0623\u0648 \u0623\u0639\u0645\u0644 \u0636\u0645\u0646 \u0641\u0631\u064A\u0642\u0647\u0627 \u0623\u0648 \u0625\u062D\u062F\u0649 \u0644\u062C\u0627\u0646\u0647\u0627",
                fr: "Je fais partie du conseil d\u2019administration, de l\u2019\xE9quipe salari\xE9e ou d\u2019un comit\xE9 d\u2019une organisation Wikimedia",
                es: "Formo parte de la junta directiva, del personal o de un comit\xE9 de una organizaci\xF3n Wikimedia",
                tr: "Bir Wikimedia kurulu\u015Funun y\xF6netim kurulunda, \xE7al\u0131\u015Fan kadrosunda veya bir komitesinde yer al\u0131yorum"
              }
            }
          ],
          showOtherItem: !0,
          otherText: {
            default: "Something else",
            ar: "\u0634\u064A\u0621 \u0622\u062E\u0631",
            fr: "Autre chose",
            es: "Otra cosa",
            tr: "Ba\u015Fka bir \u015Fey"
          }
        },
        {
          type: "radiogroup",
          name: "years",
          title: {
            default: "How long have you contributed to Wikimedia projects?",
            ar: "\u0645\u0646\u0630 \u0645\u062A\u0649 \u062A\u0634\u0627\u0631\u0643\u0648\u0646 \u0641\u064A \u0645\u0634\u0627\u0631\u064A\u0639 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627\u061F",
            fr: "Depuis combien de temps contribuez-vous aux projets Wikimedia\xA0?",
            es: "\xBFCu\xE1nto tiempo llevas contribuyendo a los proyectos Wikimedia?",
            tr: "Ne zamand\u0131r Wikimedia projelerine katk\u0131da bulunuyorsunuz?"
          },
          description: {
            default: "Count full years only.",
            ar: "\u064A\u064F\u0631\u062C\u0649 \u0627\u062D\u062A\u0633\u0627\u0628 \u0627\u0644\u0633\u0646\u0648\u0627\u062A \u0627\u0644\u0643\u0627\u0645\u0644\u0629 \u0641\u0642\u0637.",
            fr: "Comptez seulement les ann\xE9es compl\xE8tes.",
            es: "Cuenta solo los a\xF1os completos.",
            tr: "Yaln\u0131zca tamamlanm\u0131\u015F y\u0131llar\u0131 say\u0131n\u0131z."
          },
          choices: [
            {
              value: "under-1",
              text: {
                default: "Less than 1 year",
                ar: "\u0623\u0642\u0644 \u0645\u0646 \u0633\u0646\u0629",
                fr: "Moins d\u2019un an",
                es: "Menos de 1 a\xF1o",
                tr: "1 y\u0131ldan az"
              }
            },
            {
              value: "1-2",
              text: {
                default: "1 or 2 years",
                ar: "\u0633\u0646\u0629 \u0623\u0648 \u0633\u0646\u062A\u0627\u0646",
                fr: "1 ou 2 ans",
                es: "1 o 2 a\xF1os",
                tr: "1 veya 2 y\u0131l"
              }
            },
            {
              value: "3-5",
              text: {
                default: "3 to 5 years",
                ar: "\u0645\u0646 3 \u0625\u0644\u0649 5 \u0633\u0646\u0648\u0627\u062A",
                fr: "De 3 \xE0 5 ans",
                es: "De 3 a 5 a\xF1os",
                tr: "3-5 y\u0131l"
              }
            },
            {
              value: "6-10",
              text: {
                default: "6 to 10 years",
                ar: "\u0645\u0646 6 \u0625\u0644\u0649 10 \u0633\u0646\u0648\u0627\u062A",
                fr: "De 6 \xE0 10 ans",
                es: "De 6 a 10 a\xF1os",
                tr: "6-10 y\u0131l"
              }
            },
            {
              value: "over-10",
              text: {
                default: "More than 10 years",
                ar: "\u0623\u0643\u062B\u0631 \u0645\u0646 10 \u0633\u0646\u0648\u0627\u062A",
                fr: "Plus de 10 ans",
                es: "M\xE1s de 10 a\xF1os",
                tr: "10 y\u0131ldan fazla"
              }
            }
          ],
          showRefuseItem: !0
        },
        {
          type: "radiogroup",
          name: "region",
          title: {
            default: "In which region of the world are you mostly active?",
            ar: "\u0641\u064A \u0623\u064A \u0645\u0646\u0637\u0642\u0629 \u0645\u0646 \u0627\u0644\u0639\u0627\u0644\u0645 \u062A\u0646\u0634\u0637\u0648\u0646 \u063A\u0627\u0644\u0628\u064B\u0627\u061F",
            fr: "Dans quelle r\xE9gion du monde contribuez-vous principalement\xA0?",
            es: "\xBFEn qu\xE9 regi\xF3n del mundo participas principalmente?",
            tr: "\xC7o\u011Funlukla d\xFCnyan\u0131n hangi b\xF6lgesinde etkinsiniz?"
          },
          choices: [
            {
              value: "sub-saharan-africa",
              text: {
                default: "Sub-Saharan Africa",
                ar: "\u0625\u0641\u0631\u064A\u0642\u064A\u0627 \u062C\u0646\u0648\u0628 \u0627\u0644\u0635\u062D\u0631\u0627\u0621",
                fr: "Afrique subsaharienne",
                es: "\xC1frica subsahariana",
                tr: "Sahra Alt\u0131 Afrika"
              }
            },
            {
              value: "mena",
              text: {
                default: "Middle East and North Africa",
                ar: "\u0627\u0644\u0634\u0631\u0642 \u0627\u0644\u0623\u0648\u0633\u0637 \u0648\u0634\u0645\u0627\u0644 \u0625\u0641\u0631\u064A\u0642\u064A\u0627",
                fr: "Moyen-Orient et Afrique du Nord",
                es: "Oriente Medio y Norte de \xC1frica",
                tr: "Orta Do\u011Fu ve Kuzey Afrika"
              }
            },
            {
              value: "latin-america",
              text: {
                default: "Latin America and the Caribbean",
                ar: "\u0623\u0645\u0631\u064A\u0643\u0627 \u0627\u0644\u0644\u0627\u062A\u064A\u0646\u064A\u0629 \u0648\u0627\u0644\u0643\u0627\u0631\u064A\u0628\u064A",
                fr: "Am\xE9rique latine et Cara\xEFbes",
                es: "Am\xE9rica Latina y el Caribe",
                tr: "Latin Amerika ve Karayipler"
              }
            },
            {
              value: "north-america",
              text: {
                default: "United States and Canada",
                ar: "\u0627\u0644\u0648\u0644\u0627\u064A\u0627\u062A \u0627\u0644\u0645\u062A\u062D\u062F\u0629 \u0648\u0643\u0646\u062F\u0627",
                fr: "\xC9tats-Unis et Canada",
                es: "Estados Unidos y Canad\xE1",
                tr: "Amerika Birle\u015Fik Devletleri ve Kanada"
              }
            },
            {
              value: "northern-western-europe",
              text: {
                default: "Northern and Western Europe",
                ar: "\u0634\u0645\u0627\u0644 \u0623\u0648\u0631\u0648\u0628\u0627 \u0648\u063A\u0631\u0628\u0647\u0627",
                fr: "Europe du Nord et de l\u2019Ouest",
                es: "Europa septentrional y occidental",
                tr: "Kuzey ve Bat\u0131 Avrupa"
              }
            },
            {
              value: "eastern-europe-central-asia",
              text: {
                default: "Central and Eastern Europe and Central Asia",
                ar: "\u0648\u0633\u0637 \u0623\u0648\u0631\u0648\u0628\u0627 \u0648\u0634\u0631\u0642\u0647\u0627 \u0648\u0622\u0633\u064A\u0627 \u0627\u0644\u0648\u0633\u0637\u0649",
                fr: "Europe centrale et orientale et Asie centrale",
                es: "Europa Central y Oriental y Asia Central",
                tr: "Orta ve Do\u011Fu Avrupa ile Orta Asya"
              }
            },
            {
              value: "south-asia",
              text: {
                default: "South Asia",
                ar: "\u062C\u0646\u0648\u0628 \u0622\u0633\u064A\u0627",
                fr: "Asie du Sud",
                es: "Asia meridional",
                tr: "G\xFCney Asya"
              }
            },
            {
              value: "eseap",
              text: {
                default: "East Asia, Southeast Asia and the Pacific",
                ar: "\u0634\u0631\u0642 \u0622\u0633\u064A\u0627 \u0648\u062C\u0646\u0648\u0628 \u0634\u0631\u0642 \u0622\u0633\u064A\u0627 \u0648\u0627\u0644\u0645\u062D\u064A\u0637 \u0627\u0644\u0647\u0627\u062F\u0626",
                fr: "Asie de l\u2019Est, Asie du Sud-Est et Pacifique",
                es: "Asia Oriental, Sudeste Asi\xE1tico y Pac\xEDfico",
                tr: "Do\u011Fu Asya, G\xFCneydo\u011Fu Asya ve Pasifik"
              }
            }
          ],
          showRefuseItem: !0
        },
        {
          type: "tagbox",
          name: "languages",
          title: {
            default: "In which languages do you contribute?",
            ar: "\u0628\u0623\u064A \u0644\u063A\u0627\u062A \u062A\u0634\u0627\u0631\u0643\u0648\u0646\u061F",
            fr: "Dans quelles langues contribuez-vous ?",
            es: "\xBFEn qu\xE9 idiomas contribuyes?",
            tr: "Hangi dillerde katk\u0131da bulunuyorsunuz?"
          },
          description: {
            default: "Search for a language by its name or code. Add as many as you need.",
            ar: "\u0627\u0628\u062D\u062B\u0648\u0627 \u0639\u0646 \u0627\u0644\u0644\u063A\u0629 \u0628\u0627\u0633\u0645\u0647\u0627 \u0623\u0648 \u0628\u0631\u0645\u0632\u0647\u0627. \u064A\u0645\u0643\u0646 \u0625\u0636\u0627\u0641\u0629 \u0645\u0627 \u064A\u0644\u0632\u0645 \u0645\u0646 \u0627\u0644\u0644\u063A\u0627\u062A.",
            fr: "Cherchez une langue par son nom ou son code. Ajoutez-en autant qu\u2019il faut.",
            es: "Busca un idioma por su nombre o su c\xF3digo. A\xF1ade los que necesites.",
            tr: "Dili ad\u0131yla veya koduyla aray\u0131n\u0131z. Gerekti\u011Fi kadar dil ekleyebilirsiniz."
          },
          choicesFrom: "languages",
          maxSelectedChoices: 20
        },
        {
          type: "tagbox",
          name: "wikis",
          title: {
            default: "On which wikis have you been most active in the last 12 months?",
            ar: "\u0641\u064A \u0623\u064A \u0645\u0648\u0627\u0642\u0639 \u0648\u064A\u0643\u064A \u0643\u0627\u0646 \u0646\u0634\u0627\u0637\u0643\u0645 \u0623\u0643\u0628\u0631 \u062E\u0644\u0627\u0644 \u0622\u062E\u0631 12 \u0634\u0647\u0631\u064B\u0627\u061F",
            fr: "Sur quels wikis avez-vous \xE9t\xE9 le plus actif ou active au cours des 12 derniers mois ?",
            es: "\xBFEn qu\xE9 wikis has participado m\xE1s en los \xFAltimos 12 meses?",
            tr: "Son 12 ayda en \xE7ok hangi vikilerde etkindiniz?"
          },
          description: {
            default: "Choose up to 5, such as Wikimedia Commons or the Wikipedia in your language.",
            ar: "\u0627\u062E\u062A\u0627\u0631\u0648\u0627 5 \u0645\u0648\u0627\u0642\u0639 \u0639\u0644\u0649 \u0627\u0644\u0623\u0643\u062B\u0631\u060C \u0645\u062B\u0644 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627 \u0643\u0648\u0645\u0646\u0632 \u0623\u0648 \u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627 \u0628\u0644\u063A\u062A\u0643\u0645.",
            fr: "Choisissez-en 5 au maximum, par exemple Wikimedia Commons ou la Wikip\xE9dia dans votre langue.",
            es: "Elige hasta 5, como Wikimedia Commons o la Wikipedia en tu idioma.",
            tr: "En fazla 5 viki se\xE7iniz; \xF6rne\u011Fin Wikimedia Commons veya kendi dilinizdeki Vikipedi."
          },
          choicesFrom: "wikis",
          maxSelectedChoices: 5
        }
      ]
    },
    {
      name: "skills",
      title: {
        default: "Skills",
        ar: "\u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A",
        fr: "Comp\xE9tences",
        es: "Habilidades",
        tr: "Beceriler"
      },
      elements: [
        {
          type: "matrixdropdown",
          name: "skills",
          title: {
            default: "How important is each skill for what you do in the Wikimedia movement, and how well can you do it today?",
            ar: "\u0645\u0627 \u0623\u0647\u0645\u064A\u0629 \u0643\u0644 \u0645\u0647\u0627\u0631\u0629 \u0644\u0645\u0627 \u062A\u0642\u0648\u0645\u0648\u0646 \u0628\u0647 \u0641\u064A \u062D\u0631\u0643\u0629 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627\u060C \u0648\u0645\u0627 \u0645\u0633\u062A\u0648\u0627\u0643\u0645 \u0641\u064A\u0647\u0627 \u0627\u0644\u064A\u0648\u0645\u061F",
            fr: "Quelle est l\u2019importance de chaque comp\xE9tence pour vos activit\xE9s dans le mouvement Wikimedia, et quel est votre niveau actuel\xA0?",
            es: "\xBFQu\xE9 importancia tiene cada habilidad para lo que haces en el movimiento Wikimedia y cu\xE1l es tu nivel actual?",
            tr: "Her bir beceri, Wikimedia hareketinde yapt\u0131klar\u0131n\u0131z i\xE7in ne kadar \xF6nemli ve bug\xFCn bu becerideki d\xFCzeyiniz nedir?"
          },
          description: {
            default: "Think of what you do now and of what you want to do in the next 12 months.",
            ar: "\u0641\u0643\u0651\u0631\u0648\u0627 \u0641\u064A\u0645\u0627 \u062A\u0642\u0648\u0645\u0648\u0646 \u0628\u0647 \u062D\u0627\u0644\u064A\u064B\u0627 \u0648\u0641\u064A\u0645\u0627 \u062A\u0631\u063A\u0628\u0648\u0646 \u0641\u064A \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0647 \u062E\u0644\u0627\u0644 \u0627\u0644\u0623\u0634\u0647\u0631 \u0627\u0644\u0627\u062B\u0646\u064A \u0639\u0634\u0631 \u0627\u0644\u0645\u0642\u0628\u0644\u0629.",
            fr: "Pensez \xE0 ce que vous faites maintenant et \xE0 ce que vous voulez faire dans les 12 prochains mois.",
            es: "Piensa en lo que haces ahora y en lo que quieres hacer en los pr\xF3ximos 12 meses.",
            tr: "\u015Eu anda yapt\u0131klar\u0131n\u0131z\u0131 ve \xF6n\xFCm\xFCzdeki 12 ay i\xE7inde yapmak istediklerinizi d\xFC\u015F\xFCn\xFCn\xFCz."
          },
          columns: [
            {
              name: "importance",
              title: {
                default: "Importance for what you do",
                ar: "\u0627\u0644\u0623\u0647\u0645\u064A\u0629 \u0644\u0645\u0627 \u062A\u0642\u0648\u0645\u0648\u0646 \u0628\u0647",
                fr: "Importance pour vos activit\xE9s",
                es: "Importancia para lo que haces",
                tr: "Yapt\u0131klar\u0131n\u0131z i\xE7in \xF6nemi"
              },
              choices: [
                {
                  value: 1,
                  text: {
                    default: "Not important at all",
                    ar: "\u063A\u064A\u0631 \u0645\u0647\u0645\u0629 \u0625\u0637\u0644\u0627\u0642\u064B\u0627",
                    fr: "Pas du tout importante",
                    es: "Nada importante",
                    tr: "Hi\xE7 \xF6nemli de\u011Fil"
                  }
                },
                {
                  value: 2,
                  text: {
                    default: "Slightly important",
                    ar: "\u0645\u0647\u0645\u0629 \u0642\u0644\u064A\u0644\u064B\u0627",
                    fr: "Peu importante",
                    es: "Poco importante",
                    tr: "Biraz \xF6nemli"
                  }
                },
                {
                  value: 3,
                  text: {
                    default: "Moderately important",
                    ar: "\u0645\u062A\u0648\u0633\u0637\u0629 \u0627\u0644\u0623\u0647\u0645\u064A\u0629",
                    fr: "Moyennement importante",
                    es: "Moderadamente importante",
                    tr: "Orta derecede \xF6nemli"
                  }
                },
                {
                  value: 4,
                  text: {
                    default: "Very important",
                    ar: "\u0645\u0647\u0645\u0629 \u062C\u062F\u064B\u0627",
                    fr: "Tr\xE8s importante",
                    es: "Muy importante",
                    tr: "\xC7ok \xF6nemli"
                  }
                },
                {
                  value: 5,
                  text: {
                    default: "Essential",
                    ar: "\u0623\u0633\u0627\u0633\u064A\u0629 \u0644\u0627 \u063A\u0646\u0649 \u0639\u0646\u0647\u0627",
                    fr: "Indispensable",
                    es: "Imprescindible",
                    tr: "Vazge\xE7ilmez"
                  }
                },
                {
                  value: "na",
                  text: {
                    default: "Not relevant to me",
                    ar: "\u0644\u0627 \u064A\u0646\u0637\u0628\u0642 \u0639\u0644\u064A\u0651",
                    fr: "Cela ne me concerne pas",
                    es: "No se aplica en mi caso",
                    tr: "Benim i\xE7in ge\xE7erli de\u011Fil"
                  }
                }
              ]
            },
            {
              name: "ability",
              title: {
                default: "Your ability today",
                ar: "\u0645\u0633\u062A\u0648\u0627\u0643\u0645 \u0627\u0644\u064A\u0648\u0645",
                fr: "Votre niveau actuel",
                es: "Tu nivel actual",
                tr: "Bug\xFCnk\xFC d\xFCzeyiniz"
              },
              choices: [
                {
                  value: 1,
                  text: {
                    default: "I cannot do this yet",
                    ar: "\u0644\u0627 \u0623\u0633\u062A\u0637\u064A\u0639 \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0630\u0644\u0643 \u0628\u0639\u062F",
                    fr: "Je ne sais pas encore le faire",
                    es: "Todav\xEDa no s\xE9 hacerlo",
                    tr: "Bunu hen\xFCz yapam\u0131yorum"
                  }
                },
                {
                  value: 2,
                  text: {
                    default: "I can do this with help",
                    ar: "\u0623\u0633\u062A\u0637\u064A\u0639 \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0630\u0644\u0643 \u0628\u0645\u0633\u0627\u0639\u062F\u0629",
                    fr: "Je sais le faire avec de l\u2019aide",
                    es: "Puedo hacerlo con ayuda",
                    tr: "Bunu yard\u0131m alarak yapabiliyorum"
                  }
                },
                {
                  value: 3,
                  text: {
                    default: "I can do simple tasks without help",
                    ar: "\u0623\u0633\u062A\u0637\u064A\u0639 \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0627\u0644\u0645\u0647\u0627\u0645 \u0627\u0644\u0628\u0633\u064A\u0637\u0629 \u062F\u0648\u0646 \u0645\u0633\u0627\u0639\u062F\u0629",
                    fr: "Je sais faire des t\xE2ches simples sans aide",
                    es: "Puedo hacer tareas sencillas sin ayuda",
                    tr: "Basit i\u015Fleri yard\u0131m almadan yapabiliyorum"
                  }
                },
                {
                  value: 4,
                  text: {
                    default: "I can do difficult tasks without help",
                    ar: "\u0623\u0633\u062A\u0637\u064A\u0639 \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0627\u0644\u0645\u0647\u0627\u0645 \u0627\u0644\u0635\u0639\u0628\u0629 \u062F\u0648\u0646 \u0645\u0633\u0627\u0639\u062F\u0629",
                    fr: "Je sais faire des t\xE2ches difficiles sans aide",
                    es: "Puedo hacer tareas dif\xEDciles sin ayuda",
                    tr: "Zor i\u015Fleri yard\u0131m almadan yapabiliyorum"
                  }
                },
                {
                  value: 5,
                  text: {
                    default: "I can teach this to others",
                    ar: "\u0623\u0633\u062A\u0637\u064A\u0639 \u062A\u0639\u0644\u064A\u0645 \u0630\u0644\u0643 \u0644\u0644\u0622\u062E\u0631\u064A\u0646",
                    fr: "Je sais l\u2019enseigner \xE0 d\u2019autres personnes",
                    es: "Puedo ense\xF1arlo a otras personas",
                    tr: "Bunu ba\u015Fkalar\u0131na \xF6\u011Fretebiliyorum"
                  }
                },
                {
                  value: "na",
                  text: {
                    default: "Not relevant to me",
                    ar: "\u0644\u0627 \u064A\u0646\u0637\u0628\u0642 \u0639\u0644\u064A\u0651",
                    fr: "Cela ne me concerne pas",
                    es: "No se aplica en mi caso",
                    tr: "Benim i\xE7in ge\xE7erli de\u011Fil"
                  }
                }
              ]
            }
          ],
          rows: [
            "wikidata",
            "wikimedia-commons",
            "lua",
            "bots",
            "budgeting",
            "grant-proposals",
            "event-management",
            "partnerships",
            "evaluation",
            "social-media",
            "public-speaking",
            "facilitation",
            "conflict-management",
            "mentorship"
          ]
        }
      ]
    },
    {
      name: "learning",
      title: {
        default: "Learning and sharing",
        ar: "\u0627\u0644\u062A\u0639\u0644\u0645 \u0648\u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629",
        fr: "Apprendre et partager",
        es: "Aprender y compartir",
        tr: "\xD6\u011Frenme ve payla\u015Fma"
      },
      elements: [
        {
          type: "ranking",
          name: "learn",
          title: {
            default: "Which skills would you like to learn first?",
            ar: "\u0645\u0627 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A \u0627\u0644\u062A\u064A \u062A\u0631\u063A\u0628\u0648\u0646 \u0641\u064A \u062A\u0639\u0644\u0645\u0647\u0627 \u0623\u0648\u0644\u064B\u0627\u061F",
            fr: "Quelles comp\xE9tences aimeriez-vous acqu\xE9rir en premier\xA0?",
            es: "\xBFQu\xE9 habilidades te gustar\xEDa aprender primero?",
            tr: "\xD6ncelikle hangi becerileri \xF6\u011Frenmek istersiniz?"
          },
          description: {
            default: "Choose up to 3 skills and put the most urgent one first.",
            ar: "\u0627\u062E\u062A\u0627\u0631\u0648\u0627 3 \u0645\u0647\u0627\u0631\u0627\u062A \u0639\u0644\u0649 \u0627\u0644\u0623\u0643\u062B\u0631\u060C \u0648\u0627\u0628\u062F\u0623\u0648\u0627 \u0628\u0623\u0643\u062B\u0631\u0647\u0627 \u0625\u0644\u062D\u0627\u062D\u064B\u0627.",
            fr: "Choisissez 3 comp\xE9tences au maximum, la plus urgente en premier.",
            es: "Elige hasta 3 habilidades y pon primero la m\xE1s urgente.",
            tr: "En fazla 3 beceri se\xE7iniz ve en acil olan\u0131 ba\u015Fa koyunuz."
          },
          choices: [
            "wikidata",
            "wikimedia-commons",
            "lua",
            "bots",
            "budgeting",
            "grant-proposals",
            "event-management",
            "partnerships",
            "evaluation",
            "social-media",
            "public-speaking",
            "facilitation",
            "conflict-management",
            "mentorship"
          ],
          selectToRankEnabled: !0,
          maxSelectedChoices: 3
        },
        {
          type: "checkbox",
          name: "teach",
          title: {
            default: "With which skills could you help other people?",
            ar: "\u0641\u064A \u0623\u064A \u0645\u0647\u0627\u0631\u0627\u062A \u064A\u0645\u0643\u0646\u0643\u0645 \u0645\u0633\u0627\u0639\u062F\u0629 \u0627\u0644\u0622\u062E\u0631\u064A\u0646\u061F",
            fr: "Pour quelles comp\xE9tences pourriez-vous aider d\u2019autres personnes\xA0?",
            es: "\xBFCon qu\xE9 habilidades podr\xEDas ayudar a otras personas?",
            tr: "Hangi becerilerde ba\u015Fkalar\u0131na yard\u0131mc\u0131 olabilirsiniz?"
          },
          description: {
            default: "Choose all that apply. This is not a promise to help.",
            ar: "\u064A\u0645\u0643\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0625\u062C\u0627\u0628\u0629. \u0644\u0627 \u064A\u064F\u0639\u062F \u0630\u0644\u0643 \u0627\u0644\u062A\u0632\u0627\u0645\u064B\u0627 \u0628\u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629.",
            fr: "Plusieurs r\xE9ponses possibles. Ce n\u2019est pas un engagement \xE0 aider.",
            es: "Elige todas las opciones que correspondan. No es un compromiso de ayudar.",
            tr: "Uygun olanlar\u0131n hepsini se\xE7iniz. Bu, yard\u0131m etme s\xF6z\xFC anlam\u0131na gelmez."
          },
          choices: [
            "wikidata",
            "wikimedia-commons",
            "lua",
            "bots",
            "budgeting",
            "grant-proposals",
            "event-management",
            "partnerships",
            "evaluation",
            "social-media",
            "public-speaking",
            "facilitation",
            "conflict-management",
            "mentorship"
          ]
        },
        {
          type: "checkbox",
          name: "methods",
          title: {
            default: "How do you prefer to learn?",
            ar: "\u0645\u0627 \u0637\u0631\u0642 \u0627\u0644\u062A\u0639\u0644\u0645 \u0627\u0644\u062A\u064A \u062A\u0641\u0636\u0644\u0648\u0646\u0647\u0627\u061F",
            fr: "Comment pr\xE9f\xE9rez-vous apprendre\xA0?",
            es: "\xBFC\xF3mo prefieres aprender?",
            tr: "Nas\u0131l \xF6\u011Frenmeyi tercih edersiniz?"
          },
          description: {
            default: "Choose all that apply.",
            ar: "\u064A\u0645\u0643\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0625\u062C\u0627\u0628\u0629.",
            fr: "Plusieurs r\xE9ponses possibles.",
            es: "Elige todas las opciones que correspondan.",
            tr: "Uygun olanlar\u0131n hepsini se\xE7iniz."
          },
          choices: [
            {
              value: "training",
              text: {
                default: "Training: lessons for a group with a trainer",
                ar: "\u0627\u0644\u062A\u062F\u0631\u064A\u0628: \u062F\u0631\u0648\u0633 \u062C\u0645\u0627\u0639\u064A\u0629 \u0628\u0625\u0634\u0631\u0627\u0641 \u0645\u062F\u0631\u0628 \u0623\u0648 \u0645\u062F\u0631\u0628\u0629",
                fr: "Formation\xA0: des s\xE9ances en groupe avec une formatrice ou un formateur",
                es: "Formaci\xF3n: sesiones en grupo con una persona formadora",
                tr: "E\u011Fitim: bir e\u011Fitmenle grup dersleri"
              }
            },
            {
              value: "mentoring",
              text: {
                default: "Mentoring: regular support from one experienced person",
                ar: "\u0627\u0644\u0625\u0631\u0634\u0627\u062F: \u062F\u0639\u0645 \u0645\u0646\u062A\u0638\u0645 \u0645\u0646 \u0634\u062E\u0635 \u0648\u0627\u062D\u062F \u0630\u064A \u062E\u0628\u0631\u0629",
                fr: "Mentorat\xA0: le soutien r\xE9gulier d\u2019une personne exp\xE9riment\xE9e",
                es: "Mentor\xEDa: apoyo regular de una persona con experiencia",
                tr: "Mentorluk: deneyimli bir ki\u015Fiden d\xFCzenli destek"
              }
            },
            {
              value: "consulting",
              text: {
                default: "Consulting: advice from an expert on one question or project",
                ar: "\u0627\u0644\u0627\u0633\u062A\u0634\u0627\u0631\u0629: \u0646\u0635\u064A\u062D\u0629 \u0645\u0646 \u0630\u0648\u064A \u0627\u0644\u062E\u0628\u0631\u0629 \u0628\u0634\u0623\u0646 \u0633\u0624\u0627\u0644 \u0623\u0648 \u0645\u0634\u0631\u0648\u0639 \u0645\u062D\u062F\u062F",
                fr: "Conseil\xA0: l\u2019avis de sp\xE9cialistes sur une question ou un projet",
                es: "Asesoramiento: consejo de especialistas sobre una pregunta o un proyecto",
                tr: "Dan\u0131\u015Fmanl\u0131k: bir soru veya proje hakk\u0131nda uzman g\xF6r\xFC\u015F\xFC"
              }
            },
            {
              value: "online-learning",
              text: {
                default: "Online learning: courses, videos or texts at your own pace",
                ar: "\u0627\u0644\u062A\u0639\u0644\u0645 \u0639\u0628\u0631 \u0627\u0644\u0625\u0646\u062A\u0631\u0646\u062A: \u062F\u0648\u0631\u0627\u062A \u0623\u0648 \u0645\u0642\u0627\u0637\u0639 \u0645\u0631\u0626\u064A\u0629 \u0623\u0648 \u0646\u0635\u0648\u0635 \u0628\u0627\u0644\u0648\u062A\u064A\u0631\u0629 \u0627\u0644\u062A\u064A \u062A\u0646\u0627\u0633\u0628\u0643\u0645",
                fr: "Apprentissage en ligne\xA0: des cours, des vid\xE9os ou des textes, \xE0 votre rythme",
                es: "Aprendizaje en l\xEDnea: cursos, v\xEDdeos o textos a tu propio ritmo",
                tr: "\xC7evrim i\xE7i \xF6\u011Frenme: kendi h\u0131z\u0131n\u0131zda dersler, videolar veya metinler"
              }
            },
            {
              value: "peer-support",
              text: {
                default: "Peer support: people with similar tasks help each other",
                ar: "\u062F\u0639\u0645 \u0627\u0644\u0623\u0642\u0631\u0627\u0646: \u062A\u0628\u0627\u062F\u0644 \u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629 \u0628\u064A\u0646 \u0623\u0634\u062E\u0627\u0635 \u0644\u062F\u064A\u0647\u0645 \u0645\u0647\u0627\u0645 \u0645\u062A\u0634\u0627\u0628\u0647\u0629",
                fr: "Entraide entre pairs\xA0: des personnes aux t\xE2ches semblables se soutiennent",
                es: "Apoyo entre pares: personas con tareas parecidas se ayudan entre s\xED",
                tr: "Akran deste\u011Fi: benzer i\u015Fler yapan ki\u015Filerin birbirine yard\u0131m etmesi"
              }
            },
            {
              value: "event",
              text: {
                default: "Events: workshops, meetups or conferences",
                ar: "\u0627\u0644\u0641\u0639\u0627\u0644\u064A\u0627\u062A: \u0648\u0631\u0634 \u0639\u0645\u0644 \u0623\u0648 \u0644\u0642\u0627\u0621\u0627\u062A \u0623\u0648 \u0645\u0624\u062A\u0645\u0631\u0627\u062A",
                fr: "\xC9v\xE9nements\xA0: des ateliers, des rencontres ou des conf\xE9rences",
                es: "Eventos: talleres, encuentros o congresos",
                tr: "Etkinlikler: at\xF6lyeler, bulu\u015Fmalar veya konferanslar"
              }
            }
          ]
        },
        {
          type: "checkbox",
          name: "barriers",
          title: {
            default: "What makes it difficult for you to learn new skills?",
            ar: "\u0645\u0627 \u0627\u0644\u0630\u064A \u064A\u062C\u0639\u0644 \u062A\u0639\u0644\u0651\u0645 \u0645\u0647\u0627\u0631\u0627\u062A \u062C\u062F\u064A\u062F\u0629 \u0635\u0639\u0628\u064B\u0627 \u0639\u0644\u064A\u0643\u0645\u061F",
            fr: "Qu\u2019est-ce qui rend difficile pour vous l\u2019acquisition de nouvelles comp\xE9tences\xA0?",
            es: "\xBFQu\xE9 te dificulta aprender nuevas habilidades?",
            tr: "Yeni beceriler \xF6\u011Frenmenizi zorla\u015Ft\u0131ran nedir?"
          },
          description: {
            default: "Choose all that apply.",
            ar: "\u064A\u0645\u0643\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0625\u062C\u0627\u0628\u0629.",
            fr: "Plusieurs r\xE9ponses possibles.",
            es: "Elige todas las opciones que correspondan.",
            tr: "Uygun olanlar\u0131n hepsini se\xE7iniz."
          },
          choices: [
            {
              value: "time",
              text: {
                default: "I have too little time",
                ar: "\u0644\u0627 \u064A\u062A\u0648\u0641\u0631 \u0644\u062F\u064A\u0651 \u0648\u0642\u062A \u0643\u0627\u0641\u064D",
                fr: "Je manque de temps",
                es: "Tengo muy poco tiempo",
                tr: "Yeterli zaman\u0131m yok"
              }
            },
            {
              value: "language",
              text: {
                default: "There is too little in my language",
                ar: "\u0645\u0627 \u064A\u062A\u0648\u0641\u0631 \u0628\u0644\u063A\u062A\u064A \u0642\u0644\u064A\u0644 \u062C\u062F\u064B\u0627",
                fr: "Il y a trop peu de ressources dans ma langue",
                es: "Hay muy poco en mi idioma",
                tr: "Kendi dilimde \xE7ok az kaynak var"
              }
            },
            {
              value: "connection",
              text: {
                default: "My internet connection is slow or unreliable",
                ar: "\u0627\u062A\u0635\u0627\u0644\u064A \u0628\u0627\u0644\u0625\u0646\u062A\u0631\u0646\u062A \u0628\u0637\u064A\u0621 \u0623\u0648 \u0645\u062A\u0642\u0637\u0639",
                fr: "Ma connexion internet est lente ou instable",
                es: "Mi conexi\xF3n a internet es lenta o inestable",
                tr: "\u0130nternet ba\u011Flant\u0131m yava\u015F veya kesintili"
              }
            },
            {
              value: "phone-only",
              text: {
                default: "Learning materials do not work well on my phone",
                ar: "\u0627\u0644\u0645\u0648\u0627\u062F \u0627\u0644\u062A\u0639\u0644\u064A\u0645\u064A\u0629 \u0644\u0627 \u062A\u0639\u0645\u0644 \u062C\u064A\u062F\u064B\u0627 \u0639\u0644\u0649 \u0647\u0627\u062A\u0641\u064A",
                fr: "Les ressources fonctionnent mal sur mon t\xE9l\xE9phone",
                es: "Los materiales no funcionan bien en mi tel\xE9fono",
                tr: "\xD6\u011Frenme materyalleri telefonumda iyi \xE7al\u0131\u015Fm\u0131yor"
              }
            },
            {
              value: "cost",
              text: {
                default: "It costs too much (for example data, travel or equipment)",
                ar: "\u0627\u0644\u062A\u0643\u0644\u0641\u0629 \u0645\u0631\u062A\u0641\u0639\u0629 (\u0645\u062B\u0644 \u0628\u0627\u0642\u0627\u062A \u0627\u0644\u0625\u0646\u062A\u0631\u0646\u062A \u0623\u0648 \u0627\u0644\u0633\u0641\u0631 \u0623\u0648 \u0627\u0644\u0645\u0639\u062F\u0627\u062A)",
                fr: "Cela co\xFBte trop cher (par exemple donn\xE9es mobiles, d\xE9placements, mat\xE9riel)",
                es: "Cuesta demasiado (por ejemplo, datos m\xF3viles, viajes o equipos)",
                tr: "Maliyeti \xE7ok y\xFCksek (\xF6rne\u011Fin internet, yolculuk veya donan\u0131m)"
              }
            },
            {
              value: "start",
              text: {
                default: "I do not know where to start",
                ar: "\u0644\u0627 \u0623\u0639\u0631\u0641 \u0645\u0646 \u0623\u064A\u0646 \u0623\u0628\u062F\u0623",
                fr: "Je ne sais pas par o\xF9 commencer",
                es: "No s\xE9 por d\xF3nde empezar",
                tr: "Nereden ba\u015Flayaca\u011F\u0131m\u0131 bilmiyorum"
              }
            },
            {
              value: "people",
              text: {
                default: "I do not know anyone who can help me",
                ar: "\u0644\u0627 \u0623\u0639\u0631\u0641 \u0623\u062D\u062F\u064B\u0627 \u064A\u0645\u0643\u0646\u0647 \u0645\u0633\u0627\u0639\u062F\u062A\u064A",
                fr: "Je ne connais personne qui puisse m\u2019aider",
                es: "No conozco a nadie que pueda ayudarme",
                tr: "Bana yard\u0131m edebilecek kimseyi tan\u0131m\u0131yorum"
              }
            },
            {
              value: "welcome",
              text: {
                default: "I do not feel welcome",
                ar: "\u0644\u0627 \u0623\u0634\u0639\u0631 \u0628\u0627\u0644\u062A\u0631\u062D\u064A\u0628",
                fr: "Je ne me sens pas \xE0 ma place",
                es: "No encuentro un ambiente acogedor",
                tr: "Ho\u015F kar\u015F\u0131land\u0131\u011F\u0131m\u0131 hissetmiyorum"
              }
            }
          ],
          showOtherItem: !0,
          otherText: {
            default: "Something else",
            ar: "\u0634\u064A\u0621 \u0622\u062E\u0631",
            fr: "Autre chose",
            es: "Otra cosa",
            tr: "Ba\u015Fka bir \u015Fey"
          },
          showNoneItem: !0,
          noneText: {
            default: "Nothing makes it difficult",
            ar: "\u0644\u0627 \u062A\u0648\u062C\u062F \u0635\u0639\u0648\u0628\u0627\u062A",
            fr: "Rien ne le rend difficile",
            es: "Nada me lo dificulta",
            tr: "Zorla\u015Ft\u0131ran bir \u015Fey yok"
          }
        },
        {
          type: "radiogroup",
          name: "time",
          title: {
            default: "How much time could you spend on learning skills in a typical month?",
            ar: "\u0643\u0645 \u0645\u0646 \u0627\u0644\u0648\u0642\u062A \u064A\u0645\u0643\u0646\u0643\u0645 \u062A\u062E\u0635\u064A\u0635\u0647 \u0644\u062A\u0639\u0644\u0651\u0645 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A \u0641\u064A \u0627\u0644\u0634\u0647\u0631 \u0627\u0644\u0645\u0639\u062A\u0627\u062F\u061F",
            fr: "Combien de temps pourriez-vous consacrer \xE0 l\u2019acquisition de comp\xE9tences au cours d\u2019un mois ordinaire\xA0?",
            es: "\xBFCu\xE1nto tiempo podr\xEDas dedicar a aprender habilidades en un mes normal?",
            tr: "S\u0131radan bir ayda beceri \xF6\u011Frenmeye ne kadar zaman ay\u0131rabilirsiniz?"
          },
          choices: [
            {
              value: "none",
              text: {
                default: "No time",
                ar: "\u0644\u0627 \u0648\u0642\u062A \u0644\u062F\u064A\u0651",
                fr: "Aucun",
                es: "Nada de tiempo",
                tr: "Hi\xE7"
              }
            },
            {
              value: "under-2",
              text: {
                default: "Less than 2 hours",
                ar: "\u0623\u0642\u0644 \u0645\u0646 \u0633\u0627\u0639\u062A\u064A\u0646",
                fr: "Moins de 2 heures",
                es: "Menos de 2 horas",
                tr: "2 saatten az"
              }
            },
            {
              value: "2-5",
              text: {
                default: "2 hours or more, but less than 5",
                ar: "\u0633\u0627\u0639\u062A\u0627\u0646 \u0623\u0648 \u0623\u0643\u062B\u0631\u060C \u0644\u0643\u0646 \u0623\u0642\u0644 \u0645\u0646 5 \u0633\u0627\u0639\u0627\u062A",
                fr: "2 heures ou plus, mais moins de 5",
                es: "2 horas o m\xE1s, pero menos de 5",
                tr: "2 saat veya daha fazla, ancak 5 saatten az"
              }
            },
            {
              value: "5-10",
              text: {
                default: "5 hours or more, but less than 10",
                ar: "5 \u0633\u0627\u0639\u0627\u062A \u0623\u0648 \u0623\u0643\u062B\u0631\u060C \u0644\u0643\u0646 \u0623\u0642\u0644 \u0645\u0646 10 \u0633\u0627\u0639\u0627\u062A",
                fr: "5 heures ou plus, mais moins de 10",
                es: "5 horas o m\xE1s, pero menos de 10",
                tr: "5 saat veya daha fazla, ancak 10 saatten az"
              }
            },
            {
              value: "10-or-more",
              text: {
                default: "10 hours or more",
                ar: "10 \u0633\u0627\u0639\u0627\u062A \u0623\u0648 \u0623\u0643\u062B\u0631",
                fr: "10 heures ou plus",
                es: "10 horas o m\xE1s",
                tr: "10 saat veya daha fazla"
              }
            }
          ],
          showRefuseItem: !0
        }
      ]
    },
    {
      name: "last-words",
      title: {
        default: "Last words",
        ar: "\u0643\u0644\u0645\u0629 \u0623\u062E\u064A\u0631\u0629",
        fr: "Pour finir",
        es: "Para terminar",
        tr: "Son olarak"
      },
      elements: [
        {
          type: "comment",
          name: "comment",
          title: {
            default: "Is there anything else you would like to tell us about the skills that you or your community need?",
            ar: "\u0647\u0644 \u062A\u0631\u063A\u0628\u0648\u0646 \u0641\u064A \u0625\u0636\u0627\u0641\u0629 \u0623\u064A \u0634\u064A\u0621 \u0639\u0646 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A \u0627\u0644\u062A\u064A \u062A\u062D\u062A\u0627\u062C\u0648\u0646 \u0625\u0644\u064A\u0647\u0627 \u0623\u0646\u062A\u0645 \u0623\u0648 \u0645\u062C\u062A\u0645\u0639\u0643\u0645\u061F",
            fr: "Souhaitez-vous ajouter quelque chose sur les comp\xE9tences dont vous ou votre communaut\xE9 avez besoin\xA0?",
            es: "\xBFQuieres a\xF1adir algo sobre las habilidades que t\xFA o tu comunidad necesitan?",
            tr: "Sizin veya toplulu\u011Funuzun ihtiya\xE7 duydu\u011Fu beceriler hakk\u0131nda eklemek istedi\u011Finiz bir \u015Fey var m\u0131?"
          },
          description: {
            default: "Your text will be public. Please leave out private details about yourself and others.",
            ar: "\u0633\u064A\u0643\u0648\u0646 \u0646\u0635\u0643\u0645 \u0645\u062A\u0627\u062D\u064B\u0627 \u0644\u0644\u062C\u0645\u064A\u0639. \u064A\u064F\u0631\u062C\u0649 \u0639\u062F\u0645 \u0630\u0643\u0631 \u0645\u0639\u0644\u0648\u0645\u0627\u062A \u062E\u0627\u0635\u0629 \u0639\u0646\u0643\u0645 \u0623\u0648 \u0639\u0646 \u0627\u0644\u0622\u062E\u0631\u064A\u0646.",
            fr: "Votre texte sera public. Merci de ne pas y donner d\u2019informations priv\xE9es sur vous ou sur d\u2019autres personnes.",
            es: "Tu texto ser\xE1 p\xFAblico. No incluyas datos privados sobre ti ni sobre otras personas.",
            tr: "Metniniz herkese a\xE7\u0131k olacakt\u0131r. L\xFCtfen kendinize veya ba\u015Fkalar\u0131na ait \xF6zel bilgileri yazmay\u0131n\u0131z."
          },
          maxLength: 2e3
        }
      ]
    }
  ],
  localSkills: {
    id: "skills-needs-assessment",
    status: "open",
    audience: {
      population: "individuals"
    },
    minAnswers: 1,
    minCell: 1,
    notInStatistics: [
      "na"
    ],
    measures: {
      grid: "skills",
      wantToLearn: "learn",
      canTeach: "teach",
      groupBy: [
        "role",
        "years",
        "region"
      ]
    }
  }
};

// templates/data/skills-pulse.json
var Xx = {
  locale: "en",
  title: {
    default: "Skills pulse",
    ar: "\u0646\u0628\u0636 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A",
    fr: "Pouls des comp\xE9tences",
    es: "Pulso de habilidades",
    tr: "Beceri nabz\u0131"
  },
  description: {
    default: "Four short questions: what you do, what you want to learn, what you can help with, and how easily you find help. It takes 2 minutes. You can skip any question and change your answers later. Your answers are saved on a public page with your user name.",
    ar: "\u0623\u0631\u0628\u0639\u0629 \u0623\u0633\u0626\u0644\u0629 \u0642\u0635\u064A\u0631\u0629: \u0645\u0627 \u062A\u0642\u0648\u0645\u0648\u0646 \u0628\u0647\u060C \u0648\u0645\u0627 \u062A\u0631\u063A\u0628\u0648\u0646 \u0641\u064A \u062A\u0639\u0644\u0645\u0647\u060C \u0648\u0645\u0627 \u064A\u0645\u0643\u0646\u0643\u0645 \u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629 \u0641\u064A\u0647\u060C \u0648\u0645\u062F\u0649 \u0633\u0647\u0648\u0644\u0629 \u0627\u0644\u0639\u062B\u0648\u0631 \u0639\u0644\u0649 \u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629. \u064A\u0633\u062A\u063A\u0631\u0642 \u0630\u0644\u0643 \u062F\u0642\u064A\u0642\u062A\u064A\u0646. \u064A\u0645\u0643\u0646\u0643\u0645 \u062A\u0631\u0643 \u0623\u064A \u0633\u0624\u0627\u0644 \u062F\u0648\u0646 \u0625\u062C\u0627\u0628\u0629\u060C \u0648\u062A\u0639\u062F\u064A\u0644 \u0625\u062C\u0627\u0628\u0627\u062A\u0643\u0645 \u0644\u0627\u062D\u0642\u064B\u0627. \u062A\u064F\u062D\u0641\u0638 \u0627\u0644\u0625\u062C\u0627\u0628\u0627\u062A \u0641\u064A \u0635\u0641\u062D\u0629 \u0645\u062A\u0627\u062D\u0629 \u0644\u0644\u062C\u0645\u064A\u0639 \u062A\u062D\u0645\u0644 \u0627\u0633\u0645 \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0627\u0644\u062E\u0627\u0635 \u0628\u0643\u0645.",
    fr: "Quatre courtes questions : ce que vous faites, ce que vous voulez apprendre, ce en quoi vous pouvez aider, et s\u2019il vous est facile de trouver de l\u2019aide. R\xE9pondre prend 2 minutes. Vous pouvez passer les questions de votre choix et modifier vos r\xE9ponses plus tard. Vos r\xE9ponses sont enregistr\xE9es sur une page publique, avec votre nom d\u2019utilisateur ou d\u2019utilisatrice.",
    es: "Cuatro preguntas breves: qu\xE9 haces, qu\xE9 quieres aprender, en qu\xE9 puedes ayudar y si encuentras ayuda con facilidad. Responder lleva 2 minutos. Puedes omitir cualquier pregunta y cambiar tus respuestas m\xE1s adelante. Tus respuestas se guardan en una p\xE1gina p\xFAblica con tu nombre de usuario.",
    tr: "D\xF6rt k\u0131sa soru: neler yapt\u0131\u011F\u0131n\u0131z, ne \xF6\u011Frenmek istedi\u011Finiz, hangi konuda yard\u0131m edebilece\u011Finiz ve ne kadar kolay yard\u0131m buldu\u011Funuz. Yan\u0131tlamak 2 dakika s\xFCrer. Diledi\u011Finiz soruyu bo\u015F b\u0131rakabilir, yan\u0131tlar\u0131n\u0131z\u0131 sonradan de\u011Fi\u015Ftirebilirsiniz. Yan\u0131tlar\u0131n\u0131z, kullan\u0131c\u0131 ad\u0131n\u0131zla birlikte herkese a\xE7\u0131k bir sayfaya kaydedilir."
  },
  pages: [
    {
      name: "pulse",
      elements: [
        {
          type: "checkbox",
          name: "role",
          title: {
            default: "What do you do in the Wikimedia movement?",
            ar: "\u0645\u0627 \u0627\u0644\u0630\u064A \u062A\u0642\u0648\u0645\u0648\u0646 \u0628\u0647 \u0641\u064A \u062D\u0631\u0643\u0629 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627\u061F",
            fr: "Que faites-vous dans le mouvement Wikimedia\xA0?",
            es: "\xBFQu\xE9 haces en el movimiento Wikimedia?",
            tr: "Wikimedia hareketinde neler yap\u0131yorsunuz?"
          },
          description: {
            default: "Choose all that apply.",
            ar: "\u064A\u0645\u0643\u0646 \u0627\u062E\u062A\u064A\u0627\u0631 \u0623\u0643\u062B\u0631 \u0645\u0646 \u0625\u062C\u0627\u0628\u0629.",
            fr: "Plusieurs r\xE9ponses possibles.",
            es: "Elige todas las opciones que correspondan.",
            tr: "Uygun olanlar\u0131n hepsini se\xE7iniz."
          },
          choices: [
            {
              value: "newcomer",
              text: {
                default: "I started recently",
                ar: "\u0628\u062F\u0623\u062A\u064F \u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629 \u062D\u062F\u064A\u062B\u064B\u0627",
                fr: "Je contribue depuis peu",
                es: "Empec\xE9 hace poco",
                tr: "Yeni ba\u015Flad\u0131m"
              }
            },
            {
              value: "editor",
              text: {
                default: "I add or improve content (text, images, data)",
                ar: "\u0623\u0636\u064A\u0641 \u0627\u0644\u0645\u062D\u062A\u0648\u0649 \u0623\u0648 \u0623\u062D\u0633\u0651\u0646\u0647 (\u0646\u0635\u0648\u0635\u060C \u0635\u0648\u0631\u060C \u0628\u064A\u0627\u0646\u0627\u062A)",
                fr: "J\u2019ajoute ou j\u2019am\xE9liore du contenu (textes, images, donn\xE9es)",
                es: "A\xF1ado o mejoro contenidos (textos, im\xE1genes, datos)",
                tr: "\u0130\xE7erik ekliyor veya geli\u015Ftiriyorum (metin, g\xF6rsel, veri)"
              }
            },
            {
              value: "reviewer",
              text: {
                default: "I check the edits of others, or I have administrator rights",
                ar: "\u0623\u0631\u0627\u062C\u0639 \u062A\u0639\u062F\u064A\u0644\u0627\u062A \u0627\u0644\u0622\u062E\u0631\u064A\u0646\u060C \u0623\u0648 \u0644\u062F\u064A\u0651 \u0635\u0644\u0627\u062D\u064A\u0627\u062A \u0625\u062F\u0627\u0631\u064A\u0629",
                fr: "Je v\xE9rifie les modifications d\u2019autres personnes, ou j\u2019ai des droits d\u2019administration",
                es: "Reviso las ediciones de otras personas o tengo permisos de administraci\xF3n",
                tr: "Ba\u015Fkalar\u0131n\u0131n de\u011Fi\u015Fikliklerini denetliyorum veya y\xF6netim yetkilerim var"
              }
            },
            {
              value: "technical",
              text: {
                default: "I work on templates, bots, tools or software",
                ar: "\u0623\u0639\u0645\u0644 \u0639\u0644\u0649 \u0627\u0644\u0642\u0648\u0627\u0644\u0628 \u0623\u0648 \u0627\u0644\u0628\u0648\u062A\u0627\u062A \u0623\u0648 \u0627\u0644\u0623\u062F\u0648\u0627\u062A \u0623\u0648 \u0627\u0644\u0628\u0631\u0645\u062C\u064A\u0627\u062A",
                fr: "Je travaille sur des mod\xE8les, des bots, des outils ou des logiciels",
                es: "Trabajo con plantillas, bots, herramientas o programas",
                tr: "\u015Eablon, bot, ara\xE7 veya yaz\u0131l\u0131m geli\u015Ftiriyorum"
              }
            },
            {
              value: "organizer",
              text: {
                default: "I organize events, campaigns or programs",
                ar: "\u0623\u0646\u0638\u0651\u0645 \u0641\u0639\u0627\u0644\u064A\u0627\u062A \u0623\u0648 \u062D\u0645\u0644\u0627\u062A \u0623\u0648 \u0628\u0631\u0627\u0645\u062C",
                fr: "J\u2019organise des \xE9v\xE9nements, des campagnes ou des programmes",
                es: "Organizo eventos, campa\xF1as o programas",
                tr: "Etkinlik, kampanya veya program d\xFCzenliyorum"
              }
            },
            {
              value: "trainer",
              text: {
                default: "I train or mentor other people",
                ar: "\u0623\u062F\u0631\u0651\u0628 \u0623\u0634\u062E\u0627\u0635\u064B\u0627 \u0622\u062E\u0631\u064A\u0646 \u0623\u0648 \u0623\u0631\u0634\u062F\u0647\u0645",
                fr: "Je forme ou j\u2019accompagne d\u2019autres personnes",
                es: "Formo u oriento a otras personas",
                tr: "Ba\u015Fkalar\u0131na e\u011Fitim veya mentorluk veriyorum"
              }
            },
            {
              value: "affiliate",
              text: {
                default: "I am on the board, the staff or a committee of a Wikimedia organization",
                ar: "\u0623\u0634\u0627\u0631\u0643 \u0641\u064A \u0645\u062C\u0644\u0633 \u0625\u062F\u0627\u0631\u0629 \u0625\u062D\u062F\u0649 \u0645\u0646\u0638\u0645\u0627\u062A \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627 \u0623\u0648 \u0623\u0639\u0645\u0644 \u0636\u0645\u0646 \u0641\u0631\u064A\u0642\u0647\u0627 \u0623\u0648 \u0625\u062D\u062F\u0649 \u0644\u062C\u0627\u0646\u0647\u0627",
                fr: "Je fais partie du conseil d\u2019administration, de l\u2019\xE9quipe salari\xE9e ou d\u2019un comit\xE9 d\u2019une organisation Wikimedia",
                es: "Formo parte de la junta directiva, del personal o de un comit\xE9 de una organizaci\xF3n Wikimedia",
                tr: "Bir Wikimedia kurulu\u015Funun y\xF6netim kurulunda, \xE7al\u0131\u015Fan kadrosunda veya bir komitesinde yer al\u0131yorum"
              }
            }
          ],
          showOtherItem: !0,
          otherText: {
            default: "Something else",
            ar: "\u0634\u064A\u0621 \u0622\u062E\u0631",
            fr: "Autre chose",
            es: "Otra cosa",
            tr: "Ba\u015Fka bir \u015Fey"
          }
        },
        {
          type: "tagbox",
          name: "learn",
          title: {
            default: "Which skills would you like to learn first?",
            ar: "\u0645\u0627 \u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A \u0627\u0644\u062A\u064A \u062A\u0631\u063A\u0628\u0648\u0646 \u0641\u064A \u062A\u0639\u0644\u0645\u0647\u0627 \u0623\u0648\u0644\u064B\u0627\u061F",
            fr: "Quelles comp\xE9tences aimeriez-vous acqu\xE9rir en premier\xA0?",
            es: "\xBFQu\xE9 habilidades te gustar\xEDa aprender primero?",
            tr: "\xD6ncelikle hangi becerileri \xF6\u011Frenmek istersiniz?"
          },
          description: {
            default: "Search for up to 3 skills.",
            ar: "\u0627\u0628\u062D\u062B\u0648\u0627 \u0639\u0646 3 \u0645\u0647\u0627\u0631\u0627\u062A \u0639\u0644\u0649 \u0627\u0644\u0623\u0643\u062B\u0631.",
            fr: "Cherchez jusqu\u2019\xE0 3 comp\xE9tences.",
            es: "Busca hasta 3 habilidades.",
            tr: "En fazla 3 beceri aray\u0131p se\xE7iniz."
          },
          choicesFrom: "skills",
          maxSelectedChoices: 3
        },
        {
          type: "tagbox",
          name: "teach",
          title: {
            default: "With which skills could you help other people?",
            ar: "\u0641\u064A \u0623\u064A \u0645\u0647\u0627\u0631\u0627\u062A \u064A\u0645\u0643\u0646\u0643\u0645 \u0645\u0633\u0627\u0639\u062F\u0629 \u0627\u0644\u0622\u062E\u0631\u064A\u0646\u061F",
            fr: "Pour quelles comp\xE9tences pourriez-vous aider d\u2019autres personnes\xA0?",
            es: "\xBFCon qu\xE9 habilidades podr\xEDas ayudar a otras personas?",
            tr: "Hangi becerilerde ba\u015Fkalar\u0131na yard\u0131mc\u0131 olabilirsiniz?"
          },
          description: {
            default: "Search for up to 5 skills. This is not a promise to help.",
            ar: "\u0627\u0628\u062D\u062B\u0648\u0627 \u0639\u0646 5 \u0645\u0647\u0627\u0631\u0627\u062A \u0639\u0644\u0649 \u0627\u0644\u0623\u0643\u062B\u0631. \u0644\u0627 \u064A\u064F\u0639\u062F \u0630\u0644\u0643 \u0627\u0644\u062A\u0632\u0627\u0645\u064B\u0627 \u0628\u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629.",
            fr: "Cherchez jusqu\u2019\xE0 5 comp\xE9tences. Ce n\u2019est pas un engagement \xE0 aider.",
            es: "Busca hasta 5 habilidades. No es un compromiso de ayudar.",
            tr: "En fazla 5 beceri aray\u0131p se\xE7iniz. Bu, yard\u0131m etme s\xF6z\xFC anlam\u0131na gelmez."
          },
          choicesFrom: "skills",
          maxSelectedChoices: 5
        },
        {
          type: "rating",
          name: "support",
          title: {
            default: "When you want to learn something for your work in the movement, how easy is it to find somebody who helps?",
            ar: "\u0639\u0646\u062F\u0645\u0627 \u062A\u0631\u063A\u0628\u0648\u0646 \u0641\u064A \u062A\u0639\u0644\u0651\u0645 \u0634\u064A\u0621 \u064A\u0641\u064A\u062F \u0639\u0645\u0644\u0643\u0645 \u0641\u064A \u0627\u0644\u062D\u0631\u0643\u0629\u060C \u0645\u0627 \u0645\u062F\u0649 \u0633\u0647\u0648\u0644\u0629 \u0627\u0644\u0639\u062B\u0648\u0631 \u0639\u0644\u0649 \u0645\u0646 \u064A\u0633\u0627\u0639\u062F\u0643\u0645\u061F",
            fr: "Quand vous voulez apprendre quelque chose pour vos activit\xE9s dans le mouvement, est-il facile de trouver quelqu\u2019un qui vous aide ?",
            es: "Cuando quieres aprender algo para lo que haces en el movimiento, \xBFqu\xE9 tan f\xE1cil es encontrar a alguien que te ayude?",
            tr: "Hareketteki \xE7al\u0131\u015Fmalar\u0131n\u0131z i\xE7in bir \u015Fey \xF6\u011Frenmek istedi\u011Finizde, size yard\u0131m edecek birini bulmak ne kadar kolay?"
          },
          minRateDescription: {
            default: "Very difficult",
            ar: "\u0635\u0639\u0628 \u062C\u062F\u064B\u0627",
            fr: "Tr\xE8s difficile",
            es: "Muy dif\xEDcil",
            tr: "\xC7ok zor"
          },
          maxRateDescription: {
            default: "Very easy",
            ar: "\u0633\u0647\u0644 \u062C\u062F\u064B\u0627",
            fr: "Tr\xE8s facile",
            es: "Muy f\xE1cil",
            tr: "\xC7ok kolay"
          },
          showDontKnowItem: !0,
          dontKnowText: {
            default: "I have not tried yet",
            ar: "\u0644\u0645 \u0623\u062C\u0631\u0651\u0628 \u0630\u0644\u0643 \u0628\u0639\u062F",
            fr: "Je n\u2019ai pas encore essay\xE9",
            es: "A\xFAn no lo he intentado",
            tr: "Hen\xFCz denemedim"
          }
        }
      ]
    }
  ],
  localSkills: {
    id: "skills-pulse",
    status: "draft",
    audience: {
      population: "individuals"
    },
    measures: {
      wantToLearn: "learn",
      canTeach: "teach",
      groupBy: [
        "role"
      ]
    }
  }
};

// src/extension/bundled-surveys.ts
var Gx = [
  { id: "skills-needs-assessment", definition: qx },
  { id: "skills-pulse", definition: Xx },
  { id: "affiliate-capacity", definition: Vx }
];

// src/extension/language-names.ts
function Qx(e) {
  let { DisplayNames: t } = Intl, n = (r, o) => {
    try {
      return t === void 0 ? o : new t([r, "en"], { type: "language", fallback: "code" }).of(o);
    } catch (i) {
      return o;
    }
  };
  return (r) => {
    let o = n(e, r);
    return o === r ? n(r, r) : o;
  };
}

// src/extension/without-idling.ts
var Kx = 0, tl = null;
function EP(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function Yx(e) {
  let t = mw;
  Kx++ === 0 && (tl = t.requestIdleCallback, t.requestIdleCallback = EP);
  let n = () => {
    --Kx === 0 && tl !== null && (t.requestIdleCallback = tl, tl = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-part.ts
function Zx(e) {
  let t = [`ext.localSkills.${e}`, `ext.gadget.LocalSkills-${e}`], n = t.find((r) => mw.loader.getState(r) !== null) || t[0];
  return mw.loader.getState(n) === "error" && mw.loader.state({ [n]: "registered" }), new Promise((r, o) => {
    mw.hook(TP(e)).add(r), Yx(n).then(null, o);
  });
}
function TP(e) {
  return `localSkills.${e}`;
}

// src/extension/load-pickers.ts
function _d() {
  return Zx("pickers");
}

// src/extension/time-format.ts
var ev = { year: "numeric", month: "long", day: "numeric" }, tv = F(O({}, ev), { hour: "numeric", minute: "2-digit" }), nv = F(O({}, ev), { timeZone: "UTC" });
function Bd(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(Ci([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/making-context.ts
function rv(e, t, n) {
  let r = document.documentElement.dir === "rtl" ? "rtl" : "ltr", o = jx(mw, r), i = new mw.Api(), s = null, a = () => K(null, null, function* () {
    let { createCatalogues: l } = yield _d();
    return s = s != null ? s : l(i, o.language), s;
  });
  return {
    wiki: O(O({}, Ux({ api: i, user: t, language: o.language })), Hx({ api: i, namespaces: mw.config.get("wgNamespaceIds") })),
    catalogue: {
      loadLanguages: () => K(null, null, function* () {
        return (yield a()).loadLanguages();
      }),
      loadWikis: () => K(null, null, function* () {
        return (yield a()).loadWikis();
      })
    },
    titles: ff(e),
    messages: o,
    user: Wx(t),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    hasTranslate: mw.loader.getState("ext.translate") !== null,
    pageTitle: mw.config.get("wgPageName"),
    bundledSurveys: Gx,
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (l, c) => mw.util.getUrl(l, c),
    formatTime: Bd(tv),
    formatDate: Bd(nv),
    languageName: Qx(document.documentElement.lang || "en"),
    messagesIn: (l) => K(null, null, function* () {
      return l === o.language ? o : _x(l, yield n(l), o);
    }),
    loadPickers: _d,
    goTo(l) {
      window.location.href = l;
    }
  };
}

// src/extension/start-making.ts
function ov(e = Dx) {
  let t = !1;
  mw.hook("localSkills.makeSurvey").add(({ surveyId: n, root: r, opener: o }) => {
    let i = mw.user.getName();
    t || i === null || (t = !0, $x({
      context: rv(r, i, e),
      surveyId: n,
      onClosed(s) {
        t = !1, s ? window.location.reload() : o.focus();
      }
    }));
  });
}

// src/extension/making.ts
ov();
