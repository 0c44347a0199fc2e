package io.customer360.view;

import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;

/** A list of customers that somebody has kept under a name. */
public record ListView(ViewId id, UserKey owner, ViewDraft draft, int version) {

    /** How its versions are told apart from those of other records. */
    public static final String ENTITY = "view";

    /** How many views one person can have. */
    public static final int MAX_PER_OWNER = 30;

    /** Whether this person can open it: their own, or one that is shared. */
    public boolean openTo(Actor viewer) {
        return draft.shared() || owner.equals(viewer.key());
    }

    /** Whether this person can change it: the owner, and managers when it is shared. */
    public boolean changeableBy(Actor actor) {
        return owner.equals(actor.key()) || draft.shared() && actor.may(Permission.MANAGE);
    }

    /** The next version with another content. */
    ListView with(ViewDraft next) {
        return new ListView(id, owner, next, version + 1);
    }
}
