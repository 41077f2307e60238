"""The job of `localskills aggregate --dump`, as one would write it with mwparserfromhell: which answers count, and how
often each code was given to each question. Prints that as JSON, with the seconds it took and the peak of memory."""
import html
import json
import resource
import sys
import time
import xml.etree.ElementTree as ElementTree

import mwparserfromhell

path, prefix, most = sys.argv[1], sys.argv[2], int(sys.argv[3])
questions = json.load(sys.stdin)
counts = {name: {} for name in questions}
counted = pages = 0
started = time.process_time()


def local(tag):
    return tag.rsplit('}', 1)[-1]


for _, element in ElementTree.iterparse(path):
    if local(element.tag) != 'page':
        continue
    title = next(child.text for child in element if local(child.tag) == 'title')
    if title.startswith(prefix):
        pages += 1
        owner = title[len(prefix):]
        saved = []
        for revision in element:
            if local(revision.tag) == 'revision':
                parts = {local(part.tag): part for part in revision}
                user = next((part.text for part in parts['contributor'] if local(part.tag) == 'username'), None)
                saved.append((parts['timestamp'].text, int(parts['id'].text), user, parts['text'].text or ''))
        saved.sort()
        own = [text for _, _, user, text in saved if user == owner]
        if saved[0][2] == owner:
            answers = [template for template in mwparserfromhell.parse(own[-1]).filter_templates()
                       if template.name.matches('Skills survey answer')]
            if len(answers) == 1:
                counted += 1
                for parameter in answers[0].params:
                    name = str(parameter.name).strip()
                    if name in questions:
                        value = html.unescape(str(parameter.value).strip())
                        codes = value.split(';') if questions[name] else [value]
                        for code in dict.fromkeys(codes):
                            counts[name][code] = counts[name].get(code, 0) + 1
    element.clear()
    if pages == most:
        break

json.dump({
    'counted': counted, 'pages': pages, 'counts': counts, 'seconds': time.process_time() - started,
    'memory': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
}, sys.stdout)
