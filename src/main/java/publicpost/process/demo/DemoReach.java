package publicpost.process.demo;

/** How far a recruitment of the demo is brought. */
enum DemoReach {
    OPEN,
    RANKING_DUE,
    ON_NOTICE,
    NOTICE_ENDED,
    CLOSED
}
