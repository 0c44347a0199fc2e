package io.customer360.adapter.ao.revision;

/** Names one stored record among all kinds, for example {@code profile:7}. */
public record EntityRef(String entity, String id) {
    private static final String SETTING = "setting";

    /** A setting, known by its name. */
    public static EntityRef setting(String name) {
        return new EntityRef(SETTING, name);
    }

    /** A record known by a number. */
    public static EntityRef of(String entity, int id) {
        return new EntityRef(entity, Integer.toString(id));
    }

    static EntityRef parse(String text) {
        int colon = text.indexOf(':');
        return new EntityRef(text.substring(0, colon), text.substring(colon + 1));
    }

    boolean isSetting() {
        return entity.equals(SETTING);
    }

    @Override
    public String toString() {
        return entity + ":" + id;
    }
}
