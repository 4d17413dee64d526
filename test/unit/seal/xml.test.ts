import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from '../../../electron/documents/seal/docx/canonical.ts'
import { readXml, type XmlElement } from '../../../electron/documents/seal/docx/xml.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string): XmlElement => {
  const root = readXml(bytes(text))
  if (!root) throw new Error(`not read: ${text}`)
  return root
}

describe('canonical XML', () => {
  test.each([
    ['start and end tags for empty elements, quotes, and white space in tags', `<doc><e1   /><e2  ></e2><e3 name='elem3'  id = "elem3"/></doc>`, '<doc><e1></e1><e2></e2><e3 id="elem3" name="elem3"></e3></doc>'],
    ['namespaces in order, attributes by namespace, and no declaration twice', `<e5 a:attr="out" b:attr="sorted" attr2="all" attr="I'm" xmlns:b="http://b" xmlns:a="http://z" xmlns="http://d"><e xmlns="http://d" xmlns:a="http://z"/></e5>`, `<e5 xmlns="http://d" xmlns:a="http://z" xmlns:b="http://b" attr="I'm" attr2="all" b:attr="sorted" a:attr="out"><e></e></e5>`],
    ['a namespace that is taken back', '<a xmlns="http://a"><b xmlns=""><c xmlns="http://a"/></b></a>', '<a xmlns="http://a"><b xmlns=""><c xmlns="http://a"></c></b></a>'],
    ['what must be escaped', '<a b="&lt;&#38;&quot;&#9;&#10;&#13;&gt;">&lt;&amp;&gt;&#13;"</a>', '<a b="&lt;&amp;&quot;&#x9;&#xA;&#xD;>">&lt;&amp;&gt;&#xD;"</a>'],
    ['no comments, no declaration, and line ends of one kind', '<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- x --><a>\r\n<!-- y -->b\rc</a>\n', '<a>\nb\nc</a>'],
  ])('has %s', (_, from, to) => expect(canonical(read(from))).toBe(to))

  test('of a part of a document has the namespaces that it stands in', () => {
    const root = read('<s xmlns="http://s" xmlns:x="http://x"><i a="1"/></s>')
    const [inside] = root.children
    expect(typeof inside === 'object' && canonical(inside, [root])).toBe('<i xmlns="http://s" xmlns:x="http://x" a="1"></i>')
  })

  test('is its own canonical form', () => {
    const name = fc.constantFrom('a', 'b', 'x:c', 'Eén')
    const tree = fc.letrec<{ element: XmlElement }>((tie) => ({
      element: fc.record({ name, attributes: fc.uniqueArray(fc.tuple(fc.constantFrom('xmlns', 'xmlns:y', 'q', 'p', 'y:q'), fc.string({ unit: 'grapheme-ascii' })), { selector: ([key]) => key, maxLength: 4 }), children: fc.array(fc.oneof({ depthSize: 'small' }, fc.string({ unit: 'grapheme-ascii', minLength: 1 }), tie('element')), { maxLength: 3 }) }),
    })).element
    fc.assert(fc.property(tree, (t) => {
      const once = canonical({ ...t, attributes: [...t.attributes.filter(([k]) => k !== 'xmlns:x'), ['xmlns:x', 'http://x']] })
      expect(canonical(read(once))).toBe(once)
    }))
  })
})

describe('the reader refuses', () => {
  test.each([
    ['a document type', '<!DOCTYPE a><a/>'], ['an entity of its own', '<a>&b;</a>'], ['a loose ampersand', '<a>b & c</a>'], ['CDATA', '<a><![CDATA[b]]></a>'], ['a processing instruction', '<a><?b c?></a>'],
    ['an attribute that is there twice', '<a b="1" b="2"/>'], ['ends that do not fit', '<a><b></a></b>'], ['no end', '<a><b></b>'], ['two roots', '<a/><b/>'], ['words outside', '<a/>b'], ['nothing', ''],
    ['a control character', '<a>\u0001</a>'], ['a control character as a number', '<a>&#1;</a>'], ['half a character as a number', '<a>&#xD800;</a>'], ['another encoding', '<?xml version="1.0" encoding="UTF-16"?><a/>'],
    ['ten thousand elements in each other', '<a>'.repeat(10_000) + '</a>'.repeat(10_000)],
  ])('%s', (_, text) => expect(readXml(bytes(text))).toBeNull())

  test('bytes that are no UTF-8', () => expect(readXml(new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]))).toBeNull())
})
