package publicpost.process.modelcheck;

import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** What of the program models, tables and forms may count on; by the names they use for it. */
public interface Program {

    /** Steps of the software: classes whose bean a service task of the same name runs. */
    SortedSet<String> delegates();

    /** Human steps with a class of their own: user tasks of the same name. */
    SortedSet<String> steps();

    /** What a start form can open. */
    SortedSet<String> openings();

    /** What a step can end with, in the words a gateway asks for; empty where nothing is to be asked. */
    SortedSet<String> outcomes(String step);

    /** What a process can be begun with, where the program and no person begins it. */
    Set<String> openingOutcomes();

    /** The names of the messages that the program tells cases. */
    SortedSet<String> messages();

    /** Codes of the offices, which are the groups tasks are offered to, with their names in Chinese. */
    SortedMap<String, String> offices();

    /** The questions that the models may ask of a bean: the names of its methods, by that of the bean. */
    SortedMap<String, SortedSet<String>> questions();

    /** Of which cases such a question, as {@code dates.termEnds}, can be asked. */
    Answered answered(String question);

    /** The variables that the models know. */
    SortedSet<String> variables();
}
