package io.customer360.sandbox.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Every platform member that a plugin jar calls, implements or names, with who does. */
final class Uses {
    private final Map<Member, Set<String>> users = new TreeMap<>();
    private final Types types;

    private Uses(Types types) {
        this.types = types;
    }

    static Uses in(Path pluginJar) throws IOException {
        ClassFiles files = ClassFiles.of(pluginJar);
        Uses uses = new Uses(new Types(files.classes()));
        files.classes().values().forEach(uses::scan);
        files.descriptors()
                .forEach((name, text) -> Names.inXml(text).forEach(t -> uses.addType(t, name)));
        return uses;
    }

    Map<Member, Set<String>> users() {
        return users;
    }

    private void scan(ClassReader type) {
        String user = Names.dotted(type.getClassName());
        ClassFiles.foreignTypes(type).forEach(name -> addType(name, user));
        types.implemented(type).forEach(member -> add(member, user));
        type.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String s, String[] e) {
                        return new Code(user);
                    }
                },
                ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    private void addType(String internalName, String user) {
        add(new Member(Names.dotted(internalName), types.kind(internalName)), user);
    }

    private void addMethod(String owner, String name, String descriptor, String user) {
        types.declaring(owner, name + descriptor)
                .ifPresent(type -> add(Member.method(type, name, descriptor), user));
    }

    private void add(Member member, String user) {
        users.computeIfAbsent(member, m -> new TreeSet<>()).add(user);
    }

    /** Collects what the code of one method reaches, lambdas and method references included. */
    private final class Code extends MethodVisitor {
        private final String user;

        Code(String user) {
            super(Opcodes.ASM9);
            this.user = user;
        }

        @Override
        public void visitMethodInsn(
                int opcode, String owner, String name, String descriptor, boolean isInterface) {
            addMethod(owner, name, descriptor, user);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            types.declaring(owner, name + ":" + descriptor)
                    .ifPresent(type -> add(Member.field(type, name, descriptor), user));
        }

        @Override
        public void visitInvokeDynamicInsn(
                String name, String descriptor, Handle bootstrap, Object... arguments) {
            Type result = Type.getReturnType(descriptor);
            if (result.getSort() == Type.OBJECT
                    && arguments.length > 0
                    && arguments[0] instanceof Type method
                    && method.getSort() == Type.METHOD) {
                addMethod(result.getInternalName(), name, method.getDescriptor(), user);
            }
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    addMethod(handle.getOwner(), handle.getName(), handle.getDesc(), user);
                }
            }
        }
    }
}
