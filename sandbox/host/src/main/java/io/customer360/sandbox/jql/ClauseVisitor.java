package io.customer360.sandbox.jql;

import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** Walks the parse tree of a search and builds its clauses. */
final class ClauseVisitor extends JqlBaseVisitor<Clause> {

    private static final Operand EMPTY = new Operand.Empty();

    @Override
    public Clause visitAnyOf(JqlParser.AnyOfContext tree) {
        return tree.allOf().size() == 1
                ? visit(tree.allOf(0))
                : new Clause.Some(tree.allOf().stream().map(this::visit).toList());
    }

    @Override
    public Clause visitAllOf(JqlParser.AllOfContext tree) {
        return tree.single().size() == 1
                ? visit(tree.single(0))
                : new Clause.All(tree.single().stream().map(this::visit).toList());
    }

    @Override
    public Clause visitNegation(JqlParser.NegationContext tree) {
        return visit(tree.single()).negated();
    }

    @Override
    public Clause visitGroup(JqlParser.GroupContext tree) {
        return visit(tree.anyOf());
    }

    @Override
    public Clause visitTest(JqlParser.TestContext tree) {
        String field = name(tree.field());
        if (tree.condition() instanceof JqlParser.ComparisonContext comparison) {
            return new Clause.Test(
                    field,
                    Operator.of(comparison.comparator().getText()),
                    operand(comparison.operand().getChild(0)));
        }
        if (tree.condition() instanceof JqlParser.AmongContext among) {
            return new Clause.Test(
                    field,
                    among.NOT() == null ? Operator.IN : Operator.NOT_IN,
                    operand(among.membership().getChild(0)));
        }
        var emptiness = (JqlParser.EmptinessContext) tree.condition();
        return new Clause.Test(
                field, emptiness.NOT() == null ? Operator.IS : Operator.IS_NOT, EMPTY);
    }

    Sort sort(JqlParser.SortContext tree) {
        return new Sort(
                name(tree.field()),
                tree.direction != null && tree.direction.getType() == JqlParser.DESC);
    }

    private static Operand operand(ParseTree tree) {
        if (tree instanceof JqlParser.ListContext list) {
            List<Operand> parts =
                    list.element().stream().map(element -> operand(element.getChild(0))).toList();
            return new Operand.Several(parts);
        }
        if (tree instanceof JqlParser.FunctionContext call) {
            return new Operand.Call(
                    call.WORD().getText(), call.value().stream().map(ClauseVisitor::text).toList());
        }
        return tree instanceof JqlParser.ValueContext value
                ? new Operand.Value(text(value))
                : EMPTY;
    }

    private static String name(JqlParser.FieldContext field) {
        if (field.CF() != null) {
            return "cf[" + field.WORD().getText() + "]";
        }
        return field.STRING() == null ? field.getText() : Quotes.off(field.getText());
    }

    private static String text(JqlParser.ValueContext value) {
        return value.STRING() == null ? value.getText() : Quotes.off(value.getText());
    }
}
