package io.customer360.sandbox.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JqlReaderTest {

    @Test
    @DisplayName("AND binds more tightly than OR, and parentheses more tightly than both")
    void precedence() {
        assertEquals(
                new Clause.Some(List.of(a(), new Clause.All(List.of(b(), a())))),
                where("a = 1 or b = 2 and a = 1"));
        assertEquals(
                new Clause.All(List.of(new Clause.Some(List.of(a(), b())), a())),
                where("(a = 1 || b = 2) && a = 1"));
    }

    @Test
    @DisplayName("NOT reaches the tests, so that a negated test leaves empties out as in Jira")
    void negation() {
        assertEquals(
                new Clause.All(
                        List.of(
                                new Clause.Test("a", Operator.NOT_EQUALS, value("1")),
                                new Clause.Test("b", Operator.NOT_EQUALS, value("2")))),
                where("NOT (a = 1 OR b = 2)"));
        assertEquals(a(), where("not !a = 1"));
    }

    @Test
    @DisplayName("Fields and values may be quoted, escaped, or a custom field id")
    void names() {
        assertEquals(
                new Clause.Test("cf[10002]", Operator.EQUALS, value("A \"B\" \u00e9")),
                where("cf[10002] = \"A \\\"B\\\" \\u00e9\""));
        assertEquals(
                new Clause.Test("Epic Link", Operator.LIKE, value("it's")),
                where("'Epic Link' ~ 'it\\'s'"));
    }

    @Test
    @DisplayName("Lists, functions and EMPTY are read")
    void operands() {
        assertEquals(
                new Clause.Test(
                        "a",
                        Operator.NOT_IN,
                        new Operand.Several(
                                List.of(
                                        value("SUP-1"),
                                        new Operand.Call("f", List.of("x", "y")),
                                        new Operand.Empty()))),
                where("a NOT IN (SUP-1, f(x, 'y'), EMPTY)"));
        assertEquals(
                new Clause.Test("a", Operator.IS_NOT, new Operand.Empty()), where("a is not NULL"));
    }

    @Test
    @DisplayName("A search may be empty, or only an order")
    void orderOnly() {
        assertEquals(Optional.empty(), Jql.read("").where());
        assertEquals(
                List.of(new Sort("updated", true), new Sort("key", false)),
                Jql.read("order by updated DESC, key").order());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a =", "a = 1 AND", "(a = 1", "a = 1 b = 2", "= 1", "a is 5", "a ? 1"})
    @DisplayName("What cannot be read is told with its place")
    void mistakes(String jql) {
        JqlProblems problems = assertThrows(JqlProblems.class, () -> Jql.read(jql));
        assertTrue(problems.messages().get(0).contains("(line 1, character "), problems::toString);
    }

    @Test
    @DisplayName("What is too long or too deep is refused before it is read")
    void bounds() {
        String deep = "(".repeat(5000) + "a = 1" + ")".repeat(5000);
        assertThrows(JqlProblems.class, () -> Jql.read(deep));
        assertThrows(JqlProblems.class, () -> Jql.read("not ".repeat(5000) + "a = 1"));
        assertThrows(JqlProblems.class, () -> Jql.read("!".repeat(5000) + "a = 1"));
        assertThrows(JqlProblems.class, () -> Jql.read("a = " + "1".repeat(60_000)));
    }

    private static Clause a() {
        return new Clause.Test("a", Operator.EQUALS, value("1"));
    }

    private static Clause b() {
        return new Clause.Test("b", Operator.EQUALS, value("2"));
    }

    private static Operand value(String text) {
        return new Operand.Value(text);
    }

    private static Clause where(String jql) {
        return Jql.read(jql).where().orElseThrow();
    }
}
