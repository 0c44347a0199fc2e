package io.customer360.sandbox.jql;

import java.util.List;

/** A JQL condition; negation is pushed down to the tests, as Jira does, so empties stay out. */
sealed interface Clause {

    /** The opposite condition. */
    Clause negated();

    /** All of them hold. */
    record All(List<Clause> parts) implements Clause {
        @Override
        public Clause negated() {
            return new Some(parts.stream().map(Clause::negated).toList());
        }
    }

    /** At least one of them holds. */
    record Some(List<Clause> parts) implements Clause {
        @Override
        public Clause negated() {
            return new All(parts.stream().map(Clause::negated).toList());
        }
    }

    /** A field compared with something. */
    record Test(String field, Operator operator, Operand operand) implements Clause {
        @Override
        public Clause negated() {
            return new Test(field, operator.negated(), operand);
        }
    }
}
