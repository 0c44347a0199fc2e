package io.customer360.sandbox.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The plugin's types and the platform's, with what each declares and inherits. */
final class Types {
    private final Map<String, ClassReader> plugin;

    Types(Map<String, ClassReader> plugin) {
        this.plugin = plugin;
    }

    /** The kind of a type: a wrong one would not link in Jira. */
    String kind(String internalName) {
        return find(internalName).map(Types::kind).orElse("unknown");
    }

    /** The platform type that declares a member which code reaches through an owner. */
    Optional<String> declaring(String owner, String nameAndDescriptor) {
        Optional<ClassReader> reader = find(owner);
        if (reader.isEmpty()) {
            return Names.foreign(owner) ? Optional.of(owner) : Optional.empty();
        }
        if (declared(reader.get()).containsKey(nameAndDescriptor)) {
            return Names.foreign(owner) ? Optional.of(owner) : Optional.empty();
        }
        return parents(reader.get()).stream()
                .flatMap(parent -> declaring(parent, nameAndDescriptor).stream())
                .findFirst();
    }

    /** Platform methods that a class of the plugin gives a body of its own. */
    List<Member> implemented(ClassReader type) {
        List<Member> members = new ArrayList<>();
        declared(type)
                .forEach(
                        (method, access) -> {
                            if ((access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0
                                    && method.contains("(")
                                    && !method.startsWith("<")) {
                                inherited(type, method).ifPresent(members::add);
                            }
                        });
        return members;
    }

    private Optional<Member> inherited(ClassReader type, String method) {
        int at = method.indexOf('(');
        return parents(type).stream()
                .flatMap(parent -> declaring(parent, method).stream())
                .findFirst()
                .map(owner -> Member.method(owner, method.substring(0, at), method.substring(at)));
    }

    private Optional<ClassReader> find(String internalName) {
        ClassReader own = plugin.get(internalName);
        if (own != null) {
            return Optional.of(own);
        }
        return Names.foreign(internalName)
                ? ClassFiles.onClassPath(internalName)
                : Optional.empty();
    }

    private static List<String> parents(ClassReader type) {
        List<String> parents = new ArrayList<>(List.of(type.getInterfaces()));
        if (type.getSuperName() != null) {
            parents.add(type.getSuperName());
        }
        return parents;
    }

    private static String kind(ClassReader type) {
        int access = type.getAccess();
        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
            return "annotation";
        }
        if ((access & Opcodes.ACC_INTERFACE) != 0) {
            return "interface";
        }
        return (access & Opcodes.ACC_ENUM) != 0 ? "enum" : "class";
    }

    private static Map<String, Integer> declared(ClassReader type) {
        Map<String, Integer> members = new LinkedHashMap<>();
        type.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String s, String[] e) {
                        members.put(name + descriptor, access);
                        return null;
                    }

                    @Override
                    public FieldVisitor visitField(
                            int access, String name, String descriptor, String s, Object value) {
                        members.put(name + ":" + descriptor, access);
                        return null;
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return members;
    }
}
