package publicpost.checks;

/**
 * One check at one town.
 *
 * @param check the name of its class
 * @param by who asked for the look
 */
record CheckPart(Long run, int number, String town, String check, String by) {}
