package io.customer360.membership;

/** The service desk does not tell, for a reason that an administrator can act on. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    /** Cannot be read because of this. */
    public Unreadable(Obstacle obstacle) {
        super(obstacle.name());
        this.obstacle = obstacle;
    }

    /** What is in the way. */
    public Obstacle obstacle() {
        return obstacle;
    }
}
