import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "**/*.mjs", "eslint.config.js"] },
  ...tseslint.configs.recommendedTypeChecked,
  regexp.configs["flat/recommended"],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "named exports only" },
        { selector: "CallExpression[callee.property.name='push'] > SpreadElement", message: "spreading a long list into push overflows the stack" },
      ],
      // alternations and classes here are lists of words: their order is the order of meaning
      "regexp/no-super-linear-backtracking": "error",
      "regexp/prefer-character-class": "off",
      "regexp/no-dupe-disjunctions": "off",
      "regexp/use-ignore-case": "off",
      "regexp/prefer-range": "off",
      "regexp/no-obscure-range": "off",
      "regexp/prefer-d": "off",
      "regexp/no-useless-non-capturing-group": "off", // patterns put together from parts keep their brackets
      "regexp/no-misleading-capturing-group": "off",
      "regexp/optimal-quantifier-concatenation": "off",
      "regexp/no-unused-capturing-group": "off",
      "regexp/no-useless-assertions": "error",
    },
  },
  { files: ["*.config.ts", "tests/scripts.config.ts", "**/*.d.ts"], rules: { "no-restricted-syntax": "off" } },
);
