// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.wijkakkoord.formula.Token.Kind;

/** Reads a formula, each rule of the grammar a method, and checks its units on the way. */
final class Parser {
    private final List<Token> tokens;
    private final Map<String, Unit> inputs;
    private final Set<String> used = new HashSet<>();
    private int next;
    private int depth;

    Parser(String text, Map<String, Unit> inputs) {
        this.tokens = Tokens.of(text);
        this.inputs = inputs;
    }

    Expression parse() {
        var expression = formula();
        if (peek().kind() != Kind.END) {
            throw problem(ProblemCode.UNEXPECTED, peek());
        }
        inputs.keySet().stream()
                .filter(name -> !used.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new FormulaException(ProblemCode.INPUT_NOT_USED, 0, name);
                });
        return expression;
    }

    private Expression formula() {
        var start = peek();
        var left = conjunction();
        while (peek().is("or")) {
            next++;
            var right = peek();
            left = new Condition.Or(condition(left, start), condition(conjunction(), right));
        }
        return left;
    }

    private Expression conjunction() {
        var start = peek();
        var left = negation();
        while (peek().is("and")) {
            next++;
            var right = peek();
            left = new Condition.And(condition(left, start), condition(negation(), right));
        }
        return left;
    }

    private Expression negation() {
        if (!peek().is("not")) {
            return comparison();
        }
        next++;
        var start = peek();
        return new Condition.Not(condition(within(this::negation), start));
    }

    private Expression comparison() {
        var start = peek();
        var left = sum();
        var relation = peek().kind() == Kind.SIGN ? Relation.of(peek().text()) : Optional.<Relation>empty();
        if (relation.isEmpty()) {
            return left;
        }
        var sign = take();
        var right = amountOf(this::sum);
        var amount = amount(left, start);
        return new Condition.Compared(amount, relation.get(), alike(amount, right, sign), sign.position());
    }

    private Expression sum() {
        var start = peek();
        var left = product();
        while (peek().is("+") || peek().is("-")) {
            var sign = take();
            var amount = amount(left, start);
            var right = alike(amount, amountOf(this::product), sign);
            var operator = sign.is("+") ? Operator.PLUS : Operator.MINUS;
            left = new Amount.Computed(amount, operator, right, amount.unit(), sign.position());
        }
        return left;
    }

    private Expression product() {
        var start = peek();
        var left = factor();
        while (peek().is("*") || peek().is("/")) {
            var sign = take();
            var amount = amount(left, start);
            var right = amountOf(this::factor);
            var times = sign.is("*");
            var unit = times
                    ? amount.unit().times(right.unit(), sign.position())
                    : amount.unit().over(right.unit(), sign.position());
            left = new Amount.Computed(amount, times ? Operator.TIMES : Operator.OVER, right, unit, sign.position());
        }
        return left;
    }

    private Expression factor() {
        if (!peek().is("-")) {
            return primary();
        }
        next++;
        return new Amount.Negated(amountOf(() -> within(this::factor)));
    }

    private Expression primary() {
        var token = take();
        var function = Arrays.stream(Function.values())
                .filter(each -> token.is(each.name().toLowerCase(Locale.ROOT)))
                .findAny();
        if (function.isPresent()) {
            return within(() -> called(function.get(), token));
        }
        if (token.is("(")) {
            var inner = within(this::formula);
            expect(")");
            return inner;
        }
        return switch (token.kind()) {
            case NUMBER -> literal(token);
            case WORD -> input(token);
            case UNIT, SIGN, END -> throw problem(ProblemCode.UNEXPECTED, token);
        };
    }

    private Amount called(Function function, Token name) {
        expect("(");
        var arguments = new ArrayList<>(List.of(amountOf(this::sum)));
        while (peek().is(",")) {
            var comma = take();
            arguments.add(alike(arguments.getFirst(), amountOf(this::sum), comma));
        }
        expect(")");
        return new Amount.Called(function, List.copyOf(arguments), name.position());
    }

    private Amount literal(Token token) {
        var value = new BigDecimal(token.text());
        if (!Formula.withinRange(value)) {
            throw problem(ProblemCode.NUMBER_TOO_LONG, token);
        }
        var unit = peek().kind() == Kind.UNIT ? take() : null;
        return new Amount.Literal(
                Fraction.of(value), unit == null ? Unit.NUMBER : Unit.of(unit.text(), unit.position()));
    }

    private Amount input(Token token) {
        if (Formula.RESERVED.contains(token.text())) {
            throw problem(ProblemCode.UNEXPECTED, token);
        }
        var unit = inputs.get(token.text());
        if (unit == null) {
            throw problem(ProblemCode.UNKNOWN_INPUT, token);
        }
        used.add(token.text());
        return new Amount.Input(token.text(), unit);
    }

    private Amount amountOf(Supplier<Expression> part) {
        var start = peek();
        return amount(part.get(), start);
    }

    private static Amount amount(Expression expression, Token start) {
        if (expression instanceof Amount amount) {
            return amount;
        }
        throw problem(ProblemCode.QUANTITY_NEEDED, start);
    }

    private static Condition condition(Expression expression, Token start) {
        if (expression instanceof Condition condition) {
            return condition;
        }
        throw problem(ProblemCode.CONDITION_NEEDED, start);
    }

    private static Amount alike(Amount left, Amount right, Token sign) {
        if (left.unit().equals(right.unit())) {
            return right;
        }
        var units = left.unit().text() + ", " + right.unit().text();
        throw new FormulaException(ProblemCode.UNITS_DIFFER, sign.position(), units);
    }

    private <T> T within(Supplier<T> part) {
        if (++depth > Formula.DEEPEST) {
            throw problem(ProblemCode.FORMULA_TOO_DEEP, peek());
        }
        var result = part.get();
        depth--;
        return result;
    }

    private void expect(String sign) {
        if (!peek().is(sign)) {
            throw problem(ProblemCode.UNEXPECTED, peek());
        }
        next++;
    }

    private Token peek() {
        return tokens.get(next);
    }

    /** The end is never passed: it is looked at again and again. */
    private Token take() {
        var token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    private static FormulaException problem(ProblemCode code, Token token) {
        return new FormulaException(code, token.position(), token.text());
    }
}
