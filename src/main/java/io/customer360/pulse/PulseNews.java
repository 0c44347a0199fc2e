package io.customer360.pulse;

/** Is told of what people say about customers, in the transaction that stores it. */
public interface PulseNews {

    /** Somebody has said something about the month that it is for the customer. */
    void said(Pulse pulse);
}
