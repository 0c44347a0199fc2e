package io.customer360.sandbox.platform;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * A type of the platform, or one method or field of it, in the words of the evidence file: {@code
 * getText(String,Serializable[]):String}, {@code ADMINISTER:GlobalPermissionKey}, {@code
 * <init>(String)}, or the kind of a type, such as {@code interface}.
 */
record Member(String type, String text) implements Comparable<Member> {
    static Member method(String owner, String name, String descriptor) {
        String parameters =
                Arrays.stream(Type.getArgumentTypes(descriptor))
                        .map(Member::simpleName)
                        .collect(Collectors.joining(",", "(", ")"));
        String result =
                name.equals("<init>") ? "" : ":" + simpleName(Type.getReturnType(descriptor));
        return new Member(Names.dotted(owner), name + parameters + result);
    }

    static Member field(String owner, String name, String descriptor) {
        return new Member(Names.dotted(owner), name + ":" + simpleName(Type.getType(descriptor)));
    }

    private static String simpleName(Type type) {
        String name = type.getClassName();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    @Override
    public int compareTo(Member other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return type + "\t" + text;
    }
}
