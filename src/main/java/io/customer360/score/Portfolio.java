package io.customer360.score;

import io.customer360.churn.ChurnModel;
import io.customer360.churn.RiskLevel;
import io.customer360.churn.SeaOfRed;
import io.customer360.churn.SignalKind;
import io.customer360.health.Band;
import java.util.Map;

/** The scores of all customers together, without those who have left. */
public interface Portfolio {

    /** How many have a score that counts. */
    long scored();

    /** How many have data of too few factors for that, or of none. */
    long provisional();

    /** How many lie in each band. */
    Map<Band, Long> bands();

    /** How many are at each risk. */
    Map<RiskLevel, Long> risks();

    /** How many have each kind of signal. */
    Map<SignalKind, Long> signals();

    /** Whether too many are at high risk, and what that comes from. */
    SeaOfRed red(ChurnModel model);
}
