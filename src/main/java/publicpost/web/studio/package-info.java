/** 流程工作室: where analysts write, check, try out and publish models, tables and forms. */
package publicpost.web.studio;
