// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number, in lowest terms, with a denominator above 0. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** Bits of a numerator or denominator: far beyond any amount, and small enough to write down. */
    static final int LARGEST = 256;

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("Division by zero");
        }
        var divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(BigDecimal value) {
        return value.scale() > 0
                ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    boolean tooLarge() {
        return numerator.bitLength() > LARGEST || denominator.bitLength() > LARGEST;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As a decimal number where it is one ({@code 12.5}), else as {@code numerator/denominator}. */
    public String text() {
        var twos = denominator.getLowestSetBit();
        var rest = denominator.shiftRight(twos);
        var fives = 0;
        while (rest.mod(BigInteger.valueOf(5)).signum() == 0) {
            rest = rest.divide(BigInteger.valueOf(5));
            fives++;
        }
        return rest.equals(BigInteger.ONE)
                ? new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), Math.max(twos, fives), RoundingMode.UNNECESSARY)
                        .toPlainString()
                : numerator + "/" + denominator;
    }
}
