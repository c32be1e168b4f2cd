/** The engine's edge: one delegate per service task, one step per user task, and nothing of the engine beyond. */
package publicpost.process;
