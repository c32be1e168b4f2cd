/** What a draft would have made of cases that are over: each runs once more, with the answers it got then, and nothing of it is kept. */
package publicpost.process.replay;
