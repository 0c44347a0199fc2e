package io.customer360.sandbox.jql;

/** The operators of a JQL test, each with what it means when it is negated. */
enum Operator {
    EQUALS("="),
    NOT_EQUALS("!="),
    GREATER(">"),
    AT_MOST("<="),
    LESS("<"),
    AT_LEAST(">="),
    LIKE("~"),
    NOT_LIKE("!~"),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    static Operator of(String sign) {
        for (Operator operator : values()) {
            if (operator.sign.equals(sign)) {
                return operator;
            }
        }
        throw new IllegalArgumentException(sign);
    }

    /** The opposite: operators come in pairs. */
    Operator negated() {
        return values()[ordinal() ^ 1];
    }

    boolean negative() {
        return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
    }

    /** Says that a value equals one of several, or none of them. */
    boolean equality() {
        return this == EQUALS || this == NOT_EQUALS || list() || emptiness();
    }

    boolean ordering() {
        return this == GREATER || this == AT_MOST || this == LESS || this == AT_LEAST;
    }

    boolean matching() {
        return this == LIKE || this == NOT_LIKE;
    }

    boolean list() {
        return this == IN || this == NOT_IN;
    }

    boolean emptiness() {
        return this == IS || this == IS_NOT;
    }

    String sign() {
        return sign;
    }
}
