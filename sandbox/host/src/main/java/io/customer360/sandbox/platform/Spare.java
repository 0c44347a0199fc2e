package io.customer360.sandbox.platform;

import com.atlassian.jira.component.ComponentAccessor;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.EntityManager;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * Stand-in types that nobody needs: neither the plugin, nor the host, nor Active Objects.
 * Annotations are left out, because the host knows them by name only.
 */
final class Spare {
    private Spare() {}

    static Set<String> beside(Uses uses) throws IOException {
        Map<String, ClassReader> declared = ClassFiles.holding(ComponentAccessor.class).classes();
        Deque<String> open = new ArrayDeque<>();
        uses.users().keySet().forEach(member -> open.add(member.type().replace('.', '/')));
        for (Class<?> user : new Class<?>[] {Spare.class, EntityManager.class}) {
            ClassFiles.holding(user)
                    .classes()
                    .values()
                    .forEach(type -> open.addAll(ClassFiles.foreignTypes(type)));
        }
        Set<String> needed = new HashSet<>();
        while (!open.isEmpty()) {
            String name = open.pop();
            if (declared.containsKey(name) && needed.add(name)) {
                open.addAll(ClassFiles.foreignTypes(declared.get(name)));
            }
        }
        Set<String> spare = new TreeSet<>();
        declared.forEach(
                (name, type) -> {
                    boolean annotation = (type.getAccess() & Opcodes.ACC_ANNOTATION) != 0;
                    if (!annotation && !needed.contains(name) && !name.contains("$")) {
                        spare.add(Names.dotted(name));
                    }
                });
        return spare;
    }
}
