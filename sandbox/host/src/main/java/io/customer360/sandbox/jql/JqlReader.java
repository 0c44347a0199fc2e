package io.customer360.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;

/** Turns JQL text into clauses; refuses what is too long or nested too deeply to be meant. */
final class JqlReader {

    private static final int LONGEST = 50_000;
    private static final int DEEPEST = 200;

    private JqlReader() {}

    static Jql read(String text) {
        bound(text);
        var problems = new Problems();
        var lexer = new JqlLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        lexer.addErrorListener(problems);
        var parser = new JqlParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(problems);
        JqlParser.QueryContext tree = parser.query();
        problems.raise();
        var clauses = new ClauseVisitor();
        List<Sort> order =
                tree.order() == null
                        ? List.of()
                        : tree.order().sort().stream().map(clauses::sort).toList();
        return new Jql(text, Optional.ofNullable(tree.anyOf()).map(clauses::visit), order);
    }

    /** A rough upper bound of the nesting, before anything recursive reads the text. */
    private static void bound(String text) {
        int depth = text.toLowerCase(Locale.ROOT).split("\\bnot\\b", -1).length;
        int deepest = depth;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '!' ? 1 : c == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        if (text.length() > LONGEST || deepest > DEEPEST) {
            throw new JqlProblems(List.of("Error in the JQL Query: the query is too complex."));
        }
    }

    private static final class Problems extends BaseErrorListener {

        private final List<String> messages = new ArrayList<>();

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                Object symbol,
                int line,
                int column,
                String message,
                RecognitionException cause) {
            messages.add(
                    "Error in the JQL Query: %s. (line %d, character %d)"
                            .formatted(message, line, column + 1));
        }

        void raise() {
            if (!messages.isEmpty()) {
                throw new JqlProblems(messages.subList(0, 1));
            }
        }
    }
}
