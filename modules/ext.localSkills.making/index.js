// Built from src/extension/making.ts by `npm run build`. Change the source, not this file.
"use strict";
var ex = Object.defineProperty, tx = Object.defineProperties;
var nx = Object.getOwnPropertyDescriptors;
var Fi = Object.getOwnPropertySymbols;
var bd = Object.prototype.hasOwnProperty, xd = Object.prototype.propertyIsEnumerable;
var yd = (e, t, n) => t in e ? ex(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, C = (e, t) => {
  for (var n in t || (t = {}))
    bd.call(t, n) && yd(e, n, t[n]);
  if (Fi)
    for (var n of Fi(t))
      xd.call(t, n) && yd(e, n, t[n]);
  return e;
}, D = (e, t) => tx(e, nx(t));
var or = (e, t) => {
  var n = {};
  for (var r in e)
    bd.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Fi)
    for (var r of Fi(e))
      t.indexOf(r) < 0 && xd.call(e, r) && (n[r] = e[r]);
  return n;
};
var re = (e, t, n) => new Promise((r, o) => {
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
function ue(e, t) {
  return typeof t == "number" ? `${e}[${t}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(t) ? `${e}.${t}` : `${e}[${JSON.stringify(t)}]`;
}
function ie(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let t = String(e).replace(/\s+/g, " ");
  return t.length > 60 ? `${t.slice(0, 60)}\u2026` : t;
}
function un(e, t) {
  return t.text(`localskills-fault-${e.code}`, ...e.parameters.map(
    (n) => typeof n == "object" ? rx(n, t) : n
  ));
}
function rx(e, t) {
  return e.reduce(
    (n, r) => n === "" ? r : t.text("localskills-fault-list", n, r),
    ""
  );
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Di(e, t = !1) {
  let n = e.length, r = 0, o = "", i = 0, s = 16, a = 0, l = 0, c = 0, u = 0, d = 0;
  function f(k, v) {
    let m = 0, x = 0;
    for (; m < k || !v; ) {
      let S = e.charCodeAt(r);
      if (S >= 48 && S <= 57)
        x = x * 16 + S - 48;
      else if (S >= 65 && S <= 70)
        x = x * 16 + S - 65 + 10;
      else if (S >= 97 && S <= 102)
        x = x * 16 + S - 97 + 10;
      else
        break;
      r++, m++;
    }
    return m < k && (x = -1), x;
  }
  function p(k) {
    r = k, o = "", i = 0, s = 16, d = 0;
  }
  function h() {
    let k = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Lr(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Lr(e.charCodeAt(r)))
        for (r++; r < e.length && Lr(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(k, r);
    let v = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Lr(e.charCodeAt(r))) {
        for (r++; r < e.length && Lr(e.charCodeAt(r)); )
          r++;
        v = r;
      } else
        d = 3;
    return e.substring(k, v);
  }
  function g() {
    let k = "", v = r;
    for (; ; ) {
      if (r >= n) {
        k += e.substring(v, r), d = 2;
        break;
      }
      let m = e.charCodeAt(r);
      if (m === 34) {
        k += e.substring(v, r), r++;
        break;
      }
      if (m === 92) {
        if (k += e.substring(v, r), r++, r >= n) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(r++)) {
          case 34:
            k += '"';
            break;
          case 92:
            k += "\\";
            break;
          case 47:
            k += "/";
            break;
          case 98:
            k += "\b";
            break;
          case 102:
            k += "\f";
            break;
          case 110:
            k += `
`;
            break;
          case 114:
            k += "\r";
            break;
          case 116:
            k += "	";
            break;
          case 117:
            let S = f(4, !0);
            S >= 0 ? k += String.fromCharCode(S) : d = 4;
            break;
          default:
            d = 5;
        }
        v = r;
        continue;
      }
      if (m >= 0 && m <= 31)
        if (wo(m)) {
          k += e.substring(v, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return k;
  }
  function b() {
    if (o = "", d = 0, i = r, l = a, u = c, r >= n)
      return i = n, s = 17;
    let k = e.charCodeAt(r);
    if (_a(k)) {
      do
        r++, o += String.fromCharCode(k), k = e.charCodeAt(r);
      while (_a(k));
      return s = 15;
    }
    if (wo(k))
      return r++, o += String.fromCharCode(k), k === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), a++, c = r, s = 14;
    switch (k) {
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
        return r++, o = g(), s = 10;
      // comments
      case 47:
        let v = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < n && !wo(e.charCodeAt(r)); )
            r++;
          return o = e.substring(v, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let m = n - 1, x = !1;
          for (; r < m; ) {
            let S = e.charCodeAt(r);
            if (S === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, x = !0;
              break;
            }
            r++, wo(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, a++, c = r);
          }
          return x || (r++, d = 1), o = e.substring(v, r), s = 13;
        }
        return o += String.fromCharCode(k), r++, s = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(k), r++, r === n || !Lr(e.charCodeAt(r)))
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
        return o += h(), s = 11;
      // literals and unknown symbols
      default:
        for (; r < n && w(k); )
          r++, k = e.charCodeAt(r);
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
        return o += String.fromCharCode(k), r++, s = 16;
    }
  }
  function w(k) {
    if (_a(k) || wo(k))
      return !1;
    switch (k) {
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
  function E() {
    let k;
    do
      k = b();
    while (k >= 12 && k <= 15);
    return k;
  }
  return {
    setPosition: p,
    getPosition: () => r,
    scan: t ? E : b,
    getToken: () => s,
    getTokenValue: () => o,
    getTokenOffset: () => i,
    getTokenLength: () => r - i,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => i - u,
    getTokenError: () => d
  };
}
function _a(e) {
  return e === 32 || e === 9;
}
function wo(e) {
  return e === 10 || e === 13;
}
function Lr(e) {
  return e >= 48 && e <= 57;
}
var vd;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(vd || (vd = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var ix = new Array(20).fill(0).map((e, t) => " ".repeat(t)), Mr = 200, sx = {
  " ": {
    "\n": new Array(Mr).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(Mr).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(Mr).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(Mr).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(Mr).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(Mr).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Ja;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Ja || (Ja = {}));
function wd(e, t, n = Ja.DEFAULT) {
  let r = Di(e, !1), o = [], i = 0;
  function s(M) {
    return M ? () => i === 0 && M(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(M) {
    return M ? (N) => i === 0 && M(N, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(M) {
    return M ? (N) => i === 0 && M(N, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function c(M) {
    return M ? () => {
      i > 0 ? i++ : M(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) === !1 && (i = 1);
    } : () => !0;
  }
  function u(M) {
    return M ? () => {
      i > 0 && i--, i === 0 && M(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(t.onObjectBegin), f = l(t.onObjectProperty), p = u(t.onObjectEnd), h = c(t.onArrayBegin), g = u(t.onArrayEnd), b = l(t.onLiteralValue), w = a(t.onSeparator), E = s(t.onComment), k = a(t.onError), v = n && n.disallowComments, m = n && n.allowTrailingComma;
  function x() {
    for (; ; ) {
      let M = r.scan();
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
          v || S(
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
      switch (M) {
        case 12:
        case 13:
          v ? S(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : E();
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
          return M;
      }
    }
  }
  function S(M, N = [], F = []) {
    if (k(M), N.length + F.length > 0) {
      let J = r.getToken();
      for (; J !== 17; ) {
        if (N.indexOf(J) !== -1) {
          x();
          break;
        } else if (F.indexOf(J) !== -1)
          break;
        J = x();
      }
    }
  }
  function O(M) {
    let N = r.getTokenValue();
    return M ? b(N) : (f(N), o.push(N)), x(), !0;
  }
  function I() {
    switch (r.getToken()) {
      case 11:
        let M = r.getTokenValue(), N = Number(M);
        isNaN(N) && (S(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), N = 0), b(N);
        break;
      case 7:
        b(null);
        break;
      case 8:
        b(!0);
        break;
      case 9:
        b(!1);
        break;
      default:
        return !1;
    }
    return x(), !0;
  }
  function T() {
    return r.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (O(!1), r.getToken() === 6 ? (w(":"), x(), L() || S(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : S(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function A() {
    d(), x();
    let M = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (M || S(4, [], []), w(","), x(), r.getToken() === 2 && m)
          break;
      } else M && S(6, [], []);
      T() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), M = !0;
    }
    return p(), r.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : x(), !0;
  }
  function R() {
    h(), x();
    let M = !0, N = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (N || S(4, [], []), w(","), x(), r.getToken() === 4 && m)
          break;
      } else N && S(6, [], []);
      M ? (o.push(0), M = !1) : o[o.length - 1]++, L() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), N = !0;
    }
    return g(), M || o.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : x(), !0;
  }
  function L() {
    switch (r.getToken()) {
      case 3:
        return R();
      case 1:
        return A();
      case 10:
        return O(!0);
      default:
        return I();
    }
  }
  return x(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (S(4, [], []), !1) : L() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var kd;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(kd || (kd = {}));
var Sd;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Sd || (Sd = {}));
var Ba = wd;
var Ed;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Ed || (Ed = {}));

// src/core/json/parse-json.ts
function Nr(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return gx(t) ? { value: void 0, faults: [za] } : { value: t, faults: yx(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? hx(e) : za] };
  }
}
var Ad = { disallowComments: !0, allowTrailingComma: !1 }, px = 100, za = { path: "$", code: "json-too-deep", parameters: [] }, mx = {
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
function gx(e) {
  let t = [e].filter(Td);
  for (let n = 0; t.length > 0; n++) {
    if (n === px)
      return !0;
    let r = [];
    for (let o of t)
      for (let i of Object.keys(o).map((s) => o[s]))
        Td(i) && r.push(i);
    t = r;
  }
  return !1;
}
function Td(e) {
  return typeof e == "object" && e !== null;
}
function hx(e) {
  var a;
  let t = null;
  try {
    Ba(e, {
      onError: (l, c, u) => {
        t = t != null ? t : { error: l, offset: c, length: u };
      }
    }, Ad);
  } catch (l) {
    return za;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), o = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return Od("json-trailing-comma", e, r.lastIndexOf(","), o);
  let i = (a = mx[n.error]) != null ? a : "json-invalid";
  return Od(i === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : i : i, e, n.offset, o);
}
function Od(e, t, n, r) {
  let o = t.slice(0, n).split(/\r\n?|\n/), i = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, i, ie(r)] };
}
function yx(e) {
  let t = [], n = [];
  return Ba(e, {
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
        let d = l().reduce(ue, "$");
        t.push({
          path: ue(d, r),
          code: "json-duplicate-key",
          parameters: [ie(r), u, s + 1]
        });
      }
    }
  }, Ad), t;
}

// src/core/json/value.ts
function _(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function P(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/json/schema-faults.ts
var bx = {
  object: "expected-object",
  array: "expected-list",
  string: "expected-string",
  integer: "expected-whole-number",
  number: "expected-number",
  boolean: "expected-true-or-false"
};
function Rd(e, t, n) {
  var f;
  let r = [], o = (f = t.definitions) != null ? f : {};
  return a(e, t, "$", ""), r;
  function i(p, h, ...g) {
    r.push({ path: p, code: h, parameters: g });
  }
  function s(p) {
    let [h, g] = [p, ""];
    for (; h.$ref !== void 0; ) {
      g = h.$ref.replace("#/definitions/", "");
      let b = o[g];
      if (b === void 0)
        throw new Error(`The schema has no ${h.$ref}.`);
      h = b;
    }
    return [h, g];
  }
  function a(p, h, g, b) {
    let [w, E] = s(h), k = E === "" ? b : E;
    w.anyOf !== void 0 ? d(p, w.anyOf, g, k) : w.enum !== void 0 ? w.enum.includes(p) || i(g, "not-one-of", ie(p), w.enum) : w.type !== void 0 && !Cd(p, w.type) ? i(g, bx[w.type]) : typeof p == "string" ? l(p, w, g, k) : typeof p == "number" ? w.minimum !== void 0 && p < w.minimum ? i(g, "too-small", p, w.minimum) : w.maximum !== void 0 && p > w.maximum && i(g, "too-large", p, w.maximum) : Array.isArray(p) ? c(p, w, g) : _(p) && u(p, w, g);
  }
  function l(p, h, g, b) {
    var k;
    if (h.pattern !== void 0 && !Id(h.pattern, p)) {
      i(g, (k = n.codes[b]) != null ? k : "bad-text", ie(p));
      return;
    }
    let w = n.checks[b], E = w === void 0 ? null : w(p);
    E !== null && i(g, E, ie(p));
  }
  function c(p, h, g) {
    h.minItems !== void 0 && p.length < h.minItems ? i(g, "empty-list") : h.maxItems !== void 0 && p.length > h.maxItems && i(g, "too-many-items", h.maxItems);
    let b = h.items;
    b !== void 0 && p.forEach((w, E) => a(w, b, ue(g, E), ""));
  }
  function u(p, h, g) {
    var E, k, v, m;
    let b = (E = h.properties) != null ? E : {}, w = (k = h.patternProperties) != null ? k : {};
    for (let x of (v = h.required) != null ? v : [])
      P(p, x) === void 0 && i(ue(g, x), x === "default" ? "missing-default" : "missing-property", x);
    for (let x of Object.keys(p)) {
      let S = ue(g, x), O = Object.keys(w).find((T) => Id(T, x)), I = (m = P(b, x)) != null ? m : O && w[O];
      I !== void 0 ? a(p[x], I, S, "") : h.patternProperties !== void 0 ? i(S, "bad-language", ie(x)) : h.additionalProperties === !1 && i(S, "unknown-property", ie(x), Object.keys(b));
    }
  }
  function d(p, h, g, b) {
    var m, x;
    let w = h.filter((S) => {
      let O = s(S)[0].type;
      return O === void 0 || Cd(p, O) || O === "integer" && typeof p == "number";
    });
    if (!_(p) || w.length < 2) {
      w[0] === void 0 ? i(g, (m = n.codes[b]) != null ? m : "bad-text", ie(p)) : a(p, w[0], g, b);
      return;
    }
    let E = w.map((S) => {
      var O, I, T;
      return (T = (I = (O = s(S)[0].properties) == null ? void 0 : O.type) == null ? void 0 : I.enum) == null ? void 0 : T[0];
    }), k = E.indexOf(P(p, "type")), v = E[0] === void 0 ? (x = w.find((S) => {
      var O;
      return ((O = s(S)[0].required) != null ? O : []).some((I) => P(p, I) !== void 0);
    })) != null ? x : w[w.length - 1] : w[k];
    if (v === void 0) {
      let S = E.filter((I) => I !== void 0), O = P(p, "type");
      O === void 0 ? i(ue(g, "type"), "missing-property", "type") : i(ue(g, "type"), "unknown-question-type", ie(O), S);
    } else
      a(p, v, g, b);
  }
}
function Cd(e, t) {
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
var Pd = /* @__PURE__ */ new Map();
function Id(e, t) {
  let n = Pd.get(e);
  return n === void 0 && (n = new RegExp(e, "u"), Pd.set(e, n)), n.test(t);
}

// src/core/survey/dates.ts
function Gt(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, o] = [Number(t[1]), Number(t[2]), Number(t[3])], s = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && o >= 1 && o <= s;
}
function ji(e) {
  return Gt(`${e}-01`);
}

// src/core/survey/definition.schema.json
var Ld = {
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
var vx = "LocalSkills";
var Ee = /^[a-z0-9-]{1,48}$/;
function Md(e = vx) {
  let t = e.replace(/_/g, " ").trim(), n = (o) => `${t}/Survey/${o}`, r = (o) => `${n(o)}/Answers/`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (o) => `${n(o)}/definition.json`,
    answersPrefix: r,
    answer: (o, i) => r(o) + i.replace(/_/g, " "),
    blankAnswer: (o, i) => `${n(o)}/Blank${i === void 0 ? "" : `/${i}`}`,
    results: (o) => `${n(o)}/Results`,
    resultsIn: (o, i) => `${n(o)}/Results/${i}`,
    communityResults: (o, i) => `${n(o)}/Results/Community/${i}`,
    resultsData: (o) => `${n(o)}/Results/data.json`,
    resultsTable: (o) => `${n(o)}/Results/data.csv`,
    resultsPart: (o, i, s) => `${n(o)}/Results/${i}-${s}.${i === "table" ? "csv" : "json"}`,
    texts: (o) => `${n(o)}/Texts`,
    translations: (o, i) => `${n(o)}/Texts/${i}`,
    people: (o) => `${t}/People/${o.replace(/_/g, " ")}`,
    surveyIdOf: (o) => {
      let i = `${t}/Survey/`, s = o.replace(/_/g, " "), a = s.startsWith(i) ? s.slice(i.length) : "";
      return Ee.test(a) ? a : null;
    },
    answererOf: (o, i) => {
      let s = r(o), a = i.replace(/_/g, " "), l = a.startsWith(s) ? a.slice(s.length) : "";
      return l !== "" && !l.includes("/") ? l : null;
    }
  };
}

// src/core/survey/special-choices.ts
var Me = "other", St = "none", Et = "refused", Tt = "dontknow", ko = [Et, Tt], wx = { other: null, none: null, refused: null, dontKnow: null };
function st(e) {
  return `${e}.${Me}`;
}
function Rt(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((t) => t !== null);
}
function Bt(e) {
  return "special" in e ? e.special : wx;
}
function So(e, t) {
  return [e.none, e.refused, e.dontKnow].some((n) => n !== null && n.value === t);
}

// src/core/survey/parameters.ts
function Eo(e, t, n) {
  return `${e}.${t}.${n}`;
}
function _i(e, t) {
  return `${e}.${t}`;
}
function Lt(e) {
  let t = [], n = (r) => {
    t.push(r), r.type === "panel" && r.elements.forEach(n);
  };
  return e.pages.forEach((r) => r.elements.forEach(n)), t;
}
function Oe(e) {
  return Lt(e).filter((t) => t.type !== "panel" && t.type !== "html");
}
function gt(e) {
  return Oe(e).reduce((t, n) => t.concat(Kt(n)), []);
}
function Kt(e) {
  let t = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((n) => D(C({}, t), { name: _i(e.name, n.value), row: n, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((n, r) => n.concat(e.columns.map((o) => D(C({}, t), { name: Eo(e.name, r.value, o.name), row: r, column: o, choices: o.choices }))), []);
    case "text":
      return [D(C({}, t), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [D(C({}, t), { choices: null, kind: "text" })];
    case "ranking":
      return [D(C({}, t), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [D(C({}, t), { choices: [...e.choices, ...Rt(e.special)] })];
    default: {
      let n = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === Rt(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", o = D(C({}, t), { choices: n ? null : e.choices, isMultiple: r });
      return Bt(e).other === null ? [o] : [o, D(C({}, t), { name: st(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/core/i18n/read-localized-text.ts
var ut = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function An(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!_(e))
    return null;
  let t = P(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || ut.test(r)) && typeof o == "string" && o.trim() !== "" && (n[r] = o);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/survey/conditions/parse-condition.ts
var Ua = 4e3, kx = 50, Wa = {
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
}, To = /[ \t\n\r]*/y, Ha = /[a-z_]\w*/iy, Sx = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, Ex = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, Tx = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, Ox = /\{([^{}]*)\}/y, Ax = /\w+|[^]/y, Cx = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, Px = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function rt(e) {
  let t = 0, n = 0, r = null;
  function o(E, k = ie(s()), v = t) {
    return r = r != null ? r : { code: `condition-${E}`, position: v, parameters: [v + 1, k] }, null;
  }
  function i(E) {
    E.lastIndex = t;
    let k = E.exec(e);
    return t += k ? k[0].length : 0, k;
  }
  function s() {
    let E = t, k = i(Ax);
    return t = E, k ? k[0] : "";
  }
  function a(E) {
    i(To);
    let k = e[t] === E;
    return t += k ? 1 : 0, k;
  }
  function l(E) {
    var v;
    let k = c();
    for (; k !== null; ) {
      i(To);
      let m = t, x = (v = i(Sx)) != null ? v : i(Ha), S = x === null ? "" : x[0].toLowerCase(), O = Object.prototype.hasOwnProperty.call(Wa, S), [I, T] = O ? Wa[S] : [0, "or"];
      if (I < E)
        return t = m, x === null || O ? k : o("operator");
      let A = l(I + 1);
      k = A && { kind: "binary", operator: T, left: k, right: A };
    }
    return null;
  }
  function c() {
    i(To), n++;
    let E = n > kx ? o("too-deep") : u();
    return n--, E;
  }
  function u() {
    var x;
    let E = t;
    if (a("(")) {
      let S = l(1);
      return S && (a(")") ? S : o("parenthesis", "(", E));
    }
    if (a("!"))
      return d("not", c());
    if (a("["))
      return g(E);
    let k = i(Ha);
    if (k === null)
      return f((x = p()) != null ? x : h());
    let v = k[0].toLowerCase();
    if (e[t] === "(")
      return t++, k[0] === "iif" ? b() : o("function", k[0], E);
    if (v === "negate")
      return d("not", c());
    if (v === "true" || v === "false")
      return f({ kind: "value", value: v === "true" });
    let m = Object.prototype.hasOwnProperty.call(Wa, v);
    return o(m ? "operand" : v === "not" ? "not" : "word", k[0], E);
  }
  function d(E, k) {
    return k && { kind: "unary", operator: E, operand: k };
  }
  function f(E) {
    i(To);
    let k = t, v = E && i(Ha), m = v ? v[0].toLowerCase() : "";
    return m === "empty" || m === "notempty" ? d(m, E) : (t = k, E);
  }
  function p() {
    let E = i(Ex);
    if (E)
      return { kind: "value", value: Number(E[0]) };
    let k = i(Tx);
    return k && { kind: "value", value: k[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function h() {
    let E = t, k = i(Ox);
    if (k === null) {
      let m = s();
      return o(m === "{" ? "brace" : m === '"' || m === "'" ? "text" : "operand");
    }
    let v = k[1];
    return Px.test(v) ? o("context", ie(k[0]), E) : Cx.test(v) ? { kind: "answer", parameter: v } : o("answer", ie(k[0]), E);
  }
  function g(E) {
    let k = [];
    if (a("]"))
      return { kind: "value", value: k };
    do {
      i(To);
      let v = p();
      if (v === null)
        return o("list-item");
      k.push(v.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: k } : o("list", "[", E);
  }
  function b() {
    let E = t - 4, k = l(1), v = k && (a(",") ? l(1) : o("iif", "iif", E)), m = v && (a(",") ? l(1) : o("iif", "iif", E));
    return k && v && m && (a(")") ? { kind: "iif", operands: [k, v, m] } : o("iif", "iif", E));
  }
  e.length > Ua ? (t = Ua, o("too-long", Ua)) : e.trim() === "" && o("blank");
  let w = r ? null : l(1);
  return w !== null && t < e.length && o("rest"), r != null ? r : { source: e, expression: w };
}
function Ot(e) {
  return "code" in e;
}

// src/core/survey/property-reader.ts
var Ix = { pages: 100, elements: 200, columns: 30, rows: 300 }, Rx = 1e3;
function Nd(e) {
  let t = (o, i, ...s) => {
    e.push({ path: o, code: i, parameters: s });
  }, n = (o, i, s, a, l, ...c) => {
    let u = P(o, s);
    return typeof u == "string" && l(u) ? u : (u !== void 0 && t(ue(i, s), a, ie(u), ...c), null);
  }, r = (o, i, s, a, l) => {
    let c = P(o, s);
    return l(c) ? c : (c !== void 0 && t(ue(i, s), a), null);
  };
  return {
    fault: t,
    string: n,
    text(o, i, s) {
      let a = P(o, s), l = An(a);
      return l === null && a !== void 0 && t(ue(i, s), "expected-text"), l;
    },
    word(o, i, s, a) {
      var c;
      return (c = n(o, i, s, "not-one-of", (u) => a.includes(u), a)) != null ? c : a[0];
    },
    id: (o, i, s) => n(o, i, s, "bad-id", (a) => Ee.test(a)),
    count(o, i, s) {
      let a = r(o, i, s, "expected-whole-number", Oo);
      return a !== null && a < 0 ? (t(ue(i, s), "too-small", a, 0), null) : a;
    },
    list(o, i, s) {
      var c, u;
      let a = (c = r(o, i, s, "expected-list", Array.isArray)) != null ? c : [], l = (u = Ix[s]) != null ? u : Rx;
      return a.length > l && t(ue(i, s), "too-many-items", l), a.slice(0, l);
    },
    object: (o, i, s) => {
      var a;
      return (a = r(o, i, s, "expected-object", _)) != null ? a : {};
    },
    condition(o, i, s) {
      let a = n(o, i, s, "expected-string", (c) => c.trim() !== ""), l = a === null ? null : rt(a);
      return l !== null && "code" in l ? (t(ue(i, s), l.code, ...l.parameters), null) : l;
    }
  };
}
function $d(e) {
  return ut.test(e);
}
function Oo(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var ht = 20;
function dn(e, t, n, r) {
  let o = /* @__PURE__ */ new Map(), i = ue(t, n);
  return r.list(e, t, n).forEach((s, a) => {
    let l = ue(i, a), c = _(s) ? s : {}, u = _(s) ? P(s, "value") : s, d = ir(u) ? String(u) : "";
    Ee.test(d) ? o.has(d) ? r.fault(l, "code-taken", d) : o.set(d, {
      value: d,
      text: r.text(c, l, "text"),
      visibleIf: r.condition(c, l, "visibleIf"),
      isRetired: P(c, "retired") === !0
    }) : r.fault(l, "bad-id", ie(u));
  }), o.size === 0 ? (r.fault(i, "empty-list"), null) : Array.from(o.values());
}
function Ji(e, t) {
  return { value: e, text: t, visibleIf: null, isRetired: !1 };
}
function Va(e, t, n, r) {
  let o = (i, s, a, l) => {
    var u;
    let c = P(e, s) === void 0 ? a : s;
    return P(e, c) !== !0 ? null : r.some(({ value: d }) => d === i) ? (n.fault(ue(t, c), "special-code-taken", i), null) : Ji(i, (u = n.text(e, t, l)) != null ? u : { kind: "message", key: `localskills-choice-${i}` });
  };
  return {
    other: o(Me, "showOtherItem", "hasOther", "otherText"),
    none: o(St, "showNoneItem", "hasNone", "noneText"),
    refused: o(Et, "showRefuseItem", "", "refuseText"),
    dontKnow: o(Tt, "showDontKnowItem", "", "dontKnowText")
  };
}
function Fd(e, t, n) {
  if (P(e, "rateValues") !== void 0)
    return dn(e, t, "rateValues", n);
  let r = (l, c) => {
    let u = P(e, l);
    return Oo(u) ? u : (u !== void 0 && n.fault(ue(t, l), "expected-whole-number"), c);
  }, [o, i, s] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (i <= o || s < 1)
    return n.fault(`${t}.rateMax`, "bad-rating", o, i, s), null;
  let a = [];
  for (let l = o; l <= i && a.length < ht; l += s)
    a.push(Ji(String(l), null));
  return o + ht * s <= i && n.fault(`${t}.rateMax`, "too-many-steps", ht), a;
}
function Dd(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  return n.list(e, t, "columns").forEach((o, i) => {
    let s = ue(`${t}.columns`, i), a = _(o) ? P(o, "name") : void 0;
    if (!_(o) || typeof a != "string" || !Ee.test(a)) {
      n.fault(`${s}.name`, "bad-id", ie(a));
      return;
    }
    if (r.has(a)) {
      n.fault(`${s}.name`, "name-taken", a);
      return;
    }
    let l = dn(o, s, "choices", n);
    l !== null && r.set(a, { name: a, title: n.text(o, s, "title"), choices: l });
  }), r.size === 0 ? (n.fault(`${t}.columns`, "empty-list"), null) : Array.from(r.values());
}
function ir(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/survey/number-text.ts
var Lx = [
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
], Mx = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function $r(e) {
  let t = e.trim().replace(/[^ -~]/g, Nx), n = Mx.exec(t);
  if (n === null)
    return null;
  let [, r, o = "", i, s = ""] = n, a = /^[1-9]\d{0,2}$/.test(o) && s.length === 3 && (i === "," || s.endsWith("0") && !e.includes("\u066B"));
  if (o + s === "" || a)
    return null;
  let l = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", c = s.replace(/0+$/, ""), u = c === "" ? l : `${l}.${c}`;
  return r === "-" && u !== "0" ? `-${u}` : u;
}
function Nx(e) {
  let t = e.charCodeAt(0), n = Lx.find((r) => t >= r && t < r + 10);
  return n !== void 0 ? String(t - n) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/read-questions.ts
var dt = ["survey", "revision", "submitted", "language"], $x = [
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
], qa = ["text", "number", "url", "date", "month"], Bi = ["skills", "languages", "wikis"], Ao = 200, yt = 3;
function jd(e) {
  let t = new Set(dt), n = 0, r = (i, s, a) => {
    let l = [];
    return e.list(i, s, "elements").forEach((c, u) => {
      let d = o(c, ue(`${s}.elements`, u), a);
      d !== null && l.push(d);
    }), l;
  }, o = (i, s, a) => {
    if (!_(i))
      return e.fault(s, "expected-object"), null;
    let l = P(i, "name");
    if (typeof l != "string" || !Ee.test(l))
      return e.fault(`${s}.name`, "bad-id", ie(l)), null;
    if (t.has(l)) {
      let f = dt.includes(l);
      return e.fault(`${s}.name`, f ? "reserved-name" : "name-taken", l, dt), null;
    }
    let c = {
      name: l,
      title: e.text(i, s, "title"),
      description: e.text(i, s, "description"),
      visibleIf: e.condition(i, s, "visibleIf")
    }, u = P(i, "type");
    if (u === "panel")
      return a === yt ? (e.fault(s, "panels-too-deep", yt), null) : (t.add(l), D(C({}, c), { type: u, elements: r(i, s, a + 1) }));
    if (u === "html") {
      let f = e.text(i, s, "html");
      return f === null && P(i, "html") === void 0 && e.fault(`${s}.html`, "missing-property", "html"), t.add(l), f && D(C({}, c), { type: u, text: f });
    }
    if (n === Ao)
      return e.fault(s, "too-many-questions", Ao), null;
    let d = Fx(i, s, u, D(C({}, c), {
      isRequired: P(i, "isRequired") === !0,
      requiredIf: e.condition(i, s, "requiredIf"),
      isRetired: P(i, "retired") === !0
    }), e);
    return d !== null && (n++, t.add(l)), d;
  };
  return { read: (i, s) => r(i, s, 0) };
}
function Fx(e, t, n, r, o) {
  switch (n) {
    case "radiogroup": {
      let l = dn(e, t, "choices", o);
      return l && C(D(C({}, r), { type: n }), i(l));
    }
    case "checkbox": {
      let l = dn(e, t, "choices", o);
      return l && C(C(D(C({}, r), { type: n }), i(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = Dx(e, t, o), c = l === null ? dn(e, t, "choices", o) : [];
      if (c === null)
        return null;
      let u = D(C(C({}, r), i(c)), { choicesFrom: l });
      return n === "dropdown" ? D(C({}, u), { type: n }) : C(D(C({}, u), { type: n }), a());
    }
    case "ranking": {
      let l = dn(e, t, "choices", o), c = P(e, "selectToRankEnabled") === !0;
      return l && C(D(C({}, r), { type: n, choices: l, isSelectToRank: c }), a());
    }
    case "rating": {
      let l = Fd(e, t, o);
      return l && D(C({}, r), {
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
        return Ji(
          c,
          (u = o.text(e, t, c === "true" ? "labelTrue" : "labelFalse")) != null ? u : { kind: "message", key: `localskills-choice-${c}` }
        );
      });
      return D(C({}, r), { type: n, choices: l, special: s(l) });
    }
    case "text":
      return C(D(C({}, r), { type: n }), jx(e, t, o));
    case "comment":
      return D(C({}, r), { type: n, maxLength: o.count(e, t, "maxLength") || null });
    case "matrix": {
      let l = dn(e, t, "rows", o), c = dn(e, t, "columns", o), u = ["eachRowRequired", "isAllRowRequired"].some((d) => P(e, d) === !0);
      return l && c && D(C({}, r), { type: n, choices: c, rows: l, isEachRowRequired: u });
    }
    case "matrixdropdown": {
      let l = o.string(e, t, "rowsFrom", "bad-id", (d) => d === "" || Ee.test(d)), c = l === null ? dn(e, t, "rows", o) : [], u = Dd(e, t, o);
      return c && u && D(C({}, r), { type: n, columns: u, rows: c, rowsFrom: l });
    }
    default:
      return o.fault(`${t}.type`, "unknown-question-type", ie(n), $x), null;
  }
  function i(l) {
    let c = Va(e, t, o, l);
    return { choices: [...l, ...Rt(c)], special: c };
  }
  function s(l) {
    return D(C({}, Va(e, t, o, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: o.count(e, t, "minSelectedChoices") || null,
      maxSelectedChoices: o.count(e, t, "maxSelectedChoices") || null
    };
  }
}
function Dx(e, t, n) {
  return n.string(
    e,
    t,
    "choicesFrom",
    "not-one-of",
    (r) => Bi.includes(r),
    Bi
  );
}
function jx(e, t, n) {
  let r = n.word(e, t, "inputType", qa), o = (i) => {
    let s = P(e, i), a = typeof s == "string" || typeof s == "number" ? sr(String(s), r) : null;
    return a === null && s !== void 0 && n.fault(ue(t, i), "limit-not-of-type", ie(s), r), a;
  };
  return {
    inputType: r,
    min: o("min"),
    max: o("max"),
    isInteger: P(e, "integer") === !0,
    maxLength: n.count(e, t, "maxLength") || null,
    placeholder: n.text(e, t, "placeholder")
  };
}
function sr(e, t) {
  switch (t) {
    case "number":
      return $r(e);
    case "date":
      return Gt(e) ? e : null;
    case "month":
      return ji(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/map-questions.ts
function zi(e, t) {
  let n = (r) => r.type === "html" ? r : r.type === "panel" ? D(C({}, r), { elements: r.elements.map(n) }) : t(r);
  return D(C({}, e), { pages: e.pages.map((r) => D(C({}, r), { elements: r.elements.map(n) })) });
}

// src/core/survey/scale.ts
var At = ["importance", "ability"], Ct = ["1", "2", "3", "4", "5"];
function Ui(e) {
  let t = (n) => {
    let r = At.includes(n.name), o = n.choices.some((i) => _d(i.value) && i.text !== null);
    return !r || o ? n : D(C({}, n), {
      choices: n.choices.map((i) => _d(i.value) ? D(C({}, i), { text: { kind: "message", key: `localskills-scale-${n.name}-${i.value}` } }) : i)
    });
  };
  return zi(e, (n) => n.type === "matrixdropdown" && n.name === e.measures.grid ? D(C({}, n), { columns: n.columns.map(t) }) : n);
}
function _d(e) {
  return Ct.includes(e);
}

// src/core/survey/read-definition.ts
var _x = ["draft", "open", "paused", "closed", "archived"], Jx = ["individuals", "affiliates", "partners", "society"], Wi = 5, Hi = 5;
function Ne(e) {
  var c, u;
  let t = [], n = Nd(t);
  if (!_(e))
    return n.fault("$", "expected-object"), { survey: null, faults: t };
  let r = "$.localSkills", o = n.object(e, "$", "localSkills"), i = P(o, "id"), s = typeof i == "string" && Ee.test(i);
  s || n.fault(`${r}.id`, "bad-id", ie(i));
  let a = Bx(e, n);
  if (Oe({ pages: a }).length === 0)
    return n.fault("$.pages", "no-question"), { survey: null, faults: t };
  if (!s)
    return { survey: null, faults: t };
  let l = {
    id: i,
    locale: n.string(e, "$", "locale", "bad-language", $d),
    status: n.word(o, r, "status", _x),
    opens: n.string(o, r, "opens", "bad-date", Gt),
    closes: n.string(o, r, "closes", "bad-date", Gt),
    title: n.text(e, "$", "title"),
    description: n.text(e, "$", "description"),
    pages: a,
    minAnswers: (c = n.count(o, r, "minAnswers")) != null ? c : Wi,
    minCell: (u = n.count(o, r, "minCell")) != null ? u : Hi,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...n.list(o, r, "notInStatistics").filter(ir).map(String),
      ...ko
    ])),
    audience: zx(o, n),
    measures: Ux(o, n),
    core: Wx(o, n),
    follows: n.id(o, r, "follows")
  };
  return { survey: Ui(l), faults: t };
}
function Bx(e, t) {
  let n = jd(t), r = [];
  return t.list(e, "$", "pages").forEach((o, i) => {
    var l;
    let s = ue("$.pages", i);
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
function zx(e, t) {
  var o;
  let n = "$.localSkills.audience", r = t.object(e, "$.localSkills", "audience");
  return {
    population: t.word(r, n, "population", Jx),
    description: t.text(r, n, "description"),
    minEdits: (o = t.count(r, n, "minEdits")) != null ? o : 0,
    groups: Xa(t.list(r, n, "groups"))
  };
}
function Ux(e, t) {
  let n = "$.localSkills.measures", r = t.object(e, "$.localSkills", "measures");
  return {
    grid: t.id(r, n, "grid"),
    wantToLearn: t.id(r, n, "wantToLearn"),
    canTeach: t.id(r, n, "canTeach"),
    groupBy: Xa(t.list(r, n, "groupBy"))
  };
}
function Wx(e, t) {
  let n = "$.localSkills.core", r = t.object(e, "$.localSkills", "core"), o = t.id(r, n, "id");
  return o === null ? null : { id: o, questions: Xa(t.list(r, n, "questions")) };
}
function Xa(e) {
  return e.filter((t) => typeof t == "string");
}

// src/core/survey/rules/kept-parts.ts
function Qa(e) {
  let t = (n, r, o = Hx(r)) => ({ list: n, codes: r.map(({ value: i }) => i), isScale: o });
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
function Co(e) {
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
function Hx(e) {
  return e.filter(({ value: t }) => /^-?\d+$/.test(t)).length > e.length / 2;
}

// src/core/survey/rules/placed-elements.ts
var Vx = 20;
function Ga(e) {
  let t = zt(e, "pages", "$"), n = [], r = (i) => {
    let s = i[i.length - 1];
    for (let a of zt(s.json, "elements", s.path))
      n.push(D(C({}, a), { name: Ze(a.json, "name"), type: P(a.json, "type"), within: i })), i.length < Vx && r([...i, a]);
  };
  t.forEach((i) => r([i]));
  let o = P(e, "localSkills");
  return {
    json: e,
    pages: t,
    elements: n,
    questions: n.filter(({ type: i }) => i !== "panel" && i !== "html"),
    settings: _(o) ? o : {}
  };
}
function Vi({ json: e, path: t, type: n }) {
  let r = zt(e, "columns", t);
  return [
    Je(e, "choices", t),
    Je(e, "rateValues", t),
    Je(e, "rows", t),
    ...n === "matrix" ? [Je(e, "columns", t)] : [r.map(qi), ...r.map((o) => Je(o.json, "choices", o.path))]
  ];
}
function Je(e, t, n) {
  let r = P(e, t), o = [];
  return (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = ue(ue(n, t), s), l = _(i) ? i : null, c = l === null ? i : P(l, "value");
    (typeof c == "string" || typeof c == "number") && o.push({
      path: l === null ? a : `${a}.value`,
      code: String(c),
      hasText: l !== null && P(l, "text") !== void 0,
      isRetired: l !== null && P(l, "retired") === !0,
      json: l
    });
  }), o;
}
function qi({ json: e, path: t }) {
  var n;
  return { path: `${t}.name`, code: (n = Ze(e, "name")) != null ? n : "", hasText: !1, isRetired: !1, json: null };
}
function zt(e, t, n) {
  let r = P(e, t), o = [];
  return (Array.isArray(r) ? r : []).forEach((i, s) => {
    _(i) && o.push({ json: i, path: ue(ue(n, t), s) });
  }), o;
}
function Ze(e, t) {
  let n = P(e, t);
  return typeof n == "string" ? n : null;
}

// src/core/survey/rules/comparison-rules.ts
function Bd(e, t, n, r) {
  let o = "$.localSkills.core", i = P(e.settings, "core");
  if (!(!_(i) || P(i, "id") !== n.id)) {
    t.audience.population !== n.audience.population && r(`${o}.id`, "other-population", t.audience.population, n.id, n.audience.population);
    for (let { code: s, path: a } of Je(i, "questions", o)) {
      let [l, c] = [t, n].map(
        (u) => Oe(u).find((d) => d.name === s)
      );
      c === void 0 ? r(a, "core-no-question", s, n.id) : l === void 0 ? e.questions.some((u) => u.name === s) || r(a, "core-question-missing", s) : Ud(e, l, c, n.id, !0, r);
    }
  }
}
function zd(e, t, n, r) {
  if (t.follows === n.id) {
    t.audience.population !== n.audience.population && r("$.localSkills.follows", "other-population", t.audience.population, n.id, n.audience.population);
    for (let o of Oe(n)) {
      let i = Oe(t).find(({ name: s }) => s === o.name);
      i !== void 0 && Ud(e, i, o, n.id, !1, r);
    }
  }
}
function Ud(e, t, n, r, o, i) {
  var c, u;
  let s = (u = (c = e.questions.find(({ name: d }) => d === t.name)) == null ? void 0 : c.path) != null ? u : "$.pages";
  if (Co(t) !== Co(n)) {
    i(`${s}.type`, "kept-type", t.name, Co(t), r, Co(n));
    return;
  }
  let [a, l] = [Qa(t), Qa(n)];
  for (let d of l) {
    let f = a.find(({ list: b }) => b === d.list);
    if (f === void 0) {
      i(s, "kept-column", t.name, d.list.replace("columns.", ""), r);
      continue;
    }
    let p = `${s}.${d.list.split(".")[0]}`, [h, g] = [Jd(d.codes, f.codes), Jd(f.codes, d.codes)];
    h.length > 0 && i(p, "kept-codes-gone", t.name, r, h), g.length > 0 && (o || d.isScale) && i(p, "kept-codes-added", t.name, r, g), h.length + g.length === 0 && d.isScale && f.codes.join() !== d.codes.join() && i(p, "kept-order", t.name, r, d.codes);
  }
}
function Jd(e, t) {
  return e.filter((n) => !t.includes(n));
}

// src/core/survey/conditions/condition-parameters.ts
function fn(e) {
  let t = /* @__PURE__ */ new Set();
  return Po(e.expression, t), Array.from(t);
}
function Po(e, t) {
  switch (e.kind) {
    case "answer":
      t.add(e.parameter);
      break;
    case "unary":
      Po(e.operand, t);
      break;
    case "binary":
      Po(e.left, t), Po(e.right, t);
      break;
    case "iif":
      e.operands.forEach((n) => Po(n, t));
      break;
  }
}

// src/core/survey/conditions/resolution-order.ts
function Wd(e) {
  let t = Vd(e), n = /* @__PURE__ */ new Map();
  return qd(t).forEach((r) => r.forEach((o) => {
    let i = !Xd(r);
    n.set(o, {
      element: o.element,
      parent: o.parent && n.get(o.parent),
      visibleIf: i ? o.element.visibleIf : null,
      items: i ? o.items : []
    });
  })), Array.from(n.values());
}
function Hd(e) {
  let t = Vd(e);
  return qd(t).filter(Xd).map((n) => n.map(({ element: r }) => r.name));
}
function Ka(e) {
  return "isRequired" in e;
}
function Ya(e) {
  return e.split(".", 1)[0];
}
function Vd(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = (o, i) => {
    let s = { element: o, parent: i, items: qx(o), needs: i === null ? [] : [i] };
    t.push(s), Ka(o) ? n.set(o.name, s) : "elements" in o && o.elements.forEach((a) => r(a, s));
  };
  return e.pages.forEach((o) => r(o, null)), t.forEach(({ element: o, items: i, needs: s }) => {
    var a;
    i.map(({ visibleIf: l }) => l).concat((a = o.visibleIf) != null ? a : []).forEach((l) => fn(l).forEach((c) => {
      let u = n.get(Ya(c));
      u !== void 0 && !s.includes(u) && s.push(u);
    }));
  }), t;
}
function qx(e) {
  let t = [], n = (r, o, i = "") => r.forEach(({ value: s, visibleIf: a, isRetired: l }) => {
    a !== null && !l && t.push({ isRow: o, column: i, value: s, visibleIf: a });
  });
  return "choices" in e && n(e.choices, !1), "rows" in e && n(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => n(o, !1, r)), t;
}
function qd(e) {
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
function Xd(e) {
  return e.length > 1 || e.some((t) => t.needs.includes(t));
}

// src/core/survey/rules/condition-rules.ts
var Qd = 8;
function Gd(e, t, n) {
  let r = t === null ? [] : gt(t), o = new Map(r.map((s) => [s.name, s])), i = t === null ? [] : Oe(t).map(({ name: s }) => s);
  for (let { json: s, path: a } of Qx(e))
    for (let l of ["visibleIf", "requiredIf"]) {
      let c = Ze(s, l);
      if (c === null || c.trim() === "")
        continue;
      let u = `${a}.${l}`, d = rt(c);
      if ("code" in d) {
        n(u, d.code, ...d.parameters);
        continue;
      }
      for (let f of fn(d)) {
        let p = f.split(".", 1)[0];
        if (!e.questions.some(({ name: g }) => g === p))
          n(u, "condition-no-question", p);
        else if (i.includes(p) && !o.has(f) && !Gx(f, r, e)) {
          let g = r.filter((w) => w.question.name === p).map(({ name: w }) => w), b = g.length > 0 ? g : Kd(p, e).map((w) => `${p}.\u2026.${w}`);
          n(u, "condition-no-part", f, b.slice(0, Qd).map((w) => `{${w}}`));
        }
      }
      Yx(d, o, u, n);
    }
  for (let s of t === null ? [] : Hd(t)) {
    let a = [...e.pages.map(Xx), ...e.elements].find(({ name: l }) => l !== null && s.includes(l));
    n(a === void 0 ? "$.pages" : `${a.path}.visibleIf`, "condition-circle", s);
  }
}
function Xx(e) {
  return D(C({}, e), { name: Ze(e.json, "name") });
}
function Qx(e) {
  let t = (r) => [
    ...["choices", "rateValues", "rows", "columns"].map((o) => Je(r.json, o, r.path)),
    ...zt(r.json, "columns", r.path).map((o) => Je(o.json, "choices", o.path))
  ].reduce((o, i) => o.concat(i.reduce((s, { json: a, path: l }) => a === null ? s : s.concat({ json: a, path: l.replace(/\.value$/, "") }), [])), []), n = e.pages.slice();
  return e.elements.reduce((r, o) => r.concat(o, t(o)), n);
}
function Gx(e, t, n) {
  let [r = "", o, i] = e.split(".");
  return o !== void 0 && i !== void 0 && Kd(r, n).includes(i) && !t.some(({ question: s }) => s.name === r);
}
function Kd(e, t) {
  let n = t.questions.find((r) => r.name === e && r.type === "matrixdropdown");
  return n === void 0 ? [] : zt(n.json, "columns", "").map(({ json: r }) => {
    var o;
    return (o = Ze(r, "name")) != null ? o : "";
  });
}
var Kx = ["equal", "notequal", "contains", "notcontains", "anyof", "noneof", "allof"];
function Yx(e, t, n, r) {
  let o = /* @__PURE__ */ new Set(), i = (a, l) => {
    let c = a.kind === "answer" ? t.get(a.parameter) : void 0, u = c === void 0 ? null : c.choices;
    if (!(c === void 0 || u === null || l.kind !== "value" || l.value === null))
      for (let d of Array.isArray(l.value) ? l.value : [l.value]) {
        let f = String(d);
        !u.some((p) => p.value === f) && !o.has(`${c.name}=${f}`) && (o.add(`${c.name}=${f}`), r(
          n,
          "condition-no-code",
          c.name,
          ie(f),
          u.slice(0, Qd).map((p) => p.value)
        ));
      }
  }, s = (a) => {
    switch (a.kind) {
      case "unary":
        s(a.operand);
        break;
      case "binary":
        Kx.includes(a.operator) && (i(a.left, a.right), i(a.right, a.left)), s(a.left), s(a.right);
        break;
      case "iif":
        a.operands.forEach(s);
        break;
    }
  };
  s(e.expression);
}

// src/core/survey/rules/name-rules.ts
function Yd(e, t) {
  Io(e.pages.map(qi), "duplicate-name", t), Io(e.elements.map(qi), "duplicate-name", t);
  for (let { name: n, path: r, type: o, within: i } of e.elements)
    n !== null && dt.includes(n) && t(`${r}.name`, "reserved-name", n, dt), o === "panel" && i.length === yt + 1 && t(r, "panels-too-deep", yt);
  e.questions.forEach((n, r) => {
    r === Ao && t(n.path, "too-many-questions", Ao), Vi(n).forEach((o) => Io(o, "duplicate-code", t));
  }), e.pages.length > 0 && e.questions.every(({ json: n }) => n.retired === !0) && t("$.pages", "no-question");
}
function Io(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  for (let { code: o, path: i } of e) {
    let s = r.get(o);
    s === void 0 ? r.set(o, i) : o !== "" && n(i, t, ie(o), s);
  }
}

// src/core/survey/rules/personal-data-words.ts
var Za = {
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
}, Zd = [
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
var Zx = ["title", "description", "placeholder"];
function nf(e, t) {
  let n = Ze(e.json, "locale");
  for (let { json: r, path: o, name: i, type: s } of e.questions) {
    let a = [], l = s === "matrix" ? [] : zt(r, "columns", o);
    for (let { json: c, path: u } of [{ json: r, path: o }, ...l])
      Zx.forEach((d) => a.push(...tv(P(c, d), `${u}.${d}`, n)));
    i !== null && a.push({ path: `${o}.name`, text: i, language: "en" });
    for (let { path: c, text: u, language: d } of a) {
      let f = ev(u, d);
      if (f !== null) {
        t(c, "personal-data-likely", f);
        break;
      }
    }
  }
}
function ev(e, t) {
  let n = of(e);
  return ef(n, t) === null ? null : ef(
    Zd.reduce((r, o) => r.split(rf(o).needle).join(" "), n),
    t
  );
}
function ef(e, t) {
  let n = sf(e), r = t === null ? null : t.split("-")[0], o = null;
  for (let i of Object.keys(Za).filter((s) => r === null || s === r))
    for (let s of Za[i]) {
      let { needle: a, bareNeedle: l } = rf(s);
      (e.includes(a) || n.includes(l)) && (o === null || s.length > o.length) && (o = s);
    }
  return o === null ? null : o.replace("*", "");
}
var tf = /* @__PURE__ */ new Map();
function rf(e) {
  let t = tf.get(e);
  if (t === void 0) {
    let n = of(e).slice(0, e.endsWith("*") ? -1 : void 0);
    t = { needle: n, bareNeedle: sf(n) }, tf.set(e, t);
  }
  return t;
}
function of(e) {
  return ` ${e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "").replace(/ٱ/g, "\u0627").replace(/ى/g, "\u064A").replace(/ة/g, "\u0647").replace(/ı/g, "i").replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u2010-\u205e\u3000-\u303f]+/g, " ").trim()} `;
}
function sf(e) {
  return e.replace(/ [وف]?(?:لل|[بكل]?ال|[بكل])?(?=[\u0621-\u064a]{3})/g, " ");
}
function tv(e, t, n) {
  return typeof e == "string" ? [{ path: t, text: e, language: n }] : _(e) ? Object.keys(e).reduce((r, o) => {
    let i = e[o];
    return typeof i == "string" && o !== "message" ? r.concat({ path: t, text: i, language: o === "default" ? n : o }) : r;
  }, []) : [];
}

// src/core/survey/rules/question-rules.ts
var nv = [
  ["showOtherItem", Me],
  ["hasOther", Me],
  ["showNoneItem", St],
  ["hasNone", St],
  ["showRefuseItem", Et],
  ["showDontKnowItem", Tt]
];
function lf(e, t, n) {
  let { json: r, path: o, type: i } = e;
  switch (P(r, "personalData") === !0 && n(`${o}.personalData`, "personal-data-marked"), rv(e, n), ov(e, n), i) {
    case "dropdown":
    case "tagbox":
      af(e, "choices", "choicesFrom", n);
      break;
    case "ranking":
      iv(e, n);
      break;
    case "rating":
      sv(e, n);
      break;
    case "text":
      av(e, n);
      break;
    case "matrixdropdown":
      af(e, "rows", "rowsFrom", n), lv(e, t, n);
      break;
  }
}
function Xi(e) {
  return nv.filter(([t]) => P(e, t) === !0).map(([, t]) => t);
}
function rv({ json: e, path: t }, n) {
  let r = Xi(e);
  for (let o of ["choices", "rateValues"])
    for (let { code: i, path: s } of Je(e, o, t))
      r.includes(i) && n(s, "special-code-taken", i);
}
function ov({ json: e, path: t }, n) {
  let [r, o] = [P(e, "minSelectedChoices"), P(e, "maxSelectedChoices")], i = Je(e, "choices", t);
  if (typeof r != "number")
    return;
  let s = i.filter(({ isRetired: a }) => !a).length + Number(Xi(e).includes(Me));
  typeof o == "number" && r > o ? n(`${t}.minSelectedChoices`, "min-above-max", r, o) : i.length > 0 && r > s && n(`${t}.minSelectedChoices`, "min-above-choices", r, s);
}
function af({ json: e, path: t }, n, r, o) {
  let [i, s] = [n, r].map((a) => P(e, a) !== void 0);
  i && s ? o(`${t}.${r}`, "not-together", n, r) : !i && !s && o(`${t}.${n}`, "missing-either", n, r);
}
function iv({ json: e, path: t }, n) {
  let r = Je(e, "choices", t);
  if (r.length > 0 && r.filter(({ isRetired: o }) => !o).length < 2 && n(`${t}.choices`, "ranking-of-one"), P(e, "selectToRankEnabled") !== !0)
    for (let o of ["minSelectedChoices", "maxSelectedChoices"])
      P(e, o) !== void 0 && n(`${t}.${o}`, "ranking-of-all", o);
}
function sv({ json: e, path: t }, n) {
  var c;
  let r = P(e, "rateValues");
  if (r !== void 0) {
    for (let u of ["rateMin", "rateMax", "rateStep"])
      P(e, u) !== void 0 && n(`${t}.${u}`, "not-together", "rateValues", u);
    Array.isArray(r) && r.length > ht && n(`${t}.rateValues`, "too-many-steps", ht);
    return;
  }
  let o = (u, d) => {
    let f = P(e, u);
    return Oo(f) ? f : d;
  }, [i, s, a] = [o("rateMin", 1), o("rateMax", 5), o("rateStep", 1)], l = `${t}.${(c = ["rateMax", "rateMin", "rateStep"].find((u) => P(e, u) !== void 0)) != null ? c : "type"}`;
  a < 1 || (s <= i ? n(l, "bad-rating", i, s, a) : i + (ht - 1) * a < s ? n(l, "too-many-steps", ht) : (s - i) % a !== 0 && n(l, "rating-misses-end", i, s, a));
}
function av({ json: e, path: t }, n) {
  let r = qa.find((a) => {
    var l;
    return a === ((l = Ze(e, "inputType")) != null ? l : "text");
  });
  if (r === void 0)
    return;
  P(e, "integer") !== void 0 && r !== "number" && n(`${t}.integer`, "only-for-numbers", "integer");
  let [o, i] = ["min", "max"].map((a) => {
    let l = P(e, a), c = typeof l == "string" || typeof l == "number" ? sr(String(l), r) : null;
    return c === null && l !== void 0 && n(`${t}.${a}`, "limit-not-of-type", ie(l), r), c;
  });
  o && i && (r === "number" ? Number(o) > Number(i) : o > i) && n(`${t}.min`, "limits-crossed", o, i);
}
function lv({ json: e, path: t }, n, r) {
  let o = Ze(e, "rowsFrom");
  n === null || o === null || o === "" || (n.get(o) === null ? r(`${t}.rowsFrom`, "no-skill-to-start", ie(o)) : n.children(o).length === 0 && r(`${t}.rowsFrom`, "no-skills-below", ie(o)));
}

// src/core/survey/rules/settings-rules.ts
var Fr = "$.localSkills", cv = ["matrixdropdown"], uv = ["checkbox", "tagbox", "ranking"], dv = ["radiogroup", "dropdown", "checkbox", "tagbox", "rating", "boolean"];
function cf(e, t, n) {
  let { settings: r } = e, [o, i, s] = ["id", "opens", "closes"].map((u) => Ze(r, u));
  t !== void 0 && o && o !== t && n(`${Fr}.id`, "other-id", ie(o), t), i && s && s < i && n(`${Fr}.closes`, "closes-before-opens", ie(s), ie(i));
  let a = new Set(ko);
  for (let u of e.questions)
    Vi(u).forEach((d) => d.forEach(({ code: f }) => a.add(f))), Xi(u.json).forEach((d) => a.add(d));
  let l = Je(r, "notInStatistics", Fr);
  Io(l, "duplicate-code", n);
  for (let { code: u, path: d } of l)
    a.has(u) || n(d, "unused-code", ie(u));
  let c = P(r, "core");
  o && _(c) && Ze(c, "id") === o && n(`${Fr}.core.id`, "refers-to-itself", o), o && Ze(r, "follows") === o && n(`${Fr}.follows`, "refers-to-itself", o);
}
function uf(e, t, n) {
  let r = `${Fr}.measures`, o = P(e.settings, "measures");
  if (!_(o))
    return;
  let i = (u, d, f) => {
    let p = typeof d == "string" ? e.questions.find((h) => h.name === d) : null;
    if (p === void 0)
      n(u, "measure-no-question", ie(d));
    else if (p !== null && !f.includes(p.type))
      n(u, "measure-wrong-type", ie(d), f);
    else
      return p;
    return null;
  }, s = i(`${r}.grid`, P(o, "grid"), cv);
  if (s !== null) {
    let u = Je(e.settings, "notInStatistics", "$").map(({ code: d }) => d);
    fv(s, `${r}.grid`, [...u, ...ko], n);
  }
  let [a, l] = ["wantToLearn", "canTeach"].map(
    (u) => i(`${r}.${u}`, P(o, u), uv)
  );
  a && a === l && n(`${r}.canTeach`, "measure-twice", ie(a.name));
  let c = P(o, "groupBy");
  (Array.isArray(c) ? c : []).forEach((u, d) => {
    i(`${r}.groupBy[${d}]`, u, dv);
  }), el(s, "rows", t, n), el(a != null ? a : null, "choices", t, n), el(l != null ? l : null, "choices", t, n);
}
function el(e, t, n, r) {
  if (e === null)
    return;
  let o = P(e.json, "choicesFrom");
  o !== void 0 && o !== "skills" && r(`${e.path}.choicesFrom`, "not-one-of", ie(o), ["skills"]);
  for (let { code: i, path: s, hasText: a } of n === null ? [] : Je(e.json, t, e.path))
    !a && (n == null ? void 0 : n.get(i)) === null && r(s, "unknown-skill", ie(i));
}
function fv(e, t, n, r) {
  let o = zt(e.json, "columns", e.path);
  for (let i of At) {
    let s = o.find((a) => P(a.json, "name") === i);
    if (s === void 0) {
      r(t, "measure-no-column", ie(e.name), i);
      continue;
    }
    pv(s.json, s.path, i, n, (a, ...l) => {
      r(`${s.path}.choices`, a, ...l);
    });
  }
}
function pv(e, t, n, r, o) {
  let i = Je(e, "choices", t), s = Ct.filter((u) => !i.some((d) => d.code === u)), a = i.map((u) => u.code).filter((u) => !Ct.includes(u) && !r.includes(u));
  s.length > 0 && o("scale-code-missing", n, s), a.length > 0 && o("scale-code-extra", n, a.map(ie));
  let l = i.filter((u) => Ct.includes(u.code)), c = l.filter((u) => u.code === Ct[0] || u.code === Ct[4]);
  l.some((u) => u.hasText) && c.some((u) => !u.hasText) && o("scale-ends-unlabelled", n);
}

// src/core/survey/rules/text-rules.ts
var mv = [
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
function ff(e, t) {
  let n = [], r = Ze(e.json, "locale"), o = (s, a) => {
    if (Array.isArray(s))
      s.forEach((l, c) => o(l, ue(a, c)));
    else if (_(s))
      for (let l of Object.keys(s)) {
        let c = mv.includes(l) ? gv(s[l]) : null;
        c === null ? o(s[l], ue(a, l)) : n.push({ path: ue(a, l), languages: c });
      }
  };
  o(e.json, "$");
  let i = /* @__PURE__ */ new Set();
  n.forEach(({ languages: s }) => s.forEach((a) => i.add(a)));
  for (let s of Array.from(i).sort()) {
    let a = n.filter(({ languages: c }) => !c.includes(s)), [l] = a;
    l !== void 0 && s !== "default" && s !== r && t(l.path, "missing-language", ie(s), a.length, n.length);
  }
}
function gv(e) {
  return typeof e == "string" ? ["default"] : !_(e) || P(e, "message") !== void 0 ? null : Object.keys(e);
}
function pf(e, t) {
  var o;
  let n = P(e.settings, "measures"), r = _(n) ? P(n, "grid") : void 0;
  for (let { json: i, path: s, type: a, name: l } of e.questions)
    if (a === "rating") {
      let c = Je(i, "rateValues", s);
      !["minRateDescription", "maxRateDescription"].every((d) => P(i, d) !== void 0) && (c.length === 0 || mf(c)) && t(s, "scale-ends-bare", ie(l));
    } else if (a === "matrix")
      tl(i, "columns", s, t);
    else if (a === "matrixdropdown")
      for (let c of zt(i, "columns", s)) {
        let u = (o = Ze(c.json, "name")) != null ? o : "";
        (l !== r || !At.includes(u)) && tl(c.json, "choices", c.path, t);
      }
    else (a === "radiogroup" || a === "dropdown") && tl(i, "choices", s, t);
}
function tl(e, t, n, r) {
  let o = Je(e, t, n);
  o.length > 1 && o.filter(df).length >= 3 && mf(o.filter(df)) && r(`${n}.${t}`, "scale-ends-bare", ie(Ze(e, "name")));
}
function df({ code: e }) {
  return /^-?\d+$/.test(e);
}
function mf(e) {
  return [e[0], e[e.length - 1]].some((t) => t !== void 0 && !t.hasText);
}

// src/core/survey/with-skills.ts
function ft(e, t) {
  return t === null || !hv(e) ? e : zi(e, (n) => {
    if ("choicesFrom" in n && n.choicesFrom === "skills") {
      let r = t.skills.filter((o) => !hf(o, t)).map(gf);
      return D(C({}, n), { choices: [...r, ...Rt(n.special)] });
    }
    return n.type === "matrixdropdown" && n.rowsFrom !== null ? D(C({}, n), { rows: yv(n.rowsFrom, t).map(gf) }) : n;
  });
}
function hv(e) {
  return Oe(e).some((t) => "choicesFrom" in t && t.choicesFrom === "skills" || t.type === "matrixdropdown" && t.rowsFrom !== null);
}
function hf(e, t) {
  return e.parent === null && t.children(e.id).length > 0;
}
function yv(e, t) {
  return t.skills.filter((n) => t.children(n.id).length === 0 && (e === "" ? !hf(n, t) : t.ancestors(n.id).some((r) => r.id === e)));
}
function gf(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/core/survey/definition-rules.ts
function yf(e, t) {
  var l;
  let { faults: n, add: r } = xf(), o = Ga(e), i = (l = t.taxonomy) != null ? l : null, s = Ne(e).survey, a = s === null ? null : ft(s, i);
  return Yd(o, r), o.questions.forEach((c) => lf(c, i, r)), Gd(o, a, r), cf(o, t.id, r), uf(o, i, r), s !== null && t.core && Bd(o, s, t.core, r), s !== null && t.previous && zd(o, s, t.previous, r), n;
}
function bf(e) {
  let { faults: t, add: n } = xf(), r = Ga(e);
  return nf(r, n), ff(r, n), pf(r, n), t;
}
function xf() {
  let e = [];
  return {
    faults: e,
    add: (t, n, ...r) => {
      e.push({ path: t, code: n, parameters: r });
    }
  };
}

// src/core/survey/lint-definition.ts
var bv = {
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
function Qi(e, t = {}) {
  let { hasMessage: n } = t, r = Rd(e, Ld, {
    codes: bv,
    checks: {
      date: (o) => Gt(o) ? null : "bad-date",
      messageKey: (o) => n === void 0 || n(o) ? null : "unknown-message"
    }
  });
  return _(e) && r.push(...yf(e, t)), wf(e, r);
}
function vf(e) {
  return _(e) ? wf(e, bf(e)) : [];
}
function wf(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (i, s) => {
    n.set(s, n.size), Array.isArray(i) ? i.forEach((a, l) => r(a, ue(s, l))) : _(i) && (Object.keys(i).forEach((a) => r(P(i, a), ue(s, a))), n.set(`${s} end`, n.size));
  };
  r(e, "$");
  let o = (i) => {
    var s, a;
    return (a = (s = n.get(i)) != null ? s : n.get(`${i.replace(/(?:\.[^.[\]]+|\[[^[\]]*\])$/, "")} end`)) != null ? a : n.size;
  };
  return t.map((i, s) => ({ fault: i, index: s, position: o(i.path) })).sort((i, s) => i.position - s.position || i.index - s.index).map(({ fault: i }) => i);
}

// src/ui/element.ts
function y(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((o) => r.setAttribute(o, t[o])), n.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function U(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}
function je(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function K(e, ...t) {
  let n = y("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function ge(...e) {
  return y("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function ne(e, t, n) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return r.on("click", n), r;
}

// src/wiki/port.ts
var $e = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function nl(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/survey/editing/place.ts
var kf = [
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
function Z(e, t) {
  return t.reduce((n, r) => typeof r == "number" ? Array.isArray(n) ? n[r] : void 0 : _(n) ? P(n, r) : void 0, e);
}
function ot(e, t) {
  let n = Z(e, t);
  return _(n) ? n : {};
}
function ae(e, t) {
  let n = Z(e, t);
  return Array.isArray(n) ? n : [];
}
function G(e, t, n) {
  return rl(e, t, () => n);
}
function Mt(e, t, n, r) {
  return G(e, t, n === r ? void 0 : n);
}
function Yt(e, t, n, r) {
  let o = ae(e, t).slice();
  return o.splice(n, 0, r), G(e, t, o);
}
function Ro(e, t, n, r) {
  let o = ae(e, t).slice(), i = Math.max(0, Math.min(o.length - 1, r));
  return n === i || n < 0 || n >= o.length ? e : (o.splice(i, 0, ...o.splice(n, 1)), G(e, t, o));
}
function Ut(e, t) {
  return t.every((n, r) => e[r] === n);
}
function ar(e, t) {
  return e.length === t.length && Ut(e, t);
}
function Fe(e) {
  return e.reduce(ue, "$");
}
function Nt(e) {
  let t = [], n = /\.([A-Za-z_$][A-Za-z0-9_$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g;
  for (let r = n.exec(e); r !== null; r = n.exec(e)) {
    let [, o, i, s] = r;
    t.push(o != null ? o : i !== void 0 ? Number(i) : JSON.parse(s));
  }
  return t;
}
function rl(e, t, n) {
  let [r, ...o] = t;
  if (r === void 0)
    return n(e);
  if (typeof r == "number") {
    let l = Array.isArray(e) ? e : [], c = rl(l[r], o, n);
    return c === l[r] ? e : c === void 0 ? l.filter((u, d) => d !== r) : l.map((u, d) => d === r ? c : u);
  }
  let i = _(e) ? e : {}, s = P(i, r), a = rl(s, o, n);
  return a === s ? e : xv(i, r, a);
}
function xv(e, t, n) {
  let r = Object.keys(e);
  if (!r.includes(t)) {
    let i = kf.indexOf(t), s = i === -1 ? -1 : r.findIndex((a) => kf.indexOf(a) > i);
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
function Ae(e) {
  let t = [], n = (r, o) => ae(e, r).forEach((i, s) => {
    if (!_(i))
      return;
    let a = [...r, s], l = ol(i, "type"), c = l === "panel" ? "panel" : l === "html" ? "note" : "question";
    t.push({
      place: a,
      json: i,
      kind: c,
      type: l,
      depth: o,
      name: ol(i, "name"),
      isRetired: P(i, "retired") === !0
    }), c === "panel" && n([...a, "elements"], o + 1);
  });
  return ae(e, ["pages"]).forEach((r, o) => {
    if (_(r)) {
      let i = ["pages", o];
      t.push({
        place: i,
        json: r,
        kind: "page",
        type: "",
        depth: 0,
        name: ol(r, "name") || `page${o + 1}`,
        isRetired: !1
      }), n([...i, "elements"], 0);
    }
  }), t;
}
function Bn(e, t) {
  var n;
  return (n = Ae(e).find((r) => r.kind !== "page" && r.name === t)) != null ? n : null;
}
function Ce(e, t) {
  var n;
  return (n = Ae(e).filter((r) => r.place.every((o, i) => t[i] === o)).pop()) != null ? n : null;
}
function lr(e) {
  return [...dt, ...Ae(e).filter(({ kind: t }) => t !== "page").map(({ name: t }) => t)];
}
function Gi(e) {
  return Ae(e).filter(({ kind: t }) => t === "page").map(({ name: t }) => t);
}
function ol(e, t) {
  let n = P(e, t);
  return typeof n == "string" ? n : "";
}

// src/core/survey/definition-texts.ts
var vv = [
  ["title", "title"],
  ["description", "description"],
  ["html", "note"],
  ["placeholder", "placeholder"],
  ["minRateDescription", "end-of-scale"],
  ["maxRateDescription", "end-of-scale"]
], wv = [
  ["labelTrue", "choice"],
  ["labelFalse", "choice"],
  ["otherText", "special-choice"],
  ["noneText", "special-choice"],
  ["refuseText", "special-choice"],
  ["dontKnowText", "special-choice"]
];
function Cn(e) {
  let t = [], n = (a, l, c, u, d, f = !0) => {
    let p = _(a) ? P(a, u) : void 0;
    (typeof p == "string" || _(p)) && t.push({ key: f ? `${c}.${u}` : c, path: [...l, u], text: p, kind: d });
  }, r = (a, l, c) => {
    ae(e, a).forEach((u, d) => {
      let f = _(u) ? P(u, "value") : void 0;
      ir(f) && n(u, [...a, d], `${l}.${f}`, "text", c, !1);
    });
  }, o = ({ type: a, place: l, name: c }) => {
    let u = [...l, "columns"];
    if (a !== "matrixdropdown") {
      r(u, `${c}.columns`, "column");
      return;
    }
    ae(e, u).forEach((d, f) => {
      let p = _(d) ? P(d, "name") : void 0;
      if (typeof p == "string") {
        let h = `${c}.columns.${p}`;
        n(d, [...u, f], h, "title", "column"), r([...u, f, "choices"], `${h}.choices`, "choice");
      }
    });
  };
  n(e, [], "survey", "title", "title"), n(e, [], "survey", "description", "description");
  let i = P(e, "localSkills"), s = _(i) ? P(i, "audience") : void 0;
  n(s, ["localSkills", "audience"], "survey.audience", "description", "description");
  for (let a of Ae(e)) {
    let { place: l, kind: c, name: u, json: d } = a;
    if (u === "")
      continue;
    let f = c === "page" ? `survey.pages.${u}` : u;
    vv.forEach(([p, h]) => n(d, l, f, p, h)), c === "question" && (o(a), r([...l, "rows"], `${u}.rows`, "row"), r([...l, "rateValues"], `${u}.rateValues`, "choice"), r([...l, "choices"], `${u}.choices`, "choice"), wv.forEach(([p, h]) => n(d, l, f, p, h)));
  }
  return t;
}

// src/core/survey/editing/edit-texts.ts
var me = "default";
function he(e, t) {
  if (!_(e))
    return typeof e == "string" && t === me ? e : "";
  let n = Qe(e) === null ? P(e, t) : "";
  return typeof n == "string" ? n : "";
}
function Qe(e) {
  let t = _(e) ? P(e, "message") : void 0;
  return typeof t == "string" ? t : null;
}
function Ki(e) {
  return _(e) && Qe(e) === null ? Object.keys(e).filter((t) => t !== me && he(e, t).trim() !== "") : [];
}
function Lo(e, t, n, r = "") {
  let o = {};
  Qe(e) !== null ? o[me] = r : _(e) ? Object.assign(o, e) : typeof e == "string" && (o[me] = e), o[t] = n;
  let i = {};
  [me, ...Object.keys(o).filter((a) => a !== me)].forEach((a) => {
    let l = o[a];
    l !== void 0 && !(typeof l == "string" && l.trim() === "") && (i[a] = l);
  });
  let s = Object.keys(i);
  return s.length === 0 ? void 0 : s.length === 1 && s[0] === me ? i[me] : i;
}
function Xe(e, t, n, r, o = "") {
  let i = t.slice(0, -1), s = Z(e, i), a = t[t.length - 1];
  if (typeof s == "string" || typeof s == "number")
    return r.trim() === "" ? e : G(e, i, { value: s, [a]: Lo(void 0, n, r) });
  let l = Z(e, t);
  if (Qe(l) === null && he(l, n) === r)
    return e;
  let c = G(e, t, Lo(l, n, r, o)), u = ot(c, i);
  return a === "text" && Object.keys(u).length === 1 && "value" in u ? G(c, i, u.value) : c;
}
function Sf(e) {
  return Qe(e) === null && he(e, me).trim() === "" && Ki(e).length === 0;
}
function Ef(e, t, n, r) {
  return Xe(Xe(e, t, me, r), t, n, r);
}

// src/core/survey/editing/languages.ts
function cr(e) {
  return Cn(e).filter(({ text: t }) => Qe(t) === null && (he(t, me).trim() !== "" || Ki(t).length > 0));
}
function zn(e) {
  let t = /* @__PURE__ */ new Map();
  return cr(e).forEach(({ text: n }) => Ki(n).forEach(
    (r) => {
      var o;
      return t.set(r, ((o = t.get(r)) != null ? o : 0) + 1);
    }
  )), Array.from(t.keys()).sort((n, r) => t.get(r) - t.get(n) || (n < r ? -1 : 1));
}
function Mo(e, t) {
  let n = cr(e);
  return { translated: n.filter(({ text: r }) => he(r, t).trim() !== "").length, total: n.length };
}
function Tf(e, t) {
  return t === me ? e : cr(e).reduce((n, { path: r }) => Xe(n, r, t, ""), e);
}

// src/core/survey/editing/main-language.ts
function Of(e, t) {
  let n = P(e, "locale"), { translated: r, total: o } = Mo(e, t);
  if (typeof n != "string" || n === t || r < o || o === 0)
    return e;
  let i = Cn(e).reduce((s, { path: a, text: l }) => {
    let [c, u] = [he(l, me), he(l, t)];
    return Qe(l) !== null || u.trim() === "" ? s : Xe(Xe(Xe(s, a, n, c), a, me, u), a, t, "");
  }, e);
  return G(i, ["locale"], t);
}

// src/core/survey/editing/suggest-id.ts
var kv = 48, Sv = /^(?:19|20)\d\d$/, Ev = {
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
}, Tv = /[\u0300-\u036f]/g;
function Zt(e, t, n) {
  let r = Ov(e);
  return r === "" ? Un(n, t) : $t(r, t);
}
function Un(e, t) {
  let n = 1;
  for (; t.includes(`${e}-${n}`); )
    n++;
  return `${e}-${n}`;
}
function $t(e, t) {
  if (!t.includes(e))
    return e;
  let n = e.replace(/-\d{1,3}$/, "").slice(0, 42) || "copy", r = 2;
  for (; t.includes(`${n}-${r}`); )
    r++;
  return `${n}-${r}`;
}
function Dr(e, t) {
  return e.startsWith(`${t}-`) && /^\d+$/.test(e.slice(t.length + 1));
}
function Ov(e) {
  var c;
  let t = e.toLowerCase().replace(/['’ʼ]/g, "").normalize("NFD").replace(Tv, "").normalize("NFC"), n = "", r = 0;
  for (let u of Array.from(t)) {
    let d = /[a-z0-9]/.test(u) ? u : Ev[u];
    d === void 0 && !Av(u) && r++, n += d != null ? d : " ";
  }
  let o = n.split(" ").filter((u) => u !== "");
  if (r > o.join("").length)
    return "";
  let i = (c = o[o.length - 1]) != null ? c : "", s = o.length > 1 && Sv.test(i) ? `-${i}` : "", a = kv - s.length, l = "";
  for (let u of s === "" ? o : o.slice(0, -1)) {
    let d = l === "" ? u.slice(0, a) : `${l}-${u}`;
    if (d.length > a)
      break;
    l = d;
  }
  return l += s, Ee.test(l) ? l : "";
}
function Av(e) {
  return e < "\xC0" || /[\u00d7\u00f7\s\u2000-\u206f\u3000-\u303f]/.test(e);
}

// src/core/i18n/localized-text.ts
function ke(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), i = t.languageChain.find((c) => r.includes(c) || o && c === n), s = i !== void 0 && r.includes(i) ? i : o ? "default" : r.sort()[0], a = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: a, language: l, direction: l === null ? "auto" : pn(l) };
}
var Cv = [
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
function pn(e) {
  return Cv.includes(e) ? "rtl" : "ltr";
}

// src/ui/list-words.ts
function Yi(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/survey-text.ts
function Af(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function ve(e, t) {
  return Af(y("span", {}, e.text), e, t);
}
function jr(e, t) {
  return Af(y(
    "div",
    { class: "ext-localSkills-form-paragraphs" },
    ...e.text.trim().split(/\n\s*\n/).map((n) => y("p", {}, n))
  ), e, t);
}

// src/core/survey/start-survey.ts
function Pv(e) {
  return { locale: e, pages: [{ name: "page-1", elements: [] }], localSkills: {} };
}
function Cf(e) {
  let { from: t, fromId: n, kind: r, id: o, title: i, language: s, population: a } = e, l = t != null ? t : Pv(s), c = D(C({}, ot(l, ["localSkills"])), { id: o, status: "draft" });
  delete c.opens, delete c.closes, r !== "wave" ? delete c.follows : c.follows = n, r === "core" ? c.core = { id: n, questions: Ae(l).filter((f) => f.kind === "question").map(({ name: f }) => f) } : r === "copy" && delete c.core;
  let u = G(
    G(l, ["localSkills"], c),
    ["localSkills", "audience", "population"],
    a === "individuals" && Z(c, ["audience"]) === void 0 ? void 0 : a
  );
  if (i === null)
    return u;
  let d = Xe(G(u, ["title"], void 0), ["title"], me, i);
  return P(u, "locale") === s ? d : Xe(d, ["title"], s, i);
}

// src/ui/survey-making/fields.ts
var Pf = 0;
function If(e, t, n, r) {
  var i;
  let o = new OO.ui.FieldLayout(e, C({
    label: t.label,
    align: (i = n.align) != null ? i : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 }));
  return D(C({
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
function mn(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: o, min: i, max: s, placeholder: a } = e, l = C(C({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), a === void 0 ? {} : { placeholder: a }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(D(C({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(D(C({}, l), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(C(C({ type: t }, i === void 0 ? {} : { min: i }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), If(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function gn(e) {
  let { label: t, help: n, value: r } = e, o = `ext-localSkills-making-list-${++Pf}`, i = y("select", {
    id: o,
    class: "ext-localSkills-making-select",
    "aria-describedby": `${o}-help ${o}-fault`
  }, ...e.options.map((a) => y("option", { value: a.value }, a.label))), s = y("div", { class: "ext-localSkills-making-fault", id: `${o}-fault` });
  return i.value = r, i.addEventListener("change", () => e.onChange(i.value)), {
    element: y(
      "div",
      { class: "ext-localSkills-making-field" },
      y("label", { for: o }, t),
      i,
      y("div", { class: "ext-localSkills-making-help", id: `${o}-help` }, n != null ? n : null),
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
function Rf(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), If(t, e, { align: "inline" }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}
function _r(e) {
  let t = `ext-localSkills-making-choice-${++Pf}`, n = /* @__PURE__ */ new Map(), r = y("div", { class: "ext-localSkills-making-fault", id: `${t}-fault` }), o = y(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    y("legend", {}, e.label),
    e.help === void 0 ? null : y("p", { class: "ext-localSkills-making-help" }, e.help),
    ...e.options.map((s, a) => {
      let l = new OO.ui.RadioInputWidget({
        name: t,
        value: s.value,
        selected: s.value === e.value,
        inputId: `${t}-${a}`
      });
      return n.set(s.value, l), l.$input.on("change", () => {
        e.onChange(s.value);
      }), s.help !== void 0 && l.$input.attr("aria-describedby", `${t}-${a}-help`), y(
        "div",
        { class: "ext-localSkills-making-option" },
        l.$element[0],
        y(
          "div",
          {},
          y("label", { for: `${t}-${a}` }, s.label),
          s.help === void 0 ? null : y("div", { class: "ext-localSkills-making-help", id: `${t}-${a}-help` }, s.help)
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
function Jr(e, ...t) {
  return y("section", { class: "ext-localSkills-making-section" }, y("h3", {}, e), ...t);
}
function ur(e, ...t) {
  return y("details", { class: "ext-localSkills-making-folded" }, y("summary", {}, e), ...t);
}

// node_modules/worker-f/lib/stringifyFunctionReferences.js
var Iv = /^[$_\u0080-\uFFFFa-zA-Z][$_\u0080-\uFFFF\w]*$/;
function il(e) {
  let t = {}, n = {}, r = e(), o = e.toString(), i = o.slice(o.indexOf("[") + 1, o.lastIndexOf("]")).split(",").map((a) => a.trim());
  for (let a of i)
    if (!Iv.test(a))
      throw new Error(`Invalid dependency name: ${a}`);
  let s = 0;
  for (; s < r.length; ) {
    let a = i[s], l = r[s];
    typeof l == "function" ? t[a] = Rv(l, a) : n[a] = l, s++;
  }
  return {
    functions: t,
    variables: n
  };
}
function Rv(e, t) {
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
function sl(e, t, n, r, o, i) {
  let s = !1, a, l = () => {
    a.stop();
  }, c = (d, f) => {
    try {
      a.ingest(d, f);
    } catch (p) {
      throw l(), p;
    }
  };
  return {
    start: (d, f) => {
      if (s)
        throw new Error("Was started");
      s = !0;
      let p = o(), h = p && p._, g = h || Nv(t, d);
      h || i({ _: g });
      let [b, w] = g;
      a = e(b, () => {
        let v = o();
        if (v)
          return v.other;
      }, (v) => {
        i(Object.assign(Object.assign({}, o()), { other: v }));
      }, n, r), w && c(w, f);
    },
    stop: l,
    ingest: c
  };
}
var Lv = (
  // Handles any messages that're sent from the main thread.
  "var onMessage = function(data) {for (var key in data) {self[key] = data[key]}onMessage = ("
), Mv = ")(postMessage)}";
function Nv(e, t) {
  let [n, r] = $v(t);
  return [n + ";" + Lv + e.toString() + Mv, r];
}
function $v(e) {
  let t = {}, n = {};
  for (let o of e) {
    let { functions: i, variables: s } = il(o);
    t = Object.assign(Object.assign({}, t), i), n = Object.assign(Object.assign({}, n), s);
  }
  return [Object.keys(t).map((o) => o + "=" + t[o]).join(";"), n];
}

// node_modules/worker-f/lib/createWorkerFunction_.js
function al(e, t, n, r, o, i) {
  let s = !1, a = !1, l = [], c = void 0, u = () => [], d = () => [], f, p, h = (N) => Lf[N], g = (N, F) => {
    Lf[N] = F;
  }, b = () => {
    if (!s)
      throw new Error("Not started");
  }, w = () => {
    if (s)
      throw new Error("Was started");
  }, E = () => {
    if (a)
      throw new Error("Was stopped");
  }, k = () => {
    if (f)
      throw new Error("Has alias");
  }, v = (N) => {
    if (typeof N != "function")
      throw new TypeError("Argument must be a function");
  }, m;
  if (typeof t == "string") {
    if (f = t, p = h(f), !p || !p.$)
      throw new Error("Not found");
    m = p.$[0], l = p.$[1], u = p.$[2], d = p.$[3], p.$[4];
  } else
    m = t;
  v(m);
  let x, S = (N) => {
    E(), w(), v(N), l.push(N);
  }, O = () => {
    E(), w(), S(() => [
      m,
      d,
      r
    ]), s = !0, x.start(l, c);
  }, I = () => {
    a = !0, x.stop();
  }, T = (N) => {
    x.ingest([Date.now(), N], u(...N));
  }, A, R = Object.assign({
    inputLatency: A,
    outputLatency: A,
    /**
     * Adds external dependencies.
     * These dependencies must not change after the function is started.
     *
     * @param {function} getDependencies — A "closure" function that returns an array of dependencies — global variables or functions — that will be used in this worker. If some dependencies get overlooked, the worker will throw "[name] is not defined".
     */
    addDependencies(N) {
      k(), S(N);
    },
    // `transferList` for the arguments of the function.
    inputTransferList: (N) => {
      E(), w(), k(), v(N), u = N;
    },
    // `transferList` for the result of the function.
    outputTransferList: (N) => {
      E(), w(), k(), v(N), d = N;
    },
    // (optional) Enables caching.
    alias(N) {
      E(), w(), k(), f = N, g(f, {
        $: [m, l, u, d]
      });
    },
    start: O,
    stop: I
  }, n(O, I, s, a, T, b, w, E));
  return x = sl(
    // Creates a worker in a specific environment such as a web browser or Node.js.
    e,
    // This function will be executed in the worker thread.
    // It will be stringified and injected in the worker source code.
    // It must create an input handler function.
    (N) => {
      let F = -1, J = -1, q = r(m, (Q) => {
        N([F, J, Date.now(), Q], d(Q));
      });
      return ([Q, B]) => (F = Q, J = Date.now(), q(B));
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
    ([N, F, J, H]) => {
      a || (N !== -1 && (R.inputLatency = F - N), R.outputLatency = Date.now() - J, i(H));
    },
    () => {
      if (f) {
        let N = h(f);
        if (N)
          return N.other;
      }
    },
    (N) => {
      f && g(f, Object.assign(Object.assign({}, h(f)), { other: N }));
    }
  ), R;
}
var Lf = {};

// node_modules/worker-f/lib/createWorkerFunction.js
function ll(e, t) {
  let n, r;
  return al(e, t, (l, c, u, d, f, p, h, g) => ({
    // Calls the function. Could be used multiple times.
    call(...b) {
      if (g(), p(), n || r)
        throw new Error("Previous call not finished");
      return new Promise((w, E) => {
        n = w, r = E, f(b);
      });
    },
    // Calls the function once.
    callOnce(...b) {
      return l(), this.call(...b).finally(c);
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
function cl(e, t, n, r, o) {
  let i = t();
  i || (i = Fv(e), n(i));
  let s = new Worker(i);
  return s.onmessage = (a) => {
    let l = a.data, c = l ? l[Mf] : void 0;
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
function Fv(e) {
  return URL.createObjectURL(new Blob([
    e + ";" + Dv
  ], { type: "text/javascript" }));
}
var Mf = "$err$", Dv = (
  // Listen to incoming messages from the main thread.
  "self.onmessage = function(evt) {onMessage(evt.data)};function onErr(err_, msg) {var err = err_ instanceof Error ? err_ : new Error(msg);postMessage({" + Mf + ':[err.message,err.stack].concat(Object.keys(err).map(function(k){return[k,err[k]]}))})};var postMessage = self.postMessage;addEventListener("error",function(evt) {onErr(evt.error, evt.message)});addEventListener("unhandledrejection",function(evt) {evt.preventDefault();onErr(evt.reason, String(evt.reason))})'
);

// node_modules/worker-f/lib/export/browser/createWorkerFunctionInBrowser.js
function Zi(e) {
  return ll(cl, e);
}

// node_modules/read-excel-file/modules/saxen/parser.js
function ul(e) {
  "@babel/helpers - typeof";
  return ul = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, ul(e);
}
function dl(e) {
  var t = String.fromCharCode, n = Object.prototype.hasOwnProperty, r = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig, o = {
    amp: "&",
    apos: "'",
    gt: ">",
    lt: "<",
    quot: '"'
  };
  Object.keys(o).forEach(function(E) {
    o[E.toUpperCase()] = o[E];
  });
  function i(E, k, v, m) {
    return m ? n.call(o, m) ? o[m] : "&" + m + ";" : t(k || parseInt(v, 16));
  }
  function s(E) {
    return E.length > 3 && E.indexOf("&") !== -1 ? E.replace(r, i) : E;
  }
  var a = "non-whitespace outside of root node";
  function l(E) {
    return new Error(E);
  }
  function c(E) {
    return "missing namespace for prefix <" + E + ">";
  }
  function u(E) {
    return {
      get: E,
      enumerable: !0
    };
  }
  function d(E) {
    var k = {}, v;
    for (v in E)
      k[v] = E[v];
    return k;
  }
  var f = /* @__PURE__ */ Symbol("nameCache");
  function p(E) {
    return E + "$uri";
  }
  function h(E) {
    var k = {}, v, m;
    for (v in E)
      m = E[v], k[m] = m, k[p(m)] = v;
    return k;
  }
  function g() {
    return {
      line: 0,
      column: 0
    };
  }
  function b(E) {
    throw E;
  }
  function w(E) {
    if (!this)
      return new w(E);
    var k = E && E.proxy, v, m, x, S, O = b, I, T, A, R, L = g, M = !1, N = !1, F = "", J = !1, H = !1, q = null, Q = !1, B, j, X, Y;
    function te(z) {
      z instanceof Error || (z = l(z)), q = z, O(z, L);
    }
    function se(z) {
      I && (z instanceof Error || (z = l(z)), I(z, L));
    }
    this.on = function(z, ee) {
      if (typeof ee != "function")
        throw l("required args <name, cb>");
      switch (z) {
        case "openTag":
          m = ee;
          break;
        case "text":
          v = ee;
          break;
        case "closeTag":
          x = ee;
          break;
        case "error":
          O = ee;
          break;
        case "warn":
          I = ee;
          break;
        case "cdata":
          S = ee;
          break;
        case "attention":
          R = ee;
          break;
        // <!XXXXX zzzz="eeee">
        case "question":
          A = ee;
          break;
        // <? ....  ?>
        case "comment":
          T = ee;
          break;
        default:
          throw l("unsupported event: " + z);
      }
      return this;
    }, this.ns = function(z) {
      if (typeof z == "undefined" && (z = {}), ul(z) !== "object")
        throw l("required args <nsMap={}>");
      var ee = {}, le;
      for (le in z)
        ee[le] = z[le];
      return H = !0, Y = ee, this;
    };
    function xe() {
      B = H ? [] : null, j = H ? h(Y) : null, X = [], L = g, Q = !1, q = null, N = !1, F = "";
    }
    this.parse = function(z) {
      if (typeof z != "string")
        throw l("required args <xml=string>");
      if (M)
        throw l("parse during stream; call end() first");
      return xe(), V(z), L = g, Q = !1, q;
    }, this.write = function(z) {
      if (typeof z != "string")
        throw l("required args <xml=string>");
      return M || (xe(), M = !0), q || (F = V(F + z, !0) || ""), this;
    }, this.end = function() {
      return M || xe(), M = !1, q || V(F), F = "", L = g, Q = !1, q;
    }, this.stop = function() {
      Q = !0;
    };
    function V(z) {
      var ee = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !1, le = null, qe = null, Ke, kt = 0, Pt = !1, pt = !1, fe = 0, W = 0, oe, Ie, pe, ce, ln, rr, nt, $i, $a, Fa = "", Da = 0, Rr;
      function pd(mt, On) {
        var It = mt.indexOf(":");
        if (It === -1)
          return mt;
        var _t = j[mt.substring(0, It)];
        return _t ? On === _t ? mt.substr(It + 1) : _t + mt.substr(It) : (se(c(mt.substring(0, It))), null);
      }
      function ja() {
        if (Rr !== null)
          return Rr;
        var mt, On, It = H && j.xmlns, _t = H && J ? [] : null, Le = Da, it = Fa, Jt = it.length, gd, _n, Jn, cn, Ye, vo = {}, hd = /* @__PURE__ */ new Set(), Qt, ye, we;
        e: for (; Le < Jt; Le++)
          if (Qt = !1, ye = it.charCodeAt(Le), !(ye === 32 || ye < 14 && ye > 8)) {
            for ((ye < 65 || ye > 122 || ye > 90 && ye < 97) && ye !== 95 && ye !== 58 && (se("illegal first char attribute name"), Qt = !0), we = Le + 1; we < Jt; we++)
              if (ye = it.charCodeAt(we), !(ye > 96 && ye < 123 || ye > 64 && ye < 91 || ye > 47 && ye < 59 || ye === 46 || // '.'
              ye === 45 || // '-'
              ye === 95)) {
                if (ye === 32 || ye < 14 && ye > 8) {
                  se("missing attribute value"), Le = we;
                  continue e;
                }
                if (ye === 61)
                  break;
                se("illegal attribute name char"), Qt = !0;
              }
            if (Ye = it.substring(Le, we), Ye === "xmlns:xmlns" && (se("illegal declaration of xmlns"), Qt = !0), ye = it.charCodeAt(we + 1), ye === 34)
              we = it.indexOf('"', Le = we + 2), we === -1 && (we = it.indexOf("'", Le), we !== -1 && (se("attribute value quote missmatch"), Qt = !0));
            else if (ye === 39)
              we = it.indexOf("'", Le = we + 2), we === -1 && (we = it.indexOf('"', Le), we !== -1 && (se("attribute value quote missmatch"), Qt = !0));
            else
              for (se("missing attribute value quotes"), Qt = !0, we = we + 1; we < Jt && (ye = it.charCodeAt(we + 1), !(ye === 32 || ye < 14 && ye > 8)); we++)
                ;
            for (we === -1 && (se("missing closing quotes"), we = Jt, Qt = !0), Qt || (Jn = it.substring(Le, we)), Le = we; we + 1 < Jt && (ye = it.charCodeAt(we + 1), !(ye === 32 || ye < 14 && ye > 8)); we++)
              Le === we && (se("illegal character after attribute end"), Qt = !0);
            if (Le = we + 1, Qt)
              continue e;
            if (hd.has(Ye)) {
              se("attribute <" + Ye + "> already defined");
              continue;
            }
            if (hd.add(Ye), !H) {
              vo[Ye] = Jn;
              continue;
            }
            if (J) {
              if (_n = Ye === "xmlns" ? "xmlns" : Ye.charCodeAt(0) === 120 && Ye.substr(0, 6) === "xmlns:" ? Ye.substr(6) : null, _n !== null) {
                if (mt = s(Jn), On = p(_n), cn = Y[mt], !cn) {
                  if (_n === "xmlns" || On in j && j[On] !== mt)
                    do
                      cn = "ns" + kt++;
                    while (typeof j[cn] != "undefined");
                  else
                    cn = _n;
                  Y[mt] = cn;
                }
                j[_n] !== cn && (gd || (j = d(j), gd = !0), j[_n] = cn, _n === "xmlns" && (j[p(cn)] = mt, It = cn), j[On] = mt), vo[Ye] = Jn;
                continue;
              }
              _t.push(Ye, Jn);
              continue;
            }
            Ye = pd(Ye, It), Ye !== null && (vo[Ye] = Jn);
          }
        if (J)
          for (Le = 0, Jt = _t.length; Le < Jt; Le++)
            Ye = pd(_t[Le++], It), Jn = _t[Le], Ye !== null && (vo[Ye] = Jn);
        return Rr = vo;
      }
      function Zb() {
        for (var mt = /(\r\n|\r|\n)/g, On = 0, It = 0, _t = 0, Le = W, it, Jt; fe >= _t && (it = mt.exec(z), !(!it || (Le = it[0].length + it.index, Le > fe))); )
          On += 1, _t = Le;
        return fe == -1 ? (It = Le, Jt = z.substring(W)) : W === 0 ? Jt = z.substring(W, fe) : (It = fe - _t, Jt = W == -1 ? z.substring(fe) : z.substring(fe, W + 1)), {
          data: Jt,
          line: On,
          column: It
        };
      }
      for (L = Zb, k && ($a = Object.create({}, {
        name: u(function() {
          return nt;
        }),
        originalName: u(function() {
          return $i;
        }),
        attrs: u(ja),
        ns: u(function() {
          return j;
        })
      })); W !== -1; ) {
        if (z.charCodeAt(W) === 60 ? fe = W : fe = z.indexOf("<", W), fe === -1) {
          if (ee)
            return z.substring(W);
          if (X.length)
            return te("unexpected end of file");
          if (!N)
            return te("missing start tag");
          W < z.length && z.substring(W).trim() && se(a);
          return;
        }
        if (N || (N = !0), W !== fe) {
          if (X.length) {
            if (v && (v(z.substring(W, fe), s, L), Q))
              return;
          } else if (z.substring(W, fe).trim() && (se(a), Q))
            return;
        }
        if (ce = z.charCodeAt(fe + 1), ce === 33) {
          if (pe = z.charCodeAt(fe + 2), pe === 91 && z.substr(fe + 3, 6) === "CDATA[") {
            if (W = z.indexOf("]]>", fe), W === -1)
              return ee ? z.substring(fe) : te("unclosed cdata");
            if (S && (S(z.substring(fe + 9, W), L), Q))
              return;
            W += 3;
            continue;
          }
          if (pe === 45 && z.charCodeAt(fe + 3) === 45) {
            if (W = z.indexOf("-->", fe), W === -1)
              return ee ? z.substring(fe) : te("unclosed comment");
            if (T && (T(z.substring(fe + 4, W), s, L), Q))
              return;
            W += 3;
            continue;
          }
        }
        if (ce === 63) {
          if (W = z.indexOf("?>", fe), W === -1)
            return ee ? z.substring(fe) : te("unclosed question");
          if (A && (A(z.substring(fe, W + 2), L), Q))
            return;
          W += 2;
          continue;
        }
        for (oe = fe + 1; ; oe++) {
          if (ln = z.charCodeAt(oe), isNaN(ln))
            return ee ? z.substring(fe) : (W = -1, te("unclosed tag"));
          if (ln === 34)
            pe = z.indexOf('"', oe + 1), oe = pe !== -1 ? pe : oe;
          else if (ln === 39)
            pe = z.indexOf("'", oe + 1), oe = pe !== -1 ? pe : oe;
          else if (ln === 62) {
            W = oe;
            break;
          }
        }
        if (ce === 33) {
          if (R && (R(z.substring(fe, W + 1), s, L), Q))
            return;
          W += 1;
          continue;
        }
        if (Rr = {}, ce === 47) {
          if (Pt = !1, pt = !0, !X.length)
            return te("missing open tag");
          if (oe = nt = X.pop(), pe = fe + 2 + oe.length, z.substring(fe + 2, pe) !== oe)
            return te("closing tag mismatch");
          for (; pe < W; pe++)
            if (ce = z.charCodeAt(pe), !(ce === 32 || ce > 8 && ce < 14))
              return te("close tag");
        } else {
          if (z.charCodeAt(W - 1) === 47 ? (oe = nt = z.substring(fe + 1, W - 1), Pt = !0, pt = !0) : (oe = nt = z.substring(fe + 1, W), Pt = !0, pt = !1), !(ce > 96 && ce < 123 || ce > 64 && ce < 91 || ce === 95 || ce === 58))
            return te("illegal first char nodeName");
          for (pe = 1, Ie = oe.length; pe < Ie; pe++)
            if (ce = oe.charCodeAt(pe), !(ce > 96 && ce < 123 || ce > 64 && ce < 91 || ce > 47 && ce < 59 || ce === 45 || ce === 95 || ce == 46)) {
              if (ce === 32 || ce < 14 && ce > 8) {
                nt = oe.substring(0, pe), Rr = null;
                break;
              }
              return te("invalid nodeName");
            }
          pt || X.push(nt);
        }
        if (H) {
          Ke = j, Pt && (pt || B.push(Ke), Rr === null && (J = oe.indexOf("xmlns", pe) !== -1) && (Da = pe, Fa = oe, ja(), J = !1)), $i = nt, qe !== j && (le = j[f], le === void 0 && (le = j[f] = {}), qe = j);
          var md = le[nt];
          if (md !== void 0)
            nt = md;
          else {
            if (ce = nt.indexOf(":"), ce !== -1) {
              if (rr = j[nt.substring(0, ce)], !rr)
                return te("missing namespace on <" + $i + ">");
              nt = nt.substr(ce + 1);
            } else
              rr = j.xmlns;
            rr && (nt = rr + ":" + nt), le[$i] = nt;
          }
        }
        if (Pt && (Da = pe, Fa = oe, m && (k ? m($a, s, pt, L) : m(nt, ja, s, pt, L), Q)))
          return;
        if (pt) {
          if (x && (x(k ? $a : nt, s, Pt, L), Q))
            return;
          H && (Pt ? j = Ke : j = B.pop());
        }
        W += 1;
      }
    }
  }
  return new w(e);
}

// node_modules/read-excel-file/modules/xml/parseXmlStream.saxen.js
function es(e, t, n, r) {
  var o = !1, i = function() {
    if (o)
      throw new Error("Errored");
  }, s, a = new dl(), l = function(f) {
    i(), a.write(f);
  }, c = function() {
    i(), a.end(), s();
  }, u = new Promise(function(d, f) {
    s = d;
    var p = function(E) {
      throw o = !0, E;
    }, h = function(E, k) {
      r && r(k(E), e);
    }, g = function(E, k, v, m, x) {
      if (t) {
        var S = k();
        for (var O in S)
          S[fl(O, !0)] = v(S[O]);
        t(fl(E), S, e);
      }
    }, b = function(E) {
      n && n(fl(E), e);
    };
    a.on("error", p), a.on("text", h), a.on("openTag", g), a.on("closeTag", b);
  });
  return {
    promise: u,
    write: l,
    end: c
  };
}
function fl(e, t) {
  for (var n = 0; n < e.length; ) {
    if (e[n] === ":" && !(t && n === 5 && e.slice(0, 5) === "xmlns"))
      return e.slice(n + 1);
    n++;
  }
  return e;
}

// node_modules/read-excel-file/modules/xlsx/InvalidSpreadsheetError.js
function Br(e) {
  "@babel/helpers - typeof";
  return Br = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Br(e);
}
function Nf(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, _v(r.key), r);
  }
}
function jv(e, t, n) {
  return t && Nf(e.prototype, t), n && Nf(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
}
function _v(e) {
  var t = Jv(e, "string");
  return Br(t) === "symbol" ? t : String(t);
}
function Jv(e, t) {
  if (Br(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Br(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Bv(e, t) {
  if (!(e instanceof t))
    throw new TypeError("Cannot call a class as a function");
}
function zv(e, t) {
  if (typeof t != "function" && t !== null)
    throw new TypeError("Super expression must either be null or a function");
  e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } }), Object.defineProperty(e, "prototype", { writable: !1 }), t && No(e, t);
}
function Uv(e) {
  var t = $f();
  return function() {
    var r = $o(e), o;
    if (t) {
      var i = $o(this).constructor;
      o = Reflect.construct(r, arguments, i);
    } else
      o = r.apply(this, arguments);
    return Wv(this, o);
  };
}
function Wv(e, t) {
  if (t && (Br(t) === "object" || typeof t == "function"))
    return t;
  if (t !== void 0)
    throw new TypeError("Derived constructors may only return object or undefined");
  return Hv(e);
}
function Hv(e) {
  if (e === void 0)
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  return e;
}
function pl(e) {
  var t = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
  return pl = function(r) {
    if (r === null || !Vv(r)) return r;
    if (typeof r != "function")
      throw new TypeError("Super expression must either be null or a function");
    if (typeof t != "undefined") {
      if (t.has(r)) return t.get(r);
      t.set(r, o);
    }
    function o() {
      return ts(r, arguments, $o(this).constructor);
    }
    return o.prototype = Object.create(r.prototype, { constructor: { value: o, enumerable: !1, writable: !0, configurable: !0 } }), No(o, r);
  }, pl(e);
}
function ts(e, t, n) {
  return $f() ? ts = Reflect.construct.bind() : ts = function(o, i, s) {
    var a = [null];
    a.push.apply(a, i);
    var l = Function.bind.apply(o, a), c = new l();
    return s && No(c, s.prototype), c;
  }, ts.apply(null, arguments);
}
function $f() {
  if (typeof Reflect == "undefined" || !Reflect.construct || Reflect.construct.sham) return !1;
  if (typeof Proxy == "function") return !0;
  try {
    return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    })), !0;
  } catch (e) {
    return !1;
  }
}
function Vv(e) {
  return Function.toString.call(e).indexOf("[native code]") !== -1;
}
function No(e, t) {
  return No = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(r, o) {
    return r.__proto__ = o, r;
  }, No(e, t);
}
function $o(e) {
  return $o = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(n) {
    return n.__proto__ || Object.getPrototypeOf(n);
  }, $o(e);
}
var Wn = /* @__PURE__ */ (function(e) {
  zv(n, e);
  var t = Uv(n);
  function n(r) {
    var o;
    return Bv(this, n), o = t.call(this, r), o.name = "InvalidSpreadsheetError", o;
  }
  return jv(n);
})(/* @__PURE__ */ pl(Error));

// node_modules/read-excel-file/modules/xml/parseXml.js
function ml(e, t, n, r, o, i) {
  var s = es(t, n, r, o);
  return i ? a(s, e, i) : (s.write(e), s.end()), s.promise.then(function(l) {
    return l;
  }, function(l) {
    var c = new Wn(l.message);
    throw c.stack = l.stack, c.cause = l, c;
  });
  function a(l, c, u, d) {
    var f = 7, p = 64 * 1024, h = 0, g = p, b = function() {
      h++;
      var k = Date.now();
      if (c.length > g) {
        l.write(c.slice(0, g)), u && u(!1), c = c.slice(g);
        var v = Date.now() - k;
        return v < f * 0.5 ? g *= 2 : v > f && (g /= 2), !0;
      } else
        return l.write(c), l.end(), u && u(!0), !1;
    }, w = function E() {
      b() && (d ? typeof setImmediate != "undefined" ? setImmediate(E) : setTimeout(E, 0) : E());
    };
    w();
  }
}

// node_modules/fflate/esm/browser.js
var Ff = {}, qv = (function(e, t, n, r, o) {
  var i = new Worker(Ff[t] || (Ff[t] = URL.createObjectURL(new Blob([
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
}), Re = Uint8Array, bt = Uint16Array, jo = Int32Array, Hr = new Re([
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
]), Vr = new Re([
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
]), Fo = new Re([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]), Jf = function(e, t) {
  for (var n = new bt(31), r = 0; r < 31; ++r)
    n[r] = t += 1 << e[r - 1];
  for (var o = new jo(n[30]), r = 1; r < 30; ++r)
    for (var i = n[r]; i < n[r + 1]; ++i)
      o[i] = i - n[r] << 5 | r;
  return { b: n, r: o };
}, Bf = Jf(Hr, 2), wl = Bf.b, ss = Bf.r;
wl[28] = 258, ss[258] = 28;
var zf = Jf(Vr, 0), Uf = zf.b, hl = zf.r, Do = new bt(32768);
for (Se = 0; Se < 32768; ++Se)
  Pn = (Se & 43690) >> 1 | (Se & 21845) << 1, Pn = (Pn & 52428) >> 2 | (Pn & 13107) << 2, Pn = (Pn & 61680) >> 4 | (Pn & 3855) << 4, Do[Se] = ((Pn & 65280) >> 8 | (Pn & 255) << 8) >> 1;
var Pn, Se, Vt = (function(e, t, n) {
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
          a[Do[d] >> l] = c;
  } else
    for (a = new bt(r), o = 0; o < r; ++o)
      e[o] && (a[o] = Do[s[e[o] - 1]++] >> 15 - e[o]);
  return a;
}), In = new Re(288);
for (Se = 0; Se < 144; ++Se)
  In[Se] = 8;
var Se;
for (Se = 144; Se < 256; ++Se)
  In[Se] = 9;
var Se;
for (Se = 256; Se < 280; ++Se)
  In[Se] = 7;
var Se;
for (Se = 280; Se < 288; ++Se)
  In[Se] = 8;
var Se, Wr = new Re(32);
for (Se = 0; Se < 32; ++Se)
  Wr[Se] = 5;
var Se, Wf = /* @__PURE__ */ Vt(In, 9, 0), Hf = /* @__PURE__ */ Vt(In, 9, 1), Vf = /* @__PURE__ */ Vt(Wr, 5, 0), qf = /* @__PURE__ */ Vt(Wr, 5, 1), rs = function(e) {
  for (var t = e[0], n = 1; n < e.length; ++n)
    e[n] > t && (t = e[n]);
  return t;
}, Wt = function(e, t, n) {
  var r = t / 8 | 0;
  return (e[r] | e[r + 1] << 8) >> (t & 7) & n;
}, os = function(e, t) {
  var n = t / 8 | 0;
  return (e[n] | e[n + 1] << 8 | e[n + 2] << 16) >> (t & 7);
}, _o = function(e) {
  return (e + 7) / 8 | 0;
}, dr = function(e, t, n) {
  return (t == null || t < 0) && (t = 0), (n == null || n > e.length) && (n = e.length), new Re(e.subarray(t, n));
};
var Xf = [
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
], Ue = function(e, t, n) {
  var r = new Error(t || Xf[e]);
  if (r.code = e, Error.captureStackTrace && Error.captureStackTrace(r, Ue), !n)
    throw r;
  return r;
}, Qf = function(e, t, n, r) {
  var o = e.length, i = r ? r.length : 0;
  if (!o || t.f && !t.l)
    return n || new Re(0);
  var s = !n, a = s || t.i != 2, l = t.i;
  s && (n = new Re(o * 3));
  var c = function(le) {
    var qe = n.length;
    if (le > qe) {
      var Ke = new Re(Math.max(qe * 2, le));
      Ke.set(n), n = Ke;
    }
  }, u = t.f || 0, d = t.p || 0, f = t.b || 0, p = t.l, h = t.d, g = t.m, b = t.n, w = o * 8;
  do {
    if (!p) {
      u = Wt(e, d, 1);
      var E = Wt(e, d + 1, 3);
      if (d += 3, E)
        if (E == 1)
          p = Hf, h = qf, g = 9, b = 5;
        else if (E == 2) {
          var x = Wt(e, d, 31) + 257, S = Wt(e, d + 10, 15) + 4, O = x + Wt(e, d + 5, 31) + 1;
          d += 14;
          for (var I = new Re(O), T = new Re(19), A = 0; A < S; ++A)
            T[Fo[A]] = Wt(e, d + A * 3, 7);
          d += S * 3;
          for (var R = rs(T), L = (1 << R) - 1, M = Vt(T, R, 1), A = 0; A < O; ) {
            var N = M[Wt(e, d, L)];
            d += N & 15;
            var k = N >> 4;
            if (k < 16)
              I[A++] = k;
            else {
              var F = 0, J = 0;
              for (k == 16 ? (J = 3 + Wt(e, d, 3), d += 2, F = I[A - 1]) : k == 17 ? (J = 3 + Wt(e, d, 7), d += 3) : k == 18 && (J = 11 + Wt(e, d, 127), d += 7); J--; )
                I[A++] = F;
            }
          }
          var H = I.subarray(0, x), q = I.subarray(x);
          g = rs(H), b = rs(q), p = Vt(H, g, 1), h = Vt(q, b, 1);
        } else
          Ue(1);
      else {
        var k = _o(d) + 4, v = e[k - 4] | e[k - 3] << 8, m = k + v;
        if (m > o) {
          l && Ue(0);
          break;
        }
        a && c(f + v), n.set(e.subarray(k, m), f), t.b = f += v, t.p = d = m * 8, t.f = u;
        continue;
      }
      if (d > w) {
        l && Ue(0);
        break;
      }
    }
    a && c(f + 131072);
    for (var Q = (1 << g) - 1, B = (1 << b) - 1, j = d; ; j = d) {
      var F = p[os(e, d) & Q], X = F >> 4;
      if (d += F & 15, d > w) {
        l && Ue(0);
        break;
      }
      if (F || Ue(2), X < 256)
        n[f++] = X;
      else if (X == 256) {
        j = d, p = null;
        break;
      } else {
        var Y = X - 254;
        if (X > 264) {
          var A = X - 257, te = Hr[A];
          Y = Wt(e, d, (1 << te) - 1) + wl[A], d += te;
        }
        var se = h[os(e, d) & B], xe = se >> 4;
        se || Ue(3), d += se & 15;
        var q = Uf[xe];
        if (xe > 3) {
          var te = Vr[xe];
          q += os(e, d) & (1 << te) - 1, d += te;
        }
        if (d > w) {
          l && Ue(0);
          break;
        }
        a && c(f + 131072);
        var V = f + Y;
        if (f < q) {
          var z = i - q, ee = Math.min(q, V);
          for (z + f < 0 && Ue(3); f < ee; ++f)
            n[f] = r[z + f];
        }
        for (; f < V; ++f)
          n[f] = n[f - q];
      }
    }
    t.l = p, t.p = j, t.b = f, t.f = u, p && (u = 1, t.m = g, t.d = h, t.n = b);
  } while (!u);
  return f != n.length && s ? dr(n, 0, f) : n.subarray(0, f);
}, hn = function(e, t, n) {
  n <<= t & 7;
  var r = t / 8 | 0;
  e[r] |= n, e[r + 1] |= n >> 8;
}, zr = function(e, t, n) {
  n <<= t & 7;
  var r = t / 8 | 0;
  e[r] |= n, e[r + 1] |= n >> 8, e[r + 2] |= n >> 16;
}, is = function(e, t) {
  for (var n = [], r = 0; r < e.length; ++r)
    e[r] && n.push({ s: r, f: e[r] });
  var o = n.length, i = n.slice();
  if (!o)
    return { t: Sl, l: 0 };
  if (o == 1) {
    var s = new Re(n[0].s + 1);
    return s[n[0].s] = 1, { t: s, l: 1 };
  }
  n.sort(function(m, x) {
    return m.f - x.f;
  }), n.push({ s: -1, f: 25001 });
  var a = n[0], l = n[1], c = 0, u = 1, d = 2;
  for (n[0] = { s: -1, f: a.f + l.f, l: a, r: l }; u != o - 1; )
    a = n[n[c].f < n[d].f ? c++ : d++], l = n[c != u && n[c].f < n[d].f ? c++ : d++], n[u++] = { s: -1, f: a.f + l.f, l: a, r: l };
  for (var f = i[0].s, r = 1; r < o; ++r)
    i[r].s > f && (f = i[r].s);
  var p = new bt(f + 1), h = as(n[u - 1], p, 0);
  if (h > t) {
    var r = 0, g = 0, b = h - t, w = 1 << b;
    for (i.sort(function(x, S) {
      return p[S.s] - p[x.s] || x.f - S.f;
    }); r < o; ++r) {
      var E = i[r].s;
      if (p[E] > t)
        g += w - (1 << h - p[E]), p[E] = t;
      else
        break;
    }
    for (g >>= b; g > 0; ) {
      var k = i[r].s;
      p[k] < t ? g -= 1 << t - p[k]++ - 1 : ++r;
    }
    for (; r >= 0 && g; --r) {
      var v = i[r].s;
      p[v] == t && (--p[v], ++g);
    }
    h = t;
  }
  return { t: new Re(p), l: h };
}, as = function(e, t, n) {
  return e.s == -1 ? Math.max(as(e.l, t, n + 1), as(e.r, t, n + 1)) : t[e.s] = n;
}, yl = function(e) {
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
}, Ur = function(e, t) {
  for (var n = 0, r = 0; r < t.length; ++r)
    n += e[r] * t[r];
  return n;
}, kl = function(e, t, n) {
  var r = n.length, o = _o(t + 2);
  e[o] = r & 255, e[o + 1] = r >> 8, e[o + 2] = e[o] ^ 255, e[o + 3] = e[o + 1] ^ 255;
  for (var i = 0; i < r; ++i)
    e[o + i + 4] = n[i];
  return (o + 4 + r) * 8;
}, bl = function(e, t, n, r, o, i, s, a, l, c, u) {
  hn(t, u++, n), ++o[256];
  for (var d = is(o, 15), f = d.t, p = d.l, h = is(i, 15), g = h.t, b = h.l, w = yl(f), E = w.c, k = w.n, v = yl(g), m = v.c, x = v.n, S = new bt(19), O = 0; O < E.length; ++O)
    ++S[E[O] & 31];
  for (var O = 0; O < m.length; ++O)
    ++S[m[O] & 31];
  for (var I = is(S, 7), T = I.t, A = I.l, R = 19; R > 4 && !T[Fo[R - 1]]; --R)
    ;
  var L = c + 5 << 3, M = Ur(o, In) + Ur(i, Wr) + s, N = Ur(o, f) + Ur(i, g) + s + 14 + 3 * R + Ur(S, T) + 2 * S[16] + 3 * S[17] + 7 * S[18];
  if (l >= 0 && L <= M && L <= N)
    return kl(t, u, e.subarray(l, l + c));
  var F, J, H, q;
  if (hn(t, u, 1 + (N < M)), u += 2, N < M) {
    F = Vt(f, p, 0), J = f, H = Vt(g, b, 0), q = g;
    var Q = Vt(T, A, 0);
    hn(t, u, k - 257), hn(t, u + 5, x - 1), hn(t, u + 10, R - 4), u += 14;
    for (var O = 0; O < R; ++O)
      hn(t, u + 3 * O, T[Fo[O]]);
    u += 3 * R;
    for (var B = [E, m], j = 0; j < 2; ++j)
      for (var X = B[j], O = 0; O < X.length; ++O) {
        var Y = X[O] & 31;
        hn(t, u, Q[Y]), u += T[Y], Y > 15 && (hn(t, u, X[O] >> 5 & 127), u += X[O] >> 12);
      }
  } else
    F = Wf, J = In, H = Vf, q = Wr;
  for (var O = 0; O < a; ++O) {
    var te = r[O];
    if (te > 255) {
      var Y = te >> 18 & 31;
      zr(t, u, F[Y + 257]), u += J[Y + 257], Y > 7 && (hn(t, u, te >> 23 & 31), u += Hr[Y]);
      var se = te & 31;
      zr(t, u, H[se]), u += q[se], se > 3 && (zr(t, u, te >> 5 & 8191), u += Vr[se]);
    } else
      zr(t, u, F[te]), u += J[te];
  }
  return zr(t, u, F[256]), u + J[256];
}, Gf = /* @__PURE__ */ new jo([65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632]), Sl = /* @__PURE__ */ new Re(0), Kf = function(e, t, n, r, o, i) {
  var s = i.z || e.length, a = new Re(r + s + 5 * (1 + Math.ceil(s / 7e3)) + o), l = a.subarray(r, a.length - o), c = i.l, u = (i.r || 0) & 7;
  if (t) {
    u && (l[0] = i.r >> 3);
    for (var d = Gf[t - 1], f = d >> 13, p = d & 8191, h = (1 << n) - 1, g = i.p || new bt(32768), b = i.h || new bt(h + 1), w = Math.ceil(n / 3), E = 2 * w, k = function(kt) {
      return (e[kt] ^ e[kt + 1] << w ^ e[kt + 2] << E) & h;
    }, v = new jo(25e3), m = new bt(288), x = new bt(32), S = 0, O = 0, I = i.i || 0, T = 0, A = i.w || 0, R = 0; I + 2 < s; ++I) {
      var L = k(I), M = I & 32767, N = b[L];
      if (g[M] = N, b[L] = M, A <= I) {
        var F = s - I;
        if ((S > 7e3 || T > 24576) && (F > 423 || !c)) {
          u = bl(e, l, 0, v, m, x, O, T, R, I - R, u), T = S = O = 0, R = I;
          for (var J = 0; J < 286; ++J)
            m[J] = 0;
          for (var J = 0; J < 30; ++J)
            x[J] = 0;
        }
        var H = 2, q = 0, Q = p, B = M - N & 32767;
        if (F > 2 && L == k(I - B))
          for (var j = Math.min(f, F) - 1, X = Math.min(32767, I), Y = Math.min(258, F); B <= X && --Q && M != N; ) {
            if (e[I + H] == e[I + H - B]) {
              for (var te = 0; te < Y && e[I + te] == e[I + te - B]; ++te)
                ;
              if (te > H) {
                if (H = te, q = B, te > j)
                  break;
                for (var se = Math.min(B, te - 2), xe = 0, J = 0; J < se; ++J) {
                  var V = I - B + J & 32767, z = g[V], ee = V - z & 32767;
                  ee > xe && (xe = ee, N = V);
                }
              }
            }
            M = N, N = g[M], B += M - N & 32767;
          }
        if (q) {
          v[T++] = 268435456 | ss[H] << 18 | hl[q];
          var le = ss[H] & 31, qe = hl[q] & 31;
          O += Hr[le] + Vr[qe], ++m[257 + le], ++x[qe], A = I + H, ++S;
        } else
          v[T++] = e[I], ++m[e[I]];
      }
    }
    for (I = Math.max(I, A); I < s; ++I)
      v[T++] = e[I], ++m[e[I]];
    u = bl(e, l, c, v, m, x, O, T, R, I - R, u), c || (i.r = u & 7 | l[u / 8 | 0] << 3, u -= 7, i.h = b, i.p = g, i.i = I, i.w = A);
  } else {
    for (var I = i.w || 0; I < s + c; I += 65535) {
      var Ke = I + 65535;
      Ke >= s && (l[u / 8 | 0] = c, Ke = s), u = kl(l, u + 1, e.subarray(I, Ke));
    }
    i.i = s;
  }
  return dr(a, 0, r + _o(u) + o);
}, Xv = /* @__PURE__ */ (function() {
  for (var e = new Int32Array(256), t = 0; t < 256; ++t) {
    for (var n = t, r = 9; --r; )
      n = (n & 1 && -306674912) ^ n >>> 1;
    e[t] = n;
  }
  return e;
})(), Qv = function() {
  var e = -1;
  return {
    p: function(t) {
      for (var n = e, r = 0; r < t.length; ++r)
        n = Xv[n & 255 ^ t[r]] ^ n >>> 8;
      e = n;
    },
    d: function() {
      return ~e;
    }
  };
};
var Yf = function(e, t, n, r, o) {
  if (!o && (o = { l: 1 }, t.dictionary)) {
    var i = t.dictionary.subarray(-32768), s = new Re(i.length + e.length);
    s.set(i), s.set(e, i.length), e = s, o.w = i.length;
  }
  return Kf(e, t.level == null ? 6 : t.level, t.mem == null ? o.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(e.length))) * 1.5) : 20 : 12 + t.mem, n, r, o);
}, El = function(e, t) {
  var n = {};
  for (var r in e)
    n[r] = e[r];
  for (var r in t)
    n[r] = t[r];
  return n;
}, Df = function(e, t, n) {
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
}, ns = [], Gv = function(e) {
  var t = [];
  for (var n in e)
    e[n].buffer && t.push((e[n] = new e[n].constructor(e[n])).buffer);
  return t;
}, Kv = function(e, t, n, r) {
  if (!ns[n]) {
    for (var o = "", i = {}, s = e.length - 1, a = 0; a < s; ++a)
      o = Df(e[a], o, i);
    ns[n] = { c: Df(e[s], o, i), e: i };
  }
  var l = El({}, ns[n].e);
  return qv(ns[n].c + ";onmessage=function(e){for(var k in e.data)self[k]=e.data[k];onmessage=" + t.toString() + "}", n, l, Gv(l), r);
}, Yv = function() {
  return [Re, bt, jo, Hr, Vr, Fo, wl, Uf, Hf, qf, Do, Xf, Vt, rs, Wt, os, _o, dr, Ue, Qf, Ol, us, Zf];
}, Zv = function() {
  return [Re, bt, jo, Hr, Vr, Fo, ss, hl, Wf, In, Vf, Wr, Do, Gf, Sl, Vt, hn, zr, is, as, yl, Ur, kl, bl, _o, dr, Kf, Yf, Tl, us];
};
var us = function(e) {
  return postMessage(e, [e.buffer]);
}, Zf = function(e) {
  return e && {
    out: e.size && new Re(e.size),
    dictionary: e.dictionary
  };
}, ep = function(e, t, n, r, o, i) {
  var s = Kv(n, r, o, function(a, l) {
    s.terminate(), i(a, l);
  });
  return s.postMessage([e, t], t.consume ? [e.buffer] : []), function() {
    s.terminate();
  };
};
var yn = function(e, t) {
  return e[t] | e[t + 1] << 8;
}, Ht = function(e, t) {
  return (e[t] | e[t + 1] << 8 | e[t + 2] << 16 | e[t + 3] << 24) >>> 0;
}, gl = function(e, t) {
  return Ht(e, t) + Ht(e, t + 4) * 4294967296;
}, at = function(e, t, n) {
  for (; n; ++t)
    e[t] = n, n >>>= 8;
};
function ew(e, t, n) {
  return n || (n = t, t = {}), typeof n != "function" && Ue(7), ep(e, t, [
    Zv
  ], function(r) {
    return us(Tl(r.data[0], r.data[1]));
  }, 0, n);
}
function Tl(e, t) {
  return Yf(e, t || {}, 0, 0);
}
function tw(e, t, n) {
  return n || (n = t, t = {}), typeof n != "function" && Ue(7), ep(e, t, [
    Yv
  ], function(r) {
    return us(Ol(r.data[0], Zf(r.data[1])));
  }, 1, n);
}
function Ol(e, t) {
  return Qf(e, { i: 2 }, t && t.out, t && t.dictionary);
}
var tp = function(e, t, n, r) {
  for (var o in e) {
    var i = e[o], s = t + o, a = r;
    Array.isArray(i) && (a = El(r, i[1]), i = i[0]), ArrayBuffer.isView(i) ? n[s] = [i, a] : (n[s += "/"] = [new Re(0), a], tp(i, s, n, r));
  }
}, jf = typeof TextEncoder != "undefined" && /* @__PURE__ */ new TextEncoder(), xl = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder(), nw = 0;
try {
  xl.decode(Sl, { stream: !0 }), nw = 1;
} catch (e) {
}
var rw = function(e) {
  for (var t = "", n = 0; ; ) {
    var r = e[n++], o = (r > 127) + (r > 223) + (r > 239);
    if (n + o > e.length)
      return { s: t, r: dr(e, n - 1) };
    o ? o == 3 ? (r = ((r & 15) << 18 | (e[n++] & 63) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) - 65536, t += String.fromCharCode(55296 | r >> 10, 56320 | r & 1023)) : o & 1 ? t += String.fromCharCode((r & 31) << 6 | e[n++] & 63) : t += String.fromCharCode((r & 15) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) : t += String.fromCharCode(r);
  }
};
function ls(e, t) {
  if (t) {
    for (var n = new Re(e.length), r = 0; r < e.length; ++r)
      n[r] = e.charCodeAt(r);
    return n;
  }
  if (jf)
    return jf.encode(e);
  for (var o = e.length, i = new Re(e.length + (e.length >> 1)), s = 0, a = function(u) {
    i[s++] = u;
  }, r = 0; r < o; ++r) {
    if (s + 5 > i.length) {
      var l = new Re(s + 8 + (o - r << 1));
      l.set(i), i = l;
    }
    var c = e.charCodeAt(r);
    c < 128 || t ? a(c) : c < 2048 ? (a(192 | c >> 6), a(128 | c & 63)) : c > 55295 && c < 57344 ? (c = 65536 + (c & 1047552) | e.charCodeAt(++r) & 1023, a(240 | c >> 18), a(128 | c >> 12 & 63), a(128 | c >> 6 & 63), a(128 | c & 63)) : (a(224 | c >> 12), a(128 | c >> 6 & 63), a(128 | c & 63));
  }
  return dr(i, 0, s);
}
function Al(e, t) {
  if (t) {
    for (var n = "", r = 0; r < e.length; r += 16384)
      n += String.fromCharCode.apply(null, e.subarray(r, r + 16384));
    return n;
  } else {
    if (xl)
      return xl.decode(e);
    var o = rw(e), i = o.s, n = o.r;
    return n.length && Ue(8), i;
  }
}
var ow = function(e, t) {
  return t + 30 + yn(e, t + 26) + yn(e, t + 28);
}, iw = function(e, t, n) {
  var r = yn(e, t + 28), o = yn(e, t + 30), i = Al(e.subarray(t + 46, t + 46 + r), !(yn(e, t + 8) & 2048)), s = t + 46 + r, a = sw(e, s, o, n, Ht(e, t + 20), Ht(e, t + 24), Ht(e, t + 42)), l = a[0], c = a[1], u = a[2];
  return [yn(e, t + 10), l, c, i, s + o + yn(e, t + 32), u];
}, sw = function(e, t, n, r, o, i, s) {
  var a = o == 4294967295, l = i == 4294967295, c = s == 4294967295, u = t + n, d = a + l + c;
  if (r && d) {
    for (; t + 4 < u; t += 4 + yn(e, t + 2))
      if (yn(e, t) == 1)
        return [
          a ? gl(e, t + 4 + 8 * l) : o,
          l ? gl(e, t + 4) : i,
          c ? gl(e, t + 4 + 8 * (l + a)) : s,
          1
        ];
    r < 2 && Ue(13);
  }
  return [o, i, s, 0];
}, vl = function(e) {
  var t = 0;
  if (e)
    for (var n in e) {
      var r = e[n].length;
      r > 65535 && Ue(9), t += r + 4;
    }
  return t;
}, _f = function(e, t, n, r, o, i, s, a) {
  var l = r.length, c = n.extra, u = a && a.length, d = vl(c);
  at(e, t, s != null ? 33639248 : 67324752), t += 4, s != null && (e[t++] = 20, e[t++] = n.os), e[t] = 20, t += 2, e[t++] = n.flag << 1 | (i < 0 && 8), e[t++] = o && 8, e[t++] = n.compression & 255, e[t++] = n.compression >> 8;
  var f = new Date(n.mtime == null ? Date.now() : n.mtime), p = f.getFullYear() - 1980;
  if ((p < 0 || p > 119) && Ue(10), at(e, t, p << 25 | f.getMonth() + 1 << 21 | f.getDate() << 16 | f.getHours() << 11 | f.getMinutes() << 5 | f.getSeconds() >> 1), t += 4, i != -1 && (at(e, t, n.crc), at(e, t + 4, i < 0 ? -i - 2 : i), at(e, t + 8, n.size)), at(e, t + 12, l), at(e, t + 14, d), t += 16, s != null && (at(e, t, u), at(e, t + 6, n.attrs), at(e, t + 10, s), t += 14), e.set(r, t), t += l, d)
    for (var h in c) {
      var g = c[h], b = g.length;
      at(e, t, +h), at(e, t + 2, b), e.set(g, t + 4), t += 4 + b;
    }
  return u && (e.set(a, t), t += u), t;
}, aw = function(e, t, n, r, o) {
  at(e, t, 101010256), at(e, t + 8, n), at(e, t + 10, n), at(e, t + 12, r), at(e, t + 16, o);
};
function np(e, t, n) {
  n || (n = t, t = {}), typeof n != "function" && Ue(7);
  var r = {};
  tp(e, "", r, t);
  var o = Object.keys(r), i = o.length, s = 0, a = 0, l = i, c = new Array(i), u = [], d = function() {
    for (var b = 0; b < u.length; ++b)
      u[b]();
  }, f = function(b, w) {
    cs(function() {
      n(b, w);
    });
  };
  cs(function() {
    f = n;
  });
  var p = function() {
    var b = new Re(a + 22), w = s, E = a - s;
    a = 0;
    for (var k = 0; k < l; ++k) {
      var v = c[k];
      try {
        var m = v.c.length;
        _f(b, a, v, v.f, v.u, m);
        var x = 30 + v.f.length + vl(v.extra), S = a + x;
        b.set(v.c, S), _f(b, s, v, v.f, v.u, m, a, v.m), s += 16 + x + (v.m ? v.m.length : 0), a = S + m;
      } catch (O) {
        return f(O, null);
      }
    }
    aw(b, s, c.length, E, w), f(null, b);
  };
  i || p();
  for (var h = function(b) {
    var w = o[b], E = r[w], k = E[0], v = E[1], m = Qv(), x = k.length;
    m.p(k);
    var S = ls(w), O = S.length, I = v.comment, T = I && ls(I), A = T && T.length, R = vl(v.extra), L = v.level == 0 ? 0 : 8, M = function(N, F) {
      if (N)
        d(), f(N, null);
      else {
        var J = F.length;
        c[b] = El(v, {
          size: x,
          crc: m.d(),
          c: F,
          f: S,
          m: T,
          u: O != w.length || T && I.length != A,
          compression: L
        }), s += 30 + O + R + J, a += 76 + 2 * (O + R) + (A || 0) + J, --i || p();
      }
    };
    if (O > 65535 && M(Ue(11, 0, 1), null), !L)
      M(null, k);
    else if (x < 16e4)
      try {
        M(null, Tl(k, v));
      } catch (N) {
        M(N, null);
      }
    else
      u.push(ew(k, v, M));
  }, g = 0; g < l; ++g)
    h(g);
  return d;
}
var cs = typeof queueMicrotask == "function" ? queueMicrotask : typeof setTimeout == "function" ? setTimeout : function(e) {
  e();
};
function rp(e, t, n) {
  n || (n = t, t = {}), typeof n != "function" && Ue(7);
  var r = [], o = function() {
    for (var b = 0; b < r.length; ++b)
      r[b]();
  }, i = {}, s = function(b, w) {
    cs(function() {
      n(b, w);
    });
  };
  cs(function() {
    s = n;
  });
  for (var a = e.length - 22; Ht(e, a) != 101010256; --a)
    if (!a || e.length - a > 65558)
      return s(Ue(13, 0, 1), null), o;
  var l = yn(e, a + 8);
  if (l) {
    var c = l, u = Ht(e, a + 16), d = Ht(e, a - 20) == 117853008;
    if (d) {
      var f = Ht(e, a - 12);
      d = Ht(e, f) == 101075792, d && (c = l = Ht(e, f + 32), u = Ht(e, f + 48));
    }
    for (var p = t && t.filter, h = function(b) {
      var w = iw(e, u, d), E = w[0], k = w[1], v = w[2], m = w[3], x = w[4], S = w[5], O = ow(e, S);
      u = x;
      var I = function(A, R) {
        A ? (o(), s(A, null)) : (R && (i[m] = R), --l || s(null, i));
      };
      if (!p || p({
        name: m,
        size: k,
        originalSize: v,
        compression: E
      }))
        if (!E)
          I(null, dr(e, O, O + k));
        else if (E == 8) {
          var T = e.subarray(O, O + k);
          if (v < 524288 || k > 0.8 * v)
            try {
              I(null, Ol(T, { out: new Re(v) }));
            } catch (A) {
              I(A, null);
            }
          else
            r.push(tw(T, { size: v }, I));
        } else
          I(Ue(14, "unknown compression type " + E, 1), null);
      else
        I(null, null);
    }, g = 0; g < c; ++g)
      h(g);
  } else
    s(null, {});
  return o;
}

// node_modules/read-excel-file/modules/zip/UnzipError.js
function qr(e) {
  "@babel/helpers - typeof";
  return qr = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, qr(e);
}
function op(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, cw(r.key), r);
  }
}
function lw(e, t, n) {
  return t && op(e.prototype, t), n && op(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
}
function cw(e) {
  var t = uw(e, "string");
  return qr(t) === "symbol" ? t : String(t);
}
function uw(e, t) {
  if (qr(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (qr(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function dw(e, t) {
  if (!(e instanceof t))
    throw new TypeError("Cannot call a class as a function");
}
function fw(e, t) {
  if (typeof t != "function" && t !== null)
    throw new TypeError("Super expression must either be null or a function");
  e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } }), Object.defineProperty(e, "prototype", { writable: !1 }), t && Jo(e, t);
}
function pw(e) {
  var t = ip();
  return function() {
    var r = Bo(e), o;
    if (t) {
      var i = Bo(this).constructor;
      o = Reflect.construct(r, arguments, i);
    } else
      o = r.apply(this, arguments);
    return gw(this, o);
  };
}
function gw(e, t) {
  if (t && (qr(t) === "object" || typeof t == "function"))
    return t;
  if (t !== void 0)
    throw new TypeError("Derived constructors may only return object or undefined");
  return hw(e);
}
function hw(e) {
  if (e === void 0)
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  return e;
}
function Cl(e) {
  var t = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
  return Cl = function(r) {
    if (r === null || !yw(r)) return r;
    if (typeof r != "function")
      throw new TypeError("Super expression must either be null or a function");
    if (typeof t != "undefined") {
      if (t.has(r)) return t.get(r);
      t.set(r, o);
    }
    function o() {
      return ds(r, arguments, Bo(this).constructor);
    }
    return o.prototype = Object.create(r.prototype, { constructor: { value: o, enumerable: !1, writable: !0, configurable: !0 } }), Jo(o, r);
  }, Cl(e);
}
function ds(e, t, n) {
  return ip() ? ds = Reflect.construct.bind() : ds = function(o, i, s) {
    var a = [null];
    a.push.apply(a, i);
    var l = Function.bind.apply(o, a), c = new l();
    return s && Jo(c, s.prototype), c;
  }, ds.apply(null, arguments);
}
function ip() {
  if (typeof Reflect == "undefined" || !Reflect.construct || Reflect.construct.sham) return !1;
  if (typeof Proxy == "function") return !0;
  try {
    return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    })), !0;
  } catch (e) {
    return !1;
  }
}
function yw(e) {
  return Function.toString.call(e).indexOf("[native code]") !== -1;
}
function Jo(e, t) {
  return Jo = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(r, o) {
    return r.__proto__ = o, r;
  }, Jo(e, t);
}
function Bo(e) {
  return Bo = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(n) {
    return n.__proto__ || Object.getPrototypeOf(n);
  }, Bo(e);
}
var Pl = /* @__PURE__ */ (function(e) {
  fw(n, e);
  var t = pw(n);
  function n() {
    return dw(this, n), t.apply(this, arguments);
  }
  return lw(n);
})(/* @__PURE__ */ Cl(Error));
function Il(e) {
  var t = new Pl(e.message);
  return e.stack && (t.stack = e.stack), Error.captureStackTrace && Error.captureStackTrace(t, Il), t.cause = e, t;
}

// node_modules/read-excel-file/modules/zip/unzipFromArrayBuffer.js
function Rl(e, t) {
  return bw(e, t, xw, !0);
}
function bw(e) {
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
    throw vw(i) ? Il(i) : i;
  });
}
function xw(e) {
  return new Promise(function(t, n) {
    rp(e, function(r, o) {
      r ? n(r) : t(o);
    });
  });
}
function vw(e) {
  return typeof e.code == "number";
}

// node_modules/read-excel-file/modules/xlsx/file/InvalidInputError.js
function Xr(e) {
  "@babel/helpers - typeof";
  return Xr = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Xr(e);
}
function sp(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, kw(r.key), r);
  }
}
function ww(e, t, n) {
  return t && sp(e.prototype, t), n && sp(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
}
function kw(e) {
  var t = Sw(e, "string");
  return Xr(t) === "symbol" ? t : String(t);
}
function Sw(e, t) {
  if (Xr(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Xr(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Ew(e, t) {
  if (!(e instanceof t))
    throw new TypeError("Cannot call a class as a function");
}
function Tw(e, t) {
  if (typeof t != "function" && t !== null)
    throw new TypeError("Super expression must either be null or a function");
  e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } }), Object.defineProperty(e, "prototype", { writable: !1 }), t && zo(e, t);
}
function Ow(e) {
  var t = ap();
  return function() {
    var r = Uo(e), o;
    if (t) {
      var i = Uo(this).constructor;
      o = Reflect.construct(r, arguments, i);
    } else
      o = r.apply(this, arguments);
    return Aw(this, o);
  };
}
function Aw(e, t) {
  if (t && (Xr(t) === "object" || typeof t == "function"))
    return t;
  if (t !== void 0)
    throw new TypeError("Derived constructors may only return object or undefined");
  return Cw(e);
}
function Cw(e) {
  if (e === void 0)
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  return e;
}
function Ll(e) {
  var t = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
  return Ll = function(r) {
    if (r === null || !Pw(r)) return r;
    if (typeof r != "function")
      throw new TypeError("Super expression must either be null or a function");
    if (typeof t != "undefined") {
      if (t.has(r)) return t.get(r);
      t.set(r, o);
    }
    function o() {
      return fs(r, arguments, Uo(this).constructor);
    }
    return o.prototype = Object.create(r.prototype, { constructor: { value: o, enumerable: !1, writable: !0, configurable: !0 } }), zo(o, r);
  }, Ll(e);
}
function fs(e, t, n) {
  return ap() ? fs = Reflect.construct.bind() : fs = function(o, i, s) {
    var a = [null];
    a.push.apply(a, i);
    var l = Function.bind.apply(o, a), c = new l();
    return s && zo(c, s.prototype), c;
  }, fs.apply(null, arguments);
}
function ap() {
  if (typeof Reflect == "undefined" || !Reflect.construct || Reflect.construct.sham) return !1;
  if (typeof Proxy == "function") return !0;
  try {
    return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    })), !0;
  } catch (e) {
    return !1;
  }
}
function Pw(e) {
  return Function.toString.call(e).indexOf("[native code]") !== -1;
}
function zo(e, t) {
  return zo = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(r, o) {
    return r.__proto__ = o, r;
  }, zo(e, t);
}
function Uo(e) {
  return Uo = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(n) {
    return n.__proto__ || Object.getPrototypeOf(n);
  }, Uo(e);
}
var Iw = {
  XLS_FILE_NOT_SUPPORTED: "You passed a legacy `.xls` file. Only `.xlsx` files are supported",
  FILE_NOT_SUPPORTED: "Doesn't look like an `.xlsx` file",
  INVALID_ZIP: "Couldn't unzip `.xlsx` file contents",
  NO_DATA: "No data"
}, Qr = /* @__PURE__ */ (function(e) {
  Tw(n, e);
  var t = Ow(n);
  function n(r, o) {
    var i;
    return Ew(this, n), i = t.call(this, Iw[r] || r), i.code = r, i.name = "InvalidInputError", i.cause = o, i;
  }
  return ww(n);
})(/* @__PURE__ */ Ll(Error));

// node_modules/read-excel-file/modules/export/filterZipArchiveEntry.js
function Ml(e) {
  var t = e.path;
  return t.endsWith(".xml") || t.endsWith(".xml.rels");
}

// node_modules/read-excel-file/modules/xlsx/file/createFileTypeDetector.js
var lp = [80, 75], cp = [208, 207, 17, 224], Wo = [lp, cp], aL = Wo.indexOf(lp), up = Wo.indexOf(cp);
function Nl() {
  var e, t = Rw(Wo), n = 0;
  return function(r) {
    if (isNaN(e)) {
      var o;
      t = t.filter(function(i) {
        if (r === Wo[i][n])
          return Wo[i].length === n + 1 && (o = i), !0;
      }), t.length === 1 ? e = o : t.length === 0 && (e = -1);
    }
    return n++, e;
  };
}
function Rw(e) {
  for (var t = [], n = 0; n < e.length; )
    t.push(n), n++;
  return t;
}

// node_modules/read-excel-file/modules/xlsx/file/validateLeadingBytes.js
function Lw(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = Mw(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Mw(e, t) {
  if (e) {
    if (typeof e == "string") return dp(e, t);
    var n = Object.prototype.toString.call(e).slice(8, -1);
    if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
    if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return dp(e, t);
  }
}
function dp(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = new Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function $l(e) {
  for (var t = Nl(), n = Lw(e), r; !(r = n()).done; ) {
    var o = r.value;
    if (Nw(o, t))
      return;
  }
  $w(e.length);
}
function Nw(e, t) {
  var n = t(e);
  if (n !== void 0) {
    if (n === up)
      throw new Qr("XLS_FILE_NOT_SUPPORTED");
    if (n < 0)
      throw new Qr("FILE_NOT_SUPPORTED");
    return !0;
  }
}
function $w(e) {
  throw new Qr(e === 0 ? "NO_DATA" : "FILE_NOT_SUPPORTED");
}

// node_modules/read-excel-file/modules/utility/checkpoint.js
var ps;
function bn(e) {
  var t = Date.now(), n = typeof global != "undefined" ? !!global.READ_EXCEL_FILE_CHECKPOINTS : typeof window != "undefined" ? !!window.READ_EXCEL_FILE_CHECKPOINTS : !1;
  n && (ps && console.log("  -", t - ps, "ms"), console.log("*", e)), ps = t;
}
function fp() {
  ps = void 0;
}

// node_modules/read-excel-file/modules/export/unpackXlsxFileBrowser.js
function Fl(e) {
  return fp(), bn("unpack files"), e instanceof File || e instanceof Blob ? e.arrayBuffer().then(pp) : Promise.resolve(e).then(pp);
}
function pp(e) {
  return $l(new Uint8Array(e)), Rl(e, {
    filter: Ml
  }).then(function(t) {
    return t;
  }, function(t) {
    throw t instanceof Pl ? new Qr("INVALID_ZIP", t.cause) : t;
  });
}

// node_modules/read-excel-file/modules/xlsx/unescapeXlsxString.js
function Hn(e) {
  return e.indexOf("_x") < 0 ? e : e.replace(/_x([0-9A-Fa-f]{4})_/g, function(t, n) {
    return String.fromCharCode(parseInt(n, 16));
  });
}

// node_modules/read-excel-file/modules/xlsx/parseSpreadsheetInfo.js
function Dl(e, t) {
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
      name: Hn(a.name),
      relationId: a.id
    });
  }
}

// node_modules/read-excel-file/modules/xlsx/parseFilePaths.js
function jl(e, t) {
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
  function l(u, d, f, p) {
    switch (f) {
      case n + "styles":
      case r + "styles":
        u.styles = c(p);
        break;
      case n + "sharedStrings":
      case r + "sharedStrings":
        u.sharedStrings = c(p);
        break;
      case n + "worksheet":
      case r + "worksheet":
        u.sheets[d] = c(p);
        break;
    }
  }
  function c(u) {
    return u[0] === "/" ? u.slice(1) : "xl/" + u;
  }
}

// node_modules/read-excel-file/modules/xlsx/parseStyles.js
function Ho(e) {
  "@babel/helpers - typeof";
  return Ho = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ho(e);
}
var Fw = ["xfId"];
function mp(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function gp(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? mp(Object(n), !0).forEach(function(r) {
      Dw(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : mp(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function Dw(e, t, n) {
  return t = jw(t), t in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function jw(e) {
  var t = _w(e, "string");
  return Ho(t) === "symbol" ? t : String(t);
}
function _w(e, t) {
  if (Ho(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Ho(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Jw(e, t) {
  if (e == null) return {};
  var n = Bw(e, t), r, o;
  if (Object.getOwnPropertySymbols) {
    var i = Object.getOwnPropertySymbols(e);
    for (o = 0; o < i.length; o++)
      r = i[o], !(t.indexOf(r) >= 0) && Object.prototype.propertyIsEnumerable.call(e, r) && (n[r] = e[r]);
  }
  return n;
}
function Bw(e, t) {
  if (e == null) return {};
  var n = {}, r = Object.keys(e), o, i;
  for (i = 0; i < r.length; i++)
    o = r[i], !(t.indexOf(o) >= 0) && (n[o] = e[o]);
  return n;
}
function _l(e, t) {
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
        var u = c.xfId, d = Jw(c, Fw);
        return gp(gp({}, l.baseStyles[u]), d);
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
        var p = a(c, u.numberFormats);
        c.xfId && (p.xfId = Number(c.xfId)), u.styles.push(p);
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
function Jl(e, t) {
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
  function i(f, p, h) {
    f === "si" ? h.si = l() : h.si && c(f, p, h.si);
  }
  function s(f, p) {
    f === "si" ? (p.strings.push(Hn(p.si.string)), p.si = void 0) : p.si && u(f, p.si);
  }
  function a(f, p) {
    p.si && d(f, p.si);
  }
  function l() {
    return {
      t: !1,
      r: !1,
      rPh: !1,
      string: ""
    };
  }
  function c(f, p, h) {
    f === "t" ? h.t = !0 : f === "r" ? h.r = !0 : f === "rPh" && (h.rPh = !0);
  }
  function u(f, p) {
    f === "t" ? p.t = !1 : f === "r" ? p.r = !1 : f === "rPh" && (p.rPh = !1);
  }
  function d(f, p) {
    p.rPh || p.t && (p.r ? p.string += f : p.string = f);
  }
}

// node_modules/read-excel-file/modules/xlsx/parseExcelTimestamp.js
function Bl(e, t) {
  var n = 17, r = 1, o = 1, i = 1440 * 60 * 1e3, s = 365;
  t && (e += 4 * s + r + o);
  var a = r + o + 70 * s + n;
  return Math.floor((e - a) * i);
}

// node_modules/read-excel-file/modules/xlsx/isDateFormat.js
var zw = /;@$/, Uw = /[^a-z0#\?%]+/;
function zl(e, t, n) {
  var r = n[e];
  return r === void 0 ? n[e] = Ww(t) : r;
}
function Ww(e) {
  e = e.toLowerCase(), e = e.replace(zw, ""), e = e.replace(/\\./g, " ");
  var t = e.split(";");
  return t.some(n);
  function n(r) {
    r = r.replace(/"[^"]*"/g, " "), r = r.replace(/(\[?[smhd]{1,2}\]?)[\.\,]00?0?/g, "$1"), r = r.replace(/\[([smhd]{1,2})\]/g, "$1"), r = r.replace(/\[[^\]]*\]/g, "");
    var o = r.split(Uw).filter(function(i) {
      return i;
    });
    return o.length === 0 ? !1 : o.every(function(i) {
      return Hw.indexOf(i) >= 0;
    });
  }
}
var Hw = [
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
function Wl(e, t, n, r) {
  return e.numberFormat ? (
    // Whether it's a "number format" that's conventionally used for storing date timestamps.
    !!(Xw.indexOf(e.numberFormat.id) >= 0 || // Whether it's a "number format" that uses a "formatting template"
    // that the developer is certain is a date formatting template.
    t && e.numberFormat.template === t || // Whether the "smart formatting template" feature is not disabled
    // and it has detected that it's a date formatting template by looking at it.
    n && e.numberFormat.template && zl(e.numberFormat.id, e.numberFormat.template, r))
  ) : !1;
}
var Vw = [
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
], Ul = [
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
], hp = [
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
], qw = [
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
], Xw = Vw.concat(
  // Add Mainland Chinese or Taiwanese date format IDs that haven't already been added.
  Ul
).concat(
  // Add Japanese or Korean date format IDs that haven't already been added.
  hp.filter(function(e) {
    return Ul.indexOf(e) < 0;
  })
).concat(
  // Add Thai date format IDs that haven't already been added.
  qw.filter(function(e) {
    return Ul.indexOf(e) < 0;
  }).filter(function(e) {
    return hp.indexOf(e) < 0;
  })
);

// node_modules/read-excel-file/modules/xlsx/parseCell.js
function Qw(e, t) {
  return Zw(e) || Yw(e, t) || Kw(e, t) || Gw();
}
function Gw() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Kw(e, t) {
  if (e) {
    if (typeof e == "string") return yp(e, t);
    var n = Object.prototype.toString.call(e).slice(8, -1);
    if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
    if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return yp(e, t);
  }
}
function yp(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = new Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Yw(e, t) {
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
function Zw(e) {
  if (Array.isArray(e)) return e;
}
var ek = null, fr = [null, ek];
function Hl(e, t, n, r, o) {
  var i = Qw(o, 7), s = i[0], a = i[1], l = i[2], c = i[3], u = i[4], d = i[5], f = i[6];
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
      return n === void 0 ? "VALUE_MISSING" : n ? ["s", n] : fr;
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
      var p = Number(n);
      return isNaN(p) || s[p] === void 0 ? "VALUE_INVALID" : ["s", s[p]];
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
        return fr;
      var h = new Date(n);
      return isNaN(h.valueOf()) ? "VALUE_INVALID" : ["d", h.getTime()];
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
        return fr;
      if (t) {
        var g = Number(t);
        if (isNaN(g) || a[g] === void 0)
          return "FORMAT_INVALID";
        if (Wl(a[g], u, d, c)) {
          var b = Number(n);
          return isNaN(b) ? "VALUE_INVALID" : ["d", Bl(b, l)];
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
function ms(e) {
  for (var t = 0, n = 0; n < e.length; ) {
    var r = e.charCodeAt(n);
    if (r >= 48 && r <= 57) {
      var o = Number(e.slice(n));
      return isNaN(o) && bp(e), [
        // Row number (starting at `1`).
        o,
        // Column number (starting at `1`).
        t
      ];
    }
    t *= 26, t += e.charCodeAt(n) - 64, n++;
  }
  bp(e);
}
function bp(e) {
  throw new Error('<c r="'.concat(e, '">'));
}

// node_modules/read-excel-file/modules/xlsx/parseSheet.js
function tk(e, t) {
  return ok(e) || rk(e, t) || wp(e, t) || nk();
}
function nk() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function rk(e, t) {
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
function ok(e) {
  if (Array.isArray(e)) return e;
}
function xp(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = wp(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function wp(e, t) {
  if (e) {
    if (typeof e == "string") return vp(e, t);
    var n = Object.prototype.toString.call(e).slice(8, -1);
    if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
    if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return vp(e, t);
  }
}
function vp(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = new Array(t); n < t; n++) r[n] = e[n];
  return r;
}
var Vl = null;
function ql(e, t, n) {
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
  return t(e, d, v, m, x, k).then(function() {
    var B = d.sheetData, j = B.rowCount, X = B.columnCount, Y = B.dataRowCount, te = B.dataColumnCount;
    if (Y < j && (c = c.slice(0, Y)), te < X)
      for (var se = 0; se < c.length; )
        c[se].length > te && (c[se] = c[se].slice(0, te)), se++;
    for (var xe = Date.now(), V = xp(c), z; !(z = V()).done; )
      for (var ee = z.value; ee.length < te; )
        ee.push(Vl);
    return c;
  });
  function f() {
    return {
      dimension: void 0,
      sheetData: void 0
    };
  }
  function p(B) {
    return B.sheetData.rows;
  }
  function h(B, j) {
    B.sheetData.rowIndexShift += B.sheetData.rows.length - j.length, B.sheetData.rows = j;
  }
  function g(B) {
    return B.sheetData.errors;
  }
  function b(B, j) {
    B.sheetData.errors = j;
  }
  var w;
  function E(B) {
    var j = B.row, X = B.column, Y = B.error;
    throw new Wn("<c/> at row ".concat(j, ", col ").concat(X, ": ").concat(Y));
  }
  function k(B) {
    if (d.sheetData) {
      var j = p(d), X = g(d);
      if (B)
        c = c.concat(j), u = u.concat(X), u.length > 0 && E(u[0]);
      else if (j.length > 1) {
        var Y = j.slice(0, -1);
        c = c.concat(Y), u = u.concat(X), h(d, j.slice(-1)), b(d, []);
      }
    }
  }
  function v(B, j, X) {
    B === "dimension" ? X.dimension = S(j.ref) : B === "sheetData" ? X.sheetData = O() : X.sheetData && I(B, j, X.sheetData);
  }
  function m(B, j) {
    j.sheetData && T(B, j.sheetData);
  }
  function x(B, j) {
    j.sheetData && A(B, j.sheetData);
  }
  function S(B) {
    var j = B.split(":").map(ms);
    return j.length === 1 && (j = [j[0], j[0]]), j;
  }
  function O() {
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
  function I(B, j, X) {
    B === "row" ? (j.r && (X.rowNumber = Number(j.r)), X.row = []) : B === "c" ? (X.c = F(), X.c.attributes = j) : X.c && J(B, j, X.c);
  }
  function T(B, j) {
    if (B === "row") {
      if (j.rowNumber) {
        var X = j.rowIndexShift + j.rows.length;
        if (j.rowNumber <= X)
          throw new Wn("Out-of-place <row/> number ".concat(j.rowNumber, " follows <row/> number ").concat(X));
        for (; j.rowNumber > j.rowIndexShift + j.rows.length + 1; )
          j.rows.push([]);
      }
      j.rows.push(j.row), j.row.length > 0 && (j.dataRowCount = j.rowNumber), j.rowNumber > j.rowCount && (j.rowCount = j.rowNumber), j.row = void 0, j.rowNumber = void 0;
    } else if (B === "c") {
      var Y = R(j.c);
      if (Y.row < j.cursor[0] || Y.row === j.cursor[0] && Y.column <= j.cursor[1])
        throw new Wn("Out-of-place <c/> at row ".concat(Y.row, " col ").concat(Y.column, " follows <c/> at row ").concat(j.cursor[0], " col ").concat(j.cursor[1]));
      if (j.cursor[0] = Y.row, j.cursor[1] = Y.column, j.rowNumber || (j.rowNumber = Y.row), Y.error)
        w && E(Y), j.errors.push(Y);
      else if (Y.value !== Vl) {
        for (; Y.column > j.row.length + 1; )
          j.row.push(Vl);
        j.row.push(Y.value), Y.column > j.dataColumnCount && (j.dataColumnCount = Y.column);
      }
      Y.column > j.columnCount && (j.columnCount = Y.column), j.c = void 0;
    } else j.c && H(B, j.c);
  }
  function A(B, j) {
    j.c && q(B, j.c);
  }
  function R(B) {
    var j = B.attributes, X = B.inlineString, Y = B.vText, te = ms(j.r), se = tk(te, 2), xe = se[0], V = se[1], z = L(j.t, j.s, Y, X, l, a.trim !== !1);
    return typeof z == "string" ? {
      row: xe,
      column: V,
      error: z
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
      row: xe,
      column: V,
      value: N(z[1], z[0])
    };
  }
  function L(B, j, X, Y, te, se) {
    var xe = M(B, j, X, Y, te);
    return Array.isArray(xe) && xe[0] === "s" && (se && (xe[1] = xe[1].trim()), xe[1] === "") ? fr : xe;
  }
  function M(B, j, X, Y, te) {
    var se = Hl(B, j, X, Y, te);
    if (se === "VALUE_MISSING")
      switch (B || "n") {
        // * If the cell is defined by a formula.
        // * Or contains an inline string.
        // * Or contains a shared string.
        // * Or contains a boolean value.
        case "str":
        case "inlineStr":
        case "s":
        case "b":
          return fr;
      }
    return B === "e" ? fr : se;
  }
  function N(B, j) {
    return j === "n" ? a.parseNumber ? a.parseNumber(B) : B : j === "d" ? new Date(B) : B;
  }
  function F() {
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
  function J(B, j, X) {
    B === "v" ? X.v = !0 : B === "is" ? (X.is = !0, X.inlineString = "") : B === "t" ? X.t = !0 : B === "r" ? X.r = !0 : B === "rPh" && (X.rPh = !0);
  }
  function H(B, j) {
    B === "v" ? (j.v = !1, j.vText || (j.vText = ""), j.attributes.t === "str" && (j.vText = Hn(j.vText))) : B === "is" ? (j.is = !1, j.inlineString = Hn(j.inlineString)) : B === "t" ? j.t = !1 : B === "r" ? j.r = !1 : B === "rPh" && (j.rPh = !1);
  }
  function q(B, j) {
    j.v ? j.vText = B : j.is && (j.rPh || j.t && (j.r ? j.inlineString += B : j.inlineString = B));
  }
  function Q(B) {
    for (var j = B.length === 0 ? 0 : 1, X = B.length === 0 ? 0 : 1, Y = 0, te = 0, se = xp(B), xe; !(xe = se()).done; ) {
      var V = xe.value;
      Y < V.row && (Y = V.row), te < V.column && (te = V.column);
    }
    return [[j, X], [Y, te]];
  }
}

// node_modules/read-excel-file/modules/utility/convertValuesFromUint8ArraysToStrings.js
function Xl(e) {
  bn("convert files to strings");
  for (var t = {}, n = 0, r = Object.keys(e); n < r.length; n++) {
    var o = r[n];
    t[o] = ik(e[o]);
  }
  return t;
}
function ik(e) {
  return typeof TextDecoder != "undefined" ? new TextDecoder().decode(e) : Al(e);
}

// node_modules/read-excel-file/modules/utility/isPromise.js
function Ql(e) {
  "@babel/helpers - typeof";
  return Ql = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ql(e);
}
function Gl(e) {
  return Ql(e) === "object" && typeof e.then == "function";
}

// node_modules/read-excel-file/modules/xlsx/SheetNotFoundError.js
function Gr(e) {
  "@babel/helpers - typeof";
  return Gr = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Gr(e);
}
function kp(e, t) {
  for (var n = 0; n < t.length; n++) {
    var r = t[n];
    r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, ak(r.key), r);
  }
}
function sk(e, t, n) {
  return t && kp(e.prototype, t), n && kp(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
}
function ak(e) {
  var t = lk(e, "string");
  return Gr(t) === "symbol" ? t : String(t);
}
function lk(e, t) {
  if (Gr(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Gr(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function ck(e, t) {
  if (!(e instanceof t))
    throw new TypeError("Cannot call a class as a function");
}
function uk(e, t) {
  if (typeof t != "function" && t !== null)
    throw new TypeError("Super expression must either be null or a function");
  e.prototype = Object.create(t && t.prototype, { constructor: { value: e, writable: !0, configurable: !0 } }), Object.defineProperty(e, "prototype", { writable: !1 }), t && Vo(e, t);
}
function dk(e) {
  var t = Sp();
  return function() {
    var r = qo(e), o;
    if (t) {
      var i = qo(this).constructor;
      o = Reflect.construct(r, arguments, i);
    } else
      o = r.apply(this, arguments);
    return fk(this, o);
  };
}
function fk(e, t) {
  if (t && (Gr(t) === "object" || typeof t == "function"))
    return t;
  if (t !== void 0)
    throw new TypeError("Derived constructors may only return object or undefined");
  return pk(e);
}
function pk(e) {
  if (e === void 0)
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  return e;
}
function Kl(e) {
  var t = typeof Map == "function" ? /* @__PURE__ */ new Map() : void 0;
  return Kl = function(r) {
    if (r === null || !mk(r)) return r;
    if (typeof r != "function")
      throw new TypeError("Super expression must either be null or a function");
    if (typeof t != "undefined") {
      if (t.has(r)) return t.get(r);
      t.set(r, o);
    }
    function o() {
      return gs(r, arguments, qo(this).constructor);
    }
    return o.prototype = Object.create(r.prototype, { constructor: { value: o, enumerable: !1, writable: !0, configurable: !0 } }), Vo(o, r);
  }, Kl(e);
}
function gs(e, t, n) {
  return Sp() ? gs = Reflect.construct.bind() : gs = function(o, i, s) {
    var a = [null];
    a.push.apply(a, i);
    var l = Function.bind.apply(o, a), c = new l();
    return s && Vo(c, s.prototype), c;
  }, gs.apply(null, arguments);
}
function Sp() {
  if (typeof Reflect == "undefined" || !Reflect.construct || Reflect.construct.sham) return !1;
  if (typeof Proxy == "function") return !0;
  try {
    return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    })), !0;
  } catch (e) {
    return !1;
  }
}
function mk(e) {
  return Function.toString.call(e).indexOf("[native code]") !== -1;
}
function Vo(e, t) {
  return Vo = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(r, o) {
    return r.__proto__ = o, r;
  }, Vo(e, t);
}
function qo(e) {
  return qo = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(n) {
    return n.__proto__ || Object.getPrototypeOf(n);
  }, qo(e);
}
var Ep = /* @__PURE__ */ (function(e) {
  uk(n, e);
  var t = dk(n);
  function n(r, o) {
    var i;
    return ck(this, n), i = t.call(this, "Sheet not found: ".concat(typeof r == "number" ? r + ". Sheet count: " + o.length : r + ". Available sheets: " + o.join(", "))), i.name = "SheetNotFoundError", i.sheet = r, i.sheets = o, i;
  }
  return sk(n);
})(/* @__PURE__ */ Kl(Error));

// node_modules/read-excel-file/modules/xlsx/parseSpreadsheetContents.js
function Xo(e) {
  "@babel/helpers - typeof";
  return Xo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Xo(e);
}
function Ap(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = gk(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function gk(e, t) {
  if (e) {
    if (typeof e == "string") return Tp(e, t);
    var n = Object.prototype.toString.call(e).slice(8, -1);
    if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
    if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return Tp(e, t);
  }
}
function Tp(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = new Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Op(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function hs(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Op(Object(n), !0).forEach(function(r) {
      ys(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Op(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function ys(e, t, n) {
  return t = hk(t), t in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function hk(e) {
  var t = yk(e, "string");
  return Xo(t) === "symbol" ? t : String(t);
}
function yk(e, t) {
  if (Xo(e) !== "object" || e === null) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Xo(r) !== "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function bk(e, t) {
  var n = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {}, r = Xl(t);
  return bn("parse spreadsheet info and file paths"), Yl(wk(), r, e).then(function(o) {
    var i = o.spreadsheetInfo, s = o.filePaths;
    return bn('parse "shared strings" and "styles"'), Yl(kk(s), r, e).then(function(a) {
      var l = a.sharedStrings, c = a.styles, u = n.sheets ? n.sheets.map(function(f) {
        return xk(f, i.sheets);
      }) : i.sheets.map(function(f) {
        return f.relationId;
      });
      bn("parse sheet".concat(u.length === 1 ? "" : "s", " data"));
      var d = [];
      return Yl(Sk(s, u, {
        sharedStrings: l,
        styles: c,
        epoch1904: i.epoch1904,
        dateFormatDetectionCache: d,
        options: n
      }), r, e).then(function(f) {
        return bn("end"), u.map(function(p) {
          return {
            sheet: vk(p, i.sheets),
            data: f[p]
          };
        });
      });
    });
  });
}
function Zl(e, t, n, r) {
  return r && r.parseNumber || (r = hs(hs({}, r), {}, {
    parseNumber: null
  })), bk(t, n, r);
}
function xk(e, t) {
  if (typeof e == "string")
    for (var n = Ap(t), r; !(r = n()).done; ) {
      var o = r.value;
      if (o.name === e)
        return o.relationId;
    }
  else if (e <= t.length)
    return t[e - 1].relationId;
  throw new Ep(e, t.map(function(i) {
    return i.name;
  }));
}
function vk(e, t) {
  for (var n = Ap(t), r; !(r = n()).done; ) {
    var o = r.value;
    if (o.relationId === e)
      return o.name;
  }
  throw new Error("Sheet relation ID not found: ".concat(e));
}
function wk() {
  return {
    // Read the paths to certain files inside the `.xlsx` file, which is itself just a `.zip` archive.
    // These paths aren't standardized between different spreadsheet editors.
    // https://github.com/tidyverse/readxl/issues/104
    "xl/_rels/workbook.xml.rels": {
      name: "filePaths",
      parse: jl
    },
    // General info on the spreadsheet.
    "xl/workbook.xml": {
      name: "spreadsheetInfo",
      parse: Dl
    }
  };
}
function kk(e) {
  var t;
  return t = {}, ys(t, e.sharedStrings || "xl/sharedStrings.xml", {
    name: "sharedStrings",
    // `parseSharedStrings()` returns a `Promise`.
    parse: Jl,
    // It seems that "sharedStrings.xml" is not required to exist.
    // For example, that could be the case when a spreadsheet doesn't contain any strings.
    // https://github.com/catamphetamine/read-excel-file/issues/85
    fallback: Promise.resolve([])
  }), ys(t, e.styles || "xl/styles.xml", {
    name: "styles",
    parse: _l,
    fallback: {}
  }), t;
}
function Sk(e, t, n) {
  return Object.keys(e.sheets).filter(function(r) {
    return t.includes(r);
  }).reduce(function(r, o) {
    return hs(hs({}, r), {}, ys({}, e.sheets[o], {
      name: o,
      // `parseSheet()` returns a `Promise`.
      parse: function(s, a) {
        return ql(s, a, n);
      }
    }));
  }, {});
}
function Yl(e, t, n) {
  for (var r = {}, o = function() {
    var f = s[i], p = e[f];
    r[p.name] = t[f] === void 0 ? p.fallback === void 0 ? (function() {
      throw new Wn('"'.concat(f, '" file not found inside the `.xlsx` file'));
    })() : p.fallback : p.parse(t[f], n);
  }, i = 0, s = Object.keys(e); i < s.length; i++)
    o();
  for (var a = [], l = function() {
    var f = u[c];
    Gl(r[f]) && a.push(r[f].then(function(p) {
      r[f] = p;
    }));
  }, c = 0, u = Object.keys(r); c < u.length; c++)
    l();
  return a.length > 0 ? Promise.all(a).then(function() {
    return r;
  }) : r;
}

// node_modules/read-excel-file/modules/export/readXlsxFileBrowser.js
function bs(e, t) {
  return Fl(e).then(function(n) {
    return Zl(Zi, ml, n, t);
  });
}

// src/core/interchange/definition-json.ts
function Ft(e, t) {
  return typeof e == "string" || typeof e == "number" || typeof e == "boolean" ? String(e) : t;
}
function Vn(e, t, n) {
  let r = t === e ? void 0 : t;
  return r === void 0 && n === void 0 ? e : C({ value: e }, De({ text: r, visibleIf: n }));
}
function De(e) {
  return Object.keys(e).reduce((t, n) => e[n] === void 0 ? t : D(C({}, t), { [n]: e[n] }), {});
}

// src/core/interchange/finish-import.ts
var Ek = ["visibleIf", "requiredIf"];
function xs(e, t) {
  let { survey: n } = Ne(e);
  if (n === null)
    return t.lost(null, "nothing-to-ask"), { definition: null, notes: t.finish() };
  let r = new Set(gt(n).map(({ name: a }) => a)), o = (a) => {
    let l = typeof a == "string" ? rt(a) : null;
    return l === null || Ot(l) || fn(l).every((c) => r.has(c));
  }, i = (a, l) => {
    if (Array.isArray(a))
      return a.map((u, d) => i(u, ue(l, d)));
    if (!_(a))
      return a;
    let c = {};
    for (let u of Object.keys(a)) {
      let d = P(a, u);
      if (Ek.includes(u) && !o(d)) {
        let f = P(a, "name");
        t.lost(typeof f == "string" ? f : l, u === "requiredIf" ? "required-lost" : "condition-lost", String(d));
      } else
        c[u] = i(d, ue(l, u));
    }
    return c;
  };
  return { definition: D(C({}, e), { pages: i(P(e, "pages"), "$.pages") }), notes: t.finish() };
}

// src/core/interchange/import-ids.ts
function qt(e, t, n) {
  let r = t.slice(), o = new Set(e.filter((s) => Ee.test(s) && !t.includes(s)));
  r.push(...Array.from(o));
  let i = /* @__PURE__ */ new Map();
  for (let s of e) {
    if (i.has(s))
      continue;
    let a = o.has(s) ? s : $t(Kr(s, n), r);
    i.set(s, a), r.push(a);
  }
  return i;
}
function Kr(e, t) {
  let n = /^[ -~]*$/.test(e), r = e.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+/, "").slice(0, 48).replace(/-+$/, "");
  return n && r !== "" ? r : Zt(e, [], t);
}

// src/core/interchange/note.ts
function xn() {
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
    finish: () => Tk(e).concat(Array.from(t).map(([r, { severity: o, names: i }]) => {
      let s = Array.from(i), a = s.length > 12 ? [...s.slice(0, 12), "\u2026"] : s;
      return { place: null, code: r, parameters: [a, s.length], severity: o };
    }))
  };
}
function Tk(e) {
  let t = ({ place: n }) => n === null || typeof n == "string" ? 0 : n.row;
  return e.map((n, r) => ({ note: n, index: r })).sort((n, r) => t(n.note) - t(r.note) || n.index - r.index).map(({ note: n }) => n);
}
function pr(e, t) {
  let n = t.text(`localskills-interchange-${e.code}`, ...e.parameters.map(
    (i) => typeof i == "object" ? Ok(i.map(Cp), t) : typeof i == "string" ? Cp(i) : i
  )), { place: r } = e;
  if (r === null)
    return n;
  let o = typeof r == "string" ? r : (
    // As a text: row 1234 is not row 1,234.
    t.text("localskills-interchange-row", r.sheet, String(r.row))
  );
  return t.text("localskills-interchange-at", o, n);
}
function Cp(e) {
  return e.length > 200 ? `${e.slice(0, 200)}\u2026` : e;
}
function Ok(e, t) {
  return e.reduce((n, r) => n === "" ? r : t.text("localskills-fault-list", n, r), "");
}

// src/core/interchange/surveyjs-names.ts
var Pp = 50;
function Ip(e, t) {
  let n = tc(e, "pages", "$"), r = n.length > 0 ? n : [{ json: e, path: "$" }], o = [], i = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), a = (f, p = 0) => f.forEach(({ json: h, path: g }) => {
    let b = ws(h) || `${ec(h)}-${g.replace(/\D+/g, "-").replace(/^-|-$/g, "")}`, w = i.has(b.toLowerCase()) ? `${b}-${o.length + 1}` : b;
    i.add(w.toLowerCase()), o.push(w), s.set(h, w), a(p < Pp ? vs(h, g) : [], p + 1);
  });
  r.forEach((f) => a(vs(f.json, f.path)));
  let l = qt(o, dt, "question"), c = (f, p = 0) => f.map(({ json: h, path: g }) => {
    let b = l.get(s.get(h)), w = ws(h);
    w !== "" && w !== b && !["panel", "html", "image"].includes(ec(h)) && t.gather("changed", "names-changed", `${w} \u2192 ${b}`);
    let E = c(p < Pp ? vs(h, g) : [], p + 1);
    return { json: h, path: g, id: b, name: w, type: ec(h), elements: E };
  }), u = r.map((f, p) => {
    let h = n.length > 0 ? ws(f.json) : "";
    return h !== "" && r.findIndex((b) => ws(b.json) === h) === p ? h : `page${p + 1}`;
  }), d = qt(u, [], "page");
  return r.map((f, p) => D(C({}, f), {
    id: d.get(u[p]),
    elements: c(vs(f.json, f.path))
  }));
}
function vs(e, t) {
  return [...tc(e, "elements", t), ...tc(e, "questions", t)];
}
function tc(e, t, n) {
  let r = P(e, t);
  return (Array.isArray(r) ? r : []).map((o, i) => ({ json: o, path: `${n}.${t}[${i}]` })).filter((o) => _(o.json));
}
function ws(e) {
  let t = P(e, "name");
  return typeof t == "string" || typeof t == "number" ? String(t).trim() : "";
}
function ec(e) {
  let t = P(e, "type");
  return typeof t == "string" ? t.toLowerCase() : P(e, "elements") !== void 0 ? "panel" : "text";
}
function Xt(e) {
  let t = [];
  for (let n of Array.isArray(e) ? e : []) {
    let r = _(n) ? P(n, "value") : n, o = _(n) ? n : {};
    if (typeof r == "string" || typeof r == "number" || typeof r == "boolean") {
      let i = P(o, "text"), [, s, a] = !_(n) && /^([^|]+)\|([^|]+)$/.exec(String(r)) || ["", String(r), void 0];
      t.some((l) => l.value === s) || t.push({ value: s, text: i != null ? i : a, json: o });
    }
  }
  return t;
}
function Rn(e, t, n) {
  return qt(e.map(({ value: r }) => r), t, n);
}

// src/core/interchange/surveyjs-answers.ts
var nc = ["radiogroup", "dropdown", "checkbox", "tagbox", "ranking", "imagepicker", "buttongroup"], Ak = [Me, St, Et, Tt];
function Go({ json: e, type: t }) {
  let n = Xt(P(e, t === "rating" ? "rateValues" : "choices")), [r, o] = [P(e, "choicesMin"), P(e, "choicesMax")];
  if (t === "dropdown" && typeof r == "number" && typeof o == "number" && o - r < 1e3) {
    let s = P(e, "choicesStep"), a = typeof s == "number" && s >= 1 ? s : 1, l = [];
    for (let c = r; c <= o; c += a)
      l.push(c);
    n = n.concat(Xt(l));
  }
  let i = Ck(e);
  return { items: n, codes: Rn(n, Ak.filter((s, a) => i[a]), "option") };
}
function Ck(e) {
  return [["showOtherItem", "hasOther"], ["showNoneItem", "hasNone"], ["showRefuseItem"], ["showDontKnowItem"]].map((t) => t.some((n) => P(e, n) === !0));
}
function rc({ json: e }) {
  let t = P(e, "columns"), n = (Array.isArray(t) ? t : []).map((i) => _(i) && P(i, "value") === void 0 ? D(C({}, i), { value: P(i, "name") }) : i), r = n.map((i) => _(i) ? P(i, "value") : i), o = n.map((i, s) => {
    var l;
    if (!_(i) || ((l = P(i, "value")) != null ? l : "") !== "")
      return i;
    let a = `column${s + 1}`;
    for (; r.includes(a); )
      a += "-own";
    return D(C({}, i), { value: a });
  });
  return Xt(o).map((i) => {
    var c;
    let s = Ft((c = P(i.json, "cellType")) != null ? c : P(e, "cellType"), "dropdown"), a = Xt(P(i.json, "choices")), l = s === "boolean" ? Xt([!0, !1]) : s === "rating" && a.length === 0 ? Xt([1, 2, 3, 4, 5]) : a.length > 0 ? a : Xt(P(e, "choices"));
    return { item: i, choices: { items: l, codes: Rn(l, [], "option") } };
  });
}
function Qo({ json: e }) {
  let t = Xt(P(e, "rows"));
  return { items: t, codes: Rn(t, [], "row") };
}
var Rp = /* @__PURE__ */ new Map([["true", "true"], ["false", "false"]]), Lp = /* @__PURE__ */ new Map();
function oc(e, t) {
  for (let n of e) {
    let { json: r, id: o, type: i } = n, s = P(r, "valueName"), a = [n.name || o, ...typeof s == "string" ? [s] : []];
    a.forEach((l) => Pk(n, l, t)), (i === "panel" || i === "flowpanel") && oc(n.elements, t), t.add(`${a[0]}-Comment`, { parameter: `${o}.${Me}`, codes: Lp });
  }
}
function Pk(e, t, n) {
  let { json: r, id: o, type: i } = e;
  if (nc.includes(i) || i === "rating") {
    n.add(t, { parameter: o, codes: Go(e).codes });
    return;
  }
  switch (i) {
    case "panel":
    case "flowpanel":
    case "html":
    case "image":
      return;
    case "boolean": {
      let s = ["valueTrue", "valueFalse"].map((a) => P(r, a));
      n.add(t, { parameter: o, codes: s.every((a) => a === void 0) ? Rp : new Map([...Rp, [Ft(s[0], "true"), "true"], [Ft(s[1], "false"), "false"]]) });
      return;
    }
    case "matrix": {
      let s = Xt(P(r, "columns")), a = Rn(s, [], "column");
      Qo(e).codes.forEach((l, c) => n.add(`${t}.${c}`, { parameter: `${o}.${l}`, codes: a }));
      return;
    }
    case "matrixdropdown": {
      let s = rc(e), a = Rn(s.map(({ item: l }) => l), [], "column");
      Qo(e).codes.forEach((l, c) => s.forEach(({ item: u, choices: d }) => n.add(
        `${t}.${c}.${u.value}`,
        { parameter: `${o}.${l}.${a.get(u.value)}`, codes: d.codes }
      )));
      return;
    }
    default:
      n.add(t, { parameter: o, codes: Lp });
  }
}

// src/core/survey/editing/write-expression.ts
var Np = {
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
function Ln(e) {
  switch (e.kind) {
    case "value":
      return Ko(e.value);
    case "answer":
      return `{${e.parameter}}`;
    case "unary": {
      let t = Ln(e.operand);
      return e.operator === "not" ? `!(${t})` : `${t} ${e.operator}`;
    }
    case "iif":
      return `iif(${e.operands.map(Ln).join(", ")})`;
    case "binary": {
      let [t, n] = Np[e.operator];
      return `${Mp(e.left, t)} ${n} ${Mp(e.right, t + 1)}`;
    }
  }
}
function Ko(e) {
  return typeof e == "object" ? `[${(e != null ? e : []).map(Ko).join(", ")}]` : typeof e != "string" ? String(e) : /^-?(?:\d+\.\d+|[1-9]\d*|0)$/.test(e) && String(Number(e)) === e ? e : (
    // At the end a backslash would take the quote with it, and there is no way to write one.
    `'${e.replace(/\\+$/, "").replace(/['"]/g, "\\$&")}'`
  );
}
function Mp(e, t) {
  let n = Ln(e);
  return e.kind === "binary" && Np[e.operator][0] < t ? `(${n})` : n;
}
function Yr(e, t) {
  let { parameter: n = (i) => i, value: r = (i, s) => s } = t, o = (i) => Yr(i, t);
  switch (e.kind) {
    case "value":
      return e;
    case "answer":
      return { kind: "answer", parameter: n(e.parameter) };
    case "unary":
      return D(C({}, e), { operand: o(e.operand) });
    case "iif": {
      let [i, s, a] = e.operands;
      return { kind: "iif", operands: [o(i), o(s), o(a)] };
    }
    case "binary": {
      let i = (s, a) => s.kind === "value" && a.kind === "answer" ? { kind: "value", value: Ik(s.value, (l) => r(a.parameter, l)) } : o(s);
      return D(C({}, e), {
        left: i(e.left, e.right),
        right: i(e.right, e.left)
      });
    }
  }
}
function Ik(e, t) {
  let n = (r) => {
    let o = t(String(r));
    return o === String(r) ? r : o;
  };
  return e === null ? null : typeof e == "object" ? e.map(n) : n(e);
}

// src/core/interchange/surveyjs-conditions.ts
function $p() {
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
        let p = f === void 0 ? null : n(f);
        return o = o && (f === void 0 || p !== null), p === null ? d : `{${p.parameter}}`;
      }), s = o ? rt(i) : null;
      if (s === null || Ot(s))
        return null;
      let a = !1, l = (d, f) => {
        let p = t.get(d), h = p === void 0 ? void 0 : Rk(p.codes, f);
        return a = a || h !== void 0 && h !== f, h != null ? h : f;
      }, c = Ln(Yr(s.expression, { value: l })), u = a ? c : i;
      return Ot(rt(u)) ? null : u;
    }
  };
}
function Rk(e, t) {
  var n;
  return (n = e.get(t)) != null ? n : Array.from(e).filter(([r]) => r.toLowerCase() === t.toLowerCase()).map(([, r]) => r)[0];
}

// src/core/interchange/surveyjs-choices.ts
var ic = "1 = 2", Lk = [
  ["showOtherItem", "hasOther", "otherText"],
  ["showNoneItem", "hasNone", "noneText"],
  ["showRefuseItem", "", "refuseText"],
  ["showDontKnowItem", "", "dontKnowText"]
], Mk = { imagepicker: "radiogroup", buttongroup: "radiogroup" };
function Fp(e, t, n) {
  var p;
  let { json: r, path: o } = e, { notes: i } = n, s = e.type === "imagepicker", a = s && P(r, "multiSelect") === !0 ? "checkbox" : (p = Mk[e.type]) != null ? p : e.type;
  s && i.changed(o, "pictures", e.name);
  let l = P(r, "choicesFrom"), c = (a === "dropdown" || a === "tagbox") && Bi.includes(l), u = c ? [] : [...Zr(Go(e), o, n), ...$k(e, n)], d = a === "ranking" ? {} : Nk(r, n);
  if (!c && u.length === 0)
    return i.lost(o, "no-choices", e.name), null;
  let f = (h) => {
    let g = P(r, h);
    return typeof g == "number" && g > 0 && ["checkbox", "tagbox", "ranking"].includes(a) ? g : void 0;
  };
  return C(C(C(C({
    type: a
  }, t), c ? { choicesFrom: l } : { choices: u }), d), De({
    minSelectedChoices: f("minSelectedChoices"),
    maxSelectedChoices: f("maxSelectedChoices"),
    selectToRankEnabled: a === "ranking" && P(r, "selectToRankEnabled") === !0 ? !0 : void 0
  }));
}
function Nk(e, { texts: t }) {
  return Lk.reduce((n, [r, o, i]) => P(e, r) === !0 || o !== "" && P(e, o) === !0 ? C(D(C({}, n), { [r]: !0 }), De({ [i]: t.read(P(e, i)) })) : n, {});
}
function $k(e, t) {
  let n = P(e.json, "choicesFromQuestion"), r = typeof n == "string" ? t.element(n) : null;
  if (r === null || r === e)
    return typeof n == "string" && t.notes.lost(e.path, "property-lost", "choicesFromQuestion"), [];
  let { items: o, codes: i } = Go(r), s = P(e.json, "choicesFromQuestionMode"), a = s === "selected" ? "contains" : s === "unselected" ? "notcontains" : null;
  return o.map((l) => {
    let c = i.get(l.value);
    return Vn(c, Dp(l, c, t), a === null ? void 0 : `{${r.id}} ${a} '${c}'`);
  });
}
function Zr({ items: e, codes: t }, n, r) {
  return e.filter(({ value: i }) => t.get(i) !== i).forEach(({ value: i }) => r.notes.gather("info", "codes-changed", `${i} \u2192 ${t.get(i)}`)), e.map((i) => {
    let s = t.get(i.value), a = P(i.json, "retired") === !0, l = P(i.json, "visibleIf"), u = typeof l == "string" && l.trim() !== "" && !(a && l === ic) ? r.conditions.convert(l) : void 0;
    u === null && r.notes.lost(n, "condition-lost", l);
    let d = Vn(s, Dp(i, s, r), u != null ? u : void 0);
    return a ? D(C({}, _(d) ? d : { value: d }), { retired: !0 }) : d;
  });
}
function Dp(e, t, { texts: n }) {
  var r;
  return (r = n.read(e.text)) != null ? r : e.value === t ? void 0 : n.read(e.value);
}
function jp(e, t, n) {
  var h;
  let { json: r, path: o } = e, { texts: i, notes: s } = n, a = De({
    minRateDescription: i.read(P(r, "minRateDescription")),
    maxRateDescription: i.read(P(r, "maxRateDescription"))
  }), l = Go(e);
  if (l.items.length > 0)
    return C(C(D(C({ type: "rating" }, t), { rateValues: Zr(l, o, n) }), a), ks(r));
  let c = (g) => {
    let b = P(r, g);
    return Number.isSafeInteger(b) ? b : void 0;
  }, [u = 1, d = 1, f] = [c("rateMin"), c("rateStep"), c("rateCount")], p = (h = c("rateMax")) != null ? h : f === void 0 ? 5 : u + (f - 1) * d;
  return p <= u || d < 1 || (p - u) / d + 1 > ht ? (s.lost(o, "rating-steps", e.name, ht), null) : C(C(C(D(C({ type: "rating" }, t), { rateMin: u, rateMax: p }), d === 1 ? {} : { rateStep: d }), a), ks(r));
}
function _p(e, t, n) {
  let { json: r, path: o } = e, i = Xt(P(r, "columns")), [s, a] = [{ items: i, codes: Rn(i, [], "column") }, Qo(e)];
  if (i.length === 0 || a.items.length === 0)
    return n.notes.lost(o, "no-choices", e.name), null;
  P(r, "cellType") === "checkbox" && n.notes.changed(o, "matrix-single", e.name);
  let l = P(r, "eachRowRequired") === !0 || P(r, "isAllRowRequired") === !0;
  return D(C(C({
    type: "matrix"
  }, t), l ? D(C({}, t.requiredIf === void 0 ? { isRequired: !0 } : {}), { eachRowRequired: !0 }) : {}), {
    columns: Zr(s, o, n),
    rows: Zr(a, o, n)
  });
}
var Fk = ["default", "dropdown", "radiogroup", "buttongroup", "rating", "boolean"];
function Jp(e, t, n) {
  var p, h;
  let { json: r, path: o } = e, { notes: i, texts: s } = n, a = rc(e), l = Rn(a.map(({ item: g }) => g), [], "column"), c = [];
  for (let { item: g, choices: b } of a) {
    let w = Ft((p = P(g.json, "cellType")) != null ? p : P(r, "cellType"), "default");
    if (!Fk.includes(w) || b.items.length === 0)
      i.lost(o, "column-lost", e.name, g.value);
    else {
      let E = l.get(g.value), k = (h = s.read(P(g.json, "title"))) != null ? h : E === g.value ? void 0 : s.read(g.value);
      c.push(D(C({ name: E }, De({ title: k })), { choices: Zr(b, o, n) }));
    }
  }
  let u = P(r, "rowsFrom"), d = typeof u == "string" && (u === "" || Ee.test(u)) ? u : null, f = Qo(e);
  return c.length === 0 || d === null && f.items.length === 0 ? (i.lost(o, "no-choices", e.name), null) : C(D(C({
    type: "matrixdropdown"
  }, t), {
    columns: c
  }), d !== null ? { rowsFrom: d } : { rows: Zr(f, o, n) });
}

// src/core/interchange/surveyjs-text-questions.ts
var Dk = {
  text: "text",
  number: "number",
  range: "number",
  url: "url",
  date: "date",
  month: "month",
  "datetime-local": "date",
  datetime: "date"
};
function Bp(e, t, n) {
  var b, w;
  let { texts: r, notes: o } = n, { json: i, path: s, type: a } = e, l = P(i, "maxLength"), c = typeof l == "number" && l > 0 ? l : void 0;
  if (a === "comment")
    return C(C({ type: a }, t), De({ maxLength: c }));
  let u = a === "slider";
  if (u && P(i, "sliderType") !== "single")
    return o.lost(s, "type-not-here", e.name, a), null;
  let d = u ? "number" : Ft(P(i, "inputType"), "text"), f = (b = P(Dk, d)) != null ? b : "text";
  (u || d !== f) && o.changed(s, "type-changed", e.name, u ? a : d);
  let p = (E) => {
    let k = P(i, E);
    if (typeof k != "string" && typeof k != "number" || k === "")
      return;
    let v = sr(f === "date" ? String(k).slice(0, 10) : String(k), f);
    return v === null && o.lost(s, "constraint-lost", e.name, [`${E} = ${String(k)}`]), v === null ? void 0 : f === "number" ? Number(v) : v;
  }, h = P(i, "step"), g = P(i, "integer") === !0 || typeof h == "number" && h >= 1 && h % 1 === 0;
  return C(C(C(C({
    type: "text"
  }, t), f === "text" ? {} : { inputType: f }), f === "number" && g ? { integer: !0 } : {}), De({
    min: p("min"),
    max: p("max"),
    maxLength: f === "text" || f === "url" ? c : void 0,
    placeholder: r.read((w = P(i, "placeholder")) != null ? w : P(i, "placeHolder"))
  }));
}

// src/core/interchange/surveyjs-validators.ts
function zp(e) {
  let t = (Array.isArray(e) ? e : []).filter(_), n = (r) => Ft(P(r, "type"), "").replace(/validator$/, "");
  return {
    isEmail: t.some((r) => n(r) === "email"),
    fit(r) {
      var s;
      let o = {}, i = [];
      for (let a of t) {
        let l = n(a), c = (d, f) => {
          let p = P(a, d);
          (typeof p == "number" && p > 0 || l === "numeric" && typeof p == "number") && (o[f] = p);
        }, u = r.type === "text" && (r.inputType === "number" || r.inputType === void 0);
        l === "numeric" && u ? (o.inputType = "number", c("minValue", "min"), c("maxValue", "max")) : l === "text" && (r.type === "text" && r.inputType !== "number" || r.type === "comment") ? (c("maxLength", "maxLength"), Number((s = P(a, "minLength")) != null ? s : 0) > 1 && i.push("minLength")) : l === "answercount" && ["checkbox", "tagbox", "ranking"].includes(String(r.type)) ? (c("minCount", "minSelectedChoices"), c("maxCount", "maxSelectedChoices")) : i.push(l);
      }
      return { limits: o, rest: i };
    }
  };
}

// src/core/interchange/surveyjs-elements.ts
var jk = [
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
], _k = ["email", "tel", "password"], Jk = [
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
], Bk = [
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
function sc(e, t, n) {
  return e.reduce((r, o) => r.concat(Up(o, t, n)), []);
}
function ac(e) {
  let t = P(e, "visibleIf");
  return P(e, "visible") === !1 && (typeof t != "string" || t.trim() === "");
}
function Up(e, t, n) {
  let { json: r, path: o, type: i } = e, { notes: s } = t, a = e.name || i, l = P(r, "retired") === !0;
  if (ac(r) && !l)
    return s.lost(o, "never-visible", a), [];
  if (jk.includes(i))
    return s.lost(o, "type-not-here", a, i), [];
  let c = zp(P(r, "validators"));
  if (i === "text" && (_k.includes(Ft(P(r, "inputType"), "")) || c.isEmail))
    return s.lost(o, "personal", a), [];
  Vk(e, t);
  let u = Uk(e, t);
  if (i === "panel" || i === "flowpanel") {
    let g = sc(e.elements, t, n === yt ? n : n + 1);
    return n === yt ? (s.changed(o, "group-too-deep", a, yt), g) : g.length === 0 ? [] : [D(C({ type: "panel" }, u), { elements: g })];
  }
  if (i === "html") {
    let g = t.texts.read(P(r, "html"));
    return g === void 0 ? [] : [D(C({ type: i }, u), { html: g })];
  }
  if (i === "multipletext")
    return Hk(e, u, t, n);
  let d = C(C(C({}, u), Wk(e, t)), l ? { retired: !0 } : {}), f = nc.includes(i) ? Fp(e, d, t) : zk(e, d, t);
  if (f === null)
    return [];
  let { limits: p, rest: h } = c.fit(f);
  return h.length > 0 && s.lost(o, "constraint-lost", a, h), [C(C(C({}, f), p), f)];
}
function zk(e, t, n) {
  let { json: r, path: o, type: i } = e;
  switch (i) {
    case "text":
    case "comment":
    case "slider":
      return Bp(e, t, n);
    case "rating":
      return jp(e, t, n);
    case "boolean": {
      let s = (a) => n.texts.read(P(r, a));
      return C(C(C({ type: i }, t), De({ labelTrue: s("labelTrue"), labelFalse: s("labelFalse") })), ks(r));
    }
    case "matrix":
      return _p(e, t, n);
    case "matrixdropdown":
      return Jp(e, t, n);
    default:
      return n.notes.lost(o, "type-unknown", e.name, i), null;
  }
}
function ks(e) {
  return ["showRefuseItem", "showDontKnowItem"].reduce((t, n) => P(e, n) === !0 ? D(C({}, t), { [n]: !0 }) : t, {});
}
function Uk({ json: e, path: t, id: n }, { texts: r, conditions: o, notes: i }) {
  let s = P(e, "visibleIf"), a = typeof s == "string" && s.trim() !== "" ? o.convert(s) : void 0;
  a === null && i.lost(t, "condition-lost", s);
  let l = P(e, "enableIf");
  return typeof l == "string" && l.trim() !== "" && i.lost(t, "enable-if-lost", l), C({
    name: n
  }, De({
    title: r.read(P(e, "title")),
    description: r.read(P(e, "description")),
    visibleIf: a != null ? a : void 0
  }));
}
function Wk({ json: e, path: t }, { conditions: n, notes: r }) {
  if (P(e, "isRequired") === !0)
    return { isRequired: !0 };
  let o = P(e, "requiredIf"), i = typeof o == "string" && o.trim() !== "" ? n.convert(o) : void 0;
  return i === null && r.lost(t, "required-lost", o), i == null ? {} : { requiredIf: i };
}
function Hk(e, t, n, r) {
  let o = P(e.json, "items"), i = (Array.isArray(o) ? o : []).reduce((s, a, l) => {
    var p;
    let c = _(a) ? a : { name: a }, u = Ft(P(c, "name"), String(l + 1)), d = `${e.path}.items[${l}]`, f = n.newId(`${e.id}-${u}`);
    return n.conditions.add(`${e.name}.${u}`, { parameter: f, codes: /* @__PURE__ */ new Map() }), s.concat(Up({
      json: D(C({}, c), { title: (p = P(c, "title")) != null ? p : u, type: "text" }),
      path: d,
      id: f,
      name: u,
      type: "text",
      elements: []
    }, n, 0));
  }, []);
  return n.notes.changed(e.path, "multiple-text", e.name), i.length === 0 ? [] : r === yt ? i : [D(C({ type: "panel" }, t), { elements: i })];
}
function Vk({ json: e, path: t }, { notes: n }) {
  for (let r of Object.keys(e))
    Jk.includes(r) && e[r] !== !1 ? n.lost(t, "property-lost", r) : Bk.includes(r) || n.gather("info", "presentation", r);
}

// src/core/interchange/plain-label.ts
var Wp = /<\/?(?:a|abbr|b|big|blockquote|br|center|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>/gi, qk = /<\/(?:p|div|h[1-6]|ul|ol|table|blockquote)\s*>/gi, Xk = /<br\b[^<>]*>|<\/(?:li|tr|dt|dd)\s*>/gi, Hp = /<(script|style|iframe|object|svg)\b[^]*?<\/\1\s*>/gi, Qk = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\xA0" };
function Gk(e) {
  return e.search(Wp) !== -1 || e.search(Hp) !== -1;
}
function Ss(e) {
  return Gk(e) ? e.replace(Hp, "").replace(/[ \t\r\n]+/g, " ").replace(qk, `

`).replace(Xk, `
`).replace(Wp, "").replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, Kk).replace(/[ \t]*\n[ \t]*/g, `
`).replace(/\n{3,}/g, `

`).trim() : e;
}
function Kk(e, t, n, r) {
  var i;
  if (r !== void 0)
    return (i = Qk[r.toLowerCase()]) != null ? i : e;
  let o = t !== void 0 ? parseInt(t, 10) : parseInt(n, 16);
  return o > 0 && o <= 1114111 ? String.fromCodePoint(o) : e;
}

// src/core/interchange/surveyjs-texts.ts
function Vp(e, t, n) {
  let r = !1, o = (s) => {
    let a = Ss(s);
    r = r || a !== s;
    let l = !1, c = a.replace(/\{([^{}]*)\}/g, (u, d) => {
      let f = t(d) || /^(?:panel|row|item)\b|^(?:panelIndex|rowIndex|pageno|pagecount|locale)$/i.test(d.trim());
      return l = l || f, f ? "\u2026" : u;
    });
    return l && n(ie(c)), c;
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
    var g, b, w;
    let l = P(s, "message");
    if (typeof l == "string" && l.startsWith("localskills-"))
      return { message: l };
    let c = {};
    for (let E of Object.keys(s)) {
      let k = E.toLowerCase().replace(/_/g, "-"), v = P(s, E);
      (k === "default" || ut.test(k)) && typeof v == "string" && a(v).trim() !== "" && (c[k] = a(v));
    }
    let h = c, { default: u } = h, d = or(h, ["default"]), f = Object.keys(d), p = (w = (g = u != null ? u : d[e]) != null ? g : d.en) != null ? w : d[(b = f[0]) != null ? b : ""];
    return p === void 0 ? void 0 : f.length === 0 ? p : C({ default: p }, d);
  }
}

// src/core/interchange/read-surveyjs.ts
var qp = "imported-survey", Yk = [
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
], Zk = ["title", "description", "locale", "pages", "elements", "questions", "localSkills", "$schema"];
function Xp(e, t = {}) {
  var k, v;
  let n = xn();
  if (!_(e))
    return n.lost(null, "no-surveyjs"), { definition: null, notes: n.finish() };
  let r = Ip(e, n), o = r.reduce((m, x) => m.concat(Qp(x.elements)), []), i = $p(), s = P(e, "locale"), a = typeof s == "string" && ut.test(s.toLowerCase()) ? s.toLowerCase() : "", l = Vp(a, (m) => i.find(m) !== null, (m) => n.gather("changed", "piping", m)), c = [...dt, ...o.map(({ id: m }) => m)], u = {
    conditions: i,
    texts: l,
    notes: n,
    element: (m) => {
      var x;
      return (x = o.find((S) => S.name.toLowerCase() === m.toLowerCase())) != null ? x : null;
    },
    newId(m) {
      let x = $t(Kr(m, "question"), c);
      return c.push(x), x;
    }
  };
  oc(r.reduce((m, x) => m.concat(x.elements), []), i), E();
  let d = r.map((m) => w(m)).filter((m) => m !== null);
  l.hadMarkup() && n.changed(null, "markup");
  let f = l.read(P(e, "title")), p = P(e, "localSkills"), h = _(p) ? p : {}, g = P(h, "id"), b = typeof f == "string" ? f : f === void 0 ? "" : (k = f.default) != null ? k : "";
  return xs(D(C(C({}, a === "" ? {} : { locale: a }), De({ title: f, description: l.read(P(e, "description")) })), {
    pages: d,
    localSkills: D(C({}, h), {
      id: (v = t.id) != null ? v : typeof g == "string" ? g : b === "" ? qp : Kr(b, qp),
      status: "draft"
    })
  }), n);
  function w(m) {
    if (ac(m.json))
      return n.lost(m.path, "never-visible", m.id), null;
    let x = sc(m.elements, u, 0), S = m.path === "$", O = S ? void 0 : P(m.json, "visibleIf"), I = typeof O == "string" && O.trim() !== "" ? i.convert(O) : void 0;
    return I === null && n.lost(m.path, "condition-lost", O), x.length === 0 ? null : D(C({
      name: m.id
    }, S ? {} : De({
      title: l.read(P(m.json, "title")),
      description: l.read(P(m.json, "description")),
      visibleIf: I != null ? I : void 0
    })), {
      elements: x
    });
  }
  function E() {
    for (let m of Object.keys(e))
      Yk.includes(m) ? n.lost(`$.${m}`, "property-lost", m) : Zk.includes(m) || n.gather("info", "presentation", m);
  }
}
function Qp(e) {
  return e.reduce((t, n) => t.concat(n, Qp(n.elements)), []);
}

// src/core/interchange/xlsform-choices.ts
var eS = /^(?:(?:i(?:['’]d| would)? )?(?:prefer|would rather|rather) not(?: to)? (?:say|answer|respond|disclose)|refused?(?: to (?:answer|say))?|(?:je )?pr[ée]f[èe]re ne pas (?:r[ée]pondre|le dire)|refus de r[ée]pondre|prefiero no (?:contestar|responder|decirlo))$/i, tS = /^(?:(?:i )?(?:don['’]?t|do not) know|(?:je )?ne sai[st] pas|no (?:s[ée]|sabe))$/i;
function Gp(e) {
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
function Kp(e, t) {
  let n = {}, r = /* @__PURE__ */ new Map(), o = [];
  for (let s of e) {
    let a = nS(s);
    a !== null && t.includes(a) && n[a] === void 0 ? (n[a] = { name: s.value("name"), code: a, row: s }, r.set(s.value("name"), a)) : o.push(s);
  }
  let i = qt(o.map((s) => s.value("name")), Object.keys(n), "option");
  return i.forEach((s, a) => r.set(a, s)), {
    listed: o.map((s) => ({ name: s.value("name"), code: i.get(s.value("name")), row: s })),
    special: n,
    codes: r
  };
}
function nS(e) {
  let t = e.value("name"), n = [Me, St, Et, Tt].find((i) => i === t);
  if (n !== void 0)
    return n;
  let r = Array.from(e.texts("label").values()).map((i) => i.replace(/[.…!()[\]]/g, "").trim());
  return /^-?\d+$|^(?:dk|dnk|pns|pna|rf|ref|na|dont_?know|refuse|prefer_?not.*)$/i.test(t) || !Ee.test(t) ? r.some((i) => eS.test(i)) ? Et : r.some((i) => tS.test(i)) ? Tt : null : null;
}

// src/core/interchange/read-xpath.ts
var rS = [
  { or: "or" },
  { and: "and" },
  { "=": "equal", "!=": "notequal" },
  { "<": "less", "<=": "lessorequal", ">": "greater", ">=": "greaterorequal" },
  { "+": "+", "-": "-" },
  { "*": "*", div: "/", mod: "%" }
], lc = /\s*(?:(\$\{\s*([^{}]*?)\s*\})|('[^']*'|"[^"]*")|(\d+(?:\.\d*)?|\.\d+)|([A-Za-z_][\w-]*(?:\.[\w-]+)*(?::[A-Za-z_][\w-]*)?)|(!=|<=|>=|[=<>()+\-*,]|\.\.?|\S))/y, Yp = /* @__PURE__ */ new Map([["true", !0], ["false", !1]]), oS = 40, Zp = 4e3, Yo = class extends Error {
};
function em(e, t) {
  try {
    return sS(e.slice(0, Zp + 1), t);
  } catch (n) {
    if (n instanceof Yo)
      return { fault: n.message };
    throw n;
  }
}
function tm(e) {
  return "fault" in e;
}
function iS(e) {
  let t = e.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').trim(), n = [];
  for (lc.lastIndex = 0; lc.lastIndex < t.length; ) {
    let r = lc.exec(t), [, o, i, s, a, l, c] = r;
    n.push(o !== void 0 ? { kind: "reference", text: i } : s !== void 0 ? { kind: "text", text: s.slice(1, -1) } : a !== void 0 ? { kind: "number", text: a } : l !== void 0 ? { kind: "name", text: l } : { kind: "sign", text: c });
  }
  return n;
}
function sS(e, t) {
  if (e.length > Zp)
    throw new Yo(`${e.slice(0, 40)}\u2026`);
  let n = iS(e), r = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), i = 0, s = 0, a = (E) => {
    var k, v;
    throw new Yo((v = E != null ? E : (k = n[i]) == null ? void 0 : k.text) != null ? v : e.slice(0, 40));
  }, l = (E) => {
    let k = n[i], v = k !== void 0 && k.kind === "sign" && k.text === E;
    return i += v ? 1 : 0, v;
  }, c = (E) => {
    l(E) || a();
  };
  function u(E) {
    let k = rS[E];
    if (k === void 0)
      return d();
    let v = u(E + 1);
    for (; ; ) {
      let m = n[i];
      if (!(m !== void 0 && (m.kind === "sign" || m.kind === "name") && Object.prototype.hasOwnProperty.call(k, m.text)))
        return v;
      i++, v = b(k[m.text], v, u(E + 1));
    }
  }
  function d() {
    if (l("-")) {
      let E = d();
      return E.kind === "value" && typeof E.value == "number" ? { kind: "value", value: -E.value } : { kind: "binary", operator: "-", left: { kind: "value", value: 0 }, right: E };
    }
    return f();
  }
  function f() {
    s++, s > oS && a();
    let E = p();
    return s--, E;
  }
  function p() {
    let E = n[i];
    if (E === void 0)
      return a();
    switch (i++, E.kind) {
      case "number":
        return { kind: "value", value: Number(E.text) };
      case "text":
        return { kind: "value", value: E.text };
      case "reference":
        return h(t.answer(E.text), `\${${E.text}}`);
      case "name": {
        if (l("("))
          return g(E.text);
        let k = t.column === void 0 ? null : t.column(E.text);
        return k === null ? a(E.text) : { kind: "value", value: k };
      }
      default:
        if (E.text === "(") {
          let k = u(0);
          return c(")"), k;
        }
        return E.text === "." ? h(t.own, ".") : a(E.text);
    }
  }
  function h(E, k) {
    if (E === null)
      return a(k);
    let v = { kind: "answer", parameter: E.parameter };
    return r.set(v, E), v;
  }
  function g(E) {
    let k = [];
    if (!l(")")) {
      do
        k.push(u(0));
      while (l(","));
      c(")");
    }
    let [v, m, x] = k;
    if (k.length === 0 && Yp.has(E))
      return { kind: "value", value: Yp.get(E) };
    if (v !== void 0 && k.length === 1)
      switch (E) {
        case "not":
          return cS(v);
        case "number":
        case "int":
        case "string":
        case "boolean":
        case "normalize-space":
          return v;
        case "count-selected":
        case "string-length": {
          let S = { kind: "value", value: null };
          return o.set(S, v), S;
        }
      }
    if (v !== void 0 && m !== void 0 && k.length === 2) {
      let S = r.get(v);
      if (E === "selected" && S !== void 0 && m.kind === "value") {
        let O = { kind: "value", value: S.code(String(m.value)) };
        return { kind: "binary", operator: S.isMultiple ? "contains" : "equal", left: v, right: O };
      }
      if (E === "contains" && S !== void 0 && !S.isMultiple)
        return { kind: "binary", operator: "contains", left: v, right: m };
      if (E === "coalesce" && m.kind === "value" && m.value === "")
        return v;
      if (E === "pow")
        return { kind: "binary", operator: "^", left: v, right: m };
    }
    return E === "if" && v !== void 0 && m !== void 0 && x !== void 0 && k.length === 3 ? { kind: "iif", operands: [v, m, x] } : a(`${E}()`);
  }
  function b(E, k, v) {
    var I, T;
    if (o.has(v) && !o.has(k))
      return b((I = aS[E]) != null ? I : E, v, k);
    let m = o.get(k);
    if (m !== void 0)
      return (T = lS(E, m, v)) != null ? T : a("count-selected()");
    let [x, S] = k.kind === "value" ? [v, k] : [k, v], O = r.get(x);
    if (S.kind === "value" && (E === "equal" || E === "notequal")) {
      if (S.value === "")
        return { kind: "unary", operator: E === "equal" ? "empty" : "notempty", operand: x };
      if (O !== void 0) {
        let A = { kind: "value", value: O.code(String(S.value)) }, R = O.isMultiple ? { kind: "value", value: [A.value] } : A;
        return k === S ? { kind: "binary", operator: E, left: R, right: v } : { kind: "binary", operator: E, left: k, right: R };
      }
    }
    return { kind: "binary", operator: E, left: k, right: v };
  }
  let w = u(0);
  return (i < n.length || o.has(w)) && a(), w;
}
var aS = {
  less: "greater",
  lessorequal: "greaterorequal",
  greater: "less",
  greaterorequal: "lessorequal"
};
function lS(e, t, n) {
  let r = n.kind === "value" ? Number(n.value) : NaN, o = `${e} ${r}`, i = ["greater 0", "greaterorequal 1", "notequal 0"].includes(o), s = ["equal 0", "less 1", "lessorequal 0"].includes(o);
  return i || s ? { kind: "unary", operator: i ? "notempty" : "empty", operand: t } : null;
}
function cS(e) {
  return e.kind === "binary" && e.operator === "contains" ? D(C({}, e), { operator: "notcontains" }) : e.kind === "unary" && (e.operator === "empty" || e.operator === "notempty") ? D(C({}, e), { operator: e.operator === "empty" ? "notempty" : "empty" }) : { kind: "unary", operator: "not", operand: e };
}

// src/core/interchange/xlsform-plan.ts
var ti = "survey.description";
function nm(e, t) {
  let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), o = (u) => {
    let d = u.name === "" ? `${u.kind === "group" ? "group" : u.type}_${u.row.row}` : u.name, f = r.has(d) ? `${d}_${u.row.row}` : d;
    r.add(f), n.set(u, f), u.kind === "group" && cc(u) === null && uc(u) === null && u.children.forEach(o);
  }, i = uS(e);
  for (let { group: u, children: d } of i)
    u === null ? d.forEach(o) : u.children.forEach(o);
  let s = qt(Array.from(n.values()), dt, "question");
  n.forEach((u, d) => {
    let f = s.get(u), p = d.name === ti || d.name.endsWith(".other");
    d.kind === "question" && f !== d.name && !p && t.gather("changed", "names-changed", `${d.name || u} \u2192 ${f}`);
  });
  let a = (u) => s.get(n.get(u)), l = (u, d) => {
    if (u.kind === "question")
      return [{ kind: "question", node: u, id: a(u) }];
    let f = cc(u), p = uc(u);
    if (f !== null)
      return [dS(u, a(u), f)];
    if (p !== null)
      return [fS(u, a(u), p)];
    let h = d === yt, g = u.children.reduce(
      (b, w) => b.concat(l(w, h ? d : d + 1)),
      []
    );
    return h ? (t.changed({ sheet: "survey", row: u.row.row }, "group-too-deep", u.name, yt), g) : g.length === 0 ? [] : [{ kind: "panel", group: u, id: a(u), elements: g }];
  }, c = qt(i.map(({ key: u }) => u), [], "page");
  return i.map(({ group: u, key: d, children: f }) => ({
    group: u,
    id: c.get(d),
    elements: f.reduce((p, h) => p.concat(l(h, 0)), [])
  })).filter(({ elements: u }) => u.length > 0);
}
function uS(e) {
  let t = [], n = /* @__PURE__ */ new Set(), r = [], o = (s, a, l) => {
    let c = a === "" ? `page${t.length + 1}` : a, u = n.has(c) ? `${c}_${t.length + 1}` : c;
    n.add(u), t.push({ group: s, key: u, children: l });
  }, i = () => {
    r.length > 0 && (o(null, "", r), r = []);
  };
  for (let s of e)
    s.kind === "question" || cc(s) !== null || uc(s) !== null ? r.push(s) : (i(), o(s, s.name, s.children));
  return i(), t;
}
function cc(e) {
  let t = [];
  for (let r of e.children) {
    let [o] = t;
    if (r.kind === "group" || r.type !== "select_one" || r.isOrOther || r.row.value("choice_filter") !== "" || o !== void 0 && o.list !== r.list)
      return null;
    t.push(r);
  }
  return (e.appearance.includes("table-list") || t.some(Zo) && t.every((r) => Zo(r) || r.appearance.includes("list-nolabel"))) && t.some((r) => !Zo(r)) ? t : null;
}
function Zo(e) {
  return e.appearance.includes("label");
}
function dS(e, t, n) {
  var i;
  let r = n.filter((s) => !Zo(s)), o = qt(r.map((s) => ei(s.name, e.name)), [], "row");
  return {
    kind: "matrix",
    group: e,
    id: t,
    rows: r.map((s) => ({ node: s, code: o.get(ei(s.name, e.name)) })),
    heading: (i = n.find(Zo)) != null ? i : null
  };
}
function uc(e) {
  let t = e.children.filter((s) => s.kind === "group"), [n] = t;
  if (n === void 0 || t.length < e.children.length || n.children.length === 0)
    return null;
  let r = (s) => {
    let a = s.children.map((l) => !(l.kind === "question" && l.type === "select_one" && !l.isOrOther && l.row.value("choice_filter") === "" && l.row.value("relevant") === "") || s.name === "" || !/^[._-]/.test(l.name.slice(s.name.length)) || !l.name.startsWith(s.name) ? null : `${l.list} ${l.name.slice(s.name.length + 1)}`);
    return a.includes(null) ? null : a.join(`
`);
  }, o = r(n), i = t.some((s) => (t.length === 1 || s.appearance.includes("table-list")) && ei(s.name, e.name) === s.name);
  return o === null || i || t.some((s) => r(s) !== o) ? null : {
    rows: t,
    columns: n.children.map((s) => ({ node: s, suffix: s.name.slice(n.name.length + 1) }))
  };
}
function fS(e, t, { rows: n, columns: r }) {
  let o = qt(n.map((s) => ei(s.name, e.name)), [], "row"), i = qt(r.map(({ suffix: s }) => s), [], "column");
  return {
    kind: "grid",
    group: e,
    id: t,
    rows: n.map((s) => ({ node: s, code: o.get(ei(s.name, e.name)) })),
    columns: r.map(({ node: s, suffix: a }) => ({ node: s, name: i.get(a) }))
  };
}
function ei(e, t) {
  let n = e.slice(t.length);
  return t !== "" && e.startsWith(t) && /^[._-]./.test(n) ? n.slice(1) : e;
}

// src/core/interchange/xlsform-constraint.ts
var Es = "regex(., '^https?://.+')", pS = /^(\.|string-length\(\s*\.\s*\)|count-selected\(\s*\.\s*\))\s*(<=|>=|<|>|=)\s*(?:(-?\d+(?:\.\d+)?)|(?:date\(\s*)?['"](\d{4}-\d{2}-\d{2})['"](?:\s*\))?)$/, mS = /^(-?\d+(?:\.\d+)?)\s*(<=|>=|<|>|=)\s*(\.|string-length\(\s*\.\s*\)|count-selected\(\s*\.\s*\))$/, gS = { "<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=" }, hS = /^not\(\s*selected\(\s*\.\s*,\s*['"]([^'"]*)['"]\s*\)\s+and\s+count-selected\(\s*\.\s*\)\s*>\s*1\s*\)$/;
function rm(e, t, n) {
  let r = { rest: [] };
  for (let o of om(e.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"'))) {
    let i = hS.exec(o), s = o === Es || i !== null && n(i[1]) || yS(o, t, r);
    r.isUrl = r.isUrl || o === Es, s || r.rest.push(o);
  }
  return r;
}
function yS(e, t, n) {
  let r = mS.exec(e), o = pS.exec(r === null ? e : `${r[3]} ${gS[r[2]]} ${r[1]}`);
  if (o === null)
    return !1;
  let [, i = "", s = "", a, l] = o, c = s === "<" || s === ">", u = t || i !== ".";
  if (l !== void 0 && (i !== "." || c))
    return !1;
  c && !u && n.rest.push(`. != ${String(a)}`);
  let [d, f] = [/[>=]/.test(s) && !s.startsWith("<"), /[<=]/.test(s) && !s.startsWith(">")], p = (h) => l != null ? l : Number(a) + (c && u ? h : 0);
  return i === "." ? (d && (n.min = p(1)), f && (n.max = p(-1)), !0) : i.startsWith("string-length") ? (f && !d && (n.maxLength = p(-1)), f && !d || d && !f && p(1) <= 1) : (d && (n.minSelected = p(1)), f && (n.maxSelected = p(-1)), !0);
}
function om(e) {
  var o;
  let t = [], n = 0, r = "";
  for (let i of (o = e.match(/'[^']*'|"[^"]*"|[\w-]+|[^]/g)) != null ? o : [])
    n += i === "(" ? 1 : i === ")" ? -1 : 0, n === 0 && i.toLowerCase() === "and" ? (t.push(r), r = "") : r += i;
  return t.concat(r).reduce((i, s) => {
    let a = bS(s.trim());
    return a === s.trim() ? i.concat(a) : i.concat(om(a));
  }, []).filter((i) => i !== "");
}
function bS(e) {
  if (!e.startsWith("(") || !e.endsWith(")"))
    return e;
  let t = 0;
  for (let n = 0; n < e.length; n++)
    if (t += e[n] === "(" ? 1 : e[n] === ")" ? -1 : 0, t === 0 && n < e.length - 1)
      return e;
  return e.slice(1, -1).trim();
}

// src/core/interchange/xlsform-questions.ts
var im = {
  other: ["showOtherItem", "otherText"],
  none: ["showNoneItem", "noneText"],
  refused: ["showRefuseItem", "refuseText"],
  dontknow: ["showDontKnowItem", "dontKnowText"]
}, xS = ["minimal", "autocomplete", "autocomplete_chars", "search"];
function sm(e, t) {
  let { node: n, id: r } = e, { row: o, appearance: i } = n, s = { sheet: "survey", row: o.row }, a = t.text(o, "label"), l = De({ description: t.text(o, "hint"), visibleIf: t.condition(o, "relevant") });
  if (n.type === "note")
    return a === void 0 ? null : D(C({ type: "html", name: r }, l), { html: a });
  let c = C(C(C({ name: r }, De({ title: a })), l), t.required(o)), u = n.type === "integer" || n.type === "range", d = t.choicesOf(n).special, f = rm(o.value("constraint"), u, (k) => [d.none, d.refused, d.dontknow].some((v) => v !== void 0 && v.name === k)), p = g(), h = p === null ? null : vS(p, f);
  return h !== null && f.rest.length > 0 && t.notes.lost(s, "constraint-lost", n.name, f.rest), h;
  function g() {
    switch (n.type) {
      case "text":
        return i.includes("multiline") ? C({ type: "comment" }, c) : C(C({ type: "text" }, c), f.isUrl ? { inputType: "url" } : {});
      case "integer":
        return D(C({ type: "text" }, c), { inputType: "number", integer: !0 });
      case "decimal":
        return D(C({ type: "text" }, c), { inputType: "number" });
      case "range":
        return b();
      case "date":
        return i.includes("year") ? (t.notes.changed(s, "type-changed", n.name, n.type), D(C({ type: "text" }, c), { inputType: "number", integer: !0 })) : D(C({ type: "text" }, c), { inputType: i.includes("month-year") ? "month" : "date" });
      case "acknowledge":
        return t.notes.changed(s, "type-changed", n.name, n.type), C({ type: "boolean" }, c);
      case "select_one":
      case "select_multiple":
      case "rank":
        return w();
      default:
        return t.notes.changed(s, "type-changed", n.name, n.type), C({ type: "text" }, c);
    }
  }
  function b() {
    let k = (O, I) => {
      var R;
      let A = o.value("parameters").replace(/\s*=\s*/g, "=").split(/[\s,;]+/).map((L) => L.split("=")).find(([L]) => L === O);
      return A === void 0 || !/^-?\d+(?:\.\d+)?$/.test((R = A[1]) != null ? R : "") ? I : Number(A[1]);
    }, [v, m, x] = [k("start", 1), k("end", 10), k("step", 1)], S = (m - v) / x + 1;
    return [v, m, x].every(Number.isInteger) && S > 1 && S <= ht ? C(D(C({ type: "rating" }, c), { rateMin: v, rateMax: m }), x === 1 ? {} : { rateStep: x }) : (t.notes.changed(s, "range-changed", n.name), D(C(D(C({ type: "text" }, c), { inputType: "number" }), Number.isInteger(x) && Number.isInteger(v) ? { integer: !0 } : {}), { min: Math.min(v, m), max: Math.max(v, m) }));
  }
  function w() {
    let { listed: k } = t.choicesOf(n);
    if (k.length === 0)
      return t.notes.lost(s, "no-choices", n.name), null;
    let v = o.value("choice_filter") !== "", m = v, x = k.map(({ code: T, row: A }) => {
      let R = m ? t.choiceCondition(n, A) : void 0;
      return m = R !== void 0, Vn(T, t.text(A, "label"), R);
    }), S = k.map(({ code: T }) => T), O = i.some((T) => xS.includes(T)), I = S.slice().sort().join() === "false,true" && d.other === void 0 && d.none === void 0;
    if (n.type === "rank")
      return D(C({ type: "ranking" }, c), { choices: x });
    if (n.type === "select_multiple")
      return C(D(C({ type: O ? "tagbox" : "checkbox" }, c), { choices: x }), E());
    if (I && !v) {
      let T = (A, R) => {
        let L = t.text(k.find((M) => M.code === A).row, "label");
        return L === t.message(R) || L === A ? void 0 : L;
      };
      return C(C(C({
        type: "boolean"
      }, c), De({ labelTrue: T("true", "localskills-choice-true"), labelFalse: T("false", "localskills-choice-false") })), E());
    }
    return i.includes("likert") ? C(D(C({ type: "rating" }, c), { rateValues: x }), E()) : C(D(C({ type: O ? "dropdown" : "radiogroup" }, c), { choices: x }), E());
  }
  function E() {
    return Object.keys(im).reduce((k, v) => {
      let m = d[v];
      if (m === void 0)
        return k;
      let [x, S] = im[v], O = m.row === o ? void 0 : t.text(m.row, "label");
      m.name !== v && t.notes.info(s, "special-choice", n.name, m.name, v);
      let I = O !== void 0 && O !== t.message(`localskills-choice-${v}`);
      return C(D(C({}, k), { [x]: !0 }), I ? { [S]: O } : {});
    }, {});
  }
}
function vS(e, t) {
  let { type: n, inputType: r } = e, o = n === "text" && ["number", "date", "month"].includes(String(r)), i = ["checkbox", "tagbox"].includes(String(n)), s = n === "comment" || n === "text" && !o, a = {}, l = (c, u, d, f) => {
    d !== void 0 && c ? a[u] = r === "month" ? String(d).slice(0, 7) : d : d !== void 0 && t.rest.push(f);
  };
  return l(o, "min", t.min, `. >= ${String(t.min)}`), l(o, "max", t.max, `. <= ${String(t.max)}`), l(s, "maxLength", t.maxLength, `string-length(.) <= ${String(t.maxLength)}`), l(i, "minSelectedChoices", t.minSelected, `count-selected(.) >= ${String(t.minSelected)}`), l(i, "maxSelectedChoices", t.maxSelected, `count-selected(.) <= ${String(t.maxSelected)}`), C(C({}, e), a);
}

// src/core/interchange/xlsform-elements.ts
var wS = {
  select_one: ["other", "none", "refused", "dontknow"],
  select_multiple: ["other", "none", "refused", "dontknow"],
  likert: ["refused", "dontknow"],
  rank: [],
  cell: []
}, kS = { required: "required-lost", choice_filter: "choice-filter-lost" }, Ts = /^(?:yes|true|true\(\)|1)$/i, SS = /^(?:no|false|false\(\)|0)?$/i;
function lm(e) {
  let { lists: t, choiceColumns: n, languages: r, notes: o } = e, i = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Set(), l = (x) => ({ sheet: "survey", row: x.row }), c = (x) => {
    let S = Ss(x.replace(/\*\*([^*]+)\*\*/g, "$1").replace(/^#{1,6} +/, "")), O = S.replace(/\$\{[^{}]*\}/g, "\u2026");
    return O !== S && o.gather("changed", "piping", ie(O)), O;
  };
  function u(x, S, O, I) {
    var L;
    let T = x.value(S);
    if (T === "" || Ts.test(T) && S !== "choice_filter")
      return;
    let A = em(T, O), R = tm(A) ? null : Ln(A);
    if (R === null || Ot(rt(R))) {
      o.lost(I, (L = kS[S]) != null ? L : "condition-lost", T);
      return;
    }
    return R;
  }
  let d = { answer: (x) => {
    var S;
    return (S = i.get(x)) != null ? S : null;
  }, own: null }, f = D(C({}, e), {
    text: (x, S) => r.text(x.texts(S), c),
    condition: (x, S) => u(x, S, d, l(x)),
    required(x) {
      let S = x.value("required");
      if (Ts.test(S))
        return { isRequired: !0 };
      let O = SS.test(S) ? void 0 : u(x, "required", d, l(x));
      return O === void 0 ? {} : { requiredIf: O };
    },
    choiceCondition: (x, S) => u(x.row, "choice_filter", D(C({}, d), {
      // A column that is empty for this choice is an empty text, as it is in the other survey.
      column: (O) => n.includes(O.toLowerCase()) ? S.value(O.toLowerCase()) : null
    }), l(x.row)),
    choicesOf: (x) => s.get(x)
  });
  function p(x, S) {
    return S.some(({ node: O }) => O.type === "text" && O.name !== `${x.name}.other` && O.row.value("relevant").includes(`\${${x.name}}`) && /['"\u2018\u201c]other['"\u2019\u201d]/.test(O.row.value("relevant")));
  }
  function h(x, S, O) {
    var R, L;
    let I = Kp((R = t.get(x.list)) != null ? R : [], O), T = x.isOrOther && I.special.other === void 0 && O.includes("other") ? D(C({}, I.special), { other: { name: "other", code: "other", row: x.row } }) : I.special;
    s.set(x, D(C({}, I), { special: T })), I.codes.forEach((M, N) => {
      M !== N && !Object.prototype.hasOwnProperty.call(I.special, M) && o.gather("changed", "codes-changed", `${x.name}: ${N} \u2192 ${M}`);
    });
    let A = x.type === "acknowledge" || I.listed.map(({ code: M }) => M).sort().join() === "false,true";
    if (i.set(x.name, {
      parameter: S,
      isMultiple: x.type === "select_multiple" || x.type === "rank",
      code: (M) => {
        var N;
        return x.type === "acknowledge" ? M.toLowerCase() === "ok" : A && (M === "true" || M === "false") ? M === "true" : /^-?\d+(?:\.\d+)?$/.test(M) && I.codes.size === 0 ? Number(M) : (N = I.codes.get(M)) != null ? N : M;
      }
    }), T.other !== void 0)
      for (let M of [`${x.name}.other`, `${x.name}_other`])
        i.set(M, (L = i.get(M)) != null ? L : { parameter: `${S}.other`, isMultiple: !1, code: (N) => N });
  }
  function g(x) {
    var I, T;
    let S = x.reduce((A, R) => A.concat(cm(R.elements)), []), O = S.filter((A) => A.kind === "question");
    for (let A of S)
      if (A.kind === "matrix")
        A.rows.forEach(({ node: R, code: L }) => h(R, `${A.id}.${L}`, []));
      else if (A.kind === "grid")
        for (let { node: R, code: L } of A.rows)
          R.children.forEach((M, N) => h(
            M,
            `${A.id}.${L}.${A.columns[N].name}`,
            []
          ));
      else if (A.kind === "question") {
        let { node: R } = A, L = R.appearance.includes("likert") ? "likert" : R.type, M = R.isOrOther && !((I = t.get(R.list)) != null ? I : []).some((F) => F.value("name") === "other"), N = ((T = wS[L]) != null ? T : []).filter((F) => F !== "other" || M || !p(R, O));
        h(R, A.id, N);
      }
    for (let { node: A } of O) {
      let R = A.type === "text" && A.name.endsWith(".other") ? O.find((L) => `${L.node.name}.other` === A.name) : void 0;
      R !== void 0 && f.choicesOf(R.node).special.other !== void 0 && (a.add(A), i.set(A.name, { parameter: `${R.id}.other`, isMultiple: !1, code: (L) => L }));
    }
  }
  function b(x) {
    if (x.kind === "question")
      return a.has(x.node) ? null : sm(x, f);
    let { row: S } = x.group, O = C({
      name: x.id
    }, De({ title: f.text(S, "label"), description: f.text(S, "hint"), visibleIf: f.condition(S, "relevant") }));
    switch (x.kind) {
      case "panel": {
        let I = x.elements.map(b).filter(am);
        return I.length === 0 ? null : D(C({ type: "panel" }, O), { elements: I });
      }
      case "matrix":
        return w(x, O);
      case "grid":
        return E(x, O);
    }
  }
  function w(x, S) {
    var R;
    let [O] = x.rows, I = v(O.node);
    if (I === null)
      return null;
    let T = x.rows.filter(({ node: L }) => Ts.test(L.row.value("required")));
    T.length > 0 && T.length < x.rows.length && o.changed(l(x.group.row), "rows-required", x.group.name);
    let A = (R = S.title) != null ? R : x.heading === null ? void 0 : f.text(x.heading.row, "label");
    return D(C(C(C({
      type: "matrix"
    }, De(D(C({}, S), { title: A }))), T.length > 0 ? { isRequired: !0 } : {}), T.length === x.rows.length ? { eachRowRequired: !0 } : {}), {
      columns: I,
      rows: x.rows.map(({ node: L, code: M }) => k(L.row, M))
    });
  }
  function E(x, S) {
    let O = x.columns.map(({ node: T, name: A }) => D(C({ name: A }, De({ title: f.text(T.row, "label") })), { choices: v(T) }));
    if (O.some((T) => T.choices === null))
      return null;
    let I = x.rows.some(({ node: T }) => T.children.some((A) => Ts.test(A.row.value("required"))));
    return I && o.changed(l(x.group.row), "cells-required", x.group.name), D(C(C({
      type: "matrixdropdown"
    }, S), I ? { isRequired: I } : {}), {
      columns: O,
      rows: x.rows.map(({ node: T, code: A }) => k(T.row, A))
    });
  }
  function k(x, S) {
    return Vn(S, f.text(x, "label"), f.condition(x, "relevant"));
  }
  function v(x) {
    let { listed: S } = f.choicesOf(x);
    return S.length === 0 ? (o.lost(l(x.row), "no-choices", x.name), null) : S.map(({ code: O, row: I }) => Vn(O, f.text(I, "label")));
  }
  return {
    read(x) {
      g(x);
      let S, O = [], I = (T) => T.kind === "question" && T.node.name === ti;
      for (let T of x) {
        let A = T.elements.find(I);
        S = A === void 0 ? S : f.text(A.node.row, "label");
        let R = T.elements.filter((L) => !I(L)).map(b).filter(am);
        R.length > 0 && O.push(m(T, R));
      }
      return { pages: O, description: S, settings: ES(O, o) };
    }
  };
  function m({ group: x, id: S }, O) {
    return x === null ? { name: S, elements: O } : D(C({
      name: S
    }, De({
      title: f.text(x.row, "label"),
      description: f.text(x.row, "hint"),
      visibleIf: f.condition(x.row, "relevant")
    })), {
      elements: O
    });
  }
}
function am(e) {
  return e !== null;
}
function cm(e) {
  return e.reduce((t, n) => t.concat(n, n.kind === "panel" ? cm(n.elements) : []), []);
}
function ES(e, t) {
  let n = [], r = (l) => l.forEach((c) => {
    c.type === "matrixdropdown" ? n.push(c) : c.type === "panel" && r(c.elements);
  });
  e.forEach((l) => r(l.elements));
  let o = (l) => l.choices.map((c) => typeof c == "string" ? c : c.value), i = n.find((l) => {
    let c = l.columns;
    return c.length === At.length && c.every((u) => At.includes(u.name) && Ct.every((d) => o(u).includes(d)));
  });
  if (i === void 0)
    return {};
  let s = i.columns.reduce((l, c) => l.concat(o(c)), []), a = Array.from(new Set(s.filter((l) => !Ct.includes(l))));
  return t.info(null, "measured-grid", i.name), a.forEach((l) => t.gather("info", "not-counted", l)), D(C({}, a.length > 0 ? { notInStatistics: a } : {}), { measures: { grid: i.name } });
}

// src/core/interchange/language-names.ts
var Os = {
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
function mr(e) {
  var r;
  let t = /\(\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\s*\)\s*$/.exec(e), n = (t === null ? e : t[1]).trim().toLowerCase().replace(/_/g, "-");
  return ut.test(n) ? n : (r = Object.keys(Os).find((o) => Os[o].some((i) => i.toLowerCase() === n))) != null ? r : null;
}
function As(e) {
  return `${(Object.prototype.hasOwnProperty.call(Os, e) ? Os[e] : [e])[0]} (${e})`;
}

// src/core/interchange/xlsform-sheet.ts
var TS = {
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
}, OS = ["bind", "control", "body", "media"];
function um(e) {
  let t = e.findIndex((a) => a.some((l) => Cs(l) !== "")), n = t === -1 ? [] : e[t].map(Cs), r = n.some((a) => a.includes("::")), o = n.map((a) => AS(a, r)), i = e.slice(t + 1).map((a, l) => {
    let c = /* @__PURE__ */ new Map();
    return o.forEach((u, d) => {
      var p, h;
      let f = Cs(a[d]);
      if (u !== null && f !== "") {
        let g = (p = c.get(u.name)) != null ? p : /* @__PURE__ */ new Map();
        c.set(u.name, g), g.set(u.language, (h = g.get(u.language)) != null ? h : f);
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
    columns: dc(s.map(({ name: a }) => a)),
    languages: dc(s.map(({ language: a }) => a).filter((a) => a !== ""))
  };
}
function Cs(e) {
  return e == null ? "" : typeof e == "object" ? isNaN(e.getTime()) ? "" : e.toISOString().slice(0, 10) : String(e).trim();
}
function AS(e, t) {
  var s;
  if (e === "")
    return null;
  let n = (t || e.includes("::") ? e.split("::") : CS(e)).map((a) => a.trim()), r = n[0].split(/\s+/).join("_").toLowerCase(), o = OS.includes(r) && n.length > 1, i = o ? n[1].toLowerCase() : r;
  return { name: (s = TS[i]) != null ? s : i, language: n.slice(o ? 2 : 1).join(":") };
}
function CS(e) {
  return e.split(/:(?!(?:count|constraintMsg|requiredMsg)$)/i);
}
function dc(e) {
  return Array.from(new Set(e));
}
function dm(e, t) {
  var l;
  let n = dc(e.reduce((c, u) => c.concat(u.languages), [])), r = (c, u) => c.toLowerCase() === u.toLowerCase() || mr(c) !== null && mr(c) === mr(u), o = n.find((c) => t !== "" && r(c, t)), i = e.some((c) => c.rows.some((u) => u.texts("label").has(""))), s = o != null ? o : i ? "" : (l = n[0]) != null ? l : "", a = s === "" ? t : s;
  return {
    locale: a === "" || a.toLowerCase() === "default" ? null : mr(a),
    unknown: n.filter((c) => c !== s && mr(c) === null),
    text(c, u) {
      var h;
      let d = {}, f = (h = c.get(s)) != null ? h : c.get("");
      f !== void 0 && u(f) !== "" && (d.default = u(f)), c.forEach((g, b) => {
        var E;
        let w = b === "" || b === s ? null : mr(b);
        w !== null && u(g) !== "" && u(g) !== d.default && (d[w] = u(g), d.default = (E = d.default) != null ? E : u(g));
      });
      let p = Object.keys(d);
      return p.length === 0 ? void 0 : p.length === 1 ? d.default : PS(d);
    }
  };
}
function PS(e) {
  let r = e, { default: t = "" } = r, n = or(r, ["default"]);
  return C({ default: t }, n);
}

// src/core/interchange/xlsform-tree.ts
var IS = /^(?:add )?(select[ _]?one|select1|select[ _]multiple|select all that apply|rank)(?: prompt using| from)?\s+(\S.*?)(\s+(?:or[ _]other|or specify other|or other))?$/i, RS = /^select[ _](?:one|multiple)[ _](?:from[ _]file|external)\b/i, LS = /^begin[ _]\s*(group|repeat|lgroup|looped group|loop)\b/i, MS = /^end[ _]\s*(?:group|repeat|lgroup|looped group|loop)\b/i, NS = [
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
], $S = [
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
], FS = {
  string: "text",
  int: "integer",
  trigger: "acknowledge",
  datetime: "datetime",
  "date time": "datetime",
  date_time: "datetime"
}, DS = ["text", "integer", "decimal", "range", "date", "time", "datetime", "note", "acknowledge"], jS = 50;
function fm(e, t) {
  let n = [], r = [{ children: n, isRepeat: !1 }];
  for (let o of e.rows) {
    let i = o.value("type").replace(/\s+/g, " "), s = { sheet: "survey", row: o.row };
    if (i === "") {
      (o.value("name") !== "" || o.value("label") !== "") && t.lost(s, "no-type", o.value("name") || o.value("label"));
      continue;
    }
    let a = LS.exec(i), l = r.some(({ isRepeat: c }) => c);
    if (a !== null) {
      let c = [], u = a[1].toLowerCase() !== "group";
      u && !l && t.lost(s, "repeat", o.value("name")), !u && !l && r.length < jS && r[r.length - 1].children.push({
        kind: "group",
        row: o,
        name: o.value("name"),
        appearance: pm(o.value("appearance")),
        children: c
      }), r.push({ children: c, isRepeat: u });
    } else if (MS.test(i))
      r.length > 1 && r.pop();
    else if (!l) {
      let c = _S(o, i, t);
      c !== null && r[r.length - 1].children.push(c);
    }
  }
  return n;
}
function _S(e, t, n) {
  var c;
  let r = { sheet: "survey", row: e.row }, o = e.value("name"), i = { kind: "question", row: e, name: o, appearance: pm(e.value("appearance")) };
  if (RS.test(t))
    return n.lost(r, "choices-elsewhere", o), null;
  let s = IS.exec(t);
  if (s !== null) {
    let u = s[1].toLowerCase();
    return D(C({}, i), {
      type: u === "rank" ? "rank" : /multiple|all/.test(u) ? "select_multiple" : "select_one",
      list: s[2],
      isOrOther: s[3] !== void 0
    });
  }
  let a = t.toLowerCase(), l = (c = FS[a]) != null ? c : a;
  return NS.includes(l) ? (n.gather("lost", "metadata", t), null) : DS.includes(l) ? D(C({}, i), { type: l, list: "", isOrOther: !1 }) : (n.lost(r, $S.includes(l) ? "type-not-here" : "type-unknown", o, t), null);
}
function pm(e) {
  return e.toLowerCase().split(/[\s,;]+/).filter((t) => t !== "");
}

// src/core/interchange/read-xlsform.ts
var mm = "imported-survey", JS = [
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
function gm(e, t = {}) {
  var f, p, h, g;
  let n = xn(), [r, o, i] = [e.survey, (f = e.choices) != null ? f : [], (p = e.settings) != null ? p : []].map(um);
  if (r === void 0 || o === void 0 || i === void 0 || !r.columns.includes("type"))
    return n.lost(null, "no-survey-sheet"), { definition: null, notes: n.finish() };
  let s = (b) => i.rows[0] === void 0 ? "" : i.rows[0].value(b), a = dm([r, o], s("default_language"));
  a.unknown.forEach((b) => n.lost(null, "language-unknown", b));
  for (let b of [r, o])
    for (let w of b.columns.filter((E) => JS.includes(E)))
      b.rows.some((E) => E.value(w) !== "") && n.gather("lost", "columns-left-out", w);
  let c = lm({
    lists: Gp(o),
    choiceColumns: o.columns,
    languages: a,
    notes: n,
    message: (h = t.message) != null ? h : (() => "")
  }).read(nm(fm(r, n), n)), u = s("form_id") || s("form_title"), d = s("form_title");
  return xs(D(C(C(C({}, a.locale === null ? {} : { locale: a.locale }), d === "" ? {} : { title: d }), c.description === void 0 ? {} : { description: c.description }), {
    pages: c.pages,
    localSkills: C({
      id: (g = t.id) != null ? g : u === "" ? mm : Kr(u, mm),
      status: "draft"
    }, c.settings)
  }), n);
}

// src/core/interchange/workbook.ts
var BS = 5e6, zS = 5e7, US = 2e4, WS = ["survey", "choices", "settings"], hm = 101010256, HS = 33639248;
function ym(e) {
  let t = new DataView(e.buffer, e.byteOffset, e.byteLength), n = e.length - 22;
  for (; n >= 0 && n > e.length - 65558 && t.getUint32(n, !0) !== hm; )
    n--;
  if (e.length > BS)
    return "too-large";
  if (n < 0 || t.getUint32(n, !0) !== hm)
    return "not-xlsx";
  let r = t.getUint32(n + 16, !0), o = 0;
  for (let i = t.getUint16(n + 10, !0); i > 0; i--) {
    if (r + 46 > n || t.getUint32(r, !0) !== HS)
      return "not-xlsx";
    o += t.getUint32(r + 24, !0), r += 46 + t.getUint16(r + 28, !0) + t.getUint16(r + 30, !0) + t.getUint16(r + 32, !0);
  }
  return o <= zS ? null : "too-large";
}
function bm(e) {
  let t = (i) => {
    let s = e.find((a) => a.sheet.trim().toLowerCase() === i);
    return s === void 0 ? void 0 : s.data.slice(0, US);
  }, [n, r, o] = WS.map(t);
  return n === void 0 ? null : C(C({ survey: n }, r && { choices: r }), o && { settings: o });
}

// src/ui/survey-making/import-file.ts
var vm = ".xlsx,.json,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", VS = "PK";
function fc(e, t) {
  return new Promise((n, r) => {
    let o = new FileReader();
    o.onload = () => {
      var i;
      return n((i = o.result) != null ? i : "");
    }, o.onerror = () => r(o.error), o[t](e);
  });
}
function qS(e) {
  return re(this, null, function* () {
    let t = ym(new Uint8Array(yield fc(e, "readAsArrayBuffer")));
    return t != null ? t : bm(yield bs(e));
  });
}
function xm(e, t) {
  let n = e.notes.map((r) => pr(r, t));
  return e.definition === null ? { kind: "unknown", explanation: n.join(`
`) } : { kind: "definition", json: e.definition, notes: n };
}
function wm(e, t) {
  return re(this, null, function* () {
    let n = (r) => t.text(r);
    try {
      if ((yield fc(e.slice(0, 2), "readAsText")) === VS) {
        let l = yield qS(e);
        return typeof l == "string" ? { kind: "unknown", explanation: t.text(`localskills-interchange-${l}`, e.name) } : l === null ? { kind: "unknown", explanation: "" } : xm(gm(l, { message: n }), t);
      }
      let { value: o, faults: i } = Nr(String(yield fc(e, "readAsText")).replace(/^\uFEFF/, "")), [s] = i;
      return _(o) ? typeof Z(o, ["localSkills", "id"]) == "string" && Ne(o).faults.length === 0 ? { kind: "definition", json: o, notes: [] } : xm(Xp(o, { message: n }), t) : { kind: "unknown", explanation: s === void 0 ? "" : un(s, t) };
    } catch (r) {
      return { kind: "unknown", explanation: r instanceof Error ? r.message : "" };
    }
  });
}

// src/core/skills/taxonomy.ts
function XS(e, t = null) {
  let n = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var c;
    return (c = n.get(l)) != null ? c : null;
  }, o = (l, c) => {
    let u = /* @__PURE__ */ new Set([l]), d = [], f = r(l);
    for (; f !== null; ) {
      let p = c(f);
      f = p === null || u.has(p) ? null : r(p), f !== null && (u.add(f.id), d.push(f));
    }
    return d;
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
    ancestors: (l) => o(l, (c) => c.parent),
    find: (l) => {
      var c, u;
      return a = a != null ? a : KS(e, i), (u = (c = i(l.trim())) != null ? c : a.get(Sm(l))) != null ? u : null;
    }
  };
}
function pc(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = _(e) ? P(e, "skills") : void 0;
  _(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = ue("$.skills", s), l = _(i) ? QS(i) : null;
    if (l === null) {
      let c = _(i) ? P(i, "id") : i;
      t.push({ path: `${a}.id`, code: "bad-id", parameters: [ie(c)] });
    } else n.has(l.id) ? t.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : n.set(l.id, l);
  });
  let o = _(e) ? P(e, "locale") : null;
  return {
    taxonomy: XS(
      Array.from(n.values()),
      typeof o == "string" && ut.test(o) ? o : null
    ),
    faults: t
  };
}
function Ps(e, t, n) {
  let r = t.get(e);
  return r === null ? { text: e, language: null, direction: "auto" } : ke(r.label, n, t.locale);
}
function QS(e) {
  var i;
  let t = P(e, "id");
  if (typeof t != "string" || !Ee.test(t))
    return null;
  let n = (s) => {
    let a = P(e, s);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = P(e, "capx"), o = n("replacedBy");
  return {
    id: t,
    label: (i = An(P(e, "label"))) != null ? i : { kind: "texts", texts: { default: t } },
    aliases: GS(P(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: n("wikidata"),
    isRetired: P(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function GS(e) {
  let t = {};
  if (_(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || ut.test(n)) && Array.isArray(r) && (t[n] = r.filter((o) => typeof o == "string"));
    }
  return t;
}
function KS(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (o) => {
    let i = /* @__PURE__ */ new Map();
    for (let s of e) {
      let a = t(s.id);
      for (let l of o(s)) {
        let c = Sm(l), u = i.get(c);
        i.set(c, u === void 0 || u === a ? a : null);
      }
    }
    i.forEach((s, a) => {
      n.has(a) || n.set(a, s);
    });
  };
  return r((o) => o.label.kind === "texts" ? km(o.label.texts) : []), r((o) => km(o.aliases).reduce((i, s) => i.concat(s), [])), n;
}
function km(e) {
  return Object.keys(e).map((t) => e[t]);
}
function Sm(e) {
  return e.normalize("NFC").toLowerCase().replace(/[\s_-]+/g, " ").trim();
}

// src/ui/survey-making/load-making.ts
var mc = 500;
function vn(e) {
  var o;
  if (e === void 0)
    return { revision: 0, json: null, text: "", faults: [], user: null, timestamp: null };
  let t = (o = e.latest.text) != null ? o : "", { value: n, faults: r } = Nr(t);
  return {
    revision: e.latest.id,
    json: _(n) ? n : null,
    text: t,
    faults: _(n) ? [] : r.length > 0 ? r : [{ path: "$", code: "expected-object", parameters: [] }],
    user: e.latest.user,
    timestamp: e.latest.timestamp
  };
}
function ni(e) {
  let t = e === null ? void 0 : P(e, "localSkills"), n = _(t) ? P(t, "core") : void 0, r = _(n) ? P(n, "id") : void 0;
  return typeof r == "string" ? r : null;
}
function gc(e) {
  let t = e === null ? void 0 : P(e, "localSkills"), n = _(t) ? P(t, "follows") : void 0;
  return typeof n == "string" ? n : null;
}
function Em(e, t) {
  return re(this, null, function* () {
    var s, a;
    if (t === null)
      return null;
    let n = e.titles.definition(t), r = (yield e.wiki.readPages([n])).get(n), o = e.bundledSurveys.find((l) => l.id === t), i = (a = (s = vn(r).json) != null ? s : o == null ? void 0 : o.definition) != null ? a : null;
    return i === null ? null : Ne(i).survey;
  });
}
function YS(e) {
  return re(this, null, function* () {
    var r;
    let t = e.titles.skills(), n = (yield e.wiki.readPages([t])).get(t);
    return n === void 0 ? null : pc(Nr((r = n.latest.text) != null ? r : "").value).taxonomy;
  });
}
function hc(e, t, n = null) {
  return re(this, null, function* () {
    let { wiki: r, titles: o } = e, [i, s] = [o.definition(t), o.survey(t)], [a, l, c] = yield Promise.all([
      r.readPages([i, s]),
      r.pagesBelow(o.answersPrefix(t), mc),
      YS(e)
    ]), u = vn(a.get(i)), d = n != null ? n : u.json, [f, p] = yield Promise.all([
      Em(e, ni(d)),
      Em(e, gc(d))
    ]);
    return {
      surveyId: t,
      base: u,
      answers: l.length,
      taxonomy: c,
      hasSurveyPage: a.has(s),
      core: f,
      previous: p
    };
  });
}

// src/ui/survey-making/making-draft.ts
var Tm = 2160 * 60 * 60;
function Om(e) {
  try {
    return typeof e == "string" ? JSON.parse(e) : null;
  } catch (t) {
    return null;
  }
}
function ZS(e) {
  return _(e) && typeof e.surveyId == "string" && typeof e.baseRevision == "number" && typeof e.keptAt == "string" && typeof e.step == "string" && _(e.json) && (e.baseJson === null || _(e.baseJson));
}
function eo(e, t, n) {
  let r = `localskills-definition/${t}/${n}`, o = (l) => `${r}/${l}`, i = (l) => {
    let c = Om(e.get(o(l)));
    return ZS(c) && c.surveyId === l ? c : null;
  }, s = () => {
    let l = Om(e.get(r));
    return Array.isArray(l) ? l.filter((c) => typeof c == "string") : [];
  }, a = (l) => {
    l.length === 0 ? e.remove(r) : e.set(r, JSON.stringify(l), Tm);
  };
  return {
    read: i,
    unpublished() {
      return s().map(i).filter((l) => l !== null && l.baseRevision === 0).sort((l, c) => l.keptAt < c.keptAt ? 1 : -1);
    },
    write(l) {
      let c = s().filter((u) => u !== l.surveyId);
      return l.baseRevision === 0 && a(c.concat(l.surveyId)), e.set(o(l.surveyId), JSON.stringify(l), Tm);
    },
    clear(l) {
      e.remove(o(l)), a(s().filter((c) => c !== l));
    }
  };
}

// src/ui/survey-making/survey-list.ts
var eE = "Category:Skills surveys", tE = 100;
function Is(e) {
  return re(this, null, function* () {
    let { wiki: t, titles: n } = e, o = (yield t.pagesInCategory(eE, tE)).map(n.surveyIdOf).filter((s) => s !== null), i = yield t.readPages(o.map(n.definition));
    return o.map((s) => ({ id: s, json: vn(i.get(n.definition(s))).json })).filter((s) => s.json !== null);
  });
}
function Mn(e) {
  let t = P(e, "locale");
  return Array.from(/* @__PURE__ */ new Set([...typeof t == "string" ? [t] : [], ...zn(e)]));
}

// src/ui/survey-making/begin-screen.ts
var Am = ["individuals", "affiliates", "partners", "society"];
function Rs(e, t) {
  let n = An(P(e, "title")), r = P(e, "locale");
  return n === null ? null : ke(n, t.messages, typeof r == "string" ? r : null);
}
function Cm(e, t) {
  let n = Ae(e).filter(({ kind: o }) => o === "question").length, r = Mn(e).map(t.languageName);
  return [
    t.messages.text("localskills-making-begin-questions", n),
    ...r.length === 0 ? [] : [t.messages.text("localskills-making-begin-languages", Yi(r, t.messages.language))]
  ].join(" ");
}
function Pm(e) {
  let { context: t, from: n, onBegin: r, onContinue: o } = e, { messages: i, wiki: s, titles: a, bundledSurveys: l } = t, c = eo(t.storage, t.wikiId, t.user.name), u = (V, ...z) => i.text(`localskills-making-begin-${V}`, ...z), d = n !== null ? "wiki" : l.length > 0 ? `bundled:${l[0].id}` : "blank", f = n === null ? "copy" : n.kind, p = n === null ? "" : n.id, h = null, g = "individuals", b = !1, w = !1, E = !1, k = new Map(l.map(({ id: V, definition: z }) => [`bundled:${V}`, z])), v = new Set(c.unpublished().map(({ surveyId: V }) => V)), m = () => {
    var V, z, ee;
    return d === "file" ? (V = h == null ? void 0 : h.json) != null ? V : null : d === "wiki" ? (z = k.get(`wiki:${p}`)) != null ? z : null : (ee = k.get(d)) != null ? ee : null;
  }, x = _r({
    label: u("origin"),
    value: d,
    options: [
      ...l.map(({ id: V, definition: z }) => {
        var ee, le;
        return {
          value: `bundled:${V}`,
          label: (le = (ee = Rs(z, t)) == null ? void 0 : ee.text) != null ? le : V,
          help: [S(z), Cm(z, t)].filter((qe) => qe !== "").join(" ")
        };
      }),
      { value: "wiki", label: u("wiki"), help: u("wiki-help") },
      { value: "file", label: u("file"), help: u("file-help") },
      { value: "blank", label: u("blank"), help: u("blank-help") }
    ],
    onChange(V) {
      d = V, f = "copy", se(), d === "wiki" && T();
    }
  });
  function S(V) {
    var le;
    let z = An(P(V, "description")), ee = z === null ? "" : ke(z, i).text;
    return ((le = /^[^]*?[.!?؟。](?=\s|$)/.exec(ee)) != null ? le : [ee])[0];
  }
  let O = y("div", { class: "ext-localSkills-making-detail" }), I = y("div", {}), T = () => re(null, null, function* () {
    U(O, y("p", { role: "status" }, i.text("localskills-making-loading")));
    try {
      let V = yield Is(t);
      if (V.forEach(({ id: le, json: qe }) => k.set(`wiki:${le}`, qe)), d !== "wiki")
        return;
      let [z] = V;
      if (z === void 0) {
        U(O, K("notice", u("wiki-none")));
        return;
      }
      p = k.has(`wiki:${p}`) ? p : z.id;
      let ee = gn({
        label: u("wiki-which"),
        value: p,
        options: V.map(({ id: le, json: qe }) => {
          var Ke, kt;
          return { value: le, label: (kt = (Ke = Rs(qe, t)) == null ? void 0 : Ke.text) != null ? kt : le };
        }),
        onChange(le) {
          p = le, Q();
        }
      });
      U(O, ee.element), Q();
    } catch (V) {
      U(O, K(
        "error",
        y("p", {}, i.text("localskills-making-not-loaded")),
        ge(ne(i.text("localskills-save-try-again"), "normal", () => {
          T();
        }))
      ));
    }
  }), A = () => {
    let V = y("input", { type: "file", accept: vm, id: "ext-localSkills-making-file" }), z = y("div", { "aria-live": "polite" });
    V.addEventListener("change", () => {
      let ee = V.files && V.files[0];
      ee && (U(z, y("p", {}, i.text("localskills-making-loading"))), wm(ee, i).then((le) => {
        h = le.kind === "definition" ? le : null, U(
          z,
          le.kind === "definition" ? K(
            "success",
            y("p", {}, u("file-read", ee.name), " ", Cm(le.json, t)),
            R(le)
          ) : K(
            "error",
            y("p", {}, u("file-unknown", ee.name)),
            le.explanation === "" ? null : y("p", { dir: "auto" }, le.explanation)
          )
        ), Q();
      }));
    }), U(
      O,
      y("p", {}, y("label", { for: "ext-localSkills-making-file" }, u("file-which"))),
      V,
      z
    );
  }, R = ({ notes: V }) => V.length === 0 ? null : y(
    "div",
    {},
    y("p", {}, u("file-notes", V.length)),
    y("ul", {}, ...V.map((z) => y("li", {}, z)))
  ), L = () => _r({
    label: u("kind"),
    value: f,
    options: ["copy", "core", ...d === "wiki" ? ["wave"] : []].map((V) => ({
      // Messages used here: localskills-making-begin-copy, localskills-making-begin-core, localskills-making-begin-wave
      value: V,
      label: u(V),
      help: u(`${V}-help`)
    })),
    onChange(V) {
      f = V, Q();
    }
  }).element, M = mn({
    label: u("title"),
    help: u("title-help"),
    value: "",
    maxLength: 200,
    onChange(V) {
      b = V.trim() !== "", M.setFault(null), w || q(V);
    }
  }), N = mn({
    label: u("id"),
    help: u("id-help"),
    value: "",
    direction: "ltr",
    maxLength: 48,
    onChange() {
      w = N.value() !== "", N.setFault(null), H();
    }
  }), F = y("p", { class: "ext-localSkills-making-address", dir: "ltr" }), J = ur(u("address"), N.element), H = () => U(F, a.survey(N.value())), q = (V, z = "") => {
    let ee = Array.from(v);
    N.show(V.trim() === "" ? "" : z === "" ? Zt(V, ee, "survey") : $t(`${V.slice(0, 48 - z.length)}${z}`, ee)), H();
  }, Q = () => {
    var z;
    U(I, m() === null || d === "file" ? null : L());
    let V = m();
    if (!E) {
      let ee = V === null ? void 0 : Z(V, ["localSkills", "audience", "population"]);
      g = (z = Am.find((le) => le === ee)) != null ? z : "individuals", B.show(g);
    }
    if (!b) {
      let ee = V === null ? null : Rs(V, t);
      if (M.show(ee === null ? "" : ee.text), !w) {
        let le = V === null ? void 0 : Z(V, ["localSkills", "id"]);
        q(typeof le == "string" ? le.replace(/-\d{4}$/, "") : "", `-${t.now().getUTCFullYear()}`);
      }
    }
  }, B = _r({
    label: i.text("localskills-making-population"),
    help: i.text("localskills-making-population-help"),
    value: g,
    options: Am.map((V) => ({
      // Messages used here: localskills-making-population-individuals, localskills-making-population-affiliates,
      // localskills-making-population-partners, localskills-making-population-society
      value: V,
      label: i.text(`localskills-making-population-${V}`)
    })),
    onChange(V) {
      g = V, E = !0;
    }
  }), j = y("div", {}), X = (...V) => {
    U(j, ...V), V.length > 0 && je(j);
  }, Y = () => re(null, null, function* () {
    X();
    let V = m();
    if (V === null && d !== "blank") {
      X(K("error", u(d === "file" ? "no-file" : "no-survey")));
      return;
    }
    if (M.value().trim() === "") {
      M.setFault(u("no-title")), M.focus();
      return;
    }
    let z = N.value();
    if (!Ee.test(z)) {
      J.open = !0, N.setFault(u("bad-id")), N.focus();
      return;
    }
    te.setDisabled(!0);
    try {
      let ee = a.definition(z);
      if (vn((yield s.readPages([ee])).get(ee)).revision !== 0 || c.read(z) !== null) {
        v.add(z), J.open = !0, N.setFault(u("id-taken", z)), N.show(Zt(z, Array.from(v), "survey")), H(), N.focus();
        return;
      }
    } catch (ee) {
      X(K("error", i.text("localskills-making-not-loaded")));
      return;
    } finally {
      te.setDisabled(!1);
    }
    r(z, Cf({
      // A copy is for the readers of this wiki first.
      from: V === null || f !== "copy" ? V : Of(V, t.contentLanguage),
      fromId: d === "wiki" ? p : d.replace(/^bundled:/, ""),
      kind: d === "file" ? "copy" : f,
      id: z,
      title: b ? M.value().trim() : null,
      language: i.language,
      population: g
    }));
  }), te = ne(u("go"), "primary", () => {
    Y();
  }), se = () => {
    U(O), d === "file" && A(), Q();
  }, xe = c.unpublished().map((V) => {
    let z = Rs(V.json, t), ee = K(
      "notice",
      y(
        "p",
        {},
        u("draft"),
        " ",
        y("strong", {}, z === null ? V.surveyId : ve(z, i)),
        " ",
        u("draft-kept", t.formatTime(V.keptAt))
      ),
      ge(
        ne(u("draft-continue"), "primary", () => o(V)),
        ne(u("draft-discard"), "normal", () => {
          c.clear(V.surveyId), ee.remove();
        })
      )
    );
    return ee;
  });
  return se(), n !== null && T(), y(
    "div",
    { class: "ext-localSkills-making-begin" },
    y("h2", { tabindex: "-1" }, u("heading")),
    ...xe,
    x.element,
    O,
    I,
    M.element,
    y("div", { class: "ext-localSkills-making-address-line" }, y("span", {}, u("address-is")), " ", F),
    J,
    B.element,
    j,
    ge(te)
  );
}

// src/core/survey/editing/condition-tests.ts
var bc = ["notempty", "empty"], nE = [
  "equal",
  "notequal",
  "greater",
  "greaterorequal",
  "less",
  "lessorequal",
  "contains",
  "notcontains"
], xc = ["anyof", "allof", "noneof"], rE = {
  equal: "=",
  notequal: "<>",
  greater: ">",
  greaterorequal: ">=",
  less: "<",
  lessorequal: "<=",
  contains: "contains",
  notcontains: "notcontains"
};
function Ls(e) {
  return gr(bc, e) ? "none" : gr(xc, e) ? "several" : "one";
}
function vc({ parameter: e, operator: t, values: n }) {
  return e !== "" && (Ls(t) === "none" || n.length > 0 && n.every((r) => r !== ""));
}
function Ms(e) {
  let t = rt(e);
  if (Ot(t))
    return null;
  let { expression: n } = t, r = n.kind === "binary" && n.operator === "or" ? "or" : "and", o = yc(n, r).map(sE);
  return o.every((i) => i !== null) ? { join: r, tests: o } : null;
}
function to(e) {
  return e.tests.filter(vc).map(oE).join(` ${e.join} `);
}
function oE({ parameter: e, operator: t, values: n }) {
  let r = `{${e}}`;
  return gr(bc, t) ? `${r} ${t}` : gr(xc, t) ? `${r} ${t} [${n.map(Ko).join(", ")}]` : `${r} ${rE[t]} ${iE(n[0])}`;
}
function iE(e) {
  return e === "true" || e === "false" ? e : Ko(e);
}
function yc(e, t) {
  return e.kind === "binary" && e.operator === t ? [...yc(e.left, t), ...yc(e.right, t)] : [e];
}
function sE(e) {
  if (e.kind === "unary") {
    let { operator: i, operand: s } = e;
    return s.kind === "answer" && gr(bc, i) ? { parameter: s.parameter, operator: i, values: [] } : null;
  }
  if (e.kind !== "binary" || e.left.kind !== "answer" || e.right.kind !== "value")
    return null;
  let { operator: t, left: { parameter: n }, right: { value: r } } = e, o = aE(r);
  return o.length === 0 || o.includes("") ? null : gr(xc, t) ? { parameter: n, operator: t, values: o } : gr(nE, t) && !Array.isArray(r) ? { parameter: n, operator: t, values: o } : null;
}
function aE(e) {
  return e === null ? [] : typeof e == "object" ? e.map(String) : [String(e)];
}
function gr(e, t) {
  return e.includes(t);
}

// src/core/survey/editing/edit-choices.ts
function We(e) {
  let t = _(e) ? P(e, "value") : e;
  return ir(t) ? String(t) : "";
}
function Be(e, t) {
  return _(e) ? P(e, t) : void 0;
}
function ri(e, t) {
  return ae(e, t).map(We);
}
function wc(e, t, n, r) {
  let o = Z(e, t);
  if (Be(o, n) === r)
    return e;
  let i = _(o) ? C({}, o) : { value: o };
  r === void 0 ? delete i[n] : i[n] = r;
  let s = Object.keys(i).length === 1 && "value" in i;
  return G(e, t, s ? i.value : i);
}
function Ns(e, t, n) {
  return wc(e, t, "retired", n ? !0 : void 0);
}
function Im(e, t, n, r) {
  return ri(e, t).includes(r) ? e : Yt(e, t, n, r);
}
function Rm(e, t, n, r, o = [], i = me) {
  let s = ae(e, t).slice(), a = [...o, ...s.map(We)], l = s.map((c) => {
    let u = Be(c, "text");
    return (he(u, i) || he(u, me)).trim();
  });
  for (let c of n.split(/\r\n?|\n/)) {
    let u = c.replace(/^\s*[-*•·–—]\s+/, "").trim();
    if (u === "" || l.includes(u))
      continue;
    let d = Zt(u, a, r);
    a.push(d), l.push(u), s.push({ value: d, text: Lo(Lo(void 0, me, u), i, u) });
  }
  return s.length === ae(e, t).length ? e : G(e, t, s);
}
function Lm(e, t, n) {
  return n.reduce((r, o) => {
    let i = ri(r, t).indexOf(o);
    return i === -1 ? Yt(r, t, 1 / 0, o) : Ns(r, [...t, i], !1);
  }, e);
}

// src/core/survey/editing/references.ts
var lE = ["visibleIf", "requiredIf"], cE = ["grid", "wantToLearn", "canTeach"], $s = ["localSkills", "notInStatistics"], Mm = ["localSkills", "core", "questions"];
function Fs(e, t) {
  let n = Ds(e, t), r = Nm(e).filter((o) => !Ut(o, t) && uE(Z(e, o), n)).map((o) => ({ kind: "condition", place: o, part: Ce(e, o) }));
  for (let o of dE(e, n.names))
    r.push({ kind: "measure", place: o, part: null });
  return ae(e, Mm).forEach((o, i) => {
    n.names.includes(o) && r.push({ kind: "core", place: [...Mm, i], part: null });
  }), r;
}
function Tc(e, t) {
  let n = Ds(e, t), r = e;
  for (let o of Fs(e, t).reverse()) {
    if (o.kind !== "condition") {
      r = G(r, o.place, void 0);
      continue;
    }
    let i = Ms(Z(r, o.place)), s = i === null ? [] : i.tests.filter(({ parameter: a, values: l }) => !n.isParameter(a) && !l.some((c) => n.isValue(a, c)));
    r = G(
      r,
      o.place,
      i === null || s.length === 0 ? void 0 : to({ join: i.join, tests: s })
    );
  }
  return r;
}
function oi(e, t, n) {
  let r = String(Z(e, [...t, "name"])), o = Ds(e, t), i = $m(e, { parameter: (s) => s === r || s.startsWith(`${r}.`) ? n + s.slice(r.length) : s });
  for (let { kind: s, place: a } of Fs(e, t))
    s !== "condition" && o.names[0] === Z(e, a) && (i = G(i, a, n));
  return G(i, [...t, "name"], n);
}
function Oc(e, t, n) {
  let r = Z(e, t), o = Sc(r), i = Ds(e, t), s = $m(e, {
    // Of rows and columns: the part of the parameter's name that is theirs.
    parameter: (c) => i.isParameter(c) ? c.split(".").map((u, d) => d === kc(e, t) && u === o ? n : u).join(".") : c,
    value: (c, u) => i.isValue(c, u) ? n : u
  }), a = _(r) ? G(s, [...t, P(r, "value") === void 0 ? "name" : "value"], n) : G(s, t, n), l = ae(a, $s);
  return kc(e, t) !== -1 || !l.includes(o) ? a : G(a, $s, Array.from(new Set(
    Ec(a, o) ? [...l, n] : l.map((c) => c === o ? n : c)
  )));
}
function Nm(e) {
  let t = [], n = (r, o) => {
    Array.isArray(r) ? r.forEach((i, s) => n(i, [...o, s])) : _(r) && Object.keys(r).forEach((i) => {
      let s = P(r, i);
      typeof s != "string" ? n(s, [...o, i]) : lE.includes(i) && t.push([...o, i]);
    });
  };
  return n(Z(e, ["pages"]), ["pages"]), t;
}
function $m(e, t) {
  return Nm(e).reduce((n, r) => {
    let o = rt(Z(e, r));
    if (Ot(o))
      return n;
    let i = Yr(o.expression, t);
    return JSON.stringify(i) === JSON.stringify(o.expression) ? n : G(n, r, Ln(i));
  }, e);
}
function uE(e, t) {
  let n = rt(e);
  if (Ot(n))
    return !1;
  let r = fn(n).some(t.isParameter);
  return Yr(n.expression, { value: (o, i) => (r = r || t.isValue(o, i), i) }), r;
}
function dE(e, t) {
  let n = ot(e, ["localSkills", "measures"]);
  return cE.filter((r) => t.includes(P(n, r))).map((r) => ["localSkills", "measures", r]);
}
function kc(e, t) {
  var r;
  let n = t[t.length - 2];
  return n === "rows" ? 1 : n === "columns" && ((r = Ce(e, t)) == null ? void 0 : r.type) === "matrixdropdown" ? 2 : -1;
}
function Ds(e, t) {
  let n = Ce(e, t);
  if (n === null || n.place.length === t.length) {
    let a = Ae(e).filter((l) => l.kind !== "page" && l.name !== "" && Ut(l.place, t)).map(({ name: l }) => l);
    return {
      names: a,
      isParameter: (l) => a.includes(l.split(".")[0]),
      isValue: () => !1
    };
  }
  let r = Sc(Z(e, t)), o = kc(e, t), i = (a) => a.split(".")[0] === n.name;
  if (o !== -1)
    return {
      names: [],
      isParameter: (a) => i(a) && a.split(".")[o] === r,
      isValue: () => !1
    };
  let s = t.length - n.place.length === 4 ? Sc(Z(e, t.slice(0, -2))) : void 0;
  return {
    names: [],
    isParameter: () => !1,
    isValue: (a, l) => i(a) && l === r && (s === void 0 || a.split(".")[2] === s)
  };
}
function Sc(e) {
  var n;
  let t = We(e);
  return t === "" && _(e) ? String((n = P(e, "name")) != null ? n : "") : t;
}
function Fm(e, t) {
  let n = ae(e, $s), r = n.filter((o) => Ec(e, String(o)) || !Ec(t, String(o)));
  return r.length === n.length ? e : G(e, $s, r.length === 0 ? void 0 : r);
}
function Ec(e, t) {
  return Ae(e).some(({ json: n }) => ["choices", "columns", "rateValues"].some((r) => ae(n, [r]).some(
    (o) => We(o) === t || ae(o, ["choices"]).some((i) => We(i) === t)
  )));
}

// src/core/survey/editing/edit-parts.ts
function hr(e, t, n, r) {
  let o = Z(e, t), i = t.slice(0, -1);
  if (i.length === n.length && Ut(i, n)) {
    let c = Math.max(0, Math.min(ae(e, n).length - 1, r));
    return { json: Ro(e, n, t[t.length - 1], c), place: [...n, c] };
  }
  if (t.length === 2 || n.length < 3 || !_(o) || Ut(n, t) || !Ac(o, n))
    return { json: e, place: t };
  let s = G(e, t, void 0), a = fE(n, t), l = Math.min(ae(s, a).length, r);
  return { json: Yt(s, a, l, o), place: [...a, l] };
}
function Dm(e, t, n) {
  let r = t.slice(0, -1), o = t[t.length - 1], i = Z(e, [...r, o + n]), s = ot(e, t);
  if (t.length === 2)
    return i === void 0 ? { json: e, place: t } : hr(e, t, r, o + n);
  if (i !== void 0) {
    let c = [...r, o + n, "elements"];
    return _(i) && P(i, "type") === "panel" && Ac(s, c) ? hr(e, t, c, n === 1 ? 0 : 1 / 0) : hr(e, t, r, o + n);
  }
  let a = r.slice(0, -1);
  if (a.length > 2)
    return hr(e, t, a.slice(0, -1), a[a.length - 1] + (n === 1 ? 1 : 0));
  let l = a[1] + n;
  return l < 0 || l >= ae(e, ["pages"]).length ? { json: e, place: t } : hr(e, t, ["pages", l, "elements"], n === 1 ? 0 : 1 / 0);
}
function jm(e, t, n = []) {
  let r = Z(e, t);
  if (!_(r))
    return { json: e, place: t };
  let o = t.length === 2 ? { pages: [r] } : { pages: [{ elements: [r] }] }, i = t.length === 2 ? ["pages", 0] : ["pages", 0, "elements", 0], s = [...lr(e), ...n];
  for (let { kind: c, name: u, place: d } of Ae(o))
    if (c === "page")
      Z(o, [...d, "name"]) !== void 0 && (o = G(o, [...d, "name"], $t(u, Gi(e))));
    else if (u !== "") {
      let f = $t(u, s);
      s.push(f), o = oi(o, d, f);
    }
  let a = t[t.length - 1] + 1, l = t.slice(0, -1);
  return { json: Yt(e, l, a, Z(o, i)), place: [...l, a] };
}
function yr(e, t) {
  return Fm(G(Tc(e, t), t, void 0), e);
}
function _m(e, t) {
  let n = Tc(G(e, [...t, "elements"], []), t), r = t.slice(0, -1), o = ae(n, r).slice();
  return o.splice(t[t.length - 1], 1, ...ae(e, [...t, "elements"])), G(n, r, o);
}
function Jm(e, t, n) {
  return G(e, [...t, "retired"], n ? !0 : void 0);
}
function Bm(e, t, n, r) {
  let o = P(r, "name");
  if (!Ac(r, t) || typeof o == "string" && Bn(e, o) !== null)
    return { json: e, place: t.slice(0, -1) };
  let i = Math.min(ae(e, t).length, n);
  return { json: Yt(e, t, i, r), place: [...t, i] };
}
function Ac(e, t) {
  return (t.length - 3) / 2 + zm(e) <= yt;
}
function zm(e) {
  return P(e, "type") !== "panel" ? 0 : 1 + ae(e, ["elements"]).reduce((t, n) => _(n) ? Math.max(t, zm(n)) : t, 0);
}
function fE(e, t) {
  let n = t.length - 1;
  return e.map((r, o) => o === n && Ut(e, t.slice(0, -1)) && r > t[n] ? r - 1 : r);
}

// src/core/survey/editing/new-parts.ts
var Um = [
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
], Cc = "na";
function Wm(e, t, n) {
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
      let o = Ct.map(Number);
      return { type: "matrixdropdown", name: t, rowsFrom: "", columns: At.map((i) => ({
        name: i,
        title: n[i],
        choices: [...o, { value: Cc, text: n.notRelevant }]
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
var js = { question: "question", panel: "group", note: "note" };
function Hm(e, t, n = []) {
  let r = e === "panel" || e === "note" ? js[e] : js.question;
  return Un(r, [...lr(t), ...n.filter((o) => Ee.test(o))]);
}
function Vm(e, t) {
  return Yt(e, ["pages"], t, { name: Un("page", Gi(e)), elements: [] });
}
function qm(e, t) {
  let n = ["localSkills", "notInStatistics"], r = ae(e, n);
  return r.includes(t) ? e : G(e, n, [...r, t]);
}

// src/core/survey/editing/published.ts
var pE = [
  [Me, "showOtherItem", "hasOther"],
  [St, "showNoneItem", "hasNone"],
  [Et, "showRefuseItem"],
  [Tt, "showDontKnowItem"]
];
function Xm(e) {
  let t = [], n = (r) => ae(e, r).forEach((o, i) => {
    let s = [...r, i];
    t.push(no(e, s)), _(o) && P(o, "choices") !== void 0 && n([...s, "choices"]);
  });
  return Ae(e).forEach(({ kind: r, name: o, place: i, json: s }) => {
    r !== "page" && (t.push(o), ["choices", "rows", "columns", "rateValues"].forEach((a) => n([...i, a])), pE.filter(([, ...a]) => a.some((l) => P(s, l) === !0)).forEach(([a]) => t.push(`${o}.special.${a}`)));
  }), t;
}
function no(e, t) {
  let n = Ce(e, t);
  return n === null || n.kind === "page" ? "" : t.slice(n.place.length).reduce((r, o, i) => {
    let s = t.slice(0, n.place.length + i + 1);
    return `${r}.${typeof o == "number" ? mE(Z(e, s)) : o}`;
  }, n.name);
}
function _s(e, t, n) {
  let r = `${no(e, t)}.`;
  return n.filter((o) => o.startsWith(r) && !o.slice(r.length).includes(".")).map((o) => o.slice(r.length));
}
function mE(e) {
  var n;
  let t = We(e);
  return t === "" && _(e) ? String((n = P(e, "name")) != null ? n : "") : t;
}
function br(e) {
  return e.filter((t) => !t.includes("."));
}

// src/ui/questions/observe-width.ts
function Js(e, t) {
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
var gE = 0;
function en() {
  return `ext-localSkills-editor-${++gE}`;
}
function de(e) {
  let { key: t, label: n, sign: r, kind: o = "normal" } = e, i = y("button", C(C({
    type: "button",
    "data-key": t,
    class: `ext-localSkills-editor-button ext-localSkills-editor-button-${o}` + (r === void 0 ? "" : " ext-localSkills-editor-button-sign")
  }, r === void 0 ? {} : { title: n, "aria-label": n }), e.isOpen === void 0 ? {} : { "aria-expanded": String(e.isOpen) }), r === void 0 ? n : y("span", { "aria-hidden": "true" }, r));
  return e.isDisabled === !0 && i.setAttribute("aria-disabled", "true"), i.addEventListener("click", () => {
    e.isDisabled !== !0 && e.onClick();
  }), i;
}
function He(e) {
  let { key: t, value: n, label: r, kind: o = "text", language: i, direction: s = "auto", placeholder: a } = e, l = C(C(C(C(C({
    class: "ext-localSkills-editor-input",
    "data-key": t,
    dir: o === "text" || o === "lines" ? s : "ltr"
  }, r === void 0 ? {} : { "aria-label": r }), i == null ? {} : { lang: i }), a === void 0 ? {} : { placeholder: a }), e.maxLength === void 0 ? {} : { maxlength: String(e.maxLength) }), e.min === void 0 ? {} : { min: e.min }), c = o === "lines" ? y("textarea", D(C({}, l), { rows: "1" })) : y("input", D(C({}, l), { type: o, autocomplete: "off" }));
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
  let t = y("select", C({
    class: "ext-localSkills-editor-input ext-localSkills-editor-select",
    "data-key": e.key
  }, e.label === void 0 ? {} : { "aria-label": e.label })), n = null;
  for (let r of e.options)
    r.group === void 0 ? n = null : (n === null || n.label !== r.group) && (n = y("optgroup", { label: r.group }), t.appendChild(n)), (n != null ? n : t).appendChild(y("option", { value: r.value }, r.label));
  return t.value = e.value, t.disabled = e.isDisabled === !0, t.addEventListener("change", () => e.onChange(t.value)), t;
}
function xt(e) {
  let t = en(), n = y("input", C({
    type: "checkbox",
    id: t,
    "data-key": e.key
  }, e.help === void 0 ? {} : { "aria-describedby": `${t}-help` }));
  return n.checked = e.isChecked, n.disabled = e.isDisabled === !0, n.addEventListener("change", () => e.onChange(n.checked)), y(
    "div",
    { class: "ext-localSkills-editor-check" },
    n,
    y(
      "div",
      {},
      y("label", { for: t }, e.label),
      e.help === void 0 ? null : y("div", { class: "ext-localSkills-editor-help", id: `${t}-help` }, e.help)
    )
  );
}
function Te(e, t, n = null, ...r) {
  let o = en();
  return t.id = o, n !== null && t.setAttribute("aria-describedby", `${o}-help`), y(
    "div",
    { class: "ext-localSkills-editor-field" },
    y("label", { for: o }, e),
    t,
    n === null ? null : y("div", { class: "ext-localSkills-editor-help", id: `${o}-help` }, n),
    ...r
  );
}
function qn(e, ...t) {
  let n = en();
  return y(
    "div",
    { class: "ext-localSkills-editor-group", role: "group", "aria-labelledby": n },
    y("h4", { id: n }, e),
    ...t
  );
}
function lt(e) {
  return y("p", { class: "ext-localSkills-editor-help" }, e);
}
function Ve(...e) {
  return y("div", { class: "ext-localSkills-editor-buttons" }, ...e);
}

// src/ui/survey-making/editors/part-words.ts
var hE = {
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
}, Qm = {
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
function ii(e) {
  let t = P(e, "type"), n = P(e, "choicesFrom");
  if (n === "skills" || n === "languages" || n === "wikis")
    return n;
  if (t === "text") {
    let r = P(e, "inputType");
    return r === "number" ? "number" : r === "date" || r === "month" ? "date" : "short-text";
  }
  return typeof t == "string" && Object.prototype.hasOwnProperty.call(Qm, t) ? Qm[t] : null;
}
function ro(e) {
  return e === null ? "?" : hE[e];
}
function xr(e, t) {
  let n = ii(e.json);
  return e.kind === "page" ? t.text("localskills-editor-page") : n === null ? e.type || "?" : e.type === "tagbox" && n === "multiple-choice" ? t.text("localskills-editor-type-tagbox") : t.text(`localskills-editor-kind-${n}`);
}
function si(e, t) {
  let n = An(e), { messages: r, locale: o } = t.texts();
  return he(e, t.language()) || he(e, "default") || (n === null ? "" : ke(n, r, o).text);
}
function Pc(e, t) {
  return si(P(e.json, e.kind === "note" ? "html" : "title"), t).replace(/\s+/g, " ").trim();
}
function tn(e, t) {
  return Pc(e, t) || (e.kind === "page" ? t.messages.text("localskills-editor-page-number", e.place[1] + 1) : t.messages.text("localskills-editor-untitled", xr(e, t.messages)));
}

// src/ui/survey-making/editors/add-chooser.ts
var yE = [
  ["choose", ["single-choice", "multiple-choice", "dropdown", "yes-no", "ranking"]],
  ["skills", ["skills-grid", "skills", "languages", "wikis"]],
  ["rate", ["rating", "matrix"]],
  ["write", ["short-text", "long-text", "number", "date"]],
  ["arrange", ["note", "panel"]]
], Gm = `kind ${Um[0]}`;
function Km(e, t, n) {
  let { messages: r } = e, o = y(
    "div",
    { class: "ext-localSkills-editor-chooser" },
    y("h3", {}, r.text("localskills-editor-add-title")),
    ...yE.map(([i, s]) => y(
      "section",
      {},
      y("h4", {}, r.text(`localskills-editor-add-${i}`)),
      y("ul", {}, ...s.map((a) => {
        let l = y(
          "button",
          { type: "button", class: "ext-localSkills-editor-kind", "data-key": `kind ${a}` },
          y("span", { class: "ext-localSkills-editor-kind-sign", "aria-hidden": "true" }, ro(a)),
          y(
            "span",
            { class: "ext-localSkills-editor-kind-words" },
            y("span", { class: "ext-localSkills-editor-kind-name" }, r.text(`localskills-editor-kind-${a}`)),
            y("span", { class: "ext-localSkills-editor-kind-help" }, r.text(`localskills-editor-help-${a}`))
          )
        );
        return l.addEventListener("click", () => t(a)), y("li", {}, l);
      }))
    )),
    Ve(de({ key: "kind cancel", label: r.text("localskills-editor-cancel"), kind: "quiet", onClick: n }))
  );
  return o.addEventListener("keydown", (i) => {
    i.key === "Escape" && (i.preventDefault(), i.stopPropagation(), n());
  }), o;
}

// src/ui/survey-making/editors/editor-tools.ts
function Bs(e, t) {
  let { document: n } = e, { root: r } = t, o = /* @__PURE__ */ new Map(), i = [], s = !1, a = null, l = () => {
    let u = document.activeElement, d = a != null ? a : u !== null && r.contains(u) ? u.getAttribute("data-key") : null, f = a === null && u instanceof HTMLInputElement && u.type === "text" ? u.selectionStart : null;
    a = null, i = [], t.draw();
    let p = d === null ? null : vr(r, d);
    p !== null && p !== document.activeElement && (p.focus(), f !== null && p instanceof HTMLInputElement && p.setSelectionRange(f, f));
  }, c = n.onChange(() => {
    s ? (t.follow(), i.forEach((u) => u())) : l();
  });
  return {
    context: e,
    messages: e.texts.messages,
    texts() {
      let u = n.json().locale;
      return D(C({}, e.texts), { locale: typeof u == "string" ? u : null });
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
    isFrozen: (u) => e.isRunning && e.publishedNames.includes(no(n.json(), u)),
    isLocked(u) {
      let d = Ce(n.json(), u);
      return d !== null && d.kind === "question" && e.lockedQuestions.includes(d.name);
    },
    destroy: c
  };
}
function vr(e, t) {
  var n;
  return (n = Array.from(e.querySelectorAll("[ data-key ]")).find((r) => r.getAttribute("data-key") === t)) != null ? n : null;
}
function Xn(e) {
  return e === me;
}

// src/ui/questions/drag-to-order.ts
function zs(e, t, n) {
  e.addEventListener("pointerdown", (r) => {
    let o = r.target, i = o.closest(`.${t}`), s = r.pointerType === "mouse" ? !o.closest("button, input, textarea, select, summary") : o.closest(`.${t}-handle`);
    if (!i || !s || r.button !== 0)
      return;
    r.preventDefault(), e.setPointerCapture(r.pointerId), i.classList.add(`${t}-dragged`);
    let a = Array.from(e.children), l = r.clientY - i.getBoundingClientRect().top, c = ({ clientY: d }) => {
      i.style.transform = "";
      let { height: f } = i.getBoundingClientRect(), p = d - l + f / 2, h = Array.from(e.children).find((g) => {
        let { top: b, height: w } = g.getBoundingClientRect();
        return g !== i && p < b + w / 2;
      }) || null;
      h !== i.nextElementSibling && e.insertBefore(i, h), i.style.transform = `translateY(${d - l - i.getBoundingClientRect().top}px)`;
    }, u = ({ type: d }) => {
      ["pointermove", "pointerup", "pointercancel", "lostpointercapture"].forEach(
        (p) => e.removeEventListener(p, p === "pointermove" ? c : u)
      ), i.classList.remove(`${t}-dragged`), i.style.transform = "";
      let f = Array.from(e.children).indexOf(i);
      d !== "pointerup" ? a.forEach((p) => e.appendChild(p)) : f !== a.indexOf(i) && n(i, f);
    };
    e.addEventListener("pointermove", c), ["pointerup", "pointercancel", "lostpointercapture"].forEach((d) => e.addEventListener(d, u));
  });
}

// src/ui/survey-making/editors/outline.ts
var nn = "ext-localSkills-editor-outline-item";
function Ym(e, t) {
  let { messages: n } = e, r = e.json(), o = Ae(r), i = new Set(e.context.document.faults().map(({ path: f }) => {
    var p;
    return (p = Ce(r, Nt(f))) == null ? void 0 : p.place;
  }).map((f) => f && Fe(f))), s = y("ol", { class: "ext-localSkills-editor-outline", "aria-label": n.text("localskills-editor-outline") }), a = /* @__PURE__ */ new Map(), l = (f) => {
    let p = [...f.place, "elements"];
    s.appendChild(y("li", { class: "ext-localSkills-editor-outline-add" }, de({
      key: `add ${Fe(p)}`,
      label: n.text("localskills-editor-add-question"),
      kind: "quiet",
      onClick: () => t.add(p, ae(r, p).length)
    })));
  };
  return o.forEach((f, p) => {
    let h = y("li", {
      class: `${nn} ext-localSkills-editor-outline-${f.kind}${f.isRetired ? " ext-localSkills-editor-outline-retired" : ""}`,
      style: `--depth: ${f.kind === "page" ? 0 : f.depth + 1}`
    }, c(f));
    h.appendChild(y("span", {
      class: `${nn}-handle`,
      "aria-hidden": "true",
      title: n.text("localskills-editor-drag")
    }, "\u283F")), a.set(h, f), s.appendChild(h);
    let g = o[p + 1];
    if (g === void 0 || g.kind === "page") {
      let b = o.filter((w, E) => E <= p && w.kind === "page").pop();
      b !== void 0 && l(b);
    }
  }), s.appendChild(y("li", { class: "ext-localSkills-editor-outline-add" }, de({
    key: "add page",
    label: n.text("localskills-editor-add-page"),
    kind: "normal",
    onClick: t.addPage
  }))), zs(s, nn, (f) => {
    let p = a.get(f), { list: h, index: g } = d(f), b = hr(e.json(), p.place, h, g);
    if (b.json === e.json()) {
      e.draw();
      return;
    }
    e.change(() => b.json), t.follow(b.place), Zm(e, b.place);
  }), s;
  function c(f) {
    var k;
    let { place: p } = f, h = ar((k = t.selected()) != null ? k : [""], p), g = y("button", C({
      type: "button",
      class: `${nn}-button`,
      "data-key": `part ${Fe(p)}`
    }, h ? { "aria-current": "true" } : {})), b = y("span", { class: `${nn}-words`, dir: "auto" }), w = y("span", { class: `${nn}-marks` });
    return ((v) => {
      b.textContent = tn(v, e), b.classList.toggle(`${nn}-untitled`, Pc(v, e) === "" && v.kind !== "page");
    })(f), u(f).forEach(([v, m, x]) => w.appendChild(
      y(
        "span",
        { class: `${nn}-mark ${nn}-mark-${x}`, title: m },
        y("span", { "aria-hidden": "true" }, v),
        y("span", { class: "ext-localSkills-editor-read-out" }, ` ${m}`)
      )
    )), g.appendChild(y(
      "span",
      { class: `${nn}-sign`, "aria-hidden": "true" },
      f.kind === "page" ? String(n.number(p[1] + 1)) : ro(ii(f.json))
    )), g.appendChild(y("span", { class: "ext-localSkills-editor-read-out" }, `${xr(f, n)}: `)), g.appendChild(b), g.appendChild(w), g.addEventListener("click", () => t.select(p)), g.addEventListener("keydown", (v) => {
      var S;
      let m = v.key === "ArrowUp" ? -1 : v.key === "ArrowDown" ? 1 : 0;
      if (m === 0)
        return;
      if (v.preventDefault(), v.altKey) {
        Ic(e, p, m, t.follow);
        return;
      }
      let x = Array.from(s.querySelectorAll(`.${nn}-button`));
      (S = x[x.indexOf(g) + m]) == null || S.focus();
    }), g;
  }
  function u(f) {
    let p = (g) => P(f.json, g) !== void 0, h = [];
    return i.has(Fe(f.place)) && h.push(["!", n.text("localskills-editor-mark-fault"), "fault"]), (P(f.json, "isRequired") === !0 || p("requiredIf")) && h.push(["*", n.text("localskills-editor-mark-required"), "required"]), p("visibleIf") && h.push(["\u25C7", n.text("localskills-editor-mark-condition"), "condition"]), f.isRetired && h.push(["\u2298", n.text("localskills-editor-mark-retired"), "retired"]), e.isLocked(f.place) && h.push(["\u{1F512}\uFE0E", n.text("localskills-editor-mark-core"), "core"]), h;
  }
  function d(f) {
    let p = a.get(f), h;
    for (let E = f.previousElementSibling; E && h === void 0; E = E.previousElementSibling) {
      let k = a.get(E);
      h = k !== void 0 && k.place.join().startsWith(`${p.place.join()},`) ? void 0 : k;
    }
    if (p.kind === "page") {
      let E = h === void 0 ? -1 : h.place[1];
      return { list: ["pages"], index: E < p.place[1] ? E + 1 : E };
    }
    if (h === void 0)
      return { list: ["pages", 0, "elements"], index: 0 };
    if (h.kind === "page" || h.kind === "panel")
      return { list: [...h.place, "elements"], index: 0 };
    let g = h.place.slice(0, -1), b = h.place[h.place.length - 1], w = ar(g, p.place.slice(0, -1)) && p.place[p.place.length - 1] <= b;
    return { list: g, index: w ? b : b + 1 };
  }
}
function Ic(e, t, n, r) {
  let o = Dm(e.json(), t, n);
  if (o.json === e.json()) {
    e.announce(e.messages.text(n === 1 ? "localskills-editor-is-last" : "localskills-editor-is-first"));
    return;
  }
  e.change(() => o.json), r(o.place), Zm(e, o.place);
}
function Zm(e, t) {
  let n = e.json(), r = Ce(n, t), o = Ce(n, t.slice(0, -2)), i = ae(n, t.slice(0, -1)).length, s = t[t.length - 1] + 1;
  e.announce(o === null ? e.messages.text("localskills-editor-moved", tn(r, e), s, i) : e.messages.text("localskills-editor-moved-into", tn(r, e), s, i, tn(o, e)));
}

// src/core/survey/editing/change-type.ts
var bE = ["radiogroup", "dropdown", "checkbox", "tagbox", "ranking"], xE = ["dropdown", "tagbox"], vE = ["text", "comment"], wE = ["checkbox", "tagbox", "ranking"], kE = ["wantToLearn", "canTeach"], Rc = ["minSelectedChoices", "maxSelectedChoices"], Us = [
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
], Lc = {
  radiogroup: Us,
  dropdown: [...Us, "choicesFrom"],
  checkbox: [...Us, ...Rc],
  tagbox: [...Us, ...Rc, "choicesFrom"],
  ranking: [...Rc, "selectToRankEnabled"],
  text: ["inputType", "min", "max", "integer", "placeholder", "maxLength"],
  comment: ["maxLength"]
}, SE = Object.keys(Lc).reduce((e, t) => e.concat(Lc[t]), []);
function Mc(e) {
  let t = String(P(e, "type")), n = P(e, "choicesFrom") !== void 0 ? xE : [bE, vE].find((r) => r.includes(t));
  return n !== void 0 && n.includes(t) ? n : [t];
}
function eg(e, t, n) {
  let r = ot(e, t);
  if (!Mc(r).includes(n) || P(r, "type") === n)
    return e;
  let o = Lc[n], s = Object.keys(r).filter((a) => SE.includes(a) && !o.includes(a)).reduce(
    (a, l) => G(a, [...t, l], void 0),
    G(e, [...t, "type"], n)
  );
  return wE.includes(n) ? s : kE.reduce((a, l) => {
    let c = ["localSkills", "measures", l];
    return Z(a, c) === P(r, "name") ? G(a, c, void 0) : a;
  }, s);
}

// src/core/survey/text.ts
function ze(e, t) {
  if (e.text !== null)
    return ke(e.text, t.messages, t.locale);
  let n = t.taxonomy === null ? null : t.taxonomy.get(e.value);
  return n !== null && t.taxonomy !== null ? ke(n.label, t.messages, t.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function Pe(e, t) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : ke(e.title, t.messages, t.locale);
}

// src/ui/survey-making/editors/condition-subjects.ts
var EE = ["equal", "notequal", "anyof", "noneof", "notempty", "empty"], TE = ["greaterorequal", "lessorequal", "equal", "notequal", "anyof", "noneof", "notempty", "empty"], OE = ["contains", "notcontains", "anyof", "allof", "noneof", "notempty", "empty"], AE = ["greaterorequal", "greater", "lessorequal", "less", "equal", "notequal", "notempty", "empty"], CE = ["notempty", "empty", "contains", "notcontains", "equal", "notequal"];
function tg(e, t, n) {
  let r = e.context.document.survey();
  if (r === null)
    return [];
  let o = e.texts(), i = e.json(), s = Ce(i, t), a = Ae(i), l = s === null ? a.length : a.findIndex((d) => ar(d.place, s.place)), c = new Set(a.slice(0, l).filter((d) => d.kind === "question" && !d.isRetired && (s === null || !Ut(d.place, s.place))).map(({ name: d }) => d));
  return gt(ft(Ui(r), o.taxonomy)).filter(({ name: d, question: f }) => d !== st(f.name) && (c.has(f.name) || n.includes(d))).map((d) => {
    let { question: f, row: p, column: h, choices: g } = d, b = Pe(f, o).text;
    return {
      parameter: d.name,
      label: p === null ? b : h === null ? ze(p, o).text : e.messages.text("localskills-editor-cell", ze(p, o).text, Pe(h, o).text),
      group: p === null ? null : b,
      operators: PE(d),
      choices: g === null ? null : g.map((w) => ({ value: w.value, label: ze(w, o).text })),
      input: f.type === "text" && f.inputType !== "url" ? f.inputType : "text"
    };
  });
}
function PE({ kind: e, isMultiple: t, choices: n, question: r }) {
  if (e !== "codes")
    return e === "number" || r.type === "text" && (r.inputType === "date" || r.inputType === "month") ? AE : CE;
  let o = n !== null && n.filter(({ value: i }) => /^\d+$/.test(i)).length > 2;
  return t ? OE : o ? TE : EE;
}

// src/ui/survey-making/editors/condition-test.ts
function ng(e, t) {
  let { messages: n } = e, { key: r, test: o, subjects: i } = t, s = i.find(({ parameter: p }) => p === o.parameter), a = s === void 0 || !s.operators.includes(o.operator) ? [...s === void 0 ? [] : s.operators, o.operator] : s.operators, l = (p) => n.text(`localskills-editor-condition-${p}`, t.number), c = en(), u = d();
  return u.classList.add("ext-localSkills-editor-test-question"), y(
    "div",
    { class: "ext-localSkills-editor-test", role: "group", "aria-labelledby": c },
    y("span", { class: "ext-localSkills-editor-read-out", id: c }, l("number")),
    u,
    Ge({
      key: `${r} operator`,
      label: l("operator"),
      value: o.operator,
      options: a.map((p) => ({ value: p, label: n.text(IE(p, s)) })),
      onChange(p) {
        let h = p, g = Ls(h), b = g === "none" ? [] : g === "one" ? o.values.slice(0, 1) : o.values;
        t.change(D(C({}, o), { operator: h, values: b }), `${r} operator`);
      }
    }),
    ...f(),
    de({ key: `${r} remove`, sign: "\xD7", kind: "quiet", label: l("remove"), onClick: t.remove })
  );
  function d() {
    return Ge({
      key: `${r} question`,
      label: l("question"),
      value: o.parameter,
      options: [
        ...i.map(({ parameter: p, label: h, group: g }) => C({ value: p, label: h }, g === null ? {} : { group: g })),
        ...s === void 0 ? [{ value: o.parameter, label: n.text("localskills-editor-condition-gone", o.parameter) }] : []
      ],
      onChange(p) {
        let h = i.find((g) => g.parameter === p);
        h !== void 0 && t.change(Nc(h), `${r} question`);
      }
    });
  }
  function f() {
    var b;
    let p = Ls(o.operator);
    if (p === "none")
      return [];
    let h = s === void 0 ? null : s.choices;
    if (h === null)
      return [He({
        key: `${r} value`,
        kind: s === void 0 ? "text" : s.input,
        label: l("value"),
        value: o.values.join(", "),
        onInput: (w) => t.type(D(C({}, o), { values: p === "one" ? [w].filter((E) => E !== "") : w.split(",").map((E) => E.trim()).filter((E) => E !== "") }))
      })];
    let g = o.values.filter((w) => !h.some((E) => E.value === w)).map((w) => ({ value: w, label: n.text("localskills-editor-condition-gone", w) }));
    return p === "one" ? [Ge({
      key: `${r} value`,
      label: l("value"),
      value: (b = o.values[0]) != null ? b : "",
      options: [
        ...o.values.length === 0 ? [{ value: "", label: n.text("localskills-editor-condition-choose") }] : [],
        ...h,
        ...g
      ],
      onChange: (w) => t.change(D(C({}, o), { values: [w] }), `${r} value`)
    })] : [y(
      "div",
      { class: "ext-localSkills-editor-test-values", role: "group", "aria-label": l("value") },
      ...[...h, ...g].map((w) => {
        let E = en(), k = y("input", { type: "checkbox", id: E, "data-key": `${r} value ${w.value}` });
        return k.checked = o.values.includes(w.value), k.addEventListener("change", () => t.change(D(C({}, o), {
          // In the order of the choices, so that the same ticks write the same condition.
          values: [...h, ...g].map(({ value: v }) => v).filter((v) => v === w.value ? k.checked : o.values.includes(v))
        }), `${r} value ${w.value}`)), y("div", { class: "ext-localSkills-editor-check" }, k, y("label", { for: E, dir: "auto" }, w.label));
      })
    )];
  }
}
function IE(e, t) {
  let n = t !== void 0 && t.choices === null && (e === "contains" || e === "notcontains");
  return `localskills-editor-is-${e}${n ? "-text" : ""}`;
}

// src/ui/survey-making/editors/condition-aspect.ts
var RE = "{role} = 'trainer' and {years} >= 2", rg = /* @__PURE__ */ new WeakMap();
function ai(e, t) {
  var v;
  let { messages: n } = e, { place: r } = t, o = `condition ${Fe(r)}`, i = LE(e.json(), r), s = (v = rg.get(e)) != null ? v : /* @__PURE__ */ new Map();
  rg.set(e, s);
  let a = s.get(o), l = i === null ? null : Ms(i), c = a !== void 0 && to(a) === (i != null ? i : "") ? a : l, u = e.isOpen(`${o} text`) || i !== null && c === null, d = y(
    "details",
    { class: "ext-localSkills-editor-details ext-localSkills-editor-condition" },
    y(
      "summary",
      { "data-key": o },
      t.title,
      " ",
      y("span", { class: "ext-localSkills-editor-summary-state" }, b())
    )
  );
  d.open = e.isOpen(o), d.addEventListener("toggle", () => e.setOpen(o, d.open));
  let f = (m) => (x) => ME(x, r, m === null || m.trim() === "" ? void 0 : m), p = (m, x) => {
    s.set(o, m), e.focusAfterwards(x), e.change(f(to(m)));
  }, h = tg(e, r, c === null ? [] : c.tests.map(({ parameter: m }) => m));
  return (u ? E() : w()).forEach((m) => {
    m !== null && d.appendChild(typeof m == "string" ? document.createTextNode(m) : m);
  }), d;
  function b() {
    return i === null ? t.always : c === null ? n.text("localskills-editor-condition-expression") : n.text("localskills-editor-condition-count", c.tests.length);
  }
  function w() {
    let m = c === null ? [] : c.tests.slice(), x = c === null ? "and" : c.join, S = (I, T) => ({
      join: x,
      tests: m.map((A, R) => R === I ? T : A).filter((A) => A !== null)
    }), O = m.map((I, T) => ng(e, {
      key: `${o} ${T}`,
      number: T + 1,
      test: I,
      subjects: h,
      change: (A, R) => p(S(T, A), R),
      type(A) {
        s.set(o, S(T, A)), m.splice(T, 1, A), e.type(f(to(S(T, A))), o);
      },
      remove: () => p(S(T, null), `${o} add`)
    }));
    return h.length === 0 && m.length === 0 ? [lt(n.text("localskills-editor-condition-nothing-before")), k()] : [
      m.length > 1 ? Te(n.text("localskills-editor-condition-join"), Ge({
        key: `${o} join`,
        value: x,
        options: ["and", "or"].map((I) => ({ value: I, label: n.text(`localskills-editor-condition-${I}`) })),
        onChange: (I) => p({ join: I === "or" ? "or" : "and", tests: m }, `${o} join`)
      })) : null,
      ...O,
      m.some((I) => !vc(I)) ? lt(n.text("localskills-editor-condition-incomplete")) : null,
      Ve(de({
        key: `${o} add`,
        label: n.text("localskills-editor-condition-add"),
        kind: "progressive",
        onClick() {
          var A;
          let I = h[h.length - 1];
          e.setOpen(o, !0);
          let T = (A = h.filter(({ group: R }) => R === null).pop()) != null ? A : I;
          p({ join: x, tests: [...m, Nc(T)] }, `${o} ${m.length} question`);
        }
      }), k())
    ];
  }
  function E() {
    let m = y("div", { class: "ext-localSkills-editor-fault", "aria-live": "polite" }), x = (S) => {
      let O = S.trim() === "" ? null : rt(S);
      m.textContent = O !== null && Ot(O) ? un({ path: Fe(r), code: O.code, parameters: O.parameters }, n) : "";
    };
    return x(i != null ? i : ""), [
      Te(n.text("localskills-editor-condition-text"), He({
        key: `${o} source`,
        kind: "lines",
        direction: "ltr",
        value: i != null ? i : "",
        onInput(S) {
          x(S), s.delete(o), e.type(f(S), o);
        }
      }), n.text("localskills-editor-condition-text-help", RE), m),
      c !== null || i === null ? Ve(k()) : Ve(de({
        key: `${o} clear`,
        label: n.text("localskills-editor-condition-clear"),
        kind: "destructive",
        onClick() {
          e.focusAfterwards(`${o} add`), e.change(f(null));
        }
      }))
    ];
  }
  function k() {
    return de({
      key: `${o} switch`,
      label: n.text(u ? "localskills-editor-condition-by-tests" : "localskills-editor-condition-by-text"),
      kind: "quiet",
      onClick() {
        e.setOpen(`${o} text`, !u), e.focusAfterwards(u ? `${o} add` : `${o} source`), e.draw();
      }
    });
  }
}
function Nc(e) {
  return { parameter: e.parameter, operator: e.operators[0], values: [] };
}
function LE(e, t) {
  let n = Be(Z(e, t.slice(0, -1)), t[t.length - 1]);
  return typeof n == "string" ? n : null;
}
function ME(e, t, n) {
  let r = t.slice(0, -1), o = t[t.length - 1], i = Z(e, r);
  return !_(i) || "value" in i ? wc(e, r, o, n) : G(e, t, n);
}

// src/ui/survey-making/editors/skills-picker.ts
var og = /* @__PURE__ */ new WeakMap();
function ig(e, t, n) {
  var w, E;
  let { messages: r } = e, o = (w = og.get(e)) != null ? w : /* @__PURE__ */ new Map();
  og.set(e, o);
  let i = new Set(n.chosen()), s = y("div", { class: "ext-localSkills-editor-skills-list" }), a = y("p", { class: "ext-localSkills-editor-help", role: "status" }), l = (k) => {
    var v;
    return (v = t.ancestors(k.id).slice(-1)[0]) != null ? v : k;
  }, c = (k) => k.parent === null && t.children(k.id).length > 0, u = t.skills.filter((k) => (!k.isRetired || i.has(k.id)) && !c(k)), d = (k) => {
    let v = Object.keys(k.aliases).map((x) => k.aliases[x].join(" ")), m = k.label.kind === "texts" ? k.label.texts : {};
    return [k.id, ...Object.keys(m).map((x) => m[x]), ...v].join(" ").normalize("NFC").toLowerCase();
  }, f = (k, v, m) => {
    let x = en(), S = k.filter((T) => i.has(T)).length, O = `skill ${n.key} ${k.length === 1 ? k[0] : v}`, I = y("input", { type: "checkbox", id: x, "data-key": O });
    return I.checked = S === k.length, I.indeterminate = S > 0 && S < k.length, I.addEventListener("change", () => {
      e.focusAfterwards(O), n.set(k.filter((T) => i.has(T) !== I.checked), I.checked);
    }), y(
      "div",
      { class: `ext-localSkills-editor-check${m ? " ext-localSkills-editor-skills-all" : ""}` },
      I,
      y("label", { for: x, dir: "auto" }, v)
    );
  }, p = (k) => {
    let v = k.trim().normalize("NFC").toLowerCase().split(/\s+/).filter((S) => S !== ""), m = u.filter((S) => v.every((O) => d(S).includes(O))), x = /* @__PURE__ */ new Map();
    m.forEach((S) => {
      var O;
      return x.set(l(S), [...(O = x.get(l(S))) != null ? O : [], S]);
    }), a.textContent = r.text("localskills-editor-skills-count", i.size, m.length), U(s, ...Array.from(x.keys()).map((S) => {
      let O = x.get(S), I = ke(S.label, r, t.locale).text, T = `area ${n.key} ${S.id}`, A = y(
        "details",
        { class: "ext-localSkills-editor-skills-area" },
        y(
          "summary",
          { "data-key": T },
          y("span", { dir: "auto" }, I),
          " ",
          y(
            "span",
            { class: "ext-localSkills-editor-skills-tally" },
            r.text("localskills-editor-skills-tally", O.filter(({ id: R }) => i.has(R)).length, O.length)
          )
        ),
        O.length > 1 ? f(O.map(({ id: R }) => R), r.text("localskills-editor-skills-all", I), !0) : null,
        ...O.map(({ id: R }) => f([R], Ps(R, t, r).text, !1))
      );
      return A.open = v.length > 0 || e.isOpen(T), A.addEventListener("toggle", () => {
        v.length === 0 && e.setOpen(T, A.open);
      }), A;
    }));
  }, h = (E = o.get(n.key)) != null ? E : "", g = He({
    key: `search ${n.key}`,
    value: h,
    label: r.text("localskills-editor-skills-search"),
    placeholder: r.text("localskills-editor-skills-search"),
    onInput(k) {
      o.set(n.key, k), p(k);
    }
  });
  p(h);
  let b = y("div", { class: "ext-localSkills-editor-skills" }, g, a, s);
  return b.addEventListener("keydown", (k) => {
    var v;
    k.key === "ArrowDown" && k.target === g && (k.preventDefault(), (v = b.querySelector("summary")) == null || v.focus());
  }), b;
}

// src/ui/survey-making/editors/text-editor.ts
function be(e) {
  return Fe(e);
}
function Fc(e, t) {
  let { place: n } = t, r = e.language(), o = $c(e, n), { locale: i } = e.texts(), s = Xn(r) ? i : r, a = () => {
    let d = Z(e.json(), n);
    return Qe(d) === null ? he(d, r) : Xn(r) ? $c(e, n) : "";
  }, l = Sf(Z(e.json(), n)), c = Xn(r) ? "" : he(Z(e.json(), n), "default") || o;
  return He(C({
    key: be(n),
    value: a(),
    kind: t.isLong === !0 ? "lines" : "text",
    language: s,
    direction: s === null ? "auto" : pn(s),
    placeholder: c || t.placeholder || "",
    onInput(d) {
      e.type((f) => l ? Ef(f, n, r, d) : Xe(f, n, r, d, o), `text ${be(n)} ${r}`);
    },
    onLeave(d) {
      var f;
      (Xn(r) || l) && ((f = t.onLeave) == null || f.call(t, d));
    }
  }, t.onEnter === void 0 ? {} : { onEnter: t.onEnter }));
}
function ct(e, t) {
  var c;
  let { place: n } = t, r = e.language(), o = $c(e, n), { locale: i, messages: s } = e.texts(), a = he(Z(e.json(), n), "default") || o, l = !Xn(r);
  return Te(
    t.label,
    Fc(e, t),
    (c = t.help) != null ? c : null,
    l && a !== "" ? y("div", C({ class: "ext-localSkills-editor-original" }, Dc(i)), a) : null,
    o !== "" ? lt(s.text("localskills-editor-shipped-text")) : null
  );
}
function Dc(e) {
  return e === null ? { dir: "auto" } : { lang: e, dir: pn(e) };
}
function $c(e, t) {
  let n = Qe(Z(e.json(), t));
  return n === null ? "" : e.messages.text(n);
}

// src/ui/survey-making/editors/choices-aspect.ts
var Dt = "ext-localSkills-editor-choice";
function Qn(e, t) {
  let { messages: n } = e, { list: r, stem: o } = t, i = Fe(r), s = ae(e.json(), r), a = e.isLocked(r), l = () => _s(e.json(), r, e.context.publishedNames), c = () => [...ri(e.json(), r), ...l()], u = o === "row" ? "row" : "choice", d = y("ol", { class: "ext-localSkills-editor-choices" }), f = (m) => {
    e.focusAfterwards(be([...r, m, "text"])), e.change((x) => Im(x, r, m, Un(o, c())));
  }, p = (m, x, S) => {
    if (x < 0 || x >= s.length) {
      e.announce(n.text(x < 0 ? "localskills-editor-is-first" : "localskills-editor-is-last"));
      return;
    }
    e.focusAfterwards(S), e.change((O) => Ro(O, r, m, x)), e.announce(n.text("localskills-editor-moved", h(s[m]), x + 1, s.length));
  }, h = (m) => si(Be(m, "text"), e) || g(We(m)) || We(m), g = (m) => {
    let { taxonomy: x } = e.context.texts;
    return x === null || x.get(m) === null ? "" : Ps(m, x, n).text;
  };
  s.forEach((m, x) => {
    var H;
    let S = [...r, x], O = [...S, "text"], I = We(m), T = Be(m, "retired") === !0, A = e.isFrozen(S), R = h(m), L = Be(m, "text") === void 0 && g(I) !== "", M = Fc(e, C({
      place: O,
      label: R,
      isLong: !0,
      placeholder: g(I) || ((H = t.shownAs) == null ? void 0 : H.call(t, I)) || n.text(`localskills-editor-${u}-placeholder`, x + 1),
      onLeave: (q) => w(q, x)
    }, a ? {} : { onEnter: () => {
      w(M.value, x);
      let q = s[x + 1];
      q !== void 0 && Be(q, "text") === void 0 && g(We(q)) === "" ? (e.focusAfterwards(be([...r, x + 1, "text"])), e.draw()) : f(x + 1);
    } }));
    M.setAttribute("aria-label", n.text(`localskills-editor-${u}-text`, x + 1));
    let N = `more ${be(S)}`, F = y("span", {
      class: `${Dt}-code`,
      dir: "ltr",
      title: n.text(A ? "localskills-editor-code-frozen" : "localskills-editor-code")
    }, I);
    e.onTyping(() => {
      F.textContent = We(Z(e.json(), S));
    });
    let J = y(
      "li",
      { class: `${Dt}${T ? ` ${Dt}-retired` : ""}${L ? ` ${Dt}-plain` : ""}` },
      y("span", { class: `${Dt}-handle`, "aria-hidden": "true", title: n.text("localskills-editor-drag") }, "\u283F"),
      y("div", { class: `${Dt}-main` }, L ? y("div", { class: `${Dt}-skill`, dir: "auto" }, R) : M),
      y(
        "div",
        { class: `${Dt}-below` },
        T ? y("span", { class: `${Dt}-state` }, n.text("localskills-editor-mark-retired")) : null,
        Be(m, "visibleIf") === void 0 ? null : y("span", { class: `${Dt}-state` }, n.text("localskills-editor-mark-condition")),
        L ? null : F
      ),
      y(
        "div",
        { class: `${Dt}-tools` },
        de({
          key: `up ${be(S)}`,
          sign: "\u2191",
          kind: "quiet",
          label: n.text("localskills-editor-move-up-item", R),
          onClick: () => p(x, x - 1, `up ${be([...r, x - 1])}`)
        }),
        de({
          key: `down ${be(S)}`,
          sign: "\u2193",
          kind: "quiet",
          label: n.text("localskills-editor-move-down-item", R),
          onClick: () => p(x, x + 1, `down ${be([...r, x + 1])}`)
        }),
        de({
          key: N,
          sign: "\u22EF",
          kind: "quiet",
          label: n.text("localskills-editor-more-item", R),
          isOpen: e.isOpen(N),
          onClick() {
            e.setOpen(N, !e.isOpen(N)), e.draw();
          }
        }),
        a ? null : E(x, R, T, A)
      ),
      e.isOpen(N) ? k(x, A, L) : null
    );
    M.addEventListener("keydown", (q) => {
      let { key: Q, altKey: B } = q;
      if (B && (Q === "ArrowUp" || Q === "ArrowDown")) {
        q.preventDefault();
        let j = x + (Q === "ArrowUp" ? -1 : 1);
        p(x, j, be([...r, j, "text"]));
      }
    }), d.appendChild(J);
  });
  let b = new Map(Array.from(d.children).map((m, x) => [m, x]));
  return zs(d, Dt, (m, x) => {
    let S = b.get(m);
    e.change((O) => Ro(O, r, S, x)), e.announce(n.text("localskills-editor-moved", h(s[S]), x + 1, s.length));
  }), qn(t.title, d, a ? null : v());
  function w(m, x) {
    let S = [...r, x], O = We(Z(e.json(), S));
    if (!Dr(O, o) || e.isFrozen(S) || a)
      return;
    let I = Zt(m, c().filter((T) => T !== O), o);
    Dr(I, o) || e.type((T) => Oc(T, S, I), `code ${Fe(S)}`);
  }
  function E(m, x, S, O) {
    let I = [...r, m];
    return O ? de({
      key: `remove ${be(I)}`,
      sign: S ? "\u21BA" : "\u2298",
      kind: "quiet",
      label: n.text(S ? "localskills-editor-offer-again" : "localskills-editor-retire-item", x),
      onClick() {
        e.change((T) => Ns(T, I, !S)), e.announce(n.text(S ? "localskills-editor-asked-again" : "localskills-editor-retired", x));
      }
    }) : de({
      key: `remove ${be(I)}`,
      sign: "\xD7",
      kind: "quiet",
      label: n.text("localskills-editor-remove-item", x),
      onClick() {
        let T = Math.min(m, s.length - 2);
        e.focusAfterwards(T < 0 ? `add ${i}` : `remove ${be([...r, T])}`), e.change((A) => yr(A, I)), e.offerUndo(n.text("localskills-editor-removed", x));
      }
    });
  }
  function k(m, x, S) {
    let O = [...r, m], I = () => We(Z(e.json(), O)), T = y("div", { class: "ext-localSkills-editor-fault", role: "alert" }), A = He({
      key: `code ${be(O)}`,
      value: I(),
      direction: "ltr",
      maxLength: 48,
      isDisabled: x || a,
      onInput(R) {
        let L = R.trim();
        T.textContent = Ee.test(L) ? L !== I() && c().includes(L) ? n.text("localskills-editor-code-taken", L) : "" : n.text("localskills-fault-bad-id", L), T.textContent === "" && L !== I() && e.type((M) => Oc(M, O, L), `code ${Fe(O)}`);
      }
    });
    return y(
      "div",
      { class: `${Dt}-more` },
      S ? ct(e, {
        place: [...O, "text"],
        label: n.text("localskills-editor-own-label"),
        placeholder: g(I()),
        help: n.text("localskills-editor-own-label-help")
      }) : null,
      Te(
        n.text("localskills-editor-code-label"),
        A,
        n.text(x ? "localskills-editor-code-frozen" : "localskills-editor-code-help"),
        T
      ),
      t.hasConditions === !1 || a ? null : ai(e, {
        place: [...O, "visibleIf"],
        title: n.text("localskills-editor-choice-visible-if"),
        always: n.text("localskills-editor-visible-always")
      })
    );
  }
  function v() {
    let m = `paste ${i}`, x = `skills ${i}`, { taxonomy: S } = e.context.texts, O = (T, A) => {
      e.setOpen(T, !e.isOpen(T)), e.isOpen(T) && e.focusAfterwards(A), e.draw();
    }, I = [Ve(
      de({
        key: `add ${i}`,
        label: n.text(`localskills-editor-add-${u}`),
        kind: "progressive",
        onClick: () => f(ae(e.json(), r).length)
      }),
      de({
        key: m,
        label: n.text("localskills-editor-paste"),
        kind: "quiet",
        isOpen: e.isOpen(m),
        onClick: () => O(m, `lines ${i}`)
      }),
      t.takesSkills && S !== null ? de({
        key: x,
        label: n.text("localskills-editor-take-skills"),
        kind: "quiet",
        isOpen: e.isOpen(x),
        onClick: () => O(x, `search ${i}`)
      }) : null
    )];
    if (e.isOpen(m)) {
      let T = "";
      I.push(y(
        "div",
        { class: "ext-localSkills-editor-indented" },
        Te(n.text("localskills-editor-paste-label"), He({
          key: `lines ${i}`,
          kind: "lines",
          value: "",
          onInput(A) {
            T = A;
          }
        })),
        Ve(de({ key: `take ${i}`, label: n.text("localskills-editor-paste-add"), kind: "progressive", onClick() {
          let A = s.length;
          e.setOpen(m, !1), e.focusAfterwards(m), e.change((R) => Rm(R, r, T, o, l(), e.language())), e.announce(n.text("localskills-editor-pasted", ae(e.json(), r).length - A));
        } }))
      ));
    }
    return e.isOpen(x) && S !== null && I.push(ig(e, S, {
      key: i,
      chosen: () => ae(e.json(), r).filter((T) => Be(T, "retired") !== !0).map(We),
      set(T, A) {
        e.change((R) => A ? Lm(R, r, T) : T.reduce((L, M) => {
          let N = [...r, ri(L, r).indexOf(M)];
          return e.isFrozen(N) ? Ns(L, N, !0) : yr(L, N);
        }, R));
      }
    })), y("div", {}, ...I);
  }
}

// src/ui/survey-making/editors/grid-aspect.ts
var sg = 20, li = "*";
function ag(e, t) {
  let { messages: n } = e, { place: r, type: o, json: i } = t, s = o === "matrixdropdown", a = P(i, "rowsFrom"), l = [...r, "rows"], c = [];
  s && c.push(NE(e, t)), (!s || typeof a != "string") && c.push(Qn(e, {
    list: l,
    title: n.text(s ? "localskills-editor-skill-rows" : "localskills-editor-rows"),
    stem: "row",
    takesSkills: !0
  }));
  let u = FE(e, t);
  return u > 0 && c.push(lt(n.text(u > sg ? "localskills-editor-many-rows" : "localskills-editor-row-count", u))), s ? c.push(jE(e, r)) : c.push(Qn(e, {
    list: [...r, "columns"],
    title: n.text("localskills-editor-columns"),
    stem: "option",
    takesSkills: !1
  }), xt({
    key: "each-row",
    label: n.text("localskills-editor-each-row"),
    isChecked: ["eachRowRequired", "isAllRowRequired"].some((d) => P(i, d) === !0),
    onChange: (d) => e.change((f) => Mt(
      G(f, [...r, "isAllRowRequired"], void 0),
      [...r, "eachRowRequired"],
      d,
      !1
    ))
  })), y("div", {}, ...c);
}
function NE(e, { place: t, json: n }) {
  let { messages: r } = e, { taxonomy: o } = e.context.texts, i = P(n, "rowsFrom");
  if (o === null)
    return typeof i == "string" ? lt(r.text("localskills-editor-no-taxonomy")) : null;
  let s = e.isFrozen(t) || e.isLocked(t), a = o.skills.filter((u) => o.children(u.id).length > 0), l = (u) => {
    let d = o.get(u);
    return d === null ? u : ke(d.label, r, o.locale).text;
  }, c = typeof i == "string" ? i : li;
  return Te(r.text("localskills-editor-rows-from"), Ge({
    key: "rowsFrom",
    value: c,
    isDisabled: s,
    options: [
      { value: li, label: r.text("localskills-editor-rows-listed") },
      { value: "", label: r.text("localskills-editor-rows-all") },
      ...a.map(({ id: u }) => ({ value: u, label: l(u), group: r.text("localskills-editor-rows-group") })),
      ...c === li || c === "" || a.some(({ id: u }) => u === c) ? [] : [{ value: c, label: l(c) }]
    ],
    onChange(u) {
      u === li && e.setOpen(`skills ${be([...t, "rows"])}`, !0), e.change((d) => u === li ? G(G(d, [...t, "rows"], $E(e, t)), [...t, "rowsFrom"], void 0) : G(G(d, [...t, "rows"], void 0), [...t, "rowsFrom"], u));
    }
  }), r.text("localskills-editor-rows-from-help"));
}
function $E(e, t) {
  let n = e.context.document.survey(), r = Z(e.json(), [...t, "name"]), o = n === null ? void 0 : Oe(ft(n, e.context.texts.taxonomy)).find((s) => s.name === r), i = o !== void 0 && o.type === "matrixdropdown" ? o.rows.filter((s) => !s.isRetired) : [];
  return i.length > sg ? [] : i.map(({ value: s }) => s);
}
function FE(e, { name: t, json: n }) {
  let r = ae(n, ["rows"]).filter((s) => Be(s, "retired") !== !0).length, o = P(n, "rowsFrom") === void 0 ? null : e.context.document.survey(), i = o === null ? void 0 : Oe(ft(o, e.context.texts.taxonomy)).find((s) => s.name === t);
  return i !== void 0 && i.type === "matrixdropdown" ? i.rows.filter((s) => !s.isRetired).length : r;
}
function DE(e, t, n, r) {
  return Z(e.json(), ["localSkills", "measures", "grid"]) === Z(e.json(), [...t, "name"]) && At.includes(n) && Ct.includes(r) ? e.messages.text(`localskills-scale-${n}-${r}`) : "";
}
function jE(e, t) {
  let { messages: n } = e, r = [...t, "columns"], o = ae(e.json(), r), i = e.isLocked(t);
  return qn(
    n.text("localskills-editor-scales"),
    ...o.map((s, a) => {
      var f;
      let l = [...r, a], c = `column ${be(l)}`, u = si(Be(s, "title"), e) || String((f = Be(s, "name")) != null ? f : ""), d = y(
        "details",
        { class: "ext-localSkills-editor-details" },
        y("summary", { "data-key": c, dir: "auto" }, u),
        ct(e, { place: [...l, "title"], label: n.text("localskills-editor-title") }),
        Qn(e, {
          list: [...l, "choices"],
          title: n.text("localskills-editor-steps"),
          stem: "option",
          takesSkills: !1,
          hasConditions: !1,
          shownAs: (p) => DE(e, t, String(Be(s, "name")), p)
        }),
        i || e.isFrozen(l) || o.length < 2 ? null : Ve(de({
          key: `remove ${be(l)}`,
          label: n.text("localskills-editor-remove-item", u),
          kind: "destructive",
          onClick() {
            e.focusAfterwards("add column"), e.change((p) => yr(p, l)), e.offerUndo(n.text("localskills-editor-removed", u));
          }
        }))
      );
      return d.open = e.isOpen(c), d.addEventListener("toggle", () => e.setOpen(c, d.open)), d;
    }),
    i ? null : Ve(de({ key: "add column", label: n.text("localskills-editor-add-scale"), kind: "quiet", onClick() {
      let s = [
        ...o.map((l) => String(Be(l, "name"))),
        ..._s(e.json(), r, e.context.publishedNames)
      ], a = [...r, o.length];
      e.setOpen(`column ${be(a)}`, !0), e.focusAfterwards(be([...a, "title"])), e.change((l) => Yt(l, r, o.length, { name: Un("scale", s), choices: [1, 2, 3, 4, 5] }));
    } }))
  );
}

// src/ui/survey-making/editors/input-aspect.ts
var lg = ["text", "number", "date", "month", "url"];
function cg(e, t) {
  var u;
  let { messages: n } = e, { place: r, json: o, type: i } = t, s = P(o, "inputType"), a = (u = lg.find((d) => d === s)) != null ? u : "text", l = e.isFrozen(r) || e.isLocked(r), c = [];
  if (i === "text" && c.push(Te(n.text("localskills-editor-input"), Ge({
    key: "input",
    value: a,
    isDisabled: l,
    options: lg.map((d) => ({ value: d, label: n.text(`localskills-editor-input-${d}`) })),
    onChange: (d) => e.change((f) => ["min", "max", "integer"].reduce(
      // Limits of one kind mean nothing for another.
      (p, h) => G(p, [...r, h], void 0),
      Mt(f, [...r, "inputType"], d, "text")
    ))
  }))), i === "text" && (a === "number" || a === "date" || a === "month")) {
    let d = (f) => {
      let p = P(o, f);
      return Te(n.text(`localskills-editor-limit-${f}`), He({
        key: f,
        kind: a,
        value: p === void 0 ? "" : String(p),
        isDisabled: e.isLocked(r),
        onInput(h) {
          let g = sr(h, a);
          e.type(
            (b) => G(b, [...r, f], g === null ? void 0 : a === "number" ? Number(g) : g),
            `${f} ${t.name}`
          );
        }
      }));
    };
    c.push(y("div", { class: "ext-localSkills-editor-pair" }, d("min"), d("max")));
  }
  if (i === "text" && a === "number" && c.push(xt({
    key: "integer",
    label: n.text("localskills-editor-integer"),
    isChecked: P(o, "integer") === !0,
    isDisabled: e.isLocked(r),
    onChange: (d) => e.change((f) => Mt(f, [...r, "integer"], d, !1))
  })), i === "comment" || a === "text" || a === "url") {
    let d = P(o, "maxLength");
    c.push(Te(n.text("localskills-editor-max-length"), He({
      key: "maxLength",
      kind: "number",
      min: "1",
      value: typeof d == "number" ? String(d) : "",
      placeholder: n.text("localskills-editor-no-limit"),
      onInput(f) {
        let p = Number(f);
        e.type(
          (h) => G(h, [...r, "maxLength"], Number.isInteger(p) && p > 0 ? p : void 0),
          `maxLength ${t.name}`
        );
      }
    }))), c.push(lt(n.text("localskills-editor-text-is-public")));
  }
  return i === "text" && a !== "date" && a !== "month" && c.push(ct(e, { place: [...r, "placeholder"], label: n.text("localskills-editor-placeholder") })), y("div", {}, ...c);
}

// src/ui/survey-making/editors/limits-aspect.ts
function ug(e, t) {
  let { messages: n } = e, { place: r, json: o, type: i } = t, s = (a, l) => {
    let c = P(o, a);
    return Te(l, He({
      key: a,
      kind: "number",
      min: "1",
      value: typeof c == "number" ? String(c) : "",
      placeholder: n.text("localskills-editor-no-limit"),
      onInput(u) {
        let d = Number(u);
        e.type(
          (f) => G(f, [...r, a], u === "" || !Number.isInteger(d) || d < 1 ? void 0 : d),
          `${a} ${t.name}`
        );
      }
    }));
  };
  return y(
    "div",
    {},
    i === "ranking" ? xt({
      key: "select-to-rank",
      label: n.text("localskills-editor-select-to-rank"),
      help: n.text("localskills-editor-select-to-rank-help"),
      isChecked: P(o, "selectToRankEnabled") === !0,
      onChange: (a) => e.change((l) => Mt(l, [...r, "selectToRankEnabled"], a, !1))
    }) : null,
    i !== "ranking" || P(o, "selectToRankEnabled") === !0 ? y(
      "div",
      { class: "ext-localSkills-editor-pair" },
      s("minSelectedChoices", n.text("localskills-editor-min-choices")),
      s("maxSelectedChoices", n.text("localskills-editor-max-choices"))
    ) : null
  );
}

// src/ui/survey-making/editors/measures-aspect.ts
var oo = ["localSkills", "measures"], Ws = ["wantToLearn", "canTeach"];
function dg(e, t) {
  var d;
  let { messages: n } = e, { name: r, type: o, json: i, place: s } = t, a = ot(e.json(), oo), l = [], c = P(i, "columns"), u = Array.isArray(c) ? c.map((f) => Be(f, "name")) : [];
  if (o === "matrixdropdown" && At.every((f) => u.includes(f))) {
    let f = P(a, "grid");
    l.push(xt({
      key: "measure",
      label: n.text("localskills-editor-measure-grid"),
      help: typeof f == "string" && f !== r ? n.text("localskills-editor-measure-other", f) : n.text("localskills-editor-measure-grid-help"),
      isChecked: f === r,
      onChange: (p) => e.change((h) => G(h, [...oo, "grid"], p ? r : void 0))
    }));
  }
  return (o === "checkbox" || o === "tagbox" || o === "ranking") && _E(e, t) && l.push(Te(n.text("localskills-editor-measure"), Ge({
    key: "measure",
    value: (d = Ws.find((f) => P(a, f) === r)) != null ? d : "",
    options: ["", ...Ws].map((f) => ({ value: f, label: n.text(`localskills-editor-measure-${f === "" ? "none" : f.toLowerCase()}`) })),
    onChange: (f) => e.change((p) => Ws.reduce((h, g) => {
      let b = P(ot(h, oo), g);
      return f === g ? G(h, [...oo, g], r) : b === r ? G(h, [...oo, g], void 0) : h;
    }, p))
  }), n.text("localskills-editor-measure-help"))), P(i, "personalData") !== void 0 && l.push(xt({
    key: "personal-data",
    label: n.text("localskills-editor-personal-data"),
    help: n.text("localskills-editor-personal-data-help"),
    isChecked: P(i, "personalData") === !0,
    onChange: (f) => e.change((p) => Mt(p, [...s, "personalData"], f, !1))
  })), y("div", {}, ...l);
}
function _E(e, { name: t, json: n }) {
  let { taxonomy: r } = e.context.texts, o = ot(e.json(), oo);
  return P(n, "choicesFrom") === "skills" || Ws.some((i) => P(o, i) === t) || P(n, "choicesFrom") === void 0 && ae(n, ["choices"]).some((i) => r === null || r.get(We(i)) !== null);
}

// src/ui/survey-making/editors/name-aspect.ts
function fg(e, t, n) {
  let r = t.kind === "page" ? "" : js[t.kind], o = String(Z(e.json(), [...t.place, "name"]));
  if (r === "" || !Dr(o, r) || e.isFrozen(t.place) || e.isLocked(t.place))
    return;
  let i = [
    ...lr(e.json()).filter((a) => a !== o),
    ...br(e.context.publishedNames)
  ], s = Zt(n, i, r);
  Dr(s, r) || e.type((a) => oi(a, t.place, s), `name ${o}`);
}
function pg(e, t) {
  let { messages: n } = e, { place: r } = t, o = e.isFrozen(r) || e.isLocked(r), i = () => {
    var u;
    return String((u = Z(e.json(), [...r, "name"])) != null ? u : "");
  }, s = y("div", { class: "ext-localSkills-editor-fault", role: "alert" }), a = He({
    key: `${t.place.join()} name`,
    value: i(),
    direction: "ltr",
    isDisabled: o,
    maxLength: 48,
    onInput(u) {
      let d = u.trim(), f = Bn(e.json(), d), p = d !== i() && (f !== null || lr(e.json()).includes(d) || br(e.context.publishedNames).includes(d));
      s.textContent = Ee.test(d) ? p ? n.text("localskills-editor-name-taken", d) : "" : n.text("localskills-fault-bad-id", d), s.textContent === "" && e.type((h) => oi(h, r, d), `name ${r.join()}`);
    }
  });
  e.onTyping(() => {
    document.activeElement !== a && (a.value = i());
  });
  let l = "details name", c = y(
    "details",
    { class: "ext-localSkills-editor-details" },
    y("summary", { "data-key": l }, n.text("localskills-editor-advanced")),
    Te(n.text("localskills-editor-name"), a, n.text("localskills-editor-name-help"), s),
    o ? lt(n.text("localskills-editor-name-frozen")) : null
  );
  return c.open = e.isOpen(l), c.addEventListener("toggle", () => e.setOpen(l, c.open)), c;
}

// src/ui/survey-making/editors/rating-aspect.ts
function mg(e, t) {
  let { messages: n } = e, r = ot(e.json(), t), o = e.isFrozen(t) || e.isLocked(t), i = (d, f) => {
    let p = P(r, d);
    return typeof p == "number" ? p : f;
  }, [s, a, l] = [i("rateMin", 1), i("rateMax", 5), i("rateStep", 1)], c = P(r, "rateValues") !== void 0, u = [];
  if (c)
    u.push(Qn(e, {
      list: [...t, "rateValues"],
      title: n.text("localskills-editor-steps"),
      stem: "step",
      takesSkills: !1,
      hasConditions: !1
    }));
  else {
    let d = (f, p, h) => Te(
      n.text(`localskills-editor-rating-${f === "rateMin" ? "from" : "to"}`),
      Ge({
        key: f,
        value: String(p),
        isDisabled: o,
        options: Array.from(/* @__PURE__ */ new Set([...h, p])).sort((g, b) => g - b).map((g) => ({ value: String(g), label: n.number(g) })),
        onChange: (g) => e.change((b) => G(b, [...t, f], Number(g)))
      })
    );
    u.push(y(
      "div",
      { class: "ext-localSkills-editor-pair" },
      d("rateMin", s, [0, 1]),
      d("rateMax", a, [2, 3, 4, 5, 6, 7, 8, 9, 10])
    ));
  }
  return u.push(y(
    "div",
    { class: "ext-localSkills-editor-pair" },
    ct(e, { place: [...t, "minRateDescription"], label: n.text("localskills-editor-lowest") }),
    ct(e, { place: [...t, "maxRateDescription"], label: n.text("localskills-editor-highest") })
  )), o ? u.push(lt(n.text("localskills-editor-scale-frozen"))) : c || u.push(Ve(de({ key: "name steps", label: n.text("localskills-editor-name-steps"), kind: "quiet", onClick() {
    let d = [];
    for (let f = s; f <= a && d.length < ht; f += Math.max(1, l))
      d.push(f);
    e.change((f) => ["rateMin", "rateMax", "rateStep"].reduce(
      (p, h) => G(p, [...t, h], void 0),
      G(f, [...t, "rateValues"], d)
    ));
  } }))), qn(n.text("localskills-editor-scale"), ...u);
}

// src/ui/survey-making/editors/special-choices-aspect.ts
var JE = [
  { code: Me, show: "showOtherItem", alias: "hasOther", text: "otherText" },
  { code: St, show: "showNoneItem", alias: "hasNone", text: "noneText" },
  { code: Et, show: "showRefuseItem", alias: null, text: "refuseText" },
  { code: Tt, show: "showDontKnowItem", alias: null, text: "dontKnowText" }
];
function gg(e, t) {
  let { messages: n } = e, { place: r, json: o, type: i } = t, s = i === "rating" || i === "boolean", a = [];
  for (let { code: l, show: c, alias: u, text: d } of JE) {
    if (s && (l === Me || l === St))
      continue;
    let p = u !== null && P(o, u) !== void 0 && P(o, c) === void 0 ? u : c, h = P(o, p) === !0, g = e.isLocked(r) || h && e.context.isRunning && e.context.publishedNames.includes(`${no(e.json(), r)}.special.${l}`), b = ae(o, ["choices"]).some((w) => We(w) === l);
    a.push(xt({
      key: p,
      label: n.text(`localskills-editor-special-${l}`),
      help: n.text(`localskills-editor-special-${l}-help`),
      isChecked: h,
      isDisabled: g || b,
      onChange: (w) => e.change((E) => w ? Mt(E, [...r, p], !0, !1) : G(G(E, [...r, p], void 0), [...r, d], void 0))
    })), h && a.push(y("div", { class: "ext-localSkills-editor-indented" }, ct(e, {
      place: [...r, d],
      label: n.text("localskills-editor-special-text"),
      placeholder: n.text(`localskills-choice-${l}`)
    })));
  }
  return qn(n.text("localskills-editor-special"), ...a);
}

// src/ui/survey-making/editors/part-editor.ts
function hg(e, t, n) {
  let { messages: r } = e, { place: o } = t, i = [zE(e, t, n), ...WE(e, t)];
  if (t.kind === "note" ? i.push(ct(e, {
    place: [...o, "html"],
    label: r.text("localskills-editor-note-text"),
    isLong: !0,
    help: r.text("localskills-editor-note-help")
  })) : i.push(ct(e, {
    place: [...o, "title"],
    label: r.text(t.kind === "question" ? "localskills-editor-question-title" : "localskills-editor-title"),
    isLong: t.kind === "question",
    onLeave: (s) => fg(e, t, s)
  }), ct(e, {
    place: [...o, "description"],
    label: r.text("localskills-editor-description"),
    isLong: !0
  })), t.kind === "question")
    i.push(...BE(e, t));
  else if (t.kind !== "note") {
    let s = [...o, "elements"];
    i.push(Ve(de({
      key: "add inside",
      label: r.text("localskills-editor-add-question"),
      onClick: () => n.add(s, ae(e.json(), s).length)
    })));
  }
  return i.push(ai(e, {
    place: [...o, "visibleIf"],
    title: r.text("localskills-editor-visible-if"),
    always: r.text("localskills-editor-visible-always")
  })), t.kind !== "page" && i.push(pg(e, t)), y("div", { class: "ext-localSkills-editor-part" }, ...i);
}
function BE(e, t) {
  let { messages: n } = e, { place: r, type: o, json: i } = t, s = P(i, "isRequired") === !0, a = [...r, "choices"], l = [], c = ["radiogroup", "dropdown", "checkbox", "tagbox", "ranking"].includes(o);
  return c && P(i, "choicesFrom") === void 0 ? l.push(Qn(e, { list: a, title: n.text("localskills-editor-choices"), stem: "option", takesSkills: !0 })) : c && l.push(lt(n.text(`localskills-editor-from-${String(P(i, "choicesFrom"))}`))), o === "rating" && l.push(mg(e, r)), o === "boolean" && l.push(y(
    "div",
    { class: "ext-localSkills-editor-pair" },
    ct(e, { place: [...r, "labelTrue"], label: n.text("localskills-editor-label-true"), placeholder: n.text("localskills-choice-true") }),
    ct(e, { place: [...r, "labelFalse"], label: n.text("localskills-editor-label-false"), placeholder: n.text("localskills-choice-false") })
  )), (o === "matrix" || o === "matrixdropdown") && l.push(ag(e, t)), (c && o !== "ranking" || o === "rating" || o === "boolean") && l.push(gg(e, t)), (o === "checkbox" || o === "tagbox" || o === "ranking") && l.push(ug(e, t)), (o === "text" || o === "comment") && l.push(cg(e, t)), l.push(xt({
    key: "required",
    label: n.text("localskills-editor-required"),
    help: n.text("localskills-editor-required-help"),
    isChecked: s,
    onChange: (u) => e.change((d) => Mt(d, [...r, "isRequired"], u, !1))
  })), s || l.push(ai(e, {
    place: [...r, "requiredIf"],
    title: n.text("localskills-editor-required-if"),
    always: n.text("localskills-editor-required-never")
  })), l.push(dg(e, t)), l;
}
function zE(e, t, n) {
  let { messages: r } = e, { place: o, kind: i } = t, s = Mc(t.json), a = i === "question" && s.length > 1 && !e.isFrozen(o) && !e.isLocked(o), l = (c) => Ic(
    e,
    o,
    c,
    (u) => n.select(u, c === 1 ? "down" : "up")
  );
  return y(
    "header",
    { class: "ext-localSkills-editor-header" },
    a ? Te(r.text("localskills-editor-kind"), Ge({
      key: "type",
      value: t.type,
      options: s.map((c) => ({ value: c, label: r.text(`localskills-editor-type-${c}`) })),
      onChange: (c) => e.change((u) => eg(u, o, c))
    })) : y(
      "h3",
      { "data-key": "title", tabindex: "-1" },
      i === "page" ? r.text("localskills-editor-page-number", o[1] + 1) : y(
        "span",
        {},
        y("span", { class: "ext-localSkills-editor-header-sign", "aria-hidden": "true" }, ro(ii(t.json))),
        xr(t, r)
      )
    ),
    Ve(
      de({ key: "up", sign: "\u2191", label: r.text("localskills-editor-move-up"), onClick: () => l(-1) }),
      de({ key: "down", sign: "\u2193", label: r.text("localskills-editor-move-down"), onClick: () => l(1) }),
      de({ key: "duplicate", label: r.text("localskills-editor-duplicate"), onClick() {
        let c = jm(e.json(), o, br(e.context.publishedNames));
        e.change(() => c.json), e.announce(r.text("localskills-editor-duplicated", tn(t, e))), n.select(c.place, "duplicate");
      } }),
      UE(e, t, n)
    )
  );
}
function UE(e, t, n) {
  let { messages: r } = e, { place: o, kind: i } = t, s = tn(t, e), a = Ae(e.json()).filter((f) => f.kind === "question" && Ut(f.place, o) && (e.isFrozen(f.place) || e.context.isRunning && e.isLocked(f.place)));
  if (i === "panel" && ae(e.json(), [...o, "elements"]).length > 0 && a.length > 0)
    return de({ key: "remove", label: r.text("localskills-editor-dissolve"), kind: "destructive", onClick() {
      e.change((f) => _m(f, o)), e.offerUndo(r.text("localskills-editor-removed", s)), n.select(null, "add page");
    } });
  if (i === "question" && a.length > 0)
    return e.isLocked(o) ? null : de({
      key: "remove",
      label: r.text(t.isRetired ? "localskills-editor-ask-again" : "localskills-editor-retire"),
      kind: t.isRetired ? "progressive" : "destructive",
      onClick() {
        e.change((f) => Jm(f, o, !t.isRetired)), e.offerUndo(r.text(t.isRetired ? "localskills-editor-asked-again" : "localskills-editor-retired", s));
      }
    });
  if (a.length > 0)
    return null;
  let l = Fs(e.json(), o), c = `remove ${Fe(o)}`;
  if (!e.isOpen(c) || l.length === 0)
    return de({ key: "remove", label: r.text("localskills-editor-remove"), kind: "destructive", onClick() {
      l.length > 0 ? (e.setOpen(c, !0), e.focusAfterwards("remove anyway"), e.draw()) : d();
    } });
  let u = l.map((f) => f.part === null ? r.text(`localskills-editor-reference-${f.kind}`) : `\u201C${tn(f.part, e)}\u201D`);
  return y(
    "div",
    { class: "ext-localSkills-editor-confirm", role: "alertdialog", "aria-label": r.text("localskills-editor-remove") },
    y("p", {}, r.text("localskills-editor-is-referenced", l.length)),
    y("ul", {}, ...Array.from(new Set(u)).map((f) => y("li", {}, f))),
    Ve(
      de({ key: "remove anyway", label: r.text("localskills-editor-remove-anyway"), kind: "destructive", onClick: d }),
      de({ key: "keep", label: r.text("localskills-editor-keep"), kind: "quiet", onClick() {
        e.setOpen(c, !1), e.focusAfterwards("remove"), e.draw();
      } })
    )
  );
  function d() {
    e.setOpen(c, !1);
    let f = Ce(e.json(), o.slice(0, -2));
    e.change((p) => yr(p, o)), e.offerUndo(r.text("localskills-editor-removed", s)), n.select(null, f === null ? "add page" : `part ${Fe(f.place)}`);
  }
}
function WE(e, t) {
  let { messages: n } = e, { place: r } = t, o = y("div", { "aria-live": "polite" }), i = () => {
    for (; o.firstChild; )
      o.removeChild(o.firstChild);
    let { document: a } = e.context, l = (c, u) => {
      let d = u.filter(({ path: f }) => {
        var p, h;
        return ar((h = (p = Ce(e.json(), Nt(f))) == null ? void 0 : p.place) != null ? h : [""], r);
      });
      d.length > 0 && o.appendChild(K(c, y("ul", { class: "ext-localSkills-editor-faults" }, ...d.map((f) => y("li", {}, HE(e, t, f))))));
    };
    l("error", a.faults()), l("warning", a.warnings().filter(({ code: c }) => c !== "missing-language"));
  };
  i(), e.onTyping(i);
  let s = [o];
  return t.isRetired && s.push(K("warning", n.text("localskills-editor-is-retired"))), e.isLocked(r) ? s.push(K("notice", n.text("localskills-editor-is-core"))) : t.kind === "question" && e.isFrozen(r) && s.push(lt(n.text("localskills-editor-is-frozen"))), s;
}
function HE(e, t, n) {
  var l, c;
  let [r, o] = Nt(n.path).slice(t.place.length), i = typeof o == "number" ? ae(t.json, [r])[o] : void 0, s = i === void 0 ? "" : String((c = (l = Be(i, "value")) != null ? l : Be(i, "name")) != null ? c : i), a = un(n, e.messages);
  return s === "" ? a : e.messages.text("localskills-fault-at", s, a);
}

// src/ui/survey-making/editors/scroll-frame.ts
function VE(e) {
  for (let t = e.parentElement; t !== null && t !== document.body; t = t.parentElement) {
    let { overflowY: n } = window.getComputedStyle(t);
    if (t.scrollHeight > t.clientHeight && (n === "auto" || n === "scroll"))
      return t;
  }
  return null;
}
function jc(e) {
  let t = VE(e), [n, r] = t === null ? [0, window.innerHeight] : [t.getBoundingClientRect().top, t.clientHeight], o = e.getBoundingClientRect().top - n;
  o >= 0 && o <= r / 2 || (t !== null ? t.scrollTop += o : window.scrollTo(0, window.pageYOffset + o));
}

// src/ui/survey-making/editors/questions-editor.ts
var qE = 720;
function XE({ document: e, texts: { messages: t } }) {
  let n = e.json(), r = zn(n), o = t.languageChain.find((i) => i === n.locale || r.includes(i));
  return o === void 0 || o === n.locale ? me : o;
}
function yg(e) {
  let { messages: t } = e.texts, n = y("div", { class: "ext-localSkills-editor-side" }), r = y("div", { class: "ext-localSkills-editor-detail" }), o = y("div", { class: "ext-localSkills-editor-bar" }), i = y("div", { class: "ext-localSkills-editor-read-out", role: "status" }), s = y("div", { class: "ext-localSkills-editor-undo" }), a = y(
    "div",
    { class: "ext-localSkills-editor ext-localSkills-editor-questions" },
    o,
    y("div", { class: "ext-localSkills-editor-panes" }, n, r),
    s,
    i
  ), l = null, c = "", u = null, d = XE(e), f = null, p = Bs(e, {
    root: a,
    language: () => d,
    draw: S,
    follow() {
      U(n, v()), g();
    },
    announce: h,
    offerUndo(O) {
      f = e.document.json(), U(s, y("span", {}, O), de({
        key: "undo",
        label: t.text("localskills-editor-undo"),
        kind: "progressive",
        onClick() {
          f = null, e.document.undo(), h(t.text("localskills-editor-undone"));
        }
      })), h(O);
    }
  });
  function h(O) {
    i.textContent = "", window.setTimeout(() => {
      i.textContent = O;
    }, 50);
  }
  function g() {
    f !== e.document.json() && (f = null, U(s));
  }
  function b(O, I = null) {
    l = O, u = null;
    let T = O === null ? null : Ce(p.json(), O);
    c = T === null || T.kind === "page" ? "" : T.name, I !== null && p.focusAfterwards(I), p.draw(), O !== null && jc(r);
  }
  function w() {
    var I;
    if (l === null)
      return;
    let O = (I = c === "" ? null : Bn(p.json(), c)) != null ? I : Ce(p.json(), l);
    l = O === null ? null : O.place, c = O === null || O.kind === "page" ? "" : O.name;
  }
  function E(O, I) {
    u = { list: O, index: I }, l = null, p.focusAfterwards(Gm), p.draw(), jc(r);
  }
  function k() {
    return a.classList.contains("ext-localSkills-editor-wide");
  }
  function v() {
    return Ym(p, {
      selected: () => l,
      select(O) {
        var I;
        b(O), k() || (I = vr(a, "back")) == null || I.focus();
      },
      follow(O) {
        b(k() ? O : null, `part ${Fe(O)}`);
      },
      add: E,
      addPage() {
        let O = ae(p.json(), ["pages"]).length;
        p.change((I) => Vm(I, O)), b(["pages", O], be(["pages", O, "title"]));
      }
    });
  }
  function m(O) {
    let { list: I, index: T } = u, A = Hm(O, p.json(), br(e.publishedNames)), R = Wm(O, A, {
      importance: t.text("localskills-editor-grid-importance"),
      ability: t.text("localskills-editor-grid-ability"),
      notRelevant: t.text("localskills-editor-grid-not-relevant")
    }), L = Bm(p.json(), I, T, R);
    p.change(() => {
      let M = O === "skills-grid" && Z(L.json, ["localSkills", "measures", "grid"]) === void 0, N = O === "skills-grid" ? qm(L.json, Cc) : L.json;
      return M ? G(N, ["localSkills", "measures", "grid"], A) : N;
    }), b(L.place, be([...L.place, O === "note" ? "html" : "title"]));
  }
  function x() {
    let O = zn(p.json());
    !Xn(d) && !O.includes(d) && O.push(d);
    let { locale: I } = p.texts();
    U(o, O.length === 0 ? null : Te(t.text("localskills-editor-language"), Ge({
      key: "language",
      value: d,
      options: [
        { value: me, label: I === null ? t.text("localskills-editor-main-language") : t.text("localskills-editor-main-language-named", e.languageName(I)) },
        ...O.map((T) => ({ value: T, label: e.languageName(T) }))
      ],
      onChange(T) {
        d = T, p.draw();
      }
    }))), o.hidden = O.length === 0;
  }
  function S() {
    w(), g(), x(), U(n, v());
    let O = l === null ? null : Ce(p.json(), l);
    a.classList.toggle("ext-localSkills-editor-has-detail", O !== null || u !== null);
    let I = () => {
      let A = l === null ? "add page" : `part ${Fe(l)}`;
      u = null, l = null, p.focusAfterwards(A), p.draw();
    }, T = de({
      key: "back",
      label: t.text("localskills-editor-back"),
      kind: "quiet",
      onClick: I
    });
    T.classList.add("ext-localSkills-editor-back"), U(
      r,
      O === null && u === null ? null : T,
      u !== null ? Km(p, m, I) : O !== null ? hg(p, O, {
        select: b,
        add: E
      }) : y("p", { class: "ext-localSkills-editor-empty" }, t.text("localskills-editor-nothing-selected"))
    );
  }
  return p.draw(), Js(a, (O) => a.classList.toggle("ext-localSkills-editor-wide", O >= qE)), {
    element: a,
    reveal(O) {
      var A, R, L;
      let I = Nt(O), T = I[0] === "pages" ? Ce(p.json(), I) : null;
      if (T === null)
        return !1;
      b(T.place);
      for (let M = I.length; M >= T.place.length; M--) {
        let N = I.slice(0, M), F = [N, [...N, "text"], [...N, "title"]].map((J) => vr(r, be(J))).find((J) => J !== null);
        if (F)
          return (A = F.closest("details")) == null || A.setAttribute("open", ""), F.focus(), !0;
      }
      return (L = (R = vr(r, "title")) != null ? R : r.querySelector("button, input, textarea, select")) == null || L.focus(), !0;
    },
    destroy: p.destroy
  };
}

// src/ui/survey-making/editors/translation-editor.ts
function bg(e) {
  var T;
  let { messages: t } = e.texts, { document: n } = e, r = y("div", { class: "ext-localSkills-editor-languages" }), o = y("div", { class: "ext-localSkills-editor-translations" }), i = y("div", { class: "ext-localSkills-editor-progress" }), s = y("div", { class: "ext-localSkills-editor-read-out", role: "status" }), a = y("div", { class: "ext-localSkills-editor-undo" }), l = y("div", { class: "ext-localSkills-editor" }, r, i, o, a, s), c = /* @__PURE__ */ new Set(), u = (T = zn(n.json())[0]) != null ? T : "", d = !1, f = !1, p = "", h = [], g = !1, b = Bs(e, {
    root: l,
    language: () => u || me,
    draw: k,
    follow: E,
    announce(A) {
      s.textContent = A;
    },
    offerUndo(A) {
      U(a, y("span", {}, A), de({
        key: "undo",
        label: t.text("localskills-editor-undo"),
        kind: "progressive",
        onClick() {
          U(a), n.undo();
        }
      })), s.textContent = A;
    }
  });
  function w() {
    let A = zn(b.json());
    return [...A, ...Array.from(c).filter((R) => !A.includes(R))];
  }
  function E() {
    if (u === "") {
      U(i);
      return;
    }
    let { translated: A, total: R } = Mo(b.json(), u), L = y("progress", {
      max: String(Math.max(1, R)),
      value: String(A),
      "aria-label": t.text("localskills-editor-progress-label", e.languageName(u))
    });
    U(i, L, y("span", {}, t.text("localskills-editor-progress", A, R)));
  }
  function k() {
    var R;
    let A = w();
    u !== "" && !A.includes(u) && (u = (R = A[0]) != null ? R : ""), v(A), E(), U(o, ...u === "" ? [y("p", { class: "ext-localSkills-editor-empty" }, t.text("localskills-editor-no-languages"))] : O());
  }
  function v(A) {
    let R = [];
    A.length > 0 && R.push(Te(t.text("localskills-editor-translate-into"), Ge({
      key: "language",
      value: u,
      options: A.map((L) => {
        let { translated: M, total: N } = Mo(b.json(), L);
        return { value: L, label: t.text("localskills-editor-language-progress", e.languageName(L), M, N) };
      }),
      onChange(L) {
        u = L, b.draw();
      }
    }))), R.push(Ve(
      de({ key: "add language", label: t.text("localskills-editor-add-language"), isOpen: f, onClick() {
        f = !f, m(), b.focusAfterwards(f ? "new language" : "add language"), b.draw();
      } }),
      u === "" ? null : de({ key: "remove language", label: t.text("localskills-editor-remove-language"), kind: "quiet", onClick() {
        var F;
        let L = u, M = e.languageName(L);
        c.delete(L), b.focusAfterwards("add language"), u = (F = w().filter((J) => J !== L)[0]) != null ? F : "";
        let N = b.json();
        b.change((J) => Tf(J, L)), b.draw(), b.json() !== N && b.offerUndo(t.text("localskills-editor-language-removed", M));
      } })
    )), f && R.push(S(A)), u !== "" && R.push(xt({
      key: "missing",
      label: t.text("localskills-editor-only-missing"),
      isChecked: d,
      onChange(L) {
        d = L, b.draw();
      }
    })), U(r, ...R);
  }
  function m() {
    g || (g = !0, e.loadLanguages().then((A) => {
      h = A, f && b.draw();
    }, () => {
      g = !1;
    }));
  }
  function x({ name: A, code: R }) {
    return A === "" || A === R ? R : `${A} \u2013 ${R}`;
  }
  function S(A) {
    let { locale: R } = b.texts(), L = h.filter(({ code: H }) => !A.includes(H) && H !== R), M = en(), N = y("div", { class: "ext-localSkills-editor-fault", role: "alert" }), F = He({
      key: "new language",
      value: p,
      onInput(H) {
        p = H, N.textContent = "";
      },
      onEnter: J
    });
    return F.setAttribute("list", M), y(
      "div",
      { class: "ext-localSkills-editor-indented" },
      Te(t.text("localskills-editor-new-language"), F, t.text("localskills-editor-new-language-help"), N),
      y("datalist", { id: M }, ...L.map((H) => y("option", { value: x(H) }))),
      Ve(de({ key: "take language", label: t.text("localskills-editor-add-language-now"), kind: "progressive", onClick: J }))
    );
    function J() {
      let H = p.trim(), q = H.toLowerCase(), Q = (L.find((X) => [X.code, X.name, X.hint, x(X)].some((Y) => Y.toLowerCase() === q)) || { code: q }).code, B = h.length === 0 || h.some((X) => X.code === Q);
      if (Q === R || !ut.test(Q) || !B) {
        N.textContent = Q === R ? t.text("localskills-editor-language-is-main") : t.text("localskills-editor-language-unknown", H), F.focus();
        return;
      }
      c.add(Q), u = Q, f = !1, p = "";
      let j = cr(b.json()).find(({ text: X }) => he(X, Q) === "");
      b.focusAfterwards(j === void 0 ? "language" : be(j.path)), b.draw();
    }
  }
  function O() {
    let A = cr(b.json()).filter(({ text: N }) => !d || he(N, u).trim() === "");
    if (A.length === 0)
      return [y("p", { class: "ext-localSkills-editor-empty" }, t.text("localskills-editor-all-translated"))];
    let R = [], L = [], M = "";
    return A.forEach((N) => {
      let F = Ce(b.json(), N.path), J = F === null ? t.text("localskills-editor-survey-texts") : `${xr(F, t)}: ${tn(F, { language: () => me, texts: b.texts, messages: t })}`, H = F === null ? "" : Fe(F.place);
      (R.length === 0 || H !== M) && (R.push(y("h3", { dir: "auto" }, J)), M = H), R.push(I(N, L));
    }), R;
  }
  function I(A, R) {
    let { locale: L } = b.texts(), M = en(), N = he(A.text, me), F = he(A.text, u), J = y("div", { class: "ext-localSkills-editor-unit" }), H = (Q) => {
      J.classList.toggle("ext-localSkills-editor-unit-missing", Q.trim() === "");
    }, q = He({
      key: be(A.path),
      kind: "lines",
      value: F,
      language: u,
      direction: pn(u),
      onInput(Q) {
        b.type((B) => Xe(B, A.path, u, Q), `text ${be(A.path)} ${u}`), H(Q);
      }
    });
    return q.setAttribute("aria-labelledby", `${M}-kind ${M}`), q.addEventListener("keydown", (Q) => {
      var B;
      if (Q.key === "Enter" && (Q.ctrlKey || Q.metaKey)) {
        Q.preventDefault();
        let j = R.indexOf(q), X = R.slice(j + 1).concat(R.slice(0, j)).find((Y) => Y.value.trim() === "");
        ((B = X != null ? X : R[j + 1]) != null ? B : q).focus();
      }
    }), R.push(q), H(F), J.appendChild(y(
      "div",
      { class: "ext-localSkills-editor-unit-source" },
      y("div", { class: "ext-localSkills-editor-unit-kind", id: `${M}-kind` }, t.text(`localskills-editor-text-${A.kind}`)),
      y("div", C({ id: M, class: "ext-localSkills-editor-unit-text" }, Dc(L)), N)
    )), J.appendChild(y(
      "div",
      { class: "ext-localSkills-editor-unit-translation" },
      q,
      N === "" ? null : de({
        key: `copy ${be(A.path)}`,
        label: t.text("localskills-editor-copy-original"),
        sign: "\u29C9",
        kind: "quiet",
        onClick() {
          b.focusAfterwards(be(A.path)), b.change((Q) => Xe(Q, A.path, u, N));
        }
      })
    )), J;
  }
  return b.draw(), {
    element: l,
    reveal(A) {
      let R = Nt(A), L = R[R.length - 1], M = typeof L == "string" && w().includes(L) && typeof Z(b.json(), R.slice(0, -1)) == "object", N = M ? R.slice(0, -1) : R;
      return !cr(b.json()).some((J) => Fe(J.path) === Fe(N)) || w().length === 0 ? !1 : (u = M ? String(L) : u, d = !1, b.focusAfterwards(be(N)), b.draw(), vr(l, be(N)) !== null);
    },
    destroy: b.destroy
  };
}

// src/ui/survey-form/answer-words.ts
function xg(e, t, n) {
  let { messages: r } = e, o = (s, a) => {
    let l = y("bdi", {}, s);
    return a.then((c) => {
      let u = c.find((d) => d.code === s);
      U(l, u ? u.name : s);
    }, () => {
    }), l;
  }, i = ({ choices: s, kind: a, question: l }, c) => {
    let u = s === null ? void 0 : s.find(({ value: d }) => d === c);
    return u ? ve(ze(u, e), r) : a === "codes" && s === null && "choicesFrom" in l ? o(c, l.choicesFrom === "languages" ? t.loadLanguages() : t.loadWikis()) : a === "number" && c.trim() !== "" && isFinite(Number(c)) ? r.number(Number(c), (c.split(".")[1] || "").length) : l.type === "text" && l.inputType === "date" && !isNaN(Date.parse(c)) ? n(c) : c;
  };
  return (s, a) => y(
    "div",
    { class: "ext-localSkills-form-words" },
    ...a.map((l) => y("div", { dir: "auto" }, i(s, l)))
  );
}
function vg(e, t) {
  let { row: n, column: r, question: o } = e, { messages: i } = t;
  return n === null ? ve(Pe(o, t), i) : y(
    "span",
    {},
    ve(ze(n, t), i),
    ...r === null ? [] : [": ", ve(Pe(r, t), i)]
  );
}

// src/ui/survey-form/answer-values.ts
function wg(e, t, n) {
  let r = new Map(e);
  return n.every((o) => o === "") ? r.delete(t) : r.set(t, n), r;
}
function _c(e, t, n) {
  return Jc(e, t, n).length === 0;
}
function Jc(e, t, n) {
  let r = Oe(e).filter(({ type: s }) => s === "ranking").map(({ name: s }) => s), o = (s, a) => {
    let l = (s.get(a) || []).slice();
    return JSON.stringify(r.includes(a) ? l : l.sort());
  }, i = new Set(Array.from(t.keys()).concat(Array.from(n.keys())));
  return Array.from(i).filter((s) => o(t, s) !== o(n, s));
}

// src/ui/survey-form/conflict-notice.ts
function kg(e) {
  let { survey: t, texts: n, words: r, mine: o, saved: i, savedBy: s, keepMine: a, takeSaved: l } = e, { messages: c } = n, u = Jc(t, o, i), d = (p, h) => {
    let g = p.get(h.name) || [];
    return y("td", {}, g.length > 0 ? r(h, g) : y("em", {}, c.text("localskills-form-not-answered")));
  }, f = gt(t).filter(({ name: p }) => u.includes(p)).map(
    (p) => y(
      "tr",
      {},
      y("th", { scope: "row" }, vg(p, n)),
      d(o, p),
      d(i, p)
    )
  );
  return K(
    "error",
    y(
      "p",
      {},
      y("strong", {}, c.text("localskills-save-failed")),
      " ",
      s === null ? c.text("localskills-save-conflict-hidden") : c.text("localskills-save-conflict", s)
    ),
    f.length === 0 ? null : y(
      "div",
      { class: "ext-localSkills-form-conflict" },
      y(
        "table",
        { class: "wikitable" },
        y("thead", {}, y(
          "tr",
          {},
          y("th", { scope: "col" }, c.text("localskills-save-conflict-question")),
          y("th", { scope: "col" }, c.text("localskills-save-conflict-mine")),
          y("th", { scope: "col" }, c.text("localskills-save-conflict-saved"))
        )),
        y("tbody", {}, ...f)
      )
    ),
    ge(
      ne(c.text("localskills-save-keep-mine"), "primary", a),
      ne(c.text("localskills-save-take-saved"), "normal", l)
    )
  );
}

// src/ui/wiki-words.ts
var QE = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], GE = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function Sg(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !GE.includes(n.nodeName.toUpperCase())) {
      let r = n, o = t, i = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(i) ? o = y("a", { href: i, target: "_blank", rel: "noopener" }) : QE.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), Sg(r, o), o !== t && t.appendChild(o);
    }
  });
}
function Bc(e) {
  let t = y("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return Sg(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function Hs(e, t, n) {
  let r = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  r.$input.attr({ "aria-label": n.text("localskills-save-as-text"), dir: "auto" });
  let o = ne(n.text("localskills-save-copy"), "normal", () => {
    r.select(), document.execCommand("copy") && o.setLabel(n.text("localskills-save-copied"));
  });
  return y(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    y("summary", {}, n.text("localskills-save-as-text")),
    y("p", {}, n.text("localskills-save-as-text-help")),
    r.$element[0],
    ge(o),
    y("p", {}, y("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var KE = ["offline", "session-lost", "read-only", "rate-limited", "other"], YE = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
];
function ZE(e, t) {
  let { context: { messages: n }, fault: r, tryAgain: o } = e, { question: i, imageUrl: s } = r.details.captcha, a = new OO.ui.TextInputWidget({ autocomplete: "off" }), l = () => {
    a.getValue().trim() !== "" && o({ captcha: { id: t, word: a.getValue().trim() } });
  };
  return a.on("enter", l), y(
    "div",
    { class: "ext-localSkills-form-captcha" },
    s === null ? null : y("img", { src: s, alt: n.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(a, {
      align: "top",
      label: i || n.text("localskills-save-captcha-answer")
    }).$element[0],
    ge(ne(n.text("localskills-form-publish"), "primary", l))
  );
}
function Vs(e) {
  var b, w;
  let { context: t, fault: n, title: r, pageText: o, isKept: i, tryAgain: s } = e, { messages: a, pageUrl: l } = t, { reason: c, explanation: u, details: d } = n, f = (w = (b = d.captcha) == null ? void 0 : b.id) != null ? w : null, p = c === "captcha" && f === null, h = p ? a.text("localskills-save-captcha-elsewhere") : a.text(`localskills-save-${c}`, t.user === null ? "" : t.user.name), g = [
    y("p", {}, y("strong", {}, a.text("localskills-save-failed")), " ", h),
    y("p", {}, a.text(i ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return d.html !== void 0 ? g.push(y("p", {}, a.text("localskills-save-wiki-says")), Bc(d.html)) : u !== "" && g.push(
    y("p", {}, a.text("localskills-save-wiki-says")),
    y("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, u)
  ), c === "session-lost" && g.push(y("p", {}, y("a", {
    href: l("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, a.text("localskills-save-log-in")))), f !== null && g.push(ZE(e, f)), c === "filter-warning" && g.push(ge(ne(
    a.text("localskills-save-anyway"),
    "normal",
    () => s({ warningsAccepted: !0 })
  ))), KE.includes(c) && g.push(ge(ne(a.text("localskills-save-try-again"), "normal", () => s()))), (p || YE.includes(c)) && g.push(Hs(o, l(r, { action: "edit" }), a)), K(c === "filter-warning" ? "warning" : "error", ...g);
}
function Eg(e, t) {
  let { messages: n } = e, { html: r } = t.details;
  return K(
    "warning",
    y(
      "p",
      {},
      y("strong", {}, n.text("localskills-form-refused")),
      " ",
      n.text(`localskills-save-${t.reason}`)
    ),
    r === void 0 ? null : y("p", {}, n.text("localskills-save-wiki-says")),
    r === void 0 ? null : Bc(r)
  );
}

// src/core/exchange/exchange-record.ts
var wr = { offer: "Offer a skill", seek: "Seek a skill" };

// src/core/wikitext/character-references.ts
var e0 = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", t0 = n0();
function n0() {
  let e = e0.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var r0 = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function qs(e, t) {
  return e.includes("&") ? e.replace(r0, (n, r, o, i) => {
    var s;
    return r !== void 0 ? (s = t0.get(r)) != null ? s : n : t(o === void 0 ? parseInt(i, 16) : parseInt(o, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var o0 = '"&:<=>[]{|}', i0 = "!'_~", Tg = 32, s0 = Uc(o0), a0 = Uc(i0), l0 = Uc("#*+-;");
function Uc(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function c0(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var u0 = 65343, d0 = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function f0(e, t, n) {
  let r = t === 0, o = t === e.length - 1;
  if (n >= 128)
    return c0(n) || n === u0;
  if (n < 32 || n === 127 || s0[n] === 1 || r && l0[n] === 1)
    return !0;
  if (a0[n] === 1)
    return r || o || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case Tg:
      return r || o || e.charCodeAt(t - 1) === Tg;
    case 73:
    case 80:
    case 82:
      return d0.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var p0 = [
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
], zc = "\u0345";
function Og(e) {
  let t = e.codePointAt(0);
  return e === zc || p0.some(([n, r]) => t >= n && t <= r) || (zc + e).normalize("NFD") !== zc + e.normalize("NFD");
}
var Ag = 768, m0 = 32, g0 = /[\u0300-\uffff]{1000}/;
function h0(e) {
  return !g0.test(e) && e.normalize("NFC") === e;
}
function y0() {
  let e = "";
  return (t, n, r) => {
    if (r || n < Ag)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!Og(t))
        return e = t, !1;
      if (e.length < m0 && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function vt(e) {
  let t = h0(e) ? null : y0(), n = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let i = e.codePointAt(o), s = o + (i > 65535 ? 2 : 1), a = f0(e, o, i);
    i >= Ag && o === 0 && !a && (a = Og(e.slice(0, s))), t !== null && (a = t(e.slice(o, s), i, a)), a && (n += `${e.slice(r, o)}&#${i};`, r = s), o = s;
  }
  return n + e.slice(r);
}
function Gn(e) {
  return qs(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/write.ts
var b0 = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function kr(e, t) {
  Cg(e);
  let n = `{{${e}
`;
  for (let [r, o] of t)
    Cg(r), n += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${n}}}`;
}
function Cg(e) {
  if (b0.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/exchange/prefilled-templates.ts
function Pg(e, t, n) {
  let r = n.filter(({ template: o }) => o === wr[e]).map(({ parameters: o }) => Gn(o.get("skill") || ""));
  return t.filter(({ skill: o }) => !r.includes(o));
}
function Ig(e, t, n, r, o) {
  let i = o.map(({ parameters: l }) => l.get("id")), s = 0, a = () => {
    let l;
    do
      l = e.charAt(0) + ++s;
    while (i.includes(l));
    return l;
  };
  return t.map(({ skill: l, level: c }) => kr(wr[e], [
    ["id", a()],
    ["skill", l],
    ...c === null ? [] : [["level", String(c)]],
    ["languages", n],
    ["confirmed", r],
    ["status", "open"]
  ].map(([u, d]) => [u, vt(d)]))).join(`

`);
}

// src/core/wikitext/extension-tags.ts
var Rg = [
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
function Xs() {
  return { starts: [], ends: [], lengths: [] };
}
function ci(e, t, n) {
  var s;
  let { starts: r, ends: o, lengths: i } = e;
  i.push(((s = i[i.length - 1]) != null ? s : 0) + n - t), r.push(t), o.push(n);
}
function io(e, t) {
  let { starts: n } = e, r = 0, o = n.length;
  for (; r < o; ) {
    let i = Math.floor((r + o) / 2);
    n[i] < t ? r = i + 1 : o = i;
  }
  return r;
}
function Lg(e, t) {
  let { starts: n, ends: r } = e, o = [], i = 0;
  for (let s = 0; s < n.length; s++)
    o.push(t.slice(i, n[s])), i = r[s];
  return o.push(t.slice(i)), o.join("");
}
function Wc(e, t) {
  var n;
  return t - ((n = e.lengths[io(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var so = -1, Hc = /[[{<]|\n(?==)|-(?={)/g, x0 = /[[{<\]]|\n(?==)|-(?={)/g, v0 = /[[{<\n]|-(?={)/g, Mg = /[[{<}|]|\n(?==)|-(?={)/g, Ng = /[[{<}|=]|\n(?==)|-(?={)/g, Vc = /[[\]{}<>|]/g, w0 = 10, $g = 45, k0 = 60, Fg = 61, Dg = 91, jg = 93, qc = 123, S0 = 124, E0 = 125, T0 = 6;
function _g(e, t) {
  let n = "", r = 0, o = null, i = [], s = [], a = null, l = Hc, c = [], u = 0, d = [];
  function f(R, L, M) {
    let N = L;
    for (; N < r && N - L < M && n.charCodeAt(N) === R; )
      N++;
    return N - L;
  }
  function p() {
    return a !== null && u > a.partsStart && c[u - 1] === so;
  }
  function h() {
    a === null ? l = Hc : a.kind === "=" ? l = v0 : a.kind === "[" ? l = x0 : l = p() ? Ng : Mg;
  }
  function g(R, L, M, N) {
    a = { kind: R, count: L, contentStart: M, afterHyphen: N, partsStart: u }, s.push(a), h();
  }
  function b() {
    s.pop(), a = s.length > 0 ? s[s.length - 1] : null, h();
  }
  function w(R) {
    let L = f(Fg, R, T0);
    return L > 1 || L === 1 && !p() ? (g("=", L, R + L, !1), R + L) : R;
  }
  function E(R, L) {
    let M = f(qc, R, r);
    return M > 1 && g("{", M, R + M, L), R + M;
  }
  function k(R, L) {
    let M = f(E0, L, Math.min(R.count, 3));
    if (M < 2)
      return L + 1;
    let N = R.contentStart - M, F = L + M, J = M === 3 ? x(R, L) : null;
    for (M === 2 && m(R, L); d.length > 0 && d[d.length - 1].from >= N; )
      d.pop();
    return J !== null && d.push({ from: N, to: F, text: J }), v(R, N, M), F;
  }
  function v(R, L, M) {
    let N = R.count - M;
    u = R.partsStart, s.pop(), a = s.length > 0 ? s[s.length - 1] : null, N > 1 ? g(R.kind, N, L, R.afterHyphen) : N === 1 && R.kind === "{" && R.afterHyphen ? g("-", 2, L, !1) : h();
  }
  function m(R, L) {
    let M = u > R.partsStart, N = M ? c[R.partsStart] - 1 : L, F = S(R.contentStart, N), J = e(F.isWhole ? F.text : `${F.text}<`, M);
    if (J !== null) {
      let H = c.slice(R.partsStart, u);
      i.push({ template: J, start: R.contentStart - 2, end: L + 2, parts: H });
    }
  }
  function x(R, L) {
    if (u === R.partsStart)
      return null;
    let M = c[R.partsStart], N = u > R.partsStart + 2 ? c[R.partsStart + 2] - 1 : L;
    return S(M, N);
  }
  function S(R, L) {
    var H;
    let M = d.length;
    for (; M > 0 && d[M - 1].from >= R; )
      M--;
    let N = o === null ? 0 : io(o, R), F = "", J = R;
    for (; ; ) {
      let q = d[M], Q = Math.min(L, q ? q.from : L, (H = o == null ? void 0 : o.starts[N]) != null ? H : L);
      Vc.lastIndex = J;
      let B = Vc.test(n) ? Math.min(Vc.lastIndex - 1, Q) : Q;
      if (F += n.slice(J, B), B < Q || Q === L)
        return { text: F, isWhole: B === L };
      if (q && Q === q.from) {
        if (F += q.text.text, !q.text.isWhole)
          return { text: F, isWhole: !1 };
        J = q.to, M++;
      } else o !== null && (J = o.ends[N]);
      N = o === null ? 0 : io(o, J);
    }
  }
  function O(R) {
    o === null && (o = Xs(), t.begin(n, o));
    let L = t.skip(R);
    return t.atLineStart ? (t.atLineStart = !1, w(L)) : L;
  }
  function I(R, L) {
    switch (R) {
      case w0:
        return a !== null && a.kind === "=" && b(), w(L + 1);
      case k0:
        return O(L);
      case $g:
        return n.charCodeAt(L + 2) === qc ? E(L + 1, !0) : (g("-", 2, L + 2, !1), L + 2);
      case qc:
        return E(L, !1);
      case Dg: {
        let M = f(Dg, L, r);
        return M > 1 && g("[", M, L + M, !1), L + M;
      }
      default:
        return T(a, R, L);
    }
  }
  function T(R, L, M) {
    if (R.kind === "{")
      return k(R, M);
    let N = L === jg ? jg : $g;
    return n.charCodeAt(M + 1) !== N ? M + 1 : (v(R, R.contentStart - 2, 2), M + 2);
  }
  function A() {
    let R = w(0);
    for (; ; ) {
      if (l.lastIndex = R, !l.test(n))
        return;
      R = l.lastIndex;
      let L = n.charCodeAt(R - 1);
      L === S0 ? (c[u] = R, c[u + 1] = so, u += 2, l = Ng) : L === Fg ? (c[u - 1] = R - 1, l = Mg) : R = I(L, R - 1);
    }
  }
  return (R) => (n = R, r = R.length, o = null, i = [], s.length = 0, a = null, l = Hc, c = [], u = 0, d = [], A(), n = "", t.end(), { calls: i, removed: o });
}

// src/core/wikitext/detached-text.ts
function Qs(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Jg(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function wn(e, t, n) {
  for (; t < n && Jg(e.charCodeAt(t)); )
    t++;
  for (; n > t && Jg(e.charCodeAt(n - 1)); )
    n--;
  return e.slice(t, n);
}

// src/core/wikitext/plain-call.ts
var Xc = /[[\]{}<]|\n=/g, [Qc, Bg] = ["{{", "}}"], O0 = /^\s*$/;
function zg(e) {
  let t = I0();
  return (n) => {
    if (!n.startsWith(Qc))
      return null;
    Xc.lastIndex = Qc.length;
    let r = Xc.test(n) ? Xc.lastIndex - 1 : -1, o = r + Bg.length;
    if (r === -1 || !n.startsWith(Bg, r) || n.length > o && !O0.test(n.slice(o)))
      return null;
    let i = n.indexOf("|");
    i = i === -1 || i > r ? r : i;
    let s = e(n.slice(Qc.length, i), i < r);
    return s === null ? [] : [{ template: s, parameters: t(n, i, r), start: 0, end: o }];
  };
}
var [A0, C0] = [500, 4], P0 = 61;
function I0() {
  let e = [], t = 0;
  function n(o, i) {
    for (let s = 0; s < C0; s++) {
      let a = e[t + s];
      if (a !== void 0 && o.charCodeAt(i + a.length) === P0 && o.startsWith(a, i))
        return t += s + 1, a;
    }
    return "";
  }
  function r(o) {
    let i = e.indexOf(o);
    i !== -1 ? t = i + 1 : o !== "" && !o.includes("=") && e.length < A0 && (e.splice(t, 0, Qs(o)), t++);
  }
  return (o, i, s) => {
    let a = /* @__PURE__ */ new Map(), l = 0;
    t = 0;
    for (let c = i + 1; c <= s; ) {
      let u = o.indexOf("|", c), d = u === -1 ? s : u, f = n(o, c);
      if (f !== "" && c + f.length < d)
        a.set(f, wn(o, c + f.length + 1, d));
      else {
        let p = o.indexOf("=", c);
        if (p === -1 || p >= d)
          a.set(String(++l), o.slice(c, d));
        else {
          let h = wn(o, c, p);
          r(h), a.set(h, wn(o, p + 1, d));
        }
      }
      c = d + 1;
    }
    return a;
  };
}

// src/core/wikitext/skip-angle.ts
var R0 = 60, Ug = 62, qg = 47, Wg = 10;
function Hg(e) {
  return e === 32 || e === 9;
}
function Vg(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === Ug || n === qg && e.charCodeAt(t + 1) === Ug;
}
function Xg(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function L0(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, o) => {
    let i = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: o, closing: new RegExp(`</${i}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(Xg(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function Qg(e) {
  let t = L0(e), n = Math.max(...Array.from(t.keys(), (g) => g.length)), r = "", o = Xs(), i = !1, s = /* @__PURE__ */ new Set(), a = { begin: l, end: c, skip: u, atLineStart: !1 };
  function l(g, b) {
    r = g, o = b, i = !1, s.clear(), a.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(g) {
    return r.startsWith("!--", g + 1) ? d(g) : p(g);
  }
  function d(g) {
    let b = r.indexOf("-->", g + 4);
    if (b === -1)
      return ci(o, g, r.length), r.length;
    let w = g;
    for (; w > 0 && Hg(r.charCodeAt(w - 1)); )
      w--;
    if (w > 0 && r.charCodeAt(w - 1) === Wg) {
      let E = f(b + 3);
      if (r.charCodeAt(E) === Wg)
        return ci(o, w, E + 1), a.atLineStart = !0, E + 1;
    }
    return ci(o, g, b + 3), b + 3;
  }
  function f(g) {
    for (; ; ) {
      for (; Hg(r.charCodeAt(g)); )
        g++;
      let b = r.startsWith("<!--", g) ? r.indexOf("-->", g + 4) : -1;
      if (b === -1)
        return g;
      g = b + 3;
    }
  }
  function p(g) {
    let b = g + 1, w = b;
    for (; w - b <= n && w < r.length && !Vg(r, w) && r.charCodeAt(w) !== R0; )
      w++;
    let E = r.slice(b, w), k = Xg(E), v = t.get(k);
    if (v === void 0 || i || !Vg(r, w))
      return b;
    let m = r.indexOf(">", w);
    if (m === -1)
      return i = !0, b;
    let x = m + 1;
    if (v.kind !== "ignored" && r.charCodeAt(m - 1) !== qg) {
      let S = s.has(k) ? -1 : h(v, x);
      if (S !== -1)
        x = S;
      else if (E === "includeonly")
        x = r.length;
      else
        return s.add(k), x;
    }
    return v.kind !== "extension" && ci(o, g, x), x;
  }
  function h({ closing: g }, b) {
    g.lastIndex = b;
    let w = g.exec(r);
    return w === null ? -1 : w.index + w[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function ui(e) {
  return e.split(" ");
}
var Gg = ui(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), M0 = new Set(Gg.concat(ui(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), N0 = new Set(ui("articlepath pageid server servername scriptpath stylepath")), $0 = new Set(Gg.concat(ui(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), F0 = new Set(ui(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Kg(e) {
  return M0.has(e) || N0.has(e.toLowerCase());
}
function Yg(e) {
  return $0.has(e) || F0.has(e.toLowerCase());
}

// src/core/wikitext/title.ts
var eh = [
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
], D0 = 255, j0 = /[\u200e\u200f\u202a-\u202e]+/g, _0 = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, J0 = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, B0 = /(?:^|\/)\.\.?(?:\/|$)/, z0 = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, U0 = /[\u01c4-\u01cc\u01f1-\u01f3]/, W0 = /[\u10d0-\u10ff]/;
function H0(e) {
  if (U0.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (W0.test(e))
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
function V0(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return H0(t) + e.slice(t.length);
}
function q0(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function Zg(e) {
  return e.replace(j0, "").replace(_0, " ").replace(/^ | $/g, "");
}
function X0(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Q0(e) {
  let t = qs(
    e,
    (n) => X0(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function th(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let i of n)
    for (let s of i)
      o.set(Zg(s).toLowerCase(), i[0]);
  return (i) => {
    let s = Zg(Q0(i));
    if (s.includes("\uFFFD") || z0.test(s))
      return null;
    let a = t;
    s.charAt(0) === ":" && (a = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = o.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (a = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || J0.test(s) || B0.test(s) || q0(s) > D0 ? null : (a === "" ? "" : `${a}:`) + (r ? V0(s) : s);
  };
}

// src/core/wikitext/template-name.ts
var G0 = /^subst:/iu, K0 = /^safesubst:/iu, nh = /^msgnw:/iu, Y0 = /^msg:/iu, Z0 = /^raw:/iu, eT = 1e3, tT = 200;
function rh(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: i = !0 } = e, s = th({
    defaultNamespace: "Template",
    namespaces: eh.concat(o, [["Template", ...r]]),
    capitalLinks: i
  }), a = /* @__PURE__ */ new Map(), l = (d, f) => {
    let p = s(d);
    if (p === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    a.set(p, f);
  };
  for (let d of Object.keys(n)) {
    let f = n[d];
    if (!t.includes(f))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${f}\u201D, which is none of the templates to look for.`);
    l(d, f);
  }
  t.forEach((d) => l(d, d));
  let c = (d, f) => {
    var b;
    let p = wn(d, 0, d.length);
    if (G0.test(p) || (p = p.replace(K0, ""), p = wn(p, 0, p.length), !f && Kg(p)))
      return null;
    p = (nh.test(p) ? p.replace(nh, "") : p.replace(Y0, "")).replace(Z0, "");
    let h = p.indexOf(":");
    if (h !== -1 && Yg(p.slice(0, h)))
      return null;
    let g = s(p);
    return g === null ? null : (b = a.get(g)) != null ? b : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, f) => {
    if (d.length > tT)
      return c(d, f);
    let p = f ? u.with : u.without, h = p.get(d);
    return h === void 0 && (p.size === eT && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = c(d, f), p.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function Kn(e) {
  var o;
  let t = rh(e), n = zg(t), r = _g(t, Qg((o = e.extensionTags) != null ? o : Rg));
  return (i) => {
    let s = n(i);
    if (s !== null)
      return s;
    let { calls: a, removed: l } = r(i), c = null;
    return a.sort((u, d) => u.start - d.start).map((u) => {
      var g;
      let { template: d, start: f, end: p } = u;
      if (l === null || ((g = l.starts[io(l, f)]) != null ? g : p) >= p)
        return { template: d, parameters: oh(i, u.parts, p), start: f, end: p };
      c = c != null ? c : Lg(l, i);
      let h = u.parts.map((b) => b === so ? so : Wc(l, b));
      return { template: d, parameters: oh(c, h, Wc(l, p)), start: f, end: p };
    });
  };
}
function oh(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let i = 0; i < t.length; i += 2) {
    let s = t[i], a = t[i + 1], l = i + 2 < t.length ? t[i + 2] - 1 : n - 2;
    a === so ? r.set(String(++o), e.slice(s, l)) : r.set(wn(e, s, a), wn(e, a + 1, l));
  }
  return r;
}

// src/core/survey/answer-state.ts
function Gs(e, t) {
  let n = t.slice(0, 10);
  return e.status === "draft" ? "draft" : e.status === "paused" && (e.closes === null || n <= e.closes) ? "paused" : e.status !== "open" || e.closes !== null && n > e.closes ? "closed" : e.opens !== null && n < e.opens ? "not-yet-open" : "open";
}

// src/ui/survey-form/answer-notices.ts
function ih(e, t) {
  return y("a", { href: e }, y("bdi", {}, t));
}

// src/ui/survey-form/next-steps.ts
var nT = 20;
function sh(e, t, n, r) {
  let { messages: o, titles: i, pageUrl: s, wiki: a, now: l } = e, { survey: c, texts: u } = t, { measures: d } = c, f = i.people(r.name), p = Kn({
    templates: [wr.offer, wr.seek],
    templateNamespaces: e.templateNamespaces
  }), h = y("ul", {}), g = y(
    "div",
    { class: "ext-localSkills-form-next" },
    y("h3", { class: "ext-localSkills-form-panel-title" }, o.text("localskills-next-heading")),
    h
  );
  g.hidden = !0;
  let b = (v) => {
    let m = Oe(c).find((I) => I.name === v), x = m && "choices" in m ? m.choices : [], S = m ? Rt(Bt(m)) : [], O = (I) => !S.some(({ value: T }) => T === I) && !c.notInStatistics.includes(I);
    return {
      skills: (v !== null && n.get(v) || []).filter(O).map((I) => {
        let [T] = d.grid !== null && n.get(Eo(d.grid, I, "ability")) || [];
        return { skill: I, level: T !== void 0 && /^[1-5]$/.test(T) ? Number(T) : null };
      }),
      label(I) {
        let T = x.find(({ value: A }) => A === I);
        return T ? ze(T, u).text : I;
      }
    };
  }, w = (v, m) => {
    h.appendChild(y("li", {}, ih(v, m))), g.hidden = !1;
  }, E = (v, m, x) => {
    let { skills: S, label: O } = b(m), I = p(x && x.latest.text || ""), T = Pg(v, S, I).slice(0, nT).map((A) => v === "offer" ? A : D(C({}, A), { level: null }));
    T.length > 0 && w(s(f, {
      action: "edit",
      section: "new",
      preload: `Template:${wr[v]}/preload`,
      "preloadparams[]": Ig(v, T, o.language, l().toISOString().slice(0, 10), I),
      preloadtitle: o.text(`localskills-next-${v}-heading`)
    }), o.text(`localskills-next-${v}`, Yi(T.map(({ skill: A }) => O(A)), o.language)));
  }, k = i.results(c.id);
  return a.existingPages([k]).then((v) => {
    v.length > 0 && w(s(k), o.text("localskills-form-results"));
  }).catch(() => {
  }), b(d.canTeach).skills.length + b(d.wantToLearn).skills.length > 0 && a.readPages([f]).then((v) => {
    E("offer", d.canTeach, v.get(f)), E("seek", d.wantToLearn, v.get(f));
  }).catch(() => {
  }), g;
}

// src/core/survey/canonical-value.ts
function Sr(e, t) {
  var o;
  let { kind: n, question: r } = t;
  return n === "number" ? (o = $r(e)) != null ? o : e.trim() : n === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/conditions/evaluate-condition.ts
function ch(e, t, n = () => !1) {
  return Zs(e.expression, t, n) == !0;
}
function Zs(e, t, n) {
  let r = (o) => Zs(o, t, n);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return rT(t(e.parameter));
    case "unary": {
      let o = r(e.operand);
      return e.operator === "not" ? !o : e.operator === "negative" ? ah("-", 0, o) : jt(o) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: o, left: i, right: s } = e;
      if (o !== "equal" && o !== "notequal")
        return ah(o, r(i), r(s));
      let a = [i, s].some((l) => l.kind === "answer" && n(l.parameter));
      return di(r(i), r(s), a) === (o === "equal");
    }
  }
}
function wt(e) {
  return typeof e == "object" && e !== null;
}
function Ys(e) {
  return e == null;
}
function jt(e) {
  return wt(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function rT(e) {
  var t;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (t = uh(e)) != null ? t : e;
}
function uh(e) {
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
function ah(e, t, n) {
  switch (e) {
    case "less":
      return Ks(t, n);
    case "greater":
      return Ks(n, t);
    case "lessorequal":
      return di(t, n) || Ks(t, n);
    case "greaterorequal":
      return di(t, n) || Ks(n, t);
    case "contains":
      return Er(t, n);
    case "notcontains":
      return !t && !jt(n) || !dh(t, n) && !Er(t, n);
    case "anyof":
      return lh(t, n);
    case "noneof":
      return !lh(t, n);
    case "allof":
      return (!!t || jt(n)) && (wt(n) ? n.every((r) => Er(t, r)) : Er(t, n));
    default:
      return oT(e, Gc(t, n), Gc(n, Gc(t, n)));
  }
}
function Gc(e, t) {
  return jt(e) ? typeof t == "number" ? 0 : typeof e == "string" ? e : typeof t == "string" ? "" : wt(t) ? [] : 0 : e;
}
function oT(e, t, n) {
  if (e === "and")
    return t && n;
  if (e === "or")
    return t || n;
  if (wt(t) || wt(n))
    return;
  let r = t, o = n;
  switch (e) {
    case "+":
      return typeof t == "string" || typeof n == "string" ? String(t) + String(n) : Kc(r + o, Math.max(ao(r), ao(o)));
    case "-":
      return Kc(r - o, Math.max(ao(r), ao(o)));
    case "*":
      return Kc(r * o, ao(r) + ao(o));
    case "/":
      return o ? r / o : void 0;
    case "%":
      return o ? r % o : void 0;
    default:
      return Math.pow(r, o);
  }
}
function ao(e) {
  let [, t] = String(e).split(".");
  return t === void 0 || typeof e == "string" && uh(e) === null ? 0 : t.length;
}
function Kc(e, t) {
  return t > 0 ? parseFloat(e.toFixed(Math.min(t, 100))) : e;
}
function Ks(e, t) {
  return !Ys(e) && !Ys(t) && e < t;
}
function di(e, t, n = !1) {
  return e === t ? !0 : wt(e) || wt(t) ? wt(e) && wt(t) ? iT(e, t, n) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || t === null) && jt(e) && jt(t)
  ) : typeof e == "string" && typeof t == "string" ? e.trim().toLowerCase() === t.trim().toLowerCase() : jt(e) || jt(t) ? (Ys(e) || e === "") && (Ys(t) || t === "") : typeof e != typeof t && typeof e != "number" && typeof t != "number" ? String(e).toLowerCase() === String(t).toLowerCase() : Number(e) === Number(t);
}
function iT(e, t, n) {
  let [r, o] = n ? [e, t] : [e.slice().sort(), t.slice().sort()];
  return r.length === o.length && r.every((i, s) => di(i, o[s]));
}
function dh(e, t) {
  return wt(e) ? !1 : jt(e) || !t;
}
function Er(e, t) {
  if (wt(e)) {
    let n = wt(t) ? t : [t];
    return e.length > 0 && n.every((r) => e.some((o) => di(o, r)));
  }
  return !dh(e, t) && String(e).toLowerCase().includes(String(t).toLowerCase());
}
function lh(e, t) {
  return jt(e) || jt(t) ? jt(t) && (jt(e) || !wt(e) || e.length > 0) : wt(e) ? wt(t) ? t.some((n) => Er(e, n)) : Er(e, t) : Er(t, e);
}

// src/core/survey/conditions/visibility.ts
function lo(e) {
  let t = Wd(e), n = t.filter(fh), r = /* @__PURE__ */ new Map();
  t.forEach(({ element: i }) => {
    Ka(i) && r.set(i.name, i);
  });
  let o = (i) => {
    var s;
    return ((s = r.get(i)) == null ? void 0 : s.type) === "ranking";
  };
  return (i) => {
    let s = aT(i), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), c = (f) => sT(s.values().get(f), r.get(f)), u = ({ expression: f }) => Zs(f, c, o) === !0;
    for (let f of n) {
      let { element: { name: p }, parent: h, visibleIf: g } = f;
      if (h !== null && a.has(h) || g !== null && !u(g)) {
        a.add(f), l.add(Yc(p, h === null)), s.reduce(p, () => []);
        continue;
      }
      let b = f.items.filter((w) => !ch(w.visibleIf, c, o));
      b.length > 0 && (b.forEach(({ value: w, isRow: E, column: k }) => l.add(fi(p, E, w, k))), s.reduce(p, (w, E) => {
        let [, k = "", v = ""] = E.split(".");
        return l.has(fi(p, !0, k, "")) ? [] : (
          // The text of "other" is no code.
          k !== "" && "special" in f.element ? w : w.filter((m) => !l.has(fi(p, !1, m, v)))
        );
      }));
    }
    let d = {
      isShown: (f) => !l.has(Yc(f, !1)),
      isPageShown: (f) => !l.has(Yc(f, !0)),
      isChoiceShown: (f, p, h = "") => !l.has(fi(f, !1, p, h)),
      isRowShown: (f, p) => !l.has(fi(f, !0, p, "")),
      isRequired(f) {
        let p = r.get(f);
        return p !== void 0 && !p.isRetired && d.isShown(f) && (p.requiredIf === null ? p.isRequired : u(p.requiredIf));
      },
      values: s.values()
    };
    return d;
  };
}
function fh(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && fh(e.parent);
}
function Yc(e, t) {
  return `${t} ${e}`;
}
function fi(e, t, n, r) {
  return `${e} ${t} ${n} ${r}`;
}
function sT(e = [], t) {
  let n = t == null ? void 0 : t.type;
  if (n === "checkbox" || n === "tagbox" || n === "ranking")
    return e;
  let [r = null] = e, o = (t == null ? void 0 : t.type) === "text" && t.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function aT(e) {
  let t = null, n = /* @__PURE__ */ new Map();
  return {
    values: () => t != null ? t : e,
    reduce(r, o) {
      var i;
      n.size === 0 && e.forEach((s, a) => {
        var c;
        let l = Ya(a);
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
var Tr = "Skills survey answer";
function mh(e, t) {
  let n = cT(e);
  return (r) => {
    let o = t(r), i = o.filter((d) => Zc(e.id, d)), s = i[i.length - 1];
    if (s === void 0)
      return D(C({}, lT), { exclusion: o.length === 0 ? "no-answer" : "other-survey" });
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
function Zc(e, t) {
  let n = t.parameters.get("survey");
  return n === void 0 || n === "" || Gn(n) === e;
}
var lT = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function cT(e) {
  let t = gt(e), n = new Map(t.map(({ name: s }, a) => [s, a])), [r, o] = [ph(!1), ph(!0)], i = (s, a) => a.kind !== "codes" ? uT(s, a) : (a.isMultiple ? o : r)(s, a);
  return (s) => {
    let a = /* @__PURE__ */ new Map(), l = (f, p) => {
      let h = i(p, f);
      h.length > 0 && a.set(f.name, h);
    }, c = /* @__PURE__ */ new Map(), [u, d] = [-1, !0];
    return s.forEach((f, p) => {
      let h = n.get(p);
      h !== void 0 ? (d = d && h > u, u = h, l(t[h], f)) : dt.includes(p) || c.set(p, f);
    }), d || (a.clear(), t.forEach((f) => {
      var p;
      return l(f, (p = s.get(f.name)) != null ? p : "");
    })), { values: a, unknown: c };
  };
}
var gh = [];
function uT(e, t) {
  let n = e === "" ? "" : Sr(Gn(e), t);
  return n === "" ? gh : [n];
}
var dT = 2e3, fT = 100;
function ph(e) {
  let t = /* @__PURE__ */ new Map([["", gh]]), n = (r, o) => {
    let i = Gn(r), s = (e ? i.split(";") : [i]).map((a) => Sr(a, o));
    return Array.from(new Set(s)).filter((a) => a !== "");
  };
  return (r, o) => {
    let i = t.get(r);
    if (i !== void 0 || r.length > fT || t.size >= dT)
      return i != null ? i : n(r, o);
    let s = Qs(r), a = n(s, o);
    return t.set(s, a), a;
  };
}

// src/core/survey/write-answer.ts
function yh(e) {
  var s, a, l;
  let t = [
    ["survey", e.survey.id],
    ["revision", String(e.definitionRevision)],
    ["submitted", e.submitted.replace(/\.\d+(?=Z$)/, "")]
  ];
  e.language !== null && t.push(["language", e.language]);
  let { values: n } = lo(e.survey)(e.values);
  for (let c of gt(e.survey)) {
    let { name: u, question: d } = c, p = u !== st(d.name) || c.row !== null || ((s = n.get(d.name)) != null ? s : []).includes(Me) ? ((a = n.get(u)) != null ? a : []).map((h) => Sr(h, c)).filter((h) => h !== "") : [];
    p.length > 0 && t.push([u, vt(p.join(";"))]);
  }
  let r = kr(Tr, t), o = Array.from((l = e.unknown) != null ? l : []), i = hh(r, o);
  return mT(i, o) ? i : hh(r, o.map(
    ([c, u]) => [vt(c), vt(u)]
  ));
}
function hh(e, t) {
  return e.slice(0, -2) + t.map(hT).join("") + e.slice(-2);
}
var pT = Kn({ templates: [Tr] });
function mT(e, t) {
  let n = pT(e)[0];
  return n !== void 0 && n.start === 0 && n.end === e.length && t.every(
    ([r, o]) => {
      var i;
      return ((i = n.parameters.get(r)) == null ? void 0 : i.trim()) === o.trim();
    }
  );
}
var gT = /^[^=|{}[\]<>&\s]+(?: [^=|{}[\]<>&\s]+)*$/;
function hT([e, t]) {
  let n = (r) => r.startsWith("=") ? `
${r}` : r;
  return `|${n(e)}${gT.test(e) ? "" : `
`}=${n(t)}
`;
}
function bh(e, t, n, r) {
  let o = yT(r(e).filter((a) => Zc(n, a)));
  if (o.length === 0)
    return e.trim() === "" ? `${t}
` : `${t}

${e.replace(/^\s+/, "")}`;
  let i = "", s = 0;
  return o.forEach((a, l) => {
    i += e.slice(s, a.start) + (l === 0 ? t : ""), s = a.end;
  }), i + e.slice(s);
}
function yT(e) {
  let t = [], n = 0;
  for (let r of e.slice().sort((o, i) => o.start - i.start))
    r.start >= n && (t.push(r), n = r.end);
  return t;
}

// src/ui/survey-form/read-answer-page.ts
function eu(e) {
  return Kn({ templates: [Tr], templateNamespaces: e.templateNamespaces });
}
function ea(e, t) {
  let n = mh(t, eu(e));
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
function xh(e, t, n) {
  let { survey: r, definitionRevision: o } = t, { wiki: i, messages: s, titles: a } = e, l = eu(e), c = ea(e, r), u = a.answer(r.id, n), d = t.answer, f = (v) => {
    let m = yh({
      survey: r,
      definitionRevision: o,
      submitted: e.now().toISOString(),
      language: s.language,
      values: v,
      // A withdrawn answer keeps nothing of what was answered.
      unknown: v.size === 0 ? /* @__PURE__ */ new Map() : d.reading.unknown
    });
    return bh(d.text, m, r.id, l);
  }, p = (v, m) => v.reading.exclusion === (m.size === 0 ? "withdrawn" : null) && _c(r, v.reading.values, m), h = () => re(null, null, function* () {
    return c((yield i.readPages([u])).get(u));
  }), g = (v, m, x, S) => re(null, null, function* () {
    let O = yield h();
    if (O.revision !== d.revision)
      return b(O, v, m, x, S);
    let I = f(v), T;
    try {
      T = yield i.save(C({ title: u, text: I, summary: m, baseRevision: d.revision }, x));
    } catch (A) {
      if (nl(A) && A.reason === "edit-conflict")
        return b(yield h(), v, m, x, S);
      throw A;
    }
    return T.mergedWith !== void 0 ? b(yield h(), v, m, x, S) : (d = c({
      title: u,
      namespace: 0,
      isRedirect: !1,
      latest: {
        id: T.revision,
        parentId: d.revision,
        user: n,
        userId: 0,
        timestamp: e.now().toISOString(),
        text: I
      }
    }), { kind: "published" });
  }), b = (v, m, x, S, O) => re(null, null, function* () {
    return v.user === n && p(v, m) ? (d = v, { kind: "published" }) : !O && (m.size === 0 || _c(r, v.reading.values, d.reading.values)) ? (d = v, g(m, x, S, !0)) : { kind: "conflict", saved: v };
  }), w = (v, m, x) => g(v, m, x, !1).catch((S) => ({
    kind: "fault",
    fault: nl(S) ? S : new $e("other", String(S))
  })), E = `[[${a.survey(r.id)}]]`;
  return {
    base: () => d,
    rebase(v) {
      d = v;
    },
    pageText: f,
    publish(x) {
      return re(this, arguments, function* (v, m = {}) {
        if (p(d, v) && d.reading.definitionRevision === o)
          return { kind: "unchanged" };
        let S = d.reading.values.size === 0, O = s.text(S ? "localskills-save-summary-answer" : "localskills-save-summary-change", E);
        return w(v, O, m);
      });
    },
    withdraw: (v = {}) => w(/* @__PURE__ */ new Map(), s.text("localskills-save-summary-withdraw", E), v)
  };
}

// src/ui/survey-form/review.ts
function vh(e) {
  let { texts: t, pages: n, visible: r, words: o, onChange: i } = e, { messages: s } = t, a = (u, d) => {
    let f = "rows" in u ? u.rows.filter(({ value: g }) => r.isRowShown(u.name, g)) : [], p = f.filter(({ value: g }) => d.some(({ row: b }) => b !== null && b.value === g)), h = u.type === "matrixdropdown" ? u.columns : [];
    return y(
      "div",
      {},
      y(
        "table",
        { class: "ext-localSkills-form-review-rows" },
        h.length === 0 ? null : y("thead", {}, y(
          "tr",
          {},
          y("td", {}),
          ...h.map((g) => y("th", { scope: "col" }, ve(Pe(g, t), s)))
        )),
        y("tbody", {}, ...p.map((g) => y(
          "tr",
          {},
          y("th", { scope: "row" }, ve(ze(g, t), s)),
          ...(h.length === 0 ? [null] : h).map((b) => {
            let w = d.find((E) => E.row === g && E.column === b);
            return y("td", {}, w ? o(w, r.values.get(w.name) || []) : "\u2013");
          })
        )))
      ),
      y(
        "div",
        { class: "ext-localSkills-form-question-count" },
        s.text("localskills-form-rows-answered", p.length, f.length)
      )
    );
  }, l = (u) => {
    let d = Kt(u).filter(({ name: f }) => (r.values.get(f) || []).length > 0);
    return d.length === 0 ? y("em", { class: "ext-localSkills-form-review-none" }, s.text("localskills-form-not-answered")) : "rows" in u ? a(u, d) : y("div", {}, ...d.map((f) => o(f, r.values.get(f.name) || [])));
  }, c = (u) => {
    let d = OO.ui.generateElementId(), f = y(
      "a",
      { href: "#", id: d, "aria-labelledby": `${d} ${d}-question` },
      s.text("localskills-form-review-change")
    );
    return f.addEventListener("click", (p) => {
      p.preventDefault(), i(u);
    }), y(
      "div",
      { class: "ext-localSkills-form-review-line" },
      y("dt", { id: `${d}-question` }, ve(Pe(u, t), s)),
      y("dd", {}, l(u)),
      y("dd", { class: "ext-localSkills-form-review-change" }, f)
    );
  };
  return y("div", { class: "ext-localSkills-form-review" }, ...n.map((u) => {
    let d = Oe({ pages: [u] }).filter(({ name: f, isRetired: p }) => !p && r.isShown(f));
    return d.length === 0 ? null : y(
      "div",
      {},
      u.title && y("h3", { class: "ext-localSkills-form-panel-title" }, ve(Pe(u, t), s)),
      y("dl", {}, ...d.map(c))
    );
  }));
}

// src/ui/survey-form/saving.ts
var tu = {
  conflictNotice: kg,
  createAnswerPageReader: ea,
  createAnswerPublisher: xh,
  createAnswerWords: xg,
  createReview: vh,
  faultNotice: Vs,
  nextSteps: sh,
  refusalNotice: Eg
};

// src/core/survey/validate-answer.ts
function wh(e, t, n = lo(e)(t)) {
  let r = [];
  for (let o of Oe(e))
    !o.isRetired && n.isShown(o.name) && bT(o, n, (i, s, ...a) => {
      r.push({ question: o.name, parameter: i, code: s, parameters: a });
    });
  return r;
}
function kh(e, t) {
  return t.text(`localskills-answer-${e.code}`, ...e.parameters);
}
function bT(e, t, n) {
  let { name: r } = e, o = Kt(e).filter(({ row: c }) => c === null || !c.isRetired && t.isRowShown(r, c.value)), i = (c) => {
    var u;
    return ((u = t.values.get(c)) != null ? u : []).filter((d) => d.trim() !== "");
  };
  for (let c of o) {
    let u = i(c.name);
    c.kind === "codes" ? vT(c, u, n) : u[0] !== void 0 && c.name === r && kT(c, u[0], n);
  }
  let s = i(r), a = Bt(e);
  a.other !== null && s.includes(Me) && i(st(r)).length === 0 && n(st(r), "other-text");
  let l = (c) => i(c.name).length === 0;
  o.every(l) ? t.isRequired(r) && o.length > 0 && n(r, "required") : e.type === "matrix" && e.isEachRowRequired ? o.filter(l).forEach((c) => n(c.name, "row-required")) : s.some((c) => So(a, c)) ? s.length > 1 && n(r, "not-alone") : wT(e, s, t, n);
}
var xT = /^[a-z0-9_-]{1,64}$/;
function vT({ name: e, choices: t, isMultiple: n }, r, o) {
  let i = r.filter((s) => t === null ? !xT.test(s) : !t.some((a) => a.value === s));
  i.forEach((s) => o(e, "unknown-code", s)), i.length === 0 && !n && r.length > 1 && o(e, "several-codes");
}
function wT(e, t, n, r) {
  let { name: o } = e;
  if (e.type === "ranking" && !e.isSelectToRank) {
    let i = e.choices.filter(({ value: a, isRetired: l }) => !l && n.isChoiceShown(o, a)), s = i.filter(({ value: a }) => t.includes(a)).length;
    s < i.length && r(o, "rank-all", i.length, s);
  } else if ("minSelectedChoices" in e) {
    let { minSelectedChoices: i, maxSelectedChoices: s } = e;
    i !== null && t.length < i ? r(o, "too-few", i, t.length) : s !== null && t.length > s && r(o, "too-many", s, t.length);
  }
}
function kT(e, t, n) {
  let { name: r, question: o } = e;
  "maxLength" in o && o.maxLength !== null && t.length > o.maxLength ? n(r, "too-long", o.maxLength, t.length) : o.type === "text" && TT(o, Sr(t, e), n);
}
var ST = /^https?:\/\/[^\s/?#]+\S*$/i, ET = /^-?\d+(\.\d+)?$/;
function TT(e, t, n) {
  let { name: r, inputType: o, min: i, max: s } = e;
  switch (o) {
    case "number":
      ET.test(t) ? e.isInteger && t.includes(".") ? n(r, "not-whole") : i !== null && Number(t) < Number(i) ? n(r, "too-small", Number(i)) : s !== null && Number(t) > Number(s) && n(r, "too-large", Number(s)) : n(r, "not-a-number", t);
      break;
    case "url":
      ST.test(t) || n(r, "not-a-url", t);
      break;
    case "date":
    case "month":
      (o === "date" ? Gt : ji)(t) ? i !== null && t < i ? n(r, "too-early", i) : s !== null && t > s && n(r, "too-late", s) : n(r, o === "date" ? "not-a-date" : "not-a-month", t);
      break;
  }
}

// src/ui/questions/scale-ends.ts
function Nn(e) {
  return /^\d+$/.test(e.value);
}
function ta(e, t, n = null) {
  let r = (o, i) => y("span", { class: `ext-localSkills-form-ends-${o}` }, i);
  return y(
    "div",
    { class: "ext-localSkills-form-ends", "aria-hidden": "true" },
    r("first", e),
    r("last", t),
    n && r("other", n)
  );
}

// src/ui/questions/choice-input.ts
function $n(e, t, n) {
  let { messages: r } = n, o = ze(e, n);
  return t ? y("span", {}, r.text("localskills-form-retired-choice", o.text)) : ve(o, r);
}
function co(e) {
  return { value: e, text: null, visibleIf: null, isRetired: !0 };
}
function na(e) {
  let { type: t, name: n, choice: r, isGone: o, isBox: i, texts: s } = e, a = y("input", { type: t, name: n, value: r.value }), l = $n(r, o, s);
  if (!i)
    return {
      input: a,
      element: y(
        "label",
        { class: "ext-localSkills-form-choice" },
        a,
        y("span", { class: "ext-localSkills-form-choice-label" }, l)
      )
    };
  let c = Nn(r), u = l.textContent || "", d = !c || u !== r.value;
  return {
    input: a,
    element: y(
      "label",
      C({
        class: `ext-localSkills-form-box ext-localSkills-form-box-${c ? "step" : "other"}`
      }, d ? { title: u } : {}),
      a,
      y(
        "span",
        { class: "ext-localSkills-form-mark" },
        c ? s.messages.number(Number(r.value)) : null,
        // Read out with the number; seen where there is room for it.
        d ? y("span", { class: "ext-localSkills-form-box-label" }, c ? " " : null, l) : null
      )
    )
  };
}
function ra(e, t) {
  if (e.altKey || e.ctrlKey || e.metaKey)
    return;
  let n = t.find(({ value: o }) => o === e.key), r = n ? n.value : e.key === "Delete" || e.key === "Backspace" ? null : void 0;
  return r !== void 0 && e.preventDefault(), n && n.focus(), r;
}

// src/ui/questions/offered-choices.ts
function pi(e) {
  return Rt(Bt(e));
}
function oa(e) {
  let t = pi(e).map(({ value: n }) => n);
  return "choices" in e ? e.choices.filter(({ value: n }) => !t.includes(n)) : [];
}

// src/ui/questions/other-text.ts
function ia(e, t, n) {
  let { texts: { messages: r }, onChange: o } = t, i = st(e.name), s = y("input", {
    type: "text",
    class: "ext-localSkills-form-input",
    "aria-describedby": n
  }), a = y("label", { class: "ext-localSkills-form-other" }, r.text("localskills-form-other-text"), s);
  a.hidden = !0;
  let l = () => o(i, a.hidden || s.value.trim() === "" ? [] : [s.value]);
  return s.addEventListener("input", l), {
    element: a,
    show(c) {
      s.value = (c.get(i) || [])[0] || "", a.hidden = !(c.get(e.name) || []).includes(Me);
    },
    update(c) {
      a.hidden === c.includes(Me) && (a.hidden = !a.hidden, l());
    },
    focus: () => s.focus()
  };
}

// src/ui/questions/question-frame.ts
function kn(e, t, n, r = null) {
  let { messages: o } = t, i = OO.ui.generateElementId(), s = y("span", { class: "ext-localSkills-form-question-required" }, o.text("localskills-form-required"));
  s.hidden = !e.isRequired;
  let a = [ve(Pe(e, t), o), " ", s], l = r === null ? y("legend", { class: "ext-localSkills-form-question-title" }, ...a) : y("label", { class: "ext-localSkills-form-question-title", for: r }, ...a), c = y("div", { class: "ext-localSkills-form-question-help", id: `${i}-help` });
  e.description !== null ? c.appendChild(y("p", {}, ve(ke(e.description, o, t.locale), o))) : n !== "" && c.appendChild(y("p", {}, n));
  let u = y("div", { class: "ext-localSkills-form-question-fault", id: `${i}-fault` }), d = y("div", { class: "ext-localSkills-form-question-body" }), f = null, p = (c.firstChild ? `${i}-help ` : "") + `${i}-fault`, h = y(
    r === null ? "fieldset" : "div",
    { class: `ext-localSkills-form-question ext-localSkills-form-question-${e.type}` },
    l,
    c.firstChild ? c : null,
    u,
    d
  );
  return r === null && h.setAttribute("aria-describedby", p), {
    element: h,
    body: d,
    fault: u,
    describedBy: p,
    update(g) {
      s.hidden = !g.isRequired(e.name);
    },
    setFault(g) {
      g !== f && (f = g, h.classList.toggle("ext-localSkills-form-question-faulty", g !== null), U(u, g), Array.from(d.querySelectorAll("input:not( [ type=radio ] ), select, textarea")).forEach(
        (b) => g === null ? b.removeAttribute("aria-invalid") : b.setAttribute("aria-invalid", "true")
      ));
    }
  };
}

// src/ui/questions/selection-limits.ts
function sa(e, t) {
  let { minSelectedChoices: n, maxSelectedChoices: r } = "minSelectedChoices" in e ? e : { minSelectedChoices: null, maxSelectedChoices: null };
  return n !== null && r !== null ? t.text("localskills-form-choose-between", n, r) : r !== null ? t.text("localskills-form-choose-at-most", r) : n !== null ? t.text("localskills-form-choose-at-least", n) : "";
}
function aa(e, t, n, r) {
  let { minSelectedChoices: o, maxSelectedChoices: i } = n, s = i !== null ? i : o;
  e.classList.toggle("ext-localSkills-form-question-count-over", i !== null && t > i), U(e, s === null ? null : r.text("localskills-form-chosen-of", t, s));
}

// src/ui/questions/small-button.ts
function Sh(e, t, n) {
  return y(
    "button",
    { type: "button", class: `ext-localSkills-form-tool ext-localSkills-form-${e}`, title: n },
    y("span", { "aria-hidden": "true" }, t),
    y("span", { class: "ext-localSkills-form-read-out" }, n)
  );
}
function Eh(e, t) {
  let n = y("button", { type: "button", class: "ext-localSkills-form-text-button" }, e);
  return n.addEventListener("click", t), n;
}

// src/ui/questions/choices.ts
var OT = 8;
function Th(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, i = e.type === "checkbox", s = e.type === "rating" || e.type === "boolean", a = kn(e, n, sa(e, o)), l = ia(e, t, a.describedBy), c = OO.ui.generateElementId(), u = /* @__PURE__ */ new Map(), d = oa(e), f = y("div", {
    class: s ? "ext-localSkills-form-scale" : "ext-localSkills-form-choices" + (d.length >= OT ? " ext-localSkills-form-choices-many" : "")
  }), p = y("div", { class: "ext-localSkills-form-choices" }), h = y("div", { class: "ext-localSkills-form-question-count", "aria-live": "polite" }), g = null, b = (m, x, S) => {
    let O = na({ type: i ? "checkbox" : "radio", name: c, choice: m, isGone: x, isBox: S, texts: n });
    u.set(m.value, D(C({}, O), { choice: m })), (S || !s && d.includes(m) ? f : p).appendChild(O.element);
  }, w = Eh(o.text("localskills-form-clear"), () => {
    k([]), v.focus();
  }), E = (m) => {
    u.forEach(({ input: S }, O) => {
      S.checked = m.includes(O);
    }), w.hidden = i || m.length === 0 || e.isRequired;
    let x = s && u.get(m[0]);
    if (e.type === "checkbox")
      aa(h, m.length, e, o);
    else if (x && Nn(x.choice)) {
      let S = ze(x.choice, n);
      U(h, S.text === x.choice.value ? null : ve(S, o));
    } else
      U(h);
  }, k = (m) => {
    E(m), r(e.name, m), l.update(m);
  };
  if (a.body.addEventListener("change", ({ target: m }) => {
    let { name: x, value: S, checked: O } = m;
    if (x !== c)
      return;
    let I = Array.from(u.keys()).filter((T) => u.get(T).input.checked);
    k(!i || O && So(e.special, S) ? [S] : I.filter((T) => T === S || !So(e.special, T)));
  }), s && f.addEventListener("keydown", (m) => {
    let x = ra(m, Array.from(u.values()).map(({ input: S }) => S));
    x !== void 0 && k(x === null ? [] : [x]);
  }), e.type === "rating") {
    let m = (x, S) => x !== null ? ve(ke(x, o, n.locale), o) : S && S.text ? ve(ze(S, n), o) : null;
    a.body.appendChild(ta(
      m(e.minRateDescription, d[0]),
      m(e.maxRateDescription, d[d.length - 1])
    ));
  }
  d.filter(({ isRetired: m }) => !m).forEach((m) => b(m, !1, s)), pi(e).forEach((m) => b(m, !1, !1)), [f, p, l.element, h, w].forEach((m) => a.body.appendChild(m)), E([]);
  let v = {
    element: a.element,
    show(m) {
      let x = m.get(e.name) || [];
      x.filter((S) => !u.has(S)).forEach(
        (S) => b(d.find(({ value: O }) => O === S) || co(S), !0, !1)
      ), E(x), l.show(m);
    },
    update(m) {
      a.update(m), u.forEach(({ choice: x, element: S }) => {
        S.hidden = !x.isRetired && !m.isChoiceShown(e.name, x.value);
      });
    },
    setFault(m, x = "") {
      a.setFault(m), g = m === null ? null : x;
    },
    focus() {
      if (g === st(e.name)) {
        l.focus();
        return;
      }
      let m = Array.from(u.values()).filter((S) => !S.element.hidden), x = !i && m.find(({ input: S }) => S.checked) || m[0];
      x && x.input.focus();
    }
  };
  return v;
}

// src/ui/questions/dropdown.ts
function Oh(e, t) {
  let { texts: n, onChange: r } = t, o = OO.ui.generateElementId(), i = kn(e, n, "", o), s = ia(e, t, i.describedBy), a = y("select", { class: "ext-localSkills-form-input", id: o, "aria-describedby": i.describedBy }), l = oa(e).concat(pi(e)), c = "", u = "", d = (h) => !h.isRetired, f = !1, p = () => {
    let h = l.filter(d), g = u === "" || h.some(({ value: b }) => b === u) ? null : l.find(({ value: b, isRetired: w }) => b === u && w) || (l.some(({ value: b }) => b === u) ? null : co(u));
    U(
      a,
      y("option", { value: "" }, n.messages.text("localskills-form-choose-one")),
      ...h.concat(g || []).map(
        (b) => y("option", { value: b.value }, $n(b, b === g, n).textContent)
      )
    ), a.value = Array.from(a.options).some(({ value: b }) => b === c) ? c : "";
  };
  return a.addEventListener("change", () => {
    c = a.value;
    let h = c === "" ? [] : [c];
    r(e.name, h), s.update(h);
  }), p(), i.body.appendChild(a), i.body.appendChild(s.element), {
    element: i.element,
    show(h) {
      c = u = (h.get(e.name) || [])[0] || "", p(), s.show(h);
    },
    update(h) {
      i.update(h), d = (g) => !g.isRetired && h.isChoiceShown(e.name, g.value), l.some(({ visibleIf: g }) => g !== null) && p();
    },
    setFault(h, g) {
      i.setFault(h), f = h !== null && g === st(e.name);
    },
    focus: () => f ? s.focus() : a.focus()
  };
}

// src/ui/questions/grid-cell.ts
var AT = 2, CT = 7;
function PT(e, t) {
  let n = e.choices.filter(Nn).length;
  return n > 1 && e.choices.length - n <= AT ? "boxes" : t && e.choices.length <= CT ? "lines" : "list";
}
function Ah(e, t) {
  let n = e.choices.filter(Nn), r = e.choices.filter((i) => !Nn(i)), o = (i) => i && ze(i, t).text !== i.value ? $n(i, !1, t) : null;
  return ta(
    o(n[0]),
    o(n[n.length - 1]),
    r.length === 1 ? o(r[0]) : null
  );
}
function Ch(e, t, n) {
  let { messages: r } = n, o = PT(e, t), i = e.choices.filter(({ isRetired: f }) => !f), s = t ? null : ve(Pe(e, n), r), a = (f, p, h) => o === "list" ? y("option", { value: f.value }, $n(f, p, n).textContent) : na({ type: "radio", name: h, choice: f, isGone: p, isBox: o === "boxes", texts: n }).element, l = o === "list" ? y(
    "select",
    { class: "ext-localSkills-form-input" },
    y("option", { value: "" }, r.text("localskills-form-choose-one"))
  ) : y("div", { class: o === "boxes" ? "ext-localSkills-form-scale" : "ext-localSkills-form-choices" });
  i.forEach((f) => l.appendChild(a(f, !1, "")));
  let c = y("span", { class: "ext-localSkills-form-grid-chosen", "aria-hidden": "true" }), u = y("legend", { class: "ext-localSkills-form-grid-legend" }, s, o === "boxes" ? c : null), d = y(
    "fieldset",
    { class: `ext-localSkills-form-grid-cell ext-localSkills-form-grid-${o}` },
    u,
    o === "boxes" ? Ah(e, n) : null,
    l
  );
  return {
    kind: o,
    heading: y(
      "div",
      { class: `ext-localSkills-form-grid-column ext-localSkills-form-grid-${o}` },
      s && y("div", { class: "ext-localSkills-form-grid-column-title" }, s.cloneNode(!0)),
      o === "boxes" ? Ah(e, n) : null,
      o === "lines" ? y("div", { class: "ext-localSkills-form-choices" }, ...i.map(
        (f) => y("span", { class: "ext-localSkills-form-choice" }, $n(f, !1, n))
      )) : null
    ),
    create(f) {
      let p = d.cloneNode(!0), h = OO.ui.generateElementId(), g = t ? f : `${f} ${h}`;
      p.firstChild.id = h, p.setAttribute("aria-labelledby", g), Array.from(p.querySelectorAll("input")).forEach((w) => {
        w.name = h;
      });
      let b = p.querySelector("select");
      return b && b.setAttribute("aria-labelledby", g), p;
    },
    update(f, p) {
      i.filter(({ visibleIf: h }) => h !== null).forEach(({ value: h }) => {
        let g = f.querySelector(`[ value='${h}' ]`);
        (o === "list" ? g : g.parentElement).hidden = !p(h);
      });
    },
    show(f, p) {
      let h = e.choices.find(({ value: k }) => k === p), g = f.lastChild, b = g, w = f.firstChild.id;
      if (p !== "" && !(o === "list" ? Array.from(b.options).some(({ value: k }) => k === p) : Array.from(g.querySelectorAll("input")).some((k) => k.value === p)) && g.appendChild(a(h || co(p), !0, w)), o === "list") {
        b.value = p;
        return;
      }
      if (Array.from(g.querySelectorAll("input")).forEach((k) => {
        k.checked = k.value === p;
      }), o === "boxes") {
        let k = h && Nn(h) ? ze(h, n).text : p;
        U(f.querySelector(".ext-localSkills-form-grid-chosen"), k === p ? null : k);
      }
    }
  };
}

// src/ui/questions/grid.ts
var IT = 200, RT = 240, LT = 80, MT = 20;
function Ph(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, i = kn(e, n, ""), s = e.type === "matrix" ? [{ name: e.name, title: null, choices: e.choices }] : e.columns, a = e.type === "matrix", l = s.map((T) => Ch(T, a, n)), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), h = s.reduce((T, { choices: A }) => T.concat(A), e.rows).some(({ visibleIf: T }) => T !== null), g, b = y(
    "div",
    { class: "ext-localSkills-form-grid" },
    y(
      "div",
      { class: "ext-localSkills-form-grid-head", "aria-hidden": "true" },
      y("div", { class: "ext-localSkills-form-grid-label" }),
      ...l.map(({ heading: T }) => T)
    )
  ), w = y("div", { class: "ext-localSkills-form-question-count" });
  b.classList.toggle("ext-localSkills-form-grid-many", e.rows.length >= MT), b.style.setProperty("--localSkills-columns", String(s.length));
  let E = (T) => {
    let A = OO.ui.generateElementId(), R = $n(T, T.isRetired, n), L = y("div", { class: "ext-localSkills-form-grid-label", id: A }, R), M = {
      choice: T,
      label: L,
      cells: [],
      element: y("div", { class: "ext-localSkills-form-grid-row", role: "group", "aria-labelledby": A }, L)
    };
    return c.set(T.value, M), f.set(M.element, M), M.element.hidden = T.isRetired, b.appendChild(M.element), M;
  };
  Kt(e).forEach(({ name: T, row: A, column: R }) => {
    let L = c.get(A.value) || E(A), M = l[s.findIndex((F) => a || F.name === R.name)], N = { name: T, column: R ? R.name : "", maker: M, row: L, element: M.create(L.label.id) };
    u.set(T, N), d.set(N.element, N), L.cells.push(N), L.element.appendChild(N.element);
  }), c.forEach((T) => T.element.appendChild(
    Sh("grid-clear", "\xD7", o.text("localskills-form-clear-row", T.label.textContent || ""))
  ));
  let k = ({ name: T }) => !p.has(T), v = () => {
    let T = Array.from(c.values()).filter((R) => !R.element.hidden), A = T.filter((R) => !R.cells.some(k)).length;
    U(w, o.text("localskills-form-rows-answered", A, T.length));
  }, m = (T, A) => {
    A === "" ? p.delete(T.name) : p.set(T.name, A), T.maker.show(T.element, A), T.row.element.classList.toggle("ext-localSkills-form-grid-row-answered", !T.row.cells.every(k));
  }, x = (T, A) => {
    m(T, A), r(T.name, A === "" ? [] : [A]), v();
  }, S = (T) => T.element.querySelector("input:checked") || T.element.querySelector("input, select"), O = (T) => d.get(T.closest(".ext-localSkills-form-grid-cell"));
  b.addEventListener("change", ({ target: T }) => x(O(T), T.value)), b.addEventListener("keydown", (T) => {
    let A = T.target.nodeName === "INPUT" ? O(T.target) : void 0, R = A && ra(T, Array.from(A.element.querySelectorAll("input")));
    A && R !== void 0 && x(A, R || "");
  }), b.addEventListener("click", ({ target: T }) => {
    let A = T.closest(".ext-localSkills-form-grid-clear") && f.get(T.closest(".ext-localSkills-form-grid-row"));
    A && (A.cells.forEach((R) => x(R, "")), S(A.cells[0]).focus());
  }), i.body.appendChild(b), i.body.appendChild(w);
  let I = l.reduce((T, { kind: A }, R) => T + (A === "lines" ? s[R].choices.length * LT : RT), IT);
  return Js(b, (T) => b.classList.toggle("ext-localSkills-form-grid-wide", T >= I)), {
    element: i.element,
    show(T) {
      u.forEach((A, R) => {
        let L = (T.get(R) || [])[0] || "";
        L !== (p.get(R) || "") && m(A, L);
      }), c.forEach((A) => {
        A.choice.isRetired && (A.element.hidden = A.cells.every(k));
      }), v();
    },
    update(T) {
      i.update(T), h && (c.forEach(({ choice: A, element: R }) => {
        A.isRetired || (R.hidden = !T.isRowShown(e.name, A.value));
      }), u.forEach(({ column: A, maker: R, element: L }) => R.update(
        L,
        (M) => T.isChoiceShown(e.name, M, A)
      )), v());
    },
    setFault(T, A = "") {
      i.setFault(T);
      let R = g && g.row;
      g = T === null ? void 0 : u.get(A);
      let L = g && g.row;
      L !== R && (c.forEach((M) => M.element.classList.toggle("ext-localSkills-form-grid-row-faulty", M === L)), L ? L.label.appendChild(i.fault) : i.element.insertBefore(i.fault, i.body));
    },
    focus() {
      let T = Array.from(u.values()).find(({ row: A }) => !A.element.hidden);
      (g || T) && S(g || T).focus();
    }
  };
}

// src/ui/questions/late-question.ts
var Ih = { picker: "200px", ranking: "10000px" }, Rh = /* @__PURE__ */ new WeakMap();
function la(e, t, n) {
  let { texts: { messages: r }, texts: o, loadPickers: i } = t, s = Rh.get(i);
  if (s)
    return n(s);
  let a = e.type === "ranking", l = OO.ui.generateElementId(), c = kn(e, o, a ? "" : sa(e, r), a ? null : l), u = y("input", {
    id: l,
    type: "text",
    class: "ext-localSkills-form-input",
    role: "combobox",
    "aria-expanded": "false",
    "aria-describedby": c.describedBy,
    placeholder: r.text("localskills-form-picker-search")
  }), d = y("div", { class: "ext-localSkills-form-late-place" }, c.element), f = null, p = /* @__PURE__ */ new Map(), h = null, g = [null, void 0], b = null, w = (v) => {
    let m = d.contains(document.activeElement);
    if (f = v, v.show(p), h !== null && v.update(h), v.setFault(...g), U(d, v.element), m) {
      v.focus();
      let x = document.activeElement;
      x instanceof HTMLInputElement && u.value !== "" && (x.value = u.value, x.dispatchEvent(new Event("input", { bubbles: !0 })));
    }
  }, E = () => {
    b = null, c.setFault(r.text("localskills-form-part-not-loaded")), U(c.body, ne(r.text("localskills-save-try-again"), "normal", () => {
      k();
    }).$element[0]);
  }, k = () => (b = b || i().then((v) => {
    Rh.set(i, v), w(n(v));
  }, E), b);
  if (a || c.body.appendChild(u), e.type === "tagbox") {
    let v = y("div", { class: "ext-localSkills-form-question-count" });
    aa(v, 0, e, r), c.body.appendChild(v);
  }
  if (["focusin", "pointerdown"].forEach((v) => window.addEventListener(v, k, { once: !0, passive: !0 })), "IntersectionObserver" in window) {
    let v = new IntersectionObserver((m) => {
      m.some(({ isIntersecting: x }) => x) && (v.disconnect(), k());
    }, { rootMargin: a ? Ih.ranking : Ih.picker });
    v.observe(c.element);
  } else
    k();
  return {
    element: d,
    show(v) {
      p = v, f !== null && f.show(v);
    },
    update(v) {
      h = v, (f || c).update(v);
    },
    setFault(v, m) {
      g = [v, m], f !== null ? f.setFault(v, m) : c.setFault(v);
    },
    focus() {
      f !== null ? f.focus() : (u.focus(), k().then(() => f && f.focus()));
    }
  };
}

// src/ui/questions/text-field.ts
var NT = 50, Lh = { date: "YYYY-MM-DD", month: "YYYY-MM" };
function $T(e, t) {
  if (e.type === "comment" || e.inputType === "text" || e.inputType === "url")
    return e.type === "comment" ? t.text("localskills-form-comment-public") : "";
  let { min: n, max: r, inputType: o } = e, i = (s) => o === "number" ? t.number(Number(s), (s.split(".")[1] || "").length) : (
    // Isolated from left to right, else Arabic text would turn the parts of the date around.
    `\u2066${s}\u2069`
  );
  return n !== null && r !== null ? t.text("localskills-form-from-to", i(n), i(r)) : n !== null ? t.text("localskills-form-from", i(n)) : r !== null ? t.text("localskills-form-up-to", i(r)) : "";
}
function FT(e) {
  if (e.type === "comment")
    return y("textarea", { rows: "3" });
  let { inputType: t, min: n, max: r } = e;
  if (t === "number")
    return y("input", { type: "text", inputmode: e.isInteger ? "numeric" : "decimal", dir: "ltr" });
  let o = y("input", C({ type: t }, t === "text" ? {} : { dir: "ltr" }));
  return n !== null && o.setAttribute("min", n), r !== null && o.setAttribute("max", r), o.type !== t && Lh[t] && (o.placeholder = Lh[t]), o;
}
function Mh(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, i = OO.ui.generateElementId(), s = kn(e, n, $T(e, o), i), a = FT(e), l = e.type === "comment" ? "" : e.inputType, c = y("div", { class: "ext-localSkills-form-question-count" });
  a.id = i, a.className = `ext-localSkills-form-input ext-localSkills-form-input-${l || "long"}`, a.setAttribute("aria-describedby", s.describedBy), e.maxLength !== null && (a.maxLength = e.maxLength), e.type === "text" && e.placeholder !== null && (a.placeholder = ke(e.placeholder, o, n.locale).text);
  let u = () => {
    let f = e.maxLength === null ? null : e.maxLength - a.value.length;
    c.setAttribute("aria-live", f !== null && f <= NT ? "polite" : "off"), U(c, f === null || a.value === "" ? null : o.text("localskills-form-characters-left", f)), e.type === "comment" && a.scrollHeight > a.clientHeight && (a.style.height = `${a.scrollHeight + 2}px`);
  }, d = () => {
    u();
    let f = a.value;
    r(e.name, f.trim() === "" ? [] : [l === "number" && $r(f) || f]);
  };
  return a.addEventListener("input", d), a.addEventListener("focus", u), s.body.appendChild(a), s.body.appendChild(c), {
    element: s.element,
    show(f) {
      let p = (f.get(e.name) || [])[0] || "";
      a.value = p, a.value === "" && p !== "" && (a.type = "text", a.value = p), u();
    },
    update: (f) => s.update(f),
    setFault: (f) => s.setFault(f),
    focus: () => a.focus()
  };
}

// src/ui/questions/create-question.ts
function Nh(e, t) {
  switch (e.type) {
    case "radiogroup":
    case "checkbox":
    case "rating":
    case "boolean":
      return Th(e, t);
    case "dropdown":
      return e.choicesFrom === null ? Oh(e, t) : la(e, t, ({ createPicker: n }) => n(e, t));
    case "tagbox":
      return la(e, t, ({ createPicker: n }) => n(e, t));
    case "ranking":
      return la(e, t, ({ createRanking: n }) => n(e, t));
    case "matrix":
    case "matrixdropdown":
      return Ph(e, t);
    case "text":
    case "comment":
      return Mh(e, t);
  }
}

// src/ui/survey-form/step-elements.ts
function ca(e, t) {
  return e.some((n) => t.isShown(n.name) && (n.type === "panel" ? ca(n.elements, t) : n.type === "html" || !n.isRetired));
}
function $h(e, t, n) {
  let { messages: r, locale: o } = t, i = [], s = ({ description: u }) => u && jr(ke(u, r, o), r), a = (u) => {
    let d, f = null;
    if (u.type === "panel" || u.type === "html") {
      let p = OO.ui.generateElementId(), h = u.title && y("h3", { class: "ext-localSkills-form-panel-title", id: p }, ve(Pe(u, t), r));
      d = y("div", C({
        class: `ext-localSkills-form-${u.type === "panel" ? "panel" : "note"}`
      }, h && u.type === "panel" ? { role: "group", "aria-labelledby": p } : {}), h, s(u)), u.type === "html" ? d.appendChild(jr(ke(u.text, r, o), r)) : l(d, u.elements);
    } else {
      if (u.isRetired)
        return null;
      f = n(u), d = f.element;
    }
    return i.push({ part: u, made: d, control: f }), d;
  }, l = (u, d) => d.forEach((f) => {
    let p = a(f);
    p && u.appendChild(p);
  }), c = y("div", {});
  return l(c, e.elements), {
    element: c,
    update(u) {
      let d = 0;
      return i.forEach(({ part: f, made: p, control: h }) => {
        let g = p.hidden;
        p.hidden = !ca([f], u), h && (h.update(u), d += g && !p.hidden ? 1 : 0);
      }), d;
    }
  };
}

// src/ui/survey-form/survey-steps.ts
function Fh(e) {
  let { loaded: { survey: t, texts: n }, saving: r, environment: o, formatDate: i, onChange: s, onStep: a, onPublish: l } = e, { messages: c } = n, { pages: u } = t, d = u.length, f = lo(t), p = e.values, h = f(p), g = 0, b = e.canReviewEarly, w = null, E = /* @__PURE__ */ new Set(), k = /* @__PURE__ */ new Map(), v = /* @__PURE__ */ new Map(), m = OO.ui.generateElementId(), x = y("div", { class: "ext-localSkills-form-progress-text", id: m }), S = y("div", { class: "ext-localSkills-form-progress-bar" }), O = y("div", {
    class: "ext-localSkills-form-progress-track",
    role: "progressbar",
    "aria-labelledby": m,
    "aria-valuemin": "0"
  }, S), I = y("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" }), T = y("div", { class: "ext-localSkills-form-step-help" }), A = y("div", { class: "ext-localSkills-form-fault-summary" }), R = y("div", { class: "ext-localSkills-form-live", role: "status" }), L = y("div", {}), M = y("div", { class: "ext-localSkills-form-message" }), N = y("div", { class: "ext-localSkills-form-publish-note" }), F = y("div", { class: "ext-localSkills-form-busy", role: "status" }), J = y("fieldset", { class: "ext-localSkills-form-fields", role: "presentation" }, L), H = () => u.reduce((W, { name: oe, elements: Ie }, pe) => h.isPageShown(oe) && ca(Ie, h) ? W.concat(pe) : W, []).concat(d), q = (W) => H()[H().indexOf(g) + W], Q = (W) => Oe({ pages: u.slice(W, W + 1) }), B = (W, oe) => Q(W).some((Ie) => Ie.name === oe), j = ne(c.text("localskills-form-back"), "normal", () => pt(q(-1))), X = ne(c.text("localskills-form-to-review"), "quiet", () => pt(d)), Y = ne(c.text("localskills-form-next"), "primary", () => {
    qe(g) && pt(q(1));
  }), te = ne(c.text("localskills-form-publish"), "primary", () => {
    qe(null) && l();
  }), se = [j, X, Y, te], xe = (W) => {
    let oe = k.get(W.name);
    return oe || (oe = Nh(W, D(C({}, o), {
      texts: n,
      onChange(Ie, pe) {
        p = wg(p, Ie, pe), z(), E.has(W.name) && ee(), s();
      }
    })), oe.show(p), k.set(W.name, oe)), oe;
  }, V = () => {
    let W = H(), oe = W.indexOf(g) + 1;
    U(x, c.text("localskills-form-step", oe, W.length)), O.setAttribute("aria-valuenow", String(oe)), O.setAttribute("aria-valuemax", String(W.length)), S.style.width = `${100 * oe / W.length}%`;
  }, z = () => {
    h = f(p);
    let W = w ? w.update(h) : 0;
    U(R, W === 0 ? null : c.text("localskills-form-appeared", W)), V();
  }, ee = () => {
    let W = wh(t, p, h).filter(({ question: oe }) => E.has(oe));
    return k.forEach((oe, Ie) => {
      let pe = W.find(({ question: ce }) => ce === Ie);
      oe.setFault(pe ? kh(pe, c) : null, pe && pe.parameter);
    }), W.some(({ question: oe }) => g === d || B(g, oe)) || U(A), W;
  }, le = (W) => {
    B(g, W.name) || pt(u.findIndex((oe, Ie) => B(Ie, W.name))), xe(W).focus();
  }, qe = (W) => {
    let oe = W === null ? Oe(t) : Q(W);
    oe.forEach(({ name: ce }) => E.add(ce));
    let Ie = ee(), pe = oe.filter(({ name: ce }) => Ie.some(({ question: ln }) => ln === ce));
    return pe.length === 0 ? !0 : (U(A, K(
      "error",
      y("p", {}, c.text("localskills-form-faults", pe.length)),
      y("ul", {}, ...pe.map((ce) => {
        let ln = y("a", { href: "#" }, ve(Pe(ce, n), c));
        return ln.addEventListener("click", (rr) => {
          rr.preventDefault(), le(ce);
        }), y("li", {}, ln);
      }))
    )), je(A), !1);
  }, Ke = () => {
    b = !0, w = null, U(I, c.text("localskills-form-review")), U(T, y("p", {}, c.text("localskills-form-review-help")));
    let W = ({ createReview: Ie, createAnswerWords: pe }) => {
      te.setDisabled(!1), g === d && U(L, Ie({
        texts: n,
        pages: u.filter(({ name: ce }) => h.isPageShown(ce)),
        visible: h,
        words: pe(n, o, i),
        onChange: le
      }));
    }, oe = r.now();
    if (oe) {
      W(oe);
      return;
    }
    te.setDisabled(!0), U(L, y("p", { class: "ext-localSkills-form-busy", role: "status" }, c.text("localskills-form-loading"))), r.load().then(W, () => U(L, K(
      "error",
      y("p", {}, c.text("localskills-form-part-not-loaded")),
      ge(ne(c.text("localskills-save-try-again"), "normal", Ke))
    )));
  }, kt = (W) => {
    w = v.get(g) || $h(W, n, xe), v.set(g, w), w.update(h), U(I, W.title === null ? x.textContent : ve(Pe(W, n), c)), U(T, W.description === null ? null : jr(ke(W.description, c, n.locale), c)), U(L, w.element), window.dispatchEvent(new Event("resize"));
  }, Pt = (W) => {
    var pe;
    let oe = H(), [Ie] = oe;
    g = (pe = oe.filter((ce) => ce <= W).pop()) != null ? pe : Ie, [A, M, R].forEach((ce) => U(ce)), V(), g === d ? Ke() : kt(u[g]), ee(), j.toggle(g !== Ie), Y.toggle(g !== d), te.toggle(g === d), X.toggle(b && q(1) < d), U(N, g === d ? e.publishNote() : null);
  }, pt = (W) => {
    Pt(W), a(g), je(I), fe.scrollIntoView();
  }, fe = y(
    "form",
    { class: "ext-localSkills-form", novalidate: "" },
    y("div", { class: "ext-localSkills-form-progress" }, x, O),
    I,
    T,
    A,
    J,
    R,
    N,
    M,
    F,
    y(
      "div",
      { class: "ext-localSkills-form-step-buttons" },
      ...se.map(({ $element: W }) => W[0])
    )
  );
  return fe.addEventListener("submit", (W) => W.preventDefault()), Pt(e.step), {
    element: fe,
    values: () => p,
    answer: () => h.values,
    step: () => g,
    goTo: pt,
    show(W) {
      p = W, h = f(p), E.clear(), k.forEach((oe) => oe.show(p)), Pt(g);
    },
    say(W) {
      U(M, W), W !== null && (je(M), M.scrollIntoView({ block: "nearest" }));
    },
    setBusy(W) {
      J.disabled = W, se.forEach((oe) => oe.setDisabled(W)), U(F, W ? c.text("localskills-form-publishing") : null), W && U(M);
    },
    focusStep: () => je(I)
  };
}

// src/ui/survey-form/load-survey.ts
var Dh = {
  revision: 0,
  text: "",
  timestamp: null,
  user: null,
  reading: { exclusion: "no-answer", values: /* @__PURE__ */ new Map(), unknown: /* @__PURE__ */ new Map(), definitionRevision: null, submitted: null, language: null }
};

// src/ui/survey-making/preview-panel.ts
function DT(e, t, n) {
  let { taxonomy: r } = e.loaded;
  return {
    survey: ft(t, r),
    definitionRevision: 0,
    texts: { messages: n, locale: t.locale, taxonomy: r },
    answer: Dh,
    refusal: null
  };
}
function jh(e, t) {
  let { messages: n, languageName: r, contentLanguage: o } = e, i = (h) => n.text(`localskills-making-preview-${h}`), s = n.language, a = window.innerWidth < 720 ? "phone" : "desktop", l = 0, c = y("div", { class: "ext-localSkills-making-frame", role: "group", "aria-label": i("frame") }), u = y("div", { class: "ext-localSkills-making-preview-controls" }), d = () => re(null, null, function* () {
    let h = ++l, g = t.document.survey();
    if (c.className = `ext-localSkills-making-frame ext-localSkills-making-frame-${a}`, g === null) {
      U(c, K("warning", i("nothing")));
      return;
    }
    c.firstChild === null && U(c, y("p", { role: "status" }, n.text("localskills-making-loading")));
    try {
      let b = s === n.language ? n : yield e.messagesIn(s), w = DT(t, g, b);
      h === l && f(w, b);
    } catch (b) {
      h === l && U(c, K(
        "error",
        y("p", {}, n.text("localskills-making-not-loaded")),
        ge(ne(n.text("localskills-save-try-again"), "normal", () => {
          d();
        }))
      ));
    }
  }), f = (h, g) => {
    let b = Fh({
      loaded: h,
      saving: { now: () => tu, load: () => Promise.resolve(tu) },
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
      onPublish: () => b.say(K("success", i("end")))
    });
    U(c, y("div", {
      class: "ext-localSkills-survey ext-localSkills-survey-form",
      lang: g.language,
      dir: pn(g.language)
    }, b.element));
  }, p = () => {
    let h = Array.from(/* @__PURE__ */ new Set([n.language, o, ...Mn(t.document.json())])), g = gn({
      label: i("language"),
      value: s,
      options: h.map((E) => ({ value: E, label: r(E) })),
      onChange(E) {
        s = E, d();
      }
    }), b = gn({
      label: i("width"),
      value: a,
      options: [{ value: "phone", label: i("phone") }, { value: "desktop", label: i("desktop") }],
      onChange(E) {
        a = E, d();
      }
    }), w = ne(i("again"), "quiet", () => {
      d().then(() => je(c));
    });
    U(u, g.element, b.element, w.$element[0]);
  };
  return {
    element: y(
      "div",
      {},
      y("p", {}, i("help")),
      u,
      c
    ),
    show() {
      [n.language, o, ...Mn(t.document.json())].includes(s) || (s = n.language), p(), d();
    },
    reveal: () => !1,
    destroy() {
      l++;
    }
  };
}

// src/core/survey/lifecycle.ts
var jT = {
  open: "open",
  pause: "paused",
  resume: "open",
  close: "closed",
  reopen: "open",
  archive: "archived"
};
function ua(e, t) {
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
function da(e, t, n) {
  let r = P(e, "localSkills"), o = C({}, _(r) ? r : {}), i = jT[t];
  if (o.status = i, i === "open") {
    let { opens: s, closes: a } = o;
    typeof s == "string" && s > n && delete o.opens, typeof a == "string" && a < n && delete o.closes;
  }
  return D(C({}, e), { localSkills: o });
}

// src/core/survey/text-changes.ts
function rn(e, t) {
  return e === null || t === null ? e !== t : e.kind === "message" || t.kind === "message" ? e.kind !== t.kind || e.kind === "message" && t.kind === "message" && e.key !== t.key : Object.keys(e.texts).some((n) => {
    let r = t.texts[n];
    return r !== void 0 && r.trim() !== e.texts[n].trim();
  });
}
function Sn(e, t) {
  return e === null || t === null ? !1 : e.kind === "message" || t.kind === "message" ? e.kind === "message" && t.kind === "message" && e.key === t.key : Object.keys(e.texts).some((n) => {
    let r = t.texts[n];
    return r !== void 0 && r.trim() === e.texts[n].trim();
  });
}
function _h(e) {
  return e === null || e.kind === "message" ? [] : Object.keys(e.texts);
}

// src/core/survey/choice-changes.ts
function mi(e, t, n, r) {
  var d, f, p, h;
  let o = [], i = (g, b, w, ...E) => {
    o.push({ code: `${t}-${b}`, effect: w, element: e, item: g, parameters: E });
  }, s = Jh(n), a = Jh(r), l = n.filter(({ value: g }) => !a.has(g)), c = r.filter(({ value: g }) => !s.has(g));
  for (let g of l) {
    let b = c.find(({ text: w }) => Sn(g.text, w));
    b ? (c.splice(c.indexOf(b), 1), i(g.value, "renamed", "lost", g.value, b.value)) : i(g.value, "removed", "lost");
  }
  c.forEach(({ value: g, isRetired: b }) => {
    b || i(g, "added", "incomplete");
  });
  for (let g of r) {
    let b = s.get(g.value);
    if (b !== void 0) {
      if (b.isRetired !== g.isRetired && i(g.value, g.isRetired ? "retired" : "returned", g.isRetired ? "none" : "incomplete"), rn(b.text, g.text)) {
        let w = n.find(({ value: E, text: k }) => E !== g.value && a.has(E) && Sn(k, g.text));
        w && !Sn(b.text, g.text) ? i(g.value, "swapped", "lost", g.value, w.value) : i(g.value, "text", "meaning");
      }
      ((f = (d = b.visibleIf) == null ? void 0 : d.source) != null ? f : "") !== ((h = (p = g.visibleIf) == null ? void 0 : p.source) != null ? h : "") && i(g.value, "condition", "incomplete");
    }
  }
  let u = (g) => g.map(({ value: b }) => b).filter((b) => s.has(b) && a.has(b)).join(" ");
  return u(n) !== u(r) && i(null, "order", "none"), o;
}
function Jh(e) {
  return new Map(e.map((t) => [t.value, t]));
}

// src/core/survey/question-changes.ts
function Vh(e, t) {
  let n = t.name, r = [], o = (l, c, ...u) => {
    r.push({ code: `question-${l}`, effect: c, element: n, item: null, parameters: u });
  };
  e.isRetired !== t.isRetired && o(t.isRetired ? "retired" : "returned", t.isRetired ? "none" : "incomplete");
  let [i, s] = [Bh(e), Bh(t)];
  if (i !== s) {
    let l = i === "choice" && s === "choices";
    return o(l ? "multiple" : "type", l ? "meaning" : "lost", uo(e), uo(t)), r;
  }
  uo(e) !== uo(t) && o("display", "none", uo(e), uo(t)), (rn(e.title, t.title) || rn(e.description, t.description)) && o("text", "meaning"), nu(e.visibleIf) !== nu(t.visibleIf) && o("condition", "incomplete");
  let a = (l) => nu(l.requiredIf) || String(l.isRequired);
  return a(e) !== a(t) && o(a(t) === "false" ? "optional" : "required", a(t) === "false" ? "none" : "incomplete"), zh(e) !== zh(t) && o("limits", "meaning"), Uh(e) !== Uh(t) ? (o("source", "lost"), r) : r.concat(e.type === "rating" && t.type === "rating" ? _T(e, t) : qh(e, t));
}
function Bh(e) {
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
function uo(e) {
  return e.type === "text" ? e.inputType : e.type;
}
function nu(e) {
  var t;
  return (t = e == null ? void 0 : e.source) != null ? t : "";
}
function zh(e) {
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
function Uh(e) {
  return "choicesFrom" in e && e.choicesFrom !== null ? e.choicesFrom : e.type === "matrixdropdown" && e.rowsFrom !== null ? `rows ${e.rowsFrom}` : "";
}
function _T(e, t) {
  let n = (l, c) => [{ code: l, effect: c, element: t.name, item: null, parameters: [] }], r = ({ choices: l }) => l.map(({ value: c }) => c).join(" ");
  if (r(e) !== r(t))
    return n("scale-steps", "lost");
  let [o, i] = [e.minRateDescription, e.maxRateDescription];
  return Sn(o, t.maxRateDescription) && Sn(i, t.minRateDescription) && !Sn(o, i) ? n("scale-reversed", "lost") : [...rn(o, t.minRateDescription) || rn(i, t.maxRateDescription) ? n("scale-ends", "meaning") : [], ...qh(e, t)];
}
function qh(e, t) {
  let n = mi(t.name, "choice", Wh(e), Wh(t));
  return "rows" in e && "rows" in t && n.push(...mi(t.name, "row", e.rows, t.rows)), e.type === "matrixdropdown" && t.type === "matrixdropdown" && (n.push(...mi(t.name, "column", Hh(e), Hh(t))), t.columns.forEach((r) => {
    let o = e.columns.find(({ name: i }) => i === r.name);
    n.push(...o ? mi(t.name, "choice", o.choices, r.choices) : []);
  })), n;
}
function Wh(e) {
  if (!("choices" in e))
    return [];
  let t = e.choices;
  return t.concat(Rt(Bt(e)).filter((n) => !t.some(({ value: r }) => r === n.value)));
}
function Hh(e) {
  return e.columns.map(({ name: t, title: n }) => ({ value: t, text: n, visibleIf: null, isRetired: !1 }));
}

// src/core/survey/definition-changes.ts
var JT = /^(?:question-(?:removed|renamed|type|multiple|source)|scale-(?:steps|reversed)|(?:choice|row|column)-(?:added|removed|renamed|swapped))$/;
function fa(e, t) {
  let n = [...BT(e, t), ...WT(e, t)], o = (e.core !== null && t.core !== null && e.core.id === t.core.id ? e.core.questions : []).filter((i) => n.some(({ element: s, code: a }) => s === i && JT.test(a)));
  return n.concat(o.map((i) => Yn("core-touched", "lost", i)));
}
function Yn(e, t, n = null, ...r) {
  return { code: e, effect: t, element: n, item: null, parameters: r };
}
function BT(e, t) {
  let n = Oe(e), r = Oe(t), o = (l, c) => l.find(({ name: u }) => u === c), i = n.filter(({ name: l }) => !o(r, l)), s = r.filter(({ name: l }) => !o(n, l)), a = [];
  for (let l of i) {
    let c = s.find(({ title: u, type: d }) => d === l.type && Sn(u, l.title));
    c ? (s.splice(s.indexOf(c), 1), a.push(Yn("question-renamed", "lost", l.name, l.name, c.name))) : a.push(Yn("question-removed", "lost", l.name));
  }
  return r.forEach((l) => {
    let c = o(n, l.name);
    c ? a.push(...Vh(c, l)) : s.includes(l) && !l.isRetired && a.push(Yn("question-added", "incomplete", l.name));
  }), [...a, ...zT(e, t), ...UT(n, r)];
}
function zT(e, t) {
  let n = (o) => [
    ...o.pages,
    ...Lt(o).filter(({ type: i }) => i === "panel" || i === "html")
  ], r = [];
  return n(t).forEach((o) => {
    var l, c, u, d;
    let i = !("type" in o), s = n(e).find((f) => f.name === o.name && !("type" in f) === i);
    if (s === void 0)
      return;
    if (((c = (l = s.visibleIf) == null ? void 0 : l.source) != null ? c : "") !== ((d = (u = o.visibleIf) == null ? void 0 : u.source) != null ? d : "")) {
      let f = "type" in o && o.type === "html";
      r.push(Yn(f ? "note-condition" : "part-condition", f ? "none" : "incomplete", o.name));
    }
    let a = (f) => [f.title, f.description, "text" in f ? f.text : null];
    a(s).some((f, p) => {
      var h;
      return rn(f, (h = a(o)[p]) != null ? h : null);
    }) && r.push(Yn("part-text", "none", o.name));
  }), r;
}
function UT(e, t) {
  let n = (r, o) => r.map(({ name: i }) => i).filter((i) => o.some((s) => s.name === i)).join(" ");
  return n(e, t) === n(t, e) ? [] : [Yn("order", "none")];
}
function WT(e, t) {
  var d, f;
  let n = [], r = (p, h, g, ...b) => {
    p && n.push(Yn(h, g, null, ...b));
  }, o = (p, h) => JSON.stringify(p) !== JSON.stringify(h);
  r(e.id !== t.id, "id", "lost", e.id, t.id), r(rn(e.title, t.title) || rn(e.description, t.description), "survey-text", "none");
  let [i, s] = [Xh(e), Xh(t)], a = s.filter((p) => !i.includes(p)), l = i.filter((p) => !s.includes(p));
  r(a.length > 0, "languages-added", "none", a), r(l.length > 0, "languages-removed", "none", l), r(e.status !== t.status, `status-${t.status}`, "none"), r(e.opens !== t.opens || e.closes !== t.closes, "dates", "none", (d = t.opens) != null ? d : "\u2026", (f = t.closes) != null ? f : "\u2026");
  let c = t.minAnswers < e.minAnswers || t.minCell < e.minCell, u = t.minAnswers > e.minAnswers || t.minCell > e.minCell;
  return r(c, "thresholds-lowered", "meaning", t.minAnswers, t.minCell), r(u && !c, "thresholds-raised", "none", t.minAnswers, t.minCell), r(o(e.notInStatistics.slice().sort(), t.notInStatistics.slice().sort()), "statistics", "meaning"), r(o(e.measures, t.measures), "measures", "meaning"), r(e.audience.population !== t.audience.population, "population", "lost"), r(o(
    D(C({}, e.audience), { population: null }),
    D(C({}, t.audience), { population: null })
  ), "audience", "none"), r(o(e.core, t.core), "core", "meaning"), r(e.follows !== t.follows, "follows", "none"), n;
}
function Xh(e) {
  let t = /* @__PURE__ */ new Set();
  return [
    e.title,
    e.description,
    ...e.pages.map(({ title: r }) => r),
    ...Lt(e).reduce((r, o) => r.concat(
      o.title,
      "choices" in o ? o.choices.map(({ text: i }) => i) : []
    ), [])
  ].forEach((r) => _h(r).forEach((o) => o === "default" || t.add(o))), Array.from(t).sort();
}

// src/core/survey/definition-change.ts
function Qh(e) {
  return e.effect === "lost";
}
function pa(e, t, n, r) {
  let { code: o, element: i, item: s, parameters: a } = e, l = (h, g) => g === null ? "" : ke(g, r, h.locale).text.trim(), c = (h) => {
    var g;
    return (g = Lt(h).find(({ name: b }) => b === i)) != null ? g : h.pages.find(({ name: b }) => b === i);
  }, u = [n, t], d = (h, g) => {
    var b, w;
    return (w = (b = u.map(h).find((E) => E !== "")) != null ? b : g) != null ? w : "";
  }, f = d((h) => {
    var g, b;
    return l(h, (b = (g = c(h)) == null ? void 0 : g.title) != null ? b : null);
  }, i), p = d((h) => {
    let g = c(h), b = g === void 0 ? void 0 : VT(g).find((w) => HT(w) === s);
    return b === void 0 ? "" : l(h, "text" in b ? b.text : b.title);
  }, s);
  return r.text(`localskills-change-${o}`, f, p, ...a.map(
    (h) => typeof h != "object" ? h : h.reduce(
      (g, b) => g === "" ? b : r.text("localskills-fault-list", g, b),
      ""
    )
  ));
}
function HT(e) {
  return "value" in e ? e.value : e.name;
}
function VT(e) {
  return [
    ..."choices" in e ? e.choices : [],
    ..."rows" in e ? e.rows : [],
    ..."columns" in e ? e.columns : [],
    ..."columns" in e && e.columns[0] ? e.columns[0].choices : []
  ];
}

// src/ui/survey-making/making-fault.ts
var qT = "localskills-making-save-";
function fo(e) {
  let { messages: t } = e.context;
  return Vs(D(C({}, e), {
    context: D(C({}, e.context), {
      messages: D(C({}, t), {
        text(n, ...r) {
          let o = n.replace(/^localskills-save-/, qT);
          return t.text(t.has(o) ? o : n, ...r);
        }
      })
    })
  }));
}

// src/core/json/write-json.ts
function Yh(e) {
  return ru(e, "");
}
function ru(e, t) {
  if (typeof e == "string")
    return Kh(e);
  if (typeof e == "number")
    return XT(e);
  if (typeof e != "object" || e === null)
    return e === !0 || e === !1 ? String(e) : "null";
  let n = `${t}	`;
  if (Array.isArray(e))
    return Gh("[", e.map((i) => ru(i, n)), "]", t);
  let r = e, o = Object.keys(r).filter((i) => r[i] !== void 0).map((i) => `${Kh(i)}: ${ru(r[i], n)}`);
  return Gh("{", o, "}", t);
}
function Gh(e, t, n, r) {
  return t.length === 0 ? e + n : `${e}
${t.map((o) => `${r}	${o}`).join(`,
`)}
${r}${n}`;
}
function Kh(e) {
  let t = Array.from(e).map((n) => /^[\uD800-\uDFFF]$/.test(n) ? "\uFFFD" : n);
  return JSON.stringify(t.join("")).replace(/[<>&\u2028\u2029]/g, (n) => `\\u${n.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
function XT(e) {
  let [t, n] = e.toExponential().split("e");
  return Math.abs(e) >= 2 ** 63 || e !== 0 && Number(n) < -4 ? `${t.includes(".") ? t : `${t}.0`}e${n}` : JSON.stringify(e);
}

// src/ui/survey-making/publish-definition.ts
function mo(e) {
  let t = (n) => n.replace(/[^]/g, (r) => `\\u${r.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
  return Yh(e).replace(/~{3,}|\{{2,}|\[{2,}/g, t);
}
function po(e, t) {
  if (e === t)
    return !0;
  if (typeof e != "object" || typeof t != "object" || e === null || t === null || Array.isArray(e) !== Array.isArray(t))
    return !1;
  let [n, r] = [e, t], o = Object.keys(n);
  return o.length === Object.keys(r).length && o.every((i) => Object.prototype.hasOwnProperty.call(r, i) && po(n[i], r[i]));
}
function ma(e, t, n) {
  let { wiki: r, titles: o } = e, i = o.definition(t), s = n, a = () => re(null, null, function* () {
    return vn((yield r.readPages([i])).get(i));
  }), l = (f, p) => po(f.json, p) ? (s = f, { kind: "published" }) : { kind: "meanwhile", saved: f }, c = (f) => re(null, null, function* () {
    var p;
    if (f.baseRevision !== 0)
      return r.save(f);
    try {
      return yield r.save(D(C({}, f), { contentModel: "json" }));
    } catch (h) {
      if (h instanceof $e && /contentmodel/.test((p = h.details.code) != null ? p : ""))
        return r.save(f);
      throw h;
    }
  }), u = (f, p, h, g) => re(null, null, function* () {
    let b = yield a();
    if (b.revision !== s.revision) {
      if (g || b.json === null || !po(b.json, s.json))
        return l(b, f);
      s = b;
    }
    let w;
    try {
      let E = mo(f);
      w = yield c(C({ title: i, text: E, summary: p, baseRevision: s.revision }, h));
    } catch (E) {
      if (E instanceof $e && E.reason === "edit-conflict")
        return g ? l(yield a(), f) : u(f, p, h, !0);
      throw E;
    }
    return w.mergedWith !== void 0 ? l(yield a(), f) : (s = {
      revision: w.revision,
      json: f,
      text: mo(f),
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
    publish(g, b) {
      return re(this, arguments, function* (f, p, h = {}) {
        return s.revision !== 0 && po(s.json, f) ? { kind: "unchanged" } : u(f, p, h, !1).catch((w) => ({
          kind: "fault",
          fault: w instanceof $e ? w : new $e("other", String(w))
        }));
      });
    }
  };
}

// src/ui/survey-making/overview-screen.ts
function QT(e, t) {
  let { messages: n, formatDate: r, now: o } = t, { status: i, opens: s, closes: a } = e, l = Gs(e, o().toISOString());
  return i !== "open" ? n.text(`localskills-making-state-${i}`) : l === "not-yet-open" && s !== null ? n.text("localskills-making-state-not-yet", r(s)) : l === "closed" && a !== null ? n.text("localskills-making-state-over", r(a)) : a === null ? n.text("localskills-making-state-open") : n.text("localskills-making-state-open-until", r(a));
}
function ou(e, t) {
  return e === 0 ? t.messages.text("localskills-making-answers-none") : t.messages.text(
    e >= mc ? "localskills-making-answers-many" : "localskills-making-answers",
    e
  );
}
function Zh(e) {
  var R;
  let { context: t, loaded: n, json: r, faults: o, onEdit: i, onBegin: s, onReload: a } = e, { messages: l, titles: c, pageUrl: u } = t, { surveyId: d } = n, f = Ne(r).survey, p = t.now().toISOString().slice(0, 10), h = { messages: l, locale: (R = f == null ? void 0 : f.locale) != null ? R : null, taxonomy: n.taxonomy }, g = eo(t.storage, t.wikiId, t.user.name), b = ma(t, d, n.base), w = (L, ...M) => l.text(`localskills-making-${L}`, ...M), E = y("div", { "aria-live": "polite" }), k = (...L) => {
    U(E, ...L), je(E);
  }, v = (L, M) => {
    let N = da(r, L, p);
    k(y("p", { role: "status" }, w("saving"))), b.publish(N, w(`summary-${L}`), M).then((F) => {
      var J;
      switch (F.kind) {
        case "published":
        case "unchanged":
          a();
          return;
        case "meanwhile":
          k(K(
            "warning",
            y("p", {}, w("meanwhile", (J = F.saved.user) != null ? J : "")),
            ge(ne(w("meanwhile-look"), "primary", a))
          ));
          return;
        case "fault":
          k(fo({
            context: t,
            fault: F.fault,
            title: c.definition(d),
            pageText: mo(N),
            isKept: !0,
            tryAgain: (H) => v(L, H)
          }));
      }
    });
  }, m = (L) => {
    k(K(
      "notice",
      y("p", {}, w(`ask-${L}`)),
      ge(
        ne(w(`do-${L}`), "primary", () => v(L)),
        ne(w("cancel"), "normal", () => {
          U(E), T.focus();
        })
      )
    ));
  }, x = () => f === null || o.length > 0 && f.status === "draft" ? [] : ua(f, p).map((L, M) => (
    // Messages used here: localskills-making-do-open, localskills-making-do-pause, localskills-making-do-resume,
    // localskills-making-do-close, localskills-making-do-reopen, localskills-making-do-archive
    ne(
      w(`do-${L}`),
      M === 0 && ["open", "resume"].includes(L) ? "primary" : "normal",
      () => m(L)
    )
  )), S = g.read(d), O = S === null ? null : K(
    "warning",
    y("p", {}, w(
      S.baseRevision === n.base.revision ? "draft-there" : "draft-outdated",
      t.formatTime(S.keptAt)
    )),
    ge(
      ne(w("draft-continue"), "primary", () => i(S.json, S)),
      ne(w("draft-discard"), "normal", () => {
        g.clear(d), a();
      })
    )
  ), I = (L, M, N) => y("a", { href: u(L, N), target: "_blank", rel: "noopener" }, M), T = y("h2", { tabindex: "-1" }, f === null ? d : ve(Pe({ name: d, title: f.title }, h), l)), A = ne(w("edit"), f !== null && f.status !== "draft" ? "primary" : "normal", () => i(r, null));
  return y(
    "div",
    { class: "ext-localSkills-making-overview" },
    T,
    f === null ? K("error", w("unreadable")) : y("p", { class: "ext-localSkills-making-state" }, y("strong", {}, QT(f, t))),
    y("p", {}, ou(n.answers, t)),
    o.length === 0 ? null : K("warning", w("has-faults", o.length)),
    O,
    ge(...x(), A),
    E,
    y("h3", {}, w("next-heading")),
    y(
      "ul",
      { class: "ext-localSkills-making-next" },
      y(
        "li",
        {},
        ne(w("new-wave"), "quiet", () => s("wave")).$element[0],
        y("div", { class: "ext-localSkills-making-help" }, w("new-wave-help"))
      ),
      y(
        "li",
        {},
        ne(w("copy"), "quiet", () => s("copy")).$element[0],
        y("div", { class: "ext-localSkills-making-help" }, w("copy-help"))
      )
    ),
    e.exports(),
    y("h3", {}, w("pages-heading")),
    y(
      "p",
      { class: "ext-localSkills-making-links" },
      I(c.survey(d), w("page-survey")),
      I(c.results(d), w("page-results")),
      I(c.definition(d), w("page-history"), { action: "history" })
    )
  );
}

// src/ui/survey-making/change-list.ts
var GT = ["lost", "meaning", "incomplete"];
function ey(e, t, n, r) {
  let { messages: o } = r;
  if (n === 0)
    return { element: null, isRefused: !1 };
  let i = fa(e, t), s = i.some(Qh), a = (c) => y("ul", {}, ...c.map(
    (u) => y("li", {}, pa(u, e, t, o))
  )), l = GT.map((c) => i.filter((u) => u.effect === c)).filter((c) => c.length > 0);
  return {
    isRefused: s,
    element: y(
      "div",
      {},
      y("h3", {}, o.text("localskills-making-changes-heading")),
      y("p", {}, ou(n, r)),
      l.length === 0 ? y("p", {}, o.text("localskills-making-changes-none")) : null,
      ...l.map((c) => {
        let u = c[0].effect;
        return K(
          u === "lost" ? "error" : u === "meaning" ? "warning" : "notice",
          y("p", {}, o.text(`localskills-making-effect-${u}`)),
          a(c)
        );
      })
    )
  };
}

// src/ui/survey-making/fault-list.ts
var KT = ["title", "description", "localSkills", "locale"];
function YT(e, t, n) {
  let r = Nt(t), o = Ce(e, r);
  if (o === null)
    return n.text(KT.includes(String(r[0])) ? "localskills-making-place-settings" : "localskills-making-place-survey");
  let i = P(o.json, "title"), s = Qe(i), a = (s === null ? he(i, me) : n.text(s)) || o.name, l = a.length > 80 ? `${a.slice(0, 80)}\u2026` : a;
  return n.text(`localskills-making-place-${o.kind}`, l);
}
function iu(e, t, n, r) {
  return y("ul", { class: "ext-localSkills-making-faults" }, ...e.map((o) => {
    let i = YT(t, o.path, n), s = r === null ? null : ne(n.text("localskills-making-go-there"), "quiet", () => r(o.path));
    return s == null || s.$input.attr("aria-label", n.text("localskills-making-go-to", i)), y(
      "li",
      {},
      y("strong", {}, i),
      " ",
      y("span", {}, un(o, n)),
      // For somebody who looks at the page itself.
      r === null ? y("code", { dir: "ltr" }, o.path) : null,
      s === null ? null : s.$element[0]
    );
  }));
}

// src/core/survey/merge-values.ts
function ga(e, t, n, r, o) {
  if (on(t, n) || on(e, n))
    return t;
  if (on(e, t))
    return n;
  if (Array.isArray(t) && Array.isArray(n)) {
    let u = [Array.isArray(e) ? e : [], t, n];
    return u.every(tO) ? nO(u[0], t, n, r, o) : o(r, e, t, n);
  }
  let i = eO(t, n), s = (u) => i !== null && ZT(u) ? { [i]: u } : u, [a, l, c] = [s(e), s(t), s(n)];
  return _(l) && _(c) ? ha(_(a) ? a : {}, l, c, r, o) : o(r, e, t, n);
}
function ha(e, t, n, r, o) {
  let i = {};
  return Object.keys(t).concat(Object.keys(n).filter((a) => P(t, a) === void 0)).forEach((a) => {
    let l = ga(
      P(e, a),
      P(t, a),
      P(n, a),
      [...r, a],
      o
    );
    l !== void 0 && (i[a] = l);
  }), i;
}
function au(e, t, n, r) {
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
function on(e, t) {
  if (e === t)
    return !0;
  if (Array.isArray(e) || Array.isArray(t))
    return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.every((r, o) => on(r, t[o]));
  if (!_(e) || !_(t))
    return !1;
  let n = Object.keys(e);
  return n.length === Object.keys(t).length && n.every((r) => P(t, r) !== void 0 && on(e[r], t[r]));
}
function su(e) {
  var n;
  let t = _(e) ? (n = P(e, "name")) != null ? n : P(e, "value") : e;
  return typeof t == "string" || typeof t == "number" ? String(t) : null;
}
function ZT(e) {
  return typeof e == "string" || typeof e == "number";
}
function eO(e, t) {
  let [n] = [e, t].filter(_);
  return n === void 0 ? null : P(n, "value") !== void 0 ? "value" : P(n, "default") !== void 0 ? "default" : null;
}
function tO(e) {
  let t = e.map(su);
  return t.every((n, r) => n !== null && t.indexOf(n) === r);
}
function nO(e, t, n, r, o) {
  let i = (l, c) => l.find((u) => su(u) === c), s = (l) => l.map((c) => su(c)), a = /* @__PURE__ */ new Map();
  return s(t).concat(s(n)).forEach((l) => {
    if (!a.has(l)) {
      let [c, u, d] = [e, t, n].map((f) => i(f, l));
      a.set(l, ga(c, u, d, [...r, l], o));
    }
  }), au(s(e), s(t), s(n), (l) => a.get(l) !== void 0).map((l) => a.get(l));
}

// src/core/survey/merge-definitions.ts
function cu(e, t, n, r = () => !1) {
  let o = [], i = (d, f, p, h) => {
    let g = { place: d, base: f, mine: p, theirs: h };
    return o.push(g), r(g) ? h : p;
  }, s = e != null ? e : {};
  if (on(t, n) || on(s, n))
    return { merged: t, conflicts: o };
  if (on(s, t))
    return { merged: n, conflicts: o };
  let [a, l, c] = [s, t, n].map(rO);
  if (!a || !l || !c)
    return { merged: ha(s, t, n, [], i), conflicts: o };
  let u = ha(a.frame, l.frame, c.frame, [], i);
  return { merged: D(C({}, u), { pages: iO(a, l, c, i) }), conflicts: o };
}
function rO(e) {
  var i;
  let t = /* @__PURE__ */ new Map(), n = (s, a, l) => {
    let c = _(s) ? oO(s, a === "", l) : null;
    if (!_(s) || c === null || t.has(c))
      return null;
    let u = P(s, "elements"), d = Array.isArray(u) ? [] : null;
    return t.set(c, { key: c, parent: a, json: d === null ? s : D(C({}, s), { elements: [] }), children: d }), (Array.isArray(u) ? u : []).every((f, p) => {
      let h = n(f, c, p);
      return d.push(h != null ? h : ""), h !== null;
    }) ? c : null;
  }, r = (i = P(e, "pages")) != null ? i : [], o = Array.isArray(r) ? r.map((s, a) => n(s, "", a)) : [null];
  return o.includes(null) ? null : { frame: D(C({}, e), { pages: [] }), parts: t, pages: o };
}
function oO(e, t, n) {
  let r = P(e, "name");
  return t ? `page ${typeof r == "string" ? r : `page${n + 1}`}` : typeof r == "string" ? `element ${r}` : null;
}
function iO(e, t, n, r) {
  let o = sO(e, t, n, r), i = aO(e, t, n, o), s = (d) => {
    var g, b;
    let f = o.get(d), p = [e, t, n].map(({ parts: w }) => {
      var E, k;
      return (k = (E = w.get(d)) == null ? void 0 : E.children) != null ? k : null;
    });
    return ((b = (g = p[1]) != null ? g : p[2]) != null ? b : null) === null ? f : D(C({}, f), { elements: a(d, p.map((w) => w != null ? w : [])).map(s) });
  }, a = (d, f) => {
    var h, g, b;
    let p = au(
      (h = f[0]) != null ? h : [],
      (g = f[1]) != null ? g : [],
      (b = f[2]) != null ? b : [],
      (w) => i.get(w) === d
    );
    return i.forEach((w, E) => w === d && !p.includes(E) && p.push(E)), p;
  }, l = a("", [e.pages, t.pages, n.pages]), c = (d) => !Array.from(i.values()).includes(d) && [t, n].every(({ parts: f }) => {
    var p, h;
    return ((h = (p = f.get(d)) == null ? void 0 : p.children) == null ? void 0 : h.length) !== 0;
  }), u = l.filter((d) => !c(d));
  if (u.length === 0)
    return l.slice(0, 1).map(s);
  for (let d of l.filter(c)) {
    let [f, p, h] = [e, t, n].map(({ parts: g }) => {
      var b;
      return (b = g.get(d)) == null ? void 0 : b.json;
    });
    (p !== void 0 && !on(f, p) || h !== void 0 && !on(f, h)) && r(["pages", d.slice(5)], f, p, h);
  }
  return u.map(s);
}
function sO(e, t, n, r) {
  let o = /* @__PURE__ */ new Map(), i = new Set(Array.from(t.parts.keys()).concat(Array.from(n.parts.keys())));
  i.forEach((a) => {
    let [l, c, u] = [e, t, n].map(({ parts: h }) => {
      var g;
      return (g = h.get(a)) == null ? void 0 : g.json;
    }), [d = "", ...f] = a.split(" "), p = ga(l, c, u, [`${d}s`, f.join(" ")], r);
    _(p) && o.set(a, p);
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
  return lu(o) === "" && s !== void 0 && o.set(s, t.parts.get(s).json), o;
}
function aO(e, t, n, r) {
  let o = /* @__PURE__ */ new Map();
  return r.forEach((i, s) => {
    let [a, l, c] = [e, t, n].map(({ parts: h }) => {
      var g;
      return (g = h.get(s)) == null ? void 0 : g.parent;
    }), u = l !== void 0 && (l !== a || c === void 0), d = u ? l : c != null ? c : l, f = u || c === void 0 ? t : n;
    for (; d !== "" && !r.has(d); )
      d = f.parts.get(d).parent;
    let p = d === "" && !s.startsWith("page ");
    o.set(s, p ? lu(r) : d);
  }), r.forEach((i, s) => {
    var a, l;
    if (lO(s, o)) {
      let c = (l = (a = t.parts.get(s)) == null ? void 0 : a.parent) != null ? l : "";
      o.set(s, r.has(c) ? c : lu(r));
    }
  }), o;
}
function lu(e) {
  var n;
  let t = Array.from(e.keys()).filter((r) => r.startsWith("page "));
  return (n = t[t.length - 1]) != null ? n : "";
}
function lO(e, t) {
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
var cO = [
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
], uO = 0;
function ty(e) {
  let { context: t, base: n, mine: r, theirs: o, theirName: i, onMerged: s, onLook: a } = e, { messages: l, languageName: c } = t, u = (m, ...x) => l.text(`localskills-making-${m}`, ...x), d = i != null ? i : u("merge-nobody"), { conflicts: f } = cu(n, r, o), p = /* @__PURE__ */ new Set(), h = ({ place: m }) => JSON.stringify(m), g = () => cu(n, r, o, (m) => p.has(h(m))).merged, b = (m) => {
    let x = P(m, "title"), S = Qe(x);
    return S === null ? he(x, me) : l.text(S);
  }, w = ({ place: m }) => {
    let [x, S = "", ...O] = m, I = x === "elements" || x === "pages", T = x === "elements" ? [r, o, n != null ? n : {}].map((L) => Bn(L, S)).find(Boolean) : x === "pages" ? Ae(r).find((L) => L.kind === "page" && L.name === S) : void 0, A = (I ? O : m).map((L, M, N) => {
      var J;
      let F = `localskills-making-part-${L.toLowerCase()}`;
      return cO.includes((J = N[M - 1]) != null ? J : "") ? L === me ? u("part-default") : c(L) : l.has(F) ? l.text(F) : L;
    }).filter((L) => L !== "");
    return [...I ? [u(x === "pages" ? "place-page" : "place-question", T && b(T.json) || S)] : [], ...A].join(" \u203A ");
  }, E = (m) => m === void 0 ? u("merge-removed") : _(m) ? b(m) || he(m, me) || he(P(m, "text"), me) || JSON.stringify(m) : typeof m == "string" ? m : JSON.stringify(m), k = (m) => {
    let x = `ext-localSkills-making-merge-${++uO}`, S = (O) => {
      let I = y("input", { type: "radio", name: x });
      return I.checked = !O, I.addEventListener("change", () => {
        O ? p.add(h(m)) : p.delete(h(m));
      }), y(
        "label",
        {},
        I,
        " ",
        y("strong", {}, O ? u("merge-theirs", d) : u("merge-mine")),
        y("span", { dir: "auto" }, E(O ? m.theirs : m.mine))
      );
    };
    return y(
      "fieldset",
      { class: "ext-localSkills-making-choice" },
      y("legend", {}, w(m)),
      y("div", { class: "ext-localSkills-making-versions" }, S(!1), S(!0))
    );
  }, v = () => {
    let [m, x] = [n, o].map((O) => O === null ? null : Ne(O).survey), S = m && x ? fa(m, x) : [];
    return S.length === 0 || !m || !x ? y("p", {}, u("merge-no-changes")) : y("ul", {}, ...S.map((O) => y("li", {}, pa(O, m, x, l))));
  };
  return K(
    "warning",
    y("p", {}, f.length === 0 ? u("merge-clean", d) : u("merge-conflict", d, f.length)),
    ...f.map(k),
    f.length === 0 ? null : y("p", {}, u("merge-others", d)),
    v(),
    ge(
      ne(u("merge-publish"), "primary", () => s(g())),
      ne(u("merge-look"), "normal", () => a(g()))
    )
  );
}

// src/core/report/round.ts
function ya(e, t, n = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** n;
  let [r, o] = Math.abs(e).toExponential().split("e"), i = r.replace(".", ""), s = Number(o) + 1 + n + t, a = s < 0 ? 0 : Number(i.charAt(s) || "0"), l = Math.max(0, s), c = Number(i.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${t}`;
}

// src/core/report/markup.ts
var dO = /\uE000(\d+)\uE001/g;
function ny(e) {
  let t = (i, ...s) => {
    let a = s.map((l, c) => typeof l == "object" ? `\uE000${c}\uE001` : typeof l == "string" ? l.replace(/[\uE000\uE001]/g, "") : l);
    return vt(e.text(i, ...a)).replace(dO, (l, c) => {
      let u = s[Number(c)];
      return typeof u == "object" ? u.wikitext : l;
    });
  }, n = (i, s = 0) => {
    let a = ya(i, s), l = vt(e.number(Math.abs(a), s));
    return a < 0 ? `<bdi dir="ltr">\u2212${l}</bdi>` : l;
  }, r = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: t,
    number: n,
    percent: (i) => {
      var l;
      let s = ya(i, 0, 2), a = (l = r.get(s)) != null ? l : t("localskills-results-percent", e.number(s, 0));
      return r.set(s, a), a;
    },
    signed: (i, s) => ya(i, s != null ? s : 0) > 0 ? `<bdi dir="ltr">+${n(i, s)}</bdi>` : n(i, s),
    label: ({ text: i, language: s, direction: a }) => s === e.language ? vt(i) : s === null ? `<bdi>${vt(i)}</bdi>` : `<bdi lang="${s}" dir="${a}">${vt(i)}</bdi>`
  };
}
function ry(e, t) {
  let n = t != null ? t : vt(e);
  return e.trim() === "" || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? n : `[[:${e}|${n}]]`;
}

// src/core/survey/blank-answer-hints.ts
function iy(e, t) {
  let n = e.isRequired ? t.text("localskills-template-hint-required") : e.requiredIf !== null ? t.text("localskills-template-hint-required-if") : "";
  return [fO(e, t), n].filter((r) => r !== "").join(" \xB7 ");
}
function fO(e, t) {
  var n;
  switch (e.type) {
    case "checkbox":
    case "tagbox":
      return (n = oy(e, t)) != null ? n : t.text("localskills-template-hint-choose-any");
    case "ranking": {
      let r = e.isSelectToRank ? oy(e, t) : null, o = t.text(e.isSelectToRank ? "localskills-template-hint-rank-some" : "localskills-template-hint-rank");
      return r === null ? o : `${o} \xB7 ${r}`;
    }
    case "text":
      return pO(e, t);
    case "comment":
      return sy(e.maxLength, t);
    case "matrix":
      return t.text("localskills-template-hint-matrix");
    case "matrixdropdown":
      return t.text("localskills-template-hint-grid");
    default:
      return t.text("localskills-template-hint-choose-one");
  }
}
function oy({ minSelectedChoices: e, maxSelectedChoices: t }, n) {
  let r = e != null ? e : 0;
  return t === null ? r > 0 ? n.text("localskills-template-hint-choose-least", r) : null : r > 0 && r < t ? n.text("localskills-template-hint-choose-between", r, t) : n.text("localskills-template-hint-choose-most", t);
}
function sy(e, t) {
  return e === null ? t.text("localskills-template-hint-text") : t.text("localskills-template-hint-text-most", e);
}
function pO({ inputType: e, isInteger: t, maxLength: n, min: r, max: o }, i) {
  if (e === "text")
    return sy(n, i);
  if (e === "url")
    return i.text("localskills-template-hint-url");
  let s = i.text(e === "date" ? "localskills-blank-date" : e === "month" ? "localskills-blank-month" : t ? "localskills-template-hint-integer" : "localskills-blank-number"), a = mO(e === "number" ? "limit" : "limit-day", r, o, i);
  return a === null ? s : i.text("localskills-template-comma", s, a);
}
function mO(e, t, n, r) {
  return t !== null && n !== null ? r.text(`localskills-template-${e}-between`, t, n) : t !== null ? r.text(`localskills-template-${e}-least`, t) : n !== null ? r.text(`localskills-template-${e}-most`, n) : null;
}

// src/core/survey/blank-answer.ts
var gO = 15;
function ay(e, t) {
  let { messages: n } = t, r = { texts: t, lines: [`{{${Tr}`], count: 0, skillsUnder: null };
  ba(r, [
    n.text("localskills-template-by-hand-codes"),
    n.text("localskills-template-by-hand-texts")
  ]), r.lines.push(`|survey=${e.id}`, `|language=${n.language}`);
  for (let o of ft(e, t.taxonomy).pages)
    cy(r, o.title, o.visibleIf), o.elements.forEach((i) => ly(r, i));
  return [...r.lines, "}}"].join(`
`);
}
function ly(e, t) {
  t.type === "panel" ? (cy(e, t.title, t.visibleIf), t.elements.forEach((n) => ly(e, n))) : t.type !== "html" && !t.isRetired && yO(e, t);
}
function ba(e, t) {
  e.lines.push(`<!-- ${t.map(hO).join(`
     `)} -->`);
}
function hO(e) {
  return e.replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, " ").replace(/[\uD800-\uDFFF\uFFFE\uFFFF]/gu, "\uFFFD").replace(/</g, "\u2039").replace(/>/g, "\u203A").replace(/~(?=~)/g, "~ ").replace(/\[(?=\[)/g, "[ ").normalize("NFC").trim();
}
function cy(e, t, n) {
  let { messages: r, locale: o } = e.texts, i = [
    ...t === null ? [] : [`\u2014 ${ke(t, r, o).text} \u2014`],
    ...uy(e, n)
  ];
  i.length > 0 && (e.lines.push(""), ba(e, i));
}
function uy({ texts: { messages: e } }, t) {
  let n = t === null ? [] : fn(t), r = n.map((o) => e.text("localskills-template-quoted", o));
  return n.length === 0 ? [] : [e.text(
    "localskills-template-condition-depends",
    r.reduce((o, i) => e.text("localskills-template-comma", o, i))
  )];
}
function yO(e, t) {
  var o;
  let { texts: n } = e;
  e.count++, e.lines.push(""), ba(e, [
    `${n.messages.number(e.count)}. ${Pe(t, n).text}`,
    ...uy(e, t.visibleIf),
    iy(t, n.messages),
    ...bO(e, t)
  ]);
  let r = null;
  for (let i of Kt(t))
    ((o = i.row) == null ? void 0 : o.isRetired) !== !0 && (i.row !== null && i.row !== r && (r = i.row, ba(e, [ze(r, n).text])), e.lines.push(`|${i.name}=`));
}
function bO(e, t) {
  var l, c;
  let { texts: n } = e, { messages: r } = n;
  if (t.type === "text" || t.type === "comment")
    return [];
  if (t.type === "matrixdropdown")
    return t.columns.map((u) => {
      let d = Pe(u, n).text;
      return `${d === u.name ? d : `${u.name} (${d})`}: ${gi(u.choices, n).join(", ")}`;
    });
  if (t.type === "rating")
    return xO(t, n);
  let o = "choicesFrom" in t ? t.choicesFrom : null, i = (c = (l = Kt(t)[0]) == null ? void 0 : l.choices) != null ? c : t.choices;
  if (o === "skills" && e.skillsUnder !== null)
    return [
      r.text("localskills-blank-same-codes", e.skillsUnder),
      ...gi(i.filter(({ text: u }) => u !== null), n)
    ];
  o === "skills" && (e.skillsUnder = t.name);
  let s = o === "languages" ? [r.text("localskills-template-choices-languages")] : o === "wikis" ? [r.text("localskills-template-choices-wikis")] : [], a = gi(i, n);
  return [...s, ...a.length > gO ? [a.join(", ")] : a];
}
function xO(e, t) {
  var a, l, c;
  let { choices: n, minRateDescription: r, maxRateDescription: o } = e, i = n.length - 1, s = n.map((u, d) => u.text !== null ? u : D(C({}, u), { text: d === 0 ? r : d === i ? o : null }));
  return [gi(s, t).join(", "), ...gi((c = (l = (a = Kt(e)[0]) == null ? void 0 : a.choices) == null ? void 0 : l.slice(i + 1)) != null ? c : [], t)];
}
function gi(e, t) {
  return e.filter(({ isRetired: n }) => !n).map((n) => {
    let { text: r } = ze(n, t);
    return r === n.value ? r : `${n.value} = ${r}`;
  });
}

// src/core/report/blank-page.ts
function dy(e, t, n) {
  return `<noinclude>${ny(t.messages).say("localskills-blank-page", { wikitext: ry(n.survey(e.id)) })}</noinclude><includeonly>${ay(e, t)}</includeonly>`;
}

// src/core/survey/portal-listing.ts
var vO = /<!--\s*LocalSkills surveys\b[^]*?-->/, wO = /\{\{\s*Skills[ _]survey\s*\|\s*([a-z0-9-]+)\s*\|\s*summary\s*=[^{}]*\}\}/gi;
function fy(e) {
  return `{{Skills survey|${e}|summary=yes}}`;
}
function py(e, t) {
  return my(e).some(({ id: n }) => n === t);
}
function uu(e, t) {
  let n = my(e);
  if (n.some(({ id: i }) => i === t))
    return e;
  let r = vO.exec(e);
  if (r !== null)
    return `${e.slice(0, r.index)}${fy(t)}
${e.slice(r.index)}`;
  let o = n[n.length - 1];
  return o === void 0 ? null : `${e.slice(0, o.end)}
${fy(t)}${e.slice(o.end)}`;
}
function my(e) {
  let t = [];
  return e.replace(wO, (n, r, o) => (t.push({ id: r.toLowerCase(), end: o + n.length }), "")), t;
}

// src/ui/survey-making/publish-pages.ts
function kO(e, t) {
  return e.titles.blankAnswer(t);
}
function gy(e, t) {
  return re(this, null, function* () {
    var s, a;
    let { titles: n, wiki: r } = e, o = yield r.readPages([n.survey(t), n.root]), i = (a = (s = o.get(n.root)) == null ? void 0 : s.latest.text) != null ? a : null;
    return {
      hasSurveyPage: o.has(n.survey(t)),
      isOnPortal: i === null || uu(i, t) === null ? null : py(i, t)
    };
  });
}
function hy(i, s, a, l) {
  return re(this, arguments, function* (e, t, n, r, o = {}) {
    let { titles: c, wiki: u, messages: d } = e, f = {
      survey: c.survey(n.id),
      blank: kO(e, n.id),
      portal: c.root
    }, p = `[[${c.survey(n.id)}]]`, h = (w, E) => re(null, null, function* () {
      switch (w) {
        case "survey":
          return E != null ? E : `{{Skills survey|${n.id}}}`;
        case "blank":
          return dy(n, D(C({}, t.texts()), {
            messages: yield e.messagesIn(e.contentLanguage)
          }), c);
        case "portal":
          return E === null ? null : uu(E, n.id);
      }
    }), g = (w) => re(null, null, function* () {
      var v;
      let E = f[w], k = "";
      try {
        let m = (yield u.readPages([E])).get(E), x = m === void 0 ? null : (v = m.latest.text) != null ? v : "", S = yield h(w, x);
        if (S === null)
          return { page: w, title: E, kind: "no-place" };
        if (k = S, x !== null && x.trim() === k.trim())
          return { page: w, title: E, kind: "unchanged" };
        let O = C({
          title: E,
          text: k,
          baseRevision: m === void 0 ? 0 : m.latest.id,
          summary: d.text(`localskills-making-summary-page-${w}`, p)
        }, o);
        return yield u.save(O), { page: w, title: E, kind: "saved" };
      } catch (m) {
        let x = m instanceof $e ? m : new $e("other", String(m));
        return { page: w, title: E, kind: "fault", fault: x, text: k };
      }
    }), b = [];
    for (let w of r)
      b.push(yield g(w));
    return b;
  });
}

// src/ui/survey-making/publish-panel.ts
function yy(e) {
  let { context: t, session: n, onGo: r, onPublished: o } = e, { messages: i, titles: s, user: a } = t, { document: l, publisher: c, loaded: u } = n, d = (F, ...J) => i.text(`localskills-making-${F}`, ...J), f = y("div", {}), p = y("div", {}), h = y("div", {}), g = y("div", {}), b = y("div", {}), w = null, E = !0, k = null, v = (...F) => {
    U(h, ...F), F.length > 0 && je(h);
  }, m = (F) => {
    Array.from(f.querySelectorAll("button, input, textarea")).forEach((J) => {
      J.disabled = F;
    }), F && U(h, y("p", { role: "status" }, d("saving")));
  }, x = (F) => {
    let J = k === null ? "" : k.value().trim(), H = c.base().revision === 0;
    return J !== "" ? J : d(H ? F ? "summary-new-open" : "summary-new" : F ? "summary-open" : "summary-change");
  }, S = (F, J) => re(null, null, function* () {
    var X, Y;
    let H = t.now().toISOString().slice(0, 10), q = F ? da(l.json(), "open", H) : l.json(), Q = c.base().revision === 0, B = (Y = (X = n.published()) == null ? void 0 : X.status) != null ? Y : null;
    n.keep(), m(!0);
    let j = yield c.publish(q, x(F), J);
    switch (m(!1), j.kind) {
      case "published":
      case "unchanged":
        l.change(() => q), n.discardDraft(), yield O(q, Q, B);
        return;
      case "meanwhile":
        I(j.saved, F);
        return;
      case "fault":
        v(fo({
          context: t,
          fault: j.fault,
          title: s.definition(n.surveyId),
          pageText: mo(q),
          isKept: n.keep(),
          tryAgain: (te) => {
            S(F, te);
          }
        }));
    }
  }), O = (F, J, H) => re(null, null, function* () {
    let q = Ne(F).survey;
    if (q === null) {
      v(K("warning", d("published-unreadable")));
      return;
    }
    let Q = [
      ...(w == null ? void 0 : w.hasSurveyPage) === !0 ? [] : ["survey"],
      "blank",
      ...(w == null ? void 0 : w.isOnPortal) === !1 && E ? ["portal"] : []
    ];
    m(!0);
    let B = yield hy(t, n, q, Q);
    m(!1), o({ survey: q, isFirst: J, isSameStatus: !J && q.status === H, companions: B });
  }), I = (F, J) => {
    var H;
    if (F.json === null) {
      v(K(
        "warning",
        y("p", {}, d(F.revision === 0 ? "meanwhile-gone" : "meanwhile-broken", (H = F.user) != null ? H : "")),
        ge(ne(d("meanwhile-mine"), "primary", () => {
          c.rebase(F), S(J);
        }))
      ));
      return;
    }
    v(ty({
      context: t,
      base: c.base().json,
      mine: l.json(),
      theirs: F.json,
      theirName: F.user,
      onMerged(q) {
        c.rebase(F), l.change(() => q), M(), S(J);
      },
      onLook(q) {
        c.rebase(F), l.change(() => q), n.keep(), M(), v(K("success", d("merged-look")));
      }
    }));
  }, T = (F) => F.code !== "missing-language" ? F : D(C({}, F), {
    parameters: [t.languageName(String(F.parameters[0])), ...F.parameters.slice(1)]
  }), A = () => {
    let F = l.faults(), J = l.warnings(), H = n.published(), q = l.survey(), Q = H === null || q === null ? null : ey(H, q, u.answers, t);
    return U(
      p,
      // With warnings below, that nothing is wrong would be too much said.
      F.length === 0 ? K("success", J.length === 0 ? d("no-faults") : d("only-warnings", J.length)) : K(
        "error",
        y("p", {}, d("faults", F.length)),
        iu(F, l.json(), i, r)
      ),
      J.length === 0 ? null : K(
        "warning",
        y("p", {}, d("warnings", J.length)),
        iu(J.map(T), l.json(), i, r)
      ),
      Q === null ? null : Q.element
    ), F.length === 0 && q !== null && (Q == null ? void 0 : Q.isRefused) !== !0;
  }, R = () => {
    w === null || w.isOnPortal === !0 ? U(b) : w.isOnPortal === null ? U(b, y("p", {}, d("portal-by-hand", s.root, `{{Skills survey|${n.surveyId}|summary=yes}}`))) : U(b, Rf({
      label: d("portal", s.root),
      value: E,
      onChange(F) {
        E = F;
      }
    }).element);
  }, L = (F) => {
    let J = l.survey(), H = t.now().toISOString().slice(0, 10), q = c.base().revision === 0, Q = J !== null && J.status === "draft" && ua(J, H).includes("open"), B = ne(d("publish-open"), "primary", () => {
      S(!0);
    }), j = ne(
      d(q ? "publish-draft" : Q ? "publish-draft-changes" : "publish-changes"),
      Q ? "normal" : "primary",
      () => {
        S(!1);
      }
    ), X = q || n.isChanged();
    B.setDisabled(!F), j.setDisabled(!F || !X), U(
      g,
      Q ? y("p", {}, d("publish-open-help")) : null,
      X || Q ? null : y("p", {}, d("nothing-to-save")),
      ge(...Q ? [B, j] : [j])
    );
  }, M = () => {
    U(h);
    let F = A();
    L(F), R();
  }, N = () => re(null, null, function* () {
    try {
      w = yield gy(t, n.surveyId), R();
    } catch (F) {
    }
  });
  return {
    element: f,
    show() {
      k = mn({
        label: d("field-summary"),
        help: d("field-summary-help"),
        value: "",
        maxLength: 300,
        onChange: () => {
        }
      }), U(
        f,
        p,
        y("p", {}, d("publish-where", s.survey(n.surveyId), a.name)),
        b,
        k.element,
        h,
        g
      ), M(), N();
    },
    reveal: () => !1,
    destroy: () => {
    }
  };
}

// src/ui/survey-making/settings-panel.ts
var du = 3;
function fu(e, t) {
  let n = Qe(e);
  return n === null ? he(e, me) : t.text(n);
}
function by(e, t) {
  let { messages: n, languageName: r } = e, { document: o } = t, i = (T, ...A) => n.text(`localskills-making-${T}`, ...A), s = /* @__PURE__ */ new Map(), a = (T, A, R) => (s.set(`$.${T.join(".")}`, {
    field: A,
    show() {
      A.value() !== R() && A.show(R());
    }
  }), A.element), l = (T) => P(ot(o.json(), ["localSkills"]), T), c = (T, A, R) => {
    let L = () => fu(Z(o.json(), T), n);
    return a(T, mn({
      label: i(`field-${A}`),
      help: i(`field-${A}-help`),
      kind: R,
      value: L(),
      onChange: (M) => o.change(
        (N) => Xe(N, T, me, M),
        T.join(".")
      )
    }), L);
  }, u = (T) => {
    let A = ["localSkills", T], R = () => {
      let L = l(T);
      return typeof L == "string" ? L : "";
    };
    return a(A, mn({
      label: i(`field-${T}`),
      help: i(`field-${T}-help`),
      kind: "date",
      value: R(),
      onChange(L) {
        o.change((M) => G(M, A, L === "" ? void 0 : L), T), p();
      }
    }), R);
  }, d = (T, A, R, L) => {
    let M = () => {
      let F = Z(o.json(), T);
      return String(typeof F == "number" ? F : R);
    }, N = mn({
      label: i(`field-${A}`),
      help: i(`field-${A}-help`),
      kind: "number",
      min: "0",
      max: String(L),
      value: M(),
      onChange(F) {
        let J = Number(F), H = F.trim() !== "" && J >= 0 && J <= L && J % 1 === 0;
        N.setFault(H ? null : i("not-a-number", L)), H && (o.change((q) => G(q, T, J === R && A === "min-edits" ? void 0 : J), A), b());
      }
    });
    return a(T, N, M);
  }, f = y("div", { "aria-live": "polite" }), p = () => {
    let [T, A] = [l("opens"), l("closes")], R = typeof T == "string" && typeof A == "string" && A < T, L = e.now().toISOString().slice(0, 10), M = typeof A == "string" && A < L;
    U(f, R ? K("error", i("dates-wrong")) : M ? K("warning", i("dates-over")) : null);
  }, h = y("div", { "aria-live": "polite" }), g = (T, A) => {
    let R = l(T);
    return typeof R == "number" ? R : A;
  }, b = () => {
    let [T, A] = [g("minAnswers", Wi), g("minCell", Hi)];
    U(
      h,
      y(
        "ul",
        {},
        y("li", {}, T < 2 ? i("threshold-answers-none") : i("threshold-answers", T)),
        y("li", {}, A < 2 ? i("threshold-cell-none") : i("threshold-cell", A))
      ),
      A < du || T < du ? K("warning", i("threshold-low", du)) : null
    );
  }, w = (T, A) => {
    let R = ["localSkills", "measures", T], L = () => {
      let F = Z(o.json(), R);
      return typeof F == "string" ? F : "";
    }, M = Ae(o.json()).filter((F) => A.includes(F.type) || F.name === L()), N = [
      { value: "", label: i("measure-none") },
      ...M.map((F) => ({ value: F.name, label: fu(P(F.json, "title"), n) || F.name }))
    ];
    return a(R, gn({
      label: i(`measure-${T === "grid" ? "grid" : T === "canTeach" ? "teach" : "learn"}`),
      value: L(),
      options: N,
      onChange: (F) => o.change((J) => G(J, R, F === "" ? void 0 : F))
    }), L);
  }, E = () => {
    let T = ["localSkills", "audience", "population"], A = () => {
      let L = Z(o.json(), T);
      return typeof L == "string" ? L : "individuals";
    }, R = _r({
      label: i("population"),
      help: i(t.isRunning() ? "population-locked" : "population-help"),
      value: A(),
      options: ["individuals", "affiliates", "partners", "society"].map((L) => ({
        value: L,
        label: i(`population-${L}`)
      })),
      onChange: (L) => o.change(
        (M) => G(M, T, L === "individuals" ? void 0 : L)
      )
    });
    return R.setDisabled(t.isRunning()), a(T, R, A);
  }, k = () => {
    let T = ["localSkills", "audience", "groups"], A = () => {
      let R = Z(o.json(), T);
      return Array.isArray(R) ? R.join(", ") : "";
    };
    return a(T, mn({
      label: i("field-groups"),
      help: i("field-groups-help"),
      value: A(),
      direction: "ltr",
      onChange(R) {
        let L = R.split(/[,;،、\s]+/).filter((M) => M !== "");
        o.change((M) => G(M, T, L.length === 0 ? void 0 : L), "groups");
      }
    }), () => {
      var L, M, N;
      let R = (N = (M = (L = s.get("$.localSkills.audience.groups")) == null ? void 0 : L.field) == null ? void 0 : M.value()) != null ? N : "";
      return R.split(/[,;،、\s]+/).filter((F) => F !== "").join(", ") === A() ? R : A();
    });
  }, v = y("div", {}), m = () => re(null, null, function* () {
    let T = ["localSkills", "follows"], A = () => {
      let M = l("follows");
      return typeof M == "string" ? M : "";
    }, R = (yield Is(e).catch(() => [])).filter(({ id: M }) => M !== t.surveyId), L = [
      { value: "", label: i("follows-none") },
      ...R.map(({ id: M, json: N }) => ({ value: M, label: fu(P(N, "title"), n) || M })),
      ...A() === "" || R.some(({ id: M }) => M === A()) ? [] : [{ value: A(), label: A() }]
    ];
    U(v, a(T, gn({
      label: i("field-follows"),
      help: i("field-follows-help"),
      value: A(),
      options: L,
      onChange: (M) => o.change((N) => G(N, T, M === "" ? void 0 : M))
    }), A));
  }), x = () => {
    let T = ni(o.json());
    return y("p", {}, T === null ? i("core-none") : i("core-of", T, t.lockedQuestions().length));
  }, S = () => {
    let T = P(o.json(), "locale"), A = Z(o.json(), ["localSkills", "audience", "minEdits"]) !== void 0 || Z(o.json(), ["localSkills", "audience", "groups"]) !== void 0, R = ur(
      i("invitation"),
      d(["localSkills", "audience", "minEdits"], "min-edits", 0, 1e5),
      k()
    );
    return R.open = A, p(), b(), [
      Jr(
        i("about-heading"),
        typeof T == "string" ? y("p", { class: "ext-localSkills-making-help" }, i("main-language", r(T))) : null,
        c(["title"], "title", "text"),
        c(["description"], "description", "lines")
      ),
      Jr(
        i("when-heading"),
        y("div", { class: "ext-localSkills-making-row" }, u("opens"), u("closes")),
        f
      ),
      Jr(
        i("whom-heading"),
        E(),
        c(["localSkills", "audience", "description"], "audience", "lines"),
        R
      ),
      Jr(
        i("results-heading"),
        y("p", {}, i("results-help")),
        y(
          "div",
          { class: "ext-localSkills-making-row" },
          d(["localSkills", "minAnswers"], "min-answers", Wi, 1e3),
          d(["localSkills", "minCell"], "min-cell", Hi, 1e3)
        ),
        h,
        ur(
          i("measures-heading"),
          y("p", {}, i("measures-help")),
          w("grid", ["matrixdropdown"]),
          w("wantToLearn", ["checkbox", "tagbox", "ranking"]),
          w("canTeach", ["checkbox", "tagbox", "ranking"])
        )
      ),
      Jr(i("belongs-heading"), v, x())
    ];
  }, O = y("div", {}), I = o.onChange(() => s.forEach(({ show: T }) => T()));
  return {
    element: O,
    show() {
      s.clear(), U(O, ...S()), m();
    },
    reveal(T) {
      let A = Nt(T);
      for (let R = A.length; R > 0; R--) {
        let L = s.get(`$.${A.slice(0, R).join(".")}`);
        if (L !== void 0) {
          let M = L.field.element.closest("details");
          return M !== null && (M.open = !0), L.field.focus(), !0;
        }
      }
      return !1;
    },
    destroy: I
  };
}

// src/core/interchange/translatable-text.ts
var SO = /&#(34|61|58(?=; |;$));/g;
function xa(e) {
  return vt(e).replace(SO, (t, n, r) => r === 0 ? t : String.fromCharCode(Number(n))).replace(/&#38;(?=[ ,.])/g, "&");
}
var EO = /^<(span|div)\s[^<>]*\bclass=(["'])[^<>"']*\bmw-content-(?:ltr|rtl)\b[^<>"']*\2[^<>]*>([^]*)<\/\1>$/i, TO = /^<(span|div)\s[^<>]*\bclass=(["'])[^<>"']*\bmw-translate-fuzzy\b[^<>"']*\2[^<>]*>([^]*)<\/\1>$/i, xy = /!!FUZZY!!/g;
function va(e) {
  let t = e.replace(/<!--[^]*?-->/g, "").replace(/<\/?(?:translate|tvar)\b[^<>]*>/gi, "").replace(/^\s*<span id=(["'])[^"'<>]*\1><\/span>/i, "").trim(), n = "translated", [r, o] = [EO.exec(t), TO.exec(t)];
  return o !== null || t.search(xy) !== -1 ? (n = "outdated", t = (o === null ? t : o[3]).replace(xy, "").trim()) : r !== null && (n = "source", t = r[3].trim()), { text: Gn(t.replace(/<nowiki>([^]*?)<\/nowiki>|<nowiki\s*\/>/gi, "$1").replace(/\s*<br\s*\/?>\s*/gi, `
`)), state: n };
}

// src/core/interchange/write-translatable-page.ts
var wa = "Skills survey text";
function pu(e) {
  let t = /* @__PURE__ */ new Set();
  return Cn(e).map((n) => D(C({}, n), { source: he(n.text, me) })).filter(({ key: n, text: r, source: o }) => {
    let i = Qe(r) === null && o.trim() !== "" && !t.has(n);
    return t.add(n), i;
  });
}
function vy(e, t) {
  let n = pu(e).map(({ key: r, text: o, source: i }) => {
    if (t.hasTranslate)
      return kr(wa, [
        ["unit", r],
        ["text", `<translate><!--T:${r}--> ${xa(i)}</translate>`]
      ]);
    let s = t.language === null ? "" : he(o, t.language);
    return kr(wa, [
      ["unit", r],
      ["source", xa(i)],
      ["text", xa(s)]
    ]);
  });
  return `${t.hasTranslate ? `<languages/>
` : ""}${n.join(`
`)}
`;
}

// src/core/interchange/read-translations.ts
function ky(e, t, n = Kn({ templates: [wa] })) {
  let r = xn(), o = new Map(pu(e).map((a) => [a.key, a])), i = P(e, "locale"), s = e;
  return t.forEach((a, l) => {
    var p;
    if (!ut.test(l)) {
      r.lost(null, "translations-language", l);
      return;
    }
    if (l === i)
      return;
    let c = 0, u = 0, [d, f] = [[], []];
    for (let h of n(a)) {
      let g = va((p = h.parameters.get("unit")) != null ? p : "").text, b = o.get(g);
      if (b === void 0) {
        f.push(g);
        continue;
      }
      let { text: w, state: E } = va(CO(h, a)), k = h.parameters.get("source"), v = k !== void 0 && va(k).text !== b.source;
      w.trim() === "" || E === "source" || w === b.source ? u++ : E === "outdated" || v ? d.push(g) : he(Z(s, b.path), l) !== w && (s = Xe(s, b.path, l, w), c++);
    }
    r.info(null, "translations-taken", l, c), u > 0 && r.info(null, "translations-missing", l, u), d.length > 0 && r.lost(null, "translations-outdated", l, d.slice(0, wy), d.length), f.length > 0 && r.lost(null, "translations-unknown", l, f.slice(0, wy), f.length);
  }), { definition: s, notes: r.finish() };
}
var wy = 12, AO = ["unit", "source", "text"];
function CO(e, t) {
  var o;
  let r = Array.from(e.parameters.keys()).every((i) => AO.includes(i)) ? null : /\|\s*text\s*=([^]*)\}\}$/.exec(t.slice(e.start, e.end));
  return r === null ? (o = e.parameters.get("text")) != null ? o : "" : r[1];
}

// src/ui/survey-making/texts-exchange.ts
var PO = 500;
function IO(e, t) {
  let n = new Map(Cn(e).map(
    ({ key: r, text: o }) => [r, JSON.stringify(o)]
  ));
  return Cn(t).filter(({ key: r, text: o }) => n.get(r) !== JSON.stringify(o)).length;
}
function Sy(e, t) {
  let { messages: n, titles: r, wiki: o, pageUrl: i, hasTranslate: s, languageName: a, catalogue: l } = e, { document: c } = t, u = (m, ...x) => n.text(`localskills-making-texts-${m}`, ...x), d = `${r.survey(t.surveyId)}/Texts`, f = y("div", {}), p = y("div", {}), h = "", g = (...m) => {
    U(f, ...m), je(f);
  }, b = () => s ? d : `${d}/${h}`, w = (...x) => re(null, [...x], function* (m = {}) {
    let S = b(), O = vy(c.json(), { hasTranslate: s, language: s ? null : h });
    try {
      let I = (yield o.readPages([S])).get(S);
      yield o.save(C({
        title: S,
        text: O,
        baseRevision: I === void 0 ? 0 : I.latest.id,
        summary: n.text("localskills-making-summary-texts", `[[${r.survey(t.surveyId)}]]`)
      }, m)), g(K(
        "success",
        u("written"),
        " ",
        y("a", { href: i(S), target: "_blank", rel: "noopener" }, S)
      ));
    } catch (I) {
      g(fo({
        context: e,
        fault: I instanceof $e ? I : new $e("other", String(I)),
        title: S,
        pageText: O,
        isKept: t.keep(),
        tryAgain: (T) => {
          w(T);
        }
      }));
    }
  }), E = () => re(null, null, function* () {
    U(f, y("p", { role: "status" }, n.text("localskills-making-loading")));
    try {
      let m = yield o.pagesBelow(`${d}/`, PO), x = yield o.readPages(m), S = new Map(m.map((R) => {
        var L, M;
        return [R.slice(d.length + 1), (M = (L = x.get(R)) == null ? void 0 : L.latest.text) != null ? M : ""];
      }));
      if (S.size === 0) {
        g(K("warning", u("no-page", `${d}/\u2026`)));
        return;
      }
      let O = c.json(), { definition: I, notes: T } = ky(O, S);
      c.change(() => I);
      let A = IO(O, I);
      g(
        K("success", A === 0 ? u("nothing") : u("taken", A)),
        T.length === 0 ? null : K(
          "notice",
          y("ul", {}, ...T.map((R) => y("li", {}, pr(R, n))))
        )
      );
    } catch (m) {
      g(K("error", n.text("localskills-making-not-loaded")));
    }
  }), k = (m) => {
    var I, T;
    let x = Mn(c.json()), S = Array.from(new Set(x.concat(n.language))).filter((A) => A !== x[0]), O = [
      ...S.map((A) => ({ value: A, label: a(A) })),
      ...m.filter(({ value: A }) => !S.includes(A) && A !== x[0])
    ];
    h = O.some(({ value: A }) => A === h) ? h : (T = (I = O[0]) == null ? void 0 : I.value) != null ? T : "", U(p, gn({
      label: u("language"),
      value: h,
      options: O,
      onChange(A) {
        h = A;
      }
    }).element);
  }, v = ur(
    u("heading"),
    y("p", {}, u("help")),
    p,
    ge(
      ne(u("write"), "normal", () => {
        w();
      }),
      ne(u("read"), "normal", () => {
        E();
      })
    ),
    f
  );
  return v.addEventListener("toggle", () => {
    v.open && !s && p.firstChild === null && (k([]), l.loadLanguages().then(
      (m) => k(
        m.map(({ code: x, name: S }) => ({ value: x, label: S === "" ? x : S }))
      ),
      // The languages that the survey has are there already.
      () => {
      }
    ));
  }), v;
}

// src/ui/survey-making/editor-view.ts
var En = ["questions", "languages", "settings", "preview", "publish"];
function Ey(e, ...t) {
  return {
    element: y("div", {}, e.element, ...t),
    show: () => {
    },
    reveal: e.reveal,
    destroy: e.destroy
  };
}
function Ty(e) {
  var N;
  let { context: t, session: n, onPublished: r } = e, { messages: o } = t, { document: i } = n, s = (F, ...J) => o.text(`localskills-making-${F}`, ...J), a = () => ({
    document: i,
    texts: n.texts(),
    isRunning: n.isRunning(),
    lockedQuestions: n.lockedQuestions(),
    publishedNames: n.publishedKeys(),
    loadLanguages: () => t.catalogue.loadLanguages(),
    languageName: t.languageName
  }), l = {
    questions: () => Ey(yg(a())),
    languages: () => Ey(bg(a()), Sy(t, n)),
    settings: () => by(t, n),
    preview: () => jh(t, n),
    publish: () => yy({ context: t, session: n, onGo: A, onPublished: r })
  }, c = /* @__PURE__ */ new Map(), u = (F) => {
    var H;
    let J = (H = c.get(F)) != null ? H : l[F]();
    return c.set(F, J), J;
  }, d = (N = En.find((F) => F === e.step)) != null ? N : "questions", f = y("h2", { tabindex: "-1", class: "ext-localSkills-making-heading" }), p = y("p", { class: "ext-localSkills-making-help" }), h = y("div", { class: "ext-localSkills-making-body" }), g = y("div", {}), b = y("div", { class: "ext-localSkills-making-kept", role: "status" }), w = En.map((F, J) => {
    let H = y(
      "button",
      { type: "button", class: "ext-localSkills-making-step" },
      y("span", { class: "ext-localSkills-making-step-number", "aria-hidden": "true" }, o.number(J + 1)),
      y("span", {}, s(`step-${F}`))
    );
    return H.addEventListener("click", () => T(F)), H;
  }), E = y(
    "nav",
    { class: "ext-localSkills-making-steps", "aria-label": s("steps") },
    y("ol", {}, ...w.map((F) => y("li", {}, F)))
  ), k = new OO.ui.ButtonWidget({ icon: "undo", label: s("undo"), invisibleLabel: !0, framed: !1, title: s("undo") }), v = new OO.ui.ButtonWidget({ icon: "redo", label: s("redo"), invisibleLabel: !0, framed: !1, title: s("redo") });
  k.on("click", () => i.undo()), v.on("click", () => i.redo());
  let m = ne(s("back"), "normal", () => T(En[En.indexOf(d) - 1])), x = ne(s("next"), "primary", () => T(En[En.indexOf(d) + 1])), S = y(
    "div",
    { class: "ext-localSkills-making-foot" },
    y(
      "div",
      { class: "ext-localSkills-making-history" },
      k.$element[0],
      v.$element[0],
      b
    ),
    y("div", { class: "ext-localSkills-making-way" }, m.$element[0], x.$element[0])
  ), O = () => {
    k.setDisabled(!i.canUndo()), v.setDisabled(!i.canRedo()), U(b, s(n.isChanged() ? "kept" : "saved"));
  }, I = (F) => {
    d = F, n.setStep(F);
    let J = u(F);
    w.forEach((q, Q) => {
      En[Q] === F ? (q.setAttribute("aria-current", "step"), q.scrollIntoView({ block: "nearest", inline: "nearest" })) : q.removeAttribute("aria-current");
    }), U(f, s(`step-${F}`)), U(p, s(`step-${F}-help`));
    let H = n.isRunning() && F === "questions";
    U(g, H ? K("notice", s("frozen")) : null), U(h, J.element), m.toggle(F !== En[0]), x.toggle(F !== En[En.length - 1]), J.show(), O(), window.dispatchEvent(new Event("resize"));
  }, T = (F) => {
    I(F), R.scrollTop = 0, je(f);
  };
  function A(F) {
    let J = /^\$\.pages/.test(F) ? ["questions", "languages", "settings"] : ["settings", "questions"];
    for (let H of J)
      if (I(H), u(H).reveal(F))
        return;
    T(J[0]);
  }
  let R = y(
    "div",
    { class: "ext-localSkills-making-scroller" },
    y("div", { class: "ext-localSkills-making-content" }, f, p, g, h)
  ), L = y("div", { class: "ext-localSkills-making-editor" }, E, R, S), M = i.onChange(O);
  return I(d), {
    element: L,
    destroy() {
      M(), c.forEach((F) => F.destroy());
    }
  };
}

// node_modules/write-excel-file/modules/zip/zipToArrayBuffer.js
function mu(e) {
  return RO(e).then(function(t) {
    return t.buffer;
  });
}
function RO(e) {
  return new Promise(function(t, n) {
    np(e, function(r, o) {
      r ? n(r) : t(o);
    });
  });
}

// node_modules/write-excel-file/modules/export/convertFilesContentToUint8Arrays.js
function gu(e, t) {
  var n = {};
  return Promise.all(Object.keys(e).map(function(r) {
    if (e[r] instanceof Uint8Array)
      n[r] = e[r];
    else if (typeof e[r] == "string")
      n[r] = LO(e[r]);
    else
      return t(e[r]).then(function(o) {
        n[r] = o;
      });
  })).then(function() {
    return n;
  });
}
function LO(e) {
  return ls(e);
}

// node_modules/write-excel-file/modules/xlsx/helpers/features/getAdditionalContent.js
function MO(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = NO(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function NO(e, t) {
  if (e) {
    if (typeof e == "string") return Oy(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Oy(e, t) : void 0;
  }
}
function Oy(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function et(e, t, n, r) {
  for (var o = "", i = MO(t), s; !(s = i()).done; ) {
    var a = s.value, l = a.files && a.files.transform && a.files.transform[e];
    if (l && l.insert) {
      var c = l.insert(n, r);
      c && (o += c);
    }
  }
  return o;
}

// node_modules/write-excel-file/modules/xlsx/helpers/features/transformContent.js
function $O(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = FO(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function FO(e, t) {
  if (e) {
    if (typeof e == "string") return Ay(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ay(e, t) : void 0;
  }
}
function Ay(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function tt(e, t, n, r, o) {
  for (var i = $O(n), s; !(s = i()).done; ) {
    var a = s.value, l = a.files && a.files.transform && a.files.transform[t];
    l && l.transform && (e = l.transform(e, r, o));
  }
  return e;
}

// node_modules/write-excel-file/modules/xml/escapeXmlSpecialCharacters.js
function yi(e, t) {
  var n = t.isAttributeValue;
  return e = hi(e, "&", "&amp;"), e = hi(e, ">", "&gt;"), e = hi(e, "<", "&lt;"), n && (e = hi(e, "'", "&apos;"), e = hi(e, '"', "&quot;")), e;
}
function hi(e, t, n) {
  return e.replaceAll ? e.replaceAll(t, n) : e.replace(new RegExp(t, "g"), n);
}

// node_modules/write-excel-file/modules/xml/removeInvalidXmlCharacters.js
var DO = /((?:[\0-\x08\x0B\f\x0E-\x1F\uFFFD\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]))/g, jO = new RegExp("([\\x7F-\\x84]|[\\x86-\\x9F]|[\\uFDD0-\\uFDEF]|(?:\\uD83F[\\uDFFE\\uDFFF])|(?:\\uD87F[\\uDFFE\\uDFFF])|(?:\\uD8BF[\\uDFFE\\uDFFF])|(?:\\uD8FF[\\uDFFE\\uDFFF])|(?:\\uD93F[\\uDFFE\\uDFFF])|(?:\\uD97F[\\uDFFE\\uDFFF])|(?:\\uD9BF[\\uDFFE\\uDFFF])|(?:\\uD9FF[\\uDFFE\\uDFFF])|(?:\\uDA3F[\\uDFFE\\uDFFF])|(?:\\uDA7F[\\uDFFE\\uDFFF])|(?:\\uDABF[\\uDFFE\\uDFFF])|(?:\\uDAFF[\\uDFFE\\uDFFF])|(?:\\uDB3F[\\uDFFE\\uDFFF])|(?:\\uDB7F[\\uDFFE\\uDFFF])|(?:\\uDBBF[\\uDFFE\\uDFFF])|(?:\\uDBFF[\\uDFFE\\uDFFF])(?:[\\0-\\t\\x0B\\f\\x0E-\\u2027\\u202A-\\uD7FF\\uE000-\\uFFFF]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?:[^\\uD800-\\uDBFF]|^)[\\uDC00-\\uDFFF]))", "g");
function Or(e) {
  return e = e.replace(DO, ""), e = e.replace(jO, ""), e;
}

// node_modules/write-excel-file/modules/xml/sanitizeAttributeValue.js
function _e(e) {
  if (typeof e != "string")
    throw new TypeError("Argument must be a string");
  return e = Or(e), yi(e, {
    isAttributeValue: !0
  });
}

// node_modules/write-excel-file/modules/xml/sanitizeAttributeName.js
function hu(e) {
  if (typeof e != "string")
    throw new TypeError("Argument must be a string");
  return e = Or(e), e.replace(/[^a-zA-Z_0-9-.:]/g, "").replace(/^[^a-zA-Z_]+/, "");
}

// node_modules/write-excel-file/modules/xml/getAttributesString.js
function yu(e) {
  return Object.keys(e).map(function(t) {
    return "".concat(hu(t), '="').concat(_e(String(e[t])), '"');
  }).reduce(function(t, n) {
    return t + " " + n;
  }, "");
}

// node_modules/write-excel-file/modules/xml/getOpeningTagMarkup.js
function Zn(e, t) {
  return "<" + e + (t ? yu(t) : "") + ">";
}

// node_modules/write-excel-file/modules/xml/getClosingTagMarkup.js
function go(e) {
  return "</" + e + ">";
}

// node_modules/write-excel-file/modules/xml/getSelfClosingTagMarkup.js
function er(e, t) {
  return Zn(e, t).slice(0, -1) + "/>";
}

// node_modules/write-excel-file/modules/xlsx/helpers/features/getElementXml.js
function _O(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = JO(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function JO(e, t) {
  if (e) {
    if (typeof e == "string") return Cy(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Cy(e, t) : void 0;
  }
}
function Cy(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function bi(e, t, n, r, o, i, s, a) {
  for (var l = _O(a), c; !(c = l()).done; ) {
    var u = c.value, d = u.files && u.files.transform && u.files.transform[e];
    d && d.transformElementAttributes && (n = d.transformElementAttributes(t, n || BO, o, s, i));
  }
  return r ? Zn(t, n) + r + go(t) : er(t, n);
}
var BO = {};

// node_modules/write-excel-file/modules/xlsx/files/workbook.xml.js
function bu(e) {
  var t = e.sheetIdsAndNames, n = e.features, r = e.sheetsOptions, o = function(a, l, c, u) {
    return bi("xl/workbook.xml", a, l, c, u, zO, r, n);
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
  et("xl/workbook.xml", n, r) + "</workbook>";
  return i = tt(i, "xl/workbook.xml", n, r), i;
}
var zO = {};

// node_modules/write-excel-file/modules/xlsx/files/workbook.xml.rels.js
function xu(e) {
  var t = e.sheetIds, n = e.features, r = e.sheetsOptions, o = '<?xml version="1.0" ?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + t.map(function(i) {
    return '<Relationship Id="rId'.concat(i, '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet').concat(i, '.xml"/>');
  }).join("") + '<Relationship Id="rId'.concat(t.length + 1, '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>') + '<Relationship Id="rId'.concat(t.length + 2, '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>') + // Apply any plugins that insert additional content to this XML.
  et("xl/_rels/workbook.xml.rels", n, r) + "</Relationships>";
  return o = tt(o, "xl/_rels/workbook.xml.rels", n, r), o;
}

// node_modules/write-excel-file/modules/xlsx/files/rels.js
function vu(e) {
  var t = e.features, n = e.sheetsOptions, r = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId-workbook-1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>' + // Apply any plugins that insert additional content to this XML.
  et("_rels/.rels", t, n) + "</Relationships>";
  return r = tt(r, "_rels/.rels", t, n), r;
}

// node_modules/write-excel-file/modules/xlsx/files/[Content_Types].xml.js
function wu(e) {
  var t = e.sheetIds, n = e.features, r = e.sheetsOptions, o = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" PartName="/xl/workbook.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml" PartName="/xl/sharedStrings.xml"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml" PartName="/xl/styles.xml"/>' + t.map(function(i) {
    return '<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml" PartName="/xl/worksheets/sheet'.concat(i, '.xml"/>');
  }).join("") + t.map(function(i) {
    return ku(i);
  }).join("") + // Apply any plugins that insert additional content to this XML.
  et("[Content_Types].xml", n, r) + "</Types>";
  return o = tt(o, "[Content_Types].xml", n, r), o;
}
function ku(e) {
  return '<Override ContentType="application/vnd.openxmlformats-officedocument.drawing+xml" PartName="/xl/drawings/drawing'.concat(e, '.xml"/>');
}

// node_modules/write-excel-file/modules/xlsx/files/drawing.xml.js
function Su(e) {
  var t = e.sheetIndex, n = e.sheetId, r = e.sheetOptions, o = e.features, i = Eu + // Apply any plugins that insert additional content to this XML.
  et("xl/drawings/drawing{id}.xml", o, r, {
    sheetIndex: t,
    sheetId: n
  }) + Tu;
  return i = tt(i, "xl/drawings/drawing{id}.xml", o, r, {
    sheetIndex: t,
    sheetId: n
  }), i;
}
var Eu = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">', Tu = "</xdr:wsDr>";

// node_modules/write-excel-file/modules/xlsx/files/drawing.xml.rels.js
function Ou(e) {
  var t = e.sheetIndex, n = e.sheetId, r = e.sheetOptions, o = e.features, i = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + // Apply any plugins that insert additional content to this XML.
  et("xl/drawings/_rels/drawing{id}.xml.rels", o, r, {
    sheetIndex: t,
    sheetId: n
  }) + "</Relationships>";
  return i = tt(i, "xl/drawings/_rels/drawing{id}.xml.rels", o, r, {
    sheetIndex: t,
    sheetId: n
  }), i;
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/sheetViews.js
function Au(e, t, n) {
  if (!UO(t))
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
function UO(e) {
  var t = e.showGridLines, n = e.rightToLeft, r = e.zoomScale;
  return t === !1 || n || typeof r == "number";
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/column.js
function Cu(e, t, n) {
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
function Pu(e, t) {
  if (t) {
    var n = t.map(function(r, o) {
      return Cu(e, r, o);
    }).join("");
    if (n)
      return e("cols", null, n);
  }
  return "";
}

// node_modules/write-excel-file/modules/xml/sanitizeTextContent.js
function Fn(e) {
  if (typeof e != "string")
    throw new TypeError("Argument must be a string");
  return e = Or(e), yi(e, {
    isAttributeValue: !1
  });
}

// node_modules/write-excel-file/modules/xlsx/helpers/getCellAddress.js
function sn(e, t) {
  return "".concat(Iy(t)).concat(e + 1);
}
var Py = 26;
function Iy(e) {
  if (typeof e != "number")
    return "";
  var t = Math.floor(e / Py), n = String.fromCharCode(97 + e % Py).toUpperCase();
  return t === 0 ? n : Iy(t - 1) + n;
}

// node_modules/write-excel-file/modules/xlsx/helpers/convertDateToSerialNumber.js
var WO = 25569, HO = 3600 * 1e3, VO = 24 * HO;
function Iu(e) {
  return e.getTime() / VO + WO;
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/cell.js
function qO(e, t) {
  return KO(e) || GO(e, t) || QO(e, t) || XO();
}
function XO() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function QO(e, t) {
  if (e) {
    if (typeof e == "string") return Ry(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ry(e, t) : void 0;
  }
}
function Ry(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function GO(e, t) {
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
function KO(e) {
  if (Array.isArray(e)) return e;
}
function Ru(e, t, n, r) {
  var o = t.value, i = t.type, s = t.cellStyleId, a = t.findOrCreateSharedString;
  if (o === null && s === void 0)
    return "";
  var l = {
    r: sn(r, n)
  };
  if (s !== void 0 && (l.s = String(s)), o === null)
    return e("c", l, null, n);
  if (i === Date && s === void 0)
    throw new Error("No `format` was specified for a `Date` value in a cell in row ".concat(r + 1, " column ").concat(n + 1, ". Either specify a `format` for this cell or specify a default global one by passing `dateFormat` option to `writeXlsxFile()` function"));
  var c = ZO(i, o, a), u = YO(i);
  u && (l.t = u);
  var d = tA(i), f = qO(d, 2), p = f[0], h = f[1], g = p + c + h;
  return e("c", l, g, n);
}
function YO(e) {
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
function ZO(e, t, n) {
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
      return String(Iu(t));
    case Boolean:
      if (typeof t != "boolean")
        throw new Error("Invalid cell value: ".concat(t, ". Expected a boolean"));
      return t ? "1" : "0";
    case "Formula":
      if (typeof t != "string")
        throw new Error("Invalid cell value: ".concat(t, ". Expected a string"));
      return Fn(t);
    default:
      throw new Error("Unknown type: ".concat(e && e.name || e));
  }
}
var eA = /</g;
function tA(e) {
  var t = nA(e), n = t.replace(eA, "</");
  return [t, n];
}
function nA(e) {
  return e === "Formula" ? "<f>" : "<v>";
}

// node_modules/write-excel-file/modules/xlsx/helpers/hasAlignment.js
function ho(e) {
  var t = e.align, n = e.alignVertical, r = e.textRotation, o = e.indent, i = e.wrap;
  return !!(t || n || typeof r == "number" || o || i);
}

// node_modules/write-excel-file/modules/xlsx/helpers/hasBorder.js
function Ar(e) {
  var t = e.borderColor, n = e.borderStyle, r = e.leftBorderColor, o = e.leftBorderStyle, i = e.rightBorderColor, s = e.rightBorderStyle, a = e.topBorderColor, l = e.topBorderStyle, c = e.bottomBorderColor, u = e.bottomBorderStyle;
  return !!(t || n || r || o || i || s || a || l || c || u);
}

// node_modules/write-excel-file/modules/xlsx/helpers/hasFill.js
function Dn(e) {
  var t = e.backgroundColor, n = e.fillPatternStyle, r = e.fillPatternColor;
  return !!(t || n && r);
}

// node_modules/write-excel-file/modules/xlsx/helpers/hasFont.js
function Cr(e) {
  var t = e.fontFamily, n = e.fontSize, r = e.fontWeight, o = e.fontStyle, i = e.textDecoration, s = e.textColor;
  return !!(t || typeof n == "number" || r || o || i && Object.keys(i).length > 0 || s);
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/helpers/getCellStyleProperties.js
function xi(e, t) {
  var n = e.align, r = e.alignVertical, o = e.textRotation, i = e.indent, s = e.wrap, a = e.fontFamily, l = e.fontSize, c = e.fontWeight, u = e.fontStyle, d = e.textDecoration, f = e.textColor, p = e.backgroundColor, h = e.fillPatternStyle, g = e.fillPatternColor, b = e.borderColor, w = e.borderStyle, E = e.leftBorderColor, k = e.leftBorderStyle, v = e.rightBorderColor, m = e.rightBorderStyle, x = e.topBorderColor, S = e.topBorderStyle, O = e.bottomBorderColor, I = e.bottomBorderStyle;
  if (ho({
    align: n,
    alignVertical: r,
    textRotation: o,
    indent: i,
    wrap: s
  }) || Cr({
    fontFamily: a,
    fontSize: l,
    fontWeight: c,
    fontStyle: u,
    textDecoration: d,
    textColor: f
  }) || Dn({
    backgroundColor: p,
    fillPatternStyle: h,
    fillPatternColor: g
  }) || Ar({
    borderColor: b,
    borderStyle: w,
    leftBorderColor: E,
    leftBorderStyle: k,
    rightBorderColor: v,
    rightBorderStyle: m,
    topBorderColor: x,
    topBorderStyle: S,
    bottomBorderColor: O,
    bottomBorderStyle: I
  }))
    return rA({
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
      backgroundColor: p,
      fillPatternStyle: h,
      fillPatternColor: g,
      // border
      borderColor: b,
      borderStyle: w,
      leftBorderColor: E,
      leftBorderStyle: k,
      rightBorderColor: v,
      rightBorderStyle: m,
      topBorderColor: x,
      topBorderStyle: S,
      bottomBorderColor: O,
      bottomBorderStyle: I
    });
}
function rA(e) {
  var t = {};
  for (var n in e)
    e[n] !== void 0 && (t[n] = e[n]);
  return t;
}

// node_modules/write-excel-file/modules/xlsx/helpers/isObject.js
var oA = {}.constructor;
function Pr(e) {
  return e != null && e.constructor === oA;
}

// node_modules/write-excel-file/modules/xlsx/helpers/isCellObject.js
function ka(e) {
  return Pr(e);
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/row.js
function yo(e) {
  "@babel/helpers - typeof";
  return yo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, yo(e);
}
function Ly(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function iA(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Ly(Object(n), !0).forEach(function(r) {
      sA(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ly(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function sA(e, t, n) {
  return (t = aA(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function aA(e) {
  var t = lA(e, "string");
  return yo(t) == "symbol" ? t : t + "";
}
function lA(e, t) {
  if (yo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (yo(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function cA(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = uA(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function uA(e, t) {
  if (e) {
    if (typeof e == "string") return My(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? My(e, t) : void 0;
  }
}
function My(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Lu(e, t, n, r) {
  for (var o, i = cA(t), s; !(s = i()).done; ) {
    var a = s.value;
    ka(a) && a.height && (o === void 0 || o < a.height) && (o = a.height);
  }
  var l = n, c = t.map(function(d, f) {
    return dA(e, d, f, l, r);
  }).join(""), u = {
    r: n + 1
  };
  return o && (u.ht = o, u.customHeight = 1), e("row", u, c, n);
}
function dA(e, t, n, r, o) {
  var i = o.findOrCreateCellStyle, s = o.findOrCreateSharedString, a = o.hasDefaultFont, l = o.dateFormat, c = o.features;
  if (t == null)
    return "";
  var u = ka(t) ? t : {
    value: t
  }, d = xi(u, c), f = u.type, p = u.value, h = u.format;
  if (fA(p) ? p = null : f === void 0 && (f = pA(p), f === void 0 && (f = String, p = String(p))), h) {
    if (f !== Date && f !== Number && f !== String && f !== "Formula")
      throw new Error('`format` "'.concat(h, '" was specified on a cell of type `').concat(f, '`. `format` could only be specified on a cell of type `Date`, `Number`, `String` or `"Formula"`.'));
    if (f === String && h !== "@")
      throw new Error('`format` "'.concat(h, '" was specified on a cell of type `String`. The only supported `format` for a cell of type `String` is "@".'));
  } else
    f === Date && (h = l);
  var g = !!h, b = !!d, w;
  return (a || g || b) && (w = i(iA({
    format: h
  }, d))), Ru(e, {
    value: p,
    type: f,
    cellStyleId: w,
    findOrCreateSharedString: s
  }, n, r);
}
function fA(e) {
  return e == null || e === "";
}
function pA(e) {
  switch (yo(e)) {
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
function Mu(e, t, n) {
  var r = t.map(function(o, i) {
    return Lu(e, o, i, n);
  }).join("");
  return e("sheetData", null, r);
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/processMergedCells.js
function Nu(e, t) {
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
        typeof u != "number" && (u = 1), (u > 1 || c > 1) && (mA(e, o, s, u, c, r, t), n.push([[o, s], [o + (c ? c - 1 : 0), s + (u ? u - 1 : 0)]]));
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
function mA(e, t, n, r, o, i, s) {
  var a = xi(e[t][n], s);
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
function gA(e, t) {
  return xA(e) || bA(e, t) || yA(e, t) || hA();
}
function hA() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function yA(e, t) {
  if (e) {
    if (typeof e == "string") return Ny(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ny(e, t) : void 0;
  }
}
function Ny(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function bA(e, t) {
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
function xA(e) {
  if (Array.isArray(e)) return e;
}
function $u(e, t) {
  if (t.length === 0)
    return "";
  var n = t.map(function(r, o) {
    var i = gA(r, 2), s = i[0], a = i[1], l = sn(s[0], s[1]) + ":" + sn(a[0], a[1]);
    return e("mergeCell", {
      ref: l
    }, null, o);
  }).join("");
  return e("mergeCells", {
    count: t.length
  }, n);
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/pageMargins.js
function Fu(e, t) {
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
function Du(e, t) {
  var n = t.orientation;
  if (n) {
    var r = 9;
    return e("pageSetup", {
      paperSize: r,
      orientation: _e(n)
    });
  }
  return "";
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/drawingReference.js
function vi(e) {
  return e("drawing", {
    "r:id": "rId-drawing-1"
  });
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml/sheet.xml.js
function ju(e, t) {
  var n = e.sheetData, r = e.sheetOptions, o = e.sheetIndex, i = e.sheetId, s = e.hasDefaultFont, a = e.findOrCreateCellStyle, l = e.findOrCreateSharedString, c = r.columns, u = r.dateFormat, d = r.orientation, f = r.showGridLines, p = r.rightToLeft, h = r.zoomScale, g = Nu(n, {
    features: t
  }), b = g.sheetData, w = g.mergedCells, E = {
    sheetIndex: o,
    sheetId: i
  }, k = function(x, S, O, I) {
    return bi("xl/worksheets/sheet{id}.xml", x, S, O, I, E, r, t);
  }, v = '<?xml version="1.0" ?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' + // The order of elements is dictated by the XLSX spec.
  //
  // `<sheetViews/>`
  Au(k, {
    showGridLines: f,
    rightToLeft: p,
    zoomScale: h
  }, o) + // `<cols/>`
  Pu(k, c) + // `<sheetData/>`
  Mu(k, b, {
    findOrCreateCellStyle: a,
    findOrCreateSharedString: l,
    hasDefaultFont: s,
    dateFormat: u,
    features: t
  }) + // `<mergeCells/>`
  $u(k, w) + // `<pageMargins/>`
  Fu(k, {
    orientation: d
  }) + // `<pageSetup/>`
  Du(k, {
    orientation: d
  }) + // `<drawing/>`
  vi(k) + // Apply any plugins that insert additional content to this XML.
  et("xl/worksheets/sheet{id}.xml", t, r, {
    sheetIndex: o,
    sheetId: i
  }) + "</worksheet>";
  return v = tt(v, "xl/worksheets/sheet{id}.xml", t, r, {
    sheetIndex: o,
    sheetId: i
  }), v;
}

// node_modules/write-excel-file/modules/xlsx/files/sheet.xml.rels.js
function _u(e) {
  var t = e.sheetIndex, n = e.sheetId, r = e.sheetOptions, o = e.features, i = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + // Each sheet has at most one "drawing", so a globally-unique drawing ID is assumed to be the sheet ID.
  Ju(n) + // Apply any plugins that insert additional content to this XML.
  et("xl/worksheets/_rels/sheet{id}.xml.rels", o, r, {
    sheetIndex: t,
    sheetId: n
  }) + "</Relationships>";
  return i = tt(i, "xl/worksheets/_rels/sheet{id}.xml.rels", o, r, {
    sheetIndex: t,
    sheetId: n
  }), i;
}
function Ju(e) {
  return '<Relationship Id="rId-drawing-1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing'.concat(e, '.xml"/>');
}

// node_modules/write-excel-file/modules/xlsx/files/sharedStrings.xml.js
function vA(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = wA(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function wA(e, t) {
  if (e) {
    if (typeof e == "string") return $y(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? $y(e, t) : void 0;
  }
}
function $y(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Bu(e) {
  var t = '<?xml version="1.0"?>';
  t += '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  for (var n = vA(e), r; !(r = n()).done; ) {
    var o = r.value, i = o.trim().length === o.length ? "" : ' xml:space="preserve"';
    t += "<si><t".concat(i, ">"), t += Fn(o), t += "</t></si>";
  }
  return t += "</sst>", t;
}

// node_modules/write-excel-file/modules/xlsx/helpers/getXlsxColorForHexColor.js
function tr(e) {
  if (e[0] !== "#")
    throw new Error('Color "'.concat(e, '" must start with a "#"'));
  return "FF".concat(e.slice(1).toUpperCase());
}

// node_modules/write-excel-file/modules/xlsx/helpers/getFillXml.js
function wi(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = t.conditionalFormatting, r = e.backgroundColor, o = e.fillPatternStyle, i = e.fillPatternColor, s = !o || o === "solid";
  if (!Dn(e))
    return '<fill><patternFill patternType="none"/></fill>';
  var a = "<fill>";
  return a += '<patternFill patternType="'.concat(s ? "solid" : o, '">'), a += '<fgColor rgb="'.concat(_e(tr(s ? r : i)), '"/>'), a += "<bgColor ".concat(s && !n ? 'indexed="64"' : 'rgb="' + _e(tr(r)) + '"', "/>"), a += "</patternFill>", a += "</fill>", a;
}

// node_modules/write-excel-file/modules/xlsx/helpers/getBorderXml.js
function ki(e) {
  var t = e.borderColor, n = e.borderStyle, r = e.leftBorderColor, o = e.leftBorderStyle, i = e.rightBorderColor, s = e.rightBorderStyle, a = e.topBorderColor, l = e.topBorderStyle, c = e.bottomBorderColor, u = e.bottomBorderStyle, d = {
    style: o || n,
    color: r || t
  }, f = {
    style: s || n,
    color: i || t
  }, p = {
    style: l || n,
    color: a || t
  }, h = {
    style: u || n,
    color: c || t
  }, g = "<border>";
  return g += Sa("left", d), g += Sa("right", f), g += Sa("top", p), g += Sa("bottom", h), g += "<diagonal/>", g += "</border>", g;
}
function Sa(e, t) {
  var n = t.style, r = t.color;
  r && !n && (n = "thin");
  var o = !!r;
  return "<".concat(e) + (n ? ' style="'.concat(_e(n), '"') : "") + (o ? ">" : "/>") + (r ? '<color rgb="'.concat(_e(tr(r)), '"/>') : "") + (o ? "</".concat(e, ">") : "");
}

// node_modules/write-excel-file/modules/xlsx/helpers/getFontXml.js
function Si(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = t.isDefaultGenericFont, r = e.fontFamily, o = e.fontSize, i = e.fontWeight, s = e.fontStyle, a = e.textDecoration, l = e.textColor, c = "<font>";
  return r && (c += '<name val="'.concat(_e(r), '"/>')), typeof o == "number" && (c += '<sz val="'.concat(o, '"/>')), c += '<family val="2"/>', r || typeof o == "number" || (c += '<scheme val="minor"/>'), i === "bold" && (c += "<b/>"), s === "italic" && (c += "<i/>"), a && (a.strikethrough && (c += "<strike/>"), a.underline ? c += "<u/>" : a.doubleUnderline && (c += '<u val="double"/>')), l ? c += '<color rgb="'.concat(_e(tr(l)), '"/>') : c += '<color theme="1"/>', c += "</font>", c;
}

// node_modules/write-excel-file/modules/xlsx/helpers/getAlignmentXml.js
function zu(e) {
  var t = e.align, n = e.alignVertical, r = e.textRotation, o = e.indent, i = e.wrap;
  return "<alignment" + (t ? ' horizontal="'.concat(_e(t), '"') : "") + (n ? ' vertical="'.concat(_e(n), '"') : "") + (r ? ' textRotation="'.concat(SA(kA(r)), '"') : "") + (o ? ' indent="'.concat(_e(String(o)), '"') : "") + (i ? ' wrapText="1"' : "") + "/>";
}
function kA(e) {
  if (!(e >= -90 && e <= 90))
    throw new Error("Unsupported text rotation angle: ".concat(e, ". Values from -90 to 90 are supported."));
  return e;
}
function SA(e) {
  return e < 0 ? 90 - e : e;
}

// node_modules/write-excel-file/modules/xlsx/initializeStyles.js
function Ei(e) {
  "@babel/helpers - typeof";
  return Ei = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ei(e);
}
function Fy(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function Dy(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Fy(Object(n), !0).forEach(function(r) {
      EA(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Fy(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function EA(e, t, n) {
  return (t = TA(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function TA(e) {
  var t = OA(e, "string");
  return Ei(t) == "symbol" ? t : t + "";
}
function OA(e, t) {
  if (Ei(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Ei(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Uu = 100;
function Wu(e) {
  var t = [], n = {}, r = [], o = {}, i = [], s = {}, a = [], l = {}, c = [], u = {}, d = i.length;
  s[nr(e)] = d, i.push(e || {});
  var f = {};
  l[nr(f)] = a.length, a.push(f);
  var p = {};
  u[nr(p)] = c.length, c.push(p);
  var h = {
    gray125: !0
  };
  a.push(h);
  function g(b) {
    var w = b.format, E = b.align, k = b.alignVertical, v = b.textRotation, m = b.indent, x = b.wrap, S = b.fontFamily, O = b.fontSize, I = b.fontWeight, T = b.fontStyle, A = b.textDecoration, R = b.textColor, L = b.backgroundColor, M = b.fillPatternStyle, N = b.fillPatternColor, F = b.borderColor, J = b.borderStyle, H = b.leftBorderColor, q = b.leftBorderStyle, Q = b.rightBorderColor, B = b.rightBorderStyle, j = b.topBorderColor, X = b.topBorderStyle, Y = b.bottomBorderColor, te = b.bottomBorderStyle, se = {
      fontFamily: S,
      fontSize: O,
      fontWeight: I,
      fontStyle: T,
      textDecoration: A,
      textColor: R
    }, xe = {
      backgroundColor: L,
      fillPatternStyle: M,
      fillPatternColor: N
    }, V = {
      borderColor: F,
      borderStyle: J,
      leftBorderColor: H,
      leftBorderStyle: q,
      rightBorderColor: Q,
      rightBorderStyle: B,
      topBorderColor: j,
      topBorderStyle: X,
      bottomBorderColor: Y,
      bottomBorderStyle: te
    }, z = {
      align: E,
      alignVertical: k,
      textRotation: v,
      indent: m,
      wrap: x
    }, ee = nr(w), le = nr(se), qe = nr(xe), Ke = nr(V), kt = nr(b), Pt = function() {
      var fe;
      w && (fe = n[ee], fe === void 0 && (fe = Uu + t.length, n[ee] = fe, t.push(w)));
      var W;
      Cr(se) ? (W = s[le], W === void 0 && (W = i.length, s[le] = W, i.push(Dy(Dy({}, se), {}, {
        fontSize: se.fontSize || e && e.fontSize,
        fontFamily: se.fontFamily || e && e.fontFamily
      })))) : e && (W = d);
      var oe;
      Dn(xe) && (oe = l[qe], oe === void 0 && (oe = a.length, l[qe] = oe, a.push({
        backgroundColor: L,
        fillPatternStyle: M,
        fillPatternColor: N
      })));
      var Ie;
      Ar(V) && (Ie = u[Ke], Ie === void 0 && (Ie = c.length, u[Ke] = Ie, c.push(V)));
      var pe = r.length;
      return o[kt] = pe, r.push({
        formatId: fe,
        fontId: W,
        fillId: oe,
        borderId: Ie,
        alignment: z
      }), pe;
    };
    return o[kt] !== void 0 ? o[kt] : Pt();
  }
  return g({}), {
    getCellStyles: function() {
      return {
        formats: t,
        styles: r,
        fonts: i,
        fills: a,
        borders: c
      };
    },
    findOrCreateCellStyle: g
  };
}
function nr(e) {
  return JSON.stringify(e);
}

// node_modules/write-excel-file/modules/xlsx/files/styles.xml.js
function Ea(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = AA(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function AA(e, t) {
  if (e) {
    if (typeof e == "string") return jy(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? jy(e, t) : void 0;
  }
}
function jy(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Hu(e, t, n) {
  var r = e.formats, o = e.styles, i = e.fonts, s = e.fills, a = e.borders, l = '<?xml version="1.0" ?>';
  if (l += '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">', r.length > 0) {
    l += '<numFmts count="'.concat(r.length, '">');
    for (var c = 0; c < r.length; c++)
      l += '<numFmt numFmtId="'.concat(Uu + c, '" formatCode="').concat(_e(r[c]), '"/>');
    l += "</numFmts>";
  }
  l += '<fonts count="'.concat(i.length, '">');
  for (var u = Ea(i), d; !(d = u()).done; ) {
    var f = d.value;
    l += Si(f);
  }
  l += "</fonts>", l += '<fills count="'.concat(s.length, '">');
  for (var p = Ea(s), h; !(h = p()).done; ) {
    var g = h.value;
    g.gray125 ? (l += "<fill>", l += '<patternFill patternType="gray125"/>', l += "</fill>") : l += wi(g);
  }
  l += "</fills>", l += '<borders count="'.concat(a.length, '">');
  for (var b = Ea(a), w; !(w = b()).done; ) {
    var E = w.value;
    l += ki(E);
  }
  l += "</borders>", l += '<cellXfs count="'.concat(o.length, '">');
  for (var k = Ea(o), v; !(v = k()).done; ) {
    var m = v.value, x = m.fontId, S = m.fillId, O = m.borderId, I = m.alignment, T = m.formatId;
    l += "<xf " + [
      T === void 0 ? void 0 : 'numFmtId="'.concat(T, '" applyNumberFormat="1"'),
      x === void 0 ? void 0 : 'fontId="'.concat(x, '" applyFont="1"'),
      S === void 0 ? void 0 : 'fillId="'.concat(S, '" applyFill="1"'),
      O === void 0 ? void 0 : 'borderId="'.concat(O, '" applyBorder="1"'),
      ho(I) ? 'applyAlignment="1"' : void 0
      // 'xfId="0"'
    ].filter(function(A) {
      return A;
    }).join(" ") + ">" + // Possible horizontal alignment values:
    //  left, center, right, fill, justify, center_across, distributed.
    // Possible vertical alignment values:
    //  top, vcenter, bottom, vjustify, vdistributed.
    // https://xlsxwriter.readthedocs.io/format.html#set_align
    (ho(I) ? zu(I) : "") + "</xf>";
  }
  return l += "</cellXfs>", l += et("xl/styles.xml", n, t), l += "</styleSheet>", l = tt(l, "xl/styles.xml", n, t), l;
}

// node_modules/write-excel-file/modules/xml/findElementsNonRecursive_.js
function Ti(e) {
  for (var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = t.tagName, r = t.stopAfterFirstMatch, o = new RegExp(Vu(n), r ? void 0 : "g"), i = [], s; (s = o.exec(e)) !== null; ) {
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
      var p = CA(e, f.openingTagEndIndex + 1, l);
      if (!p)
        throw new Error("Invalid XML: opening tag was found but closing tag was not: </".concat(l, ">"));
      f.closingTagStartIndex = p[0], f.closingTagEndIndex = p[1];
    }
    if (i.push(f), r)
      break;
    f.selfClosingTag ? o.lastIndex = f.openingTagEndIndex + 1 : o.lastIndex = f.closingTagEndIndex + 1;
  }
  return i;
}
function CA(e, t, n) {
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
function Vu(e) {
  return "<" + (e || "([^\\s/>]+)") + "(?:\\s+[^>]+|/)?>";
}

// node_modules/write-excel-file/modules/xml/findElement.js
function an(e, t) {
  var n = Ti(e, {
    tagName: t,
    stopAfterFirstMatch: !0
  });
  return n[0];
}

// node_modules/write-excel-file/modules/xml/setMarkupInsideElement.js
function Oi(e, t, n) {
  return n ? t.selfClosingTag ? e.slice(0, t.openingTagEndIndex - 1) + ">" + n + "</" + t.tagName + ">" + e.slice(t.openingTagEndIndex + 1) : e.slice(0, t.openingTagEndIndex + 1) + n + e.slice(t.closingTagStartIndex) : t.selfClosingTag ? e : e.slice(0, t.openingTagEndIndex) + "/>" + e.slice(t.closingTagEndIndex + 1);
}

// node_modules/write-excel-file/modules/xml/appendMarkupInsideElement.js
function Ir(e, t, n) {
  return t.selfClosingTag ? Oi(e, t, n) : e.slice(0, t.closingTagStartIndex) + n + e.slice(t.closingTagStartIndex);
}

// node_modules/write-excel-file/modules/xml/getMarkupInsideElement.js
function Ai(e, t) {
  return t.selfClosingTag ? "" : e.substring(t.openingTagEndIndex + 1, t.closingTagStartIndex);
}

// node_modules/write-excel-file/modules/xml/applyEnclosingElementOffset.js
function Ci(e, t) {
  var n = t.openingTagEndIndex + 1;
  e.openingTagStartIndex += n, e.openingTagEndIndex += n, e.selfClosingTag || (e.closingTagStartIndex += n, e.closingTagEndIndex += n);
}

// node_modules/write-excel-file/modules/xml/getChildElements.js
function PA(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = IA(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function IA(e, t) {
  if (e) {
    if (typeof e == "string") return _y(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? _y(e, t) : void 0;
  }
}
function _y(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Ta(e, t) {
  for (var n = Ti(Ai(e, t)), r = PA(n), o; !(o = r()).done; ) {
    var i = o.value;
    Ci(i, t);
  }
  return n;
}

// node_modules/write-excel-file/modules/xml/prependMarkupInsideElement.js
function Pi(e, t, n) {
  return t.selfClosingTag ? Oi(e, t, n) : e.slice(0, t.openingTagEndIndex + 1) + n + e.slice(t.openingTagEndIndex + 1);
}

// node_modules/write-excel-file/modules/xml/insertElementMarkupAccordingToOrderOfSiblings.js
function Jy(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = RA(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function RA(e, t) {
  if (e) {
    if (typeof e == "string") return By(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? By(e, t) : void 0;
  }
}
function By(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Ii(e, t, n) {
  for (var r = arguments.length, o = new Array(r > 3 ? r - 3 : 0), i = 3; i < r; i++)
    o[i - 3] = arguments[i];
  if (o.length === 0)
    throw new Error("At least one parent element tag name is required");
  o = o.slice().reverse();
  for (var s, a = function() {
    var v = c.value;
    if (s ? s = Ta(e, s).find(function(m) {
      return m.tagName === v;
    }) : s = an(e, v), !s)
      throw new Error("Element not found: <".concat(v, ">"));
  }, l = Jy(o), c; !(c = l()).done; )
    a();
  var u = t.match(LA);
  if (!u)
    throw new Error("Couldn't extract tag name from markup: ".concat(t));
  var d = u[1];
  if (!n || n.length < 2)
    return Ir(e, s, t);
  var f = Ta(e, s);
  if (f.length === 0)
    return Ir(e, s, t);
  var p = n.indexOf(d);
  if (p < 0)
    return Ir(e, s, t);
  for (var h = n.slice(0, p).reverse(), g = function() {
    var v = E.value, m = f.find(function(x) {
      return x.tagName === v;
    });
    if (m)
      return {
        v: e.slice(0, m.selfClosingTag ? m.openingTagEndIndex + 1 : m.closingTagEndIndex + 1) + t + e.slice(m.selfClosingTag ? m.openingTagEndIndex + 1 : m.closingTagEndIndex + 1)
      };
  }, b, w = Jy(h), E; !(E = w()).done; )
    if (b = g(), b) return b.v;
  return Pi(e, s, t);
}
var LA = new RegExp(Vu());

// node_modules/write-excel-file/modules/xlsx/helpers/orderOfSiblings.js
var zy = {
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
function Ri(e) {
  var t = zy[e];
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
function Oa(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = MA(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function MA(e, t) {
  if (e) {
    if (typeof e == "string") return Uy(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Uy(e, t) : void 0;
  }
}
function Uy(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
var Vy = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        // For some weird reason, Excel 2007 demands `<conditionalFormatting/>` element to go before `<drawing/>` element.
        // Because `<drawing/>` element is added before any of the `insert()`s of any features,
        // this feature has to use a `transform()` function instead of an `insert()` function.
        transform: function(t, n, r) {
          var o = r.sheetIndex, i = r.sheetId, s = n.conditionalFormatting;
          if (s) {
            var a = NA(s);
            return Ii(t, a, Ri("xl/worksheets/sheet{id}.xml", "worksheet"), "worksheet");
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
            return $A(n);
        }
      }
    }
  }
};
function NA(e) {
  for (var t = "", n = 0, r = Oa(e), o; !(o = r()).done; ) {
    var i = o.value, s = i.cellRange, a = s.from, l = s.to, c = i.condition, u = c.formula, d = c.operator, f = c.value, p = c.value2, h = sn(a.row - 1, a.column - 1) + ":" + sn(l.row - 1, l.column - 1);
    t += '<conditionalFormatting sqref="'.concat(h, '">');
    var g = n + 1, b = i._globalIndex;
    if (u)
      t += '<cfRule type="expression" dxfId="'.concat(b, '" priority="').concat(g, '">'), t += "<formula>".concat(Fn(u), "</formula>"), t += "</cfRule>";
    else if (d)
      t += '<cfRule type="cellIs" operator="'.concat(Hy(d), '" dxfId="').concat(b, '" priority="').concat(g, '">'), t += "<formula>".concat(Fn(Wy(f)), "</formula>"), Hy(d) === "between" && (t += "<formula>".concat(Fn(Wy(p)), "</formula>")), t += "</cfRule>";
    else
      throw new Error(`Invalid conditional formatting rule:
`.concat(JSON.stringify(i, null, 2)));
    t += "</conditionalFormatting>", n++;
  }
  return t;
}
function Wy(e) {
  return typeof e == "string" ? '"' + e + '"' : String(e);
}
function Hy(e) {
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
function $A(e) {
  for (var t = 0, n = Oa(e), r; !(r = n()).done; ) {
    var o = r.value;
    o && (t += o.length);
  }
  var i = "";
  i += '<dxfs count="'.concat(t, '">');
  for (var s = Oa(e), a; !(a = s()).done; ) {
    var l = a.value;
    if (l)
      for (var c = Oa(l), u; !(u = c()).done; ) {
        var d = u.value, f = d.style, p = f.fontFamily, h = f.fontSize, g = f.fontWeight, b = f.fontStyle, w = f.textDecoration, E = f.textColor, k = f.backgroundColor, v = f.fillPatternStyle, m = f.fillPatternColor, x = f.borderColor, S = f.borderStyle, O = f.leftBorderColor, I = f.leftBorderStyle, T = f.rightBorderColor, A = f.rightBorderStyle, R = f.topBorderColor, L = f.topBorderStyle, M = f.bottomBorderColor, N = f.bottomBorderStyle;
        i += "<dxf>";
        var F = {
          fontFamily: p,
          fontSize: h,
          fontWeight: g,
          fontStyle: b,
          textDecoration: w,
          textColor: E
        };
        if (Cr(F)) {
          if (p)
            throw new Error("Conditional formatting can't be used to override font family");
          if (typeof h == "number")
            throw new Error("Conditional formatting can't be used to override font size");
          i += Si(F);
        }
        var J = {
          backgroundColor: k,
          fillPatternStyle: v,
          fillPatternColor: m
        };
        Dn(J) && (i += wi(J, {
          conditionalFormatting: !0
        }));
        var H = {
          borderColor: x,
          borderStyle: S,
          leftBorderColor: O,
          leftBorderStyle: I,
          rightBorderColor: T,
          rightBorderStyle: A,
          topBorderColor: R,
          topBorderStyle: L,
          bottomBorderColor: M,
          bottomBorderStyle: N
        };
        Ar(H) && (i += ki(H)), i += "</dxf>";
      }
  }
  return i += "</dxfs>", i;
}

// node_modules/write-excel-file/modules/xlsx/helpers/getFileExtensionForContentType.js
function Aa(e) {
  if (!e)
    throw new Error("`contentType` is required");
  var t = e.toLowerCase().replace(/.*\//, "");
  if (!t)
    throw new Error("Unsupported `contentType`: " + e);
  return t;
}

// node_modules/write-excel-file/modules/xlsx/features/images.js
function Li(e) {
  "@babel/helpers - typeof";
  return Li = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Li(e);
}
function Xu(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = Gy(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function qy(e) {
  return jA(e) || DA(e) || Gy(e) || FA();
}
function FA() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Gy(e, t) {
  if (e) {
    if (typeof e == "string") return qu(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? qu(e, t) : void 0;
  }
}
function DA(e) {
  if (typeof Symbol != "undefined" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function jA(e) {
  if (Array.isArray(e)) return qu(e);
}
function qu(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Xy(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function Ca(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Xy(Object(n), !0).forEach(function(r) {
      Ky(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Xy(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function Ky(e, t, n) {
  return (t = _A(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function _A(e) {
  var t = JA(e, "string");
  return Li(t) == "symbol" ? t : t + "";
}
function JA(e, t) {
  if (Li(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Li(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Yy = {
  files: {
    transform: {
      "[Content_Types].xml": {
        insert: function(t) {
          var n = t.map(function(r) {
            return r.images;
          });
          if (n.some(Boolean))
            return BA(n);
        }
      },
      "xl/drawings/drawing{id}.xml": {
        insert: function(t, n) {
          var r = n.sheetIndex, o = n.sheetId, i = t.images;
          if (i)
            return UA({
              images: i
            });
        }
      },
      "xl/drawings/_rels/drawing{id}.xml.rels": {
        insert: function(t, n) {
          var r = n.sheetIndex, o = n.sheetId, i = t.images;
          if (i)
            return WA({
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
              return Ca(Ca({}, a), {}, Ky({}, "xl/media/".concat(Zy(l, {
                sheetIndex: s,
                imageIndex: c
              })), l.content));
            }, {}) : {};
          }).reduce(function(i, s) {
            return Ca(Ca({}, i), s);
          }, {});
      }
    }
  }
};
function BA(e) {
  for (var t = e.reduce(function(l, c) {
    return [].concat(qy(l), qy(c || []));
  }, []), n = "", r = Xu(zA(t)), o; !(o = r()).done; ) {
    var i = o.value, s = i.fileExtension, a = i.contentType;
    n += '<Default Extension="'.concat(s, '" ContentType="').concat(a, '"/>');
  }
  return n;
}
function zA(e) {
  for (var t = [], n = function(a) {
    var l = Aa(a.contentType), c = t.find(function(u) {
      return u.fileExtension === l;
    });
    c || t.push({
      fileExtension: l,
      contentType: a.contentType
    });
  }, r = Xu(e), o; !(o = r()).done; ) {
    var i = o.value;
    n(i);
  }
  return t;
}
function Zy(e, t) {
  var n = t.sheetIndex, r = t.imageIndex, o = n + 1, i = r + 1;
  return "sheet".concat(o, "-image").concat(i, ".").concat(Aa(e.contentType));
}
function UA(e) {
  for (var t = e.images, n = "", r = 0, o = function() {
    var l = s.value, c = r + 1, u = function(f) {
      return VA(f, l.dpi);
    };
    n += "<xdr:oneCellAnchor>", n += "<xdr:from>", n += "<xdr:col>".concat(l.anchor.column - 1, "</xdr:col>"), n += "<xdr:colOff>".concat(typeof l.offsetX == "number" ? u(l.offsetX) : 0, "</xdr:colOff>"), n += "<xdr:row>".concat(l.anchor.row - 1, "</xdr:row>"), n += "<xdr:rowOff>".concat(typeof l.offsetY == "number" ? u(l.offsetY) : 0, "</xdr:rowOff>"), n += "</xdr:from>", n += '<xdr:ext cx="'.concat(u(l.width), '" cy="').concat(u(l.height), '"/>'), n += "<xdr:pic>", n += "<xdr:nvPicPr>", n += '<xdr:cNvPr id="'.concat(c, '" name="').concat(l.title ? _e(l.title) : "Picture " + c, '" descr="').concat(l.description ? _e(l.description) : "", '"/>'), n += "<xdr:cNvPicPr>", n += '<a:picLocks noChangeAspect="1"/>', n += "</xdr:cNvPicPr>", n += "</xdr:nvPicPr>", n += "<xdr:blipFill>", n += '<a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId-image-'.concat(c, '" cstate="print"/>'), n += "<a:stretch>", n += "<a:fillRect/>", n += "</a:stretch>", n += "</xdr:blipFill>", n += "<xdr:spPr>", n += '<a:prstGeom prst="rect">', n += "<a:avLst/>", n += "</a:prstGeom>", n += "</xdr:spPr>", n += "</xdr:pic>", n += "<xdr:clientData/>", n += "</xdr:oneCellAnchor>", r++;
  }, i = Xu(t), s; !(s = i()).done; )
    o();
  return n;
}
function WA(e) {
  var t = e.images, n = e.sheetIndex;
  return t.map(function(r, o) {
    var i = o + 1;
    return '<Relationship Id="rId-image-'.concat(i, '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/').concat(Zy(r, {
      sheetIndex: n,
      imageIndex: o
    }), '"/>');
  }).join("");
}
var Qy = 96, HA = 96;
function VA(e, t) {
  var n = Qy;
  return Math.round(e * 9525 * (Qy / n) * (HA / t));
}

// node_modules/write-excel-file/modules/xml/replaceElement.js
function Qu(e, t, n) {
  return t.selfClosingTag ? e.slice(0, t.openingTagStartIndex) + n + e.slice(t.openingTagEndIndex + 1) : e.slice(0, t.openingTagStartIndex) + n + e.slice(t.closingTagEndIndex + 1);
}

// node_modules/write-excel-file/modules/xml/findElementInsideElement.js
function Gu(e, t, n) {
  var r = an(Ai(e, n), t);
  if (r)
    return Ci(r, n), r;
}

// node_modules/write-excel-file/modules/xlsx/features/stickyRowsOrColumns.js
var tb = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: function(t, n, r) {
          var o = r.sheetIndex, i = r.sheetId;
          if (eb(n)) {
            var s = n.stickyRowsCount, a = n.stickyColumnsCount, l = {
              // The vertical position of the split, in 1/20th of a point (twips),
              // or, when frozen, the number of visible rows in the top pane(s).
              ySplit: s || 0,
              // The horizontal position of the split, in 1/20th of a point (twips),
              // or, when frozen, the number of visible columns in the left pane(s).
              xSplit: a || 0,
              // The visible cell in the top-left corner of the bottom-right pane.
              topLeftCell: sn(s || 0, a || 0),
              // `activePane` defines which pane is active in a "split" or "frozen" `state`.
              // Possible values: "bottomLeft", "bottomRight", "topLeft", "topRight".
              activePane: "bottomRight",
              // `state: "frozen"` indicates that the panes are frozen, meaning the split area
              // (usually top rows or leftmost columns) remains fixed while the rest of the sheet scrolls.
              // Other possible values:
              // "split" — Indicates that the window is split into separate panes that can be scrolled independently, but are not locked in place.
              // "frozenSplit" — A combination used in specific scenarios (often by Excel itself) to manage complex freezing.
              state: "frozen"
            }, c = an(t, "sheetView");
            if (c) {
              var u = Gu(t, "pane", c), d = er("pane", l);
              u ? t = Qu(t, u, d) : t = Ir(t, c, d);
            } else {
              var f = an(t, "sheetViews");
              if (f)
                throw new Error("xl/worksheets/sheet".concat(i, ".xml: <sheetViews/> element exists but it doesn't contain any <sheetView/> elements"));
              var p = {
                tabSelected: o === 0 ? 1 : 0,
                // The first sheet is selected by default.
                workbookViewId: 0
              }, h = Zn("sheetViews") + Zn("sheetView", p) + er("pane", l) + go("sheetView", p) + go("sheetViews"), g = an(t, "worksheet");
              t = Pi(t, g, h);
            }
          }
          return t;
        }
      },
      "xl/workbook.xml": {
        transform: function(t, n) {
          if (n.some(eb)) {
            var r = an(t, "workbookView");
            if (!r) {
              var o = an(t, "bookViews");
              if (o)
                throw new Error("xl/workbook.xml: <bookViews/> element exists but it doesn't contain any <workbookView/> elements");
              return Ii(t, "<bookViews><workbookView/></bookViews>", Ri("xl/workbook.xml", "workbook"), "workbook");
            }
          }
          return t;
        }
      }
    }
  }
};
function eb(e) {
  return !!e.stickyRowsCount || !!e.stickyColumnsCount;
}

// node_modules/write-excel-file/modules/xlsx/getFeatures.js
function Ku(e) {
  var t = [];
  return t.push(Vy), t.push(Yy), t.push(tb), e && (e.forEach(XA), t = t.concat(e)), t;
}
var qA = ["[Content_Types].xml", "_rels/.rels", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet{id}.xml", "xl/worksheets/_rels/sheet{id}.xml.rels", "xl/drawings/drawing{id}.xml", "xl/drawings/_rels/drawing{id}.xml.rels"];
function XA(e) {
  if (e.files && e.files.transform)
    for (var t = 0, n = Object.keys(e.files.transform); t < n.length; t++) {
      var r = n[t];
      if (qA.indexOf(r) < 0)
        throw new Error("Unknown file to transform: ".concat(r));
    }
}

// node_modules/write-excel-file/modules/xlsx/validateSheetData.js
function QA(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = GA(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function GA(e, t) {
  if (e) {
    if (typeof e == "string") return nb(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? nb(e, t) : void 0;
  }
}
function nb(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function Pa(e) {
  if (!Array.isArray(e))
    throw new TypeError("Expected sheet data to be an array of rows");
  for (var t = QA(e), n; !(n = t()).done; ) {
    var r = n.value;
    if (Array.isArray(r))
      return;
    throw new Error("Expected each sheet data row to be an array");
  }
}

// node_modules/write-excel-file/modules/xlsx/initializeSharedStrings.js
function Yu() {
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
var KA = /[\[\]\/\\:*?]+/;
function Zu(e) {
  if (!e)
    throw new Error("Sheet name can't be empty");
  if (e.length > 31)
    throw new Error('Sheet name "'.concat(e, `" can't be longer than 31 characters`));
  if (KA.test(e))
    throw new Error('Sheet name "'.concat(e, '" contains illegal characters: []/\\:*?'));
}

// node_modules/write-excel-file/modules/xlsx/initializeSheets.js
function YA(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = ZA(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function ZA(e, t) {
  if (e) {
    if (typeof e == "string") return rb(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? rb(e, t) : void 0;
  }
}
function rb(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function ed(e, t, n) {
  for (var r = Yu(), o = r.getSharedStrings, i = r.findOrCreateSharedString, s = eC(n), a = Wu(s), l = a.getCellStyles, c = a.findOrCreateCellStyle, u = t.map(function(b) {
    return b.sheet;
  }), d = YA(u), f; !(f = d()).done; ) {
    var p = f.value;
    Zu(p);
  }
  for (var h = [], g = 0; g < u.length; )
    h.push({
      sheetData: e[g],
      sheetOptions: t[g],
      sheetIndex: g,
      sheetId: ob(g),
      hasDefaultFont: !!s,
      // hasDefaultFont: Boolean(sheetsDefaultFonts[sheetIndex]),
      // findOrCreateCellStyle: (style) => findOrCreateCellStyle(style, sheetIndex),
      findOrCreateCellStyle: c,
      findOrCreateSharedString: i
    }), g++;
  return {
    sheets: u.map(function(b, w) {
      var E = w;
      return {
        sheetId: ob(E),
        sheetName: b,
        sheetXmlParameters: h[E]
      };
    }),
    getSharedStrings: o,
    getCellStyles: l
  };
}
function ob(e) {
  return String(e + 1);
}
function eC(e) {
  var t = e.fontFamily, n = e.fontSize;
  if (t || typeof n == "number")
    return {
      fontFamily: t,
      fontSize: n
    };
}

// node_modules/write-excel-file/modules/getSheetData/getSheetData.js
function td(e, t) {
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
function Mi(e) {
  "@babel/helpers - typeof";
  return Mi = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Mi(e);
}
function ib(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function sb(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ib(Object(n), !0).forEach(function(r) {
      tC(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ib(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function tC(e, t, n) {
  return (t = nC(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function nC(e) {
  var t = rC(e, "string");
  return Mi(t) == "symbol" ? t : t + "";
}
function rC(e, t) {
  if (Mi(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Mi(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function oC(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = iC(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function iC(e, t) {
  if (e) {
    if (typeof e == "string") return ab(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? ab(e, t) : void 0;
  }
}
function ab(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function nd(e, t, n) {
  for (var r = n.read, o = {}, i = oC(e), s; !(s = i()).done; ) {
    var a = s.value;
    if (a.files && a.files.write && a.files.write.files) {
      var l = a.files.write.files(t, {
        read: r
      });
      l && (o = sb(sb({}, o), l));
    }
  }
  return o;
}

// node_modules/write-excel-file/modules/xlsx/generateXlsxFileContents.js
function Ni(e) {
  "@babel/helpers - typeof";
  return Ni = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ni(e);
}
var sC = ["data"];
function lb(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var r = Object.getOwnPropertySymbols(e);
    t && (r = r.filter(function(o) {
      return Object.getOwnPropertyDescriptor(e, o).enumerable;
    })), n.push.apply(n, r);
  }
  return n;
}
function bo(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? lb(Object(n), !0).forEach(function(r) {
      aC(e, r, n[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : lb(Object(n)).forEach(function(r) {
      Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(n, r));
    });
  }
  return e;
}
function aC(e, t, n) {
  return (t = lC(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function lC(e) {
  var t = cC(e, "string");
  return Ni(t) == "symbol" ? t : t + "";
}
function cC(e, t) {
  if (Ni(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var r = n.call(e, t || "default");
    if (Ni(r) != "object") return r;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function uC(e, t) {
  if (e == null) return {};
  var n, r, o = dC(e, t);
  if (Object.getOwnPropertySymbols) {
    var i = Object.getOwnPropertySymbols(e);
    for (r = 0; r < i.length; r++) n = i[r], t.indexOf(n) === -1 && {}.propertyIsEnumerable.call(e, n) && (o[n] = e[n]);
  }
  return o;
}
function dC(e, t) {
  if (e == null) return {};
  var n = {};
  for (var r in e) if ({}.hasOwnProperty.call(e, r)) {
    if (t.indexOf(r) !== -1) continue;
    n[r] = e[r];
  }
  return n;
}
function ub(e, t) {
  var n = typeof Symbol != "undefined" && e[Symbol.iterator] || e["@@iterator"];
  if (n) return (n = n.call(e)).next.bind(n);
  if (Array.isArray(e) || (n = fC(e)) || t && e && typeof e.length == "number") {
    n && (e = n);
    var r = 0;
    return function() {
      return r >= e.length ? { done: !0 } : { done: !1, value: e[r++] };
    };
  }
  throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function fC(e, t) {
  if (e) {
    if (typeof e == "string") return cb(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? cb(e, t) : void 0;
  }
}
function cb(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
  return r;
}
function od(e, t, n) {
  var r = db(e, t, n), o = r.sheets, i = r.options, s = o.map(function(S) {
    return S.data;
  }), a = o.map(function(S) {
    return S.options;
  });
  a = yC(a), a = bC(a);
  var l = Ku(i.features), c = {}, u = function(O) {
    return c[O];
  }, d = function(O) {
    for (var I = 0, T = Object.keys(O); I < T.length; I++) {
      var A = T[I];
      gC(A), hC(A, O[A]), c[A] = O[A];
    }
  }, f = ed(s, a, i), p = f.sheets, h = f.getSharedStrings, g = f.getCellStyles;
  c["[Content_Types].xml"] = wu({
    sheetIds: p.map(function(S) {
      return S.sheetId;
    }),
    features: l,
    sheetsOptions: a
  }), c["_rels/.rels"] = vu({
    features: l,
    sheetsOptions: a
  }), c["xl/_rels/workbook.xml.rels"] = xu({
    sheetIds: p.map(function(S) {
      return S.sheetId;
    }),
    features: l,
    sheetsOptions: a
  }), c["xl/workbook.xml"] = bu({
    sheetIdsAndNames: p.map(function(S) {
      var O = S.sheetId, I = S.sheetName;
      return {
        sheetId: O,
        sheetName: I
      };
    }),
    features: l,
    sheetsOptions: a
  });
  for (var b = 0, w = ub(p), E; !(E = w()).done; ) {
    var k = E.value, v = k.sheetId, m = k.sheetXmlParameters, x = a[b];
    c["xl/worksheets/sheet".concat(v, ".xml")] = ju(m, l), c["xl/worksheets/_rels/sheet".concat(v, ".xml.rels")] = _u({
      sheetIndex: b,
      sheetId: v,
      sheetOptions: x,
      features: l
    }), c["xl/drawings/drawing".concat(v, ".xml")] = Su({
      sheetIndex: b,
      sheetId: v,
      sheetOptions: x,
      features: l
    }), c["xl/drawings/_rels/drawing".concat(v, ".xml.rels")] = Ou({
      sheetIndex: b,
      sheetId: v,
      sheetOptions: x,
      features: l
    }), b++;
  }
  return d(nd(l, a, {
    read: u
  })), c["xl/styles.xml"] = Hu(g(), a, l), c["xl/sharedStrings.xml"] = Bu(h()), pC(c, p), c;
}
function pC(e, t) {
  for (var n = ub(t), r; !(r = n()).done; ) {
    var o = r.value.sheetId;
    if (e["xl/drawings/drawing".concat(o, ".xml")] === Eu + Tu) {
      if (delete e["xl/drawings/drawing".concat(o, ".xml")], delete e["xl/drawings/_rels/drawing".concat(o, ".xml.rels")], !rd(e, "xl/worksheets/sheet".concat(o, ".xml"), vi(er)))
        throw new Error(mC);
      rd(e, "xl/worksheets/_rels/sheet".concat(o, ".xml.rels"), Ju(o)), rd(e, "[Content_Types].xml", ku(o));
    }
  }
}
var mC = "Couldn't remove unused drawings";
function rd(e, t, n) {
  if (!e[t])
    throw new Error("File not found: ".concat(t));
  if (e[t].indexOf(n) < 0)
    throw new Error('Substring "'.concat(n, '" not found in "').concat(t, '"'));
  var r = e[t], o = r.replace(n, "");
  return e[t] = o, r !== o;
}
function gC(e) {
  if (e[0] === "/")
    throw new Error("File path must not start with a slash (/)");
}
function hC(e, t) {
  if (!t)
    throw new Error("File `content` not specified: ".concat(e));
}
function db(e, t, n) {
  if (Array.isArray(e))
    if (e.length === 0 || Array.isArray(e[0])) {
      if (Pa(e), Array.isArray(e[0]) && e.length > 0 && Array.isArray(e[0][0]))
        throw new Error("In order to write multiple sheets, pass an array of sheet objects");
      return {
        sheets: [{
          data: e,
          options: t || {}
        }],
        options: n || {}
      };
    } else if (Pr(e[0])) {
      if (Pr(t) && Array.isArray(t.schema))
        throw new Error("`schema` parameter was removed, use `columns` parameter instead");
      return Pr(t) && Array.isArray(t.columns) ? db(td(e, t.columns), t, n) : {
        sheets: e.map(function(r) {
          var o = r.data, i = uC(r, sC);
          if (!o)
            throw new Error("`data` property is required for each sheet");
          return Pa(o), {
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
function yC(e) {
  return e.map(function(t, n) {
    return bo(bo({}, t), {}, {
      sheet: t.sheet || "Sheet".concat(n + 1)
    });
  });
}
function bC(e) {
  var t = 0;
  return e.map(function(n) {
    return bo(bo({}, n), {}, {
      conditionalFormatting: n.conditionalFormatting && n.conditionalFormatting.map(function(r) {
        return bo(bo({}, r), {}, {
          // `++` operator returns the value before the increment.
          _globalIndex: t++
        });
      })
    });
  });
}

// node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js
function xC(e, t, n, r, o, i) {
  var s = od(e, t, n);
  return gu(s, r).then(function(a) {
    var l = o(a);
    return i ? l.then(function(c) {
      return fb(c);
    }) : fb(l);
  });
}
function fb(e) {
  return new Blob([e], {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  });
}
function pb(e, t, n, r) {
  return xC(e, t, n, r, mu, !0);
}

// node_modules/write-excel-file/modules/export/convertFileContentToUint8ArrayBrowser.js
function sd(e) {
  if (e instanceof File || e instanceof Blob)
    return e.arrayBuffer().then(id);
  if (e instanceof ArrayBuffer)
    return Promise.resolve(id(e));
  throw new Error("Unsupported file content type. Expected a `File`, a `Blob` or an `ArrayBuffer`");
}
function id(e) {
  return new Uint8Array(e);
}

// node_modules/write-excel-file/modules/export/downloadBlob.js
function ad(e, t) {
  var n = URL.createObjectURL(e), r = document.createElement("a");
  r.style.display = "none", r.href = n, r.download = t, document.body.appendChild(r), r.click(), setTimeout(function() {
    URL.revokeObjectURL(n), document.body.removeChild(r);
  }, 100);
}

// node_modules/write-excel-file/modules/export/writeXlsxFileBrowser.js
function Ia(e, t, n) {
  var r = function() {
    return pb(e, t, n, sd);
  };
  return {
    toBlob: function() {
      return r();
    },
    toFile: function(i) {
      return r().then(function(s) {
        ad(s, i);
      });
    }
  };
}

// src/core/interchange/write-surveyjs.ts
var vC = [
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
], wC = [
  ["showOtherItem", "hasOther", "otherText", "other"],
  ["showNoneItem", "hasNone", "noneText", "none"],
  ["showRefuseItem", "", "refuseText", "refused"],
  ["showDontKnowItem", "", "dontKnowText", "dontknow"]
];
function mb(e, t) {
  let { taxonomy: n, message: r } = t, o = xn(), i = Ne(e);
  if (i.survey === null)
    return o.lost(null, "nothing-to-ask"), { json: null, notes: o.finish() };
  let s = ft(i.survey, n), a = new Map(Lt(s).map((v) => [v.name, v])), l = EC(e), c = (v) => {
    var S;
    let m = l.reduce((O, I) => {
      let T = r(v, I);
      return T === null ? O : D(C({}, O), { [I]: T });
    }, {}), x = (S = r(v, null)) != null ? S : v;
    return Object.keys(m).length === 0 ? x : C({ default: x }, m);
  }, u = (v) => {
    let m = _(v) ? P(v, "message") : void 0;
    return typeof m == "string" ? c(m) : v;
  }, d = (v) => {
    var m;
    return v.kind === "message" ? c(v.key) : Object.keys(v.texts).length === 1 && (m = v.texts.default) != null ? m : v.texts;
  }, f = (v) => Object.keys(v).reduce((m, x) => D(C({}, m), { [x]: vC.includes(x) ? u(v[x]) : v[x] }), {}), p = (v) => ["visibleIf", "requiredIf"].reduce((m, x) => {
    let S = m[x];
    return typeof S != "string" ? m : D(C({}, m), { [x]: S.replace(/\{([a-z0-9-]+)\.other\}/g, (O, I) => {
      let T = a.get(I);
      return T !== void 0 && "special" in T && T.special.other !== null ? `{${I}-Comment}` : O;
    }) });
  }, v), h = (v, m) => {
    let x = v.text === null && n !== null ? n.get(v.value) : null, S = v.text !== null ? d(v.text) : x === null ? void 0 : d(x.label), O = _(m) ? p(m) : {}, I = _(m) ? P(m, "value") : m;
    return S === void 0 && !v.isRetired && Object.keys(O).length < 2 ? I : C(C(D(C({}, O), {
      value: I
    }), S === void 0 ? {} : { text: S }), v.isRetired ? { visibleIf: ic, retired: !0 } : {});
  }, g = (v, m) => {
    let x = Array.isArray(m) ? m : [];
    return v.map((S) => {
      var O;
      return h(S, (O = x.find((I) => String(_(I) ? P(I, "value") : I) === S.value)) != null ? O : S.value);
    });
  }, b = (v) => {
    let m = _(v) ? P(v, "name") : void 0, x = typeof m == "string" ? a.get(m) : void 0;
    if (!_(v) || x === void 0)
      return o.lost(typeof m == "string" ? m : null, "element-unreadable"), null;
    let S = p(f(v));
    return x.type === "html" ? D(C({}, S), { html: kC(d(x.text), SC) }) : x.type === "panel" ? D(C({}, S), { elements: Ra(v, "elements").map(b).filter((O) => O !== null) }) : C(C(C({}, S), w(x, v)), x.isRetired ? { visible: !1, retired: !0 } : {});
  }, w = (v, m) => {
    switch (v.type) {
      case "radiogroup":
      case "dropdown":
      case "checkbox":
      case "tagbox": {
        let x = v.choices.filter((O) => Object.keys(v.special).every((I) => v.special[I] !== O)), S = "choicesFrom" in v && v.choicesFrom !== null && x.length === 0;
        return S && o.changed(v.name, "open-list", v.choicesFrom), C(C({
          choices: g(x, P(m, "choices"))
        }, S ? { allowCustomChoices: !0 } : {}), E(m));
      }
      case "ranking":
        return { choices: g(v.choices, P(m, "choices")) };
      case "rating":
      case "boolean":
        return (v.special.refused !== null || v.special.dontKnow !== null) && o.lost(v.name, "ways-out"), v.type === "rating" && P(m, "rateValues") !== void 0 ? { rateValues: g(v.choices, P(m, "rateValues")) } : v.type === "boolean" ? k(m) : {};
      case "text":
        return v.inputType !== "number" ? {} : C(C(C({}, v.min === null ? {} : { min: Number(v.min) }), v.max === null ? {} : { max: Number(v.max) }), v.isInteger ? { step: 1 } : {});
      case "comment":
        return {};
      case "matrix":
        return C({
          columns: g(v.choices, P(m, "columns")),
          rows: g(v.rows, P(m, "rows"))
        }, v.isEachRowRequired && !v.isRequired ? { eachRowRequired: !1, isAllRowRequired: void 0 } : {});
      case "matrixdropdown": {
        let x = Ra(m, "columns");
        return v.rows.length === 0 && o.lost(v.name, "open-rows"), {
          columns: v.columns.map((S) => {
            let O = x.find((I) => _(I) && P(I, "name") === S.name);
            return D(C({}, f(O)), { cellType: "dropdown", choices: g(S.choices, P(O, "choices")) });
          }),
          rows: g(v.rows, P(m, "rows"))
        };
      }
    }
  }, E = (v) => wC.reduce((m, [x, S, O, I]) => !(P(v, x) === !0 || S !== "" && P(v, S) === !0) || P(v, O) !== void 0 ? m : D(C({}, m), { [O]: c(`localskills-choice-${I}`) }), {}), k = (v) => [["labelTrue", "true"], ["labelFalse", "false"]].reduce((m, [x, S]) => P(v, x) === void 0 ? D(C({}, m), { [x]: c(`localskills-choice-${S}`) }) : m, {});
  return {
    json: D(C({}, f(e)), {
      pages: Ra(e, "pages").filter(_).map((v, m) => {
        var x;
        return D(C({}, p(f(v))), {
          name: (x = P(v, "name")) != null ? x : `page${m + 1}`,
          elements: Ra(v, "elements").map(b).filter((S) => S !== null)
        });
      })
    }),
    notes: o.finish()
  };
}
function Ra(e, t) {
  let n = P(e, t);
  return Array.isArray(n) ? n : [];
}
function kC(e, t) {
  return typeof e == "string" ? t(e) : _(e) ? Object.keys(e).reduce((n, r) => D(C({}, n), { [r]: t(String(e[r])) }), {}) : e;
}
function SC(e) {
  return e.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/ (?= )/g, "&#32;").split(/\n{2,}/).map((n) => `<p>${n.replace(/\n/g, "<br>")}</p>`).join("");
}
function EC(e) {
  let t = /* @__PURE__ */ new Set(), n = (r) => {
    Array.isArray(r) ? r.forEach(n) : _(r) && (typeof P(r, "default") == "string" ? Object.keys(r).forEach((o) => t.add(o)) : Object.keys(r).forEach((o) => n(r[o])));
  };
  return n(e), t.delete("default"), Array.from(t).sort();
}

// src/core/interchange/write-xpath.ts
var TC = {
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
function yb(e, t) {
  let n = xo(e, t);
  return n === null ? null : n.text;
}
var ld = 9;
function xo(e, t) {
  switch (e.kind) {
    case "value":
      return PC(e.value);
    case "answer": {
      let n = t.name(e.parameter);
      return n === null ? null : jn(`\${${n}}`);
    }
    case "unary": {
      let n = xo(e.operand, t);
      if (n === null)
        return null;
      let r = { empty: "=", notempty: "!=" }[e.operator];
      return e.operator === "not" ? jn(`not(${n.text})`) : r === void 0 ? null : { text: `${La(n, 4)} ${r} ''`, level: 3 };
    }
    case "iif": {
      let n = e.operands.map((r) => xo(r, t));
      return n.includes(null) ? null : jn(`if(${n.map((r) => r.text).join(", ")})`);
    }
    case "binary":
      return OC(e, t);
  }
}
function OC(e, t) {
  let { operator: n, left: r, right: o } = e, i = r.kind === "answer" && t.isMultiple(r.parameter), s = AC(o), a = xo(r, t);
  if (a === null)
    return null;
  if (r.kind === "answer" && s !== null) {
    let u = s.map((p) => CC(a.text, p, i)), d = (p) => u.includes(null) || u.length === 0 ? null : u.length === 1 ? { text: u[0], level: i ? ld : 3 } : { text: u.join(` ${p} `), level: p === "or" ? 1 : 2 }, f = (p) => p && jn(`not(${p.text})`);
    switch (n) {
      case "contains":
        return i || gb(o) ? d("and") : hb(a.text, s, !1);
      case "notcontains":
        return i || gb(o) ? f(d("and")) : hb(a.text, s, !0);
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
        let p = d("and"), h = p && { text: `${La(p, 2)} and count-selected(${a.text}) = ${s.length}`, level: 2 };
        return n === "equal" ? h : f(h);
      }
    }
  }
  if (n === "^") {
    let u = xo(o, t);
    return u && jn(`pow(${a.text}, ${u.text})`);
  }
  let l = xo(o, t), c = TC[n];
  return c === void 0 || l === null ? null : { text: `${La(a, c[0])} ${c[1]} ${La(l, c[0] + 1)}`, level: c[0] };
}
function gb(e) {
  return e.kind === "value" && typeof e.value == "object" && e.value !== null;
}
function AC(e) {
  if (e.kind !== "value" || e.value === null)
    return null;
  let { value: t } = e;
  return typeof t == "object" ? t.map(String) : [String(t)];
}
function CC(e, t, n) {
  let r = cd(t);
  return r && (n ? `selected(${e}, ${r})` : `${e} = ${r}`);
}
function hb(e, [t], n) {
  let r = cd(t), o = r && `contains(${e}, ${r})`;
  return o === null ? null : jn(n ? `not(${o})` : o);
}
function PC(e) {
  switch (typeof e) {
    case "number":
      return { text: String(e), level: e < 0 ? 7 : ld };
    case "boolean":
      return jn(`'${String(e)}'`);
    case "string": {
      let t = cd(e);
      return t === null ? null : jn(t);
    }
    default:
      return e === null ? jn("''") : null;
  }
}
function cd(e) {
  return e.includes("'") ? e.includes('"') ? null : `"${e}"` : `'${e}'`;
}
function jn(e) {
  return { text: e, level: ld };
}
function La({ text: e, level: t }, n) {
  return t < n ? `(${e})` : e;
}

// src/core/interchange/write-xls-elements.ts
function wb(e, t, n) {
  let r = [], o = [], i = /* @__PURE__ */ new Map(), s = new Map(gt(e).filter(({ question: m }) => !m.isRetired).map((m) => [m.name, m])), a = (m, x, S) => {
    if (m === null)
      return "";
    let O = yb(m.expression, {
      name: (I) => s.has(I) ? Tn(I) : null,
      isMultiple: (I) => {
        let T = s.get(I);
        return T !== void 0 && T.isMultiple;
      }
    });
    return O === null && n.lost(x, S, m.source), O != null ? O : "";
  }, l = (m, x) => {
    x.some((A) => A.isRetired) && n.gather("lost", "retired", m), x.some((A) => A.visibleIf !== null) && n.gather("lost", "choice-conditions", m);
    let S = x.filter((A) => !A.isRetired).map((A) => C({ name: A.value }, t.label(A))), O = JSON.stringify(S), I = i.get(O), T = I != null ? I : $t(m, Array.from(i.values()));
    return I === void 0 && (i.set(O, T), o.push(...S.map((A) => C({ list_name: T }, A)))), T;
  }, c = (m) => D(C(C({
    name: Tn(m.name)
  }, t.title(m)), t.cells("hint", m.description)), {
    relevant: a(m.visibleIf, m.name, "condition-lost"),
    // A condition decides alone, as in SurveyJS.
    required: m.requiredIf === null && m.isRequired ? "yes" : a(m.requiredIf, m.name, "required-lost")
  }), u = (m, x, S) => {
    r.push(C({ type: "begin_group", name: m }, x)), S(), r.push({ type: "end_group", name: m });
  };
  function d(m) {
    switch (m.type) {
      case "html":
        m.title !== null && n.gather("lost", "note-titles", m.name), r.push(D(C(C({
          type: "note",
          name: Tn(m.name)
        }, t.cells("label", m.text)), t.cells("hint", m.description)), {
          relevant: a(m.visibleIf, m.name, "condition-lost")
        }));
        return;
      case "panel":
        u(Tn(m.name), D(C(C({}, t.cells("label", m.title)), t.cells("hint", m.description)), {
          relevant: a(m.visibleIf, m.name, "condition-lost")
        }), () => m.elements.forEach(d));
        return;
      default:
        m.isRetired ? n.gather("lost", "retired", m.name) : f(m);
    }
  }
  function f(m) {
    switch (m.type) {
      case "text":
        g(m);
        return;
      case "comment":
        r.push(D(C({ type: "text" }, c(m)), { appearance: "multiline", constraint: xb(m.maxLength) }));
        return;
      case "rating":
        b(m);
        return;
      case "boolean":
        r.push(C({ type: `select_one ${l(m.name, bb(m.choices, m.special))}` }, c(m)));
        return;
      case "ranking":
        p(m);
        return;
      case "matrix":
        w(m);
        return;
      case "matrixdropdown":
        E(m);
        return;
      default:
        h(m);
    }
  }
  function p(m) {
    let x = l(m.name, m.choices);
    m.isSelectToRank ? (n.lost(m.name, "select-to-rank"), r.push(D(C({ type: `select_multiple ${x}` }, c(m)), { constraint: vb(m) }))) : r.push(C({ type: `rank ${x}` }, c(m)));
  }
  function h(m) {
    var I;
    let { special: x } = m;
    if ("choicesFrom" in m && m.choicesFrom !== null && ((I = s.get(m.name)) == null ? void 0 : I.choices) === null) {
      n.changed(m.name, "open-list", m.choicesFrom), r.push(C({ type: "text" }, c(m)));
      return;
    }
    let S = m.type === "checkbox" || m.type === "tagbox", O = m.type === "dropdown" || m.type === "tagbox";
    r.push(D(C({
      type: `${S ? "select_multiple" : "select_one"} ${l(m.name, m.choices)}`
    }, c(m)), {
      appearance: O ? "minimal" : "",
      constraint: S ? vb(m) : ""
    })), x.other !== null && r.push(D(C({
      type: "text",
      name: Tn(st(m.name))
    }, t.label(x.other)), {
      relevant: `${S ? "selected(" : ""}\${${Tn(m.name)}}${S ? ", " : " = "}'${x.other.value}'${S ? ")" : ""}`
    }));
  }
  function g(m) {
    let { inputType: x, min: S, max: O } = m;
    m.placeholder !== null && n.gather("lost", "placeholders", m.name);
    let I = (T) => x === "number" ? T : `date('${x === "month" ? `${T}-01` : T}')`;
    r.push(D(C({
      type: x === "number" ? m.isInteger ? "integer" : "decimal" : x === "date" || x === "month" ? "date" : "text"
    }, c(m)), {
      appearance: x === "month" ? "month-year" : "",
      constraint: kb([
        x === "url" ? Es : "",
        S === null ? "" : `. >= ${I(S)}`,
        O === null ? "" : `. <= ${I(O)}`,
        xb(m.maxLength)
      ])
    }));
  }
  function b(m) {
    let x = m.choices.map((M) => Number(M.value)), [S = 0, O = 0] = x, I = O - S, T = ({ text: M, visibleIf: N, isRetired: F }) => M === null && N === null && !F;
    if (m.choices.every(T) && m.minRateDescription === null && m.maxRateDescription === null && m.special.refused === null && m.special.dontKnow === null && x.length > 1 && I > 0 && x.every((M, N) => M === S + N * I && Number.isInteger(M))) {
      let M = x[x.length - 1];
      r.push(D(C({ type: "range" }, c(m)), { parameters: `start=${S} end=${M} step=${I}` }));
      return;
    }
    (m.minRateDescription !== null || m.maxRateDescription !== null) && n.changed(m.name, "rate-ends");
    let R = m.choices.length - 1, L = m.choices.map((M, N) => {
      var F;
      return D(C({}, M), {
        text: (F = M.text) != null ? F : N === 0 ? m.minRateDescription : N === R ? m.maxRateDescription : null
      });
    });
    r.push(D(C({
      type: `select_one ${l(m.name, bb(L, m.special))}`
    }, c(m)), {
      appearance: "likert"
    }));
  }
  function w(m) {
    let T = c(m), { required: x } = T, S = or(T, ["required"]), O = x !== "" && m.isEachRowRequired;
    x !== "" && !O && n.lost(m.name, "any-row-required");
    let I = l(m.name, m.choices);
    k(m.rows, m.name), u(S.name, D(C({}, S), { appearance: "table-list" }), () => m.rows.filter((A) => !A.isRetired).forEach((A) => {
      r.push(D(C({
        type: `select_one ${I}`,
        name: Tn(_i(m.name, A.value))
      }, t.label(A)), {
        relevant: a(A.visibleIf, m.name, "condition-lost"),
        required: O ? x : ""
      }));
    }));
  }
  function E(m) {
    let I = c(m), { required: x } = I, S = or(I, ["required"]);
    if (m.rows.length === 0) {
      n.lost(m.name, "open-rows");
      return;
    }
    x !== "" && n.lost(m.name, "any-row-required");
    let O = m.columns.map((T) => D(C({}, T), { list: l(`${m.name}-${T.name}`.slice(0, 48), T.choices) }));
    k(m.rows, m.name), u(S.name, S, () => m.rows.filter((T) => !T.isRetired).forEach((T) => {
      u(Tn(_i(m.name, T.value)), D(C({}, t.label(T)), {
        relevant: a(T.visibleIf, m.name, "condition-lost"),
        appearance: "field-list"
      }), () => O.forEach((A) => {
        r.push(C({
          type: `select_one ${A.list}`,
          name: Tn(Eo(m.name, T.value, A.name))
        }, t.title(A)));
      }));
    }));
  }
  function k(m, x) {
    m.some((S) => S.isRetired) && n.gather("lost", "retired", x);
  }
  e.description !== null && r.push(C({ type: "note", name: ti }, t.cells("label", e.description)));
  let v = Lt(e).map(({ name: m }) => m);
  for (let m of e.pages) {
    let x = $t(m.name, v);
    v.push(x), u(Tn(x), D(C(C({}, t.cells("label", m.title)), t.cells("hint", m.description)), {
      relevant: a(m.visibleIf, m.name, "condition-lost"),
      appearance: "field-list"
    }), () => m.elements.forEach(d));
  }
  return { questions: r, choices: o };
}
function bb(e, t) {
  return [...e, t.refused, t.dontKnow].filter((n) => n !== null);
}
function Tn(e) {
  return /^[a-z]/.test(e) ? e : `_${e}`;
}
function xb(e) {
  return e === null ? "" : `string-length(.) <= ${e}`;
}
function vb(e) {
  let { none: t, refused: n, dontKnow: r } = Bt(e);
  return kb([
    e.minSelectedChoices === null ? "" : `count-selected(.) >= ${e.minSelectedChoices}`,
    e.maxSelectedChoices === null ? "" : `count-selected(.) <= ${e.maxSelectedChoices}`,
    ...[t, n, r].map((o) => o === null ? "" : `not(selected(., '${o.value}') and count-selected(.) > 1)`)
  ]);
}
function kb(e) {
  return e.filter((t) => t !== "").join(" and ");
}

// src/core/interchange/xlsform-texts.ts
function Eb(e, t) {
  let { taxonomy: n, message: r } = t, o = IC(e), i = (l, c) => {
    let u = c != null ? c : e.locale;
    return u === null ? l : `${l}::${As(u)}`;
  }, s = (l, c, u) => {
    var p;
    if (l.kind === "message")
      return r(l.key, c);
    let d = c != null ? c : e.locale, f = d === null ? void 0 : l.texts[d];
    return f != null ? f : (c === null || c === u) && (p = l.texts.default) != null ? p : null;
  }, a = (l, c, u, d) => {
    var p, h;
    if (c === null)
      return d === "" ? {} : [null, ...o].reduce((g, b) => D(C({}, g), { [i(l, b)]: d }), {});
    let f = (h = (p = s(c, null, u)) != null ? p : c.kind === "message" ? "" : Object.keys(c.texts).map((g) => c.texts[g])[0]) != null ? h : "";
    return [null, ...o].reduce((g, b) => D(C({}, g), { [i(l, b)]: Sb(s(c, b, u) || f || d) }), {});
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
      return Sb((c = s(l, null, e.locale)) != null ? c : "");
    }
  };
}
function Sb(e) {
  return e.replace(/\$\{/g, "$ {");
}
function IC(e) {
  let t = /* @__PURE__ */ new Set(), n = (r) => {
    r !== null && r.kind === "texts" && Object.keys(r.texts).forEach((o) => t.add(o));
  };
  n(e.description), e.pages.forEach((r) => {
    n(r.title), n(r.description);
  });
  for (let r of Lt(e))
    n(r.title), n(r.description), r.type === "html" && n(r.text), "choices" in r && r.choices.forEach((o) => n(o.text)), "rows" in r && r.rows.forEach((o) => n(o.text)), r.type === "matrixdropdown" && r.columns.forEach((o) => {
      n(o.title), o.choices.forEach((i) => n(i.text));
    });
  return t.delete("default"), e.locale !== null && t.delete(e.locale), Array.from(t);
}

// src/core/interchange/write-xlsform.ts
var RC = ["id", "status"];
function Tb(e, t) {
  let n = xn(), r = Ne(e);
  if (r.survey === null)
    return n.lost(null, "nothing-to-ask"), { sheets: null, notes: n.finish() };
  let o = ft(r.survey, t.taxonomy), i = Eb(o, t), { questions: s, choices: a } = wb(o, i, n), l = P(e, "localSkills");
  for (let c of _(l) ? Object.keys(l) : [])
    RC.includes(c) || n.gather("lost", "settings-lost", c);
  return o.title !== null && o.title.kind === "texts" && Object.keys(o.title.texts).length > 1 && n.lost(null, "title-translations"), {
    sheets: {
      survey: ud(["type", "name", ...i.columns("label"), ...i.columns("hint"), "required", "relevant", "constraint", "appearance", "parameters"], s),
      choices: ud(["list_name", "name", ...i.columns("label")], a),
      settings: ud(["form_title", "form_id", "default_language", "style"], [{
        form_title: o.title === null ? o.id : i.main(o.title),
        form_id: o.id,
        default_language: o.locale === null ? "" : As(o.locale),
        style: "pages"
      }])
    },
    notes: n.finish()
  };
}
function ud(e, t) {
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
var LC = ["survey", "choices", "settings"];
function Ob(e, t) {
  let n = URL.createObjectURL(t), r = y("a", { href: n, download: e });
  document.body.appendChild(r), r.click(), r.remove(), window.setTimeout(() => URL.revokeObjectURL(n), 6e4);
}
function MC(e, t) {
  return re(this, null, function* () {
    var s, a;
    let n = Mn(t), r = yield Promise.all(n.map((l) => re(null, null, function* () {
      return [l, yield e.messagesIn(l)];
    }))), o = new Map(r), i = (a = o.get((s = n[0]) != null ? s : "")) != null ? a : e.messages;
    return (l, c) => {
      let u = c === null ? i : o.get(c);
      return u === void 0 || !u.has(l) ? null : u.text(l);
    };
  });
}
function Ab(e) {
  let { context: t, surveyId: n, json: r, taxonomy: o } = e, { messages: i } = t, s = y("div", { "aria-live": "polite" }), a = (f, p) => {
    U(
      s,
      K("success", i.text("localskills-making-export-done", f)),
      p.length === 0 ? null : K(
        "notice",
        y("p", {}, i.text("localskills-making-export-notes", p.length)),
        y("ul", {}, ...p.map((h) => y("li", {}, pr(h, i))))
      )
    ), je(s);
  }, l = (f) => U(s, K(
    "error",
    ...f.map((p) => y("p", {}, pr(p, i)))
  )), c = (f) => {
    let { sheets: p, notes: h } = Tb(r, { taxonomy: o, message: f });
    return p === null ? (l(h), Promise.resolve()) : Ia(LC.map((g) => ({
      sheet: g,
      data: p[g].map((b) => b.map((w) => w === "" ? null : { value: w, type: String }))
    }))).toBlob().then((g) => {
      let b = `${n}.xlsx`;
      Ob(b, g), a(b, h);
    });
  }, u = (f) => {
    let p = mb(r, { taxonomy: o, message: f });
    if (p.json === null)
      l(p.notes);
    else {
      let h = `${n}.json`;
      Ob(h, new Blob([JSON.stringify(p.json, null, "	")], { type: "application/json" })), a(h, p.notes);
    }
    return Promise.resolve();
  }, d = (f, p) => (
    // Messages used here: localskills-making-export-xlsform, localskills-making-export-surveyjs
    ne(i.text(`localskills-making-export-${f}`), "normal", () => {
      MC(t, r).then(p).catch(() => {
        U(s, K("error", i.text("localskills-making-not-loaded")));
      });
    })
  );
  return y(
    "div",
    {},
    y("h3", {}, i.text("localskills-making-export-heading")),
    y("p", { class: "ext-localSkills-making-help" }, i.text("localskills-making-export-help")),
    ge(d("xlsform", c), d("surveyjs", u)),
    s
  );
}

// src/ui/survey-form/draft.ts
var NC = 400;
function Cb(e) {
  let t = null, n = !1, r = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), o = () => {
    r();
  }, i = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", o), document.addEventListener("visibilitychange", o), window.addEventListener("beforeunload", i), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(r, NC);
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
var $C = 200;
function Pb(e, t) {
  let n = /* @__PURE__ */ new Set(), r = [], o = [], i = e, s, a, l = (u) => {
    i = u, s = void 0, a = void 0, Array.from(n).forEach((d) => d());
  }, c = () => (a = a != null ? a : t.lint(i), a);
  return {
    json: () => i,
    survey() {
      return s === void 0 && (s = Ne(i).survey), s;
    },
    faults: () => c().faults,
    warnings: () => c().warnings,
    change(u, d) {
      let f = u(i);
      if (f === i)
        return;
      let p = r[r.length - 1];
      o.length === 0 && d !== void 0 && (p == null ? void 0 : p.describes) === d || (r.push({ json: i, describes: d }), r.splice(0, r.length - $C)), o.length = 0, l(f);
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
function Ib(e, t) {
  let { loaded: n } = t, { surveyId: r } = n, o = eo(e.storage, e.wikiId, e.user.name), i = ma(e, r, n.base), s = (p) => {
    var h, g;
    return {
      taxonomy: n.taxonomy,
      id: r,
      core: ((h = n.core) == null ? void 0 : h.id) === ni(p) ? n.core : null,
      previous: ((g = n.previous) == null ? void 0 : g.id) === gc(p) ? n.previous : null
    };
  }, a = Pb(t.json, {
    lint: (p) => ({
      faults: Qi(p, s(p)),
      warnings: vf(p)
    })
  }), l = t.step, c = () => !po(a.json(), i.base().json), u = Cb(() => c() ? o.write({
    surveyId: r,
    baseRevision: i.base().revision,
    baseJson: i.base().json,
    keptAt: e.now().toISOString(),
    json: a.json(),
    step: l
  }) : (o.clear(r), !0)), d = a.onChange(u.changed);
  t.isNew && (u.changed(), u.keep());
  let f = () => {
    let { json: p } = i.base();
    return p === null ? null : Ne(p).survey;
  };
  return {
    surveyId: r,
    loaded: n,
    document: a,
    publisher: i,
    texts: () => {
      var p, h;
      return {
        messages: e.messages,
        locale: (h = (p = a.survey()) == null ? void 0 : p.locale) != null ? h : null,
        taxonomy: n.taxonomy
      };
    },
    published: f,
    isRunning() {
      let p = f();
      return n.answers > 0 || p !== null && p.status !== "draft";
    },
    publishedKeys() {
      let { json: p } = i.base();
      return p === null ? [] : Xm(p);
    },
    lockedQuestions: () => {
      var p, h, g;
      return (g = (h = (p = a.survey()) == null ? void 0 : p.core) == null ? void 0 : h.questions) != null ? g : [];
    },
    isChanged: c,
    keep: u.keep,
    setStep(p) {
      l = p, c() && u.changed();
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
var FC = 50;
function DC(e, t, n) {
  let r = e.split(/\r\n?|\n/), o = Math.max(0, t - 3), i = r.slice(o, t + 2).map((s, a) => {
    let l = o + a + 1, c = s.length > 200 ? `${s.slice(Math.max(0, n - 80), n + 120)}\u2026` : s;
    return y("div", l === t ? { class: "ext-localSkills-making-line-at-fault" } : {}, `${l}  ${c}`);
  });
  return y("pre", { class: "ext-localSkills-making-excerpt", dir: "ltr", tabindex: "0" }, ...i);
}
function Rb(e) {
  let { context: t, loaded: n, onTake: r } = e, { messages: o, titles: i, wiki: s, pageUrl: a } = t, l = i.definition(n.surveyId), c = (g, ...b) => o.text(`localskills-making-broken-${g}`, ...b), [u] = n.base.faults, [d, f] = u === void 0 ? [] : u.parameters, p = y("div", { "aria-live": "polite" }), h = () => re(null, null, function* () {
    var g;
    U(p, y("p", { role: "status" }, o.text("localskills-making-loading")));
    try {
      let w = (yield s.history(l, FC)).map((k) => ({
        latest: k,
        read: vn({ title: l, namespace: 0, isRedirect: !1, latest: k })
      })).find(({ read: k }) => k.json !== null), E = w === void 0 ? null : w.read.json;
      w === void 0 || E === null ? U(p, K("warning", c("none"))) : U(p, K(
        "notice",
        y("p", {}, c("found", t.formatTime(w.latest.timestamp), (g = w.latest.user) != null ? g : "")),
        ge(ne(c("take"), "primary", () => r(E)))
      ));
    } catch (b) {
      U(p, K("error", o.text("localskills-making-not-loaded")));
    }
    je(p);
  });
  return y(
    "div",
    {},
    y("h2", { tabindex: "-1" }, c("heading")),
    y("p", {}, c("explain", l)),
    ...n.base.faults.map((g) => K("error", un(g, o))),
    typeof d == "number" && typeof f == "number" ? DC(n.base.text, d, f) : null,
    y("p", {}, c("ways")),
    ge(
      ne(c("look"), "primary", () => {
        h();
      }),
      ne(c("edit"), "normal", () => t.goTo(a(l, { action: "edit" })))
    ),
    p
  );
}

// src/ui/survey-making/published-screen.ts
function Lb(e) {
  let { context: t, published: { survey: n, isSameStatus: r, companions: o }, onContinue: i, onClose: s } = e, { messages: a, titles: l, pageUrl: c } = t, u = (g, ...b) => a.text(`localskills-making-published-${g}`, ...b), d = Gs(n, t.now().toISOString()), f = d === "open", p = l.survey(n.id), h = o.filter(({ kind: g }) => g === "fault" || g === "no-place").map((g) => {
    let b = y("p", {}, u(`fault-${g.page}`, g.title));
    return g.kind === "fault" ? K(
      "warning",
      b,
      g.fault.explanation === "" ? null : y("p", { dir: "auto" }, g.fault.explanation),
      Hs(g.text, c(g.title, { action: "edit" }), a)
    ) : K("warning", b);
  });
  return y(
    "div",
    { class: "ext-localSkills-making-published" },
    y("h2", { tabindex: "-1" }, u(r && d !== "draft" ? "changes" : f ? "open" : d === "not-yet-open" ? "not-yet" : "saved")),
    K(
      "success",
      y(
        "p",
        {},
        ve(Pe({ name: n.id, title: n.title }, {
          messages: a,
          locale: n.locale,
          taxonomy: null
        }), a),
        ": ",
        y("a", { href: c(p) }, p)
      ),
      f && !r ? y("p", {}, u("share")) : null,
      d === "draft" ? y("p", {}, u("draft")) : null,
      d === "not-yet-open" && n.opens !== null ? y("p", {}, u("opens", t.formatDate(n.opens))) : null
    ),
    ...h,
    ge(
      ne(u("view"), "primary", () => t.goTo(c(p))),
      ne(u("more"), "normal", i),
      ne(u("close"), "normal", s)
    )
  );
}

// src/ui/survey-making/making-shell.ts
function Mb(e) {
  let { context: t, onClose: n, onPublished: r } = e, { messages: o } = t, i = y("div", {
    class: "ext-localSkills-making",
    lang: o.language,
    dir: o.direction
  }), s = null, a = null, l = () => {
    a == null || a.destroy(), s == null || s.end(), a = null, s = null;
  }, c = (w) => {
    U(i, y("div", { class: "ext-localSkills-making-screen" }, w));
    let E = w.querySelector("h2");
    E !== null && E.focus({ preventScroll: !0 });
  }, u = () => {
    l(), c(y("p", { role: "status" }, o.text("localskills-making-loading")));
  }, d = (w, E) => c(K(
    "error",
    y("p", {}, o.text("localskills-making-not-loaded")),
    w instanceof $e && w.explanation !== "" ? y("p", { dir: "auto" }, w.explanation) : null,
    ge(ne(o.text("localskills-save-try-again"), "normal", E))
  )), f = (w) => {
    l(), c(Pm({
      context: t,
      from: w,
      onBegin: (E, k) => p(E, k, null),
      onContinue: (E) => p(E.surveyId, E.json, E)
    }));
  }, p = (w, E, k) => {
    u(), hc(t, w, E).then(
      (v) => h(v, E, k),
      (v) => d(v, () => p(w, E, k))
    );
  }, h = (w, E, k) => {
    var O, I;
    l();
    let m = k !== null && k.baseRevision !== w.base.revision ? D(C({}, w.base), { revision: k.baseRevision, json: k.baseJson }) : w.base;
    s = Ib(t, {
      loaded: D(C({}, w), { base: m }),
      json: E,
      step: (O = k == null ? void 0 : k.step) != null ? O : "questions",
      isNew: k === null && m.revision === 0
    });
    let x = s;
    a = Ty({
      context: t,
      session: x,
      step: (I = k == null ? void 0 : k.step) != null ? I : "questions",
      onPublished(T) {
        r(), l(), c(Lb({
          context: t,
          published: T,
          answers: w.answers,
          onContinue: () => b(x.surveyId),
          onClose: n
        }));
      }
    }), U(i, a.element);
    let S = a.element.querySelector("h2");
    S !== null && je(S);
  }, g = (w) => {
    let { base: E, surveyId: k } = w;
    if (E.revision === 0) {
      f(null);
      return;
    }
    let { json: v } = E;
    if (v === null) {
      c(Rb({
        context: t,
        loaded: w,
        onTake: (m) => h(w, m, null)
      }));
      return;
    }
    c(Zh({
      context: t,
      loaded: w,
      json: v,
      faults: Qi(v, {
        taxonomy: w.taxonomy,
        id: k,
        core: w.core,
        previous: w.previous
      }),
      onEdit: (m, x) => h(w, m, x),
      onBegin: (m) => f({ id: k, kind: m }),
      onReload: () => {
        r(), b(k);
      },
      exports: () => Ab({ context: t, surveyId: k, json: v, taxonomy: w.taxonomy })
    }));
  }, b = (w) => {
    if (w === null) {
      f(null);
      return;
    }
    u(), hc(t, w).then(g, (E) => d(E, () => b(w)));
  };
  return {
    element: i,
    open: b,
    isChanged: () => s !== null && s.isChanged(),
    isKept: () => s === null || s.keep(),
    destroy: l
  };
}

// src/ui/survey-making/making-dialog.ts
function Nb(e) {
  let { context: t, surveyId: n, onClosed: r } = e, { messages: o } = t, i = !1, s = null;
  class a extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), s = Mb({
        context: t,
        onClose: () => this.close(),
        onPublished() {
          i = !0;
        }
      }), this.$body.append(s.element), this;
    }
    getSetupProcess(d) {
      return super.getSetupProcess(d).next(() => {
        this.title.setLabel(o.text("localskills-making-dialog")), s == null || s.open(n);
      });
    }
    getActionProcess(d) {
      return new OO.ui.Process(() => {
        let f = () => {
          this.close();
        };
        if (d === "close" || d === "") {
          if (s === null || !s.isChanged()) {
            f();
            return;
          }
          let p = s.isKept();
          OO.ui.confirm(o.text(p ? "localskills-making-leave" : "localskills-making-leave-lost"), { actions: [
            { action: "reject", label: o.text("localskills-making-stay"), flags: "safe" },
            {
              action: "accept",
              label: o.text(p ? "localskills-making-leave-yes" : "localskills-making-leave-lost-yes"),
              flags: p ? ["primary", "progressive"] : ["primary", "destructive"]
            }
          ] }).then((h) => {
            h && f();
          });
        }
      });
    }
    getTeardownProcess(d) {
      return super.getTeardownProcess(d).first(() => {
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
  }), document.documentElement.classList.add("ext-localSkills-making-open");
  let l = new OO.ui.WindowManager(), c = new a({ size: "full", classes: ["ext-localSkills-making-dialog"] });
  document.body.appendChild(l.$element[0]), l.addWindows([c]), l.openWindow(c).closed.then(() => {
    l.destroy(), document.documentElement.classList.remove("ext-localSkills-making-open"), r(i);
  });
}

// src/ui/messages.ts
function $b(e, t) {
  let n = e.config.get("wgUserLanguage"), r = (s) => String(e.language.convertNumber(s)), o = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, i = (s, a = 0) => {
    let l = Math.abs(s).toFixed(a), [c, u] = l.split("."), d = s < 0 && Number(l) !== 0 ? "\u2212" : "", f = u === void 0 ? "" : o() + u.split("").map((p) => r(Number(p))).join("");
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

// src/core/i18n/number-format.ts
var Fb = {
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
function Db(e) {
  var o, i;
  let t = (i = Fb[(o = e.find((s) => Object.prototype.hasOwnProperty.call(Fb, s))) != null ? o : ""]) != null ? i : "latn", n = [...e, "en"].filter(jC).map((s) => `${s}-u-nu-${t}`), r = /* @__PURE__ */ new Map();
  return (s, a) => {
    var c;
    let l = (c = r.get(a)) != null ? c : new Intl.NumberFormat(n, { minimumFractionDigits: a, maximumFractionDigits: a });
    return r.set(a, l), l.format(s);
  };
}
function jC(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}
function jb(e) {
  var t, n;
  return Number.isInteger(e) ? 0 : Math.min(2, (n = (t = String(e).split(".")[1]) == null ? void 0 : t.length) != null ? n : 0);
}

// src/ui/messages-in-language.ts
var _C = ["zero", "one", "two", "few", "many", "other"], JC = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function BC(e) {
  var t;
  try {
    return (t = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? t : "en";
  } catch (n) {
    return "en";
  }
}
function zC(e, t, n) {
  var c;
  let r = t.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = t.filter((u) => !/^\d+=/.test(u)), { PluralRules: i } = Intl, s = i === void 0 ? null : new i(n), l = (s === null ? ["one", "other"] : _C.filter((u) => s.resolvedOptions().pluralCategories.includes(u))).indexOf(s === null ? e === 1 ? "one" : "other" : s.select(e));
  return (c = o[Math.min(l, o.length - 1)]) != null ? c : "";
}
function _b(e, t, n) {
  let r = BC(e), o = [e, ...n.languageChain.filter((a) => a !== e)], i = Db(o), s = (a, l = 0) => i(a, l);
  return {
    language: e,
    languageChain: o,
    direction: pn(e),
    has: (a) => t[a] !== void 0 || n.has(a),
    number: s,
    text(a, ...l) {
      let c = t[a];
      if (c === void 0)
        return n.text(a, ...l);
      let u = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (g) => {
        let b = u(g);
        return b === void 0 ? g : typeof b == "number" ? s(b, jb(b)) : b;
      }), f = "", p = 0;
      return c.replace(JC, (h, g, b, w) => {
        var m, x;
        let [E = "", ...k] = b.split("|"), v = g.toUpperCase() === "PLURAL" ? zC(Number((m = u(E)) != null ? m : 0), k, r) : (x = k[k.length - 1]) != null ? x : "";
        return f += d(c.slice(p, w)) + d(v), p = w + h.length, "";
      }), f + d(c.slice(p));
    }
  };
}

// src/wiki/save-fault-reason.ts
var Jb = {
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
}, UC = new Map(
  Object.keys(Jb).reduce(
    (e, t) => e.concat(Jb[t].map((n) => [n, t])),
    []
  )
), WC = [
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
function dd(e) {
  let t = e.map((n) => UC.get(n) || "other");
  return WC.find((n) => t.includes(n)) || "other";
}
function Bb(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Ma(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var zb = 50;
function Na(e, t) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((s = t == null ? void 0 : t.xhr) == null ? void 0 : s.status) || 0, l = Bb(a);
    return new $e(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = n.map((a) => a.html ? Ma(a.html) : a.text || a.code), i = n.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return i ? new $e("read-only", i, { code: e }) : new $e(
    dd(n.length ? n.map((a) => a.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function HC(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? Ma(t) : t,
    imageUrl: e.url || null
  };
}
function VC(e, t) {
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
function Ub(e) {
  let { api: t, user: n, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, i = (u) => new Promise((d, f) => {
    u.then(d, (...p) => {
      f(Na(String(p[0]), p[1]));
    });
  }), s = (u, d) => re(null, null, function* () {
    let { query: f = {} } = yield i(t.get(C(D(C({}, o), { action: "query", titles: u.slice() }), d))), p = new Map((f.normalized || []).map(({ from: g, to: b }) => [g, b])), h = new Map((f.pages || []).map((g) => [g.title, g]));
    return new Map(u.reduce((g, b) => {
      let w = h.get(p.get(b) || b);
      return w ? g.concat([[b, w]]) : g;
    }, []));
  }), a = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (u) => {
    let d = [];
    return u.forEach((f, p) => {
      let h = f.revisions && f.revisions[0];
      h && d.push([p, VC(f, h)]);
    }), d;
  };
  return {
    readPages(u) {
      return re(this, null, function* () {
        let d = Array.from(new Set(u)), f = [];
        for (let h = 0; h < d.length; h += zb)
          f.push(s(d.slice(h, h + zb), a).then(l));
        let p = yield Promise.all(f);
        return new Map(p.reduce((h, g) => h.concat(g), []));
      });
    },
    readForEditing(u, d) {
      return re(this, null, function* () {
        let f = yield s(u, D(C({}, a), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), p = f.get(d), [h, ...g] = p && p.actions && p.actions[p.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(f)),
          refusal: h ? Na(h.code, { errors: [h].concat(g) }) : null
        };
      });
    },
    existingPages(u) {
      return re(this, null, function* () {
        let d = yield s(u, { prop: "info" });
        return u.filter((f) => d.has(f) && !d.get(f).missing);
      });
    },
    spokenLanguages(u) {
      return re(this, null, function* () {
        let { query: { babel: d = {} } = {} } = yield i(
          t.get(D(C({}, o), { action: "query", meta: "babel", babuser: u }))
        ), f = "54321";
        return Object.keys(d).filter((p) => d[p] !== "0").sort((p, h) => f.indexOf(d[p]) - f.indexOf(d[h]));
      });
    },
    save(u) {
      return re(this, null, function* () {
        let f = (yield i(t.postWithToken("csrf", C(C(C(C(C(D(C({}, o), {
          action: "edit",
          title: u.title,
          text: u.text,
          summary: u.summary
        }), u.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: u.baseRevision }), u.contentModel ? { contentmodel: u.contentModel } : {}), u.bot ? { bot: !0 } : {}), u.captcha ? { captchaid: u.captcha.id, captchaword: u.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })))).edit;
        if (!f)
          throw new $e("other", "");
        if (f.captcha)
          throw new $e("captcha", "", { captcha: HC(f.captcha), code: "captcha" });
        if (f.result !== "Success") {
          let h = f.warning || "";
          throw new $e(
            dd(f.code ? [f.code] : []),
            h === "" ? f.info || "" : Ma(h),
            h === "" ? {} : { html: h }
          );
        }
        let { oldrevid: p } = f;
        return C({
          revision: f.newrevid || u.baseRevision,
          changed: f.nochange !== !0
        }, p && u.baseRevision !== 0 && p !== u.baseRevision ? { mergedWith: p } : {});
      });
    }
  };
}

// src/wiki/browser/page-lister.ts
function Wb(e) {
  let { api: t, namespaces: n } = e, r = (i) => new Promise((s, a) => {
    t.get(C({ formatversion: 2, action: "query" }, i)).then(s, (...c) => {
      a(Na(String(c[0]), c[1]));
    });
  });
  return {
    pagesBelow(i, s) {
      return re(this, null, function* () {
        let a = i.indexOf(":"), l = i.slice(0, Math.max(a, 0)).trim().toLowerCase().replace(/ /g, "_"), c = l === "" ? void 0 : n[l], { query: u = {} } = yield r({
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
      return re(this, null, function* () {
        let { query: a = {} } = yield r({ list: "categorymembers", cmtitle: i, cmtype: "page", cmlimit: s });
        return (a.categorymembers || []).map(({ title: l }) => l);
      });
    },
    history(i, s) {
      return re(this, null, function* () {
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

// templates/data/affiliate-capacity.json
var Hb = {
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
var Vb = {
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
var qb = {
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
var Xb = [
  { id: "skills-needs-assessment", definition: Vb },
  { id: "skills-pulse", definition: qb },
  { id: "affiliate-capacity", definition: Hb }
];

// src/extension/load-part.ts
function Qb(e) {
  let t = [`ext.localSkills.${e}`, `ext.gadget.LocalSkills-${e}`], n = t.find((r) => mw.loader.getState(r) !== null) || t[0];
  return mw.loader.getState(n) === "error" && mw.loader.state({ [n]: "registered" }), new Promise((r, o) => {
    mw.hook(GC(e)).add(r), mw.loader.using(n).then(null, o);
  });
}
function GC(e) {
  return `localSkills.${e}`;
}

// src/extension/load-pickers.ts
function fd() {
  return Qb("pickers");
}

// src/extension/making-context.ts
function KC(e) {
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
function Gb(e) {
  let t = new Intl.DateTimeFormat(document.documentElement.lang || "en", e);
  return (n) => t.format(new Date(n));
}
function Kb(e, t, n) {
  let r = document.documentElement.dir === "rtl" ? "rtl" : "ltr", o = $b(mw, r), i = new mw.Api(), s = { year: "numeric", month: "long", day: "numeric" }, a = null, l = () => re(null, null, function* () {
    let { createCatalogues: c } = yield fd();
    return a = a != null ? a : c(i, o.language), a;
  });
  return {
    wiki: C(C({}, Ub({ api: i, user: t, language: o.language })), Wb({ api: i, namespaces: mw.config.get("wgNamespaceIds") })),
    catalogue: {
      loadLanguages: () => re(null, null, function* () {
        return (yield l()).loadLanguages();
      }),
      loadWikis: () => re(null, null, function* () {
        return (yield l()).loadWikis();
      })
    },
    titles: Md(e),
    messages: o,
    user: {
      name: t,
      isTemporary: mw.user.isTemp(),
      editCount: mw.config.get("wgUserEditCount") || 0,
      groups: mw.config.get("wgUserGroups") || []
    },
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    contentLanguage: mw.config.get("wgContentLanguage"),
    hasTranslate: mw.loader.getState("ext.translate") !== null,
    pageTitle: mw.config.get("wgPageName"),
    bundledSurveys: Xb,
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (c, u) => mw.util.getUrl(c, u),
    formatTime: Gb(D(C({}, s), { hour: "numeric", minute: "2-digit" })),
    formatDate: Gb(D(C({}, s), { timeZone: "UTC" })),
    languageName: KC(document.documentElement.lang || "en"),
    messagesIn: (c) => re(null, null, function* () {
      return c === o.language ? o : _b(c, yield n(c), o);
    }),
    loadPickers: fd,
    goTo(c) {
      window.location.href = c;
    }
  };
}

// src/extension/start-making.ts
var YC = (e) => re(null, null, function* () {
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
function Yb(e = YC) {
  let t = !1;
  mw.hook("localSkills.makeSurvey").add(({ surveyId: n, root: r, opener: o }) => {
    let i = mw.user.getName();
    t || i === null || (t = !0, Nb({
      context: Kb(r, i, e),
      surveyId: n,
      onClosed(s) {
        t = !1, s ? window.location.reload() : o.focus();
      }
    }));
  });
}

// src/extension/making.ts
Yb();
