package io.customer360.sandbox.db.ao;

import com.atlassian.activeobjects.external.FailedFastCountException;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;

/** Sends the calls of {@code ActiveObjects} to the entity manager's methods of the same shape. */
final class ActiveObjectsCalls implements InvocationHandler {
    private static final Map<Method, Method> TARGETS = new ConcurrentHashMap<>();

    private final Supplier<Optional<EntityManager>> manager;
    private final JoiningTransaction transaction = new JoiningTransaction();

    ActiveObjectsCalls(PluginStorage storage) {
        this(storage::manager);
    }

    ActiveObjectsCalls(Supplier<Optional<EntityManager>> manager) {
        this.manager = manager;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> proxy == args[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "Active Objects";
            case "moduleMetaData" -> new ModuleMetaData(manager);
            case "executeInTransaction" ->
                    transaction.execute(open(), (TransactionCallback<?>) args[0]);
            default -> call(open(), method, args);
        };
    }

    private EntityManager open() {
        return manager.get()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "Active Objects are not ready before the <ao> module is"
                                                + " enabled: use them in LifecycleAware.onStart or"
                                                + " later"));
    }

    private static Object call(EntityManager target, Method method, Object[] args)
            throws Throwable {
        try {
            return TARGETS.computeIfAbsent(method, ActiveObjectsCalls::target).invoke(target, args);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            if (cause instanceof net.java.ao.FailedFastCountException) {
                throw new FailedFastCountException(cause.getMessage());
            }
            throw cause instanceof SQLException ? new ActiveObjectsException(cause) : cause;
        }
    }

    private static Method target(Method method) {
        try {
            return EntityManager.class.getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
