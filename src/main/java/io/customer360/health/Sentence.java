package io.customer360.health;

import io.customer360.measure.MeasureGroup;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** A sentence to be said in the reader's language, by the key of its text and what it is about. */
public record Sentence(String textKey, List<Said> said) {

    /** Something that a sentence names; each takes the next place in its text. */
    public sealed interface Said {

        /** Where on the page it stands as well. */
        String place();

        /** The number that it is, if it is one. */
        default OptionalDouble number() {
            return OptionalDouble.empty();
        }
    }

    /** A score or a slope, in points. */
    public record Points(String place, double points) implements Said {
        @Override
        public OptionalDouble number() {
            return OptionalDouble.of(points);
        }
    }

    /** How many. */
    public record Count(String place, int count) implements Said {
        @Override
        public OptionalDouble number() {
            return OptionalDouble.of(count);
        }
    }

    /** A factor by its name. */
    public record Factor(MeasureGroup factor) implements Said {
        @Override
        public String place() {
            return factor.code();
        }
    }

    /** Some factors by their names. */
    public record Factors(List<MeasureGroup> factors) implements Said {
        public Factors {
            factors = List.copyOf(factors);
        }

        @Override
        public String place() {
            return factors.stream().map(MeasureGroup::code).collect(Collectors.joining(" "));
        }
    }

    /** A sub-measure by its name. */
    public record Part(SubMeasure part) implements Said {
        @Override
        public String place() {
            return part.code();
        }
    }

    /** What a sub-measure says, in its scale. */
    public record Value(SubMeasure part, Reading reading) implements Said {
        @Override
        public String place() {
            return part.code();
        }

        @Override
        public OptionalDouble number() {
            return reading instanceof Reading.Known known
                    ? OptionalDouble.of(known.value())
                    : OptionalDouble.empty();
        }
    }

    public Sentence {
        said = List.copyOf(said);
    }

    /** A sentence about these. */
    static Sentence of(String textKey, Said... said) {
        return new Sentence(textKey, List.of(said));
    }

    /** The numbers that it is tied to. */
    public List<Said> numbers() {
        return said.stream().filter(it -> it.number().isPresent()).toList();
    }
}
