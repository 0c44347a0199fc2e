package io.customer360.openapi;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.customer360.shared.Permission;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Follows a method of a resource through the code it calls, and notes whom it lets in, which
 * parameters of the address it looks at, and what it answers with.
 */
final class Reading extends TreePathScanner<Void, Void> {
    /** What is asked to say more in the answer, whatever it is. */
    private static final String SAID = "onlyFollows";

    private static final String OURS = "io.customer360.";
    private static final String ROOM = OURS + "access";
    private static final String ACCESS = ROOM + ".Access";
    private static final String RESPONSE = "jakarta.ws.rs.core.Response";
    private static final Set<String> ANSWERS = Set.of(OURS + "rest.view.View", RESPONSE);
    private static final Set<String> ADDRESSES =
            Set.of("jakarta.ws.rs.core.UriInfo", "jakarta.ws.rs.core.MultivaluedMap");

    final Set<Permission> demands = EnumSet.noneOf(Permission.class);
    boolean caseByCase;
    final Set<Integer> statuses = new TreeSet<>();
    final Set<String> types = new TreeSet<>();
    final Set<String> query = new TreeSet<>();
    final List<TypeMirror> answers = new ArrayList<>();

    private final Sources sources;
    private final Element resource;
    private final Set<Element> seen = new HashSet<>();
    private final Queue<TreePath> ahead = new ArrayDeque<>();

    Reading(Sources sources, ExecutableElement method) {
        this.sources = sources;
        this.resource = method.getEnclosingElement();
        follow(method);
        while (!ahead.isEmpty()) {
            scan(ahead.remove(), null);
        }
    }

    private void follow(ExecutableElement method) {
        var path = seen.add(method) ? sources.trees().getPath(method) : null;
        if (path != null) {
            ahead.add(path);
        }
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        var select = new TreePath(getCurrentPath(), call.getMethodSelect());
        if (sources.trees().getElement(select) instanceof ExecutableElement called) {
            var owner = owner(called);
            var name = called.getSimpleName().toString();
            if (owner.equals(ACCESS)) {
                let(called, name);
            } else if (owner.equals(OURS + "shared.Actor") && name.equals("require")) {
                demanded(call.getArguments().get(0).toString());
            } else if (owner.endsWith(".rest.view.View") && name.equals("of")) {
                answer(call.getArguments().get(1));
            } else if (owner.startsWith(RESPONSE)) {
                status(name);
                call.getArguments().forEach(argument -> constant(argument).ifPresent(this::type));
            } else if (ADDRESSES.contains(owner)) {
                call.getArguments().forEach(argument -> constant(argument).ifPresent(query::add));
            } else if (owner.startsWith(OURS)) {
                enter(called, call.getArguments());
            }
        }
        return super.visitMethodInvocation(call, none);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void none) {
        if (made.getIdentifier().toString().equals("View")) {
            answer(made.getArguments().get(1));
        }
        return super.visitNewClass(made, none);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void none) {
        if (select.getExpression().toString().endsWith("Status")) {
            status(select.getIdentifier().toString());
        }
        return super.visitMemberSelect(select, none);
    }

    /** How somebody is let in is read where it is written. */
    private void let(ExecutableElement called, String name) {
        if (name.startsWith("require")) {
            follow(called);
        } else if (!name.equals(SAID)
                && !getCurrentPath()
                        .getCompilationUnit()
                        .getPackageName()
                        .toString()
                        .equals(ROOM)) {
            caseByCase = true;
        }
    }

    private void enter(ExecutableElement called, List<? extends ExpressionTree> given) {
        var takes = called.getParameters().stream().map(it -> erased(it.asType())).toList();
        if (owner(called).endsWith(".ListAsked")) {
            query.addAll(ListParameters.names());
        } else if (given.size() == 1 && given.get(0).toString().endsWith("::getFirst")) {
            query.addAll(lookedUp(called));
        } else if (ANSWERS.contains(erased(called.getReturnType()))
                || takes.stream().anyMatch(ADDRESSES::contains)
                || called.getEnclosingElement().equals(resource)) {
            follow(called);
        }
    }

    /** What a reader of parameters asks for: it is called, and everything it asks is noted. */
    private Set<String> lookedUp(ExecutableElement reader) {
        var asked = new TreeSet<String>();
        UnaryOperator<String> empty =
                name -> {
                    asked.add(name);
                    return null;
                };
        try {
            method(reader).invoke(null, empty);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(reader + " refuses an address without any", refused);
        }
        return asked;
    }

    private Method method(ExecutableElement reader) {
        var type = sources.loaded((TypeElement) reader.getEnclosingElement());
        var name = reader.getSimpleName().toString();
        var found =
                Stream.of(type.getDeclaredMethods())
                        .filter(it -> it.getName().equals(name) && it.getParameterCount() == 1)
                        .filter(
                                it ->
                                        it.getParameterTypes()[0].isAssignableFrom(
                                                UnaryOperator.class))
                        .findFirst()
                        .orElseThrow();
        found.setAccessible(true);
        return found;
    }

    private void demanded(String permission) {
        if (permission.startsWith("Permission.")) {
            demands.add(Permission.valueOf(permission.substring("Permission.".length())));
        }
    }

    private Optional<String> constant(ExpressionTree argument) {
        if (argument instanceof LiteralTree literal) {
            return Optional.ofNullable(literal.getValue()).map(Object::toString);
        }
        var element = sources.trees().getElement(TreePath.getPath(getCurrentPath(), argument));
        return Optional.ofNullable(element)
                .filter(VariableElement.class::isInstance)
                .map(named -> ((VariableElement) named).getConstantValue())
                .map(Object::toString);
    }

    private void type(String text) {
        if (text.matches("\\w+/.*")) {
            types.add(text.replaceAll("\\s*;.*", ""));
        }
    }

    private void answer(ExpressionTree record) {
        if (record instanceof ConditionalExpressionTree either) {
            answer(either.getTrueExpression());
            answer(either.getFalseExpression());
            return;
        }
        Optional.ofNullable(
                        sources.trees().getTypeMirror(TreePath.getPath(getCurrentPath(), record)))
                .filter(type -> answers.stream().noneMatch(it -> same(it, type)))
                .ifPresent(answers::add);
    }

    private boolean same(TypeMirror one, TypeMirror other) {
        return sources.types().isSameType(one, other);
    }

    private void status(String name) {
        switch (name) {
            case "CREATED", "created" -> statuses.add(201);
            case "ACCEPTED", "accepted" -> statuses.add(202);
            case "NO_CONTENT", "noContent" -> statuses.add(204);
            case "OK", "ok" -> statuses.add(200);
            default -> {}
        }
    }

    private String owner(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
    }

    private String erased(TypeMirror type) {
        return sources.types().erasure(type).toString();
    }
}
