package io.customer360.sandbox.soy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Lets an object of ours stand behind an interface of the fork that has methods of the same shape.
 */
final class Mirror {
    private Mirror() {}

    static Object behind(Class<?> forkInterface, Object ours) {
        return Proxy.newProxyInstance(
                forkInterface.getClassLoader(),
                new Class<?>[] {forkInterface},
                (proxy, method, arguments) -> call(ours, method, arguments));
    }

    private static Object call(Object ours, Method asked, Object[] arguments) throws Throwable {
        try {
            return ours.getClass()
                    .getMethod(asked.getName(), asked.getParameterTypes())
                    .invoke(ours, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
