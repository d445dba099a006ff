#include "devices/ipp_request.h"

#include <array>

namespace devices {
namespace {

constexpr const char* pdf = "application/pdf";

IppMessage request(ipp_op_t operation, const IppParties& parties) {
  IppMessage message(ippNewRequest(operation));
  ippAddString(message.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, parties.uri.c_str());
  return message;
}

void add_user(ipp_t* message, const IppParties& parties) {
  ippAddString(message, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, parties.user.c_str());
}

template <std::size_t size>
void ask_only_for(ipp_t* message, const std::array<const char*, size>& attributes) {
  ippAddStrings(message, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", static_cast<int>(size), nullptr,
                attributes.data());
}

constexpr std::array job_attributes{"job-id",
                                    "job-name",
                                    "job-state",
                                    "job-state-reasons",
                                    "number-of-documents",
                                    "job-impressions-completed",
                                    "job-media-sheets-completed"};

void add_name(ipp_t* message, const std::string& name) {
  ippAddString(message, IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, name.c_str());
}

void add_ticket(ipp_t* message, const IppTicket& ticket) {
  const IppMessage size(ippNew());
  ippAddInteger(size.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "x-dimension", ticket.paper.width);
  ippAddInteger(size.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "y-dimension", ticket.paper.height);
  const IppMessage media(ippNew());
  ippAddCollection(media.get(), IPP_TAG_ZERO, "media-size", size.get());
  ippAddCollection(message, IPP_TAG_JOB, "media-col", media.get());
  const bool turns = ticket.pages == IppTicket::Pages::both_sides;
  ippAddString(message, IPP_TAG_JOB, IPP_TAG_KEYWORD, "sides", nullptr, turns ? "two-sided-long-edge" : "one-sided");
  if (ticket.pages == IppTicket::Pages::first_only) ippAddRange(message, IPP_TAG_JOB, "page-ranges", 1, 1);
  ippAddString(message, IPP_TAG_JOB, IPP_TAG_KEYWORD, "print-scaling", nullptr, "none");
}

}  // namespace

IppMessage ask_for_printer(const IppParties& parties) {
  auto message = request(IPP_OP_GET_PRINTER_ATTRIBUTES, parties);
  add_user(message.get(), parties);
  ask_only_for(message.get(), std::array{"printer-state", "printer-state-reasons", "printer-state-message",
                                         "printer-is-accepting-jobs", "media-size-supported", "media-supported",
                                         "document-format-supported", "operations-supported", "sides-supported"});
  return message;
}

IppMessage create_job(const IppParties& parties, const IppTicket& ticket) {
  auto message = request(IPP_OP_CREATE_JOB, parties);
  add_user(message.get(), parties);
  add_name(message.get(), ticket.name);
  add_ticket(message.get(), ticket);
  return message;
}

IppMessage send_document(const IppParties& parties, int job) {
  auto message = request(IPP_OP_SEND_DOCUMENT, parties);
  ippAddInteger(message.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
  add_user(message.get(), parties);
  ippAddString(message.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr, pdf);
  ippAddBoolean(message.get(), IPP_TAG_OPERATION, "last-document", 1);
  return message;
}

IppMessage print_job(const IppParties& parties, const IppTicket& ticket) {
  auto message = request(IPP_OP_PRINT_JOB, parties);
  add_user(message.get(), parties);
  add_name(message.get(), ticket.name);
  ippAddString(message.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr, pdf);
  add_ticket(message.get(), ticket);
  return message;
}

IppMessage ask_for_job(const IppParties& parties, int job) {
  auto message = request(IPP_OP_GET_JOB_ATTRIBUTES, parties);
  ippAddInteger(message.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
  add_user(message.get(), parties);
  ask_only_for(message.get(), job_attributes);
  return message;
}

IppMessage ask_for_jobs(const IppParties& parties, WhichJobs which) {
  auto message = request(IPP_OP_GET_JOBS, parties);
  add_user(message.get(), parties);
  ippAddString(message.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr,
               which == WhichJobs::completed ? "completed" : "not-completed");
  ask_only_for(message.get(), job_attributes);
  return message;
}

IppMessage cancel_job(const IppParties& parties, int job) {
  auto message = request(IPP_OP_CANCEL_JOB, parties);
  ippAddInteger(message.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
  add_user(message.get(), parties);
  return message;
}

}  // namespace devices
